import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { System } from '../../src/system/index.js';
import { captureFile, segmentsOf } from '../capture-file.js';
import { saidIn, type Transcript } from './transcript.js';

export interface Dissected {
  /** Messages in order, those that were encrypted included: `Client Hello, Change Cipher Spec, Finished`. */
  readonly messages: string;
  /** What the two sides said, decrypted. */
  readonly data: string;
}

/** What Wireshark, with the key log alone, makes of a connection: it knows TLCP as GMTLSv1. */
export async function dissect(system: System, { steps, keylog }: Transcript): Promise<Dissected> {
  const folder = await mkdtemp(join(tmpdir(), 'xinchuang-capture-'));
  try {
    const [capture, keys] = [join(folder, 'capture.pcap'), join(folder, 'keys')];
    await writeFile(keys, `${keylog.join('\n')}\n`);
    await writeFile(capture, captureFile(segmentsOf(saidIn(steps))));
    const argv = ['-r', capture, '-d', 'tcp.port==443,tls', '-o', `tls.keylog_file:${keys}`];
    const listed = await system.exec('tshark', [...argv, '-Y', 'tls', '-T', 'fields', '-e', '_ws.col.Info']);
    const followed = await system.exec('tshark', [...argv, '-q', '-z', 'follow,tls,raw,0']);
    const data = [...followed.stdout.matchAll(/^\s*([0-9a-f]+)$/gm)].map(([, hex = '']) => Buffer.from(hex, 'hex'));
    return {
      messages: listed.stdout.trim().split('\n').join(', '),
      data: Buffer.concat(data).toString('latin1'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

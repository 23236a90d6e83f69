import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** Packets of a port of 127.0.0.1, written to a file as they come. Needs root. */
export interface Dumpcap {
  /** Ends it, once what came so far is in the file. */
  stop(): Promise<void>;
}

/** What the kernel holds back before dumpcap gets it: `pcap_set_timeout` in dumpcap.c is 250 ms. */
const HELD_BACK_MS = 600;

export async function startDumpcap(port: number, file: string, format: 'pcap' | 'pcapng'): Promise<Dumpcap> {
  const argv = ['-q', '-i', 'lo', '-f', `tcp port ${port}`, '-w', file, ...(format === 'pcap' ? ['-P'] : [])];
  const child = spawn('dumpcap', argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.on('error', reject).on('exit', () => reject(new Error(`dumpcap ended: ${said}`)));
    child.stderr.setEncoding('utf8').on('data', text => {
      said += text;
      if (said.includes('File:')) resolve();
    });
  });
  return {
    async stop() {
      await sleep(HELD_BACK_MS);
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    },
  };
}

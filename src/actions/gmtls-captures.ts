import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { type Capture, CaptureError, endingText, judgeCapture, readCapture } from '../gmtls/index.js';
import { UserError } from '../language/index.js';
import { inertLine } from '../report/index.js';
import type { Check, Subject } from '../report/model.js';
import { errorCode, Interrupted, sha256File } from '../system/index.js';
import type { Job } from './define.js';

const PROTOCOL = { tlcp: 'TLCP', tls13: 'TLS 1.3' } as const;

type Expected = Omit<Parameters<typeof judgeCapture>[2], 'file' | 'today'>;

/** Judges captured files one after the other. @throws UserError for one that cannot be read, or is no capture */
export async function judgeCaptures(
  paths: readonly string[],
  policy: Parameters<typeof judgeCapture>[1],
  expected: Expected,
  { host, system, workspace }: Job,
): Promise<{ readonly checks: Check[]; readonly subjects: Subject[] }> {
  const checks: Check[] = [];
  const subjects: Subject[] = [];
  for (const path of paths) {
    host.log('info', path);
    const capture = await read(path, resolve(workspace, path), system.signal);
    for (const { address, serverName = '', kinds } of capture.servers)
      for (const { example, count, clients } of kinds)
        host.log(
          'info',
          `  ${count} × ${clients[0]} → ${address} ${inertLine(serverName)}  ${PROTOCOL[example.protocol]}  ${endingText(example.ending)[host.language]}`,
        );
    checks.push(...judgeCapture(capture, policy, { ...expected, file: path, today: system.now().getTime() }));
    subjects.push({ path, ...(await sha256File(resolve(workspace, path))) });
  }
  return { checks, subjects };
}

async function read(path: string, file: string, signal: AbortSignal): Promise<Capture> {
  try {
    return await readCapture(createReadStream(file, { highWaterMark: 1 << 20, signal }));
  } catch (error) {
    if (signal.aborted) throw new Interrupted();
    if (error instanceof CaptureError) throw new UserError('XC-GMTLS-012', { file: path, reason: error.text });
    throw new UserError('XC-GMTLS-008', { file: path, reason: errorCode(error) }, { cause: error });
  }
}

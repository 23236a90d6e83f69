import { parentPort } from 'node:worker_threads';
import { type VerifyRequest, verifyFile } from '../elf/index.js';
import { UserError } from '../language/index.js';
import type { Answer, Order } from './verify-threads.js';

/** The other end of verifyThreads: one file after the other, each answered by its verdict or by what went wrong. */
export function serve(): void {
  const port = parentPort;
  if (port === null) throw new Error('serve() belongs into a worker thread');
  port.on('message', async ({ path, request }: Order) => port.postMessage(await answer(path, request)));
}

async function answer(path: string, request: VerifyRequest): Promise<Answer> {
  try {
    return { verified: await verifyFile(path, request) };
  } catch (error) {
    if (error instanceof UserError) return { problem: { code: error.code, values: error.values } };
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Verified, type VerifyRequest, verifyFile } from '../elf/index.js';
import { entry } from '../entry-url.js';
import { UserError } from '../language/index.js';
import { Interrupted, type System } from '../system/index.js';

/** What a thread is told; the abort signal stays here, since it cannot be sent. */
export interface Order {
  readonly path: string;
  readonly request: VerifyRequest;
}

export type Answer =
  | { readonly verified: Verified }
  | { readonly problem: Pick<UserError, 'code' | 'values'> }
  | { readonly bug: string };

export interface Verifier {
  /** As verifyFile; at most `width` at once, the others wait. */
  verify(path: string, request: VerifyRequest): Promise<Verified>;
  readonly width: number;
  close(): Promise<void>;
}

/** Starting a thread and loading the checks in it costs as much as reading this many bytes. */
const WORTH_A_THREAD = 48 << 20;

/**
 * Verifies files on as many threads as there are cores; in this one where the files are few and small. Hashing and
 * scanning are all computation, so that one thread would leave the other cores idle.
 */
export async function verifyThreads(paths: readonly string[], system: Pick<System, 'signal'>): Promise<Verifier> {
  const sizes = await Promise.all(paths.map(async path => (await stat(path).catch(() => undefined))?.size ?? 0));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const width = Math.min(availableParallelism(), paths.length, Math.floor(bytes / WORTH_A_THREAD));
  const { url } = entry;
  if (width < 2 || url === undefined)
    return {
      width: availableParallelism(),
      verify: (path, request) => verifyFile(path, { ...request, signal: system.signal }),
      close: async () => {},
    };
  return threads(width, url, system.signal);
}

interface Thread {
  readonly worker: Worker;
  /** Why it ended: who asks it after that would wait for ever. */
  failure?: Error;
}

function threads(width: number, url: string, signal: AbortSignal): Verifier {
  const idle: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];
  const all = Array.from({ length: width }, () => {
    const thread: Thread = {
      worker: new Worker('import(require("node:worker_threads").workerData).then(bundle => bundle.verifyThread())', {
        eval: true,
        workerData: url,
      }),
    };
    // It must not keep the process alive once nobody waits for it.
    thread.worker.unref();
    // Also while nobody waits for it: an error that nobody listens to would end the process.
    thread.worker.on('error', error => {
      thread.failure ??= error instanceof Error ? error : new Error(String(error));
    });
    thread.worker.on('exit', () => {
      thread.failure ??= new Error('a verifying thread ended by itself');
    });
    idle.push(thread);
    return thread;
  });
  const free = (thread: Thread) => {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else next(thread);
  };
  const take = () => {
    const thread = idle.pop();
    return thread === undefined ? new Promise<Thread>(resolve => waiting.push(resolve)) : Promise.resolve(thread);
  };
  return {
    width,
    async verify(path, request) {
      const thread = await take();
      try {
        if (signal.aborted) throw new Interrupted();
        if (thread.failure !== undefined) throw thread.failure;
        return await ask(thread.worker, { path, request }, signal);
      } finally {
        free(thread);
      }
    },
    close: async () => {
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, order: Order, signal: AbortSignal): Promise<Verified> {
  return new Promise((resolve, reject) => {
    const settled = (act: () => void) => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      signal.removeEventListener('abort', onAbort);
      worker.unref();
      act();
    };
    const onMessage = (answer: Answer) => settled(() => take(answer, resolve, reject));
    const onError = (error: Error) => settled(() => reject(error));
    const onExit = () => settled(() => reject(new Error('a verifying thread ended by itself')));
    const onAbort = () => settled(() => reject(new Interrupted()));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    signal.addEventListener('abort', onAbort);
    worker.ref();
    worker.postMessage(order);
  });
}

function take(answer: Answer, resolve: (verified: Verified) => void, reject: (error: Error) => void): void {
  if ('verified' in answer) resolve(answer.verified);
  else if ('problem' in answer) reject(new UserError(answer.problem.code, answer.problem.values as never));
  else reject(new Error(answer.bug));
}

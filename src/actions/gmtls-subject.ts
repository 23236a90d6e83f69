import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepEnds } from '../emulator/index.js';
import { knock } from '../gmtls/index.js';
import { type Text, UserError } from '../language/index.js';
import type { Subject } from '../report/model.js';
import { groupCpuSeconds, Interrupted, makeExec, sha256File, ToolError } from '../system/index.js';
import type { Job } from './define.js';
import { placeFor } from './gmtls-place.js';

export interface Started {
  readonly subject: Subject;
  /** `native`, `container` or the emulator. */
  readonly how: string;
  /** Times say nothing. */
  readonly emulated: boolean;
  /** Seconds of CPU that it and its children have used; undefined: nobody knows. */
  readonly cpuSeconds: () => number | undefined;
  /** What it printed, both streams, its first and last lines. */
  readonly output: () => readonly string[];
  /** How it ended by itself, before it was stopped. */
  readonly ended: () => string | undefined;
  stop(): Promise<void>;
}

interface Start {
  readonly argv: readonly string[];
  /** In a container of which; absent: on this machine. */
  readonly image: string | undefined;
  readonly port: number;
  readonly readySeconds: number;
}

const OUTPUT_CHARACTERS = 8192;
const POLL_MS = 100;

/** Starts a server and waits for its port. @throws UserError when it cannot be started, or does not listen in time */
export async function startSubject({ argv, image, port, readySeconds }: Start, job: Job): Promise<Started> {
  const { system, workspace } = job;
  const [program = '', ...rest] = argv;
  const file = resolve(workspace, program);
  const size = await stat(file).then(
    found => found.size,
    () => undefined,
  );
  if (size === undefined) throw new UserError('XC-GMTLS-008', { file: program, reason: 'ENOENT' });
  // Somebody else's server would be judged in its place.
  if ((await knock({ host: '127.0.0.1', port }, 1000)) !== undefined)
    throw new UserError('XC-GMTLS-009', { program, reason: taken(port) });
  const place = await placeFor({ file, program, image }, job);
  const stop = new AbortController();
  const exec = makeExec(system.env, workspace, AbortSignal.any([system.signal, stop.signal]));
  const printed = keepEnds(OUTPUT_CHARACTERS);
  let ended: string | undefined;
  let group: number | undefined;
  let why: Text | undefined;
  const running = exec(place.tool, [...place.args, ...rest], {
    allowFailure: true,
    maxOutput: 0,
    onStart: pid => {
      group = pid;
    },
    onLine: printed.take,
  }).then(
    ({ code, signal }) => {
      ended = signal ?? `exit ${code}`;
      why = place.why({ exit: code, signal, lines: printed.lines() });
    },
    error => {
      if (error instanceof ToolError) [ended, why] = [error.reason, NOT_EXECUTED];
      else if (!(error instanceof Interrupted)) throw error;
    },
  );
  const end = async () => {
    stop.abort();
    try {
      await running;
    } finally {
      await place.close();
    }
  };
  const until = performance.now() + readySeconds * 1000;
  while ((await knock({ host: '127.0.0.1', port }, 1000)) === undefined) {
    if (ended === undefined && performance.now() < until) {
      await sleep(POLL_MS);
      if (!system.signal.aborted) continue;
      await end();
      throw new Interrupted();
    }
    const output = printed.lines().slice(-5).join(' | ') || '—';
    const how = ended;
    await end();
    throw how !== undefined
      ? new UserError('XC-GMTLS-009', { program, reason: why ?? endedWith(how, output) })
      : new UserError('XC-GMTLS-010', { program, port, seconds: readySeconds, output });
  }
  const { sha256 } = await sha256File(file);
  return {
    subject: { path: program, sha256, size },
    how: place.how,
    emulated: place.emulated,
    cpuSeconds: () => (group === undefined || !place.isOurs ? undefined : groupCpuSeconds(group)),
    output: printed.lines,
    ended: () => ended,
    stop: end,
  };
}

const taken = (port: number): Text => ({
  en: `something listens on 127.0.0.1:${port} already (EADDRINUSE)`,
  zh: `127.0.0.1:${port} 已被占用（EADDRINUSE）`,
});

/** @param how `exit 1`, the name of a signal, or why it was not started */
const endedWith = (how: string, output: string): Text => ({
  en: `it ended (${how}): ${output}`,
  zh: `程序已退出（${how}）：${output}`,
});

/** EACCES, ENOEXEC, or the interpreter of a script that is not there. execve(2) */
const NOT_EXECUTED: Text = {
  en: 'the system does not execute it: chmod +x is missing, or it is no program for this machine',
  zh: '系统未能执行：缺少执行权限（chmod +x），或不是可在本机运行的程序',
};

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { elfKind } from '../elf/index.js';
import { machines } from '../emulator/index.js';
import { knock } from '../gmtls/index.js';
import { UserError } from '../language/index.js';
import type { Subject } from '../report/model.js';
import { Interrupted, makeExec, sha256File, ToolError } from '../system/index.js';
import type { Job } from './define.js';

export interface Started {
  readonly subject: Subject;
  /** `native`, or the emulator: under one, times say nothing. */
  readonly how: string;
  /** What it printed, both streams, its last lines. */
  readonly output: () => readonly string[];
  /** How it ended by itself, before it was stopped. */
  readonly ended: () => string | undefined;
  stop(): Promise<void>;
}

interface Start {
  readonly argv: readonly string[];
  readonly port: number;
  readonly readySeconds: number;
}

const KEPT_LINES = 40;
const LINE_CHARACTERS = 300;
const POLL_MS = 100;

/** Starts a server and waits for its port. @throws UserError when it cannot be started, or does not listen in time */
export async function startSubject({ argv, port, readySeconds }: Start, { system, workspace }: Job): Promise<Started> {
  const [program = '', ...rest] = argv;
  const file = resolve(workspace, program);
  const size = await stat(file).then(
    found => found.size,
    () => undefined,
  );
  if (size === undefined) throw new UserError('XC-GMTLS-008', { file: program, reason: 'ENOENT' });
  // Somebody else's server would be judged in its place.
  if ((await knock({ host: '127.0.0.1', port }, 1000)) !== undefined)
    throw new UserError('XC-GMTLS-009', { program, reason: `127.0.0.1:${port} EADDRINUSE` });
  const emulator = await emulatorOf(file, program, system);
  const stop = new AbortController();
  const exec = makeExec(system.env, workspace, AbortSignal.any([system.signal, stop.signal]));
  const lines: string[] = [];
  let ended: string | undefined;
  const [tool, args] = emulator === undefined ? [file, rest] : [emulator, [file, ...rest]];
  const running = exec(tool, args, {
    allowFailure: true,
    maxOutput: 0,
    onLine: line => {
      lines.push(line.slice(0, LINE_CHARACTERS));
      if (lines.length > KEPT_LINES) lines.shift();
    },
  }).then(
    ({ code, signal }) => {
      ended = signal ?? `exit ${code}`;
    },
    error => {
      if (error instanceof ToolError) ended = error.reason;
      else if (!(error instanceof Interrupted)) throw error;
    },
  );
  const end = async () => {
    stop.abort();
    await running;
  };
  const until = performance.now() + readySeconds * 1000;
  while ((await knock({ host: '127.0.0.1', port }, 1000)) === undefined) {
    if (ended === undefined && performance.now() < until) {
      await sleep(POLL_MS);
      if (system.signal.aborted) throw new Interrupted();
      continue;
    }
    const output = lines.slice(-5).join(' | ') || '—';
    const how = ended;
    await end();
    throw how !== undefined
      ? new UserError('XC-GMTLS-009', { program, reason: `${how}: ${output}` })
      : new UserError('XC-GMTLS-010', { program, port, seconds: readySeconds, output });
  }
  const { sha256 } = await sha256File(file);
  return {
    subject: { path: program, sha256, size },
    how: emulator ?? 'native',
    output: () => lines,
    ended: () => ended,
    stop: end,
  };
}

/** @returns undefined where this machine runs it itself, a script too */
async function emulatorOf(file: string, program: string, system: Job['system']): Promise<string | undefined> {
  const { goarch } = await elfKind(file);
  if (goarch === undefined) return undefined;
  const { native, emulator } = await machines(system)(goarch);
  if (native) return undefined;
  if (emulator.state === 'ready') return emulator.tool;
  throw new UserError('XC-GMTLS-009', { program, reason: `${goarch}: QEMU ${emulator.state}` });
}

import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { elfKind } from '../elf/index.js';
import { type Ended, keepEnds, machines, type Qemu, whyItEnded } from '../emulator/index.js';
import { knock } from '../gmtls/index.js';
import { type Text, UserError } from '../language/index.js';
import type { Goarch } from '../platform/index.js';
import type { Subject } from '../report/model.js';
import { groupCpuSeconds, Interrupted, makeExec, sha256File, ToolError } from '../system/index.js';
import type { Job } from './define.js';

export interface Started {
  readonly subject: Subject;
  /** `native`, or the emulator: under one, times say nothing. */
  readonly how: string;
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
  readonly port: number;
  readonly readySeconds: number;
}

const OUTPUT_CHARACTERS = 8192;
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
  const machine = await machineFor(file, program, system);
  const stop = new AbortController();
  const exec = makeExec(system.env, workspace, AbortSignal.any([system.signal, stop.signal]));
  const printed = keepEnds(OUTPUT_CHARACTERS);
  let ended: string | undefined;
  let group: number | undefined;
  let why: Text | undefined;
  const [tool, args] = machine.on === 'native' ? [file, rest] : [machine.on.tool, [file, ...rest]];
  const running = exec(tool, args, {
    allowFailure: true,
    maxOutput: 0,
    onStart: pid => {
      group = pid;
    },
    onLine: printed.take,
  }).then(
    ({ code, signal }) => {
      ended = signal ?? `exit ${code}`;
      why = whyIn({ exit: code, signal, lines: printed.lines() }, machine);
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
    const output = printed.lines().slice(-5).join(' | ') || '—';
    const how = ended;
    await end();
    throw how !== undefined
      ? new UserError('XC-GMTLS-009', { program, reason: why ?? `${how}: ${output}` })
      : new UserError('XC-GMTLS-010', { program, port, seconds: readySeconds, output });
  }
  const { sha256 } = await sha256File(file);
  return {
    subject: { path: program, sha256, size },
    how: machine.on === 'native' ? 'native' : machine.on.tool,
    cpuSeconds: () => (group === undefined ? undefined : groupCpuSeconds(group)),
    output: printed.lines,
    ended: () => ended,
    stop: end,
  };
}

interface Runs {
  readonly on: 'native' | Qemu;
  /** Absent: a script. */
  readonly goarch?: Goarch;
}

async function machineFor(file: string, program: string, system: Job['system']): Promise<Runs> {
  const { goarch } = await elfKind(file);
  if (goarch === undefined) return { on: 'native' };
  const { native, emulator } = await machines(system)(goarch);
  if (native) return { on: 'native', goarch };
  if (emulator.state === 'ready') return { on: emulator, goarch };
  throw new UserError('XC-GMTLS-009', { program, reason: `${goarch}: QEMU ${emulator.state}` });
}

function whyIn(ended: Ended, { on, goarch }: Runs): Text | undefined {
  return goarch === undefined ? undefined : whyItEnded(ended, on, goarch);
}

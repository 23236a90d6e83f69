import { cpuSeconds, type System, ToolError, withTempFolder } from '../system/index.js';
import { keepEnds } from './output.js';
import type { PlannedRun } from './plan.js';

export interface RunResult {
  /** null: it was never executed, or a signal ended it. */
  readonly exit: number | null;
  readonly signal: string | null;
  /** Why the kernel would not execute it: `ENOENT`, `EACCES`, `ENOEXEC`. */
  readonly refused?: string;
  readonly timedOut: boolean;
  /** Seconds of CPU time that it had used when its time was up; undefined where that is not known. */
  readonly cpuSeconds?: number | undefined;
  /** Start and end of what it printed, both streams, without what QEMU warns of. */
  readonly lines: readonly string[];
  /** Where QEMU looked for a loader and libraries. */
  readonly sysroot?: string | undefined;
  readonly durationMs: number;
}

const OUTPUT_CHARACTERS = 16 << 10;

/** `qemu-x86_64: warning: TCG doesn't support requested feature: …`, once for each thread. */
const QEMU_WARNS = /^qemu-\S+: warning: /;

/**
 * Starts `file argv…` with an empty environment but PATH and HOME, and ends it, with all its group, after `timeoutMs`.
 * QEMU is told of QEMU_LD_PREFIX too: where the loader and libraries of a dynamic program are.
 */
export async function runBinary(
  system: System,
  run: PlannedRun,
  file: string,
  argv: readonly string[],
  timeoutMs: number,
): Promise<RunResult> {
  const [tool, ...rest] = commandOf(run, file, argv);
  const sysroot = run.on === 'native' ? undefined : system.env['QEMU_LD_PREFIX'];
  const bare = Object.fromEntries(Object.keys(system.env).map(key => [key, undefined]));
  const output = keepEnds(OUTPUT_CHARACTERS);
  let used: number | undefined;
  const started = performance.now();
  const ended = (how: Pick<RunResult, 'exit' | 'signal' | 'timedOut' | 'refused'>): RunResult => ({
    ...how,
    cpuSeconds: used,
    sysroot,
    lines: output.lines(),
    durationMs: Math.round(performance.now() - started),
  });
  try {
    // A folder of its own: a service that makes data/ or logs/ at its start must not leave them in a checkout.
    const { code, signal, timedOut } = await withTempFolder(cwd =>
      system.exec(tool, rest, {
        cwd,
        env: { ...bare, QEMU_LD_PREFIX: sysroot, PATH: system.env['PATH'], HOME: '/nonexistent', LC_ALL: 'C' },
        allowFailure: true,
        timeoutMs,
        onTimeout: pid => {
          used = cpuSeconds(pid);
        },
        maxOutput: 0,
        onLine: line => {
          if (run.on === 'native' || !QEMU_WARNS.test(line)) output.take(line);
        },
      }),
    );
    return ended({ exit: code, signal, timedOut });
  } catch (error) {
    if (!(error instanceof ToolError) || (error.reason !== 'cannot-start' && error.reason !== 'not-found')) throw error;
    const refused = error.reason === 'not-found' ? 'ENOENT' : (/\b(E[A-Z0-9]+)\b/.exec(error.stderrTail)?.[1] ?? '?');
    return ended({ exit: null, signal: null, timedOut: false, refused });
  }
}

function commandOf({ on, cpu, kernel }: PlannedRun, file: string, argv: readonly string[]): [string, ...string[]] {
  if (on === 'native') return [file, ...argv];
  const model = cpu === undefined ? [] : ['-cpu', cpu];
  const release = kernel === undefined ? [] : ['-r', kernel];
  return [on.tool, ...model, ...release, file, ...argv];
}

import { goarchOfNode } from '../platform/index.js';
import { type System, ToolError } from '../system/index.js';

/** How a binary is started here. */
export type Runner =
  | { readonly how: 'native' }
  | { readonly how: 'qemu'; readonly tool: string; readonly version: string }
  | { readonly how: 'none'; readonly goarch: string; readonly wanted: readonly string[] };

/** Names of QEMU's user-mode emulators: `qemu-ARCH`, and `qemu-ARCH-static` from Debian's qemu-user-static. */
const QEMU_ARCH: Readonly<Record<string, string>> = { amd64: 'x86_64', arm64: 'aarch64', loong64: 'loongarch64' };

/** Each architecture is looked for once, however many files there are. */
export function runners(system: System): (goarch: string) => Promise<Runner> {
  const found = new Map<string, Promise<Runner>>();
  return goarch => {
    const runner = found.get(goarch) ?? findRunner(system, goarch);
    found.set(goarch, runner);
    return runner;
  };
}

async function findRunner(system: System, goarch: string): Promise<Runner> {
  if (process.platform === 'linux' && goarchOfNode() === goarch) return { how: 'native' };
  const arch = QEMU_ARCH[goarch];
  const wanted = arch === undefined ? [] : [`qemu-${arch}`, `qemu-${arch}-static`];
  for (const tool of wanted) {
    try {
      const { stdout } = await system.exec(tool, ['--version'], { timeoutMs: 10_000 });
      return { how: 'qemu', tool, version: /version (\S+)/.exec(stdout)?.[1] ?? 'unknown' };
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
    }
  }
  return { how: 'none', goarch, wanted };
}

export interface RunResult {
  readonly argv: readonly string[];
  /** 128 + signal where QEMU reports a guest's signal as a shell would. null: it was never executed, or killed. */
  readonly exit: number | null;
  readonly signal: string | null;
  readonly timedOut: boolean;
  /** Start of what it printed, standard output before standard error. */
  readonly output: string;
  readonly durationMs: number;
}

const OUTPUT_BYTES = 16 << 10;

/** Starts `file argv…` with an empty environment but PATH and HOME, and ends it after `timeoutMs`. */
export async function runBinary(
  system: System,
  runner: Exclude<Runner, { how: 'none' }>,
  file: string,
  argv: readonly string[],
  timeoutMs: number,
): Promise<RunResult> {
  const command = runner.how === 'qemu' ? [runner.tool, file, ...argv] : [file, ...argv];
  const [tool = file, ...rest] = command;
  const started = performance.now();
  const bare = Object.fromEntries(Object.keys(system.env).map(key => [key, undefined]));
  const options = {
    env: { ...bare, PATH: system.env['PATH'], HOME: '/nonexistent', LC_ALL: 'C' },
    allowFailure: true,
    timeoutMs,
    maxOutput: OUTPUT_BYTES,
  };
  const ended = (exit: number | null, signal: string | null, timedOut: boolean, output: string): RunResult => ({
    argv: command,
    exit,
    signal,
    timedOut,
    output: output.slice(0, OUTPUT_BYTES),
    durationMs: Math.round(performance.now() - started),
  });
  try {
    const { code, signal, timedOut, stdout, stderr } = await system.exec(tool, rest, options);
    return ended(code, signal, timedOut, stdout + stderr);
  } catch (error) {
    // The kernel refused to execute it (ENOEXEC, a missing interpreter gives ENOENT): that is the finding.
    if (error instanceof ToolError && (error.reason === 'cannot-start' || error.reason === 'not-found'))
      return ended(null, null, false, `cannot execute: ${error.stderrTail || 'no such file or loader'}`);
    throw error;
  }
}

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { StringDecoder } from 'node:string_decoder';
import { errorCode, Interrupted, ToolError } from './errors.js';

export interface ExecOptions {
  readonly cwd?: string;
  /** Laid over the system's environment; `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs?: number;
  /** Called with the program's id, which is that of its process group, when it runs. */
  readonly onStart?: (pid: number) => void;
  /** Called with the program's id when its time is up, before it is ended: it can still be looked at. */
  readonly onTimeout?: (pid: number) => void;
  /** Return a result for every way the program can end, instead of throwing ToolError. */
  readonly allowFailure?: boolean;
  /** Called with each whole line as it comes, without its newline. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Bytes of each stream that are kept; what comes after is dropped and `truncated` is set. Default 64 MiB. */
  readonly maxOutput?: number;
}

export interface ExecResult {
  /** null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
  readonly truncated: boolean;
}

/** Starts `tool` with an argv array, never through a shell. */
export type Exec = (tool: string, argv: readonly string[], options?: ExecOptions) => Promise<ExecResult>;

const MEBIBYTE = 1 << 20;
const TERMINATE_GRACE_MS = 3000;
/** What the program wrote before it ended arrives at once; after this, somebody else holds the pipe open. */
const DRAIN_MS = 2000;

/** Groups of the programs that run now. A second Ctrl-C ends this process at once, and must end them too. */
const running = new Set<number>();
process.on('exit', () => {
  for (const pid of running) killGroup(pid, 'SIGKILL');
});

export function makeExec(
  env: Readonly<Record<string, string | undefined>>,
  defaultCwd: string,
  abort: AbortSignal,
): Exec {
  return (tool, argv, options = {}) =>
    new Promise((resolve, reject) => {
      if (abort.aborted) return reject(new Interrupted());
      const child = spawn(tool, [...argv], {
        cwd: options.cwd ?? defaultCwd,
        env: merge(env, options.env),
        stdio: ['ignore', 'pipe', 'pipe'],
        // A process group of its own: `go build` starts compilers, and all of them must end with it.
        detached: true,
      });
      const maxOutput = options.maxOutput ?? 64 * MEBIBYTE;
      const stdout = collect(maxOutput, line => options.onLine?.(line, 'stdout'));
      const stderr = collect(maxOutput, line => options.onLine?.(line, 'stderr'));
      child.stdout.on('data', stdout.take);
      child.stderr.on('data', stderr.take);

      let timedOut = false;
      const stop = () => {
        killGroup(child.pid, 'SIGTERM');
        setTimeout(() => killGroup(child.pid, 'SIGKILL'), TERMINATE_GRACE_MS).unref();
      };
      const timer =
        options.timeoutMs === undefined
          ? undefined
          : setTimeout(() => {
              timedOut = true;
              if (child.pid !== undefined) options.onTimeout?.(child.pid);
              stop();
            }, options.timeoutMs);
      abort.addEventListener('abort', stop, { once: true });
      if (child.pid !== undefined) {
        running.add(child.pid);
        options.onStart?.(child.pid);
      }
      let drain: NodeJS.Timeout | undefined;
      const settle = () => {
        clearTimeout(timer);
        clearTimeout(drain);
        abort.removeEventListener('abort', stop);
        if (child.pid !== undefined) running.delete(child.pid);
      };

      child.on('exit', () => {
        clearTimeout(timer);
        // What it left behind in its group ends with it. Who left the group (setsid) may still hold our pipes: `close`
        // would wait for that process for ever.
        killGroup(child.pid, 'SIGKILL');
        drain = setTimeout(() => {
          child.stdout.destroy();
          child.stderr.destroy();
        }, DRAIN_MS);
      });
      child.on('error', error => {
        settle();
        const reason = errorCode(error) === 'ENOENT' ? 'not-found' : 'cannot-start';
        reject(new ToolError([tool, ...argv], reason, null, error.message));
      });
      child.on('close', (code, signal) => {
        settle();
        const result: ExecResult = {
          code,
          signal,
          stdout: stdout.end(),
          stderr: stderr.end(),
          timedOut,
          truncated: stdout.truncated() || stderr.truncated(),
        };
        if (abort.aborted) return reject(new Interrupted());
        if (options.allowFailure === true || (code === 0 && !timedOut)) return resolve(result);
        const reason = timedOut ? 'timeout' : signal === null ? 'exit' : 'signal';
        reject(new ToolError([tool, ...argv], reason, exitCodeOf(result), tail(result.stderr || result.stdout)));
      });
    });
}

function exitCodeOf(result: { code: number | null; signal: NodeJS.Signals | null }): number | null {
  if (result.code !== null) return result.code;
  return result.signal === null ? null : 128 + constants.signals[result.signal];
}

function merge(
  base: Readonly<Record<string, string | undefined>>,
  over: Readonly<Record<string, string | undefined>> = {},
): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [key, value] of Object.entries({ ...base, ...over })) if (value !== undefined) env[key] = value;
  return env;
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // ESRCH: it has ended already, which is what we want. EPERM: what sudo started is not ours to end.
  }
}

function collect(limit: number, onLine: (line: string) => void) {
  const decoder = new StringDecoder('utf8');
  const kept: string[] = [];
  let size = 0;
  let rest = '';
  let cut = false;
  const feed = (text: string) => {
    if (size < limit) kept.push(text);
    else cut = true;
    size += text.length;
    const lines = (rest + text).split('\n');
    rest = (lines.pop() ?? '').slice(-MEBIBYTE);
    for (const line of lines) onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
  };
  return {
    take: (chunk: Buffer) => feed(decoder.write(chunk)),
    end: () => {
      feed(decoder.end());
      if (rest !== '') onLine(rest);
      return kept.join('');
    },
    truncated: () => cut,
  };
}

function tail(text: string): string {
  return text.trimEnd().slice(-4096);
}

import { type Go, runGo } from '../golang/index.js';
import type { ExecOptions, ExecResult, System } from '../system/index.js';

export interface GoEnded extends ExecResult {
  /** It did not come to an end of its own, so that what it printed may be a part of what there is: why, in words. */
  readonly cut?: string;
}

/** 26 of Go 1.26.8. */
export function minorOf({ version }: Pick<Go, 'version'>): number {
  return Number(/^1\.(\d+)/.exec(version)?.[1] ?? 0);
}

/**
 * Since Go 1.21 a main package with a default.pgo has variants of its own of all that it imports, std and unsafe too, and go
 * list names them `unsafe [example.com/cmd]`: no other command takes such a name. A profile decides how fast code is, not
 * whether it compiles; `go build` of the program reads it. https://go.dev/doc/pgo
 */
export function withoutProfile(go: Pick<Go, 'version'>): readonly string[] {
  return minorOf(go) >= 21 ? ['-pgo=off'] : [];
}

/** What setTimeout takes. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Runs a go command until `until`, by the system's clock in ms: what runs then is ended with all that it started. Whatever its
 * end, a result comes back; `cut` says that it is not a whole one.
 */
export async function goUntil(
  system: System,
  go: Go,
  until: number,
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  options: Pick<ExecOptions, 'maxOutput' | 'onLine'>,
): Promise<GoEnded> {
  const left = until - system.now().getTime();
  if (left <= 0) return { ...NOTHING, cut: `${TIME_IS_UP}, before go ${argv[0]} was started` };
  const timeoutMs = Math.min(left, LONGEST_MS);
  const ended = await runGo(system, go, argv, cwd, env, { ...options, allowFailure: true, timeoutMs });
  if (ended.timedOut) return { ...ended, cut: `${TIME_IS_UP}, and go ${argv[0]} was ended` };
  if (ended.code === null) return { ...ended, cut: `go ${argv[0]}: signal: ${ended.signal ?? 'unknown'}` };
  return ended;
}

/** By these words `reasons.ts` knows it again. */
export const TIME_IS_UP = 'the time of the audit is up';

const NOTHING: ExecResult = {
  code: null,
  signal: null,
  stdout: '',
  stderr: '',
  timedOut: true,
  truncated: false,
};

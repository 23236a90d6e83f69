import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from '../report/model.js';
import type { ExecOptions, ExecResult, System } from '../system/index.js';

/** A Go command to drive: which binary, and the environment that goes with it (GOROOT, GOPROXY, GOTOOLCHAIN …). */
export interface Go {
  readonly binary: string;
  /** `1.26.8` */
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How C code is treated. `static`: external linking with -static; `dynamic`: the C library comes from the platform. */
export type CgoMode = 'off' | 'static' | 'dynamic';

/** The go command's environment for one target. `cc` is needed for cgo only. */
export function targetEnv(target: Target, cgo: CgoMode, cc?: string): Record<string, string | undefined> {
  return {
    GOOS: target.goos,
    GOARCH: target.goarch,
    CGO_ENABLED: cgo === 'off' ? '0' : '1',
    ...(target.goarch === 'arm64' && { GOARM64: target.variant ?? 'v8.0' }),
    ...(target.goarch === 'amd64' && { GOAMD64: target.variant ?? 'v1' }),
    ...(cc !== undefined && { CC: cc }),
  };
}

export function runGo(
  system: System,
  go: Go,
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>> = {},
  options: Omit<ExecOptions, 'cwd' | 'env'> = {},
): Promise<ExecResult> {
  return system.exec(go.binary, argv, { ...options, cwd, env: { ...go.env, ...env } });
}

/**
 * Gives the body a go whose work folders lie in one that is removed at the end: a go that is ended by a signal leaves its own,
 * of up to some hundred megabytes (of cmd/go, `run` and `test` alone look for signals: base.StartSigHandlers). It is made where
 * the user has them, GOTMPDIR; where none can be made, go says so itself.
 */
export async function inWorkFolder<T>(system: System, go: Go, body: (go: Go) => Promise<T>): Promise<T> {
  const { stdout } = await runGo(system, go, ['env', 'GOTMPDIR'], tmpdir(), {}, { allowFailure: true });
  const folder = await mkdtemp(join(stdout.trim() || tmpdir(), 'xinchuang-work-')).catch(() => undefined);
  if (folder === undefined) return body(go);
  try {
    return await body({ ...go, env: { ...go.env, GOTMPDIR: folder } });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

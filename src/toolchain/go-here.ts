import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../language/index.js';
import { type System, ToolError } from '../system/index.js';
import { versionOfGo } from './go-version.js';

/** What a go command says of itself. */
export interface GoHere {
  readonly version: string;
  /** GOROOT. */
  readonly root: string;
  /** Architecture that it runs on. */
  readonly goarch: string;
}

const GOOS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin' };
const GOARCH: Readonly<Record<string, string>> = {
  x64: 'amd64',
  arm64: 'arm64',
  loong64: 'loong64',
  riscv64: 'riscv64',
};

/** @throws UserError on a system that we do not set Go up on */
export function hostGoos(platform: string = process.platform): string {
  const goos = GOOS[platform];
  if (goos === undefined)
    throw new UserError('XC-SETUP-015', { value: platform, allowed: Object.keys(GOOS).join(' | ') });
  return goos;
}

/** @throws UserError */
export function hostGoarch(arch: string = process.arch): string {
  const goarch = GOARCH[arch];
  if (goarch === undefined)
    throw new UserError('XC-SETUP-015', { value: arch, allowed: Object.keys(GOARCH).join(' | ') });
  return goarch;
}

/** The Go that a user would get by typing `go`; undefined when there is none, or it does not run. */
export async function goOnPath(system: System, goarch: string): Promise<GoHere | undefined> {
  try {
    const here = await askGo(system, 'go');
    return here.goarch === goarch ? here : undefined;
  } catch (error) {
    if (error instanceof ToolError || error instanceof UserError) return undefined;
    throw error;
  }
}

/** @throws UserError when `goBinary` is there and is not a Go that runs; ToolError not-found */
export async function askGo(system: System, goBinary: string): Promise<GoHere> {
  // Neither the user's go.mod nor a GOROOT of another Go may change the answer.
  const nowhere = await mkdtemp(join(tmpdir(), 'xinchuang-go-'));
  try {
    const ask = async (argv: readonly string[]) => {
      const env = { GOTOOLCHAIN: 'local', GOROOT: undefined, GOFLAGS: undefined, GOWORK: 'off' };
      return (await system.exec(goBinary, argv, { cwd: nowhere, env, timeoutMs: 60_000, maxOutput: 1 << 16 })).stdout;
    };
    const [named = '', root = '', goarch = ''] = (await ask(['env', 'GOVERSION', 'GOROOT', 'GOHOSTARCH'])).split('\n');
    // `go env` knows GOVERSION since Go 1.16; vendors' Go for the old LoongArch world may be 1.15.
    const printed = named || /^go version (\S+)/.exec(await ask(['version']))?.[1] || '';
    const version = versionOfGo(printed);
    if (version === undefined || root === '')
      throw new UserError('XC-SETUP-013', { path: goBinary, reason: `GOVERSION=${printed.slice(0, 100)}` });
    return { version, root, goarch };
  } catch (error) {
    if (!(error instanceof ToolError) || error.reason === 'not-found') throw error;
    const reason = error.stderrTail.split('\n', 1)[0] || error.reason;
    throw new UserError('XC-SETUP-013', { path: goBinary, reason }, { cause: error });
  } finally {
    await rm(nowhere, { recursive: true, force: true });
  }
}

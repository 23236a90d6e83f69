import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../language/index.js';
import type { Target } from '../report/model.js';
import { type System, ToolError } from '../system/index.js';
import { type Diagnostic, parseDiagnostics } from './diagnostics.js';
import { type CgoMode, type Go, runGo, targetEnv } from './go.js';
import { type MainPackage, tagFlag } from './mains.js';

export interface BuildFlags {
  readonly ldflags: string;
  readonly tags: readonly string[];
  readonly trimpath: boolean;
  /** Stamp the commit into the binary; only where git answers. */
  readonly buildvcs: boolean;
  readonly cgo: CgoMode;
}

export interface BuildRequest {
  readonly workspace: string;
  readonly target: Target;
  readonly mains: readonly MainPackage[];
  readonly flags: BuildFlags;
  readonly cc?: string;
  /** A build cache of its own, so that nothing of an earlier build is used: for the second build of a rebuild check. */
  readonly goCache?: string;
  /** Called with each package as it is compiled. */
  readonly onPackage?: (importPath: string) => void;
}

export type BuildResult = { readonly ok: true; readonly files: ReadonlyMap<MainPackage, string> } | NotBuilt;

/**
 * Builds the main packages of one target into `folder`, which must be private to this call: a file there is whole
 * only when this function has returned.
 */
export async function buildTarget(system: System, go: Go, request: BuildRequest, folder: string): Promise<BuildResult> {
  const files = new Map<MainPackage, string>();
  for (const [index, round] of roundsOfDistinctNames(request.mains).entries()) {
    const out = join(folder, String(index));
    await mkdir(out, { recursive: true });
    const result = await goBuild(system, go, request, round, out);
    if (result !== undefined) return result;
    for (const main of round) files.set(main, join(out, main.name));
  }
  await Promise.all([...files.values()].map(file => stat(file)));
  return { ok: true, files };
}

async function goBuild(
  system: System,
  go: Go,
  request: BuildRequest,
  mains: readonly MainPackage[],
  out: string,
): Promise<BuildResult | undefined> {
  const { flags, workspace, target, cc, onPackage } = request;
  const ldflags = flags.cgo === 'static' ? `${STATIC_LINK} ${flags.ldflags}`.trim() : flags.ldflags;
  const tags = flags.cgo === 'static' ? [...new Set([...flags.tags, ...STATIC_TAGS])] : flags.tags;
  const argv = [
    'build',
    '-v',
    `-trimpath=${flags.trimpath}`,
    `-buildvcs=${flags.buildvcs}`,
    ...tagFlag(tags),
    ...(ldflags === '' ? [] : [`-ldflags=${ldflags}`]),
    '-o',
    `${out}/`,
    '--',
    ...mains.map(main => main.importPath),
  ];
  const said: string[] = [];
  const onLine = (line: string) => {
    if (PACKAGE_LINE.test(line)) onPackage?.(line);
    else if (!isDownload(line)) said.push(line);
  };
  const env = { ...targetEnv(target, flags.cgo, cc), ...(request.goCache && { GOCACHE: request.goCache }) };
  const result = await runGo(system, go, argv, workspace, env, {
    allowFailure: true,
    onLine,
    maxOutput: 1 << 20,
  });
  if (result.code === 0) return undefined;
  return notBuilt([go.binary, ...argv], result.code, said.join('\n'), out);
}

/** What the go command said against a build, without its lines of progress. */
export interface NotBuilt {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
  readonly output: string;
}

/**
 * @param out where it was to write
 * @throws ToolError when a signal ended it; UserError XC-SYSTEM-001 when the disk is full
 */
export function notBuilt(argv: readonly string[], code: number | null, said: string, out: string): NotBuilt {
  const output = said.trim();
  if (code === null) throw new ToolError(argv, 'signal', null, output.slice(-4096));
  if (/no space left on device|disk quota exceeded/.test(output))
    throw new UserError('XC-SYSTEM-001', { path: /\S*\/\S*(?=: .*no space)/.exec(output)?.[0] ?? out });
  return { ok: false, diagnostics: parseDiagnostics(output), output: output.slice(0, 64 << 10) };
}

/** A line that says no more than that work goes on. */
export function isDownload(line: string): boolean {
  return line.startsWith('go: downloading ');
}

/** `-v` prints an import path alone on a line; everything else is the compiler or the linker speaking. */
const PACKAGE_LINE = /^[\w.~-]+(?:\/[\w.~+@-]+)*$/;

/**
 * `-extldflags -static` does nothing under internal linking, which Go chooses by itself when only net, os/user and
 * runtime/cgo use C: the file comes out dynamic without a word. cmd/link/internal/ld/config.go, determineLinkMode.
 */
const STATIC_LINK = '-linkmode external -extldflags -static';
/** Static glibc still opens libnss at run time; Go's own resolver and user look-up do not. */
const STATIC_TAGS = ['netgo', 'osusergo'];

/** `go build -o folder/` names files by package: two mains of one name need two calls. */
export function roundsOfDistinctNames(mains: readonly MainPackage[]): MainPackage[][] {
  const rounds: MainPackage[][] = [];
  for (const main of mains) {
    const free = rounds.find(round => round.every(other => other.name !== main.name));
    if (free) free.push(main);
    else rounds.push([main]);
  }
  return rounds;
}

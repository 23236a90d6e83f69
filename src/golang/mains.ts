import { UserError } from '../language/index.js';
import type { Target } from '../report/model.js';
import { targetName } from '../report/target.js';
import type { System } from '../system/index.js';
import { type CgoMode, type Go, runGo, targetEnv } from './go.js';
import { parseJsonStream } from './json.js';
import { noModule } from './no-module.js';

export interface MainPackage {
  /** `github.com/acme/gateway/cmd/gwctl` */
  readonly importPath: string;
  /** What `go build` calls the executable: `gwctl`. */
  readonly name: string;
  /** `github.com/acme/gateway`: the module it belongs to. Several in a workspace. */
  readonly module: string;
}

interface Listed {
  readonly ImportPath?: string;
  readonly Name?: string;
  readonly Module?: { readonly Path?: string };
  readonly Error?: { readonly Err?: string; readonly Pos?: string };
}

/**
 * The main packages that the patterns name for one target, sorted by import path. Build constraints can make the
 * answer differ between targets.
 * @throws UserError when the folder is no module, a pattern is wrong, or there is no main package
 */
export async function listMains(
  system: System,
  go: Go,
  { workspace, patterns, target, cgo, tags }: ListQuery,
): Promise<MainPackage[]> {
  // -find: the names of the packages, without loading what they import; the build does that and reports it better.
  const argv = ['list', '-e', '-find', '-json=ImportPath,Name,Error,Module', ...tagFlag(tags), '--', ...patterns];
  const result = await runGo(system, go, argv, workspace, targetEnv(target, cgo), { allowFailure: true });
  if (result.code !== 0) throw await listFailure(result.stderr, workspace);
  const listed = parseJsonStream<Listed>(result.stdout);
  for (const { ImportPath, Error: error, Name } of listed) {
    // A package without a name could not be loaded at all; one with a name may only lack a dependency, which the
    // compiler reports better, with file and line.
    if (error?.Err !== undefined && !Name) throw await patternFailure(ImportPath ?? '', error.Err, workspace);
  }
  const mains = listed
    .filter(p => p.Name === 'main' && p.ImportPath !== undefined)
    .map(p => {
      const importPath = p.ImportPath as string;
      return { importPath, name: executableName(importPath), module: p.Module?.Path ?? importPath };
    });
  if (mains.length === 0)
    throw new UserError('XC-BUILD-002', {
      patterns: patterns.join(' '),
      target: targetName(target),
      found: listed.length === 0 ? '-' : sample(listed.map(p => p.ImportPath ?? '?')),
    });
  return mains.sort((a, b) => (a.importPath < b.importPath ? -1 : 1));
}

/** How many packages a build of one target has to look at: for a progress bar, and 0 when go cannot say. */
export async function countPackages(
  system: System,
  go: Go,
  { workspace, patterns, target, cgo, tags }: ListQuery,
): Promise<number> {
  const argv = ['list', '-e', '-deps', '-f', '.', ...tagFlag(tags), '--', ...patterns];
  const result = await runGo(system, go, argv, workspace, targetEnv(target, cgo), { allowFailure: true });
  return result.code === 0 ? result.stdout.split('\n').length - 1 : 0;
}

export interface ListQuery {
  readonly workspace: string;
  readonly patterns: readonly string[];
  readonly target: Target;
  readonly cgo: CgoMode;
  readonly tags: readonly string[];
}

export function tagFlag(tags: readonly string[]): string[] {
  return tags.length === 0 ? [] : [`-tags=${tags.join(',')}`];
}

/** Last path element, or the one before a major version suffix: cmd/go/internal/load/pkg.go, DefaultExecName. */
export function executableName(importPath: string): string {
  const elements = importPath.split('/');
  const last = elements.at(-1) ?? importPath;
  const name = /^v[2-9]\d*$|^v1\d+$/.test(last) && elements.length > 1 ? (elements.at(-2) ?? last) : last;
  return name === '' ? 'main' : name;
}

export async function listFailure(stderr: string, workspace: string): Promise<UserError> {
  if (/go\.mod file not found|does not contain main module|cannot find main module/.test(stderr))
    return noModule(workspace);
  const newer = /requires go >= ([\w.]+) \(running go ([\w.]+)/.exec(stderr);
  if (newer) return new UserError('XC-BUILD-005', { wanted: newer[1] ?? '?', running: newer[2] ?? '?' });
  return new UserError('XC-BUILD-003', { problem: lastLines(stderr) });
}

export async function patternFailure(pattern: string, problem: string, workspace: string): Promise<UserError> {
  // The last: the top folder of a go.work.
  if (/does not contain main module|go\.mod file not found|prefix \. does not contain modules/.test(problem))
    return noModule(workspace);
  return new UserError('XC-BUILD-004', { pattern, problem: lastLines(problem) });
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-6).join(' ⏎ ').slice(0, 1500);
}

function sample(names: readonly string[]): string {
  return names.slice(0, 5).join(' ') + (names.length > 5 ? ` … (${names.length})` : '');
}

import { type Go, tagFlag, targetEnv } from '../golang/index.js';
import type { System } from '../system/index.js';
import { addLines, compilerFlags, isImportPath, isProgress, throwIfFull, wordsOf } from './go-build.js';
import { goUntil, withoutProfile } from './go-command.js';
import { objectReader } from './object-reader.js';
import type { CompileQuery } from './plan.js';

/** What became of packages that go was to compile. */
export interface Exported {
  /** Those that compiled, by import path as go list prints it, each with its build ID. */
  readonly compiled: ReadonlyMap<string, string>;
  /** All others: they failed, or import one that did. */
  readonly not: ReadonlySet<string>;
  /** What was said of packages, also where a C compiler only warns. */
  readonly said: ReadonlyMap<string, readonly string[]>;
  /** Why that may not be all: go did not come to its end, or what it printed cannot be read. */
  readonly problem?: string;
}

/**
 * Compiles packages and all that they import, and links nothing: `go list -export`. What compiled has a file with export data in
 * the build cache, which is proof; what failed has the compiler's words beside it (since Go 1.20), or on standard error.
 * @throws UserError XC-SYSTEM-001 where the disk is full
 */
export async function exportPackages(
  system: System,
  go: Go,
  { workspace, target, cgo, tags, trimpath, cc, until, onPackage }: CompileQuery,
  paths: readonly string[],
  flags: readonly '-test'[] = [],
): Promise<Exported> {
  const [compiled, not] = [new Map<string, string>(), new Set<string>()];
  const said = new Map<string, string[]>();
  const reader = objectReader(object => {
    const { ImportPath: path = '', Export: file, BuildID: id = '', Error: error } = object as Exporting;
    if (file) compiled.set(path, id);
    // It is the compiler itself, and has no file.
    else if (path !== 'unsafe') not.add(path);
    if (error?.Err) addLines(said, path, error.Err);
  });
  let current: string | undefined;
  const argv = [
    'list',
    '-e',
    '-deps',
    '-export',
    '-v',
    '-json=ImportPath,Export,BuildID,Error',
    ...withoutProfile(go),
    ...compilerFlags(trimpath),
    ...flags,
    ...tagFlag(tags),
    '--',
    ...paths,
  ];
  const ended = await goUntil(system, go, until, argv, workspace, targetEnv(target, cgo, cc), {
    maxOutput: 1 << 18,
    onLine: (line, stream) => {
      if (stream === 'stdout') return reader.take(line);
      const header = /^# (.+)$/.exec(line)?.[1];
      if (header !== undefined) current = header;
      else if (isImportPath(line)) onPackage?.(line);
      else if (current !== undefined && !isProgress(line)) addLines(said, current, line);
    },
  });
  for (const text of [ended.stderr, ...[...said.values()].flat()]) throwIfFull(text, workspace);
  const lost = reader.unread() > 0 ? `${reader.unread()} packages that go list printed could not be read` : undefined;
  const words = wordsOf(ended.stderr).slice(-20).join('\n') || `go list: ${ended.code}`;
  const nothing = ended.code !== 0 && said.size === 0 ? words : undefined;
  const problem = ended.cut ?? lost ?? nothing;
  return { compiled, not, said, ...(problem !== undefined && { problem }) };
}

interface Exporting {
  readonly ImportPath?: string;
  readonly Export?: string;
  readonly BuildID?: string;
  readonly Error?: { readonly Err?: string };
}

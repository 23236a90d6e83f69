import type { Diagnostic } from '../golang/index.js';
import type { CgoUse } from './cgo.js';
import type { Compiled } from './compile.js';
import type { Packages } from './graph.js';
import type { ListedPackage } from './list.js';
import type { Unknown } from './plan.js';
import { ENDED_FROM_OUTSIDE, NO_PACKAGES, reasonOf, reasonOfCompiler } from './reasons.js';

/** One package that does not compile by its own fault. */
export interface Failure {
  readonly importPath: string;
  /** `excluded`, `cgo-only`: no file is left. `test`: its tests alone do not compile. */
  readonly kind: 'excluded' | 'cgo-only' | 'compile' | 'link' | 'test';
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly string[];
}

export interface Sorted {
  readonly failures: readonly Failure[];
  readonly unknown: readonly Unknown[];
  /** Folders that a pattern names and that have tests alone: nothing to compile, nothing wrong. */
  readonly empty: ReadonlySet<string>;
}

/** What go list says against packages: whose fault is it, and of what kind? */
export function fromList(packages: Packages, cgo: CgoUse): Sorted {
  const failures: Failure[] = [];
  const unknown: Unknown[] = [];
  const empty = new Set<string>();
  const imported = new Set([...packages.values()].flatMap(one => one.imports));
  for (const one of packages.values()) {
    const { importPath, asked } = one;
    const error = one.error ?? silentlyEmpty(one, imported.has(importPath));
    if (error === undefined) continue;
    const failure = { importPath, diagnostics: [], lines: error.split('\n') };
    if (/build constraints exclude all Go files/.test(error))
      failures.push({ ...failure, kind: cgo.needs.has(importPath) ? 'cgo-only' : 'excluded' });
    else if (/^(?:.*: )?no (?:non-test )?Go files in/.test(error) && asked && !imported.has(importPath))
      empty.add(importPath);
    else if (/source files not allowed when not using cgo/.test(error)) failures.push({ ...failure, kind: 'cgo-only' });
    else {
      // The same words of an imported package are against who imports it.
      const reason = asked && !imported.has(importPath) && NOWHERE.test(error) ? NO_PACKAGES : reasonOf(error);
      if (reason === undefined) failures.push({ ...failure, kind: 'compile' });
      else unknown.push({ importPath, reason, said: error });
    }
  }
  return { failures, unknown, empty };
}

/** A pattern of the user's that leads nowhere: cmd/go/internal/search, cmd/go/internal/modload. `cmd/app` is `./cmd/app`. */
const NOWHERE =
  /^(?:pattern \S+: )?(?:l?stat|open) .*(?:directory not found|no such file or directory)$|^package \S+ is not in std /m;

/**
 * Of a package that the user names itself, without `...`, go list does not say what go build then says. One that is imported
 * and whose Go files are left out is no folder of tests alone, though it has tests: runc's nsenter without cgo. Files that are
 * left out come first (cmd/go, load.NoGoError).
 */
function silentlyEmpty(one: ListedPackage, imported: boolean): string | undefined {
  const { standard, forTest, sourceFiles, hasTests, folder, ignored } = one;
  if (standard || forTest !== undefined || sourceFiles > 0 || folder === undefined) return undefined;
  const testsAlone =
    hasTests && !(imported && ignored.some(file => file.endsWith('.go') && !file.endsWith('_test.go')));
  return testsAlone ? `no non-test Go files in ${folder}` : `build constraints exclude all Go files in ${folder}`;
}

/** What the compiler and the linker say. */
export function fromCompiler({ failed }: Compiled): Sorted {
  const failures: Failure[] = [];
  const unknown: Unknown[] = [];
  for (const [importPath, { diagnostics, lines }] of failed) {
    const said = lines.join('\n');
    // The trace of a compiler without memory has files and lines in it, and none of them is the user's.
    const reason = diagnostics.length === 0 || ENDED_FROM_OUTSIDE.test(said) ? reasonOfCompiler(said) : undefined;
    if (reason !== undefined) unknown.push({ importPath, reason, said: said.slice(0, 4000) });
    else failures.push({ importPath, kind: LINKER.test(said) ? 'link' : 'compile', diagnostics, lines });
  }
  return { failures, unknown, empty: new Set() };
}

/** cmd/link: "relocation target p.F not defined", "link: …", "loadelf: …"; of a C linker: "ld returned", "undefined reference". */
const LINKER =
  /relocation target \S+ not defined|^load(?:elf|internal|pe|macho|xcoff): |^(?:\S*\/)?link: |: running \S+ failed|ld returned \d|undefined reference to/m;

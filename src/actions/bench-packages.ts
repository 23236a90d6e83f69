import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lanes, Package } from '../bench/index.js';
import {
  type BenchPackage,
  buildTestBinary,
  type Go,
  listBenchPackages,
  symbolLines,
  type TestBuild,
} from '../golang/index.js';
import type { Target } from '../report/model.js';
import { type System, sha256File } from '../system/index.js';

export interface PackagesAsked {
  readonly go: Go;
  readonly target: Target;
  readonly patterns: readonly string[];
  readonly tags: readonly string[];
  /** Packages that have tests and no benchmarks too. */
  readonly tests: boolean;
  /** Absolute path of the checkout, and of the base's; without a base there is nothing to compare. */
  readonly workspace: string;
  readonly baseWorkspace?: string | undefined;
  /** Files other than Go's that differ between both: a test may read any of them. */
  readonly dataDiffers: boolean;
  /** Ours, for binaries and symbols. */
  readonly folder: string;
  readonly lanes: Lanes;
}

export interface NotBuilt {
  readonly importPath: string;
  readonly side: 'base' | 'head';
  /** The first lines of what the compiler said. */
  readonly said: readonly string[];
}

export interface Built {
  readonly packages: readonly Package[];
  readonly notBuilt: readonly NotBuilt[];
}

/** Builds the tests of each package that has benchmarks, at both ends. One that does not compile takes no other with it. */
export async function buildPackages(system: System, asked: PackagesAsked): Promise<Built> {
  const { workspace, baseWorkspace, lanes } = asked;
  const [head, base] = await Promise.all([
    listed(system, asked, workspace),
    baseWorkspace === undefined ? new Map<string, BenchPackage>() : listed(system, asked, baseWorkspace),
  ]);
  const names = [...new Set([...head.keys(), ...base.keys()])].sort();
  const notBuilt: NotBuilt[] = [];
  const build = async (side: 'base' | 'head', importPath: string, nth: number) => {
    const one = (side === 'head' ? head : base).get(importPath);
    if (one === undefined) return undefined;
    const file = join(asked.folder, `${side}-${nth}.test`);
    const built = await buildTestBinary(
      system,
      asked.go,
      {
        workspace: side === 'head' ? workspace : (baseWorkspace ?? workspace),
        package: importPath,
        target: asked.target,
        cgo: 'off',
        tags: asked.tags,
      },
      file,
    );
    if (!built.ok) notBuilt.push({ importPath, side, said: firstLines(built) });
    return built.ok ? { file, folder: one.folder, sha256: (await sha256File(file)).sha256 } : undefined;
  };
  // Each `go test -c` uses all cores while it compiles; two at once hide the link step of the other.
  const packages = await lanes(
    names.map((importPath, nth) => async (): Promise<Package> => {
      const [now, before] = [await build('head', importPath, nth), await build('base', importPath, nth)];
      const sameBytes = now !== undefined && now.sha256 === before?.sha256;
      const symbolsOf = async (file: string) => {
        const symbols = `${file}.symbols`;
        await writeFile(symbols, await symbolLines(system, asked.go, file));
        return symbols;
      };
      const headBinary = now && { importPath, ...now, symbols: await symbolsOf(now.file) };
      const baseBinary = before && {
        importPath,
        ...before,
        symbols: sameBytes && headBinary ? headBinary.symbols : await symbolsOf(before.file),
      };
      return {
        importPath,
        same: sameBytes && !asked.dataDiffers,
        ...(headBinary && { head: headBinary }),
        ...(baseBinary && { base: baseBinary }),
      };
    }),
  );
  // What does not compile has no benchmarks, which does not mean that they are gone.
  const broken = new Set(notBuilt.filter(({ side }) => side === 'head').map(({ importPath }) => importPath));
  return { packages: packages.filter(({ importPath }) => !broken.has(importPath)), notBuilt };
}

/** By their import paths. */
async function listed(
  system: System,
  { go, patterns, target, tags, tests, workspace: here }: PackagesAsked,
  workspace: string,
): Promise<ReadonlyMap<string, BenchPackage>> {
  const mayLack = workspace !== here;
  const found = await listBenchPackages(system, go, { workspace, patterns, target, cgo: 'off', tags, tests, mayLack });
  return new Map(found.map(one => [one.importPath, one]));
}

function firstLines({ output }: Extract<TestBuild, { ok: false }>): string[] {
  return output.trim().split('\n').slice(0, 20).join('\n').slice(0, 2000).split('\n');
}

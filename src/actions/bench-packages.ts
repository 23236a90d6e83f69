import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lanes, Package, TestBinary } from '../bench/index.js';
import {
  type BenchPackage,
  buildTestBinary,
  type Diagnostic,
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
  readonly output: string;
  readonly diagnostics: readonly Diagnostic[];
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
    baseWorkspace === undefined ? [] : listed(system, asked, baseWorkspace),
  ]);
  const names = [...new Set([...head, ...base].map(({ importPath }) => importPath))].sort();
  const notBuilt: NotBuilt[] = [];
  const build = async (found: readonly BenchPackage[], side: 'base' | 'head', importPath: string, nth: number) => {
    const one = found.find(p => p.importPath === importPath);
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
    if (!built.ok) notBuilt.push({ importPath, side, output: outputOf(built), diagnostics: built.diagnostics });
    return built.ok ? { file, folder: one.folder, sha256: (await sha256File(file)).sha256 } : undefined;
  };
  // Each `go test -c` uses all cores while it compiles; two at once hide the link step of the other.
  const packages = await lanes(
    names.map((importPath, nth) => async (): Promise<Package> => {
      const [now, before] = [await build(head, 'head', importPath, nth), await build(base, 'base', importPath, nth)];
      const same = now !== undefined && now.sha256 === before?.sha256 && !asked.dataDiffers;
      const binary = async (made: typeof now): Promise<TestBinary | undefined> => {
        if (made === undefined) return undefined;
        const symbols = `${made.file}.symbols`;
        await writeFile(symbols, await symbolLines(system, asked.go, made.file));
        return { importPath, file: made.file, folder: made.folder, symbols };
      };
      const [headBinary, baseBinary] = [await binary(now), await binary(before)];
      return { importPath, same, ...(headBinary && { head: headBinary }), ...(baseBinary && { base: baseBinary }) };
    }),
  );
  // What does not compile has no benchmarks, which does not mean that they are gone.
  const broken = new Set(notBuilt.filter(({ side }) => side === 'head').map(({ importPath }) => importPath));
  return { packages: packages.filter(({ importPath }) => !broken.has(importPath)), notBuilt };
}

function listed(
  system: System,
  { go, patterns, target, tags, tests }: PackagesAsked,
  workspace: string,
): Promise<BenchPackage[]> {
  return listBenchPackages(system, go, { workspace, patterns, target, cgo: 'off', tags, tests });
}

function outputOf(built: Extract<TestBuild, { ok: false }>): string {
  return built.output.trim().split('\n').slice(0, 20).join('\n').slice(0, 2000);
}

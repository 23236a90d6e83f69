import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere, type System } from '../system/index.js';
import { isDownload, type NotBuilt, notBuilt } from './build.js';
import { type Go, runGo, targetEnv } from './go.js';
import { parseJsonStream } from './json.js';
import { type ListQuery, listFailure, patternFailure, tagFlag } from './mains.js';
import { linesForCounter, symbolsOf } from './symbols.js';

/** A package whose tests are built. */
export interface BenchPackage {
  readonly importPath: string;
  /** Absolute: `go test` starts the tests there, and so do we. */
  readonly folder: string;
}

interface Listed {
  readonly ImportPath?: string;
  readonly Dir?: string;
  readonly TestGoFiles?: readonly string[];
  readonly XTestGoFiles?: readonly string[];
  readonly Name?: string;
  readonly Error?: { readonly Err?: string };
}

/**
 * The packages of the patterns that have a benchmark for this target, or any test where `tests` are asked for, sorted by
 * import path. One that cannot be loaded is no reason to refuse the others: it is built like them, and says why it fails.
 * @param mayLack what a pattern names need not be there: the base has not everything yet
 * @throws UserError when the folder is no module or a pattern is wrong
 */
export async function listBenchPackages(
  system: System,
  go: Go,
  {
    workspace,
    patterns,
    target,
    cgo,
    tags,
    tests = false,
    mayLack = false,
  }: ListQuery & { readonly tests?: boolean; readonly mayLack?: boolean },
): Promise<BenchPackage[]> {
  const fields = 'ImportPath,Name,Dir,TestGoFiles,XTestGoFiles,Error';
  const argv = ['list', '-e', '-find', `-json=${fields}`, ...tagFlag(tags), '--', ...patterns];
  const result = await runGo(system, go, argv, workspace, targetEnv(target, cgo), { allowFailure: true });
  if (result.code !== 0) throw await listFailure(result.stderr, workspace);
  const listed = parseJsonStream<Listed>(result.stdout);
  // Neither a name nor a folder: nothing is there. What is there and cannot be loaded has a folder.
  for (const { ImportPath, Name, Dir, Error: error } of mayLack ? [] : listed)
    if (error?.Err !== undefined && !Name && !(Dir !== undefined && (await isThere(Dir))))
      throw await patternFailure(ImportPath ?? '', error.Err, workspace);
  const found = await Promise.all(
    listed.map(async ({ ImportPath, Dir, TestGoFiles = [], XTestGoFiles = [] }) => {
      if (ImportPath === undefined || Dir === undefined) return [];
      const files = [...TestGoFiles, ...XTestGoFiles].map(name => join(Dir, name));
      return (tests && files.length > 0) || (await hasBenchmark(files))
        ? [{ importPath: ImportPath, folder: Dir }]
        : [];
    }),
  );
  return found.flat().sort((a, b) => (a.importPath < b.importPath ? -1 : 1));
}

/** As the testing package wants it: `Benchmark`, then no lower-case letter. cmd/go/internal/load/test.go, isTest. */
const BENCHMARK = /^func Benchmark(?:\(|[^\p{Ll}(][^(]*\()/mu;

async function hasBenchmark(files: readonly string[]): Promise<boolean> {
  for (const file of files) if (BENCHMARK.test(await readFile(file, 'utf8'))) return true;
  return false;
}

export type TestBuild = { readonly ok: true; readonly file: string } | NotBuilt;

/**
 * Builds the test binary of one package to `file`. Without paths of this machine in it: base and head lie in different
 * folders, and where nothing changed they have to come out the same to the byte.
 */
export async function buildTestBinary(
  system: System,
  go: Go,
  { workspace, package: importPath, target, cgo, tags }: Omit<ListQuery, 'patterns'> & { readonly package: string },
  file: string,
): Promise<TestBuild> {
  const argv = ['test', '-c', '-trimpath', '-vet=off', ...tagFlag(tags), '-o', file, importPath];
  const env = { ...targetEnv(target, cgo), ...repeatable(system, go) };
  const result = await runGo(system, go, argv, workspace, env, {
    allowFailure: true,
    maxOutput: 1 << 20,
  });
  // `go test -c` of a package without tests writes nothing and is content.
  if (result.code === 0 && (await isThere(file))) return { ok: true, file };
  const said = result.stderr.split('\n').filter(line => !isDownload(line));
  return notBuilt([go.binary, ...argv], result.code, said.join('\n'), file);
}

/**
 * Where the heap begins is a matter of chance since Go 1.26, and with it how long the allocator looks for room (measured: the
 * counts of a benchmark that allocates differ by 0.3 to 0.7 %, without that by 0.03 %). Named for the releases that are
 * known to have the switch: another one would refuse it. internal/buildcfg/exp.go
 */
export function repeatable({ env }: System, go: Go): Record<string, string> {
  if (!/^1\.2[67](?:\.|$|rc|beta)/.test(go.version)) return {};
  const given = go.env['GOEXPERIMENT'] ?? env['GOEXPERIMENT'];
  return { GOEXPERIMENT: [given, 'norandomizedheapbase64'].filter(Boolean).join(',') };
}

/** `address size name` lines of a binary, as the counter takes them. */
export async function symbolLines(system: System, go: Go, file: string): Promise<string> {
  return linesForCounter(await symbolsOf(system, go, file));
}

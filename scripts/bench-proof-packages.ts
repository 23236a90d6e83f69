import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages } from '../src/actions/bench-packages.js';
import { type Lanes, readBenchmarkText, type TestBinary } from '../src/bench/index.js';
import type { Go } from '../src/golang/index.js';
import type { Goarch } from '../src/platform/index.js';
import type { System } from '../src/system/index.js';
import { moduleCopy } from './module-copy.js';

/** Of Go's standard library. `sync` and `context` are there for their benchmarks of the scheduler. */
const STANDARD =
  'bytes strings strconv sort slices maps bufio unicode/utf8 unicode/utf16 container/heap container/list container/ring crypto/sha256 crypto/sha1 crypto/md5 crypto/sha512 crypto/hmac encoding/base64 encoding/base32 encoding/binary encoding/hex encoding/json encoding/csv encoding/xml encoding/pem encoding/gob hash/crc32 hash/adler32 hash/fnv hash/maphash html html/template text/template text/tabwriter math math/big math/bits math/cmplx math/rand net/netip net/url net/textproto net/mail mime path path/filepath regexp regexp/syntax errors fmt log log/slog go/scanner go/token image image/color image/draw text/scanner time sync context compress/flate index/suffixarray';
/** Modules that many use, by the Go module proxy; each is without dependencies, or has them in its go.sum. */
const MODULES = [
  'github.com/mitchellh/mapstructure@v1.5.0',
  'github.com/google/uuid@v1.6.0',
  'github.com/cespare/xxhash/v2@v2.3.0',
  'github.com/BurntSushi/toml@v1.5.0',
  'github.com/google/btree@v1.1.3',
  'github.com/julienschmidt/httprouter@v1.3.0',
  'github.com/gorilla/mux@v1.8.1',
  'github.com/tidwall/match@v1.1.1',
];

/** A package, and the folder from which it is built: the standard library's from a module of nothing. */
export interface Source {
  readonly folder: string;
  readonly importPath: string;
}

/** Modules first: a short run has some of both. */
export function sources(scratch: string): Source[] {
  const empty = join(scratch, 'empty');
  mkdirSync(empty);
  writeFileSync(join(empty, 'go.mod'), 'module empty\n\ngo 1.24\n');
  const modules = MODULES.map(module => ({
    folder: moduleCopy(module, scratch),
    importPath: module.slice(0, module.lastIndexOf('@')),
  }));
  return [...modules, ...STANDARD.split(' ').map(importPath => ({ folder: empty, importPath }))];
}

/** As the action builds it; undefined where it does not compile, or has no benchmarks. */
export async function built(
  system: System,
  go: Go,
  goarch: Goarch,
  { folder, importPath }: Source,
  { scratch, on }: { readonly scratch: string; readonly on: Lanes },
): Promise<TestBinary | undefined> {
  const { packages, notBuilt } = await buildPackages(system, {
    go,
    target: { goos: 'linux', goarch },
    patterns: [importPath],
    tags: [],
    tests: false,
    workspace: folder,
    dataDiffers: true,
    folder: mkdtempSync(join(scratch, `${goarch}-`)),
    lanes: on,
  });
  if (notBuilt.length > 0) console.log(`${goarch} ${importPath} is left out: ${notBuilt[0]?.said.at(-1)}`);
  return packages[0]?.head;
}

/** Seconds of CPU that one iteration of a benchmark, with all that it sets up, may take on this machine. */
const CHEAP = 0.06;

/**
 * Which of its benchmarks end soon? What takes long natively takes minutes under QEMU and proves no more.
 * @param binary for the architecture of this machine
 * @param most benchmarks that are taken of one package; some have hundreds
 * @returns their names, without those of sub-benchmarks
 */
export async function cheapOnes(system: System, { file, folder }: TestBinary, most: number): Promise<string[]> {
  // Time on the clock says nothing on a machine that others use: bash tells CPU time.
  const start = (...argv: string[]) =>
    system.exec('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', file, ...argv, '-test.timeout=60s'], {
      cwd: folder,
      allowFailure: true,
      timeoutMs: 90_000,
    });
  const { stdout } = await start('-test.list=^Benchmark');
  const taken: string[] = [];
  let benchmarks = 0;
  for (const top of stdout.split('\n').filter(line => /^Benchmark\S*$/.test(line))) {
    const ended = await start('-test.run=^$', `-test.bench=^${top}$`, '-test.benchtime=1x');
    const { results } = readBenchmarkText(ended.stdout);
    const [, user, kernel] = /^cpu ([\d.]+) ([\d.]+)$/m.exec(ended.stderr) ?? [];
    const fits = results.length > 0 && benchmarks + results.length <= most;
    if (ended.code !== 0 || Number(user) + Number(kernel) > CHEAP || !fits) continue;
    benchmarks += results.length;
    taken.push(top);
  }
  return taken;
}

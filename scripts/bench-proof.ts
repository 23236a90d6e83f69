import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildPackages } from '../src/actions/bench-packages.js';
import {
  type Compared,
  compare,
  DEFAULTS,
  hostRunner,
  type Lanes,
  lanes,
  readBenchmarkText,
  type TestBinary,
} from '../src/bench/index.js';
import { mannWhitney } from '../src/bench/mann-whitney.js';
import { coefficientOfVariation } from '../src/bench/statistics.js';
import { countingEmulator } from '../src/emulator/index.js';
import type { Go } from '../src/golang/index.js';
import { GOARCHES, type Goarch } from '../src/platform/index.js';
import { realSystem, type System } from '../src/system/index.js';

/**
 * `npm run bench:proof -- EMULATORS MINUTES`: the same code as base and as head, over benchmarks of Go's standard library and
 * of modules that many use, for three architectures. Each comparison that finds a change is a false alarm. What a team would
 * use instead is asked the same at the same time: time on this machine, by github-action-benchmark's rule and by benchstat's.
 * Writes docs/bench-proof.json.
 */
const STANDARD =
  'bytes strings strconv sort slices bufio container/heap crypto/sha256 crypto/md5 encoding/base64 encoding/binary encoding/hex encoding/json hash/crc32 html index/suffixarray math/big math/bits net/netip net/url path regexp text/tabwriter unicode/utf8 compress/flate';
const MODULES = [
  'github.com/mitchellh/mapstructure@v1.5.0',
  'github.com/google/uuid@v1.6.0',
  'github.com/cespare/xxhash/v2@v2.3.0',
  'github.com/BurntSushi/toml@v1.5.0',
];
/** Benchmarks of one package that are taken; some have hundreds. */
const MOST_OF_A_PACKAGE = 25;
const CPU: Readonly<Record<Goarch, string>> = { loong64: 'la464', arm64: 'cortex-a72', amd64: 'Dhyana' };

interface Tally {
  comparisons: number;
  falseAlarms: string[];
  notJudged: string[];
  broken: string[];
  /** Of the counts of one side, by benchmark. */
  variation: { name: string; cv: number }[];
}

const [emulators = '', minutes = '30'] = process.argv.slice(2);
const system = realSystem(new AbortController().signal);
const scratch = mkdtempSync(join(tmpdir(), 'xinchuang-proof-'));
const end = Date.now() + Number(minutes) * 60_000;
const go: Go = { binary: 'go', version: goVersion(), env: { GOTOOLCHAIN: 'local' } };
const tallies = new Map<Goarch, Tally>();
const onTime = { comparisons: 0, by110: [] as string[], byBenchstat: [] as string[] };
try {
  const all = lanes(availableParallelism());
  for (const [folder, importPath] of packages())
    for (const goarch of GOARCHES) {
      if (Date.now() > end) break;
      await Promise.all([
        counted(goarch, folder, importPath, all),
        goarch === 'amd64' && timed(folder, importPath, all),
      ]);
    }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
write();

/** Folders from which the packages are built, the standard library's from a module of nothing. */
function* packages(): Generator<readonly [folder: string, importPath: string]> {
  const empty = join(scratch, 'empty');
  mkdirSync(empty);
  writeFileSync(join(empty, 'go.mod'), 'module empty\n\ngo 1.24\n');
  const standard = STANDARD.split(' ').map(path => [empty, path] as const);
  const modules = MODULES.map(module => {
    const { stdout } = spawnSync('go', ['mod', 'download', '-json', module], { encoding: 'utf8', cwd: empty });
    const { Dir } = JSON.parse(stdout) as { Dir: string };
    const copy = join(scratch, module.replace(/\W/g, '-'));
    spawnSync('cp', ['-r', '--no-preserve=mode', Dir, copy]);
    return [copy, module.slice(0, module.lastIndexOf('@'))] as const;
  });
  // Modules first: a short run has some of both.
  yield* modules;
  yield* standard;
}

async function counted(goarch: Goarch, folder: string, importPath: string, on: Lanes): Promise<void> {
  const tally = tallies.get(goarch) ?? { comparisons: 0, falseAlarms: [], notJudged: [], broken: [], variation: [] };
  tallies.set(goarch, tally);
  const binary = await built(goarch, folder, importPath, on);
  if (!binary) return;
  const emulator = await countingEmulator(system, goarch, { folder: resolve(emulators), cpu: CPU[goarch] });
  const compared = await compare({
    packages: [{ importPath, base: binary, head: binary, same: false }],
    pattern: '.',
    runner: hostRunner(system, emulator, scratch),
    lanes: jobs => on(jobs.slice(0, MOST_OF_A_PACKAGE)),
    settings: DEFAULTS,
    timeoutMs: 60_000,
    isLate: () => Date.now() > end,
    isOver: () => Date.now() > end,
  });
  tell(tally, compared, `${goarch} ${importPath}`);
}

function tell(tally: Tally, { table, rows }: Compared, of: string): void {
  for (const { name, verdict, reason, counted: count } of table.rows) {
    if (verdict === 'error') {
      tally.broken.push(`${name}: ${reason}`);
      continue;
    }
    tally.comparisons++;
    if (verdict === 'regression' || verdict === 'notice' || verdict === 'improved')
      tally.falseAlarms.push(`${name} ${verdict} ${count?.change}`);
    if (verdict === 'noisy') tally.notJudged.push(name);
    const first = rows.get(name)?.first.base;
    const samples =
      first && 'runs' in first ? first.runs.flatMap(({ insn }) => (insn === undefined ? [] : [insn])) : [];
    if (samples.length > 2) tally.variation.push({ name, cv: coefficientOfVariation(samples) });
  }
  console.log(`${of}: ${tally.comparisons} comparisons, ${tally.falseAlarms.length} false alarms`);
}

/** The same benchmarks by time: two runs of six, as base and head. */
async function timed(folder: string, importPath: string, on: Lanes): Promise<void> {
  const binary = await built('amd64', folder, importPath, on);
  if (!binary) return;
  const sides: Map<string, number[]>[] = [];
  for (let side = 0; side < 2; side++) {
    const [said] = await on([() => natively(system, binary)]);
    const found = new Map<string, number[]>();
    for (const { name, values } of readBenchmarkText(said ?? '').results) {
      const ns = values.find(({ unit }) => unit === 'ns/op')?.value;
      if (ns !== undefined) found.set(name, [...(found.get(name) ?? []), ns]);
    }
    sides.push(found);
  }
  const [base, head] = sides;
  for (const [name, before] of [...(base ?? [])].slice(0, MOST_OF_A_PACKAGE)) {
    const now = head?.get(name);
    if (!now || now.length < 6 || before.length < 6) continue;
    onTime.comparisons++;
    if ((now[0] ?? 0) / (before[0] ?? 1) > 1.1) onTime.by110.push(`${importPath}.${name}`);
    if (mannWhitney(before, now).p < 0.05) onTime.byBenchstat.push(`${importPath}.${name}`);
  }
}

async function natively(on: System, { file, folder }: TestBinary): Promise<string> {
  const argv = ['-test.run=^$', '-test.bench=.', '-test.benchtime=50ms', '-test.count=6', '-test.timeout=10m'];
  return (await on.exec(file, argv, { cwd: folder, allowFailure: true, timeoutMs: 660_000 })).stdout;
}

/** As the action builds it. */
async function built(goarch: Goarch, folder: string, importPath: string, on: Lanes): Promise<TestBinary | undefined> {
  const out = mkdtempSync(join(scratch, `${goarch}-`));
  const { packages: made, notBuilt } = await buildPackages(system, {
    go,
    target: { goos: 'linux', goarch },
    patterns: [importPath],
    tags: [],
    tests: false,
    workspace: folder,
    dataDiffers: true,
    folder: out,
    lanes: on,
  });
  if (notBuilt.length > 0) console.log(`${goarch} ${importPath} is left out: ${notBuilt[0]?.said.at(-1)}`);
  return made[0]?.head;
}

/** `1.26.8` */
function goVersion(): string {
  return spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).stdout.trim().replace(/^go/, '');
}

function write(): void {
  const byArchitecture = Object.fromEntries(
    [...tallies].map(([goarch, { comparisons, falseAlarms, notJudged, broken, variation }]) => {
      const sorted = variation.map(({ cv }) => cv).sort((a, b) => a - b);
      const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
      const worst = [...variation].sort((a, b) => b.cv - a.cv).slice(0, 10);
      return [
        goarch,
        { comparisons, falseAlarms, notJudged, broken, cv: { median: at(0.5), p90: at(0.9), p99: at(0.99) }, worst },
      ];
    }),
  );
  const result = { go: go.version, cores: availableParallelism(), counted: byArchitecture, time: onTime };
  writeFileSync('docs/bench-proof.json', `${JSON.stringify(result, null, 1)}\n`);
  console.log(JSON.stringify(result, null, 1));
}

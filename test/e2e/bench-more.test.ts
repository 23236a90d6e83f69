import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { isCollector } from '../../src/bench/gc-functions.js';
import { shareOut } from '../../src/bench/index.js';
import { fileSections } from '../../src/elf/index.js';
import { type Report, reportSchema } from '../../src/report/model.js';
import { realSystem } from '../../src/system/index.js';
import { dockerEngine } from '../docker-engine.js';
import { gatewayCheckout, LARGER, MOVED, SLOWER_REQUEST, SLOWER_START } from '../gateway-module.js';
import { type Ended, runNode } from '../process.js';
import { type ToolsImage, toolsImage } from '../tools-image.js';
import './patience.js';

const CLI = resolve('build/test/cli.child.js');
const PROGRAM = 'example.cn/gate/cmd/gate';
const DECODE = 'example.cn/gate/codec.BenchmarkDecode';
const REGION = ['--region-begin', 'main.(*server).begin', '--region-end', 'main.(*server).done'];

let tools: ToolsImage;
beforeAll(async () => {
  tools = await toolsImage(realSystem(new AbortController().signal));
});

function bench(checkout: string, ...argv: string[]): Promise<Ended> {
  const emulators = ['--emulators', resolve(tools.root, '..'), '--resume=false'];
  return runNode(CLI, ['bench', ...emulators, ...argv], { cwd: checkout, env: { LANG: 'C' } });
}

function reportOf(checkout: string, target: string): Report {
  const path = join(checkout, '.xinchuang/reports', `bench-${target}.json`);
  return reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

const metric = (report: Report, unit: string) => report.metrics.find(one => one.unit === unit);

describe('a program at base and head', () => {
  const programs = ['--measure', 'size,startup,region', '--start=--version', ...REGION, '--region-command=--self-test'];

  test('that grew, starts more slowly and does more for a request fails, and the causes are named', async () => {
    const checkout = gatewayCheckout(...LARGER, SLOWER_START, SLOWER_REQUEST);
    const ended = await bench(checkout, '--targets', 'linux/loong64,linux/arm64', ...programs);
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining('bench/size')]);
    for (const target of ['linux-loong64', 'linux-arm64-v8.0']) {
      const report = reportOf(checkout, target);
      const failed = report.checks.filter(({ status }) => status === 'fail');
      expect(failed.map(({ id, evidence }) => [id, evidence['unit']])).toEqual([
        ['bench/size', undefined],
        ['bench/startup', 'insn/init'],
        ['bench/startup', 'insn/start'],
        ['bench/region', 'insn/region'],
      ]);
      const [size, init, , region] = failed;
      expect(size?.evidence['packages']).toContainEqual(expect.stringMatching(/^encoding\/json \+/));
      expect(init?.evidence['functions']).toContainEqual(
        expect.stringMatching(/^example\.cn\/gate\/table\.(init|fill) \+/),
      );
      expect(region?.evidence['functions']).toContainEqual(expect.stringMatching(/^bytes\.ToUpper \+/));
      expect(region?.evidence).toMatchObject({ intervals: '40', 'intervals at base': '40' });
      const parts = report.metrics.filter(({ unit, subject }) => unit === 'bytes/package' && subject === PROGRAM);
      const whole = metric(report, 'bytes');
      expect(parts.reduce((sum, { samples: [size = 0] }) => sum + size, 0)).toBe(whole?.samples[0]);
      expect(parts.reduce((sum, { baseline: [size = 0] = [] }) => sum + size, 0)).toBe(whole?.baseline?.[0]);
      expect(parts.find(({ name }) => name === 'encoding/json')?.baseline).toEqual([0]);
      // Four thousand more squares, and nothing else, lie between both.
      const each = (metric(report, 'insn/init')?.samples ?? []).map(Math.round).sort((a, b) => a - b);
      const before = (metric(report, 'insn/init')?.baseline ?? []).map(Math.round).sort((a, b) => a - b);
      expect(((each[4] ?? 0) - (before[4] ?? 0)) / 4000).toBeGreaterThan(3);
      expect(((each[4] ?? 0) - (before[4] ?? 0)) / 4000).toBeLessThan(30);
    }
  });

  test('that only moved passes, time and again', async () => {
    const checkout = gatewayCheckout(MOVED);
    for (let i = 0; i < 5; i++) {
      const ended = await bench(checkout, '--targets', 'linux/loong64', ...programs);
      expect([i, ended.code, ended.code === 0 ? '' : ended.stderr]).toEqual([i, 0, '']);
      const { checks } = reportOf(checkout, 'linux-loong64');
      expect(checks.map(({ id, status }) => [id, status])).toEqual([
        ['bench/size', 'pass'],
        ['bench/startup', 'pass'],
        ['bench/region', 'pass'],
      ]);
    }
  });

  test('has the size of what is shipped', async () => {
    const checkout = gatewayCheckout();
    const folder = mkdtempSync(join(tmpdir(), 'xcg-bench-size-'));
    for (const goarch of ['amd64', 'arm64', 'loong64']) {
      const built = (name: string, ldflags: string) => {
        const file = join(folder, `${name}-${goarch}`);
        const env = { ...process.env, GOARCH: goarch, CGO_ENABLED: '0' };
        const argv = ['build', '-trimpath', `-ldflags=${ldflags}`, '-o', file, './cmd/gate'];
        expect(spawnSync('go', argv, { cwd: checkout, env, encoding: 'utf8' }).stderr).toBe('');
        return file;
      };
      const { size, sections } = await fileSections(built('symbols', ''));
      const shipped = statSync(built('shipped', '-s -w')).size;
      // Names of sections that are gone.
      expect(Math.abs(shareOut(size, sections, []).bytes - shipped)).toBeLessThan(1024);
    }
  });
});

test('programs are counted in containers too, to the same instruction', async () => {
  const engine = await dockerEngine();
  try {
    const checkout = gatewayCheckout(SLOWER_REQUEST);
    const argv = ['--targets', 'linux/loong64', '--measure', 'region', ...REGION, '--region-command=--self-test'];
    const image = ['--image', engine.imageOf(tools.root)];
    const env = { LANG: 'C', ...engine.env };
    const ended = await runNode(CLI, ['bench', ...image, ...argv], { cwd: checkout, env });
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining('bench/region')]);
    const inside = metric(reportOf(checkout, 'linux-loong64'), 'insn/region');
    await bench(checkout, ...argv);
    const outside = metric(reportOf(checkout, 'linux-loong64'), 'insn/region');
    // A run in which a timer went off in between has some fifty instructions more.
    const middle = (samples: readonly number[] = []) => [...samples].sort((a, b) => a - b)[samples.length >> 1];
    expect(middle(inside?.baseline)).toBe(middle(outside?.baseline));
    expect(middle(inside?.baseline)).toBeGreaterThan(1000);
  } finally {
    await engine.stop();
  }
});

describe('what nobody can tell', () => {
  test.each([
    [['--measure', 'time,ranking'], 'XC-BENCH-035'],
    [['--runner', 'native', '--targets', process.arch === 'x64' ? 'linux/loong64' : 'linux/amd64'], 'XC-BENCH-034'],
    [[...REGION, '--region-command=--version', '--targets', 'linux/loong64', '--measure', 'region'], 'XC-BENCH-032'],
    [['--region-begin', '(*server).begin', '--region-end', 'main.main', '--targets', 'linux/arm64'], 'XC-BENCH-031'],
    [[...REGION, '--programs', './codec', '--targets', 'linux/arm64'], 'XC-BUILD-002'],
    [[...REGION, '--programs', 'none', '--targets', 'linux/arm64'], 'XC-BENCH-033'],
  ])('%j is refused, and no report is left', async (argv, code) => {
    const checkout = gatewayCheckout(MOVED);
    const ended = await bench(checkout, ...argv);
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining(code)]);
    expect(existsSync(join(checkout, '.xinchuang/reports'))).toBe(false);
    if (code === 'XC-BENCH-031') expect(ended.stderr).toMatch(/nearest\s+main\.\(\*server\)\.begin/);
  });

  test('QEMU that runs us is noticed', () => {
    if (process.arch !== 'x64') return;
    const code = `import(${JSON.stringify(resolve('build/src/actions/bench-native.js'))}).then(async m => console.log(await m.emulatedBy()))`;
    const node = realpath(process.execPath);
    const { stdout, stderr } = spawnSync(tools.qemu('x86_64'), [node, '--jitless', '-e', code], { encoding: 'utf8' });
    expect([stdout.trim(), stderr]).toEqual([
      expect.stringMatching(/^\/.+\/(?:qemu-x86_64|ld-linux-x86-64\.so\.2)$/),
      expect.anything(),
    ]);
  });
});

function realpath(path: string): string {
  return spawnSync('readlink', ['-f', path], { encoding: 'utf8' }).stdout.trim();
}

test('settings of the collector make a grid, in which GOGC does what Go says of it', async () => {
  const checkout = gatewayCheckout(MOVED);
  const ended = await bench(checkout, '--targets', 'linux/loong64', '--gc-sweep', '50,100,400,off/64MiB');
  expect([ended.code, ended.code === 0 ? '' : ended.stderr]).toEqual([0, '']);
  const report = reportOf(checkout, 'linux-loong64');
  const told = report.checks.find(({ id }) => id === 'bench/gc');
  const { GOGC, GOMEMLIMIT } = told?.evidence ?? {};
  expect([GOGC, GOMEMLIMIT]).toEqual([
    ['50', '100', '400', 'off'],
    ['64MiB', 'off'],
  ]);
  const figures = (name: string) => {
    const list = told?.evidence[name] as (number | null)[];
    return [0, 2, 4, 6].map(row => list[row] ?? list[row + 1] ?? -1);
  };
  const [collections, share, peak] = [figures('collections'), figures('collector %'), figures('heap peak MiB')];
  for (const i of [0, 1, 2]) {
    expect(collections[i]).toBeGreaterThan(collections[i + 1] ?? 0);
    expect(share[i]).toBeGreaterThan(share[i + 1] ?? 0);
    expect(peak[i]).toBeLessThan(peak[i + 1] ?? 0);
  }
  expect(told?.evidence['benchmark']).toBe(DECODE);
  expect(report.metrics.filter(({ unit }) => unit === 'collections/run')).toHaveLength(4);
});

test('each function of the collector’s sources is known as one, but for a few that are not for collecting', () => {
  const root = spawnSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).stdout.trim();
  const runtime = join(root, 'src', 'runtime');
  const sources = readdirSync(runtime).filter(
    name => /^(?:mgc|mwbbuf)\w*\.go$/.test(name) && !name.endsWith('_test.go'),
  );
  expect(sources.length).toBeGreaterThan(8);
  const functions = sources.flatMap(name =>
    [...readFileSync(join(runtime, name), 'utf8').matchAll(FUNCTION)].map(([, star, receiver, own]) => {
      const of = receiver === undefined ? '' : star ? `(*${receiver}).` : `${receiver}.`;
      return `runtime.${of}${own}`;
    }),
  );
  const unknown = functions.filter(name => !isCollector(name) && !NOT_COLLECTING.test(name));
  expect([functions.length > 200, unknown]).toEqual([true, []]);
});

const FUNCTION = /^func (?:\((?:\w+ )?(\*?)(\w+)(?:\[\w+\])?\) )?(\w+)/gm;
/** What sets a limit or prints, is called once, or by the allocator. */
const NOT_COLLECTING =
  /^runtime\.(?:init|gcinit|gcenable|heapObjectsCanMove|\w*register\w+|itoaDiv|fmtNSAsMS|setGCPercent|readGOGC|setMemoryLimit|readGOMEMLIMIT|heapRetained|printScavTrace|dumpScanStats|\(\*g\)\.\w+|\(\*scavChunkFlags\)\.\w+)$/;

test('a machine of the architecture tells time, and nothing of QEMU', async () => {
  if (process.arch !== 'x64') return;
  const checkout = gatewayCheckout(SLOWER_REQUEST);
  const ended = await bench(checkout, '--targets', 'linux/amd64', '--runner', 'native', '--slower-above', '100%');
  // It allocates more: that fails, whatever the time.
  expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining('bench/allocations')]);
  const report = reportOf(checkout, 'linux-amd64-v2');
  expect(report.env).toMatchObject({ runner: 'native', cpu: expect.any(String) });
  expect(report.env['qemu']).toBeUndefined();
  const [ns, mbs] = [metric(report, 'ns/op'), metric(report, 'MB/s')];
  expect([ns?.name, ns?.samples.length, ns?.baseline?.length]).toEqual([DECODE, 10, 10]);
  expect([mbs?.better, mbs?.samples.length]).toEqual(['higher', 10]);
  expect(metric(report, 'insn/op')).toBeUndefined();
  expect(metric(report, 'pause-p50-ns')?.samples[0]).toBeGreaterThan(1000);
  const text = readFileSync(join(checkout, '.xinchuang/bench/linux-amd64-v2-head.txt'), 'utf8');
  expect(text).toMatch(/^BenchmarkDecode\t\d+\t[\d.]+ ns\/op\t[\d.]+ MB\/s/m);
});

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Report, reportSchema } from '../../src/report/model.js';
import { realSystem } from '../../src/system/index.js';
import { commit, type Edit, MAPSTRUCTURE, moduleCheckout } from '../bench-module.js';
import { qemu7 } from '../debian/qemu-7.js';
import { type DockerEngine, dockerEngine } from '../docker-engine.js';
import { type Ended, runNode } from '../process.js';
import { toolsImage } from '../tools-image.js';
import './patience.js';

const CLI = resolve('build/test/cli.child.js');
const TARGETS = 'linux/loong64,linux/arm64';
const STRING = 'func (d *Decoder) decodeString(name string, data interface{}, val reflect.Value) error {\n';

/** Six rounds of a loop in one function: about one percent of what its benchmarks execute. */
const PLANTED: readonly Edit[] = [
  {
    file: 'mapstructure.go',
    from: STRING,
    to: `${STRING}\tfor i := 0; i < 5; i++ {\n\t\tplanted = planted*31 + i\n\t}\n`,
  },
  {
    file: 'mapstructure.go',
    from: 'type DecoderConfig struct {',
    to: 'var planted int\n\ntype DecoderConfig struct {',
  },
];
/** Other bytes, since the lines move, and the same instructions. */
const MOVED: readonly Edit[] = [{ file: 'mapstructure.go', from: STRING, to: `\n\n${STRING}` }];

let emulators: string;
let engine: DockerEngine;
let image: string;
beforeAll(async () => {
  const tools = await toolsImage(realSystem(new AbortController().signal));
  emulators = resolve(tools.root, '..');
  engine = await dockerEngine();
  image = engine.imageOf(tools.root);
});
afterAll(() => engine?.stop());

/** In a container, as on a runner that has no QEMU of its own. */
function inContainer(checkout: string, ...argv: string[]): Promise<Ended> {
  const env = { LANG: 'C', ...engine.env };
  return runNode(CLI, ['bench', '--image', image, ...argv], { cwd: checkout, env });
}

function bench(checkout: string, ...argv: string[]): Promise<Ended> {
  return runNode(CLI, ['bench', '--emulators', emulators, ...argv], { cwd: checkout, env: { LANG: 'C' } });
}

function reportOf(checkout: string, goarch: string): Report {
  const variant = goarch === 'arm64' ? '-v8.0' : '';
  return reportSchema.parse(
    JSON.parse(readFileSync(join(checkout, '.xinchuang/reports', `bench-linux-${goarch}${variant}.json`), 'utf8')),
  );
}

describe('a pull request on a real module', () => {
  const chosen = ['--targets', TARGETS, '--benchmarks', '_DecodeTagged$', '--fail-above', '0.6%', '--resume', 'false'];

  test('with a planted regression of one percent fails on both architectures, and the function is named', async () => {
    const checkout = moduleCheckout(MAPSTRUCTURE, PLANTED);
    const ended = await inContainer(checkout, ...chosen);
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining('decodeString')]);
    for (const goarch of ['loong64', 'arm64']) {
      const failed = reportOf(checkout, goarch).checks.filter(({ status }) => status === 'fail');
      expect(failed.map(({ id, evidence }) => [id, evidence['benchmark']])).toEqual([
        ['bench/regression', 'github.com/mitchellh/mapstructure.Benchmark_DecodeTagged'],
      ]);
      for (const { evidence } of failed) {
        expect(String((evidence['functions'] as string[])[0])).toMatch(
          /^github\.com\/mitchellh\/mapstructure\.\(\*Decoder\)\.decodeString \+/,
        );
        expect(Number.parseFloat(String(evidence['change']).slice(1))).toBeGreaterThan(0.6);
        expect(Number.parseFloat(String(evidence['change']).slice(1))).toBeLessThan(1.6);
      }
    }
  });

  test('without it passes ten times out of ten', async () => {
    const checkout = moduleCheckout(MAPSTRUCTURE, MOVED);
    for (let i = 0; i < 10; i++) {
      const ended = await inContainer(checkout, ...chosen);
      expect([i, ended.code, ended.code === 0 ? '' : ended.stderr]).toEqual([i, 0, '']);
      for (const goarch of ['loong64', 'arm64'])
        expect(reportOf(checkout, goarch).checks.filter(({ status }) => status !== 'pass')).toEqual([]);
    }
  });
});

test('without tools of ours the QEMU of the machine counts, where it loads plugins', async () => {
  const qemu = await qemu7(realSystem(new AbortController().signal));
  const checkout = moduleCheckout(MAPSTRUCTURE, PLANTED);
  const env = { LANG: 'C', PATH: `${dirname(qemu('loongarch64'))}:${process.env['PATH']}` };
  const argv = ['bench', '--targets', 'linux/loong64', '--benchmarks', '_DecodeTagged$', '--resume', 'false'];
  const ended = await runNode(CLI, argv, { cwd: checkout, env });
  expect(ended.stderr).toContain('decodeString');
  const report = reportOf(checkout, 'loong64');
  expect([report.env['qemu'], report.checks.some(({ id }) => id === 'bench/counted')]).toEqual([
    expect.stringMatching(/^7\.2/),
    false,
  ]);
});

test('a job that was killed goes on where it was', async () => {
  const checkout = moduleCheckout(MAPSTRUCTURE, PLANTED);
  const cache = mkdtempSync(join(tmpdir(), 'xcg-bench-cache-'));
  const argv = ['bench', '--emulators', emulators, '--targets', 'linux/loong64', '--benchmarks', '_DecodeTagged$'];
  const start = { cwd: checkout, env: { LANG: 'C', XDG_CACHE_HOME: cache } };
  const kept = () =>
    existsSync(join(cache, 'xinchuang-go/bench')) ? readdirSync(join(cache, 'xinchuang-go/bench')).length : 0;
  const first = spawn(process.execPath, [CLI, ...argv], {
    cwd: checkout,
    env: { ...process.env, ...start.env },
    stdio: 'ignore',
  });
  while (kept() < 4 && first.exitCode === null) await wait(50);
  first.kill('SIGKILL');
  const before = kept();
  const ended = await runNode(CLI, argv, start);
  const [, hits] = /(\d+) runs were there/.exec(ended.stderr) ?? [];
  expect([Number(hits) >= 4, Number(hits) <= before, ended.stderr]).toEqual([
    true,
    true,
    expect.stringContaining('decodeString'),
  ]);
});

/** What a package may do to those who run it. One clear verdict each, and the benchmark beside it is judged all the same. */
const UNRULY: Readonly<Record<string, { readonly code: string; readonly says: RegExp }>> = {
  Panics: { code: 'panic("boom")', says: /panic: boom/ },
  Hangs: { code: 'select {}', says: /time limit|all goroutines are asleep|test timed out/ },
  Spins: { code: 'for {\n}', says: /time limit|test timed out/ },
  Leaves: { code: 'os.Exit(0)', says: /ended the process itself/ },
  LeavesBadly: { code: 'os.Exit(7)', says: /exit code 7/ },
  Fails: { code: 'b.Fatal("no such luck")', says: /no such luck/ },
};

describe('benchmarks that break', () => {
  const source = (bodies: Readonly<Record<string, string>>) =>
    [
      'package unruly',
      'import ("os"; "strings"; "testing")',
      'var _ = os.Exit',
      'func BenchmarkGood(b *testing.B) { for i := 0; i < b.N; i++ { strings.Repeat("x", 100) } }',
      ...Object.entries(bodies).map(([name, body]) => `func Benchmark${name}(b *testing.B) { ${body} }`),
    ].join('\n');

  function checkout(base: string, head: string): string {
    const folder = moduleCheckout(MAPSTRUCTURE, []);
    const at = (text: string) => {
      mkdirSync(join(folder, 'unruly'), { recursive: true });
      writeFileSync(join(folder, 'unruly', 'unruly_test.go'), text);
      commit(folder, 'unruly');
    };
    at(base);
    at(head);
    return folder;
  }

  test('at head alone: each is a failure with its reason, and harms no other', async () => {
    const good = Object.fromEntries(
      Object.keys(UNRULY).map(name => [name, 'for i := 0; i < b.N; i++ { strings.Repeat("x", 10) }']),
    );
    const bad = Object.fromEntries(Object.entries(UNRULY).map(([name, { code }]) => [name, code]));
    const folder = checkout(source(good), source(bad));
    const ended = await bench(folder, '--packages', './unruly', '--targets', 'linux/loong64', '--timeout', '5');
    expect(ended.code).toBe(1);
    const { checks, metrics } = reportOf(folder, 'loong64');
    const failed = checks.filter(({ id }) => id === 'bench/broken');
    for (const [name, { says }] of Object.entries(UNRULY)) {
      const one = failed.find(({ evidence }) => String(evidence['benchmark']).endsWith(`.Benchmark${name}`));
      expect([name, one?.status, one?.title.en]).toEqual([name, 'fail', expect.stringMatching(says)]);
    }
    expect(failed).toHaveLength(Object.keys(UNRULY).length);
    expect(metrics.find(({ name, unit }) => name.endsWith('BenchmarkGood') && unit === 'insn/op')?.verdict).toBe(
      'stable',
    );
  });

  test('a gigabyte on standard output is dropped as it comes', async () => {
    const flood = { Floods: 'for i := 0; i < 1<<14; i++ { os.Stdout.WriteString(strings.Repeat("y", 1<<16)) }' };
    const folder = checkout(source({}), source(flood));
    const ended = await bench(folder, '--packages', './unruly', '--targets', 'linux/loong64', '--timeout', '60');
    expect([ended.code, ended.stdout.length + ended.stderr.length < 1 << 20]).toEqual([expect.any(Number), true]);
    const { metrics } = reportOf(folder, 'loong64');
    expect(metrics.find(({ name, unit }) => name.endsWith('BenchmarkGood') && unit === 'insn/op')?.verdict).toBe(
      'stable',
    );
  });

  test.each([
    ['head', 1, 'fail'],
    ['base', 0, 'warn'],
  ] as const)('a package that does not compile at %s alone', async (side, code, status) => {
    const [good, bad] = [source({}), source({ Bad: 'undefined()' })];
    const folder = checkout(side === 'base' ? bad : good, side === 'head' ? bad : good);
    const ended = await bench(folder, '--packages', './unruly', '--targets', 'linux/loong64');
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringContaining('undefined: undefined')]);
    expect(reportOf(folder, 'loong64').checks.find(({ id }) => id === 'bench/compile')).toMatchObject({ status });
  });
});

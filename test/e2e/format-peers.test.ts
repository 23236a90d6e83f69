import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
// Loaded before allChecks() asks for it and its neighbours at once, which jest's linker of modules does not bear.
import '../../src/elf/index.js';
import { allChecks } from '../../src/actions/checks.js';
import { type FormatFiles, summarize, writeFormats } from '../../src/report/index.js';
import type { CheckDefinition, Report } from '../../src/report/model.js';
import { realSystem } from '../../src/system/index.js';
import { anyReport } from '../sample/hostile.js';
import { sampleReports } from '../sample/reports.js';

/** What report writes, as the programs read it that people feed it to. */
const system = realSystem(new AbortController().signal);
const folder = mkdtempSync(join(tmpdir(), 'xinchuang-formats-'));
/** Sets that hold whatever the schema of reports lets through; always the same ones. */
const HOSTILE = 40;
let definitions: readonly CheckDefinition[] = [];
let sets: readonly { readonly reports: readonly Report[]; readonly files: Required<FormatFiles> }[] = [];

async function write(name: string, reports: readonly Report[], language: 'en' | 'zh') {
  const at = (ending: string) => join(folder, `${name}.${ending}`);
  const files = { sarif: at('sarif'), junit: at('xml'), codeQuality: at('json'), openMetrics: at('txt') };
  const summary = summarize({ reports, rejected: [] }, { definitions });
  await writeFormats(summary, files, {
    language,
    places: { prefix: '', source: 'go.mod' },
    key: 'report',
    definitions,
  });
  return { reports, files };
}

beforeAll(async () => {
  definitions = await allChecks();
  const hostile = fc.sample(fc.array(anyReport, { minLength: 1, maxLength: 5 }), { numRuns: HOSTILE, seed: 20261125 });
  sets = await Promise.all([
    write('sample-en', sampleReports(), 'en'),
    write('sample-zh', sampleReports(), 'zh'),
    write('none', [], 'en'),
    ...hostile.map((reports, i) => write(`hostile-${i}`, reports, i % 2 === 0 ? 'en' : 'zh')),
  ]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('JUnit XML', () => {
  const lint = (files: readonly string[]) =>
    system.exec('xmllint', ['--nonet', '--noout', '--schema', 'test/fixtures/formats/junit.xsd', ...files], {
      allowFailure: true,
    });

  test('libxml2 finds it valid by the schema of Jenkins', async () => {
    const { code, stderr } = await lint(sets.map(({ files }) => files.junit));
    expect(stderr.split('\n').filter(line => line !== '' && !line.endsWith(' validates'))).toEqual([]);
    expect(code).toBe(0);
  });

  test('and would say so if it were not', async () => {
    const good = readFileSync(join(folder, 'sample-en.xml'), 'utf8');
    for (const [name, bad] of [
      ['unescaped', good.replace('<failure ', '<failure <')],
      ['control', good.replace('GOARM64', 'GOARM64\u0001')],
      ['attribute', good.replaceAll('classname=', 'class=')],
    ] as const) {
      expect(bad).not.toBe(good);
      const path = join(folder, `bad-${name}.xml`);
      writeFileSync(path, bad);
      expect((await lint([path])).code).not.toBe(0);
    }
  });
});

describe('SARIF', () => {
  // Microsoft's validator: the schema, the rules of the standard, and those of GitHub's upload.
  const multitool = createRequire(import.meta.url)('@microsoft/sarif-multitool') as string;
  // It says nothing of a level that is none, and the schema does.
  const schema = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(join(dirname(multitool), 'sarif-2.1.0.json'), 'utf8')),
  );

  /** What the validator objects to: `GH1015 runs[0].results[1]: …`. */
  async function objections(files: readonly string[]): Promise<string[]> {
    const { stdout, code } = await system.exec(multitool, ['validate', ...files, '--rule-kind', 'Sarif;GHAS'], {
      env: {
        // It brings no ICU of its own.
        DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
        // It would ask whether the addresses in the file answer, and they may be anybody's.
        HTTP_PROXY: 'http://127.0.0.1:9',
        HTTPS_PROXY: 'http://127.0.0.1:9',
        NO_PROXY: undefined,
      },
      allowFailure: true,
    });
    expect([code, stdout]).toEqual([0, expect.stringMatching(`Done. ${files.length} files scanned`)]);
    return stdout.split('\n').flatMap(line => / (?:error|warning) (.+)$/.exec(line)?.[1] ?? []);
  }

  test('it has nothing against files with findings', async () => {
    expect(await objections(sets.slice(0, 2).map(({ files }) => files.sarif))).toEqual([]);
  });

  test('nor against files of hostile text', async () => {
    expect(await objections(sets.map(({ files }) => files.sarif))).toEqual([]);
    for (const { files } of sets) {
      schema(JSON.parse(readFileSync(files.sarif, 'utf8')));
      expect(schema.errors ?? []).toEqual([]);
    }
  });

  test.each([
    ['no place', { locations: [] }, 'GH1015'],
    ['no rule of that number', { ruleIndex: 9999 }, 'SARIF1009'],
    ['a property of nobody', { bogus: 1 }, 'JSON1005'],
    ['no words', { message: {} }, 'GH1015'],
  ])('and would say so of %s', async (_, change, rule) => {
    const log = JSON.parse(readFileSync(join(folder, 'sample-en.sarif'), 'utf8'));
    Object.assign(log.runs[0].results[1], change);
    const path = join(folder, 'bad.sarif');
    writeFileSync(path, JSON.stringify(log));
    expect((await objections([path])).join('\n')).toContain(rule);
  });

  test('nor would the schema take another level', () => {
    const log = JSON.parse(readFileSync(join(folder, 'sample-en.sarif'), 'utf8'));
    expect(schema(log)).toBe(true);
    log.runs[0].results[0].level = 'fatal';
    expect(schema(log)).toBe(false);
  });
});

describe('OpenMetrics', () => {
  interface Sample {
    readonly file: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly value: number;
  }
  const reader = join(folder, 'open-metrics');

  beforeAll(async () => {
    await system.exec('go', ['build', '-buildvcs=false', '-o', reader, '.'], {
      cwd: 'test/open-metrics',
      env: { GOTOOLCHAIN: 'auto', GOFLAGS: '-mod=readonly', GOWORK: 'off', GOOS: undefined, GOARCH: undefined },
      timeoutMs: 500_000,
    });
  });

  async function read(files: readonly string[]): Promise<Sample[]> {
    const { stdout } = await system.exec(reader, files);
    return stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
      .map(({ value, ...sample }): Sample => ({ ...sample, value: Number(value) }));
  }

  test('Prometheus’ own parser reads the samples that were meant', async () => {
    const samples = await read([join(folder, 'sample-en.txt')]);
    const sizes = samples.filter(({ labels }) => labels['__name__'] === 'xinchuang_binary_size_bytes');
    expect(sizes.map(({ labels, value }) => [labels['program'], labels['target'], value])).toEqual([
      ['gateway', 'linux/loong64', 19_661_240],
      ['gateway', 'linux/arm64/v8.0', 18_874_529],
      ['gateway', 'linux/amd64/v1', 19_922_944],
      ['gwctl', 'linux/loong64', 8_126_464],
      ['gwctl', 'linux/arm64/v8.0', 7_798_784],
      ['gwctl', 'linux/amd64/v1', 8_323_072],
    ]);
    const checks = samples.filter(({ labels }) => labels['__name__'] === 'xinchuang_checks');
    expect(Object.fromEntries(checks.map(({ labels, value }) => [labels['status'], value]))).toEqual({
      pass: 52,
      fail: 1,
      warn: 1,
      unknown: 1,
      skip: 0,
      tolerated: 2,
    });
  });

  test('and reads hostile names back as they were, each once', async () => {
    const samples = await read(sets.map(({ files }) => files.openMetrics));
    for (const { reports, files } of sets) {
      const metrics = samples.filter(
        ({ file, labels }) => file === files.openMetrics && labels['__name__'] === 'xinchuang_metric',
      );
      const names = new Set(metrics.map(({ labels }) => labels['name']));
      // Spaces at the ends, quotes, backslashes and Chinese stay; only what no line can hold is replaced.
      for (const { name } of reports.flatMap(report => report.metrics))
        if (/^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(name)) expect(names).toContain(name);
    }
  });

  test('promtool’s linter has no objection to names and types', () => {
    for (const { files } of sets) {
      const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
        input: readFileSync(files.openMetrics),
        encoding: 'utf8',
      });
      expect([stdout, stderr, status]).toEqual(['', '', 0]);
    }
  });

  test('and the parser refuses what is not OpenMetrics', async () => {
    const good = readFileSync(join(folder, 'sample-en.txt'), 'utf8');
    for (const bad of [
      good.replace('# EOF\n', ''),
      good.replace('"gateway"', '"gate"way"'),
      good.replace(/(xinchuang_reports) 6/, '$1 six'),
      good.replace(/(xinchuang_reports 6\n)/, '$1$1'),
    ]) {
      expect(bad).not.toBe(good);
      const path = join(folder, 'bad.txt');
      writeFileSync(path, bad);
      expect((await system.exec(reader, [path], { allowFailure: true })).code).not.toBe(0);
    }
  });
});

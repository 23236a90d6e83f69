import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Log, Result } from 'sarif';
import { allChecks } from '../../src/actions/checks.js';
import { readInputs } from '../../src/actions/inputs.js';
import { report } from '../../src/actions/report.js';
import { type FormatFiles, type ReportSet, summarize, writeFormats, writeReport } from '../../src/report/index.js';
import type { CheckDefinition, Report } from '../../src/report/model.js';
import { withTempFolder } from '../../src/system/index.js';
import { ATTACKS, anyReport } from '../sample/hostile.js';
import { recordedJob } from '../sample/job.js';
import { sampleReports } from '../sample/reports.js';

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly time: string;
  readonly failure?: unknown;
  readonly error?: unknown;
  readonly skipped?: unknown;
  readonly 'system-out'?: unknown;
}

interface Suite {
  readonly name: string;
  readonly tests: string;
  readonly failures: string;
  readonly errors: string;
  readonly testcase: readonly Case[];
}

let definitions: readonly CheckDefinition[] = [];
beforeAll(async () => {
  definitions = await allChecks();
});

const codeQualitySchema = new Ajv().compile(
  JSON.parse(readFileSync('test/fixtures/formats/code-quality.schema.json', 'utf8')),
);
const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: name => name === 'testsuite' || name === 'testcase',
});

/** Everything that is written of a set. */
async function texts(set: ReportSet, language: 'en' | 'zh' = 'en', prefix = '') {
  return withTempFolder(async folder => {
    const at = (name: string) => join(folder, name);
    const files: Required<FormatFiles> = {
      sarif: at('a.sarif'),
      junit: at('a.xml'),
      codeQuality: at('a.json'),
      openMetrics: at('a.txt'),
    };
    const summary = summarize(set, { definitions });
    const places = { prefix, source: 'go.mod' };
    const leftOut = await writeFormats(summary, files, { language, places, key: 'report', definitions });
    const text = (file: string) => readFileSync(file, 'utf8');
    return {
      overall: summary.overall,
      leftOut,
      sarifText: text(files.sarif),
      junit: text(files.junit),
      codeQuality: text(files.codeQuality),
      openMetrics: text(files.openMetrics),
    };
  });
}

/** The same as independent parsers read it. */
async function written(set: ReportSet, language: 'en' | 'zh' = 'en', prefix = '') {
  const found = await texts(set, language, prefix);
  expect(XMLValidator.validate(found.junit)).toBe(true);
  const suites = (xml.parse(found.junit).testsuites.testsuite ?? []) as Suite[];
  const sarif = JSON.parse(found.sarifText) as Log;
  return {
    ...found,
    sarif,
    results: sarif.runs[0]?.results ?? [],
    suites,
    cases: suites.flatMap(suite => suite.testcase ?? []),
    degradations: JSON.parse(found.codeQuality) as Degradation[],
  };
}

interface Degradation {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const of = (reports: readonly Report[], rejected: ReportSet['rejected'] = []): ReportSet => ({ reports, rejected });
const status = (result: Result) => (result.properties as { status: string }).status;

describe('SARIF', () => {
  test('failures, what is unknown and warnings, in this order, each with rule, place and fingerprint', async () => {
    const { results, sarif } = await written(of(sampleReports()));
    expect(results.map(result => [result.ruleId, result.level, status(result)])).toEqual([
      ['elf/isa-arm64', 'error', 'fail'],
      ['elf/kernel-min', 'warning', 'unknown'],
      ['elf/static-nss', 'warning', 'warn'],
      ['elf/world', 'note', 'fail'],
      ['elf/world', 'note', 'fail'],
    ]);
    const [failure, unknown] = results;
    expect(failure?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: '.github/workflows/release.yml' },
      region: { startLine: 41 },
    });
    expect(unknown?.message.text).toMatch(/^Not proved: the kernel release of this platform is not known\.\ngwctl /);
    expect(unknown?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('dist/gwctl-linux-amd64');
    const run = sarif.runs[0];
    const index = unknown?.locations?.[0]?.physicalLocation?.artifactLocation?.index ?? -1;
    expect(run?.artifacts?.[index]?.hashes).toEqual({ 'sha-256': '21'.padStart(64, 'c0ffee') });
    expect(run?.automationDetails?.id).toBe('xinchuang-go/report/');
    expect(run?.invocations).toEqual([{ executionSuccessful: true, startTimeUtc: '2026-11-20T08:12:44.120Z' }]);
  });

  test('no result has a kind or level that hides it', async () => {
    const { results } = await written(of(sampleReports()));
    for (const result of results) {
      expect(result).not.toHaveProperty('kind');
      expect(['error', 'warning', 'note']).toContain(result.level);
    }
  });

  test('each check is a rule with words, help, an address and a level, within what GitHub takes', async () => {
    const { sarif } = await written(of(sampleReports()), 'zh');
    const listed = sarif.runs[0]?.tool.driver.rules ?? [];
    const rules = listed.slice(0, definitions.length);
    expect(rules.map(rule => rule.id)).toEqual(definitions.map(({ id }) => id));
    // The sample has a check of another version: it is a rule all the same.
    expect(listed.slice(definitions.length).map(rule => rule.id)).toEqual(['elf/static-nss']);
    for (const rule of rules) {
      expect(rule.shortDescription?.text).toMatch(/[。.!！]$/);
      expect(rule.fullDescription?.text.length).toBeLessThanOrEqual(1000);
      expect(rule.help?.markdown).toMatch(/\*\*修复\*\*: ./);
      expect(rule.helpUri).toBe(
        `https://github.com/org/xinchuang-go/blob/main/docs/checks.md#${rule.id.replace('/', '')}`,
      );
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration?.level);
      expect(rule.properties?.['tags']).toContain('xinchuang');
    }
    const headings = [...readFileSync('docs/checks.md', 'utf8').matchAll(/^## (\S+)$/gm)].map(([, id]) => id);
    // docs/checks.md is generated from the same definitions: the addresses lead somewhere.
    expect(rules.map(rule => rule.id)).toEqual(expect.arrayContaining(headings));
  });

  test('a fingerprint survives another line, other bytes and other words; it never stands for two findings', async () => {
    const before = await written(of(sampleReports()));
    const moved = sampleReports().map(one => ({
      ...one,
      subjects: one.subjects.map(subject => ({ ...subject, sha256: 'f'.repeat(64), size: subject.size + 1 })),
      checks: one.checks.map(check => ({
        ...check,
        title: { en: `${check.title.en} again`, zh: check.title.zh },
        evidence: { new: 1 },
        ...(check.location && { location: { ...check.location, line: 99 } }),
      })),
    }));
    const after = await written(of(moved));
    const prints = ({ results }: typeof before) => results.map(result => result.partialFingerprints);
    expect(prints(after)).toEqual(prints(before));
    expect(after.degradations.map(({ fingerprint }) => fingerprint)).toEqual(
      before.degradations.map(({ fingerprint }) => fingerprint),
    );
    const twice = sampleReports().map(one => ({ ...one, checks: one.checks.flatMap(check => [check, check]) }));
    const all = (await written(of(twice))).results.map(
      result => result.partialFingerprints?.['primaryLocationLineHash'],
    );
    expect([all.length, new Set(all).size]).toEqual([10, 10]);
  });
});

describe('JUnit', () => {
  test('a suite for each report, a case for each check; unknown is an error', async () => {
    const { suites, cases } = await written(of(sampleReports()));
    expect(suites.map(({ name }) => name).sort()).toEqual([
      'build linux/amd64/v1',
      'build linux/arm64/v8.0',
      'build linux/loong64',
      'verify linux/amd64/v1',
      'verify linux/arm64/v8.0',
      'verify linux/loong64',
    ]);
    const named = (part: string) => cases.filter(({ name }) => name.startsWith(part));
    expect(named('elf/isa-arm64 gateway @ kylin-v10-sp3/phytium')[0]).toMatchObject({
      classname: 'xc.verify.linux-arm64-v8_0',
      failure: {
        type: 'fail',
        '#text': expect.stringMatching(/GOARM64=v8\.1.*\nplatform: .*evidence: .*\nfix: set /s),
      },
    });
    expect(named('elf/kernel-min gwctl @ kylin-v10-sp3/zhaoxin')[0]).toMatchObject({ error: { type: 'unknown' } });
    expect(named('elf/static-nss')[0]).toHaveProperty('system-out');
    expect(named('elf/world gateway @ uos-20')[0]).toHaveProperty('skipped');
    expect(Object.keys(named('elf/gnu-stack gateway')[0] ?? {}).sort()).toEqual(['classname', 'name', 'time']);
    const total = cases.reduce((sum, { time }) => sum + Number(time), 0);
    expect(total).toBeCloseTo((6 * 21_340) / 1000, 2);
  });

  test('of two cases with one name GitLab would drop the second, so there are none', async () => {
    const twice = sampleReports().map(one => ({ ...one, checks: one.checks.flatMap(check => [check, check]) }));
    const { cases } = await written(of(twice));
    expect(new Set(cases.map(({ classname, name }) => `${classname} ${name}`)).size).toBe(cases.length);
  });

  test('names hold nothing that changes with the bytes', async () => {
    const names = async (reports: readonly Report[]) =>
      (await written(of(reports))).cases.map(({ classname, name }) => `${classname} ${name}`).sort();
    const other = sampleReports().map(one => ({
      ...one,
      run: { ...one.run, headSha: 'b'.repeat(40), startedAt: '2027-01-01T00:00:00.000Z' },
      subjects: one.subjects.map(subject => ({ ...subject, sha256: 'e'.repeat(64) })),
    }));
    expect(await names(other)).toEqual(await names(sampleReports()));
  });
});

describe('Code Quality', () => {
  test('follows the schema; what has no source points to the module, below the working directory', async () => {
    const { degradations } = await written(of(sampleReports()), 'zh', 'services/gateway');
    expect(codeQualitySchema(degradations)).toBe(true);
    expect(degradations.map(({ check_name, severity, location }) => [check_name, severity, location.path])).toEqual([
      ['elf/isa-arm64', 'critical', 'services/gateway/.github/workflows/release.yml'],
      ['elf/kernel-min', 'major', 'services/gateway/go.mod'],
      ['elf/static-nss', 'minor', 'services/gateway/go.mod'],
      ['elf/world', 'info', 'services/gateway/go.mod'],
      ['elf/world', 'info', 'services/gateway/go.mod'],
    ]);
    expect(degradations[1]?.description).toMatch(/^未获证明：/);
  });

  test('the schema refuses what GitLab would not take', () => {
    const good = {
      description: 'x',
      check_name: 'elf/world',
      fingerprint: '0'.repeat(64),
      severity: 'major',
      location: { path: 'go.mod', lines: { begin: 1 } },
    };
    expect(codeQualitySchema([good])).toBe(true);
    for (const bad of [
      { ...good, severity: 'error' },
      { ...good, fingerprint: '' },
      { ...good, location: { ...good.location, path: './go.mod' } },
      { ...good, location: { ...good.location, path: '/etc/passwd' } },
      { ...good, location: { ...good.location, path: 'a/../../b' } },
      { ...good, location: { path: 'go.mod', lines: { begin: 0 } } },
    ])
      expect(codeQualitySchema([bad])).toBe(false);
  });
});

describe('OpenMetrics', () => {
  test('sizes, measurements, counts and verdict, with an end', async () => {
    const { openMetrics } = await written(of(sampleReports()));
    expect(openMetrics).toMatch(
      /^# TYPE xinchuang_binary_size_bytes gauge\n# UNIT xinchuang_binary_size_bytes bytes\n/,
    );
    expect(openMetrics).toContain('\nxinchuang_binary_size_bytes{program="gateway",target="linux/loong64"} 19661240\n');
    expect(openMetrics).toMatch(
      /\nxinchuang_metric\{name="size",unit="bytes",subject="dist\/gateway-linux-amd64",.*\} 19922944\n/,
    );
    expect(openMetrics).toContain('\nxinchuang_checks{status="unknown"} 1\n');
    expect(openMetrics).toContain('\nxinchuang_verdict{verdict="fail"} 1\n');
    expect(openMetrics.endsWith('\n# EOF\n')).toBe(true);
  });
});

describe('no format looks better than the verdict', () => {
  const failed = (cases: readonly Case[]) => cases.filter(one => one.failure !== undefined).length;
  const broken = (cases: readonly Case[]) => cases.filter(one => one.error !== undefined).length;

  test('a set without reports, a file that is none, a platform that nobody judged, a set that proves nothing', async () => {
    const none = await written(of([]));
    expect([failed(none.cases), none.results[0]?.level, none.degradations[0]?.severity]).toEqual([
      1,
      'error',
      'critical',
    ]);
    expect(none.sarif.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
    const why = { en: 'x.json is not JSON', zh: 'x.json 不是有效的 JSON' };
    const unread = await written(of(sampleReports(), [{ file: 'x.json', code: 'XC-REPORT-004', why }]));
    expect(unread.results.map(result => result.ruleId).slice(0, 2)).toContain('report/readable');
    // Without verify nobody judged a platform, but build names none either.
    const [verify] = sampleReports().filter(one => one.action === 'verify' && one.target?.goarch === 'arm64');
    const silent = await written(of(verify ? [{ ...verify, checks: [] }] : []));
    expect(silent.overall.verdict).toBe('unknown');
    expect(broken(silent.cases)).toBe(6);
    expect(silent.results.map(result => result.ruleId)).toEqual(Array(6).fill('report/proved'));
    const skipped = await written(
      of(
        verify
          ? [{ ...verify, platforms: [], checks: verify.checks.map(check => ({ ...check, status: 'skip' })) }]
          : [],
      ),
    );
    expect([skipped.overall.verdict, broken(skipped.cases)]).toEqual(['unknown', 1]);
  });

  test('for any reports', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReport, { maxLength: 4 }), async reports => {
        const { overall, cases, results, degradations } = await written(of(reports));
        expect(failed(cases) > 0).toBe(overall.verdict === 'fail');
        if (overall.verdict === 'unknown') expect(broken(cases)).toBeGreaterThan(0);
        if (overall.verdict === 'pass' || overall.verdict === 'warn') expect(broken(cases)).toBe(0);
        const levels = (level: string) => results.filter(result => result.level === level).length;
        const severities = (severity: string) => degradations.filter(one => one.severity === severity).length;
        expect([levels('error'), severities('critical'), severities('major')]).toEqual([
          failed(cases),
          failed(cases),
          broken(cases),
        ]);
        // A check that is unknown is never a case without an element, which is a pass.
        const passed = cases.filter(one => Object.keys(one).length === 3).length;
        const all = reports.flatMap(one => one.checks);
        expect(passed).toBe(all.filter(check => check.status === 'pass').length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('text of others', () => {
  const NAME =
    /^[a-zA-Z_:][a-zA-Z0-9_:]*(?:\{[a-z_]+="(?:[^"\\\n]|\\[\\"n])*"(?:,[a-z_]+="(?:[^"\\\n]|\\[\\"n])*")*\})? \S+$/;

  test('breaks no format and leads out of no repository', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyReport, { maxLength: 4 }),
        fc.constantFrom('en', 'zh'),
        async (reports, language) => {
          const { sarif, results, suites, cases, junit, degradations, openMetrics } = await written(
            of(reports),
            language,
          );
          expect(suites.map(suite => Number(suite.tests))).toEqual(suites.map(suite => (suite.testcase ?? []).length));
          expect(new Set(cases.map(({ classname, name }) => JSON.stringify([classname, name]))).size).toBe(
            cases.length,
          );
          expect(junit).not.toMatch(/\[\[ATTACHMENT/);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML 1.0 forbids
          expect(junit).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
          for (const result of results) {
            const uri = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
            expect(uri).toMatch(/^[^/][^:\\]*$/);
            expect(uri.split('/')).not.toContain('..');
            expect(result.message.text).not.toContain('](');
            expect(result.ruleIndex).toBeLessThan(sarif.runs[0]?.tool.driver.rules?.length ?? 0);
            expect(sarif.runs[0]?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
          }
          codeQualitySchema(degradations);
          expect(codeQualitySchema.errors).toBeNull();
          expect(new Set(degradations.map(({ fingerprint }) => fingerprint)).size).toBe(degradations.length);
          const lines = openMetrics.trimEnd().split('\n');
          expect(lines.pop()).toBe('# EOF');
          for (const line of lines) expect(line.startsWith('# ') || NAME.test(line)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('what has broken out of a format before', async () => {
    const attacks = [
      ...ATTACKS,
      ']]>',
      '<![CDATA[',
      '[[ATTACHMENT|/etc/passwd]]',
      '"} 1\n# EOF\nx 2',
      '\\',
      '\ufffe\uffff',
      'true',
    ];
    const [one] = sampleReports().filter(({ action }) => action === 'verify');
    const checks = (one?.checks ?? []).slice(0, 1).flatMap(check =>
      attacks.map(text => ({
        ...check,
        status: 'fail' as const,
        subject: text,
        platform: text,
        title: { en: text, zh: text },
        hint: { en: text, zh: text },
        evidence: { [text === '__proto__' ? 'x' : text]: text },
        location: { path: text, line: 1 },
      })),
    );
    const { cases, results, degradations } = await written(of(one ? [{ ...one, checks }] : []));
    const count = cases.filter(({ failure }) => failure !== undefined).length;
    expect([count, results.filter(({ level }) => level === 'error').length, degradations.length > count - 1]).toEqual([
      attacks.length,
      attacks.length,
      true,
    ]);
  });
});

test('2,000 reports with 50,000 findings: bounded files, the worst first, and what is left out is said', async () => {
  const [one] = sampleReports().filter(({ action, target }) => action === 'verify' && target?.goarch === 'arm64');
  const bad = one?.checks.find(({ status }) => status === 'fail');
  if (!one || !bad) throw new Error('no failure in the sample');
  const reports = Array.from({ length: 2000 }, (_, i): Report => {
    const path = `dist/p${i}-linux-arm64`;
    return {
      ...one,
      shard: `${i}`,
      subjects: [{ path, sha256: `${i}`.padStart(64, '0'), size: i }],
      checks: Array.from({ length: 25 }, (_, k) => ({
        ...bad,
        id: `elf/x${k}`,
        subject: path,
        status: i === 1999 ? 'fail' : 'warn',
        title: { en: '银河麒麟'.repeat(40), zh: '银河麒麟'.repeat(40) },
      })),
    };
  });
  const { leftOut, sarifText, junit, codeQuality, openMetrics } = await texts(of(reports));
  const sarif = JSON.parse(sarifText) as Log;
  const results = sarif.runs[0]?.results ?? [];
  const degradations = JSON.parse(codeQuality) as Degradation[];
  expect(results.length).toBeLessThanOrEqual(5000);
  expect(results.slice(0, 25).every(({ level }) => level === 'error')).toBe(true);
  expect(Buffer.byteLength(sarifText)).toBeLessThan(10_000_000);
  expect(sarif.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain(
    `${leftOut[0]?.leftOut.toLocaleString('en')} more are left out`,
  );
  expect(Buffer.byteLength(junit)).toBeLessThan(30_000_000);
  expect(junit.match(/<failure /g)).toHaveLength(25);
  expect(junit).toContain('more are left out');
  expect(degradations.slice(0, 25).every(({ severity }) => severity === 'critical')).toBe(true);
  expect(degradations.length).toBeLessThanOrEqual(5000);
  expect(openMetrics.match(/^xinchuang_binary_size_bytes\{/gm)).toHaveLength(2000);
  // Beside the failures and warnings, two platforms of each program that no check speaks of.
  expect(leftOut.map(({ format, written, leftOut: rest }) => [format, written + rest])).toEqual([
    ['sarif', 54_000],
    ['junit', 54_000],
    ['code-quality', 54_000],
  ]);
}, 60_000);

test('report writes what was asked for, and nothing else; paths are from the root of the repository', () =>
  withTempFolder(async root => {
    const workspace = join(root, 'services', 'gateway');
    await mkdir(join(root, '.git'), { recursive: true });
    await mkdir(workspace, { recursive: true });
    await writeFile(join(workspace, 'go.mod'), 'module example.cn/gateway\n');
    for (const reported of sampleReports()) await writeReport(join(workspace, '.xinchuang', 'reports'), reported);
    const run = (inputs: Record<string, string>) =>
      report.run(
        readInputs(report.inputs, name => inputs[name]),
        recordedJob(workspace, { language: 'zh' }).job,
      );
    await run({});
    expect(existsSync(join(workspace, '.xinchuang', 'report.sarif'))).toBe(false);
    await run({
      sarif: 'out/report.sarif',
      junit: 'out/junit.xml',
      'code-quality': 'out/quality.json',
      'open-metrics': 'out/metrics.txt',
    });
    const quality = JSON.parse(await readFile(join(workspace, 'out/quality.json'), 'utf8')) as Degradation[];
    expect(quality.map(({ location }) => location.path)).toContain('services/gateway/go.mod');
    const sarif = JSON.parse(await readFile(join(workspace, 'out/report.sarif'), 'utf8')) as Log;
    expect(sarif.runs[0]?.results?.[1]?.message.text).toMatch(/^未获证明：/);
    expect(await readFile(join(workspace, 'out/junit.xml'), 'utf8')).toContain('<testsuites name="xinchuang-go"');
    expect(await readFile(join(workspace, 'out/metrics.txt'), 'utf8')).toMatch(/# EOF\n$/);
  }));

import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/model.js';
import { realSystem } from '../../src/system/index.js';
import { CERTIFICATES } from '../peers/credentials.js';
import { type GoServer, goPeers, startGoServer } from '../peers/go-peers.js';
import { runNode } from '../process.js';
import { runnerJob } from '../runner.js';

const system = realSystem(new AbortController().signal);
const CLI = resolve('build/test/cli.child.js');
const ROOT = join(CERTIFICATES, 'ca.crt');
/** Nothing here is about these. */
const SKIP = 'malformed,legacy,renegotiation,rfc8998,ordinary';
const REASON = 'the gateway in front of it is replaced in spring';
const UNTIL = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

let server: GoServer;
let workspace = '';

/** CBC alone, which warns and is grade C: `gmtls/gcm` is among the weaknesses. */
beforeAll(async () => {
  const argv = ['-certificates', CERTIFICATES, '-suites', 'E013', '-sessions'];
  server = await startGoServer(await goPeers(system), 'tlcp-server', argv);
});
afterAll(() => server.stop());
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'xinchuang-policy-')));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const configure = (...lines: readonly string[]) =>
  writeFileSync(
    join(workspace, '.xinchuang.yml'),
    ['version: 1', ...(lines.length > 0 ? ['gmtls:', ...lines.map(line => `  ${line}`)] : [])].join('\n'),
  );

const severity = (...of: readonly (readonly [id: string, severity: string])[]) => [
  'checks:',
  ...of.flatMap(([id, severity]) => [
    `  ${id}:`,
    `    severity: ${severity}`,
    `    reason: ${REASON}`,
    `    until: ${UNTIL}`,
  ]),
];

type Inputs = Readonly<Record<string, string>>;
const given = (inputs: Inputs) => ({ connect: `127.0.0.1:${server.port}`, roots: ROOT, skip: SKIP, ...inputs });

const terminal = (inputs: Inputs, ...flags: readonly string[]) =>
  runNode(CLI, ['gmtls', ...flags, ...Object.entries(given(inputs)).flatMap(([name, value]) => [`--${name}`, value])], {
    cwd: workspace,
    env: { LANG: 'C' },
  });

async function action(inputs: Inputs) {
  const job = runnerJob(workspace, { GITHUB_REPOSITORY: 'acme/gateway' });
  try {
    return await job.uses(resolve('actions/gmtls'), given(inputs));
  } finally {
    rmSync(job.home, { recursive: true, force: true });
  }
}

interface Row {
  readonly name: string;
  readonly config?: readonly string[];
  readonly inputs?: Inputs;
  readonly code: 0 | 1;
  readonly verdict: string;
  /** Of the server, as its grade says. */
  readonly grade: string;
  /** What `gmtls/grade` and `gmtls/gcm` are then. */
  readonly checks: Readonly<Record<'gmtls/grade' | 'gmtls/gcm', object>>;
}

const warns = { status: 'warn', severity: 'warn' };
const c = { status: 'pass', title: { en: 'the grade is C: gmtls/gcm', zh: '等级为 C：gmtls/gcm' } };
const belowB = {
  status: 'fail',
  severity: 'error',
  title: { en: 'the grade is C, and B is asked for: gmtls/gcm', zh: '等级为 C，要求 B：gmtls/gcm' },
};

const ROWS: readonly Row[] = [
  {
    name: 'nothing is asked for',
    ...{ code: 0, verdict: 'warn', grade: 'C' },
    checks: { 'gmtls/grade': c, 'gmtls/gcm': warns },
  },
  {
    name: 'min-grade: C',
    config: ['min-grade: C'],
    ...{ code: 0, verdict: 'warn', grade: 'C' },
    checks: { 'gmtls/grade': c, 'gmtls/gcm': warns },
  },
  {
    name: 'min-grade: B',
    config: ['min-grade: B'],
    ...{ code: 1, verdict: 'fail', grade: 'C' },
    checks: { 'gmtls/grade': belowB, 'gmtls/gcm': warns },
  },
  {
    name: 'the input comes before the configuration, and is stricter',
    config: ['min-grade: D'],
    inputs: { 'min-grade': 'B' },
    ...{ code: 1, verdict: 'fail', grade: 'C' },
    checks: { 'gmtls/grade': belowB, 'gmtls/gcm': warns },
  },
  {
    name: 'the input comes before the configuration, and is laxer',
    config: ['min-grade: A'],
    inputs: { 'min-grade': 'C' },
    ...{ code: 0, verdict: 'warn', grade: 'C' },
    checks: { 'gmtls/grade': c, 'gmtls/gcm': warns },
  },
  {
    name: 'a check that is raised to error fails, and lowers the grade',
    config: severity(['gmtls/gcm', 'error']),
    ...{ code: 1, verdict: 'fail', grade: 'D' },
    checks: {
      'gmtls/grade': { status: 'pass', title: { en: 'the grade is D: gmtls/gcm' } },
      'gmtls/gcm': { status: 'fail', severity: 'error', evidence: { stricter: REASON, until: UNTIL } },
    },
  },
  {
    name: 'one that is lowered to info has no part in the grade',
    config: ['min-grade: A', ...severity(['gmtls/gcm', 'info'])],
    ...{ code: 0, verdict: 'pass', grade: 'A' },
    checks: {
      'gmtls/grade': { status: 'pass', evidence: { grade: 'A' } },
      'gmtls/gcm': { status: 'warn', severity: 'info', evidence: { waived: REASON, until: UNTIL } },
    },
  },
  {
    name: 'one that is off has none either',
    config: ['min-grade: A', ...severity(['gmtls/gcm', 'off'])],
    ...{ code: 0, verdict: 'pass', grade: 'A' },
    checks: {
      'gmtls/grade': { status: 'pass', evidence: { grade: 'A' } },
      'gmtls/gcm': { status: 'skip', evidence: { waived: REASON, until: UNTIL } },
    },
  },
  {
    name: 'the grade itself that is off asks for nothing',
    config: ['min-grade: B', ...severity(['gmtls/grade', 'off'])],
    ...{ code: 0, verdict: 'warn', grade: 'C' },
    checks: { 'gmtls/grade': { status: 'skip', evidence: { waived: REASON, grade: 'C' } }, 'gmtls/gcm': warns },
  },
];

test.each(ROWS)('$name', async ({ config = [], inputs = {}, code, verdict, grade, checks }) => {
  configure(...config);
  const json = await terminal(inputs, '--json');
  const [report] = JSON.parse(json.stdout) as [Report];
  for (const [id, expected] of Object.entries(checks))
    expect(report.checks.find(check => check.id === id)).toMatchObject(expected);
  const said = await terminal(inputs);
  const step = await action(inputs);
  expect([json.code, said.code, step.code]).toEqual([code, code, code]);
  expect(step.outputs).toMatchObject({ verdict, grade });
  // The grade stands in the table of servers; why the step failed, where it says what failed.
  for (const { stdout, stderr } of [said, step]) {
    const printed = stdout + stderr;
    expect(printed).toMatch(new RegExp(`127\\.0\\.0\\.1:${server.port} +${grade} +E013`));
    if (checks['gmtls/grade'] === belowB) expect(printed).toContain('the grade is C, and B is asked for: gmtls/gcm');
    if (code === 1) expect(printed).toContain('✖');
  }
  if (code === 1) expect(step.stdout).toMatch(/^::error [^\n]*gmtls\/(?:grade|gcm)/m);
});

test.each([
  ['a grade that is none', ['min-grade: G'], {}, 'XC-CONFIG', /min-grade[\s\S]*G[\s\S]*A[\s\S]*E/],
  ['F, which everything has', [], { 'min-grade': 'F' }, 'XC-INPUT-001', /min-grade[\s\S]*A \| B \| C \| D \| E/],
  ['a check that is none', severity(['gmtls/gmc', 'error']), {}, 'XC-CONFIG', /gmtls\/gmc[\s\S]*gmtls\/gcm/],
  ['a severity that is none', severity(['gmtls/gcm', 'fatal']), {}, 'XC-CONFIG', /fatal[\s\S]*off[\s\S]*error/],
] as const)('%s is refused, and what is allowed is said', async (_, config, inputs, code, words) => {
  configure(...config);
  const said = await terminal(inputs);
  const step = await action(inputs);
  for (const { code: exit, stdout, stderr } of [said, step]) {
    expect(exit).toBe(2);
    expect(stdout + stderr).toContain(code);
    expect(stdout + stderr).toMatch(words);
    // Nothing was looked at.
    expect(stdout + stderr).not.toContain('E013');
  }
});

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readManifest } from '../../src/report/index.js';
import { reportSchema } from '../../src/report/model.js';
import { runnerJob } from '../runner.js';
import { sampleCheckout } from '../sample-module.js';

const PLATFORMS = 'kylin-v10-sp3/kunpeng-920, openeuler-24.03/loongson-3a6000, openeuler-24.03/hygon-c86';
const actions = (name: string) => resolve('actions', name);

describe('every action through its dist stub, as a runner starts it', () => {
  let workspace: string;
  let job: ReturnType<typeof runnerJob>;
  let context: Record<string, string>;
  beforeAll(() => {
    workspace = sampleCheckout();
    const sha = readFileSync(join(workspace, '.git/refs/heads/main'), 'utf8').trim();
    context = {
      GITHUB_SHA: sha,
      GITHUB_REPOSITORY: 'acme/gateway',
      GITHUB_SERVER_URL: 'https://github.example.cn',
      GITHUB_RUN_ID: '7',
    };
    job = runnerJob(workspace, context);
  });
  afterAll(() => {
    rmSync(workspace, { recursive: true, force: true });
    rmSync(job.home, { recursive: true, force: true });
  });

  test('setup puts Go on PATH and says which', async () => {
    const step = await job.uses(actions('setup'), { platforms: PLATFORMS, cache: 'false' });
    expect(step).toMatchObject({ code: 0 });
    expect(step.outputs['go-version']).toMatch(/^1\.\d+\.\d+$/);
    expect(existsSync(step.outputs['go-path'] ?? '')).toBe(true);
    expect(step.path.some(folder => existsSync(join(folder, 'go')))).toBe(true);
    expect(step.env['GOTOOLCHAIN']).toBeDefined();
  });

  test('build leaves binaries, manifest and checksums for every target', async () => {
    const step = await job.uses(actions('build'), {
      platforms: PLATFORMS,
      ldflags: '-s -w -X main.version={{version}}',
    });
    expect(step).toMatchObject({ code: 0 });
    const manifest = await readManifest(step.outputs['manifest'] ?? '');
    expect(manifest.files.map(file => file.path).sort()).toEqual(
      ['gateway', 'gwctl'].flatMap(name => ['amd64', 'arm64', 'loong64'].map(arch => `${name}-linux-${arch}`)),
    );
    expect(manifest.version).toBe('v1.2.0');
    expect(
      readFileSync(step.outputs['checksums'] ?? '', 'utf8')
        .split('\n')
        .filter(Boolean),
    ).toHaveLength(6);
  });

  test('verify proves each binary for each platform and runs it', async () => {
    const step = await job.uses(actions('verify'), { platforms: PLATFORMS });
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'pass', blocked: '' } });
    const reports = readdirSync(join(workspace, '.xinchuang/reports')).filter(name => name.startsWith('verify'));
    expect(reports).toHaveLength(4);
    const loong = reportSchema.parse(
      JSON.parse(readFileSync(join(workspace, '.xinchuang/reports/verify-linux-loong64.json'), 'utf8')),
    );
    const runs = loong.checks.filter(check => check.id === 'run/starts');
    expect(runs.map(check => check.status)).toEqual(['pass', 'pass']);
    expect(JSON.stringify(runs[0]?.evidence)).toContain('gateway v1.2.0');
  });

  test('report writes the page, the Markdown and the job summary', async () => {
    const step = await job.uses(actions('report'), { lang: 'zh-CN' });
    expect(step).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(step.summary).toContain('麒麟');
    expect(readFileSync(join(workspace, step.outputs['html-path'] ?? ''), 'utf8')).toContain('<!doctype html>');
  });

  test('gate lets the set through', async () => {
    const step = await job.uses(actions('gate'));
    expect(step).toMatchObject({ code: 0 });
  });

  test('gate lets a pull request through, whose checkout is a merge of its head', async () => {
    const event = join(job.home, 'event.json');
    const head = 'a'.repeat(40);
    writeFileSync(event, JSON.stringify({ pull_request: { head: { sha: head }, base: { sha: 'b'.repeat(40) } } }));
    const pr = runnerJob(workspace, { ...context, GITHUB_EVENT_PATH: event });
    const inputs = {
      setup: { platforms: PLATFORMS, cache: 'false' },
      build: { platforms: PLATFORMS },
      verify: { platforms: PLATFORMS },
      gate: {},
    };
    for (const [name, given] of Object.entries(inputs)) {
      const step = await pr.uses(actions(name), given);
      expect({ name, code: step.code, said: step.code === 0 ? '' : step.stdout }).toEqual({ name, code: 0, said: '' });
    }
    rmSync(pr.home, { recursive: true, force: true });
    // The reports of the push again, for the tests below.
    for (const name of ['setup', 'build', 'verify'] as const) await job.uses(actions(name), inputs[name]);
  });

  test('gate refuses when one byte of a released file changed', async () => {
    const file = join(workspace, '.xinchuang/bin/gateway-linux-arm64');
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([bytes, Buffer.from([0])]));
    const step = await job.uses(actions('gate'));
    writeFileSync(file, bytes);
    expect(step.code).toBe(1);
    expect(step.stdout).toContain('gateway-linux-arm64');
  });

  test('gate refuses when a report is missing', async () => {
    const file = join(workspace, '.xinchuang/reports/verify-linux-loong64.json');
    const content = readFileSync(file);
    rmSync(file);
    const step = await job.uses(actions('gate'));
    writeFileSync(file, content);
    expect(step.code).toBe(1);
    expect(step.stdout).toContain('linux/loong64');
  });

  test('the post step of setup never fails the job', async () => {
    expect(await job.post(actions('setup'))).toMatchObject({ code: 0 });
  });

  test('an unknown platform is one clear error with the nearest names and no stack trace', async () => {
    const step = await job.uses(actions('build'), { platforms: 'kylin-v10-sp3/kunpen-920' });
    expect(step.code).toBe(2);
    expect(step.stdout).toContain('XC-PLATFORM-');
    expect(step.stdout).toContain('kylin-v10-sp3/kunpeng-920');
    expect(step.stdout).not.toMatch(/\n\s+at /);
  });
});

import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Leg } from '../../src/actions/plan-legs.js';
import { runNode } from '../process.js';
import { SAMPLE, sampleCheckout } from '../sample-module.js';

const CLI = resolve('build/test/cli.child.js');
const MAIN = SAMPLE['cmd/gwctl/main.go'] ?? '';
const MODULE = {
  ...SAMPLE,
  'cmd/agent/main.go': MAIN,
  '.xinchuang.yml': [
    'version: 1',
    'platforms: [openeuler-24.03/kunpeng-920, openeuler-24.03/loongson-3a6000]',
    'verify:',
    '  run: false',
    '',
  ].join('\n'),
};

/** What a matrix of a CI does with the legs: each in a checkout of its own, and then all they left in one folder. */
describe('plan, legs and one gate', () => {
  let checkout: string;
  let matrix: readonly Leg[];
  const command = (cwd: string, ...argv: string[]) => runNode(CLI, argv, { cwd, env: { LANG: 'C' } });
  const gate = (...argv: string[]) => command(checkout, 'gate', ...argv);
  const release = [
    '--release-files',
    '.xinchuang/bin/*,!.xinchuang/bin/manifest*.json,!.xinchuang/bin/SHA256SUMS*',
    '--checksums',
    '.xinchuang/bin/SHA256SUMS',
  ];
  const expectOf = (legs: readonly Leg[]) =>
    legs.flatMap(({ targets, shard }) => ['build', 'verify'].map(name => `${name}:${targets}#${shard}`)).join(',');

  beforeAll(async () => {
    checkout = sampleCheckout(MODULE);
    const planned = await command(
      checkout,
      'plan',
      '--mains-per-leg',
      '2',
      '--gitlab',
      '.xinchuang/legs.yml',
      '--include',
      'local: ci/full.yml',
    );
    expect(planned).toMatchObject({ code: 0 });
    matrix = (JSON.parse(planned.stdout) as { include: Leg[] }).include;
    for (const { targets, packages, shard } of matrix) {
      const leg = `${checkout}-${shard}`;
      cpSync(checkout, leg, { recursive: true });
      rmSync(join(leg, '.xinchuang'), { recursive: true });
      for (const [name, ...more] of [['build', '--packages', packages], ['verify']] as const) {
        const ended = await command(leg, name, '--targets', targets, '--shard', shard, ...more);
        expect({ shard, name, code: ended.code, said: ended.code === 0 ? '' : ended.stderr }).toEqual({
          shard,
          name,
          code: 0,
          said: '',
        });
      }
      for (const part of ['bin', 'reports']) {
        mkdirSync(join(checkout, '.xinchuang', part), { recursive: true });
        cpSync(join(leg, '.xinchuang', part), join(checkout, '.xinchuang', part), {
          recursive: true,
          // Two legs that leave one name would overwrite each other.
          errorOnExist: true,
          force: false,
        });
      }
      rmSync(leg, { recursive: true });
    }
  }, 300_000);
  afterAll(() => {
    if (checkout) rmSync(checkout, { recursive: true, force: true });
  });

  test('spread three programs on two targets over four jobs, also for GitLab', () => {
    expect(matrix.map(({ name, targets, packages }) => [name, targets, packages.split(', ').length])).toEqual([
      ['loong64-1', 'linux/loong64', 1],
      ['loong64-2', 'linux/loong64', 2],
      ['arm64-1', expect.stringMatching(/^linux\/arm64/), 1],
      ['arm64-2', expect.stringMatching(/^linux\/arm64/), 2],
    ]);
    const pipeline = parse(readFileSync(join(checkout, '.xinchuang/legs.yml'), 'utf8')) as {
      include: { local: string; inputs: { matrix: Record<string, string>[]; expect: string } }[];
    };
    const [{ local, inputs } = { local: '', inputs: { matrix: [], expect: '' } }] = pipeline.include;
    expect(local).toBe('ci/full.yml');
    expect(inputs.matrix.map(leg => leg['XC_SHARD'])).toEqual(matrix.map(({ shard }) => shard));
    expect(inputs.expect.replaceAll(' ', '')).toBe(expectOf(matrix));
  });

  test('leave six files, which the gate lets out with their sums', async () => {
    const ended = await gate(...release, '--expect', expectOf(matrix));
    expect(ended).toMatchObject({ code: 0 });
    const bin = join(checkout, '.xinchuang/bin');
    const sums = readFileSync(join(bin, 'SHA256SUMS'), 'utf8').trim().split('\n');
    expect(sums.map(line => line.slice(66))).toEqual(
      ['agent', 'gateway', 'gwctl'].flatMap(name => ['arm64', 'loong64'].map(arch => `${name}-linux-${arch}`)),
    );
    const checked = spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: bin });
    expect(checked.status).toBe(0);
    // Without a list the manifests say which legs there were.
    expect(await gate()).toMatchObject({ code: 0 });
  });

  test('verify and report take what all legs left', async () => {
    const copy = `${checkout}-all`;
    cpSync(checkout, copy, { recursive: true });
    rmSync(join(copy, '.xinchuang/reports'), { recursive: true });
    expect(await command(copy, 'verify')).toMatchObject({ code: 0 });
    expect((await command(copy, 'report')).stderr).toContain('3 programs will run on all 2 platforms');
    rmSync(copy, { recursive: true });
  });

  test('are missed one by one', async () => {
    const reports = join(checkout, '.xinchuang/reports');
    const targeted = readdirSync(reports).filter(name => name.includes('-linux-'));
    expect(targeted).toHaveLength(8);
    for (const name of targeted) {
      const kept = join(checkout, name);
      cpSync(join(reports, name), kept);
      rmSync(join(reports, name));
      const ended = await gate('--expect', expectOf(matrix));
      cpSync(kept, join(reports, name));
      rmSync(kept);
      expect([name, ended.code]).toEqual([name, 1]);
      expect(ended.stderr).toContain('gate/expected');
    }
  });

  test('are refused for one byte, and no sums of it are left', async () => {
    const file = join(checkout, '.xinchuang/bin/gwctl-linux-arm64');
    rmSync(join(checkout, '.xinchuang/bin/SHA256SUMS'));
    appendFileSync(file, '\0');
    const ended = await gate(...release, '--expect', expectOf(matrix));
    rmSync(file);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('saw other bytes as .xinchuang/bin/gwctl-linux-arm64');
    expect(existsSync(join(checkout, '.xinchuang/bin/SHA256SUMS'))).toBe(false);
  });
});

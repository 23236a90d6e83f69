import { existsSync, readFileSync, rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/actions/inputs.js';
import { report } from '../../src/actions/report.js';
import type { Change } from '../../src/host/index.js';
import { summarize, writePages, writeReport } from '../../src/report/index.js';
import { withTempFolder } from '../../src/system/index.js';
import { recordedJob } from '../sample/job.js';
import { sampleBase, sampleReports } from '../sample/reports.js';

async function run(folder: string, inputs: Record<string, string> = {}, change: Change = { kind: 'none' }) {
  const recorded = recordedJob(folder, { language: 'zh' });
  const host = { ...recorded.job.host, change: async () => change };
  const outcome = await report.run(
    readInputs(report.inputs, name => inputs[name]),
    { ...recorded.job, host },
  );
  return { ...recorded, ...outcome };
}

const leave = async (folder: string) => {
  for (const one of sampleReports()) await writeReport(join(folder, '.xinchuang', 'reports'), one);
};

describe('report', () => {
  test('writes page, Markdown and summary, says the verdict; the gate is what fails', () =>
    withTempFolder(async folder => {
      await leave(folder);
      const { outputs, exit, summaries, said, reports } = await run(folder);
      expect(outputs).toEqual({
        verdict: 'fail',
        'html-path': '.xinchuang/report.html',
        'markdown-path': '.xinchuang/report.md',
        failed: '1',
        unknown: '1',
        warnings: '1',
        passed: '52',
        worse: '1',
      });
      expect([exit, reports]).toEqual([0, []]);
      const markdown = await readFile(join(folder, '.xinchuang', 'report.md'), 'utf8');
      expect(summaries).toEqual([markdown]);
      expect(markdown).toMatch(/^### ✖ xinchuang: 7 个平台中有 1 个受阻/);
      expect(await readFile(join(folder, '.xinchuang', 'report.html'), 'utf8')).toMatch(
        /^<!doctype html>\n<html lang="zh-CN">/,
      );
      expect(await readFile(join(folder, '.xinchuang', '.gitignore'), 'utf8')).toBe('*\n');
      expect(said.join('\n')).toContain('✖ elf/isa-arm64');
    }));

  test('rows stand in the order of the configuration', () =>
    withTempFolder(async folder => {
      await leave(folder);
      const text = (await run(folder)).said.join('\n');
      const rows = ['openeuler-24.03 / loongson-3a6000', 'uos-25 / loongson', 'kylin-v10-sp3 / kunpeng', 'hygon-c86'];
      const at = rows.map(row => text.indexOf(row));
      expect(at).not.toContain(-1);
      expect(at).toEqual([...at].sort((a, b) => a - b));
    }));

  test('a broken file among them is a finding with its reason', () =>
    withTempFolder(async folder => {
      await leave(folder);
      await writeFile(join(folder, '.xinchuang/reports/verify-linux-mips.json'), '<html>');
      const { outputs, said } = await run(folder, { html: 'out/page.html', markdown: 'out/page.md' });
      expect(outputs).toMatchObject({ failed: '2', 'html-path': 'out/page.html' });
      expect(said.join('\n')).toMatch(/✖ report\/readable\n.*verify-linux-mips\.json 不是有效的 JSON/);
      expect((await readdir(join(folder, 'out'))).sort()).toEqual(['page.html', 'page.md']);
    }));

  test('says what got worse, in all that it writes, and of which base', () =>
    withTempFolder(async folder => {
      await leave(folder);
      for (const one of sampleBase()) await writeReport(join(folder, 'base'), one);
      const { outputs, said, summaries } = await run(folder, { baseline: 'base' });
      expect(outputs).toMatchObject({ worse: '3', verdict: 'fail' });
      expect(said.join('\n')).toMatch(/变差的项目\n +✖ elf\/isa-arm64 .*（?基线 ✔/);
      expect(summaries[0]).toMatch(/\| `elf\/kernel-min` .* \| ✔ \| \? \|/);
      expect(await readFile(join(folder, '.xinchuang', 'report.html'), 'utf8')).toMatch(
        /id="worse".*\n(.*\n)*?.*\+9\.3 %/,
      );
    }));

  test('writes nothing among the JSON reports, which the gate would refuse', () =>
    withTempFolder(async folder => {
      await leave(folder);
      const wrong = { junit: '.xinchuang/reports/junit.xml', html: '.xinchuang/./reports/report.html' };
      await expect(run(folder, wrong)).rejects.toMatchObject({
        code: 'XC-REPORT-023',
        values: { input: 'html', name: 'report.html' },
        others: [{ values: { input: 'junit', name: 'junit.xml' } }],
      });
    }));

  test('without a base it says so and is none the worse', () =>
    withTempFolder(async folder => {
      await leave(folder);
      const { outputs, exit, said } = await run(folder, { baseline: '.xinchuang/baseline' });
      expect([outputs.worse, exit]).toEqual(['1', 0]);
      expect(said.join('\n')).toContain('没有可对比的基线：`.xinchuang/baseline` 中没有报告。');
      await expect(run(folder, { baseline: '.xinchuang/../.xinchuang/reports' })).rejects.toMatchObject({
        code: 'XC-REPORT-021',
      });
    }));

  test('on a push its reports become the base of later runs, on a change they do not', () =>
    withTempFolder(async folder => {
      await leave(folder);
      const kept = join(folder, 'kept');
      await run(folder, { baseline: 'kept' }, { kind: 'pr' });
      expect(existsSync(kept)).toBe(false);
      await run(folder, { baseline: 'kept' }, { kind: 'push' });
      expect((await readdir(kept)).sort()).toEqual((await readdir(join(folder, '.xinchuang/reports'))).sort());
      expect((await run(folder, { baseline: 'kept' }, { kind: 'pr' })).outputs.worse).toBe('1');
    }));

  test('a base that cannot be kept is a warning, and a set with a broken file is none', () =>
    withTempFolder(async folder => {
      await leave(folder);
      await writeFile(join(folder, 'go.mod'), 'module x');
      const { exit, said } = await run(folder, { baseline: '.' }, { kind: 'push' });
      expect(exit).toBe(0);
      expect(said.filter(line => line.startsWith('warning')).join('\n')).toMatch(/XC-REPORT-020/);
      await writeFile(join(folder, '.xinchuang/reports/x.json'), '<html>');
      await run(folder, { baseline: 'kept' }, { kind: 'push' });
      expect(existsSync(join(folder, 'kept'))).toBe(false);
    }));

  test('an empty folder fails; one that is not there is an error', () =>
    withTempFolder(async folder => {
      await expect(run(folder)).rejects.toMatchObject({ code: 'XC-REPORT-001' });
      expect(await run(folder, { reports: '.' })).toMatchObject({ exit: 1, outputs: { verdict: 'fail' } });
    }));
});

test('pages: the HTML first, or not at all', () =>
  withTempFolder(async folder => {
    const summary = summarize({ reports: sampleReports(), rejected: [] });
    const [html, markdown] = [join(folder, 'report.html'), join(folder, 'report.md')];
    expect(await writePages(summary, { html, markdown }, 'en')).toBe(readFileSync(markdown, 'utf8'));
    rmSync(html, { force: true });
    await writePages(summary, { markdown }, 'en');
    expect(existsSync(html)).toBe(false);
  }));

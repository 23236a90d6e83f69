import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Command, type CommanderError, Option } from 'commander';
import { openJob } from '../../src/actions/job.js';
import { localHost } from '../../src/host/index.js';
import { usageProblem } from '../../src/language/index.js';
import { realSystem, withTempFolder } from '../../src/system/index.js';

describe('what is wrong with a command line, in both languages', () => {
  const said = (...argv: string[]) => {
    const program = new Command('xinchuang-go').exitOverride().configureOutput({ writeErr: () => {} });
    program
      .command('explain <check>')
      .option('--quiet')
      .option('--config <file>')
      .addOption(new Option('--lang <language>').choices(['en', 'zh-CN']))
      .action(() => {});
    try {
      program.parse(['node', 'cli', ...argv]);
    } catch (error) {
      return usageProblem((error as CommanderError).message);
    }
    throw new Error('no problem');
  };
  // Commander's own words: a new version of it that says something else shows up here.
  test.each([
    [['explian'], "unknown command 'explian'; did you mean explain?", "未知命令 'explian'；是否想写 explain？"],
    [
      ['explain', 'x', '--quite'],
      "unknown option '--quite'; did you mean --quiet?",
      "未知选项 '--quite'；是否想写 --quiet？",
    ],
    [['explain', 'x', '--zzzzzz'], "unknown option '--zzzzzz'", "未知选项 '--zzzzzz'"],
    [['explain'], "missing required argument 'check'", "缺少参数 'check'"],
    [['explain', 'x', '--config'], "option '--config <file>' argument missing", "选项 '--config <file>' 缺少取值"],
    [
      ['explain', 'x', 'y'],
      "too many arguments for 'explain'. Expected 1 argument but got 2.",
      "'explain' 的参数过多：应有 1 个，给出了 2 个",
    ],
    [
      ['explain', 'x', '--lang', 'fr'],
      "option '--lang <language>' argument 'fr' is invalid. Allowed choices are en, zh-CN.",
      "选项 '--lang <language>' 的取值 'fr' 无效，可选：en, zh-CN",
    ],
  ])('%s', (argv, en, zh) => {
    expect(said(...argv)).toEqual({ en, zh });
  });
});

test('a working directory that is not there is refused, not made', () =>
  withTempFolder(async base => {
    const system = realSystem(new AbortController().signal, {}, base);
    const host = (inWorkspace: typeof system, language: 'en' | 'zh') => localHost(inWorkspace, { language });
    const open = (workingDirectory: string | undefined) =>
      openJob({ system, base, workingDirectory, config: undefined, lang: undefined, host });
    await expect(open('nope')).rejects.toMatchObject({ code: 'XC-INPUT-007' });
    expect((await open(undefined)).workspace).toBe(base);
  }));

test.each([
  [['--lang', 'zh', 'explain', 'elf/world']],
  [['explain', 'elf/world', '--lang=zh']],
  [['explain', 'elf/world', '--lang', 'zh-CN']],
])('zh is Chinese, as zh-CN is: %j', argv => {
  const node = [resolve('build/test/cli.child.js'), ...argv];
  const { status, stdout } = spawnSync(process.execPath, node, { encoding: 'utf8', env: { LANG: 'C' } });
  expect([status, stdout.includes('文件与平台同属一个 LoongArch 世界')]).toEqual([0, true]);
});

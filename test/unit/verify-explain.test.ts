import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { chooseTargets } from '../../src/actions/targets.js';
import { explainFile } from '../../src/actions/verify-explain.js';
import { type Config, defaultConfig } from '../../src/config/index.js';
import { resolvePlatform } from '../../src/platform/index.js';
import { withTempFolder } from '../../src/system/index.js';
import { buildElf, type ElfSpec, goodBuildInfo, goodFiles, sigprocmaskCode } from '../elf-builder.js';
import { recordedJob } from '../sample/job.js';

const explain = (spec: ElfSpec | Buffer, { language = 'en' as 'en' | 'zh', platforms = [] as string[] } = {}) =>
  withTempFolder(async folder => {
    const path = join(folder, 'gateway');
    writeFileSync(path, spec instanceof Uint8Array ? spec : buildElf({ pclntab: goodFiles, ...spec }));
    const { job } = recordedJob(folder, { language });
    const config: Config = {
      ...defaultConfig(),
      ...(platforms.length > 0 && {
        platformsNamed: true,
        platforms: platforms.map(id => ({ platform: resolvePlatform(id), required: true })),
      }),
    };
    return explainFile(path, config, chooseTargets(config, {}), job);
  });
const arm64 = (level: string): ElfSpec => ({
  machine: 'arm64',
  buildInfo: { ...goodBuildInfo, settings: { ...goodBuildInfo.settings, GOARM64: level } },
});

test('a file is told in words, and each platform has one answer with one reason', async () => {
  const { text, failed } = await explain(arm64('v8.1'), {
    platforms: ['kylin-v10-sp3/kunpeng-920', 'kylin-v10-sp3/phytium-d2000', 'kylin-v10-sp3/phytium-s5000'],
  });
  expect(failed).toBe(false);
  expect(text).toContain('example.com/gateway/cmd/gateway v1.2.3');
  expect(text).toContain('AArch64 (arm64) · GOARM64=v8.1');
  expect(text).toMatch(
    /no {2}elf\/isa-arm64 {2}built for v8\.1; this CPU is v8\.0,crypto\n {4}kylin-v10-sp3: phytium-d2000/,
  );
  expect(text).toMatch(/unknown {2}elf\/isa-arm64 .*\n {4}kylin-v10-sp3: phytium-s5000/);
  expect(text).toMatch(/yes\n {4}kylin-v10-sp3: kunpeng-920/);
});

test('without a choice it is told for every platform of the architecture, and for no other', async () => {
  const { text } = await explain({ machine: 'loong64', code: sigprocmaskCode([8, 8, 8]) });
  expect(text).toContain('new world (upstream ABI)');
  expect(text).toMatch(/no {2}elf\/world .*\n {4}(.*, )?uos-20(, .*)?: loongson/);
  expect(text).toMatch(/yes\n(.*\n)* {4}.*openeuler-24\.03.*: .*loongson-3a6000/);
  expect(text).not.toContain('kunpeng');
});

test('in Chinese too, and a file that is damaged says how', async () => {
  expect((await explain(arm64('v8.0'), { language: 'zh' })).text).toMatch(/链接.*静态链接：仅需内核即可启动/);
  const damaged = await explain(buildElf({}).subarray(0, 70), { language: 'zh' });
  expect(damaged.failed).toBe(true);
  expect(damaged.text).toMatch(/文件|截断/);
});

test('a file for a machine that nobody judges here says so', async () => {
  const { text, failed } = await explain({ machine: 243 });
  expect(failed).toBe(true);
  expect(text).toContain('built for RISC-V, which is none of ours');
});

test('what a file says of itself moves no cursor and commands no runner', async () => {
  const { text } = await explain({
    interp: '/lib/ld\u001b[2J.so',
    buildInfo: { ...goodBuildInfo, path: '\u202eexample', settings: { '-ldflags': '-X "a\n::error::pwn"' } },
  });
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|^::error/mu);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/actions/inputs.js';
import { verify } from '../../src/actions/verify.js';
import { policyOf } from '../../src/actions/verify-policy.js';
import { SIZE } from '../../src/config/amounts.js';
import { defaultConfig } from '../../src/config/index.js';
import { withTempFolder } from '../../src/system/index.js';
import { buildElf, goodBuildInfo } from '../elf-builder.js';
import { recordedJob } from '../sample/job.js';

const manifest = (sha256: string, size: number) => ({
  schema: 'xinchuang-go/manifest/v1',
  module: 'example.com/gateway',
  version: 'v1.0.0',
  go: 'go1.26.8',
  files: [
    {
      path: 'gateway',
      sha256,
      size,
      package: goodBuildInfo.path,
      name: 'gateway',
      target: { goos: 'linux', goarch: 'amd64' },
      flags: {},
    },
  ],
});

test('size and bytes are compared with the manifests that the inputs name', () =>
  withTempFolder(async folder => {
    writeFileSync(join(folder, 'gateway'), buildElf({}));
    writeFileSync(join(folder, 'base.json'), JSON.stringify(manifest('a'.repeat(64), 100)));
    const given: Record<string, string> = {
      files: 'gateway',
      run: 'false',
      readelf: 'off',
      platforms: 'kylin-v10-sp3/hygon-c86',
      baseline: 'base.json',
      rebuilt: 'base.json',
    };
    const { job } = recordedJob(folder, { language: 'en' });
    const { reports } = await verify.run(
      readInputs(verify.inputs, name => given[name]),
      job,
    );
    const [report] = reports;
    const status = (id: string) => report?.checks.find(check => check.id === id)?.status;
    expect(status('elf/size-budget')).toBe('warn');
    expect(status('elf/repro')).toBe('warn');
    expect(report?.metrics).toMatchObject([
      { name: 'size', baseline: [100], verdict: 'regression', subject: 'gateway' },
    ]);
  }));

test('what the configuration says of size and symbols reaches the checks', async () => {
  const config = defaultConfig();
  const verifyKeys = { ...config.verify, debugInfo: 'stripped' as const, maxSize: 5, maxGrowthPercent: 1 };
  expect(await policyOf({ ...config, verify: verifyKeys }, {}, '/')).toMatchObject({
    debugInfo: 'stripped',
    maxSize: 5,
    maxGrowthPercent: 1,
  });
});

test('a manifest that is not there is an error of its own', async () => {
  await expect(policyOf(defaultConfig(), { baseline: 'none.json' }, '/nowhere')).rejects.toMatchObject({
    name: 'UserError',
  });
});

test('a minimum that is no Go version is refused before anything is read', async () => {
  const { job } = recordedJob('/', { language: 'en' });
  const inputs = readInputs(verify.inputs, name => ({ files: 'a', 'min-go-version': 'banana' })[name]);
  await expect(verify.run(inputs, job)).rejects.toMatchObject({ code: 'XC-INPUT-001' });
});

test.each(['0MiB', '0 B', '0.0GB', '-1MB', '1'])('a size of %s is none', text => expect(SIZE.test(text)).toBe(false));
test.each(['40MiB', '1 MB', '0.5GiB', '10KB'])('%s is a size', text => expect(SIZE.test(text)).toBe(true));

test('which files are meant is said in one way', async () => {
  const { job } = recordedJob('/', { language: 'en' });
  for (const given of [
    { files: 'a', manifest: 'm.json' },
    { files: 'a', explain: 'a' },
    { manifest: 'm', explain: 'a' },
  ]) {
    const inputs = readInputs(verify.inputs, name => (given as Record<string, string>)[name]);
    await expect(verify.run(inputs, job)).rejects.toMatchObject({ code: 'XC-INPUT-005' });
  }
});

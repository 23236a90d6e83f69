import { truncateSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { chooseTargets } from '../../src/actions/targets.js';
import { verifyAll } from '../../src/actions/verify-all.js';
import { verifyThreads } from '../../src/actions/verify-threads.js';
import { defaultConfig } from '../../src/config/index.js';
import { entry } from '../../src/entry-url.js';
import { withTempFolder } from '../../src/system/index.js';
import { buildElf } from '../elf-builder.js';
import { recordedJob } from '../sample/job.js';

test('what ends the run begins no other file', () =>
  withTempFolder(async folder => {
    const width = availableParallelism();
    const files = Array.from({ length: 4 * width }, (_, n) => ({ path: join(folder, `file-${n}`) }));
    for (const { path } of files) writeFileSync(path, buildElf({ machine: 'loong64' }));
    const { job } = recordedJob(folder, { language: 'en' });
    let started = 0;
    const exec: typeof job.system.exec = async (_, argv) => {
      if (argv[0] === '--version')
        return { code: 0, signal: null, stdout: 'version 10.0.2', stderr: '', timedOut: false, truncated: false };
      started++;
      throw new Error('a bug');
    };
    const config = { ...defaultConfig(), platformsNamed: false };
    const options = { readelf: 'off', objdump: 'off', commit: '0'.repeat(40) };
    const done = verifyAll(
      config,
      chooseTargets(config, {}),
      { files },
      { ...job, system: { ...job.system, exec } },
      options,
    );
    await expect(done).rejects.toThrow('a bug');
    await setTimeout(300);
    expect(started).toBeGreaterThan(0);
    expect(started).toBeLessThanOrEqual(2 * width);
  }));

test('a thread that ended is an error for whoever asks it, and ends nothing else', () =>
  withTempFolder(async folder => {
    const paths = ['a', 'b'].map(name => join(folder, name));
    for (const path of paths) {
      writeFileSync(path, '');
      truncateSync(path, 100 << 20);
    }
    entry.url = 'data:text/javascript,throw new Error("no bundle")';
    const verifier = await verifyThreads(paths, new AbortController()).finally(() => {
      delete entry.url;
    });
    try {
      expect(verifier.width).toBe(2);
      await setTimeout(500);
      const request = { subject: 'a', platforms: [], policy: { static: 'allowed', cgo: 'any' } } as const;
      for (let n = 0; n < 4; n++) await expect(verifier.verify(paths[0] ?? '', request)).rejects.toThrow('no bundle');
    } finally {
      await verifier.close();
    }
  }));

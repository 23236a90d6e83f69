import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/actions/inputs.js';
import { verify } from '../../src/actions/verify.js';
import { withTempFolder } from '../../src/system/index.js';
import { recordedJob } from '../sample/job.js';

const run = (folder: string) => {
  const recorded = recordedJob(folder, { language: 'en' });
  const given: Record<string, string> = { files: '**/*', run: 'false', platforms: 'kylin-v10-sp3/hygon-c86' };
  return {
    recorded,
    done: verify.run(
      readInputs(verify.inputs, name => given[name]),
      recorded.job,
    ),
  };
};

test('a file name neither moves the cursor nor commands the runner, in the log or in an annotation', () =>
  withTempFolder(async folder => {
    writeFileSync(join(folder, 'a\n::error::pwn \x1b[2J ##[error]x'), 'no ELF');
    const { recorded, done } = run(folder);
    expect((await done).exit).toBe(1);
    expect(recorded.annotations).toHaveLength(1);
    for (const text of [...recorded.said, ...recorded.annotations.map(({ message }) => message)]) {
      expect(text).toMatch(/pwn/);
      expect(text).not.toMatch(/^\s*::|##\[/m);
      expect(text).not.toContain('\x1b');
    }
  }));

test('a path that no report has room for is shortened, and judged as any other', () =>
  withTempFolder(async folder => {
    const deep = join(folder, ...Array.from({ length: 3 }, () => 'd'.repeat(200)));
    mkdirSync(deep, { recursive: true });
    for (const name of ['gateway', 'gwctl']) writeFileSync(join(deep, name), 'no ELF');
    const { exit, reports } = await run(folder).done;
    expect(exit).toBe(1);
    const paths = reports.flatMap(report => report.subjects.map(({ path }) => path));
    expect(paths).toEqual([expect.stringMatching(/gateway$/), expect.stringMatching(/gwctl$/)]);
    for (const path of paths) expect(path.length).toBeLessThanOrEqual(500);
  }));

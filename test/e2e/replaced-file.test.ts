import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readInputs } from '../../src/actions/inputs.js';
import { verify } from '../../src/actions/verify.js';
import { realSystem, withTempFolder } from '../../src/system/index.js';
import { recordedJob } from '../sample/job.js';

test(
  'a program that puts another file in its place is no verified file',
  () =>
    withTempFolder(async folder => {
      const source =
        'package main\n\nimport "os"\n\nfunc main() { os.Rename(os.Args[0], os.Args[0]+".old"); os.WriteFile(os.Args[0], []byte("other"), 0o755) }\n';
      writeFileSync(join(folder, 'main.go'), source);
      const env = { ...process.env, GO111MODULE: 'off', CGO_ENABLED: '0', GOFLAGS: '' };
      expect(spawnSync('go', ['build', '-o', 'program', 'main.go'], { cwd: folder, env }).status).toBe(0);
      const given: Record<string, string> = { files: 'program', platforms: 'kylin-v10-sp3/hygon-c86', readelf: 'off' };
      const { job } = recordedJob(folder, { language: 'en' });
      const system = {
        ...realSystem(new AbortController().signal, { PATH: process.env['PATH'] }, folder),
        http: job.system.http,
      };
      const { reports, exit } = await verify.run(
        readInputs(verify.inputs, name => given[name]),
        { ...job, system },
      );
      expect(exit).toBe(1);
      expect(JSON.stringify(reports)).toContain('it was changed while it was verified');
    }),
  60_000,
);

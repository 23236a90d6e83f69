import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { localHost } from '../src/host/index.js';
import { realSystem } from '../src/system/index.js';
import { setupGo } from '../src/toolchain/index.js';
import { loongarchBinutils } from './loongarch-binutils.js';
import { provision } from './provision.js';

/** `npm test`: gets what the tests need, then runs all of them. Arguments go to jest. */
provision();
const path = [...loongarchBinutils(), await pathWithGo()].join(delimiter);
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, jest, {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PATH: path },
});
process.exit(status ?? 1);

/** The real-peer tests build Go programs. A machine without Go gets one by our own setup. */
async function pathWithGo(): Promise<string> {
  const present = process.env['PATH'] ?? '';
  if (spawnSync('go', ['version']).status === 0) return present;
  const system = realSystem(new AbortController().signal);
  const go = await setupGo(
    { workspace: system.cwd, goVersion: 'stable' },
    { system, host: localHost(system, { language: 'en' }) },
  );
  return `${dirname(go.goBinary)}${delimiter}${present}`;
}

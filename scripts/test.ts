import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter } from 'node:path';
import { realSystem } from '../src/system/index.js';
import { loongarchBinutils } from '../test/debian/loongarch-binutils.js';
import { pathWithGo } from './go-on-path.js';
import { provision } from './provision.js';

/** `npm test`: gets what the tests need, then runs all of them. Arguments go to jest. */
provision();
const system = realSystem(new AbortController().signal);
const path = [...(await loongarchBinutils(system)), await pathWithGo()].join(delimiter);
// On two cores jest would take one: many of the tests wait for programs that they started.
const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;
const flags = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', workers];
const jest = [...flags, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, jest, {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PATH: path },
});
process.exit(status ?? 1);

import { delimiter } from 'node:path';
import { realSystem } from '../../src/system/index.js';
import { findBinutils } from '../../src/toolchain/index.js';
import { loongarchBinutils } from './loongarch-binutils.js';

/** PATH with LoongArch's readelf and objdump on it, whatever started the test. */
export async function pathWithLoongarchBinutils(): Promise<string> {
  const system = realSystem(new AbortController().signal);
  return [...(await loongarchBinutils(system)), process.env['PATH'] ?? ''].join(delimiter);
}

/** They themselves, as `verify` finds them. A test fails where they are not. */
export async function loongarchTools() {
  const env = { ...process.env, PATH: await pathWithLoongarchBinutils() };
  const system = realSystem(new AbortController().signal, env);
  const found = findBinutils({ system, host: { language: 'en', log: () => {} } }, {});
  return {
    readelf: async () => ({ ...(await found.readelf('loong64')), subject: 'x' }),
    objdump: async () => ({ ...(await found.objdump()), subject: 'x' }),
  };
}

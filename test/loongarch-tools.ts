import { delimiter } from 'node:path';
import { loongarchBinutils } from '../scripts/loongarch-binutils.js';
import { realSystem } from '../src/system/index.js';
import { findBinutils } from '../src/toolchain/index.js';

/** PATH with LoongArch's readelf and objdump on it, whatever started the test. */
export function pathWithLoongarchBinutils(): string {
  return [...loongarchBinutils(), process.env['PATH'] ?? ''].join(delimiter);
}

/** They themselves, as `verify` finds them. A test fails where they are not. */
export function loongarchTools() {
  const env = { ...process.env, PATH: pathWithLoongarchBinutils() };
  const system = realSystem(new AbortController().signal, env);
  const found = findBinutils({ system, host: { language: 'en', log: () => {} } }, {});
  return {
    readelf: async () => ({ ...(await found.readelf('loong64')), subject: 'x' }),
    objdump: async () => ({ ...(await found.objdump()), subject: 'x' }),
  };
}

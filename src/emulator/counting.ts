import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../language/index.js';
import type { System } from '../system/index.js';
import { counterFor } from './counter.js';
import { findQemu, QEMU } from './find.js';

/** A QEMU that runs programs of one architecture, with the counter where it loads plugins. */
export interface CountingEmulator {
  readonly qemu: string;
  readonly version: string;
  readonly cpu?: string | undefined;
  /** Path of the plugin; undefined: it counts nothing. */
  readonly plugin?: string | undefined;
  /** Why it counts nothing. */
  readonly why?: 'no-plugins' | 'no-compiler' | 'no-sources';
}

/**
 * From a folder as the tools image has it (`bin/`, `lib/counter.so`), else the QEMU of this machine.
 * @throws UserError XC-BENCH-005 when the folder has none, -006 when there is no QEMU at all
 */
export async function countingEmulator(
  system: System,
  goarch: keyof typeof QEMU,
  { folder, cpu }: { readonly folder?: string | undefined; readonly cpu?: string | undefined },
): Promise<CountingEmulator> {
  if (folder !== undefined) {
    const [qemu, plugin] = [join(folder, 'bin', `qemu-${QEMU[goarch].name}`), join(folder, 'lib', 'counter.so')];
    for (const file of [qemu, plugin])
      await access(file).catch(cause => {
        throw new UserError('XC-BENCH-005', { file }, { cause });
      });
    const found = await findQemu(system, goarch, [qemu]);
    if (found.state !== 'ready') throw new UserError('XC-BENCH-005', { file: qemu });
    return { qemu, version: found.version, cpu, plugin };
  }
  const found = await findQemu(system, goarch);
  if (found.state !== 'ready') throw new UserError('XC-BENCH-006', { goarch, tool: `qemu-${QEMU[goarch].name}` });
  const { tool: qemu, version } = found;
  const counter = await counterFor(system, qemu, version);
  return { qemu, version, cpu, ...('plugin' in counter ? { plugin: counter.plugin } : { why: counter.why }) };
}

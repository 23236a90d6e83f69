import { join } from 'node:path';
import type { System } from '../system/index.js';
import { takeCounts } from './counts-file.js';
import type { Ended, Runner, Start } from './runner.js';

/** What a benchmark says fits in this many times over; the rest of a flood is dropped as it comes. */
export const MAX_OUTPUT = 1 << 20;

export interface HostEmulator {
  /** Path or name: `qemu-loongarch64`. */
  readonly qemu: string;
  /** `10.0.13` */
  readonly version: string;
  /** `-cpu` */
  readonly cpu?: string | undefined;
  /** Path of the counter, where this QEMU loads plugins. */
  readonly plugin?: string | undefined;
}

/**
 * An emulator of this machine. Programs run as we do, and see what we see: for a project's own benchmarks, which
 * `go test` runs no other way.
 * @param folder of our own, for what the counter writes
 */
export function hostRunner(system: System, { qemu, version, cpu, plugin }: HostEmulator, folder: string): Runner {
  let started = 0;
  return {
    kind: 'qemu',
    counts: plugin !== undefined,
    env: { qemu: version, ...(cpu !== undefined && { 'qemu-cpu': cpu }) },
    async run(start) {
      const out = join(folder, `counts-${++started}.json`);
      const run = await ended(
        system,
        qemu,
        [...emulatorFlags({ cpu, plugin, start, out }), start.file, ...start.argv],
        start,
      );
      const counts = plugin === undefined || start.symbols === undefined ? undefined : await takeCounts(out);
      return counts === undefined ? run : { ...run, counts };
    },
    close: async () => {},
  };
}

/** QEMU's flags before the program; without symbols nothing is counted. In an argument of the plugin a comma is doubled. */
export function emulatorFlags({
  cpu,
  plugin,
  start: { symbols, counter },
  out,
}: {
  readonly cpu: string | undefined;
  readonly plugin: string | undefined;
  readonly start: Pick<Start, 'symbols' | 'counter'>;
  readonly out: string;
}): string[] {
  const quoted = (value: string) => value.replaceAll(',', ',,');
  const plain = cpu === undefined ? [] : ['-cpu', cpu];
  if (plugin === undefined || symbols === undefined) return plain;
  const told = Object.entries({ out, symbols, ...counter }).map(([name, value]) => `,${name}=${quoted(value)}`);
  return [...plain, '-plugin', `${quoted(plugin)}${told.join('')}`];
}

/** A program run here, by an emulator or as it is. */
export async function ended(system: System, tool: string, argv: readonly string[], start: Start): Promise<Ended> {
  const { code, signal, stdout, stderr, timedOut, truncated } = await system.exec(tool, argv, {
    cwd: start.folder,
    env: start.env,
    timeoutMs: start.timeoutMs,
    allowFailure: true,
    maxOutput: MAX_OUTPUT,
  });
  return { code, ...(signal !== null && { signal }), timedOut, stdout, stderr, truncated };
}

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
      const argv = [
        ...emulatorFlags({ cpu, plugin: start.symbols === undefined ? undefined : plugin, start, out }),
        start.file,
        ...start.argv,
      ];
      return withCounts(await ended(system, qemu, argv, start), plugin !== undefined ? out : undefined);
    },
    close: async () => {},
  };
}

/** QEMU's flags before the program. Commas separate the plugin's arguments, and are doubled inside of one. */
export function emulatorFlags({
  cpu,
  plugin,
  start,
  out,
}: {
  readonly cpu: string | undefined;
  readonly plugin: string | undefined;
  readonly start: Pick<Start, 'symbols' | 'env' | 'counter'>;
  readonly out: string;
}): string[] {
  const argument = (name: string, value: string) => `,${name}=${value.replaceAll(',', ',,')}`;
  const more = Object.entries(start.counter ?? {}).map(([name, value]) => argument(name, value));
  return [
    ...(cpu === undefined ? [] : ['-cpu', cpu]),
    ...(plugin === undefined
      ? []
      : [
          '-plugin',
          `${plugin.replaceAll(',', ',,')}${argument('out', out)}${argument('symbols', start.symbols ?? '')}${more.join('')}`,
        ]),
  ];
}

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

async function withCounts(run: Ended, out: string | undefined): Promise<Ended> {
  if (out === undefined) return run;
  const counts = await takeCounts(out);
  return counts === undefined ? run : { ...run, counts };
}

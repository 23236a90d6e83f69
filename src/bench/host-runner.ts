import { join } from 'node:path';
import type { System } from '../system/index.js';
import { takeCounts } from './counts-file.js';
import type { Runner } from './runner.js';

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
      const { symbols } = start;
      const argv = [...emulatorFlags({ cpu, plugin, symbols, out }), start.file, ...start.argv];
      const { code, signal, stdout, stderr, timedOut, truncated } = await system.exec(qemu, argv, {
        cwd: start.folder,
        env: start.env,
        timeoutMs: start.timeoutMs,
        allowFailure: true,
        maxOutput: MAX_OUTPUT,
      });
      const counts = plugin === undefined || symbols === undefined ? undefined : await takeCounts(out);
      return {
        code,
        ...(signal !== null && { signal }),
        timedOut,
        stdout,
        stderr,
        truncated,
        ...(counts !== undefined && { counts }),
      };
    },
    close: async () => {},
  };
}

/** QEMU's flags before the program; without symbols nothing is counted. In an argument of the plugin a comma is doubled. */
export function emulatorFlags({
  cpu,
  plugin,
  symbols,
  out,
}: {
  readonly cpu: string | undefined;
  readonly plugin: string | undefined;
  readonly symbols: string | undefined;
  readonly out: string;
}): string[] {
  const quoted = (value: string) => value.replaceAll(',', ',,');
  return [
    ...(cpu === undefined ? [] : ['-cpu', cpu]),
    ...(plugin === undefined || symbols === undefined
      ? []
      : ['-plugin', `${quoted(plugin)},out=${quoted(out)},symbols=${quoted(symbols)}`]),
  ];
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Goarch } from '../src/platform/index.js';
import type { ExecResult, System } from '../src/system/index.js';
import type { GoCommand } from './corpus/go-toolchains.js';
import type { QemuArch } from './tools-image.js';

/** A QEMU that loads plugins, and the counter that it loads. */
export interface CountingQemu {
  readonly name: string;
  readonly qemu: (arch: QemuArch) => string;
  readonly counter: string;
  /** Counts with another model are other counts. */
  readonly cpu: Readonly<Record<Goarch, string>>;
}

export const QEMU_ARCH: Readonly<Record<Goarch, QemuArch>> = {
  loong64: 'loongarch64',
  arm64: 'aarch64',
  amd64: 'x86_64',
};

/** What makes a Go program do the same in every run: counter/README.md. */
export const STEADY = { GOMAXPROCS: '1', GOGC: 'off', GODEBUG: 'asyncpreemptoff=1,memprofilerate=0,madvdontneed=0' };

export interface Sums {
  readonly instructions: number;
  readonly functions: readonly { readonly name: string | null; readonly instructions: number }[];
}

export interface BenchRecord extends Partial<Sums> {
  readonly index: number;
  readonly parent: number | null;
  readonly ran: boolean;
  readonly children: boolean;
  readonly open: boolean;
  readonly intervals: number;
}

/** The counter's document: counter/README.md. */
export interface Counted {
  readonly schema: string;
  readonly plugin: string;
  readonly api: { readonly plugin: number; readonly min: number; readonly current: number };
  readonly target: string;
  readonly error?: string;
  readonly ended: 'exit' | 'signal';
  readonly vcpus: number;
  readonly truncated: boolean;
  readonly total: number;
  readonly aside: number;
  readonly entered: number | boolean;
  readonly records: readonly BenchRecord[];
  readonly before: Sums;
  readonly after: Sums;
  readonly region: Sums & { readonly intervals: number; readonly open: boolean };
}

/** Runs `program argv…` and gives what was written of it; undefined when nothing was. */
export async function counted(
  system: System,
  { qemu, counter, cpu }: CountingQemu,
  goarch: Goarch,
  folder: string,
  settings: Readonly<Record<string, string>>,
  [program, ...argv]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = STEADY,
): Promise<{ document: Counted | undefined; ran: ExecResult }> {
  const out = join(folder, `${Math.random()}.json`);
  const plugin = [counter, ...Object.entries({ out, ...settings }).map(([name, value]) => `${name}=${value}`)];
  const ran = await system.exec(
    qemu(QEMU_ARCH[goarch]),
    ['-cpu', cpu[goarch], '-plugin', plugin.join(','), program, ...argv],
    { allowFailure: true, env, cwd: folder, timeoutMs: 120_000 },
  );
  const text = await readFile(out, 'utf8').catch(() => undefined);
  return { ran, document: text === undefined ? undefined : (JSON.parse(text) as Counted) };
}

/** The symbol file of a Go binary, beside it. */
export async function symbolsOf(system: System, { tool, env }: GoCommand, binary: string): Promise<string> {
  const { stdout } = await system.exec(tool, ['tool', 'nm', '-size', '-sort', 'address', binary], { env });
  const lines = [...stdout.matchAll(/^ *([0-9a-f]+) +(\d+) [Tt] (.+)$/gm)].map(([, address, size, name]) =>
    [address, size, name].join(' '),
  );
  const file = `${binary}.symbols`;
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}

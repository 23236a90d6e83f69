import { readlink } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import type { Runner } from '../bench/index.js';
import { UserError } from '../language/index.js';
import { goarchOfNode } from '../platform/index.js';
import type { Target } from '../report/model.js';
import { targetName } from '../report/target.js';
import type { Job } from './define.js';

export interface Silicon {
  readonly runner: Runner;
  /** What its time depends on. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * This machine, where it executes programs of the target itself.
 * @throws UserError XC-BENCH-034 where it does not, -036 where it is an emulator that does
 */
export async function openSilicon(target: Target, { system }: Job): Promise<Silicon> {
  const own = `${process.platform}/${goarchOfNode() ?? process.arch}`;
  if (own !== `${target.goos}/${target.goarch}`)
    throw new UserError('XC-BENCH-034', { target: targetName(target), here: own });
  const sign = await emulatedBy();
  if (sign !== undefined) throw new UserError('XC-BENCH-036', { sign, goarch: target.goarch });
  const { nativeRunner } = await import('../bench/index.js');
  const here = cpuHere();
  return { runner: nativeRunner(system, here.cpu), env: { runner: 'native', ...here } };
}

/** What time on this machine depends on, as reports keep it. */
export function cpuHere(): { readonly cpu: string; readonly cores: string } {
  const cpu = (cpus()[0]?.model ?? 'unknown').trim().slice(0, 100) || 'unknown';
  return { cpu, cores: String(availableParallelism()) };
}

/**
 * User-mode QEMU gives a program its own name for /proc/self/exe, but not for the same link of its first thread
 * (linux-user/syscall.c, is_proc_myself: the path below the process has to be `exe`).
 */
export async function emulatedBy(
  read: (path: string) => Promise<string> = readlink,
  pid = process.pid,
): Promise<string | undefined> {
  const [claimed, real] = await Promise.all(
    ['/proc/self/exe', `/proc/self/task/${pid}/exe`].map(path => read(path).catch(() => undefined)),
  );
  return claimed !== undefined && real !== undefined && claimed !== real ? real : undefined;
}

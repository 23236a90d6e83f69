import type { Platform } from '../platform/index.js';
import type { Machine, Qemu } from './find.js';

/** One start of the file. */
export interface PlannedRun {
  readonly on: 'native' | Qemu;
  /** `-cpu`; without it QEMU takes its most capable model. */
  readonly cpu?: string;
  /** `-r`: what uname says there. */
  readonly kernel?: string;
  /** Those that the outcome speaks of; none: it holds on all of the architecture. */
  readonly platforms: readonly Platform[];
}

export interface Plan {
  readonly runs: readonly PlannedRun[];
  /** LoongArch platforms of another world than that in which it would run: their kernels have other system calls. */
  readonly otherWorld: readonly Platform[];
}

/**
 * Which runs tell most about the platforms of one architecture. A machine that executes the file itself does so once,
 * for all; besides, and elsewhere only, QEMU runs it once for each pair of CPU model and kernel release. No runs: there
 * is nothing to run it with, or no platform that a run could speak of.
 */
export function planRuns({ goarch, native, emulator, world }: Machine, platforms: readonly Platform[]): Plan {
  // QEMU's user mode has the system calls of upstream Linux.
  const here = world ?? 'new';
  const otherWorld = goarch === 'loong64' ? platforms.filter(({ world: has }) => has?.value !== here) : [];
  const concerned = platforms.filter(platform => !otherWorld.includes(platform));
  if (platforms.length > 0 && concerned.length === 0) return { runs: [], otherWorld };
  const qemu = emulator.state === 'ready' ? emulator : undefined;
  if (native) {
    // All LoongArch models of QEMU are one, and a kernel of the other world is no peer for it.
    const withCpu = goarch === 'loong64' ? [] : concerned.filter(({ qemuCpu }) => qemuCpu !== undefined);
    const more = qemu === undefined ? [] : grouped(qemu, withCpu);
    return { runs: [{ on: 'native', platforms: otherWorld.length > 0 ? concerned : [] }, ...more], otherWorld };
  }
  if (qemu === undefined) return { runs: [], otherWorld };
  return { runs: platforms.length === 0 ? [{ on: qemu, platforms: [] }] : grouped(qemu, concerned), otherWorld };
}

function grouped(on: Qemu, platforms: readonly Platform[]): PlannedRun[] {
  const groups = new Map<string, Platform[]>();
  for (const platform of platforms) {
    const key = JSON.stringify([platform.qemuCpu ?? null, platform.kernel.value]);
    groups.set(key, [...(groups.get(key) ?? []), platform]);
  }
  return [...groups.values()].map(group => {
    const cpu = group[0]?.qemuCpu;
    const kernel = group[0]?.kernel.value;
    return {
      on,
      platforms: group,
      ...(cpu !== undefined && { cpu }),
      ...(typeof kernel === 'string' && { kernel }),
    };
  });
}

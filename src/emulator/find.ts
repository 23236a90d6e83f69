import { existsSync } from 'node:fs';
import { type Goarch, goarchOfNode, type World } from '../platform/index.js';
import { type System, ToolError } from '../system/index.js';

export interface Qemu {
  readonly state: 'ready';
  readonly tool: string;
  /** `7.2.22`, or `unknown` where it says none. */
  readonly version: string;
}

export type Emulator =
  | Qemu
  | { readonly state: 'missing'; readonly wanted: readonly string[] }
  /** It is there and did not say its version in time. */
  | { readonly state: 'hung'; readonly tool: string }
  | { readonly state: 'too-old'; readonly tool: string; readonly version: string; readonly since: string };

/** What this machine can do with programs of one architecture. */
export interface Machine {
  readonly goarch: Goarch;
  /** It executes them itself. */
  readonly native: boolean;
  readonly emulator: Emulator;
  /** Of a LoongArch machine's own kernel and libc. */
  readonly world?: World;
}

export const QEMU: Readonly<Record<Goarch, { readonly name: string; readonly since?: string }>> = {
  amd64: { name: 'x86_64' },
  arm64: { name: 'aarch64' },
  // QEMU 7.1 release notes: linux-user for loongarch64. Older ones are forks, of the old world.
  loong64: { name: 'loongarch64', since: '7.1' },
};

/** Each architecture is looked for once, however many files there are. */
export function machines(system: System): (goarch: Goarch) => Promise<Machine> {
  const found = new Map<Goarch, Promise<Machine>>();
  return goarch => {
    const machine = found.get(goarch) ?? examine(system, goarch);
    found.set(goarch, machine);
    return machine;
  };
}

async function examine(system: System, goarch: Goarch): Promise<Machine> {
  const native = process.platform === 'linux' && goarchOfNode() === goarch;
  const emulator = await findQemu(system, goarch);
  return { goarch, native, emulator, ...(native && goarch === 'loong64' && { world: worldHere() }) };
}

/** Names of QEMU's user-mode emulators: `qemu-ARCH`, and `qemu-ARCH-static` from Debian's qemu-user-static. */
export async function findQemu(
  system: System,
  goarch: Goarch,
  wanted: readonly string[] = [`qemu-${QEMU[goarch].name}`, `qemu-${QEMU[goarch].name}-static`],
): Promise<Emulator> {
  const { since } = QEMU[goarch];
  let other: Emulator = { state: 'missing', wanted };
  for (const tool of wanted) {
    try {
      const { stdout } = await system.exec(tool, ['--version'], { timeoutMs: 10_000 });
      const version = /version (\d[\w.]{0,30})/.exec(stdout)?.[1] ?? 'unknown';
      if (since === undefined || version === 'unknown' || !olderThan(version, since))
        return { state: 'ready', tool, version };
      other = { state: 'too-old', tool, version, since };
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      if (error.reason === 'timeout') other = { state: 'hung', tool };
    }
  }
  return other;
}

/** `7.2.22` against `8.2`. A version that is not known is not said to be new. */
export function olderThan(version: string, than: string): boolean {
  const [a, b] = [version, than].map(text => text.split('.').map(Number));
  const [major = 0, minor = 0] = a ?? [];
  const [needMajor = 0, needMinor = 0] = b ?? [];
  return !(major > needMajor || (major === needMajor && minor >= needMinor));
}

/** A new-world system may have the old loader too (liblol), an old-world one never has the new. areweloongyet.com */
function worldHere(): World {
  const old = existsSync('/lib64/ld.so.1') && !existsSync('/lib64/ld-linux-loongarch-lp64d.so.1');
  return old ? 'old' : 'new';
}

import { writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { message, throwAll, UserError } from '../language/index.js';
import { GOARCHES, type Goarch } from '../platform/index.js';
import { type System, ToolError, withTempFolder } from '../system/index.js';
import { aptInstall, findApt, firstAvailable } from './apt.js';
import { disassemblesLoongArch, readsLoongArch } from './binutils.js';
import { type CrossTool, crossSource, zigTarget } from './cross-table.js';
import type { SetupEffects } from './effects.js';
import { hostGoarch } from './go-here.js';
import { type FoundTool, firstLine, firstOnPath, onPath, toolAt } from './on-path.js';

/** `auto`: use it where it can be had, and say so where not. `required`: fail without it. */
export type Wish = 'auto' | 'required' | 'off';
export type CompilerKind = 'none' | 'gnu' | 'musl' | 'zig';

export interface FoundCompiler extends FoundTool {
  readonly kind: Exclude<CompilerKind, 'none'>;
  /** Value for CC: a path, or `/opt/zig/zig cc -target loongarch64-linux-musl`. */
  readonly cc: string;
  /** Whether it links a static program: the C library's .a is there. */
  readonly static: boolean;
}

/** What there is for one target; absent where it was not asked for or cannot be had. */
export interface TargetTools {
  readonly readelf?: FoundTool;
  /** loong64 only: it confirms the world scan. */
  readonly objdump?: FoundTool;
  readonly compiler?: FoundCompiler;
  /** `native` needs no emulator. */
  readonly qemu?: FoundTool | 'native';
}

export type CrossTools = Readonly<Partial<Record<Goarch, TargetTools>>>;

export interface CrossOptions {
  /** GOARCHes; what is not a target of ours is passed over. */
  readonly targets: readonly string[];
  readonly binutils?: Wish;
  readonly cc?: CompilerKind;
  /** `counting`: one that loads plugins, for this machine's own architecture too, and the C compiler for the counter. */
  readonly qemu?: Wish | 'counting';
}

/**
 * Finds, or installs by apt where that needs no password, what the targets need beside Go. A C compiler that was asked
 * for is required: nothing can be built without it.
 * @throws UserError (exit 4) for what is required and cannot be had, all of it together
 */
export async function findCrossTools(options: CrossOptions, effects: SetupEffects): Promise<CrossTools> {
  const found: Partial<Record<Goarch, TargetTools>> = {};
  const missing: UserError[] = [];
  const get = async <T>(tool: CrossTool, target: Goarch, wish: Wish, look: () => Promise<T | undefined>) => {
    if (wish === 'off') return undefined;
    const result = (await look()) ?? (await installAndLook(tool, target, look, effects));
    if (result !== undefined) return result;
    const absent = missingTool(tool, target, effects);
    if (wish === 'required') missing.push(absent);
    else warn(absent, effects);
    return undefined;
  };
  const { system } = effects;
  const kind = options.cc ?? 'none';
  const counts = options.qemu === 'counting';
  // Its code runs in QEMU, so it is for this machine.
  const here = GOARCHES.find(goarch => goarch === hostGoarch()) ?? 'amd64';
  if (counts) await get('cc', here, 'required', () => findOwnCompiler(system));
  for (const target of GOARCHES.filter(goarch => options.targets.includes(goarch))) {
    const native = target === hostGoarch();
    const binutils = options.binutils ?? 'off';
    // The same package has both: objdump first, so that its readelf comes with it.
    const objdump =
      target === 'loong64'
        ? await get('objdump', target, binutils, () => findObjdump(system, target, native))
        : undefined;
    const readelf = await get('binutils', target, binutils, () => findReadelf(system, target, native));
    const compiler =
      kind === 'none'
        ? undefined
        : await get(kind, target, 'required', () => findCompiler(system, kind, target, native));
    const qemu = counts
      ? await get('counting', target, 'required', () => findCountingQemu(system, target))
      : native
        ? ('native' as const)
        : await get('qemu', target, options.qemu ?? 'off', () =>
            firstOnPath(system, crossSource('qemu', target, false).names),
          );
    found[target] = {
      ...(readelf !== undefined && { readelf }),
      ...(objdump !== undefined && { objdump }),
      ...(compiler !== undefined && { compiler }),
      ...(qemu !== undefined && { qemu }),
    };
  }
  throwAll(missing);
  return found;
}

/** A line of `qemu-… -h`. */
const LOADS_PLUGINS = /^-plugin\b/m;

/** QEMU's user-mode emulators for what this machine cannot run by itself. @throws UserError when required and absent */
export function ensureQemu(
  { goarches, mode }: { readonly goarches: readonly string[]; readonly mode: Wish },
  effects: SetupEffects,
): Promise<CrossTools> {
  return findCrossTools({ targets: goarches, qemu: mode }, effects);
}

const TOOL_NAME: Readonly<Record<CrossTool, string>> = {
  binutils: 'readelf',
  objdump: 'objdump',
  gnu: 'gcc',
  musl: 'musl-gcc',
  zig: 'zig',
  qemu: 'QEMU',
  counting: 'QEMU with plugins',
  cc: 'cc',
};

function missingTool(tool: CrossTool, target: Goarch, { host }: SetupEffects): UserError<'XC-SETUP-030'> {
  const { names, how } = crossSource(tool, target, target === hostGoarch());
  return new UserError('XC-SETUP-030', {
    tool: TOOL_NAME[tool],
    target,
    names: names.join(' · '),
    how: how[host.language],
  });
}

function warn(error: UserError, { host }: SetupEffects): void {
  host.log('warning', error.told(host.language).join('\n'));
}

async function installAndLook<T>(
  tool: CrossTool,
  target: Goarch,
  look: () => Promise<T | undefined>,
  effects: SetupEffects,
): Promise<T | undefined> {
  const { system, host } = effects;
  const { packages } = crossSource(tool, target, target === hostGoarch());
  const apt = packages.length === 0 ? undefined : await findApt(system);
  if (apt === undefined) return undefined;
  try {
    const set = await firstAvailable(system, apt, packages);
    if (set === undefined) return undefined;
    host.log('info', message('XC-SETUP-031', { packages: set.join(' ') })[host.language].join('\n'));
    await aptInstall(system, apt, set);
  } catch (error) {
    // No network, a broken package state: the tool is then missing, and that is what counts.
    if (!(error instanceof ToolError)) throw error;
    warn(new UserError('XC-SETUP-032', { reason: (error.stderrTail || error.reason).slice(-500) }), effects);
    return undefined;
  }
  return look();
}

/** A machine with an ordinary recent readelf needs no other. */
async function findReadelf(system: System, target: Goarch, native: boolean): Promise<FoundTool | undefined> {
  const own = await firstOnPath(system, crossSource('binutils', target, native).names);
  if (own !== undefined) return own;
  const common = await firstOnPath(system, ['readelf']);
  return readsLoongArch(common?.version ?? '') ? common : undefined;
}

/** Only LoongArch code is disassembled: it alone has two worlds. */
async function findObjdump(system: System, target: Goarch, native: boolean): Promise<FoundTool | undefined> {
  const own = await firstOnPath(system, crossSource('objdump', target, native).names);
  if (own !== undefined) return own;
  const common = await firstOnPath(system, ['objdump']);
  return common !== undefined && (await disassemblesLoongArch(system, common.path)) ? common : undefined;
}

/** Dynamic builds load plugins, static ones do not: what it says of its options decides. */
async function findCountingQemu(system: System, target: Goarch): Promise<FoundTool | undefined> {
  const found = await firstOnPath(system, crossSource('counting', target, false).names);
  if (found === undefined) return undefined;
  const { stdout } = await system.exec(found.path, ['-h'], { timeoutMs: 10_000, allowFailure: true });
  return LOADS_PLUGINS.test(stdout) ? found : undefined;
}

/** The one that bench will call, where it makes a program. */
async function findOwnCompiler(system: System): Promise<FoundTool | undefined> {
  const named = system.env['CC'] || 'cc';
  const path = isAbsolute(named) ? named : await onPath(system, named);
  return path !== undefined && (await compiles(system, path, [])) ? toolAt(system, path) : undefined;
}

/**
 * The user's own by CC_FOR_linux_<goarch>, as cmd/dist names it, else one of `kind` on PATH. A compiler counts when it
 * makes a program of one line: cross packages come without their C library at times.
 */
async function findCompiler(
  system: System,
  kind: FoundCompiler['kind'],
  target: Goarch,
  native: boolean,
): Promise<FoundCompiler | undefined> {
  const [own, ...ownArgv] = (system.env[`CC_FOR_linux_${target}`] ?? '').split(' ').filter(word => word !== '');
  if (own !== undefined) {
    const path = isAbsolute(own) ? own : await onPath(system, own);
    const found = path === undefined ? undefined : await tryCompiler(system, kind, path, ownArgv);
    if (found !== undefined) return found;
  }
  for (const name of crossSource(kind, target, native).names) {
    const path = await onPath(system, name);
    const argv = kind === 'zig' ? ['cc', '-target', zigTarget(target)] : [];
    const found = path === undefined ? undefined : await tryCompiler(system, kind, path, argv);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function tryCompiler(
  system: System,
  kind: FoundCompiler['kind'],
  path: string,
  argv: readonly string[],
): Promise<FoundCompiler | undefined> {
  const isStatic = await compiles(system, path, [...argv, '-static']);
  if (!isStatic && !(await compiles(system, path, argv))) return undefined;
  const version = await firstLine(system, path, [...argv.slice(0, 1), '--version']);
  return { path, version, kind, cc: [path, ...argv].join(' '), static: isStatic };
}

async function compiles(system: System, compiler: string, argv: readonly string[]): Promise<boolean> {
  return withTempFolder(async folder => {
    const source = join(folder, 'one.c');
    await writeFile(source, '#include <stdio.h>\nint main(void) { puts("ok"); return 0; }\n');
    try {
      const { code } = await system.exec(compiler, [...argv, '-o', join(folder, 'one'), source], {
        cwd: folder,
        allowFailure: true,
        timeoutMs: 120_000,
      });
      return code === 0;
    } catch (error) {
      if (error instanceof ToolError) return false;
      throw error;
    }
  });
}

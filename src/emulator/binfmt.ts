import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Text, UserError } from '../language/index.js';
import type { Goarch } from '../platform/index.js';
import { isThere, makeExec, type System, ToolError, withTempFolder } from '../system/index.js';

const BINFMT = '/proc/sys/fs/binfmt_misc';
/** Every handler of ours is called so; no other is ever touched. */
const OURS = 'xinchuang-go-';

/**
 * The first 20 bytes of an executable up to e_machine, and which bits of them count: any OS ABI, ET_EXEC or ET_DYN. QEMU,
 * scripts/qemu-binfmt-conf.sh.
 */
const MAGIC: Readonly<Record<Goarch, { readonly magic: string; readonly mask: string }>> = {
  loong64: {
    magic: '7f454c4602010100000000000000000002000201',
    mask: 'fffffffffffffffc00fffffffffffffffeffffff',
  },
  arm64: {
    magic: '7f454c460201010000000000000000000200b700',
    mask: 'ffffffffffffff00fffffffffffffffffeffffff',
  },
  amd64: {
    magic: '7f454c4602010100000000000000000002003e00',
    mask: 'fffffffffffefefcfffffffffffffffffeffffff',
  },
};

export interface Handler {
  readonly name: string;
  readonly interpreter: string;
  readonly flags: string;
  readonly enabled: boolean;
  readonly offset: number;
  readonly magic: string;
  /** Absent: every bit counts. */
  readonly mask?: string;
}

export type HandlerState =
  /** Ours, gone again with `remove`, which says what kept it. */
  | { readonly state: 'registered'; readonly name: string; readonly remove: () => Promise<UserError | undefined> }
  /** Somebody else's, that does. */
  | { readonly state: 'there'; readonly name: string }
  /** Nothing was changed. */
  | { readonly state: 'none'; readonly why: UserError };

export interface HandlerAsked {
  readonly goarch: Goarch;
  /** Path of QEMU. The kernel opens it now (flag F), so that it need not be in the container. */
  readonly interpreter: string;
  /** Ours, for the lines that are written to the kernel. */
  readonly folder: string;
  /** Called before it is registered: whoever cleans up later must know of it even when we are killed in between. */
  readonly onName: (name: string) => void;
}

/**
 * Lets the kernel start programs of an architecture by QEMU, on the whole machine, until it is removed. A handler of
 * somebody else is used as it is, and never changed.
 */
export async function registerHandler(
  system: System,
  { goarch, interpreter, folder, onName }: HandlerAsked,
  place = BINFMT,
): Promise<HandlerState> {
  const none = (why: UserError): HandlerState => ({ state: 'none', why });
  const root = await rootPrefix(system);
  if (!(await isThere(join(place, 'register')))) {
    if (root === undefined) return none(new UserError('XC-BENCH-021', { goarch }));
    const said = await asRoot(system, root, ['mount', '-t', 'binfmt_misc', 'binfmt_misc', place]);
    if (said !== undefined) return none(new UserError('XC-BENCH-023', { goarch, reason: said }));
  }
  // One of ours is another run's, and goes when that ends.
  const other = (await handlersAt(place)).find(one => !one.name.startsWith(OURS) && one.enabled && takes(one, goarch));
  if (other !== undefined) {
    if (other.flags.includes('F')) return { state: 'there', name: other.name };
    const lacks: Text = {
      en: `without the flag F: ${other.interpreter} would have to be in the container`,
      zh: `缺少标志 F：${other.interpreter} 必须存在于容器中`,
    };
    return none(new UserError('XC-BENCH-022', { goarch, name: other.name, lacks }));
  }
  if (root === undefined) return none(new UserError('XC-BENCH-021', { goarch }));
  const name = `${OURS}${goarch}-${randomBytes(4).toString('hex')}`;
  const [line, off] = [join(folder, 'register'), join(folder, 'unregister')];
  await writeFile(line, registration(name, goarch, interpreter));
  await writeFile(off, '-1');
  onName(name);
  const said = await asRoot(system, root, ['cp', line, join(place, 'register')]);
  if (said !== undefined || !(await isThere(join(place, name))))
    return none(new UserError('XC-BENCH-023', { goarch, reason: said ?? `${place}/${name}` }));
  // The second Ctrl-C ends this process at once.
  const atExit = () => {
    const [tool = 'cp', ...argv] = [...root, 'cp', off, join(place, name)];
    spawnSync(tool, argv, { timeout: 5000 });
  };
  process.once('exit', atExit);
  return {
    state: 'registered',
    name,
    remove: async () => {
      process.off('exit', atExit);
      return removeHandler(system, name, place);
    },
  };
}

/**
 * Takes a handler of ours back, after Ctrl-C too. One that is not there any more is content.
 * @returns XC-BENCH-024 when it is still there
 */
export async function removeHandler(
  { env, cwd }: Pick<System, 'env' | 'cwd'>,
  name: string,
  place = BINFMT,
): Promise<UserError | undefined> {
  if (!name.startsWith(OURS) || name.includes('/') || !(await isThere(join(place, name)))) return undefined;
  const system = { env, cwd, exec: makeExec(env, cwd, new AbortController().signal) };
  const said = await withTempFolder(async folder => {
    const off = join(folder, 'unregister');
    await writeFile(off, '-1');
    return asRoot(system, (await rootPrefix(system)) ?? [], ['cp', off, join(place, name)]);
  });
  if (!(await isThere(join(place, name)))) return undefined;
  return new UserError('XC-BENCH-024', { name, reason: said ?? '?' });
}

/** `:name:M:offset:magic:mask:interpreter:flags`. Documentation/admin-guide/binfmt-misc.rst */
export function registration(name: string, goarch: Goarch, interpreter: string): string {
  const escaped = (hex: string) => hex.replace(/../g, '\\x$&');
  const { magic, mask } = MAGIC[goarch];
  return `:${name}:M::${escaped(magic)}:${escaped(mask)}:${interpreter}:F`;
}

/** A file below binfmt_misc; undefined for what is no handler by magic. */
export function parseHandler(name: string, text: string): Handler | undefined {
  const field = (key: string) => new RegExp(`^${key}:? (.*)$`, 'm').exec(text)?.[1]?.trim();
  const [magic, mask, offset] = [field('magic'), field('mask'), Number(field('offset') ?? 0)];
  if (magic === undefined || !/^(?:[0-9a-f]{2})+$/.test(magic)) return undefined;
  return {
    name,
    interpreter: field('interpreter') ?? '',
    flags: field('flags') ?? '',
    enabled: /^enabled$/m.test(text),
    offset,
    magic,
    ...(mask !== undefined && { mask }),
  };
}

/** Whether the kernel would give it an executable of the architecture. */
export function takes({ magic, mask, offset }: Handler, goarch: Goarch): boolean {
  // ET_EXEC, as Go writes it; what lies behind e_machine differs from file to file, and nobody looks there.
  const header = Buffer.from(MAGIC[goarch].magic, 'hex');
  const wanted = Buffer.from(magic, 'hex');
  const counts = mask === undefined ? Buffer.alloc(wanted.length, 0xff) : Buffer.from(mask, 'hex');
  return wanted.every(
    (byte, at) => ((header[offset + at] ?? byte) & (counts[at] ?? 0xff)) === (byte & (counts[at] ?? 0xff)),
  );
}

async function handlersAt(place: string): Promise<Handler[]> {
  const found: Handler[] = [];
  for (const name of await readdir(place)) {
    if (name === 'register' || name === 'status') continue;
    const handler = parseHandler(name, await readFile(join(place, name), 'utf8').catch(() => ''));
    if (handler !== undefined) found.push(handler);
  }
  return found;
}

/** undefined: we are not root, and sudo would ask. */
async function rootPrefix(system: Pick<System, 'exec'>): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  try {
    await system.exec('sudo', ['-n', 'true'], { timeoutMs: 10_000 });
    return ['sudo', '-n'];
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}

/** What the command said against it; undefined when it did it. */
async function asRoot(
  system: Pick<System, 'exec'>,
  prefix: readonly string[],
  command: readonly string[],
): Promise<string | undefined> {
  const [tool = '', ...argv] = [...prefix, ...command];
  try {
    await system.exec(tool, argv, { timeoutMs: 20_000, env: { LC_ALL: 'C' } });
    return undefined;
  } catch (error) {
    if (error instanceof ToolError) return (error.stderrTail || error.reason).trim().slice(-300);
    throw error;
  }
}

import { createHash, randomBytes } from 'node:crypto';
import { type BigIntStats, createReadStream } from 'node:fs';
import { access, lstat, mkdir, mkdtemp, open, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../language/index.js';
import { errorCode } from './errors.js';

/** Writes the whole file or nothing: a reader never sees a part, and a full disk leaves the old one in place. */
export async function writeFileAtomic(path: string, content: string | Uint8Array, mode = 0o644): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(draft, 'wx', mode);
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Lower-case hex SHA-256 and size of a file, read as a stream. */
export async function sha256File(path: string): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex'), size };
}

/** Whether something is there that we may ask about, whatever it is. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Whether a file is still the one, and has still the bytes, that it was when it was opened. */
export function isUnchanged(before: BigIntStats, after: BigIntStats | undefined): boolean {
  return (['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const).every(key => before[key] === after?.[key]);
}

/** Gives `body` a folder of its own and removes it whatever happens. */
export async function withTempFolder<T>(
  body: (folder: string) => Promise<T>,
  { parent = tmpdir(), prefix = 'xinchuang-' }: { parent?: string; prefix?: string } = {},
): Promise<T> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, prefix));
  try {
    return await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Everything we leave in a checkout is below this folder. */
export const STATE_FOLDER = '.xinchuang';

/**
 * Makes the folder with a .gitignore that covers itself: go stamps `vcs.modified=true` into a binary as soon as
 * `git status` shows one untracked file. A commit may hold a link of this name, which would lead what we write, and take
 * away, anywhere.
 * @param below a folder in it, instead of the folder itself
 * @throws UserError XC-SYSTEM-006 for a link
 */
export async function makeStateFolder(workspace: string, below?: string): Promise<string> {
  const folder = join(workspace, STATE_FOLDER);
  const wanted = below === undefined ? folder : join(folder, below);
  for (const path of new Set([folder, wanted]))
    if ((await lstat(path).catch(() => undefined))?.isSymbolicLink()) throw new UserError('XC-SYSTEM-006', { path });
  await mkdir(wanted, { recursive: true });
  try {
    await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  return wanted;
}

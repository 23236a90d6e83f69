import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadEntry } from 'tar';
import type { Entry } from 'yauzl';
import { errorCode, errorText } from '../system/index.js';
import { hash1 } from './dirhash.js';

/** Go 1.27 has some 15,000 files and 250 MB. */
export interface UnpackLimits {
  readonly maxFiles: number;
  readonly maxBytes: number;
}

const GO_LIMITS: UnpackLimits = { maxFiles: 100_000, maxBytes: 3 * 2 ** 30 };

/** The archive is damaged, or made to do harm. */
export class BadArchive extends Error {
  override readonly name = 'BadArchive';
}

/**
 * Unpacks a .tar.gz, without its one leading folder, into the empty `folder`.
 * @throws BadArchive; the folder then holds a part
 */
export async function unpackTarGz(
  archive: string,
  folder: string,
  abort: AbortSignal,
  limits: UnpackLimits = GO_LIMITS,
): Promise<void> {
  const tar = await import('tar');
  const stop = new AbortController();
  let problem: string | undefined;
  let files = 0;
  let bytes = 0;
  const judge = (path: string, entry: ReadEntry): string | undefined => {
    files += 1;
    bytes += entry.size;
    if (files > limits.maxFiles) return `more than ${limits.maxFiles} files`;
    if (bytes > limits.maxBytes) return `more than ${limits.maxBytes} bytes`;
    if (!staysInside(path)) return `${shown(path)} leaves the folder`;
    if (/^(File|OldFile|ContiguousFile|Directory)$/.test(entry.type)) return undefined;
    const link = entry.linkpath ?? '';
    // A symbolic link counts from its own folder, a hard link from the root of the archive.
    const target = entry.type === 'SymbolicLink' ? posix.join(posix.dirname(path), link) : link;
    const isLink = entry.type === 'SymbolicLink' || entry.type === 'Link';
    if (isLink && !link.startsWith('/') && insideTop(path, target)) return undefined;
    return `${shown(path)} is a ${entry.type}${link === '' ? '' : ` to ${shown(link)}`}`;
  };
  const unpack = tar.extract({
    cwd: folder,
    strip: 1,
    strict: true,
    // The archive's owners mean nothing here; its modes are kept, without set-user-ID.
    preserveOwner: false,
    filter(path, entry) {
      if (problem !== undefined) return false;
      problem = judge(path, entry as ReadEntry);
      if (problem !== undefined) stop.abort();
      return problem === undefined;
    },
  });
  try {
    // Small pieces: after an abort tar still writes the files of the piece that it has.
    await pipeline(createReadStream(archive, { highWaterMark: 1 << 14 }), unpack, {
      signal: AbortSignal.any([abort, stop.signal]),
    });
  } catch (error) {
    if (problem !== undefined) throw new BadArchive(problem);
    if (!abort.aborted && isArchiveFault(error)) throw new BadArchive(errorText(error));
    throw error;
  }
  // strict lets an archive that just stops pass when its gzip stream is whole.
  if (problem !== undefined) throw new BadArchive(problem);
  if (files === 0) throw new BadArchive('it holds no files');
}

/**
 * Unpacks a golang.org/toolchain module zip into the empty `folder` and gives its h1 hash. What it wrote must not be used
 * before that hash was found right.
 * @param prefix `golang.org/toolchain@v0.0.1-go1.25.0.linux-amd64/`, which every name must begin with
 * @throws BadArchive; the folder then holds a part
 */
export async function unpackModuleZip(
  archive: string,
  folder: string,
  prefix: string,
  abort: AbortSignal,
  limits: UnpackLimits = GO_LIMITS,
): Promise<string> {
  const yauzl = await import('yauzl');
  const files = new Map<string, string>();
  let bytes = 0;
  try {
    const zip = await yauzl.openPromise(archive, { lazyEntries: true, autoClose: false, strictFileNames: true });
    try {
      if (zip.entryCount > limits.maxFiles) throw new BadArchive(`more than ${limits.maxFiles} files`);
      for await (const entry of zip.eachEntry()) {
        abort.throwIfAborted();
        const name = moduleFile(entry, prefix);
        if (name === undefined) continue;
        bytes += entry.uncompressedSize;
        if (bytes > limits.maxBytes) throw new BadArchive(`more than ${limits.maxBytes} bytes`);
        if (files.has(entry.fileName)) throw new BadArchive(`${shown(entry.fileName)} is there twice`);
        const path = join(folder, name);
        await mkdir(dirname(path), { recursive: true });
        const hash = createHash('sha256');
        const measure = new Transform({
          transform(chunk: Buffer, _encoding, done) {
            hash.update(chunk);
            done(null, chunk);
          },
        });
        await pipeline(await zip.openReadStreamPromise(entry), measure, createWriteStream(path, { flags: 'wx' }), {
          signal: abort,
        });
        files.set(entry.fileName, hash.digest('hex'));
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    if (!abort.aborted && isArchiveFault(error)) throw new BadArchive(errorText(error));
    throw error;
  }
  if (files.size === 0) throw new BadArchive('it holds no files');
  return hash1(files);
}

/** @returns the name below `prefix`, or undefined for a folder */
function moduleFile(entry: Entry, prefix: string): string | undefined {
  const { fileName } = entry;
  if (!fileName.startsWith(prefix) || !staysInside(fileName))
    throw new BadArchive(`${shown(fileName)} is not below ${prefix}`);
  // The upper half holds the Unix mode; S_IFLNK is 0o120000. A module has plain files only.
  const type = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (type !== 0 && type !== 0o100000 && type !== 0o040000)
    throw new BadArchive(`${shown(fileName)} is not a plain file`);
  return fileName.endsWith('/') ? undefined : fileName.slice(prefix.length);
}

/**
 * A module zip has no execute bits, and go.mod files below its root are named _go.mod. What the go command does about
 * both on first use: cmd/go/internal/toolchain/select.go.
 */
export async function finishModuleToolchain(root: string): Promise<void> {
  for (const [folder, pattern] of [
    ['bin', /./],
    ['pkg/tool', /./],
    ['lib', /^go_.+_.+_exec$/],
  ] as const)
    for (const file of await filesBelow(join(root, folder))) if (pattern.test(file.name)) await chmod(file.path, 0o755);
  for (const file of await filesBelow(root))
    if (file.name === '_go.mod') await copyFile(file.path, join(dirname(file.path), 'go.mod'));
}

async function filesBelow(folder: string): Promise<{ name: string; path: string }[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter(e => e.isFile()).map(e => ({ name: e.name, path: join(e.parentPath, e.name) }));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function staysInside(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\0') && !path.split('/').includes('..');
}

/** Whether a link in the archive's one leading folder stays in that folder. */
function insideTop(path: string, target: string): boolean {
  const top = path.split('/', 1)[0] ?? '';
  return posix.normalize(target).startsWith(`${top}/`) && top !== '..';
}

function shown(path: string): string {
  return JSON.stringify(path.slice(0, 200));
}

/** Errors of the disk (ENOSPC, EACCES) and interruptions are not the archive's fault. */
function isArchiveFault(error: unknown): boolean {
  if (error instanceof BadArchive) return false;
  const code = errorCode(error);
  return code === '' || /^(Z_|TAR_|ERR_)/.test(code);
}

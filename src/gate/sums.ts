import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, normalize, relative } from 'node:path';
import { type FileOnDisk, hashReleaseFiles, withRegularFile } from './files.js';

/** A file of checksums among those to be published: what it says, and what is true. */
export interface Sums {
  /** SHA-256 of the text that was read. */
  readonly sha256: string;
  readonly lines: readonly SumsLine[];
  /** Not as `sha256sum` writes it: the first line that is not. */
  readonly odd?: string;
}

export interface SumsLine {
  /** As the line names it. */
  readonly name: string;
  /** From the workspace. */
  readonly path: string;
  readonly sha256: string;
  readonly file: FileOnDisk;
}

const MAX_BYTES = 4 << 20;
const MAX_LINES = 10_000;

/**
 * Reads files of SHA-256 sums and hashes what they name beyond the files that were hashed already.
 * @param paths from the workspace
 */
export async function readSums(
  workspace: string,
  paths: readonly string[],
  hashed: ReadonlyMap<string, FileOnDisk>,
): Promise<Map<string, Sums>> {
  const folder = await realpath(workspace);
  const found = new Map<string, Sums>();
  for (const path of paths) {
    const text = await withRegularFile(join(workspace, path), folder, async (file, size) =>
      size > MAX_BYTES ? { problem: 'too-large' } : file.readFile(),
    );
    // The hash of the same file says what is wrong with it.
    if ('problem' in text) continue;
    const { lines, odd } = parseSums(text.toString('utf8'), basename(path));
    const named = lines.map(line => ({ ...line, path: normalize(join(dirname(path), line.name)) }));
    const others = [...new Set(named.map(line => line.path))].filter(one => !hashed.has(one));
    const more = await hashReleaseFiles(
      workspace,
      others.map(one => join(workspace, one)),
    );
    const fileOf = (one: string) => hashed.get(one) ?? more.get(relative(workspace, join(workspace, one)));
    found.set(path, {
      sha256: createHash('sha256').update(text).digest('hex'),
      lines: named.map(line => ({ ...line, file: fileOf(line.path) ?? { problem: 'missing' } })),
      ...(odd !== undefined && { odd }),
    });
  }
  return found;
}

/**
 * `HASH  name`, `HASH *name`; the hash alone in a file that is called `name.sha256`. coreutils, sha256sum(1)
 * @param mayLeave whether a name may lead out of the folder of the file, as no file that is published may
 */
export function parseSums(
  text: string,
  fileName: string,
  mayLeave = false,
): { readonly lines: readonly { readonly name: string; readonly sha256: string }[]; readonly odd?: string } {
  const lines: { name: string; sha256: string }[] = [];
  const alone = /^(.+)\.sha256(?:sum)?$/i.exec(fileName)?.[1];
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    const [, hash, listed] = /^([0-9a-f]{64})(?: [ *]([^\\\p{Cc}]+))?$/iu.exec(line) ?? [];
    const name = listed ?? alone;
    const leaves = !mayLeave && (name?.startsWith('/') || name?.split('/').includes('..'));
    if (hash === undefined || name === undefined || leaves || lines.length >= MAX_LINES) return { lines, odd: line };
    lines.push({ name, sha256: hash.toLowerCase() });
  }
  return lines.length === 0 ? { lines, odd: '' } : { lines };
}

import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { hashReleaseFiles, parseSums, type Release, readSums } from '../gate/index.js';
import { UserError } from '../language/index.js';
import type { Manifest } from '../report/index.js';
import { errorCode, writeFileAtomic } from '../system/index.js';
import { findFiles, UNSEEN } from './find-files.js';
import { otherFile } from './other-files.js';

/** GitHub takes 1,000 files for a release; a pattern that finds more than this means something else. */
const MAX_FILES = 10_000;

/**
 * The files that patterns name for publishing, hashed as they lie there. Each pattern for itself: one that finds nothing
 * must not hide behind another that does.
 * @throws UserError XC-GATE-006 for more files than a release has
 */
export async function releaseOf(patterns: readonly string[], workspace: string): Promise<Release> {
  const unwanted = patterns.filter(pattern => pattern.startsWith('!'));
  const [paths, refused, empty] = [new Set<string>(), new Map<string, string>(), [] as string[]];
  for (const pattern of patterns.filter(one => !one.startsWith('!'))) {
    const found = await findFiles([pattern, ...unwanted], workspace, { every: true });
    if (found.length === 0) empty.push(pattern);
    for (const { path, imageFolder, problem } of found) {
      const reason = imageFolder ? 'folder' : UNSEEN.find(one => one === problem);
      if (reason === undefined) paths.add(path);
      else refused.set(path, reason);
    }
  }
  // Nothing but exclusions: there is no release in it.
  if (paths.size + refused.size + empty.length === 0) empty.push(patterns.join(' '));
  if (paths.size > MAX_FILES)
    throw new UserError('XC-GATE-006', { count: paths.size, max: MAX_FILES, patterns: patterns.join(' ') });
  const files = await hashReleaseFiles(workspace, [...paths].sort());
  for (const [path, problem] of [...refused].sort()) files.set(relative(workspace, path), { problem });
  const sums = await readSums(workspace, [...files.keys()].filter(isSums), files);
  return { files, empty, sums };
}

/** By its name, as tools give it; the sums of another hash cannot be compared and are like any other text. */
function isSums(path: string): boolean {
  const name = basename(path);
  return otherFile(name) === 'checksum' && !/(?:md5|b2|sha-?(?:1|224|384|512))(?:sums?)?(?:\.|$)/i.test(name);
}

/**
 * Whether sums may be written to a path: nothing but other sums is replaced. Asked before anything is judged.
 * @throws UserError XC-GATE-007
 */
export async function refuseOverwriting(path: string, shown: string): Promise<void> {
  const refused = () => new UserError('XC-GATE-007', { path: shown });
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const status = await file.stat();
      if (!status.isFile() || status.size > 4 << 20) throw refused();
      if (status.size > 0 && parseSums(await file.readFile('utf8'), basename(path), true).odd !== undefined)
        throw refused();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (errorCode(error) === '') throw error;
    if (errorCode(error) !== 'ENOENT') throw refused();
  }
}

/**
 * SHA256SUMS of what was let through, as `sha256sum -c` reads it in the folder of that file.
 * @throws UserError XC-GATE-005 for a name that such a file cannot hold
 */
export async function writeSums(
  path: string,
  workspace: string,
  release: Release | undefined,
  manifestPath: string | undefined,
  manifest: Manifest | undefined,
): Promise<void> {
  const released = [...(release?.files ?? [])].flatMap(([name, file]) =>
    'sha256' in file ? [{ file: join(workspace, name), sha256: file.sha256 }] : [],
  );
  const built = (manifest?.files ?? []).map(file => ({
    file: join(dirname(manifestPath ?? workspace), file.path),
    sha256: file.sha256,
  }));
  // This file itself was there before, and is not now what it was then.
  const all = (release === undefined ? built : released).filter(({ file }) => resolve(file) !== resolve(path));
  const lines = all.map(({ file, sha256 }) => {
    const name = relative(dirname(path), file).replaceAll(sep, '/');
    if (/[\\\p{Cc}]/u.test(name)) throw new UserError('XC-GATE-005', { path: JSON.stringify(name) });
    return `${sha256}  ${name}\n`;
  });
  await writeFileAtomic(path, lines.join(''));
}

import { dirname, join, relative } from 'node:path';
import type { FileOnDisk } from '../gate/index.js';
import { UserError } from '../language/index.js';
import type { Manifest } from '../report/index.js';
import { writeFileAtomic } from '../system/index.js';
import { findFiles } from './find-files.js';

export interface ReleaseFiles {
  /** Absolute, sorted. */
  readonly paths: readonly string[];
  /** Image layouts in a folder, which nobody can publish as a file. */
  readonly folders: readonly string[];
  /** Patterns that found nothing. */
  readonly empty: readonly string[];
}

/** Each pattern for itself: one that finds nothing must not hide behind another that does. */
export async function findReleaseFiles(patterns: readonly string[], workspace: string): Promise<ReleaseFiles> {
  const unwanted = patterns.filter(pattern => pattern.startsWith('!'));
  const [paths, folders, empty] = [new Set<string>(), new Set<string>(), [] as string[]];
  for (const pattern of patterns.filter(one => !one.startsWith('!'))) {
    const found = await findFiles([pattern, ...unwanted], workspace);
    if (found.length === 0) empty.push(pattern);
    for (const { path, imageFolder } of found) (imageFolder ? folders : paths).add(path);
  }
  // Nothing but exclusions: there is no release in it.
  if (paths.size + folders.size + empty.length === 0) empty.push(patterns.join(' '));
  return { paths: [...paths].sort(), folders: [...folders].sort(), empty };
}

/**
 * SHA256SUMS of what was let through, as `sha256sum -c` reads it in the folder of that file.
 * @throws UserError XC-GATE-005 for a name that such a file cannot hold
 */
export async function writeSums(
  path: string,
  workspace: string,
  release: ReadonlyMap<string, FileOnDisk> | undefined,
  manifestPath: string | undefined,
  manifest: Manifest | undefined,
): Promise<void> {
  const released = [...(release ?? [])].flatMap(([name, file]) =>
    'sha256' in file ? [{ file: join(workspace, name), sha256: file.sha256 }] : [],
  );
  const built = (manifest?.files ?? []).map(file => ({
    file: join(dirname(manifestPath ?? workspace), file.path),
    sha256: file.sha256,
  }));
  const lines = (release === undefined ? built : released).map(({ file, sha256 }) => {
    const name = relative(dirname(path), file);
    if (/[\\\p{Cc}]/u.test(name)) throw new UserError('XC-GATE-005', { path: JSON.stringify(name) });
    return `${sha256}  ${name}\n`;
  });
  await writeFileAtomic(path, lines.join(''));
}

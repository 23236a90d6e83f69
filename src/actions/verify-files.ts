import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../language/index.js';
import { GOARCHES, type Goarch } from '../platform/index.js';
import type { Target } from '../report/model.js';
import type { Job } from './define.js';

/** Where build leaves it when nobody said otherwise. */
export const DEFAULT_MANIFEST = '.xinchuang/bin/manifest.json';

/** A binary and what is already known of it. */
export interface FileToVerify {
  /** Absolute. */
  readonly path: string;
  readonly target?: Target & { readonly goarch: Goarch };
}

/** @throws UserError when nothing matches */
export async function namedFiles(
  { files, manifest }: { readonly files?: readonly string[] | undefined; readonly manifest?: string | undefined },
  { workspace }: Job,
): Promise<FileToVerify[]> {
  if (files !== undefined) {
    const { glob } = await import('tinyglobby');
    const found = await glob([...files], {
      cwd: workspace,
      absolute: true,
      onlyFiles: true,
      dot: true,
      expandDirectories: false,
    });
    if (found.length === 0) throw new UserError('XC-VERIFY-011', { patterns: files.join(' '), folder: workspace });
    // What build leaves beside the binaries is not meant by dist/*.
    const binaries = found.filter(path => !/(^|\/)(manifest\.json|SHA256SUMS)$/.test(path));
    return binaries.sort().map(path => ({ path }));
  }
  return filesOfManifest(resolve(workspace, manifest ?? DEFAULT_MANIFEST));
}

/** @throws UserError when there is no manifest, or it is none */
export async function filesOfManifest(path: string): Promise<FileToVerify[]> {
  try {
    await access(path);
  } catch {
    throw new UserError('XC-VERIFY-012', { path });
  }
  const { readManifest } = await import('../report/index.js');
  const { files } = await readManifest(path);
  return files.map((file, index) => {
    const goarch = GOARCHES.find(known => known === file.target.goarch);
    if (goarch === undefined)
      throw new UserError('XC-REPORT-007', {
        file: path,
        where: `files.${index}.target.goarch`,
        problem: `${file.target.goarch} is none of ${GOARCHES.join(' | ')}`,
      });
    const { variant } = file.target;
    const target = { goos: file.target.goos, goarch, ...(variant !== undefined && { variant }) };
    return { path: join(dirname(path), file.path), target };
  });
}

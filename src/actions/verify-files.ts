import { access, open } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type ArchiveFormat, HEAD_BYTES, isArchive, sniff } from '../archive/index.js';
import { elfKind } from '../elf/index.js';
import { UserError } from '../language/index.js';
import { GOARCHES } from '../platform/index.js';
import { errorCode, errorText, makeStateFolder, withTempFolder } from '../system/index.js';
import type { Job } from './define.js';
import { type Found, findFiles } from './find-files.js';
import { findManifests, MANIFEST_FOLDER, manifestName, readManifests } from './manifests.js';
import type { ArchiveVerdict, FileToVerify, NamedFiles } from './named-files.js';
import { otherFile } from './other-files.js';
import { subjectName } from './subject-name.js';
import { ArchiveReader } from './verify-archives.js';

/**
 * Finds the files, opens the archives among them, and hands all to `body`. What was unpacked is removed afterwards.
 * @throws UserError when nothing matches
 */
export async function withNamedFiles<T>(
  {
    files,
    manifest,
    shard,
  }: {
    readonly files?: readonly string[] | undefined;
    readonly manifest?: string | undefined;
    readonly shard?: string | undefined;
  },
  job: Job,
  body: (named: NamedFiles) => Promise<T>,
): Promise<T> {
  const { workspace } = job;
  if (files === undefined) {
    const known = await filesOfManifests(await manifestsOf(manifest, shard, workspace));
    return body({ files: known, archives: [], passedOver: [], unreadable: [] });
  }
  const found = await findFiles(files, workspace, { expanded: (job.operands?.length ?? 0) > 1 });
  if (found.length === 0) throw new UserError('XC-VERIFY-011', { patterns: files.join(' '), folder: workspace });
  const { default: pLimit } = await import('p-limit');
  const limit = pLimit(8);
  const sorted = await Promise.all(found.map(file => limit(async () => ({ file, sort: await sortOf(file) }))));
  if (!sorted.some(({ sort }) => sort.as === 'archive')) return body(gather(sorted, [], workspace));
  // Not the system's folder for temporary files: that is often small, and may forbid to start programs.
  const parent = await makeStateFolder(workspace);
  return withTempFolder(
    async folder => {
      const reader = new ArchiveReader(folder, job);
      const archives = sorted.flatMap(({ file, sort }) =>
        sort.as === 'archive' ? [{ path: file.path, format: sort.format }] : [],
      );
      return body(gather(sorted, await reader.readAll(archives), workspace));
    },
    { parent, prefix: 'unpacked-' },
  );
}

type Sort =
  | { readonly as: 'binary' }
  | { readonly as: 'archive'; readonly format: ArchiveFormat }
  | { readonly as: 'other'; readonly what: string }
  | { readonly as: 'unreadable'; readonly reason: string };

interface Sorted {
  readonly file: Found;
  readonly sort: Sort;
}

/** By its first bytes; its name counts only for what is neither ELF nor an archive. */
async function sortOf({ path, named, imageFolder, problem }: Found): Promise<Sort> {
  if (problem !== undefined) return { as: 'unreadable', reason: problem };
  if (imageFolder) return { as: 'archive', format: 'folder' };
  try {
    const format = await formatOf(path);
    if (isArchive(format)) return { as: 'archive', format };
    if (named) return { as: 'binary' };
    const what = format === 'elf' ? await otherElf(path) : (FOREIGN[format ?? ''] ?? otherFile(basename(path)));
    return what === undefined ? { as: 'binary' } : { as: 'other', what };
  } catch (error) {
    return { as: 'unreadable', reason: errorCode(error) || errorText(error) };
  }
}

const FOREIGN: Readonly<Record<string, string>> = { pe: 'Windows program', 'mach-o': 'macOS program' };

/** An ELF file that is no program, and says so in its name too; or a program for a machine that nobody judges here. */
async function otherElf(path: string): Promise<string | undefined> {
  const { is, goarch, machine } = await elfKind(path);
  if (is === 'program' && goarch === undefined) return `program for ${machine}`;
  if (is === 'library' || is === 'object') return otherFile(basename(path));
  return undefined;
}

async function formatOf(path: string): Promise<ReturnType<typeof sniff>> {
  const { constants } = await import('node:fs');
  // O_NONBLOCK: opening a named pipe would otherwise wait for a writer for ever.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (!(await file.stat()).isFile()) throw new Error('not a regular file');
    const head = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0);
    return sniff(head.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

function gather(sorted: readonly Sorted[], archives: readonly ArchiveVerdict[], workspace: string): NamedFiles {
  const pick = <T>(one: (item: Sorted) => T | undefined) => sorted.flatMap(item => one(item) ?? []);
  return {
    files: [
      ...pick(({ file, sort }) => (sort.as === 'binary' ? { path: file.path } : undefined)),
      ...archives.flatMap(archive => archive.files),
    ],
    archives,
    passedOver: pick(({ file, sort }) =>
      sort.as === 'other' ? `${subjectName(workspace, file.path)}: ${sort.what}` : undefined,
    ),
    unreadable: [
      ...pick(({ file, sort }) =>
        sort.as === 'unreadable' ? { name: subjectName(workspace, file.path), reason: sort.reason } : undefined,
      ),
      ...archives.flatMap(archive => archive.unreadable ?? []),
    ],
  };
}

/** The manifest that is named, that of this leg of a matrix, or all that there are. */
async function manifestsOf(
  manifest: string | undefined,
  shard: string | undefined,
  workspace: string,
): Promise<readonly string[]> {
  if (manifest !== undefined) return [resolve(workspace, manifest)];
  const own = join(workspace, MANIFEST_FOLDER, manifestName(shard));
  if (shard !== undefined) return [own];
  const found = await findManifests(undefined, workspace);
  return found.length > 0 ? found : [own];
}

/** @throws UserError when there is no manifest, or it is none */
export async function filesOfManifests(paths: readonly string[]): Promise<FileToVerify[]> {
  for (const path of paths)
    try {
      await access(path);
    } catch {
      throw new UserError('XC-VERIFY-012', { path });
    }
  const [path = ''] = paths;
  const { files } = await readManifests(paths);
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

import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ArchiveLimits,
  HEAD_BYTES,
  isArchive,
  isImageFolder,
  judgeArchive,
  LIMITS,
  openArchive,
  Spool,
  sniff,
} from '../src/archive/index.js';
import { withTempFolder } from '../src/system/index.js';

export interface Opened {
  readonly kind: string;
  /** Members that were kept, `path` → bytes. */
  readonly elf: Readonly<Record<string, Buffer>>;
  /** `archive/readable` → `fail`, and its English title. */
  readonly status: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly fault: string | undefined;
  readonly ms: number;
}

/** An archive of these bytes, or a layout of these files, as verify opens it. */
export async function opened(
  content: Buffer | ReadonlyMap<string, Buffer>,
  limits: Partial<ArchiveLimits> = {},
): Promise<Opened> {
  return withTempFolder(async folder => {
    const path = join(folder, 'archive');
    if (Buffer.isBuffer(content)) await writeFile(path, content);
    else
      for (const [name, bytes] of content) {
        await mkdir(join(path, name, '..'), { recursive: true });
        await writeFile(join(path, name), bytes);
      }
    return openedPath(path, limits);
  });
}

export async function openedPath(path: string, limits: Partial<ArchiveLimits> = {}): Promise<Opened> {
  return withTempFolder(async folder => {
    const format = (await isImageFolder(path)) ? 'folder' : await formatOf(path);
    if (format !== 'folder' && !isArchive(format)) throw new Error(`${path} is no archive: ${format}`);
    const began = performance.now();
    const result = await openArchive(path, format, new Spool(folder), { limits: { ...LIMITS, ...limits } });
    const ms = performance.now() - began;
    const members = result.parts.flatMap(({ contents }) => contents.elf);
    const elf: Record<string, Buffer> = {};
    for (const { path: member, file } of members) elf[member] = await readFile(file.path);
    const sorted = result.parts.map(({ contents }) => ({ judged: contents.elf.map(() => 'arm64'), passedOver: [] }));
    const checks = judgeArchive(result, sorted, 'archive');
    return {
      kind: result.kind,
      elf,
      status: Object.fromEntries(checks.map(({ id, status }) => [id, status])),
      titles: Object.fromEntries(checks.map(({ id, title }) => [id, title.en])),
      fault: result.problem?.fault,
      ms,
    };
  });
}

async function formatOf(path: string) {
  const file = await open(path);
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0);
    return sniff(head.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

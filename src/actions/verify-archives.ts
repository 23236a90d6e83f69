import { join } from 'node:path';
import {
  type ArchiveFormat,
  judgeArchive,
  type OpenedArchive,
  openArchive,
  type PartSorted,
  Spool,
  type Spooled,
} from '../archive/index.js';
import { elfKind } from '../elf/index.js';
import { diskError, errorCode } from '../system/index.js';
import type { Job } from './define.js';
import type { ArchiveVerdict, FileToVerify } from './named-files.js';
import { subjectName } from './subject-name.js';

/** Opens archives into a private folder, two at a time: one is decompressed while the other is written. */
export class ArchiveReader {
  private readonly spool: Spool;

  constructor(
    folder: string,
    private readonly job: Job,
  ) {
    this.spool = new Spool(folder);
  }

  async readAll(
    archives: readonly { readonly path: string; readonly format: ArchiveFormat }[],
  ): Promise<ArchiveVerdict[]> {
    const { default: pLimit } = await import('p-limit');
    const limit = pLimit(2);
    const progress = this.job.host.progress('unpack');
    let done = 0;
    try {
      const all = await Promise.all(
        archives.map(({ path, format }) =>
          limit(async () => {
            const verdict = await this.read(path, format);
            done += 1;
            progress.update(done, archives.length, subjectName(this.job.workspace, path));
            return verdict;
          }),
        ),
      );
      const members = all.reduce((sum, { files }) => sum + files.length, 0);
      progress.end(TALLY[this.job.host.language](archives.length, members));
      return all;
    } catch (error) {
      progress.end('', false);
      throw error;
    }
  }

  private async read(path: string, format: ArchiveFormat): Promise<ArchiveVerdict> {
    const { workspace, system } = this.job;
    const file = format === 'folder' ? join(path, 'index.json') : path;
    const name = subjectName(workspace, file);
    try {
      const opened = await openArchive(path, format, this.spool, { signal: system.signal });
      const { files, sorted } = await this.sort(opened, path);
      const subject = opened.subject && { path: name, sha256: opened.subject.sha256, size: opened.subject.size };
      return { ...(subject && { subject }), files, checks: judgeArchive(opened, sorted, name) };
    } catch (error) {
      // A full disk is ours, not the archive's.
      const code = errorCode(error);
      if (code === '' || diskError(error)?.code === 'XC-SYSTEM-001') throw error;
      return { files: [], checks: [], unreadable: { name, reason: code } };
    }
  }

  /** Which of the ELF files are programs that are judged. Of an image those that Go linked: the rest is its base system. */
  private async sort(opened: OpenedArchive, path: string): Promise<{ files: FileToVerify[]; sorted: PartSorted[] }> {
    const isImage = opened.kind.endsWith('image');
    const files: FileToVerify[] = [];
    const sorted: PartSorted[] = [];
    for (const { contents, beside } of opened.parts) {
      const judged: string[] = [];
      const passedOver: string[] = [];
      for (const { path: member, file } of contents.elf) {
        const kind = await elfKind(file.path);
        const reason = notJudged(kind, member, isImage && beside !== true);
        if (reason === undefined) {
          judged.push(kind.goarch ?? kind.machine);
          files.push({ path: file.path, name: this.nameOf(path, member) });
        } else {
          passedOver.push(`${member}: ${reason}`);
          await this.give(file);
        }
      }
      sorted.push({ judged, passedOver });
    }
    return { files, sorted };
  }

  private give(file: Spooled): Promise<void> {
    return this.spool.release(file);
  }

  /** Two members may have one name, when the archive is made to confuse; reports need one for each. */
  private readonly names = new Set<string>();
  private nameOf(path: string, member: string): string {
    const base = subjectName(this.job.workspace, path, member);
    let name = base;
    for (let n = 2; this.names.has(name); n++) name = `${base.slice(0, 490)} #${n}`;
    this.names.add(name);
    return name;
  }
}

/**
 * As linkers and packages name what ld.so loads: `libx.so`, `libx.so.1.2`, `libcrypto.so.1.1.1f`; `.node` is that of Node.
 * The x bit tells nothing, gcc gives it to libraries too; nor does e_entry alone: older GNU ld sets it in each library, and
 * glibc's libc.so.6 and ld.so have one to say their version.
 */
const LIBRARY = /\.so(?:\.[0-9][\w.+~-]*)?$|\.node$/;

function notJudged(
  { is, starts, goarch, machine, go, packed }: Awaited<ReturnType<typeof elfKind>>,
  member: string,
  isImage: boolean,
): string | undefined {
  if (is === 'library' && (!starts || LIBRARY.test(member))) return 'shared library';
  if (is === 'object') return 'object file';
  if (is === 'core') return 'core dump';
  if (is !== 'damaged' && goarch === undefined) return `program for ${machine}`;
  // A packed or damaged program of the image's own shows no trace of Go, and a base system has none of either.
  const telling = go || packed || (is === 'damaged' && goarch !== undefined);
  return isImage && !telling ? 'not linked by Go' : undefined;
}

const TALLY = {
  en: (archives: number, members: number) =>
    `${archives} archive${archives === 1 ? '' : 's'} · ${members} executable${members === 1 ? '' : 's'}`,
  zh: (archives: number, members: number) => `${archives} 个归档 · ${members} 个可执行文件`,
};

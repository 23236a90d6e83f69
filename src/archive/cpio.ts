import { ByteReader, type Pieces } from './bytes.js';
import type { Budget } from './limits.js';
import type { OnMember } from './member.js';
import type { MemberType } from './paths.js';
import { damaged, unsupported } from './problem.js';

/** cpio(5), “New ASCII Format”: six bytes of magic and thirteen numbers of eight hex digits. */
const HEADER = 110;
/** Not as keys of an object: Biome 2.5's useSimpleNumberKeys rewrites octal ones to other numbers. */
const TYPES = new Map<number, MemberType>([
  [0o100000, 'file'],
  [0o040000, 'directory'],
  [0o120000, 'symlink'],
]);

/** Goes through the payload of an rpm. Of hard links the last one has the bytes. @throws ArchiveProblem */
export async function readCpio(pieces: Pieces, budget: Budget, onMember: OnMember): Promise<void> {
  const reader = new ByteReader(pieces);
  try {
    for (;;) {
      const header = (await reader.exactly(HEADER)).toString('latin1');
      // rpm's own format for files over 4 GiB (07070X) leaves name and size to the package header.
      if (header.startsWith('07070X')) throw unsupported('an rpm with files over 4 GiB', '含有超过 4 GiB 文件的 rpm');
      if (!/^07070[12][0-9a-fA-F]{104}$/.test(header))
        throw damaged('an invalid cpio header', 'cpio 头部不合法', { offset: reader.offset - HEADER });
      const field = (n: number) => Number.parseInt(header.slice(6 + n * 8, 14 + n * 8), 16);
      const [mode, size, nameSize] = [field(1), field(6), field(11)];
      if (nameSize === 0 || nameSize > budget.limits.pathBytes + 1)
        throw damaged(`a name of ${nameSize} bytes`, `名称长达 ${nameSize} 字节`, { offset: reader.offset });
      const name = (await reader.exactly(nameSize)).toString('utf8').replace(/\0.*$/s, '');
      await reader.skip(-(HEADER + nameSize) & 3);
      if (name === 'TRAILER!!!') break;
      const member = { path: name, type: TYPES.get(mode & 0o170000) ?? 'other', size };
      await reader.lend(size, -size & 3, content => onMember(member, content));
    }
    for await (const _ of reader.all());
  } finally {
    await reader.close();
  }
}

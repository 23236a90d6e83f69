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
      const said = TYPES.get(mode & 0o170000) ?? 'other';
      // rpm goes by the mode in the header of the package, and writes whatever bytes stand here if that says a file.
      const type = size > 0 && said !== 'symlink' ? 'file' : said;
      await reader.lend(size, -size & 3, async content => {
        if (type === 'symlink') await refuseNoTarget(content, size, budget);
        await onMember({ path: name, type, size }, content);
      });
    }
    // Kernels and some unpackers go on with what stands behind the trailer; GNU cpio pads with zeros.
    for await (const piece of reader.all())
      if (piece.some(byte => byte !== 0))
        throw damaged('there is more after its end', '结束标记之后还有内容', { offset: reader.offset });
  } finally {
    await reader.close();
  }
}

/** A link’s bytes are a path, and no program is without a zero. */
async function refuseNoTarget(content: Pieces, size: number, budget: Budget): Promise<void> {
  const target = size > budget.limits.pathBytes ? undefined : await new ByteReader(content).exactly(size);
  if (target === undefined || target.includes(0))
    throw damaged('a link to what is no path', '链接目标不是路径', { size });
}

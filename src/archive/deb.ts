import { ByteReader, type Pieces, type Reading } from './bytes.js';
import { decompressed } from './decompress.js';
import type { OnMember } from './member.js';
import { damaged } from './problem.js';
import { readTar } from './tar.js';

/** ar(5): a header of 60 bytes before each member, which begins at an even offset. */
const HEADER = 60;

/**
 * Goes through what a Debian package installs and what dpkg runs on the way: its scripts may be programs, and run as root.
 * @returns its `Architecture`
 * @throws ArchiveProblem
 * @see deb(5), deb-control(5)
 */
export async function readDeb(pieces: Pieces, reading: Reading, onMember: OnMember): Promise<string | undefined> {
  const reader = new ByteReader(pieces);
  try {
    await reader.exactly(8);
    let architecture: string | undefined;
    for (let n = 0, hasData = false; ; n++) {
      const header = (await reader.upTo(HEADER)).toString('latin1');
      if (header === '' && hasData) return architecture;
      const [name = '', size] = [
        header.slice(0, 16).trim().replace(/\/$/, ''),
        Number(header.slice(48, 58).trim() || 'x'),
      ];
      if (header.length < HEADER || !header.endsWith('`\n') || !Number.isSafeInteger(size) || size < 0)
        throw damaged(
          hasData || n >= 3 ? 'no valid member header' : 'it ends before data.tar',
          hasData || n >= 3 ? '成员头部不合法' : '在 data.tar 之前结束',
          { offset: reader.offset },
        );
      const isData = name.startsWith('data.tar');
      await reader.lend(size, size % 2, async content => {
        if (name.startsWith('control.tar')) architecture = await controlField(content, reading, onMember);
        else if (isData) await readTar(decompressed(content, reading), onMember);
        // dpkg ignores what else there is, such as the signatures of debsigs.
        else if (n > 0) await onMember({ path: name, type: 'file', size }, content);
      });
      hasData ||= isData;
    }
  } finally {
    await reader.close();
  }
}

async function controlField(pieces: Pieces, reading: Reading, onMember: OnMember): Promise<string | undefined> {
  let architecture: string | undefined;
  await readTar(decompressed(pieces, reading), async (member, content) => {
    const path = member.path.replace(/^(\.?\/)+/, '');
    // As dpkg-deb -R lays it out.
    if (path !== 'control') return path === '' ? undefined : onMember({ ...member, path: `DEBIAN/${path}` }, content);
    const text = (await new ByteReader(content).upTo(1 << 20)).toString('utf8');
    architecture = /^Architecture:[ \t]*(\S{1,40})/im.exec(text)?.[1];
  });
  return architecture;
}

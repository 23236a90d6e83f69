import { ByteReader, type Pieces, type Reading } from './bytes.js';
import { decompressed } from './decompress.js';
import type { OnMember } from './member.js';
import { damaged } from './problem.js';
import { readTar } from './tar.js';

/** ar(5): a header of 60 bytes before each member, which begins at an even offset. */
const HEADER = 60;

/**
 * Goes through what a Debian package installs.
 * @returns its `Architecture`
 * @throws ArchiveProblem
 * @see deb(5), deb-control(5)
 */
export async function readDeb(pieces: Pieces, reading: Reading, onMember: OnMember): Promise<string | undefined> {
  const reader = new ByteReader(pieces);
  try {
    await reader.exactly(8);
    let architecture: string | undefined;
    for (let n = 0; ; n++) {
      const header = (await reader.upTo(HEADER)).toString('latin1');
      const [name = '', size] = [
        header.slice(0, 16).trim().replace(/\/$/, ''),
        Number(header.slice(48, 58).trim() || 'x'),
      ];
      if (header.length < HEADER || !header.endsWith('`\n') || !Number.isSafeInteger(size) || size < 0)
        throw damaged(
          n < 3 ? 'it ends before data.tar' : 'no valid member header',
          n < 3 ? '在 data.tar 之前结束' : '成员头部不合法',
          { offset: reader.offset },
        );
      const isData = name.startsWith('data.tar');
      await reader.lend(size, size % 2, async content => {
        if (name.startsWith('control.tar')) architecture = await controlField(content, reading);
        else if (isData) await readTar(decompressed(content, reading), onMember);
      });
      if (isData) return architecture;
    }
  } finally {
    await reader.close();
  }
}

async function controlField(pieces: Pieces, reading: Reading): Promise<string | undefined> {
  let architecture: string | undefined;
  await readTar(decompressed(pieces, reading), async ({ path }, content) => {
    if (path.replace(/^(\.?\/)+/, '') !== 'control') return;
    const text = (await new ByteReader(content).upTo(1 << 20)).toString('utf8');
    architecture = /^Architecture:[ \t]*(\S{1,40})/im.exec(text)?.[1];
  });
  return architecture;
}

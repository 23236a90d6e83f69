import { Header, Pax } from 'tar';
import { ByteReader, cutOff, damagedBy, type Pieces } from './bytes.js';
import type { OnMember } from './member.js';
import type { MemberType } from './paths.js';
import { ArchiveProblem, damaged, unsupported } from './problem.js';

const BLOCK = 512;
/** Of a pax header or a GNU long name; GNU tar and node-tar have the same limit. */
const MAX_META = 1 << 20;

const TYPES: Readonly<Record<string, MemberType>> = {
  File: 'file',
  OldFile: 'file',
  ContiguousFile: 'file',
  Directory: 'directory',
  SymbolicLink: 'symlink',
  // A hard link has no bytes of its own: those that it means stand under another name.
  Link: 'other',
  CharacterDevice: 'other',
  BlockDevice: 'other',
  FIFO: 'other',
};

/** What headers before a member say of it. */
interface Extended {
  own: Pax | undefined;
  global: Pax | undefined;
  sparse: boolean;
}

/**
 * Goes through a tar archive: v7, ustar, pax, GNU. node-tar decodes the headers; the walk is here, because its parser
 * passes over what it does not know, and what is not looked at must not count as good.
 * @param options.whole a digest proves that nothing is missing at the end: some tools leave out its zeros (umoci 0.4.7)
 * @throws ArchiveProblem
 */
export async function readTar(
  pieces: Pieces,
  onMember: OnMember,
  { whole = false }: { readonly whole?: boolean } = {},
): Promise<void> {
  const reader = new ByteReader(pieces);
  const extended: Extended = { own: undefined, global: undefined, sparse: false };
  try {
    for (let zeros = 0; zeros < 2; ) {
      const block = await reader.upTo(BLOCK);
      if (block.length === 0 && whole) return;
      if (block.length === 0) throw unfinished(reader.offset);
      if (block.length < BLOCK) throw cutOff(reader.offset);
      const header = decode(block, extended);
      if (header.nullBlock) zeros += 1;
      else {
        zeros = 0;
        if (!header.cksumValid) throw damaged('a header has a wrong checksum', '头部校验和不符', at(reader));
        if (!(await readMeta(reader, header, extended))) await readMember(reader, header, extended, onMember, whole);
      }
    }
    // To the end: whoever hashes the pieces needs all of them, and `tar -i` and unzip find what stands behind the zeros.
    for await (const piece of reader.all())
      if (piece.some(byte => byte !== 0))
        throw damaged('there is more after its end', '结束标记之后还有内容', at(reader));
  } finally {
    await reader.close();
  }
}

/** @returns false for a member */
async function readMeta(reader: ByteReader, header: Header, extended: Extended): Promise<boolean> {
  const { type } = header;
  if (!/Extended|^NextFile|^OldGnuLong/.test(type)) return false;
  const size = header.size ?? 0;
  if (size > MAX_META) throw damaged(`an extended header of ${size} bytes`, `扩展头长达 ${size} 字节`, at(reader));
  const bytes = await reader.exactly(size);
  await reader.skip(paddingOf(size));
  if (type === 'GlobalExtendedHeader') extended.global = new Pax(fields(paxRecords(bytes)), true);
  else if (type.endsWith('ExtendedHeader')) {
    const records = paxRecords(bytes);
    extended.own = new Pax({ ...extended.own, ...fields(records) });
    extended.sparse = [...records.keys()].some(key => key.startsWith('GNU.sparse.'));
  } else {
    const name = bytes.toString('utf8').replace(/\0.*$/s, '');
    extended.own = new Pax({ ...extended.own, [type === 'NextFileHasLongLinkpath' ? 'linkpath' : 'path']: name });
  }
  return true;
}

/** pax, “pax Extended Header”: `length key=value\\n`; the value may hold anything, newlines too. */
function paxRecords(bytes: Buffer): Map<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length && bytes[at] !== 0; ) {
    const prefix = /^(\d{1,7}) /.exec(bytes.toString('latin1', at, at + 8));
    const end = at + Number(prefix?.[1] ?? 0);
    const equals = bytes.indexOf('=', at);
    if (prefix === null || end > bytes.length || bytes[end - 1] !== 0x0a || equals < 0 || equals >= end)
      throw damaged('an invalid extended header', '扩展头格式不合法', { at });
    const key = bytes.toString('utf8', at + prefix[0].length, equals);
    records.set(key, bytes.toString('utf8', equals + 1, end - 1));
    at = end;
  }
  return records;
}

/** What changes where a member lies and how long it is. */
function fields(records: ReadonlyMap<string, string>) {
  const [path, linkpath, size] = [records.get('path'), records.get('linkpath'), records.get('size')];
  if (size !== undefined && !/^\d{1,15}$/.test(size))
    throw damaged('a member of impossible size', '成员大小不合法', { size });
  return {
    ...(path !== undefined && { path }),
    ...(linkpath !== undefined && { linkpath }),
    ...(size !== undefined && { size: Number(size) }),
  };
}

async function readMember(
  reader: ByteReader,
  header: Header,
  extended: Extended,
  onMember: OnMember,
  whole: boolean,
): Promise<void> {
  const path = header.path ?? '';
  const size = header.size ?? 0;
  const type = TYPES[header.type];
  if (!Number.isSafeInteger(size) || size < 0)
    throw damaged('a member of impossible size', '成员大小不合法', at(reader));
  if (type === undefined || extended.sparse)
    throw unsupported(
      `a member of tar type ${extended.sparse ? 'sparse' : header.type}`,
      `含有 tar 类型为 ${extended.sparse ? 'sparse' : header.type} 的成员`,
      { ...at(reader), member: path.slice(0, 300) },
    );
  // POSIX lets a link carry bytes and a directory a size without any; tools differ on what follows.
  if (type !== 'file' && size > 0)
    throw unsupported('a link or directory with a size', '链接或目录带有大小', {
      ...at(reader),
      member: path.slice(0, 300),
    });
  extended.own = undefined;
  extended.sparse = false;
  const member = { path, type, size, ...(header.linkpath !== undefined && { link: header.linkpath }) };
  await reader.lend(size, 0, content => onMember(member, content));
  const padding = await reader.upTo(paddingOf(size));
  if (padding.length < paddingOf(size) && !whole) throw cutOff(reader.offset);
}

/** Not by bits: sizes go beyond 32 of them. */
function paddingOf(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function decode(block: Buffer, { own, global }: Extended): Header {
  try {
    return new Header(block, 0, own, global);
  } catch (error) {
    throw damagedBy(error);
  }
}

function at(reader: ByteReader) {
  return { offset: reader.offset };
}

/** pax, “End of archive”: two blocks of zeros. Without them members may be missing, and nobody can tell. */
function unfinished(offset: number): ArchiveProblem {
  return new ArchiveProblem(
    'unfinished',
    { en: 'it ends without the two zero blocks that end a tar archive', zh: '结尾缺少表示 tar 归档结束的两个零块' },
    { offset },
  );
}

import { offsetOf } from '../format/dynamic.js';
import { PF, PT } from '../format/fields.js';
import type { ElfFile } from '../format/file.js';
import { u64 } from '../format/headers.js';
import { printable } from '../format/window.js';

/** What `go version -m` shows, read without Go. */
export interface BuildInfo {
  /** `go1.26.8`; not always a release: see parseGoVersion. */
  readonly goVersion: string;
  /** Import path of the main package. */
  readonly path: string | undefined;
  readonly main: { readonly path: string; readonly version: string } | undefined;
  readonly dependencies: number;
  /** `CGO_ENABLED`, `GOARCH`, `GOARM64`, `-trimpath`, `vcs.revision` … as recorded. */
  readonly settings: ReadonlyMap<string, string>;
  /** File offset of the blob. */
  readonly offset: number;
}

/** `\xff Go buildinf:`, 16-aligned; Go's src/debug/buildinfo/buildinfo.go. */
const MAGIC = Buffer.from('ff20476f206275696c64696e663a', 'hex');
const ALIGN = 16;
const HEADER_SIZE = 32;
const INLINE_STRINGS = 2;
const BIG_ENDIAN = 1;
const SENTINEL = 16;
const MAX_VERSION = 1000;
const MAX_MODINFO = 4 << 20;
const MAX_SETTINGS = 1000;
/** A false magic in data is followed by nonsense; only so many are tried. */
const MAX_CANDIDATES = 16;

/** undefined when the file has none that can be read: not built by Go, or the blob was removed. */
export async function readBuildInfo(elf: ElfFile): Promise<BuildInfo | undefined> {
  let tried = 0;
  for (const { offset, size } of placesToLook(elf))
    for await (const at of findMagic(elf, offset, size)) {
      if (++tried > MAX_CANDIDATES) return undefined;
      const info = await decode(elf, at, offset + size);
      if (info !== undefined) return info;
    }
  return undefined;
}

/**
 * The section first; then every writable segment. Go's own reader looks into the first one only, which in a
 * position-independent executable is .data.rel.ro, and the blob is not there.
 */
function placesToLook(elf: ElfFile): { offset: number; size: number }[] {
  const section = elf.sections.find(({ name }) => name === '.go.buildinfo');
  const segments = elf.segments.filter(({ type, flags }) => type === PT.LOAD && (flags & PF.W) !== 0);
  return [
    ...(section === undefined || section.offset + section.size > elf.file.size ? [] : [section]),
    ...segments.map(({ offset, filesz }) => ({ offset, size: filesz })),
  ];
}

async function* findMagic(elf: ElfFile, offset: number, size: number): AsyncGenerator<number> {
  // Alignment is that of addresses; offsets agree with them modulo the page size.
  const start = Math.ceil(offset / ALIGN) * ALIGN;
  if (start + HEADER_SIZE > offset + size) return;
  for await (const piece of elf.file.stream(start, offset + size - start))
    for (let at = piece.bytes.indexOf(MAGIC); at !== -1; at = piece.bytes.indexOf(MAGIC, at + 1))
      if (at % ALIGN === 0) yield piece.offset + at;
}

async function decode(elf: ElfFile, at: number, end: number): Promise<BuildInfo | undefined> {
  if (at + HEADER_SIZE > end) return undefined;
  const header = await elf.file.read(at, HEADER_SIZE);
  const flags = header.readUInt8(15);
  const strings =
    (flags & INLINE_STRINGS) !== 0
      ? await inlineStrings(elf, at + HEADER_SIZE, end)
      : (flags & BIG_ENDIAN) === 0 && header[14] === 8
        ? await pointedStrings(elf, u64(header, 16), u64(header, 24))
        : undefined;
  if (strings === undefined || !/^[\x20-\x7e]+$/.test(strings.version)) return undefined;
  return { goVersion: strings.version, offset: at, ...parseModinfo(unframed(strings.modinfo)) };
}

interface Strings {
  readonly version: string;
  readonly modinfo: Buffer;
}

/** Go 1.18 and later: two strings, each behind its length as a uvarint. */
async function inlineStrings(elf: ElfFile, start: number, end: number): Promise<Strings | undefined> {
  const version = await lengthPrefixed(elf, start, end, MAX_VERSION);
  if (version === undefined) return undefined;
  const modinfo = await lengthPrefixed(elf, version.end, end, MAX_MODINFO);
  return modinfo === undefined ? undefined : { version: version.bytes.toString('utf8'), modinfo: modinfo.bytes };
}

async function lengthPrefixed(elf: ElfFile, at: number, end: number, max: number) {
  const prefix = await elf.file.read(at, Math.max(0, Math.min(5, end - at)));
  let length = 0;
  for (const [n, byte] of prefix.entries()) {
    length += (byte & 0x7f) * 2 ** (7 * n);
    if ((byte & 0x80) !== 0) continue;
    const start = at + n + 1;
    if (length > max || start + length > end) return undefined;
    return { bytes: await elf.file.read(start, length), end: start + length };
  }
  return undefined;
}

/** Before Go 1.18: addresses of two Go string headers (address, length). */
async function pointedStrings(elf: ElfFile, versionAt: number, modinfoAt: number): Promise<Strings | undefined> {
  const version = await goString(elf, versionAt, MAX_VERSION);
  if (version === undefined || version.length === 0) return undefined;
  const modinfo = await goString(elf, modinfoAt, MAX_MODINFO);
  return { version: version.toString('utf8'), modinfo: modinfo ?? Buffer.alloc(0) };
}

async function goString(elf: ElfFile, address: number, max: number): Promise<Buffer | undefined> {
  const headerAt = offsetOf(elf.segments, address, 16);
  if (headerAt === undefined) return undefined;
  const header = await elf.file.read(headerAt, 16);
  const length = u64(header, 8);
  const at = length > max ? undefined : offsetOf(elf.segments, u64(header, 0), length);
  return at === undefined ? undefined : elf.file.read(at, length);
}

/** cmd/go frames the module info with 16 bytes on each side (modload.infoStart, infoEnd). */
function unframed(modinfo: Buffer): string {
  const framed = modinfo.length >= 2 * SENTINEL + 1 && modinfo[modinfo.length - SENTINEL - 1] === 0x0a;
  return framed ? modinfo.toString('utf8', SENTINEL, modinfo.length - SENTINEL) : '';
}

/** Only \n ends a line. A million empty ones are passed over without a string for each. */
const LINE = /(?<![^\n])(path|mod|dep|build)\t([^\n]*)/g;

/** Lines of runtime/debug.ParseBuildInfo: path, mod, dep, =>, build. */
function parseModinfo(text: string): Pick<BuildInfo, 'path' | 'main' | 'dependencies' | 'settings'> {
  let path: string | undefined;
  let main: BuildInfo['main'];
  let dependencies = 0;
  let builds = 0;
  const settings = new Map<string, string>();
  for (const [, kind, rest = ''] of text.matchAll(LINE)) {
    const [first = '', second = ''] = rest.split('\t', 2);
    if (kind === 'path') path = printable(first);
    if (kind === 'mod') main = { path: printable(first), version: printable(second) };
    if (kind === 'dep') dependencies++;
    if (kind === 'build' && builds++ < MAX_SETTINGS) {
      const [key, value] = keyAndValue(rest);
      if (key !== '') settings.set(key, value);
    }
  }
  return { path, main, dependencies, settings };
}

/** `key=value`, either of them quoted as Go quotes strings when it holds blanks, quotes or `=`. */
function keyAndValue(text: string): [key: string, value: string] {
  const quotedKey = /^"((?:[^"\\]|\\.)*)"=/.exec(text);
  const split = quotedKey === null ? text.indexOf('=') : quotedKey[0].length - 1;
  if (split === -1) return ['', ''];
  const key = quotedKey === null ? text.slice(0, split) : unquote(quotedKey[0].slice(0, -1));
  return [printable(key, 100), printable(unquote(text.slice(split + 1)), 2000)];
}

/** strconv.Quote's usual escapes are JSON's too; raw strings stand in backquotes. */
function unquote(text: string): string {
  if (text.startsWith('`') && text.endsWith('`') && text.length > 1) return text.slice(1, -1);
  if (!text.startsWith('"')) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}

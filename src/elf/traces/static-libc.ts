import type { ElfFile } from '../format/file.js';
import { linkingOf } from '../format/linking.js';
import { constantData, findTexts } from './find-texts.js';

/** A C library that was linked in. */
export interface StaticLibc {
  readonly libc: 'glibc' | 'other';
  /** Section names and texts that show it. */
  readonly markers: readonly string[];
  /** What shows that glibc’s name service switch was linked in with it. */
  readonly nss: readonly string[];
  /** Symbols that ask it, where the symbol table is still there: `getaddrinfo`. */
  readonly callers: readonly string[];
}

/** Sections that glibc’s own objects bring along (glibc include/libc-symbols.h, libio/vtables.c); fewer since 2.37. */
const GLIBC_SECTIONS = ['__libc_freeres_fn', '__libc_IO_vtables', '__libc_subfreeres', '__libc_atexit'];
/** glibc elf/dl-cache.h and, since 2.35, sysdeps/generic/dl-fatal.h: also in what was stripped of its sections. */
const GLIBC_TEXTS = ['glibc-ld.so.cache', 'Fatal glibc error: '];
/** nss/nss_module.c: how the name of a module that is loaded at run time is put together. */
const NSS_TEXTS = ['libnss_'];
/** The six that the linker warns of ("requires at runtime the shared libraries"), between the NULs of a string table. */
const NSS_CALLERS = [
  'getaddrinfo',
  'getgrgid_r',
  'getgrnam_r',
  'getgrouplist',
  'getpwnam_r',
  'getpwuid_r',
  '__nss_lookup_function',
  '__nss_module_load',
];

/**
 * undefined for what leaves a C library to a loader, and for what was built without cgo: `pure` says so, and nothing
 * is read then.
 */
export async function findStaticLibc(elf: ElfFile, pure: boolean): Promise<StaticLibc | undefined> {
  const linking = linkingOf(elf);
  if (pure || (linking !== 'static' && linking !== 'static-pie')) return undefined;
  const sections = elf.sections.map(({ name }) => name).filter(name => GLIBC_SECTIONS.includes(name));
  const found = await findTexts(elf, constantData(elf), [...GLIBC_TEXTS, ...NSS_TEXTS]);
  const markers = [...sections, ...GLIBC_TEXTS.filter(text => found.includes(text))];
  const libc = markers.length > 0 ? 'glibc' : 'other';
  const nss = libc === 'glibc' ? NSS_TEXTS.filter(text => found.includes(text)) : [];
  return { libc, markers, nss, callers: nss.length > 0 ? await callersOf(elf) : [] };
}

async function callersOf(elf: ElfFile): Promise<string[]> {
  const strings = elf.sections.filter(({ name }) => name === '.strtab');
  const found = await findTexts(
    elf,
    strings,
    NSS_CALLERS.map(name => `\0${name}\0`),
  );
  return found.map(text => text.slice(1, -1));
}

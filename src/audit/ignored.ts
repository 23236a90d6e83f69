import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { ListedPackage } from './list.js';

/** A file that constraints leave out, with what it declares of the names that are missed. */
export interface Declares {
  readonly file: string;
  readonly name: string;
}

/** A word of a constraint or of a file's name that is no GOARCH, and the one that was meant. */
export interface Typo {
  readonly file: string;
  readonly word: string;
  readonly meant: string;
}

/**
 * Which of the files that are left out for the target declare one of these names: the constants that are there for others.
 * @param tests files of tests too, which only tests can miss
 */
export async function declaringFiles(one: ListedPackage, names: readonly string[], tests = false): Promise<Declares[]> {
  if (names.length === 0) return [];
  const found: Declares[] = [];
  for (const { file, text } of await ignoredTexts(one, tests))
    for (const name of names.slice(0, 50))
      if (new RegExp(`^(?:\\s+|(?:const|var|type)\\s+|func\\s+)${literal(name)}\\b`, 'm').test(text))
        found.push({ file, name });
  return found;
}

/** Constraints of the files that are left out which name an architecture by a name that Go does not know. */
export async function typosIn(one: ListedPackage): Promise<Typo[]> {
  const found = new Map<string, Typo>();
  for (const { file, text } of await ignoredTexts(one)) {
    const constraint = /^\/\/(?:go:build| \+build) (.*)$/m.exec(text)?.[1] ?? '';
    const words = [
      ...(constraint.match(/[a-z0-9_]+/g) ?? []),
      ...file
        .replace(/\.\w+$/, '')
        .split('_')
        .slice(1),
    ];
    for (const word of words) {
      const meant = meantBy(word);
      if (meant !== undefined) found.set(`${file} ${word}`, { file, word, meant });
    }
  }
  return [...found.values()].slice(0, 20);
}

/** Names that others have for it: kernel, distributions, Debian, Docker. */
const ALIASES: Readonly<Record<string, string>> = {
  loongarch64: 'loong64',
  loongarch: 'loong64',
  loongarchx: 'loong64',
  la64: 'loong64',
  aarch64: 'arm64',
  armv8: 'arm64',
  x86_64: 'amd64',
  x64: 'amd64',
};

/** go tool dist list, and the names that are reserved: internal/syslist. Neighbours of ours that mean something else. */
const KNOWN =
  /^(?:386|amd64p?3?2?|arm|arm64|arm64be|armbe|loong64|mips\w*|ppc\w*|riscv\w*|s390x?|sparc\w*|wasm|alpha|sh\w*|go\d.*|cgo|unix|linux)$/;
const OURS = ['loong64', 'arm64', 'amd64'];

function meantBy(word: string): string | undefined {
  if (Object.hasOwn(ALIASES, word)) return ALIASES[word];
  if (word.length < 5 || KNOWN.test(word) || !/\d\d$/.test(word)) return undefined;
  return OURS.find(arch => distance(word, arch) <= 2);
}

/** GOOS in the name of a file: internal/syslist, without linux, the only system that is a target. */
const OTHER_SYSTEM =
  /_(?:aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos)(?:_\w+)?\.go$/;

/** The first part of a file has its constraint, and of files of constants all of it. */
const MAX_READ = 1 << 18;
const MAX_FILES = 60;

async function ignoredTexts(
  { folder, ignored }: ListedPackage,
  tests = false,
): Promise<{ file: string; text: string }[]> {
  if (folder === undefined) return [];
  const texts: { file: string; text: string }[] = [];
  // A name that a file for another system has explains nothing of this one.
  const go = ignored.filter(
    name => name.endsWith('.go') && (tests || !name.endsWith('_test.go')) && !OTHER_SYSTEM.test(name),
  );
  for (const file of go.slice(0, MAX_FILES)) {
    const text = await begin(join(folder, file));
    if (text !== undefined) texts.push({ file, text });
  }
  return texts;
}

async function begin(path: string): Promise<string | undefined> {
  try {
    // A pipe in somebody's checkout would hold us for ever.
    const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      if (!(await handle.stat()).isFile()) return undefined;
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_READ), 0, MAX_READ, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    // It only explains: what the compiler said stands without it.
    return undefined;
  }
}

function literal(name: string): string {
  return name.replace(/[^\w]/g, '\\$&');
}

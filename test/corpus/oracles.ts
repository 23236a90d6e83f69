import type { ElfFacts } from '../../src/elf/examined.js';
import type { System } from '../../src/system/index.js';
import type { Debian13 } from '../debian/debian-13.js';
import type { Outcome } from './row.js';

/** What tools of other people say of a file, in words that can be compared with what we read. */

const QEMU = { amd64: 'x86_64', arm64: 'aarch64', loong64: 'loongarch64' } as const;

/** Starts a file for another CPU. Anything but the outcomes of the table comes back as it was. */
export async function runs(
  system: System,
  { qemu }: Debian13,
  goarch: keyof typeof QEMU,
  cpu: string,
  path: string,
  argv: readonly string[],
): Promise<Outcome | string> {
  const { code, signal, stdout, stderr } = await system.exec(qemu(QEMU[goarch]), ['-cpu', cpu, path, ...argv], {
    allowFailure: true,
    timeoutMs: 120_000,
    env: { LC_ALL: 'C', GOTRACEBACK: 'none' },
  });
  const said = stderr + stdout;
  if (code === 0 && stdout !== '') return 'starts';
  const found = OUTCOMES.find(([codes, text]) => codes.includes(code ?? 0) || text.test(`${signal} ${said}`));
  return found?.[2] ?? `exit ${code} ${signal ?? ''}: ${said.slice(0, 300)}`;
}

/** Exit codes as a shell gives them; the words of QEMU and of Go’s runtime, which catches signals itself and exits with 2. */
const OUTCOMES: readonly (readonly [codes: readonly number[], text: RegExp, outcome: Outcome])[] = [
  [[135], /SIGBUS/, 'SIGBUS'],
  [[132], /SIGILL|Illegal instruction/, 'SIGILL'],
  [[139], /SIGSEGV|Segmentation fault/, 'SIGSEGV'],
  [[], /This program can only be run on AMD64 processors with v\d|CPU ISA level is lower than required/, 'refuses'],
  [[], /Could not open '.*ld[-.].*': No such file/, 'loader'],
  [
    [],
    /Invalid ELF image|Incomplete read of file header|Exec format error|Unable to (map|read|find)|Invalid argument|Error while loading/,
    'foreign',
  ],
];

/** scanelf of pax-utils: type, machine, loader, libraries, rights of stack and segments. */
export async function scanelf(system: System, path: string): Promise<Record<string, string>> {
  // Leading text keeps an empty field in its place.
  const format = ['o', 'a', 'i', 'n', 'e'].map(field => `${field}=%${field}#F`).join('|');
  const { stdout, stderr } = await system.exec('scanelf', ['-BF', format, path], { allowFailure: true });
  if (!stdout.includes('|')) return { refused: stderr.trim() };
  const fields = stdout
    .trim()
    .split('|')
    .map(part => part.split('=', 2).map(text => text.trim()) as [string, string]);
  const said = Object.fromEntries(fields);
  // Its third column are the rights of whichever segment it found most worth showing: only RWX is a statement.
  const [stack, relro, segments] = (said['e'] ?? '').split(' ');
  return { ...said, e: `${stack} ${relro} ${segments === 'RWX' ? 'RWX' : 'no RWX'}` };
}

/** What scanelf must say if we have read the file rightly. */
export function scanelfOf({ elf }: ElfFacts): Record<string, string> {
  const rights = (flags: number | undefined) =>
    flags === undefined ? '---' : `${flags & 4 ? 'R' : '-'}${flags & 2 ? 'W' : '-'}${flags & 1 ? 'X' : '-'}`;
  const [stack, relro] = [0x6474e551, 0x6474e552].map(wanted => elf.segments.find(({ type }) => type === wanted));
  const writableCode = elf.segments.find(({ type, flags }) => type === 1 && (flags & 3) === 3);
  return {
    o: elf.header.type === 2 ? 'ET_EXEC' : 'ET_DYN',
    a: { 62: 'EM_X86_64', 183: 'EM_AARCH64', 243: 'EM_RISCV', 258: 'EM_LOONGARCH' }[elf.header.machine] ?? '?',
    i: elf.interp ?? '',
    n: elf.dynamic?.needed.join(',') ?? '',
    e: `${rights(stack?.flags)} ${rights(relro?.flags)} ${writableCode === undefined ? 'no RWX' : 'RWX'}`,
  };
}

/** file(1)’s line without the path. */
export async function fileSays(system: System, path: string): Promise<string> {
  const { stdout } = await system.exec('file', ['-bL', path]);
  return stdout.trim();
}

/** Words that file(1) must say if we have read the file rightly, and words that it must not. */
export function fileMustSay({ elf }: ElfFacts): { says: string[]; not: string[] } {
  const says = [
    'ELF 64-bit LSB',
    { 62: 'x86-64', 183: 'ARM aarch64', 243: 'RISC-V', 258: 'LoongArch' }[elf.header.machine] ?? '',
  ];
  const not: string[] = [];
  const either = (condition: boolean, word: string) => (condition ? says : not).push(word);
  says.push(elf.header.type === 2 ? 'executable' : elf.dynamic?.pie === true ? 'pie executable' : 'shared object');
  either(elf.interp !== undefined, 'interpreter ');
  if (elf.interp !== undefined) says.push(`interpreter ${elf.interp}`);
  // Its word for what has no PT_DYNAMIC, loader or not.
  if (elf.dynamic === undefined) says.push('statically linked');
  else if (elf.interp !== undefined) says.push('dynamically linked');
  // Of two build ids file names whichever it meets first.
  if (elf.notes.goBuildId === undefined) not.push('Go BuildID=');
  else if (elf.notes.buildId === undefined) says.push('Go BuildID=');
  if (elf.sections.length > 0) {
    says.push(elf.sections.some(({ type }) => type === 2) ? 'not stripped' : ', stripped');
    either(
      elf.sections.some(({ name }) => name === '.debug_info'),
      'with debug_info',
    );
  } else says.push('no section header');
  return { says, not };
}

/** `go version -m`: version, main package and settings, as the lines stand there. */
export interface GoVersionM {
  readonly version: string;
  readonly path: string | undefined;
  readonly settings: readonly string[];
}

export async function goVersionM(system: System, go: string, path: string): Promise<GoVersionM | undefined> {
  const { stdout, code } = await system.exec(go, ['version', '-m', path], { allowFailure: true });
  if (code !== 0 || stdout === '') return undefined;
  const lines = stdout.split('\n').map(line => line.trim().split('\t'));
  return {
    version: /: (.*)$/m.exec(stdout)?.[1] ?? '',
    path: lines.find(([kind]) => kind === 'path')?.[1],
    settings: lines.filter(([kind]) => kind === 'build').map(([, setting = '']) => setting),
  };
}

/** The same from our own reading. */
export function goVersionOf({ buildInfo }: ElfFacts): GoVersionM | undefined {
  if (buildInfo === undefined) return undefined;
  const quoted = (value: string) => (/[\s"`]/.test(value) ? JSON.stringify(value) : value);
  return {
    version: buildInfo.goVersion,
    path: buildInfo.path,
    settings: [...buildInfo.settings].map(([key, value]) => `${key}=${quoted(value)}`),
  };
}

/** The newest GLIBC_x.y that readelf lists as needed. */
export async function glibcNeeded(system: System, path: string): Promise<string | undefined> {
  const { stdout } = await system.exec('readelf', ['-VW', path], { allowFailure: true });
  const versions = [...stdout.matchAll(/Name: GLIBC_(\d+)\.(\d+)/g)].map(([, a, b]) => [Number(a), Number(b)] as const);
  const [newest] = versions.sort(([a, b], [x, y]) => x - a || y - b);
  return newest?.join('.');
}

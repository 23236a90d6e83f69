import type { Check, Metric } from '../report/model.js';
import { judgeExact } from './allocations.js';
import { check, figure, signed } from './findings.js';
import type { Settings } from './settings.js';

/** Bytes of a program, and whose they are. */
export interface ProgramSize {
  /** Of the file as it is shipped: without symbols and debug information. */
  readonly bytes: number;
  /** Of these what sections hold. The rest aligns segments: a byte more can be 64 KiB of it, a page of the target. */
  readonly held: number;
  /** By package; what belongs to none by the section, in parentheses: `(.gopclntab)`. All of them add up to `bytes`. */
  readonly parts: ReadonlyMap<string, number>;
  /** By symbol. */
  readonly symbols: ReadonlyMap<string, number>;
}

/** Of a section header. */
export interface SizedSection {
  readonly name: string;
  readonly addr: number;
  readonly offset: number;
  readonly size: number;
  /** SHF_ALLOC: it is loaded. */
  readonly loaded: boolean;
  /** Not SHT_NOBITS: the file holds it. */
  readonly held: boolean;
}

export interface SizedSymbol {
  readonly name: string;
  readonly address: number;
  readonly size: number;
}

/**
 * Shares out the bytes of a program. What is not loaded, symbols and DWARF, `-s -w` leaves out of what is shipped, and of
 * that the size is not told. Of what lies in memory alone (.bss) the file has nothing, whatever letter `go tool nm` has for
 * it: a 32 MiB buffer of crypto/internal/fips140/drbg is a `D` there. Bytes that two symbols have count for the first.
 * @param symbols in the order of their addresses
 */
export function shareOut(
  fileSize: number,
  sections: readonly SizedSection[],
  symbols: readonly SizedSymbol[],
): ProgramSize {
  const unloaded = sections.filter(({ loaded, held }) => !loaded && held).filter(({ name }) => name !== '.shstrtab');
  const bytes = fileSize - unloaded.reduce((sum, { size }) => sum + size, 0);
  const held = sections.filter(({ loaded, held: inFile, size }) => loaded && inFile && size > 0);
  held.sort((a, b) => a.addr - b.addr);
  const parts = new Map<string, number>();
  const bySymbol = new Map<string, number>();
  const add = (to: Map<string, number>, name: string, size: number) => to.set(name, (to.get(name) ?? 0) + size);
  let at = 0;
  let rest = bytes;
  for (const section of held) {
    const end = section.addr + section.size;
    let taken = section.addr;
    let mine = 0;
    while ((symbols[at]?.address ?? Number.POSITIVE_INFINITY) < section.addr) at++;
    for (let symbol = symbols[at]; symbol && symbol.address < end; symbol = symbols[++at]) {
      const size = Math.min(symbol.address + symbol.size, end) - Math.max(symbol.address, taken);
      if (size <= 0) continue;
      taken = Math.max(taken, symbol.address) + size;
      mine += size;
      add(parts, packageOf(symbol.name), size);
      add(bySymbol, symbol.name, size);
    }
    if (section.size > mine) add(parts, `(${section.name})`, section.size - mine);
    rest -= section.size;
  }
  // Headers, and what aligns segments in the file.
  if (rest > 0) parts.set('(ELF)', rest);
  return { bytes, held: bytes - Math.max(0, rest), parts, symbols: bySymbol };
}

/**
 * `encoding/json` of `encoding/json.(*decodeState).object`. The compiler escapes dots in the last element of a path, so that
 * the first one after the last slash ends it (cmd/internal/objabi, PathToPrefix); what stands in brackets names other packages.
 */
export function packageOf(symbol: string): string {
  // What the linker makes for all: descriptors of types, strings, tables of methods.
  const [, made] = /^(type|go):/.exec(symbol) ?? [];
  if (made !== undefined) return `(${made}:)`;
  const name = symbol.split(/[[(]/, 1)[0] ?? '';
  const dot = name.indexOf('.', name.lastIndexOf('/') + 1);
  if (dot <= 0) return '(no package)';
  // Anything else with a percent sign stays: a symbol is what somebody wrote.
  return name
    .slice(0, dot)
    .replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** One rectangle of a picture of sizes. */
export interface Tile {
  readonly name: string;
  readonly size: number;
  readonly base?: number;
}

/** Packages that are told one by one; what is smaller, and did not change, is one of them. Of many programs fewer each. */
const TILES = { most: 150, least: 10, all: 3000 };

/** The packages of a program, largest first, and one for the rest: they add up to its size, at base too. */
export function tiles(head: ProgramSize, base: ProgramSize | undefined, most = TILES.most): Tile[] {
  const names = new Set([...head.parts.keys(), ...(base?.parts.keys() ?? [])]);
  const all = [...names].map(name => ({
    name,
    size: head.parts.get(name) ?? 0,
    ...(base && { base: base.parts.get(name) ?? 0 }),
  }));
  const changed = ({ size, base: before = size }: Tile) => Math.abs(size - before);
  const weight = (tile: Tile) => Math.max(tile.size / most, changed(tile));
  const order = (a: Tile, b: Tile) => b.size - a.size || (a.name < b.name ? -1 : 1);
  if (all.length <= most) return all.sort(order);
  const chosen = all.sort((a, b) => weight(b) - weight(a) || order(a, b)).slice(0, most - 1);
  const left = all.slice(most - 1);
  const sum = (of: (tile: Tile) => number) => left.reduce((total, tile) => total + of(tile), 0);
  const others = {
    name: `(${left.length} others)`,
    size: sum(({ size }) => size),
    ...(base && { base: sum(({ base: before = 0 }) => before) }),
  };
  return [...chosen, others].sort(order);
}

/** Unit of the whole file; its packages have one of their own, so that nothing adds both up. */
export const SIZE_UNIT = 'bytes';
export const PART_UNIT = 'bytes/package';

export interface SizedProgram {
  readonly importPath: string;
  readonly base?: ProgramSize;
  readonly head?: ProgramSize;
}

/** What is said of sizes. @param plain there is no base: nothing is judged */
export function sizeFindings(
  programs: readonly SizedProgram[],
  { settings, env, plain }: { readonly settings: Settings; readonly env: string; readonly plain: boolean },
): { checks: Check[]; metrics: Metric[] } {
  const checks: Check[] = [];
  const metrics: Metric[] = [];
  const most = Math.max(TILES.least, Math.min(TILES.most, Math.floor(TILES.all / programs.length)));
  for (const { importPath, base, head } of programs) {
    if (!head) continue;
    const verdict = plain ? undefined : base ? judgeExact(base.held, head.held, settings) : 'new';
    const about = { better: 'lower', subject: importPath.slice(-500) } as const;
    metrics.push({
      ...about,
      name: importPath.slice(-500),
      unit: SIZE_UNIT,
      samples: [head.bytes],
      ...(base && { baseline: [base.bytes] }),
      ...(verdict && { verdict }),
      env,
    });
    for (const { name, size, base: before } of tiles(head, base, most))
      metrics.push({
        ...about,
        name: name.slice(-500),
        unit: PART_UNIT,
        samples: [size],
        ...(before !== undefined && { baseline: [before] }),
      });
    if (base && (verdict === 'regression' || verdict === 'notice'))
      checks.push(larger(importPath, base, head, verdict === 'regression' ? 'fail' : 'warn'));
  }
  const compared = programs.filter(({ base, head }) => base && head);
  if (checks.length === 0 && compared.length > 0 && !plain)
    checks.push(
      check(
        'bench/size',
        'pass',
        { en: 'No program is clearly larger than at the base', zh: '没有程序比基线明显更大' },
        { programs: compared.length },
      ),
    );
  return { checks, metrics };
}

const MOST_NAMED = 10;
/** Instances of generic functions have names of a page. */
const MOST_NAME = 160;

function larger(importPath: string, base: ProgramSize, head: ProgramSize, status: 'fail' | 'warn'): Check {
  const packages = grownParts(base.parts, head.parts);
  // Tables of functions grow with every package: the cause is one of those.
  const most = packages.find(({ name }) => !name.startsWith('(')) ?? packages[0];
  const change = signed((head.held - base.held) / base.held);
  const sizes = `${figure(base.held)} → ${figure(head.held)}`;
  const told = (grown: readonly { name: string; by: number }[]) =>
    grown.map(({ name, by }) => `${name.length > MOST_NAME ? `${name.slice(0, MOST_NAME)}…` : name} +${figure(by)}`);
  return check(
    'bench/size',
    status,
    {
      en: `${importPath}: ${change} bytes, ${sizes}${most ? `; most of it in ${most.name}` : ''}`,
      zh: `${importPath}：字节数 ${change}，${sizes}${most ? `；主要在 ${most.name}` : ''}`,
    },
    {
      program: importPath,
      base: base.held,
      head: head.held,
      change,
      'file at base': base.bytes,
      file: head.bytes,
      packages: told(packages.slice(0, MOST_NAMED)),
      symbols: told(grownParts(base.symbols, head.symbols).slice(0, MOST_NAMED)),
    },
  );
}

function grownParts(base: ReadonlyMap<string, number>, head: ReadonlyMap<string, number>) {
  return [...head]
    .map(([name, size]) => ({ name, by: size - (base.get(name) ?? 0) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || (a.name < b.name ? -1 : 1));
}

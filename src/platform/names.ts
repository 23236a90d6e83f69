import { distance } from 'fastest-levenshtein';
import type { Platform } from './model.js';
import { allPlatforms, registry } from './registry.js';
import type { Registry } from './schema.js';

type Os = Registry['os'][number];
type Cpu = Registry['cpu'][number];
type Unsupported = Registry['unsupported'][number];

/** What a text names: whole platforms, or one half of them. Several where a name is that of a family. */
export interface Meant {
  readonly platforms: readonly Platform[];
  readonly os: readonly Os[];
  readonly cpu: readonly Cpu[];
}

/** Longer than any name; every separator in a text is one more way to read it. */
export const MAX_TEXT = 200;

/**
 * Everything that a text can mean, by id or any English or Chinese name, with `/`, `·`, `+` or a blank between system
 * and CPU. A whole platform wins over a half. `os` and `cpu` are also filled where both are known and do not go together.
 */
export function meantBy(text: string, defined: readonly Platform[]): Meant {
  const wanted = plain(text.slice(0, MAX_TEXT));
  const own = defined.filter(p => p.id === text || [p.id, ...(p.aliases ?? [])].some(name => plain(name) === wanted));
  if (own.length > 0) return { platforms: own.slice(0, 1), os: [], cpu: [] };
  const exact = allPlatforms().find(p => plain(p.id) === wanted);
  if (exact !== undefined) return { platforms: [exact], os: [], cpu: [] };
  if (text.length > MAX_TEXT) return { platforms: [], os: [], cpu: [] };
  let apart: Meant | undefined;
  for (const [first, second] of splits(text)) {
    const [os, cpu] = [named('os', first), named('cpu', second)];
    const platforms = combined(os, cpu);
    if (platforms.length > 0) return { platforms, os, cpu };
    if (os.length > 0 && cpu.length > 0) apart ??= { platforms, os, cpu };
  }
  return apart ?? { platforms: [], os: named('os', text), cpu: named('cpu', text) };
}

/** What people ask for and Go cannot reach, alone or as one half. */
export function unsupportedIn(text: string): Unsupported | undefined {
  const words = [text, ...splits(text).flat()].map(plain);
  return registry.unsupported.find(one => [one.id, ...one.aliases].some(name => words.includes(plain(name))));
}

/** Every platform with one of these systems or one of these CPUs; with both given, with one of each. */
export function combined(os: readonly Os[], cpu: readonly Cpu[]): readonly Platform[] {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  return ids(os).flatMap(system =>
    ids(cpu).flatMap(processor => allPlatforms().filter(p => p.os.id === system && p.cpu.id === processor)),
  );
}

/** Ids of known platforms that differ from the text by a typing error, nearest first. */
export function nearest(text: string, defined: readonly Platform[]): readonly string[] {
  // Long input is cut: the distance is quadratic, and the text may come from anybody.
  const wanted = text.normalize('NFKC').toLowerCase().slice(0, MAX_COMPARED);
  const [os = '', cpu] = wanted.split(/[/·]/);
  const halves = { os: nearness('os', os), cpu: nearness('cpu', cpu ?? os) };
  const own = defined.map(p => ({ id: p.id, far: 2 * relative(wanted, p.id) }));
  const ours = allPlatforms().map(p => {
    const [a, b] = [halves.os.get(p.os.id) ?? 1, halves.cpu.get(p.cpu.id) ?? 1];
    if (cpu === undefined) return { id: p.id, far: 2 * Math.min(a, b) };
    return { id: p.id, far: Math.max(a, b) > NOTHING_ALIKE ? 2 : a + b };
  });
  return [...own, ...ours]
    .filter(({ far }) => far <= TOO_FAR)
    .sort((a, b) => a.far - b.far)
    .map(({ id }) => id);
}

const MAX_COMPARED = 80;
/** Of two halves, each of which can be 1 away: more than this is not a typing error. */
const TOO_FAR = 1.2;
/** One half alone is so far from every name: the other, however right, does not make it a typing error. */
const NOTHING_ALIKE = 0.7;

type Half = 'os' | 'cpu';
type Entry = readonly [string, readonly string[]];
/** Every name of a half as it is compared, with the ids it stands for. */
const names: Partial<Record<Half, ReadonlyMap<string, readonly string[]>>> = {};

function namesOf(half: Half): ReadonlyMap<string, readonly string[]> {
  names[half] ??= new Map<string, readonly string[]>([
    ...registry[half].flatMap(({ id, aliases }) => [id, ...aliases].map((name): Entry => [plain(name), [id]])),
    ...registry.families[half].flatMap(family => family.names.map((name): Entry => [plain(name), family.of])),
  ]);
  return names[half];
}

function named(half: 'os', word: string): Os[];
function named(half: 'cpu', word: string): Cpu[];
function named(half: Half, word: string): (Os | Cpu)[] {
  const ids = namesOf(half).get(plain(word)) ?? [];
  return ids.flatMap(id => (registry[half] as readonly (Os | Cpu)[]).filter(one => one.id === id));
}

/** How far each member of a half is from a word, by the nearest of its names: 0 the same, 1 nothing in common. */
function nearness(half: Half, word: string): ReadonlyMap<string, number> {
  const far = new Map<string, number>();
  const wanted = plain(word);
  for (const [name, ids] of namesOf(half)) {
    const distance = relative(wanted, name);
    for (const id of ids) far.set(id, Math.min(far.get(id) ?? 1, distance));
  }
  return far;
}

function relative(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

/** Every way to read a text as two halves: `FT-2000/4` and `FT-2000+` hold separators of their own. */
function splits(text: string): [string, string][] {
  return [...text.matchAll(/[/·+＋／\s]/g)].map(({ index }) => [text.slice(0, index), text.slice(index + 1)]);
}

/** Case, blanks, hyphens, dots and full-width forms do not tell names apart: `麒麟 V10`, `麒麟Ｖ１０`. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.()-]+/g, '');
}

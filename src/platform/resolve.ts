import { distance } from 'fastest-levenshtein';
import { oneLine, type Text, UserError } from '../language/index.js';
import type { Platform } from './model.js';
import { allPlatforms, registry } from './registry.js';

interface Named {
  readonly id: string;
  readonly name: Text;
  readonly aliases: readonly string[];
}

/**
 * The platform that a text means: its id, or an operating system and a CPU by any of their English or Chinese names,
 * with `/`, `·` or `+` between them: `kylin-v10-sp3/kunpeng-920`, `麒麟V10/鲲鹏920`.
 * @param defined platforms of the user's own, found by id before ours
 * @throws UserError XC-PLATFORM-001 not known, -002 one half is missing, -003 known and not supported, -004 the CPU
 *   and the system do not go together
 */
export function resolvePlatform(text: string, defined: readonly Platform[] = []): Platform {
  const known = [...defined, ...allPlatforms()];
  const exact = known.find(p => p.id === text) ?? known.find(p => plain(p.id) === plain(text.slice(0, MAX_TEXT)));
  if (exact !== undefined) return exact;
  // No name is nearly as long, and every separator in it is one more way to read it.
  if (text.length > MAX_TEXT) throw notKnown(text, known);
  refuseUnsupported(text);
  for (const [first, second] of splits(text)) {
    const os = named(registry.os, first);
    const cpu = named(registry.cpu, second);
    if (os !== undefined && cpu !== undefined) return combined(text, os, cpu);
  }
  const os = named(registry.os, text);
  const cpu = named(registry.cpu, text);
  if (os !== undefined || cpu !== undefined) {
    const part = os ?? cpu;
    const choices = allPlatforms().filter(p => p.os.id === os?.id || p.cpu.id === cpu?.id);
    throw new UserError('XC-PLATFORM-002', {
      text: oneLine(text),
      what: os === undefined ? { en: 'CPU', zh: ' CPU' } : { en: 'operating system', zh: '操作系统' },
      other: os === undefined ? { en: 'operating system', zh: '操作系统' } : { en: 'CPU', zh: ' CPU' },
      names: part?.name ?? '',
      choices: list(choices.map(p => p.id)),
    });
  }
  throw notKnown(text, known);
}

const MAX_TEXT = 200;

function notKnown(text: string, known: readonly Platform[]): UserError {
  return new UserError('XC-PLATFORM-001', { text: oneLine(text), near: list(nearest(text, known)) || '—' });
}

function combined(text: string, os: Named, cpu: Named): Platform {
  const platform = allPlatforms().find(p => p.os.id === os.id && p.cpu.id === cpu.id);
  if (platform !== undefined) return platform;
  throw new UserError('XC-PLATFORM-004', {
    text: oneLine(text),
    os: os.name,
    cpu: cpu.name,
    choices: list(
      allPlatforms()
        .filter(p => p.os.id === os.id)
        .map(p => p.id),
    ),
  });
}

function refuseUnsupported(text: string): void {
  const words = [text, ...splits(text).flat()];
  const asked = words.map(word => named(registry.unsupported, word)).find(found => found !== undefined);
  if (asked === undefined) return;
  throw new UserError('XC-PLATFORM-003', {
    text: oneLine(text),
    name: asked.name,
    reason: asked.reason,
  });
}

function named<N extends Named>(all: readonly N[], word: string): N | undefined {
  const wanted = plain(word);
  if (wanted === '') return undefined;
  const id = namesIn(all).get(wanted);
  return all.find(one => one.id === id);
}

/** Every name of a group, as it is compared, with the id it stands for. */
function namesIn(all: readonly Named[]): ReadonlyMap<string, string> {
  let names = byGroup.get(all);
  if (names === undefined) {
    names = new Map(all.flatMap(one => [one.id, ...one.aliases].map(name => [plain(name), one.id] as const)));
    byGroup.set(all, names);
  }
  return names;
}
const byGroup = new WeakMap<readonly Named[], ReadonlyMap<string, string>>();

/** Every way to read a text as two halves: `FT-2000/4` and `FT-2000+` hold separators of their own. */
function splits(text: string): [string, string][] {
  return [...text.matchAll(/[/·+＋／]/g)].map(({ index }) => [text.slice(0, index), text.slice(index + 1)]);
}

/** Case, blanks, hyphens, dots and full-width forms do not tell names apart: `麒麟 V10`, `麒麟V10`. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.()-]+/g, '');
}

const NEAR = 3;
/** Of two halves, each of which can be 1 away: more than this is not a typing error. */
const TOO_FAR = 1.2;

function nearest(text: string, known: readonly Platform[]): string[] {
  // Long input is cut: the distance is quadratic, and the text may come from anybody.
  const wanted = text.toLowerCase().slice(0, MAX_SHOWN);
  return known
    .map(p => ({ id: p.id, far: distanceByHalves(wanted, p.id) }))
    .filter(({ far }) => far <= TOO_FAR)
    .sort((a, b) => a.far - b.far)
    .slice(0, NEAR)
    .map(p => p.id);
}

/** A wrong system beside a right CPU must not be drowned by the length of the other half. */
function distanceByHalves(wanted: string, id: string): number {
  const [os = '', cpu] = id.split('/');
  const [wantedOs = '', wantedCpu] = wanted.split('/');
  if (cpu === undefined) return 2 * relative(wanted, id);
  if (wantedCpu === undefined) return 2 * Math.min(relative(wanted, os), relative(wanted, cpu));
  return relative(wantedOs, os) + relative(wantedCpu, cpu);
}

function relative(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

const MAX_SHOWN = 80;

const MAX_CHOICES = 8;

function list(ids: readonly string[]): string {
  const more = ids.length - MAX_CHOICES;
  return [...ids.slice(0, MAX_CHOICES), ...(more > 0 ? [`… +${more}`] : [])].join(' · ');
}

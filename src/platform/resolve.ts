import { oneLine, type Text, UserError } from '../language/index.js';
import type { Platform } from './model.js';
import { MAX_TEXT, type Meant, meantBy, nearest, unsupportedIn } from './names.js';
import { allPlatforms } from './registry.js';

/**
 * The platform that a text means: its id, or an operating system and a CPU by any of their English or Chinese names,
 * with `/`, `·`, `+` or a blank between them: `kylin-v10-sp3/kunpeng-920`, `麒麟V10SP3/鲲鹏920`. A name that fits
 * several is taken only where a verdict cannot differ between them.
 * @param defined platforms of the user's own, found before ours
 * @throws UserError XC-PLATFORM-001 not known, -002 one half is missing, -003 known and not supported, -004 the CPU
 *   and the system do not go together, -005 several are meant, -006 one half is missing and the other means several
 */
export function resolvePlatform(text: string, defined: readonly Platform[] = []): Platform {
  const meant = meantBy(text, defined);
  const [first, ...others] = meant.platforms;
  if (first !== undefined && others.every(other => judgedAlike(first, other))) return first;
  refuseUnsupported(text);
  if (first !== undefined)
    throw new UserError('XC-PLATFORM-005', { text: oneLine(text), choices: choicesOf(meant.platforms) });
  throw halves(text, meant) ?? notKnown(text, defined);
}

/**
 * Every platform that a text can mean: all that a family or one half stands for.
 * @throws UserError XC-PLATFORM-001, -003, -004
 */
export function matchPlatforms(text: string, defined: readonly Platform[] = []): readonly Platform[] {
  const meant = meantBy(text, defined);
  if (meant.platforms.length > 0) return meant.platforms;
  refuseUnsupported(text);
  const found = withHalf(meant);
  if (found.length === 0 || apart(meant)) throw halves(text, meant) ?? notKnown(text, defined);
  return found;
}

/** Whole ids, or where both halves are open the systems, a `/`, and the CPUs: seven times five ids tell nobody anything. */
function choicesOf(platforms: readonly Platform[]): string {
  const [systems, cpus] = (['os', 'cpu'] as const).map(half => [...new Set(platforms.map(p => p[half].id))]);
  if (systems === undefined || cpus === undefined || systems.length === 1 || cpus.length === 1)
    return list(platforms.map(p => p.id));
  return `${list(systems)}  /  ${list(cpus)}`;
}

/** What a check looks at. Where all of it is equal, it does not matter which of two platforms was meant. */
const JUDGED = ['goarch', 'libc', 'kernel', 'glibc', 'page', 'world', 'interp', 'goLevel', 'qemuCpu'] as const;

function judgedAlike(a: Platform, b: Platform): boolean {
  const value = (p: Platform, field: (typeof JUDGED)[number]) => {
    const fact = p[field];
    return typeof fact === 'object' ? fact.value : fact;
  };
  return JUDGED.every(field => value(a, field) === value(b, field));
}

function apart({ os, cpu }: Meant): boolean {
  return os.length > 0 && cpu.length > 0;
}

function withHalf({ os, cpu }: Meant): readonly Platform[] {
  return allPlatforms().filter(p => os.some(({ id }) => id === p.os.id) || cpu.some(({ id }) => id === p.cpu.id));
}

/** Both halves are known and do not go together, or one of them is missing; undefined when neither is known. */
function halves(text: string, meant: Meant): UserError | undefined {
  const { os, cpu } = meant;
  const [system] = os;
  const [processor] = cpu;
  if (system !== undefined && processor !== undefined) {
    const choices = allPlatforms().filter(p => os.some(({ id }) => id === p.os.id));
    const values = { os: system.name, cpu: processor.name, choices: list(choices.map(p => p.id)) };
    return new UserError('XC-PLATFORM-004', { text: oneLine(text), ...values });
  }
  const part = system ?? processor;
  if (part === undefined) return undefined;
  const what = system === undefined ? CPU : SYSTEM;
  const several = system === undefined ? cpu : os;
  if (several.length > 1)
    return new UserError('XC-PLATFORM-006', {
      text: oneLine(text),
      what,
      example: withHalf(meant)[0]?.id ?? '',
      choices: list(several.map(one => one.id)),
    });
  const other = system === undefined ? SYSTEM : CPU;
  const choices = list(withHalf(meant).map(p => p.id));
  return new UserError('XC-PLATFORM-002', { text: oneLine(text), what, other, names: part.name, choices });
}

const CPU: Text = { en: 'CPU', zh: ' CPU' };
const SYSTEM: Text = { en: 'operating system', zh: '操作系统' };

function refuseUnsupported(text: string): void {
  const asked = text.length > MAX_TEXT ? undefined : unsupportedIn(text);
  if (asked === undefined) return;
  throw new UserError('XC-PLATFORM-003', { text: oneLine(text), name: asked.name, reason: asked.reason });
}

const NEAR = 3;

function notKnown(text: string, defined: readonly Platform[]): UserError {
  const near = nearest(text, defined).slice(0, NEAR);
  return new UserError('XC-PLATFORM-001', { text: oneLine(text), near: list(near) || '—' });
}

const MAX_CHOICES = 8;

function list(ids: readonly string[]): string {
  const more = ids.length - MAX_CHOICES;
  return [...ids.slice(0, MAX_CHOICES), ...(more > 0 ? [`… +${more}`] : [])].join(' · ');
}

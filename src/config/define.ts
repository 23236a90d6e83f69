import type { Fact, Platform } from '../platform/index.js';
import { loaderOf, pageOfAmd64 } from '../platform/index.js';
import type { Definition } from './schema.js';

/** A platform of the user's own. What the file does not say is unknown, except what the architecture settles. */
export function definedPlatform(given: Definition, file: string): Platform {
  const { goarch } = given;
  const [os = '', cpu = ''] = given.id.split('/');
  const fact = <T>(value: T | undefined): Fact<T> =>
    value === undefined
      ? { value: null, confidence: 'unknown', source: file }
      : { value, confidence: 'reported', source: file };
  return {
    id: given.id,
    name: { en: given.name, zh: given.name },
    goarch,
    os: { id: os, name: { en: os, zh: os } },
    cpu: { id: cpu, name: { en: cpu, zh: cpu } },
    kernel: fact(given.kernel),
    glibc: fact(given.glibc),
    page: goarch === 'amd64' ? pageOfAmd64() : fact(given.page),
    ...(goarch === 'loong64' ? { world: fact(given.world) } : { goLevel: fact(given['go-level']) }),
    interp: loaderOf(goarch, given.world ?? null),
    userDefined: true,
  };
}

/** The key of a definition that its architecture rules out, if any. */
export function misfit({
  goarch,
  world,
  page,
  'go-level': level,
}: Definition): 'world' | 'page' | 'go-level' | undefined {
  if (world !== undefined && goarch !== 'loong64') return 'world';
  if (page !== undefined && page !== 4096 && goarch === 'amd64') return 'page';
  if (level === undefined) return undefined;
  const fits = { loong64: false, amd64: /^v[1-4]$/.test(level), arm64: /^v[89]\./.test(level) };
  return fits[goarch] ? undefined : 'go-level';
}

import type { Fact, Platform } from '../platform/index.js';
import { loaderOf, pageOfAmd64 } from '../platform/index.js';
import type { Definition } from './schema.js';

/** A definition whose architecture is settled, by itself or by what it is like. */
export type Settled = Definition & { readonly goarch: Platform['goarch'] };

/**
 * A platform of the user's own. What the file says is documented by it; the rest is that of `like`, and without one
 * unknown, except what the architecture settles.
 */
export function definedPlatform(given: Settled, file: string, like?: Platform): Platform {
  const { goarch } = given;
  const [os = '', cpu = ''] = given.id.split('/');
  const fact = <T>(value: T | undefined, base?: Fact<T>): Fact<T> =>
    value === undefined
      ? (base ?? { value: null, confidence: 'unknown', source: file })
      : { value, confidence: 'documented', source: file };
  const libc = given.libc ?? like?.libc ?? 'glibc';
  const world = fact(given.world, like?.world);
  const features = given['go-level'] === undefined ? like?.cpu.features : undefined;
  const qemuCpu = given['qemu-cpu'] ?? like?.qemuCpu;
  // A loader is that of its libc and world: another of these has another loader.
  const sameLoader = libc === (like?.libc ?? 'glibc') && world.value === (like?.world?.value ?? null);
  const loader = like !== undefined && sameLoader ? like.interp : loaderOf(goarch, libc, world.value);
  return {
    id: given.id,
    name: { en: given.name, zh: given.name },
    goarch,
    os: { id: os, name: { en: os, zh: os } },
    cpu: { id: cpu, name: { en: cpu, zh: cpu }, ...(features !== undefined && { features }) },
    ...(libc === 'musl' && { libc }),
    kernel: fact(given.kernel, like?.kernel),
    glibc: fact(given.glibc, libc === 'musl' ? undefined : like?.glibc),
    page: goarch === 'amd64' ? pageOfAmd64() : fact(given.page, like?.page),
    ...(goarch === 'loong64' ? { world } : { goLevel: fact(given['go-level'], like?.goLevel) }),
    interp: fact(given.interp, loader),
    ...(qemuCpu !== undefined && { qemuCpu }),
    ...(given.aliases !== undefined && { aliases: given.aliases }),
    userDefined: true,
  };
}

/** The key of a definition that its architecture or its libc rules out, if any. */
export function misfit(
  { goarch, world, page, libc, glibc, 'go-level': level }: Settled,
  like?: Platform,
): 'goarch' | 'world' | 'page' | 'glibc' | 'go-level' | undefined {
  if (like !== undefined && like.goarch !== goarch) return 'goarch';
  if (world !== undefined && goarch !== 'loong64') return 'world';
  if (page !== undefined && page !== 4096 && goarch === 'amd64') return 'page';
  if (glibc !== undefined && (libc ?? like?.libc) === 'musl') return 'glibc';
  if (level === undefined) return undefined;
  const fits = { loong64: false, amd64: /^v[1-4]$/.test(level), arm64: /^v[89]\./.test(level) };
  return fits[goarch] ? undefined : 'go-level';
}

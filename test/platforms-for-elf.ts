import type { ChosenPlatform, Fact, Platform } from '../src/platform/index.js';

function fact<T>(value: T | null): Fact<T> {
  return value === null
    ? { value: null, confidence: 'unknown', source: 'test' }
    : { value, confidence: 'measured', source: 'test' };
}

interface Values {
  readonly kernel?: string | null;
  readonly glibc?: string | null;
  readonly page?: number | null;
  readonly interp?: string | null;
  readonly world?: 'old' | 'new' | null;
  readonly level?: string | null;
  readonly libc?: 'musl';
}

const loaders = {
  amd64: '/lib64/ld-linux-x86-64.so.2',
  arm64: '/lib/ld-linux-aarch64.so.1',
  loong64: '/lib64/ld-linux-loongarch-lp64d.so.1',
} as const;
const pages = { amd64: 4096, arm64: 65536, loong64: 16384 } as const;

/** A platform that a static file of our own would run on; `values` overlays it, null makes a fact unknown. */
export function platform(goarch: Platform['goarch'], values: Values = {}, id = `test/${goarch}`): ChosenPlatform {
  const name = { en: id, zh: id };
  const v = {
    kernel: '4.19.90-52',
    glibc: '2.28',
    page: pages[goarch],
    interp: loaders[goarch],
    world: 'new' as const,
    level: goarch === 'amd64' ? 'v2' : 'v8.0,crypto',
    ...values,
  };
  return {
    required: true,
    platform: {
      id,
      name,
      goarch,
      os: { id: 'test', name },
      cpu: { id: goarch, name },
      ...(values.libc !== undefined && { libc: values.libc }),
      kernel: fact(v.kernel),
      glibc: fact(v.glibc),
      page: fact<number>(v.page),
      interp: fact<string>(v.interp),
      ...(goarch === 'loong64' ? { world: fact(v.world) } : { goLevel: fact(v.level) }),
    },
  };
}

import type { GoVersion } from '../go/go-version.js';

/** Whether a CPU of GOAMD64 level `cpu` runs what was built for `code`; undefined when one of them has no shape we know. */
export function amd64Runs(code: string, cpu: string): boolean | undefined {
  const [a, b] = [code, cpu].map(level => /^v([1-4])$/.exec(level)?.[1]);
  return a === undefined || b === undefined ? undefined : a <= b;
}

/** The same for GOARM64. */
export function arm64Runs(code: string, cpu: string): boolean | undefined {
  const [a, b] = [arm64Level(code), arm64Level(cpu)];
  if (a === undefined || b === undefined) return undefined;
  return a.version <= b.version && (!a.lse || b.lse || b.version >= 1) && (!a.crypto || b.crypto);
}

/** ARMv9.n has all of ARMv8.(n+5): Arm ARM, and Go’s internal/buildcfg. */
function arm64Level(level: string): { version: number; lse: boolean; crypto: boolean } | undefined {
  const match = /^v([89])\.(\d)((?:,(?:lse|crypto))*)$/.exec(level);
  if (match === null) return undefined;
  const [, major, minor, options = ''] = match;
  return {
    version: Number(minor) + (major === '9' ? 5 : 0),
    lse: options.includes('lse'),
    crypto: options.includes('crypto'),
  };
}

/** GCC and Clang, -march: what a flag asks for as a level of ours; undefined for what is no mere level. */
function levelOfFlag(flag: string): string | undefined {
  const amd64 = /^-march=x86-64(?:-(v[2-4]))?$/.exec(flag);
  if (amd64 !== null) return amd64[1] ?? 'v1';
  const arm64 = /^-march=armv([89])(?:\.(\d))?-a$/.exec(flag);
  return arm64 === null ? undefined : `v${arm64[1]}.${arm64[2] ?? '0'}`;
}

/** The first of the flags for C code that asks for more than the CPU is known to have. */
export function flagBeyond(
  settings: ReadonlyMap<string, string> | undefined,
  runs: (level: string) => boolean | undefined,
): string | undefined {
  const flags = ['CGO_CFLAGS', 'CGO_CXXFLAGS'].map(name => settings?.get(name) ?? '').join(' ');
  return flags.match(/-m(?:arch|cpu|avx|fma|bmi)\S*/g)?.find(flag => {
    const level = levelOfFlag(flag);
    return level === undefined || runs(level) !== true;
  });
}

/** Newest minor version whose compiler and runtime were read for what they make of GOARM64: buildcfg.GOARM64.LSE alone. */
const READ_UP_TO = 27;

/** What code of a GOARM64 level needs in truth; undefined for a Go that we have not read. */
export function needsOfGo(code: string, { minor }: GoVersion): string | undefined {
  const level = arm64Level(code);
  if (level === undefined || minor > READ_UP_TO) return undefined;
  return level.lse || level.version >= 1 ? 'v8.0,lse' : 'v8.0';
}

import type { Goarch, Platform } from './model.js';

/**
 * The GOARM64 or GOAMD64 value whose binaries run on every one of the platforms: the lowest common level. A level that
 * is not known counts as the architecture's baseline. undefined on loong64, where Go has no such setting.
 */
export function lowestGoLevel(platforms: readonly Platform[], goarch: Goarch): string | undefined {
  if (goarch === 'loong64') return undefined;
  const baseline = goarch === 'arm64' ? 'v8.0' : 'v1';
  const levels = platforms.filter(p => p.goarch === goarch).map(p => parseGoLevel(p.goLevel?.value ?? baseline));
  const [first, ...rest] = levels;
  return first === undefined ? baseline : formatGoLevel(rest.reduce(common, first));
}

/** GOARM64 `v8.1,crypto` or GOAMD64 `v3` taken apart. */
interface GoLevel {
  readonly major: number;
  /** 0 for GOAMD64, which has none. */
  readonly minor: number;
  readonly lse: boolean;
  readonly crypto: boolean;
}

/** @throws Error on what is not a level: callers hand in checked values. */
function parseGoLevel(level: string): GoLevel {
  const match = /^v(\d)(?:\.(\d)(,lse)?(,crypto)?)?$/.exec(level);
  if (match === null) throw new Error(`"${level}" is neither a GOARM64 nor a GOAMD64 level`);
  const [major, minor] = [Number(match[1]), Number(match[2] ?? 0)];
  // LSE is mandatory from v8.1 on. Go src/internal/buildcfg/cfg.go ParseGoarm64
  const lse = match[3] !== undefined || major > 8 || (major === 8 && minor > 0);
  return { major, minor, lse, crypto: match[4] !== undefined };
}

function common(a: GoLevel, b: GoLevel): GoLevel {
  const level = contains(a, b) ? b : contains(b, a) ? a : armv8Of(a.major === 8 ? a : b, a.major === 8 ? b : a);
  return { ...level, lse: a.lse && b.lse, crypto: a.crypto && b.crypto };
}

/** ARMv9.x contains ARMv8.(x+5). Go src/internal/buildcfg/cfg.go Goarm64Features.Supports */
const ARMV9_IS_ARMV8_PLUS = 5;

function contains(a: GoLevel, b: GoLevel): boolean {
  if (a.major === b.major) return a.minor >= b.minor;
  if (a.major < 8) return a.major > b.major;
  return a.major === 9 && b.minor <= a.minor + ARMV9_IS_ARMV8_PLUS;
}

/** What an ARMv8 above v8.(x+5) and an ARMv9.x have in common is neither of the two. */
function armv8Of(v8: GoLevel, v9: GoLevel): GoLevel {
  return { ...v8, minor: Math.min(v8.minor, v9.minor + ARMV9_IS_ARMV8_PLUS) };
}

function formatGoLevel({ major, minor, lse, crypto }: GoLevel): string {
  if (major < 8) return `v${major}`;
  const option = lse && major === 8 && minor === 0 ? ',lse' : '';
  return `v${major}.${minor}${option}${crypto ? ',crypto' : ''}`;
}

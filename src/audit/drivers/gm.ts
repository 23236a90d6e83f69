import { compare, parse } from 'semver';

/** The Go that a version of a module asks for in its go.mod, from the tag on: read from the repositories' tags. */
interface Floor {
  readonly from: string;
  readonly go: string;
}

/** Descending. emmansun/gmsm: go.mod of the tags v0.29.0 … v0.44.0; gotlcp: of v1.5.0. */
export const GO_FLOORS: Readonly<Record<string, readonly Floor[]>> = {
  'github.com/emmansun/gmsm': [
    { from: '0.44.0', go: '1.25' },
    { from: '0.40.0', go: '1.24' },
    { from: '0.30.0', go: '1.23' },
    { from: '0.29.0', go: '1.18' },
  ],
  'gitee.com/Trisia/gotlcp': [{ from: '1.5.0', go: '1.25' }],
};

export const TJFOC = 'github.com/tjfoc/gmsm';
export const EMMANSUN = 'github.com/emmansun/gmsm';

/** Modules that hold SM algorithms. */
export const GM_MODULES = [TJFOC, EMMANSUN, 'gitee.com/Trisia/gotlcp'];

/** Before it no assembly for loong64: `git ls-tree` of the tags, 5 files at v0.40.0, 17 at v0.44.0. */
export const LOONG64_ASSEMBLY = '0.40.0';

/** undefined: the table knows nothing of that version. */
export function goFloor(module: string, version: string | undefined): string | undefined {
  const floors = Object.hasOwn(GO_FLOORS, module) ? GO_FLOORS[module] : undefined;
  if (floors === undefined || version === undefined || parse(version) === null) return undefined;
  return floors.find(({ from }) => compare(version, from) >= 0)?.go;
}

/** Whether one Go is older than another: `1.22.4` than `1.23`. Only what begins with two numbers is compared. */
export function isOlderGo(have: string, want: string): boolean {
  const [a, b] = [have, want].map(text => /^(?:go)?(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number));
  if (a === undefined || b === undefined) return false;
  const [major = 0, minor = 0] = a;
  const [wantMajor = 0, wantMinor = 0] = b;
  return major < wantMajor || (major === wantMajor && minor < wantMinor);
}

/** `fips140=only` of a `godebug` line in go.mod, or of a `//go:debug` line of a main package. https://go.dev/doc/godebug */
export function saysFipsOnly(text: string, kind: 'go.mod' | 'go'): boolean {
  if (kind === 'go') return /^\/\/go:debug\s+fips140=only\s*$/m.test(text);
  return (
    /^\s*godebug\s+fips140=only\s*(?:\/\/.*)?$/m.test(text) ||
    /^\s*godebug\s*\((?:(?!^\s*\))[\s\S])*?^\s*fips140=only\s*(?:\/\/.*)?$/m.test(text)
  );
}

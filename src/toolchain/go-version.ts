import semver from 'semver';

/**
 * A Go version as the Go project writes it: `1.25.3`, `1.26rc1`, `1.20` (a release before Go 1.21, a language version
 * after). https://go.dev/doc/toolchain#version
 */
const GO_VERSION = /^(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?(?:(beta|rc)(\d{1,3}))?$/;

/** `1.26rc1` → `1.26.0-rc.1`, `1.20` → `1.20.0`: the form in which versions are compared and stored in a tool cache. */
export function toSemver(version: string): string | undefined {
  const match = GO_VERSION.exec(version);
  if (match === null) return undefined;
  const [, major, minor, patch, kind, n] = match.map(part =>
    part === undefined ? part : part.replace(/^0+(?=.)/, ''),
  );
  return `${major}.${minor}.${patch ?? 0}${kind === undefined ? '' : `-${kind}.${n}`}`;
}

/** `1.26.0-rc.1` → `1.26rc1`; `1.20.0` → `1.20`, since the first release of a line had two numbers until Go 1.20. */
export function fromSemver(version: string): string | undefined {
  const parsed = semver.parse(version);
  if (parsed === null) return undefined;
  const { major, minor, patch, prerelease } = parsed;
  if (prerelease.length > 0) {
    const [kind, n] = prerelease;
    return patch === 0 && (kind === 'rc' || kind === 'beta') && typeof n === 'number'
      ? `${major}.${minor}${kind}${n}`
      : undefined;
  }
  return patch === 0 && major === 1 && minor <= 20 ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}

/** Negative when `a` is older. Both must be Go versions. */
export function compareGoVersions(a: string, b: string): number {
  return semver.compare(toSemver(a) ?? '0.0.0-0', toSemver(b) ?? '0.0.0-0');
}

/**
 * Whether Go `version` builds a module whose go line says `line`. A line of two numbers since Go 1.21 is older than
 * the first release candidate of that line: 1.21 < 1.21rc1 < 1.21.0. https://go.dev/doc/toolchain#version
 */
export function satisfiesGoLine(version: string, line: string): boolean {
  const have = toSemver(version);
  const want = /^\d+\.\d+$/.test(line) ? `${line}.0-0` : toSemver(line);
  return have !== undefined && want !== undefined && semver.gte(have, want);
}

export function isGoVersion(text: string): boolean {
  return GO_VERSION.test(text);
}

/** `go1.25.3`, `go1.21.4-abi1.0`, `go1.26.0 X:nodwarf5`, `devel …`: the version in what `go env GOVERSION` prints. */
export function versionOfGo(printed: string): string | undefined {
  return /^go(\d+\.\d+(?:\.\d+)?(?:(?:beta|rc)\d+)?)(?![\w.])/.exec(printed.trim())?.[1];
}

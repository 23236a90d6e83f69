/** `go1.26.8`, `go1.27rc1`, `devel go1.28-4c1ef…`, `go1.19.8-loongson`, `go1.26.8 X:nodwarf5` taken apart. */
export interface GoVersion {
  readonly minor: number;
  readonly patch: number;
  /** `rc1`, `beta2`. */
  readonly prerelease: string | undefined;
  readonly devel: boolean;
  /** What a vendor or an experiment appended. */
  readonly suffix: string | undefined;
}

const shape = /^(devel )?go1\.(\d{1,4})(?:\.(\d{1,4}))?((?:rc|beta)\d{1,3})?(?:[-+ ](.{1,200}))?$/;

export function parseGoVersion(text: string): GoVersion | undefined {
  const match = shape.exec(text.trim());
  if (match === null) return undefined;
  const [, devel, minor, patch, prerelease, suffix] = match;
  return { minor: Number(minor), patch: Number(patch ?? 0), prerelease, devel: devel !== undefined, suffix };
}

/** Negative when `a` is older. A prerelease is older than its release; a devel build counts as its release. */
export function compareGoVersions(a: GoVersion, b: GoVersion): number {
  return (
    a.minor - b.minor ||
    a.patch - b.patch ||
    Number(b.prerelease !== undefined) - Number(a.prerelease !== undefined) ||
    (a.prerelease ?? '').localeCompare(b.prerelease ?? '', 'en', { numeric: true })
  );
}

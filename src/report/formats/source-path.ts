/** Folders of the job, between the repository and what the reports call their files. */
export interface Places {
  /** From the repository's root to the workspace, `` or `services/gateway`. */
  readonly prefix: string;
  /** A file of the repository, from the workspace, for what speaks of none: `go.mod`. */
  readonly source: string;
}

/**
 * A path of a report, from the root of the repository with slashes: hosts take no other. Reports are of others, so a
 * path that is absolute or climbs out is no path of this repository.
 */
export function repositoryPath(path: string, { prefix }: Pick<Places, 'prefix'>): string | undefined {
  const slashes = path.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\\', '/');
  if (slashes.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(slashes) || /\p{Cc}/u.test(slashes)) return undefined;
  const parts = slashes.split('/').filter(part => part !== '' && part !== '.');
  if (parts.length === 0 || parts.includes('..')) return undefined;
  return [...prefix.split('/').filter(part => part !== ''), ...parts].join('/');
}

/** Lines and columns start at 1 and are 32-bit numbers to most readers. */
export function atLeastOne(number: number | undefined): number {
  return Math.min(Math.max(1, number ?? 1), 0x7fff_ffff);
}

import { HttpError, type System } from '../system/index.js';
import archives from './go-archives.json' with { type: 'json' };
import moduleHashes from './go-toolchain-h1.json' with { type: 'json' };
import { isGoVersion } from './go-version.js';

/** What we know of Go's releases without asking anybody. */
export interface ReleaseTable {
  readonly source: string;
  /** SHA-256 of `go<version>.<os>-<arch>.tar.gz`, by version (`1.25.3`) and platform (`linux-amd64`). */
  readonly archives: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** `h1:` hash of golang.org/toolchain@v0.0.1-go<version>.<os>-<arch>, by version and platform. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const shippedReleases: ReleaseTable = {
  source: archives.source,
  archives: archives.versions as ReleaseTable['archives'],
  modules: moduleHashes.versions as ReleaseTable['modules'],
};

/** Every version that the table has for a platform such as `linux-amd64`. */
export function releasesFor(table: ReleaseTable, platform: string): string[] {
  const versions = new Set<string>();
  for (const byVersion of [table.archives, table.modules])
    for (const [version, byPlatform] of Object.entries(byVersion))
      if (byPlatform[platform] !== undefined) versions.add(version);
  return [...versions];
}

/** https://go.dev/dl, and the same site by the Go project for mainland China. No other site is believed about hashes. */
export const OFFICIAL_SITES = ['https://go.dev/dl', 'https://golang.google.cn/dl'] as const;

/** The list is about 5 MB in 2026. */
const MAX_LIST_BYTES = 64 << 20;

/**
 * Releases as the Go project's own site lists them. HTTPS to that site is what vouches for these hashes.
 * @throws HttpError when no official site answers with the list
 */
export async function officialReleases(system: System, sites: readonly string[]): Promise<ReleaseTable> {
  let last: unknown;
  for (const site of sites) {
    try {
      const list = await system.http.text(`${site}/?mode=json&include=all`, { maxBytes: MAX_LIST_BYTES });
      return await parseOfficialList(site, list);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      last = error;
    }
  }
  throw last;
}

/** @throws HttpError when the text is not the list: a captive portal answers 200 with a web page */
export async function parseOfficialList(site: string, text: string): Promise<ReleaseTable> {
  const { z } = await import('zod');
  const file = z.object({
    os: z.string(),
    arch: z.string(),
    kind: z.string(),
    filename: z.string(),
    sha256: z.string(),
  });
  const list = z.array(z.object({ version: z.string(), files: z.array(file) })).min(1);
  let parsed: ReturnType<typeof list.safeParse>;
  try {
    parsed = list.safeParse(JSON.parse(text));
  } catch {
    throw new HttpError(site, 'network', 'the answer is not the JSON list of Go releases');
  }
  if (!parsed.success) throw new HttpError(site, 'network', 'the answer is not the list of Go releases');
  const found: Record<string, Record<string, string>> = {};
  for (const release of parsed.data) {
    const version = release.version.replace(/^go/, '');
    if (!isGoVersion(version)) continue;
    const byPlatform: Record<string, string> = {};
    for (const f of release.files)
      if (f.kind === 'archive' && /^[0-9a-f]{64}$/.test(f.sha256)) byPlatform[`${f.os}-${f.arch}`] = f.sha256;
    if (Object.keys(byPlatform).length > 0) found[version] = byPlatform;
  }
  return { source: site, archives: found, modules: {} };
}

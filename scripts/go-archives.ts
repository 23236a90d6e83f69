import { readFileSync } from 'node:fs';
import { realSystem, writeFileAtomic } from '../src/system/index.js';
import { OFFICIAL_SITES, officialReleases, parseOfficialList } from '../src/toolchain/go-releases.js';
import { compareGoVersions } from '../src/toolchain/go-version.js';

/**
 * Extends the shipped table of Go archives by what the Go project's own site lists: `npm run go-archives`, or
 * `npm run go-archives -- list.json` with a saved copy of https://go.dev/dl/?mode=json&include=all. A hash that differs
 * from one that we have already is an alarm, not an update.
 */
const PATH = 'src/toolchain/go-archives.json';
const PLATFORMS = /^(linux-(amd64|arm64|loong64|riscv64)|darwin-(amd64|arm64)|windows-amd64)$/;

interface Table {
  readonly source: string;
  readonly sha256_of: string;
  readonly versions: Record<string, Record<string, string>>;
}

const table = JSON.parse(readFileSync(PATH, 'utf8')) as Table;
const saved = process.argv[2];
const official =
  saved === undefined
    ? await officialReleases(realSystem(new AbortController().signal), OFFICIAL_SITES)
    : await parseOfficialList(OFFICIAL_SITES[0], readFileSync(saved, 'utf8'));

const added: string[] = [];
for (const [version, byPlatform] of Object.entries(official.archives).sort(([a], [b]) => compareGoVersions(a, b))) {
  // Older ones than the table's oldest are of no use: 1.14 is long out of support.
  if (Object.keys(table.versions).every(known => compareGoVersions(known, version) > 0)) continue;
  for (const [platform, sha256] of Object.entries(byPlatform)) {
    if (!PLATFORMS.test(platform)) continue;
    const known = table.versions[version]?.[platform];
    if (known !== undefined && known !== sha256)
      throw new Error(`go${version}.${platform}: the site says ${sha256}, the table ${known}. Find out why.`);
    if (known === undefined) added.push(`${version} ${platform}`);
    table.versions[version] = { ...table.versions[version], [platform]: sha256 };
  }
}
if (added.length > 0) {
  const today = new Date().toISOString().slice(0, 10);
  const source = `${table.source.replace(/; https:\/\/go\.dev\/dl .*$/, '')}; https://go.dev/dl to ${today}`;
  await writeFileAtomic(PATH, `${JSON.stringify({ ...table, source }, null, 1)}\n`);
}
console.log(added.length === 0 ? 'nothing new' : `added:\n${added.join('\n')}`);

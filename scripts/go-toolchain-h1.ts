import { readFileSync } from 'node:fs';
import { UserError } from '../src/language/index.js';
import { realSystem, writeFileAtomic } from '../src/system/index.js';
import { compareGoVersions } from '../src/toolchain/go-version.js';
import { parseGoProxy } from '../src/toolchain/goproxy.js';
import { goSettings } from '../src/toolchain/index.js';
import { lookupH1, parseGoSumDb } from '../src/toolchain/sumdb.js';

/**
 * Adds Go versions to the shipped table of toolchain module hashes, each proved by the checksum database's log:
 * `npm run go-toolchain-h1 -- 1.27.0 1.26.7`. With it the module proxy can be used where no database is reached.
 */
const PATH = 'src/toolchain/go-toolchain-h1.json';
const PLATFORMS = ['linux-amd64', 'linux-arm64', 'linux-loong64'] as const;

const table = JSON.parse(readFileSync(PATH, 'utf8')) as { versions: Record<string, Record<string, string>> };
const system = realSystem(new AbortController().signal);
const { GOPROXY, GOSUMDB } = await goSettings(system, false);
const database = parseGoSumDb(GOSUMDB);
if (database === undefined) throw new Error('GOSUMDB=off: nothing can vouch for a hash');
for (const version of process.argv.slice(2)) {
  for (const platform of PLATFORMS) {
    const moduleVersion = `v0.0.1-go${version}.${platform}`;
    const known = table.versions[version]?.[platform];
    try {
      const h1 = await lookupH1(system, database, parseGoProxy(GOPROXY), 'golang.org/toolchain', moduleVersion);
      if (known !== undefined && known !== h1)
        throw new Error(`${moduleVersion}: the log says ${h1}, the table ${known}. Find out why.`);
      table.versions[version] = { ...table.versions[version], [platform]: h1 };
    } catch (error) {
      // No such release, or no answer: what the table has stays, and the run is not called a success.
      if (!(error instanceof UserError)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
  console.log(version, table.versions[version] ?? 'nothing');
}
const versions = Object.fromEntries(Object.entries(table.versions).sort(([a], [b]) => compareGoVersions(a, b)));
const source = 'sum.golang.org, each record proved to be in its signed log';
const hash_of = 'golang.org/toolchain@v0.0.1-go<VERSION>.<PLATFORM>, as `go mod download` computes h1';
await writeFileAtomic(PATH, `${JSON.stringify({ source, hash_of, versions }, null, 1)}\n`);

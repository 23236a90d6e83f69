import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../language/index.js';
import { type System, withoutSecrets } from '../system/index.js';
import { download, isWebPage } from './download.js';
import type { SetupEffects } from './effects.js';
import type { Expected, FetchedGo, FetchRequest } from './fetch-request.js';
import { lookupH1, parseGoSumDb } from './sumdb.js';
import { BadArchive, finishModuleToolchain, unpackModuleZip } from './unpack.js';

/** The toolchain module, as the go command itself gets a newer Go. https://go.dev/doc/toolchain */
export async function fromModuleProxy(
  request: FetchRequest,
  base: string,
  expected: Expected,
  effects: SetupEffects,
  staging: string,
): Promise<FetchedGo> {
  const module = moduleOf(request);
  const archive = join(staging, `${module.version}.zip`);
  const url = `${base}/${module.path}/@v/${module.version}.zip`;
  await download(url, archive, effects);
  const root = join(staging, 'go');
  await mkdir(root);
  const from = withoutSecrets(base);
  const h1 = await unpackModuleZip(archive, root, `${module.name}/`, effects.system.signal).catch(async error => {
    if (error instanceof BadArchive && (await isWebPage(archive)))
      throw new UserError('XC-SETUP-023', { what: module.name, from });
    throw error;
  });
  if (h1 !== expected.hash)
    throw new UserError('XC-SETUP-012', {
      what: module.name,
      from,
      found: h1,
      expected: expected.hash,
      source: expected.source,
    });
  await finishModuleToolchain(root);
  return { source: 'goproxy', root, from, checked: `h1 (${expected.source})` };
}

/** The user's word, the shipped table, or the checksum database. */
export async function expectedH1(request: FetchRequest, system: System): Promise<Expected> {
  if (request.moduleH1 !== undefined) return { hash: request.moduleH1, source: 'go-module-h1' };
  const shipped = request.table.modules[request.version]?.[`${request.goos}-${request.goarch}`];
  if (shipped !== undefined) return { hash: shipped, source: 'shipped table' };
  const database = parseGoSumDb(request.goSumDb);
  if (database === undefined) throw new UserError('XC-SETUP-014', { module: moduleOf(request).name });
  const { path, version } = moduleOf(request);
  return { hash: await lookupH1(system, database, request.proxies, path, version), source: database.verifier.name };
}

function moduleOf({ version, goos, goarch }: FetchRequest): { path: string; version: string; name: string } {
  const path = 'golang.org/toolchain';
  const moduleVersion = `v0.0.1-go${version}.${goos}-${goarch}`;
  return { path, version: moduleVersion, name: `${path}@${moduleVersion}` };
}

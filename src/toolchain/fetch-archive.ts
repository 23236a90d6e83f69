import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { UserError } from '../language/index.js';
import { errorCode, HttpError, type System, sha256File, withoutSecrets } from '../system/index.js';
import { download, isWebPage } from './download.js';
import type { SetupEffects } from './effects.js';
import type { Expected, FetchedGo, FetchRequest } from './fetch-request.js';
import { officialReleases } from './go-releases.js';
import { isNotFound } from './goproxy.js';
import { unpackTarGz } from './unpack.js';

/** A go<version>.<os>-<arch>.tar.gz that is on this machine. */
export async function fromLocalArchive(
  request: FetchRequest,
  given: string,
  { system }: SetupEffects,
  staging: string,
): Promise<FetchedGo> {
  const archive = resolve(system.cwd, given);
  const expected = await expectedSha256(request, system);
  const { sha256 } = await sha256File(archive).catch(error => {
    if (isNotFound(error) || errorCode(error) === 'EISDIR')
      throw new UserError('XC-SETUP-022', { path: given, archive: archiveName(request) });
    throw error;
  });
  if (sha256 !== expected.hash) throw await wrongHash(basename(archive), given, archive, sha256, expected);
  return { source: 'archive', from: given, ...(await unpackChecked(archive, expected, system, staging)) };
}

/** The same by HTTP, or from a file: URL. */
export async function fromMirror(
  request: FetchRequest,
  mirror: string,
  expected: Expected,
  effects: SetupEffects,
  staging: string,
): Promise<FetchedGo> {
  const name = archiveName(request);
  const archive = join(staging, name);
  const { sha256 } = await download(`${mirror}/${name}`, archive, effects);
  const from = withoutSecrets(mirror);
  if (sha256 !== expected.hash) throw await wrongHash(name, from, archive, sha256, expected);
  return { source: 'mirrors', from, ...(await unpackChecked(archive, expected, effects.system, staging)) };
}

async function unpackChecked(
  archive: string,
  expected: Expected,
  system: System,
  staging: string,
): Promise<Pick<FetchedGo, 'root' | 'checked'>> {
  const root = join(staging, 'go');
  await mkdir(root);
  await unpackTarGz(archive, root, system.signal);
  return { root, checked: `SHA-256 (${expected.source})` };
}

/** The user's word, the shipped table, or the Go project's own site; a mirror never vouches for itself. */
export async function expectedSha256(request: FetchRequest, system: System): Promise<Expected> {
  if (request.archiveSha256 !== undefined) return { hash: request.archiveSha256, source: 'go-archive-sha256' };
  const platform = `${request.goos}-${request.goarch}`;
  const shipped = request.table.archives[request.version]?.[platform];
  if (shipped !== undefined) return { hash: shipped, source: 'shipped table' };
  const values = { version: request.version, platform, archive: archiveName(request) };
  try {
    const official = await officialReleases(system, request.officialSites);
    const hash = official.archives[request.version]?.[platform];
    if (hash === undefined) throw new UserError('XC-SETUP-021', { ...values, site: official.source });
    return { hash, source: official.source };
  } catch (error) {
    if (error instanceof HttpError) throw new UserError('XC-SETUP-011', { ...values, reason: error.message });
    throw error;
  }
}

function archiveName({ version, goos, goarch }: FetchRequest): string {
  return `go${version}.${goos}-${goarch}.tar.gz`;
}

async function wrongHash(
  name: string,
  from: string,
  path: string,
  found: string,
  expected: Expected,
): Promise<UserError> {
  if (await isWebPage(path)) return new UserError('XC-SETUP-023', { what: name, from });
  return new UserError('XC-SETUP-003', {
    archive: name,
    from,
    found,
    expected: expected.hash,
    source: expected.source,
  });
}

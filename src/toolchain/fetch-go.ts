import { mkdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Host } from '../host/index.js';
import { message, UserError } from '../language/index.js';
import { errorCode, HttpError, type System, sha256File, withoutSecrets } from '../system/index.js';
import { download, isWebPage } from './download.js';
import { officialReleases, type ReleaseTable } from './go-releases.js';
import { isNotFound, type ProxyEntry } from './goproxy.js';
import { lookupH1, parseGoSumDb } from './sumdb.js';
import { versionInRoot } from './tool-cache.js';
import { BadArchive, finishModuleToolchain, unpackModuleZip, unpackTarGz } from './unpack.js';

/** The ways to get a Go that is not on this machine, in the order in which they are tried. */
export type FetchSource = 'archive' | 'mirrors' | 'goproxy';

export interface FetchRequest {
  /** `1.25.3` */
  readonly version: string;
  readonly goos: string;
  readonly goarch: string;
  readonly sources: readonly FetchSource[];
  /** Base URLs under which go<version>.<os>-<arch>.tar.gz lies. */
  readonly mirrors: readonly string[];
  /** A go<version>.<os>-<arch>.tar.gz on this machine. */
  readonly archive: string | undefined;
  /** What the user vouches for; these win over every table. */
  readonly archiveSha256: string | undefined;
  readonly moduleH1: string | undefined;
  readonly proxies: readonly ProxyEntry[];
  readonly goSumDb: string;
  readonly table: ReleaseTable;
  /** Asked for the SHA-256 of what the table does not have. */
  readonly officialSites: readonly string[];
}

export interface FetchedGo {
  readonly source: FetchSource;
  /** Folder with bin/go. */
  readonly root: string;
  /** `https://mirrors.aliyun.com/golang`, without user and password. */
  readonly from: string;
  /** `SHA-256 (shipped table)`, `h1 (sum.golang.org)`: what the bytes were checked against. */
  readonly checked: string;
}

interface Effects {
  readonly system: System;
  readonly host: Host;
}

/**
 * Gets Go into the private folder `staging`. Every source that fails is named and the next is tried.
 * @throws UserError when none is left; Interrupted; errors of the disk
 */
export async function fetchGo(request: FetchRequest, effects: Effects, staging: string): Promise<FetchedGo> {
  const failures: UserError[] = [];
  const attempts = request.sources.flatMap(source => attemptsOf[source](request, effects, staging));
  for (let index = 0; index < attempts.length; ) {
    const attempt = attempts[index];
    if (attempt === undefined) break;
    try {
      const fetched = await attempt.run();
      await mustBe(request.version, fetched.root, attempt.from);
      return fetched;
    } catch (error) {
      const failure = asUserError(error, attempt.from);
      failures.push(failure);
      await emptyFolder(staging);
      const skip = attempt.endsSource(failure, error);
      index = skip ? endOfSource(attempts, index) : index + 1;
      const next = attempts[index];
      if (next !== undefined)
        effects.host.log('warning', withNext(effects.host, failure, next, index, attempts.length));
    }
  }
  const [first, ...others] = failures;
  if (first !== undefined && others.length === 0) throw first;
  throw new UserError(
    'XC-SETUP-004',
    {
      what: `go${request.version} ${request.goos}/${request.goarch}`,
      count: failures.length,
      sources: attempts.map(a => a.from).join(' · ') || '-',
    },
    { others: failures },
  );
}

function endOfSource(attempts: readonly Attempt[], index: number): number {
  const source = attempts[index]?.source;
  let end = index;
  // Who names a file wants that file, not another one from the network.
  if (source === 'archive') return attempts.length;
  while (end < attempts.length && attempts[end]?.source === source) end++;
  return end;
}

interface Attempt {
  readonly source: FetchSource;
  readonly from: string;
  readonly run: () => Promise<FetchedGo>;
  /** Whether the further attempts of the same source are of no use, or forbidden by the rules of GOPROXY. */
  readonly endsSource: (failure: UserError, cause: unknown) => boolean;
}

/** Nothing to check the bytes against: true of every mirror, or of every proxy. */
const NO_HASH: readonly string[] = ['XC-SETUP-011', 'XC-SETUP-014', 'XC-SETUP-018', 'XC-SETUP-019', 'XC-SETUP-021'];

const attemptsOf: Record<FetchSource, (request: FetchRequest, effects: Effects, staging: string) => Attempt[]> = {
  archive(request, effects, staging) {
    const { archive } = request;
    if (archive === undefined) return [];
    const run = () => fromLocalArchive(request, archive, effects, staging);
    return [{ source: 'archive', from: archive, run, endsSource: () => true }];
  },
  mirrors(request, effects, staging) {
    const expected = once(() => expectedSha256(request, effects.system));
    return request.mirrors.map(mirror => ({
      source: 'mirrors',
      from: withoutSecrets(mirror),
      run: async () => fromMirror(request, mirror.replace(/\/+$/, ''), await expected(), effects, staging),
      endsSource: failure => NO_HASH.includes(failure.code),
    }));
  },
  goproxy(request, effects, staging) {
    const expected = once(() => expectedH1(request, effects.system));
    return request.proxies
      .filter(proxy => proxy.kind !== 'off')
      .map(proxy => {
        // The go command's `direct` for this module. golang/website, internal/dl
        const base = proxy.kind === 'direct' ? 'https://go.dev/dl/mod' : proxy.url;
        return {
          source: 'goproxy',
          from: withoutSecrets(base),
          run: async () => fromModuleProxy(request, base, await expected(), effects, staging),
          endsSource: (failure, cause) =>
            NO_HASH.includes(failure.code) || (proxy.fallback === 'not-found' && !isNotFound(cause)),
        };
      });
  },
};

function archiveName({ version, goos, goarch }: FetchRequest): string {
  return `go${version}.${goos}-${goarch}.tar.gz`;
}

interface Expected {
  readonly hash: string;
  /** Where it comes from. */
  readonly source: string;
}

/** The user's word, the shipped table, or the Go project's own site; a mirror never vouches for itself. */
async function expectedSha256(request: FetchRequest, system: System): Promise<Expected> {
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

async function expectedH1(request: FetchRequest, system: System): Promise<Expected> {
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

async function fromLocalArchive(
  request: FetchRequest,
  given: string,
  { system }: Effects,
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

async function fromMirror(
  request: FetchRequest,
  mirror: string,
  expected: Expected,
  effects: Effects,
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

async function fromModuleProxy(
  request: FetchRequest,
  base: string,
  expected: Expected,
  effects: Effects,
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

/** What is unpacked must be what it was taken for: a table cannot know of a file under a wrong name. */
async function mustBe(version: string, root: string, from: string): Promise<void> {
  const found = await versionInRoot(root);
  if (found !== version) throw new UserError('XC-SETUP-024', { from, version, found: found ?? '?' });
}

function asUserError(error: unknown, from: string): UserError {
  if (error instanceof UserError) return error;
  if (error instanceof BadArchive)
    return new UserError('XC-SETUP-009', { from, problem: error.message }, { cause: error });
  if (error instanceof HttpError)
    return new UserError('XC-SETUP-025', { from, reason: error.message }, { cause: error });
  if (isNotFound(error))
    return new UserError('XC-SETUP-025', { from, reason: (error as Error).message }, { cause: error });
  throw error;
}

function withNext(host: Host, failure: UserError, next: Attempt, index: number, count: number): string {
  const following = message('XC-SETUP-026', { from: next.from, number: index + 1, count })[host.language];
  return [...failure.told(host.language), ...following].join('\n');
}

async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  await mkdir(folder);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

import { mkdir, rm } from 'node:fs/promises';
import type { Host } from '../host/index.js';
import { message, UserError } from '../language/index.js';
import { withoutSecrets } from '../system/index.js';
import type { SetupEffects } from './effects.js';
import { expectedSha256, fromLocalArchive, fromMirror } from './fetch-archive.js';
import { asUserError } from './fetch-failure.js';
import { expectedH1, fromModuleProxy } from './fetch-module.js';
import type { FetchedGo, FetchRequest, FetchSource } from './fetch-request.js';
import { isNotFound } from './goproxy.js';
import { versionInRoot } from './tool-cache.js';

/**
 * Gets Go into the private folder `staging`. Every source that fails is named and the next is tried.
 * @throws UserError when none is left; Interrupted; errors of the disk
 */
export async function fetchGo(request: FetchRequest, effects: SetupEffects, staging: string): Promise<FetchedGo> {
  const failures: UserError[] = [];
  const tried: string[] = [];
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
      tried.push(attempt.from);
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
      sources: tried.join(' · ') || '-',
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

const attemptsOf: Record<FetchSource, (request: FetchRequest, effects: SetupEffects, staging: string) => Attempt[]> = {
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

/** What is unpacked must be what it was taken for: a table cannot know of a file under a wrong name. */
async function mustBe(version: string, root: string, from: string): Promise<void> {
  const found = await versionInRoot(root);
  if (found !== version) throw new UserError('XC-SETUP-024', { from, version, found: found ?? '?' });
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

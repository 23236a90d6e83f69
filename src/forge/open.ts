import { UserError } from '../language/index.js';
import { HttpError, type System, withoutSecrets } from '../system/index.js';
import {
  FORGE_LIMITS,
  FORGE_NAMES,
  type Forge,
  ForgeError,
  type ForgeKind,
  type ForgeLimits,
  type ForgeStatus,
} from './forge.js';
import { type Place, placeOf } from './place.js';
import { noToken, refusal } from './refusal.js';

export interface Where {
  /** Kind of the host: a forge's, or `local`. */
  readonly kind: string;
  /** `host/owner/name` as the change has it. */
  readonly repo?: string | undefined;
}

/**
 * The API of the forge that this run belongs to. Nothing is sent yet, and each adapter is loaded when it is.
 * @param token the `token` input; else the forge's variable
 * @returns why there is none, as a value: nothing of a report depends on a forge
 */
export async function openForge(
  where: Where,
  token: string | undefined,
  system: Pick<System, 'http' | 'env'>,
  { what = 'comment' as 'comment' | 'status', limits = FORGE_LIMITS as ForgeLimits } = {},
): Promise<{ readonly forge: Forge; readonly secret: string } | { readonly reason: UserError }> {
  const kind = system.env['XC_FORGE'] || where.kind;
  const place = placeOf(kind, system.env, { token, repo: where.repo });
  if (place === 'unknown') return { reason: new UserError('XC-FORGE-012', {}) };
  if (place === 'no-token') return { reason: noToken(kind as ForgeKind, what) };
  return {
    forge: (await adapter(place.kind))(place, { http: within(system.http, limits.overallMs) }, limits),
    secret: place.token,
  };
}

/** A forge that answers everything slowly, or each page at the third try, does not hold a job for hours. */
function within(http: System['http'], overallMs: number): System['http'] {
  const end = performance.now() + overallMs;
  return {
    ...http,
    async exchange(url, options) {
      const left = Math.round(end - performance.now());
      if (left <= 0) throw new HttpError(withoutSecrets(url), 'timeout', `not done within ${overallMs / 1000} s`);
      return http.exchange(url, { ...options, timeoutMs: Math.min(options.timeoutMs, left) });
    },
  };
}

type Adapter = (place: Place, system: Pick<System, 'http'>, limits: ForgeLimits) => Forge;

async function adapter(kind: ForgeKind): Promise<Adapter> {
  switch (kind) {
    case 'github':
    case 'gitea':
      return (await import('./github.js')).githubForge;
    case 'gitlab':
      return (await import('./gitlab.js')).gitlabForge;
    case 'gitee':
    case 'gitcode':
      return (await import('./v5.js')).v5Forge;
  }
}

/** Sets a commit status; a refusal is a value. */
export async function postStatus(
  forge: Forge,
  sha: string,
  status: ForgeStatus,
): Promise<{ readonly outcome: 'set' } | { readonly outcome: 'skipped'; readonly reason: UserError }> {
  if (forge.setStatus === undefined)
    return { outcome: 'skipped', reason: new UserError('XC-FORGE-013', { forge: FORGE_NAMES[forge.kind] }) };
  try {
    await forge.setStatus(sha, status);
    return { outcome: 'set' };
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    const where = { en: `commit ${sha}`, zh: `提交 ${sha}` };
    return { outcome: 'skipped', reason: refusal(forge, error, { what: 'status', where }) };
  }
}

import type { ForgeKind } from './forge.js';

/** Which repository of which forge, by which token. */
export interface Place {
  readonly kind: ForgeKind;
  /** Address of the API without a slash at its end. */
  readonly api: string;
  /** `owner/name`; on GitLab the project's id or path. */
  readonly repo: string;
  /** On GitLab: the project that the commit was pushed to, a fork of `repo` perhaps. */
  readonly commitRepo: string;
  readonly token: string;
  readonly tokenKind: 'job' | 'personal';
  /** Whom a job token of GitLab speaks for. */
  readonly jobUser?: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * From the variables that CI sets; XC_FORGE_API and XC_FORGE_REPO win, for what sets none.
 * @param repo `host/owner/name` as the change has it, for a forge that does not say it in a variable
 * @returns 'unknown' when API or repository cannot be told, 'no-token' when only the token lacks
 */
export function placeOf(
  kind: string,
  env: Env,
  given: { readonly token?: string | undefined; readonly repo?: string | undefined },
): Place | 'unknown' | 'no-token' {
  if (!isForge(kind)) return 'unknown';
  const told = TELLS[kind](env);
  const api = trimmed(env['XC_FORGE_API']) ?? trimmed(told.api);
  const repo = env['XC_FORGE_REPO'] || told.repo || given.repo?.split('/').slice(1).join('/');
  if (api === undefined || !/^https?:\/\//.test(api) || !repo || !repoShape(kind).test(repo)) return 'unknown';
  const found = tokenFor(kind, env, given.token);
  if (found === undefined) return 'no-token';
  return { kind, api, repo, commitRepo: told.commitRepo ?? repo, jobUser: env['GITLAB_USER_LOGIN'], ...found };
}

const isForge = (kind: string): kind is ForgeKind => Object.hasOwn(TELLS, kind);

/** What goes into the path of a request. */
const repoShape = (kind: ForgeKind) => (kind === 'gitlab' ? /^[\w.-]+(?:\/[\w.-]+)*$/ : /^[\w.-]+\/[\w.-]+$/);

const TELLS: Readonly<
  Record<
    ForgeKind,
    (env: Env) => {
      readonly api?: string | undefined;
      readonly repo?: string | undefined;
      readonly commitRepo?: string | undefined;
    }
  >
> = {
  github: githubLike,
  gitea: githubLike,
  gitlab: env => {
    const server = trimmed(env['CI_SERVER_URL']) ?? (env['CI_SERVER_FQDN'] && `https://${env['CI_SERVER_FQDN']}`);
    const project = env['CI_PROJECT_ID'] || env['CI_PROJECT_PATH'];
    return {
      api: env['CI_API_V4_URL'] || (server && `${server}/api/v4`),
      // A merge request from a fork lives in its target, while CI_PROJECT_ID is where the pipeline runs.
      repo: env['CI_MERGE_REQUEST_PROJECT_ID'] || project,
      commitRepo: project,
    };
  },
  // https://gitee.com/api/v5/swagger
  gitee: env => ({ api: env['GITEE_API_URL'] || 'https://gitee.com/api/v5' }),
  // https://docs.gitcode.com/docs/apis
  gitcode: env => ({ api: env['GITCODE_API_URL'] || 'https://api.gitcode.com/api/v5' }),
};

function githubLike(env: Env) {
  return { api: env['GITHUB_API_URL'], repo: env['GITHUB_REPOSITORY'] };
}

/**
 * Gitea's addresses end in a slash; two of them in a row are another path. Nor with what stands before an @: fetch takes no
 * password from an address, and messages name the address.
 */
function trimmed(url: string | undefined): string | undefined {
  return url?.replace(/^(https?:\/\/)[^/]*@/i, '$1').replace(/\/+$/, '') || undefined;
}

/** In this order, after the `token` input (which is XC_TOKEN outside of actions). */
const TOKENS: Readonly<Record<ForgeKind, readonly string[]>> = {
  github: ['GITHUB_TOKEN', 'GH_TOKEN'],
  gitea: ['GITEA_TOKEN', 'FORGEJO_TOKEN', 'GITHUB_TOKEN'],
  gitlab: ['XC_GITLAB_TOKEN', 'GITLAB_TOKEN'],
  gitee: ['GITEE_TOKEN'],
  gitcode: ['GITCODE_TOKEN'],
};

function tokenFor(
  kind: ForgeKind,
  env: Env,
  given: string | undefined,
): Pick<Place, 'token' | 'tokenKind'> | undefined {
  const token = given || TOKENS[kind].map(name => env[name]).find(Boolean);
  const job = env['CI_JOB_TOKEN'];
  if (kind === 'gitlab') {
    if (token && token !== job) return { token, tokenKind: 'personal' };
    // It may read merge requests and write no note; tried all the same, since that is about to change (work item 519575).
    return job ? { token: job, tokenKind: 'job' } : undefined;
  }
  if (!token) return undefined;
  // GitHub's prefix of an installation's token: github.token, or that of another app. Gitea's look all alike.
  return { token, tokenKind: token.startsWith('ghs_') ? 'job' : 'personal' };
}

import type { Host } from './host.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Whose variables these are. XC_FORGE says it for a CI that sets none of its own. */
export function recognise(env: Env): Host['kind'] {
  const named = KINDS.find(kind => kind === env['XC_FORGE']);
  return named ?? (RULES.find(([, holds]) => holds(env))?.[0] || 'local');
}

const KINDS = ['github', 'gitea', 'gitlab', 'gitee', 'gitcode'] as const;

/** The first that holds. */
const RULES: readonly (readonly [Host['kind'], (env: Env) => boolean])[] = [
  // Forgejo's runner sets its own name, or Gitea's.
  ['gitea', env => Boolean(env['GITEA_ACTIONS'] || env['FORGEJO_ACTIONS'])],
  // An API of Gitea and Forgejo is <root>/api/v1; GitHub Enterprise's is /api/v3, github.com's has no path.
  ['gitea', env => Boolean(env['GITHUB_ACTIONS'] && /\/api\/v1\/*$/.test(env['GITHUB_API_URL'] ?? ''))],
  ['github', env => Boolean(env['GITHUB_ACTIONS'])],
  // gitlab-ci-local has GITLAB_CI=false, and the addresses of a server.
  ['gitlab', env => env['GITLAB_CI'] === 'true' || Boolean(env['CI_API_V4_URL'] || env['CI_SERVER_FQDN'])],
  // https://help.gitee.com/gitee-go/pipeline/parameter
  ['gitee', env => Boolean(env['GITEE_PIPELINE_NAME'] || env['GITEE_PIPELINE_BUILD_NUMBER'] || env['GITEE_PULL_ID'])],
];

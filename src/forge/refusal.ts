import { type Text, UserError } from '../language/index.js';
import { FORGE_NAMES, type Forge, type ForgeError, type ForgeKind } from './forge.js';

export interface Wanted {
  readonly what: 'comment' | 'status';
  /** The pull request or commit. */
  readonly where: Text;
  /** Of the comment's body. */
  readonly length?: number;
}

/** What a person should read when a forge did not do it: which, why, and the one thing that is missing. */
export function refusal(forge: Forge, error: ForgeError, wanted: Wanted): UserError {
  const name = FORGE_NAMES[forge.kind];
  const what = WHAT[wanted.what];
  const needs = needed(forge.kind, forge.token, wanted.what, error.details.status);
  const said = error.said;
  const status = error.details.status ?? '';
  const options = { cause: error };
  switch (error.reason) {
    case 'refused':
      return new UserError('XC-FORGE-001', { forge: name, what, status, said, needs }, options);
    case 'gone':
      return new UserError('XC-FORGE-005', { forge: name, where: wanted.where, needs }, options);
    case 'rejected': {
      const values = { forge: name, what, status, said, length: wanted.length ?? 0, limit: forge.commentLimit };
      return new UserError('XC-FORGE-006', values, options);
    }
    case 'limited':
      return new UserError('XC-FORGE-007', { forge: name, what, seconds: error.details.waitSeconds ?? '?' }, options);
    case 'down': {
      const detail = [status && `HTTP ${status}`, said].filter(Boolean).join(' ');
      return new UserError('XC-FORGE-008', { forge: name, what, detail, url: forge.api }, options);
    }
    case 'garbled':
      return new UserError('XC-FORGE-009', { forge: name, what, detail: said, url: forge.api }, options);
  }
}

/** There is a forge, and nothing to speak to it with. */
export function noToken(kind: ForgeKind, what: Wanted['what']): UserError {
  return new UserError('XC-FORGE-002', { forge: FORGE_NAMES[kind], what: WHAT[what], needs: tokenFor(kind, what) });
}

const WHAT: Readonly<Record<Wanted['what'], Text>> = {
  comment: { en: 'the comment', zh: '评论' },
  status: { en: 'the commit status', zh: '提交状态' },
};

const same = (text: string): Text => ({ en: text, zh: text });

function needed(kind: ForgeKind, token: Forge['token'], what: Wanted['what'], status: number | undefined): Text {
  // The token itself is no good: no permission would help.
  if (status === 401)
    return {
      en: `a token that is valid and not expired; ${tokenFor(kind, what).en}`,
      zh: `有效且未过期的令牌；${tokenFor(kind, what).zh}`,
    };
  if (kind === 'github' && token === 'personal') return tokenFor(kind, what);
  if (kind === 'github' || kind === 'gitea') return permission(kind, what);
  return tokenFor(kind, what);
}

/** Of the job that runs this. From a fork the token only reads, whatever is written there. */
function permission(kind: 'github' | 'gitea', what: Wanted['what']): Text {
  // Gitea has no scope for statuses: who may write to the repository may set them. services/actions/permission_parser.go
  const status = kind === 'gitea' ? 'permissions: contents: write' : 'permissions: statuses: write';
  const line = what === 'comment' ? 'permissions: pull-requests: write' : status;
  const fork = 'workflows-examples/github/fork-safe-*.yml';
  return kind === 'github'
    ? {
        en: `${line} (in this job; from a fork: ${fork})`,
        zh: `${line}（写在本作业中；来自 fork 时：${fork}）`,
      }
    : {
        // docs.gitea.com, "Job token permissions": honoured from 1.26 on.
        en: `${line} (in this job, since Gitea 1.26; or a token of a user who may write)`,
        zh: `${line}（写在本作业中，Gitea 1.26 起；或使用有写权限用户的令牌）`,
      };
}

/** A token that may do it, and where it goes. */
function tokenFor(kind: ForgeKind, what: Wanted['what']): Text {
  switch (kind) {
    case 'github':
      return what === 'comment'
        ? {
            en: 'a token with "Pull requests: read and write" in `token`, or the job’s own with permissions: pull-requests: write',
            zh: '在 `token` 中给出具有“Pull requests: read and write”权限的令牌，或使用带 permissions: pull-requests: write 的作业令牌',
          }
        : {
            en: 'a token with "Commit statuses: read and write" in `token`, or the job’s own with permissions: statuses: write',
            zh: '在 `token` 中给出具有“Commit statuses: read and write”权限的令牌，或使用带 permissions: statuses: write 的作业令牌',
          };
    case 'gitea':
      return {
        en: 'a token of a user who may write here, in `token` or GITEA_TOKEN',
        zh: '在 `token` 或 GITEA_TOKEN 中给出对本仓库有写权限用户的令牌',
      };
    case 'gitlab':
      // docs.gitlab.com/ci/jobs/ci_job_token/: GET of notes, no POST. A status needs Developer.
      return what === 'comment'
        ? {
            en: 'a project access token with scope api and role Reporter, as the masked variable XC_GITLAB_TOKEN (CI_JOB_TOKEN cannot write notes)',
            zh: '作用域为 api、角色为 Reporter 的项目访问令牌，存为掩码变量 XC_GITLAB_TOKEN（CI_JOB_TOKEN 不能写评论）',
          }
        : {
            en: 'a project access token with scope api and role Developer, as the masked variable XC_GITLAB_TOKEN',
            zh: '作用域为 api、角色为 Developer 的项目访问令牌，存为掩码变量 XC_GITLAB_TOKEN',
          };
    case 'gitee':
      return {
        en: 'a personal access token with scope pull_requests, as the variable GITEE_TOKEN',
        zh: '带有 pull_requests 权限的私人令牌，存为变量 GITEE_TOKEN',
      };
    case 'gitcode':
      return same('GITCODE_TOKEN (Personal Access Token, read/write)');
  }
}

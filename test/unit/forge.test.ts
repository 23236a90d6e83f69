import { describe, expect, test } from '@jest/globals';
import { failureOf, waitOf } from '../../src/forge/failure.js';
import { type Forge, type ForgeComment, ForgeError, upsertComment } from '../../src/forge/index.js';
import { openForge, postStatus } from '../../src/forge/open.js';
import { placeOf } from '../../src/forge/place.js';
import { refusal } from '../../src/forge/refusal.js';
import { commentMarker } from '../../src/report/index.js';
import type { System } from '../../src/system/index.js';

const marker = commentMarker('report');
const body = `${marker}\n\n### ✖ 1 of 5\n`;

/** A forge with these comments. What a test did not tell it to allow fails the test. */
function forge(
  comments: ForgeComment[],
  allowed: Partial<Pick<Forge, 'create' | 'update' | 'remove' | 'author'>> = {},
): { forge: Forge; did: string[] } {
  const did: string[] = [];
  const unexpected = (name: string) => async (): Promise<never> => {
    throw new Error(`unexpected: ${name}`);
  };
  const recorded = <A extends string[], R>(name: string, call: ((...args: A) => Promise<R>) | undefined) =>
    call === undefined
      ? unexpected(name)
      : (...args: A) => {
          did.push([name, ...args.slice(1, 2)].join(' '));
          return call(...args);
        };
  return {
    did,
    forge: {
      kind: 'github',
      api: 'https://api.github.test',
      token: 'job',
      commentLimit: 65_536,
      async *comments() {
        did.push('read');
        yield* comments;
      },
      create: recorded('create', allowed.create),
      update: recorded('update', allowed.update),
      remove: recorded('remove', allowed.remove),
      author: recorded('author', allowed.author),
      pullRequestsOf: unexpected('pullRequestsOf'),
      setStatus: unexpected('setStatus'),
    },
  };
}

const byBot = (id: string, text = body): ForgeComment => ({
  id,
  body: text,
  author: 'github-actions[bot]',
  byCi: true,
});
const by = (author: string, id: string, text = body): ForgeComment => ({ id, body: text, author });
const yes = async () => {};

describe('one sticky comment', () => {
  test('none there: created, and nobody is asked who we are', async () => {
    const { forge: one, did } = forge([by('alice', '1', 'hello')], { create: async () => byBot('2') });
    expect(await upsertComment(one, '7', marker, body)).toEqual({ outcome: 'created', removed: 0 });
    expect(did).toEqual(['read', `create ${body}`]);
  });

  test.each([
    ['as it is', body],
    ['with CR LF', body.replaceAll('\n', '\r\n')],
    ['without the blank at its end', body.trimEnd()],
  ])('there %s: nothing is written', async (_, stored) => {
    const { forge: one, did } = forge([byBot('5', stored)]);
    expect(await upsertComment(one, '7', marker, body)).toEqual({ outcome: 'unchanged', removed: 0 });
    expect(did).toEqual(['read']);
  });

  test('several of ours: the oldest is edited, the others go, in whatever order they are listed', async () => {
    const comments = [byBot('10', `${marker}\nnewer`), byBot('9', `${marker}\nold`), byBot('100')];
    const { forge: one, did } = forge(comments, { update: yes, remove: yes });
    expect(await upsertComment(one, '7', marker, body)).toEqual({ outcome: 'updated', removed: 2 });
    expect(did).toEqual(['read', 'update 9', 'remove 10', 'remove 100']);
  });

  test('one too many that cannot be removed is no failure', async () => {
    const remove = async () => {
      throw new ForgeError('gone', 'DELETE', 'Not Found', { status: 404 });
    };
    const { forge: one } = forge([byBot('1'), byBot('2')], { remove });
    expect(await upsertComment(one, '7', marker, body)).toEqual({ outcome: 'unchanged', removed: 0 });
  });

  test('a marker of somebody else is not ours: no name, another name, a name that only looks like CI’s', async () => {
    const foreign = [by('mallory', '1'), { id: '2', body }, by('github-actions', '3'), by('ci-bot2', '4')];
    const { forge: one, did } = forge(foreign, { author: async () => 'ci-bot', create: async () => by('ci-bot', '9') });
    expect(await upsertComment(one, '7', marker, body)).toMatchObject({ outcome: 'created' });
    expect(did).toEqual(['read', 'author', `create ${body}`]);
  });

  test('who cannot ask who it is takes nothing for its own', async () => {
    const { forge: one } = forge([by('mallory', '1')], {
      author: async () => undefined,
      create: async () => byBot('2'),
    });
    expect(await upsertComment(one, '7', marker, body)).toMatchObject({ outcome: 'created' });
  });

  test('logins have no case', async () => {
    const { forge: one } = forge([by('CI-Bot', '1')], { author: async () => 'ci-bot' });
    expect(await upsertComment(one, '7', marker, body)).toMatchObject({ outcome: 'unchanged' });
  });

  test.each([
    ['a quote of ours', `> ${marker}\n> text`],
    ['further down', `look:\n${marker}`],
    ['after a blank line', `\n${marker}`],
    ['of another key', commentMarker('report2')],
    ['with more on its line', `${marker} <b>`],
  ])('a marker %s is none', async (_, text) => {
    const { forge: one } = forge([byBot('1', text)], { create: async () => byBot('2') });
    expect(await upsertComment(one, '7', marker, body)).toMatchObject({ outcome: 'created' });
  });

  test('removed between our look and our edit: made anew', async () => {
    const update = async () => {
      throw new ForgeError('gone', 'PATCH', 'Not Found', { status: 404 });
    };
    const { forge: one } = forge([byBot('1', marker)], { update, create: async () => byBot('2') });
    expect(await upsertComment(one, '7', marker, body)).toMatchObject({ outcome: 'created' });
  });

  test('a write without an answer: looked at once more, and not done twice', async () => {
    const comments: ForgeComment[] = [];
    const { forge: one, did } = forge(comments, {
      create: async () => {
        comments.push(byBot('1'));
        throw new ForgeError('down', 'POST', 'Bad Gateway', { status: 502 });
      },
    });
    expect(await upsertComment(one, '7', marker, body)).toEqual({ outcome: 'unchanged', removed: 0 });
    expect(did).toEqual(['read', `create ${body}`, 'read']);
  });

  test('a bug of ours is no refusal', async () => {
    await expect(upsertComment(forge([]).forge, '7', marker, body)).rejects.toThrow('unexpected: create');
  });
});

describe('refusals', () => {
  const needs = (
    kind: Forge['kind'],
    token: Forge['token'],
    status: number,
    what: 'comment' | 'status' = 'comment',
  ) => {
    const error = new ForgeError('refused', 'POST', 'Forbidden', { status });
    const where = { en: 'pull request 7', zh: '拉取请求 7' };
    return refusal({ ...forge([]).forge, kind, token }, error, { what, where })
      .told('en')
      .join('\n');
  };
  test.each([
    ['github', 'job', 'comment', /permissions: pull-requests: write \(in this job; from a fork:/],
    ['github', 'job', 'status', /permissions: statuses: write/],
    ['github', 'personal', 'comment', /"Pull requests: read and write"/],
    ['gitea', 'personal', 'comment', /permissions: pull-requests: write \(in this job, since Gitea 1\.26/],
    ['gitlab', 'personal', 'comment', /scope api and role Reporter, as the masked variable XC_GITLAB_TOKEN/],
    ['gitlab', 'job', 'status', /role Developer/],
    ['gitee', 'personal', 'comment', /GITEE_TOKEN/],
    ['gitcode', 'personal', 'comment', /GITCODE_TOKEN/],
  ] as const)('%s, %s token, %s: the one thing that is missing', (kind, token, what, words) => {
    expect(needs(kind, token, 403, what)).toMatch(words);
  });

  test('each reason has its sentence', () => {
    const codes = (['refused', 'gone', 'rejected', 'limited', 'down', 'garbled'] as const).map(reason => {
      const where = { en: 'x', zh: 'x' };
      return refusal(forge([]).forge, new ForgeError(reason, 'GET', 'said'), { what: 'comment', where }).code;
    });
    expect(codes).toEqual([
      'XC-FORGE-001',
      'XC-FORGE-005',
      'XC-FORGE-006',
      'XC-FORGE-007',
      'XC-FORGE-008',
      'XC-FORGE-009',
    ]);
  });

  test.each([
    [429, {}, '', 'limited'],
    [403, { 'x-ratelimit-remaining': '0' }, '', 'limited'],
    [403, {}, 'You have exceeded a secondary rate limit', 'limited'],
    [403, { 'x-ratelimit-remaining': '12' }, 'Resource not accessible', 'refused'],
    [401, {}, '', 'refused'],
    [404, {}, '', 'gone'],
    [410, {}, '', 'gone'],
    [422, {}, '', 'rejected'],
    [301, {}, '', 'rejected'],
    [503, {}, '', 'down'],
  ])('%i %j is %4$s', (status, headers, said, reason) => {
    expect(failureOf('GET /x', status, said, headers).reason).toBe(reason);
  });

  test('what a server says is one short line, and a web page is not quoted', () => {
    expect(failureOf('GET', 500, `a\nb\u001b[31m${'x'.repeat(500)}`, {}).said).toMatch(/^a b \[31mx+…$/);
    expect(failureOf('GET', 500, '<html><script>', {}).said).toBe('a web page');
  });

  const now = Date.UTC(2026, 10, 25, 12);
  test.each([
    [{ 'retry-after': '30' }, 30],
    [{ 'retry-after': 'Wed, 25 Nov 2026 12:01:00 GMT' }, 60],
    [{ 'retry-after': 'Wed, 25 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 9) }, 10],
    [{ 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': String(now / 1000 + 9) }, undefined],
  ])('%j: %s s', (headers, seconds) => {
    expect(waitOf(headers, now)).toBe(seconds);
  });
});

describe('where the API is', () => {
  const gitlab = { CI_API_V4_URL: 'https://gl.cn/api/v4/', CI_PROJECT_ID: '9', CI_JOB_TOKEN: 'job' };
  test.each([
    [
      'GitHub',
      'github',
      { GITHUB_API_URL: 'https://api.github.com', GITHUB_REPOSITORY: 'a/b', GITHUB_TOKEN: 'ghs_x' },
      { api: 'https://api.github.com', repo: 'a/b', token: 'ghs_x', tokenKind: 'job' },
    ],
    [
      'GitHub Enterprise, with a person’s token',
      'github',
      { GITHUB_API_URL: 'https://ghe.cn/api/v3', GITHUB_REPOSITORY: 'a/b', XC_TOKEN: '', GH_TOKEN: 'ghp_x' },
      { api: 'https://ghe.cn/api/v3', tokenKind: 'personal' },
    ],
    [
      'Gitea, whose address ends in a slash',
      'gitea',
      { GITHUB_API_URL: 'http://gitea.cn:3000/api/v1/', GITHUB_REPOSITORY: 'a/b', GITEA_TOKEN: 'x' },
      { api: 'http://gitea.cn:3000/api/v1' },
    ],
    [
      'GitLab: the project token before the job’s',
      'gitlab',
      { ...gitlab, XC_GITLAB_TOKEN: 'p' },
      { token: 'p', tokenKind: 'personal', api: 'https://gl.cn/api/v4' },
    ],
    ['GitLab: the job’s token when there is no other', 'gitlab', gitlab, { token: 'job', tokenKind: 'job', repo: '9' }],
    [
      'GitLab: a merge request from a fork lives in its target',
      'gitlab',
      { ...gitlab, CI_MERGE_REQUEST_PROJECT_ID: '5' },
      { repo: '5', commitRepo: '9' },
    ],
    [
      'GitLab by its name alone',
      'gitlab',
      { CI_SERVER_FQDN: 'gl.cn', CI_PROJECT_PATH: 'a/b/c', GITLAB_TOKEN: 'x' },
      { api: 'https://gl.cn/api/v4', repo: 'a/b/c' },
    ],
    ['Gitee', 'gitee', { GITEE_TOKEN: 'x' }, { api: 'https://gitee.com/api/v5', repo: 'acme/gateway' }],
    ['GitCode', 'gitcode', { GITCODE_TOKEN: 'x' }, { api: 'https://api.gitcode.com/api/v5', repo: 'acme/gateway' }],
    [
      'a password in the address, which messages would show',
      'gitea',
      { XC_FORGE_API: 'http://u:p@ss@f.cn/api/v1', XC_FORGE_REPO: 'x/y', GITEA_TOKEN: 't' },
      { api: 'http://f.cn/api/v1' },
    ],
    [
      'what the user says wins',
      'gitea',
      { XC_FORGE_API: 'http://f.cn/api/v1/', XC_FORGE_REPO: 'x/y', GITEA_TOKEN: 't', GITHUB_API_URL: 'http://g.cn' },
      { api: 'http://f.cn/api/v1', repo: 'x/y' },
    ],
  ])('%s', (_, kind, env, expected) => {
    expect(placeOf(kind, env, { repo: 'gitee.com/acme/gateway' })).toMatchObject(expected);
  });

  test.each([
    ['no forge', 'local', { GITHUB_TOKEN: 'x' }, 'unknown'],
    [
      'an API that is no address',
      'github',
      { GITHUB_API_URL: 'file:///etc', GITHUB_REPOSITORY: 'a/b', GITHUB_TOKEN: 'x' },
      'unknown',
    ],
    [
      'a repository that is none',
      'github',
      { GITHUB_API_URL: 'https://g.cn', GITHUB_REPOSITORY: 'a/b/../c', GITHUB_TOKEN: 'x' },
      'unknown',
    ],
    ['no token', 'github', { GITHUB_API_URL: 'https://g.cn', GITHUB_REPOSITORY: 'a/b' }, 'no-token'],
  ])('%s', (_, kind, env, expected) => {
    expect(placeOf(kind, env, {})).toBe(expected);
  });

  test('the input’s token wins over variables', () => {
    const env = { GITEE_TOKEN: 'b' };
    expect(placeOf('gitee', env, { token: 'a', repo: 'gitee.com/x/y' })).toMatchObject({ token: 'a' });
  });
});

test('a status where the forge has none is said', async () => {
  const system = { env: { GITEE_TOKEN: 'x' }, http: {} as System['http'] };
  const opened = await openForge({ kind: 'gitee', repo: 'gitee.com/a/b' }, undefined, system, { what: 'status' });
  if ('reason' in opened) throw opened.reason;
  const set = await postStatus(opened.forge, 'a'.repeat(40), { state: 'success', context: 'x', description: 'y' });
  expect(set).toMatchObject({ outcome: 'skipped', reason: { code: 'XC-FORGE-013' } });
});

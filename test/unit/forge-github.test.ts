import { describe, expect, test } from '@jest/globals';
import { commentOnChange } from '../../src/actions/report-comment.js';
import { openForge, upsertComment } from '../../src/forge/index.js';
import { commentMarker } from '../../src/report/index.js';
import { type System, withTempFolder } from '../../src/system/index.js';
import { recordedJob } from '../sample/job.js';

const SHA = 'a'.repeat(40);
const marker = commentMarker('report');

interface Wire {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

/** A server of these answers, by method and path; any other request is an error. */
function server(
  answers: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, Record<string, string>>> = {},
) {
  const sent: Wire[] = [];
  const refuse = async (url: string): Promise<never> => {
    throw new Error(`unexpected: ${url}`);
  };
  const http: System['http'] = {
    download: refuse,
    bytes: refuse,
    text: refuse,
    async exchange(url, { method, headers: given, body }) {
      const { pathname, search } = new URL(url);
      const path = `${pathname}${search}`;
      const key = `${method} ${path}`;
      sent.push({
        method,
        path,
        body: body === undefined ? undefined : JSON.parse(body),
        authorization: given['authorization'],
      });
      const answer = answers[key];
      if (answer === undefined) throw new Error(`unexpected: ${key}`);
      const status = typeof answer === 'number' ? answer : 200;
      const text = typeof answer === 'number' ? '{"message":"no"}' : JSON.stringify(answer);
      return {
        status,
        headers: { 'content-type': 'application/json', ...headers[key] },
        body: Buffer.from(text),
      };
    },
  };
  return { http, sent };
}

async function open(kind: 'github' | 'gitea', token: string, http: System['http'], api: string) {
  const env = { GITHUB_API_URL: api, GITHUB_REPOSITORY: 'acme/gateway' };
  const opened = await openForge({ kind }, token, { env, http });
  if ('reason' in opened) throw opened.reason;
  return opened.forge;
}

const status = {
  state: 'failure',
  context: 'xinchuang-go/gate',
  description: '坏'.repeat(200),
  url: 'https://x.cn/1',
} as const;

test.each([
  ['github', 'https://ghe.cn/api/v3', '/api/v3'],
  ['gitea', 'http://gitea.cn:3000/api/v1/', '/api/v1'],
] as const)('%s: a commit status, its description within 140 characters', async (kind, api, root) => {
  const path = `POST ${root}/repos/acme/gateway/statuses/${SHA}`;
  const { http, sent } = server({ [path]: { id: 1 } });
  await (await open(kind, 'tok', http, api)).setStatus?.(SHA, status);
  expect(sent).toEqual([
    {
      method: 'POST',
      path: `${root}/repos/acme/gateway/statuses/${SHA}`,
      body: {
        state: 'failure',
        context: 'xinchuang-go/gate',
        description: `${'坏'.repeat(139)}…`,
        target_url: 'https://x.cn/1',
      },
      authorization: 'token tok',
    },
  ]);
});

describe('whose comment it is', () => {
  const list = (root: string) => `GET ${root}/repos/acme/gateway/issues/7/comments?per_page=100`;
  const marked = (id: number, user: object) => ({ id, body: `${marker}\nx`, user });

  test('Gitea’s account of Actions is known by an id that no person has', async () => {
    const root = '/api/v1';
    const comments = [marked(4, { id: 12, login: 'gitea-actions' }), marked(5, { id: -2, login: 'gitea-actions' })];
    const { http, sent } = server({ [list(root)]: comments });
    const forge = await open('gitea', 'tok', http, 'http://gitea.cn/api/v1/');
    expect(await upsertComment(forge, '7', marker, `${marker}\nx`)).toEqual({ outcome: 'unchanged', removed: 0 });
    expect(sent).toHaveLength(1);
  });

  test('an app’s token learns its name from GraphQL, and only when a marked comment is there', async () => {
    const comments = [marked(4, { id: 12, login: 'my-app[bot]' }), marked(5, { id: 13, login: 'other[bot]' })];
    const { http, sent } = server({
      [list('')]: comments,
      'POST /graphql': { data: { viewer: { login: 'my-app[bot]' } } },
    });
    const forge = await open('github', 'ghs_app', http, 'https://api.github.com');
    expect(await upsertComment(forge, '7', marker, `${marker}\nx`)).toMatchObject({ outcome: 'unchanged' });
    expect(sent.map(({ path }) => path)).toEqual(['/repos/acme/gateway/issues/7/comments?per_page=100', '/graphql']);
  });

  test('GitHub Enterprise has GraphQL beside its API', async () => {
    const { http, sent } = server({
      [list('/api/v3')]: [marked(4, { id: 12, login: 'my-app[bot]' })],
      'POST /api/graphql': { data: { viewer: { login: 'my-app[bot]' } } },
    });
    const forge = await open('github', 'ghs_app', http, 'https://ghe.cn/api/v3');
    expect(await upsertComment(forge, '7', marker, `${marker}\nx`)).toMatchObject({ outcome: 'unchanged' });
    expect(sent).toHaveLength(2);
  });
});

describe('the pull request of a commit', () => {
  const pull = (number: number, sha: string, head: object = {}) => ({
    number,
    head: { sha, ref: 'faster', repo: { full_name: 'Mallory/gateway' }, ...head },
  });
  test('by the branch of the head; another commit of it is none', async () => {
    const { http } = server({
      'GET /repos/acme/gateway/pulls?state=open&head=mallory%3Afaster&per_page=100': [
        pull(9, SHA),
        pull(8, 'b'.repeat(40)),
        pull(7, SHA),
        pull(11, SHA, { ref: 'slower' }),
        pull(12, SHA, { repo: { full_name: 'mallory/gateway-2' } }),
        pull(13, SHA, { repo: null }),
      ],
    });
    const forge = await open('github', 'x', http, 'https://api.github.com');
    expect(await forge.pullRequestsOf(SHA, { ref: 'faster', repo: 'mallory/gateway' })).toEqual(['7', '9']);
  });

  test('Gitea lists all that are open, over pages', async () => {
    const path = '/api/v1/repos/acme/gateway/pulls?state=open&head=mallory%3Afaster&per_page=100';
    const { http } = server(
      { [`GET ${path}`]: [pull(1, 'b'.repeat(40))], [`GET ${path}&page=2`]: [pull(2, SHA)] },
      { [`GET ${path}`]: { link: `<http://gitea.cn${path}&page=2>; rel="next"` } },
    );
    const forge = await open('gitea', 'x', http, 'http://gitea.cn/api/v1/');
    expect(await forge.pullRequestsOf(SHA, { ref: 'faster', repo: 'mallory/gateway' })).toEqual(['2']);
  });
});

test('of two requests for one commit none gets the comment where the run does not say its branch', () =>
  withTempFolder(async folder => {
    const list = 'GET /repos/acme/gateway/pulls?state=open&per_page=100';
    const from = (number: number, repo: string) => ({
      number,
      head: { sha: SHA, ref: 'x', repo: { full_name: repo } },
    });
    const { http, sent } = server({ [list]: [from(7, 'acme/gateway'), from(9, 'mallory/gateway')] });
    const { job, said } = recordedJob(folder, { language: 'en' });
    const env = { GITHUB_API_URL: 'https://api.github.com', GITHUB_REPOSITORY: 'acme/gateway' };
    const change = async () => ({ kind: 'pr', headSha: SHA }) as const;
    const outcome = await commentOnChange(
      { key: 'report', token: 'tok', render: () => marker },
      { ...job, host: { ...job.host, kind: 'github', change }, system: { ...job.system, env, http } },
    );
    expect(outcome).toEqual({ comment: 'skipped' });
    expect(said.join('\n')).toMatch(/XC-FORGE-014 .*a{40}.*\(7 9\)/);
    expect(sent.map(({ method }) => method)).toEqual(['GET']);
  }));

test('a repository that moved is said, and the token does not follow', async () => {
  const path = 'GET /repos/acme/gateway/issues/7/comments?per_page=100';
  const { http, sent } = server(
    { [path]: 301 },
    { [path]: { location: 'https://u:p@elsewhere.cn/repositories/1?x=y' } },
  );
  const posted = await upsertComment(await open('github', 'x', http, 'https://api.github.com'), '7', marker, marker);
  if (posted.outcome !== 'skipped') throw new Error(posted.outcome);
  expect(posted.reason.lines('en')[0]).toContain('301 moved to https://elsewhere.cn/repositories/1');
  expect(sent).toHaveLength(1);
});

test('a list that never ends is no list', async () => {
  const path = '/repos/acme/gateway/issues/7/comments?per_page=100';
  const { http } = server(
    { [`GET ${path}`]: [] },
    { [`GET ${path}`]: { link: `<https://api.github.com${path}>; rel="next"` } },
  );
  const forge = await open('github', 'x', http, 'https://api.github.com');
  const posted = await upsertComment(forge, '7', marker, `${marker}\nx`);
  expect(posted).toMatchObject({ outcome: 'skipped', reason: { code: 'XC-FORGE-009' } });
  // A thousand pages, on a machine that has other work.
}, 60_000);

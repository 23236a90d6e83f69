import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { perform } from '../../src/actions/perform.js';
import { report } from '../../src/actions/report.js';
import { commentOnChange } from '../../src/actions/report-comment.js';
import { openForge, upsertComment } from '../../src/forge/index.js';
import type { Change } from '../../src/host/index.js';
import { commentMarker, writeReport } from '../../src/report/index.js';
import { makeHttp } from '../../src/system/index.js';
import { type EmulatedGithub, emulateGithub } from '../emulate-github.js';
import { type FaultProxy, faultProxy } from '../fault-proxy.js';
import { recordedJob } from '../sample/job.js';
import { sampleReports } from '../sample/reports.js';

/** As slow as the product, in hundredths. */
const QUICK = {
  answerMs: 1500,
  overallMs: 60_000,
  answerBytes: 64 << 20,
  pages: 200,
  retries: 2,
  second: 10,
  longestWaitSeconds: 60,
};
const JOB = 'ghs_jobtoken0001';
const marker = commentMarker('report');

let github: EmulatedGithub;
let proxy: FaultProxy;
const folder = mkdtempSync(join(tmpdir(), 'xinchuang-faults-'));
beforeAll(async () => {
  github = await emulateGithub({ comments: 40 });
  proxy = await faultProxy(github.url);
});
afterEach(() => proxy.befall());
afterAll(async () => {
  await proxy.close();
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

const ours = async () => (await github.comments()).filter(({ body }) => body.startsWith(marker));
const removeOurs = async () => {
  for (const { id } of await ours())
    await fetch(`${github.url}/repos/acme/gateway/issues/comments/${id}`, {
      method: 'DELETE',
      headers: { authorization: `token ${JOB}` },
    });
};

/** A job of this pull request, whose host records what it is told, and whose HTTP is the real one. */
function job(token = JOB, api = proxy.url, of?: Change) {
  const recorded = recordedJob(folder, { language: 'en' });
  const env = {
    GITHUB_API_URL: `${api}/`,
    GITHUB_REPOSITORY: 'acme/gateway',
    GITHUB_SERVER_URL: 'http://github.test/',
  };
  const masked: string[] = [];
  const host = {
    ...recorded.job.host,
    kind: 'github' as const,
    input: (name: string) => ({ comment: 'true', token })[name],
    mask: (secret: string) => masked.push(secret),
    change: async (): Promise<Change> =>
      of ?? {
        kind: 'pr',
        repo: 'github.test/acme/gateway',
        headSha: github.headSha,
        pullRequest: String(github.pullRequest),
      },
  };
  const outputs: Record<string, string> = {};
  host.setOutput = (name, value) => {
    outputs[name] = value;
  };
  const system = { ...recorded.job.system, env, http: makeHttp(env, new AbortController().signal) };
  return { ...recorded, job: { ...recorded.job, host, system }, outputs, masked };
}

const comment = async (body: string, on = job(), limits = QUICK) => {
  const posted = await commentOnChange(
    { key: 'report', token: on.job.host.input('token'), render: () => `${marker}\n${body}` },
    on.job,
    limits,
  );
  return { ...posted, said: on.said.join('\n') };
};

describe('the report action', () => {
  test('one comment among 40; the second run leaves it as it is; the token is masked', async () => {
    const reports = join(folder, '.xinchuang', 'reports');
    mkdirSync(reports, { recursive: true });
    for (const one of sampleReports())
      await writeReport(reports, { ...one, run: { ...one.run, headSha: github.headSha } });
    const first = job();
    await perform(report, first.job);
    expect(first.outputs).toMatchObject({ comment: 'created', verdict: 'fail' });
    expect(first.masked).toContain(JOB);
    const second = job();
    const outcome = await perform(report, second.job);
    expect(second.outputs).toMatchObject({ comment: 'unchanged', 'comment-url': first.outputs['comment-url'] });
    expect(outcome.exit).toBe(0);
    expect(await ours()).toHaveLength(1);
    expect((await ours())[0]?.user.login).toBe('github-actions[bot]');
    expect([...first.said, ...second.said].join('\n')).not.toContain(JOB);
    await removeOurs();
  });

  test('reports of another commit are shown as rejected, not as this one’s', async () => {
    const reports = join(folder, '.xinchuang', 'reports');
    const [one] = sampleReports();
    if (one === undefined) throw new Error('no sample');
    await writeReport(reports, { ...one, run: { ...one.run, headSha: 'b'.repeat(40) } });
    const run = job();
    await perform(report, run.job);
    const markdown = readFileSync(join(folder, '.xinchuang', 'report.md'), 'utf8');
    // A hash from elsewhere is text: nothing for a forge to make a link of.
    expect(markdown.replaceAll('\u200b', '')).toContain(`about commit ${'b'.repeat(40)}`);
    expect(run.outputs).toMatchObject({ comment: 'created', verdict: 'fail' });
    await removeOurs();
  });

  test('a run that follows another finds the pull request by its head commit, or says that it moved on', async () => {
    const follows = (headSha: string) =>
      job(JOB, proxy.url, { kind: 'pr', headSha, headRef: 'faster', headRepo: 'acme/gateway' });
    expect(await comment('a', follows(github.headSha))).toMatchObject({ comment: 'created' });
    const late = await comment('b', follows('c'.repeat(40)));
    expect(late).toMatchObject({ comment: 'skipped' });
    expect(late.said).toMatch(/XC-FORGE-004 .*no open pull request has c{40} as its head/);
    await removeOurs();
  });
});

describe('what goes wrong on the way', () => {
  const refused = (status: number, message: string, headers = {}) => ({
    method: 'POST',
    status,
    headers,
    body: JSON.stringify({ message }),
  });

  test('401: a token that is none', async () => {
    proxy.befall({ status: 401, body: '{"message":"Bad credentials"}' });
    const before = proxy.seen.length;
    const { comment: outcome, said } = await comment('x');
    expect(outcome).toBe('skipped');
    expect(said).toMatch(
      /^warning XC-FORGE-001 {2}GitHub refused the comment: 401 Bad credentials\n.*needs .*valid and not expired/m,
    );
    expect(said).not.toContain(JOB);
    // A refusal is not asked for twice.
    expect(proxy.seen.slice(before)).toHaveLength(1);
  });

  test('403: the one permission that is missing is named', async () => {
    proxy.befall(refused(403, 'Resource not accessible by integration'));
    const { comment: outcome, said } = await comment('x');
    expect(outcome).toBe('skipped');
    expect(said).toContain('403 Resource not accessible by integration');
    expect(said).toMatch(
      /needs +permissions: pull-requests: write \(in this job; from a fork: workflows-examples\/github\/fork-safe-\*\.yml\)/,
    );
    expect(await ours()).toEqual([]);
  });

  test('404: the pull request is gone', async () => {
    proxy.befall({ status: 404, body: '{"message":"Not Found"}' });
    expect((await comment('x')).said).toMatch(/XC-FORGE-005 {2}GitHub does not find pull request \d+ \(404\)/);
  });

  test('422: too long, and how long', async () => {
    proxy.befall(refused(422, 'Validation Failed: body is too long (maximum is 65536 characters)'));
    const { said } = await comment('x'.repeat(70_000));
    expect(said).toMatch(/XC-FORGE-006 .*422 Validation Failed/);
    expect(said).toMatch(/length +70036 characters; it was made for at most 65536/);
  });

  test('429 with Retry-After: waited for, and done', async () => {
    proxy.befall({
      method: 'POST',
      status: 429,
      headers: { 'retry-after': '3' },
      body: '{"message":"slow down"}',
      times: 2,
    });
    const before = proxy.seen.length;
    expect(await comment('patience')).toMatchObject({ comment: 'created' });
    expect(
      proxy.seen
        .slice(before)
        .filter(one => one.startsWith('POST'))
        .map(one => one.split(' ')[2]),
    ).toEqual(['429', '429', '201']);
    expect(await ours()).toHaveLength(1);
    await removeOurs();
  });

  test('429 for ever, or for too long: said', async () => {
    proxy.befall({ method: 'POST', status: 429, headers: { 'retry-after': '2' }, body: '{"message":"slow down"}' });
    let before = proxy.seen.length;
    expect((await comment('x')).said).toMatch(/XC-FORGE-007 .*asks to wait 2 s/);
    expect(proxy.seen.slice(before).filter(one => one.startsWith('POST'))).toHaveLength(3);
    proxy.befall({ method: 'POST', status: 429, headers: { 'retry-after': '3600' }, body: '{}' });
    before = proxy.seen.length;
    expect((await comment('x')).said).toMatch(/XC-FORGE-007 .*asks to wait 3600 s/);
    expect(proxy.seen.slice(before).filter(one => one.startsWith('POST'))).toHaveLength(1);
  });

  test('GitHub’s secondary limit is a limit, not a missing permission', async () => {
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    proxy.befall({ ...refused(403, message, { 'retry-after': '1' }), times: 1 });
    expect(await comment('limited')).toMatchObject({ comment: 'created' });
    await removeOurs();
    proxy.befall(refused(403, message, { 'retry-after': '900' }));
    expect((await comment('x')).said).toMatch(/XC-FORGE-007 .*asks to wait 900 s/);
  });

  test('502 on a read: tried again; for ever: said', async () => {
    proxy.befall({
      method: 'GET',
      status: 502,
      body: '<h1>Bad Gateway</h1>',
      headers: { 'content-type': 'text/html' },
      times: 2,
    });
    expect(await comment('again')).toMatchObject({ comment: 'created' });
    await removeOurs();
    proxy.befall({ status: 502, body: '<h1>Bad Gateway</h1>', headers: { 'content-type': 'text/html' } });
    expect((await comment('x')).said).toMatch(
      /XC-FORGE-008 {2}GitHub did not answer: HTTP 502 a web page; the comment was not written/,
    );
  });

  test('a write whose answer was lost is not done twice', async () => {
    proxy.befall({ method: 'POST', afterwards: 502, times: 1 });
    expect(await comment('once')).toMatchObject({ comment: 'unchanged' });
    expect(await ours()).toHaveLength(1);
    await removeOurs();
  });

  test('slow all the way: the whole has an end too', async () => {
    proxy.befall({ delayMs: 200 });
    const { said } = await comment('x', job(), { ...QUICK, overallMs: 100 });
    expect(said).toMatch(/XC-FORGE-008 .*(?:no whole answer|not done) within/);
  });

  test('slow: given up after the time limit', async () => {
    proxy.befall({ delayMs: 2000 });
    const started = performance.now();
    const { said } = await comment('x', job(), { ...QUICK, answerMs: 300 });
    expect(said).toMatch(/XC-FORGE-008 .*no whole answer within 0\.3 s/);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('JSON that is cut off; more than can be', async () => {
    proxy.befall({ method: 'GET', keepBytes: 100 });
    expect((await comment('x')).said).toMatch(/XC-FORGE-009 .*no JSON; the comment was not written/);
    proxy.befall();
    expect((await comment('x', job(), { ...QUICK, answerBytes: 1000 })).said).toMatch(
      /XC-FORGE-009 .*more than 1000 bytes/,
    );
    expect(await ours()).toEqual([]);
  });

  test('a next page on another server does not get the token', async () => {
    const link = '<http://evil.example.test/repos/acme/gateway/issues/1/comments?page=2>; rel="next"';
    proxy.befall({ method: 'GET', path: 'comments', status: 200, headers: { link }, body: '[]' });
    expect((await comment('x')).said).toMatch(/XC-FORGE-008 .*next page is on another server/);
  });

  test('nobody listens', async () => {
    const gone = await faultProxy(github.url);
    await gone.close();
    const nobody = job(JOB, gone.url);
    expect((await comment('x', nobody)).said).toMatch(/XC-FORGE-008 .*ECONNREFUSED/);
  });

  test('two runs at once leave two at most, and the next run one', async () => {
    await Promise.all([comment('same'), comment('same')]);
    expect((await ours()).length).toBeLessThanOrEqual(2);
    const next = await comment('newer');
    expect(next.comment).toBe('updated');
    expect((await ours()).map(one => one.body)).toEqual([`${marker}\nnewer`]);
    await removeOurs();
  });

  test('a copied marker is never edited: not of mallory, not quoted by us', async () => {
    const [copied, quoted] = [`${marker}\nvouch for me`, `> ${marker}\n> x`];
    await github.comment('ghp_mallory00001', copied);
    await github.comment(JOB, quoted);
    expect(await comment('real')).toMatchObject({ comment: 'created' });
    expect(await comment('real 2')).toMatchObject({ comment: 'updated' });
    const bodies = (await github.comments()).map(one => one.body);
    expect(bodies).toEqual(expect.arrayContaining([copied, quoted, `${marker}\nreal 2`]));
    await removeOurs();
  });

  test('a personal token asks once who it is', async () => {
    const alice = 'ghp_alice0000001';
    await removeOurs();
    expect(await comment('by alice', job(alice))).toMatchObject({ comment: 'created' });
    const before = proxy.seen.length;
    expect(await comment('by alice', job(alice))).toMatchObject({ comment: 'unchanged' });
    expect(proxy.seen.slice(before).filter(one => one.startsWith('GET /user'))).toHaveLength(1);
  });
});

test('3,000 comments are read in 30 requests and answered in one more', async () => {
  const many = await emulateGithub({ comments: 3000 });
  const counting = await faultProxy(many.url);
  try {
    const { system } = job(JOB, counting.url).job;
    const opened = await openForge({ kind: 'github' }, JOB, system);
    if ('reason' in opened) throw opened.reason;
    const posted = await upsertComment(opened.forge, String(many.pullRequest), marker, `${marker}\nx`);
    expect(posted).toMatchObject({ outcome: 'created' });
    expect(counting.seen).toHaveLength(31);
  } finally {
    await counting.close();
    await many.close();
  }
});

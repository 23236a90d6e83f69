import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { Gitlab } from '@gitbeaker/rest';
import { afterEach, describe, expect, test } from '@jest/globals';
import { perform } from '../../src/actions/perform.js';
import { report } from '../../src/actions/report.js';
import { defaultConfig } from '../../src/config/index.js';
import { openForge, postStatus, upsertComment } from '../../src/forge/index.js';
import { localHost } from '../../src/host/index.js';
import { commentMarker, writeReport } from '../../src/report/index.js';
import { realSystem, withTempFolder } from '../../src/system/index.js';
import { type GitlabApi, type GitlabSeed, gitlabApi } from '../gitlab-api.js';
import { sampleReports } from '../sample/reports.js';

const SHA = 'a'.repeat(40);
const marker = commentMarker('report');
const seed: GitlabSeed = {
  project: { id: 1217, path: 'acme/cloud/gateway' },
  mergeRequest: { iid: 7, sha: SHA, sourceBranch: 'faster' },
  tokens: {
    'glpat-reporter': { username: 'project_1217_bot', as: 'reporter' },
    'glpat-developer': { username: 'project_1217_bot', as: 'developer' },
    'glpat-read': { username: 'reader', as: 'read_api' },
    'glcbt-job': { username: 'alice', as: 'job' },
  },
};
const notes = (count: number) => Array.from({ length: count }, (_, i) => ({ body: `note ${i}`, by: 'alice' }));

let api: GitlabApi;
afterEach(() => api.close());

async function forgeFor(env: Record<string, string>) {
  const system = realSystem(new AbortController().signal, {
    CI_API_V4_URL: `${api.api}/`,
    CI_PROJECT_PATH: 'acme/cloud/gateway',
    CI_PROJECT_ID: '1217',
    ...env,
  });
  const opened = await openForge({ kind: 'gitlab' }, undefined, system);
  if ('reason' in opened) throw opened.reason;
  return opened.forge;
}

describe('the fake, asked by gitbeaker as it comes', () => {
  const client = (token: object) => new Gitlab({ host: api.url, ...token } as { host: string; token: string });

  test('notes: create, list over pages, edit, remove; by path and by id', async () => {
    api = await gitlabApi({ ...seed, notes: notes(45) });
    const { MergeRequestNotes } = client({ token: 'glpat-reporter' });
    const made = await MergeRequestNotes.create('acme/cloud/gateway', 7, 'hello');
    expect(made).toMatchObject({ body: 'hello', author: { username: 'project_1217_bot' } });
    const options = { sort: 'asc', perPage: 20, page: 3, maxPages: 1, showExpanded: true } as const;
    const third = await MergeRequestNotes.all(1217, 7, options);
    expect(third).toMatchObject({ paginationInfo: { next: null, current: 3, total: 46 } });
    expect((await MergeRequestNotes.edit(1217, 7, made.id, { body: 'changed' })).body).toBe('changed');
    await MergeRequestNotes.remove(1217, 7, made.id);
    expect(api.notes).toHaveLength(45);
    await expect(MergeRequestNotes.show(1217, 7, made.id)).rejects.toThrow('404 Not found');
  });

  test('a job token reads notes and writes none; a wrong one is nobody', async () => {
    api = await gitlabApi({ ...seed, notes: notes(3) });
    const job = client({ jobToken: 'glcbt-job' });
    expect(await job.MergeRequestNotes.all(1217, 7)).toHaveLength(3);
    await expect(job.MergeRequestNotes.create(1217, 7, 'x')).rejects.toThrow('403 Forbidden');
    await expect(client({ token: 'wrong' }).Users.showCurrentUser()).rejects.toThrow('401 Unauthorized');
  });

  test('a status needs a developer, and one of the states', async () => {
    api = await gitlabApi(seed);
    const { Commits } = client({ token: 'glpat-developer' });
    await Commits.editStatus(1217, SHA, 'failed', { name: 'xinchuang-go/gate' });
    expect(api.statuses).toMatchObject([{ sha: SHA, status: 'failed', name: 'xinchuang-go/gate' }]);
    await expect(Commits.editStatus(1217, SHA, 'failure' as 'failed', {})).rejects.toThrow('state');
    await expect(client({ token: 'glpat-reporter' }).Commits.editStatus(1217, SHA, 'success')).rejects.toThrow('403');
  });
});

describe('our adapter', () => {
  test('one note: made, left alone, changed; other people’s markers are not ours', async () => {
    const hostile = [
      { body: `${marker}\nmine`, by: 'mallory' },
      { body: `> ${marker}`, by: 'project_1217_bot' },
    ];
    api = await gitlabApi({ ...seed, notes: [...notes(250), ...hostile, { body: marker, by: 'x', system: true }] });
    const forge = await forgeFor({ XC_GITLAB_TOKEN: 'glpat-reporter' });
    const body = `${marker}\n\n| 麒麟 | ✔ |\n`;
    expect(await upsertComment(forge, '7', marker, body)).toMatchObject({ outcome: 'created', removed: 0 });
    const before = api.requests.length;
    expect(await upsertComment(forge, '7', marker, body)).toMatchObject({ outcome: 'unchanged' });
    expect(api.requests.slice(before).map(one => one.split(' ')[0])).toEqual(['GET', 'GET', 'GET', 'GET']);
    expect(await upsertComment(forge, '7', marker, `${body}more`)).toMatchObject({ outcome: 'updated' });
    expect(api.notes.filter(note => note.author.username === 'project_1217_bot').map(note => note.body)).toEqual([
      `> ${marker}`,
      `${body}more`,
    ]);
    expect(api.notes.find(note => note.author.username === 'mallory')?.body).toBe(`${marker}\nmine`);
    expect(api.requests.every(one => one.endsWith(' private-token'))).toBe(true);
  });

  test('CI_JOB_TOKEN is tried, and its refusal names what is missing', async () => {
    api = await gitlabApi({ ...seed, notes: notes(3) });
    const forge = await forgeFor({ CI_JOB_TOKEN: 'glcbt-job', GITLAB_USER_LOGIN: 'alice' });
    const posted = await upsertComment(forge, '7', marker, `${marker}\nx`);
    if (posted.outcome !== 'skipped') throw new Error(posted.outcome);
    expect(posted.reason.code).toBe('XC-FORGE-001');
    expect(posted.reason.told('en').join('\n')).toMatch(
      /403 403 Forbidden[\s\S]*scope api and role Reporter[\s\S]*XC_GITLAB_TOKEN/,
    );
    expect(api.notes).toHaveLength(3);
    expect(api.requests.at(-1)).toBe('POST /projects/1217/merge_requests/7/notes job-token');
  });

  test('a token that may only read; one that is none', async () => {
    api = await gitlabApi(seed);
    for (const [token, needs] of [
      ['glpat-read', 'scope api and role Reporter'],
      ['glpat-gone', 'valid and not expired'],
    ] as const) {
      const posted = await upsertComment(await forgeFor({ GITLAB_TOKEN: token }), '7', marker, `${marker}\nx`);
      if (posted.outcome !== 'skipped') throw new Error(posted.outcome);
      const told = posted.reason.told('en').join('\n');
      expect(told).toContain(needs);
      expect(told).not.toContain(token);
    }
  });

  test('a merge request that is gone; the one of a commit; a status and its length', async () => {
    api = await gitlabApi(seed);
    const forge = await forgeFor({ XC_GITLAB_TOKEN: 'glpat-developer' });
    expect(await upsertComment(forge, '8', marker, `${marker}\nx`)).toMatchObject({ reason: { code: 'XC-FORGE-005' } });
    expect(await forge.pullRequestsOf(SHA, { ref: 'faster' })).toEqual(['7']);
    expect(await forge.pullRequestsOf('b'.repeat(40), { ref: 'faster' })).toEqual([]);
    const status = { state: 'failure', context: 'xinchuang-go/gate', description: '坏'.repeat(300) } as const;
    expect(await postStatus(forge, SHA, status)).toEqual({ outcome: 'set' });
    expect(api.statuses).toMatchObject([{ status: 'failed', name: 'xinchuang-go/gate' }]);
    const reporter = await forgeFor({ XC_GITLAB_TOKEN: 'glpat-reporter' });
    const refused = await postStatus(reporter, SHA, status);
    if (refused.outcome !== 'skipped') throw new Error(refused.outcome);
    expect(refused.reason.told('zh').join('\n')).toContain('角色为 Developer');
  });
});

test('report in a merge request pipeline: the note, the outputs, and no token in the log', () =>
  withTempFolder(async folder => {
    api = await gitlabApi({ ...seed, notes: notes(120) });
    const env = {
      GITLAB_CI: 'false',
      CI_API_V4_URL: api.api,
      CI_SERVER_HOST: 'gitlab.test',
      CI_PROJECT_ID: '1217',
      CI_PROJECT_PATH: 'acme/cloud/gateway',
      CI_COMMIT_SHA: SHA,
      CI_MERGE_REQUEST_IID: '7',
      XC_COMMENT: 'true',
      XC_GITLAB_TOKEN: 'glpat-reporter',
    };
    for (const one of sampleReports())
      await writeReport(join(folder, '.xinchuang', 'reports'), { ...one, run: { ...one.run, headSha: SHA } });
    const system = realSystem(new AbortController().signal, env, folder);
    const out = new PassThrough();
    let printed = '';
    out.on('data', chunk => {
      printed += String(chunk);
    });
    const host = localHost(system, { language: 'zh', action: 'report', out: out as unknown as NodeJS.WriteStream });
    const config = () => ({ config: defaultConfig(), path: undefined, warnings: [] });
    const run = () => perform(report, { host, system, workspace: folder, config });
    expect((await run()).outputs).toMatchObject({ comment: 'created' });
    expect((await run()).outputs).toMatchObject({ comment: 'unchanged' });
    expect(api.notes).toHaveLength(121);
    expect(api.notes.at(-1)?.body).toMatch(/^<!-- xinchuang-go:report:report -->\n/);
    expect(readFileSync(join(folder, '.xinchuang', 'outputs.env'), 'utf8')).toContain('XC_REPORT_COMMENT=unchanged\n');
    expect(printed).toContain('评论：无变化');
    expect(printed).not.toContain('glpat-reporter');
  }));

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { realSystem } from '../../src/system/index.js';
import { pathWithQemu7 } from '../debian/qemu-7.js';
import { type GiteaService, giteaService } from '../gitea-service.js';
import { BENCHED, grown, slower } from '../sample-module.js';

const EXAMPLE = readFileSync('workflows-examples/gitea/pull-request.yml', 'utf8');
const WORKFLOW = '.gitea/workflows/pull-request.yml';
const MARKER = '<!-- xinchuang-go:report:report -->\n';
const STATUS = 'xinchuang-go/gate';

describe('Gitea with its runner', () => {
  let service: GiteaService;
  beforeAll(async () => {
    service = await giteaService(EXAMPLE, { files: { [WORKFLOW]: EXAMPLE } });
  }, 3_600_000);
  afterAll(() => service?.stop());

  const api = <T>(path: string): Promise<T> => service.gitea.api<T>('GET', `/repos/${service.name}${path}`);
  const comments = (index: number) => api<Comment[]>(`/issues/${index}/comments`);
  const statuses = async (sha: string) => {
    const all = await api<Status[]>(`/commits/${sha}/statuses?sort=recentupdate`);
    return Object.fromEntries(all.reverse().map(({ context, status }) => [context, status]));
  };
  let index: number;

  test('pull-request.yml as it stands, on main: no comment is missed, and its reports are kept', async () => {
    const run = await service.ended(1);
    expect(run).toMatchObject({ conclusion: 'success', told: '' });
    expect(run.log).not.toContain('XC-FORGE');
    expect(await statuses(run.head_sha)).toEqual({ 'xinchuang / xinchuang (push)': 'success' });
  });

  test('for a pull request: a comment by the job that says what got worse, and a green commit', async () => {
    index = await service.open('faster', grown(2_000_000));
    // Others have spoken before: the list is long, and Gitea gives it whole.
    for (let i = 0; i < 40; i++)
      await service.gitea.api('POST', `/repos/${service.name}/issues/${index}/comments`, { body: `comment ${i}` });
    const run = await service.ended(2);
    expect(run).toMatchObject({ conclusion: 'success', told: '' });
    const [comment, ...more] = (await comments(index)).filter(({ body }) => body.startsWith(MARKER));
    expect(more).toEqual([]);
    expect(comment?.user.login).toBe('gitea-actions');
    expect(comment?.body).toContain('2 programs will run on all 12 platforms');
    expect(comment?.body).toMatch(/\*\*What got worse\*\*[^#]*gwctl[^#]*MB/);
    expect(comment?.body).toContain(`${service.gitea.url}/${service.name}/actions/runs/${run.id}`);
    expect(await statuses(run.head_sha)).toEqual({ 'xinchuang / xinchuang (pull_request)': 'success' });
    const { artifacts } = await api<{ artifacts: { name: string; size_in_bytes: number }[] }>('/actions/artifacts');
    expect(artifacts.map(({ name }) => name)).toEqual(['xinchuang', 'xinchuang']);
    expect(artifacts[0]?.size_in_bytes).toBeGreaterThan(1_000_000);
    expect(service.refused).toEqual([]);
  });

  test('the next push edits the comment; a platform that is blocked is a failed run', async () => {
    const before = (await comments(index)).find(({ body }) => body.startsWith(MARKER));
    const head = service.push({
      '.xinchuang.yml': 'version: 1\nplatforms: [openeuler-24.03/kunpeng-920, uos-20/loongson-3a5000]\n',
    });
    const run = await service.ended(3);
    expect(run).toMatchObject({ conclusion: 'failure', head_sha: head });
    const ours = (await comments(index)).filter(({ body }) => body.startsWith(MARKER));
    expect(ours.map(({ id }) => id)).toEqual([before?.id]);
    expect(ours[0]?.body).toContain('1 of 2 platforms blocked');
    expect(ours[0]?.body).toContain(head.slice(0, 7));
    expect(await statuses(head)).toEqual({ 'xinchuang / xinchuang (pull_request)': 'failure' });
  });

  test('a gate that refuses is a failed run, and with contents: write a status of its own says so', async () => {
    const strict = EXAMPLE.replace('contents: read', 'contents: write').replace(
      /(\/gate@v1).*/,
      '$1\n        with: { status: true, expect: "verify:linux/arm64, verify:linux/riscv64" }',
    );
    const head = service.push({
      [WORKFLOW]: strict,
      '.xinchuang.yml': 'version: 1\nplatforms: [openeuler-24.03/kunpeng-920]\n',
    });
    const run = await service.ended(4);
    expect(run).toMatchObject({ conclusion: 'failure', head_sha: head });
    expect(run.told).toContain('linux/riscv64');
    expect(await statuses(head)).toEqual({
      'xinchuang / xinchuang (pull_request)': 'failure',
      [STATUS]: 'failure',
    });
  });

  test('a token without the rights: the run is as green as its verdict, and its log names each permission', async () => {
    const before = await comments(index);
    const narrow = EXAMPLE.replace(/pull-requests: write.*/, 'packages: read').replace(
      /(\/gate@v1).*/,
      '$1\n        with: { status: true }',
    );
    const head = service.push({ [WORKFLOW]: narrow });
    const run = await service.ended(5);
    expect(run).toMatchObject({ conclusion: 'success', head_sha: head, told: '' });
    // A private repository is not there for who may not read it.
    expect(run.log).toMatch(/::warning::XC-FORGE-005 .*\n.*pull-requests: write/);
    expect(run.log).toMatch(/::warning::XC-FORGE-001 .*\n.*contents: write/);
    expect(run.log).not.toContain('%0A');
    expect(await comments(index)).toEqual(before);
    expect(await statuses(head)).toEqual({ 'xinchuang / xinchuang (pull_request)': 'success' });
  });
});

test('bench.yml as it stands: a benchmark that executes more is a failed run, and a comment that names it', async () => {
  const example = readFileSync('workflows-examples/gitea/bench.yml', 'utf8');
  const service = await giteaService(example, {
    path: await pathWithQemu7(realSystem(new AbortController().signal)),
    files: {
      ...BENCHED,
      '.gitea/workflows/bench.yml': example,
      '.xinchuang.yml': 'version: 1\nbench: {fail-above: 5%, programs: [./cmd/gwctl]}\n',
    },
  });
  try {
    const index = await service.open('slower', slower);
    const run = await service.ended(1);
    expect(run).toMatchObject({ conclusion: 'failure' });
    expect(run.log).toMatch(/bench\/regression {2}example\.cn\/acme\/gateway\/sum\.BenchmarkSum: \+/);
    const comments = await service.gitea.api<Comment[]>('GET', `/repos/${service.name}/issues/${index}/comments`);
    const [comment, ...more] = comments;
    expect([more, comment?.body]).toEqual([[], expect.stringMatching(/^<!-- xinchuang-go:report:bench -->\n/)]);
    for (const goarch of ['loong64', 'arm64']) expect(comment?.body).toContain(`linux/${goarch}`);
    expect(service.refused).toEqual([]);
  } finally {
    await service.stop();
  }
});

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}

interface Status {
  readonly context: string;
  readonly status: string;
}

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { gitlabRelease } from '../../scripts/gitlab-release.js';
import { releaseBundle } from '../../scripts/release-bundle.js';
import { commentMarker } from '../../src/report/index.js';
import { realSystem } from '../../src/system/index.js';
import { pathWithQemu7 } from '../debian/qemu-7.js';
import { type GitlabServer, gitlabServer } from '../gitlab-server.js';
import { gmGateway } from '../gm-gateway.js';
import { serve } from '../loopback.js';
import { node24 } from '../node-24.js';
import { BENCHED, ONLY_ON_AMD64, SAMPLE, SMALL, sampleCheckout, slower } from '../sample-module.js';

const HOST = 'gitlab.example.cn';
const COMPONENTS = 'tools/xinchuang-go';
const VERSION = '1.0.0';
const [PROJECT_TOKEN, JOB_TOKEN] = ['glpat-note', 'glcbt-job'];

let home: string;
let server: GitlabServer;
let node: string;
let program: string;
let released: ReturnType<typeof gitlabRelease>;
const services: string[] = [];

/** A GitLab that holds the components as docs/gitlab.md says: the commit tagged, the bundle in its package registry. */
beforeAll(async () => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'xcg-gitlab-')));
  ({ node, gitlabCiLocal: program } = await node24());
  released = gitlabRelease('.', COMPONENTS, VERSION, 'HEAD');
  const bare = join(home, `${COMPONENTS}.git`);
  mkdirSync(bare, { recursive: true });
  git(bare, 'init', '-q', '--bare');
  git('.', 'push', '-q', bare, `${released.commit}:refs/tags/${VERSION}`);
  git(bare, 'config', 'uploadpack.allowFilter', 'true');
  git(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  server = await gitlabServer({
    project: { id: 1217, path: 'acme/gateway' },
    mergeRequest: { iid: 7, sha: 'f'.repeat(40), sourceBranch: 'faster' },
    tokens: {
      [PROJECT_TOKEN]: { username: 'project_1217_bot', as: 'reporter' },
      [JOB_TOKEN]: { username: 'dev', as: 'job' },
    },
    notes: Array.from({ length: 30 }, (_, i) => ({ body: `note ${i}`, by: 'someone' })),
  });
  server.packages.set(`${COMPONENTS} xinchuang-go/${VERSION}/xinchuang-go.tgz`, released.bundle);
});
afterAll(async () => {
  await server?.close();
  for (const folder of [home, ...services]) rmSync(folder, { recursive: true, force: true });
});

function git(cwd: string, ...argv: string[]): string {
  const identity = ['-c', 'user.name=Sample', '-c', 'user.email=sample@example.cn', '-c', 'commit.gpgsign=false'];
  const ended = spawnSync('git', [...identity, ...argv], { cwd, encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`git ${argv.join(' ')}: ${ended.stderr}`);
  return ended.stdout.trim();
}

/** A Go service with this pipeline, committed. */
function service(pipeline: string, files = SAMPLE): string {
  const folder = sampleCheckout(files);
  services.push(folder);
  git(folder, 'remote', 'set-url', 'origin', `https://${HOST}/acme/gateway.git`);
  writeFileSync(join(folder, '.gitlab-ci.yml'), pipeline);
  writeFileSync(join(folder, '.gitignore'), '.gitlab-ci-local/\n');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'pipeline');
  // As a clone has it: where CI_DEFAULT_BRANCH comes from.
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  return folder;
}

const example = (name: string) => readFileSync(join('workflows-examples/gitlab', name), 'utf8');

interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** gitlab-ci-local in the service, where the server of the components is a folder of this machine. */
async function pipeline(
  folder: string,
  variables: Readonly<Record<string, string>>,
  ...argv: string[]
): Promise<Ended> {
  const head = git(folder, 'rev-parse', 'HEAD');
  const all = {
    CI_API_V4_URL: server.apiUrl,
    CI_PROJECT_ID: '1217',
    CI_JOB_TOKEN: JOB_TOKEN,
    CI_COMMIT_SHA: head,
    ...variables,
  };
  const given = Object.entries(all).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
  const flags = ['--home', home, '--force-shell-executor', '--shell-isolation', '--concurrency', '1'];
  const env = {
    ...process.env,
    PATH: await pathWithQemu7(realSystem(new AbortController().signal)),
    NO_COLOR: '1',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file://${home}/tools/.insteadOf`,
    GIT_CONFIG_VALUE_0: `https://${HOST}/tools/`,
  };
  // Not spawnSync: the jobs ask the server of this process.
  const child = spawn(node, [program, ...flags, ...given, ...argv], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 300_000,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      said += text;
    });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, said };
}

const mergeRequest = (folder: string): Record<string, string> => ({
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_MERGE_REQUEST_IID: '7',
  CI_MERGE_REQUEST_PROJECT_ID: '1217',
  CI_MERGE_REQUEST_PROJECT_PATH: 'acme/gateway',
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1217',
  CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'faster',
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
  CI_MERGE_REQUEST_DIFF_BASE_SHA: git(folder, 'rev-parse', 'HEAD~1'),
  CI_COMMIT_REF_NAME: 'faster',
});

/**
 * Fetches components one after the other: gitlab-ci-local fetches those of one file at once, and its copies into one folder
 * trip over each other.
 */
async function fetched(folder: string, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const include = { component: `${HOST}/${COMPONENTS}/${name}@${VERSION}` };
    writeFileSync(join(folder, '.gitlab-ci-local.yml'), stringify({ include: [include] }));
    jobsOf(await pipeline(folder, {}, '--file', '.gitlab-ci-local.yml', '--preview'));
  }
  rmSync(join(folder, '.gitlab-ci-local.yml'));
}

const notes = () => server.api.notes.filter(({ body }) => body.startsWith(commentMarker('report')));
const artifact = (folder: string, job: string, path: string) =>
  readFileSync(join(folder, '.gitlab-ci-local/artifacts', job, path), 'utf8');

describe('the release of the components', () => {
  test('is the same each time, names its bundle by SHA-256, and the bundle is what dist is', async () => {
    const again = gitlabRelease('.', COMPONENTS, VERSION, 'HEAD');
    expect([again.sha256, again.commit]).toEqual([released.sha256, released.commit]);
    const template = git('.', 'show', `${released.commit}:templates/full.yml`);
    expect(template).toContain(released.sha256);
    expect(template).toContain(COMPONENTS);
    expect(gunzipSync(released.bundle).includes(readFileSync('dist/cli.js'))).toBe(true);
    expect(releaseBundle('.', 'HEAD').sha256).toBe(released.sha256);
    expect(() => releaseBundle('.', 'no-such-commit')).toThrow('no-such-commit');
    expect(() => gitlabRelease('.', 'x y', VERSION, 'HEAD')).toThrow('no path of a project');
    expect(() => gitlabRelease('.', COMPONENTS, 'v1', 'HEAD')).toThrow('no version');
  });
});

describe('workflows-examples/gitlab/merge-request.yml as it stands', () => {
  let folder: string;
  beforeAll(() => {
    folder = service(example('merge-request.yml'));
  });

  test('one job for each target, one gate over all, one note', async () => {
    const ended = await pipeline(folder, { ...mergeRequest(folder), XC_GITLAB_TOKEN: PROJECT_TOKEN });
    expect({ status: ended.status, said: ended.status === 0 ? '' : ended.said }).toEqual({ status: 0, said: '' });
    expect(ended.said).toMatch(/XC_SHARD.*loong64|xinchuang-build: \[.*loong64.*\]/);
    expect(notes()).toHaveLength(1);
    expect(notes()[0]?.body).toContain('openEuler 24.03');
    expect(artifact(folder, 'xinchuang-gate', '.xinchuang/outputs.env')).toContain('XC_GATE_VERDICT=pass');
    expect(artifact(folder, 'xinchuang-report', '.xinchuang/report.junit.xml')).toContain('<testsuites');
    expect(JSON.parse(artifact(folder, 'xinchuang-report', '.xinchuang/gl-code-quality-report.json'))).toBeInstanceOf(
      Array,
    );
    expect(artifact(folder, 'xinchuang-report', '.xinchuang/metrics.txt').trimEnd().endsWith('# EOF')).toBe(true);
    // What the target branch's pipeline leaves is what merge requests are compared with.
    const base = readFileSync(join(folder, '.gitlab-ci-local/artifacts/xinchuang-report/.xinchuang/base.tgz'));
    server.artifacts.set('main .xinchuang/base.tgz', base);
    expect(ended.said).not.toContain(PROJECT_TOKEN);
  });

  test('the second run has a base, and leaves the note one; a job token degrades and stays green', async () => {
    const second = await pipeline(folder, { ...mergeRequest(folder), XC_GITLAB_TOKEN: PROJECT_TOKEN });
    expect(second.status).toBe(0);
    expect(second.said).not.toContain('no base yet');
    expect(notes()).toHaveLength(1);
    const third = await pipeline(folder, mergeRequest(folder));
    expect(third.status).toBe(0);
    expect(third.said).toMatch(/XC-FORGE-00[12]/);
    expect(third.said).toContain('XC_GITLAB_TOKEN');
    expect(notes()).toHaveLength(1);
  });

  test('a leg that is missing is refused', async () => {
    const text = example('merge-request.yml').replace(/ {8}- XC_TARGETS: linux\/arm64\n.*\n/, '');
    const other = service(text);
    const ended = await pipeline(other, { ...mergeRequest(other), XC_GITLAB_TOKEN: PROJECT_TOKEN });
    expect(ended.status).not.toBe(0);
    expect(ended.said).toMatch(/gate\/expected.*linux\/arm64 #arm64/);
  });
});

test('workflows-examples/gitlab/bench.yml as it stands: a job for each architecture, and a note that names what grew', async () => {
  // Each job has a cache of its own, and would build the standard library once more for the program's size.
  const files = { ...BENCHED, '.xinchuang.yml': 'version: 1\nbench: {programs: false}\n' };
  const folder = service(example('bench.yml'), files);
  for (const [path, text] of Object.entries(slower)) writeFileSync(join(folder, path), text);
  git(folder, 'commit', '-q', '--all', '-m', 'slower');
  await fetched(folder, 'bench', 'report');
  const ended = await pipeline(folder, { ...mergeRequest(folder), XC_GITLAB_TOKEN: PROJECT_TOKEN });
  expect(ended.status).toBe(1);
  for (const job of ['loong64-bench', 'arm64-bench'])
    expect(ended.said).toMatch(
      new RegExp(`${job} .*bench/regression {2}example\\.cn/acme/gateway/sum\\.BenchmarkSum: \\+`),
    );
  const [note, ...more] = server.api.notes.filter(({ body }) => body.startsWith(commentMarker('bench')));
  expect(more).toEqual([]);
  for (const goarch of ['loong64', 'arm64']) expect(note?.body).toContain(`linux/${goarch}`);
  expect(note?.body).toContain('BenchmarkSum');
});

test('workflows-examples/gitlab/gmtls.yml as it stands: a service is started, graded and stopped, and a note says so', async () => {
  const folder = service(example('gmtls.yml'), gmGateway());
  await fetched(folder, 'build', 'gmtls', 'report');
  const ended = await pipeline(folder, { ...mergeRequest(folder), XC_GITLAB_TOKEN: PROJECT_TOKEN });
  expect({ status: ended.status, said: ended.status === 0 ? '' : ended.said }).toEqual({ status: 0, said: '' });
  expect(stripVTControlCharacters(ended.said)).toMatch(/127\.0\.0\.1:8443 +A /);
  const [note, ...more] = server.api.notes.filter(({ body }) => body.startsWith(commentMarker('gmtls')));
  expect(more).toEqual([]);
  expect(note?.body).toContain('passed');
  expect(artifact(folder, 'xinchuang-gmtls', '.xinchuang/outputs.env')).toContain('XC_GMTLS_GRADE=A');
});

test('workflows-examples/gitlab/audit.yml as it stands: red where a package is for amd64 alone, and the note says which', async () => {
  const folder = service(example('audit.yml'), { ...SMALL, ...ONLY_ON_AMD64 });
  await fetched(folder, 'audit', 'report');
  const ended = await pipeline(folder, { ...mergeRequest(folder), XC_GITLAB_TOKEN: PROJECT_TOKEN });
  expect(ended.status).toBe(1);
  expect(ended.said).toMatch(/linux\/loong64: blocked/);
  const [note, ...more] = server.api.notes.filter(({ body }) => body.startsWith(commentMarker('audit')));
  expect(more).toEqual([]);
  expect(note?.body).toContain('undefined: lineSize');
  expect(artifact(folder, 'xinchuang-audit', '.xinchuang/outputs.env')).toContain('XC_AUDIT_VERDICT=blocked');
});

describe('workflows-examples/gitlab/release.yml as it stands', () => {
  const tag = {
    CI_COMMIT_TAG: 'v1.3.0',
    CI_COMMIT_REF_NAME: 'v1.3.0',
    CI_PIPELINE_SOURCE: 'push',
    CI_PROJECT_NAME: 'gateway',
  };
  const published = () => [...server.packages.keys()].filter(key => key.includes('gateway/v1.3.0/'));

  test('publishes the bytes that the gate let through, with their sums', async () => {
    const folder = service(example('release.yml'));
    const ended = await pipeline(folder, tag);
    expect({ status: ended.status, said: ended.status === 0 ? '' : ended.said }).toEqual({ status: 0, said: '' });
    expect(
      published()
        .map(key => key.split('/').at(-1))
        .sort(),
    ).toEqual([
      'SHA256SUMS',
      ...['gateway', 'gwctl'].flatMap(name => ['amd64', 'arm64', 'loong64'].map(arch => `${name}-linux-${arch}`)),
    ]);
  });

  test('publishes nothing when the gate refuses', async () => {
    for (const key of published()) server.packages.delete(key);
    const folder = service(
      example('release.yml').replace('release-files:', 'expect: verify:linux/mips64\n      release-files:'),
    );
    const ended = await pipeline(folder, tag);
    expect(ended.status).not.toBe(0);
    expect(ended.said).toContain('gate/expected');
    expect(published()).toEqual([]);
  });
});

describe('the same by include: local, and what GitLab refuses', () => {
  const local = (inputs: string, name = 'build') => {
    const install = inputs.includes('install:') ? '' : '      install: path\n';
    const folder = service(`include:\n  - local: ci/${name}.yml\n    inputs:\n${install}${inputs}`);
    mkdirSync(join(folder, 'ci'));
    for (const file of readdirSync('templates')) cpSync(join('templates', file), join(folder, 'ci', file));
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'components');
    return folder;
  };

  test('build, verify, report and gate as four includes, the program from a path', async () => {
    const inputs = (more = '') => `      install-path: ${resolve('dist/cli.js')}\n${more}`;
    const folder = local(inputs('      platforms: kylin-v10-sp3/kunpeng-920\n'));
    const four = ['build', 'verify', 'report', 'gate']
      .map(
        name =>
          `  - local: ci/${name}.yml\n    inputs:\n      install: path\n${inputs()}${name === 'gate' || name === 'report' ? '' : '      platforms: kylin-v10-sp3/kunpeng-920\n'}`,
      )
      .join('');
    writeFileSync(join(folder, '.gitlab-ci.yml'), `include:\n${four}`);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'four');
    const ended = await pipeline(folder, {});
    expect({ status: ended.status, said: ended.status === 0 ? '' : ended.said }).toEqual({ status: 0, said: '' });
    expect(artifact(folder, 'xinchuang-gate', '.xinchuang/outputs.env')).toContain('XC_GATE_VERDICT=pass');
  });

  test.each([
    ['      install: ftp\n', /install/],
    ["      install-sha256: 'abc'\n", /install-sha256/],
    ['      cgo: maybe\n', /cgo/],
    ["      job-prefix: 'a b'\n", /job-prefix/],
    ['      install: npx\n      install-version: latest\n', /install-version/],
    ['      china: "yes"\n', /china/],
    ['      packages: "./a\\nb"\n', /packages/],
    ['      matrix: loong64\n', /matrix/],
  ])('%j is refused before a job runs', async (input, said) => {
    const folder = local(input);
    const ended = await pipeline(folder, {}, '--preview');
    expect(ended.status).not.toBe(0);
    expect(ended.said).toMatch(said);
  });

  test.each([
    ['      install-path: gone/cli.js\n', 'gone/cli.js'],
    ['', 'install-path'],
  ])('a program that is not there is one clear sentence: %j', async (input, said) => {
    const ended = await pipeline(local(input), {});
    expect(ended.status).not.toBe(0);
    expect(ended.said).toContain(said);
    expect(ended.said).toContain('不是文件');
  });

  test('a bundle of other bytes is not run', async () => {
    const folder = local(
      `      install: bundle\n      install-version: ${VERSION}\n      install-project: ${COMPONENTS}\n      install-sha256: ${'a'.repeat(64)}\n`,
    );
    const ended = await pipeline(folder, {});
    expect(ended.status).not.toBe(0);
    expect(ended.said).toContain(`SHA-256 ${released.sha256}, not ${'a'.repeat(64)}`);
    expect(existsSync(join(folder, '.xinchuang-go/bundle/dist'))).toBe(false);
  });
});

interface Job {
  readonly script: readonly string[];
  readonly needs?: readonly { readonly job: string }[];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly release?: Readonly<Record<string, unknown>>;
}
const jobsOf = ({ status, said }: Ended): Readonly<Record<string, Job>> => {
  if (status !== 0) throw new Error(said);
  return parse(said.slice(said.indexOf('---'))) as Readonly<Record<string, Job>>;
};

describe('one component, however it is included', () => {
  const inputs = `    inputs:\n      platforms: kylin-v10-sp3/kunpeng-920\n      ldflags: -s -w -X main.version={{version}}\n      release-files: '*.tgz'\n`;
  const preview = async (how: string) => {
    const { stages, ...jobs } = jobsOf(await pipeline(service(`include:\n${how}${inputs}`), {}, '--preview'));
    return jobs;
  };

  test('component, project and remote give the same jobs, with the values as they were given', async () => {
    const remote = await serve((request, response) => {
      response.end(git('.', 'show', `${released.commit}:${request.url?.slice(1)}`));
    });
    try {
      const component = await preview(`  - component: $CI_SERVER_FQDN/${COMPONENTS}/full@${VERSION}\n`);
      const project = await preview(`  - project: ${COMPONENTS}\n    ref: ${VERSION}\n    file: templates/full.yml\n`);
      expect(project).toEqual(component);
      expect(Object.keys(component)).toEqual([
        'xinchuang-build',
        'xinchuang-bench',
        'xinchuang-gmtls',
        'xinchuang-report',
        'xinchuang-gate',
      ]);
      expect(component['xinchuang-build']?.variables).toMatchObject({
        XC_PLATFORMS: 'kylin-v10-sp3/kunpeng-920',
        XC_LDFLAGS: '-s -w -X main.version={{version}}',
        XC_PACKAGES: '',
        XCG_INSTALL_SHA256: released.sha256,
      });
      expect(component['xinchuang-gate']?.variables).toMatchObject({ XC_RELEASE_FILES: '*.tgz' });
      expect(component['xinchuang-gate']?.needs).toMatchObject([
        { job: 'xinchuang-build' },
        { job: 'xinchuang-bench', optional: true },
        { job: 'xinchuang-gmtls', optional: true },
      ]);
      expect(await previewAside(`  - remote: ${remote.url}/templates/full.yml\n${inputs}`)).toEqual(component);
    } finally {
      await remote.close();
    }
  });

  test('a pipeline may say which runners take a job, and leaves the rest of it as it is', async () => {
    const more = `xinchuang-build:\n  tags: [loong64]\n`;
    const include = `include:\n  - component: $CI_SERVER_FQDN/${COMPONENTS}/full@${VERSION}\n`;
    const [plain, tagged] = await Promise.all(
      [include, include + more].map(async text => jobsOf(await pipeline(service(text), {}, '--preview'))),
    );
    expect(tagged?.['xinchuang-build']).toEqual({ ...plain?.['xinchuang-build'], tags: ['loong64'] });
    expect(plain?.['xinchuang-build']).not.toHaveProperty('tags');
  });

  test('the project of the components tries them at its own commit, on a module below the checkout', async () => {
    const below = Object.fromEntries(Object.entries(SAMPLE).map(([path, text]) => [`services/gateway/${path}`, text]));
    const folder = sampleCheckout(below);
    services.push(folder);
    git(folder, 'remote', 'set-url', 'origin', `https://${HOST}/${COMPONENTS}.git`);
    cpSync('templates', join(folder, 'templates'), { recursive: true });
    const component = '$CI_SERVER_FQDN/$CI_PROJECT_PATH/full@$CI_COMMIT_SHA';
    const values = {
      install: 'path',
      'install-path': resolve('dist/cli.js'),
      'working-directory': 'services/gateway',
      platforms: 'kylin-v10-sp3/kunpeng-920',
    };
    const lines = Object.entries(values).map(([name, value]) => `      ${name}: ${value}\n`);
    writeFileSync(
      join(folder, '.gitlab-ci.yml'),
      `include:\n  - component: ${component}\n    inputs:\n${lines.join('')}`,
    );
    writeFileSync(join(folder, '.gitignore'), '.gitlab-ci-local/\n');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'components');
    const ended = await pipeline(folder, {});
    expect({ status: ended.status, said: ended.status === 0 ? '' : ended.said }).toEqual({ status: 0, said: '' });
    const at = 'services/gateway/.xinchuang';
    expect(artifact(folder, 'xinchuang-gate', `${at}/outputs.env`)).toContain('XC_GATE_VERDICT=pass');
    expect(artifact(folder, 'xinchuang-report', `${at}/report.junit.xml`)).toContain('<testsuites');
    expect(existsSync(join(folder, '.gitlab-ci-local/artifacts/xinchuang-report', at, 'base.tgz'))).toBe(true);
  });

  test('plan writes the pipeline of a repository with many programs, whose legs, report and gate then run', async () => {
    const folder = sampleCheckout(SAMPLE);
    services.push(folder);
    git(folder, 'remote', 'set-url', 'origin', `https://${HOST}/${COMPONENTS}.git`);
    cpSync('templates', join(folder, 'templates'), { recursive: true });
    const path = `install: path, install-path: ${resolve('dist/cli.js')}`;
    writeFileSync(
      join(folder, '.gitlab-ci.yml'),
      stringify({
        include: [
          {
            component: '$CI_SERVER_FQDN/$CI_PROJECT_PATH/plan@$CI_COMMIT_SHA',
            inputs: {
              install: 'path',
              'install-path': resolve('dist/cli.js'),
              platforms: 'kylin-v10-sp3/kunpeng-920, kylin-v11/loongson-3a6000',
              'mains-per-leg': 1,
              include: 'component: $CI_SERVER_FQDN/$CI_PROJECT_PATH/full@$CI_COMMIT_SHA',
              'include-inputs': path,
            },
          },
        ],
      }),
    );
    writeFileSync(join(folder, '.gitignore'), '.gitlab-ci-local/\nlegs.yml\n');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'components');
    const planned = await pipeline(folder, {});
    expect({ status: planned.status, said: planned.status === 0 ? '' : planned.said }).toEqual({ status: 0, said: '' });
    // GitLab takes it from the artifact by `trigger`, which gitlab-ci-local does not have: here it is given by hand.
    writeFileSync(join(folder, 'legs.yml'), artifact(folder, 'xinchuang-plan', '.xinchuang/legs.gitlab-ci.yml'));
    const legs = await pipeline(folder, {}, '--file', 'legs.yml');
    expect({ status: legs.status, said: legs.status === 0 ? '' : legs.said }).toEqual({ status: 0, said: '' });
    expect(legs.said).toMatch(/xinchuang-build: \[.*linux\/loong64/);
    expect(artifact(folder, 'xinchuang-gate', '.xinchuang/outputs.env')).toContain('XC_GATE_VERDICT=pass');
  });

  test('the release example makes a release of the tag, after what it publishes', async () => {
    const folder = service(example('release.yml'));
    const jobs = jobsOf(await pipeline(folder, { CI_COMMIT_TAG: 'v1.3.0', CI_COMMIT_REF_NAME: 'v1.3.0' }, '--preview'));
    expect(jobs['release']?.release).toMatchObject({ tag_name: '$CI_COMMIT_TAG' });
    expect(jobs['release']?.needs).toMatchObject([{ job: 'publish' }]);
    expect(jobs['publish']?.needs).toMatchObject([{ job: 'xinchuang-gate' }]);
  });
});

/** While a server of this process has to answer, it may not wait for a child in its own thread. */
async function previewAside(include: string): Promise<Readonly<Record<string, Job>>> {
  const folder = service(`include:\n${include}`);
  const said = await output(node, [program, '--home', home, '--preview'], { cwd: folder });
  const { stages, ...jobs } = jobsOf({ status: 0, said });
  return jobs;
}

function output(
  tool: string,
  argv: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<string> {
  const child = spawn(tool, argv, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', part => {
      said += part;
    });
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', () => done(said));
  });
}

describe('the bundle', () => {
  const installed = (api: string, more: Readonly<Record<string, string>> = {}) => {
    const { script } = (
      parse(readFileSync('templates/gate.yml', 'utf8').split('\n---\n')[1] ?? '') as Record<string, Job>
    )['$[[ inputs.job-prefix ]]-gate'] as Job;
    const cwd = mkdtempSync(join(home, 'bundle-'));
    const env = {
      CI_API_V4_URL: api,
      CI_JOB_TOKEN: JOB_TOKEN,
      XCG_INSTALL: 'bundle',
      XCG_INSTALL_VERSION: VERSION,
      XCG_INSTALL_PROJECT: COMPONENTS,
      XCG_INSTALL_SHA256: released.sha256,
      XCG_INSTALL_PATH: '',
      ...more,
    };
    return output('sh', ['-e', '-c', `${script[0]}\nxinchuang_go --version`], { cwd, env });
  };

  test('comes from object storage on another host without the job token going there', async () => {
    const seen: (string | undefined)[] = [];
    const storage = await serve((request, response) => {
      seen.push(request.headers['job-token']?.toString());
      response.end(released.bundle);
    });
    const front = await serve((request, response) => {
      seen.push(request.headers['job-token']?.toString());
      response.writeHead(302, { location: `${storage.url}/bucket/1?signature=x` }).end();
    });
    try {
      expect(await installed(`${front.url}/api/v4`)).toMatch(/^\d+\.\d+\.\d+\n$/);
      expect(seen).toEqual([JOB_TOKEN, undefined]);
    } finally {
      await front.close();
      await storage.close();
    }
  });

  test('that is not there is said in both languages, and the token is not', async () => {
    const said = await installed(server.apiUrl, { XCG_INSTALL_VERSION: '9.9.9' });
    expect(said).toContain('404');
    expect(said).toContain('no xinchuang-go 9.9.9 with that SHA-256');
    expect(said).toContain('未能从该项目取得');
    expect(said).not.toContain(JOB_TOKEN);
    expect(await installed(server.apiUrl, { XCG_INSTALL_SHA256: '' })).toContain('bundle 需要 install-version');
  });
});

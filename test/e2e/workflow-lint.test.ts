import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { globSync } from 'tinyglobby';
import { workflow } from '../../src/commands/init-files.js';
import type { Forge } from '../../src/commands/repository.js';
import { realSystem } from '../../src/system/index.js';
import { goTool } from '../go-tool.js';
import { actionProblems, type Rule, workflowProblems } from '../workflow-rules.js';

const system = realSystem(new AbortController().signal);
const OWN = globSync('.github/workflows/*.{yml,yaml}').sort();
const EXAMPLES = globSync(['workflows-examples/github/*.{yml,yaml}', 'workflows-examples/gitea/*.{yml,yaml}']).sort();
const ACTIONS = globSync('actions/*/action.yml').sort();

let folder: string;
let actionlint: string;
beforeAll(async () => {
  const built = await goTool(system, {
    module: 'github.com/rhysd/actionlint',
    version: 'v1.7.12',
    package: 'cmd/actionlint',
    ldflags: '-s -w',
  });
  actionlint = built.path;
  folder = await mkdtemp(join(tmpdir(), 'xinchuang-lint-'));
  // actionlint looks into local actions, below the folder that has .git and workflows.
  await mkdir(join(folder, '.git'));
  await mkdir(join(folder, '.github', 'workflows'), { recursive: true });
  await cp('actions', join(folder, 'actions'), { recursive: true });
  await symlink(resolve('dist'), join(folder, 'dist'));
  // Labels that people give to machines which GitHub has none of.
  await writeFile(
    join(folder, '.github', 'actionlint.yaml'),
    'self-hosted-runner:\n  labels: [loong64, loongarch64, kylin, uos, openeuler]\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What actionlint says of a workflow that stands in a repository which has our actions. */
async function lint(name: string, text: string): Promise<string[]> {
  const path = join('.github', 'workflows', name);
  await writeFile(join(folder, path), text);
  const { stdout, code } = await system.exec(actionlint, ['-oneline', '-no-color', '-pyflakes=', path], {
    cwd: folder,
    allowFailure: true,
  });
  const found = stdout.split('\n').filter(line => line !== '');
  expect(code).toBe(found.length === 0 ? 0 : 1);
  return found;
}

/**
 * Our actions as a workflow names them become those of this commit: actionlint then knows their inputs and outputs.
 * Absolute addresses are Gitea's, and no form that GitHub has.
 */
function withLocalActions(text: string): string {
  return text
    .replace(/(uses:\s*)(?:https:\/\/[^/\s]+\/)?(?:org|mirrors)\/xinchuang-go\/([a-z]+)@v1/g, '$1./actions/$2')
    .replace(/(uses:\s*)https:\/\/[^/\s]+\//g, '$1');
}

test('there are workflows and actions to look at', () => {
  expect(OWN.length).toBeGreaterThan(0);
  expect(ACTIONS.length).toBeGreaterThan(0);
});

describe('actionlint', () => {
  test.each(OWN)('%s', async path => {
    expect(await lint(basename(path), await readFile(path, 'utf8'))).toEqual([]);
  });

  test.each(ACTIONS)('%s is an action that it understands, node24 included', async path => {
    const text = await readFile(path, 'utf8');
    const name = /^actions\/([a-z]+)\//.exec(path)?.[1] ?? '';
    expect(text).toContain('using: node24');
    const calling = (inputs: string) =>
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./actions/${name}\n        with:\n${inputs}`;
    expect(await lint('call.yml', calling('          working-directory: services\n'))).toEqual([]);
    expect(await lint('call.yml', calling('          bogus: 1\n'))).toEqual([
      expect.stringContaining('input "bogus" is not defined in action'),
    ]);
  });

  test('and says so of a runtime or a file that is not there', async () => {
    const text = await readFile('actions/setup/action.yml', 'utf8');
    await mkdir(join(folder, 'actions', 'broken'), { recursive: true });
    for (const [bad, said] of [
      [text.replace('node24', 'node25'), 'node25'],
      [text.replace(/(main: .*)setup\.js/, '$1missing.js'), 'missing.js'],
    ] as const) {
      await writeFile(join(folder, 'actions', 'broken', 'action.yml'), bad);
      const found = await lint(
        'broken.yml',
        'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./actions/broken\n',
      );
      expect(found.join('\n')).toContain(said);
    }
  });

  test('shellcheck reads the scripts', async () => {
    const script = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: cat $GITHUB_PATH\n';
    expect((await lint('script.yml', script)).join('\n')).toContain('SC2086');
  });
});

describe('our own rules', () => {
  test.each(OWN)('%s', async path => {
    expect(workflowProblems(await readFile(path, 'utf8'))).toEqual([]);
  });

  test.each(ACTIONS)('%s', async path => {
    expect(actionProblems(await readFile(path, 'utf8'))).toEqual([]);
  });
});

describe('examples', () => {
  test('in workflows-examples', async () => {
    const problems: Record<string, unknown[]> = {};
    for (const path of EXAMPLES) {
      const text = await readFile(path, 'utf8');
      const found = [...(await lint('example.yml', withLocalActions(text))), ...workflowProblems(text)];
      if (found.length > 0) problems[path] = found;
    }
    expect(problems).toEqual({});
  });

  test('the workflows in the READMEs', async () => {
    for (const readme of ['README.md', 'README.zh-CN.md']) {
      const found = [...(await readFile(readme, 'utf8')).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
        .map(([, text = '']) => text)
        .filter(text => /^jobs:$/m.test(text) && /runs-on:/.test(text));
      expect(found.length).toBeGreaterThan(0);
      for (const text of found) {
        expect(await lint('readme.yml', withLocalActions(text))).toEqual([]);
        expect(workflowProblems(text)).toEqual([]);
      }
    }
  });

  test.each<Forge>(['github', 'gitea', 'forgejo'])('what init writes for %s', async forge => {
    const repository = {
      mains: [],
      module: undefined,
      foundBy: 'files',
      go: '1.25',
      toolchain: undefined,
      cgoFiles: [],
    } as const;
    const place = { root: '/repository', remoteHost: undefined, forge, branch: 'main' };
    for (const workspace of ['/repository', '/repository/services/gateway'])
      for (const language of ['en', 'zh'] as const) {
        const { text } = workflow(forge, { ...repository, ...place }, workspace, language);
        expect(await lint('init.yml', withLocalActions(text))).toEqual([]);
        expect(workflowProblems(text)).toEqual([]);
      }
  });
});

describe('each rule finds what it is for', () => {
  const SHA = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';
  const workflowOf = (steps: string, { on = 'pull_request', permissions = 'contents: read', job = '' } = {}) =>
    `on:\n  ${on.includes(':') ? on : `${on}:`}\npermissions:\n  ${permissions}\njobs:\n  a:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}`;
  const rules = (text: string): Rule[] => workflowProblems(text).map(({ rule }) => rule);
  const RUN = 'workflow_run: {workflows: [ci], types: [completed]}';
  const FETCH = `      - uses: actions/download-artifact@${SHA} # v5.0.0\n`;
  const CHECKOUT = `      - uses: actions/checkout@${SHA} # v5.0.0\n        with:\n          persist-credentials: false\n`;

  test('and nothing in a good one', () => {
    expect(
      rules(
        workflowOf(
          `${CHECKOUT}      - run: echo "$TITLE"\n        env:\n          TITLE: \${{ github.event.pull_request.title }}\n`,
        ),
      ),
    ).toEqual([]);
    expect(
      rules(
        workflowOf(`${FETCH}      - uses: org/xinchuang-go/report@v1\n`, {
          on: RUN,
          job: '    permissions:\n      pull-requests: write\n',
        }),
      ),
    ).toEqual([]);
    expect(
      rules(workflowOf(CHECKOUT, { on: "push: {tags: ['v*']}", job: '    permissions:\n      contents: write\n' })),
    ).toEqual([]);
  });

  test.each<[Rule, string]>([
    ['injection', workflowOf(`      - run: echo \${{ github.event.pull_request.title }}\n`)],
    [
      'injection',
      workflowOf(
        `      - uses: actions/github-script@${SHA} # v8\n        with:\n          script: core.info('\${{ github.head_ref }}')\n`,
      ),
    ],
    ['injection', workflowOf(`      - run: |\n          true\n          x="\${{ inputs.x }}"\n`)],
    ['pinned', workflowOf('      - uses: actions/cache@v4\n')],
    ['pinned', workflowOf(`      - uses: actions/cache@${SHA}\n`)],
    ['pinned', workflowOf(`      - uses: actions/cache@${SHA.slice(1)} # v4\n`)],
    ['pinned', workflowOf('      - uses: docker://alpine:3.20\n')],
    ['pinned', workflowOf('      - uses: evil/org/xinchuang-go/report@v1\n')],
    ['pinned', workflowOf('      - uses: org/xinchuang-go/report@main\n')],
    ['permissions', workflowOf('      - run: true\n').replace('permissions:\n  contents: read\n', '')],
    [
      'permissions',
      workflowOf('      - run: true\n').replace('permissions:\n  contents: read\n', 'permissions: write-all\n'),
    ],
    ['permissions', workflowOf('      - run: true\n', { permissions: 'pull-requests: write' })],
    ['permissions', workflowOf('      - run: true\n', { job: '    permissions: write-all\n' })],
    ['permissions', workflowOf('      - run: true\n', { job: '    permissions:\n      contents: write\n' })],
    ['permissions', workflowOf('      - run: true\n', { job: '    permissions:\n      actions: write\n' })],
    ['trigger', workflowOf('      - run: true\n', { on: 'pull_request_target' })],
    [
      'trigger',
      workflowOf('      - run: true\n').replace('on:\n  pull_request:\n', 'on: [push, pull_request_target]\n'),
    ],
    ['credentials', workflowOf(`      - uses: actions/checkout@${SHA} # v5.0.0\n`)],
    ['credentials', workflowOf(CHECKOUT.replace('false', 'true'))],
    [
      'untrusted-checkout',
      workflowOf(`${CHECKOUT}          ref: \${{ github.event.workflow_run.head_sha }}\n`, { on: RUN }),
    ],
    ['untrusted-checkout', workflowOf('      - run: git fetch origin "$SHA"\n', { on: RUN })],
    ['untrusted-artifact', workflowOf(`${FETCH}      - run: cat pr-number >> "$GITHUB_ENV"\n`, { on: RUN })],
    [
      'untrusted-artifact',
      workflowOf(
        `${FETCH}      - uses: org/xinchuang-go/report@v1\n        with:\n          link: \${{ steps.read.outputs.pr }}\n`,
        { on: RUN },
      ),
    ],
    ['yaml', 'on: [push\n'],
  ])('%s', (rule, text) => {
    expect(rules(text)).toContain(rule);
  });
});

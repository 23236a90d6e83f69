import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';

/**
 * Makes the commit that a version tag points at, with git plumbing alone: no working tree is touched. It holds what a
 * runner needs and nothing else, and each action once more at the top, so that `uses: org/xinchuang-go/build@v1` works
 * while the source keeps actions/ in a folder. The same source commit always gives the same release commit.
 *
 *   npm run release-commit -- [REV] prints the commit. Tagging and pushing stay with the person: CONTRIBUTING.md.
 */
const KEPT = [
  'dist',
  'actions',
  'schemas',
  'package.json',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs',
  'workflows-examples',
];

export function releaseCommit(repository: string, rev: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'xinchuang-release-'));
  const index = join(folder, 'index');
  const git = (argv: readonly string[], { input, env = {} }: { input?: string; env?: Record<string, string> } = {}) => {
    const result = spawnSync('git', argv, {
      cwd: repository,
      encoding: 'utf8',
      input: input ?? '',
      env: { ...process.env, GIT_INDEX_FILE: index, ...env },
    });
    if (result.status !== 0) throw new Error(`git ${argv.join(' ')}: ${result.stderr.trim()}`);
    return result.stdout.trim();
  };
  try {
    const source = git(['rev-parse', '--verify', `${rev}^{commit}`]);
    const entries = git(['ls-tree', source]).split('\n').map(parseEntry);
    for (const entry of entries) {
      if (!KEPT.includes(entry.path)) continue;
      if (entry.type === 'tree') git(['read-tree', `--prefix=${entry.path}/`, entry.object]);
      else git(['update-index', '--add', '--cacheinfo', `${entry.mode},${entry.object},${entry.path}`]);
    }
    const add = (path: string, content: string) => {
      const object = git(['hash-object', '-w', '--stdin'], { input: content });
      git(['update-index', '--add', '--cacheinfo', `100644,${object},${path}`]);
    };
    const names = git(['ls-tree', '--name-only', `${source}:actions`])
      .split('\n')
      .filter(Boolean);
    for (const name of names)
      add(`${name}/action.yml`, hoisted(git(['cat-file', 'blob', `${source}:actions/${name}/action.yml`])));
    add('action.yml', signpost(names));
    const tree = git(['write-tree']);
    const [name = '', email = '', time = ''] = git(['show', '-s', '--format=%cn%n%ce%n%cI', source]).split('\n');
    const who = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: time };
    const env = { ...who, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: time };
    return git(['commit-tree', tree, '-p', source], { input: `Release tree of ${source}\n`, env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function parseEntry(line: string): { mode: string; type: string; object: string; path: string } {
  const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/.exec(line);
  if (!match) throw new Error(`unexpected line of git ls-tree: ${line}`);
  const [, mode = '', type = '', object = '', path = ''] = match;
  return { mode, type, object, path };
}

/** actions/build/action.yml lies two folders deep, build/action.yml one. */
function hoisted(yaml: string): string {
  const moved = yaml.replaceAll('../../dist/', '../dist/');
  if (moved === yaml) throw new Error('action.yml does not point at ../../dist/');
  return `${moved}\n`;
}

/** `uses: org/xinchuang-go@v1` is what people try first; it should say which paths there are. */
function signpost(names: readonly string[]): string {
  const list = names.map(name => `xinchuang-go/${name}`).join(', ');
  const message = `xinchuang-go itself is not an action. Use one of ${list} (uses: org/xinchuang-go/build@v1).`;
  return stringify({
    name: 'xinchuang-go',
    description: 'Not an action by itself. Use one of the actions in this repository.',
    runs: { using: 'composite', steps: [{ shell: 'sh', run: `echo "::error::${message}" && exit 1` }] },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(releaseCommit('.', process.argv[2] ?? 'HEAD'));

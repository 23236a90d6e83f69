import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { releaseTree } from './release-tree.js';

/**
 * Makes the commit that a version tag points at. It holds what a runner needs and nothing else, and each action once more
 * at the top, so that `uses: org/xinchuang-go/build@v1` works while the source keeps actions/ in a folder. The same source
 * commit always gives the same release commit.
 *
 *   npm run release-commit -- [REV] prints the commit. Tagging and pushing stay with the person: CONTRIBUTING.md.
 */
const KEPT = [
  'counter',
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
  return releaseTree(repository, rev, KEPT, ({ source, list, read, add }) => {
    const names = list('actions');
    for (const name of names) add(`${name}/action.yml`, hoisted(read(`actions/${name}/action.yml`)));
    add('action.yml', signpost(names));
    return `Release tree of ${source}\n`;
  });
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

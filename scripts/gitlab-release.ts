import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { releaseBundle } from './release-bundle.js';

/**
 * What a GitLab server needs to offer the components: the bundle for its package registry, and a commit to tag whose
 * templates name that bundle by version and SHA-256, so that a user writes neither. No working tree is touched; the same
 * source commit gives the same bundle and the same commit.
 *
 *   npm run gitlab-release -- tools/xinchuang-go 1.0.0 [REV]
 *
 * writes xinchuang-go.tgz here, and prints its SHA-256 and the commit. docs/gitlab.md says how to publish both.
 */
export interface GitlabRelease {
  readonly bundle: Buffer;
  readonly sha256: string;
  readonly commit: string;
}

/** A catalog project has to have README.md, and templates/ are its components. */
const KEPT = ['templates', 'README.md', 'README.zh-CN.md', 'LICENSE', 'CHANGELOG.md', 'docs', 'workflows-examples'];

export function gitlabRelease(repository: string, project: string, version: string, rev: string): GitlabRelease {
  if (!/^[\w.-]+(?:\/[\w.-]+)+$/.test(project))
    throw new Error(`"${project}" is no path of a project: tools/xinchuang-go`);
  if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) throw new Error(`"${version}" is no version: 1.0.0`);
  const folder = mkdtempSync(join(tmpdir(), 'xinchuang-gitlab-'));
  const git = (argv: readonly string[], input: string | Buffer = '', env: Record<string, string> = {}): Buffer => {
    const options = { cwd: repository, input, maxBuffer: 256 << 20 };
    const index = { GIT_INDEX_FILE: join(folder, 'index') };
    const ended = spawnSync('git', argv, { ...options, env: { ...process.env, ...index, ...env } });
    if (ended.status !== 0) throw new Error(`git ${argv.join(' ')}: ${ended.stderr.toString().trim()}`);
    return ended.stdout;
  };
  const line = (...argv: string[]) => git(argv).toString().trim();
  try {
    const source = line('rev-parse', '--verify', `${rev}^{commit}`);
    const { bundle, sha256 } = releaseBundle(repository, source);
    for (const entry of line('ls-tree', source).split('\n')) {
      const [, mode = '', type, object = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/.exec(entry) ?? [];
      if (!KEPT.includes(path)) continue;
      if (type === 'tree') git(['read-tree', `--prefix=${path}/`, object]);
      else git(['update-index', '--add', '--cacheinfo', `${mode},${object},${path}`]);
    }
    for (const name of line('ls-tree', '--name-only', `${source}:templates`).split('\n')) {
      const template = git(['cat-file', 'blob', `${source}:templates/${name}`]).toString();
      const object = git(['hash-object', '-w', '--stdin'], pinned(template, { project, version, sha256 }))
        .toString()
        .trim();
      git(['update-index', '--add', '--cacheinfo', `100644,${object},templates/${name}`]);
    }
    const tree = line('write-tree');
    const [who = '', mail = '', time = ''] = line('show', '-s', '--format=%cn%n%ce%n%cI', source).split('\n');
    const author = { GIT_AUTHOR_NAME: who, GIT_AUTHOR_EMAIL: mail, GIT_AUTHOR_DATE: time };
    const committer = { GIT_COMMITTER_NAME: who, GIT_COMMITTER_EMAIL: mail, GIT_COMMITTER_DATE: time };
    const message = `GitLab components ${version} of ${source}\n`;
    const commit = git(['commit-tree', tree, '-p', source], message, { ...author, ...committer })
      .toString()
      .trim();
    return { bundle, sha256, commit };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fills in the defaults of the inputs that say where the bundle is. */
function pinned(
  template: string,
  { project, version, sha256 }: Record<'project' | 'version' | 'sha256', string>,
): string {
  const values = { 'install-version': version, 'install-sha256': sha256, 'install-project': project };
  return Object.entries(values).reduce((text, [input, value]) => {
    const at = new RegExp(`(^    ${input}:\\n      default: )""$`, 'm');
    if (!at.test(text)) throw new Error(`the template has no empty default of ${input}`);
    return text.replace(at, (_, before: string) => `${before}"${value}"`);
  }, template);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [project = '', version = '', rev = 'HEAD'] = process.argv.slice(2);
  const { bundle, sha256, commit } = gitlabRelease('.', project, version, rev);
  writeFileSync('xinchuang-go.tgz', bundle);
  console.log(`${sha256}  xinchuang-go.tgz\n${commit}  commit to tag as ${version} in ${project}`);
}

import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { releaseBundle } from './release-bundle.js';
import { releaseTree } from './release-tree.js';

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
  const { bundle, sha256 } = releaseBundle(repository, rev);
  const commit = releaseTree(repository, rev, KEPT, ({ source, list, read, add }) => {
    for (const name of list('templates'))
      add(`templates/${name}`, `${pinned(read(`templates/${name}`), { project, version, sha256 })}\n`);
    return `GitLab components ${version} of ${source}\n`;
  });
  return { bundle, sha256, commit };
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

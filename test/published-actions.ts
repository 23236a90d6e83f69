import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { releaseCommit } from '../scripts/release-commit.js';

/**
 * Repositories of actions as a runner finds them: ours as a release commit made of the files as they are now, and those
 * of other people that the examples use, written for the tests (test/actions), since github.com is not in reach.
 */
export interface PublishedActions {
  /** A git repository of one commit, with the tree of the release commit and the tag v1. */
  readonly ours: string;
  /** `upload-artifact` → folder with its action.yml. */
  readonly others: Readonly<Record<string, string>>;
  remove(): void;
}

const OTHERS = ['checkout', 'cache', 'upload-artifact', 'download-artifact', 'attest'] as const;

export function publishActions(): PublishedActions {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'xinchuang-actions-')));
  const ours = join(folder, 'xinchuang-go');
  const release = releaseCommit('.', workingTree());
  // Not a clone: a checkout of CI is shallow, and no server takes a push of what is cut off.
  unpack(release, ours);
  git(ours, 'init', '--quiet', '-b', 'main');
  git(ours, 'add', '--all', '--force');
  git(ours, 'commit', '--quiet', '-m', 'v1');
  git(ours, 'tag', 'v1');
  const others = Object.fromEntries(
    OTHERS.map(name => {
      const copy = join(folder, name);
      cpSync(resolve('test/actions', name), copy, { recursive: true });
      // A runner copies them to where none of our packages are found.
      for (const file of readdirSync(copy).filter(file => file.endsWith('.mjs')))
        writeFileSync(join(copy, file), withPackages(readFileSync(join(copy, file), 'utf8')));
      return [name, copy];
    }),
  );
  return { ours, others, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function unpack(commit: string, to: string): void {
  mkdirSync(to);
  const archive = spawnSync('git', ['archive', '--format=tar', commit], { maxBuffer: 256 << 20 });
  if (archive.status !== 0) throw new Error(`git archive: ${archive.stderr}`);
  const tar = spawnSync('tar', ['-x', '-C', to], { input: archive.stdout });
  if (tar.status !== 0) throw new Error(`tar: ${tar.stderr}`);
}

/** The files as they are, committed or not, as a commit that no branch knows. */
function workingTree(): string {
  const index = join(mkdtempSync(join(tmpdir(), 'xinchuang-index-')), 'index');
  const env = { GIT_INDEX_FILE: index };
  try {
    gitWith(env, '.', 'read-tree', 'HEAD');
    gitWith(env, '.', 'add', '--all', '--', 'dist', 'actions', 'schemas');
    const tree = gitWith(env, '.', 'write-tree');
    return git('.', 'commit-tree', tree, '-p', 'HEAD', '-m', 'working tree');
  } finally {
    rmSync(resolve(index, '..'), { recursive: true, force: true });
  }
}

function withPackages(source: string): string {
  const require = createRequire(import.meta.url);
  return source.replaceAll(/from '(@actions\/[^']+)'/g, (_, name: string) => {
    const entry = join(
      resolve('node_modules', name),
      (require(resolve('node_modules', name, 'package.json')) as { main: string }).main,
    );
    return `from ${JSON.stringify(pathToFileURL(entry).href)}`;
  });
}

const IDENTITY = ['-c', 'user.name=Sample', '-c', 'user.email=sample@example.cn', '-c', 'commit.gpgsign=false'];

export function git(cwd: string, ...argv: string[]): string {
  return gitWith({}, cwd, ...argv);
}

function gitWith(env: Readonly<Record<string, string>>, cwd: string, ...argv: string[]): string {
  const result = spawnSync('git', [...IDENTITY, ...argv], { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  if (result.status !== 0) throw new Error(`git ${argv[0]}: ${result.stderr.trim()}`);
  return result.stdout.trim();
}

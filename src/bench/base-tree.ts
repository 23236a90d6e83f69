import { realpath, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { UserError } from '../language/index.js';
import { foldersLeft, type Git, gitIn, makeExec, ownedFolder, type System } from '../system/index.js';

/** The tree that this one is compared with, checked out beside it. */
export interface BaseTree {
  readonly commit: string;
  /** The top of it. */
  readonly tree: string;
  /** The folder that corresponds to the workspace. */
  readonly workspace: string;
  /** Files that differ from it, committed or not, from the top of the repository. */
  readonly changed: readonly string[];
  /** The top of the repository. */
  readonly top: string;
  readonly remove: () => Promise<void>;
}

export interface BaseAsked {
  readonly workspace: string;
  /** Commit, branch or tag whose common ancestor with HEAD is the base. */
  readonly ref?: string | undefined;
  /** What the host says this change is based on: a full hash. */
  readonly baseSha?: string | undefined;
}

/**
 * Checks out the common ancestor of HEAD and what the change goes into. The user's checkout is not touched but for git's
 * own note of the second tree, which `remove` takes back.
 * @throws UserError XC-BENCH-001 to -004: no repository, no such commit, no common ancestor, nothing to compare with
 */
export async function openBase(system: System, asked: BaseAsked): Promise<BaseTree> {
  const git = gitIn(system, asked.workspace);
  const top = await git('rev-parse', '--show-toplevel');
  const head = await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
  if (top === undefined || head === undefined) {
    const { stderr } = await system.exec('git', ['rev-parse', '--show-toplevel'], {
      cwd: asked.workspace,
      allowFailure: true,
    });
    throw /dubious ownership/.test(stderr)
      ? new UserError('XC-BENCH-045', { folder: asked.workspace })
      : new UserError('XC-BENCH-001', { folder: asked.workspace });
  }
  const commit = await ancestor(git, head, asked);
  await removeLeft(git);
  const folder = await ownedFolder(PREFIX);
  const tree = join(folder, 'tree');
  // A hook of the user's would run on our behalf.
  const add = ['-c', 'core.hooksPath=/dev/null', 'worktree', 'add', '--quiet', '--detach', tree, commit];
  await system.exec('git', add, { cwd: top }).catch(async error => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  const differ = await git('diff', '--name-only', '-z', '--no-renames', commit);
  const untracked = await gitIn(system, top)('ls-files', '--others', '--exclude-standard', '-z');
  return {
    commit,
    top,
    tree,
    changed: `${differ ?? ''}\0${untracked ?? ''}`.split('\0').filter(path => path !== ''),
    workspace: join(tree, relative(await realpath(top), await realpath(asked.workspace))),
    remove: async () => {
      // Not the run's own exec: after Ctrl-C that starts nothing any more.
      const exec = makeExec(system.env, system.cwd, new AbortController().signal);
      await gitIn({ ...system, exec }, asked.workspace)('worktree', 'remove', '--force', tree);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const PREFIX = 'xinchuang-base-';

/** Of runs that were killed. Git keeps note of a work tree until it is told, and refuses for one of another repository. */
async function removeLeft(git: Git): Promise<void> {
  for (const folder of await foldersLeft(PREFIX)) {
    await git('worktree', 'remove', '--force', join(folder, 'tree'));
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The hash of what is checked out, where nothing differs from the commit: a benchmark may read any file of it. undefined
 * where something does, or where there is no repository.
 */
export async function cleanTree(system: System, workspace: string): Promise<string | undefined> {
  const git = gitIn(system, workspace);
  const tree = await git('rev-parse', '--verify', '--quiet', 'HEAD^{tree}');
  return (await git('status', '--porcelain', '--untracked-files=normal')) === '' ? tree : undefined;
}

async function ancestor(git: Git, head: string, { ref, baseSha }: Pick<BaseAsked, 'ref' | 'baseSha'>): Promise<string> {
  const other = await otherEnd(git, head, { ref, baseSha });
  const isShallow = async () => (await git('rev-parse', '--is-shallow-repository')) === 'true';
  for (const deepen of [undefined, ...DEEPEN]) {
    if (deepen !== undefined) {
      // A history that is whole has no more to give.
      if (!(await isShallow())) break;
      await fetchMore(git, deepen);
    }
    const base = await git('merge-base', head, other);
    if (base !== undefined) return base === head ? await before(git, head) : base;
  }
  throw new UserError('XC-BENCH-003', {
    head: head.slice(0, 12),
    base: other.slice(0, 12),
    why: (await isShallow())
      ? { en: 'the clone is shallow, and more could not be fetched', zh: '克隆是浅克隆，且无法取得更多历史' }
      : { en: 'their histories have nothing in common', zh: '二者的历史没有共同部分' },
  });
}

/** How much more of a shallow history is asked for, from the little that most changes need to all of it. */
const DEEPEN = ['--deepen=50', '--deepen=500', '--unshallow'] as const;

function fetchMore(git: Git, how: string, ...refs: readonly string[]): Promise<string | undefined> {
  const flags = ['--quiet', '--no-tags', '--no-recurse-submodules', how];
  return git('fetch', ...flags, '--end-of-options', 'origin', ...refs);
}

/** What is asked for, what the host says, or the default branch of origin. A branch of one's own has the commit before. */
async function otherEnd(git: Git, head: string, { ref, baseSha }: Pick<BaseAsked, 'ref' | 'baseSha'>): Promise<string> {
  const wanted = ref ?? baseSha;
  if (wanted !== undefined) {
    // fetch would take it for a flag, and --upload-pack runs a program.
    if (wanted.startsWith('-')) throw new UserError('XC-BENCH-002', { ref: wanted });
    const found = (await commitOf(git, wanted)) ?? (await commitOf(git, `origin/${wanted}`));
    if (found !== undefined) return found;
    // Of a shallow clone the base of a pull request is often not there.
    await fetchMore(git, '--depth=50', wanted);
    const fetched = (await commitOf(git, wanted)) ?? (await commitOf(git, 'FETCH_HEAD'));
    if (fetched !== undefined) return fetched;
    throw new UserError('XC-BENCH-002', { ref: wanted });
  }
  return (await commitOf(git, 'origin/HEAD')) ?? head;
}

/** On the default branch itself: a change that is not committed yet is compared with HEAD, else HEAD with its parent. */
async function before(git: Git, head: string): Promise<string> {
  if ((await git('status', '--porcelain', '--untracked-files=no')) !== '') return head;
  const parent = (await commitOf(git, `${head}^`)) ?? (await parentOfShallow(git, head));
  if (parent === undefined) {
    const shallow = (await git('rev-parse', '--is-shallow-repository')) === 'true';
    throw new UserError(shallow ? 'XC-BENCH-046' : 'XC-BENCH-004', { head: head.slice(0, 12) });
  }
  return parent;
}

async function parentOfShallow(git: Git, head: string): Promise<string | undefined> {
  await fetchMore(git, '--deepen=1');
  return commitOf(git, `${head}^`);
}

function commitOf(git: Git, name: string): Promise<string | undefined> {
  // After --end-of-options a name that begins with a hyphen is none of git's flags.
  return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
}

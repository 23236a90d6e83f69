import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gitIn, type System, ToolError, withTempFolder } from '../system/index.js';
import { appendHistory, type Point } from './history.js';

export interface HistoryAsked {
  readonly workspace: string;
  /** On `origin`; it need not be there. */
  readonly branch: string;
  /** Files of the branch with what this run has for them. */
  readonly files: readonly { readonly path: string; readonly points: readonly Point[] }[];
  /** Of the commit that appends; without it the files are read alone. */
  readonly message?: string;
}

/** `texts`: the files, by their path, as they are now; of what could not be read nothing. */
export type Kept =
  | { readonly kind: 'read' | 'appended' | 'unchanged'; readonly texts: ReadonlyMap<string, string> }
  | { readonly kind: 'failed'; readonly texts: ReadonlyMap<string, string>; readonly why: string };

/** Other jobs push to the branch at the same moment. */
const TRIES = 12;
/** Larger files are not ours. */
const MAX_FILE = 64 << 20;
/** A file that has grown to this keeps the newer half. */
const FULL = 16 << 20;
/** A network that does not answer. */
const TIMEOUT_MS = 60_000;

/**
 * Reads the history on a branch of its own and appends to it. Nothing of the user's checkout is changed, neither files nor
 * index nor refs: objects are made by plumbing and pushed by their hash. Whoever pushes first wins, and the other begins again
 * from what is there then. Never throws for what git or the forge refuses.
 */
export async function keepHistory(system: System, asked: HistoryAsked): Promise<Kept> {
  const { workspace, branch, files, message } = asked;
  const git = plumbing(system, workspace);
  const ref = `refs/heads/${branch}`;
  let texts: ReadonlyMap<string, string> = new Map();
  for (let tries = 1; ; tries++) {
    const tip = await tipOf(git, ref);
    if ('why' in tip) return { kind: 'failed', texts, why: tip.why };
    const fetched = await fetchTip(git, ref, tip.commit);
    if (fetched !== undefined) {
      // It was replaced in between.
      if (tries < TRIES && (await moved(git, ref, tip.commit))) continue;
      return { kind: 'failed', texts, why: fetched };
    }
    const before = await readFiles(git, tip.commit, files);
    texts = before;
    if (message === undefined) return { kind: 'read', texts };
    const after = new Map(
      files.map(({ path, points }) => [path, appendHistory(newer(before.get(path) ?? ''), points)] as const),
    );
    const changed = [...after].filter(([path, text]) => text !== (before.get(path) ?? ''));
    if (changed.length === 0) return { kind: 'unchanged', texts };
    const made = await commitOf(system, workspace, tip.commit, changed, message);
    if ('why' in made) return { kind: 'failed', texts, why: made.why };
    const pushed = await push(system, git, `${made.commit}:${ref}`);
    if (pushed.ok) return { kind: 'appended', texts: after };
    const lost = (await moved(git, ref, tip.commit)) || /cannot lock ref|failed to lock|fetch first/i.test(pushed.said);
    if (!lost || tries >= TRIES) return { kind: 'failed', texts, why: pushed.said };
    await wait(50 + Math.random() * 150 * Math.min(tries, 8));
  }
}

/** Name of the branch that `origin` calls its own; undefined where it does not say. */
export async function defaultBranch(system: System, workspace: string): Promise<string | undefined> {
  const { said } = await plumbing(system, workspace)(['ls-remote', '--symref', 'origin', 'HEAD']);
  return /^ref: refs\/heads\/(\S{1,300})\tHEAD$/m.exec(said)?.[1];
}

/** Whether HEAD is this commit: what is measured is told as its figures. */
export async function isCheckedOut(system: System, workspace: string, commit: string): Promise<boolean> {
  return (await gitIn(system, workspace)('rev-parse', '--verify', '--quiet', 'HEAD')) === commit;
}

interface Done {
  readonly ok: boolean;
  /** Standard output; what it complained of where it failed. */
  readonly said: string;
}

type Plumbing = (argv: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Done>;

/** No hook of the user's, no prompt for a password, no housekeeping; and why it refused, for whoever asked for the history. */
function plumbing(system: System, cwd: string): Plumbing {
  const config = ['core.hooksPath=/dev/null', 'gc.auto=0', 'maintenance.auto=false'].flatMap(one => ['-c', one]);
  return async (argv, env = {}) => {
    try {
      const { code, stdout, stderr } = await system.exec('git', [...config, ...argv], {
        cwd,
        allowFailure: true,
        timeoutMs: TIMEOUT_MS,
        maxOutput: 2 * MAX_FILE,
        env: { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...env },
      });
      return code === 0 ? { ok: true, said: stdout } : { ok: false, said: complaint(stderr) };
    } catch (error) {
      if (error instanceof ToolError) return { ok: false, said: complaint(error.message) };
      throw error;
    }
  };
}

/** One line. The address of a remote may hold a token. */
function complaint(stderr: string): string {
  return stderr
    .replace(/\/\/[^/\s]*@/g, '//')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}

/** Empty: there is no such branch. */
async function tipOf(git: Plumbing, ref: string): Promise<{ commit: string } | { why: string }> {
  const { ok, said } = await git(['ls-remote', 'origin', ref]);
  if (!ok) return { why: said };
  const line = said.split('\n').find(one => one.endsWith(`\t${ref}`));
  const [commit = ''] = line?.split('\t') ?? [];
  return { commit: /^[0-9a-f]{40,64}$/.test(commit) ? commit : '' };
}

/**
 * To the same address by another name, or git would note in refs/remotes/origin what it pushed. By the environment, since the
 * address may hold a token, and arguments are seen by every process of a machine. git 2.31 and later.
 */
async function push({ env }: System, git: Plumbing, refspec: string): Promise<Done> {
  const address = await git(['remote', 'get-url', '--push', 'origin']);
  if (!address.ok) return address;
  const nth = /^\d{1,4}$/.test(env['GIT_CONFIG_COUNT'] ?? '') ? Number(env['GIT_CONFIG_COUNT']) : 0;
  return git(['push', '--quiet', '--no-verify', REMOTE, refspec], {
    GIT_CONFIG_COUNT: String(nth + 1),
    [`GIT_CONFIG_KEY_${nth}`]: `remote.${REMOTE}.url`,
    [`GIT_CONFIG_VALUE_${nth}`]: address.said.trim(),
  });
}

const REMOTE = 'xinchuang-go-history';

async function moved(git: Plumbing, ref: string, commit: string): Promise<boolean> {
  const now = await tipOf(git, ref);
  return 'commit' in now && now.commit !== commit;
}

/** Objects alone: no ref is made, none follows, FETCH_HEAD stays what it was. @returns why it failed */
async function fetchTip(git: Plumbing, ref: string, commit: string): Promise<string | undefined> {
  if (commit === '') return undefined;
  const there = () => git(['cat-file', '-e', `${commit}^{commit}`]);
  if ((await there()).ok) return undefined;
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--refmap='];
  const fetched = await git(['fetch', ...options, 'origin', ref]);
  if (!fetched.ok) return fetched.said;
  const found = await there();
  return found.ok ? undefined : found.said;
}

async function readFiles(git: Plumbing, commit: string, files: HistoryAsked['files']): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { path } of commit === '' ? [] : files) {
    const object = `${commit}:${path}`;
    // A folder or something else of this name is none of ours.
    const [type, size] = [await git(['cat-file', '-t', object]), await git(['cat-file', '-s', object])];
    if (type.said.trim() !== 'blob' || !size.ok || Number(size.said) > MAX_FILE) continue;
    const { ok, said } = await git(['cat-file', 'blob', object]);
    if (ok) texts.set(path, said);
  }
  return texts;
}

function newer(text: string): string {
  return text.length < FULL ? text : text.slice(text.indexOf('\n', text.length - FULL / 2) + 1);
}

/** The files of the tip with the changed ones in place, through an index of its own. */
async function commitOf(
  system: System,
  workspace: string,
  tip: string,
  changed: readonly (readonly [path: string, text: string])[],
  message: string,
): Promise<{ commit: string } | { why: string }> {
  const git = plumbing(system, workspace);
  return withTempFolder(async folder => {
    const env = { GIT_INDEX_FILE: join(folder, 'index'), ...AUTHOR };
    const read = await git(tip === '' ? ['read-tree', '--empty'] : ['read-tree', tip], env);
    if (!read.ok) return { why: read.said };
    for (const [path, text] of changed) {
      const file = join(folder, 'text');
      await writeFile(file, text);
      const blob = await git(['hash-object', '-w', '--no-filters', file]);
      await rm(file);
      if (!blob.ok) return { why: blob.said };
      const added = await git(
        ['update-index', '--add', '--replace', '--cacheinfo', `100644,${blob.said.trim()},${path}`],
        env,
      );
      if (!added.ok) return { why: added.said };
    }
    const tree = await git(['write-tree'], env);
    if (!tree.ok) return { why: tree.said };
    const parents = tip === '' ? [] : ['-p', tip];
    const made = await git(['commit-tree', '--no-gpg-sign', ...parents, '-m', message, tree.said.trim()], env);
    return made.ok ? { commit: made.said.trim() } : { why: made.said };
  });
}

/** A machine has none of its own. */
const AUTHOR = {
  GIT_AUTHOR_NAME: 'xinchuang-go',
  GIT_AUTHOR_EMAIL: 'xinchuang-go@users.noreply.invalid',
  GIT_COMMITTER_NAME: 'xinchuang-go',
  GIT_COMMITTER_EMAIL: 'xinchuang-go@users.noreply.invalid',
};

import { type System, ToolError } from '../system/index.js';

/** What git says of the folder. `problem` is git's own refusal, such as a folder that another user owns. */
export type Vcs =
  | {
      readonly state: 'commit';
      readonly commit: string;
      readonly time: number;
      readonly dirty: boolean;
      readonly version: string;
    }
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly problem: string };

/** One look at the repository, before anything is built: commit, its time in seconds, and `git describe`. */
export async function readVcs(system: System, folder: string): Promise<Vcs> {
  const git = (...argv: string[]) => system.exec('git', argv, { cwd: folder, allowFailure: true });
  try {
    const [head, described] = await Promise.all([
      // A user's log.showSignature would print gpg's words before the commit.
      git('log', '-1', '--no-show-signature', '--format=%H %ct'),
      git('describe', '--tags', '--always', '--dirty', '--abbrev=12'),
    ]);
    if (head.code !== 0) {
      const refused = /dubious ownership|unsafe repository|Permission denied/i.test(head.stderr);
      return refused ? { state: 'refused', problem: head.stderr.trim().split('\n')[0] ?? '' } : { state: 'none' };
    }
    const [commit = '', time = '0'] = head.stdout.trim().split(' ');
    const version = described.stdout.trim();
    return { state: 'commit', commit, time: Number(time), dirty: version.endsWith('-dirty'), version };
  } catch (error) {
    if (error instanceof ToolError && error.reason === 'not-found') return { state: 'none' };
    throw error;
  }
}

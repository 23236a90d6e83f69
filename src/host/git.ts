import { type System, ToolError } from '../system/index.js';
import type { Change } from './host.js';

/** What a checkout says of itself when no CI does. Outside a repository, or without git, nothing is known. */
export async function gitChange(system: System): Promise<Change> {
  try {
    const git = (...argv: string[]) =>
      system
        .exec('git', argv, { cwd: system.cwd, allowFailure: true })
        .then(r => (r.code === 0 ? r.stdout.trim() : ''));
    const headSha = await git('rev-parse', '--verify', '--quiet', 'HEAD');
    if (headSha === '') return { kind: 'none' };
    const origin = remoteAddress(await git('remote', 'get-url', 'origin'));
    return { kind: 'none', headSha, ...(origin && { repo: `${origin.host}/${origin.path}`.slice(0, 500) }) };
  } catch (error) {
    if (error instanceof ToolError && error.reason === 'not-found') return { kind: 'none' };
    throw error;
  }
}

/** Whether a file differs from what the commit has of it, or is in none. undefined where git cannot tell. */
export async function changedSinceCommit(system: System, path: string): Promise<boolean | undefined> {
  try {
    const argv = ['status', '--porcelain', '--ignored', '--untracked-files=all', '--', path];
    const { code, stdout } = await system.exec('git', argv, { cwd: system.cwd, allowFailure: true });
    return code === 0 ? stdout.trim() !== '' : undefined;
  } catch (error) {
    if (error instanceof ToolError && error.reason === 'not-found') return undefined;
    throw error;
  }
}

/**
 * Host and path of any of git's address forms, without user or password: `git@host:path`, `ssh://git@host:22/path`,
 * `https://user:secret@host/path`. undefined for a folder.
 */
export function remoteAddress(remote: string): { readonly host: string; readonly path: string } | undefined {
  if (/^(?:[./]|file:)/.test(remote)) return undefined;
  // In a URL the host begins after the last @ before the path: a password may hold one that nobody escaped.
  const user = remote.includes('://') ? '[^/]*@' : '[^@/]*@';
  const match = new RegExp(`^(?:[a-z+]+://)?(?:${user})?([^:/]+)(?::\\d+)?[:/](.+?)(?:\\.git)?/?$`, 'i').exec(remote);
  return match?.[1] && match[2] ? { host: match[1].toLowerCase(), path: match[2] } : undefined;
}

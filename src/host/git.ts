import { gitIn, type System } from '../system/index.js';
import type { Change } from './host.js';

/** What a checkout says of itself when no CI does. Outside a repository, or without git, nothing is known. */
export async function gitChange(system: System): Promise<Change> {
  const git = gitIn(system, system.cwd);
  const headSha = await git('rev-parse', '--verify', '--quiet', 'HEAD');
  if (!headSha) return { kind: 'none' };
  const origin = remoteAddress((await git('remote', 'get-url', 'origin')) ?? '');
  return { kind: 'none', headSha, ...(origin && { repo: `${origin.host}/${origin.path}`.slice(0, 500) }) };
}

/** Whether a file differs from what the commit has of it, or is in none. undefined where git cannot tell. */
export async function changedSinceCommit(system: System, path: string): Promise<boolean | undefined> {
  const git = gitIn(system, system.cwd);
  const said = await git('status', '--porcelain', '--ignored', '--untracked-files=all', '--', path);
  return said === undefined ? undefined : said !== '';
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

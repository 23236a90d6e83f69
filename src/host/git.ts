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
    const repo = repositoryOf(await git('remote', 'get-url', 'origin'));
    return { kind: 'none', headSha, ...(repo !== undefined && { repo }) };
  } catch (error) {
    if (error instanceof ToolError && error.reason === 'not-found') return { kind: 'none' };
    throw error;
  }
}

/** `github.com/acme/gateway` from any of git's address forms, without user or password. */
export function repositoryOf(remote: string): string | undefined {
  // In a URL the host begins after the last @ before the path: a password may hold one that nobody escaped.
  const user = remote.includes('://') ? '[^/]*@' : '[^@/]*@';
  const match = new RegExp(`^(?:[a-z+]+://)?(?:${user})?([^:/]+)(?::\\d+)?[:/](.+?)(?:\\.git)?/?$`).exec(remote);
  return match ? `${match[1]}/${match[2]}`.slice(0, 500) : undefined;
}

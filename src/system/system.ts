import { setMaxListeners } from 'node:events';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Exec, makeExec } from './exec.js';
import { type Http, makeHttp } from './http.js';

/** The outside world, handed in, so that everything else is a function of its arguments. Files are used directly. */
export interface System {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly exec: Exec;
  readonly http: Http;
  readonly now: () => Date;
  /** Aborted by Ctrl-C, SIGTERM or the runner's cancellation. */
  readonly signal: AbortSignal;
}

export function realSystem(signal: AbortSignal, env = process.env, cwd = process.cwd()): System {
  // Every running program listens; there may be as many as there are files to look at.
  setMaxListeners(0, signal);
  return { env, cwd, signal, exec: makeExec(env, cwd, signal), http: makeHttp(env, signal), now: () => new Date() };
}

/** Where we keep what is costly to fetch: XDG cache, since a laptop has no RUNNER_TOOL_CACHE. */
export function cacheRoot(env: System['env']): string {
  return join(env['XDG_CACHE_HOME'] || join(env['HOME'] || homedir(), '.cache'), 'xinchuang-go');
}

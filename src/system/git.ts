import { ToolError } from './errors.js';
import type { System } from './system.js';

/** What git says, without the white space around it; undefined where it refuses, or is not there. */
export type Git = (...argv: string[]) => Promise<string | undefined>;

const QUIETLY = ['--no-optional-locks', '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];

/**
 * Asks git in a folder. It never asks back, since nobody sits at the terminal of a job, and starts nothing that the checkout's
 * configuration names: a question is no reason to run a hook, or to write the index anew.
 */
export function gitIn(system: Pick<System, 'exec'>, cwd: string): Git {
  return async (...argv) => {
    try {
      const env = { GIT_TERMINAL_PROMPT: '0' };
      const { code, stdout } = await system.exec('git', [...QUIETLY, ...argv], { cwd, allowFailure: true, env });
      return code === 0 ? stdout.trim() : undefined;
    } catch (error) {
      if (error instanceof ToolError && error.reason === 'not-found') return undefined;
      throw error;
    }
  };
}

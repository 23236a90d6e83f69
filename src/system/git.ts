import { ToolError } from './errors.js';
import type { System } from './system.js';

/** What git says, without the white space around it; undefined where it refuses, or is not there. */
export type Git = (...argv: string[]) => Promise<string | undefined>;

/** Asks git in a folder. It never asks back: nobody sits at the terminal of a job. */
export function gitIn(system: Pick<System, 'exec'>, cwd: string): Git {
  return async (...argv) => {
    try {
      const env = { GIT_TERMINAL_PROMPT: '0' };
      const { code, stdout } = await system.exec('git', argv, { cwd, allowFailure: true, env });
      return code === 0 ? stdout.trim() : undefined;
    } catch (error) {
      if (error instanceof ToolError && error.reason === 'not-found') return undefined;
      throw error;
    }
  };
}

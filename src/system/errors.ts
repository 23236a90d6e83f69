/** Exit codes of the command line; GitHub-like hosts only know 0 and not 0. */
export const ExitCode = {
  pass: 0,
  findings: 1,
  usage: 2,
  toolMissing: 4,
  /** 128 + SIGINT, what a shell reports for Ctrl-C. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/**
 * A program we started did not do what we asked: it could not be started, ended with another code than 0,
 * was killed, or ran over its time.
 */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  constructor(
    readonly argv: readonly string[],
    readonly reason: 'not-found' | 'cannot-start' | 'exit' | 'signal' | 'timeout' | 'aborted',
    readonly exitCode: number | null,
    /** The last lines of standard error, at most 4 KiB: the message that a user needs. */
    readonly stderrTail: string,
  ) {
    super(`${argv.join(' ')}: ${describe(reason, exitCode)}${stderrTail === '' ? '' : `\n${stderrTail}`}`);
  }
}

function describe(reason: ToolError['reason'], exitCode: number | null): string {
  switch (reason) {
    case 'not-found':
      return 'not found';
    case 'cannot-start':
      return 'cannot be started';
    case 'exit':
      return `exit code ${exitCode}`;
    case 'signal':
      return 'killed by a signal';
    case 'timeout':
      return 'ran over its time limit';
    case 'aborted':
      return 'interrupted';
  }
}

/** Thrown through the whole program by Ctrl-C or the runner's cancellation. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  constructor() {
    super('interrupted');
  }
}

/** The words of anything thrown. */
export function errorText(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/** `ENOENT`, `ERR_…`: the code of Node's errors, or an empty string. Errors of another realm (jest's) are errors too. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

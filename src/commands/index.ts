import type { Job } from '../actions/define.js';
import type { Text } from '../language/index.js';
import type { ExitCode } from '../system/index.js';

/** A command of the terminal that is not an action: nothing that a CI step would call by `uses:`. */
export interface TerminalCommand {
  /** As commander wants it: `platforms [name]`. */
  readonly usage: string;
  readonly description: Text;
  readonly flags: Readonly<Record<string, Text>>;
  readonly run: (call: {
    readonly operands: readonly string[];
    readonly options: Readonly<Record<string, string | boolean | undefined>>;
    readonly job: Job;
    readonly out: NodeJS.WritableStream;
  }) => Promise<ExitCode>;
}

export const commands: readonly TerminalCommand[] = [];

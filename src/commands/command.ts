import type { Job } from '../actions/define.js';
import type { Text } from '../language/index.js';
import type { ExitCode } from '../system/index.js';

export interface Call {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly job: Job;
  readonly out: NodeJS.WritableStream & { readonly columns?: number };
}

/** A command of the terminal that is not an action: nothing that a CI step would call by `uses:`. */
export interface TerminalCommand {
  /** As commander wants it: `platforms [name]`. */
  readonly usage: string;
  readonly description: Text;
  readonly flags: Readonly<Record<string, Text>>;
  readonly run: (call: Call) => Promise<ExitCode>;
}

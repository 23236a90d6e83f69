import type { Text } from '../../language/index.js';
import type { Check, CheckDefinition, Evidence } from '../../report/model.js';
import type { FileTool } from '../../system/index.js';

/** Who is asked. */
export interface SecondOpinion {
  /** undefined: there is none on this machine. */
  readonly tool: FileTool | undefined;
  /** Names, paths and images that were tried. */
  readonly lookedFor: readonly string[];
  /** The `subject` of the check. */
  readonly subject: string;
}

/** Makes the one finding of a check that another program answers. */
export function secondOpinion({ id, severity, fix }: CheckDefinition, subject: string) {
  return (status: Check['status'], title: Text, evidence: Evidence, hint?: Text): Check => ({
    id,
    status,
    severity,
    subject,
    title,
    evidence,
    ...(hint !== undefined && { hint }),
    ...(hint === undefined && (status === 'fail' || status === 'unknown') && { hint: fix }),
  });
}

import { resolve } from 'node:path';
import type { ExecOptions, ExecResult } from './exec.js';
import type { System } from './system.js';

/** A program that is started on one file at a time, wherever it runs. */
export interface FileTool {
  /** Its path, or `readelf in IMAGE`. */
  readonly name: string;
  /** First line that `--version` prints. */
  readonly version: string;
  /**
   * Runs it with `argv` and then the file's absolute path, which cannot be taken for an option.
   * @throws ToolError, Interrupted
   */
  readonly run: (argv: readonly string[], file: string, options?: ToolOptions) => Promise<ExecResult>;
}

export type ToolOptions = Pick<ExecOptions, 'timeoutMs' | 'maxOutput' | 'onLine'>;

/** Messages that programs translate are read in the C locale. */
const PLAIN = { LC_ALL: 'C', LANGUAGE: undefined };

export function localFileTool(system: Pick<System, 'exec'>, path: string, version: string): FileTool {
  return {
    name: path,
    version,
    run: (argv, file, options) => system.exec(path, [...argv, resolve(file)], { ...options, env: PLAIN }),
  };
}

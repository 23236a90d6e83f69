import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { type System, ToolError } from '../system/index.js';

export interface FoundTool {
  /** Absolute path. */
  readonly path: string;
  /** First line of `--version`. */
  readonly version: string;
}

/** The first of these names that is on PATH and says its version. */
export async function firstOnPath(system: System, names: readonly string[]): Promise<FoundTool | undefined> {
  for (const name of names) {
    const path = await onPath(system, name);
    const found = path === undefined ? undefined : await toolAt(system, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** undefined when what is there does not run, or does not know `--version`. */
export async function toolAt(system: System, path: string): Promise<FoundTool | undefined> {
  const version = await firstLine(system, path, ['--version']);
  return version === '' ? undefined : { path, version };
}

export async function onPath(system: System, name: string): Promise<string | undefined> {
  for (const folder of (system.env['PATH'] ?? '').split(delimiter)) {
    // An empty or relative entry means the user's checkout: a file there is not a tool.
    if (!isAbsolute(folder)) continue;
    const path = join(folder, name);
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}

/** Empty when the program does not run. */
export async function firstLine(system: System, path: string, argv: readonly string[]): Promise<string> {
  try {
    const { code, stdout } = await system.exec(path, argv, {
      timeoutMs: 30_000,
      allowFailure: true,
      maxOutput: 1 << 16,
    });
    return code === 0 ? (stdout.split('\n', 1)[0] ?? '').trim().slice(0, 200) : '';
  } catch (error) {
    if (error instanceof ToolError) return '';
    throw error;
  }
}

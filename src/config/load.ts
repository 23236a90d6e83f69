import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { throwAll, UserError } from '../language/index.js';
import { errorCode, type System } from '../system/index.js';
import { type Config, defaultConfig } from './config.js';
import type { KnownChecks } from './understand.js';

export interface Loaded {
  readonly config: Config;
  /** The file that was read, absolute; undefined: there is none and everything is a default. */
  readonly path: string | undefined;
  /** To be shown and not thrown: what the file says that no longer holds. */
  readonly warnings: readonly UserError[];
}

const NAMES = ['.xinchuang.yml', '.xinchuang.yaml'] as const;
const MAX_BYTES = 256 << 10;

/**
 * Reads .xinchuang.yml (or .yaml) of a checkout.
 * @param explicitPath a file the user named; it must be there. Relative to the workspace.
 * @param knownChecks asked only when the file names a check; one that does not exist is then refused
 * @throws UserError XC-CONFIG-*: every problem of the file at once, each with its line
 */
export async function loadConfig(
  workspace: string,
  system: Pick<System, 'now'>,
  explicitPath?: string,
  knownChecks?: () => Promise<KnownChecks>,
): Promise<Loaded> {
  const found = explicitPath === undefined ? await find(workspace) : await read(resolve(workspace, explicitPath), true);
  if (found === undefined) return { config: defaultConfig(), path: undefined, warnings: [] };
  // Only who has a file pays for the parsers.
  const { understand } = await import('./understand.js');
  const file = relative(workspace, found.path) || found.path;
  const { config, problems, warnings } = await understand(found.text, file, system.now(), knownChecks);
  throwAll(problems);
  return { config, path: found.path, warnings };
}

interface Found {
  readonly path: string;
  readonly text: string;
}

async function find(workspace: string): Promise<Found | undefined> {
  const found: Found[] = [];
  for (const name of NAMES) {
    const one = await read(join(workspace, name), false);
    if (one !== undefined) found.push(one);
  }
  if (found.length > 1) throw new UserError('XC-CONFIG-010', { first: NAMES[0], second: NAMES[1] });
  return found[0];
}

async function read(path: string, required: boolean): Promise<Found | undefined> {
  const refuse = (reason: string, cause?: unknown) => new UserError('XC-CONFIG-001', { path, reason }, { cause });
  try {
    // O_NONBLOCK: opening a named pipe would otherwise wait for a writer for ever, and no signal ends that.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      if (!(await file.stat()).isFile()) throw refuse('not a file');
      const buffer = Buffer.alloc(MAX_BYTES + 1);
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
      if (bytesRead > MAX_BYTES) throw refuse(`larger than ${MAX_BYTES >> 10} KiB`);
      return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead)) };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = errorCode(error);
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw refuse('not UTF-8 text', error);
    if (code === 'ENOENT' && !required) return undefined;
    if (code === '') throw error;
    throw refuse(code === 'ENOENT' ? 'no such file' : code, error);
  }
}

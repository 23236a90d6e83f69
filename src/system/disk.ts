import { UserError } from '../language/index.js';
import { errorCode, errorReason } from './errors.js';

/**
 * A full disk, or a place that may not be written: they happen anywhere, and are the user's to mend. undefined for any
 * other error.
 * @param path where it happened, if the error does not say so itself
 */
export function diskError(error: unknown, path = pathOf(error)): UserError | undefined {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new UserError('XC-SYSTEM-001', { path }, { cause: error });
  if (UNWRITABLE.has(code))
    return new UserError('XC-SYSTEM-002', { path, reason: errorReason(error) }, { cause: error });
  return undefined;
}

/** EISDIR: a folder has the name; ENOTDIR, EEXIST: a file is where a folder of the path belongs. rename(2), mkdir(2) */
const UNWRITABLE: ReadonlySet<string> = new Set(['EACCES', 'EROFS', 'EPERM', 'EISDIR', 'ENOTDIR', 'EEXIST']);

/** Of a rename the new name, which is the one that was asked for. */
function pathOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '?';
  if ('dest' in error && typeof error.dest === 'string') return error.dest;
  return 'path' in error && typeof error.path === 'string' ? error.path : '?';
}

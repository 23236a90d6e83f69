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
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new UserError('XC-SYSTEM-002', { path, reason: errorReason(error) }, { cause: error });
  return undefined;
}

function pathOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'path' in error && typeof error.path === 'string'
    ? error.path
    : '?';
}

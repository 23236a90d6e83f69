import { UserError } from '../language/index.js';
import { errorText, HttpError } from '../system/index.js';
import { isNotFound } from './goproxy.js';
import { BadArchive } from './unpack.js';

/** Why a source did not give what was wanted. Throws on what is not the source's fault: the disk, an interruption. */
export function asUserError(error: unknown, from: string): UserError {
  if (error instanceof UserError) return error;
  if (error instanceof BadArchive)
    return new UserError('XC-SETUP-009', { from, problem: error.message }, { cause: error });
  if (error instanceof HttpError || isNotFound(error))
    return new UserError('XC-SETUP-025', { from, reason: errorText(error) }, { cause: error });
  throw error;
}

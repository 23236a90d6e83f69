import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import type { z } from 'zod';
import { UserError } from '../language/index.js';
import { errorCode, errorText } from '../system/index.js';

/** A report's deepest value is `checks[n].evidence.key[n]`; what is nested further is no report. */
const MAX_DEPTH = 12;

/**
 * Reads JSON that somebody else wrote: a regular file, of limited size and depth, without keys that reach a prototype.
 * @throws UserError XC-REPORT-002, -003, -004, -005, -009 or -011, by what is wrong with it
 */
export async function readBoundedJson(path: string, maxBytes: number): Promise<{ value: unknown; bytes: number }> {
  const { text, bytes } = await readBounded(path, maxBytes);
  if (deeperThan(text, MAX_DEPTH)) throw new UserError('XC-REPORT-005', { file: path, max: MAX_DEPTH });
  const value = parse(path, text);
  if (hasPrototypeKey(value)) throw new UserError('XC-REPORT-009', { file: path });
  return { value, bytes };
}

/** The first thing that a schema objects to, as `checks.3.id` and a sentence. */
export function firstIssue(error: z.ZodError): { where: string; problem: string } {
  const issue = error.issues[0];
  return { where: issue?.path.map(String).join('.') || '(root)', problem: issue?.message ?? 'invalid' };
}

async function readBounded(path: string, maxBytes: number): Promise<{ text: string; bytes: number }> {
  try {
    const kind = kindOf(await lstat(path));
    if (kind !== 'file') throw new UserError('XC-REPORT-002', { file: path, kind });
    // O_NOFOLLOW: it may have become a symlink since; O_NONBLOCK: or a FIFO, which would never answer.
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const now = await file.stat();
      if (!now.isFile()) throw new UserError('XC-REPORT-002', { file: path, kind: kindOf(now) });
      if (now.size > maxBytes) throw new UserError('XC-REPORT-003', { file: path, size: now.size, max: maxBytes });
      // One byte more than allowed is asked for, so that a file that is still growing is noticed.
      const buffer = Buffer.allocUnsafe(now.size + 1);
      let length = 0;
      for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
        length += bytesRead;
        if (bytesRead === 0 || length === buffer.length) break;
      }
      if (length > now.size) throw new UserError('XC-REPORT-011', { file: path, reason: 'it grew while it was read' });
      return { text: buffer.toString('utf8', 0, length), bytes: length };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = errorCode(error);
    if (code === '') throw error;
    throw new UserError('XC-REPORT-011', { file: path, reason: code }, { cause: error });
  }
}

function kindOf(stat: { isFile(): boolean; isSymbolicLink(): boolean; isDirectory(): boolean }): string {
  if (stat.isSymbolicLink()) return 'symlink';
  if (stat.isDirectory()) return 'directory';
  return stat.isFile() ? 'file' : 'special file';
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError('XC-REPORT-004', { file: path, reason: errorText(error) }, { cause: error });
  }
}

const [QUOTE, BACKSLASH] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];
const OPENING = new Set(['[', '{'].map(c => c.charCodeAt(0)));
const CLOSING = new Set([']', '}'].map(c => c.charCodeAt(0)));

/** Counted on the text, before anything recursive sees it. */
function deeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === BACKSLASH) i++;
      else if (c === QUOTE) inString = false;
    } else if (c === QUOTE) inString = true;
    else if (OPENING.has(c)) {
      if (++depth > limit) return true;
    } else if (CLOSING.has(c)) depth--;
  }
  return false;
}

function hasPrototypeKey(value: unknown): boolean {
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Object.hasOwn(next, '__proto__')) return true;
    for (const inner of Object.values(next)) if (typeof inner === 'object') left.push(inner);
  }
  return false;
}

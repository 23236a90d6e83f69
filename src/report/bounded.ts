import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import type { z } from 'zod';
import { type Text, UserError } from '../language/index.js';
import { errorCode, errorReason, errorText } from '../system/index.js';

/** A report's deepest value is `checks[n].evidence.key[n]`; what is nested further is no report. */
const MAX_DEPTH = 12;

/** No object of ours has more keys. Half a million of them cost V8 a second, and a schema two more. */
const MAX_KEYS = 1000;

/**
 * Reads JSON that somebody else wrote: a regular file, of limited size and depth, without keys that reach a prototype.
 * @throws UserError XC-REPORT-002, -003, -004, -005, -009, -011 or -024, by what is wrong with it
 */
export function readBoundedJson(path: string, maxBytes: number): { value: unknown; bytes: number } {
  const { text, bytes } = readBounded(path, maxBytes);
  const wrong = shapeOf(text);
  if (wrong === 'deep') throw new UserError('XC-REPORT-005', { file: path, max: MAX_DEPTH });
  if (wrong === 'wide') throw new UserError('XC-REPORT-024', { file: path, max: MAX_KEYS });
  const value = parse(path, text);
  if (hasPrototypeKey(value)) throw new UserError('XC-REPORT-009', { file: path });
  return { value, bytes };
}

/** The first thing that a schema objects to, as `checks.3.id` and a sentence. */
export function firstIssue(error: z.ZodError): { where: string; problem: string } {
  const issue = error.issues[0];
  return { where: issue?.path.map(String).join('.') || '(root)', problem: issue?.message ?? 'invalid' };
}

const GREW: Text = { en: 'it grew while it was read', zh: '读取期间文件变大了' };

/** Without waiting in between: thousands of small files are read in a third of the time. */
function readBounded(path: string, maxBytes: number): { text: string; bytes: number } {
  try {
    const kind = kindOf(lstatSync(path));
    if (kind !== 'file') throw new UserError('XC-REPORT-002', { file: path, kind });
    // O_NOFOLLOW: it may have become a symlink since; O_NONBLOCK: or a FIFO, which would never answer.
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const now = fstatSync(file);
      if (!now.isFile()) throw new UserError('XC-REPORT-002', { file: path, kind: kindOf(now) });
      if (now.size > maxBytes) throw new UserError('XC-REPORT-003', { file: path, size: now.size, max: maxBytes });
      // One byte more than allowed is asked for, so that a file that is still growing is noticed.
      const buffer = roomFor(now.size + 1);
      let length = 0;
      for (;;) {
        const bytesRead = readSync(file, buffer, length, now.size + 1 - length, length);
        length += bytesRead;
        if (bytesRead === 0 || length > now.size) break;
      }
      if (length > now.size) throw new UserError('XC-REPORT-011', { file: path, reason: GREW });
      return { text: buffer.toString('utf8', 0, length), bytes: length };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (errorCode(error) === '') throw error;
    throw new UserError('XC-REPORT-011', { file: path, reason: errorReason(error) }, { cause: error });
  }
}

/** One piece of memory for all small files. */
let shared = Buffer.alloc(0);

function roomFor(size: number): Buffer {
  if (size > 1 << 20) return Buffer.allocUnsafe(size);
  if (shared.length < size) shared = Buffer.allocUnsafeSlow(Math.max(size, 1 << 16));
  return shared;
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
const [ARRAY, END_ARRAY, OBJECT, END_OBJECT, COLON] = ['[', ']', '{', '}', ':'].map(c => c.charCodeAt(0));

/** Counted on the text, before anything recursive sees it. Strings, which are most of it, are jumped over. */
function shapeOf(text: string): 'deep' | 'wide' | 'usual' {
  let depth = 0;
  /** Of the objects that stand open, by their depth. */
  const keys = new Int32Array(MAX_DEPTH + 1);
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) {
      i = endOfString(text, i);
    } else if (c === OBJECT || c === ARRAY) {
      if (++depth > MAX_DEPTH) return 'deep';
      keys[depth] = 0;
    } else if (c === END_OBJECT || c === END_ARRAY) {
      // Of what is no JSON this may be one too many; it is not parsed at all then.
      if (depth > 0) depth--;
    } else if (c === COLON) {
      const count = (keys[depth] ?? 0) + 1;
      if (count > MAX_KEYS) return 'wide';
      keys[depth] = count;
    }
  }
  return 'usual';
}

/** Where the quote stands that ends the string which begins at `start`; the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
    let escapes = end;
    while (text.charCodeAt(escapes - 1) === BACKSLASH) escapes--;
    if ((end - escapes) % 2 === 0) return end;
  }
}

function hasPrototypeKey(value: unknown): boolean {
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Object.hasOwn(next, '__proto__')) return true;
    for (const key in next) {
      const inner = (next as Record<string, unknown>)[key];
      if (typeof inner === 'object') left.push(inner);
    }
  }
  return false;
}

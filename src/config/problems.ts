import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { oneLine, UserError } from '../language/index.js';
import { fieldAt, keysAt } from './fields.js';
import type { Path, Source } from './source.js';

type Issue = z.core.$ZodIssue;

/** What the schema refuses, in words, each with its line. */
export function problemsOf(issues: readonly Issue[], source: Source): UserError[] {
  return issues.flatMap(issue => problemOf(issue, [], source));
}

function problemOf(issue: Issue, base: Path, source: Source): UserError[] {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => unknownKey(path, key, source));
    case 'invalid_union': {
      // The alternative that got furthest is the one the user meant; one that fails at its root was not meant at all.
      const meant = issue.errors.find(branch =>
        branch.every(inner => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
      );
      return meant === undefined ? [refused(path, source)] : meant.flatMap(inner => problemOf(inner, path, source));
    }
    case 'invalid_key':
      return [
        new UserError('XC-CONFIG-012', {
          place: source.place(path),
          field: fieldName(path),
          id: oneLine(String(path.at(-1))),
          near: '—',
        }),
      ];
    default:
      return [refused(path, source)];
  }
}

function unknownKey(path: Path, key: string, source: Source): UserError {
  const known = keysAt(path);
  const near = nearest(key, known);
  return new UserError('XC-CONFIG-003', {
    place: source.place([...path, key]),
    field: fieldName([...path, key]),
    near: near ?? '—',
    known: known.join(' · '),
  });
}

/** undefined when nothing known is near enough to have been meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const cut = word.slice(0, MAX_SHOWN);
  const near = known.length === 0 ? undefined : closest(cut, known);
  return near !== undefined && distance(cut, near) <= Math.max(2, near.length / 2) ? near : undefined;
}

function refused(path: Path, source: Source): UserError {
  const value = valueAt(source.data, path);
  const place = source.place(path);
  if (path.length === 1 && path[0] === 'version' && value !== undefined)
    return new UserError('XC-CONFIG-006', { place, value: shown(value) });
  const values = {
    place,
    field: path.length === 0 ? '(file)' : fieldName(path),
    allowed: fieldAt(path) ?? { en: '{key: value}', zh: '{键： 值}' },
  };
  return value === undefined
    ? new UserError('XC-CONFIG-005', values)
    : new UserError('XC-CONFIG-004', { ...values, value: shown(value) });
}

/** `platforms[2].reason`, `verify.checks.elf/vcs` */
export function fieldName(path: Path): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${oneLine(String(part))}`))
    .join('');
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

const MAX_SHOWN = 80;

function shown(value: unknown): string {
  return oneLine(JSON.stringify(value) ?? String(value));
}

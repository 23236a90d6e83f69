import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { shorten } from '../language/index.js';

/** report/model.ts has no room for more. */
const MAX = 500;

/** What reports call a file: its path below the workspace, as JAR URLs have it for members: `dist/a.tar.gz!/usr/bin/gateway`. */
export function subjectName(workspace: string, path: string, member?: string): string {
  const file = relative(workspace, path).replaceAll('\\', '/') || path;
  return bounded(member === undefined ? file : `${file}!/${member}`);
}

/** The same name for the same path, and another one for another: the middle of a long one is replaced by its digest. */
function bounded(name: string): string {
  if (name.length <= MAX) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return `${shorten(name, 200)}${digest}…${name.slice(-280)}`;
}

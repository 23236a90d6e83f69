import type { RequireLine } from './to-checks.js';

/** go.mod of people is a few kilobytes. */
const MAX_TEXT = 1 << 20;

/** Which line of go.mod requires a module: there an annotation stands, and a reader looks. */
export function requireLines(goMod: string): RequireLine {
  const lines = new Map<string, number>();
  for (const [index, line] of goMod.slice(0, MAX_TEXT).split('\n').entries()) {
    const path = /^\s*(?:require\s+)?"?([\w.~-]+(?:\/[\w.~+-]+)*)"?\s+v\d\S*/.exec(line)?.[1];
    if (path !== undefined && !lines.has(path)) lines.set(path, index + 1);
  }
  return module => lines.get(module);
}

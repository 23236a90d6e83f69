/**
 * A name out of a hostile archive, fit for a report: control and direction characters are written as escapes. Of one that
 * is longer than `max` characters the end is kept, which says more.
 */
export function printable(path: string, max = 300): string {
  const clean = path
    .slice(-2 * max)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, c => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
  return clean.length > max || path.length > 2 * max ? `…${clean.slice(1 - max)}` : clean;
}

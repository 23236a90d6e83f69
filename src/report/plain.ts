/**
 * Untrusted text as one line that shows what is in it: no control characters (terminal escapes, line breaks), and none
 * of the invisible ones that reorder or hide text (Unicode TR #36 §3.3; CVE-2021-42574) or carry some (variation
 * selectors in rows, tag characters). An emoji keeps its U+FE0F.
 */
export function plain(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(
      /((?<=[^\p{DI}\p{Cc} -~])\ufe0f)|[\p{Cc}\p{Cs}\p{NChar}\p{DI}\p{Bidi_C}\u2800]/gu,
      (_, emoji?: string) => emoji ?? '\ufffd',
    );
}

/** ASCII, Chinese and their punctuation: nearly all text there is, told apart at a tenth of the cost. */
const HARMLESS =
  /^[ -~\u00b7\u2014\u2018-\u201d\u2026\u2190-\u2193\u2713-\u2718\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Splits `a `code` in a sentence` at its backticks, the one piece of markup that titles and hints may hold. */
export function codeParts(text: string): { text: string; code: boolean }[] {
  return text
    .split(/`([^`]+)`/)
    .map((part, i) => ({ text: part, code: i % 2 === 1 }))
    .filter(part => part.text !== '');
}

/**
 * A runner reads `::error::` at the start of a line, after any spaces, and `##[error]` anywhere, as a command to itself
 * (actions/runner ActionCommand.cs). Text of others must not give it any.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replaceAll('##[', '##\u200b[');
}

/** Untrusted text as a line for a log: nothing in it moves the cursor, hides, or commands a runner. */
export function inertLine(text: string): string {
  return withoutCommands(plain(text));
}

/**
 * Untrusted text as one line that shows what is in it: no control characters (terminal escapes, line breaks), and none
 * of the invisible ones that reorder or hide text (Unicode TR #36 §3.3; CVE-2021-42574).
 */
export function plain(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(
      /[\p{Cc}\p{Cs}\p{NChar}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu,
      '\ufffd',
    );
}

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

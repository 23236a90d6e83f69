/** Cut to a number of characters, with an ellipsis, never inside a surrogate pair. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What a user wrote, fit for one line of an error: it may hold anything, and be of any length. */
export function oneLine(text: string, max = 80): string {
  return shorten(text.replace(/\p{C}+/gu, ' '), max);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cut to a number of characters (UTF-16), with an ellipsis, never inside what a reader sees as one character. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  // Whether a cluster begins here depends on nothing that comes later (UAX #29 §3.1.1), but for the rest of a pair.
  const end = graphemes.segment(text.slice(0, max + 1)).containing(max - 1)?.index ?? 0;
  return `${text.slice(0, end)}…`;
}

/** What a user wrote, fit for one line of an error: it may hold anything, and be of any length. */
export function oneLine(text: string, max = 80): string {
  return shorten(text.replace(/\p{C}+/gu, ' '), max);
}

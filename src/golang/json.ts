/**
 * The go command prints JSON values one after another. Each top-level object of `go list -json` ends with a brace
 * alone in column 0.
 */
export function parseJsonStream<T>(text: string): T[] {
  return text
    .split(/(?<=^\})$/m)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => JSON.parse(part) as T);
}

/** Of one package; std's syscall has 30 kB. */
const MAX_OBJECT = 4 << 20;

export interface ObjectReader {
  readonly take: (line: string) => void;
  /** Objects that were begun and not read: too long, cut off, or no JSON. */
  readonly unread: () => number;
}

/** Takes lines of `go list -json`, in which each object begins and ends with a brace alone in column 0. */
export function objectReader(use: (object: unknown) => void): ObjectReader {
  let lines: string[] = [];
  let size = 0;
  let lost = 0;
  return {
    take(line) {
      size += line.length;
      if (size <= MAX_OBJECT) lines.push(line);
      if (line !== '}') return;
      const object = size <= MAX_OBJECT ? parsed(lines.join('\n')) : undefined;
      [lines, size] = [[], 0];
      if (object === undefined) lost++;
      else use(object);
    },
    unread: () => lost + (size > 0 ? 1 : 0),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

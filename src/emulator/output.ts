const LINE_CHARACTERS = 1000;

/**
 * Keeps the start and the end of what a program prints, `limit` characters at most: the end says why it stopped. Control
 * and format characters are replaced, so that no terminal and no reader is led astray.
 */
export function keepEnds(limit: number): { take: (line: string) => void; lines: () => string[] } {
  const head: string[] = [];
  const tail: string[] = [];
  let [headSize, tailSize, left] = [0, 0, 0];
  return {
    take(raw) {
      const line = raw.slice(0, LINE_CHARACTERS).replace(/[^\P{C}\t]/gu, '�');
      if (left === 0 && tail.length === 0 && headSize + line.length < limit / 2) {
        head.push(line);
        headSize += line.length + 1;
        return;
      }
      tail.push(line);
      tailSize += line.length + 1;
      while (tailSize > limit / 2) {
        tailSize -= (tail.shift()?.length ?? 0) + 1;
        left += 1;
      }
    },
    lines: () => [...head, ...(left > 0 ? [`… ${left} lines left out …`] : []), ...tail],
  };
}

const AROUND = 12;
const FIRST = 8;
const SHOWN_CHARACTERS = 300;

/** What a report shows: the first lines, and those from `at` on where that is further down. Empty lines are left out. */
export function excerpt(lines: readonly string[], at = 0): string[] {
  const shown =
    at < FIRST
      ? lines.slice(0, at === 0 ? FIRST : at + AROUND)
      : [...lines.slice(0, 3), '…', ...lines.slice(at, at + AROUND)];
  return shown.filter(line => line !== '').map(line => line.slice(0, SHOWN_CHARACTERS));
}

/** Medians of one benchmark at one commit: a line of the history. */
export interface Point {
  readonly benchmark: string;
  readonly unit: string;
  readonly value: number;
  readonly commit: string;
  /** ISO 8601. */
  readonly at: string;
  /** `environmentKey`. */
  readonly key: string;
}

/** What may be drawn as one line: the same thing, counted in the same way. */
export interface Series {
  readonly benchmark: string;
  readonly unit: string;
  readonly key: string;
  readonly points: readonly Point[];
}

/** A history is a file on a branch, which others may write to as well. */
const MAX = { text: 32 << 20, line: 2000, lines: 100_000 };
const LENGTHS = { benchmark: 500, unit: 40, commit: 64, at: 40, key: 1000 } as const;

/** Never throws; what is no point is counted and passed over. The newest lines are read when there are too many. */
export function readHistory(text: string): { readonly points: readonly Point[]; readonly refused: number } {
  const points: Point[] = [];
  let refused = 0;
  const oldest = Math.max(0, text.length - MAX.text);
  // From the end, where the newest are.
  for (let end = text.length, read = 0; end > 0; read++) {
    const begin = text.lastIndexOf('\n', end - 1) + 1;
    if (begin < oldest || read >= MAX.lines) {
      refused++;
      break;
    }
    const line = text.slice(begin, Math.min(end, begin + MAX.line + 1));
    end = begin - 1;
    const point = line.startsWith('{') ? pointOf(line) : undefined;
    if (point) points.push(point);
    else if (line.trim() !== '') refused++;
  }
  return { points: points.reverse(), refused };
}

function pointOf(line: string): Point | undefined {
  if (line.length > MAX.line) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Record<string, unknown>;
  for (const [field, most] of Object.entries(LENGTHS)) {
    const text = given[field];
    if (typeof text !== 'string' || text === '' || text.length > most || /\p{Cc}/u.test(text)) return undefined;
  }
  const { benchmark, unit, value: figure, commit, at, key } = given as unknown as Point;
  if (typeof figure !== 'number' || !Number.isFinite(figure) || figure < 0) return undefined;
  if (!/^[0-9a-f]{7,64}$/.test(commit) || Number.isNaN(Date.parse(at))) return undefined;
  return { benchmark, unit, value: figure, commit, at, key };
}

/**
 * The text with the points behind it. A point of the same benchmark, unit, key and commit is there already when a run is
 * repeated: counts repeat, so the first one stays.
 */
export function appendHistory(text: string, points: readonly Point[]): string {
  const known = new Set(readHistory(text).points.map(identity));
  const fresh = points.filter(point => {
    const id = identity(point);
    return !known.has(id) && known.add(id);
  });
  const head = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return head + fresh.map(point => `${JSON.stringify(point)}\n`).join('');
}

/** A change of the key ends a series and begins another: a new QEMU is no regression. In the order of their first points. */
export function series(points: readonly Point[]): Series[] {
  const found = new Map<string, Series & { points: Point[] }>();
  for (const point of points) {
    const { benchmark, unit, key } = point;
    const id = JSON.stringify([benchmark, unit, key]);
    const same = found.get(id);
    if (same) same.points.push(point);
    else found.set(id, { benchmark, unit, key, points: [point] });
  }
  return [...found.values()];
}

function identity({ benchmark, unit, key, commit }: Point): string {
  return JSON.stringify([benchmark, unit, key, commit]);
}

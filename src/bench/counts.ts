/** Executed guest instructions of one runN of the testing package, from counter/'s JSON (counter/README.md). */
export interface Counted {
  /** Between the starts and stops of the timer. */
  readonly instructions: number;
  /** How often the timer ran. */
  readonly intervals: number;
  /** By symbol; what belongs to none is under `?`. */
  readonly functions: ReadonlyMap<string, number>;
}

/** What the counter says of one process, without benchmarks that only ran others. */
export interface Counts {
  /** In the order in which they were entered. */
  readonly records: readonly Counted[];
  readonly plugin: string;
}

/** More is not kept by the counter either. */
const MAX_FUNCTIONS = 65_536;

/** @returns why it is no count, where it is none: the program under test can write to any file of ours */
export function parseCounts(text: string): Counts | { readonly problem: string } {
  const document = parsed(text);
  if (document === undefined || document['schema'] !== 'xinchuang-go/counter/v1')
    return { problem: 'no document of the counter' };
  const { error, records, plugin, truncated } = document;
  if (typeof error === 'string') return { problem: error.slice(0, 500) };
  if (truncated !== false) return { problem: 'the counter could not keep all of it' };
  if (!Array.isArray(records) || typeof plugin !== 'string') return { problem: 'no records' };
  const counted = records
    .filter(isObject)
    .filter(({ children, ran }) => children === false && ran === true)
    .map(recordOf);
  if (counted.some(one => one === undefined)) return { problem: 'a record is none' };
  return { records: counted as Counted[], plugin: plugin.slice(0, 40) };
}

function recordOf({ instructions, intervals, functions }: Record<string, unknown>): Counted | undefined {
  if (!isCount(instructions) || !isCount(intervals)) return undefined;
  const listed: unknown[] = Array.isArray(functions) ? functions.slice(0, MAX_FUNCTIONS) : [];
  const known = new Map<string, number>();
  for (const entry of listed) {
    if (!isObject(entry) || !isCount(entry['instructions'])) return undefined;
    const name = typeof entry['name'] === 'string' ? entry['name'].slice(0, 1000) : '?';
    known.set(name, (known.get(name) ?? 0) + entry['instructions']);
  }
  return { instructions, intervals, functions: known };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

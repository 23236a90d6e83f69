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

/** Why a text is no count: the program under test can write to any file of ours. */
export interface Problem {
  readonly problem: string;
}

export function parseCounts(text: string): Counts | Problem {
  const read = documentOf(text);
  if ('problem' in read) return read;
  const { document } = read;
  const { records, plugin } = document;
  if (!Array.isArray(records) || typeof plugin !== 'string') return { problem: 'no records' };
  const counted = records
    .filter(isObject)
    .filter(({ children, ran }) => children === false && ran === true)
    .map(recordOf);
  if (counted.some(one => one === undefined)) return { problem: 'a record is none' };
  return { records: counted as Counted[], plugin: plugin.slice(0, 40) };
}

/** Of a whole process: up to the first instruction of `main.main`, and from there to the end. */
export interface Whole {
  readonly before: Counted;
  readonly after: Counted;
}

export function parseWhole(text: string): Whole | Problem {
  const read = documentOf(text);
  if ('problem' in read) return read;
  const { document } = read;
  if (document['entered'] !== true) return { problem: 'main.main was not reached' };
  const [before, after] = [partOf(document['before']), partOf(document['after'])];
  return before && after ? { before, after } : { problem: 'a part is none' };
}

/** Between two symbols; no intervals where the first was never reached, or after it never the second. */
export function parseRegion(text: string): (Counted & { readonly open: boolean }) | Problem {
  const read = documentOf(text);
  if ('problem' in read) return read;
  const { document } = read;
  const region = document['region'];
  const counted = isObject(region) ? recordOf(region) : undefined;
  return counted && isObject(region) ? { ...counted, open: region['open'] === true } : { problem: 'no region' };
}

function partOf(value: unknown): Counted | undefined {
  return isObject(value) ? recordOf({ ...value, intervals: 1 }) : undefined;
}

function documentOf(text: string): { readonly document: Record<string, unknown> } | Problem {
  const document = parsed(text);
  if (document === undefined || document['schema'] !== 'xinchuang-go/counter/v1')
    return { problem: 'no document of the counter' };
  const { error, truncated } = document;
  if (typeof error === 'string') return { problem: error.slice(0, 500) };
  return truncated === false ? { document } : { problem: 'the counter could not keep all of it' };
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

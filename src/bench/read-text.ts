/** One line of results: `BenchmarkX/sub-8  200  157712 insn/op  9 allocs/op`. */
export interface Result {
  /** As printed, without `Benchmark` taken off: `BenchmarkSort/1K-8`. */
  readonly name: string;
  readonly iterations: number;
  readonly values: readonly { readonly value: number; readonly unit: string }[];
  /** The configuration lines above it: goos, goarch, pkg, cpu and whatever else. */
  readonly config: Readonly<Record<string, string>>;
}

export interface BenchmarkText {
  readonly results: readonly Result[];
  /** Benchmarks with a line `--- FAIL:`, and what panicked (`panic:`) if anything did. */
  readonly failed: readonly string[];
  readonly panic?: string;
  /** Lines that begin like a result and are none, and what there was no room for. */
  readonly refused: number;
}

/** The output of a benchmark is written by the code that is measured: each part is bounded, and what is beyond is counted. */
const MAX = {
  text: 8 << 20,
  lines: 200_000,
  line: 10_000,
  results: 100_000,
  name: 500,
  unit: 40,
  values: 50,
  config: 100,
  configValue: 500,
  failed: 1000,
};

/**
 * Reads Go's benchmark format (golang.org/design/14313-benchmark-format), as `go test -bench` prints it among logs, panics
 * and what the benchmark itself prints. It never throws, and takes time linear in the text. Numbers are those of
 * strconv.ParseFloat that are finite and decimal. A name on a line of its own, or with other words behind it since the
 * benchmark printed something, belongs to the results that follow without a name.
 */
export function readBenchmarkText(text: string): BenchmarkText {
  const results: Result[] = [];
  const failed: string[] = [];
  let config: Readonly<Record<string, string>> = Object.create(null) as Record<string, string>;
  let panic: string | undefined;
  let pending: string | undefined;
  let refused = text.length > MAX.text ? 1 : 0;
  let read = 0;
  for (const line of lines(text.slice(0, MAX.text))) {
    if (++read > MAX.lines) {
      refused++;
      break;
    }
    if (line.length > MAX.line) {
      refused++;
      continue;
    }
    const named = line.startsWith('Benchmark');
    const orphan = pending !== undefined && /^\s+\d/.test(line);
    if (named || orphan) {
      const fields = line.trim().split(/\s+/);
      const name = named ? fields.shift() : pending;
      const result = name === undefined || name.length > MAX.name ? undefined : resultOf(name, fields, config);
      if (result && results.length < MAX.results) {
        results.push(result);
        pending = undefined;
      } else {
        if (named) pending = name;
        if (result || (named && fields.length > 0)) refused++;
      }
      continue;
    }
    if (!line.includes(':')) continue;
    const [, broken] = /^\s*--- FAIL: (Benchmark\S*)/.exec(line) ?? [];
    if (broken !== undefined && failed.length < MAX.failed) failed.push(broken.slice(0, MAX.name));
    if (line.startsWith('panic: ')) panic ??= line.slice('panic: '.length, MAX.configValue);
    const pair = keyValue(line);
    if (pair) config = changed(config, pair);
  }
  return { results, failed, refused, ...(panic !== undefined && { panic }) };
}

/**
 * `BenchmarkSort/1K-8` → `BenchmarkSort/1K` and 8. At GOMAXPROCS=1 the testing package prints no suffix, so there `-8` is
 * part of the name: who knows how many there were says so.
 */
export function splitProcs(name: string, procs?: number): { readonly base: string; readonly procs: number } {
  const [, base = name, digits] = /^(.+)-([1-9]\d{0,5})$/.exec(name) ?? [];
  const found = digits === undefined ? 1 : Number(digits);
  return found > 1 && (procs === undefined || procs === found) ? { base, procs: found } : { base: name, procs: 1 };
}

function* lines(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    yield line.endsWith('\r') ? line.slice(0, -1) : line;
    if (end < 0) return;
    at = end + 1;
  }
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?$/;

/** undefined unless each field has its partner, as benchstat has it. */
function resultOf(name: string, fields: readonly string[], config: Result['config']): Result | undefined {
  const [count = '', ...rest] = fields;
  const iterations = /^\d{1,16}$/.test(count) ? Number(count) : 0;
  if (!Number.isSafeInteger(iterations) || iterations < 1) return undefined;
  if (rest.length === 0 || rest.length % 2 !== 0 || rest.length > 2 * MAX.values) return undefined;
  const values: { value: number; unit: string }[] = [];
  for (let at = 0; at < rest.length; at += 2) {
    const [number = '', unit = ''] = [rest[at], rest[at + 1]];
    const value = NUMBER.test(number) ? Number(number) : Number.NaN;
    if (!Number.isFinite(value) || unit.length > MAX.unit) return undefined;
    values.push({ value, unit });
  }
  return { name, iterations, values, config };
}

/** `key: value`: the key begins with a small letter, and has neither space nor capital (benchfmt/reader.go). */
function keyValue(line: string): readonly [key: string, value: string] | undefined {
  const [, key, value] = /^(\p{Ll}[^\s\p{Lu}:]{0,49}):(?:[ \t]+(.*))?$/u.exec(line) ?? [];
  return key === undefined ? undefined : [key, (value ?? '').slice(0, MAX.configValue)];
}

/** A copy, since the results above keep theirs. An empty value takes the key away. */
function changed(config: Result['config'], [key, value]: readonly [string, string]): Result['config'] {
  if (config[key] === value) return config;
  if (value !== '' && !(key in config) && Object.keys(config).length >= MAX.config) return config;
  const copy = Object.assign(Object.create(null) as Record<string, string>, config);
  if (value === '') delete copy[key];
  else copy[key] = value;
  return copy;
}

import { UserError } from '../language/index.js';
import { type Asked, measure, type Result, type TestBinary } from './benchmark.js';
import type { Lanes } from './pool.js';
import type { Runner } from './runner.js';

export interface Discovered {
  /** Each as its first run, of one iteration, left it. */
  readonly found: readonly Result[];
  /** Benchmarks that broke before they had a result, by name. */
  readonly broken: ReadonlyMap<string, string>;
  /** Top-level benchmarks that there was no time to look into. */
  readonly unseen: readonly string[];
}

export interface Search {
  readonly runner: Runner;
  /** As of `go test -bench`: a regular expression for each level, separated by slashes. */
  readonly pattern: string;
  readonly timeoutMs: number;
  readonly lanes: Lanes;
  /** None is looked into any more when it says so. */
  readonly isLate: () => boolean;
}

/**
 * Which benchmarks a binary has: only running them tells, since sub-benchmarks are made on the way. Each top-level one has
 * a process of its own, so that one that panics, hangs or leaves takes none of the others with it.
 */
export async function discover(
  binary: TestBinary,
  { runner, pattern, timeoutMs, lanes, isLate }: Search,
): Promise<Discovered> {
  const [top = '', ...below] = levels(pattern);
  const listed = await runner.run({
    file: binary.file,
    folder: binary.folder,
    argv: [`-test.list=${top === '' ? '.' : top}`],
    env: {},
    timeoutMs,
  });
  const names = listed.stdout.split('\n').filter(line => /^Benchmark[^\s]*$/u.test(line));
  if (listed.code !== 0 && names.length === 0) {
    // The program's own words for a pattern that is none: testing/match.go.
    if (/^testing: invalid regexp/m.test(listed.stderr))
      throw new UserError('XC-INPUT-001', {
        name: 'benchmarks',
        value: pattern.slice(0, 200),
        allowed: 'go test -bench',
      });
    const why = listed.stderr.trim().split('\n').at(-1)?.slice(0, 500) || `ended with exit code ${listed.code}`;
    return { found: [], broken: new Map([['*', why]]), unseen: [] };
  }
  const broken = new Map<string, string>();
  const unseen: string[] = [];
  const asked = (name: string): Asked => ({
    pattern: [`^${name}$`, ...below].join('/'),
    iterations: 1,
    timeoutMs,
  });
  const all = await lanes(
    [...new Set(names)].map(name => async () => {
      if (isLate()) {
        unseen.push(name);
        return [];
      }
      const measured = await measure(runner, binary, asked(name));
      if (measured.broken !== undefined) broken.set(name, measured.broken);
      const results = measured.results.filter(one => one.name === name || one.name.startsWith(`${name}/`));
      if (results.length === 0 && measured.truncated && measured.broken === undefined)
        broken.set(name, 'it printed so much that its result is lost in it');
      return results;
    }),
  );
  return { found: all.flat(), broken, unseen };
}

/** Splits at slashes outside of brackets, as testing/match.go's splitRegexp does. */
export function levels(pattern: string): string[] {
  const parts: string[] = [];
  let [from, square, round] = [0, 0, 0];
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i];
    if (c === '\\') i++;
    else if (c === '[') square++;
    else if (c === ']') square = Math.max(0, square - 1);
    else if (c === '(' && square === 0) round++;
    else if (c === ')' && square === 0) round--;
    else if (c === '/' && square === 0 && round === 0) {
      parts.push(pattern.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(pattern.slice(from));
  return parts;
}

/** The pattern that one benchmark alone fits: each level of its name, taken literally. */
export function exactly(name: string): string {
  return name
    .split('/')
    .map(part => `^${part.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')}$`)
    .join('/');
}

import type { Result } from './read-text.js';
import { middle } from './statistics.js';

/**
 * Go benchmark text that benchstat reads as it is, one line for each run. Nothing is refused: what would break a line is
 * mended. Of an emulated run the line `cpu:` is left out, which names the CPU of the host, and what a clock had a part in
 * gets the unit `emu-…`, so that nobody takes it for the time of the machine.
 * @param emulated the runs were under an emulator
 */
export function writeBenchmarkText(results: readonly Result[], { emulated }: { readonly emulated: boolean }): string {
  const out: string[] = [];
  let before: ReadonlyMap<string, string> = new Map();
  for (const { name, iterations, values, config } of results) {
    const now = configuration(config, emulated);
    const lines = [
      ...[...before.keys()].filter(key => !now.has(key)).map(key => `${key}:`),
      ...[...now].filter(([key, value]) => before.get(key) !== value).map(([key, value]) => `${key}: ${value}`),
    ];
    if (lines.length > 0) out.push(...(out.length > 0 ? [''] : []), ...lines);
    before = now;
    const pairs = values
      .filter(({ value }) => Number.isFinite(value))
      .map(({ value, unit }) => `${value} ${unitOf(unit, emulated)}`);
    if (pairs.length > 0) out.push([nameOf(name), iterations, ...pairs].join('\t'));
  }
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}

/** Those that everybody knows come first, then the emulator, then the rest. */
const FIRST = ['goos', 'goarch', 'pkg', 'qemu', 'qemu-cpu'];

function configuration(config: Result['config'], emulated: boolean): ReadonlyMap<string, string> {
  const keys = Object.keys(config).filter(key => /^\p{Ll}[^\s\p{Lu}:]*$/u.test(key) && !(emulated && key === 'cpu'));
  const sorted = [...FIRST.filter(key => keys.includes(key)), ...keys.filter(key => !FIRST.includes(key)).sort()];
  return new Map(
    sorted.map(key => [key, oneField(config[key] ?? '', ' ')] as const).filter(([, value]) => value !== ''),
  );
}

/** The tokens of a unit that are time, as benchunit takes units apart. */
const TIME = new Set(['ns', 'us', 'µs', 'μs', 'ms', 's', 'sec', 'second', 'seconds', 'min', 'h']);

/** `ns/op` → `emu-ns/op`, which benchstat shows as `emu-sec/op`; `MB/s` → `emu-MB/s`. */
function unitOf(unit: string, emulated: boolean): string {
  const clean = oneField(unit, '_') || 'unit';
  const timed = clean.split(/[-*/]/).some(token => TIME.has(token));
  return emulated && timed && !clean.startsWith('emu-') ? `emu-${clean}` : clean;
}

function nameOf(name: string): string {
  const clean = oneField(name, '_');
  return clean.startsWith('Benchmark') ? clean : `Benchmark${clean}`;
}

/** White space and what is not printed becomes one sign that a field, or a line, may hold. */
function oneField(text: string, sign: string): string {
  return text.replace(/[\s\p{C}]+/gu, sign).trim();
}

/** One entry of github-action-benchmark's `customSmallerIsBetter` (its README, “Custom benchmarks”). */
export interface SmallerIsBetter {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** `± 12` */
  readonly range: string;
  readonly extra: string;
}

/** Each benchmark and unit with the median of its runs; of emulated runs without what a clock had a part in. */
export function smallerIsBetter(
  rows: readonly {
    readonly name: string;
    readonly unit: string;
    readonly samples: readonly number[];
    readonly extra: string;
  }[],
): SmallerIsBetter[] {
  return rows.flatMap(({ name, unit, samples, extra }) => {
    const sorted = samples.filter(Number.isFinite).sort((a, b) => a - b);
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (least === undefined || most === undefined || unit.startsWith('emu-')) return [];
    const value = middle(sorted);
    return [
      { name: `${name} (${unit})`, unit, value, range: `± ${Number(((most - least) / 2).toPrecision(6))}`, extra },
    ];
  });
}

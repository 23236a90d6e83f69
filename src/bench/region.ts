import { UserError } from '../language/index.js';
import type { Check, Metric } from '../report/model.js';
import { endedBadly, quietEnv } from './benchmark.js';
import { parseRegion } from './counts.js';
import { processFindings } from './process-findings.js';
import { judgeProcesses, type Said, type Started } from './processes.js';
import type { Program, ProgramBinary, ProgramRuns } from './startup.js';

/** What lies between the entries of two functions of a program: a request, a handshake. */
export interface Region {
  readonly begin: string;
  readonly end: string;
}

const UNIT = 'insn/region';

/**
 * Runs a program that does what is to be measured and ends by itself, and judges the instructions of one interval: those of
 * the whole process, since a request is served by several goroutines.
 * @throws UserError XC-BENCH-032 when head never entered the region
 */
export async function regions(
  program: Program,
  region: Region,
  asked: ProgramRuns,
): Promise<{ checks: Check[]; metrics: Metric[] }> {
  const { base, head, same, importPath } = program;
  const intervals: Record<'base' | 'head', Set<number>> = { base: new Set(), head: new Set() };
  const count = async (side: 'base' | 'head', binary: ProgramBinary) => {
    const said = await enter(binary, region, asked);
    if (typeof said === 'string') return said;
    if (said.intervals === 0 && side === 'head')
      throw new UserError('XC-BENCH-032', { ...region, program: importPath, argv: asked.argv.join(' ') || '-' });
    if (said.intervals === 0) return `never came from ${region.begin} to ${region.end}`;
    intervals[side].add(said.intervals);
    return { [UNIT]: said.run } as const;
  };
  const thing: Started<typeof UNIT> = {
    name: `${region.begin} … ${region.end}`,
    same,
    ...(base && { base: (): Promise<Said<typeof UNIT>> => count('base', base) }),
    ...(head && { head: (): Promise<Said<typeof UNIT>> => count('head', head) }),
  };
  const tables = await judgeProcesses([UNIT], [thing], asked);
  return processFindings(tables, {
    id: 'bench/region',
    pass: { en: 'The marked region does not execute clearly more', zh: '标记区间没有执行明显更多的指令' },
    subject: () => importPath,
    env: asked.env,
    plain: asked.plain,
    evidence: () => ({
      arguments: asked.argv.join(' '),
      ...(intervals.base.size > 0 && { 'intervals at base': said(intervals.base) }),
      intervals: said(intervals.head),
    }),
  });
}

/** `40`, or `38 … 41` where the runs differ. */
function said(counts: ReadonlySet<number>): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return counts.size === 0 ? '-' : least === most ? String(least) : `${least} … ${most}`;
}

async function enter(
  { file, folder, symbols }: ProgramBinary,
  { begin, end }: Region,
  { runner, argv, timeoutMs }: ProgramRuns,
) {
  const counter = { mode: 'region', begin, end };
  const ended = await runner.run({ file, folder, argv, env: quietEnv(), timeoutMs, symbols, counter });
  const bad = endedBadly(ended);
  if (bad !== undefined) return bad;
  const counted = ended.counts === undefined ? { problem: 'the counter wrote nothing' } : parseRegion(ended.counts);
  if ('problem' in counted) return counted.problem;
  const { intervals, instructions, functions } = counted;
  const each = (insn: number) => insn / Math.max(1, intervals);
  return {
    intervals,
    run: { insn: each(instructions), functions: new Map([...functions].map(([name, insn]) => [name, each(insn)])) },
  };
}

/** Symbols that are told where one is not there. */
const MOST_NEAR = 5;

/**
 * Checks the marks against the functions of a program, before anything runs.
 * @throws UserError XC-BENCH-031 with the nearest names
 */
export async function checkMarks({ begin, end }: Region, program: string, functions: Iterable<string>): Promise<void> {
  const known = [...functions];
  const have = new Set(known);
  for (const [input, symbol] of [
    ['region-begin', begin],
    ['region-end', end],
  ] as const)
    if (!have.has(symbol)) {
      const near = await nearest(symbol, known);
      throw new UserError('XC-BENCH-031', { input, symbol, program, near: near.join('  ') || '-' });
    }
}

/** Those that end alike come first: what is forgotten is mostly the path of the package, or its receiver. */
async function nearest(symbol: string, known: readonly string[]): Promise<string[]> {
  const { distance } = await import('fastest-levenshtein');
  const last = (name: string) => name.slice(name.lastIndexOf('.') + 1);
  const wanted = last(symbol).toLowerCase();
  const cut = symbol.slice(0, 300);
  return known
    .filter(name => !name.startsWith('type:') && !name.startsWith('go:'))
    .map(name => {
      const method = last(name).toLowerCase();
      // Names of one method lie apart by their packages; others by all that differs.
      const far = distance(cut, name.slice(0, 300)) - (method === wanted ? 1000 : 0);
      return { name, far };
    })
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ name }) => name);
}

import type { Lanes } from './pool.js';
import type { Pair, Run, Side } from './sample.js';
import { type Screened, screen } from './screen.js';
import type { Settings } from './settings.js';
import { confirmationRuns, judge, type Settled, type Table } from './verdict.js';

/** What one process says: one or several figures, each with its functions; text: why it says nothing. */
export type Said<F extends string> = Readonly<Record<F, Run>> | string;

/** One thing that is started at base and head, such as a program with its arguments. */
export interface Started<F extends string> {
  readonly name: string;
  readonly base?: () => Promise<Said<F>>;
  readonly head?: () => Promise<Said<F>>;
  /** Both are the same to the byte, and what they can read: what is said of one holds for the other. */
  readonly same: boolean;
}

/** A table for each figure: they are different questions, and each has its own risk of a false alarm. */
export type Tables<F extends string> = Readonly<
  Record<F, { readonly table: Table; readonly rows: ReadonlyMap<string, Settled> }>
>;

/**
 * Starts each in turn at base and head, and judges what the processes say by the rules of benchmarks: a few runs that
 * choose, fresh ones that confirm. There are no iterations to raise where a figure is noisy.
 */
export async function judgeProcesses<F extends string>(
  figures: readonly F[],
  things: readonly Started<F>[],
  { settings, lanes }: { readonly settings: Settings; readonly lanes: Lanes },
): Promise<Tables<F>> {
  const screened = await lanes(
    things.map(thing => async () => {
      const first = await inTurn(thing, thing.same ? 1 : settings.screeningRuns);
      const next = figures.map(figure => screenOne(thing, first(figure), settings));
      return { thing, first, next };
    }),
  );
  const wanted = screened.flatMap(({ next }) => next);
  const runs = Math.max(settings.screeningRuns, confirmationRuns(wanted, settings));
  const settled = await lanes(
    screened.map(({ thing, first, next }) => async () => {
      const confirm = next.some(one => one.next === 'confirm');
      const fresh = confirm ? await inTurn(thing, runs) : undefined;
      return figures.flatMap((figure, i): { figure: F; row: Settled }[] => {
        const one = next[i];
        if (one === undefined) return [];
        const again = one.next === 'confirm' && fresh ? { fresh: fresh(figure) } : {};
        return [{ figure, row: { name: thing.name, screened: one, first: first(figure), ...again } }];
      });
    }),
  );
  const all = settled.flat();
  return Object.fromEntries(
    figures.map(figure => {
      const rows = all.filter(one => one.figure === figure).map(({ row }) => row);
      return [figure, { table: judge(rows, settings), rows: new Map(rows.map(row => [row.name, row])) }];
    }),
  ) as unknown as Tables<F>;
}

function screenOne<F extends string>(
  thing: Started<F>,
  pair: Pair,
  settings: Settings,
): Exclude<Screened, { next: 'retry' }> {
  const one = screen(thing.name, pair, settings, 'retried');
  if (one.next === 'retry') return { next: 'done', verdict: 'noisy' };
  return thing.same && one.next === 'confirm' ? { next: 'done', verdict: 'stable', statistic: 'insn/op' } : one;
}

/** base head head base …, as benchmarks are run (interleave.ts). */
async function inTurn<F extends string>(thing: Started<F>, runs: number): Promise<(figure: F) => Pair> {
  const said = { base: [] as Readonly<Record<F, Run>>[], head: [] as Readonly<Record<F, Run>>[] };
  const failed: { base?: string; head?: string } = {};
  for (let i = 0; i < runs; i++)
    for (const side of i % 2 === 0 ? (['base', 'head'] as const) : (['head', 'base'] as const)) {
      const start = thing[side];
      if (start === undefined || failed[side] !== undefined || (thing.same && side === 'base')) continue;
      const one = await start();
      if (typeof one === 'string') failed[side] = one;
      else said[side].push(one);
    }
  const sideOf = (side: 'base' | 'head', figure: F): Side | undefined => {
    if (thing[side] === undefined) return undefined;
    const from = thing.same ? 'head' : side;
    const why = failed[from];
    return why === undefined ? { runs: said[from].map(one => one[figure]) } : { failed: why };
  };
  return figure => {
    const [base, head] = [sideOf('base', figure), sideOf('head', figure)];
    return { ...(base && { base }), ...(head && { head }) };
  };
}

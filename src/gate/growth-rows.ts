import type { Text } from '../language/index.js';
import { compatibility, isEmulatedTime, type Matrix, median } from '../report/index.js';
import type { Check, Metric, Report } from '../report/model.js';
import { targetName } from '../report/target.js';
import type { GatePolicy, Thresholds } from './policy.js';
import { accept, note, row } from './row.js';

/** What one threshold is about. */
interface Budget {
  readonly key: string;
  readonly name: Text;
  readonly concerns: (report: Report) => readonly Metric[];
}

const SIZE = { key: 'size', name: { en: 'size', zh: '大小' } };
const BUDGETS: Readonly<Record<Exclude<keyof Thresholds, 'size'>, Budget>> = {
  insnOp: {
    key: 'insn-op',
    name: { en: 'instructions per operation', zh: '每次操作的指令数' },
    concerns: judgedInstructions,
  },
  handshake: {
    key: 'handshake',
    name: { en: 'handshake', zh: '握手' },
    concerns: ({ metrics }) => metrics.filter(({ name }) => /^handshake\b/i.test(name)),
  },
};

/** Where the runtime is too noisy, bench judges what a benchmark executes outside of it, and so do we. */
function judgedInstructions({ metrics }: Report): readonly Metric[] {
  const outside = new Set(
    metrics.flatMap(({ name, unit, verdict }) => (unit === 'user-insn/op' && verdict !== undefined ? [name] : [])),
  );
  return metrics.filter(({ name, unit }) => unit.toLowerCase() === (outside.has(name) ? 'user-insn/op' : 'insn/op'));
}

/** One thing that is measured on one target; without `now` or `base` it cannot be judged. */
interface Figure {
  readonly what: string;
  readonly target: string;
  readonly unit: string;
  base?: number;
  now?: number;
}

/**
 * Is anything worse than at the base by more than the policy allows? A threshold that cannot be judged on a target, for
 * lack of a base or of figures, is unknown there: who takes the base or the measurements away has not passed.
 * @param base reports of the base, or undefined where there are none
 * @param headSha commit that is judged: its own reports are no base, since nothing grows over itself
 */
export function growthRows(
  reports: readonly Report[],
  matrix: Matrix,
  base: readonly Report[] | undefined,
  policy: GatePolicy,
  headSha: string | undefined,
): Check[] {
  const { thresholds = {} } = policy;
  const before = (base ?? []).filter(({ run }) => headSha === undefined || run.headSha !== headSha);
  const found: Check[] = [];
  if (thresholds.size !== undefined) found.push(...judgeFigures(SIZE, sizes(reports, matrix, before), thresholds.size));
  for (const key of ['insnOp', 'handshake'] as const) {
    const limit = thresholds[key];
    if (limit === undefined) continue;
    found.push(...judgeFigures(BUDGETS[key], measured(reports, before, BUDGETS[key]), limit));
  }
  return found.map(check => (check.status === 'unknown' ? accept(check, 'gate/growth', policy) : check));
}

function judgeFigures({ key, name }: Pick<Budget, 'key' | 'name'>, all: readonly Figure[], limit: number): Check[] {
  const byTarget = new Map<string, Figure[]>(all.length === 0 ? [['', []]] : []);
  for (const figure of all) {
    const same = byTarget.get(figure.target);
    if (same) same.push(figure);
    else byTarget.set(figure.target, [figure]);
  }
  return [...byTarget].flatMap(([target, figures]) => {
    const both = figures.filter(({ base, now }) => base !== undefined && now !== undefined);
    if (both.length === 0) return [notJudged(key, name, target, limit)];
    return [
      ...both.flatMap(figure => grown(key, name, figure, limit)),
      // One program more or less is no reason, where others of that target were compared.
      ...figures.filter(figure => !both.includes(figure)).map(figure => oneSided(key, name, figure)),
    ];
  });
}

function notJudged(key: string, name: Text, target: string, limit: number): Check {
  const on = target === '' ? { en: '', zh: '' } : { en: ` for ${target}`, zh: `（${target}）` };
  const title = {
    en: `gate.thresholds.${key} cannot be judged${on.en}: no ${name.en} to compare; \`baseline\` must hold reports of another commit with it, and so must the reports of this one`,
    zh: `无法判断 gate.thresholds.${key}${on.zh}：没有可比较的${name.zh}；\`baseline\` 应存放另一提交的报告，且两边的报告都要含有它`,
  };
  return row('gate/growth', 'unknown', title, { threshold: key, limit: `${limit}%`, ...(target && { target }) });
}

function grown(key: string, name: Text, { what, unit, base = 0, now = 0 }: Figure, limit: number): Check[] {
  const percent = base === 0 ? Number.POSITIVE_INFINITY : (100 * (now - base)) / base;
  if (!(now > base && percent > limit)) return [];
  const by = Number.isFinite(percent) ? `+${percent.toFixed(1)} %` : '+∞';
  const title = {
    en: `${name.en} of ${what}: ${by} over the base, ${limit} % are allowed`,
    zh: `${what} 的${name.zh}：比基线 ${by}，允许 ${limit} %`,
  };
  return [row('gate/growth', 'fail', title, { threshold: key, unit, base, now, limit: `${limit}%` })];
}

function oneSided(key: string, name: Text, { what, unit, base, now }: Figure): Check {
  const title =
    now === undefined
      ? { en: `${name.en} of ${what}: measured at the base and not now`, zh: `${what} 的${name.zh}：仅基线中有` }
      : { en: `${name.en} of ${what}: new, not compared`, zh: `${what} 的${name.zh}：新增，未比较` };
  return note('gate/growth', title, { threshold: key, unit, base: base ?? null, now: now ?? null });
}

/** By file, else by program and target. Where the base has none, by what verify compared the file with. */
function sizes(reports: readonly Report[], { binaries }: Matrix, base: readonly Report[]): Figure[] {
  const then = compatibility(base).binaries;
  const byPath = new Map(then.flatMap(one => one.paths.map(path => [placeKey(path, one.target), one] as const)));
  const byProgram = new Map(then.map(one => [placeKey(one.program, one.target), one]));
  const own = new Map<string, number>();
  for (const report of reports)
    for (const { name, unit, subject, baseline } of report.metrics) {
      const value = median(baseline ?? []);
      if (name === 'size' && unit === 'bytes' && subject !== undefined && value !== undefined) own.set(subject, value);
    }
  const paired = new Set<unknown>();
  const found = binaries.map(({ program, target, paths, size }): Figure => {
    const path = paths.find(one => byPath.has(placeKey(one, target)));
    const pair = path === undefined ? byProgram.get(placeKey(program, target)) : byPath.get(placeKey(path, target));
    paired.add(pair);
    const before = pair?.size ?? paths.map(one => own.get(one)).find(value => value !== undefined);
    const what = `${program} ${targetName(target)}`;
    return { what, target: archOf(target), unit: 'bytes', now: size, ...(before !== undefined && { base: before }) };
  });
  const gone = then
    .filter(one => !paired.has(one))
    .map(
      ({ program, target, size }): Figure => ({
        what: `${program} ${targetName(target)}`,
        target: archOf(target),
        unit: 'bytes',
        base: size,
      }),
    );
  return [...found, ...gone];
}

interface Place {
  readonly goos: string;
  readonly goarch: string;
}

/** Without the variant: another GOARM64 is the same place to grow in. */
function archOf({ goos, goarch }: Place): string {
  return `${goos}/${goarch}`;
}

function placeKey(name: string, target: Place): string {
  return `${archOf(target)} ${name}`;
}

/** Measurements, each with the baseline that was taken beside it, else with that of the base's reports. */
function measured(reports: readonly Report[], base: readonly Report[], budget: Budget): Figure[] {
  const found = new Map<string, Figure>();
  const each = (all: readonly Report[], then: (metric: Metric, figure: Figure) => void) => {
    for (const report of all) {
      const facts = Object.entries(report.env).flat();
      for (const metric of budget.concerns(report)) {
        if (isEmulatedTime(metric, facts)) continue;
        const { name, unit, subject } = metric;
        const target = report.target ? archOf(report.target) : '';
        const key = JSON.stringify([name, unit, subject, target]);
        const what = [name, subject, target].filter(Boolean).join(' ');
        const figure = found.get(key) ?? { what, target, unit };
        found.set(key, figure);
        then(metric, figure);
      }
    }
  };
  const worth = (metric: Metric, samples: readonly number[] | undefined) => {
    const value = median(samples ?? []);
    // Where more is better (handshakes a second), what grows is its reciprocal. Instructions are never better for being more.
    return value === undefined || metric.better === 'lower' || budget.key === 'insn-op' ? value : 1 / value;
  };
  const set = (figure: Figure, key: 'base' | 'now', value: number | undefined) => {
    // Two reports of one figure: the worse of both counts.
    const before = figure[key];
    if (value === undefined) return;
    figure[key] = before === undefined ? value : key === 'now' ? Math.max(before, value) : Math.min(before, value);
  };
  each(base, (metric, figure) => set(figure, 'base', worth(metric, metric.samples)));
  const beside = new Set<Figure>();
  each(reports, (metric, figure) => {
    set(figure, 'now', worth(metric, metric.samples));
    const value = worth(metric, metric.baseline);
    if (value === undefined) return;
    if (!beside.has(figure)) delete figure.base;
    beside.add(figure);
    set(figure, 'base', value);
  });
  return [...found.values()];
}

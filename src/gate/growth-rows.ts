import type { Text } from '../language/index.js';
import { compatibility, type Matrix } from '../report/index.js';
import type { Check, Metric, Report } from '../report/model.js';
import { targetName } from '../report/target.js';
import type { GatePolicy, Thresholds } from './policy.js';
import { accept, row } from './row.js';

/** What one threshold is about. */
interface Budget {
  readonly key: string;
  readonly name: Text;
  readonly concerns: (metric: Metric) => boolean;
}

const BUDGETS: Readonly<Record<Exclude<keyof Thresholds, 'size'>, Budget>> = {
  insnOp: {
    key: 'insn-op',
    name: { en: 'instructions per operation', zh: '每次操作的指令数' },
    concerns: ({ unit }) => unit === 'insn/op',
  },
  handshake: {
    key: 'handshake',
    name: { en: 'handshake time', zh: '握手时间' },
    concerns: ({ name, unit }) => /^handshake\b/.test(name) && TIME.test(unit),
  },
};

const TIME = /^(?:ns|us|µs|ms|s)(?:\/op)?$/;

/** Time under an emulator says nothing of the CPU: it is shown elsewhere and never judged. */
const isEmulated = ({ unit, env = '' }: Metric) => TIME.test(unit) && /qemu|emulat/i.test(env);

interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly base: number;
  readonly now: number;
}

/**
 * Is anything worse than at the base by more than the policy allows? A threshold that cannot be judged, for lack of a
 * base or of figures, is unknown.
 * @param base reports of the base, or undefined where there are none
 */
export function growthRows(
  reports: readonly Report[],
  matrix: Matrix,
  base: readonly Report[] | undefined,
  policy: GatePolicy,
): Check[] {
  const { thresholds = {} } = policy;
  const found: Check[] = [];
  if (thresholds.size !== undefined) found.push(...judgeFigures('size', SIZE, sizes(matrix, base), thresholds.size));
  for (const key of ['insnOp', 'handshake'] as const) {
    const limit = thresholds[key];
    if (limit === undefined) continue;
    const budget = BUDGETS[key];
    found.push(...judgeFigures(budget.key, budget.name, figures(reports, base, budget), limit));
  }
  return found.map(check => (check.status === 'unknown' ? accept(check, 'gate/growth', policy) : check));
}

const SIZE = { en: 'size', zh: '大小' };

function judgeFigures(key: string, name: Text, all: readonly Figure[], limit: number): Check[] {
  if (all.length === 0) {
    const title = {
      en: `gate.thresholds.${key} cannot be judged: there is no ${name.en} of both base and this commit`,
      zh: `无法判断 gate.thresholds.${key}：缺少基线与本提交都有的${name.zh}`,
    };
    return [row('gate/growth', 'unknown', title, { threshold: key, limit: `${limit}%` })];
  }
  return all.flatMap(({ what, unit, base, now }) => {
    const percent = base === 0 ? Number.POSITIVE_INFINITY : (100 * (now - base)) / base;
    if (!(now > base && percent > limit)) return [];
    const grown = Number.isFinite(percent) ? `+${percent.toFixed(1)} %` : '+∞';
    const title = {
      en: `${name.en} of ${what}: ${grown} over the base, ${limit} % are allowed`,
      zh: `${what} 的${name.zh}：比基线 ${grown}，允许 ${limit} %`,
    };
    return [row('gate/growth', 'fail', title, { threshold: key, unit, base, now, limit: `${limit}%` })];
  });
}

/** By program and target: what is new has no base, and no growth. */
function sizes({ binaries }: Matrix, base: readonly Report[] | undefined): Figure[] {
  const before = new Map(
    compatibility(base ?? []).binaries.map(({ program, target, size }) => [sizeKey(program, target), size]),
  );
  return binaries.flatMap(({ program, target, size }) => {
    const then = before.get(sizeKey(program, target));
    return then === undefined
      ? []
      : [{ what: `${program} ${targetName(target)}`, unit: 'bytes', base: then, now: size }];
  });
}

/** Without the variant: another GOARM64 is the same place to grow in. */
function sizeKey(program: string, { goos, goarch }: { readonly goos: string; readonly goarch: string }): string {
  return JSON.stringify([program, goos, goarch]);
}

function figures(reports: readonly Report[], base: readonly Report[] | undefined, { concerns }: Budget): Figure[] {
  const before = new Map<string, readonly number[]>();
  const each = (all: readonly Report[], then: (metric: Metric, key: string) => void) => {
    for (const report of all)
      for (const metric of report.metrics)
        if (concerns(metric) && !isEmulated(metric)) {
          const { goos = '', goarch = '' } = report.target ?? {};
          then(metric, JSON.stringify([metric.name, metric.unit, metric.subject, goos, goarch]));
        }
  };
  each(base ?? [], ({ samples }, key) => before.set(key, samples));
  const found: Figure[] = [];
  each(reports, ({ name, unit, better, samples, baseline }, key) => {
    const [then, now] = [median(baseline?.length ? baseline : before.get(key)), median(samples)];
    if (then === undefined || now === undefined) return;
    // More is worse in one direction alone; where more is better, less of it is what grew worse.
    found.push(better === 'lower' ? { what: name, unit, base: then, now } : { what: name, unit, base: now, now: then });
  });
  return found;
}

function median(samples: readonly number[] | undefined): number | undefined {
  return samples && [...samples].sort((a, b) => a - b)[samples.length >> 1];
}

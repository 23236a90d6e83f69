import { atMost } from '../report/index.js';
import type { Check, CheckStatus, Metric, Target } from '../report/model.js';
import type { Compared, Row } from './compare.js';
import { type BenchCheckId, benchChecks } from './definitions.js';
import { type Side, samplesOf, type Unit } from './sample.js';
import { runsOf } from './screen.js';
import { middle } from './statistics.js';
import type { Timed } from './time.js';
import type { Judged } from './verdict.js';

export interface Told {
  readonly checks: Check[];
  readonly metrics: Metric[];
}

/** A report takes 20,000 metrics. */
const MAX_METRICS = 15_000;
const MAX_OF_A_KIND = 200;

/**
 * What the runs of one target say, as checks and metrics of a report.
 * @param plain there is no base: the figures are told, and none of them is judged
 */
export function findings(compared: Compared, target: Target, env: string, plain = false): Told {
  const { table, rows } = compared;
  const pairs = table.rows.flatMap(judged => {
    const row = rows.get(judged.name);
    return row ? [[judged, row] as const] : [];
  });
  const found = pairs.flatMap(([judged, row]) => checksOf(judged, row));
  if (compared.leftOut.length + compared.unlisted.length > 0) found.push(tooLate(compared));
  const checks = [...limited(found), ...(plain ? [] : passed(found, table, target))];
  const metrics = pairs.flatMap(([judged, row]) => metricsOf(judged, row, env, plain));
  return { checks, metrics: metrics.slice(0, MAX_METRICS) };
}

function checksOf(judged: Judged, row: Row): Check[] {
  const { counted, allocated, timed, verdict, reason } = judged;
  const found: Check[] = [];
  if (reason !== undefined) found.push(broken(judged, row, reason));
  else if (counted?.verdict === 'regression') found.push(slower('bench/regression', 'fail', judged, row));
  else if (counted?.verdict === 'notice') found.push(slower('bench/notice', 'warn', judged, row));
  if (reason === undefined)
    for (const { unit, base, head, verdict: said } of allocated)
      if (said === 'regression' || said === 'notice')
        found.push(
          check(
            'bench/allocations',
            said === 'regression' ? 'fail' : 'warn',
            {
              en: `${judged.name}: ${figure(base)} → ${figure(head)} ${unit}`,
              zh: `${judged.name}：${figure(base)} → ${figure(head)} ${unit}`,
            },
            { benchmark: judged.name, unit, base, head },
          ),
        );
  if (reason === undefined && timed?.verdict === 'regression') found.push(slowerInTime(judged, timed));
  if (verdict === 'noisy')
    found.push(
      check(
        'bench/noisy',
        'warn',
        {
          en: `${judged.name}: the counts of the same code differ too much to judge it`,
          zh: `${judged.name}：相同代码的计数差异过大，无法判断`,
        },
        { benchmark: judged.name, iterations: row.iterations },
      ),
    );
  if (verdict === 'gone') found.push(gone(judged.name, row));
  return found;
}

function gone(name: string, { first }: Row): Check {
  const samples = samplesOf(runsOf(first.base) ?? [], 'insn/op');
  return check(
    'bench/gone',
    'warn',
    { en: `${name} is gone, or skips itself: it ran at the base`, zh: `${name} 已不存在或被跳过：基线上曾运行` },
    { benchmark: name, ...(samples && { base: round(middle(samples)), unit: 'insn/op' }) },
  );
}

/** Below a hundredth of a percent it is noise of the runtime. */
const SEEN = 1e-4;

function slower(id: BenchCheckId, status: CheckStatus, judged: Judged, row: Row): Check {
  const { name, counted, grown, runs, userChange } = judged;
  if (!counted) throw new Error(`${name} has no counts`);
  const { unit, base, head, change, band, p, adjustedP } = counted;
  const named = grown
    .filter(({ share }) => share >= SEEN)
    .map(one => `${one.name} +${figure(one.by)} (+${percent(one.share)})`);
  const most = grown[0];
  const where = most ? { en: `; most of it in ${most.name}`, zh: `；主要在 ${most.name}` } : { en: '', zh: '' };
  return check(
    id,
    status,
    {
      en: `${name}: ${signed(change)} ${unit}, ${figure(base)} → ${figure(head)}${where.en}`,
      zh: `${name}：${unit} ${signed(change)}，${figure(base)} → ${figure(head)}${where.zh}`,
    },
    {
      benchmark: name,
      unit,
      base: round(base),
      head: round(head),
      change: signed(change),
      ...(band !== undefined && { band: `±${percent(band)}` }),
      ...(p !== undefined && { p: p.toExponential(1) }),
      ...(adjustedP !== undefined && { 'p, Holm': adjustedP.toExponential(1) }),
      ...(userChange !== undefined && { 'outside the runtime': signed(userChange) }),
      functions: named,
      iterations: row.iterations,
      runs: `${runs.base} + ${runs.head}`,
    },
  );
}

function slowerInTime({ name, runs }: Judged, { base, head, change, p, warning }: Timed): Check {
  return check(
    'bench/time',
    'fail',
    {
      en: `${name}: ${signed(change)} ns/op, ${figure(base)} → ${figure(head)}`,
      zh: `${name}：ns/op ${signed(change)}，${figure(base)} → ${figure(head)}`,
    },
    {
      benchmark: name,
      unit: 'ns/op',
      base: round(base),
      head: round(head),
      change: signed(change),
      p: p.toExponential(1),
      runs: `${runs.base} + ${runs.head}`,
      ...(warning && { warning }),
    },
  );
}

const BROKEN = {
  'base-failed': { status: 'warn', en: 'breaks at the base', zh: '在基线上无法运行' },
  'head-failed': { status: 'fail', en: 'breaks, and did not at the base', zh: '无法运行，而在基线上可以' },
  'both-failed': { status: 'warn', en: 'breaks, at the base too', zh: '在基线与当前版本上均无法运行' },
  'no-runs': { status: 'unknown', en: 'has no runs', zh: '没有结果' },
  'not-confirmed': { status: 'unknown', en: 'could not be confirmed', zh: '未能确认' },
  'too-few-runs': { status: 'unknown', en: 'has too few runs to judge', zh: '次数不足，无法判断' },
} as const;

function broken(judged: Judged, { first, fresh }: Row, reason: keyof typeof BROKEN): Check {
  const said = [fresh?.head, fresh?.base, first.head, first.base]
    .map(side => failureOf(side))
    .find(text => text !== undefined && text !== '');
  // A new one, or one of a run that compares nothing.
  const alone = reason === 'head-failed' && first.base === undefined;
  const { status, en, zh } = alone ? { status: 'fail' as const, en: 'breaks', zh: '无法运行' } : BROKEN[reason];
  return check(
    'bench/broken',
    status,
    {
      en: `${judged.name} ${en}${said === undefined ? '' : `: ${said}`}`,
      zh: `${judged.name} ${zh}${said === undefined ? '' : `：${said}`}`,
    },
    { benchmark: judged.name, reason, ...(said !== undefined && { said }) },
  );
}

function failureOf(side: Side | undefined): string | undefined {
  return side && 'failed' in side ? side.failed : undefined;
}

function tooLate({ leftOut, unlisted }: Compared): Check {
  const title = {
    en: `there was no time for ${leftOut.length} benchmarks`,
    zh: `有 ${leftOut.length} 个基准测试没有时间执行`,
  };
  const nor = { en: `, nor to look for those of ${unlisted.length} packages`, zh: `，${unlisted.length} 个包尚未查找` };
  return check(
    'bench/complete',
    'warn',
    unlisted.length > 0 ? { en: title.en + nor.en, zh: title.zh + nor.zh } : title,
    {
      'left out': leftOut.slice(0, 200),
      count: leftOut.length,
      ...(unlisted.length > 0 && { packages: unlisted.slice(0, 200), 'count of packages': unlisted.length }),
    },
  );
}

/** What was asked and has nothing against it. */
function passed(found: readonly Check[], { rows, geomean }: Compared['table'], target: Target): Check[] {
  if (rows.length === 0) return [];
  const open = new Set(found.filter(({ status }) => status !== 'pass').map(({ id }) => id));
  const asked: readonly BenchCheckId[] = ['bench/regression', 'bench/time', 'bench/allocations', 'bench/broken'];
  return (
    asked
      .filter(id => !open.has(id))
      // Where nothing was counted nobody knows.
      .filter(id => id !== 'bench/regression' || rows.some(({ counted }) => counted !== undefined))
      .filter(id => id !== 'bench/time' || rows.some(({ timed }) => timed !== undefined))
      .map(id =>
        check(id, 'pass', titleOf(id), {
          benchmarks: rows.length,
          target: `${target.goos}/${target.goarch}`,
          ...(geomean !== undefined && id === 'bench/regression' && { geomean: signed(geomean) }),
        }),
      )
  );
}

function titleOf(id: BenchCheckId): Check['title'] {
  return benchChecks.find(one => one.id === id)?.title ?? { en: id, zh: id };
}

/** A check of bench. Names of benchmarks and functions are of others: whoever shows them makes them harmless. */
export function check(
  id: BenchCheckId,
  status: CheckStatus,
  title: Check['title'],
  evidence: Check['evidence'],
): Check {
  const definition = benchChecks.find(one => one.id === id);
  if (!definition) throw new Error(`no check ${id}`);
  const { severity, fix } = definition;
  return {
    id,
    status,
    severity,
    title: { en: title.en.slice(0, 1500), zh: title.zh.slice(0, 1500) },
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, 1500) : value]),
    ),
    ...(status !== 'pass' && { hint: fix }),
  };
}

const UNITS: readonly Unit[] = ['insn/op', 'user-insn/op', 'allocs/op', 'B/op', 'ns/op', 'MB/s'];

function metricsOf(judged: Judged, { first, fresh }: Row, env: string, plain: boolean): Metric[] {
  return UNITS.flatMap(unit => {
    // Time is judged from the first runs, as benchstat does: a second look is another test.
    const pair = unit === 'ns/op' || unit === 'MB/s' ? first : (fresh ?? first);
    const [base, head] = [runsOf(pair.base) ?? [], runsOf(pair.head) ?? []];
    const samples = samplesOf(head, unit);
    if (!samples) return [];
    const baseline = samplesOf(base, unit);
    const verdict = plain ? undefined : verdictOf(judged, unit);
    return [
      {
        name: judged.name.slice(-500),
        unit,
        better: unit === 'MB/s' ? ('higher' as const) : ('lower' as const),
        samples: samples.map(round),
        ...(baseline && { baseline: baseline.map(round) }),
        ...(verdict && { verdict }),
        env,
      },
    ];
  });
}

/** Each figure has its own; what is told beside it has none. */
function verdictOf({ counted, allocated, timed, verdict }: Judged, unit: Unit): Metric['verdict'] {
  if (verdict === 'new' || verdict === 'gone' || verdict === 'error') return verdict;
  if (counted?.unit === unit) return counted.verdict;
  if (timed?.unit === unit) return timed.verdict;
  return allocated.find(one => one.unit === unit)?.verdict;
}

function limited(found: readonly Check[]): Check[] {
  const byId = new Map<string, Check[]>();
  for (const one of found) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  return [...byId.values()].flatMap(all => atMost(MAX_OF_A_KIND, all));
}

/** `+1.23%` */
export function signed(change: number): string {
  if (!Number.isFinite(change)) return change > 0 ? '+∞' : '-∞';
  return `${change < 0 ? '−' : '+'}${percent(Math.abs(change))}`;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)} %`;
}

export function figure(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en-US') : String(Math.round(value * 100) / 100);
}

/** Samples of a count divided by an N: four digits after the point are more than they mean. */
export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

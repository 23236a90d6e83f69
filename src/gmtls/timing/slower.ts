import { median } from '../../report/index.js';
import type { Metric, Report } from '../../report/model.js';
import { type Finding, finding } from '../finding.js';
import { type Compared, compareStage, confirmed, ENOUGH } from './compare.js';
import { JUDGED, type JudgedStage, metricName } from './metrics.js';
import type { Series } from './series.js';

/** What the figures depend on, besides the server: two reports that differ in any of them cannot be compared. */
export const MACHINE = ['cpu', 'cores', 'arch', 'gmtls.start'] as const;
export type Machine = Readonly<Record<(typeof MACHINE)[number], string>>;

/** Figures of an earlier report of the same server, or why there are none. */
export type Baseline =
  | { readonly kind: 'none' | 'missing' | 'unmeasured' }
  | { readonly kind: 'other machine'; readonly differs: Readonly<Record<string, string>> }
  | { readonly kind: 'figures'; readonly samples: ReadonlyMap<string, readonly number[]> };

/** @param reports of an earlier run; undefined: none were asked for */
export function baselineOf(reports: readonly Report[] | undefined, subject: string, machine: Machine): Baseline {
  if (reports === undefined) return { kind: 'none' };
  const own = reports.filter(({ action }) => action === 'gmtls');
  if (own.length === 0) return { kind: 'missing' };
  const has = ({ metrics }: Report) => metrics.some(metric => isTime(metric, subject));
  const report = own.find(has);
  if (report === undefined) return { kind: 'unmeasured' };
  const differs = MACHINE.filter(key => report.env[key] !== machine[key]).map(key => [
    key,
    `${report.env[key] ?? '—'} → ${machine[key]}`,
  ]);
  if (differs.length > 0) return { kind: 'other machine', differs: Object.fromEntries(differs) };
  const samples = report.metrics.filter(metric => isTime(metric, subject)).map(one => [one.name, one.samples] as const);
  return { kind: 'figures', samples: new Map(samples) };
}

function isTime({ unit, subject }: Metric, of: string): boolean {
  return unit === 'ms' && subject === of;
}

export interface StageCompared {
  readonly label: string;
  readonly kind: Series['kind'];
  readonly stage: JudgedStage;
  readonly compared: Compared;
}

/** Every stage that both have enough of. */
export function compareSeries(all: readonly Series[], base: ReadonlyMap<string, readonly number[]>): StageCompared[] {
  return all.flatMap(({ label, kind, server }) => {
    const before = median(base.get(metricName(label, 'connect')) ?? []) ?? 0;
    const network = (median(server.connect ?? []) ?? 0) - before;
    return JUDGED.flatMap((stage): StageCompared[] => {
      const compared = compareStage(base.get(metricName(label, stage)) ?? [], server[stage] ?? [], network);
      return compared === undefined ? [] : [{ label, kind, stage, compared }];
    });
  });
}

export function isSuspicious(found: readonly StageCompared[]): boolean {
  return found.some(({ compared: { verdict } }) => verdict === 'slower' || verdict === 'noisy');
}

export function confirm(first: readonly StageCompared[], second: readonly StageCompared[]): StageCompared[] {
  return second.map(one => {
    const before = first.find(({ label, stage }) => label === one.label && stage === one.stage);
    return before === undefined ? one : { ...one, compared: confirmed(before.compared, one.compared) };
  });
}

const WHY_NONE = {
  none: finding('skip', 'no baseline was given', '未给出基线'),
  missing: finding('unknown', 'the baseline holds no report of gmtls', '基线中没有 gmtls 报告'),
  unmeasured: finding(
    'unknown',
    'the baseline has no times of this server: was it made with `timing`, and of the same address?',
    '基线中没有该服务器的耗时：请确认其生成时使用了 `timing` 且地址相同',
  ),
} as const;

/** @param found of `compareSeries`, confirmed where it was suspicious */
export function judgeSlower(baseline: Baseline, found: readonly StageCompared[], all: readonly Series[]): Finding {
  if (baseline.kind === 'other machine')
    return finding('unknown', 'the baseline is of another machine', '基线来自另一台机器', baseline.differs);
  if (baseline.kind !== 'figures') return WHY_NONE[baseline.kind];
  const own = found.filter(({ kind }) => kind === 'gm');
  const due = new Set([...baseline.samples.keys()].flatMap(name => /^handshake (?!TLSv)(\S+)$/.exec(name)?.[1] ?? []));
  for (const { label } of own) due.delete(label);
  const evidence = Object.fromEntries(
    found.map(({ label, stage, compared: { base, now, limit, verdict } }) => [
      `${label} ${stage}`,
      `${ms(base)} → ${ms(now)} ms, ${percent(base, now)}; limit +${ms(limit)} ms: ${verdict}`,
    ]),
  );
  const slower = own.filter(({ compared }) => compared.verdict === 'slower');
  const words = slower
    .map(({ label, stage, compared: { base, now } }) => `${label} ${stage} ${ms(base)} → ${ms(now)} ms`)
    .join(', ');
  // Who slows all of it down may be the machine.
  const control = found.find(({ kind, compared }) => kind === 'ordinary' && compared.verdict === 'slower');
  if (slower.length > 0 && control !== undefined)
    return finding(
      'unknown',
      `${words}; and ordinary TLS on the port is slower too: the machine, or all of the server`,
      `${words}；该端口的普通 TLS 也变慢：可能是机器变慢，也可能是整个服务器变慢`,
      evidence,
    );
  if (slower.length > 0)
    return finding('fail', `slower than at the baseline: ${words}`, `慢于基线：${words}`, evidence);
  if (due.size > 0 || own.length === 0) {
    const few = all.filter(({ kind, server }) => kind === 'gm' && (server.total?.length ?? 0) < ENOUGH);
    const missing = [...new Set([...due, ...few.map(({ label }) => label)])].join(', ');
    return finding('unknown', `too few handshakes to compare: ${missing}`, `握手次数不足以比较：${missing}`, {
      ...evidence,
      ...failures(all),
    });
  }
  const noisy = own.filter(({ compared }) => compared.verdict === 'noisy');
  if (noisy.length > 0) {
    const which = noisy.map(({ label, stage }) => `${label} ${stage}`).join(', ');
    return finding(
      'unknown',
      `the times vary too much to tell: ${which}`,
      `耗时波动过大，无法判断：${which}`,
      evidence,
    );
  }
  return finding(
    'pass',
    `${own.length === 1 ? 'the stage is not' : `none of ${own.length} stages is`} slower than at the baseline`,
    `${own.length} 个阶段均不慢于基线`,
    evidence,
  );
}

function failures(all: readonly Series[]): Record<string, string> {
  return Object.fromEntries(
    all
      .filter(({ failed }) => failed > 0)
      .map(({ label, failed, reason = '' }) => [`${label} failed`, `${failed}: ${reason}`]),
  );
}

const ms = (value: number) => value.toFixed(2);
const percent = (base: number, now: number) =>
  base > 0 ? `${now >= base ? '+' : ''}${((100 * (now - base)) / base).toFixed(1)} %` : '—';

import type { Check, Metric } from '../report/model.js';
import type { BenchCheckId } from './definitions.js';
import { check, figure, round, signed } from './findings.js';
import type { Tables } from './processes.js';
import type { Side } from './sample.js';
import { runsOf } from './screen.js';
import type { Judged, Settled } from './verdict.js';

export interface ToldAs {
  readonly id: Extract<BenchCheckId, 'bench/startup' | 'bench/region'>;
  /** What a pass is called. */
  readonly pass: Check['title'];
  /** Path of the program that a row is about. */
  readonly subject: (name: string) => string;
  readonly env: string;
  /** There is no base: nothing is judged. */
  readonly plain: boolean;
  /** Raw values besides, of one row. */
  readonly evidence?: (name: string) => Check['evidence'];
}

/** What is said of processes that were judged. The figure is the unit: `insn/start`. */
export function processFindings<F extends string>(
  tables: Tables<F>,
  told: ToldAs,
): { checks: Check[]; metrics: Metric[] } {
  const checks: Check[] = [];
  const metrics: Metric[] = [];
  const broken = new Set<string>();
  let rows = 0;
  for (const [unit, { table, rows: settled }] of Object.entries(tables) as [F, Tables<F>[F]][])
    for (const judged of table.rows) {
      const row = settled.get(judged.name);
      if (!row) continue;
      rows++;
      if (judged.reason !== undefined) {
        // One process says all figures, or none.
        if (!broken.has(judged.name)) checks.push(breaks(judged, row, told));
        broken.add(judged.name);
      } else if (!told.plain) checks.push(...grew(judged, unit, told));
      metrics.push(...metricOf(judged, row, unit, told));
    }
  if (rows > 0 && checks.length === 0 && !told.plain)
    checks.push(check(told.id, 'pass', told.pass, { figures: rows, ...told.evidence?.(onlyName(tables)) }));
  return { checks, metrics };
}

function onlyName<F extends string>(tables: Tables<F>): string {
  return (Object.values(tables) as Tables<F>[F][])[0]?.table.rows[0]?.name ?? '';
}

function grew({ name, counted, grown }: Judged, unit: string, told: ToldAs): Check[] {
  if (counted?.verdict !== 'regression' && counted?.verdict !== 'notice') return [];
  const { base, head, change, band } = counted;
  const [most] = grown;
  const change100 = signed(change);
  const figures = `${figure(base)} → ${figure(head)}`;
  return [
    check(
      told.id,
      counted.verdict === 'regression' ? 'fail' : 'warn',
      {
        en: `${name}: ${change100} ${unit}, ${figures}${most ? `; most of it in ${most.name}` : ''}`,
        zh: `${name}：${unit} ${change100}，${figures}${most ? `；主要在 ${most.name}` : ''}`,
      },
      {
        subject: told.subject(name),
        unit,
        base: round(base),
        head: round(head),
        change: change100,
        ...(band !== undefined && { band: `±${(band * 100).toFixed(2)} %` }),
        functions: grown.map(one => `${one.name} +${figure(one.by)}`),
        ...told.evidence?.(name),
      },
    ),
  ];
}

const BREAKS = {
  'base-failed': { status: 'warn', en: 'breaks at the base', zh: '在基线上无法运行' },
  'head-failed': { status: 'fail', en: 'breaks', zh: '无法运行' },
  'both-failed': { status: 'unknown', en: 'breaks, at the base too', zh: '在基线与当前版本上均无法运行' },
  'no-runs': { status: 'unknown', en: 'has no runs', zh: '没有结果' },
  'not-confirmed': { status: 'unknown', en: 'could not be confirmed', zh: '未能确认' },
  'too-few-runs': { status: 'unknown', en: 'has too few runs to judge', zh: '次数不足，无法判断' },
} as const;

function breaks({ name, reason = 'no-runs' }: Judged, { first, fresh }: Settled, told: ToldAs): Check {
  const { status, en, zh } = BREAKS[reason];
  const said = [fresh?.head, fresh?.base, first.head, first.base].map(failure).find(text => text !== undefined);
  const more = said === undefined ? { en: '', zh: '' } : { en: `: ${said}`, zh: `：${said}` };
  return check(
    told.id,
    status,
    { en: `${name} ${en}${more.en}`, zh: `${name} ${zh}${more.zh}` },
    { subject: told.subject(name), reason, ...(said !== undefined && { said }), ...told.evidence?.(name) },
  );
}

function failure(side: Side | undefined): string | undefined {
  return side && 'failed' in side ? side.failed : undefined;
}

function metricOf(judged: Judged, { first, fresh }: Settled, unit: string, told: ToldAs): Metric[] {
  const pair = fresh ?? first;
  const [base, head] = [counts(pair.base), counts(pair.head)];
  if (head.length === 0) return [];
  const verdict = told.plain ? undefined : (judged.counted?.verdict ?? judged.verdict);
  return [
    {
      name: judged.name.slice(-500),
      unit,
      better: 'lower',
      subject: told.subject(judged.name).slice(-500),
      samples: head,
      ...(base.length > 0 && { baseline: base }),
      ...(verdict && { verdict: judged.verdict === 'new' ? 'new' : verdict }),
      env: told.env,
    },
  ];
}

function counts(side: Side | undefined): number[] {
  return (runsOf(side) ?? []).flatMap(({ insn }) => (insn === undefined ? [] : [round(insn)]));
}

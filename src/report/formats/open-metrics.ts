import type { Metric, Report } from '../model.js';
import { plain } from '../plain.js';
import type { Summary } from '../summary.js';
import { targetName } from '../target.js';
import type { LeftOut } from './left-out.js';

interface Family {
  readonly name: string;
  readonly help: string;
  readonly unit?: string;
  readonly samples: readonly Sample[];
}

interface Sample {
  readonly labels: Readonly<Record<string, string | undefined>>;
  readonly value: number;
}

/** Of one family; GitLab compares all of them with those of the target branch for each merge request. */
const MAX_SAMPLES = 10_000;

/**
 * OpenMetrics 1.0: sizes, measurements and counts as gauges. A measurement is the median of its samples; those that got
 * worse come first.
 */
export function renderOpenMetrics(summary: Summary): { text: string; leftOut: LeftOut } {
  const { counts, tolerated, platforms, reports, rejected, verdict } = summary.overall;
  const allSizes = summary.sizes.flatMap(({ program, files }) =>
    files.map(({ target, size }) => ({ labels: { program, target }, value: size })),
  );
  const allMetrics = [true, false].flatMap(worse =>
    summary.reports.flatMap(report =>
      report.metrics
        .filter(metric => (metric.verdict === 'regression') === worse)
        .map(metric => measurement(metric, report)),
    ),
  );
  const [sizes, metrics] = [allSizes, allMetrics].map(unique) as [Sample[], Sample[]];
  const leftOut = allSizes.length + allMetrics.length - sizes.length - metrics.length;
  const families: readonly Family[] = [
    { name: 'xinchuang_binary_size_bytes', help: 'Size of a program.', unit: 'bytes', samples: sizes },
    { name: 'xinchuang_metric', help: 'A measurement; its unit is a label.', samples: metrics },
    {
      name: 'xinchuang_checks',
      help: 'Checks by what they count as. tolerated: failed on a platform that is not required.',
      samples: Object.entries({ ...counts, tolerated }).map(([status, value]) => ({ labels: { status }, value })),
    },
    {
      name: 'xinchuang_platforms',
      help: 'Required platforms by verdict.',
      samples: [
        { labels: { status: 'blocked' }, value: platforms.blocked },
        { labels: { status: 'unproven' }, value: platforms.unproven },
        { labels: { status: 'proved' }, value: platforms.total - platforms.blocked - platforms.unproven },
      ],
    },
    {
      name: 'xinchuang_verdict',
      help: 'The verdict over all reports: 1 for the one that holds.',
      samples: ['pass', 'warn', 'unknown', 'fail'].map(one => ({
        labels: { verdict: one },
        value: one === verdict ? 1 : 0,
      })),
    },
    { name: 'xinchuang_reports', help: 'Reports that were read.', samples: [{ labels: {}, value: reports }] },
    {
      name: 'xinchuang_rejected_files',
      help: 'Files among the reports that are none.',
      samples: [{ labels: {}, value: rejected }],
    },
    {
      name: 'xinchuang_left_out_samples',
      help: 'Sizes and measurements that had no room here.',
      samples: [{ labels: {}, value: leftOut }],
    },
  ];
  return {
    text: `${families.map(familyText).join('')}# EOF\n`,
    leftOut: { format: 'open-metrics', written: sizes.length + metrics.length, leftOut },
  };
}

function measurement({ name, unit, subject, samples }: Metric, report: Report): Sample {
  const target = report.target && targetName(report.target);
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    labels: { name, unit, subject, target, action: report.action, shard: report.shard },
    value: sorted[sorted.length >> 1] ?? 0,
  };
}

/**
 * As many as there is room for. A second sample of the same labels is not OpenMetrics; the first one, which may be a
 * regression, stays.
 */
function unique(samples: readonly Sample[]): Sample[] {
  const seen = new Map<string, Sample>();
  for (const sample of samples) {
    if (seen.size >= MAX_SAMPLES) break;
    const key = labelText(sample);
    if (!seen.has(key)) seen.set(key, sample);
  }
  return [...seen.values()];
}

function familyText({ name, help, unit, samples }: Family): string {
  const head = [
    `# TYPE ${name} gauge`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${help}`,
  ];
  return [...head, ...samples.map(sample => `${name}${labelText(sample)} ${number(sample.value)}`)]
    .map(line => `${line}\n`)
    .join('');
}

/** As OpenMetrics 1.0 writes what is no number. */
function number(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  return Number.isFinite(value) ? String(value) : value > 0 ? '+Inf' : '-Inf';
}

function labelText({ labels }: Sample): string {
  const given = Object.entries(labels).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${escaped(value)}"`],
  );
  return given.length === 0 ? '' : `{${given.join(',')}}`;
}

/** A label's value on one line: backslash, quote and newline are the three that have to be escaped (OpenMetrics 1.0, ABNF). */
function escaped(value: string): string {
  return plain(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

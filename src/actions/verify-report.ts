import type { Config } from '../config/index.js';
import { checkArchSet, type Verified } from '../elf/index.js';
import type { ChosenPlatform } from '../platform/index.js';
import { inertLine } from '../report/index.js';
import type { Check, Metric, Report, Target } from '../report/model.js';
import { targetName } from '../report/target.js';
import type { Job } from './define.js';
import { applyOverrides } from './overrides.js';

/** A file, its checks with the overrides applied, and what they depend on. */
export interface VerifiedFile {
  readonly verified: Verified;
  readonly checks: readonly Check[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * One report for each target that has files, in the order in which they were asked for, and one for what is no ELF file
 * of a target. A target without a file gets none: that its report is missing is the gate's finding.
 */
export function byTarget(
  all: readonly VerifiedFile[],
  platforms: readonly ChosenPlatform[],
  targets: readonly Target[],
) {
  const found = new Map(targets.map(target => [targetName(target), { target, ones: [] as VerifiedFile[] }]));
  const untold: VerifiedFile[] = [];
  for (const one of all) {
    const own = one.verified.subject.target;
    if (own === undefined) {
      untold.push(one);
      continue;
    }
    const key = targetName(own);
    const group = found.get(key) ?? { target: own, ones: [] };
    group.ones.push(one);
    found.set(key, group);
  }
  const groups = [...found.values()].filter(({ ones }) => ones.length > 0);
  return [
    ...groups.map(({ target, ones }) => ({
      action: 'verify' as const,
      target,
      ...partOf(
        ones,
        platforms.filter(p => p.platform.goarch === target.goarch),
      ),
    })),
    ...(untold.length > 0 ? [{ action: 'verify' as const, shard: 'unreadable', ...partOf(untold, []) }] : []),
  ];
}

function partOf(ones: readonly VerifiedFile[], platforms: readonly ChosenPlatform[]) {
  return {
    subjects: ones.map(one => one.verified.subject),
    platforms: platforms.map(({ platform, required }) => ({
      id: platform.id,
      name: platform.name,
      goarch: platform.goarch,
      required,
    })),
    checks: ones.flatMap(one => one.checks),
    metrics: ones.flatMap(one => sizeOf(one)),
    env: Object.fromEntries(ones.flatMap(one => Object.entries(one.env))),
  };
}

/** Only beside a baseline: build has measured it already. */
function sizeOf({ verified: { subject, baselineSize }, checks }: VerifiedFile): Metric[] {
  if (baselineSize === undefined) return [];
  const grown = checks.some(({ id, status }) => id === 'elf/size-budget' && status === 'warn');
  const verdict = grown ? 'regression' : subject.size < baselineSize ? 'improved' : 'stable';
  return [
    {
      name: 'size',
      unit: 'bytes',
      better: 'lower',
      subject: subject.path,
      samples: [subject.size],
      baseline: [baselineSize],
      verdict,
    },
  ];
}

/** What concerns the files together: one more report, if there is anything to say. */
export function ofTheSet(all: readonly VerifiedFile[], overrides: Config['verify']['checks']) {
  const members = all.flatMap(({ verified: { facts, subject } }) =>
    facts === undefined || subject.target === undefined
      ? []
      : [{ subject: subject.path, goarch: subject.target.goarch, buildInfo: facts.buildInfo }],
  );
  const checks = applyOverrides(checkArchSet(members), overrides);
  return checks.length === 0 ? [] : [{ action: 'verify' as const, shard: 'set', checks }];
}

export function annotate(reports: readonly Report[], { host }: Job): void {
  const { language } = host;
  host.annotate(
    reports
      .flatMap(report => report.checks)
      .filter(check => check.status === 'fail' && check.severity !== 'info')
      .map(check => ({
        level: check.severity === 'error' ? ('error' as const) : ('warning' as const),
        title: [check.id, check.platform].filter(Boolean).join(' · '),
        message: [check.subject, check.title[language], check.hint?.[language]]
          .filter(line => line !== undefined)
          .map(inertLine)
          .join('\n'),
      })),
  );
}

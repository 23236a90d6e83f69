import type { Config } from '../config/index.js';
import { checkArchSet, type Verified } from '../elf/index.js';
import type { Language } from '../language/index.js';
import type { ChosenPlatform } from '../platform/index.js';
import { inertLine } from '../report/index.js';
import type { Check, Metric, Report, Target } from '../report/model.js';
import { targetName } from '../report/target.js';
import type { Job } from './define.js';
import type { ArchiveVerdict, NamedFiles, Unreadable } from './named-files.js';
import { kindInChinese } from './other-files.js';
import { applyOverrides } from './overrides.js';
import { verifyChecks } from './verify-definitions.js';

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
    ...groups.flatMap(({ target, ones }) =>
      inShards(ones).map((part, i) => ({
        action: 'verify' as const,
        target,
        ...(i > 0 && { shard: String(i + 1) }),
        ...partOf(
          part,
          platforms.filter(p => p.platform.goarch === target.goarch),
        ),
      })),
    ),
    ...inShards(untold).map((part, i) => ({
      action: 'verify' as const,
      shard: i === 0 ? 'unreadable' : `unreadable-${i + 1}`,
      ...partOf(part, []),
    })),
  ];
}

/** A report may have 8 MiB, 5,000 subjects and 50,000 checks: the files of a large release are told in several. */
const SHARD = { bytes: 6_500_000, files: 1000 };

function inShards<T extends { readonly checks: readonly Check[] }>(ones: readonly T[]): T[][] {
  const shards: T[][] = [];
  let room = 0;
  for (const one of ones) {
    const size = Buffer.byteLength(JSON.stringify(one.checks, null, 1));
    const last = shards.at(-1);
    if (last === undefined || last.length >= SHARD.files || size > room) {
      shards.push([one]);
      room = SHARD.bytes - size;
    } else {
      last.push(one);
      room -= size;
    }
  }
  return shards;
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

/** Release archives: each is a subject, with its own bytes, though of no target. */
export function ofArchives(archives: readonly ArchiveVerdict[], overrides: Config['verify']['checks']) {
  return inShards(archives).map((part, i) => ({
    action: 'verify' as const,
    shard: i === 0 ? 'archives' : `archives-${i + 1}`,
    subjects: part.flatMap(({ subject }) => subject ?? []),
    checks: part.flatMap(({ checks }) => applyOverrides(checks, overrides)),
  }));
}

/** What concerns the files together: one more report, if there is anything to say. */
export function ofTheSet(
  all: readonly VerifiedFile[],
  { unreadable, passedOver }: { readonly unreadable: readonly Unreadable[]; readonly passedOver: readonly string[] },
  overrides: Config['verify']['checks'],
) {
  const members = all.flatMap(({ verified: { facts, subject } }) =>
    facts === undefined || subject.target === undefined
      ? []
      : [
          {
            subject: subject.path,
            sha256: subject.sha256,
            goarch: subject.target.goarch,
            buildInfo: facts.buildInfo,
          },
        ],
  );
  const checks = applyOverrides(
    [
      ...checkArchSet(members),
      ...unreadable.map(cannotRead),
      ...(all.length === 0 ? [nothingToJudge()] : []),
      ...(passedOver.length > 0 ? [wasPassedOver(passedOver)] : []),
    ],
    overrides,
  );
  return checks.length === 0 ? [] : [{ action: 'verify' as const, shard: 'set', checks }];
}

function cannotRead({ name, reason }: Unreadable): Check {
  const title = { en: `cannot be read: ${reason}`, zh: `无法读取：${reason}` };
  return { ...raised('verify/readable'), status: 'fail', subject: name, title, evidence: { path: name, reason } };
}

function nothingToJudge(): Check {
  const title = { en: 'no executable was found to judge', zh: '没有找到可供检查的可执行文件' };
  return { ...raised('verify/executables'), status: 'fail', title, evidence: { executables: 0 } };
}

function wasPassedOver(names: readonly string[]): Check {
  const title = { en: passedOverLine(names, 'en'), zh: passedOverLine(names, 'zh') };
  const files = names.slice(0, names.length > 200 ? 199 : 200);
  const left = names.length - files.length;
  const evidence = { count: names.length, files: [...files, ...(left > 0 ? [`… ${left}`] : [])] };
  return { ...raised('verify/passed-over'), status: 'pass', title, evidence };
}

function raised(id: (typeof verifyChecks)[number]['id']): Pick<Check, 'id' | 'severity' | 'hint'> {
  const { severity, fix } = verifyChecks.find(check => check.id === id) ?? verifyChecks[0];
  return { id, severity, ...(severity !== 'info' && { hint: fix }) };
}

/** `5 other files passed over: 2 checksum, 3 text` */
function passedOverLine(names: readonly string[], language: Language): string {
  const kinds = new Map<string, number>();
  for (const name of names) {
    const kind = name.slice(name.lastIndexOf(': ') + 2);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  if (language === 'zh')
    return `略过 ${names.length} 个其他文件：${[...kinds].map(([kind, n]) => `${n} 个${kindInChinese(kind)}`).join('、')}`;
  const list = [...kinds].map(([kind, n]) => `${n} ${kind}`).join(', ');
  return `${names.length} other file${names.length === 1 ? '' : 's'} passed over: ${list}`;
}

/** One line, before the verdicts: so that nothing is left out unseen. */
export function tellPassedOver({ passedOver }: NamedFiles, { host }: Job): void {
  if (passedOver.length > 0) host.log('info', `  ${inertLine(passedOverLine(passedOver, host.language))}`);
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

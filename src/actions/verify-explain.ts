import { relative } from 'node:path';
import type { Config } from '../config/index.js';
import { describeElf, type Verified, verifyFile } from '../elf/index.js';
import type { Text } from '../language/index.js';
import { allPlatforms, type ChosenPlatform } from '../platform/index.js';
import { inertLine, summarize, terminalPaint } from '../report/index.js';
import type { CheckStatus, Report } from '../report/model.js';
import type { Job } from './define.js';
import { applyOverrides } from './overrides.js';
import { makeReports } from './reports.js';
import type { Chosen } from './targets.js';
import { policyOf } from './verify-policy.js';
import { byTarget } from './verify-report.js';

/**
 * What a file is, and for each platform yes, no or unknown with the one reason that decides. Nothing is started. Judged
 * for the platforms that somebody named, else for all that there are.
 * @throws UserError when the file cannot be read
 */
export async function explainFile(
  path: string,
  config: Config,
  { platforms, targets }: Chosen,
  job: Job,
): Promise<Explained> {
  const asked: readonly ChosenPlatform[] = config.platformsNamed
    ? platforms
    : [...config.defined, ...allPlatforms()].map(platform => ({ platform, required: true }));
  const verified = await verifyFile(path, {
    subject: nameOf(path, job.workspace),
    platforms: asked,
    policy: await policyOf(config, {}, job.workspace),
    signal: job.system.signal,
  });
  const checks = applyOverrides(verified.checks, config.verify.checks);
  const reports = await makeReports(job, job.system.now(), byTarget([{ verified, checks, env: {} }], asked, targets));
  const failed = verified.subject.target === undefined;
  return { text: told(verified, reports, job), failed };
}

function nameOf(path: string, workspace: string): string {
  const inside = relative(workspace, path);
  return (inside === '' || inside.startsWith('..') ? path : inside).slice(-500);
}

interface Explained {
  /** Lines for a terminal or a log. */
  readonly text: string;
  /** It is no ELF file that could be explained, or for none of our architectures. */
  readonly failed: boolean;
}

const ANSWERS: readonly {
  readonly statuses: readonly CheckStatus[];
  readonly answer: Text;
  readonly style: CheckStatus;
}[] = [
  { statuses: ['fail'], answer: { en: 'no', zh: '否' }, style: 'fail' },
  { statuses: ['unknown'], answer: { en: 'unknown', zh: '未知' }, style: 'unknown' },
  { statuses: ['warn'], answer: { en: 'yes, but', zh: '是，但' }, style: 'warn' },
  { statuses: ['pass', 'skip'], answer: { en: 'yes', zh: '是' }, style: 'pass' },
];

interface Group {
  readonly reason: string;
  readonly platforms: string[];
}

function told(verified: Verified, reports: readonly Report[], { host }: Job): string {
  const { language } = host;
  const paint = terminalPaint(host.caps.color);
  const { rows } = summarize({ reports, rejected: [] }, {}).matrix;
  const answers = ANSWERS.flatMap(({ statuses, answer, style }) => {
    const groups = new Map<string, Group>();
    for (const { platform, cells } of rows) {
      const cell = cells.find(one => one !== undefined);
      if (cell === undefined || !statuses.includes(cell.status)) continue;
      const check = style === 'pass' ? undefined : cell.decidedBy?.check;
      const reason = check === undefined ? '' : inertLine(`${check.id}  ${check.title[language]}`);
      const group = groups.get(reason) ?? { reason, platforms: [] };
      group.platforms.push(inertLine(platform.id));
      groups.set(reason, group);
    }
    return [...groups.values()].flatMap(group => [
      `  ${paint(style, answer[language])}${group.reason === '' ? '' : `  ${group.reason}`}`,
      ...byOs(group.platforms).map(line => `    ${line}`),
    ]);
  });
  const what = verified.facts === undefined ? [] : describeElf(verified.subject, verified.facts);
  const width = language === 'zh' ? 6 : 10;
  const lines = what.map(({ label, value }) => {
    const columns = language === 'zh' ? 2 * label.zh.length : label.en.length;
    return `  ${paint('dim', label[language])}${' '.repeat(Math.max(1, width - columns))}${inertLine(value[language])}`;
  });
  // Damaged, or for a machine that is none of ours: then there is one check alone, and no platform to answer for.
  const damaged =
    verified.subject.target === undefined ? verified.checks.map(check => `  ${check.title[language]}`) : [];
  return [paint('bold', inertLine(verified.subject.path)), ...lines, ...damaged, '', ...answers].join('\n');
}

/** `kylin-v10-sp2, kylin-v10-sp3: kunpeng-920 · phytium-d2000`: systems with the same CPUs share a line. */
function byOs(platforms: readonly string[]): string[] {
  const cpusOf = new Map<string, string[]>();
  for (const id of platforms) {
    const [os = id, cpu = ''] = id.split('/');
    cpusOf.set(os, [...(cpusOf.get(os) ?? []), cpu]);
  }
  const systemsOf = new Map<string, string[]>();
  for (const [os, cpus] of cpusOf) {
    const list = cpus.join(' · ');
    systemsOf.set(list, [...(systemsOf.get(list) ?? []), os]);
  }
  return [...systemsOf].map(([cpus, systems]) => `${systems.join(', ')}: ${cpus}`);
}

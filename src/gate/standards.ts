import { isStricter, type Matrix } from '../report/index.js';
import type { Check, Report } from '../report/model.js';
import type { GatePolicy, ProvingCheck } from './policy.js';
import { row } from './row.js';

const NOT_WAIVED_HERE = {
  en: 'The job that judged it waived this; the configuration that the gate reads does not. Put the line of verify.checks into that one too',
  zh: '评判它的作业豁免了此项，而 gate 读取的配置没有：请在后者的 verify.checks 中写上同样的一条',
};

/**
 * How much a finding counts is for the one who releases to say, not for the job that wrote the report: a check counts at
 * least as much as its definition and the gate's own configuration say, and what a job skipped because its configuration
 * waived it is unknown where the gate's has no such line.
 */
export function asWeAsk(report: Report, { least }: GatePolicy): Report {
  if (least === undefined) return report;
  return {
    ...report,
    checks: report.checks.map(check => {
      const asked = least.get(check.id);
      if (asked === undefined || asked === 'off' || check.status === 'pass') return check;
      const status = check.status === 'skip' && Object.hasOwn(check.evidence, 'waived') ? 'unknown' : check.status;
      const severity = isStricter(asked, check.severity) ? asked : check.severity;
      if (status === check.status && severity === check.severity) return check;
      return { ...check, status, severity, ...(Object.hasOwn(check.evidence, 'waived') && { hint: NOT_WAIVED_HERE }) };
    }),
  };
}

/**
 * Does verify say of each program what it says of every one, whatever is in it? A report that was cut, or that an older
 * release wrote, has nothing against a program, and has not asked.
 */
export function unaskedRows({ checks, rows }: Matrix, { proving = [] }: GatePolicy): Check[] {
  if (proving.length === 0) return [];
  const said = new Map<unknown, Set<string>>();
  for (const { action, binary, check } of checks) {
    if (action !== 'verify' || binary === undefined) continue;
    const ids = said.get(binary);
    const key = placeOf(check.id, check.platform);
    if (ids) ids.add(key);
    else said.set(binary, new Set([key]));
  }
  return rows.flatMap(({ platform, cells }) => {
    if (!platform.required) return [];
    return cells.flatMap(cell => {
      // Where nothing is proved at all, that is said already.
      if (cell?.decidedBy === undefined || cell.status === 'skip') return [];
      const missing = proving
        .filter(({ goarch }) => goarch === undefined || goarch === platform.goarch)
        .filter(
          ({ id, each }) => !said.get(cell.binary)?.has(placeOf(id, each === 'platform' ? platform.id : undefined)),
        )
        .map(({ id }) => id);
      return missing.length === 0 ? [] : [notAsked(platform.id, cell.binary.program, missing)];
    });
  });
}

function placeOf(id: ProvingCheck['id'], platform: string | undefined): string {
  return platform === undefined ? id : `${id} ${platform}`;
}

function notAsked(platform: string, program: string, missing: readonly string[]): Check {
  const title = {
    en: `the report on ${program} does not say ${missing.join(', ')} for ${platform}: run verify again, in the release of the gate`,
    zh: `关于 ${program} 的报告没有给出 ${platform} 的 ${missing.join('、')}：请用与 gate 相同的版本重新运行 verify`,
  };
  return row('gate/proved', 'unknown', title, { platform, program, missing: [...missing] });
}

import type { Matrix, Placed } from '../report/index.js';
import type { Check } from '../report/model.js';
import type { GatePolicy, Waiver } from './policy.js';
import { accept, note, row } from './row.js';
import type { Waivers } from './waive.js';

interface Finding {
  readonly placed: Placed;
  readonly platforms: Set<string>;
  readonly waiver: Waiver | undefined;
}

/** Does anything fail, is anything unknown, and was every program judged on every required platform? */
export function findingRows({ checks, rows, programs }: Matrix, policy: GatePolicy, waivers: Waivers): Check[] {
  const open = new Map<string, Finding>();
  for (const placed of checks) {
    if (!placed.required || (placed.counts !== 'fail' && placed.counts !== 'unknown' && !isDirty(placed))) continue;
    const waiver = waivers.of(placed);
    const { id, title, subject, platform } = placed.check;
    const key = JSON.stringify([placed.counts, id, title, subject, waiver?.reason, waiver?.until]);
    const same = open.get(key) ?? { placed, platforms: new Set(), waiver };
    open.set(key, same);
    if (platform !== undefined) same.platforms.add(platform);
  }
  const named = new Set(rows.map(({ platform }) => platform.id));
  const asked = policy.platforms ?? policy.configured ?? [];
  return [
    ...[...open.values()].map(finding => (finding.waiver ? waived(finding, finding.waiver) : against(finding, policy))),
    ...rows.flatMap(({ platform, cells }) => {
      if (!platform.required) return [];
      if (cells.every(cell => cell === undefined)) return [notProved(platform.id, `linux/${platform.goarch}`)];
      return cells.flatMap((cell, i) =>
        cell && (cell.status === 'skip' || !cell.decidedBy) ? [notProved(platform.id, programs[i] ?? '')] : [],
      );
    }),
    ...asked.filter(id => !named.has(id)).map(id => notProved(id, '*')),
    // Reports that judge no platform at all have nothing against them, and prove nothing.
    ...(asked.length === 0 && !rows.some(({ platform }) => platform.required) ? [nothingProved()] : []),
  ];
}

function against(finding: Finding, policy: GatePolicy): Check {
  const { check, counts } = finding.placed;
  const title = titleOf(finding);
  if (counts !== 'unknown') {
    return hinted(row('gate/findings', 'fail', title, evidenceOf(finding)), check);
  }
  return accept(hinted(row('gate/unknown', 'unknown', title, evidenceOf(finding)), check), check.id, policy);
}

function hinted(found: Check, { hint }: Check): Check {
  return hint ? { ...found, hint } : found;
}

/** It may go out, and is not forgotten: report pages list what has a reason under `waived`. */
function waived(finding: Finding, { reason, until }: Waiver): Check {
  const { en, zh } = titleOf(finding);
  const title = { en: `waived until ${until} (${reason}): ${en}`, zh: `豁免至 ${until}（${reason}）：${zh}` };
  const id = finding.placed.counts === 'unknown' ? 'gate/unknown' : 'gate/findings';
  return note(id, title, { ...evidenceOf(finding), waived: reason, until });
}

function titleOf({ placed: { check } }: Finding): Check['title'] {
  return { en: `${check.id}: ${check.title.en}`, zh: `${check.id}：${check.title.zh}` };
}

function evidenceOf({ placed: { check }, platforms }: Finding): Check['evidence'] {
  return {
    check: check.id,
    ...(check.subject !== undefined && { subject: check.subject }),
    ...(platforms.size > 0 && { platforms: [...platforms].slice(0, 200) }),
  };
}

/** Of a changed tree nobody can say what was built: a warning while one works, and no release. */
function isDirty({ check, counts }: Placed): boolean {
  return check.id === 'elf/vcs' && counts === 'warn' && check.evidence['vcs.modified'] === 'true';
}

function notProved(platform: string, program: string): Check {
  const title = {
    en: `verify did not judge ${program === '*' ? 'anything' : program} on ${platform}`,
    zh: `verify 没有在 ${platform} 上评判${program === '*' ? '任何程序' : ` ${program}`}`,
  };
  return row('gate/proved', 'unknown', title, { platform, program });
}

function nothingProved(): Check {
  const title = { en: 'verify judged nothing on any required platform', zh: 'verify 没有在任何必需平台上评判任何内容' };
  return row('gate/proved', 'unknown', title, { platforms: 0 });
}

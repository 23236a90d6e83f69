import type { Matrix, Placed } from '../report/index.js';
import type { Check } from '../report/model.js';
import type { GatePolicy } from './policy.js';
import { accept, row } from './row.js';
import type { Waivers } from './waive.js';

/** Does anything fail, is anything unknown, and was every program judged on every required platform? */
export function findingRows({ checks, rows, programs }: Matrix, policy: GatePolicy, waivers: Waivers): Check[] {
  const open = new Map<string, { placed: Placed; platforms: Set<string> }>();
  for (const placed of checks) {
    if (!placed.required || (placed.counts !== 'fail' && placed.counts !== 'unknown' && !isDirty(placed))) continue;
    const waiver = waivers.of(placed);
    if (waiver !== undefined && waivers.holds(waiver)) continue;
    const key = JSON.stringify([placed.counts, placed.check.id, placed.check.title, placed.check.subject]);
    const same = open.get(key) ?? { placed, platforms: new Set() };
    open.set(key, same);
    if (placed.check.platform !== undefined) same.platforms.add(placed.check.platform);
  }
  const named = new Set(rows.map(({ platform }) => platform.id));
  return [
    ...[...open.values()].map(({ placed, platforms }) => {
      const { check, counts } = placed;
      const evidence = {
        check: check.id,
        ...(check.subject !== undefined && { subject: check.subject }),
        ...(platforms.size > 0 && { platforms: [...platforms].slice(0, 200) }),
      };
      const title = { en: `${check.id}: ${check.title.en}`, zh: `${check.id}：${check.title.zh}` };
      if (counts !== 'unknown') return row('gate/findings', 'fail', title, evidence);
      return accept(row('gate/unknown', 'unknown', title, evidence), check.id, policy);
    }),
    ...rows.flatMap(({ platform, cells }) => {
      if (!platform.required) return [];
      if (cells.every(cell => cell === undefined)) return [notProved(platform.id, `linux/${platform.goarch}`)];
      return cells.flatMap((cell, i) =>
        cell && (cell.status === 'skip' || !cell.decidedBy) ? [notProved(platform.id, programs[i] ?? '')] : [],
      );
    }),
    ...(policy.platforms ?? policy.configured ?? []).filter(id => !named.has(id)).map(id => notProved(id, '*')),
  ];
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

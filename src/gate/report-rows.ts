import type { Text } from '../language/index.js';
import { reportKey } from '../report/index.js';
import type { Check, Report, Target } from '../report/model.js';
import type { GateInput } from './judge.js';
import type { GatePolicy } from './policy.js';
import { accept, cut, row } from './row.js';

/** Are there reports, and is each file among them one? */
export function reportsRows({ reports, rejected }: GateInput): Check[] {
  const empty =
    reports.length + rejected.length === 0
      ? [row('gate/reports', 'fail', { en: 'there is no report at all', zh: '没有任何报告' }, { reports: 0 })]
      : [];
  const bad = rejected.map(({ file, code, why }) => row('gate/reports', 'fail', why, { file: cut(file), code }));
  return [...empty, ...bad];
}

/** Is every expected (action, target, shard) there? */
export function expectedRows({ reports, expected }: GateInput): Check[] {
  const there = new Map<string, Report[]>();
  for (const report of reports) {
    const key = placeOf(report.action, report.target);
    const same = there.get(key);
    if (same) same.push(report);
    else there.set(key, [report]);
  }
  return expected
    .filter(
      ({ action, target, shard }) =>
        !there
          .get(placeOf(action, target))
          ?.some(report => sameTarget(report.target, target) && (shard === undefined || report.shard === shard)),
    )
    .map(want => {
      const name = reportKey(want);
      const title = { en: `no report of ${name}`, zh: `缺少 ${name} 的报告` };
      return row('gate/expected', 'fail', title, { expected: name });
    });
}

function placeOf(action: string, target: Target | undefined): string {
  return `${action} ${target?.goos}/${target?.goarch}`;
}

/** Equal, where both say which variant they are of. */
export function sameTarget(a: Target | undefined, b: Target): boolean {
  const variant = a?.variant === undefined || b.variant === undefined || a.variant === b.variant;
  return a?.goos === b.goos && a.goarch === b.goarch && variant;
}

/** Is everything of the commit that is released? */
export function commitRows({ reports, manifest, policy, headSha, mergeSha }: GateInput): Check[] {
  const built = manifest && {
    name: 'manifest',
    sha: manifest.commit !== undefined && manifest.commit === mergeSha ? headSha : manifest.commit,
  };
  const sources = [
    ...reports.map(report => ({ name: reportKey(report), sha: report.run.headSha })),
    ...(built ? [built] : []),
  ];
  const bySha = new Map<string | undefined, string[]>();
  for (const { name, sha } of sources) {
    const names = bySha.get(sha);
    if (names) names.push(name);
    else bySha.set(sha, [name]);
  }
  const wanted = headSha ?? [...bySha.keys()].find(sha => sha !== undefined);
  return [
    ...(headSha === undefined
      ? [unknownCommit({ en: 'which commit is released is not known', zh: '不知道要发布的是哪个提交' }, {}, policy)]
      : []),
    ...[...bySha].flatMap(([sha, names]) => {
      const evidence = { commit: sha ?? null, wanted: wanted ?? null, of: names.slice(0, 100) };
      if (sha === wanted) return [];
      if (sha !== undefined) {
        const title = {
          en: `${names.length} of ${sources.length} are of commit ${sha.slice(0, 12)}, not ${wanted?.slice(0, 12)}`,
          zh: `${sources.length} 份中有 ${names.length} 份来自提交 ${sha.slice(0, 12)}，而不是 ${wanted?.slice(0, 12)}`,
        };
        return [row('gate/commit', 'fail', title, evidence)];
      }
      const title = {
        en: `${names.length} of ${sources.length} do not say which commit they are of`,
        zh: `${sources.length} 份中有 ${names.length} 份没有说明来自哪个提交`,
      };
      return [unknownCommit(title, evidence, policy)];
    }),
  ];
}

function unknownCommit(title: Text, evidence: Check['evidence'], policy: GatePolicy): Check {
  return accept(row('gate/commit', 'unknown', title, evidence), 'gate/commit', policy);
}

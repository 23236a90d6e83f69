import type { Text } from '../language/index.js';
import { reportKey } from '../report/index.js';
import type { Check, Target } from '../report/model.js';
import type { GateInput } from './judge.js';
import type { GatePolicy } from './policy.js';
import { accept, cut, note, row } from './row.js';

/** Are there reports, is each file among them one, and do the manifests belong together? */
export function reportsRows({ reports, rejected, contradiction }: GateInput): Check[] {
  const empty =
    reports.length + rejected.length === 0
      ? [row('gate/reports', 'fail', { en: 'there is no report at all', zh: '没有任何报告' }, { reports: 0 })]
      : [];
  const bad = rejected.map(({ file, code, why }) => row('gate/reports', 'fail', why, { file: cut(file), code }));
  const torn = contradiction === undefined ? [] : [row('gate/commit', 'fail', contradiction, {})];
  return [...empty, ...bad, ...torn];
}

/** Is every expected (action, target, shard) there? */
export function expectedRows({ reports, expected }: GateInput): Check[] {
  // Variants that are there, by place: of any shard, and of that one.
  const there = new Map<string, Set<string | undefined>>();
  const put = (key: string, variant: string | undefined) => {
    const variants = there.get(key);
    if (variants) variants.add(variant);
    else there.set(key, new Set([variant]));
  };
  for (const { action, target, shard } of reports) {
    put(placeOf(action, target, ANY), target?.variant);
    put(placeOf(action, target, shard), target?.variant);
  }
  const has = (key: string, variant: string | undefined) => {
    const variants = there.get(key);
    return variants !== undefined && (variant === undefined || variants.has(undefined) || variants.has(variant));
  };
  const missing = expected
    .filter(({ action, target, shard, orWhole }) => {
      const found = has(placeOf(action, target, shard ?? ANY), target.variant);
      return !found && !(orWhole === true && has(placeOf(action, target, undefined), target.variant));
    })
    .map(want => {
      const name = reportKey(want);
      const title = { en: `no report of ${name}`, zh: `缺少 ${name} 的报告` };
      return row('gate/expected', 'fail', title, { expected: name });
    });
  return [...missing, ...lostRows(reports)];
}

/** A report says which others its run left: what verify found of the files as a set is in one that no target asks for. */
function lostRows(reports: GateInput['reports']): Check[] {
  const there = new Set(reports.map(reportKey));
  const lost = new Map<string, string>();
  for (const report of reports)
    for (const part of report.run.parts ?? [])
      if (!there.has(part) && !lost.has(part)) lost.set(part, reportKey(report));
  return [...lost].map(([part, of]) => {
    const title = {
      en: `${cut(part)} is missing; the run that left ${of} left it too`,
      zh: `缺少 ${cut(part)}；留下 ${of} 的那次运行也留下了它`,
    };
    return row('gate/expected', 'fail', title, { expected: cut(part), of });
  });
}

/** No shard is called so. */
const ANY = '*';

/** These look at a server, whatever it was built for: one report of theirs will do. */
const WITHOUT_TARGET: ReadonlySet<string> = new Set(['gmtls']);

function placeOf(action: string, target: Target | undefined, shard: string | undefined): string {
  if (WITHOUT_TARGET.has(action)) return action;
  return `${action} ${target?.goos}/${target?.goarch} ${shard === undefined ? '' : `#${shard}`}`;
}

/** Equal, where both say which variant they are of. */
export function sameTarget(a: Target | undefined, b: Target): boolean {
  const variant = a?.variant === undefined || b.variant === undefined || a.variant === b.variant;
  return a?.goos === b.goos && a.goarch === b.goarch && variant;
}

/** Is everything of the commit that is released? */
export function commitRows({ reports, manifest, policy, headSha, mergeSha, changedConfig }: GateInput): Check[] {
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
    ...(changedConfig === undefined
      ? []
      : [
          note(
            'gate/commit',
            {
              en: `${changedConfig} is not as the commit has it: what is allowed here was reviewed by nobody`,
              zh: `${changedConfig} 与提交中的内容不一致：此处的放行规则未经评审`,
            },
            { config: changedConfig },
          ),
        ]),
    ...(headSha === undefined
      ? [unknownCommit({ en: 'which commit is released is not known', zh: '不知道要发布的是哪个提交' }, {}, policy)]
      : []),
    ...[...bySha].flatMap(([sha, names]) => {
      const evidence = { commit: sha ?? null, wanted: wanted ?? null, of: names.slice(0, 100) };
      if (sha === wanted) return [];
      if (sha !== undefined) {
        const title = {
          en: `${names.length} of ${sources.length} reports and manifests are of commit ${sha.slice(0, 12)}, not ${wanted?.slice(0, 12)}`,
          zh: `${sources.length} 份报告和清单中有 ${names.length} 份来自提交 ${sha.slice(0, 12)}，而不是 ${wanted?.slice(0, 12)}`,
        };
        return [row('gate/commit', 'fail', title, evidence)];
      }
      const title = {
        en: `${names.length} of ${sources.length} reports and manifests do not say which commit they are of`,
        zh: `${sources.length} 份报告和清单中有 ${names.length} 份没有说明来自哪个提交`,
      };
      return [unknownCommit(title, evidence, policy)];
    }),
  ];
}

function unknownCommit(title: Text, evidence: Check['evidence'], policy: GatePolicy): Check {
  return accept(row('gate/commit', 'unknown', title, evidence), 'gate/commit', policy);
}

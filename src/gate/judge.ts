import { shorten, type Text } from '../language/index.js';
import { compatibility, type Manifest, type Placed, type ReportSet, reportKey } from '../report/index.js';
import type { Check, JudgedPlatform, Report, Target } from '../report/model.js';
import { type GateCheckId, gateChecks } from './definitions.js';
import type { FileOnDisk } from './files.js';
import type { Expected, GatePolicy } from './policy.js';

export interface GateInput extends ReportSet {
  readonly manifest: Manifest;
  /** From `hashFiles`. */
  readonly files: ReadonlyMap<string, FileOnDisk>;
  readonly expected: readonly Expected[];
  readonly policy: GatePolicy;
  /** The commit that is to be released; undefined where nobody knows it, which is then an `unknown`. */
  readonly headSha: string | undefined;
  /** The merge of it that a host checks out for a pull request: binaries are built from that. */
  readonly mergeSha?: string | undefined;
}

export interface GateVerdict {
  readonly verdict: 'pass' | 'refused';
  /** What decided: every failure, and every unknown that the policy does not accept. Empty on a pass. */
  readonly rows: readonly Check[];
  /** All of it: one passed check for each question without a row, and what the policy accepted as a warning. */
  readonly checks: readonly Check[];
  /** What the reports warn of on required platforms: no reason against the release, but not to be overlooked. */
  readonly warnings: readonly Pick<Check, 'id' | 'title'>[];
}

/** More of one kind helps nobody; the last row counts the rest. */
const MAX_ROWS_OF_A_KIND = 200;

/** May this be released? Everything that is missing, differs, fails or is unknown is a reason not to. */
export function judge(input: GateInput): GateVerdict {
  // An earlier verdict of the gate is no evidence for this one.
  const judged = { ...input, reports: withPolicy(input.reports, input.policy) };
  const found = [
    ...reportsRows(judged),
    ...expectedRows(judged),
    ...commitRows(judged),
    ...findingRows(judged),
    ...bytesRows(judged),
  ];
  const rows = found.filter(({ status }) => status === 'fail' || status === 'unknown');
  const accepted = found.filter(({ status }) => status === 'warn');
  const open = new Set(found.map(({ id }) => id));
  const passed = gateChecks
    .filter(({ id }) => !open.has(id))
    .map(({ id, title }): Check => ({ id, status: 'pass', severity: 'error', title, evidence: answered(id, judged) }));
  const shown = gateChecks.flatMap(({ id }) => limited(rows.filter(row => row.id === id)));
  return {
    verdict: rows.length === 0 ? 'pass' : 'refused',
    rows: shown,
    checks: [...shown, ...limited(accepted), ...passed],
    warnings: warnings(judged),
  };
}

/** Warnings stop nothing, but who releases should have read them: an uncommitted change, for instance. */
function warnings({ reports, manifest }: GateInput): Pick<Check, 'id' | 'title'>[] {
  const { checks } = compatibility(reports, manifest);
  const found = new Map<string, Pick<Check, 'id' | 'title'>>();
  for (const { check, counts, required } of checks)
    if (required && counts === 'warn') found.set(JSON.stringify([check.id, check.title.en]), check);
  return [...found.values()].slice(0, MAX_ROWS_OF_A_KIND);
}

function withPolicy(reports: readonly Report[], { platforms, configured = [] }: GatePolicy): Report[] {
  const evidence = reports.filter(({ action }) => action !== 'gate');
  const named = new Set(platforms ?? configured);
  const required = (platform: JudgedPlatform) =>
    named.has(platform.id) || (platforms === undefined && platform.required);
  return evidence.map(report => ({
    ...report,
    ...(report.platforms && {
      platforms: report.platforms.map(platform => ({ ...platform, required: required(platform) })),
    }),
  }));
}

function row(id: GateCheckId, status: 'fail' | 'unknown', title: Text, evidence: Check['evidence']): Check {
  const fix = gateChecks.find(check => check.id === id)?.fix;
  return {
    id,
    status,
    severity: 'error',
    title: { en: cut(title.en), zh: cut(title.zh) },
    evidence,
    ...(fix && { hint: fix }),
  };
}

function reportsRows({ reports, rejected }: GateInput): Check[] {
  const empty =
    reports.length + rejected.length === 0
      ? [row('gate/reports', 'fail', { en: 'there is no report at all', zh: '没有任何报告' }, { reports: 0 })]
      : [];
  const bad = rejected.map(({ file, code, why }) => row('gate/reports', 'fail', why, { file: cut(file), code }));
  return [...empty, ...bad];
}

function expectedRows({ reports, expected }: GateInput): Check[] {
  return expected
    .filter(want => !reports.some(report => report.action === want.action && sameTarget(report.target, want.target)))
    .map(({ action, target }) => {
      const name = reportKey({ action, target });
      const title = { en: `no report of ${name}`, zh: `缺少 ${name} 的报告` };
      return row('gate/expected', 'fail', title, { expected: name });
    });
}

/** Equal, where both say which variant they are of. */
function sameTarget(a: Target | undefined, b: Target): boolean {
  const variant = a?.variant === undefined || b.variant === undefined || a.variant === b.variant;
  return a?.goos === b.goos && a.goarch === b.goarch && variant;
}

function commitRows({ reports, manifest, policy, headSha, mergeSha }: GateInput): Check[] {
  const sources = [
    ...reports.map(report => ({ name: reportKey(report), sha: report.run.headSha })),
    {
      name: 'manifest',
      sha: manifest.commit !== undefined && manifest.commit === mergeSha ? headSha : manifest.commit,
    },
  ];
  const bySha = new Map<string | undefined, string[]>();
  for (const { name, sha } of sources) bySha.set(sha, [...(bySha.get(sha) ?? []), name]);
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

/** An unknown that the policy names becomes a warning: it is shown, and does not stop the release. */
function accept(found: Check, id: string, { allowUnknown }: GatePolicy): Check {
  if (!allowUnknown.includes(id)) return found;
  return { ...found, status: 'warn', severity: 'warn' };
}

function findingRows({ reports, manifest, policy }: GateInput): Check[] {
  const { checks, rows, programs } = compatibility(reports, manifest);
  const open = new Map<string, { placed: Placed; platforms: Set<string> }>();
  for (const placed of checks) {
    if (!placed.required || (placed.counts !== 'fail' && placed.counts !== 'unknown' && !isDirty(placed))) continue;
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

function bytesRows({ reports, manifest, files }: GateInput): Check[] {
  const claims = claimsByFile(reports, manifest);
  return manifest.files.flatMap(file => {
    const { path, sha256, target } = file;
    const onDisk = files.get(path) ?? { problem: 'not looked at' };
    const about = claims.get(path) ?? [];
    const differs = about.filter(claim => claim.sha256 !== sha256);
    const proved = reports.some(
      report =>
        report.action === 'verify' &&
        report.subjects.some(
          subject =>
            subject.sha256 === sha256 &&
            sameTarget(subject.target ?? report.target, target) &&
            report.checks.some(check => check.subject === subject.path && check.status === 'pass'),
        ),
    );
    const wrong: Check[] = [];
    if ('problem' in onDisk) {
      const title = { en: `${path}: ${onDisk.problem}`, zh: `${path}：${PROBLEM[onDisk.problem] ?? onDisk.problem}` };
      wrong.push(row('gate/bytes', 'fail', title, { path, problem: onDisk.problem }));
    } else if (onDisk.sha256 !== sha256 || onDisk.size !== file.size) {
      const title = {
        en: `${path} is not the file of the manifest`,
        zh: `${path} 与清单中的文件不一致`,
      };
      wrong.push(
        row('gate/bytes', 'fail', title, { path, sha256: onDisk.sha256, manifest: sha256, size: onDisk.size }),
      );
    }
    for (const { key, sha256: other } of differs) {
      const title = { en: `${key} saw other bytes as ${path}`, zh: `${key} 看到的 ${path} 是不同的字节` };
      wrong.push(row('gate/bytes', 'fail', title, { path, sha256: other, manifest: sha256, report: key }));
    }
    if (!proved) {
      const title = {
        en: `no report of verify passed these bytes of ${path}`,
        zh: `没有 verify 报告通过 ${path} 的这些字节`,
      };
      wrong.push(row('gate/bytes', 'fail', title, { path, manifest: sha256 }));
    }
    return wrong;
  });
}

const PROBLEM: Readonly<Record<string, string>> = {
  missing: '文件不存在',
  'not a regular file': '不是普通文件',
  'leads out of the folder of the manifest': '指向清单所在文件夹之外',
  'not looked at': '未检查',
};

/**
 * What reports say of each file of the manifest. They name it from the workspace and the manifest from its own folder,
 * so a path is taken for the longest path of the manifest that it ends in.
 */
function claimsByFile(reports: readonly Report[], manifest: Manifest): Map<string, { key: string; sha256: string }[]> {
  const claims = new Map<string, { key: string; sha256: string }[]>(manifest.files.map(({ path }) => [path, []]));
  for (const report of reports)
    for (const subject of report.subjects) {
      // A member of an archive is another file, whatever it is called.
      if (subject.path.includes('!/')) continue;
      const parts = subject.path.replaceAll('\\', '/').split('/');
      for (let i = 0; i < parts.length; i++) {
        const about = claims.get(parts.slice(i).join('/'));
        if (!about) continue;
        about.push({ key: reportKey(report), sha256: subject.sha256 });
        break;
      }
    }
  return claims;
}

function answered(id: GateCheckId, { reports, manifest, expected, headSha, policy }: GateInput): Check['evidence'] {
  switch (id) {
    case 'gate/reports':
      return { reports: reports.length };
    case 'gate/expected':
      return { expected: expected.length };
    case 'gate/commit':
      return { commit: headSha ?? null };
    case 'gate/findings':
    case 'gate/proved':
      return { checks: reports.reduce((sum, { checks }) => sum + checks.length, 0) };
    case 'gate/unknown':
      return { allowed: [...policy.allowUnknown].slice(0, 200) };
    case 'gate/bytes':
      return { files: manifest.files.length };
  }
}

function limited(rows: readonly Check[]): Check[] {
  const [last] = rows.slice(MAX_ROWS_OF_A_KIND);
  if (!last) return [...rows];
  const rest = rows.length - MAX_ROWS_OF_A_KIND;
  const title = { en: `… ${rest} more of this kind`, zh: `… 同类还有 ${rest} 项` };
  return [...rows.slice(0, MAX_ROWS_OF_A_KIND), { ...last, title, evidence: { more: rest } }];
}

const cut = (text: string) => shorten(text, 1500);

import { reportKey } from '../report/index.js';
import type { Report, Subject, Target } from '../report/model.js';

/** What reports of verify proved, by the bytes: a file is known by its SHA-256 and by nothing else. */
export interface Proofs {
  /** Targets as which verify passed something of a binary with these bytes; empty: never. */
  targetsOf(sha256: string): readonly (Target | undefined)[];
  /** Of an archive with these bytes: executables in it that verify passed. undefined: verify did not open such an archive. */
  membersOf(sha256: string): number | undefined;
  /** Names under which reports saw these bytes, and reports that saw others under that name. */
  claimsOn(path: string): readonly Claim[];
}

export interface Claim {
  readonly key: string;
  readonly sha256: string;
}

/** How reports write a member of an archive: `dist/a.tar.gz!/bin/gateway`. */
const MEMBER = '!/';

/**
 * @param paths of files, as a manifest or a release writes them. Reports name a file from the workspace, so it is taken
 *   for the longest of these paths that its name ends in.
 */
export function proofsIn(reports: readonly Report[], paths: readonly string[]): Proofs {
  const targets = new Map<string, (Target | undefined)[]>();
  const claims = new Map<string, Claim[]>(paths.map(path => [path, []]));
  const archives = new Map<string, Set<string>>();
  const members = new Map<string, number>();
  for (const report of reports) {
    const passed = new Set<string | undefined>();
    for (const { subject, status } of report.checks) if (status === 'pass') passed.add(subject);
    for (const subject of report.subjects) {
      const claim = { key: reportKey(report), sha256: subject.sha256 };
      claimed(claims, subject, claim);
      if (report.action !== 'verify' || !passed.has(subject.path)) continue;
      const target = subject.target ?? report.target;
      if (target !== undefined) add(targets, subject.sha256, target);
      const at = subject.path.indexOf(MEMBER);
      // Of an archive in an archive the outermost is what is released.
      if (at >= 0 && target !== undefined)
        members.set(subject.path.slice(0, at), (members.get(subject.path.slice(0, at)) ?? 0) + 1);
      else if (target === undefined) {
        const named = archives.get(subject.sha256) ?? new Set();
        archives.set(subject.sha256, named.add(subject.path));
      }
    }
  }
  return {
    targetsOf: sha256 => targets.get(sha256) ?? [],
    membersOf: sha256 => {
      const named = archives.get(sha256);
      return named && Math.max(...[...named].map(path => members.get(path) ?? 0));
    },
    claimsOn: path => claims.get(path) ?? [],
  };
}

function claimed(claims: ReadonlyMap<string, Claim[]>, subject: Subject, claim: Claim): void {
  // A member of an archive is another file, whatever it is called.
  if (subject.path.includes(MEMBER)) return;
  const parts = subject.path.replaceAll('\\', '/').split('/');
  for (let i = 0; i < parts.length; i++) {
    const about = claims.get(parts.slice(i).join('/'));
    if (!about) continue;
    about.push(claim);
    return;
  }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

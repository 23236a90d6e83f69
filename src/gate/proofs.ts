import { reportKey } from '../report/index.js';
import type { Check, Report, Subject, Target } from '../report/model.js';

/** What reports of verify proved, by the bytes: a file is known by its SHA-256 and by nothing else. */
export interface Proofs {
  /** Targets as which verify passed something of a binary with these bytes; empty: never. */
  targetsOf(sha256: string): readonly Target[];
  /** What verify says of an archive with these bytes; undefined: it opened no such archive. */
  archiveOf(sha256: string): ArchiveProof | undefined;
  /** What reports saw under the name of a file of the manifest. */
  claimsOn(path: string): readonly Claim[];
  /** What reports saw under the name of a file to publish. */
  claimsOnRelease(path: string): readonly Claim[];
}

export interface ArchiveProof {
  /** As the report calls it. */
  readonly path: string;
  /** It was read to its end. */
  readonly readable: boolean;
  /** How many of its files verify said it would judge. */
  readonly executables: number;
  /** How many of those some report passed. */
  readonly passed: number;
  /** Reports speak of several archives under this path: whose its members are, nobody can tell. */
  readonly ambiguous: boolean;
  /** GOARCH of those that passed. */
  readonly goarches: readonly string[];
}

export interface Claim {
  readonly key: string;
  readonly sha256: string;
}

/** How reports write a member of an archive: `dist/a.tar.gz!/bin/gateway`. */
const MEMBER = '!/';

interface SeenArchive {
  readonly path: string;
  readonly readable: boolean;
  readonly executables: number;
}

/**
 * @param paths of files, as a manifest and a release write them. Reports name a file from the workspace of their job, so it
 *   is taken for the longest of these paths that its name ends in.
 */
export function proofsIn(
  reports: readonly Report[],
  paths: { readonly built: readonly string[]; readonly released: readonly string[] },
): Proofs {
  const targets = new Map<string, Target[]>();
  const [built, released] = [paths.built, paths.released].map(
    all => new Map<string, Claim[]>(all.map(path => [path, []])),
  ) as [Map<string, Claim[]>, Map<string, Claim[]>];
  const archives = new Map<string, SeenArchive[]>();
  const bytesOfArchive = new Map<string, Set<string>>();
  const members = new Map<string, Set<string>>();
  const goarches = new Map<string, Set<string>>();
  for (const report of reports) {
    const passed = new Set<string | undefined>();
    for (const { subject, status } of report.checks) if (status === 'pass') passed.add(subject);
    const opened = report.action === 'verify' ? openedIn(report.checks) : new Map<string, SeenArchive>();
    for (const subject of report.subjects) {
      const claim = { key: reportKey(report), sha256: subject.sha256 };
      for (const claims of [built, released]) claimed(claims, subject, claim);
      if (report.action !== 'verify') continue;
      const target = subject.target ?? report.target;
      const archive = opened.get(subject.path);
      if (target === undefined && archive !== undefined) {
        add(archives, subject.sha256, archive);
        collect(bytesOfArchive, subject.path, subject.sha256);
      }
      if (target === undefined || !passed.has(subject.path)) continue;
      add(targets, subject.sha256, target);
      // Of an archive in an archive the outermost is what is released.
      const at = subject.path.indexOf(MEMBER);
      if (at < 0) continue;
      collect(members, subject.path.slice(0, at), subject.path);
      collect(goarches, subject.path.slice(0, at), target.goarch);
    }
  }
  const proofOf = ({ path, readable, executables }: SeenArchive): ArchiveProof => ({
    path,
    readable,
    executables,
    passed: members.get(path)?.size ?? 0,
    ambiguous: (bytesOfArchive.get(path)?.size ?? 0) > 1,
    goarches: [...(goarches.get(path) ?? [])],
  });
  return {
    targetsOf: sha256 => targets.get(sha256) ?? [],
    archiveOf: sha256 => {
      const all = (archives.get(sha256) ?? []).map(proofOf);
      return all.find(isProved) ?? all[0];
    },
    claimsOn: path => built.get(path) ?? [],
    claimsOnRelease: path => released.get(path) ?? [],
  };
}

/** Read to its end, and each executable in it was passed; an archive without one proves nothing. */
export function isProved({ readable, executables, passed, ambiguous }: ArchiveProof): boolean {
  return readable && !ambiguous && executables > 0 && passed === executables;
}

/** The archives that a report of verify speaks of, with what it says of each: `archive/readable`, `archive/contents`. */
function openedIn(checks: readonly Check[]): Map<string, SeenArchive> {
  const found = new Map<string, { path: string; readable: boolean; executables: number }>();
  for (const { id, status, subject: path, evidence } of checks) {
    if (path === undefined || !id.startsWith('archive/')) continue;
    const about = found.get(path) ?? { path, readable: false, executables: 0 };
    found.set(path, about);
    if (id === 'archive/readable' && status === 'pass') about.readable = true;
    const { executables } = evidence;
    if (id === 'archive/contents' && typeof executables === 'number') about.executables = executables;
  }
  return found;
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

function collect(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

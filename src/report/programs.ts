import type { Manifest } from './manifest.js';
import type { Report, Subject, Target } from './model.js';
import { targetName } from './target.js';

/** One file of one program for one target, as all reports together know it. */
export interface Binary {
  /** The column it stands in: `gateway`. */
  readonly program: string;
  readonly target: Target;
  /** As the reports name it, shortest first; usually one. */
  readonly paths: readonly string[];
  /** More than one: the reports speak of different bytes under one path. */
  readonly sha256: readonly string[];
  readonly size: number;
}

export interface Programs {
  /** In the order in which the reports name them. */
  readonly names: readonly string[];
  readonly binaries: readonly Binary[];
  /** The binary that a path in this report means. */
  of(report: Report, path: string): Binary | undefined;
}

/** How people and tools write an architecture in a file name. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  amd64: ['amd64', 'x86_64', 'x86-64', 'x64'],
  arm64: ['arm64', 'aarch64'],
  loong64: ['loong64', 'loongarch64'],
};

/**
 * Finds the programs behind the files: `dist/gateway-linux-arm64` and `dist/gateway-linux-loong64` are one column.
 * The manifest knows the name by the file's hash; otherwise the target is taken off the file name. Where two different
 * files would share a column on one architecture, the columns are told apart by variant, then by folder.
 */
export function programs(reports: readonly Report[], manifest?: Manifest): Programs {
  const known = new Map(manifest?.files.map(file => [file.sha256, file.name]));
  const drafts: Draft[] = [];
  const byPath = new Map<string, Draft>();
  const bySha = new Map<string, Draft>();
  const inReport = new Map<Report, Map<string, Draft>>();
  for (const report of reports) {
    const here = new Map<string, Draft>();
    inReport.set(report, here);
    for (const subject of report.subjects) {
      const target = subject.target ?? report.target;
      if (!target || here.has(subject.path)) continue;
      const path = normal(subject.path);
      const name = known.get(subject.sha256) ?? withoutTarget(baseName(path), target);
      const pathKey = JSON.stringify([target.goos, target.goarch, path]);
      const shaKey = JSON.stringify([target.goos, target.goarch, name || path, subject.sha256]);
      const draft = byPath.get(pathKey) ?? bySha.get(shaKey) ?? newDraft(drafts, subject, target, path, known);
      byPath.set(pathKey, draft);
      bySha.set(shaKey, draft);
      here.set(subject.path, draft);
      draft.paths.add(subject.path);
      draft.sha256.add(subject.sha256);
      if (target.variant !== undefined) draft.target = target;
    }
  }
  nameColumns(drafts);
  const finished = new Map(drafts.map(draft => [draft, finish(draft)]));
  const binaries = [...finished.values()];
  return {
    names: [...new Set(binaries.map(binary => binary.program))],
    binaries,
    of: (report, path) => {
      const draft = inReport.get(report)?.get(path);
      return draft && finished.get(draft);
    },
  };
}

interface Draft {
  target: Target;
  readonly path: string;
  readonly size: number;
  readonly paths: Set<string>;
  readonly sha256: Set<string>;
  /** From the shortest name to the one that is certainly unique. */
  readonly candidates: readonly (() => string)[];
  program: string;
}

function newDraft(
  drafts: Draft[],
  subject: Subject,
  target: Target,
  path: string,
  known: ReadonlyMap<string, string>,
): Draft {
  const base = withoutTarget(baseName(path), target);
  const folders = path
    .split('/')
    .slice(0, -1)
    .map(folder => withoutTarget(folder, target))
    .filter(folder => folder !== '');
  // A file that is called by its target alone has its name from the folder: gateway/linux-arm64.
  const short = known.get(subject.sha256) ?? (base || folders.at(-1) || baseName(path));
  const draft: Draft = {
    target,
    path,
    size: subject.size,
    paths: new Set(),
    sha256: new Set(),
    candidates: [
      () => short,
      () => (draft.target.variant === undefined ? short : `${short} (${draft.target.variant})`),
      () => [...folders, base].filter(part => part !== '').join('/') || path,
      () => `${path} (${targetName(draft.target)})`,
    ],
    program: '',
  };
  drafts.push(draft);
  return draft;
}

/** Lengthens the names of all that share a column as long as two of them want the same cell. */
function nameColumns(drafts: readonly Draft[]): void {
  let groups = [[...drafts]];
  for (let level = 0; groups.length > 0; level++) {
    const again: Draft[][] = [];
    for (const group of groups) {
      const byName = new Map<string, Draft[]>();
      for (const draft of group) {
        draft.program = draft.candidates[level]?.() ?? draft.program;
        const same = byName.get(draft.program);
        if (same) same.push(draft);
        else byName.set(draft.program, [draft]);
      }
      for (const same of byName.values()) {
        const cells = new Set(same.map(({ target }) => `${target.goos}/${target.goarch}`));
        if (cells.size < same.length && level < 3) again.push(same);
      }
    }
    groups = again;
  }
}

function finish(draft: Draft): Binary {
  const paths = [...draft.paths].sort((a, b) => a.length - b.length);
  return { program: draft.program, target: draft.target, paths, sha256: [...draft.sha256], size: draft.size };
}

function normal(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .join('/');
}

function baseName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.exe$/, '');
}

/** `gateway_linux_arm64_v8.0` → `gateway`; `linux-arm64` → empty; `gateway` stays. */
function withoutTarget(name: string, target: Target): string {
  const goarch = (SPELLINGS[target.goarch] ?? [target.goarch]).map(literal).join('|');
  const variant = target.variant === undefined ? '' : `${literal(target.variant)}|`;
  const pattern = new RegExp(
    `(^|[-_.])(?:${literal(target.goos)}[-_.])?(?:${goarch})(?:[-_.]?(?:${variant}v\\d+(?:\\.\\d+)?))?(?=$|[-_.])`,
  );
  return name.replace(pattern, '').replace(/^[-_.]+/, '');
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

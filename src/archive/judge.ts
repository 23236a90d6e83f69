import type { Text } from '../language/index.js';
import type { Check, CheckStatus, Evidence } from '../report/model.js';
import { type ArchiveCheckId, archiveChecks } from './definitions.js';
import type { OpenedArchive } from './open.js';
import type { ArchiveProblem } from './problem.js';

/** What became of the ELF files of one part of an archive. */
export interface PartSorted {
  /** The architecture of each executable that is judged. */
  readonly judged: readonly string[];
  /** Those of architectures that nobody judges, and what is no executable, with the reason. */
  readonly passedOver: readonly string[];
}

/** The verdict on the archive itself. `sorted` is in the order of its parts. */
export function judgeArchive(opened: OpenedArchive, sorted: readonly PartSorted[], subject: string): Check[] {
  const check = (id: ArchiveCheckId, found: Found): Check => {
    const { severity, fix } = definitionOf(id);
    const open = found.status !== 'pass' && found.status !== 'skip';
    return { id, severity, subject, ...found, ...(open && { hint: fix }) };
  };
  return [
    check('archive/readable', readable(opened)),
    check('archive/paths', paths(opened)),
    ...(opened.problem === undefined ? [check('archive/contents', contents(opened, sorted))] : []),
    ...opened.parts.flatMap(({ architecture }, i) => {
      const found = arch(architecture, sorted[i]?.judged ?? []);
      return found === undefined ? [] : [check('archive/arch', found)];
    }),
  ];
}

interface Found {
  readonly status: CheckStatus;
  readonly title: Text;
  readonly evidence: Evidence;
}

function definitionOf(id: ArchiveCheckId) {
  const definition = archiveChecks.find(check => check.id === id);
  if (definition === undefined) throw new Error(`no check ${id}`);
  return definition;
}

/** What leaves it open whether the archive is good: its format is not ours, or its end may be missing. */
const OPEN: readonly ArchiveProblem['fault'][] = ['unsupported', 'unfinished'];

function readable({ kind, problem }: OpenedArchive): Found {
  if (problem === undefined)
    return { status: 'pass', title: { en: `${kind}, read to its end`, zh: `${kind}，已完整读取` }, evidence: { kind } };
  const { fault, text, evidence } = problem;
  return {
    status: OPEN.includes(fault) ? 'unknown' : 'fail',
    title: { en: `${kind}: ${text.en}`, zh: `${kind}：${text.zh}` },
    evidence: { kind, fault, ...evidence },
  };
}

function paths({ tricks: { tricks, count }, parts }: OpenedArchive): Found {
  if (count > 0)
    return {
      status: 'fail',
      title: {
        en: `${count} path${count === 1 ? '' : 's'} that may not be: ${tricks[0]}`,
        zh: `${count} 个不应出现的路径：${tricks[0]}`,
      },
      evidence: { count, paths: tricks },
    };
  const files = parts.reduce((sum, part) => sum + part.contents.files, 0);
  return {
    status: 'pass',
    title: { en: `the paths of ${files} files stay below the folder`, zh: `${files} 个文件的路径均位于文件夹之内` },
    evidence: { files },
  };
}

function contents({ kind, parts, passedOver }: OpenedArchive, sorted: readonly PartSorted[]): Found {
  const judged = sorted.flatMap(part => part.judged);
  const notOpened = parts.flatMap(part => part.contents.notOpened);
  const others = [
    ...parts.flatMap(part => part.contents.foreign.map(name => `${name}: for another system`)),
    ...parts.flatMap(part => part.contents.libraries.map(name => `${name}: static library`)),
    ...sorted.flatMap(part => part.passedOver),
    ...passedOver,
  ];
  const files = parts.reduce((sum, part) => sum + part.contents.files, 0);
  const evidence = {
    kind,
    files,
    executables: judged.length,
    ...(others.length > 0 && { passed_over: listed(others) }),
    ...(notOpened.length > 0 && { not_opened: listed(notOpened) }),
  };
  if (judged.length === 0 && others.length > 0 && notOpened.length === 0)
    return {
      status: 'skip',
      title: kind.endsWith('image')
        ? {
            en: 'no executable linked by Go for Linux on an architecture that is judged here',
            zh: '没有由 Go 链接且面向此处所检查架构的 Linux 可执行文件',
          }
        : {
            en: 'no executable for Linux on an architecture that is judged here',
            zh: '没有面向此处所检查架构的 Linux 可执行文件',
          },
      evidence,
    };
  if (judged.length === 0)
    return {
      status: 'unknown',
      title: { en: `no ELF executable among ${files} files`, zh: `${files} 个文件中没有 ELF 可执行文件` },
      evidence,
    };
  // A base image is full of archives that are nobody's release.
  const ofRelease = parts.filter(part => part.beside === true || !kind.endsWith('image'));
  if (ofRelease.some(part => part.contents.notOpened.length > 0))
    return {
      status: 'unknown',
      title: {
        en: `${judged.length} executables judged; ${notOpened.length} archives within were not opened`,
        zh: `已检查 ${judged.length} 个可执行文件；内部的 ${notOpened.length} 个归档未打开`,
      },
      evidence,
    };
  return {
    status: 'pass',
    title: {
      en: `${judged.length} of ${files} files ${judged.length === 1 ? 'is an executable' : 'are executables'} and judged`,
      zh: `${files} 个文件中有 ${judged.length} 个可执行文件，均已检查`,
    },
    evidence,
  };
}

/** As packages write it; `all`, `noarch` and the like say nothing. */
const ARCHITECTURES: readonly (readonly [RegExp, string])[] = [
  [/^(amd64|x86_64)/, 'amd64'],
  [/^(arm64|aarch64)/, 'arm64'],
  [/^(loong64|loongarch64)/, 'loong64'],
  [/^(all|noarch|any|\(none\)|unknown)$/, ''],
];

function arch(said: string | undefined, judged: readonly string[]): Found | undefined {
  if (said === undefined || judged.length === 0) return undefined;
  const wanted = ARCHITECTURES.find(([pattern]) => pattern.test(said))?.[1] ?? said;
  if (wanted === '') return undefined;
  const wrong = [...new Set(judged.filter(goarch => goarch !== wanted))];
  const right = judged.filter(goarch => goarch === wanted).length;
  const evidence = {
    architecture: said.slice(0, 40),
    executables: [...new Set(judged)],
    agree: right,
    of: judged.length,
  };
  if (wrong.length === 0)
    return { status: 'pass', title: { en: `for ${wanted}, as it says`, zh: `面向 ${wanted}，与声明一致` }, evidence };
  return {
    status: right === 0 ? 'fail' : 'warn',
    title: {
      en: `it says ${evidence.architecture} and holds executables for ${wrong.join(', ')}`,
      zh: `声明为 ${evidence.architecture}，却含有 ${wrong.join('、')} 的可执行文件`,
    },
    evidence,
  };
}

/** The report's limit is 200; what is left out is counted. */
function listed(names: readonly string[]): string[] {
  const cut = names.slice(0, names.length > 200 ? 199 : 200).map(name => name.slice(0, 500));
  return names.length > cut.length ? [...cut, `… ${names.length - cut.length}`] : cut;
}

import type { Check, CheckDefinition } from '../../report/model.js';
import { text } from '../examined.js';
import type { BuildInfo } from '../go/build-info.js';

export const archSetDefinition: CheckDefinition = {
  id: 'elf/arch-set',
  severity: 'error',
  title: text('The files of one program are of one build', '同一程序的各架构文件出自同一次构建'),
  why: text(
    'A release whose loong64 file is from last week’s commit runs, and answers differently.',
    '若发布物中 loong64 的文件来自上周的提交，它能运行，但行为不同。',
  ),
  fix: text(
    'Build all targets in one run, from one commit and with one Go.',
    '在同一次运行中，用同一提交和同一版本的 Go 构建所有目标。',
  ),
  source: 'Go build info: path, mod, vcs.revision, Go version',
};

/** One file of the set, as far as its build info goes. */
export interface SetMember {
  readonly subject: string;
  readonly sha256: string;
  readonly goarch: string;
  readonly buildInfo: BuildInfo | undefined;
}

const compared = ['module', 'version', 'vcs.revision', 'goVersion'] as const;

/**
 * Whether the files of each main package agree over all architectures on module, version, commit and Go. One check for
 * each program that has several files, and one for the files whose build info is missing; none for a single file. Equal
 * bytes count once: a release has the same program bare, in a tarball and in packages.
 */
export function checkArchSet(all: readonly SetMember[]): Check[] {
  const members = [...new Map([...all].reverse().map(member => [member.sha256, member])).values()].reverse();
  if (members.length < 2) return [];
  const checks: Check[] = [];
  const nameless = members.filter(({ buildInfo }) => buildInfo?.path === undefined);
  if (nameless.length > 0)
    checks.push({
      id: archSetDefinition.id,
      severity: archSetDefinition.severity,
      status: 'unknown',
      title: text(
        `${nameless.length} of ${members.length} files do not say which program they are`,
        `${members.length} 个文件中有 ${nameless.length} 个没有写明所属程序`,
      ),
      evidence: { files: nameless.slice(0, 200).map(({ subject }) => subject.slice(0, 500)) },
      hint: archSetDefinition.fix,
    });
  const programs = new Map<string, SetMember[]>();
  for (const member of members) {
    const program = member.buildInfo?.path;
    if (program !== undefined) programs.set(program, [...(programs.get(program) ?? []), member]);
  }
  for (const [program, files] of programs) {
    if (files.length < 2) continue;
    const rows = files.map(({ buildInfo }) => ({
      module: buildInfo?.main?.path ?? null,
      version: buildInfo?.main?.version ?? null,
      'vcs.revision': buildInfo?.settings.get('vcs.revision') ?? null,
      goVersion: buildInfo?.goVersion ?? null,
    }));
    const differing = compared.filter(key => new Set(rows.map(row => row[key])).size > 1);
    const table = files.map(({ goarch, subject }, i) => {
      const row = rows[i];
      return `${goarch} ${subject}: ${compared.map(key => `${key}=${row?.[key] ?? '-'}`).join(' ')}`.slice(0, 2000);
    });
    checks.push({
      id: archSetDefinition.id,
      severity: archSetDefinition.severity,
      status: differing.length === 0 ? 'pass' : 'fail',
      title:
        differing.length === 0
          ? text(`${program}: ${files.length} files of one build`, `${program}：${files.length} 个文件出自同一次构建`)
          : text(
              `${program}: the files differ in ${differing.join(', ')}`,
              `${program}：各文件的 ${differing.join('、')} 不一致`,
            ),
      evidence: { program, differing, files: table.slice(0, 200) },
      ...(differing.length > 0 && { hint: archSetDefinition.fix }),
    });
  }
  return checks;
}

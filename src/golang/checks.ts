import type { CheckDefinition } from '../report/model.js';

/** What a build itself can find wrong. */
export const buildChecks = [
  {
    id: 'build/compile',
    severity: 'error',
    title: { en: 'Every main package compiles for the target', zh: '所有 main 包均可为该目标编译' },
    why: {
      en: 'A package may leave an architecture out by build constraints, or carry assembly for amd64 alone; loong64 is the one most often forgotten.',
      zh: '某些包会用构建约束排除个别架构，或只带 amd64 汇编；最常被遗漏的是 loong64。',
    },
    fix: {
      en: 'Read the compiler lines: they name file and line. For a dependency, a newer version usually has the port.',
      zh: '查看编译器输出的文件和行号；若问题在依赖中，较新版本通常已支持该架构。',
    },
    source: 'cmd/go: go help buildconstraint',
  },
  {
    id: 'build/reproducible',
    severity: 'error',
    title: { en: 'A second build gives the same bytes', zh: '再次构建得到完全相同的文件' },
    why: {
      en: 'Whoever rebuilds a binary bit for bit has proved that it comes from the source; with one difference nobody can.',
      zh: '能逐位重建二进制文件，才能证明它确实来自该源码。',
    },
    fix: {
      en: 'Look for a time, a host name or a path that is stamped in by ldflags or go generate; keep trimpath on.',
      zh: '检查 ldflags 或 go generate 是否写入了时间、主机名或路径，并保持 trimpath 开启。',
    },
    source: 'https://go.dev/blog/rebuild; https://reproducible-builds.org/specs/source-date-epoch/',
  },
] as const satisfies readonly CheckDefinition[];

import type { Text } from '../language/index.js';
import type { Cleaner } from './clean.js';
import { type Finding, identity } from './findings.js';
import type { ModuleRow } from './table-schema.js';

/** How to mend a finding: the command where one is known, else what to look for. */
export function adviceOn(finding: Finding, clean: Cleaner): Text | undefined {
  const { module, row, typos, declared, everywhere, vendored, kind } = finding;
  const [typo] = typos;
  if (typo !== undefined) {
    const [file, word] = [clean.text(typo.file, 100), clean.text(typo.word, 40)];
    return {
      en: `${file} says \`${word}\`, which is no GOARCH: Go calls it \`${typo.meant}\``,
      zh: `${file} 写的是 \`${word}\`，这不是 GOARCH：Go 的写法是 \`${typo.meant}\``,
    };
  }
  const first = goInto(finding.askedIn, clean);
  if (row !== undefined) return adviceOfRow(row, vendored, first);
  if (finding.lines.some(line => /malformed import path .*: invalid char/.test(line)))
    return {
      en: 'an import path is of ASCII letters, digits and -._~ (golang.org/x/mod/module, CheckImportPath): rename the folder',
      zh: '导入路径只能使用 ASCII 字母、数字与 -._~（golang.org/x/mod/module，CheckImportPath）：请重命名该目录',
    };
  if (everywhere && module.main)
    return { en: 'mend it first: it fails for amd64 as well', zh: '请先修复：amd64 上同样失败' };
  const path = clean.text(module.path, 200);
  if (module.replaces !== undefined) {
    // A folder that stands in has the name of what it replaces.
    const folder = module.local && module.folder !== undefined ? clean.folderBelow(module.folder) : undefined;
    const instead = folder === undefined ? clean.text(identity(module), 200) : `./${folder}`;
    return {
      en: `mend ${instead}, which replaces ${clean.text(module.replaces, 200)}, or drop the replace`,
      zh: `请修复 ${instead}（它替换了 ${clean.text(module.replaces, 200)}），或去掉 replace`,
    };
  }
  if (module.main) {
    const [declaring] = declared;
    const [assembly] = finding.assembly;
    if (declaring === undefined && assembly !== undefined)
      return {
        en: `${clean.text(assembly, 100)} is left out for this target: give the function a body in Go for it`,
        zh: `${clean.text(assembly, 100)} 在此目标上被排除：请为该目标提供函数的 Go 实现`,
      };
    if (declaring === undefined) return undefined;
    const [file, name] = [clean.text(declaring.file, 100), clean.text(declaring.name, 100)];
    return {
      en: `\`${name}\` is declared in ${file} alone, which is left out for this target: declare it in a file for it, or in one without a constraint`,
      zh: `\`${name}\` 只在 ${file} 中声明，而该文件在此目标上被排除：请在对应该目标或无约束的文件中声明`,
    };
  }
  if (kind === 'cgo-only')
    return {
      en: 'no way in pure Go is known; with `cgo: dynamic` it needs a C compiler and its libraries for the target',
      zh: '没有已知的纯 Go 替代；使用 `cgo: dynamic` 时需要目标架构的 C 编译器和 C 库',
    };
  // `--fix` takes one module at a time.
  const fix = `${first === '' ? '' : `${first}GOWORK=off `}xinchuang-go audit --fix`;
  return {
    en: `no fixed version is known: \`${fix}\` tries those of \`go list -m -versions ${path}\``,
    zh: `尚无已知的修复版本：\`${fix}\` 会逐一尝试 \`go list -m -versions ${path}\` 列出的版本`,
  };
}

/** @param first what goes before a command, as goInto gives it */
export function adviceOnKnown(row: ModuleRow, first: string): Text | undefined {
  return row.fix === undefined && row.instead === undefined ? undefined : adviceOfRow(row, false, first);
}

/** `cd m7 && `, where go.mod is not of this folder but of one below, as in a workspace: `go get` looks for it upwards only. */
export function goInto(folder: string | undefined, clean: Cleaner): string {
  const below = folder === undefined ? undefined : clean.folderBelow(folder);
  return below === undefined ? '' : `cd ${below} && `;
}

function adviceOfRow({ module, fix, instead }: ModuleRow, vendored: boolean, first: string): Text {
  const also = instead === undefined ? undefined : instead.join(', ');
  if (fix === undefined)
    return also === undefined
      ? { en: 'no version is known that works', zh: '尚无已知可用的版本' }
      : { en: `no version is known that works; instead: ${also}`, zh: `尚无已知可用的版本；可改用：${also}` };
  const command = `${first}go get ${fix.module ?? module}@${fix.version}${vendored ? ' && go mod vendor' : ''}`;
  if (fix.module !== undefined && fix.module !== module)
    return { en: `move to ${fix.module}: \`${command}\``, zh: `改用 ${fix.module}：\`${command}\`` };
  return { en: `\`${command}\``, zh: `\`${command}\`` };
}

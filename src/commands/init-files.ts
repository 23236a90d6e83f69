import { relative, sep } from 'node:path';
import { type Language, oneLine } from '../language/index.js';
import { defaultPlatforms } from '../platform/index.js';
import { ACTIONS_REPOSITORY, ACTIONS_VERSION, CHECKOUT, NPM_PACKAGE } from './publisher.js';
import type { Forge, Repository } from './repository.js';

/** More mains than this are not listed one by one. */
const MAX_LISTED = 30;

/** Folders that by custom hold what helps developers: github.com/golang-standards/project-layout. */
const SAMPLE = /\/(?:_?examples?|tests?|e2e|hack|tools|internal\/tools?)(?:\/|$)/;

/** The text of a .xinchuang.yml that fits the repository, with a comment on everything. */
export function configText(repository: Repository, language: Language): string {
  const zh = language === 'zh';
  const { mains, cgoFiles, go, toolchain } = repository;
  const platforms = defaultPlatforms();
  const width = Math.max(...platforms.map(p => p.id.length));
  const listed = mains.length > 0 && mains.length <= MAX_LISTED;
  const notSamples = mains.filter(main => !SAMPLE.test(main));
  const shipped = notSamples.length > 0 ? notSamples : mains;
  const samples = mains.filter(main => !shipped.includes(main));
  const goLine = [go === undefined ? '' : `go ${go}`, toolchain ?? ''].filter(part => part !== '').join(', ');
  return `${[
    zh
      ? '# xinchuang-go 在本仓库中构建、验证与放行的内容。由 `xinchuang-go init` 生成，可以放心修改。'
      : '# What xinchuang-go builds, verifies and gates here. Written by `xinchuang-go init`; change it freely.',
    'version: 1',
    '',
    zh
      ? '# 要交付到的机器。删去不需要的；全部平台：xinchuang-go platforms'
      : '# The machines you ship to. Delete what you do not; all there are: xinchuang-go platforms',
    'platforms:',
    ...platforms.map(p => `  - ${p.id.padEnd(width)} # ${p.name[language]}`),
    zh ? '  # 照常检查并显示，但失败不影响结果：' : '  # Judged and shown, without failing the run:',
    zh
      ? '  # - {platform: uos-20/loongson-3a5000, required: false, reason: "旧世界，需要龙芯的 Go"}'
      : '  # - {platform: uos-20/loongson-3a5000, required: false, reason: "old world, needs Loongson\'s Go"}',
    '',
    goLine === ''
      ? zh
        ? '# Go 版本；go.mod 中没有 go 行，因此应当在这里写明。'
        : '# Which Go. go.mod has no go line, so it should be said here.'
      : zh
        ? `# Go 版本；不写则取自 go.mod（${goLine}）。`
        : `# Which Go; left out, it comes from go.mod (${goLine}).`,
    '# go-version: "1.26.x"',
    '',
    zh
      ? '# 使用中国大陆可访问的下载镜像与模块代理。'
      : '# Download mirrors and a module proxy that answer inside mainland China.',
    '# china: true',
    '',
    ...(listed
      ? [
          zh ? '# 要构建的 main 包；`./...` 表示全部。' : '# The main packages to build; `./...` is all of them.',
          'packages:',
          ...shipped.map(main => `  - ${scalar(main)}`),
          ...(samples.length === 0
            ? []
            : [
                zh ? '  # 看起来不是要交付的程序：' : '  # These look like programs that are not shipped:',
                ...samples.map(main => `  # - ${scalar(main)}`),
              ]),
        ]
      : [
          zh
            ? `# 要构建的包：全部 main 包（找到 ${mains.length} 个）。`
            : `# What to build: every main package (${mains.length} found).`,
          'packages: [./...]',
        ]),
    '',
    'build:',
    zh
      ? '  # 链接参数；{{version}} 取自 git 标签，{{commit}} 与 {{date}} 取自提交。'
      : '  # Linker flags; {{version}} comes from git tags, {{commit}} and {{date}} from the commit.',
    '  # ldflags: ["-s", "-w", "-X main.version={{version}}"]',
    ...(cgoFiles.length === 0
      ? [
          zh
            ? '  # 本模块自身的代码没有使用 C；关闭 cgo 后产物完全静态。'
            : '  # No file of this module uses C; without cgo the binaries are wholly static.',
          '  cgo: off',
        ]
      : [
          zh
            ? `  # 使用 C 的文件：${sample(cgoFiles)}。static 将其全部静态链接，每个目标都需要 C 交叉编译器。`
            : `  # These files use C: ${sample(cgoFiles)}. static links all of it in; each target needs a C cross compiler.`,
          '  cgo: static',
          '  cc: gnu',
        ]),
    zh ? '  # 构建两次并逐字节比较。' : '  # Build twice and compare the bytes.',
    '  # rebuild-check: true',
    '',
    'verify:',
    zh
      ? '  # 试运行每个文件时的参数，在本机或 QEMU 下执行；应能以 0 退出，否则结论为未知。false 表示不运行。'
      : '  # Arguments of the smoke run of each file, here or under QEMU. Unless it ends with exit code 0, the verdict is\n  # unknown. false runs nothing.',
    '  run: ["--version"]',
    zh
      ? '  # 调整某项检查的级别需要写明原因与期限：'
      : '  # Another severity for a check needs a reason and a last day:',
    '  # checks:',
    zh
      ? '  #   elf/vcs: {severity: warn, reason: "由内网镜像构建", until: 2027-06-30}'
      : '  #   elf/vcs: {severity: warn, reason: "built from a mirror without git", until: 2027-06-30}',
    '',
    'gate:',
    zh ? '  # 放行前必须有报告的 action。' : '  # Actions whose reports must be there before a release.',
    '  require: [build, verify]',
  ].join('\n')}\n`;
}

export interface WorkflowPlace {
  readonly forge: Forge;
  /** Below the top folder of the repository; undefined where the text is for the user to paste. */
  readonly path: string | undefined;
  readonly text: string;
}

const WORKFLOW_FOLDER: Readonly<Partial<Record<Forge, string>>> = {
  github: '.github/workflows',
  gitea: '.gitea/workflows',
  forgejo: '.forgejo/workflows',
};

/** The workflow of a forge. GitLab and Gitee have one file for everything, which is the user's: theirs is to paste. */
export function workflow(forge: Forge, repository: Repository, workspace: string, language: Language): WorkflowPlace {
  const folder = WORKFLOW_FOLDER[forge];
  const below = repository.root === undefined ? '' : relative(repository.root, workspace).split(sep).join('/');
  return folder === undefined
    ? { forge, path: undefined, text: commandLineJob(forge, below, language) }
    : { forge, path: `${folder}/xinchuang.yml`, text: actionsWorkflow(forge, repository, below, language) };
}

interface StepOptions {
  /** Runs after a failure too. */
  readonly always?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
}

function actionsWorkflow(forge: Forge, { branch }: Repository, below: string, language: Language): string {
  const zh = language === 'zh';
  // Gitea and Forgejo look for short names on the server that their administrator chose; ours are on GitHub.
  const ours = (name: string) =>
    `${forge === 'github' ? '' : 'https://github.com/'}${ACTIONS_REPOSITORY}/${name}@${ACTIONS_VERSION}`;
  const step = (name: string, comment: string, { always = false, inputs = {} }: StepOptions = {}) => {
    const given = Object.entries({ ...inputs, ...(below !== '' && { 'working-directory': scalar(below) }) });
    return [
      `      - uses: ${ours(name)} # ${comment}`,
      ...(always ? ["        if: '!cancelled()'"] : []),
      ...(given.length === 0 ? [] : ['        with:', ...given.map(([key, value]) => `          ${key}: ${value}`)]),
    ];
  };
  return `${[
    zh
      ? '# 由 `xinchuang-go init` 生成；内容由 .xinchuang.yml 决定。'
      : '# Written by `xinchuang-go init`; .xinchuang.yml says what it does.',
    zh
      ? `# actions 取自 ${ACTIONS_REPOSITORY}；若使用自己的副本，请改为其地址。`
      : `# The actions are those of ${ACTIONS_REPOSITORY}; with a copy of your own, put its address.`,
    'name: xinchuang',
    'on:',
    '  push:',
    `    branches: [${scalar(branch ?? 'main')}]`,
    "    tags: ['v*']",
    '  pull_request:',
    'permissions:',
    '  contents: read',
    'jobs:',
    '  xinchuang:',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      contents: read',
    `      pull-requests: write # ${zh ? '拉取请求下的一条评论' : 'one comment below a pull request'}`,
    '    steps:',
    `      - uses: ${CHECKOUT}`,
    '        with:',
    `          persist-credentials: false # ${zh ? '后续步骤不需要凭据' : 'no later step needs them'}`,
    `          fetch-depth: 0 # ${zh ? '版本号取自 git 标签' : 'the version comes from git tags'}`,
    ...step('setup', zh ? 'Go 与所需工具，均经 SHA-256 校验' : 'Go and what else is needed, all verified by SHA-256', {
      inputs: { qemu: 'auto' },
    }),
    ...step('build', zh ? '每个目标的可重现静态文件' : 'reproducible static binaries for every target'),
    ...step(
      'verify',
      zh ? '从 ELF 证明能在所选平台上运行' : 'proves from the ELF file that they run on your platforms',
    ),
    ...step('report', zh ? '汇总与网页报告' : 'summary and page', {
      always: true,
      inputs: { comment: "'true'", baseline: '.xinchuang/base' },
    }),
    ...step('gate', zh ? '放行结论' : 'one verdict'),
  ].join('\n')}\n`;
}

const NOT_ON_NPM: Readonly<Record<Language, string>> = {
  en: '# npx finds it where your npm registry has this version; without, `node dist/cli.js` of a clone is the same command.',
  zh: '# npm 仓库中有该版本时 npx 才能找到；否则用克隆中的 `node dist/cli.js`，命令相同。',
};

function commandLineJob(forge: Forge, below: string, language: Language): string {
  const zh = language === 'zh';
  const run = `npx --yes ${NPM_PACKAGE} run${below === '' ? '' : ` --working-directory ${scalar(below)}`}`;
  if (forge === 'gitee')
    return `${zh ? '# 在流水线的脚本步骤中（Node.js ≥ 20.19）：' : '# In a script step of the pipeline (Node.js >= 20.19):'}\n${NOT_ON_NPM[language]}\n${run}\n`;
  const artifacts = `${below === '' ? '' : `${below}/`}.xinchuang/`;
  return `${[
    zh
      ? '# 粘贴到 .gitlab-ci.yml。服务器上已发布组件时，用一行 include 即可：docs/gitlab.zh-CN.md'
      : '# To paste into .gitlab-ci.yml. Where your server has the components, one include does it: docs/gitlab.md',
    NOT_ON_NPM[language],
    'xinchuang:',
    '  image: node:24-bookworm',
    '  variables:',
    `    GIT_DEPTH: 0 # ${zh ? '版本号取自 git 标签' : 'the version comes from git tags'}`,
    '  script:',
    `    - ${run}`,
    `    - ${run.replace(' run', ' gate')}`,
    '  artifacts:',
    '    when: always',
    `    paths: [${scalar(artifacts)}]`,
  ].join('\n')}\n`;
}

/** A YAML scalar on one line: plain where that is safe, in JSON's quotes otherwise. */
function scalar(text: string): string {
  return /^(?:\.\/?)?[A-Za-z][\w./-]*$|^\.$|^\.[A-Za-z][\w./-]*$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

function sample(files: readonly string[]): string {
  const shown = files.slice(0, 3).map(file => oneLine(file));
  return shown.join(', ') + (files.length > shown.length ? ` … (${files.length})` : '');
}

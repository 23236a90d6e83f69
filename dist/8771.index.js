export const id = 8771;
export const ids = [8771];
export const modules = {

/***/ 8683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);

/** Rows as lines whose cells stand below each other, two blanks apart; a Han character takes two columns. */
function columns(rows) {
    const widths = [];
    for (const row of rows)
        row.forEach((cell, i) => {
            widths[i] = Math.max(widths[i] ?? 0, width(cell));
        });
    return rows.map(row => row
        .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd());
}
function width(text) {
    let total = 0;
    for (const character of text)
        total += (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(character.codePointAt(0) ?? 0);
    return total;
}


/***/ }),

/***/ 58771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init),
  initialize: () => (/* binding */ initialize),
  renderInit: () => (/* binding */ renderInit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var report = __webpack_require__(69801);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
// EXTERNAL MODULE: ./build/src/commands/columns.js
var columns = __webpack_require__(8683);
// EXTERNAL MODULE: ./build/src/actions/build-all.js + 1 modules
var build_all = __webpack_require__(8097);
// EXTERNAL MODULE: ./build/src/golang/index.js + 16 modules
var golang = __webpack_require__(49376);
;// CONCATENATED MODULE: ./build/src/commands/container-files.js



/** A user without rights, by number: distroless' nonroot, which Kubernetes can check and scratch needs no passwd for. */
const USER = '65532';
const PORT = 8080;
/** Images from scratch and on openEuler, and a Kubernetes manifest for the Restricted pod security standard. */
function containerFiles(repository, output, language) {
    const executable = firstProgram(repository);
    const name = objectName(executable);
    const file = builtFile(output ?? build_all/* DEFAULT_OUTPUT */.O, executable);
    return [
        { path: 'deploy/Dockerfile', text: scratchDockerfile(name, file, language) },
        { path: 'deploy/Dockerfile.openeuler', text: openEulerDockerfile(name, file, language) },
        { path: 'deploy/kubernetes.yaml', text: kubernetesManifest(name, language) },
    ];
}
/** The program that the files are for. */
function firstProgram({ mains: [main = '.'], module = 'app' }) {
    return (0,golang/* executableName */.IK)((0,external_node_path_.join)(module, main));
}
/**
 * Where `build` puts the program for the architecture that docker builds for. What is known only when it builds is a `*`, which
 * COPY fills in: https://docs.docker.com/reference/dockerfile/#copy
 */
function builtFile(output, executable) {
    const values = { name: executable, goos: 'linux', goarch: `\${TARGETARCH}` };
    return output.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, key) => values[key] ?? '*');
}
/** What no object of Kubernetes can be called is left out (RFC 1123). */
function objectName(executable) {
    const name = executable
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 50)
        .replace(/-+$/, '');
    return name === '' ? 'app' : name;
}
function scratchDockerfile(name, file, language) {
    const zh = language === 'zh';
    return lines([
        zh
            ? '# 复制由 `xinchuang-go build` 构建、经 `verify` 检查的静态文件；这里不编译任何内容。'
            : '# Copies the static file that `xinchuang-go build` made and `verify` has seen; nothing is compiled here.',
        `# docker build --platform linux/loong64 --build-arg TARGETARCH=loong64 -f deploy/Dockerfile -t ${name} .`,
        zh
            ? '# scratch 适用于任何架构，不需要仓库提供 loong64 镜像。'
            : '# scratch is there for every architecture: no registry has to have loong64.',
        'FROM scratch',
        'ARG TARGETARCH',
        `COPY ${file} /${name}`,
        zh
            ? '# 程序访问 HTTPS 时需要根证书：复制一份，或导入 golang.org/x/crypto/x509roots/fallback。'
            : '# A program that calls HTTPS needs root certificates: copy them, or import golang.org/x/crypto/x509roots/fallback.',
        '# COPY ca-certificates.crt /etc/ssl/certs/ca-certificates.crt',
        zh
            ? '# 程序需要时区时，用 -tags timetzdata 构建。'
            : '# A program that needs time zones is built with -tags timetzdata.',
        `USER ${USER}:${USER}`,
        `EXPOSE ${PORT}`,
        `ENTRYPOINT ["/${name}"]`,
    ]);
}
function openEulerDockerfile(name, file, language) {
    const zh = language === 'zh';
    return lines([
        zh
            ? '# 需要 shell、证书与时区数据时使用。openEuler 镜像提供 amd64 与 arm64；loong64 请先向仓库查询。'
            : '# For who wants a shell, certificates and time zones. openEuler has amd64 and arm64; ask the registry for loong64 first.',
        `# docker build --platform linux/arm64 --build-arg TARGETARCH=arm64 -f deploy/Dockerfile.openeuler -t ${name} .`,
        'ARG BASE=openeuler/openeuler:24.03-lts',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the Dockerfile
        'FROM ${BASE}',
        'ARG TARGETARCH',
        `COPY ${file} /usr/local/bin/${name}`,
        `USER ${USER}:${USER}`,
        `EXPOSE ${PORT}`,
        `ENTRYPOINT ["/usr/local/bin/${name}"]`,
    ]);
}
function kubernetesManifest(name, language) {
    const zh = language === 'zh';
    const say = (en, chinese) => `# ${zh ? chinese : en}`;
    return lines([
        say('Restricted pod security standard: https://kubernetes.io/docs/concepts/security/pod-security-standards/', '符合 Restricted Pod 安全标准：https://kubernetes.io/docs/concepts/security/pod-security-standards/'),
        'apiVersion: apps/v1',
        'kind: Deployment',
        'metadata:',
        `  name: ${name}`,
        'spec:',
        '  replicas: 2',
        '  selector:',
        '    matchLabels:',
        `      app: ${name}`,
        '  template:',
        '    metadata:',
        '      labels:',
        `        app: ${name}`,
        '    spec:',
        '      automountServiceAccountToken: false',
        '      nodeSelector:',
        '        kubernetes.io/os: linux',
        `        ${say('one architecture alone: kubernetes.io/arch: loong64', '只在一种架构上运行：kubernetes.io/arch: loong64')}`,
        '      securityContext:',
        '        runAsNonRoot: true',
        `        runAsUser: ${USER}`,
        `        runAsGroup: ${USER}`,
        '        seccompProfile:',
        `          ${say('on loong64 nodes: runc >= 1.4.1, libseccomp >= 2.6.0', 'loong64 节点需要 runc >= 1.4.1、libseccomp >= 2.6.0')}`,
        '          type: RuntimeDefault',
        '      containers:',
        `        - name: ${name}`,
        `          ${say('your registry and version; a digest pins the bytes that gate let through', '填写仓库与版本；使用摘要可固定为 gate 放行的字节')}`,
        `          image: registry.example.com/${name}:1.0.0`,
        '          ports:',
        '            - name: http',
        `              containerPort: ${PORT}`,
        '          securityContext:',
        '            allowPrivilegeEscalation: false',
        '            readOnlyRootFilesystem: true',
        '            capabilities:',
        '              drop: [ALL]',
        `          ${say('a slow start is no dead service: liveness begins after it', '启动慢不等于服务失效：存活检查在启动检查之后才开始')}`,
        ...probe('startupProbe', '/healthz', ['periodSeconds: 2', 'failureThreshold: 30']),
        ...probe('livenessProbe', '/healthz', ['periodSeconds: 10', 'timeoutSeconds: 2']),
        ...probe('readinessProbe', '/readyz', ['periodSeconds: 5', 'timeoutSeconds: 2']),
        '          resources:',
        '            requests: {cpu: 100m, memory: 64Mi}',
        '            limits: {memory: 256Mi}',
        '          volumeMounts:',
        '            - name: tmp',
        '              mountPath: /tmp',
        '      volumes:',
        `        ${say('the only place that can be written', '唯一可写的位置')}`,
        '        - name: tmp',
        '          emptyDir: {sizeLimit: 64Mi}',
        '---',
        'apiVersion: v1',
        'kind: Service',
        'metadata:',
        `  name: ${name}`,
        'spec:',
        '  selector:',
        `    app: ${name}`,
        '  ports:',
        '    - name: http',
        '      port: 80',
        '      targetPort: http',
    ]);
}
function probe(kind, path, more) {
    return [
        `          ${kind}:`,
        '            httpGet:',
        `              path: ${path}`,
        '              port: http',
        ...more.map(line => `            ${line}`),
    ];
}
const lines = (text) => `${text.join('\n')}\n`;

// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(50708);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
;// CONCATENATED MODULE: ./build/src/commands/publisher.js

const ACTIONS_REPOSITORY = version/* repository */.J;
/** The tag that workflows follow. */
const ACTIONS_VERSION = 'v1';
/** Of other people: pinned, since a tag can be moved. */
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';
/** One version: whoever publishes the next one should not run in a CI that nobody touched. */
const NPM_PACKAGE = `xinchuang-go@${version/* version */.r}`;

;// CONCATENATED MODULE: ./build/src/commands/init-files.js




/** More mains than this are not listed one by one. */
const MAX_LISTED = 30;
/** Folders that by custom hold what helps developers: github.com/golang-standards/project-layout. */
const SAMPLE = /\/(?:_?examples?|tests?|e2e|hack|tools|internal\/tools?)(?:\/|$)/;
/** The text of a .xinchuang.yml that fits the repository, with a comment on everything. */
function configText(repository, language) {
    const zh = language === 'zh';
    const { mains, cgoFiles, go, toolchain } = repository;
    const platforms = (0,platform/* defaultPlatforms */.Q_)();
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
const WORKFLOW_FOLDER = {
    github: '.github/workflows',
    gitea: '.gitea/workflows',
    forgejo: '.forgejo/workflows',
};
/** The workflow of a forge. GitLab and Gitee have one file for everything, which is the user's: theirs is to paste. */
function workflow(forge, repository, workspace, language) {
    const folder = WORKFLOW_FOLDER[forge];
    const below = repository.root === undefined ? '' : (0,external_node_path_.relative)(repository.root, workspace).split(external_node_path_.sep).join('/');
    return folder === undefined
        ? { forge, path: undefined, text: commandLineJob(forge, below, language) }
        : { forge, path: `${folder}/xinchuang.yml`, text: actionsWorkflow(forge, repository, below, language) };
}
function actionsWorkflow(forge, { branch }, below, language) {
    const zh = language === 'zh';
    // Gitea and Forgejo look for short names on the server that their administrator chose; ours are on GitHub.
    const ours = (name) => `${forge === 'github' ? '' : 'https://github.com/'}${ACTIONS_REPOSITORY}/${name}@${ACTIONS_VERSION}`;
    const step = (name, comment, { always = false, inputs = {} } = {}) => {
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
        ...step('verify', zh ? '从 ELF 证明能在所选平台上运行' : 'proves from the ELF file that they run on your platforms'),
        ...step('report', zh ? '汇总与网页报告' : 'summary and page', {
            always: true,
            inputs: { comment: "'true'", baseline: '.xinchuang/base' },
        }),
        ...step('gate', zh ? '放行结论' : 'one verdict'),
    ].join('\n')}\n`;
}
const NOT_ON_NPM = {
    en: '# npx finds it where your npm registry has this version; without, `node dist/cli.js` of a clone is the same command.',
    zh: '# npm 仓库中有该版本时 npx 才能找到；否则用克隆中的 `node dist/cli.js`，命令相同。',
};
function commandLineJob(forge, below, language) {
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
function scalar(text) {
    return /^(?:\.\/?)?[A-Za-z][\w./-]*$|^\.$|^\.[A-Za-z][\w./-]*$/.test(text) &&
        !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
        ? text
        : JSON.stringify(text);
}
function sample(files) {
    const shown = files.slice(0, 3).map(file => (0,language/* oneLine */.TN)(file));
    return shown.join(', ') + (files.length > shown.length ? ` … (${files.length})` : '');
}

// EXTERNAL MODULE: ./build/src/host/index.js + 4 modules
var host = __webpack_require__(293);
;// CONCATENATED MODULE: ./build/src/commands/repository.js





const FORGES = ['github', 'gitea', 'forgejo', 'gitlab', 'gitee'];
/** @throws UserError XC-BUILD-001 where there is no go.mod */
async function lookAtRepository(workspace, system) {
    const module = await findModule(workspace);
    if (module === undefined)
        throw await (0,golang/* noModule */.Gt)(workspace);
    const git = await lookAtGit(workspace, system);
    const sources = (await byGoList(workspace, system)) ?? (await byFiles(workspace));
    return {
        ...sources,
        module: /^module\s+["`]?([^\s"`]+)/m.exec(module)?.[1],
        go: /^go\s+(\S+)/m.exec(module)?.[1],
        toolchain: /^toolchain\s+(\S+)/m.exec(module)?.[1],
        ...git,
    };
}
/** undefined when there is no go command, or it cannot list this module without fetching something. */
async function byGoList(workspace, system) {
    const argv = ['list', '-e', '-json=Name,Dir,CgoFiles', './...'];
    // A look must not download anything: neither modules nor a toolchain. CGO_ENABLED=1 shows the files that use C.
    const env = {
        GOOS: 'linux',
        GOARCH: 'amd64',
        CGO_ENABLED: '1',
        GOTOOLCHAIN: 'local',
        GOPROXY: 'off',
        GOFLAGS: undefined,
    };
    try {
        const options = { cwd: workspace, env, allowFailure: true, timeoutMs: 60_000 };
        const { code, stdout, truncated } = await system.exec('go', argv, options);
        if (code !== 0 || truncated)
            return undefined;
        const packages = (0,golang/* parseJsonStream */.W$)(stdout).filter(p => p.Dir !== undefined && p.Name !== undefined);
        if (packages.length === 0)
            return undefined;
        const here = (path) => (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join('/');
        return {
            foundBy: 'go list',
            mains: packages
                .filter(p => p.Name === 'main')
                .map(p => pattern(here(p.Dir ?? '')))
                .sort(),
            cgoFiles: packages.flatMap(p => (p.CgoFiles ?? []).map(file => here((0,external_node_path_.join)(p.Dir ?? '', file)))).sort(),
        };
    }
    catch (error) {
        if (error instanceof src_system/* ToolError */.v4)
            return undefined;
        throw error;
    }
}
const MAX_GO_FILES = 20_000;
/** A package clause stands near the top; import "C" right after it. */
const HEAD_BYTES = 64 << 10;
async function byFiles(workspace) {
    const mains = new Set();
    const cgoFiles = [];
    let left = MAX_GO_FILES;
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined && left > 0; folder = folders.pop()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(workspace, folder), { withFileTypes: true });
        // A go.mod below starts another module, which `./...` leaves out.
        if (folder !== '' && entries.some(entry => entry.name === 'go.mod'))
            continue;
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            // The rest of what it leaves out: go help packages.
            if (entry.isDirectory() && !/^[._]|^(?:testdata|vendor|node_modules)$/.test(entry.name))
                folders.push(path);
            if (!entry.isFile() || !/^[^._].*(?<!_test)\.go$/.test(entry.name))
                continue;
            left -= 1;
            const head = withoutComments(await readHead((0,external_node_path_.join)(workspace, path)));
            if (head.ignored)
                continue;
            if (/^\s*package\s+main\b/.test(head.code))
                mains.add(pattern(folder));
            if (/^\s*import\s+"C"/m.test(head.code) || /^\s*import\s*\([^)]*"C"/m.test(head.code))
                cgoFiles.push(path);
        }
    }
    return { foundBy: 'files', mains: [...mains].sort(), cgoFiles: cgoFiles.sort() };
}
function pattern(folder) {
    return folder === '' ? '.' : `./${folder}`;
}
async function readHead(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
function withoutComments(text) {
    const ignored = /^\/\/(?:go:build|\s*\+build)\s.*\bignore\b/m.test(text);
    return { ignored, code: text.replace(/^\uFEFF/, '').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ') };
}
async function findModule(workspace) {
    for (let folder = workspace;; folder = (0,external_node_path_.dirname)(folder)) {
        try {
            return await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'go.mod'), 'utf8');
        }
        catch (error) {
            if ((0,src_system/* errorCode */.CA)(error) !== 'ENOENT')
                throw error;
            if (folder === (0,external_node_path_.dirname)(folder))
                return undefined;
        }
    }
}
async function lookAtGit(workspace, system) {
    const git = async (...argv) => {
        try {
            const { code, stdout } = await system.exec('git', argv, {
                cwd: workspace,
                allowFailure: true,
                timeoutMs: 30_000,
            });
            return code === 0 ? stdout.trim() || undefined : undefined;
        }
        catch (error) {
            if (error instanceof src_system/* ToolError */.v4)
                return undefined;
            throw error;
        }
    };
    const root = await git('rev-parse', '--show-toplevel');
    const remoteHost = (0,host/* remoteAddress */.fn)((await git('remote', 'get-url', 'origin')) ?? '')?.host;
    const head = await git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
    const branch = head?.replace(/^origin\//, '') ?? (await git('symbolic-ref', '--short', 'HEAD'));
    return { root, remoteHost, forge: forgeOf(remoteHost), branch };
}
/** By the host's name; a self-hosted forge is usually named after what it runs. */
const HOSTS = [
    [/(?:^|\.)github(?:\.|$)/, 'github'],
    [/(?:^|\.)(?:codeberg\.org$|forgejo\.)/, 'forgejo'],
    [/(?:^|\.)gitea(?:\.|$)/, 'gitea'],
    [/(?:^|\.)(?:gitlab|jihulab)(?:\.|$)/, 'gitlab'],
    [/(?:^|\.)gitee(?:\.|$)/, 'gitee'],
];
function forgeOf(host) {
    return host === undefined ? undefined : HOSTS.find(([name]) => name.test(host))?.[1];
}

;// CONCATENATED MODULE: ./build/src/commands/init.js









const init = {
    usage: 'init',
    description: {
        en: 'Look at this repository and write .xinchuang.yml and a workflow; overwrites nothing',
        zh: '查看本仓库并生成 .xinchuang.yml 与工作流；不覆盖任何文件',
    },
    flags: {
        '--containers': {
            en: 'write Dockerfiles (scratch, openEuler) and a Kubernetes manifest too, below deploy/',
            zh: '同时在 deploy/ 下生成 Dockerfile（scratch、openEuler）与 Kubernetes 清单',
        },
        '--dry-run': { en: 'show what would be written', zh: '只显示将要写入的内容' },
        '--forge <name>': {
            en: `${FORGES.join(' | ')} (default: what git remote names)`,
            zh: `${FORGES.join(' | ')}（默认由 git remote 判断）`,
        },
    },
    run: runInit,
};
async function runInit({ options, job, out }) {
    const { language } = job.host;
    const result = await initialize(job.workspace, job.system, {
        dryRun: options['dryRun'] === true,
        forge: readForge(options['forge']),
        containers: options['containers'] === true,
        output: options['containers'] === true ? job.config().config.build.output : undefined,
    }, language);
    if (options['json'])
        out.write(`${JSON.stringify(result, null, 2)}\n`);
    else
        out.write(`${renderInit(result, job.workspace, language, (0,report.terminalPaint)(job.host.caps.color)).join('\n')}\n`);
    return src_system/* ExitCode */.yU.pass;
}
function readForge(value) {
    const forge = FORGES.find(name => name === value);
    if (value === undefined || forge !== undefined)
        return forge;
    throw new language/* UserError */.yo('XC-INPUT-001', { name: 'forge', value: String(value), allowed: FORGES.join(' | ') });
}
/** @throws UserError XC-BUILD-001 where there is no Go module */
async function initialize(workspace, system, { dryRun, forge, containers = false, output }, language) {
    const repository = await lookAtRepository(workspace, system);
    const chosen = forge ?? repository.forge;
    const pipeline = chosen === undefined ? undefined : workflow(chosen, repository, workspace, language);
    const wanted = [
        {
            path: (0,external_node_path_.join)(workspace, '.xinchuang.yml'),
            or: (0,external_node_path_.join)(workspace, '.xinchuang.yaml'),
            text: configText(repository, language),
        },
        ...(pipeline?.path === undefined
            ? []
            : [{ path: (0,external_node_path_.join)(repository.root ?? workspace, pipeline.path), text: pipeline.text }]),
        ...(containers
            ? containerFiles(repository, output, language).map(({ path, text }) => ({ path: (0,external_node_path_.join)(workspace, path), text }))
            : []),
    ];
    const files = [];
    for (const { path, text, ...other } of wanted) {
        const there = (await exists(path)) ? path : 'or' in other && (await exists(other.or)) ? other.or : undefined;
        if (there === undefined && !dryRun)
            await (0,src_system/* writeFileAtomic */.Zf)(path, text);
        files.push({ path: there ?? path, state: there !== undefined ? 'kept' : dryRun ? 'planned' : 'written', text });
    }
    return { repository, chosen, files, paste: pipeline?.path === undefined ? pipeline : undefined };
}
/** Even a link that leads nowhere counts: it is somebody's. */
async function exists(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch (error) {
        if ((0,src_system/* errorCode */.CA)(error) === 'ENOENT')
            return false;
        throw error;
    }
}
function renderInit({ repository, chosen, files, paste }, workspace, language, color) {
    const zh = language === 'zh';
    const { mains, foundBy, go, toolchain, cgoFiles, forge, remoteHost } = repository;
    const found = [
        [
            zh ? 'main 包' : 'mains',
            mains.length === 0
                ? zh
                    ? '没有找到：库本身没有可交付的程序'
                    : 'none found: a library has nothing to ship'
                : `${mains.slice(0, 8).join(' ')}${mains.length > 8 ? ` … (${mains.length})` : ''}  ${color('dim', foundBy)}`,
        ],
        ['Go', [go ?? (zh ? 'go.mod 中没有 go 行' : 'no go line in go.mod'), toolchain ?? ''].join(' ').trim()],
        ['cgo', cgoFiles.length === 0 ? (zh ? '未使用' : 'not used') : cgoFiles.slice(0, 3).join(' ')],
        [zh ? '代码平台' : 'forge', forge ?? (remoteHost === undefined ? (zh ? '没有 origin' : 'no origin') : remoteHost)],
    ];
    const state = {
        written: zh ? '已写入' : 'wrote',
        kept: zh ? '已存在，未改动' : 'left alone, it was there',
        planned: zh ? '将写入' : 'would write',
    };
    return [
        ...(0,columns/* columns */.Y)(found.map(([label, text]) => [`  ${label}`, text])),
        '',
        ...files.flatMap(file => [
            `${color(file.state === 'kept' ? 'dim' : 'bold', state[file.state])}  ${(0,external_node_path_.relative)(workspace, file.path) || file.path}`,
            ...(file.state === 'planned'
                ? file.text
                    .trimEnd()
                    .split('\n')
                    .map(line => `    ${line}`)
                : []),
        ]),
        ...toFillIn(repository, files, zh),
        ...(paste === undefined ? [] : ['', paste.text.trimEnd()]),
        ...(chosen === undefined
            ? [
                '',
                zh
                    ? `无法从 git remote 判断代码平台，未写工作流；可指定 --forge ${FORGES.join('|')}`
                    : `git remote names no forge that is known, so no workflow was written; name it: --forge ${FORGES.join('|')}`,
            ]
            : []),
        '',
        files.some(file => file.state === 'written') && repository.root !== undefined
            ? zh
                ? '下一步  提交以上文件，然后：xinchuang-go run'
                : 'next    commit these files, then: xinchuang-go run'
            : zh
                ? '下一步  xinchuang-go run'
                : 'next    xinchuang-go run',
    ];
}
/** What nobody can know of a service by looking at its repository. */
function toFillIn(repository, files, zh) {
    if (!files.some(({ path, state }) => path.endsWith('kubernetes.yaml') && state !== 'kept'))
        return [];
    const program = firstProgram(repository);
    const others = repository.mains.length - 1;
    return [
        '',
        zh
            ? `deploy/ 用于 ${program}。请填写：镜像地址、端口 8080、探针路径 /healthz 与 /readyz`
            : `deploy/ is for ${program}. Fill in: the name of the image, port 8080, /healthz and /readyz of the probes`,
        ...(others > 0
            ? [
                zh
                    ? `其余 ${others} 个程序请复制这些文件并替换名称 ${program}`
                    : `for the other ${(0,language/* plural */.LS)(others, 'program')} copy the files and put the name in place of ${program}`,
            ]
            : []),
    ];
}


/***/ })

};

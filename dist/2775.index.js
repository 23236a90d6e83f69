export const id = 2775;
export const ids = [2775];
export const modules = {

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 85618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ baselineInput),
/* harmony export */   XW: () => (/* binding */ fromHere),
/* harmony export */   YB: () => (/* binding */ reportsInput),
/* harmony export */   Yy: () => (/* binding */ makeReports),
/* harmony export */   d8: () => (/* binding */ shardInput),
/* harmony export */   e1: () => (/* binding */ tokenInput),
/* harmony export */   oy: () => (/* binding */ checkedShard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91555);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69801);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10990);




/** Where report and gate look for what the other actions left. */
const reportsInput = {
    type: 'text',
    default: '.xinchuang/reports',
    description: { en: 'Folder of the JSON reports.', zh: 'JSON 报告所在的文件夹。' },
};
/**
 * A folder of reports as messages name it, also in comments that the world reads: from where we run, when it lies below that.
 * The path that leads to the checkout is the machine's own business.
 */
function fromHere(workspace, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, folder));
    return path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, folder) : path || '.';
}
/** For the forge's API. Never a flag of the command line. */
const tokenInput = {
    type: 'text',
    secret: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language.
    inAction: '${{ github.token }}',
    description: { en: 'Token for the API of the forge.', zh: '代码托管平台 API 的令牌。' },
    otherwise: {
        en: 'outside of actions the variable XC_TOKEN, or XC_GITLAB_TOKEN, GITEA_TOKEN, GITEE_TOKEN, GITCODE_TOKEN, GITHUB_TOKEN',
        zh: '不作为 action 运行时取变量 XC_TOKEN，或 XC_GITLAB_TOKEN、GITEA_TOKEN、GITEE_TOKEN、GITCODE_TOKEN、GITHUB_TOKEN',
    },
};
/** Reports of the commit that this one is compared with. */
const baselineInput = {
    type: 'text',
    description: {
        en: 'Folder with the reports of the base, as `report` keeps it: what `gate.thresholds` are judged against.',
        zh: '`report` 所维护的基线报告文件夹；`gate.thresholds` 以此为准。',
    },
    otherwise: { en: 'nothing is compared', zh: '不比较' },
    example: '.xinchuang/base',
};
/** As many as the schema of a report takes. */
const MAX_PARTS = 500;
/** Which leg of a matrix this is: it goes into the names of what the leg leaves. */
const shardInput = {
    type: 'text',
    example: 's2',
    description: {
        en: 'Name of this leg of a matrix, where several jobs do this action for one target: letters, digits, ".", "_", "-". `plan` gives one to each leg.',
        zh: '矩阵中本项的名称，用于多个作业对同一目标执行本 action 的情形：字母、数字、"."、"_"、"-"；`plan` 会为每项给出。',
    },
    otherwise: { en: 'the action is done once for a target', zh: '每个目标只执行一次' },
};
/** Without two hyphens in a row: `s2--set` is what verify calls a second report of `s2`. @throws UserError XC-INPUT-008 */
function checkedShard(shard) {
    if (shard !== undefined && !(shard.length <= 40 && /^[A-Za-z0-9._]+(?:-[A-Za-z0-9._]+)*$/.test(shard)))
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-INPUT-008', { value: shard });
    return shard;
}
/** Fills in what every report says of its run. `started` is when the work for this report began. */
async function makeReports(job, started, parts, shard) {
    const { repo, headSha, baseSha, url } = await job.host.change();
    const run = {
        host: job.host.kind,
        ...(repo !== undefined && { repo }),
        ...(headSha !== undefined && { headSha }),
        ...(baseSha !== undefined && { baseSha }),
        ...(url !== undefined && { url }),
        startedAt: started.toISOString(),
        durationMs: Math.max(0, job.system.now().getTime() - started.getTime()),
    };
    const made = parts.map((part) => ({
        schema: 'xinchuang-go/report/v1',
        tool: { name: 'xinchuang-go', version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r },
        run,
        subjects: [],
        checks: [],
        metrics: [],
        env: {},
        ...part,
        // A leg of a matrix may itself need several files.
        ...(shard !== undefined && { shard: [shard, ...(part.shard === undefined ? [] : [part.shard])].join('--') }),
    }));
    if (made.length < 2)
        return made;
    const whole = { ...run, parts: made.map(_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reportKey */ .y1).slice(0, MAX_PARTS) };
    return made.map(report => ({ ...report, run: whole }));
}


/***/ }),

/***/ 62775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setup: () => (/* binding */ setup)
});

// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
// EXTERNAL MODULE: ./build/src/toolchain/index.js + 31 modules
var toolchain = __webpack_require__(69664);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/actions/reports.js
var reports = __webpack_require__(85618);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/actions/job.js
var job = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/src/actions/targets.js
var targets = __webpack_require__(42351);
;// CONCATENATED MODULE: ./build/src/actions/setup-inputs.js




/** What the user of setup may say. */
const setupInputs = {
    'go-version': {
        type: 'text',
        example: '1.26.x',
        otherwise: {
            en: '`go-version` of the configuration, else what go.work or go.mod needs, else `stable`',
            zh: '配置中的 `go-version`，否则为 go.work 或 go.mod 所需版本，否则为 `stable`',
        },
        description: {
            en: 'Go version: exact, a range such as `1.26.x`, `stable` or `oldstable`. Put it in quotes: 1.20 is a number in YAML.',
            zh: 'Go 版本：精确版本、`1.26.x` 一类的范围、`stable` 或 `oldstable`。请加引号：YAML 中的 1.20 是数字。',
        },
    },
    'go-version-file': {
        type: 'text',
        example: 'go.mod',
        description: {
            en: 'Take the version from this file: go.mod (its toolchain line first), go.work, .tool-versions or .go-version.',
            zh: '从该文件读取版本：go.mod（优先 toolchain 行）、go.work、.tool-versions 或 .go-version。',
        },
    },
    'check-latest': {
        type: 'flag',
        default: false,
        description: {
            en: 'Ask the official site for releases newer than the shipped table.',
            zh: '向官方网站查询比内置版本表更新的发布。',
        },
    },
    token: {
        type: 'text',
        description: {
            en: 'Accepted so that actions/setup-go can be replaced by one line. Nothing here needs a token, and it is not read.',
            zh: '仅为一行替换 actions/setup-go 而保留；本 action 无需令牌，也不会读取它。',
        },
    },
    architecture: {
        type: 'text',
        example: 'x64',
        otherwise: { en: 'that of the runner', zh: '运行机器的架构' },
        description: {
            en: 'Architecture that the go command itself runs on: x64, arm64, loong64. Targets are `targets`.',
            zh: 'go 命令自身运行的架构：x64、arm64、loong64。构建目标请用 `targets`。',
        },
    },
    china: {
        type: 'flag',
        otherwise: { en: '`china` of the configuration, else `false`', zh: '配置中的 `china`，否则为 `false`' },
        description: {
            en: 'Mirrors, module proxy and checksum database that answer inside mainland China. What the environment sets is kept.',
            zh: '使用中国大陆可访问的下载镜像、模块代理和校验数据库。环境中已设置的值不变。',
        },
    },
    sources: {
        type: 'list',
        default: toolchain/* GO_SOURCES */.yZ,
        description: {
            en: 'Where Go may come from, in this order.',
            zh: 'Go 的来源，按此顺序尝试。',
        },
    },
    mirrors: {
        type: 'list',
        example: 'https://mirrors.example.cn/golang',
        otherwise: {
            en: 'go.dev, golang.google.cn, mirrors.aliyun.com',
            zh: 'go.dev、golang.google.cn、mirrors.aliyun.com',
        },
        description: {
            en: 'Base URLs of Go archives, tried in this order. Every archive is checked against a hash that is not the mirror’s own.',
            zh: 'Go 归档的基础 URL，按此顺序尝试。每个归档都按并非来自该镜像的哈希校验。',
        },
    },
    'go-download-base-url': {
        type: 'text',
        description: {
            en: 'One base URL, tried before `mirrors`; given alone, the only one. Named as in actions/setup-go.',
            zh: '单个基础 URL，先于 `mirrors`；单独给出时只用它。名称同 actions/setup-go。',
        },
    },
    'go-archive': {
        type: 'text',
        example: '/mnt/go1.26.7.linux-amd64.tar.gz',
        description: {
            en: 'Path of a Go archive on this machine, for sites without a network. It is checked like a download.',
            zh: '本机上的 Go 归档路径，供无网络环境使用；与下载的文件同样校验。',
        },
    },
    'go-archive-sha256': {
        type: 'text',
        description: {
            en: 'SHA-256 of the Go archive, for a version that the shipped table does not have.',
            zh: 'Go 归档的 SHA-256，用于内置校验表中没有的版本。',
        },
    },
    'go-module-h1': {
        type: 'text',
        description: {
            en: '`h1:` hash of the golang.org/toolchain module, where no checksum database can be reached.',
            zh: 'golang.org/toolchain 模块的 `h1:` 哈希，用于无法访问校验数据库的环境。',
        },
    },
    'toolchain-url': {
        type: 'text',
        description: {
            en: 'A vendor’s Go as .tar.gz, such as Loongson’s for the old LoongArch world (Kylin V10, UOS 20). GOTOOLCHAIN is then `local` always.',
            zh: '厂商提供的 Go（.tar.gz），例如龙芯为旧世界（麒麟 V10、统信 UOS 20）提供的版本。此时 GOTOOLCHAIN 恒为 `local`。',
        },
    },
    'toolchain-sha256': {
        type: 'text',
        description: {
            en: 'Its SHA-256. Mandatory with `toolchain-url`.',
            zh: '其 SHA-256；使用 `toolchain-url` 时必填。',
        },
    },
    ...targets/* targetInputs */.lY,
    binutils: {
        type: 'choice',
        choices: ['auto', 'required', 'off'],
        default: 'auto',
        description: {
            en: 'A readelf that knows the targets, and for loong64 an objdump, as a second opinion for `verify`: from PATH, else by apt where that needs no password.',
            zh: '认识目标架构的 readelf，以及 loong64 的 objdump，供 `verify` 复核：取自 PATH，否则在无需密码时用 apt 安装。',
        },
    },
    cc: {
        type: 'choice',
        choices: ['none', 'gnu', 'musl', 'zig'],
        otherwise: {
            en: '`build.cc` of the configuration; `none` without cgo',
            zh: '配置中的 `build.cc`；不用 cgo 时为 `none`',
        },
        description: {
            en: 'C cross compiler for cgo, for each target. Each is tried on a program of one line before it counts.',
            zh: '每个目标的 cgo C 交叉编译器；须先成功编译一行程序才算可用。',
        },
    },
    qemu: {
        type: 'choice',
        choices: ['auto', 'required', 'counting', 'off'],
        default: 'off',
        description: {
            en: 'QEMU user-mode emulators for the targets that this machine cannot run, for the smoke run of `verify`. `counting`: what `bench` counts with, a QEMU that loads plugins for each target and a C compiler for the counter; required.',
            zh: '为本机无法直接运行的目标准备 QEMU 用户态模拟器，供 `verify` 试运行。`counting`：`bench` 计数所需的全部工具，即各目标支持插件的 QEMU 与编译计数插件的 C 编译器；必须具备。',
        },
    },
    cache: {
        type: 'flag',
        default: true,
        description: {
            en: 'Keep downloaded modules and compiled packages between runs, each under a key of its own.',
            zh: '在多次运行之间保留已下载的模块和已编译的包，两者使用各自的键。',
        },
    },
    'cache-dependency-path': {
        type: 'lines',
        example: 'sub/go.sum',
        otherwise: { en: 'go.sum, in a workspace those of all its modules', zh: 'go.sum；工作区中为全部模块的 go.sum' },
        description: { en: 'Files that the cache keys are made of.', zh: '用于生成缓存键的文件。' },
    },
    ...job/* commonInputs */.j,
};
/** What no shape of one input alone can say. @throws UserError: all of it at once */
function refuseUnfit(given) {
    const errors = [];
    for (const name of ['go-archive-sha256', 'toolchain-sha256'])
        if (given[name] !== undefined && !/^[0-9a-f]{64}$/i.test(given[name]))
            errors.push(new language/* UserError */.yo('XC-SETUP-008', { name, value: given[name].slice(0, 100), shape: 'SHA-256 [0-9a-f]{64}' }));
    const h1 = given['go-module-h1'];
    if (h1 !== undefined && !/^h1:[A-Za-z0-9+/]{43}=$/.test(h1))
        errors.push(new language/* UserError */.yo('XC-SETUP-008', { name: 'go-module-h1', value: h1.slice(0, 100), shape: 'h1:[base64]' }));
    if (given['toolchain-url'] !== undefined && given['toolchain-sha256'] === undefined)
        errors.push(new language/* UserError */.yo('XC-SETUP-036', {}));
    for (const source of given.sources)
        if (!toolchain/* GO_SOURCES */.yZ.some(known => known === source))
            errors.push(new language/* UserError */.yo('XC-INPUT-001', { name: 'sources', value: source, allowed: toolchain/* GO_SOURCES */.yZ.join(' | ') }));
    if (given.architecture !== undefined && goarchOf(given.architecture) === undefined)
        errors.push(new language/* UserError */.yo('XC-INPUT-001', {
            name: 'architecture',
            value: given.architecture,
            allowed: 'x64 | arm64 | loong64 | riscv64',
        }));
    (0,language/* throwAll */.Kx)(errors);
}
/** Node's names, as actions/setup-go takes them, and Go's and the kernel's for the same. */
const GOARCH = {
    x64: 'amd64',
    amd64: 'amd64',
    x86_64: 'amd64',
    arm64: 'arm64',
    aarch64: 'arm64',
    loong64: 'loong64',
    loongarch64: 'loong64',
    riscv64: 'riscv64',
};
function goarchOf(architecture) {
    return GOARCH[architecture.toLowerCase()];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/actions/setup-install.js




/** The vendor's Go where one is named, else the Go project's. @throws UserError, Interrupted */
async function installGo(given, { config, chosen, china }, job) {
    const [url, sha256] = [given['toolchain-url'], given['toolchain-sha256']];
    if (url !== undefined && sha256 !== undefined)
        return (0,toolchain/* setupVendorGo */.Io)({ url, sha256: sha256.toLowerCase(), china }, job);
    const base = given['go-download-base-url'];
    const named = given.platforms !== undefined || given.targets !== undefined || job.config().path !== undefined;
    return (0,toolchain/* setupGo */.kB)({
        workspace: job.workspace,
        goVersion: given['go-version'] ?? (given['go-version-file'] === undefined ? config.goVersion : undefined),
        goVersionFile: given['go-version-file'],
        checkLatest: given['check-latest'],
        goarch: given.architecture && goarchOf(given.architecture),
        sources: given.sources.flatMap(named => toolchain/* GO_SOURCES */.yZ.filter(known => known === named)),
        goArchive: given['go-archive'],
        goArchiveSha256: given['go-archive-sha256']?.toLowerCase(),
        goModuleH1: given['go-module-h1'],
        mirrors: base === undefined ? given.mirrors : [base, ...(given.mirrors ?? [])],
        china,
        // The common set of platforms, which nobody asked for, must not forbid an old Go.
        targets: named ? chosen.targets.map(target => target.goarch) : [],
    }, job);
}
/** Puts Go on PATH for the steps that follow, and says which settings of the user stand. */
async function exportGo(go, china, { host, system }) {
    // Before ours are exported: a runner's host puts them into this process too.
    const { chosen } = await (0,toolchain/* goSettings */.WJ)(system, china);
    for (const [name, value] of Object.entries(go.env))
        host.exportEnv(name, value);
    const { stdout } = await system.exec(go.goBinary, ['env', 'GOPATH'], { env: go.env });
    const goPath = stdout.trim().split(':')[0];
    if (goPath)
        host.addPath((0,external_node_path_.join)(goPath, 'bin'));
    host.addPath((0,external_node_path_.join)(go.root, 'bin'));
    const kept = ['GOPROXY', 'GOSUMDB'].filter(name => chosen.has(name));
    if (china && kept.length > 0)
        host.log('info', (0,language/* told */.Ev)('XC-SETUP-035', { names: kept.join(', ') }, host.language));
}

;// CONCATENATED MODULE: ./build/src/actions/setup-report.js

/** For the outputs: architecture to path. */
function pathsOf(tools) {
    const readelf = {};
    const objdump = {};
    const cc = {};
    const qemu = {};
    for (const [goarch, found] of Object.entries(tools)) {
        if (found.readelf !== undefined)
            readelf[goarch] = found.readelf.path;
        if (found.objdump !== undefined)
            objdump[goarch] = found.objdump.path;
        if (found.compiler !== undefined)
            cc[goarch] = found.compiler.cc;
        if (found.qemu !== undefined)
            qemu[goarch] = found.qemu === 'native' ? 'native' : found.qemu.path;
    }
    return { readelf, objdump, cc, qemu };
}
/** What the results of this job depend on. */
function facts(go, tools) {
    const env = {
        go: `go${go.version}`,
        'go.platform': `${go.goos}/${go.goarch}`,
        'go.origin': go.origin,
        'go.from': go.from,
        'go.source': go.source,
        'go.checked': go.checked ?? 'already here',
        GOTOOLCHAIN: go.env['GOTOOLCHAIN'] ?? '',
    };
    for (const [goarch, { readelf, objdump, compiler, qemu }] of Object.entries(tools)) {
        if (readelf !== undefined)
            env[`readelf.${goarch}`] = readelf.version;
        if (objdump !== undefined)
            env[`objdump.${goarch}`] = objdump.version;
        if (compiler !== undefined)
            env[`cc.${goarch}`] = `${compiler.kind}: ${compiler.version}`;
        if (qemu !== undefined)
            env[`qemu.${goarch}`] = qemu === 'native' ? 'native' : qemu.version;
    }
    return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.slice(0, 500)]));
}
/** The one line of the log. */
function summary(go, tools, elapsedMs) {
    const parts = [`go${go.version} (${go.origin}) · ${go.from}${go.checked === undefined ? '' : ` · ${go.checked} ok`}`];
    for (const [goarch, { compiler, qemu }] of Object.entries(tools)) {
        if (compiler !== undefined)
            parts.push(`${goarch} cc ${compiler.kind}`);
        if (qemu !== undefined && qemu !== 'native')
            parts.push(`${goarch} qemu ${/version (\S+)/.exec(qemu.version)?.[1] ?? ''}`);
    }
    return `${parts.join(' · ')}   ${(0,language/* seconds */.YA)(elapsedMs)}`;
}

;// CONCATENATED MODULE: ./build/src/actions/setup.js








const CACHE_STATE = 'XINCHUANG_GO_CACHES';
const setup = (0,actions_define/* defineAction */.Q)({
    name: 'setup',
    description: {
        en: 'Go for this machine, cross tools and QEMU for the targets; verified, mirrored, cached, without a network if need be.',
        zh: '为本机准备 Go，为目标准备交叉工具和 QEMU；经过校验，支持镜像、缓存和离线环境。',
    },
    branding: { icon: 'download', color: 'blue' },
    inputs: setupInputs,
    outputs: {
        'go-version': { en: 'Go version that was set up: `1.26.7`.', zh: '所设置的 Go 版本，如 `1.26.7`。' },
        'go-path': { en: 'Path of the go command.', zh: 'go 命令的路径。' },
        'go-root': { en: 'GOROOT.', zh: 'GOROOT。' },
        'cache-hit': {
            en: '`true` when the modules of this go.sum were restored.',
            zh: '按当前 go.sum 恢复了模块缓存时为 `true`。',
        },
        readelf: { en: 'JSON object: architecture to path of readelf.', zh: 'JSON 对象：架构到 readelf 路径。' },
        objdump: {
            en: 'JSON object: architecture to path of objdump; loong64 only.',
            zh: 'JSON 对象：架构到 objdump 路径；仅 loong64。',
        },
        cc: { en: 'JSON object: architecture to CC.', zh: 'JSON 对象：架构到 CC。' },
        qemu: {
            en: 'JSON object: architecture to path of QEMU, or `native`.',
            zh: 'JSON 对象：架构到 QEMU 路径，或 `native`。',
        },
    },
    async run(given, job) {
        const started = job.system.now();
        refuseUnfit(given);
        const { config } = job.config();
        const chosen = (0,targets/* chooseTargets */.uP)(config, given);
        const china = given.china ?? config.china;
        const go = await installGo(given, { config, chosen, china }, job);
        await exportGo(go, china, job);
        const tools = await (0,toolchain/* findCrossTools */.LV)({
            targets: chosen.targets.map(target => target.goarch),
            binutils: given.binutils,
            cc: given.cc ?? (config.build.cgo === 'off' ? 'none' : config.build.cc === 'none' ? 'gnu' : config.build.cc),
            qemu: given.qemu,
        }, job);
        exportCompilers(tools, job);
        const hit = given.cache ? await restore(go, given, { config, chosen }, job) : false;
        const paths = pathsOf(tools);
        job.host.progress('setup').end(summary(go, tools, job.system.now().getTime() - started.getTime()));
        return {
            exit: system/* ExitCode */.yU.pass,
            outputs: {
                'go-version': go.version,
                'go-path': go.goBinary,
                'go-root': go.root,
                'cache-hit': String(hit),
                readelf: JSON.stringify(paths.readelf),
                objdump: JSON.stringify(paths.objdump),
                cc: JSON.stringify(paths.cc),
                qemu: JSON.stringify(paths.qemu),
            },
            reports: await (0,reports/* makeReports */.Yy)(job, started, [{ action: 'setup', env: facts(go, tools) }]),
        };
    },
    async post({ host }) {
        const state = host.state(CACHE_STATE);
        if (state !== undefined)
            await (0,toolchain/* saveCaches */.FV)(JSON.parse(state), host);
    },
});
/** The go command reads CC alone, one for all targets; `build` takes each target's own from these. */
function exportCompilers(tools, { host }) {
    for (const [goarch, { compiler }] of Object.entries(tools))
        if (compiler !== undefined)
            host.exportEnv(`CC_FOR_linux_${goarch}`, compiler.cc);
}
async function restore(go, given, { config, chosen }, job) {
    if (job.host.cache === undefined)
        return false;
    const caches = await (0,toolchain/* planCaches */.dC)(go, {
        workspace: job.workspace,
        targets: chosen.targets,
        cgo: config.build.cgo,
        dependencyPath: given['cache-dependency-path']?.join('\n'),
    }, job);
    if (caches === undefined)
        return false;
    const { hit, state } = await (0,toolchain/* restoreCaches */.Cb)(caches, job.host);
    job.host.saveState(CACHE_STATE, JSON.stringify(state));
    return hit;
}


/***/ }),

/***/ 42351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ packagesInput),
/* harmony export */   lY: () => (/* binding */ targetInputs),
/* harmony export */   uP: () => (/* binding */ chooseTargets)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39007);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91555);
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50708);



/** Shared by the actions that list main packages. */
const packagesInput = {
    type: 'list',
    example: './cmd/...',
    otherwise: { en: 'every main package, `./...`', zh: '全部 main 包，即 `./...`' },
    description: { en: 'Packages to build, as `go build` takes them.', zh: '要构建的包，写法同 `go build`。' },
};
/** Shared by the actions that work on targets. */
const targetInputs = {
    platforms: {
        type: 'list',
        example: 'kylin-v10-sp3/kunpeng-920, openeuler-24.03/loongson-3a6000',
        otherwise: {
            en: '`platforms` of the configuration, else a common set',
            zh: '配置中的 `platforms`，否则为常用平台集合',
        },
        description: {
            en: 'Platforms to ship to. Architecture, GOARM64, GOAMD64, page size and glibc follow from them. `xinchuang-go platforms` lists them.',
            zh: '要交付的平台；架构、GOARM64、GOAMD64、页大小和 glibc 均由此推导。`xinchuang-go platforms` 可列出全部。',
        },
    },
    targets: {
        type: 'list',
        example: 'linux/loong64, linux/arm64/v8.0',
        otherwise: { en: 'what the platforms need', zh: '平台所需的全部目标' },
        description: {
            en: 'Narrows a run to these targets: one leg of a matrix, for instance.',
            zh: '把本次运行限定为这些目标，例如矩阵中的一项。',
        },
    },
};
/**
 * The platforms of a run and the targets that serve them. Named targets narrow the platforms to those they serve.
 * @throws UserError for an unknown target or platform, or a target that no chosen platform uses
 */
function chooseTargets(config, inputs) {
    const { platforms } = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeConfig */ .R2)(config, { platforms: inputs.platforms });
    const all = (0,_platform_index_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .QR)(platforms.map(chosen => chosen.platform));
    if (inputs.targets === undefined)
        return { platforms, targets: all };
    const targets = parseTargets(inputs.targets).map(asked => {
        const served = platforms.filter(chosen => chosen.platform.goarch === asked.goarch);
        if (served.length === 0)
            throw new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-INPUT-005', {
                first: `targets: ${asked.text}`,
                second: `platforms: ${platforms.map(chosen => chosen.platform.id).join(' ')}`,
                reason: `none of these platforms is ${asked.goarch}`,
            });
        const variant = asked.variant ??
            (0,_platform_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lowestGoLevel */ .$z)(served.map(chosen => chosen.platform), asked.goarch);
        return { goos: 'linux', goarch: asked.goarch, ...(variant !== undefined && { variant }) };
    });
    return { targets, platforms: platforms.filter(({ platform }) => targets.some(t => t.goarch === platform.goarch)) };
}
/** GOARM64 and GOAMD64 as the go command takes them: internal/buildcfg/cfg.go. */
const VARIANTS = {
    amd64: /^v[1-4]$/,
    arm64: /^v(8\.[0-9]|9\.[0-5])(,lse)?(,crypto)?$/,
};
/** @throws UserError XC-BUILD-006 with each that is none */
function parseTargets(texts) {
    const parsed = texts.map(text => ({ text, asked: parseTarget(text) }));
    const unknown = parsed.filter(({ asked }) => asked === undefined);
    if (unknown.length > 0)
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-BUILD-006', {
            value: unknown.map(({ text }) => text).join(' '),
            allowed: 'linux/loong64  linux/arm64[/v8.0…v9.5]  linux/amd64[/v1…v4]',
        });
    return parsed.flatMap(({ asked }) => asked ?? []);
}
function parseTarget(text) {
    const match = /^(?:linux\/)?([a-z0-9]+)(?:\/([a-z0-9.,]+))?$/.exec(text);
    const goarch = _platform_index_js__WEBPACK_IMPORTED_MODULE_2__/* .GOARCHES */ .hX.find(known => known === match?.[1]);
    const variant = match?.[2];
    if (goarch === undefined || (variant !== undefined && !VARIANTS[goarch]?.test(variant)))
        return undefined;
    return { text, goarch, ...(variant !== undefined && { variant }) };
}


/***/ }),

/***/ 10990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ repository),
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** As in package.json, which a release sets. */
const version = package_namespaceObject.rE;
/** Where the project is published: the one place to change when it moves. */
const repository = 'org/xinchuang-go';


/***/ })

};

export const id = 2929;
export const ids = [2929,370];
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

/***/ 98327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ readLegs),
/* harmony export */   PX: () => (/* binding */ readManifests),
/* harmony export */   kD: () => (/* binding */ findManifests),
/* harmony export */   mj: () => (/* binding */ DEFAULT_MANIFEST),
/* harmony export */   po: () => (/* binding */ MANIFEST_FOLDER),
/* harmony export */   uw: () => (/* binding */ checksumsName),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91555);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69801);



/** One for each leg of a matrix: `manifest.json`, `manifest--s2.json`. */
const DEFAULT_MANIFEST = '.xinchuang/bin/manifest*.json';
/** Where build leaves it when nobody said otherwise. */
const MANIFEST_FOLDER = '.xinchuang/bin';
/** `manifest.json`, or that of one leg. */
function manifestName(shard) {
    return shard === undefined ? 'manifest.json' : `manifest--${shard}.json`;
}
/** `SHA256SUMS`, or that of one leg. */
function checksumsName(shard) {
    return shard === undefined ? 'SHA256SUMS' : `SHA256SUMS--${shard}`;
}
/** Absolute paths, sorted; one that is named outright is among them whether it is there or not. */
async function findManifests(patterns, workspace) {
    const { glob, isDynamicPattern } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const all = patterns ?? [DEFAULT_MANIFEST];
    const globs = all.filter(pattern => isDynamicPattern(pattern));
    const named = all.filter(pattern => !isDynamicPattern(pattern)).map(pattern => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, pattern));
    const options = { cwd: workspace, absolute: true, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const found = globs.length === 0 ? [] : (await glob(globs, options)).map(path => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
    return [...new Set([...named, ...found])].sort();
}
/** @throws UserError as readLegs */
async function readManifests(paths) {
    return (await readLegs(paths)).whole;
}
/**
 * The manifests of all legs.
 * @throws UserError XC-GATE-004 where they do not belong together, and those of readManifest
 */
async function readLegs(paths) {
    const [first = '', ...others] = paths;
    const one = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.readManifest)(first);
    const files = new Map(one.files.map(file => [file.path, file]));
    const parts = [{ shard: shardOf(first), files: one.files }];
    for (const path of others) {
        const differ = (what, here, there) => new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-GATE-004', { path, first, what, here, there });
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first))
            throw differ('folder', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first));
        const more = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.readManifest)(path);
        for (const key of ['commit', 'version'])
            if (more[key] !== one[key])
                throw differ(key, String(more[key]), String(one[key]));
        for (const file of more.files) {
            const before = files.get(file.path);
            if (before !== undefined && before.sha256 !== file.sha256)
                throw differ(file.path, file.sha256, before.sha256);
            files.set(file.path, file);
        }
        parts.push({ shard: shardOf(path), files: more.files });
    }
    return { whole: { ...one, files: [...files.values()] }, parts };
}
/** `manifest--s2.json` is that of the leg `s2`. */
function shardOf(path) {
    return /^manifest--([A-Za-z0-9._-]{1,60})\.json$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path))?.[1];
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

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39007);
/* harmony import */ var _elf_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33315);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91555);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58165);
/* harmony import */ var _toolchain_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69664);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5518);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14718);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98327);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85618);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42351);
/* harmony import */ var _verify_all_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(212);
/* harmony import */ var _verify_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(20516);
/* harmony import */ var _verify_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(75215);















const verify = (0,_define_js__WEBPACK_IMPORTED_MODULE_14__/* .defineAction */ .Q)({
    name: 'verify',
    description: {
        en: 'Proves from the ELF file that a binary will load and run on each chosen platform.',
        zh: '从 ELF 文件证明二进制能在每个所选平台上加载并运行。',
    },
    branding: { icon: 'check-circle', color: 'green' },
    inputs: {
        files: {
            type: 'list',
            operands: true,
            example: 'dist/**, !dist/old/**',
            otherwise: { en: 'the files of the manifest', zh: '清单中的文件' },
            description: {
                en: 'What to verify: paths, folders, globs, `!glob` to leave out. Archives (tar.gz, tar.xz, tar.zst, zip, deb, rpm, OCI and docker images) are opened.',
                zh: '要验证的内容：路径、文件夹、通配符；前面加 `!` 表示排除。归档（tar.gz、tar.xz、tar.zst、zip、deb、rpm、OCI 与 docker 镜像）会被打开。',
            },
        },
        manifest: {
            type: 'text',
            otherwise: { en: `\`${_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_MANIFEST */ .mj}\``, zh: `\`${_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_MANIFEST */ .mj}\`` },
            description: { en: 'manifest.json that build left.', zh: 'build 生成的 manifest.json。' },
        },
        ..._targets_js__WEBPACK_IMPORTED_MODULE_10__/* .targetInputs */ .lY,
        static: {
            type: 'choice',
            choices: ['required', 'allowed'],
            otherwise: { en: '`required`', zh: '`required`' },
            description: {
                en: '`required`: nothing may be left to a loader. `allowed`: a dynamic file is judged by its loader, libraries and glibc versions.',
                zh: '`required`：不得依赖加载器；`allowed`：对动态文件按其加载器、库和 glibc 版本进行判断。',
            },
        },
        run: {
            type: 'lines',
            example: '--version',
            otherwise: { en: '`--version`; `false` runs nothing', zh: '`--version`；`false` 表示不运行' },
            description: {
                en: 'Arguments of the smoke run, one a line: natively where the machine is of that architecture, and under QEMU on the CPU model nearest to that of each platform. Your binaries are started: give `false` for files you do not trust.',
                zh: '试运行参数，每行一个：本机属于该架构时直接运行，并在 QEMU 下按最接近各平台 CPU 的型号运行。会真正启动这些文件，不可信的文件请设为 `false`。',
            },
        },
        'run-timeout': {
            type: 'integer',
            min: 1,
            max: 3600,
            otherwise: { en: '60', zh: '60' },
            description: { en: 'Seconds after which a smoke run is ended.', zh: '试运行的时限（秒）。' },
        },
        readelf: {
            type: 'text',
            otherwise: {
                en: '`loongarch64-linux-gnu-readelf` for loong64 where it is, else that of `tools-image`, else `readelf`',
                zh: 'loong64 优先用 `loongarch64-linux-gnu-readelf`，其次用 `tools-image` 中的，最后用 `readelf`',
            },
            description: {
                en: 'GNU readelf for the second opinion: a name on PATH, a path, or a folder that has it; `off` for none.',
                zh: '用作第二意见的 GNU readelf：PATH 中的名称、路径或所在文件夹；`off` 表示不使用。',
            },
        },
        objdump: {
            type: 'text',
            otherwise: {
                en: '`loongarch64-linux-gnu-objdump` where it is, else that of `tools-image`, else an `objdump` that knows LoongArch',
                zh: '优先用 `loongarch64-linux-gnu-objdump`，其次用 `tools-image` 中的，最后用支持 LoongArch 的 `objdump`',
            },
            description: {
                en: 'GNU objdump that confirms the LoongArch world from the disassembly: a name on PATH, a path, or a folder; `off` for none.',
                zh: '从反汇编确认 LoongArch 新旧世界的 GNU objdump：PATH 中的名称、路径或文件夹；`off` 表示不使用。',
            },
        },
        'tools-image': {
            type: 'text',
            example: 'registry.example.cn/binutils-loongarch64@sha256:…',
            otherwise: { en: '`verify.tools-image` of the configuration; none', zh: '配置中的 `verify.tools-image`；无' },
            description: {
                en: 'Container image with LoongArch binutils, by its digest, for a machine that has none. Run by docker or podman without network or rights; it sees the one file.',
                zh: '含 LoongArch binutils 的容器镜像（按摘要指定），用于没有这些工具的机器。由 docker 或 podman 运行，无网络、无特权，只能看到待查的那个文件。',
            },
        },
        commit: {
            type: 'text',
            otherwise: { en: 'the commit of the checkout, where it is known', zh: '当前检出的提交（若已知）' },
            description: { en: 'Commit that the binaries must be built from.', zh: '二进制必须出自的提交。' },
        },
        'min-go-version': {
            type: 'text',
            example: '1.24',
            description: { en: 'Oldest Go that may have built the binaries.', zh: '允许用于构建的最低 Go 版本。' },
        },
        baseline: {
            type: 'text',
            example: 'base/manifest.json',
            description: {
                en: 'manifest.json of the build to compare sizes with: the last release, or the base of a pull request.',
                zh: '用于比较大小的构建的 manifest.json：上一个发布版本或合并请求的基线。',
            },
        },
        rebuilt: {
            type: 'text',
            example: 'second/manifest.json',
            description: {
                en: 'manifest.json of a second build of the same commit, best on another machine: every byte has to be the same.',
                zh: '同一提交的第二次构建（最好在另一台机器上）的 manifest.json：每个字节都必须相同。',
            },
        },
        explain: {
            type: 'text',
            example: 'dist/gateway',
            description: {
                en: 'Only says what this file is, and for each platform yes, no or unknown with the one reason that decides; starts nothing and leaves no report.',
                zh: '只说明该文件是什么，并对每个平台给出“是”“否”或“未知”及决定性原因；不运行文件，也不生成报告。',
            },
        },
        shard: _reports_js__WEBPACK_IMPORTED_MODULE_9__/* .shardInput */ .d8,
        ..._job_js__WEBPACK_IMPORTED_MODULE_7__/* .commonInputs */ .j,
    },
    outputs: {
        verdict: { en: '`pass`, `warn`, `unknown` or `fail`.', zh: '`pass`、`warn`、`unknown` 或 `fail`。' },
        blocked: { en: 'Required platforms that are blocked, separated by spaces.', zh: '受阻的必需平台，以空格分隔。' },
    },
    async run(inputs, job) {
        (0,_toolchain_index_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseUnpinned */ .Qt)(inputs['tools-image']);
        refuseTwoSources(inputs);
        const shard = (0,_reports_js__WEBPACK_IMPORTED_MODULE_9__/* .checkedShard */ .oy)(inputs.shard);
        refuseNoVersion(inputs['min-go-version']);
        if (inputs.files === undefined)
            await refuseItself(inputs.rebuilt, inputs.manifest, job);
        const run = inputs.run?.length === 1 && inputs.run[0] === 'false' ? false : inputs.run;
        const config = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeConfig */ .R2)(job.config().config, {
            verify: {
                static: inputs.static,
                run,
                runTimeoutSeconds: inputs['run-timeout'],
                toolsImage: inputs['tools-image'],
            },
        });
        const chosen = (0,_targets_js__WEBPACK_IMPORTED_MODULE_10__/* .chooseTargets */ .uP)(config, inputs);
        if (inputs.explain !== undefined) {
            const { explainFile } = await __webpack_require__.e(/* import() */ 9754).then(__webpack_require__.bind(__webpack_require__, 9754));
            const { text, failed } = await explainFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(job.workspace, inputs.explain), config, chosen, job);
            return { reports: [], exit: failed ? _system_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ExitCode */ .yU.findings : _system_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ExitCode */ .yU.pass, outputs: {}, answer: text };
        }
        const reports = await (0,_verify_files_js__WEBPACK_IMPORTED_MODULE_12__/* .withNamedFiles */ .b)(inputs, job, async (named) => {
            (0,_verify_report_js__WEBPACK_IMPORTED_MODULE_13__/* .tellPassedOver */ .WG)(named, job);
            return (0,_verify_all_js__WEBPACK_IMPORTED_MODULE_11__/* .verifyAll */ .V)(config, chosen, named, job, {
                readelf: inputs.readelf,
                objdump: inputs.objdump,
                commit: inputs.commit,
                minGoVersion: inputs['min-go-version'],
                baseline: inputs.baseline,
                rebuilt: inputs.rebuilt,
                shard,
            });
        });
        const { summarize, terminalPaint, renderTerminal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69801));
        const order = chosen.platforms.map(({ platform }) => platform.id);
        const summary = summarize({ reports, rejected: [] }, { platforms: order });
        const { language, caps } = job.host;
        const text = renderTerminal(summary, { language, paint: terminalPaint(caps.color), quiet: false });
        job.host.log('info', text);
        (0,_verify_report_js__WEBPACK_IMPORTED_MODULE_13__/* .annotate */ .fz)(reports, job);
        const blocked = summary.matrix.rows.filter(row => row.status === 'fail' && row.platform.required);
        return {
            reports,
            exit: summary.overall.exit === 0 ? _system_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ExitCode */ .yU.pass : _system_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ExitCode */ .yU.findings,
            outputs: { verdict: summary.overall.verdict, blocked: blocked.map(row => row.platform.id).join(' ') },
        };
    },
});
/** A build proves nothing by being compared with itself. @throws UserError XC-INPUT-005 */
async function refuseItself(rebuilt, manifest, { workspace }) {
    if (rebuilt === undefined)
        return;
    const [second, first] = await Promise.all([rebuilt, manifest ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_FOLDER */ .po, (0,_manifests_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestName */ .vS)(undefined))].map(path => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path)).catch(() => path)));
    if (second === first)
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('XC-INPUT-005', {
            first: 'rebuilt',
            second: 'manifest',
            reason: { en: 'both are the manifest of one build', zh: '两者是同一次构建的清单' },
        });
}
/** @throws UserError XC-INPUT-001 */
function refuseNoVersion(value) {
    if (value === undefined || (0,_elf_index_js__WEBPACK_IMPORTED_MODULE_3__.parseGoVersion)(`go${value.replace(/^go/, '')}`) !== undefined)
        return;
    throw new _language_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('XC-INPUT-001', { name: 'min-go-version', value: (0,_language_index_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(value), allowed: '1.24 | 1.26.3' });
}
/** What is to be judged is said in one way. @throws UserError XC-INPUT-005 */
function refuseTwoSources(inputs) {
    const [first, second] = ['files', 'manifest', 'explain'].filter(name => inputs[name] !== undefined);
    if (first === undefined || second === undefined)
        return;
    throw new _language_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('XC-INPUT-005', {
        first,
        second,
        reason: { en: 'each of them says which files are meant', zh: '两者都指定了要处理的文件' },
    });
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


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};

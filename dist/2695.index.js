export const id = 2695;
export const ids = [2695];
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


/***/ })

};

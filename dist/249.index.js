export const id = 249;
export const ids = [249,536,943];
export const modules = {

/***/ 536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allChecks: () => (/* binding */ allChecks),
/* harmony export */   verifyCheckIds: () => (/* binding */ verifyCheckIds)
/* harmony export */ });
/** Every check that anything here can raise, sorted by id: docs/checks.md, `explain`, overrides in the configuration. */
async function allChecks() {
    const [verify, { buildChecks }, { reportChecks }, { gateChecks }] = await Promise.all([
        checksOfVerify(),
        __webpack_require__.e(/* import() */ 369).then(__webpack_require__.bind(__webpack_require__, 2369)),
        Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 1772)),
        Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 5504)),
    ]);
    const all = [...verify, ...buildChecks, ...reportChecks, ...gateChecks];
    return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** The checks that `verify` raises: those whose severity the configuration may change. */
async function verifyCheckIds() {
    return (await checksOfVerify()).map(check => check.id);
}
async function checksOfVerify() {
    const [{ elfChecks }, { smokeChecks }, { archiveChecks }, { verifyChecks }] = await Promise.all([
        __webpack_require__.e(/* import() */ 300).then(__webpack_require__.bind(__webpack_require__, 6300)),
        __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 271)),
        __webpack_require__.e(/* import() */ 931).then(__webpack_require__.bind(__webpack_require__, 2312)),
        __webpack_require__.e(/* import() */ 991).then(__webpack_require__.bind(__webpack_require__, 8991)),
    ]);
    return [...elfChecks, ...smokeChecks, ...archiveChecks, ...verifyChecks];
}


/***/ }),

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 7:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1772);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7787);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(536);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5518);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4718);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5618);







const report = (0,_define_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: 'report',
    description: {
        en: 'Merges the reports of all jobs: will it run on each platform, what to mend, as a page, as Markdown and in the job summary.',
        zh: '合并所有作业的报告：在各平台能否运行、需要修复什么，输出为网页、Markdown 和作业摘要。',
    },
    branding: { icon: 'grid', color: 'blue' },
    inputs: {
        reports: _reports_js__WEBPACK_IMPORTED_MODULE_4__/* .reportsInput */ .F,
        manifest: {
            type: 'text',
            description: {
                en: 'Manifest of build, for the names of the programs.',
                zh: 'build 生成的清单，用于取得程序名。',
            },
            example: '.xinchuang/bin/manifest.json',
            otherwise: { en: 'the names are taken from the file names', zh: '从文件名推断程序名' },
        },
        html: {
            type: 'text',
            default: '.xinchuang/report.html',
            description: {
                en: 'Where to write the page: one file that needs no network.',
                zh: '网页的输出路径：单个文件，无需网络。',
            },
        },
        markdown: {
            type: 'text',
            default: '.xinchuang/report.md',
            description: { en: 'Where to write the Markdown.', zh: 'Markdown 的输出路径。' },
        },
        ..._job_js__WEBPACK_IMPORTED_MODULE_3__/* .commonInputs */ .j,
    },
    outputs: {
        verdict: { en: '`pass`, `warn`, `unknown` or `fail`.', zh: '`pass`、`warn`、`unknown` 或 `fail`。' },
        'html-path': { en: 'The page, from the workspace.', zh: '网页路径（相对于工作目录）。' },
        'markdown-path': { en: 'The Markdown, from the workspace.', zh: 'Markdown 路径（相对于工作目录）。' },
        failed: { en: 'Number of failed checks that count.', zh: '计入结果的失败检查数。' },
        unknown: { en: 'Number of unknown checks.', zh: '未知检查数。' },
        warnings: { en: 'Number of warnings.', zh: '警告数。' },
        passed: { en: 'Number of passed checks.', zh: '通过的检查数。' },
    },
    async run(inputs, job) {
        const { host, workspace } = job;
        const { language } = host;
        const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path);
        const set = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.readReports)(at(inputs.reports));
        const manifest = inputs.manifest === undefined ? undefined : await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.readManifest)(at(inputs.manifest));
        const summary = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.summarize)(set, {
            definitions: await (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__.allChecks)(),
            ...(manifest && { manifest }),
            platforms: job.config().config.platforms.map(({ platform }) => platform.id),
        });
        await (0,_system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .makeStateFolder */ .En)(workspace);
        const markdown = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.writePages)(summary, { html: at(inputs.html), markdown: at(inputs.markdown) }, language);
        await host.summary(markdown);
        host.log('info', (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.renderTerminal)(summary, { language, paint: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.terminalPaint)(host.caps.color) }).trimEnd());
        const { verdict, counts } = summary.overall;
        return {
            outputs: {
                verdict,
                'html-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, at(inputs.html)),
                'markdown-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, at(inputs.markdown)),
                failed: String(counts.fail),
                unknown: String(counts.unknown),
                warnings: String(counts.warn),
                passed: String(counts.pass),
            },
            // Every report here has been written by the job that made it.
            reports: [],
            // The steps that found something have failed already, and the gate decides; but nothing to show is a failure.
            exit: set.reports.length === 0 ? _system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.findings : _system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.pass,
        };
    },
});


/***/ }),

/***/ 5618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reportsInput),
/* harmony export */   Y: () => (/* binding */ makeReports)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(990);

/** Where report and gate look for what the other actions left. */
const reportsInput = {
    type: 'text',
    default: '.xinchuang/reports',
    description: { en: 'Folder of the JSON reports.', zh: 'JSON 报告所在的文件夹。' },
};
/** Fills in what every report says of its run. `started` is when the work for this report began. */
async function makeReports(job, started, parts) {
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
    return parts.map(part => ({
        schema: 'xinchuang-go/report/v1',
        tool: { name: 'xinchuang-go', version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r },
        run,
        subjects: [],
        checks: [],
        metrics: [],
        env: {},
        ...part,
    }));
}


/***/ }),

/***/ 1943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ targetName)
/* harmony export */ });
/** `linux/loong64`, `linux/arm64/v8.0`: the way a target is written for people and in file names. */
function targetName(target) {
    return [target.goos, target.goarch, ...(target.variant === undefined ? [] : [target.variant])].join('/');
}


/***/ }),

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** As in package.json, which a release sets. */
const version = package_namespaceObject.rE;


/***/ })

};

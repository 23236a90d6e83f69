export const id = 3965;
export const ids = [3965,536,7735,116];
export const modules = {

/***/ 50536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allChecks: () => (/* binding */ allChecks),
/* harmony export */   knownChecks: () => (/* binding */ knownChecks)
/* harmony export */ });
/** Every check that anything here can raise, sorted by id: docs/checks.md, `explain`, overrides in the configuration. */
async function allChecks() {
    const verify = await checksOfVerify();
    const { auditChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(2088), __webpack_require__.e(8815), __webpack_require__.e(698), __webpack_require__.e(9801), __webpack_require__.e(9376), __webpack_require__.e(9444)]).then(__webpack_require__.bind(__webpack_require__, 19444));
    const { buildChecks } = await Promise.all(/* import() */[__webpack_require__.e(9376), __webpack_require__.e(9080)]).then(__webpack_require__.bind(__webpack_require__, 49376));
    const { benchChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(7015)]).then(__webpack_require__.bind(__webpack_require__, 67015));
    const { reportChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801)]).then(__webpack_require__.bind(__webpack_require__, 69801));
    const { gateChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(2312), __webpack_require__.e(5457)]).then(__webpack_require__.bind(__webpack_require__, 45457));
    const { gmtlsChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(2067), __webpack_require__.e(9801), __webpack_require__.e(1385)]).then(__webpack_require__.bind(__webpack_require__, 61385));
    const all = [
        ...verify,
        ...auditChecks,
        ...buildChecks,
        ...benchChecks,
        ...gmtlsChecks,
        ...reportChecks,
        ...gateChecks,
    ];
    return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** Ids that the configuration may name: the severity of those of `verify` and `gmtls` can be changed, any can be let through. */
async function knownChecks() {
    const all = await allChecks();
    const verify = await checksOfVerify();
    const { gmtlsChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(2067), __webpack_require__.e(9801), __webpack_require__.e(1385)]).then(__webpack_require__.bind(__webpack_require__, 61385));
    return { verify: verify.map(({ id }) => id), gmtls: gmtlsChecks.map(({ id }) => id), all: all.map(({ id }) => id) };
}
async function checksOfVerify() {
    const [{ elfChecks }, { smokeChecks }, { archiveChecks }, { verifyChecks }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3315).then(__webpack_require__.bind(__webpack_require__, 33315)),
        __webpack_require__.e(/* import() */ 8324).then(__webpack_require__.bind(__webpack_require__, 28324)),
        __webpack_require__.e(/* import() */ 2312).then(__webpack_require__.bind(__webpack_require__, 2312)),
        __webpack_require__.e(/* import() */ 8991).then(__webpack_require__.bind(__webpack_require__, 58991)),
    ]);
    return [...elfChecks, ...smokeChecks, ...archiveChecks, ...verifyChecks];
}


/***/ }),

/***/ 47735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilersFor: () => (/* binding */ compilersFor),
/* harmony export */   goForBuild: () => (/* binding */ goForBuild)
/* harmony export */ });
/* harmony import */ var _toolchain_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69664);

/** The Go that builds, set up where it is not there yet. */
async function goForBuild(config, { targets }, job) {
    const { goBinary, version, env, from, checked, source } = await (0,_toolchain_index_js__WEBPACK_IMPORTED_MODULE_0__/* .goForBuild */ .uT)({
        workspace: job.workspace,
        goVersion: config.goVersion,
        china: config.china,
        targets: targets.map(target => target.goarch),
    }, job);
    return {
        binary: goBinary,
        version,
        env,
        from: checked === undefined ? `${from} ${source}` : `${source} · ${checked}`,
    };
}
/**
 * The C compiler of each target, for cgo.
 * @throws UserError (exit 4) naming what is missing and how to get it
 */
async function compilersFor(config, { targets }, job) {
    const cc = config.build.cc === 'none' ? 'gnu' : config.build.cc;
    const tools = await (0,_toolchain_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findCrossTools */ .LV)({ targets: targets.map(target => target.goarch), cc }, job);
    return Object.fromEntries(Object.entries(tools).flatMap(([goarch, { compiler }]) => (compiler === undefined ? [] : [[goarch, compiler.cc]])));
}


/***/ }),

/***/ 3965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_build_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8097);
/* harmony import */ var _actions_checks_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(50536);
/* harmony import */ var _actions_go_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47735);
/* harmony import */ var _actions_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48156);
/* harmony import */ var _actions_perform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34896);
/* harmony import */ var _actions_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42351);
/* harmony import */ var _actions_verify_all_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(212);
/* harmony import */ var _actions_verify_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20516);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39007);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91555);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69801);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58165);
/* harmony import */ var _toolchain_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69664);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10990);
















const inputs = {
    ..._actions_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .targetInputs */ .lY,
    packages: {
        type: 'list',
        description: { en: 'Packages to build: ./cmd/...', zh: '要构建的包，例如 ./cmd/...' },
    },
    'go-version': { type: 'text', description: { en: 'As in actions/setup-go.', zh: '含义同 actions/setup-go。' } },
    china: {
        type: 'flag',
        default: false,
        description: { en: 'Use the mirrors that answer inside mainland China.', zh: '使用中国大陆可用的镜像。' },
    },
};
const run = {
    usage: 'run',
    description: {
        en: 'The main job: set Go up, build every program for every target, verify, run, report.',
        zh: '主流程：准备 Go，为每个目标构建全部程序，验证、试运行并生成报告。',
    },
    flags: {
        '--platforms <list>': inputs.platforms.description,
        '--targets <list>': inputs.targets.description,
        '--packages <list>': inputs.packages.description,
        '--go-version <version>': inputs['go-version'].description,
        '--china': inputs.china.description,
    },
    run: mainJob,
};
/** From a checkout to a verdict, in one process. */
async function mainJob({ options, job, out }) {
    const { host, workspace } = job;
    const loaded = job.config();
    const given = (0,_actions_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)(inputs, name => host.input(name));
    const config = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_9__/* .mergeConfig */ .R2)(loaded.config, {
        packages: given.packages,
        goVersion: given['go-version'],
        ...((options['china'] === true || given.china) && { china: true }),
    });
    const chosen = (0,_actions_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseTargets */ .uP)(config, given);
    host.log('info', await headline(job, loaded.path, chosen.platforms.length));
    const reports = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _actions_perform_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORTS_FOLDER */ .hG);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(reports, { recursive: true, force: true });
    const go = await setUp(config, chosen, job);
    if (config.verify.run !== false)
        await (0,_toolchain_index_js__WEBPACK_IMPORTED_MODULE_13__/* .ensureQemu */ .Fr)({ goarches: chosen.targets.map(target => target.goarch), mode: 'auto' }, job);
    const built = await (0,_actions_build_all_js__WEBPACK_IMPORTED_MODULE_2__/* .buildAll */ .A)(config, chosen, go, job);
    for (const report of built.reports)
        await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_11__.writeReport)(reports, report);
    if (built.manifest) {
        const verified = await (0,_actions_verify_all_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyAll */ .V)(config, chosen, { files: await (0,_actions_verify_files_js__WEBPACK_IMPORTED_MODULE_8__/* .filesOfManifests */ .D)([built.manifest.path]) }, job);
        for (const report of verified)
            await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_11__.writeReport)(reports, report);
    }
    const manifest = built.manifest && (await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_11__.readManifest)(built.manifest.path));
    const summary = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_11__.summarize)(await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_11__/* .readReports */ .oh)(reports), {
        definitions: await (0,_actions_checks_js__WEBPACK_IMPORTED_MODULE_15__.allChecks)(),
        platforms: chosen.platforms.map(({ platform }) => platform.id),
        ...(manifest && { manifest }),
    });
    const page = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _system_index_js__WEBPACK_IMPORTED_MODULE_12__/* .STATE_FOLDER */ .P2, name);
    const pages = { ...(config.report.html && { html: page('report.html') }), markdown: page('report.md') };
    await host.summary(await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_11__/* .writePages */ .Ce)(summary, pages, host.language));
    if (options['json'] === true)
        out.write(`${JSON.stringify(summary.reports, null, 2)}\n`);
    else
        out.write(ending(summary, Object.values(pages), job, out.columns, options['quiet'] === true));
    return summary.overall.exit;
}
async function headline({ host, workspace }, configPath, platforms) {
    const { repo, headSha } = await host.change();
    const where = [repo ?? workspace, headSha && `@ ${headSha.slice(0, 7)}`].filter(Boolean).join(' ');
    const from = configPath === undefined ? { en: 'default platforms', zh: '默认平台' } : undefined;
    const count = { en: `${platforms} platforms`, zh: `${platforms} 个平台` }[host.language];
    const origin = from?.[host.language] ?? `${count} · ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, configPath ?? '') || configPath}`;
    return `xinchuang-go ${_version_js__WEBPACK_IMPORTED_MODULE_14__/* .version */ .r} · ${where} · ${from ? `${count} · ${origin}` : origin}\n`;
}
async function setUp(config, chosen, job) {
    const began = performance.now();
    const progress = job.host.progress('setup');
    try {
        const go = await (0,_actions_go_js__WEBPACK_IMPORTED_MODULE_3__.goForBuild)(config, chosen, job);
        progress.end(`go${go.version} · ${go.from}   ${(0,_language_index_js__WEBPACK_IMPORTED_MODULE_10__/* .seconds */ .YA)(performance.now() - began)}`);
        return go;
    }
    catch (error) {
        progress.end('', false);
        throw error;
    }
}
function ending(summary, pages, { host, workspace }, columns, quiet) {
    const text = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_11__.renderTerminal)(summary, {
        language: host.language,
        paint: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_11__.terminalPaint)(host.caps.color),
        quiet,
        ...(columns !== undefined && { width: columns }),
    });
    if (quiet)
        return text;
    const files = [...pages, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _actions_perform_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORTS_FOLDER */ .hG)].map(path => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path));
    return `\n${text}\n  ${files.join('  ·  ')}\n`;
}


/***/ })

};

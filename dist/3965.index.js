export const id = 3965;
export const ids = [3965,536,7735,116];
export const modules = {

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ DEFAULT_OUTPUT),
  A: () => (/* binding */ buildAll)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/golang/index.js + 16 modules
var golang = __webpack_require__(49376);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(71943);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/actions/build-report.js

/** What one target came to, as its report says it. */
function reportOf(result, go) {
    const env = { go: `go${go.version}` };
    const { target } = result;
    if (!result.ok)
        return { action: 'build', target, env, checks: failures(result) };
    const subjects = result.files.map(({ path, sha256, size }) => ({ path, sha256, size, target }));
    const metrics = subjects.map(({ path, size }) => ({
        name: 'size',
        unit: 'bytes',
        better: 'lower',
        subject: path,
        samples: [size],
    }));
    return { action: 'build', target, env, subjects, metrics, checks: result.files.flatMap(successes) };
}
function successes(file) {
    const compiled = {
        id: 'build/compile',
        status: 'pass',
        severity: 'error',
        subject: file.path,
        title: { en: 'compiled', zh: '编译成功' },
        evidence: { package: file.main.importPath },
    };
    if (file.rebuilt === undefined)
        return [compiled];
    const same = file.rebuilt === file.sha256;
    const rebuilt = {
        id: 'build/reproducible',
        status: same ? 'pass' : 'fail',
        severity: 'error',
        subject: file.path,
        title: same
            ? { en: 'the second build gave the same bytes', zh: '第二次构建得到相同的文件' }
            : { en: 'the second build gave other bytes', zh: '第二次构建得到不同的文件' },
        evidence: { first: file.sha256, second: file.rebuilt },
    };
    return [compiled, rebuilt];
}
/** A page of errors helps nobody; the log has them all. */
const COMPILE_CHECKS = 200;
function failures({ diagnostics, output, target }) {
    const title = (text) => ({ en: text, zh: text });
    const shown = diagnostics.slice(0, COMPILE_CHECKS);
    if (shown.length === 0)
        return [
            {
                id: 'build/compile',
                status: 'fail',
                severity: 'error',
                title: { en: `go build failed for ${(0,report_target/* targetName */.j)(target)}`, zh: `为 ${(0,report_target/* targetName */.j)(target)} 执行 go build 失败` },
                evidence: {
                    output: output
                        .split('\n')
                        .slice(-20)
                        .map(line => line.slice(0, 1000)),
                },
            },
        ];
    return shown.map(diagnostic => ({
        id: 'build/compile',
        status: 'fail',
        severity: 'error',
        title: title(diagnostic.message),
        evidence: {
            ...(diagnostic.package !== undefined && { package: diagnostic.package }),
            at: `${diagnostic.path}:${diagnostic.line}`,
        },
        location: {
            path: diagnostic.path,
            line: diagnostic.line,
            ...(diagnostic.column !== undefined && { column: diagnostic.column }),
        },
    }));
}
/** The compiler's words on the user's own lines, once for all targets that share them; the whole output in the log. */
function annotate(results, { host }) {
    const seen = new Map();
    const outputs = new Map();
    for (const result of results) {
        if (result.ok)
            continue;
        outputs.set(result.output, [...(outputs.get(result.output) ?? []), (0,report_target/* targetName */.j)(result.target)]);
        for (const diagnostic of result.diagnostics) {
            const key = JSON.stringify([diagnostic.path, diagnostic.line, diagnostic.column, diagnostic.message]);
            const entry = seen.get(key) ?? { diagnostic, targets: [] };
            entry.targets.push((0,report_target/* targetName */.j)(result.target));
            seen.set(key, entry);
        }
    }
    for (const [output, targets] of outputs)
        host.log('error', `${targets.join(', ')}\n${output}`);
    host.annotate([...seen.values()].map(({ diagnostic: { path, line, column, message: text }, targets }) => ({
        level: 'error',
        title: `build/compile · ${targets.join(', ')}`,
        message: text,
        path,
        line,
        ...(column !== undefined && { column }),
    })));
}

// EXTERNAL MODULE: ./build/src/actions/manifests.js
var manifests = __webpack_require__(98327);
// EXTERNAL MODULE: ./build/src/actions/reports.js
var actions_reports = __webpack_require__(85618);
;// CONCATENATED MODULE: ./build/src/actions/build-all.js









/** Where a file goes when nobody said. */
const DEFAULT_OUTPUT = '.xinchuang/bin/{{name}}-{{goos}}-{{goarch}}';
/** Builds what the configuration says, and leaves files, manifest and checksums. The story of the job, for `run` too. */
async function buildAll(config, { targets }, go, job, shard) {
    const { host, system, workspace } = job;
    const started = system.now();
    const plan = {
        workspace,
        go,
        targets,
        packages: config.packages,
        output: config.build.output ?? DEFAULT_OUTPUT,
        ldflags: config.build.ldflags.join(' '),
        tags: config.build.tags,
        trimpath: config.build.trimpath,
        cgo: config.build.cgo,
        cc: config.build.cgo === 'off' ? {} : await (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9664), __webpack_require__.e(7735)]).then(__webpack_require__.bind(__webpack_require__, 47735))).compilersFor(config, { targets }, job),
        rebuildCheck: config.build.rebuildCheck,
        version: config.build.version,
        vcs: await (0,golang/* readVcs */.Lq)(system, workspace),
    };
    if (plan.vcs.state === 'refused')
        host.log('warning', (0,language/* told */.Ev)('XC-BUILD-011', { problem: plan.vcs.problem, folder: workspace }, host.language));
    const folder = (0,external_node_path_.join)(workspace, manifestFolder(plan.output));
    const [path, checksums] = [(0,external_node_path_.join)(folder, (0,manifests/* manifestName */.vS)(shard)), (0,external_node_path_.join)(folder, (0,manifests/* checksumsName */.uw)(shard))];
    await forgetEarlier(path, checksums);
    const results = await buildWithProgress(plan, job);
    const reports = await (0,actions_reports/* makeReports */.Yy)(job, started, results.map(result => reportOf(result, go)), shard);
    annotate(results, job);
    const failed = reports.some(report => report.checks.some(check => check.status === 'fail'));
    if (results.some(result => !result.ok))
        return { failed, reports, manifest: undefined };
    const { writeManifest, sha256sums } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69801));
    const manifest = {
        schema: 'xinchuang-go/manifest/v1',
        module: moduleOf(results),
        version: plan.version ?? (plan.vcs.state === 'commit' ? plan.vcs.version : 'unknown'),
        ...(plan.vcs.state === 'commit' && { commit: plan.vcs.commit }),
        go: `go${go.version}`,
        files: results.flatMap(result => (result.ok ? result.files.map(file => manifestFile(plan, result, file)) : [])),
    };
    await writeManifest(path, manifest);
    await (0,src_system/* writeFileAtomic */.Zf)(checksums, sha256sums(manifest));
    return { failed, reports, manifest: { path, checksums, folder } };
}
/** A manifest of an earlier build must not vouch for files of this one. @throws UserError XC-BUILD-015 */
async function forgetEarlier(manifest, checksums) {
    const ours = await (0,golang/* earlierBuildAt */.GU)(manifest, 'manifest');
    // Checksums that stand alone were written by somebody else: ours come with a manifest, and go before it.
    if (!ours && (await (0,promises_.lstat)(checksums).catch(() => undefined)))
        throw new language/* UserError */.yo('XC-BUILD-015', { path: checksums, braces: '{{name}}' });
    for (const file of [checksums, manifest])
        await (0,promises_.rm)(file, { force: true });
}
/** The part of the output template before its first placeholder, as a folder: `dist/{{name}}` → `dist`. */
function manifestFolder(output) {
    const fixed = output.split('{{')[0] ?? '';
    return fixed.includes('/') ? fixed.slice(0, fixed.lastIndexOf('/')) : '.';
}
function manifestFile(plan, { target }, { path, main, sha256, size }) {
    const folder = manifestFolder(plan.output);
    const { ldflags, tags, trimpath, cgo } = plan;
    return {
        path: folder === '.' ? path : path.slice(folder.length + 1),
        sha256,
        size,
        package: main.importPath,
        name: main.name,
        target,
        flags: { ldflags, tags: [...tags], trimpath, cgo },
    };
}
/** In a workspace the programs may be of several modules: the manifest names them all. */
function moduleOf(results) {
    const modules = results.flatMap(result => (result.ok ? result.files.map(file => file.main.module) : []));
    return [...new Set(modules)].join(' ').slice(0, 500);
}
async function buildWithProgress(plan, { host, system }) {
    const progress = host.progress('build');
    const compiled = new Map();
    let perTarget = 0;
    const show = (detail) => {
        const done = [...compiled.values()].reduce((sum, count) => sum + Math.min(count, perTarget), 0);
        progress.update(done, perTarget * plan.targets.length, detail);
    };
    const [first] = plan.targets;
    if (host.caps.moving && first !== undefined)
        // Beside the build: only the bar waits for it, and it is as good as never there when go cannot say.
        void (0,golang/* countPackages */.Dp)(system, plan.go, { ...plan, patterns: plan.packages, target: first }).then(count => {
            perTarget = count;
        }, () => { });
    const began = performance.now();
    try {
        const results = await (0,golang/* buildRelease */.Az)(system, plan, {
            onPackage: (target, importPath) => {
                compiled.set(target, (compiled.get(target) ?? 0) + 1);
                show(`${target.goarch} ${importPath}`);
            },
            onTarget: ({ target }) => {
                compiled.set(target, Number.POSITIVE_INFINITY);
                show((0,report_target/* targetName */.j)(target));
            },
        });
        const failed = results.filter(result => !result.ok);
        const files = results.flatMap(result => (result.ok ? result.files : []));
        const perArch = plan.targets.map(t => `${t.goarch}${t.variant ? ` ${t.variant}` : ''}`).join(' · ');
        const took = (0,language/* seconds */.YA)(performance.now() - began);
        const count = { en: `${files.length} ${files.length === 1 ? 'file' : 'files'}`, zh: `${files.length} 个文件` };
        progress.end(failed.length > 0
            ? `${failed.map(result => (0,report_target/* targetName */.j)(result.target)).join(', ')}   ${took}`
            : `${count[host.language]} · ${perArch} · cgo ${plan.cgo}   ${took}`, failed.length === 0);
        return results;
    }
    catch (error) {
        progress.end('', false);
        throw error;
    }
}


/***/ }),

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
    const { auditChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(2088), __webpack_require__.e(8815), __webpack_require__.e(698), __webpack_require__.e(9801), __webpack_require__.e(9376), __webpack_require__.e(5480)]).then(__webpack_require__.bind(__webpack_require__, 25480));
    const { buildChecks } = await Promise.all(/* import() */[__webpack_require__.e(9376), __webpack_require__.e(9080)]).then(__webpack_require__.bind(__webpack_require__, 49376));
    const { benchChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(7015)]).then(__webpack_require__.bind(__webpack_require__, 67015));
    const { reportChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801)]).then(__webpack_require__.bind(__webpack_require__, 69801));
    const { gateChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(2312), __webpack_require__.e(5457)]).then(__webpack_require__.bind(__webpack_require__, 45457));
    const { gmtlsChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(2067), __webpack_require__.e(9801), __webpack_require__.e(7140)]).then(__webpack_require__.bind(__webpack_require__, 47140));
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
    const { gmtlsChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(2067), __webpack_require__.e(9801), __webpack_require__.e(7140)]).then(__webpack_require__.bind(__webpack_require__, 47140));
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

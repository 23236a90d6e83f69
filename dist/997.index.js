export const id = 997;
export const ids = [997];
export const modules = {

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ DEFAULT_OUTPUT),
  A: () => (/* binding */ buildAll)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/golang/index.js + 13 modules
var golang = __webpack_require__(2369);
// EXTERNAL MODULE: ./build/src/language/index.js + 14 modules
var language = __webpack_require__(8792);
// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(1943);
// EXTERNAL MODULE: ./build/src/system/index.js + 9 modules
var src_system = __webpack_require__(7787);
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

// EXTERNAL MODULE: ./build/src/actions/reports.js
var actions_reports = __webpack_require__(5618);
;// CONCATENATED MODULE: ./build/src/actions/build-all.js








/** Where a file goes when nobody said. */
const DEFAULT_OUTPUT = '.xinchuang/bin/{{name}}-{{goos}}-{{goarch}}';
/** Builds what the configuration says, and leaves files, manifest and checksums. The story of the job, for `run` too. */
async function buildAll(config, { targets }, go, job) {
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
        cc: config.build.cgo === 'off' ? {} : await (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(283), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 7735))).compilersFor(config, { targets }, job),
        rebuildCheck: config.build.rebuildCheck,
        version: config.build.version,
        vcs: await (0,golang.readVcs)(system, workspace),
    };
    if (plan.vcs.state === 'refused')
        host.log('warning', (0,language/* told */.Ev)('XC-BUILD-011', { problem: plan.vcs.problem, folder: workspace }, host.language));
    const folder = (0,external_node_path_.join)(workspace, manifestFolder(plan.output));
    const [path, checksums] = [(0,external_node_path_.join)(folder, 'manifest.json'), (0,external_node_path_.join)(folder, 'SHA256SUMS')];
    await forgetEarlier(path, checksums);
    const results = await buildWithProgress(plan, job);
    const reports = await (0,actions_reports/* makeReports */.Y)(job, started, results.map(result => reportOf(result, go)));
    annotate(results, job);
    const failed = reports.some(report => report.checks.some(check => check.status === 'fail'));
    if (results.some(result => !result.ok))
        return { failed, reports, manifest: undefined };
    const { writeManifest, sha256sums } = await __webpack_require__.e(/* import() */ 772).then(__webpack_require__.bind(__webpack_require__, 1772));
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
    const ours = await (0,golang.earlierBuildAt)(manifest, 'manifest');
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
        void (0,golang.countPackages)(system, plan.go, { ...plan, patterns: plan.packages, target: first }).then(count => {
            perTarget = count;
        }, () => { });
    const began = performance.now();
    try {
        const results = await (0,golang.buildRelease)(system, plan, {
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

/***/ 8997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   build: () => (/* binding */ build)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9007);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8792);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7787);
/* harmony import */ var _build_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8097);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5518);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4718);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2351);







const build = (0,_define_js__WEBPACK_IMPORTED_MODULE_6__/* .defineAction */ .Q)({
    name: 'build',
    description: {
        en: 'Reproducible static binaries for every target, with a manifest and checksums.',
        zh: '为每个目标构建可重现的静态二进制文件，并给出清单与校验和。',
    },
    branding: { icon: 'package', color: 'blue' },
    inputs: {
        packages: {
            type: 'list',
            example: './cmd/...',
            otherwise: { en: 'every main package, `./...`', zh: '全部 main 包，即 `./...`' },
            description: { en: 'Packages to build, as `go build` takes them.', zh: '要构建的包，写法同 `go build`。' },
        },
        ..._targets_js__WEBPACK_IMPORTED_MODULE_5__/* .targetInputs */ .l,
        output: {
            type: 'text',
            otherwise: { en: `\`${_build_all_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_OUTPUT */ .O}\``, zh: `\`${_build_all_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_OUTPUT */ .O}\`` },
            description: {
                en: 'Path of each file: {{name}} {{package}} {{goos}} {{goarch}} {{variant}} {{version}}.',
                zh: '每个文件的路径模板：{{name}} {{package}} {{goos}} {{goarch}} {{variant}} {{version}}。',
            },
        },
        ldflags: {
            type: 'lines',
            example: '-s -w -X main.version={{version}}',
            description: {
                en: 'Linker flags; {{version}} {{commit}} {{date}} are filled in. The date is that of the commit.',
                zh: '链接参数，可用 {{version}} {{commit}} {{date}}；日期取自提交时间。',
            },
        },
        tags: { type: 'list', description: { en: 'Build tags.', zh: '构建标签。' } },
        trimpath: {
            type: 'flag',
            default: true,
            description: { en: 'Leave the paths of this machine out of the binaries.', zh: '不在二进制中留下本机路径。' },
        },
        cgo: {
            type: 'choice',
            choices: ['off', 'static', 'dynamic'],
            otherwise: { en: '`off`', zh: '`off`' },
            description: {
                en: 'C code: `off`; `static` links everything in, which needs a C compiler for the target; `dynamic` takes the C library of the platform.',
                zh: 'C 代码：`off` 不使用；`static` 全部静态链接，需要目标架构的 C 编译器；`dynamic` 使用平台的 C 库。',
            },
        },
        cc: {
            type: 'choice',
            choices: ['none', 'gnu', 'musl', 'zig'],
            otherwise: { en: '`gnu` when cgo is on', zh: '启用 cgo 时为 `gnu`' },
            description: { en: 'Which C cross compiler, for cgo.', zh: 'cgo 使用的 C 交叉编译器。' },
        },
        version: {
            type: 'text',
            otherwise: { en: '`git describe`', zh: '`git describe`' },
            description: { en: 'Value of {{version}}.', zh: '{{version}} 的取值。' },
        },
        'rebuild-check': {
            type: 'flag',
            default: false,
            description: {
                en: 'Build twice, the second time with an empty build cache, and compare the bytes.',
                zh: '构建两次（第二次使用空的构建缓存），并逐字节比较。',
            },
        },
        ..._job_js__WEBPACK_IMPORTED_MODULE_4__/* .commonInputs */ .j,
    },
    outputs: {
        manifest: { en: 'Path of manifest.json.', zh: 'manifest.json 的路径。' },
        checksums: { en: 'Path of SHA256SUMS.', zh: 'SHA256SUMS 的路径。' },
        folder: { en: 'Folder of the manifest and, by default, the binaries.', zh: '清单以及（默认）二进制文件所在目录。' },
        'go-version': { en: 'Go version that built.', zh: '构建所用的 Go 版本。' },
    },
    async run(inputs, job) {
        refuseOddText(inputs);
        const given = job.host.input('trimpath') === undefined ? undefined : inputs.trimpath;
        const twice = job.host.input('rebuild-check') === undefined ? undefined : inputs['rebuild-check'];
        const config = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeConfig */ .R2)(job.config().config, {
            packages: inputs.packages,
            build: {
                output: inputs.output,
                ldflags: inputs.ldflags,
                tags: inputs.tags,
                trimpath: given,
                cgo: inputs.cgo,
                cc: inputs.cc,
                version: inputs.version,
                rebuildCheck: twice,
            },
        });
        const chosen = (0,_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseTargets */ .u)(config, inputs);
        const { goForBuild } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(283), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 7735));
        const go = await goForBuild(config, chosen, job);
        const built = await (0,_build_all_js__WEBPACK_IMPORTED_MODULE_3__/* .buildAll */ .A)(config, chosen, go, job);
        const { manifest } = built;
        return {
            reports: built.reports,
            exit: built.failed ? _system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.findings : _system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.pass,
            outputs: {
                'go-version': go.version,
                ...(manifest && { manifest: manifest.path, checksums: manifest.checksums, folder: manifest.folder }),
            },
        };
    },
});
/** What the configuration refuses as well: the manifest and a path have no room for it. @throws UserError XC-INPUT-001 */
function refuseOddText(inputs) {
    const limits = { version: 200, output: 300 };
    const odd = ['version', 'output'].flatMap(name => {
        const value = inputs[name];
        if (value === undefined || (value.length <= limits[name] && !/\p{Cc}/u.test(value)))
            return [];
        const allowed = `1…${limits[name]}, no control characters`;
        return [new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-INPUT-001', { name, value: value.slice(0, 200), allowed })];
    });
    (0,_language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .throwAll */ .Kx)(odd);
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

/***/ 2351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ targetInputs),
/* harmony export */   u: () => (/* binding */ chooseTargets)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9007);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8792);
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(708);



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
    const targets = inputs.targets.map(text => {
        const asked = parseTarget(text);
        const served = platforms.filter(chosen => chosen.platform.goarch === asked.goarch);
        if (served.length === 0)
            throw new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-INPUT-005', {
                first: `targets: ${text}`,
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
function parseTarget(text) {
    const match = /^(?:linux\/)?([a-z0-9]+)(?:\/([a-z0-9.,]+))?$/.exec(text);
    const goarch = _platform_index_js__WEBPACK_IMPORTED_MODULE_2__/* .GOARCHES */ .hX.find(known => known === match?.[1]);
    const variant = match?.[2];
    if (goarch === undefined || (variant !== undefined && !VARIANTS[goarch]?.test(variant)))
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-BUILD-006', {
            value: text,
            allowed: 'linux/loong64  linux/arm64[/v8.0…v9.5]  linux/amd64[/v1…v4]',
        });
    return { goarch, ...(variant !== undefined && { variant }) };
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

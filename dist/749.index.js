export const id = 749;
export const ids = [749];
export const modules = {

/***/ 4440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ applyOverrides)
/* harmony export */ });
/**
 * Applies the severities that the configuration gives to checks. The reason and its last day go with every check they
 * touch, so that a reader of the report sees what was waived, by which words, and until when.
 */
function applyOverrides(checks, overrides) {
    return checks.map(check => {
        const override = overrides[check.id];
        if (override === undefined || check.status === 'pass' || check.status === 'skip')
            return check;
        const evidence = { ...check.evidence, waived: override.reason, until: override.until };
        if (override.severity === 'off')
            return { ...check, status: 'skip', evidence };
        return { ...check, severity: override.severity, evidence };
    });
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

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ verifyAll)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/emulator/index.js + 10 modules
var emulator = __webpack_require__(271);
// EXTERNAL MODULE: ./build/src/golang/index.js + 13 modules
var golang = __webpack_require__(2369);
// EXTERNAL MODULE: ./build/src/language/index.js + 14 modules
var language = __webpack_require__(8792);
// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(708);
// EXTERNAL MODULE: ./build/src/toolchain/index.js + 31 modules
var toolchain = __webpack_require__(9664);
// EXTERNAL MODULE: ./build/src/actions/overrides.js
var overrides = __webpack_require__(4440);
// EXTERNAL MODULE: ./build/src/actions/reports.js
var actions_reports = __webpack_require__(5618);
// EXTERNAL MODULE: ./build/src/elf/index.js + 47 modules
var elf = __webpack_require__(3884);
;// CONCATENATED MODULE: ./build/src/actions/second-opinions.js

/** Has binutils read the same file: one process for each of readelf and, on loong64, objdump. @throws Interrupted */
async function secondOpinions(binutils, path, { subject, facts }, { readelf, objdump }) {
    const checks = [];
    const env = {};
    const goarch = subject.target?.goarch;
    if (facts === undefined)
        return { checks, env };
    if (readelf !== 'off') {
        const looked = await binutils.readelf(goarch === 'loong64' ? 'loong64' : 'amd64');
        checks.push(await (0,elf.crossCheckReadelf)({ ...looked, subject: subject.path }, path, facts.elf));
        if (looked.tool !== undefined)
            env['readelf'] = shown(looked.tool);
    }
    if (objdump !== 'off' && goarch === 'loong64' && facts.worldScan !== undefined) {
        const looked = await binutils.objdump();
        checks.push(await (0,elf.confirmWorld)({ ...looked, subject: subject.path }, path, facts.elf, facts.worldScan));
        if (looked.tool !== undefined)
            env['objdump'] = shown(looked.tool);
    }
    return { checks, env };
}
function shown({ name, version }) {
    return `${version} (${name})`.slice(0, 500);
}

// EXTERNAL MODULE: ./build/src/actions/verify-policy.js
var verify_policy = __webpack_require__(8539);
// EXTERNAL MODULE: ./build/src/actions/verify-report.js
var verify_report = __webpack_require__(5215);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/src/entry-url.js
var entry_url = __webpack_require__(6793);
// EXTERNAL MODULE: ./build/src/system/index.js + 9 modules
var system = __webpack_require__(7787);
;// CONCATENATED MODULE: ./build/src/actions/verify-threads.js







/** Starting a thread and loading the checks in it costs as much as reading this many bytes. */
const WORTH_A_THREAD = 48 << 20;
/**
 * Verifies files on as many threads as there are cores; in this one where the files are few and small. Hashing and
 * scanning are all computation, so that one thread would leave the other cores idle.
 */
async function verifyThreads(paths, system) {
    const sizes = await Promise.all(paths.map(async (path) => (await (0,promises_.stat)(path).catch(() => undefined))?.size ?? 0));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const width = Math.min((0,external_node_os_.availableParallelism)(), paths.length, Math.floor(bytes / WORTH_A_THREAD));
    const { url } = entry_url/* entry */.f;
    if (width < 2 || url === undefined)
        return {
            width: (0,external_node_os_.availableParallelism)(),
            verify: (path, request) => (0,elf.verifyFile)(path, { ...request, signal: system.signal }),
            close: async () => { },
        };
    return threads(width, url, system.signal);
}
function threads(width, url, signal) {
    const idle = [];
    const waiting = [];
    const all = Array.from({ length: width }, () => {
        const worker = new external_node_worker_threads_.Worker('import(require("node:worker_threads").workerData).then(bundle => bundle.verifyThread())', { eval: true, workerData: url });
        // It must not keep the process alive once nobody waits for it.
        worker.unref();
        idle.push(worker);
        return worker;
    });
    const free = (worker) => {
        const next = waiting.shift();
        if (next === undefined)
            idle.push(worker);
        else
            next(worker);
    };
    const take = () => {
        const worker = idle.pop();
        return worker === undefined ? new Promise(resolve => waiting.push(resolve)) : Promise.resolve(worker);
    };
    return {
        width,
        async verify(path, request) {
            const worker = await take();
            if (signal.aborted)
                throw new system/* Interrupted */.Cw();
            try {
                return await ask(worker, { path, request }, signal);
            }
            finally {
                free(worker);
            }
        },
        close: async () => {
            await Promise.all(all.map(worker => worker.terminate()));
        },
    };
}
function ask(worker, order, signal) {
    return new Promise((resolve, reject) => {
        const settled = (act) => {
            worker.off('message', onMessage);
            worker.off('error', onError);
            worker.off('exit', onExit);
            signal.removeEventListener('abort', onAbort);
            worker.unref();
            act();
        };
        const onMessage = (answer) => settled(() => take(answer, resolve, reject));
        const onError = (error) => settled(() => reject(error));
        const onExit = () => settled(() => reject(new Error('a verifying thread ended by itself')));
        const onAbort = () => settled(() => reject(new system/* Interrupted */.Cw()));
        worker.on('message', onMessage);
        worker.on('error', onError);
        worker.on('exit', onExit);
        signal.addEventListener('abort', onAbort);
        worker.ref();
        worker.postMessage(order);
    });
}
function take(answer, resolve, reject) {
    if ('verified' in answer)
        resolve(answer.verified);
    else if ('problem' in answer)
        reject(new language/* UserError */.yo(answer.problem.code, answer.problem.values));
    else
        reject(new Error(answer.bug));
}

;// CONCATENATED MODULE: ./build/src/actions/verify-all.js












/** Verifies and runs every file: one report for each target, and one for what concerns the set as a whole. */
async function verifyAll(config, { platforms, targets }, files, job, options = {}) {
    const { default: pLimit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 370));
    const started = job.system.now();
    const began = performance.now();
    const progress = job.host.progress('verify');
    const verifier = await verifyThreads(files.map(file => file.path), job.system);
    const limit = pLimit(verifier.width);
    let done = 0;
    try {
        // Not the host's head commit: on a pull request what is checked out, and built, is a merge of it.
        const commit = options.commit ?? (await checkedOut(job));
        const policy = await (0,verify_policy/* policyOf */.U)(config, { ...options, commit }, job.workspace);
        const binutils = (0,toolchain/* findBinutils */.sL)(job, { ...options, toolsImage: config.verify.toolsImage });
        const how = { policy, verifier, machineFor: (0,emulator.machines)(job.system), binutils, options };
        const all = await Promise.all(files.map(file => limit(async () => {
            const one = await verifyOne(config, platforms, file, job, how);
            done += 1;
            progress.update(done, files.length, one.verified.subject.path);
            return one;
        })));
        const reports = await (0,actions_reports/* makeReports */.Y)(job, started, [
            ...(0,verify_report/* byTarget */.RI)(all, platforms, targets),
            ...(0,verify_report/* ofTheSet */.Zi)(all, config.verify.checks),
        ]);
        progress.end(`${tally(reports, files.length, job)}   ${(0,language/* seconds */.YA)(performance.now() - began)}`);
        return reports;
    }
    catch (error) {
        progress.end('', false);
        throw error;
    }
    finally {
        await verifier.close();
    }
}
async function verifyOne(config, platforms, file, job, { policy, verifier, machineFor, binutils, options }) {
    const { system, workspace } = job;
    const name = (0,external_node_path_.relative)(workspace, file.path).replaceAll('\\', '/') || file.path;
    // report/model.ts has no room for more.
    if (name.length > 500)
        throw new language/* UserError */.yo('XC-VERIFY-001', { path: name, reason: 'its path has over 500 characters' });
    const verified = await verifier.verify(file.path, {
        subject: name,
        platforms,
        policy,
        ...(file.target !== undefined && { target: file.target }),
    });
    const { subject, facts } = verified;
    const checks = [...verified.checks];
    const env = {};
    if (facts !== undefined) {
        const second = await secondOpinions(binutils, file.path, verified, options);
        checks.push(...second.checks);
        Object.assign(env, second.env);
    }
    const goarch = platform/* GOARCHES */.hX.find(name => name === subject.target?.goarch);
    if (facts !== undefined && goarch !== undefined && config.verify.run !== false) {
        const machine = await machineFor(goarch);
        checks.push(...(await (0,emulator.smokeRun)(system, {
            file: file.path,
            subject: name,
            machine,
            unfit: NOT_A_PROGRAM.filter(id => checks.some(check => check.id === id && check.status === 'fail')),
            platforms: platforms.map(({ platform }) => platform).filter(platform => platform.goarch === goarch),
            argv: config.verify.run,
            timeoutMs: config.verify.runTimeoutSeconds * 1000,
        })));
        env['run'] = ranOn(machine);
    }
    if (facts?.buildInfo)
        env['go'] = facts.buildInfo.goVersion.slice(0, 80);
    return { verified, checks: (0,overrides/* applyOverrides */.i)(checks, config.verify.checks), env };
}
/** What fails one of these the kernel does not execute. */
const NOT_A_PROGRAM = ['elf/valid', 'elf/machine', 'elf/osabi', 'elf/type', 'elf/entry'];
function ranOn({ native, emulator }) {
    const qemu = emulator.state === 'ready' ? [`${emulator.tool} ${emulator.version}`] : [];
    return [...(native ? ['native'] : []), ...qemu].join(', ') || 'none';
}
async function checkedOut({ system, workspace }) {
    const vcs = await (0,golang.readVcs)(system, workspace);
    return vcs.state === 'commit' ? vcs.commit : undefined;
}
function tally(reports, files, { host }) {
    const checks = reports.flatMap(report => report.checks);
    const count = (status) => checks.filter(check => check.status === status && check.severity !== 'info').length;
    const marks = [
        ['✖', 'fail'],
        ['⚠', 'warn'],
        ['?', 'unknown'],
    ]
        .map(([mark, status]) => [mark, count(status)])
        .filter(([, n]) => n > 0)
        .map(([mark, n]) => `${n} ${mark}`);
    const plural = (n, what) => `${n} ${what}${n === 1 ? '' : 's'}`;
    const words = {
        en: `${plural(files, 'file')} · ${plural(checks.length, 'check')}`,
        zh: `${files} 个文件 · ${checks.length} 项检查`,
    };
    return [words[host.language], ...marks].join(' · ');
}


/***/ }),

/***/ 3318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   mj: () => (/* binding */ DEFAULT_MANIFEST),
/* harmony export */   uM: () => (/* binding */ filesOfManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8792);
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(708);




/** Where build leaves it when nobody said otherwise. */
const DEFAULT_MANIFEST = '.xinchuang/bin/manifest.json';
/** @throws UserError when nothing matches */
async function namedFiles({ files, manifest }, { workspace }) {
    if (files !== undefined) {
        const { glob } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
        const found = await glob([...files], {
            cwd: workspace,
            absolute: true,
            onlyFiles: true,
            dot: true,
            expandDirectories: false,
        });
        if (found.length === 0)
            throw new _language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('XC-VERIFY-011', { patterns: files.join(' '), folder: workspace });
        // What build leaves beside the binaries is not meant by dist/*.
        const binaries = found.filter(path => !/(^|\/)(manifest\.json|SHA256SUMS)$/.test(path));
        return binaries.sort().map(path => ({ path }));
    }
    return filesOfManifest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, manifest ?? DEFAULT_MANIFEST));
}
/** @throws UserError when there is no manifest, or it is none */
async function filesOfManifest(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path);
    }
    catch {
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('XC-VERIFY-012', { path });
    }
    const { readManifest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 81));
    const { files } = await readManifest(path);
    return files.map((file, index) => {
        const goarch = _platform_index_js__WEBPACK_IMPORTED_MODULE_3__/* .GOARCHES */ .hX.find(known => known === file.target.goarch);
        if (goarch === undefined)
            throw new _language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('XC-REPORT-007', {
                file: path,
                where: `files.${index}.target.goarch`,
                problem: `${file.target.goarch} is none of ${_platform_index_js__WEBPACK_IMPORTED_MODULE_3__/* .GOARCHES */ .hX.join(' | ')}`,
            });
        const { variant } = file.target;
        const target = { goos: file.target.goos, goarch, ...(variant !== undefined && { variant }) };
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), file.path), target };
    });
}


/***/ }),

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * What the configuration and the inputs ask of every file.
 * @throws UserError when a manifest that was named cannot be read
 */
async function policyOf(config, options, workspace) {
    const { verify, build } = config;
    const [baseline, rebuilt] = await Promise.all([options.baseline, options.rebuilt].map(path => (path === undefined ? undefined : otherBuild(path, workspace))));
    return {
        static: verify.static,
        allowedLibraries: verify.allowedLibraries,
        allowedRpath: verify.allowedRpath,
        cgo: verify.static === 'required' && build.cgo === 'off' ? 'off' : 'any',
        debugInfo: verify.debugInfo,
        maxGrowthPercent: verify.maxGrowthPercent,
        ...(verify.maxSize !== undefined && { maxSize: verify.maxSize }),
        ...(options.commit !== undefined && { expectedCommit: options.commit }),
        ...(options.minGoVersion !== undefined && { minGoVersion: options.minGoVersion }),
        ...(baseline !== undefined && { baseline }),
        ...(rebuilt !== undefined && { rebuilt }),
    };
}
async function otherBuild(path, workspace) {
    const { readManifest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 81));
    const { files } = await readManifest((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path));
    return files.map(({ package: name, target, sha256, size }) => ({ package: name, target, sha256, size }));
}


/***/ }),

/***/ 5215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ byTarget),
/* harmony export */   Zi: () => (/* binding */ ofTheSet),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _elf_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3884);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81);
/* harmony import */ var _report_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1943);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4440);




/**
 * One report for each target that has files, in the order in which they were asked for, and one for what is no ELF file
 * of a target. A target without a file gets none: that its report is missing is the gate's finding.
 */
function byTarget(all, platforms, targets) {
    const found = new Map(targets.map(target => [(0,_report_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetName */ .j)(target), { target, ones: [] }]));
    const untold = [];
    for (const one of all) {
        const own = one.verified.subject.target;
        if (own === undefined) {
            untold.push(one);
            continue;
        }
        const key = (0,_report_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetName */ .j)(own);
        const group = found.get(key) ?? { target: own, ones: [] };
        group.ones.push(one);
        found.set(key, group);
    }
    const groups = [...found.values()].filter(({ ones }) => ones.length > 0);
    return [
        ...groups.map(({ target, ones }) => ({
            action: 'verify',
            target,
            ...partOf(ones, platforms.filter(p => p.platform.goarch === target.goarch)),
        })),
        ...(untold.length > 0 ? [{ action: 'verify', shard: 'unreadable', ...partOf(untold, []) }] : []),
    ];
}
function partOf(ones, platforms) {
    return {
        subjects: ones.map(one => one.verified.subject),
        platforms: platforms.map(({ platform, required }) => ({
            id: platform.id,
            name: platform.name,
            goarch: platform.goarch,
            required,
        })),
        checks: ones.flatMap(one => one.checks),
        metrics: ones.flatMap(one => sizeOf(one)),
        env: Object.fromEntries(ones.flatMap(one => Object.entries(one.env))),
    };
}
/** Only beside a baseline: build has measured it already. */
function sizeOf({ verified: { subject, baselineSize }, checks }) {
    if (baselineSize === undefined)
        return [];
    const grown = checks.some(({ id, status }) => id === 'elf/size-budget' && status === 'warn');
    const verdict = grown ? 'regression' : subject.size < baselineSize ? 'improved' : 'stable';
    return [
        {
            name: 'size',
            unit: 'bytes',
            better: 'lower',
            subject: subject.path,
            samples: [subject.size],
            baseline: [baselineSize],
            verdict,
        },
    ];
}
/** What concerns the files together: one more report, if there is anything to say. */
function ofTheSet(all, overrides) {
    const members = all.flatMap(({ verified: { facts, subject } }) => facts === undefined || subject.target === undefined
        ? []
        : [{ subject: subject.path, goarch: subject.target.goarch, buildInfo: facts.buildInfo }]);
    const checks = (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .applyOverrides */ .i)((0,_elf_index_js__WEBPACK_IMPORTED_MODULE_0__.checkArchSet)(members), overrides);
    return checks.length === 0 ? [] : [{ action: 'verify', shard: 'set', checks }];
}
function annotate(reports, { host }) {
    const { language } = host;
    host.annotate(reports
        .flatMap(report => report.checks)
        .filter(check => check.status === 'fail' && check.severity !== 'info')
        .map(check => ({
        level: check.severity === 'error' ? 'error' : 'warning',
        title: [check.id, check.platform].filter(Boolean).join(' · '),
        message: [check.subject, check.title[language], check.hint?.[language]]
            .filter(line => line !== undefined)
            .map(_report_index_js__WEBPACK_IMPORTED_MODULE_1__.inertLine)
            .join('\n'),
    })));
}


/***/ })

};

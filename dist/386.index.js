export const id = 386;
export const ids = [386,931,991];
export const modules = {

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ otherFile),
/* harmony export */   d: () => (/* binding */ kindInChinese)
/* harmony export */ });
/**
 * Files that stand beside the binaries of a release, by the names that goreleaser, nfpm, cosign, syft, GnuPG and build
 * give them. They count only for what a wildcard or a folder found, and only when the bytes are neither ELF nor an archive.
 */
const OTHER = [
    [
        'checksum',
        /(^|[._-])(checksums?|(sha|md5|b2)(256|512|384|1|2)?sums?|digests)(\.txt)?$|\.(sha(1|224|256|384|512)(sum)?|md5(sum)?|b2)$/i,
    ],
    ['signature', /\.(sig|asc|gpg|sign|minisig|sigstore|bundle|pem|crt|cer|cert|pub|p7s|intoto|att|tsr)$/i],
    [
        'SBOM or metadata',
        /\.(json|jsonl|ndjson|ya?ml|toml|xml|csv|tsv|spdx|cdx|sarif|lock|sum|mod|ini|conf|cfg|properties|env|srcinfo|pkgbuild|nix|rb|nuspec|tf|plist)$/i,
    ],
    [
        'text',
        /\.(txt|md|markdown|rst|adoc|html?|css|js|mjs|cjs|ts|map|log|diff|patch|tmpl|tpl|proto|go|py|sql|service|socket|timer|desktop)$/i,
    ],
    // A man page; not gateway-1.2.
    ['text', /^[a-z][a-z_-]*\.[1-8]$/i],
    ['text', /^(readme|licen[cs]e|copying|copyright|notice|authors|contributors|changelog)([._-].*)?$/i],
    [
        'text',
        /^(changes|news|version|(docker|container|make)file|codeowners|manifest|todo|security|\.(git|docker)ignore|\.(git)?keep|oci-layout)(\.[a-z]+)?$/i,
    ],
    ['script', /\.(sh|bash|zsh|fish|ps1|bat|cmd|completion)$/i],
    ['image', /\.(png|jpe?g|gif|svg|ico|webp|bmp|pdf|ttf|woff2?)$/i],
    ['program or package of another system', /\.(exe|msi|msix|dll|dmg|pkg|app|dylib|wasm|class|appx)$/i],
    ['library or object', /\.(so(\.[0-9]+)*|a|o|ko|h|hpp|debug|dbg|syso)$/i],
];
/** What a file is, by its name; undefined for a name that a program may have. */
function otherFile(name) {
    return OTHER.find(([, pattern]) => pattern.test(name))?.[0];
}
const ZH = {
    checksum: '校验和',
    signature: '签名',
    'SBOM or metadata': 'SBOM 或元数据',
    text: '文本',
    script: '脚本',
    image: '图像',
    'program or package of another system': '其他系统的程序或软件包',
    'library or object': '库或目标文件',
    'Windows program': 'Windows 程序',
    'macOS program': 'macOS 程序',
};
/** The same in Chinese; `program for RISC-V` has its machine’s name kept. */
function kindInChinese(what) {
    return ZH[what] ?? what.replace(/^program for (.+)$/, '面向 $1 的程序');
}


/***/ }),

/***/ 4440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ applyOverrides)
/* harmony export */ });
const ORDER = ['info', 'warn', 'error'];
/**
 * Applies the severities that the configuration gives to checks. The reason and its last day go with every check they
 * touch, so that a reader of the report sees what was waived, or made stricter, by which words, and until when. A warning
 * of a check that was made an error is a failure.
 */
function applyOverrides(checks, overrides) {
    return checks.map(check => {
        const override = overrides[check.id];
        if (override === undefined || check.status === 'pass' || check.status === 'skip')
            return check;
        const { severity, reason, until } = override;
        if (severity === 'off')
            return { ...check, status: 'skip', evidence: { ...check.evidence, waived: reason, until } };
        const stricter = ORDER.indexOf(severity) > ORDER.indexOf(check.severity);
        const evidence = { ...check.evidence, [stricter || severity === 'error' ? 'stricter' : 'waived']: reason, until };
        const status = severity === 'error' && check.status === 'warn' ? 'fail' : check.status;
        return { ...check, severity, status, evidence };
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

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ subjectName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8792);



/** report/model.ts has no room for more. */
const MAX = 500;
/** What reports call a file: its path below the workspace, as JAR URLs have it for members: `dist/a.tar.gz!/usr/bin/gateway`. */
function subjectName(workspace, path, member) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path).replaceAll('\\', '/') || path;
    return bounded(member === undefined ? file : `${file}!/${member}`);
}
/** The same name for the same path, and another one for another: the middle of a long one is replaced by its digest. */
function bounded(name) {
    if (name.length <= MAX)
        return name;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 12);
    return `${(0,_language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name, 200)}${digest}…${name.slice(-280)}`;
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
// EXTERNAL MODULE: ./build/src/elf/index.js + 49 modules
var elf = __webpack_require__(6300);
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
        const check = await (0,elf.crossCheckReadelf)({ ...looked, subject: subject.path }, path, facts.elf);
        checks.push(wanted(check, readelf));
        if (looked.tool !== undefined)
            env['readelf'] = shown(looked.tool);
    }
    if (objdump !== 'off' && goarch === 'loong64' && facts.worldScan !== undefined) {
        const looked = await binutils.objdump();
        const check = await (0,elf.confirmWorld)({ ...looked, subject: subject.path }, path, facts.elf, facts.worldScan);
        checks.push(wanted(check, objdump));
        if (looked.tool !== undefined)
            env['objdump'] = shown(looked.tool);
    }
    return { checks, env };
}
/** Who names a tool wants its opinion: without it the answer is not known. */
function wanted(check, named) {
    return named !== undefined && check.status === 'skip' ? { ...check, status: 'unknown' } : check;
}
function shown({ name, version }) {
    return `${version} (${name})`.slice(0, 500);
}

// EXTERNAL MODULE: ./build/src/actions/subject-name.js
var subject_name = __webpack_require__(2157);
// EXTERNAL MODULE: ./build/src/actions/verify-policy.js
var verify_policy = __webpack_require__(8539);
// EXTERNAL MODULE: ./build/src/actions/verify-report.js
var verify_report = __webpack_require__(5215);
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
        const thread = {
            worker: new external_node_worker_threads_.Worker('import(require("node:worker_threads").workerData).then(bundle => bundle.verifyThread())', {
                eval: true,
                workerData: url,
            }),
        };
        // It must not keep the process alive once nobody waits for it.
        thread.worker.unref();
        // Also while nobody waits for it: an error that nobody listens to would end the process.
        thread.worker.on('error', error => {
            thread.failure ??= error instanceof Error ? error : new Error(String(error));
        });
        thread.worker.on('exit', () => {
            thread.failure ??= new Error('a verifying thread ended by itself');
        });
        idle.push(thread);
        return thread;
    });
    const free = (thread) => {
        const next = waiting.shift();
        if (next === undefined)
            idle.push(thread);
        else
            next(thread);
    };
    const take = () => {
        const thread = idle.pop();
        return thread === undefined ? new Promise(resolve => waiting.push(resolve)) : Promise.resolve(thread);
    };
    return {
        width,
        async verify(path, request) {
            const thread = await take();
            try {
                if (signal.aborted)
                    throw new system/* Interrupted */.Cw();
                if (thread.failure !== undefined)
                    throw thread.failure;
                return await ask(thread.worker, { path, request }, signal);
            }
            finally {
                free(thread);
            }
        },
        close: async () => {
            await Promise.all(all.map(({ worker }) => worker.terminate()));
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
async function verifyAll(config, { platforms, targets }, named, job, options = {}) {
    const { default: pLimit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 370));
    const { files, archives = [], passedOver = [] } = named;
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
            const name = file.name ?? (0,subject_name/* subjectName */.w)(job.workspace, file.path);
            const one = await orUnreadable(name, () => verifyOne(config, platforms, { ...file, name }, job, how));
            done += 1;
            progress.update(done, files.length, name);
            return one;
        })));
        const readable = all.filter(one => 'verified' in one);
        const unreadable = [...(named.unreadable ?? []), ...all.filter(one => 'reason' in one)];
        const reports = await (0,actions_reports/* makeReports */.Y)(job, started, [
            ...(0,verify_report/* byTarget */.RI)(readable, platforms, targets),
            ...(0,verify_report/* ofArchives */.FL)(archives, config.verify.checks),
            ...(0,verify_report/* ofTheSet */.Zi)(readable, { unreadable, passedOver }, config.verify.checks),
        ]);
        progress.end(`${tally(reports, files.length, job)}   ${(0,language/* seconds */.YA)(performance.now() - began)}`);
        return reports;
    }
    catch (error) {
        // The files that wait are not begun: nobody would hear of them.
        limit.clearQueue();
        progress.end('', false);
        throw error;
    }
    finally {
        await verifier.close();
    }
}
async function verifyOne(config, platforms, file, job, { policy, verifier, machineFor, binutils, options }) {
    const { system } = job;
    const { name } = file;
    const before = await identityOf(file.path);
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
    // What was started may have put another file in its place.
    if (before !== (await identityOf(file.path)))
        throw new language/* UserError */.yo('XC-VERIFY-001', { path: name, reason: 'it was changed while it was verified' });
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
/** Changes with every write, rename and change of rights. undefined: not there. */
async function identityOf(path) {
    const status = await (0,promises_.stat)(path, { bigint: true }).catch(() => undefined);
    return status && [status.dev, status.ino, status.size, status.mtimeNs, status.ctimeNs].join(' ');
}
/** A file that cannot be read says nothing of the others: it becomes a finding of its own. */
async function orUnreadable(name, verify) {
    try {
        return await verify();
    }
    catch (error) {
        if (error instanceof language/* UserError */.yo && error.code === 'XC-VERIFY-001')
            return { name, reason: String(error.values['reason']).slice(0, 500) };
        throw error;
    }
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

/***/ 8991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyChecks: () => (/* binding */ verifyChecks)
/* harmony export */ });
/** What verify says of the set of files as such. */
const verifyChecks = [
    {
        id: 'verify/readable',
        severity: 'error',
        title: { en: 'Every file that was named can be read', zh: '指定的每个文件都可以读取' },
        why: {
            en: 'A file that cannot be opened was not judged; the others are judged all the same.',
            zh: '无法打开的文件没有被检查；其他文件照常检查。',
        },
        fix: {
            en: 'Correct the name, or give this user the right to read the file: ls -l FILE',
            zh: '更正文件名，或为当前用户授予读取权限：ls -l FILE',
        },
        source: 'open(2), read(2)',
    },
    {
        id: 'verify/executables',
        severity: 'error',
        title: { en: 'There is at least one executable to judge', zh: '至少有一个可执行文件可供检查' },
        why: {
            en: 'A pattern that finds only checksums, or archives without a program, proves nothing.',
            zh: '只匹配到校验和文件或不含程序的归档，什么也证明不了。',
        },
        fix: {
            en: 'Name the folder that holds the binaries or the release archives: xinchuang-go verify ./dist',
            zh: '指定存放二进制文件或发布归档的文件夹：xinchuang-go verify ./dist',
        },
        source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
    },
    {
        id: 'verify/passed-over',
        severity: 'info',
        title: { en: 'What a wildcard or a folder found and is something else', zh: '通配符或文件夹中找到的其他类型文件' },
        why: {
            en: 'A release folder holds checksums, signatures, SBOMs and programs for other systems. They are not judged, and named here, so that nothing is left out unseen.',
            zh: '发布目录中还有校验和、签名、SBOM 以及面向其他系统的程序。它们不会被检查，并在此列出，以免有遗漏而不自知。',
        },
        fix: {
            en: 'Name a file without a wildcard to have it judged.',
            zh: '不用通配符、直接写出文件名即可对其检查。',
        },
        source: 'https://goreleaser.com/customization/',
    },
];


/***/ }),

/***/ 2011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mj: () => (/* binding */ DEFAULT_MANIFEST),
  uM: () => (/* binding */ filesOfManifest),
  bf: () => (/* binding */ withNamedFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/archive/index.js + 4 modules
var archive = __webpack_require__(2312);
// EXTERNAL MODULE: ./build/src/elf/index.js + 49 modules
var elf = __webpack_require__(6300);
// EXTERNAL MODULE: ./build/src/language/index.js + 14 modules
var language = __webpack_require__(8792);
// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(708);
// EXTERNAL MODULE: ./build/src/system/index.js + 9 modules
var src_system = __webpack_require__(7787);
;// CONCATENATED MODULE: ./build/src/actions/find-files.js




/** Never part of a release, however wide the pattern: git's own files, and what we leave behind while we run. */
const isNever = (folder) => (0,external_node_path_.basename)(folder) === '.git' ||
    ((0,external_node_path_.basename)((0,external_node_path_.dirname)(folder)) === '.xinchuang' && (0,external_node_path_.basename)(folder).startsWith('unpacked-'));
const NEVER = ['**/.git/**', '**/.xinchuang/unpacked-*/**'];
/**
 * Finds what the patterns mean: paths as they stand (also with `[` or `*` in them), folders with everything below, globs,
 * and `!pattern` to leave something out.
 * @param expanded the shell has replaced a wildcard by names, so a name was not chosen one by one
 */
async function findFiles(patterns, workspace, { expanded = false } = {}) {
    const { glob, isDynamicPattern } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const options = {
        cwd: workspace,
        absolute: true,
        onlyFiles: true,
        dot: true,
        expandDirectories: false,
        // A link to `/` would have the whole disk judged.
        followSymbolicLinks: false,
        ignore: NEVER,
    };
    const wanted = patterns.filter(pattern => !pattern.startsWith('!'));
    const unwanted = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1));
    const found = new Map();
    const add = (path, named, problem) => {
        const before = found.get(path);
        const entry = { path, named: named || before?.named === true, imageFolder: false };
        found.set(path, problem === undefined ? entry : { ...entry, problem });
    };
    const globs = [];
    for (const pattern of wanted) {
        const path = (0,external_node_path_.resolve)(workspace, pattern);
        const there = await statOf(path);
        if (there === 'missing' && isDynamicPattern(pattern))
            globs.push(pattern);
        else if (there === 'missing')
            add(path, true, 'ENOENT');
        else if (typeof there === 'string')
            add(path, true, there);
        else if (!there.isDirectory())
            add(path, !expanded);
        else
            await walk(path, await (0,promises_.realpath)(path), (file, problem) => add(file, false, problem));
    }
    if (globs.length > 0)
        for (const file of await glob(globs, options))
            add(file, false);
    if (unwanted.length > 0) {
        const all = unwanted.flatMap(pattern => [pattern, `${pattern.replace(/\/+$/, '')}/**`]);
        for (const file of await glob(all, options))
            found.delete((0,external_node_path_.resolve)(file));
    }
    const files = await once([...found.values()].map(file => ({ ...file, path: (0,external_node_path_.resolve)(file.path) })));
    return withImageFolders(files.sort((a, b) => (a.path < b.path ? -1 : 1)));
}
/**
 * Everything below a folder, whatever its name is: what can be judged, and what cannot with the reason, so that nothing
 * is left out in silence. Links are followed to files inside the folder alone.
 */
async function walk(folder, top, add) {
    let entries;
    try {
        entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        add(folder, (0,src_system/* errorCode */.CA)(error) || (0,src_system/* errorText */.kc)(error));
        return;
    }
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory()) {
            if (!isNever(path))
                await walk(path, top, add);
        }
        else if (entry.isSymbolicLink())
            await followLink(path, top, add);
        else if (entry.isFile())
            add(path);
        else
            add(path, 'neither a file nor a folder');
    }
}
async function followLink(path, top, add) {
    try {
        const real = await (0,promises_.realpath)(path);
        if (real !== top && !real.startsWith(top + external_node_path_.sep))
            add(path, 'a link that leads out of the folder');
        else {
            const status = await (0,promises_.stat)(real);
            // A folder inside is walked where it is.
            if (status.isFile())
                add(path);
            else if (!status.isDirectory())
                add(path, 'neither a file nor a folder');
        }
    }
    catch (error) {
        add(path, (0,src_system/* errorCode */.CA)(error) || (0,src_system/* errorText */.kc)(error));
    }
}
/** Links lead a pattern to one file by many paths: it is looked at by the shortest, and by those that were named. */
async function once(files) {
    const seen = new Set();
    const kept = [];
    const order = (file) => (file.named ? 0 : file.path.length);
    for (const file of [...files].sort((a, b) => order(a) - order(b))) {
        const real = await (0,promises_.realpath)(file.path).catch(() => file.path);
        if (file.named || !seen.has(real))
            kept.push(file);
        seen.add(real);
    }
    return kept;
}
/** The files of an OCI layout are one thing. */
async function withImageFolders(files) {
    const folders = [];
    for (const { path } of files)
        if ((0,external_node_path_.basename)(path) === 'oci-layout' && (await (0,archive.isImageFolder)((0,external_node_path_.dirname)(path))))
            folders.push((0,external_node_path_.dirname)(path));
    const within = (path) => folders.some(folder => path.startsWith(folder + external_node_path_.sep));
    return [
        ...files.filter(({ path }) => !within(path)),
        ...folders.map(path => ({ path, named: true, imageFolder: true })),
    ].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** `missing`, or the code of any other error. */
async function statOf(path) {
    try {
        return await (0,promises_.stat)(path);
    }
    catch (error) {
        const code = (0,src_system/* errorCode */.CA)(error) || (0,src_system/* errorText */.kc)(error);
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            return code;
        // A dangling link is there, and cannot be read.
        const link = await (0,promises_.lstat)(path).catch(() => undefined);
        return link === undefined ? 'missing' : 'ENOENT';
    }
}

// EXTERNAL MODULE: ./build/src/actions/other-files.js
var other_files = __webpack_require__(1697);
// EXTERNAL MODULE: ./build/src/actions/subject-name.js
var subject_name = __webpack_require__(2157);
;// CONCATENATED MODULE: ./build/src/actions/verify-archives.js





/** Opens archives into a private folder, two at a time: one is decompressed while the other is written. */
class ArchiveReader {
    job;
    spool;
    constructor(folder, job) {
        this.job = job;
        this.spool = new archive.Spool(folder);
    }
    async readAll(archives) {
        const { default: pLimit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 370));
        const limit = pLimit(2);
        const progress = this.job.host.progress('unpack');
        let done = 0;
        try {
            const all = await Promise.all(archives.map(({ path, format }) => limit(async () => {
                const verdict = await this.read(path, format);
                done += 1;
                progress.update(done, archives.length, (0,subject_name/* subjectName */.w)(this.job.workspace, path));
                return verdict;
            })));
            const members = all.reduce((sum, { files }) => sum + files.length, 0);
            progress.end(TALLY[this.job.host.language](archives.length, members));
            return all;
        }
        catch (error) {
            progress.end('', false);
            throw error;
        }
    }
    async read(path, format) {
        const { workspace, system } = this.job;
        const file = format === 'folder' ? (0,external_node_path_.join)(path, 'index.json') : path;
        const name = (0,subject_name/* subjectName */.w)(workspace, file);
        try {
            const subject = { path: name, ...(await (0,src_system/* sha256File */.Q3)(file)) };
            const opened = await (0,archive.openArchive)(path, format, this.spool, { signal: system.signal });
            const { files, sorted } = await this.sort(opened, path);
            return { subject, files, checks: (0,archive.judgeArchive)(opened, sorted, name) };
        }
        catch (error) {
            // A full disk is ours, not the archive's.
            const code = (0,src_system/* errorCode */.CA)(error);
            if (code === '' || (0,src_system/* diskError */.wO)(error)?.code === 'XC-SYSTEM-001')
                throw error;
            return { files: [], checks: [], unreadable: { name, reason: code } };
        }
    }
    /** Which of the ELF files are programs that are judged. Of an image those that Go linked: the rest is its base system. */
    async sort(opened, path) {
        const isImage = opened.kind.endsWith('image');
        const files = [];
        const sorted = [];
        for (const { contents } of opened.parts) {
            const judged = [];
            const passedOver = [];
            for (const { path: member, file } of contents.elf) {
                const kind = await (0,elf.elfKind)(file.path);
                const reason = notJudged(kind, isImage);
                if (reason === undefined) {
                    judged.push(kind.goarch ?? kind.machine);
                    files.push({ path: file.path, name: this.nameOf(path, member) });
                }
                else {
                    passedOver.push(`${member}: ${reason}`);
                    await this.give(file);
                }
            }
            sorted.push({ judged, passedOver });
        }
        return { files, sorted };
    }
    give(file) {
        return this.spool.release(file);
    }
    /** Two members may have one name, when the archive is made to confuse; reports need one for each. */
    names = new Set();
    nameOf(path, member) {
        const base = (0,subject_name/* subjectName */.w)(this.job.workspace, path, member);
        let name = base;
        for (let n = 2; this.names.has(name); n++)
            name = `${base.slice(0, 490)} #${n}`;
        this.names.add(name);
        return name;
    }
}
function notJudged({ is, goarch, machine, go, packed }, isImage) {
    if (is === 'library')
        return 'shared library';
    if (is === 'object')
        return 'object file';
    if (is === 'core')
        return 'core dump';
    if (is === 'program' && goarch === undefined)
        return `program for ${machine}`;
    // A packed or damaged program of the image's own shows no trace of Go, and a base system has none of either.
    const telling = go || packed || (is === 'damaged' && goarch !== undefined);
    return isImage && !telling ? 'not linked by Go' : undefined;
}
const TALLY = {
    en: (archives, members) => `${archives} archive${archives === 1 ? '' : 's'} · ${members} executable${members === 1 ? '' : 's'}`,
    zh: (archives, members) => `${archives} 个归档 · ${members} 个可执行文件`,
};

;// CONCATENATED MODULE: ./build/src/actions/verify-files.js











/** Where build leaves it when nobody said otherwise. */
const DEFAULT_MANIFEST = '.xinchuang/bin/manifest.json';
/**
 * Finds the files, opens the archives among them, and hands all to `body`. What was unpacked is removed afterwards.
 * @throws UserError when nothing matches
 */
async function withNamedFiles({ files, manifest }, job, body) {
    const { workspace } = job;
    if (files === undefined) {
        const known = await filesOfManifest((0,external_node_path_.resolve)(workspace, manifest ?? DEFAULT_MANIFEST));
        return body({ files: known, archives: [], passedOver: [], unreadable: [] });
    }
    const found = await findFiles(files, workspace, { expanded: (job.operands?.length ?? 0) > 1 });
    if (found.length === 0)
        throw new language/* UserError */.yo('XC-VERIFY-011', { patterns: files.join(' '), folder: workspace });
    const { default: pLimit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 370));
    const limit = pLimit(8);
    const sorted = await Promise.all(found.map(file => limit(async () => ({ file, sort: await sortOf(file) }))));
    if (!sorted.some(({ sort }) => sort.as === 'archive'))
        return body(gather(sorted, [], workspace));
    // Not the system's folder for temporary files: that is often small, and may forbid to start programs.
    const parent = await (0,src_system/* makeStateFolder */.En)(workspace);
    return (0,src_system/* withTempFolder */.JJ)(async (folder) => {
        const reader = new ArchiveReader(folder, job);
        const archives = sorted.flatMap(({ file, sort }) => sort.as === 'archive' ? [{ path: file.path, format: sort.format }] : []);
        return body(gather(sorted, await reader.readAll(archives), workspace));
    }, { parent, prefix: 'unpacked-' });
}
/** By its first bytes; its name counts only for what is neither ELF nor an archive. */
async function sortOf({ path, named, imageFolder, problem }) {
    if (problem !== undefined)
        return { as: 'unreadable', reason: problem };
    if (imageFolder)
        return { as: 'archive', format: 'folder' };
    try {
        const format = await formatOf(path);
        if ((0,archive.isArchive)(format))
            return { as: 'archive', format };
        if (named)
            return { as: 'binary' };
        const what = format === 'elf' ? await otherElf(path) : (FOREIGN[format ?? ''] ?? (0,other_files/* otherFile */.b)((0,external_node_path_.basename)(path)));
        return what === undefined ? { as: 'binary' } : { as: 'other', what };
    }
    catch (error) {
        return { as: 'unreadable', reason: (0,src_system/* errorCode */.CA)(error) || (0,src_system/* errorText */.kc)(error) };
    }
}
const FOREIGN = { pe: 'Windows program', 'mach-o': 'macOS program' };
/** An ELF file that is no program, and says so in its name too; or a program for a machine that nobody judges here. */
async function otherElf(path) {
    const { is, goarch, machine } = await (0,elf.elfKind)(path);
    if (is === 'program' && goarch === undefined)
        return `program for ${machine}`;
    if (is === 'library' || is === 'object')
        return (0,other_files/* otherFile */.b)((0,external_node_path_.basename)(path));
    return undefined;
}
async function formatOf(path) {
    const { constants } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3024, 19));
    // O_NONBLOCK: opening a named pipe would otherwise wait for a writer for ever.
    const file = await (0,promises_.open)(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
        if (!(await file.stat()).isFile())
            throw new Error('not a regular file');
        const head = Buffer.alloc(archive.HEAD_BYTES);
        const { bytesRead } = await file.read(head, 0, archive.HEAD_BYTES, 0);
        return (0,archive.sniff)(head.subarray(0, bytesRead));
    }
    finally {
        await file.close();
    }
}
function gather(sorted, archives, workspace) {
    const pick = (one) => sorted.flatMap(item => one(item) ?? []);
    return {
        files: [
            ...pick(({ file, sort }) => (sort.as === 'binary' ? { path: file.path } : undefined)),
            ...archives.flatMap(archive => archive.files),
        ],
        archives,
        passedOver: pick(({ file, sort }) => sort.as === 'other' ? `${(0,subject_name/* subjectName */.w)(workspace, file.path)}: ${sort.what}` : undefined),
        unreadable: [
            ...pick(({ file, sort }) => sort.as === 'unreadable' ? { name: (0,subject_name/* subjectName */.w)(workspace, file.path), reason: sort.reason } : undefined),
            ...archives.flatMap(archive => archive.unreadable ?? []),
        ],
    };
}
/** @throws UserError when there is no manifest, or it is none */
async function filesOfManifest(path) {
    try {
        await (0,promises_.access)(path);
    }
    catch {
        throw new language/* UserError */.yo('XC-VERIFY-012', { path });
    }
    const { readManifest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1772));
    const { files } = await readManifest(path);
    return files.map((file, index) => {
        const goarch = platform/* GOARCHES */.hX.find(known => known === file.target.goarch);
        if (goarch === undefined)
            throw new language/* UserError */.yo('XC-REPORT-007', {
                file: path,
                where: `files.${index}.target.goarch`,
                problem: `${file.target.goarch} is none of ${platform/* GOARCHES */.hX.join(' | ')}`,
            });
        const { variant } = file.target;
        const target = { goos: file.target.goos, goarch, ...(variant !== undefined && { variant }) };
        return { path: (0,external_node_path_.join)((0,external_node_path_.dirname)(path), file.path), target };
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
    const { readManifest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1772));
    const { files } = await readManifest((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path));
    return files.map(({ package: name, target, sha256, size }) => ({ package: name, target, sha256, size }));
}


/***/ }),

/***/ 5215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ ofArchives),
/* harmony export */   RI: () => (/* binding */ byTarget),
/* harmony export */   WG: () => (/* binding */ tellPassedOver),
/* harmony export */   Zi: () => (/* binding */ ofTheSet),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _elf_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6300);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1772);
/* harmony import */ var _report_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1943);
/* harmony import */ var _other_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1697);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4440);
/* harmony import */ var _verify_definitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8991);






/**
 * One report for each target that has files, in the order in which they were asked for, and one for what is no ELF file
 * of a target. A target without a file gets none: that its report is missing is the gate's finding.
 */
function byTarget(all, platforms, targets) {
    const found = new Map(targets.map(target => [(0,_report_target_js__WEBPACK_IMPORTED_MODULE_4__/* .targetName */ .j)(target), { target, ones: [] }]));
    const untold = [];
    for (const one of all) {
        const own = one.verified.subject.target;
        if (own === undefined) {
            untold.push(one);
            continue;
        }
        const key = (0,_report_target_js__WEBPACK_IMPORTED_MODULE_4__/* .targetName */ .j)(own);
        const group = found.get(key) ?? { target: own, ones: [] };
        group.ones.push(one);
        found.set(key, group);
    }
    const groups = [...found.values()].filter(({ ones }) => ones.length > 0);
    return [
        ...groups.flatMap(({ target, ones }) => inShards(ones).map((part, i) => ({
            action: 'verify',
            target,
            ...(i > 0 && { shard: String(i + 1) }),
            ...partOf(part, platforms.filter(p => p.platform.goarch === target.goarch)),
        }))),
        ...inShards(untold).map((part, i) => ({
            action: 'verify',
            shard: i === 0 ? 'unreadable' : `unreadable-${i + 1}`,
            ...partOf(part, []),
        })),
    ];
}
/** A report may have 8 MiB, 5,000 subjects and 50,000 checks: the files of a large release are told in several. */
const SHARD = { bytes: 6_500_000, files: 1000 };
function inShards(ones) {
    const shards = [];
    let room = 0;
    for (const one of ones) {
        const size = Buffer.byteLength(JSON.stringify(one.checks, null, 1));
        const last = shards.at(-1);
        if (last === undefined || last.length >= SHARD.files || size > room) {
            shards.push([one]);
            room = SHARD.bytes - size;
        }
        else {
            last.push(one);
            room -= size;
        }
    }
    return shards;
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
/** Release archives: each is a subject, with its own bytes, though of no target. */
function ofArchives(archives, overrides) {
    return inShards(archives).map((part, i) => ({
        action: 'verify',
        shard: i === 0 ? 'archives' : `archives-${i + 1}`,
        subjects: part.flatMap(({ subject }) => subject ?? []),
        checks: part.flatMap(({ checks }) => (0,_overrides_js__WEBPACK_IMPORTED_MODULE_5__/* .applyOverrides */ .i)(checks, overrides)),
    }));
}
/** What concerns the files together: one more report, if there is anything to say. */
function ofTheSet(all, { unreadable, passedOver }, overrides) {
    const members = all.flatMap(({ verified: { facts, subject } }) => facts === undefined || subject.target === undefined
        ? []
        : [
            {
                subject: subject.path,
                sha256: subject.sha256,
                goarch: subject.target.goarch,
                buildInfo: facts.buildInfo,
            },
        ]);
    const checks = (0,_overrides_js__WEBPACK_IMPORTED_MODULE_5__/* .applyOverrides */ .i)([
        ...(0,_elf_index_js__WEBPACK_IMPORTED_MODULE_0__.checkArchSet)(members),
        ...unreadable.map(cannotRead),
        ...(all.length === 0 ? [nothingToJudge()] : []),
        ...(passedOver.length > 0 ? [wasPassedOver(passedOver)] : []),
    ], overrides);
    return checks.length === 0 ? [] : [{ action: 'verify', shard: 'set', checks }];
}
function cannotRead({ name, reason }) {
    const title = { en: `cannot be read: ${reason}`, zh: `无法读取：${reason}` };
    return { ...raised('verify/readable'), status: 'fail', subject: name, title, evidence: { path: name, reason } };
}
function nothingToJudge() {
    const title = { en: 'no executable was found to judge', zh: '没有找到可供检查的可执行文件' };
    return { ...raised('verify/executables'), status: 'fail', title, evidence: { executables: 0 } };
}
function wasPassedOver(names) {
    const title = { en: passedOverLine(names, 'en'), zh: passedOverLine(names, 'zh') };
    const files = names.slice(0, names.length > 200 ? 199 : 200);
    const left = names.length - files.length;
    const evidence = { count: names.length, files: [...files, ...(left > 0 ? [`… ${left}`] : [])] };
    return { ...raised('verify/passed-over'), status: 'pass', title, evidence };
}
function raised(id) {
    const { severity, fix } = _verify_definitions_js__WEBPACK_IMPORTED_MODULE_3__.verifyChecks.find(check => check.id === id) ?? _verify_definitions_js__WEBPACK_IMPORTED_MODULE_3__.verifyChecks[0];
    return { id, severity, ...(severity !== 'info' && { hint: fix }) };
}
/** `5 other files passed over: 2 checksum, 3 text` */
function passedOverLine(names, language) {
    const kinds = new Map();
    for (const name of names) {
        const kind = name.slice(name.lastIndexOf(': ') + 2);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    if (language === 'zh')
        return `略过 ${names.length} 个其他文件：${[...kinds].map(([kind, n]) => `${n} 个${(0,_other_files_js__WEBPACK_IMPORTED_MODULE_2__/* .kindInChinese */ .d)(kind)}`).join('、')}`;
    const list = [...kinds].map(([kind, n]) => `${n} ${kind}`).join(', ');
    return `${names.length} other file${names.length === 1 ? '' : 's'} passed over: ${list}`;
}
/** One line, before the verdicts: so that nothing is left out unseen. */
function tellPassedOver({ passedOver }, { host }) {
    if (passedOver.length > 0)
        host.log('info', `  ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.inertLine)(passedOverLine(passedOver, host.language))}`);
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


/***/ }),

/***/ 2312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HEAD_BYTES: () => (/* reexport */ sniff/* HEAD_BYTES */.Lq),
  LIMITS: () => (/* reexport */ limits/* LIMITS */.b),
  Spool: () => (/* reexport */ Spool),
  archiveChecks: () => (/* reexport */ archiveChecks),
  isArchive: () => (/* reexport */ sniff/* isArchive */.tc),
  isImageFolder: () => (/* reexport */ isImageFolder),
  judgeArchive: () => (/* reexport */ judgeArchive),
  openArchive: () => (/* reexport */ openArchive),
  sniff: () => (/* reexport */ sniff/* sniff */.ZF)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/archive/archive.js


/** The readers and their libraries are loaded when there is something to open: most runs have bare binaries. */
async function openArchive(...given) {
    return (await Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(697), __webpack_require__.e(875), __webpack_require__.e(898)]).then(__webpack_require__.bind(__webpack_require__, 4898))).openArchive(...given);
}
/** An OCI layout that lies in a folder: image-layout.md asks for both files. */
async function isImageFolder(folder) {
    for (const name of ['oci-layout', 'index.json']) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
        if (found?.isFile() !== true)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/archive/definitions.js
/** What is asked of an archive, beside the checks on each executable in it. */
const archiveChecks = [
    {
        id: 'archive/readable',
        severity: 'error',
        title: { en: 'The archive can be read to its end', zh: '归档文件可以完整读取' },
        why: {
            en: 'What cannot be unpacked here may not unpack at the customer, and what lies behind the damage was never looked at. An archive that unpacks to far more than its size fills the disk of whoever opens it.',
            zh: '此处无法解开的归档，在客户处也可能无法解开；损坏之后的内容从未被检查。解压后远大于自身的归档会占满使用者的磁盘。',
        },
        fix: {
            en: 'Make the archive again and compare its checksum after each transfer. Use tar, tar.gz, tar.xz, tar.zst, zip (store or deflate, without a password), deb, rpm or an OCI layout.',
            zh: '重新制作归档，并在每次传输后比对校验和。请使用 tar、tar.gz、tar.xz、tar.zst、zip（存储或 deflate，不加密）、deb、rpm 或 OCI 布局。',
        },
        source: 'POSIX pax; RFC 1952; RFC 8878; APPNOTE.TXT 6.3.10; deb(5); https://rpm-software-management.github.io/rpm/manual/format_v4.html; OCI image spec 1.1; https://www.bamsoftware.com/hacks/zipbomb/',
    },
    {
        id: 'archive/paths',
        severity: 'error',
        title: {
            en: 'Every path stays below the folder, and is there once',
            zh: '每个路径都位于目标文件夹之内，且只出现一次',
        },
        why: {
            en: 'A member named ../../etc/cron.d/x, or one that is written through a symbolic link of the same archive, lands outside the folder it is unpacked into (“zip slip”). Of two members of one name tools disagree which one stays, so the program that was judged may not be the one that is installed.',
            zh: '名为 ../../etc/cron.d/x 的成员，或经由同一归档中的符号链接写入的成员，会落到解压目录之外（“zip slip”）。同名成员保留哪一个因工具而异，被检查的程序可能不是最终安装的程序。',
        },
        fix: {
            en: 'Pack from inside the folder with relative names: tar -C dist -czf gateway.tar.gz gateway README.md; do not append to an archive that has the member already.',
            zh: '在目录内以相对路径打包：tar -C dist -czf gateway.tar.gz gateway README.md；不要向已含同名成员的归档追加。',
        },
        source: 'CWE-22; https://security.snyk.io/research/zip-slip-vulnerability; CVE-2001-1267 (GNU tar); GNU tar manual, “Absolute File Names”',
    },
    {
        id: 'archive/contents',
        severity: 'warn',
        title: { en: 'The archive holds executables, and each of them was judged', zh: '归档中含有可执行文件，且均已检查' },
        why: {
            en: 'An archive without a program passes every other check. Shared libraries, kernel modules and programs for other architectures are passed over; archives within archives are not opened.',
            zh: '不含程序的归档能通过其他所有检查。共享库、内核模块和其他架构的程序会被略过；归档中的归档不会被打开。',
        },
        fix: {
            en: 'Name the archives that hold programs, or leave this one out: --files "dist/**" with "!dist/*_src.tar.gz". Verify what is packed twice before it is packed.',
            zh: '只指定含有程序的归档，或排除此归档：--files "dist/**" 加 "!dist/*_src.tar.gz"。被二次打包的内容请在打包之前验证。',
        },
        source: 'OCI image spec 1.1, layer.md (whiteouts); deb(5); rpm format v4',
    },
    {
        id: 'archive/arch',
        severity: 'error',
        title: {
            en: 'A package or image for one architecture holds executables for it',
            zh: '软件包或镜像所声明的架构与其中可执行文件一致',
        },
        why: {
            en: 'dpkg, rpm and container engines choose by what the package says: an arm64 package with an amd64 program installs well and does not start (“exec format error”). Debian’s loong64 and the loongarch64 of old-world systems are both LoongArch.',
            zh: 'dpkg、rpm 和容器引擎按软件包的声明来选择：声明为 arm64 却装有 amd64 程序的软件包能正常安装，但无法启动（“exec format error”）。Debian 的 loong64 与旧世界系统的 loongarch64 都是 LoongArch。',
        },
        fix: {
            en: 'Take the file of the right target into the package: for nfpm and goreleaser, arch in the package and goarch of the build must be of one pair.',
            zh: '把对应目标的文件放入软件包：使用 nfpm、goreleaser 时，软件包的 arch 与构建的 goarch 必须对应。',
        },
        source: 'deb-control(5), Architecture; rpm tag 1022 (ARCH); OCI image spec 1.1, config.md; lintian binary-from-other-architecture',
    },
];

;// CONCATENATED MODULE: ./build/src/archive/judge.js

/** The verdict on the archive itself. `sorted` is in the order of its parts. */
function judgeArchive(opened, sorted, subject) {
    const check = (id, found) => {
        const { severity, fix } = definitionOf(id);
        const open = found.status !== 'pass' && found.status !== 'skip';
        return { id, severity, subject, ...found, ...(open && { hint: fix }) };
    };
    return [
        check('archive/readable', readable(opened)),
        check('archive/paths', paths(opened)),
        ...(opened.problem === undefined ? [check('archive/contents', contents(opened, sorted))] : []),
        ...opened.parts.flatMap(({ architecture }, i) => {
            const found = arch(architecture, sorted[i]?.judged ?? []);
            return found === undefined ? [] : [check('archive/arch', found)];
        }),
    ];
}
function definitionOf(id) {
    const definition = archiveChecks.find(check => check.id === id);
    if (definition === undefined)
        throw new Error(`no check ${id}`);
    return definition;
}
/** What leaves it open whether the archive is good: its format is not ours, or its end may be missing. */
const OPEN = ['unsupported', 'unfinished'];
function readable({ kind, problem }) {
    if (problem === undefined)
        return { status: 'pass', title: { en: `${kind}, read to its end`, zh: `${kind}，已完整读取` }, evidence: { kind } };
    const { fault, text, evidence } = problem;
    return {
        status: OPEN.includes(fault) ? 'unknown' : 'fail',
        title: { en: `${kind}: ${text.en}`, zh: `${kind}：${text.zh}` },
        evidence: { kind, fault, ...evidence },
    };
}
function paths({ tricks: { tricks, count }, parts }) {
    if (count > 0)
        return {
            status: 'fail',
            title: {
                en: `${count} path${count === 1 ? '' : 's'} that may not be: ${tricks[0]}`,
                zh: `${count} 个不应出现的路径：${tricks[0]}`,
            },
            evidence: { count, paths: tricks },
        };
    const files = parts.reduce((sum, part) => sum + part.contents.files, 0);
    return {
        status: 'pass',
        title: { en: `the paths of ${files} files stay below the folder`, zh: `${files} 个文件的路径均位于文件夹之内` },
        evidence: { files },
    };
}
function contents({ kind, parts, passedOver }, sorted) {
    const judged = sorted.flatMap(part => part.judged);
    const notOpened = parts.flatMap(part => part.contents.notOpened);
    const others = [
        ...parts.flatMap(part => part.contents.foreign.map(name => `${name}: for another system`)),
        ...parts.flatMap(part => part.contents.libraries.map(name => `${name}: static library`)),
        ...sorted.flatMap(part => part.passedOver),
        ...passedOver,
    ];
    const files = parts.reduce((sum, part) => sum + part.contents.files, 0);
    const evidence = {
        kind,
        files,
        executables: judged.length,
        ...(others.length > 0 && { passed_over: listed(others) }),
        ...(notOpened.length > 0 && { not_opened: listed(notOpened) }),
    };
    if (judged.length === 0 && others.length > 0 && notOpened.length === 0)
        return {
            status: 'skip',
            title: kind.endsWith('image')
                ? {
                    en: 'no executable linked by Go for Linux on an architecture that is judged here',
                    zh: '没有由 Go 链接且面向此处所检查架构的 Linux 可执行文件',
                }
                : {
                    en: 'no executable for Linux on an architecture that is judged here',
                    zh: '没有面向此处所检查架构的 Linux 可执行文件',
                },
            evidence,
        };
    if (judged.length === 0)
        return {
            status: 'unknown',
            title: { en: `no ELF executable among ${files} files`, zh: `${files} 个文件中没有 ELF 可执行文件` },
            evidence,
        };
    // A base image is full of archives that are nobody's release.
    if (notOpened.length > 0 && !kind.endsWith('image'))
        return {
            status: 'unknown',
            title: {
                en: `${judged.length} executables judged; ${notOpened.length} archives within were not opened`,
                zh: `已检查 ${judged.length} 个可执行文件；内部的 ${notOpened.length} 个归档未打开`,
            },
            evidence,
        };
    return {
        status: 'pass',
        title: {
            en: `${judged.length} of ${files} files ${judged.length === 1 ? 'is an executable' : 'are executables'} and judged`,
            zh: `${files} 个文件中有 ${judged.length} 个可执行文件，均已检查`,
        },
        evidence,
    };
}
/** As packages write it; `all`, `noarch` and the like say nothing. */
const ARCHITECTURES = [
    [/^(amd64|x86_64)/, 'amd64'],
    [/^(arm64|aarch64)/, 'arm64'],
    [/^(loong64|loongarch64)/, 'loong64'],
    [/^(all|noarch|any|\(none\)|unknown)$/, ''],
];
function arch(said, judged) {
    if (said === undefined || judged.length === 0)
        return undefined;
    const wanted = ARCHITECTURES.find(([pattern]) => pattern.test(said))?.[1] ?? said;
    if (wanted === '')
        return undefined;
    const wrong = [...new Set(judged.filter(goarch => goarch !== wanted))];
    const right = judged.filter(goarch => goarch === wanted).length;
    const evidence = {
        architecture: said.slice(0, 40),
        executables: [...new Set(judged)],
        agree: right,
        of: judged.length,
    };
    if (wrong.length === 0)
        return { status: 'pass', title: { en: `for ${wanted}, as it says`, zh: `面向 ${wanted}，与声明一致` }, evidence };
    return {
        status: right === 0 ? 'fail' : 'warn',
        title: {
            en: `it says ${evidence.architecture} and holds executables for ${wrong.join(', ')}`,
            zh: `声明为 ${evidence.architecture}，却含有 ${wrong.join('、')} 的可执行文件`,
        },
        evidence,
    };
}
/** The report's limit is 200; what is left out is counted. */
function listed(names) {
    const cut = names.slice(0, names.length > 200 ? 199 : 200).map(name => name.slice(0, 500));
    return names.length > cut.length ? [...cut, `… ${names.length - cut.length}`] : cut;
}

// EXTERNAL MODULE: ./build/src/archive/limits.js
var limits = __webpack_require__(2254);
// EXTERNAL MODULE: ./build/src/archive/sniff.js
var sniff = __webpack_require__(7020);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/archive/spool.js



/**
 * Members of archives as files in a private folder, under numbers: the member's own name is never used. Equal bytes are
 * kept once, however many archives of a release hold them.
 */
class Spool {
    folder;
    next = 0;
    kept = new Map();
    /** @param folder of mode 0700; whoever made it removes it */
    constructor(folder) {
        this.folder = folder;
    }
    async add(pieces) {
        const path = (0,external_node_path_.join)(this.folder, String(this.next++));
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        // Executable: a smoke run starts it.
        const file = await (0,promises_.open)(path, 'wx', 0o700);
        try {
            for await (const piece of pieces) {
                hash.update(piece);
                size += piece.length;
                for (let at = 0; at < piece.length;)
                    at += (await file.write(piece, at)).bytesWritten;
            }
        }
        catch (error) {
            await file.close();
            await (0,promises_.rm)(path, { force: true });
            throw error;
        }
        await file.close();
        const spooled = { path, size, sha256: hash.digest('hex') };
        const same = this.kept.get(spooled.sha256);
        if (same === undefined) {
            this.kept.set(spooled.sha256, { file: spooled, users: 1 });
            return spooled;
        }
        // Counted first: while this copy is removed, another archive may give up the file.
        same.users += 1;
        await (0,promises_.rm)(path);
        return same.file;
    }
    /** Gives up a file that nobody will look at. */
    async release({ path, sha256 }) {
        const kept = this.kept.get(sha256);
        if (kept === undefined)
            return;
        kept.users -= 1;
        if (kept.users > 0)
            return;
        this.kept.delete(sha256);
        await (0,promises_.rm)(path, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/archive/index.js








/***/ }),

/***/ 2254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8792);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);


const LIMITS = {
    members: 200_000,
    memberBytes: 2 * 2 ** 30,
    unpackedBytes: 16 * 2 ** 30,
    ratio: 200,
    ratioFrom: 100 * 2 ** 20,
    pathBytes: 4096,
    indexDepth: 4,
    manifests: 200,
    jsonBytes: 4 * 2 ** 20,
    headerBytes: 32 * 2 ** 20,
};
/** Counts what an archive costs, and refuses to go on. */
class Budget {
    limits;
    packed = 0;
    unpacked = 0;
    members = 0;
    constructor(limits = LIMITS) {
        this.limits = limits;
    }
    read(bytes) {
        this.packed += bytes;
    }
    produced(bytes) {
        this.unpacked += bytes;
        const { unpackedBytes, ratio, ratioFrom } = this.limits;
        if (this.unpacked > unpackedBytes)
            throw tooMuch('bytes', this.unpacked, unpackedBytes, _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .megabytes */ .ix);
        if (this.unpacked > ratioFrom && this.unpacked > ratio * this.packed)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveProblem */ .OQ('too-much', {
                en: `it unpacks to more than ${ratio} times its size: a decompression bomb`,
                zh: `解压后超过其自身大小的 ${ratio} 倍：解压炸弹`,
            }, { packed: this.packed, unpacked: this.unpacked, max_ratio: ratio });
    }
    member() {
        this.members += 1;
        if (this.members > this.limits.members)
            throw tooMuch('members', this.members, this.limits.members);
    }
    memberSize(bytes, path) {
        if (bytes > this.limits.memberBytes)
            throw tooMuch('bytes of one member', bytes, this.limits.memberBytes, _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .megabytes */ .ix, path);
    }
}
const WHAT = {
    bytes: '字节',
    members: '个成员',
    'bytes of one member': '字节的单个成员',
};
function tooMuch(what, got, max, write = String, member) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveProblem */ .OQ('too-much', { en: `more than ${write(max)}: ${what}`, zh: `超过 ${write(max)}：${WHAT[what]}` }, { got, max, ...(member !== undefined && { member }) });
}


/***/ }),

/***/ 1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ ArchiveProblem),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
/** The only error that reading a hostile archive may throw. */
class ArchiveProblem extends Error {
    fault;
    text;
    evidence;
    name = 'ArchiveProblem';
    constructor(fault, text, evidence = {}) {
        super(`${fault}: ${text.en}`);
        this.fault = fault;
        this.text = text;
        this.evidence = evidence;
    }
}
function damaged(en, zh, evidence = {}) {
    return new ArchiveProblem('damaged', { en, zh }, evidence);
}
function unsupported(en, zh, evidence = {}) {
    return new ArchiveProblem('unsupported', { en, zh }, evidence);
}


/***/ }),

/***/ 7020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ HEAD_BYTES),
/* harmony export */   ZF: () => (/* binding */ sniff),
/* harmony export */   eT: () => (/* binding */ closedName),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
const NO_ARCHIVE = [undefined, 'elf', 'ar', 'pe', 'mach-o'];
function isArchive(format) {
    return !NO_ARCHIVE.includes(format);
}
/** Enough for every magic: tar's is at 257, and its checksum covers one block. */
const HEAD_BYTES = 512;
const MAGIC = [
    ['elf', '7f454c46'],
    ['gzip', '1f8b'],
    ['xz', 'fd377a585a00'],
    ['zstd', '28b52ffd'],
    ['zip', '504b0304'],
    ['zip', '504b0506'],
    ['rpm', 'edabeedb'],
    // `!<arch>\n` and the first member of every Debian package: deb(5).
    ['deb', '213c617263683e0a64656269616e2d62696e617279'],
    ['ar', '213c617263683e0a'],
    ['mach-o', 'cffaedfe'],
    ['mach-o', 'cefaedfe'],
    // A universal binary; Java classes have the same magic, and no macOS binary has more than 30 architectures.
    ['mach-o', 'cafebabe000000'],
];
/** What is recognised and not opened. */
const CLOSED = [
    ['bzip2', '425a68'],
    ['7z', '377abcaf271c'],
    ['rar', '526172211a07'],
    ['lz4', '04224d18'],
    ['lzip', '4c5a4950'],
    ['lzma', '5d00008000'],
    ['squashfs (snap, AppImage)', '68737173'],
    ['cab', '4d534346'],
    ['cpio', '303730373031'],
];
function sniff(head) {
    const known = MAGIC.find(([, hex]) => begins(head, hex))?.[0];
    if (known !== undefined)
        return known;
    if (closedName(head) !== undefined)
        return 'closed';
    if (head.toString('latin1', 0, 2) === 'MZ')
        return 'pe';
    return isTarHeader(head) ? 'tar' : undefined;
}
/** The name of an archive format that nobody opens here. */
function closedName(head) {
    return CLOSED.find(([, hex]) => begins(head, hex))?.[0];
}
function begins(head, hex) {
    return head.subarray(0, hex.length / 2).toString('hex') === hex;
}
/** POSIX pax, ustar: the sum of the header's bytes, with its own field taken as spaces. Holds for v7 tar too. */
function isTarHeader(head) {
    if (head.length < 512)
        return false;
    const claimed = /^[ 0]*([0-7]{1,7})[ \0]/.exec(head.toString('latin1', 148, 157))?.[1];
    if (claimed === undefined)
        return false;
    let sum = 8 * 32;
    for (let i = 0; i < 512; i++)
        if (i < 148 || i >= 156)
            sum += head[i] ?? 0;
    return sum === Number.parseInt(claimed, 8);
}


/***/ })

};

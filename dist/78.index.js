export const id = 78;
export const ids = [78,882];
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

/***/ 5618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ makeReports)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(990);

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
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2839);
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7507);



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
    const { platforms } = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__.mergeConfig)(config, { platforms: inputs.platforms });
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

/***/ 8078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filesOfManifest: () => (/* binding */ filesOfManifest),
  verify: () => (/* binding */ verify),
  verifyAll: () => (/* binding */ verifyAll)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/elf/index.js + 25 modules
var elf = __webpack_require__(896);
// EXTERNAL MODULE: ./build/src/emulator/index.js + 2 modules
var emulator = __webpack_require__(8882);
// EXTERNAL MODULE: ./build/src/golang/index.js + 10 modules
var golang = __webpack_require__(7079);
// EXTERNAL MODULE: ./build/src/language/index.js + 11 modules
var language = __webpack_require__(2839);
// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(1943);
// EXTERNAL MODULE: ./build/src/system/index.js + 5 modules
var system = __webpack_require__(7383);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/actions/job.js
var job = __webpack_require__(4718);
;// CONCATENATED MODULE: ./build/src/actions/overrides.js
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

// EXTERNAL MODULE: ./build/src/actions/reports.js
var actions_reports = __webpack_require__(5618);
// EXTERNAL MODULE: ./build/src/actions/targets.js
var targets = __webpack_require__(2351);
;// CONCATENATED MODULE: ./build/src/actions/verify.js













const DEFAULT_MANIFEST = '.xinchuang/bin/manifest.json';
const verify = (0,actions_define/* defineAction */.Q)({
    name: 'verify',
    description: {
        en: 'Proves from the ELF file that a binary will load and run on each chosen platform.',
        zh: '从 ELF 文件证明二进制能在每个所选平台上加载并运行。',
    },
    branding: { icon: 'check-circle', color: 'green' },
    inputs: {
        files: {
            type: 'list',
            example: 'dist/*',
            otherwise: { en: 'the files of the manifest', zh: '清单中的文件' },
            description: { en: 'Binaries to verify: paths and globs.', zh: '要验证的二进制文件，可用路径或通配符。' },
        },
        manifest: {
            type: 'text',
            otherwise: { en: `\`${DEFAULT_MANIFEST}\``, zh: `\`${DEFAULT_MANIFEST}\`` },
            description: { en: 'manifest.json that build left.', zh: 'build 生成的 manifest.json。' },
        },
        ...targets/* targetInputs */.l,
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
                en: 'Arguments of the smoke run, one a line: natively where the machine is the target, else under QEMU. Your binaries are started: give `false` for files you do not trust.',
                zh: '试运行参数，每行一个：本机即目标时直接运行，否则在 QEMU 下运行。会真正启动这些文件，不可信的文件请设为 `false`。',
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
            default: 'readelf',
            description: {
                en: 'GNU readelf for the second opinion: a name on PATH or a path; `off` for none.',
                zh: '用作第二意见的 GNU readelf：PATH 中的名称或路径；`off` 表示不使用。',
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
        ...job/* commonInputs */.j,
    },
    outputs: {
        verdict: { en: '`pass`, `warn`, `unknown` or `fail`.', zh: '`pass`、`warn`、`unknown` 或 `fail`。' },
        blocked: { en: 'Required platforms that are blocked, separated by spaces.', zh: '受阻的必需平台，以空格分隔。' },
    },
    async run(inputs, job) {
        const { mergeConfig } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9007));
        const run = inputs.run?.length === 1 && inputs.run[0] === 'false' ? false : inputs.run;
        const config = mergeConfig(job.config().config, {
            verify: { static: inputs.static, run, runTimeoutSeconds: inputs['run-timeout'] },
        });
        const chosen = (0,targets/* chooseTargets */.u)(config, inputs);
        const reports = await verifyAll(config, chosen, await namedFiles(inputs, job), job, {
            readelf: inputs.readelf,
            commit: inputs.commit,
            minGoVersion: inputs['min-go-version'],
        });
        const { summarize, terminalPaint, renderTerminal } = await __webpack_require__.e(/* import() */ 81).then(__webpack_require__.bind(__webpack_require__, 81));
        const summary = summarize({ reports, rejected: [] });
        const { language, caps } = job.host;
        const text = renderTerminal(summary, { language, paint: terminalPaint(caps.color), quiet: false });
        job.host.log('info', text);
        annotate(reports, job);
        const blocked = summary.matrix.rows.filter(row => row.status === 'fail' && row.platform.required);
        return {
            reports,
            exit: summary.overall.exit === 0 ? system/* ExitCode */.yU.pass : system/* ExitCode */.yU.findings,
            outputs: { verdict: summary.overall.verdict, blocked: blocked.map(row => row.platform.id).join(' ') },
        };
    },
});
/** Verifies and runs every file: one report for each target, and one for what concerns the set as a whole. */
async function verifyAll(config, { platforms, targets }, files, job, options = {}) {
    const { default: pLimit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 370));
    const started = job.system.now();
    const began = performance.now();
    const progress = job.host.progress('verify');
    const limit = pLimit((0,external_node_os_.availableParallelism)());
    let done = 0;
    try {
        // Not the host's head commit: on a pull request what is checked out, and built, is a merge of it.
        const vcs = await (0,golang.readVcs)(job.system, job.workspace);
        const commit = options.commit ?? (vcs.state === 'commit' ? vcs.commit : undefined);
        const all = await Promise.all(files.map(file => limit(async () => {
            const one = await verifyOne(config, platforms, file, job, { ...options, commit });
            done += 1;
            progress.update(done, files.length, one.verified.subject.path);
            return one;
        })));
        const reports = await (0,actions_reports/* makeReports */.Y)(job, started, [
            ...byTarget(all, platforms, targets),
            ...setReport(all, config.verify.checks),
        ]);
        progress.end(`${tally(reports, files.length, job)}   ${((performance.now() - began) / 1000).toFixed(1)} s`);
        return reports;
    }
    catch (error) {
        progress.end('', false);
        throw error;
    }
}
async function verifyOne(config, platforms, file, job, options) {
    const { system, workspace } = job;
    const name = (0,external_node_path_.relative)(workspace, file.path).replaceAll('\\', '/') || file.path;
    const verified = await (0,elf.verifyFile)(file.path, {
        subject: name,
        platforms,
        signal: system.signal,
        ...(file.target !== undefined && { target: file.target }),
        policy: {
            static: config.verify.static,
            cgo: config.verify.static === 'required' && config.build.cgo === 'off' ? 'off' : 'any',
            ...(options.commit !== undefined && { expectedCommit: options.commit }),
            ...(options.minGoVersion !== undefined && { minGoVersion: options.minGoVersion }),
        },
    });
    const { subject, facts } = verified;
    const checks = [...verified.checks];
    const env = {};
    if (facts !== undefined && options.readelf !== 'off') {
        const tool = options.readelf ?? 'readelf';
        const check = await (0,elf.crossCheckReadelf)(system, file.path, facts.elf, { tool, subject: name });
        checks.push(check);
        if (typeof check.evidence['version'] === 'string')
            env['readelf'] = check.evidence['version'];
    }
    const goarch = subject.target?.goarch;
    if (facts !== undefined && goarch !== undefined && config.verify.run !== false) {
        const timeout = config.verify.runTimeoutSeconds * 1000;
        const { check, runner } = await (0,emulator.smokeRun)(system, file.path, subject, goarch, config.verify.run, timeout);
        checks.push(check);
        env['run'] = runner.how === 'qemu' ? `${runner.tool} ${runner.version}` : runner.how;
    }
    if (facts?.buildInfo)
        env['go'] = facts.buildInfo.goVersion.slice(0, 80);
    return { verified, checks: applyOverrides(checks, config.verify.checks), env };
}
/** One report for each target that was asked for or found: a target without a file is a finding of the reader's. */
function byTarget(all, platforms, targets) {
    const found = new Map(targets.map(target => [(0,report_target/* targetName */.j)(target), { target, ones: [] }]));
    const untold = [];
    for (const one of all) {
        const own = one.verified.subject.target;
        if (own === undefined) {
            untold.push(one);
            continue;
        }
        const key = (0,report_target/* targetName */.j)(own);
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
        env: Object.assign({}, ...ones.map(one => one.env)),
    };
}
function setReport(all, overrides) {
    const members = all.flatMap(({ verified: { facts, subject } }) => facts === undefined || subject.target === undefined
        ? []
        : [{ subject: subject.path, goarch: subject.target.goarch, buildInfo: facts.buildInfo }]);
    const checks = applyOverrides((0,elf.checkArchSet)(members), overrides);
    return checks.length === 0 ? [] : [{ action: 'verify', shard: 'set', checks }];
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
    const words = { en: `${files} files · ${checks.length} checks`, zh: `${files} 个文件 · ${checks.length} 项检查` };
    return [words[host.language], ...marks].join(' · ');
}
function annotate(reports, { host }) {
    const { language } = host;
    host.annotate(reports
        .flatMap(report => report.checks)
        .filter(check => check.status === 'fail' && check.severity !== 'info')
        .map(check => ({
        level: check.severity === 'error' ? 'error' : 'warning',
        title: [check.id, check.platform].filter(Boolean).join(' · '),
        message: [check.subject, check.title[language], check.hint?.[language]].filter(Boolean).join('\n'),
    })));
}
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
            throw new language/* UserError */.yo('XC-VERIFY-011', { patterns: files.join(' '), folder: workspace });
        // What build leaves beside the binaries is not meant by dist/*.
        const binaries = found.filter(path => !/(^|\/)(manifest\.json|SHA256SUMS)$/.test(path));
        return binaries.sort().map(path => ({ path }));
    }
    return filesOfManifest((0,external_node_path_.resolve)(workspace, manifest ?? DEFAULT_MANIFEST));
}
async function filesOfManifest(path) {
    const { access } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    try {
        await access(path);
    }
    catch {
        throw new language/* UserError */.yo('XC-VERIFY-012', { path });
    }
    const { readManifest } = await __webpack_require__.e(/* import() */ 81).then(__webpack_require__.bind(__webpack_require__, 81));
    const { files } = await readManifest(path);
    return files.map(file => ({
        path: (0,external_node_path_.join)((0,external_node_path_.dirname)(path), file.path),
        target: file.target,
    }));
}


/***/ }),

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findRunner: () => (/* reexport */ findRunner),
  smokeChecks: () => (/* reexport */ smokeChecks),
  smokeRun: () => (/* reexport */ smokeRun)
});

// EXTERNAL MODULE: ./build/src/system/index.js + 5 modules
var src_system = __webpack_require__(7383);
;// CONCATENATED MODULE: ./build/src/emulator/run.js

/** Names of QEMU's user-mode emulators: `qemu-ARCH`, and `qemu-ARCH-static` from Debian's qemu-user-static. */
const QEMU_ARCH = { amd64: 'x86_64', arm64: 'aarch64', loong64: 'loongarch64' };
const NODE_ARCH = { amd64: 'x64', arm64: 'arm64', loong64: 'loong64' };
async function findRunner(system, goarch) {
    if (process.platform === 'linux' && process.arch === NODE_ARCH[goarch])
        return { how: 'native' };
    const arch = QEMU_ARCH[goarch];
    const wanted = arch === undefined ? [] : [`qemu-${arch}`, `qemu-${arch}-static`];
    for (const tool of wanted) {
        try {
            const { stdout } = await system.exec(tool, ['--version'], { timeoutMs: 10_000 });
            return { how: 'qemu', tool, version: /version (\S+)/.exec(stdout)?.[1] ?? 'unknown' };
        }
        catch (error) {
            if (!(error instanceof src_system/* ToolError */.v4))
                throw error;
        }
    }
    return { how: 'none', wanted };
}
const OUTPUT_BYTES = 16 << 10;
/** Starts `file argv…` with an empty environment but PATH and HOME, and ends it after `timeoutMs`. */
async function runBinary(system, runner, file, argv, timeoutMs) {
    const command = runner.how === 'qemu' ? [runner.tool, file, ...argv] : [file, ...argv];
    const [tool = file, ...rest] = command;
    const started = performance.now();
    const bare = Object.fromEntries(Object.keys(system.env).map(key => [key, undefined]));
    const options = {
        env: { ...bare, PATH: system.env['PATH'], HOME: '/nonexistent', LC_ALL: 'C' },
        allowFailure: true,
        timeoutMs,
        maxOutput: OUTPUT_BYTES,
    };
    const ended = (exit, signal, timedOut, output) => ({
        argv: command,
        exit,
        signal,
        timedOut,
        output: output.slice(0, OUTPUT_BYTES),
        durationMs: Math.round(performance.now() - started),
    });
    try {
        const { code, signal, timedOut, stdout, stderr } = await system.exec(tool, rest, options);
        return ended(code, signal, timedOut, stdout + stderr);
    }
    catch (error) {
        // The kernel refused to execute it (ENOEXEC, a missing interpreter gives ENOENT): that is the finding.
        if (error instanceof src_system/* ToolError */.v4 && (error.reason === 'cannot-start' || error.reason === 'not-found'))
            return ended(null, null, false, `cannot execute: ${error.stderrTail || 'no such file or loader'}`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/emulator/smoke.js

const smokeChecks = [
    {
        id: 'run/starts',
        severity: 'error',
        title: { en: 'The binary starts and ends by itself', zh: '二进制文件能够启动并自行结束' },
        why: {
            en: 'The last doubt that no file check removes: the loader, the Go runtime and every package initialiser have run. It runs natively where the machine is the target, else under user-mode QEMU, which knows neither the page size nor the old world of a LoongArch kernel: those are judged from the file.',
            zh: '文件检查无法消除的最后疑问：加载器、Go 运行时和所有包的初始化都真正执行过。本机即目标架构时直接运行，否则在 QEMU 用户态下运行；QEMU 既不反映目标内核的页大小，也不反映 LoongArch 旧世界，这两项由文件检查判断。',
        },
        fix: {
            en: 'Run the same command by hand; set verify.run to arguments with which your program ends by itself with exit code 0.',
            zh: '手工执行同一命令；把 verify.run 设为能让程序自行结束并以 0 退出的参数。',
        },
        source: 'qemu-user manual; Go runtime/signal_unix.go (crash texts)',
    },
];
/** The Go runtime catches fatal signals itself and exits with 2: the text is then the only sign. */
const CRASH = /^(cannot execute: |panic: |fatal error: |SIG(ILL|SEGV|BUS|FPE|ABRT|TRAP|SYS): |runtime: |unexpected fault address|This program can only be run on|qemu: uncaught target signal|.*Could not open '.*ld[-.])/m;
const FATAL_SIGNALS = {
    132: 'SIGILL',
    133: 'SIGTRAP',
    134: 'SIGABRT',
    135: 'SIGBUS',
    136: 'SIGFPE',
    139: 'SIGSEGV',
    159: 'SIGSYS',
};
/**
 * Runs a binary once for its target. Without an emulator, or when it did not end in time, the answer is `unknown`:
 * an emulator that hangs says nothing about the binary.
 */
async function smokeRun(system, file, subject, goarch, argv, timeoutMs) {
    const runner = await findRunner(system, goarch);
    const base = { id: 'run/starts', severity: 'error', subject: subject.path };
    if (runner.how === 'none')
        return {
            runner,
            check: {
                ...base,
                status: 'unknown',
                title: {
                    en: `not run: no emulator for ${goarch} on this machine`,
                    zh: `未运行：本机没有 ${goarch} 的模拟器`,
                },
                evidence: { looked_for: [...runner.wanted] },
                hint: {
                    en: 'apt-get install qemu-user-static (Debian, Ubuntu); dnf install qemu-user-static (openEuler, Kylin); or setup with qemu: auto',
                    zh: 'apt-get install qemu-user-static（Debian、Ubuntu）；dnf install qemu-user-static（openEuler、麒麟）；或在 setup 中使用 qemu: auto',
                },
            },
        };
    const result = await runBinary(system, runner, file, argv, timeoutMs);
    const how = runner.how === 'native' ? 'native' : `${runner.tool} ${runner.version}`;
    return {
        runner,
        check: {
            ...base,
            ...judge(result),
            evidence: {
                how,
                argv: argv.map(a => a.slice(0, 200)).slice(0, 50),
                exit: result.exit,
                signal: result.signal,
                ms: result.durationMs,
                output: firstLines(result.output),
            },
        },
    };
}
function judge(result) {
    if (result.timedOut)
        return {
            status: 'unknown',
            title: { en: 'it had not ended when its time was up', zh: '到时限仍未结束' },
            hint: {
                en: 'A service that ignores these arguments and keeps running looks the same as an emulator that hangs. Set verify.run to arguments with which it ends, or raise verify.run-timeout.',
                zh: '忽略这些参数而持续运行的服务，与卡住的模拟器看起来一样。请把 verify.run 设为能让它结束的参数，或增大 verify.run-timeout。',
            },
        };
    const signal = result.signal ?? (result.exit === null ? undefined : FATAL_SIGNALS[result.exit]);
    const crash = CRASH.exec(result.output)?.[0];
    if (signal !== undefined || crash !== undefined) {
        const sign = (signal ?? crash ?? '').trim();
        return {
            status: 'fail',
            title: { en: `it crashed at start: ${sign}`, zh: `启动即崩溃：${sign}` },
            hint: {
                en: 'SIGILL: an instruction this CPU lacks (GOARM64, GOAMD64, -march of C code). SIGSEGV in the first calls on loong64: the wrong world. A missing loader: not static.',
                zh: 'SIGILL：CPU 不支持的指令（GOARM64、GOAMD64、C 代码的 -march）。loong64 上最初几次调用即 SIGSEGV：新旧世界不符。找不到加载器：不是静态链接。',
            },
        };
    }
    if (result.exit === 0)
        return { status: 'pass', title: { en: 'it starts and ends with exit code 0', zh: '能启动，并以 0 退出' } };
    return {
        status: 'unknown',
        title: {
            en: `it ran and ended with exit code ${result.exit}, which may be its answer to arguments it does not know`,
            zh: `已运行，以退出码 ${result.exit} 结束，可能是它不认识这些参数`,
        },
        hint: {
            en: 'Set verify.run to arguments with which it ends with 0, or to false.',
            zh: '把 verify.run 设为能以 0 退出的参数，或设为 false。',
        },
    };
}
function firstLines(output) {
    return output
        .split('\n')
        .slice(0, 8)
        .map(line => line.replace(/[^\P{C}\t]/gu, '�').slice(0, 300))
        .filter(line => line !== '');
}

;// CONCATENATED MODULE: ./build/src/emulator/index.js




/***/ })

};

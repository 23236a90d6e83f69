export const id = 9755;
export const ids = [9755,370];
export const modules = {

/***/ 73553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ TEXT_FOLDER),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   qm: () => (/* binding */ writeTexts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71943);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58165);




/** Beside the reports and not among them: what is there and is no report is refused by the gate. */
const TEXT_FOLDER = `${_system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE_FOLDER */ .P2}/bench`;
/**
 * Writes what other tools read: `linux-loong64-base.txt` and `-head.txt` for benchstat, `linux-loong64.json` for
 * github-action-benchmark.
 * @returns the path of the JSON, from the workspace
 */
async function writeTexts(workspace, target, shard, { rows }, metrics, env) {
    const { textsOf } = await __webpack_require__.e(/* import() */ 7015).then(__webpack_require__.bind(__webpack_require__, 67015));
    const folder = await (0,_system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .makeStateFolder */ .En)(workspace, 'bench');
    const { base, head, json } = textsOf(rows, metrics, target, env);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, fileName(target, shard));
    await (0,_system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(`${name}-head.txt`, head);
    await (0,_system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(`${name}.json`, json);
    // An earlier run's must not stand beside this one's.
    if (base === undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${name}-base.txt`, { force: true });
    else
        await (0,_system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(`${name}-base.txt`, base);
    return `${TEXT_FOLDER}/${fileName(target, shard)}.json`;
}
/** As reports are called: `linux-arm64-v8.0`, with a shard `linux-arm64-v8.0--2of4`. No two of them share a file. */
function fileName(target, shard) {
    return `${(0,_report_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetName */ .j)(target).replaceAll('/', '-')}${shard === undefined ? '' : `--${shard}`}`;
}


/***/ }),

/***/ 74850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ leftHistory),
/* harmony export */   ck: () => (/* binding */ historyInputs),
/* harmony export */   jC: () => (/* binding */ openHistory),
/* harmony export */   kG: () => (/* binding */ keepBenchHistory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91555);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69801);
/* harmony import */ var _report_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71943);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58165);
/* harmony import */ var _bench_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73553);







const historyInputs = {
    history: {
        type: 'flag',
        otherwise: {
            en: '`bench.history` of the configuration, else `false`',
            zh: '配置中的 `bench.history`，否则为 `false`',
        },
        description: {
            en: 'Keep the medians of pushes to the default branch on a branch of their own, and show them in the report. A push needs `contents: write`; without it the step goes on with a warning.',
            zh: '把推送到默认分支时的中位数保存在单独的分支上，并在报告中展示。写入需要 `contents: write` 权限；没有时仅给出警告。',
        },
    },
    'history-branch': {
        type: 'text',
        otherwise: {
            en: '`bench.history-branch` of the configuration, else `xinchuang-bench`',
            zh: '配置中的 `bench.history-branch`，否则为 `xinchuang-bench`',
        },
        description: { en: 'That branch.', zh: '该分支的名称。' },
    },
};
function checkedBranch(branch) {
    if (/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(branch) && !/\.\.|\/[./]|\.lock(?:\/|$)|[./]$|^HEAD$/.test(branch))
        return branch;
    throw new _language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('XC-INPUT-001', {
        name: 'history-branch',
        value: branch.slice(0, 200),
        allowed: 'xinchuang-bench, data/bench …',
    });
}
/** Behind this ending `report` finds it. */
const ENDING = '.history.jsonl';
/**
 * What is to be done with the history, said before minutes go into measuring.
 * @throws UserError XC-INPUT-001 for what is no name of a branch, XC-BENCH-042 for a branch of the code
 */
async function openHistory(name, { host, system, workspace }) {
    const branch = checkedBranch(name);
    const { defaultBranch, isCheckedOut } = await __webpack_require__.e(/* import() */ 7015).then(__webpack_require__.bind(__webpack_require__, 67015));
    const { kind, baseRef, headSha } = await host.change();
    const own = kind === 'push' ? await defaultBranch(system, workspace) : undefined;
    if (branch === own || branch === baseRef)
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('XC-BENCH-042', { branch });
    if (own === undefined || baseRef !== own || headSha === undefined)
        return { branch };
    return (await isCheckedOut(system, workspace, headSha)) ? { branch, appends: headSha } : { branch };
}
/**
 * Appends what a push to the default branch measured, and leaves the history beside the texts for `report`. What the forge
 * refuses is a warning: the benchmarks have their verdict already.
 */
async function keepBenchHistory({ branch, appends }, parts, shard, { host, system, workspace }) {
    const { keepHistory, readHistory } = await __webpack_require__.e(/* import() */ 7015).then(__webpack_require__.bind(__webpack_require__, 67015));
    const say = (level, text) => host.log(level, text[host.language].map(_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .Fq).join('\n'));
    const kept = await keepHistory(system, {
        workspace,
        branch,
        files: parts.map(({ target, points }) => ({ path: pathOf(target), points })),
        ...(appends !== undefined && {
            message: `bench: ${appends.slice(0, 12)} ${parts.map(({ target }) => (0,_report_target_js__WEBPACK_IMPORTED_MODULE_6__/* .targetName */ .j)(target)).join(' ')}`,
        }),
    });
    if (kept.kind === 'failed') {
        const { why } = kept;
        say('warning', appends === undefined ? (0,_language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('XC-BENCH-041', { branch, why }) : (0,_language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('XC-BENCH-040', { branch, why }));
    }
    if (kept.kind === 'appended')
        say('info', (0,_language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('XC-BENCH-043', { branch }));
    await (0,_system_index_js__WEBPACK_IMPORTED_MODULE_4__/* .makeStateFolder */ .En)(workspace, 'bench');
    let refused = 0;
    for (const { target } of parts) {
        const read = readHistory(kept.texts.get(pathOf(target)) ?? '');
        refused += read.refused;
        const text = read.points.map(point => `${JSON.stringify(point)}\n`).join('');
        await (0,_system_index_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _bench_files_js__WEBPACK_IMPORTED_MODULE_5__/* .TEXT_FOLDER */ .H2, `${(0,_bench_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileName */ .Md)(target, shard)}${ENDING}`), text);
    }
    if (refused > 0)
        say('warning', (0,_language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)('XC-BENCH-044', { branch, count: refused }));
}
/** Jobs of one target share a file, whatever their parts are. */
function pathOf(target) {
    return `${(0,_bench_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileName */ .Md)(target, undefined)}.jsonl`;
}
const MAX_FILES = 200;
const MAX_BYTES = 32 << 20;
/** What bench left in a folder, of this job or brought from others; nothing where there is no such folder. */
async function leftHistory(workspace, folder = _bench_files_js__WEBPACK_IMPORTED_MODULE_5__/* .TEXT_FOLDER */ .H2) {
    const { readHistory, series } = await __webpack_require__.e(/* import() */ 7015).then(__webpack_require__.bind(__webpack_require__, 67015));
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, folder);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(at).catch(() => []);
    const texts = [];
    let room = MAX_BYTES;
    for (const name of names
        .filter(one => one.endsWith(ENDING))
        .sort()
        .slice(0, MAX_FILES)) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name));
        if (!found.isFile() || found.size > room)
            continue;
        room -= found.size;
        texts.push(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name), 'utf8'));
    }
    const points = readHistory(texts.join('\n')).points;
    // Parts of one target have the same history each.
    const seen = new Set();
    return series(points.filter(({ benchmark, unit, key, commit }) => {
        const id = JSON.stringify([benchmark, unit, key, commit]);
        return !seen.has(id) && seen.add(id);
    }));
}


/***/ }),

/***/ 40035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sl: () => (/* binding */ openSilicon),
/* harmony export */   ph: () => (/* binding */ emulatedBy),
/* harmony export */   rA: () => (/* binding */ cpuHere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91555);
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50708);
/* harmony import */ var _report_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71943);





/**
 * This machine, where it executes programs of the target itself.
 * @throws UserError XC-BENCH-034 where it does not, -036 where it is an emulator that does
 */
async function openSilicon(target, { system }) {
    const own = `${process.platform}/${(0,_platform_index_js__WEBPACK_IMPORTED_MODULE_3__/* .goarchOfNode */ .KD)() ?? process.arch}`;
    if (own !== `${target.goos}/${target.goarch}`)
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('XC-BENCH-034', { target: (0,_report_target_js__WEBPACK_IMPORTED_MODULE_4__/* .targetName */ .j)(target), here: own });
    const sign = await emulatedBy();
    if (sign !== undefined)
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('XC-BENCH-036', { sign, goarch: target.goarch });
    const { nativeRunner } = await __webpack_require__.e(/* import() */ 7015).then(__webpack_require__.bind(__webpack_require__, 67015));
    const here = cpuHere();
    return { runner: nativeRunner(system, here.cpu), env: { runner: 'native', ...here } };
}
/** What time on this machine depends on, as reports keep it. */
function cpuHere() {
    const cpu = ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.cpus)()[0]?.model ?? 'unknown').trim().slice(0, 100) || 'unknown';
    return { cpu, cores: String((0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)()) };
}
/**
 * User-mode QEMU gives a program its own name for /proc/self/exe, but not for the same link of its first thread
 * (linux-user/syscall.c, is_proc_myself: the path below the process has to be `exe`).
 */
async function emulatedBy(read = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink, pid = process.pid) {
    const [claimed, real] = await Promise.all(['/proc/self/exe', `/proc/self/task/${pid}/exe`].map(path => read(path).catch(() => undefined)));
    return claimed !== undefined && real !== undefined && claimed !== real ? real : undefined;
}


/***/ }),

/***/ 72994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bench: () => (/* binding */ bench_bench)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
// EXTERNAL MODULE: ./build/src/config/index.js + 2 modules
var src_config = __webpack_require__(39007);
;// CONCATENATED MODULE: ./build/src/actions/bench-config.js

const emulatorInputs = {
    emulators: {
        type: 'text',
        example: '/opt/xinchuang-tools',
        otherwise: { en: 'a QEMU of this machine that loads plugins', zh: '本机支持插件的 QEMU' },
        description: {
            en: 'Folder with `bin/qemu-…` and `lib/counter.so`, as the tools image has them.',
            zh: '包含 `bin/qemu-…` 与 `lib/counter.so` 的文件夹，与工具镜像中的内容相同。',
        },
    },
};
/** What of the block `bench` this job has no use for, and is no mistake: the same file serves all jobs. */
function ofThisJob(bench, given) {
    const { image, ...elsewhere } = bench;
    const own = image === undefined || given.emulators !== undefined ? elsewhere : bench;
    if (given.runner === 'qemu')
        return own;
    // Silicon has no counter.
    const { start, regionBegin, regionEnd, regionCommand, gcSweep, gcBenchmarks, ...native } = own;
    return native;
}
/** The configuration with the inputs of bench laid over it. */
function benchConfig(config, given) {
    const { programs } = given;
    return (0,src_config/* mergeConfig */.R2)({ ...config, bench: ofThisJob(config.bench, given) }, {
        build: { tags: given.tags },
        bench: {
            packages: given.packages,
            benchmarks: given.benchmarks,
            failAbove: given['fail-above'],
            noticeAbove: given['notice-above'],
            slowerAbove: given['slower-above'],
            budgetMinutes: given.budget,
            timeoutSeconds: given.timeout,
            image: given.image,
            testImage: given['test-image'],
            tests: given.tests,
            programs: programs?.length === 1 && programs[0] === 'none' ? [] : programs,
            start: given.start,
            regionBegin: given['region-begin'],
            regionEnd: given['region-end'],
            regionCommand: given['region-command'],
            gcSweep: given['gc-sweep'],
            gcBenchmarks: given['gc-benchmarks'],
            history: given.history,
            historyBranch: given['history-branch'],
        },
    });
}

// EXTERNAL MODULE: ./build/src/actions/bench-files.js
var bench_files = __webpack_require__(73553);
// EXTERNAL MODULE: ./build/src/actions/bench-history.js
var bench_history = __webpack_require__(74850);
// EXTERNAL MODULE: ./build/src/bench/index.js + 43 modules
var bench = __webpack_require__(67015);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/actions/reports.js
var actions_reports = __webpack_require__(85618);
;// CONCATENATED MODULE: ./build/src/actions/bench-inputs.js




const benchInputs = {
    packages: {
        type: 'list',
        example: './codec/...',
        otherwise: {
            en: '`bench.packages` of the configuration, else `./...`',
            zh: '配置中的 `bench.packages`，否则为 `./...`',
        },
        description: {
            en: 'Packages whose benchmarks are run, as `go test` takes them.',
            zh: '要运行基准测试的包，写法同 `go test`。',
        },
    },
    benchmarks: {
        type: 'text',
        otherwise: {
            en: '`bench.benchmarks` of the configuration, else all: `.`',
            zh: '配置中的 `bench.benchmarks`，否则为 全部：`.`',
        },
        example: 'Encode|Decode/small',
        description: {
            en: 'Which benchmarks, as `go test -bench` takes them.',
            zh: '要运行的基准测试，写法同 `go test -bench`。',
        },
    },
    base: {
        type: 'text',
        example: 'origin/main',
        otherwise: {
            en: 'the base of the pull request, else `origin/HEAD`; on that branch itself the commit before',
            zh: '拉取请求的基线，否则为 `origin/HEAD`；若就在该分支上，则为前一个提交',
        },
        description: {
            en: 'What to compare with: the common ancestor with this commit, branch or tag is built and run beside HEAD. `none` compares nothing.',
            zh: '比较对象：取 HEAD 与该提交、分支或标签的共同祖先，一并构建并运行。`none` 表示不比较。',
        },
    },
    'fail-above': {
        type: 'text',
        example: '1%',
        otherwise: {
            en: '`bench.fail-above` of the configuration, else `2%`',
            zh: '配置中的 `bench.fail-above`，否则为 `2%`',
        },
        description: { en: 'A proved growth of instructions above this fails.', zh: '经证实的指令数增长超过该值即失败。' },
    },
    'notice-above': {
        type: 'text',
        example: '0.3%',
        otherwise: {
            en: '`bench.notice-above` of the configuration, else `0.5%`',
            zh: '配置中的 `bench.notice-above`，否则为 `0.5%`',
        },
        description: { en: 'A change up to this is none.', zh: '不超过该值的变化视为没有变化。' },
    },
    budget: {
        type: 'integer',
        min: 1,
        max: 600,
        otherwise: { en: '`bench.budget` of the configuration, else `10`', zh: '配置中的 `bench.budget`，否则为 `10`' },
        description: {
            en: 'Minutes for each target. Packages that the change touches come first; what was left out is named.',
            zh: '每个目标的时间（分钟）。改动涉及的包优先执行，未执行的会列出。',
        },
    },
    timeout: {
        type: 'integer',
        min: 1,
        max: 3600,
        otherwise: { en: '`bench.timeout` of the configuration, else `60`', zh: '配置中的 `bench.timeout`，否则为 `60`' },
        description: { en: 'Seconds for one process of one benchmark.', zh: '单个基准测试进程的时限（秒）。' },
    },
    resume: {
        type: 'flag',
        default: true,
        description: {
            en: 'Take runs of the same binary under the same emulator from an earlier job on this machine, such as one that was killed.',
            zh: '沿用本机之前的作业（例如被中止的作业）中同一二进制、同一模拟器的运行结果。',
        },
    },
    tags: {
        type: 'list',
        otherwise: { en: '`build.tags` of the configuration', zh: '配置中的 `build.tags`' },
        description: { en: 'Build tags.', zh: '构建标签。' },
    },
    shard: {
        ...actions_reports/* shardInput */.d8,
        example: '2/4',
        description: {
            en: 'Which part of the benchmarks this job runs, as `2/4`: the second of four. Or a name of this job, where `packages` or `benchmarks` differ between jobs.',
            zh: '本作业执行的部分，例如 `2/4` 表示四份中的第二份；若各作业的 `packages` 或 `benchmarks` 不同，也可给出本作业的名称。',
        },
    },
};
/** `2/4` is a part, and `2of4` in the names of files; anything else is a name. @throws UserError XC-INPUT-001, XC-INPUT-008 */
function shareOf(shard) {
    const [, i, n] = /^(\d{1,4})\/(\d{1,4})$/.exec(shard ?? '') ?? [];
    if (i === undefined || n === undefined)
        return { name: (0,actions_reports/* checkedShard */.oy)(shard), part: undefined };
    const part = { i: Number(i), n: Number(n) };
    if (part.i < 1 || part.i > part.n)
        throw new language/* UserError */.yo('XC-INPUT-001', { name: 'shard', value: shard ?? '', allowed: `1/${n} … ${n}/${n}` });
    return { name: `${part.i}of${part.n}`, part };
}
/** @throws UserError XC-INPUT-001 for what is no percentage, or a floor above the limit: all of it at once */
function settingsOf({ failAbove, noticeAbove, slowerAbove }, runner) {
    const wrong = [];
    const refuse = (name, value, allowed) => wrong.push(new language/* UserError */.yo('XC-INPUT-001', { name, value: value.slice(0, 200), allowed }));
    const part = (name, text) => {
        const value = src_config/* CHANGE */.PL.test(text) ? (0,src_config/* percentOf */.pR)(text) / 100 : Number.NaN;
        if (Number.isNaN(value))
            refuse(name, text, '0.1% … 100%');
        return value;
    };
    const [fail, floor] = [part('fail-above', failAbove), part('notice-above', noticeAbove)];
    if (floor > fail)
        refuse('notice-above', noticeAbove, `0.1% … ${failAbove} (fail-above)`);
    const timeFail = part('slower-above', slowerAbove);
    (0,language/* throwAll */.Kx)(wrong);
    // benchstat wants ten runs; six bound a median.
    return { ...bench.DEFAULTS, fail, floor, ...(runner === 'native' && { timeFail, screeningRuns: 10 }) };
}

;// CONCATENATED MODULE: ./build/src/actions/bench-more-inputs.js

/** What can be told besides instructions and allocations of benchmarks. */
const moreInputs = {
    runner: {
        type: 'choice',
        choices: ['qemu', 'native'],
        default: 'qemu',
        description: {
            en: '`qemu` counts instructions. `native` is for a runner of the target’s architecture, and tells time: ns/op by the rules of benchstat, MB/s, pauses of the collector.',
            zh: '`qemu` 统计指令数。`native` 用于目标架构的运行器并给出耗时：按 benchstat 规则判断的 ns/op、MB/s、垃圾回收停顿。',
        },
    },
    measure: {
        type: 'list',
        otherwise: { en: 'all that the runner can tell', zh: '运行方式能够得知的全部内容' },
        example: 'benchmarks, size',
        description: {
            en: 'What is measured: benchmarks, size, startup, region, gc; with `runner: native` benchmarks, size, time, throughput, pauses. What cannot be told there is refused, with the reason.',
            zh: '测量内容：benchmarks、size、startup、region、gc；`runner: native` 时为 benchmarks、size、time、throughput、pauses。无法得知的内容会被拒绝并说明原因。',
        },
    },
    programs: {
        type: 'list',
        otherwise: {
            en: '`bench.programs` of the configuration, else the main packages among its `packages`',
            zh: '配置中的 `bench.programs`，否则为其 `packages` 中的 main 包',
        },
        example: './cmd/...',
        description: {
            en: 'Main packages whose size and start are compared, as `go build` takes them. `none`: no program is built.',
            zh: '比较体积与启动的 main 包，写法同 `go build`。`none` 表示不构建程序。',
        },
    },
    start: {
        type: 'lines',
        otherwise: {
            en: '`bench.start` of the configuration, else no program is started',
            zh: '配置中的 `bench.start`，否则为 不启动程序',
        },
        example: '--version',
        description: {
            en: 'Arguments with which each program starts and ends by itself, one a line: what it executes before `main.main`, and altogether, is compared.',
            zh: '使程序启动并自行结束的参数，每行一个：比较其在 `main.main` 之前及总共执行的指令数。',
        },
    },
    'region-begin': {
        type: 'text',
        example: 'example.cn/gateway/proxy.(*Server).handle',
        otherwise: {
            en: '`bench.region-begin` of the configuration, else no region is counted',
            zh: '配置中的 `bench.region-begin`，否则为 不统计区间',
        },
        description: {
            en: 'Function of the program, as `go tool nm` prints it: from each entry of it …',
            zh: '程序中的函数，写法同 `go tool nm`：从每次进入该函数起 ……',
        },
    },
    'region-end': {
        type: 'text',
        example: 'example.cn/gateway/proxy.(*Server).done',
        otherwise: {
            en: '`bench.region-end` of the configuration, else no region is counted',
            zh: '配置中的 `bench.region-end`，否则为 不统计区间',
        },
        description: {
            en: '… to the next entry of this one, instructions are counted: those of a request, a handshake.',
            zh: '…… 至下一次进入此函数止统计指令：即一次请求或一次握手所执行的指令。',
        },
    },
    'region-command': {
        type: 'lines',
        otherwise: {
            en: '`bench.region-command` of the configuration, else no arguments',
            zh: '配置中的 `bench.region-command`，否则为 无参数',
        },
        example: '--self-test',
        description: {
            en: 'Arguments, one a line, with which the program enters the region and ends by itself.',
            zh: '使程序进入该区间并自行结束的参数，每行一个。',
        },
    },
    'gc-sweep': {
        type: 'list',
        otherwise: {
            en: '`bench.gc-sweep` of the configuration, else `false`',
            zh: '配置中的 `bench.gc-sweep`，否则为 `false`',
        },
        example: '100, 200, 400/64MiB, off/64MiB',
        description: {
            en: 'Runs benchmarks with other settings of the collector, each as GOGC or GOGC/GOMEMLIMIT; `true` takes the usual ones. Collections, their share of the instructions and the heap are told, pauses are not.',
            zh: '以其他垃圾回收设置运行基准测试，写作 GOGC 或 GOGC/GOMEMLIMIT；`true` 使用常用设置。给出回收次数、指令占比和堆大小，不给出停顿。',
        },
    },
    'gc-benchmarks': {
        type: 'text',
        otherwise: {
            en: '`bench.gc-benchmarks` of the configuration, else the three that allocate most',
            zh: '配置中的 `bench.gc-benchmarks`，否则为 分配最多的三个',
        },
        example: 'codec.BenchmarkDecode$',
        description: {
            en: 'Benchmarks of `gc-sweep`: a regular expression for names with their package.',
            zh: '`gc-sweep` 的基准测试：匹配带包名的名称的正则表达式。',
        },
    },
    'slower-above': {
        type: 'text',
        example: '3%',
        otherwise: {
            en: '`bench.slower-above` of the configuration, else `5%`',
            zh: '配置中的 `bench.slower-above`，否则为 `5%`',
        },
        description: {
            en: 'With `runner: native`: a significant slowdown above this fails.',
            zh: '`runner: native` 时：显著变慢超过该值即失败。',
        },
    },
};
/** @throws UserError XC-INPUT-001, XC-BENCH-035, -037, -038: everything that cannot be told is refused before anything is built */
async function moreOf(asked) {
    const { measuresOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 67015));
    const { runner, start, programs, regionBegin: begin, regionEnd: end } = asked;
    const measures = measuresOf(asked.measure, runner);
    const gc = gcOf(asked);
    const needCounter = [
        ['start', start],
        ['region-begin', begin],
        ['gc-sweep', gc],
    ];
    for (const [input, value] of needCounter)
        if (value !== undefined && runner === 'native')
            throw new language/* UserError */.yo('XC-BENCH-037', { input });
    const both = (given, missing) => {
        throw new language/* UserError */.yo('XC-BENCH-038', { given, missing });
    };
    if (begin !== undefined && end === undefined)
        both('region-begin', 'region-end');
    if (begin === undefined && end !== undefined)
        both('region-end', 'region-begin');
    if (asked.measure?.length) {
        if (measures.has('startup') && start === undefined)
            both('measure: startup', 'start');
        if (measures.has('region') && begin === undefined)
            both('measure: region', 'region-begin');
        if (measures.has('gc') && gc === undefined)
            both('measure: gc', 'gc-sweep');
    }
    return {
        measures,
        programs,
        start: measures.has('startup') ? start : undefined,
        region: begin !== undefined && end !== undefined && measures.has('region')
            ? { begin, end, argv: asked.regionCommand ?? [] }
            : undefined,
        gc: measures.has('gc') ? gc : undefined,
    };
}
function gcOf({ gcSweep: given = [], gcBenchmarks: pattern }) {
    if (given.length === 0 || (given.length === 1 && /^false$/i.test(given[0] ?? '')))
        return undefined;
    const settings = given.length === 1 && /^true$/i.test(given[0] ?? '') ? undefined : given.map(gcSetting);
    try {
        return { settings, pattern: pattern === undefined ? undefined : new RegExp(pattern, 'u') };
    }
    catch {
        throw new language/* UserError */.yo('XC-INPUT-001', {
            name: 'gc-benchmarks',
            value: (pattern ?? '').slice(0, 200),
            allowed: 'codec\\.BenchmarkDecode$',
        });
    }
}
const UNITS = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };
/** `200`, `off/64MiB`. A limit below 4 MiB is less than the runtime needs for itself. */
function gcSetting(text) {
    const [, percent, number, unit] = /^(off|\d{1,5})(?:\/(?:off|(\d{1,10})(B|KiB|MiB|GiB)))?$/.exec(text) ?? [];
    const gogc = percent === 'off' ? 'off' : percent === undefined ? undefined : Number(percent);
    const limit = number === undefined ? 'off' : Number(number) * UNITS[unit];
    const good = gogc !== undefined && gogc !== 0 && (limit === 'off' || (limit >= 2 ** 22 && limit <= 2 ** 40));
    if (good && gogc !== undefined)
        return { gogc, limit };
    throw new language/* UserError */.yo('XC-INPUT-001', {
        name: 'gc-sweep',
        value: text.slice(0, 200),
        allowed: 'true | false | 1 … 99999 | off, each with /off or /4MiB … /1024GiB',
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var src_platform = __webpack_require__(50708);
;// CONCATENATED MODULE: ./build/src/actions/bench-runner.js




const runnerInputs = {
    image: {
        type: 'text',
        example: 'registry.example.cn/xinchuang-tools@sha256:…',
        otherwise: {
            en: '`emulators`, else `bench.image` of the configuration, else a QEMU of this machine',
            zh: '`emulators`，否则为配置中的 `bench.image`，否则为本机的 QEMU',
        },
        description: {
            en: 'Tools image by its digest: benchmarks and tests then run in containers of docker or podman, without network and rights, with sources to read alone.',
            zh: '按摘要指定的工具镜像：基准测试和测试在 docker 或 podman 容器中运行，无网络、无特权，源码只读。',
        },
    },
    'test-image': {
        type: 'text',
        example: 'openeuler/openeuler@sha256:…',
        otherwise: {
            en: '`bench.test-image` of the configuration, else the tools image',
            zh: '配置中的 `bench.test-image`，否则为 工具镜像',
        },
        description: {
            en: 'Image of a distribution for the target, by its digest, for tests that need its files and programs. QEMU comes from `image` or `emulators`. Programs that tests start need root: a handler in binfmt_misc, removed afterwards.',
            zh: '面向目标的发行版镜像（按摘要指定），用于需要其文件和程序的测试。QEMU 来自 `image` 或 `emulators`。测试启动的程序需要 root：临时在 binfmt_misc 注册处理程序，用后移除。',
        },
    },
    tests: {
        type: 'flag',
        otherwise: { en: '`bench.tests` of the configuration, else `false`', zh: '配置中的 `bench.tests`，否则为 `false`' },
        description: {
            en: 'Run the tests of the packages too: who fails at head alone fails the job. All tests of a package have ten times `timeout`.',
            zh: '同时运行各包的测试：仅当前版本失败的包导致作业失败。每个包全部测试的时限为 `timeout` 的十倍。',
        },
    },
};
/** Names of handlers in binfmt_misc, for the post step of a run that was killed. */
const STATE = 'binfmt-handlers';
/** Where test binaries run: an image where one is named, else this machine. */
async function openRunner(asked, job) {
    const { goarch, cpu, folder } = asked;
    const { system } = job;
    const { containerRunner, hostRunner } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 67015));
    const { countingEmulator, openImage } = await __webpack_require__.e(/* import() */ 8324).then(__webpack_require__.bind(__webpack_require__, 28324));
    if (asked.image === undefined && asked.testImage === undefined) {
        const emulator = await countingEmulator(system, goarch, { folder: asked.emulators, cpu });
        return { emulator, runner: hostRunner(system, emulator, folder) };
    }
    const opened = async (input, image) => {
        if (image === undefined)
            return undefined;
        return openImage(system, { input, image }, (name, engine) => job.host.log('info', (0,language/* message */.iU)('XC-BENCH-020', { image: name, engine })[job.host.language].join('\n')));
    };
    const [tools, platform] = [await opened('image', asked.image), await opened('test-image', asked.testImage)];
    const own = (0,external_node_path_.join)(folder, 'container');
    await (0,promises_.mkdir)(own);
    const inImage = platform === undefined ? await toolsEmulator(tools, goarch) : await guest(platform, tools, asked, own, job);
    const common = {
        goarch,
        hostArch: (0,src_platform/* goarchOfNode */.KD)() ?? 'amd64',
        cpu,
        readable: [folder, ...asked.readable],
        hidden: asked.hidden,
    };
    try {
        const runner = await containerRunner(system, { ...inImage.emulator, ...common }, own);
        const { version } = runner;
        const emulator = { qemu: inImage.emulator.image, version, cpu, plugin: inImage.emulator.plugin };
        const close = async () => {
            await runner.close();
            await inImage.close();
        };
        return { emulator, runner: { ...runner, close } };
    }
    catch (error) {
        await inImage.close();
        throw error;
    }
}
async function toolsEmulator(tools, goarch) {
    if (tools === undefined)
        throw new Error('neither image nor test-image');
    const { insideTools } = await __webpack_require__.e(/* import() */ 8324).then(__webpack_require__.bind(__webpack_require__, 28324));
    return { emulator: { ...tools, ...insideTools(goarch) }, close: async () => { } };
}
async function guest(platform, tools, { goarch, emulators }, own, { host, system }) {
    const { guestTools, registerHandler } = await __webpack_require__.e(/* import() */ 8324).then(__webpack_require__.bind(__webpack_require__, 28324));
    const { qemu, plugin, mounts, childMounts, interpreter } = await guestTools(system, goarch, { image: tools, folder: emulators }, own);
    const emulator = { ...platform, qemu, plugin };
    // The machine starts its own programs.
    if (goarch === (0,src_platform/* goarchOfNode */.KD)())
        return { emulator: { ...emulator, more: mounts }, close: async () => { } };
    const warn = (error) => host.log('warning', error.told(host.language).join('\n'));
    const handler = await registerHandler(system, {
        goarch,
        interpreter,
        folder: own,
        onName: name => host.saveState(STATE, [host.state(STATE), name].filter(Boolean).join(' ')),
    });
    if (handler.state === 'none') {
        warn(handler.why);
        return { emulator: { ...emulator, more: mounts }, close: async () => { } };
    }
    const { name } = handler;
    const onNoChildren = (reason) => {
        const lacks = { en: `which does not start them: ${reason}`, zh: `无法启动这些程序：${reason}` };
        host.log('warning', (0,language/* told */.Ev)('XC-BENCH-022', { goarch, name, lacks }, host.language));
    };
    const more = handler.state === 'registered' ? [...mounts, ...childMounts] : mounts;
    return {
        emulator: { ...emulator, more, onNoChildren },
        close: async () => {
            const still = handler.state === 'registered' ? await handler.remove() : undefined;
            if (still !== undefined)
                warn(still);
        },
    };
}
/** What a killed run left in the kernel. */
async function removeHandlers({ host, system }) {
    const names = (host.state(STATE) ?? '').split(' ').filter(Boolean);
    if (names.length === 0)
        return;
    const { removeHandler } = await __webpack_require__.e(/* import() */ 8324).then(__webpack_require__.bind(__webpack_require__, 28324));
    for (const name of names) {
        const still = await removeHandler(system, name);
        if (still !== undefined)
            host.log('warning', still.told(host.language).join('\n'));
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/golang/index.js + 16 modules
var golang = __webpack_require__(49376);
// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var report = __webpack_require__(69801);
// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(71943);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
;// CONCATENATED MODULE: ./build/src/actions/bench-more.js


/** What comes after the benchmarks and needs to know them: other settings of the collector, and on silicon its pauses. */
async function moreFindings(asked, target, { host, system }) {
    const bench = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 67015));
    const started = system.now().getTime();
    const ended = () => (0,language/* seconds */.YA)(system.now().getTime() - started);
    if (asked.native) {
        const names = asked.more.measures.has('pauses') ? bench.mayBeCollected(asked.compared) : [];
        if (names.length === 0)
            return { checks: [], metrics: [] };
        host.log('info', (0,language/* message */.iU)('XC-BENCH-039', { count: names.length })[host.language].join('\n'));
        const progress = host.progress('bench');
        const told = await bench.pauses({ ...asked, onProgress: (n, of, at) => progress.update(n, of, (0,report/* inertLine */.Fq)(at)) });
        progress.end(`${target} · gctrace · ${ended()}`);
        return told;
    }
    if (asked.more.gc === undefined || !asked.runner.counts)
        return { checks: [], metrics: [] };
    const progress = host.progress('bench');
    const { settings, pattern } = asked.more.gc;
    const onProgress = (n, of, at) => progress.update(n, of, (0,report/* inertLine */.Fq)(at));
    const told = await bench.sweep({ ...asked, settings, pattern, onProgress });
    progress.end(`${target} · GOGC × GOMEMLIMIT · ${ended()}`);
    return told;
}

// EXTERNAL MODULE: ./build/src/actions/bench-native.js
var bench_native = __webpack_require__(40035);
;// CONCATENATED MODULE: ./build/src/actions/bench-packages.js




/** Builds the tests of each package that has benchmarks, at both ends. One that does not compile takes no other with it. */
async function buildPackages(system, asked) {
    const { workspace, baseWorkspace, lanes } = asked;
    const [head, base] = await Promise.all([
        listed(system, asked, workspace),
        baseWorkspace === undefined ? new Map() : listed(system, asked, baseWorkspace),
    ]);
    const names = [...new Set([...head.keys(), ...base.keys()])].sort();
    const notBuilt = [];
    const build = async (side, importPath, nth) => {
        const one = (side === 'head' ? head : base).get(importPath);
        if (one === undefined)
            return undefined;
        const file = (0,external_node_path_.join)(asked.folder, `${side}-${nth}.test`);
        const built = await (0,golang/* buildTestBinary */.ml)(system, asked.go, {
            workspace: side === 'head' ? workspace : (baseWorkspace ?? workspace),
            package: importPath,
            target: asked.target,
            cgo: 'off',
            tags: asked.tags,
        }, file);
        if (!built.ok)
            notBuilt.push({ importPath, side, said: firstLines(built) });
        return built.ok ? { file, folder: one.folder, sha256: (await (0,src_system/* sha256File */.Q3)(file)).sha256 } : undefined;
    };
    // Each `go test -c` uses all cores while it compiles; two at once hide the link step of the other.
    const packages = await lanes(names.map((importPath, nth) => async () => {
        const [now, before] = [await build('head', importPath, nth), await build('base', importPath, nth)];
        const sameBytes = now !== undefined && now.sha256 === before?.sha256;
        const symbolsOf = async (file) => {
            const symbols = `${file}.symbols`;
            await (0,promises_.writeFile)(symbols, await (0,golang/* symbolLines */.mQ)(system, asked.go, file));
            return symbols;
        };
        const headBinary = now && { importPath, ...now, symbols: await symbolsOf(now.file) };
        const baseBinary = before && {
            importPath,
            ...before,
            symbols: sameBytes && headBinary ? headBinary.symbols : await symbolsOf(before.file),
        };
        return {
            importPath,
            same: sameBytes && !asked.dataDiffers,
            ...(headBinary && { head: headBinary }),
            ...(baseBinary && { base: baseBinary }),
        };
    }));
    // What does not compile has no benchmarks, which does not mean that they are gone.
    const broken = new Set(notBuilt.filter(({ side }) => side === 'head').map(({ importPath }) => importPath));
    return { packages: packages.filter(({ importPath }) => !broken.has(importPath)), notBuilt };
}
/** By their import paths. */
async function listed(system, { go, patterns, target, tags, tests, workspace: here }, workspace) {
    const mayLack = workspace !== here;
    const found = await (0,golang/* listBenchPackages */.i0)(system, go, { workspace, patterns, target, cgo: 'off', tags, tests, mayLack });
    return new Map(found.map(one => [one.importPath, one]));
}
function firstLines({ output }) {
    return output.trim().split('\n').slice(0, 20).join('\n').slice(0, 2000).split('\n');
}

;// CONCATENATED MODULE: ./build/src/actions/bench-programs.js





/**
 * Builds the main packages at both ends with the same flags: no cgo, no commit in it, no DWARF, and symbols, which the counter
 * needs. One that does not compile takes no other with it.
 * @throws UserError when what was named is no program, and XC-BENCH-031, -033 for marks that it does not have
 */
async function buildPrograms(system, asked, bench) {
    const { more, workspace, baseWorkspace, lanes } = asked;
    const wanted = more.measures.has('size') || more.start !== undefined || more.region !== undefined;
    if (!wanted || more.programs?.length === 0)
        return withRegion({ programs: [], notBuilt: [] }, more, bench);
    const head = await bench_programs_listed(system, asked, workspace);
    const base = baseWorkspace === undefined ? [] : await bench_programs_listed(system, asked, baseWorkspace, true);
    const names = [...new Set([...head, ...base].map(({ importPath }) => importPath))].sort();
    const notBuilt = [];
    const build = async (side, importPath, nth) => {
        const main = (side === 'head' ? head : base).find(one => one.importPath === importPath);
        const at = side === 'head' ? workspace : baseWorkspace;
        if (main === undefined || at === undefined)
            return undefined;
        // Paths of one length: the program is told its own.
        const out = (0,external_node_path_.join)(asked.folder, `${side}-program-${nth}`);
        await (0,promises_.mkdir)(out, { recursive: true });
        const { target, tags } = asked;
        const go = { ...asked.go, env: { ...asked.go.env, ...(0,golang/* repeatable */.EQ)(system, asked.go) } };
        const flags = { ldflags: '-w', tags, trimpath: true, buildvcs: false, cgo: 'off' };
        const built = await (0,golang/* buildTarget */.k0)(system, go, { workspace: at, target, mains: [main], flags }, out);
        const file = built.ok ? built.files.get(main) : undefined;
        if (file !== undefined)
            return binaryOf(system, asked, bench, file, at);
        notBuilt.push({ importPath, side, output: built.ok ? '' : built.output.trim().slice(0, 2000) });
        return undefined;
    };
    const programs = await lanes(names.map((importPath, nth) => async () => {
        const [now, before] = [await build('head', importPath, nth), await build('base', importPath, nth)];
        const same = now !== undefined && now.sha256 === before?.sha256 && !asked.dataDiffers;
        return { importPath, same, ...(now && { head: now }), ...(before && { base: before }) };
    }));
    return withRegion({ programs, notBuilt }, more, bench);
}
/** Whose region it is has to be clear, and its marks be there, before anything runs. */
async function withRegion(built, { region }, bench) {
    if (region === undefined)
        return built;
    const there = built.programs.filter(({ head }) => head !== undefined);
    const [one] = there;
    if (there.length !== 1 || !one?.head) {
        const found = there.map(({ importPath }) => importPath).slice(0, 10);
        throw new language/* UserError */.yo('XC-BENCH-033', { count: there.length, found: found.join(' ') || '-' });
    }
    await bench.checkMarks(region, one.importPath, one.head.functions);
    return built;
}
async function bench_programs_listed(system, { go, target, tags, more, among }, workspace, isBase = false) {
    const patterns = more.programs ?? among;
    try {
        return await (0,golang/* listMains */.vp)(system, go, { workspace, patterns, target, cgo: 'off', tags });
    }
    catch (error) {
        // A library has none, and what is new has none at the base.
        if (error instanceof language/* UserError */.yo && (isBase || (more.programs === undefined && error.code === 'XC-BUILD-002')))
            return [];
        throw error;
    }
}
async function binaryOf(system, { go }, bench, file, folder) {
    const { fileSections } = await __webpack_require__.e(/* import() */ 3315).then(__webpack_require__.bind(__webpack_require__, 33315));
    const table = await (0,golang/* symbolsOf */.ZR)(system, go, file);
    const symbols = `${file}.symbols`;
    await (0,promises_.writeFile)(symbols, (0,golang/* linesForCounter */.rD)(table));
    const { size, sections } = await fileSections(file);
    return {
        file,
        folder,
        symbols,
        sha256: (await (0,src_system/* sha256File */.Q3)(file)).sha256,
        size: bench.shareOut(size, sections, table),
        functions: table.filter(({ code }) => code).map(({ name }) => name),
    };
}
/** Sizes, starts and the region of the programs. */
async function programFindings({ programs, notBuilt }, { more, ...asked }, bench) {
    const parts = [];
    if (more.measures.has('size')) {
        const sized = programs.map(({ importPath, base, head }) => ({
            importPath,
            ...(base && { base: base.size }),
            ...(head && { head: head.size }),
        }));
        parts.push(bench.sizeFindings(sized, asked));
    }
    const [one] = programs.filter(({ head }) => head !== undefined);
    if (more.start !== undefined && asked.runner.counts)
        parts.push(await bench.startups(programs, { ...asked, argv: more.start }));
    if (more.region !== undefined && one !== undefined && asked.runner.counts)
        parts.push(await bench.regions(one, more.region, { ...asked, argv: more.region.argv }));
    const broken = notBuilt.map(({ importPath, side, output }) => {
        const at = side === 'head' ? { en: '', zh: '' } : { en: ' at the base', zh: '（基线）' };
        return bench.check('bench/compile', 
        // What nobody named may be for another target, or need cgo.
        side === 'head' && more.programs !== undefined ? 'fail' : 'warn', { en: `${importPath} does not compile${at.en}`, zh: `${importPath} 无法编译${at.zh}` }, { package: importPath, side, said: output.split('\n').slice(0, 20) });
    });
    return {
        checks: [...broken, ...parts.flatMap(({ checks }) => checks)],
        metrics: parts.flatMap(({ metrics }) => metrics),
    };
}

;// CONCATENATED MODULE: ./build/src/actions/bench-target.js















/** Builds, runs and compares the benchmarks of one target, and tells as it goes. */
async function benchTarget(asked, job) {
    const { target, settings, go, base, inputs, chosen, more } = asked;
    const { benchmarks, tests, budgetMinutes, timeoutSeconds, image, testImage } = asked.config.bench;
    const timeoutMs = timeoutSeconds * 1000;
    const { host, system, workspace } = job;
    const bench = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 67015));
    const folder = (0,external_node_path_.join)(asked.folder, `${target.goos}-${target.goarch}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const started = system.now().getTime();
    const { headSha: head = '' } = await host.change();
    const native = inputs.runner === 'native' ? await (0,bench_native/* openSilicon */.Sl)(target, job) : undefined;
    // What else runs on the machine takes time away, and no instructions.
    const lanes = bench.lanes(native ? 1 : (0,external_node_os_.availableParallelism)());
    const name = (0,report_target/* targetName */.j)(target);
    // First: what keeps them from running is known before minutes go into building them.
    const platforms = chosen.platforms.filter(({ platform }) => platform.goarch === target.goarch);
    const cpu = inputs.cpu ?? platforms.find(({ platform }) => platform.qemuCpu !== undefined)?.platform.qemuCpu;
    const readable = [workspace, ...(base === undefined ? [] : [base.top, base.tree])];
    const asRunner = {
        image,
        testImage,
        emulators: inputs.emulators,
        goarch: target.goarch,
        cpu,
        folder,
        readable,
        hidden: [(0,external_node_path_.join)(base?.top ?? workspace, '.git')],
    };
    const { emulator, runner } = native ? { ...native, emulator: undefined } : await openRunner(asRunner, job);
    const end = started + budgetMinutes * 60_000;
    const isOver = () => system.now().getTime() > end;
    // Time is never somebody else's.
    const kept = inputs.resume && emulator ? await keptRuns(asked, emulator, job) : undefined;
    const ours = {
        go,
        target,
        tags: asked.config.build.tags,
        workspace,
        baseWorkspace: base?.workspace,
        dataDiffers: base?.changed.some(path => !SOURCE.test(path)) ?? true,
        folder,
        lanes,
    };
    const built = async () => {
        if (!more.measures.has('benchmarks') && !tests)
            return { packages: [], notBuilt: [] };
        const build = host.progress('bench');
        const patterns = asked.config.bench.packages;
        const { packages, notBuilt } = await buildPackages(system, { ...ours, patterns, tests });
        const allOfHead = notBuilt.every(({ side }) => side === 'base');
        build.end(`${name} · go test -c · ${counted(packages.length, 'package')[host.language]}`, allOfHead);
        return { packages: inTouchedOrder(packages, base), notBuilt };
    };
    const run = async (packages) => {
        if (!more.measures.has('benchmarks'))
            return { table: { rows: [], tested: 0 }, rows: new Map(), leftOut: [], unlisted: [] };
        const progress = host.progress('bench');
        // What is found and not measured says nothing: half of the time that building left is for each.
        const half = (system.now().getTime() + end) / 2;
        const compared = await bench.compare({
            packages,
            pattern: benchmarks,
            runner,
            lanes,
            settings,
            timeoutMs,
            isLate: () => system.now().getTime() > half,
            isOver,
            share: asked.share.part,
            kept,
            onProgress: (done, total, at) => progress.update(done, total, (0,report/* inertLine */.Fq)(at)),
        });
        progress.end(`${name} · ${counted(compared.table.rows.length, 'benchmark')[host.language]} · ${(0,language/* seconds */.YA)(system.now().getTime() - started)}`);
        const hits = kept?.hits() ?? 0;
        if (hits > 0)
            host.log('info', (0,language/* message */.iU)('XC-BENCH-030', { count: hits })[host.language].join('\n'));
        return compared;
    };
    const test = async (packages) => {
        if (!tests)
            return [];
        const progress = host.progress('bench');
        const found = await bench.testChecks({
            packages,
            runner,
            lanes,
            timeoutMs: timeoutMs * 10,
            hasBase: base !== undefined,
            isOver,
            onProgress: (done, total, at) => progress.update(done, total, (0,report/* inertLine */.Fq)(at)),
        });
        const wellTested = found.every(({ status }) => status !== 'fail');
        progress.end(`${name} · go test · ${(0,language/* seconds */.YA)(system.now().getTime() - started)}`, wellTested);
        return found;
    };
    const all = async () => {
        // Of several jobs that share the benchmarks the first has the programs.
        const isFirst = (asked.share.part?.i ?? 1) === 1;
        const mine = isFirst ? more : { ...more, programs: [], start: undefined, region: undefined };
        const programs = await buildPrograms(system, { ...ours, more: mine, among: asked.config.packages }, bench);
        const { packages, notBuilt } = await built();
        const seen = await machineSeen(asked, runner, folder, job);
        const env = { ...environment(emulator, go, target, seen), ...native?.env };
        const line = Object.entries(env)
            .map(([key, value]) => `${key}=${value}`)
            .join(' ')
            .slice(0, 500);
        const common = { runner, lanes, settings, timeoutMs, isOver, env: line };
        const plain = base === undefined;
        const ofPrograms = await programFindings(programs, { ...common, more: mine, plain }, bench);
        const compared = await run(packages);
        const besides = await moreFindings({ ...common, compared, packages, more, native: native !== undefined }, name, job);
        const told = bench.findings(compared, target, line, plain);
        return { notBuilt, seen, env, compared, told, parts: [ofPrograms, besides], tested: await test(packages) };
    };
    const { notBuilt, seen, env, compared, told, parts, tested } = await all().finally(() => runner.close());
    const checks = [
        ...notBuilt.map(one => didNotCompile(one, bench.check)),
        // Where there is nothing to count there was none.
        ...(emulator && emulator.plugin === undefined && (compared.table.rows.length > 0 || more.start || more.region)
            ? [notCounted(emulator, bench.check)]
            : []),
        ...(more.measures.has('benchmarks') && compared.table.rows.length === 0
            ? noneFound(asked, compared, bench.check)
            : []),
        ...told.checks,
        ...parts.flatMap(part => part.checks),
        ...tested,
    ];
    const results = await (0,bench_files/* writeTexts */.qm)(workspace, target, asked.share.name, compared, told.metrics, env);
    tell(checks, job);
    const changed = compared.table.rows.filter(({ verdict }) => verdict !== 'stable').length;
    const telling = {
        target: name,
        benchmarks: compared.table.rows.length,
        seconds: (0,language/* seconds */.YA)(system.now().getTime() - started),
        stable: compared.table.rows.length - changed,
        folder: `${bench_files/* TEXT_FOLDER */.H2}/`,
    };
    host.log('info', (0,language/* message */.iU)('XC-BENCH-047', telling)[host.language].join('\n'));
    return {
        report: {
            action: 'bench',
            target,
            checks,
            // A report takes 20,000.
            metrics: [...told.metrics, ...parts.flatMap(part => part.metrics)].slice(0, 20_000),
            // The verdicts depend on these too; the counts do not.
            env: { ...env, 'notice-above': percent(settings.floor), 'fail-above': percent(settings.fail) },
        },
        results,
        // What silicon says depends on the machine, which the key of a series does not name.
        points: emulator
            ? bench.historyPoints(compared, {
                target,
                environment: {
                    go: go.version,
                    qemu: emulator.version,
                    cpu: emulator.cpu ?? 'default',
                    ...(seen && { hwcap: `${seen.hwcap} ${seen.hwcap2}` }),
                },
                commit: head,
                at: new Date(started),
            })
            : [],
    };
}
/** Runs of the same trees alone: a benchmark may read files that are not in its binary. */
async function keptRuns({ go, base }, { qemu, plugin }, { system, workspace }) {
    const { cleanTree, keptIn } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 67015));
    const tree = await cleanTree(system, workspace);
    if (tree === undefined)
        return undefined;
    const scope = [version/* version */.r, go.version, qemu, plugin, tree, base?.commit].join(' ');
    return keptIn((0,external_node_path_.join)((0,src_system/* cacheRoot */.P5)(system.env), 'bench'), scope);
}
const NOUNS = { package: '个包', benchmark: '个基准测试' };
/** `1 package`, `4 benchmarks` */
function counted(count, noun) {
    return { en: `${count} ${noun}${count === 1 ? '' : 's'}`, zh: `${count} ${NOUNS[noun]}` };
}
/** Who names benchmarks of which there are none has compared nothing; a project may have none at all. */
function noneFound({ config, share }, compared, make) {
    // What breaks, and what was left out, is told; another part may have what this one has not.
    if (compared.leftOut.length > 0 || compared.unlisted.length > 0 || (share.part?.n ?? 1) > 1)
        return [];
    const { benchmarks, packages } = config.bench;
    const title = {
        en: `no benchmark matches ${benchmarks} in ${packages.join(' ')}: nothing was compared`,
        zh: `${packages.join(' ')} 中没有匹配 ${benchmarks} 的基准测试：没有比较任何内容`,
    };
    return [
        make('bench/complete', benchmarks === '.' ? 'warn' : 'unknown', title, { benchmarks, packages: [...packages] }),
    ];
}
/** `0.5 %` of 0.005. */
function percent(part) {
    return `${Number((part * 100).toFixed(3))} %`;
}
/** Go's own files, and those that no test reads: whether they differ shows in the binary. */
const SOURCE = /(?:\.go|\.md|(?:^|\/)go\.(?:mod|sum|work)|(?:^|\/)LICENSE|^\..*)$/;
/** Packages that the change touches come first: they are the ones it may have made slower. */
function inTouchedOrder(packages, base) {
    const touched = new Set(base?.changed.map(path => (0,external_node_path_.join)(base.top, (0,external_node_path_.dirname)(path))));
    const isTouched = ({ head, base: before }) => [head, before].some(side => side && touched.has(side.folder));
    return [...packages].sort((a, b) => Number(isTouched(b)) - Number(isTouched(a)) || Number(a.same) - Number(b.same));
}
function environment(emulator, go, target, seen) {
    return {
        go: go.version,
        ...(target.variant !== undefined && { [target.goarch === 'arm64' ? 'GOARM64' : 'GOAMD64']: target.variant }),
        ...(emulator && { qemu: emulator.version, 'qemu-cpu': emulator.cpu ?? 'default' }),
        ...(seen && { hwcap: `${seen.hwcap} ${seen.hwcap2}`, 'page-size': String(seen.pageSize) }),
    };
}
/** What programs see of the CPU decides which code they take: QEMU 7.2 gives loong64 no LSX, QEMU 10 does. */
async function machineSeen({ target, go }, runner, folder, { system }) {
    const file = await (0,golang/* buildMachineProgram */._y)(system, go, target, folder);
    const { stdout } = await runner.run({ file, argv: [], folder, env: {}, timeoutMs: 60_000 });
    return (0,golang/* readSeenMachine */.hd)(stdout);
}
function didNotCompile({ importPath, side, said }, make) {
    const at = side === 'head' ? { en: '', zh: '' } : { en: ' at the base', zh: '（基线）' };
    return make('bench/compile', side === 'head' ? 'fail' : 'warn', { en: `the tests of ${importPath} do not compile${at.en}`, zh: `${importPath} 的测试无法编译${at.zh}` }, { package: importPath, side, said: [...said] });
}
const WHY = {
    'no-plugins': { en: 'it loads no plugins: a static build', zh: '它不支持插件，是静态构建' },
    'no-compiler': {
        en: 'the counter needs a C compiler, cc, and libc6-dev',
        zh: '编译计数插件需要 C 编译器 cc 和 libc6-dev',
    },
    'no-sources': { en: 'the sources of the counter are not beside the program', zh: '程序旁没有计数插件的源码' },
};
function notCounted({ qemu, version, why = 'no-plugins' }, make) {
    const because = WHY[why];
    const title = {
        en: `${qemu} ${version} counts nothing (${because.en}): allocations alone are judged`,
        zh: `${qemu} ${version} 不能计数（${because.zh}）：仅判断内存分配`,
    };
    return make('bench/counted', 'unknown', title, { qemu, version, why });
}
function tell(checks, { host }) {
    const { language } = host;
    for (const { id, status, severity, title, evidence } of checks) {
        if (status === 'skip')
            continue;
        const level = status === 'pass' ? 'info' : severity === 'info' || status !== 'fail' ? 'warning' : 'error';
        // The host has a mark for what is wrong already.
        const mark = level === 'info' ? `${report/* MARK */.M$[status]} ` : status === 'unknown' ? '? ' : '';
        host.log(level, `  ${mark}${(0,report/* inertLine */.Fq)(`${id}  ${title[language]}`)}`);
        // What a compiler says cannot be put in one line.
        if (Array.isArray(evidence['said']))
            for (const line of evidence['said'])
                host.log(level, `      ${(0,report/* inertLine */.Fq)(String(line))}`);
    }
    host.annotate(checks
        .filter(({ status, severity }) => status !== 'pass' && status !== 'skip' && severity !== 'info')
        .map(({ id, status, title, hint }) => ({
        level: status === 'fail' ? 'error' : 'warning',
        title: id,
        message: [title[language], hint?.[language] ?? ''].filter(Boolean).map(report/* inertLine */.Fq).join('\n'),
    })));
}

// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/actions/job.js
var job = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/src/actions/targets.js
var targets = __webpack_require__(42351);
;// CONCATENATED MODULE: ./build/src/actions/bench.js













/** Of folders that a killed run leaves. */
const PREFIX = 'xinchuang-bench-';
const bench_bench = (0,actions_define/* defineAction */.Q)({
    name: 'bench',
    description: {
        en: 'Benchmarks of base and head under QEMU, judged on executed guest instructions and allocations, never on emulated time.',
        zh: '在 QEMU 下运行基线与当前版本的基准测试，依据客户机执行的指令数和内存分配判断，绝不依据模拟环境的耗时。',
    },
    branding: { icon: 'activity', color: 'orange' },
    inputs: {
        ...benchInputs,
        ...targets/* targetInputs */.lY,
        ...emulatorInputs,
        ...runnerInputs,
        ...moreInputs,
        cpu: {
            type: 'text',
            example: 'la464',
            otherwise: { en: 'the one nearest to the CPU of the first platform', zh: '最接近首个平台 CPU 的型号' },
            description: { en: 'CPU model of QEMU (`-cpu`).', zh: 'QEMU 的 CPU 型号（`-cpu`）。' },
        },
        ...bench_history/* historyInputs */.ck,
        ...job/* commonInputs */.j,
    },
    outputs: {
        regressions: { en: 'Number of benchmarks that got worse.', zh: '变差的基准测试数量。' },
        text: {
            en: 'Folder of what other tools read: text for benchstat, JSON for github-action-benchmark.',
            zh: '供其他工具读取的文件所在的文件夹：benchstat 的文本和 github-action-benchmark 的 JSON。',
        },
        results: {
            en: 'The JSON for github-action-benchmark (`customSmallerIsBetter`), from the workspace, one for each target, with spaces between them.',
            zh: '供 github-action-benchmark（`customSmallerIsBetter`）使用的 JSON 路径（相对于工作目录），每个目标一个，以空格分隔。',
        },
        base: { en: 'Commit that was compared with; empty without one.', zh: '用于比较的提交；没有则为空。' },
    },
    async run(inputs, job) {
        const { host, system, workspace } = job;
        const started = system.now();
        const config = benchConfig(job.config().config, inputs);
        const settings = settingsOf(config.bench, inputs.runner);
        const share = shareOf(inputs.shard);
        const history = config.bench.history ? await (0,bench_history/* openHistory */.jC)(config.bench.historyBranch, job) : undefined;
        const more = await moreOf({ ...config.bench, runner: inputs.runner, measure: inputs.measure });
        const chosen = (0,targets/* chooseTargets */.uP)(config, inputs);
        const { goForBuild } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9664), __webpack_require__.e(7735)]).then(__webpack_require__.bind(__webpack_require__, 47735));
        const chosenGo = await goForBuild(config, chosen, job);
        const { openBase } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 67015));
        const { baseSha } = await host.change();
        const base = inputs.base === 'none' ? undefined : await openBase(system, { workspace, ref: inputs.base, baseSha });
        for (const left of await (0,src_system/* foldersLeft */.z6)(PREFIX))
            await (0,promises_.rm)(left, { recursive: true, force: true });
        const folder = await (0,src_system/* ownedFolder */.EA)(PREFIX);
        // What the compiler leaves when it is killed is removed with ours.
        const go = { ...chosenGo, env: { ...chosenGo.env, GOTMPDIR: folder } };
        try {
            const parts = [];
            for (const target of chosen.targets)
                parts.push(await benchTarget({ target, chosen, inputs, config, settings, go, base, folder, share, more }, job));
            if (history !== undefined) {
                const measured = parts.map(({ report, points }) => ({ target: report.target, points }));
                await (0,bench_history/* keepBenchHistory */.kG)(history, measured, share.name, job);
            }
            const reports = await (0,actions_reports/* makeReports */.Yy)(job, started, parts.map(part => part.report), share.name);
            const failed = reports.flatMap(({ checks }) => checks).filter(check => check.status === 'fail');
            return {
                reports,
                exit: failed.length > 0 ? src_system/* ExitCode */.yU.findings : src_system/* ExitCode */.yU.pass,
                outputs: {
                    regressions: String(failed.filter(({ id }) => ['bench/regression', 'bench/allocations', 'bench/time'].includes(id)).length),
                    base: base?.commit ?? '',
                    text: bench_files/* TEXT_FOLDER */.H2,
                    results: parts.map(part => part.results).join(' '),
                },
            };
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            await base?.remove();
        }
    },
    post: removeHandlers,
});


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

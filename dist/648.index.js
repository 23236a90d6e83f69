export const id = 648;
export const ids = [648,536];
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

/***/ 84607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YR: () => (/* binding */ baseFolder),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   pK: () => (/* binding */ keepBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91555);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69801);




/** Caches of a pull request are its own; it reads those of its base and of the default branch. */
const PREFIX = 'xinchuang-base-';
/**
 * What a branch has reached is looked for by the branch: a change of `release-1.x` is not compared with what `main` grew to.
 * No name of a branch has an `@` after encoding, so that none is the beginning of another; a cache key has no commas and
 * 512 characters at most.
 */
function prefixOf(branch) {
    return `${PREFIX}${encodeURIComponent(Buffer.from(branch).toString()).slice(-400)}@`;
}
/**
 * The folder to compare with. Where it is empty and the host has a cache, it is fetched from there first. Where it holds
 * this very commit, because a step before has kept it, what was there before it is meant.
 * @param folder absolute
 */
async function baseFolder(folder, { host }) {
    const { headSha, baseSha, baseRef } = await host.change();
    if (host.cache !== undefined && (await reportsOf(folder)).length === 0) {
        const prefix = baseRef === undefined ? PREFIX : prefixOf(baseRef);
        await host.cache.restore([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), folder)], `${prefix}${baseSha ?? 'any'}`, [prefix]);
    }
    const [first] = await reportsOf(folder);
    if (first === undefined)
        return folder;
    const { reports } = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readReports */ .oh)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, first)]);
    return headSha !== undefined && reports[0]?.run.headSha === headSha ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .beforeBase */ .vo)(folder) : folder;
}
/** For the gate: the reports of the base as far as they can be read; undefined where there are none. */
async function readBaseline(given, job) {
    if (given === undefined)
        return undefined;
    const base = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readBase */ .wZ)(await baseFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(job.workspace, given), job), given);
    if (base.kind === 'reports')
        return base.reports;
    if (base.kind === 'unreadable')
        job.host.log('warning', `baseline: ${base.why[job.host.language]}`);
    return undefined;
}
/** What a branch has reached is what its pull requests are compared with. A base that cannot be kept fails no report. */
async function keepBase(folder, { reports, rejected }, { host }) {
    const { kind, headSha, baseRef } = await host.change();
    if (kind !== 'push' || reports.length === 0 || rejected.length > 0)
        return;
    try {
        await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .keepAsBase */ .FS)(folder, reports);
        if (headSha !== undefined && baseRef !== undefined)
            await host.cache?.save([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), folder)], `${prefixOf(baseRef)}${headSha}`);
    }
    catch (error) {
        if (!(error instanceof _language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        host.log('warning', error.told(host.language).join('\n'));
    }
}
async function reportsOf(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter(name => name.endsWith('.json')).sort();
    }
    catch {
        // Not there, or no folder: who reads it next says so.
        return [];
    }
}


/***/ }),

/***/ 60648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var src_language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var src_report = __webpack_require__(69801);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
// EXTERNAL MODULE: ./build/src/actions/bench-history.js
var bench_history = __webpack_require__(74850);
// EXTERNAL MODULE: ./build/src/actions/checks.js
var checks = __webpack_require__(50536);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/actions/job.js
var job = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/src/actions/manifests.js
var actions_manifests = __webpack_require__(98327);
// EXTERNAL MODULE: ./build/src/actions/report-baseline.js
var report_baseline = __webpack_require__(84607);
// EXTERNAL MODULE: ./build/src/forge/index.js + 4 modules
var src_forge = __webpack_require__(83023);
;// CONCATENATED MODULE: ./build/src/actions/report-comment.js



/**
 * Puts the report under the pull request. Whatever the forge says, the verdict stays what it is: a refusal is told in the
 * log, with the one thing that is missing.
 */
async function commentOnChange(wanted, job, limits) {
    const { host } = job;
    const change = await host.change();
    const posted = await post(wanted, change, job, limits);
    if (posted.outcome === 'skipped') {
        // A run for a push has nothing to comment on, which is no fault.
        const level = change.kind === 'push' || change.kind === 'tag' ? 'info' : 'warning';
        host.log(level, posted.reason.told(host.language).join('\n'));
        return { comment: 'skipped' };
    }
    const { outcome, url, removed } = posted;
    host.log('info', (0,src_report/* inertLine */.Fq)(SAID[host.language](outcome, removed, url)));
    return { comment: outcome, ...(url !== undefined && { 'comment-url': url }) };
}
async function post(wanted, change, job, limits) {
    const skipped = (reason) => ({ outcome: 'skipped', reason });
    if (change.kind !== 'pr')
        return skipped(new src_language/* UserError */.yo('XC-FORGE-003', {}));
    const opened = await (0,src_forge/* openForge */.ys)({ kind: job.host.kind, repo: change.repo }, wanted.token, job.system, {
        ...(limits && { limits }),
    });
    if ('reason' in opened)
        return skipped(opened.reason);
    const { forge, secret } = opened;
    job.host.mask(secret);
    const pullRequest = change.pullRequest ?? (await found(change, forge));
    if (pullRequest instanceof src_language/* UserError */.yo)
        return skipped(pullRequest);
    return (0,src_forge/* upsertComment */.lB)(forge, pullRequest, (0,src_report/* commentMarker */.Ql)(wanted.key), wanted.render(forge.commentLimit));
}
/**
 * A run that follows another (`workflow_run`) is told the other's head commit by the forge. What the other job left may
 * come from anybody, and is not asked.
 */
async function found(change, forge) {
    const { headSha, headRef, headRepo } = change;
    if (headSha === undefined)
        return new src_language/* UserError */.yo('XC-FORGE-003', {});
    const numbers = await findPullRequest(forge, headSha, { ref: headRef, repo: headRepo });
    if (numbers instanceof src_language/* UserError */.yo)
        return numbers;
    // Anybody may ask for the same commit from a fork of his own: without the branch nobody knows which request ran.
    if (numbers.length > 1 && (headRepo === undefined || headRef === undefined))
        return new src_language/* UserError */.yo('XC-FORGE-014', { sha: headSha, requests: numbers.slice(0, 20).join(' ') });
    // One branch may be asked into two others: the youngest request is the one that people look at.
    return numbers.at(-1) ?? new src_language/* UserError */.yo('XC-FORGE-004', { sha: headSha });
}
async function findPullRequest(forge, sha, head) {
    try {
        return await forge.pullRequestsOf(sha, head);
    }
    catch (error) {
        if (!(error instanceof src_forge/* ForgeError */.Q8))
            throw error;
        const where = { en: 'the pull requests of this repository', zh: '本仓库的拉取请求' };
        return (0,src_forge/* refusal */.x5)(forge, error, { what: 'comment', where });
    }
}
/**
 * Reports of another commit are no reports of this one: they become rejected rows, which the page and the comment show.
 * One that names no commit cannot claim to be of this one either.
 */
function onlyOfChange(set, { headSha, mergeSha }) {
    if (headSha === undefined)
        return set;
    const isOurs = (sha) => sha !== undefined && (sha === headSha || sha === mergeSha);
    const foreign = set.reports.filter(({ run }) => !isOurs(run.headSha));
    if (foreign.length === 0)
        return set;
    return {
        reports: set.reports.filter(({ run }) => isOurs(run.headSha)),
        rejected: [
            ...set.rejected,
            ...foreign.map(report => {
                const file = (0,src_report/* reportKey */.y1)(report);
                const values = { file, theirs: report.run.headSha ?? '-', ours: headSha };
                return { file, code: 'XC-FORGE-010', why: (0,src_language/* statement */.qZ)('XC-FORGE-010', values) };
            }),
        ],
    };
}
/** @throws UserError XC-FORGE-011 */
function commentKey(value) {
    if (/^[A-Za-z0-9._-]{1,60}$/.test(value))
        return value;
    throw new src_language/* UserError */.yo('XC-FORGE-011', { value: (0,src_language/* oneLine */.TN)(value) });
}
const SAID = {
    en: (outcome, removed, url) => [`comment ${outcome}`, removed > 0 && `${removed} further ones removed`, url].filter(Boolean).join(' · '),
    zh: (outcome, removed, url) => [`评论：${OUTCOME_ZH[outcome] ?? outcome}`, removed > 0 && `删除了 ${removed} 条多余的评论`, url]
        .filter(Boolean)
        .join(' · '),
};
const OUTCOME_ZH = { created: '已创建', updated: '已更新', unchanged: '无变化' };

;// CONCATENATED MODULE: ./build/src/actions/report-formats.js



/** Files for other tools. None of them is written unless it is asked for. */
const formatInputs = {
    sarif: {
        type: 'text',
        example: '.xinchuang/report.sarif',
        description: {
            en: 'Where to write SARIF 2.1.0, for code scanning: failures, warnings and what is unknown.',
            zh: 'SARIF 2.1.0 的输出路径，用于代码扫描：失败、警告与未知项。',
        },
        otherwise: { en: 'not written', zh: '不写入' },
    },
    junit: {
        type: 'text',
        example: '.xinchuang/junit.xml',
        description: {
            en: 'Where to write JUnit XML: a test case for each check, platform and program. What is unknown is an error.',
            zh: 'JUnit XML 的输出路径：每项检查、平台与程序各为一个用例。未知项记为 error。',
        },
        otherwise: { en: 'not written', zh: '不写入' },
    },
    'code-quality': {
        type: 'text',
        example: '.xinchuang/code-quality.json',
        description: {
            en: 'Where to write GitLab’s Code Quality report.',
            zh: 'GitLab Code Quality 报告的输出路径。',
        },
        otherwise: { en: 'not written', zh: '不写入' },
    },
    'open-metrics': {
        type: 'text',
        example: '.xinchuang/metrics.txt',
        description: {
            en: 'Where to write sizes, measurements and counts as OpenMetrics text.',
            zh: '以 OpenMetrics 文本输出大小、度量与计数的路径。',
        },
        otherwise: { en: 'not written', zh: '不写入' },
    },
};
/** Writes the files that were asked for, and says what had no room in them. */
async function writeFormatFiles(summary, inputs, { host, workspace }, { key, definitions }) {
    const at = (path) => path && (0,external_node_path_.resolve)(workspace, path);
    const [sarif, junit] = [at(inputs.sarif), at(inputs.junit)];
    const [codeQuality, openMetrics] = [at(inputs['code-quality']), at(inputs['open-metrics'])];
    const files = {
        ...(sarif !== undefined && { sarif }),
        ...(junit !== undefined && { junit }),
        ...(codeQuality !== undefined && { codeQuality }),
        ...(openMetrics !== undefined && { openMetrics }),
    };
    if (Object.keys(files).length === 0)
        return;
    const places = { prefix: (0,external_node_path_.relative)(await repositoryRoot(workspace), workspace), source: await sourceFile(workspace) };
    const { language } = host;
    const leftOut = await (0,src_report/* writeFormats */.gj)(summary, files, { language, places, key, definitions });
    for (const one of leftOut)
        host.log('warning', `${one.format}: ${(0,src_report/* leftOutWords */.Ny)(one)[language]}`);
}
/** What hosts take paths from. A checkout without .git (a source archive) has its root where it was unpacked. */
async function repositoryRoot(workspace) {
    for (let folder = workspace;; folder = (0,external_node_path_.dirname)(folder)) {
        if (await (0,system/* isThere */.$B)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return workspace;
    }
}
/** What a finding points to that speaks of no file: the module, or else the configuration. */
async function sourceFile(workspace) {
    for (const name of ['go.mod', '.xinchuang.yml'])
        if (await (0,system/* isThere */.$B)((0,external_node_path_.join)(workspace, name)))
            return name;
    return 'go.mod';
}

// EXTERNAL MODULE: ./build/src/actions/reports.js
var reports = __webpack_require__(85618);
;// CONCATENATED MODULE: ./build/src/actions/report.js













const report = (0,actions_define/* defineAction */.Q)({
    name: 'report',
    description: {
        en: 'Merges the reports of all jobs: will it run on each platform, what to mend, as a page, as Markdown and in the job summary.',
        zh: '合并所有作业的报告：在各平台能否运行、需要修复什么，输出为网页、Markdown 和作业摘要。',
    },
    branding: { icon: 'grid', color: 'blue' },
    inputs: {
        reports: reports/* reportsInput */.YB,
        manifest: {
            type: 'list',
            description: {
                en: 'Manifests of build, globs too, for the names of the programs.',
                zh: 'build 生成的清单，可用通配符，用于取得程序名。',
            },
            example: '.xinchuang/bin/manifest.json',
            otherwise: {
                en: `\`${actions_manifests/* DEFAULT_MANIFEST */.mj}\`; where there is none, the names are taken from the file names`,
                zh: `\`${actions_manifests/* DEFAULT_MANIFEST */.mj}\`；没有时从文件名推断程序名`,
            },
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
        comment: {
            type: 'flag',
            default: false,
            description: {
                en: 'Keep one comment under the pull request or merge request. Needs `pull-requests: write`, or a token; without them the step goes on.',
                zh: '在拉取请求或合并请求下维护一条评论。需要 `pull-requests: write` 权限或令牌；没有时本步骤照常继续。',
            },
        },
        'comment-key': {
            type: 'text',
            default: 'report',
            description: {
                en: 'Name of the comment, where one pull request has several.',
                zh: '评论的名称，用于同一请求下有多条评论时。',
            },
        },
        token: reports/* tokenInput */.e1,
        ...formatInputs,
        link: {
            type: 'text',
            description: {
                en: 'Address of the full page, for the comment.',
                zh: '完整网页的地址，用于评论。',
            },
            otherwise: { en: 'the page of this run', zh: '本次运行的页面' },
            example: 'https://pages.example.cn/gateway/report.html',
        },
        baseline: {
            type: 'text',
            description: {
                en: 'Folder with the reports of the base, to say what got worse. On a push to a branch the reports of that run replace it at the end, and pull requests are compared with them: where the host has a cache (GitHub, Gitea, act) they travel in it, on GitLab by `cache:` for this folder. It need not exist.',
                zh: '存放基线报告的文件夹，用于指出哪些项目变差。推送到分支时，本次报告最后会替换其中的内容，供合并请求对比：宿主有缓存时（GitHub、Gitea、act）自动经缓存传递，GitLab 上需为该文件夹配置 `cache:`。该文件夹可以不存在。',
            },
            example: '.xinchuang/baseline',
            otherwise: { en: 'nothing is compared', zh: '不作对比' },
        },
        'bench-history': {
            type: 'text',
            default: '.xinchuang/bench',
            description: {
                en: 'Folder in which `bench` left the history, for its picture. It need not exist.',
                zh: '`bench` 留下历史数据的文件夹，用于绘制历史图。可以不存在。',
            },
        },
        ...job/* commonInputs */.j,
    },
    outputs: {
        comment: {
            en: '`created`, `updated`, `unchanged` or `skipped`.',
            zh: '`created`、`updated`、`unchanged` 或 `skipped`。',
        },
        'comment-url': { en: 'Address of the comment.', zh: '评论的地址。' },
        verdict: { en: '`pass`, `warn`, `unknown` or `fail`.', zh: '`pass`、`warn`、`unknown` 或 `fail`。' },
        'html-path': { en: 'The page, from the workspace.', zh: '网页路径（相对于工作目录）。' },
        'markdown-path': { en: 'The Markdown, from the workspace.', zh: 'Markdown 路径（相对于工作目录）。' },
        failed: { en: 'Number of failed checks that count.', zh: '计入结果的失败检查数。' },
        unknown: { en: 'Number of unknown checks.', zh: '未知检查数。' },
        warnings: { en: 'Number of warnings.', zh: '警告数。' },
        passed: { en: 'Number of passed checks.', zh: '通过的检查数。' },
        worse: {
            en: 'Number of checks and figures that are worse than at the base.',
            zh: '比基线变差的检查和指标数。',
        },
    },
    async run(inputs, job) {
        const { host, workspace } = job;
        const { language } = host;
        const at = (path) => (0,external_node_path_.resolve)(workspace, path);
        const key = commentKey(inputs['comment-key']);
        const baseline = inputs.baseline === undefined ? undefined : at(inputs.baseline);
        if (baseline === at(inputs.reports))
            throw new src_language/* UserError */.yo('XC-REPORT-021', { folder: inputs.reports });
        refuseAmongReports(inputs, workspace);
        const change = await host.change();
        const read = await (0,src_report/* readReports */.oh)((0,reports/* fromHere */.XW)(workspace, inputs.reports));
        const set = inputs.comment ? onlyOfChange(read, change) : read;
        const manifests = await (0,actions_manifests/* findManifests */.kD)(inputs.manifest, workspace);
        const manifest = manifests.length === 0 ? undefined : await (0,actions_manifests/* readManifests */.PX)(manifests);
        const definitions = await (0,checks.allChecks)();
        const summary = (0,src_report.summarize)(set, {
            definitions,
            ...(manifest && { manifest }),
            history: await (0,bench_history/* leftHistory */.K2)(workspace, inputs['bench-history']),
            platforms: job.config().config.platforms.map(({ platform }) => platform.id),
            ...(baseline !== undefined && {
                base: await (0,src_report/* readBase */.wZ)(await (0,report_baseline/* baseFolder */.YR)(baseline, job), inputs.baseline ?? baseline),
            }),
        });
        await (0,system/* makeStateFolder */.En)(workspace);
        const markdown = await (0,src_report/* writePages */.Ce)(summary, { html: at(inputs.html), markdown: at(inputs.markdown) }, language);
        await writeFormatFiles(summary, inputs, job, { key, definitions });
        await host.summary(markdown);
        host.log('info', (0,src_report.renderTerminal)(summary, { language, paint: (0,src_report.terminalPaint)(host.caps.color) }).trimEnd());
        if (baseline !== undefined)
            await (0,report_baseline/* keepBase */.pK)(baseline, set, job);
        const { verdict, counts } = summary.overall;
        const link = inputs.link ?? change.url;
        const render = (limit) => (0,src_report/* renderComment */.wQ)(summary, { language, key, limit, link });
        const commented = inputs.comment ? await commentOnChange({ key, token: inputs.token, render }, job) : {};
        return {
            outputs: {
                ...commented,
                verdict,
                'html-path': (0,external_node_path_.relative)(workspace, at(inputs.html)),
                'markdown-path': (0,external_node_path_.relative)(workspace, at(inputs.markdown)),
                failed: String(counts.fail),
                unknown: String(counts.unknown),
                warnings: String(counts.warn),
                passed: String(counts.pass),
                worse: String(summary.worse.count),
            },
            // Every report here has been written by the job that made it.
            reports: [],
            // The steps that found something have failed already, and the gate decides; but nothing to show is a failure.
            exit: set.reports.length === 0 ? system/* ExitCode */.yU.findings : system/* ExitCode */.yU.pass,
        };
    },
});
/** @throws UserError XC-REPORT-023 for each output that would lie among the JSON reports, which the gate reads as one of them */
function refuseAmongReports(inputs, workspace) {
    const folder = (0,external_node_path_.resolve)(workspace, inputs.reports);
    const outputs = ['html', 'markdown', ...Object.keys(formatInputs)];
    (0,src_language/* throwAll */.Kx)(outputs.flatMap(input => {
        const path = inputs[input];
        if (path === undefined || (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, path)) !== folder)
            return [];
        return [new src_language/* UserError */.yo('XC-REPORT-023', { input, path, folder: inputs.reports, name: (0,external_node_path_.basename)(path) })];
    }));
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

/***/ 47642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ FORGE_LIMITS),
/* harmony export */   NT: () => (/* binding */ FORGE_NAMES),
/* harmony export */   Q8: () => (/* binding */ ForgeError)
/* harmony export */ });
const FORGE_NAMES = {
    github: 'GitHub',
    gitea: 'Gitea',
    gitlab: 'GitLab',
    gitee: 'Gitee',
    gitcode: 'GitCode',
};
/** Why a forge did not do what it was asked. `said` is its own words: one line, short, hostile. */
class ForgeError extends Error {
    reason;
    request;
    said;
    details;
    name = 'ForgeError';
    constructor(
    /**
     * `refused`: 401, 403. `gone`: 404, 410. `rejected`: another 4xx. `limited`: asked to wait. `down`: 5xx or no answer,
     * `garbled`: an answer that is none. After the last two a write may have happened all the same.
     */
    reason, 
    /** `POST /repos/a/b/issues/7/comments` */
    request, said, details = {}, cause) {
        super(`${request}: ${reason} ${details.status ?? ''} ${said}`, { cause });
        this.reason = reason;
        this.request = request;
        this.said = said;
        this.details = details;
    }
}
const FORGE_LIMITS = {
    answerMs: 30_000,
    overallMs: 300_000,
    answerBytes: 64 << 20,
    pages: 200,
    retries: 2,
    second: 1000,
    longestWaitSeconds: 60,
};


/***/ }),

/***/ 83023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q8: () => (/* reexport */ forge_forge/* ForgeError */.Q8),
  ys: () => (/* reexport */ openForge),
  jV: () => (/* reexport */ postStatus),
  x5: () => (/* reexport */ refusal),
  lB: () => (/* reexport */ upsertComment)
});

// EXTERNAL MODULE: ./build/src/forge/forge.js
var forge_forge = __webpack_require__(47642);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/forge/place.js
/**
 * From the variables that CI sets; XC_FORGE_API and XC_FORGE_REPO win, for what sets none.
 * @param repo `host/owner/name` as the change has it, for a forge that does not say it in a variable
 * @returns 'unknown' when API or repository cannot be told, 'no-token' when only the token lacks
 */
function placeOf(kind, env, given) {
    if (!isForge(kind))
        return 'unknown';
    const told = TELLS[kind](env);
    const api = trimmed(env['XC_FORGE_API']) ?? trimmed(told.api);
    const repo = env['XC_FORGE_REPO'] || told.repo || given.repo?.split('/').slice(1).join('/');
    if (api === undefined || !/^https?:\/\//.test(api) || !repo || !repoShape(kind).test(repo))
        return 'unknown';
    const found = tokenFor(kind, env, given.token);
    if (found === undefined)
        return 'no-token';
    return { kind, api, repo, commitRepo: told.commitRepo ?? repo, jobUser: env['GITLAB_USER_LOGIN'], ...found };
}
const isForge = (kind) => Object.hasOwn(TELLS, kind);
/** What goes into the path of a request. */
const repoShape = (kind) => (kind === 'gitlab' ? /^[\w.-]+(?:\/[\w.-]+)*$/ : /^[\w.-]+\/[\w.-]+$/);
const TELLS = {
    github: githubLike,
    gitea: githubLike,
    gitlab: env => {
        const server = trimmed(env['CI_SERVER_URL']) ?? (env['CI_SERVER_FQDN'] && `https://${env['CI_SERVER_FQDN']}`);
        const project = env['CI_PROJECT_ID'] || env['CI_PROJECT_PATH'];
        return {
            api: env['CI_API_V4_URL'] || (server && `${server}/api/v4`),
            // A merge request from a fork lives in its target, while CI_PROJECT_ID is where the pipeline runs.
            repo: env['CI_MERGE_REQUEST_PROJECT_ID'] || project,
            commitRepo: project,
        };
    },
    // https://gitee.com/api/v5/swagger
    gitee: env => ({ api: env['GITEE_API_URL'] || 'https://gitee.com/api/v5' }),
    // https://docs.gitcode.com/docs/apis
    gitcode: env => ({ api: env['GITCODE_API_URL'] || 'https://api.gitcode.com/api/v5' }),
};
function githubLike(env) {
    return { api: env['GITHUB_API_URL'], repo: env['GITHUB_REPOSITORY'] };
}
/**
 * Gitea's addresses end in a slash; two of them in a row are another path. Nor with what stands before an @: fetch takes no
 * password from an address, and messages name the address.
 */
function trimmed(url) {
    return url?.replace(/^(https?:\/\/)[^/]*@/i, '$1').replace(/\/+$/, '') || undefined;
}
/** In this order, after the `token` input (which is XC_TOKEN outside of actions). */
const TOKENS = {
    github: ['GITHUB_TOKEN', 'GH_TOKEN'],
    gitea: ['GITEA_TOKEN', 'FORGEJO_TOKEN', 'GITHUB_TOKEN'],
    gitlab: ['XC_GITLAB_TOKEN', 'GITLAB_TOKEN'],
    gitee: ['GITEE_TOKEN'],
    gitcode: ['GITCODE_TOKEN'],
};
function tokenFor(kind, env, given) {
    const token = given || TOKENS[kind].map(name => env[name]).find(Boolean);
    const job = env['CI_JOB_TOKEN'];
    if (kind === 'gitlab') {
        if (token && token !== job)
            return { token, tokenKind: 'personal' };
        // It may read merge requests and write no note; tried all the same, since that is about to change (work item 519575).
        return job ? { token: job, tokenKind: 'job' } : undefined;
    }
    if (!token)
        return undefined;
    // GitHub's prefix of an installation's token: github.token, or that of another app. Gitea's look all alike.
    return { token, tokenKind: token.startsWith('ghs_') ? 'job' : 'personal' };
}

;// CONCATENATED MODULE: ./build/src/forge/refusal.js


/** What a person should read when a forge did not do it: which, why, and the one thing that is missing. */
function refusal(forge, error, wanted) {
    const name = forge_forge/* FORGE_NAMES */.NT[forge.kind];
    const what = WHAT[wanted.what];
    const needs = needed(forge.kind, forge.token, wanted.what, error.details.status);
    const said = error.said;
    const status = error.details.status ?? '';
    const options = { cause: error };
    switch (error.reason) {
        case 'refused':
            return new language/* UserError */.yo('XC-FORGE-001', { forge: name, what, status, said, needs }, options);
        case 'gone':
            return new language/* UserError */.yo('XC-FORGE-005', { forge: name, where: wanted.where, needs }, options);
        case 'rejected': {
            const values = { forge: name, what, status, said, length: wanted.length ?? 0, limit: forge.commentLimit };
            return new language/* UserError */.yo('XC-FORGE-006', values, options);
        }
        case 'limited':
            return new language/* UserError */.yo('XC-FORGE-007', { forge: name, what, seconds: error.details.waitSeconds ?? '?' }, options);
        case 'down': {
            const detail = [status && `HTTP ${status}`, said].filter(Boolean).join(' ');
            return new language/* UserError */.yo('XC-FORGE-008', { forge: name, what, detail, url: forge.api }, options);
        }
        case 'garbled':
            return new language/* UserError */.yo('XC-FORGE-009', { forge: name, what, detail: said, url: forge.api }, options);
    }
}
/** There is a forge, and nothing to speak to it with. */
function noToken(kind, what) {
    return new language/* UserError */.yo('XC-FORGE-002', { forge: forge_forge/* FORGE_NAMES */.NT[kind], what: WHAT[what], needs: refusal_tokenFor(kind, what) });
}
const WHAT = {
    comment: { en: 'the comment', zh: '评论' },
    status: { en: 'the commit status', zh: '提交状态' },
};
const same = (text) => ({ en: text, zh: text });
function needed(kind, token, what, status) {
    // The token itself is no good: no permission would help.
    if (status === 401)
        return {
            en: `a token that is valid and not expired; ${refusal_tokenFor(kind, what).en}`,
            zh: `有效且未过期的令牌；${refusal_tokenFor(kind, what).zh}`,
        };
    if (kind === 'github' && token === 'personal')
        return refusal_tokenFor(kind, what);
    if (kind === 'github' || kind === 'gitea')
        return permission(kind, what);
    return refusal_tokenFor(kind, what);
}
/** Of the job that runs this. From a fork the token only reads, whatever is written there. */
function permission(kind, what) {
    // Gitea has no scope for statuses: who may write to the repository may set them. services/actions/permission_parser.go
    const status = kind === 'gitea' ? 'permissions: contents: write' : 'permissions: statuses: write';
    const line = what === 'comment' ? 'permissions: pull-requests: write' : status;
    const fork = 'workflows-examples/github/fork-safe-*.yml';
    return kind === 'github'
        ? {
            en: `${line} (in this job; from a fork: ${fork})`,
            zh: `${line}（写在本作业中；来自 fork 时：${fork}）`,
        }
        : {
            // docs.gitea.com, "Job token permissions": honoured from 1.26 on.
            en: `${line} (in this job, since Gitea 1.26; or a token of a user who may write)`,
            zh: `${line}（写在本作业中，Gitea 1.26 起；或使用有写权限用户的令牌）`,
        };
}
/** A token that may do it, and where it goes. */
function refusal_tokenFor(kind, what) {
    switch (kind) {
        case 'github':
            return what === 'comment'
                ? {
                    en: 'a token with "Pull requests: read and write" in `token`, or the job’s own with permissions: pull-requests: write',
                    zh: '在 `token` 中给出具有“Pull requests: read and write”权限的令牌，或使用带 permissions: pull-requests: write 的作业令牌',
                }
                : {
                    en: 'a token with "Commit statuses: read and write" in `token`, or the job’s own with permissions: statuses: write',
                    zh: '在 `token` 中给出具有“Commit statuses: read and write”权限的令牌，或使用带 permissions: statuses: write 的作业令牌',
                };
        case 'gitea':
            return {
                en: 'a token of a user who may write here, in `token` or GITEA_TOKEN',
                zh: '在 `token` 或 GITEA_TOKEN 中给出对本仓库有写权限用户的令牌',
            };
        case 'gitlab':
            // docs.gitlab.com/ci/jobs/ci_job_token/: GET of notes, no POST. A status needs Developer.
            return what === 'comment'
                ? {
                    en: 'a project access token with scope api and role Reporter, as the masked variable XC_GITLAB_TOKEN (CI_JOB_TOKEN cannot write notes)',
                    zh: '作用域为 api、角色为 Reporter 的项目访问令牌，存为掩码变量 XC_GITLAB_TOKEN（CI_JOB_TOKEN 不能写评论）',
                }
                : {
                    en: 'a project access token with scope api and role Developer, as the masked variable XC_GITLAB_TOKEN',
                    zh: '作用域为 api、角色为 Developer 的项目访问令牌，存为掩码变量 XC_GITLAB_TOKEN',
                };
        case 'gitee':
            return {
                en: 'a personal access token with scope pull_requests, as the variable GITEE_TOKEN',
                zh: '带有 pull_requests 权限的私人令牌，存为变量 GITEE_TOKEN',
            };
        case 'gitcode':
            return same('GITCODE_TOKEN (Personal Access Token, read/write)');
    }
}

;// CONCATENATED MODULE: ./build/src/forge/open.js





/**
 * The API of the forge that this run belongs to. Nothing is sent yet, and each adapter is loaded when it is.
 * @param token the `token` input; else the forge's variable
 * @returns why there is none, as a value: nothing of a report depends on a forge
 */
async function openForge(where, token, system, { what = 'comment', limits = forge_forge/* FORGE_LIMITS */.BA } = {}) {
    const kind = system.env['XC_FORGE'] || where.kind;
    const place = placeOf(kind, system.env, { token, repo: where.repo });
    if (place === 'unknown')
        return { reason: new language/* UserError */.yo('XC-FORGE-012', {}) };
    if (place === 'no-token')
        return { reason: noToken(kind, what) };
    return {
        forge: (await adapter(place.kind))(place, { http: within(system.http, limits.overallMs) }, limits),
        secret: place.token,
    };
}
/** A forge that answers everything slowly, or each page at the third try, does not hold a job for hours. */
function within(http, overallMs) {
    const end = performance.now() + overallMs;
    return {
        ...http,
        async exchange(url, options) {
            const left = Math.round(end - performance.now());
            if (left <= 0)
                throw new system/* HttpError */.j$((0,system/* withoutSecrets */.cT)(url), 'timeout', `not done within ${overallMs / 1000} s`);
            return http.exchange(url, { ...options, timeoutMs: Math.min(options.timeoutMs, left) });
        },
    };
}
async function adapter(kind) {
    switch (kind) {
        case 'github':
        case 'gitea':
            return (await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(8395), __webpack_require__.e(9142)]).then(__webpack_require__.bind(__webpack_require__, 69142))).githubForge;
        case 'gitlab':
            return (await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(7582), __webpack_require__.e(7968)]).then(__webpack_require__.bind(__webpack_require__, 20342))).gitlabForge;
        case 'gitee':
        case 'gitcode':
            return (await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(8395), __webpack_require__.e(4836)]).then(__webpack_require__.bind(__webpack_require__, 94836))).v5Forge;
    }
}
/** Sets a commit status; a refusal is a value. */
async function postStatus(forge, sha, status) {
    if (forge.setStatus === undefined)
        return { outcome: 'skipped', reason: new language/* UserError */.yo('XC-FORGE-013', { forge: forge_forge/* FORGE_NAMES */.NT[forge.kind] }) };
    try {
        await forge.setStatus(sha, status);
        return { outcome: 'set' };
    }
    catch (error) {
        if (!(error instanceof forge_forge/* ForgeError */.Q8))
            throw error;
        const where = { en: `commit ${sha}`, zh: `提交 ${sha}` };
        return { outcome: 'skipped', reason: refusal(forge, error, { what: 'status', where }) };
    }
}

;// CONCATENATED MODULE: ./build/src/forge/sticky.js


/**
 * Keeps one comment: the oldest that starts with the marker and is ours is edited, further ones of ours go, and nothing is
 * written when nothing changed. A refusal is a value. Two runs at once leave one too many at most, which the next
 * removes: no forge has a lock, and "the oldest wins" needs none.
 * @param body starts with the marker
 */
async function upsertComment(forge, pullRequest, marker, body) {
    try {
        return await upsert(forge, pullRequest, marker, body).catch(error => {
            // The write may have happened: look again, as a next run would.
            if (error instanceof Unsure)
                return upsert(forge, pullRequest, marker, body);
            throw error;
        });
    }
    catch (error) {
        const cause = error instanceof Unsure ? error.cause : error;
        if (!(cause instanceof forge_forge/* ForgeError */.Q8))
            throw cause;
        const where = forge.kind === 'gitlab'
            ? { en: `merge request ${pullRequest}`, zh: `合并请求 ${pullRequest}` }
            : { en: `pull request ${pullRequest}`, zh: `拉取请求 ${pullRequest}` };
        return { outcome: 'skipped', reason: refusal(forge, cause, { what: 'comment', where, length: body.length }) };
    }
}
/** A write without an answer. */
class Unsure extends Error {
}
async function upsert(forge, pullRequest, marker, body) {
    const marked = [];
    for await (const comment of forge.comments(pullRequest))
        if (starts(comment.body, marker))
            marked.push(comment);
    const [oldest, ...extra] = (await ours(forge, marked)).sort(byAge);
    if (oldest === undefined)
        return create(forge, pullRequest, body);
    let outcome = 'unchanged';
    if (asStored(oldest.body) !== asStored(body)) {
        try {
            await sure(() => forge.update(pullRequest, oldest.id, body));
        }
        catch (error) {
            // Somebody removed it since we looked.
            if (error instanceof forge_forge/* ForgeError */.Q8 && error.reason === 'gone')
                return create(forge, pullRequest, body);
            throw error;
        }
        outcome = 'updated';
    }
    let removed = 0;
    for (const { id } of extra)
        if (await isRemoved(forge, pullRequest, id))
            removed++;
    return { outcome, removed, ...(oldest.url && { url: oldest.url }) };
}
async function create(forge, pullRequest, body) {
    const { url } = await sure(() => forge.create(pullRequest, body));
    return { outcome: 'created', removed: 0, ...(url && { url }) };
}
async function sure(write) {
    try {
        return await write();
    }
    catch (error) {
        if (error instanceof forge_forge/* ForgeError */.Q8 && (error.reason === 'down' || error.reason === 'garbled'))
            throw new Unsure(error.message, { cause: error });
        throw error;
    }
}
/** The comment stands; one too many that cannot be removed is not worth a failure. */
async function isRemoved(forge, pullRequest, id) {
    try {
        await forge.remove(pullRequest, id);
        return true;
    }
    catch (error) {
        if (error instanceof forge_forge/* ForgeError */.Q8)
            return false;
        throw error;
    }
}
/** A marker further down is a quote. */
function starts(body, marker) {
    return body.split(/\r?\n/, 1)[0]?.trimEnd() === marker;
}
/**
 * Those that nobody but us can have written: somebody may copy the marker and wait for us to fill in, or to vouch for, a
 * text that they can edit. CI's own account is known by name, so that a job token need not ask who it is.
 */
async function ours(forge, marked) {
    const byCi = marked.filter(comment => comment.byCi);
    if (byCi.length > 0 || marked.length === 0)
        return byCi;
    const author = (await forge.author())?.toLowerCase();
    return author === undefined ? [] : marked.filter(comment => comment.author?.toLowerCase() === author);
}
/** Numbers rise with time; other ids stay in the order of the list, which is the forge's by age. */
function byAge(a, b) {
    const numeric = /^\d{1,15}$/;
    return numeric.test(a.id) && numeric.test(b.id) ? Number(a.id) - Number(b.id) : 0;
}
/** Forges store line feeds (GitHub returns CR LF for what was edited in a browser) and cut blanks at the end. */
function asStored(body) {
    return body.replaceAll('\r\n', '\n').trimEnd();
}

;// CONCATENATED MODULE: ./build/src/forge/index.js






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

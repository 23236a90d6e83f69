export const id = 331;
export const ids = [331,536];
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
    const { buildChecks } = await Promise.all(/* import() */[__webpack_require__.e(2369), __webpack_require__.e(1943)]).then(__webpack_require__.bind(__webpack_require__, 82369));
    const { reportChecks } = await __webpack_require__.e(/* import() */ 5816).then(__webpack_require__.bind(__webpack_require__, 65816));
    const { gateChecks } = await Promise.all(/* import() */[__webpack_require__.e(5816), __webpack_require__.e(6981)]).then(__webpack_require__.bind(__webpack_require__, 66981));
    const all = [...verify, ...buildChecks, ...reportChecks, ...gateChecks];
    return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** Ids that the configuration may name: the severity of those of `verify` can be changed, any can be let through. */
async function knownChecks() {
    const all = await allChecks();
    const verify = await checksOfVerify();
    return { verify: verify.map(({ id }) => id), all: all.map(({ id }) => id) };
}
async function checksOfVerify() {
    const [{ elfChecks }, { smokeChecks }, { archiveChecks }, { verifyChecks }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6300).then(__webpack_require__.bind(__webpack_require__, 46300)),
        __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 30271)),
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

/***/ 76684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate_gate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/index.js + 2 modules
var src_config = __webpack_require__(39007);
// EXTERNAL MODULE: ./build/src/gate/index.js + 13 modules
var gate = __webpack_require__(66981);
// EXTERNAL MODULE: ./build/src/host/index.js + 4 modules
var src_host = __webpack_require__(293);
// EXTERNAL MODULE: ./build/src/language/index.js + 16 modules
var language = __webpack_require__(21580);
// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(50708);
// EXTERNAL MODULE: ./build/src/report/index.js + 32 modules
var report = __webpack_require__(65816);
// EXTERNAL MODULE: ./build/src/system/index.js + 9 modules
var src_system = __webpack_require__(67787);
// EXTERNAL MODULE: ./build/src/actions/checks.js
var checks = __webpack_require__(50536);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
;// CONCATENATED MODULE: ./build/src/actions/gate-tell.js



/** The decisive rows, for who reads the log, for who looks at the change, and for the page of the run. */
async function tell(judged, { host }) {
    const { verdict, rows, checks, warnings } = judged;
    const { language } = host;
    const accepted = checks.filter(check => check.status === 'warn');
    for (const [i, row] of rows.entries()) {
        host.log('error', lineOf(row, language));
        // What to do, once below all rows that ask for it.
        const hint = row.hint?.[language];
        if (hint !== undefined && rows[i + 1]?.hint?.[language] !== hint)
            host.log('info', `  → ${(0,report/* inertLine */.Fq)(hint)}`);
    }
    for (const row of accepted)
        host.log('warning', lineOf(row, language));
    for (const { id, title } of warnings)
        host.log('warning', (0,report/* inertLine */.Fq)(`${id}  ${title[language]}`));
    host.annotate(rows.map(row => ({
        level: 'error',
        title: row.id,
        message: [whereOf(row), row.title[language], row.hint?.[language] ?? '']
            .filter(line => line !== '')
            .map(report/* inertLine */.Fq)
            .join('\n'),
    })));
    await host.summary((0,gate/* renderVerdict */.gM)(judged, language));
    if (verdict === 'pass')
        host.log('info', `${report/* MARK */.M$.pass} ${gate/* MAY_GO_OUT */.u5[language]}${letThrough(judged, language)}`);
}
function lineOf(row, language) {
    const where = whereOf(row);
    return (0,report/* inertLine */.Fq)(`${row.id}  ${row.title[language]}${where === '' ? '' : `  (${where})`}`);
}
/** What was let through, where the verdict has it: a pass that judged less than was meant looks like any other without it. */
const WHAT = [
    { id: 'gate/commit', key: 'commit', words: { en: 'commit {}', zh: '提交 {}' } },
    { id: 'gate/release', key: 'files', words: { en: '{} files to publish', zh: '{} 个待发布文件' } },
    { id: 'gate/bytes', key: 'files', words: { en: '{} files of the manifest', zh: '清单中的 {} 个文件' } },
    { id: 'gate/reports', key: 'reports', words: { en: '{} reports', zh: '{} 份报告' } },
];
function letThrough({ checks }, language) {
    const parts = WHAT.flatMap(({ id, key, words }) => {
        const value = checks.find(check => check.id === id)?.evidence[key];
        if (typeof value !== 'string' && typeof value !== 'number')
            return [];
        return [words[language].replace('{}', String(value).slice(0, 12))];
    });
    return parts.length === 0 ? '' : `  ${parts.join(' · ')}`;
}
/** The file and the platforms: an annotation stands alone, without the rows beside it. */
function whereOf({ evidence: { subject, platforms } }) {
    const on = Array.isArray(platforms) ? platforms.slice(0, 5) : [];
    const more = Array.isArray(platforms) && platforms.length > on.length ? ` … ${platforms.length - on.length}` : '';
    return [subject, on.length > 0 && `${on.join(', ')}${more}`].filter(Boolean).join(' · ');
}
/** An output is a variable of the next step: few kilobytes, on one line. */
const MAX_ROWS = 50;
const MAX_TITLE = 300;
/** The decisive rows as JSON: `[{"check","status","title"}, …]`. The titles hold text of reports, and are inert as a line. */
function rowsOutput({ rows }, { host }) {
    return JSON.stringify(rows.slice(0, MAX_ROWS).map(({ id, status, title }) => ({
        check: id,
        status,
        title: (0,report/* inertLine */.Fq)((0,language/* shorten */.ml)(title[host.language], MAX_TITLE)),
    })));
}

// EXTERNAL MODULE: ./build/src/actions/job.js
var job = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/src/actions/manifests.js
var manifests = __webpack_require__(98327);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/actions/find-files.js
var find_files = __webpack_require__(90116);
// EXTERNAL MODULE: ./build/src/actions/other-files.js
var other_files = __webpack_require__(91697);
;// CONCATENATED MODULE: ./build/src/actions/release-files.js








/** GitHub takes 1,000 files for a release; a pattern that finds more than this means something else. */
const MAX_FILES = 10_000;
/**
 * The files that patterns name for publishing, hashed as they lie there. Each pattern for itself: one that finds nothing
 * must not hide behind another that does.
 * @throws UserError XC-GATE-006 for more files than a release has
 */
async function releaseOf(patterns, workspace) {
    const unwanted = patterns.filter(pattern => pattern.startsWith('!'));
    const [paths, folders, empty] = [new Set(), new Set(), []];
    for (const pattern of patterns.filter(one => !one.startsWith('!'))) {
        const found = await (0,find_files/* findFiles */.l)([pattern, ...unwanted], workspace, { every: true });
        if (found.length === 0)
            empty.push(pattern);
        for (const { path, imageFolder } of found)
            (imageFolder ? folders : paths).add(path);
    }
    // Nothing but exclusions: there is no release in it.
    if (paths.size + folders.size + empty.length === 0)
        empty.push(patterns.join(' '));
    if (paths.size > MAX_FILES)
        throw new language/* UserError */.yo('XC-GATE-006', { count: paths.size, max: MAX_FILES, patterns: patterns.join(' ') });
    const files = await (0,gate/* hashReleaseFiles */.Pz)(workspace, [...paths].sort());
    for (const folder of [...folders].sort())
        files.set((0,external_node_path_.relative)(workspace, folder), { problem: 'folder' });
    const sums = await (0,gate/* readSums */.Px)(workspace, [...files.keys()].filter(isSums), files);
    return { files, empty, sums };
}
/** By its name, as tools give it; the sums of another hash cannot be compared and are like any other text. */
function isSums(path) {
    const name = (0,external_node_path_.basename)(path);
    return (0,other_files/* otherFile */.b)(name) === 'checksum' && !/(?:md5|b2|sha-?(?:1|224|384|512))(?:sums?)?(?:\.|$)/i.test(name);
}
/**
 * Whether sums may be written to a path: nothing but other sums is replaced. Asked before anything is judged.
 * @throws UserError XC-GATE-007
 */
async function refuseOverwriting(path, shown) {
    const refused = () => new language/* UserError */.yo('XC-GATE-007', { path: shown });
    try {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const status = await file.stat();
            if (!status.isFile() || status.size > 4 << 20)
                throw refused();
            if (status.size > 0 && (0,gate/* parseSums */.mi)(await file.readFile('utf8'), (0,external_node_path_.basename)(path), true).odd !== undefined)
                throw refused();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (error instanceof language/* UserError */.yo)
            throw error;
        if ((0,src_system/* errorCode */.CA)(error) === '')
            throw error;
        if ((0,src_system/* errorCode */.CA)(error) !== 'ENOENT')
            throw refused();
    }
}
/**
 * SHA256SUMS of what was let through, as `sha256sum -c` reads it in the folder of that file.
 * @throws UserError XC-GATE-005 for a name that such a file cannot hold
 */
async function writeSums(path, workspace, release, manifestPath, manifest) {
    const released = [...(release?.files ?? [])].flatMap(([name, file]) => 'sha256' in file ? [{ file: (0,external_node_path_.join)(workspace, name), sha256: file.sha256 }] : []);
    const built = (manifest?.files ?? []).map(file => ({
        file: (0,external_node_path_.join)((0,external_node_path_.dirname)(manifestPath ?? workspace), file.path),
        sha256: file.sha256,
    }));
    // This file itself was there before, and is not now what it was then.
    const all = (release === undefined ? built : released).filter(({ file }) => (0,external_node_path_.resolve)(file) !== (0,external_node_path_.resolve)(path));
    const lines = all.map(({ file, sha256 }) => {
        const name = (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), file).replaceAll(external_node_path_.sep, '/');
        if (/[\\\p{Cc}]/u.test(name))
            throw new language/* UserError */.yo('XC-GATE-005', { path: JSON.stringify(name) });
        return `${sha256}  ${name}\n`;
    });
    await (0,src_system/* writeFileAtomic */.Zf)(path, lines.join(''));
}

// EXTERNAL MODULE: ./build/src/actions/report-baseline.js
var report_baseline = __webpack_require__(84607);
// EXTERNAL MODULE: ./build/src/actions/reports.js
var reports = __webpack_require__(85618);
;// CONCATENATED MODULE: ./build/src/actions/gate.js
















const gate_gate = (0,actions_define/* defineAction */.Q)({
    name: 'gate',
    description: {
        en: 'One verdict for a release: every expected report is there, nothing fails or is unknown, and the files are the bytes that were verified.',
        zh: '发布前的唯一结论：预期报告齐全、没有失败或未知项，且文件正是已验证的字节。',
    },
    branding: { icon: 'shield', color: 'blue' },
    inputs: {
        reports: reports/* reportsInput */.YB,
        manifest: {
            type: 'list',
            description: {
                en: 'Manifests of build, globs too; the files that they list are hashed again. Needed unless `release-files` is given.',
                zh: 'build 生成的清单，可用通配符；其中列出的文件会重新计算哈希。除非给出 `release-files`，否则必须存在。',
            },
            otherwise: { en: `\`${manifests/* DEFAULT_MANIFEST */.mj}\``, zh: `\`${manifests/* DEFAULT_MANIFEST */.mj}\`` },
        },
        'release-files': {
            type: 'list',
            description: {
                en: 'The very files that are about to be published: paths, globs, `!glob` to leave out. Each must be, byte for byte, one that verify passed, as a binary or as an archive with all its executables; SHA256SUMS must be true. Signatures, SBOMs and notes cannot be verified: leave them out.',
                zh: '即将发布的文件：路径、通配符，`!glob` 表示排除。每个文件都必须与 verify 通过的二进制，或其中全部可执行文件均已通过的归档逐字节一致；SHA256SUMS 的内容必须属实。签名、SBOM、说明文件无法验证，请排除。',
            },
            otherwise: { en: 'the files of the manifest', zh: '清单中的文件' },
            example: 'release/*.tar.gz',
        },
        checksums: {
            type: 'text',
            description: {
                en: 'Where to write SHA256SUMS of the files that were let through, so that the job that publishes can check that it has the same. Written on a pass alone.',
                zh: '放行的文件的 SHA256SUMS 写入位置，供发布作业核对文件是否一致；仅在通过时写入。',
            },
            otherwise: { en: 'not written', zh: '不写入' },
            example: 'release/SHA256SUMS',
        },
        baseline: reports/* baselineInput */.SX,
        expect: {
            type: 'list',
            description: {
                en: 'Reports that must be there, each as action:target, with #shard for one leg of a matrix. `plan` prints them.',
                zh: '必须存在的报告，写作 action:target，矩阵中的一项再加 #shard；`plan` 会输出它们。',
            },
            otherwise: {
                en: '`gate.require` of the configuration, for each target of the manifest',
                zh: '配置中的 `gate.require`，对应清单中的每个目标',
            },
            example: 'verify:linux/arm64, verify:linux/loong64#s2',
        },
        platforms: {
            type: 'list',
            description: {
                en: 'Platforms that must be proved, whatever the reports say of them.',
                zh: '必须得到证明的平台，不论报告如何标记。',
            },
            otherwise: {
                en: 'those that the configuration names or the reports call required',
                zh: '配置中列出的，或报告中标记为必需的平台',
            },
            example: 'kylin-v10-sp3/kunpeng-920',
        },
        'allow-unknown': {
            type: 'list',
            otherwise: { en: '`gate.allow-unknown` of the configuration', zh: '配置中的 `gate.allow-unknown`' },
            description: {
                en: 'Check ids that may be unknown; a failure is never accepted.',
                zh: '允许为未知的检查项 ID；失败项绝不接受。',
            },
            example: 'elf/kernel-min',
        },
        status: {
            type: 'flag',
            default: false,
            description: {
                en: 'Put the verdict beside the commit, as the status `xinchuang-go/gate`. Needs `statuses: write` (Gitea: `contents: write`); where that is refused, the verdict stays and a line says so.',
                zh: '将结论写为提交状态 `xinchuang-go/gate`，需要 `statuses: write`（Gitea 为 `contents: write`）；被拒绝时结论不变，仅给出提示。',
            },
        },
        token: reports/* tokenInput */.e1,
        ...job/* commonInputs */.j,
    },
    outputs: {
        verdict: { en: '`pass` or `refused`.', zh: '`pass` 或 `refused`。' },
        refused: { en: 'Number of reasons against the release.', zh: '拒绝发布的理由数。' },
        rows: {
            en: 'What decided, as JSON: `[{check,status,title}, …]`, at most 50. Hand it on as an environment variable, not inside a script.',
            zh: '决定性条目的 JSON：`[{check,status,title}, …]`，最多 50 条。请通过环境变量传递，不要嵌入脚本。',
        },
        checksums: {
            en: 'The file that `checksums` asked for, from the workspace, on a pass.',
            zh: '通过时 `checksums` 所要求的文件（相对于工作目录）。',
        },
    },
    async run(inputs, job) {
        const { host, system, workspace } = job;
        const { config: loaded, path: configPath } = job.config();
        const config = (0,src_config/* mergeConfig */.R2)(loaded, {
            platforms: inputs.platforms,
            gate: { allowUnknown: inputs['allow-unknown'] },
        });
        const asked = inputs.expect && parseAll(inputs.expect);
        const policy = {
            allowUnknown: await checkIds(config.gate.allowUnknown),
            waivers: loaded.gate.waivers,
            thresholds: loaded.gate.thresholds,
            // Who names a platform here wants it proved, also where the configuration does not require it.
            ...(inputs.platforms
                ? { platforms: config.platforms.map(p => p.platform.id) }
                : loaded.gate.platforms && { platforms: loaded.gate.platforms }),
            ...(loaded.platformsNamed && {
                configured: loaded.platforms.filter(p => p.required).map(p => p.platform.id),
            }),
        };
        const started = system.now();
        const { headSha, mergeSha } = await host.change();
        const sums = inputs.checksums === undefined ? undefined : (0,external_node_path_.resolve)(workspace, inputs.checksums);
        if (sums !== undefined)
            await refuseOverwriting(sums, inputs.checksums ?? sums);
        const release = inputs['release-files'] && (await releaseOf(inputs['release-files'], workspace));
        const paths = await (0,manifests/* findManifests */.kD)(inputs.manifest, workspace);
        if (paths.length === 0 && release === undefined)
            throw new language/* UserError */.yo('XC-GATE-003', { path: inputs.manifest?.join(' ') ?? manifests/* DEFAULT_MANIFEST */.mj });
        const [first] = paths;
        const { legs, contradiction } = first === undefined ? {} : await belongingTogether(paths);
        const manifest = legs?.whole;
        const base = await (0,report_baseline/* readBaseline */.mF)(inputs.baseline, job);
        const verdict = (0,gate/* judge */.S4)({
            ...(await (0,report/* readReports */.oh)((0,reports/* fromHere */.XW)(workspace, inputs.reports))),
            manifest,
            contradiction,
            changedConfig: configPath !== undefined && (await (0,src_host/* changedSinceCommit */.w4)(system, configPath))
                ? (0,reports/* fromHere */.XW)(workspace, configPath)
                : undefined,
            files: first !== undefined && manifest ? await (0,gate/* hashFiles */.yQ)(first, manifest) : new Map(),
            release,
            expected: asked ?? expectedOf(legs, config),
            policy,
            base,
            headSha,
            mergeSha,
            today: system.now().toISOString().slice(0, 10),
        });
        await tell(verdict, job);
        if (inputs.status)
            await (await __webpack_require__.e(/* import() */ 6605).then(__webpack_require__.bind(__webpack_require__, 86605))).setGateStatus(verdict, inputs.token, job);
        const passed = verdict.verdict === 'pass';
        if (passed && sums !== undefined) {
            await writeSums(sums, workspace, release, first, manifest);
            host.log('info', `  ${(0,reports/* fromHere */.XW)(workspace, sums)}`);
        }
        return {
            outputs: {
                verdict: verdict.verdict,
                refused: String(verdict.rows.length),
                rows: rowsOutput(verdict, job),
                ...(passed && sums !== undefined && { checksums: (0,external_node_path_.relative)(workspace, sums) }),
            },
            reports: await (0,reports/* makeReports */.Yy)(job, started, [{ action: 'gate', checks: [...verdict.checks] }]),
            exit: passed ? src_system/* ExitCode */.yU.pass : src_system/* ExitCode */.yU.findings,
        };
    },
});
/** Manifests of several releases are a reason against this one, as a report of another commit is, and no slip of the caller. */
async function belongingTogether(paths) {
    try {
        return { legs: await (0,manifests/* readLegs */.C0)(paths) };
    }
    catch (error) {
        if (!(error instanceof language/* UserError */.yo) || error.code !== 'XC-GATE-004')
            throw error;
        return { contradiction: error.headline() };
    }
}
/**
 * What was built has to be reported by every leg that built it. Without a manifest nobody knows what was built; that each
 * architecture that was asked for was verified is expected all the same.
 */
function expectedOf(legs, config) {
    if (legs !== undefined)
        return legs.parts.flatMap(part => (0,gate/* expectedFrom */.Lf)(part, config.gate.require, part.shard));
    // The common set that holds when nobody named any is no promise.
    if (!config.platformsNamed)
        return [];
    const targets = (0,platform/* targetsOf */.QR)(config.platforms.filter(p => p.required).map(p => p.platform));
    return targets.map(({ goos, goarch }) => ({ action: 'verify', target: { goos, goarch } }));
}
/** @throws UserError XC-GATE-002 for each that is none */
async function checkIds(ids) {
    if (ids.length === 0)
        return ids;
    const { all } = await (0,checks.knownChecks)();
    const wrong = ids.filter(id => !all.includes(id));
    (0,language/* throwAll */.Kx)(wrong.map(value => new language/* UserError */.yo('XC-GATE-002', { value, near: (0,src_config/* nearest */.pA)(value, all) ?? '—' })));
    return ids;
}
/** @throws UserError XC-GATE-001 for each that is no action and target, and for a list of nothing, which expects nothing */
function parseAll(texts) {
    if (texts.length === 0)
        throw new language/* UserError */.yo('XC-GATE-001', { value: '' });
    const errors = [];
    const parsed = texts.flatMap(text => {
        try {
            return [(0,gate/* parseExpected */._8)(text)];
        }
        catch (error) {
            if (!(error instanceof language/* UserError */.yo))
                throw error;
            errors.push(error);
            return [];
        }
    });
    (0,language/* throwAll */.Kx)(errors);
    return parsed;
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
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21580);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65816);




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

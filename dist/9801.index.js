export const id = 9801;
export const ids = [9801];
export const modules = {

/***/ 84192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ byStatus),
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   Rd: () => (/* binding */ worstColumns),
/* harmony export */   pB: () => (/* binding */ compatibility)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96207);


/** For sorting: the worst first. */
function byStatus(a, b) {
    return WEIGHT[b] - WEIGHT[a];
}
/** Programs, as columns, by the worst that any platform says of them; those alike in their order. */
function worstColumns({ programs, rows }, max) {
    const worst = programs.map((_, i) => rows.reduce((most, { cells }) => Math.max(most, WEIGHT[cells[i]?.status ?? 'skip']), 0));
    return programs
        .map((_, i) => i)
        .sort((a, b) => (worst[b] ?? 0) - (worst[a] ?? 0) || a - b)
        .slice(0, max);
}
/** Which of two verdicts on one thing wins. A pass beats a skip: something was proved. */
const WEIGHT = { fail: 4, unknown: 3, warn: 2, pass: 1, skip: 0 };
function worse(a, b) {
    return WEIGHT[a] > WEIGHT[b];
}
/** 5,000 programs on 200 platforms. A set that asks for more was not made by people, and would fill the memory. */
const MAX_CELLS = 1_000_000;
/**
 * Will it run? Platforms × programs. A cell is decided by the checks of its binary that name its platform or none.
 * A pass has to be earned: without a passing check of `verify`, or where verify did not judge the platform, a cell
 * is `unknown`.
 * @param order ids of platforms: rows stand in this order; the others follow in that of the reports
 * @throws UserError XC-REPORT-022 when there would be more than a million cells
 */
function compatibility(reports, manifest, order = []) {
    const found = (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .programs */ .c)(reports, manifest);
    const platforms = inOrder(chosenPlatforms(reports), order);
    if (platforms.length * found.names.length > MAX_CELLS)
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('XC-REPORT-022', { platforms: platforms.length, programs: found.names.length, max: MAX_CELLS });
    const checks = placeChecks(reports, found, platforms);
    const byBinary = gather(checks, reports, found);
    const rows = platforms.map(platform => {
        const cells = found.names.map(program => {
            const same = byBinary.get(program)?.filter(about => runsOn(about.binary, platform)) ?? [];
            return same.map(about => judgeCell(about, platform)).reduce(worseCell, undefined);
        });
        const statuses = cells.flatMap(cell => (cell ? [cell.status] : []));
        const status = statuses.length === 0 ? 'unknown' : statuses.reduce((a, b) => (worse(b, a) ? b : a));
        return { platform, cells, status };
    });
    return { programs: found.names, rows, checks, binaries: found.binaries };
}
/**
 * What a check weighs. One whose failure would be a warning can be no worse than a warning when it fails or is
 * unknown; `info` never decides.
 */
function countsAs({ status, severity }) {
    if (severity === 'info')
        return undefined;
    return severity === 'warn' && worse(status, 'warn') ? 'warn' : status;
}
/** The chosen platforms of all reports. Where reports disagree, a platform is required. */
function chosenPlatforms(reports) {
    const chosen = new Map();
    for (const platform of reports.flatMap(report => report.platforms ?? [])) {
        const key = JSON.stringify([platform.id, platform.goarch]);
        const before = chosen.get(key);
        chosen.set(key, before ? { ...before, required: before.required || platform.required } : platform);
    }
    return [...chosen.values()];
}
/** A report knows the platforms of its own target alone, so all of them together do not tell the order. */
function inOrder(platforms, order) {
    const at = new Map(order.map((id, index) => [id, index]));
    const place = ({ id }) => at.get(id) ?? order.length;
    return [...platforms].sort((a, b) => place(a) - place(b));
}
function placeChecks(reports, found, platforms) {
    const required = new Map();
    for (const { id, required: is } of platforms)
        required.set(id, is || required.get(id) === true);
    const placed = [];
    for (const report of reports)
        for (const check of report.checks) {
            const binary = check.subject === undefined ? undefined : found.of(report, check.subject);
            const target = binary?.target ?? report.target;
            placed.push({
                check,
                action: report.action,
                ...(binary && { binary }),
                ...(target && { target }),
                // A platform that nobody chose is no excuse: its checks count.
                required: check.platform === undefined || (required.get(check.platform) ?? true),
                counts: countsAs(check),
            });
        }
    return [...placed, ...found.binaries.filter(b => b.sha256.length > 1).map(differentBytes)];
}
/** Two reports under one path, but of different bytes: what the one proves says nothing of the other. */
function differentBytes(binary) {
    const path = binary.paths[0] ?? binary.program;
    return {
        action: 'report',
        binary,
        target: binary.target,
        required: true,
        counts: 'fail',
        check: {
            id: 'report/same-bytes',
            status: 'fail',
            severity: 'error',
            subject: path,
            title: {
                en: `the reports speak of ${binary.sha256.length} different files as ${path}`,
                zh: `各报告中的 ${path} 指的是 ${binary.sha256.length} 个不同的文件`,
            },
            evidence: { sha256: binary.sha256.slice(0, 200) },
        },
    };
}
function gather(checks, reports, found) {
    const judged = new Map(found.binaries.map(binary => [binary, new Set()]));
    for (const report of reports) {
        if (report.action !== 'verify')
            continue;
        for (const subject of report.subjects) {
            const binary = found.of(report, subject.path);
            for (const platform of report.platforms ?? [])
                if (binary)
                    judged.get(binary)?.add(platform.id);
        }
    }
    const abouts = new Map(found.binaries.map(binary => [
        binary,
        { binary, anyPlatform: { proved: false }, onPlatform: new Map(), judged: judged.get(binary) ?? new Set() },
    ]));
    for (const placed of checks) {
        const about = placed.binary && abouts.get(placed.binary);
        if (!about)
            continue;
        const { platform } = placed.check;
        if (platform === undefined)
            weigh(about.anyPlatform, placed);
        else {
            const verdict = about.onPlatform.get(platform) ?? { proved: false };
            weigh(verdict, placed);
            about.onPlatform.set(platform, verdict);
        }
    }
    const byProgram = new Map();
    for (const about of abouts.values()) {
        const same = byProgram.get(about.binary.program);
        if (same)
            same.push(about);
        else
            byProgram.set(about.binary.program, [about]);
    }
    return byProgram;
}
function weigh(verdict, placed) {
    if (placed.counts === undefined)
        return;
    if (!verdict.worst?.counts || worse(placed.counts, verdict.worst.counts))
        verdict.worst = placed;
    if (placed.action === 'verify' && (placed.counts === 'pass' || placed.counts === 'warn'))
        verdict.proved = true;
}
/** All platforms are Linux: a program for another system has no cell. */
function runsOn({ target }, platform) {
    return target.goos === 'linux' && target.goarch === platform.goarch;
}
function judgeCell({ binary, anyPlatform, onPlatform, judged }, { id }) {
    const here = onPlatform.get(id);
    const [a, b] = [here?.worst, anyPlatform.worst];
    // Equal weight: the check that names the platform says more.
    const decidedBy = a?.counts && b?.counts ? (worse(b.counts, a.counts) ? b : a) : (a ?? b);
    const status = decidedBy?.counts;
    if (decidedBy === undefined || status === undefined)
        return { status: 'unknown', binary };
    const proved = judged.has(id) && (anyPlatform.proved || here?.proved === true);
    if (worse('unknown', status) && status !== 'skip' && !proved)
        return { status: 'unknown', binary };
    return { status, binary, decidedBy };
}
function worseCell(a, b) {
    return a === undefined || worse(b.status, a.status) ? b : a;
}


/***/ }),

/***/ 28987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ evidenceLists),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   Z4: () => (/* binding */ evidencePairs),
/* harmony export */   bp: () => (/* binding */ moreWords)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84268);


/** `p_align` and `0x1000`, for each piece of evidence, on one line and of bounded length. */
function evidencePairs(evidence, limits = { characters: 300, items: 12 }) {
    return evidenceLists(evidence, limits).map(list => ({ key: list.key, value: onOneLine(list) }));
}
function onOneLine({ items, more }) {
    return `${items.join(', ')}${moreWords(more)}`;
}
/** ` … +3`; nothing where nothing is left out. */
function moreWords(more) {
    return more > 0 ? ` … +${more}` : '';
}
function evidenceLists(evidence, limits) {
    return Object.entries(evidence).map(([key, value]) => ({ key: (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(key), ...bounded(value, limits) }));
}
function bounded(value, { characters, items }) {
    const all = Array.isArray(value) ? value : [value];
    const shown = [];
    let left = characters;
    for (const item of all.slice(0, items)) {
        const text = (0,_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(String(item)), characters);
        if (shown.length > 0 && text.length > left)
            break;
        shown.push(text);
        left -= text.length + ', '.length;
    }
    return { items: shown, more: all.length - shown.length };
}


/***/ }),

/***/ 18331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ leftOutWords)
/* harmony export */ });
function leftOutWords({ written, leftOut }) {
    const [n, rest] = [written.toLocaleString('en'), leftOut.toLocaleString('en')];
    return {
        en: `${n} entries are written, the worst first; ${rest} more are left out, since hosts take no larger file. The JSON reports have all of them.`,
        zh: `已写入 ${n} 条，最严重的在前；由于平台限制文件大小，另有 ${rest} 条未写入。JSON 报告中包含全部内容。`,
    };
}


/***/ }),

/***/ 2239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   qd: () => (/* binding */ isFinding)
/* harmony export */ });
/* unused harmony export VERDICTS */
/* harmony import */ var _compatibility_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84192);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71943);


/**
 * What a check comes to, in the order in which it matters to a reader. What is unknown is never near a pass: `unknown`
 * stops a release, `doubt` is a warning's check that could not be decided.
 */
const VERDICTS = ['fail', 'unknown', 'warn', 'doubt', 'tolerated', 'note', 'skip', 'pass'];
/**
 * Every check of a set, the worst first, and what no check says: a platform that nobody judged, a set that proves
 * nothing. So that a format which is read alone never looks better than the verdict.
 */
function outcomes(summary, definitions) {
    const byId = new Map(definitions.map(definition => [definition.id, definition]));
    const reportOf = new Map(summary.reports.flatMap(report => report.checks.map(check => [check, report])));
    const found = new Map(VERDICTS.map(verdict => [verdict, []]));
    const add = (outcome) => found.get(outcome.verdict)?.push(outcome);
    for (const placed of summary.matrix.checks)
        add(placedOutcome(placed, reportOf.get(placed.check), byId));
    const definition = byId.get(UNPROVED);
    for (const row of summary.matrix.rows)
        for (const outcome of unproved(row, summary, definition))
            add(outcome);
    const { verdict, reports } = summary.overall;
    if (reports === 0)
        add(wholeSet('fail', NO_REPORT, definition));
    else if (verdict === 'unknown' && found.get('unknown')?.length === 0)
        add(wholeSet('unknown', PROVES_NOTHING, definition));
    return VERDICTS.flatMap(one => found.get(one) ?? []);
}
/** Of findings alone: what a reader has to act on or to know. */
function isFinding({ verdict }) {
    return verdict !== 'pass' && verdict !== 'skip' && verdict !== 'note';
}
const UNPROVED = 'report/proved';
const NO_REPORT = { en: 'there is no report, so nothing is proved', zh: '没有任何报告，因此什么也未获证明' };
const PROVES_NOTHING = {
    en: 'nothing in these reports proves that a program runs',
    zh: '这些报告中没有任何内容能证明程序可以运行',
};
function placedOutcome(placed, report, definitions) {
    const { check, binary, target, action } = placed;
    const definition = definitions.get(check.id);
    const path = check.subject;
    const sha256 = binary?.sha256.length === 1 ? binary.sha256[0] : undefined;
    return {
        verdict: verdictOf(placed),
        id: check.id,
        status: check.status,
        action,
        ...(report && { report }),
        ...(definition && { definition }),
        ...(binary ? { program: binary.program } : path !== undefined && { program: path }),
        ...(target && { target: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetName */ .j)(target) }),
        ...(check.platform !== undefined && { platform: check.platform }),
        ...(path !== undefined && { file: { path, ...(sha256 !== undefined && { sha256 }) } }),
        title: check.title,
        ...(check.hint && { hint: check.hint }),
        evidence: check.evidence,
        ...(check.location && { location: check.location }),
    };
}
function verdictOf({ check, counts, required }) {
    if (check.status === 'pass' || check.status === 'skip')
        return check.status;
    if (counts === undefined)
        return 'note';
    if ((0,_compatibility_js__WEBPACK_IMPORTED_MODULE_0__/* .worse */ .JJ)(counts, 'warn'))
        return required ? (counts === 'fail' ? 'fail' : 'unknown') : 'tolerated';
    return check.status === 'unknown' ? 'doubt' : 'warn';
}
/** Cells of the matrix that no check decides: verify did not judge that program there. */
function unproved(row, { matrix }, definition) {
    const { platform, cells } = row;
    const common = {
        verdict: platform.required ? 'unknown' : 'tolerated',
        id: UNPROVED,
        status: 'unknown',
        action: 'report',
        platform: platform.id,
        evidence: { platform: platform.id, goarch: platform.goarch },
        ...(definition && { definition, hint: definition.fix }),
    };
    if (cells.every(cell => cell === undefined))
        return [{ ...common, title: { en: 'no program was built for this platform', zh: '没有为该平台构建任何程序' } }];
    return cells.flatMap((cell, column) => {
        // A row whose checks were all skipped proves as little as one that has none.
        if (!cell || !(row.status === 'skip' || (cell.status === 'unknown' && cell.decidedBy === undefined)))
            return [];
        const { binary } = cell;
        const [path, sha256] = [binary.paths[0], binary.sha256.length === 1 ? binary.sha256[0] : undefined];
        return [
            {
                ...common,
                program: matrix.programs[column] ?? binary.program,
                target: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetName */ .j)(binary.target),
                ...(path !== undefined && { file: { path, ...(sha256 !== undefined && { sha256 }) } }),
                title: {
                    en: 'no report of verify proves that this program runs on this platform',
                    zh: '没有任何 verify 报告证明该程序能在此平台上运行',
                },
            },
        ];
    });
}
function wholeSet(verdict, title, definition) {
    return {
        verdict,
        id: UNPROVED,
        status: verdict,
        action: 'report',
        title,
        evidence: {},
        ...(definition && { definition, hint: definition.fix }),
    };
}


/***/ }),

/***/ 69801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M$: () => (/* reexport */ MARK),
  Tu: () => (/* reexport */ atMost),
  yp: () => (/* reexport */ band),
  vo: () => (/* reexport */ beforeBase),
  Zg: () => (/* reexport */ change),
  SS: () => (/* reexport */ codeSpan),
  Ql: () => (/* reexport */ commentMarker),
  pB: () => (/* reexport */ compatibility/* compatibility */.pB),
  FV: () => (/* reexport */ escapeMarkdown),
  io: () => (/* reexport */ escapeMarkdownWithSpans),
  lX: () => (/* reexport */ geometricMean),
  pe: () => (/* reexport */ handshakeLines),
  Fq: () => (/* reexport */ plain/* inertLine */.Fq),
  $Y: () => (/* reexport */ isEmulatedTime),
  V$: () => (/* reexport */ isStricter),
  FS: () => (/* reexport */ keepAsBase),
  Ny: () => (/* reexport */ left_out/* leftOutWords */.N),
  Fm: () => (/* reexport */ mad),
  JZ: () => (/* reexport */ median),
  eV: () => (/* reexport */ pad),
  wZ: () => (/* reexport */ readBase),
  readManifest: () => (/* reexport */ readManifest),
  oh: () => (/* reexport */ readReports),
  wQ: () => (/* reexport */ renderComment),
  renderHtml: () => (/* reexport */ renderHtml),
  renderTerminal: () => (/* reexport */ renderTerminal),
  reportChecks: () => (/* reexport */ reportChecks),
  reportFileName: () => (/* reexport */ write/* reportFileName */.cq),
  y1: () => (/* reexport */ write/* reportKey */.y1),
  sha256sums: () => (/* reexport */ sha256sums),
  Aj: () => (/* reexport */ stagesExplained),
  summarize: () => (/* reexport */ summarize),
  terminalPaint: () => (/* reexport */ terminalPaint),
  gj: () => (/* reexport */ writeFormats),
  writeManifest: () => (/* reexport */ writeManifest),
  Ce: () => (/* reexport */ writePages),
  writeReport: () => (/* reexport */ write/* writeReport */.u5)
});

// UNUSED EXPORTS: manifestJsonSchema, overall, programs, renderMarkdown

;// CONCATENATED MODULE: ./build/src/report/at-most.js
/** Of checks of one kind the first, and behind them how many more there are: more of one kind helps nobody. */
function atMost(most, checks) {
    const last = checks[most];
    if (last === undefined)
        return [...checks];
    const more = checks.length - most;
    const title = { en: `… ${more} more of this kind`, zh: `… 同类还有 ${more} 项` };
    return [...checks.slice(0, most), { ...last, title, evidence: { more } }];
}

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var src_language = __webpack_require__(91555);
;// CONCATENATED MODULE: ./build/src/report/figures.js
/** Times and rates: what a clock had a part in. */
const TIME = /^(?:emu-)?(?:ns|us|µs|μs|ms|s|sec|seconds?|min|h)(?:\/\S+)?$|\/(?:s|sec|second|min|h)$/i;
const EMULATED = /emulat|qemu|\btcg\b|仿真|模拟/i;
/**
 * Time under an emulator says nothing of the CPU: it is shown, and never judged.
 * @param facts what else tells where the figure was taken, of the `env` of its report
 */
function isEmulatedTime({ unit, env = '' }, facts) {
    if (!TIME.test(unit))
        return false;
    return unit.startsWith('emu-') || [env, ...facts].some(fact => EMULATED.test(fact));
}
/** undefined of nothing; of an even number the middle between both. */
function median(samples) {
    const sorted = [...samples].sort((a, b) => a - b);
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return low === undefined || high === undefined ? undefined : low + (high - low) / 2;
}
/** Makes the MAD of a normal distribution its standard deviation: 1/Φ⁻¹(3/4). */
const MAD_TO_SD = 1.4826;
/** Standard error of a median in those of a mean, for a normal distribution: √(π/2). */
const MEDIAN_TO_MEAN = Math.sqrt(Math.PI / 2);
/** Median absolute deviation from the median, not scaled. */
function mad(samples) {
    const center = median(samples) ?? 0;
    return median(samples.map(value => Math.abs(value - center))) ?? 0;
}
/** How much the median of head is above that of base: 0.01 for +1 %; Infinity from nothing to something. */
function change(base, head) {
    const before = median(base) ?? 0;
    return ratio((median(head) ?? 0) - before, before);
}
/**
 * How far two medians may lie apart by noise alone, as a part of that of base: three standard errors of their
 * difference, from the MAD, which one odd run does not move. It narrows as runs are added. The spread of single runs,
 * 3·1.4826·(MAD_base + MAD_head), would not: at a CV of 0.2 % that is 1.2 %, and would call a real +1 % noise for ever.
 * @param least the band is never narrower
 */
function band(base, head, least) {
    const variance = (samples) => (MAD_TO_SD * mad(samples)) ** 2 / Math.max(1, samples.length);
    const error = MEDIAN_TO_MEAN * Math.sqrt(variance(base) + variance(head));
    return Math.max(least, ratio(3 * error, median(base) ?? 0));
}
/** undefined of nothing, and where a ratio is not above 0. */
function geometricMean(ratios) {
    if (ratios.length === 0 || ratios.some(one => !(one > 0 && Number.isFinite(one))))
        return undefined;
    return Math.exp(ratios.reduce((sum, one) => sum + Math.log(one), 0) / ratios.length);
}
function ratio(part, whole) {
    if (part === 0)
        return 0;
    return whole === 0 ? Math.sign(part) * Number.POSITIVE_INFINITY : part / whole;
}

// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(71943);
;// CONCATENATED MODULE: ./build/src/report/benchmarks.js


/** What is worse comes first, and what is gone before what is new: nobody looks at it any longer. */
const VERDICTS = [
    'regression',
    'error',
    'notice',
    'noisy',
    'gone',
    'new',
    'improved',
    'stable',
];
/** The floor of bench, where a report names none. */
const FLOOR = 0.005;
/** A table for each target that reports of bench speak of; legs of a matrix are put together. */
function benchmarkTables(reports) {
    const byTarget = new Map();
    for (const report of reports) {
        if (report.action !== 'bench' || report.target === undefined)
            continue;
        const name = (0,report_target/* targetName */.j)(report.target);
        const same = byTarget.get(name);
        if (same)
            same.push(report);
        else
            byTarget.set(name, [report]);
    }
    return [...byTarget].flatMap(([target, of]) => {
        const table = tableOf(target, of);
        return table.rows.length === 0 ? [] : [table];
    });
}
function tableOf(target, reports) {
    const facts = (name) => [...new Set(reports.flatMap(({ env }) => ownOf(env, name) ?? []))];
    const [floors, fails] = [facts('notice-above'), facts('fail-above')].map(all => all.flatMap(one => partOf(one) ?? []));
    const floor = Math.max(...(floors && floors.length > 0 ? floors : [FLOOR]));
    const found = reports.flatMap(report => rowsOf(report, floor));
    const labels = labelsOf(found.map(({ name }) => name));
    const rows = found.map(row => ({ ...row, label: labels(row.name) })).sort(byVerdict);
    const ratios = rows.flatMap(({ counted }) => counted?.base !== undefined && counted.now !== undefined && counted.base > 0 && counted.now > 0
        ? [counted.now / counted.base]
        : []);
    const mean = geometricMean(ratios);
    return {
        target,
        goarch: reports[0]?.target?.goarch ?? '',
        rows,
        ...(mean !== undefined && { geomean: mean - 1 }),
        floor,
        ...(fails && fails.length > 0 && { fail: Math.min(...fails) }),
        qemu: facts('qemu'),
        cpu: facts('qemu-cpu'),
    };
}
function rowsOf({ metrics, checks }, floor) {
    const byName = new Map();
    for (const metric of metrics) {
        if (metric.subject !== undefined || !metric.unit.endsWith('/op'))
            continue;
        const units = byName.get(metric.name) ?? new Map();
        if (!units.has(metric.unit))
            units.set(metric.unit, metric);
        byName.set(metric.name, units);
    }
    const told = toldOf(checks);
    const rows = [...byName].map(([name, units]) => rowOf(name, units, told.get(name), floor));
    // What is gone, or breaks, has no figures now.
    for (const [name, { verdict, said, base }] of told)
        if (!byName.has(name) && verdict !== undefined)
            rows.push({
                name,
                verdict,
                functions: [],
                ...(said && { said }),
                ...(base !== undefined && { counted: { unit: 'insn/op', base } }),
            });
    return rows;
}
function rowOf(name, units, told, floor) {
    const all = [...units.values()];
    const verdict = VERDICTS.find(one => all.some(metric => metric.verdict === one));
    const [total, user] = [units.get('insn/op'), units.get('user-insn/op')];
    // Where the runtime is too noisy, what is outside of it was judged.
    const judged = total?.verdict === undefined && user?.verdict !== undefined ? user : (total ?? user);
    const [allocs, bytes] = [units.get('allocs/op'), units.get('B/op')];
    const outside = user && pairOf(user).change;
    return {
        name,
        verdict,
        ...(judged && { counted: { ...pairOf(judged), ...bandOf(judged, floor) } }),
        ...(outside !== undefined && { user: outside }),
        ...(allocs && { allocs: pairOf(allocs) }),
        ...(bytes && { bytes: pairOf(bytes) }),
        functions: told?.functions ?? [],
        ...(told?.said && { said: told.said }),
    };
}
function pairOf({ unit, samples, baseline = [], verdict }) {
    const [base, now] = [median(baseline), median(samples)].map(value => (Number.isFinite(value) ? value : undefined));
    return {
        unit,
        ...(base !== undefined && { base }),
        ...(now !== undefined && { now }),
        ...(base !== undefined && now !== undefined && { change: change(baseline, samples) }),
        ...(verdict !== undefined && { verdict }),
    };
}
function bandOf({ samples, baseline = [] }, floor) {
    const width = baseline.length === 0 ? Number.NaN : band(baseline, samples, floor);
    return Number.isFinite(width) ? { band: width } : {};
}
/** What the checks know of a benchmark that its figures do not. */
function toldOf(checks) {
    const found = new Map();
    for (const { id, evidence, title } of checks) {
        const name = ownOf(evidence, 'benchmark');
        if (typeof name !== 'string' || name === '' || !id.startsWith('bench/'))
            continue;
        // The name of a metric is no longer.
        const key = name.slice(-500);
        const told = found.get(key) ?? { functions: [] };
        found.set(key, told);
        const [functions, base] = [ownOf(evidence, 'functions'), ownOf(evidence, 'base')];
        if (Array.isArray(functions))
            told.functions = functions.map(String);
        if (id !== 'bench/broken' && id !== 'bench/gone')
            continue;
        told.verdict = id === 'bench/broken' ? 'error' : 'gone';
        told.said = { en: withoutName(title.en, name), zh: withoutName(title.zh, name) };
        if (typeof base === 'number')
            told.base = base;
    }
    return found;
}
/** `breaks: panic …`, beside the name. */
function withoutName(text, name) {
    return text.startsWith(name) ? text.slice(name.length).trimStart() : text;
}
function byVerdict(a, b) {
    const rank = ({ verdict }) => (verdict === undefined ? VERDICTS.length : VERDICTS.indexOf(verdict));
    return rank(a) - rank(b) || growth(b) - growth(a) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}
/** Of the instructions, else of what it allocates. A sort wants a number of everything. */
function growth({ counted, allocs, bytes }) {
    const by = [counted, allocs, bytes].map(pair => pair?.change ?? 0);
    const most = by.find(one => one !== 0) ?? 0;
    return Math.min(Math.max(most, -1e9), 1e9);
}
/** The package ends where the name of the benchmark begins. */
const BENCHMARK = /\.Benchmark(?!\p{Ll})/u;
/** Leaves out what all packages of a table begin with, but for their last part. */
function labelsOf(names) {
    const parts = names.flatMap(name => {
        const at = name.search(BENCHMARK);
        return at < 0 ? [] : [name.slice(0, at).split('/').slice(0, -1)];
    });
    const [first = [], ...others] = parts;
    const same = first.findIndex((part, i) => others.some(other => other[i] !== part));
    const prefix = first
        .slice(0, same < 0 ? first.length : same)
        .map(part => `${part}/`)
        .join('');
    return name => (prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name);
}
/** 0.02 of `2 %`. A report is of others. */
function partOf(text) {
    const [, number] = /^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(text) ?? [];
    return number === undefined ? undefined : Number(number) / 100;
}
/** Keys of others may be called `constructor`. */
function ownOf(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}

;// CONCATENATED MODULE: ./build/src/report/bench-words.js


const BENCH_WORDS = {
    benchmarks: { en: 'Benchmarks', zh: '基准测试' },
    benchmark: { en: 'Benchmark', zh: '基准测试' },
    head: { en: 'head', zh: '当前' },
    outside: { en: 'outside the runtime', zh: '运行时之外' },
    allocs: { en: 'allocs/op', zh: 'allocs/op' },
    bytes: { en: 'B/op', zh: 'B/op' },
    verdict: { en: 'verdict', zh: '结论' },
    grew: { en: 'grew in', zh: '增长于' },
    functions: { en: 'Functions that grew most', zh: '增长最多的函数' },
    judgedOutside: { en: 'judged outside the runtime', zh: '按运行时之外的指令判断' },
    allOfThem: { en: 'All benchmarks', zh: '全部基准测试' },
    changes: { en: 'Change of executed instructions', zh: '执行指令数的变化' },
    changesNote: {
        en: 'Bars: head against base. Light band: what noise alone could make of it. Lines: `notice-above` and `fail-above`.',
        zh: '条形：当前与基线之比。浅色带：仅由噪声即可造成的变化。竖线：`notice-above` 与 `fail-above`。',
    },
    history: { en: 'History', zh: '历史' },
    historyNote: {
        en: 'Medians of pushes to the default branch, each line around its own middle. A new line begins where the environment changed: counts on both sides of it are not compared.',
        zh: '推送到默认分支时的中位数，每条线以各自的中位值为中心。环境变化处另起一条线：其两侧的计数不作比较。',
    },
    newSeries: { en: 'new environment', zh: '环境变化' },
    pushes: { en: 'pushes, newest', zh: '次推送，最新' },
    programs: { en: 'Programs', zh: '程序' },
    program: { en: 'Program', zh: '程序' },
    parts: { en: 'What the size is made of', zh: '大小的构成' },
    partsNote: {
        en: 'Area: size. Colour and sign: change against the base.',
        zh: '面积表示大小，颜色与符号表示相对基线的变化。',
    },
    sweep: { en: 'Garbage collector settings', zh: '垃圾回收设置' },
    sweepNote: {
        en: 'Rows: GOGC. Columns: GOMEMLIMIT. Darker is more. Counts under QEMU, and no pause times: those need the silicon.',
        zh: '行为 GOGC，列为 GOMEMLIMIT。颜色越深数值越大。这是 QEMU 下的计数，不含停顿时间：停顿时间须在真实芯片上测量。',
    },
    others: { en: 'others', zh: '其余' },
};
/** Shapes that are text in every font; beside them stands the word. */
const VERDICT_MARK = {
    regression: '✖',
    error: '✖',
    notice: '⚠',
    noisy: '?',
    gone: '−',
    new: '+',
    improved: '✔',
    stable: '·',
};
const VERDICT_WORDS = {
    regression: { en: 'regression', zh: '变慢' },
    error: { en: 'error', zh: '出错' },
    notice: { en: 'notice', zh: '略有增长' },
    noisy: { en: 'noisy', zh: '波动过大' },
    gone: { en: 'gone', zh: '已移除' },
    new: { en: 'new', zh: '新增' },
    improved: { en: 'improved', zh: '改进' },
    stable: { en: 'stable', zh: '稳定' },
};
/** A machine that the counts could be taken for the time of. */
const SILICON = {
    loong64: { en: 'a 3A5000', zh: ' 3A5000' },
    arm64: { en: 'a Kunpeng 920', zh: '鲲鹏 920' },
    amd64: { en: 'a Hygon C86', zh: '海光 C86' },
};
/** The one line that nobody may read the figures without. undefined of runs on silicon. */
function caveat({ qemu, cpu, goarch }) {
    if (qemu.length === 0)
        return undefined;
    const few = (all) => (0,src_language/* shorten */.ml)(all.slice(0, 3).join(', '), 120);
    const [version, model] = [few(qemu), few(cpu)];
    const silicon = (Object.hasOwn(SILICON, goarch) && SILICON[goarch]) || { en: 'the silicon', zh: '真实芯片' };
    return {
        en: `Executed guest instructions under QEMU ${version}${model && `, -cpu ${model}`}. Base/head change of one architecture is reliable to about ±0.5\u00a0%; it is not time on ${silicon.en}.`,
        zh: `QEMU ${version}${model && `（-cpu ${model}）`}下执行的客户机指令数。同一架构上基线与当前版本之间的变化可靠到约 ±0.5\u00a0%；它不等于${silicon.zh} 上的耗时。`,
    };
}
/** `2 regressions · 12 stable · geomean +0.41 %` */
function tableLine({ rows, geomean }) {
    const counts = VERDICTS.flatMap(verdict => {
        const count = rows.filter(row => row.verdict === verdict).length;
        const { en, zh } = VERDICT_WORDS[verdict];
        const number = count.toLocaleString('en');
        const many = COUNTED.has(verdict) && count > 1 ? 's' : '';
        return count === 0 ? [] : [{ en: `${number} ${en}${many}`, zh: `${zh} ${number}` }];
    });
    const unjudged = rows.filter(({ verdict }) => verdict === undefined).length.toLocaleString('en');
    const all = [
        ...counts,
        ...(unjudged === '0' ? [] : [{ en: `${unjudged} not compared`, zh: `未比较 ${unjudged}` }]),
        ...(geomean === undefined
            ? []
            : [{ en: `geomean ${signedPercent(geomean)}`, zh: `几何平均 ${signedPercent(geomean)}` }]),
    ];
    return { en: all.map(({ en }) => en).join(' · '), zh: all.map(({ zh }) => zh).join(' · ') };
}
/** Nouns; the others are how they are. */
const COUNTED = new Set(['regression', 'error', 'notice']);
/** What decides a row, or why it has no figures. */
function isChanged({ verdict }) {
    return verdict !== undefined && verdict !== 'stable';
}
/** `+4.64 %`, on one line; `+∞` from nothing to something. */
function signedPercent(change) {
    if (change === undefined)
        return '';
    if (!Number.isFinite(change))
        return change > 0 ? '+∞' : '−∞';
    const percents = change * 100;
    if (Math.abs(percents) >= MOST)
        return `${change > 0 ? '≥ +' : '≤ −'}${MOST.toLocaleString('en')}\u00a0%`;
    const text = Math.abs(percents).toFixed(2);
    return `${Number(text) === 0 ? '±' : percents < 0 ? '−' : '+'}${text}\u00a0%`;
}
/** More says nothing more. */
const MOST = 1_000_000;
/** `±0.50 %` */
function bandText(band) {
    return band === undefined ? '' : `±${(Math.min(band * 100, MOST)).toFixed(2)}\u00a0%`;
}
/** `43,118`: behind a thousand, parts of one say nothing. */
function figure(value) {
    if (value === undefined)
        return '–';
    return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : 2 });
}
/** `+3 (9 → 12)`, `9` where it is the same, or where there is nothing to compare with. */
function exact(pair) {
    if (pair === undefined)
        return '';
    const { base, now } = pair;
    if (base === undefined || now === undefined || base === now)
        return figure(now ?? base);
    const by = now - base;
    return `${by < 0 ? '−' : '+'}${figure(Math.abs(by))} (${figure(base)} → ${figure(now)})`.replaceAll(' ', '\u00a0');
}

// EXTERNAL MODULE: ./build/src/report/compatibility.js
var compatibility = __webpack_require__(84192);
// EXTERNAL MODULE: ./build/src/report/evidence.js
var report_evidence = __webpack_require__(28987);
;// CONCATENATED MODULE: ./build/src/report/groups.js

/** The kinds of check, by the first part of their ids. What a report calls otherwise is one column, however much it is. */
const KINDS = [
    'setup',
    'audit',
    'build',
    'verify',
    'elf',
    'run',
    'bench',
    'gmtls',
    'archive',
    'report',
    'gate',
    'other',
];
function kindOf(id) {
    const first = id.slice(0, id.indexOf('/'));
    return KINDS.find(kind => kind === first) ?? 'other';
}
/** Linear in checks, plus platforms × binaries × kinds. */
function groupMatrix({ checks, rows, binaries }) {
    const found = new Map();
    const occur = new Set();
    for (const placed of checks) {
        const { binary, target, check, counts } = placed;
        const goarch = (binary?.target ?? target)?.goarch;
        // What speaks of the set as a whole stands in no row.
        if (counts === undefined || goarch === undefined)
            continue;
        const kind = kindOf(check.id);
        occur.add(kind);
        // A platform id is never empty.
        const place = `${goarch} ${check.platform ?? ''}`;
        const tallies = found.get(place) ?? new Map();
        const tally = tallies.get(kind) ?? { ofBinary: new Map(), ofNone: undefined, ids: new Map() };
        found.set(place, tallies.set(kind, tally));
        count(tally, placed, binary, counts);
    }
    const kinds = KINDS.filter(kind => occur.has(kind));
    const onArch = new Map();
    for (const binary of binaries) {
        if (binary.target.goos !== 'linux')
            continue;
        const same = onArch.get(binary.target.goarch);
        if (same)
            same.push(binary);
        else
            onArch.set(binary.target.goarch, [binary]);
    }
    return {
        kinds,
        rows: rows.map(row => {
            const { id, goarch } = row.platform;
            const tallies = [found.get(`${goarch} ${id}`), found.get(`${goarch} `)];
            const here = onArch.get(goarch) ?? [];
            return {
                row,
                cells: () => kinds.map(kind => cell(tallies.flatMap(one => one?.get(kind) ?? []), here)),
            };
        }),
    };
}
function count(tally, placed, binary, status) {
    const before = binary ? tally.ofBinary.get(binary) : tally.ofNone;
    if (!before || (0,compatibility/* worse */.JJ)(status, before.status)) {
        if (binary)
            tally.ofBinary.set(binary, { status, placed });
        else
            tally.ofNone = { status, placed };
    }
    if (!(0,compatibility/* worse */.JJ)(status, 'pass'))
        return;
    const ids = tally.ids.get(status);
    if (ids)
        ids.add(placed.check.id);
    else
        tally.ids.set(status, new Set([placed.check.id]));
}
function cell(tallies, here) {
    let worst;
    const take = (one) => {
        if (one && (!worst || (0,compatibility/* worse */.JJ)(one.status, worst.status)))
            worst = one;
    };
    const each = here.map(binary => {
        const of = tallies.flatMap(tally => tally.ofBinary.get(binary) ?? []);
        return { binary, of: of.length === 0 ? undefined : of.reduce((a, b) => ((0,compatibility/* worse */.JJ)(b.status, a.status) ? b : a)) };
    });
    for (const { of } of each)
        take(of);
    for (const tally of tallies)
        take(tally.ofNone);
    if (!worst)
        return undefined;
    const { status, placed } = worst;
    const ids = new Set(tallies.flatMap(tally => [...(tally.ids.get(status) ?? [])]));
    return {
        status,
        decidedBy: placed,
        programs: [...new Set(each.flatMap(({ binary, of }) => (of?.status === status ? [binary.program] : [])))],
        of: new Set(here.map(({ program }) => program)).size,
        more: Math.max(0, ids.size - 1),
    };
}

// EXTERNAL MODULE: ./build/src/report/plain.js
var plain = __webpack_require__(84268);
;// CONCATENATED MODULE: ./build/src/report/inert.js

/**
 * Untrusted text as Markdown that shows it and does nothing else: one line, no HTML, no markup, no table or fence
 * broken, nobody pinged, nothing closed, referred to or linked, on GitHub, GitLab, Gitea and what descends from them.
 * `/close` at the beginning of a line is an order to GitLab and to the bots of openEuler.
 *
 * Two things are needed. Markup is written as character references, which cannot take its place (CommonMark §2.5) and hold
 * inside `<summary>` too, where a backslash would be shown. But forges look for `@name` and `#1` in the text that results
 * (GitHub, GitLab: html-pipeline over the rendered nodes) or in the source (Gitea, modules/references), so a
 * zero-width space parts the sign from what it would mean.
 */
function escapeMarkdown(text) {
    return escaped(text, code => `<code>${inert(code)}</code>`);
}
/**
 * The same where code spans are read, which is not so in `<summary>`: what stands between backticks is then as it was written,
 * since it is mostly a command that somebody copies. `go get x@v1` with a zero-width space in it asks for a version that
 * nobody has.
 */
function escapeMarkdownWithSpans(text) {
    return escaped(text, codeSpan);
}
function escaped(text, asCode) {
    const line = (0,plain/* plain */.pj)(text).trimStart();
    const start = STARTS.test(line) ? 1 : 0;
    const parts = (0,plain/* codeParts */._v)(line.slice(start)).map(({ text, code }) => (code ? asCode(text) : inert(text)));
    return (start === 1 ? `&#${line.charCodeAt(0)};` : '') + parts.join('');
}
/** What begins a list, a heading, a line under one, an order: in a list item too, and its indentation code. */
const STARTS = /^(?:[-+](?=[\s-]|$)|=|#{1,6}(?=\s|$)|\d{1,9}[.)](?=\s|$)|\/(?=[a-z]))/i;
const PART = '\u200b';
/**
 * What starts a reference: GitHub @user #1; GitLab !1 $1 ~label %milestone &epic ^alert *iteration: [vulnerability:1];
 * the full-width forms, which some input methods and forges treat alike.
 */
const SIGN = /[@#!$%&~^*[\uff03\uff20\uff01\uff04\uff05\uff06\ufe5f\ufe6b](?=\S)/gu;
function inert(text) {
    return (text
        .replace(SIGN, sign => sign + PART)
        // Any scheme://; mailto:, xmpp:; :emoji: of GitHub and Gitea. A line of a file stays as it is.
        .replace(/:(?!\d+(?![\w+:-])|\s|$)/g, `:${PART}`)
        // Not by \b: GFM takes www. after an underscore too. A Chinese character before it is no part of the word.
        .replace(/(?<![a-z0-9])(www|gh)(?=[.-])/gi, `$1${PART}`)
        // ABC-123 of an external tracker (Gitea: issueAlphanumericPattern; GitLab: Jira; GitHub: custom autolinks).
        .replace(/\b([A-Z][A-Z0-9_]*)-(?=\d+(?![\w+]))/g, `$1-${PART}`)
        // Seven and more hexadecimal digits are a commit to all forges. Digits alone are a number.
        .replace(/\b(?=\d*[a-f])[0-9a-f]{7,}\b/gi, sha => sha.replace(/.{6}(?=.)/g, `$&${PART}`))
        .replace(/[&<>"'`|\\$[\]()*~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, c => `&#${c.charCodeAt(0)};`));
}
/**
 * Untrusted text as a code span, which a backtick inside would end. GitHub, GitLab and Gitea look for nothing in there; what
 * Gitee does is written nowhere, so a name or a number that could be meant is parted here too; `memcpy@GLIBC_2.17` is
 * not. Nor does anybody find a marker who looks for one anywhere in a comment.
 */
function codeSpan(text) {
    const safe = (0,plain/* plain */.pj)(text)
        .replaceAll('`', 'ˋ')
        .replaceAll('|', '¦')
        .replaceAll('<!--', `<!${PART}--`)
        .replace(/(?<![\p{L}\p{N}_])(?:[@\uff20](?=[\p{L}\p{N}_])|[#!](?=\d))/gu, sign => sign + PART);
    return safe === '' ? '–' : `\`${safe}\``;
}

;// CONCATENATED MODULE: ./build/src/report/compare.js




/**
 * Growth of an exact figure below this is no news: a size moves by alignment, a count of instructions by hash seeds.
 * Executed instructions repeat to ±0.5 % between runs of the same code.
 */
const compare_FLOOR = 0.005;
/** Units of figures that repeat exactly, or nearly so, so that growth is growth. */
const EXACT = new Set(['b', 'bytes', 'b/op', 'insn/op', 'instructions', 'allocs', 'allocs/op']);
/** What got worse between two sets of reports. Pure; linear in their size. */
function compareWithBase(now, reports, given) {
    const base = given.kind === 'reports' ? judged(given) : given;
    if (base.kind !== 'judged') {
        // A measurement may bring a baseline of its own.
        const { worse: rows, notJudged } = judgeMetrics(reports, new Map(), new Set());
        return { base, rows: byGrowth(rows), count: rows.length, mended: 0, notJudged: byGrowth(notJudged) };
    }
    const before = base.matrix;
    const pairs = pair(now.binaries, before.binaries);
    const statuses = compareStatuses(now, before, pairs);
    const unjudged = noLongerJudged(now, before, pairs);
    const sizes = compareSizes(now.binaries, pairs);
    const figures = judgeMetrics(reports, medians(base.set.reports), sizes.known);
    const rows = [...statuses.rows, ...unjudged, ...byGrowth([...sizes.worse, ...figures.worse])];
    return {
        base: baseOf(reports, base.set),
        rows: [...rows.filter(isRequired), ...rows.filter(row => !isRequired(row))],
        count: rows.reduce((sum, row) => sum + ('places' in row ? row.places.length : 1), 0),
        mended: statuses.mended,
        notJudged: byGrowth(figures.notJudged),
    };
}
/** A base that is too large to be judged is none. */
function judged(set) {
    try {
        return { kind: 'judged', matrix: (0,compatibility/* compatibility */.pB)(set.reports), set };
    }
    catch (error) {
        if (!(error instanceof src_language/* UserError */.yo))
            throw error;
        return { kind: 'unreadable', why: { en: error.lines('en')[0] ?? '', zh: error.lines('zh')[0] ?? '' } };
    }
}
function isRequired(row) {
    return !('places' in row) || row.required;
}
function baseOf(reports, base) {
    const commits = [...new Set(base.reports.flatMap(({ run }) => run.headSha ?? []))];
    const expected = reports.find(({ run }) => run.baseSha !== undefined)?.run.baseSha;
    const same = (a, b) => a.startsWith(b) || b.startsWith(a);
    const other = expected !== undefined && !(commits.length > 0 && commits.every(commit => same(commit, expected)));
    return { kind: 'reports', commits, rejected: base.rejected.length, ...(other && { expected }) };
}
/** The same file at base: under the same path, else the same program for the same architecture. */
function pair(now, before) {
    const arch = ({ target }) => `${target.goos}/${target.goarch}`;
    const byPath = new Map(before.flatMap(one => one.paths.map(path => [`${arch(one)} ${path}`, one])));
    const byProgram = new Map(before.map(one => [`${arch(one)} ${one.program}`, one]));
    const pairs = new Map();
    for (const one of now) {
        const path = one.paths.find(path => byPath.has(`${arch(one)} ${path}`));
        const found = path === undefined ? byProgram.get(`${arch(one)} ${one.program}`) : byPath.get(`${arch(one)} ${path}`);
        if (found)
            pairs.set(one, found);
    }
    return pairs;
}
/**
 * Of several findings of one check about a whole graph, what tells one from the other, today and at base: the module, whatever
 * its version; of the user's own, the package; of a container file, its path and the image. Without it a graph in which one
 * thing failed at base could lose any number of others, and nothing would have got worse.
 */
function matterOf({ id, subject, status, evidence, location }) {
    if (subject !== undefined || !id.startsWith('audit/') || status === 'pass' || id === 'audit/coverage')
        return '';
    const { module, replaces, package: one, packages, modules, known, image } = evidence;
    const path = compare_text(module);
    const own = path !== '' && !path.includes('@') && replaces === undefined;
    const whose = path === '' ? compare_text(packages) || compare_text(modules) : own ? compare_text(packages) || path : path.replace(/@.*/, '');
    const file = whose === '' && compare_text(one) === '' ? (location?.path ?? '') : '';
    return [whose || compare_text(one), compare_text(known), file, compare_text(image)].filter(part => part !== '').join(' ');
}
/** The first of several. */
function compare_text(value) {
    const one = Array.isArray(value) ? value[0] : value;
    return typeof one === 'string' ? one : '';
}
function statusesOf(checks, anchorOf) {
    const found = new Map();
    for (const placed of checks) {
        const { check, binary, target, counts } = placed;
        if (counts === undefined)
            continue;
        const anchor = binary ? anchorOf(binary) : `${target ? (0,report_target/* targetName */.j)(target) : ''} ${check.subject ?? ''}`;
        let statuses = found.get(anchor);
        if (!statuses) {
            statuses = new Map();
            found.set(anchor, statuses);
        }
        const matter = matterOf(check);
        const key = JSON.stringify([check.id, check.platform, matter]);
        const before = statuses.get(key);
        if (!before || (0,compatibility/* worse */.JJ)(counts, before.status))
            statuses.set(key, { status: counts, placed, matter });
    }
    return found;
}
function compareStatuses(now, before, pairs) {
    const was = statusesOf(before.checks, binary => binary);
    const is = statusesOf(now.checks, binary => pairs.get(binary) ?? binary);
    const rows = new Map();
    let mended = 0;
    for (const [anchor, statuses] of is) {
        const then = was.get(anchor);
        const [looked, lookedThen] = [idsIn(statuses), idsIn(then)];
        for (const [key, { status, placed, matter }] of statuses) {
            const old = then?.get(key)?.status ?? (matter !== '' && lookedThen.has(placed.check.id) ? 'pass' : undefined);
            if (old === 'fail' && (0,compatibility/* worse */.JJ)('unknown', status))
                mended++;
            if ((status !== 'fail' && status !== 'unknown') || (old !== undefined && !(0,compatibility/* worse */.JJ)(status, old)))
                continue;
            const { id, title } = placed.check;
            const kind = status === 'fail' ? 'failure' : 'unknown';
            add(rows, { kind, id, title, was: old, required: placed.required }, placeOf(placed), whereOf(placed));
        }
        // What is found of a graph is gone when it is mended; where something was not looked at, nobody knows.
        const open = [...statuses.values()].some(({ status }) => status === 'unknown');
        for (const [key, { status, placed, matter }] of then ?? [])
            if (status === 'fail' && !open && matter !== '' && !statuses.has(key) && looked.has(placed.check.id))
                mended++;
    }
    return { rows: byKind(fewTitles([...rows.values()])), mended };
}
/** Checks that are there, about whatever matter. */
const idsIn = (statuses) => new Set([...(statuses?.values() ?? [])].map(({ placed }) => placed.check.id));
/** One check may say something else of each file. */
const MAX_TITLES = 3;
function fewTitles(rows) {
    const byCheck = new Map();
    for (const row of rows) {
        const key = [row.kind, row.id, row.was, row.required].join(' ');
        const same = byCheck.get(key);
        if (same)
            same.push(row);
        else
            byCheck.set(key, [row]);
    }
    return [...byCheck.values()].flatMap(same => {
        const [first] = same;
        if (!first || same.length <= MAX_TITLES)
            return same.map(({ whole: _, ...row }) => row);
        const { title: _, whole: __, ...check } = first;
        return [{ ...check, places: same.flatMap(({ whole }) => whole) }];
    });
}
/** What verify proved at base, and no report of verify speaks of now: nobody knows any longer. */
function noLongerJudged(now, before, pairs) {
    const key = ({ id, goarch }) => `${goarch} ${id}`;
    const was = new Map(before.rows.map(({ platform, cells }) => [
        key(platform),
        new Map(cells.flatMap(cell => (cell ? [[cell.binary, cell]] : []))),
    ]));
    const rows = new Map();
    for (const { platform, cells } of now.rows) {
        const then = was.get(key(platform));
        for (const cell of cells) {
            if (cell?.status !== 'unknown' || cell.decidedBy)
                continue;
            const paired = pairs.get(cell.binary);
            const old = paired && then?.get(paired)?.status;
            if (old !== 'pass' && old !== 'warn')
                continue;
            const row = { kind: 'unknown', title: NOT_JUDGED, was: old, required: platform.required };
            add(rows, row, `${cell.binary.program} → ${platform.id}`);
        }
    }
    return fewTitles([...rows.values()]);
}
const NOT_JUDGED = { en: 'verify no longer judges it', zh: 'verify 不再评判' };
function add(rows, row, whole, place = whole) {
    const key = JSON.stringify([row.kind, row.id, row.title, row.was, row.required]);
    const same = rows.get(key);
    if (same) {
        same.places.push(place);
        same.whole.push(whole);
    }
    else
        rows.set(key, { ...row, places: [place], whole: [whole] });
}
function placeOf(placed) {
    const matter = placed.binary === undefined ? matterOf(placed.check) : '';
    return matter === '' ? whereOf(placed) : `${matter} → ${whereOf(placed)}`;
}
function whereOf({ binary, check, target }) {
    const on = target && (0,report_target/* targetName */.j)(target);
    const what = binary?.program ?? check.subject ?? on;
    const where = check.platform ?? (binary && (0,report_target/* targetName */.j)(binary.target));
    return [what, where].filter(part => part !== undefined).join(' → ');
}
/** Failures before what is unknown; what stands in more places first. */
function byKind(rows) {
    const rank = ({ kind }) => (kind === 'failure' ? 0 : 1);
    return [...rows].sort((a, b) => rank(a) - rank(b) || b.places.length - a.places.length);
}
function compareSizes(now, pairs) {
    const found = [];
    const known = new Set();
    for (const binary of now) {
        const before = pairs.get(binary);
        // Several files under one name have no size that could be compared.
        if (!before || binary.sha256.length > 1 || before.sha256.length > 1)
            continue;
        const change = compare_growth(before.size, binary.size, 'lower');
        if (change === undefined || change <= compare_FLOOR)
            continue;
        for (const path of binary.paths)
            known.add(metricKey('size', 'bytes', path, binary.target));
        const of = `${binary.program} ${(0,report_target/* targetName */.j)(binary.target)}`;
        found.push({ kind: 'size', name: 'size', of, unit: 'bytes', base: before.size, now: binary.size, change });
    }
    return { worse: found, known };
}
function metricKey(name, unit, subject, target) {
    return JSON.stringify([name, unit, subject ?? '', target ? `${target.goos}/${target.goarch}` : '']);
}
function medians(reports) {
    const found = new Map();
    for (const { metrics, target } of reports)
        for (const { name, unit, subject, samples } of metrics) {
            const value = median(samples);
            if (value !== undefined)
                found.set(metricKey(name, unit, subject, target), value);
        }
    return found;
}
/**
 * A measurement is worse when the action that took it says so, which knows its noise; one of an exact unit that nobody has
 * judged, when it grew. Time under emulation is neither, whatever its report says.
 * @param told figures that are in the list already
 */
function judgeMetrics(reports, before, told) {
    const [found, notJudged] = [[], []];
    const seen = new Set(told);
    for (const report of reports) {
        const facts = Object.keys(report.env);
        const judged = judgedBenchmarks(report);
        for (const metric of report.metrics) {
            const { name, unit, subject, better, verdict } = metric;
            const key = metricKey(name, unit, subject, report.target);
            const now = median(metric.samples) ?? 0;
            const base = median(metric.baseline ?? []) ?? before.get(key);
            const change = base === undefined ? undefined : compare_growth(base, now, 'lower');
            const figure = {
                kind: 'metric',
                name,
                of: [subject, report.target && (0,report_target/* targetName */.j)(report.target)].filter(part => part !== undefined).join(' '),
                unit,
                now,
                ...(base !== undefined && { base }),
                ...(change !== undefined && { change }),
                ...(report.action === 'bench' && verdict !== undefined && report.target && { benchmark: true }),
            };
            const emulated = isEmulatedTime(metric, facts);
            const grew = verdict === 'regression' ||
                (verdict === undefined && !judged.has(name) && grewExactly(unit, base, now, better));
            if (seen.has(key) || (emulated ? base === undefined : !grew))
                continue;
            // build and verify both say the size of a file.
            seen.add(key);
            (emulated ? notJudged : found).push(figure);
        }
    }
    return { worse: found, notJudged };
}
/** What bench judged by one figure it has judged: where the runtime is too noisy, that is the figure outside of it. */
function judgedBenchmarks({ action, metrics }) {
    const judged = metrics.filter(({ verdict }) => action === 'bench' && verdict !== undefined);
    return new Set(judged.map(({ name }) => name));
}
function grewExactly(unit, base, now, better) {
    if (base === undefined || !EXACT.has(unit.toLowerCase()))
        return false;
    // From nothing to something has no ratio, and is growth all the same: an allocation where there was none.
    return base === 0 ? now > 0 && better === 'lower' : (compare_growth(base, now, better) ?? 0) > compare_FLOOR;
}
/** How much worse, as a part of base; negative where it is better. undefined without a ratio. */
function compare_growth(base, now, better) {
    const change = (now - base) / base;
    if (base <= 0 || !Number.isFinite(change))
        return undefined;
    return better === 'lower' ? change : -change;
}
function byGrowth(figures) {
    const by = ({ change }) => Math.abs(change ?? Number.POSITIVE_INFINITY);
    return [...figures].sort((a, b) => (by(a) === by(b) ? 0 : by(b) - by(a)));
}

;// CONCATENATED MODULE: ./build/src/report/definitions.js
/** Checks on the reports themselves. */
const reportChecks = [
    {
        id: 'report/readable',
        severity: 'error',
        title: {
            en: 'Every file among the reports is a report that this version reads',
            zh: '报告文件夹中的每个文件都是本版本可读取的报告',
        },
        why: {
            en: 'Reports come from other jobs. One that cannot be read may be the one that says the binary will not run.',
            zh: '报告来自其他作业。读不出来的那一份，可能正是说明二进制无法运行的那一份。',
        },
        fix: {
            en: 'Empty the folder, and run the actions again with the same version of xinchuang-go in every job',
            zh: '清空该文件夹，并在所有作业中使用同一版本的 xinchuang-go 重新运行',
        },
        source: 'SECURITY.md of xinchuang-go: reports from other jobs are hostile input',
    },
    {
        id: 'report/same-bytes',
        severity: 'error',
        title: { en: 'Reports that name the same file saw the same bytes', zh: '提到同一文件的各份报告看到的是相同的字节' },
        why: {
            en: 'What was proved of one build says nothing of another, even under the same name.',
            zh: '对一次构建的验证结论不适用于另一次构建，即使文件名相同。',
        },
        fix: {
            en: 'Hand the files of the build job on to the verify job instead of building them again',
            zh: '把构建作业产生的文件传给验证作业，不要重新构建',
        },
        source: 'https://reproducible-builds.org/docs/definition/',
    },
    {
        id: 'report/proved',
        severity: 'error',
        title: {
            en: 'Every program is proved on every platform that was chosen',
            zh: '每个程序在所选的每个平台上都获得证明',
        },
        why: {
            en: 'What verify did not judge is unknown. SARIF, JUnit and Code Quality are read without the matrix beside them, so there a gap has to be an entry of its own.',
            zh: 'verify 未评判的即为未知。SARIF、JUnit 与 Code Quality 单独展示、没有矩阵，因此其中的空缺必须单独列为一条。',
        },
        fix: {
            en: 'Run verify for that program and platform in some job, and hand its report on to this one',
            zh: '在某个作业中对该程序和平台运行 verify，并把报告传给本作业',
        },
        source: 'README.md of xinchuang-go: what is not proved is unknown, and unknown is never a pass',
    },
];

;// CONCATENATED MODULE: ./build/src/report/handshakes.js

/** Figures of the rows by the names that gmtls gives its metrics, behind the label. */
const STAGES = { connect: 'connect', flight: 'hello', finished: 'finished', data: 'data' };
const CLIENT = {
    'verify ServerKeyExchange': 'verify',
    'verify CertificateVerify': 'verify',
    'make key share': 'exchange',
    'make ClientKeyExchange': 'exchange',
    'agree on key': 'exchange',
    all: 'all',
};
const NAME = /^(handshake|server CPU|server|client|rate) ([\w.-]{1,60})(?: ([\w ]{1,60}))?$/;
/** A table for each server that was timed, in the order of the reports. */
function handshakeTables(reports) {
    const tables = new Map();
    for (const { action, metrics, env } of reports)
        for (const metric of action === 'gmtls' ? metrics : []) {
            const { name, subject = '' } = metric;
            const [, kind, label, of] = NAME.exec(name) ?? [];
            const figure = figureOf(metric);
            if (kind === undefined || label === undefined || figure === undefined)
                continue;
            const table = tables.get(subject) ?? { rows: new Map(), emulated: false };
            tables.set(subject, table);
            table.emulated ||= isEmulatedTime(metric, Object.keys(env));
            const row = table.rows.get(label) ?? { label, limited: false };
            table.rows.set(label, row);
            put(row, { kind, of, metric, figure });
        }
    return [...tables].map(([server, { rows, emulated }]) => ({ server, emulated, rows: [...rows.values()] }));
}
function put(row, { kind, of = '', metric, figure }) {
    const trips = Number(/(?:^|\s)([1-9]) RTT\b/.exec(metric.env ?? '')?.[1]);
    if (Number.isFinite(trips))
        row.roundTrips = trips;
    if (kind === 'handshake' && of === '')
        row.server = figure;
    else if (kind === 'server' && Object.hasOwn(STAGES, of))
        row[STAGES[of]] = figure;
    else if (kind === 'client' && Object.hasOwn(CLIENT, of)) {
        const part = CLIENT[of];
        row[part] = (row[part] ?? 0) + figure.median;
    }
    else if (kind === 'rate') {
        row.rate = figure.median;
        row.limited = /limited by the client/.test(metric.env ?? '');
    }
    else if (kind === 'server CPU')
        row.cpu = figure.median;
}
/** undefined of what no clock can have shown. */
function figureOf({ samples, baseline = [], verdict }) {
    const [now, base] = [median(samples), median(baseline)];
    if (!isTime(now))
        return undefined;
    return {
        ...{ median: now, mad: mad(samples), count: samples.length },
        ...(isTime(base) && { base }),
        ...(verdict !== undefined && { verdict }),
    };
}
/** A day, in milliseconds; and more in a second than anything does. */
const handshakes_MOST = 86_400_000;
function isTime(value) {
    return value !== undefined && value >= 0 && value <= handshakes_MOST;
}

;// CONCATENATED MODULE: ./build/src/report/measured.js


/** Subject of a figure that was taken with these settings. */
const SWEPT = /^GOGC=(\S{1,16}) GOMEMLIMIT=(\S{1,16})$/u;
/** Of a package in a program: a unit of its own, so that nothing adds it to the size of the whole. */
const PART_UNIT = 'bytes/package';
const PROGRAM_UNITS = new Set(['bytes', 'insn/init', 'insn/start', 'insn/region']);
function sizeMaps(reports) {
    const found = new Map();
    for (const { metric, target } of benchMetrics(reports)) {
        const { name, unit, subject, samples, baseline } = metric;
        const [size, base] = [median(samples), median(baseline ?? [])];
        if (unit !== PART_UNIT || subject === undefined || !isSize(size))
            continue;
        push(found, JSON.stringify([subject, target]), { name, size, ...(isSize(base) && { base }) });
    }
    return [...found].map(([key, parts]) => {
        const [program, target] = JSON.parse(key);
        return { program, target, parts };
    });
}
function sweeps(reports) {
    const found = new Map();
    for (const { metric, target } of benchMetrics(reports)) {
        const { name, unit, subject = '', samples } = metric;
        const [, gogc, limit] = SWEPT.exec(subject) ?? [];
        const value = median(samples);
        if (gogc === undefined || limit === undefined || value === undefined || !Number.isFinite(value))
            continue;
        push(found, JSON.stringify([name, target, unit]), { gogc, limit, value });
    }
    return [...found].map(([key, cells]) => {
        const [benchmark, target, unit] = JSON.parse(key);
        return { benchmark, target, unit, cells };
    });
}
function programFigures(reports) {
    return benchMetrics(reports).flatMap(({ metric, target }) => {
        const { name, unit, subject, samples, baseline = [], verdict } = metric;
        const [now, base] = [median(samples), median(baseline)];
        if (subject === undefined || !PROGRAM_UNITS.has(unit) || !isSize(now))
            return [];
        return [
            {
                name,
                target,
                unit,
                now,
                ...(isSize(base) && { base, change: change(baseline, samples) }),
                ...(verdict !== undefined && { verdict }),
            },
        ];
    });
}
function benchMetrics(reports) {
    return reports.flatMap(({ action, target, metrics }) => action === 'bench' && target !== undefined ? metrics.map(metric => ({ metric, target: (0,report_target/* targetName */.j)(target) })) : []);
}
function isSize(value) {
    return value !== undefined && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}
function push(map, key, value) {
    const there = map.get(key);
    if (there)
        there.push(value);
    else
        map.set(key, [value]);
}

;// CONCATENATED MODULE: ./build/src/report/overall.js

/**
 * One verdict over a set. No report at all, a rejected file and a failed check fail it; a platform that is not
 * required never does.
 */
function overall(matrix, reports, rejected) {
    const counts = { pass: 0, fail: 0, warn: 0, unknown: 0, skip: 0 };
    let tolerated = 0;
    for (const placed of matrix.checks) {
        if (placed.counts === undefined)
            continue;
        if (placed.required)
            counts[placed.counts]++;
        else if (placed.counts === 'fail')
            tolerated++;
    }
    const required = matrix.rows.filter(row => row.platform.required);
    const total = required.length;
    const blocked = required.filter(row => row.status === 'fail').length;
    const unproven = required.filter(row => row.status === 'unknown' || row.status === 'skip').length;
    const verdict = counts.fail > 0 || rejected.length > 0 || reports === 0
        ? 'fail'
        : counts.unknown > 0 || unproven > 0 || !provesAnything(matrix.checks)
            ? 'unknown'
            : counts.warn > 0
                ? 'warn'
                : 'pass';
    return {
        verdict,
        exit: verdict === 'fail' ? 1 : 0,
        counts,
        tolerated,
        platforms: { total, blocked, unproven },
        reports,
        rejected: rejected.length,
    };
}
function provesAnything(checks) {
    return checks.some(({ counts }) => counts !== undefined && (0,compatibility/* worse */.JJ)(counts, 'skip'));
}

;// CONCATENATED MODULE: ./build/src/report/servers.js

const GRADES = {
    A: 'pass',
    B: 'pass',
    C: 'warn',
    D: 'warn',
    E: 'fail',
    F: 'fail',
};
/** Worst grade first. Reports may be of anybody: what does not look like what `gmtls` writes is left out. */
function gradedServers(reports) {
    return reports
        .filter(({ action }) => action === 'gmtls')
        .flatMap(({ checks }) => checks.flatMap(({ id, subject, evidence }) => {
        const grade = String(evidence['grade']);
        const status = Object.hasOwn(GRADES, grade) ? GRADES[grade] : undefined;
        return id !== 'gmtls/grade' || subject === undefined || status === undefined
            ? []
            : [{ ...{ name: subject, grade, status, because: words(evidence, 'because') }, ...spoken(checks, subject) }];
    }))
        .sort((a, b) => b.grade.localeCompare(a.grade) || a.name.localeCompare(b.name));
}
function spoken(checks, subject) {
    const of = (id) => checks.find(check => check.id === id && check.subject === subject)?.evidence ?? {};
    const [national, old] = [of('gmtls/national'), of('gmtls/old-versions')];
    const clients = words(of('gmtls/dual-stack'), 'clients').flatMap(client => {
        const [, version, cipher = ''] = /^TLSv(1\.[23]): (.*)$/.exec(client) ?? [];
        // Error codes of Node: no cipher's name begins so.
        return version === undefined || /^E[A-Z]+(?:_|$)/.test(cipher) ? [] : [version];
    });
    const days = ['gmtls/validity-sign', 'gmtls/validity-enc'].flatMap(id => {
        const day = of(id)['notAfter'];
        return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? [day] : [];
    });
    return {
        tlcp: words(national, 'tlcp'),
        rfc8998: words(national, 'rfc8998'),
        tls: [...['1.0', '1.1'].filter(version => String(old[`TLS ${version}`]).startsWith('ServerHello')), ...clients],
        until: days.sort()[0],
    };
}
const MAX_WORDS = 20;
function words(evidence, name) {
    const value = evidence[name];
    return Array.isArray(value) ? value.slice(0, MAX_WORDS).map(word => (0,src_language/* shorten */.ml)(String(word), 80)) : [];
}

;// CONCATENATED MODULE: ./build/src/report/waivers.js
/** Waivers that changed something, in the order of their ids: a reader must see them without looking at the evidence. */
function waivers(reports) {
    const found = new Map();
    for (const { id, evidence } of reports.flatMap(report => report.checks)) {
        const { waived: reason, until } = evidence;
        if (typeof reason !== 'string')
            continue;
        const day = typeof until === 'string' ? until : '?';
        const key = JSON.stringify([id, reason, day]);
        found.set(key, { id, reason, until: day, count: (found.get(key)?.count ?? 0) + 1 });
    }
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/report/summary.js











function summarize(set, { definitions = [], manifest, platforms, base = { kind: 'none' }, history = [] } = {}) {
    const matrix = withRejected((0,compatibility/* compatibility */.pB)(set.reports, manifest, platforms), set);
    const { groups, groupOf } = group(matrix.checks, [...definitions, ...reportChecks]);
    return {
        // The rejected files are checks in `matrix` already, so they are counted once.
        overall: overall(matrix, set.reports.length, set.rejected),
        matrix,
        groups,
        groupOf,
        worse: compareWithBase(matrix, set.reports, base),
        waivers: waivers(set.reports),
        sizes: sizes(matrix.programs, matrix.binaries),
        facts: facts(set.reports),
        run: runOf(set.reports),
        benchmarks: benchmarkTables(set.reports),
        history,
        programFigures: programFigures(set.reports),
        sizeMaps: sizeMaps(set.reports),
        sweeps: sweeps(set.reports),
        handshakes: handshakeTables(set.reports),
        servers: gradedServers(set.reports),
        reports: set.reports,
    };
}
/** Commit, repository, versions: how a set says where it comes from. */
function runOf(reports) {
    const [commits, bases, repos, urls, versions] = [
        (report) => report.run.headSha,
        (report) => report.run.baseSha,
        (report) => report.run.repo,
        (report) => report.run.url,
        (report) => report.tool.version,
    ].map(of => [...new Set(reports.flatMap(report => of(report) ?? []))]);
    const startedAt = reports.map(report => report.run.startedAt).sort()[0];
    return {
        commits,
        versions,
        ...(repos[0] !== undefined && { repo: repos[0] }),
        ...(bases[0] !== undefined && { baseSha: bases[0] }),
        ...(urls[0] !== undefined && { url: urls[0] }),
        ...(startedAt !== undefined && { startedAt }),
    };
}
function withRejected(matrix, { rejected }) {
    const checks = rejected.map(({ file, code, why }) => ({
        action: 'report',
        required: true,
        counts: 'fail',
        check: {
            id: 'report/readable',
            status: 'fail',
            severity: 'error',
            title: { en: (0,src_language/* shorten */.ml)(why.en, 1000), zh: (0,src_language/* shorten */.ml)(why.zh, 1000) },
            evidence: { file: (0,src_language/* shorten */.ml)(file, 1000), code },
        },
    }));
    return { ...matrix, checks: [...checks, ...matrix.checks] };
}
function group(checks, definitions) {
    const byId = new Map(definitions.map(definition => [definition.id, definition]));
    const drafts = new Map();
    const groupOf = new Map();
    for (const placed of checks) {
        const { id, status, severity, title, hint, evidence, location } = placed.check;
        const definition = byId.get(id);
        const wrong = placed.counts !== undefined && (0,compatibility/* worse */.JJ)(placed.counts, 'pass');
        // Whether a platform is required matters only for what went wrong there; what passed goes by what was examined.
        const required = placed.required || !wrong;
        const examined = placed.counts === 'pass' ? definition?.title : undefined;
        const key = `${id} ${status} ${severity} ${examined ? '' : `${required}${textKey(title)}${hint ? textKey(hint) : ''}`}`;
        let draft = drafts.get(key);
        if (!draft) {
            const occurrences = new Map();
            draft = {
                occurrences,
                group: {
                    id,
                    status,
                    counts: placed.counts,
                    required,
                    title: examined ?? title,
                    ...(!examined && hint && { hint }),
                    ...(definition && { definition }),
                    occurrences: [],
                },
            };
            drafts.set(key, draft);
        }
        const occurrenceKey = textKey(title) + evidenceKey(evidence) + (location ? JSON.stringify(location) : '');
        let occurrence = draft.occurrences.get(occurrenceKey);
        if (!occurrence) {
            occurrence = { title, evidence, ...(location && { location }), places: [] };
            draft.occurrences.set(occurrenceKey, occurrence);
        }
        occurrence.places.push(placed);
    }
    const groups = [...drafts.values()].map(({ group, occurrences }) => {
        const whole = { ...group, occurrences: [...occurrences.values()] };
        for (const occurrence of whole.occurrences)
            for (const placed of occurrence.places)
                groupOf.set(placed, { group: whole, occurrence });
        return whole;
    });
    return { groups: groups.sort(byUrgency), groupOf };
}
/** Each part with its length before it, so that no text can look like two. A third of the cost of JSON. */
function textKey({ en, zh }) {
    return `${en.length}:${en}${zh.length}:${zh}`;
}
function evidenceKey(evidence) {
    let key = '';
    for (const name in evidence) {
        const value = evidence[name];
        key += `${name.length}:${name}`;
        if (Array.isArray(value)) {
            key += `[${value.length}`;
            for (const item of value)
                key += scalarKey(item);
        }
        else
            key += scalarKey(value);
    }
    return key;
}
function scalarKey(value) {
    return typeof value === 'string' ? `"${value.length}:${value}` : `${value};`;
}
/** What blocks, then what is not proved, what warns, what fails on platforms not required, then what is fine. */
function byUrgency(a, b) {
    return urgency(b) - urgency(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
function urgency({ counts, required }) {
    if (counts === undefined)
        return -1;
    const bad = (0,compatibility/* worse */.JJ)(counts, 'pass');
    const step = { fail: 4, unknown: 3, warn: 2, pass: 1, skip: 0 }[counts];
    return bad && required ? step + 4 : step;
}
/** What a reader has to act on or to know: everything but what passed, was skipped or is for information. */
function isFinding({ counts }) {
    return counts !== undefined && (0,compatibility/* worse */.JJ)(counts, 'pass');
}
function sizes(names, binaries) {
    const files = new Map(names.map(program => [program, []]));
    for (const { program, target, size } of binaries)
        files.get(program)?.push({ target: (0,report_target/* targetName */.j)(target), size });
    return [...files].map(([program, files]) => ({ program, files }));
}
function facts(reports) {
    const found = new Map();
    for (const { env } of reports)
        for (const name in env)
            found.set(name, (found.get(name) ?? new Set()).add(env[name] ?? ''));
    return [...found].map(([name, values]) => ({ name, values: [...values] }));
}

;// CONCATENATED MODULE: ./build/src/report/words.js

/** Marks that are text in every font and never an emoji, and say the status without colour. */
const MARK = {
    pass: '✔',
    fail: '✖',
    warn: '⚠',
    unknown: '?',
    skip: '–',
    info: 'i',
};
const STATUS = {
    pass: { en: 'pass', zh: '通过' },
    fail: { en: 'fail', zh: '失败' },
    warn: { en: 'warning', zh: '警告' },
    unknown: { en: 'unknown', zh: '未知' },
    skip: { en: 'skipped', zh: '跳过' },
    info: { en: 'information', zh: '信息' },
};
/** The words around the data, in all renderings. */
const WORDS = {
    platform: { en: 'Platform', zh: '平台' },
    program: { en: 'Program', zh: '程序' },
    target: { en: 'Target', zh: '目标' },
    size: { en: 'Size', zh: '大小' },
    status: { en: 'Status', zh: '状态' },
    evidence: { en: 'evidence', zh: '依据' },
    fix: { en: 'fix', zh: '修复' },
    more: { en: 'more', zh: '详情' },
    why: { en: 'why', zh: '原因' },
    source: { en: 'source', zh: '出处' },
    where: { en: 'where', zh: '位置' },
    waived: { en: 'Waived', zh: '豁免' },
    runs: { en: 'runs', zh: '可运行' },
    against: { en: 'against', zh: '对比' },
    fullReport: { en: 'Full report', zh: '完整报告' },
    notJudged: {
        en: 'Times under emulation: measured, not judged',
        zh: '仿真下的耗时：仅记录，不作评判',
    },
    willItRun: { en: 'Will it run?', zh: '能否运行？' },
    worse: { en: 'What got worse', zh: '变差的项目' },
    findings: { en: 'What to look at', zh: '需要关注' },
    sizes: { en: 'Sizes', zh: '大小' },
    environment: { en: 'What the result depends on', zh: '结果所依赖的环境' },
    optional: { en: 'not required', zh: '非必需' },
    notBuilt: { en: 'not built for this architecture', zh: '未为该架构构建' },
    unprovenLong: {
        en: 'A ? without a check: no report of verify judged that program on that platform, so nothing proves that it runs.',
        zh: '没有检查项的 ?：没有任何 verify 报告评判过该程序在该平台上的情况，因此无从证明它能运行。',
    },
    log: { en: 'log of this run', zh: '本次运行的日志' },
    others: { en: 'Everything else that was checked', zh: '其余检查项' },
    showAll: { en: 'Show all', zh: '显示全部' },
    metric: { en: 'Measurement', zh: '指标' },
    change: { en: 'change', zh: '变化' },
    reports: { en: 'Reports', zh: '报告' },
    raw: { en: 'Raw data', zh: '原始数据' },
    rawNote: { en: 'All reports as JSON', zh: '全部报告（JSON）' },
    rawTooLarge: {
        en: 'The reports are too large for this page: they are in .xinchuang/reports/',
        zh: '报告过大，未放入本页：请查看 .xinchuang/reports/',
    },
    servers: { en: 'gm-TLS servers', zh: '国密服务器' },
    server: { en: 'Server', zh: '服务器' },
    grade: { en: 'Grade', zh: '等级' },
    noPlatforms: { en: 'No platform was judged.', zh: '没有评判任何平台。' },
    noReports: { en: 'There is no report.', zh: '没有任何报告。' },
    base: { en: 'base', zh: '基线' },
    now: { en: 'now', zh: '当前' },
    commit: { en: 'commit', zh: '提交' },
    wholeSet: { en: 'the whole set', zh: '全部文件' },
};
/** What is told of a server beside its grade. */
const SERVER_COLUMNS = [
    { title: { en: 'TLCP', zh: 'TLCP' }, of: ({ tlcp }) => tlcp },
    { title: { en: 'RFC 8998', zh: 'RFC 8998' }, of: ({ rfc8998 }) => rfc8998 },
    { title: { en: 'TLS', zh: 'TLS' }, of: ({ tls }) => tls },
    { title: { en: 'Certificates until', zh: '证书有效期至' }, of: ({ until }) => (until === undefined ? [] : [until]) },
    { title: { en: 'Because of', zh: '依据' }, of: ({ because }) => because },
];
/** The one line that a reader needs. */
function verdictLine({ overall, matrix, waivers }) {
    const { platforms, counts, rejected } = overall;
    if (overall.reports === 0 && rejected === 0)
        return WORDS.noReports;
    const { total, blocked, unproven } = platforms;
    if (blocked > 0)
        return {
            en: `${blocked} of ${(0,src_language/* plural */.LS)(total, 'platform')} blocked`,
            zh: `${total} 个平台中有 ${blocked} 个受阻`,
        };
    if (rejected > 0)
        return {
            en: `${(0,src_language/* plural */.LS)(rejected, 'file')} among the reports cannot be trusted`,
            zh: `报告中有 ${rejected} 个文件不可信`,
        };
    if (counts.fail > 0)
        return { en: `${(0,src_language/* plural */.LS)(counts.fail, 'check')} failed`, zh: `${counts.fail} 项检查失败` };
    if (unproven > 0)
        return {
            en: `nothing fails, but ${unproven} of ${(0,src_language/* plural */.LS)(total, 'platform')} ${unproven === 1 ? 'is' : 'are'} not proved`,
            zh: `没有失败项，但 ${total} 个平台中有 ${unproven} 个未获证明`,
        };
    if (overall.verdict === 'unknown')
        return { en: 'nothing fails, but not all is proved', zh: '没有失败项，但并非全部得到证明' };
    // One of an architecture that no platform here has runs on none of them.
    const programs = matrix.programs.filter((_, i) => matrix.rows.some(({ platform, cells }) => platform.required && cells[i] !== undefined)).length;
    const left = matrix.programs.length - programs;
    const more = left === 0 ? { en: '', zh: '' } : { en: `; ${left} judged on none`, zh: `；${left} 个未在任何平台上评判` };
    if (waivers.length > 0)
        return {
            en: `nothing fails but for ${(0,src_language/* plural */.LS)(waivers.length, 'waived check')}, which proves nothing`,
            zh: `没有失败项，但有 ${waivers.length} 项检查被豁免，未获证明`,
        };
    if (total === 0)
        return { en: 'all checks passed', zh: '全部检查通过' };
    if (total === 1)
        return {
            en: `${(0,src_language/* plural */.LS)(programs, 'program')} will run on the platform${more.en}`,
            zh: `${programs} 个程序可在该平台上运行${more.zh}`,
        };
    return {
        en: `${(0,src_language/* plural */.LS)(programs, 'program')} will run on all ${total} platforms${more.en}`,
        zh: `${programs} 个程序可在全部 ${total} 个平台上运行${more.zh}`,
    };
}
/** What stands in the heading behind the verdict. */
function worseWords(count) {
    const n = count.toLocaleString('en');
    return { en: `, ${n} got worse`, zh: `，${n} 项变差` };
}
function mendedWords(count) {
    const n = count.toLocaleString('en');
    return {
        en: `${n} that failed at base no ${count === 1 ? 'longer fails' : 'longer fail'}.`,
        zh: `基线上失败的 ${n} 项已修复。`,
    };
}
function morePrograms(count) {
    const n = count.toLocaleString('en');
    return {
        en: `+${n} ${count === 1 ? 'program' : 'programs'}, none of them worse than those above`,
        zh: `+${n} 个程序，均不差于以上各程序`,
    };
}
function inReports(count) {
    const n = count.toLocaleString('en');
    return { en: `… ${n} more in .xinchuang/reports/`, zh: `……另有 ${n} 项见 .xinchuang/reports/` };
}
function moreCells(count) {
    const n = count.toLocaleString('en');
    return {
        en: `${n} more cells, none of them worse, are left out: see .xinchuang/reports/`,
        zh: `另有 ${n} 个不差于以上的单元格未显示：见 .xinchuang/reports/`,
    };
}
function omittedWords(count) {
    const n = count.toLocaleString('en');
    return {
        en: `… ${n} more ${count === 1 ? 'row' : 'rows'} did not fit and ${count === 1 ? 'is' : 'are'} left out here`,
        zh: `……另有 ${n} 项放不下，此处省略`,
    };
}
/** What a reader must know of the base before the comparison: nothing when it is what it should be. */
function baseWords({ base, count }) {
    if (base.kind === 'none')
        return [];
    if (base.kind === 'missing')
        return [
            {
                en: `There is no base to compare with: \`${base.folder}\` holds no report.`,
                zh: `没有可对比的基线：\`${base.folder}\` 中没有报告。`,
            },
        ];
    if (base.kind === 'unreadable')
        return [{ en: `There is no base to compare with: ${base.why.en}`, zh: `没有可对比的基线：${base.why.zh}` }];
    const { commits, expected, rejected } = base;
    const named = commits
        .slice(0, 3)
        .map(sha => `\`${sha.slice(0, 7)}\``)
        .join(', ');
    const said = [];
    if (commits.length === 0)
        said.push({
            en: 'The reports of the base do not say of which commit they are.',
            zh: '基线报告未说明来自哪个提交。',
        });
    else if (expected !== undefined)
        said.push({
            en: `The base is ${named}, not the merge base \`${expected.slice(0, 7)}\`: what others changed in between counts too.`,
            zh: `基线是 ${named}，而不是合并基点 \`${expected.slice(0, 7)}\`：其间他人的改动也计算在内。`,
        });
    if (rejected > 0)
        said.push({
            en: `${(0,src_language/* plural */.LS)(rejected, 'file')} of the base cannot be read.`,
            zh: `基线中有 ${rejected} 个文件无法读取。`,
        });
    if (count === 0 && said.length === 0)
        said.push({ en: `Nothing got worse against ${named}.`, zh: `与 ${named} 相比，没有变差的项目。` });
    return said;
}
const KIND_WORDS = {
    setup: { en: 'tools', zh: '工具' },
    audit: { en: 'modules', zh: '模块' },
    build: { en: 'build', zh: '构建' },
    verify: { en: 'verify', zh: '验证' },
    elf: { en: 'ELF', zh: 'ELF' },
    run: { en: 'smoke run', zh: '试运行' },
    bench: { en: 'benchmarks', zh: '基准测试' },
    gmtls: { en: 'GM TLS', zh: '国密 TLS' },
    archive: { en: 'archive', zh: '发布包' },
    report: { en: 'report', zh: '报告' },
    gate: { en: 'gate', zh: '门禁' },
    other: { en: 'other', zh: '其他' },
};
/** `until 2030-01-01, 3 findings: the words of whoever waived it` */
function waiverWords({ until, count, reason }) {
    return { en: `until ${until}, ${(0,src_language/* plural */.LS)(count, 'finding')}: ${reason}`, zh: `至 ${until}，${count} 项：${reason}` };
}
/** `1 ✖ · 1 ⚠ · 1 ?` with words, what is zero left out. */
function countsLine({ overall: { counts, tolerated } }) {
    const parts = (language) => ['fail', 'unknown', 'warn', 'pass', 'skip']
        .filter(status => counts[status] > 0)
        .map(status => `${counts[status].toLocaleString('en')} ${words_COUNTED[status][language]}`);
    const [en, zh] = [parts('en'), parts('zh')];
    if (tolerated > 0) {
        en.push(`${tolerated.toLocaleString('en')} failed where not required`);
        zh.push(`${tolerated.toLocaleString('en')} 项在非必需平台上失败`);
    }
    return { en: en.join(' · '), zh: zh.join(' · ') };
}
const words_COUNTED = {
    fail: { en: 'failed', zh: '项失败' },
    unknown: { en: 'unknown', zh: '项未知' },
    warn: { en: 'with a warning', zh: '项警告' },
    pass: { en: 'passed', zh: '项通过' },
    skip: { en: 'skipped', zh: '项跳过' },
};
/** A measured value: bytes as people read them, other units behind the number. */
function amount(value, unit) {
    if (value === undefined)
        return '–';
    if (unit === 'bytes')
        return (0,src_language/* megabytes */.ix)(value);
    // Counts divided by a number of operations: behind a thousand, parts of one say nothing.
    const digits = Math.abs(value) >= 1000 ? 0 : 3;
    return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`;
}
/** `+4.6 %` of 0.046. */
function percent(change) {
    const percents = change * 100;
    if (Math.abs(percents) >= words_MOST)
        return `${change > 0 ? '≥ +' : '≤ -'}${words_MOST.toLocaleString('en')} %`;
    return `${change > 0 ? '+' : ''}${percents.toFixed(1)} %`;
}
/** More says nothing more. */
const words_MOST = 1_000_000;

;// CONCATENATED MODULE: ./build/src/report/blocks.js








const MAX_PLACES = 8;
/** `### ✖ xinchuang: 1 of 7 platforms blocked, 2 got worse · abc against def`, without the commits when it has to be short. */
function heading(summary, language, { commits = true } = {}) {
    const { overall, worse } = summary;
    const verdict = `${MARK[overall.verdict]} xinchuang: ${verdictLine(summary)[language]}`;
    const counted = worse.count > 0 ? worseWords(worse.count)[language] : '';
    return `### ${verdict}${counted}${commits ? against(summary, language) : ''}`;
}
/** More commits than these are no run of ours. */
const MAX_COMMITS = 3;
function against({ run, worse: { base } }, language) {
    const few = (commits) => [
        ...commits.slice(0, MAX_COMMITS).map(sha => codeSpan(sha.slice(0, 7))),
        ...(commits.length > MAX_COMMITS ? [`+${commits.length - MAX_COMMITS}`] : []),
    ].join(', ');
    const [now, before] = [few(run.commits), base.kind === 'reports' ? few(base.commits) : ''];
    const compared = before === '' ? '' : ` ${WORDS.against[language]} ${before}`;
    return now === '' ? '' : ` · ${now}${compared}`;
}
/** What there is to say of the base and of what is better: a line each. */
function worseNotes({ worse }, language) {
    const said = baseWords(worse).map(text => escapeMarkdown((0,src_language/* shorten */.ml)(text[language], 600)));
    return worse.mended > 0 ? [...said, mendedWords(worse.mended)[language]] : said;
}
/** What the tables of the benchmarks do not say already. */
function worseBlock({ worse }, language) {
    const rows = worse.rows.filter(row => !('benchmark' in row));
    const columns = ['', WORDS.base[language], WORDS.now[language], ''];
    return {
        head: `**${WORDS.worse[language]}**\n\n${tableRow(columns)}\n|---|--:|--:|--:|\n`,
        pieces: rows.map(row => () => worseRow(row, language)),
        between: '\n',
    };
}
function worseRow(row, language) {
    return 'places' in row ? statusRow(row, language) : figureRow(row);
}
function statusRow({ kind, id, title, was, required, places }, language) {
    const said = [id && codeSpan(id), title && escapeMarkdown((0,src_language/* shorten */.ml)(title[language], 200))].filter(Boolean).join(' ');
    const where = fewPlaces(places, 3);
    const optional = required ? '' : ` *(${WORDS.optional[language]})*`;
    const what = [said, where].filter(part => part !== '').join('<br>');
    const mark = MARK[kind === 'failure' ? 'fail' : 'unknown'];
    return tableRow([
        what + optional,
        was === undefined ? '–' : MARK[was],
        mark,
        places.length > 1 ? `×${places.length}` : '',
    ]);
}
function figureRow({ name, of, unit, base, now, change }) {
    const what = [codeSpan((0,src_language/* shorten */.ml)(name, 120)), escapeMarkdown((0,src_language/* shorten */.ml)(of, 160))].filter(part => part !== '').join(' ');
    const figures = [amount(base, unit), amount(now, unit)].map(figure => unbroken(escapeMarkdown((0,src_language/* shorten */.ml)(figure, 60))));
    return tableRow([what, ...figures, change === undefined ? '' : unbroken(`**${percent(change)}**`)]);
}
/** Times under emulation, in a folding of their own: nobody is to take them for a verdict. */
function notJudgedBlock({ worse: { notJudged } }, language) {
    if (notJudged.length === 0)
        return { head: '', pieces: [], between: '' };
    const rest = notJudged.length - MAX_FIGURES;
    const table = () => [
        tableRow(['', WORDS.base[language], WORDS.now[language], '']),
        '|---|--:|--:|--:|',
        ...notJudged.slice(0, MAX_FIGURES).map(figureRow),
        ...(rest > 0 ? [tableRow([`… +${rest}`, '', '', ''])] : []),
    ].join('\n');
    return { head: '', pieces: [() => folded(WORDS.notJudged[language], table())], between: '\n\n' };
}
const MAX_FIGURES = 40;
/** Platforms × programs: for few of them. */
function programBlock({ matrix: { programs, rows } }, language) {
    const names = programs.map(program => escapeMarkdown((0,src_language/* shorten */.ml)(program, 60)));
    return {
        head: `**${WORDS.willItRun[language]}**\n\n${tableRow(['', ...names])}\n|---|${programs.map(() => ':-:|').join('')}\n`,
        pieces: rows.map(({ platform, cells }) => () => tableRow([platformLabel(platform, language), ...cells.map(programCell)])),
        between: '\n',
    };
}
function programCell(cell) {
    if (cell === undefined)
        return '·';
    return isBad(cell.status) && cell.decidedBy
        ? `${MARK[cell.status]} ${codeSpan(cell.decidedBy.check.id)}`
        : MARK[cell.status];
}
/** Platforms × kinds of check, the worst platforms first: for any number of programs. */
function groupBlock({ matrix }, language) {
    const { kinds, rows } = groupMatrix(matrix);
    const titles = kinds.map(kind => KIND_WORDS[kind][language]);
    const weight = ({ row }) => (row.platform.required ? 0 : 1);
    const sorted = [...rows].sort((a, b) => weight(a) - weight(b) || (0,compatibility/* byStatus */.GF)(a.row.status, b.row.status));
    return {
        head: `**${WORDS.willItRun[language]}**\n\n${tableRow(['', WORDS.runs[language], ...titles])}\n|---|:-:|${kinds.map(() => ':-:|').join('')}\n`,
        pieces: sorted.map(({ row, cells }) => () => tableRow([platformLabel(row.platform, language), MARK[row.status], ...cells().map(groupCell)])),
        between: '\n',
    };
}
/** A row for each server that was looked at. */
function serversBlock({ servers }, language) {
    const titles = [WORDS.server, WORDS.grade, ...SERVER_COLUMNS.map(({ title }) => title)].map(title => title[language]);
    return {
        head: `**${WORDS.servers[language]}**\n\n${tableRow(titles)}\n|---|:-:|${SERVER_COLUMNS.map(() => '---|').join('')}\n`,
        pieces: servers.map(server => () => tableRow([
            escapeMarkdown((0,src_language/* shorten */.ml)(server.name, 120)),
            `**${server.grade}**`,
            ...SERVER_COLUMNS.map(({ of }) => of(server).map(codeSpan).join(' ')),
        ])),
        between: '\n',
    };
}
/** `✔`; `✖ elf/world`; with several programs `✖ gateway elf/world` or `✖ 12/300 elf/world +1`. */
function groupCell(cell) {
    if (cell === undefined)
        return '·';
    const { status, programs, of, decidedBy, more } = cell;
    if (!isBad(status))
        return MARK[status];
    const [only, ...others] = programs;
    const count = only === undefined || of === 1
        ? ''
        : others.length === 0
            ? escapeMarkdown((0,src_language/* shorten */.ml)(only, 40))
            : `${programs.length}/${of}`;
    return [MARK[status], count, codeSpan(decidedBy.check.id), more > 0 ? `+${more}` : '']
        .filter(part => part !== '')
        .join(' ');
}
function isBad(status) {
    return (0,compatibility/* worse */.JJ)(status, 'pass');
}
function platformLabel(platform, language) {
    const name = escapeMarkdown((0,src_language/* shorten */.ml)(platform.name[language], 120));
    return platform.required ? name : `${name} *(${WORDS.optional[language]})*`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
function waiverBlock({ waivers }, language) {
    return {
        head: `**${WORDS.waived[language]}**\n\n`,
        pieces: waivers.map(waiver => () => `- ${codeSpan(waiver.id)} ${escapeMarkdown((0,src_language/* shorten */.ml)(waiverWords(waiver)[language], 600))}`),
        between: '\n',
    };
}
function findingsBlock({ groups }, language) {
    return {
        head: '',
        pieces: groups.filter(isFinding).map(group => () => finding(group, language)),
        between: '\n\n',
    };
}
function finding(group, language) {
    const status = group.counts ?? group.status;
    const optional = group.required ? '' : ` (${WORDS.optional[language]})`;
    const summary = `${MARK[status]} <code>${group.id}</code> ${escapeMarkdown((0,src_language/* shorten */.ml)(group.title[language], 400))}${optional}`;
    const { definition } = group;
    const hint = group.hint ?? definition?.fix;
    return folded(summary, [
        ...group.occurrences.slice(0, MAX_PLACES).map(occurrence => {
            const evidence = (0,report_evidence/* evidencePairs */.Z4)(occurrence.evidence).map(({ key, value }) => codeSpan(`${key}=${value}`));
            return `- ${[places(occurrence, language), ...evidence.slice(0, MAX_EVIDENCE)].join(' · ')}`;
        }),
        ...(group.occurrences.length > MAX_PLACES ? [`- … +${group.occurrences.length - MAX_PLACES}`] : []),
        ...(definition ? [`- ${WORDS.why[language]}: ${escapeMarkdown(definition.why[language])}`] : []),
        ...(hint ? [`- **${WORDS.fix[language]}**: ${escapeMarkdownWithSpans((0,src_language/* shorten */.ml)(hint[language], 600))}`] : []),
        ...(definition ? [`- ${WORDS.source[language]}: ${source(definition.source)}`] : []),
    ].join('\n'));
}
/** A link to an issue elsewhere would leave a note there with each comment, so an address is shown, not linked. */
function source(text) {
    return text.includes('://') ? codeSpan(text) : escapeMarkdown(text);
}
/** Pieces of evidence at one place. */
const MAX_EVIDENCE = 12;
function places({ places: found, location }, language) {
    const line = location && `${location.path}${location.line === undefined ? '' : `:${location.line}`}`;
    const names = new Set();
    for (const { check, binary, target } of found) {
        const parts = [
            binary?.paths[0] ?? check.subject ?? line,
            check.platform ?? (!binary && target ? (0,report_target/* targetName */.j)(target) : undefined),
        ];
        names.add(parts.flatMap(part => (part === undefined ? [] : (0,src_language/* shorten */.ml)(part, 120))).join(' → '));
    }
    names.delete('');
    return names.size === 0 ? WORDS.wholeSet[language] : fewPlaces([...names], MAX_PLACES);
}
function fewPlaces(names, max) {
    const rest = names.length - max;
    const shown = names.slice(0, max).map(name => escapeMarkdown((0,src_language/* shorten */.ml)(name, 250)));
    return [...shown, ...(rest > 0 ? [`… +${rest}`] : [])].join(', ');
}
/** Files in one table. */
const MAX_FILES = 1000;
function sizesBlock({ sizes }, language) {
    const files = sizes.flatMap(({ program, files }) => files.map(file => ({ program, ...file })));
    const rest = files.length - MAX_FILES;
    const table = () => [
        tableRow([WORDS.program[language], WORDS.target[language], WORDS.size[language]]),
        '|---|---|--:|',
        ...files
            .slice(0, MAX_FILES)
            .map(({ program, target, size }) => tableRow([escapeMarkdown((0,src_language/* shorten */.ml)(program, 120)), escapeMarkdown(target), (0,src_language/* megabytes */.ix)(size)])),
        ...(rest > 0 ? [tableRow([`… +${rest}`, '', ''])] : []),
    ].join('\n');
    return {
        head: '',
        pieces: files.length === 0 ? [] : [() => folded(WORDS.sizes[language], table())],
        between: '\n\n',
    };
}
const MAX_FACTS = 100;
const MAX_VALUES = 20;
function factsBlock({ facts }, language) {
    const list = () => facts
        .slice(0, MAX_FACTS)
        .map(({ name, values }) => {
        const rest = values.length - MAX_VALUES;
        const shown = [...values.slice(0, MAX_VALUES).map(codeSpan), ...(rest > 0 ? [`… +${rest}`] : [])];
        return `- ${escapeMarkdown(name)}: ${shown.join(' · ')}`;
    })
        .join('\n');
    const pieces = facts.length === 0 ? [] : [() => folded(WORDS.environment[language], list())];
    return { head: '', pieces, between: '\n\n' };
}
/** Both parts are Markdown already. */
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** A figure and its unit stay on one line of a narrow column. */
const unbroken = (figure) => figure.replaceAll(' ', '\u00a0');

;// CONCATENATED MODULE: ./build/src/report/bench-blocks.js






/** Of each target: what changed, the worst first. What is stable is counted in the line above it. */
function benchmarkBlocks({ benchmarks }, language) {
    return benchmarks.map(table => {
        const changed = table.rows.filter(isChanged);
        if (changed.length === 0)
            return { head: '', pieces: [() => opening(table, language).join('\n\n')], between: '\n\n' };
        return {
            head: `${[...opening(table, language), headOf(table, language)].join('\n\n')}\n`,
            pieces: changed.map(row => () => benchmarkRow(row, scaleOf(table), language)),
            between: '\n',
        };
    });
}
/** Size, start and marked region of programs: what moved, and the others counted. */
function programFiguresBlock({ programFigures }, language) {
    const moved = programFigures.filter(({ verdict }) => verdict !== 'stable');
    const rest = programFigures.length - moved.length;
    const opening = `**${BENCH_WORDS.programs[language]}**${rest > 0 ? `: ${VERDICT_WORDS.stable[language]} ${rest}` : ''}`;
    if (moved.length === 0)
        return { head: '', pieces: programFigures.length === 0 ? [] : [() => opening], between: '\n\n' };
    const names = ['', WORDS.base[language], BENCH_WORDS.head[language], 'Δ', BENCH_WORDS.verdict[language]];
    return {
        head: `${opening}\n\n${tableRow(names)}\n|---|--:|--:|--:|---|\n`,
        pieces: moved.map(({ name, target, unit, base, now, change, verdict }) => () => tableRow([
            `${codeSpan((0,src_language/* shorten */.ml)(name, 160))}<br>${escapeMarkdown(`${target} · ${unit}`)}`,
            figure(base),
            figure(now),
            signedPercent(change),
            verdict === undefined ? '' : unbroken(`${VERDICT_MARK[verdict]} ${VERDICT_WORDS[verdict][language]}`),
        ])),
        between: '\n',
    };
}
/** Every benchmark of every target, folded: for a page that has the room. */
function allBenchmarksBlock({ benchmarks }, language) {
    const tables = benchmarks.filter(({ rows }) => !rows.every(isChanged));
    return {
        head: '',
        pieces: tables.map(table => () => {
            const rest = table.rows.length - MAX_ROWS;
            const lines = [
                headOf(table, language),
                ...table.rows.slice(0, MAX_ROWS).map(row => benchmarkRow(row, scaleOf(table), language)),
                ...(rest > 0 ? [tableRow([`… +${rest}`, ...COLUMNS.map(() => '')])] : []),
            ];
            return folded(`${BENCH_WORDS.allOfThem[language]} · ${escapeMarkdown(table.target)}`, lines.join('\n'));
        }),
        between: '\n\n',
    };
}
const MAX_ROWS = 200;
function opening(table, language) {
    const said = caveat(table)?.[language];
    return [
        `**${BENCH_WORDS.benchmarks[language]} · ${escapeMarkdown(table.target)}**: ${tableLine(table)[language]}`,
        ...(said === undefined ? [] : [`*${escapeMarkdown(said)}*`]),
    ];
}
const COLUMNS = ['--:', '--:', '--:', '--:', '---', '--:', '--:', '--:', '---'];
function headOf({ rows }, language) {
    const units = new Set(rows.flatMap(({ counted }) => (counted ? [counted.unit] : [])));
    const unit = units.size === 0 ? '' : ' insn/op';
    const names = [
        '',
        `${WORDS.base[language]}${unit}`,
        `${BENCH_WORDS.head[language]}${unit}`,
        'Δ',
        '±',
        '',
        BENCH_WORDS.outside[language],
        BENCH_WORDS.allocs[language],
        BENCH_WORDS.bytes[language],
        BENCH_WORDS.verdict[language],
    ];
    return `${tableRow(names)}\n|---|${COLUMNS.map(column => `${column}|`).join('')}`;
}
function benchmarkRow(row, bar, language) {
    const { label, counted, user, allocs, bytes, verdict, functions, said } = row;
    const [most] = functions;
    const more = [
        ...(most === undefined ? [] : [`${BENCH_WORDS.grew[language]} ${codeSpan((0,src_language/* shorten */.ml)(most, 160))}`]),
        ...(counted?.unit === 'user-insn/op' ? [BENCH_WORDS.judgedOutside[language]] : []),
        ...(said === undefined ? [] : [escapeMarkdown((0,src_language/* shorten */.ml)(said[language], 200))]),
    ];
    const change = counted?.change;
    const of = (pair, text) => {
        const worse = pair?.verdict === 'regression' || pair?.verdict === 'notice';
        return worse && text !== '' ? `**${text}**` : text;
    };
    return tableRow([
        [codeSpan((0,src_language/* shorten */.ml)(label, 160)), ...more].join('<br>'),
        figure(counted?.base),
        figure(counted?.now),
        of(counted, signedPercent(change)),
        bandText(counted?.band),
        change === undefined ? '' : bar(change),
        signedPercent(user),
        of(allocs, exact(allocs)),
        of(bytes, exact(bytes)),
        verdict === undefined ? '' : unbroken(`${VERDICT_MARK[verdict]} ${VERDICT_WORDS[verdict][language]}`),
    ]);
}
/** Cells of the longest bar. */
const WIDTH = 8;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
/** `+███▌`: all of a table on one scale, on which what fails is seen. */
function scaleOf({ rows, fail = 0.02, floor }) {
    const changes = rows.map(({ counted }) => Math.abs(counted?.change ?? 0)).filter(Number.isFinite);
    const most = Math.min(Math.max(2 * fail, ...changes), 10 * Math.max(fail, floor));
    const eighths = (0,d3_scale/* scaleLinear */.m4)()
        .domain([0, most])
        .rangeRound([0, 8 * WIDTH])
        .clamp(true);
    return change => {
        const size = eighths(Math.min(Math.abs(change), most));
        const text = '█'.repeat(size >> 3) + EIGHTHS[size & 7];
        return text === '' ? '' : codeSpan(`${change < 0 ? '−' : '+'}${text}${Math.abs(change) > most ? '…' : ''}`);
    };
}

;// CONCATENATED MODULE: ./build/src/report/handshake-words.js
const HANDSHAKE_WORDS = {
    handshakes: { en: 'gm-TLS handshakes', zh: '国密 TLS 握手' },
    roundTrips: { en: 'RTT', zh: '往返' },
    hello: { en: 'hello', zh: 'hello' },
    finished: { en: 'finished', zh: 'finished' },
    server: { en: 'server', zh: '服务器' },
    data: { en: 'first data', zh: '首个数据' },
    verify: { en: 'our verify', zh: '本端验签' },
    exchange: { en: 'our exchange', zh: '本端密钥交换' },
    load: { en: 'under load', zh: '负载下' },
    base: { en: 'base', zh: '基线' },
    stages: {
        en: 'hello: from our ClientHello to the end of the server’s flight. finished: from our flight to its Finished. Each holds one round trip: TLCP and TLS 1.2 take two, TLS 1.3 and RFC 8998 one. What our client computes is in none of them and is not judged.',
        zh: 'hello：从 ClientHello 到服务器一轮消息结束；finished：从本端一轮消息到服务器的 Finished。两者各含一次往返：TLCP 与 TLS 1.2 为两次，TLS 1.3 与 RFC 8998 为一次。本端计算不计入其中，也不作判断。',
    },
    emulated: {
        en: 'Under an emulator: these are its times, and say nothing of the CPU. Count instructions with `bench`.',
        zh: '在仿真环境下：这是仿真器的耗时，不反映 CPU。请用 `bench` 统计指令数。',
    },
    solid: {
        en: 'Solid, and the figure behind: the server. Hatched: our client.',
        zh: '实色与末尾数字：服务器；条纹：本端。',
    },
};
/** `0.33 ± 0.04`, milliseconds. */
function spreadText(figure) {
    return figure === undefined ? '–' : `${figure.median.toFixed(2)} ± ${figure.mad.toFixed(2)}`;
}
function plainText(milliseconds) {
    return milliseconds === undefined ? '–' : milliseconds.toFixed(2);
}
/** `238/s, 0.58 ms of the server’s CPU each`; undefined where nobody measured it. */
function loadText({ rate, cpu, limited }) {
    if (rate === undefined)
        return undefined;
    const [en, zh] = [[`${rate.toFixed(0)}/s`], [`每秒 ${rate.toFixed(0)} 次`]];
    if (cpu !== undefined) {
        en.push(`${cpu.toFixed(2)} ms of the server’s CPU each`);
        zh.push(`每次占用服务器 CPU ${cpu.toFixed(2)} ms`);
    }
    if (limited) {
        en.push('the client was the limit');
        zh.push('受限于本端');
    }
    return { en: en.join(', '), zh: zh.join('，') };
}
/** `30 handshakes of each, interleaved, medians ± MAD in ms; TCP connection 0.42, about one round trip`. */
function measuredText(rows) {
    const counts = [...new Set(rows.flatMap(({ server }) => server?.count ?? []))].join('/');
    if (counts === '')
        return undefined;
    const connects = rows.flatMap(({ connect }) => connect?.median ?? []).sort((a, b) => a - b);
    const trip = plainText(connects[connects.length >> 1]);
    return {
        en: `${counts} handshakes of each, interleaved, medians ± MAD in ms; TCP connection ${trip}, about one round trip`,
        zh: `各 ${counts} 次握手，交错进行，中位数 ± MAD，单位 ms；TCP 连接 ${trip}，约为一次往返`,
    };
}

;// CONCATENATED MODULE: ./build/src/report/handshake-blocks.js




/** Of each server that was timed: what it takes in one line, and folded each stage. */
function handshakesBlock({ handshakes }, language) {
    return {
        head: '',
        pieces: handshakes.map(table => () => folded(handshake_blocks_opening(table, language), handshake_blocks_tableOf(table, language))),
        between: '\n\n',
    };
}
const MAX_NAMED = 3;
const handshake_blocks_MAX_ROWS = 40;
/** `gm-TLS handshakes · gm.example.cn:443: ECC_SM4_GCM_SM3 0.81 ms (base 0.79), TLSv1.3 0.50 ms` */
function handshake_blocks_opening({ server, rows }, language) {
    const timed = rows.flatMap(({ label, server }) => (server === undefined ? [] : [{ label, server }]));
    const named = timed.slice(0, MAX_NAMED).map(({ label, server: { median, base } }) => {
        const before = base === undefined ? '' : ` (${HANDSHAKE_WORDS.base[language]} ${plainText(base)})`;
        return `${label} ${plainText(median)} ms${before}`;
    });
    const said = [...named, ...(timed.length > MAX_NAMED ? ['…'] : [])].join(', ');
    const of = escapeMarkdown((0,src_language/* shorten */.ml)(server, 100));
    return `${HANDSHAKE_WORDS.handshakes[language]} · ${of}${said === '' ? '' : `: ${escapeMarkdown(said)}`}`;
}
function handshake_blocks_tableOf({ rows, emulated }, language) {
    const words = HANDSHAKE_WORDS;
    const head = [words.roundTrips, words.hello, words.finished, words.server, words.data, words.verify, words.exchange];
    const loaded = rows.some(({ rate }) => rate !== undefined);
    const named = [...head, ...(loaded ? [words.load] : [])].map(word => word[language]);
    const figure = (one) => {
        const text = unbroken(spreadText(one));
        return one?.verdict === 'regression' ? `**${text}**` : text;
    };
    const measured = measuredText(rows)?.[language];
    return [
        ...(measured === undefined ? [] : [`${measured}\n`]),
        tableRow(['', ...named]),
        `|---|${head.map(() => '--:|').join('')}${loaded ? '---|' : ''}`,
        ...rows
            .slice(0, handshake_blocks_MAX_ROWS)
            .map(row => tableRow([
            codeSpan(row.label),
            String(row.roundTrips ?? '–'),
            ...[row.hello, row.finished, row.server, row.data].map(figure),
            ...[row.verify, row.exchange].map(plainText),
            ...(loaded ? [loadText(row)?.[language] ?? ''] : []),
        ])),
        `\n${[words.stages[language], ...(emulated ? [words.emulated[language]] : [])].join(' ')}`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/report/comment/fit.js
const GAP = '\n\n';
/**
 * Everything, if it is no longer than `limit` UTF-16 units; otherwise as many whole pieces as fit, block after block, and a
 * line that counts the others. A piece that is left out is not replaced by a smaller one behind it, which matters less.
 * Linear in the limit, not in the number of pieces.
 * @throws RangeError when not even the last opening fits: nobody allows that little
 */
function fitInto(frame, limit) {
    const { openings, blocks, closing } = frame;
    const made = blocks.map(block => make(block, limit));
    const whole = openings[0] ?? '';
    const all = [whole, ...made.map(written), closing].filter(part => part !== undefined && part !== '');
    const total = blocks.reduce((sum, { pieces }) => sum + pieces.length, 0);
    const complete = made.every(({ pieces }, i) => pieces.length === blocks[i]?.pieces.length);
    if (complete && lengthOf(all) <= limit)
        return all.join(GAP);
    const note = GAP.length + frame.omitted(total).length;
    const opening = openings.find(text => text.length + note <= limit) ?? openings.find(text => text.length <= limit);
    if (opening === undefined)
        throw new RangeError(`a comment of ${limit} characters holds nothing`);
    let room = limit - opening.length;
    const noted = note <= room;
    if (noted)
        room -= note;
    const closed = closing !== undefined && noted && closing.length + GAP.length <= room;
    if (closed)
        room -= closing.length + GAP.length;
    const kept = made.map((block, i) => {
        const later = i < frame.fair ? made.slice(i + 1, frame.fair).reduce((sum, one) => sum + needed(one), 0) : 0;
        const share = Math.max(room - later, Math.floor(room / 2));
        const taken = take(block, Math.min(room, later > 0 ? share : room));
        room -= needed(taken);
        return taken;
    });
    const left = total - kept.reduce((sum, { pieces }) => sum + pieces.length, 0);
    const parts = [opening, ...kept.map(written), noted && left > 0 ? frame.omitted(left) : '', closed ? closing : ''];
    return parts.filter(part => part !== '').join(GAP);
}
/** No more of them than could ever fit. */
function make({ head, pieces, between }, limit) {
    const done = [];
    let length = head.length;
    for (const piece of pieces) {
        if (length > limit)
            break;
        const text = piece();
        done.push(text);
        length += text.length + between.length;
    }
    return { head, pieces: done, between };
}
function take({ head, pieces, between }, room) {
    let length = GAP.length + head.length - between.length;
    let count = 0;
    for (const piece of pieces) {
        length += piece.length + between.length;
        if (length > room)
            break;
        count++;
    }
    return { head, pieces: pieces.slice(0, count), between };
}
function written({ head, pieces, between }) {
    return pieces.length === 0 ? '' : head + pieces.join(between);
}
/** With the gap before it. */
function needed({ head, pieces, between }) {
    if (pieces.length === 0)
        return 0;
    const text = pieces.reduce((sum, piece) => sum + piece.length, 0);
    return GAP.length + head.length + text + (pieces.length - 1) * between.length;
}
function lengthOf(parts) {
    return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0) + Math.max(0, parts.length - 1) * GAP.length;
}

;// CONCATENATED MODULE: ./build/src/report/comment/link.js
/**
 * A link of ours to an address that somebody configured: `[Full report](<https://…>)`. In angle brackets nothing ends it but
 * `>` and a line break (CommonMark §6.3), which a parsed address holds only percent-encoded.
 * @returns undefined for what is no address of the web
 */
function webLink(text, address) {
    if (!URL.canParse(address))
        return undefined;
    const { protocol, href, username, password } = new URL(address);
    if (!/^https?:$/.test(protocol) || username !== '' || password !== '')
        return undefined;
    return `[${text}](<${href.replace(/[<>\\|`\s]/g, encodeURIComponent)}>)`;
}

;// CONCATENATED MODULE: ./build/src/report/comment/comment.js






/** The first line of a comment, by which it is found again. @throws Error when the key could end the HTML comment */
function commentMarker(key) {
    if (!/^[A-Za-z0-9._-]{1,60}$/.test(key))
        throw new Error(`"${key}" is no key of a comment`);
    return `<!-- xinchuang-go:report:${key} -->`;
}
/**
 * A change's comment: the verdict, what got worse, platforms × kinds of check, and folded what there is to know. Never longer
 * than the limit; no row, folding or character of it is cut in two, and what is left out is counted.
 */
function renderComment(summary, { language, key, limit, link }) {
    const marker = commentMarker(key);
    const title = heading(summary, language);
    const under = [countsLine(summary)[language], ...worseNotes(summary, language)].filter(line => line !== '');
    const benchmarks = [...benchmarkBlocks(summary, language), programFiguresBlock(summary, language)];
    return fitInto({
        openings: [
            [`${marker}\n${title}`, ...under].join('\n\n'),
            `${marker}\n${title}`,
            `${marker}\n${heading(summary, language, { commits: false })}`,
            `${marker}\n### ${MARK[summary.overall.verdict]} xinchuang`,
            marker,
        ],
        blocks: [
            worseBlock(summary, language),
            ...benchmarks,
            ...[
                serversBlock,
                groupBlock,
                waiverBlock,
                findingsBlock,
                handshakesBlock,
                notJudgedBlock,
                sizesBlock,
                factsBlock,
            ].map(block => block(summary, language)),
        ],
        fair: benchmarks.length + 3,
        closing: link === undefined ? undefined : webLink(WORDS.fullReport[language], link),
        omitted: count => omittedWords(count)[language],
    }, limit);
}

// EXTERNAL MODULE: ./build/src/report/formats/left-out.js
var left_out = __webpack_require__(18331);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
// EXTERNAL MODULE: ./build/src/report/formats/outcome.js
var outcome = __webpack_require__(2239);
;// CONCATENATED MODULE: ./build/src/report/formats/write.js



/**
 * Writes what other tools read, each file whole or not at all.
 * @returns what did not go into a file for want of room; empty when all did
 */
async function writeFormats(summary, files, options) {
    const known = new Map([...(options.definitions ?? []), ...reportChecks].map(check => [check.id, check]));
    const definitions = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    const { sarif, junit, codeQuality, openMetrics } = files;
    const found = [];
    const write = async (path, { text, leftOut }) => {
        await (0,system/* writeFileAtomic */.Zf)(path, text);
        if (leftOut.leftOut > 0)
            found.push(leftOut);
    };
    if (openMetrics !== undefined)
        await write(openMetrics, (await __webpack_require__.e(/* import() */ 1619).then(__webpack_require__.bind(__webpack_require__, 51619))).renderOpenMetrics(summary));
    if (sarif === undefined && junit === undefined && codeQuality === undefined)
        return found;
    const all = (0,outcome/* outcomes */.KI)(summary, definitions);
    if (sarif !== undefined)
        await write(sarif, (await __webpack_require__.e(/* import() */ 6134).then(__webpack_require__.bind(__webpack_require__, 46134))).renderSarif(summary, all, { ...options, definitions }));
    if (junit !== undefined)
        await write(junit, await (await __webpack_require__.e(/* import() */ 7419).then(__webpack_require__.bind(__webpack_require__, 17419))).renderJunit(summary, all, options.language));
    if (codeQuality !== undefined)
        await write(codeQuality, (await __webpack_require__.e(/* import() */ 4326).then(__webpack_require__.bind(__webpack_require__, 54326))).renderCodeQuality(all, options));
    return found;
}

// EXTERNAL MODULE: ./node_modules/get-east-asian-width/index.js + 3 modules
var get_east_asian_width = __webpack_require__(55322);
;// CONCATENATED MODULE: ./build/src/report/terminal.js








/** Findings that are written out; the rest is counted and is in the page. */
const MAX_FINDINGS = 50;
const LABEL = 10;
const MIN_WIDTH = 60;
/** The matrix and what to look at, as lines for a terminal or a log. */
function renderTerminal(summary, options) {
    const { quiet } = options;
    const width = Math.max(MIN_WIDTH, options.width ?? 120);
    const findings = summary.groups.filter(group => quiet ? group.counts === 'fail' && group.required : isFinding(group));
    const blocks = [
        quiet ? '' : terminal_worseBlock(summary, { ...options, width }),
        quiet ? '' : matrixBlock(summary, { ...options, width }),
        quiet ? '' : terminal_serversBlock(summary, { ...options, width }),
        ...findings.slice(0, MAX_FINDINGS).map(group => findingBlock(group, { ...options, width })),
        findings.length > MAX_FINDINGS ? `  … +${findings.length - MAX_FINDINGS}` : '',
        terminal_waiverBlock(summary, options),
        quiet && findings.length === 0 ? '' : verdictBlock(summary, { ...options, width }),
    ].filter(block => block !== '');
    const text = blocks.join('\n\n');
    return text === '' ? '' : `${(0,plain/* withoutCommands */.Df)(text)}\n`;
}
/** Also when quiet: what was taken back is never silent. */
function terminal_waiverBlock({ waivers }, { language, paint }) {
    const label = WORDS.waived[language];
    return waivers
        .slice(0, MAX_FINDINGS)
        .map(waiver => `  ${paint('warn', label)}  ${(0,plain/* plain */.pj)(waiver.id)}  ${(0,plain/* plain */.pj)((0,src_language/* shorten */.ml)(waiverWords(waiver)[language], 600))}`)
        .join('\n');
}
function verdictBlock(summary, { language, paint, width }) {
    const { verdict } = summary.overall;
    const counted = summary.worse.count > 0 ? worseWords(summary.worse.count)[language] : '';
    const line = `${MARK[verdict]} ${verdictLine(summary)[language]}${counted}`;
    const counts = countsLine(summary)[language];
    const between = columns(line) + columns(counts) + 4 > width ? `\n${' '.repeat(4)}` : '  ';
    return `  ${paint(verdict, line)}${counts === '' ? '' : between + paint('dim', counts)}`;
}
/** Rows of what got worse that are written out. */
const MAX_WORSE = 20;
function terminal_worseBlock({ worse }, { language, paint, width }) {
    const notes = [...baseWords(worse), ...(worse.mended > 0 ? [mendedWords(worse.mended)] : [])];
    const lines = worse.rows.slice(0, MAX_WORSE).map(row => {
        if ('places' in row) {
            const status = row.kind === 'failure' ? 'fail' : 'unknown';
            const was = row.was === undefined ? '' : ` (${WORDS.base[language]} ${MARK[row.was]})`;
            const text = [row.id, row.title?.[language], few(row.places).join(' · ')].filter(part => part).join('  ');
            return paint(row.required ? status : 'dim', `${MARK[status]} ${cutTo((0,plain/* plain */.pj)(text), width - 16)}${was}`);
        }
        const figures = [amount(row.base, row.unit), '→', amount(row.now, row.unit)].join(' ');
        const change = row.change === undefined ? '' : `  ${percent(row.change)}`;
        return paint('warn', cutTo((0,plain/* plain */.pj)(`${row.name}  ${row.of}  ${figures}${change}`), width - 4));
    });
    const rest = worse.rows.length - MAX_WORSE;
    if (lines.length === 0 && notes.length === 0)
        return '';
    return [
        ...(lines.length > 0 ? [paint('bold', WORDS.worse[language])] : []),
        ...lines.map(line => `  ${line}`),
        ...(rest > 0 ? [`  … +${rest}`] : []),
        ...notes.flatMap(note => wrap((0,plain/* plain */.pj)(note[language]), width - 4)).map(line => paint('dim', line)),
    ]
        .map(line => `  ${line}`)
        .join('\n');
}
/** More programs than these fill a log: those that run everywhere are counted, the others are shown up to this number. */
const MAX_COLUMNS = 24;
function matrixBlock({ matrix, reports, servers }, options) {
    const { language, paint, width } = options;
    // Of a module graph, a server or a capture no platform is asked for.
    if (reports.length > 0 && reports.every(({ action }) => action === 'audit' || action === 'gmtls'))
        return '';
    if (matrix.rows.length === 0 && servers.length > 0)
        return '';
    if (matrix.rows.length === 0)
        return `  ${WORDS.noPlatforms[language]}`;
    const shown = columnsShown(matrix);
    const programs = shown.map(i => matrix.programs[i] ?? '');
    const rows = matrix.rows.map(row => ({ ...row, cells: shown.map(i => row.cells[i]) }));
    const rest = matrix.programs.length - shown.length;
    const more = rest > 0 ? [paint('dim', `  ${morePrograms(rest)[language]}`)] : [];
    const names = rows.map(({ platform }) => (0,plain/* plain */.pj)(platform.id).replace('/', ' / '));
    const first = Math.min(Math.max(...names.map(columns)), Math.floor(width / 2)) + 2;
    const cells = rows.map(row => row.cells.map(cell => cellText(cell)));
    const widths = programs.map((program, i) => Math.max(columns((0,src_language/* shorten */.ml)((0,plain/* plain */.pj)(program), 24)), ...cells.map(row => columns(row[i] ?? ''))));
    const blocks = banks(widths, width - first - 2).map(bank => [
        `  ${' '.repeat(first)}${bank.map(i => paint('bold', pad((0,src_language/* shorten */.ml)((0,plain/* plain */.pj)(programs[i] ?? ''), 24), (widths[i] ?? 0) + 2))).join('')}`,
        ...rows.map((row, y) => {
            const name = pad(cutTo(names[y] ?? '', first - 2), first);
            const line = bank.map(i => {
                const text = pad(cells[y]?.[i] ?? '', (widths[i] ?? 0) + 2);
                const status = row.cells[i]?.status;
                return status === undefined || !row.platform.required ? paint('dim', text) : paint(status, text);
            });
            return `  ${row.platform.required ? name : paint('dim', name)}${line.join('')}${optional(row, language, paint)}`;
        }),
    ]);
    return [...blocks.map(lines => lines.map(line => line.trimEnd()).join('\n')), ...more].join('\n\n');
}
/** A line for each server; columns that are empty for all, and what a narrow terminal has no room for, are left out. */
function terminal_serversBlock({ servers }, { language, paint, width }) {
    if (servers.length === 0)
        return '';
    const table = [
        { title: WORDS.server, cells: servers.map(({ name }) => (0,plain/* plain */.pj)((0,src_language/* shorten */.ml)(name, 60))) },
        { title: WORDS.grade, cells: servers.map(({ grade }) => grade) },
        ...SERVER_COLUMNS.map(({ title, of }) => ({ title, cells: servers.map(server => (0,plain/* plain */.pj)(of(server).join(' '))) })),
    ]
        .filter(({ cells }) => cells.some(cell => cell !== ''))
        .map(({ title, cells }) => ({
        cells: [title[language], ...cells],
        wide: Math.max(columns(title[language]), ...cells.map(columns)) + 2,
    }));
    const fits = table.filter((_, i) => table.slice(0, i).reduce((sum, { wide }) => sum + wide, 2) < width - 8);
    return [undefined, ...servers]
        .map((server, y) => {
        const line = fits.map(({ cells, wide }, i) => {
            const room = i === fits.length - 1 ? width - fits.slice(0, -1).reduce((sum, one) => sum + one.wide, 2) : wide;
            const text = pad(cutTo(cells[y] ?? '', room), wide);
            if (server === undefined)
                return paint('bold', text);
            return i === 1 ? paint(server.status, text) : text;
        });
        return `  ${line.join('')}`.trimEnd();
    })
        .join('\n');
}
/** All, in their order; of too many those that are not well, the worst first. */
function columnsShown(matrix) {
    if (matrix.programs.length <= MAX_COLUMNS)
        return matrix.programs.map((_, i) => i);
    return (0,compatibility/* worstColumns */.Rd)(matrix, MAX_COLUMNS).filter(i => matrix.rows.some(({ cells }) => (0,compatibility/* worse */.JJ)(cells[i]?.status ?? 'skip', 'pass')));
}
function optional(row, language, paint) {
    return row.platform.required ? '' : paint('dim', WORDS.optional[language]);
}
function cellText(cell) {
    if (cell === undefined)
        return '·';
    const named = cell.status === 'fail' || cell.status === 'unknown' || cell.status === 'warn';
    return named && cell.decidedBy ? `${MARK[cell.status]} ${cell.decidedBy.check.id}` : MARK[cell.status];
}
/** Columns that fit beside each other; a matrix that is too wide is continued below. */
function banks(widths, room) {
    const result = [];
    let used = Number.POSITIVE_INFINITY;
    for (const [i, width] of widths.entries()) {
        if (used + width + 2 > room) {
            result.push([]);
            used = 0;
        }
        result.at(-1)?.push(i);
        used += width + 2;
    }
    return result;
}
function findingBlock(group, { language, paint, width }) {
    const status = group.counts ?? group.status;
    const indent = ' '.repeat(4);
    const label = (name) => `${indent}${paint('dim', pad(name, LABEL))}`;
    const field = (name, text) => {
        const [start = '', ...rest] = wrap(text, width - indent.length - LABEL);
        return [`${label(name)}${start}`, ...rest.map(line => `${indent}${' '.repeat(LABEL)}${line}`)];
    };
    const [start = '', ...rest] = wrap((0,plain/* plain */.pj)(group.title[language]), width - indent.length);
    const first = group.occurrences[0];
    const evidence = (0,report_evidence/* evidencePairs */.Z4)(first?.evidence ?? {}, { characters: 160, items: 6 }).map(({ key, value }) => `${key}=${value}`);
    const fix = group.hint ?? group.definition?.fix;
    const more = `xinchuang-go explain ${group.id}`;
    return [
        `  ${paint(status, `${MARK[status]} ${group.id}`)}${group.required ? '' : paint('dim', `  ${WORDS.optional[language]}`)}`,
        `${indent}${paint('bold', start)}`,
        ...rest.map(line => `${indent}${paint('bold', line)}`),
        ...field(WORDS.where[language], where(group, language)),
        ...(evidence.length > 0 ? field(WORDS.evidence[language], evidence.join(' · ')) : []),
        ...(group.definition ? field(WORDS.why[language], group.definition.why[language]) : []),
        ...(fix ? field(WORDS.fix[language], (0,plain/* plain */.pj)(fix[language])) : []),
        ...(group.definition ? field(WORDS.more[language], more) : []),
    ].join('\n');
}
/** Places that are named one by one. */
const terminal_MAX_PLACES = 6;
/** `dist/gateway-linux-arm64 (kylin-v10-sp3/kunpeng-920, uos-20/kunpeng-920) · asm.go:3 (linux/loong64)` */
function where(group, language) {
    const found = new Map();
    for (const { location, places } of group.occurrences)
        for (const { check, binary, target } of places) {
            const line = location && `${location.path}${location.line === undefined ? '' : `:${location.line}`}`;
            const file = binary?.paths[0] ?? check.subject ?? line ?? (target && (0,report_target/* targetName */.j)(target));
            const name = (0,plain/* plain */.pj)(file ?? WORDS.wholeSet[language]);
            // A line of source is compiled for every target, and may fail on one alone.
            const on = check.platform ?? (file === line && target ? (0,report_target/* targetName */.j)(target) : undefined);
            const all = found.get(name) ?? new Set();
            found.set(name, on === undefined ? all : all.add((0,plain/* plain */.pj)(on)));
        }
    const names = [...found].map(([name, on]) => (on.size === 0 ? name : `${name} (${few([...on]).join(', ')})`));
    return few(names).join(' · ');
}
function few(names) {
    const rest = names.length - terminal_MAX_PLACES;
    return [...names.slice(0, terminal_MAX_PLACES), ...(rest > 0 ? [`… +${rest}`] : [])];
}
/** Columns that a text takes in a terminal: Chinese characters take two (UAX #11), combining marks none. */
function columns(text) {
    if (ONE_COLUMN.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of segments.segment(text))
        width += (0,get_east_asian_width/* eastAsianWidth */.Q1)(segment.codePointAt(0) ?? 0);
    return width;
}
const ONE_COLUMN = /^[ -~]*$/;
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** To so many columns of a terminal. */
function pad(text, width) {
    return text + ' '.repeat(Math.max(0, width - columns(text)));
}
function cutTo(text, width) {
    if (columns(text) <= width)
        return text;
    let kept = '';
    for (const { segment } of segments.segment(text)) {
        if (columns(kept) + columns(segment) + 1 > width)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
/** A Chinese character with the brackets it opens and the punctuation it ends with (no line begins or ends with those). */
const PIECE = /[\p{Ps}\p{Pi}]{0,3}\p{Script=Han}[\p{Pe}\p{Pf}\p{Po}]{0,3}|[^\s\p{Script=Han}]+?(?=[\p{Ps}\p{Pi}]{0,3}\p{Script=Han}|\s|$)|\s+/gu;
/** Breaks at spaces and between Chinese characters; what is longer than a line is cut hard. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const piece of text.match(PIECE) ?? []) {
        if (columns(line) + columns(piece.trimEnd()) <= width) {
            line += piece;
            continue;
        }
        if (line.trim() !== '')
            lines.push(line.trimEnd());
        line = piece.trimStart();
        while (columns(line) > width) {
            const head = [...line].slice(0, Math.max(1, width >> 1)).join('');
            lines.push(head);
            line = line.slice(head.length);
        }
    }
    if (line.trim() !== '')
        lines.push(line.trimEnd());
    return lines;
}

;// CONCATENATED MODULE: ./build/src/report/handshake-lines.js




/** What was timed of servers, as lines for a terminal. */
function handshakeLines(measured, language) {
    return handshakeTables([measured]).flatMap(table => linesOf(table, language));
}
/** What the columns are, once for all servers. */
function stagesExplained(language) {
    return `  ${HANDSHAKE_WORDS.stages[language]}`;
}
function linesOf({ server, rows, emulated }, language) {
    const measured = measuredText(rows)?.[language];
    const words = HANDSHAKE_WORDS;
    const staged = rows.filter(row => row.server !== undefined);
    const cells = [
        ['', words.roundTrips, words.hello, words.finished, words.server, words.data, words.verify, words.exchange].map(word => (typeof word === 'string' ? word : word[language])),
        ...staged.map(row => [
            row.label,
            String(row.roundTrips ?? '–'),
            ...[row.hello, row.finished, row.server, row.data].map(spreadText),
            ...[row.verify, row.exchange].map(plainText),
        ]),
    ];
    const width = Math.max(0, ...rows.map(({ label }) => label.length));
    const loads = rows.flatMap(row => {
        const said = loadText(row)?.[language];
        return said === undefined ? [] : [`${row.label.padEnd(width)}  ${said}`];
    });
    return [
        `${(0,plain/* inertLine */.Fq)(server)}${measured === undefined ? '' : `: ${measured}`}`,
        ...(staged.length > 0 ? aligned(cells) : []),
        ...loads,
        ...(emulated ? [words.emulated[language]] : []),
    ].map(line => `  ${line}`);
}
/** Names to the left, figures to the right; a Han character takes two columns. */
function aligned(rows) {
    const widths = rows[0]?.map((_, i) => Math.max(...rows.map(row => columns(row[i] ?? '')))) ?? [];
    return rows.map(row => row
        .map((cell, i) => {
        const blank = ' '.repeat(Math.max(0, (widths[i] ?? 0) - columns(cell)));
        return i === 0 ? cell + blank : blank + cell;
    })
        .join('  '));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/report/html/markup.js

/** Finished HTML. Only `html` makes it, so text cannot get into the page unescaped. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A template whose values are escaped, unless they are markup already; lists are joined, undefined is nothing. */
function html(fixed, ...values) {
    return new Markup(fixed.map((text, i) => text + (i < values.length ? render(values[i]) : '')).join(''));
}
function render(value) {
    if (value === undefined)
        return '';
    if (value instanceof Markup)
        return value.text;
    if (Array.isArray(value))
        return value.map(render).join('');
    return escapeHtml((0,plain/* plain */.pj)(String(value)));
}
function escapeHtml(text) {
    return text.replace(/[&<>"'`]/g, c => `&#${c.charCodeAt(0)};`);
}
/** A statement in both languages, of which the style sheet shows the chosen one. */
function both({ en, zh }) {
    return en === zh
        ? html `${prose(en)}`
        : html `<span class="en" lang="en">${prose(en)}</span><span class="zh" lang="zh-CN">${prose(zh)}</span>`;
}
function prose(text) {
    return (0,plain/* codeParts */._v)((0,plain/* plain */.pj)(text)).map(({ text, code }) => (code ? html `<code>${text}</code>` : html `${text}`));
}

;// CONCATENATED MODULE: ./build/src/report/html/deltas.js



/** Bars that a reader looks along; the table has all of them. */
const MAX_BARS = 40;
/** A bar that is longer than so many times what fails is cut: the others would be dots beside it. */
const LONGEST = 10;
/**
 * Change of each benchmark as a bar, sorted, with what noise alone could make of it and the thresholds. Each bar is a drawing
 * as wide as there is room, so that names and figures stay text of their size on a phone.
 */
function deltasPicture({ rows, floor, fail }) {
    const drawn = rows.filter(hasChange).slice(0, MAX_BARS);
    if (drawn.length < 2)
        return undefined;
    const limit = fail ?? 4 * floor;
    const ends = drawn.flatMap(({ counted: { change, band = 0 } }) => [change, band, -band]);
    const most = (side) => side *
        Math.min(LONGEST * limit, 1.1 * Math.max(1.5 * limit, ...ends.map(end => side * end).filter(Number.isFinite)));
    const [low, high] = [most(-1), most(1)];
    const x = (0,d3_scale/* scaleLinear */.m4)().domain([low, high]).range([0, 100]).clamp(true);
    const at = (value) => `${x(value).toFixed(2)}%`;
    const wide = (from, to) => `${Math.max(0.4, x(to) - x(from)).toFixed(2)}%`;
    const line = (value, name) => html `<line class="${name}" x1="${at(value)}" x2="${at(value)}" y1="0" y2="100%"/>`;
    const lines = [
        line(0, 'zero'),
        line(-floor, 'floor'),
        line(floor, 'floor'),
        fail === undefined ? undefined : line(fail, 'limit'),
    ];
    const bars = [...drawn].sort((a, b) => b.counted.change - a.counted.change);
    const ticks = x.ticks(5).filter(tick => x(tick) > 4 && x(tick) < 96);
    // On a phone there is room for every other.
    const zero = ticks.indexOf(0);
    return html `<h4>${both(BENCH_WORDS.changes)}</h4>
<ul class="deltas card">${bars.map(({ label, verdict, counted: { change, band } }) => {
        const [from, to] = change < 0 ? [change, 0] : [0, change];
        const cut = change > high ? '98%' : change < low ? '2%' : undefined;
        return html `<li class="v-${verdict ?? 'none'}"><span>${label}</span><svg aria-hidden="true">${band === undefined
            ? undefined
            : html `<rect class="band" x="${at(-band)}" width="${wide(-band, band)}" y="0" height="100%"/>`}${lines}<rect class="bar" x="${at(from)}" width="${wide(from, to)}" y="25%" height="50%" rx="2"/>${cut && html `<circle class="cut" cx="${cut}" cy="50%" r="4"/>`}</svg><b>${signedPercent(change)}</b></li>`;
    })}<li class="axis" aria-hidden="true"><span></span><svg>${ticks.map((tick, nth) => html `<text${(nth - zero) % 2 === 0 ? undefined : html ` class="odd"`} x="${at(tick)}" y="14" text-anchor="middle">${axisPercent(tick)}</text>`)}</svg><b></b></li></ul>
<p class="note">${both(BENCH_WORDS.changesNote)}</p>`;
}
function hasChange(row) {
    return row.counted?.change !== undefined;
}
function axisPercent(value) {
    const percents = Number((value * 100).toPrecision(3));
    return `${percents < 0 ? '−' : percents > 0 ? '+' : ''}${Math.abs(percents)} %`;
}

;// CONCATENATED MODULE: ./build/src/report/html/heat-map.js



const MAX_SWEEPS = 12;
/** Settings on one side. */
const MAX_SIDE = 12;
/** GOGC × GOMEMLIMIT as a table whose cells are shaded: the figures are text to whoever reads them. */
function heatMaps(sweeps) {
    if (sweeps.length === 0)
        return undefined;
    const rest = sweeps.length - MAX_SWEEPS;
    return html `<h3>${both(BENCH_WORDS.sweep)}</h3><div class="sweeps">${sweeps.slice(0, MAX_SWEEPS).map(one)}</div>
${rest > 0 ? html `<p class="note">… +${rest}</p>` : undefined}<p class="note">${both(BENCH_WORDS.sweepNote)}</p>`;
}
function one({ benchmark, target, unit, cells }, nth) {
    const rows = [...new Set(cells.map(({ gogc }) => gogc))].sort(bySetting).slice(0, MAX_SIDE);
    const columns = [...new Set(cells.map(({ limit }) => limit))].sort(bySetting).slice(0, MAX_SIDE);
    const values = cells.map(({ value }) => value);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const shade = (0,d3_scale/* scaleQuantize */.WT)()
        .domain([least, most > least ? most : least + 1])
        .range([0, 1, 2, 3, 4]);
    const of = new Map(cells.map(({ gogc, limit, value }) => [JSON.stringify([gogc, limit]), value]));
    const id = `sweep-${nth}`;
    return html `<div class="card"><h4 id="${id}"><code>${benchmark}</code> <small>${target} · ${unit}</small></h4>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="heat" aria-labelledby="${id}">
<thead><tr><th scope="col"><small>GOGC \\ LIMIT</small></th>${columns.map(column => html `<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(row => html `<tr><th scope="row">${row}</th>${columns.map(column => {
        const value = of.get(JSON.stringify([row, column]));
        return value === undefined ? html `<td>–</td>` : html `<td class="q${shade(value)}">${heat_map_short(value)}</td>`;
    })}</tr>`)}</tbody></table></div></div>`;
}
const UNITS = { '': 1, B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, TiB: 2 ** 40 };
/** `off` is the most of both. */
function bySetting(a, b) {
    const worth = (text) => {
        const [, number, unit = ''] = /^(\d{1,12})([KMGT]iB|B|)$/.exec(text) ?? [];
        return number === undefined ? Number.MAX_VALUE : Number(number) * (UNITS[unit] ?? 1);
    };
    return worth(a) - worth(b) || (a < b ? -1 : a > b ? 1 : 0);
}
/** `1.73M` */
function heat_map_short(value) {
    return value.toLocaleString('en', { notation: 'compact', maximumSignificantDigits: 3 });
}

// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
;// CONCATENATED MODULE: ./build/src/report/html/history.js





/** Pictures, and the newest points of one. */
const MAX_PICTURES = 24;
const MAX_POINTS = 300;
/** A picture is at least so high in parts of its figures, up and down: noise is not to look like news. */
const LEAST = 0.02;
/** And no higher than this: whoever wrote a point may have written any number. */
const FARTHEST = 100;
const [history_WIDTH, HEIGHT, EDGE] = [300, 90, 4];
/** A small picture for each benchmark, those of the tables first and in their order. */
function historyPictures(history, tables) {
    const groups = [...grouped(history, tables)];
    if (groups.length === 0)
        return undefined;
    const rest = groups.length - MAX_PICTURES;
    return html `<h3>${both(BENCH_WORDS.history)}</h3>
<div class="history">${groups.slice(0, MAX_PICTURES).map(picture)}</div>
${rest > 0 ? html `<p class="note">… +${rest}</p>` : undefined}
<p class="note">${both(BENCH_WORDS.historyNote)}</p>`;
}
function grouped(history, tables) {
    const labels = new Map(tables.flatMap(({ goarch, rows }) => rows.map(({ name, label }) => [`${goarch} ${name}`, label])));
    const order = new Map([...labels.keys()].map((key, nth) => [key, nth]));
    const found = new Map();
    for (const one of history) {
        // Allocations are whole numbers, which a table says better.
        if (one.points.length === 0 || !one.unit.endsWith('insn/op'))
            continue;
        const [, goarch = ''] = /(?:^| )goarch=([a-z0-9]{1,20})(?: |$)/.exec(one.key) ?? [];
        const name = `${goarch} ${one.benchmark}`;
        const id = JSON.stringify([name, one.unit]);
        const same = found.get(id);
        if (same)
            same.lines.push(one);
        else
            found.set(id, { label: labels.get(name) ?? one.benchmark, goarch, unit: one.unit, lines: [one] });
    }
    const rank = ({ goarch, lines }) => order.get(`${goarch} ${lines[0]?.benchmark}`) ?? Number.POSITIVE_INFINITY;
    return [...found.values()].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
function picture({ label, goarch, unit, lines }) {
    const points = lines
        .flatMap(({ points }, nth) => points.map(({ value, commit, at }) => ({ value, commit, line: nth, at: Date.parse(at) })))
        .sort((a, b) => a.at - b.at)
        .slice(-MAX_POINTS);
    const pieces = piecesOf(points);
    const middles = new Map(pieces.map(piece => [piece, median(piece.map(([, { value }]) => value)) || 1]));
    const off = (piece, { value }) => Math.min(value / (middles.get(piece) ?? 1) - 1, FARTHEST);
    const most = Math.max(LEAST, ...pieces.flatMap(piece => piece.map(([, point]) => Math.abs(off(piece, point)))));
    const x = (0,d3_scale/* scaleLinear */.m4)()
        .domain([0, Math.max(1, points.length - 1)])
        .range([EDGE, history_WIDTH - EDGE]);
    const y = (0,d3_scale/* scaleLinear */.m4)()
        .domain([-most, most])
        .range([HEIGHT - EDGE, EDGE]);
    const path = (piece) => (0,d3_shape/* line */.n8)()
        .x(([i]) => x(i))
        .y(([, point]) => y(off(piece, point)))(piece);
    const last = pieces.at(-1) ?? [];
    const [first, end] = [last[0]?.[1], last.at(-1)?.[1]];
    const by = first && end && first.value > 0 ? end.value / first.value - 1 : undefined;
    const more = pieces.length > 1 ? html ` · ${both(BENCH_WORDS.newSeries)} ×${pieces.length - 1}` : undefined;
    return html `<figure class="card"><figcaption><code>${label}</code> <small>${goarch}</small></figcaption>
<svg viewBox="0 0 ${history_WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${pieces.map((piece, nth) => {
        const [start] = piece;
        const from = x((start?.[0] ?? 0) - 0.5).toFixed(1);
        // A line of one point is a short stroke.
        const drawn = piece.length > 1 ? path(piece) : `M${x(start?.[0] ?? 0) - 2},${y(0)}h4`;
        return html `${nth > 0 ? html `<path class="turn" d="M${from},0V${HEIGHT}"/>` : undefined}<path class="${nth === pieces.length - 1 ? 'now' : 'then'}" d="${drawn ?? ''}"/>`;
    })}</svg>
<p><span>${figure(first?.value)} → <b>${figure(end?.value)}</b> ${unit}</span> <span>${signedPercent(by)}</span></p>
<p><small>${points.length} ${both(BENCH_WORDS.pushes)} <code>${end?.commit.slice(0, 7) ?? ''}</code>${more}</small></p></figure>`;
}
/** Neighbours in time that were counted in the same way. */
function piecesOf(points) {
    const pieces = [];
    let before;
    for (const [i, point] of points.entries()) {
        if (point.line !== before)
            pieces.push([]);
        before = point.line;
        pieces.at(-1)?.push([i, point]);
    }
    return pieces;
}

// EXTERNAL MODULE: ./node_modules/d3-hierarchy/dist/d3-hierarchy.mjs
var d3_hierarchy = __webpack_require__(77373);
;// CONCATENATED MODULE: ./build/src/report/html/treemap.js






/** Rectangles that can still be seen; the smaller ones are one together. */
const MAX_CELLS = 120;
const treemap_MAX_ROWS = 300;
/** The picture is drawn for this shape, and stretches. */
const [treemap_WIDTH, treemap_HEIGHT] = [1000, 420];
/** A change below this is none: alignment moves a size. */
const treemap_FLOOR = 0.005;
/** What a program, or a package, is made of by size, with its change. The same as a table below, for who cannot see it. */
function treemaps(maps) {
    const drawn = maps.filter(({ parts }) => parts.some(({ size }) => size >= 1));
    if (drawn.length === 0)
        return undefined;
    return html `<h3>${both(BENCH_WORDS.parts)}</h3>${drawn.map(treemap_one)}<p class="note">${both(BENCH_WORDS.partsNote)}</p>`;
}
function treemap_one({ program, target, parts }) {
    const sorted = [...parts].filter(({ size }) => size >= 1).sort((a, b) => b.size - a.size);
    const total = sorted.reduce((sum, { size }) => sum + size, 0);
    const rest = sorted.slice(MAX_CELLS).reduce((sum, { size }) => sum + size, 0);
    const shown = sorted.slice(0, MAX_CELLS);
    if (rest > 0)
        shown.push({ name: '', size: rest, others: true });
    const root = (0,d3_hierarchy/* hierarchy */.Sk)({ children: shown }).sum(part => 'size' in part ? part.size : 0);
    const leaves = (0,d3_hierarchy/* treemap */.hk)()
        .tile(d3_hierarchy/* treemapSquarify */.bC)
        .size([treemap_WIDTH, treemap_HEIGHT])
        .paddingInner(3)(root)
        .leaves();
    const percent = (part, whole) => `${((100 * part) / whole).toFixed(3)}%`;
    return html `<h4><code>${program}</code> <small>${target} · ${(0,src_language/* megabytes */.ix)(total)}</small></h4>
<svg class="treemap" aria-hidden="true">${leaves.map(({ data, x0, x1, y0, y1 }) => {
        if (!('size' in data))
            return undefined;
        const [wide, high] = [x1 - x0, y1 - y0];
        const roomy = wide > 70 && high > 46;
        const name = 'others' in data ? '…' : data.name;
        const change = changeOf(data);
        return html `<svg class="${treemap_kindOf(data)}" x="${percent(x0, treemap_WIDTH)}" y="${percent(y0, treemap_HEIGHT)}" width="${percent(wide, treemap_WIDTH)}" height="${percent(high, treemap_HEIGHT)}"><title>${name} · ${(0,src_language/* megabytes */.ix)(data.size)} ${change}</title><rect width="100%" height="100%" rx="5"/>${roomy
            ? html `<text x="8" y="19">${ending(name, wide)}</text><text class="size" x="8" y="36">${(0,src_language/* megabytes */.ix)(data.size)}</text>${high > 62 ? html `<text class="size" x="8" y="52">${change}</text>` : undefined}`
            : undefined}</svg>`;
    })}</svg>
${table(sorted, `${program} ${target}`)}`;
}
function table(parts, of) {
    const rest = parts.length - treemap_MAX_ROWS;
    return html `<details class="raw"><summary>${of}: ${parts.length}</summary><div class="scroll" role="region" aria-label="${of}" tabindex="0"><table class="plain">
<thead><tr><th scope="col">${both(WORDS.metric)}</th><th scope="col">${both(WORDS.base)}</th><th scope="col">${both(WORDS.now)}</th><th scope="col">${both(WORDS.change)}</th></tr></thead>
<tbody>${parts
        .slice(0, treemap_MAX_ROWS)
        .map(part => html `<tr><th scope="row"><code>${part.name}</code></th><td>${part.base === undefined ? '–' : (0,src_language/* megabytes */.ix)(part.base)}</td><td>${(0,src_language/* megabytes */.ix)(part.size)}</td><td>${changeOf(part)}</td></tr>`)}</tbody></table></div>${rest > 0 ? html `<p class="note">… +${rest}</p>` : undefined}</details>`;
}
/** The end of a name says which it is: `…/gmsm/sm2`. A letter is about eight units wide, a Chinese one thirteen. */
function ending(name, wide) {
    const letters = [...name];
    let room = wide - 12;
    let from = letters.length;
    while (from > 0) {
        room -= (0,get_east_asian_width/* eastAsianWidth */.Q1)(letters[from - 1]?.codePointAt(0) ?? 0) === 2 ? 13 : 8;
        if (room < (from > 1 ? 8 : 0))
            break;
        from--;
    }
    return from === 0 ? name : `…${letters.slice(from).join('')}`;
}
function treemap_kindOf({ size, base }) {
    if (base === undefined)
        return 'whole';
    if (base === 0)
        return 'grown';
    const change = size / base - 1;
    return change > treemap_FLOOR ? 'grown' : change < -treemap_FLOOR ? 'shrunk' : 'whole';
}
function changeOf({ size, base }) {
    if (base === undefined)
        return '';
    if (base === 0)
        return '+∞';
    return treemap_kindOf({ name: '', size, base }) === 'whole' ? '' : signedPercent(size / base - 1);
}

;// CONCATENATED MODULE: ./build/src/report/html/benchmarks.js







/** Rows that a reader looks through; the reports have all of them. */
const benchmarks_MAX_ROWS = 500;
/** What bench measured, the worst first, and the pictures of it. */
function benchmarksSection(summary) {
    const { benchmarks, history, programFigures, sizeMaps, sweeps } = summary;
    if ([benchmarks, history, programFigures, sizeMaps, sweeps].every(({ length }) => length === 0))
        return undefined;
    return html `<section aria-labelledby="benchmarks"><h2 id="benchmarks">${both(BENCH_WORDS.benchmarks)}</h2>
${benchmarks.map((table, nth) => target(table, nth))}
${historyPictures(history, benchmarks)}
${programTable(programFigures)}
${treemaps(sizeMaps)}
${heatMaps(sweeps)}</section>`;
}
function target(table, nth) {
    const said = caveat(table);
    const rest = table.rows.length - benchmarks_MAX_ROWS;
    const id = `bench-${nth}`;
    return html `<div class="bench"><h3 id="${id}">${table.target}</h3>
<p>${both(tableLine(table))}</p>
${said && html `<p class="caveat">${both(said)}</p>`}
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="plain figures">
<thead><tr><th scope="col">${both(BENCH_WORDS.benchmark)}</th><th scope="col">${both(BENCH_WORDS.verdict)}</th><th scope="col">Δ</th><th scope="col">±</th><th scope="col">${both(WORDS.base)} <small>insn/op</small></th><th scope="col">${both(BENCH_WORDS.head)} <small>insn/op</small></th><th scope="col">Δ ${both(BENCH_WORDS.outside)}</th><th scope="col">allocs/op</th><th scope="col">B/op</th></tr></thead>
<tbody>${table.rows.slice(0, benchmarks_MAX_ROWS).map(benchmarks_benchmarkRow)}</tbody></table></div>
${rest > 0 ? html `<p class="note">… +${rest}</p>` : undefined}
${deltasPicture(table)}</div>`;
}
function benchmarks_benchmarkRow({ label, name, verdict, counted, user, allocs, bytes, functions, said }) {
    const more = [
        said && html `<p>${both(said)}</p>`,
        counted?.unit === 'user-insn/op' ? html `<p>${both(BENCH_WORDS.judgedOutside)}</p>` : undefined,
        functions.length > 0
            ? html `<p>${both(BENCH_WORDS.functions)}</p><ul>${functions.slice(0, 20).map(one => html `<li><code>${one}</code></li>`)}</ul>`
            : undefined,
    ].filter(part => part !== undefined);
    const title = label === name ? undefined : html ` title="${name}"`;
    const named = html `<code${title}>${label}</code>`;
    const cell = (pair, text) => html `<td>${pair?.verdict === 'regression' || pair?.verdict === 'notice' ? html `<b>${text}</b>` : text}</td>`;
    return html `<tr class="v-${verdict ?? 'none'}"><th scope="row">${more.length > 0 ? html `<details><summary>${named}</summary>${more}</details>` : named}</th><td class="verdict-word">${verdictWord(verdict)}</td>${cell(counted, signedPercent(counted?.change))}<td>${bandText(counted?.band)}</td><td>${figure(counted?.base)}</td><td>${figure(counted?.now)}</td><td>${signedPercent(user)}</td>${cell(allocs, allocated(allocs))}${cell(bytes, allocated(bytes))}</tr>
`;
}
/** Size, start and marked region of programs. */
function programTable(figures) {
    if (figures.length === 0)
        return undefined;
    const rest = figures.length - benchmarks_MAX_ROWS;
    return html `<h3 id="programs">${both(BENCH_WORDS.programs)}</h3><div class="scroll" role="region" aria-labelledby="programs" tabindex="0"><table class="plain figures">
<thead><tr><th scope="col">${both(BENCH_WORDS.program)}</th><th scope="col">${both(BENCH_WORDS.verdict)}</th><th scope="col">Δ</th><th scope="col">${both(WORDS.base)}</th><th scope="col">${both(BENCH_WORDS.head)}</th></tr></thead>
<tbody>${figures.slice(0, benchmarks_MAX_ROWS).map(({ name, target, unit, base, now, change, verdict }) => html `<tr class="v-${verdict ?? 'none'}"><th scope="row"><code>${name}</code> <small>${target} · ${unit}</small></th><td class="verdict-word">${verdictWord(verdict)}</td><td>${signedPercent(change)}</td><td>${figure(base)}</td><td>${figure(now)}</td></tr>
`)}</tbody></table></div>${rest > 0 ? html `<p class="note">… +${rest}</p>` : undefined}`;
}
function verdictWord(verdict) {
    return verdict && html `<span aria-hidden="true">${VERDICT_MARK[verdict]}</span> ${both(VERDICT_WORDS[verdict])}`;
}
/** `+3`, and below it `9 → 12`. */
function allocated(pair) {
    const [, by, pairOf] = /^(\S+?)\s\((.*)\)$/.exec(exact(pair)) ?? [];
    return by === undefined ? html `${exact(pair)}` : html `${by}<br><small>${pairOf}</small>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/icons.js


/** Drawn, because phones turn ⚠ and ✔ into emoji. Each status has a shape of its own. */
const ICONS = html `<svg class="defs" width="0" height="0" aria-hidden="true">
<symbol id="i-pass" viewBox="0 0 16 16"><path d="M3.2 8.6 6.6 12l6.2-7.4"/></symbol>
<symbol id="i-fail" viewBox="0 0 16 16"><path d="m4 4 8 8m0-8-8 8"/></symbol>
<symbol id="i-warn" viewBox="0 0 16 16"><path d="M8 2 1.8 13.2h12.4ZM8 6.4v3.2m0 1.6v.4"/></symbol>
<symbol id="i-unknown" viewBox="0 0 16 16"><path d="M5.2 5.6a2.8 2.8 0 1 1 4.3 2.4C8.5 8.6 8 9.1 8 10.2m0 2.4v.6"/></symbol>
<symbol id="i-skip" viewBox="0 0 16 16"><path d="M4 8h8"/></symbol>
<symbol id="i-info" viewBox="0 0 16 16"><path d="M8 7.2v5m0-8.4v.4"/></symbol>
</svg>`;
function icon(status) {
    return html `<svg class="i" aria-hidden="true"><use href="#i-${status}"/></svg>`;
}
/** The shape for the eye and the word for a screen reader. */
function mark(status) {
    return html `${icon(status)}<span class="vh">${both(STATUS[status])} </span>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/checks.js






/** Of more findings than these the rest is folded, so that the titles of all can be looked over. */
const OPEN_FINDINGS = 20;
/** What to look at, open; then everything else, folded. One filter for both. */
function checksSection(summary, numbers) {
    const index = new Index(summary);
    const there = summary.groups.filter(group => numbers.anchor(group) !== undefined);
    const findings = there.filter(isFinding);
    const rest = there.filter(group => !isFinding(group));
    const missing = summary.groups.length - there.length;
    const list = (groups) => groups.map((group, i) => groupDetails(group, isFinding(group) && i < OPEN_FINDINGS, numbers, index));
    return html `${filterBar(summary)}
${findings.length > 0 ? html `<section aria-labelledby="findings"><h2 id="findings">${both(WORDS.findings)}</h2>${list(findings)}${missing > 0 ? html `<p class="note">${both(inReports(missing))}</p>` : undefined}</section>` : undefined}
${rest.length > 0 ? html `<section aria-labelledby="others"><h2 id="others">${both(WORDS.others)}</h2><div class="rest">${list(rest)}</div></section>` : undefined}`;
}
/** Numbers for programs and platforms: a page of a thousand cells repeats them often. */
class Index {
    #programs;
    #platforms;
    constructor({ matrix }) {
        this.#programs = new Map(matrix.programs.map((name, i) => [name, i]));
        this.#platforms = new Map(matrix.rows.map((row, i) => [row.platform.id, i]));
    }
    /** `2:5`, program 2 on platform 5; `2:arm64` on all of its architecture; `*` where it speaks of more. */
    at({ binary, check, target }) {
        const program = binary ? (this.#programs.get(binary.program) ?? '*') : '*';
        const platform = check.platform === undefined ? (target?.goarch ?? '*') : this.#platforms.get(check.platform);
        return `${program}:${platform ?? '*'}`;
    }
}
function filterBar({ matrix: { programs, rows } }) {
    const statuses = ['fail', 'unknown', 'warn', 'pass', 'skip', 'info'];
    return html `<form class="filter" id="filter" hidden role="search" aria-label="filter">
<label${none(programs)}><span>${both(WORDS.program)}</span><select name="program"><option value="">–</option>${programs.map((program, i) => html `<option value="${i}">${program}</option>`)}</select></label>
<label${none(rows)}><span>${both(WORDS.platform)}</span><select name="platform"><option value="">–</option>${rows.map(({ platform }, i) => html `<option value="${i}" data-goarch="${platform.goarch}">${platform.id}</option>`)}</select></label>
<label><span>${both(WORDS.status)}</span><select name="status"><option value="">–</option>${statuses.map(status => html `<option value="${status}" data-en="${MARK[status]} ${STATUS[status].en}" data-zh="${MARK[status]} ${STATUS[status].zh}">${MARK[status]} ${STATUS[status].en}</option>`)}</select></label>
<button type="button" id="all">${both(WORDS.showAll)}</button>
<output id="shown"></output>
</form>`;
}
/** A choice of nothing is none; the script asks for it all the same. */
function none(choices) {
    return choices.length === 0 ? html ` hidden` : undefined;
}
function groupDetails(group, open, numbers, index) {
    const status = group.counts ?? 'info';
    const { definition, hint } = group;
    const count = group.occurrences.reduce((sum, { places }) => sum + places.length, 0);
    const shown = numbers.shown(group);
    const rest = group.occurrences.length - shown.length;
    const fix = hint ?? (isFinding(group) ? definition?.fix : undefined);
    return html `<details class="${['check', status, ...(group.required ? [] : ['optional'])].join(' ')}" id="${numbers.anchor(group)}" data-status="${status}"${open ? html ` open` : undefined}>
<summary>${mark(status)}<code>${group.id}</code><span class="title">${both(group.title)}${group.required ? undefined : html ` <em>${both(WORDS.optional)}</em>`}</span>${count > 1 ? html `<span class="count">×${count}</span>` : undefined}</summary>
<div class="body">
${fix ? html `<dl><dt class="fix">${both(WORDS.fix)}</dt><dd>${both(fix)}</dd></dl>` : undefined}<ul class="places">${shown.map(one => occurrenceItem(one, group, numbers, index))}${rest > 0 ? html `<li data-at="*:*">${both(inReports(rest))}</li>` : undefined}</ul>
${definition ? html `<dl><dt>${both(WORDS.why)}</dt><dd>${both(definition.why)}</dd><dt>${both(WORDS.source)}</dt><dd>${checks_source(definition.source)}</dd></dl>` : undefined}
</div>
</details>
`;
}
/** Binaries named in one place. */
const checks_MAX_FILES = 100;
/** Platforms named at one binary; more than that no one reads. */
const MAX_PLATFORMS = 60;
function occurrenceItem(one, group, numbers, index) {
    const at = [...new Set(one.places.map(placed => index.at(placed)))].join(' ');
    const files = new Map();
    for (const placed of one.places) {
        const name = placed.binary
            ? `${placed.binary.program} ${(0,report_target/* targetName */.j)(placed.binary.target)}`
            : (placed.check.subject ?? (placed.target ? (0,report_target/* targetName */.j)(placed.target) : ''));
        const same = files.get(name);
        if (same)
            same.push(placed);
        else
            files.set(name, [placed]);
    }
    const { location } = one;
    const line = location && [location.path, location.line, location.column].filter(part => part !== undefined).join(':');
    const more = files.size - checks_MAX_FILES;
    return html `<li id="${numbers.occurrence(one)}" data-at="${at}">${[...files]
        .slice(0, checks_MAX_FILES)
        .map(([name, placed]) => {
        const platforms = [...new Set(placed.flatMap(({ check }) => check.platform ?? []))];
        const rest = platforms.length - MAX_PLATFORMS;
        return html `<p><b>${name === '' ? both(WORDS.wholeSet) : name}</b>${platforms.slice(0, MAX_PLATFORMS).map(id => html ` <span class="on">${id}</span>`)}${rest > 0 ? html ` +${rest}` : undefined}</p>`;
    })}${more > 0 ? html `<p>… +${more}</p>` : undefined}${one.title.en === group.title.en ? undefined : html `<p>${both(one.title)}</p>`}${line ? html `<p><code>${line}</code></p>` : undefined}${evidenceList(one)}</li>`;
}
function evidenceList({ evidence }) {
    const lists = (0,report_evidence/* evidenceLists */.Bc)(evidence, { characters: 4000, items: 50 });
    if (lists.length === 0)
        return undefined;
    return html `<div class="evidence">${lists.map(list => (isOfLines(list) ? lines(list) : html `<code><i>${list.key}</i> ${(0,report_evidence/* onOneLine */.GJ)(list)}</code> `))}</div>`;
}
/** Sentences, as those of a compiler: in a row nobody finds where the next one begins. */
function isOfLines({ items }) {
    return items.length > 1 && items.some(item => item.includes(' '));
}
/** Seen without unfolding. */
const OPEN_LINES = 6;
function lines({ key, items, more }) {
    const line = (text) => html `<code>${text}</code>`;
    const rest = items.slice(OPEN_LINES);
    return html `<div class="lines"><i>${key}</i>${items.slice(0, OPEN_LINES).map(line)}${rest.length > 0
        ? html `<details><summary>+${rest.length + more}</summary>${rest.map(line)}${more > 0 ? html `<code>${(0,report_evidence/* moreWords */.bp)(more)}</code>` : undefined}</details>`
        : (0,report_evidence/* moreWords */.bp)(more)}</div>`;
}
function checks_source(text) {
    return /^https?:\/\/\S+$/.test(text) ? html `<a href="${text}" rel="noreferrer noopener">${text}</a>` : html `${text}`;
}

;// CONCATENATED MODULE: ./build/src/report/html/handshakes.js


/** Suites that a reader looks through. */
const handshakes_MAX_ROWS = 40;
/** Of each server that was timed: its stages beside those of ordinary TLS, as a picture and as figures. */
function handshakesSection({ handshakes }) {
    if (handshakes.length === 0)
        return undefined;
    return html `<section aria-labelledby="handshakes"><h2 id="handshakes">${both(HANDSHAKE_WORDS.handshakes)}</h2>
${handshakes.map(serverPart)}<p class="note">${both(HANDSHAKE_WORDS.stages)}</p></section>`;
}
function serverPart(table, nth) {
    const id = `handshakes-${nth}`;
    const rows = table.rows.slice(0, handshakes_MAX_ROWS);
    const rest = table.rows.length - rows.length;
    const measured = measuredText(rows);
    const words = HANDSHAKE_WORDS;
    const loaded = rows.some(({ rate }) => rate !== undefined);
    const stages = [words.hello, words.finished, words.server, words.data, words.verify, words.exchange];
    const head = [...stages, ...(loaded ? [words.load] : [])];
    return html `<div class="bench"><h3 id="${id}">${table.server}</h3>
${measured && html `<p>${both(measured)}</p>`}
${table.emulated ? html `<p class="caveat">${both(words.emulated)}</p>` : undefined}
${waterfall(rows)}
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="plain figures stages">
<thead><tr><th scope="col"></th><th scope="col">${both(words.roundTrips)}</th>${head.map(word => html `<th scope="col">${both(word)}</th>`)}</tr></thead>
<tbody>${rows.map(row => figuresRow(row, loaded))}</tbody></table></div>
${rest > 0 ? html `<p class="note">… +${rest}</p>` : undefined}</div>`;
}
function figuresRow(row, loaded) {
    const load = loadText(row);
    return html `<tr><th scope="row"><code>${row.label}</code></th><td>${row.roundTrips ?? '–'}</td>${[
        row.hello,
        row.finished,
        row.server,
        row.data,
    ].map(stageCell)}<td>${plainText(row.verify)}</td><td>${plainText(row.exchange)}</td>${loaded ? html `<td>${load && both(load)}</td>` : undefined}</tr>
`;
}
function stageCell(figure) {
    const before = figure?.base === undefined
        ? undefined
        : html `<br><small>${both(HANDSHAKE_WORDS.base)} ${plainText(figure.base)}</small>`;
    const text = spreadText(figure);
    return html `<td class="v-${figure?.verdict ?? 'none'}">${figure?.verdict === 'regression' ? html `<b>${text}</b>` : text}${before}</td>`;
}
/** Stages one behind the other, all rows on one scale. */
function waterfall(rows) {
    const timed = rows.map(row => ({ row, parts: partsOf(row) })).filter(({ parts }) => parts.length > 0);
    const longest = Math.max(0, ...timed.map(({ parts }) => parts.reduce((sum, { ms }) => sum + ms, 0)));
    if (longest <= 0)
        return undefined;
    const percent = (ms) => `${((100 * ms) / longest).toFixed(2)}%`;
    return html `<ul class="deltas waterfall card">${timed.map(({ row: { label, server }, parts }) => {
        let at = 0;
        return html `<li><span>${label}</span><svg aria-hidden="true">${parts.map(({ ms, ours }) => {
            const from = at;
            at += ms;
            return ours
                ? html `<line class="client" x1="${percent(from)}" x2="${percent(at)}" y1="50%" y2="50%"/>`
                : html `<rect class="bar" x="${percent(from)}" width="${percent(ms)}" y="25%" height="50%"/>`;
        })}</svg><b>${plainText(server?.median)} ms</b></li>`;
    })}</ul>
<p class="note">${both(HANDSHAKE_WORDS.solid)}</p>`;
}
function partsOf({ hello, verify, exchange, all, finished }) {
    if (hello === undefined)
        return [];
    const ours = (verify ?? 0) + (exchange ?? 0) + (all ?? 0);
    return [
        { ms: hello.median, ours: false },
        { ms: ours, ours: true },
        ...(finished === undefined ? [] : [{ ms: finished.median, ours: false }]),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/html/header.js



/** Verdict first; then which commit, whose, when. */
function header(summary) {
    const { overall, run } = summary;
    return html `<header>
<div class="top">
<p class="brand"><span class="seal" aria-hidden="true">信</span>xinchuang-go <small>${run.versions.join(', ')}</small></p>
<p class="languages"><label for="lang-en" lang="en">English</label><label for="lang-zh" lang="zh-CN">中文</label></p>
</div>
<div class="verdict ${overall.verdict}">
<div class="badge">${mark(overall.verdict)}</div>
<div>
<h1>${both(verdictLine(summary))}</h1>
<p>${both(countsLine(summary))}</p>
</div>
</div>
<ul class="run">${[
        run.repo && html `<li><b>${run.repo}</b></li>`,
        run.commits.length > 0 &&
            html `<li>${both(WORDS.commit)} ${run.commits.slice(0, 4).map(sha => html `<code title="${sha}">${sha.slice(0, 12)}</code> `)}${run.baseSha && html `← <code title="${run.baseSha}">${run.baseSha.slice(0, 12)}</code>`}</li>`,
        run.startedAt && html `<li><time>${when(run.startedAt)}</time></li>`,
        run.url && isWeb(run.url) && html `<li><a href="${run.url}" rel="noreferrer noopener">${both(WORDS.log)}</a></li>`,
    ].map(item => item || undefined)}</ul>
</header>`;
}
/** Anything but the web (javascript:, data:, file:) is no link of ours. */
function isWeb(url) {
    return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
function when(iso) {
    const time = new Date(iso);
    return Number.isNaN(time.getTime()) ? iso : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

;// CONCATENATED MODULE: ./build/src/report/html/matrix.js




/** Beyond this many programs a cell is a mark alone and the names stand upright, so that a page holds thirty. */
const ROOMY = 5;
/** A browser takes a second for these. */
const matrix_MAX_CELLS = 60_000;
function matrixSection({ matrix, servers, reports }, numbers) {
    const { programs, rows, left } = shown(matrix);
    // Of servers and of a module graph no platform is asked for.
    const graphs = reports.length > 0 && reports.every(({ action }) => action === 'audit');
    if (rows.length === 0 && (servers.length > 0 || graphs))
        return undefined;
    if (rows.length === 0)
        return html `<section><h2>${both(WORDS.willItRun)}</h2><p>${both(WORDS.noPlatforms)}</p></section>`;
    const roomy = programs.length <= ROOMY;
    const nothing = rows.some(row => row.cells.some(cell => cell && !cell.decidedBy));
    return html `<section>
<h2 id="matrix">${both(WORDS.willItRun)}</h2>
<div class="scroll" role="region" aria-labelledby="matrix" tabindex="0">
<table class="matrix ${roomy ? 'roomy' : 'dense'}">
<thead><tr><th scope="col"><span class="vh">${both(WORDS.platform)}</span></th>${programs.map(program => html `<th scope="col"><span>${program}</span></th>`)}</tr></thead>
<tbody>
${rows.map(row => matrixRow(row, numbers, roomy))}
</tbody>
</table>
</div>
<ul class="legend">${['pass', 'fail', 'warn', 'unknown', 'skip'].map(status => html `<li class="${status}">${icon(status)}${both(STATUS[status])}</li>`)}<li><span class="none" aria-hidden="true">·</span>${both(WORDS.notBuilt)}</li></ul>
${left > 0 ? html `<p class="note">${both(moreCells(left))}</p>` : undefined}
${nothing ? html `<p class="note" id="unproven">${both(WORDS.unprovenLong)}</p>` : undefined}
</section>`;
}
/** All, or the worst platforms and of those the worst programs. */
function shown(matrix) {
    const { programs, rows } = matrix;
    const cells = rows.length * programs.length;
    if (cells <= matrix_MAX_CELLS)
        return { programs, rows, left: 0 };
    const side = Math.floor(Math.sqrt(matrix_MAX_CELLS));
    const height = Math.min(rows.length, Math.max(side, Math.floor(matrix_MAX_CELLS / programs.length)));
    const worst = [...rows].sort((a, b) => (0,compatibility/* byStatus */.GF)(a.status, b.status)).slice(0, height);
    const columns = (0,compatibility/* worstColumns */.Rd)({ ...matrix, rows: worst }, Math.floor(matrix_MAX_CELLS / height));
    return {
        programs: columns.map(i => programs[i] ?? ''),
        rows: worst.map(row => ({ ...row, cells: columns.map(i => row.cells[i]) })),
        left: cells - height * columns.length,
    };
}
function matrixRow({ platform, cells }, numbers, roomy) {
    const tag = platform.required ? undefined : html ` <em>${both(WORDS.optional)}</em>`;
    return html `<tr${platform.required ? undefined : html ` class="optional"`}><th scope="row"><b>${both(platform.name)}</b>${tag}<small>${platform.id}<i>${platform.goarch}</i></small></th>${cells.map(cell => matrixCell(cell, numbers, roomy))}</tr>
`;
}
function matrixCell(cell, numbers, roomy) {
    if (cell === undefined)
        return html `<td class="none"><span aria-hidden="true">·</span><span class="vh">${both(WORDS.notBuilt)}</span></td>`;
    const { status, decidedBy } = cell;
    const anchor = (decidedBy && numbers.deciding(decidedBy)) ?? 'unproven';
    const id = decidedBy?.check.id;
    const named = roomy && status !== 'pass' && id !== undefined;
    return html `<td><a class="cell ${status}" href="#${anchor}" title="${[cell.binary.paths[0], id].filter(Boolean).join(' · ')}">${mark(status)}${named ? html `<code>${id}</code>` : undefined}</a></td>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/numbers.js

/** What a browser opens in a moment. Of what passed some is enough to see what was looked at; the reports have all of it. */
const numbers_MAX_FINDINGS = 5000;
const MAX_OTHERS = 3000;
const FEW = 40;
function numberOccurrences({ groups, groupOf }) {
    const shown = new Map(choose(groups).filter(([, occurrences]) => occurrences.length > 0));
    const ofGroup = new Map([...shown.keys()].map((group, i) => [group, `g${i}`]));
    const ofOccurrence = new Map([...shown.values()].flat().map((one, i) => [one, `c${i}`]));
    return {
        anchor: group => ofGroup.get(group),
        occurrence: one => ofOccurrence.get(one) ?? '',
        shown: group => shown.get(group) ?? [],
        deciding: placed => {
            const found = groupOf.get(placed);
            return found && (ofOccurrence.get(found.occurrence) ?? ofGroup.get(found.group));
        },
    };
}
function choose(groups) {
    const others = groups.filter(group => !isFinding(group));
    const many = others.reduce((sum, { occurrences }) => sum + occurrences.length, 0) > MAX_OTHERS;
    let room = numbers_MAX_FINDINGS;
    return groups.map(group => {
        const max = isFinding(group) ? room : many ? FEW : group.occurrences.length;
        const shown = group.occurrences.slice(0, max);
        if (isFinding(group))
            room -= shown.length;
        return [group, shown];
    });
}

;// CONCATENATED MODULE: ./build/src/report/html/script.js
/** Filter, jump, language, raw JSON. The page says all of it without the script too. */
const SCRIPT = `(() => {
'use strict';
const $ = id => document.getElementById(id);
const form = $('filter');
const checks = [...document.querySelectorAll('details.check')].map(el => ({
  el,
  status: el.dataset.status,
  items: [...el.querySelectorAll('li[data-at]')].map(li => ({ li, at: li.dataset.at.split(' ').map(a => a.split(':')) })),
}));
const apply = () => {
  const program = form.elements.program.value;
  const platform = form.elements.platform.value;
  const goarch = form.elements.platform.selectedOptions[0].dataset.goarch;
  const status = form.elements.status.value;
  let shown = 0;
  for (const { el, status: own, items } of checks) {
    let some = false;
    for (const { li, at } of items) {
      const hit = at.some(([p, f]) => (!program || p === program || p === '*') && (!platform || f === platform || f === goarch || f === '*'));
      li.hidden = !hit;
      some ||= hit;
    }
    el.hidden = !some || (status !== '' && own !== status);
    if (!el.hidden) shown++;
  }
  for (const section of document.querySelectorAll('section[aria-labelledby=findings],section[aria-labelledby=others]'))
    section.hidden = !section.querySelector('details.check:not([hidden])');
  $('shown').textContent = shown === checks.length ? '' : shown + ' / ' + checks.length;
};
form.hidden = false;
form.addEventListener('input', apply);
// Not type=reset: the form would change only after the event, and the list a moment later.
const clear = () => { for (const select of form.querySelectorAll('select')) select.value = ''; apply(); };
$('all').addEventListener('click', clear);
form.addEventListener('submit', e => e.preventDefault());

const jump = () => {
  const to = location.hash.length > 1 && $(location.hash.slice(1));
  if (!to) return;
  if (to.closest('[hidden]')) clear();
  for (let d = to.closest('details'); d; d = d.parentElement.closest('details')) d.open = true;
  to.tabIndex = -1;
  to.focus({ preventScroll: true });
  to.scrollIntoView({ block: 'center' });
};
addEventListener('hashchange', jump);
document.addEventListener('click', e => {
  const a = e.target.closest && e.target.closest('a.cell');
  if (a && a.hash === location.hash) { e.preventDefault(); jump(); }
});
jump();

const speak = () => {
  const zh = $('lang-zh').checked;
  document.documentElement.lang = zh ? 'zh-CN' : 'en';
  for (const o of document.querySelectorAll('option[data-en]')) o.textContent = zh ? o.dataset.zh : o.dataset.en;
};
for (const id of ['lang-en', 'lang-zh']) $(id).addEventListener('change', speak);
speak();

const raw = document.querySelector('details.raw');
raw.addEventListener('toggle', () => {
  const data = $('reports');
  if (raw.open && data && $('json').textContent === '') $('json').textContent = JSON.stringify(JSON.parse(data.textContent), null, 1);
});
})();`;

;// CONCATENATED MODULE: ./build/src/report/html/sections.js




/** Rows that a reader looks through. */
const sections_MAX_ROWS = 500;
/** Before all that is merely there: what got worse, by what it was compared with. */
function worseSection({ worse }) {
    const notes = baseWords(worse);
    const { mended, notJudged } = worse;
    // The section of the benchmarks has the others.
    const rows = worse.rows.filter(row => !('benchmark' in row));
    if (rows.length === 0 && notJudged.length === 0 && notes.length === 0 && mended === 0)
        return undefined;
    return html `<section><h2 id="worse">${both(WORDS.worse)}</h2>
${notes.map(note => html `<p class="note">${both(note)}</p>`)}${mended > 0 ? html `<p class="note">${both(mendedWords(mended))}</p>` : undefined}
${sections_table(rows.slice(0, sections_MAX_ROWS).map(sections_worseRow), rows.length)}
${notJudged.length > 0 ? html `<p class="note">${both(WORDS.notJudged)}</p>${sections_table(notJudged.slice(0, sections_MAX_ROWS).map(sections_figureRow), notJudged.length)}` : undefined}</section>`;
}
function sections_table(rows, count) {
    if (count === 0)
        return undefined;
    const rest = count - sections_MAX_ROWS;
    return html `<div class="scroll" role="region" aria-labelledby="worse" tabindex="0"><table class="plain">
<thead><tr><th scope="col">${both(WORDS.metric)}</th><th scope="col">${both(WORDS.base)}</th><th scope="col">${both(WORDS.now)}</th><th scope="col">${both(WORDS.change)}</th></tr></thead>
<tbody>${rows}</tbody></table></div>${rest > 0 ? html `<p class="note">… +${rest}</p>` : undefined}`;
}
function sections_worseRow(row) {
    if (!('places' in row))
        return sections_figureRow(row);
    const { id, title, places, was, kind, required } = row;
    const rest = places.length - 20;
    return html `<tr><th scope="row">${id && html `<code>${id}</code> `}${title && both(title)}${required ? undefined : html ` <em>${both(WORDS.optional)}</em>`}<br><small>${places.slice(0, 20).join(', ')}${rest > 0 ? ` … +${rest}` : ''}</small></th><td>${was === undefined ? '–' : mark(was)}</td><td>${mark(kind === 'failure' ? 'fail' : 'unknown')}</td><td>${places.length > 1 ? `×${places.length}` : ''}</td></tr>`;
}
function sections_figureRow({ name, of, unit, base, now, change }) {
    return html `<tr><th scope="row"><code>${name}</code> ${of}</th><td>${amount(base, unit)}</td><td>${amount(now, unit)}</td><td><b>${change === undefined ? '' : percent(change)}</b></td></tr>`;
}
/** A bar for each program and target, all on one scale. */
function sizesSection({ sizes }) {
    const largest = Math.max(1, ...sizes.flatMap(({ files }) => files.map(({ size }) => size)));
    if (sizes.length === 0)
        return undefined;
    return html `<section aria-labelledby="sizes"><h2 id="sizes">${both(WORDS.sizes)}</h2>
<div class="sizes">${sizes.map(({ program, files }) => html `<div class="card"><h3>${program}</h3><ul>${files.map(({ target, size }) => html `<li><span>${target}</span><svg aria-hidden="true"><rect class="track" width="100%" height="100%" rx="4"/><rect class="bar" width="${((100 * size) / largest).toFixed(2)}%" height="100%" rx="4"/></svg><b>${(0,src_language/* megabytes */.ix)(size)}</b></li>`)}</ul></div>`)}</div></section>`;
}
function factsSection({ facts, reports }) {
    if (facts.length === 0)
        return undefined;
    return html `<section aria-labelledby="facts"><h2 id="facts">${both(WORDS.environment)}</h2>
<dl class="facts card">${facts.map(({ name, values }) => html `<div><dt>${name}</dt><dd>${values.map(value => html `<code>${value}</code> `)}</dd></div>`)}<div><dt>${both(WORDS.reports)}</dt><dd>${reports.map(({ action, target, shard }) => html `<code>${[action, target && [target.goos, target.goarch, target.variant].filter(Boolean).join('/'), shard && `#${shard}`].filter(Boolean).join(' ')}</code> `)}</dd></div></dl></section>`;
}
/** Browsers show a text of this size in a moment; larger ones stay in their files. */
const MAX_RAW = 8 << 20;
/** The reports themselves, as data for programs and, by the script, as text for people. */
function rawSection({ reports }) {
    const json = rawJson(reports);
    const note = json === undefined ? WORDS.rawTooLarge : WORDS.rawNote;
    return html `<section aria-labelledby="raw"><h2 id="raw">${both(WORDS.raw)}</h2>
<details class="raw"><summary>${both(note)}</summary><pre id="json" tabindex="0"></pre></details>
${json && html `<script type="application/json" id="reports">${json}</script>`}</section>`;
}
/** `<` is written as an escape of JSON, so that no `</script>` and no `<!--` can end or bend the element; so is what HTML forbids. */
function rawJson(reports) {
    let size = 0;
    const parts = [];
    for (const report of reports) {
        const text = JSON.stringify(report)
            .replaceAll('<', '\\u003c')
            .replace(/[\x7f-\x9f\u2028\u2029\p{NChar}]/gu, sections_escaped);
        size += text.length;
        if (size > MAX_RAW)
            return undefined;
        parts.push(text);
    }
    return new Markup(`[${parts.join(',\n')}]`);
}
function sections_escaped(c) {
    return c
        .split('')
        .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}

;// CONCATENATED MODULE: ./build/src/report/html/servers.js


/** Servers that were looked at, with their grades. */
function serversSection({ servers }) {
    if (servers.length === 0)
        return undefined;
    return html `<section><h2 id="servers">${both(WORDS.servers)}</h2>
<div class="scroll" role="region" aria-labelledby="servers" tabindex="0"><table class="plain servers">
<thead><tr><th scope="col">${both(WORDS.server)}</th><th scope="col">${both(WORDS.grade)}</th>${SERVER_COLUMNS.map(({ title }) => html `<th scope="col">${both(title)}</th>`)}</tr></thead>
<tbody>${servers.map(row)}</tbody></table></div></section>`;
}
function row(server) {
    // A narrow table breaks before the port, and not within it.
    const [, host = server.name, port = ''] = /^(.*)(:\d{1,5})$/.exec(server.name) ?? [];
    return html `<tr><th scope="row">${host}${port && html `<wbr>${port}`}</th><td><b class="grade ${server.status}">${server.grade}</b></td>${SERVER_COLUMNS.map(({ of }) => html `<td>${of(server).map(word => html `<code>${word}</code> `)}</td>`)}</tr>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/style.js
/** Colours carry the status a second time; the shape and the word carry it first. Contrast is WCAG AA in both schemes. */
const STYLE = `
:root{color-scheme:light dark;
--paper:#f6f5f1;--card:#fff;--ink:#1d2125;--soft:#59616b;--line:#e3e1da;--accent:#1f5673;--accent-soft:#d7e5ec;--chip:#f1f0eb;
--pass:#17693f;--pass-bg:#e3f2e8;--fail:#a8231b;--fail-bg:#fbe5e2;--warn:#7d5200;--warn-bg:#fbeecb;--unknown:#5443a8;--unknown-bg:#ebe8fa;--skip:#59616b;--skip-bg:#eceef0;
--sans:Inter,"Segoe UI",system-ui,-apple-system,"Helvetica Neue","PingFang SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif;
--mono:ui-monospace,"SF Mono",SFMono-Regular,Menlo,"Cascadia Mono",Consolas,"DejaVu Sans Mono","Noto Sans Mono CJK SC",monospace}
@media (prefers-color-scheme:dark){:root{
--paper:#131619;--card:#1b1f23;--ink:#e6e8ea;--soft:#a0a8b1;--line:#2d3339;--accent:#8cc4de;--accent-soft:#22323b;--chip:#262b30;
--pass:#7fd3a2;--pass-bg:#183327;--fail:#ff9d94;--fail-bg:#43211f;--warn:#f0c56a;--warn-bg:#3a2e14;--unknown:#bcb0ff;--unknown-bg:#2b2748;--skip:#a0a8b1;--skip-bg:#262b30}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
td b{white-space:nowrap}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 var(--sans);font-variant-numeric:tabular-nums}
main{position:relative;max-width:1080px;margin:0 auto;padding:28px 32px 72px}
h1,h2,h3,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}
h1{font-size:clamp(1.45rem,1.1rem + 1.6vw,2.1rem);line-height:1.2;font-weight:680;letter-spacing:-.015em;text-wrap:balance}
h2{font-size:1.18rem;font-weight:650;letter-spacing:-.005em;margin:0 0 14px}
h3{font-size:1rem;font-weight:620;overflow-wrap:anywhere}
section{margin-top:48px}
code,pre{font-family:var(--mono);font-size:.86em}
a{color:var(--accent);text-underline-offset:.2em}
em{font-style:normal}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:6px}
[hidden]{display:none!important}
.vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
.defs{position:absolute}
.i{width:1em;height:1em;flex:none;fill:none;stroke:currentColor;stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round;vertical-align:-.125em}
#lang-en:checked~* .zh,#lang-zh:checked~* .en{display:none}
.pass{--c:var(--pass);--b:var(--pass-bg)}.fail{--c:var(--fail);--b:var(--fail-bg)}.warn{--c:var(--warn);--b:var(--warn-bg)}
.unknown{--c:var(--unknown);--b:var(--unknown-bg)}.skip,.info{--c:var(--skip);--b:var(--skip-bg)}

.top{display:flex;justify-content:space-between;align-items:center;gap:8px 16px;flex-wrap:wrap;margin-bottom:26px;white-space:nowrap}
.brand{display:flex;align-items:center;gap:10px;font-weight:640;letter-spacing:-.01em}
.brand small{font-weight:400;color:var(--soft)}
.seal{display:grid;place-items:center;width:28px;height:28px;border-radius:7px;background:var(--accent);color:var(--paper);font-size:16px;font-weight:600}
.languages{display:flex;border:1px solid var(--line);border-radius:999px;padding:3px;background:var(--card);font-size:.86rem}
.languages label{padding:3px 13px;border-radius:999px;cursor:pointer;color:var(--soft)}
#lang-en:checked~* label[for=lang-en],#lang-zh:checked~* label[for=lang-zh]{background:var(--accent-soft);color:var(--ink);font-weight:580}
#lang-en:focus-visible~* label[for=lang-en],#lang-zh:focus-visible~* label[for=lang-zh]{outline:3px solid var(--accent);outline-offset:2px}
.verdict{display:flex;gap:22px;align-items:center;background:var(--card);border:1px solid var(--line);border-radius:18px;padding:26px 28px;box-shadow:0 1px 2px #0000000a,0 12px 32px -18px #00000026}
.badge{display:grid;place-items:center;flex:none;width:64px;height:64px;border-radius:18px;background:var(--b);color:var(--c);font-size:32px}
h1 .en{display:inline-block}h1 .en::first-letter{text-transform:uppercase}
.verdict p{color:var(--soft);margin-top:5px}
.run{display:flex;flex-wrap:wrap;gap:4px 22px;margin:16px 4px 0;color:var(--soft);font-size:.9rem}
.run li{overflow-wrap:anywhere}.run b{color:var(--ink);font-weight:580}

.scroll{position:relative;overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:14px}
.matrix{border-collapse:separate;border-spacing:0;width:100%}
.matrix th,.matrix td{padding:7px 8px;border-bottom:1px solid var(--line);text-align:center}
.matrix tbody tr:last-child>*{border-bottom:0}
.matrix thead th{font-weight:620;padding:13px 8px;font-size:.93rem;vertical-align:bottom;overflow-wrap:anywhere}
.matrix th[scope=row]{text-align:left;font-weight:400;padding:10px 14px 10px 20px;min-width:13.5rem;line-height:1.35}
.matrix tr>:first-child{position:sticky;left:0;background:var(--card);z-index:1}
.matrix th b{font-weight:570}
.matrix small{display:block;color:var(--soft);font:.76rem/1.5 var(--mono);overflow-wrap:anywhere}
.matrix small i{font-style:normal;margin-left:8px;padding:0 6px;border-radius:5px;background:var(--chip);white-space:nowrap}
.matrix th em,.title em{color:var(--soft);font-size:.76rem;border:1px solid var(--line);border-radius:999px;padding:0 8px;white-space:nowrap}
.cell{display:flex;align-items:center;justify-content:center;gap:8px;min-height:38px;padding:5px 10px;border-radius:9px;background:var(--b);color:var(--c);text-decoration:none;line-height:1.25;transition:box-shadow .12s}
.cell:hover{box-shadow:inset 0 0 0 2px var(--c)}
.cell code{font-size:.8rem;font-weight:560}
.cell.fail{font-weight:600}.cell.unknown{box-shadow:inset 0 0 0 1.5px color-mix(in srgb,var(--c) 45%,transparent)}
.optional .cell{background:repeating-linear-gradient(-45deg,var(--b) 0 6px,transparent 6px 10px)}
.none{color:var(--soft)}
.dense thead th span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:11rem;font-size:.84rem;line-height:1.2;text-align:left}
.dense th[scope=row]{min-width:15rem;padding:5px 10px 5px 16px;font-size:.88rem}.dense small{font-size:.68rem}.dense td{padding:3px 2px}.dense .cell{min-width:30px;min-height:30px;padding:0}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;margin:12px 4px 0;color:var(--soft);font-size:.84rem}
.legend li{display:flex;align-items:center;gap:6px}.legend .i{color:var(--c)}
.note{margin:12px 4px 0;color:var(--soft);font-size:.9rem}

.filter{display:flex;flex-wrap:wrap;align-items:end;gap:12px 14px;margin-top:48px;padding:14px 18px;background:var(--card);border:1px solid var(--line);border-radius:14px}
.filter+section{margin-top:30px}
.filter label{display:grid;gap:3px;font-size:.8rem;color:var(--soft);flex:1 1 170px;min-width:0}
select,button{font:inherit;font-size:.92rem;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:9px;padding:7px 10px;min-width:0;width:100%}
button{width:auto;cursor:pointer}button:hover{border-color:var(--accent)}
output:empty{display:none}output{color:var(--soft);font-size:.9rem;padding:8px 0;min-width:3.5em}

.check{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--c);border-radius:12px;margin-bottom:10px}
.check.optional{border-left-style:dashed}
.check>summary{display:flex;align-items:baseline;gap:10px;padding:13px 18px;cursor:pointer;list-style:none;border-radius:12px}
.check>summary::-webkit-details-marker{display:none}
.check>summary .i{color:var(--c);align-self:flex-start;margin-top:.28em}
.check>summary code{color:var(--c);font-weight:600;white-space:nowrap;flex:none}
.title{flex:1;min-width:0;overflow-wrap:anywhere}
.check[open]>summary .title{font-weight:570}
.count{color:var(--soft);font-size:.85rem;flex:none}
.rest{background:var(--card);border:1px solid var(--line);border-radius:14px;overflow:hidden}
.rest .check{border:0;border-top:1px solid var(--line);border-radius:0;margin:-1px 0 1px}.rest .check>summary{padding:10px 18px}
.rest :focus-visible{outline-offset:-3px}
.body{padding:0 18px 16px 44px}
.places li{padding:9px 12px;border-radius:9px;margin-left:-12px;overflow-wrap:anywhere}
.places li+li{margin-top:1px}
.places li:target{background:var(--b);box-shadow:inset 0 0 0 2px var(--c)}
.places li:focus{outline:none}
.places b{font-weight:570;margin-right:6px}
.on{display:inline-block;font:.78rem/1.6 var(--mono);color:var(--soft);background:var(--chip);border-radius:6px;padding:0 7px;margin:1px 2px 1px 0}
.evidence{margin-top:5px;display:flex;flex-wrap:wrap;gap:5px}
.evidence code{border:1px solid var(--line);border-radius:6px;padding:1px 7px;font-size:.79rem;white-space:pre-wrap;overflow-wrap:anywhere}
.evidence i{font:.79rem/1.6 var(--mono);color:var(--soft);margin-right:3px}
.lines{flex:1 1 100%;min-width:0;border:1px solid var(--line);border-radius:6px;padding:2px 7px 4px}
.lines code{display:block;border:0;padding:1px 0 1px 2em;text-indent:-1em}
.lines summary{cursor:pointer;color:var(--soft);font-size:.82rem;padding:2px 0 0 1em}
.body dl{display:grid;grid-template-columns:minmax(3.4rem,max-content) 1fr;gap:7px 14px;margin-top:10px}
.body dt{color:var(--soft);font-size:.88rem;line-height:1.75}.body dt.fix{color:var(--c);font-weight:620}
.body dd{overflow-wrap:anywhere}

.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:18px 20px}
.sizes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,330px),1fr));gap:14px}
.sizes ul{margin-top:10px;display:grid;gap:8px}
.sizes li{display:grid;grid-template-columns:minmax(0,8.2rem) 1fr 4.6rem;align-items:center;gap:12px;font-size:.86rem}
.sizes li span{color:var(--soft);font-family:var(--mono);font-size:.78rem;overflow-wrap:anywhere}
.sizes li b{font-weight:570;text-align:right}
.sizes svg{width:100%;height:12px}.track{fill:var(--chip)}.bar{fill:var(--accent)}
.facts{display:grid;gap:9px}
.facts div{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:16px}
.facts dt{color:var(--soft);font-size:.9rem;overflow-wrap:anywhere}
.facts dd code{display:inline-block;margin-right:10px;overflow-wrap:anywhere}
.plain{border-collapse:collapse;width:100%}.plain th,.plain td{padding:9px 16px;text-align:right;border-bottom:1px solid var(--line);font-weight:400}
.plain th:first-child{text-align:left}.servers th[scope=row]{overflow-wrap:anywhere;min-width:9rem}.plain.servers td,.plain.servers thead th:not(:first-child){text-align:left}.grade{display:inline-grid;place-items:center;min-width:2em;padding:.1em .4em;border-radius:8px;color:var(--c);background:var(--b)}.plain thead th{color:var(--soft);font-size:.86rem}.plain tbody tr:last-child>*{border-bottom:0}
.bench+.bench,.bench~h3{margin-top:34px}.bench>p{color:var(--soft);margin:4px 0 8px}.bench h4,section>h4{font-size:.93rem;font-weight:620;margin:22px 0 10px;overflow-wrap:anywhere}
section>h3{margin-bottom:12px}h4 small,figcaption small{font-weight:400;color:var(--soft)}
.caveat{border-left:3px solid var(--accent);padding-left:12px}
.figures th[scope=row]{min-width:17rem;max-width:26rem;overflow-wrap:anywhere}.stages th[scope=row]{min-width:9rem}.plain.figures th,.plain.figures td{padding:9px 11px}.figures td{white-space:nowrap;font-size:.94rem}.figures td small{color:var(--soft);font-weight:400}.figures thead th:nth-child(2){text-align:left}.figures thead th{vertical-align:bottom}
.figures tr>:first-child{position:sticky;left:0;background:var(--card)}.figures small{white-space:nowrap}
.figures details p{color:var(--soft);font-size:.88rem;margin-top:6px}.figures details li{font-size:.88rem}.figures summary{cursor:pointer;display:flex;gap:7px;list-style:none}.figures summary::-webkit-details-marker{display:none}.figures summary::before{content:"▸"/"";color:var(--soft);font-size:.8rem;line-height:1.7}.figures [open]>summary::before{content:"▾"/""}
.figures .verdict-word{text-align:left;color:var(--c,var(--soft))}
.v-regression,.v-error{--c:var(--fail)}.v-notice{--c:var(--warn)}.v-noisy{--c:var(--unknown)}.v-improved{--c:var(--pass)}
.deltas{display:block}.deltas li{display:grid;grid-template-columns:minmax(0,17rem) 1fr 5.6rem;gap:14px;align-items:center;font-size:.86rem}
.deltas span{font-family:var(--mono);font-size:.8rem;overflow-wrap:anywhere;padding:3px 0;line-height:1.35}.deltas b{font-weight:570;text-align:right}
.deltas li{min-height:26px}.deltas svg{width:100%;height:0;min-height:100%;overflow:visible;align-self:stretch}
.deltas .bar{fill:var(--c,var(--accent))}.deltas .band{fill:var(--chip)}.deltas .zero{stroke:var(--soft);stroke-width:1}
.deltas .floor{stroke:var(--soft);stroke-width:1;stroke-dasharray:2 3;opacity:.6}.deltas .limit{stroke:var(--fail);stroke-width:1.5;stroke-dasharray:5 3}
.deltas .cut{fill:var(--card);stroke:var(--c);stroke-width:2}.axis text{fill:var(--soft);font:.75rem var(--sans)}
.waterfall .client{stroke:var(--soft);stroke-width:13;stroke-dasharray:2 3}
.history,.sweeps{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,320px),1fr));gap:14px}.sweeps{grid-template-columns:repeat(auto-fill,minmax(min(100%,420px),1fr))}
figure{margin:0;min-width:0}figcaption{overflow-wrap:anywhere;font-size:.9rem}figure p{display:flex;justify-content:space-between;gap:10px;flex-wrap:wrap;font-size:.86rem}figure small{color:var(--soft)}
.history svg{display:block;width:100%;height:90px;margin:10px 0 8px;background:var(--chip);border-radius:8px}
.history path{fill:none;stroke-width:2;vector-effect:non-scaling-stroke;stroke-linejoin:round}.history .now{stroke:var(--accent)}.history .then{stroke:var(--soft)}
.history .turn{stroke:var(--unknown);stroke-width:1.5;stroke-dasharray:4 3}
.treemap{display:block;width:100%;height:420px;margin-bottom:10px}.treemap rect{fill:var(--chip);stroke:var(--line)}.treemap text{fill:var(--ink);font:600 .8rem var(--mono)}.treemap .size{font:.76rem var(--sans)}
.treemap .grown rect{fill:var(--fail-bg)}.treemap .shrunk rect{fill:var(--pass-bg)}.treemap .grown .size{fill:var(--fail)}.treemap .shrunk .size{fill:var(--pass)}
.sweeps .card{padding:14px}.sweeps h4{margin:0 0 10px;overflow-wrap:anywhere;font-size:.9rem}.heat{border-collapse:separate;border-spacing:3px;width:100%}.heat th{font-weight:500;font-size:.8rem;color:var(--soft);padding:3px 4px}.heat th small{font-size:.68rem}.heat td{text-align:center;padding:7px 4px;border-radius:6px;font-size:.86rem}
.q0{background:var(--chip)}.q1{background:color-mix(in srgb,var(--accent) 11%,var(--card))}.q2{background:color-mix(in srgb,var(--accent) 21%,var(--card))}.q3{background:color-mix(in srgb,var(--accent) 32%,var(--card))}.q4{background:color-mix(in srgb,var(--accent) 42%,var(--card))}
.raw{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:13px 18px}
.raw summary{cursor:pointer;overflow-wrap:anywhere}
.raw pre{overflow:auto;max-height:70vh;margin:12px 0 0;font-size:.78rem;line-height:1.5}

@media (min-width:1150px){.scroll:has(.figures){--w:min(100vw - 56px,1240px);width:var(--w);margin-left:calc((100% - var(--w))/2)}.scroll:has(.dense){--w:min(100vw - 56px,1640px);width:var(--w);margin-left:calc((100% - var(--w))/2)}}
@media (max-width:640px){
main{padding:18px 14px 48px}section{margin-top:36px}.filter{margin-top:36px}
.verdict{padding:18px;gap:15px;border-radius:15px}.badge{width:48px;height:48px;border-radius:14px;font-size:25px}
.matrix th[scope=row]{min-width:8.6rem;max-width:10.5rem;padding:9px 8px 9px 13px;font-size:.92rem}
.matrix th[scope=row]{min-width:8.6rem}.matrix small{font-size:0}.matrix small i{margin-left:0;font-size:.72rem}.matrix td{padding:6px 5px}
.roomy .cell{flex-direction:column;gap:2px;padding:6px 4px}.cell code{font-size:.7rem}
.check summary{flex-wrap:wrap;padding:12px 14px;gap:6px 9px}.title{flex-basis:100%;order:3}.count{margin-left:auto}
.body{padding:0 14px 14px}.places li{margin-left:-8px;margin-right:-8px;padding:8px}
.body dl,.facts div{grid-template-columns:1fr;gap:1px 0}.body dl dd{margin-bottom:8px}
.sizes li{grid-template-columns:7.9rem 1fr 4.2rem;gap:9px}
.deltas li{grid-template-columns:1fr 5.4rem;gap:2px 9px;padding:3px 0}.deltas span{grid-column:1/-1;padding:0}.deltas .axis span,.axis .odd{display:none}.figures th[scope=row]{min-width:9.5rem;max-width:11rem;padding:9px 10px}.plain.figures td{padding:9px 10px}.deltas svg{height:20px;min-height:0}.treemap{height:520px}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}.cell{transition:none}}
@media print{
:root{color-scheme:light;--paper:#fff}
:root{font-size:10.5px}body{font-size:1rem}main{max-width:none;padding:0}
.languages,.filter,.raw,section[aria-labelledby=raw]{display:none!important}
.bench{break-inside:auto}.verdict,.scroll,.check,.card{box-shadow:none;break-inside:avoid}
.scroll{overflow:visible}section{margin-top:22px}h2{break-after:avoid}
.matrix th[scope=row]{padding:4px 8px}.cell{min-height:22px;padding:2px 6px}.matrix tr{break-inside:avoid}
td[class^=q],.treemap rect,.deltas rect,.cell,.badge,.bar,.track,.on{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

;// CONCATENATED MODULE: ./build/src/report/html/page.js














/**
 * One file that needs no network: both languages, light and dark, screen and print, without a script too.
 * @param language the one that it opens in
 */
function renderHtml(summary, language) {
    const numbers = numberOccurrences(summary);
    const csp = [
        "default-src 'none'",
        `style-src '${hash(STYLE)}'`,
        `script-src '${hash(SCRIPT)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const title = `${verdictLine(summary)[language]} · xinchuang-go`;
    const page = html `<!doctype html>
<html lang="${language === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${ICONS}
<main>
<input class="vh" type="radio" name="language" id="lang-en" aria-label="English"${checked(language === 'en')}>
<input class="vh" type="radio" name="language" id="lang-zh" aria-label="中文"${checked(language === 'zh')}>
${header(summary)}
${serversSection(summary)}
${matrixSection(summary, numbers)}
${worseSection(summary)}
${benchmarksSection(summary)}
${handshakesSection(summary)}
${checksSection(summary, numbers)}
${sizesSection(summary)}
${factsSection(summary)}
${rawSection(summary)}
</main>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`;
    return page.text;
}
function checked(yes) {
    return yes ? html ` checked` : undefined;
}
function hash(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/write.js
var write = __webpack_require__(92803);
;// CONCATENATED MODULE: ./build/src/report/keep.js






/** Where the base that was there before lies: the steps after the one that keeps a new one compare with it still. */
const beforeBase = (folder) => `${folder}.before`;
/**
 * Leaves the reports in a folder that a cache carries to later runs, as what those compare with: all of them, or what was
 * there before.
 * @throws UserError XC-REPORT-020 when the folder holds anything but reports, which would be lost, or cannot be written
 */
async function keepAsBase(folder, reports) {
    try {
        const there = await holdsReports(folder);
        await holdsReports(beforeBase(folder));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
        await replace(folder, there, reports);
    }
    catch (error) {
        if (error instanceof src_language/* UserError */.yo || (0,system/* errorCode */.CA)(error) === '')
            throw error;
        throw new src_language/* UserError */.yo('XC-REPORT-020', { folder, reason: (0,system/* errorReason */.jf)(error) }, { cause: error });
    }
}
async function replace(folder, there, reports) {
    const beside = (name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `.${(0,external_node_path_.basename)(folder)}.${name}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    const draft = beside('new');
    const old = beforeBase(folder);
    await (0,promises_.mkdir)(draft);
    try {
        for (const report of reports)
            await (0,promises_.writeFile)((0,external_node_path_.join)(draft, (0,write/* reportFileName */.cq)(report)), `${JSON.stringify(report)}\n`);
        await (0,promises_.rm)(old, { recursive: true, force: true });
        if (there)
            await (0,promises_.rename)(folder, old);
        await (0,promises_.rename)(draft, folder);
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
}
/** Whether it is there. @throws UserError XC-REPORT-020 when it holds anything else, which nobody asked to remove */
async function holdsReports(folder) {
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        const other = entries.find(entry => !entry.isFile() || !entry.name.endsWith('.json'));
        if (other)
            throw new src_language/* UserError */.yo('XC-REPORT-020', { folder, reason: `${other.name} is no report` });
        return true;
    }
    catch (error) {
        if ((0,system/* errorCode */.CA)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/report/bounded.js



/** A report's deepest value is `checks[n].evidence.key[n]`; what is nested further is no report. */
const MAX_DEPTH = 12;
/** No object of ours has more keys. Half a million of them cost V8 a second, and a schema two more. */
const MAX_KEYS = 1000;
/**
 * Reads JSON that somebody else wrote: a regular file, of limited size and depth, without keys that reach a prototype.
 * @throws UserError XC-REPORT-002, -003, -004, -005, -009, -011 or -024, by what is wrong with it
 */
function readBoundedJson(path, maxBytes) {
    const { text, bytes } = readBounded(path, maxBytes);
    const wrong = shapeOf(text);
    if (wrong === 'deep')
        throw new src_language/* UserError */.yo('XC-REPORT-005', { file: path, max: MAX_DEPTH });
    if (wrong === 'wide')
        throw new src_language/* UserError */.yo('XC-REPORT-024', { file: path, max: MAX_KEYS });
    const value = parse(path, text);
    if (hasPrototypeKey(value))
        throw new src_language/* UserError */.yo('XC-REPORT-009', { file: path });
    return { value, bytes };
}
/** The first thing that a schema objects to, as `checks.3.id` and a sentence. */
function firstIssue(error) {
    const issue = error.issues[0];
    return { where: issue?.path.map(String).join('.') || '(root)', problem: issue?.message ?? 'invalid' };
}
const GREW = { en: 'it grew while it was read', zh: '读取期间文件变大了' };
/** Without waiting in between: thousands of small files are read in a third of the time. */
function readBounded(path, maxBytes) {
    try {
        const kind = bounded_kindOf((0,external_node_fs_.lstatSync)(path));
        if (kind !== 'file')
            throw new src_language/* UserError */.yo('XC-REPORT-002', { file: path, kind });
        // O_NOFOLLOW: it may have become a symlink since; O_NONBLOCK: or a FIFO, which would never answer.
        const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const now = (0,external_node_fs_.fstatSync)(file);
            if (!now.isFile())
                throw new src_language/* UserError */.yo('XC-REPORT-002', { file: path, kind: bounded_kindOf(now) });
            if (now.size > maxBytes)
                throw new src_language/* UserError */.yo('XC-REPORT-003', { file: path, size: now.size, max: maxBytes });
            // One byte more than allowed is asked for, so that a file that is still growing is noticed.
            const buffer = roomFor(now.size + 1);
            let length = 0;
            for (;;) {
                const bytesRead = (0,external_node_fs_.readSync)(file, buffer, length, now.size + 1 - length, length);
                length += bytesRead;
                if (bytesRead === 0 || length > now.size)
                    break;
            }
            if (length > now.size)
                throw new src_language/* UserError */.yo('XC-REPORT-011', { file: path, reason: GREW });
            return { text: buffer.toString('utf8', 0, length), bytes: length };
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        if (error instanceof src_language/* UserError */.yo)
            throw error;
        if ((0,system/* errorCode */.CA)(error) === '')
            throw error;
        throw new src_language/* UserError */.yo('XC-REPORT-011', { file: path, reason: (0,system/* errorReason */.jf)(error) }, { cause: error });
    }
}
/** One piece of memory for all small files. */
let shared = Buffer.alloc(0);
function roomFor(size) {
    if (size > 1 << 20)
        return Buffer.allocUnsafe(size);
    if (shared.length < size)
        shared = Buffer.allocUnsafeSlow(Math.max(size, 1 << 16));
    return shared;
}
function bounded_kindOf(stat) {
    if (stat.isSymbolicLink())
        return 'symlink';
    if (stat.isDirectory())
        return 'directory';
    return stat.isFile() ? 'file' : 'special file';
}
function parse(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new src_language/* UserError */.yo('XC-REPORT-004', { file: path, reason: (0,system/* errorText */.kc)(error) }, { cause: error });
    }
}
const [QUOTE, BACKSLASH] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];
const [ARRAY, END_ARRAY, OBJECT, END_OBJECT, COLON] = ['[', ']', '{', '}', ':'].map(c => c.charCodeAt(0));
/** Counted on the text, before anything recursive sees it. Strings, which are most of it, are jumped over. */
function shapeOf(text) {
    let depth = 0;
    /** Of the objects that stand open, by their depth. */
    const keys = new Int32Array(MAX_DEPTH + 1);
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === QUOTE) {
            i = endOfString(text, i);
        }
        else if (c === OBJECT || c === ARRAY) {
            if (++depth > MAX_DEPTH)
                return 'deep';
            keys[depth] = 0;
        }
        else if (c === END_OBJECT || c === END_ARRAY) {
            // Of what is no JSON this may be one too many; it is not parsed at all then.
            if (depth > 0)
                depth--;
        }
        else if (c === COLON) {
            const count = (keys[depth] ?? 0) + 1;
            if (count > MAX_KEYS)
                return 'wide';
            keys[depth] = count;
        }
    }
    return 'usual';
}
/** Where the quote stands that ends the string which begins at `start`; the end of the text where there is none. */
function endOfString(text, start) {
    let end = start;
    for (;;) {
        end = text.indexOf('"', end + 1);
        if (end === -1)
            return text.length;
        let escapes = end;
        while (text.charCodeAt(escapes - 1) === BACKSLASH)
            escapes--;
        if ((end - escapes) % 2 === 0)
            return end;
    }
}
function hasPrototypeKey(value) {
    const left = [value];
    while (left.length > 0) {
        const next = left.pop();
        if (typeof next !== 'object' || next === null)
            continue;
        if (Object.hasOwn(next, '__proto__'))
            return true;
        for (const key in next) {
            const inner = next[key];
            if (typeof inner === 'object')
                left.push(inner);
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/report/manifest.js



/** 5,000 files with their flags take under 4 MiB. */
const MAX_MANIFEST_BYTES = 8 << 20;
/**
 * @param path of the manifest; the `path` of each file in it is relative to the folder of the manifest, never above it
 * @throws Error when the manifest does not follow its own schema: our bug
 */
async function writeManifest(path, manifest) {
    const { manifestSchema } = await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(8747)]).then(__webpack_require__.bind(__webpack_require__, 38747));
    await (0,system/* writeFileAtomic */.Zf)(path, `${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`);
}
/**
 * Reads a manifest as hostile input.
 * @throws UserError XC-REPORT-002 … -011 as for a report, -006 for another schema, -007 where it breaks the schema
 */
async function readManifest(path) {
    const { MANIFEST_SCHEMA, manifestSchema } = await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(8747)]).then(__webpack_require__.bind(__webpack_require__, 38747));
    const { value } = readBoundedJson(path, MAX_MANIFEST_BYTES);
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? String(value.schema) : 'none';
    if (schema !== MANIFEST_SCHEMA)
        throw new src_language/* UserError */.yo('XC-REPORT-006', { file: path, schema: schema.slice(0, 100), known: MANIFEST_SCHEMA });
    const parsed = manifestSchema.safeParse(value);
    if (!parsed.success)
        throw new src_language/* UserError */.yo('XC-REPORT-007', { file: path, ...firstIssue(parsed.error) });
    return parsed.data;
}
/** For schemas/, so that editors and other tools can check a manifest. */
async function manifestJsonSchema() {
    const [{ z }, { manifestSchema }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 86255)), Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(8747)]).then(__webpack_require__.bind(__webpack_require__, 38747))]);
    return z.toJSONSchema(manifestSchema);
}
/** SHA256SUMS as `sha256sum -c` reads it in the folder of the manifest. */
function sha256sums(manifest) {
    return manifest.files.map(file => `${file.sha256}  ${file.path}\n`).join('');
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js




/** Rows and foldings of one block; the page has all of them. */
const MAX_PIECES = 60;
/** More programs than these are no columns of a table that anybody reads. */
const markdown_MAX_COLUMNS = 12;
/**
 * For a job summary or a file: the verdict, what got worse, the matrix, then folded details. Blocks stand between empty lines,
 * so that a host with a size limit can cut after any of them.
 */
function renderMarkdown(summary, language) {
    const { matrix } = summary;
    const table = matrix.programs.length <= markdown_MAX_COLUMNS ? programBlock : groupBlock;
    const blocks = [
        limited(worseBlock(summary, language)),
        ...benchmarkBlocks(summary, language).map(limited),
        limited(programFiguresBlock(summary, language)),
        limited(serversBlock(summary, language)),
        table(summary, language),
        limited(waiverBlock(summary, language)),
        limited(findingsBlock(summary, language)),
        allBenchmarksBlock(summary, language),
        limited(handshakesBlock(summary, language)),
        notJudgedBlock(summary, language),
        sizesBlock(summary, language),
        factsBlock(summary, language),
    ];
    const parts = [heading(summary, language), countsLine(summary)[language], ...worseNotes(summary, language)];
    return `${[...parts, ...blocks.map(markdown_written)].filter(part => part !== '').join('\n\n')}\n`;
}
function markdown_written({ head, pieces, between }) {
    return pieces.length === 0 ? '' : head + pieces.map(piece => piece()).join(between);
}
function limited(block) {
    const rest = block.pieces.length - MAX_PIECES;
    if (rest <= 0)
        return block;
    const pieces = block.pieces.slice(0, MAX_PIECES);
    // After the last row of a table, and the last item of a list, an empty line ends it.
    const [last] = pieces.splice(-1, 1);
    return { ...block, pieces: [...pieces, () => `${last?.() ?? ''}\n\n… +${rest}`] };
}

;// CONCATENATED MODULE: ./build/src/report/pages.js



/** Writes the Markdown, and the page unless it is not wanted; returns the Markdown, which a host may show too. */
async function writePages(summary, { html, markdown }, language) {
    const text = renderMarkdown(summary, language);
    await (0,system/* writeFileAtomic */.Zf)(markdown, text);
    if (html !== undefined)
        await (0,system/* writeFileAtomic */.Zf)(html, renderHtml(summary, language));
    return text;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
;// CONCATENATED MODULE: ./build/src/report/paint.js

/** Colours for a terminal that wants them; the marks say the same without. */
function terminalPaint(color) {
    const c = picocolors.createColors(color);
    const styles = {
        pass: c.green,
        fail: c.red,
        warn: c.yellow,
        unknown: c.magenta,
        skip: c.dim,
        dim: c.dim,
        bold: c.bold,
    };
    return (style, text) => styles[style](text);
}

// EXTERNAL MODULE: ./build/src/report/programs.js
var programs = __webpack_require__(96207);
;// CONCATENATED MODULE: ./build/src/report/read.js






/** A matrix of 300 programs on 3 targets in two actions, with room to spare. */
const read_MAX_FILES = 5000;
/** All files together: what is read is held in memory. */
const MAX_TOTAL_BYTES = 256 << 20;
/**
 * Reads reports that other jobs wrote, as hostile input. Hidden files of a folder are passed over (they are drafts);
 * everything else in it is either a report or rejected. Of several files with one (action, target, shard) none is
 * taken, since nobody can tell which is the true one.
 * @param from a folder, which is not searched below its first level, or the files themselves
 * @throws UserError XC-REPORT-001 when the folder cannot be listed
 */
async function readReports(from) {
    const files = typeof from === 'string' ? await list(from) : from;
    const rejected = [];
    const found = new Map();
    let room = MAX_TOTAL_BYTES;
    const read = await reader();
    for (const [index, file] of files.entries()) {
        try {
            if (index >= read_MAX_FILES)
                throw new src_language/* UserError */.yo('XC-REPORT-010', { file, limit: `${read_MAX_FILES} files` });
            const { report, bytes } = read(file, room);
            room -= bytes;
            const key = (0,write/* reportKey */.y1)(report);
            const same = found.get(key);
            if (same)
                same.push({ file, report });
            else
                found.set(key, [{ file, report }]);
        }
        catch (error) {
            if (!(error instanceof src_language/* UserError */.yo))
                throw error;
            rejected.push({ file, code: error.code, why: error.headline() });
        }
    }
    const reports = [];
    for (const [key, same] of found) {
        const [only, ...more] = same;
        if (only && more.length === 0)
            reports.push(only.report);
        else
            for (const { file } of same) {
                const values = { file, key, count: same.length };
                rejected.push({ file, code: 'XC-REPORT-008', why: (0,src_language/* statement */.qZ)('XC-REPORT-008', values) });
            }
    }
    return { reports, rejected };
}
/**
 * What to compare with. It never fails: without a base there is nothing to compare, which is said, and what is now is judged
 * all the same.
 */
async function readBase(folder, shown) {
    try {
        const { reports, rejected } = await readReports(folder);
        const [first] = rejected;
        if (reports.length > 0)
            return { kind: 'reports', reports, rejected };
        return first ? { kind: 'unreadable', why: first.why } : { kind: 'missing', folder: shown };
    }
    catch (error) {
        if (!(error instanceof src_language/* UserError */.yo))
            throw error;
        const { cause } = error;
        if (['ENOENT', 'ENOTDIR'].includes((0,system/* errorCode */.CA)(cause)))
            return { kind: 'missing', folder: shown };
        return { kind: 'unreadable', why: error.headline() };
    }
}
async function list(folder) {
    try {
        const names = await (0,promises_.readdir)(folder);
        return names
            .filter(name => !name.startsWith('.'))
            .sort()
            .map(name => (0,external_node_path_.join)(folder, name));
    }
    catch (error) {
        throw new src_language/* UserError */.yo('XC-REPORT-001', { folder, reason: (0,system/* errorReason */.jf)(error) }, { cause: error });
    }
}
/** zod is heavy, and who only writes a progress line should not wait for it. */
async function reader() {
    const { MAX_REPORT_BYTES, REPORT_SCHEMA, reportSchema } = await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(1210)]).then(__webpack_require__.bind(__webpack_require__, 58829));
    const { accepts } = await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5297)]).then(__webpack_require__.bind(__webpack_require__, 25297));
    const isReport = accepts(reportSchema);
    return (file, room) => {
        if (room <= 0)
            throw new src_language/* UserError */.yo('XC-REPORT-010', { file, limit: `${MAX_TOTAL_BYTES} bytes` });
        const { value, bytes } = readBoundedJson(file, Math.min(MAX_REPORT_BYTES, room));
        const schema = schemaOf(value);
        if (schema !== REPORT_SCHEMA)
            throw new src_language/* UserError */.yo('XC-REPORT-006', { file, schema, known: REPORT_SCHEMA });
        if (isReport(value))
            return { report: value, bytes };
        const parsed = reportSchema.safeParse(value);
        if (!parsed.success)
            throw new src_language/* UserError */.yo('XC-REPORT-007', { file, ...firstIssue(parsed.error) });
        return { report: parsed.data, bytes };
    };
}
function schemaOf(value) {
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    return typeof schema === 'string' ? schema.slice(0, 100) : 'none';
}

;// CONCATENATED MODULE: ./build/src/report/severity.js
const ORDER = ['info', 'warn', 'error'];
function isStricter(one, than) {
    return ORDER.indexOf(one) > ORDER.indexOf(than);
}

;// CONCATENATED MODULE: ./build/src/report/index.js


























/***/ }),

/***/ 84268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Fq: () => (/* binding */ inertLine),
/* harmony export */   _v: () => (/* binding */ codeParts),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/**
 * Untrusted text as one line that shows what is in it: no control characters (terminal escapes, line breaks), and none
 * of the invisible ones that reorder or hide text (Unicode TR #36 §3.3; CVE-2021-42574) or carry some (variation
 * selectors in rows, tag characters). An emoji keeps its U+FE0F.
 */
function plain(text) {
    if (HARMLESS.test(text))
        return text;
    return text
        .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
        .replace(/((?<=[^\p{DI}\p{Cc} -~])\ufe0f)|[\p{Cc}\p{Cs}\p{NChar}\p{DI}\p{Bidi_C}\u2800]/gu, (_, emoji) => emoji ?? '\ufffd');
}
/** ASCII, Chinese and their punctuation: nearly all text there is, told apart at a tenth of the cost. */
const HARMLESS = /^[ -~\u00b7\u2014\u2018-\u201d\u2026\u2190-\u2193\u2713-\u2718\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;
/** Splits `a `code` in a sentence` at its backticks, the one piece of markup that titles and hints may hold. */
function codeParts(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, i) => ({ text: part, code: i % 2 === 1 }))
        .filter(part => part.text !== '');
}
/**
 * A runner reads `::error::` at the start of a line, after any spaces, and `##[error]` anywhere, as a command to itself
 * (actions/runner ActionCommand.cs). Text of others must not give it any.
 */
function withoutCommands(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replaceAll('##[', '##\u200b[');
}
/** Untrusted text as a line for a log: nothing in it moves the cursor, hides, or commands a runner. */
function inertLine(text) {
    return withoutCommands(plain(text));
}


/***/ }),

/***/ 96207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ programs)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71943);

/** How people and tools write an architecture in a file name. */
const SPELLINGS = {
    amd64: ['amd64', 'x86_64', 'x86-64', 'x64'],
    arm64: ['arm64', 'aarch64'],
    loong64: ['loong64', 'loongarch64'],
};
/**
 * Finds the programs behind the files: `dist/gateway-linux-arm64` and `dist/gateway-linux-loong64` are one column.
 * The manifest knows the name by the file's hash; otherwise the target is taken off the file name. Where two different
 * files would share a column on one architecture, the columns are told apart by variant, then by folder.
 */
function programs(reports, manifest) {
    const known = new Map(manifest?.files.map(file => [file.sha256, file.name]));
    const drafts = [];
    const byPath = new Map();
    const bySha = new Map();
    const inReport = new Map();
    for (const report of reports) {
        const here = new Map();
        inReport.set(report, here);
        for (const subject of report.subjects) {
            const target = subject.target ?? report.target;
            if (!target || here.has(subject.path))
                continue;
            const path = normal(subject.path);
            const name = known.get(subject.sha256) ?? withoutTarget(baseName(path), target);
            const pathKey = JSON.stringify([target.goos, target.goarch, path]);
            const shaKey = JSON.stringify([target.goos, target.goarch, name || path, subject.sha256]);
            const draft = byPath.get(pathKey) ?? bySha.get(shaKey) ?? newDraft(drafts, subject, target, path, known);
            byPath.set(pathKey, draft);
            bySha.set(shaKey, draft);
            here.set(subject.path, draft);
            draft.paths.add(subject.path);
            draft.sha256.add(subject.sha256);
            if (target.variant !== undefined)
                draft.target = target;
        }
    }
    nameColumns(drafts);
    const finished = new Map(drafts.map(draft => [draft, finish(draft)]));
    const binaries = [...finished.values()];
    return {
        names: [...new Set(binaries.map(binary => binary.program))],
        binaries,
        of: (report, path) => {
            const draft = inReport.get(report)?.get(path);
            return draft && finished.get(draft);
        },
    };
}
function newDraft(drafts, subject, target, path, known) {
    const base = withoutTarget(baseName(path), target);
    const folders = path
        .split('/')
        .slice(0, -1)
        .map(folder => withoutTarget(folder, target))
        .filter(folder => folder !== '');
    // A file that is called by its target alone has its name from the folder: gateway/linux-arm64.
    const short = known.get(subject.sha256) ?? (base || folders.at(-1) || baseName(path));
    const draft = {
        target,
        path,
        size: subject.size,
        paths: new Set(),
        sha256: new Set(),
        candidates: [
            () => short,
            () => (draft.target.variant === undefined ? short : `${short} (${draft.target.variant})`),
            () => [...folders, base].filter(part => part !== '').join('/') || path,
            () => `${path} (${(0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetName */ .j)(draft.target)})`,
        ],
        program: '',
    };
    drafts.push(draft);
    return draft;
}
/** Lengthens the names of all that share a column as long as two of them want the same cell. */
function nameColumns(drafts) {
    let groups = [[...drafts]];
    for (let level = 0; groups.length > 0; level++) {
        const again = [];
        for (const group of groups) {
            const byName = new Map();
            for (const draft of group) {
                draft.program = draft.candidates[level]?.() ?? draft.program;
                const same = byName.get(draft.program);
                if (same)
                    same.push(draft);
                else
                    byName.set(draft.program, [draft]);
            }
            for (const same of byName.values()) {
                const cells = new Set(same.map(({ target }) => `${target.goos}/${target.goarch}`));
                if (cells.size < same.length && level < 3)
                    again.push(same);
            }
        }
        groups = again;
    }
}
function finish(draft) {
    const paths = [...draft.paths].sort((a, b) => a.length - b.length);
    return { program: draft.program, target: draft.target, paths, sha256: [...draft.sha256], size: draft.size };
}
function normal(path) {
    return path
        .replaceAll('\\', '/')
        .split('/')
        .filter(part => part !== '' && part !== '.')
        .join('/');
}
function baseName(path) {
    return (path.split('/').at(-1) ?? path).replace(/\.exe$/, '');
}
/** `gateway_linux_arm64_v8.0` → `gateway`; `linux-arm64` → empty; `gateway` stays. */
function withoutTarget(name, target) {
    const goarch = (SPELLINGS[target.goarch] ?? [target.goarch]).map(literal).join('|');
    const variant = target.variant === undefined ? '' : `${literal(target.variant)}|`;
    const pattern = new RegExp(`(^|[-_.])(?:${literal(target.goos)}[-_.])?(?:${goarch})(?:[-_.]?(?:${variant}v\\d+(?:\\.\\d+)?))?(?=$|[-_.])`);
    return name.replace(pattern, '').replace(/^[-_.]+/, '');
}
function literal(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 71943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ targetName)
/* harmony export */ });
/** `linux/loong64`, `linux/arm64/v8.0`: the way a target is written for people and in file names. */
function targetName(target) {
    return [target.goos, target.goarch, ...(target.variant === undefined ? [] : [target.variant])].join('/');
}


/***/ }),

/***/ 92803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cq: () => (/* binding */ reportFileName),
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   y1: () => (/* binding */ reportKey)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58165);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71943);



/**
 * Leaves a report behind, whole or not at all, under a name that no other (action, target, shard) has. A report of the
 * same key from an earlier run is replaced.
 * @returns the path of the file
 * @throws Error when the report does not follow its own schema: our bug
 */
async function writeReport(folder, report) {
    const { MAX_REPORT_BYTES, reportSchema } = await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(1210)]).then(__webpack_require__.bind(__webpack_require__, 58829));
    const text = `${JSON.stringify(reportSchema.parse(report), null, 1)}\n`;
    const size = Buffer.byteLength(text);
    if (size > MAX_REPORT_BYTES)
        throw new Error(`${reportKey(report)}: a report of ${size} bytes; ${MAX_REPORT_BYTES} are allowed, use shards`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, reportFileName(report));
    await (0,_system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(path, text);
    return path;
}
/**
 * `verify-linux-arm64-v8.0.json`; with a shard `verify-linux-arm64--2.json`. Two hyphens, because a shard may be called
 * `v8.0` as well as a variant, and no other part may hold a hyphen.
 */
function reportFileName({ action, target, shard }) {
    const parts = [action, ...(target ? (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetName */ .j)(target).split('/') : [])];
    return `${parts.join('-')}${shard === undefined ? '' : `--${shard}`}.json`;
}
/** `verify linux/arm64/v8.0 #2`: what a set may hold only once. */
function reportKey({ action, target, shard }) {
    return [action, ...(target ? [(0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetName */ .j)(target)] : []), ...(shard === undefined ? [] : [`#${shard}`])].join(' ');
}


/***/ })

};

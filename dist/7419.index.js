export const id = 7419;
export const ids = [7419];
export const modules = {

/***/ 17419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84268);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71943);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92803);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18331);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40262);





/** GitLab takes 30 MB of a file (doc/ci/testing/unit_test_reports.md). */
const MAX_BYTES = 25_000_000;
/**
 * What a test runner knows: failed, broken, skipped, passed. What is unknown is an error, because a host counts it apart
 * from the failures and never as passed. What counts as a warning alone passes, with its words as output; but not
 * where it could not be decided: such checks are skipped, as are failures that fail nothing.
 */
const ELEMENT = {
    fail: 'failure',
    unknown: 'error',
    warn: 'system-out',
    doubt: 'skipped',
    tolerated: 'skipped',
    note: 'skipped',
    skip: 'skipped',
    pass: undefined,
};
/**
 * JUnit XML as Jenkins and GitLab read it: a suite for each report, a test case for each check in each place. A duration
 * is measured for a report as a whole; each of its checks has an equal share, so that the sum is what was measured.
 */
async function renderJunit(summary, all, language) {
    const { default: XmlBuilder } = await __webpack_require__.e(/* import() */ 3489).then(__webpack_require__.bind(__webpack_require__, 43489));
    const builder = new XmlBuilder({ ignoreAttributes: false, suppressBooleanAttributes: false });
    const suites = new Map();
    const shareOf = new Map(summary.reports.map(report => [report, report.run.durationMs / 1000 / report.checks.length]));
    const named = new Map();
    let [room, written] = [MAX_BYTES - summary.reports.length * 1000, 0];
    // The worst come first, and nothing after what had no room: what is left out is never worse than what is in.
    for (const outcome of all) {
        const suite = suiteOf(suites, outcome.report);
        const text = testCase(builder, outcome, {
            name: uniqueName(named, outcome),
            time: outcome.report === undefined ? 0 : (shareOf.get(outcome.report) ?? 0),
            language,
        });
        room -= Buffer.byteLength(text) + 1;
        if (room < 0)
            break;
        written++;
        suite.cases.push(text);
        const element = ELEMENT[outcome.verdict];
        if (element)
            suite.count[element]++;
    }
    const leftOut = { format: 'junit', written, leftOut: all.length - written };
    return { text: document(builder, [...suites.values()], leftOut, language), leftOut };
}
function suiteOf(suites, report) {
    const known = suites.get(report);
    if (known)
        return known;
    const name = report === undefined ? 'report' : (0,_write_js__WEBPACK_IMPORTED_MODULE_0__/* .reportKey */ .y1)(report);
    const count = { failure: 0, error: 0, skipped: 0, 'system-out': 0 };
    const suite = { name, ...(report && { report }), cases: [], count };
    suites.set(report, suite);
    return suite;
}
/**
 * GitLab drops a second case of the same name and class, be it the one that failed: so no name is given twice. Names
 * hold nothing that changes from commit to commit, since hosts compare by them.
 */
function uniqueName(named, outcome) {
    const place = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)({ ...outcome, ...(outcome.program !== undefined && { target: undefined }) });
    const name = place === '' ? outcome.id : `${outcome.id} ${place}`;
    const classname = className(outcome);
    const key = JSON.stringify([classname, name]);
    const before = named.get(key) ?? 0;
    named.set(key, before + 1);
    return { classname, name: before === 0 ? name : uniqueSuffix(named, classname, name, before + 1) };
}
/** A name of others may itself end in ` #2`. */
function uniqueSuffix(named, classname, name, from) {
    for (let n = from;; n++) {
        const key = JSON.stringify([classname, `${name} #${n}`]);
        if (named.has(key))
            continue;
        named.set(key, 1);
        return `${name} #${n}`;
    }
}
/** `xc.verify.linux-arm64-v8_0`: Jenkins makes packages of the dots, so no part may hold one. */
function className({ action, report, target }) {
    const of = report?.target ? (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetName */ .j)(report.target) : target;
    const parts = ['xc', action, ...(of === undefined ? [] : [of.replaceAll('/', '-')])];
    return parts.map(part => part.replaceAll('.', '_')).join('.');
}
function testCase(builder, outcome, { name, time, language }) {
    const element = ELEMENT[outcome.verdict];
    const text = () => inert((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(outcome, language).join('\n'));
    const body = element === 'failure' || element === 'error'
        ? { '@_message': inert((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(outcome, language)), '@_type': outcome.verdict, '#text': text() }
        : element && { '#text': text() };
    return builder.build({
        testcase: {
            '@_name': inert(name.name),
            '@_classname': name.classname,
            '@_time': seconds(time),
            ...(element && { [element]: body }),
        },
    });
}
function document(builder, suites, leftOut, language) {
    const texts = suites.map(({ name, report, cases, count }) => {
        const startedAt = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR)(report?.run.startedAt);
        return around(builder.build({
            testsuite: {
                '@_name': name,
                '@_tests': cases.length,
                '@_failures': count.failure,
                '@_errors': count.error,
                '@_skipped': count.skipped,
                '@_time': seconds((report?.run.durationMs ?? 0) / 1000),
                ...(startedAt !== undefined && { '@_timestamp': startedAt }),
                ...(report && { '@_hostname': (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(report.run.host) }),
            },
        }), 'testsuite', cases);
    });
    if (leftOut.leftOut > 0)
        texts.push(builder.build({
            testsuite: {
                '@_name': 'left out',
                '@_tests': 0,
                '@_failures': 0,
                '@_errors': 0,
                'system-out': (0,_left_out_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOutWords */ .N)(leftOut)[language],
            },
        }));
    const sum = (of) => suites.reduce((total, suite) => total + of(suite), 0);
    const whole = builder.build({
        testsuites: {
            '@_name': 'xinchuang-go',
            '@_tests': sum(suite => suite.cases.length),
            '@_failures': sum(suite => suite.count.failure),
            '@_errors': sum(suite => suite.count.error),
        },
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n${around(whole, 'testsuites', texts)}\n`;
}
/** Puts elements that are built already into one that was built without them. */
function around(empty, name, children) {
    const end = `</${name}>`;
    if (!empty.endsWith(`>${end}`))
        throw new Error(`not an empty element: ${empty.slice(0, 200)}`);
    return `${empty.slice(0, -end.length)}\n${children.map(child => `${child}\n`).join('')}${end}`;
}
function seconds(time) {
    return Number.isFinite(time) ? time.toFixed(6) : '0.000000';
}
/** GitLab takes `[[ATTACHMENT|path]]` for a file of the job to show (lib/gitlab/ci/parsers/test/junit.rb). */
function inert(text) {
    return text.replaceAll('[[', '[ [');
}


/***/ }),

/***/ 40262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Up: () => (/* binding */ fix),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28987);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84268);



/** Of a title or a hint; a whole message then has a few thousand at most. */
const MAX_SENTENCE = 1000;
const EVIDENCE = { characters: 160, items: 8 };
const MAX_EVIDENCE = 20;
/** What stands before the sentence where the level alone would say too little. */
const PREFIX = {
    fail: { en: '', zh: '' },
    unknown: { en: 'Not proved: ', zh: '未获证明：' },
    warn: { en: '', zh: '' },
    doubt: { en: 'Not decided: ', zh: '无法判定：' },
    tolerated: { en: 'On a platform that is not required: ', zh: '在非必需平台上：' },
    note: { en: 'For information: ', zh: '供参考：' },
    skip: { en: 'Skipped: ', zh: '已跳过：' },
    pass: { en: '', zh: '' },
};
const LABEL = {
    evidence: { en: 'evidence', zh: '依据' },
    fix: { en: 'fix', zh: '修复' },
    platform: { en: 'platform', zh: '平台' },
    target: { en: 'target', zh: '目标' },
};
/** `gateway linux/arm64/v8.0 on kylin-v10-sp3/kunpeng-920`, as far as it is known. */
function placeOf({ program, target, platform }) {
    const what = [program, target].filter(part => part !== undefined).join(' ');
    return (0,_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)([what, platform].filter(part => part).join(' @ ')), 300);
}
/** What was found, in one sentence on one line. */
function sentence(outcome, language) {
    const said = (0,_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(outcome.title[language]), MAX_SENTENCE);
    const unknownThere = outcome.verdict === 'tolerated' && outcome.status === 'unknown';
    return PREFIX[outcome.verdict][language] + (unknownThere ? PREFIX.unknown[language] : '') + said;
}
function fix({ hint }, language) {
    return hint && (0,_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(hint[language]), MAX_SENTENCE);
}
/** The sentence, where, the evidence and the remedy: a line each. */
function lines(outcome, language) {
    const remedy = fix(outcome, language);
    const label = (name) => LABEL[name][language];
    return [
        sentence(outcome, language),
        ...(outcome.platform === undefined ? [] : [`${label('platform')}: ${(0,_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(outcome.platform), 300)}`]),
        ...(outcome.target === undefined ? [] : [`${label('target')}: ${outcome.target}`]),
        ...evidence(outcome).map(({ key, value }) => `${label('evidence')}: ${key} = ${value}`),
        ...(remedy === undefined ? [] : [`${label('fix')}: ${remedy}`]),
    ];
}
function evidence(outcome) {
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidencePairs */ .Z4)(outcome.evidence, EVIDENCE).slice(0, MAX_EVIDENCE);
}
/** A report's own word for when it was made, as UTC; undefined where it is none. */
function instant(text) {
    if (text === undefined || !/^\d{4}-\d\d-\d\dT/.test(text) || Number.isNaN(Date.parse(text)))
        return undefined;
    const utc = new Date(text).toISOString();
    return /^\d{4}-/.test(utc) ? utc : undefined;
}


/***/ })

};

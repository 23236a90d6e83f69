export const id = 4326;
export const ids = [4326];
export const modules = {

/***/ 54326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCodeQuality: () => (/* binding */ renderCodeQuality)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9599);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2239);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32992);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40262);




const SEVERITY = {
    fail: 'critical',
    unknown: 'major',
    warn: 'minor',
    doubt: 'minor',
    tolerated: 'info',
};
/** More than a person reads in a merge request; GitLab parses the whole file for each view of it. */
const MAX_ENTRIES = 5000;
const MAX_BYTES = 10_000_000;
/**
 * GitLab's Code Quality: an array of findings, the worst first. GitLab links each to a file of the repository at the
 * commit, so what speaks of a binary points to the module; GitLab stops reading at the first entry that it does not like.
 */
function renderCodeQuality(all, { language, places }) {
    const findings = all.filter(_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinding */ .qd);
    const fingerprint = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprints */ .W)();
    const entries = [];
    let room = MAX_BYTES;
    for (const finding of findings.slice(0, MAX_ENTRIES)) {
        const text = JSON.stringify(degradation(finding, fingerprint(finding), language, places));
        room -= Buffer.byteLength(text) + 2;
        if (room < 0)
            break;
        entries.push(text);
    }
    return {
        text: entries.length === 0 ? '[]\n' : `[\n${entries.join(',\n')}\n]\n`,
        leftOut: { format: 'code-quality', written: entries.length, leftOut: findings.length - entries.length },
    };
}
function degradation(finding, fingerprint, language, places) {
    const [place, remedy] = [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(finding), (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)(finding, language)];
    const source = finding.location && (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .S)(finding.location.path, places);
    return {
        description: [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(finding, language), ...(place === '' ? [] : [place]), ...(remedy ? [remedy] : [])].join(' · '),
        check_name: finding.id,
        fingerprint,
        severity: SEVERITY[finding.verdict] ?? 'info',
        location: {
            path: source ?? (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .S)(places.source, places) ?? places.source,
            lines: { begin: source === undefined ? 1 : (0,_source_path_js__WEBPACK_IMPORTED_MODULE_3__/* .atLeastOne */ .L)(finding.location?.line) },
        },
    };
}


/***/ }),

/***/ 9599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Numbers findings so that the same one is known again in the next commit: rule, platform, program, target and the
 * source file, but neither line nor hash of the binary. Findings that share all of these get an ordinal, so that no host
 * takes two of them for one.
 */
function fingerprints() {
    const seen = new Map();
    return ({ id, platform, program, target, location }) => {
        const key = JSON.stringify([id, platform, program, target, location?.path]);
        const before = seen.get(key) ?? 0;
        seen.set(key, before + 1);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(before === 0 ? key : `${key}#${before}`)
            .digest('hex');
    };
}


/***/ }),

/***/ 32992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ atLeastOne),
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/**
 * A path of a report, from the root of the repository with slashes: hosts take no other. Reports are of others, so a
 * path that is absolute or climbs out is no path of this repository.
 */
function repositoryPath(path, { prefix }) {
    const slashes = path.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\\', '/');
    if (slashes.startsWith('/') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(slashes) || /\p{Cc}/u.test(slashes))
        return undefined;
    const parts = slashes.split('/').filter(part => part !== '' && part !== '.');
    if (parts.length === 0 || parts.includes('..'))
        return undefined;
    return [...prefix.split('/').filter(part => part !== ''), ...parts].join('/');
}
/** Lines and columns start at 1 and are 32-bit numbers to most readers. */
function atLeastOne(number) {
    return Math.min(Math.max(1, number ?? 1), 0x7fff_ffff);
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

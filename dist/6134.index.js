export const id = 6134;
export const ids = [6134];
export const modules = {

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

/***/ 46134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10990);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84268);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9599);
/* harmony import */ var _left_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18331);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2239);
/* harmony import */ var _source_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32992);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40262);








/**
 * GitHub takes 25,000 results of a run and keeps 5,000, by its own order (docs.github.com, “SARIF results exceed one or
 * more limits”). More than it keeps is not written, so that what is missing is said here and the worst is in.
 */
const MAX_RESULTS = 5000;
/**
 * GitHub takes 10 MB after gzip. Results, before it: whatever the text, the rules of other versions and the list of files
 * (a few hundred bytes for a result at most) leave room below the limit.
 */
const MAX_RESULT_BYTES = 6_500_000;
/** GitHub cuts longer ones: https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support */
const MAX_DESCRIPTION = 1000;
/**
 * GitHub does not look at `kind` and takes every result for an alert; and SARIF 2.1.0 §3.27.10 wants level `none` with
 * every kind but `fail`, which viewers hide. So what is not proved is a warning of kind `fail` (the default) that says so
 * in its words and in `properties.status`.
 */
const LEVEL = {
    fail: 'error',
    unknown: 'warning',
    warn: 'warning',
    doubt: 'warning',
    tolerated: 'note',
};
const RULE_LEVEL = {
    error: { level: 'error' },
    warn: { level: 'warning' },
    info: { level: 'note' },
};
/** SARIF 2.1.0, of one run: the rules of all checks, and a result for each failure, warning and unknown. */
function renderSarif(summary, all, options) {
    const findings = all.filter(_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinding */ .qd);
    const rules = new Rules(options);
    const fingerprint = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprints */ .W)();
    const results = [];
    const files = new Files();
    let room = MAX_RESULT_BYTES;
    for (const finding of findings.slice(0, MAX_RESULTS)) {
        const text = JSON.stringify(result(finding, fingerprint(finding), { rules, files }, options));
        room -= Buffer.byteLength(text) + 2;
        if (room < 0)
            break;
        results.push(text);
    }
    const leftOut = {
        format: 'sarif',
        written: results.length,
        leftOut: findings.length - results.length,
    };
    const log = {
        version: '2.1.0',
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        runs: [run(summary, { rules, files }, leftOut, options)],
    };
    return { text: withResults(log, results), leftOut };
}
/** The results are text already, because their length counts; the rest is small. */
function withResults(log, results) {
    const text = JSON.stringify(log, null, 1);
    const empty = '"results": []';
    const at = text.lastIndexOf(empty);
    return `${text.slice(0, at)}"results": [${results.length > 0 ? `\n${results.join(',\n')}\n` : ''}]${text.slice(at + empty.length)}\n`;
}
function run(summary, { rules, files }, leftOut, options) {
    const { commits, repo, startedAt } = summary.run;
    const [commit, ...others] = commits;
    const start = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(startedAt);
    const { verdict, counts, reports, rejected } = summary.overall;
    return {
        tool: {
            driver: {
                name: 'xinchuang-go',
                semanticVersion: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r,
                informationUri: `https://github.com/${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .J}`,
                rules: rules.list,
            },
        },
        automationDetails: { id: `xinchuang-go/${options.key}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
            {
                // False where the result cannot be relied on: then no host may take alerts that are not here for mended ones.
                executionSuccessful: reports > 0 && rejected === 0,
                ...(start !== undefined && { startTimeUtc: start }),
                ...(leftOut.leftOut > 0 && {
                    toolExecutionNotifications: [
                        { level: 'warning', message: { text: (0,_left_out_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOutWords */ .N)(leftOut)[options.language] } },
                    ],
                }),
            },
        ],
        ...(commit !== undefined &&
            others.length === 0 &&
            repo !== undefined &&
            /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)+$/.test(repo) && {
            versionControlProvenance: [
                { repositoryUri: `https://${repo}`, revisionId: commit, mappedTo: { uriBaseId: ROOT } },
            ],
        }),
        originalUriBaseIds: {
            [ROOT]: { description: { text: SAYS.root[options.language] } },
        },
        ...(files.list.length > 0 && { artifacts: files.list }),
        properties: { verdict, counts, leftOut: leftOut.leftOut },
        results: [],
    };
}
const ROOT = '%SRCROOT%';
const SAYS = {
    root: { en: 'The root of the repository.', zh: '仓库的根目录。' },
    why: { en: 'Why it matters', zh: '为什么重要' },
    fix: { en: 'Fix', zh: '修复' },
    source: { en: 'Source', zh: '出处' },
    other: { en: 'A check that this version does not know.', zh: '本版本未知的检查项。' },
};
/** The rules of a run: all checks that there are, and those of other versions as they come. */
class Rules {
    list;
    #index;
    #language;
    constructor({ definitions, language }) {
        this.list = definitions.map(definition => rule(definition, language));
        this.#index = new Map(definitions.map(({ id }, index) => [id, index]));
        this.#language = language;
    }
    indexOf(id) {
        const known = this.#index.get(id);
        if (known !== undefined)
            return known;
        const text = SAYS.other[this.#language];
        const index = this.list.push({ id, shortDescription: { text }, fullDescription: { text }, help: { text } }) - 1;
        this.#index.set(id, index);
        return index;
    }
}
function rule({ id, severity, title, why, fix, source }, language) {
    const uri = `https://github.com/${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .J}/blob/main/docs/checks.md#${id.replace('/', '')}`;
    const says = (name) => SAYS[name][language];
    const parts = [
        [says('why'), why[language]],
        [says('fix'), fix[language]],
        [says('source'), source],
    ];
    return {
        id,
        // A name is an identifier in Pascal case (SARIF 2.1.0 §3.49.7): ElfLoadAlign.
        name: id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text: (0,_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(ended(title[language]), MAX_DESCRIPTION) },
        fullDescription: { text: (0,_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(ended(`${ended(title[language])} ${why[language]}`), MAX_DESCRIPTION) },
        help: {
            text: parts.map(([label, text]) => `${label}: ${text}`).join('\n'),
            markdown: parts.map(([label, text]) => `**${label}**: ${text}`).join('\n\n'),
        },
        helpUri: uri,
        defaultConfiguration: RULE_LEVEL[severity],
        properties: {
            tags: ['xinchuang', id.split('/', 1)[0] ?? ''],
            precision: 'very-high',
            'problem.severity': { error: 'error', warn: 'warning', info: 'recommendation' }[severity],
        },
    };
}
/** As a sentence: GitHub shows the first one of a text. */
function ended(text) {
    return /[.。!?！？]$/.test(text) ? text : /\p{Script=Han}/u.test(text) ? `${text}。` : `${text}.`;
}
function result(finding, fingerprint, { rules, files }, options) {
    const { language } = options;
    const { id, verdict, status, platform, program, target } = finding;
    const [place, remedy] = [(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(finding), (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .fix */ .Up)(finding, language)];
    const text = [
        inert(ended((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .em)(finding, language))),
        ...(place === '' ? [] : [inert(place)]),
        ...(remedy === undefined ? [] : [inert(`${SAYS.fix[language]}: ${remedy}`)]),
    ].join('\n');
    return {
        ruleId: id,
        ruleIndex: rules.indexOf(id),
        level: LEVEL[verdict] ?? 'warning',
        message: { text },
        locations: [{ physicalLocation: physicalLocation(finding, files, options) }],
        partialFingerprints: {
            // The only one that GitHub looks at. Its form is <hash>:<ordinal of equal hashes>; ours never repeats.
            primaryLocationLineHash: `${fingerprint.slice(0, 32)}:1`,
            'xinchuangGo/v1': fingerprint,
        },
        properties: {
            status,
            verdict,
            ...(platform !== undefined && { platform: (0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(platform) }),
            ...(program !== undefined && { program: (0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(program) }),
            ...(target !== undefined && { target }),
            ...(finding.file?.sha256 !== undefined && { sha256: finding.file.sha256 }),
            evidence: Object.fromEntries((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .evidence */ .MX)(finding).map(({ key, value }) => [key, value])),
        },
    };
}
/** Where the source says it; otherwise the file that was judged; otherwise the module. GitHub refuses a file of results if one of them has no place. */
function physicalLocation({ location, file }, files, { places }) {
    const source = location && (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryPath */ .S)(location.path, places);
    if (location && source !== undefined)
        return {
            artifactLocation: files.locate(source),
            region: {
                startLine: (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .atLeastOne */ .L)(location.line),
                ...(location.column !== undefined && { startColumn: (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .atLeastOne */ .L)(location.column) }),
            },
        };
    const binary = file && (0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryPath */ .S)(file.path, places);
    const artifactLocation = binary === undefined
        ? files.locate((0,_source_path_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryPath */ .S)(places.source, places) ?? places.source)
        : files.locate(binary, file?.sha256);
    return { artifactLocation, region: { startLine: 1 } };
}
/** The files that were judged, each once, with their hash; a file of which only the path is known needs no entry. */
class Files {
    list = [];
    #index = new Map();
    locate(path, sha256) {
        const location = { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
        if (sha256 === undefined)
            return location;
        const key = `${location.uri} ${sha256}`;
        let index = this.#index.get(key);
        if (index === undefined) {
            index = this.list.push({ location, hashes: { 'sha-256': sha256 }, roles: ['analysisTarget'] }) - 1;
            this.#index.set(key, index);
        }
        return { ...location, index };
    }
}
/**
 * Text of others in a message: a viewer makes a link of `[text](target)` (SARIF 2.1.0 §3.11.6) and fills `{0}` in
 * (§3.11.5); here neither means anything.
 */
function inert(text) {
    return text.replaceAll('](', '] (').replace(/\{(\d+)\}/g, '{ $1 }');
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

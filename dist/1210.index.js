export const id = 1210;
export const ids = [1210];
export const modules = {

/***/ 58829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_REPORT_BYTES: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   REPORT_SCHEMA: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   reportSchema: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);

/**
 * What every action leaves behind: one file for each (action, target, shard). Reports come from other jobs and are
 * hostile input; this schema bounds every string and list.
 */
const REPORT_SCHEMA = 'xinchuang-go/report/v1';
/** Larger files are refused before they are parsed. */
const MAX_REPORT_BYTES = 8 << 20;
const line = zod__WEBPACK_IMPORTED_MODULE_0__.string().max(2000);
const name = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(500);
const text = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ en: line, zh: line });
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/);
const commit = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{7,64}$/);
const count = zod__WEBPACK_IMPORTED_MODULE_0__.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);
const actionName = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['setup', 'audit', 'build', 'verify', 'bench', 'gmtls', 'gate']);
const target = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    goos: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[a-z0-9]{1,20}$/),
    goarch: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[a-z0-9]{1,20}$/),
    /** GOARM64 or GOAMD64: `v8.0`, `v8.1,crypto`, `v2`. Absent on loong64, which has no such setting. */
    variant: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .regex(/^[a-z0-9.,]{1,40}$/)
        .optional(),
});
const subject = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ path: name, sha256, size: count, target: target.optional() });
const scalar = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.string().max(2000), zod__WEBPACK_IMPORTED_MODULE_0__.number(), zod__WEBPACK_IMPORTED_MODULE_0__.boolean(), zod__WEBPACK_IMPORTED_MODULE_0__["null"]()]);
/** zod has no word for this of JSON Schema; without it one check could hold half a million values. */
const few = (record, maxProperties) => record
    .refine(value => Object.keys(value).length <= maxProperties, `at most ${maxProperties} keys`)
    .meta({ maxProperties });
/** Raw values, never prose only: offsets, flags, symbol@version. */
const evidence = few(zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string().max(80), zod__WEBPACK_IMPORTED_MODULE_0__.union([scalar, zod__WEBPACK_IMPORTED_MODULE_0__.array(scalar).max(200)])), 200);
const check = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    /** Stable and documented in docs/checks.md: `elf/load-align`. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[a-z0-9]{1,20}\/[a-z0-9-]{1,40}$/),
    status: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['pass', 'fail', 'warn', 'unknown', 'skip']),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['error', 'warn', 'info']),
    /** `path` of the subject it speaks of; absent when it speaks of the whole set. */
    subject: name.optional(),
    /** Platform id; absent when it holds on every platform. */
    platform: name.optional(),
    /** What was found, in one sentence. */
    title: text,
    evidence,
    /** How to mend it. */
    hint: text.optional(),
    location: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ path: name, line: count.optional(), column: count.optional() }).optional(),
});
const metric = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name,
    unit: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(40),
    better: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['lower', 'higher']),
    subject: name.optional(),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.number()).min(1).max(1000),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.number()).max(1000).optional(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['regression', 'notice', 'stable', 'improved', 'noisy', 'new', 'gone', 'error']).optional(),
    env: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(500).optional(),
});
const platform = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    id: name,
    name: text,
    goarch: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(20),
    /** false: shown, but a failure there does not fail the run. */
    required: zod__WEBPACK_IMPORTED_MODULE_0__.boolean(),
});
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__.literal(REPORT_SCHEMA),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_0__.literal('xinchuang-go'), version: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(40) }),
    action: actionName,
    target: target.optional(),
    shard: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .regex(/^[A-Za-z0-9._-]{1,60}$/)
        .optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        host: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(40),
        repo: name.optional(),
        headSha: commit.optional(),
        baseSha: commit.optional(),
        url: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(500).optional(),
        startedAt: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(40),
        durationMs: count,
        /** Keys of all the reports that this run left, where it left several: who finds one of them misses the others. */
        parts: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(200)).max(500).optional(),
    }),
    subjects: zod__WEBPACK_IMPORTED_MODULE_0__.array(subject).max(5000),
    /** The platforms that were judged, in the order the user gave. */
    platforms: zod__WEBPACK_IMPORTED_MODULE_0__.array(platform).max(500).optional(),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__.array(check).max(50_000),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__.array(metric).max(20_000),
    /** What the result depends on: Go version, emulator, readelf version. */
    env: few(zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string().max(80), zod__WEBPACK_IMPORTED_MODULE_0__.string().max(500)), 200),
});


/***/ })

};

export const id = 9829;
export const ids = [9829];
export const modules = {

/***/ 39829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK_ID: () => (/* binding */ CHECK_ID),
/* harmony export */   definition: () => (/* binding */ definition),
/* harmony export */   fileSchema: () => (/* binding */ fileSchema),
/* harmony export */   jsonSchema: () => (/* binding */ jsonSchema),
/* harmony export */   override: () => (/* binding */ override),
/* harmony export */   waiver: () => (/* binding */ waiver)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98439);
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50708);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58165);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34413);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21943);





/** The shape of .xinchuang.yml as it is written. Defaults are not here: a file says only what it changes. */
const field = (path, type) => type.describe(_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA[path].en);
const flag = zod__WEBPACK_IMPORTED_MODULE_4__.boolean();
/** As GB/T 38636 and RFC 8998 have it: ECC_SM4_GCM_SM3. */
const SUITE_NAME = /^[A-Z][A-Z0-9_]{3,40}$/;
const CHECK_ID = /^[a-z0-9]{1,20}\/[a-z0-9-]{1,40}$/;
const checkId = zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(CHECK_ID);
const platformChoice = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    platform: field('platforms[].platform', zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1).max(200)),
    required: field('platforms[].required', flag).optional(),
    reason: field('platforms[].reason', zod__WEBPACK_IMPORTED_MODULE_4__.string().trim().min(1).max(500)).optional(),
});
/** One item of `define`. */
const definition = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    id: field('define[].id', zod__WEBPACK_IMPORTED_MODULE_4__.string()
        .max(100)
        .regex(/^[a-z0-9][a-z0-9.-]*\/[a-z0-9][a-z0-9.-]*$/)),
    name: field('define[].name', zod__WEBPACK_IMPORTED_MODULE_4__.string().trim().min(1).max(100)),
    like: field('define[].like', zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1).max(200)).optional(),
    aliases: field('define[].aliases', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('define[].aliases[]', zod__WEBPACK_IMPORTED_MODULE_4__.string()
        .max(100)
        .regex(/^[^\p{Cc}]{2,}$/u)))
        .max(20)).optional(),
    /** Only `like` can stand in for it. */
    goarch: field('define[].goarch', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](_platform_index_js__WEBPACK_IMPORTED_MODULE_0__/* .GOARCHES */ .hX)).optional(),
    kernel: field('define[].kernel', zod__WEBPACK_IMPORTED_MODULE_4__.string()
        .max(100)
        .regex(/^\d+\.\d+(?:[.-][A-Za-z0-9_.+-]*)?$/)).optional(),
    libc: field('define[].libc', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['glibc', 'musl'])).optional(),
    glibc: field('define[].glibc', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^2\.\d{1,3}$/)).optional(),
    page: field('define[].page', zod__WEBPACK_IMPORTED_MODULE_4__.literal([4096, 16384, 65536])).optional(),
    world: field('define[].world', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['old', 'new'])).optional(),
    interp: field('define[].interp', zod__WEBPACK_IMPORTED_MODULE_4__.string()
        .max(200)
        .regex(/^(?:\/[A-Za-z0-9_+-][A-Za-z0-9._+-]*)+$/)).optional(),
    'qemu-cpu': field('define[].qemu-cpu', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$/)).optional(),
    'go-level': field('define[].go-level', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^(?:v[1-4]|v(?:8\.[0-9]|9\.[0-5])(?:,lse)?(?:,crypto)?)$/)).optional(),
});
/** One item of `verify.checks` or `gmtls.checks`. */
const overrideOf = (part) => zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    severity: field(`${part}.checks.*.severity`, zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['off', 'info', 'warn', 'error'])),
    reason: field(`${part}.checks.*.reason`, zod__WEBPACK_IMPORTED_MODULE_4__.string().trim().min(1).max(500)),
    until: field(`${part}.checks.*.until`, zod__WEBPACK_IMPORTED_MODULE_5__.date()),
});
const checksOf = (part) => field(`${part}.checks`, zod__WEBPACK_IMPORTED_MODULE_4__.record(checkId, field(`${part}.checks.*`, overrideOf(part))));
const override = overrideOf('verify');
/** Ten letters, or five characters where some are Chinese, are the least that can say why. */
const SENTENCE = /^(?:[\s\S]{10,}|(?=[\s\S]*\p{Script=Han})[\s\S]{5,})$/u;
/** One item of `gate.waivers`. What the gate asks of the reports and files themselves cannot be waived. */
const waiver = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    check: field('gate.waivers[].check', checkId.regex(/^(?!gate\/|report\/)/)),
    platform: field('gate.waivers[].platform', zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1).max(200)).optional(),
    program: field('gate.waivers[].program', zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1).max(500)).optional(),
    reason: field('gate.waivers[].reason', zod__WEBPACK_IMPORTED_MODULE_4__.string().trim().regex(SENTENCE).max(500)),
    until: field('gate.waivers[].until', zod__WEBPACK_IMPORTED_MODULE_5__.date()),
});
const pattern = zod__WEBPACK_IMPORTED_MODULE_4__.string()
    .max(300)
    .regex(/^[^-\s]\S*$/);
const name = zod__WEBPACK_IMPORTED_MODULE_4__.string()
    .max(500)
    .regex(/^[^\p{Cc}]+$/u);
const argument = zod__WEBPACK_IMPORTED_MODULE_4__.string().max(500);
const pinnedImage = zod__WEBPACK_IMPORTED_MODULE_4__.string().refine(_system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isPinnedImage */ .Cq);
/** GOGC, and GOMEMLIMIT behind a slash; bench refuses a limit that is too small for Go. */
const gcSetting = zod__WEBPACK_IMPORTED_MODULE_4__.union([
    zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1).max(99_999),
    zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^(?:off|[1-9]\d{0,4})(?:\/(?:off|\d{1,10}(?:B|KiB|MiB|GiB)))?$/),
]);
const bench = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    packages: field('bench.packages', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('bench.packages[]', pattern)).min(1).max(200)).optional(),
    benchmarks: field('bench.benchmarks', name).optional(),
    'fail-above': field('bench.fail-above', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGE */ .PL)).optional(),
    'notice-above': field('bench.notice-above', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGE */ .PL)).optional(),
    'slower-above': field('bench.slower-above', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGE */ .PL)).optional(),
    budget: field('bench.budget', zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1).max(600)).optional(),
    timeout: field('bench.timeout', zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1).max(3600)).optional(),
    image: field('bench.image', pinnedImage).optional(),
    'test-image': field('bench.test-image', pinnedImage).optional(),
    tests: field('bench.tests', flag).optional(),
    programs: field('bench.programs', zod__WEBPACK_IMPORTED_MODULE_4__.union([zod__WEBPACK_IMPORTED_MODULE_4__.literal(false), zod__WEBPACK_IMPORTED_MODULE_4__.array(field('bench.programs[]', pattern)).min(1).max(200)])).optional(),
    start: field('bench.start', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('bench.start[]', argument)).min(1).max(50)).optional(),
    'region-begin': field('bench.region-begin', name).optional(),
    'region-end': field('bench.region-end', name).optional(),
    'region-command': field('bench.region-command', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('bench.region-command[]', argument)).max(50)).optional(),
    'gc-sweep': field('bench.gc-sweep', zod__WEBPACK_IMPORTED_MODULE_4__.union([flag, zod__WEBPACK_IMPORTED_MODULE_4__.array(field('bench.gc-sweep[]', gcSetting)).min(1).max(20)])).optional(),
    'gc-benchmarks': field('bench.gc-benchmarks', name).optional(),
    history: field('bench.history', flag).optional(),
    'history-branch': field('bench.history-branch', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/)).optional(),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    version: field('version', zod__WEBPACK_IMPORTED_MODULE_4__.literal(1)),
    lang: field('lang', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['auto', 'en', 'zh-CN'])).optional(),
    platforms: field('platforms', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('platforms[]', zod__WEBPACK_IMPORTED_MODULE_4__.union([zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1).max(200), platformChoice])))
        .min(1)
        .max(200)).optional(),
    define: field('define', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('define[]', definition)).max(100)).optional(),
    'go-version': field('go-version', zod__WEBPACK_IMPORTED_MODULE_4__.string().trim().min(1).max(60)).optional(),
    china: field('china', flag).optional(),
    packages: field('packages', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('packages[]', pattern)).min(1).max(200)).optional(),
    build: field('build', zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        output: field('build.output', zod__WEBPACK_IMPORTED_MODULE_4__.string()
            .max(300)
            .regex(/^[^\p{Cc}]+$/u)).optional(),
        ldflags: field('build.ldflags', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('build.ldflags[]', zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1).max(2000))).max(100)).optional(),
        tags: field('build.tags', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('build.tags[]', zod__WEBPACK_IMPORTED_MODULE_4__.string()
            .max(100)
            .regex(/^[A-Za-z0-9_.]+$/)))
            .max(100)).optional(),
        trimpath: field('build.trimpath', flag).optional(),
        cgo: field('build.cgo', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['off', 'static', 'dynamic'])).optional(),
        cc: field('build.cc', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['none', 'gnu', 'musl', 'zig'])).optional(),
        'rebuild-check': field('build.rebuild-check', flag).optional(),
        version: field('build.version', zod__WEBPACK_IMPORTED_MODULE_4__.string()
            .max(200)
            .regex(/^[^\p{Cc}]+$/u)).optional(),
    })).optional(),
    verify: field('verify', zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        static: field('verify.static', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['required', 'allowed'])).optional(),
        run: field('verify.run', zod__WEBPACK_IMPORTED_MODULE_4__.union([zod__WEBPACK_IMPORTED_MODULE_4__.literal(false), zod__WEBPACK_IMPORTED_MODULE_4__.array(field('verify.run[]', argument)).max(50)])).optional(),
        'allowed-libraries': field('verify.allowed-libraries', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('verify.allowed-libraries[]', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[A-Za-z0-9_+][A-Za-z0-9._+-]{0,99}$/))).max(100)).optional(),
        'allowed-rpath': field('verify.allowed-rpath', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('verify.allowed-rpath[]', zod__WEBPACK_IMPORTED_MODULE_4__.string()
            .max(300)
            .regex(/^(?:\/|\$ORIGIN\b|\$\{ORIGIN\})[^:\p{Cc}]*$/u)))
            .max(100)).optional(),
        'tools-image': field('verify.tools-image', pinnedImage).optional(),
        'run-timeout': field('verify.run-timeout', zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1).max(3600)).optional(),
        'debug-info': field('verify.debug-info', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['any', 'stripped', 'present'])).optional(),
        'max-size': field('verify.max-size', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .SIZE */ .SK)).optional(),
        'max-growth': field('verify.max-growth', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .PERCENT */ .IQ)).optional(),
        checks: checksOf('verify').optional(),
    })).optional(),
    bench: field('bench', bench).optional(),
    gmtls: field('gmtls', zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        protocols: field('gmtls.protocols', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('gmtls.protocols[]', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['tlcp', 'rfc8998']))).max(2)).optional(),
        strict: field('gmtls.strict', flag).optional(),
        'require-suites': field('gmtls.require-suites', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('gmtls.require-suites[]', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(SUITE_NAME))).max(50)).optional(),
        'forbid-suites': field('gmtls.forbid-suites', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('gmtls.forbid-suites[]', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(SUITE_NAME))).max(50)).optional(),
        'expiry-days': field('gmtls.expiry-days', zod__WEBPACK_IMPORTED_MODULE_4__.int().min(0).max(1000)).optional(),
        host: field('gmtls.host', zod__WEBPACK_IMPORTED_MODULE_4__.string()
            .max(253)
            .regex(/^[^\s\p{Cc}/]+$/u)).optional(),
        'min-grade': field('gmtls.min-grade', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['A', 'B', 'C', 'D', 'E'])).optional(),
        'max-ratio': field('gmtls.max-ratio', zod__WEBPACK_IMPORTED_MODULE_4__.number().min(0.1).max(1000)).optional(),
        checks: checksOf('gmtls').optional(),
    })).optional(),
    report: field('report', zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ html: field('report.html', flag).optional() })).optional(),
    gate: field('gate', zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        require: field('gate.require', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('gate.require[]', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['setup', 'audit', 'build', 'verify', 'bench', 'gmtls']))).max(20)).optional(),
        'allow-unknown': field('gate.allow-unknown', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('gate.allow-unknown[]', checkId)).max(200)).optional(),
        platforms: field('gate.platforms', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('gate.platforms[]', zod__WEBPACK_IMPORTED_MODULE_4__.string().min(1).max(200)))
            .min(1)
            .max(200)).optional(),
        thresholds: field('gate.thresholds', zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
            size: field('gate.thresholds.size', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .PERCENT */ .IQ)).optional(),
            'insn-op': field('gate.thresholds.insn-op', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .PERCENT */ .IQ)).optional(),
            handshake: field('gate.thresholds.handshake', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .PERCENT */ .IQ)).optional(),
        })).optional(),
        waivers: field('gate.waivers', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('gate.waivers[]', waiver)).max(200)).optional(),
    })).optional(),
});
/** JSON Schema 2020-12 of .xinchuang.yml, for editors. */
function jsonSchema() {
    const { $schema, ...rest } = zod__WEBPACK_IMPORTED_MODULE_6__/* .toJSONSchema */ .bl(fileSchema, { io: 'input' });
    return {
        $schema,
        title: '.xinchuang.yml',
        description: 'What xinchuang-go builds, verifies and gates in this repository. All keys but version are optional.',
        ...rest,
    };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};

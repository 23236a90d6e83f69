export const id = 6743;
export const ids = [6743,9829];
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

/***/ 96743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  understand: () => (/* binding */ understand)
});

// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var src_platform = __webpack_require__(50708);
// EXTERNAL MODULE: ./build/src/config/amounts.js
var amounts = __webpack_require__(34413);
;// CONCATENATED MODULE: ./build/src/config/bench.js
/** The block `bench` of the file, with the defaults of what it does not say. */
function benchFrom(given = {}, base) {
    const { image, programs, start, 'test-image': testImage, 'region-begin': regionBegin, 'region-end': regionEnd, 'region-command': regionCommand, 'gc-sweep': gcSweep, 'gc-benchmarks': gcBenchmarks, } = given;
    return {
        packages: given.packages ?? base.packages,
        benchmarks: given.benchmarks ?? base.benchmarks,
        failAbove: given['fail-above'] ?? base.failAbove,
        noticeAbove: given['notice-above'] ?? base.noticeAbove,
        slowerAbove: given['slower-above'] ?? base.slowerAbove,
        budgetMinutes: given.budget ?? base.budgetMinutes,
        timeoutSeconds: given.timeout ?? base.timeoutSeconds,
        tests: given.tests ?? base.tests,
        history: given.history ?? base.history,
        historyBranch: given['history-branch'] ?? base.historyBranch,
        ...(image !== undefined && { image }),
        ...(testImage !== undefined && { testImage }),
        ...(programs !== undefined && { programs: programs === false ? [] : programs }),
        ...(start !== undefined && { start }),
        ...(regionBegin !== undefined && { regionBegin }),
        ...(regionEnd !== undefined && { regionEnd }),
        ...(regionCommand !== undefined && { regionCommand }),
        ...(gcSweep !== undefined && { gcSweep: Array.isArray(gcSweep) ? gcSweep.map(String) : [String(gcSweep)] }),
        ...(gcBenchmarks !== undefined && { gcBenchmarks }),
    };
}

// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(37096);
;// CONCATENATED MODULE: ./build/src/config/define.js

/**
 * A platform of the user's own. What the file says is documented by it; the rest is that of `like`, and without one
 * unknown, except what the architecture settles.
 */
function definedPlatform(given, file, like) {
    const { goarch } = given;
    const [os = '', cpu = ''] = given.id.split('/');
    const fact = (value, base) => value === undefined
        ? (base ?? { value: null, confidence: 'unknown', source: file })
        : { value, confidence: 'documented', source: file };
    const libc = given.libc ?? like?.libc ?? 'glibc';
    const world = fact(given.world, like?.world);
    const features = given['go-level'] === undefined ? like?.cpu.features : undefined;
    const qemuCpu = given['qemu-cpu'] ?? like?.qemuCpu;
    // A loader is that of its libc and world: another of these has another loader.
    const sameLoader = libc === (like?.libc ?? 'glibc') && world.value === (like?.world?.value ?? null);
    const loader = like !== undefined && sameLoader ? like.interp : (0,src_platform/* loaderOf */.LM)(goarch, libc, world.value);
    return {
        id: given.id,
        name: { en: given.name, zh: given.name },
        goarch,
        os: { id: os, name: { en: os, zh: os } },
        cpu: { id: cpu, name: { en: cpu, zh: cpu }, ...(features !== undefined && { features }) },
        ...(libc === 'musl' && { libc }),
        kernel: fact(given.kernel, like?.kernel),
        glibc: fact(given.glibc, libc === 'musl' ? undefined : like?.glibc),
        page: goarch === 'amd64' ? (0,src_platform/* pageOfAmd64 */.VI)() : fact(given.page, like?.page),
        ...(goarch === 'loong64' ? { world } : { goLevel: fact(given['go-level'], like?.goLevel) }),
        interp: fact(given.interp, loader),
        ...(qemuCpu !== undefined && { qemuCpu }),
        ...(given.aliases !== undefined && { aliases: given.aliases }),
        userDefined: true,
    };
}
/** The key of a definition that its architecture or its libc rules out, if any. */
function misfit({ goarch, world, page, libc, glibc, 'go-level': level }, like) {
    if (like !== undefined && like.goarch !== goarch)
        return 'goarch';
    if (world !== undefined && goarch !== 'loong64')
        return 'world';
    if (page !== undefined && page !== 4096 && goarch === 'amd64')
        return 'page';
    if (glibc !== undefined && (libc ?? like?.libc) === 'musl')
        return 'glibc';
    if (level === undefined)
        return undefined;
    const fits = { loong64: false, amd64: /^v[1-4]$/.test(level), arm64: /^v[89]\./.test(level) };
    return fits[goarch] ? undefined : 'go-level';
}

// EXTERNAL MODULE: ./build/src/config/fields.js
var fields = __webpack_require__(21943);
// EXTERNAL MODULE: ./build/src/config/problems.js
var config_problems = __webpack_require__(81922);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(39829);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/config/source.js


/** The library's own limit against "billion laughs", stated here because it matters. */
const MAX_ALIASES = 100;
/**
 * @param file the name that errors show
 * @throws UserError XC-CONFIG-002
 */
function parseSource(text, file) {
    const lines = new dist/* LineCounter */.HN();
    try {
        const document = (0,dist.parseDocument)(text, {
            lineCounter: lines,
            prettyErrors: false,
            logLevel: 'error',
            version: '1.2',
        });
        const [first] = [...document.errors, ...document.warnings];
        if (first !== undefined)
            throw new language/* UserError */.yo('XC-CONFIG-002', {
                place: `${file}:${lines.linePos(first.pos[0]).line}`,
                problem: first.message.split('\n')[0] ?? '',
            });
        (0,dist/* visit */.YR)(document, {
            Pair(_, { key }) {
                if ((0,dist/* isScalar */.jn)(key) && String(key.value) !== '__proto__')
                    return;
                const start = (0,dist/* isNode */.Ll)(key) ? startOf(key) : undefined;
                throw new language/* UserError */.yo('XC-CONFIG-002', {
                    place: start === undefined ? file : `${file}:${lines.linePos(start).line}`,
                    problem: 'a key has to be a plain name',
                });
            },
        });
        const data = document.toJS({ maxAliasCount: MAX_ALIASES });
        return {
            // An empty file says nothing, as an empty map does.
            data: data ?? {},
            place(path) {
                const start = rangeOf(document.contents, path);
                return start === undefined ? file : `${file}:${lines.linePos(start).line}`;
            },
        };
    }
    catch (error) {
        if (error instanceof language/* UserError */.yo)
            throw error;
        // The parser recurses, and refuses too many aliases with a ReferenceError.
        if (error instanceof RangeError)
            throw new language/* UserError */.yo('XC-CONFIG-002', { place: file, problem: 'nested too deeply' });
        if (error instanceof ReferenceError)
            throw new language/* UserError */.yo('XC-CONFIG-002', { place: file, problem: error.message.split('\n')[0] ?? '' });
        throw error;
    }
}
/** Offset of the key, where the last step is one, otherwise of the value. */
function rangeOf(root, path) {
    let node = root;
    let start = (0,dist/* isNode */.Ll)(root) ? startOf(root) : undefined;
    for (const part of path) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(item => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(part));
            if (pair === undefined)
                break;
            start = (0,dist/* isNode */.Ll)(pair.key) ? startOf(pair.key) : start;
            node = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(node) && typeof part === 'number') {
            node = node.items[part];
            if (!(0,dist/* isNode */.Ll)(node))
                break;
            start = startOf(node) ?? start;
        }
        else
            break;
    }
    return start;
}
function startOf(node) {
    return node.range?.[0];
}

;// CONCATENATED MODULE: ./build/src/config/understand.js










/** Parts of the file that give severities to their checks. */
const OVERRIDABLE = ['verify', 'gmtls'];
/**
 * A configuration file's text, understood as far as it goes: a part that is wrong does not hide what is wrong with the
 * others.
 * @param file the name that errors show
 * @param knownChecks asked only when the file names a check
 * @throws UserError XC-CONFIG-002 when it is not YAML
 */
async function understand(text, file, now, knownChecks) {
    const source = parseSource(text, file);
    const parsed = schema.fileSchema.safeParse(source.data);
    const problems = parsed.success ? [] : (0,config_problems/* problemsOf */.GW)(parsed.error.issues, source);
    const warnings = [];
    const raw = asRecord(source.data);
    const defined = definitions(asArray(raw['define']), source, file, problems);
    const platforms = choices(asArray(raw['platforms']), defined, asArray(raw['define']), source, problems);
    const given = (part) => asRecord(asRecord(raw[part])['checks']);
    const gate = asRecord(raw['gate']);
    const waivers = asArray(gate['waivers']).map(asRecord);
    const severities = (part) => Object.keys(given(part)).map((id) => [[part, 'checks', id], id]);
    const judged = [
        ...asArray(gate['allow-unknown']).map((id, i) => [['gate', 'allow-unknown', i], String(id)]),
        ...waivers.map(({ check }, i) => [['gate', 'waivers', i, 'check'], String(check)]),
    ];
    if (knownChecks !== undefined && OVERRIDABLE.flatMap(severities).length + judged.length > 0) {
        const known = await knownChecks();
        for (const part of OVERRIDABLE)
            problems.push(...unknownChecks(severities(part), known[part], source));
        problems.push(...unknownChecks(judged, known.all, source));
    }
    const required = gatePlatforms(asArray(gate['platforms']), waivers, defined, source, problems);
    problems.push(...unfitBench(asRecord(raw['bench']), source));
    const checks = (part) => overrides(given(part), part, source, now, warnings);
    problems.sort((a, b) => lineOf(a) - lineOf(b));
    const severity = { verify: checks('verify'), gmtls: checks('gmtls') };
    const config = withDefaults(parsed.data ?? { version: 1 }, platforms, defined, severity, required);
    return { config, problems, warnings };
}
/** What no key of `bench` alone shows. */
function unfitBench(bench, source) {
    const problems = [];
    const [fail, floor] = [bench['fail-above'], bench['notice-above']].map(text => typeof text === 'string' && amounts/* CHANGE */.PL.test(text) ? (0,amounts/* percentOf */.pR)(text) : undefined);
    if (fail !== undefined && floor !== undefined && floor > fail)
        problems.push(wrongValue(['bench', 'notice-above'], String(bench['notice-above']), source));
    for (const [one, other] of [
        ['region-begin', 'region-end'],
        ['region-end', 'region-begin'],
    ])
        if (bench[one] !== undefined && bench[other] === undefined)
            problems.push(missing(['bench', other], source));
    return problems;
}
/** The platforms of the gate and of its waivers by their ids, however they were written. */
function gatePlatforms(names, waivers, defined, source, problems) {
    const ids = new Map();
    const all = [
        ...names.map((name, i) => [['gate', 'platforms', i], name]),
        ...waivers.map(({ platform }, i) => [['gate', 'waivers', i, 'platform'], platform]),
    ];
    for (const [at, name] of all) {
        if (typeof name !== 'string' || name === '')
            continue;
        const platform = alike(name, at, defined, source, problems);
        if (platform !== undefined)
            ids.set(name, platform.id);
    }
    return ids;
}
function lineOf(problem) {
    return Number(/:(\d+)$/.exec(String(problem.values['place']))?.[1] ?? 0);
}
function definitions(items, source, file, problems) {
    const defined = [];
    items.forEach((item, i) => {
        // What is wrong with its shape has been said already.
        const { data } = schema.definition.safeParse(item);
        if (data === undefined)
            return;
        const at = ['define', i];
        const like = data.like === undefined ? undefined : alike(data.like, [...at, 'like'], defined, source, problems);
        const goarch = data.goarch ?? like?.goarch;
        if (goarch === undefined) {
            // What it is like has been refused already.
            if (data.like === undefined)
                problems.push(missing([...at, 'goarch'], source));
            return;
        }
        const settled = { ...data, goarch };
        const key = misfit(settled, like);
        if (key !== undefined)
            problems.push(wrongValue([...at, key], String(data[key]), source));
        const before = problems.length;
        const taken = (name) => [...(0,src_platform/* allPlatforms */.yk)(), ...defined].some(p => p.id === name || p.aliases?.includes(name));
        if (taken(data.id))
            problems.push(twice([...at, 'id'], data.id, source));
        data.aliases?.forEach((name, n) => {
            if (taken(name))
                problems.push(twice([...at, 'aliases', n], name, source));
        });
        if (problems.length === before && key !== 'goarch')
            defined.push(definedPlatform(settled, file, like));
    });
    return defined;
}
function alike(text, at, defined, source, problems) {
    try {
        return (0,src_platform/* resolvePlatform */.u4)(text, defined);
    }
    catch (error) {
        if (!(error instanceof language/* UserError */.yo))
            throw error;
        problems.push(notAPlatform(error, at, source));
        return undefined;
    }
}
function choices(items, defined, definitions, source, problems) {
    const chosen = [];
    items.forEach((item, i) => {
        const at = ['platforms', i];
        const { platform: text, required = true, reason } = typeof item === 'string' ? { platform: item } : asRecord(item);
        if (typeof text !== 'string' || text === '' || typeof required !== 'boolean')
            return;
        if (!required && reason === undefined)
            problems.push(missing([...at, 'reason'], source));
        // A definition that is itself wrong is not reported a second time as unknown.
        if (!defined.some(p => p.id === text) && definitions.some(d => asRecord(d)['id'] === text))
            return;
        try {
            const platform = (0,src_platform/* resolvePlatform */.u4)(text, defined);
            if (chosen.some(c => c.platform.id === platform.id))
                problems.push(twice(at, platform.id, source));
            else
                chosen.push({ platform, required, ...(typeof reason === 'string' && { reason }) });
        }
        catch (error) {
            if (!(error instanceof language/* UserError */.yo))
                throw error;
            problems.push(notAPlatform(error, at, source));
        }
    });
    return chosen;
}
function unknownChecks(named, known, source) {
    return named
        .filter(([, id]) => schema.CHECK_ID.test(id) && !known.includes(id))
        .map(([at, id]) => new language/* UserError */.yo('XC-CONFIG-012', {
        place: source.place(at),
        field: (0,config_problems/* fieldName */.w5)(at),
        id: (0,language/* oneLine */.TN)(id),
        near: (0,config_problems/* nearest */.pA)(id, known) ?? '—',
    }));
}
function overrides(checks, part, source, now, warnings) {
    const holding = {};
    for (const [id, value] of Object.entries(checks)) {
        const { data } = schema.override.safeParse(value);
        if (data === undefined)
            continue;
        const place = source.place([part, 'checks', id]);
        if (data.until < now.toISOString().slice(0, 10))
            warnings.push(new language/* UserError */.yo('XC-CONFIG-009', { place, id: (0,language/* oneLine */.TN)(id), until: data.until, reason: data.reason }));
        else
            holding[id] = data;
    }
    return holding;
}
function withDefaults(file, platforms, defined, checks, platformIds) {
    const base = (0,config/* defaultConfig */.s)();
    const { build = {}, verify = {}, gmtls = {}, gate = {} } = file;
    const { size, 'insn-op': insnOp, handshake } = gate.thresholds ?? {};
    const idOf = (name) => platformIds.get(name) ?? name;
    return {
        lang: file.lang ?? base.lang,
        platforms: file.platforms === undefined ? base.platforms : platforms,
        platformsNamed: file.platforms !== undefined,
        defined,
        ...(file['go-version'] !== undefined && { goVersion: file['go-version'] }),
        china: file.china ?? base.china,
        packages: file.packages ?? base.packages,
        build: {
            ...(build.output !== undefined && { output: build.output }),
            ldflags: build.ldflags ?? base.build.ldflags,
            tags: build.tags ?? base.build.tags,
            trimpath: build.trimpath ?? base.build.trimpath,
            cgo: build.cgo ?? base.build.cgo,
            cc: build.cc ?? base.build.cc,
            rebuildCheck: build['rebuild-check'] ?? base.build.rebuildCheck,
            ...(build.version !== undefined && { version: build.version }),
        },
        verify: {
            static: verify.static ?? base.verify.static,
            allowedLibraries: verify['allowed-libraries'] ?? base.verify.allowedLibraries,
            allowedRpath: verify['allowed-rpath'] ?? base.verify.allowedRpath,
            run: verify.run ?? base.verify.run,
            runTimeoutSeconds: verify['run-timeout'] ?? base.verify.runTimeoutSeconds,
            debugInfo: verify['debug-info'] ?? base.verify.debugInfo,
            ...(verify['max-size'] !== undefined && { maxSize: (0,amounts/* bytesOf */.$$)(verify['max-size']) }),
            maxGrowthPercent: verify['max-growth'] === undefined ? base.verify.maxGrowthPercent : (0,amounts/* percentOf */.pR)(verify['max-growth']),
            ...(verify['tools-image'] !== undefined && { toolsImage: verify['tools-image'] }),
            checks: checks.verify,
        },
        gmtls: {
            protocols: gmtls.protocols ?? base.gmtls.protocols,
            strict: gmtls.strict ?? base.gmtls.strict,
            requireSuites: gmtls['require-suites'] ?? base.gmtls.requireSuites,
            forbidSuites: gmtls['forbid-suites'] ?? base.gmtls.forbidSuites,
            expiryDays: gmtls['expiry-days'] ?? base.gmtls.expiryDays,
            ...(gmtls.host !== undefined && { host: gmtls.host }),
            ...(gmtls['min-grade'] !== undefined && { minGrade: gmtls['min-grade'] }),
            ...(gmtls['max-ratio'] !== undefined && { maxRatio: gmtls['max-ratio'] }),
            checks: checks.gmtls,
        },
        bench: benchFrom(file.bench, base.bench),
        report: { html: file.report?.html ?? base.report.html },
        gate: {
            require: gate.require ?? base.gate.require,
            allowUnknown: gate['allow-unknown'] ?? base.gate.allowUnknown,
            ...(gate.platforms !== undefined && { platforms: gate.platforms.map(idOf) }),
            thresholds: {
                ...(size !== undefined && { size: (0,amounts/* percentOf */.pR)(size) }),
                ...(insnOp !== undefined && { insnOp: (0,amounts/* percentOf */.pR)(insnOp) }),
                ...(handshake !== undefined && { handshake: (0,amounts/* percentOf */.pR)(handshake) }),
            },
            waivers: (gate.waivers ?? []).map(({ check, reason, until, platform, program }) => ({
                check,
                reason,
                until,
                ...(platform !== undefined && { platform: idOf(platform) }),
                ...(program !== undefined && { program }),
            })),
        },
    };
}
function notAPlatform(error, at, source) {
    const where = { place: source.place(at), field: (0,config_problems/* fieldName */.w5)(at) };
    const { text = '', near = '' } = error.values;
    if (error.code === 'XC-PLATFORM-001')
        return new language/* UserError */.yo('XC-CONFIG-007', { ...where, text, near });
    const [en, zh] = [error.lines('en'), error.lines('zh')];
    return new language/* UserError */.yo('XC-CONFIG-011', {
        ...where,
        problem: { en: en[0] ?? '', zh: zh[0] ?? '' },
        mend: { en: en[1] ?? '', zh: zh[1] ?? '' },
    });
}
function wrongValue(at, value, source) {
    return new language/* UserError */.yo('XC-CONFIG-004', {
        place: source.place(at),
        field: (0,config_problems/* fieldName */.w5)(at),
        value,
        allowed: (0,fields/* fieldAt */.UK)(at) ?? '',
    });
}
function missing(at, source) {
    return new language/* UserError */.yo('XC-CONFIG-005', {
        place: source.place(at),
        field: (0,config_problems/* fieldName */.w5)(at),
        allowed: (0,fields/* fieldAt */.UK)(at) ?? '',
    });
}
function twice(at, id, source) {
    return new language/* UserError */.yo('XC-CONFIG-008', { place: source.place(at), field: (0,config_problems/* fieldName */.w5)(at), id });
}
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function asArray(value) {
    return Array.isArray(value) ? value : [];
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

export const id = 299;
export const ids = [299];
export const modules = {

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   IQ: () => (/* binding */ PERCENT),
/* harmony export */   SK: () => (/* binding */ SIZE),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
const UNITS = {
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
};
/** Not zero: nothing would be small enough. */
const SIZE = /^(?!0+(?:\.0+)? ?[BKMG])(\d{1,9}(?:\.\d{1,3})?) ?(B|[KMG]i?B)$/;
const PERCENT = /^(\d{1,4}(?:\.\d{1,3})?) ?%$/;
/** Bytes of `40MiB`; the text has been checked. */
function bytesOf(text) {
    const [, number, unit = 'B'] = SIZE.exec(text) ?? [];
    return Math.round(Number(number) * (UNITS[unit] ?? 1));
}
/** 5 of `5%`; the text has been checked. */
function percentOf(text) {
    return Number(PERCENT.exec(text)?.[1]);
}


/***/ }),

/***/ 4324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   UK: () => (/* binding */ fieldAt),
/* harmony export */   _s: () => (/* binding */ keysAt)
/* harmony export */ });
/**
 * What each key of .xinchuang.yml takes: shown when a value is refused, and by editors through the JSON Schema.
 * `[]` stands for any item of a list, `*` for any name.
 */
const fields = {
    version: { en: '1', zh: '1' },
    lang: { en: 'auto | en | zh-CN', zh: 'auto | en | zh-CN' },
    platforms: {
        en: 'a list of platform ids: [kylin-v10-sp3/kunpeng-920, …]',
        zh: '平台 ID 列表：[kylin-v10-sp3/kunpeng-920, …]',
    },
    'platforms[]': {
        en: 'a platform id, or {platform: id, required: false, reason: "why"}',
        zh: '平台 ID，或 {platform: id, required: false, reason: "原因"}',
    },
    'platforms[].platform': { en: 'a platform id: kylin-v10-sp3/kunpeng-920', zh: '平台 ID：kylin-v10-sp3/kunpeng-920' },
    'platforms[].required': {
        en: 'true | false; false: judged and shown, but a failure there does not fail the run',
        zh: 'true | false；false 表示照常检查并显示，但失败不影响结果',
    },
    'platforms[].reason': { en: 'a sentence: why it is not required', zh: '一句话：为什么不是必需' },
    define: { en: 'a list of platforms of your own', zh: '自定义平台列表' },
    'define[]': {
        en: '{id, name, goarch}, or {id, name, like}, and what you know of the other keys',
        zh: '{id, name, goarch} 或 {id, name, like}，以及其余已知的键',
    },
    'define[].id': {
        en: 'lower-case letters, digits, ".", "-", with one "/" between system and CPU: our-os-3/our-cpu',
        zh: '小写字母、数字、"."、"-"，系统与 CPU 之间一个 "/"：our-os-3/our-cpu',
    },
    'define[].name': { en: 'a name for people, at most 100 characters', zh: '供人阅读的名称，最多 100 个字符' },
    'define[].goarch': {
        en: 'loong64 | arm64 | amd64; as in `like` when that is given',
        zh: 'loong64 | arm64 | amd64；给出 `like` 时与其一致',
    },
    'define[].like': {
        en: 'a platform that it is like, by its id: what is not said here is as there',
        zh: '与之相同的平台的 ID：此处未写明的值与其一致',
    },
    'define[].aliases': { en: 'a list of other names for it', zh: '其他名称的列表' },
    'define[].aliases[]': { en: 'a name, 2 to 100 characters', zh: '名称，2 到 100 个字符' },
    'define[].libc': { en: 'glibc | musl; glibc when left out', zh: 'glibc | musl；省略时为 glibc' },
    'define[].interp': {
        en: 'the absolute path of its loader, where it is not the usual one',
        zh: '加载器的绝对路径；与通常路径相同时不必写',
    },
    'define[].qemu-cpu': {
        en: 'a CPU model of QEMU, as `qemu-aarch64 -cpu help` lists them: cortex-a57',
        zh: 'QEMU 的 CPU 型号，见 `qemu-aarch64 -cpu help`：cortex-a57',
    },
    'define[].kernel': {
        en: 'in quotes, as `uname -r` prints it: "4.19.90"',
        zh: '加引号，与 `uname -r` 的输出一致："4.19.90"',
    },
    'define[].glibc': {
        en: 'in quotes, from `ldd --version`: "2.28"; not with musl',
        zh: '加引号，取自 `ldd --version`："2.28"；不用于 musl',
    },
    'define[].page': {
        en: '4096 | 16384 | 65536, as `getconf PAGESIZE` prints it; amd64 has only 4096',
        zh: '4096 | 16384 | 65536，与 `getconf PAGESIZE` 的输出一致；amd64 只有 4096',
    },
    'define[].world': { en: 'old | new; loong64 only', zh: 'old（旧世界）| new（新世界）；仅用于 loong64' },
    'define[].go-level': {
        en: 'the highest GOARM64 (v8.0, v8.1,crypto) or GOAMD64 (v1 to v4) of the CPU; not on loong64',
        zh: 'CPU 支持的最高 GOARM64（v8.0、v8.1,crypto）或 GOAMD64（v1 至 v4）；不用于 loong64',
    },
    'go-version': {
        en: 'in quotes: "1.26.8" | "1.25.x" | "stable" | "oldstable"',
        zh: '加引号："1.26.8" | "1.25.x" | "stable" | "oldstable"',
    },
    china: {
        en: 'true | false; true: mirrors and module proxy that answer inside mainland China',
        zh: 'true | false；true 表示使用中国大陆可访问的镜像与模块代理',
    },
    packages: { en: 'a list of package patterns: ["./cmd/..."]', zh: '包模式列表：["./cmd/..."]' },
    'packages[]': { en: 'a package pattern that does not begin with "-"', zh: '包模式，不能以 "-" 开头' },
    build: { en: 'keys of the build', zh: '构建相关的键' },
    'build.output': {
        en: 'a file name template: "{{name}}-{{goos}}-{{goarch}}"',
        zh: '文件名模板："{{name}}-{{goos}}-{{goarch}}"',
    },
    'build.ldflags': {
        en: 'a list, one flag an item: ["-s", "-w", "-X main.version={{version}}"]',
        zh: '列表，每项一个参数：["-s", "-w", "-X main.version={{version}}"]',
    },
    'build.ldflags[]': { en: 'a text of at most 2000 characters', zh: '最多 2000 个字符的文本' },
    'build.tags': { en: 'a list of build tags: [netgo, osusergo]', zh: '构建标签列表：[netgo, osusergo]' },
    'build.tags[]': { en: 'letters, digits, "_" and "."', zh: '字母、数字、"_" 与 "."' },
    'build.trimpath': { en: 'true | false', zh: 'true | false' },
    'build.cgo': {
        en: 'off (CGO_ENABLED=0) | static (linked by the C compiler, no loader) | dynamic',
        zh: 'off（CGO_ENABLED=0）| static（由 C 编译器静态链接，无加载器）| dynamic（动态链接）',
    },
    'build.cc': { en: 'none | gnu | musl | zig', zh: 'none | gnu | musl | zig' },
    'build.rebuild-check': {
        en: 'true | false; true: builds twice and compares the bytes',
        zh: 'true | false；true 表示构建两次并逐字节比较',
    },
    'build.version': { en: 'a text in quotes, for {{version}}: "1.4.0"', zh: '加引号的文本，用于 {{version}}："1.4.0"' },
    verify: { en: 'keys of the verification', zh: '验证相关的键' },
    'verify.static': { en: 'required | allowed', zh: 'required（必须静态）| allowed（允许静态或动态）' },
    'verify.run': {
        en: 'false, or the arguments of the smoke run as a list: ["--version"]',
        zh: 'false，或试运行的参数列表：["--version"]',
    },
    'verify.run[]': { en: 'a text in quotes, at most 500 characters', zh: '加引号的文本，最多 500 个字符' },
    'verify.allowed-libraries': {
        en: 'a list of sonames that your machines have or you ship: [libsqlite3.so.0]',
        zh: '目标机器具备或随程序发布的库的 soname 列表：[libsqlite3.so.0]',
    },
    'verify.allowed-libraries[]': {
        en: 'a soname as in DT_NEEDED, without a path: libsqlite3.so.0',
        zh: 'DT_NEEDED 中的 soname，不含路径：libsqlite3.so.0',
    },
    'verify.allowed-rpath': {
        en: 'a list of library paths that are meant to be there: [$ORIGIN/lib]',
        zh: '有意写入的库搜索路径列表：[$ORIGIN/lib]',
    },
    'verify.allowed-rpath[]': {
        en: 'one path, absolute or from $ORIGIN, as RPATH or RUNPATH has it between its colons',
        zh: '一个路径，绝对路径或以 $ORIGIN 开头，与 RPATH 或 RUNPATH 中冒号之间的写法一致',
    },
    'verify.run-timeout': { en: 'seconds, a whole number from 1 to 3600', zh: '秒数，1 到 3600 的整数' },
    'verify.debug-info': {
        en: 'any | stripped (neither symbols nor DWARF) | present',
        zh: 'any | stripped（不含符号与 DWARF）| present（必须保留）',
    },
    'verify.max-size': {
        en: 'the size above which a binary is a warning: 40MiB (B, KB, MB, GB, KiB, MiB, GiB)',
        zh: '二进制超过该大小即告警：40MiB（单位 B、KB、MB、GB、KiB、MiB、GiB）',
    },
    'verify.max-growth': {
        en: 'by how much a binary may grow over the baseline: 5%',
        zh: '相对基线允许的增长：5%',
    },
    'verify.tools-image': {
        en: 'a container image by its digest, not by a tag, which can be moved: registry.example.cn/binutils@sha256:…; docker images --digests NAME shows it',
        zh: '按摘要（而非可被移动的标签）指定的容器镜像：registry.example.cn/binutils@sha256:…；用 docker images --digests NAME 查看',
    },
    'verify.checks': {
        en: 'check ids with {severity, reason, until}: xinchuang-go explain lists them',
        zh: '检查项 ID 及其 {severity, reason, until}：用 xinchuang-go explain 查看全部',
    },
    'verify.checks.*': {
        en: '{severity: off | info | warn | error, reason: "why", until: 2027-01-31}',
        zh: '{severity: off | info | warn | error, reason: "原因", until: 2027-01-31}',
    },
    'verify.checks.*.severity': { en: 'off | info | warn | error', zh: 'off | info | warn | error' },
    'verify.checks.*.reason': { en: 'a sentence for whoever reads it in a year', zh: '一句话，供日后查看的人理解' },
    'verify.checks.*.until': {
        en: 'the last day on which it holds, as a date: 2027-01-31',
        zh: '生效的最后一天（日期）：2027-01-31',
    },
    report: { en: 'keys of the report', zh: '报告相关的键' },
    'report.html': { en: 'true | false', zh: 'true | false' },
    gate: { en: 'keys of the release gate', zh: '发布门禁相关的键' },
    'gate.require': {
        en: 'a list of actions whose reports must be there: [build, verify]',
        zh: '必须有报告的 action 列表：[build, verify]',
    },
    'gate.require[]': { en: 'setup | build | verify', zh: 'setup | build | verify' },
    'gate.allow-unknown': {
        en: 'a list of check ids: [elf/kernel-min]',
        zh: '检查项 ID 列表：[elf/kernel-min]',
    },
    'gate.allow-unknown[]': { en: 'a check id: elf/kernel-min', zh: '检查项 ID：elf/kernel-min' },
};
/** The row of a place in the file: `["verify","checks","elf/vcs","until"]` is `verify.checks.*.until`. */
function fieldAt(path) {
    const name = rowName(path);
    return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
/** The keys that may stand at a place. */
function keysAt(path) {
    const prefix = path.length === 0 ? '' : `${rowName(path)}.`;
    return Object.keys(fields)
        .filter(name => name.startsWith(prefix))
        .map(name => name.slice(prefix.length))
        .filter(key => /^[a-z-]+$/.test(key));
}
function rowName(path) {
    const anyName = (i) => i === 2 && path[0] === 'verify' && path[1] === 'checks';
    return path
        .map((part, i) => (typeof part === 'number' ? '[]' : `${i === 0 ? '' : '.'}${anyName(i) ? '*' : String(part)}`))
        .join('');
}


/***/ }),

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK_ID: () => (/* binding */ CHECK_ID),
/* harmony export */   definition: () => (/* binding */ definition),
/* harmony export */   fileSchema: () => (/* binding */ fileSchema),
/* harmony export */   jsonSchema: () => (/* binding */ jsonSchema),
/* harmony export */   override: () => (/* binding */ override)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8439);
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(708);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
/* harmony import */ var _amounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4413);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4324);





/** The shape of .xinchuang.yml as it is written. Defaults are not here: a file says only what it changes. */
const field = (path, type) => type.describe(_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA[path].en);
const flag = zod__WEBPACK_IMPORTED_MODULE_4__.boolean();
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
/** One item of `verify.checks`. */
const override = zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
    severity: field('verify.checks.*.severity', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['off', 'info', 'warn', 'error'])),
    reason: field('verify.checks.*.reason', zod__WEBPACK_IMPORTED_MODULE_4__.string().trim().min(1).max(500)),
    until: field('verify.checks.*.until', zod__WEBPACK_IMPORTED_MODULE_5__.date()),
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
    packages: field('packages', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('packages[]', zod__WEBPACK_IMPORTED_MODULE_4__.string()
        .max(300)
        .regex(/^[^-\s]\S*$/)))
        .min(1)
        .max(200)).optional(),
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
        run: field('verify.run', zod__WEBPACK_IMPORTED_MODULE_4__.union([zod__WEBPACK_IMPORTED_MODULE_4__.literal(false), zod__WEBPACK_IMPORTED_MODULE_4__.array(field('verify.run[]', zod__WEBPACK_IMPORTED_MODULE_4__.string().max(500))).max(50)])).optional(),
        'allowed-libraries': field('verify.allowed-libraries', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('verify.allowed-libraries[]', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(/^[A-Za-z0-9_+][A-Za-z0-9._+-]{0,99}$/))).max(100)).optional(),
        'allowed-rpath': field('verify.allowed-rpath', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('verify.allowed-rpath[]', zod__WEBPACK_IMPORTED_MODULE_4__.string()
            .max(300)
            .regex(/^(?:\/|\$ORIGIN\b|\$\{ORIGIN\})[^:\p{Cc}]*$/u)))
            .max(100)).optional(),
        'tools-image': field('verify.tools-image', zod__WEBPACK_IMPORTED_MODULE_4__.string().refine(_system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isPinnedImage */ .Cq)).optional(),
        'run-timeout': field('verify.run-timeout', zod__WEBPACK_IMPORTED_MODULE_4__.int().min(1).max(3600)).optional(),
        'debug-info': field('verify.debug-info', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['any', 'stripped', 'present'])).optional(),
        'max-size': field('verify.max-size', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .SIZE */ .SK)).optional(),
        'max-growth': field('verify.max-growth', zod__WEBPACK_IMPORTED_MODULE_4__.string().regex(_amounts_js__WEBPACK_IMPORTED_MODULE_2__/* .PERCENT */ .IQ)).optional(),
        checks: field('verify.checks', zod__WEBPACK_IMPORTED_MODULE_4__.record(checkId, field('verify.checks.*', override))).optional(),
    })).optional(),
    report: field('report', zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({ html: field('report.html', flag).optional() })).optional(),
    gate: field('gate', zod__WEBPACK_IMPORTED_MODULE_4__.strictObject({
        require: field('gate.require', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('gate.require[]', zod__WEBPACK_IMPORTED_MODULE_4__["enum"](['setup', 'build', 'verify']))).max(20)).optional(),
        'allow-unknown': field('gate.allow-unknown', zod__WEBPACK_IMPORTED_MODULE_4__.array(field('gate.allow-unknown[]', checkId)).max(200)).optional(),
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

/***/ 4299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  understand: () => (/* binding */ understand)
});

// EXTERNAL MODULE: ./build/src/language/index.js + 14 modules
var language = __webpack_require__(8792);
// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var src_platform = __webpack_require__(708);
// EXTERNAL MODULE: ./build/src/config/amounts.js
var amounts = __webpack_require__(4413);
// EXTERNAL MODULE: ./build/src/config/config.js
var config = __webpack_require__(7096);
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
var fields = __webpack_require__(4324);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/src/config/problems.js



/** What the schema refuses, in words, each with its line. */
function problemsOf(issues, source) {
    return issues.flatMap(issue => problemOf(issue, [], source));
}
function problemOf(issue, base, source) {
    const path = [...base, ...issue.path];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map(key => unknownKey(path, key, source));
        case 'invalid_union': {
            // The alternative that got furthest is the one the user meant; one that fails at its root was not meant at all.
            const meant = issue.errors.find(branch => branch.every(inner => inner.path.length > 0 || inner.code === 'unrecognized_keys'));
            return meant === undefined ? [refused(path, source)] : meant.flatMap(inner => problemOf(inner, path, source));
        }
        case 'invalid_key':
            return [
                new language/* UserError */.yo('XC-CONFIG-012', {
                    place: source.place(path),
                    field: fieldName(path),
                    id: (0,language/* oneLine */.TN)(String(path.at(-1))),
                    near: '—',
                }),
            ];
        default:
            return [refused(path, source)];
    }
}
function unknownKey(path, key, source) {
    const known = (0,fields/* keysAt */._s)(path);
    const near = nearest(key, known);
    return new language/* UserError */.yo('XC-CONFIG-003', {
        place: source.place([...path, key]),
        field: fieldName([...path, key]),
        near: near ?? '—',
        known: known.join(' · '),
    });
}
/** undefined when nothing known is near enough to have been meant. */
function nearest(word, known) {
    const cut = word.slice(0, MAX_SHOWN);
    const near = known.length === 0 ? undefined : (0,mod.closest)(cut, known);
    return near !== undefined && (0,mod.distance)(cut, near) <= Math.max(2, near.length / 2) ? near : undefined;
}
function refused(path, source) {
    const value = valueAt(source.data, path);
    const place = source.place(path);
    if (path.length === 1 && path[0] === 'version' && value !== undefined)
        return new language/* UserError */.yo('XC-CONFIG-006', { place, value: shown(value) });
    const values = {
        place,
        field: path.length === 0 ? '(file)' : fieldName(path),
        allowed: (0,fields/* fieldAt */.UK)(path) ?? { en: '{key: value}', zh: '{键： 值}' },
    };
    return value === undefined
        ? new language/* UserError */.yo('XC-CONFIG-005', values)
        : new language/* UserError */.yo('XC-CONFIG-004', { ...values, value: shown(value) });
}
/** `platforms[2].reason`, `verify.checks.elf/vcs` */
function fieldName(path) {
    return path
        .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${(0,language/* oneLine */.TN)(String(part))}`))
        .join('');
}
function valueAt(data, path) {
    let value = data;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = value[part];
    }
    return value;
}
const MAX_SHOWN = 80;
function shown(value) {
    return (0,language/* oneLine */.TN)(JSON.stringify(value) ?? String(value));
}

// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
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
        const document = (0,dist/* parseDocument */.Tp)(text, {
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
    const problems = parsed.success ? [] : problemsOf(parsed.error.issues, source);
    const warnings = [];
    const raw = asRecord(source.data);
    const defined = definitions(asArray(raw['define']), source, file, problems);
    const platforms = choices(asArray(raw['platforms']), defined, asArray(raw['define']), source, problems);
    const given = asRecord(asRecord(raw['verify'])['checks']);
    const allowUnknown = asArray(asRecord(raw['gate'])['allow-unknown']);
    const named = [
        ...Object.keys(given).map((id) => [['verify', 'checks', id], id]),
        ...allowUnknown.map((id, i) => [['gate', 'allow-unknown', i], String(id)]),
    ].filter(([, id]) => schema.CHECK_ID.test(id));
    if (knownChecks !== undefined && named.length > 0)
        problems.push(...unknownChecks(named, await knownChecks(), source));
    const checks = overrides(given, source, now, warnings);
    problems.sort((a, b) => lineOf(a) - lineOf(b));
    return { config: withDefaults(parsed.data ?? { version: 1 }, platforms, defined, checks), problems, warnings };
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
        .filter(([, id]) => !known.includes(id))
        .map(([at, id]) => new language/* UserError */.yo('XC-CONFIG-012', {
        place: source.place(at),
        field: fieldName(at),
        id: (0,language/* oneLine */.TN)(id),
        near: nearest(id, known) ?? '—',
    }));
}
function overrides(checks, source, now, warnings) {
    const holding = {};
    for (const [id, value] of Object.entries(checks)) {
        const { data } = schema.override.safeParse(value);
        if (data === undefined)
            continue;
        const place = source.place(['verify', 'checks', id]);
        if (data.until < now.toISOString().slice(0, 10))
            warnings.push(new language/* UserError */.yo('XC-CONFIG-009', { place, id: (0,language/* oneLine */.TN)(id), until: data.until, reason: data.reason }));
        else
            holding[id] = data;
    }
    return holding;
}
function withDefaults(file, platforms, defined, checks) {
    const base = (0,config/* defaultConfig */.s)();
    const { build = {}, verify = {} } = file;
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
            checks,
        },
        report: { html: file.report?.html ?? base.report.html },
        gate: {
            require: file.gate?.require ?? base.gate.require,
            allowUnknown: file.gate?.['allow-unknown'] ?? base.gate.allowUnknown,
        },
    };
}
function notAPlatform(error, at, source) {
    const where = { place: source.place(at), field: fieldName(at) };
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
        field: fieldName(at),
        value,
        allowed: (0,fields/* fieldAt */.UK)(at) ?? '',
    });
}
function missing(at, source) {
    return new language/* UserError */.yo('XC-CONFIG-005', {
        place: source.place(at),
        field: fieldName(at),
        allowed: (0,fields/* fieldAt */.UK)(at) ?? '',
    });
}
function twice(at, id, source) {
    return new language/* UserError */.yo('XC-CONFIG-008', { place: source.place(at), field: fieldName(at), id });
}
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function asArray(value) {
    return Array.isArray(value) ? value : [];
}


/***/ })

};

export const id = 8229;
export const ids = [8229];
export const modules = {

/***/ 93173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainError)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58165);


/** What a person should read when something was thrown. A stack trace appears only for a bug of ours. */
function explainError(error, language) {
    if (error instanceof _system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Interrupted */ .Cw)
        return { lines: new _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('XC-SYSTEM-005', {}).told(language), exit: _system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ExitCode */ .yU.interrupted };
    if (error instanceof _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return { lines: [error, ...error.others].flatMap(e => e.told(language)), exit: error.exit };
    if (error instanceof _system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4) {
        const told = new _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('XC-SYSTEM-004', {
            argv: error.argv.join(' ').slice(0, 300),
            reason: error.exitCode === null ? error.reason : `exit ${error.exitCode}`,
            said: error.stderrTail.split('\n').slice(-5).join(' ⏎ ') || '-',
        });
        return { lines: told.told(language), exit: _system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ExitCode */ .yU.findings };
    }
    const disk = (0,_system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .diskError */ .wO)(error);
    if (disk !== undefined)
        return { lines: disk.told(language), exit: _system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ExitCode */ .yU.usage };
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { lines: [`XC-BUG ${OUR_BUG[language]}`, ...stack.split('\n')], exit: _system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ExitCode */ .yU.usage };
}
const OUR_BUG = {
    en: 'This is a bug in xinchuang-go. Please report it with the lines below (look them over for secrets first).',
    zh: '这是 xinchuang-go 自身的缺陷。请附上以下内容报告（请先检查其中是否含有机密信息）。',
};


/***/ }),

/***/ 14665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ actions)
/* harmony export */ });
/** The actions by name, each loaded when it is asked for: start-up pays for one. */
const actions = {
    setup: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(2088), __webpack_require__.e(9801), __webpack_require__.e(9664), __webpack_require__.e(2775)]).then(__webpack_require__.bind(__webpack_require__, 62775))).setup,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(9376), __webpack_require__.e(3755)]).then(__webpack_require__.bind(__webpack_require__, 83186))).plan,
    audit: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(2088), __webpack_require__.e(8815), __webpack_require__.e(698), __webpack_require__.e(9801), __webpack_require__.e(9376), __webpack_require__.e(9444), __webpack_require__.e(4681)]).then(__webpack_require__.bind(__webpack_require__, 94681))).audit,
    build: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(9376), __webpack_require__.e(2242), __webpack_require__.e(2042)]).then(__webpack_require__.bind(__webpack_require__, 28997))).build,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(2088), __webpack_require__.e(9801), __webpack_require__.e(9376), __webpack_require__.e(9664), __webpack_require__.e(3315), __webpack_require__.e(2312), __webpack_require__.e(8324), __webpack_require__.e(3961), __webpack_require__.e(2929)]).then(__webpack_require__.bind(__webpack_require__, 9856))).verify,
    bench: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(9376), __webpack_require__.e(7015), __webpack_require__.e(9755)]).then(__webpack_require__.bind(__webpack_require__, 72994))).bench,
    gmtls: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(2067), __webpack_require__.e(9801), __webpack_require__.e(3315), __webpack_require__.e(8324), __webpack_require__.e(1385), __webpack_require__.e(5988)]).then(__webpack_require__.bind(__webpack_require__, 35988))).gmtls,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 60648))).report,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(2312), __webpack_require__.e(5457), __webpack_require__.e(6684)]).then(__webpack_require__.bind(__webpack_require__, 76684))).gate,
};


/***/ }),

/***/ 48156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);

/**
 * Reads every input once, at the door. All that is wrong is reported together.
 * @param given the raw text of an input, or its items where they came apart already (operands), or undefined; an empty
 *   string is "not given"
 * @throws UserError
 */
function readInputs(spec, given) {
    const errors = [];
    const values = {};
    for (const [name, input] of Object.entries(spec)) {
        const found = given(name);
        if (typeof found === 'object') {
            values[name] = Object.freeze([...found]);
            continue;
        }
        const raw = found?.trim();
        try {
            values[name] = raw === undefined || raw === '' ? absent(name, input) : parse(name, input, raw);
        }
        catch (error) {
            if (!(error instanceof _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            errors.push(error);
        }
    }
    (0,_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)(errors);
    return Object.freeze(values);
}
function absent(name, input) {
    if (input.type === 'text' && input.required)
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('XC-INPUT-002', { name, description: input.description });
    return input.default;
}
function parse(name, input, raw) {
    switch (input.type) {
        case 'text':
            return raw;
        case 'list':
            return split(raw, /[\n,]/);
        case 'lines':
            return split(raw, /\n/);
        case 'flag':
            // YAML 1.2 core schema, as @actions/core's getBooleanInput has it.
            if (/^(true|True|TRUE)$/.test(raw))
                return true;
            if (/^(false|False|FALSE)$/.test(raw))
                return false;
            throw new _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('XC-INPUT-004', { name, value: raw });
        case 'choice':
            if (input.choices.includes(raw))
                return raw;
            throw new _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('XC-INPUT-001', { name, value: raw, allowed: input.choices.join(' | ') });
        case 'integer': {
            const value = Number(raw);
            if (/^\d+$/.test(raw) && value >= input.min && value <= input.max)
                return value;
            throw new _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('XC-INPUT-003', { name, value: raw, min: input.min, max: input.max });
        }
    }
}
function split(raw, separator) {
    return Object.freeze(raw
        .split(separator)
        .map(item => item.trim())
        .filter(item => item !== ''));
}


/***/ }),

/***/ 14718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openJob),
/* harmony export */   j: () => (/* binding */ commonInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39007);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91555);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58165);





/** Every action has these; they are read at the door, before the action's own. */
const commonInputs = {
    'working-directory': {
        type: 'text',
        default: '.',
        description: {
            en: 'Folder of the Go module, below the checkout.',
            zh: 'Go 模块所在目录（相对于检出目录）。',
        },
    },
    config: {
        type: 'text',
        otherwise: { en: '`.xinchuang.yml`, where there is one', zh: '`.xinchuang.yml`（若存在）' },
        description: { en: 'Configuration file. Inputs win over it.', zh: '配置文件；输入参数优先于它。' },
    },
    lang: {
        type: 'choice',
        choices: ['auto', 'en', 'zh-CN'],
        otherwise: { en: '`lang` of the configuration, else the locale', zh: '配置中的 `lang`，否则取决于系统区域设置' },
        description: { en: 'Language of messages and reports.', zh: '消息与报告的语言。' },
    },
};
/**
 * Opens a job: reads the configuration once, so that every message after this is in the user's language.
 * @throws UserError XC-INPUT-007 when the working directory is none
 */
async function openJob(door) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(door.base, door.workingDirectory ?? '.');
    // Nothing may make it by writing reports into it.
    if (!(await isFolder(workspace)))
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('XC-INPUT-007', { folder: workspace });
    const system = { ...door.system, cwd: workspace };
    const loaded = await load(workspace, system, door.config);
    const given = door.lang === 'en' || door.lang === 'zh-CN' ? door.lang : undefined;
    const language = (0,_language_index_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseLanguage */ .Gv)(given ?? ('error' in loaded ? 'auto' : loaded.config.lang), system.env);
    const host = door.host(system, language);
    if (!('error' in loaded))
        for (const warning of loaded.warnings)
            host.log('warning', warning.told(language).join('\n'));
    const config = () => {
        if ('error' in loaded)
            throw loaded.error;
        return loaded;
    };
    return { host, system, workspace, config };
}
async function isFolder(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_system_index_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error)))
            return false;
        throw error;
    }
}
async function load(workspace, system, path) {
    try {
        return await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(workspace, system, path, async () => (await __webpack_require__.e(/* import() */ 536).then(__webpack_require__.bind(__webpack_require__, 50536))).knownChecks());
    }
    catch (error) {
        return { error };
    }
}


/***/ }),

/***/ 34896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ isSecret),
/* harmony export */   hG: () => (/* binding */ REPORTS_FOLDER),
/* harmony export */   l4: () => (/* binding */ takesOperands),
/* harmony export */   y9: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58165);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48156);




/** Where reports are left and looked for, below the workspace. */
const REPORTS_FOLDER = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(_system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE_FOLDER */ .P2, 'reports');
/** Runs one action from raw inputs to written reports. Throws what went wrong; `explainError` turns that into words. */
async function perform(action, job) {
    const { operands } = job;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .K)(action.inputs, name => operands !== undefined && operands.length > 0 && takesOperands(action.inputs[name])
        ? operands
        : job.host.input(name));
    for (const [name, value] of Object.entries(inputs))
        if (isSecret(action.inputs[name]) && typeof value === 'string')
            job.host.mask(value);
    const outcome = await action.run(inputs, job);
    if (outcome.reports.length > 0) {
        const { reportFileName, writeReport } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801)]).then(__webpack_require__.bind(__webpack_require__, 69801));
        const folder = await (0,_system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .makeStateFolder */ .En)(job.workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(REPORTS_FOLDER));
        // A verdict on what was there before is none on this, and would be shown beside it.
        if (action.name !== 'gate')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, reportFileName({ action: 'gate' })), { force: true });
        for (const report of outcome.reports)
            await writeReport(folder, report);
    }
    for (const [name, value] of Object.entries(outcome.outputs))
        if (value !== undefined)
            job.host.setOutput(name, value);
    return outcome;
}
function isSecret(input) {
    return input?.type === 'text' && input.secret === true;
}
function takesOperands(input) {
    return input?.type === 'list' && input.operands === true;
}


/***/ }),

/***/ 34413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   IQ: () => (/* binding */ PERCENT),
/* harmony export */   PL: () => (/* binding */ CHANGE),
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
/** What bench tells from chance: 0.1 % to 100 %. Below a thousandth the counts themselves differ. */
const CHANGE = /^(?!0{1,2}(?:\.0\d{0,2})? ?%)(?:100(?:\.0{1,3})?|\d{1,2}(?:\.\d{1,3})?) ?%$/;
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

/***/ 37096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50708);

function defaultConfig() {
    return {
        lang: 'auto',
        platforms: (0,_platform_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPlatforms */ .Q_)().map(platform => ({ platform, required: true })),
        platformsNamed: false,
        defined: [],
        china: false,
        packages: ['./...'],
        build: { ldflags: [], tags: [], trimpath: true, cgo: 'off', cc: 'none', rebuildCheck: false },
        verify: {
            static: 'required',
            allowedLibraries: [],
            allowedRpath: [],
            run: ['--version'],
            runTimeoutSeconds: 60,
            debugInfo: 'any',
            maxGrowthPercent: 5,
            checks: {},
        },
        bench: {
            packages: ['./...'],
            benchmarks: '.',
            failAbove: '2%',
            noticeAbove: '0.5%',
            slowerAbove: '5%',
            budgetMinutes: 10,
            timeoutSeconds: 60,
            tests: false,
            history: false,
            historyBranch: 'xinchuang-bench',
        },
        gmtls: { protocols: [], strict: false, requireSuites: [], forbidSuites: [], expiryDays: 30, checks: {} },
        report: { html: true },
        gate: { require: ['build', 'verify'], allowUnknown: [], thresholds: {}, waivers: [] },
    };
}


/***/ }),

/***/ 21943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   UK: () => (/* binding */ fieldAt),
/* harmony export */   _s: () => (/* binding */ keysAt)
/* harmony export */ });
/** What a part of the file says of its own checks. */
const OVERRIDES = {
    checks: {
        en: 'check ids with {severity, reason, until}: xinchuang-go explain lists them',
        zh: '检查项 ID 及其 {severity, reason, until}：用 xinchuang-go explain 查看全部',
    },
    'checks.*': {
        en: '{severity: off | info | warn | error, reason: "why", until: 2027-01-31}',
        zh: '{severity: off | info | warn | error, reason: "原因", until: 2027-01-31}',
    },
    'checks.*.severity': { en: 'off | info | warn | error', zh: 'off | info | warn | error' },
    'checks.*.reason': { en: 'a sentence for whoever reads it in a year', zh: '一句话，供日后查看的人理解' },
    'checks.*.until': {
        en: 'the last day on which it holds, as a date: 2027-01-31',
        zh: '生效的最后一天（日期）：2027-01-31',
    },
};
const overridesOf = (part) => Object.fromEntries(Object.entries(OVERRIDES).map(([key, text]) => [`${part}.${key}`, text]));
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
    ...overridesOf('verify'),
    bench: { en: 'keys of the benchmarks', zh: '基准测试相关的键' },
    'bench.packages': {
        en: 'a list of package patterns, as `go test` takes them: [./...]',
        zh: '包模式列表，写法同 `go test`：[./...]',
    },
    'bench.packages[]': { en: 'a package pattern that does not begin with "-"', zh: '包模式，不能以 "-" 开头' },
    'bench.benchmarks': {
        en: 'a text in quotes, as `go test -bench` takes it: "Encode|Decode/small"',
        zh: '加引号的文本，写法同 `go test -bench`："Encode|Decode/small"',
    },
    'bench.fail-above': { en: 'a percentage from 0.1% to 100%: 2%', zh: '0.1% 至 100% 的百分比：2%' },
    'bench.notice-above': {
        en: 'a percentage from 0.1% up to that of fail-above: 0.5%',
        zh: '0.1% 至 fail-above 的百分比：0.5%',
    },
    'bench.slower-above': { en: 'a percentage from 0.1% to 100%: 5%', zh: '0.1% 至 100% 的百分比：5%' },
    'bench.budget': { en: 'minutes, a whole number from 1 to 600', zh: '分钟数，1 到 600 的整数' },
    'bench.timeout': { en: 'seconds, a whole number from 1 to 3600', zh: '秒数，1 到 3600 的整数' },
    'bench.image': {
        en: 'the tools image by its digest, not by a tag: registry.example.cn/xinchuang-tools@sha256:…',
        zh: '按摘要（而非标签）指定的工具镜像：registry.example.cn/xinchuang-tools@sha256:…',
    },
    'bench.test-image': {
        en: 'an image of a distribution by its digest, not by a tag: openeuler/openeuler@sha256:…',
        zh: '按摘要（而非标签）指定的发行版镜像：openeuler/openeuler@sha256:…',
    },
    'bench.tests': { en: 'true | false', zh: 'true | false' },
    'bench.programs': {
        en: 'false, or a list of main packages: [./cmd/gateway]',
        zh: 'false，或 main 包的列表：[./cmd/gateway]',
    },
    'bench.programs[]': { en: 'a package pattern that does not begin with "-"', zh: '包模式，不能以 "-" 开头' },
    'bench.start': {
        en: 'arguments with which each program ends by itself, as a list: ["--version"]',
        zh: '使程序自行结束的参数列表：["--version"]',
    },
    'bench.start[]': { en: 'a text in quotes, at most 500 characters', zh: '加引号的文本，最多 500 个字符' },
    'bench.region-begin': {
        en: 'a function as `go tool nm` prints it; region-end has to be there too',
        zh: '函数名，写法同 `go tool nm`；须同时给出 region-end',
    },
    'bench.region-end': {
        en: 'a function as `go tool nm` prints it; region-begin has to be there too',
        zh: '函数名，写法同 `go tool nm`；须同时给出 region-begin',
    },
    'bench.region-command': {
        en: 'arguments with which the program enters the region, as a list: ["--self-test"]',
        zh: '使程序进入该区间的参数列表：["--self-test"]',
    },
    'bench.region-command[]': { en: 'a text in quotes, at most 500 characters', zh: '加引号的文本，最多 500 个字符' },
    'bench.gc-sweep': {
        en: 'true | false | a list of settings: [100, 200, 400/64MiB, off/64MiB]',
        zh: 'true | false | 设置的列表：[100, 200, 400/64MiB, off/64MiB]',
    },
    'bench.gc-sweep[]': {
        en: 'GOGC or GOGC/GOMEMLIMIT: 1 to 99999 or off, behind it /off or a size in B, KiB, MiB or GiB',
        zh: 'GOGC 或 GOGC/GOMEMLIMIT：1 至 99999 或 off，其后可接 /off 或以 B、KiB、MiB、GiB 为单位的大小',
    },
    'bench.gc-benchmarks': {
        en: 'a regular expression for names with their package: codec.BenchmarkDecode$',
        zh: '匹配带包名的名称的正则表达式：codec.BenchmarkDecode$',
    },
    'bench.history': { en: 'true | false', zh: 'true | false' },
    'bench.history-branch': {
        en: 'a branch that holds none of the code: xinchuang-bench',
        zh: '不含代码的分支：xinchuang-bench',
    },
    gmtls: { en: 'keys of the gm-TLS check', zh: '国密 TLS 检查相关的键' },
    'gmtls.protocols': {
        en: 'protocols that have to be spoken: [tlcp, rfc8998]',
        zh: '必须支持的协议：[tlcp, rfc8998]',
    },
    'gmtls.protocols[]': { en: 'tlcp | rfc8998', zh: 'tlcp | rfc8998' },
    'gmtls.strict': {
        en: 'true | false; true: a mixture of SM and other algorithms in TLS 1.3 fails',
        zh: 'true | false；true 表示 TLS 1.3 中国密与其他算法混用即失败',
    },
    'gmtls.require-suites': {
        en: 'suites that have to be spoken: [ECC_SM4_GCM_SM3]',
        zh: '必须支持的套件：[ECC_SM4_GCM_SM3]',
    },
    'gmtls.require-suites[]': {
        en: 'a suite by its name in the standard: ECC_SM4_GCM_SM3, TLS_SM4_GCM_SM3',
        zh: '标准中的套件名称：ECC_SM4_GCM_SM3、TLS_SM4_GCM_SM3',
    },
    'gmtls.forbid-suites': {
        en: 'suites that may not be spoken: [ECC_SM4_CBC_SM3]',
        zh: '不得支持的套件：[ECC_SM4_CBC_SM3]',
    },
    'gmtls.forbid-suites[]': {
        en: 'a suite by its name in the standard: ECC_SM4_CBC_SM3, RSA_SM4_SHA1',
        zh: '标准中的套件名称：ECC_SM4_CBC_SM3、RSA_SM4_SHA1',
    },
    'gmtls.expiry-days': {
        en: 'days of validity that certificates must have left, a whole number from 0 to 1000',
        zh: '证书至少应剩余的有效天数，0 到 1000 的整数',
    },
    'gmtls.host': {
        en: 'the host name that the certificates must have: gm.example.cn',
        zh: '证书必须包含的主机名：gm.example.cn',
    },
    'gmtls.min-grade': { en: 'the worst grade that passes: A | B | C | D | E', zh: '允许的最低等级：A | B | C | D | E' },
    'gmtls.max-ratio': {
        en: 'by how many times a handshake with SM algorithms may take the server longer than an ordinary one, from 0.1 to 1000: 2',
        zh: '服务器的国密握手耗时最多为普通握手的多少倍，0.1 到 1000：2',
    },
    ...overridesOf('gmtls'),
    report: { en: 'keys of the report', zh: '报告相关的键' },
    'report.html': { en: 'true | false', zh: 'true | false' },
    gate: { en: 'keys of the release gate', zh: '发布门禁相关的键' },
    'gate.require': {
        en: 'a list of actions whose reports must be there: [build, verify]',
        zh: '必须有报告的 action 列表：[build, verify]',
    },
    'gate.require[]': {
        en: 'setup | audit | build | verify | bench | gmtls',
        zh: 'setup | audit | build | verify | bench | gmtls',
    },
    'gate.allow-unknown': {
        en: 'a list of check ids: [elf/kernel-min]',
        zh: '检查项 ID 列表：[elf/kernel-min]',
    },
    'gate.allow-unknown[]': { en: 'a check id: elf/kernel-min', zh: '检查项 ID：elf/kernel-min' },
    'gate.platforms': {
        en: 'a list of platforms that a release has to be proved on; without it those of `platforms`',
        zh: '发布时必须得到证明的平台列表；省略时为 `platforms` 中的平台',
    },
    'gate.platforms[]': { en: 'a platform: kylin-v10-sp3/kunpeng-920', zh: '平台：kylin-v10-sp3/kunpeng-920' },
    'gate.thresholds': {
        en: 'by how much a release may be worse than the base: {size: 5%, insn-op: 2%, handshake: 10%}',
        zh: '发布相对基线允许变差的程度：{size: 5%, insn-op: 2%, handshake: 10%}',
    },
    'gate.thresholds.size': { en: 'growth of a binary: 5%', zh: '二进制的增长：5%' },
    'gate.thresholds.insn-op': {
        en: 'growth of executed instructions per operation of a benchmark: 2%',
        zh: '基准测试每次操作执行指令数的增长：2%',
    },
    'gate.thresholds.handshake': { en: 'growth of the time of a handshake: 10%', zh: '握手时间的增长：10%' },
    'gate.waivers': {
        en: 'a list of {check, platform, program, reason, until}; platform and program may be left out',
        zh: '{check, platform, program, reason, until} 的列表；platform 与 program 可省略',
    },
    'gate.waivers[]': {
        en: '{check: elf/kernel-min, reason: "why it may go out all the same", until: 2027-01-31}',
        zh: '{check: elf/kernel-min, reason: "为何仍可发布", until: 2027-01-31}',
    },
    'gate.waivers[].check': {
        en: 'a check id; what the gate itself asks (gate/…, report/…) cannot be waived',
        zh: '检查项 ID；门禁自身的检查（gate/…、report/…）不能豁免',
    },
    'gate.waivers[].platform': { en: 'a platform; left out: every one', zh: '平台；省略表示所有平台' },
    'gate.waivers[].program': {
        en: 'the name of a program, or the path of a file as the reports write it; left out: every one',
        zh: '程序名，或报告中的文件路径；省略表示所有程序',
    },
    'gate.waivers[].reason': {
        en: 'a sentence for whoever reads it in a year, at least 10 characters, 5 in Chinese',
        zh: '一句话，供日后查看的人理解，至少 10 个字符，中文至少 5 个',
    },
    'gate.waivers[].until': {
        en: 'the last day on which it holds, as a date: 2027-01-31',
        zh: '生效的最后一天（日期）：2027-01-31',
    },
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
    const anyName = (i) => i === 2 && (path[0] === 'verify' || path[0] === 'gmtls') && path[1] === 'checks';
    return path
        .map((part, i) => (typeof part === 'number' ? '[]' : `${i === 0 ? '' : '.'}${anyName(i) ? '*' : String(part)}`))
        .join('');
}


/***/ }),

/***/ 39007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PL: () => (/* reexport */ amounts/* CHANGE */.PL),
  Z9: () => (/* reexport */ loadConfig),
  R2: () => (/* reexport */ mergeConfig),
  pA: () => (/* reexport */ problems/* nearest */.pA),
  pR: () => (/* reexport */ amounts/* percentOf */.pR)
});

// UNUSED EXPORTS: configJsonSchema, defaultConfig

// EXTERNAL MODULE: ./build/src/config/amounts.js
var amounts = __webpack_require__(34413);
// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(37096);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/config/load.js






const NAMES = ['.xinchuang.yml', '.xinchuang.yaml'];
const MAX_BYTES = 256 << 10;
/**
 * Reads .xinchuang.yml (or .yaml) of a checkout.
 * @param explicitPath a file the user named; it must be there. Relative to the workspace.
 * @param knownChecks asked only when the file names a check; one that does not exist is then refused
 * @throws UserError XC-CONFIG-*: every problem of the file at once, each with its line
 */
async function loadConfig(workspace, system, explicitPath, knownChecks) {
    const found = explicitPath === undefined ? await find(workspace) : await read((0,external_node_path_.resolve)(workspace, explicitPath), true);
    if (found === undefined)
        return { config: (0,config_config/* defaultConfig */.s)(), path: undefined, warnings: [] };
    // Only who has a file pays for the parsers.
    const { understand } = await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(8815), __webpack_require__.e(6743)]).then(__webpack_require__.bind(__webpack_require__, 96743));
    const file = (0,external_node_path_.relative)(workspace, found.path) || found.path;
    const { config, problems, warnings } = await understand(found.text, file, system.now(), knownChecks);
    (0,language/* throwAll */.Kx)(problems);
    return { config, path: found.path, warnings };
}
async function find(workspace) {
    const found = [];
    for (const name of NAMES) {
        const one = await read((0,external_node_path_.join)(workspace, name), false);
        if (one !== undefined)
            found.push(one);
    }
    if (found.length > 1)
        throw new language/* UserError */.yo('XC-CONFIG-010', { first: NAMES[0], second: NAMES[1] });
    return found[0];
}
async function read(path, required) {
    const refuse = (reason, cause) => new language/* UserError */.yo('XC-CONFIG-001', { path, reason }, { cause });
    try {
        // O_NONBLOCK: opening a named pipe would otherwise wait for a writer for ever, and no signal ends that.
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            if (!(await file.stat()).isFile())
                throw refuse('not a file');
            const buffer = Buffer.alloc(MAX_BYTES + 1);
            const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
            if (bytesRead > MAX_BYTES)
                throw refuse(`larger than ${MAX_BYTES >> 10} KiB`);
            return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead)) };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (error instanceof language/* UserError */.yo)
            throw error;
        const code = (0,system/* errorCode */.CA)(error);
        if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
            throw refuse('not UTF-8 text', error);
        if (code === 'ENOENT' && !required)
            return undefined;
        if (code === '')
            throw error;
        throw refuse(code === 'ENOENT' ? 'no such file' : code, error);
    }
}

// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(50708);
;// CONCATENATED MODULE: ./build/src/config/merge.js

/**
 * Lays an action's inputs over the configuration: what is given wins. A platform that the file holds as not required
 * stays so when an input names it: a matrix job picks one platform, it does not judge it anew.
 * @throws UserError XC-PLATFORM-*
 */
function mergeConfig(config, inputs) {
    const { platforms, build = {}, verify = {}, bench = {}, gmtls = {}, report = {}, gate = {}, ...rest } = inputs;
    return {
        ...config,
        ...present(rest),
        ...(platforms !== undefined && { platforms: chosen(platforms, config), platformsNamed: true }),
        build: { ...config.build, ...present(build) },
        verify: { ...config.verify, ...present(verify) },
        bench: { ...config.bench, ...present(bench) },
        gmtls: { ...config.gmtls, ...present(gmtls) },
        report: { ...config.report, ...present(report) },
        gate: { ...config.gate, ...present(gate) },
    };
}
function chosen(texts, config) {
    const platforms = texts.map(text => (0,platform/* resolvePlatform */.u4)(text, config.defined));
    const once = platforms.filter((p, i) => platforms.findIndex(q => q.id === p.id) === i);
    return once.map(platform => config.platforms.find(c => c.platform.id === platform.id) ?? { platform, required: true });
}
function present(given) {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./build/src/config/problems.js
var problems = __webpack_require__(81922);
;// CONCATENATED MODULE: ./build/src/config/index.js




/** JSON Schema of .xinchuang.yml. Only the generator needs it, and it brings zod along. */
const configJsonSchema = async () => (await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(9829)]).then(__webpack_require__.bind(__webpack_require__, 39829))).jsonSchema();



/***/ }),

/***/ 81922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91555);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21943);



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
                new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-CONFIG-012', {
                    place: source.place(path),
                    field: fieldName(path),
                    id: (0,_language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(String(path.at(-1))),
                    near: '—',
                }),
            ];
        default:
            return [refused(path, source)];
    }
}
function unknownKey(path, key, source) {
    const known = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .keysAt */ ._s)(path);
    const near = nearest(key, known);
    return new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-CONFIG-003', {
        place: source.place([...path, key]),
        field: fieldName([...path, key]),
        near: near ?? '—',
        known: known.join(' · '),
    });
}
/** undefined when nothing known is near enough to have been meant. */
function nearest(word, known) {
    const cut = word.slice(0, MAX_SHOWN);
    const near = known.length === 0 ? undefined : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.closest)(cut, known);
    return near !== undefined && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.distance)(cut, near) <= Math.max(2, near.length / 2) ? near : undefined;
}
function refused(path, source) {
    const value = valueAt(source.data, path);
    const place = source.place(path);
    if (path.length === 1 && path[0] === 'version' && value !== undefined)
        return new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-CONFIG-006', { place, value: shown(value) });
    const values = {
        place,
        field: path.length === 0 ? '(file)' : fieldName(path),
        allowed: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldAt */ .UK)(path) ?? { en: '{key: value}', zh: '{键： 值}' },
    };
    return value === undefined
        ? new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-CONFIG-005', values)
        : new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-CONFIG-004', { ...values, value: shown(value) });
}
/** `platforms[2].reason`, `verify.checks.elf/vcs` */
function fieldName(path) {
    return path
        .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${(0,_language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(String(part))}`))
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
    return (0,_language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(JSON.stringify(value) ?? String(value));
}


/***/ }),

/***/ 13991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pullNumber),
/* harmony export */   c: () => (/* binding */ commit)
/* harmony export */ });
/** A full commit hash, or undefined: variables and events may hold anything. */
function commit(value) {
    // Forty zeros are git's "none": CI_COMMIT_BEFORE_SHA of a merge request.
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}
/** The number of a pull request as digits. */
function pullNumber(value) {
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && /^[1-9]\d{0,15}$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* reexport */ changedSinceCommit),
  CY: () => (/* binding */ loadGithubHost),
  Ob: () => (/* reexport */ localHost),
  fn: () => (/* reexport */ remoteAddress)
});

// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/host/git.js

/** What a checkout says of itself when no CI does. Outside a repository, or without git, nothing is known. */
async function gitChange(system) {
    const git = (0,src_system/* gitIn */.uM)(system, system.cwd);
    const headSha = await git('rev-parse', '--verify', '--quiet', 'HEAD');
    if (!headSha)
        return { kind: 'none' };
    const origin = remoteAddress((await git('remote', 'get-url', 'origin')) ?? '');
    return { kind: 'none', headSha, ...(origin && { repo: `${origin.host}/${origin.path}`.slice(0, 500) }) };
}
/** Whether a file differs from what the commit has of it, or is in none. undefined where git cannot tell. */
async function changedSinceCommit(system, path) {
    const git = (0,src_system/* gitIn */.uM)(system, system.cwd);
    const said = await git('status', '--porcelain', '--ignored', '--untracked-files=all', '--', path);
    return said === undefined ? undefined : said !== '';
}
/**
 * Host and path of any of git's address forms, without user or password: `git@host:path`, `ssh://git@host:22/path`,
 * `https://user:secret@host/path`. undefined for a folder.
 */
function remoteAddress(remote) {
    if (/^(?:[./]|file:)/.test(remote))
        return undefined;
    // In a URL the host begins after the last @ before the path: a password may hold one that nobody escaped.
    const user = remote.includes('://') ? '[^/]*@' : '[^@/]*@';
    const match = new RegExp(`^(?:[a-z+]+://)?(?:${user})?([^:/]+)(?::\\d+)?[:/](.+?)(?:\\.git)?/?$`, 'i').exec(remote);
    return match?.[1] && match[2] ? { host: match[1].toLowerCase(), path: match[2] } : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/host/commit.js
var commit = __webpack_require__(13991);
;// CONCATENATED MODULE: ./build/src/host/gitee.js

/**
 * Gitee Go. https://help.gitee.com/gitee-go/pipeline/parameter: for a pull request GITEE_COMMIT is the commit of the target
 * branch, and the change's own is GITEE_SOURCE_COMMIT.
 * @param checkout what git says, for what Gitee does not
 */
function giteeChange(env, checkout) {
    const pullRequest = (0,commit/* pullNumber */.X)(env['GITEE_PULL_ID']);
    const ofGitee = (0,commit/* commit */.c)(env['GITEE_COMMIT']);
    if (pullRequest === undefined) {
        const headSha = ofGitee ?? checkout.headSha;
        return { ...checkout, kind: 'push', ...(headSha && { headSha }) };
    }
    const source = (0,commit/* commit */.c)(env['GITEE_SOURCE_COMMIT']);
    const headRef = env['GITEE_SOURCE_BRANCH'];
    const merge = checkout.headSha;
    const headSha = source ?? merge;
    return {
        kind: 'pr',
        pullRequest,
        ...(checkout.repo && { repo: checkout.repo }),
        ...(headSha && { headSha }),
        ...(merge && merge !== headSha && { mergeSha: merge }),
        ...(ofGitee && { baseSha: ofGitee }),
        ...(headRef && { headRef }),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/host/gitlab.js



/** docs.gitlab.com/ci/variables/predefined_variables/ */
function gitlabChange(env) {
    const pullRequest = (0,commit/* pullNumber */.X)(env['CI_MERGE_REQUEST_IID']);
    const isMerge = pullRequest !== undefined;
    const checkedOut = (0,commit/* commit */.c)(env['CI_COMMIT_SHA']);
    // In a pipeline for merged results, CI_COMMIT_SHA is the merge; otherwise the source branch's variable is empty.
    const headSha = (isMerge && (0,commit/* commit */.c)(env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'])) || checkedOut;
    const baseRef = isMerge ? env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'] : env['CI_COMMIT_BRANCH'];
    const baseSha = isMerge ? (0,commit/* commit */.c)(env['CI_MERGE_REQUEST_DIFF_BASE_SHA']) : undefined;
    const server = (env['CI_SERVER_HOST'] || env['CI_SERVER_FQDN'] || hostOf(env['CI_SERVER_URL'])) ?? '';
    const path = env['CI_MERGE_REQUEST_PROJECT_PATH'] || env['CI_PROJECT_PATH'];
    const [source, target] = [env['CI_MERGE_REQUEST_SOURCE_PROJECT_PATH'], env['CI_MERGE_REQUEST_PROJECT_PATH']];
    const [sourceId, targetId] = [env['CI_MERGE_REQUEST_SOURCE_PROJECT_ID'], env['CI_MERGE_REQUEST_PROJECT_ID']];
    const headRef = env['CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'];
    return {
        kind: isMerge ? 'pr' : env['CI_COMMIT_TAG'] ? 'tag' : 'push',
        ...(path && { repo: server ? `${server}/${path}` : path }),
        ...(headSha && { headSha }),
        ...(checkedOut && checkedOut !== headSha && { mergeSha: checkedOut }),
        ...(baseSha && { baseSha }),
        ...(baseRef && { baseRef }),
        ...((env['CI_JOB_URL'] || env['CI_PIPELINE_URL']) && {
            url: env['CI_JOB_URL'] || env['CI_PIPELINE_URL'],
        }),
        ...(pullRequest && { pullRequest }),
        ...(isMerge && headRef && { headRef }),
        ...(isMerge && source && { headRepo: source }),
        ...(isMerge && sourceId && targetId
            ? { fromFork: sourceId !== targetId }
            : isMerge && source && target
                ? { fromFork: source !== target }
                : {}),
    };
}
function hostOf(url) {
    return url && URL.canParse(url) ? new URL(url).host : undefined;
}
let sections = 0;
/** A part of the log that folds. docs.gitlab.com/ci/jobs/job_logs/#custom-collapsible-sections */
async function section(write, title, body) {
    const name = `xinchuang_${process.pid}_${++sections}`;
    const now = () => Math.floor(Date.now() / 1000);
    write(`\x1b[0Ksection_start:${now()}:${name}[collapsed=true]\r\x1b[0K${title}\n`);
    try {
        return await body();
    }
    finally {
        write(`\x1b[0Ksection_end:${now()}:${name}\r\x1b[0K\n`);
    }
}
/** docs.gitlab.com/ci/yaml/artifacts_reports/#artifactsreportsdotenv: at most 5 KB, 20 variables, no quotes or lines. */
const DOTENV_BYTES = 5 << 10;
const DOTENV_LINES = 20;
/**
 * Sets one variable in a dotenv report. What does not fit its rules is left out.
 * @returns whether it was written
 */
function writeDotenv(path, name, value) {
    if (!/^[A-Za-z_]\w*$/.test(name) || /["'`\\\p{C}]/u.test(value))
        return false;
    const kept = linesOf(path).filter(line => !line.startsWith(`${name}=`));
    const text = [...kept, `${name}=${value}`].map(line => `${line}\n`).join('');
    if (kept.length >= DOTENV_LINES || Buffer.byteLength(text) > DOTENV_BYTES)
        return false;
    replaceDotenv(path, text);
    return true;
}
/** What an action of this name left in an earlier job, or run, is not what it finds now. */
function clearDotenv(path, prefix) {
    const before = linesOf(path);
    const kept = before.filter(line => !line.startsWith(prefix));
    if (kept.length < before.length)
        replaceDotenv(path, kept.map(line => `${line}\n`).join(''));
}
/** In the place of whatever is there: a link that another job left would lead somewhere else. */
function replaceDotenv(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    (0,external_node_fs_.rmSync)(draft, { force: true });
    (0,external_node_fs_.writeFileSync)(draft, text, { flag: 'wx' });
    (0,external_node_fs_.renameSync)(draft, path);
}
/** Later jobs get these as variables: LD_PRELOAD or PATH out of the artifact of another job are none of ours. */
const OURS = /^XC_[A-Z][A-Z0-9_]*=/;
function linesOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8')
            .split('\n')
            .filter(line => OURS.test(line));
    }
    catch {
        // The first one.
        return [];
    }
}

// EXTERNAL MODULE: ./build/src/host/recognise.js
var recognise = __webpack_require__(47797);
;// CONCATENATED MODULE: ./build/src/host/local.js







/** Outputs for the jobs after this one, as GitLab takes them: `artifacts: reports: dotenv`. */
const OUTPUTS_FILE = (0,external_node_path_.join)('.xinchuang', 'outputs.env');
function variableOf(action, output) {
    return `XC_${action}_${output}`.replaceAll('-', '_').toUpperCase();
}
/** A terminal, or any CI without an interface of its own: lines on standard error, files for the rest. */
function localHost(system, options) {
    const out = options.out ?? process.stderr;
    const moving = out.isTTY === true && !system.env['CI'] && system.env['TERM'] !== 'dumb';
    const color = picocolors.createColors(useColor(system.env, out.isTTY === true));
    const print = (line) => {
        out.write(`${shown(line)}\n`);
    };
    const kind = (0,recognise/* recognise */.G)(system.env);
    if (kind === 'gitlab' && options.action !== undefined)
        clearDotenv((0,external_node_path_.join)(system.cwd, OUTPUTS_FILE), variableOf(options.action, ''));
    const secrets = new Set();
    const shown = (text) => [...secrets].reduce((kept, secret) => kept.replaceAll(secret, '***'), text);
    let change;
    return {
        kind,
        caps: { summary: false, annotations: false, color: color.isColorSupported, moving: moving && !options.quiet },
        language: options.language,
        // XC_GO_VERSION for go-version: GitLab variables and `export` cannot hold a hyphen.
        input: name => options.inputs?.[name] || system.env[`XC_${name.replaceAll('-', '_').toUpperCase()}`] || undefined,
        setOutput(name, value) {
            if (kind !== 'gitlab' || options.action === undefined)
                return;
            writeDotenv((0,external_node_path_.join)(system.cwd, OUTPUTS_FILE), variableOf(options.action, name), value);
        },
        exportEnv: () => { },
        addPath: () => { },
        mask(secret) {
            if (secret !== '')
                secrets.add(secret);
        },
        log(level, text) {
            if (level === 'debug' && !system.env['XC_DEBUG'])
                return;
            if (options.quiet && level !== 'error')
                return;
            const mark = { debug: color.dim('·'), info: ' ', warning: color.yellow('⚠'), error: color.red('✖') }[level];
            for (const [index, line] of text.split('\n').entries())
                print(`${index === 0 ? mark : ' '} ${line}`.trimEnd());
        },
        group: (title, body) => kind === 'gitlab' && !options.quiet ? section(text => out.write(shown(text)), title, body) : body(),
        progress: label => (options.quiet ? silent : moving ? bar(label, out, color) : plain(label, print)),
        annotate: () => { },
        summary: async () => { },
        cache: undefined,
        // Every report asks, and the commit stays what it was when the run began.
        change: () => {
            change ??= changeOf(kind, system);
            return change;
        },
        saveState: () => { },
        state: () => undefined,
    };
}
/** What the CI around us says; XC_PULL_REQUEST says it for one that we do not know. */
async function changeOf(kind, system) {
    const { env } = system;
    const given = (0,commit/* pullNumber */.X)(env['XC_PULL_REQUEST']);
    const change = await told(kind, system);
    return given === undefined ? change : { ...change, kind: 'pr', pullRequest: given };
}
async function told(kind, system) {
    const { env } = system;
    if ((kind === 'github' || kind === 'gitea') && env['GITHUB_ACTIONS'])
        return (await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(730)]).then(__webpack_require__.bind(__webpack_require__, 50730))).githubChange(env);
    if (kind === 'gitlab' && env['CI_COMMIT_SHA'])
        return gitlabChange(env);
    const checkout = await gitChange(system);
    return kind === 'gitee' ? giteeChange(env, checkout) : checkout;
}
/** https://no-color.org and https://force-color.org; otherwise colour only in a terminal. */
function useColor(env, tty) {
    if (env['NO_COLOR'])
        return false;
    if (env['FORCE_COLOR'])
        return env['FORCE_COLOR'] !== '0';
    return tty && env['TERM'] !== 'dumb' && !env['CI'];
}
const silent = { update: () => { }, end: () => { } };
function plain(label, print) {
    return { update: () => { }, end: (summary, ok = true) => print(`  ${label.padEnd(9)}${ok ? '' : '✖ '}${summary}`) };
}
const BAR = 20;
const FRAME_MS = 80;
function bar(label, out, color) {
    let last = 0;
    const draw = (text) => {
        out.write(`\r\x1b[2K${text.slice(0, 4 * (out.columns ?? 80))}`);
    };
    return {
        update(done, total, detail = '') {
            const now = performance.now();
            if (now - last < FRAME_MS && done < total)
                return;
            last = now;
            const full = total > 0 ? Math.min(BAR, Math.round((BAR * done) / total)) : 0;
            const room = Math.max(0, (out.columns ?? 80) - BAR - 26);
            const count = total > 1 ? ` ${done}/${total}` : '';
            draw(`  ${label.padEnd(9)}${color.cyan('█'.repeat(full))}${color.dim('░'.repeat(BAR - full))}${count}  ${color.dim(detail.slice(0, room))}`);
        },
        end(summary, ok = true) {
            draw(`  ${color.bold(label.padEnd(9))}${ok ? '' : color.red('✖ ')}${summary}\n`);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/host/index.js


/** Loaded lazily by its one user: the Actions toolkit is not needed in a terminal. */
const loadGithubHost = async () => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3838), __webpack_require__.e(2038)]).then(__webpack_require__.bind(__webpack_require__, 62038))).githubHost;


/***/ }),

/***/ 47797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recognise)
/* harmony export */ });
/** Whose variables these are. XC_FORGE says it for a CI that sets none of its own. */
function recognise(env) {
    const named = KINDS.find(kind => kind === env['XC_FORGE']);
    return named ?? (RULES.find(([, holds]) => holds(env))?.[0] || 'local');
}
const KINDS = ['github', 'gitea', 'gitlab', 'gitee', 'gitcode'];
/** The first that holds. */
const RULES = [
    // Forgejo's runner sets its own name, or Gitea's.
    ['gitea', env => Boolean(env['GITEA_ACTIONS'] || env['FORGEJO_ACTIONS'])],
    // An API of Gitea and Forgejo is <root>/api/v1; GitHub Enterprise's is /api/v3, github.com's has no path.
    ['gitea', env => Boolean(env['GITHUB_ACTIONS'] && /\/api\/v1\/*$/.test(env['GITHUB_API_URL'] ?? ''))],
    ['github', env => Boolean(env['GITHUB_ACTIONS'])],
    // gitlab-ci-local has GITLAB_CI=false, and the addresses of a server.
    ['gitlab', env => env['GITLAB_CI'] === 'true' || Boolean(env['CI_API_V4_URL'] || env['CI_SERVER_FQDN'])],
    // https://help.gitee.com/gitee-go/pipeline/parameter
    ['gitee', env => Boolean(env['GITEE_PIPELINE_NAME'] || env['GITEE_PIPELINE_BUILD_NUMBER'] || env['GITEE_PULL_ID'])],
];


/***/ })

};

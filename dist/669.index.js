export const id = 669;
export const ids = [669];
export const modules = {

/***/ 3173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainError)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8792);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8534);


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

/***/ 4665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ actions)
/* harmony export */ });
/** The actions by name, each loaded when it is asked for: start-up pays for one. */
const actions = {
    setup: async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(739), __webpack_require__.e(441)]).then(__webpack_require__.bind(__webpack_require__, 2775))).setup,
    build: async () => (await Promise.all(/* import() */[__webpack_require__.e(369), __webpack_require__.e(997)]).then(__webpack_require__.bind(__webpack_require__, 8997))).build,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(369), __webpack_require__.e(72), __webpack_require__.e(331), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 9856))).verify,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 7))).report,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 4958))).gate,
};


/***/ }),

/***/ 8156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8792);

/**
 * Reads every input once, at the door. All that is wrong is reported together.
 * @param given the raw text of an input, or undefined; an empty string is "not given"
 * @throws UserError
 */
function readInputs(spec, given) {
    const errors = [];
    const values = {};
    for (const [name, input] of Object.entries(spec)) {
        const raw = given(name)?.trim();
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
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('XC-INPUT-002', { name, description: input.description.en });
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

/***/ 4718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openJob),
/* harmony export */   j: () => (/* binding */ commonInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9007);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8792);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8534);





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
        return await (0,_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z9)(workspace, system, path, async () => (await __webpack_require__.e(/* import() */ 536).then(__webpack_require__.bind(__webpack_require__, 536))).verifyCheckIds());
    }
    catch (error) {
        return { error };
    }
}


/***/ }),

/***/ 4896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ REPORTS_FOLDER),
/* harmony export */   y: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8534);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8156);



/** Where reports are left and looked for, below the workspace. */
const REPORTS_FOLDER = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(_system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_FOLDER */ .P2, 'reports');
/** Runs one action from raw inputs to written reports. Throws what went wrong; `explainError` turns that into words. */
async function perform(action, job) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(action.inputs, name => job.host.input(name));
    const outcome = await action.run(inputs, job);
    if (outcome.reports.length > 0) {
        const { writeReport } = await Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 81));
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(job.workspace, REPORTS_FOLDER);
        for (const report of outcome.reports)
            await writeReport(folder, report);
    }
    for (const [name, value] of Object.entries(outcome.outputs))
        if (value !== undefined)
            job.host.setOutput(name, value);
    return outcome;
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7756);

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
            run: ['--version'],
            runTimeoutSeconds: 60,
            debugInfo: 'any',
            maxGrowthPercent: 5,
            checks: {},
        },
        report: { html: true },
        gate: { require: ['build', 'verify'], allowUnknown: [] },
    };
}


/***/ }),

/***/ 9007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z9: () => (/* reexport */ loadConfig),
  R2: () => (/* reexport */ mergeConfig)
});

// UNUSED EXPORTS: configJsonSchema, defaultConfig

// EXTERNAL MODULE: ./build/src/config/config.js
var config_config = __webpack_require__(7096);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/language/index.js + 14 modules
var language = __webpack_require__(8792);
// EXTERNAL MODULE: ./build/src/system/index.js + 7 modules
var system = __webpack_require__(8534);
;// CONCATENATED MODULE: ./build/src/config/load.js






const NAMES = ['.xinchuang.yml', '.xinchuang.yaml'];
const MAX_BYTES = 256 << 10;
/**
 * Reads .xinchuang.yml (or .yaml) of a checkout.
 * @param explicitPath a file the user named; it must be there. Relative to the workspace.
 * @param knownChecks every check id there is, asked only when the file names one; any other is then refused
 * @throws UserError XC-CONFIG-*: every problem of the file at once, each with its line
 */
async function loadConfig(workspace, system, explicitPath, knownChecks) {
    const found = explicitPath === undefined ? await find(workspace) : await read((0,external_node_path_.resolve)(workspace, explicitPath), true);
    if (found === undefined)
        return { config: (0,config_config/* defaultConfig */.s)(), path: undefined, warnings: [] };
    // Only who has a file pays for the parsers.
    const { understand } = await Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(867), __webpack_require__.e(299)]).then(__webpack_require__.bind(__webpack_require__, 4299));
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

// EXTERNAL MODULE: ./build/src/platform/index.js + 8 modules
var platform = __webpack_require__(7756);
;// CONCATENATED MODULE: ./build/src/config/merge.js

/**
 * Lays an action's inputs over the configuration: what is given wins. A platform that the file holds as not required
 * stays so when an input names it: a matrix job picks one platform, it does not judge it anew.
 * @throws UserError XC-PLATFORM-*
 */
function mergeConfig(config, inputs) {
    const { platforms, build = {}, verify = {}, report = {}, gate = {}, ...rest } = inputs;
    return {
        ...config,
        ...present(rest),
        ...(platforms !== undefined && { platforms: chosen(platforms, config), platformsNamed: true }),
        build: { ...config.build, ...present(build) },
        verify: { ...config.verify, ...present(verify) },
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

;// CONCATENATED MODULE: ./build/src/config/index.js



/** JSON Schema of .xinchuang.yml. Only the generator needs it, and it brings zod along. */
const configJsonSchema = async () => (await Promise.all(/* import() */[__webpack_require__.e(156), __webpack_require__.e(829)]).then(__webpack_require__.bind(__webpack_require__, 9829))).jsonSchema();


/***/ }),

/***/ 733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CY: () => (/* binding */ loadGithubHost),
  Ob: () => (/* reexport */ localHost),
  fn: () => (/* reexport */ remoteAddress)
});

// EXTERNAL MODULE: ./build/src/system/index.js + 7 modules
var src_system = __webpack_require__(8534);
;// CONCATENATED MODULE: ./build/src/host/git.js

/** What a checkout says of itself when no CI does. Outside a repository, or without git, nothing is known. */
async function gitChange(system) {
    try {
        const git = (...argv) => system
            .exec('git', argv, { cwd: system.cwd, allowFailure: true })
            .then(r => (r.code === 0 ? r.stdout.trim() : ''));
        const headSha = await git('rev-parse', '--verify', '--quiet', 'HEAD');
        if (headSha === '')
            return { kind: 'none' };
        const origin = remoteAddress(await git('remote', 'get-url', 'origin'));
        return { kind: 'none', headSha, ...(origin && { repo: `${origin.host}/${origin.path}`.slice(0, 500) }) };
    }
    catch (error) {
        if (error instanceof src_system/* ToolError */.v4 && error.reason === 'not-found')
            return { kind: 'none' };
        throw error;
    }
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

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./build/src/host/local.js


/** A terminal, or any CI without an interface of its own: lines on standard error, files for the rest. */
function localHost(system, options) {
    const out = options.out ?? process.stderr;
    const moving = out.isTTY === true && !system.env['CI'] && system.env['TERM'] !== 'dumb';
    const color = picocolors.createColors(useColor(system.env, out.isTTY === true));
    const print = (line) => {
        out.write(`${line}\n`);
    };
    let change;
    return {
        kind: 'local',
        caps: { summary: false, annotations: false, color: color.isColorSupported, moving: moving && !options.quiet },
        language: options.language,
        // XC_GO_VERSION for go-version: GitLab variables and `export` cannot hold a hyphen.
        input: name => options.inputs?.[name] || system.env[`XC_${name.replaceAll('-', '_').toUpperCase()}`] || undefined,
        setOutput: () => { },
        exportEnv: () => { },
        addPath: () => { },
        mask: () => { },
        log(level, text) {
            if (level === 'debug' && !system.env['XC_DEBUG'])
                return;
            if (options.quiet && level !== 'error')
                return;
            const mark = { debug: color.dim('·'), info: ' ', warning: color.yellow('⚠'), error: color.red('✖') }[level];
            for (const [index, line] of text.split('\n').entries())
                print(`${index === 0 ? mark : ' '} ${line}`.trimEnd());
        },
        group: (_title, body) => body(),
        progress: label => (options.quiet ? silent : moving ? bar(label, out, color) : plain(label, print)),
        annotate: () => { },
        summary: async () => { },
        cache: undefined,
        // Every report asks, and the commit stays what it was when the run began.
        change: () => {
            change ??= gitChange(system);
            return change;
        },
        saveState: () => { },
        state: () => undefined,
    };
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
const loadGithubHost = async () => (await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(838), __webpack_require__.e(38)]).then(__webpack_require__.bind(__webpack_require__, 2038))).githubHost;


/***/ }),

/***/ 7756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hX: () => (/* reexport */ model_GOARCHES),
  yk: () => (/* reexport */ allPlatforms),
  Q_: () => (/* reexport */ registry_defaultPlatforms),
  KD: () => (/* reexport */ goarchOfNode),
  LM: () => (/* reexport */ loaderOf),
  $z: () => (/* reexport */ lowestGoLevel),
  VI: () => (/* reexport */ pageOfAmd64),
  u4: () => (/* reexport */ resolvePlatform),
  QR: () => (/* reexport */ targetsOf)
});

// UNUSED EXPORTS: registry, renderPlatformsMarkdown

;// CONCATENATED MODULE: ./build/src/platform/go-level.js
/**
 * The GOARM64 or GOAMD64 value whose binaries run on every one of the platforms: the lowest common level. A level that
 * is not known counts as the architecture's baseline. undefined on loong64, where Go has no such setting.
 */
function lowestGoLevel(platforms, goarch) {
    if (goarch === 'loong64')
        return undefined;
    const baseline = goarch === 'arm64' ? 'v8.0' : 'v1';
    const levels = platforms.filter(p => p.goarch === goarch).map(p => parseGoLevel(p.goLevel?.value ?? baseline));
    const [first, ...rest] = levels;
    return first === undefined ? baseline : formatGoLevel(rest.reduce(common, first));
}
/** @throws Error on what is not a level: callers hand in checked values. */
function parseGoLevel(level) {
    const match = /^v(\d)(?:\.(\d)(,lse)?(,crypto)?)?$/.exec(level);
    if (match === null)
        throw new Error(`"${level}" is neither a GOARM64 nor a GOAMD64 level`);
    const [major, minor] = [Number(match[1]), Number(match[2] ?? 0)];
    // LSE is mandatory from v8.1 on. Go src/internal/buildcfg/cfg.go ParseGoarm64
    const lse = match[3] !== undefined || major > 8 || (major === 8 && minor > 0);
    return { major, minor, lse, crypto: match[4] !== undefined };
}
function common(a, b) {
    const level = contains(a, b) ? b : contains(b, a) ? a : armv8Of(a.major === 8 ? a : b, a.major === 8 ? b : a);
    return { ...level, lse: a.lse && b.lse, crypto: a.crypto && b.crypto };
}
/** ARMv9.x contains ARMv8.(x+5). Go src/internal/buildcfg/cfg.go Goarm64Features.Supports */
const ARMV9_IS_ARMV8_PLUS = 5;
function contains(a, b) {
    if (a.major === b.major)
        return a.minor >= b.minor;
    if (a.major < 8)
        return a.major > b.major;
    return a.major === 9 && b.minor <= a.minor + ARMV9_IS_ARMV8_PLUS;
}
/** What an ARMv8 above v8.(x+5) and an ARMv9.x have in common is neither of the two. */
function armv8Of(v8, v9) {
    return { ...v8, minor: Math.min(v8.minor, v9.minor + ARMV9_IS_ARMV8_PLUS) };
}
function formatGoLevel({ major, minor, lse, crypto }) {
    if (major < 8)
        return `v${major}`;
    const option = lse && major === 8 && minor === 0 ? ',lse' : '';
    return `v${major}.${minor}${option}${crypto ? ',crypto' : ''}`;
}

;// CONCATENATED MODULE: ./build/src/platform/machine.js
const GOARCH = { x64: 'amd64', arm64: 'arm64', loong64: 'loong64' };
/** What Go calls a machine that Node calls `arch`; undefined when it is none of our architectures. */
function goarchOfNode(arch = process.arch) {
    return GOARCH[arch];
}

;// CONCATENATED MODULE: ./build/src/platform/model.js
const model_GOARCHES = ['loong64', 'arm64', 'amd64'];

;// CONCATENATED MODULE: ./build/src/platform/registry.json
const registry_namespaceObject = /*#__PURE__*/JSON.parse('{"sources":{"none":{"reference":"no source found","says":"Nobody has written it down where we could read it."},"linux-ansible":{"reference":"README of the linux_ansible project on GitHub, section 一 (system it was validated on)","says":"Kylin Linux Advanced Server V10 (Lance), kernel 4.19.90-52.22.v2207.ky10.x86_64, from the SP3 2303 X86_64 ISO."},"openssh-rpms27":{"reference":"https://github.com/boypt/openssh-rpms/issues/27","says":"Kylin Linux Advanced Server release V10 (Lance): ldd (GNU libc) 2.28."},"go-link":{"reference":"https://github.com/golang/go: src/cmd/link/internal/{amd64,arm64,loong64}/obj.go, Linuxdynld (Go 1.26.8)","says":"Path of the glibc loader for each architecture."},"la-elf-abi":{"reference":"https://github.com/loongson/LoongArch-Documentation: docs/LoongArch-ELF-ABI-EN.adoc, program interpreter table","says":"Loader path of the new world, lp64d."},"x86-page":{"reference":"https://github.com/torvalds/linux: arch/x86/include/asm/page_types.h, PAGE_SHIFT 12","says":"x86-64 Linux has no other base page size than 4096 bytes."},"loong-kconfig":{"reference":"https://github.com/torvalds/linux: arch/loongarch/Kconfig, \\"Page Table Layout\\"","says":"The default is 16KB_3LEVEL: 16 KiB pages; 4 KiB and 64 KiB can be configured."},"go-dist-list":{"reference":"go tool dist list -json (Go 1.27.3)","says":"Ports of upstream Go: amd64, arm64, loong64 and others; no sw64."},"go-cpu":{"reference":"https://github.com/golang/go: src/internal/cpu/cpu.go (Go 1.27.3)","says":"LoongArch features that Go detects when it starts."},"go1.19":{"reference":"https://go.dev/doc/go1.19#loong64","says":"The loong64 port, and that its binaries do not work on old-world systems even if statically linked."},"qemu72":{"reference":"qemu-user 7.2.22 (Debian 12) running binaries of Go 1.26.8 built for each GOAMD64 and GOARM64","says":"Dhyana runs v3; IvyBridge, SandyBridge and Nehalem run v2 and refuse v3; cortex-a57 stops v8.1 with SIGILL; neoverse-n1 and cortex-a76 run v8.1,crypto."},"rustfs3276":{"reference":"https://github.com/rustfs/rustfs/issues/3276","says":"getconf PAGESIZE 65536 on Kunpeng 920, kernel 4.19.90-23.55."},"qdrant6512":{"reference":"https://github.com/qdrant/qdrant/issues/6512","says":"jemalloc page size failure on Kylin V10 SP3 (Halberd)."},"qdrant6450":{"reference":"https://github.com/qdrant/qdrant/issues/6450","says":"States 64 KiB pages."},"proxysql4863":{"reference":"https://github.com/sysown/proxysql/issues/4863","says":"Anolis 8.8 on arm64 with 64 KiB pages."},"wand-abi":{"reference":"https://github.com/headlesslab/wand: docs/research/loong64-abi.md (2026-09-05)","says":"Secondary; read from the repositories of the distributions."},"wand":{"reference":"https://github.com/headlesslab/wand: docs/research/domestic-platforms.md (2026-09-05)","says":"Secondary; read from the repositories of the distributions."},"go68867":{"reference":"https://github.com/golang/go/issues/68867","says":"Kylin V10 SP1 on LoongArch, kernel 5.4.18-55: SIGSEGV in rtsigprocmask."},"syncthing8675":{"reference":"https://github.com/syncthing/syncthing/issues/8675","says":"UOS 20 on 3A5000, kernel 4.19.0-loongson-3-desktop: crash at start."},"electron-loong64-8":{"reference":"https://github.com/darkyzhou/electron-loong64/issues/8","says":"UOS is an old-world distribution."},"jna1588":{"reference":"https://github.com/java-native-access/jna/issues/1588","says":"Kylin V10 has glibc 2.28, on arm and on loongarch."},"dbx2938":{"reference":"https://github.com/t8y2/dbx/issues/2938","says":"UnionTech UOS 20 on amd64 has glibc 2.28."},"navop48":{"reference":"https://github.com/feigeCode/navop/issues/48","says":"UOS V20 1070 on arm64 lacks GLIBC_2.29 and newer."},"r-nacos204":{"reference":"https://github.com/nacos-group/r-nacos/issues/204","says":"NFS China kernel 4.19.113-18.133.nfs4.sm12 on amd64, glibc older than 2.29."},"areweloongyet":{"reference":"https://areweloongyet.com/docs/old-and-new-worlds/","says":"Which distributions are old world and which new."},"areweloongyet-upstream":{"reference":"https://github.com/loongson-community/areweloongyet: docs/linux-upstream-support.md","says":"What Linux supports on each Loongson CPU."},"loongnix-faq":{"reference":"http://docs.loongnix.cn/golang/faq.html","says":"ABI 1.0 and ABI 2.0 systems, by Loongson."},"flutter-loong64":{"reference":"https://github.com/Flutter-Dart-loong64/flutter-loong64-releases: README.md, Target Platform","says":"UOS 25 and deepin 25 on LoongArch: LP64D, loader /lib64/ld-linux-loongarch-lp64d.so.1."},"deepin-kernel":{"reference":"https://github.com/deepin-community/kernel pull requests","says":"deepin 23 has kernels of the 6.6 series."},"debian-cross":{"reference":"Debian 13 package libc6-loong64-cross","says":"glibc 2.41 for loong64."},"arm-socs86":{"reference":"https://github.com/hrw/arm-socs-table/issues/86","says":"HWCAP of Kunpeng 920: atomics fphp asimdhp asimdrdm jscvt fcma dcpop asimddp asimdfhm."},"arm-socs23":{"reference":"https://github.com/hrw/arm-socs-table/issues/23","says":"HWCAP of FT-2000/4."},"arm-socs24":{"reference":"https://github.com/hrw/arm-socs-table/issues/24","says":"HWCAP of D2000: fp asimd evtstrm aes pmull sha1 sha2 crc32 cpuid; no atomics."},"core-to-core103":{"reference":"https://github.com/nviennot/core-to-core-latency/issues/103","says":"Phytium D2000."},"util-linux1409":{"reference":"https://github.com/util-linux/util-linux/issues/1409","says":"Part numbers of the Phytium cores."},"sbc-bench112":{"reference":"https://github.com/ThomasKaiser/sbc-bench/issues/112","says":"Phytium D3000, FTC862."},"spu158":{"reference":"https://github.com/secretflow/spu/issues/158","says":"cpuinfo of Hygon C86 7285: avx2, fma, bmi2."},"deepin350":{"reference":"https://github.com/deepin-community/kernel/issues/350","says":"SM3 and SM4 feature bits of newer Hygon cores."},"anandtech15493":{"reference":"https://www.anandtech.com/show/15493","says":"Hygon Dhyana is derived from AMD Zen 1."},"gcc-c86-4g":{"reference":"gcc-patches, April 2026: x86: support for Hygon c86-4g","says":"The c86-4g cores; their ISA was not read from a machine."},"openblas3295":{"reference":"https://github.com/OpenMathLib/OpenBLAS/issues/3295","says":"cpuinfo of Zhaoxin KX-6000: AVX, F16C, BMI2; no FMA, no AVX2."},"deepin253":{"reference":"https://github.com/deepin-community/kernel/issues/253","says":"SM3 and SM4 (CCS) bit of Zhaoxin CPUs."},"fearless188":{"reference":"https://github.com/linebender/fearless_simd/issues/188","says":"One claim that the KX-7000 does not report CMPXCHG16B."},"box64-2458":{"reference":"https://github.com/ptitSeb/box64/issues/2458","says":"3A6000: pagesize 16384."}},"architectures":{"loong64":{"interp":{"new":{"value":"/lib64/ld-linux-loongarch-lp64d.so.1","confidence":"documented","source":["la-elf-abi","go-link"]},"old":{"value":"/lib64/ld.so.1","confidence":"documented","source":"areweloongyet"}}},"arm64":{"interp":{"value":"/lib/ld-linux-aarch64.so.1","confidence":"documented","source":"go-link"}},"amd64":{"interp":{"value":"/lib64/ld-linux-x86-64.so.2","confidence":"documented","source":"go-link"},"page":{"value":4096,"confidence":"documented","source":"x86-page"}}},"os":[{"id":"kylin-v10-sp1","name":{"en":"Kylin V10 SP1 server","zh":"银河麒麟 V10 SP1 服务器版"},"aliases":["麒麟V10SP1","银河麒麟V10SP1","银河麒麟高级服务器操作系统V10SP1","kylin-v10-sp1-server"],"on":{"arm64":{"kernel":{"value":"4.19.90-23.55.v2101","confidence":"reported","source":"rustfs3276","note":{"en":"The release file says \\"V10 (Tercel)\\".","zh":"系统发行文件写作 \\"V10 (Tercel)\\"。"}},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":65536,"confidence":"reported","source":"rustfs3276"}}}},{"id":"kylin-v10-sp2","name":{"en":"Kylin V10 SP2 server","zh":"银河麒麟 V10 SP2 服务器版"},"aliases":["麒麟V10SP2","银河麒麟V10SP2","kylin-v10-sp2-server"],"on":{"arm64":{"kernel":{"value":null,"confidence":"unknown","source":"none","note":{"en":"Said to be 4.19.90 (Sword).","zh":"据称为 4.19.90（Sword）。"}},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"none"}}}},{"id":"kylin-v10-sp3","name":{"en":"Kylin V10 SP3 server","zh":"银河麒麟 V10 SP3 服务器版"},"aliases":["麒麟V10SP3","银河麒麟V10SP3","麒麟V10","银河麒麟V10","麒麟","银河麒麟","kylin-v10-sp3-server"],"on":{"arm64":{"kernel":{"value":"4.19.90-52","confidence":"reported","source":"qdrant6512","note":{"en":"4.19.90-52.x; later updates are 4.19.90-89.11.v2401.","zh":"4.19.90-52.x；后续更新为 4.19.90-89.11.v2401。"}},"glibc":{"value":"2.28","confidence":"reported","source":["jna1588","wand-abi"],"note":{"en":"Said of Kylin V10 on arm without its service pack, and found in the loongarch64 tree of SP3.","zh":"报告针对 arm 版麒麟 V10（未注明 SP）；SP3 的 loongarch64 软件源中亦为此版本。"}},"page":{"value":65536,"confidence":"reported","source":["qdrant6512","qdrant6450"]}},"amd64":{"kernel":{"value":"4.19.90-52.22.v2207.ky10","confidence":"reported","source":"linux-ansible","note":{"en":"Installed from Kylin-Server-V10-SP3-General-Release-2303-X86_64.iso.","zh":"安装自 Kylin-Server-V10-SP3-General-Release-2303-X86_64.iso。"}},"glibc":{"value":"2.28","confidence":"reported","source":["openssh-rpms27","wand-abi"],"note":{"en":"ldd --version on V10 (Lance), architecture not named; 2.28 in the loongarch64 tree of SP3 too.","zh":"V10（Lance）上 ldd --version 的输出，未注明架构；SP3 的 loongarch64 软件源中同为 2.28。"}}},"loong64":{"kernel":{"value":"4.19.90-52.22.v2207.a.ky10","confidence":"reported","source":"wand-abi","note":{"en":"Updates go up to 4.19.90-52.66.v2207.a.ky10.","zh":"更新最高到 4.19.90-52.66.v2207.a.ky10。"}},"glibc":{"value":"2.28","confidence":"reported","source":"wand-abi","note":{"en":"glibc-2.28-12.p04.01.a.ky10","zh":"glibc-2.28-12.p04.01.a.ky10"}},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"old","confidence":"documented","source":["areweloongyet","loongnix-faq","go1.19"]},"interp":{"value":"/lib64/ld.so.1","confidence":"reported","source":"wand-abi"}}}},{"id":"kylin-v10-desktop","name":{"en":"Kylin V10 desktop 10.1","zh":"银河麒麟 V10 桌面版 10.1"},"aliases":["麒麟V10桌面版","银河麒麟桌面操作系统V10","kylin-v10-desktop-10.1"],"on":{"loong64":{"kernel":{"value":"4.19.167-rc5.lnd.1","confidence":"reported","source":"wand-abi","note":{"en":"linux-image-4.19.0-loongson-3","zh":"linux-image-4.19.0-loongson-3"}},"glibc":{"value":"2.28","confidence":"reported","source":"wand-abi","note":{"en":"libc6 2.28-10.kylin.26k1","zh":"libc6 2.28-10.kylin.26k1"}},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"old","confidence":"documented","source":["areweloongyet","loongnix-faq"]},"interp":{"value":"/lib64/ld.so.1","confidence":"reported","source":"wand-abi"}}}},{"id":"kylin-v10-sp1-desktop","name":{"en":"Kylin V10 SP1 desktop","zh":"银河麒麟 V10 SP1 桌面版"},"aliases":["麒麟V10SP1桌面版","银河麒麟桌面操作系统V10SP1"],"on":{"loong64":{"kernel":{"value":"5.4.18-55-generic","confidence":"reported","source":"go68867"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"old","confidence":"documented","source":["areweloongyet","go68867"]}}}},{"id":"kylin-v11","name":{"en":"Kylin V11","zh":"银河麒麟 V11"},"aliases":["麒麟V11","银河麒麟V11"],"on":{"loong64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"documented","source":"areweloongyet"}}}},{"id":"uos-20","name":{"en":"UOS 20","zh":"统信 UOS 20"},"aliases":["统信","统信UOS","统信UOS20","统信V20","uos","uos-v20","uos-20-1070","uniontech-os-20"],"on":{"arm64":{"kernel":{"value":null,"confidence":"unknown","source":"wand-abi","note":{"en":"4.19 and 5.10 are both shipped.","zh":"同时提供 4.19 与 5.10。"}},"glibc":{"value":null,"confidence":"unknown","source":"navop48","note":{"en":"Older than 2.29: GLIBC_2.29 is missing on desktop 1070.","zh":"低于 2.29：桌面版 1070 缺少 GLIBC_2.29。"}},"page":{"value":null,"confidence":"unknown","source":"none"}},"amd64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":"2.28","confidence":"reported","source":"dbx2938"}},"loong64":{"kernel":{"value":"4.19.0-loongson-3-desktop","confidence":"reported","source":"syncthing8675"},"glibc":{"value":null,"confidence":"unknown","source":"areweloongyet","note":{"en":"2.28 is the glibc of the old world; no first-hand report from UOS 20.","zh":"旧世界的 glibc 为 2.28；没有来自 UOS 20 的一手报告。"}},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"old","confidence":"documented","source":["areweloongyet","loongnix-faq","syncthing8675","electron-loong64-8"]}}}},{"id":"uos-25","name":{"en":"UOS 25","zh":"统信 UOS 25"},"aliases":["统信UOS25","统信V25","uos-v25","uniontech-os-25"],"on":{"loong64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"documented","source":"areweloongyet"},"interp":{"value":"/lib64/ld-linux-loongarch-lp64d.so.1","confidence":"reported","source":"flutter-loong64"}}}},{"id":"deepin-23","name":{"en":"deepin 23","zh":"深度 deepin 23"},"aliases":["深度23","深度操作系统23"],"on":{"amd64":{"kernel":{"value":"6.6","confidence":"reported","source":"deepin-kernel"},"glibc":{"value":null,"confidence":"unknown","source":"none"}},"arm64":{"kernel":{"value":"6.6","confidence":"reported","source":"deepin-kernel"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"none"}},"loong64":{"kernel":{"value":"6.6","confidence":"reported","source":"deepin-kernel"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"reported","source":["deepin-kernel","wand"],"note":{"en":"Its loong64 archive has upstream-derived Go 1.22.","zh":"其 loong64 软件源带有源自上游的 Go 1.22。"}}}}},{"id":"deepin-25","name":{"en":"deepin 25","zh":"深度 deepin 25"},"aliases":["深度25","深度操作系统25","deepin"],"on":{"loong64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"reported","source":"flutter-loong64"},"interp":{"value":"/lib64/ld-linux-loongarch-lp64d.so.1","confidence":"reported","source":"flutter-loong64"}}}},{"id":"openeuler-20.03","name":{"en":"openEuler 20.03 LTS","zh":"openEuler 20.03 LTS"},"aliases":["欧拉20.03","openeuler-20.03-lts"],"on":{"amd64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":null,"confidence":"unknown","source":"none"}},"arm64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"none"}}}},{"id":"openeuler-22.03","name":{"en":"openEuler 22.03 LTS","zh":"openEuler 22.03 LTS"},"aliases":["欧拉22.03","openeuler-22.03-lts"],"on":{"amd64":{"kernel":{"value":"5.10.0-60","confidence":"reported","source":"wand-abi"},"glibc":{"value":"2.34","confidence":"reported","source":"wand-abi"}},"arm64":{"kernel":{"value":"5.10.0-60","confidence":"reported","source":"wand-abi"},"glibc":{"value":"2.34","confidence":"reported","source":"wand-abi"},"page":{"value":null,"confidence":"unknown","source":"none"}},"loong64":{"kernel":{"value":"5.10.0-60.116.0.143","confidence":"reported","source":"wand-abi","note":{"en":"Numbered below 5.19, with the user interface of 5.19: the world decides, not the number. SP1 to SP4 have no loongarch64 tree.","zh":"版本号低于 5.19，但用户态接口与 5.19 一致：应看新旧世界，而非版本号。SP1 至 SP4 没有 loongarch64 软件源。"}},"glibc":{"value":"2.34","confidence":"reported","source":"wand-abi","note":{"en":"glibc-2.34-122.oe2203","zh":"glibc-2.34-122.oe2203"}},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"documented","source":"loongnix-faq"},"interp":{"value":"/lib64/ld-linux-loongarch-lp64d.so.1","confidence":"reported","source":"wand-abi"}}}},{"id":"openeuler-24.03","name":{"en":"openEuler 24.03 LTS","zh":"openEuler 24.03 LTS"},"aliases":["欧拉24.03","欧拉","openeuler","openeuler-24.03-lts","openeuler-24.03-lts-sp1","openeuler-24.03-lts-sp2","openeuler-24.03-lts-sp3","openeuler-24.03-lts-sp4"],"on":{"amd64":{"kernel":{"value":"6.6","confidence":"reported","source":"wand-abi"},"glibc":{"value":"2.38","confidence":"reported","source":"wand-abi"}},"arm64":{"kernel":{"value":"6.6","confidence":"reported","source":"wand-abi"},"glibc":{"value":"2.38","confidence":"reported","source":"wand-abi"},"page":{"value":null,"confidence":"unknown","source":"none"}},"loong64":{"kernel":{"value":"6.6.0-72","confidence":"reported","source":"wand-abi","note":{"en":"SP1; SP4 has 6.6.0-159. 24.03 before SP1 has no loongarch64 tree.","zh":"此为 SP1；SP4 为 6.6.0-159。SP1 之前的 24.03 没有 loongarch64 软件源。"}},"glibc":{"value":"2.38","confidence":"reported","source":"wand-abi","note":{"en":"glibc-2.38-47.oe2403sp1","zh":"glibc-2.38-47.oe2403sp1"}},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"reported","source":"wand-abi","note":{"en":"By its loader and kernel; no first-hand report of upstream Go.","zh":"依据其加载器与内核判断；没有上游 Go 的一手运行报告。"}},"interp":{"value":"/lib64/ld-linux-loongarch-lp64d.so.1","confidence":"reported","source":"wand-abi"}}}},{"id":"anolis-8.8","name":{"en":"Anolis OS 8.8","zh":"龙蜥 Anolis OS 8.8"},"aliases":["龙蜥","龙蜥8.8","anolis","anolisos-8.8"],"on":{"arm64":{"kernel":{"value":"4.18.0-477.27.1.0.1.an8","confidence":"reported","source":"proxysql4863"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":65536,"confidence":"reported","source":"proxysql4863"}}}},{"id":"nfschina-nfs4","name":{"en":"NFS China server (kernel nfs4)","zh":"中科方德服务器版（nfs4 内核）"},"aliases":["方德","中科方德","nfschina"],"on":{"amd64":{"kernel":{"value":"4.19.113-18.133.nfs4.sm12","confidence":"reported","source":"r-nacos204"},"glibc":{"value":null,"confidence":"unknown","source":"r-nacos204","note":{"en":"Older than 2.29.","zh":"低于 2.29。"}}}}},{"id":"loongnix-20","name":{"en":"Loongnix 20 and server 8.4","zh":"龙芯 Loongnix 20 / 服务器版 8.4"},"aliases":["loongnix-server-8.4","龙芯loongnix20"],"on":{"loong64":{"kernel":{"value":"4.19","confidence":"reported","source":["areweloongyet","loongnix-faq"]},"glibc":{"value":"2.28","confidence":"reported","source":"areweloongyet"},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"old","confidence":"documented","source":["areweloongyet","loongnix-faq"]}}}},{"id":"loongnix-25","name":{"en":"Loongnix 25","zh":"龙芯 Loongnix 25"},"aliases":["loongnix","龙芯loongnix25"],"on":{"loong64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":null,"confidence":"unknown","source":"none"},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"documented","source":"areweloongyet","note":{"en":"Its own Go is 1.26.0.","zh":"系统自带 Go 1.26.0。"}}}}},{"id":"debian-13","name":{"en":"Debian 13","zh":"Debian 13"},"aliases":["trixie","debian"],"on":{"loong64":{"kernel":{"value":null,"confidence":"unknown","source":"none"},"glibc":{"value":"2.41","confidence":"measured","source":"debian-cross","note":{"en":"The cross package; the state of the port was not checked.","zh":"取自交叉编译软件包；未核实该移植本身的状态。"}},"page":{"value":null,"confidence":"unknown","source":"none"},"world":{"value":"new","confidence":"documented","source":"areweloongyet"}}}}],"cpu":[{"id":"loongson-3a6000","goarch":"loong64","name":{"en":"Loongson 3A6000 (LA664)","zh":"龙芯 3A6000（LA664）"},"aliases":["龙芯3A6000","3a6000","la664","3c6000","龙芯3C6000","loongson-3c6000"],"page":{"value":16384,"confidence":"reported","source":["box64-2458","loong-kconfig"]},"qemuCpu":{"value":"la464","confidence":"measured","source":"qemu72","note":{"en":"QEMU has no LA664; what it has beyond LA464 Go detects when it starts.","zh":"QEMU 没有 LA664 型号；LA664 比 LA464 多出的特性由 Go 在启动时检测。"}},"features":{"lsx":{"value":true,"confidence":"documented","source":"areweloongyet-upstream"},"lasx":{"value":true,"confidence":"documented","source":"areweloongyet-upstream"},"lam_bh":{"value":true,"confidence":"documented","source":"go-cpu"},"lamcas":{"value":true,"confidence":"documented","source":"go-cpu"},"scq":{"value":true,"confidence":"documented","source":"go-cpu"}}},{"id":"loongson-3a5000","goarch":"loong64","name":{"en":"Loongson 3A5000, 3C5000 (LA464)","zh":"龙芯 3A5000 / 3C5000（LA464）"},"aliases":["龙芯","龙芯3A5000","龙芯3C5000","3a5000","3c5000","la464","loongson","loongson-3c5000"],"page":{"value":16384,"confidence":"documented","source":"loong-kconfig","note":{"en":"Default of the LoongArch kernel; 4 KiB and 64 KiB can be configured.","zh":"LoongArch 内核的默认值；也可配置为 4 KiB 或 64 KiB。"}},"qemuCpu":{"value":"la464","confidence":"measured","source":"qemu72"},"features":{"lsx":{"value":true,"confidence":"documented","source":"areweloongyet-upstream"},"lasx":{"value":true,"confidence":"documented","source":"areweloongyet-upstream"},"lamcas":{"value":null,"confidence":"unknown","source":"none"}}},{"id":"kunpeng-920","goarch":"arm64","name":{"en":"Kunpeng 920 (TaiShan v110)","zh":"鲲鹏 920（TaiShan v110）"},"aliases":["鲲鹏","鲲鹏920","kunpeng","taishan-v110"],"goLevel":{"value":"v8.1,crypto","confidence":"reported","source":"arm-socs86","note":{"en":"ARMv8.2 by name; v8.2 as GOARM64 is not proven.","zh":"名义上为 ARMv8.2；GOARM64=v8.2 未经证实。"}},"qemuCpu":{"value":"neoverse-n1","confidence":"measured","source":"qemu72"},"features":{"lse":{"value":true,"confidence":"reported","source":"arm-socs86"},"aes":{"value":true,"confidence":"reported","source":"arm-socs86"},"sha2":{"value":true,"confidence":"reported","source":"arm-socs86"},"sm3":{"value":false,"confidence":"reported","source":"arm-socs86"},"sm4":{"value":false,"confidence":"reported","source":"arm-socs86"}}},{"id":"phytium-ft2000plus","goarch":"arm64","name":{"en":"Phytium FT-2000+/64 (FTC662)","zh":"飞腾 FT-2000+/64（FTC662）"},"aliases":["飞腾","飞腾FT-2000+","飞腾FT-2000+/64","ft-2000+","ft-2000+/64","ft-2000plus","ft-2000plus-64","phytium"],"goLevel":{"value":null,"confidence":"unknown","source":"util-linux1409","note":{"en":"ARMv8.0 by its family; no HWCAP was read from this part.","zh":"按所属系列应为 ARMv8.0；未读到该型号的 HWCAP。"}},"qemuCpu":{"value":"cortex-a57","confidence":"measured","source":"qemu72"},"features":{"lse":{"value":null,"confidence":"unknown","source":"util-linux1409","note":{"en":"Absent in its family.","zh":"同系列没有此特性。"}}}},{"id":"phytium-ft2000-4","goarch":"arm64","name":{"en":"Phytium FT-2000/4 (FTC663)","zh":"飞腾 FT-2000/4（FTC663）"},"aliases":["飞腾FT-2000/4","ft-2000-4","ft-2000/4"],"goLevel":{"value":"v8.0,crypto","confidence":"reported","source":"arm-socs23"},"qemuCpu":{"value":"cortex-a57","confidence":"measured","source":"qemu72"},"features":{"lse":{"value":false,"confidence":"reported","source":"arm-socs23"},"aes":{"value":true,"confidence":"reported","source":"arm-socs23"},"crc32":{"value":true,"confidence":"reported","source":"arm-socs23"}}},{"id":"phytium-d2000","goarch":"arm64","name":{"en":"Phytium D2000 (FTC663)","zh":"飞腾 D2000（FTC663）"},"aliases":["飞腾D2000","d2000"],"goLevel":{"value":"v8.0,crypto","confidence":"reported","source":["arm-socs24","core-to-core103"]},"qemuCpu":{"value":"cortex-a57","confidence":"measured","source":"qemu72"},"features":{"lse":{"value":false,"confidence":"reported","source":"arm-socs24"},"aes":{"value":true,"confidence":"reported","source":"arm-socs24"},"sha2":{"value":true,"confidence":"reported","source":"arm-socs24"},"crc32":{"value":true,"confidence":"reported","source":"arm-socs24"}}},{"id":"phytium-s2500","goarch":"arm64","name":{"en":"Phytium S2500 (FTC663)","zh":"飞腾 S2500（FTC663）"},"aliases":["飞腾S2500","飞腾腾云S2500","s2500"],"goLevel":{"value":null,"confidence":"unknown","source":"util-linux1409","note":{"en":"ARMv8.0 by its core; no HWCAP was read from this part.","zh":"按其核心应为 ARMv8.0；未读到该型号的 HWCAP。"}},"qemuCpu":{"value":"cortex-a57","confidence":"measured","source":"qemu72"},"features":{"lse":{"value":null,"confidence":"unknown","source":"util-linux1409","note":{"en":"Absent in its core, FTC663, elsewhere.","zh":"采用相同 FTC663 核心的其他型号没有此特性。"}}}},{"id":"phytium-s5000","goarch":"arm64","name":{"en":"Phytium S5000 (FTC862)","zh":"飞腾 S5000（FTC862）"},"aliases":["飞腾S5000","飞腾腾云S5000","飞腾S5000C","s5000","s5000c"],"goLevel":{"value":null,"confidence":"unknown","source":"sbc-bench112","note":{"en":"ARMv8.2 by its core, as reported of the D3000.","zh":"按其核心应为 ARMv8.2（据 D3000 的报告）。"}},"qemuCpu":{"value":"cortex-a57","confidence":"measured","source":"qemu72","note":{"en":"The lowest of the family, since its level is not known.","zh":"级别未知，取该系列的最低型号。"}},"features":{"lse":{"value":null,"confidence":"unknown","source":"none"}}},{"id":"phytium-d3000","goarch":"arm64","name":{"en":"Phytium D3000 (FTC862)","zh":"飞腾 D3000（FTC862）"},"aliases":["飞腾D3000","d3000"],"goLevel":{"value":null,"confidence":"unknown","source":"sbc-bench112","note":{"en":"ARMv8.2 by its core; which HWCAP bits it has was not read.","zh":"按其核心应为 ARMv8.2；未读到具体的 HWCAP。"}},"qemuCpu":{"value":"cortex-a57","confidence":"measured","source":"qemu72","note":{"en":"The lowest of the family, since its level is not known.","zh":"级别未知，取该系列的最低型号。"}},"features":{"lse":{"value":null,"confidence":"unknown","source":"sbc-bench112","note":{"en":"Likely; not read.","zh":"很可能有；未读到。"}}}},{"id":"hygon-c86","goarch":"amd64","name":{"en":"Hygon C86 7285 (Dhyana)","zh":"海光 C86 7285（Dhyana）"},"aliases":["海光","海光C86","海光7285","海光C86-7285","hygon","hygon-c86-7285","dhyana"],"goLevel":{"value":"v3","confidence":"reported","source":"spu158"},"qemuCpu":{"value":"Dhyana","confidence":"measured","source":"qemu72","note":{"en":"Runs GOAMD64=v3 there.","zh":"在其上可运行 GOAMD64=v3。"}},"features":{"avx2":{"value":true,"confidence":"reported","source":"spu158"},"fma":{"value":true,"confidence":"reported","source":"spu158"},"bmi2":{"value":true,"confidence":"reported","source":"spu158"},"aes":{"value":true,"confidence":"reported","source":"spu158"},"sha_ni":{"value":true,"confidence":"reported","source":"spu158"},"sm":{"value":"SM2, SM3 and SM4 in CSV/CCP; newer cores have SM3 and SM4 feature bits","confidence":"reported","source":["deepin350","anandtech15493"]}}},{"id":"hygon-c86-4g","goarch":"amd64","name":{"en":"Hygon C86-4G (m4, m6, m7)","zh":"海光 C86-4G（m4、m6、m7）"},"aliases":["海光C86-4G","海光4号","c86-4g"],"goLevel":{"value":null,"confidence":"unknown","source":"gcc-c86-4g","note":{"en":"v3 or higher by its compiler support; not read from a machine.","zh":"按编译器支持应不低于 v3；未在实机上读到。"}},"qemuCpu":{"value":"Dhyana","confidence":"measured","source":"qemu72","note":{"en":"The older Hygon core.","zh":"较早的海光核心。"}},"features":{}},{"id":"zhaoxin-kx-6000","goarch":"amd64","name":{"en":"Zhaoxin KX-6000 (LuJiaZui)","zh":"兆芯 KX-6000（陆家嘴）"},"aliases":["兆芯","兆芯KX-6000","兆芯KX-U6780A","kx-6000","kx-u6780a","zhaoxin"],"goLevel":{"value":"v2","confidence":"reported","source":"openblas3295"},"qemuCpu":{"value":"IvyBridge","confidence":"measured","source":"qemu72","note":{"en":"AVX without AVX2 and FMA, as on this CPU; refuses GOAMD64=v3 as this CPU does.","zh":"与此 CPU 一样有 AVX 而无 AVX2 与 FMA；同样拒绝运行 GOAMD64=v3。"}},"features":{"avx":{"value":true,"confidence":"reported","source":"openblas3295"},"avx2":{"value":false,"confidence":"reported","source":"openblas3295"},"fma":{"value":false,"confidence":"reported","source":"openblas3295"},"f16c":{"value":true,"confidence":"reported","source":"openblas3295"},"bmi2":{"value":true,"confidence":"reported","source":"openblas3295"},"cx16":{"value":true,"confidence":"reported","source":"openblas3295"},"aes":{"value":true,"confidence":"reported","source":"openblas3295"},"sm":{"value":"CCS: SM3 and SM4 through GMI","confidence":"reported","source":"deepin253"}}},{"id":"zhaoxin-kx-7000","goarch":"amd64","name":{"en":"Zhaoxin KX-7000 (ShiJiDaDao)","zh":"兆芯 KX-7000（世纪大道）"},"aliases":["兆芯KX-7000","kx-7000"],"goLevel":{"value":null,"confidence":"unknown","source":"fearless188","note":{"en":"One weak claim that the CMPXCHG16B bit is missing, which would rule out even v2.","zh":"有一处未经证实的说法称其缺少 CMPXCHG16B 标志，若属实则连 v2 也不满足。"}},"qemuCpu":{"value":"IvyBridge","confidence":"measured","source":"qemu72","note":{"en":"The older Zhaoxin core.","zh":"较早的兆芯核心。"}},"features":{"cx16":{"value":null,"confidence":"unknown","source":"fearless188","note":{"en":"One weak claim that it is missing.","zh":"有一处未经证实的说法称其缺失。"}}}}],"defaults":["openeuler-24.03/loongson-3a6000","openeuler-22.03/loongson-3a5000","uos-25/loongson-3a6000","kylin-v11/loongson-3a6000","kylin-v10-sp3/kunpeng-920","kylin-v10-sp3/phytium-ft2000plus","kylin-v10-sp1/kunpeng-920","openeuler-24.03/kunpeng-920","kylin-v10-sp3/hygon-c86","openeuler-24.03/hygon-c86","kylin-v10-sp3/zhaoxin-kx-6000","openeuler-22.03/zhaoxin-kx-6000"],"unsupported":[{"id":"sw-64","name":{"en":"Sunway SW64","zh":"申威 SW64"},"aliases":["sw64","sunway","申威","sw_64","shenwei"],"reason":{"en":"upstream Go has no sw64 port; a vendor\'s own Go is needed, which xinchuang-go cannot check","zh":"上游 Go 没有 sw64 移植；需要厂商自己的 Go，xinchuang-go 无法校验"},"source":"go-dist-list"},{"id":"mips64-loongson","name":{"en":"Loongson 3A4000 and older (MIPS)","zh":"龙芯 3A4000 及更早（MIPS）"},"aliases":["loongson-3a4000","龙芯3A4000","3a4000","mips64el","mips64le"],"reason":{"en":"it is a MIPS CPU, not LoongArch; xinchuang-go covers loong64, arm64 and amd64","zh":"它是 MIPS 而非 LoongArch 架构；xinchuang-go 只覆盖 loong64、arm64 与 amd64"},"source":"areweloongyet"}]}');
;// CONCATENATED MODULE: ./build/src/platform/registry.js


/** Held to its schema by a test, so that no start of an action pays for it. */
const registry_registry = registry_namespaceObject;
/** Every operating system on every CPU of its architectures, in the order of the registry. */
function allPlatforms() {
    platforms ??= model_GOARCHES.flatMap(goarch => registry_registry.os
        .filter(os => os.on[goarch] !== undefined)
        .flatMap(os => registry_registry.cpu.filter(cpu => cpu.goarch === goarch).map(cpu => combine(os, cpu))));
    return platforms;
}
let platforms;
/**
 * What is judged when the user chooses nothing: at most a dozen, one for each common pair of system and CPU, all of
 * them reachable by upstream Go.
 */
function registry_defaultPlatforms() {
    return registry_registry.defaults.map(id => {
        const platform = allPlatforms().find(p => p.id === id);
        if (platform === undefined)
            throw new Error(`registry.json: default ${id} is not a platform`);
        return platform;
    });
}
function combine(os, cpu) {
    const common = {
        id: `${os.id}/${cpu.id}`,
        name: { en: `${os.name.en} · ${cpu.name.en}`, zh: `${os.name.zh} · ${cpu.name.zh}` },
        goarch: cpu.goarch,
        os: { id: os.id, name: os.name },
        cpu: {
            id: cpu.id,
            name: cpu.name,
            features: Object.fromEntries(Object.entries(cpu.features).map(([name, fact]) => [name, cited(fact)])),
        },
        ...(cpu.qemuCpu.value !== null && { qemuCpu: cpu.qemuCpu.value }),
    };
    if (cpu.goarch === 'loong64') {
        const on = present(os.on.loong64, os);
        // A distribution seldom says its page size; then the CPU's kernels do.
        const page = on.page.value === null ? cpu.page : on.page;
        return {
            ...common,
            kernel: cited(on.kernel),
            glibc: cited(on.glibc),
            page: cited(page),
            world: cited(on.world),
            interp: on.interp === undefined ? loaderOf('loong64', on.world.value) : cited(on.interp),
        };
    }
    const goLevel = cited(cpu.goLevel);
    if (cpu.goarch === 'arm64') {
        const on = present(os.on.arm64, os);
        return {
            ...common,
            kernel: cited(on.kernel),
            glibc: cited(on.glibc),
            page: cited(on.page),
            interp: loaderOf('arm64'),
            goLevel,
        };
    }
    const on = present(os.on.amd64, os);
    return {
        ...common,
        kernel: cited(on.kernel),
        glibc: cited(on.glibc),
        page: pageOfAmd64(),
        interp: loaderOf('amd64'),
        goLevel,
    };
}
/** The glibc loader, which the psABI fixes for an architecture and, on loong64, for its world. */
function loaderOf(goarch, world = null) {
    if (goarch !== 'loong64')
        return cited(registry_registry.architectures[goarch].interp);
    if (world === null)
        return unknown({ en: 'depends on the world, which is not known', zh: '取决于新旧世界，而其未知' });
    return cited(registry_registry.architectures.loong64.interp[world]);
}
function pageOfAmd64() {
    return cited(registry_registry.architectures.amd64.page);
}
function unknown(note) {
    const { reference } = sourceOf('none');
    return { value: null, confidence: 'unknown', source: reference, ...(note !== undefined && { note }) };
}
/** Source keys become what a reader can look up. */
function cited(fact) {
    const keys = typeof fact.source === 'string' ? [fact.source] : fact.source;
    const source = keys.map(key => sourceOf(key).reference).join(' · ');
    return { ...fact, source };
}
function sourceOf(key) {
    const found = registry_registry.sources[key];
    if (found === undefined)
        throw new Error(`registry.json: no source "${key}"`);
    return found;
}
function present(on, os) {
    if (on === undefined)
        throw new Error(`registry.json: ${os.id} is not on this architecture`);
    return on;
}

;// CONCATENATED MODULE: ./build/src/platform/markdown.js


/** docs/platforms.md: every system, every CPU, every value with how well it is known and from where. */
function renderPlatformsMarkdown() {
    return `${[
        '# Platforms',
        '',
        'Generated from `src/platform/registry.json`. A platform is an operating system and a CPU of one architecture, written',
        '`os/cpu`: `kylin-v10-sp3/kunpeng-920`. Any system below goes with any CPU of the same architecture. What stands in',
        'backquotes is what you write in `platforms:`; the other names are understood too, in English and in Chinese.',
        '',
        '由 `src/platform/registry.json` 生成。平台由同一架构的操作系统和 CPU 组成，写作 `os/cpu`。反引号中是写进 `platforms:` 的 ID，别名（中文或英文）同样可用。',
        '',
        '**Confidence.** *measured*: by us, by the means named. *documented*: by the vendor or the project itself. *reported*: by',
        'somebody who ran it, or by a secondary source. *unknown*: nobody we could read; checks that need it say `unknown`.',
        '',
        '**可信程度。** *measured*：由我们按所注方法实测。*documented*：出自厂商或项目自身的文档。*reported*：他人的运行报告或二手资料。',
        '*unknown*：没有可查的来源；依赖它的检查给出“未知”。',
        '',
        ...GOARCHES.flatMap(architecture),
        ...defaults(),
        ...unsupported(),
        ...sources(),
    ].join('\n')}\n`;
}
const SYSTEM_FIELDS = { kernel: 'Kernel', glibc: 'glibc', page: 'Page', world: 'World' };
function architecture(goarch) {
    const systems = registry.os.filter(os => os.on[goarch] !== undefined);
    const cpus = registry.cpu.filter(cpu => cpu.goarch === goarch);
    const on = (os) => (os.on[goarch] ?? {});
    const fields = Object.entries(SYSTEM_FIELDS).filter(([field]) => systems.some(os => known(on(os)[field])));
    return [
        `## ${goarch}`,
        '',
        ...facts(goarch),
        '',
        ...table(['System', 'Other names', ...fields.map(([, title]) => title)], systems.map(os => [...namesOf(os), ...fields.map(([field]) => cell(on(os)[field]))])),
        '',
        ...table([
            'CPU',
            'Other names',
            goarch === 'loong64' ? 'Page' : `Highest ${goarch === 'arm64' ? 'GOARM64' : 'GOAMD64'}`,
            '`-cpu` of QEMU',
            'Features',
        ], cpus.map(cpu => [
            ...namesOf(cpu),
            cell(cpu.goarch === 'loong64' ? cpu.page : cpu.goLevel),
            cell(cpu.qemuCpu),
            features(cpu),
        ])),
        '',
    ];
}
/** What holds for every system of an architecture. */
function facts(goarch) {
    const { loong64, arm64, amd64 } = registry.architectures;
    const rows = {
        loong64: [
            ['Loader, new world', loong64.interp.new],
            ['Loader, old world', loong64.interp.old],
        ],
        arm64: [['Loader', arm64.interp]],
        amd64: [
            ['Loader', amd64.interp],
            ['Page', amd64.page],
        ],
    };
    return rows[goarch].map(([title, fact]) => `- ${title}: ${cell(fact)}`);
}
const namesOf = (one) => [
    [`\`${one.id}\``, ...new Set([one.name.en, one.name.zh])].join('<br>'),
    one.aliases.join(', '),
];
function features(cpu) {
    return Object.entries(cpu.features)
        .map(([name, fact]) => `${fact.value === false ? 'no ' : ''}${name}${typeof fact.value === 'boolean' ? '' : `: ${fact.value ?? '*unknown*'}`} (${keys(fact)})`)
        .join(', ');
}
function defaults() {
    return [
        '## When you choose none',
        '',
        ...defaultPlatforms().map(p => `- \`${p.id}\` ${p.name.en}, ${p.name.zh}`),
        '',
    ];
}
function unsupported() {
    return [
        '## Not supported',
        '',
        ...registry.unsupported.map(one => `- ${one.name.en}, ${one.name.zh} \`${one.id}\`: ${one.reason.en}. ${one.reason.zh}。`),
        '',
    ];
}
function sources() {
    const rows = Object.entries(registry.sources).map(([key, { reference, says }]) => [key, linked(reference), says]);
    return ['## Sources', '', ...table(['Key', 'Where', 'What it says'], rows)];
}
/** Value, confidence and source keys, with the note where there is one. */
function cell(fact) {
    if (fact === undefined)
        return '';
    const value = fact.value === null ? '*unknown*' : `**${fact.value}** *${fact.confidence}* (${keys(fact)})`;
    return fact.note === undefined ? value : [value, ...new Set([fact.note.en, fact.note.zh])].join('<br>');
}
function known(fact) {
    return fact !== undefined && fact.value !== null;
}
function keys({ source }) {
    return [source].flat().join(', ');
}
function linked(reference) {
    const issue = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(reference);
    if (issue)
        return `[${issue[1]}#${issue[2]}](${reference})`;
    const file = /^(https:\/\/github\.com\/([^/:]+\/[^/:]+)): (.+)$/.exec(reference);
    if (file)
        return `[${file[2]}](${file[1]}) ${file[3]}`;
    return /^https?:\/\/\S+$/.test(reference) ? `<${reference}>` : reference;
}
function table(head, rows) {
    const row = (cells) => `| ${cells.map(c => c.replaceAll('|', '\\|')).join(' | ')} |`;
    return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/src/language/index.js + 14 modules
var language = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/src/platform/resolve.js



/**
 * The platform that a text means: its id, or an operating system and a CPU by any of their English or Chinese names,
 * with `/`, `·` or `+` between them: `kylin-v10-sp3/kunpeng-920`, `麒麟V10/鲲鹏920`.
 * @param defined platforms of the user's own, found by id before ours
 * @throws UserError XC-PLATFORM-001 not known, -002 one half is missing, -003 known and not supported, -004 the CPU
 *   and the system do not go together
 */
function resolvePlatform(text, defined = []) {
    const known = [...defined, ...allPlatforms()];
    const exact = known.find(p => p.id === text) ?? known.find(p => plain(p.id) === plain(text.slice(0, MAX_TEXT)));
    if (exact !== undefined)
        return exact;
    // No name is nearly as long, and every separator in it is one more way to read it.
    if (text.length > MAX_TEXT)
        throw notKnown(text, known);
    refuseUnsupported(text);
    for (const [first, second] of splits(text)) {
        const os = named(registry_registry.os, first);
        const cpu = named(registry_registry.cpu, second);
        if (os !== undefined && cpu !== undefined)
            return combined(text, os, cpu);
    }
    const os = named(registry_registry.os, text);
    const cpu = named(registry_registry.cpu, text);
    if (os !== undefined || cpu !== undefined) {
        const part = os ?? cpu;
        const choices = allPlatforms().filter(p => p.os.id === os?.id || p.cpu.id === cpu?.id);
        throw new language/* UserError */.yo('XC-PLATFORM-002', {
            text: (0,language/* oneLine */.TN)(text),
            what: os === undefined ? { en: 'CPU', zh: ' CPU' } : { en: 'operating system', zh: '操作系统' },
            other: os === undefined ? { en: 'operating system', zh: '操作系统' } : { en: 'CPU', zh: ' CPU' },
            names: part?.name ?? '',
            choices: list(choices.map(p => p.id)),
        });
    }
    throw notKnown(text, known);
}
const MAX_TEXT = 200;
function notKnown(text, known) {
    return new language/* UserError */.yo('XC-PLATFORM-001', { text: (0,language/* oneLine */.TN)(text), near: list(nearest(text, known)) || '—' });
}
function combined(text, os, cpu) {
    const platform = allPlatforms().find(p => p.os.id === os.id && p.cpu.id === cpu.id);
    if (platform !== undefined)
        return platform;
    throw new language/* UserError */.yo('XC-PLATFORM-004', {
        text: (0,language/* oneLine */.TN)(text),
        os: os.name,
        cpu: cpu.name,
        choices: list(allPlatforms()
            .filter(p => p.os.id === os.id)
            .map(p => p.id)),
    });
}
function refuseUnsupported(text) {
    const words = [text, ...splits(text).flat()];
    const asked = words.map(word => named(registry_registry.unsupported, word)).find(found => found !== undefined);
    if (asked === undefined)
        return;
    throw new language/* UserError */.yo('XC-PLATFORM-003', {
        text: (0,language/* oneLine */.TN)(text),
        name: asked.name,
        reason: asked.reason,
    });
}
function named(all, word) {
    const wanted = plain(word);
    if (wanted === '')
        return undefined;
    const id = namesIn(all).get(wanted);
    return all.find(one => one.id === id);
}
/** Every name of a group, as it is compared, with the id it stands for. */
function namesIn(all) {
    let names = byGroup.get(all);
    if (names === undefined) {
        names = new Map(all.flatMap(one => [one.id, ...one.aliases].map(name => [plain(name), one.id])));
        byGroup.set(all, names);
    }
    return names;
}
const byGroup = new WeakMap();
/** Every way to read a text as two halves: `FT-2000/4` and `FT-2000+` hold separators of their own. */
function splits(text) {
    return [...text.matchAll(/[/·+＋／]/g)].map(({ index }) => [text.slice(0, index), text.slice(index + 1)]);
}
/** Case, blanks, hyphens, dots and full-width forms do not tell names apart: `麒麟 V10`, `麒麟V10`. */
function plain(text) {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_.()-]+/g, '');
}
const NEAR = 3;
/** Of two halves, each of which can be 1 away: more than this is not a typing error. */
const TOO_FAR = 1.2;
function nearest(text, known) {
    // Long input is cut: the distance is quadratic, and the text may come from anybody.
    const wanted = text.toLowerCase().slice(0, MAX_SHOWN);
    return known
        .map(p => ({ id: p.id, far: distanceByHalves(wanted, p.id) }))
        .filter(({ far }) => far <= TOO_FAR)
        .sort((a, b) => a.far - b.far)
        .slice(0, NEAR)
        .map(p => p.id);
}
/** A wrong system beside a right CPU must not be drowned by the length of the other half. */
function distanceByHalves(wanted, id) {
    const [os = '', cpu] = id.split('/');
    const [wantedOs = '', wantedCpu] = wanted.split('/');
    if (cpu === undefined)
        return 2 * relative(wanted, id);
    if (wantedCpu === undefined)
        return 2 * Math.min(relative(wanted, os), relative(wanted, cpu));
    return relative(wantedOs, os) + relative(wantedCpu, cpu);
}
function relative(a, b) {
    return (0,mod.distance)(a, b) / Math.max(a.length, b.length, 1);
}
const MAX_SHOWN = 80;
const MAX_CHOICES = 8;
function list(ids) {
    const more = ids.length - MAX_CHOICES;
    return [...ids.slice(0, MAX_CHOICES), ...(more > 0 ? [`… +${more}`] : [])].join(' · ');
}

;// CONCATENATED MODULE: ./build/src/platform/targets.js


/** What has to be built so that every platform has a binary: one target for each architecture among them. */
function targetsOf(platforms) {
    return model_GOARCHES.filter(goarch => platforms.some(p => p.goarch === goarch)).map(goarch => {
        const variant = lowestGoLevel(platforms, goarch);
        return { goos: 'linux', goarch, ...(variant !== undefined && { variant }) };
    });
}

;// CONCATENATED MODULE: ./build/src/platform/index.js









/***/ })

};

export const id = 720;
export const ids = [720];
export const modules = {

/***/ 3173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainError)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8792);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);


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
    setup: async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(283), __webpack_require__.e(441)]).then(__webpack_require__.bind(__webpack_require__, 2775))).setup,
    build: async () => (await Promise.all(/* import() */[__webpack_require__.e(369), __webpack_require__.e(997)]).then(__webpack_require__.bind(__webpack_require__, 8997))).build,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(772), __webpack_require__.e(283), __webpack_require__.e(369), __webpack_require__.e(300), __webpack_require__.e(271), __webpack_require__.e(386), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 9856))).verify,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(249)]).then(__webpack_require__.bind(__webpack_require__, 7))).report,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(666)]).then(__webpack_require__.bind(__webpack_require__, 4958))).gate,
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
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7787);





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
/* harmony export */   hG: () => (/* binding */ REPORTS_FOLDER),
/* harmony export */   l4: () => (/* binding */ takesOperands),
/* harmony export */   y9: () => (/* binding */ perform)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8156);



/** Where reports are left and looked for, below the workspace. */
const REPORTS_FOLDER = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(_system_index_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_FOLDER */ .P2, 'reports');
/** Runs one action from raw inputs to written reports. Throws what went wrong; `explainError` turns that into words. */
async function perform(action, job) {
    const { operands } = job;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(action.inputs, name => operands !== undefined && operands.length > 0 && takesOperands(action.inputs[name])
        ? operands
        : job.host.input(name));
    const outcome = await action.run(inputs, job);
    if (outcome.reports.length > 0) {
        const { writeReport } = await Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 1772));
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(job.workspace, REPORTS_FOLDER);
        for (const report of outcome.reports)
            await writeReport(folder, report);
    }
    for (const [name, value] of Object.entries(outcome.outputs))
        if (value !== undefined)
            job.host.setOutput(name, value);
    return outcome;
}
function takesOperands(input) {
    return input?.type === 'list' && input.operands === true;
}


/***/ }),

/***/ 7720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/src/actions/explain-error.js
var explain_error = __webpack_require__(3173);
// EXTERNAL MODULE: ./build/src/actions/index.js
var actions = __webpack_require__(4665);
// EXTERNAL MODULE: ./build/src/actions/job.js
var job = __webpack_require__(4718);
// EXTERNAL MODULE: ./build/src/actions/perform.js
var perform = __webpack_require__(4896);
;// CONCATENATED MODULE: ./build/src/commands/index.js
/** Every command by its name, loaded when it is asked for. */
const commands = {
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(772), __webpack_require__.e(283), __webpack_require__.e(369), __webpack_require__.e(300), __webpack_require__.e(271), __webpack_require__.e(386), __webpack_require__.e(965)]).then(__webpack_require__.bind(__webpack_require__, 3965))).run,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(141)]).then(__webpack_require__.bind(__webpack_require__, 2267))).explain,
    platforms: async () => (await Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(408)]).then(__webpack_require__.bind(__webpack_require__, 6208))).platforms,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(369), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 4732))).init,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(772), __webpack_require__.e(283), __webpack_require__.e(49)]).then(__webpack_require__.bind(__webpack_require__, 2735))).doctor,
};

// EXTERNAL MODULE: ./build/src/host/index.js + 2 modules
var host = __webpack_require__(733);
// EXTERNAL MODULE: ./build/src/language/index.js + 14 modules
var src_language = __webpack_require__(8792);
// EXTERNAL MODULE: ./build/src/system/index.js + 9 modules
var src_system = __webpack_require__(7787);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(990);
;// CONCATENATED MODULE: ./build/src/cli.js











/** Front door for a terminal, GitLab CI, Gitee and every CI that can run a command. */
async function runCli(argv) {
    const system = (0,src_system/* realSystem */.qk)((0,src_system/* interruptSignal */.CW)());
    const language = languageOf(argv, system.env);
    try {
        const program = await describe(argv, language, system);
        await program.parseAsync([...argv]);
    }
    catch (error) {
        process.exitCode = fail(error, language, commandOf(argv));
    }
}
/** `--lang` is needed before anything is parsed: help and usage errors are in that language too. */
function languageOf(argv, env) {
    const index = argv.indexOf('--lang');
    const wanted = (index >= 0 ? argv[index + 1] : argv.find(a => a.startsWith('--lang='))?.slice(7)) ?? env['XC_LANG'];
    return (0,src_language/* chooseLanguage */.Gv)(wanted === 'en' || wanted === 'zh-CN' ? wanted : 'auto', env);
}
function commandOf(argv) {
    return argv.slice(2).find(word => Object.hasOwn(commands, word) || Object.hasOwn(actions/* actions */.o, word));
}
const DESCRIPTION = {
    en: 'Ship Go services to xinchuang machines: build, prove from the ELF file, report, gate.',
    zh: '把 Go 服务交付到信创机器：构建、从 ELF 文件证明可运行、报告、放行。',
};
const COMMON = {
    '--working-directory <folder>': { en: 'run there instead of here', zh: '在该目录中运行' },
    '--config <file>': { en: 'configuration file (default: .xinchuang.yml)', zh: '配置文件（默认 .xinchuang.yml）' },
    '--quiet': { en: 'print only what fails', zh: '只输出失败的内容' },
    '--json': { en: 'print only the result, as JSON, on standard output', zh: '在标准输出上只以 JSON 输出结果' },
};
/** Only the command that is asked for is loaded; help loads all of them. */
async function describe(argv, language, system) {
    const program = new esm/* Command */.uB('xinchuang-go')
        .description(DESCRIPTION[language])
        .version(version/* version */.r)
        // `build --version 1.4.0` is an input of build, not the question for ours.
        .enablePositionalOptions()
        .exitOverride()
        .configureOutput({ outputError: () => { } })
        .showSuggestionAfterError(true)
        .addOption(new esm/* Option */.c$('--lang <language>').choices(['auto', 'en', 'zh-CN']));
    const asked = commandOf(argv);
    for (const [name, load] of Object.entries(commands))
        if (asked === undefined || asked === name)
            addCommand(program, await load(), language, system);
    for (const [name, load] of Object.entries(actions/* actions */.o))
        if (asked === undefined || asked === name)
            addAction(program, await load(), language, system);
    return program;
}
function addCommand(program, command, language, system) {
    const sub = program.command(command.usage).description(command.description[language]);
    for (const [flags, text] of Object.entries(command.flags))
        sub.option(flags, text[language]);
    addCommon(sub, language);
    sub.action(async (...given) => {
        const operands = given.slice(0, -2).filter((operand) => typeof operand === 'string');
        const options = sub.optsWithGlobals();
        process.exitCode = await command.run({ operands, options, job: await jobOf(system, options), out: process.stdout });
    });
}
function addAction(program, action, language, system) {
    const sub = program.command(action.name).description(action.description[language]);
    for (const [name, input] of Object.entries(action.inputs))
        if (!Object.hasOwn(job/* commonInputs */.j, name))
            sub.addOption(optionOf(name, input, language));
    addCommon(sub, language);
    const [taking] = Object.entries(action.inputs).filter(([, input]) => (0,perform/* takesOperands */.l4)(input));
    if (taking !== undefined)
        sub.argument(`[${taking[0]}...]`, OPERANDS[language](taking[0]));
    sub.action(async () => {
        const options = sub.optsWithGlobals();
        const operands = sub.args;
        if (taking !== undefined && operands.length > 0 && sub.getOptionValue(taking[0]) !== undefined)
            throw new src_language/* UserError */.yo('XC-INPUT-005', {
                first: `--${taking[0]}`,
                second: operands.slice(0, 3).join(' ').slice(0, 200),
                reason: TWICE,
            });
        const { reports, exit, answer } = await (0,perform/* perform */.y9)(action, { ...(await jobOf(system, options)), operands });
        if (options['json'])
            process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
        else if (answer !== undefined)
            process.stdout.write(`${answer}\n`);
        process.exitCode = exit;
    });
}
const OPERANDS = {
    en: name => `the same as --${name}`,
    zh: name => `等同于 --${name}`,
};
const TWICE = { en: 'say it in one of the two places', zh: '只能在其中一处给出' };
function addCommon(command, language) {
    for (const [flags, text] of Object.entries(COMMON))
        command.option(flags, text[language]);
    command.addOption(new esm/* Option */.c$('--lang <language>').choices(['auto', 'en', 'zh-CN']).hideHelp());
}
function optionOf(name, input, language) {
    const flags = input.type === 'flag'
        ? `--${name} [true|false]`
        : `--${name} <${input.type === 'choice' ? input.choices.join('|') : input.type}>`;
    const shown = 'default' in input && input.default !== undefined ? String(input.default) : input.otherwise?.[language];
    const fallback = shown === undefined ? '' : language === 'en' ? ` (default: ${shown})` : `（默认：${shown}）`;
    const option = new esm/* Option */.c$(flags, `${input.description[language]}${fallback}`);
    return input.type === 'flag' ? option.preset('true') : option;
}
/** Flags as raw inputs, and the job they open. */
function jobOf(system, options) {
    const inputs = {};
    for (const [key, value] of Object.entries(options))
        if (typeof value === 'string')
            inputs[key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)] = value;
    const quiet = options['quiet'] === true || options['json'] === true;
    return (0,job/* openJob */.I)({
        system,
        base: system.cwd,
        workingDirectory: inputs['working-directory'] ?? system.env['XC_WORKING_DIRECTORY'],
        config: inputs['config'] ?? system.env['XC_CONFIG'],
        lang: inputs['lang'] ?? system.env['XC_LANG'],
        host: (inWorkspace, language) => (0,host/* localHost */.Ob)(inWorkspace, { language, quiet, inputs }),
    });
}
function fail(error, language, command) {
    if (error instanceof esm/* CommanderError */.b7) {
        if (error.exitCode === 0)
            return src_system/* ExitCode */.yU.pass;
        // Without a command: the help has been shown, and says all.
        if (error.code === 'commander.help')
            return src_system/* ExitCode */.yU.usage;
        const usage = ['xinchuang-go', command, '--help'].filter(word => word !== undefined).join(' ');
        return fail(new src_language/* UserError */.yo('XC-INPUT-006', { problem: (0,src_language/* usageProblem */.FD)(error.message), usage }), language);
    }
    const { lines, exit } = (0,explain_error/* explainError */.U)(error, language);
    const [first = '', ...rest] = lines;
    process.stderr.write(`${picocolors.red('✖')} ${first}\n${rest.map(line => `  ${line}\n`).join('')}`);
    return exit;
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(708);

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
// EXTERNAL MODULE: ./build/src/system/index.js + 9 modules
var system = __webpack_require__(7787);
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

// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(708);
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

// EXTERNAL MODULE: ./build/src/system/index.js + 9 modules
var src_system = __webpack_require__(7787);
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

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** As in package.json, which a release sets. */
const version = package_namespaceObject.rE;


/***/ })

};

export const id = 7720;
export const ids = [7720];
export const modules = {

/***/ 7720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/actions/explain-error.js
var explain_error = __webpack_require__(93173);
// EXTERNAL MODULE: ./build/src/actions/index.js
var actions = __webpack_require__(14665);
// EXTERNAL MODULE: ./build/src/actions/job.js
var job = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/src/actions/perform.js
var perform = __webpack_require__(34896);
;// CONCATENATED MODULE: ./build/src/commands/index.js
/** Every command by its name, loaded when it is asked for. */
const commands = {
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(2088), __webpack_require__.e(9801), __webpack_require__.e(9376), __webpack_require__.e(9664), __webpack_require__.e(3315), __webpack_require__.e(2312), __webpack_require__.e(8324), __webpack_require__.e(2242), __webpack_require__.e(3961), __webpack_require__.e(3965)]).then(__webpack_require__.bind(__webpack_require__, 3965))).run,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(2267)]).then(__webpack_require__.bind(__webpack_require__, 12267))).explain,
    platforms: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(6208)]).then(__webpack_require__.bind(__webpack_require__, 96208))).platforms,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(9376), __webpack_require__.e(2242), __webpack_require__.e(8771)]).then(__webpack_require__.bind(__webpack_require__, 58771))).init,
    peercheck: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(6616)]).then(__webpack_require__.bind(__webpack_require__, 26616))).peercheck,
    dbcheck: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(9801), __webpack_require__.e(8343)]).then(__webpack_require__.bind(__webpack_require__, 38343))).dbcheck,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(2088), __webpack_require__.e(9801), __webpack_require__.e(9664), __webpack_require__.e(2735)]).then(__webpack_require__.bind(__webpack_require__, 32735))).doctor,
};

// EXTERNAL MODULE: ./build/src/host/index.js + 4 modules
var host = __webpack_require__(293);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var src_language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
;// CONCATENATED MODULE: ./build/src/cli.js











/** Front door for a terminal, GitLab CI, Gitee and every CI that can run a command. */
async function runCli(given) {
    // People write the language; what is documented is the tag of the locale.
    const argv = given.map((word, i) => word === '--lang=zh' || (word === 'zh' && given[i - 1] === '--lang') ? `${word}-CN` : word);
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
        if (!Object.hasOwn(job/* commonInputs */.j, name) && !(0,perform/* isSecret */.$f)(input))
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
        const { reports, exit, answer, json } = await (0,perform/* perform */.y9)(action, {
            ...(await jobOf(system, options, action.name)),
            operands,
        });
        if (options['json'])
            process.stdout.write(`${JSON.stringify(json ?? reports, null, 2)}\n`);
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
function jobOf(system, options, action) {
    const inputs = {};
    for (const [key, value] of Object.entries(options))
        if (typeof value === 'string')
            inputs[key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)] = value;
    const quiet = options['quiet'] === true || options['json'] === true;
    // An empty variable is "not given", as everywhere.
    const given = (name) => inputs[name] ?? (system.env[`XC_${name.replaceAll('-', '_').toUpperCase()}`]?.trim() || undefined);
    return (0,job/* openJob */.I)({
        system,
        base: system.cwd,
        workingDirectory: given('working-directory'),
        config: given('config'),
        lang: given('lang'),
        host: (inWorkspace, language) => (0,host/* localHost */.Ob)(inWorkspace, { language, quiet, inputs, ...(action && { action }) }),
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

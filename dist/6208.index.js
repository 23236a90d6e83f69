export const id = 6208;
export const ids = [6208];
export const modules = {

/***/ 8683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);

/** Rows as lines whose cells stand below each other, two blanks apart; a Han character takes two columns. */
function columns(rows) {
    const widths = [];
    for (const row of rows)
        row.forEach((cell, i) => {
            widths[i] = Math.max(widths[i] ?? 0, width(cell));
        });
    return rows.map(row => row
        .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd());
}
function width(text) {
    let total = 0;
    for (const character of text)
        total += (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(character.codePointAt(0) ?? 0);
    return total;
}


/***/ }),

/***/ 96208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   platforms: () => (/* binding */ platforms),
/* harmony export */   renderPlatform: () => (/* binding */ renderPlatform),
/* harmony export */   renderPlatformList: () => (/* binding */ renderPlatformList)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50708);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69801);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58165);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8683);





const platforms = {
    usage: 'platforms [name]',
    description: {
        en: 'The platforms that can be chosen, or those that a name fits; of one: every value, how well it is known, and from where',
        zh: '可选择的平台，或某个名称所指的平台；只有一个时显示其每个数值、可信程度与出处',
    },
    flags: {},
    run: showPlatforms,
};
async function showPlatforms({ operands: [name], options, job, out }) {
    const defined = definedIn(job);
    const color = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.terminalPaint)(job.host.caps.color);
    const { language } = job.host;
    const shown = name === undefined ? [...defined, ...(0,_platform_index_js__WEBPACK_IMPORTED_MODULE_1__/* .allPlatforms */ .yk)()] : (0,_platform_index_js__WEBPACK_IMPORTED_MODULE_1__/* .matchPlatforms */ .AI)(name, defined);
    const [only, ...others] = shown;
    const one = name !== undefined && only !== undefined && others.length === 0 ? only : undefined;
    if (options['json'])
        out.write(`${JSON.stringify(one ?? shown, null, 2)}\n`);
    else if (one !== undefined)
        out.write(`${renderPlatform(one, language, color).join('\n')}\n`);
    else
        out.write(`${renderPlatformList(shown, language, color, name !== undefined).join('\n')}\n`);
    return _system_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ExitCode */ .yU.pass;
}
/** A wrong configuration is what brings people here: it must not keep the list from them. */
function definedIn(job) {
    try {
        return job.config().config.defined;
    }
    catch (error) {
        if (error instanceof _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return [];
        throw error;
    }
}
const WORDS = {
    systems: { en: 'operating system', zh: '操作系统' },
    cpus: { en: 'CPU', zh: 'CPU' },
    kernel: { en: 'kernel', zh: '内核' },
    glibc: { en: 'glibc', zh: 'glibc' },
    page: { en: 'page size', zh: '页大小' },
    world: { en: 'world', zh: '新旧世界' },
    interp: { en: 'loader', zh: '加载器' },
    old: { en: 'old', zh: '旧世界' },
    new: { en: 'new', zh: '新世界' },
    measured: { en: 'measured', zh: '实测' },
    documented: { en: 'documented', zh: '有文档' },
    reported: { en: 'reported', zh: '有报告' },
    unknown: { en: 'unknown', zh: '未知' },
    yes: { en: 'yes', zh: '有' },
    no: { en: 'no', zh: '无' },
    own: { en: 'your own, from .xinchuang.yml', zh: '自定义（来自 .xinchuang.yml）' },
    defaults: { en: 'when you choose none', zh: '未选择时的默认平台' },
    marks: {
        en: 'A value by itself is measured or documented; "?" behind it: reported by somebody; unknown: no source was found',
        zh: '单独的数值：有实测或文档依据；数值后带 "?"：来自他人报告；未知：没有可查的来源',
    },
    write: {
        en: 'A platform is written os/cpu: any system with any CPU of its architecture, as in {example}',
        zh: '平台写作 os/cpu：同一架构下任意操作系统与任意 CPU 组合，例如 {example}',
    },
    more: {
        en: 'Every value with its source: xinchuang-go platforms {example}',
        zh: '每个数值及其出处：xinchuang-go platforms {example}',
    },
    oldWorld: {
        en: 'Old-world LoongArch: binaries of upstream Go stop at their start here. Use a new-world system, or the Go that Loongson builds for it.',
        zh: 'LoongArch 旧世界：上游 Go 的二进制文件在此启动即崩溃。请改用新世界系统，或使用龙芯提供的 Go。',
    },
};
/** @param part these are not all that there are: what holds for the whole registry is left out */
function renderPlatformList(all, language, color, part = false) {
    const say = (word) => WORDS[word][language];
    const [example] = part ? all : (0,_platform_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPlatforms */ .Q_)();
    const own = all.filter(p => p.userDefined);
    return [
        ..._platform_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GOARCHES */ .hX.flatMap(goarch => architecture(goarch, all, language, color)),
        ...(own.length === 0
            ? []
            : [color('bold', say('own')), ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .columns */ .Y)(own.map(p => [`  ${p.id}`, p.name[language]])), '']),
        ...(part ? [] : [color('bold', say('defaults')), ...(0,_platform_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultPlatforms */ .Q_)().map(p => `  ${p.id}`), '']),
        say('marks'),
        (0,_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(say('write'), { example: example?.id ?? '' }),
        (0,_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(say('more'), { example: example?.id ?? '' }),
    ];
}
function architecture(goarch, all, language, color) {
    const here = all.filter(p => p.goarch === goarch && !p.userDefined);
    if (here.length === 0)
        return [];
    const say = (word) => WORDS[word][language];
    const value = (fact) => marked(fact, language);
    const fields = ['kernel', 'glibc', 'page', 'world'].filter(field => here.some(p => field in p));
    const systems = [...new Map(here.map(p => [p.os.id, p])).values()];
    const cpus = [...new Map(here.map(p => [p.cpu.id, p])).values()];
    const level = goarch === 'arm64' ? 'GOARM64 ≤' : 'GOAMD64 ≤';
    const block = (head, rows) => {
        const [first = '', ...rest] = (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .columns */ .Y)([head.map((h, i) => (i === 0 ? `  ${h}` : h)), ...rows]);
        return [color('dim', first), ...rest];
    };
    return [
        color('bold', goarch),
        ...block([say('systems'), '', ...fields.map(say)], systems.map(p => [`  ${p.os.id}`, p.os.name[language], ...fields.map(field => value(p[field]))])),
        ...block([say('cpus'), '', ...(goarch === 'loong64' ? [] : [level])], cpus.map(p => [`  ${p.cpu.id}`, p.cpu.name[language], ...(goarch === 'loong64' ? [] : [value(p.goLevel)])])),
        '',
    ];
}
function renderPlatform(platform, language, color) {
    const level = platform.goarch === 'arm64' ? 'GOARM64 ≤' : 'GOAMD64 ≤';
    const musl = platform.libc === 'musl';
    const rows = [
        ...['kernel', ...(musl ? [] : ['glibc']), 'page', 'world', 'interp'].map((field) => [WORDS[field][language], platform[field]]),
        [level, platform.goLevel],
        ...Object.entries(platform.cpu.features ?? {}),
    ];
    const known = rows.filter((row) => row[1] !== undefined);
    const heads = (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .columns */ .Y)(known.map(([title, fact]) => [
        `  ${title}`,
        worded(fact, language),
        fact.value === null ? '' : WORDS[fact.confidence][language],
    ]));
    return [
        `${color('bold', platform.id)}  ${platform.name[language]}  linux/${platform.goarch}`,
        ...known.flatMap(([, fact], i) => [
            heads[i] ?? '',
            ...(fact.note === undefined ? [] : [`      ${fact.note[language]}`]),
            ...(fact.value === null && fact.note === undefined
                ? []
                : fact.source.split(' · ').map(s => color('dim', `      ${s}`))),
        ]),
        ...(musl ? ['  libc  musl'] : []),
        ...(platform.qemuCpu === undefined ? [] : [`  qemu -cpu ${platform.qemuCpu}`]),
        ...(platform.world?.value === 'old' ? ['', color('warn', WORDS.oldWorld[language])] : []),
    ];
}
/** The value with a mark of how well it is known: `2.28?` is what somebody reported. */
function marked(fact, language) {
    return `${worded(fact, language)}${fact?.confidence === 'reported' ? '?' : ''}`;
}
function worded(fact, language) {
    const value = fact?.value;
    if (value === undefined)
        return '';
    if (value === null)
        return WORDS.unknown[language];
    if (typeof value === 'boolean')
        return WORDS[value ? 'yes' : 'no'][language];
    return value === 'old' || value === 'new' ? WORDS[value][language] : String(value);
}


/***/ })

};

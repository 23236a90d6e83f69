export const id = 9754;
export const ids = [9754];
export const modules = {

/***/ 9754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFile: () => (/* binding */ explainFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _elf_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33315);
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50708);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69801);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14440);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85618);
/* harmony import */ var _verify_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18539);
/* harmony import */ var _verify_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75215);








/**
 * What a file is, and for each platform yes, no or unknown with the one reason that decides. Nothing is started. Judged
 * for the platforms that somebody named, else for all that there are.
 * @throws UserError when the file cannot be read
 */
async function explainFile(path, config, { platforms, targets }, job) {
    const asked = config.platformsNamed
        ? platforms
        : [...config.defined, ...(0,_platform_index_js__WEBPACK_IMPORTED_MODULE_2__/* .allPlatforms */ .yk)()].map(platform => ({ platform, required: true }));
    const verified = await (0,_elf_index_js__WEBPACK_IMPORTED_MODULE_1__.verifyFile)(path, {
        subject: nameOf(path, job.workspace),
        platforms: asked,
        policy: await (0,_verify_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .policyOf */ .U)(config, {}, job.workspace),
        signal: job.system.signal,
    });
    const checks = (0,_overrides_js__WEBPACK_IMPORTED_MODULE_4__/* .applyOverrides */ .i)(verified.checks, config.verify.checks);
    const reports = await (0,_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .makeReports */ .Yy)(job, job.system.now(), (0,_verify_report_js__WEBPACK_IMPORTED_MODULE_7__/* .byTarget */ .RI)([{ verified, checks, env: {} }], asked, targets));
    const failed = verified.subject.target === undefined;
    return { text: told(verified, reports, job), failed };
}
function nameOf(path, workspace) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path);
    return (inside === '' || inside.startsWith('..') ? path : inside).slice(-500);
}
const ANSWERS = [
    { statuses: ['fail'], answer: { en: 'no', zh: '否' }, style: 'fail' },
    { statuses: ['unknown'], answer: { en: 'unknown', zh: '未知' }, style: 'unknown' },
    { statuses: ['warn'], answer: { en: 'yes, but', zh: '是，但' }, style: 'warn' },
    { statuses: ['pass', 'skip'], answer: { en: 'yes', zh: '是' }, style: 'pass' },
];
function told(verified, reports, { host }) {
    const { language } = host;
    const paint = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.terminalPaint)(host.caps.color);
    const { rows } = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__.summarize)({ reports, rejected: [] }, {}).matrix;
    const answers = ANSWERS.flatMap(({ statuses, answer, style }) => {
        const groups = new Map();
        for (const { platform, cells } of rows) {
            const cell = cells.find(one => one !== undefined);
            if (cell === undefined || !statuses.includes(cell.status))
                continue;
            const check = style === 'pass' ? undefined : cell.decidedBy?.check;
            const reason = check === undefined ? '' : (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .Fq)(`${check.id}  ${check.title[language]}`);
            const group = groups.get(reason) ?? { reason, platforms: [] };
            group.platforms.push((0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .Fq)(platform.id));
            groups.set(reason, group);
        }
        return [...groups.values()].flatMap(group => [
            `  ${paint(style, answer[language])}${group.reason === '' ? '' : `  ${group.reason}`}`,
            ...byOs(group.platforms).map(line => `    ${line}`),
        ]);
    });
    const what = verified.facts === undefined ? [] : (0,_elf_index_js__WEBPACK_IMPORTED_MODULE_1__.describeElf)(verified.subject, verified.facts);
    const width = language === 'zh' ? 6 : 10;
    const lines = what.map(({ label, value }) => {
        const columns = language === 'zh' ? 2 * label.zh.length : label.en.length;
        return `  ${paint('dim', label[language])}${' '.repeat(Math.max(1, width - columns))}${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .Fq)(value[language])}`;
    });
    // Damaged, or for a machine that is none of ours: then there is one check alone, and no platform to answer for.
    const damaged = verified.subject.target === undefined ? verified.checks.map(check => `  ${check.title[language]}`) : [];
    return [paint('bold', (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .inertLine */ .Fq)(verified.subject.path)), ...lines, ...damaged, '', ...answers].join('\n');
}
/** `kylin-v10-sp2, kylin-v10-sp3: kunpeng-920 · phytium-d2000`: systems with the same CPUs share a line. */
function byOs(platforms) {
    const cpusOf = new Map();
    for (const id of platforms) {
        const [os = id, cpu = ''] = id.split('/');
        cpusOf.set(os, [...(cpusOf.get(os) ?? []), cpu]);
    }
    const systemsOf = new Map();
    for (const [os, cpus] of cpusOf) {
        const list = cpus.join(' · ');
        systemsOf.set(list, [...(systemsOf.get(list) ?? []), os]);
    }
    return [...systemsOf].map(([cpus, systems]) => `${systems.join(', ')}: ${cpus}`);
}


/***/ })

};

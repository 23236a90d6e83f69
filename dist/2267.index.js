export const id = 2267;
export const ids = [2267,536];
export const modules = {

/***/ 50536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allChecks: () => (/* binding */ allChecks),
/* harmony export */   knownChecks: () => (/* binding */ knownChecks)
/* harmony export */ });
/** Every check that anything here can raise, sorted by id: docs/checks.md, `explain`, overrides in the configuration. */
async function allChecks() {
    const verify = await checksOfVerify();
    const { auditChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(2088), __webpack_require__.e(8815), __webpack_require__.e(698), __webpack_require__.e(9801), __webpack_require__.e(9376), __webpack_require__.e(9444)]).then(__webpack_require__.bind(__webpack_require__, 19444));
    const { buildChecks } = await Promise.all(/* import() */[__webpack_require__.e(9376), __webpack_require__.e(9080)]).then(__webpack_require__.bind(__webpack_require__, 49376));
    const { benchChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(7015)]).then(__webpack_require__.bind(__webpack_require__, 67015));
    const { reportChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801)]).then(__webpack_require__.bind(__webpack_require__, 69801));
    const { gateChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(9801), __webpack_require__.e(2312), __webpack_require__.e(5457)]).then(__webpack_require__.bind(__webpack_require__, 45457));
    const { gmtlsChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(2067), __webpack_require__.e(9801), __webpack_require__.e(1385)]).then(__webpack_require__.bind(__webpack_require__, 61385));
    const all = [
        ...verify,
        ...auditChecks,
        ...buildChecks,
        ...benchChecks,
        ...gmtlsChecks,
        ...reportChecks,
        ...gateChecks,
    ];
    return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** Ids that the configuration may name: the severity of those of `verify` and `gmtls` can be changed, any can be let through. */
async function knownChecks() {
    const all = await allChecks();
    const verify = await checksOfVerify();
    const { gmtlsChecks } = await Promise.all(/* import() */[__webpack_require__.e(4317), __webpack_require__.e(2067), __webpack_require__.e(9801), __webpack_require__.e(1385)]).then(__webpack_require__.bind(__webpack_require__, 61385));
    return { verify: verify.map(({ id }) => id), gmtls: gmtlsChecks.map(({ id }) => id), all: all.map(({ id }) => id) };
}
async function checksOfVerify() {
    const [{ elfChecks }, { smokeChecks }, { archiveChecks }, { verifyChecks }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3315).then(__webpack_require__.bind(__webpack_require__, 33315)),
        __webpack_require__.e(/* import() */ 8324).then(__webpack_require__.bind(__webpack_require__, 28324)),
        __webpack_require__.e(/* import() */ 2312).then(__webpack_require__.bind(__webpack_require__, 2312)),
        __webpack_require__.e(/* import() */ 8991).then(__webpack_require__.bind(__webpack_require__, 58991)),
    ]);
    return [...elfChecks, ...smokeChecks, ...archiveChecks, ...verifyChecks];
}


/***/ }),

/***/ 12267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _actions_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50536);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69801);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58165);




const explain = {
    usage: 'explain <check>',
    description: {
        en: 'What a check means, why it matters on which platform, and how to mend it: explain elf/world',
        zh: '说明某项检查的含义、为何重要、如何修复，例如：explain elf/world',
    },
    flags: {},
    run: explainCheck,
};
async function explainCheck({ operands: [id = ''], job: { host }, out }) {
    const all = await (0,_actions_checks_js__WEBPACK_IMPORTED_MODULE_3__.allChecks)();
    const found = all.find(check => check.id === id);
    if (found === undefined) {
        const { closest, distance } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 21916, 19));
        const ids = all.map(check => check.id);
        const near = closest(id.slice(0, 80), ids);
        // Beyond half its letters it is not the one that was meant.
        const meant = distance(id.slice(0, 80), near) <= near.length / 2 ? near : '—';
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('XC-VERIFY-010', { id: (0,_language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(id), near: meant, all: ids.join(' ') });
    }
    const zh = host.language === 'zh';
    const color = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__.terminalPaint)(host.caps.color);
    const rows = [
        [zh ? '检查' : 'checks', found.title],
        [zh ? '原因' : 'why', found.why],
        [zh ? '修复' : 'fix', found.fix],
    ];
    const lines = rows.map(([label, text]) => `  ${color('dim', label.padEnd(zh ? 6 : 8))}${text[host.language]}`);
    const source = `  ${color('dim', (zh ? '出处' : 'source').padEnd(zh ? 6 : 8))}${found.source}`;
    out.write(`${color('bold', found.id)}  ${found.severity}\n${[...lines, source].join('\n')}\n`);
    return _system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.pass;
}


/***/ })

};

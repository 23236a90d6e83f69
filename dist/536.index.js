export const id = 536;
export const ids = [536];
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


/***/ })

};

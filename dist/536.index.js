export const id = 536;
export const ids = [536];
export const modules = {

/***/ 536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allChecks: () => (/* binding */ allChecks),
/* harmony export */   verifyCheckIds: () => (/* binding */ verifyCheckIds)
/* harmony export */ });
/** Every check that anything here can raise, sorted by id: docs/checks.md, `explain`, overrides in the configuration. */
async function allChecks() {
    const [verify, { buildChecks }, { reportChecks }, { gateChecks }] = await Promise.all([
        checksOfVerify(),
        __webpack_require__.e(/* import() */ 369).then(__webpack_require__.bind(__webpack_require__, 2369)),
        Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 1772)),
        Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 5504)),
    ]);
    const all = [...verify, ...buildChecks, ...reportChecks, ...gateChecks];
    return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** The checks that `verify` raises: those whose severity the configuration may change. */
async function verifyCheckIds() {
    return (await checksOfVerify()).map(check => check.id);
}
async function checksOfVerify() {
    const [{ elfChecks }, { smokeChecks }, { archiveChecks }, { verifyChecks }] = await Promise.all([
        __webpack_require__.e(/* import() */ 300).then(__webpack_require__.bind(__webpack_require__, 6300)),
        __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 271)),
        __webpack_require__.e(/* import() */ 931).then(__webpack_require__.bind(__webpack_require__, 2312)),
        __webpack_require__.e(/* import() */ 991).then(__webpack_require__.bind(__webpack_require__, 8991)),
    ]);
    return [...elfChecks, ...smokeChecks, ...archiveChecks, ...verifyChecks];
}


/***/ })

};

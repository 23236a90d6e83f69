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
    const [{ elfChecks }, { smokeChecks }, { buildChecks }, { reportChecks }, { gateChecks }] = await Promise.all([
        __webpack_require__.e(/* import() */ 884).then(__webpack_require__.bind(__webpack_require__, 3884)),
        __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 271)),
        __webpack_require__.e(/* import() */ 369).then(__webpack_require__.bind(__webpack_require__, 2369)),
        Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 81)),
        Promise.all(/* import() */[__webpack_require__.e(81), __webpack_require__.e(664)]).then(__webpack_require__.bind(__webpack_require__, 5504)),
    ]);
    const all = [...elfChecks, ...smokeChecks, ...buildChecks, ...reportChecks, ...gateChecks];
    return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}
/** The checks that `verify` raises: those whose severity the configuration may change. */
async function verifyCheckIds() {
    const [{ elfChecks }, { smokeChecks }] = await Promise.all([
        __webpack_require__.e(/* import() */ 884).then(__webpack_require__.bind(__webpack_require__, 3884)),
        __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 271)),
    ]);
    return [...elfChecks, ...smokeChecks].map(check => check.id);
}


/***/ })

};

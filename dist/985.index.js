export const id = 985;
export const ids = [985];
export const modules = {

/***/ 2985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _elf_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4072);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8792);



/** The other end of verifyThreads: one file after the other, each answered by its verdict or by what went wrong. */
function serve() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('serve() belongs into a worker thread');
    port.on('message', async ({ path, request }) => port.postMessage(await answer(path, request)));
}
async function answer(path, request) {
    try {
        return { verified: await (0,_elf_index_js__WEBPACK_IMPORTED_MODULE_1__.verifyFile)(path, request) };
    }
    catch (error) {
        if (error instanceof _language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return { problem: { code: error.code, values: error.values } };
        return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
}


/***/ })

};

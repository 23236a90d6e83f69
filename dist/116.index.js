export const id = 116;
export const ids = [116,7735];
export const modules = {

/***/ 47735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilersFor: () => (/* binding */ compilersFor),
/* harmony export */   goForBuild: () => (/* binding */ goForBuild)
/* harmony export */ });
/* harmony import */ var _toolchain_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69664);

/** The Go that builds, set up where it is not there yet. */
async function goForBuild(config, { targets }, job) {
    const { goBinary, version, env, from, checked, source } = await (0,_toolchain_index_js__WEBPACK_IMPORTED_MODULE_0__/* .goForBuild */ .uT)({
        workspace: job.workspace,
        goVersion: config.goVersion,
        china: config.china,
        targets: targets.map(target => target.goarch),
    }, job);
    return {
        binary: goBinary,
        version,
        env,
        from: checked === undefined ? `${from} ${source}` : `${source} · ${checked}`,
    };
}
/**
 * The C compiler of each target, for cgo.
 * @throws UserError (exit 4) naming what is missing and how to get it
 */
async function compilersFor(config, { targets }, job) {
    const cc = config.build.cc === 'none' ? 'gnu' : config.build.cc;
    const tools = await (0,_toolchain_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findCrossTools */ .LV)({ targets: targets.map(target => target.goarch), cc }, job);
    return Object.fromEntries(Object.entries(tools).flatMap(([goarch, { compiler }]) => (compiler === undefined ? [] : [[goarch, compiler.cc]])));
}


/***/ })

};

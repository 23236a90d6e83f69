export const id = 735;
export const ids = [735];
export const modules = {

/***/ 7735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilersFor: () => (/* binding */ compilersFor),
/* harmony export */   goForBuild: () => (/* binding */ goForBuild)
/* harmony export */ });
/* harmony import */ var _toolchain_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

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
 * The C compiler of each target, for cgo. CC_FOR_linux_<arch>, which the setup action and cmd/dist know, wins.
 * @throws UserError (exit 4) naming what is missing and how to get it
 */
async function compilersFor(config, { targets }, job) {
    const given = Object.fromEntries(targets.flatMap(({ goarch }) => {
        const cc = job.system.env[`CC_FOR_linux_${goarch}`];
        return cc ? [[goarch, cc]] : [];
    }));
    const rest = targets.map(target => target.goarch).filter(goarch => given[goarch] === undefined);
    const kind = config.build.cc === 'none' ? 'gnu' : config.build.cc;
    const tools = await (0,_toolchain_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findCrossTools */ .LV)({ targets: rest, cc: kind }, job);
    for (const goarch of rest) {
        const compiler = tools[goarch]?.compiler;
        if (compiler !== undefined)
            given[goarch] = compiler.cc;
    }
    return given;
}


/***/ })

};

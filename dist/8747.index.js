export const id = 8747;
export const ids = [8747];
export const modules = {

/***/ 38747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MANIFEST_SCHEMA: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   manifestSchema: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);

const MANIFEST_SCHEMA = 'xinchuang-go/manifest/v1';
const line = zod__WEBPACK_IMPORTED_MODULE_0__.string().max(32_000);
/**
 * Relative to the folder of the manifest, with `/`. Never above it, so that a manifest cannot have other files hashed or
 * published; without control characters and backslashes, which SHA256SUMS would have to escape.
 */
const filePath = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .min(1)
    .max(500)
    .regex(/^[^\\\p{Cc}]+$/u)
    .refine(path => path.split('/').every(part => part !== '' && part !== '.' && part !== '..'), {
    error: 'must be a relative path below the manifest, without . or ..',
});
const file = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    path: filePath,
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/),
    /** Bytes. */
    size: zod__WEBPACK_IMPORTED_MODULE_0__.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
    /** Import path of the main package. */
    package: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(500),
    /** Name of the program, the same on every target. */
    name: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(200),
    target: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        goos: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[a-z0-9]{1,20}$/),
        goarch: zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[a-z0-9]{1,20}$/),
        variant: zod__WEBPACK_IMPORTED_MODULE_0__.string()
            .regex(/^[a-z0-9.,]{1,40}$/)
            .optional(),
    }),
    /** How it was built: `ldflags`, `tags`, `trimpath`, `cgo`, … */
    flags: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string().max(80), zod__WEBPACK_IMPORTED_MODULE_0__.union([line, zod__WEBPACK_IMPORTED_MODULE_0__.boolean(), zod__WEBPACK_IMPORTED_MODULE_0__.array(line).max(200)])),
});
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__.literal(MANIFEST_SCHEMA),
    /** Module path of the main module. */
    module: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).max(500),
    version: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(200),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .regex(/^[0-9a-f]{7,64}$/)
        .optional(),
    /** `go1.26.8` */
    go: zod__WEBPACK_IMPORTED_MODULE_0__.string().max(80),
    files: zod__WEBPACK_IMPORTED_MODULE_0__.array(file)
        .min(1)
        .max(5000)
        .refine(files => new Set(files.map(f => f.path)).size === files.length, { error: 'a path is listed twice' }),
});


/***/ })

};

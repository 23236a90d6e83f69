export const id = 2042;
export const ids = [2042];
export const modules = {

/***/ 28997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   build: () => (/* binding */ build)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39007);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91555);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58165);
/* harmony import */ var _build_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8097);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5518);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14718);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85618);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42351);








const build = (0,_define_js__WEBPACK_IMPORTED_MODULE_7__/* .defineAction */ .Q)({
    name: 'build',
    description: {
        en: 'Reproducible static binaries for every target, with a manifest and checksums.',
        zh: '为每个目标构建可重现的静态二进制文件，并给出清单与校验和。',
    },
    branding: { icon: 'package', color: 'blue' },
    inputs: {
        packages: _targets_js__WEBPACK_IMPORTED_MODULE_6__/* .packagesInput */ .Sm,
        ..._targets_js__WEBPACK_IMPORTED_MODULE_6__/* .targetInputs */ .lY,
        output: {
            type: 'text',
            otherwise: { en: `\`${_build_all_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_OUTPUT */ .O}\``, zh: `\`${_build_all_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_OUTPUT */ .O}\`` },
            description: {
                en: 'Path of each file: {{name}} {{package}} {{goos}} {{goarch}} {{variant}} {{version}}.',
                zh: '每个文件的路径模板：{{name}} {{package}} {{goos}} {{goarch}} {{variant}} {{version}}。',
            },
        },
        ldflags: {
            type: 'lines',
            example: '-s -w -X main.version={{version}}',
            description: {
                en: 'Linker flags; {{version}} {{commit}} {{date}} are filled in. The date is that of the commit.',
                zh: '链接参数，可用 {{version}} {{commit}} {{date}}；日期取自提交时间。',
            },
        },
        tags: { type: 'list', description: { en: 'Build tags.', zh: '构建标签。' } },
        trimpath: {
            type: 'flag',
            otherwise: {
                en: '`build.trimpath` of the configuration, else `true`',
                zh: '配置中的 `build.trimpath`，否则为 `true`',
            },
            description: { en: 'Leave the paths of this machine out of the binaries.', zh: '不在二进制中留下本机路径。' },
        },
        cgo: {
            type: 'choice',
            choices: ['off', 'static', 'dynamic'],
            otherwise: { en: '`off`', zh: '`off`' },
            description: {
                en: 'C code: `off`; `static` links everything in, which needs a C compiler for the target; `dynamic` takes the C library of the platform.',
                zh: 'C 代码：`off` 不使用；`static` 全部静态链接，需要目标架构的 C 编译器；`dynamic` 使用平台的 C 库。',
            },
        },
        cc: {
            type: 'choice',
            choices: ['none', 'gnu', 'musl', 'zig'],
            otherwise: { en: '`gnu` when cgo is on', zh: '启用 cgo 时为 `gnu`' },
            description: { en: 'Which C cross compiler, for cgo.', zh: 'cgo 使用的 C 交叉编译器。' },
        },
        version: {
            type: 'text',
            otherwise: { en: '`git describe`', zh: '`git describe`' },
            description: { en: 'Value of {{version}}.', zh: '{{version}} 的取值。' },
        },
        'rebuild-check': {
            type: 'flag',
            otherwise: {
                en: '`build.rebuild-check` of the configuration, else `false`',
                zh: '配置中的 `build.rebuild-check`，否则为 `false`',
            },
            description: {
                en: 'Build twice, the second time with an empty build cache, and compare the bytes.',
                zh: '构建两次（第二次使用空的构建缓存），并逐字节比较。',
            },
        },
        shard: _reports_js__WEBPACK_IMPORTED_MODULE_5__/* .shardInput */ .d8,
        ..._job_js__WEBPACK_IMPORTED_MODULE_4__/* .commonInputs */ .j,
    },
    outputs: {
        manifest: { en: 'Path of manifest.json.', zh: 'manifest.json 的路径。' },
        checksums: { en: 'Path of SHA256SUMS.', zh: 'SHA256SUMS 的路径。' },
        folder: { en: 'Folder of the manifest and, by default, the binaries.', zh: '清单以及（默认）二进制文件所在目录。' },
        'go-version': { en: 'Go version that built.', zh: '构建所用的 Go 版本。' },
    },
    async run(inputs, job) {
        refuseOddText(inputs);
        const shard = (0,_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedShard */ .oy)(inputs.shard);
        const config = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeConfig */ .R2)(job.config().config, {
            packages: inputs.packages,
            build: {
                output: inputs.output,
                ldflags: inputs.ldflags,
                tags: inputs.tags,
                trimpath: inputs.trimpath,
                cgo: inputs.cgo,
                cc: inputs.cc,
                version: inputs.version,
                rebuildCheck: inputs['rebuild-check'],
            },
        });
        const chosen = (0,_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .chooseTargets */ .uP)(config, inputs);
        const { goForBuild } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9664), __webpack_require__.e(7735)]).then(__webpack_require__.bind(__webpack_require__, 47735));
        const go = await goForBuild(config, chosen, job);
        const built = await (0,_build_all_js__WEBPACK_IMPORTED_MODULE_3__/* .buildAll */ .A)(config, chosen, go, job, shard);
        const { manifest } = built;
        return {
            reports: built.reports,
            exit: built.failed ? _system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.findings : _system_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.pass,
            outputs: {
                'go-version': go.version,
                ...(manifest && { manifest: manifest.path, checksums: manifest.checksums, folder: manifest.folder }),
            },
        };
    },
});
/** What the configuration refuses as well: the manifest and a path have no room for it. @throws UserError XC-INPUT-001 */
function refuseOddText(inputs) {
    const limits = { version: 200, output: 300 };
    const odd = ['version', 'output'].flatMap(name => {
        const value = inputs[name];
        if (value === undefined || (value.length <= limits[name] && !/\p{Cc}/u.test(value)))
            return [];
        const allowed = `1…${limits[name]}, no control characters`;
        return [new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-INPUT-001', { name, value: value.slice(0, 200), allowed })];
    });
    (0,_language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .throwAll */ .Kx)(odd);
}


/***/ }),

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 42351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ packagesInput),
/* harmony export */   lY: () => (/* binding */ targetInputs),
/* harmony export */   uP: () => (/* binding */ chooseTargets)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39007);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91555);
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50708);



/** Shared by the actions that list main packages. */
const packagesInput = {
    type: 'list',
    example: './cmd/...',
    otherwise: { en: 'every main package, `./...`', zh: '全部 main 包，即 `./...`' },
    description: { en: 'Packages to build, as `go build` takes them.', zh: '要构建的包，写法同 `go build`。' },
};
/** Shared by the actions that work on targets. */
const targetInputs = {
    platforms: {
        type: 'list',
        example: 'kylin-v10-sp3/kunpeng-920, openeuler-24.03/loongson-3a6000',
        otherwise: {
            en: '`platforms` of the configuration, else a common set',
            zh: '配置中的 `platforms`，否则为常用平台集合',
        },
        description: {
            en: 'Platforms to ship to. Architecture, GOARM64, GOAMD64, page size and glibc follow from them. `xinchuang-go platforms` lists them.',
            zh: '要交付的平台；架构、GOARM64、GOAMD64、页大小和 glibc 均由此推导。`xinchuang-go platforms` 可列出全部。',
        },
    },
    targets: {
        type: 'list',
        example: 'linux/loong64, linux/arm64/v8.0',
        otherwise: { en: 'what the platforms need', zh: '平台所需的全部目标' },
        description: {
            en: 'Narrows a run to these targets: one leg of a matrix, for instance.',
            zh: '把本次运行限定为这些目标，例如矩阵中的一项。',
        },
    },
};
/**
 * The platforms of a run and the targets that serve them. Named targets narrow the platforms to those they serve.
 * @throws UserError for an unknown target or platform, or a target that no chosen platform uses
 */
function chooseTargets(config, inputs) {
    const { platforms } = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeConfig */ .R2)(config, { platforms: inputs.platforms });
    const all = (0,_platform_index_js__WEBPACK_IMPORTED_MODULE_2__/* .targetsOf */ .QR)(platforms.map(chosen => chosen.platform));
    if (inputs.targets === undefined)
        return { platforms, targets: all };
    const targets = parseTargets(inputs.targets).map(asked => {
        const served = platforms.filter(chosen => chosen.platform.goarch === asked.goarch);
        if (served.length === 0)
            throw new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-INPUT-005', {
                first: `targets: ${asked.text}`,
                second: `platforms: ${platforms.map(chosen => chosen.platform.id).join(' ')}`,
                reason: `none of these platforms is ${asked.goarch}`,
            });
        const variant = asked.variant ??
            (0,_platform_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lowestGoLevel */ .$z)(served.map(chosen => chosen.platform), asked.goarch);
        return { goos: 'linux', goarch: asked.goarch, ...(variant !== undefined && { variant }) };
    });
    return { targets, platforms: platforms.filter(({ platform }) => targets.some(t => t.goarch === platform.goarch)) };
}
/** GOARM64 and GOAMD64 as the go command takes them: internal/buildcfg/cfg.go. */
const VARIANTS = {
    amd64: /^v[1-4]$/,
    arm64: /^v(8\.[0-9]|9\.[0-5])(,lse)?(,crypto)?$/,
};
/** @throws UserError XC-BUILD-006 with each that is none */
function parseTargets(texts) {
    const parsed = texts.map(text => ({ text, asked: parseTarget(text) }));
    const unknown = parsed.filter(({ asked }) => asked === undefined);
    if (unknown.length > 0)
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-BUILD-006', {
            value: unknown.map(({ text }) => text).join(' '),
            allowed: 'linux/loong64  linux/arm64[/v8.0…v9.5]  linux/amd64[/v1…v4]',
        });
    return parsed.flatMap(({ asked }) => asked ?? []);
}
function parseTarget(text) {
    const match = /^(?:linux\/)?([a-z0-9]+)(?:\/([a-z0-9.,]+))?$/.exec(text);
    const goarch = _platform_index_js__WEBPACK_IMPORTED_MODULE_2__/* .GOARCHES */ .hX.find(known => known === match?.[1]);
    const variant = match?.[2];
    if (goarch === undefined || (variant !== undefined && !VARIANTS[goarch]?.test(variant)))
        return undefined;
    return { text, goarch, ...(variant !== undefined && { variant }) };
}


/***/ }),

/***/ 10990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ repository),
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

/** As in package.json, which a release sets. */
const version = package_namespaceObject.rE;
/** Where the project is published: the one place to change when it moves. */
const repository = 'org/xinchuang-go';


/***/ })

};

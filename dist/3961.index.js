export const id = 3961;
export const ids = [3961,8991];
export const modules = {

/***/ 90116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ UNSEEN),
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _archive_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2312);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58165);




/** What a pattern leads to, and not through: with `every` it is found itself. */
const UNSEEN = ['folder-link', 'line-break'];
/** Not looked for programs, however wide the pattern: git's own files, and what we leave behind while we run. */
const isPassedOver = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === '.git' ||
    ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) === '.xinchuang' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).startsWith('unpacked-'));
/**
 * Finds what the patterns mean: paths as they stand (also with `[` or `*` in them), folders with everything below, globs,
 * and `!pattern` to leave something out.
 * @param expanded the shell has replaced a wildcard by names, so a name was not chosen one by one
 * @param every each name for itself, whatever it is: links and pipes, several that lead to one file, folders that are
 *   otherwise passed over, and what no pattern can see into
 */
async function findFiles(patterns, workspace, { expanded = false, every = false } = {}) {
    const { escapePath, glob, isDynamicPattern } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const wanted = patterns.filter(pattern => !pattern.startsWith('!'));
    const unwanted = patterns
        .filter(pattern => pattern.startsWith('!'))
        .flatMap(pattern => [pattern.slice(1), `${pattern.slice(1).replace(/\/+$/, '')}/**`]);
    const found = new Map();
    const add = (path, named, problem = found.get(path)?.problem) => {
        const entry = { path, named: named || found.get(path)?.named === true, imageFolder: false };
        found.set(path, problem === undefined ? entry : { ...entry, problem });
    };
    const unseen = new Map();
    const list = every ? listEvery(unseen) : listFolder;
    const options = {
        cwd: workspace,
        absolute: true,
        onlyFiles: true,
        dot: true,
        expandDirectories: false,
        // A link to `/` would have the whole disk judged.
        followSymbolicLinks: false,
    };
    const globs = [];
    for (const pattern of wanted) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, pattern);
        const there = await statOf(path);
        if (there === 'missing' && isDynamicPattern(pattern))
            globs.push(pattern);
        else if (there === 'missing')
            add(path, true, 'ENOENT');
        else if (typeof there === 'string')
            add(path, true, there);
        else if (!there.isDirectory())
            add(path, !expanded);
        else if (every)
            globs.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(escapePath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path)), '**'));
        else
            await walk(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path), (file, problem) => add(file, false, problem));
    }
    if (globs.length > 0) {
        const seen = await glob(globs, { ...options, ignore: unwanted, fs: { readdir: asNode(list) } });
        for (const file of [...seen, ...unseen.keys()])
            add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file), false, unseen.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file)));
    }
    if (unwanted.length > 0)
        for (const file of await glob(unwanted, {
            ...options,
            fs: { readdir: asNode(every ? listEvery(new Map()) : listFolder) },
        }))
            found.delete((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
    const all = [...found.values()].map(file => ({ ...file, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file.path) }));
    const files = every ? all : await once(all);
    return withImageFolders(files.sort((a, b) => (a.path < b.path ? -1 : 1)));
}
/** What is in a folder, for the patterns and for the walk. */
async function listFolder(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    return entries.filter(entry => !entry.isDirectory() || !isPassedOver((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name)));
}
/**
 * The same with nothing left out: what uploads files follows links, so that each is a file here. A link to a folder is a
 * folder besides, for the patterns that lead through it: it is told, and not entered, since links make loops and lead out.
 */
function listEvery(unseen) {
    const links = new Set();
    return async (folder) => {
        if (links.has(folder)) {
            unseen.set(folder, 'folder-link');
            return [];
        }
        const all = [];
        let entries = [];
        try {
            entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        }
        catch (error) {
            const code = (0,_system_index_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
            // Where a pattern begins there need not be a folder.
            if (code !== 'ENOENT' && code !== 'ENOTDIR')
                unseen.set(folder, code || (0,_system_index_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error));
        }
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            // In picomatch `**` stands for all but these.
            if (/[\n\r\u2028\u2029]/.test(entry.name))
                unseen.set(path, 'line-break');
            else if (entry.isDirectory())
                all.push(entry);
            else
                all.push(entryOf(entry.name, false));
            if (!entry.isSymbolicLink() || !(await leadsToFolder(path)))
                continue;
            links.add(path);
            all.push(entryOf(entry.name, true));
        }
        return all;
    };
}
function entryOf(name, isFolder) {
    return { name, isFile: () => !isFolder, isDirectory: () => isFolder, isSymbolicLink: () => false };
}
async function leadsToFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
function asNode(list) {
    const readdir = (path, _options, then) => {
        list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).then(entries => then(null, entries), error => then(error, []));
    };
    return readdir;
}
/**
 * Everything below a folder, whatever its name is: what can be judged, and what cannot with the reason, so that nothing
 * is left out in silence. Links are followed to files inside the folder alone.
 */
async function walk(folder, top, add) {
    let entries;
    try {
        entries = await listFolder(folder);
    }
    catch (error) {
        add(folder, (0,_system_index_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) || (0,_system_index_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error));
        return;
    }
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory())
            await walk(path, top, add);
        else if (entry.isSymbolicLink())
            await followLink(path, top, add);
        else if (entry.isFile())
            add(path);
        else
            add(path, 'neither a file nor a folder');
    }
}
async function followLink(path, top, add) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        if (real !== top && !real.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            add(path, 'a link that leads out of the folder');
        else {
            const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
            // A folder inside is walked where it is.
            if (status.isFile())
                add(path);
            else if (!status.isDirectory())
                add(path, 'neither a file nor a folder');
        }
    }
    catch (error) {
        add(path, (0,_system_index_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) || (0,_system_index_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error));
    }
}
/** Links lead a pattern to one file by many paths: it is looked at by the shortest, and by those that were named. */
async function once(files) {
    const seen = new Set();
    const kept = [];
    const order = (file) => (file.named ? 0 : file.path.length);
    for (const file of [...files].sort((a, b) => order(a) - order(b))) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(file.path).catch(() => file.path);
        if (file.named || !seen.has(real))
            kept.push(file);
        seen.add(real);
    }
    return kept;
}
/** The files of an OCI layout are one thing. */
async function withImageFolders(files) {
    const folders = [];
    for (const { path } of files)
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === 'oci-layout' && (await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_2__.isImageFolder)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))
            folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const within = (path) => folders.some(folder => path.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
    return [
        ...files.filter(({ path }) => !within(path)),
        ...folders.map(path => ({ path, named: true, imageFolder: true })),
    ].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** `missing`, or the code of any other error. */
async function statOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (error) {
        const code = (0,_system_index_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) || (0,_system_index_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .kc)(error);
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            return code;
        // A dangling link is there, and cannot be read.
        const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        return link === undefined ? 'missing' : 'ENOENT';
    }
}


/***/ }),

/***/ 91697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ otherFile),
/* harmony export */   d: () => (/* binding */ kindInChinese)
/* harmony export */ });
/**
 * Files that stand beside the binaries of a release, by the names that goreleaser, nfpm, cosign, syft, GnuPG and build
 * give them. They count only for what a wildcard or a folder found, and only when the bytes are neither ELF nor an archive.
 */
const OTHER = [
    [
        'checksum',
        /(^|[._-])(checksums?|(sha|md5|b2)(256|512|384|1|2)?sums?|digests)(\.txt)?$|\.(sha(1|224|256|384|512)(sum)?|md5(sum)?|b2)$/i,
    ],
    ['signature', /\.(sig|asc|gpg|sign|minisig|sigstore|bundle|pem|crt|cer|cert|pub|p7s|intoto|att|tsr)$/i],
    [
        'SBOM or metadata',
        /\.(json|jsonl|ndjson|ya?ml|toml|xml|csv|tsv|spdx|cdx|sarif|lock|sum|mod|ini|conf|cfg|properties|env|srcinfo|pkgbuild|nix|rb|nuspec|tf|plist)$/i,
    ],
    [
        'text',
        /\.(txt|md|markdown|rst|adoc|html?|css|js|mjs|cjs|ts|map|log|diff|patch|tmpl|tpl|proto|go|py|sql|service|socket|timer|desktop)$/i,
    ],
    // A man page; not gateway-1.2.
    ['text', /^[a-z][a-z_-]*\.[1-8]$/i],
    ['text', /^(readme|licen[cs]e|copying|copyright|notice|authors|contributors|changelog)([._-].*)?$/i],
    [
        'text',
        /^(changes|news|version|(docker|container|make)file|codeowners|manifest|todo|security|\.(git|docker)ignore|\.(git)?keep|oci-layout)(\.[a-z]+)?$/i,
    ],
    ['script', /\.(sh|bash|zsh|fish|ps1|bat|cmd|completion)$/i],
    ['image', /\.(png|jpe?g|gif|svg|ico|webp|bmp|pdf|ttf|woff2?)$/i],
    ['program or package of another system', /\.(exe|msi|msix|dll|dmg|pkg|app|dylib|wasm|class|appx)$/i],
    ['library or object', /\.(so(\.[0-9]+)*|a|o|ko|h|hpp|debug|dbg|syso)$/i],
];
/** What a file is, by its name; undefined for a name that a program may have. */
function otherFile(name) {
    return OTHER.find(([, pattern]) => pattern.test(name))?.[0];
}
const ZH = {
    checksum: '校验和',
    signature: '签名',
    'SBOM or metadata': 'SBOM 或元数据',
    text: '文本',
    script: '脚本',
    image: '图像',
    'program or package of another system': '其他系统的程序或软件包',
    'library or object': '库或目标文件',
    'Windows program': 'Windows 程序',
    'macOS program': 'macOS 程序',
};
/** The same in Chinese; `program for RISC-V` has its machine’s name kept. */
function kindInChinese(what) {
    return ZH[what] ?? what.replace(/^program for (.+)$/, '面向 $1 的程序');
}


/***/ }),

/***/ 14440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ applyOverrides)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69801);

/**
 * Applies the severities that the configuration gives to checks. The reason and its last day go with every check they
 * touch, so that a reader of the report sees what was waived, or made stricter, by which words, and until when. A warning
 * of a check that was made an error is a failure.
 */
function applyOverrides(checks, overrides) {
    return checks.map(check => {
        const override = overrides[check.id];
        if (override === undefined || check.status === 'pass' || check.status === 'skip')
            return check;
        const { severity, reason, until } = override;
        if (severity === 'off')
            return { ...check, status: 'skip', evidence: { ...check.evidence, waived: reason, until } };
        const stricter = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isStricter */ .V$)(severity, check.severity);
        const evidence = { ...check.evidence, [stricter || severity === 'error' ? 'stricter' : 'waived']: reason, until };
        const status = severity === 'error' && check.status === 'warn' ? 'fail' : check.status;
        return { ...check, severity, status, evidence };
    });
}


/***/ }),

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ subjectName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91555);



/** report/model.ts has no room for more. */
const MAX = 500;
/** What reports call a file: its path below the workspace, as JAR URLs have it for members: `dist/a.tar.gz!/usr/bin/gateway`. */
function subjectName(workspace, path, member) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path).replaceAll('\\', '/') || path;
    return bounded(member === undefined ? file : `${file}!/${member}`);
}
/** The same name for the same path, and another one for another: the middle of a long one is replaced by its digest. */
function bounded(name) {
    if (name.length <= MAX)
        return name;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 12);
    return `${(0,_language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(name, 200)}${digest}…${name.slice(-280)}`;
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

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ verifyAll)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/emulator/index.js + 17 modules
var emulator = __webpack_require__(28324);
// EXTERNAL MODULE: ./build/src/golang/index.js + 16 modules
var golang = __webpack_require__(49376);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(50708);
// EXTERNAL MODULE: ./build/src/toolchain/index.js + 31 modules
var toolchain = __webpack_require__(69664);
// EXTERNAL MODULE: ./build/src/actions/overrides.js
var overrides = __webpack_require__(14440);
// EXTERNAL MODULE: ./build/src/actions/reports.js
var actions_reports = __webpack_require__(85618);
// EXTERNAL MODULE: ./build/src/elf/index.js + 50 modules
var elf = __webpack_require__(33315);
;// CONCATENATED MODULE: ./build/src/actions/second-opinions.js

/** Has binutils read the same file: one process for each of readelf and, on loong64, objdump. @throws Interrupted */
async function secondOpinions(binutils, path, { subject, facts }, { readelf, objdump }) {
    const checks = [];
    const env = {};
    const goarch = subject.target?.goarch;
    if (facts === undefined)
        return { checks, env };
    if (readelf !== 'off') {
        const looked = await binutils.readelf(goarch === 'loong64' ? 'loong64' : 'amd64');
        const check = await (0,elf.crossCheckReadelf)({ ...looked, subject: subject.path }, path, facts.elf);
        checks.push(wanted(check, readelf));
        if (looked.tool !== undefined)
            env['readelf'] = shown(looked.tool);
    }
    if (objdump !== 'off' && goarch === 'loong64' && facts.worldScan !== undefined) {
        const looked = await binutils.objdump();
        const check = await (0,elf.confirmWorld)({ ...looked, subject: subject.path }, path, facts.elf, facts.worldScan);
        checks.push(wanted(check, objdump));
        if (looked.tool !== undefined)
            env['objdump'] = shown(looked.tool);
    }
    return { checks, env };
}
/** Who names a tool wants its opinion: without it the answer is not known. */
function wanted(check, named) {
    return named !== undefined && check.status === 'skip' ? { ...check, status: 'unknown' } : check;
}
function shown({ name, version }) {
    return `${version} (${name})`.slice(0, 500);
}

// EXTERNAL MODULE: ./build/src/actions/subject-name.js
var subject_name = __webpack_require__(2157);
// EXTERNAL MODULE: ./build/src/actions/verify-policy.js
var verify_policy = __webpack_require__(18539);
// EXTERNAL MODULE: ./build/src/actions/verify-report.js
var verify_report = __webpack_require__(75215);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/entry-url.js
var entry_url = __webpack_require__(16793);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/actions/verify-threads.js







/** Starting a thread and loading the checks in it costs as much as reading this many bytes. */
const WORTH_A_THREAD = 48 << 20;
/**
 * Verifies files on as many threads as there are cores; in this one where the files are few and small. Hashing and
 * scanning are all computation, so that one thread would leave the other cores idle.
 */
async function verifyThreads(paths, system) {
    const sizes = await Promise.all(paths.map(async (path) => (await (0,promises_.stat)(path).catch(() => undefined))?.size ?? 0));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const width = Math.min((0,external_node_os_.availableParallelism)(), paths.length, Math.floor(bytes / WORTH_A_THREAD));
    const { url } = entry_url/* entry */.f;
    if (width < 2 || url === undefined)
        return {
            width: (0,external_node_os_.availableParallelism)(),
            verify: (path, request) => (0,elf.verifyFile)(path, { ...request, signal: system.signal }),
            close: async () => { },
        };
    return threads(width, url, system.signal);
}
function threads(width, url, signal) {
    const idle = [];
    const waiting = [];
    const all = Array.from({ length: width }, () => {
        const thread = {
            worker: new external_node_worker_threads_.Worker('import(require("node:worker_threads").workerData).then(bundle => bundle.verifyThread())', {
                eval: true,
                workerData: url,
            }),
        };
        // It must not keep the process alive once nobody waits for it.
        thread.worker.unref();
        // Also while nobody waits for it: an error that nobody listens to would end the process.
        thread.worker.on('error', error => {
            thread.failure ??= error instanceof Error ? error : new Error(String(error));
        });
        thread.worker.on('exit', () => {
            thread.failure ??= new Error('a verifying thread ended by itself');
        });
        idle.push(thread);
        return thread;
    });
    const free = (thread) => {
        const next = waiting.shift();
        if (next === undefined)
            idle.push(thread);
        else
            next(thread);
    };
    const take = () => {
        const thread = idle.pop();
        return thread === undefined ? new Promise(resolve => waiting.push(resolve)) : Promise.resolve(thread);
    };
    return {
        width,
        async verify(path, request) {
            const thread = await take();
            try {
                if (signal.aborted)
                    throw new system/* Interrupted */.Cw();
                if (thread.failure !== undefined)
                    throw thread.failure;
                return await ask(thread.worker, { path, request }, signal);
            }
            finally {
                free(thread);
            }
        },
        close: async () => {
            await Promise.all(all.map(({ worker }) => worker.terminate()));
        },
    };
}
function ask(worker, order, signal) {
    return new Promise((resolve, reject) => {
        const settled = (act) => {
            worker.off('message', onMessage);
            worker.off('error', onError);
            worker.off('exit', onExit);
            signal.removeEventListener('abort', onAbort);
            worker.unref();
            act();
        };
        const onMessage = (answer) => settled(() => take(answer, resolve, reject));
        const onError = (error) => settled(() => reject(error));
        const onExit = () => settled(() => reject(new Error('a verifying thread ended by itself')));
        const onAbort = () => settled(() => reject(new system/* Interrupted */.Cw()));
        worker.on('message', onMessage);
        worker.on('error', onError);
        worker.on('exit', onExit);
        signal.addEventListener('abort', onAbort);
        worker.ref();
        worker.postMessage(order);
    });
}
function take(answer, resolve, reject) {
    if ('verified' in answer)
        resolve(answer.verified);
    else if ('problem' in answer)
        reject(new language/* UserError */.yo(answer.problem.code, answer.problem.values));
    else
        reject(new Error(answer.bug));
}

;// CONCATENATED MODULE: ./build/src/actions/verify-all.js













/** Verifies and runs every file: one report for each target, and one for what concerns the set as a whole. */
async function verifyAll(config, { platforms, targets }, named, job, options = {}) {
    const { default: pLimit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70370));
    const { files, archives = [], passedOver = [] } = named;
    const started = job.system.now();
    const began = performance.now();
    const progress = job.host.progress('verify');
    const verifier = await verifyThreads(files.map(file => file.path), job.system);
    const limit = pLimit(verifier.width);
    let done = 0;
    try {
        // Not the host's head commit: on a pull request what is checked out, and built, is a merge of it.
        const commit = options.commit ?? (await checkedOut(job));
        const policy = await (0,verify_policy/* policyOf */.U)(config, { ...options, commit }, job.workspace);
        const binutils = (0,toolchain/* findBinutils */.sL)(job, { ...options, toolsImage: config.verify.toolsImage });
        const how = { policy, verifier, machineFor: (0,emulator.machines)(job.system), binutils, options };
        const all = await Promise.all(files.map(file => limit(async () => {
            const name = file.name ?? (0,subject_name/* subjectName */.w)(job.workspace, file.path);
            const one = await orUnreadable(name, () => verifyOne(config, platforms, { ...file, name }, job, how));
            done += 1;
            progress.update(done, files.length, name);
            return one;
        })));
        const readable = all.filter(one => 'verified' in one);
        const unreadable = [...(named.unreadable ?? []), ...all.filter(one => 'reason' in one)];
        const parts = [
            ...(0,verify_report/* byTarget */.RI)(readable, platforms, targets),
            ...(0,verify_report/* ofArchives */.FL)(archives, config.verify.checks),
            ...(0,verify_report/* ofTheSet */.Zi)(readable, { unreadable, passedOver }, config.verify.checks),
        ];
        const reports = await (0,actions_reports/* makeReports */.Yy)(job, started, parts, options.shard);
        progress.end(`${tally(reports, files.length, job)}   ${(0,language/* seconds */.YA)(performance.now() - began)}`);
        return reports;
    }
    catch (error) {
        // The files that wait are not begun: nobody would hear of them.
        limit.clearQueue();
        progress.end('', false);
        throw error;
    }
    finally {
        await verifier.close();
    }
}
async function verifyOne(config, platforms, file, job, { policy, verifier, machineFor, binutils, options }) {
    const { system } = job;
    const { name } = file;
    const before = await identityOf(file.path);
    const verified = await verifier.verify(file.path, {
        subject: name,
        platforms,
        policy,
        ...(file.target !== undefined && { target: file.target }),
    });
    const { subject, facts } = verified;
    const checks = [...verified.checks];
    const env = {};
    if (facts !== undefined) {
        const second = await secondOpinions(binutils, file.path, verified, options);
        checks.push(...second.checks);
        Object.assign(env, second.env);
    }
    const goarch = platform/* GOARCHES */.hX.find(name => name === subject.target?.goarch);
    if (facts !== undefined && goarch !== undefined && config.verify.run !== false) {
        const machine = await machineFor(goarch);
        checks.push(...(await (0,emulator.smokeRun)(system, {
            file: file.path,
            subject: name,
            machine,
            unfit: NOT_A_PROGRAM.filter(id => checks.some(check => check.id === id && check.status === 'fail')),
            platforms: platforms.map(({ platform }) => platform).filter(platform => platform.goarch === goarch),
            argv: config.verify.run,
            timeoutMs: config.verify.runTimeoutSeconds * 1000,
        })));
        env['run'] = ranOn(machine);
    }
    // What was started may have put another file in its place.
    if (before !== (await identityOf(file.path)))
        throw new language/* UserError */.yo('XC-VERIFY-001', { path: name, reason: 'it was changed while it was verified' });
    if (facts?.buildInfo)
        env['go'] = facts.buildInfo.goVersion.slice(0, 80);
    return { verified, checks: (0,overrides/* applyOverrides */.i)(checks, config.verify.checks), env };
}
/** What fails one of these the kernel does not execute. */
const NOT_A_PROGRAM = ['elf/valid', 'elf/machine', 'elf/osabi', 'elf/type', 'elf/entry'];
function ranOn({ native, emulator }) {
    const qemu = emulator.state === 'ready' ? [`${emulator.tool} ${emulator.version}`] : [];
    return [...(native ? ['native'] : []), ...qemu].join(', ') || 'none';
}
/** Changes with every write, rename and change of rights. undefined: not there. */
async function identityOf(path) {
    const status = await (0,promises_.stat)(path, { bigint: true }).catch(() => undefined);
    return status && [status.dev, status.ino, status.size, status.mtimeNs, status.ctimeNs].join(' ');
}
/** A file that cannot be read says nothing of the others: it becomes a finding of its own. */
async function orUnreadable(name, verify) {
    try {
        return await verify();
    }
    catch (error) {
        if (error instanceof language/* UserError */.yo && error.code === 'XC-VERIFY-001')
            return { name, reason: String(error.values['reason']).slice(0, 500) };
        throw error;
    }
}
async function checkedOut({ system, workspace }) {
    const vcs = await (0,golang/* readVcs */.Lq)(system, workspace);
    return vcs.state === 'commit' ? vcs.commit : undefined;
}
function tally(reports, files, { host }) {
    const checks = reports.flatMap(report => report.checks);
    const count = (status) => checks.filter(check => check.status === status && check.severity !== 'info').length;
    const marks = [
        ['✖', 'fail'],
        ['⚠', 'warn'],
        ['?', 'unknown'],
    ]
        .map(([mark, status]) => [mark, count(status)])
        .filter(([, n]) => n > 0)
        .map(([mark, n]) => `${n} ${mark}`);
    const words = {
        en: `${(0,language/* plural */.LS)(files, 'file')} · ${(0,language/* plural */.LS)(checks.length, 'check')}`,
        zh: `${files} 个文件 · ${checks.length} 项检查`,
    };
    return [words[host.language], ...marks].join(' · ');
}


/***/ }),

/***/ 58991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyChecks: () => (/* binding */ verifyChecks)
/* harmony export */ });
/** What verify says of the set of files as such. */
const verifyChecks = [
    {
        id: 'verify/readable',
        severity: 'error',
        title: { en: 'Every file that was named can be read', zh: '指定的每个文件都可以读取' },
        why: {
            en: 'A file that cannot be opened was not judged; the others are judged all the same.',
            zh: '无法打开的文件没有被检查；其他文件照常检查。',
        },
        fix: {
            en: 'Correct the name, or give this user the right to read the file: ls -l FILE',
            zh: '更正文件名，或为当前用户授予读取权限：ls -l FILE',
        },
        source: 'open(2), read(2)',
    },
    {
        id: 'verify/executables',
        severity: 'error',
        title: { en: 'There is at least one executable to judge', zh: '至少有一个可执行文件可供检查' },
        why: {
            en: 'A pattern that finds only checksums, or archives without a program, proves nothing.',
            zh: '只匹配到校验和文件或不含程序的归档，什么也证明不了。',
        },
        fix: {
            en: 'Name the folder that holds the binaries or the release archives: xinchuang-go verify ./dist',
            zh: '指定存放二进制文件或发布归档的文件夹：xinchuang-go verify ./dist',
        },
        source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
    },
    {
        id: 'verify/passed-over',
        severity: 'info',
        title: { en: 'What a wildcard or a folder found and is something else', zh: '通配符或文件夹中找到的其他类型文件' },
        why: {
            en: 'A release folder holds checksums, signatures, SBOMs and programs for other systems. They are not judged, and named here, so that nothing is left out unseen.',
            zh: '发布目录中还有校验和、签名、SBOM 以及面向其他系统的程序。它们不会被检查，并在此列出，以免有遗漏而不自知。',
        },
        fix: {
            en: 'Name a file without a wildcard to have it judged.',
            zh: '不用通配符、直接写出文件名即可对其检查。',
        },
        source: 'https://goreleaser.com/customization/',
    },
];


/***/ }),

/***/ 20516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ filesOfManifests),
  b: () => (/* binding */ withNamedFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/archive/index.js + 4 modules
var archive = __webpack_require__(2312);
// EXTERNAL MODULE: ./build/src/elf/index.js + 50 modules
var elf = __webpack_require__(33315);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(50708);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
// EXTERNAL MODULE: ./build/src/actions/find-files.js
var find_files = __webpack_require__(90116);
// EXTERNAL MODULE: ./build/src/actions/manifests.js
var manifests = __webpack_require__(98327);
// EXTERNAL MODULE: ./build/src/actions/other-files.js
var other_files = __webpack_require__(91697);
// EXTERNAL MODULE: ./build/src/actions/subject-name.js
var subject_name = __webpack_require__(2157);
;// CONCATENATED MODULE: ./build/src/actions/verify-archives.js





/** Opens archives into a private folder, two at a time: one is decompressed while the other is written. */
class ArchiveReader {
    job;
    spool;
    constructor(folder, job) {
        this.job = job;
        this.spool = new archive.Spool(folder);
    }
    async readAll(archives) {
        const { default: pLimit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70370));
        const limit = pLimit(2);
        const progress = this.job.host.progress('unpack');
        let done = 0;
        try {
            const all = await Promise.all(archives.map(({ path, format }) => limit(async () => {
                const verdict = await this.read(path, format);
                done += 1;
                progress.update(done, archives.length, (0,subject_name/* subjectName */.w)(this.job.workspace, path));
                return verdict;
            })));
            const members = all.reduce((sum, { files }) => sum + files.length, 0);
            progress.end(TALLY[this.job.host.language](archives.length, members));
            return all;
        }
        catch (error) {
            progress.end('', false);
            throw error;
        }
    }
    async read(path, format) {
        const { workspace, system } = this.job;
        const file = format === 'folder' ? (0,external_node_path_.join)(path, 'index.json') : path;
        const name = (0,subject_name/* subjectName */.w)(workspace, file);
        try {
            const opened = await (0,archive.openArchive)(path, format, this.spool, { signal: system.signal });
            const { files, sorted } = await this.sort(opened, path);
            const subject = opened.subject && { path: name, sha256: opened.subject.sha256, size: opened.subject.size };
            return { ...(subject && { subject }), files, checks: (0,archive.judgeArchive)(opened, sorted, name) };
        }
        catch (error) {
            // A full disk is ours, not the archive's.
            const code = (0,src_system/* errorCode */.CA)(error);
            if (code === '' || (0,src_system/* diskError */.wO)(error)?.code === 'XC-SYSTEM-001')
                throw error;
            return { files: [], checks: [], unreadable: { name, reason: code } };
        }
    }
    /** Which of the ELF files are programs that are judged. Of an image those that Go linked: the rest is its base system. */
    async sort(opened, path) {
        const isImage = opened.kind.endsWith('image');
        const files = [];
        const sorted = [];
        for (const { contents, beside } of opened.parts) {
            const judged = [];
            const passedOver = [];
            for (const { path: member, file } of contents.elf) {
                const kind = await (0,elf.elfKind)(file.path);
                const reason = notJudged(kind, member, isImage && beside !== true);
                if (reason === undefined) {
                    judged.push(kind.goarch ?? kind.machine);
                    files.push({ path: file.path, name: this.nameOf(path, member) });
                }
                else {
                    passedOver.push(`${member}: ${reason}`);
                    await this.give(file);
                }
            }
            sorted.push({ judged, passedOver });
        }
        return { files, sorted };
    }
    give(file) {
        return this.spool.release(file);
    }
    /** Two members may have one name, when the archive is made to confuse; reports need one for each. */
    names = new Set();
    nameOf(path, member) {
        const base = (0,subject_name/* subjectName */.w)(this.job.workspace, path, member);
        let name = base;
        for (let n = 2; this.names.has(name); n++)
            name = `${base.slice(0, 490)} #${n}`;
        this.names.add(name);
        return name;
    }
}
/**
 * As linkers and packages name what ld.so loads: `libx.so`, `libx.so.1.2`, `libcrypto.so.1.1.1f`; `.node` is that of Node.
 * The x bit tells nothing, gcc gives it to libraries too; nor does e_entry alone: older GNU ld sets it in each library, and
 * glibc's libc.so.6 and ld.so have one to say their version.
 */
const LIBRARY = /\.so(?:\.[0-9][\w.+~-]*)?$|\.node$/;
function notJudged({ is, starts, goarch, machine, go, packed }, member, isImage) {
    if (is === 'library' && (!starts || LIBRARY.test(member)))
        return 'shared library';
    if (is === 'object')
        return 'object file';
    if (is === 'core')
        return 'core dump';
    if (is !== 'damaged' && goarch === undefined)
        return `program for ${machine}`;
    // A packed or damaged program of the image's own shows no trace of Go, and a base system has none of either.
    const telling = go || packed || (is === 'damaged' && goarch !== undefined);
    return isImage && !telling ? 'not linked by Go' : undefined;
}
const TALLY = {
    en: (archives, members) => `${archives} archive${archives === 1 ? '' : 's'} · ${members} executable${members === 1 ? '' : 's'}`,
    zh: (archives, members) => `${archives} 个归档 · ${members} 个可执行文件`,
};

;// CONCATENATED MODULE: ./build/src/actions/verify-files.js












/**
 * Finds the files, opens the archives among them, and hands all to `body`. What was unpacked is removed afterwards.
 * @throws UserError when nothing matches
 */
async function withNamedFiles({ files, manifest, shard, }, job, body) {
    const { workspace } = job;
    if (files === undefined) {
        const known = await filesOfManifests(await manifestsOf(manifest, shard, workspace));
        return body({ files: known, archives: [], passedOver: [], unreadable: [] });
    }
    const found = await (0,find_files/* findFiles */.l)(files, workspace, { expanded: (job.operands?.length ?? 0) > 1 });
    if (found.length === 0)
        throw new language/* UserError */.yo('XC-VERIFY-011', { patterns: files.join(' '), folder: workspace });
    const { default: pLimit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70370));
    const limit = pLimit(8);
    const sorted = await Promise.all(found.map(file => limit(async () => ({ file, sort: await sortOf(file) }))));
    if (!sorted.some(({ sort }) => sort.as === 'archive'))
        return body(gather(sorted, [], workspace));
    // Not the system's folder for temporary files: that is often small, and may forbid to start programs.
    const parent = await (0,src_system/* makeStateFolder */.En)(workspace);
    return (0,src_system/* withTempFolder */.JJ)(async (folder) => {
        const reader = new ArchiveReader(folder, job);
        const archives = sorted.flatMap(({ file, sort }) => sort.as === 'archive' ? [{ path: file.path, format: sort.format }] : []);
        return body(gather(sorted, await reader.readAll(archives), workspace));
    }, { parent, prefix: 'unpacked-' });
}
/** By its first bytes; its name counts only for what is neither ELF nor an archive. */
async function sortOf({ path, named, imageFolder, problem }) {
    if (problem !== undefined)
        return { as: 'unreadable', reason: problem };
    if (imageFolder)
        return { as: 'archive', format: 'folder' };
    try {
        const format = await formatOf(path);
        if ((0,archive.isArchive)(format))
            return { as: 'archive', format };
        if (named)
            return { as: 'binary' };
        const what = format === 'elf' ? await otherElf(path) : (FOREIGN[format ?? ''] ?? (0,other_files/* otherFile */.b)((0,external_node_path_.basename)(path)));
        return what === undefined ? { as: 'binary' } : { as: 'other', what };
    }
    catch (error) {
        return { as: 'unreadable', reason: (0,src_system/* errorCode */.CA)(error) || (0,src_system/* errorText */.kc)(error) };
    }
}
const FOREIGN = { pe: 'Windows program', 'mach-o': 'macOS program' };
/** An ELF file that is no program, and says so in its name too; or a program for a machine that nobody judges here. */
async function otherElf(path) {
    const { is, goarch, machine } = await (0,elf.elfKind)(path);
    if (is === 'program' && goarch === undefined)
        return `program for ${machine}`;
    if (is === 'library' || is === 'object')
        return (0,other_files/* otherFile */.b)((0,external_node_path_.basename)(path));
    return undefined;
}
async function formatOf(path) {
    const { constants } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    // O_NONBLOCK: opening a named pipe would otherwise wait for a writer for ever.
    const file = await (0,promises_.open)(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
        if (!(await file.stat()).isFile())
            throw new Error('not a regular file');
        const head = Buffer.alloc(archive.HEAD_BYTES);
        const { bytesRead } = await file.read(head, 0, archive.HEAD_BYTES, 0);
        return (0,archive.sniff)(head.subarray(0, bytesRead));
    }
    finally {
        await file.close();
    }
}
function gather(sorted, archives, workspace) {
    const pick = (one) => sorted.flatMap(item => one(item) ?? []);
    return {
        files: [
            ...pick(({ file, sort }) => (sort.as === 'binary' ? { path: file.path } : undefined)),
            ...archives.flatMap(archive => archive.files),
        ],
        archives,
        passedOver: pick(({ file, sort }) => sort.as === 'other' ? `${(0,subject_name/* subjectName */.w)(workspace, file.path)}: ${sort.what}` : undefined),
        unreadable: [
            ...pick(({ file, sort }) => sort.as === 'unreadable' ? { name: (0,subject_name/* subjectName */.w)(workspace, file.path), reason: sort.reason } : undefined),
            ...archives.flatMap(archive => archive.unreadable ?? []),
        ],
    };
}
/** The manifest that is named, that of this leg of a matrix, or all that there are. */
async function manifestsOf(manifest, shard, workspace) {
    if (manifest !== undefined)
        return [(0,external_node_path_.resolve)(workspace, manifest)];
    const own = (0,external_node_path_.join)(workspace, manifests/* MANIFEST_FOLDER */.po, (0,manifests/* manifestName */.vS)(shard));
    if (shard !== undefined)
        return [own];
    const found = await (0,manifests/* findManifests */.kD)(undefined, workspace);
    return found.length > 0 ? found : [own];
}
/** @throws UserError when there is no manifest, or it is none */
async function filesOfManifests(paths) {
    for (const path of paths)
        try {
            await (0,promises_.access)(path);
        }
        catch {
            throw new language/* UserError */.yo('XC-VERIFY-012', { path });
        }
    const [path = ''] = paths;
    const { files } = await (0,manifests/* readManifests */.PX)(paths);
    return files.map((file, index) => {
        const goarch = platform/* GOARCHES */.hX.find(known => known === file.target.goarch);
        if (goarch === undefined)
            throw new language/* UserError */.yo('XC-REPORT-007', {
                file: path,
                where: `files.${index}.target.goarch`,
                problem: `${file.target.goarch} is none of ${platform/* GOARCHES */.hX.join(' | ')}`,
            });
        const { variant } = file.target;
        const target = { goos: file.target.goos, goarch, ...(variant !== undefined && { variant }) };
        return { path: (0,external_node_path_.join)((0,external_node_path_.dirname)(path), file.path), target };
    });
}


/***/ }),

/***/ 18539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * What the configuration and the inputs ask of every file.
 * @throws UserError when a manifest that was named cannot be read
 */
async function policyOf(config, options, workspace) {
    const { verify, build } = config;
    const [baseline, rebuilt] = await Promise.all([options.baseline, options.rebuilt].map(path => (path === undefined ? undefined : otherBuild(path, workspace))));
    return {
        static: verify.static,
        allowedLibraries: verify.allowedLibraries,
        allowedRpath: verify.allowedRpath,
        cgo: verify.static === 'required' && build.cgo === 'off' ? 'off' : 'any',
        debugInfo: verify.debugInfo,
        maxGrowthPercent: verify.maxGrowthPercent,
        ...(verify.maxSize !== undefined && { maxSize: verify.maxSize }),
        ...(options.commit !== undefined && { expectedCommit: options.commit }),
        ...(options.minGoVersion !== undefined && { minGoVersion: options.minGoVersion }),
        ...(baseline !== undefined && { baseline }),
        ...(rebuilt !== undefined && { rebuilt }),
    };
}
async function otherBuild(path, workspace) {
    const { readManifest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69801));
    const { files } = await readManifest((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path));
    return files.map(({ package: name, target, sha256, size }) => ({ package: name, target, sha256, size }));
}


/***/ }),

/***/ 75215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ ofArchives),
/* harmony export */   RI: () => (/* binding */ byTarget),
/* harmony export */   WG: () => (/* binding */ tellPassedOver),
/* harmony export */   Zi: () => (/* binding */ ofTheSet),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _elf_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33315);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69801);
/* harmony import */ var _report_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71943);
/* harmony import */ var _other_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91697);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14440);
/* harmony import */ var _verify_definitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58991);






/**
 * One report for each target that has files, in the order in which they were asked for, and one for what is no ELF file
 * of a target. A target without a file gets none: that its report is missing is the gate's finding.
 */
function byTarget(all, platforms, targets) {
    const found = new Map(targets.map(target => [(0,_report_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetName */ .j)(target), { target, ones: [] }]));
    const untold = [];
    for (const one of all) {
        const own = one.verified.subject.target;
        if (own === undefined) {
            untold.push(one);
            continue;
        }
        const key = (0,_report_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetName */ .j)(own);
        const group = found.get(key) ?? { target: own, ones: [] };
        group.ones.push(one);
        found.set(key, group);
    }
    const groups = [...found.values()].filter(({ ones }) => ones.length > 0);
    return [
        ...groups.flatMap(({ target, ones }) => inShards(ones).map((part, i) => ({
            action: 'verify',
            target,
            ...(i > 0 && { shard: String(i + 1) }),
            ...partOf(part, platforms.filter(p => p.platform.goarch === target.goarch)),
        }))),
        ...inShards(untold).map((part, i) => ({
            action: 'verify',
            shard: i === 0 ? 'unreadable' : `unreadable-${i + 1}`,
            ...partOf(part, []),
        })),
    ];
}
/** A report may have 8 MiB, 5,000 subjects and 50,000 checks: the files of a large release are told in several. */
const SHARD = { bytes: 6_500_000, files: 1000 };
function inShards(ones) {
    const shards = [];
    let room = 0;
    for (const one of ones) {
        const size = Buffer.byteLength(JSON.stringify(one.checks, null, 1));
        const last = shards.at(-1);
        if (last === undefined || last.length >= SHARD.files || size > room) {
            shards.push([one]);
            room = SHARD.bytes - size;
        }
        else {
            last.push(one);
            room -= size;
        }
    }
    return shards;
}
function partOf(ones, platforms) {
    return {
        subjects: ones.map(one => one.verified.subject),
        platforms: platforms.map(({ platform, required }) => ({
            id: platform.id,
            name: platform.name,
            goarch: platform.goarch,
            required,
        })),
        checks: ones.flatMap(one => one.checks),
        metrics: ones.flatMap(one => sizeOf(one)),
        env: Object.fromEntries(ones.flatMap(one => Object.entries(one.env))),
    };
}
/** Only beside a baseline: build has measured it already. */
function sizeOf({ verified: { subject, baselineSize }, checks }) {
    if (baselineSize === undefined)
        return [];
    const grown = checks.some(({ id, status }) => id === 'elf/size-budget' && status === 'warn');
    const verdict = grown ? 'regression' : subject.size < baselineSize ? 'improved' : 'stable';
    return [
        {
            name: 'size',
            unit: 'bytes',
            better: 'lower',
            subject: subject.path,
            samples: [subject.size],
            baseline: [baselineSize],
            verdict,
        },
    ];
}
/** Release archives: each is a subject, with its own bytes, though of no target. */
function ofArchives(archives, overrides) {
    return inShards(archives).map((part, i) => ({
        action: 'verify',
        shard: i === 0 ? 'archives' : `archives-${i + 1}`,
        subjects: part.flatMap(({ subject }) => subject ?? []),
        checks: part.flatMap(({ checks }) => (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .applyOverrides */ .i)(checks, overrides)),
    }));
}
/** What concerns the files together: one more report, if there is anything to say. */
function ofTheSet(all, { unreadable, passedOver }, overrides) {
    const members = all.flatMap(({ verified: { facts, subject } }) => facts === undefined || subject.target === undefined
        ? []
        : [
            {
                subject: subject.path,
                sha256: subject.sha256,
                goarch: subject.target.goarch,
                buildInfo: facts.buildInfo,
            },
        ]);
    const checks = (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .applyOverrides */ .i)([
        ...(0,_elf_index_js__WEBPACK_IMPORTED_MODULE_0__.checkArchSet)(members),
        ...unreadable.map(cannotRead),
        ...(all.length === 0 ? [nothingToJudge()] : []),
        ...(passedOver.length > 0 ? [wasPassedOver(passedOver)] : []),
    ], overrides);
    return checks.length === 0 ? [] : [{ action: 'verify', shard: 'set', checks }];
}
function cannotRead({ name, reason }) {
    const title = { en: `cannot be read: ${reason}`, zh: `无法读取：${reason}` };
    return { ...raised('verify/readable'), status: 'fail', subject: name, title, evidence: { path: name, reason } };
}
function nothingToJudge() {
    const title = { en: 'no executable was found to judge', zh: '没有找到可供检查的可执行文件' };
    return { ...raised('verify/executables'), status: 'fail', title, evidence: { executables: 0 } };
}
function wasPassedOver(names) {
    const title = { en: passedOverLine(names, 'en'), zh: passedOverLine(names, 'zh') };
    const files = names.slice(0, names.length > 200 ? 199 : 200);
    const left = names.length - files.length;
    const evidence = { count: names.length, files: [...files, ...(left > 0 ? [`… ${left}`] : [])] };
    return { ...raised('verify/passed-over'), status: 'pass', title, evidence };
}
function raised(id) {
    const { severity, fix } = _verify_definitions_js__WEBPACK_IMPORTED_MODULE_4__.verifyChecks.find(check => check.id === id) ?? _verify_definitions_js__WEBPACK_IMPORTED_MODULE_4__.verifyChecks[0];
    return { id, severity, ...(severity !== 'info' && { hint: fix }) };
}
/** `5 other files passed over: 2 checksum, 3 text` */
function passedOverLine(names, language) {
    const kinds = new Map();
    for (const name of names) {
        const kind = name.slice(name.lastIndexOf(': ') + 2);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    if (language === 'zh')
        return `略过 ${names.length} 个其他文件：${[...kinds].map(([kind, n]) => `${n} 个${(0,_other_files_js__WEBPACK_IMPORTED_MODULE_2__/* .kindInChinese */ .d)(kind)}`).join('、')}`;
    const list = [...kinds].map(([kind, n]) => `${n} ${kind}`).join(', ');
    return `${names.length} other file${names.length === 1 ? '' : 's'} passed over: ${list}`;
}
/** One line, before the verdicts: so that nothing is left out unseen. */
function tellPassedOver({ passedOver }, { host }) {
    if (passedOver.length > 0)
        host.log('info', `  ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .Fq)(passedOverLine(passedOver, host.language))}`);
}
function annotate(reports, { host }) {
    const { language } = host;
    host.annotate(reports
        .flatMap(report => report.checks)
        .filter(check => check.status === 'fail' && check.severity !== 'info')
        .map(check => ({
        level: check.severity === 'error' ? 'error' : 'warning',
        title: [check.id, check.platform].filter(Boolean).join(' · '),
        message: [check.subject, check.title[language], check.hint?.[language]]
            .filter(line => line !== undefined)
            .map(_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .inertLine */ .Fq)
            .join('\n'),
    })));
}


/***/ })

};

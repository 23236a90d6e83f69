export const id = 9363;
export const ids = [9363,2312];
export const modules = {

/***/ 90116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _archive_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2312);
/* harmony import */ var _system_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67787);





/** Never part of a release, however wide the pattern: git's own files, and what we leave behind while we run. */
const isNever = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder) === '.git' ||
    ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) === '.xinchuang' && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder).startsWith('unpacked-'));
const NEVER = ['**/.git/**', '**/.xinchuang/unpacked-*/**'];
/**
 * Finds what the patterns mean: paths as they stand (also with `[` or `*` in them), folders with everything below, globs,
 * and `!pattern` to leave something out.
 * @param expanded the shell has replaced a wildcard by names, so a name was not chosen one by one
 * @param every each name for itself: also links, which are not followed, and several that lead to one file
 */
async function findFiles(patterns, workspace, { expanded = false, every = false } = {}) {
    const { glob, isDynamicPattern } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const options = {
        cwd: workspace,
        absolute: true,
        onlyFiles: true,
        dot: true,
        expandDirectories: false,
        // A link to `/` would have the whole disk judged.
        followSymbolicLinks: false,
        ignore: NEVER,
        ...(every && { fs: { readdir: linksAsFiles } }),
    };
    const wanted = patterns.filter(pattern => !pattern.startsWith('!'));
    const unwanted = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1));
    const found = new Map();
    const add = (path, named, problem) => {
        const before = found.get(path);
        const entry = { path, named: named || before?.named === true, imageFolder: false };
        found.set(path, problem === undefined ? entry : { ...entry, problem });
    };
    const globs = [];
    for (const pattern of wanted) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, pattern);
        const there = await statOf(path);
        if (there === 'missing' && isDynamicPattern(pattern))
            globs.push(pattern);
        else if (there === 'missing')
            add(path, true, 'ENOENT');
        else if (typeof there === 'string')
            add(path, true, there);
        else if (!there.isDirectory())
            add(path, !expanded);
        else
            await walk(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path), (file, problem) => add(file, false, problem));
    }
    if (globs.length > 0)
        for (const file of await glob(globs, options))
            add(file, false);
    if (unwanted.length > 0) {
        const all = unwanted.flatMap(pattern => [pattern, `${pattern.replace(/\/+$/, '')}/**`]);
        for (const file of await glob(all, options))
            found.delete((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file));
    }
    const all = [...found.values()].map(file => ({ ...file, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file.path) }));
    const files = every ? all : await once(all);
    return withImageFolders(files.sort((a, b) => (a.path < b.path ? -1 : 1)));
}
/** What uploads files follows links: a pattern that leaves them out would let them by unseen. */
function linksAsFiles(path, options, then) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, options, (error, entries) => {
        for (const entry of entries ?? [])
            if (entry.isSymbolicLink())
                Object.assign(entry, { isFile: () => true, isSymbolicLink: () => false });
        then(error, entries);
    });
}
/**
 * Everything below a folder, whatever its name is: what can be judged, and what cannot with the reason, so that nothing
 * is left out in silence. Links are followed to files inside the folder alone.
 */
async function walk(folder, top, add) {
    let entries;
    try {
        entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        add(folder, (0,_system_index_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) || (0,_system_index_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(error));
        return;
    }
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name);
        if (entry.isDirectory()) {
            if (!isNever(path))
                await walk(path, top, add);
        }
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
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        if (real !== top && !real.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
            add(path, 'a link that leads out of the folder');
        else {
            const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real);
            // A folder inside is walked where it is.
            if (status.isFile())
                add(path);
            else if (!status.isDirectory())
                add(path, 'neither a file nor a folder');
        }
    }
    catch (error) {
        add(path, (0,_system_index_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) || (0,_system_index_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(error));
    }
}
/** Links lead a pattern to one file by many paths: it is looked at by the shortest, and by those that were named. */
async function once(files) {
    const seen = new Set();
    const kept = [];
    const order = (file) => (file.named ? 0 : file.path.length);
    for (const file of [...files].sort((a, b) => order(a) - order(b))) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file.path).catch(() => file.path);
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
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) === 'oci-layout' && (await (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_3__.isImageFolder)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
            folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    const within = (path) => folders.some(folder => path.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
    return [
        ...files.filter(({ path }) => !within(path)),
        ...folders.map(path => ({ path, named: true, imageFolder: true })),
    ].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** `missing`, or the code of any other error. */
async function statOf(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    }
    catch (error) {
        const code = (0,_system_index_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) || (0,_system_index_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .kc)(error);
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            return code;
        // A dangling link is there, and cannot be read.
        const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
        return link === undefined ? 'missing' : 'ENOENT';
    }
}


/***/ }),

/***/ 98327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ readLegs),
/* harmony export */   PX: () => (/* binding */ readManifests),
/* harmony export */   kD: () => (/* binding */ findManifests),
/* harmony export */   mj: () => (/* binding */ DEFAULT_MANIFEST),
/* harmony export */   po: () => (/* binding */ MANIFEST_FOLDER),
/* harmony export */   uw: () => (/* binding */ checksumsName),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21580);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65816);



/** One for each leg of a matrix: `manifest.json`, `manifest--s2.json`. */
const DEFAULT_MANIFEST = '.xinchuang/bin/manifest*.json';
/** Where build leaves it when nobody said otherwise. */
const MANIFEST_FOLDER = '.xinchuang/bin';
/** `manifest.json`, or that of one leg. */
function manifestName(shard) {
    return shard === undefined ? 'manifest.json' : `manifest--${shard}.json`;
}
/** `SHA256SUMS`, or that of one leg. */
function checksumsName(shard) {
    return shard === undefined ? 'SHA256SUMS' : `SHA256SUMS--${shard}`;
}
/** Absolute paths, sorted; one that is named outright is among them whether it is there or not. */
async function findManifests(patterns, workspace) {
    const { glob, isDynamicPattern } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const all = patterns ?? [DEFAULT_MANIFEST];
    const globs = all.filter(pattern => isDynamicPattern(pattern));
    const named = all.filter(pattern => !isDynamicPattern(pattern)).map(pattern => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, pattern));
    const options = { cwd: workspace, absolute: true, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const found = globs.length === 0 ? [] : (await glob(globs, options)).map(path => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
    return [...new Set([...named, ...found])].sort();
}
/** @throws UserError as readLegs */
async function readManifests(paths) {
    return (await readLegs(paths)).whole;
}
/**
 * The manifests of all legs.
 * @throws UserError XC-GATE-004 where they do not belong together, and those of readManifest
 */
async function readLegs(paths) {
    const [first = '', ...others] = paths;
    const one = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.readManifest)(first);
    const files = new Map(one.files.map(file => [file.path, file]));
    const parts = [{ shard: shardOf(first), files: one.files }];
    for (const path of others) {
        const differ = (what, here, there) => new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-GATE-004', { path, first, what, here, there });
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first))
            throw differ('folder', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(first));
        const more = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.readManifest)(path);
        for (const key of ['commit', 'version'])
            if (more[key] !== one[key])
                throw differ(key, String(more[key]), String(one[key]));
        for (const file of more.files) {
            const before = files.get(file.path);
            if (before !== undefined && before.sha256 !== file.sha256)
                throw differ(file.path, file.sha256, before.sha256);
            files.set(file.path, file);
        }
        parts.push({ shard: shardOf(path), files: more.files });
    }
    return { whole: { ...one, files: [...files.values()] }, parts };
}
/** `manifest--s2.json` is that of the leg `s2`. */
function shardOf(path) {
    return /^manifest--([A-Za-z0-9._-]{1,60})\.json$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path))?.[1];
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

/***/ 85618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ baselineInput),
/* harmony export */   XW: () => (/* binding */ fromHere),
/* harmony export */   YB: () => (/* binding */ reportsInput),
/* harmony export */   Yy: () => (/* binding */ makeReports),
/* harmony export */   d8: () => (/* binding */ shardInput),
/* harmony export */   e1: () => (/* binding */ tokenInput),
/* harmony export */   oy: () => (/* binding */ checkedShard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21580);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65816);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10990);




/** Where report and gate look for what the other actions left. */
const reportsInput = {
    type: 'text',
    default: '.xinchuang/reports',
    description: { en: 'Folder of the JSON reports.', zh: 'JSON 报告所在的文件夹。' },
};
/**
 * A folder of reports as messages name it, also in comments that the world reads: from where we run, when it lies below that.
 * The path that leads to the checkout is the machine's own business.
 */
function fromHere(workspace, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, folder));
    return path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, folder) : path || '.';
}
/** For the forge's API. Never a flag of the command line. */
const tokenInput = {
    type: 'text',
    secret: true,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language.
    inAction: '${{ github.token }}',
    description: { en: 'Token for the API of the forge.', zh: '代码托管平台 API 的令牌。' },
    otherwise: {
        en: 'outside of actions the variable XC_TOKEN, or XC_GITLAB_TOKEN, GITEA_TOKEN, GITEE_TOKEN, GITCODE_TOKEN, GITHUB_TOKEN',
        zh: '不作为 action 运行时取变量 XC_TOKEN，或 XC_GITLAB_TOKEN、GITEA_TOKEN、GITEE_TOKEN、GITCODE_TOKEN、GITHUB_TOKEN',
    },
};
/** Reports of the commit that this one is compared with. */
const baselineInput = {
    type: 'text',
    description: {
        en: 'Folder with the reports of the base, as `report` keeps it: what `gate.thresholds` are judged against.',
        zh: '`report` 所维护的基线报告文件夹；`gate.thresholds` 以此为准。',
    },
    otherwise: { en: 'nothing is compared', zh: '不比较' },
    example: '.xinchuang/base',
};
/** As many as the schema of a report takes. */
const MAX_PARTS = 500;
/** Which leg of a matrix this is: it goes into the names of what the leg leaves. */
const shardInput = {
    type: 'text',
    example: 's2',
    description: {
        en: 'Name of this leg of a matrix, where several jobs do this action for one target: letters, digits, ".", "_", "-". `plan` gives one to each leg.',
        zh: '矩阵中本项的名称，用于多个作业对同一目标执行本 action 的情形：字母、数字、"."、"_"、"-"；`plan` 会为每项给出。',
    },
    otherwise: { en: 'the action is done once for a target', zh: '每个目标只执行一次' },
};
/** Without two hyphens in a row: `s2--set` is what verify calls a second report of `s2`. @throws UserError XC-INPUT-008 */
function checkedShard(shard) {
    if (shard !== undefined && !(shard.length <= 40 && /^[A-Za-z0-9._]+(?:-[A-Za-z0-9._]+)*$/.test(shard)))
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('XC-INPUT-008', { value: shard });
    return shard;
}
/** Fills in what every report says of its run. `started` is when the work for this report began. */
async function makeReports(job, started, parts, shard) {
    const { repo, headSha, baseSha, url } = await job.host.change();
    const run = {
        host: job.host.kind,
        ...(repo !== undefined && { repo }),
        ...(headSha !== undefined && { headSha }),
        ...(baseSha !== undefined && { baseSha }),
        ...(url !== undefined && { url }),
        startedAt: started.toISOString(),
        durationMs: Math.max(0, job.system.now().getTime() - started.getTime()),
    };
    const made = parts.map((part) => ({
        schema: 'xinchuang-go/report/v1',
        tool: { name: 'xinchuang-go', version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r },
        run,
        subjects: [],
        checks: [],
        metrics: [],
        env: {},
        ...part,
        // A leg of a matrix may itself need several files.
        ...(shard !== undefined && { shard: [shard, ...(part.shard === undefined ? [] : [part.shard])].join('--') }),
    }));
    if (made.length < 2)
        return made;
    const whole = { ...run, parts: made.map(_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reportKey */ .y1).slice(0, MAX_PARTS) };
    return made.map(report => ({ ...report, run: whole }));
}


/***/ }),

/***/ 2312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HEAD_BYTES: () => (/* reexport */ sniff/* HEAD_BYTES */.Lq),
  LIMITS: () => (/* reexport */ limits/* LIMITS */.b),
  Spool: () => (/* reexport */ Spool),
  archiveChecks: () => (/* reexport */ archiveChecks),
  isArchive: () => (/* reexport */ sniff/* isArchive */.tc),
  isImageFolder: () => (/* reexport */ isImageFolder),
  judgeArchive: () => (/* reexport */ judgeArchive),
  openArchive: () => (/* reexport */ openArchive),
  sniff: () => (/* reexport */ sniff/* sniff */.ZF)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/archive/archive.js


/** The readers and their libraries are loaded when there is something to open: most runs have bare binaries. */
async function openArchive(...given) {
    return (await Promise.all(/* import() */[__webpack_require__.e(3160), __webpack_require__.e(5156), __webpack_require__.e(8697), __webpack_require__.e(875), __webpack_require__.e(4898)]).then(__webpack_require__.bind(__webpack_require__, 94898))).openArchive(...given);
}
/** An OCI layout that lies in a folder: image-layout.md asks for both files. */
async function isImageFolder(folder) {
    for (const name of ['oci-layout', 'index.json']) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(folder, name)).catch(() => undefined);
        if (found?.isFile() !== true)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/archive/definitions.js
/** What is asked of an archive, beside the checks on each executable in it. */
const archiveChecks = [
    {
        id: 'archive/readable',
        severity: 'error',
        title: { en: 'The archive can be read to its end', zh: '归档文件可以完整读取' },
        why: {
            en: 'What cannot be unpacked here may not unpack at the customer, and what lies behind the damage was never looked at. An archive that unpacks to far more than its size fills the disk of whoever opens it.',
            zh: '此处无法解开的归档，在客户处也可能无法解开；损坏之后的内容从未被检查。解压后远大于自身的归档会占满使用者的磁盘。',
        },
        fix: {
            en: 'Make the archive again and compare its checksum after each transfer. Use tar, tar.gz, tar.xz, tar.zst, zip (store or deflate, without a password), deb, rpm or an OCI layout.',
            zh: '重新制作归档，并在每次传输后比对校验和。请使用 tar、tar.gz、tar.xz、tar.zst、zip（存储或 deflate，不加密）、deb、rpm 或 OCI 布局。',
        },
        source: 'POSIX pax; RFC 1952; RFC 8878; APPNOTE.TXT 6.3.10; deb(5); https://rpm-software-management.github.io/rpm/manual/format_v4.html; OCI image spec 1.1; https://www.bamsoftware.com/hacks/zipbomb/',
    },
    {
        id: 'archive/paths',
        severity: 'error',
        title: {
            en: 'Every path stays below the folder, and is there once',
            zh: '每个路径都位于目标文件夹之内，且只出现一次',
        },
        why: {
            en: 'A member named ../../etc/cron.d/x, or one that is written through a symbolic link of the same archive, lands outside the folder it is unpacked into (“zip slip”). Of two members of one name tools disagree which one stays, so the program that was judged may not be the one that is installed.',
            zh: '名为 ../../etc/cron.d/x 的成员，或经由同一归档中的符号链接写入的成员，会落到解压目录之外（“zip slip”）。同名成员保留哪一个因工具而异，被检查的程序可能不是最终安装的程序。',
        },
        fix: {
            en: 'Pack from inside the folder with relative names: tar -C dist -czf gateway.tar.gz gateway README.md; do not append to an archive that has the member already.',
            zh: '在目录内以相对路径打包：tar -C dist -czf gateway.tar.gz gateway README.md；不要向已含同名成员的归档追加。',
        },
        source: 'CWE-22; https://security.snyk.io/research/zip-slip-vulnerability; CVE-2001-1267 (GNU tar); GNU tar manual, “Absolute File Names”',
    },
    {
        id: 'archive/contents',
        severity: 'warn',
        title: { en: 'The archive holds executables, and each of them was judged', zh: '归档中含有可执行文件，且均已检查' },
        why: {
            en: 'An archive without a program passes every other check. Shared libraries, kernel modules and programs for other architectures are passed over; archives within archives are not opened.',
            zh: '不含程序的归档能通过其他所有检查。共享库、内核模块和其他架构的程序会被略过；归档中的归档不会被打开。',
        },
        fix: {
            en: 'Name the archives that hold programs, or leave this one out: --files "dist/**" with "!dist/*_src.tar.gz". Verify what is packed twice before it is packed.',
            zh: '只指定含有程序的归档，或排除此归档：--files "dist/**" 加 "!dist/*_src.tar.gz"。被二次打包的内容请在打包之前验证。',
        },
        source: 'OCI image spec 1.1, layer.md (whiteouts); deb(5); rpm format v4',
    },
    {
        id: 'archive/arch',
        severity: 'error',
        title: {
            en: 'A package or image for one architecture holds executables for it',
            zh: '软件包或镜像所声明的架构与其中可执行文件一致',
        },
        why: {
            en: 'dpkg, rpm and container engines choose by what the package says: an arm64 package with an amd64 program installs well and does not start (“exec format error”). Debian’s loong64 and the loongarch64 of old-world systems are both LoongArch.',
            zh: 'dpkg、rpm 和容器引擎按软件包的声明来选择：声明为 arm64 却装有 amd64 程序的软件包能正常安装，但无法启动（“exec format error”）。Debian 的 loong64 与旧世界系统的 loongarch64 都是 LoongArch。',
        },
        fix: {
            en: 'Take the file of the right target into the package: for nfpm and goreleaser, arch in the package and goarch of the build must be of one pair.',
            zh: '把对应目标的文件放入软件包：使用 nfpm、goreleaser 时，软件包的 arch 与构建的 goarch 必须对应。',
        },
        source: 'deb-control(5), Architecture; rpm tag 1022 (ARCH); OCI image spec 1.1, config.md; lintian binary-from-other-architecture',
    },
];

;// CONCATENATED MODULE: ./build/src/archive/judge.js

/** The verdict on the archive itself. `sorted` is in the order of its parts. */
function judgeArchive(opened, sorted, subject) {
    const check = (id, found) => {
        const { severity, fix } = definitionOf(id);
        const open = found.status !== 'pass' && found.status !== 'skip';
        return { id, severity, subject, ...found, ...(open && { hint: fix }) };
    };
    return [
        check('archive/readable', readable(opened)),
        check('archive/paths', paths(opened)),
        ...(opened.problem === undefined ? [check('archive/contents', contents(opened, sorted))] : []),
        ...opened.parts.flatMap(({ architecture }, i) => {
            const found = arch(architecture, sorted[i]?.judged ?? []);
            return found === undefined ? [] : [check('archive/arch', found)];
        }),
    ];
}
function definitionOf(id) {
    const definition = archiveChecks.find(check => check.id === id);
    if (definition === undefined)
        throw new Error(`no check ${id}`);
    return definition;
}
/** What leaves it open whether the archive is good: its format is not ours, or its end may be missing. */
const OPEN = ['unsupported', 'unfinished'];
function readable({ kind, problem }) {
    if (problem === undefined)
        return { status: 'pass', title: { en: `${kind}, read to its end`, zh: `${kind}，已完整读取` }, evidence: { kind } };
    const { fault, text, evidence } = problem;
    return {
        status: OPEN.includes(fault) ? 'unknown' : 'fail',
        title: { en: `${kind}: ${text.en}`, zh: `${kind}：${text.zh}` },
        evidence: { kind, fault, ...evidence },
    };
}
function paths({ tricks: { tricks, count }, parts }) {
    if (count > 0)
        return {
            status: 'fail',
            title: {
                en: `${count} path${count === 1 ? '' : 's'} that may not be: ${tricks[0]}`,
                zh: `${count} 个不应出现的路径：${tricks[0]}`,
            },
            evidence: { count, paths: tricks },
        };
    const files = parts.reduce((sum, part) => sum + part.contents.files, 0);
    return {
        status: 'pass',
        title: { en: `the paths of ${files} files stay below the folder`, zh: `${files} 个文件的路径均位于文件夹之内` },
        evidence: { files },
    };
}
function contents({ kind, parts, passedOver }, sorted) {
    const judged = sorted.flatMap(part => part.judged);
    const notOpened = parts.flatMap(part => part.contents.notOpened);
    const others = [
        ...parts.flatMap(part => part.contents.foreign.map(name => `${name}: for another system`)),
        ...parts.flatMap(part => part.contents.libraries.map(name => `${name}: static library`)),
        ...sorted.flatMap(part => part.passedOver),
        ...passedOver,
    ];
    const files = parts.reduce((sum, part) => sum + part.contents.files, 0);
    const evidence = {
        kind,
        files,
        executables: judged.length,
        ...(others.length > 0 && { passed_over: listed(others) }),
        ...(notOpened.length > 0 && { not_opened: listed(notOpened) }),
    };
    if (judged.length === 0 && others.length > 0 && notOpened.length === 0)
        return {
            status: 'skip',
            title: kind.endsWith('image')
                ? {
                    en: 'no executable linked by Go for Linux on an architecture that is judged here',
                    zh: '没有由 Go 链接且面向此处所检查架构的 Linux 可执行文件',
                }
                : {
                    en: 'no executable for Linux on an architecture that is judged here',
                    zh: '没有面向此处所检查架构的 Linux 可执行文件',
                },
            evidence,
        };
    if (judged.length === 0)
        return {
            status: 'unknown',
            title: { en: `no ELF executable among ${files} files`, zh: `${files} 个文件中没有 ELF 可执行文件` },
            evidence,
        };
    // A base image is full of archives that are nobody's release.
    const ofRelease = parts.filter(part => part.beside === true || !kind.endsWith('image'));
    if (ofRelease.some(part => part.contents.notOpened.length > 0))
        return {
            status: 'unknown',
            title: {
                en: `${judged.length} executables judged; ${notOpened.length} archives within were not opened`,
                zh: `已检查 ${judged.length} 个可执行文件；内部的 ${notOpened.length} 个归档未打开`,
            },
            evidence,
        };
    return {
        status: 'pass',
        title: {
            en: `${judged.length} of ${files} files ${judged.length === 1 ? 'is an executable' : 'are executables'} and judged`,
            zh: `${files} 个文件中有 ${judged.length} 个可执行文件，均已检查`,
        },
        evidence,
    };
}
/** As packages write it; `all`, `noarch` and the like say nothing. */
const ARCHITECTURES = [
    [/^(amd64|x86_64)/, 'amd64'],
    [/^(arm64|aarch64)/, 'arm64'],
    [/^(loong64|loongarch64)/, 'loong64'],
    [/^(all|noarch|any|\(none\)|unknown)$/, ''],
];
function arch(said, judged) {
    if (said === undefined || judged.length === 0)
        return undefined;
    const wanted = ARCHITECTURES.find(([pattern]) => pattern.test(said))?.[1] ?? said;
    if (wanted === '')
        return undefined;
    const wrong = [...new Set(judged.filter(goarch => goarch !== wanted))];
    const right = judged.filter(goarch => goarch === wanted).length;
    const evidence = {
        architecture: said.slice(0, 40),
        executables: [...new Set(judged)],
        agree: right,
        of: judged.length,
    };
    if (wrong.length === 0)
        return { status: 'pass', title: { en: `for ${wanted}, as it says`, zh: `面向 ${wanted}，与声明一致` }, evidence };
    return {
        status: right === 0 ? 'fail' : 'warn',
        title: {
            en: `it says ${evidence.architecture} and holds executables for ${wrong.join(', ')}`,
            zh: `声明为 ${evidence.architecture}，却含有 ${wrong.join('、')} 的可执行文件`,
        },
        evidence,
    };
}
/** The report's limit is 200; what is left out is counted. */
function listed(names) {
    const cut = names.slice(0, names.length > 200 ? 199 : 200).map(name => name.slice(0, 500));
    return names.length > cut.length ? [...cut, `… ${names.length - cut.length}`] : cut;
}

// EXTERNAL MODULE: ./build/src/archive/limits.js
var limits = __webpack_require__(92254);
// EXTERNAL MODULE: ./build/src/archive/sniff.js
var sniff = __webpack_require__(37020);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/archive/spool.js



/**
 * Members of archives as files in a private folder, under numbers: the member's own name is never used. Equal bytes are
 * kept once, however many archives of a release hold them.
 */
class Spool {
    folder;
    next = 0;
    kept = new Map();
    /** @param folder of mode 0700; whoever made it removes it */
    constructor(folder) {
        this.folder = folder;
    }
    async add(pieces) {
        const path = (0,external_node_path_.join)(this.folder, String(this.next++));
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        // Executable: a smoke run starts it.
        const file = await (0,promises_.open)(path, 'wx', 0o700);
        try {
            for await (const piece of pieces) {
                hash.update(piece);
                size += piece.length;
                for (let at = 0; at < piece.length;)
                    at += (await file.write(piece, at)).bytesWritten;
            }
        }
        catch (error) {
            await file.close();
            await (0,promises_.rm)(path, { force: true });
            throw error;
        }
        await file.close();
        const spooled = { path, size, sha256: hash.digest('hex') };
        const same = this.kept.get(spooled.sha256);
        if (same === undefined) {
            this.kept.set(spooled.sha256, { file: spooled, users: 1 });
            return spooled;
        }
        // Counted first: while this copy is removed, another archive may give up the file.
        same.users += 1;
        await (0,promises_.rm)(path);
        return same.file;
    }
    /** Gives up a file that nobody will look at. */
    async release({ path, sha256 }) {
        const kept = this.kept.get(sha256);
        if (kept === undefined)
            return;
        kept.users -= 1;
        if (kept.users > 0)
            return;
        this.kept.delete(sha256);
        await (0,promises_.rm)(path, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/archive/index.js








/***/ }),

/***/ 92254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget),
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21580);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71819);


const LIMITS = {
    members: 200_000,
    memberBytes: 2 * 2 ** 30,
    unpackedBytes: 16 * 2 ** 30,
    ratio: 200,
    ratioFrom: 100 * 2 ** 20,
    pathBytes: 4096,
    indexDepth: 4,
    manifests: 200,
    jsonBytes: 4 * 2 ** 20,
    headerBytes: 32 * 2 ** 20,
};
/** Counts what an archive costs, and refuses to go on. */
class Budget {
    limits;
    packed = 0;
    unpacked = 0;
    members = 0;
    constructor(limits = LIMITS) {
        this.limits = limits;
    }
    read(bytes) {
        this.packed += bytes;
    }
    produced(bytes) {
        this.unpacked += bytes;
        const { unpackedBytes, ratio, ratioFrom } = this.limits;
        if (this.unpacked > unpackedBytes)
            throw tooMuch('bytes', this.unpacked, unpackedBytes, _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .megabytes */ .ix);
        if (this.unpacked > ratioFrom && this.unpacked > ratio * this.packed)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveProblem */ .OQ('too-much', {
                en: `it unpacks to more than ${ratio} times its size: a decompression bomb`,
                zh: `解压后超过其自身大小的 ${ratio} 倍：解压炸弹`,
            }, { packed: this.packed, unpacked: this.unpacked, max_ratio: ratio });
    }
    member() {
        this.members += 1;
        if (this.members > this.limits.members)
            throw tooMuch('members', this.members, this.limits.members);
    }
    memberSize(bytes, path) {
        if (bytes > this.limits.memberBytes)
            throw tooMuch('bytes of one member', bytes, this.limits.memberBytes, _language_index_js__WEBPACK_IMPORTED_MODULE_0__/* .megabytes */ .ix, path);
    }
}
const WHAT = {
    bytes: '字节',
    members: '个成员',
    'bytes of one member': '字节的单个成员',
};
function tooMuch(what, got, max, write = String, member) {
    return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ArchiveProblem */ .OQ('too-much', { en: `more than ${write(max)}: ${what}`, zh: `超过 ${write(max)}：${WHAT[what]}` }, { got, max, ...(member !== undefined && { member }) });
}


/***/ }),

/***/ 71819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ ArchiveProblem),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   qO: () => (/* binding */ unsupported)
/* harmony export */ });
/** The only error that reading a hostile archive may throw. */
class ArchiveProblem extends Error {
    fault;
    text;
    evidence;
    name = 'ArchiveProblem';
    constructor(fault, text, evidence = {}) {
        super(`${fault}: ${text.en}`);
        this.fault = fault;
        this.text = text;
        this.evidence = evidence;
    }
}
function damaged(en, zh, evidence = {}) {
    return new ArchiveProblem('damaged', { en, zh }, evidence);
}
function unsupported(en, zh, evidence = {}) {
    return new ArchiveProblem('unsupported', { en, zh }, evidence);
}


/***/ }),

/***/ 37020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ HEAD_BYTES),
/* harmony export */   ZF: () => (/* binding */ sniff),
/* harmony export */   eT: () => (/* binding */ closedName),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
const NO_ARCHIVE = [undefined, 'elf', 'ar', 'pe', 'mach-o'];
function isArchive(format) {
    return !NO_ARCHIVE.includes(format);
}
/** Enough for every magic: tar's is at 257, and its checksum covers one block. */
const HEAD_BYTES = 512;
const MAGIC = [
    ['elf', '7f454c46'],
    ['gzip', '1f8b'],
    ['xz', 'fd377a585a00'],
    ['zstd', '28b52ffd'],
    ['zip', '504b0304'],
    ['zip', '504b0506'],
    ['rpm', 'edabeedb'],
    // `!<arch>\n` and the first member of every Debian package: deb(5).
    ['deb', '213c617263683e0a64656269616e2d62696e617279'],
    ['ar', '213c617263683e0a'],
    ['mach-o', 'cffaedfe'],
    ['mach-o', 'cefaedfe'],
    // A universal binary; Java classes have the same magic, and no macOS binary has more than 30 architectures.
    ['mach-o', 'cafebabe000000'],
];
/** What is recognised and not opened. */
const CLOSED = [
    ['bzip2', '425a68'],
    ['7z', '377abcaf271c'],
    ['rar', '526172211a07'],
    ['lz4', '04224d18'],
    ['lzip', '4c5a4950'],
    ['lzma', '5d00008000'],
    ['squashfs (snap, AppImage)', '68737173'],
    ['cab', '4d534346'],
    ['cpio', '303730373031'],
];
function sniff(head) {
    const known = MAGIC.find(([, hex]) => begins(head, hex))?.[0];
    if (known !== undefined)
        return known;
    if (closedName(head) !== undefined)
        return 'closed';
    if (head.toString('latin1', 0, 2) === 'MZ')
        return 'pe';
    return isTarHeader(head) ? 'tar' : undefined;
}
/** The name of an archive format that nobody opens here. */
function closedName(head) {
    return CLOSED.find(([, hex]) => begins(head, hex))?.[0];
}
function begins(head, hex) {
    return head.subarray(0, hex.length / 2).toString('hex') === hex;
}
/** POSIX pax, ustar: the sum of the header's bytes, with its own field taken as spaces. Holds for v7 tar too. */
function isTarHeader(head) {
    if (head.length < 512)
        return false;
    const claimed = /^[ 0]*([0-7]{1,7})[ \0]/.exec(head.toString('latin1', 148, 157))?.[1];
    if (claimed === undefined)
        return false;
    let sum = 8 * 32;
    for (let i = 0; i < 512; i++)
        if (i < 148 || i >= 156)
            sum += head[i] ?? 0;
    return sum === Number.parseInt(claimed, 8);
}


/***/ })

};

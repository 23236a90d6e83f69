export const id = 6684;
export const ids = [6684,536];
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

/***/ 76684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate_gate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/index.js + 2 modules
var src_config = __webpack_require__(39007);
// EXTERNAL MODULE: ./build/src/gate/index.js + 14 modules
var gate = __webpack_require__(45457);
// EXTERNAL MODULE: ./build/src/host/index.js + 4 modules
var src_host = __webpack_require__(293);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(50708);
// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var report = __webpack_require__(69801);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
// EXTERNAL MODULE: ./build/src/actions/checks.js
var checks = __webpack_require__(50536);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
;// CONCATENATED MODULE: ./build/src/actions/gate-tell.js



/** One cause often has a row for each program and platform; all of them are in the report. */
const MAX_LINES_OF_A_KIND = 20;
const MORE = {
    en: (count) => `… ${count} more, in the report of the gate`,
    zh: (count) => `… 另有 ${count} 项，见 gate 的报告`,
};
/** The decisive rows, for who reads the log, for who looks at the change, and for the page of the run. */
async function tell(judged, { host }) {
    const { verdict, rows, checks, warnings } = judged;
    const { language } = host;
    const accepted = checks.filter(check => check.status === 'warn');
    const ofKind = new Map();
    for (const [i, row] of rows.entries()) {
        const nth = (ofKind.get(row.id) ?? 0) + 1;
        ofKind.set(row.id, nth);
        if (nth <= MAX_LINES_OF_A_KIND)
            host.log('error', lineOf(row, language));
        if (nth > MAX_LINES_OF_A_KIND && rows[i + 1]?.id !== row.id)
            host.log('error', `${row.id}  ${MORE[language](nth - MAX_LINES_OF_A_KIND)}`);
        // What to do, once below all rows that ask for it.
        const hint = row.hint?.[language];
        if (hint !== undefined && rows[i + 1]?.hint?.[language] !== hint)
            host.log('info', `  → ${(0,report/* inertLine */.Fq)(hint)}`);
    }
    for (const row of accepted)
        host.log('warning', lineOf(row, language));
    for (const { id, title } of warnings)
        host.log('warning', (0,report/* inertLine */.Fq)(`${id}  ${title[language]}`));
    host.annotate(rows.map(row => ({
        level: 'error',
        title: row.id,
        message: [whereOf(row), row.title[language], row.hint?.[language] ?? '']
            .filter(line => line !== '')
            .map(report/* inertLine */.Fq)
            .join('\n'),
    })));
    await host.summary((0,gate/* renderVerdict */.gM)(judged, language));
    if (verdict === 'pass')
        host.log('info', `${report/* MARK */.M$.pass} ${gate/* MAY_GO_OUT */.u5[language]}${letThrough(judged, language)}`);
}
function lineOf(row, language) {
    const where = whereOf(row);
    return (0,report/* inertLine */.Fq)(`${row.id}  ${row.title[language]}${where === '' ? '' : `  (${where})`}`);
}
/** What was let through, where the verdict has it: a pass that judged less than was meant looks like any other without it. */
const WHAT = [
    { id: 'gate/commit', key: 'commit', words: { en: 'commit {}', zh: '提交 {}' } },
    { id: 'gate/release', key: 'files', words: { en: '{} files to publish', zh: '{} 个待发布文件' } },
    { id: 'gate/bytes', key: 'files', words: { en: '{} files of the manifest', zh: '清单中的 {} 个文件' } },
    { id: 'gate/reports', key: 'reports', words: { en: '{} reports', zh: '{} 份报告' } },
];
function letThrough({ checks }, language) {
    const parts = WHAT.flatMap(({ id, key, words }) => {
        const value = checks.find(check => check.id === id)?.evidence[key];
        if (typeof value !== 'string' && typeof value !== 'number')
            return [];
        return [words[language].replace('{}', String(value).slice(0, 12))];
    });
    return parts.length === 0 ? '' : `  ${parts.join(' · ')}`;
}
/** The file and the platforms: an annotation stands alone, without the rows beside it. */
function whereOf({ evidence: { subject, platforms } }) {
    const on = Array.isArray(platforms) ? platforms.slice(0, 5) : [];
    const more = Array.isArray(platforms) && platforms.length > on.length ? ` … ${platforms.length - on.length}` : '';
    return [subject, on.length > 0 && `${on.join(', ')}${more}`].filter(Boolean).join(' · ');
}
/** An output is a variable of the next step: few kilobytes, on one line. */
const MAX_ROWS = 50;
const MAX_TITLE = 300;
/** The decisive rows as JSON: `[{"check","status","title"}, …]`. The titles hold text of reports, and are inert as a line. */
function rowsOutput({ rows }, { host }) {
    return JSON.stringify(rows.slice(0, MAX_ROWS).map(({ id, status, title }) => ({
        check: id,
        status,
        title: (0,report/* inertLine */.Fq)((0,language/* shorten */.ml)(title[host.language], MAX_TITLE)),
    })));
}

// EXTERNAL MODULE: ./build/src/actions/job.js
var job = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/src/actions/manifests.js
var manifests = __webpack_require__(98327);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/actions/find-files.js
var find_files = __webpack_require__(90116);
// EXTERNAL MODULE: ./build/src/actions/other-files.js
var other_files = __webpack_require__(91697);
;// CONCATENATED MODULE: ./build/src/actions/release-files.js








/** GitHub takes 1,000 files for a release; a pattern that finds more than this means something else. */
const MAX_FILES = 10_000;
/**
 * The files that patterns name for publishing, hashed as they lie there. Each pattern for itself: one that finds nothing
 * must not hide behind another that does.
 * @throws UserError XC-GATE-006 for more files than a release has
 */
async function releaseOf(patterns, workspace) {
    const unwanted = patterns.filter(pattern => pattern.startsWith('!'));
    const [paths, refused, empty] = [new Set(), new Map(), []];
    for (const pattern of patterns.filter(one => !one.startsWith('!'))) {
        const found = await (0,find_files/* findFiles */.l)([pattern, ...unwanted], workspace, { every: true });
        if (found.length === 0)
            empty.push(pattern);
        for (const { path, imageFolder, problem } of found) {
            const reason = imageFolder ? 'folder' : find_files/* UNSEEN */.P.find(one => one === problem);
            if (reason === undefined)
                paths.add(path);
            else
                refused.set(path, reason);
        }
    }
    // Nothing but exclusions: there is no release in it.
    if (paths.size + refused.size + empty.length === 0)
        empty.push(patterns.join(' '));
    if (paths.size > MAX_FILES)
        throw new language/* UserError */.yo('XC-GATE-006', { count: paths.size, max: MAX_FILES, patterns: patterns.join(' ') });
    const files = await (0,gate/* hashReleaseFiles */.Pz)(workspace, [...paths].sort());
    for (const [path, problem] of [...refused].sort())
        files.set((0,external_node_path_.relative)(workspace, path), { problem });
    const sums = await (0,gate/* readSums */.Px)(workspace, [...files.keys()].filter(isSums), files);
    return { files, empty, sums };
}
/** By its name, as tools give it; the sums of another hash cannot be compared and are like any other text. */
function isSums(path) {
    const name = (0,external_node_path_.basename)(path);
    return (0,other_files/* otherFile */.b)(name) === 'checksum' && !/(?:md5|b2|sha-?(?:1|224|384|512))(?:sums?)?(?:\.|$)/i.test(name);
}
/**
 * Whether sums may be written to a path: nothing but other sums is replaced. Asked before anything is judged.
 * @throws UserError XC-GATE-007
 */
async function refuseOverwriting(path, shown) {
    const refused = () => new language/* UserError */.yo('XC-GATE-007', { path: shown });
    try {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const status = await file.stat();
            if (!status.isFile() || status.size > 4 << 20)
                throw refused();
            if (status.size > 0 && (0,gate/* parseSums */.mi)(await file.readFile('utf8'), (0,external_node_path_.basename)(path), true).odd !== undefined)
                throw refused();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (error instanceof language/* UserError */.yo)
            throw error;
        if ((0,src_system/* errorCode */.CA)(error) === '')
            throw error;
        if ((0,src_system/* errorCode */.CA)(error) !== 'ENOENT')
            throw refused();
    }
}
/**
 * SHA256SUMS of what was let through, as `sha256sum -c` reads it in the folder of that file.
 * @throws UserError XC-GATE-005 for a name that such a file cannot hold
 */
async function writeSums(path, workspace, release, manifestPath, manifest) {
    const released = [...(release?.files ?? [])].flatMap(([name, file]) => 'sha256' in file ? [{ file: (0,external_node_path_.join)(workspace, name), sha256: file.sha256 }] : []);
    const built = (manifest?.files ?? []).map(file => ({
        file: (0,external_node_path_.join)((0,external_node_path_.dirname)(manifestPath ?? workspace), file.path),
        sha256: file.sha256,
    }));
    // This file itself was there before, and is not now what it was then.
    const all = (release === undefined ? built : released).filter(({ file }) => (0,external_node_path_.resolve)(file) !== (0,external_node_path_.resolve)(path));
    const lines = all.map(({ file, sha256 }) => {
        const name = (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), file).replaceAll(external_node_path_.sep, '/');
        if (/[\\\p{Cc}]/u.test(name))
            throw new language/* UserError */.yo('XC-GATE-005', { path: JSON.stringify(name) });
        return `${sha256}  ${name}\n`;
    });
    await (0,src_system/* writeFileAtomic */.Zf)(path, lines.join(''));
}

// EXTERNAL MODULE: ./build/src/actions/report-baseline.js
var report_baseline = __webpack_require__(84607);
// EXTERNAL MODULE: ./build/src/actions/reports.js
var reports = __webpack_require__(85618);
;// CONCATENATED MODULE: ./build/src/actions/gate.js
















const gate_gate = (0,actions_define/* defineAction */.Q)({
    name: 'gate',
    description: {
        en: 'One verdict for a release: every expected report is there, nothing fails or is unknown, and the files are the bytes that were verified.',
        zh: '发布前的唯一结论：预期报告齐全、没有失败或未知项，且文件正是已验证的字节。',
    },
    branding: { icon: 'shield', color: 'blue' },
    inputs: {
        reports: reports/* reportsInput */.YB,
        manifest: {
            type: 'list',
            description: {
                en: 'Manifests of build, globs too; the files that they list are hashed again. Needed unless `release-files` is given.',
                zh: 'build 生成的清单，可用通配符；其中列出的文件会重新计算哈希。除非给出 `release-files`，否则必须存在。',
            },
            otherwise: { en: `\`${manifests/* DEFAULT_MANIFEST */.mj}\``, zh: `\`${manifests/* DEFAULT_MANIFEST */.mj}\`` },
        },
        'release-files': {
            type: 'list',
            description: {
                en: 'The very files that are about to be published: paths, globs, `!glob` to leave out. Each must be, byte for byte, one that verify passed, as a binary or as an archive with all its executables; SHA256SUMS must be true. Signatures, SBOMs and notes cannot be verified: leave them out.',
                zh: '即将发布的文件：路径、通配符，`!glob` 表示排除。每个文件都必须与 verify 通过的二进制，或其中全部可执行文件均已通过的归档逐字节一致；SHA256SUMS 的内容必须属实。签名、SBOM、说明文件无法验证，请排除。',
            },
            otherwise: { en: 'the files of the manifest', zh: '清单中的文件' },
            example: 'release/*.tar.gz',
        },
        checksums: {
            type: 'text',
            description: {
                en: 'Where to write SHA256SUMS of the files that were let through, so that the job that publishes can check that it has the same. Written on a pass alone.',
                zh: '放行的文件的 SHA256SUMS 写入位置，供发布作业核对文件是否一致；仅在通过时写入。',
            },
            otherwise: { en: 'not written', zh: '不写入' },
            example: 'release/SHA256SUMS',
        },
        baseline: reports/* baselineInput */.SX,
        expect: {
            type: 'list',
            description: {
                en: 'Reports that must be there, each as action:target, with #shard for one leg of a matrix. `plan` prints them.',
                zh: '必须存在的报告，写作 action:target，矩阵中的一项再加 #shard；`plan` 会输出它们。',
            },
            otherwise: {
                en: '`gate.require` of the configuration, for each target of the manifest',
                zh: '配置中的 `gate.require`，对应清单中的每个目标',
            },
            example: 'verify:linux/arm64, verify:linux/loong64#s2',
        },
        platforms: {
            type: 'list',
            description: {
                en: 'Platforms that must be proved, whatever the reports say of them.',
                zh: '必须得到证明的平台，不论报告如何标记。',
            },
            otherwise: {
                en: 'those that the configuration names or the reports call required',
                zh: '配置中列出的，或报告中标记为必需的平台',
            },
            example: 'kylin-v10-sp3/kunpeng-920',
        },
        'allow-unknown': {
            type: 'list',
            otherwise: { en: '`gate.allow-unknown` of the configuration', zh: '配置中的 `gate.allow-unknown`' },
            description: {
                en: 'Check ids that may be unknown; a failure is never accepted.',
                zh: '允许为未知的检查项 ID；失败项绝不接受。',
            },
            example: 'elf/kernel-min',
        },
        status: {
            type: 'flag',
            default: false,
            description: {
                en: 'Put the verdict beside the commit, as the status `xinchuang-go/gate`. Needs `statuses: write` (Gitea: `contents: write`); where that is refused, the verdict stays and a line says so.',
                zh: '将结论写为提交状态 `xinchuang-go/gate`，需要 `statuses: write`（Gitea 为 `contents: write`）；被拒绝时结论不变，仅给出提示。',
            },
        },
        token: reports/* tokenInput */.e1,
        ...job/* commonInputs */.j,
    },
    outputs: {
        verdict: { en: '`pass` or `refused`.', zh: '`pass` 或 `refused`。' },
        refused: { en: 'Number of reasons against the release.', zh: '拒绝发布的理由数。' },
        rows: {
            en: 'What decided, as JSON: `[{check,status,title}, …]`, at most 50. Hand it on as an environment variable, not inside a script.',
            zh: '决定性条目的 JSON：`[{check,status,title}, …]`，最多 50 条。请通过环境变量传递，不要嵌入脚本。',
        },
        checksums: {
            en: 'The file that `checksums` asked for, from the workspace, on a pass.',
            zh: '通过时 `checksums` 所要求的文件（相对于工作目录）。',
        },
    },
    async run(inputs, job) {
        const { host, system, workspace } = job;
        const { config: loaded, path: configPath } = job.config();
        const config = (0,src_config/* mergeConfig */.R2)(loaded, {
            platforms: inputs.platforms,
            gate: { allowUnknown: inputs['allow-unknown'] },
        });
        const asked = inputs.expect && parseAll(inputs.expect);
        const policy = {
            allowUnknown: await checkIds(config.gate.allowUnknown),
            least: await leastSeverities(loaded),
            proving: (await __webpack_require__.e(/* import() */ 3315).then(__webpack_require__.bind(__webpack_require__, 33315))).provingChecks,
            waivers: loaded.gate.waivers,
            thresholds: loaded.gate.thresholds,
            // Who names a platform here wants it proved, also where the configuration does not require it.
            ...(inputs.platforms
                ? { platforms: config.platforms.map(p => p.platform.id) }
                : loaded.gate.platforms && { platforms: loaded.gate.platforms }),
            ...(loaded.platformsNamed && {
                configured: loaded.platforms.filter(p => p.required).map(p => p.platform.id),
            }),
        };
        const started = system.now();
        const { headSha, mergeSha } = await host.change();
        const sums = inputs.checksums === undefined ? undefined : (0,external_node_path_.resolve)(workspace, inputs.checksums);
        if (sums !== undefined)
            await refuseOverwriting(sums, inputs.checksums ?? sums);
        const release = inputs['release-files'] && (await releaseOf(inputs['release-files'], workspace));
        const paths = await (0,manifests/* findManifests */.kD)(inputs.manifest, workspace);
        if (paths.length === 0 && release === undefined)
            throw new language/* UserError */.yo('XC-GATE-003', { path: inputs.manifest?.join(' ') ?? manifests/* DEFAULT_MANIFEST */.mj });
        const [first] = paths;
        const { legs, contradiction } = first === undefined ? {} : await belongingTogether(paths);
        const manifest = legs?.whole;
        const base = await (0,report_baseline/* readBaseline */.mF)(inputs.baseline, job);
        const verdict = (0,gate/* judge */.S4)({
            ...(await (0,report/* readReports */.oh)((0,reports/* fromHere */.XW)(workspace, inputs.reports))),
            manifest,
            contradiction,
            changedConfig: configPath !== undefined && (await (0,src_host/* changedSinceCommit */.w4)(system, configPath))
                ? (0,reports/* fromHere */.XW)(workspace, configPath)
                : undefined,
            files: first !== undefined && manifest ? await (0,gate/* hashFiles */.yQ)(first, manifest) : new Map(),
            release,
            expected: asked ?? expectedOf(legs, config),
            policy,
            base,
            headSha,
            mergeSha,
            today: system.now().toISOString().slice(0, 10),
        });
        await tell(verdict, job);
        if (inputs.status)
            await (await __webpack_require__.e(/* import() */ 6605).then(__webpack_require__.bind(__webpack_require__, 86605))).setGateStatus(verdict, inputs.token, job);
        const passed = verdict.verdict === 'pass';
        if (passed && sums !== undefined) {
            await writeSums(sums, workspace, release, first, manifest);
            host.log('info', `  ${(0,reports/* fromHere */.XW)(workspace, sums)}`);
        }
        return {
            outputs: {
                verdict: verdict.verdict,
                refused: String(verdict.rows.length),
                rows: rowsOutput(verdict, job),
                ...(passed && sums !== undefined && { checksums: (0,external_node_path_.relative)(workspace, sums) }),
            },
            reports: await (0,reports/* makeReports */.Yy)(job, started, [{ action: 'gate', checks: [...verdict.checks] }]),
            exit: passed ? src_system/* ExitCode */.yU.pass : src_system/* ExitCode */.yU.findings,
        };
    },
});
/** As the checks are defined, and as this configuration changes them; whatever the one of another job said. */
async function leastSeverities(config) {
    const least = new Map((await (0,checks.allChecks)()).map(({ id, severity }) => [id, severity]));
    for (const [id, { severity }] of Object.entries(config.verify.checks))
        least.set(id, severity);
    return least;
}
/** Manifests of several releases are a reason against this one, as a report of another commit is, and no slip of the caller. */
async function belongingTogether(paths) {
    try {
        return { legs: await (0,manifests/* readLegs */.C0)(paths) };
    }
    catch (error) {
        if (!(error instanceof language/* UserError */.yo) || error.code !== 'XC-GATE-004')
            throw error;
        return { contradiction: error.headline() };
    }
}
/**
 * What was built has to be reported by every leg that built it. Without a manifest nobody knows what was built; that each
 * architecture that was asked for was verified is expected all the same.
 */
function expectedOf(legs, config) {
    if (legs !== undefined)
        return legs.parts.flatMap(part => (0,gate/* expectedFrom */.Lf)(part, config.gate.require, part.shard));
    // The common set that holds when nobody named any is no promise.
    if (!config.platformsNamed)
        return [];
    const targets = (0,platform/* targetsOf */.QR)(config.platforms.filter(p => p.required).map(p => p.platform));
    return targets.map(({ goos, goarch }) => ({ action: 'verify', target: { goos, goarch } }));
}
/** @throws UserError XC-GATE-002 for each that is none */
async function checkIds(ids) {
    if (ids.length === 0)
        return ids;
    const { all } = await (0,checks.knownChecks)();
    const wrong = ids.filter(id => !all.includes(id));
    (0,language/* throwAll */.Kx)(wrong.map(value => new language/* UserError */.yo('XC-GATE-002', { value, near: (0,src_config/* nearest */.pA)(value, all) ?? '—' })));
    return ids;
}
/** @throws UserError XC-GATE-001 for each that is no action and target, and for a list of nothing, which expects nothing */
function parseAll(texts) {
    if (texts.length === 0)
        throw new language/* UserError */.yo('XC-GATE-001', { value: '' });
    const errors = [];
    const parsed = texts.flatMap(text => {
        try {
            return [(0,gate/* parseExpected */._8)(text)];
        }
        catch (error) {
            if (!(error instanceof language/* UserError */.yo))
                throw error;
            errors.push(error);
            return [];
        }
    });
    (0,language/* throwAll */.Kx)(errors);
    return parsed;
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
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91555);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69801);



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

/***/ 84607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YR: () => (/* binding */ baseFolder),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   pK: () => (/* binding */ keepBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91555);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69801);




/** Caches of a pull request are its own; it reads those of its base and of the default branch. */
const PREFIX = 'xinchuang-base-';
/**
 * What a branch has reached is looked for by the branch: a change of `release-1.x` is not compared with what `main` grew to.
 * No name of a branch has an `@` after encoding, so that none is the beginning of another; a cache key has no commas and
 * 512 characters at most.
 */
function prefixOf(branch) {
    return `${PREFIX}${encodeURIComponent(Buffer.from(branch).toString()).slice(-400)}@`;
}
/**
 * The folder to compare with. Where it is empty and the host has a cache, it is fetched from there first. Where it holds
 * this very commit, because a step before has kept it, what was there before it is meant.
 * @param folder absolute
 */
async function baseFolder(folder, { host }) {
    const { headSha, baseSha, baseRef } = await host.change();
    if (host.cache !== undefined && (await reportsOf(folder)).length === 0) {
        const prefix = baseRef === undefined ? PREFIX : prefixOf(baseRef);
        await host.cache.restore([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), folder)], `${prefix}${baseSha ?? 'any'}`, [prefix]);
    }
    const [first] = await reportsOf(folder);
    if (first === undefined)
        return folder;
    const { reports } = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readReports */ .oh)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, first)]);
    return headSha !== undefined && reports[0]?.run.headSha === headSha ? (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .beforeBase */ .vo)(folder) : folder;
}
/** For the gate: the reports of the base as far as they can be read; undefined where there are none. */
async function readBaseline(given, job) {
    if (given === undefined)
        return undefined;
    const base = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readBase */ .wZ)(await baseFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(job.workspace, given), job), given);
    if (base.kind === 'reports')
        return base.reports;
    if (base.kind === 'unreadable')
        job.host.log('warning', `baseline: ${base.why[job.host.language]}`);
    return undefined;
}
/** What a branch has reached is what its pull requests are compared with. A base that cannot be kept fails no report. */
async function keepBase(folder, { reports, rejected }, { host }) {
    const { kind, headSha, baseRef } = await host.change();
    if (kind !== 'push' || reports.length === 0 || rejected.length > 0)
        return;
    try {
        await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .keepAsBase */ .FS)(folder, reports);
        if (headSha !== undefined && baseRef !== undefined)
            await host.cache?.save([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), folder)], `${prefixOf(baseRef)}${headSha}`);
    }
    catch (error) {
        if (!(error instanceof _language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        host.log('warning', error.told(host.language).join('\n'));
    }
}
async function reportsOf(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter(name => name.endsWith('.json')).sort();
    }
    catch {
        // Not there, or no folder: who reads it next says so.
        return [];
    }
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
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91555);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69801);
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

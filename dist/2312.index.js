export const id = 2312;
export const ids = [2312];
export const modules = {

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
  isArchiveName: () => (/* reexport */ names/* isArchiveName */.w),
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
    return (await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(8697), __webpack_require__.e(875), __webpack_require__.e(4898)]).then(__webpack_require__.bind(__webpack_require__, 94898))).openArchive(...given);
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
            en: 'An archive without a program passes every other check. Shared libraries, kernel modules and programs for other architectures are passed over; archives within archives are not opened. What the kernel would start counts as a program, whatever marks it lacks, unless it is named as libraries are (libx.so.1).',
            zh: '不含程序的归档能通过其他所有检查。共享库、内核模块和其他架构的程序会被略过；归档中的归档不会被打开。内核能启动的文件，即使缺少可执行程序的标记，也按程序检查，除非其名称是库的名称（libx.so.1）。',
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
// EXTERNAL MODULE: ./build/src/archive/names.js
var names = __webpack_require__(89308);
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
    /** Whether that folder is the private one. */
    isAt(folder) {
        return (0,external_node_path_.resolve)(folder) === (0,external_node_path_.resolve)(this.folder);
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
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91555);
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

/***/ 89308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ promisedFormat),
/* harmony export */   w: () => (/* binding */ isArchiveName)
/* harmony export */ });
/** What a name promises to whoever unpacks it; undefined where any format may stand under it. */
const NAMES = [
    [/\.zip$/i, 'zip'],
    [/\.deb$/i, 'deb'],
    [/\.rpm$/i, 'rpm'],
    [/\.tar$/i, 'tar'],
    [/\.(?:tgz|gz)$/i, 'gzip'],
    [/\.(?:txz|xz)$/i, 'xz'],
    [/\.(?:tzst|zst)$/i, 'zstd'],
    [/\.(?:jar|bz2|7z)$/i, undefined],
];
function promisedFormat(name) {
    return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}
/** Whether a file is unpacked by its name, wherever its bytes begin: zip is read from its end. */
function isArchiveName(name) {
    return NAMES.some(([pattern]) => pattern.test(name));
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
    // RFC 8878 §3.1.2: a skippable frame may come first; zstd gives out what follows it.
    ...Array.from({ length: 16 }, (_, n) => ['zstd', `5${n.toString(16)}2a4d18`]),
    ['zip', '504b0304'],
    ['zip', '504b0506'],
    // APPNOTE.TXT §8.5.3, §8.5.4: once meant for several disks.
    ['zip', '504b0708'],
    ['zip', '504b3030'],
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
    ['lzop', '894c5a4f000d0a1a0a'],
    ['lrzip', '4c525a49'],
    ['squashfs (snap, AppImage)', '68737173'],
    ['cab', '4d534346'],
    // cpio(5): new ASCII format without and with sums, and the old one.
    ['cpio', '303730373031'],
    ['cpio', '303730373032'],
    ['cpio', '303730373037'],
    // gzip -d takes these too: compress, pack, lzh.
    ['compress', '1f9d'],
    ['pack', '1f1e'],
    ['lzh', '1fa0'],
    // What zstd -d of Debian takes of the formats before RFC 8878: lib/legacy/zstd_legacy.h, v0.5 to v0.7.
    ['old zstd', '25b52ffd'],
    ['old zstd', '26b52ffd'],
    ['old zstd', '27b52ffd'],
];
function sniff(head) {
    if (closedName(head) !== undefined)
        return 'closed';
    const known = magicOf(head);
    if (known !== undefined)
        return known;
    if (head.toString('latin1', 0, 2) === 'MZ')
        return 'pe';
    return isTarHeader(head) ? 'tar' : undefined;
}
/** The name of an archive format that nobody opens here. */
function closedName(head) {
    const known = CLOSED.find(([, hex]) => begins(head, hex))?.[0];
    if (known !== undefined)
        return known;
    const magic = magicOf(head);
    // GNU tar, buffer.c check_compressed_archive: what may be a header is one, whatever magic its name begins with; gzip differs.
    if (magic !== undefined)
        return isArchive(magic) && isTarHeader(head) ? `tar + ${magic}` : undefined;
    if (isLzma(head))
        return 'lzma';
    return isOldCpio(head) ? 'cpio' : undefined;
}
function magicOf(head) {
    return MAGIC.find(([, hex]) => begins(head, hex))?.[0];
}
/**
 * .lzma has no magic, and xz -d takes it: properties, a dictionary of 2^n or 2^n + 2^(n-1) bytes, a size, and the zero that
 * begins the data (liblzma, alone_decoder.c; lzma-file-format.txt §1.1). xz writes -1 as size; where the size is known, the
 * properties have to be the usual ones, since lists of small numbers look like that too.
 */
function isLzma(head) {
    if (head.length < 18 || head.readUInt8(0) > 224 || head.readUInt8(13) !== 0)
        return false;
    const [dictionary, size] = [head.readUInt32LE(1), head.readBigUInt64LE(5)];
    const half = 2 ** (31 - Math.clz32(dictionary)) / 2;
    if (dictionary !== 2 * half && dictionary !== 3 * half)
        return false;
    return size === 0xffffffffffffffffn || (head[0] === 0x5d && size < 2n ** 38n);
}
/** cpio(5), “Old Binary Format”: 0o070707 in either byte order; one in 32768 files begins so by chance, and has no mode. */
function isOldCpio(head) {
    if (head.length < 26)
        return false;
    const u16 = head.readUInt16LE(0) === 0o070707 ? (at) => head.readUInt16LE(at) : (at) => head.readUInt16BE(at);
    const [type, nameSize] = [u16(6) >>> 12, u16(20)];
    return u16(0) === 0o070707 && [1, 2, 4, 6, 8, 10, 12].includes(type) && nameSize > 1 && nameSize <= 4096;
}
function begins(head, hex) {
    return head.subarray(0, hex.length / 2).toString('hex') === hex;
}
/**
 * POSIX pax, ustar: the sum of the header's bytes, with its own field taken as spaces. Holds for v7 tar too. GNU tar takes
 * a sum of signed bytes as well, as some old systems wrote it.
 */
function isTarHeader(head) {
    if (head.length < 512)
        return false;
    const claimed = /^[ 0]*([0-7]{1,7})[ \0]/.exec(head.toString('latin1', 148, 157))?.[1];
    if (claimed === undefined)
        return false;
    let [sum, signed] = [8 * 32, 8 * 32];
    for (let i = 0; i < 512; i++)
        if (i < 148 || i >= 156) {
            sum += head.readUInt8(i);
            signed += head.readInt8(i);
        }
    return [sum, signed].includes(Number.parseInt(claimed, 8));
}


/***/ })

};

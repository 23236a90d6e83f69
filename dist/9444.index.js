export const id = 9444;
export const ids = [9444];
export const modules = {

/***/ 19444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* reexport */ audit),
  auditChecks: () => (/* reexport */ auditChecks),
  tg: () => (/* reexport */ checksOf),
  ZS: () => (/* reexport */ cleaner),
  Mz: () => (/* reexport */ containersOf),
  K2: () => (/* reexport */ couldNotLook),
  Xf: () => (/* reexport */ driversOf),
  goFolders: () => (/* reexport */ goFolders),
  Vs: () => (/* reexport */ mainModules),
  Iz: () => (/* reexport */ proposeFix),
  DG: () => (/* reexport */ requireLines)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(71943);
;// CONCATENATED MODULE: ./build/src/audit/graph.js
/** What follows from a set of packages that cannot be compiled: those that import them, however far away. */
function dependentsOf(packages, roots) {
    const importers = new Map();
    for (const { importPath, imports } of packages.values())
        for (const imported of imports) {
            const known = importers.get(imported);
            if (known)
                known.push(importPath);
            else
                importers.set(imported, [importPath]);
        }
    const start = new Set(roots);
    const found = new Set();
    const left = [...start];
    while (left.length > 0) {
        const next = left.pop();
        for (const importer of importers.get(next) ?? []) {
            if (found.has(importer) || start.has(importer))
                continue;
            found.add(importer);
            left.push(importer);
        }
    }
    return found;
}
/** The packages of a set that no other one of it imports: compiling them compiles all. */
function topOf(packages, set) {
    const imported = new Set();
    for (const path of set)
        for (const one of packages.get(path)?.imports ?? [])
            imported.add(one);
    return [...set].filter(path => !imported.has(path));
}
/** The shortest way from each package back to one that the user named: what `go mod why` prints. Walks when it is first asked. */
function waysTo(packages) {
    let from;
    return importPath => {
        from ??= importers(packages);
        const way = [];
        for (let at = importPath; at !== undefined && way.length < MAX_WAY; at = from.get(at))
            way.push(at);
        return way.reverse();
    };
}
/** Of each package that is reached the one that reaches it first, breadth first; undefined of those that the user named. */
function importers(packages) {
    const from = new Map();
    const queue = [];
    for (const { importPath, asked, standard } of packages.values())
        if (asked && !standard) {
            from.set(importPath, undefined);
            queue.push(importPath);
        }
    for (let at = 0; at < queue.length; at++) {
        const importer = queue[at];
        for (const imported of packages.get(importer)?.imports ?? []) {
            if (from.has(imported))
                continue;
            from.set(imported, importer);
            queue.push(imported);
        }
    }
    return from;
}
/** The folder of the user's module that a way begins in: its go.mod asks for the versions. */
function folderAsking(packages, [asked = '']) {
    return packages.get(asked)?.module?.folder;
}
/** Longer than any import chain of people; and no circle holds us. */
const MAX_WAY = 200;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/src/audit/ignored.js




/**
 * Which of the files that are left out for the target declare one of these names: the constants that are there for others.
 * @param tests files of tests too, which only tests can miss
 */
async function declaringFiles(one, names, tests = false) {
    if (names.length === 0)
        return [];
    const found = [];
    for (const { file, text } of await ignoredTexts(one, tests))
        for (const name of names.slice(0, 50))
            if (new RegExp(`^(?:\\s+|(?:const|var|type)\\s+|func\\s+)${literal(name)}\\b`, 'm').test(text))
                found.push({ file, name });
    return found;
}
/** Constraints of the files that are left out which name an architecture by a name that Go does not know. */
async function typosIn(one) {
    const found = new Map();
    for (const { file, text } of await ignoredTexts(one)) {
        const constraint = /^\/\/(?:go:build| \+build) (.*)$/m.exec(text)?.[1] ?? '';
        const words = [
            ...(constraint.match(/[a-z0-9_]+/g) ?? []),
            ...file
                .replace(/\.\w+$/, '')
                .split('_')
                .slice(1),
        ];
        for (const word of words) {
            const meant = meantBy(word);
            if (meant !== undefined)
                found.set(`${file} ${word}`, { file, word, meant });
        }
    }
    return [...found.values()].slice(0, 20);
}
/** Names that others have for it: kernel, distributions, Debian, Docker. */
const ALIASES = {
    loongarch64: 'loong64',
    loongarch: 'loong64',
    loongarchx: 'loong64',
    la64: 'loong64',
    aarch64: 'arm64',
    armv8: 'arm64',
    x86_64: 'amd64',
    x64: 'amd64',
};
/** go tool dist list, and the names that are reserved: internal/syslist. Neighbours of ours that mean something else. */
const KNOWN = /^(?:386|amd64p?3?2?|arm|arm64|arm64be|armbe|loong64|mips\w*|ppc\w*|riscv\w*|s390x?|sparc\w*|wasm|alpha|sh\w*|go\d.*|cgo|unix|linux)$/;
const OURS = ['loong64', 'arm64', 'amd64'];
function meantBy(word) {
    if (Object.hasOwn(ALIASES, word))
        return ALIASES[word];
    if (word.length < 5 || KNOWN.test(word) || !/\d\d$/.test(word))
        return undefined;
    return OURS.find(arch => (0,mod.distance)(word, arch) <= 2);
}
/** GOOS in the name of a file: internal/syslist, without linux, the only system that is a target. */
const OTHER_SYSTEM = /_(?:aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos)(?:_\w+)?\.go$/;
/** The first part of a file has its constraint, and of files of constants all of it. */
const MAX_READ = 1 << 18;
const MAX_FILES = 60;
async function ignoredTexts({ folder, ignored }, tests = false) {
    if (folder === undefined)
        return [];
    const texts = [];
    // A name that a file for another system has explains nothing of this one.
    const go = ignored.filter(name => name.endsWith('.go') && (tests || !name.endsWith('_test.go')) && !OTHER_SYSTEM.test(name));
    for (const file of go.slice(0, MAX_FILES)) {
        const text = await begin((0,external_node_path_.join)(folder, file));
        if (text !== undefined)
            texts.push({ file, text });
    }
    return texts;
}
async function begin(path) {
    try {
        // A pipe in somebody's checkout would hold us for ever.
        const handle = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            if (!(await handle.stat()).isFile())
                return undefined;
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_READ), 0, MAX_READ, 0);
            return buffer.toString('utf8', 0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch {
        // It only explains: what the compiler said stands without it.
        return undefined;
    }
}
function literal(name) {
    return name.replace(/[^\w]/g, '\\$&');
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/src/audit/modules/behaviour.json
const behaviour_namespaceObject = /*#__PURE__*/JSON.parse('{"rows":[{"id":"XCM-0136","module":"github.com/mattn/go-sqlite3","class":"stub","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/mattn/go-sqlite3","proof":{"kind":"source","file":"static_mock\\\\.go$","text":"This is a stub"},"ranges":[{"introduced":"0"}],"instead":["modernc.org/sqlite","github.com/ncruces/go-sqlite3"],"says":{"en":"without cgo it compiles to a stub: every Open says \\"go-sqlite3 requires cgo to work\\"","zh":"关闭 cgo 时编译成空壳：每次 Open 都返回 “go-sqlite3 requires cgo to work”"},"source":"mattn/go-sqlite3 static_mock.go","edges":{"bad":"v1.14.53"},"evidence":"confirmed","seen":{"v1.14.53 linux/loong64":"shown","v1.14.53 linux/arm64":"shown","v1.14.53 linux/amd64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0137","module":"github.com/mutecomm/go-sqlcipher/v4","class":"stub","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/mutecomm/go-sqlcipher/v4","proof":{"kind":"source","file":"static_mock\\\\.go$","text":"stub"},"ranges":[{"introduced":"0"}],"says":{"en":"without cgo it compiles to a stub: every Open says that it requires cgo","zh":"关闭 cgo 时编译成空壳：每次 Open 都提示需要 cgo"},"source":"static_mock.go","edges":{"bad":"v4.4.2"},"evidence":"confirmed","seen":{"v4.4.2 linux/loong64":"shown","v4.4.2 linux/arm64":"shown","v4.4.2 linux/amd64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0138","module":"github.com/minio/simdjson-go","class":"stub","targets":["linux/loong64","linux/arm64"],"cgo":"any","package":"github.com/minio/simdjson-go","proof":{"kind":"source","file":"other\\\\.go$","text":"Unsupported platform"},"ranges":[{"introduced":"0"}],"says":{"en":"it runs on amd64 with AVX2 alone: elsewhere Parse says \\"Unsupported platform\\"","zh":"仅支持带 AVX2 的 amd64：其他架构上 Parse 返回 “Unsupported platform”"},"source":"minio/simdjson-go simdjson_other.go","edges":{"bad":"v0.4.5"},"evidence":"confirmed","seen":{"v0.4.5 linux/amd64":"ok","v0.4.5 linux/loong64":"shown","v0.4.5 linux/arm64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0139","module":"go.etcd.io/etcd/server/v3","class":"refuses","targets":["linux/loong64"],"cgo":"any","package":"go.etcd.io/etcd/server/v3/etcdmain","proof":{"kind":"source","file":"etcd\\\\.go$","text":"ETCD_UNSUPPORTED_ARCH"},"ranges":[{"introduced":"0"}],"says":{"en":"etcd ends at once on this architecture unless ETCD_UNSUPPORTED_ARCH=loong64 is set","zh":"未设置 ETCD_UNSUPPORTED_ARCH=loong64 时，etcd 在此架构上立即退出"},"source":"etcd-io/etcd server/etcdmain/etcd.go, checkSupportArch; #20869, #21878 are not in","edges":{"bad":"v3.7.3"},"evidence":"confirmed","seen":{"v3.7.3 linux/amd64":"ok","v3.7.3 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0140","module":"github.com/bytedance/sonic","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/bytedance/sonic","proof":{"kind":"source","file":"compat\\\\.go$","text":"encoding/json"},"ranges":[{"introduced":"1.12.4"}],"says":{"en":"it falls back to encoding/json without a word: the JIT is for amd64 and arm64","zh":"会静默退回 encoding/json：JIT 仅支持 amd64 与 arm64"},"source":"bytedance/sonic compat.go","edges":{"bad":"v1.15.5"},"evidence":"confirmed","seen":{"v1.15.5 linux/amd64":"ok","v1.15.5 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0141","module":"github.com/prometheus/procfs","class":"degraded","targets":["linux/loong64"],"cgo":"any","package":"github.com/prometheus/procfs","proof":{"kind":"source","file":"cpuinfo_others\\\\.go$","text":"parseCPUInfo"},"ranges":[{"introduced":"0","fixed":"0.9.0"}],"fix":{"version":"v0.9.0"},"says":{"en":"CPUInfo reads /proc/cpuinfo as if it were that of x86: fields are wrong or empty","zh":"CPUInfo 按 x86 格式解析 /proc/cpuinfo：字段错误或为空"},"source":"prometheus/procfs#384","edges":{"bad":"v0.8.0","good":"v0.9.0"},"evidence":"confirmed","seen":{"v0.8.0 linux/amd64":"ok","v0.8.0 linux/loong64":"shown","v0.9.0 linux/amd64":"ok","v0.9.0 linux/loong64":"not-shown","v0.23.0 linux/amd64":"ok","v0.23.0 linux/loong64":"not-shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0142","module":"github.com/klauspost/cpuid/v2","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/klauspost/cpuid/v2","proof":{"kind":"source","file":"detect_ref\\\\.go$","text":"!amd64"},"ranges":[{"introduced":"0"}],"says":{"en":"it knows no features of this architecture: what asks it takes the generic way","zh":"不识别该架构的 CPU 特性：依赖它的代码会走通用路径"},"source":"klauspost/cpuid detect_ref.go","edges":{"bad":"v2.4.2"},"evidence":"confirmed","seen":{"v2.4.2 linux/amd64":"ok","v2.4.2 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0143","module":"github.com/tetratelabs/wazero","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/tetratelabs/wazero","ranges":[{"introduced":"0"}],"says":{"en":"WebAssembly is interpreted: the compiler is for amd64 and arm64","zh":"WebAssembly 以解释方式运行：编译器仅支持 amd64 与 arm64"},"source":"tetratelabs/wazero: https://wazero.io/docs/#compiler","evidence":"read","date":"2026-11-26"},{"id":"XCM-0144","module":"github.com/ncruces/go-sqlite3","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/ncruces/go-sqlite3","ranges":[{"introduced":"0","fixed":"0.31.0"}],"fix":{"version":"v0.31.0"},"says":{"en":"SQLite runs in an interpreter of WebAssembly before 0.31: wazero compiles for amd64 and arm64 alone","zh":"0.31 之前 SQLite 在 WebAssembly 解释器中运行：wazero 只为 amd64 与 arm64 编译"},"source":"ncruces/go-sqlite3","evidence":"read","date":"2026-11-26"},{"id":"XCM-0145","module":"github.com/tjfoc/gmsm","class":"unmaintained","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"any","package":"github.com/tjfoc/gmsm/sm2","ranges":[{"introduced":"0"}],"instead":["github.com/emmansun/gmsm"],"says":{"en":"no commit since 2022-01; it pins x/crypto and x/net of 2020; its README points to nobody, Hyperledger-TWGC/tjfoc-gm#61 to emmansun/gmsm","zh":"2022 年 1 月后没有提交；固定了 2020 年的 x/crypto 与 x/net；Hyperledger-TWGC/tjfoc-gm#61 建议改用 emmansun/gmsm"},"source":"tjfoc/gmsm v1.4.1 of 2021-07-09; Hyperledger-TWGC/tjfoc-gm#61","evidence":"read","date":"2026-11-26"},{"id":"XCM-0146","module":"github.com/boltdb/bolt","class":"unmaintained","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"any","package":"github.com/boltdb/bolt","ranges":[{"introduced":"0"}],"instead":["go.etcd.io/bbolt"],"says":{"en":"archived in 2018; its successor is go.etcd.io/bbolt","zh":"2018 年归档；后继者为 go.etcd.io/bbolt"},"source":"README of boltdb/bolt","evidence":"read","date":"2026-11-26"},{"id":"XCM-0147","module":"github.com/seccomp/libseccomp-golang","class":"degraded","targets":["linux/loong64"],"cgo":"on","package":"github.com/seccomp/libseccomp-golang","ranges":[{"introduced":"0","fixed":"0.11.1"}],"fix":{"version":"v0.11.1"},"says":{"en":"before 0.11.1 the architecture has no name: filters for it cannot be made","zh":"0.11.1 之前没有该架构的名称：无法为其生成过滤器"},"source":"seccomp/libseccomp-golang 28423ed, 3ea8c47","evidence":"read","date":"2026-11-26"},{"id":"XCM-0148","module":"github.com/opencontainers/runc","class":"degraded","targets":["linux/loong64"],"cgo":"any","package":"github.com/opencontainers/runc/libcontainer/seccomp","ranges":[{"introduced":"0","fixed":"1.4.1"}],"fix":{"version":"v1.4.1"},"says":{"en":"before 1.4.1 seccomp does not know the architecture","zh":"1.4.1 之前 seccomp 不识别该架构"},"source":"opencontainers/runc #5062, #4938","evidence":"read","date":"2026-11-26"},{"id":"XCM-0149","module":"github.com/moby/profiles/seccomp","class":"degraded","targets":["linux/loong64"],"cgo":"any","package":"github.com/moby/profiles/seccomp","ranges":[{"introduced":"0","fixed":"0.2.0"}],"fix":{"version":"v0.2.0"},"says":{"en":"before 0.2.0 the default profile does not list LoongArch","zh":"0.2.0 之前默认配置未包含 LoongArch"},"source":"moby/moby#52453","evidence":"read","date":"2026-11-26"}]}');
;// CONCATENATED MODULE: ./build/src/audit/modules/cgo.json
const cgo_namespaceObject = /*#__PURE__*/JSON.parse('{"rows":[{"id":"XCM-0058","module":"github.com/DataDog/zstd","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/DataDog/zstd","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"instead":["github.com/klauspost/compress/zstd"],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v1.5.7"},"evidence":"confirmed","seen":{"v1.5.7 linux/loong64":"fail","v1.5.7 linux/arm64":"fail","v1.5.7 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0059","module":"github.com/valyala/gozstd","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/valyala/gozstd","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"instead":["github.com/klauspost/compress/zstd"],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v1.27.0"},"evidence":"confirmed","seen":{"v1.27.0 linux/loong64":"fail","v1.27.0 linux/arm64":"fail","v1.27.0 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0060","module":"github.com/confluentinc/confluent-kafka-go/v2","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/confluentinc/confluent-kafka-go/v2/kafka","symptom":"undefined: ","proof":{"kind":"cgo"},"ranges":[{"introduced":"0"}],"instead":["github.com/IBM/sarama","github.com/segmentio/kafka-go","github.com/twmb/franz-go"],"source":"with CGO_ENABLED=0 its files with C are left out, and what they export","edges":{"bad":"v2.11.1"},"evidence":"confirmed","go":"go1.26.8","date":"2026-11-26","seen":{"v2.11.1 linux/loong64":"shown","v2.11.1 linux/arm64":"shown","v2.11.1 linux/amd64":"shown"}},{"id":"XCM-0061","module":"github.com/confluentinc/confluent-kafka-go","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/confluentinc/confluent-kafka-go/kafka","symptom":"undefined: ","proof":{"kind":"cgo"},"ranges":[{"introduced":"0"}],"instead":["github.com/IBM/sarama","github.com/segmentio/kafka-go","github.com/twmb/franz-go"],"source":"with CGO_ENABLED=0 its files with C are left out, and what they export","edges":{"bad":"v1.9.2"},"evidence":"confirmed","go":"go1.26.8","date":"2026-11-26","seen":{"v1.9.2 linux/loong64":"shown","v1.9.2 linux/arm64":"shown","v1.9.2 linux/amd64":"shown"}},{"id":"XCM-0062","module":"github.com/linxGnu/grocksdb","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/linxGnu/grocksdb","symptom":"undefined: ","proof":{"kind":"cgo"},"ranges":[{"introduced":"0"}],"instead":["github.com/cockroachdb/pebble/v2"],"source":"with CGO_ENABLED=0 its files with C are left out, and what they export","edges":{"bad":"v1.11.1"},"evidence":"confirmed","go":"go1.26.8","date":"2026-11-26","seen":{"v1.11.1 linux/loong64":"shown","v1.11.1 linux/arm64":"shown","v1.11.1 linux/amd64":"shown"}},{"id":"XCM-0063","module":"github.com/tecbot/gorocksdb","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/tecbot/gorocksdb","symptom":"undefined: ","proof":{"kind":"cgo"},"ranges":[{"introduced":"0"}],"instead":["github.com/cockroachdb/pebble/v2"],"source":"with CGO_ENABLED=0 its files with C are left out, and what they export","edges":{"bad":"v0.0.0-20191217155057-f0fad39f321c"},"evidence":"confirmed","go":"go1.26.8","date":"2026-11-26","seen":{"v0.0.0-20191217155057-f0fad39f321c linux/loong64":"shown","v0.0.0-20191217155057-f0fad39f321c linux/arm64":"shown","v0.0.0-20191217155057-f0fad39f321c linux/amd64":"shown"}},{"id":"XCM-0064","module":"github.com/jmhodges/levigo","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/jmhodges/levigo","symptom":"undefined: ","proof":{"kind":"cgo"},"ranges":[{"introduced":"0"}],"instead":["github.com/syndtr/goleveldb"],"source":"with CGO_ENABLED=0 its files with C are left out, and what they export","edges":{"bad":"v1.0.0"},"evidence":"confirmed","go":"go1.26.8","date":"2026-11-26","seen":{"v1.0.0 linux/loong64":"shown","v1.0.0 linux/arm64":"shown","v1.0.0 linux/amd64":"shown"}},{"id":"XCM-0065","module":"github.com/godror/godror","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/godror/godror","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"instead":["github.com/sijms/go-ora/v2"],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v0.40.4"},"evidence":"confirmed","seen":{"v0.40.4 linux/loong64":"fail","v0.40.4 linux/arm64":"fail","v0.40.4 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0066","module":"github.com/mattn/go-oci8","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/mattn/go-oci8","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"instead":["github.com/sijms/go-ora/v2"],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v0.1.1"},"evidence":"confirmed","seen":{"v0.1.1 linux/loong64":"fail","v0.1.1 linux/arm64":"fail","v0.1.1 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0067","module":"github.com/alexbrainman/odbc","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/alexbrainman/odbc","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v0.0.0-20250601004241-49e6b2bc0cf0"},"evidence":"confirmed","seen":{"v0.0.0-20250601004241-49e6b2bc0cf0 linux/loong64":"fail","v0.0.0-20250601004241-49e6b2bc0cf0 linux/arm64":"fail","v0.0.0-20250601004241-49e6b2bc0cf0 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0068","module":"github.com/h2non/bimg","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/h2non/bimg","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"instead":["github.com/disintegration/imaging"],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v1.1.9"},"evidence":"confirmed","seen":{"v1.1.9 linux/loong64":"fail","v1.1.9 linux/arm64":"fail","v1.1.9 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0069","module":"github.com/davidbyttow/govips/v2","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/davidbyttow/govips/v2/vips","symptom":"undefined: ","proof":{"kind":"cgo"},"ranges":[{"introduced":"0"}],"instead":["github.com/disintegration/imaging"],"source":"with CGO_ENABLED=0 its files with C are left out, and what they export","edges":{"bad":"v2.16.0"},"evidence":"confirmed","go":"go1.26.8","date":"2026-11-26","seen":{"v2.16.0 linux/loong64":"shown","v2.16.0 linux/arm64":"shown","v2.16.0 linux/amd64":"shown"}},{"id":"XCM-0070","module":"gocv.io/x/gocv","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"gocv.io/x/gocv","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v0.41.0"},"evidence":"confirmed","seen":{"v0.41.0 linux/loong64":"fail","v0.41.0 linux/arm64":"fail","v0.41.0 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0071","module":"github.com/pebbe/zmq4","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/pebbe/zmq4","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"instead":["github.com/go-zeromq/zmq4"],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v1.4.0"},"evidence":"confirmed","seen":{"v1.4.0 linux/loong64":"fail","v1.4.0 linux/arm64":"fail","v1.4.0 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0072","module":"github.com/miekg/pkcs11","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/miekg/pkcs11","symptom":"undefined: ","proof":{"kind":"cgo"},"ranges":[{"introduced":"0"}],"source":"with CGO_ENABLED=0 its files with C are left out, and what they export","edges":{"bad":"v1.1.2"},"evidence":"confirmed","go":"go1.26.8","date":"2026-11-26","seen":{"v1.1.2 linux/loong64":"shown","v1.1.2 linux/arm64":"shown","v1.1.2 linux/amd64":"shown"}},{"id":"XCM-0074","module":"github.com/marcboeker/go-duckdb","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/marcboeker/go-duckdb","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v1.8.5"},"evidence":"confirmed","seen":{"v1.8.5 linux/loong64":"fail","v1.8.5 linux/arm64":"fail","v1.8.5 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0076","module":"github.com/NVIDIA/go-nvml","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/NVIDIA/go-nvml/pkg/nvml","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v0.13.4-1"},"evidence":"confirmed","seen":{"v0.13.4-1 linux/loong64":"fail","v0.13.4-1 linux/arm64":"fail","v0.13.4-1 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0077","module":"github.com/veandco/go-sdl2","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/veandco/go-sdl2/sdl","symptom":"undefined: ","proof":{"kind":"cgo"},"ranges":[{"introduced":"0"}],"source":"with CGO_ENABLED=0 its files with C are left out, and what they export","edges":{"bad":"v0.4.39"},"evidence":"confirmed","go":"go1.26.8","date":"2026-11-26","seen":{"v0.4.39 linux/loong64":"shown","v0.4.39 linux/arm64":"shown","v0.4.39 linux/amd64":"shown"}},{"id":"XCM-0078","module":"github.com/yanyiwu/gojieba","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/yanyiwu/gojieba","symptom":"undefined: ","proof":{"kind":"cgo"},"ranges":[{"introduced":"0"}],"instead":["github.com/wangbin/jiebago","github.com/go-ego/gse"],"source":"with CGO_ENABLED=0 its files with C are left out, and what they export","edges":{"bad":"v1.4.6"},"evidence":"confirmed","go":"go1.26.8","date":"2026-11-26","seen":{"v1.4.6 linux/loong64":"shown","v1.4.6 linux/arm64":"shown","v1.4.6 linux/amd64":"shown"}},{"id":"XCM-0079","module":"github.com/smacker/go-tree-sitter","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/smacker/go-tree-sitter","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v0.0.0-20240827094217-dd81d9e9be82"},"evidence":"confirmed","seen":{"v0.0.0-20240827094217-dd81d9e9be82 linux/loong64":"fail","v0.0.0-20240827094217-dd81d9e9be82 linux/arm64":"fail","v0.0.0-20240827094217-dd81d9e9be82 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0080","module":"github.com/tree-sitter/go-tree-sitter","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/tree-sitter/go-tree-sitter","symptom":"undefined: ","proof":{"kind":"cgo"},"ranges":[{"introduced":"0"}],"source":"with CGO_ENABLED=0 its files with C are left out, and what they export","edges":{"bad":"v0.25.0"},"evidence":"confirmed","go":"go1.26.8","date":"2026-11-26","seen":{"v0.25.0 linux/loong64":"shown","v0.25.0 linux/arm64":"shown","v0.25.0 linux/amd64":"shown"}},{"id":"XCM-0081","module":"github.com/uber/h3-go/v4","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/uber/h3-go/v4","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v4.1.0"},"evidence":"confirmed","seen":{"v4.1.0 linux/loong64":"fail","v4.1.0 linux/arm64":"fail","v4.1.0 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0082","module":"github.com/twpayne/go-geos","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/twpayne/go-geos","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v0.23.0"},"evidence":"confirmed","seen":{"v0.23.0 linux/loong64":"fail","v0.23.0 linux/arm64":"fail","v0.23.0 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0083","module":"github.com/twpayne/go-proj/v11","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/twpayne/go-proj/v11","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v11.1.0"},"evidence":"confirmed","seen":{"v11.1.0 linux/loong64":"fail","v11.1.0 linux/arm64":"fail","v11.1.0 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0084","module":"github.com/yalue/onnxruntime_go","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/yalue/onnxruntime_go","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v1.27.0"},"evidence":"confirmed","seen":{"v1.27.0 linux/loong64":"fail","v1.27.0 linux/arm64":"fail","v1.27.0 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0085","module":"github.com/supranational/blst","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/supranational/blst/bindings/go","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v0.3.17"},"evidence":"confirmed","seen":{"v0.3.17 linux/loong64":"fail","v0.3.17 linux/arm64":"fail","v0.3.17 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0086","module":"github.com/google/gopacket","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/google/gopacket/pcap","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v1.1.19"},"evidence":"confirmed","seen":{"v1.1.19 linux/loong64":"fail","v1.1.19 linux/arm64":"fail","v1.1.19 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0087","module":"github.com/gopacket/gopacket","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/gopacket/gopacket/pcap","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v1.7.7"},"evidence":"confirmed","seen":{"v1.7.7 linux/loong64":"fail","v1.7.7 linux/arm64":"fail","v1.7.7 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0088","module":"github.com/aquasecurity/libbpfgo","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/aquasecurity/libbpfgo","symptom":"undefined: ","proof":{"kind":"cgo"},"ranges":[{"introduced":"0"}],"instead":["github.com/cilium/ebpf"],"source":"with CGO_ENABLED=0 its files with C are left out, and what they export","edges":{"bad":"v0.5.1-libbpf-1.2"},"evidence":"confirmed","go":"go1.26.8","date":"2026-11-26","seen":{"v0.5.1-libbpf-1.2 linux/loong64":"shown","v0.5.1-libbpf-1.2 linux/arm64":"shown","v0.5.1-libbpf-1.2 linux/amd64":"shown"}},{"id":"XCM-0089","module":"github.com/seccomp/libseccomp-golang","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/seccomp/libseccomp-golang","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"instead":["github.com/elastic/go-seccomp-bpf"],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v0.11.1"},"evidence":"confirmed","seen":{"v0.11.1 linux/loong64":"fail","v0.11.1 linux/arm64":"fail","v0.11.1 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0090","module":"github.com/msteinert/pam","class":"cgo-only","targets":["linux/loong64","linux/arm64","linux/amd64"],"cgo":"off","package":"github.com/msteinert/pam","symptom":"build constraints exclude all Go files|C source files not allowed|undefined: ","ranges":[{"introduced":"0"}],"source":"the module, compiled with CGO_ENABLED=0","edges":{"bad":"v1.2.0"},"evidence":"confirmed","seen":{"v1.2.0 linux/loong64":"fail","v1.2.0 linux/arm64":"fail","v1.2.0 linux/amd64":"fail"},"go":"go1.26.8","date":"2026-11-26"}]}');
;// CONCATENATED MODULE: ./build/src/audit/modules/compile.json
const compile_namespaceObject = /*#__PURE__*/JSON.parse('{"rows":[{"id":"XCM-0001","module":"golang.org/x/sys","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"golang.org/x/sys/unix","symptom":"undefined: |undeclared name","ranges":[{"introduced":"0","fixed":"0.1.0"}],"fix":{"version":"v0.1.0"},"source":"golang/sys 0a89baf8 of 2022-04-09, with 6c1b26c5 and 003f7fa1 of 2022-06-10","edges":{"bad":"v0.0.0-20220319134239-a9b59b0215f8","good":"v0.1.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.0.0-20220319134239-a9b59b0215f8 linux/amd64":"ok","v0.0.0-20220319134239-a9b59b0215f8 linux/loong64":"fail","v0.1.0 linux/amd64":"ok","v0.1.0 linux/loong64":"ok","v0.50.0 linux/amd64":"ok","v0.50.0 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0002","module":"golang.org/x/sys","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"golang.org/x/sys/cpu","symptom":"cacheLineSize","ranges":[{"introduced":"0","fixed":"0.1.0"}],"fix":{"version":"v0.1.0"},"source":"golang/sys 88d2bb9c of 2022-04-09","edges":{"bad":"v0.0.0-20220319134239-a9b59b0215f8","good":"v0.1.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.0.0-20220319134239-a9b59b0215f8 linux/amd64":"ok","v0.0.0-20220319134239-a9b59b0215f8 linux/loong64":"fail","v0.1.0 linux/amd64":"ok","v0.1.0 linux/loong64":"ok","v0.50.0 linux/amd64":"ok","v0.50.0 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0003","module":"go.etcd.io/bbolt","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"go.etcd.io/bbolt","symptom":"maxMapSize|brokenUnaligned","ranges":[{"introduced":"0","fixed":"1.3.7"}],"fix":{"version":"v1.3.7"},"source":"etcd-io/bbolt#303","edges":{"bad":"v1.3.6","good":"v1.3.7"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.3.6 linux/amd64":"ok","v1.3.6 linux/loong64":"fail","v1.3.7 linux/amd64":"ok","v1.3.7 linux/loong64":"ok","v1.5.0 linux/amd64":"ok","v1.5.0 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0004","module":"github.com/etcd-io/bbolt","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/etcd-io/bbolt","symptom":"maxMapSize|brokenUnaligned","ranges":[{"introduced":"0"}],"instead":["go.etcd.io/bbolt"],"source":"the module, compiled at both edges","edges":{"bad":"v1.3.3"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.3.3 linux/amd64":"ok","v1.3.3 linux/loong64":"fail","v1.5.0 linux/amd64":"unknown","v1.5.0 linux/loong64":"unknown"},"go":"go1.26.8"},{"id":"XCM-0005","module":"github.com/coreos/bbolt","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/coreos/bbolt","symptom":"maxMapSize|brokenUnaligned","ranges":[{"introduced":"0"}],"instead":["go.etcd.io/bbolt"],"source":"the module, compiled at both edges","edges":{"bad":"v1.3.2"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.3.2 linux/amd64":"ok","v1.3.2 linux/loong64":"fail","v1.3.3 linux/amd64":"ok","v1.3.3 linux/loong64":"fail"},"go":"go1.26.8"},{"id":"XCM-0006","module":"github.com/boltdb/bolt","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/boltdb/bolt","symptom":"maxMapSize|brokenUnaligned","ranges":[{"introduced":"0"}],"instead":["go.etcd.io/bbolt"],"source":"archived; its successor is go.etcd.io/bbolt","edges":{"bad":"v1.3.1"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.3.1 linux/amd64":"ok","v1.3.1 linux/loong64":"fail"},"go":"go1.26.8"},{"id":"XCM-0007","module":"github.com/creack/pty","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/creack/pty","symptom":"_C_u?int","ranges":[{"introduced":"0","fixed":"1.1.17"}],"fix":{"version":"v1.1.17"},"source":"creack/pty v1.1.16 has ztypes_loongarchx.go, v1.1.17 ztypes_loong64.go","edges":{"bad":"v1.1.16","good":"v1.1.17"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.1.16 linux/amd64":"ok","v1.1.16 linux/loong64":"fail","v1.1.17 linux/amd64":"ok","v1.1.17 linux/loong64":"ok","v1.1.24 linux/amd64":"ok","v1.1.24 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0008","module":"github.com/kr/pty","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/kr/pty","symptom":"_C_u?int","ranges":[{"introduced":"0","lastAffected":"1.1.7"}],"instead":["github.com/creack/pty"],"source":"moved to creack/pty","edges":{"bad":"v1.1.5"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.1.5 linux/amd64":"ok","v1.1.5 linux/loong64":"fail","v1.1.8 linux/amd64":"ok","v1.1.8 linux/loong64":"unknown"},"go":"go1.26.8"},{"id":"XCM-0009","module":"github.com/shirou/gopsutil/v3","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/shirou/gopsutil/v3/host","symptom":"sizeOfUtmp|utmp","ranges":[{"introduced":"0","fixed":"3.23.2"}],"fix":{"version":"v3.23.2"},"source":"shirou/gopsutil v3.23.2","edges":{"bad":"v3.23.1","good":"v3.23.2"},"evidence":"confirmed","date":"2026-11-26","seen":{"v3.23.1 linux/amd64":"ok","v3.23.1 linux/loong64":"fail","v3.23.2 linux/amd64":"ok","v3.23.2 linux/loong64":"ok","v3.24.5 linux/amd64":"ok","v3.24.5 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0010","module":"github.com/shirou/gopsutil","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/shirou/gopsutil/host","symptom":"sizeOfUtmp|utmp","ranges":[{"introduced":"0"}],"instead":["github.com/shirou/gopsutil/v4"],"source":"the module, compiled at both edges","edges":{"bad":"v3.21.11+incompatible"},"evidence":"confirmed","date":"2026-11-26","seen":{"v3.21.11+incompatible linux/amd64":"ok","v3.21.11+incompatible linux/loong64":"fail"},"go":"go1.26.8"},{"id":"XCM-0012","module":"github.com/tklauser/go-sysconf","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/tklauser/go-sysconf","symptom":"_BC_|_SC_|undefined","ranges":[{"introduced":"0","fixed":"0.3.10"}],"fix":{"version":"v0.3.10"},"source":"tklauser/go-sysconf#31","edges":{"bad":"v0.3.9","good":"v0.3.10"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.3.9 linux/amd64":"ok","v0.3.9 linux/loong64":"fail","v0.3.10 linux/amd64":"ok","v0.3.10 linux/loong64":"ok","v0.4.0 linux/amd64":"ok","v0.4.0 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0013","module":"github.com/cilium/ebpf","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/cilium/ebpf/internal","symptom":"NativeEndian","ranges":[{"introduced":"0.9.0","fixed":"0.11.0"}],"fix":{"version":"v0.11.0"},"source":"cilium/ebpf 1a9567cd, 00ec3bb2","edges":{"bad":"v0.10.0","good":"v0.11.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.10.0 linux/amd64":"ok","v0.10.0 linux/loong64":"fail","v0.11.0 linux/amd64":"ok","v0.11.0 linux/loong64":"ok","v0.22.0 linux/amd64":"ok","v0.22.0 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0014","module":"github.com/bytedance/sonic","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/bytedance/sonic/internal/rt","symptom":"missing function body","ranges":[{"introduced":"1.8.0","fixed":"1.12.4"}],"fix":{"version":"v1.12.4"},"source":"bytedance/sonic#538, 8bfed737","edges":{"bad":"v1.12.3","good":"v1.12.4"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.12.3 linux/amd64":"ok","v1.12.3 linux/loong64":"fail","v1.12.4 linux/amd64":"ok","v1.12.4 linux/loong64":"ok","v1.15.5 linux/amd64":"ok","v1.15.5 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0015","module":"github.com/bytedance/gopkg","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/bytedance/gopkg/collection/lscq","symptom":"undefined: ","ranges":[{"introduced":"0"}],"source":"bytedance/gopkg a7bf408, which no tag has","edges":{"bad":"v0.1.4"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.1.4 linux/amd64":"ok","v0.1.4 linux/loong64":"fail"},"go":"go1.26.8"},{"id":"XCM-0016","module":"github.com/cockroachdb/pebble","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/cockroachdb/pebble/internal/rawalloc","symptom":"axArrayLen","ranges":[{"introduced":"0","fixed":"1.1.4"}],"fix":{"version":"v1.1.4"},"source":"cockroachdb/pebble#4263, 5dd133a1e","edges":{"bad":"v1.1.3","good":"v1.1.4"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.1.3 linux/amd64":"ok","v1.1.3 linux/loong64":"fail","v1.1.4 linux/amd64":"ok","v1.1.4 linux/loong64":"ok","v1.1.5 linux/amd64":"ok","v1.1.5 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0017","module":"modernc.org/libc","class":"excluded","targets":["linux/loong64"],"cgo":"any","package":"modernc.org/libc/errno","symptom":"build constraints exclude","ranges":[{"introduced":"0","fixed":"1.50.9"}],"fix":{"version":"v1.50.9"},"source":"the module, compiled at both edges","edges":{"bad":"v1.22.5","good":"v1.50.9"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.22.5 linux/amd64":"ok","v1.22.5 linux/loong64":"fail","v1.50.9 linux/amd64":"ok","v1.50.9 linux/loong64":"ok","v1.81.0 linux/amd64":"ok","v1.81.0 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0018","module":"modernc.org/libc","class":"excluded","targets":["linux/loong64"],"cgo":"any","package":"modernc.org/libc/sys/types","symptom":"build constraints exclude","ranges":[{"introduced":"0","fixed":"1.50.9"}],"fix":{"version":"v1.50.9"},"source":"the module, compiled at both edges","edges":{"bad":"v1.22.5","good":"v1.50.9"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.22.5 linux/amd64":"ok","v1.22.5 linux/loong64":"fail","v1.50.9 linux/amd64":"ok","v1.50.9 linux/loong64":"ok","v1.81.0 linux/amd64":"ok","v1.81.0 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0020","module":"modernc.org/memory","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"modernc.org/memory","symptom":"undefined|exclude","ranges":[{"introduced":"0","fixed":"1.8.0"}],"fix":{"version":"v1.8.0"},"source":"the module, compiled at both edges","edges":{"bad":"v1.5.0","good":"v1.8.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.5.0 linux/amd64":"ok","v1.5.0 linux/loong64":"fail","v1.8.0 linux/amd64":"ok","v1.8.0 linux/loong64":"ok","v1.12.1 linux/amd64":"ok","v1.12.1 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0022","module":"github.com/templexxx/cpu","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/templexxx/cpu","symptom":"CacheLineSize","ranges":[{"introduced":"0","fixed":"0.1.1"}],"fix":{"version":"v0.1.1"},"source":"templexxx/cpu v0.1.1; ginuerzh/gost#1060","edges":{"bad":"v0.1.0","good":"v0.1.1"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.1.0 linux/amd64":"ok","v0.1.0 linux/loong64":"fail","v0.1.1 linux/amd64":"ok","v0.1.1 linux/loong64":"ok","v0.0.9 linux/amd64":"ok","v0.0.9 linux/loong64":"fail"},"go":"go1.26.8"},{"id":"XCM-0023","module":"github.com/templexxx/cpufeat","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/templexxx/cpufeat","symptom":"CacheLineSize","ranges":[{"introduced":"0"}],"instead":["golang.org/x/sys"],"source":"the module, compiled at both edges","edges":{"bad":"v0.0.0-20180724012125-cef66df7f161"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.0.0-20180724012125-cef66df7f161 linux/amd64":"ok","v0.0.0-20180724012125-cef66df7f161 linux/loong64":"fail"},"go":"go1.26.8"},{"id":"XCM-0025","module":"github.com/refraction-networking/utls","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/refraction-networking/utls","symptom":"CacheLineSize|doinit|undefined","ranges":[{"introduced":"0","fixed":"1.3.3"}],"fix":{"version":"v1.3.3"},"source":"the module, compiled at both edges","edges":{"bad":"v1.3.2","good":"v1.3.3"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.3.2 linux/amd64":"ok","v1.3.2 linux/loong64":"fail","v1.3.3 linux/amd64":"ok","v1.3.3 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0026","module":"github.com/u-root/uio","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/u-root/uio/uio","symptom":"NativeEndian","ranges":[{"introduced":"0","fixed":"0.0.0-20240224005618-d2acac8f3701"}],"fix":{"version":"v0.0.0-20240224005618-d2acac8f3701"},"source":"the module, compiled at both edges","edges":{"bad":"v0.0.0-20220204230159-dac05f7d2cb4","good":"v0.0.0-20240224005618-d2acac8f3701"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.0.0-20220204230159-dac05f7d2cb4 linux/amd64":"ok","v0.0.0-20220204230159-dac05f7d2cb4 linux/loong64":"fail","v0.0.0-20240224005618-d2acac8f3701 linux/amd64":"ok","v0.0.0-20240224005618-d2acac8f3701 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0027","module":"github.com/u-root/u-root","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/u-root/u-root/pkg/uio","symptom":"NativeEndian|undefined","ranges":[{"introduced":"1.0.0","lastAffected":"7.0.0"}],"source":"the module, compiled at both edges","edges":{"bad":"v7.0.0+incompatible"},"evidence":"confirmed","date":"2026-11-26","seen":{"v7.0.0+incompatible linux/amd64":"ok","v7.0.0+incompatible linux/loong64":"fail","v0.16.0 linux/amd64":"fail","v0.16.0 linux/loong64":"unknown"},"go":"go1.26.8"},{"id":"XCM-0028","module":"github.com/ebitengine/purego","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/ebitengine/purego/internal/fakecgo","symptom":"threadentry|undefined|exclude","ranges":[{"introduced":"0","fixed":"0.9.0"}],"fix":{"version":"v0.9.0"},"source":"ebitengine/purego#335","edges":{"bad":"v0.8.4","good":"v0.9.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.8.4 linux/amd64":"ok","v0.8.4 linux/loong64":"fail","v0.9.0 linux/amd64":"ok","v0.9.0 linux/loong64":"ok","v0.11.3 linux/amd64":"ok","v0.11.3 linux/loong64":"ok"},"go":"go1.26.8"},{"id":"XCM-0029","module":"github.com/go-delve/delve","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/go-delve/delve/pkg/proc/native","symptom":"your_linux_architecture_is_not_supported_by_delve","ranges":[{"introduced":"0"}],"source":"delve support_sentinel_linux.go","edges":{"bad":"v1.27.2"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.27.2 linux/amd64":"ok","v1.27.2 linux/loong64":"fail"},"go":"go1.26.8"},{"id":"XCM-0032","module":"github.com/iovisor/gobpf","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/iovisor/gobpf/elf","symptom":"utsnameStr|undefined","ranges":[{"introduced":"0"}],"instead":["github.com/cilium/ebpf"],"source":"the module, compiled at both edges","edges":{"bad":"v0.2.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.2.0 linux/amd64":"ok","v0.2.0 linux/loong64":"fail"},"go":"go1.26.8"},{"id":"XCM-0041","module":"github.com/bytedance/mockey","class":"compile","targets":["linux/loong64"],"cgo":"any","package":"github.com/bytedance/mockey","symptom":"undefined|missing function body|exclude","ranges":[{"introduced":"0"}],"source":"the module, compiled at both edges","edges":{"bad":"v1.2.12"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.2.12 linux/amd64":"ok","v1.2.12 linux/loong64":"fail","v1.4.6 linux/amd64":"ok","v1.4.6 linux/loong64":"fail"},"go":"go1.26.8"}]}');
;// CONCATENATED MODULE: ./build/src/audit/modules/slow.json
const slow_namespaceObject = /*#__PURE__*/JSON.parse('{"rows":[{"id":"XCM-0092","module":"github.com/klauspost/compress","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/klauspost/compress/zstd","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"zstd is in assembly for amd64 and in plain Go here: correct, and slower","zh":"zstd在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.20.4"},"evidence":"confirmed","seen":{"v1.20.4 linux/amd64":"ok","v1.20.4 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0093","module":"github.com/klauspost/compress","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/klauspost/compress/s2","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"s2 and snappy is in assembly for amd64 and in plain Go here: correct, and slower","zh":"s2 与 snappy在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.20.4"},"evidence":"confirmed","seen":{"v1.20.4 linux/amd64":"ok","v1.20.4 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0094","module":"github.com/klauspost/compress","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/klauspost/compress/huff0","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"Huffman decoding is in assembly for amd64 and in plain Go here: correct, and slower","zh":"Huffman 解码在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.20.4"},"evidence":"confirmed","seen":{"v1.20.4 linux/amd64":"ok","v1.20.4 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0095","module":"github.com/klauspost/reedsolomon","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/klauspost/reedsolomon","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"Reed-Solomon coding is in assembly for amd64 and in plain Go here: correct, and slower","zh":"Reed-Solomon 编码在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.14.2"},"evidence":"confirmed","seen":{"v1.14.2 linux/amd64":"ok","v1.14.2 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0097","module":"github.com/minio/sha256-simd","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/minio/sha256-simd","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"SHA-256 is in assembly for amd64 and in plain Go here: correct, and slower","zh":"SHA-256在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.0.1"},"evidence":"confirmed","seen":{"v1.0.1 linux/amd64":"ok","v1.0.1 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0098","module":"github.com/minio/highwayhash","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/minio/highwayhash","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"HighwayHash is in assembly for amd64 and in plain Go here: correct, and slower","zh":"HighwayHash在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.0.4"},"evidence":"confirmed","seen":{"v1.0.4 linux/amd64":"ok","v1.0.4 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0099","module":"github.com/minio/md5-simd","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/minio/md5-simd","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"MD5 of several streams is in assembly for amd64 and in plain Go here: correct, and slower","zh":"多路 MD5在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.1.2"},"evidence":"confirmed","seen":{"v1.1.2 linux/amd64":"ok","v1.1.2 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0100","module":"github.com/cespare/xxhash/v2","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/cespare/xxhash/v2","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"xxHash is in assembly for amd64 and in plain Go here: correct, and slower","zh":"xxHash在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v2.3.0"},"evidence":"confirmed","seen":{"v2.3.0 linux/amd64":"ok","v2.3.0 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0101","module":"github.com/cespare/xxhash","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/cespare/xxhash","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"xxHash is in assembly for amd64 and in plain Go here: correct, and slower","zh":"xxHash在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.1.0"},"evidence":"confirmed","seen":{"v1.1.0 linux/amd64":"ok","v1.1.0 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0102","module":"github.com/zeebo/xxh3","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/zeebo/xxh3","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"XXH3 is in assembly for amd64 and in plain Go here: correct, and slower","zh":"XXH3在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.1.0"},"evidence":"confirmed","seen":{"v1.1.0 linux/amd64":"ok","v1.1.0 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0103","module":"github.com/zeebo/blake3","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/zeebo/blake3/internal/alg/hash/hash_avx2","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"BLAKE3 is in assembly for amd64 and in plain Go here: correct, and slower","zh":"BLAKE3在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v0.2.4"},"evidence":"confirmed","seen":{"v0.2.4 linux/amd64":"ok","v0.2.4 linux/loong64":"shown"},"go":"go1.26.8","date":"2026-11-26"},{"id":"XCM-0104","module":"lukechampine.com/blake3","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"lukechampine.com/blake3/guts","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"BLAKE3 is in assembly for amd64 and in plain Go here: correct, and slower","zh":"BLAKE3在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.4.1"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.4.1 linux/amd64":"ok","v1.4.1 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0105","module":"github.com/golang/snappy","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/golang/snappy","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"snappy is in assembly for amd64 and in plain Go here: correct, and slower","zh":"snappy在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.0.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.0.0 linux/amd64":"ok","v1.0.0 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0106","module":"github.com/pierrec/lz4/v4","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/pierrec/lz4/v4/internal/lz4block","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"LZ4 decoding is in assembly for amd64 and in plain Go here: correct, and slower","zh":"LZ4 解码在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v4.1.33"},"evidence":"confirmed","date":"2026-11-26","seen":{"v4.1.33 linux/amd64":"ok","v4.1.33 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0107","module":"github.com/pierrec/lz4/v4","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/pierrec/lz4/v4/internal/xxh32","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"xxHash32 of LZ4 frames is in assembly for amd64 and in plain Go here: correct, and slower","zh":"LZ4 帧的 xxHash32在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v4.1.33"},"evidence":"confirmed","date":"2026-11-26","seen":{"v4.1.33 linux/amd64":"ok","v4.1.33 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0109","module":"github.com/segmentio/asm","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/segmentio/asm/base64","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"base64 is in assembly for amd64 and in plain Go here: correct, and slower","zh":"base64在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.2.1"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.2.1 linux/amd64":"ok","v1.2.1 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0110","module":"github.com/segmentio/asm","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/segmentio/asm/ascii","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"ASCII validation is in assembly for amd64 and in plain Go here: correct, and slower","zh":"ASCII 校验在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.2.1"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.2.1 linux/amd64":"ok","v1.2.1 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0111","module":"github.com/cloudflare/circl","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/cloudflare/circl/math/fp25519","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"Curve25519 fields is in assembly for amd64 and in plain Go here: correct, and slower","zh":"Curve25519 域运算在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.6.5"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.6.5 linux/amd64":"ok","v1.6.5 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0112","module":"github.com/cloudflare/circl","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/cloudflare/circl/math/fp448","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"Curve448 fields is in assembly for amd64 and in plain Go here: correct, and slower","zh":"Curve448 域运算在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.6.5"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.6.5 linux/amd64":"ok","v1.6.5 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0113","module":"filippo.io/edwards25519","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"filippo.io/edwards25519/field","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"edwards25519 fields is in assembly for amd64 and in plain Go here: correct, and slower","zh":"edwards25519 域运算在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.2.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.2.0 linux/amd64":"ok","v1.2.0 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0117","module":"golang.org/x/crypto","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"golang.org/x/crypto/chacha20poly1305","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"ChaCha20-Poly1305 is in assembly for amd64 and in plain Go here: correct, and slower","zh":"ChaCha20-Poly1305在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v0.59.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.59.0 linux/amd64":"ok","v0.59.0 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0120","module":"golang.org/x/crypto","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"golang.org/x/crypto/sha3","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"SHA-3 is in assembly for amd64 and in plain Go here: correct, and slower","zh":"SHA-3在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v0.30.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.30.0 linux/amd64":"ok","v0.30.0 linux/loong64":"shown","v0.59.0 linux/amd64":"ok","v0.59.0 linux/loong64":"not-shown"},"go":"go1.26.8"},{"id":"XCM-0121","module":"gonum.org/v1/gonum","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"gonum.org/v1/gonum/internal/asm/f64","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"vector arithmetic is in assembly for amd64 and in plain Go here: correct, and slower","zh":"向量运算在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v0.17.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.17.0 linux/amd64":"ok","v0.17.0 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0123","module":"github.com/apache/arrow-go/v18","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/apache/arrow-go/v18/internal/utils","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"Arrow kernels is in assembly for amd64 and in plain Go here: correct, and slower","zh":"Arrow 计算内核在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v18.8.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v18.8.0 linux/amd64":"ok","v18.8.0 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0124","module":"github.com/apache/arrow-go/v18","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/apache/arrow-go/v18/arrow/memory","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"Arrow memory operations is in assembly for amd64 and in plain Go here: correct, and slower","zh":"Arrow 内存操作在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v18.8.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v18.8.0 linux/amd64":"ok","v18.8.0 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0125","module":"github.com/coder/websocket","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/coder/websocket","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"WebSocket masking is in assembly for amd64 and in plain Go here: correct, and slower","zh":"WebSocket 掩码在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.8.15"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.8.15 linux/amd64":"ok","v1.8.15 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0126","module":"github.com/chewxy/math32","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/chewxy/math32","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"float32 mathematics is in assembly for amd64 and in plain Go here: correct, and slower","zh":"float32 数学函数在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.11.1"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.11.1 linux/amd64":"ok","v1.11.1 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0128","module":"github.com/dchest/siphash","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/dchest/siphash","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"SipHash is in assembly for amd64 and in plain Go here: correct, and slower","zh":"SipHash在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.2.3"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.2.3 linux/amd64":"ok","v1.2.3 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0131","module":"github.com/emmansun/gmsm","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/emmansun/gmsm/internal/sm2ec","proof":{"kind":"assembly"},"ranges":[{"introduced":"0","fixed":"0.40.0"}],"fix":{"version":"v0.40.0"},"says":{"en":"SM2 is in assembly for amd64 and in plain Go here: correct, and slower","zh":"SM2在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v0.29.6","good":"v0.40.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.29.6 linux/amd64":"ok","v0.29.6 linux/loong64":"shown","v0.40.0 linux/amd64":"ok","v0.40.0 linux/loong64":"not-shown","v0.15.5 linux/amd64":"ok","v0.15.5 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0132","module":"github.com/consensys/gnark-crypto","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/consensys/gnark-crypto/ecc/bn254/fp","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"BN254 fields is in assembly for amd64 and in plain Go here: correct, and slower","zh":"BN254 域运算在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v0.22.0"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.22.0 linux/amd64":"ok","v0.22.0 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0133","module":"github.com/ethereum/go-ethereum","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/ethereum/go-ethereum/crypto/bn256/cloudflare","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"BN256 is in assembly for amd64 and in plain Go here: correct, and slower","zh":"BN256在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v1.17.10"},"evidence":"confirmed","date":"2026-11-26","seen":{"v1.17.10 linux/amd64":"ok","v1.17.10 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0134","module":"github.com/templexxx/xorsimd","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/templexxx/xorsimd","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"XOR is in assembly for amd64 and in plain Go here: correct, and slower","zh":"异或在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v0.4.1"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.4.1 linux/amd64":"ok","v0.4.1 linux/loong64":"shown"},"go":"go1.26.8"},{"id":"XCM-0135","module":"github.com/dgryski/go-farm","class":"slow","targets":["linux/loong64"],"cgo":"any","package":"github.com/dgryski/go-farm","proof":{"kind":"assembly"},"ranges":[{"introduced":"0"}],"says":{"en":"FarmHash is in assembly for amd64 and in plain Go here: correct, and slower","zh":"FarmHash在 amd64 上用汇编实现，此处为纯 Go 实现：结果正确，但较慢"},"source":"go list of the package: SFiles for amd64, none for the target","edges":{"bad":"v0.0.0-20240924180020-3414d57e47da"},"evidence":"confirmed","date":"2026-11-26","seen":{"v0.0.0-20240924180020-3414d57e47da linux/amd64":"ok","v0.0.0-20240924180020-3414d57e47da linux/loong64":"shown"},"go":"go1.26.8"}]}');
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/src/audit/table-schema.js

/** As OSV writes them, without `v`; "0" is before all. */
const version = schemas.string().regex(/^(?:0|\d+\.\d+\.\d+(?:[-+][\w.+-]+)?)$/);
const CLASSES = ['compile', 'excluded', 'cgo-only', 'stub', 'refuses', 'degraded', 'slow', 'unmaintained'];
/**
 * One row of the known-module table: what a range of versions of one module does on a target. Ranges are those of OSV
 * (https://ossf.github.io/osv-schema/#affectedrangesevents-fields), so that their meaning is nobody's invention.
 */
const rowSchema = schemas.strictObject({
    /** Stable: `XCM-0005`. */
    id: schemas.string().regex(/^XCM-\d{4}$/),
    module: schemas.string().regex(/^[\w.~-]+(?:\/[\w.~+-]+)*$/),
    /**
     * Does not compile: `compile` (an error of the compiler), `excluded` (build constraints leave no file), `cgo-only` (no file
     * without cgo). Compiles, and yet: `stub` (every call fails), `refuses` (does not start), `degraded` (wrong or less),
     * `slow` (no assembly for the target), `unmaintained`.
     */
    class: schemas["enum"](CLASSES),
    targets: schemas.array(schemas["enum"](['linux/loong64', 'linux/arm64', 'linux/amd64']))
        .min(1)
        .max(3),
    cgo: schemas["enum"](['off', 'on', 'any']),
    /** Import path that shows it: what is compiled to verify the row. It holds where this package is in the graph. */
    package: schemas.string().min(1).max(200),
    /** Found in what the compiler or the list says; for rows that do not compile. */
    symptom: regexp().optional(),
    /** How a row of a package that does compile is seen without running it. */
    proof: schemas.union([
        /** Assembly for amd64, none for the target. */
        schemas.strictObject({ kind: schemas.literal('assembly') }),
        /** What its C files export is not there without cgo: the package compiles, and who uses it does not. */
        schemas.strictObject({ kind: schemas.literal('cgo') }),
        /** A file that is compiled for the target and not for others, or its words. */
        schemas.strictObject({ kind: schemas.literal('source'), file: regexp(), text: regexp() }),
    ])
        .optional(),
    ranges: schemas.array(schemas.strictObject({ introduced: version, fixed: version.optional(), lastAffected: version.optional() })
        .refine(range => range.fixed === undefined || range.lastAffected === undefined, 'fixed or lastAffected, not both'))
        .min(1)
        .max(10),
    /** The version to go to, and of another module where this one has none. */
    fix: schemas.strictObject({ module: schemas.string().optional(), version: schemas.string().regex(/^v\d/) }).optional(),
    /** Other modules that do the same without C, or on every target. */
    instead: schemas.array(schemas.string()).max(5).optional(),
    /** What it does, in a sentence; for rows that compile it is all that a user gets to know. */
    says: schemas.strictObject({ en: schemas.string().max(300), zh: schemas.string().max(300) }).optional(),
    source: schemas.string().min(1).max(300),
    /** Versions that the script compiles: the last bad one and the first good one. */
    edges: schemas.strictObject({ bad: schemas.string().regex(/^v\d/), good: schemas.string().regex(/^v\d/).optional() }).optional(),
    /** `confirmed`: the script saw it at the bad edge, and the good edge good. `read`: in the source that is named. */
    evidence: schemas["enum"](['confirmed', 'read']),
    /** What was seen, by the version and target: `v1.3.6 linux/loong64` → `fail`. */
    seen: schemas.record(schemas.string().max(120), schemas["enum"](['ok', 'fail', 'shown', 'not-shown', 'unknown'])).optional(),
    /** Go of the last look, and its day, UTC. */
    go: schemas.string().optional(),
    date: iso.date(),
})
    .refine(row => doesNotCompile(row.class) === (row.symptom !== undefined), 'a symptom, where it does not compile')
    .refine(row => doesNotCompile(row.class) || row.says !== undefined, 'says what it does, where it compiles');
const tableSchema = schemas.strictObject({ rows: schemas.array(rowSchema).max(1000) });
function doesNotCompile(kind) {
    return kind === 'compile' || kind === 'excluded' || kind === 'cgo-only';
}
function regexp() {
    return schemas.string()
        .max(200)
        .refine(text => {
        try {
            return new RegExp(text).source !== '';
        }
        catch {
            return false;
        }
    }, 'a regular expression');
}

;// CONCATENATED MODULE: ./build/src/audit/table.js






/** Every row, by module. Read when a graph is there to be looked up. @throws ZodError when the data is not as it says */
function knownModules() {
    known ??= byModule([compile_namespaceObject, cgo_namespaceObject, behaviour_namespaceObject, slow_namespaceObject].flatMap(file => tableSchema.parse(file).rows));
    return known;
}
let known;
function byModule(rows) {
    const found = new Map();
    for (const row of rows) {
        const same = found.get(row.module);
        if (same)
            same.push(row);
        else
            found.set(row.module, [row]);
    }
    return found;
}
/**
 * The rows of a module at the version that was selected. A fork that stands in for it, or a folder, inherits none: what was seen of
 * one says nothing of the other.
 */
function rowsOf(module, { target, cgo: on }) {
    const { version } = module;
    if (module.main || version === undefined)
        return [];
    return (knownModules().get(module.path) ?? []).filter(row => row.targets.some(one => one === target) &&
        (row.cgo === 'any' || (row.cgo === 'on') === on) &&
        row.ranges.some(range => isIn(version, range)));
}
/** The row that explains what the compiler said. */
function rowFor(module, situation, said) {
    return rowsOf(module, situation).find(({ class: kind, symptom }) => doesNotCompile(kind) && symptom !== undefined && said.some(line => new RegExp(symptom).test(line)));
}
/** OSV: from `introduced` on, until before `fixed`, or to `lastAffected` itself. Go's pseudo-versions sort as they should. */
function isIn(version, { introduced, fixed, lastAffected }) {
    const at = semver.parse(version);
    if (at === null)
        return false;
    if (introduced !== '0' && semver.lt(at, introduced))
        return false;
    if (fixed !== undefined)
        return semver.lt(at, fixed);
    return lastAffected === undefined || semver.lte(at, lastAffected);
}

;// CONCATENATED MODULE: ./build/src/audit/findings.js




/** Groups failures by whose fault they are, and looks each up in the table. */
async function findingsOf({ target, packages, failures, consequences, cgo: c }, failsOnAmd64, cgo) {
    const situation = { target: (0,report_target/* targetName */.j)({ goos: target.goos, goarch: target.goarch }), cgo };
    const wayTo = waysTo(packages);
    // What needs C fails on amd64 as well where cgo is off, and is a matter of that.
    const isEverywhere = ({ kind, importPath }) => kind !== 'cgo-only' && failsOnAmd64(importPath);
    const groups = new Map();
    // The compiler ends with one package now before and now after another: the same graph has to give the same findings.
    for (const failed of [...failures].sort((a, b) => compared(a.importPath, b.importPath))) {
        const one = await explain(failed, packages);
        // A name that only files with C declare is missed: what needs C is the package that has them.
        const needsC = !cgo && one.at.importPath !== failed.importPath && c.uses.has(one.at.importPath);
        const failure = needsC ? { ...failed, kind: 'cgo-only' } : failed;
        const { module } = one.at;
        const everywhere = isEverywhere(failure);
        const whose = module === undefined || module.main ? one.at.importPath : identity(module);
        const key = JSON.stringify([failure.kind, everywhere, whose]);
        const group = groups.get(key);
        if (group)
            group.push({ ...one, failure });
        else
            groups.set(key, [{ ...one, failure }]);
    }
    const findings = [...groups.values()].map(group => {
        const [first] = group;
        const module = first.at.module ?? { path: first.at.importPath, main: false };
        const all = group.flatMap(one => one.failure.diagnostics);
        const lines = group.flatMap(one => one.failure.lines);
        const row = rowFor(module, situation, lines);
        const failing = group.map(one => one.importPath);
        const way = shortest(failing.map(wayTo));
        const askedIn = folderAsking(packages, way);
        const blocks = new Set(failing.flatMap(path => [...(consequences.get(path) ?? [])]));
        return {
            kind: first.failure.kind,
            everywhere: isEverywhere(first.failure),
            module,
            packages: failing.sort(),
            diagnostics: all,
            lines: all.length > 0 ? [] : lines,
            way,
            ...(askedIn !== undefined && { askedIn }),
            blocks: [...blocks].filter(path => !failing.includes(path) && packages.get(path)?.standard === false).sort(),
            declared: group.flatMap(one => one.declared),
            assembly: [...new Set(group.flatMap(assemblyOf))],
            typos: group.flatMap(one => one.typos),
            vendored: first.at.folder?.includes('/vendor/') === true,
            ...(row && { row }),
        };
    });
    // What stands in the way of most first.
    return findings.sort((a, b) => b.blocks.length - a.blocks.length || compared(a.module.path, b.module.path));
}
const compared = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function assemblyOf({ at, failure }) {
    const bodiless = failure.lines.some(line => /missing function body|relocation target/.test(line));
    return bodiless ? at.ignored.filter(name => /\.[sS]$/.test(name)) : [];
}
/** `golang.org/x/sys@v0.1.0` */
function identity({ path, version }) {
    return version === undefined ? path : `${path}@${version}`;
}
/**
 * Where a name is missed of an imported package that has it for other targets, that package is at fault, not the one where the
 * compiler noticed: `native.Endian`, say.
 */
async function explain(failure, packages) {
    const { importPath, diagnostics } = failure;
    const own = packages.get(importPath) ?? bare(importPath);
    const blamed = blamedByLinker(failure, packages);
    if (blamed !== undefined)
        return { importPath, at: blamed, failure, declared: [], typos: [] };
    const typos = await typosIn(own);
    const missed = diagnostics.flatMap(({ message }) => UNDEFINED.exec(message)?.[1] ?? []);
    const qualified = missed.flatMap(name => (name.includes('.') ? [name.split('.')] : []));
    const nameOf = (path) => packages.get(path)?.name ?? lastOf(path);
    const known = new Set(own.imports.map(nameOf));
    for (const path of own.imports) {
        const imported = packages.get(path);
        if (imported === undefined || imported.standard)
            continue;
        // What no import is called by is the name that this file gives to one of them.
        const names = qualified.flatMap(([of, name]) => (of === nameOf(path) || !known.has(of) ? [name] : []));
        const declared = await declaringFiles(imported, [...new Set(names)]);
        if (declared.length > 0)
            return { importPath, at: imported, failure, declared, typos: [...typos, ...(await typosIn(imported))] };
    }
    const names = [...new Set(missed.filter(name => !name.includes('.')))];
    const declared = await declaringFiles(own, names, failure.kind === 'test');
    return { importPath, at: own, failure, declared, typos };
}
/** The package that the linker names, where it is not the program itself. */
function blamedByLinker({ kind, lines }, packages) {
    if (kind !== 'link')
        return undefined;
    for (const line of lines) {
        // A function that is declared and not defined: `main.main: relocation target example.com/fast.sum not defined`.
        const symbol = /relocation target (\S+) not defined/.exec(line)?.[1];
        // go:linkname to what is not made for it, since Go 1.23: `link: example.com/fast: invalid reference to runtime.x`.
        const referring = /^link: (\S+): invalid reference to /.exec(line)?.[1];
        const path = symbol?.slice(0, symbol.indexOf('.', symbol.lastIndexOf('/') + 1)) ?? referring;
        const found = path === undefined ? undefined : packages.get(path);
        if (found !== undefined && !found.standard)
            return found;
    }
    return undefined;
}
/** The words of go/types and of cmd/compile of several years. */
const UNDEFINED = /(?:undefined: |undeclared name:? |undefined array length |undefined method |missing function body for |^)([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?)(?: or missing type constraint| for array length| undefined|$| \()/;
function bare(importPath) {
    return {
        importPath,
        standard: false,
        asked: false,
        cgoFiles: [],
        sourceFiles: 0,
        hasTests: false,
        ignored: [],
        cLibraries: [],
        imports: [],
    };
}
function lastOf(importPath) {
    return importPath.split('/').at(-1) ?? importPath;
}
function shortest(ways) {
    return ways.reduce((best, way) => (way.length > 1 && (best.length <= 1 || way.length < best.length) ? way : best), ways[0] ?? []);
}

;// CONCATENATED MODULE: ./build/src/audit/known.js




/** How bad each kind is, where somebody saw it. What was only read is worth a note. */
const SEVERITY = {
    stub: 'error',
    refuses: 'warn',
    degraded: 'warn',
    unmaintained: 'warn',
    slow: 'info',
};
/** What the table knows of the modules of a graph, beyond what a compiler says. */
function knownIn({ target, packages }, cgo) {
    const situation = { target: (0,report_target/* targetName */.j)({ goos: target.goos, goarch: target.goarch }), cgo };
    const modules = new Map();
    for (const { module } of packages.values())
        if (module !== undefined)
            modules.set(module.path, module);
    const wayTo = waysTo(packages);
    return [...modules.values()].flatMap(module => rowsOf(module, situation)
        .filter(row => !doesNotCompile(row.class) && packages.has(row.package))
        .map(row => {
        const askedIn = folderAsking(packages, wayTo(row.package));
        return {
            module,
            row,
            severity: row.evidence === 'confirmed' ? (SEVERITY[row.class] ?? 'info') : 'info',
            ...(askedIn !== undefined && { askedIn }),
        };
    }));
}

;// CONCATENATED MODULE: ./build/src/audit/later.js
/**
 * Of work that runs beside other work, and is awaited after it: that it fails before that is no rejection without a handler,
 * which would end the process.
 */
function later(promise) {
    promise.catch(() => { });
    return promise;
}

// EXTERNAL MODULE: ./build/src/golang/index.js + 16 modules
var golang = __webpack_require__(49376);
;// CONCATENATED MODULE: ./build/src/audit/go-command.js

/** 26 of Go 1.26.8. */
function minorOf({ version }) {
    return Number(/^1\.(\d+)/.exec(version)?.[1] ?? 0);
}
/**
 * Since Go 1.21 a main package with a default.pgo has variants of its own of all that it imports, std and unsafe too, and go
 * list names them `unsafe [example.com/cmd]`: no other command takes such a name. A profile decides how fast code is, not
 * whether it compiles; `go build` of the program reads it. https://go.dev/doc/pgo
 */
function withoutProfile(go) {
    return minorOf(go) >= 21 ? ['-pgo=off'] : [];
}
/** What setTimeout takes. */
const LONGEST_MS = 2 ** 31 - 1;
/**
 * Runs a go command until `until`, by the system's clock in ms: what runs then is ended with all that it started. Whatever its
 * end, a result comes back; `cut` says that it is not a whole one.
 */
async function goUntil(system, go, until, argv, cwd, env, options) {
    const left = until - system.now().getTime();
    if (left <= 0)
        return { ...NOTHING, cut: `${TIME_IS_UP}, before go ${argv[0]} was started` };
    const timeoutMs = Math.min(left, LONGEST_MS);
    const ended = await (0,golang/* runGo */.aC)(system, go, argv, cwd, env, { ...options, allowFailure: true, timeoutMs });
    if (ended.timedOut)
        return { ...ended, cut: `${TIME_IS_UP}, and go ${argv[0]} was ended` };
    if (ended.code === null)
        return { ...ended, cut: `go ${argv[0]}: signal: ${ended.signal ?? 'unknown'}` };
    return ended;
}
/** By these words `reasons.ts` knows it again. */
const TIME_IS_UP = 'the time of the audit is up';
const NOTHING = {
    code: null,
    signal: null,
    stdout: '',
    stderr: '',
    timedOut: true,
    truncated: false,
};

;// CONCATENATED MODULE: ./build/src/audit/object-reader.js
/** Of one package; std's syscall has 30 kB. */
const MAX_OBJECT = 4 << 20;
/** Takes lines of `go list -json`, in which each object begins and ends with a brace alone in column 0. */
function objectReader(use) {
    let lines = [];
    let size = 0;
    let lost = 0;
    return {
        take(line) {
            size += line.length;
            if (size <= MAX_OBJECT)
                lines.push(line);
            if (line !== '}')
                return;
            const object = size <= MAX_OBJECT ? parsed(lines.join('\n')) : undefined;
            [lines, size] = [[], 0];
            if (object === undefined)
                lost++;
            else
                use(object);
        },
        unread: () => lost + (size > 0 ? 1 : 0),
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/audit/list.js



/**
 * Every package that one target needs, with every constraint error at once: `go list -e -deps`. Read as it comes, one package
 * after another, and no more of them than a graph of people has.
 */
async function listGraph(system, go, query) {
    const { workspace, patterns, target, cgo, tags, cc, tests = false, until } = query;
    const packages = new Map();
    let beyond = 0;
    const reader = objectReader(object => {
        const listed = packageOf(object);
        if (listed === undefined)
            return;
        if (packages.size < MAX_PACKAGES)
            packages.set(listed.importPath, listed);
        else
            beyond++;
    });
    const argv = [
        'list',
        '-e',
        '-deps',
        ...(tests ? ['-test'] : []),
        `-json=${FIELDS}`,
        ...withoutProfile(go),
        ...(0,golang/* tagFlag */.zn)(tags),
        '--',
        ...patterns,
    ];
    const result = await goUntil(system, go, until, argv, workspace, (0,golang/* targetEnv */.Dm)(target, cgo, cc), {
        maxOutput: 1 << 18,
        onLine: (line, stream) => {
            if (stream === 'stdout')
                reader.take(line);
        },
    });
    const said = result.stderr.split('\n').filter(line => line !== '' && !/^go: (?:downloading|finding) /.test(line));
    const failed = result.code !== 0 || packages.size === 0;
    const problems = [
        ...(result.cut === undefined ? [] : [result.cut]),
        ...(failed ? [said.slice(-20).join('\n') || (result.cut ?? 'go list said nothing')] : []),
        ...(beyond > 0 ? [`${beyond} packages beyond ${MAX_PACKAGES} were not looked at`] : []),
        ...(reader.unread() > 0 ? [`${reader.unread()} packages that go list printed could not be read`] : []),
    ];
    return {
        packages,
        empty: patternsWithout(said),
        ...(problems.length > 0 && { problem: [...new Set(problems)].join('\n').slice(0, 4000) }),
    };
}
/** It says so and goes on: `go: warning: "./nope/..." matched no packages`. */
function patternsWithout(said) {
    return said.flatMap(line => /^go: warning: "(.+)" matched no packages$/.exec(line)?.[1] ?? []);
}
const FIELDS = [
    'ImportPath,Name,Dir,Standard,DepOnly,ForTest,Module,Error,Imports,ImportMap',
    'GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,IgnoredGoFiles,IgnoredOtherFiles,CgoLDFLAGS,CgoPkgConfig',
].join(',');
/** The largest graphs have a few thousand. What is beyond is not looked at, and said to be unknown. */
const MAX_PACKAGES = 50_000;
function packageOf(object) {
    const listed = object;
    const { ImportPath: importPath, Imports = [], ImportMap: map = {}, Error: error } = listed;
    if (importPath === undefined)
        return undefined;
    const module = listed.Module && moduleOf(listed.Module);
    const libraries = [
        ...(listed.CgoPkgConfig ?? []).map(name => `pkg-config ${name}`),
        ...(listed.CgoLDFLAGS ?? []).filter(flag => flag.startsWith('-l')),
    ];
    return {
        importPath,
        ...(listed.Name && { name: listed.Name }),
        ...(listed.Dir && { folder: listed.Dir }),
        standard: listed.Standard === true,
        asked: listed.DepOnly !== true,
        ...(listed.ForTest && { forTest: listed.ForTest }),
        ...(module && { module }),
        cgoFiles: listed.CgoFiles ?? [],
        sourceFiles: (listed.GoFiles?.length ?? 0) + (listed.CgoFiles?.length ?? 0),
        hasTests: (listed.TestGoFiles?.length ?? 0) + (listed.XTestGoFiles?.length ?? 0) > 0,
        ignored: [...(listed.IgnoredGoFiles ?? []), ...(listed.IgnoredOtherFiles ?? [])].slice(0, 500),
        cLibraries: [...new Set(libraries)].slice(0, 50),
        imports: Imports.map(name => (Object.hasOwn(map, name) ? (map[name] ?? name) : name)).filter(name => name !== 'C'),
        ...(error?.Err && { error: [error.Pos, error.Err].filter(Boolean).join(': ').slice(0, 4000) }),
    };
}
function moduleOf({ Path, Version, Main, Dir, Replace }) {
    if (Path === undefined)
        return undefined;
    const folder = Dir ? { folder: Dir } : {};
    if (Replace?.Path === undefined)
        return { path: Path, ...(Version && { version: Version }), main: Main === true, ...folder };
    // A folder has no version: go help modfile.
    if (!Replace.Version)
        return { path: Path, main: Main === true, replaces: Path, local: true, ...folder };
    return { path: Replace.Path, version: Replace.Version, main: false, replaces: Path, ...folder };
}

;// CONCATENATED MODULE: ./build/src/audit/reasons.js

/** A compiler, a linker or go itself that did not come to an end of its own: what os/exec, gcc and Go's runtime say then. */
const ENDED_FROM_OUTSIDE = /signal: (?:SIG[A-Z]|[a-z])|^fatal error: (?:runtime: )?(?:out of memory|cannot allocate memory)|: cannot allocate memory$|Killed signal terminated|: resource temporarily unavailable$/m;
const NO_PACKAGES = {
    kind: 'no-packages',
    hint: {
        en: 'mend the pattern in `packages` (a folder of this module begins with `./`), or run it where there are packages of Go; those that are left out for the target are in audit/dropped',
        zh: '修正 `packages` 中的模式（本模块的目录以 `./` 开头），或在含有 Go 包的目录运行；因目标而被排除的包见 audit/dropped',
    },
};
/** By what the go command says. The first that fits. */
const REASONS = [
    {
        kind: 'time',
        says: new RegExp(TIME_IS_UP),
        hint: {
            en: 'what was compiled is in the build cache, and a second run goes on from there; else a larger `budget`, or a job for each target (`targets`)',
            zh: '已编译的部分在构建缓存中，再次运行会从中断处继续；否则加大 `budget`，或每个目标单独一个作业（`targets`）',
        },
    },
    {
        kind: 'killed',
        says: ENDED_FROM_OUTSIDE,
        hint: {
            en: 'something outside ended it, most often for want of memory: `GOFLAGS=-p=1` compiles one package at a time',
            zh: '进程被外部终止，最常见的原因是内存不足：`GOFLAGS=-p=1` 每次只编译一个包',
        },
    },
    {
        kind: 'no-module',
        says: /go\.mod file not found|does not contain main module|cannot find main module|outside main module or its selected/,
        hint: {
            en: 'run it in the folder of go.mod (working-directory), or `go mod init`',
            zh: '在 go.mod 所在目录运行（working-directory），或执行 `go mod init`',
        },
    },
    {
        kind: 'go-work',
        says: /does not contain modules listed in go\.work|outside modules listed in go\.work|not one of the workspace modules listed in go\.work/,
        hint: {
            en: 'run it in a folder that go.work lists, or list this one: `go work use .`; without the workspace: GOWORK=off',
            zh: '在 go.work 列出的目录中运行，或加入当前目录：`go work use .`；不使用工作区：GOWORK=off',
        },
    },
    {
        kind: 'go-work',
        says: /listed in go\.work file requires go/,
        hint: {
            en: '`go work use` in the folder of go.work, and commit it',
            zh: '在 go.work 所在目录执行 `go work use` 并提交',
        },
    },
    {
        kind: 'vendor',
        says: /inconsistent vendoring|import lookup disabled by -mod=vendor|vendor\/modules\.txt/,
        hint: { en: '`go mod vendor`, and commit it', zh: '执行 `go mod vendor` 并提交' },
    },
    {
        kind: 'go-version',
        says: /requires go ?>= ?[\w.]+|invalid go version/,
        hint: {
            en: 'a newer Go: leave go-version out, so that go.mod decides',
            zh: '使用更新的 Go：省略 go-version，由 go.mod 决定',
        },
    },
    {
        kind: 'go-version',
        says: /is not in std/,
        hint: {
            en: 'a package of a newer Go (leave go-version out, so that go.mod decides), or a path that is misspelled: one of a module begins with a host name',
            zh: '该包来自更新的 Go（省略 go-version，由 go.mod 决定），或路径写错：模块的路径以主机名开头',
        },
    },
    {
        kind: 'checksum',
        says: /checksum mismatch|SECURITY ERROR|malformed go\.sum|wrong hash|initial checkpoint|sumdb/i,
        hint: {
            en: '`go mod download` and `go mod verify`; a hash that differs is a changed module: find out why before you accept it',
            zh: '执行 `go mod download` 与 `go mod verify`；哈希不同说明模块已被改动，接受前先查明原因',
        },
    },
    {
        kind: 'credentials',
        says: /could not read Username|terminal prompts disabled|Authentication failed|Permission denied \(publickey|401 Unauthorized|403 Forbidden|fatal: could not read|Repository not found|404 Not Found|410 Gone/i,
        hint: {
            en: 'GOPRIVATE and credentials for a private module (GOAUTH, .netrc), or the path is wrong',
            zh: '私有模块需要 GOPRIVATE 与凭据（GOAUTH、.netrc）；也可能是路径写错',
        },
    },
    {
        kind: 'network',
        says: /module lookup disabled by GOPROXY=off/,
        hint: {
            en: 'GOPROXY=off, of the environment or of `go env -w`, allows no download: set GOPROXY, or `go mod vendor` and commit it',
            zh: '环境变量或 `go env -w` 设置了 GOPROXY=off，不允许下载：请设置 GOPROXY，或执行 `go mod vendor` 并提交',
        },
    },
    {
        kind: 'network',
        says: /dial tcp|connection (?:refused|reset)|: EOF$|i\/o timeout|no such host|50\d \w|TLS handshake|proxyconnect|server misbehaving|context deadline|network is unreachable|unexpected EOF|bad gateway/i,
        hint: {
            en: 'the module proxy does not answer: try again, or another GOPROXY',
            zh: '模块代理没有响应：重试，或换用其他 GOPROXY',
        },
    },
    {
        kind: 'go-mod',
        says: /errors parsing go\.(?:mod|work)|go\.(?:mod|work):\d+|invalid module path|malformed module path|unknown directive/,
        hint: { en: 'mend go.mod where go points at', zh: '按 go 指出的位置修正 go.mod' },
    },
    {
        kind: 'not-required',
        // `go mod download` adds no line to go.sum for a package that lacks one.
        says: /missing go\.sum entry|no required module provides package|updates to go\.(?:mod|work) needed|go mod tidy|cannot find module providing package|missing go\.mod|unknown revision|invalid version|import lookup disabled/,
        hint: { en: '`go mod tidy`, and commit go.mod and go.sum', zh: '执行 `go mod tidy` 并提交 go.mod 与 go.sum' },
    },
    {
        kind: 'c-compiler',
        says: /C compiler .* not found|cgo: exec .*not found|exec: ".*(?:gcc|clang|cc|zig)": executable file not found/i,
        hint: {
            en: 'a C compiler for the target: `setup` with `cc: gnu`',
            zh: '目标架构的 C 编译器：在 `setup` 中设置 `cc: gnu`',
        },
    },
    {
        kind: 'files',
        says: /build cache at |build cache is (?:disabled|required)|permission denied|read-only file system/,
        hint: {
            en: 'go has to read that file, or write that folder: GOCACHE, GOMODCACHE and GOTMPDIR name others',
            zh: 'go 需要能读取该文件或写入该目录：可用 GOCACHE、GOMODCACHE、GOTMPDIR 指定其他目录',
        },
    },
    { ...NO_PACKAGES, says: /^go: warning: ".*" matched no packages$/m },
];
/** undefined: what is said is against the package itself. */
function reasonOf(said) {
    return REASONS.find(({ says }) => says.test(said));
}
/**
 * The same of a compiler or linker, which reads no go.mod and asks no network: "malformed elf file: unexpected EOF" is about a
 * file of the package.
 */
function reasonOfCompiler(said) {
    return REASONS.find(({ kind, says }) => OF_COMPILERS.includes(kind) && says.test(said));
}
const OF_COMPILERS = ['time', 'killed', 'c-compiler', 'files'];
/** Of a Go that cannot be had, whatever the reason. */
const NO_GO = {
    kind: 'go-version',
    hint: {
        en: 'a Go that is new enough for go.mod: `setup`, or another go-version',
        zh: '满足 go.mod 的 Go：使用 `setup`，或更换 go-version',
    },
};
const OTHER_REASON = {
    kind: 'go-failed',
    hint: { en: 'the same command by hand says more: `go build ./...`', zh: '手工执行 `go build ./...` 可得到更多信息' },
};

;// CONCATENATED MODULE: ./build/src/audit/cgo.js

const NOTHING_OF_C = { needs: new Set(), uses: new Set(), libraries: new Map() };
/** Lists once more with cgo on, which needs no C compiler: what `#cgo` lines ask for stands in the files. */
async function cgoUse(system, plan, query, packages) {
    // Beside what is compiled without: the same packages, and those that only cgo brings in.
    const listed = query.cgo === 'off' ? await listGraph(system, plan.go, { ...query, cgo: 'dynamic' }) : { packages, empty: [] };
    const { packages: withC, empty } = listed;
    // Of packages that are there without cgo alone it finds none, which is an answer.
    const problem = withC.size === 0 && empty.length > 0 ? undefined : listed.problem;
    const [needs, uses] = [new Set(), new Set()];
    const libraries = new Map();
    for (const { importPath, cgoFiles, cLibraries, standard } of withC.values()) {
        if (standard || cgoFiles.length === 0)
            continue;
        const without = packages.get(importPath);
        if (query.cgo !== 'off' || without === undefined || without.sourceFiles === 0 || without.error !== undefined)
            needs.add(importPath);
        else
            uses.add(importPath);
        if (cLibraries.length > 0)
            libraries.set(importPath, cLibraries);
    }
    return { needs, uses, libraries, ...(problem !== undefined && { problem }) };
}

// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
;// CONCATENATED MODULE: ./build/src/audit/go-build.js




/** `go build -json` came with this. https://go.dev/doc/go1.24#go-command */
const JSON_SINCE = 24;
/**
 * Compiles packages, and links the programs among them: `go build`, with the flags of `build`, whose work is done then.
 * @throws UserError XC-SYSTEM-001 where the disk is full
 */
async function goBuild(system, go, { workspace, target, cgo, tags, trimpath, cc, until, onPackage }, paths, flags = []) {
    const json = minorOf(go) >= JSON_SINCE;
    const argv = [
        'build',
        '-v',
        ...(json ? ['-json'] : []),
        ...compilerFlags(trimpath),
        ...flags,
        ...(0,golang/* tagFlag */.zn)(tags),
        // Written nowhere, also where there is one program alone: cmd/go/internal/work/build.go, "special case -o /dev/null".
        '-o',
        '/dev/null',
        '--',
        ...paths,
    ];
    const collector = json ? fromJson(onPackage) : fromHeaders(onPackage);
    const result = await goUntil(system, go, until, argv, workspace, (0,golang/* targetEnv */.Dm)(target, cgo, cc), {
        maxOutput: 1 << 18,
        onLine: collector.take,
    });
    if (result.code === 0)
        return { said: new Map() };
    const said = collector.said();
    for (const text of [result.stderr, ...[...said.values()].flat()])
        throwIfFull(text, workspace);
    // What is said of compilers that ended with go is no news of their packages.
    if (result.cut !== undefined)
        return {
            said: new Map([...said].filter(([, lines]) => !ENDED_FROM_OUTSIDE.test(lines.join('\n')))),
            problem: result.cut,
        };
    const rest = wordsOf(result.stderr);
    if (said.size === 0)
        return { said, problem: rest.slice(-20).join('\n') || `go build: ${result.code}` };
    // Beside the packages it blames, and of none of them: go did not get as far as the others.
    const own = rest.filter(line => line.startsWith('go: ') && !line.startsWith('go: warning: '));
    return { said, ...(own.length > 0 && { problem: own.slice(-20).join('\n') }) };
}
/** Those that decide under which key go keeps what it compiled, the same for each command. */
function compilerFlags(trimpath) {
    // Linked to know whether it links; what nobody runs needs no symbols.
    return [`-trimpath=${trimpath}`, '-buildvcs=false', '-ldflags=-s -w'];
}
/** @throws UserError XC-SYSTEM-001 where that is what go says */
function throwIfFull(said, workspace) {
    if (/no space left on device|disk quota exceeded/.test(said))
        throw new language/* UserError */.yo('XC-SYSTEM-001', { path: /\S*\/\S*(?=: .*no space)/.exec(said)?.[0] ?? workspace });
}
/** What go says beside its progress. */
function wordsOf(stderr) {
    return stderr.split('\n').filter(line => line !== '' && !isImportPath(line) && !isProgress(line));
}
function isProgress(line) {
    return /^go: (?:downloading|finding) /.test(line);
}
/** Of one package. More than people read, and a compiler cannot fill the memory. */
const MAX_LINES = 2000;
const MAX_LINE = 2000;
function fromJson(onPackage) {
    const output = new Map();
    const failed = new Set();
    let file = '';
    return {
        take(line, stream) {
            if (stream === 'stderr')
                return void (isImportPath(line) && onPackage?.(line));
            const event = readEvent(line);
            if (event?.ImportPath === undefined)
                return;
            // What is made for no package, a profile say, is told of by its header alone.
            if (event.ImportPath === '')
                file = /^# (.+)/.exec(event.Output ?? '')?.[1] ?? file;
            const about = event.ImportPath || file;
            // By -v each package that is compiled says its own path, as output.
            if (event.Output?.trim() === withoutVariant(event.ImportPath))
                return;
            if (event.Action === 'build-fail')
                failed.add(about);
            if (event.Action === 'build-output')
                addLines(output, about, event.Output ?? '');
        },
        said: () => new Map([...failed].map(importPath => [withoutVariant(importPath), output.get(importPath) ?? []])),
    };
}
function readEvent(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        return JSON.parse(line);
    }
    catch {
        // A compiler that broke in the middle of a line.
        return undefined;
    }
}
/** Before Go 1.24: `# importpath`, then its lines, until the next header. A package that only warns has a header too. */
function fromHeaders(onPackage) {
    const output = new Map();
    let current;
    return {
        take(line, stream) {
            if (stream !== 'stderr')
                return;
            const header = /^# (\S+)/.exec(line)?.[1];
            if (header !== undefined)
                current = header;
            else if (isImportPath(line))
                onPackage?.(line);
            else if (current !== undefined && !isProgress(line))
                addLines(output, current, line);
        },
        said: () => new Map([...output].filter(([, lines]) => lines.some(line => line !== '' && !/warning:|^\s|: note:/.test(line)))),
    };
}
/** What `-v` prints of each package. */
function isImportPath(line) {
    return /^[\w.~-]+(?:\/[\w.~+@-]+)*$/.test(line);
}
function addLines(output, importPath, text) {
    const lines = output.get(importPath) ?? [];
    output.set(importPath, lines);
    for (const line of text.replace(/\n$/, '').split('\n'))
        if (!line.startsWith('# ') && lines.length < MAX_LINES)
            lines.push(line.slice(0, MAX_LINE));
}
/** `example.com/p [example.com/p.test]` */
function withoutVariant(importPath) {
    return importPath.replace(/ \[.*$/, '');
}

;// CONCATENATED MODULE: ./build/src/audit/export.js




/**
 * Compiles packages and all that they import, and links nothing: `go list -export`. What compiled has a file with export data in
 * the build cache, which is proof; what failed has the compiler's words beside it (since Go 1.20), or on standard error.
 * @throws UserError XC-SYSTEM-001 where the disk is full
 */
async function exportPackages(system, go, { workspace, target, cgo, tags, trimpath, cc, until, onPackage }, paths, flags = []) {
    const [compiled, not] = [new Map(), new Set()];
    const said = new Map();
    const reader = objectReader(object => {
        const { ImportPath: path = '', Export: file, BuildID: id = '', Error: error } = object;
        if (file)
            compiled.set(path, id);
        // It is the compiler itself, and has no file.
        else if (path !== 'unsafe')
            not.add(path);
        if (error?.Err)
            addLines(said, path, error.Err);
    });
    let current;
    const argv = [
        'list',
        '-e',
        '-deps',
        '-export',
        '-v',
        '-json=ImportPath,Export,BuildID,Error',
        ...withoutProfile(go),
        ...compilerFlags(trimpath),
        ...flags,
        ...(0,golang/* tagFlag */.zn)(tags),
        '--',
        ...paths,
    ];
    const ended = await goUntil(system, go, until, argv, workspace, (0,golang/* targetEnv */.Dm)(target, cgo, cc), {
        maxOutput: 1 << 18,
        onLine: (line, stream) => {
            if (stream === 'stdout')
                return reader.take(line);
            const header = /^# (.+)$/.exec(line)?.[1];
            if (header !== undefined)
                current = header;
            else if (isImportPath(line))
                onPackage?.(line);
            else if (current !== undefined && !isProgress(line))
                addLines(said, current, line);
        },
    });
    for (const text of [ended.stderr, ...[...said.values()].flat()])
        throwIfFull(text, workspace);
    const lost = reader.unread() > 0 ? `${reader.unread()} packages that go list printed could not be read` : undefined;
    const words = wordsOf(ended.stderr).slice(-20).join('\n') || `go list: ${ended.code}`;
    const nothing = ended.code !== 0 && said.size === 0 ? words : undefined;
    const problem = ended.cut ?? lost ?? nothing;
    return { compiled, not, said, ...(problem !== undefined && { problem }) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/audit/linked.js






const FOLDER = 'xinchuang-go-linked';
const MAX_AGE_MS = 30 * 86_400_000;
/** @param compiled build IDs of the packages that compiled, by import path */
async function linkMemory(system, go, query, packages, compiled) {
    // A C linker takes libraries of the machine, whose state nobody hashes.
    const settings = query.cgo === 'off' ? await settingsOf(system, go, query) : undefined;
    if (settings === undefined)
        return { unknown: async (programs) => [...programs], add: async () => { } };
    const { folder, of } = settings;
    const oldest = system.now().getTime() - MAX_AGE_MS;
    const isKnown = async (key) => {
        const seen = await (0,promises_.stat)((0,external_node_path_.join)(folder, key)).catch(() => undefined);
        return seen !== undefined && seen.mtimeMs > oldest;
    };
    const keys = new Map();
    return {
        async unknown(programs) {
            const left = [];
            for (const program of programs) {
                const profile = await profileOf(packages.get(program));
                const key = linkKey(program, `${of}${profile}`, packages, compiled);
                if (key !== undefined)
                    keys.set(program, key);
                if (key === undefined || !(await isKnown(key)))
                    left.push(program);
            }
            return left;
        },
        async add(programs) {
            try {
                await (0,promises_.mkdir)(folder, { recursive: true });
                for (const program of programs) {
                    const key = keys.get(program);
                    if (key !== undefined)
                        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, key), '');
                }
                for (const key of await (0,promises_.readdir)(folder))
                    if (!(await isKnown(key)))
                        await (0,promises_.rm)((0,external_node_path_.join)(folder, key), { force: true });
            }
            catch {
                // A cache that cannot be written costs time, and nothing else.
            }
        },
    };
}
/** What go env says and the linker heeds, and where the build cache is. undefined: go does not say. */
async function settingsOf(system, go, { workspace, target, cgo, trimpath, until }) {
    const names = ['GOCACHE', 'GOVERSION', 'GOROOT', 'GOFLAGS', 'GOEXPERIMENT', 'GO_EXTLINK_ENABLED'];
    const env = (0,golang/* targetEnv */.Dm)(target, cgo);
    const { stdout, code } = await goUntil(system, go, until, ['env', ...names], workspace, env, { maxOutput: 1 << 16 });
    const [cache, ...heeded] = stdout.split('\n');
    if (code !== 0 || !cache?.startsWith('/'))
        return undefined;
    return { folder: (0,external_node_path_.join)(cache, FOLDER), of: JSON.stringify([heeded, env, compilerFlags(trimpath)]) };
}
/** What is compiled for the program by its profile has no build ID here: the same code and the same profile make the same. */
async function profileOf(program) {
    if (program?.folder === undefined)
        return '';
    const profile = await (0,promises_.readFile)((0,external_node_path_.join)(program.folder, 'default.pgo')).catch(() => undefined);
    return profile === undefined ? '' : ` default.pgo ${(0,external_node_crypto_.createHash)('sha256').update(profile).digest('hex')}`;
}
/** undefined: an archive that the linker takes is not known. */
function linkKey(program, settings, packages, compiled) {
    // Every program has the runtime in it, whether it imports it or not: load.LinkerDeps.
    const left = [program, 'runtime'];
    const taken = new Set(left);
    const archives = [];
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
        if (path === 'unsafe')
            continue;
        const id = compiled.get(path);
        const one = packages.get(path);
        if (!id || one === undefined)
            return undefined;
        archives.push(`${path}=${id}`);
        for (const imported of one.imports)
            if (!taken.has(imported)) {
                taken.add(imported);
                left.push(imported);
            }
    }
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([settings, program, archives.sort()]))
        .digest('hex');
}

;// CONCATENATED MODULE: ./build/src/audit/compile.js






/**
 * Compiles packages of a graph and all that they import, and links the programs among them, with all errors of all packages.
 * First without the linker, which go's cache remembers; then `go build` says what is wrong with those that did not compile, and
 * links the programs that did, but for those that are known to link: go would do it each time again. A package with more
 * errors than the compiler's ten is compiled once more without that limit.
 */
async function compile(system, go, query, packages, paths) {
    const problems = [];
    const [compiled, not] = [new Map(), new Set()];
    for (const batch of batches(topOf(packages, paths))) {
        const one = await exportPackages(system, go, query, batch);
        for (const [path, id] of one.compiled)
            compiled.set(path, id);
        for (const path of one.not)
            not.add(path);
        if (one.problem !== undefined)
            problems.push(one.problem);
    }
    if (problems.length > 0)
        return { failed: new Map(), problem: joined(problems) };
    // What go did not print has not compiled either.
    for (const path of paths)
        if (!compiled.has(path))
            not.add(path);
    const suspects = [...not].filter(path => !packages.get(path)?.imports.some(one => not.has(one)));
    const programs = [...paths].filter(path => compiled.has(path) && packages.get(path)?.name === 'main');
    const memory = await linkMemory(system, go, query, packages, compiled);
    const unlinked = await memory.unknown(programs);
    const failed = new Map();
    for (const batch of batches([...suspects, ...unlinked])) {
        const { said: words, problem } = await goBuild(system, go, query, batch);
        const said = new Map([...words].map(([path, lines]) => [ownerOf(path, programs, packages), lines]));
        for (const [path, lines] of said)
            failed.set(path, complaint(lines));
        const silent = suspects.filter(path => batch.includes(path) && !said.has(path));
        if (problem !== undefined)
            problems.push(problem);
        else if (silent.length > 0)
            problems.push(`go list -export left nothing of ${silent[0]}, and go build says nothing of it`);
        else if ([...said.keys()].every(path => packages.has(path))) {
            const after = dependentsOf(packages, said.keys());
            await memory.add(batch.filter(path => !said.has(path) && !after.has(path)));
        }
    }
    const cut = [...failed].filter(([, { lines }]) => lines.some(line => /: too many errors$/.test(line)));
    for (const batch of batches(cut.map(([path]) => path))) {
        // -gcflags holds for the packages that are named, so that nothing else is compiled again.
        const all = await goBuild(system, go, query, batch, ['-gcflags=-e']);
        for (const [path, lines] of all.said)
            if (failed.has(path))
                failed.set(path, complaint(lines));
    }
    return { failed, ...(problems.length > 0 && { problem: joined(problems) }) };
}
/** Of a profile that go cannot read the program that it lies beside. */
function ownerOf(path, programs, packages) {
    if (!path.endsWith('/default.pgo'))
        return path;
    return programs.find(program => packages.get(program)?.folder === (0,external_node_path_.dirname)(path)) ?? path;
}
const joined = (problems) => problems.join('\n').slice(0, 4000);
/** Linux takes 128 kB for one argument and 2 MB for all of them, environment included: MAX_ARG_STRLEN, execve(2). */
const MAX_ARGV = 1 << 20;
function* batches(paths) {
    let [batch, size] = [[], 0];
    for (const path of paths) {
        if (size + path.length > MAX_ARGV) {
            yield batch;
            [batch, size] = [[], 0];
        }
        batch.push(path);
        size += path.length + 1;
    }
    if (batch.length > 0)
        yield batch;
}
function complaint(lines) {
    const diagnostics = (0,golang/* parseDiagnostics */.yu)(lines.join('\n')).filter(({ message }) => message !== 'too many errors');
    return { diagnostics, lines };
}

;// CONCATENATED MODULE: ./build/src/audit/failures.js

/** What go list says against packages: whose fault is it, and of what kind? */
function fromList(packages, cgo) {
    const failures = [];
    const unknown = [];
    const empty = new Set();
    const imported = new Set([...packages.values()].flatMap(one => one.imports));
    for (const one of packages.values()) {
        const { importPath, asked } = one;
        const error = one.error ?? silentlyEmpty(one, imported.has(importPath));
        if (error === undefined)
            continue;
        const failure = { importPath, diagnostics: [], lines: error.split('\n') };
        if (/build constraints exclude all Go files/.test(error))
            failures.push({ ...failure, kind: cgo.needs.has(importPath) ? 'cgo-only' : 'excluded' });
        else if (/^(?:.*: )?no (?:non-test )?Go files in/.test(error) && asked && !imported.has(importPath))
            empty.add(importPath);
        else if (/source files not allowed when not using cgo/.test(error))
            failures.push({ ...failure, kind: 'cgo-only' });
        else {
            // The same words of an imported package are against who imports it.
            const reason = asked && !imported.has(importPath) && NOWHERE.test(error) ? NO_PACKAGES : reasonOf(error);
            if (reason === undefined)
                failures.push({ ...failure, kind: 'compile' });
            else
                unknown.push({ importPath, reason, said: error });
        }
    }
    return { failures, unknown, empty };
}
/** A pattern of the user's that leads nowhere: cmd/go/internal/search, cmd/go/internal/modload. `cmd/app` is `./cmd/app`. */
const NOWHERE = /^(?:pattern \S+: )?(?:l?stat|open) .*(?:directory not found|no such file or directory)$|^package \S+ is not in std /m;
/**
 * Of a package that the user names itself, without `...`, go list does not say what go build then says. One that is imported
 * and whose Go files are left out is no folder of tests alone, though it has tests: runc's nsenter without cgo. Files that are
 * left out come first (cmd/go, load.NoGoError).
 */
function silentlyEmpty(one, imported) {
    const { standard, forTest, sourceFiles, hasTests, folder, ignored } = one;
    if (standard || forTest !== undefined || sourceFiles > 0 || folder === undefined)
        return undefined;
    const testsAlone = hasTests && !(imported && ignored.some(file => file.endsWith('.go') && !file.endsWith('_test.go')));
    return testsAlone ? `no non-test Go files in ${folder}` : `build constraints exclude all Go files in ${folder}`;
}
/** What the compiler and the linker say. */
function fromCompiler({ failed }) {
    const failures = [];
    const unknown = [];
    for (const [importPath, { diagnostics, lines }] of failed) {
        const said = lines.join('\n');
        // The trace of a compiler without memory has files and lines in it, and none of them is the user's.
        const reason = diagnostics.length === 0 || ENDED_FROM_OUTSIDE.test(said) ? reasonOfCompiler(said) : undefined;
        if (reason !== undefined)
            unknown.push({ importPath, reason, said: said.slice(0, 4000) });
        else
            failures.push({ importPath, kind: LINKER.test(said) ? 'link' : 'compile', diagnostics, lines });
    }
    return { failures, unknown, empty: new Set() };
}
/** cmd/link: "relocation target p.F not defined", "link: …", "loadelf: …"; of a C linker: "ld returned", "undefined reference". */
const LINKER = /relocation target \S+ not defined|^load(?:elf|internal|pe|macho|xcoff): |^(?:\S*\/)?link: |: running \S+ failed|ld returned \d|undefined reference to/m;

;// CONCATENATED MODULE: ./build/src/audit/plan.js
function queryFor({ workspace, patterns, tags, cgo, cc, until }, target) {
    const compiler = cc[target.goarch];
    return {
        workspace,
        patterns,
        target,
        tags,
        until,
        // What cannot be compiled with C is compiled without, and said to be unknown.
        cgo: cgo && compiler !== undefined ? 'dynamic' : 'off',
        ...(compiler !== undefined && { cc: compiler }),
    };
}

;// CONCATENATED MODULE: ./build/src/audit/tests.js




/**
 * Compiles the tests of the packages that the patterns name, without linking them: `go list -test -export`. go puts the
 * compiler's words beside each package (since Go 1.20), or on standard error; what compiled has a file with export data.
 * @param broken packages that are known not to compile: their tests cannot either, and that is no news
 */
async function compileTests(system, plan, query, broken) {
    const { packages, problem } = await listGraph(system, plan.go, { ...query, tests: true });
    const failures = [];
    const unknown = problem === undefined ? [] : [because(problem)];
    const bad = new Set(broken);
    for (const { importPath, error, standard } of packages.values()) {
        if (error === undefined || standard || bad.has(importPath))
            continue;
        if (/no (?:non-test )?Go files in/.test(error))
            continue;
        const reason = reasonOf(error);
        if (reason !== undefined)
            unknown.push({ importPath: plain(importPath), reason, said: error });
        else
            failures.push({ importPath: plain(importPath), kind: 'test', diagnostics: [], lines: error.split('\n') });
        bad.add(importPath);
    }
    const tested = [...packages.values()].filter(one => one.asked && one.hasTests && !one.standard);
    const paths = tested.flatMap(one => (one.forTest === undefined ? one.importPath : []));
    const can = paths.filter(path => !reaches(packages, path, bad));
    if (can.length === 0)
        return { failures, unknown, compiled: 0, packages };
    const exported = await exportPackages(system, plan.go, { ...query, trimpath: plan.trimpath }, can, ['-test']);
    const compiled = new Set(can.filter(path => exported.compiled.has(`${path}.test`)));
    for (const [importPath, lines] of saidOf(exported)) {
        if (broken.has(importPath))
            continue;
        const words = lines.join('\n');
        const ended = ENDED_FROM_OUTSIDE.test(words);
        if (ended && exported.problem !== undefined)
            continue;
        const reason = ended ? reasonOf(words) : undefined;
        if (reason !== undefined)
            unknown.push({ importPath, reason, said: words.slice(0, 4000) });
        else
            failures.push({ importPath, kind: 'test', diagnostics: (0,golang/* parseDiagnostics */.yu)(words), lines });
    }
    if (exported.problem !== undefined)
        unknown.push(because(exported.problem));
    // Whoever imports one that failed has no test program either, and is not at fault. Of all others somebody has to know why.
    const wrong = new Set([...failures, ...unknown].flatMap(one => one.importPath ?? []));
    const lost = can.filter(path => !compiled.has(path) && !reaches(packages, path, wrong));
    if (exported.problem === undefined)
        for (const importPath of lost)
            unknown.push({ importPath, reason: NO_TESTS, said: 'go list -export left no test program, and no word why' });
    return { failures, unknown, compiled: compiled.size, packages };
}
const because = (said) => ({ reason: reasonOf(said) ?? NO_TESTS, said });
/** What was said of packages that did not compile: a C compiler that only warns says it under the same header. */
function saidOf({ said, not }) {
    const failed = new Set([...not].map(plain));
    const words = new Map();
    for (const [path, lines] of said) {
        const real = lines.filter(line => line !== '');
        if (failed.has(plain(path)) && real.length > 0)
            words.set(plain(path), [...(words.get(plain(path)) ?? []), ...real]);
    }
    return words;
}
const NO_TESTS = {
    kind: 'go-failed',
    hint: { en: '`go vet ./...` by hand says more', zh: '手工执行 `go vet ./...` 可得到更多信息' },
};
/**
 * `example.com/p [example.com/p.test]` → `example.com/p`; so `example.com/p_test [example.com/p.test]`, its external tests, and
 * `example.com/p.test`, its test program.
 */
function plain(importPath) {
    return importPath.replace(/(?:_test)? \[.*$/, '').replace(/\.test$/, '');
}
/** Whether the tests of a package need one that cannot be loaded. */
function reaches(packages, path, bad) {
    const seen = new Set();
    const left = [...packages.keys()].filter(key => key === path || key === `${path}.test` || key.endsWith(` [${path}.test]`));
    while (left.length > 0) {
        const next = left.pop();
        if (seen.has(next))
            continue;
        seen.add(next);
        if (bad.has(next) || bad.has(plain(next)))
            return true;
        left.push(...(packages.get(next)?.imports ?? []));
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/audit/reference.js








/** What decides whether a failure is about the target. */
const REFERENCE = { goos: 'linux', goarch: 'amd64', variant: 'v1' };
/**
 * Of the packages that fail for a target those that fail for linux/amd64 too. Only they and what they import are compiled: of
 * one that compiles for the target there is nothing to compare.
 */
async function referenceOf(system, plan, looked) {
    const there = looked.find(one => one.target.goos === 'linux' && one.target.goarch === 'amd64');
    if (there !== undefined) {
        const fails = new Set(there.failures.map(one => one.importPath));
        return { fails: path => fails.has(path), unknown: [] };
    }
    const failures = looked.flatMap(one => one.failures);
    const paths = [...new Set(failures.filter(one => one.kind !== 'test').map(one => one.importPath))];
    const tested = [...new Set(failures.filter(one => one.kind === 'test').map(one => one.importPath))];
    const fails = new Set();
    const problems = [];
    const open = [];
    if (paths.length > 0) {
        const query = { ...queryFor(plan, REFERENCE), patterns: paths };
        const { packages, problem } = await listGraph(system, plan.go, query);
        if (problem !== undefined)
            problems.push(problem);
        const listed = fromList(packages, NOTHING_OF_C);
        for (const one of [...listed.failures, ...listed.unknown])
            if (one.importPath !== undefined)
                fails.add(one.importPath);
        const after = dependentsOf(packages, fails);
        const can = new Set(paths.filter(path => packages.has(path) && !fails.has(path) && !after.has(path)));
        const compiled = can.size === 0
            ? { failed: new Map() }
            : await compile(system, plan.go, { ...query, trimpath: plan.trimpath }, packages, can);
        if (compiled.problem !== undefined)
            problems.push(compiled.problem);
        const said = fromCompiler(compiled);
        open.push(...said.unknown);
        for (const one of said.failures)
            fails.add(one.importPath);
    }
    if (tested.length > 0) {
        const query = { ...queryFor(plan, REFERENCE), patterns: tested };
        const tests = await compileTests(system, plan, query, fails);
        open.push(...tests.unknown);
        for (const one of tests.failures)
            fails.add(one.importPath);
    }
    const whole = problems.map(said => ({ reason: reasonOf(said) ?? OTHER_REASON, said }));
    // Of no package of the target: each of them was looked at, and only amd64 was not.
    const unknown = [...whole, ...open].map(({ reason, said }) => ({ reason, said: `linux/amd64: ${said}` }));
    return { fails: path => fails.has(path), unknown };
}

;// CONCATENATED MODULE: ./build/src/audit/named.js





/** A folder of tests alone is nothing to build. */
const NAMED = '{{if and (not .Error) (or .GoFiles .CgoFiles)}}{{.ImportPath}}{{end}}';
/**
 * What the patterns name for linux/amd64. Names alone, without what they import. Where cgo is off it is asked with cgo as well,
 * which takes no C compiler: `./...` is as silent about a package of C as about one for other architectures.
 */
async function namedOnAmd64(system, plan) {
    const [own, withC] = await Promise.all([
        namesOf(system, plan, plan.cgo),
        plan.cgo ? named_NOTHING : namesOf(system, plan, true),
    ]);
    const problem = own.problem ?? withC.problem;
    if (problem !== undefined)
        return { ...named_NOTHING, ofC: new Set(), problem };
    const ofC = new Set([...withC.paths].filter(path => !own.paths.has(path)));
    return {
        paths: new Set([...own.paths, ...ofC]),
        ofC,
        empty: own.empty.filter(one => plan.cgo || withC.empty.includes(one)),
    };
}
const named_NOTHING = { paths: new Set(), empty: [] };
async function namesOf(system, plan, cgo) {
    const argv = ['list', '-find', '-e', '-f', NAMED, ...(0,golang/* tagFlag */.zn)(plan.tags), '--', ...plan.patterns];
    const env = { GOOS: REFERENCE.goos, GOARCH: REFERENCE.goarch, CGO_ENABLED: cgo ? '1' : '0' };
    const paths = new Set();
    const { code, cut, stderr } = await goUntil(system, plan.go, plan.until, argv, plan.workspace, env, {
        maxOutput: 1 << 18,
        onLine: (line, stream) => {
            if (stream === 'stdout' && line !== '')
                paths.add(line);
        },
    });
    if (code === 0 && cut === undefined)
        return { paths, empty: patternsWithout(stderr.split('\n')) };
    return { ...named_NOTHING, problem: cut ?? (stderr.trim().slice(-2000) || `go list: ${code}`) };
}
/** Patterns of the user that match nothing for the target, and nothing for linux/amd64. */
function unmatched({ named: byUser }, { problem, empty }, named) {
    // Where the target cannot be listed, what could not be listed for amd64 is no second piece of news.
    if (named.problem !== undefined && problem === undefined)
        return [{ reason: reasonOf(named.problem) ?? OTHER_REASON, said: `linux/amd64: ${named.problem}` }];
    if (!byUser)
        return [];
    const nowhere = empty.filter(pattern => named.empty.includes(pattern));
    return nowhere.map(pattern => ({ reason: NO_PACKAGES, said: `${pattern} matches no packages` }));
}

;// CONCATENATED MODULE: ./build/src/audit/target.js









/** Lists the graph of one target, and compiles all of it that can be. */
async function lookAt(system, plan, target, listing, onPackage) {
    const started = performance.now();
    const { go, workspace, tags, trimpath } = plan;
    const query = queryFor(plan, target);
    const { packages } = listing;
    // Beside the compiler: what is C decides of what kind a failure is, not what can be compiled.
    const asking = later(cgoUse(system, plan, query, packages));
    const first = fromList(packages, NOTHING_OF_C);
    const ours = [...packages.values()].filter(one => !one.standard && one.forTest === undefined);
    const unlisted = new Set([
        ...first.failures.map(({ importPath }) => importPath),
        ...first.unknown.flatMap(({ importPath }) => importPath ?? []),
        ...first.empty,
    ]);
    const after = dependentsOf(packages, unlisted);
    const can = new Set(ours.map(one => one.importPath).filter(path => !unlisted.has(path) && !after.has(path)));
    const { cc } = query;
    const flags = {
        workspace,
        target,
        cgo: query.cgo,
        tags,
        trimpath,
        until: plan.until,
        ...(cc !== undefined && { cc }),
        ...(onPackage && { onPackage }),
    };
    const compiled = can.size === 0 ? { failed: new Map() } : await compile(system, go, flags, packages, can);
    const said = fromCompiler(compiled);
    const cgo = await asking;
    const listed = asWished(fromList(packages, cgo), plan, target);
    const unknown = [
        ...(listing.problem === undefined
            ? []
            : [{ reason: reasonOf(listing.problem) ?? OTHER_REASON, said: listing.problem }]),
        ...listed.unknown,
    ];
    // Where the graph itself cannot be listed, the same is said of it with C.
    const ofC = listing.problem === undefined ? cgo.problem : undefined;
    for (const said of [ofC, compiled.problem])
        if (said !== undefined)
            unknown.push({ reason: reasonOf(said) ?? OTHER_REASON, said });
    const failures = [...listed.failures, ...said.failures];
    unknown.push(...said.unknown);
    // A folder with tests alone is none of them: it has nothing else that could be looked at.
    const broken = [...failures.map(one => one.importPath), ...unlisted, ...after].filter(path => !first.empty.has(path));
    const tests = plan.tests && listing.problem === undefined ? await compileTests(system, plan, query, new Set(broken)) : undefined;
    failures.push(...(tests?.failures ?? []));
    unknown.push(...(tests?.unknown ?? []));
    const consequences = new Map();
    const known = tests === undefined ? packages : new Map([...packages, ...tests.packages]);
    // Nobody imports tests.
    for (const { importPath, kind } of failures)
        if (kind !== 'test')
            consequences.set(importPath, dependentsOf(known, [importPath]));
    return {
        target,
        packages: known,
        failures,
        consequences,
        unknown,
        coverage: {
            ...covered(ours.map(one => one.importPath).filter(path => !listed.empty.has(path)), packages, failures, unknown, compiled.problem !== undefined),
            tests: tests?.compiled ?? 0,
        },
        cgo,
        ms: Math.round(performance.now() - started),
    };
}
function list(system, plan, target) {
    return listGraph(system, plan.go, queryFor(plan, target));
}
/** Where cgo is wished for and has no compiler, what needs it is not at fault: nobody could look. */
function asWished(sorted, plan, target) {
    if (!plan.cgo || plan.cc[target.goarch] !== undefined)
        return sorted;
    const said = `C compiler for ${target.goos}/${target.goarch} not found`;
    const reason = reasonOf(said) ?? OTHER_REASON;
    const needing = sorted.failures.filter(one => one.kind === 'cgo-only');
    return {
        ...sorted,
        failures: sorted.failures.filter(one => one.kind !== 'cgo-only'),
        // One without a package too: what has files for both was compiled without.
        unknown: [...sorted.unknown, { reason, said }, ...needing.map(({ importPath }) => ({ importPath, reason, said }))],
    };
}
function covered(ours, packages, failures, unknown, broken) {
    const failed = new Set(failures.filter(one => one.kind !== 'test').map(({ importPath }) => importPath));
    const after = dependentsOf(packages, failed);
    const open = new Set(unknown.flatMap(({ importPath }) => importPath ?? []));
    const afterOpen = dependentsOf(packages, open);
    const counts = { failed: 0, blocked: 0, unknown: 0, compiled: 0 };
    for (const path of ours) {
        if (failed.has(path))
            counts.failed++;
        else if (open.has(path))
            counts.unknown++;
        else if (after.has(path))
            counts.blocked++;
        else if (afterOpen.has(path) || broken)
            counts.unknown++;
        else
            counts.compiled++;
    }
    return { listed: ours.length, ...counts };
}

;// CONCATENATED MODULE: ./build/src/audit/audit.js







/**
 * Will this module graph compile for the targets, and work there? Each is listed, then compiled; what fails is compiled for
 * linux/amd64 too, unless that is a target itself, since what fails there as well is not about the target.
 */
async function audit(system, plan, targets, events = {}) {
    const listing = (0,p_limit["default"])(2);
    const lists = targets.map(target => later(listing(() => list(system, plan, target))));
    const asked = later(namedOnAmd64(system, plan));
    const looked = [];
    // One after another: each compiles on all cores, and std is a cache of its own for each.
    for (const [index, target] of targets.entries()) {
        const graph = await lists[index];
        events.onListed?.(target, graph.packages.size);
        const one = await lookAt(system, plan, target, graph, path => events.onPackage?.(target, path));
        events.onTarget?.(one);
        looked.push(one);
    }
    const reference = await referenceOf(system, plan, looked);
    const named = await asked;
    return Promise.all(looked.map(async (one, index) => {
        const listing = await lists[index];
        const open = [
            ...one.unknown,
            ...(one.failures.length > 0 ? reference.unknown : []),
            ...unmatched(plan, listing, named),
        ];
        const all = { ...one, unknown: open };
        return finish(all, await findingsOf(all, reference.fails, plan.cgo), named, isListed(listing), plan);
    }));
}
/** `go build ./...` says nothing of it: no file is left, or tests alone (cmd/go/internal/work/build.go, omitTestOnly). */
function isPassedOver(importPath, { packages, failures }) {
    const one = packages.get(importPath);
    if (one === undefined)
        return true;
    return one.sourceFiles === 0 && one.error === undefined && !failures.some(failed => failed.importPath === importPath);
}
/** go could list, though it may be that nothing is left for the target. */
function isListed({ packages, empty }) {
    return packages.size > 0 || empty.length > 0;
}
function finish(looked, findings, named, listed, plan) {
    const { packages, unknown, coverage } = looked;
    const known = knownIn(looked, plan.cgo);
    const plugin = [...packages.values()]
        .filter(one => !one.standard && one.imports.includes('plugin'))
        .map(one => one.importPath);
    const dropped = listed ? [...named.paths].filter(path => isPassedOver(path, looked)) : [];
    const blocked = findings.length > 0 || known.some(one => one.severity === 'error');
    const warnings = known.some(one => one.severity === 'warn') || plugin.length > 0 || dropped.length > 0;
    const open = unknown.length > 0 || coverage.unknown > 0 || coverage.listed + coverage.tests === 0;
    const verdict = blocked ? 'blocked' : open ? 'unknown' : warnings ? 'warnings' : 'clean';
    return { ...looked, verdict, findings, known, plugin, dropped, droppedOfC: named.ofC };
}

;// CONCATENATED MODULE: ./build/src/audit/clean.js


/** Untrusted words of a compiler, fit for a report: one line, of limited length, without the folders of this machine. */
function cleaner(workspace, { moduleCache, goRoot }) {
    const folders = [
        [moduleCache, ''],
        [goRoot, '$GOROOT/'],
        [workspace, ''],
    ];
    const text = (words, max = 400) => {
        let said = words;
        for (const [folder, instead] of folders)
            if (folder.length > 1)
                said = said.replaceAll(`${folder}/`, instead);
        return (0,language/* oneLine */.TN)(said, max);
    };
    return {
        text,
        /** `db.go` of the user's own, `go.etcd.io/bbolt@v1.3.6/db.go` of the module cache. */
        path: (path) => {
            const whole = (0,external_node_path_.resolve)(workspace, path);
            // Of another module of the same workspace: `../lib/lib.go`.
            const beside = (0,external_node_path_.relative)(workspace, whole);
            return text(/^(?:\.\.\/){1,3}[^./]/.test(beside) && text(whole) === whole ? beside : whole, 300);
        },
        /** `m7`: a folder below the workspace that a shell takes as it stands; undefined for any other, and for the workspace. */
        folderBelow: (folder) => {
            const below = (0,external_node_path_.relative)(workspace, folder);
            return /^\w[\w./-]*$/.test(below) ? below : undefined;
        },
        /** The file is below the workspace, where an annotation can point at it. */
        isOwn: (path) => {
            const below = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, path));
            return !below.startsWith('..') && !(0,external_node_path_.isAbsolute)(below);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/audit/containers/definitions.js
const containerChecks = [
    {
        id: 'audit/image-platform',
        severity: 'error',
        title: { en: 'Every base image has the target platform', zh: '每个基础镜像都有目标平台' },
        why: {
            en: 'A binary for loong64 is of no use in an image that has no loong64: the build stops at FROM, or the pod at its pull. The architecture is called loong64 there, not loongarch64.',
            zh: '若镜像没有 loong64，loong64 的二进制也无处可用：构建停在 FROM，或 Pod 停在拉取镜像。镜像中的架构名是 loong64，而非 loongarch64。',
        },
        fix: {
            en: 'FROM scratch for a static binary; build stages with --platform=$BUILDPLATFORM; or an image whose registry has the platform.',
            zh: '静态二进制使用 FROM scratch；构建阶段使用 --platform=$BUILDPLATFORM；或选用提供该平台的镜像。',
        },
        source: 'https://github.com/opencontainers/image-spec/blob/main/image-index.md; https://github.com/uraimo/run-on-arch-action/issues/176',
    },
    {
        id: 'audit/image-static',
        severity: 'warn',
        title: { en: 'What goes into an empty image is static', zh: '放入空镜像的程序是静态的' },
        why: {
            en: 'Official golang images have a C compiler, so that go build uses cgo for net and os/user and the program asks for a loader that scratch does not have: "no such file or directory".',
            zh: '官方 golang 镜像带有 C 编译器，go build 会为 net、os/user 启用 cgo，程序需要 scratch 中没有的加载器，报 “no such file or directory”。',
        },
        fix: {
            en: 'CGO_ENABLED=0 in the build stage, or copy what `xinchuang-go build` made and `verify` has seen.',
            zh: '在构建阶段设置 CGO_ENABLED=0，或复制由 `xinchuang-go build` 构建且经 `verify` 检查的文件。',
        },
        source: 'https://pkg.go.dev/cmd/cgo: CGO_ENABLED',
    },
    {
        id: 'audit/image-user',
        severity: 'warn',
        title: { en: 'Containers do not run as root', zh: '容器不以 root 运行' },
        why: {
            en: 'Where nobody says otherwise a container runs as root, and a hole in the service is one in the node. Kubernetes can check a user only by its number.',
            zh: '未指定时容器以 root 运行，服务的漏洞就成为节点的漏洞。Kubernetes 只能按数字检查用户。',
        },
        fix: {
            en: 'USER 65532:65532 in the Dockerfile; runAsNonRoot: true in the pod; user: "65532:65532" in Compose.',
            zh: 'Dockerfile 中使用 USER 65532:65532；Pod 中设置 runAsNonRoot: true；Compose 中设置 user: "65532:65532"。',
        },
        source: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/ (Restricted)',
    },
    {
        id: 'audit/image-seccomp',
        severity: 'info',
        title: { en: "The runtime's seccomp profile knows loong64", zh: '运行时的 seccomp 配置支持 loong64' },
        why: {
            en: 'RuntimeDefault is what the container runtime of the node has. For loong64 it needs runc 1.4.1, libseccomp 2.6.0 and the profiles of moby v0.2.0; older ones refuse to start, or filter nothing.',
            zh: 'RuntimeDefault 取决于节点上的容器运行时。loong64 需要 runc 1.4.1、libseccomp 2.6.0 以及 moby 配置 v0.2.0；更旧的版本会拒绝启动或不做过滤。',
        },
        fix: {
            en: 'Look at the versions on the loong64 nodes, and start the pod there once.',
            zh: '检查 loong64 节点上的版本，并在其上实际启动一次。',
        },
        source: 'https://github.com/opencontainers/runc CHANGELOG 1.4.1; https://github.com/moby/moby/pull/52453',
    },
    {
        id: 'audit/container-file',
        severity: 'error',
        title: { en: 'Container files can be read', zh: '容器文件可以读取' },
        why: {
            en: 'What could not be read was not checked, and what was not checked is not well.',
            zh: '无法读取就没有检查，没有检查就不能视为没有问题。',
        },
        fix: {
            en: 'Give the rendered manifest, as it is applied: helm template, kustomize build.',
            zh: '请提供渲染后、实际应用的清单：helm template、kustomize build。',
        },
        source: 'https://docs.docker.com/reference/dockerfile/; https://yaml.org/spec/1.2.2/',
    },
    {
        id: 'audit/container-lint',
        severity: 'warn',
        title: {
            en: 'hadolint, kube-linter and trivy have nothing to say',
            zh: 'hadolint、kube-linter 与 trivy 没有发现问题',
        },
        why: {
            en: 'Each of them knows far more of Dockerfiles and manifests than an audit of Go does. They are called where they are installed; their findings stand here as they said them.',
            zh: '它们对 Dockerfile 与清单的了解远多于 Go 审计。已安装时会被调用，其结果在此原样列出。',
        },
        fix: {
            en: 'See the rule of that tool; its own configuration file can switch a rule off.',
            zh: '参见该工具的规则说明；可在其自身的配置文件中关闭规则。',
        },
        source: 'https://github.com/hadolint/hadolint; https://docs.kubelinter.io; https://trivy.dev',
    },
];

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
;// CONCATENATED MODULE: ./build/src/audit/containers/container-file.js
const MAX_FILE_BYTES = 256 << 10;
/** Of one file; a chart of a large product has a few dozen. What is beyond is not looked at, and said to be unknown. */
const MAX_PARTS = 500;
const TOO_MANY_PARTS = `more than ${MAX_PARTS} images or containers: what is beyond was not looked at`;

;// CONCATENATED MODULE: ./build/src/audit/containers/dockerfile-variables.js
/** Longer is no name of an image and no user, and is left as it stands; doubled and doubled again it would fill the memory. */
const MAX_EXPANDED = 1000;
/**
 * `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME:+word}`; what nobody has set stays as it stands.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
function expand(text, variables) {
    if (text.length > MAX_EXPANDED)
        return text;
    const expanded = text.replace(/\$(?:\{([A-Za-z_]\w*)(?:(:?[-+])([^}]*))?\}|([A-Za-z_]\w*))/g, (whole, braced, operator, word = '', plain) => {
        const value = variables.get(braced ?? plain ?? '');
        if (operator === undefined)
            return value ?? whole;
        const isSet = operator.startsWith(':') ? Boolean(value) : value !== undefined;
        if (operator.endsWith('+'))
            return isSet ? word : '';
        return isSet ? (value ?? '') : word;
    });
    return expanded.length > MAX_EXPANDED ? text : expanded;
}
/**
 * What one ARG or ENV sets: `A=1 B="x y"`, of ENV `A x y` too. An ARG without a value takes that of the one before the first FROM.
 * https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact
 */
function settingsIn(keyword, text, global) {
    const found = new Map();
    if (text.length > MAX_EXPANDED * 10)
        return found;
    const [, old, rest = ''] = keyword === 'ENV' ? (/^([A-Za-z_]\w*)\s+(.*)$/s.exec(text.trim()) ?? []) : [];
    if (old !== undefined)
        return found.set(old, rest);
    for (const [, name = '', value] of text.matchAll(/(?<=^|\s)([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|\S*))?(?=\s|$)/g)) {
        const given = value === undefined ? global.get(name) : unquoted(value);
        if (given !== undefined)
            found.set(name, given);
    }
    return found;
}
function unquoted(text) {
    return /^(?:"[^"]*"|'[^']*')$/.test(text) ? text.slice(1, -1) : text;
}

;// CONCATENATED MODULE: ./build/src/audit/containers/dockerfile.js




/** The stages of a Dockerfile: which images it needs for the target, and what will run. */
function readDockerfile(path, text) {
    if (text.length > MAX_FILE_BYTES)
        return problem(path, `more than ${MAX_FILE_BYTES} bytes`);
    try {
        return read(path, text);
    }
    catch (error) {
        // The parser is for editors, and its fuzzing is not ours: whatever it throws, the file is one nobody can read.
        return problem(path, (0,language/* oneLine */.TN)(error instanceof Error ? error.message : String(error)));
    }
}
const MAX_INSTRUCTIONS = 2000;
const MAX_STAGES = 100;
const problem = (path, why) => ({ path, images: [], containers: [], problems: [why] });
function read(path, text) {
    const file = main.DockerfileParser.parse(text);
    const instructions = file.getInstructions();
    const froms = file.getFROMs();
    // The parser looks at the whole text for each of its questions.
    if (instructions.length > MAX_INSTRUCTIONS || froms.length > MAX_STAGES)
        return problem(path, `more than ${MAX_INSTRUCTIONS} instructions, or ${MAX_STAGES} stages`);
    const variables = new Map();
    for (const arg of file.getInitialARGs()) {
        const property = arg.getProperty();
        const value = property?.getValue();
        // By name, as of those before it; ARG alone can stand in FROM.
        if (property && value != null)
            variables.set(property.getName(), expand(value, variables));
    }
    const stages = [];
    for (const [index, from] of froms.entries()) {
        const start = from.getRange().start.line;
        const end = froms[index + 1]?.getRange().start.line ?? Number.POSITIVE_INFINITY;
        const body = instructions.filter(one => {
            const { line } = one.getRange().start;
            return line > start && line < end;
        });
        stages.push(stageOf(from, body.map(one => ({
            keyword: one.getKeyword(),
            text: one.getArgumentsContent() ?? '',
            flags: one.getArguments().map(argument => argument.getValue()),
            line: one.getRange().start.line + 1,
            raw: one.getTextContent(),
        })), variables, stages));
    }
    const last = stages.at(-1);
    if (last === undefined)
        return problem(path, 'no FROM');
    const images = imagesOf(stages);
    return {
        path,
        images: images.slice(0, MAX_PARTS),
        containers: [containerOf(stages, last)],
        problems: images.length > MAX_PARTS ? [TOO_MANY_PARTS] : [],
    };
}
function stageOf(from, body, variables, before) {
    const image = expand(from.getImage() ?? '', variables);
    const base = before.findLast(({ name }) => name !== undefined && name === image.toLowerCase());
    const root = base?.root ?? image;
    const platform = /--platform=(\S+)/i.exec(from.getTextContent())?.[1];
    const runs = body.filter(({ keyword }) => keyword === 'RUN');
    const settings = body.filter(({ keyword }) => keyword === 'ENV' || keyword === 'ARG' || keyword === 'RUN');
    const environment = new Map(base?.environment);
    const known = new Map(environment);
    let user;
    for (const { keyword, text } of body) {
        if (keyword === 'USER')
            user = expand(unquoted(text.trim()), known);
        if (keyword !== 'ARG' && keyword !== 'ENV')
            continue;
        for (const [name, value] of settingsIn(keyword, text, variables)) {
            known.set(name, expand(value, known));
            if (keyword === 'ENV')
                environment.set(name, known.get(name) ?? '');
        }
    }
    const bringsC = base?.bringsC === true || runs.some(({ text }) => BRINGS_C.test(text));
    return {
        name: from.getBuildStage()?.toLowerCase() ?? undefined,
        image,
        line: from.getRange().start.line + 1,
        platform: platform === undefined ? undefined : expand(unquoted(platform), variables),
        user,
        root,
        environment,
        bringsC,
        copies: body.flatMap(({ keyword, raw, line }) => {
            const [, image] = keyword === 'COPY' ? (/\s--from=(\S+)/.exec(raw) ?? []) : [];
            return image === undefined ? [] : [{ image: expand(image, variables), line }];
        }),
        buildsGo: runs.some(({ text }) => /\bgo\s+(?:build|install)\b/.test(text)),
        isStatic: known.get('CGO_ENABLED') === '0' ||
            settings.some(({ text }) => /\bCGO_ENABLED[= ]["']?0\b/.test(text)) ||
            runs.some(({ text }) => /-extldflags[= ].{0,200}-static\b/.test(text)) ||
            (isWithoutC(root) && !bringsC),
    };
}
/**
 * The golang images on Alpine have no C compiler (docker-library/golang, Dockerfile of alpine), and without one in PATH cgo is
 * off by itself since Go 1.20 (its release notes, "Cgo").
 */
function isWithoutC(image) {
    const [, minor] = /^(?:docker\.io\/)?(?:library\/)?golang:(?:1\.(\d+)\S*-)?alpine/.exec(image) ?? [undefined, '0'];
    return minor === undefined ? /golang:alpine/.test(image) : Number(minor) >= 20;
}
const BRINGS_C = /\b(?:gcc|g\+\+|clang|build-base|musl-dev|zig)\b|\bCGO_ENABLED[= ]["']?1\b/;
/** Stages that run on the build machine say so; what they have for the target does not matter. */
function isOfBuildMachine({ platform }) {
    return platform !== undefined && !/TARGETPLATFORM/.test(platform);
}
function imagesOf(stages) {
    const last = stages.at(-1);
    const isStage = (image) => stages.some(({ name }) => name !== undefined && name === image.toLowerCase());
    const used = stages.flatMap(stage => [
        ...(isStage(stage.image) || (isOfBuildMachine(stage) && stage !== last)
            ? []
            : [
                {
                    text: stage.image,
                    line: stage.line,
                    platform: isOfBuildMachine(stage) && !/\$/.test(stage.platform ?? '') ? stage.platform : undefined,
                },
            ]),
        // Numbers are stages by their place. What a stage of the build machine copies is of the build machine, too.
        ...(isOfBuildMachine(stage)
            ? []
            : stage.copies
                .filter(({ image }) => !isStage(image) && !/^\d+$/.test(image))
                .map(({ image, line }) => ({ text: image, line, platform: undefined }))),
    ]);
    return used.filter(({ text }) => text !== 'scratch');
}
function containerOf(stages, last) {
    const chain = [last];
    for (let at = baseOf(stages, last); at !== undefined && chain.length < stages.length; at = baseOf(stages, at))
        chain.push(at);
    const base = chain.at(-1) ?? last;
    const builders = stages.filter(stage => stage.buildsGo);
    return {
        name: last.name ?? 'image',
        line: last.line,
        user: chain.map(({ user }) => user).find(user => user !== undefined),
        nonRoot: false,
        image: base.image,
        empty: base.image === 'scratch' || /\/distroless\/(?:static|base-nossl-static)/.test(base.image),
        cgo: builders.length > 0 && builders.every(({ isStatic }) => !isStatic),
        runtimeSeccomp: false,
    };
}
/** The stage that a stage is built from: one before it, by name. */
function baseOf(stages, { image, line }) {
    return stages.findLast(({ name, line: at }) => at < line && name !== undefined && name === image.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/audit/containers/image-reference.js
/** distribution/reference grammar: https://pkg.go.dev/github.com/distribution/reference */
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?::\d{1,5})?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const MAX_NAME = 255;
/** undefined: no image has such a name; a variable may be left in it. */
function parseImage(text) {
    if (text.length > MAX_NAME + 128 + 80)
        return undefined;
    const [name = '', digest, ...more] = text.split('@');
    if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest)))
        return undefined;
    const colon = name.lastIndexOf(':');
    const tagged = colon > name.lastIndexOf('/');
    const tag = tagged ? name.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag))
        return undefined;
    const parts = (tagged ? name.slice(0, colon) : name).split('/');
    // The first part is a registry if it could not be a user: it has a dot or a port, or is localhost.
    const [first = ''] = parts;
    const hasDomain = parts.length > 1 && (/[.:A-Z]/.test(first) || first === 'localhost');
    const domain = hasDomain ? first : 'docker.io';
    const path = hasDomain ? parts.slice(1) : parts;
    if (!DOMAIN.test(domain) || path.some(component => !COMPONENT.test(component)))
        return undefined;
    const repository = domain === 'docker.io' && path.length === 1 ? `library/${path[0]}` : path.join('/');
    if (repository.length > MAX_NAME)
        return undefined;
    return { registry: domain === 'index.docker.io' ? 'docker.io' : domain, repository, tag, digest };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/audit/containers/manifest.js



/** Compose and Kubernetes files. What is neither says nothing, and is no problem. */
function readManifest(path, text) {
    const problem = (why) => ({ path, images: [], containers: [], problems: [why] });
    if (text.length > MAX_FILE_BYTES)
        return problem(`more than ${MAX_FILE_BYTES} bytes`);
    // A template of Helm is no YAML before it is rendered.
    if (/^\s*\{\{/m.test(text))
        return problem('a template: render it first (helm template)');
    const lines = new dist/* LineCounter */.HN();
    const images = [];
    const containers = [];
    try {
        const documents = (0,dist/* parseAllDocuments */.hR)(text, { lineCounter: lines, prettyErrors: false, merge: true });
        if (!Array.isArray(documents))
            return { path, images, containers, problems: [] };
        for (const document of documents) {
            if (images.length > MAX_PARTS || containers.length > MAX_PARTS)
                break;
            const [error] = document.errors;
            if (error !== undefined)
                return problem((0,language/* oneLine */.TN)(error.message, 200));
            // As many as a file of many services has; a billion laughs is none here.
            const value = document.toJS({ maxAliasCount: 2 * MAX_PARTS });
            const line = (at) => lineOf(document, lines, at);
            const found = isObject(value) ? documentOf(value, { line }) : { images: [], containers: [] };
            images.push(...found.images);
            containers.push(...found.containers);
        }
    }
    catch (error) {
        return problem((0,language/* oneLine */.TN)(error instanceof Error ? error.message : String(error), 200));
    }
    const beyond = images.length > MAX_PARTS || containers.length > MAX_PARTS;
    return {
        path,
        images: images.slice(0, MAX_PARTS),
        containers: containers.slice(0, MAX_PARTS),
        problems: beyond ? [TOO_MANY_PARTS] : [],
    };
}
function lineOf(document, lines, path) {
    for (let length = path.length; length >= 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        const start = node?.range?.[0];
        if (start !== undefined)
            return lines.linePos(start).line;
    }
    return 1;
}
function documentOf(value, place) {
    if (typeof value['apiVersion'] === 'string' && typeof value['kind'] === 'string')
        return kubernetes(value, [], place);
    if (isObject(value['services']))
        return compose(value['services'], place);
    return { images: [], containers: [] };
}
const manifest_NOTHING = { images: [], containers: [] };
/** Where each kind has its pod. https://kubernetes.io/docs/concepts/workloads/ */
const POD_OF = {
    Pod: ['spec'],
    PodTemplate: ['template', 'spec'],
    Deployment: ['spec', 'template', 'spec'],
    StatefulSet: ['spec', 'template', 'spec'],
    DaemonSet: ['spec', 'template', 'spec'],
    ReplicaSet: ['spec', 'template', 'spec'],
    ReplicationController: ['spec', 'template', 'spec'],
    Job: ['spec', 'template', 'spec'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
function kubernetes(value, at, place) {
    const { kind, items } = value;
    if (kind === 'List' && Array.isArray(items) && at.length === 0)
        return manifest_all(items
            .slice(0, MAX_PARTS + 1)
            .map((item, i) => (isObject(item) ? kubernetes(item, ['items', i], place) : manifest_NOTHING)));
    const path = typeof kind === 'string' && Object.hasOwn(POD_OF, kind) ? POD_OF[kind] : undefined;
    const pod = path?.reduce((inner, key) => (isObject(inner) ? inner[String(key)] : undefined), value);
    return path !== undefined && isObject(pod) ? podOf(pod, [...at, ...path], place) : manifest_NOTHING;
}
function podOf(pod, at, place) {
    const security = objectOf(pod['securityContext']);
    const arch = objectOf(pod['nodeSelector'])['kubernetes.io/arch'];
    const platform = typeof arch === 'string' ? `linux/${arch}` : undefined;
    return manifest_all(['initContainers', 'containers'].flatMap(list => {
        const listed = pod[list];
        return Array.isArray(listed)
            ? listed
                .slice(0, MAX_PARTS + 1)
                .map((one, i) => (isObject(one) ? podContainer(one, security, platform, [...at, list, i], place) : manifest_NOTHING))
            : [];
    }));
}
function podContainer(one, pod, platform, at, place) {
    const security = { ...pod, ...objectOf(one['securityContext']) };
    const image = textOf(one['image']);
    const user = security['runAsUser'];
    return {
        images: image === undefined ? [] : [{ text: image, line: place.line([...at, 'image']), platform }],
        containers: [
            {
                name: textOf(one['name']) ?? image ?? '',
                line: place.line(at),
                user: typeof user === 'number' ? String(user) : undefined,
                nonRoot: security['runAsNonRoot'] === true,
                image,
                empty: false,
                cgo: false,
                runtimeSeccomp: objectOf(security['seccompProfile'])['type'] === 'RuntimeDefault',
            },
        ],
    };
}
function compose(services, place) {
    return manifest_all(Object.entries(services)
        .slice(0, MAX_PARTS + 1)
        .map(([name, service]) => {
        if (!isObject(service))
            return manifest_NOTHING;
        const at = ['services', name];
        const image = textOf(service['image']);
        const user = service['user'];
        // What is built here is the matter of its Dockerfile.
        const pulled = image !== undefined && service['build'] === undefined;
        const platform = textOf(service['platform']);
        return {
            images: pulled ? [{ text: image, line: place.line([...at, 'image']), platform }] : [],
            containers: [
                {
                    name,
                    line: place.line(at),
                    user: user === undefined || user === null ? undefined : String(user),
                    nonRoot: false,
                    image,
                    empty: false,
                    cgo: false,
                    runtimeSeccomp: false,
                },
            ],
        };
    }));
}
function manifest_all(found) {
    return {
        images: found.flatMap(({ images }) => images),
        containers: found.flatMap(({ containers }) => containers),
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const objectOf = (value) => (isObject(value) ? value : {});
const textOf = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

;// CONCATENATED MODULE: ./build/src/audit/containers/platform-table.js
const IMAGE_ROWS = [
    {
        registry: 'docker.io',
        repository: 'openeuler/openeuler',
        has: ['amd64', 'arm64'],
        lacks: [],
        note: {
            en: 'published for amd64 and arm64; whether a tag has loong64 its registry has to say',
            zh: '提供 amd64 与 arm64；某个标签是否有 loong64 需向仓库查询',
        },
        source: 'https://gitee.com/openeuler/openeuler-docker-images',
    },
    {
        registry: 'docker.io',
        repository: 'openeuler/*',
        has: ['amd64', 'arm64'],
        lacks: [],
        note: {
            en: 'application images of openEuler list amd64 and arm64',
            zh: 'openEuler 应用镜像列出的架构为 amd64 与 arm64',
        },
        source: 'https://gitee.com/openeuler/openeuler-docker-images',
    },
    {
        registry: 'docker.io',
        repository: 'library/*',
        has: [],
        lacks: ['loong64'],
        note: {
            en: 'Docker Official Images do not take loong64',
            zh: 'Docker 官方镜像不接受 loong64',
        },
        source: 'https://github.com/docker-library/official-images/pull/17607, …/16404',
    },
    {
        registry: 'gcr.io',
        repository: 'distroless/*',
        has: [],
        lacks: ['loong64'],
        note: { en: 'distroless has no loong64', zh: 'distroless 没有 loong64' },
        source: 'https://github.com/etcd-io/etcd/pull/21878',
    },
    {
        registry: 'docker.io',
        repository: 'loong64/*',
        has: [],
        lacks: [],
        note: {
            en: 'builds of third parties; this namespace moved and broke who relied on it',
            zh: '第三方构建；该命名空间曾迁移，导致依赖它的构建失败',
        },
        source: 'https://github.com/metacall/core/issues/596',
    },
];
/** The first row that fits: the exact ones stand before the folders. */
function imageRow({ registry, repository }) {
    return IMAGE_ROWS.find(row => row.registry === registry &&
        (row.repository.endsWith('/*')
            ? repository.startsWith(row.repository.slice(0, -1))
            : row.repository === repository));
}

;// CONCATENATED MODULE: ./build/src/audit/containers/check-containers.js







/** Whether a name is that of a Dockerfile; manifests are known by what is in them. */
function isDockerfileName(path) {
    return /^(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.(?:Dockerfile|Containerfile)$/i.test((0,external_node_path_.basename)(path));
}
/** Base images, users and static programs of Dockerfiles, Compose files and Kubernetes manifests. */
async function checkContainers(files, options) {
    const known = new Map();
    // The same image stands in many files, and is asked for once.
    const ask = options.ask && ((image) => remember(known, image, options.ask));
    const checks = [];
    for (const { path, text } of files) {
        const file = isDockerfileName(path) ? readDockerfile(path, text) : readManifest(path, text);
        checks.push(...problemsOf(file));
        for (const image of file.images)
            checks.push(...(await platformsOf(file, image, options.goarches, ask)));
        for (const container of file.containers)
            checks.push(...userOf(file, container), ...staticOf(file, container), ...seccompOf(file, container, options));
    }
    return checks;
}
function remember(known, image, ask) {
    const key = `${image.registry}/${image.repository}:${image.digest ?? image.tag ?? ''}`;
    const found = known.get(key) ?? ask(image);
    known.set(key, found);
    return found;
}
function problemsOf({ path, problems }) {
    return problems.map(why => check('audit/container-file', 'unknown', same(`${(0,language/* oneLine */.TN)(path)}: ${why}`), { reason: why }, path));
}
async function platformsOf({ path }, used, goarches, ask) {
    const image = parseImage(used.text);
    const shown = (0,language/* oneLine */.TN)(used.text, 200);
    const wanted = used.platform === undefined ? goarches : goarches.filter(one => goarchOf(used.platform ?? '') === one);
    const fixed = used.platform !== undefined && wanted.length < goarches.length;
    const others = fixed
        ? otherPlatform(path, used, shown, goarches.filter(one => !wanted.includes(one)))
        : [];
    if (image === undefined) {
        const title = { en: `${shown} is no image that can be looked up`, zh: `${shown} 不是可查询的镜像` };
        return [...others, check('audit/image-platform', 'unknown', title, { image: shown }, path, used.line)];
    }
    const answer = ask === undefined ? undefined : await ask(image);
    return [...others, ...wanted.map(goarch => platformCheck(path, used, image, goarch, answer))];
}
/** Whoever names one platform in the last stage has no image for the others; a pod is only meant for its nodes. */
function otherPlatform(path, used, shown, goarches) {
    if (!isDockerfileName(path))
        return [];
    const platform = (0,language/* oneLine */.TN)(used.platform ?? '');
    const title = {
        en: `${shown} is fixed to ${platform}: no image for any other target`,
        zh: `${shown} 固定为 ${platform}：没有其他目标的镜像`,
    };
    return [
        check('audit/image-platform', 'fail', title, { image: shown, platform, missing: [...goarches] }, path, used.line),
    ];
}
function platformCheck(path, used, image, goarch, answer) {
    const shown = (0,language/* oneLine */.TN)(used.text, 200);
    const row = imageRow(image);
    const asked = answer !== undefined && 'goarches' in answer ? answer.goarches : undefined;
    const has = asked?.includes(goarch) ?? (row?.has.includes(goarch) ? true : row?.lacks.includes(goarch) ? false : undefined);
    const evidence = {
        image: shown,
        goarch,
        from: asked !== undefined ? 'registry' : row === undefined ? 'nowhere' : 'table',
        ...(asked !== undefined && { has: [...asked] }),
        ...(answer !== undefined && 'unknown' in answer && { registry: answer.unknown }),
        ...(asked === undefined && row !== undefined && { note: row.note.en, source: row.source }),
    };
    const status = has === undefined ? 'unknown' : has ? 'pass' : 'fail';
    return check('audit/image-platform', status, PLATFORM_WORDS[status](shown), evidence, path, used.line);
}
/** Without the target, as all titles of audit: the same of several targets is one entry, which names them. */
const PLATFORM_WORDS = {
    pass: image => ({ en: `${image} is there for the target`, zh: `${image} 有该目标的镜像` }),
    fail: image => ({ en: `${image} is not there for the target`, zh: `${image} 没有该目标的镜像` }),
    unknown: image => ({
        en: `whether ${image} is there for the target was not asked, or not answered`,
        zh: `${image} 是否有该目标的镜像：未查询或没有答复`,
    }),
};
/** `linux/arm64/v8` → `arm64`. */
function goarchOf(platform) {
    return platform.split('/')[1];
}
function userOf({ path }, { name, line, user, nonRoot, image }) {
    const shown = (0,language/* oneLine */.TN)(name);
    const id = user?.split(':')[0]?.trim() ?? '';
    const evidence = { container: shown, user: user === undefined ? null : (0,language/* oneLine */.TN)(user), runAsNonRoot: nonRoot };
    const at = (status, title) => [check('audit/image-user', status, title, evidence, path, line)];
    if (id === '0' || id === 'root')
        return at('warn', { en: `${shown} runs as root`, zh: `${shown} 以 root 运行` });
    if (nonRoot || /^[1-9]\d*$/.test(id))
        return at('pass', { en: `${shown} does not run as root`, zh: `${shown} 不以 root 运行` });
    // distroless says it in the tag.
    if (user === undefined && /:(?:\w+-)?nonroot\b/.test(image ?? ''))
        return at('pass', { en: `${shown} does not run as root`, zh: `${shown} 不以 root 运行` });
    if (user === undefined)
        return at('warn', { en: `${shown}: nobody says under which user`, zh: `${shown}：未指定运行用户` });
    return at('warn', {
        en: `${shown} runs as "${(0,language/* oneLine */.TN)(user)}": Kubernetes checks numbers alone`,
        zh: `${shown} 以 “${(0,language/* oneLine */.TN)(user)}” 运行：Kubernetes 只检查数字`,
    });
}
function staticOf({ path }, { name, line, empty, cgo, image }) {
    if (!empty || !cgo)
        return [];
    const title = {
        en: `${(0,language/* oneLine */.TN)(name)}: built with cgo as far as can be seen, and put into an empty image`,
        zh: `${(0,language/* oneLine */.TN)(name)}：看来启用了 cgo，却放入空镜像`,
    };
    return [check('audit/image-static', 'warn', title, { image: (0,language/* oneLine */.TN)(image ?? '') }, path, line)];
}
function seccompOf({ path }, container, { goarches }) {
    if (!container.runtimeSeccomp || !goarches.includes('loong64'))
        return [];
    const title = {
        en: `${(0,language/* oneLine */.TN)(container.name)}: RuntimeDefault on loong64 asks for runc 1.4.1 and libseccomp 2.6.0 on the node`,
        zh: `${(0,language/* oneLine */.TN)(container.name)}：loong64 上的 RuntimeDefault 要求节点具备 runc 1.4.1 与 libseccomp 2.6.0`,
    };
    return [check('audit/image-seccomp', 'warn', title, { container: (0,language/* oneLine */.TN)(container.name) }, path, container.line)];
}
const same = (text) => ({ en: text, zh: text });
function check(id, status, title, evidence, path, line) {
    const severity = containerChecks.find(definition => definition.id === id)?.severity ?? 'warn';
    const location = { path: (0,language/* oneLine */.TN)(path, 300), ...(line !== undefined && { line }) };
    return { id, status, severity, title, evidence, location };
}

// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/audit/containers/find-files.js






/** What may be a container file, by its name; of YAML its content decides. */
const LOOKED_FOR = ['**/{Dockerfile,Containerfile}*', '**/*.{Dockerfile,Containerfile}', '**/*.{yml,yaml}'];
/** Folders of others, of tests that are meant to be wrong, and of machines. */
const PASSED_OVER = ['.git', '.xinchuang', 'node_modules', 'vendor', 'testdata', 'third_party'];
const MAX_LOOKED_AT = 2000;
const MAX_FOUND = 200;
/**
 * Dockerfiles, Compose files and Kubernetes manifests below a folder.
 * @param patterns names or globs; undefined: what is there, but for templates, which are nothing before they are rendered
 */
async function findContainerFiles(workspace, patterns) {
    const unread = [];
    if (patterns === undefined) {
        const { files, beyond } = await below(workspace, LOOKED_FOR, unread);
        const found = files.filter(saysSomething);
        return { ...atMost(found), missing: [], unread, beyond: beyond + Math.max(0, found.length - MAX_FOUND) };
    }
    const named = await Promise.all(patterns.map(pattern => below(workspace, [pattern], unread)));
    const files = [...new Map(named.flatMap(one => one.files).map(file => [file.absolute, file])).values()];
    const beyond = named.reduce((sum, one) => sum + one.beyond, 0) + Math.max(0, files.length - MAX_FOUND);
    return { ...atMost(files), missing: patterns.filter((_, i) => named[i]?.matched === 0), unread, beyond };
}
const atMost = (files) => ({ files: files.slice(0, MAX_FOUND) });
async function below(workspace, patterns, unread) {
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const paths = await glob(patterns, {
        cwd: workspace,
        absolute: true,
        onlyFiles: true,
        dot: true,
        caseSensitiveMatch: false,
        expandDirectories: false,
        followSymbolicLinks: false,
        ignore: PASSED_OVER.map(folder => `**/${folder}/**`),
    });
    const files = [];
    let links = 0;
    for (const absolute of paths.sort().slice(0, MAX_LOOKED_AT)) {
        const path = (0,external_node_path_.relative)(workspace, absolute);
        try {
            const text = await find_files_textOf(absolute);
            if (text === undefined)
                links++;
            else
                files.push({ absolute, path, text, dockerfile: isDockerfileName(absolute) });
        }
        catch (error) {
            unread.push({ path, why: (0,src_system/* errorCode */.CA)(error) });
        }
    }
    return { files, matched: paths.length - links, beyond: Math.max(0, paths.length - MAX_LOOKED_AT) };
}
function saysSomething({ path, text, dockerfile }) {
    if (dockerfile)
        return true;
    // Named like one, and is none: Dockerfile~, Dockerfile.md
    if (!/\.ya?ml$/i.test(path))
        return false;
    if (!/^(?:apiVersion|services)\s*:/m.test(text))
        return false;
    const { images, containers, problems } = readManifest(path, text);
    if (images.length + containers.length > 0)
        return true;
    // One that is too long, or no YAML, is told where it names an image. Before it is rendered a template is not meant to be YAML.
    return problems.length > 0 && !/\{\{|\{%|<%/.test(text) && /^[ \t-]*image:[ \t]*[\w"']/m.test(text);
}
/**
 * One byte more than is read, so that what is too long is seen to be. undefined: a link, which leads elsewhere, or a pipe,
 * which leads nowhere.
 */
async function find_files_textOf(path) {
    if (!(await (0,promises_.lstat)(path)).isFile())
        return undefined;
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_FILE_BYTES + 1), 0, MAX_FILE_BYTES + 1, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/src/audit/containers/lint-tools.js



const LINT_TOOLS = [
    { name: 'hadolint', reads: 'dockerfile', argv: path => ['--no-fail', '--format', 'sarif', path] },
    {
        name: 'kube-linter',
        reads: 'manifest',
        argv: path => ['lint', '--format', 'sarif', path],
        // pkg/command/lint of kube-linter: sarif_format.go for the line; command.go, which ends so for a Compose file.
        lines: false,
        nothing: /^Warning: no (?:valid objects found|checks enabled)\.$/m,
    },
    // What it knows is inside: an audit waits for no download.
    {
        name: 'trivy',
        reads: 'both',
        argv: path => ['config', '--format', 'sarif', '--quiet', '--skip-check-update', path],
        // Artifact, type, rule, severity, message and link: pkg/report/sarif.go of trivy 0.74.
        says: /^Message: (.+)$/m,
    },
];
/** SARIF 2.1.0 §3.27, as far as it is taken over. */
const message = schemas.object({ text: schemas.string() });
const result = schemas.object({
    ruleId: schemas.string().optional(),
    level: schemas["enum"](['none', 'note', 'warning', 'error']).optional(),
    message,
    locations: schemas.array(schemas.object({
        physicalLocation: schemas.object({ region: schemas.object({ startLine: schemas.number().int().positive() }).optional() })
            .optional(),
    }))
        .optional(),
});
const log = schemas.object({
    runs: schemas.array(schemas.object({
        tool: schemas.object({
            driver: schemas.object({ version: schemas.string().optional(), semanticVersion: schemas.string().optional() }),
        }),
        results: schemas.array(result).max(10_000).optional(),
    }))
        .max(20),
});
const TIMEOUT_MS = 120_000;
const MAX_FINDINGS = 200;
/** What the linters that are installed say of each file. One that is not there is passed over. */
async function lintContainers(system, files) {
    const checks = [];
    for (const tool of LINT_TOOLS)
        for (const file of files) {
            if (tool.reads !== 'both' && (tool.reads === 'dockerfile') !== file.dockerfile)
                continue;
            const found = await runTool(system, tool, file);
            if (found === undefined)
                break;
            checks.push(...found);
        }
    return checks;
}
/**
 * Both are needed for trivy to ask nobody for newer versions and to send nothing (pkg/notification/notice.go of 0.74). Not as
 * flags, which an older one would refuse.
 */
const AT_HOME = { TRIVY_SKIP_VERSION_CHECK: 'true', TRIVY_DISABLE_TELEMETRY: 'true' };
/** undefined: it is not installed. */
async function runTool(system, tool, file) {
    try {
        // Findings are no failure of the tool, whatever its exit code says.
        const { code, stdout, stderr, timedOut } = await system.exec(tool.name, tool.argv(file.absolute), {
            allowFailure: true,
            timeoutMs: TIMEOUT_MS,
            maxOutput: 8 << 20,
            env: AT_HOME,
        });
        if (code === 0 && stdout.trim() === '' && tool.nothing?.test(stderr))
            return [];
        const read = timedOut ? undefined : log.safeParse(lint_tools_parsed(stdout));
        if (read?.success !== true)
            return [failed(tool, file, timedOut ? 'time' : (0,language/* oneLine */.TN)(stderr.trim(), 300))];
        return merged(tool, file, read.data);
    }
    catch (error) {
        if (error instanceof src_system/* ToolError */.v4 && error.reason === 'not-found')
            return undefined;
        throw error;
    }
}
function merged(tool, file, { runs }) {
    return runs
        .flatMap(({ tool: { driver }, results = [] }) => results.map(({ ruleId = '', level = 'warning', message: { text }, locations }) => {
        const line = tool.lines === false ? undefined : locations?.[0]?.physicalLocation?.region?.startLine;
        const said = (0,language/* oneLine */.TN)(tool.says?.exec(text)?.[1] ?? text, 600);
        const title = `${tool.name} ${(0,language/* oneLine */.TN)(ruleId)}: ${said}`;
        return {
            id: 'audit/container-lint',
            status: level === 'none' || level === 'note' ? 'pass' : 'warn',
            severity: level === 'error' ? 'error' : level === 'warning' ? 'warn' : 'info',
            title: { en: title, zh: title },
            evidence: {
                tool: tool.name,
                version: (0,language/* oneLine */.TN)(driver.semanticVersion ?? driver.version ?? '', 40),
                rule: (0,language/* oneLine */.TN)(ruleId),
                level,
            },
            location: { path: (0,language/* oneLine */.TN)(file.path, 300), ...(line !== undefined && { line }) },
        };
    }))
        .slice(0, MAX_FINDINGS);
}
function failed({ name }, { path }, why) {
    return {
        id: 'audit/container-lint',
        status: 'unknown',
        severity: 'warn',
        title: { en: `${name} gave no SARIF for ${(0,language/* oneLine */.TN)(path)}`, zh: `${name} 没有为 ${(0,language/* oneLine */.TN)(path)} 输出 SARIF` },
        evidence: { tool: name, said: why },
        location: { path: (0,language/* oneLine */.TN)(path, 300) },
    };
}
function lint_tools_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/audit/containers/registry.js



const INDEX_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
];
const MANIFEST_TYPES = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const MAX_BYTES = 4 << 20;
const registry_TIMEOUT_MS = 10_000;
const index = schemas.object({
    manifests: schemas.array(schemas.object({ platform: schemas.object({ architecture: schemas.string(), os: schemas.string() }).optional() }))
        .max(1000),
});
const manifest = schemas.object({ config: schemas.object({ digest: schemas.string().regex(/^sha256:[0-9a-f]{64}$/) }) });
const config = schemas.object({ architecture: schemas.string(), os: schemas.string() });
/**
 * Asks a registry, without any credentials: https://distribution.github.io/distribution/spec/api/ and OCI distribution
 * spec §"Pulling manifests". At most five requests, to the registry and to the one that it names for tokens.
 */
async function imagePlatforms(http, image) {
    try {
        return await ask(http, image);
    }
    catch (error) {
        if (error instanceof src_system/* HttpError */.j$)
            return { unknown: (0,language/* oneLine */.TN)(`${error.reason}: ${error.detail}`, 200) };
        throw error;
    }
}
async function ask(http, image) {
    const base = `${originOf(image.registry)}/v2/${image.repository}`;
    const accept = [...INDEX_TYPES, ...MANIFEST_TYPES].join(', ');
    const url = `${base}/manifests/${image.digest ?? image.tag ?? 'latest'}`;
    const get = (address, headers) => http.exchange(address, { method: 'GET', headers, maxBytes: MAX_BYTES, timeoutMs: registry_TIMEOUT_MS });
    let headers = { accept };
    let answer = await get(url, headers);
    if (answer.status === 401) {
        const token = await tokenFor(http, image, answer.headers['www-authenticate'] ?? '');
        if (token === undefined)
            return { unknown: 'HTTP 401: it wants credentials' };
        headers = { accept, authorization: `Bearer ${token}` };
        answer = await get(url, headers);
    }
    if (answer.status !== 200)
        return { unknown: `HTTP ${answer.status}` };
    const body = registry_parsed(answer.body);
    const listed = index.safeParse(body);
    if (listed.success)
        return { goarches: goarchesOf(listed.data.manifests.map(({ platform }) => platform)) };
    const single = manifest.safeParse(body);
    if (!single.success)
        return { unknown: 'neither an image index nor a manifest' };
    const blob = await get(`${base}/blobs/${single.data.config.digest}`, headers);
    const content = await followed(http, blob);
    const read = config.safeParse(registry_parsed(content.body));
    return content.status === 200 && read.success
        ? { goarches: goarchesOf([read.data]) }
        : { unknown: `no image configuration (HTTP ${content.status})` };
}
/** Blobs mostly lie elsewhere. One step, and the token does not go along. */
async function followed(http, answer) {
    const { location } = answer.headers;
    if (![301, 302, 303, 307, 308].includes(answer.status) || !location?.startsWith('https://'))
        return answer;
    return http.exchange(location, { method: 'GET', headers: {}, maxBytes: MAX_BYTES, timeoutMs: registry_TIMEOUT_MS });
}
/** Docker Hub has its API at another name: https://docs.docker.com/registry/spec/api/ */
function originOf(registry) {
    if (registry === 'docker.io')
        return 'https://registry-1.docker.io';
    return isLoopback(registry) ? `http://${registry}` : `https://${registry}`;
}
const isLoopback = (registry) => /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(registry);
/** `Bearer realm="…",service="…",scope="…"`: https://distribution.github.io/distribution/spec/auth/token/ */
async function tokenFor(http, image, challenge) {
    if (!/^bearer\s/i.test(challenge))
        return undefined;
    const field = (name) => new RegExp(`\\b${name}="([^"]{1,500})"`, 'i').exec(challenge)?.[1];
    const realm = field('realm');
    if (realm === undefined || !URL.canParse(realm) || !isOfRegistry(new URL(realm), image.registry))
        return undefined;
    const url = new URL(realm);
    const service = field('service');
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', `repository:${image.repository}:pull`);
    const answer = await http.exchange(url.href, {
        method: 'GET',
        headers: {},
        maxBytes: 1 << 18,
        timeoutMs: registry_TIMEOUT_MS,
    });
    const read = schemas.object({ token: schemas.string().optional(), access_token: schemas.string().optional() })
        .safeParse(answer.status === 200 ? registry_parsed(answer.body) : undefined);
    const token = read.success ? (read.data.token ?? read.data.access_token) : undefined;
    // It goes into a header.
    return token !== undefined && /^[\x21-\x7e]{1,20000}$/.test(token) ? token : undefined;
}
/** A registry may not send us to a machine of somebody else: the same host, or a sister under one domain. */
function isOfRegistry(realm, registry) {
    if (realm.host === registry)
        return realm.protocol === (isLoopback(registry) ? 'http:' : 'https:');
    if (realm.protocol !== 'https:' || realm.port !== '')
        return false;
    const home = registry.replace(/:\d+$/, '').split('.').slice(-2).join('.');
    return home.includes('.') && !/^[\d.]+$/.test(registry) && realm.hostname.endsWith(`.${home}`);
}
function goarchesOf(platforms) {
    const found = platforms.flatMap(platform => (platform?.os === 'linux' ? [(0,language/* oneLine */.TN)(platform.architecture, 20)] : []));
    return [...new Set(found)].sort();
}
function registry_parsed(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/audit/containers/look-at-containers.js





/** What the container files of a workspace mean for each target, by its GOARCH. Each image and each file is looked at once. */
async function containersOf(system, workspace, goarches, wish) {
    if (wish.files?.length === 0)
        return async () => [];
    const { files, missing, unread, beyond } = await findContainerFiles(workspace, wish.files);
    const lint = files.length === 0 ? [] : await lintContainers(system, files);
    const known = new Map();
    const ask = (image) => {
        const key = JSON.stringify(image);
        const found = known.get(key) ?? imagePlatforms(system.http, image);
        known.set(key, found);
        return found;
    };
    return async (goarch) => [
        ...missing.map(notThere),
        ...unread.map(notRead),
        ...(beyond > 0 ? [tooMany(beyond)] : []),
        ...(await checkContainers(files, { goarches: [goarch], ask: wish.registry ? ask : undefined })).map(ofOneTarget),
        // They say nothing of a target, and are told with the first.
        ...(goarch === goarches[0] ? lint : []),
    ];
}
/**
 * The report has the target, so that evidence without it is the same for all that lack the image. What nobody wished to know is
 * passed over, and says how to know it; what a registry did not answer stays unknown.
 */
function ofOneTarget(check) {
    const { goarch, missing: _, ...evidence } = check.evidence;
    const { id, status } = check;
    if (id !== 'audit/image-platform')
        return check;
    if (status !== 'unknown' || 'registry' in evidence || goarch === undefined)
        return { ...check, evidence };
    return {
        ...check,
        status: 'skip',
        evidence,
        hint: { en: '`registry: true` asks the registry', zh: '`registry: true` 会查询镜像仓库' },
    };
}
function notThere(pattern) {
    const shown = (0,language/* oneLine */.TN)(pattern, 200);
    return {
        ...notLookedAt({ en: `${shown} names no file`, zh: `${shown} 没有匹配到文件` }, { pattern: shown }),
        hint: {
            en: 'mend the pattern in `containers`, which begins in the working directory; `containers: off` looks at none',
            zh: '请修正 `containers` 中的模式（从工作目录算起）；`containers: off` 表示不检查',
        },
    };
}
function notRead({ path, why }) {
    const shown = (0,language/* oneLine */.TN)(path, 300);
    return notLookedAt({ en: `${shown} could not be read: ${why}`, zh: `无法读取 ${shown}：${why}` }, { path: shown, why });
}
function tooMany(files) {
    const title = {
        en: `${files} more container files are there than are looked at: name those that count in \`containers\``,
        zh: `另有 ${files} 个容器文件未检查：请在 \`containers\` 中指定需要检查的文件`,
    };
    return notLookedAt(title, { files });
}
/** An error, as the verdict on it is `unknown` and fails the step: a warning would stand beside "all checks passed". */
function notLookedAt(title, evidence) {
    return { id: 'audit/container-file', status: 'unknown', severity: 'error', title, evidence };
}

;// CONCATENATED MODULE: ./build/src/audit/drivers/definitions.js
const driverChecks = [
    {
        id: 'audit/database-driver',
        severity: 'warn',
        title: { en: 'Drivers of domestic databases can be built and shipped', zh: '国产数据库驱动可构建、可交付' },
        why: {
            en: 'Some are only a file of the vendor, some a copy without a licence, some need C: a build that works on one machine fails on the next, or may not be shipped.',
            zh: '有的驱动只是厂商的文件，有的是未声明许可证的副本，有的依赖 C：在一台机器上能构建，换一台就失败，或者无权分发。',
        },
        fix: {
            en: "Keep the vendor's file in the repository with a `replace`, with the vendor's consent; prefer what the project itself publishes.",
            zh: '经厂商同意后把其文件放入仓库并使用 `replace`；优先使用项目自身发布的模块。',
        },
        source: 'go.dev/ref/mod#go-mod-file-replace; each finding names its own',
    },
    {
        id: 'audit/driver-name',
        severity: 'error',
        title: { en: 'No two drivers register one name', zh: '没有两个驱动注册同一名称' },
        why: {
            en: 'sql.Register panics at the second: the program stops before main. Forks of lib/pq for openGauss and GaussDB register "postgres" too.',
            zh: 'sql.Register 第二次注册同名驱动会 panic，程序在 main 之前即退出。openGauss、GaussDB 的 lib/pq 分支也会注册 “postgres”。',
        },
        fix: {
            en: 'Leave one of them out of the program, or build two programs. The GaussDB driver of Huawei leaves "postgres" to others with GOENV_REGIST_ALL=false.',
            zh: '程序中只保留其一，或拆成两个程序。华为 GaussDB 驱动可用 GOENV_REGIST_ALL=false 不占用 “postgres”。',
        },
        source: 'https://pkg.go.dev/database/sql#Register',
    },
    {
        id: 'audit/dsn-timeout',
        severity: 'info',
        title: { en: 'Data source names have time-outs', zh: '数据源名称含有超时参数' },
        why: {
            en: 'Without them a server that does not answer holds the caller for ever, or for as long as the kernel repeats.',
            zh: '没有超时参数时，无响应的服务器会让调用方永久等待，或等到内核重传结束。',
        },
        fix: {
            en: 'MySQL: timeout, readTimeout, writeTimeout. PostgreSQL, openGauss, KingbaseES: connect_timeout. DM8: connectTimeout, socketTimeout.',
            zh: 'MySQL：timeout、readTimeout、writeTimeout；PostgreSQL、openGauss、KingbaseES：connect_timeout；DM8：connectTimeout、socketTimeout。',
        },
        source: 'github.com/go-sql-driver/mysql README "Parameters"; github.com/lib/pq doc.go "connect_timeout"',
    },
    {
        id: 'audit/gm-module',
        severity: 'warn',
        title: { en: 'SM algorithms come from a module that is maintained', zh: '国密算法来自持续维护的模块' },
        why: {
            en: 'tjfoc/gmsm has had no release since v1.4.1 of July 2021, and its go.mod holds golang.org/x modules of 2020 in the graph, from before loong64. No module by itself is a certified product: that is for the evaluation of a whole system to say.',
            zh: 'tjfoc/gmsm 自 2021 年 7 月的 v1.4.1 起未再发布，其 go.mod 使依赖图停留在 2020 年的 golang.org/x 模块，早于 loong64。任何模块本身都不等于通过认证的产品，须由密评对整个系统作出结论。',
        },
        fix: {
            en: 'Move to github.com/emmansun/gmsm; for TLCP and RFC 8998 to gitee.com/Trisia/gotlcp.',
            zh: '迁移到 github.com/emmansun/gmsm；TLCP 与 RFC 8998 使用 gitee.com/Trisia/gotlcp。',
        },
        source: 'https://github.com/tjfoc/gmsm (tags, issue #127); https://github.com/Hyperledger-TWGC/tjfoc-gm/issues/61',
    },
    {
        id: 'audit/gm-go',
        severity: 'error',
        title: { en: 'Go is new enough for the module with SM algorithms', zh: 'Go 版本满足国密模块的要求' },
        why: {
            en: 'Newer versions ask for a newer Go than a vendor ships for the old LoongArch world; the go command then refuses, or fetches another toolchain.',
            zh: '较新版本要求的 Go 高于厂商为 LoongArch 旧世界提供的版本；go 命令会拒绝构建，或另行下载工具链。',
        },
        fix: {
            en: 'Take a newer Go, or the last version that takes yours: v0.29 of emmansun/gmsm for Go 1.18 to 1.22.',
            zh: '使用更新的 Go，或改用支持当前 Go 的最后版本：Go 1.18 至 1.22 可用 emmansun/gmsm v0.29。',
        },
        source: 'https://github.com/emmansun/gmsm: go.mod of each tag; https://go.dev/doc/toolchain',
    },
    {
        id: 'audit/gm-fips',
        severity: 'warn',
        title: {
            en: 'FIPS-only mode and SM algorithms are not asked for at once',
            zh: '未同时要求 FIPS-only 模式与国密算法',
        },
        why: {
            en: 'fips140=only makes the standard library refuse what NIST has not approved, and SM2, SM3 and SM4 are not approved: the two goals contradict each other.',
            zh: 'fips140=only 会使标准库拒绝未获 NIST 批准的算法，而 SM2、SM3、SM4 不在其列：两个目标相互矛盾。',
        },
        fix: {
            en: 'Decide for each program which regime it is under, and drop the other.',
            zh: '为每个程序确定其适用的规范，去掉另一个。',
        },
        source: 'https://go.dev/doc/security/fips140',
    },
];

;// CONCATENATED MODULE: ./build/src/audit/definitions.js


/** What audit can find in a module graph. */
const graphChecks = [
    {
        id: 'audit/compile',
        severity: 'error',
        title: { en: 'Every package of the graph compiles for the target', zh: '依赖图中的每个包都能为该目标编译' },
        why: {
            en: 'Most breaks on loong64 are a constant or type that a module defines in files of single architectures; go list does not see them, and go build shows the first alone.',
            zh: 'loong64 上的多数问题是某个常量或类型只定义在个别架构的文件里；go list 看不到它们，go build 只显示最先遇到的一个。',
        },
        fix: {
            en: 'Run the command that the finding names; without one look for a newer version of that module, or another module.',
            zh: '执行检查结果给出的命令；若没有，请查找该模块的更新版本，或改用其他模块。',
        },
        source: 'cmd/go: go help build; https://go.dev/doc/go1.24#go-command (build -json)',
    },
    {
        id: 'audit/excluded',
        severity: 'error',
        title: { en: 'Build constraints leave a file of every package', zh: '构建约束没有把任何包的文件全部排除' },
        why: {
            en: 'A package whose files all name other architectures is not there for the target, and nothing that imports it can be built.',
            zh: '若一个包的所有文件都限定为其他架构，则它在该目标上不存在，导入它的包也都无法构建。',
        },
        fix: {
            en: 'A newer version usually names the architecture; in your own code add a file for it. Go says loong64, not loongarch64.',
            zh: '较新版本通常已包含该架构；自己的代码请添加相应文件。Go 的写法是 loong64，而不是 loongarch64。',
        },
        source: 'cmd/go: go help buildconstraint',
    },
    {
        id: 'audit/cgo',
        severity: 'error',
        title: { en: 'No package needs C where cgo is off', zh: '关闭 cgo 时没有包依赖 C' },
        why: {
            en: 'Static binaries are built without cgo. A package of C alone is then absent; with cgo it asks for a cross compiler, its libraries for the target, and the glibc of the platform.',
            zh: '静态二进制在关闭 cgo 的情况下构建，只含 C 的包此时不存在；启用 cgo 则需要交叉编译器、目标架构的 C 库以及平台的 glibc。',
        },
        fix: {
            en: 'Take a module in pure Go where the finding names one, or build with `cgo: dynamic` and a C compiler for the target.',
            zh: '若检查结果给出了纯 Go 的替代模块请改用它，否则使用 `cgo: dynamic` 与目标架构的 C 编译器。',
        },
        source: 'cmd/cgo: CGO_ENABLED',
    },
    {
        id: 'audit/link',
        severity: 'error',
        title: { en: 'Every program links for the target', zh: '每个程序都能为该目标完成链接' },
        why: {
            en: 'A function that is declared in Go and written in assembly for other architectures alone is missed by the linker only. So is a name of the standard library that a module reaches by go:linkname: since Go 1.23 most are refused ("invalid reference"), on every architecture.',
            zh: '用 Go 声明、仅为其他架构以汇编实现的函数，要到链接时才会发现缺失。模块用 go:linkname 引用标准库内部名称时也是如此：自 Go 1.23 起，多数会在所有架构上被拒绝（“invalid reference”）。',
        },
        fix: {
            en: 'A version of that module with a Go version of the function; of an invalid reference one that supports this Go.',
            zh: '使用带有该函数 Go 实现的模块版本；若为 invalid reference，则使用支持此 Go 版本的模块版本。',
        },
        source: 'cmd/link; https://go.dev/doc/asm; https://go.dev/doc/go1.23#linker',
    },
    {
        id: 'audit/everywhere',
        severity: 'error',
        title: { en: 'What compiles nowhere is told from what the target lacks', zh: '区分处处无法编译与仅该目标无法编译' },
        why: {
            en: 'It fails for linux/amd64 with the same Go as well, so it is not about the target; but it cannot be shipped to it either.',
            zh: '用同一 Go 为 linux/amd64 编译同样失败，因此与目标架构无关；但同样无法交付。',
        },
        fix: { en: 'Mend it first, then audit again.', zh: '请先修复，再重新检查。' },
        source: 'cmd/go: go help build',
    },
    {
        id: 'audit/tests',
        severity: 'error',
        title: { en: 'The tests compile for the target', zh: '测试可为该目标编译' },
        why: {
            en: 'Tests that do not compile for the target cannot be run on it, and what they import may be ported later than the program.',
            zh: '无法编译的测试就无法在目标上运行；测试所依赖的模块可能比程序本身更晚得到移植。',
        },
        fix: {
            en: 'As for a package; or a build constraint on the test file, when it is of another architecture by intent.',
            zh: '处理方法与普通包相同；若测试本就只针对其他架构，请加构建约束。',
        },
        source: 'cmd/go: go help test',
    },
    {
        id: 'audit/known-module',
        severity: 'error',
        title: {
            en: 'No module compiles and yet does not work on the target',
            zh: '没有能编译却无法正常工作的模块',
        },
        why: {
            en: 'Some modules compile to a stub, refuse to start on an architecture, or fall back to a slow way without a word. A compiler cannot tell; the table of known modules can.',
            zh: '有些模块会编译成空壳、在某架构上拒绝启动，或悄悄退回到慢速实现。编译器看不出来，已知模块表可以。',
        },
        fix: {
            en: 'Take the version or module that the finding names, or accept it: `slow` is a matter for bench.',
            zh: '改用检查结果给出的版本或模块，或确认可以接受：`slow` 可用 bench 衡量。',
        },
        source: 'src/audit/modules of xinchuang-go: each row has its evidence and day',
    },
    {
        id: 'audit/plugin',
        severity: 'warn',
        title: { en: 'No package opens plugins', zh: '没有包使用 plugin' },
        why: {
            en: 'Without cgo plugin.Open always says "plugin: not implemented"; with cgo the program is no longer static.',
            zh: '关闭 cgo 时 plugin.Open 总是返回 “plugin: not implemented”；启用 cgo 则程序不再是静态的。',
        },
        fix: {
            en: 'Make sure that nothing relies on it: the DM8 driver uses it for third-party ciphers alone.',
            zh: '确认没有功能依赖它：达梦驱动仅在使用第三方加密时用到。',
        },
        source: 'Go src/plugin/plugin_stubs.go: //go:build !cgo',
    },
    {
        id: 'audit/dropped',
        severity: 'warn',
        title: { en: 'No package of yours is left out in silence', zh: '没有自己的包被悄悄略过' },
        why: {
            en: '`./...` passes over a package without a file for the target, also over one of C alone where cgo is off, so that a program can be absent from a release while the build is green.',
            zh: '`./...` 会跳过在该目标上没有文件的包，关闭 cgo 时也会跳过只含 C 的包，于是构建是绿的，发布中却少了程序。',
        },
        fix: {
            en: 'Add a file for the target, or name the packages, so that what is missed fails.',
            zh: '为该目标添加文件，或明确列出各个包，使缺失的包报错。',
        },
        source: 'cmd/go/internal/modload/search.go: ErrNoGo is passed over',
    },
    {
        id: 'audit/coverage',
        severity: 'error',
        title: { en: 'All of the graph was looked at', zh: '依赖图全部检查到' },
        why: {
            en: 'What could not be loaded or compiled is unknown, and unknown is never clean.',
            zh: '未能加载或编译的部分是未知的，未知绝不等于没有问题。',
        },
        fix: {
            en: 'Mend what the finding names: a proxy, credentials, go.sum, vendor, the version of Go; then audit again.',
            zh: '修复检查结果指出的原因（代理、凭据、go.sum、vendor、Go 版本等），然后重新检查。',
        },
        source: 'README.md of xinchuang-go: what is not proved is unknown, and unknown is never a pass',
    },
];
/** All that audit can find: in the graph, of databases and SM algorithms, in container files. */
const auditChecks = [...graphChecks, ...driverChecks, ...containerChecks];

;// CONCATENATED MODULE: ./build/src/audit/drivers/go-strings.js
/**
 * String literals of a Go file, without those in comments. Not a compiler: concatenations are several literals.
 * https://go.dev/ref/spec#String_literals
 */
function goStrings(source) {
    const found = [];
    let line = 1;
    for (const [token] of source.matchAll(TOKEN)) {
        if (token.startsWith('"'))
            found.push({ value: go_strings_unquoted(token), line });
        else if (token.startsWith('`'))
            found.push({ value: token.slice(1, -1).replaceAll('\r', ''), line });
        line += countLines(token);
    }
    return found;
}
/** Comments, runes, both kinds of strings, line ends, in this order at each place; nothing can be of two kinds. */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\n/g;
function countLines(token) {
    let lines = 0;
    for (let at = token.indexOf('\n'); at >= 0; at = token.indexOf('\n', at + 1))
        lines += 1;
    return lines;
}
const ESCAPES = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"' };
function go_strings_unquoted(token) {
    return token.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/g, (_, code) => {
        if (/^[ux]./.test(code))
            return String.fromCharCode(Number.parseInt(code.slice(1), 16));
        return ESCAPES[code] ?? code;
    });
}

;// CONCATENATED MODULE: ./build/src/audit/drivers/data-source-names.js

/**
 * go-sql-driver/mysql README: timeout, readTimeout, writeTimeout, none by default. lib/pq doc.go and gokb's doc.go:
 * "connect_timeout: zero or not specified means wait indefinitely". DM8: connectTimeout, socketTimeout.
 */
const FORMS = [
    {
        kind: 'mysql',
        is: /^[^\s@]{0,200}@(?:tcp|unix)\([^)\s]{0,200}\)\/\S{0,500}$/,
        wants: [['timeout'], ['readTimeout'], ['writeTimeout']],
    },
    { kind: 'postgres', is: /^(?:postgres|postgresql|opengauss):\/\/\S{1,800}$/, wants: [['connect_timeout']] },
    { kind: 'kingbase', is: /^kingbase:\/\/\S{1,800}$/, wants: [['connect_timeout']] },
    {
        kind: 'key=value',
        is: /^(?=.{0,800}\bhost\s?=)(?=.{0,800}\b(?:user|dbname)\s?=)[^\n]{1,800}$/,
        wants: [['connect_timeout']],
    },
    { kind: 'dm', is: /^dm:\/\/\S{1,800}$/, wants: [['connectTimeout'], ['socketTimeout']] },
];
function untimedNames(source) {
    return goStrings(source).flatMap(({ value, line }) => {
        if (value.length > 1000)
            return [];
        const form = FORMS.find(({ is }) => is.test(value));
        if (form === undefined)
            return [];
        const missing = form.wants.filter(group => !group.some(key => hasKey(value, key))).map(([first = '']) => first);
        return missing.length === 0 ? [] : [{ kind: form.kind, missing, line }];
    });
}
function hasKey(value, key) {
    return new RegExp(`(?:^|[?&\\s])${key}\\s?=`, 'i').test(value);
}

;// CONCATENATED MODULE: ./build/src/audit/drivers/gm.js

/** Descending. emmansun/gmsm: go.mod of the tags v0.29.0 … v0.44.0; gotlcp: of v1.5.0. */
const GO_FLOORS = {
    'github.com/emmansun/gmsm': [
        { from: '0.44.0', go: '1.25' },
        { from: '0.40.0', go: '1.24' },
        { from: '0.30.0', go: '1.23' },
        { from: '0.29.0', go: '1.18' },
    ],
    'gitee.com/Trisia/gotlcp': [{ from: '1.5.0', go: '1.25' }],
};
const TJFOC = 'github.com/tjfoc/gmsm';
const EMMANSUN = 'github.com/emmansun/gmsm';
/** Modules that hold SM algorithms. */
const GM_MODULES = [TJFOC, EMMANSUN, 'gitee.com/Trisia/gotlcp'];
/** Before it no assembly for loong64: `git ls-tree` of the tags, 5 files at v0.40.0, 17 at v0.44.0. */
const LOONG64_ASSEMBLY = '0.40.0';
/** undefined: the table knows nothing of that version. */
function goFloor(module, version) {
    const floors = Object.hasOwn(GO_FLOORS, module) ? GO_FLOORS[module] : undefined;
    if (floors === undefined || version === undefined || (0,semver.parse)(version) === null)
        return undefined;
    return floors.find(({ from }) => (0,semver.compare)(version, from) >= 0)?.go;
}
/** Whether one Go is older than another: `1.22.4` than `1.23`. Only what begins with two numbers is compared. */
function isOlderGo(have, want) {
    const [a, b] = [have, want].map(text => /^(?:go)?(\d+)\.(\d+)/.exec(text)?.slice(1).map(Number));
    if (a === undefined || b === undefined)
        return false;
    const [major = 0, minor = 0] = a;
    const [wantMajor = 0, wantMinor = 0] = b;
    return major < wantMajor || (major === wantMajor && minor < wantMinor);
}
/** `fips140=only` of a `godebug` line in go.mod, or of a `//go:debug` line of a main package. https://go.dev/doc/godebug */
function saysFipsOnly(text, kind) {
    if (kind === 'go')
        return /^\/\/go:debug\s+fips140=only\s*$/m.test(text);
    return (/^\s*godebug\s+fips140=only\s*(?:\/\/.*)?$/m.test(text) ||
        /^\s*godebug\s*\((?:(?!^\s*\))[\s\S])*?^\s*fips140=only\s*(?:\/\/.*)?$/m.test(text));
}

;// CONCATENATED MODULE: ./build/src/audit/drivers/table.js
const DM = 'gitee.com/chunanyong/dm';
const MIRROR_NOTE = {
    en: 'a copy of the zip that Dameng ships; who publishes it states no licence',
    zh: '达梦随产品发布的压缩包的副本；发布者未声明许可证',
};
const GOKB_NOTE = {
    en: 'a copy of what Kingbase ships; the rights to it are those of Kingbase',
    zh: '金仓发布驱动的副本；权利归人大金仓',
};
const DRIVER_ROWS = [
    {
        product: 'DM8',
        module: DM,
        origin: 'mirror',
        registers: ['dm'],
        note: MIRROR_NOTE,
        source: 'https://gitee.com/chunanyong/dm',
    },
    {
        product: 'DM8',
        module: 'github.com/godoes/gorm-dameng',
        origin: 'embeds',
        registers: ['dm'],
        note: MIRROR_NOTE,
        source: 'https://github.com/godoes/gorm-dameng',
    },
    {
        product: 'DM8',
        module: 'dm',
        origin: 'file',
        registers: ['dm'],
        source: 'dm-go-driver.zip of a DM8 installation: package dm, p.go',
    },
    {
        product: 'KingbaseES',
        module: 'kingbase.com/gokb',
        origin: 'file',
        registers: ['kingbase'],
        note: {
            en: 'kingbase.com serves no modules: without a `replace` nobody can build this',
            zh: 'kingbase.com 不提供 Go 模块：没有 `replace` 就无法构建',
        },
        source: 'https://www.kingbase.com.cn/download.html#drive',
    },
    {
        product: 'KingbaseES',
        module: 'gitee.com/hbgo/gokb',
        origin: 'mirror',
        registers: ['kingbase'],
        note: GOKB_NOTE,
        source: 'https://gitee.com/hbgo/gokb',
    },
    {
        product: 'KingbaseES',
        module: 'github.com/gphper/gokb',
        origin: 'mirror',
        registers: ['kingbase'],
        note: GOKB_NOTE,
        source: 'https://github.com/gphper/gokb',
    },
    {
        product: '神舟通用',
        module: 'go-aci',
        origin: 'file',
        cgo: true,
        registers: ['aci'],
        note: {
            en: 'includes aci.h and links the ACI library: not static, and the vendor has to have the library for each architecture',
            zh: '包含 aci.h 并链接 ACI 动态库：无法静态链接，且每个架构都需要厂商提供该库',
        },
        source: 'https://github.com/team-ide/go-driver driver/shentong/go_aci-1.0.8 (globals.go, c.go)',
    },
    {
        product: 'openGauss / GaussDB',
        module: 'gitee.com/opengauss/openGauss-connector-go-pq',
        origin: 'published',
        registers: ['opengauss', 'postgres', 'mogdb'],
        source: 'https://gitee.com/opengauss/openGauss-connector-go-pq',
    },
    {
        product: 'openGauss / GaussDB',
        module: 'gitcode.com/opengauss/openGauss-connector-go-pq',
        origin: 'published',
        registers: ['opengauss', 'postgres', 'mogdb'],
        source: 'https://gitcode.com/opengauss/openGauss-connector-go-pq',
    },
    {
        product: 'MySQL, OceanBase, TiDB',
        module: 'github.com/go-sql-driver/mysql',
        origin: 'published',
        registers: ['mysql'],
        source: 'https://github.com/go-sql-driver/mysql',
    },
    {
        product: 'PostgreSQL',
        module: 'github.com/lib/pq',
        origin: 'published',
        registers: ['postgres'],
        source: 'https://github.com/lib/pq',
    },
    {
        product: 'PostgreSQL',
        module: 'github.com/jackc/pgx',
        origin: 'published',
        registers: ['pgx'],
        source: 'https://github.com/jackc/pgx',
    },
];
/** Products that a service in a xinchuang environment is moved to: their drivers are told of, the others only compared. */
const XINCHUANG_PRODUCTS = ['DM8', 'KingbaseES', '神舟通用', 'openGauss / GaussDB'];
/** What a name given to sql.Register means, wherever the package lies: a vendored copy has the path of its new home. */
const PRODUCT_OF_NAME = {
    dm: 'DM8',
    kingbase: 'KingbaseES',
    aci: '神舟通用',
    opengauss: 'openGauss / GaussDB',
};
/** `github.com/jackc/pgx/v5` is of the row `github.com/jackc/pgx`. */
function driverRow(modulePath) {
    const path = modulePath.replace(/\/v\d+$/, '');
    return DRIVER_ROWS.find(({ module }) => module === path);
}

;// CONCATENATED MODULE: ./build/src/audit/drivers/registrations.js


/** A call with a literal name, outside of comments; a name from elsewhere is not followed. */
const CALL = /\bsql\s*\.\s*Register\s*\(\s*(?:"([^"\\\n]{1,80})"|`([^`\n]{1,80})`)/g;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
/** Who registers what, of the packages that are compiled in and import database/sql. */
async function registrationsIn({ packages, reader }) {
    const found = [];
    for (const one of packages) {
        if (!one.imports.includes('database/sql'))
            continue;
        const read = one.folder === undefined ? undefined : await namesIn(one.folder, reader);
        const names = read ?? tableNames(one);
        const from = read === undefined ? 'table' : 'source';
        for (const name of names)
            found.push({ name, importPath: one.importPath, module: one.module, from });
    }
    return found;
}
/** undefined: nothing of it could be read. */
async function namesIn(folder, reader) {
    const names = new Set();
    let read = false;
    for (const file of await reader.list(folder)) {
        if (!file.endsWith('.go') || file.endsWith('_test.go'))
            continue;
        const text = await reader.text((0,external_node_path_.join)(folder, file));
        if (text === undefined)
            continue;
        read = true;
        if (!text.includes('Register'))
            continue;
        for (const [, quoted, raw] of text.replace(COMMENT, ' ').matchAll(CALL))
            names.add(quoted ?? raw ?? '');
    }
    return read ? [...names] : undefined;
}
/** Only the package that bears the module's name registers; `pgx/v5/stdlib` is the exception. */
function tableNames({ importPath, module }) {
    const row = module === undefined ? undefined : driverRow(module);
    return row !== undefined && (importPath === module || importPath === `${module}/stdlib`) ? row.registers : [];
}

;// CONCATENATED MODULE: ./build/src/audit/drivers/check-drivers.js








/** What a module graph says of databases and SM algorithms. What no source says is left out, not guessed. */
async function checkDrivers(graph) {
    const registered = await registrationsIn(graph);
    return [
        ...(await presentDrivers(graph, registered)),
        ...namesTwice(registered),
        ...(await dataSourceNames(graph)),
        ...gmModules(graph),
        ...(await fipsOnly(graph)),
    ];
}
async function presentDrivers(graph, registered) {
    const checks = [];
    for (const module of graph.modules) {
        const row = driverRow(module.path);
        if (row === undefined || !XINCHUANG_PRODUCTS.includes(row.product) || !isCompiledIn(graph, module))
            continue;
        checks.push(await presentModule(graph, module, row));
    }
    return [...checks, ...vendoredCopies(graph, registered)];
}
function isCompiledIn({ packages }, { path }) {
    return packages.some(({ module }) => module === path);
}
async function presentModule(graph, module, row) {
    const { path, version, replace } = module;
    const plugin = graph.packages.some(one => one.module === path && one.imports.includes('plugin'));
    const licence = await licenceOf(graph, module);
    // A path that no server answers for is only there through a replace.
    const unreachable = row.origin === 'file' && replace === undefined;
    const bad = unreachable || row.cgo === true;
    const doubtful = row.origin === 'mirror' || row.origin === 'embeds' || licence === null;
    const how = replace === undefined ? 'module' : replace.version === undefined ? 'folder' : 'fork';
    return check_drivers_check('audit/database-driver', bad ? 'fail' : doubtful || plugin ? 'warn' : 'pass', {
        en: `${row.product}: ${(0,language/* oneLine */.TN)(path)} ${(0,language/* oneLine */.TN)(version ?? '')}${how === 'module' ? '' : ` from a ${how}`}${row.note ? `: ${row.note.en}` : ''}`,
        zh: `${row.product}：${(0,language/* oneLine */.TN)(path)} ${(0,language/* oneLine */.TN)(version ?? '')}${HOW_ZH[how]}${row.note ? `：${row.note.zh}` : ''}`,
    }, {
        product: row.product,
        module: (0,language/* oneLine */.TN)(path, 200),
        version: version ?? null,
        how,
        ...(replace !== undefined && { replace: (0,language/* oneLine */.TN)(`${replace.path} ${replace.version ?? ''}`.trim(), 300) }),
        plugin,
        ...(licence !== undefined && { licence }),
        source: row.source,
    }, plugin ? PLUGIN_HINT : undefined);
}
const HOW_ZH = { module: '', folder: '（来自文件夹）', fork: '（来自分支）' };
/** Measured: a program that imports plugin stays static without cgo, and has PT_INTERP with it. */
const PLUGIN_HINT = {
    en: 'it imports plugin, for ciphers of third parties: without cgo they cannot be loaded, with cgo the program is not static',
    zh: '它导入 plugin 以加载第三方密码：关闭 cgo 时无法加载，启用 cgo 则程序不再静态',
};
/** Name of a licence file; null: the folder has none; undefined: nobody looked. */
async function licenceOf({ reader }, { folder }) {
    if (folder === undefined)
        return undefined;
    const files = await reader.list(folder);
    if (files.length === 0)
        return undefined;
    const found = files.find(name => /^(?:licen[cs]e|copying)(?:[.-][\w.-]{1,20})?$/i.test(name));
    return found === undefined ? null : (0,language/* oneLine */.TN)(found);
}
/** A package that registers a vendor's name and is none of the modules of the table. */
function vendoredCopies(graph, registered) {
    return registered.flatMap(({ name, importPath, module, from }) => {
        const product = Object.hasOwn(PRODUCT_OF_NAME, name) ? PRODUCT_OF_NAME[name] : undefined;
        if (product === undefined || from === 'table' || (module !== undefined && driverRow(module) !== undefined))
            return [];
        const own = graph.modules.some(({ path, main }) => path === module && main === true);
        return check_drivers_check('audit/database-driver', 'warn', {
            en: `${product}: a copy of its driver in ${(0,language/* oneLine */.TN)(importPath)}${own ? ', in your own module' : ''}`,
            zh: `${product}：${(0,language/* oneLine */.TN)(importPath)} 中有其驱动的副本${own ? '，位于自己的模块内' : ''}`,
        }, {
            product,
            package: (0,language/* oneLine */.TN)(importPath, 300),
            module: module ?? null,
            how: own ? 'vendored' : 'copy',
            registers: name,
        });
    });
}
function namesTwice(registered) {
    const names = [...new Set(registered.map(({ name }) => name))];
    return names.flatMap(name => {
        const all = registered.filter(one => one.name === name);
        const packages = [...new Set(all.map(({ importPath }) => importPath))];
        if (packages.length < 2)
            return [];
        return check_drivers_check('audit/driver-name', 'fail', {
            en: `"${(0,language/* oneLine */.TN)(name)}" is registered ${packages.length} times: the program panics before main`,
            zh: `“${(0,language/* oneLine */.TN)(name)}” 被注册 ${packages.length} 次：程序在 main 之前 panic`,
        }, {
            name: (0,language/* oneLine */.TN)(name),
            packages: packages.slice(0, 20).map(path => (0,language/* oneLine */.TN)(path, 200)),
            from: [...new Set(all.map(({ from }) => from))],
        });
    });
}
/** Findings that are listed; beyond them it is a habit of the whole repository. */
const MAX_NAMES = 20;
async function dataSourceNames({ modules, packages, reader }) {
    const main = modules.filter(module => module.main === true);
    const checks = [];
    for (const { module, folder } of packages) {
        const home = main.find(({ path }) => path === module)?.folder;
        if (folder === undefined || home === undefined)
            continue;
        for (const file of await reader.list(folder)) {
            if (!file.endsWith('.go') || file.endsWith('_test.go'))
                continue;
            const path = (0,external_node_path_.join)(folder, file);
            for (const { kind, missing, line } of untimedNames((await reader.text(path)) ?? '')) {
                if (checks.length >= MAX_NAMES)
                    return checks;
                const shown = (0,language/* oneLine */.TN)((0,external_node_path_.relative)(home, path), 300);
                const title = {
                    en: `a data source name (${kind}) without ${missing.join(', ')}`,
                    zh: `数据源名称（${kind}）缺少 ${missing.join('、')}`,
                };
                const found = check_drivers_check('audit/dsn-timeout', 'warn', title, { kind, missing: [...missing] });
                checks.push({ ...found, location: { path: shown, line } });
            }
        }
    }
    return checks;
}
function gmModules(graph) {
    const present = graph.modules.filter(module => GM_MODULES.includes(module.path) && isCompiledIn(graph, module));
    return present.flatMap(({ path, version }) => [
        ...(path === TJFOC ? [unmaintained(version, present)] : []),
        ...tooNew(path, version, graph.goVersion),
        ...withoutAssembly(path, version, graph.goarches),
    ]);
}
function unmaintained(version, present) {
    const both = present.some(({ path }) => path === EMMANSUN);
    return check_drivers_check('audit/gm-module', 'warn', {
        en: `tjfoc/gmsm ${(0,language/* oneLine */.TN)(version ?? '')} has had no release since 2021${both ? ', and emmansun/gmsm is in the program as well' : ''}`,
        zh: `tjfoc/gmsm ${(0,language/* oneLine */.TN)(version ?? '')} 自 2021 年起未再发布${both ? '，且程序中同时有 emmansun/gmsm' : ''}`,
    }, { module: TJFOC, version: version ?? null, both, last: 'v1.4.1 (2021-07-09)' });
}
function tooNew(path, version, goVersion) {
    const floor = goFloor(path, version);
    if (floor === undefined || goVersion === undefined || !isOlderGo(goVersion, floor))
        return [];
    const title = {
        en: `${path} ${version} needs Go ${floor}, this is ${(0,language/* oneLine */.TN)(goVersion)}`,
        zh: `${path} ${version} 需要 Go ${floor}，当前为 ${(0,language/* oneLine */.TN)(goVersion)}`,
    };
    return [
        check_drivers_check('audit/gm-go', 'fail', title, {
            module: path,
            version: version ?? null,
            needs: floor,
            go: (0,language/* oneLine */.TN)(goVersion),
        }),
    ];
}
function withoutAssembly(path, version, goarches) {
    if (path !== EMMANSUN || !goarches.includes('loong64') || version === undefined || (0,semver.parse)(version) === null)
        return [];
    if ((0,semver.compare)(version, LOONG64_ASSEMBLY) >= 0)
        return [];
    const title = {
        en: `emmansun/gmsm ${version} has no assembly for loong64: SM runs in plain Go there`,
        zh: `emmansun/gmsm ${version} 没有 loong64 汇编：国密算法以纯 Go 运行`,
    };
    const hint = { en: `v${LOONG64_ASSEMBLY} and later have some`, zh: `v${LOONG64_ASSEMBLY} 及以后版本已有汇编实现` };
    return [check_drivers_check('audit/gm-module', 'warn', title, { module: path, version, since: `v${LOONG64_ASSEMBLY}` }, hint)];
}
async function fipsOnly(graph) {
    const gm = graph.modules.filter(module => GM_MODULES.includes(module.path) && isCompiledIn(graph, module));
    if (gm.length === 0)
        return [];
    const where = await whereFipsOnly(graph);
    if (where === undefined)
        return [];
    const title = {
        en: `fips140=only in ${where}, and SM algorithms of ${gm.map(({ path }) => path).join(', ')}`,
        zh: `${where} 中设置了 fips140=only，同时使用 ${gm.map(({ path }) => path).join('、')} 的国密算法`,
    };
    return [check_drivers_check('audit/gm-fips', 'warn', title, { where, modules: gm.map(({ path }) => path) })];
}
async function whereFipsOnly({ modules, packages, reader }) {
    for (const { path, folder, main } of modules) {
        if (main !== true || folder === undefined)
            continue;
        if (saysFipsOnly((await reader.text((0,external_node_path_.join)(folder, 'go.mod'))) ?? '', 'go.mod'))
            return 'go.mod';
        for (const one of packages) {
            if (one.module !== path || one.folder === undefined)
                continue;
            for (const file of await reader.list(one.folder))
                if (file.endsWith('.go') && saysFipsOnly((await reader.text((0,external_node_path_.join)(one.folder, file))) ?? '', 'go'))
                    return (0,language/* oneLine */.TN)((0,external_node_path_.relative)(folder, (0,external_node_path_.join)(one.folder, file)), 200);
        }
    }
    return undefined;
}
function check_drivers_check(id, status, title, evidence, hint) {
    const severity = driverChecks.find(definition => definition.id === id)?.severity ?? 'warn';
    return { id, status, severity, title, evidence, ...(hint !== undefined && { hint }) };
}

;// CONCATENATED MODULE: ./build/src/audit/drivers/folder-reader.js

/** A file of people is shorter; what generators write has no data source names in it. */
const MAX_FILE = 1 << 20;
/** Of the whole audit: a monorepo is not read to its end for a piece of advice. */
const MAX_TOTAL = 256 << 20;
const folder_reader_MAX_FILES = 20_000;
/** Reads from disk until the bounds are reached; after that nothing is there any more. */
function folderReader() {
    let files = 0;
    let total = 0;
    const exhausted = () => files >= folder_reader_MAX_FILES || total >= MAX_TOTAL;
    return {
        exhausted,
        async list(folder) {
            if (exhausted())
                return [];
            try {
                const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
                return entries.filter(entry => entry.isFile()).map(entry => entry.name);
            }
            catch {
                return [];
            }
        },
        async text(path) {
            if (exhausted())
                return undefined;
            try {
                const text = await readBounded(path);
                files += 1;
                total += text.length;
                return text;
            }
            catch {
                return undefined;
            }
        },
    };
}
async function readBounded(path) {
    const file = await (0,promises_.open)(path);
    try {
        const buffer = Buffer.alloc(MAX_FILE);
        const { bytesRead } = await file.read(buffer, 0, MAX_FILE, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/src/audit/drivers/look-at-drivers.js


/** Databases and SM algorithms in what one target compiles. */
async function driversOf(packages, goarch, goVersion, reader = folderReader()) {
    const compiled = [...packages.values()].filter(one => !one.standard && one.forTest === undefined);
    const modules = new Map();
    for (const { module } of compiled)
        if (module !== undefined && !modules.has(nameOf(module)))
            modules.set(nameOf(module), look_at_drivers_moduleOf(module));
    const checks = await checkDrivers({
        modules: [...modules.values()],
        packages: compiled.map(({ importPath, module, imports, folder }) => ({
            importPath,
            module: module && nameOf(module),
            imports,
            folder,
        })),
        goVersion,
        goarches: [goarch],
        reader,
    });
    return reader.exhausted() ? [...checks, READ_IN_PART] : checks;
}
/** It is advice that is missing then, and no release waits for it. */
const READ_IN_PART = {
    id: 'audit/dsn-timeout',
    status: 'skip',
    severity: 'info',
    title: {
        en: `data source names and drivers were looked for in the first ${folder_reader_MAX_FILES} files or ${MAX_TOTAL >> 20} MB alone`,
        zh: `仅在前 ${folder_reader_MAX_FILES} 个文件或 ${MAX_TOTAL >> 20} MB 中查找了数据源名称与驱动`,
    },
    evidence: { files: folder_reader_MAX_FILES, bytes: MAX_TOTAL },
};
/** The path by which it is required, whatever takes its place. */
const nameOf = ({ path, replaces }) => replaces ?? path;
function look_at_drivers_moduleOf(module) {
    const { path, version, replaces, main, folder } = module;
    return {
        path: nameOf(module),
        version,
        main,
        folder,
        replace: replaces === undefined ? undefined : { path, version },
    };
}

;// CONCATENATED MODULE: ./build/src/audit/fix/breaks.js







/**
 * What compiles for linux/amd64 with the user's versions and not with others: a package whose code is for the API that an
 * upgrade has changed. For the target alone nobody can tell that from a package that lacked the same before and was never
 * reached.
 * @param paths packages that import, however far away, what the versions are tried for
 * @returns the compiler's first line, after the path of the package
 */
async function brokenBy(system, tried, own, paths) {
    const { failures } = await onReference(system, tried, paths);
    if (failures.length === 0)
        return undefined;
    const before = await onReference(system, own, paths);
    const already = new Set(before.failures.map(one => one.importPath));
    const after = dependentsOf(before.packages, already);
    const broken = failures.find(({ importPath }) => !already.has(importPath) && !after.has(importPath));
    if (broken === undefined)
        return undefined;
    return `${broken.importPath}: ${broken.diagnostics[0]?.message ?? broken.lines[0] ?? ''}`;
}
/** Of packages, and what they import, those that fail for linux/amd64. */
async function onReference(system, plan, paths) {
    const query = { ...queryFor(plan, REFERENCE), patterns: paths };
    const { packages } = await listGraph(system, plan.go, query);
    const listed = fromList(packages, NOTHING_OF_C).failures;
    const unlisted = new Set(listed.map(one => one.importPath));
    const after = dependentsOf(packages, unlisted);
    const can = paths.filter(path => packages.has(path) && !unlisted.has(path) && !after.has(path));
    if (can.length === 0)
        return { packages, failures: listed };
    const compiled = await compile(system, plan.go, { ...query, trimpath: plan.trimpath }, packages, new Set(can));
    return { packages, failures: [...listed, ...fromCompiler(compiled).failures] };
}

;// CONCATENATED MODULE: ./build/src/audit/fix/candidates.js


/**
 * Released versions above one, rising: `go list -m -versions`, which leaves out what is retracted.
 * @returns why nobody knows, where the proxy does not say
 */
async function versionsAbove(system, { go, workspace, until }, module, current) {
    const argv = ['list', '-m', '-versions', '-f', '{{range .Versions}}{{.}} {{end}}', '--', module];
    const { stdout, stderr, code, cut } = await goUntil(system, go, until, argv, workspace, {}, { maxOutput: 1 << 20 });
    if (cut !== undefined || code !== 0)
        return { why: cut ?? (stderr.trim() || `go list: ${code}`) };
    return stdout
        .split(/\s+/)
        .filter(version => semver.valid(version) !== null && semver.prerelease(version) === null)
        .filter(version => semver.gt(version, current))
        .sort(semver.compare);
}

;// CONCATENATED MODULE: ./build/src/audit/fix/scratch.js





const FILES = ['go.mod', 'go.sum'];
/**
 * The user's module with a go.mod of our own: -modfile, "the go.mod file in the module root is not read", go help build.
 * @param until when a go command of the scratch has to be at its end, by the system's clock in ms
 * @returns why there can be none
 */
async function makeScratch(system, go, workspace, folder, until) {
    const { stdout } = await (0,golang/* runGo */.aC)(system, go, ['env', 'GOMOD', 'GOWORK', 'GOFLAGS'], workspace, {}, SHORT);
    const [goMod = '', goWork = '', flags = ''] = stdout.split('\n');
    // cmd/go refuses -modfile there; its top folder has mostly no go.mod.
    if (goWork !== '' && goWork !== 'off')
        return { why: 'workspace' };
    if (!goMod.endsWith('go.mod'))
        return { why: 'no-module' };
    const root = (0,external_node_path_.dirname)(goMod);
    const [before, after] = [(0,external_node_path_.join)(folder, 'a'), (0,external_node_path_.join)(folder, 'b')];
    for (const side of [before, after]) {
        await (0,promises_.mkdir)(side, { recursive: true });
        for (const name of FILES)
            await (0,promises_.copyFile)((0,external_node_path_.join)(root, name), (0,external_node_path_.join)(side, name)).catch(() => { });
    }
    const own = flags.split(' ').filter(flag => flag !== '' && !/^-mod(?:file)?=/.test(flag));
    const scratchGo = { ...go, env: { ...go.env, GOFLAGS: [...own, '-mod=mod', `-modfile=${after}/go.mod`].join(' ') } };
    const run = async (argv) => {
        const options = { maxOutput: 1 << 18 };
        const { code, stderr, cut } = await goUntil(system, scratchGo, until(), argv, workspace, {}, options);
        if (cut !== undefined)
            return cut;
        const said = stderr.split('\n').filter(line => line !== '' && !/^go: (?:downloading|finding|upgraded) /.test(line));
        return code === 0 ? undefined : said.slice(-3).join(' ') || `go ${argv[0]}: ${code}`;
    };
    /** The version that the whole graph comes to. undefined: it is not in it, or nobody knows. */
    const selectedOf = async (path) => {
        const argv = ['list', '-m', '-f', '{{.Version}}', '--', path];
        const { code, stdout } = await goUntil(system, scratchGo, until(), argv, workspace, {}, { maxOutput: 1 << 16 });
        const version = stdout.trim();
        return code === 0 && semver.valid(version) !== null ? version : undefined;
    };
    return {
        go: scratchGo,
        root,
        async set(versions) {
            for (const name of FILES)
                await (0,promises_.copyFile)((0,external_node_path_.join)(before, name), (0,external_node_path_.join)(after, name)).catch(() => { });
            // One after another: named together, one that asks for more than another one's version is refused. And never down: that
            // would take back the one that asks for more.
            for (const [path, to] of versions) {
                const selected = await selectedOf(path);
                if (selected !== undefined && semver.gte(selected, to))
                    continue;
                const why = await run(['get', `${path}@${to}`]);
                if (why !== undefined)
                    return why;
            }
            return undefined;
        },
        tidy: () => run(['mod', 'tidy']),
        async diff() {
            const argv = ['diff', '--no-index', '--no-prefix', '--no-color', '--no-ext-diff', '--', 'a', 'b'];
            const env = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
            const { stdout: text } = await system.exec('git', argv, { cwd: folder, env, allowFailure: true });
            const changed = await Promise.all(FILES.map(async (name) => (await readOr((0,external_node_path_.join)(before, name))) !== (await readOr((0,external_node_path_.join)(after, name)))));
            return changed.includes(true) ? text : '';
        },
    };
}
const SHORT = { allowFailure: true, timeoutMs: 60_000 };
const readOr = (path) => (0,promises_.readFile)(path, 'utf8').catch(() => '');

;// CONCATENATED MODULE: ./build/src/audit/fix/search.js
/**
 * The lowest version that works, of versions in rising order, all of them above the one that does not. Steps double from the
 * next one up, since the smallest step is the least risk, then halve back: 2·log₂ n tries.
 * @param first tried before the others: what the table of known modules names
 */
async function lowestThatWorks(versions, first, attempt) {
    const tried = [];
    let why;
    const works = async (version) => {
        tried.push(version);
        const said = await attempt(version);
        if (said !== undefined)
            why = said;
        return said === undefined;
    };
    const ended = (version) => ({
        tried,
        ...(version !== undefined && { works: version }),
        ...(why !== undefined && { why }),
    });
    if (first !== undefined && (await works(first)))
        return ended(first);
    let [bad, step] = [-1, 1];
    for (;;) {
        const at = Math.min(bad + step, versions.length - 1);
        if (at <= bad)
            return ended();
        if (versions[at] !== first && (await works(versions[at]))) {
            let good = at;
            while (good - bad > 1) {
                const middle = (good + bad) >> 1;
                if (await works(versions[middle]))
                    good = middle;
                else
                    bad = middle;
            }
            return ended(versions[good]);
        }
        bad = at;
        step *= 2;
    }
}

;// CONCATENATED MODULE: ./build/src/audit/fix/fix.js












/** Of the whole search: a graph that asks for more is a matter for people. */
const MAX_TRIES = 60;
const MAX_MS = 15 * 60_000;
const MAX_VET_MS = 5 * 60_000;
/** For what comes after the search, however long it took: go.mod and go.sum as the upgrades leave them. */
const CLOSING_MS = 60_000;
/** One upgrade can bring in another module that does not compile. */
const MAX_ROUNDS = 6;
/**
 * The smallest set of upgrades that makes the targets compile. Each is tried with a go.mod beside the user's, and the compiler
 * decides; the table of known modules only says where to begin.
 */
function proposeFix(system, plan, targets, audits) {
    return (0,src_system/* withTempFolder */.JJ)(async (folder) => {
        const until = Math.min(plan.until, system.now().getTime() + MAX_MS);
        const left = () => Math.max(until, system.now().getTime() + CLOSING_MS);
        const scratch = await makeScratch(system, plan.go, plan.workspace, folder, left);
        if ('why' in scratch)
            return nothing(scratch.why);
        return new Search(system, { ...plan, until, go: scratch.go }, plan, targets, scratch).run(audits);
    });
}
class Search {
    system;
    plan;
    own;
    targets;
    scratch;
    chosen = new Map();
    given = new Map();
    tries = 0;
    constructor(system, 
    /** With the go.mod that is tried. */
    plan, 
    /** With the user's. */
    own, targets, scratch) {
        this.system = system;
        this.plan = plan;
        this.own = own;
        this.targets = targets;
        this.scratch = scratch;
    }
    /** Why nothing more is tried. */
    over() {
        if (this.system.now().getTime() > this.plan.until)
            return { en: 'the time for it was up: see `budget`', zh: '时间已用完：见 `budget`' };
        if (this.tries >= MAX_TRIES)
            return { en: `${MAX_TRIES} tries were made`, zh: `已尝试 ${MAX_TRIES} 次` };
        return undefined;
    }
    async run(before) {
        let audits = before;
        for (let round = 0; round < MAX_ROUNDS; round++) {
            const open = fix_byModule(audits).filter(([key]) => !this.given.has(key));
            if (open.length === 0)
                break;
            for (const [key, finding] of open)
                await this.mend(key, finding, audits);
            if (this.over() !== undefined || (await this.scratch.set(this.versions())))
                break;
            audits = await audit(this.system, this.plan, this.targets);
        }
        if (this.chosen.size > 1)
            audits = await this.dropNeedless(audits);
        const problem = (await this.scratch.set(this.versions())) ?? (await this.scratch.tidy());
        const over = this.over();
        if (this.chosen.size > 0 && over === undefined)
            audits = await audit(this.system, this.plan, this.targets);
        if (problem !== undefined)
            this.given.set('go.mod', { what: 'go get, go mod tidy', why: fix_same(problem) });
        if (over !== undefined)
            this.given.set('search', { what: '--fix', why: over });
        for (const [key, { lines, diagnostics }] of fix_byModule(audits))
            if (!this.given.has(key) && over === undefined) {
                const said = (0,language/* oneLine */.TN)(diagnostics[0]?.message ?? lines[0] ?? '', 300);
                this.given.set(key, {
                    what: key,
                    why: { en: `does not compile after the upgrades: ${said}`, zh: `升级后无法编译：${said}` },
                });
            }
        for (const { known } of audits)
            for (const { module, severity } of known)
                if (severity === 'error')
                    this.given.set(identity(module), {
                        what: identity(module),
                        why: {
                            en: 'it compiles, so that no compiler can judge a version: see the finding',
                            zh: '它能够编译，编译器无法判断版本：见检查结果',
                        },
                    });
        const upgrades = [...this.chosen.values()];
        const judged = over === undefined && audits.every(({ verdict }) => verdict === 'clean' || verdict === 'warnings');
        return {
            complete: judged && problem === undefined,
            upgrades,
            unmended: [...this.given.values()],
            ...(upgrades.length === 0 ? { vet: [] } : await this.vet()),
            patch: upgrades.length === 0 ? '' : await this.scratch.diff(),
            tries: this.tries,
        };
    }
    versions(without) {
        const all = [...this.chosen.values()].filter(({ module }) => module !== without);
        return new Map(all.map(({ module, to }) => [module, to]));
    }
    async mend(key, finding, audits) {
        const cannot = whyNot(finding);
        if (cannot !== undefined)
            return void this.given.set(key, { what: key, why: cannot });
        const packages = audits.find(one => one.findings.includes(finding))?.packages;
        const way = finding.way.map(path => packages?.get(path)?.module).reverse();
        const said = [];
        const seen = new Set();
        // The module at fault first; where none of its versions works, those that pull it in may do without it.
        for (const module of [finding.module, ...way]) {
            if (module?.version === undefined || module.main || module.replaces !== undefined || seen.has(module.path))
                continue;
            const { path, version } = module;
            seen.add(path);
            const listed = await versionsAbove(this.system, this.plan, path, version);
            // A proxy that tells no versions may have the one that the table names.
            const [versions, untold] = 'why' in listed ? [[], listed.why] : [listed, undefined];
            const { row } = finding;
            const named = module === finding.module && (row?.fix?.module ?? path) === path ? row?.fix?.version : undefined;
            const found = await lowestThatWorks(versions, named, to => this.attempt({ module: path, from: version, to }, finding));
            if (found.works !== undefined) {
                const from = this.chosen.get(path)?.from ?? version;
                return void this.chosen.set(path, { module: path, from, to: found.works });
            }
            const tried = found.tried.slice(-5).join(' ');
            if (untold !== undefined)
                said.push(`${path}: ${(0,language/* oneLine */.TN)(untold, 300)}`);
            if (untold === undefined || tried !== '')
                said.push(`${path}: ${tried === '' ? 'no later version' : `${tried}: ${found.why ?? ''}`}`);
        }
        const over = this.over();
        if (over !== undefined)
            return void this.given.set(key, { what: key, why: over });
        const instead = finding.row?.instead?.join(', ');
        this.given.set(key, {
            what: key,
            why: {
                en: `no version works: ${said.join('; ').slice(0, 600)}${instead === undefined ? '' : `; instead: ${instead}`}`,
                zh: `没有可用的版本：${said.join('；').slice(0, 600)}${instead === undefined ? '' : `；可改用：${instead}`}`,
            },
        });
    }
    /** Does what failed compile with this, or is it no longer there, and does the rest stay whole? */
    async attempt(upgrade, finding) {
        const over = this.over();
        if (over !== undefined)
            return over.en;
        this.tries++;
        const problem = await this.scratch.set(this.versions().set(upgrade.module, upgrade.to));
        if (problem !== undefined)
            return (0,language/* oneLine */.TN)(problem, 300);
        const { go, trimpath } = this.plan;
        for (const target of this.targets) {
            const query = queryFor(this.plan, target);
            const { packages, problem: listed } = await listGraph(this.system, go, query);
            if (listed !== undefined)
                return (0,language/* oneLine */.TN)(listed, 300);
            const still = finding.packages.filter(path => packages.has(path));
            const bad = still.find(path => packages.get(path)?.error !== undefined);
            if (bad !== undefined)
                return (0,language/* oneLine */.TN)(packages.get(bad)?.error ?? '', 300);
            if (still.length === 0)
                continue;
            const { failed, problem: said } = await compile(this.system, go, { ...query, trimpath }, packages, new Set(still));
            const first = still.flatMap(path => failed.get(path) ?? [])[0];
            const words = first && (first.diagnostics[0]?.message ?? first.lines.find(line => line.trim() !== '') ?? '');
            if (words !== undefined || said !== undefined)
                return (0,language/* oneLine */.TN)(words ?? said ?? '', 300);
        }
        const { blocks } = finding;
        const broken = blocks.length === 0 ? undefined : await brokenBy(this.system, this.plan, this.own, blocks);
        return broken === undefined ? undefined : (0,language/* oneLine */.TN)(`breaks ${broken}`, 300);
    }
    /** An upgrade may have brought what another was chosen for. */
    async dropNeedless(audits) {
        let best = audits;
        for (const module of [...this.chosen.keys()]) {
            if (this.over() !== undefined || this.chosen.size < 2)
                break;
            if (await this.scratch.set(this.versions(module)))
                continue;
            const without = await audit(this.system, this.plan, this.targets);
            // What no upgrade mends stays as it is; nothing may come to it.
            const open = new Set(fix_byModule(best).map(([key]) => key));
            const more = fix_byModule(without).some(([key]) => !open.has(key));
            if (more || without.some(({ verdict }) => verdict === 'unknown'))
                continue;
            this.chosen.delete(module);
            best = without;
        }
        return best;
    }
    /** Lines that were not there before: tests are type-checked too, for the machine that most have. */
    async vet() {
        const env = { GOOS: 'linux', GOARCH: 'amd64', CGO_ENABLED: '0' };
        const ask = (plan) => {
            const argv = ['vet', '--', ...plan.patterns];
            const until = Math.min(plan.until, this.system.now().getTime() + MAX_VET_MS);
            return goUntil(this.system, plan.go, until, argv, plan.workspace, env, { maxOutput: 1 << 18 });
        };
        const before = await ask(this.own);
        const after = await ask(this.plan);
        const cut = before.cut ?? after.cut;
        if (cut !== undefined)
            return { vet: [], unvetted: cut };
        const known = new Set(linesOf(before.stderr));
        const news = linesOf(after.stderr).filter(line => !known.has(line));
        return { vet: news.slice(0, 20).map(line => (0,language/* oneLine */.TN)(line, 300)) };
    }
}
const linesOf = (stderr) => stderr.split('\n').filter(line => line !== '' && !/^(?:#|go: downloading)/.test(line));
/** Each module once, whichever target it fails for. */
function fix_byModule(audits) {
    const found = new Map();
    for (const finding of audits.flatMap(({ findings }) => findings)) {
        const key = finding.module.main ? (finding.packages[0] ?? finding.module.path) : identity(finding.module);
        if (!found.has(key))
            found.set(key, finding);
    }
    return [...found];
}
/** What no upgrade mends. */
function whyNot({ kind, module, everywhere, row }) {
    if (module.main)
        return everywhere
            ? {
                en: 'it is your own code, and fails for linux/amd64 as well',
                zh: '这是你自己的代码，在 linux/amd64 上同样失败',
            }
            : { en: 'it is your own code', zh: '这是你自己的代码' };
    if (kind === 'test')
        return {
            en: 'its tests alone do not compile, and no version is tried for tests',
            zh: '仅测试无法编译，不为测试尝试版本',
        };
    const other = row?.fix?.module;
    if (other !== undefined && other !== module.path)
        return {
            en: `none of its versions is known to work; your code has to move to ${other}`,
            zh: `已知没有可用的版本；代码需要改用 ${other}`,
        };
    if (module.replaces !== undefined)
        return { en: 'a replace holds it where it is', zh: 'replace 将其固定' };
    return undefined;
}
const fix_same = (text) => ({ en: (0,language/* oneLine */.TN)(text, 400), zh: (0,language/* oneLine */.TN)(text, 400) });
function nothing(why) {
    const words = {
        workspace: {
            en: 'go.work: each module by itself, with working-directory and GOWORK=off',
            zh: '使用 go.work：请以 working-directory 与 GOWORK=off 逐个模块处理',
        },
        'no-module': { en: 'there is no go.mod', zh: '没有 go.mod' },
    };
    return {
        complete: false,
        upgrades: [],
        unmended: [{ what: 'go.mod', why: words[why] }],
        vet: [],
        patch: '',
        tries: 0,
    };
}

;// CONCATENATED MODULE: ./build/src/audit/go-folders.js


async function goFolders(system, go, workspace) {
    const { stdout } = await (0,golang/* runGo */.aC)(system, go, ['env', 'GOMODCACHE', 'GOROOT'], workspace, {}, { allowFailure: true });
    const [moduleCache = '', goRoot = ''] = stdout.split('\n');
    return { moduleCache, goRoot };
}
/**
 * Folders of the modules of a workspace; of a module alone its own. Empty where go finds neither.
 * @throws ToolError where a signal ended go: nobody knows which modules there are
 */
async function mainModules(system, go, workspace) {
    const argv = ['list', '-m', '-f', '{{.Dir}}'];
    const { stdout, stderr, code } = await (0,golang/* runGo */.aC)(system, go, argv, workspace, {}, { allowFailure: true });
    if (code === null)
        throw new src_system/* ToolError */.v4(['go', ...argv], 'signal', null, stderr);
    return code === 0 ? stdout.split('\n').filter(line => line !== '') : [];
}

;// CONCATENATED MODULE: ./build/src/audit/require-lines.js
/** go.mod of people is a few kilobytes. */
const MAX_TEXT = 1 << 20;
/** Which line of go.mod requires a module: there an annotation stands, and a reader looks. */
function requireLines(goMod) {
    const lines = new Map();
    for (const [index, line] of goMod.slice(0, MAX_TEXT).split('\n').entries()) {
        const path = /^\s*(?:require\s+)?"?([\w.~-]+(?:\/[\w.~+-]+)*)"?\s+v\d\S*/.exec(line)?.[1];
        if (path !== undefined && !lines.has(path))
            lines.set(path, index + 1);
    }
    return module => lines.get(module);
}

// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var report = __webpack_require__(69801);
;// CONCATENATED MODULE: ./build/src/audit/advice.js

/** How to mend a finding: the command where one is known, else what to look for. */
function adviceOn(finding, clean) {
    const { module, row, typos, declared, everywhere, vendored, kind } = finding;
    const [typo] = typos;
    if (typo !== undefined) {
        const [file, word] = [clean.text(typo.file, 100), clean.text(typo.word, 40)];
        return {
            en: `${file} says \`${word}\`, which is no GOARCH: Go calls it \`${typo.meant}\``,
            zh: `${file} 写的是 \`${word}\`，这不是 GOARCH：Go 的写法是 \`${typo.meant}\``,
        };
    }
    const first = goInto(finding.askedIn, clean);
    if (row !== undefined)
        return adviceOfRow(row, vendored, first);
    if (finding.lines.some(line => /malformed import path .*: invalid char/.test(line)))
        return {
            en: 'an import path is of ASCII letters, digits and -._~ (golang.org/x/mod/module, CheckImportPath): rename the folder',
            zh: '导入路径只能使用 ASCII 字母、数字与 -._~（golang.org/x/mod/module，CheckImportPath）：请重命名该目录',
        };
    if (everywhere && module.main)
        return { en: 'mend it first: it fails for amd64 as well', zh: '请先修复：amd64 上同样失败' };
    const path = clean.text(module.path, 200);
    if (module.replaces !== undefined) {
        // A folder that stands in has the name of what it replaces.
        const folder = module.local && module.folder !== undefined ? clean.folderBelow(module.folder) : undefined;
        const instead = folder === undefined ? clean.text(identity(module), 200) : `./${folder}`;
        return {
            en: `mend ${instead}, which replaces ${clean.text(module.replaces, 200)}, or drop the replace`,
            zh: `请修复 ${instead}（它替换了 ${clean.text(module.replaces, 200)}），或去掉 replace`,
        };
    }
    if (module.main) {
        const [declaring] = declared;
        const [assembly] = finding.assembly;
        if (declaring === undefined && assembly !== undefined)
            return {
                en: `${clean.text(assembly, 100)} is left out for this target: give the function a body in Go for it`,
                zh: `${clean.text(assembly, 100)} 在此目标上被排除：请为该目标提供函数的 Go 实现`,
            };
        if (declaring === undefined)
            return undefined;
        const [file, name] = [clean.text(declaring.file, 100), clean.text(declaring.name, 100)];
        return {
            en: `\`${name}\` is declared in ${file} alone, which is left out for this target: declare it in a file for it, or in one without a constraint`,
            zh: `\`${name}\` 只在 ${file} 中声明，而该文件在此目标上被排除：请在对应该目标或无约束的文件中声明`,
        };
    }
    if (kind === 'cgo-only')
        return {
            en: 'no way in pure Go is known; with `cgo: dynamic` it needs a C compiler and its libraries for the target',
            zh: '没有已知的纯 Go 替代；使用 `cgo: dynamic` 时需要目标架构的 C 编译器和 C 库',
        };
    // `--fix` takes one module at a time.
    const fix = `${first === '' ? '' : `${first}GOWORK=off `}xinchuang-go audit --fix`;
    return {
        en: `no fixed version is known: \`${fix}\` tries those of \`go list -m -versions ${path}\``,
        zh: `尚无已知的修复版本：\`${fix}\` 会逐一尝试 \`go list -m -versions ${path}\` 列出的版本`,
    };
}
/** @param first what goes before a command, as goInto gives it */
function adviceOnKnown(row, first) {
    return row.fix === undefined && row.instead === undefined ? undefined : adviceOfRow(row, false, first);
}
/** `cd m7 && `, where go.mod is not of this folder but of one below, as in a workspace: `go get` looks for it upwards only. */
function goInto(folder, clean) {
    const below = folder === undefined ? undefined : clean.folderBelow(folder);
    return below === undefined ? '' : `cd ${below} && `;
}
function adviceOfRow({ module, fix, instead }, vendored, first) {
    const also = instead === undefined ? undefined : instead.join(', ');
    if (fix === undefined)
        return also === undefined
            ? { en: 'no version is known that works', zh: '尚无已知可用的版本' }
            : { en: `no version is known that works; instead: ${also}`, zh: `尚无已知可用的版本；可改用：${also}` };
    const command = `${first}go get ${fix.module ?? module}@${fix.version}${vendored ? ' && go mod vendor' : ''}`;
    if (fix.module !== undefined && fix.module !== module)
        return { en: `move to ${fix.module}: \`${command}\``, zh: `改用 ${fix.module}：\`${command}\`` };
    return { en: `\`${command}\``, zh: `\`${command}\`` };
}

;// CONCATENATED MODULE: ./build/src/audit/to-checks.js





const to_checks_MAX_FINDINGS = 300;
const SHOWN = 50;
/**
 * What one target came to, as its report says it. No title names the target, which stands in the report: what is found for
 * several of them in the same words is one entry then, and that names them all.
 */
function checksOf(audit, clean, requireLine) {
    const { findings, known, coverage, cgo } = audit;
    const failing = findings.map(finding => findingCheck(finding, audit, clean, requireLine));
    const failed = new Set(failing.map(check => check.id));
    const passed = (id, title, evidence) => failed.has(id) ? [] : [{ id, status: 'pass', severity: 'error', title, evidence }];
    // Of a graph with a gap nothing is said to pass: audit/coverage has the counts.
    const compiledAll = coverage.compiled > 0 && coverage.compiled === coverage.listed;
    const uses = [...cgo.uses].sort();
    return [
        ...(0,report/* atMost */.Tu)(to_checks_MAX_FINDINGS, failing),
        ...(compiledAll
            ? passed('audit/compile', {
                en: `${(0,language/* plural */.LS)(coverage.compiled, 'package')} ${coverage.compiled === 1 ? 'compiles' : 'compile'}`,
                zh: `${coverage.compiled} 个包可编译`,
            }, {
                packages: coverage.compiled,
            })
            : []),
        ...(compiledAll && uses.length > 0 && audit.droppedOfC.size === 0
            ? passed('audit/cgo', {
                en: `${(0,language/* plural */.LS)(uses.length, 'package')} ${uses.length === 1 ? 'has C in it where cgo is on, and does' : 'have C in them where cgo is on, and do'} without`,
                zh: `${uses.length} 个包在启用 cgo 时含有 C，但可以不用`,
            }, { packages: uses.slice(0, SHOWN), libraries: librariesOf(uses, audit) })
            : []),
        ...known.map(one => knownCheck(one, clean, requireLine)),
        ...pluginChecks(audit, clean),
        ...droppedChecks(audit, clean),
        ...coverageChecks(audit, clean),
    ];
}
const IDS = {
    compile: 'audit/compile',
    excluded: 'audit/excluded',
    'cgo-only': 'audit/cgo',
    link: 'audit/link',
    test: 'audit/tests',
};
function findingCheck(finding, audit, clean, requireLine) {
    const { module, packages, diagnostics, lines, way, blocks, declared, row, everywhere } = finding;
    const errors = diagnostics.map(({ path, line, column, message }) => `${clean.path(path)}:${line}${column === undefined ? '' : `:${column}`}: ${clean.text(message)}`);
    const words = errors.length > 0 ? errors : lines.filter(line => line.trim() !== '').map(line => clean.text(line));
    const hint = adviceOn(finding, clean);
    const first = diagnostics[0];
    const own = first !== undefined && module.main && clean.isOwn(first.path);
    const line = module.main ? undefined : requireLine(module.replaces ?? module.path);
    return {
        id: everywhere ? 'audit/everywhere' : IDS[finding.kind],
        status: 'fail',
        severity: 'error',
        title: titleOf(finding, clean.text(first?.message ?? lines.find(text => text.trim() !== '') ?? '', 200)),
        evidence: {
            module: clean.text(identity(module)),
            ...(module.replaces !== undefined && { replaces: clean.text(module.replaces) }),
            packages: some(packages, clean),
            ...(words.length > 0 && {
                errors: words.slice(0, SHOWN),
                ...(words.length > SHOWN && { moreErrors: words.length - SHOWN }),
            }),
            ...(way.length > 1 && { why: some(way, clean) }),
            ...(blocks.length > 0 && { blocks: blocks.length, blocked: some(blocks, clean) }),
            ...(declared.length > 0 && { declared: namesByFile(declared, clean) }),
            ...(finding.assembly.length > 0 && { assembly: some(finding.assembly, clean) }),
            ...(finding.kind === 'cgo-only' && { libraries: librariesOf(packages, audit) }),
            ...(everywhere && { reference: 'linux/amd64' }),
            ...(row && { known: row.id, evidence: `${row.evidence} ${row.date}`, source: row.source }),
        },
        ...(hint && { hint }),
        ...(own && first !== undefined
            ? {
                location: {
                    path: clean.path(first.path),
                    line: first.line,
                    ...(first.column !== undefined && { column: first.column }),
                },
            }
            : line !== undefined && { location: { path: 'go.mod', line } }),
    };
}
/** `size_amd64.go: Size, Page` */
function namesByFile(declared, clean) {
    const names = new Map();
    for (const { file, name } of declared) {
        const known = names.get(file) ?? new Set();
        names.set(file, known.add(name));
    }
    return [...names].slice(0, SHOWN).map(([file, of]) => `${clean.text(file)}: ${clean.text([...of].join(', '))}`);
}
function titleOf({ kind, module, packages, everywhere }, said) {
    const name = module.main ? (packages[0] ?? module.path) : identity(module);
    const what = name.slice(0, 300);
    const about = (packages[0] ?? '').slice(0, 300);
    // True of linux/amd64 itself too, where that is a target.
    if (everywhere)
        return kind === 'test'
            ? {
                en: `the tests of ${what} do not compile, not even for linux/amd64: ${said}`,
                zh: `${what} 的测试无法编译，在 linux/amd64 上也是如此：${said}`,
            }
            : {
                en: `${what} does not compile, not even for linux/amd64: ${said}`,
                zh: `${what} 无法编译，在 linux/amd64 上也是如此：${said}`,
            };
    switch (kind) {
        case 'compile':
            return { en: `${what} does not compile: ${said}`, zh: `${what} 无法编译：${said}` };
        case 'excluded':
            return {
                en: `${what}: build constraints leave no file of ${about}`,
                zh: `${what}：构建约束使 ${about} 没有任何文件`,
            };
        case 'cgo-only':
            return {
                en: `${what}: ${about} is written in C, and cgo is off`,
                zh: `${what}：${about} 依赖 C，而 cgo 已关闭`,
            };
        case 'link':
            return { en: `${what} does not link: ${said}`, zh: `${what} 无法链接：${said}` };
        case 'test':
            return { en: `the tests of ${about} do not compile: ${said}`, zh: `${about} 的测试无法编译：${said}` };
    }
}
const STATUS = { error: 'fail', warn: 'warn', info: 'warn' };
function knownCheck({ module, row, severity, askedIn }, clean, requireLine) {
    const what = clean.text(identity(module), 300);
    const line = requireLine(module.replaces ?? module.path);
    const hint = adviceOnKnown(row, goInto(askedIn, clean));
    return {
        id: 'audit/known-module',
        status: STATUS[severity],
        severity,
        title: {
            en: `${what}: ${row.says?.en ?? row.class}`,
            zh: `${what}：${row.says?.zh ?? row.class}`,
        },
        evidence: {
            module: what,
            package: row.package,
            class: row.class,
            known: row.id,
            evidence: `${row.evidence} ${row.date}`,
            source: row.source,
        },
        ...(hint && { hint }),
        ...(line !== undefined && { location: { path: 'go.mod', line } }),
    };
}
function pluginChecks({ plugin, cgo: _, ...audit }, clean) {
    if (plugin.length === 0)
        return [];
    const modules = new Set(plugin.flatMap(path => audit.packages.get(path)?.module ?? []).map(identity));
    const who = clean.text([...modules].join(' ') || (plugin[0] ?? ''), 300);
    return [
        {
            id: 'audit/plugin',
            status: 'warn',
            severity: 'warn',
            title: {
                en: `${who} imports plugin: without cgo Open says "not implemented", with it nothing is static`,
                zh: `${who} 导入了 plugin：关闭 cgo 时 Open 返回 “not implemented”，启用则不再是静态二进制`,
            },
            evidence: { packages: some(plugin, clean), modules: some([...modules], clean) },
        },
    ];
}
function droppedChecks({ dropped, droppedOfC }, clean) {
    const ofC = dropped.filter(path => droppedOfC.has(path));
    const others = dropped.filter(path => !droppedOfC.has(path));
    const check = (paths, title, hint) => paths.length === 0
        ? []
        : [
            {
                id: 'audit/dropped',
                status: 'warn',
                severity: 'warn',
                title: title(clean.text(paths[0] ?? '', 200)),
                evidence: { packages: some(paths, clean) },
                ...(hint && { hint }),
            },
        ];
    return [
        ...check(others, first => ({
            en: `${(0,language/* plural */.LS)(others.length, 'package')} of yours ${others.length === 1 ? 'is there for linux/amd64 and has' : 'are there for linux/amd64 and have'} no file for the target: ${first}`,
            zh: `你的 ${others.length} 个包在 linux/amd64 上存在，但在该目标上没有任何文件：${first}`,
        })),
        ...check(ofC, first => ({
            en: `${(0,language/* plural */.LS)(ofC.length, 'package')} of yours ${ofC.length === 1 ? 'is' : 'are'} written in C, and left out since cgo is off: ${first}`,
            zh: `你的 ${ofC.length} 个包依赖 C，因关闭了 cgo 而被排除：${first}`,
        }), {
            en: 'a file with `//go:build !cgo` for them, or `cgo: dynamic` with a C compiler for the target; if they are not shipped, name those that are in `packages`',
            zh: '为其提供带 `//go:build !cgo` 的文件，或使用 `cgo: dynamic` 与目标架构的 C 编译器；若不发布它们，请在 `packages` 中列出要发布的包',
        }),
    ];
}
/** Counts always; what could not be looked at by its reason, each of which is mended in its own way. */
function coverageChecks({ coverage, failures, unknown, verdict }, clean) {
    const { listed, compiled, failed, blocked, unknown: open, tests } = coverage;
    const testsFailed = failures.filter(one => one.kind === 'test').length;
    const counts = {
        verdict,
        listed,
        compiled,
        failed,
        blocked,
        unknown: open,
        ...(tests + testsFailed > 0 && { tests, testsFailed }),
    };
    const byKind = new Map();
    for (const one of unknown)
        byKind.set(one.reason.kind, [...(byKind.get(one.reason.kind) ?? []), one]);
    const ofTests = tests + testsFailed > 0
        ? {
            en: `; tests: ${tests} compiled, ${testsFailed} failed`,
            zh: `；测试：编译 ${tests} 个，失败 ${testsFailed} 个`,
        }
        : { en: '', zh: '' };
    const title = {
        en: `${(0,language/* plural */.LS)(listed, 'package')} listed, ${compiled} compiled, ${failed} failed, ${blocked} blocked by those, ${open} unknown${ofTests.en}`,
        zh: `列出 ${listed} 个包，编译 ${compiled} 个，失败 ${failed} 个，受其阻断 ${blocked} 个，未知 ${open} 个${ofTests.zh}`,
    };
    if (byKind.size === 0 && open === 0 && listed + tests > 0)
        return [{ id: 'audit/coverage', status: 'pass', severity: 'error', title, evidence: counts }];
    if (byKind.size === 0)
        return [
            {
                id: 'audit/coverage',
                status: 'unknown',
                severity: 'error',
                title,
                evidence: counts,
                ...(listed === 0 && { hint: NO_PACKAGES.hint }),
            },
        ];
    return [...byKind].map(([kind, all]) => {
        const packages = all.flatMap(one => one.importPath ?? []);
        const said = clean.text(all[0]?.said ?? '', 300);
        const hint = all[0]?.reason.hint;
        return {
            id: 'audit/coverage',
            status: 'unknown',
            severity: 'error',
            title: {
                en: `${packages.length > 0 ? (0,language/* plural */.LS)(packages.length, 'package') : 'the graph'} could not be looked at (${kind}): ${said}`,
                zh: `无法检查${packages.length > 0 ? ` ${packages.length} 个包` : '依赖图'}（${kind}）：${said}`,
            },
            evidence: {
                ...counts,
                reason: kind,
                said: all.slice(0, 20).map(one => clean.text(one.said)),
                ...(packages.length > 0 && { packages: some(packages, clean) }),
            },
            ...(hint && { hint }),
        };
    });
}
function librariesOf(packages, { cgo }) {
    return [...new Set(packages.flatMap(path => cgo.libraries.get(path) ?? []))]
        .map(name => name.slice(0, 200))
        .slice(0, SHOWN);
}
function some(list, clean) {
    return list.slice(0, SHOWN).map(item => clean.text(item, 300));
}

;// CONCATENATED MODULE: ./build/src/audit/unlooked.js


/** Of a target for which there is no Go: unknown, and why. */
function couldNotLook(target, why) {
    return {
        target,
        packages: new Map(),
        failures: [],
        consequences: new Map(),
        unknown: [{ reason: NO_GO, said: `${why.code} ${why.headline().en}` }],
        coverage: { listed: 0, compiled: 0, failed: 0, blocked: 0, unknown: 0, tests: 0 },
        cgo: NOTHING_OF_C,
        ms: 0,
        verdict: 'unknown',
        findings: [],
        known: [],
        plugin: [],
        dropped: [],
        droppedOfC: new Set(),
    };
}

;// CONCATENATED MODULE: ./build/src/audit/index.js












/***/ })

};

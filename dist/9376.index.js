export const id = 9376;
export const ids = [9376];
export const modules = {

/***/ 49376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildChecks: () => (/* reexport */ buildChecks),
  _y: () => (/* reexport */ buildMachineProgram),
  Az: () => (/* reexport */ buildRelease),
  k0: () => (/* reexport */ buildTarget),
  ml: () => (/* reexport */ buildTestBinary),
  Dp: () => (/* reexport */ countPackages),
  GU: () => (/* reexport */ earlierBuildAt),
  IK: () => (/* reexport */ executableName),
  B3: () => (/* reexport */ inWorkFolder),
  rD: () => (/* reexport */ linesForCounter),
  i0: () => (/* reexport */ listBenchPackages),
  vp: () => (/* reexport */ listMains),
  Gt: () => (/* reexport */ noModule),
  yu: () => (/* reexport */ parseDiagnostics),
  W$: () => (/* reexport */ parseJsonStream),
  hd: () => (/* reexport */ readSeenMachine),
  Lq: () => (/* reexport */ readVcs),
  EQ: () => (/* reexport */ repeatable),
  aC: () => (/* reexport */ runGo),
  mQ: () => (/* reexport */ symbolLines),
  ZR: () => (/* reexport */ symbolsOf),
  zn: () => (/* reexport */ tagFlag),
  Dm: () => (/* reexport */ targetEnv)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
;// CONCATENATED MODULE: ./build/src/golang/diagnostics.js
/** The compiler's lines out of what `go build` printed: `# package` headers, then `file:line:column: message`. */
function parseDiagnostics(output) {
    const found = [];
    let current;
    for (const line of output.split('\n')) {
        const header = /^# (\S+)/.exec(line);
        if (header) {
            current = header[1];
            continue;
        }
        const match = /^(\S[^:]*\.(?:go|s|c|h|cc|cpp|mod|sum|work)):(\d+)(?::(\d+))?: (.+)$/.exec(line);
        if (match?.[1] !== undefined && match[4] !== undefined)
            found.push({
                path: match[1].replace(/^\.\//, ''),
                line: Number(match[2]),
                ...(match[3] !== undefined && { column: Number(match[3]) }),
                message: match[4].slice(0, 1000),
                ...(current !== undefined && { package: current }),
            });
    }
    return found;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/golang/go.js



/** The go command's environment for one target. `cc` is needed for cgo only. */
function targetEnv(target, cgo, cc) {
    return {
        GOOS: target.goos,
        GOARCH: target.goarch,
        CGO_ENABLED: cgo === 'off' ? '0' : '1',
        ...(target.goarch === 'arm64' && { GOARM64: target.variant ?? 'v8.0' }),
        ...(target.goarch === 'amd64' && { GOAMD64: target.variant ?? 'v1' }),
        ...(cc !== undefined && { CC: cc }),
    };
}
function runGo(system, go, argv, cwd, env = {}, options = {}) {
    return system.exec(go.binary, argv, { ...options, cwd, env: { ...go.env, ...env } });
}
/**
 * Gives the body a go whose work folders lie in one that is removed at the end: a go that is ended by a signal leaves its own,
 * of up to some hundred megabytes (of cmd/go, `run` and `test` alone look for signals: base.StartSigHandlers). It is made where
 * the user has them, GOTMPDIR; where none can be made, go says so itself.
 */
async function inWorkFolder(system, go, body) {
    const { stdout } = await runGo(system, go, ['env', 'GOTMPDIR'], (0,external_node_os_.tmpdir)(), {}, { allowFailure: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(stdout.trim() || (0,external_node_os_.tmpdir)(), 'xinchuang-work-')).catch(() => undefined);
    if (folder === undefined)
        return body(go);
    try {
        return await body({ ...go, env: { ...go.env, GOTMPDIR: folder } });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}

// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(71943);
;// CONCATENATED MODULE: ./build/src/golang/json.js
/**
 * The go command prints JSON values one after another. Each top-level object of `go list -json` ends with a brace
 * alone in column 0.
 */
function parseJsonStream(text) {
    return text
        .split(/(?<=^\})$/m)
        .map(part => part.trim())
        .filter(part => part !== '')
        .map(part => JSON.parse(part));
}

;// CONCATENATED MODULE: ./build/src/golang/no-module.js



/** For a folder that is no Go module: names the modules below it, which a repository with go.work usually has. */
async function noModule(folder) {
    const below = await modulesBelow(folder);
    const more = below.length - SHOWN;
    const names = [...below.slice(0, SHOWN), ...(more > 0 ? [`… +${more}`] : [])].join(' · ');
    return new language/* UserError */.yo('XC-BUILD-001', { folder, below: names || '—' });
}
const SHOWN = 6;
/** `services/api/go.mod`; what lies deeper is rarely what somebody forgot to name. */
const DEPTH = 3;
const MAX_FOLDERS = 2000;
async function modulesBelow(top) {
    const found = [];
    const folders = [''];
    for (let seen = 0; seen < MAX_FOLDERS; seen++) {
        const folder = folders.shift();
        if (folder === undefined)
            break;
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(top, folder), { withFileTypes: true }).catch(() => []);
        if (entries.some(entry => entry.name === 'go.mod'))
            found.push(folder);
        if (folder.split('/').length >= DEPTH && folder !== '')
            continue;
        // What ./... leaves out: go help packages.
        for (const entry of entries)
            if (entry.isDirectory() && !/^[._]|^(?:testdata|vendor|node_modules)$/.test(entry.name))
                folders.push(folder === '' ? entry.name : `${folder}/${entry.name}`);
    }
    return found.sort();
}

;// CONCATENATED MODULE: ./build/src/golang/mains.js





/**
 * The main packages that the patterns name for one target, sorted by import path. Build constraints can make the
 * answer differ between targets.
 * @throws UserError when the folder is no module, a pattern is wrong, or there is no main package
 */
async function listMains(system, go, { workspace, patterns, target, cgo, tags }) {
    // -find: the names of the packages, without loading what they import; the build does that and reports it better.
    const argv = ['list', '-e', '-find', '-json=ImportPath,Name,Error,Module', ...tagFlag(tags), '--', ...patterns];
    const result = await runGo(system, go, argv, workspace, targetEnv(target, cgo), { allowFailure: true });
    if (result.code !== 0)
        throw await listFailure(result.stderr, workspace);
    const listed = parseJsonStream(result.stdout);
    for (const { ImportPath, Error: error, Name } of listed) {
        // A package without a name could not be loaded at all; one with a name may only lack a dependency, which the
        // compiler reports better, with file and line.
        if (error?.Err !== undefined && !Name)
            throw await patternFailure(ImportPath ?? '', error.Err, workspace);
    }
    const mains = listed
        .filter(p => p.Name === 'main' && p.ImportPath !== undefined)
        .map(p => {
        const importPath = p.ImportPath;
        return { importPath, name: executableName(importPath), module: p.Module?.Path ?? importPath };
    });
    if (mains.length === 0)
        throw new language/* UserError */.yo('XC-BUILD-002', {
            patterns: patterns.join(' '),
            target: (0,report_target/* targetName */.j)(target),
            found: listed.length === 0 ? '-' : sample(listed.map(p => p.ImportPath ?? '?')),
        });
    return mains.sort((a, b) => (a.importPath < b.importPath ? -1 : 1));
}
/** How many packages a build of one target has to look at: for a progress bar, and 0 when go cannot say. */
async function countPackages(system, go, { workspace, patterns, target, cgo, tags }) {
    const argv = ['list', '-e', '-deps', '-f', '.', ...tagFlag(tags), '--', ...patterns];
    const result = await runGo(system, go, argv, workspace, targetEnv(target, cgo), { allowFailure: true });
    return result.code === 0 ? result.stdout.split('\n').length - 1 : 0;
}
function tagFlag(tags) {
    return tags.length === 0 ? [] : [`-tags=${tags.join(',')}`];
}
/** Last path element, or the one before a major version suffix: cmd/go/internal/load/pkg.go, DefaultExecName. */
function executableName(importPath) {
    const elements = importPath.split('/');
    const last = elements.at(-1) ?? importPath;
    const name = /^v[2-9]\d*$|^v1\d+$/.test(last) && elements.length > 1 ? (elements.at(-2) ?? last) : last;
    return name === '' ? 'main' : name;
}
async function listFailure(stderr, workspace) {
    if (/go\.mod file not found|does not contain main module|cannot find main module/.test(stderr))
        return noModule(workspace);
    const newer = /requires go >= ([\w.]+) \(running go ([\w.]+)/.exec(stderr);
    if (newer)
        return new language/* UserError */.yo('XC-BUILD-005', { wanted: newer[1] ?? '?', running: newer[2] ?? '?' });
    return new language/* UserError */.yo('XC-BUILD-003', { problem: lastLines(stderr) });
}
async function patternFailure(pattern, problem, workspace) {
    // The last: the top folder of a go.work.
    if (/does not contain main module|go\.mod file not found|prefix \. does not contain modules/.test(problem))
        return noModule(workspace);
    return new language/* UserError */.yo('XC-BUILD-004', { pattern, problem: lastLines(problem) });
}
function lastLines(text) {
    return text.trim().split('\n').slice(-6).join(' ⏎ ').slice(0, 1500);
}
function sample(names) {
    return names.slice(0, 5).join(' ') + (names.length > 5 ? ` … (${names.length})` : '');
}

;// CONCATENATED MODULE: ./build/src/golang/build.js







/**
 * Builds the main packages of one target into `folder`, which must be private to this call: a file there is whole
 * only when this function has returned.
 */
async function buildTarget(system, go, request, folder) {
    const files = new Map();
    for (const [index, round] of roundsOfDistinctNames(request.mains).entries()) {
        const out = (0,external_node_path_.join)(folder, String(index));
        await (0,promises_.mkdir)(out, { recursive: true });
        const result = await goBuild(system, go, request, round, out);
        if (result !== undefined)
            return result;
        for (const main of round)
            files.set(main, (0,external_node_path_.join)(out, main.name));
    }
    await Promise.all([...files.values()].map(file => (0,promises_.stat)(file)));
    return { ok: true, files };
}
async function goBuild(system, go, request, mains, out) {
    const { flags, workspace, target, cc, onPackage } = request;
    const ldflags = flags.cgo === 'static' ? `${STATIC_LINK} ${flags.ldflags}`.trim() : flags.ldflags;
    const tags = flags.cgo === 'static' ? [...new Set([...flags.tags, ...STATIC_TAGS])] : flags.tags;
    const argv = [
        'build',
        '-v',
        `-trimpath=${flags.trimpath}`,
        `-buildvcs=${flags.buildvcs}`,
        ...tagFlag(tags),
        ...(ldflags === '' ? [] : [`-ldflags=${ldflags}`]),
        '-o',
        `${out}/`,
        '--',
        ...mains.map(main => main.importPath),
    ];
    const said = [];
    const onLine = (line) => {
        if (PACKAGE_LINE.test(line))
            onPackage?.(line);
        else if (!isDownload(line))
            said.push(line);
    };
    const env = { ...targetEnv(target, flags.cgo, cc), ...(request.goCache && { GOCACHE: request.goCache }) };
    const result = await runGo(system, go, argv, workspace, env, {
        allowFailure: true,
        onLine,
        maxOutput: 1 << 20,
    });
    if (result.code === 0)
        return undefined;
    return notBuilt([go.binary, ...argv], result.code, said.join('\n'), out);
}
/**
 * @param out where it was to write
 * @throws ToolError when a signal ended it; UserError XC-SYSTEM-001 when the disk is full
 */
function notBuilt(argv, code, said, out) {
    const output = said.trim();
    if (code === null)
        throw new src_system/* ToolError */.v4(argv, 'signal', null, output.slice(-4096));
    if (/no space left on device|disk quota exceeded/.test(output))
        throw new language/* UserError */.yo('XC-SYSTEM-001', { path: /\S*\/\S*(?=: .*no space)/.exec(output)?.[0] ?? out });
    return { ok: false, diagnostics: parseDiagnostics(output), output: output.slice(0, 64 << 10) };
}
/** A line that says no more than that work goes on. */
function isDownload(line) {
    return line.startsWith('go: downloading ');
}
/** `-v` prints an import path alone on a line; everything else is the compiler or the linker speaking. */
const PACKAGE_LINE = /^[\w.~-]+(?:\/[\w.~+@-]+)*$/;
/**
 * `-extldflags -static` does nothing under internal linking, which Go chooses by itself when only net, os/user and
 * runtime/cgo use C: the file comes out dynamic without a word. cmd/link/internal/ld/config.go, determineLinkMode.
 */
const STATIC_LINK = '-linkmode external -extldflags -static';
/** Static glibc still opens libnss at run time; Go's own resolver and user look-up do not. */
const STATIC_TAGS = ['netgo', 'osusergo'];
/** `go build -o folder/` names files by package: two mains of one name need two calls. */
function roundsOfDistinctNames(mains) {
    const rounds = [];
    for (const main of mains) {
        const free = rounds.find(round => round.every(other => other.name !== main.name));
        if (free)
            free.push(main);
        else
            rounds.push([main]);
    }
    return rounds;
}

;// CONCATENATED MODULE: ./build/src/golang/symbols.js

/** All symbols of a binary that have an address, in the order of their addresses. */
async function symbolsOf(system, go, file) {
    const argv = ['tool', 'nm', '-size', '-sort', 'address', file];
    // A large service has a quarter of a million.
    const { stdout } = await runGo(system, go, argv, system.cwd, {}, { maxOutput: 256 << 20 });
    return stdout.split('\n').flatMap(line => {
        const [, address, size, kind, name] = /^\s*([0-9a-f]+)\s+(\d+)\s+(\S)\s+(.+)$/.exec(line) ?? [];
        if (address === undefined || size === undefined || kind === undefined || name === undefined)
            return [];
        return [{ name, address: Number.parseInt(address, 16), size: Number(size), code: /[tT]/.test(kind) }];
    });
}
/** `address size name` lines of code, as the counter takes them. */
function linesForCounter(symbols) {
    return symbols
        .filter(({ code }) => code)
        .map(({ address, size, name }) => `${address.toString(16)} ${size} ${name}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./build/src/golang/benchmarks.js








/**
 * The packages of the patterns that have a benchmark for this target, or any test where `tests` are asked for, sorted by
 * import path. One that cannot be loaded is no reason to refuse the others: it is built like them, and says why it fails.
 * @param mayLack what a pattern names need not be there: the base has not everything yet
 * @throws UserError when the folder is no module or a pattern is wrong
 */
async function listBenchPackages(system, go, { workspace, patterns, target, cgo, tags, tests = false, mayLack = false, }) {
    const fields = 'ImportPath,Name,Dir,TestGoFiles,XTestGoFiles,Error';
    const argv = ['list', '-e', '-find', `-json=${fields}`, ...tagFlag(tags), '--', ...patterns];
    const result = await runGo(system, go, argv, workspace, targetEnv(target, cgo), { allowFailure: true });
    if (result.code !== 0)
        throw await listFailure(result.stderr, workspace);
    const listed = parseJsonStream(result.stdout);
    // Neither a name nor a folder: nothing is there. What is there and cannot be loaded has a folder.
    for (const { ImportPath, Name, Dir, Error: error } of mayLack ? [] : listed)
        if (error?.Err !== undefined && !Name && !(Dir !== undefined && (await (0,src_system/* isThere */.$B)(Dir))))
            throw await patternFailure(ImportPath ?? '', error.Err, workspace);
    const found = await Promise.all(listed.map(async ({ ImportPath, Dir, TestGoFiles = [], XTestGoFiles = [] }) => {
        if (ImportPath === undefined || Dir === undefined)
            return [];
        const files = [...TestGoFiles, ...XTestGoFiles].map(name => (0,external_node_path_.join)(Dir, name));
        return (tests && files.length > 0) || (await hasBenchmark(files))
            ? [{ importPath: ImportPath, folder: Dir }]
            : [];
    }));
    return found.flat().sort((a, b) => (a.importPath < b.importPath ? -1 : 1));
}
/** As the testing package wants it: `Benchmark`, then no lower-case letter. cmd/go/internal/load/test.go, isTest. */
const BENCHMARK = /^func Benchmark(?:\(|[^\p{Ll}(][^(]*\()/mu;
async function hasBenchmark(files) {
    for (const file of files)
        if (BENCHMARK.test(await (0,promises_.readFile)(file, 'utf8')))
            return true;
    return false;
}
/**
 * Builds the test binary of one package to `file`. Without paths of this machine in it: base and head lie in different
 * folders, and where nothing changed they have to come out the same to the byte.
 */
async function buildTestBinary(system, go, { workspace, package: importPath, target, cgo, tags }, file) {
    const argv = ['test', '-c', '-trimpath', '-vet=off', ...tagFlag(tags), '-o', file, importPath];
    const env = { ...targetEnv(target, cgo), ...repeatable(system, go) };
    const result = await runGo(system, go, argv, workspace, env, {
        allowFailure: true,
        maxOutput: 1 << 20,
    });
    // `go test -c` of a package without tests writes nothing and is content.
    if (result.code === 0 && (await (0,src_system/* isThere */.$B)(file)))
        return { ok: true, file };
    const said = result.stderr.split('\n').filter(line => !isDownload(line));
    return notBuilt([go.binary, ...argv], result.code, said.join('\n'), file);
}
/**
 * Where the heap begins is a matter of chance since Go 1.26, and with it how long the allocator looks for room (measured: the
 * counts of a benchmark that allocates differ by 0.3 to 0.7 %, without that by 0.03 %). Named for the releases that are
 * known to have the switch: another one would refuse it. internal/buildcfg/exp.go
 */
function repeatable({ env }, go) {
    if (!/^1\.2[67](?:\.|$|rc|beta)/.test(go.version))
        return {};
    const given = go.env['GOEXPERIMENT'] ?? env['GOEXPERIMENT'];
    return { GOEXPERIMENT: [given, 'norandomizedheapbase64'].filter(Boolean).join(',') };
}
/** `address size name` lines of a binary, as the counter takes them. */
async function symbolLines(system, go, file) {
    return linesForCounter(await symbolsOf(system, go, file));
}

;// CONCATENATED MODULE: ./build/src/golang/checks.js
/** What a build itself can find wrong. */
const buildChecks = [
    {
        id: 'build/compile',
        severity: 'error',
        title: { en: 'Every main package compiles for the target', zh: '所有 main 包均可为该目标编译' },
        why: {
            en: 'A package may leave an architecture out by build constraints, or carry assembly for amd64 alone; loong64 is the one most often forgotten.',
            zh: '某些包会用构建约束排除个别架构，或只带 amd64 汇编；最常被遗漏的是 loong64。',
        },
        fix: {
            en: 'Read the compiler lines: they name file and line. For a dependency, a newer version usually has the port.',
            zh: '查看编译器输出的文件和行号；若问题在依赖中，较新版本通常已支持该架构。',
        },
        source: 'cmd/go: go help buildconstraint',
    },
    {
        id: 'build/reproducible',
        severity: 'error',
        title: { en: 'A second build gives the same bytes', zh: '再次构建得到完全相同的文件' },
        why: {
            en: 'Whoever rebuilds a binary bit for bit has proved that it comes from the source; with one difference nobody can.',
            zh: '能逐位重建二进制文件，才能证明它确实来自该源码。',
        },
        fix: {
            en: 'Look for a time, a host name or a path that is stamped in by ldflags or go generate; keep trimpath on.',
            zh: '检查 ldflags 或 go generate 是否写入了时间、主机名或路径，并保持 trimpath 开启。',
        },
        source: 'https://go.dev/blog/rebuild; https://reproducible-builds.org/specs/source-date-epoch/',
    },
];

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/golang/earlier-build.js




/** How what a build leaves begins. */
const BEGINS = {
    binary: Buffer.from('\x7fELF'),
    manifest: Buffer.from('{\n  "schema": "xinchuang-go/manifest/'),
};
/**
 * Whether what an earlier build left is at `path`, so that this one may replace it: other tools have a manifest.json too,
 * and an output template may name a source file.
 * @throws UserError XC-BUILD-015 where what is there is somebody else's, or a folder
 */
async function earlierBuildAt(path, kind) {
    const begin = BEGINS[kind];
    try {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(begin.length), 0, begin.length, 0);
            if (bytesRead === begin.length && buffer.equals(begin))
                return true;
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const code = (0,src_system/* errorCode */.CA)(error);
        if (code === 'ENOENT')
            return false;
        if (code === '')
            throw error;
        throw new language/* UserError */.yo('XC-BUILD-015', { path, braces: '{{name}}' }, { cause: error });
    }
    throw new language/* UserError */.yo('XC-BUILD-015', { path, braces: '{{name}}' });
}

;// CONCATENATED MODULE: ./build/src/golang/machine.js



/** What a Go program sees of the machine that it runs on: under an emulator, of what that presents to it. */
const MACHINE_PROGRAM = `// Prints what a program sees of the CPU and kernel that it runs on, one JSON object: under QEMU, what of them QEMU
// presents to it. No package but these, so that every Go since 1.19 builds it for every target.
package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"runtime"
)

// Keys of the auxiliary vector: getauxval(3), include/uapi/linux/auxvec.h
const (
	atPageSize = 6
	atHwcap    = 16
	atHwcap2   = 26
)

func main() {
	auxv, err := os.ReadFile("/proc/self/auxv")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	values := map[uint64]uint64{}
	for ; len(auxv) >= 16; auxv = auxv[16:] {
		values[binary.LittleEndian.Uint64(auxv)] = binary.LittleEndian.Uint64(auxv[8:])
	}
	fmt.Printf("{\\"goarch\\":%q,\\"go\\":%q,\\"pageSize\\":%d,\\"hwcap\\":\\"0x%x\\",\\"hwcap2\\":\\"0x%x\\",\\"cpus\\":%d}\\n",
		runtime.GOARCH, runtime.Version(), values[atPageSize], values[atHwcap], values[atHwcap2], runtime.NumCPU())
}
`;
/** Builds that program for a target, in a folder of our own. */
async function buildMachineProgram(system, go, target, folder) {
    const source = (0,external_node_path_.join)(folder, 'machine');
    await (0,promises_.mkdir)(source, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(source, 'main.go'), MACHINE_PROGRAM);
    const file = (0,external_node_path_.join)(folder, 'machine.exe');
    // The flags of the user's modules mean nothing here.
    const env = { ...targetEnv(target, 'off'), GOFLAGS: '', GOWORK: 'off', GO111MODULE: 'off' };
    await runGo(system, go, ['build', '-o', file, (0,external_node_path_.join)(source, 'main.go')], source, env);
    return file;
}
/** undefined of anything else: the program that says it runs where others ran before. */
function readSeenMachine(said) {
    const [, pageSize, hwcap, hwcap2] = /"pageSize":(\d{1,9}),"hwcap":"(0x[0-9a-f]{1,16})","hwcap2":"(0x[0-9a-f]{1,16})"/.exec(said) ?? [];
    return pageSize && hwcap && hwcap2 ? { pageSize: Number(pageSize), hwcap, hwcap2 } : undefined;
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./build/src/golang/template.js

/** Replaces `{{name}}`. @throws UserError naming the unknown placeholder and those that are allowed */
function fillTemplate(where, template, values) {
    return template.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (whole, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value !== undefined)
            return value;
        const allowed = Object.keys(values).map(key => `{{${key}}}`);
        throw new language/* UserError */.yo('XC-BUILD-009', { where, value: whole, allowed: allowed.join(' ') });
    });
}

;// CONCATENATED MODULE: ./build/src/golang/ldflags.js


/**
 * Fills `{{version}}` and the like into linker flags so that a value stays inside the flag it stands in. The go command
 * splits the text at spaces and takes quotes only around a whole field (cmd/internal/quoted, Split), so that the tag
 * `v1'-extld=./x` or a version with a space could otherwise add flags, and `-extld` names a program to run.
 * @throws UserError XC-BUILD-009 for an unknown placeholder, XC-BUILD-014 for a value that Go cannot be given there
 */
function fillLdflags(written, values) {
    const template = written.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, '{{$1}}');
    const filled = fillTemplate('ldflags', template, values);
    const awkward = Object.keys(values).filter(name => SPLITS.test(values[name] ?? ''));
    const holdsAwkward = (text) => awkward.some(name => text.includes(`{{${name}}}`));
    if (!holdsAwkward(template))
        return filled;
    // `-ldflags=pattern=flags`: the part before the flags is no field.
    const [pattern = ''] = /^\s*[^-'"\s][^='"\s]*=/.exec(template) ?? [];
    let before = '';
    const fields = template.slice(pattern.length).replace(FIELD, field => {
        // The linker splits these once more.
        const twice = /^--?extldflags$/.test(before) || /^['"]?--?extldflags=/.test(field);
        before = field;
        const quoted = /^(['"])([\s\S]*)\1$/.exec(field)?.[2];
        const inner = fillTemplate('ldflags', quoted ?? field, values);
        if (!holdsAwkward(field))
            return fillTemplate('ldflags', field, values);
        const quote = [`'`, `"`].find(mark => !inner.includes(mark));
        const open = quoted === undefined && /^['"]/.test(field);
        if (twice || open || quote === undefined)
            throw new language/* UserError */.yo('XC-BUILD-014', { value: inner });
        return `${quote}${inner}${quote}`;
    });
    return pattern + fields;
}
/** What separates fields, or quotes one. */
const SPLITS = /[ \t\r\n'"]/;
/** A quoted field, a quote that nothing closes with all that follows it, or a field without quotes. */
const FIELD = /'[^']*'|"[^"]*"|['"][\s\S]*|[^ \t\r\n]+/g;

;// CONCATENATED MODULE: ./build/src/golang/parallel.js

/** What linking one large Go program may take; several at once must not push a small runner into swap. */
const BYTES_PER_BUILD = 3 * 2 ** 30;
/** How many `go build` run at once. Each uses all cores while it compiles; the overlap hides its one-core link step. */
function buildsAtOnce(targets, cores = (0,external_node_os_.availableParallelism)(), memory = (0,external_node_os_.totalmem)()) {
    return Math.max(1, Math.min(targets, cores, Math.floor(memory / BYTES_PER_BUILD)));
}

;// CONCATENATED MODULE: ./build/src/golang/release.js












/**
 * Builds every main package for every target, targets side by side. A file appears at its final path whole or not at
 * all; a target that does not compile does not stop the others, so that one run shows all that is wrong.
 */
async function buildRelease(system, plan, events = {}) {
    const stamp = readStamp(system, plan);
    const flags = {
        ldflags: fillLdflags(plan.ldflags, stamp),
        tags: plan.tags,
        trimpath: plan.trimpath,
        buildvcs: plan.vcs.state === 'commit',
        cgo: plan.cgo,
    };
    const names = new Map();
    const atOnce = buildsAtOnce(plan.targets.length);
    const [listing, building] = [(0,p_limit["default"])(atOnce), (0,p_limit["default"])(atOnce)];
    // Staged beside the output, since a rename is atomic only within one file system.
    return (0,src_system/* withTempFolder */.JJ)(stage => Promise.all(plan.targets.map(async (target, index) => {
        // Turns of their own: a target that waits to be built is listed beside the builds of the others.
        const mains = await listing(() => listMains(system, plan.go, queryOf(plan, target)));
        const one = { target, mains, flags, stamp, names, turn: building };
        const result = await buildOne(system, plan, one, (0,external_node_path_.join)(stage, String(index)), events);
        events.onTarget?.(result);
        return result;
    })), { parent: await (0,src_system/* makeStateFolder */.En)(plan.workspace), prefix: 'stage-' });
}
function queryOf({ workspace, packages, cgo, tags }, target) {
    return { workspace, patterns: packages, target, cgo, tags };
}
async function buildOne(system, plan, { target, mains, flags, stamp, names, turn }, stage, events) {
    const started = performance.now();
    const { workspace, go } = plan;
    const cc = plan.cc[target.goarch];
    const paths = mains.map(main => outputPath(plan, target, main, stamp, names));
    for (const path of paths)
        await earlierBuildAt((0,external_node_path_.join)(workspace, path), 'binary');
    const request = {
        workspace,
        target,
        mains,
        flags,
        ...(cc !== undefined && { cc }),
        onPackage: (p) => events.onPackage?.(target, p),
    };
    const built = await turn(() => buildTarget(system, go, request, (0,external_node_path_.join)(stage, 'first')));
    const ms = () => Math.round(performance.now() - started);
    if (!built.ok)
        return { ...built, target, ms: ms() };
    const rebuilt = plan.rebuildCheck
        ? await turn(() => buildTarget(system, go, { ...request, goCache: (0,external_node_path_.join)(stage, 'gocache') }, (0,external_node_path_.join)(stage, 'second')))
        : undefined;
    if (rebuilt?.ok === false)
        return { ...rebuilt, target, ms: ms() };
    const files = await Promise.all(mains.map(async (main, index) => {
        const path = paths[index];
        const staged = built.files.get(main);
        const second = rebuilt?.files.get(main);
        const [{ sha256, size }, again] = await Promise.all([(0,src_system/* sha256File */.Q3)(staged), second && (0,src_system/* sha256File */.Q3)(second)]);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, path)), { recursive: true });
        await (0,promises_.rename)(staged, (0,external_node_path_.join)(workspace, path));
        return { path, main, sha256, size, ...(again && { rebuilt: again.sha256 }) };
    }));
    return { target, ok: true, files, ms: ms() };
}
/** @throws UserError when the path leaves the workspace or two files would get one name */
function outputPath(plan, target, main, stamp, taken) {
    const path = fillTemplate('output', plan.output, {
        name: main.name,
        package: main.importPath.replaceAll('/', '-'),
        goos: target.goos,
        goarch: target.goarch,
        variant: (target.variant ?? '').replaceAll(',', '-'),
        version: stamp['version'] ?? 'unknown',
    });
    const below = (0,external_node_path_.relative)(plan.workspace, (0,external_node_path_.join)(plan.workspace, path)).replaceAll('\\', '/');
    if ((0,external_node_path_.isAbsolute)(path) || below === '' || below === '..' || below.startsWith('../') || path.endsWith('/'))
        throw new language/* UserError */.yo('XC-BUILD-010', {
            value: plan.output,
            folder: plan.workspace,
            braces: '{{name}}-{{goos}}-{{goarch}}',
        });
    const who = `${main.importPath} ${(0,report_target/* targetName */.j)(target)}`;
    const other = taken.get(below);
    if (other !== undefined)
        throw new language/* UserError */.yo('XC-BUILD-008', {
            value: plan.output,
            first: other,
            second: who,
            braces: '{{package}} {{goarch}} {{variant}}',
        });
    taken.set(below, who);
    return below;
}
/** Values for ldflags. The time is that of the commit, never "now": https://reproducible-builds.org/specs/source-date-epoch/ */
function readStamp(system, plan) {
    const { vcs } = plan;
    const epoch = system.env['SOURCE_DATE_EPOCH'];
    const seconds = epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) : vcs.state === 'commit' ? vcs.time : undefined;
    if (seconds === undefined && /\{\{\s*date\s*\}\}/.test(plan.ldflags))
        throw new language/* UserError */.yo('XC-BUILD-013', { where: 'ldflags', placeholder: '{{date}}' });
    return {
        version: plan.version ?? (vcs.state === 'commit' ? vcs.version : 'unknown'),
        commit: vcs.state === 'commit' ? vcs.commit : 'unknown',
        date: seconds === undefined ? 'unknown' : new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
    };
}

;// CONCATENATED MODULE: ./build/src/golang/vcs.js

/** One look at the repository, before anything is built: commit, its time in seconds, and `git describe`. */
async function readVcs(system, folder) {
    const git = (...argv) => system.exec('git', argv, { cwd: folder, allowFailure: true });
    try {
        const [head, described] = await Promise.all([
            // A user's log.showSignature would print gpg's words before the commit.
            git('log', '-1', '--no-show-signature', '--format=%H %ct'),
            git('describe', '--tags', '--always', '--dirty', '--abbrev=12'),
        ]);
        if (head.code !== 0) {
            const refused = /dubious ownership|unsafe repository|Permission denied/i.test(head.stderr);
            return refused ? { state: 'refused', problem: head.stderr.trim().split('\n')[0] ?? '' } : { state: 'none' };
        }
        const [commit = '', time = '0'] = head.stdout.trim().split(' ');
        const version = described.stdout.trim();
        return { state: 'commit', commit, time: Number(time), dirty: version.endsWith('-dirty'), version };
    }
    catch (error) {
        if (error instanceof src_system/* ToolError */.v4 && error.reason === 'not-found')
            return { state: 'none' };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/golang/index.js















/***/ })

};

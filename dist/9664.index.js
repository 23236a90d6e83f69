export const id = 9664;
export const ids = [9664];
export const modules = {

/***/ 69664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yZ: () => (/* reexport */ GO_SOURCES),
  fb: () => (/* reexport */ binutilsNames),
  Fr: () => (/* reexport */ ensureQemu),
  sL: () => (/* reexport */ findBinutils),
  LV: () => (/* reexport */ findCrossTools),
  uT: () => (/* reexport */ goForBuild),
  WJ: () => (/* reexport */ goSettings),
  dC: () => (/* reexport */ planCaches),
  Qt: () => (/* reexport */ refuseUnpinned),
  Cb: () => (/* reexport */ restoreCaches),
  FV: () => (/* reexport */ saveCaches),
  kB: () => (/* reexport */ setupGo),
  Io: () => (/* reexport */ setupVendorGo),
  Hw: () => (/* reexport */ toolCacheRoot)
});

// UNUSED EXPORTS: shippedReleases

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/toolchain/cross-table.js
const TRIPLE = { amd64: 'x86_64', arm64: 'aarch64', loong64: 'loongarch64' };
/** Debian's name of the architecture, in library packages. */
const DEBIAN = { amd64: 'amd64', arm64: 'arm64', loong64: 'loong64' };
const GCC_VERSIONS = ['16', '15', '14', '13'];
/** How distributions (`linux-gnu`) and crosstool builds (`unknown-linux-gnu`) call the cross programs. */
function binutilsNames(program, target) {
    const arch = TRIPLE[target];
    return [`${arch}-linux-gnu-${program}`, `${arch}-unknown-linux-gnu-${program}`];
}
/** @param native whether the target's architecture is this machine's */
function crossSource(tool, target, native) {
    const arch = TRIPLE[target];
    const triple = `${arch}-linux-gnu`;
    const dashed = triple.replace('_', '-');
    const or = (text, extra) => ({ en: `${text.en}; ${extra.en}`, zh: `${text.zh}；${extra.zh}` });
    switch (tool) {
        case 'binutils':
            return {
                names: [...(native ? ['readelf'] : []), ...binutilsNames('readelf', target)],
                packages: native ? [['binutils']] : [[`binutils-${dashed}`]],
                how: {
                    en: `apt-get install binutils-${dashed} (loongarch64: Debian 13, Ubuntu 23.04 or newer), or any readelf of binutils 2.38 or newer`,
                    zh: `apt-get install binutils-${dashed}（loongarch64 需 Debian 13、Ubuntu 23.04 或更高），或 binutils 2.38 及以上的任意 readelf`,
                },
            };
        case 'objdump':
            return {
                names: [...(native ? ['objdump'] : []), ...binutilsNames('objdump', target)],
                packages: native ? [['binutils']] : [[`binutils-${dashed}`]],
                how: {
                    en: `apt-get install binutils-${dashed} (loongarch64: Debian 13, Ubuntu 23.04 or newer), or for verify a container image that has it: tools-image`,
                    zh: `apt-get install binutils-${dashed}（loongarch64 需 Debian 13、Ubuntu 23.04 或更高），或为 verify 指定含有它的容器镜像：tools-image`,
                },
            };
        case 'gnu': {
            const libc = `libc6-dev-${DEBIAN[target]}-cross`;
            const packages = native
                ? [['gcc', 'libc6-dev']]
                : [[`gcc-${dashed}`, libc], ...GCC_VERSIONS.map(n => [`gcc-${n}-${dashed}`, libc])];
            const apt = {
                en: `apt-get install ${packages[0]?.join(' ')}`,
                zh: `apt-get install ${packages[0]?.join(' ')}`,
            };
            const loong = {
                en: 'Debian 12 has none for loongarch64: take Debian 13 or Ubuntu 24.04, or cc: zig',
                zh: 'Debian 12 没有 loongarch64 的编译器：请用 Debian 13 或 Ubuntu 24.04，或 cc: zig',
            };
            return {
                names: [...(native ? ['gcc'] : []), `${triple}-gcc`, ...GCC_VERSIONS.map(n => `${triple}-gcc-${n}`)],
                packages,
                how: target === 'loong64' && !native ? or(apt, loong) : apt,
            };
        }
        case 'musl':
            return {
                names: [...(native ? ['musl-gcc'] : []), `${arch}-linux-musl-gcc`, `${arch}-unknown-linux-musl-gcc`],
                packages: native ? [['musl-tools']] : [],
                how: {
                    en: `put ${arch}-linux-musl-gcc of a musl cross toolchain on PATH, or take cc: zig`,
                    zh: `将 musl 交叉工具链的 ${arch}-linux-musl-gcc 放入 PATH，或使用 cc: zig`,
                },
            };
        case 'zig':
            return {
                names: ['zig'],
                packages: [['zig']],
                how: {
                    en: 'https://ziglang.org/download (0.14 or newer), and put it on PATH',
                    zh: '从 https://ziglang.org/download 获取 0.14 或更高版本，并放入 PATH',
                },
            };
        case 'qemu':
            return {
                names: [`qemu-${arch}`, `qemu-${arch}-static`],
                packages: [['qemu-user'], ['qemu-user-static']],
                how: {
                    en: 'apt-get install qemu-user-static (loongarch64: QEMU 7.1 or newer, so Debian 12, Ubuntu 23.04 or newer)',
                    zh: 'apt-get install qemu-user-static（loongarch64 需 QEMU 7.1 及以上，即 Debian 12、Ubuntu 23.04 或更高）',
                },
            };
        case 'counting':
            return {
                // What bench would take first: a static one loads no plugins.
                names: [`qemu-${arch}`],
                packages: [['qemu-user']],
                how: {
                    en: 'apt-get install qemu-user where that loads plugins: Debian 12, Ubuntu 24.04 (static since Debian 13). Elsewhere name the tools image with `image` of bench, or its folder with `emulators`: tools-image/README.md',
                    zh: '在支持插件的发行版上 apt-get install qemu-user：Debian 12、Ubuntu 24.04（自 Debian 13 起为静态构建）。其他系统请用 bench 的 `image` 指定工具镜像，或用 `emulators` 指定其文件夹：tools-image/README.md',
                },
            };
        case 'cc':
            return {
                names: ['cc'],
                packages: [['gcc', 'libc6-dev']],
                how: {
                    en: 'apt-get install gcc libc6-dev: the counter of bench is compiled for the QEMU that is here',
                    zh: 'apt-get install gcc libc6-dev：bench 的计数插件须针对本机的 QEMU 编译',
                },
            };
    }
}
/** zig names targets by architecture, system and C library. */
function zigTarget(target) {
    return `${TRIPLE[target]}-linux-musl`;
}

;// CONCATENATED MODULE: ./build/src/toolchain/on-path.js



/** The first of these names that is on PATH and says its version. */
async function firstOnPath(system, names) {
    for (const name of names) {
        const path = await onPath(system, name);
        const found = path === undefined ? undefined : await toolAt(system, path);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** undefined when what is there does not run, or does not know `--version`. */
async function toolAt(system, path) {
    const version = await firstLine(system, path, ['--version']);
    return version === '' ? undefined : { path, version };
}
async function onPath(system, name) {
    for (const folder of (system.env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        // An empty or relative entry means the user's checkout: a file there is not a tool.
        if (!(0,external_node_path_.isAbsolute)(folder))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        if (await (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false))
            return path;
    }
    return undefined;
}
/** Empty when the program does not run. */
async function firstLine(system, path, argv) {
    try {
        const { code, stdout } = await system.exec(path, argv, {
            timeoutMs: 30_000,
            allowFailure: true,
            maxOutput: 1 << 16,
        });
        return code === 0 ? (stdout.split('\n', 1)[0] ?? '').trim().slice(0, 200) : '';
    }
    catch (error) {
        if (error instanceof src_system/* ToolError */.v4)
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/toolchain/binutils.js






/** A tag can be moved. @throws UserError XC-VERIFY-020 */
function refuseUnpinned(image) {
    if (image === undefined || (0,src_system/* isPinnedImage */.Cq)(image))
        return;
    throw new language/* UserError */.yo('XC-VERIFY-020', {
        image: image.slice(0, 200),
        name: image.split('@', 1)[0]?.slice(0, 200) ?? '',
    });
}
/**
 * Binutils for second opinions. In this order: what the user names; the LoongArch programs on PATH; those of the tools
 * image; the machine's common readelf or objdump where it knows LoongArch. Each is looked for once, however many files
 * there are.
 */
function findBinutils(effects, choice) {
    const { system } = effects;
    const image = once(() => openImage(effects, choice.toolsImage));
    const inImage = async (program) => {
        const open = await image();
        if (open === undefined)
            return undefined;
        for (const name of [...binutilsNames(program, 'loong64'), program]) {
            const version = await (0,src_system/* versionInImage */.lG)(system, open.engine, open.name, name);
            if (version !== undefined)
                return (0,src_system/* containerFileTool */.YX)(system, open.engine, { image: open.name, program: name, version });
        }
        return undefined;
    };
    const look = async (given, program, places) => {
        if (given !== undefined)
            return lookWhereTold(system, given, program);
        const lookedFor = [];
        for (const place of places) {
            if (place === 'image') {
                if (choice.toolsImage === undefined)
                    continue;
                lookedFor.push(choice.toolsImage);
                const tool = await inImage(program);
                if (tool !== undefined)
                    return { tool, lookedFor };
                continue;
            }
            lookedFor.push(place.name);
            const found = await firstOnPath(system, [place.name]);
            if (found !== undefined && (await place.fits(found)))
                return { tool: (0,src_system/* localFileTool */.iO)(system, found.path, found.version), lookedFor };
        }
        return { tool: undefined, lookedFor };
    };
    const cross = (program, goarch) => binutilsNames(program, goarch).map(name => ({ name, fits: async () => true }));
    const common = (program, fits) => ({ name: program, fits });
    const readelf = {
        loong64: once(() => look(choice.readelf, 'readelf', [
            ...cross('readelf', 'loong64'),
            'image',
            common('readelf', async ({ version }) => readsLoongArch(version)),
        ])),
        // Every GNU readelf decodes the older architectures; those of LLVM and elfutils write otherwise.
        others: once(() => look(choice.readelf, 'readelf', [
            common('readelf', async ({ version }) => /\bGNU\b/.test(version)),
            ...['amd64', 'arm64', 'loong64'].flatMap(goarch => cross('readelf', goarch)),
            'image',
        ])),
    };
    const objdump = once(() => look(choice.objdump, 'objdump', [
        ...cross('objdump', 'loong64'),
        'image',
        common('objdump', ({ path }) => disassemblesLoongArch(system, path)),
    ]));
    return { readelf: goarch => (goarch === 'loong64' ? readelf.loong64() : readelf.others()), objdump };
}
/** readelf reads every architecture that its release knows, native or not; LoongArch since binutils 2.38. */
function readsLoongArch(version) {
    const [, major, minor] = /(\d+)\.(\d+)(?!.*\d\.\d)/.exec(version) ?? [];
    return Number(major) * 1000 + Number(minor) >= 2038;
}
/** objdump disassembles what it was built for, and says so. */
async function disassemblesLoongArch(system, path) {
    try {
        return (await system.exec(path, ['-i'], { timeoutMs: 30_000, maxOutput: 1 << 20 })).stdout.includes('elf64-loongarch');
    }
    catch (error) {
        if (error instanceof src_system/* ToolError */.v4)
            return false;
        throw error;
    }
}
async function lookWhereTold(system, given, program) {
    if (!given.includes('/')) {
        const found = await firstOnPath(system, [given]);
        return { tool: found && (0,src_system/* localFileTool */.iO)(system, found.path, found.version), lookedFor: [given] };
    }
    const path = (0,external_node_path_.resolve)(system.cwd, given);
    const isFolder = await (0,promises_.stat)(path).then(status => status.isDirectory(), () => false);
    const paths = isFolder ? [...binutilsNames(program, 'loong64'), program].map(name => (0,external_node_path_.join)(path, name)) : [path];
    for (const one of paths) {
        const found = await toolAt(system, one);
        if (found !== undefined)
            return { tool: (0,src_system/* localFileTool */.iO)(system, found.path, found.version), lookedFor: paths };
    }
    return { tool: undefined, lookedFor: paths };
}
/** The image, here and ready. What stands in the way is said once, and the check that wanted it is then a skip. */
async function openImage({ system, host }, name) {
    if (name === undefined)
        return undefined;
    const warn = (error) => {
        host.log('warning', error.told(host.language).join('\n'));
        return undefined;
    };
    const engine = await (0,src_system/* findContainerEngine */.XE)(system);
    if (engine === undefined)
        return warn(new language/* UserError */.yo('XC-VERIFY-021', { image: name }));
    if (await (0,src_system/* hasImage */.e_)(system, engine, name))
        return { engine, name };
    if (name.startsWith('sha256:'))
        return warn(new language/* UserError */.yo('XC-VERIFY-022', { image: name, reason: 'not here' }));
    host.log('info', (0,language/* message */.iU)('XC-VERIFY-023', { image: name, engine: engine.version })[host.language].join('\n'));
    try {
        await (0,src_system/* pullImage */.ZP)(system, engine, name);
        return { engine, name };
    }
    catch (error) {
        if (!(error instanceof src_system/* ToolError */.v4))
            throw error;
        const reason = (error.stderrTail || error.reason).slice(-500);
        return warn(new language/* UserError */.yo('XC-VERIFY-022', { image: name, reason }));
    }
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(50708);
;// CONCATENATED MODULE: ./build/src/toolchain/apt.js

/** undefined where there is no apt-get, or where installing would ask for a password. */
async function findApt(system) {
    if (!(await works(system, 'apt-get', ['--version'])))
        return undefined;
    const { stdout } = await system.exec('id', ['-u'], { timeoutMs: 10_000 });
    if (stdout.trim() === '0')
        return { prefix: [] };
    return (await works(system, 'sudo', ['-n', 'true']))
        ? { prefix: ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'] }
        : undefined;
}
/**
 * The first set of packages that this release of the distribution has. Which release has which name is asked of apt and
 * not of a table: Debian 12 has no LoongArch packages, 13 has; Ubuntu 24.04 has gcc-14-loongarch64-linux-gnu alone.
 */
async function firstAvailable(system, apt, sets) {
    const { found, listed } = await available(system, sets);
    // A fresh container has no package lists at all. Where there are some, a release without the package would be asked
    // for it again in every job.
    if (found !== undefined || listed)
        return found;
    await runApt(system, apt, ['update', '-qq']);
    return (await available(system, sets)).found;
}
/** @throws ToolError with the end of what apt said */
async function aptInstall(system, apt, packages) {
    await runApt(system, apt, ['install', '-y', '-qq', '--no-install-recommends', '--', ...packages]);
}
async function runApt(system, { prefix }, argv) {
    const [tool = 'apt-get', ...rest] = [...prefix, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...argv];
    await system.exec(tool, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 15 * 60_000 });
}
async function available(system, sets) {
    // Every release has binutils: where it has no source, there are no lists.
    const names = [...new Set([...sets.flat(), 'binutils'])];
    const policy = await system.exec('apt-cache', ['policy', '--', ...names], {
        env: { LC_ALL: 'C' },
        timeoutMs: 60_000,
    });
    const candidates = candidatesIn(policy.stdout);
    return {
        found: sets.find(set => set.every(name => candidates.has(name))),
        listed: /^ +-?\d+ [a-z+-]+:/m.test(policy.stdout),
    };
}
/** Names that have a version to install, in the output of `apt-cache policy`. */
function candidatesIn(policy) {
    const names = new Set();
    let name = '';
    for (const line of policy.split('\n')) {
        name = /^(\S+):$/.exec(line)?.[1] ?? name;
        if (/^ {2}Candidate: (?!\(none\))/.test(line))
            names.add(name);
    }
    return names;
}
async function works(system, tool, argv) {
    try {
        return (await system.exec(tool, argv, { timeoutMs: 30_000, allowFailure: true })).code === 0;
    }
    catch (error) {
        if (error instanceof src_system/* ToolError */.v4)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./build/src/toolchain/go-version.js

/**
 * A Go version as the Go project writes it: `1.25.3`, `1.26rc1`, `1.20` (a release before Go 1.21, a language version
 * after). https://go.dev/doc/toolchain#version
 */
const GO_VERSION = /^(\d{1,3})\.(\d{1,3})(?:\.(\d{1,3}))?(?:(beta|rc)(\d{1,3}))?$/;
/** `1.26rc1` → `1.26.0-rc.1`, `1.20` → `1.20.0`: the form in which versions are compared and stored in a tool cache. */
function toSemver(version) {
    const match = GO_VERSION.exec(version);
    if (match === null)
        return undefined;
    const [, major, minor, patch, kind, n] = match.map(part => part === undefined ? part : part.replace(/^0+(?=.)/, ''));
    return `${major}.${minor}.${patch ?? 0}${kind === undefined ? '' : `-${kind}.${n}`}`;
}
/** `1.26.0-rc.1` → `1.26rc1`; `1.20.0` → `1.20`, since the first release of a line had two numbers until Go 1.20. */
function fromSemver(version) {
    const parsed = semver.parse(version);
    if (parsed === null)
        return undefined;
    const { major, minor, patch, prerelease } = parsed;
    if (prerelease.length > 0) {
        const [kind, n] = prerelease;
        return patch === 0 && (kind === 'rc' || kind === 'beta') && typeof n === 'number'
            ? `${major}.${minor}${kind}${n}`
            : undefined;
    }
    return patch === 0 && major === 1 && minor <= 20 ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}
/** Negative when `a` is older. Both must be Go versions. */
function compareGoVersions(a, b) {
    return semver.compare(toSemver(a) ?? '0.0.0-0', toSemver(b) ?? '0.0.0-0');
}
/**
 * Whether Go `version` builds a module whose go line says `line`. A line of two numbers since Go 1.21 is older than
 * the first release candidate of that line: 1.21 < 1.21rc1 < 1.21.0. https://go.dev/doc/toolchain#version
 */
function satisfiesGoLine(version, line) {
    const have = toSemver(version);
    const want = /^\d+\.\d+$/.test(line) ? `${line}.0-0` : toSemver(line);
    return have !== undefined && want !== undefined && semver.gte(have, want);
}
function isGoVersion(text) {
    return GO_VERSION.test(text);
}
/** `go1.25.3`, `go1.21.4-abi1.0`, `go1.26.0 X:nodwarf5`, `devel …`: the version in what `go env GOVERSION` prints. */
function versionOfGo(printed) {
    return /^go(\d+\.\d+(?:\.\d+)?(?:(?:beta|rc)\d+)?)(?![\w.])/.exec(printed.trim())?.[1];
}

;// CONCATENATED MODULE: ./build/src/toolchain/go-here.js






const GOOS = { linux: 'linux', darwin: 'darwin' };
const GOARCH = {
    x64: 'amd64',
    arm64: 'arm64',
    loong64: 'loong64',
    riscv64: 'riscv64',
};
/** @throws UserError on a system that we do not set Go up on */
function hostGoos(platform = process.platform) {
    const goos = GOOS[platform];
    if (goos === undefined)
        throw new language/* UserError */.yo('XC-SETUP-015', { value: platform, allowed: Object.keys(GOOS).join(' | ') });
    return goos;
}
/** @throws UserError */
function hostGoarch(arch = process.arch) {
    const goarch = GOARCH[arch];
    if (goarch === undefined)
        throw new language/* UserError */.yo('XC-SETUP-015', { value: arch, allowed: Object.keys(GOARCH).join(' | ') });
    return goarch;
}
/** The Go that a user would get by typing `go`; undefined when there is none, or it does not run. */
async function goOnPath(system, goarch) {
    try {
        const here = await askGo(system, 'go');
        return here.goarch === goarch ? here : undefined;
    }
    catch (error) {
        if (error instanceof src_system/* ToolError */.v4 || error instanceof language/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** @throws UserError when `goBinary` is there and is not a Go that runs; ToolError not-found */
async function askGo(system, goBinary) {
    // Neither the user's go.mod nor a GOROOT of another Go may change the answer.
    const nowhere = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'xinchuang-go-'));
    try {
        const ask = async (argv) => {
            const env = { GOTOOLCHAIN: 'local', GOROOT: undefined, GOFLAGS: undefined, GOWORK: 'off' };
            return (await system.exec(goBinary, argv, { cwd: nowhere, env, timeoutMs: 60_000, maxOutput: 1 << 16 })).stdout;
        };
        const [named = '', root = '', goarch = ''] = (await ask(['env', 'GOVERSION', 'GOROOT', 'GOHOSTARCH'])).split('\n');
        // `go env` knows GOVERSION since Go 1.16; vendors' Go for the old LoongArch world may be 1.15.
        const printed = named || /^go version (\S+)/.exec(await ask(['version']))?.[1] || '';
        const version = versionOfGo(printed);
        if (version === undefined || root === '')
            throw new language/* UserError */.yo('XC-SETUP-013', { path: goBinary, reason: `GOVERSION=${printed.slice(0, 100)}` });
        return { version, root, goarch };
    }
    catch (error) {
        if (!(error instanceof src_system/* ToolError */.v4) || error.reason === 'not-found')
            throw error;
        const reason = error.stderrTail.split('\n', 1)[0] || error.reason;
        throw new language/* UserError */.yo('XC-SETUP-013', { path: goBinary, reason }, { cause: error });
    }
    finally {
        await (0,promises_.rm)(nowhere, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/toolchain/cross-tools.js










/**
 * Finds, or installs by apt where that needs no password, what the targets need beside Go. A C compiler that was asked
 * for is required: nothing can be built without it.
 * @throws UserError (exit 4) for what is required and cannot be had, all of it together
 */
async function findCrossTools(options, effects) {
    const found = {};
    const missing = [];
    const get = async (tool, target, wish, look) => {
        if (wish === 'off')
            return undefined;
        const result = (await look()) ?? (await installAndLook(tool, target, look, effects));
        if (result !== undefined)
            return result;
        const absent = missingTool(tool, target, effects);
        if (wish === 'required')
            missing.push(absent);
        else
            warn(absent, effects);
        return undefined;
    };
    const { system } = effects;
    const kind = options.cc ?? 'none';
    const counts = options.qemu === 'counting';
    // Its code runs in QEMU, so it is for this machine.
    const here = platform/* GOARCHES */.hX.find(goarch => goarch === hostGoarch()) ?? 'amd64';
    if (counts)
        await get('cc', here, 'required', () => findOwnCompiler(system));
    for (const target of platform/* GOARCHES */.hX.filter(goarch => options.targets.includes(goarch))) {
        const native = target === hostGoarch();
        const binutils = options.binutils ?? 'off';
        // The same package has both: objdump first, so that its readelf comes with it.
        const objdump = target === 'loong64'
            ? await get('objdump', target, binutils, () => findObjdump(system, target, native))
            : undefined;
        const readelf = await get('binutils', target, binutils, () => findReadelf(system, target, native));
        const compiler = kind === 'none'
            ? undefined
            : await get(kind, target, 'required', () => findCompiler(system, kind, target, native));
        const qemu = counts
            ? await get('counting', target, 'required', () => findCountingQemu(system, target))
            : native
                ? 'native'
                : await get('qemu', target, options.qemu ?? 'off', () => firstOnPath(system, crossSource('qemu', target, false).names));
        found[target] = {
            ...(readelf !== undefined && { readelf }),
            ...(objdump !== undefined && { objdump }),
            ...(compiler !== undefined && { compiler }),
            ...(qemu !== undefined && { qemu }),
        };
    }
    (0,language/* throwAll */.Kx)(missing);
    return found;
}
/** A line of `qemu-… -h`. */
const LOADS_PLUGINS = /^-plugin\b/m;
/** QEMU's user-mode emulators for what this machine cannot run by itself. @throws UserError when required and absent */
function ensureQemu({ goarches, mode }, effects) {
    return findCrossTools({ targets: goarches, qemu: mode }, effects);
}
const TOOL_NAME = {
    binutils: 'readelf',
    objdump: 'objdump',
    gnu: 'gcc',
    musl: 'musl-gcc',
    zig: 'zig',
    qemu: 'QEMU',
    counting: 'QEMU with plugins',
    cc: 'cc',
};
function missingTool(tool, target, { host }) {
    const { names, how } = crossSource(tool, target, target === hostGoarch());
    return new language/* UserError */.yo('XC-SETUP-030', {
        tool: TOOL_NAME[tool],
        target,
        names: names.join(' · '),
        how: how[host.language],
    });
}
function warn(error, { host }) {
    host.log('warning', error.told(host.language).join('\n'));
}
async function installAndLook(tool, target, look, effects) {
    const { system, host } = effects;
    const { packages } = crossSource(tool, target, target === hostGoarch());
    const apt = packages.length === 0 ? undefined : await findApt(system);
    if (apt === undefined)
        return undefined;
    try {
        const set = await firstAvailable(system, apt, packages);
        if (set === undefined)
            return undefined;
        host.log('info', (0,language/* message */.iU)('XC-SETUP-031', { packages: set.join(' ') })[host.language].join('\n'));
        await aptInstall(system, apt, set);
    }
    catch (error) {
        // No network, a broken package state: the tool is then missing, and that is what counts.
        if (!(error instanceof src_system/* ToolError */.v4))
            throw error;
        warn(new language/* UserError */.yo('XC-SETUP-032', { reason: (error.stderrTail || error.reason).slice(-500) }), effects);
        return undefined;
    }
    return look();
}
/** A machine with an ordinary recent readelf needs no other. */
async function findReadelf(system, target, native) {
    const own = await firstOnPath(system, crossSource('binutils', target, native).names);
    if (own !== undefined)
        return own;
    const common = await firstOnPath(system, ['readelf']);
    return readsLoongArch(common?.version ?? '') ? common : undefined;
}
/** Only LoongArch code is disassembled: it alone has two worlds. */
async function findObjdump(system, target, native) {
    const own = await firstOnPath(system, crossSource('objdump', target, native).names);
    if (own !== undefined)
        return own;
    const common = await firstOnPath(system, ['objdump']);
    return common !== undefined && (await disassemblesLoongArch(system, common.path)) ? common : undefined;
}
/** Dynamic builds load plugins, static ones do not: what it says of its options decides. */
async function findCountingQemu(system, target) {
    const found = await firstOnPath(system, crossSource('counting', target, false).names);
    if (found === undefined)
        return undefined;
    const { stdout } = await system.exec(found.path, ['-h'], { timeoutMs: 10_000, allowFailure: true });
    return LOADS_PLUGINS.test(stdout) ? found : undefined;
}
/** The one that bench will call, where it makes a program. */
async function findOwnCompiler(system) {
    const named = system.env['CC'] || 'cc';
    const path = (0,external_node_path_.isAbsolute)(named) ? named : await onPath(system, named);
    return path !== undefined && (await compiles(system, path, [])) ? toolAt(system, path) : undefined;
}
/**
 * The user's own by CC_FOR_linux_<goarch>, as cmd/dist names it, else one of `kind` on PATH. A compiler counts when it
 * makes a program of one line: cross packages come without their C library at times.
 */
async function findCompiler(system, kind, target, native) {
    const [own, ...ownArgv] = (system.env[`CC_FOR_linux_${target}`] ?? '').split(' ').filter(word => word !== '');
    if (own !== undefined) {
        const path = (0,external_node_path_.isAbsolute)(own) ? own : await onPath(system, own);
        const found = path === undefined ? undefined : await tryCompiler(system, kind, path, ownArgv);
        if (found !== undefined)
            return found;
    }
    for (const name of crossSource(kind, target, native).names) {
        const path = await onPath(system, name);
        const argv = kind === 'zig' ? ['cc', '-target', zigTarget(target)] : [];
        const found = path === undefined ? undefined : await tryCompiler(system, kind, path, argv);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function tryCompiler(system, kind, path, argv) {
    const isStatic = await compiles(system, path, [...argv, '-static']);
    if (!isStatic && !(await compiles(system, path, argv)))
        return undefined;
    const version = await firstLine(system, path, [...argv.slice(0, 1), '--version']);
    return { path, version, kind, cc: [path, ...argv].join(' '), static: isStatic };
}
async function compiles(system, compiler, argv) {
    return (0,src_system/* withTempFolder */.JJ)(async (folder) => {
        const source = (0,external_node_path_.join)(folder, 'one.c');
        await (0,promises_.writeFile)(source, '#include <stdio.h>\nint main(void) { puts("ok"); return 0; }\n');
        try {
            const { code } = await system.exec(compiler, [...argv, '-o', (0,external_node_path_.join)(folder, 'one'), source], {
                cwd: folder,
                allowFailure: true,
                timeoutMs: 120_000,
            });
            return code === 0;
        }
        catch (error) {
            if (error instanceof src_system/* ToolError */.v4)
                return false;
            throw error;
        }
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/report/target.js
var report_target = __webpack_require__(71943);
;// CONCATENATED MODULE: ./build/src/toolchain/go-mod.js
/** Reads go.mod and go.work alike. https://go.dev/ref/mod#go-mod-file-grammar */
function goDirectives(text) {
    let go;
    let toolchain;
    let block = false;
    for (const raw of text.split('\n')) {
        const words = raw
            .replace(/\/\/.*/, '')
            .trim()
            .split(/[ \t\r]+/);
        if (block) {
            if (words[0] === ')')
                block = false;
            continue;
        }
        if (words.at(-1) === '(')
            block = true;
        else if (words.length === 2 && words[0] === 'go')
            go ??= words[1];
        // A name may carry a suffix of a private build: go1.21.3-bigcorp. https://go.dev/doc/toolchain#name
        else if (words.length === 2 && words[0] === 'toolchain')
            toolchain ??= /^go(\d[^-]*)/.exec(words[1] ?? '')?.[1];
    }
    return { go, toolchain };
}
/** Folders that a go.work names in `use`, as written. */
function workspaceFolders(text) {
    const folders = [];
    let block;
    for (const raw of text.split('\n')) {
        const line = raw.replace(/\/\/.*/, '').trim();
        const opening = /^(\w+)\s*\($/.exec(line);
        if (opening)
            block = opening[1];
        else if (line === ')')
            block = undefined;
        else {
            const folder = block === 'use' ? line : /^use\s+(.+)$/.exec(line)?.[1];
            if (folder !== undefined && folder !== '' && (block === undefined || block === 'use'))
                folders.push(folder.replace(/^["`](.*)["`]$/, '$1'));
        }
    }
    return folders;
}

;// CONCATENATED MODULE: ./build/src/toolchain/go-cache.js






/** Change when the meaning of what is cached changes. */
const LAYOUT = 'v1';
/** undefined when there is nothing to make a key of. @throws ToolError when `go env` fails */
async function planCaches(go, options, { system, host }) {
    const sums = await hashOfFiles(await dependencyFiles(options), options.workspace);
    if (sums === undefined) {
        const patterns = options.dependencyPath?.replaceAll('\n', ' ') ?? 'go.sum';
        host.log('warning', (0,language/* told */.Ev)('XC-SETUP-034', { patterns }, host.language));
        return undefined;
    }
    const { stdout } = await system.exec(go.goBinary, ['env', 'GOMODCACHE', 'GOCACHE', 'GOEXPERIMENT', 'GOFLAGS'], {
        cwd: options.workspace,
        env: go.env,
    });
    const [modules = '', build = '', experiment = '', flags = ''] = stdout.split('\n');
    const targets = options.targets.map(target => (0,report_target/* targetName */.j)(target).replaceAll(/[/,]/g, '.')).sort();
    const tuple = [...targets, `cgo-${options.cgo}`, `go${go.version}`].join('_');
    const rest = go_cache_short(JSON.stringify([experiment, flags]));
    const moduleKey = `xinchuang-go-modules-${LAYOUT}-`;
    const buildKey = `xinchuang-go-build-${LAYOUT}-${go.goos}-${go.goarch}-${tuple}-${rest}-`;
    return {
        modules: { path: modules, key: moduleKey + sums, prefixes: [moduleKey] },
        // An Actions cache key may have 512 characters.
        build: { path: build, key: shortened(buildKey) + sums, prefixes: [shortened(buildKey)] },
    };
}
/**
 * Restores both. The module cache is left alone when there is something in it: its files are read-only, and unpacking
 * over them fails with "Cannot open: File exists" (setup-go#424, #506, #722).
 */
async function restoreCaches(caches, host) {
    const { cache } = host;
    const modulesEmpty = await isEmpty(caches.modules.path);
    if (!modulesEmpty)
        host.log('info', (0,language/* told */.Ev)('XC-SETUP-033', { path: caches.modules.path }, host.language));
    const restore = async ({ path, key, prefixes }) => (await cache?.restore([path], key, prefixes)) === key;
    const modulesHit = modulesEmpty && (await restore(caches.modules));
    const buildHit = await restore(caches.build);
    return {
        hit: modulesHit,
        state: {
            // What was there before the job is not known to belong to this go.sum.
            modules: { ...caches.modules, save: modulesEmpty && !modulesHit },
            build: { ...caches.build, save: !buildHit },
        },
    };
}
/** A failure is a warning, which the host's cache itself gives. */
async function saveCaches(state, host) {
    for (const { path, key, save } of [state.modules, state.build])
        if (save && !(await isEmpty(path)))
            await host.cache?.save([path], key);
}
async function isEmpty(folder) {
    return (await (0,promises_.readdir)(folder).catch(() => [])).length === 0;
}
async function dependencyFiles({ workspace, dependencyPath }) {
    if (dependencyPath === undefined)
        return sumFiles(workspace);
    const patterns = dependencyPath
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '');
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const found = await glob(patterns, { cwd: workspace, absolute: true, dot: true, followSymbolicLinks: false });
    // A cache key must not depend on files outside the checkout.
    return found.filter(path => !/^\.\.(\/|$)/.test((0,external_node_path_.relative)(workspace, path)));
}
/** go.sum, or those of every module of a workspace and go.work.sum; go.mod of a module that depends on nothing. */
async function sumFiles(workspace) {
    const work = await (0,promises_.readFile)((0,external_node_path_.join)(workspace, 'go.work'), 'utf8').catch(() => undefined);
    const folders = work === undefined ? ['.'] : workspaceFolders(work);
    const sums = [(0,external_node_path_.join)(workspace, 'go.work.sum'), ...folders.map(folder => (0,external_node_path_.join)(workspace, folder, 'go.sum'))];
    const there = (paths) => Promise.all(paths.map(path => (0,promises_.access)(path).then(() => [path], () => []))).then(found => found.flat());
    const found = await there(sums);
    return found.length > 0 ? found : there(folders.map(folder => (0,external_node_path_.join)(workspace, folder, 'go.mod')));
}
async function hashOfFiles(paths, workspace) {
    if (paths.length === 0)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const path of [...paths].sort())
        hash
            .update(`${(0,external_node_path_.relative)(workspace, path)}\0`)
            .update(await (0,promises_.readFile)(path))
            .update('\0');
    return hash.digest('hex').slice(0, 32);
}
function go_cache_short(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}
function shortened(key) {
    return key.length <= 400 ? key : `${key.slice(0, 380)}-${go_cache_short(key)}-`;
}

;// CONCATENATED MODULE: ./build/src/toolchain/go-env.js


/** Bars, not commas: any failure goes on to the next, not only "no such module". */
const CHINA = {
    GOPROXY: 'https://goproxy.cn|https://mirrors.aliyun.com/goproxy/|direct',
    // The go command knows this alias: the key of sum.golang.org, reached inside mainland China.
    GOSUMDB: 'sum.golang.google.cn',
};
/** cmd/go/internal/cfg: the defaults of an official release. */
const ELSEWHERE = {
    GOPROXY: 'https://proxy.golang.org,direct',
    GOSUMDB: 'sum.golang.org',
};
/**
 * What the job's go commands must see. GOTOOLCHAIN=local unless the user chose: the Go that was set up and verified is
 * the one that builds. A GOROOT of another Go would override ours.
 */
function exportedGoEnv(settings, root, env) {
    const ours = { GOTOOLCHAIN: settings.GOTOOLCHAIN ?? 'local' };
    for (const name of ['GOPROXY', 'GOSUMDB'])
        if (!settings.chosen.has(name) && settings[name] !== ELSEWHERE[name])
            ours[name] = settings[name];
    if (env['GOROOT'] && env['GOROOT'] !== root)
        ours['GOROOT'] = root;
    return ours;
}
/** Environment first, then the file that `go env -w` writes, then our default for the place. */
async function goSettings(system, china) {
    const file = await goEnvFile(system);
    const chosen = new Set();
    const pick = (name) => {
        const value = system.env[name] || file.get(name);
        if (value)
            chosen.add(name);
        return value || undefined;
    };
    const defaults = china ? CHINA : ELSEWHERE;
    return {
        GOPROXY: pick('GOPROXY') ?? defaults['GOPROXY'] ?? '',
        GOSUMDB: pick('GOSUMDB') ?? defaults['GOSUMDB'] ?? '',
        GOTOOLCHAIN: pick('GOTOOLCHAIN'),
        chosen,
    };
}
/** cmd/go/internal/cfg.EnvFile: GOENV, or go/env in the user's configuration folder; `off` means none. */
async function goEnvFile({ env }) {
    const configFolder = process.platform === 'darwin'
        ? env['HOME'] && (0,external_node_path_.join)(env['HOME'], 'Library/Application Support')
        : env['XDG_CONFIG_HOME'] || (env['HOME'] && (0,external_node_path_.join)(env['HOME'], '.config'));
    const path = env['GOENV'] || (configFolder ? (0,external_node_path_.join)(configFolder, 'go/env') : 'off');
    if (path === 'off')
        return new Map();
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    const pairs = text.split('\n').map(line => /^([A-Z][A-Z0-9_]*)=(.*?)\r?$/.exec(line));
    return new Map(pairs.flatMap(pair => (pair?.[1] === undefined ? [] : [[pair[1], pair[2] ?? '']])));
}

;// CONCATENATED MODULE: ./build/src/toolchain/go-enough.js





/** The port came with 1.19. https://go.dev/doc/go1.19#loong64 */
const FIRST_LOONG64 = '1.19';
/** @throws UserError when upstream Go of this version cannot build what was asked for */
function refuseOldForLoong64(version, origin, goarches) {
    if (goarches.includes('loong64') && compareGoVersions(version, `${FIRST_LOONG64}beta1`) < 0)
        throw new language/* UserError */.yo('XC-SETUP-007', { version, origin });
}
/**
 * Says before anything is built that go.mod wants a newer Go, where the go command would stop with
 * "go.mod requires go >= …; GOTOOLCHAIN=local" in the middle of a job.
 * @param goToolchain value that GOTOOLCHAIN will have
 * @throws UserError
 */
async function refuseOlderThanModule(version, origin, goToolchain, workspace) {
    // With auto, path or a name the go command chooses for itself. https://go.dev/doc/toolchain#select
    if (goToolchain !== 'local')
        return;
    for (const file of ['go.work', 'go.mod']) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(workspace, file), 'utf8').catch(() => undefined);
        const needed = text === undefined ? undefined : goDirectives(text).go;
        if (needed !== undefined && /^\d+\.\d+/.test(needed) && !satisfiesGoLine(version, needed))
            throw new language/* UserError */.yo('XC-SETUP-010', { file, needed, version, origin, toolchain: goToolchain });
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/toolchain/download.js




/** Go 1.27 is 80 MB; vendor toolchains are larger. */
const MAX_ARCHIVE_BYTES = 1 << 30;
/** A source that gives less than this for a whole minute is as good as one that hangs. */
const SLOWEST = { bytesPerSecond: 10_000, overMs: 60_000 };
/**
 * Gets `url` (https:, http: or file:) into the new file `path`, with progress.
 * @throws HttpError, Interrupted, errors of the disk
 */
async function download(url, path, { system, host }) {
    if (url.startsWith('file:')) {
        await (0,promises_.copyFile)((0,external_node_url_.fileURLToPath)(url), path);
        return (0,src_system/* sha256File */.Q3)(path);
    }
    const progress = host.progress('go');
    const where = (0,src_system/* withoutSecrets */.cT)(url);
    try {
        const done = await system.http.download(url, path, {
            maxBytes: MAX_ARCHIVE_BYTES,
            slowest: SLOWEST,
            onProgress: (received, total) => progress.update(received, total ?? received, `${(0,language/* megabytes */.ix)(received)} · ${where}`),
        });
        progress.end(`${(0,language/* megabytes */.ix)(done.size)} · ${where}`);
        return done;
    }
    catch (error) {
        progress.end(where, false);
        throw error;
    }
}
/** Captive portals and some mirrors' error pages come with status 200. */
async function isWebPage(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
        const start = buffer.toString('latin1', 0, bytesRead).replace(/^\xef\xbb\xbf/, '');
        return /^\s*(<!doctype html|<html|<\?xml|<!--)/i.test(start);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/src/toolchain/go-archives.json
const go_archives_namespaceObject = /*#__PURE__*/JSON.parse('{"sP":"docker-library/golang versions.json, every commit up to 7c8c182 (2026-08-19)","e4":{"1.14.7":{"linux-amd64":"4a7fa60f323ee1416a4b1425aefc37ea359e9d64df19c326a58953a97ad41ea5","linux-arm64":"fe5b6f6e441f3cb7b53ebf1a010bbebcb720ac98124984cfe2e51d72b8a58c71","windows-amd64":"ddf35c01f444f5698dee7b265c172abe29dd7138bef4415e6b60bf322ddcffa5"},"1.14.8":{"linux-amd64":"5504e077a29d0bd6649ca7b66e317f1a4b264e960f74115d6f0f405c49a8e738","linux-arm64":"52219e5508cbd8c93070d85f5ac8f1049eac5e89399666c46aa9edd9b1112725","windows-amd64":"f0fb99ef42f4b5cc021e48c442eb4c71b2ee7790ed1c3c7a2c5315248536fe98"},"1.14.9":{"linux-amd64":"f0d26ff572c72c9823ae752d3c81819a81a60c753201f51f89637482531c110a","linux-arm64":"65e6cef5c474a3514e754f6a7987c49388bb85a7b370370c1318087ac35427fa","windows-amd64":"16bb44448c4423740c5fd751bad28061d5ec44cd08272d4e1efdd16cdf8221e9"},"1.14.10":{"linux-amd64":"66eb6858f375731ba07b0b33f5c813b141a81253e7e74071eec3ae85e9b37098","linux-arm64":"30700f7a9df3148df81013bd38715acd09ca5203b8e0aafa8b985306d5e9882e","windows-amd64":"ca216afc0906f113d1c5b3498bb0015204e7ce2fd14091f5a99aae82bfb16af3"},"1.14.11":{"linux-amd64":"ef150041e1af0890ecdd98ebdd6c759096884052a584c09ce50b2b5bb9bab2cd","linux-arm64":"6a2dc3c8d41683cf5dbb695d58556ec187fea7ae1afd913e25fc0750ab9c162c","windows-amd64":"5f58d41f6f22ce13081cc6118b238a2e540dc6168b3b7e26d786f2ec41a65872"},"1.14.12":{"linux-amd64":"fb26f951c88c0685d7df393611189c58e6eabd3c17bdaef37df11355ab8db9d3","linux-arm64":"833c762bf205ae5caaca246d5c2205ae919bad7484f7c38db72941937e28fa24","windows-amd64":"46879d5bdf9c8f74101cce040b61067d31cb37a5e5e11a4189f00d3e06d0784d"},"1.14.13":{"linux-amd64":"bfea0c8d7b70c1ad99b0266b321608db57df75820e8f4333efa448a43da01992","linux-arm64":"445b719ebf46d8825360dabad65226db154ca8053de60609bc20f80a17452cbb","windows-amd64":"18c5597d7648ce3872f4a0a7bc73a70c01b56b77feac5e5f80b2ecba0d231473"},"1.14.14":{"linux-amd64":"6f1354c9040d65d1622b451f43c324c1e5197aa9242d00c5a117d0e2625f3e0d","linux-arm64":"511d764197121f212d130724afb9c296f0cb4a22424e5ae956a5cc043b0f4a29","windows-amd64":"88e6be798902d802481b83015e23f6e587cbe0e58766dfa7959d1032865f6bab"},"1.14.15":{"linux-amd64":"c64a57b374a81f7cf1408d2c410a28c6f142414f1ffa9d1062de1d653b0ae0d6","linux-arm64":"4d964166a189c22032521c63935437c304bb7f01673b196898cff525897a1c27","windows-amd64":"189bc564d537d86f80c70757ee4c29fb1c2c6e8d05bb6de1242a03a96ac850cb"},"1.15":{"linux-amd64":"2d75848ac606061efe52a8068d0e647b35ce487a15bb52272c427df485193602","linux-arm64":"7e18d92f61ddf480a4f9a57db09389ae7b9dadf68470d0cb9c00d734a0c57f8d","windows-amd64":"dc491314dff5b87ad50bf1cf56715de8f8c54489be30f3e19239bc2ad1af25e3"},"1.15.1":{"linux-amd64":"70ac0dbf60a8ee9236f337ed0daa7a4c3b98f6186d4497826f68e97c0c0413f6","linux-arm64":"ca21c771d906fbba8840b3a4831b1aa118f6e09b5d028323592faba382787a03","windows-amd64":"8e3e1e35e03af28d974ad872883884a4c544f6bdb2e2edb1126d6b528d017696"},"1.15.2":{"linux-amd64":"b49fda1ca29a1946d6bb2a5a6982cf07ccd2aba849289508ee0f9918f6bb4552","linux-arm64":"c8ec460cc82d61604b048f9439c06bd591722efce5cd48f49e19b5f6226bd36d","windows-amd64":"e72782cc6de233188c75b06849368826eaa1b8bd9e1cd766db9466a12b7138ca"},"1.15.3":{"linux-amd64":"010a88df924a81ec21b293b5da8f9b11c176d27c0ee3962dc1738d2352d3c02d","linux-arm64":"b8b88a87ada918ef5189fa5938ef4c46a4f61952a34317612aaac705f4275f80","windows-amd64":"1d579d0e980763f60bf43afb7c3783caf63433a485731ef4d2e262878d634b3f"},"1.15.4":{"linux-amd64":"eb61005f0b932c93b424a3a4eaa67d72196c79129d9a3ea8578047683e2c80d5","linux-arm64":"6f083b453484fc5f95afb345547a58ccc957cde91348b7a7c68f5b060e488c85","windows-amd64":"3593204e3851be577e4209900ece031b36f1e9ce1671f3f3221c9af7a090a941"},"1.15.5":{"linux-amd64":"9a58494e8da722c3aef248c9227b0e9c528c7318309827780f16220998180a0d","linux-arm64":"a72a0b036beb4193a0214bca3fca4c5d68a38a4ccf098c909f7ce8bf08567c48","windows-amd64":"1d24be3a200201a74be25e4134fbec467750e834e84e9c7789a9fc13248c5507"},"1.15.6":{"linux-amd64":"3918e6cc85e7eaaa6f859f1bdbaac772e7a825b0eb423c63d3ae68b21f84b844","linux-arm64":"f87515b9744154ffe31182da9341d0a61eb0795551173d242c8cad209239e492","windows-amd64":"b7b3808bb072c2bab73175009187fd5a7f20ffe0a31739937003a14c5c4d9006"},"1.15.7":{"linux-amd64":"0d142143794721bb63ce6c8a6180c4062bcf8ef4715e7d6d6609f3a8282629b3","linux-arm64":"bca4af0c20f86521dfabf3b39fa2f1ceeeb11cebf7e90bdf1de2618c40628539","windows-amd64":"6e8f680118d9dfbd7ee61ed2b3d319f278d41de5757b6e30ed190fa9c3ee5767"},"1.15.8":{"linux-amd64":"d3379c32a90fdf9382166f8f48034c459a8cc433730bc9476d39d9082c94583b","linux-arm64":"0e31ea4bf53496b0f0809730520dee98c0ae5c530f3701a19df0ba0a327bf3d2","windows-amd64":"ef05b7141d3c217fb076f0e27249e144296234df96ead8751c0b76784079df97"},"1.15.9":{"linux-amd64":"a55f3e75bc1098045851d40ea74f9d77efc7958e9af85131a96ca387d38b1834","linux-arm64":"8ea5f3718abde696b4762882b5a9753a8ec148c9b32e3d37e5f2e52a1f9b12ca","windows-amd64":"daf5c44fb8d6ddd001a0d1eca3d562167101f3d18129c9c935728449036dd79c"},"1.15.10":{"linux-amd64":"4aa1267517df32f2bf1cc3d55dfc27d0c6b2c2b0989449c96dd19273ccca051d","linux-arm64":"ca3f3e84d863d8e758bfaab65430b12b6cff8f5a5648139245321d3401da64a7","windows-amd64":"ba30d211e96d57ce2becf17fe9ebe1d958eba29384c5aeb1e99f9209b44dd7c2"},"1.15.11":{"darwin-amd64":"651c78408b2c047b7ccccb6b244c5de9eab927c87594ff6bd9540d43c9706671","linux-amd64":"8825b72d74b14e82b54ba3697813772eb94add3abf70f021b6bdebe193ed01ec","linux-arm64":"bfc8f07945296e97c6d28c7999d86b5cab51c7a87eb2b22ca6781c41a6bb6f2d","windows-amd64":"56f63de17cd739287de6d9f3cfdad3b781ad3e4a18aae20ece994ee97c1819fd"},"1.15.12":{"darwin-amd64":"05062d111062a5475f6f637018b09dc907bb6815bb156c26ebccf8d47ee35e2c","linux-amd64":"bbdb935699e0b24d90e2451346da76121b2412d30930eabcd80907c230d098b7","linux-arm64":"a10161e6f0389c45ecd810e114acaba967ea3a4def551fcbb0b1e270996103ed","windows-amd64":"313e5ebc59b497319c4c3f9560322fcc20f7bc3b4e47494afc3b2d63a42fb2a5"},"1.15.13":{"darwin-amd64":"fc5415935430f75316374c918a20067d7a1883e4b0ffb33dc8c2ff34df6d55fe","linux-amd64":"3d3beec5fc66659018e09f40abb7274b10794229ba7c1e8bdb7d8ca77b656a13","linux-arm64":"f3989dca4dea5fbadfec253d7c24e4111773b203e677abb1f01e768a99cc14e6","windows-amd64":"d1cf76a11bbd5158715a3e3b6b7f0c623f5472f7c0e654c858913b74b09e7e81"},"1.15.14":{"darwin-amd64":"86b350467d5a09e717129d107072d242ec1cf9a1511acd46efe4ec825f6fe3dd","linux-amd64":"6f5410c113b803f437d7a1ee6f8f124100e536cc7361920f7e640fedf7add72d","linux-arm64":"84e483d1ec7dae591f28f218485f8f67877412e24b8cea626bebf25b6d299c7f","windows-amd64":"88a77bebdd7276d0204f35e371aeaeb619f26b85d2ecf16f65cc713f4d49b9f7"},"1.15.15":{"darwin-amd64":"2f4c119524450ee94062a1ce7112fb88ce0fe4bb0303a302e002183a550c25c2","linux-amd64":"0885cf046a9f099e260d98d9ec5d19ea9328f34c8dc4956e1d3cd87daaddb345","linux-arm64":"714abb01af210473dd6af331094ad6847162eff81a7fc7241d24f5a85496c9fa","windows-amd64":"7df7bf948dcc8ec0a3902e3301d17cbb5c2ebb01297d686ee2302e41f4ac6e10"},"1.16":{"linux-amd64":"013a489ebb3e24ef3d915abe5b94c3286c070dfe0818d5bca8108f1d6e8440d2","linux-arm64":"3770f7eb22d05e25fbee8fb53c2a4e897da043eb83c69b9a14f8d98562cd8098","windows-amd64":"5cc88fa506b3d5c453c54c3ea218fc8dd05d7362ae1de15bb67986b72089ce93"},"1.16beta1":{"linux-amd64":"3931a0d493d411d6c697df6f15d5292fdd8031fde7014fded399effdad4c12d8","linux-arm64":"b0f66bca136b4de8fd29645b50efa9941dc5b9eb5a67a3da837d5f8096b3431c","windows-amd64":"f06e2d7f300843473527e8fdd2d496aef5ffa6507ade0ac1141934e5c6ca7d63"},"1.16rc1":{"linux-amd64":"6a62610f56a04bae8702cd2bd73bfea34645c1b89ded3f0b81a841393b6f1f14","linux-arm64":"ba6769f0e2051fcb5418c4ba9b3f12fe7776f865e8ae8692d71efed74c4373fa","windows-amd64":"ff765c31cf321b431f9a11ec42e61d42ec87d56333c847f5a87d30e01aaed3df"},"1.16.1":{"linux-amd64":"3edc22f8332231c3ba8be246f184b736b8d28f06ce24f08168d8ecf052549769","linux-arm64":"fa8a6034e51e5cceaa477027d44c2f9a2f1d9540e8ce881014c526c11290a180","windows-amd64":"5349a85c190d953e9d59570cad6798c57b18e0bd93794927f25a89e695a5b5be"},"1.16.2":{"linux-amd64":"542e936b19542e62679766194364f45141fde55169db2d8d01046555ca9eb4b8","linux-arm64":"6924601d998a0917694fd14261347e3798bd2ad6b13c4d7f2edd70c9d57f62ab","windows-amd64":"baa7d69482365930ecc5c0b99e6a5935180988a2e7b49aa8a22dbcd39f4064b7"},"1.16.3":{"darwin-amd64":"6bb1cf421f8abc2a9a4e39140b7397cdae6aca3e8d36dcff39a1a77f4f1170ac","darwin-arm64":"f4e96bbcd5d2d1942f5b55d9e4ab19564da4fad192012f6d7b0b9b055ba4208f","linux-amd64":"951a3c7c6ce4e56ad883f97d9db74d3d6d80d5fec77455c6ada6c1f7ac4776d2","linux-arm64":"566b1d6f17d2bc4ad5f81486f0df44f3088c3ed47a3bec4099d8ed9939e90d5d","windows-amd64":"a4400345135b36cb7942e52bbaf978b66814738b855eeff8de879a09fd99de7f"},"1.16.4":{"darwin-amd64":"18fe94775763db3878717393b6d41371b0b45206055e49b3838328120c977d13","darwin-arm64":"cb6b972cc42e669f3585c648198cd5b6f6d7a0811d413ad64b50c02ba06ccc3a","linux-amd64":"7154e88f5a8047aad4b80ebace58a059e36e7e2e4eb3b383127a28c711b4ff59","linux-arm64":"8b18eb05ddda2652d69ab1b1dd1f40dd731799f43c6a58b512ad01ae5b5bba21","windows-amd64":"d40139b7ade8a3008e3240a6f86fe8f899a9c465c917e11dac8758af216f5eb0"},"1.16.5":{"darwin-amd64":"be761716d5bfc958a5367440f68ba6563509da2f539ad1e1864bd42fe553f277","darwin-arm64":"7b1bed9b63d69f1caa14a8d6911fbd743e8c37e21ed4e5b5afdbbaa80d070059","linux-amd64":"b12c23023b68de22f74c0524f10b753e7b08b1504cb7e417eccebdd3fae49061","linux-arm64":"d5446b46ef6f36fdffa852f73dfbbe78c1ddf010b99fa4964944b9ae8b4d6799","windows-amd64":"0a3fa279ae5b91bc8c88017198c8f1ba5d9925eb6e5d7571316e567c73add39d"},"1.16.6":{"darwin-amd64":"e4e83e7c6891baa00062ed37273ce95835f0be77ad8203a29ec56dbf3d87508a","darwin-arm64":"17bb7e8fb6f46ce3ac7851466d62f8985f2fef975eed8f59c236a0cc0c220dc5","linux-amd64":"be333ef18b3016e9d7cb7b1ff1fdb0cac800ca0be4cf2290fe613b3d069dfe0d","linux-arm64":"9e38047463da6daecab9017cd0599f33f84991e68263752cfab49253bbc98c30","windows-amd64":"c1132ba4e6263a1712355fb0745bf4f23e1602e1661c20f071e08bdcc5fe8db5"},"1.16.7":{"darwin-amd64":"8018bf556e833912d455fab7ea279caa542239b6675c6b3861e9002380c70080","darwin-arm64":"7721706560d6a17b80b1f68efc0ebef27028bd51547127362ae0c0dac287b24b","linux-amd64":"7fe7a73f55ba3e2285da36f8b085e5c0159e9564ef5f63ee0ed6b818ade8ef04","linux-arm64":"63d6b53ecbd2b05c1f0e9903c92042663f2f68afdbb67f4d0d12700156869bac","windows-amd64":"56b3a9024268f226f679c3a8ffb21f4214a75f84050b2c395b362ae2cc8e53e9"},"1.16.8":{"darwin-amd64":"516d32882e8570b2ca4e4dd1d9cf250a7e10b23f73a419085701e78599bc7a27","darwin-arm64":"f6b5ae094726c0f3b5f3fa14520fe007ee057f0923a20de5e55d3db79672d5be","linux-amd64":"f32501aeb8b7b723bc7215f6c373abb6981bbc7e1c7b44e9f07317e1a300dce2","linux-arm64":"430dbe185417204f6788913197ab3b189b6deae9c9b524f262858e53dab239c2","windows-amd64":"50304f7bdc1ebfe80bc6b64ad567c398cd53e62a75bf77226f2b7ddd1a33d385"},"1.16.9":{"darwin-amd64":"34c810c0ac4311714d5443c944520a543e3b647248759e81570ab294fe6071e9","darwin-arm64":"cfbb4fa46f09671b7fe21be06232abad36cfef1673b45b92229fa15e75d347b6","linux-amd64":"d2c095c95f63c2a3ef961000e0ecb9d81d5c68b6ece176e2a8a2db82dc02931c","linux-arm64":"92b3c4051b9388181d2fedf498a4137ca5cc17550c69f96418a434f8baca3ccf","windows-amd64":"ac3793a035054cc62206ce45c3ab006ce24ee99665db724f43b5929766c4c88e"},"1.16.10":{"darwin-amd64":"895a3fe6d720297ce16272f41c198648da8675bb244ab6d60003265c176b6c48","darwin-arm64":"850970c6b381b9a3e6da969bf1baddb8fe003ed90315082e5cb3afbbc87812d0","linux-amd64":"414cd18ce1d193769b9e97d2401ad718755ab47816e13b2a1cde203d263b55cf","linux-arm64":"bfe1d4b82626c742b4690a832ca59a21e3d702161556f3c0ed26dffb368927e9","windows-amd64":"787c9afbcd7446874f79bffd20dc4219c3aeff6731bd03f09058bdd546c7eb87"},"1.16.11":{"darwin-amd64":"3803f11f2680e446b44a44c1d452514706f917796f81d5270228ca955205dcc6","darwin-arm64":"c6066c2cbfaf93c90684c3b0ceccbfed7d46a1f91ddf7eb2e9cb95faf9cd072e","linux-amd64":"aa22d0e2be68c0a7027a64e76cbb2869332fbc42ce14e3d10b69007b51030775","linux-arm64":"64c91efd14304174c6e796e84543b896b2ae855aaf2ce0237efd32f2079cdcb8","windows-amd64":"3a172493e530b772ee061202409a7f36e17c4b3ae5a13d4b1d71427cce80ae39"},"1.16.12":{"darwin-amd64":"12c6e4095b6e3d472bd2221e8925ad1fb87f807908fbc581995c91d6bfe2b5c6","darwin-arm64":"9b3f55f4201bc0bbdee1d865e4f7498b667ba924173e846083b815eb54f89452","linux-amd64":"7d657e86493ac1d5892f340a7d88b862b12edb5ac6e73c099e8e0668a6c916b7","linux-arm64":"7dbf50ab2e665ecd6c86a3f1ce8c04f7167f9895b91921e25cf1bdc1cb9b5fd7","windows-amd64":"83d51801d51dd74baef5f83dcb7c4ecb75b5f46e4145a58e63a15e111743f5f8"},"1.16.13":{"darwin-amd64":"74cffa0c9b4bc4f358a66bfd6bc61d63b5c3cbabd35729b4953ec69c61376378","darwin-arm64":"545205b9a635e6196a59c5b6726aabb2cf3af25508bc8715934f12e8338c1f1a","linux-amd64":"275fc03c90c13b0bbff13125a43f1f7a9f9c00a0d5a9f2d5b16dbc2fa2c6e12a","linux-arm64":"3dd8e14837105cbfedf7124c7f8c524ce492748c370036c7316ef99e18d116d7","windows-amd64":"76c938058444093bb6d95c5ee05db07c2b970f07d450d3b6d3cdea60edeb2765"},"1.16.14":{"darwin-amd64":"671fc0673394b16747cc9fd4fe7f33de6a62610fd8c13b2cfad190a7280ec7ab","darwin-arm64":"c97f02a5c93dcda5f0e25bc49a31761b31e9cb30de1e30f94033f5ddb9138133","linux-amd64":"f4f5f02eb6809ac5bf19b5ad517b23504fd5fc036f6487651968ad36aa7a20e0","linux-arm64":"5e59056e36704acb25809bcdb27191f27593cb7aba4d716b523008135a1e764a","windows-amd64":"df3760d564477e5fc5ffb79496ca4b6667f7dd6d30f1baae9be83f7cc726a071"},"1.16.15":{"darwin-amd64":"4f16a427ea513892b7be6646ca26159223d404193ef28c5c45c5f2ec9a0f03d1","darwin-arm64":"28365c5c252970c10f2627dc0aa63a2ec3df04a92df4d45ed83dbe464732c3e0","linux-amd64":"77c782a633186d78c384f972fb113a43c24be0234c42fef22c2d8c4c4c8e7475","linux-arm64":"c2f27f0ce5620a9bc2ff3446165d1974ef94e9b885ec12dbfa3c07e0e198b7ce","windows-amd64":"0d6e551206b6d744d1286e62abf46aa2f17fed90f07ec4624a0448d71380407d"},"1.17":{"darwin-amd64":"355bd544ce08d7d484d9d7de05a71b5c6f5bc10aa4b316688c2192aeb3dacfd1","darwin-arm64":"da4e3e3c194bf9eed081de8842a157120ef44a7a8d7c820201adae7b0e28b20b","linux-amd64":"6bf89fc4f5ad763871cf7eac80a2d594492de7a818303283f1366a7f6a30372d","linux-arm64":"01a9af009ada22122d3fcb9816049c1d21842524b38ef5d5a0e2ee4b26d7c3e7","windows-amd64":"2a18bd65583e221be8b9b7c2fbe3696c40f6e27c2df689bbdcc939d49651d151"},"1.17beta1":{"darwin-amd64":"50046983ccd66180d1b6fbf39b4e5acb61dd08f1b53803661d86b60ba304bf80","darwin-arm64":"14f477d7c8d6ced879318257a57fc5f39e23aa4502a0f595c0103039e0a4abc0","linux-amd64":"a479681705b65971f9db079bfce53c4393bfa241d952eb09de88fb40677d3c4c","linux-arm64":"ede56f79c5061146929ab4a128e8ee7bc713d141e87b3df4e0aa670938e128b3","windows-amd64":"7a2154c1a35d3e6441e649c81a30817f8f669aea9029f5d1010e1a264dfd264f"},"1.17rc1":{"darwin-amd64":"bc9971349a154e8c96e9488ea8f60f8d859725275a11562e38f4a7314df52200","darwin-arm64":"39dcd3fe8443bfa42f17defaf5bc95944657e9a30f79c695d17e6738012110ff","linux-amd64":"bfbd3881a01ca3826777b1c40f241acacd45b14730d373259cd673d74e15e534","linux-arm64":"7498e426ce814a94a1d271d6bb80b9a2cf8c77ec49df531c57bd7a9ff82cfa4e","windows-amd64":"9f5303e420fdaf4ddea09a627726dec55914e151be473f7d206247f93732a976"},"1.17rc2":{"darwin-amd64":"8abf0b17d6a0664e53ea7e1aecb649e2378732d2d97e8a292c27e6aae711c6c9","darwin-arm64":"fb8954dc8172bfabb8c22125a994a04278be554f15a1cb26ff2595841d9c1ba1","linux-amd64":"328235edc7c7d2a51d6c6cb4d7ff97e97357654ef9e1098b9a4603a9d278ad04","linux-arm64":"4e1b335c53bf28cd20c5f7f2f7e79187b93e71c1d027448e313097785efb673d","windows-amd64":"4b4d5aa3a393c3d633286053ffad08a2b2ae558a7ee09116014f42fccb12c753"},"1.17.1":{"darwin-amd64":"3c452046b1dfa27b70d3217c9fe6de266f9fd74d83aad81382fead70efcdffca","darwin-arm64":"48f48a3cfe49b7bb448510ec9bf1682439e4e95fa6888580914a3115fe853d8c","linux-amd64":"dab7d9c34361dc21ec237d584590d72500652e7c909bf082758fb63064fca0ef","linux-arm64":"53b29236fa03ed862670a5e5e2ab2439a2dc288fe61544aa392062104ac0128c","windows-amd64":"2f2d0a5d7c59fb38fcacaf1e272cf701bb8c050300ba8b609fc30d2c5800f02e"},"1.17.2":{"darwin-amd64":"7914497a302a132a465d33f5ee044ce05568bacdb390ab805cb75a3435a23f94","darwin-arm64":"ce8771bd3edfb5b28104084b56bbb532eeb47fbb7769c3e664c6223712c30904","linux-amd64":"f242a9db6a0ad1846de7b6d94d507915d14062660616a61ef7c808a76e4f1676","linux-arm64":"a5a43c9cdabdb9f371d56951b14290eba8ce2f9b0db48fb5fc657943984fd4fc","windows-amd64":"fa6da0b829a66f5fab7e4e312fd6aa1b2d8f045c7ecee83b3d00f6fe5306759a"},"1.17.3":{"darwin-amd64":"765c021e372a87ce0bc58d3670ab143008dae9305a79e9fa83440425529bb636","darwin-arm64":"ffe45ef267271b9681ca96ca9b0eb9b8598dd82f7bb95b27af3eef2461dc3d2c","linux-amd64":"550f9845451c0c94be679faf116291e7807a8d78b43149f9506c1b15eb89008c","linux-arm64":"06f505c8d27203f78706ad04e47050b49092f1b06dc9ac4fbee4f0e4d015c8d4","windows-amd64":"e78684b955742e215926204afc6ed62b9d165b509e25a687d62902516f08726b"},"1.17.4":{"darwin-amd64":"52c8328fbfb879fcca607f84663977138bfdaa17c7202897f9b63bed55665328","darwin-arm64":"0f419ccc3b6bc26e1be05a328e3099a62340212d4f1c5cd3b0a0a4f2f435b592","linux-amd64":"adab2483f644e2f8a10ae93122f0018cef525ca48d0b8764dae87cb5f4fd4206","linux-arm64":"617a46bd083e59877bb5680998571b3ddd4f6dcdaf9f8bf65ad4edc8f3eafb13","windows-amd64":"903cffeb7c6ab7490b9101086a2b978076bd9356e56369404b9c45dff866da77"},"1.17.5":{"darwin-amd64":"2db6a5d25815b56072465a2cacc8ed426c18f1d5fc26c1fc8c4f5a7188658264","darwin-arm64":"111f71166de0cb8089bb3e8f9f5b02d76e1bf1309256824d4062a47b0e5f98e0","linux-amd64":"bd78114b0d441b029c8fe0341f4910370925a4d270a6a590668840675b0c653e","linux-arm64":"6f95ce3da40d9ce1355e48f31f4eb6508382415ca4d7413b1e7a3314e6430e7e","windows-amd64":"671faf99cd5d81cd7e40936c0a94363c64d654faa0148d2af4bbc262555620b9"},"1.17.6":{"darwin-amd64":"874bc6f95e07697380069a394a21e05576a18d60f4ba178646e1ebed8f8b1f89","darwin-arm64":"dc54f3f4099e2be9e9c33bf926a7dc3ad64f34717142f7abcaff9ae44bc03d0c","linux-amd64":"231654bbf2dab3d86c1619ce799e77b03d96f9b50770297c8f4dff8836fc8ca2","linux-arm64":"82c1a033cce9bc1b47073fd6285233133040f0378439f3c4659fe77cc534622a","windows-amd64":"5bf8f87aec7edfc08e6bc845f1c30dba6de32b863f89ae46553ff4bbcc1d4954"},"1.17.7":{"darwin-amd64":"7c3d9cc70ee592515d92a44385c0cba5503fd0a9950f78d76a4587916c67a84d","darwin-arm64":"e141bd85577b875cc771cfcc18604989c861e93bbef377ba6c80d29e18f9a338","linux-amd64":"02b111284bedbfa35a7e5b74a06082d18632eff824fd144312f6063943d49259","linux-arm64":"a5aa1ed17d45ee1d58b4a4099b12f8942acbd1dd09b2e9a6abb1c4898043c5f5","windows-amd64":"1b648165d62a2f5399f3c42c7e59de9f4aa457212c4ea763e1b650546fac72e2"},"1.17.8":{"darwin-amd64":"345f530a6a4295a1bf0a25931c08bf31582ed83252580196bd643049dfef0563","darwin-arm64":"2827fb5d62453b30f0644382e22ab9d287c7bca868c374a15145b29e272443b1","linux-amd64":"980e65a863377e69fd9b67df9d8395fd8e93858e7a24c9f55803421e453f4f99","linux-arm64":"57a9171682e297df1a5bd287be056ed0280195ad079af90af16dcad4f64710cb","windows-amd64":"85ccf2608dca6ea9a46b6538c9e75e7cf2aebdf502379843b248e26b8bb110be"},"1.17.9":{"darwin-amd64":"af9f9deabd6e8a9d219b695b81c19276e2cd5bbc1215741e3bb1b18e88147990","darwin-arm64":"1f8a0312bdf991d63734c2fd5693b06b053dfb0cce8f204c7c790a50b22cab03","linux-amd64":"9dacf782028fdfc79120576c872dee488b81257b1c48e9032d122cfdb379cca6","linux-arm64":"44dcdcd4f0fa6f83c15ef70b31580f1e3f95895c2f11a00e36c440c3554b6ad5","windows-amd64":"82752c3313cc6c1e1b5d73743a3ec569b09a14246fc2cb0824cf30f9f42a6005"},"1.17.10":{"darwin-amd64":"84979d5985c70cee6f303050a7e811440aad7f304efdf28665b200f096b01945","darwin-arm64":"32098bea40117ea1ec23e7124cd188db6bdddd0ea41e2ec9bea3ba35a487e39c","linux-amd64":"87fc728c9c731e2f74e4a999ef53cf07302d7ed3504b0839027bd9c10edaa3fd","linux-arm64":"649141201efa7195403eb1301b95dc79c5b3e65968986a391da1370521701b0c","windows-amd64":"ba9198a29fa5c4f322212d21569e8507165c3b34e1ed1f1f9cf6dfb71ddcdeb2"},"1.17.11":{"darwin-amd64":"4f924c534230de8f0e1c7369f611c0310efd21fc2d9438b13bc2703af9dda25a","darwin-arm64":"b8e1ab009c2ff8dea462c7a1263d1f3f38e90ab5262e74c76d70e41a4db320be","linux-amd64":"d69a4fe2694f795d8e525c72b497ededc209cb7185f4c3b62d7a98dd6227b3fe","linux-arm64":"adefa7412c6798f9cad02d1e8336fc2242f5bade30c5b32781759181e01961b7","windows-amd64":"88e60b92069d8e0932ca5d8bd8227d1693b9570fa2afbedadcc680749c428d54"},"1.17.12":{"darwin-amd64":"8c5812f678c437a79797270da44b33f2c53fd02b8843894063fa830a03a0a366","darwin-arm64":"a1a7324c3117565d78703d91e9288b7a7ca44eabb4d03fbd327e43c270b80464","linux-amd64":"6e5203fbdcade4aa4331e441fd2e1db8444681a6a6c72886a37ddd11caa415d4","linux-arm64":"74a4832d0f150a2d768a6781553494ba84152e854ebef743c4092cd9d1f66a9f","windows-amd64":"1bdb0e54eda6d917029f8f2d92c0eb8725aea9b9243dc53c09608eb6dbc26c7a"},"1.17.13":{"darwin-amd64":"c101beaa232e0f448fab692dc036cd6b4677091ff89c4889cc8754b1b29c6608","darwin-arm64":"e4ccc9c082d91eaa0b866078b591fc97d24b91495f12deb3dd2d8eda4e55a6ea","linux-amd64":"4cdd2bc664724dc7db94ad51b503512c5ae7220951cac568120f64f8e94399fc","linux-arm64":"914daad3f011cc2014dea799bb7490442677e4ad6de0b2ac3ded6cee7e3f493d","windows-amd64":"6cea8e199c8034995f3a691ef4564e0cc6645ee1649d7ef268a836387f1a5dfa"},"1.18":{"darwin-amd64":"70bb4a066997535e346c8bfa3e0dfe250d61100b17ccc5676274642447834969","darwin-arm64":"9cab6123af9ffade905525d79fc9ee76651e716c85f1f215872b5f2976782480","linux-amd64":"e85278e98f57cdb150fe8409e6e5df5343ecb13cebf03a5d5ff12bd55a80264f","linux-arm64":"7ac7b396a691e588c5fb57687759e6c4db84a2a3bbebb0765f4b38e5b1c5b00e","windows-amd64":"65c5c0c709a7ca1b357091b10b795b439d8b50e579d3893edab4c7e9b384f435"},"1.18beta1":{"darwin-amd64":"013d6d427a9591711d6e05defc46c4086e2fb9dffbc41c9a0fce09192e6e8ede","darwin-arm64":"09b7718f2354acb9826eef27f8257ac41c77df6389b14e91af09b90f79f200e8","linux-amd64":"128f72c5c22640085e4187cd1b540c587cf8fb280f941519bd2d1ae9fdab4f37","linux-arm64":"717092a7265a86af2454cd402b29e8889fb1c83971220fbc37946755e14c891a","windows-amd64":"3a43ab4ec28eee6b10fd412a055724d962227f1c27a78960d6d229d741f8353d"},"1.18beta2":{"darwin-amd64":"83fa94b3101d1a00dc5685645e4b49809a5dad18ce19ab449392806a85c05125","darwin-arm64":"b442585cbd50759bd11d7a9971e02ec3b2e8cfc1ff1094fa23afadc9e3889689","linux-amd64":"b5dacafa59737cfb0d657902b70c2ad1b6bb4ed15e85ea2806f72ce3d4824688","linux-arm64":"21e4248594401568c2e8704b9d26c6185a61f46b4f17e1a628bf1b5d9a010503","windows-amd64":"e2a3e0ee984205be36d59f333a7e327ab14517b7c3a11d9b8651e02895ced69a"},"1.18rc1":{"darwin-amd64":"67fd5b9b1859e532081242df780eaf0add33825097b1091247face8ad9b3ae8c","darwin-arm64":"c82d02b5e80072756973f526e7b63403eb7632e254ab5ff2ae25935de8591a11","linux-amd64":"9ea4e6adee711e06fa95546e1a9629b63de3aaae85fac9dc752fb533f3e5be23","linux-arm64":"e4528a113016872a3715cec37a6c6dad36d76d51a50fa19b33b7673e47e6df44","windows-amd64":"9fd911fcb429b189b8dc1039d48e3c36eaa7ea4b18fa6ca941d3043ab49df0e9"},"1.18.1":{"darwin-amd64":"3703e9a0db1000f18c0c7b524f3d378aac71219b4715a6a4c5683eb639f41a4d","darwin-arm64":"6d5641a06edba8cd6d425fb0adad06bad80e2afe0fa91b4aa0e5aed1bc78f58e","linux-amd64":"b3b815f47ababac13810fc6021eb73d65478e0b2db4b09d348eefad9581a2334","linux-arm64":"56a91851c97fb4697077abbca38860f735c32b38993ff79b088dac46e4735633","windows-amd64":"c30bc3f1f7314a953fe208bd9cd5e24bd9403392a6c556ced3677f9f70f71fe1"},"1.18.2":{"darwin-amd64":"1f5f539ce0baa8b65f196ee219abf73a7d9cf558ba9128cc0fe4833da18b04f2","darwin-arm64":"6c7df9a2405f09aa9bab55c93c9c4ce41d3e58127d626bc1825ba5d0a0045d5c","linux-amd64":"e54bec97a1a5d230fc2f9ad0880fcbabb5888f30ed9666eca4a91c5a32e86cbc","linux-arm64":"fc4ad28d0501eaa9c9d6190de3888c9d44d8b5fb02183ce4ae93713f67b8a35b","windows-amd64":"41fc44109c39a98e0c3672989ac5ad205cbb5768067e099dc4fb2b75cba922cf"},"1.18.3":{"darwin-amd64":"d9dcf8fc35da54c6f259be41954783a9f4984945a855d03a003a7fd6ea4c5ca1","darwin-arm64":"40ecd383c941cc9f0682e6a6f2a333539d58c7dea15c842434d03afafe2f7242","linux-amd64":"956f8507b302ab0bb747613695cdae10af99bbd39a90cae522b7c0302cc27245","linux-arm64":"beacbe1441bee4d7978b900136d1d6a71d150f0a9bb77e9d50c822065623a35a","windows-amd64":"9c46023f3ad0300fcfd1e62f2b6c2dfd9667b1f2f5c7a720b14b792af831f071"},"1.18.4":{"darwin-amd64":"315e1a2b21a827c68da1b7f492b5dcbe81d8df8a79ebe50922df9588893f87f0","darwin-arm64":"04eed623d5143ffa44965b618b509e0beccccfd3a4a1bfebc0cdbcf906046769","linux-amd64":"c9b099b68d93f5c5c8a8844a89f8db07eaa58270e3a1e01804f17f4cf8df02f5","linux-arm64":"35014d92b50d97da41dade965df7ebeb9a715da600206aa59ce1b2d05527421f","windows-amd64":"dfb93c517e050ba0cfc066802b38a8e7cda2ef666efd634859356b33f543cc49"},"1.18.5":{"darwin-amd64":"828eeca8b5abea3e56921df8fa4b1101380a5ebcfee10acbc8ffe7ec0bf5876b","darwin-arm64":"923a377c6fc9a2c789f5db61c24b8f64133f7889056897449891f256af34065f","linux-amd64":"9e5de37f9c49942c601b191ac5fba404b868bfc21d446d6960acc12283d6e5f2","linux-arm64":"006f6622718212363fa1ff004a6ab4d87bbbe772ec5631bab7cac10be346e4f1","windows-amd64":"73753620602d4b4469770040c53db55e5dd6af2ad07ecc18f71f164c3224eaad"},"1.18.6":{"darwin-amd64":"05ef7855970fd9caf4e8d34fe73146cffcff740b80d00189d129302f13d22e6b","darwin-arm64":"bbe22ae2f9d284b0decd67baf82a8ec840f31ca312915af1afba8adfa764e23c","linux-amd64":"bb05f179a773fed60c6a454a24141aaa7e71edfd0f2d465ad610a3b8f1dc7fe8","linux-arm64":"838ffa94158125f16e4aa667ee4f6b499ea57e3e35a7e2517ad357ea06714691","windows-amd64":"480b7212ab1d152d5e3fc382ac34d3dd26bf637ae4537c35b4b554ede8a36b47"},"1.18.7":{"darwin-amd64":"048cd3dab42d9923ec1d81752859ada96c6f69ac4c644ef00a590a6de0473bca","darwin-arm64":"0b00b5f658ef066941d9b996ab0aa4d2d1072617886e99fb6334e68c54f243db","linux-amd64":"6c967efc22152ce3124fc35cdf50fc686870120c5fd2107234d05d450a6105d8","linux-arm64":"dceea023a9f87dc7c3bf638874e34ff1b42b76e3f1e489510a0c5ffde0cad438","windows-amd64":"8c23c6ae7777df883ccc2fd07a90c3ac7fab3eb7398c0e2f39c7cb27ee06517e"},"1.18.8":{"darwin-amd64":"683ac9bf32731d6a1b31489d733f91fb4cb1203430c046d89362916b4325815d","darwin-arm64":"19f66ce3205c3511fed4bf1ec75c63f79953538a660bc83a095eca72425ce7d1","linux-amd64":"4d854c7bad52d53470cf32f1b287a5c0c441dc6b98306dea27358e099698142a","linux-arm64":"df71bc84d84f7f62dad06aca5e1b8234045dce94a94dcefe71af0cb8f6e93a87","windows-amd64":"980788761e75ed33ffc4f2a7a3ff07cd90949bd023eb1a8d855ef0b5de9cbcba"},"1.18.9":{"darwin-amd64":"82df887243a753b1eac1dfabf9eaf488edb03dc9f8d2b426bc1831d66c19189f","darwin-arm64":"4b9f0a2a145c5b60934133708c6c54ad1cf91c6451a99461d5382d0f6fbde08d","linux-amd64":"015692d2a48e3496f1da3328cf33337c727c595011883f6fc74f9b5a9c86ffa8","linux-arm64":"ae21430756c69c48201c51c3a17ac785613d9616105959a0fb7592e407be8588","windows-amd64":"7f31bb0804f2985f4d506aba3b56edd1435f3f66e331c12c91a631f66bf1a767"},"1.18.10":{"darwin-amd64":"5614904f2b0b546b1493f294122fea7d67b2fbfc2efe84b1ab560fb678502e1f","darwin-arm64":"718b32cb2c1d203ba2c5e6d2fc3cf96a6952b38e389d94ff6cdb099eb959dade","linux-amd64":"5e05400e4c79ef5394424c0eff5b9141cb782da25f64f79d54c98af0a37f8d49","linux-arm64":"160497c583d4c7cbc1661230e68b758d01f741cf4bece67e48edc4fdd40ed92d","windows-amd64":"caf3fcc9d39371fc45ad46afad7f6d12b42433c7d7ac593ada6351cd39ee217d"},"1.19":{"darwin-amd64":"df6509885f65f0d7a4eaf3dfbe7dda327569787e8a0a31cbf99ae3a6e23e9ea8","darwin-arm64":"859e0a54b7fcea89d9dd1ec52aab415ac8f169999e5fdfb0f0c15b577c4ead5e","linux-amd64":"464b6b66591f6cf055bc5df90a9750bf5fbc9d038722bb84a9d56a2bea974be6","linux-arm64":"efa97fac9574fc6ef6c9ff3e3758fb85f1439b046573bf434cccb5e012bd00c8","windows-amd64":"bcaaf966f91980d35ae93c37a8fe890e4ddfca19448c0d9f66c027d287e2823a"},"1.19beta1":{"darwin-amd64":"41698b91ab555ff3adba37fc4f2e8ad30cc5877f4c142204d028826e7f38313b","darwin-arm64":"6076927245ccf817c4e5bd0b5a551bd07b300b502ebfe2bb4e0a1df090aba08d","linux-amd64":"7d4df5bb5f94acf23edeb5a87f962696e6c6a2ea0b58280433deea79f9a231d3","linux-arm64":"b4dc2ddcc6e93488a8d23e155ba2a7501e754f5991289ecba33b3c5a52946bea","windows-amd64":"936f9aa3d496d0ef655275c5f2bf9fdcb52211ceb3a48f7ce36b0b5258e55baa"},"1.19rc1":{"darwin-amd64":"7a91f382881f9f9b0a8b308c03cedef904021371dfc3fca08710d48d21190bc3","darwin-arm64":"7b637b27b5e4c121dfbe37c932ac3595874866bb0ae7472549fbf8207eebc7f9","linux-amd64":"6dce5b8784149dc983ad809f6a185356ebdd143aaf3df90a942d29ccd2267303","linux-arm64":"c4bd18d8df6d7d4f22d9ae77cebdba02b3671adedc7036961a6617a621f23769","windows-amd64":"f7cfb2bfa41a77e934c415ebf785edee4b16df44835d4a48f07aa77187c895ef"},"1.19rc2":{"darwin-amd64":"e85f22cecec124ac8eff87be0ce8db0ed74b74aa4f3458681ea3044e9e10c411","darwin-arm64":"7a097fcd5ff9a9ea7d4585e5d54df51636fb78af9cd323e807d9b3c9db68c761","linux-amd64":"9130c6f8e87ce9bb4813533a68c3f17c82c7307caf8795d3c9427652b77f81aa","linux-arm64":"9260d3d8db973e2afd0b53f70ebb2f977f3716660de02a0ca4a14667fab2c658","windows-amd64":"aab62ab3814bd8f2250f081b696e71f7fe47cc39b222751ccd5d2628cc64c7ca"},"1.19.1":{"darwin-amd64":"b2828a2b05f0d2169afc74c11ed010775bf7cf0061822b275697b2f470495fb7","darwin-arm64":"e46aecce83a9289be16ce4ba9b8478a5b89b8aa0230171d5c6adbc0c66640548","linux-amd64":"acc512fbab4f716a8f97a8b3fbaa9ddd39606a28be6c2515ef7c6c6311acffde","linux-arm64":"49960821948b9c6b14041430890eccee58c76b52e2dbaafce971c3c38d43df9f","windows-amd64":"b33584c1d93b0e9c783de876b7aa99d3018bdeccd396aeb6d516a74e9d88d55f"},"1.19.2":{"darwin-amd64":"16f8047d7b627699b3773680098fbaf7cc962b7db02b3e02726f78c4db26dfde","darwin-arm64":"35d819df25197c0be45f36ce849b994bba3b0559b76d4538b910d28f6395c00d","linux-amd64":"5e8c5a74fe6470dd7e055a461acda8bb4050ead8c2df70f227e3ff7d8eb7eeb6","linux-arm64":"b62a8d9654436c67c14a0c91e931d50440541f09eb991a987536cb982903126d","windows-amd64":"e132d4f0518b0d417eb6cc5f182c3385f6d24bb2eebee2566cd1a7ab6097e3f2"},"1.19.3":{"darwin-amd64":"7fa09a9a34cb6f794e61e9ada1d6d18796f936a2b35f22724906cad71396e590","darwin-arm64":"49e394ab92bc6fa3df3d27298ddf3e4491f99477bee9dd4934525a526f3a391c","linux-amd64":"74b9640724fd4e6bb0ed2a1bc44ae813a03f1e72a4c76253e2d5c015494430ba","linux-arm64":"99de2fe112a52ab748fb175edea64b313a0c8d51d6157dba683a6be163fd5eab","windows-amd64":"b51549a9f21ee053f8a3d8e38e45b1b8b282d976f3b60f1f89b37ac54e272d31"},"1.19.4":{"darwin-amd64":"44894862d996eec96ef2a39878e4e1fce4d05423fc18bdc1cbba745ebfa41253","darwin-arm64":"bb3bc5d7655b9637cfe2b5e90055dee93b0ead50e2ffd091df320d1af1ca853f","linux-amd64":"c9c08f783325c4cf840a94333159cc937f05f75d36a8b307951d5bd959cf2ab8","linux-arm64":"9df122d6baf6f2275270306b92af3b09d7973fb1259257e284dba33c0db14f1b","windows-amd64":"ada490e188bfb57c7388da7c5eba7565390992b6496204d30e710d37755956b0"},"1.19.5":{"darwin-amd64":"23d22bb6571bbd60197bee8aaa10e702f9802786c2e2ddce5c84527e86b66aa0","darwin-arm64":"4a67f2bf0601afe2177eb58f825adf83509511d77ab79174db0712dc9efa16c8","linux-amd64":"36519702ae2fd573c9869461990ae550c8c0d955cd28d2827a6b159fda81ff95","linux-arm64":"fc0aa29c933cec8d76f5435d859aaf42249aa08c74eb2d154689ae44c08d23b3","windows-amd64":"167db91a2e40aeb453d3e59d213ecab06f62e1c4a84d13a06ccda1d999961caa"},"1.19.6":{"darwin-amd64":"108a3cd27b7dff5a8b3540d3bab0aa04d16814babc85625b183f2a1217af88d0","darwin-arm64":"dfbf3e4686dd7fee7a9c0223c52b124c1af5f02508baf07e1e59489cd9df2a90","linux-amd64":"e3410c676ced327aec928303fef11385702a5562fd19d9a1750d5a2979763c3d","linux-arm64":"e4d63c933a68e5fad07cab9d12c5c1610ce4810832d47c44314c3246f511ac4f","windows-amd64":"8d84af29e46c38b1eec77f9310310517c9e394ac7489e1c7329a94b443b0388d"},"1.19.7":{"darwin-amd64":"a38938b939c078a16b01ec5a11396f1a4c87f55f8c18256deba94974d7caad84","darwin-arm64":"be85d929f390351212d1fde21c460102983b6341349811bc449bd278fe8f8180","linux-amd64":"7a75720c9b066ae1750f6bcc7052aba70fa3813f4223199ee2a2315fd3eb533d","linux-arm64":"071ea7bf386fdd08df524859b878d99fc359e491e7ad65c1c1cc55b67972c882","windows-amd64":"2fd57332bc55f6d8c4860afa22301d0a2439ad63ba91e3d96b69c03c824df217"},"1.19.8":{"darwin-amd64":"d63e12909b3639df24f2614284868869ce14fdea2059ed365752da82ca59f994","darwin-arm64":"12df6263329794c55b1d63160cda9dd62de4ecd65fe52ddca33bc96a57c38ea6","linux-amd64":"e1a0bf0ab18c8218805a1003fd702a41e2e807710b770e787e5979d1cf947aba","linux-arm64":"f89e7c0ba63782143bd1f896e4b96ea09e4baf39e8bc2f2ddf27339f9e433dd3","windows-amd64":"433558e81b8be2983f370bf8e21ac52e76e9e1e50c69b6dc0047f1b6acde97fd"},"1.19.9":{"darwin-amd64":"22e2fc77a8f11709a2c9ffc7d5699ba226753b2ed3e30574049c2dc28870dc7a","darwin-arm64":"f06e07f313bb914c6364b4d2cafb7d16d4782176fd34fbe0a5937d7ea40cc58b","linux-amd64":"e858173b489ec1ddbe2374894f52f53e748feed09dde61be5b4b4ba2d73ef34b","linux-arm64":"b947e457be9d7b52a082c68e42b6939f9cc151f1ad5b3d8fd646ca3352f6f2f1","windows-amd64":"3b0ca22aedf5fd85e84c944dd96ab3044213bf224cc3e9850ad86f1f71e1be93"},"1.19.10":{"darwin-amd64":"2a7246247fc8ee798ac5a2276b6b89165ec6336666a35b2d0733459d98a9581c","darwin-arm64":"a66a47adcf67e7036274765d61f7b79db68462476537b3b4bad23dc1cf4bd118","linux-amd64":"8b045a483d3895c6edba2e90a9189262876190dbbd21756870cdd63821810677","linux-arm64":"df98698821211c819e8b2420c77a0f802d989e377718578a31b1f91f6be2c5b4","windows-amd64":"c749a054a5da17202113455040484893c29ebe5ab71fa89f60cdfb4561dcce8c"},"1.19.11":{"darwin-amd64":"4a97c282524f1612843dc3fd3a43a662729526516de31a77ff1ea8e3d5528003","darwin-arm64":"2e216abdf7c5d4a77ebeebac030610e893740085e130f979c4ebea3ba1c8f702","linux-amd64":"ee18f98a03386e2bf48ff75737ea17c953b1572f9b1114352f104ac5eef04bb4","linux-arm64":"ae22c047e0e63d2d28205b529baaf9d9ca0c93e890c309af62cd116b9efebcbd","windows-amd64":"25f04babf4ebb51cebca329d3479771b29721433c924c5707f3b0689878d5232"},"1.19.12":{"darwin-amd64":"f5b10aa4fe63a004df6b6fb9a65a6ac10ff1513a8bc1107d4b5ac74fb568e6cd","darwin-arm64":"dbfd4c6ee0aa362f1fd215073b5af3b9408f6afdba79be433be2822ba12441c8","linux-amd64":"48e4fcfb6abfdaa01aaf1429e43bdd49cea5e4687bd5f5b96df1e193fcfd3e7e","linux-arm64":"18da7cf1ae5341e6ee120948221aff96df9145ce70f429276514ca7c67c929b1","windows-amd64":"ab1d1d0eede9919395c2b170f42ce502f580bdbfe75d9253a47e372729fc5eee"},"1.19.13":{"darwin-amd64":"1b4329dc9e73def7f894ca71fce78bb9f3f5c4c8671b6c7e4f363a3f47e88325","darwin-arm64":"022b35fa9c79b9457fa4a14fd9c4cf5f8ea315a8f2e3b3cd949fea55e11a7d7b","linux-amd64":"4643d4c29c55f53fa0349367d7f1bb5ca554ea6ef528c146825b0f8464e2e668","linux-arm64":"1142ada7bba786d299812b23edd446761a54efbbcde346c2f0bc69ca6a007b58","windows-amd64":"908cba438f6f34fdf5ec8572f5f8759cb85b87f5c0b4fc4a389249bf92b86736"},"1.20":{"darwin-amd64":"777025500f62d14bb5a4923072cd97431887961d24de08433a60c2fe1120531d","darwin-arm64":"32864d6fe888714ca7b421b5997269c7f6349d7e2675c3a399133e521787608b","linux-amd64":"5a9ebcc65c1cce56e0d2dc616aff4c4cedcfbda8cc6f0288cc08cda3b18dcbf1","linux-arm64":"17700b6e5108e2a2c3b1a43cd865d3f9c66b7f1c5f0cec26d3672cc131cc0994","windows-amd64":"e8f6d8bbcf3df58d2ba29818e13b04c2e42ba2e4d90d580720b21c34d10bbf68"},"1.20rc1":{"darwin-amd64":"bd7f6b14655d83126b85331b1c99032b4417982377ff1ee4cb0b4fa955935e52","darwin-arm64":"05b80ba6576e4f7070f7c0ae7d4381768adbf183d1e3cb13bbdfba5b4577ebcf","linux-amd64":"4757fb32d7514145e43d4f37713f98d8cc0ecbbb5b1737accfc84be50e1e2e32","linux-arm64":"dfc64ba011710565821cc97a2685c5afe3b9cbd5a3e3b665ffb3384d15c5ae50","windows-amd64":"19635ab47c07aac48ca58e486b7bc665f63fb2082bfd77ecc400c1eeb6e1828a"},"1.20rc2":{"darwin-amd64":"905db6f9b4e14defa7ce0c7884f53a6d2a511b48a1fdbfa826552170dfe9bbb5","darwin-arm64":"6da549308070dd9c8a522ae7b80af4cbed32da0e42dc8ed3f02cf2a51af8b276","linux-amd64":"9ba01a3be1a682b89f5bfc62f9fba0e7d6990a5b7018f6c7aaa56ad65ed96a0e","linux-arm64":"d14c1eeb9f48e8def6f886f4cdec57c0a90ba47bdee1b79a00543aa30386e3a6","windows-amd64":"9c107fce11e11893f3d14ac1c0bfa8c15fced8200f65a70747b7c56e8e8ba9a8"},"1.20rc3":{"darwin-amd64":"b5b988b538d6b183d0c8a4959e9a83d3bbc91e4fd9d63d6c6df7103dba691ade","darwin-arm64":"62aeba508c8b768c158950046c04761298d556554594c3ac6ffc3509f5dece41","linux-amd64":"a53434fa355bcae0cd02796690715b08ebe1c3f33d384d83cf155842fd6856ba","linux-arm64":"8cf0b9091e9bc3961e62395b1fc8e647f5359ffee30b980658ea7ca193e08ce5","windows-amd64":"f577d77b6c244c476054f60a350a7ff1b0398da307306eb7de7a93598bb3d7e8"},"1.20.1":{"darwin-amd64":"a300a45e801ab459f3008aae5bb9efbe9a6de9bcd12388f5ca9bbd14f70236de","darwin-arm64":"f1a8e06c7f1ba1c008313577f3f58132eb166a41ceb95ce6e9af30bc5a3efca4","linux-amd64":"000a5b1fca4f75895f78befeb2eecf10bfff3c428597f3f1e69133b63b911b02","linux-arm64":"5e5e2926733595e6f3c5b5ad1089afac11c1490351855e87849d0e7702b1ec2e","windows-amd64":"3b493969196a6de8d9762d09f5bc5ae7a3e5814b0cfbf9cc26838c2bc1314f9c"},"1.20.2":{"darwin-amd64":"c93b8ced9517d07e1cd4c362c6e2d5242cb139e29b417a328fbf19aded08764c","darwin-arm64":"7343c87f19e79c0063532e82e1c4d6f42175a32d99f7a4d15e658e88bf97f885","linux-amd64":"4eaea32f59cde4dc635fbc42161031d13e1c780b87097f4b4234cfce671f1768","linux-arm64":"78d632915bb75e9a6356a47a42625fd1a785c83a64a643fedd8f61e31b1b3bef","windows-amd64":"fe439f0e438f7555a7f5f7194ddb6f4a07b0de1fa414385d19f2aeb26d9f43db"},"1.20.3":{"darwin-amd64":"c1e1161d6d859deb576e6cfabeb40e3d042ceb1c6f444f617c3c9d76269c3565","darwin-arm64":"86b0ed0f2b2df50fa8036eea875d1cf2d76cefdacf247c44639a1464b7e36b95","linux-amd64":"979694c2c25c735755bf26f4f45e19e64e4811d661dd07b8c010f7a8e18adfca","linux-arm64":"eb186529f13f901e7a2c4438a05c2cd90d74706aaa0a888469b2a4a617b6ee54","windows-amd64":"143a2837821c7dbacf7744cbb1a8421c1f48307c6fdfaeffc5f8c2f69e1b7932"},"1.20.4":{"darwin-amd64":"242b099b5b9bd9c5d4d25c041216bc75abcdf8e0541aec975eeabcbce61ad47f","darwin-arm64":"61bd4f7f2d209e2a6a7ce17787fc5fea52fb11cc9efb3d8471187a8b39ce0dc9","linux-amd64":"698ef3243972a51ddb4028e4a1ac63dc6d60821bf18e59a807e051fee0a385bd","linux-arm64":"105889992ee4b1d40c7c108555222ca70ae43fccb42e20fbf1eebb822f5e72c6","windows-amd64":"e7528da720f470b711fbd826814167a5fe1bc02a479ab1958dcf839a8294e6d2"},"1.20.5":{"darwin-amd64":"79715ca5b8becd120703ac9af5d1da749e095d2b9bf830c4f3af4b15b2cb049d","darwin-arm64":"94ad76b7e1593bb59df7fd35a738194643d6eed26a4181c94e3ee91381e40459","linux-amd64":"d7ec48cde0d3d2be2c69203bc3e0a44de8660b9c09a6e85c4732a3f7dc442612","linux-arm64":"aa2fab0a7da20213ff975fa7876a66d47b48351558d98851b87d1cfef4360d09","windows-amd64":"c04a4ed73c3624d5b4c4f62e44a141549cc0bfd83a7492c31ca8b86b3752f077"},"1.20.6":{"darwin-amd64":"98a09c085b4c385abae7d35b9155195d5e584d14988347ac7f18e4cbe3b5ef3d","darwin-arm64":"1163be1998835a13f00dfc869a8e3cdebf86984ad41ff2fff43e35ac2a0d8344","linux-amd64":"b945ae2bb5db01a0fb4786afde64e6fbab50b67f6fa0eb6cfa4924f16a7ff1eb","linux-arm64":"4e15ab37556e979181a1a1cc60f6d796932223a0f5351d7c83768b356f84429b","windows-amd64":"b67dd7f2b4589701e53c98e348e1b4d9a7c3536dc316941172b2f0b60ae4ce5f"},"1.20.7":{"darwin-amd64":"785170eab380a8985d53896808b0a71336d0ea60e0a26099b4ccec77798b1cf4","darwin-arm64":"eea1e7e4c2f75c72629050e6a6c7c46c446d64056732a7787fb3ba16ace1982e","linux-amd64":"f0a87f1bcae91c4b69f8dc2bc6d7e6bfcd7524fceec130af525058c0c17b1b44","linux-arm64":"44781ae3b153c3b07651d93b6bc554e835a36e2d72a696281c1e4dad9efffe43","windows-amd64":"736dc6c7fcab1c96b682c8c93e38d7e371e62a17d34cb2c37d451a1147f66af9"},"1.20.8":{"darwin-amd64":"ce3ef6a1f788fa73256304aa5ae45987b1079dd71c2ddc9f79ff839ec1b3ae55","darwin-arm64":"fb9092592a6cded7edacace18f12d3a92b6ca995ae00ab8f7af0eb66b2b2db50","linux-amd64":"cc97c28d9c252fbf28f91950d830201aa403836cbed702a05932e63f7f0c7bc4","linux-arm64":"15ab379c6a2b0d086fe3e74be4599420e66549edf7426a300ee0f3809500f89e","windows-amd64":"6308336f7060023f2c9c58cdeefaa1389b5c4a96b4bd87b6ad742c57f8ac00da"},"1.20.9":{"darwin-amd64":"265b40cc1ff99e24774525af66c65cc60e1576b03e3de21e1ea536ee318ef4fb","darwin-arm64":"cdbc628807f04d1aadf5f40ba097b1ae1019638258533265ebdd7af205ccd7c5","linux-amd64":"8921369701afa749b07232d2c34d514510c32dbfd79c65adb379451b5f0d7216","linux-arm64":"da7fca78f85b90b495382cd74b2d0a1c0b6aaa200e7feb27ae7198352b2317fa","windows-amd64":"76f40848a26b31df711f06a74ab41174f08415855fd2e0d6d70761c95e92c10d"},"1.20.10":{"darwin-amd64":"3644c278c5477e24feed1978f793dbde5e88da8d9f353898701cdb5b9b8a9d5b","darwin-arm64":"e946f0e732e76c1960412ea748d89c43112d2228568acac46bdeaf63de4894e4","linux-amd64":"80d34f1fd74e382d86c2d6102e0e60d4318461a7c2f457ec1efc4042752d4248","linux-arm64":"fb3c7e15fc4413c5b81eb9f26dbd7cd4faedd5c720b30fa8e2ff77457f74cab6","windows-amd64":"1e490d2b9adcafe1f6a5bf01021febed9b9d406db9120690736d3c93deb38a57"},"1.20.11":{"darwin-amd64":"ced1b5cfd4e8aa7aff5e6a399ed111e5ed2903ee17aaa79ac0c93565fb229776","darwin-arm64":"9c29373ae278dc02c1d8a08465eea8490bb09bea4ba88fce79b01fe75f84961c","linux-amd64":"ef79a11aa095a08772d2a69e4f152f897c4e96ee297b0dc20264b7dec2961abe","linux-arm64":"7908a49c6ce9d48af9b5ba76ccaa0769da45d8b635259a01065b3739acef4ada","windows-amd64":"53bbae25fb40e316c2e7752be842d9825e3d85e2f33d349cb8b28c5cb747bf3e"},"1.20.12":{"darwin-amd64":"4d3fcef7ebe181f74f575d9c6a82034d3aa5d605702412c4d9a6dc0ab962010f","darwin-arm64":"e6b1b0cb81e69691ef724cc93b327bad0384d24004a6af81685cad6445aed442","linux-amd64":"9c5d48c54dd8b0a3b2ef91b0f92a1190aa01f11d26e98033efa64c46a30bba7b","linux-arm64":"8afe8e3fb6972eaa2179ef0a71678c67f26509fab4f0f67c4b00f4cdfa92dc87","windows-amd64":"b17e682750f8385c44896cccc4fd3d5289e50a14765b2a72eb389e79e60b3ee7"},"1.20.13":{"darwin-amd64":"713051aa0da66839f5a31a8ec677a7c61717b6fba62bf47eadb25542df3e9ee7","darwin-arm64":"4b7e8d0260b7376c77a0caea7b19dad6e1426c316671a15bc31036f92af2eb12","linux-amd64":"9a9d3dcae2b6a638b1f2e9bd4db08ffb39c10e55d9696914002742d90f0047b5","linux-arm64":"a2d811cef3c4fc77c01195622e637af0c2cf8b3814a95a0920cf2f83b6061d38","windows-amd64":"264c7b4fa240107690db938a3ebcdb729b0af131cfb35092219aa286d8b80c0c"},"1.20.14":{"darwin-amd64":"754363489e2244e72cb49b4ec6ddfd6a2c60b0700f8c4876e11befb1913b11c5","darwin-arm64":"6da3f76164b215053daf730a9b8f1d673dbbaa4c61031374a6744b75cb728641","linux-amd64":"ff445e48af27f93f66bd949ae060d97991c83e11289009d311f25426258f9c44","linux-arm64":"2096507509a98782850d1f0669786c09727053e9fe3c92b03c0d96f48700282b","windows-amd64":"0e0d0190406ead891d94ecf00f961bb5cfa15ddd47499d2649f12eee80aee110"},"1.21.0":{"darwin-amd64":"b314de9f704ab122c077d2ec8e67e3670affe8865479d1f01991e7ac55d65e70","darwin-arm64":"3aca44de55c5e098de2f406e98aba328898b05d509a2e2a356416faacf2c4566","linux-amd64":"d0398903a16ba2232b389fb31032ddf57cac34efda306a0eebac34f0965a0742","linux-arm64":"f3d4548edf9b22f26bbd49720350bbfe59d75b7090a1a2bff1afad8214febaf3","linux-loong64":"e484cdc55221f7e7853666ed4f0ef462eef46b52253f84df60a7b908416060cb","linux-riscv64":"87b21c06573617842ca9e00b954bc9f534066736a0778eae594ac54b45a9e8b7","windows-amd64":"732121e64e0ecb07c77fdf6cc1bc5ce7b242c2d40d4ac29021ad4c64a08731f6"},"1.21rc2":{"darwin-amd64":"bac129d19f83e1267714e1c2e1182cd9f93505e47da3acc9872ca0e69588dd4f","darwin-arm64":"a196b6acfc20fb6836a2e8eb5376c056ac79bcb3c1c6447d580efda20c40dca7","linux-amd64":"8fe90332727c606019e80a7368e23f5e65ad59520e45ee4010692f15572e45c6","linux-arm64":"30a6518ca5f816c0fef5b2cc16b960e999b98b16f7d69f995f74236cc00aa292","linux-loong64":"6fadbd46312b60f9c1651838c5722a71fe85c379e8a78fcb08b00767485c09fe","linux-riscv64":"33ea0c09d1f10f034d9e4fbef4eaceb785f3433ba631eaacb01a0af40773b673","windows-amd64":"766aab8c782b8ee833dbc81ed53ef1c23668dee0f955c32d85f66fda2ecadadf"},"1.21rc3":{"darwin-amd64":"cbd24987882706e94289492df4d24c5e5e1a224bf83def3576cf7015c5c54587","darwin-arm64":"cc16e0029edef1f1bd37b678be8c35cfc42aff9ebc3dce7fc4b6f695320bf2a2","linux-amd64":"b5e3a28d10ba1109cf0549237f2739284a0db2ce6bdc76cd03c4b26304c1a921","linux-arm64":"8891193758aed49daedff3f519b12f81e15a947170437a9109e3ff8c11d7f7e2","linux-loong64":"e1ebc22d3b2fd74aaffd15e1b1cfe466f9cb391a8c867e252cfacddb9295340f","linux-riscv64":"9b341bbea1ba2c75c06d1b903a7f398ed4b8e6ed31557f64397728d16068bfaf","windows-amd64":"85c3e5037c6515a1a6831c7848d1376854f38080a45d0bdc7e7dcd1e53e86b6c"},"1.21rc4":{"darwin-amd64":"5fd710d80b0d69eba01e9e4c86a913055df9ddf1485ba0b926fa7f623f093ed3","darwin-arm64":"b8df7caa45d48c9a872326aacf6d55d38cf3f2de0d0f70c01d4362bf1ae17464","linux-amd64":"c05c7b5030c4785dd3b4125bdb9eb631a840ea7347f4219b299de308021ac15b","linux-arm64":"35961f9151b865df9947bc1e154b6f490c2c7b3efae2b44d984abc3f8c9b2be2","linux-loong64":"32860019bb545269fcfbbe9f7537f5594639f8fb790278f13ce3018968f4a72c","linux-riscv64":"45bf99fc0986b7eddb5317f9c2742065501b008b61e08c7cf442a13fcc2c2b81","windows-amd64":"ad0f7a86a842078752759219ed5b011d9729d3ebb55a22189b18ee412bc84b2a"},"1.21.1":{"darwin-amd64":"809f5b0ef4f7dcdd5f51e9630a5b2e5a1006f22a047126d61560cdc365678a19","darwin-arm64":"ffd40391a1e995855488b008ad9326ff8c2e81803a6e80894401003bae47fcf1","linux-amd64":"b3075ae1ce5dab85f89bc7905d1632de23ca196bd8336afd93fa97434cfa55ae","linux-arm64":"7da1a3936a928fd0b2602ed4f3ef535b8cd1990f1503b8d3e1acc0fa0759c967","linux-loong64":"2273cc4ed398d8b341aee01fd62f3845045b2f439b84b28720a7f3d3552f5d41","linux-riscv64":"fac64ed26e003f49f1d77f6d2c4cf951422aecbce12232d9ec1bf4585fc44ee1","windows-amd64":"10a4f5b63215d11d1770453733dbcbf024f3f74872f84e28d7ea59f0250316c6"},"1.21.2":{"darwin-amd64":"31db09a0ebaf89a3efa15a84cc67d4a8b60ae4aace9e6818e453d72be64f76bd","darwin-arm64":"7534d79f1955b57971092a91d2ce683fc49352c6130e2c9411357031c05437a4","linux-amd64":"f5414a770e5e11c6e9674d4cd4dd1f4f630e176d1828d3427ea8ca4211eee90d","linux-arm64":"23e208ca44a3cb46cd4308e48a27c714ddde9c8c34f2e4211dbca95b6d456554","linux-loong64":"9e9e5eed5777147d7811ed090f1e7dda44e18b89ba17ff416f97f1d365b8f15b","linux-riscv64":"040a6c0978bb4022b36a4c3c6077585ce98295d5eac4195ff15a5a3966904a3b","windows-amd64":"2cd46db02477f33559a4ebf8a176c22879b43fdcfddb1542a23876054f26a83f"},"1.21.3":{"darwin-amd64":"27014fc69e301d7588a169ca239b3cc609f0aa1abf38528bf0d20d3b259211eb","darwin-arm64":"65302a7a9f7a4834932b3a7a14cb8be51beddda757b567a2f9e0cbd0d7b5a6ab","linux-amd64":"1241381b2843fae5a9707eec1f8fb2ef94d827990582c7c7c32f5bdfbfd420c8","linux-arm64":"fc90fa48ae97ba6368eecb914343590bbb61b388089510d0c56c2dde52987ef3","linux-loong64":"215b71c99fb5aee9ed42f585de4eb4b0f99ae43b621c4692d1fd0b4643c2cbff","linux-riscv64":"67d14d3e513e505d1ec3ea34b55641c6c29556603c7899af94045c170c1c0f94","windows-amd64":"27c8daf157493f288d42a6f38debc6a2cb391f6543139eba9152fceca0be2a10"},"1.21.4":{"darwin-amd64":"cd3bdcc802b759b70e8418bc7afbc4a65ca73a3fe576060af9fc8a2a5e71c3b8","darwin-arm64":"8b7caf2ac60bdff457dba7d4ff2a01def889592b834453431ae3caecf884f6a5","linux-amd64":"73cac0215254d0c7d1241fa40837851f3b9a8a742d0b54714cbdfb3feaf8f0af","linux-arm64":"ce1983a7289856c3a918e1fd26d41e072cc39f928adfb11ba1896440849b95da","linux-loong64":"5ae2508ff678bee7c1254820d7341ae758e61744941887d7f59a0d9d77d13ab2","linux-riscv64":"9695edd2109544b364daddb32816f5c7980f1f48b8490c51fa2c167f5b2eca48","windows-amd64":"79e5428e068c912d9cfa6cd115c13549856ec689c1332eac17f5d6122e19d595"},"1.21.5":{"darwin-amd64":"a2e1d5743e896e5fe1e7d96479c0a769254aed18cf216cf8f4c3a2300a9b3923","darwin-arm64":"d0f8ac0c4fb3efc223a833010901d02954e3923cfe2c9a2ff0e4254a777cc9cc","linux-amd64":"e2bc0b3e4b64111ec117295c088bde5f00eeed1567999ff77bc859d7df70078e","linux-arm64":"841cced7ecda9b2014f139f5bab5ae31785f35399f236b8b3e75dff2a2978d96","linux-loong64":"8f5b82d305fbf64535ed60b3ccf4f36d6cea60bf140c7c608cc406852cc259cf","linux-riscv64":"984d8f999f5019d15527a1a0e6b0c3ef879833e26dcd422ab0ef4d81ac486b96","windows-amd64":"bbe603cde7c9dee658f45164b4d06de1eff6e6e6b800100824e7c00d56a9a92f"},"1.21.6":{"darwin-amd64":"31d6ecca09010ab351e51343a5af81d678902061fee871f912bdd5ef4d778850","darwin-arm64":"0ff541fb37c38e5e5c5bcecc8f4f43c5ffd5e3a6c33a5d3e4003ded66fcfb331","linux-amd64":"3f934f40ac360b9c01f616a9aa1796d227d8b0328bf64cb045c7b8c4ee9caea4","linux-arm64":"e2e8aa88e1b5170a0d495d7d9c766af2b2b6c6925a8f8956d834ad6b4cacbd9a","linux-loong64":"723f901211cf2addabe7b309f8ee378229a4fa1941382784c12f8b754801f959","linux-riscv64":"86a2fe6597af4b37d98bca632f109034b624786a8d9c1504d340661355ed31f7","windows-amd64":"27ac9dd6e66fb3fd0acfa6792ff053c86e7d2c055b022f4b5d53bfddec9e3301"},"1.21.7":{"darwin-amd64":"4b9f4e02e465ba0f3a4c138ecb1c148135cf77c0efb5474461746b7c123b3484","darwin-arm64":"26e23304810f8e14ba443664326f53d7eafd83faa8097a5c2c4d55b61f431280","linux-amd64":"13b76a9b2a26823e53062fa841b07087d48ae2ef2936445dc34c4ae03293702c","linux-arm64":"a9bc1ccedbfde059f25b3a2ad81ae4cdf21192ae207dfd3ccbbfe99c3749e233","linux-loong64":"bbb50af652c860b4177b8f1b31500954e5c8ffb3038ecf4a3e1ae22a0d70b9b1","linux-riscv64":"dc1c3cb6eadc57130136b3c1dec5ca8af7783c36e0392ebf59073c61e60b24f2","windows-amd64":"9ba8652778baded6e9a758c3129aae73393b4b75b230933bb0cf3ab65b19be35"},"1.21.8":{"darwin-amd64":"b7a9b0300854a2b178f69aa2576e602cd09b9e76935616b0961a5a762ff3f154","darwin-arm64":"09b47047d454389b601809e3c62995e0cefaf4ee5adbe4e244b5c64182d8c1ff","linux-amd64":"538b3b143dc7f32b093c8ffe0e050c260b57fc9d57a12c4140a639a8dd2b4e4f","linux-arm64":"3c19113c686ffa142e9159de1594c952dee64d5464965142d222eab3a81f1270","linux-loong64":"2e5c7cd5ec9355a3e236c9044bfac6174d39edb0f461e259490ecd5abdbcca1d","linux-riscv64":"fe3e40706c83cf011e9e6c2a3d26feb2eb50e5c89af7d23ef05b72930e9dddf5","windows-amd64":"ab396b44a5c6fadd6494c54b527a13cafefcc669ade01e817bad5740ef175a3b"},"1.21.9":{"darwin-amd64":"c0599a349b8d4a1afa3a1721478bb21136ab96c0d75b5f0a0b5fdc9e3b736880","darwin-arm64":"3411600bd7596c57ae29cfdb4978e5d45cafa3f428a44a526ad5a2d5ad870506","linux-amd64":"f76194c2dc607e0df4ed2e7b825b5847cb37e34fc70d780e2f6c7e805634a7ea","linux-arm64":"4d169d9cf3dde1692b81c0fd9484fa28d8bc98f672d06bf9db9c75ada73c5fbc","linux-loong64":"5d5ac62d65489b7d7b28022845e1228b54f945f9fa7c29472b321141a5f898c0","linux-riscv64":"b92dcc990298d68652e28f3bec57824de99a328b8e584a31490b96fe4bd973c5","windows-amd64":"7a365354362b05fa9cef4953bb86a4f028c90072f69fe54bec3af852e63378a3"},"1.21.10":{"darwin-amd64":"cf98d2e678ca7467dec2e218c6d8c6e4b20a712864dc265316834a525a845ecb","darwin-arm64":"2893b7d208020e5678009599e424d59384424acd8f8bf349d9c4b2883d87f0df","linux-amd64":"e330e5d977bf4f3bdc157bc46cf41afa5b13d66c914e12fd6b694ccda65fcf92","linux-arm64":"428e0b9ecab5762b7c2be000ad1be6f432dccfcd99bb8b8aeeb757d987bfda9d","linux-loong64":"8d8ff1df8a9fd1799959aeddfde5faee976c092802cc8e58cc3bc82113ce4b56","linux-riscv64":"710dcbe80e967a1a99b8021392c5d5fa052bd8e9dd6b402c973550b3738b1eda","windows-amd64":"09170b66e7d7c4e2e7a30b8f3350778a8ba5c15951b7eb8ff7545cb86ea9bb71"},"1.21.11":{"darwin-amd64":"a3efff72f7aba31c85b53ebfd3985d0e3157a87b0e69e178161ba7097c197885","darwin-arm64":"0142f5ac9f9a1bf19b826ee08a8c7955a745f7a2e62d36e0566d29fcac4d88e0","linux-amd64":"54a87a9325155b98c85bc04dc50298ddd682489eb47f486f2e6cb0707554abf0","linux-arm64":"715d9a7ff72e4e0e3378c48318c52c6e4dd32a47c4136f3c08846f89b2ee2241","linux-loong64":"19c738e3670efb6581a91d7d93e719080ccf710684938d015ab3e7ca044715be","linux-riscv64":"3ee5f9aac2f252838d88bb4cf93560c567814889c74d87ad8a04be16aa5e1b21","windows-amd64":"1aa189753d8aa5c74fcb736d6a7c8f826cf5a545b2db143adf10dc2b2147983b"},"1.21.12":{"darwin-amd64":"30115d1288ab5fbc478a80ef190b9e116b118728f3d143c1597568527a58c6d0","darwin-arm64":"7e0035dad38c951b4171279ded60a2aa4fc6a4f8d2a8be78f634e1f5b8633700","linux-amd64":"121ab58632787e18ae0caa8ae285b581f9470d0f6b3defde9e1600e211f583c5","linux-arm64":"94cb3ec4a1e08a00da55c33e63f725be91f10ba743907b5615ef34e54675ba2e","linux-loong64":"c7b8ce7c79714c0320085585a0ae2c222a19dbf75198de446e32babfad11aa6e","linux-riscv64":"17db3a49b6443c1df893b48b40c8e6de06064be4c203285f4010254be842e5eb","windows-amd64":"d0f6b3c5a5d5a319ede7af4acf63f287c2319a01e612a0588f5165648dc5b337"},"1.21.13":{"darwin-amd64":"796fd05e8741f6776c505eb201922864f2e32991679b639d9fcb524dbe300c0d","darwin-arm64":"c04ee7bdc0e65cf17133994c40ee9bdfa1b1dc9587b3baedaea39affdb8e5b49","linux-amd64":"502fc16d5910562461e6a6631fb6377de2322aad7304bf2bcd23500ba9dab4a7","linux-arm64":"2ca2d70dc9c84feef959eb31f2a5aac33eefd8c97fe48f1548886d737bffabd4","linux-loong64":"4139f812876a681215bbd0be5fe4f425bc857ae6914b49dd8ae96c52735a9a43","linux-riscv64":"3aa7e83ab4aeba6d6ef98d3df965f176ccb148fcefc6eacfd80831ada842fa9a","windows-amd64":"924655193634bfcdf7ec7a34589e0d73458741998a59e4155a929ce85f81af2d"},"1.22.0":{"darwin-amd64":"ebca81df938d2d1047cc992be6c6c759543cf309d401b86af38a6aed3d4090f4","darwin-arm64":"bf8e388b09134164717cd52d3285a4ab3b68691b80515212da0e9f56f518fb1e","linux-amd64":"f6c8a87aa03b92c4b0bf3d558e28ea03006eb29db78917daec5cfb6ec1046265","linux-arm64":"6a63fef0e050146f275bf02a0896badfe77c11b6f05499bb647e7bd613a45a10","linux-loong64":"b4b1d425cc113608452a32768469b6e34e538fd072bde9f508a75c8dbbdb843f","linux-riscv64":"afe9cedcdbd6fdff27c57efd30aa5ce0f666f471fed5fa96cd4fb38d6b577086","windows-amd64":"78b3158fe3aa358e0b6c9f26ecd338f9a11441e88bc434ae2e9f0ca2b0cc4dd3"},"1.22rc1":{"darwin-amd64":"e826132e72eb1f3f6a523309bfabf7cb4b2d72e26e369abed4b30bda2ed61246","darwin-arm64":"799699272100d451f46ce271b65421c3472e6ce99375a8885e24223dcddc0235","linux-amd64":"fbe9d0585b9322d44008f6baf78b391b22f64294338c6ce2b9eb6040d6373c52","linux-arm64":"d777d6bc3241bcd470603c3af896d1c60ed1d8cc718cf92d0a5d9035b149a827","linux-loong64":"36041011ce28451c8d6fa303abba678c8d145d42973294306dc183edcdcab9d2","linux-riscv64":"f7c9d98683f52004bc9942a6ac4ae628f89070446f24ad5451404ad7ee27682a","windows-amd64":"4aea6071f7a0505d9b99bccd6d5d40dba8d89e8b0c98f77db6c9b9202e2b76bf"},"1.22rc2":{"darwin-amd64":"bea4e0a673ba7e93bac12420a48f041d0b05eeb2e24abdaddf59924df2755d48","darwin-arm64":"96a2a5a9962ac54f9cc274b461cc5a85df3c7be67b5d1dd7b3c234ec1c85b3be","linux-amd64":"f811e7ee8f6dee3d162179229f96a64a467c8c02a5687fac5ceaadcf3948c818","linux-arm64":"bf18dc64a396948f97df79a3d73176dbaa7d69341256a1ff1067fd7ec5f79295","linux-loong64":"dda1faaca0c6cfd89d661ecda79b5ab25d1c6af1b42e15e88499e993d650e7dc","linux-riscv64":"1b146b19a46a010e263369a72498356447ba0f71f608cb90af01729d00529f40","windows-amd64":"e311dc7a7f4d77ac4227cb463009dda2b8cdb33bc698e94e2222d63ecbb24b2b"},"1.22.1":{"darwin-amd64":"3bc971772f4712fec0364f4bc3de06af22a00a12daab10b6f717fdcd13156cc0","darwin-arm64":"f6a9cec6b8a002fcc9c0ee24ec04d67f430a52abc3cfd613836986bcc00d8383","linux-amd64":"aab8e15785c997ae20f9c88422ee35d962c4562212bb0f879d052a35c8307c7f","linux-arm64":"e56685a245b6a0c592fc4a55f0b7803af5b3f827aaa29feab1f40e491acf35b8","linux-loong64":"75e9b3c665d31078626e5fe95dcf2e6eae1484326f8b2b178559ca13f71dfc4c","linux-riscv64":"77f7c8d2a8ea10c413c1f86c1c42001cd98bf428239cabceda2cdaff2cf29330","windows-amd64":"cf9c66a208a106402a527f5b956269ca506cfe535fc388e828d249ea88ed28ba"},"1.22.2":{"darwin-amd64":"33e7f63077b1c5bce4f1ecadd4d990cf229667c40bfb00686990c950911b7ab7","darwin-arm64":"660298be38648723e783ba0398e90431de1cb288c637880cdb124f39bd977f0d","linux-amd64":"5901c52b7a78002aeff14a21f93e0f064f74ce1360fce51c6ee68cd471216a17","linux-arm64":"36e720b2d564980c162a48c7e97da2e407dfcc4239e1e58d98082dfa2486a0c1","linux-loong64":"682fa3a47b8bb07eff7300602199c8732aa4c81c4dcab2e7b52c6d61bdc6d631","linux-riscv64":"2e0447ed3294729232e012898a43145defaf2ffbfece2e934edda8bd2775c400","windows-amd64":"8e581cf330f49d3266e936521a2d8263679ef7e2fc2cbbceb85659122d883596"},"1.22.3":{"darwin-amd64":"610e48c1df4d2f852de8bc2e7fd2dc1521aac216f0c0026625db12f67f192024","darwin-arm64":"02abeab3f4b8981232237ebd88f0a9bad933bc9621791cd7720a9ca29eacbe9d","linux-amd64":"8920ea521bad8f6b7bc377b4824982e011c19af27df88a815e3586ea895f1b36","linux-arm64":"6c33e52a5b26e7aa021b94475587fce80043a727a54ceb0eee2f9fc160646434","linux-loong64":"41e9328340544893482b2928ae18a9a88ba18b2fdd29ac77f4d33cf1815bbdc2","linux-riscv64":"d4992d4a85696e3f1de06cefbfc2fd840c9c6695d77a0f35cfdc4e28b2121c20","windows-amd64":"cab2af6951a6e2115824263f6df13ff069c47270f5788714fa1d776f7f60cb39"},"1.22.4":{"darwin-amd64":"c95967f50aa4ace34af0c236cbdb49a9a3e80ee2ad09d85775cb4462a5c19ed3","darwin-arm64":"242b78dc4c8f3d5435d28a0d2cec9b4c1aa999b601fb8aa59fb4e5a1364bf827","linux-amd64":"ba79d4526102575196273416239cca418a651e049c2b099f3159db85e7bade7d","linux-arm64":"a8e177c354d2e4a1b61020aca3562e27ea3e8f8247eca3170e3fa1e0c2f9e771","linux-loong64":"e2ff9436e4b34bf6926b06d97916e26d67a909a2effec17967245900f0816f1d","linux-riscv64":"56a827ff7dc6245bcd7a1e9288dffaa1d8b0fd7468562264c1523daf3b4f1b4a","windows-amd64":"26321c4d945a0035d8a5bc4a1965b0df401ff8ceac66ce2daadabf9030419a98"},"1.22.5":{"darwin-amd64":"95d9933cdcf45f211243c42c7705c37353cccd99f27eb4d8e2d1bf2f4165cb50","darwin-arm64":"4cd1bcb05be03cecb77bccd765785d5ff69d79adf4dd49790471d00c06b41133","linux-amd64":"904b924d435eaea086515bc63235b192ea441bd8c9b198c507e85009e6e4c7f0","linux-arm64":"8d21325bfcf431be3660527c1a39d3d9ad71535fabdf5041c826e44e31642b5a","linux-loong64":"780e2eeb6376a763c564f776eaac6700f33f95e29302faa54b040b19cb1f6fd2","linux-riscv64":"f8d0c7d96b336f4133409ff9da7241cfe91e65723c2e8e7c7f9b58a9f9603476","windows-amd64":"59968438b8d90f108fd240d4d2f95b037e59716995f7409e0a322dcb996e9f42"},"1.22.6":{"darwin-amd64":"9c3c0124b01b5365f73a1489649f78f971ecf84844ad9ca58fde133096ddb61b","darwin-arm64":"ebac39fd44fc22feed1bb519af431c84c55776e39b30f4fd62930da9c0cfd1e3","linux-amd64":"999805bed7d9039ec3da1a53bfbcafc13e367da52aa823cb60b68ba22d44c616","linux-arm64":"c15fa895341b8eaf7f219fada25c36a610eb042985dc1a912410c1c90098eaf2","linux-loong64":"1ee6e1896aea856142d2af7045cea118995b39404aa61afd12677d023d47ee69","linux-riscv64":"30be9c9b9cc4f044d4da9a33ee601ab7b3aff4246107d323a79e08888710754e","windows-amd64":"6023083a6e4d3199b44c37e9ba7b25d9674da20fd846a35ee5f9589d81c21a6a"},"1.22.7":{"darwin-amd64":"2c1b36bf4a21dabe3f23384c8228804c9af4c233de6250ec2e69249c25d15070","darwin-arm64":"51a452563076950049da4857fb659437981ae70c7ec9bb0b0b2f1afc4dd66a9d","linux-amd64":"fc5d49b7a5035f1f1b265c17aa86e9819e6dc9af8260ad61430ee7fbe27881bb","linux-arm64":"ed695684438facbd7e0f286c30b7bc2411cfc605516d8127dc25c62fe5b03885","linux-loong64":"f671f6c95b5b12512d6dcde8fea6d242e25193d720395baa938938f0e9c21044","linux-riscv64":"aeaf3f33c0af71eeb30ef27a0caf74abf60d0d722ebd18600eedbcf390a46192","windows-amd64":"efbc30520601f4d91d9f3f46af03aafb2e1428388c5ff6a40eb88489f7212e85"},"1.22.8":{"darwin-amd64":"ef0f7c1da5c8ac1eed0361381591a55effc90f9ca63b12cfd319f3f8ee113c12","darwin-arm64":"725bd8491bc302af9e7188b259db2f14dae6be4fb4f31965be4f76c9af84ff45","linux-amd64":"5f467d29fc67c7ae6468cb6ad5b047a274bae8180cac5e0b7ddbfeba3e47e18f","linux-arm64":"5c616b32dab04bb8c4c8700478381daea0174dc70083e4026321163879278a4a","linux-loong64":"6bbbecfa0a90cb9ba938a9e922787b1523c3eca2eac975e85e88f0f2afe73847","linux-riscv64":"f53174ee946b206afe66e043646a6f37af9375d5a9ce420c0f974790508f9e39","windows-amd64":"9eca39a677c6d055ed947087c63e430b2c6d5dd0dd84636cb171fa2717451ee1"},"1.22.9":{"darwin-amd64":"41ba7acea4140e14dc88c77a9ed0a8d702c95bdfaf8b6e8508a92f3dc559fe7f","darwin-arm64":"fc84ab2553ce05bcb41ddbe37b0a528083c770c10f9842ee6fb1f994bab2a842","linux-amd64":"84a8f05b7b969d8acfcaf194ce9298ad5d3ddbfc7034930c280006b5c85a574c","linux-arm64":"5beec5ef9f019e1779727ef0d9643fa8bf2495e7222014d2fc4fbfce5999bf01","linux-loong64":"d2d6b4d8f5beadad98f2789b3ff52a06b5c5fe76d362a08cf592d5adc4704b3d","linux-riscv64":"9f87c5e7fe2e8743bddfcafe1eadd494710122f7f57d584ed5bc926d474e4a40","windows-amd64":"2b7480239dc42867761c51ba653d8190ac55e99b41b0ff751224f87984c8421b"},"1.22.10":{"darwin-amd64":"dd2c4ac3702658c2c20e3a8b394da1917d86156b2cb4312c9d2f657f80067874","darwin-arm64":"21cf49415ffe0755b45f2b63e75d136528a32f7bb7bdd0166f51d22a03eb0a3f","linux-amd64":"736ce492a19d756a92719a6121226087ccd91b652ed5caec40ad6dbfb2252092","linux-arm64":"5213c5e32fde3bd7da65516467b7ffbfe40d2bb5a5f58105e387eef450583eec","linux-loong64":"0be34dbc69726b52414e0283736f997fee477379ebff66cebd7d8c35f4f64f9d","linux-riscv64":"aef9b186c1b9b58c0472dbf54978f97682852a91b2e8d6bf354e59ba9c24438a","windows-amd64":"da66f107a0f4959f4615bede230c6bf145a6f01252c6d1ff2b107e293ba339df"},"1.22.11":{"darwin-amd64":"c6d130066d509ccca1164d84514905b1e8dc5f5f4c25c24113f1b65ad87cd020","darwin-arm64":"3980b1d2be042a164989f2fd24f0bb306a2397d581a29c7426885578b369db5d","linux-amd64":"0fc88d966d33896384fbde56e9a8d80a305dc17a9f48f1832e061724b1719991","linux-arm64":"9ebfcab26801fa4cf0627c6439db7a4da4d3c6766142a3dd83508240e4f21031","linux-loong64":"83ced97550e9afc82a48d98534a2457c9662a9071a35439558a70167c8cd513b","linux-riscv64":"150fd528397622764285f807d3343c36d052ed8cfc390a95e6336738c53f68f4","windows-amd64":"4542e3967b2595286885dd83bae417b8ecfd058af4a7544fe4b138eb8a93a5e7"},"1.22.12":{"darwin-amd64":"e7bbe07e96f0bd3df04225090fe1e7852ed33af37c43a23e16edbbb3b90a5b7c","darwin-arm64":"416c35218edb9d20990b5d8fc87be655d8b39926f15524ea35c66ee70273050d","linux-amd64":"4fa4f869b0f7fc6bb1eb2660e74657fbf04cdd290b5aef905585c86051b34d43","linux-arm64":"fd017e647ec28525e86ae8203236e0653242722a7436929b1f775744e26278e7","linux-loong64":"ef1644676782354369210ed6cd839ff872de886c38f287d29ac69377928edec1","linux-riscv64":"f03a084aabc812fdc15b29acd5e1ee18e13b3c80be22aec43990119afcaf4947","windows-amd64":"2ceda04074eac51f4b0b85a9fcca38bcd49daee24bed9ea1f29958a8e22673a6"},"1.23.0":{"darwin-amd64":"ffd070acf59f054e8691b838f274d540572db0bd09654af851e4e76ab88403dc","darwin-arm64":"b770812aef17d7b2ea406588e2b97689e9557aac7e646fe76218b216e2c51406","linux-amd64":"905a297f19ead44780548933e0ff1a1b86e8327bb459e92f9c0012569f76f5e3","linux-arm64":"62788056693009bcf7020eedc778cdd1781941c6145eab7688bd087bce0f8659","linux-loong64":"dc8f723ce1a236e85c8b56d1e6749e270314e99dd41b80a58355e7ffcf9ea857","linux-riscv64":"a87726205f1a283247f877ccae8ce147ff4e77ac802382647ac52256eb5642c7","windows-amd64":"d4be481ef73079ee0ad46081d278923aa3fd78db1b3cf147172592f73e14c1ac"},"1.23rc1":{"darwin-amd64":"4006228f4a28ac70a6ddaa4ac083dccb1d0e510d642a7c599a21ba4f00499ba5","darwin-arm64":"afd500bd5a1cc41f424aadfe9f09fb7db2a7eaa9065de3875a9b9a75f5611042","linux-amd64":"0d8543abb8f4d566b3c8ef25b38e578ae2cb357bba2db8f0c0481531d8e1c939","linux-arm64":"1208d96e6535ccf32ceee2f876dbbec588bf0921861d2224b809cbfe797f2319","linux-loong64":"abc4603171988f95f1872385946b334e92191ce79e3831f9447f350ca6216928","linux-riscv64":"8cb299c73325de4bf59a9788e9851afdead7ab45d8da1eec8bb5f774c4014f8e","windows-amd64":"270d339ab3876fd6f0a73e6338d6fbe0b2521f8b68adc3e04487e9476be6d611"},"1.23rc2":{"darwin-amd64":"830c6b1e4a4110ac3b02d871e183a974c0c68a07d04996d8d96110d4174ffaf2","darwin-arm64":"4632f4144d1882f62b2398b7523d0ae19c9bd0c7a8a24441a35297a600e16e9b","linux-amd64":"fa906bbb6d2077a1a58d91ca267e0fc5cb6d437807fb0725d10f23531e9258d2","linux-arm64":"56f89c249ba8a2fb642a23c62eadaaea10622e60a6c6149eaf853c951134b0af","linux-loong64":"fe4100b5d98a0c59cedee32380f6b1dca2c950c6f359737387829695dc451098","linux-riscv64":"1a94ada9db18733c57cad1808ee27a3be1187ce0ff72a3a6de97b4168f6520bf","windows-amd64":"1eb7dda21600af7ebfaddae9bd36b54b1bafe40b2088d405c44a3c940b3b1b87"},"1.23.1":{"darwin-amd64":"488d9e4ca3e3ed513ee4edd91bef3a2360c65fa6d6be59cf79640bf840130a58","darwin-arm64":"e223795ca340e285a760a6446ce57a74500b30e57469a4109961d36184d3c05a","linux-amd64":"49bbb517cfa9eee677e1e7897f7cf9cfdbcf49e05f61984a2789136de359f9bd","linux-arm64":"faec7f7f8ae53fda0f3d408f52182d942cc89ef5b7d3d9f23ff117437d4b2d2f","linux-loong64":"649ce3856ddc808c00b14a46232eab0bf95e7911cdf497010b17d76656f5ca4e","linux-riscv64":"1a4a609f0391bea202d9095453cbfaf7368fa88a04c206bf9dd715a738664dc3","windows-amd64":"32dedf277c86610e380e1765593edb66876f00223df71690bd6be68ee17675c0"},"1.23.2":{"darwin-amd64":"445c0ef19d8692283f4c3a92052cc0568f5a048f4e546105f58e991d4aea54f5","darwin-arm64":"d87031194fe3e01abdcaf3c7302148ade97a7add6eac3fec26765bcb3207b80f","linux-amd64":"542d3c1705f1c6a1c5a80d5dc62e2e45171af291e755d591c5e6531ef63b454e","linux-arm64":"f626cdd92fc21a88b31c1251f419c17782933a42903db87a174ce74eeecc66a9","linux-loong64":"2293c5c3ffc595418308b4059ce214b99f0383cba83232e47a1a8c3b710c24e8","linux-riscv64":"ea8ab49c5c04c9f94a3f4894d1b030fbce8d10413905fa399f6c39c0a44d5556","windows-amd64":"bc28fe3002cd65cec65d0e4f6000584dacb8c71bfaff8801dfb532855ca42513"},"1.23.3":{"darwin-amd64":"c7e024d5c0bc81845070f23598caf02f05b8ae88fd4ad2cd3e236ddbea833ad2","darwin-arm64":"31e119fe9bde6e105407a32558d5b5fa6ca11e2bd17f8b7b2f8a06aba16a0632","linux-amd64":"a0afb9744c00648bafb1b90b4aba5bdb86f424f02f9275399ce0c20b93a2c3a8","linux-arm64":"1f7cbd7f668ea32a107ecd41b6488aaee1f5d77a66efd885b175494439d4e1ce","linux-loong64":"1d0161a8946c7d99f717bad23631738408511f9f87e78d852224a023d8882ad8","linux-riscv64":"324e03b6f59be841dfbaeabc466224b0f0905f5ad3a225b7c0703090e6c4b1a5","windows-amd64":"81968b563642096b8a7521171e2be6e77ff6f44032f7493b7bdec9d33f44f31d"},"1.23.4":{"darwin-amd64":"6700067389a53a1607d30aa8d6e01d198230397029faa0b109e89bc871ab5a0e","darwin-arm64":"87d2bb0ad4fe24d2a0685a55df321e0efe4296419a9b3de03369dbe60b8acd3a","linux-amd64":"6924efde5de86fe277676e929dc9917d466efa02fb934197bc2eba35d5680971","linux-arm64":"16e5017863a7f6071363782b1b8042eb12c6ca4f4cd71528b2123f0a1275b13e","linux-loong64":"4f469179a335a1a7bb9f991ad0c567f3d3eeb9b412ecd192206ab5c3e1a52b5a","linux-riscv64":"7c40e9e0d722cef14ede765159ba297f4c6e3093bb106f10fbccf8564780049a","windows-amd64":"16c59ac9196b63afb872ce9b47f945b9821a3e1542ec125f16f6085a1c0f3c39"},"1.23.5":{"darwin-amd64":"d8b310b0b6bd6a630307579165cfac8a37571483c7d6804a10dd73bbefb0827f","darwin-arm64":"047bfce4fbd0da6426bd30cd19716b35a466b1c15a45525ce65b9824acb33285","linux-amd64":"cbcad4a6482107c7c7926df1608106c189417163428200ce357695cc7e01d091","linux-arm64":"47c84d332123883653b70da2db7dd57d2a865921ba4724efcdf56b5da7021db0","linux-loong64":"e1d14ac2207c78d52b76ba086da18a004c70aeb58cba72cd9bef0da7d1602786","linux-riscv64":"d9da15778442464f32acfa777ac731fd4d47362b233b83a0932380cb6d2d5dc8","windows-amd64":"96d74945d7daeeb98a7978d0cf099321d7eb821b45f5c510373d545162d39c20"},"1.23.6":{"darwin-amd64":"782da50ce8ec5e98fac2cd3cdc6a1d7130d093294fc310038f651444232a3fb0","darwin-arm64":"5cae2450a1708aeb0333237a155640d5562abaf195defebc4306054565536221","linux-amd64":"9379441ea310de000f33a4dc767bd966e72ab2826270e038e78b2c53c2e7802d","linux-arm64":"561c780e8f4a8955d32bf72e46af0b5ee5e0debe1e4633df9a03781878219202","linux-loong64":"c459226424372abc2b35957cc8955dad348330714f7605093325dbb73e33c750","linux-riscv64":"f95f7f817ab22ecab4503d0704d6449ea1aa26a595f57bf9b9f94ddf2aa7c1f3","windows-amd64":"53fec1586850b2cf5ad6438341ff7adc5f6700dd3ec1cfa3f5e8b141df190243"},"1.23.7":{"darwin-amd64":"3a3d6745286297cd011d2ab071998a85fe82714bf178dc3cd6ecd3d043a59270","darwin-arm64":"a08a77374a4a8ab25568cddd9dad5ba7bb6d21e04c650dc2af3def6c9115ebba","linux-amd64":"4741525e69841f2e22f9992af25df0c1112b07501f61f741c12c6389fcb119f3","linux-arm64":"597acbd0505250d4d98c4c83adf201562a8c812cbcd7b341689a07087a87a541","linux-loong64":"b9fb0ae7116cee77e88e1e2f54cca44343a71168b944768c48188cd1957fb3f8","linux-riscv64":"6474c707a09633ebd3117eb9127de467fbc482932164f1d1b1084e3be40c36f7","windows-amd64":"eba0477381037868738b47b0198d120a535eb9a8a17b2babb9ab0d5e912a2171"},"1.23.8":{"darwin-amd64":"4a0f0a5eb539013c1f4d989e0864aed45973c0a9d4b655ff9fd56013e74c1303","darwin-arm64":"d4f53dcaecd67d9d2926eab7c3d674030111c2491e68025848f6839e04a4d3d1","linux-amd64":"45b87381172a58d62c977f27c4683c8681ef36580abecd14fd124d24ca306d3f","linux-arm64":"9d6d938422724a954832d6f806d397cf85ccfde8c581c201673e50e634fdc992","linux-loong64":"f678ca1d1c53e679f3ab243d3f2d09ba7a997210658205d9afd0acb6bb92ed58","linux-riscv64":"800f1cb78d59e44b17b5c108e8981769d9ff5d7a03330861944a9b0e2dd3c64b","windows-amd64":"e0ad643f94875403830e84198dc9df6149647c924bfa91521f6eb29f4c013dc7"},"1.23.9":{"darwin-amd64":"50200cba5173100a6e880098cf3b2db4063394beaf7374e9766b6c19bb18012d","darwin-arm64":"2bf624b6399e41248255858b2d61abae2703eecafad39808449951f3f1ab3766","linux-amd64":"de03e45d7a076c06baaa9618d42b3b6a0561125b87f6041c6397680a71e5bb26","linux-arm64":"3dc4dd64bdb0275e3ec65a55ecfc2597009c7c46a1b256eefab2f2172a53a602","linux-loong64":"50b08d8b3a7fb027608db01ff63152001b33710b2ec9acad995adbb63bd8a02a","linux-riscv64":"e9027dfeb00a482271c2d068d2d0fd5d75aa5b49fa86542d8409cac3cd0c977f","windows-amd64":"16409aa244b672de037389e9e39115cbf82633e5fa0d4db6ec1a9191ca00a1e1"},"1.23.10":{"darwin-amd64":"1cbd7af6f07bc6fa1f8672f9b913c961986864100e467e0acdc942e0ae46fe68","darwin-arm64":"25c64bfa8a8fd8e7f62fb54afa4354af8409a4bb2358c2699a1003b733e6fce5","linux-amd64":"535f9f81802499f2a7dbfa70abb8fda3793725fcc29460f719815f6e10b5fd60","linux-arm64":"bfb1f1df7173f44648ee070a39ab0481068632f595305a699d89cd56a33b8081","linux-loong64":"98175bc2230509c2a96e9978de3b06fb72afd743768eb547fb7ea51e627cb18c","linux-riscv64":"ed68dbd165b2d2bf3725239a5bad852493b0de8ea45fa7a585159a63e0e1194a","windows-amd64":"3b533bbe63e73732bf19b8facc9160417e97d13eb174dfe58a213c6d0dee0010"},"1.23.11":{"darwin-amd64":"804538b068ebf449789e060d221c7be94d92d5f3e86842071cc70148d677f84d","darwin-arm64":"d3c2c69a79eb3e2a06e5d8bbca692c9166b27421f7251ccbafcada0ba35a05ee","linux-amd64":"80899df77459e0b551d2eb8800ad6eb47023b99cccbf8129e7b5786770b948c5","linux-arm64":"1085c6ff805ec1f4893fa92013d16e58f74aeac830b1b9919b6908f3ed1a85c5","linux-loong64":"a23b8d274fc562705e79a04cd57799080c9adc50be01d7feb58687e6398b9267","linux-riscv64":"63784043011a343c323c1b39c0263d415d19c8702cd03f1689ca35bf65132e6a","windows-amd64":"1dbcf0b4183066550964b22890fe119b0b867b51f12c1eea4445c71494d98cbb"},"1.23.12":{"darwin-amd64":"0f6efdc3ffc6f03b230016acca0aef43c229de022d0ff401e7aa4ad4862eca8e","darwin-arm64":"5bfa117e401ae64e7ffb960243c448b535fe007e682a13ff6c7371f4a6f0ccaa","linux-amd64":"d3847fef834e9db11bf64e3fb34db9c04db14e068eeb064f49af747010454f90","linux-arm64":"52ce172f96e21da53b1ae9079808560d49b02ac86cecfa457217597f9bc28ab3","linux-loong64":"5261b3e2f913d2718c5e8b848323e1b62d89131b4f875fcafa1d25c55608e7c3","linux-riscv64":"5798eda8c167dd620feb54e1bcca1b4cc014a529821d8c01f31d7e17a43cb8ed","windows-amd64":"07c35866cdd864b81bb6f1cfbf25ac7f87ddc3a976ede1bf5112acbb12dfe6dc"},"1.24.0":{"darwin-amd64":"7af054e5088b68c24b3d6e135e5ca8d91bbd5a05cb7f7f0187367b3e6e9e05ee","darwin-arm64":"fd9cfb5dd6c75a347cfc641a253f0db1cebaca16b0dd37965351c6184ba595e4","linux-amd64":"dea9ca38a0b852a74e81c26134671af7c0fbe65d81b0dc1c5bfe22cf7d4c8858","linux-arm64":"c3fa6d16ffa261091a5617145553c71d21435ce547e44cc6dfb7470865527cc7","linux-loong64":"a201e4c9b7e6d29ed64c43296ed88e81a66f82f2093ce45b766d2c526941396f","linux-riscv64":"620dcf48c6297519aad6c81f8e344926dc0ab09a2a79f1e306964aece95a553d","windows-amd64":"96b7280979205813759ee6947be7e3bb497da85c482711116c00522e3bb41ff1"},"1.24rc1":{"darwin-amd64":"0f0895cbaf4e0c0ea0c4c2ffa2f428b0af0dfc39b64ad9f34c7c4de1be39ee55","darwin-arm64":"457a34b8228db747404b71e9a9789623c808256a862ee5acb5dd9d002d819938","linux-amd64":"706c3810c0826dd43bb6d5274c5fa4f644488274533a9bb1f9b13a0e302afcc6","linux-arm64":"febc01e97564c3851f96a778bd31f9b7631517f71e7bdf15baeb47c84d735a18","linux-loong64":"54631f57f99e7807324cbe9e3a4133e41edbcf404f885993e5375a7049f4bb5e","linux-riscv64":"5cd2bc49913b0661a2f30d88fb80cd600477f66fa44b2d3d7002ce7fa7bffb91","windows-amd64":"82690f356b18800c9c132a7010b8e9bf50977f408993f3d30f7b81a7c5a03c4d"},"1.24rc2":{"darwin-amd64":"52e4be7607e6de43379b9161cc313bd5042b669e16a68f90f88b8206d7d117a8","darwin-arm64":"66c0299808cb02555031f6bf0a9bb9d57419178c4d182caebee126e53d906a58","linux-amd64":"3835e217efb30c6ace65fcb98cb8f61da3429bfa9e3f6bb4e5e3297ccfc7d1a4","linux-arm64":"dc8009c89676b2af4410f96ddd815dd0e68047cf97c96a708bf68bf403ff3ef9","linux-loong64":"6fcafe3f09cae127f0cfbc651671f39f00f317f4297f66f4c7ebdc426c49fa3e","linux-riscv64":"0a9a0d015b978f0a39d555de03b01dae6375e9a65747cd5335f61229c267140d","windows-amd64":"c38a229a5965a8762ae2093c15eda178030e82ac2ce471e1d700ca5871d88a16"},"1.24rc3":{"darwin-amd64":"0bda358b60d4a41b3a2f3326a1fd13aecdd4de54254eeaf0a9b6b84db1c3e7ae","darwin-arm64":"e2f6001652660616217fa45ad51ac7e17670642f30f2b3ccc762326cd3258dc1","linux-amd64":"9eb3d64e392531781574e65880575c62633436c56f86d88a8dc15bacd546798e","linux-arm64":"6be6c4e543878ec513b7e9bd390b625ad1c37a2a4b206de230815b2ce87036ef","linux-loong64":"0c36946114e7930ef6541de341bd93b3830817786eeb7d36fe4ff9490d1a911a","linux-riscv64":"93a9c11fc8a5840bcc0518a839edcecc999e0f77c023e05b6670459ae167c94d","windows-amd64":"8d7e7cf9bc8b14104f69ef39f009231081a903375ea951eaef58619df1b2bbd2"},"1.24.1":{"darwin-amd64":"addbfce2056744962e2d7436313ab93486660cf7a2e066d171b9d6f2da7c7abe","darwin-arm64":"295581b5619acc92f5106e5bcb05c51869337eb19742fdfa6c8346c18e78ff88","linux-amd64":"cb2396bae64183cdccf81a9a6df0aea3bce9511fc21469fb89a0c00470088073","linux-arm64":"8df5750ffc0281017fb6070fba450f5d22b600a02081dceef47966ffaf36a3af","linux-loong64":"19304a4a56e46d04604547d2d83235dc4f9b192c79832560ce337d26cc7b835a","linux-riscv64":"eaef4323d5467ff97fb1979c8491764060dade19f02f3275a9313f9a0da3b9c0","windows-amd64":"95666b551453209a2b8869d29d177285ff9573af10f085d961d7ae5440f645ce"},"1.24.2":{"darwin-amd64":"238d9c065d09ff6af229d2e3b8b5e85e688318d69f4006fb85a96e41c216ea83","darwin-arm64":"b70f8b3c5b4ccb0ad4ffa5ee91cd38075df20fdbd953a1daedd47f50fbcff47a","linux-amd64":"68097bd680839cbc9d464a0edce4f7c333975e27a90246890e9f1078c7e702ad","linux-arm64":"756274ea4b68fa5535eb9fe2559889287d725a8da63c6aae4d5f23778c229f4b","linux-loong64":"6aefd3bf59c3c5592eda4fb287322207f119c2210f3795afa9be48d3ccb73e1b","linux-riscv64":"91bda1558fcbd1c92769ad86c8f5cf796f8c67b0d9d9c19f76eecfc75ce71527","windows-amd64":"29c553aabee0743e2ffa3e9fa0cda00ef3b3cc4ff0bc92007f31f80fd69892e1"},"1.24.3":{"darwin-amd64":"13e6fe3fcf65689d77d40e633de1e31c6febbdbcb846eb05fc2434ed2213e92b","darwin-arm64":"64a3fa22142f627e78fac3018ce3d4aeace68b743eff0afda8aae0411df5e4fb","linux-amd64":"3333f6ea53afa971e9078895eaa4ac7204a8c6b5c68c10e6bc9a33e8e391bdd8","linux-arm64":"a463cb59382bd7ae7d8f4c68846e73c4d589f223c589ac76871b66811ded7836","linux-loong64":"e4b003c04c902edc140153d279b42167f1ad7c229f48f1f729bbef5e65e88d1f","linux-riscv64":"fa482f53ccb4ba280316b8c5751ea67291507280d9166f2a38fe4d9b5d5fb64b","windows-amd64":"be9787cb08998b1860fe3513e48a5fe5b96302d358a321b58e651184fa9638b3"},"1.24.4":{"darwin-amd64":"69bef555e114b4a2252452b6e7049afc31fbdf2d39790b669165e89525cd3f5c","darwin-arm64":"27973684b515eaf461065054e6b572d9390c05e69ba4a423076c160165336470","linux-amd64":"77e5da33bb72aeaef1ba4418b6fe511bc4d041873cbf82e5aa6318740df98717","linux-arm64":"d5501ee5aca0f258d5fe9bfaed401958445014495dc115f202d43d5210b45241","linux-loong64":"b208eb25fe244408cbe269ed426454bc46e59d0e0a749b6240d39e884e969875","linux-riscv64":"1d7034f98662d8f2c8abd7c700ada4093acb4f9c00e0e51a30344821d0785c77","windows-amd64":"b751a1136cb9d8a2e7ebb22c538c4f02c09b98138c7c8bfb78a54a4566c013b1"},"1.24.5":{"darwin-amd64":"2fe5f3866b8fbcd20625d531f81019e574376b8a840b0a096d8a2180308b1672","darwin-arm64":"92d30a678f306c327c544758f2d2fa5515aa60abe9dba4ca35fbf9b8bfc53212","linux-amd64":"10ad9e86233e74c0f6590fe5426895de6bf388964210eac34a6d83f38918ecdc","linux-arm64":"0df02e6aeb3d3c06c95ff201d575907c736d6c62cfa4b6934c11203f1d600ffa","linux-loong64":"8c26ec9d8081bc83fb1a24c48984e41f880f7c1a8ba74c82b222b5fa822242a5","linux-riscv64":"325a7d3dde60ac1e5ea93e49d904f61e03bd5c5451ce652dd43fcee05eedb659","windows-amd64":"658f432689106d4e0a401a2ebb522b1213f497bc8357142fe8def18d79f02957"},"1.24.6":{"darwin-amd64":"4a8d7a32052f223e71faab424a69430455b27b3fff5f4e651f9d97c3e51a8746","darwin-arm64":"4e29202c49573b953be7cc3500e1f8d9e66ddd12faa8cf0939a4951411e09a2a","linux-amd64":"bbca37cc395c974ffa4893ee35819ad23ebb27426df87af92e93a9ec66ef8712","linux-arm64":"124ea6033a8bf98aa9fbab53e58d134905262d45a022af3a90b73320f3c3afd5","linux-loong64":"8424d9c52b254255d2720769366af73802747e4eaf339c6e86bb52e5a1809fcb","linux-riscv64":"e92c19ff15a9004fe43e1f62d433555250ef9fe3fabee3dc29ebd4802c2b8021","windows-amd64":"4fbc8af2cfca9e5059019b5150a426eb78e1e57718bf08f0e52b1c942a2782bf"},"1.24.7":{"darwin-amd64":"138b6be2138e83d2c90c23d3a2cc94fcb11864d8db0706bb1d1e0dde744dc46a","darwin-arm64":"d06bad763f8820d3e29ee11f2c0c71438903c007e772a159c5760a300298302e","linux-amd64":"da18191ddb7db8a9339816f3e2b54bdded8047cdc2a5d67059478f8d1595c43f","linux-arm64":"fd2bccce882e29369f56c86487663bb78ba7ea9e02188a5b0269303a0c3d33ab","linux-loong64":"a0a9c51e81667c5afb43aacf244c5c0fffb8dc554e47406aa66644010ece1373","linux-riscv64":"520dfb39e01d32d37aed711603d0b3d4bd0f0e0969ac1a309061c1625b9268fd","windows-amd64":"453873081af26fc7fb09710b1187dbc940b8179a4dd59b30e67b4ffa6fb57237"},"1.24.8":{"darwin-amd64":"ecb3cecb1e0bcfb24e50039701f9505b09744cc4730a8b9fc512b0a3b47cf232","darwin-arm64":"0db27ff8c3e35fd93ccf9d31dd88a0f9c6454e8d9b30c28bd88a70b930cc4240","linux-amd64":"6842c516ca66c89d648a7f1dbe28e28c47b61b59f8f06633eb2ceb1188e9251d","linux-arm64":"38ac33b4cfa41e8a32132de7a87c6db49277ab5c0de1412512484db1ed77637e","linux-loong64":"c996ebbbaf0bcf8531ebd93051839ac6a9185a9ae9f965b19f75dd42fc89253f","linux-riscv64":"925871d9f580a579ff16d7fe7861ac6ca4222636da93da80ca72d16b794ef336","windows-amd64":"0de7b65422d9377404a22f3903f17b20e4065f6c43e136ae2de16494c8c6b057"},"1.24.9":{"darwin-amd64":"961aa2ae2b97e428d6d8991367e7c98cb403bac54276b8259aead42a0081591c","darwin-arm64":"af451b40651d7fb36db1bbbd9c66ddbed28b96d7da48abea50a19f82c6e9d1d6","linux-amd64":"5b7899591c2dd6e9da1809fde4a2fad842c45d3f6b9deb235ba82216e31e34a6","linux-arm64":"9aa1243d51d41e2f93e895c89c0a2daf7166768c4a4c3ac79db81029d295a540","linux-loong64":"2c6bb497029864d10a65a9a97f47f1d300385b36821c8be2cbc8b5988196a157","linux-riscv64":"26a399d862247dc8b10e0a6f03c4b043ef7f94a63b788e502be62d380b167f51","windows-amd64":"dce0a479fa60142aebb67e22664dfae156d4ec1dd1ab314b7a2c27d4ee59681c"},"1.24.10":{"darwin-amd64":"fde05d84f7f64c8d01564f299ea1897fe94457d20d8d9054200ac1f8ae1c2bc3","darwin-arm64":"71c70841bcdadf4b5d2f7c0f099952907969f25235663622a47d6f2233ad39aa","linux-amd64":"dd52b974e3d9c5a7bbfb222c685806def6be5d6f7efd10f9caa9ca1fa2f47955","linux-arm64":"94a99dae43dab8a3fe337485bbb89214b524285ec53ea02040514b0c2a9c3f94","linux-loong64":"7f28e53b594db35815dac947c695ffb485844bb2c204ba64786f5b8a1c20ea9e","linux-riscv64":"0172a4aec1f7530df01863f3122273c6b7f7d63c7a7cbcbe3ec931be850bba15","windows-amd64":"2444fb53637facb37c06faa85d64c38c6cd23d22407f205edb68c7ddb8fbe0d4"},"1.24.11":{"darwin-amd64":"c45566cf265e2083cd0324e88648a9c28d0edede7b5fd12f8dc6932155a344c5","darwin-arm64":"a9c90c786e75d5d1da0547de2d1199034df6a4b163af2fa91b9168c65f229c12","linux-amd64":"bceca00afaac856bc48b4cc33db7cd9eb383c81811379faed3bdbc80edb0af65","linux-arm64":"beaf0f51cbe0bd71b8289b2b6fa96c0b11cd86aa58672691ef2f1de88eb621de","linux-loong64":"45c3cbec9e30071ea1f3323fc30fb1b8497007c992f00ba48fcdcb729f06467c","linux-riscv64":"9db9ba8e6b60f3662f55ed78b128175edbe8b9480e657126a5b8f5043ee1e38c","windows-amd64":"39f6267b6bb2a1c0daa83f563b3bf0a1a3e49925ecf6da854f7ff7d5e78d6968"},"1.24.12":{"darwin-amd64":"4b9cc6771b56645da35a83a5424ae507f3250829b0d227e75f57b73e72da1f76","darwin-arm64":"098d0c039357c3652ec6c97d5451bc4dc24f7cf30ed902373ed9a8134aab2d29","linux-amd64":"bddf8e653c82429aea7aec2520774e79925d4bb929fe20e67ecc00dd5af44c50","linux-arm64":"4e02e2979e53b40f3666bba9f7e5ea0b99ea5156e0824b343fd054742c25498d","linux-loong64":"a8920e41dd1386e18258f630651ed7d92f7495a645fe8a0489125d333f71804d","linux-riscv64":"9d4340f8d8fbf0e89772aab1de79ce7a7d1f128173dcc8f9f0d07e009187b232","windows-amd64":"20e4bb6417117150d486181b16eaea4f1a9e7d8a2407a77da65d2b4e28dca53d"},"1.24.13":{"darwin-amd64":"6cc6549b06725220b342b740497ffd24e0ebdcef75781a77931ca199f46ad781","darwin-arm64":"f282d882c3353485e2fc6c634606d85caf36e855167d59b996dbeae19fa7629a","linux-amd64":"1fc94b57134d51669c72173ad5d49fd62afb0f1db9bf3f798fd98ee423f8d730","linux-arm64":"74d97be1cc3a474129590c67ebf748a96e72d9f3a2b6fef3ed3275de591d49b3","linux-loong64":"8fd090f77b88b9e6f3807a24fce5187163f0036a30d47abab97a1861321f62ca","linux-riscv64":"9a8166261489d3f38c7a568785b7012c123e3561779d282d568a72d58506754f","windows-amd64":"40b16bc8f00540a2cb02dff4de72b73e966fdd8d65f95e33d8e4080b48a2459a"},"1.25.0":{"darwin-amd64":"5bd60e823037062c2307c71e8111809865116714d6f6b410597cf5075dfd80ef","darwin-arm64":"544932844156d8172f7a28f77f2ac9c15a23046698b6243f633b0a0b00c0749c","linux-amd64":"2852af0cb20a13139b3448992e69b868e50ed0f8a1e5940ee1de9e19a123b613","linux-arm64":"05de75d6994a2783699815ee553bd5a9327d8b79991de36e38b66862782f54ae","linux-loong64":"cab86b1cf761b1cb3bac86a8877cfc92e7b036fc0d3084123d77013d61432afc","linux-riscv64":"c018ff74a2c48d55c8ca9b07c8e24163558ffec8bea08b326d6336905d956b67","windows-amd64":"89efb4f9b30812eee083cc1770fdd2913c14d301064f6454851428f9707d190b"},"1.25rc1":{"darwin-amd64":"1c0ba988b1457f845bcb3d7efedf4f2fed072fc0d5cad64b90091513df9530d5","darwin-arm64":"8df00c64e37e13270add03560ba2f11a7e2c498ae1e122065f694d79682c05d4","linux-amd64":"7588a720e243e4672e0dc1c7942ec7592d480a80440fa2829be8b22c9c44a5b7","linux-arm64":"ee0b82bc1421c66f3f322a214218b423beddb64182e0105dbff142e777e96fc1","linux-loong64":"45ea7475fbd63ec5c46be274af0f8e8145a2980d353b83312b28b57380c89259","linux-riscv64":"3e5fbc8fdc44a8bbd1b2393a6cc369eb6f43f99d424e0b01b1e38977989239fd","windows-amd64":"0879e884a1300034f7ae48180b12a9fedec861c2c2f94b9af4b6604cf06cc9d7"},"1.25rc2":{"darwin-amd64":"a09e19acff22863dfad464aee1b8b83689b75b233d65406b1d9e63d1dea21296","darwin-arm64":"995979864ed7a80a81fc5c20381da9973f8528f3776ddcebf542d888e72991d2","linux-amd64":"efcd3a151b174ffebde86b9d391ad59084300a4c5e9ea8c1d5dff90bbac38820","linux-arm64":"e9a077cef12d5c4a82df6d85a76f5bb7a4abd69c7d0fbab89d072591ef219ed3","linux-loong64":"36a407279177b93cc04b57ec5909a2aa847b35d8771cef734551e4cd77cb32eb","linux-riscv64":"1dc59f6bf60ad5240ccd3b47c0f82b6e4bbb3e569aab892731b6072aa83be078","windows-amd64":"f0dadd0cdebbf56ad4ae7a010a5e980b64d6e4ddd13d6d294c0dad9e42285d09"},"1.25rc3":{"darwin-amd64":"0a0721d178ed460707d7874276c0890de7aa95780e56538c50c767c00d96d541","darwin-arm64":"6f055697762295e31591aa2cf12c3e87b2de94e8a1c860b3ef7c956ebec7453c","linux-amd64":"e6c08a140ae7c28770eeb246934981fe5095ecc92ec232571497c22a7588960e","linux-arm64":"5b07f421b2a9b477da5ba3cc62e24a85fb28b2f83f6db081896bcf0d2e76cfd2","linux-loong64":"f39a75ccf50ecb84f2d2905104b354849b8dd0f3cf4b87d7b2fbe4a66950383b","linux-riscv64":"ad8d5f24a60731ec0e32b195f0db8c642c3ff7983902ab03d577191f33e134b5","windows-amd64":"4d7232aec1dbac4defe5588c859541b8b29c1a8fefc5ab9f833641bbeb291aa6"},"1.25.1":{"darwin-amd64":"1d622468f767a1b9fe1e1e67bd6ce6744d04e0c68712adc689748bbeccb126bb","darwin-arm64":"68deebb214f39d542e518ebb0598a406ab1b5a22bba8ec9ade9f55fb4dd94a6c","linux-amd64":"7716a0d940a0f6ae8e1f3b3f4f36299dc53e31b16840dbd171254312c41ca12e","linux-arm64":"65a3e34fb2126f55b34e1edfc709121660e1be2dee6bdf405fc399a63a95a87d","linux-loong64":"efe809f923bcedab44bf7be2b3af8d182b512b1bf9c07d302e0c45d26c8f56f3","linux-riscv64":"22fe934a9d0c9c57275716c55b92d46ebd887cec3177c9140705efa9f84ba1e2","windows-amd64":"4a974de310e7ee1d523d2fcedb114ba5fa75408c98eb3652023e55ccf3fa7cab"},"1.25.2":{"darwin-amd64":"95493abb01da81638ab5083ff3f97e8f923cb42a64c2e16728e3cf5b0cd3fc5a","darwin-arm64":"d1ade1b480e51b6269b6e65856c602aed047e1f0d32fffef7eebbd7faa8d7687","linux-amd64":"d7fa7f8fbd16263aa2501d681b11f972a5fd8e811f7b10cb9b26d031a3d7454b","linux-arm64":"9aaeb044bf8dbf50ca2fbf0edc5ebc98b90d5bda8c6b2911526df76f61232919","linux-loong64":"8b8fb873238d7fe496816862f989dd8d08e45b3cb61b517bdcf64496ce3d7ec6","linux-riscv64":"77ec1adfbc80e43a8822db9072aae841cac632881dd11d2a27e5986c3ea7dfcd","windows-amd64":"c18b46f6aa44dbfcd54a9db19dd2fcc5ad684819addcfcf968aa75dad89a89c8"},"1.25.3":{"darwin-amd64":"1641050b422b80dfd6299f8aa7eb8798d1cd23eac7e79f445728926e881b7bcd","darwin-arm64":"7c083e3d2c00debfeb2f77d9a4c00a1aac97113b89b9ccc42a90487af3437382","linux-amd64":"0335f314b6e7bfe08c3d0cfaa7c19db961b7b99fb20be62b0a826c992ad14e0f","linux-arm64":"1d42ebc84999b5e2069f5e31b67d6fc5d67308adad3e178d5a2ee2c9ff2001f5","linux-loong64":"0e5f978e01bf828a3ad3a6a293cbd179dbb3b0a1a56ba13425a3d55c3c5d72b0","linux-riscv64":"998f5ed86156d865bff69b9fa0e616ea392eaf32123f03da79f1e6a101d8e8ce","windows-amd64":"bc249a599c6fe9d0d4093c363856f6c6320dbbe05e5d5d8818b711fb4a14fc23"},"1.25.4":{"darwin-amd64":"33ba03ff9973f5bd26d516eea35328832a9525ecc4d169b15937ffe2ce66a7d8","darwin-arm64":"c1b04e74251fe1dfbc5382e73d0c6d96f49642d8aebb7ee10a7ecd4cae36ebd2","linux-amd64":"9fa5ffeda4170de60f67f3aa0f824e426421ba724c21e133c1e35d6159ca1bec","linux-arm64":"a68e86d4b72c2c2fecf7dfed667680b6c2a071221bbdb6913cf83ce3f80d9ff0","linux-loong64":"54b967c86b756609b3ee18ec8136ce9ee901270892b0fce01d0c78bec6a0c9b5","linux-riscv64":"0a00a0eba831b5fe511e852909b99b83992ea09e81fdfbd9f805e5a4b646f803","windows-amd64":"6dad204d42719795f22067553b2b042c0e710b32c5a00f6c67892865167fdfd0"},"1.25.5":{"darwin-amd64":"b69d51bce599e5381a94ce15263ae644ec84667a5ce23d58dc2e63e2c12a9f56","darwin-arm64":"bed8ebe824e3d3b27e8471d1307f803fc6ab8e1d0eb7a4ae196979bd9b801dd3","linux-amd64":"9e9b755d63b36acf30c12a9a3fc379243714c1c6d3dd72861da637f336ebb35b","linux-arm64":"b00b694903d126c588c378e72d3545549935d3982635ba3f7a964c9fa23fe3b9","linux-loong64":"0be2f27172a85de1b9c0c7f324832023b177d07cfa04a55dc67a3cc965fe969e","linux-riscv64":"05de84b319bc91b9cecbc6bf8eb5fcd814cf8a9d16c248d293dbd96f6cc0151b","windows-amd64":"ae756cce1cb80c819b4fe01b0353807178f532211b47f72d7fa77949de054ebb"},"1.25.6":{"darwin-amd64":"e2b5b237f5c262931b8e280ac4b8363f156e19bfad5270c099998932819670b7","darwin-arm64":"984521ae978a5377c7d782fd2dd953291840d7d3d0bd95781a1f32f16d94a006","linux-amd64":"f022b6aad78e362bcba9b0b94d09ad58c5a70c6ba3b7582905fababf5fe0181a","linux-arm64":"738ef87d79c34272424ccdf83302b7b0300b8b096ed443896089306117943dd5","linux-loong64":"433fe54d8797700b44fc4f1d085f9cd50ab3511b9b484fdfbb7b6c32a2be2486","linux-riscv64":"82a6b989afda1681ecb1f4fa96f1006484f42643eb5e76bed58f7f97316bf84b","windows-amd64":"19b4733b727ba5c611b5656187f3ac367d278d64c3d4199a845e39c0fdac5335"},"1.25.7":{"darwin-amd64":"bf5050a2152f4053837b886e8d9640c829dbacbc3370f913351eb0904cb706f5","darwin-arm64":"ff18369ffad05c57d5bed888b660b31385f3c913670a83ef557cdfd98ea9ae1b","linux-amd64":"12e6d6a191091ae27dc31f6efc630e3a3b8ba409baf3573d955b196fdf086005","linux-arm64":"ba611a53534135a81067240eff9508cd7e256c560edd5d8c2fef54f083c07129","linux-loong64":"775753fc5952a334c415f08768df2f0b73a3228a16e8f5f63d545daacb4e3357","linux-riscv64":"88d59c6893c8425875d6eef8e3434bc2fa2552e5ad4c058c6cd8cd710a0301c8","windows-amd64":"c75e5f4ff62d085cc0017be3ad19d5536f46825fa05db06ec468941f847e3228"},"1.25.8":{"darwin-amd64":"a0b8136598baf192af400051cee2481ffb407f4c113a81ff400896e26cbce9e4","darwin-arm64":"c6547959f5dbe8440bf3da972bd65ba900168de5e7ab01464fbdc7ac8375c21c","linux-amd64":"ceb5e041bbc3893846bd1614d76cb4681c91dadee579426cf21a63f2d7e03be6","linux-arm64":"7d137f59f66bb93f40a6b2b11e713adc2a9d0c8d9ae581718e3fad19e5295dc7","linux-loong64":"0ebadb1805a0d2e15dedba9c702c2e89cb7aa6307415a00d1d1e318112511e8d","linux-riscv64":"1f90bdfabbbf8060f048186f6355b2fb6a839aab499b61f790f90ee5367b05a5","windows-amd64":"8d4ed9a270b33df7a6d3ff3a5316e103e0042fcc4f0c9a80e40378700bab6794"},"1.25.9":{"darwin-amd64":"92cb78fba4796e218c1accb0ea0a214ef2094c382049a244ad6505505d015fbe","darwin-arm64":"9528be7329b9770631a6bd09ca2f3a73ed7332bec01d87435e75e92d8f130363","linux-amd64":"00859d7bd6defe8bf84d9db9e57b9a4467b2887c18cd93ae7460e713db774bc1","linux-arm64":"ec342e7389b7f489564ed5463c63b16cf8040023dabc7861256677165a8c0e2b","linux-loong64":"f3460d901a14496bc609636e4accf9110ee1869d41c64af7e29cd567cffcf49b","linux-riscv64":"2a630be8f854177c13e5fa75f7812c721369ecb9bd6e4c0fb1bd1c708d08b37c","windows-amd64":"a7a710e225467b34e9e09fb432b829c86c9b2da5821ee5418f7eb2e8ae1a22cc"},"1.25.10":{"darwin-amd64":"52321165a3146cd91865ef98371506a846ed4dc4f9f1c9323e5ad90d2a411e06","darwin-arm64":"795691a425de7e7cdba3544f354dcd2cebcf52e87dc6898193878f34eb6d634f","linux-amd64":"42d4f7a32316aa66591eca7e89867256057a4264451aca10570a715b3637ba70","linux-arm64":"654da1f9b50a5d1c2a85ccf8ed405aa89c06e94d18384628bf186f7712677b08","linux-loong64":"05401fe5ea50ad2bafb9c797ef9bf21574b0661f19ef4d0dd66af8a0fb7323f3","linux-riscv64":"b4f04ad0db48bcfea946db5323919cd21034e0bd2821a557dacd29c1b1013a4b","windows-amd64":"ca37af2dadd8544464f1a9ca7c3886499d1cdfcb263855d0a1d71f194b2bd222"},"1.25.11":{"darwin-amd64":"26d0ee4071de42b5c332337db9fdd234072877697c547e46e85efb0f59507c66","darwin-arm64":"cd8d4920e7930d55da1a5a57ba43a64b1305f71cdf2ca3c76cd8c549272b1680","linux-amd64":"34f14304e856893f4ba30c2cacfe93906e9de7915c5f6aaaf3a81cdccd7ba30b","linux-arm64":"c30bf9e156a54ea4e31fbbbf31a712b32734b58cc9a22426fa5ee632d0885124","linux-loong64":"b8ddd4b92fe2f7c3da80eed25cfcb6a78a90bb00c99bbeed10fa6779e53e7b05","linux-riscv64":"3489cdeadbfaee949f202805673837856ab24cced2ed64ba03c27ad523126904","windows-amd64":"b7401f1b41517428e537493316256fb7cf03c66a130a0103ab07f3a2152e2112"},"1.25.12":{"darwin-amd64":"00a2e743b82bccec03c51c4b0f7e46d5fec52184075fd6c5183c3bb39ae9fb00","darwin-arm64":"fa2c88bbcf64bd3b2aef355f026cfec6d3a4a01c132f999c8f8c964eb767164f","linux-amd64":"234828b7a89e0e303d2556310ee549fbcf253d28de937bac3da13d6294262ac1","linux-arm64":"8b5884aef89600aef5b0b051fb971f11f49bb996521e911f30f02a66884f7bd2","linux-loong64":"0c6b2b7db8509d1df189433709ddc8fe84c12843e3713508e9ca04dc9e75ddeb","linux-riscv64":"26919d62d21b0bee9c5c67ad76ace462edd16c2c128a983d942cb45b0bf7693c","windows-amd64":"d5dc82da351b00e5eedd04f41356817d674cc4308131f0f638a5b14c5c3af4cb"},"1.25.13":{"darwin-amd64":"d742b7a53f8c8be5e02d75263883482cebabbe14ec9308cb056dd8aebeb040df","darwin-arm64":"916fe61a2bc78dd516b3629ee3428b06e17141b85a70f1986c260149a3d2ffbd","linux-amd64":"39042a078ea9ceebe3ecda4a7188f0f5b96e14a071d27923ba7f40b456e85ae3","linux-arm64":"adad240fcb6bd180cf973b4b7c747baf4ec81d08b7d40ca35940ee4531971490","linux-loong64":"694718100449ed90f1a9c2a9caf81fbf0dcc86a44b595d3d3bd65742d813e77c","linux-riscv64":"cda04922b7221f91ce42660ed2cbaea2ea2ed514cf7a7749651e9c6e3c4d1f67","windows-amd64":"54a6bbffada82938ac4ae66e354b2e9c04ebdceff96f8d0455406c723b5ed1fc"},"1.25.14":{"darwin-amd64":"b09087a67d5792a8b0fcbf74212d62560c94ac8a8fd750ff920d8cb5f1e20118","darwin-arm64":"5b26c0b6f308240fca2614fb02f622cfcc8c0cc3b69c78bba4845489a4590259","linux-amd64":"a21ae5633a269bcd7e90cf767e48225633795e99d831742cbf3397064fee7712","linux-arm64":"9bf234ea70ffec9347fdf6b22ce4add51717d3386a38a441e8c8743fceb5eaee","linux-loong64":"e71033e2c66d95fd12dacf4c4ec7fecee3428eab1b75b27f89b8c5b2d521d734","linux-riscv64":"c47a1bd1ca1fef087920c9a5d648af77a90071f5af305b6e4c426a3dea982983","windows-amd64":"119044a92b3987c341cd6aebb256676dd4780d292f7b4e72a3e9976677841697"},"1.26.0":{"darwin-amd64":"1ca28b7703cbea05a65b2a1d92d6b308610ef92f8824578a0874f2e60c9d5a22","darwin-arm64":"b1640525dfe68f066d56f200bef7bf4dce955a1a893bd061de6754c211431023","linux-amd64":"aac1b08a0fb0c4e0a7c1555beb7b59180b05dfc5a3d62e40e9de90cd42f88235","linux-arm64":"bd03b743eb6eb4193ea3c3fd3956546bf0e3ca5b7076c8226334afe6b75704cd","linux-loong64":"33947cd7686f1cd5f097d2a5a30427a4ade114ea00b7570c85a2abf1af3d0507","linux-riscv64":"ab9226ecddda0f682365c949114b653a66c2e9330e7b8d3edea80858437d2ff2","windows-amd64":"9bbe0fc64236b2b51f6255c05c4232532b8ecc0e6d2e00950bd3021d8a4d07d4"},"1.26rc1":{"darwin-amd64":"c76b80ef28866b653f94525c79425e8dd19b9afbca54fffa7e02ecb1c49d465b","darwin-arm64":"f5b40648e5a1a6d1b078628d63f1feb928b76d8f43b78166532c03f53715ff4d","linux-amd64":"b395b5d51d45cf2a19e61855edd7bafaa2dfeaafaf8d9649cb3262fd8b81a96a","linux-arm64":"b254925e2bc55467595e9d9b15a4f61a9102d763a92a972c853e471f0e8365a9","linux-loong64":"7449ed873f5b8a04bc8f9e9a121ac7731925f8246c6b24e2fab6d6e9bad428fe","linux-riscv64":"00ce26401dd50045ca398128a9de1d91fbafbb38cb7706d9c64c13619c6439b3","windows-amd64":"9ed44ba3588e41c3f54dd6c5e1554a34b2fee35b811358edd29fefaad74e96bc"},"1.26rc2":{"darwin-amd64":"9a99124affe3e1c0a72ec87b5c6143c66aa534276981f4a3d490bdc81f1efbd5","darwin-arm64":"c3aa4746d672c2ce0afff9b624e4856a08479b0b85d08dd24099845d9c746739","linux-amd64":"16e98a4ecd3ee04354685b6f0d31f67d2109d17dde9a95eaa574f5b182855b7c","linux-arm64":"f09ac34939eca35ef34907529bb77b19c6f83bd7ff1f43c624dde531aa2d3158","linux-loong64":"992239e6a917c4d51bb70235049081a011a258296f5cf8a32f6596d951cdb0de","linux-riscv64":"ba7ac60a62149a2f9259bc71d32bbee9aeb52213de88a4b14f14f083d886ee7d","windows-amd64":"ae36adaaf2633b1526f84b7a2f6a2649200efc5adef394a7c2bbb3670e0f8ec4"},"1.26rc3":{"darwin-amd64":"5a68e9702867b3cc53dcdded6439dd476dd5f401fb82751e34628e0baf8813c0","darwin-arm64":"a03c1754aaab960077e1755e8c1fc8d3daab235b004218e5a789aadec4d21c78","linux-amd64":"5eef7fb80790d3c5339607f7b17b4b8b7b67a4c322fc636cea8820f490cede00","linux-arm64":"7c3bf203f7ae95499914d358cad26442a3b2259ac8a79d0e21f59cef921b59bb","linux-loong64":"df87dec48ecfb85710ff00aebb6c21a0d0c2112e6f2cc45e61cf73580d97417f","linux-riscv64":"a15b0374b7395854743205fc93eb241e8312e6a7dd2e54c55673dedb71113d4b","windows-amd64":"71414834f4ca8933e0f94db6e56691c59e00a5cc522acb72981c4e032112b1f9"},"1.26.1":{"darwin-amd64":"65773dab2f8cc4cd23d93ba6d0a805de150ca0b78378879292be0b903b8cdd08","darwin-arm64":"353df43a7811ce284c8938b5f3c7df40b7bfb6f56cb165b150bc40b5e2dd541f","linux-amd64":"031f088e5d955bab8657ede27ad4e3bc5b7c1ba281f05f245bcc304f327c987a","linux-arm64":"a290581cfe4fe28ddd737dde3095f3dbeb7f2e4065cab4eae44dfc53b760c2f7","linux-loong64":"922b0f308771ce7e162f6c14a9d4bc86db329eaacf6db875e967ad7e5a6b065c","linux-riscv64":"56f8a63ae986c75e91001d65e17648564a10f0d2b18d696d13c91e459da1abd4","windows-amd64":"9b68112c913f45b7aebbf13c036721264bbba7e03a642f8f7490c561eebd1ecc"},"1.26.2":{"darwin-amd64":"bc3f1500d9968c36d705442d90ba91addf9271665033748b82532682e90a7966","darwin-arm64":"32af1522bf3e3ff3975864780a429cc0b41d190ec7bf90faa661d6d64566e7af","linux-amd64":"990e6b4bbba816dc3ee129eaeaf4b42f17c2800b88a2166c265ac1a200262282","linux-arm64":"c958a1fe1b361391db163a485e21f5f228142d6f8b584f6bef89b26f66dc5b23","linux-loong64":"4dcb87e845fe5c015c8cf6affb4636fcf1699182b70454783caed85c5dfa3267","linux-riscv64":"c5c697faa4dc05364b6e163d2ab8161b32a120eeed54192457d57d7ef7c2091a","windows-amd64":"98eb3570bade15cb826b0909338df6cc6d2cf590bc39c471142002db3832b708"},"1.26.3":{"darwin-amd64":"278d580b32e299fe4a9c990fcf2d02acfe538c7e551a6ee18f9c7164573d2c63","darwin-arm64":"875cf54a15311eee2c99b9dd67c68c4a49351d489ab622bf2cfd28c8f2078d3c","linux-amd64":"2b2cfc7148493da5e73981bffbf3353af381d5f93e789c82c79aff64962eb556","linux-arm64":"9d89a3ea57d141c2b22d70083f2c8459ba3890f2d9e818e7e933b75614936565","linux-loong64":"05215802b85a33dcfdb933a6c3ab881f4f0405587ee6581d33f34cc5c2ab740c","linux-riscv64":"3b8fd5112340b72587e42c619f43270f1bc21f63cfdb587e6b72e0336580727c","windows-amd64":"20d2ceafb4ed41b96b879010927b28bc92a5be57a7c1801ce365a9ca51d3224a"},"1.26.4":{"darwin-amd64":"05dc9b5f9997744520aaebb3d5deaa7c755371aebbfb7f97c2511a9f3367538d","darwin-arm64":"b62ad2b6d7d2464f12a5bcad7ff47f19d08325773b5efd21610e445a05a9bf53","linux-amd64":"1153d3d50e0ac764b447adfe05c2bcf08e889d42a02e0fe0259bd47f6733ad7f","linux-arm64":"ef758ae7c6cf9267c9c0ef080b8965f453d89ab2d25d9eb22de4405925238768","linux-loong64":"9f6d288d8972dd649ff3ecfdd3ed98e0664b5efb432e841408c054c25af26ed3","linux-riscv64":"2b9ba137baaa3031fd74330cb36ab54c5abe380867ca9fbab7c552f3db740555","windows-amd64":"3ca8fb4630b07c419cbdd51f754e31363cfcfb83b3a5354d9e895c90be2cc345"},"1.26.5":{"darwin-amd64":"6231d8d3b8f5552ec6cbf6d685bdd5482e1e703214b120e89b3bf0d7bf1ef725","darwin-arm64":"efb87ff28af9a188d0536ef5d42e63dd52ba8263cd7344a993cc48dd11dedb6a","linux-amd64":"5c2c3b16caefa1d968a94c1daca04a7ca301a496d9b086e17ad77bb81393f053","linux-arm64":"fe4789e92b1f33358680864bbe8704289e7bb5fc207d80623c308935bd696d49","linux-loong64":"82736bb7794547a73372ddfeb1b370cfea4d17f04782a65e82a389a01ff0f7aa","linux-riscv64":"d4a24dd4484d3f86b99c2d300af0dea5d184557e6d61eb7aba19ff61662750e3","windows-amd64":"97e6b2a833b6d89f9ff17d25419ac0a7e3b482a044e9ab18cdef834bd834fd38"},"1.26.6":{"darwin-amd64":"08b65a63f244115121ced6c3b55ad38d801a7442acad5c949a17aad84ae6d684","darwin-arm64":"2dc95ce4675829f2df0e86b28bcef3283635902062a5f0580ca659bf570f3204","linux-amd64":"708effb774be8237570d0add163225abbdfaf4fca28b2611df167beba4feef89","linux-arm64":"d0507e9e9d7fe012aae570108cbd76c15de879e17130ab8cb90d4d7445cb1f2e","linux-loong64":"dc7143e4da3e993956e09e19ae72b3330ccea9ceb1cc1fb8e27ea225ac8f8477","linux-riscv64":"7b3b526099181b40f5122c8ebf5c851486c7c92977e1f7f39dba9456c6ce42ff","windows-amd64":"5b6c5b556525810463b5c897b50dc7a82d6a3dc0bfaf55d990a7e9f31d6b2318"},"1.26.7":{"darwin-amd64":"92e8b34bff3c89ab16404c595669ac8cb004cc2f676dcbd1f5b87a6b8def3b47","darwin-arm64":"020a1e8224811be75163e920bc77e0926a1390a6aeea19bdcf23f74b9d749f6d","linux-amd64":"ffb5f8de10c62550dfddab66b36b57030721e0a44a3218e9e1181d7b59f121ca","linux-arm64":"5a4ec883379d51ee9ce1040d5e87f8d35e20387574dd8c947feb01eabc3c1b37","linux-loong64":"89b5e92446e719719e23db447a41860d7d573252bab0704c9acb09ad97e9eca1","linux-riscv64":"21e1dc0e2f7dd9f80e0e94613fc324f1f99403b99997f9d8c5f80f8132fc642b","windows-amd64":"f4f534a486e4bc3387fa18f08208f2f854b7aaea8a08f2a2d829a914a05abb11"},"1.27.0":{"darwin-amd64":"d3314e25496e4381d71a5c51d2907e7af655d199f6780b549f015bd85fef4986","darwin-arm64":"90493b3bbd5e10f91d12153198bf1994fd756399b4fec93b49b0c6e2acdeeb3e","linux-amd64":"675c26c449cbb18fc24b74650de1eabbae6e16f64326fd85a283fb3b58280685","linux-arm64":"51798d2c42d0e1c6ed7fd9f48728b4193abac9e8aad6dbac2fe96a81f5909bda","linux-loong64":"a1f198e34c8bc42a4a9393220cfc5b6299b27c3e9c641b9399f576965c4f760c","linux-riscv64":"e631e2e1e5aec4979960787f5f8cdb549001bb144c279e134447e54ffe8bd2d3","windows-amd64":"f0c0a0d33ba94f4d2c5dbc887334ce678b21813504ddb3aafcb06e60a5a667c4"},"1.27rc1":{"darwin-amd64":"ec2abfa675a1882a13fd72035bdc50635b5b4a2b424c1f692a5737b0a333a322","darwin-arm64":"7b7b4d66fc0a7bc8e57b3602340dfef46d4f5f95fc5d30e5c5af6a671830de54","linux-amd64":"102a6055d682b1f233bc1741122cc6fddae7a7dded1305fbcc30079984187144","linux-arm64":"e9338b657430c7c32fffec696ce7d7b0286f99b65f8f90a2f5a6781a34f34928","linux-loong64":"fc7723ecba59efc2e92e7d95ca0a9db454cd3170fec594ce2a00c06476c89336","linux-riscv64":"63175d67d21565cfc82de0b05f775b4309c588ae90e8231b6549d6e21399714b","windows-amd64":"10d2c755c76ca94008558bb9ec93154529ea1c0a38abe938d9b6406a9d18ffe3"},"1.27rc2":{"darwin-amd64":"1145766e0b510cf2f0185b83dddfaa7c3a67f036b2fd4601d996fac2157135b6","darwin-arm64":"b543bf435ed266d66b275efba433dbe64904be607fe365494cf72f7ad4e91b63","linux-amd64":"e2dfdfc2b2d4092bf23d5ffb0a11221c2f3eed2d8acfc51344066b9c83a368db","linux-arm64":"f8ab754593c7ea2f47e31820c0e8839105636c4b38ae174ba107960ea25e9e92","linux-loong64":"b93c30ff63e2fc43cdaad5c99e9cc85d340cd7529ceb80ea63b3a1e5f3697710","linux-riscv64":"44c333ecd9fdfc7ad4b1e51ecb10e03008a1150f1ae239f6352c51439b01b194","windows-amd64":"fc6143875374da090dd99058181a8e39094d36a03ab9b08591ce71ac1a4525d6"},"1.27rc3":{"darwin-amd64":"b0ecf4d29bdef8743be5d7938d8bee3367102d58ccbae81fd5e781e9256f377f","darwin-arm64":"205d5695db35df32fdd88ea6fa420dfb5f7d98feae5a9061a88b4f6308f61c5f","linux-amd64":"6471852dc296512047775db96bf43ff2030781f79523d3f26d50f8d0631588f0","linux-arm64":"f09f98f77484ce208c77c7d74d30e47588df825bd90bc32ff137074c30c5e044","linux-loong64":"ccfd2db6846e53a1859a8ee2870db2e7f522fd05b4ebc7ef0ad92d4af2a1afef","linux-riscv64":"1f9b0f1e319f931f4178a0079db480e7ac18a32f29b0815ea58f658d780af1f7","windows-amd64":"bdfa4f54a767752bcaa721c43825e88db467509306d46753dd5a4ec97d738de9"}}}');
;// CONCATENATED MODULE: ./build/src/toolchain/go-toolchain-h1.json
const go_toolchain_h1_namespaceObject = /*#__PURE__*/JSON.parse('{"e4":{"1.26.7":{"linux-amd64":"h1:BbG1DRIqH1ZVMRnQg/4M6jtOJjMFUusUjI+kXRBWqE8=","linux-arm64":"h1:3daC5cZuthisv2y8yd9iERt0sN0KIW5fFKNTbnxpDEA="},"1.27.0":{"linux-amd64":"h1:fVts2HjYwzBWrJtkf1B9HRDAuCZcZLexWI6ZX6Ls/IU=","linux-arm64":"h1:j3YFWnbfYYDouN9SH55CdTuBmwMifUuKLBqZhkRRcHc="}}}');
;// CONCATENATED MODULE: ./build/src/toolchain/go-releases.js




const shippedReleases = {
    source: go_archives_namespaceObject.sP,
    archives: go_archives_namespaceObject.e4,
    modules: go_toolchain_h1_namespaceObject.e4,
};
/** Every version that the table has for a platform such as `linux-amd64`. */
function releasesFor(table, platform) {
    const versions = new Set();
    for (const byVersion of [table.archives, table.modules])
        for (const [version, byPlatform] of Object.entries(byVersion))
            if (byPlatform[platform] !== undefined)
                versions.add(version);
    return [...versions];
}
/** https://go.dev/dl, and the same site by the Go project for mainland China. No other site is believed about hashes. */
const OFFICIAL_SITES = ['https://go.dev/dl', 'https://golang.google.cn/dl'];
/** The list is about 5 MB in 2026. */
const MAX_LIST_BYTES = 64 << 20;
/**
 * Releases as the Go project's own site lists them. HTTPS to that site is what vouches for these hashes.
 * @throws HttpError when no official site answers with the list
 */
async function officialReleases(system, sites) {
    let last;
    for (const site of sites) {
        try {
            const list = await system.http.text(`${site}/?mode=json&include=all`, { maxBytes: MAX_LIST_BYTES });
            return await parseOfficialList(site, list);
        }
        catch (error) {
            if (!(error instanceof src_system/* HttpError */.j$))
                throw error;
            last = error;
        }
    }
    throw last;
}
/** @throws HttpError when the text is not the list: a captive portal answers 200 with a web page */
async function parseOfficialList(site, text) {
    const { z } = await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(6255)]).then(__webpack_require__.bind(__webpack_require__, 86255));
    const file = z.object({
        os: z.string(),
        arch: z.string(),
        kind: z.string(),
        filename: z.string(),
        sha256: z.string(),
    });
    const list = z.array(z.object({ version: z.string(), files: z.array(file) })).min(1);
    let parsed;
    try {
        parsed = list.safeParse(JSON.parse(text));
    }
    catch {
        throw new src_system/* HttpError */.j$(site, 'network', 'the answer is not the JSON list of Go releases');
    }
    if (!parsed.success)
        throw new src_system/* HttpError */.j$(site, 'network', 'the answer is not the list of Go releases');
    const found = {};
    for (const release of parsed.data) {
        const version = release.version.replace(/^go/, '');
        if (!isGoVersion(version))
            continue;
        const byPlatform = {};
        for (const f of release.files)
            if (f.kind === 'archive' && /^[0-9a-f]{64}$/.test(f.sha256))
                byPlatform[`${f.os}-${f.arch}`] = f.sha256;
        if (Object.keys(byPlatform).length > 0)
            found[version] = byPlatform;
    }
    return { source: site, archives: found, modules: {} };
}

;// CONCATENATED MODULE: ./build/src/toolchain/goproxy.js


/** @throws UserError. Rules: cmd/go/internal/modfetch/proxy.go, proxyList */
function parseGoProxy(text) {
    const entries = [];
    for (const [, raw = '', separator] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
        const url = raw.trim();
        if (url === '')
            continue;
        const fallback = separator === '|' ? 'any-error' : 'not-found';
        if (url === 'off') {
            // Nothing after `off` is ever tried.
            entries.push({ kind: 'off', url: '', fallback });
            break;
        }
        if (url === 'direct') {
            entries.push({ kind: 'direct', url: '', fallback: 'not-found' });
            break;
        }
        entries.push({ kind: 'url', url: proxyUrl(url), fallback });
    }
    if (entries.length === 0)
        throw new language/* UserError */.yo('XC-SETUP-016', { value: text.slice(0, 200) });
    return entries;
}
function proxyUrl(text) {
    // As the go command: a name without a scheme is taken as https unless it looks like a path.
    const url = /^[a-z]+:/i.test(text) || text.startsWith('/') ? text : `https://${text}`;
    if (!URL.canParse(url) || !/^(https?|file):$/.test(new URL(url).protocol))
        throw new language/* UserError */.yo('XC-SETUP-016', { value: (0,src_system/* withoutSecrets */.cT)(text).slice(0, 200) });
    return url.replace(/\/+$/, '');
}
/** What a failed visit means for the entries after it. */
function isNotFound(error) {
    if (error instanceof src_system/* HttpError */.j$)
        return error.status === 404 || error.status === 410;
    return (0,src_system/* errorCode */.CA)(error) === 'ENOENT';
}
/**
 * Upper-case letters become `!` and the lower-case letter, since some file systems do not tell them apart.
 * https://go.dev/ref/mod#goproxy-protocol
 */
function escapeModule(text) {
    return text.replace(/[A-Z]/g, letter => `!${letter.toLowerCase()}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/toolchain/dirhash.js

/**
 * The `h1:` hash of a module: SHA-256 over the sorted lines `<sha256 of file>  <name>\n`, in base64.
 * golang.org/x/mod/sumdb/dirhash, Hash1
 * @param files SHA-256 in hex by full name (`golang.org/toolchain@v0.0.1-go1.25.0.linux-amd64/bin/go`)
 */
function hash1(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    // Go compares strings by their bytes; JavaScript's order by UTF-16 units differs beyond U+D800.
    const names = [...files.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    for (const name of names)
        hash.update(`${files.get(name)}  ${name}\n`);
    return `h1:${hash.digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/src/toolchain/unpack.js








const GO_LIMITS = { maxFiles: 100_000, maxBytes: 3 * 2 ** 30 };
/** The archive is damaged, or made to do harm. */
class BadArchive extends Error {
    name = 'BadArchive';
}
/**
 * Unpacks a .tar.gz, without its one leading folder, into the empty `folder`.
 * @throws BadArchive; the folder then holds a part
 */
async function unpackTarGz(archive, folder, abort, limits = GO_LIMITS) {
    const tar = await __webpack_require__.e(/* import() */ 8697).then(__webpack_require__.bind(__webpack_require__, 98697));
    const stop = new AbortController();
    let problem;
    let files = 0;
    let bytes = 0;
    const judge = (path, entry) => {
        files += 1;
        bytes += entry.size;
        if (files > limits.maxFiles)
            return `more than ${limits.maxFiles} files`;
        if (bytes > limits.maxBytes)
            return `more than ${limits.maxBytes} bytes`;
        if (!staysInside(path))
            return `${shown(path)} leaves the folder`;
        if (/^(File|OldFile|ContiguousFile|Directory)$/.test(entry.type))
            return undefined;
        const link = entry.linkpath ?? '';
        // A symbolic link counts from its own folder, a hard link from the root of the archive.
        const target = entry.type === 'SymbolicLink' ? external_node_path_.posix.join(external_node_path_.posix.dirname(path), link) : link;
        const isLink = entry.type === 'SymbolicLink' || entry.type === 'Link';
        if (isLink && !link.startsWith('/') && insideTop(path, target))
            return undefined;
        return `${shown(path)} is a ${entry.type}${link === '' ? '' : ` to ${shown(link)}`}`;
    };
    const unpack = tar.extract({
        cwd: folder,
        strip: 1,
        strict: true,
        // The archive's owners mean nothing here; its modes are kept, without set-user-ID.
        preserveOwner: false,
        filter(path, entry) {
            if (problem !== undefined)
                return false;
            problem = judge(path, entry);
            if (problem !== undefined)
                stop.abort();
            return problem === undefined;
        },
    });
    try {
        // Small pieces: after an abort tar still writes the files of the piece that it has.
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(archive, { highWaterMark: 1 << 14 }), unpack, {
            signal: AbortSignal.any([abort, stop.signal]),
        });
    }
    catch (error) {
        if (problem !== undefined)
            throw new BadArchive(problem);
        if (!abort.aborted && isArchiveFault(error))
            throw new BadArchive((0,src_system/* errorText */.kc)(error));
        throw error;
    }
    // strict lets an archive that just stops pass when its gzip stream is whole.
    if (problem !== undefined)
        throw new BadArchive(problem);
    if (files === 0)
        throw new BadArchive('it holds no files');
}
/**
 * Unpacks a golang.org/toolchain module zip into the empty `folder` and gives its h1 hash. What it wrote must not be used
 * before that hash was found right.
 * @param prefix `golang.org/toolchain@v0.0.1-go1.25.0.linux-amd64/`, which every name must begin with
 * @throws BadArchive; the folder then holds a part
 */
async function unpackModuleZip(archive, folder, prefix, abort, limits = GO_LIMITS) {
    const yauzl = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const files = new Map();
    let bytes = 0;
    try {
        const zip = await yauzl.openPromise(archive, { lazyEntries: true, autoClose: false, strictFileNames: true });
        try {
            if (zip.entryCount > limits.maxFiles)
                throw new BadArchive(`more than ${limits.maxFiles} files`);
            for await (const entry of zip.eachEntry()) {
                abort.throwIfAborted();
                const name = moduleFile(entry, prefix);
                if (name === undefined)
                    continue;
                bytes += entry.uncompressedSize;
                if (bytes > limits.maxBytes)
                    throw new BadArchive(`more than ${limits.maxBytes} bytes`);
                if (files.has(entry.fileName))
                    throw new BadArchive(`${shown(entry.fileName)} is there twice`);
                const path = (0,external_node_path_.join)(folder, name);
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
                const hash = (0,external_node_crypto_.createHash)('sha256');
                const measure = new external_node_stream_.Transform({
                    transform(chunk, _encoding, done) {
                        hash.update(chunk);
                        done(null, chunk);
                    },
                });
                await (0,external_node_stream_promises_.pipeline)(await zip.openReadStreamPromise(entry), measure, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }), {
                    signal: abort,
                });
                files.set(entry.fileName, hash.digest('hex'));
            }
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        if (!abort.aborted && isArchiveFault(error))
            throw new BadArchive((0,src_system/* errorText */.kc)(error));
        throw error;
    }
    if (files.size === 0)
        throw new BadArchive('it holds no files');
    return hash1(files);
}
/** @returns the name below `prefix`, or undefined for a folder */
function moduleFile(entry, prefix) {
    const { fileName } = entry;
    if (!fileName.startsWith(prefix) || !staysInside(fileName))
        throw new BadArchive(`${shown(fileName)} is not below ${prefix}`);
    // The upper half holds the Unix mode; S_IFLNK is 0o120000. A module has plain files only.
    const type = (entry.externalFileAttributes >>> 16) & 0o170000;
    if (type !== 0 && type !== 0o100000 && type !== 0o040000)
        throw new BadArchive(`${shown(fileName)} is not a plain file`);
    return fileName.endsWith('/') ? undefined : fileName.slice(prefix.length);
}
/**
 * A module zip has no execute bits, and go.mod files below its root are named _go.mod. What the go command does about
 * both on first use: cmd/go/internal/toolchain/select.go.
 */
async function finishModuleToolchain(root) {
    for (const [folder, pattern] of [
        ['bin', /./],
        ['pkg/tool', /./],
        ['lib', /^go_.+_.+_exec$/],
    ])
        for (const file of await filesBelow((0,external_node_path_.join)(root, folder)))
            if (pattern.test(file.name))
                await (0,promises_.chmod)(file.path, 0o755);
    for (const file of await filesBelow(root))
        if (file.name === '_go.mod')
            await (0,promises_.copyFile)(file.path, (0,external_node_path_.join)((0,external_node_path_.dirname)(file.path), 'go.mod'));
}
async function filesBelow(folder) {
    try {
        const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
        return entries.filter(e => e.isFile()).map(e => ({ name: e.name, path: (0,external_node_path_.join)(e.parentPath, e.name) }));
    }
    catch (error) {
        if ((0,src_system/* errorCode */.CA)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
function staysInside(path) {
    return !path.startsWith('/') && !path.includes('\0') && !path.split('/').includes('..');
}
/** Whether a link in the archive's one leading folder stays in that folder. */
function insideTop(path, target) {
    const top = path.split('/', 1)[0] ?? '';
    return external_node_path_.posix.normalize(target).startsWith(`${top}/`) && top !== '..';
}
function shown(path) {
    return JSON.stringify(path.slice(0, 200));
}
/** Errors of the disk (ENOSPC, EACCES) and interruptions are not the archive's fault. */
function isArchiveFault(error) {
    if (error instanceof BadArchive)
        return false;
    const code = (0,src_system/* errorCode */.CA)(error);
    return code === '' || /^(Z_|TAR_|ERR_)/.test(code);
}

;// CONCATENATED MODULE: ./build/src/toolchain/fetch-archive.js








/** A go<version>.<os>-<arch>.tar.gz that is on this machine. */
async function fromLocalArchive(request, given, { system }, staging) {
    const archive = (0,external_node_path_.resolve)(system.cwd, given);
    const expected = await expectedSha256(request, system);
    const { sha256 } = await (0,src_system/* sha256File */.Q3)(archive).catch(error => {
        if (isNotFound(error) || (0,src_system/* errorCode */.CA)(error) === 'EISDIR')
            throw new language/* UserError */.yo('XC-SETUP-022', { path: given, archive: archiveName(request) });
        throw error;
    });
    if (sha256 !== expected.hash)
        throw await wrongHash((0,external_node_path_.basename)(archive), given, archive, sha256, expected);
    return { source: 'archive', from: given, ...(await unpackChecked(archive, expected, system, staging)) };
}
/** The same by HTTP, or from a file: URL. */
async function fromMirror(request, mirror, expected, effects, staging) {
    const name = archiveName(request);
    const archive = (0,external_node_path_.join)(staging, name);
    const { sha256 } = await download(`${mirror}/${name}`, archive, effects);
    const from = (0,src_system/* withoutSecrets */.cT)(mirror);
    if (sha256 !== expected.hash)
        throw await wrongHash(name, from, archive, sha256, expected);
    return { source: 'mirrors', from, ...(await unpackChecked(archive, expected, effects.system, staging)) };
}
async function unpackChecked(archive, expected, system, staging) {
    const root = (0,external_node_path_.join)(staging, 'go');
    await (0,promises_.mkdir)(root);
    await unpackTarGz(archive, root, system.signal);
    return { root, checked: `SHA-256 (${expected.source})` };
}
/** The user's word, the shipped table, or the Go project's own site; a mirror never vouches for itself. */
async function expectedSha256(request, system) {
    if (request.archiveSha256 !== undefined)
        return { hash: request.archiveSha256, source: 'go-archive-sha256' };
    const platform = `${request.goos}-${request.goarch}`;
    const shipped = request.table.archives[request.version]?.[platform];
    if (shipped !== undefined)
        return { hash: shipped, source: 'shipped table' };
    const values = { version: request.version, platform, archive: archiveName(request) };
    try {
        const official = await officialReleases(system, request.officialSites);
        const hash = official.archives[request.version]?.[platform];
        if (hash === undefined)
            throw new language/* UserError */.yo('XC-SETUP-021', { ...values, site: official.source });
        return { hash, source: official.source };
    }
    catch (error) {
        if (error instanceof src_system/* HttpError */.j$)
            throw new language/* UserError */.yo('XC-SETUP-011', { ...values, reason: error.message });
        throw error;
    }
}
function archiveName({ version, goos, goarch }) {
    return `go${version}.${goos}-${goarch}.tar.gz`;
}
async function wrongHash(name, from, path, found, expected) {
    if (await isWebPage(path))
        return new language/* UserError */.yo('XC-SETUP-023', { what: name, from });
    return new language/* UserError */.yo('XC-SETUP-003', {
        archive: name,
        from,
        found,
        expected: expected.hash,
        source: expected.source,
    });
}

;// CONCATENATED MODULE: ./build/src/toolchain/fetch-failure.js




/** Why a source did not give what was wanted. Throws on what is not the source's fault: the disk, an interruption. */
function asUserError(error, from) {
    if (error instanceof language/* UserError */.yo)
        return error;
    if (error instanceof BadArchive)
        return new language/* UserError */.yo('XC-SETUP-009', { from, problem: error.message }, { cause: error });
    if (error instanceof src_system/* HttpError */.j$ || isNotFound(error))
        return new language/* UserError */.yo('XC-SETUP-025', { from, reason: (0,src_system/* errorText */.kc)(error) }, { cause: error });
    throw error;
}

;// CONCATENATED MODULE: ./build/src/toolchain/signed-note.js

/** The note is not what it says it is: malformed, unsigned, or signed by somebody else. */
class NoteError extends Error {
    name = 'NoteError';
}
const ED25519 = 1;
/** RFC 8410 §4: SubjectPublicKeyInfo of an Ed25519 key is these bytes and the key. */
const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');
const MAX_SIGNATURES = 100;
/** @throws NoteError */
function parseVerifier(text) {
    const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text);
    if (match === null)
        throw new NoteError('malformed verifier key');
    const [, name = '', hash = '', base64 = ''] = match;
    const data = Buffer.from(base64, 'base64');
    if (data[0] !== ED25519 || data.length !== 33)
        throw new NoteError('verifier key is not Ed25519');
    const keyHash = Number.parseInt(hash, 16);
    if (hashOf(name, data) !== keyHash)
        throw new NoteError('verifier key does not have the hash that it names');
    const key = (0,external_node_crypto_.createPublicKey)({ key: Buffer.concat([SPKI_ED25519, data.subarray(1)]), format: 'der', type: 'spki' });
    return { name, keyHash, key };
}
function hashOf(name, data) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${name}\n`).update(data).digest().readUInt32BE(0);
}
/**
 * The text of a note that `verifier` signed. Signatures by others are passed over, a wrong one by `verifier` is fatal.
 * @throws NoteError
 */
function openNote(note, verifier) {
    const split = note.lastIndexOf('\n\n');
    if (split < 0 || !note.endsWith('\n') || /(?!\n)[\p{Cc}\ufffd]/u.test(note))
        throw new NoteError('malformed note');
    const text = note.slice(0, split + 1);
    const lines = note.slice(split + 2, -1).split('\n');
    if (lines.length > MAX_SIGNATURES)
        throw new NoteError('too many signatures');
    let signed = false;
    for (const line of lines) {
        const match = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+=*)$/.exec(line);
        const signature = Buffer.from(match?.[2] ?? '', 'base64');
        if (match === null || signature.length < 5)
            throw new NoteError('malformed signature line');
        if (match[1] !== verifier.name || signature.readUInt32BE(0) !== verifier.keyHash)
            continue;
        if (!(0,external_node_crypto_.verify)(null, Buffer.from(text), verifier.key, signature.subarray(4)))
            throw new NoteError(`invalid signature by ${verifier.name}`);
        signed = true;
    }
    if (!signed)
        throw new NoteError(`no signature by ${verifier.name}`);
    return text;
}

;// CONCATENATED MODULE: ./build/src/toolchain/transparency-log.js

class ProofError extends Error {
    name = 'ProofError';
}
const TILE_WIDTH = 256;
const HASH_SIZE = 32;
/** RFC 6962 §2.1: leaves and nodes are told apart by their first byte. */
function recordHash(record) {
    return (0,external_node_crypto_.createHash)('sha256').update(Buffer.of(0)).update(record).digest();
}
function nodeHash(left, right) {
    return (0,external_node_crypto_.createHash)('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}
/** `tile/8/0/x163/x904.p/12`: three digits to a folder. */
function tilePath({ level, number, width }) {
    let path = String(number % 1000).padStart(3, '0');
    for (let n = Math.floor(number / 1000); n > 0; n = Math.floor(n / 1000))
        path = `x${String(n % 1000).padStart(3, '0')}/${path}`;
    return `tile/8/${level}/${path}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}
/** @throws ProofError */
function parseTree(text) {
    const [title, size = '', base64 = ''] = text.split('\n');
    const hash = Buffer.from(base64, 'base64');
    const n = Number(size);
    if (title !== 'go.sum database tree' ||
        !/^[1-9]\d{0,15}$/.test(size) ||
        !Number.isSafeInteger(n) ||
        hash.length !== HASH_SIZE)
        throw new ProofError('malformed tree head');
    return { size: n, hash };
}
/**
 * The hash of record `id`, proved to be in `tree`: every tile on the way is checked against the one above it, and the
 * topmost ones against the signed hash of the tree. Nothing of what `readTile` gives is trusted.
 * @throws ProofError, and whatever `readTile` throws
 */
async function provenRecordHash(tree, id, readTile) {
    if (!Number.isSafeInteger(id) || id < 0 || id >= tree.size)
        throw new ProofError(`record ${id} is not in a tree of size ${tree.size}`);
    const tiles = new Map();
    const read = (tile) => {
        const path = tilePath(tile);
        const known = tiles.get(path);
        if (known !== undefined)
            return known;
        const fetched = readTile(tile).then(data => {
            if (data.length !== tile.width * HASH_SIZE)
                throw new ProofError(`tile ${path} has ${data.length} bytes`);
            return data;
        });
        tiles.set(path, fetched);
        return fetched;
    };
    const peaks = peaksOf(tree.size);
    const peakHashes = await Promise.all(peaks.map(async (peak) => subtree(await read(tileAt(tree, Math.floor(peak.height / 8), peak.start)), tree, peak)));
    const root = peakHashes.reduceRight((right, left) => nodeHash(left, right));
    if (!root.equals(tree.hash))
        throw new ProofError('the tiles do not add up to the signed tree');
    // The tiles that hold the peaks are proved. Go up from the record until one of them, then down again, checking.
    const trusted = new Set(peaks.map(peak => tilePath(tileAt(tree, Math.floor(peak.height / 8), peak.start))));
    const chain = [];
    let tile = tileAt(tree, 0, id);
    while (!trusted.has(tilePath(tile))) {
        chain.push(tile);
        const above = tile.level + 1;
        tile = tileAt(tree, above, tile.number * 256 ** above);
    }
    let parent = await read(tile);
    for (const child of chain.reverse()) {
        const data = await read(child);
        const place = (child.number % TILE_WIDTH) * HASH_SIZE;
        if (!merge(data).equals(parent.subarray(place, place + HASH_SIZE)))
            throw new ProofError(`tile ${tilePath(child)} does not match the tile above it`);
        parent = data;
    }
    const place = (id % TILE_WIDTH) * HASH_SIZE;
    return parent.subarray(place, place + HASH_SIZE);
}
/** A tree of n records is a row of perfect ones, one for each bit of n, the largest first. */
function peaksOf(size) {
    const peaks = [];
    let start = 0;
    for (let height = 52; height >= 0; height--)
        if (Math.floor(size / 2 ** height) % 2 === 1) {
            peaks.push({ height, start });
            start += 2 ** height;
        }
    return peaks;
}
/** The tile of `level` over record `record`, as wide as it is in this tree. */
function tileAt(tree, level, record) {
    const number = Math.floor(record / 256 ** (level + 1));
    const hashesOnLevel = Math.floor(tree.size / 256 ** level);
    return { level, number, width: Math.min(TILE_WIDTH, hashesOnLevel - number * TILE_WIDTH) };
}
function subtree(tile, tree, peak) {
    const level = Math.floor(peak.height / 8);
    const { number } = tileAt(tree, level, peak.start);
    const first = (peak.start / 256 ** level - number * TILE_WIDTH) * HASH_SIZE;
    return merge(tile.subarray(first, first + 2 ** (peak.height % 8) * HASH_SIZE));
}
/** The hash over a power of two of hashes. */
function merge(hashes) {
    if (hashes.length === HASH_SIZE)
        return hashes;
    const half = hashes.length / 2;
    return nodeHash(merge(hashes.subarray(0, half)), merge(hashes.subarray(half)));
}

;// CONCATENATED MODULE: ./build/src/toolchain/sumdb.js







/** cmd/go/internal/modfetch/key.go */
const KNOWN_KEYS = {
    'sum.golang.org': 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8',
};
/** The same database, reached inside mainland China. cmd/go/internal/modfetch/sumdb.go, dbDial */
const ALIASES = {
    'sum.golang.google.cn': 'sum.golang.org https://sum.golang.google.cn',
};
/** @returns undefined for `off`. @throws UserError */
function parseGoSumDb(text) {
    if (text === 'off')
        return undefined;
    const [name = '', url, ...rest] = (ALIASES[text] ?? text).trim().split(/\s+/);
    try {
        if (rest.length > 0)
            throw new NoteError('too many fields');
        if (url !== undefined && !/^(https?|file):$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
            throw new NoteError('the second field is not a URL');
        const verifier = parseVerifier(KNOWN_KEYS[name] ?? name);
        // "No funny business in the database name": it becomes part of a URL.
        if (!/^[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._-]+)*$/.test(verifier.name))
            throw new NoteError('bad database name');
        return { verifier, url: url?.replace(/\/+$/, '') };
    }
    catch (error) {
        if (!(error instanceof NoteError))
            throw error;
        throw new language/* UserError */.yo('XC-SETUP-017', { value: text.slice(0, 200), reason: error.message });
    }
}
/** A record is a few lines, a tile 8 KiB. */
const MAX_ANSWER_BYTES = 1 << 20;
/**
 * The `h1:` hash of a module from the checksum database: the tree head's signature and the record's place in the
 * tree are checked, so neither a proxy nor a mirror of the database can make one up.
 * @throws UserError
 */
async function lookupH1(system, database, proxies, module, version) {
    const { name } = database.verifier;
    let base = '';
    try {
        base = database.url ?? (await reach(system, name, proxies));
        const answer = await fetchBytes(system, `${base}/lookup/${escapeModule(module)}@${escapeModule(version)}`);
        return await verifyLookup(answer.toString('utf8'), database.verifier, module, version, async (tile) => {
            try {
                return await fetchBytes(system, `${base}/${tilePath(tile)}`);
            }
            catch (error) {
                // A partial tile goes away when the whole one is there.
                if (tile.width === TILE_WIDTH || !isNotFound(error))
                    throw error;
                const whole = await fetchBytes(system, `${base}/${tilePath({ ...tile, width: TILE_WIDTH })}`);
                return whole.subarray(0, tile.width * 32);
            }
        });
    }
    catch (error) {
        if (error instanceof NoteError || error instanceof ProofError)
            throw new language/* UserError */.yo('XC-SETUP-018', { name, module: `${module}@${version}`, reason: error.message });
        if (error instanceof src_system/* HttpError */.j$ || isNotFound(error))
            throw new language/* UserError */.yo('XC-SETUP-019', { name, module: `${module}@${version}`, reason: (0,src_system/* errorText */.kc)(error) });
        throw error;
    }
}
/**
 * @param answer what `/lookup/` said: record number, go.sum lines, empty line, signed tree head
 * @throws NoteError, ProofError, and what `readTile` throws
 */
async function verifyLookup(answer, verifier, module, version, readTile) {
    const match = /^(0|[1-9]\d{0,15})\n((?:[^\n]+\n)+)\n([\s\S]*)$/.exec(answer);
    if (match === null)
        throw new ProofError('malformed record');
    const [, id, record = '', head = ''] = match;
    const tree = parseTree(openNote(head, verifier));
    const proven = await provenRecordHash(tree, Number(id), readTile);
    if (!proven.equals(recordHash(record)))
        throw new ProofError(`record ${id} is not what the signed tree holds`);
    for (const line of record.split('\n')) {
        const [path, v, h1] = line.split(' ');
        if (path === module && v === version && h1 !== undefined && /^h1:[A-Za-z0-9+/]{43}=$/.test(h1))
            return h1;
    }
    throw new ProofError(`record ${id} is about another module`);
}
/**
 * A proxy that says it carries the database is the only way to it; otherwise the database itself.
 * https://go.dev/design/25530-sumdb#proxying-a-checksum-database
 */
async function reach(system, name, proxies) {
    for (const proxy of proxies) {
        if (proxy.kind !== 'url')
            break;
        try {
            await fetchBytes(system, `${proxy.url}/sumdb/${name}/supported`);
            return `${proxy.url}/sumdb/${name}`;
        }
        catch (error) {
            const canGoOn = isNotFound(error) || (proxy.fallback === 'any-error' && error instanceof src_system/* HttpError */.j$);
            if (!canGoOn)
                throw error;
        }
    }
    return `https://${name}`;
}
async function fetchBytes(system, url) {
    if (url.startsWith('file:'))
        return (0,promises_.readFile)((0,external_node_url_.fileURLToPath)(url));
    return system.http.bytes(url, { maxBytes: MAX_ANSWER_BYTES });
}

;// CONCATENATED MODULE: ./build/src/toolchain/fetch-module.js







/** The toolchain module, as the go command itself gets a newer Go. https://go.dev/doc/toolchain */
async function fromModuleProxy(request, base, expected, effects, staging) {
    const module = moduleOf(request);
    const archive = (0,external_node_path_.join)(staging, `${module.version}.zip`);
    const url = `${base}/${module.path}/@v/${module.version}.zip`;
    await download(url, archive, effects);
    const root = (0,external_node_path_.join)(staging, 'go');
    await (0,promises_.mkdir)(root);
    const from = (0,src_system/* withoutSecrets */.cT)(base);
    const h1 = await unpackModuleZip(archive, root, `${module.name}/`, effects.system.signal).catch(async (error) => {
        if (error instanceof BadArchive && (await isWebPage(archive)))
            throw new language/* UserError */.yo('XC-SETUP-023', { what: module.name, from });
        throw error;
    });
    if (h1 !== expected.hash)
        throw new language/* UserError */.yo('XC-SETUP-012', {
            what: module.name,
            from,
            found: h1,
            expected: expected.hash,
            source: expected.source,
        });
    await finishModuleToolchain(root);
    return { source: 'goproxy', root, from, checked: `h1 (${expected.source})` };
}
/** The user's word, the shipped table, or the checksum database. */
async function expectedH1(request, system) {
    if (request.moduleH1 !== undefined)
        return { hash: request.moduleH1, source: 'go-module-h1' };
    const shipped = request.table.modules[request.version]?.[`${request.goos}-${request.goarch}`];
    if (shipped !== undefined)
        return { hash: shipped, source: 'shipped table' };
    const database = parseGoSumDb(request.goSumDb);
    if (database === undefined)
        throw new language/* UserError */.yo('XC-SETUP-014', { module: moduleOf(request).name });
    const { path, version } = moduleOf(request);
    return { hash: await lookupH1(system, database, request.proxies, path, version), source: database.verifier.name };
}
function moduleOf({ version, goos, goarch }) {
    const path = 'golang.org/toolchain';
    const moduleVersion = `v0.0.1-go${version}.${goos}-${goarch}`;
    return { path, version: moduleVersion, name: `${path}@${moduleVersion}` };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/toolchain/tool-cache.js






/** RUNNER_TOOL_CACHE on a runner; in a terminal a folder of our own. */
function toolCacheRoot(env) {
    return env['RUNNER_TOOL_CACHE'] || (0,external_node_path_.join)((0,src_system/* cacheRoot */.P5)(env), 'tools');
}
/** Node's name for the machine, which @actions/tool-cache uses in paths. */
const CACHE_ARCH = { amd64: 'x64' };
function cacheArch(goarch) {
    return CACHE_ARCH[goarch] ?? goarch;
}
/** Complete Go versions for an architecture, the newest first. */
async function cachedGoVersions(cache, goarch) {
    const found = [];
    for (const folder of await (0,promises_.readdir)((0,external_node_path_.join)(cache, 'go')).catch(() => [])) {
        const version = fromSemver(folder);
        const root = version === undefined ? undefined : await cachedTool((0,external_node_path_.join)(cache, 'go', folder), cacheArch(goarch));
        // A folder that says 1.25.3 and holds another version would be a wrong OK.
        if (version !== undefined && root !== undefined && (await versionInRoot(root)) === version)
            found.push({ version, root });
    }
    return found.sort((a, b) => compareGoVersions(b.version, a.version));
}
async function cachedGo(cache, version, goarch) {
    const root = await cachedTool(goFolder(cache, version), cacheArch(goarch));
    return root !== undefined && (await versionInRoot(root)) === version ? { version, root } : undefined;
}
/** `<cache>/go/1.26.0-rc.1` */
function goFolder(cache, version) {
    return (0,external_node_path_.join)(cache, 'go', toSemver(version) ?? version);
}
/** The first line of VERSION: `go1.25.3`. */
async function versionInRoot(root) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, 'VERSION'), 'utf8').catch(() => '');
    return versionOfGo(text.split('\n', 1)[0] ?? '');
}
async function cachedTool(folder, name) {
    const root = (0,external_node_path_.join)(folder, name);
    return (await exists(`${root}.complete`)) && (await exists((0,external_node_path_.join)(root, 'bin', 'go'))) ? root : undefined;
}
const exists = (path) => (0,promises_.access)(path).then(() => true, () => false);
/** Another job on the same machine may be busy with the same download for this long. */
const LOCK_PATIENCE_MS = 20 * 60_000;
const LOCK_POLL_MS = 300;
const LOCK_STALE_MS = 60_000;
/**
 * Makes `<folder>/<name>` appear as a whole or not at all, once for any number of jobs. `build` fills a private folder
 * beside it and returns the folder to move into place.
 * @param onWait called once when another job holds the lock
 * @returns the path, and whether this call made it
 * @throws UserError for a full disk or a place that cannot be written, Interrupted, and what `build` throws
 */
async function installOnce({ signal }, folder, name, build, onWait = () => { }) {
    const root = (0,external_node_path_.join)(folder, name);
    return explainDisk(root, async () => {
        const unlock = await lock(folder, name, signal, onWait);
        try {
            // The job that had the lock before us may have done the work.
            if ((await cachedTool(folder, name)) !== undefined)
                return { root, fresh: false };
            // We hold the lock: what lies around is from a run that died.
            for (const left of await (0,promises_.readdir)(folder))
                if (left === name || left === `${name}.complete` || left.startsWith(`.${name}-`))
                    await (0,promises_.rm)((0,external_node_path_.join)(folder, left), { recursive: true, force: true });
            const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, `.${name}-`));
            try {
                const built = await build(staging).catch(error => {
                    // Streams say AbortError, whatever they were doing.
                    throw signal.aborted ? new src_system/* Interrupted */.Cw() : error;
                });
                if (signal.aborted)
                    throw new src_system/* Interrupted */.Cw();
                try {
                    await (0,promises_.rename)(built, root);
                }
                catch (error) {
                    // A machine that slept for longer than a lock lives: another job has done the same work since.
                    if ((await cachedTool(folder, name)) === undefined)
                        throw error;
                    return { root, fresh: false };
                }
                await (0,src_system/* writeFileAtomic */.Zf)(`${root}.complete`, '');
            }
            finally {
                await (0,promises_.rm)(staging, { recursive: true, force: true, maxRetries: 10 });
            }
            return { root, fresh: true };
        }
        finally {
            await unlock();
            // Nothing was installed: leave no empty folders either.
            await (0,promises_.rmdir)(folder)
                .then(() => (0,promises_.rmdir)((0,external_node_path_.dirname)(folder)))
                .catch(() => { });
        }
    });
}
async function lock(folder, name, signal, onWait) {
    const { lock: take } = (await __webpack_require__.e(/* import() */ 3648).then(__webpack_require__.t.bind(__webpack_require__, 83648, 19))).default;
    const started = performance.now();
    for (let waited = false;;) {
        if (signal.aborted)
            throw new src_system/* Interrupted */.Cw();
        await makeFolder(folder);
        try {
            return await take((0,external_node_path_.join)(folder, name), {
                realpath: false,
                lockfilePath: (0,external_node_path_.join)(folder, `.${name}.lock`),
                stale: LOCK_STALE_MS,
                // A lock that was taken from us means two writers: each still has its own staging folder.
                onCompromised: () => { },
            });
        }
        catch (error) {
            const code = (0,src_system/* errorCode */.CA)(error);
            // ENOENT: another job has just removed the folder that was empty.
            if (code !== 'ELOCKED' && code !== 'ENOENT')
                throw error;
            if (!waited)
                onWait();
            waited = true;
            if (performance.now() - started > LOCK_PATIENCE_MS)
                throw new language/* UserError */.yo('XC-SETUP-020', { path: (0,external_node_path_.join)(folder, `.${name}.lock`) });
            await (0,external_node_timers_promises_.setTimeout)(LOCK_POLL_MS);
        }
    }
}
/** On a read-only file system Node's recursive mkdir says ENOENT; the folder that is there says why. */
async function makeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (error) {
        if ((0,src_system/* errorCode */.CA)(error) !== 'ENOENT')
            throw error;
        let parent = (0,external_node_path_.dirname)(folder);
        while (parent !== (0,external_node_path_.dirname)(parent) && !(await exists(parent)))
            parent = (0,external_node_path_.dirname)(parent);
        await (0,promises_.access)(parent, promises_.constants.W_OK);
        throw error;
    }
}
/** Errors of the disk in the user's words. */
async function explainDisk(path, body) {
    try {
        return await body();
    }
    catch (error) {
        throw (0,src_system/* diskError */.wO)(error, path) ?? error;
    }
}

;// CONCATENATED MODULE: ./build/src/toolchain/fetch-go.js








/**
 * Gets Go into the private folder `staging`. Every source that fails is named and the next is tried.
 * @throws UserError when none is left; Interrupted; errors of the disk
 */
async function fetchGo(request, effects, staging) {
    const failures = [];
    const tried = [];
    const attempts = request.sources.flatMap(source => attemptsOf[source](request, effects, staging));
    for (let index = 0; index < attempts.length;) {
        const attempt = attempts[index];
        if (attempt === undefined)
            break;
        try {
            const fetched = await attempt.run();
            await mustBe(request.version, fetched.root, attempt.from);
            return fetched;
        }
        catch (error) {
            const failure = asUserError(error, attempt.from);
            failures.push(failure);
            tried.push(attempt.from);
            await emptyFolder(staging);
            const skip = attempt.endsSource(failure, error);
            index = skip ? endOfSource(attempts, index) : index + 1;
            const next = attempts[index];
            if (next !== undefined)
                effects.host.log('warning', withNext(effects.host, failure, next, index, attempts.length));
        }
    }
    const [first, ...others] = failures;
    if (first !== undefined && others.length === 0)
        throw first;
    throw new language/* UserError */.yo('XC-SETUP-004', {
        what: `go${request.version} ${request.goos}/${request.goarch}`,
        count: failures.length,
        sources: tried.join(' · ') || '-',
    }, { others: failures });
}
function endOfSource(attempts, index) {
    const source = attempts[index]?.source;
    let end = index;
    // Who names a file wants that file, not another one from the network.
    if (source === 'archive')
        return attempts.length;
    while (end < attempts.length && attempts[end]?.source === source)
        end++;
    return end;
}
/** Nothing to check the bytes against: true of every mirror, or of every proxy. */
const NO_HASH = ['XC-SETUP-011', 'XC-SETUP-014', 'XC-SETUP-018', 'XC-SETUP-019', 'XC-SETUP-021'];
const attemptsOf = {
    archive(request, effects, staging) {
        const { archive } = request;
        if (archive === undefined)
            return [];
        const run = () => fromLocalArchive(request, archive, effects, staging);
        return [{ source: 'archive', from: archive, run, endsSource: () => true }];
    },
    mirrors(request, effects, staging) {
        const expected = fetch_go_once(() => expectedSha256(request, effects.system));
        return request.mirrors.map(mirror => ({
            source: 'mirrors',
            from: (0,src_system/* withoutSecrets */.cT)(mirror),
            run: async () => fromMirror(request, mirror.replace(/\/+$/, ''), await expected(), effects, staging),
            endsSource: failure => NO_HASH.includes(failure.code),
        }));
    },
    goproxy(request, effects, staging) {
        const expected = fetch_go_once(() => expectedH1(request, effects.system));
        return request.proxies
            .filter(proxy => proxy.kind !== 'off')
            .map(proxy => {
            // The go command's `direct` for this module. golang/website, internal/dl
            const base = proxy.kind === 'direct' ? 'https://go.dev/dl/mod' : proxy.url;
            return {
                source: 'goproxy',
                from: (0,src_system/* withoutSecrets */.cT)(base),
                run: async () => fromModuleProxy(request, base, await expected(), effects, staging),
                endsSource: (failure, cause) => NO_HASH.includes(failure.code) || (proxy.fallback === 'not-found' && !isNotFound(cause)),
            };
        });
    },
};
/** What is unpacked must be what it was taken for: a table cannot know of a file under a wrong name. */
async function mustBe(version, root, from) {
    const found = await versionInRoot(root);
    if (found !== version)
        throw new language/* UserError */.yo('XC-SETUP-024', { from, version, found: found ?? '?' });
}
function withNext(host, failure, next, index, count) {
    const following = (0,language/* message */.iU)('XC-SETUP-026', { from: next.from, number: index + 1, count })[host.language];
    return [...failure.told(host.language), ...following].join('\n');
}
async function emptyFolder(folder) {
    await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 10 });
    await (0,promises_.mkdir)(folder);
}
function fetch_go_once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

;// CONCATENATED MODULE: ./build/src/toolchain/resolve-version.js



/**
 * The release that `wanted` means.
 * @param known versions that exist for the platform, in any order
 * @param platform `linux-loong64`, for the message
 * @throws UserError when none matches. An exact version need not be in `known`: it may be newer than our table.
 */
function resolveVersion(wanted, known, platform) {
    const newestFirst = [...known].sort((a, b) => compareGoVersions(b, a));
    const found = choose(wanted, newestFirst);
    if (found === undefined)
        throw new language/* UserError */.yo('XC-SETUP-001', {
            wanted: wanted.version,
            origin: wanted.origin,
            platform,
            newest: newestFirst.slice(0, 5).join(' '),
        });
    return found;
}
function choose(wanted, newestFirst) {
    switch (wanted.kind) {
        case 'exact':
            return goSpelling(wanted.version);
        case 'minimum':
            return /^\d+\.\d+$/.test(wanted.version)
                ? newestFirst.find(version => inRange(version, wanted.version))
                : goSpelling(wanted.version);
        case 'range':
            return newestFirst.find(version => inRange(version, wanted.version));
        case 'stable':
            return newestFirst.find(isRelease);
        case 'oldstable': {
            const stable = newestFirst.find(isRelease);
            return newestFirst.find(version => isRelease(version) && stable !== undefined && !sameLine(version, stable));
        }
    }
}
/** Whether a Go that is already here will do, so that nothing need be resolved. */
function satisfies(version, wanted) {
    switch (wanted.kind) {
        case 'exact':
            return toSemver(version) === (toSemver(wanted.version) ?? wanted.version);
        case 'range':
            return inRange(version, wanted.version);
        case 'minimum':
            return isRelease(version) && satisfiesGoLine(version, wanted.version);
        case 'stable':
        case 'oldstable':
            return false;
    }
}
function inRange(version, range) {
    const comparable = toSemver(version);
    return comparable !== undefined && semver.satisfies(comparable, range);
}
function goSpelling(version) {
    const comparable = toSemver(version) ?? semver.valid(version) ?? undefined;
    return comparable === undefined ? undefined : fromSemver(comparable);
}
function isRelease(version) {
    return !/[a-z]/.test(version);
}
function sameLine(a, b) {
    return lineOf(a) === lineOf(b);
}
function lineOf(version) {
    return version.split('.', 2).join('.');
}

;// CONCATENATED MODULE: ./build/src/toolchain/wanted-version.js







/**
 * `go-version` before `go-version-file`, as actions/setup-go has it; then go.work or go.mod of the workspace; then the
 * newest stable release.
 * @throws UserError
 */
async function wantedGo(given) {
    if (given.goVersion !== undefined)
        return parseWanted(given.goVersion, 'go-version');
    if (given.goVersionFile !== undefined) {
        const path = (0,external_node_path_.resolve)(given.workspace, given.goVersionFile);
        return readVersionFile(path, given.goVersionFile);
    }
    for (const name of ['go.work', 'go.mod']) {
        const text = await readIfThere((0,external_node_path_.join)(given.workspace, name));
        const needed = text === undefined ? undefined : neededVersion(text);
        if (needed !== undefined)
            return { ...parseWanted(needed, name), kind: 'minimum', version: needed };
    }
    return { kind: 'stable', version: 'stable', origin: 'default' };
}
/** One version as people write it. @throws UserError */
function parseWanted(text, origin) {
    const spec = text.trim().replace(/^go(?=\d)/, '');
    const name = spec.toLowerCase();
    if (name === 'stable' || name === 'latest')
        return { kind: 'stable', version: 'stable', origin };
    if (name === 'oldstable')
        return { kind: 'oldstable', version: 'oldstable', origin };
    // 1.25 and 1.20 are lines of releases, as actions/setup-go reads them; 1.25.0, 1.26rc1 and 1.26.0-rc.1 are releases.
    if (isGoVersion(spec) && !/^\d+\.\d+$/.test(spec))
        return { kind: 'exact', version: spec, origin };
    if (semver.valid(spec) !== null)
        return { kind: 'exact', version: spec, origin };
    if (spec !== '' && semver.validRange(spec) !== null)
        return { kind: 'range', version: spec, origin };
    throw new language/* UserError */.yo('XC-SETUP-002', { origin, value: text.slice(0, 100) });
}
async function readVersionFile(path, shown) {
    const text = await readIfThere(path);
    if (text === undefined)
        throw new language/* UserError */.yo('XC-SETUP-005', { path: shown });
    const version = versionIn((0,external_node_path_.basename)(path), text);
    if (version === undefined)
        throw new language/* UserError */.yo('XC-SETUP-006', { path: shown });
    return parseWanted(version, shown);
}
function versionIn(name, text) {
    if (/^go\.(mod|work)$/.test(name) || name.endsWith('.mod'))
        return neededVersion(text);
    // asdf calls it golang, mise calls it go. The first of several versions is the one in use.
    if (name === '.tool-versions')
        return /^[ \t]*(?:golang|go)[ \t]+([^\s#]+)/m.exec(text)?.[1];
    return text.trim().split('\n', 1)[0]?.trim() || undefined;
}
/** The toolchain line when it is the newer of the two, as the go command chooses. */
function neededVersion(text) {
    const { go, toolchain } = goDirectives(text);
    if (toolchain === undefined)
        return go;
    return go === undefined || satisfiesGoLine(toolchain, go) ? toolchain : go;
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((0,src_system/* errorCode */.CA)(error)))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/toolchain/setup-go.js












/** Where a Go may come from, in the order in which it is looked for. */
const GO_SOURCES = ['tool-cache', 'path', 'archive', 'mirrors', 'goproxy'];
const MIRRORS = {
    elsewhere: ['https://go.dev/dl', 'https://golang.google.cn/dl', 'https://mirrors.aliyun.com/golang'],
    china: ['https://golang.google.cn/dl', 'https://mirrors.aliyun.com/golang', 'https://go.dev/dl'],
};
/**
 * Finds or installs the Go that the user, or go.mod, asks for.
 * @throws UserError, Interrupted
 */
async function setupGo(options, { system, host }) {
    const workspace = options.workspace ?? system.cwd;
    const goos = hostGoos();
    const goarch = options.goarch ?? hostGoarch();
    const settings = await goSettings(system, options.china ?? false);
    const wanted = versionOfArchive(options, goos, goarch) ?? (await wantedGo({ ...options, workspace }));
    const here = await lookAround(options, system, goarch);
    const ready = options.checkLatest ? undefined : here.find(go => satisfies(go.version, wanted));
    const table = options.checkLatest ? await latestTable(options, { system, host }) : tableOf(options);
    const version = ready?.version ?? resolveVersion(wanted, releasesFor(table, `${goos}-${goarch}`), `${goos}/${goarch}`);
    refuseOldForLoong64(version, wanted.origin, [...(options.targets ?? []), goarch]);
    await refuseOlderThanModule(version, wanted.origin, settings.GOTOOLCHAIN ?? 'local', workspace);
    const placed = ready ??
        here.find(go => go.version === version) ??
        (await install({ version, goos, goarch, settings, table, options }, { system, host }));
    const goBinary = (0,external_node_path_.join)(placed.root, 'bin', 'go');
    const printed = await askGo(system, goBinary);
    if (printed.version !== version)
        throw new language/* UserError */.yo('XC-SETUP-024', { from: placed.root, version, found: printed.version });
    const env = exportedGoEnv(settings, placed.root, system.env);
    return { ...placed, goos, goarch, goBinary, env, origin: wanted.origin };
}
/** `go1.25.3.linux-amd64.tar.gz` says itself which version it holds, where nobody asked for another. */
function versionOfArchive(options, goos, goarch) {
    const { goArchive, goVersion, goVersionFile } = options;
    if (goArchive === undefined || goVersion !== undefined || goVersionFile !== undefined)
        return undefined;
    const [, version, os, arch] = /^go(\d[\w.]*?)\.([a-z0-9]+)-([a-z0-9]+)\.tar\.gz$/.exec((0,external_node_path_.basename)(goArchive)) ?? [];
    if (version === undefined)
        return undefined;
    if (os !== goos || arch !== goarch)
        throw new language/* UserError */.yo('XC-SETUP-013', { path: goArchive, reason: `${os}/${arch} != ${goos}/${goarch}` });
    // go1.20.linux-amd64.tar.gz is the release 1.20, not the line 1.20.x.
    return { ...parseWanted(version, 'go-archive'), kind: 'exact' };
}
/** The Go versions on this machine, in the order of the sources; the newest of the tool cache first. */
async function lookAround(options, system, goarch) {
    const looks = {
        'tool-cache': () => cachedGoVersions(toolCacheRoot(system.env), goarch),
        path: async () => [await goOnPath(system, goarch)].filter(go => go !== undefined),
    };
    const found = [];
    for (const from of options.sources ?? GO_SOURCES)
        for (const { version, root } of (await looks[from]?.()) ?? [])
            found.push({ version, root, from, source: root, checked: undefined });
    return found;
}
function tableOf(options) {
    return options.table ?? shippedReleases;
}
/** The shipped table with what the official site has beyond it; what both have is believed of the shipped one. */
async function latestTable(options, { system, host }) {
    const shipped = tableOf(options);
    try {
        const official = await officialReleases(system, officialSites(options));
        const archives = {};
        for (const version of new Set([...Object.keys(official.archives), ...Object.keys(shipped.archives)]))
            archives[version] = { ...official.archives[version], ...shipped.archives[version] };
        return { ...shipped, source: `${shipped.source}; ${official.source}`, archives };
    }
    catch (error) {
        if (!(error instanceof src_system/* HttpError */.j$))
            throw error;
        host.log('warning', (0,language/* told */.Ev)('XC-SETUP-027', { reason: error.message }, host.language));
        return shipped;
    }
}
function officialSites({ china }) {
    return china ? [...OFFICIAL_SITES].reverse() : [...OFFICIAL_SITES];
}
async function install({ version, goos, goarch, settings, table, options }, effects) {
    const { system, host } = effects;
    const cache = toolCacheRoot(system.env);
    const sources = (options.sources ?? GO_SOURCES).filter((s) => s !== 'tool-cache' && s !== 'path');
    const request = {
        version,
        goos,
        goarch,
        sources,
        mirrors: options.mirrors ?? (options.china ? MIRRORS.china : MIRRORS.elsewhere),
        archive: options.goArchive,
        archiveSha256: options.goArchiveSha256,
        moduleH1: options.goModuleH1,
        proxies: sources.includes('goproxy') ? parseGoProxy(settings.GOPROXY) : [],
        goSumDb: settings.GOSUMDB,
        table,
        officialSites: officialSites(options),
    };
    let fetched;
    await installOnce(system, goFolder(cache, version), cacheArch(goarch), async (staging) => {
        fetched = await fetchGo(request, effects, staging);
        return fetched.root;
    }, () => host.log('info', (0,language/* message */.iU)('XC-SETUP-028', { what: `Go ${version}` })[host.language].join('\n')));
    const placed = await cachedGo(cache, version, goarch);
    if (placed === undefined)
        throw new language/* UserError */.yo('XC-SETUP-024', { from: cache, version, found: '-' });
    return {
        ...placed,
        from: fetched?.source ?? 'tool-cache',
        source: fetched?.from ?? placed.root,
        checked: fetched?.checked,
    };
}

;// CONCATENATED MODULE: ./build/src/toolchain/go-for-build.js






/**
 * The Go for a step that builds. Where a version is asked for, or the Go on PATH is too old for go.mod or absent, it is
 * set up; else the one on PATH is taken as it is, since an earlier step has put it there on purpose.
 * @throws UserError, Interrupted
 */
async function goForBuild(options, effects) {
    const asked = options.goVersion ?? options.goVersionFile ?? options.goArchive;
    const ready = asked === undefined ? await readyOnPath(options, effects) : undefined;
    return ready ?? setupGo(options, effects);
}
async function readyOnPath(options, { system }) {
    const here = await goOnPath(system, hostGoarch());
    if (here === undefined)
        return undefined;
    const settings = await goSettings(system, options.china ?? false);
    const workspace = options.workspace ?? system.cwd;
    try {
        await refuseOlderThanModule(here.version, 'PATH', settings.GOTOOLCHAIN ?? 'local', workspace);
    }
    catch (error) {
        if (!(error instanceof language/* UserError */.yo))
            throw error;
        // Too old for go.mod: set up the one that go.mod wants.
        return undefined;
    }
    return {
        version: here.version,
        goos: hostGoos(),
        goarch: here.goarch,
        root: here.root,
        goBinary: (0,external_node_path_.join)(here.root, 'bin', 'go'),
        env: exportedGoEnv(settings, here.root, system.env),
        origin: 'PATH',
        from: 'path',
        source: here.root,
        checked: undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/toolchain/setup-vendor-go.js










/**
 * Installs a Go that is not the Go project's: Loongson's build for the old LoongArch world (Kylin V10, UOS 20), which
 * upstream Go cannot serve. It has a place of its own, keyed by its hash, where no search for a Go version finds it.
 * @throws UserError, Interrupted
 */
async function setupVendorGo(options, effects) {
    const { system, host } = effects;
    const { url, sha256 } = options;
    const from = (0,src_system/* withoutSecrets */.cT)(url);
    if (!URL.canParse(url) || !/^(https?|file):$/.test(new URL(url).protocol))
        throw new language/* UserError */.yo('XC-SETUP-029', { value: from.slice(0, 200) });
    const goarch = hostGoarch();
    const folder = (0,external_node_path_.join)(toolCacheRoot(system.env), 'xinchuang-go-vendor', sha256.slice(0, 32));
    const { root, fresh } = await installOnce(system, folder, cacheArch(goarch), async (staging) => {
        const archive = (0,external_node_path_.join)(staging, 'toolchain.tar.gz');
        try {
            const found = (await download(url, archive, effects)).sha256;
            if (found !== sha256) {
                if (await isWebPage(archive))
                    throw new language/* UserError */.yo('XC-SETUP-023', { what: 'toolchain-url', from });
                const source = 'toolchain-sha256';
                throw new language/* UserError */.yo('XC-SETUP-003', { archive: 'toolchain-url', from, found, expected: sha256, source });
            }
            const unpacked = (0,external_node_path_.join)(staging, 'go');
            await (0,promises_.mkdir)(unpacked);
            await unpackTarGz(archive, unpacked, system.signal);
        }
        catch (error) {
            throw asUserError(error, from);
        }
        // Before it is moved into place: a toolchain for another machine must not stay there as if it were good.
        await askGo(system, (0,external_node_path_.join)(staging, 'go', 'bin', 'go'));
        return (0,external_node_path_.join)(staging, 'go');
    }, () => host.log('info', (0,language/* message */.iU)('XC-SETUP-028', { what: from })[host.language].join('\n')));
    const goBinary = (0,external_node_path_.join)(root, 'bin', 'go');
    const { version } = await askGo(system, goBinary);
    const settings = await goSettings(system, options.china ?? false);
    return {
        version,
        goos: hostGoos(),
        goarch,
        root,
        goBinary,
        // Whatever the user chose: `auto` on an old-world machine fetches a new-world Go, which crashes at start.
        env: { ...exportedGoEnv(settings, root, system.env), GOTOOLCHAIN: 'local' },
        origin: 'toolchain-url',
        from: 'toolchain-url',
        source: from,
        checked: fresh ? 'SHA-256 (toolchain-sha256)' : undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/toolchain/index.js












/***/ })

};

export const id = 8324;
export const ids = [8324];
export const modules = {

/***/ 28324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countingEmulator: () => (/* reexport */ countingEmulator),
  guestTools: () => (/* reexport */ guestTools),
  insideTools: () => (/* reexport */ insideTools),
  keepEnds: () => (/* reexport */ keepEnds),
  machines: () => (/* reexport */ machines),
  openImage: () => (/* reexport */ openImage),
  registerHandler: () => (/* reexport */ registerHandler),
  removeHandler: () => (/* reexport */ removeHandler),
  smokeChecks: () => (/* reexport */ smokeChecks),
  smokeRun: () => (/* reexport */ smokeRun),
  whyItEnded: () => (/* reexport */ whyItEnded),
  whyNotEmulated: () => (/* reexport */ whyNotEmulated)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/emulator/binfmt.js






const BINFMT = '/proc/sys/fs/binfmt_misc';
/** Every handler of ours is called so; no other is ever touched. */
const OURS = 'xinchuang-go-';
/**
 * The first 20 bytes of an executable up to e_machine, and which bits of them count: any OS ABI, ET_EXEC or ET_DYN. QEMU,
 * scripts/qemu-binfmt-conf.sh.
 */
const MAGIC = {
    loong64: {
        magic: '7f454c4602010100000000000000000002000201',
        mask: 'fffffffffffffffc00fffffffffffffffeffffff',
    },
    arm64: {
        magic: '7f454c460201010000000000000000000200b700',
        mask: 'ffffffffffffff00fffffffffffffffffeffffff',
    },
    amd64: {
        magic: '7f454c4602010100000000000000000002003e00',
        mask: 'fffffffffffefefcfffffffffffffffffeffffff',
    },
};
/**
 * Lets the kernel start programs of an architecture by QEMU, on the whole machine, until it is removed. A handler of
 * somebody else is used as it is, and never changed.
 */
async function registerHandler(system, { goarch, interpreter, folder, onName }, place = BINFMT) {
    const none = (why) => ({ state: 'none', why });
    const root = await rootPrefix(system);
    if (!(await (0,src_system/* isThere */.$B)((0,external_node_path_.join)(place, 'register')))) {
        if (root === undefined)
            return none(new language/* UserError */.yo('XC-BENCH-021', { goarch }));
        const said = await asRoot(system, root, ['mount', '-t', 'binfmt_misc', 'binfmt_misc', place]);
        if (said !== undefined)
            return none(new language/* UserError */.yo('XC-BENCH-023', { goarch, reason: said }));
    }
    // One of ours is another run's, and goes when that ends.
    const other = (await handlersAt(place)).find(one => !one.name.startsWith(OURS) && one.enabled && takes(one, goarch));
    if (other !== undefined) {
        if (other.flags.includes('F'))
            return { state: 'there', name: other.name };
        const lacks = {
            en: `without the flag F: ${other.interpreter} would have to be in the container`,
            zh: `缺少标志 F：${other.interpreter} 必须存在于容器中`,
        };
        return none(new language/* UserError */.yo('XC-BENCH-022', { goarch, name: other.name, lacks }));
    }
    if (root === undefined)
        return none(new language/* UserError */.yo('XC-BENCH-021', { goarch }));
    const name = `${OURS}${goarch}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    const [line, off] = [(0,external_node_path_.join)(folder, 'register'), (0,external_node_path_.join)(folder, 'unregister')];
    await (0,promises_.writeFile)(line, registration(name, goarch, interpreter));
    await (0,promises_.writeFile)(off, '-1');
    onName(name);
    const said = await asRoot(system, root, ['cp', line, (0,external_node_path_.join)(place, 'register')]);
    if (said !== undefined || !(await (0,src_system/* isThere */.$B)((0,external_node_path_.join)(place, name))))
        return none(new language/* UserError */.yo('XC-BENCH-023', { goarch, reason: said ?? `${place}/${name}` }));
    // The second Ctrl-C ends this process at once.
    const atExit = () => {
        const [tool = 'cp', ...argv] = [...root, 'cp', off, (0,external_node_path_.join)(place, name)];
        (0,external_node_child_process_.spawnSync)(tool, argv, { timeout: 5000 });
    };
    process.once('exit', atExit);
    return {
        state: 'registered',
        name,
        remove: async () => {
            process.off('exit', atExit);
            return removeHandler(system, name, place);
        },
    };
}
/**
 * Takes a handler of ours back, after Ctrl-C too. One that is not there any more is content.
 * @returns XC-BENCH-024 when it is still there
 */
async function removeHandler({ env, cwd }, name, place = BINFMT) {
    if (!name.startsWith(OURS) || name.includes('/') || !(await (0,src_system/* isThere */.$B)((0,external_node_path_.join)(place, name))))
        return undefined;
    const system = { env, cwd, exec: (0,src_system/* makeExec */.e7)(env, cwd, new AbortController().signal) };
    const said = await (0,src_system/* withTempFolder */.JJ)(async (folder) => {
        const off = (0,external_node_path_.join)(folder, 'unregister');
        await (0,promises_.writeFile)(off, '-1');
        return asRoot(system, (await rootPrefix(system)) ?? [], ['cp', off, (0,external_node_path_.join)(place, name)]);
    });
    if (!(await (0,src_system/* isThere */.$B)((0,external_node_path_.join)(place, name))))
        return undefined;
    return new language/* UserError */.yo('XC-BENCH-024', { name, reason: said ?? '?' });
}
/** `:name:M:offset:magic:mask:interpreter:flags`. Documentation/admin-guide/binfmt-misc.rst */
function registration(name, goarch, interpreter) {
    const escaped = (hex) => hex.replace(/../g, '\\x$&');
    const { magic, mask } = MAGIC[goarch];
    return `:${name}:M::${escaped(magic)}:${escaped(mask)}:${interpreter}:F`;
}
/** A file below binfmt_misc; undefined for what is no handler by magic. */
function parseHandler(name, text) {
    const field = (key) => new RegExp(`^${key}:? (.*)$`, 'm').exec(text)?.[1]?.trim();
    const [magic, mask, offset] = [field('magic'), field('mask'), Number(field('offset') ?? 0)];
    if (magic === undefined || !/^(?:[0-9a-f]{2})+$/.test(magic))
        return undefined;
    return {
        name,
        interpreter: field('interpreter') ?? '',
        flags: field('flags') ?? '',
        enabled: /^enabled$/m.test(text),
        offset,
        magic,
        ...(mask !== undefined && { mask }),
    };
}
/** Whether the kernel would give it an executable of the architecture. */
function takes({ magic, mask, offset }, goarch) {
    // ET_EXEC, as Go writes it; what lies behind e_machine differs from file to file, and nobody looks there.
    const header = Buffer.from(MAGIC[goarch].magic, 'hex');
    const wanted = Buffer.from(magic, 'hex');
    const counts = mask === undefined ? Buffer.alloc(wanted.length, 0xff) : Buffer.from(mask, 'hex');
    return wanted.every((byte, at) => ((header[offset + at] ?? byte) & (counts[at] ?? 0xff)) === (byte & (counts[at] ?? 0xff)));
}
async function handlersAt(place) {
    const found = [];
    for (const name of await (0,promises_.readdir)(place)) {
        if (name === 'register' || name === 'status')
            continue;
        const handler = parseHandler(name, await (0,promises_.readFile)((0,external_node_path_.join)(place, name), 'utf8').catch(() => ''));
        if (handler !== undefined)
            found.push(handler);
    }
    return found;
}
/** undefined: we are not root, and sudo would ask. */
async function rootPrefix(system) {
    if (process.getuid?.() === 0)
        return [];
    try {
        await system.exec('sudo', ['-n', 'true'], { timeoutMs: 10_000 });
        return ['sudo', '-n'];
    }
    catch (error) {
        if (error instanceof src_system/* ToolError */.v4)
            return undefined;
        throw error;
    }
}
/** What the command said against it; undefined when it did it. */
async function asRoot(system, prefix, command) {
    const [tool = '', ...argv] = [...prefix, ...command];
    try {
        await system.exec(tool, argv, { timeoutMs: 20_000, env: { LC_ALL: 'C' } });
        return undefined;
    }
    catch (error) {
        if (error instanceof src_system/* ToolError */.v4)
            return (error.stderrTail || error.reason).trim().slice(-300);
        throw error;
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/entry-url.js
var entry_url = __webpack_require__(16793);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(50708);
;// CONCATENATED MODULE: ./build/src/emulator/find.js



const QEMU = {
    amd64: { name: 'x86_64' },
    arm64: { name: 'aarch64' },
    // QEMU 7.1 release notes: linux-user for loongarch64. Older ones are forks, of the old world.
    loong64: { name: 'loongarch64', since: '7.1' },
};
/** Each architecture is looked for once, however many files there are. */
function machines(system) {
    const found = new Map();
    return goarch => {
        const machine = found.get(goarch) ?? examine(system, goarch);
        found.set(goarch, machine);
        return machine;
    };
}
async function examine(system, goarch) {
    const native = process.platform === 'linux' && (0,platform/* goarchOfNode */.KD)() === goarch;
    const emulator = await findQemu(system, goarch);
    return { goarch, native, emulator, ...(native && goarch === 'loong64' && { world: worldHere() }) };
}
/** Names of QEMU's user-mode emulators: `qemu-ARCH`, and `qemu-ARCH-static` from Debian's qemu-user-static. */
async function findQemu(system, goarch, wanted = [`qemu-${QEMU[goarch].name}`, `qemu-${QEMU[goarch].name}-static`]) {
    const { since } = QEMU[goarch];
    let other = { state: 'missing', wanted };
    for (const tool of wanted) {
        try {
            const { stdout } = await system.exec(tool, ['--version'], { timeoutMs: 10_000 });
            const version = /version (\d[\w.]{0,30})/.exec(stdout)?.[1] ?? 'unknown';
            if (since === undefined || version === 'unknown' || !olderThan(version, since))
                return { state: 'ready', tool, version };
            other = { state: 'too-old', tool, version, since };
        }
        catch (error) {
            if (!(error instanceof src_system/* ToolError */.v4))
                throw error;
            if (error.reason === 'timeout')
                other = { state: 'hung', tool };
        }
    }
    return other;
}
/** `7.2.22` against `8.2`. A version that is not known is not said to be new. */
function olderThan(version, than) {
    const [a, b] = [version, than].map(text => text.split('.').map(Number));
    const [major = 0, minor = 0] = a ?? [];
    const [needMajor = 0, needMinor = 0] = b ?? [];
    return !(major > needMajor || (major === needMajor && minor >= needMinor));
}
/** A new-world system may have the old loader too (liblol), an old-world one never has the new. areweloongyet.com */
function worldHere() {
    const old = (0,external_node_fs_.existsSync)('/lib64/ld.so.1') && !(0,external_node_fs_.existsSync)('/lib64/ld-linux-loongarch-lp64d.so.1');
    return old ? 'old' : 'new';
}

;// CONCATENATED MODULE: ./build/src/emulator/counter.js







/**
 * Compiles the counter for this QEMU, once for each version of its sources: Debian's and Ubuntu's dynamic QEMU load plugins,
 * and static ones do not.
 */
async function counterFor(system, qemu, version) {
    const { stdout } = await system.exec(qemu, ['-h'], { timeoutMs: 10_000, allowFailure: true });
    if (!/^-plugin\b/m.test(stdout))
        return { why: 'no-plugins' };
    const sources = await sourcesOf();
    if (sources === undefined)
        return { why: 'no-sources' };
    // counter/README.md: QEMU 9.0 has another API.
    const api = version === 'unknown' || olderThan(version, '9.0') ? 'api-1' : 'api-4';
    const names = (await (0,promises_.readdir)(sources)).filter(name => /\.[ch]$/.test(name)).sort();
    const hash = (0,external_node_crypto_.createHash)('sha256').update(api);
    for (const name of names)
        hash.update(`\0${name}\0`).update(await (0,promises_.readFile)((0,external_node_path_.join)(sources, name)));
    const folder = (0,external_node_path_.join)((0,src_system/* cacheRoot */.P5)(system.env), 'counter');
    const plugin = (0,external_node_path_.join)(folder, `${hash.digest('hex').slice(0, 16)}.so`);
    if (await (0,src_system/* isThere */.$B)(plugin))
        return { plugin };
    await (0,promises_.mkdir)(folder, { recursive: true });
    const draft = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, '.new-'));
    try {
        const out = (0,external_node_path_.join)(draft, 'counter.so');
        const include = ['-I', (0,external_node_path_.join)(sources, 'include', api), '-I', (0,external_node_path_.join)(sources, 'include', 'no-glib')];
        const files = names.filter(name => name.endsWith('.c')).map(name => (0,external_node_path_.join)(sources, name));
        const argv = ['-O2', '-shared', '-fPIC', '-fvisibility=hidden', ...include, ...files, '-o', out];
        await system.exec(system.env['CC'] || 'cc', argv, { timeoutMs: 120_000 });
        await (0,promises_.rename)(out, plugin);
        return { plugin };
    }
    catch (error) {
        if (error instanceof src_system/* ToolError */.v4)
            return { why: 'no-compiler' };
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
}
/** Beside dist/ in a release, above build/src/ among the sources. */
async function sourcesOf() {
    if (entry_url/* entry */.f.url === undefined)
        return undefined;
    for (const up of ['../counter', '../../counter']) {
        const folder = (0,external_node_url_.fileURLToPath)(new URL(up, entry_url/* entry */.f.url));
        if (await (0,src_system/* isThere */.$B)((0,external_node_path_.join)(folder, 'counter.c')))
            return folder;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/emulator/counting.js





/**
 * From a folder as the tools image has it (`bin/`, `lib/counter.so`), else the QEMU of this machine.
 * @throws UserError XC-BENCH-005 when the folder has none, -006 when there is no QEMU at all
 */
async function countingEmulator(system, goarch, { folder, cpu }) {
    if (folder !== undefined) {
        const [qemu, plugin] = [(0,external_node_path_.join)(folder, 'bin', `qemu-${QEMU[goarch].name}`), (0,external_node_path_.join)(folder, 'lib', 'counter.so')];
        for (const file of [qemu, plugin])
            await (0,promises_.access)(file).catch(cause => {
                throw new language/* UserError */.yo('XC-BENCH-005', { file }, { cause });
            });
        const found = await findQemu(system, goarch, [qemu]);
        if (found.state !== 'ready')
            throw new language/* UserError */.yo('XC-BENCH-005', { file: qemu });
        return { qemu, version: found.version, cpu, plugin };
    }
    const found = await findQemu(system, goarch);
    if (found.state !== 'ready')
        throw new language/* UserError */.yo('XC-BENCH-006', { goarch, tool: `qemu-${QEMU[goarch].name}` });
    const { tool: qemu, version } = found;
    const counter = await counterFor(system, qemu, version);
    return { qemu, version, cpu, ...('plugin' in counter ? { plugin: counter.plugin } : { why: counter.why }) };
}

;// CONCATENATED MODULE: ./build/src/emulator/definitions.js
const smokeChecks = [
    {
        id: 'run/starts',
        severity: 'error',
        title: { en: 'The binary starts and ends by itself', zh: '二进制文件能够启动并自行结束' },
        why: {
            en: 'The last doubt that no file check removes: the loader, the Go runtime and every package initialiser have run. It runs natively where the machine is of that architecture, and under user-mode QEMU for each platform, on the CPU model nearest to its CPU and with its kernel release. The model is an approximation: a crash counts only where it would happen on the platform too, anything else is unknown. QEMU knows neither the page size nor the old world of a LoongArch kernel: those are judged from the file.',
            zh: '文件检查无法消除的最后疑问：加载器、Go 运行时和所有包的初始化都真正执行过。本机属于该架构时直接运行；并针对每个平台在 QEMU 用户态下，以最接近其 CPU 的型号和其内核版本号运行。型号只是近似：只有在平台上同样会发生的崩溃才算失败，其余一律为未知。QEMU 既不反映目标内核的页大小，也不反映 LoongArch 旧世界，这两项由文件检查判断。',
        },
        fix: {
            en: 'Run the same command by hand; set verify.run to arguments with which your program ends by itself with exit code 0.',
            zh: '手工执行同一命令；把 verify.run 设为能让程序自行结束并以 0 退出的参数。',
        },
        source: 'qemu-user manual; Go runtime/signal_unix.go (crash texts)',
    },
];

;// CONCATENATED MODULE: ./build/src/emulator/signs.js
const isa = { arm64: ['elf/isa-arm64'], amd64: ['elf/isa-amd64'] };
const signs_text = (en, zh) => ({ en, zh });
const emulator = {
    title: (what) => signs_text(`QEMU itself failed: ${what}`, `QEMU 自身出错：${what}`),
    hint: signs_text('This says nothing of the binary. Try another QEMU, or run it on the target.', '这不能说明二进制文件的好坏。请换一个 QEMU 版本，或在目标机器上运行。'),
};
/** Words of the Go runtime, which ends with exit code 2. */
const GO = [2];
/** The first row that fits is the one that counts. */
const SIGNS = [
    // QEMU's own end. linux-user/signal.c (8.2 and later), glib's g_assert, linux-user/elfload.c
    { id: 'qemu-internal', blame: 'emulator', on: 'qemu', text: /^QEMU internal SIG\w+.*/m, ...emulator },
    {
        id: 'qemu-assertion',
        blame: 'emulator',
        on: 'qemu',
        text: /^(?:qemu-\S+: .*Assertion .*|ERROR:\S*\.c(?:\.inc)?:\d+:.*|qemu: fatal: .*|Bail out! .*)$/m,
        ...emulator,
    },
    {
        id: 'qemu-memory',
        blame: 'emulator',
        on: 'qemu',
        text: /(?:Unable to reserve 0x[0-9a-f]+ bytes|Unable to find a guest_base|qemu_thread_create: ).*/i,
        ...emulator,
    },
    {
        id: 'cpu-model',
        blame: 'emulator',
        on: 'qemu',
        text: /unable to find CPU model '([^']*)'/,
        title: what => signs_text(`this QEMU does not know the CPU model ${what}`, `此版本 QEMU 不认识 CPU 型号 ${what}`),
        hint: signs_text('Use QEMU 7.2 or later.', '请使用 QEMU 7.2 或更新版本。'),
    },
    { id: 'qemu-gone', blame: 'emulator', on: 'qemu', refused: /.+/, ...emulator },
    {
        id: 'bad-image',
        blame: 'file',
        on: 'qemu',
        exit: [1, 255],
        text: /Invalid ELF image for this architecture/,
        title: () => signs_text('it is no program that can be loaded', '无法作为程序加载'),
        hint: signs_text('The file is damaged, or for another machine.', '文件已损坏，或属于其他架构。'),
        see: { all: ['elf/valid', 'elf/machine'] },
    },
    // What a dynamic program needs and the machine at hand has not: the platform may well have it.
    {
        id: 'loader',
        blame: 'here',
        on: 'qemu',
        exit: [1, 255],
        text: /Could not open '([^']*)'/,
        title: what => signs_text(`not run: its loader ${what} is not on this machine`, `未运行：本机没有它所需的加载器 ${what}`),
        hint: signs_text('Meant to be static: build with CGO_ENABLED=0 and without -buildmode=pie. Meant to be dynamic: set QEMU_LD_PREFIX to a copy of the target’s system.', '若应为静态程序：使用 CGO_ENABLED=0 且不使用 -buildmode=pie 构建。若应为动态程序：把环境变量 QEMU_LD_PREFIX 设为目标系统的副本目录。'),
        see: { all: ['elf/interp', 'elf/pie-loader'] },
    },
    {
        id: 'loader',
        blame: 'here',
        on: 'native',
        refused: /^ENOENT$/,
        title: () => signs_text('cannot be executed here: its loader is not on this machine', '在本机无法执行：没有它所需的加载器'),
        hint: signs_text('Build with CGO_ENABLED=0 and without -buildmode=pie; or run it on a machine whose libc is the target’s.', '使用 CGO_ENABLED=0 且不使用 -buildmode=pie 构建；或在与目标 libc 相同的机器上运行。'),
        see: { all: ['elf/interp', 'elf/pie-loader'] },
    },
    {
        id: 'library',
        blame: 'here',
        exit: [127],
        text: /(?:error while loading shared libraries: |Error loading shared library )([^:]+):/,
        title: what => signs_text(`not run: ${what} is not on this machine`, `未运行：本机没有 ${what}`),
        hint: signs_text('Link statically; or set QEMU_LD_PREFIX to a copy of the target’s system.', '请静态链接；或把环境变量 QEMU_LD_PREFIX 设为目标系统的副本目录。'),
        see: { all: ['elf/libs-allowed'] },
    },
    {
        id: 'glibc-version',
        blame: 'here',
        exit: [1],
        text: /version `(GLIBC_[\w.]+)' not found/,
        title: what => signs_text(`not run: the libc at hand has no ${what}`, `未运行：当前 libc 没有 ${what}`),
        hint: signs_text('Link against an older glibc, or statically. Whether the platform has it is judged from the file.', '请链接较旧的 glibc，或静态链接。平台是否具备该版本由文件检查判断。'),
        see: { all: ['elf/glibc-ceiling'] },
    },
    {
        id: 'mode',
        blame: 'here',
        on: 'native',
        refused: /^EACCES$/,
        title: () => signs_text('cannot execute: it has no execute permission here', '无法执行：在本机没有执行权限'),
        hint: signs_text('chmod +x it: artifacts of a CI job lose that bit. Or the folder is mounted noexec.', '请执行 chmod +x：CI 作业的产物会丢失该权限位。也可能所在目录以 noexec 挂载。'),
    },
    {
        id: 'no-program',
        blame: 'file',
        on: 'native',
        refused: /^ENOEXEC$/,
        title: () => signs_text('the kernel does not take it for a program', '内核不认为它是可执行程序'),
        hint: signs_text('The file is damaged, or for another machine.', '文件已损坏，或属于其他架构。'),
        see: { all: ['elf/valid', 'elf/machine'] },
    },
    {
        id: 'cannot-start',
        blame: 'here',
        on: 'native',
        refused: /.+/,
        title: what => signs_text(`cannot execute: ${what}`, `无法执行：${what}`),
        hint: signs_text('The machine at hand is short of something.', '本机缺少某种资源。'),
    },
    // The CPU.
    {
        id: 'cpu-level',
        blame: 'level',
        only: 'amd64',
        exit: [1],
        text: /^This program can only be run on AMD64 processors with (v\d) microarchitecture support/m,
        title: what => signs_text(`it refuses to start: it needs a CPU of GOAMD64=${what}`, `拒绝启动：需要 GOAMD64=${what} 的 CPU`),
        hint: signs_text('Build with the GOAMD64 that the platform’s CPU has; xinchuang-go chooses it from your platforms.', '请按平台 CPU 的级别设置 GOAMD64；xinchuang-go 会根据所选平台自动选择。'),
        see: isa,
    },
    {
        id: 'cpu-level',
        blame: 'cpu',
        exit: [127],
        text: /CPU ISA level is lower than required/,
        title: () => signs_text('its libc refuses to start on this CPU', '其 libc 拒绝在此 CPU 上启动'),
        hint: signs_text('Build C code with a lower -march.', '请以更低的 -march 编译 C 代码。'),
        see: isa,
    },
    ...[{ signal: /^SIGILL$/ }, { text: /^SIGILL: illegal instruction/m, exit: GO }].map((how) => ({
        id: 'SIGILL',
        blame: 'cpu',
        ...how,
        title: () => signs_text('SIGILL: an instruction that the CPU lacks', 'SIGILL：CPU 不支持的指令'),
        hint: signs_text('Lower GOARM64 or GOAMD64, or the -march of C code. In assembly: ask for the feature before it is used.', '请降低 GOARM64、GOAMD64 或 C 代码的 -march。汇编代码须先检测特性再使用。'),
        see: { ...isa, all: ['elf/packer'] },
    })),
    // The kernel.
    {
        id: 'kernel',
        blame: 'kernel',
        text: /^FATAL: kernel too old/m,
        title: () => signs_text('its libc finds the kernel too old', '其 libc 认为内核版本过旧'),
        hint: signs_text('Link against the libc of the platform, or without one.', '请链接平台自带版本的 libc，或不使用 libc。'),
        see: { all: ['elf/kernel-min'] },
    },
    {
        id: 'page-size',
        blame: 'here',
        text: /bad system page size|Unsupported system page size/,
        title: what => signs_text(`the page size at hand does not suit it: ${what}`, `当前页大小不适用：${what}`),
        hint: signs_text('Only the machine at hand was seen; what holds on the platform is judged from the file.', '这里看到的只是本机的页大小；平台上的情况由文件检查判断。'),
        see: { all: ['elf/load-align'] },
    },
    // Go, runtime/sys_linux_loong64.s rtsigprocmask: on an error it stores to address 0xf1. golang/go#68867
    ...[{ signal: /^SIGSEGV$/, silent: true }, { text: /(?:fault address |\baddr=|\bsi_addr=)0xf1\b/ }].map((how) => ({
        id: 'world',
        blame: 'world',
        only: 'loong64',
        ...how,
        title: () => signs_text('SIGSEGV before it printed anything, as a program of the other LoongArch world does', '尚无任何输出即 SIGSEGV，与另一个 LoongArch 世界的程序表现一致'),
        hint: signs_text('Build for the platform’s world: upstream Go for the new one, Loongson’s ABI1.0 Go for the old one. rt_sigprocmask gives EINVAL in the wrong one.', '请为平台所属的世界构建：新世界用上游 Go，旧世界用龙芯的 ABI1.0 Go。世界不符时 rt_sigprocmask 返回 EINVAL。'),
        see: { all: ['elf/world', 'elf/packer'] },
    })),
    // The machine at hand is short of memory, threads or rights.
    {
        id: 'resources',
        blame: 'here',
        text: /^(?:runtime: failed to create new OS thread|runtime\/cgo: pthread_create failed|fatal error: runtime: (?:out of memory|cannot allocate)|fatal error: newosproc).*/m,
        title: what => signs_text(`this machine was short of something: ${what}`, `本机资源不足：${what}`),
        hint: signs_text('Raise the limits of memory and processes here.', '请提高本机的内存与进程数限制。'),
    },
    {
        id: 'SIGSYS',
        blame: 'here',
        signal: /^SIGSYS$/,
        title: () => signs_text('SIGSYS: a sandbox here forbids a system call', 'SIGSYS：本机沙箱禁止了某个系统调用'),
        hint: signs_text('Run it outside the sandbox.', '请在沙箱之外运行。'),
    },
    // The program.
    ...[{ signal: /^SIG(?:SEGV|BUS)$/ }, { text: /^(SIG(?:SEGV|BUS)): /m, exit: GO }].map((how) => ({
        id: 'memory',
        blame: 'file',
        ...how,
        title: what => signs_text(`it crashed: ${what}`, `崩溃：${what}`),
        hint: signs_text('At the very start: segments that are not where the kernel expects them (strip, patchelf, UPX). Later: C or assembly code.', '若在启动之初：段未处于内核期望的位置（strip、patchelf、UPX 所致）。若在之后：C 或汇编代码的问题。'),
        see: { all: ['elf/load-align', 'elf/load-congruence', 'elf/packer'] },
    })),
    ...[{ signal: /^SIG(?:ABRT|FPE|TRAP)$/ }, { text: /^(SIG(?:ABRT|FPE|TRAP)): /m, exit: GO }].map((how) => ({
        id: 'abort',
        blame: 'file',
        ...how,
        title: what => signs_text(`it crashed: ${what}`, `崩溃：${what}`),
        hint: signs_text('C code, or the program itself, gave up: see its output.', 'C 代码或程序自身中止：见其输出。'),
    })),
    {
        id: 'panic',
        blame: 'file',
        exit: GO,
        text: /^(?:panic: runtime error: |panic: .*\n\[signal SIG|fatal error: |unexpected fault address).*/m,
        title: what => signs_text(`the program gave up at start: ${what}`, `程序启动即中止：${what}`),
        hint: signs_text('Its runtime works; its own code, or what it needs at start, does not. Set verify.run to arguments with which it ends by itself with exit code 0.', '运行时正常，出问题的是程序自身的代码或其启动所需的条件。请把 verify.run 设为能让程序自行结束并以 0 退出的参数。'),
    },
    {
        id: 'gave-up',
        blame: 'here',
        exit: GO,
        text: /^panic: .*/m,
        title: what => signs_text(`the program gave up at start: ${what}`, `程序启动即中止：${what}`),
        hint: signs_text('Its runtime works. Whether its own code fails on this platform, or only lacks a configuration here, this run cannot tell: set verify.run to arguments with which it ends by itself with exit code 0.', '运行时正常。究竟是程序代码在该平台上出错，还是仅在本机缺少配置，这次运行无法判断：请把 verify.run 设为能让程序自行结束并以 0 退出的参数。'),
    },
    // Under QEMU, a signal that is not said to be the guest's; anywhere, one that a program does not give itself.
    { id: 'qemu-signal', blame: 'emulator', on: 'qemu', signal: /^SIG(?:ILL|TRAP|ABRT|BUS|FPE|SEGV|SYS)$/, ...emulator },
    {
        id: 'killed',
        blame: 'here',
        signal: /^SIG\w+$/,
        title: what => signs_text(`it was ended from outside: ${what}`, `被外部终止：${what}`),
        hint: signs_text('SIGKILL: this machine was perhaps short of memory.', 'SIGKILL：本机可能内存不足。'),
    },
];

;// CONCATENATED MODULE: ./build/src/emulator/recognise.js

/** What ended a run, by the first row of the table that fits; undefined where none does. */
function recognise(result, on, goarch) {
    if (result.exit === 0)
        return undefined;
    const output = result.lines.join('\n');
    const silent = result.lines.every(line => GUEST_SIGNAL.test(line));
    // QEMU ends itself by the guest's signal, and says so; a wrapper around it, like a shell, gives 128 + signal.
    const signal = result.signal ?? (result.exit === null ? undefined : NUMBERS[result.exit - 128]);
    const signalOfGuest = on === 'native' || GUEST_SIGNAL.test(output) ? signal : undefined;
    for (const sign of SIGNS) {
        if (sign.only !== undefined && sign.only !== goarch)
            continue;
        if (sign.on !== undefined && sign.on !== on)
            continue;
        if (sign.silent === true && !silent)
            continue;
        if (sign.exit !== undefined && (result.exit === null || !sign.exit.includes(result.exit)))
            continue;
        const seen = [
            [sign.text, output],
            [sign.signal, sign.blame === 'emulator' || sign.blame === 'here' ? signal : signalOfGuest],
            [sign.refused, result.refused],
        ];
        const asked = seen.filter(([pattern]) => pattern !== undefined);
        const matches = asked.map(([pattern, of]) => (pattern === undefined ? null : (of?.match(pattern) ?? null)));
        if (matches.includes(null))
            continue;
        const match = matches[0];
        const what = (match?.slice(1).find(group => group !== undefined) ?? match?.[0] ?? '').trim().slice(0, 200);
        const line = sign.text === undefined ? 0 : output.slice(0, match?.index ?? 0).split('\n').length - 1;
        return { sign, what, line };
    }
    return undefined;
}
const GUEST_SIGNAL = /^qemu: uncaught target signal (\d+)/m;
const NUMBERS = {
    4: 'SIGILL',
    5: 'SIGTRAP',
    6: 'SIGABRT',
    7: 'SIGBUS',
    8: 'SIGFPE',
    11: 'SIGSEGV',
    31: 'SIGSYS',
};

;// CONCATENATED MODULE: ./build/src/emulator/tcg.js

/** What QEMU's code generator could not do before a release, whatever the model. */
const TCG_LACKS = {
    // QEMU 8.1 and 8.2 release notes, target/loongarch; AT_HWCAP 0x4e under 7.2, 0x7e under 10.0.
    loong64: { before: '8.2', what: 'LSX, LASX' },
};
/** Instructions that this QEMU does not know and later ones do. */
function lacking(goarch, { version }) {
    const lacks = TCG_LACKS[goarch];
    if (lacks === undefined || !olderThan(version, lacks.before))
        return undefined;
    return {
        en: `QEMU ${version} lacks ${lacks.what}, which came with ${lacks.before}`,
        zh: `QEMU ${version} 不支持 ${lacks.what}（自 ${lacks.before} 起支持）`,
    };
}

;// CONCATENATED MODULE: ./build/src/emulator/ended.js


/** Why, as far as its words and the emulator tell; undefined where neither does. */
function whyItEnded(ended, on, goarch) {
    const seen = recognise(ended, on === 'native' ? on : 'qemu', goarch);
    if (seen === undefined)
        return undefined;
    const title = seen.sign.title(seen.what);
    const lacks = on === 'native' || seen.sign.blame !== 'cpu' ? undefined : lacking(goarch, on);
    return lacks === undefined ? title : { en: `${title.en}; ${lacks.en}`, zh: `${title.zh}；${lacks.zh}` };
}

;// CONCATENATED MODULE: ./build/src/emulator/output.js
const LINE_CHARACTERS = 1000;
/**
 * Keeps the start and the end of what a program prints, `limit` characters at most: the end says why it stopped. Control
 * and format characters are replaced, so that no terminal and no reader is led astray.
 */
function keepEnds(limit) {
    const head = [];
    const tail = [];
    let [headSize, tailSize, left] = [0, 0, 0];
    return {
        take(raw) {
            const line = raw.slice(0, LINE_CHARACTERS).replace(/[^\P{C}\t]/gu, '�');
            if (left === 0 && tail.length === 0 && headSize + line.length < limit / 2) {
                head.push(line);
                headSize += line.length + 1;
                return;
            }
            tail.push(line);
            tailSize += line.length + 1;
            while (tailSize > limit / 2) {
                tailSize -= (tail.shift()?.length ?? 0) + 1;
                left += 1;
            }
        },
        lines: () => [...head, ...(left > 0 ? [`… ${left} lines left out …`] : []), ...tail],
    };
}
const AROUND = 12;
const FIRST = 8;
const SHOWN_CHARACTERS = 300;
/** What a report shows: the first lines, and those from `at` on where that is further down. Empty lines are left out. */
function excerpt(lines, at = 0) {
    const shown = at < FIRST
        ? lines.slice(0, at === 0 ? FIRST : at + AROUND)
        : [...lines.slice(0, 3), '…', ...lines.slice(at, at + AROUND)];
    return shown.filter(line => line !== '').map(line => line.slice(0, SHOWN_CHARACTERS));
}

;// CONCATENATED MODULE: ./build/src/emulator/platform-image.js





/** Below /usr of the tools image. */
const COUNTER = 'lib/xinchuang-go/counter.so';
const qemuOf = (goarch) => `bin/qemu-${QEMU[goarch].name}`;
/** Where QEMU and the counter are in the tools image itself. */
function insideTools(goarch) {
    return { qemu: [`/usr/${qemuOf(goarch)}`], plugin: `/usr/${COUNTER}` };
}
/** Where the tools stand in a container that has none. */
const TOOLS = '/xinchuang-go';
const LOADER = 'lib64/ld-linux-x86-64.so.2';
const LIBRARIES = 'lib/x86_64-linux-gnu';
/**
 * A platform's image is run by the tools' QEMU, which is mounted into it: started by hand it loads the counter, which the
 * kernel could not tell it to do. Programs that the tests start go through binfmt_misc.
 * @param tools the tools image, or the folder it was unpacked to
 * @param folder of ours
 * @throws UserError XC-BENCH-019 without either; ToolError when the image does not let its files out
 */
async function guestTools(system, goarch, tools, folder) {
    const usr = await toolsUsr(system, tools, folder);
    const inside = (path) => `${TOOLS}/${path}`;
    const qemu = qemuOf(goarch);
    return {
        qemu: [inside(LOADER), '--library-path', inside(LIBRARIES), inside(qemu)],
        plugin: inside(COUNTER),
        mounts: [(0,src_system/* bindMount */.Dy)(usr, TOOLS)],
        childMounts: [(0,src_system/* bindMount */.Dy)((0,external_node_path_.join)(usr, LOADER), `/${LOADER}`), (0,src_system/* bindMount */.Dy)((0,external_node_path_.join)(usr, LIBRARIES), `/usr/${LIBRARIES}`)],
        interpreter: (0,external_node_path_.join)(usr, qemu),
    };
}
async function toolsUsr(system, { image, folder: unpacked }, folder) {
    if (image !== undefined) {
        const usr = (0,external_node_path_.join)(folder, 'tools-usr');
        await (0,src_system/* copyOutOfImage */.oQ)(system, image.engine, image.image, '/usr', usr);
        return usr;
    }
    const usr = unpacked === undefined ? undefined : (0,external_node_path_.join)(unpacked, 'root', 'usr');
    const isThere = usr !== undefined && (await (0,promises_.stat)((0,external_node_path_.join)(usr, LOADER)).catch(() => undefined))?.isFile();
    if (usr === undefined || isThere !== true)
        throw new language/* UserError */.yo('XC-BENCH-019', {});
    return usr;
}

;// CONCATENATED MODULE: ./build/src/emulator/judge.js


/**
 * What a run says of a platform; of all of the architecture where none is given. It fails only by what it would do on
 * the platform too: everything that the emulator, the model or the machine at hand may be to blame for is unknown.
 */
function judge(result, run, goarch, platform) {
    if (result.timedOut)
        return overTime(result);
    const seen = recognise(result, run.on === 'native' ? 'native' : 'qemu', goarch);
    if (seen !== undefined)
        return blamed(seen, run, goarch, platform);
    const where = run.cpu === undefined ? judge_text('', '') : judge_text(` on QEMU’s ${run.cpu}`, `（QEMU 的 ${run.cpu}）`);
    if (result.exit === 0)
        return {
            status: 'pass',
            title: judge_text(`it starts and ends with exit code 0${where.en}`, `能启动，并以 0 退出${where.zh}`),
        };
    if (PARSER_ANSWERED.test(result.lines.join('\n')))
        return {
            status: 'pass',
            title: judge_text(`it starts: its own flag parser answered, with exit code ${result.exit}${where.en}`, `能启动：由程序自身的参数解析器作答，退出码 ${result.exit}${where.zh}`),
        };
    return {
        status: 'unknown',
        title: judge_text(`it ran and ended with exit code ${result.exit}, which may be its answer to arguments it does not know`, `已运行，以退出码 ${result.exit} 结束，可能是它不认识这些参数`),
        hint: judge_text('Set verify.run to arguments with which it ends with 0, or to false.', '把 verify.run 设为能以 0 退出的参数，或设为 false。'),
    };
}
const judge_text = (en, zh) => ({ en, zh });
/**
 * Words that Go's flag, pflag (cobra), kingpin and urfave/cli say of an argument they do not know: main has been reached,
 * and with it the loader, the runtime and every package initialiser.
 */
const PARSER_ANSWERED = /^(flag provided but not defined: |(.*: )?(error: )?unknown (long |short )?flag|Incorrect Usage: )/im;
/** Seconds. One that waits has used what its start takes, 0.2 s under QEMU; on a loaded machine a busy one gets little more. */
const busyFrom = (durationMs) => Math.max(0.3, (0.05 * durationMs) / 1000);
function overTime({ lines, cpuSeconds, durationMs }) {
    const busy = cpuSeconds !== undefined && cpuSeconds > busyFrom(durationMs);
    const [en, zh] = lines.length > 0
        ? ['it had printed something, so it was running', '它已有输出，说明在运行']
        : cpuSeconds === undefined
            ? ['it had printed nothing', '没有任何输出']
            : busy
                ? ['it had printed nothing and was computing', '没有任何输出，一直在占用 CPU']
                : ['it had printed nothing and was waiting', '没有任何输出，一直在等待'];
    return {
        status: 'unknown',
        title: judge_text(`it had not ended when its time was up: ${en}`, `到时限仍未结束：${zh}`),
        hint: judge_text('A service that ignores these arguments and keeps running looks the same as an emulator that hangs. Set verify.run to arguments with which it ends, or raise verify.run-timeout.', '忽略这些参数而持续运行的服务，与卡住的模拟器看起来一样。请把 verify.run 设为能让它结束的参数，或增大 verify.run-timeout。'),
    };
}
function blamed(seen, run, goarch, platform) {
    const { sign, what } = seen;
    const doubt = DOUBTS[sign.blame](run, goarch, platform, what);
    const title = sign.title(what);
    const ids = [...(sign.see?.[goarch] ?? []), ...(sign.see?.all ?? [])];
    const see = ids.length === 0 ? judge_text('', '') : judge_text(` See ${ids.join(', ')}.`, `参见 ${ids.join('、')}。`);
    const status = doubt === undefined ? 'fail' : 'unknown';
    return {
        status,
        seen,
        title: doubt === undefined || doubt === SAID ? title : judge_text(`${title.en}; ${doubt.en}`, `${title.zh}；${doubt.zh}`),
        hint: judge_text(`${sign.hint.en}${see.en}`, `${sign.hint.zh}${see.zh}`),
    };
}
/** The title says already why nothing follows. */
const SAID = judge_text('', '');
/** Why an ending of each kind says nothing certain of the platform; undefined where it does. */
const DOUBTS = {
    file: () => undefined,
    emulator: () => SAID,
    here: () => SAID,
    kernel: ({ kernel }) => kernel === undefined ? judge_text('it is not the kernel of the platform', '但这不是平台的内核') : undefined,
    world: (_run, _goarch, platform) => platform === undefined
        ? judge_text('QEMU knows only the new world', '但 QEMU 只支持新世界')
        : platform.world?.value === 'new'
            ? undefined
            : judge_text('the world of this platform is not known', '但该平台属于哪个世界未知'),
    // Go asks CPUID for the level it names: whether the platform has that level does not depend on the model.
    level: (run, _goarch, platform, needs) => {
        const has = platform?.goLevel?.value ?? undefined;
        if (has === undefined)
            return ofCpu(run, platform) ?? levelUnknown;
        return needs > has ? undefined : judge_text(`this platform has ${has}`, `而该平台达到 ${has}`);
    },
    cpu: (run, goarch, platform) => {
        const doubt = ofCpu(run, platform);
        if (doubt !== undefined)
            return doubt;
        const lacks = run.on === 'native' ? undefined : lacking(goarch, run.on);
        if (lacks !== undefined)
            return judge_text(lacks.en, `但 ${lacks.zh}`);
        if (goarch !== 'loong64' && (platform?.goLevel?.value ?? null) === null)
            return levelUnknown;
        const beyond = platform?.qemuLacks ?? [];
        return beyond.length === 0
            ? undefined
            : judge_text(`the model lacks what this CPU has or may have: ${beyond.join(', ')}`, `但该型号缺少此 CPU 具有或可能具有的特性：${beyond.join('、')}`);
    },
};
const levelUnknown = judge_text('how far this CPU goes is not known', '但此 CPU 支持到什么级别未知');
/** It did not run on a model of the platform's CPU at all. */
function ofCpu(run, platform) {
    if (run.on === 'native')
        return judge_text('the CPU is that of this machine', '但这是本机的 CPU');
    return run.cpu === undefined || platform === undefined
        ? judge_text('the CPU is QEMU’s default, not that of the platform', '但这是 QEMU 的默认 CPU，不是平台的 CPU')
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/emulator/plan.js
/**
 * Which runs tell most about the platforms of one architecture. A machine that executes the file itself does so once,
 * for all; besides, and elsewhere only, QEMU runs it once for each pair of CPU model and kernel release. No runs: there
 * is nothing to run it with, or no platform that a run could speak of.
 */
function planRuns({ goarch, native, emulator, world }, platforms) {
    // QEMU's user mode has the system calls of upstream Linux.
    const here = world ?? 'new';
    const otherWorld = goarch === 'loong64' ? platforms.filter(({ world: has }) => has?.value !== here) : [];
    const concerned = platforms.filter(platform => !otherWorld.includes(platform));
    if (platforms.length > 0 && concerned.length === 0)
        return { runs: [], otherWorld };
    const qemu = emulator.state === 'ready' ? emulator : undefined;
    if (native) {
        // All LoongArch models of QEMU are one, and a kernel of the other world is no peer for it.
        const withCpu = goarch === 'loong64' ? [] : concerned.filter(({ qemuCpu }) => qemuCpu !== undefined);
        const more = qemu === undefined ? [] : grouped(qemu, withCpu);
        return { runs: [{ on: 'native', platforms: otherWorld.length > 0 ? concerned : [] }, ...more], otherWorld };
    }
    if (qemu === undefined)
        return { runs: [], otherWorld };
    return { runs: platforms.length === 0 ? [{ on: qemu, platforms: [] }] : grouped(qemu, concerned), otherWorld };
}
function grouped(on, platforms) {
    const groups = new Map();
    for (const platform of platforms) {
        const key = JSON.stringify([platform.qemuCpu ?? null, platform.kernel.value]);
        groups.set(key, [...(groups.get(key) ?? []), platform]);
    }
    return [...groups.values()].map(group => {
        const cpu = group[0]?.qemuCpu;
        const kernel = group[0]?.kernel.value;
        return {
            on,
            platforms: group,
            ...(cpu !== undefined && { cpu }),
            ...(typeof kernel === 'string' && { kernel }),
        };
    });
}

;// CONCATENATED MODULE: ./build/src/emulator/run.js


const OUTPUT_CHARACTERS = 16 << 10;
/** `qemu-x86_64: warning: TCG doesn't support requested feature: …`, once for each thread. */
const QEMU_WARNS = /^qemu-\S+: warning: /;
/**
 * Starts `file argv…` with an empty environment but PATH and HOME, and ends it, with all its group, after `timeoutMs`.
 * QEMU is told of QEMU_LD_PREFIX too: where the loader and libraries of a dynamic program are.
 */
async function runBinary(system, run, file, argv, timeoutMs) {
    const [tool, ...rest] = commandOf(run, file, argv);
    const sysroot = run.on === 'native' ? undefined : system.env['QEMU_LD_PREFIX'];
    const bare = Object.fromEntries(Object.keys(system.env).map(key => [key, undefined]));
    const output = keepEnds(OUTPUT_CHARACTERS);
    let used;
    const started = performance.now();
    const ended = (how) => ({
        ...how,
        cpuSeconds: used,
        sysroot,
        lines: output.lines(),
        durationMs: Math.round(performance.now() - started),
    });
    try {
        // A folder of its own: a service that makes data/ or logs/ at its start must not leave them in a checkout.
        const { code, signal, timedOut } = await (0,src_system/* withTempFolder */.JJ)(cwd => system.exec(tool, rest, {
            cwd,
            env: { ...bare, QEMU_LD_PREFIX: sysroot, PATH: system.env['PATH'], HOME: '/nonexistent', LC_ALL: 'C' },
            allowFailure: true,
            timeoutMs,
            onTimeout: pid => {
                used = (0,src_system/* cpuSeconds */._L)(pid);
            },
            maxOutput: 0,
            onLine: line => {
                if (run.on === 'native' || !QEMU_WARNS.test(line))
                    output.take(line);
            },
        }));
        return ended({ exit: code, signal, timedOut });
    }
    catch (error) {
        if (!(error instanceof src_system/* ToolError */.v4) || (error.reason !== 'cannot-start' && error.reason !== 'not-found'))
            throw error;
        const refused = error.reason === 'not-found' ? 'ENOENT' : (/\b(E[A-Z0-9]+)\b/.exec(error.stderrTail)?.[1] ?? '?');
        return ended({ exit: null, signal: null, timedOut: false, refused });
    }
}
function commandOf({ on, cpu, kernel }, file, argv) {
    if (on === 'native')
        return [file, ...argv];
    const model = cpu === undefined ? [] : ['-cpu', cpu];
    const release = kernel === undefined ? [] : ['-r', kernel];
    return [on.tool, ...model, ...release, file, ...argv];
}

;// CONCATENATED MODULE: ./build/src/emulator/unable.js
/** Why a file was not run at all. */
function cannotRun({ goarch, emulator }) {
    const [title, evidence] = describe(emulator, goarch);
    return [{ status: 'unknown', title, hint }, evidence];
}
/** A run in one world proves nothing for the other: its system calls have another form. */
function otherWorldOf({ world }, machine) {
    const here = machine.world ?? 'new';
    const where = machine.world === undefined
        ? unable_text('QEMU has the system calls of the new world', 'QEMU 只有新世界的系统调用')
        : unable_text(`this machine is of the ${here} world`, `本机属于${here === 'new' ? '新' : '旧'}世界`);
    const which = world?.value == null
        ? unable_text('and that of this platform is not known', '而该平台所属的世界未知')
        : unable_text(`and this platform is of the ${world.value} one`, `而该平台属于${world.value === 'new' ? '新' : '旧'}世界`);
    return [
        {
            status: 'skip',
            title: unable_text(`not run: ${where.en}, ${which.en}; elf/world judges it`, `未运行：${where.zh}，${which.zh}；由 elf/world 判断`),
        },
        { world: world?.value ?? null, run_in: here },
    ];
}
/** execvp(3) hands what the kernel does not execute to /bin/sh, which carries out whatever its bytes happen to say. */
function noProgram(unfit) {
    const ids = unfit.join(', ');
    return [
        {
            status: 'skip',
            title: unable_text(`not run: no program of this architecture by ${ids}`, `未运行：根据 ${ids}，不是该架构的程序`),
        },
        { failed: [...unfit] },
    ];
}
const unable_text = (en, zh) => ({ en, zh });
const hint = unable_text('apt-get install qemu-user-static (Debian, Ubuntu); dnf install qemu-user-static (openEuler, Kylin); or setup with qemu: auto', 'apt-get install qemu-user-static（Debian、Ubuntu）；dnf install qemu-user-static（openEuler、麒麟）；或在 setup 中使用 qemu: auto');
function describe(emulator, goarch) {
    if (emulator.state === 'ready')
        return [unable_text('not run', '未运行'), { emulator: `${emulator.tool} ${emulator.version}` }];
    const { en, zh } = whyNotEmulated(emulator, goarch);
    const said = unable_text(`not run: ${en}`, `未运行：${zh}`);
    switch (emulator.state) {
        case 'missing':
            return [said, { looked_for: [...emulator.wanted] }];
        case 'hung':
            return [said, { emulator: emulator.tool }];
        case 'too-old':
            return [said, { emulator: `${emulator.tool} ${emulator.version}` }];
    }
}
/** Why a program of that architecture cannot run here. */
function whyNotEmulated(emulator, goarch) {
    switch (emulator.state) {
        case 'missing':
            return unable_text(`no emulator for ${goarch} on this machine`, `本机没有 ${goarch} 的模拟器`);
        case 'hung':
            return unable_text(`${emulator.tool} hangs when it is asked for its version`, `询问版本时 ${emulator.tool} 无响应`);
        case 'too-old':
            return unable_text(`${emulator.tool} ${emulator.version} is too old; ${goarch} needs ${emulator.since}`, `${emulator.tool} ${emulator.version} 版本过旧；${goarch} 需要 ${emulator.since}`);
    }
}

;// CONCATENATED MODULE: ./build/src/emulator/smoke.js





/**
 * Runs a binary for the platforms of its architecture, one start after another: natively where this machine is of that
 * architecture, and under QEMU once for each of their CPU models and kernel releases. A check without platform holds on
 * all of them. Without an emulator, or where a run did not end in time, the answer is `unknown`: that says nothing about
 * the binary.
 */
async function smokeRun(system, smoke) {
    const { machine, platforms } = smoke;
    const said = (platform, verdict, evidence) => ({
        id: 'run/starts',
        severity: 'error',
        subject: smoke.subject,
        ...(platform !== undefined && { platform: platform.id }),
        status: verdict.status,
        title: verdict.title,
        evidence,
        ...(verdict.hint !== undefined && { hint: verdict.hint }),
    });
    if (smoke.unfit.length > 0)
        return [said(undefined, ...noProgram(smoke.unfit))];
    const { runs, otherWorld } = planRuns(machine, platforms);
    const concerned = platforms.filter(platform => !otherWorld.includes(platform));
    const checks = otherWorld.map(platform => said(platform, ...otherWorldOf(platform, machine)));
    if (runs.length === 0 && (concerned.length > 0 || platforms.length === 0)) {
        const whom = otherWorld.length > 0 ? concerned : [undefined];
        return [...checks, ...whom.map(platform => said(platform, ...cannotRun(machine)))];
    }
    const emulated = new Set(runs.flatMap(({ on, platforms: of }) => (on === 'native' ? [] : of)));
    const settled = concerned.length > 0 && concerned.every(platform => emulated.has(platform));
    let overTime;
    let runsNatively = false;
    for (const planned of runs) {
        // Another run would take as long, and be as little an answer.
        const ran = overTime ?? (await start(system, smoke, planned));
        if (ran.result.timedOut)
            overTime = ran;
        for (const platform of whomOf(planned)) {
            const own = ran.judged(platform);
            if (planned.on === 'native' && own.status === 'pass')
                runsNatively = true;
            const verdict = runsNatively ? doubted(own) : own;
            const evidence = evidenceOf(ran, verdict, smoke, planned === ran.planned ? {} : { not_tried: nameOf(planned) });
            checks.push(said(platform, planned.on === 'native' && settled ? leftToModels(verdict) : verdict, evidence));
        }
    }
    return checks;
}
const whomOf = ({ platforms }) => (platforms.length === 0 ? [undefined] : platforms);
async function start(system, smoke, planned) {
    const { goarch } = smoke.machine;
    const once = (run) => runBinary(system, run, smoke.file, smoke.argv, smoke.timeoutMs);
    let run = planned;
    let result = await once(run);
    if (run.cpu !== undefined && result.lines.some(line => line.includes('unable to find CPU model'))) {
        // QEMU's own default tells less, and no CPU is judged by it, but the rest is seen.
        const { cpu: _, ...withoutModel } = run;
        run = withoutModel;
        result = await once(run);
    }
    const first = (platform) => judge(result, run, goarch, platform);
    if (run.on === 'native' || whomOf(run).every(platform => first(platform).status !== 'fail'))
        return { planned, run, result, judged: first };
    // QEMU and a guest with threads can fail by chance: what is to count against a binary has to happen twice.
    const second = await once(run);
    const judged = (platform) => {
        const [a, b] = [first(platform), judge(second, run, goarch, platform)];
        return a.status !== 'fail' || (b.status === 'fail' && a.seen?.sign.id === b.seen?.sign.id) ? a : byChance(a);
    };
    return { planned, run, result, judged };
}
const smoke_text = (en, zh) => ({ en, zh });
function byChance(verdict) {
    const { en, zh } = verdict.title;
    return {
        ...verdict,
        status: 'unknown',
        title: smoke_text(`${en}; not so the second time`, `${zh}；第二次运行时并非如此`),
        hint: smoke_text('Under emulation some crashes are QEMU’s: try another version, or run it on the target.', '模拟环境下有些崩溃源于 QEMU：请换一个版本，或在目标机器上运行。'),
    };
}
/** QEMU 8.2’s qemu-x86_64, for one, crashes by itself in programs that run: lance-format/lance#7902. */
function doubted(verdict) {
    if (verdict.status !== 'fail' || verdict.seen?.sign.blame !== 'file')
        return verdict;
    const { en, zh } = verdict.title;
    return {
        ...verdict,
        status: 'unknown',
        title: smoke_text(`${en}, under QEMU; this machine itself runs it`, `${zh}（在 QEMU 下）；而本机直接运行正常`),
    };
}
/** The CPU of this machine stopped it; the runs on models of the platforms’ CPUs decide. */
function leftToModels(verdict) {
    const blame = verdict.seen?.sign.blame;
    return verdict.status === 'unknown' && (blame === 'cpu' || blame === 'level')
        ? { ...verdict, status: 'skip' }
        : verdict;
}
const nameOf = ({ on, cpu, kernel }) => [on === 'native' ? 'native' : on.tool, cpu, kernel].filter(part => part !== undefined).join(' ');
function evidenceOf({ run, planned, result }, verdict, { argv, machine }, more) {
    const { emulator } = machine;
    return {
        how: run.on === 'native' ? 'native' : `${run.on.tool} ${run.on.version}`,
        ...(run.on === 'native'
            ? { ...(emulator.state === 'missing' && { cpu_models: `not emulated: no ${emulator.wanted.join(', ')}` }) }
            : { cpu: run.cpu ?? null, kernel: run.kernel ?? null }),
        ...(run.cpu !== planned.cpu && { cpu_not_known_to_qemu: planned.cpu ?? null }),
        ...(result.sysroot !== undefined && { QEMU_LD_PREFIX: result.sysroot.slice(0, 500) }),
        argv: argv.map(a => a.slice(0, 200)).slice(0, 50),
        exit: result.exit,
        signal: result.signal,
        ms: result.durationMs,
        ...(result.refused !== undefined && { refused: result.refused }),
        ...(result.timedOut && { cpu_seconds: result.cpuSeconds ?? null }),
        ...(verdict.seen !== undefined && { sign: verdict.seen.sign.id }),
        output: excerpt(result.lines, verdict.seen?.line),
        ...more,
    };
}

;// CONCATENATED MODULE: ./build/src/emulator/tools-image.js


/**
 * @param input its name, for messages
 * @param onPull called before something is fetched, which takes its time
 * @throws UserError XC-BENCH-010 a tag, -011 no engine, -012 it does not answer, -013 it does not answer us, -014 no such
 * image, -015 its disk is full
 */
async function openImage(system, { input, image }, onPull) {
    if (!(0,src_system/* isPinnedImage */.Cq)(image))
        throw new language/* UserError */.yo('XC-BENCH-010', {
            input,
            image: image.slice(0, 200),
            name: image.split('@', 1)[0]?.slice(0, 200) ?? '',
        });
    const engine = await (0,src_system/* findContainerEngine */.XE)(system);
    if (engine === undefined)
        throw await noEngine(system, input);
    if (await (0,src_system/* hasImage */.e_)(system, engine, image))
        return { engine, image };
    if (image.startsWith('sha256:'))
        throw new language/* UserError */.yo('XC-BENCH-014', { image, reason: 'not here' });
    onPull(image, engine.version);
    try {
        await (0,src_system/* pullImage */.ZP)(system, engine, image);
        return { engine, image };
    }
    catch (error) {
        if (!(error instanceof src_system/* ToolError */.v4))
            throw error;
        const reason = (error.stderrTail || error.reason).trim().slice(-500);
        if ((0,src_system/* engineProblem */.iH)(reason) === 'full')
            throw new language/* UserError */.yo('XC-BENCH-015', { reason }, { cause: error });
        throw new language/* UserError */.yo('XC-BENCH-014', { image, reason }, { cause: error });
    }
}
async function noEngine(system, input) {
    for (const command of ['docker', 'podman']) {
        try {
            const { stderr, stdout } = await system.exec(command, ['info'], { allowFailure: true, timeoutMs: 30_000 });
            const said = (/^.*(?:daemon|\.sock|permission denied|[Ee]rror).*$/m.exec(`${stderr}\n${stdout}`)?.[0] ?? '').trim();
            const reason = `${command}: ${said.slice(0, 300)}`;
            return new language/* UserError */.yo((0,src_system/* engineProblem */.iH)(said) === 'forbidden' ? 'XC-BENCH-013' : 'XC-BENCH-012', { reason });
        }
        catch (error) {
            if (!(error instanceof src_system/* ToolError */.v4) || error.reason !== 'not-found')
                throw error;
        }
    }
    return new language/* UserError */.yo('XC-BENCH-011', { input });
}

;// CONCATENATED MODULE: ./build/src/emulator/index.js












/***/ })

};

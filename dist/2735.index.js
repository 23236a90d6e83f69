export const id = 2735;
export const ids = [2735,370];
export const modules = {

/***/ 8683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);

/** Rows as lines whose cells stand below each other, two blanks apart; a Han character takes two columns. */
function columns(rows) {
    const widths = [];
    for (const row of rows)
        row.forEach((cell, i) => {
            widths[i] = Math.max(widths[i] ?? 0, width(cell));
        });
    return rows.map(row => row
        .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd());
}
function width(text) {
    let total = 0;
    for (const character of text)
        total += (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(character.codePointAt(0) ?? 0);
    return total;
}


/***/ }),

/***/ 32735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor),
  doctorExit: () => (/* binding */ doctorExit),
  renderDoctor: () => (/* binding */ renderDoctor)
});

// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var report = __webpack_require__(69801);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
// EXTERNAL MODULE: ./build/src/commands/columns.js
var columns = __webpack_require__(8683);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/commands/distribution.js

const OS_RELEASE = '/etc/os-release';
async function distribution(path = OS_RELEASE) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return parseOsRelease(text);
}
const MANAGERS = [
    [/\b(?:debian|ubuntu|deepin|uos|kylin-desktop|linuxmint)\b/, 'apt'],
    [/\b(?:fedora|rhel|centos|rocky|almalinux|openeuler|anolis|opencloudos|kylin)\b/, 'dnf'],
    [/\balpine\b/, 'apk'],
    [/\barch\b/, 'pacman'],
];
/** https://www.freedesktop.org/software/systemd/man/os-release.html */
function parseOsRelease(text) {
    const field = (name) => new RegExp(`^${name}=(?:"([^"\\n]*)"|'([^'\\n]*)'|(.*))$`, 'm').exec(text)?.slice(1).find(Boolean)?.trim() ?? '';
    const [id, like, version] = [field('ID').toLowerCase(), field('ID_LIKE').toLowerCase(), Number(field('VERSION_ID'))];
    const manager = MANAGERS.find(([name]) => name.test(id))?.[1] ?? MANAGERS.find(([name]) => name.test(like))?.[1];
    return {
        name: field('PRETTY_NAME') || process.platform,
        manager,
        loongarchCross: (id === 'debian' && (version >= 13 || field('VERSION_ID') === '')) || (id === 'ubuntu' && version >= 24.04),
    };
}
/** Package names that were seen in the distributions' own indexes; what is not here is not guessed. */
const PACKAGES = {
    git: { apt: 'git', dnf: 'git', apk: 'git', pacman: 'git' },
    'qemu-loong64': { apt: 'qemu-user-static', apk: 'qemu-loongarch64', pacman: 'qemu-user-static' },
    'qemu-arm64': { apt: 'qemu-user-static', apk: 'qemu-aarch64', pacman: 'qemu-user-static' },
    'qemu-amd64': { apt: 'qemu-user-static', apk: 'qemu-x86_64', pacman: 'qemu-user-static' },
    readelf: { apt: 'binutils', dnf: 'binutils', apk: 'binutils', pacman: 'binutils' },
    'readelf-loong64': { apt: 'binutils-loongarch64-linux-gnu' },
    'objdump-loong64': { apt: 'binutils-loongarch64-linux-gnu' },
    'gcc-loong64': { apt: 'gcc-14-loongarch64-linux-gnu libc6-dev-loong64-cross' },
    'gcc-arm64': { apt: 'gcc-aarch64-linux-gnu' },
    'gcc-amd64': { apt: 'gcc-x86-64-linux-gnu' },
    docker: { apt: 'docker.io', apk: 'docker', pacman: 'docker' },
};
const INSTALL = {
    apt: 'apt-get install',
    dnf: 'dnf install',
    apk: 'apk add',
    pacman: 'pacman -S',
};
/** How to get a tool here. */
function howToGet(tool, { manager, loongarchCross, name }) {
    const needsNewer = tool === 'readelf-loong64' || tool === 'objdump-loong64' || tool === 'gcc-loong64';
    const packages = manager === undefined ? undefined : PACKAGES[tool][manager];
    if (manager === 'apt' && needsNewer && !loongarchCross)
        return {
            en: `no package in ${name}; Debian 13 and Ubuntu 24.04 have ${packages}`,
            zh: `${name} 没有该软件包；Debian 13 与 Ubuntu 24.04 提供 ${packages}`,
        };
    if (manager === undefined || packages === undefined)
        return { en: 'not known for this system', zh: '本系统的安装方式未知' };
    const command = `${INSTALL[manager]} ${packages}`;
    return { en: command, zh: command };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/src/forge/index.js + 4 modules
var src_forge = __webpack_require__(83023);
// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(50708);
// EXTERNAL MODULE: ./build/src/toolchain/index.js + 31 modules
var toolchain = __webpack_require__(69664);
;// CONCATENATED MODULE: ./build/src/commands/probes.js








/** Everything that the actions use, tried out. Nothing is installed, and nothing is fetched. */
async function probeAll(examined) {
    const probes = [
        nodeRow,
        machineRow,
        hostRow,
        goRow,
        gitRow,
        ...platform/* GOARCHES */.hX.map(goarch => (e) => qemuRow(e, goarch)),
        readelfRow,
        loongarchReadelfRow,
        loongarchObjdumpRow,
        ...platform/* GOARCHES */.hX.map(goarch => (e) => compilerRow(e, goarch)),
        dockerRow,
        toolCacheRow,
        diskRow,
        ...GO_SETTINGS.map(name => (e) => goSettingRow(e, name)),
    ];
    const few = (0,p_limit["default"])(PROBES_AT_ONCE);
    const rows = await Promise.all(probes.map(probe => few(() => probe(examined))));
    const goIsThere = rows.some(row => row.id === 'go' && row.state === 'ok');
    // A Go on PATH needs no cache; without one there is nowhere to put it.
    return rows.map(row => row.id === 'tool-cache' && row.state === 'missing' && goIsThere ? { ...row, state: 'limited' } : row);
}
const PROBES_AT_ONCE = 4;
const same = (text) => ({ en: text, zh: text });
const NOT_FOUND = { en: 'not found', zh: '未找到' };
/** First line that a program prints, of either stream; undefined when it cannot be started or fails. */
async function ask(system, tool, argv) {
    try {
        const options = { cwd: system.cwd, allowFailure: true, timeoutMs: 15_000, maxOutput: 1 << 16 };
        const { code, stdout, stderr } = await system.exec(tool, argv, options);
        if (code !== 0)
            return undefined;
        return (stdout.trim() || stderr.trim()).split('\n')[0]?.slice(0, 200) ?? '';
    }
    catch (error) {
        if (error instanceof src_system/* ToolError */.v4)
            return undefined;
        throw error;
    }
}
async function firstOf(system, tools) {
    for (const tool of tools) {
        const said = await ask(system, tool, ['--version']);
        if (said !== undefined)
            return { tool, said };
    }
    return undefined;
}
const OLDEST_NODE = [20, 19];
async function nodeRow({ node }) {
    const [major = 0, minor = 0] = node.replace(/^v/, '').split('.').map(Number);
    const enough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
    if (enough)
        return { id: 'node', state: 'ok', found: same(node) };
    const how = {
        en: 'Node.js 20.19 or newer: https://nodejs.org',
        zh: '需要 Node.js 20.19 或更高版本：https://nodejs.org',
    };
    return { id: 'node', state: 'missing', found: same(node), how };
}
async function machineRow({ machine, distribution }) {
    const found = same(`${distribution.name} · ${machine.platform}/${(0,platform/* goarchOfNode */.KD)(machine.arch) ?? machine.arch}`);
    if (machine.platform === 'linux')
        return { id: 'machine', state: 'ok', found };
    const darwin = machine.platform === 'darwin';
    const how = darwin
        ? { en: 'builds and verifies; nothing can be run here', zh: '可以构建与验证，但无法在此试运行' }
        : { en: 'Linux or macOS is needed; on Windows, use WSL', zh: '需要 Linux 或 macOS；Windows 上请使用 WSL' };
    return { id: 'machine', state: darwin ? 'limited' : 'missing', found, how };
}
/** Nothing is sent: which API it would be, and whether there is a token that may write there. */
async function hostRow({ host, system }) {
    const plain = { id: 'host', state: 'ok', found: same(host.kind) };
    if (host.kind === 'local')
        return plain;
    const opened = await (0,src_forge/* openForge */.ys)({ kind: host.kind }, system.env['XC_TOKEN'], system);
    if ('reason' in opened) {
        const [en, zh] = [opened.reason.lines('en'), opened.reason.lines('zh')];
        return { ...plain, state: 'limited', how: { en: en.slice(0, 2).join('; '), zh: zh.slice(0, 2).join('；') } };
    }
    const { forge } = opened;
    const found = same(`${host.kind} · ${forge.api}`);
    if (forge.kind !== 'gitlab' || forge.token === 'personal')
        return { ...plain, found };
    return { ...plain, found, state: 'limited', how: JOB_TOKEN_READS };
}
const JOB_TOKEN_READS = {
    en: 'CI_JOB_TOKEN cannot write notes: for comments, set XC_GITLAB_TOKEN to a project access token (scope api, role Reporter)',
    zh: 'CI_JOB_TOKEN 不能写评论：如需评论，请将 XC_GITLAB_TOKEN 设为项目访问令牌（作用域 api，角色 Reporter）',
};
async function goRow({ system }) {
    const said = await ask(system, 'go', ['version']);
    if (said !== undefined)
        return { id: 'go', state: 'ok', found: same(said.replace(/^go version /, '')) };
    const how = {
        en: 'xinchuang-go setup and run fetch it, verified by SHA-256; offline: input go-archive',
        zh: 'xinchuang-go setup 与 run 会下载并校验 SHA-256；离线环境请使用输入 go-archive',
    };
    return { id: 'go', state: 'limited', found: NOT_FOUND, how };
}
async function gitRow({ system, distribution }) {
    const said = await ask(system, 'git', ['--version']);
    if (said !== undefined)
        return { id: 'git', state: 'ok', found: same(said.replace(/^git version /, '')) };
    const how = lost('git', distribution, {
        en: 'binaries carry no commit or version',
        zh: '二进制中没有提交与版本信息',
    });
    return { id: 'git', state: 'limited', found: NOT_FOUND, how };
}
const QEMU = { loong64: 'loongarch64', arm64: 'aarch64', amd64: 'x86_64' };
async function qemuRow({ system, distribution, machine }, goarch) {
    const id = `qemu/${goarch}`;
    if (machine.platform === 'linux' && (0,platform/* goarchOfNode */.KD)(machine.arch) === goarch)
        return { id, state: 'ok', found: { en: 'not needed: this machine runs it', zh: '不需要：本机可直接运行' } };
    const found = await firstOf(system, [`qemu-${QEMU[goarch]}`, `qemu-${QEMU[goarch]}-static`]);
    if (found !== undefined)
        return { id, state: 'ok', found: same(`${found.tool} ${/version (\S+)/.exec(found.said)?.[1] ?? found.said}`) };
    const loss = { en: `no smoke run for ${goarch}`, zh: `无法试运行 ${goarch}` };
    return { id, state: 'limited', found: NOT_FOUND, how: lost(`qemu-${goarch}`, distribution, loss) };
}
async function readelfRow({ system, distribution }) {
    const said = await ask(system, 'readelf', ['--version']);
    if (said !== undefined)
        return { id: 'readelf', state: 'ok', found: same(said) };
    const loss = { en: 'no second opinion on ELF files', zh: '没有 ELF 的第二意见' };
    return { id: 'readelf', state: 'limited', found: NOT_FOUND, how: lost('readelf', distribution, loss) };
}
async function loongarchReadelfRow({ system, distribution }) {
    const id = 'readelf/loong64';
    const found = await firstOf(system, (0,toolchain/* binutilsNames */.fb)('readelf', 'loong64'));
    if (found !== undefined)
        return { id, state: 'ok', found: same(found.said) };
    const loss = { en: 'the second opinion comes from plain readelf', zh: '第二意见改由普通 readelf 给出' };
    return { id, state: 'limited', found: NOT_FOUND, how: orImage(lost('readelf-loong64', distribution, loss)) };
}
async function loongarchObjdumpRow({ system, distribution }) {
    const id = 'objdump/loong64';
    const found = await firstOf(system, (0,toolchain/* binutilsNames */.fb)('objdump', 'loong64'));
    if (found !== undefined)
        return { id, state: 'ok', found: same(found.said) };
    const loss = {
        en: 'the LoongArch world scan is not confirmed by disassembly',
        zh: 'LoongArch 新旧世界的扫描结果没有反汇编确认',
    };
    return { id, state: 'limited', found: NOT_FOUND, how: orImage(lost('objdump-loong64', distribution, loss)) };
}
function orImage({ en, zh }) {
    return {
        en: `${en}; or verify with tools-image, a container image that has them`,
        zh: `${zh}；或在 verify 中用 tools-image 指定含有它们的容器镜像`,
    };
}
const TRIPLE = {
    loong64: 'loongarch64-linux-gnu',
    arm64: 'aarch64-linux-gnu',
    amd64: 'x86_64-linux-gnu',
};
/** Ubuntu 24.04 and Debian 13 have the LoongArch compiler with its version in the name only. */
const GCC_SUFFIXES = ['', '-16', '-15', '-14', '-13'];
async function compilerRow({ system, distribution, config, machine }, goarch) {
    const id = `cc/${goarch}`;
    const native = (0,platform/* goarchOfNode */.KD)(machine.arch) === goarch ? ['gcc'] : [];
    const found = await firstOf(system, [
        ...GCC_SUFFIXES.map(suffix => `${TRIPLE[goarch]}-gcc${suffix}`),
        ...native,
        'zig',
    ]);
    if (found !== undefined)
        return { id, state: 'ok', found: same(`${found.tool}: ${found.said}`) };
    const wanted = config !== undefined && config.build.cgo !== 'off';
    const loss = wanted
        ? {
            en: `.xinchuang.yml asks for cgo, which cannot be built for ${goarch}`,
            zh: `.xinchuang.yml 启用了 cgo，但无法为 ${goarch} 构建`,
        }
        : { en: 'only needed with cgo', zh: '仅在启用 cgo 时需要' };
    return { id, state: 'limited', found: NOT_FOUND, how: lost(`gcc-${goarch}`, distribution, loss) };
}
async function dockerRow({ system, distribution }) {
    const client = await ask(system, 'docker', ['--version']);
    if (client === undefined) {
        const loss = { en: 'only needed for jobs in containers', zh: '仅在容器中运行作业时需要' };
        return { id: 'docker', state: 'limited', found: NOT_FOUND, how: lost('docker', distribution, loss) };
    }
    const server = await ask(system, 'docker', ['version', '--format', '{{.Server.Version}}']);
    if (server !== undefined)
        return { id: 'docker', state: 'ok', found: same(server) };
    return {
        id: 'docker',
        state: 'limited',
        found: { en: `${client}, and no engine answers`, zh: `${client}，但引擎没有响应` },
        how: { en: 'start the engine, or join the docker group', zh: '启动引擎，或将当前用户加入 docker 组' },
    };
}
async function toolCacheRow({ system }) {
    const folder = (0,toolchain/* toolCacheRoot */.Hw)(system.env);
    if (await writable(folder))
        return { id: 'tool-cache', state: 'ok', found: same(folder) };
    return {
        id: 'tool-cache',
        state: 'missing',
        found: { en: `${folder} cannot be written`, zh: `${folder} 不可写` },
        how: {
            en: 'make it writable for this user, or set RUNNER_TOOL_CACHE to a folder that is',
            zh: '让当前用户可写，或将 RUNNER_TOOL_CACHE 设为可写的目录',
        },
    };
}
/** Of a folder that is not there yet, the nearest one above it that is. */
async function writable(folder) {
    for (let path = folder;; path = (0,external_node_path_.dirname)(path)) {
        try {
            await (0,promises_.access)(path, promises_.constants.W_OK | promises_.constants.X_OK);
            return true;
        }
        catch (error) {
            if ((0,src_system/* errorCode */.CA)(error) !== 'ENOENT' || path === (0,external_node_path_.dirname)(path))
                return false;
        }
    }
}
const GIBIBYTE = 1 << 30;
/** Go unpacked is 0.25 GiB, three targets' build cache of a middling service 1 GiB. */
const ENOUGH_DISK = 2 * GIBIBYTE;
const TOO_LITTLE_DISK = GIBIBYTE / 4;
async function diskRow({ workspace }) {
    const { bavail, bsize } = await (0,promises_.statfs)(workspace);
    const free = bavail * bsize;
    const found = { en: `${(free / GIBIBYTE).toFixed(1)} GiB free`, zh: `剩余 ${(free / GIBIBYTE).toFixed(1)} GiB` };
    if (free >= ENOUGH_DISK)
        return { id: 'disk', state: 'ok', found };
    const how = { en: `2 GiB in ${workspace} are comfortable`, zh: `建议 ${workspace} 至少有 2 GiB` };
    return { id: 'disk', state: free < TOO_LITTLE_DISK ? 'missing' : 'limited', found, how };
}
/** What they are when nothing is set. Go src/cmd/go/internal/cfg/cfg.go and $GOROOT/go.env */
const GO_DEFAULTS = {
    GOPROXY: 'https://proxy.golang.org,direct',
    GOSUMDB: 'sum.golang.org',
    GOTOOLCHAIN: 'auto',
};
const GO_SETTING_OFF = {
    GOPROXY: {
        en: 'nothing is fetched: vendor your modules, or set a proxy',
        zh: '不会下载任何模块：请使用 vendor 或设置代理',
    },
    GOSUMDB: { en: 'new modules are not verified', zh: '新模块不会经过校验' },
};
const GO_SETTINGS = Object.keys(GO_DEFAULTS);
async function goSettingRow({ system }, name) {
    const value = (await ask(system, 'go', ['env', name])) || system.env[name] || GO_DEFAULTS[name];
    const found = same(name === 'GOPROXY'
        ? value
            .split(/(?=[,|])/)
            .map(proxyShown)
            .join('')
        : value);
    const how = value === 'off' ? GO_SETTING_OFF[name] : undefined;
    return how === undefined ? { id: name, state: 'ok', found } : { id: name, state: 'limited', found, how };
}
/** One entry of GOPROXY with the separator before it; a proxy on an intranet often carries a password. */
function proxyShown(part) {
    const [, separator = '', url = ''] = /^([,|]?)(.*)$/.exec(part) ?? [];
    return separator + (url.includes('://') ? (0,src_system/* withoutSecrets */.cT)(url).replace(/\/$/, '') : url);
}
function lost(tool, distribution, loss) {
    const how = howToGet(tool, distribution);
    return { en: `${loss.en}; ${how.en}`, zh: `${loss.zh}；${how.zh}` };
}

;// CONCATENATED MODULE: ./build/src/commands/doctor.js






const doctor = {
    usage: 'doctor',
    description: {
        en: 'What this machine can do, and how to get what is missing',
        zh: '检查本机具备的条件，并说明如何补齐缺少的部分',
    },
    flags: {},
    run: runDoctor,
};
async function runDoctor({ options, job, out }) {
    const rows = await probeAll({
        system: job.system,
        host: job.host,
        workspace: job.workspace,
        distribution: await distribution(),
        config: configOf(job),
        node: process.version,
        machine: { platform: process.platform, arch: process.arch },
    });
    if (options['json'])
        out.write(`${JSON.stringify(rows, null, 2)}\n`);
    else
        out.write(`${renderDoctor(rows, job.host.language, (0,report.terminalPaint)(job.host.caps.color)).join('\n')}\n`);
    return doctorExit(rows);
}
/** 0 unless the main job lacks something that it cannot get by itself. */
function doctorExit(rows) {
    return rows.some(row => row.state === 'missing') ? src_system/* ExitCode */.yU.toolMissing : src_system/* ExitCode */.yU.pass;
}
/** A machine can be examined whatever the configuration says. */
function configOf(job) {
    try {
        return job.config().config;
    }
    catch (error) {
        if (error instanceof language/* UserError */.yo)
            return undefined;
        throw error;
    }
}
const MARK = { ok: '✔', limited: '⚠', missing: '✖' };
const STYLE = { ok: 'pass', limited: 'warn', missing: 'fail' };
function renderDoctor(rows, language, color) {
    const lines = (0,columns/* columns */.Y)(rows.map(row => [`  ${MARK[row.state]} ${row.id}`, row.found[language]]));
    const missing = rows.filter(row => row.state === 'missing').length;
    const limited = rows.filter(row => row.state === 'limited').length;
    const verdict = {
        en: missing > 0
            ? `✖ ${missing} missing: the main job cannot run here`
            : `✔ the main job runs here${limited > 0 ? `, with ${limited} limits` : ''}`,
        zh: missing > 0
            ? `✖ 缺少 ${missing} 项：主要流程无法在此运行`
            : `✔ 主要流程可以在此运行${limited > 0 ? `，有 ${limited} 项受限` : ''}`,
    };
    return [
        ...rows.flatMap((row, i) => [
            color(STYLE[row.state], lines[i] ?? ''),
            ...(row.how === undefined ? [] : [color('dim', `      ${row.how[language]}`)]),
        ]),
        '',
        color(missing > 0 ? 'fail' : 'pass', verdict[language]),
    ];
}


/***/ }),

/***/ 47642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ FORGE_LIMITS),
/* harmony export */   NT: () => (/* binding */ FORGE_NAMES),
/* harmony export */   Q8: () => (/* binding */ ForgeError)
/* harmony export */ });
const FORGE_NAMES = {
    github: 'GitHub',
    gitea: 'Gitea',
    gitlab: 'GitLab',
    gitee: 'Gitee',
    gitcode: 'GitCode',
};
/** Why a forge did not do what it was asked. `said` is its own words: one line, short, hostile. */
class ForgeError extends Error {
    reason;
    request;
    said;
    details;
    name = 'ForgeError';
    constructor(
    /**
     * `refused`: 401, 403. `gone`: 404, 410. `rejected`: another 4xx. `limited`: asked to wait. `down`: 5xx or no answer,
     * `garbled`: an answer that is none. After the last two a write may have happened all the same.
     */
    reason, 
    /** `POST /repos/a/b/issues/7/comments` */
    request, said, details = {}, cause) {
        super(`${request}: ${reason} ${details.status ?? ''} ${said}`, { cause });
        this.reason = reason;
        this.request = request;
        this.said = said;
        this.details = details;
    }
}
const FORGE_LIMITS = {
    answerMs: 30_000,
    overallMs: 300_000,
    answerBytes: 64 << 20,
    pages: 200,
    retries: 2,
    second: 1000,
    longestWaitSeconds: 60,
};


/***/ }),

/***/ 83023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q8: () => (/* reexport */ forge_forge/* ForgeError */.Q8),
  ys: () => (/* reexport */ openForge),
  jV: () => (/* reexport */ postStatus),
  x5: () => (/* reexport */ refusal),
  lB: () => (/* reexport */ upsertComment)
});

// EXTERNAL MODULE: ./build/src/forge/forge.js
var forge_forge = __webpack_require__(47642);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/forge/place.js
/**
 * From the variables that CI sets; XC_FORGE_API and XC_FORGE_REPO win, for what sets none.
 * @param repo `host/owner/name` as the change has it, for a forge that does not say it in a variable
 * @returns 'unknown' when API or repository cannot be told, 'no-token' when only the token lacks
 */
function placeOf(kind, env, given) {
    if (!isForge(kind))
        return 'unknown';
    const told = TELLS[kind](env);
    const api = trimmed(env['XC_FORGE_API']) ?? trimmed(told.api);
    const repo = env['XC_FORGE_REPO'] || told.repo || given.repo?.split('/').slice(1).join('/');
    if (api === undefined || !/^https?:\/\//.test(api) || !repo || !repoShape(kind).test(repo))
        return 'unknown';
    const found = tokenFor(kind, env, given.token);
    if (found === undefined)
        return 'no-token';
    return { kind, api, repo, commitRepo: told.commitRepo ?? repo, jobUser: env['GITLAB_USER_LOGIN'], ...found };
}
const isForge = (kind) => Object.hasOwn(TELLS, kind);
/** What goes into the path of a request. */
const repoShape = (kind) => (kind === 'gitlab' ? /^[\w.-]+(?:\/[\w.-]+)*$/ : /^[\w.-]+\/[\w.-]+$/);
const TELLS = {
    github: githubLike,
    gitea: githubLike,
    gitlab: env => {
        const server = trimmed(env['CI_SERVER_URL']) ?? (env['CI_SERVER_FQDN'] && `https://${env['CI_SERVER_FQDN']}`);
        const project = env['CI_PROJECT_ID'] || env['CI_PROJECT_PATH'];
        return {
            api: env['CI_API_V4_URL'] || (server && `${server}/api/v4`),
            // A merge request from a fork lives in its target, while CI_PROJECT_ID is where the pipeline runs.
            repo: env['CI_MERGE_REQUEST_PROJECT_ID'] || project,
            commitRepo: project,
        };
    },
    // https://gitee.com/api/v5/swagger
    gitee: env => ({ api: env['GITEE_API_URL'] || 'https://gitee.com/api/v5' }),
    // https://docs.gitcode.com/docs/apis
    gitcode: env => ({ api: env['GITCODE_API_URL'] || 'https://api.gitcode.com/api/v5' }),
};
function githubLike(env) {
    return { api: env['GITHUB_API_URL'], repo: env['GITHUB_REPOSITORY'] };
}
/**
 * Gitea's addresses end in a slash; two of them in a row are another path. Nor with what stands before an @: fetch takes no
 * password from an address, and messages name the address.
 */
function trimmed(url) {
    return url?.replace(/^(https?:\/\/)[^/]*@/i, '$1').replace(/\/+$/, '') || undefined;
}
/** In this order, after the `token` input (which is XC_TOKEN outside of actions). */
const TOKENS = {
    github: ['GITHUB_TOKEN', 'GH_TOKEN'],
    gitea: ['GITEA_TOKEN', 'FORGEJO_TOKEN', 'GITHUB_TOKEN'],
    gitlab: ['XC_GITLAB_TOKEN', 'GITLAB_TOKEN'],
    gitee: ['GITEE_TOKEN'],
    gitcode: ['GITCODE_TOKEN'],
};
function tokenFor(kind, env, given) {
    const token = given || TOKENS[kind].map(name => env[name]).find(Boolean);
    const job = env['CI_JOB_TOKEN'];
    if (kind === 'gitlab') {
        if (token && token !== job)
            return { token, tokenKind: 'personal' };
        // It may read merge requests and write no note; tried all the same, since that is about to change (work item 519575).
        return job ? { token: job, tokenKind: 'job' } : undefined;
    }
    if (!token)
        return undefined;
    // GitHub's prefix of an installation's token: github.token, or that of another app. Gitea's look all alike.
    return { token, tokenKind: token.startsWith('ghs_') ? 'job' : 'personal' };
}

;// CONCATENATED MODULE: ./build/src/forge/refusal.js


/** What a person should read when a forge did not do it: which, why, and the one thing that is missing. */
function refusal(forge, error, wanted) {
    const name = forge_forge/* FORGE_NAMES */.NT[forge.kind];
    const what = WHAT[wanted.what];
    const needs = needed(forge.kind, forge.token, wanted.what, error.details.status);
    const said = error.said;
    const status = error.details.status ?? '';
    const options = { cause: error };
    switch (error.reason) {
        case 'refused':
            return new language/* UserError */.yo('XC-FORGE-001', { forge: name, what, status, said, needs }, options);
        case 'gone':
            return new language/* UserError */.yo('XC-FORGE-005', { forge: name, where: wanted.where, needs }, options);
        case 'rejected': {
            const values = { forge: name, what, status, said, length: wanted.length ?? 0, limit: forge.commentLimit };
            return new language/* UserError */.yo('XC-FORGE-006', values, options);
        }
        case 'limited':
            return new language/* UserError */.yo('XC-FORGE-007', { forge: name, what, seconds: error.details.waitSeconds ?? '?' }, options);
        case 'down': {
            const detail = [status && `HTTP ${status}`, said].filter(Boolean).join(' ');
            return new language/* UserError */.yo('XC-FORGE-008', { forge: name, what, detail, url: forge.api }, options);
        }
        case 'garbled':
            return new language/* UserError */.yo('XC-FORGE-009', { forge: name, what, detail: said, url: forge.api }, options);
    }
}
/** There is a forge, and nothing to speak to it with. */
function noToken(kind, what) {
    return new language/* UserError */.yo('XC-FORGE-002', { forge: forge_forge/* FORGE_NAMES */.NT[kind], what: WHAT[what], needs: refusal_tokenFor(kind, what) });
}
const WHAT = {
    comment: { en: 'the comment', zh: '评论' },
    status: { en: 'the commit status', zh: '提交状态' },
};
const same = (text) => ({ en: text, zh: text });
function needed(kind, token, what, status) {
    // The token itself is no good: no permission would help.
    if (status === 401)
        return {
            en: `a token that is valid and not expired; ${refusal_tokenFor(kind, what).en}`,
            zh: `有效且未过期的令牌；${refusal_tokenFor(kind, what).zh}`,
        };
    if (kind === 'github' && token === 'personal')
        return refusal_tokenFor(kind, what);
    if (kind === 'github' || kind === 'gitea')
        return permission(kind, what);
    return refusal_tokenFor(kind, what);
}
/** Of the job that runs this. From a fork the token only reads, whatever is written there. */
function permission(kind, what) {
    // Gitea has no scope for statuses: who may write to the repository may set them. services/actions/permission_parser.go
    const status = kind === 'gitea' ? 'permissions: contents: write' : 'permissions: statuses: write';
    const line = what === 'comment' ? 'permissions: pull-requests: write' : status;
    const fork = 'workflows-examples/github/fork-safe-*.yml';
    return kind === 'github'
        ? {
            en: `${line} (in this job; from a fork: ${fork})`,
            zh: `${line}（写在本作业中；来自 fork 时：${fork}）`,
        }
        : {
            // docs.gitea.com, "Job token permissions": honoured from 1.26 on.
            en: `${line} (in this job, since Gitea 1.26; or a token of a user who may write)`,
            zh: `${line}（写在本作业中，Gitea 1.26 起；或使用有写权限用户的令牌）`,
        };
}
/** A token that may do it, and where it goes. */
function refusal_tokenFor(kind, what) {
    switch (kind) {
        case 'github':
            return what === 'comment'
                ? {
                    en: 'a token with "Pull requests: read and write" in `token`, or the job’s own with permissions: pull-requests: write',
                    zh: '在 `token` 中给出具有“Pull requests: read and write”权限的令牌，或使用带 permissions: pull-requests: write 的作业令牌',
                }
                : {
                    en: 'a token with "Commit statuses: read and write" in `token`, or the job’s own with permissions: statuses: write',
                    zh: '在 `token` 中给出具有“Commit statuses: read and write”权限的令牌，或使用带 permissions: statuses: write 的作业令牌',
                };
        case 'gitea':
            return {
                en: 'a token of a user who may write here, in `token` or GITEA_TOKEN',
                zh: '在 `token` 或 GITEA_TOKEN 中给出对本仓库有写权限用户的令牌',
            };
        case 'gitlab':
            // docs.gitlab.com/ci/jobs/ci_job_token/: GET of notes, no POST. A status needs Developer.
            return what === 'comment'
                ? {
                    en: 'a project access token with scope api and role Reporter, as the masked variable XC_GITLAB_TOKEN (CI_JOB_TOKEN cannot write notes)',
                    zh: '作用域为 api、角色为 Reporter 的项目访问令牌，存为掩码变量 XC_GITLAB_TOKEN（CI_JOB_TOKEN 不能写评论）',
                }
                : {
                    en: 'a project access token with scope api and role Developer, as the masked variable XC_GITLAB_TOKEN',
                    zh: '作用域为 api、角色为 Developer 的项目访问令牌，存为掩码变量 XC_GITLAB_TOKEN',
                };
        case 'gitee':
            return {
                en: 'a personal access token with scope pull_requests, as the variable GITEE_TOKEN',
                zh: '带有 pull_requests 权限的私人令牌，存为变量 GITEE_TOKEN',
            };
        case 'gitcode':
            return same('GITCODE_TOKEN (Personal Access Token, read/write)');
    }
}

;// CONCATENATED MODULE: ./build/src/forge/open.js





/**
 * The API of the forge that this run belongs to. Nothing is sent yet, and each adapter is loaded when it is.
 * @param token the `token` input; else the forge's variable
 * @returns why there is none, as a value: nothing of a report depends on a forge
 */
async function openForge(where, token, system, { what = 'comment', limits = forge_forge/* FORGE_LIMITS */.BA } = {}) {
    const kind = system.env['XC_FORGE'] || where.kind;
    const place = placeOf(kind, system.env, { token, repo: where.repo });
    if (place === 'unknown')
        return { reason: new language/* UserError */.yo('XC-FORGE-012', {}) };
    if (place === 'no-token')
        return { reason: noToken(kind, what) };
    return {
        forge: (await adapter(place.kind))(place, { http: within(system.http, limits.overallMs) }, limits),
        secret: place.token,
    };
}
/** A forge that answers everything slowly, or each page at the third try, does not hold a job for hours. */
function within(http, overallMs) {
    const end = performance.now() + overallMs;
    return {
        ...http,
        async exchange(url, options) {
            const left = Math.round(end - performance.now());
            if (left <= 0)
                throw new system/* HttpError */.j$((0,system/* withoutSecrets */.cT)(url), 'timeout', `not done within ${overallMs / 1000} s`);
            return http.exchange(url, { ...options, timeoutMs: Math.min(options.timeoutMs, left) });
        },
    };
}
async function adapter(kind) {
    switch (kind) {
        case 'github':
        case 'gitea':
            return (await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(8395), __webpack_require__.e(9142)]).then(__webpack_require__.bind(__webpack_require__, 69142))).githubForge;
        case 'gitlab':
            return (await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(7582), __webpack_require__.e(7968)]).then(__webpack_require__.bind(__webpack_require__, 20342))).gitlabForge;
        case 'gitee':
        case 'gitcode':
            return (await Promise.all(/* import() */[__webpack_require__.e(8829), __webpack_require__.e(5156), __webpack_require__.e(8395), __webpack_require__.e(4836)]).then(__webpack_require__.bind(__webpack_require__, 94836))).v5Forge;
    }
}
/** Sets a commit status; a refusal is a value. */
async function postStatus(forge, sha, status) {
    if (forge.setStatus === undefined)
        return { outcome: 'skipped', reason: new language/* UserError */.yo('XC-FORGE-013', { forge: forge_forge/* FORGE_NAMES */.NT[forge.kind] }) };
    try {
        await forge.setStatus(sha, status);
        return { outcome: 'set' };
    }
    catch (error) {
        if (!(error instanceof forge_forge/* ForgeError */.Q8))
            throw error;
        const where = { en: `commit ${sha}`, zh: `提交 ${sha}` };
        return { outcome: 'skipped', reason: refusal(forge, error, { what: 'status', where }) };
    }
}

;// CONCATENATED MODULE: ./build/src/forge/sticky.js


/**
 * Keeps one comment: the oldest that starts with the marker and is ours is edited, further ones of ours go, and nothing is
 * written when nothing changed. A refusal is a value. Two runs at once leave one too many at most, which the next
 * removes: no forge has a lock, and "the oldest wins" needs none.
 * @param body starts with the marker
 */
async function upsertComment(forge, pullRequest, marker, body) {
    try {
        return await upsert(forge, pullRequest, marker, body).catch(error => {
            // The write may have happened: look again, as a next run would.
            if (error instanceof Unsure)
                return upsert(forge, pullRequest, marker, body);
            throw error;
        });
    }
    catch (error) {
        const cause = error instanceof Unsure ? error.cause : error;
        if (!(cause instanceof forge_forge/* ForgeError */.Q8))
            throw cause;
        const where = forge.kind === 'gitlab'
            ? { en: `merge request ${pullRequest}`, zh: `合并请求 ${pullRequest}` }
            : { en: `pull request ${pullRequest}`, zh: `拉取请求 ${pullRequest}` };
        return { outcome: 'skipped', reason: refusal(forge, cause, { what: 'comment', where, length: body.length }) };
    }
}
/** A write without an answer. */
class Unsure extends Error {
}
async function upsert(forge, pullRequest, marker, body) {
    const marked = [];
    for await (const comment of forge.comments(pullRequest))
        if (starts(comment.body, marker))
            marked.push(comment);
    const [oldest, ...extra] = (await ours(forge, marked)).sort(byAge);
    if (oldest === undefined)
        return create(forge, pullRequest, body);
    let outcome = 'unchanged';
    if (asStored(oldest.body) !== asStored(body)) {
        try {
            await sure(() => forge.update(pullRequest, oldest.id, body));
        }
        catch (error) {
            // Somebody removed it since we looked.
            if (error instanceof forge_forge/* ForgeError */.Q8 && error.reason === 'gone')
                return create(forge, pullRequest, body);
            throw error;
        }
        outcome = 'updated';
    }
    let removed = 0;
    for (const { id } of extra)
        if (await isRemoved(forge, pullRequest, id))
            removed++;
    return { outcome, removed, ...(oldest.url && { url: oldest.url }) };
}
async function create(forge, pullRequest, body) {
    const { url } = await sure(() => forge.create(pullRequest, body));
    return { outcome: 'created', removed: 0, ...(url && { url }) };
}
async function sure(write) {
    try {
        return await write();
    }
    catch (error) {
        if (error instanceof forge_forge/* ForgeError */.Q8 && (error.reason === 'down' || error.reason === 'garbled'))
            throw new Unsure(error.message, { cause: error });
        throw error;
    }
}
/** The comment stands; one too many that cannot be removed is not worth a failure. */
async function isRemoved(forge, pullRequest, id) {
    try {
        await forge.remove(pullRequest, id);
        return true;
    }
    catch (error) {
        if (error instanceof forge_forge/* ForgeError */.Q8)
            return false;
        throw error;
    }
}
/** A marker further down is a quote. */
function starts(body, marker) {
    return body.split(/\r?\n/, 1)[0]?.trimEnd() === marker;
}
/**
 * Those that nobody but us can have written: somebody may copy the marker and wait for us to fill in, or to vouch for, a
 * text that they can edit. CI's own account is known by name, so that a job token need not ask who it is.
 */
async function ours(forge, marked) {
    const byCi = marked.filter(comment => comment.byCi);
    if (byCi.length > 0 || marked.length === 0)
        return byCi;
    const author = (await forge.author())?.toLowerCase();
    return author === undefined ? [] : marked.filter(comment => comment.author?.toLowerCase() === author);
}
/** Numbers rise with time; other ids stay in the order of the list, which is the forge's by age. */
function byAge(a, b) {
    const numeric = /^\d{1,15}$/;
    return numeric.test(a.id) && numeric.test(b.id) ? Number(a.id) - Number(b.id) : 0;
}
/** Forges store line feeds (GitHub returns CR LF for what was edited in a browser) and cut blanks at the end. */
function asStored(body) {
    return body.replaceAll('\r\n', '\n').trimEnd();
}

;// CONCATENATED MODULE: ./build/src/forge/index.js






/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};

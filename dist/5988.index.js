export const id = 5988;
export const ids = [5988,8991];
export const modules = {

/***/ 40035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sl: () => (/* binding */ openSilicon),
/* harmony export */   ph: () => (/* binding */ emulatedBy),
/* harmony export */   rA: () => (/* binding */ cpuHere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _language_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91555);
/* harmony import */ var _platform_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50708);
/* harmony import */ var _report_target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71943);





/**
 * This machine, where it executes programs of the target itself.
 * @throws UserError XC-BENCH-034 where it does not, -036 where it is an emulator that does
 */
async function openSilicon(target, { system }) {
    const own = `${process.platform}/${(0,_platform_index_js__WEBPACK_IMPORTED_MODULE_3__/* .goarchOfNode */ .KD)() ?? process.arch}`;
    if (own !== `${target.goos}/${target.goarch}`)
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('XC-BENCH-034', { target: (0,_report_target_js__WEBPACK_IMPORTED_MODULE_4__/* .targetName */ .j)(target), here: own });
    const sign = await emulatedBy();
    if (sign !== undefined)
        throw new _language_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('XC-BENCH-036', { sign, goarch: target.goarch });
    const { nativeRunner } = await __webpack_require__.e(/* import() */ 7015).then(__webpack_require__.bind(__webpack_require__, 67015));
    const here = cpuHere();
    return { runner: nativeRunner(system, here.cpu), env: { runner: 'native', ...here } };
}
/** What time on this machine depends on, as reports keep it. */
function cpuHere() {
    const cpu = ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.cpus)()[0]?.model ?? 'unknown').trim().slice(0, 100) || 'unknown';
    return { cpu, cores: String((0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)()) };
}
/**
 * User-mode QEMU gives a program its own name for /proc/self/exe, but not for the same link of its first thread
 * (linux-user/syscall.c, is_proc_myself: the path below the process has to be `exe`).
 */
async function emulatedBy(read = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink, pid = process.pid) {
    const [claimed, real] = await Promise.all(['/proc/self/exe', `/proc/self/task/${pid}/exe`].map(path => read(path).catch(() => undefined)));
    return claimed !== undefined && real !== undefined && claimed !== real ? real : undefined;
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

/***/ 35988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gmtls: () => (/* binding */ gmtls)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/index.js + 2 modules
var src_config = __webpack_require__(39007);
// EXTERNAL MODULE: ./build/src/gmtls/index.js + 144 modules
var src_gmtls = __webpack_require__(61385);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var report = __webpack_require__(69801);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/actions/gmtls-captures.js






const PROTOCOL = { tlcp: 'TLCP', tls13: 'TLS 1.3' };
/** Judges captured files one after the other. @throws UserError for one that cannot be read, or is no capture */
async function judgeCaptures(paths, policy, expected, { host, system, workspace }) {
    const checks = [];
    const subjects = [];
    for (const path of paths) {
        host.log('info', path);
        const capture = await read(path, (0,external_node_path_.resolve)(workspace, path), system.signal);
        for (const { address, serverName = '', kinds } of capture.servers)
            for (const { example, count, clients } of kinds)
                host.log('info', `  ${count} × ${clients[0]} → ${address} ${(0,report/* inertLine */.Fq)(serverName)}  ${PROTOCOL[example.protocol]}  ${(0,src_gmtls/* endingText */.pG)(example.ending)[host.language]}`);
        checks.push(...(0,src_gmtls/* judgeCapture */.ql)(capture, policy, { ...expected, file: path, today: system.now().getTime() }));
        subjects.push({ path, ...(await (0,src_system/* sha256File */.Q3)((0,external_node_path_.resolve)(workspace, path))) });
    }
    return { checks, subjects };
}
async function read(path, file, signal) {
    try {
        return await (0,src_gmtls/* readCapture */.po)((0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 20, signal }));
    }
    catch (error) {
        if (signal.aborted)
            throw new src_system/* Interrupted */.Cw();
        if (error instanceof src_gmtls/* CaptureError */.$3)
            throw new language/* UserError */.yo('XC-GMTLS-012', { file: path, reason: error.text });
        throw new language/* UserError */.yo('XC-GMTLS-008', { file: path, reason: (0,src_system/* errorCode */.CA)(error) }, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/src/actions/reports.js
var actions_reports = __webpack_require__(85618);
;// CONCATENATED MODULE: ./build/src/actions/gmtls-inputs.js


const gmtlsInputs = {
    connect: {
        type: 'list',
        operands: true,
        example: 'gm.example.cn:443',
        description: {
            en: 'Servers to look at: `host`, `host:port` or `https://host/…`; port 443 where none is named, an IPv6 address in brackets. Nothing else is connected to.',
            zh: '要检查的服务器：`host`、`host:port` 或 `https://host/…`；未写端口时为 443，IPv6 地址用方括号括起。不会连接其他地址。',
        },
        otherwise: {
            en: '127.0.0.1 and `port`, with `start`; none, with `capture`',
            zh: '使用 `start` 时为 127.0.0.1 与 `port`；使用 `capture` 时可不填',
        },
    },
    capture: {
        type: 'list',
        example: 'gm.pcapng',
        description: {
            en: 'Files of captured packets, pcap or pcapng, whose gm-TLS handshakes are judged offline, both sides. They get no grade.',
            zh: '抓包文件（pcap 或 pcapng），离线判断其中国密握手的双方；不给出等级。',
        },
    },
    start: {
        type: 'lines',
        example: '.xinchuang/bin/gateway-linux-loong64',
        description: {
            en: 'A server to start, look at and stop: the program, and one argument on each line after it. One of another architecture runs under QEMU.',
            zh: '要启动、检查并停止的服务器：第一行为程序，其后每行一个参数。其他架构的程序在 QEMU 下运行。',
        },
    },
    image: {
        type: 'text',
        example: 'registry.example.cn/xinchuang-tools@sha256:…',
        otherwise: { en: 'it runs on this machine itself', zh: '直接在本机运行' },
        description: {
            en: 'Image by its digest: the started server runs in a container of docker or podman, without rights, with the network of this machine; the workspace is there to read, /tmp to write. One of another architecture needs QEMU in the image, as the tools image has it.',
            zh: '按摘要指定的镜像：所启动的服务器在 docker 或 podman 容器中运行，无特权，使用本机网络；工作区只读，/tmp 可写。其他架构的程序需要镜像内含 QEMU，工具镜像即是如此。',
        },
    },
    port: {
        type: 'integer',
        min: 1,
        max: 65535,
        otherwise: { en: 'that of `connect`', zh: '取自 `connect`' },
        description: { en: 'Port on which the started server listens.', zh: '所启动的服务器监听的端口。' },
    },
    'ready-timeout': {
        type: 'integer',
        min: 1,
        max: 600,
        default: 30,
        description: {
            en: 'Seconds until the started server has to accept connections.',
            zh: '所启动的服务器应在多少秒内接受连接。',
        },
    },
    'server-name': {
        type: 'text',
        example: 'gm.example.cn',
        otherwise: {
            en: '`gmtls.host` of the configuration, else the host of `connect`',
            zh: '配置中的 `gmtls.host`，否则为 `connect` 中的主机',
        },
        description: {
            en: 'Host name to ask for (SNI), which the certificates must have.',
            zh: '请求的主机名（SNI），证书必须包含该名称。',
        },
    },
    roots: {
        type: 'list',
        example: 'certs/root-ca.pem',
        otherwise: { en: 'the chain is `unknown`', zh: '证书链为 `unknown`' },
        description: {
            en: 'PEM files with the certificates of the CAs that are trusted. Those of the system are not: it has none of SM2.',
            zh: '受信任 CA 证书的 PEM 文件。不使用系统证书：其中没有 SM2 证书。',
        },
    },
    crls: {
        type: 'list',
        description: {
            en: 'Files with revocation lists, DER or PEM. None is fetched.',
            zh: '证书撤销列表文件，DER 或 PEM；不会自动下载。',
        },
    },
    'client-sign-cert': {
        type: 'text',
        description: {
            en: 'PEM file with the signature certificate of a client, for servers that ask for one; CAs may follow.',
            zh: '客户端签名证书的 PEM 文件，用于要求客户端证书的服务器；其后可附 CA 证书。',
        },
    },
    'client-sign-key': {
        type: 'text',
        description: { en: 'PEM file with its key, of a client for tests.', zh: '其私钥的 PEM 文件，仅供测试客户端使用。' },
    },
    'client-enc-cert': {
        type: 'text',
        description: {
            en: 'PEM file with the encryption certificate of the client; ECDHE needs it.',
            zh: '客户端加密证书的 PEM 文件；ECDHE 需要它。',
        },
    },
    'client-enc-key': {
        type: 'text',
        description: { en: 'PEM file with its key.', zh: '其私钥的 PEM 文件。' },
    },
    protocols: {
        type: 'list',
        example: 'tlcp, rfc8998',
        otherwise: {
            en: '`gmtls.protocols` of the configuration; one of the two',
            zh: '配置中的 `gmtls.protocols`；两者之一即可',
        },
        description: {
            en: 'Protocols that have to be spoken: `tlcp`, `rfc8998`.',
            zh: '必须支持的协议：`tlcp`、`rfc8998`。',
        },
    },
    strict: {
        type: 'flag',
        default: false,
        description: {
            en: 'In TLS 1.3 suite, group and signature have to be of SM together (RFC 8998 §3.3): a mixture fails instead of warning.',
            zh: 'TLS 1.3 的套件、群与签名必须同为国密（RFC 8998 §3.3）：混用即失败，而非告警。',
        },
    },
    'min-grade': {
        type: 'choice',
        choices: ['A', 'B', 'C', 'D', 'E'],
        otherwise: { en: '`gmtls.min-grade` of the configuration; none', zh: '配置中的 `gmtls.min-grade`；无' },
        description: { en: 'The worst grade that passes.', zh: '允许的最低等级。' },
    },
    skip: {
        type: 'list',
        example: 'ecdhe, malformed',
        description: {
            en: `Probes to leave out: ${src_gmtls/* PROBE_GROUPS */.M8.map(group => `\`${group}\``).join(', ')}. \`ecdhe\` stops servers on tjfoc/gmsm.`,
            zh: `略过的探测：${src_gmtls/* PROBE_GROUPS */.M8.map(group => `\`${group}\``).join('、')}。\`ecdhe\` 会使基于 tjfoc/gmsm 的服务器停止。`,
        },
    },
    budget: {
        type: 'integer',
        min: 1,
        max: 600,
        default: 60,
        description: {
            en: 'Seconds for one server. What was not reached is `unknown`.',
            zh: '每台服务器的时限（秒）。未进行的检查为 `unknown`。',
        },
    },
    timing: {
        type: 'integer',
        min: 30,
        max: 1000,
        otherwise: { en: 'nothing is timed', zh: '不测量耗时' },
        description: {
            en: 'Handshakes of each suite that are timed, beside ordinary TLS on the same port. `budget` holds for them once more.',
            zh: '每个套件测量多少次握手，并与同端口的普通 TLS 对照；`budget` 对测量另行计算。',
        },
    },
    concurrency: {
        type: 'integer',
        min: 1,
        max: 256,
        otherwise: { en: 'handshakes a second are not measured', zh: '不测量每秒握手次数' },
        description: {
            en: 'Handshakes at once, for as many a second as go through in three seconds of each suite; of a started server also its CPU time for each.',
            zh: '同时进行的握手数：每个套件测量三秒内的每秒握手次数；对所启动的服务器另给出每次握手的 CPU 时间。',
        },
    },
    baseline: {
        type: 'text',
        example: '.xinchuang/base',
        otherwise: { en: 'nothing is compared', zh: '不比较' },
        description: {
            en: 'Report of an earlier run with `timing` on the same machine, or a folder with it: who takes longer than there is `gmtls/slower`.',
            zh: '同一机器上此前带 `timing` 运行所得的报告，或其所在文件夹；比其更慢即为 `gmtls/slower`。',
        },
    },
    'idle-timeout': {
        type: 'integer',
        min: 1,
        max: 600,
        example: '65',
        otherwise: { en: 'not measured', zh: '不测量' },
        description: {
            en: 'Seconds to wait for a server that got half a hello, behind all probes and beside `budget`; above 60 tells most.',
            zh: '发送半个握手请求后等待服务器的秒数，在所有探测之后进行，不计入 `budget`；大于 60 才能得出结论。',
        },
    },
    trace: {
        type: 'flag',
        default: false,
        description: { en: 'Prints each message, decoded.', zh: '输出每条消息的解码内容。' },
    },
    keylog: {
        type: 'text',
        description: {
            en: 'File that gets the secrets of these connections in the NSS key log format, so that Wireshark opens what was recorded of them.',
            zh: '以 NSS key log 格式写入这些连接的密钥，供 Wireshark 解密抓包的文件。',
        },
    },
    html: {
        type: 'text',
        example: 'gmtls.html',
        description: { en: 'File that gets the result as a page.', zh: '将结果写成网页的文件。' },
    },
    shard: actions_reports/* shardInput */.d8,
};

;// CONCATENATED MODULE: ./build/src/actions/gmtls-files.js






/** Roots, revocation lists and a client's own, from files alone. @throws UserError, in which nothing of a key stands */
async function readGmtlsFiles(paths, workspace) {
    const read = (path) => readNamed(path, workspace);
    const roots = [];
    for (const path of paths.roots ?? [])
        roots.push(...(0,src_gmtls/* readCertificates */.jZ)((await read(path)).toString('latin1'), path));
    const crls = [];
    for (const path of paths.crls ?? [])
        crls.push(...(0,src_gmtls/* readCrls */.Tl)(await read(path), path));
    const pair = async (certificate, key) => {
        const [certificatePath, keyPath] = [paths[certificate], paths[key]];
        if (certificatePath === undefined && keyPath === undefined)
            return undefined;
        if (certificatePath === undefined || keyPath === undefined) {
            const [given, lacking] = certificatePath === undefined ? [key, certificate] : [certificate, key];
            throw new language/* UserError */.yo('XC-INPUT-002', {
                name: lacking,
                description: { en: `${given} needs it`, zh: `使用 ${given} 时必填` },
            });
        }
        const [own, ...issuers] = (0,src_gmtls/* readCertificates */.jZ)((await read(certificatePath)).toString('latin1'), certificatePath);
        const privateKey = (0,src_gmtls/* readPrivateKey */.$k)((await read(keyPath)).toString('latin1'), keyPath);
        // A server would refuse it, and be blamed for that.
        if (own !== undefined)
            refuseStranger(own, privateKey, { certificate: certificatePath, key: keyPath });
        return { certificate: own?.der ?? Buffer.alloc(0), issuers: issuers.map(({ der }) => der), key: privateKey };
    };
    const sign = await pair('client-sign-cert', 'client-sign-key');
    const enc = await pair('client-enc-cert', 'client-enc-key');
    if (enc !== undefined && sign === undefined)
        throw new language/* UserError */.yo('XC-INPUT-002', {
            name: 'client-sign-cert',
            description: gmtlsInputs['client-sign-cert'].description,
        });
    return {
        roots,
        crls,
        tls13Identity: sign && { certificates: [sign.certificate, ...sign.issuers], key: sign.key },
        // Without a pair for encryption ECC still works; ECDHE with the wrong one tells itself.
        tlcpIdentity: sign && {
            certificates: [sign.certificate, (enc ?? sign).certificate, ...sign.issuers],
            signKey: sign.key,
            encryptionKey: (enc ?? sign).key,
        },
    };
}
/** @throws UserError XC-GMTLS-014 */
function refuseStranger({ publicKey }, privateKey, files) {
    if (publicKey.kind !== 'sm2')
        throw new language/* UserError */.yo('XC-GMTLS-014', {
            ...files,
            reason: { en: `its key is ${publicKey.name}`, zh: `证书的密钥为 ${publicKey.name}` },
        });
    if (!(0,src_gmtls/* isKeyOf */.bX)(privateKey, publicKey))
        throw new language/* UserError */.yo('XC-GMTLS-014', {
            ...files,
            reason: { en: 'the public keys differ', zh: '公钥不一致' },
        });
}
/** A list of 4 MiB (crl.ts) as PEM. */
const MAX_BYTES = 6 << 20;
async function readNamed(path, workspace) {
    const pieces = [];
    try {
        // What never ends (/dev/zero) is not read to its end.
        for await (const piece of (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(workspace, path), { end: MAX_BYTES }))
            pieces.push(piece);
    }
    catch (error) {
        throw new language/* UserError */.yo('XC-GMTLS-008', { file: path, reason: (0,src_system/* errorCode */.CA)(error) }, { cause: error });
    }
    const bytes = Buffer.concat(pieces);
    if (bytes.length > MAX_BYTES)
        throw new language/* UserError */.yo('XC-GMTLS-008', {
            file: path,
            reason: { en: `it has more than ${MAX_BYTES >> 20} MiB`, zh: `超过 ${MAX_BYTES >> 20} MiB` },
        });
    return bytes;
}

;// CONCATENATED MODULE: ./build/src/actions/gmtls-policy.js


/** @throws UserError XC-INPUT-001 */
function groupsOf(names) {
    const known = (name) => src_gmtls/* PROBE_GROUPS */.M8.some(group => group === name);
    return new Set(names.map(name => (known(name) ? name : refuse('skip', name, src_gmtls/* PROBE_GROUPS */.M8))));
}
const PROTOCOLS = ['tlcp', 'rfc8998'];
/** @throws UserError XC-INPUT-001 */
function protocolsOf(names) {
    return names?.map(name => PROTOCOLS.find(protocol => protocol === name) ?? refuse('protocols', name, PROTOCOLS));
}
function refuse(name, value, allowed) {
    throw new language/* UserError */.yo('XC-INPUT-001', { name, value: value.slice(0, 200), allowed: allowed.join(' | ') });
}
/** @throws UserError XC-GMTLS-007 */
function policyOf({ gmtls }) {
    const numbers = (name, suites) => suites.map(suite => {
        const found = Object.entries(src_gmtls/* SUITE */.J3).find(([known]) => known === suite)?.[1];
        if (found === undefined)
            throw new language/* UserError */.yo('XC-GMTLS-007', { name, value: suite, allowed: Object.keys(src_gmtls/* SUITE */.J3).join(' ') });
        return found;
    });
    return {
        protocols: gmtls.protocols,
        strict: gmtls.strict,
        requireSuites: numbers('gmtls.require-suites', gmtls.requireSuites),
        forbidSuites: numbers('gmtls.forbid-suites', gmtls.forbidSuites),
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/emulator/index.js + 17 modules
var src_emulator = __webpack_require__(28324);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/elf/index.js + 50 modules
var elf = __webpack_require__(33315);
// EXTERNAL MODULE: ./build/src/platform/index.js + 9 modules
var platform = __webpack_require__(50708);
;// CONCATENATED MODULE: ./build/src/actions/gmtls-place.js








/** This machine, its QEMU, or a container. @throws UserError where it cannot run there */
async function placeFor({ file, program, image }, job) {
    const { goarch } = await (0,elf.elfKind)(file);
    if (image !== undefined)
        return containerPlace({ file, program, image, goarch }, job);
    const machine = goarch === undefined ? 'native' : await machineFor(goarch, program, job);
    const native = machine === 'native';
    return {
        how: native ? 'native' : machine.tool,
        emulated: !native,
        isOurs: true,
        tool: native ? file : machine.tool,
        args: native ? [] : [file],
        // A script has none.
        why: ended => (goarch === undefined ? undefined : (0,src_emulator.whyItEnded)(ended, machine, goarch)),
        close: async () => { },
    };
}
async function machineFor(goarch, program, { system }) {
    const { native, emulator } = await (0,src_emulator.machines)(system)(goarch);
    if (native)
        return 'native';
    if (emulator.state === 'ready')
        return emulator;
    throw new language/* UserError */.yo('XC-GMTLS-009', { program, reason: (0,src_emulator.whyNotEmulated)(emulator, goarch) });
}
/** It ends by itself when nobody could end it. */
const LIFE_SECONDS = 2 * 60 * 60;
const MEMORY = '4g';
/** Threads count too. */
const PIDS = 512;
async function containerPlace({ file, program, image, goarch }, { system, host, workspace }) {
    const opened = await (0,src_emulator.openImage)(system, { input: 'image', image }, (name, engine) => host.log('info', (0,language/* message */.iU)('XC-BENCH-020', { image: name, engine })[host.language].join('\n')));
    const hostArch = (0,platform/* goarchOfNode */.KD)() ?? 'amd64';
    const foreign = goarch !== undefined && goarch !== hostArch;
    const qemu = foreign ? (0,src_emulator.insideTools)(goarch).qemu : [];
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'xinchuang-go-gmtls-'));
    const waits = (0,external_node_path_.join)(folder, 'wait');
    const git = (0,external_node_path_.join)(workspace, '.git');
    let container;
    const close = async () => {
        await container?.remove();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    try {
        await (0,promises_.writeFile)(waits, (0,src_system/* sleeperProgram */.xk)(hostArch, LIFE_SECONDS), { mode: 0o755 });
        container = await (0,src_system/* startContainer */.YI)(system, opened.engine, {
            image,
            waits,
            readable: [workspace, file],
            // Where actions/checkout leaves the job's token.
            hidden: (await (0,src_system/* isThere */.$B)(git)) ? [{ path: git, isFolder: true }] : [],
            writable: [],
            memory: MEMORY,
            pids: PIDS,
            network: 'host',
        }).catch(error => {
            if (!(error instanceof src_system/* ToolError */.v4))
                throw error;
            const reason = (error.stderrTail || error.reason).trim().slice(-500);
            throw new language/* UserError */.yo('XC-GMTLS-009', { program, reason: `${opened.engine.version}: ${reason}` }, { cause: error });
        });
        if (foreign)
            await provedIn(container, qemu, image);
        const { tool, args } = container.command([...qemu, file], { cwd: workspace });
        // The interpreter of a script is the image's, and the kernel may run that of another architecture by QEMU.
        const of = goarch ?? (await (0,src_system/* imageArchitecture */.lw)(system, opened.engine, image));
        const emulated = of !== hostArch;
        return {
            how: foreign ? `${(0,external_node_path_.basename)(qemu.at(-1) ?? '')} in a container` : `container${emulated ? ` of ${of}` : ''}`,
            emulated,
            isOurs: false,
            tool,
            args,
            why: () => undefined,
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** @throws UserError XC-BENCH-017 of an image without QEMU */
async function provedIn(container, qemu, image) {
    const { code, stdout, stderr } = await container.run([...qemu, '--version'], {
        timeoutMs: 60_000,
        maxOutput: 1 << 16,
    });
    if (code === 0)
        return;
    const reason = `${stderr}\n${stdout}`.trim().slice(0, 500) || `exit ${code}`;
    throw new language/* UserError */.yo('XC-BENCH-017', { image, tool: qemu.at(-1) ?? '', reason });
}

;// CONCATENATED MODULE: ./build/src/actions/gmtls-subject.js








const OUTPUT_CHARACTERS = 8192;
const POLL_MS = 100;
/** Starts a server and waits for its port. @throws UserError when it cannot be started, or does not listen in time */
async function startSubject({ argv, image, port, readySeconds }, job) {
    const { system, workspace } = job;
    const [program = '', ...rest] = argv;
    const file = (0,external_node_path_.resolve)(workspace, program);
    const size = await (0,promises_.stat)(file).then(found => found.size, () => undefined);
    if (size === undefined)
        throw new language/* UserError */.yo('XC-GMTLS-008', { file: program, reason: 'ENOENT' });
    // Somebody else's server would be judged in its place.
    if ((await (0,src_gmtls/* knock */.pL)({ host: '127.0.0.1', port }, 1000)) !== undefined)
        throw new language/* UserError */.yo('XC-GMTLS-009', { program, reason: taken(port) });
    const place = await placeFor({ file, program, image }, job);
    const stop = new AbortController();
    const exec = (0,src_system/* makeExec */.e7)(system.env, workspace, AbortSignal.any([system.signal, stop.signal]));
    const printed = (0,src_emulator.keepEnds)(OUTPUT_CHARACTERS);
    let ended;
    let group;
    let why;
    const running = exec(place.tool, [...place.args, ...rest], {
        allowFailure: true,
        maxOutput: 0,
        onStart: pid => {
            group = pid;
        },
        onLine: printed.take,
    }).then(({ code, signal }) => {
        ended = signal ?? `exit ${code}`;
        why = place.why({ exit: code, signal, lines: printed.lines() });
    }, error => {
        if (error instanceof src_system/* ToolError */.v4)
            [ended, why] = [error.reason, NOT_EXECUTED];
        else if (!(error instanceof src_system/* Interrupted */.Cw))
            throw error;
    });
    const end = async () => {
        stop.abort();
        try {
            await running;
        }
        finally {
            await place.close();
        }
    };
    const until = performance.now() + readySeconds * 1000;
    while ((await (0,src_gmtls/* knock */.pL)({ host: '127.0.0.1', port }, 1000)) === undefined) {
        if (ended === undefined && performance.now() < until) {
            await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
            if (!system.signal.aborted)
                continue;
            await end();
            throw new src_system/* Interrupted */.Cw();
        }
        const output = printed.lines().slice(-5).join(' | ') || '—';
        const how = ended;
        await end();
        throw how !== undefined
            ? new language/* UserError */.yo('XC-GMTLS-009', { program, reason: why ?? endedWith(how, output) })
            : new language/* UserError */.yo('XC-GMTLS-010', { program, port, seconds: readySeconds, output });
    }
    const { sha256 } = await (0,src_system/* sha256File */.Q3)(file);
    return {
        subject: { path: program, sha256, size },
        how: place.how,
        emulated: place.emulated,
        cpuSeconds: () => (group === undefined || !place.isOurs ? undefined : (0,src_system/* groupCpuSeconds */.j4)(group)),
        output: printed.lines,
        ended: () => ended,
        stop: end,
    };
}
const taken = (port) => ({
    en: `something listens on 127.0.0.1:${port} already (EADDRINUSE)`,
    zh: `127.0.0.1:${port} 已被占用（EADDRINUSE）`,
});
/** @param how `exit 1`, the name of a signal, or why it was not started */
const endedWith = (how, output) => ({
    en: `it ended (${how}): ${output}`,
    zh: `程序已退出（${how}）：${output}`,
});
/** EACCES, ENOEXEC, or the interpreter of a script that is not there. execve(2) */
const NOT_EXECUTED = {
    en: 'the system does not execute it: chmod +x is missing, or it is no program for this machine',
    zh: '系统未能执行：缺少执行权限（chmod +x），或不是可在本机运行的程序',
};

;// CONCATENATED MODULE: ./build/src/actions/gmtls-table.js


const NAME = 32;
const SAID = 40;
const STYLE = { taken: 'pass', refused: 'dim', mute: 'warn' };
/** One row of the table that grows while a server is looked at: what was said to it, and what came back. */
function probeLine({ name, ms, said: { text, how } }, language, color) {
    const paint = (0,report.terminalPaint)(color);
    const shown = (0,report/* pad */.eV)((0,report/* inertLine */.Fq)(name[language]), NAME);
    const answer = paint(STYLE[how], (0,report/* pad */.eV)((0,report/* inertLine */.Fq)(text[language]), SAID));
    return `  ${shown} → ${answer} ${paint('dim', `${ms.toFixed(0)} ms`)}`;
}
/** What passed in the connection of a probe, whose own line follows. */
function traceText(probe, events, language) {
    return [`  ${probe[language]}`, ...(0,src_gmtls/* traceLines */.v$)(events, language).map(line => `    ${line}`)].map(report/* inertLine */.Fq).join('\n');
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/actions/gmtls-targets.js




const ALLOWED = 'gm.example.cn | gm.example.cn:8443 | https://gm.example.cn/path | 192.0.2.1:443 | [2001:db8::1]:443';
/** https, RFC 9110 §4.2.2. */
const PORT = 443;
/**
 * `host`, `host:port` or the address of a page, as it is copied from a browser. IPv6 stands in brackets: without them the
 * port could be a part of it. @throws UserError XC-INPUT-001
 */
function serverOf(text) {
    const [, bracketed, plain = '', digits] = /^(?:https:\/\/)?(?:\[([0-9A-Fa-f:.]{2,45})\]|([^\s:/?#@[\]\\]{1,253}))(?::(\d{1,5}))?(?:[/?#]\S*)?$/i.exec(text) ??
        [];
    const host = bracketed ?? (0,external_node_url_.domainToASCII)(plain);
    const port = digits === undefined ? PORT : Number(digits);
    const known = bracketed === undefined ? gmtls_targets_NAME.test(host) : (0,external_node_net_.isIP)(bracketed) === 6;
    // A path belongs to an address of a page: `host/443` is a slip of the finger.
    const page = /^https:/i.test(text) || !/[/?#]/.test(text);
    if (!known || !page || port < 1 || port > 65535)
        throw new language/* UserError */.yo('XC-INPUT-001', { name: 'connect', value: text.slice(0, 200), allowed: ALLOWED });
    return { host, port, name: `${bracketed === undefined ? host : `[${host}]`}:${port}` };
}
/**
 * A host name or an address that certificates may have; a name outside ASCII as it stands in them.
 * @param input where it was given
 * @throws UserError XC-INPUT-001
 */
function hostNameOf(text, input) {
    const host = (0,external_node_net_.isIP)(text) === 0 ? (0,external_node_url_.domainToASCII)(text) : text;
    if ((0,external_node_net_.isIP)(host) === 0 && !gmtls_targets_NAME.test(host))
        throw new language/* UserError */.yo('XC-INPUT-001', {
            name: input,
            value: text.slice(0, 200),
            allowed: 'gm.example.cn | 192.0.2.1 | 2001:db8::1',
        });
    return host;
}
/** Labels of a host name or an IPv4 address, RFC 1123 §2.1; `_` is seen in the names of services. */
const gmtls_targets_NAME = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*\.?$/i;
/** Those of `connect`, or the one that is started; none where there is a capture. @throws UserError XC-INPUT-001, -002, -005 */
function serversOf({ connect, capture, start, image, port, }) {
    const given = (connect ?? []).map(serverOf);
    const servers = given.filter(({ name }, at) => given.findIndex(other => other.name === name) === at);
    if (start === undefined) {
        if (image !== undefined)
            throw new language/* UserError */.yo('XC-INPUT-002', { name: 'start', description: gmtlsInputs.start.description });
        // Whoever means a server that runs already would be answered by another one.
        if (port !== undefined)
            throw new language/* UserError */.yo('XC-INPUT-002', {
                name: 'start',
                description: {
                    en: '`port` is that of a server to start; of one that runs it stands in `connect`: host:port',
                    zh: '`port` 仅用于要启动的服务器；已在运行的服务器请写在 `connect` 中：host:port',
                },
            });
        if (servers.length === 0 && capture === undefined)
            throw new language/* UserError */.yo('XC-INPUT-002', { name: 'connect', description: gmtlsInputs.connect.description });
        return servers;
    }
    if (port !== undefined && servers.length > 0)
        throw new language/* UserError */.yo('XC-INPUT-005', {
            first: 'port',
            second: 'connect',
            reason: { en: 'each of them says where the started server listens', zh: '两者都指定了所启动的服务器的监听位置' },
        });
    if (port === undefined && servers.length === 0)
        throw new language/* UserError */.yo('XC-INPUT-002', { name: 'port', description: gmtlsInputs.port.description });
    return port === undefined ? servers : [{ host: '127.0.0.1', port, name: `127.0.0.1:${port}` }];
}

;// CONCATENATED MODULE: ./build/src/actions/gmtls-tell.js


/** The findings, and the page where one is wanted. @returns the verdict */
async function tell(reports, html, { host, workspace }) {
    const { renderHtml, renderTerminal, summarize, terminalPaint } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69801));
    const { allChecks } = await __webpack_require__.e(/* import() */ 536).then(__webpack_require__.bind(__webpack_require__, 50536));
    const summary = summarize({ reports, rejected: [] }, { definitions: await allChecks() });
    const { language, caps } = host;
    host.log('info', renderTerminal(summary, { language, paint: terminalPaint(caps.color), quiet: false }));
    if (html !== undefined)
        await (0,src_system/* writeFileAtomic */.Zf)((0,external_node_path_.resolve)(workspace, html), renderHtml(summary, language));
    return summary.overall.verdict;
}
/** What the server of ours printed belongs to a check that says it stopped. */
function withOutput(check, program) {
    if (program === undefined || check.id !== 'gmtls/survival')
        return check;
    const ended = program.ended();
    return {
        ...check,
        evidence: { ...check.evidence, ...(ended !== undefined && { ended }), output: [...program.output()] },
    };
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: ./build/src/actions/bench-native.js
var bench_native = __webpack_require__(40035);
;// CONCATENATED MODULE: ./build/src/actions/gmtls-timing.js







/** For one handshake: more than any server takes that is worth timing. */
const WAIT_MS = 5000;
/** What times depend on besides the server, as reports keep it. */
async function machineOf(program) {
    return { ...(0,bench_native/* cpuHere */.rA)(), arch: process.arch, 'gmtls.start': (await (0,bench_native/* emulatedBy */.ph)()) ?? program?.how ?? 'connected' };
}
/** Handshakes of all suites that the scan saw go through, and of ordinary TLS on the port. @throws Interrupted */
async function timeAsAsked(scan, server, asked, { system: { signal }, host: { language } }) {
    const { count, concurrency, maxRatio, budgetMs, program } = asked;
    const machine = await machineOf(program);
    const how = machine['gmtls.start'];
    const subject = server.name;
    const { address } = await (0,external_node_dns_promises_.lookup)(server.host).catch(() => ({ address: server.host }));
    const contenders = (0,src_gmtls/* contendersOf */.Nt)(scan, { ...asked, target: { ...server, host: address }, waitMs: WAIT_MS });
    const timing = count === undefined
        ? undefined
        : await (0,src_gmtls/* timeServer */.jI)(contenders, {
            ...{ subject, count, how, maxRatio, signal },
            emulated: program?.emulated === true || (await (0,bench_native/* emulatedBy */.ph)()) !== undefined,
            baseline: (0,src_gmtls/* baselineOf */.Bv)(asked.baseline, subject, machine),
            request: Buffer.from(`HEAD / HTTP/1.1\r\nHost: ${scan.serverName ?? server.host}\r\nConnection: close\r\n\r\n`),
            until: performance.now() + budgetMs,
        });
    const rates = concurrency === undefined
        ? []
        : await (0,src_gmtls/* measureRates */.Wz)(contenders, {
            ...{ concurrency, serverSeconds: program?.cpuSeconds, signal },
            until: performance.now() + budgetMs,
        });
    const metrics = [...(timing?.metrics ?? []), ...(0,src_gmtls/* rateMetrics */.Kg)(rates, { subject, how, concurrency: concurrency ?? 0 })];
    const broken = [...(timing?.series ?? []), ...rates].filter(({ failed }) => failed > 0);
    return {
        lines: [
            ...(0,report/* handshakeLines */.pe)({ action: 'gmtls', metrics, env: machine }, language),
            ...broken.map(({ label, failed }) => `  ${cameToNothing(label, failed)[language]}`),
        ],
        metrics,
        checks: timing?.checks ?? [],
    };
}
const cameToNothing = (label, failed) => ({
    en: `${label}: ${failed} handshakes came to nothing`,
    zh: `${label}：${failed} 次握手失败`,
});
/**
 * Reports to compare with: of a file or of a folder as `report` keeps it. What is not there yet is no mistake: the first run
 * of a branch has nothing to compare with, which the check says.
 * @throws UserError of what is there and is no report
 */
async function readTimingBaseline(path, { workspace }) {
    if (path === undefined)
        return undefined;
    const at = (0,external_node_path_.resolve)(workspace, path);
    const found = await (0,promises_.stat)(at).catch(() => undefined);
    if (found === undefined)
        return [];
    const { reports, rejected } = await (0,report/* readReports */.oh)(found.isDirectory() ? at : [at]);
    const [first] = rejected;
    if (reports.length === 0 && first !== undefined)
        throw new language/* UserError */.yo('XC-GMTLS-011', { file: path, reason: first.why });
    return reports;
}

// EXTERNAL MODULE: ./build/src/actions/job.js
var job = __webpack_require__(14718);
// EXTERNAL MODULE: ./build/src/actions/overrides.js
var overrides = __webpack_require__(14440);
// EXTERNAL MODULE: ./build/src/actions/verify-report.js
var verify_report = __webpack_require__(75215);
;// CONCATENATED MODULE: ./build/src/actions/gmtls.js






















const inputs = { ...gmtlsInputs, ...job/* commonInputs */.j };
const gmtls = (0,actions_define/* defineAction */.Q)({
    name: 'gmtls',
    description: {
        en: 'Real TLCP and RFC 8998 handshakes with a server: suites, certificates, behaviour, and a grade from A to F.',
        zh: '与服务器进行真实的 TLCP 与 RFC 8998 握手：套件、证书、行为，并给出 A 至 F 的等级。',
    },
    branding: { icon: 'lock', color: 'purple' },
    inputs,
    outputs: {
        verdict: { en: '`pass`, `warn`, `unknown` or `fail`.', zh: '`pass`、`warn`、`unknown` 或 `fail`。' },
        grade: {
            en: '`A` to `F`; of several servers the worst. None for a capture.',
            zh: '`A` 至 `F`；多台服务器时取最差者。抓包没有等级。',
        },
    },
    async run(inputs, job) {
        const { host, system, workspace } = job;
        const started = system.now();
        const shard = (0,actions_reports/* checkedShard */.oy)(inputs.shard);
        const servers = serversOf(inputs);
        const skip = groupsOf(inputs.skip ?? []);
        const config = (0,src_config/* mergeConfig */.R2)(job.config().config, {
            gmtls: {
                host: inputs['server-name'],
                minGrade: inputs['min-grade'],
                protocols: protocolsOf(inputs.protocols),
                ...(inputs.strict && { strict: true }),
            },
        });
        const policy = policyOf(config);
        const expectedHost = config.gmtls.host &&
            hostNameOf(config.gmtls.host, inputs['server-name'] === undefined ? 'gmtls.host' : 'server-name');
        if (inputs.timing === undefined && inputs.baseline !== undefined)
            throw new language/* UserError */.yo('XC-INPUT-002', {
                name: 'timing',
                description: { en: '`baseline` needs it', zh: '使用 `baseline` 时必填' },
            });
        const files = await readGmtlsFiles(inputs, workspace);
        const baseline = await readTimingBaseline(inputs.baseline, job);
        const keylog = inputs.keylog === undefined ? undefined : (0,external_node_path_.resolve)(workspace, inputs.keylog);
        // A new file: one that is there could be read by others, or be a link.
        if (keylog !== undefined)
            await (0,src_system/* writeFileAtomic */.Zf)(keylog, '', 0o600);
        const program = inputs.start === undefined
            ? undefined
            : await startSubject({
                argv: inputs.start,
                image: inputs.image,
                port: servers[0]?.port ?? 0,
                readySeconds: inputs['ready-timeout'],
            }, job);
        const checks = [];
        const metrics = [];
        const env = {};
        const grades = [];
        const budgetMs = inputs.budget * 1000;
        const { maxRatio } = config.gmtls;
        const times = inputs.timing !== undefined || inputs.concurrency !== undefined;
        try {
            for (const server of servers) {
                const name = expectedHost ?? server.host;
                const secrets = [];
                host.log('info', server.name);
                const result = await (0,src_gmtls/* scan */.SQ)({
                    target: server,
                    serverName: (0,external_node_net_.isIP)(name) === 0 ? name : undefined,
                    tlcpIdentity: files.tlcpIdentity,
                    tls13Identity: files.tls13Identity,
                    skip,
                    budgetMs,
                    idleMs: inputs['idle-timeout'] === undefined ? undefined : inputs['idle-timeout'] * 1000,
                    signal: system.signal,
                    probe: probe => host.log('info', probeLine(probe, host.language, host.caps.color)),
                    ...(keylog !== undefined && { keylog: (line) => secrets.push(line) }),
                    ...(inputs.trace && {
                        events: (probe, events) => host.log('info', traceText(probe, events, host.language)),
                    }),
                });
                if (keylog !== undefined)
                    await (0,promises_.appendFile)(keylog, secrets.map(line => `${line}\n`).join(''));
                const judged = (0,src_gmtls/* judgeScan */.Bw)(result, policy, {
                    subject: server.name,
                    roots: files.roots,
                    host: name,
                    now: system.now().getTime(),
                    expiryDays: config.gmtls.expiryDays,
                    crls: files.crls,
                });
                const own = (0,overrides/* applyOverrides */.i)(judged.map(check => withOutput(check, program)), config.gmtls.checks);
                // Time is no part of the grade, which is about what a client can trust.
                const { grade, check } = (0,src_gmtls/* gradeOf */.V)(own, config.gmtls.minGrade, server.name);
                grades.push(grade);
                checks.push(...own, ...(0,overrides/* applyOverrides */.i)([check], config.gmtls.checks));
                const { timing: count, concurrency } = inputs;
                if (count === undefined)
                    checks.push(...(0,src_gmtls/* notTimed */.Zg)({ subject: server.name, maxRatio }));
                if (!times)
                    continue;
                const asked = { ...files, count, concurrency, baseline, maxRatio, budgetMs, program };
                const timed = await timeAsAsked(result, server, asked, job);
                host.log('info', timed.lines.join('\n'));
                checks.push(...(0,overrides/* applyOverrides */.i)(timed.checks, config.gmtls.checks));
                metrics.push(...timed.metrics);
            }
            if (inputs.timing !== undefined && metrics.length > 0)
                host.log('info', (0,report/* stagesExplained */.Aj)(host.language));
        }
        finally {
            await program?.stop();
        }
        if (program !== undefined)
            env['gmtls.start'] = program.how;
        if (times)
            Object.assign(env, await machineOf(program));
        const captured = await judgeCaptures(inputs.capture ?? [], policy, { roots: files.roots, crls: files.crls, host: expectedHost, expiryDays: config.gmtls.expiryDays }, job);
        checks.push(...(0,overrides/* applyOverrides */.i)(captured.checks, config.gmtls.checks));
        const subjects = [...(program === undefined ? [] : [program.subject]), ...captured.subjects];
        const reports = await (0,actions_reports/* makeReports */.Yy)(job, started, [{ action: 'gmtls', subjects, checks, metrics, env }], shard);
        const verdict = await tell(reports, inputs.html, job);
        (0,verify_report/* annotate */.fz)(reports, job);
        return {
            reports,
            exit: verdict === 'fail' ? src_system/* ExitCode */.yU.findings : src_system/* ExitCode */.yU.pass,
            outputs: { verdict, ...(servers.length > 0 && { grade: grades.sort().at(-1) ?? 'F' }) },
        };
    },
});


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

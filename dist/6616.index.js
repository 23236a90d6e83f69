export const id = 6616;
export const ids = [6616];
export const modules = {

/***/ 26616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  peercheck: () => (/* binding */ peercheck)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var src_system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/peercheck/dial.js




/** Why there was no answer: nothing that a server may say is worth an exception of another kind. */
class PeerFailure extends Error {
    code;
    name = 'PeerFailure';
    constructor(
    /** `ECONNREFUSED`, `ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION`, `timeout`, `closed`. */
    code, detail) {
        super((0,language/* oneLine */.TN)(detail, 200));
        this.code = code;
    }
}
function peerFailure(error) {
    if (error instanceof PeerFailure)
        return error;
    return new PeerFailure((0,src_system/* errorCode */.CA)(error) || 'error', (0,src_system/* errorText */.kc)(error));
}
/** @throws PeerFailure, Interrupted */
function dialTcp({ peer, timeoutMs, signal }) {
    const socket = (0,external_node_net_.connect)({ host: peer.address, port: peer.port, noDelay: true });
    return ready(socket, 'connect', timeoutMs, signal);
}
/**
 * The certificate is looked at by one probe; the others measure whoever answers, as they send nothing that is worth
 * hiding.
 * @throws PeerFailure, Interrupted
 */
async function dialTls(examination, options = {}) {
    const { peer, timeoutMs, signal } = examination;
    const socket = await dialTcp(examination);
    const secured = (0,external_node_tls_.connect)({
        socket,
        // What the certificate has to name.
        host: peer.host,
        // An IP address is no server name (RFC 6066 §3).
        ...((0,external_node_net_.isIP)(peer.host) === 0 && { servername: peer.host }),
        rejectUnauthorized: false,
        ...options,
    });
    return ready(secured, 'secureConnect', timeoutMs, signal);
}
/** TCP or TLS, as the address says. */
function dial(examination, alpn) {
    return examination.peer.scheme === 'https' ? dialTls(examination, { ALPNProtocols: [alpn] }) : dialTcp(examination);
}
function ready(socket, event, timeoutMs, signal) {
    return new Promise((resolve, reject) => {
        const settle = (error) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
            socket.off('error', settle).off('close', closed);
            if (error === undefined)
                return resolve(socket);
            // Whatever comes after this is about a connection that nobody has.
            socket.on('error', () => { }).destroy();
            reject(error instanceof src_system/* Interrupted */.Cw ? error : peerFailure(error));
        };
        const stop = () => settle(new src_system/* Interrupted */.Cw());
        const closed = () => settle(new PeerFailure('closed', 'the peer closed the connection'));
        const timer = setTimeout(() => settle(new PeerFailure('timeout', `no answer within ${timeoutMs} ms`)), timeoutMs);
        socket
            .once(event, () => settle())
            .on('error', settle)
            .on('close', closed);
        signal.addEventListener('abort', stop, { once: true });
        if (signal.aborted)
            stop();
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/src/peercheck/http1.js




/** What is read of an answer. A peer that sends more is told nothing, and the connection ends. */
const MAX_BODY = 1 << 20;
const MAX_HEADERS = 256 << 10;
/** At most one connection at a time, as HTTP/1.1 wants it, opened when it is needed; what became of it is recorded. */
class Http1Connection extends external_node_http_.Agent {
    examination;
    /** Connections that were opened so far. */
    opened = 0;
    /** The latest, once there is one. */
    socket;
    constructor(examination) {
        super({ keepAlive: true, maxSockets: 1, maxFreeSockets: 1 });
        this.examination = examination;
    }
    createConnection(_options, callback) {
        dial(this.examination, 'http/1.1').then(socket => {
            this.opened += 1;
            this.socket = socket;
            callback?.(null, socket);
        }, error => callback?.(error, undefined));
        return undefined;
    }
    /** Node would close an idle connection before the peer's `Keep-Alive: timeout` is over, which is what we wait for. */
    keepSocketAlive() {
        return true;
    }
    /** @throws PeerFailure, Interrupted */
    ask(question) {
        return ask(this, question);
    }
}
function ask(connection, question) {
    const { peer, timeoutMs, signal } = connection.examination;
    return new Promise((resolve, reject) => {
        let continued = false;
        let sent = false;
        const asked = (0,external_node_http_.request)({
            agent: connection,
            method: question.method,
            path: question.path,
            headers: { host: peer.authority, 'user-agent': 'xinchuang-go-peercheck', accept: '*/*', ...question.headers },
            maxHeaderSize: MAX_HEADERS,
        });
        const settle = (error, answer) => {
            clearTimeout(timer);
            clearTimeout(patience);
            signal.removeEventListener('abort', stop);
            if (answer !== undefined)
                return resolve(answer);
            asked.on('error', () => { }).destroy();
            reject(error instanceof src_system/* Interrupted */.Cw ? error : peerFailure(error));
        };
        const stop = () => settle(new src_system/* Interrupted */.Cw());
        const late = () => settle(new PeerFailure('timeout', `no answer within ${timeoutMs} ms`));
        const timer = setTimeout(late, timeoutMs + (question.continueMs ?? 0));
        const send = () => {
            if (!sent)
                sendBody(asked, question);
            sent = true;
        };
        const patience = question.continueMs === undefined ? undefined : setTimeout(send, question.continueMs);
        signal.addEventListener('abort', stop, { once: true });
        asked.on('error', settle);
        asked.on('continue', () => {
            continued = !sent;
            send();
        });
        asked.on('response', response => {
            const early = !sent;
            // What was announced and not sent cannot be taken back: this connection is over (RFC 9110 §10.1.1).
            const done = (whole) => {
                if (early)
                    asked.destroy();
                settle(undefined, { ...headOf(response), whole: whole && !early, continued, early });
            };
            drain(response, done);
        });
        // A switch of protocols was not asked for; Node leaves the socket to whoever listens.
        asked.on('upgrade', (_response, socket) => {
            socket.destroy();
            settle(new PeerFailure('upgrade', 'the peer switched protocols unasked'));
        });
        if (question.continueMs === undefined)
            send();
        else
            asked.flushHeaders();
        if (signal.aborted)
            stop();
    });
}
function sendBody(asked, { body = [] }) {
    for (const part of body)
        asked.write(part);
    asked.end();
}
function headOf(response) {
    const headers = Object.entries(response.headers).map(([name, value]) => [(0,language/* oneLine */.TN)(name), (0,language/* oneLine */.TN)(String(value), 200)]);
    return { status: response.statusCode ?? 0, headers: Object.fromEntries(headers) };
}
function drain(response, done) {
    let size = 0;
    response.on('data', (chunk) => {
        size += chunk.length;
        if (size <= MAX_BODY)
            return;
        response.destroy();
        done(false);
    });
    response.on('end', () => done(true));
    // Cut off in the middle: the status was an answer all the same.
    response.on('error', () => done(false));
}

;// CONCATENATED MODULE: ./build/src/peercheck/bodies.js



/** Go's DefaultTransport waits one second for 100 Continue: net/http, ExpectContinueTimeout. */
const CONTINUE_MS = 1000;
/** 411 Length Required, 501 for a transfer coding that is not known (RFC 9112 §6.1). */
const NO_CHUNKS = [411, 501];
/** A path that nobody has: a body must not set anything off at the peer. */
function nobodysPath() {
    return `/xinchuang-go-peercheck-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
}
async function measureBodies(examination, path) {
    const expect = await post(examination, path, {
        headers: { expect: '100-continue', 'content-length': '5' },
        continueMs: CONTINUE_MS,
    });
    const chunked = await post(examination, path, { headers: { 'transfer-encoding': 'chunked' } });
    return {
        expect: expectOf(expect),
        expectStatus: expect?.status,
        chunked: chunked === undefined ? 'failed' : NO_CHUNKS.includes(chunked.status) ? 'refused' : 'taken',
        chunkedStatus: chunked?.status,
    };
}
function expectOf(answer) {
    if (answer === undefined)
        return 'failed';
    if (answer.status === 417)
        return 'refused';
    if (answer.continued)
        return 'continued';
    return answer.early ? 'answered' : 'ignored';
}
async function post(examination, path, how) {
    const connection = new Http1Connection(examination);
    try {
        return await connection.ask({ method: 'POST', path, body: ['pe', 'er\n'], ...how });
    }
    catch (error) {
        if (error instanceof PeerFailure)
            return undefined;
        throw error;
    }
    finally {
        connection.destroy();
    }
}

;// CONCATENATED MODULE: ./build/src/peercheck/judge-http.js

const KEEP_ALIVE = {
    en: 'switch on keep-alive at the peer; each request pays for a handshake',
    zh: '请在对端启用 keep-alive；否则每个请求都要重新握手',
};
function judgeReuse(facts) {
    const { requests, connections, announced, bodyTooLong, status, server } = facts;
    const answer = {
        id: 'http1/answer',
        status: 'pass',
        found: { en: `HTTP/1.1, status ${status}`, zh: `HTTP/1.1，状态码 ${status}` },
        evidence: { status, ...(server !== undefined && { server }) },
    };
    const base = {
        id: 'http1/reuse',
        evidence: { requests, connections, ...(announced !== undefined && { 'keep-alive': announced }) },
    };
    if (bodyTooLong)
        return [
            answer,
            {
                ...base,
                status: 'unknown',
                found: {
                    en: 'the body is longer than what is read of it: name a path with a short answer',
                    zh: '响应体过长，未读完：请指定响应较短的路径',
                },
            },
        ];
    if (connections === 1)
        return [
            answer,
            {
                ...base,
                status: 'pass',
                found: {
                    en: `${requests} requests on one connection`,
                    zh: `${requests} 个请求共用一条连接`,
                },
            },
        ];
    return [
        answer,
        {
            ...base,
            status: 'warn',
            found: connections >= requests
                ? {
                    en: `${requests} requests took ${connections} connections: the peer closes after each answer`,
                    zh: `${requests} 个请求用了 ${connections} 条连接：对端在每次响应后关闭连接`,
                }
                : {
                    en: `${requests} requests took ${connections} connections: the peer closes after some answers`,
                    zh: `${requests} 个请求用了 ${connections} 条连接：对端在若干次响应后关闭连接`,
                },
            hint: KEEP_ALIVE,
        },
    ];
}
function judgeIdle(facts) {
    const { closedAfterMs, waitedMs, answersAfter } = facts;
    const base = { id: 'http1/idle', evidence: { closedAfterMs: closedAfterMs ?? null, waitedMs } };
    if (closedAfterMs !== undefined)
        return {
            ...base,
            // Go keeps idle connections for 90 s (http.DefaultTransport): it would send into one that is being closed.
            status: closedAfterMs < 90_000 ? 'warn' : 'pass',
            found: {
                en: `the peer closes an idle connection after ${(0,language/* seconds */.YA)(closedAfterMs)}`,
                zh: `对端在空闲 ${(0,language/* seconds */.YA)(closedAfterMs)} 后关闭连接`,
            },
            hint: {
                en: 'IdleConnTimeout below it; Go repeats a request that met the closing only where it is safe to',
                zh: 'IdleConnTimeout 应小于该值；请求恰逢关闭时，Go 只重试可安全重试的请求',
            },
        };
    if (answersAfter === true)
        return {
            ...base,
            status: 'pass',
            found: { en: `still open after ${(0,language/* seconds */.YA)(waitedMs)} of silence`, zh: `静默 ${(0,language/* seconds */.YA)(waitedMs)} 后仍可使用` },
        };
    return {
        ...base,
        status: 'warn',
        found: {
            en: `dead after ${(0,language/* seconds */.YA)(waitedMs)} of silence, and nobody said so`,
            zh: `静默 ${(0,language/* seconds */.YA)(waitedMs)} 后连接已失效，但未收到关闭通知`,
        },
        hint: {
            en: 'something on the way forgets connections: set a short IdleConnTimeout',
            zh: '途中有设备丢弃了连接：请设置较短的 IdleConnTimeout',
        },
    };
}
function judgeHttp2(facts) {
    const { way, works, status, reason, maxConcurrentStreams, maxHeaderListSize, initialWindowSize } = facts;
    const id = way === 'tls' ? 'http2/tls' : 'http2/clear';
    if (!works)
        return {
            id,
            // Who chose h2 and cannot speak it is broken; without TLS it was only a question.
            status: way === 'tls' ? 'warn' : 'pass',
            found: way === 'tls'
                ? { en: `chosen by ALPN, and does not work: ${reason}`, zh: `ALPN 选择了 h2 但无法使用：${reason}` }
                : { en: `no HTTP/2 without TLS: ${reason}`, zh: `不支持明文 HTTP/2：${reason}` },
            evidence: { reason: reason ?? null },
        };
    return {
        id,
        status: 'pass',
        found: {
            en: `HTTP/2, status ${status}, ${maxConcurrentStreams ?? 'unlimited'} streams at once`,
            zh: `HTTP/2，状态码 ${status}，并发流 ${maxConcurrentStreams ?? '不限'}`,
        },
        evidence: {
            status: status ?? null,
            SETTINGS_MAX_CONCURRENT_STREAMS: maxConcurrentStreams ?? null,
            SETTINGS_MAX_HEADER_LIST_SIZE: maxHeaderListSize ?? null,
            SETTINGS_INITIAL_WINDOW_SIZE: initialWindowSize ?? null,
        },
    };
}
/** A connection that lives no two seconds is gone before it is found again. */
const GONE_MS = 2000;
function judgeHttp2Idle({ closedAfterMs, waitedMs }) {
    const base = { id: 'http2/idle', evidence: { closedAfterMs: closedAfterMs ?? null, waitedMs } };
    return closedAfterMs === undefined
        ? {
            ...base,
            status: 'pass',
            found: { en: `still open after ${(0,language/* seconds */.YA)(waitedMs)} of silence`, zh: `静默 ${(0,language/* seconds */.YA)(waitedMs)} 后仍未关闭` },
        }
        : {
            ...base,
            // As with HTTP/1.1, but that GOAWAY says which requests were not taken: Go repeats those (RFC 9113 §6.8).
            status: closedAfterMs < GONE_MS ? 'warn' : 'pass',
            found: {
                en: `the peer ends an idle connection after ${(0,language/* seconds */.YA)(closedAfterMs)}`,
                zh: `对端在空闲 ${(0,language/* seconds */.YA)(closedAfterMs)} 后结束连接`,
            },
            ...(closedAfterMs < GONE_MS && { hint: KEEP_ALIVE }),
        };
}
const SILENT = {
    en: 'it takes the connection and stays silent: is this the port of HTTP? `--timeout` waits longer, 60 seconds at most',
    zh: '连接已建立但没有响应：该端口是否提供 HTTP？`--timeout` 可延长等待时间，最长 60 秒',
};
const OTHER_PROTOCOL = {
    en: 'what listens there speaks something else: look at the port and at http:// or https://; HTTP/2 without TLS needs `--h2c`',
    zh: '该处使用的不是 HTTP/1.1：请检查端口以及 http:// 与 https://；不加密的 HTTP/2 请加 `--h2c`',
};
/** A gRPC server mostly speaks HTTP/2 alone. */
function judgeNoHttp1(code, detail, http2) {
    const base = { id: 'http1/answer', evidence: { code, detail } };
    if (http2)
        return { ...base, status: 'pass', found: { en: 'HTTP/2 alone', zh: '仅支持 HTTP/2' } };
    const timeout = code === 'timeout';
    return {
        ...base,
        status: 'fail',
        found: {
            en: `no answer with HTTP/1.1: ${timeout ? detail : code}`,
            zh: `HTTP/1.1 没有响应：${timeout ? '超时' : code}`,
        },
        hint: timeout ? SILENT : OTHER_PROTOCOL,
    };
}
/** A server of HTTPS answers 400 to what comes without TLS, or closes: that is no answer of the service. */
function judgeNeedsTls(answer) {
    return {
        id: 'http1/answer',
        status: 'fail',
        found: { en: 'this port speaks TLS, and the URL says http://', zh: '该端口使用 TLS，而 URL 是 http://' },
        hint: { en: 'write https:// in the URL', zh: '请在 URL 中使用 https://' },
        evidence: { answer },
    };
}
const GRPC = {
    trailers: {
        status: 'pass',
        found: { en: 'grpc-status arrives in trailers', zh: 'grpc-status 通过 trailer 到达' },
    },
    'trailers-only': {
        status: 'pass',
        found: {
            en: 'gRPC answers, without a message: grpc-status came with the headers',
            zh: 'gRPC 有应答但不含消息：grpc-status 位于首部',
        },
    },
    none: {
        status: 'unknown',
        found: {
            en: 'the answer is none of gRPC: no service there, or trailers are dropped on the way',
            zh: '响应不是 gRPC：该处没有服务，或途中丢弃了 trailer',
        },
    },
    failed: { status: 'unknown', found: { en: 'no answer to a gRPC call', zh: 'gRPC 调用没有响应' } },
};
function judgeGrpc(facts) {
    const { status, grpcStatus, httpStatus, path } = facts;
    return {
        id: 'grpc/trailers',
        ...GRPC[status],
        evidence: { method: path, 'grpc-status': grpcStatus ?? null, status: httpStatus ?? null },
    };
}
/** gRPC needs HTTP/2 to the peer itself: without it no call comes about, whatever stands behind it. */
const NO_GRPC = {
    id: 'grpc/trailers',
    status: 'skip',
    found: { en: 'no HTTP/2, hence no gRPC', zh: '没有 HTTP/2，因此无法使用 gRPC' },
    evidence: {},
};
const LIMITS = [
    { key: 'field', id: 'limits/field', name: { en: 'one header field', zh: '单个首部字段' } },
    { key: 'fields', id: 'limits/fields', name: { en: 'all header fields', zh: '全部首部字段' } },
    { key: 'target', id: 'limits/target', name: { en: 'path and query', zh: '路径与查询串' } },
];
/** Tokens and trace headers take up to about this much; who allows less will refuse real requests. */
const USUAL_BYTES = 8000;
const SMALL = {
    en: 'have it raised at the peer, or keep to it: tokens and trace headers take up to 8 kB, and what is larger is refused',
    zh: '请调高对端的上限，或遵守它：令牌与追踪首部可达 8 kB，超出即被拒绝',
};
function judgeHeaderLimits(limits) {
    return LIMITS.map(({ key, id, name }) => {
        const limit = limits[key];
        if (limit === undefined)
            return {
                id,
                status: 'unknown',
                found: {
                    en: `${name.en}: not to be measured`,
                    zh: `${name.zh}：无法测量`,
                },
                evidence: {},
            };
        const { accepted, refused } = limit;
        const small = accepted < USUAL_BYTES - 1000;
        return {
            id,
            status: small ? 'warn' : 'pass',
            found: limitWords(name, limit),
            evidence: { accepted, refused: refused ?? null },
            ...(small && { hint: SMALL }),
        };
    });
}
function limitWords(name, { accepted, refused }) {
    const size = (0,language/* megabytes */.ix)(accepted);
    return refused === undefined
        ? { en: `${name.en}: at least ${size}`, zh: `${name.zh}：至少 ${size}` }
        : { en: `${name.en}: ${size}`, zh: `${name.zh}：${size}` };
}
const EXPECT = {
    continued: { status: 'pass', found: { en: '100 Continue came', zh: '收到 100 Continue' } },
    answered: {
        status: 'pass',
        found: { en: 'the final answer came at once and spares the body', zh: '直接返回最终响应，无需发送请求体' },
    },
    ignored: {
        status: 'warn',
        found: {
            en: 'no 100 Continue: each such request waits ExpectContinueTimeout in vain',
            zh: '没有 100 Continue：每个此类请求都会白等 ExpectContinueTimeout',
        },
    },
    refused: {
        status: 'warn',
        found: { en: '417: leave out Expect: 100-continue', zh: '417：请勿发送 Expect: 100-continue' },
    },
    failed: { status: 'unknown', found: { en: 'no answer', zh: '没有响应' } },
};
const CHUNKED = {
    taken: { status: 'pass', found: { en: 'a body in chunks is taken', zh: '接受分块请求体' } },
    refused: {
        status: 'warn',
        found: {
            en: 'a body in chunks is refused: send bodies of known length',
            zh: '拒绝分块请求体：请发送长度已知的请求体',
        },
    },
    failed: { status: 'unknown', found: { en: 'no answer', zh: '没有响应' } },
};
function judgeBodies(facts) {
    return [
        { id: 'body/expect', ...EXPECT[facts.expect], evidence: { status: facts.expectStatus ?? null } },
        { id: 'body/chunked', ...CHUNKED[facts.chunked], evidence: { status: facts.chunkedStatus ?? null } },
    ];
}

;// CONCATENATED MODULE: ./build/src/peercheck/tls.js


const TLS_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
/**
 * The suites of TLS 1.0–1.2 that crypto/tls offers without being told: since Go 1.22 none with RSA key exchange, and
 * since 1.23 none with 3DES. Go 1.22 and 1.23 release notes, crypto/tls; crypto/tls/defaults.go.
 */
const GO_SUITES = [
    'ECDHE-ECDSA-AES128-GCM-SHA256',
    'ECDHE-RSA-AES128-GCM-SHA256',
    'ECDHE-ECDSA-AES256-GCM-SHA384',
    'ECDHE-RSA-AES256-GCM-SHA384',
    'ECDHE-ECDSA-CHACHA20-POLY1305',
    'ECDHE-RSA-CHACHA20-POLY1305',
    'ECDHE-ECDSA-AES128-SHA',
    'ECDHE-RSA-AES128-SHA',
    'ECDHE-ECDSA-AES256-SHA',
    'ECDHE-RSA-AES256-SHA',
];
/** Old versions need suites and hashes that OpenSSL's security level 1 refuses: SSL_CTX_set_security_level(3). */
const EVERY_SUITE = 'ALL:@SECLEVEL=0';
/** Offers each version alone, then what Go offers, and looks at the certificate. @throws Interrupted */
async function measureTls(examination) {
    const offers = [];
    for (const version of TLS_VERSIONS)
        offers.push([version, await offer(examination, version, EVERY_SUITE)]);
    const versions = Object.fromEntries(offers);
    const goSuites = versions['TLSv1.2'].taken === 'yes'
        ? (await offer(examination, 'TLSv1.2', `${GO_SUITES.join(':')}:@SECLEVEL=0`)).taken === 'yes'
        : undefined;
    return { versions, goSuites, ...(await negotiated(examination)) };
}
async function offer(examination, version, ciphers) {
    try {
        const socket = await dialTls(examination, { minVersion: version, maxVersion: version, ciphers });
        const cipher = socket.getCipher().name;
        tls_close(socket);
        return { taken: 'yes', cipher };
    }
    catch (error) {
        if (!(error instanceof PeerFailure))
            throw error;
        const ours = /ERR_SSL_NO_PROTOCOLS_AVAILABLE|ERR_SSL_NO_CIPHERS|ERR_TLS_INVALID/.test(error.code);
        return { taken: ours || error.code === 'timeout' ? 'unknown' : 'no', reason: error.code };
    }
}
async function negotiated(examination) {
    try {
        const socket = await dialTls(examination, {
            ALPNProtocols: ['h2', 'http/1.1'],
            ciphers: EVERY_SUITE,
            minVersion: 'TLSv1',
            ...(examination.ca !== undefined && { ca: examination.ca }),
        });
        const alpn = socket.alpnProtocol || undefined;
        const certificate = certificateOf(socket, examination.ca !== undefined);
        tls_close(socket);
        return { alpn: alpn === undefined ? undefined : (0,language/* oneLine */.TN)(alpn, 40), certificate };
    }
    catch (error) {
        if (!(error instanceof PeerFailure))
            throw error;
        return { alpn: undefined, certificate: undefined };
    }
}
function certificateOf(socket, ownAuthority) {
    const { subject, valid_to } = socket.getPeerCertificate();
    const until = new Date(String(valid_to ?? ''));
    const reason = socket.authorizationError ?? undefined;
    return {
        trusted: socket.authorized,
        ...(reason !== undefined && { reason: (0,language/* oneLine */.TN)(String(codeOf(reason)), 80) }),
        subject: (0,language/* oneLine */.TN)(String(subject?.CN ?? ''), 120),
        validTo: Number.isNaN(until.getTime()) ? (0,language/* oneLine */.TN)(String(valid_to ?? ''), 40) : until.toISOString().slice(0, 10),
        byOwnAuthority: ownAuthority && socket.authorized,
    };
}
/** Node gives the code as a string, but for a name that does not match, where it is an error. */
function codeOf(reason) {
    if (typeof reason === 'string')
        return reason;
    return 'code' in reason ? String(reason.code) : reason.message;
}
function tls_close(socket) {
    socket.on('error', () => { }).destroy();
}

;// CONCATENATED MODULE: ./build/src/peercheck/judge-tls.js

const NAMES = {
    TLSv1: 'TLS 1.0',
    'TLSv1.1': 'TLS 1.1',
    'TLSv1.2': 'TLS 1.2',
    'TLSv1.3': 'TLS 1.3',
};
function takenVersions({ versions }) {
    return TLS_VERSIONS.filter(version => versions[version].taken === 'yes');
}
function judgeTls(facts) {
    return [judgeVersions(facts), judgeSuites(facts), judgeCertificate(facts), judgeAlpn(facts)].filter(finding => finding !== undefined);
}
function judgeVersions(facts) {
    const taken = takenVersions(facts);
    const names = taken.map(version => NAMES[version]).join(', ');
    const evidence = Object.fromEntries(TLS_VERSIONS.map(version => {
        const { taken: answer, cipher, reason } = facts.versions[version];
        return [version, answer === 'yes' ? (cipher ?? 'yes') : `${answer}${reason === undefined ? '' : `: ${reason}`}`];
    }));
    const base = { id: 'tls/versions', evidence };
    if (taken.length === 0) {
        const maybe = TLS_VERSIONS.some(version => facts.versions[version].taken === 'unknown');
        return {
            ...base,
            status: maybe ? 'unknown' : 'fail',
            found: { en: 'no version of TLS comes about', zh: '任何 TLS 版本都无法建立连接' },
            hint: {
                en: 'does it speak TLS at this port? Try http:// in the URL; for TLCP there is `xinchuang-go gmtls`',
                zh: '该端口是否使用 TLS？可将 URL 改为 http:// 再试；TLCP 请用 `xinchuang-go gmtls`',
            },
        };
    }
    const modern = taken.includes('TLSv1.2') || taken.includes('TLSv1.3');
    const old = taken.includes('TLSv1') || taken.includes('TLSv1.1');
    // Go's floor as a client: Go 1.18 release notes, crypto/tls.
    if (!modern)
        return {
            ...base,
            status: 'warn',
            found: {
                en: `${names} alone: Go's client starts at TLS 1.2`,
                zh: `仅支持 ${names}：Go 客户端默认从 TLS 1.2 起`,
            },
            hint: { en: 'have TLS 1.2 or 1.3 switched on at the peer', zh: '请在对端启用 TLS 1.2 或 1.3' },
        };
    return {
        ...base,
        status: 'pass',
        found: {
            en: `${names}${old ? '; the peer takes versions that RFC 8996 has retired, Go will not offer them' : ''}`,
            zh: `${names}${old ? '；对端仍接受 RFC 8996 已废止的版本，Go 不会使用它们' : ''}`,
        },
    };
}
function judgeSuites(facts) {
    // With TLS 1.3 the suites of older versions do not come into play.
    if (facts.goSuites === undefined || facts.versions['TLSv1.3'].taken === 'yes')
        return undefined;
    const cipher = facts.versions['TLSv1.2'].cipher ?? '';
    const base = { id: 'tls/go-suites', evidence: { cipher } };
    if (facts.goSuites)
        return {
            ...base,
            status: 'pass',
            found: { en: 'TLS 1.2 with a suite that Go offers by itself', zh: 'TLS 1.2 可使用 Go 默认的密码套件' },
        };
    return {
        ...base,
        status: 'warn',
        found: {
            en: `TLS 1.2 with suites alone that Go ≥ 1.22 no longer offers: ${cipher}`,
            zh: `TLS 1.2 仅支持 Go ≥ 1.22 默认不再提供的密码套件：${cipher}`,
        },
        hint: {
            en: 'switch on ECDHE at the peer; until then name the suite in tls.Config.CipherSuites',
            zh: '请在对端启用 ECDHE；在此之前用 tls.Config.CipherSuites 指定套件',
        },
    };
}
/** OpenSSL's words for an authority that is not among those that are trusted: openssl-verification-options(1). */
function isUnknownIssuer(reason) {
    return /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY_LEAF))/.test(reason ?? '');
}
const UNTRUSTED = {
    ERR_TLS_CERT_ALTNAME_INVALID: {
        en: 'the certificate is for other names: use one of them in the URL, or have this one added to it',
        zh: '证书不含该名称：请在 URL 中使用证书所含的名称，或重新签发',
    },
    CERT_HAS_EXPIRED: {
        en: 'have it renewed; look at the clock of this machine too',
        zh: '请更换证书；也请检查本机时间',
    },
    CERT_NOT_YET_VALID: { en: 'look at the clock of this machine', zh: '请检查本机时间' },
};
const AUTHORITY = {
    en: 'give the authority with --ca, and to Go as RootCAs; never InsecureSkipVerify',
    zh: '用 --ca 指定签发机构，并在 Go 中设为 RootCAs；不要使用 InsecureSkipVerify',
};
function judgeCertificate({ certificate }) {
    if (certificate === undefined)
        return undefined;
    const { trusted, reason = '', subject, validTo } = certificate;
    const base = { id: 'tls/certificate', evidence: { subject, validTo, ...(reason !== '' && { reason }) } };
    if (trusted)
        return {
            ...base,
            status: 'pass',
            found: { en: `trusted, valid to ${validTo}`, zh: `受信任，有效期至 ${validTo}` },
        };
    return {
        ...base,
        status: 'warn',
        found: { en: `not trusted here: ${reason}`, zh: `在此不受信任：${reason}` },
        hint: UNTRUSTED[reason] ?? AUTHORITY,
    };
}
function judgeAlpn(facts) {
    const { alpn } = facts;
    // Of a peer with which no handshake came about, tls/versions has said it.
    if (alpn === undefined && takenVersions(facts).length === 0)
        return undefined;
    return {
        id: 'tls/alpn',
        status: 'pass',
        found: alpn === undefined
            ? { en: 'no choice: HTTP/1.1', zh: '未协商：使用 HTTP/1.1' }
            : { en: `chose ${alpn}`, zh: `选择了 ${alpn}` },
        evidence: { alpn: alpn ?? null },
    };
}

;// CONCATENATED MODULE: ./build/src/peercheck/client.js


/** http.DefaultTransport: net/http/transport.go. */
const GO_IDLE_SECONDS = 90;
/** What the measurements mean for Go's http.Transport. */
function transportSettings(facts) {
    return [...tlsSettings(facts), ...http2Settings(facts), ...poolSettings(facts), ...bodySettings(facts)];
}
const FLOORS = {
    TLSv1: 'tls.VersionTLS10',
    'TLSv1.1': 'tls.VersionTLS11',
    'TLSv1.2': 'tls.VersionTLS12',
    'TLSv1.3': 'tls.VersionTLS13',
};
/** Suites without ECDHE that crypto/tls still knows, by OpenSSL's name. crypto/tls/cipher_suites.go */
const RSA_SUITES = {
    'AES128-GCM-SHA256': 'tls.TLS_RSA_WITH_AES_128_GCM_SHA256',
    'AES256-GCM-SHA384': 'tls.TLS_RSA_WITH_AES_256_GCM_SHA384',
    'AES128-SHA256': 'tls.TLS_RSA_WITH_AES_128_CBC_SHA256',
    'AES128-SHA': 'tls.TLS_RSA_WITH_AES_128_CBC_SHA',
    'AES256-SHA': 'tls.TLS_RSA_WITH_AES_256_CBC_SHA',
    'DES-CBC3-SHA': 'tls.TLS_RSA_WITH_3DES_EDE_CBC_SHA',
};
function tlsSettings({ tls }) {
    if (tls === undefined)
        return [];
    const taken = takenVersions(tls);
    if (taken.length === 0)
        return [];
    // TLS 1.2 where there is one: another machine behind the same name may lack 1.3.
    const floor = taken.includes('TLSv1.2') ? 'TLSv1.2' : taken.at(-1);
    const settings = [
        {
            field: 'TLSClientConfig.MinVersion',
            value: FLOORS[floor ?? 'TLSv1.2'],
            why: floor === 'TLSv1' || floor === 'TLSv1.1'
                ? { en: 'the peer speaks nothing newer: insecure (RFC 8996)', zh: '对端不支持更新的版本：不安全（RFC 8996）' }
                : { en: `the peer speaks ${taken.join(', ')}`, zh: `对端支持 ${taken.join('、')}` },
        },
    ];
    const cipher = tls.versions['TLSv1.2'].cipher ?? '';
    const suite = Object.hasOwn(RSA_SUITES, cipher) ? RSA_SUITES[cipher] : undefined;
    if (tls.goSuites === false && tls.versions['TLSv1.3'].taken !== 'yes' && suite !== undefined)
        settings.push({
            field: 'TLSClientConfig.CipherSuites',
            value: `[]uint16{${suite}}`,
            why: {
                en: 'not among what Go offers since 1.22: no forward secrecy',
                zh: 'Go 1.22 起默认不再提供：没有前向保密',
            },
        });
    if (tls.certificate?.byOwnAuthority || isUnknownIssuer(tls.certificate?.reason))
        settings.push({
            field: 'TLSClientConfig.RootCAs',
            value: 'roots',
            why: {
                en: 'the system does not know who signed it: a pool with the certificate of that authority',
                zh: '系统不认识其签发机构：含有该机构证书的 CertPool',
            },
        });
    return settings;
}
function http2Settings({ tls, http2 }) {
    if (http2?.way === 'clear' && http2.works)
        return [
            {
                field: 'Protocols',
                value: 'unencryptedHTTP2',
                why: { en: 'HTTP/2 without TLS, by prior knowledge (Go 1.24)', zh: '不加密的 HTTP/2（预先约定方式，Go 1.24）' },
            },
        ];
    if (tls === undefined)
        return [];
    if (tls.alpn === 'h2' && http2?.works)
        return [
            {
                field: 'ForceAttemptHTTP2',
                value: 'true',
                why: {
                    en: 'the peer chose h2; with a TLSClientConfig of its own a Transport stays with HTTP/1.1 otherwise',
                    zh: '对端选择了 h2；带有自己的 TLSClientConfig 时，Transport 否则只用 HTTP/1.1',
                },
            },
        ];
    // An empty map switches HTTP/2 off: net/http, Transport.TLSNextProto.
    if (tls.alpn === 'h2')
        return [
            {
                field: 'TLSNextProto',
                value: 'map[string]func(string, *tls.Conn) http.RoundTripper{}',
                why: { en: 'the peer chooses h2 and does not speak it', zh: '对端选择 h2 却无法使用它' },
            },
        ];
    return [
        { field: 'ForceAttemptHTTP2', value: 'false', why: { en: 'the peer does not choose h2', zh: '对端没有选择 h2' } },
    ];
}
function poolSettings({ reuse, idle, http2, http2Idle }) {
    const gone = [idle?.closedAfterMs, http2Idle?.closedAfterMs].some(closed => closed !== undefined && closed < GONE_MS);
    // After some answers is not after each: what Go may use once more it finds open, or opens anew.
    const each = reuse !== undefined && !reuse.bodyTooLong && reuse.connections >= reuse.requests && !http2?.works;
    if (gone || each)
        return [
            {
                field: 'DisableKeepAlives',
                value: 'true',
                why: { en: 'the peer closes after its answers', zh: '对端在响应后关闭连接' },
            },
        ];
    if (reuse === undefined && !http2?.works)
        return [];
    const streams = http2?.works ? http2.maxConcurrentStreams : undefined;
    return [
        { field: 'MaxIdleConns', value: '100', why: { en: 'of all peers together', zh: '所有对端合计' } },
        {
            field: 'MaxIdleConnsPerHost',
            value: '32',
            why: streams === undefined
                ? {
                    en: 'as many as your requests at once; of more than the default 2 the rest would be closed',
                    zh: '等于并发请求数；超出默认值 2 的连接会被关闭',
                }
                : {
                    en: `each carries up to ${streams} requests with HTTP/2; with HTTP/1.1 as many as your requests at once`,
                    zh: `HTTP/2 每条连接可承载 ${streams} 个请求；HTTP/1.1 则等于并发请求数`,
                },
        },
        idleSetting(idle, http2Idle, announcedMs(reuse)),
    ];
}
/** `Keep-Alive: timeout=5`: Node says 5 s and closes a second later, so as to lose no request. */
function announcedMs(reuse) {
    const [, timeout] = /\btimeout=(\d{1,5})\b/i.exec(reuse?.announced ?? '') ?? [];
    return timeout === undefined ? Number.POSITIVE_INFINITY : Number(timeout) * 1000;
}
function idleSetting(idle, http2, announcedMs) {
    const field = 'IdleConnTimeout';
    const [shortest] = [idle?.closedAfterMs, http2?.closedAfterMs].filter(ms => ms !== undefined).sort((a, b) => a - b);
    if (shortest !== undefined) {
        // A fifth below: timers of both sides, and a request that is on its way.
        const milliseconds = Math.min(GO_IDLE_SECONDS * 1000, Math.floor(Math.min(shortest, announcedMs) * 0.8));
        return {
            field,
            value: milliseconds >= 10_000
                ? `${Math.floor(milliseconds / 1000)} * time.Second`
                : `${Math.floor(milliseconds / 100) * 100} * time.Millisecond`,
            why: {
                en: `below the ${(shortest / 1000).toFixed(1)} s after which the peer closes`,
                zh: `小于对端关闭连接的 ${(shortest / 1000).toFixed(1)} 秒`,
            },
        };
    }
    const value = '30 * time.Second';
    if (idle?.answersAfter === false)
        return { field, value, why: { en: 'idle connections die without a word', zh: '空闲连接会无声失效' } };
    const waitedMs = idle?.waitedMs ?? http2?.waitedMs ?? 0;
    if (waitedMs < GO_IDLE_SECONDS * 1000)
        return { field, value, why: { en: "the peer's limit was not measured", zh: '未测量对端的上限' } };
    return {
        field,
        value: `${GO_IDLE_SECONDS} * time.Second`,
        why: {
            en: `the peer keeps them for more than ${Math.floor(waitedMs / 1000)} s`,
            zh: `对端保持空闲连接超过 ${Math.floor(waitedMs / 1000)} 秒`,
        },
    };
}
function bodySettings({ bodies }) {
    if (bodies?.expect === 'ignored' || bodies?.expect === 'refused')
        return [
            {
                field: 'ExpectContinueTimeout',
                value: '0',
                why: { en: 'the peer never says 100 Continue: do not wait for it', zh: '对端从不发送 100 Continue：不要等待' },
            },
        ];
    return [
        {
            field: 'ExpectContinueTimeout',
            value: '1 * time.Second',
            why: { en: 'for requests with Expect: 100-continue', zh: '用于带 Expect: 100-continue 的请求' },
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/peercheck/go-code.js
/** The settings as a Go function, formatted as gofmt does. Compiles with Go 1.24; without h2c with any since 1.13. */
function transportCode(peer, settings, language) {
    const clear = settings.some(({ field }) => field === 'Protocols');
    const inTls = settings.filter(({ field }) => field.startsWith('TLSClientConfig.'));
    const tls = inTls.length > 0 || settings.some(({ value }) => value.includes('*tls.'));
    const roots = settings.some(({ value }) => value === 'roots');
    const imports = [...(tls ? ['crypto/tls'] : []), ...(roots ? ['crypto/x509'] : []), 'net', 'net/http', 'time'];
    const plain = settings.filter(setting => !inTls.includes(setting));
    return `${[
        'package peer',
        '',
        'import (',
        ...imports.map(path => `\t"${path}"`),
        ')',
        '',
        `// NewTransport ${WORDS.measured[language]}${peer.scheme}://${inComment(peer.host)}:${peer.port}${language === 'zh' ? '' : '.'}`,
        `func NewTransport(${roots ? 'roots *x509.CertPool' : ''}) *http.Transport {`,
        ...(clear ? ['\tunencryptedHTTP2 := new(http.Protocols)', '\tunencryptedHTTP2.SetUnencryptedHTTP2(true)'] : []),
        '\treturn &http.Transport{',
        '\t\tProxy: http.ProxyFromEnvironment,',
        '\t\tDialContext: (&net.Dialer{',
        '\t\t\tTimeout:   5 * time.Second,',
        '\t\t\tKeepAlive: 30 * time.Second,',
        '\t\t}).DialContext,',
        ...(inTls.length === 0
            ? []
            : [
                '\t\tTLSClientConfig: &tls.Config{',
                ...inTls.flatMap(({ field, value, why }) => [
                    `\t\t\t// ${why[language]}`,
                    `\t\t\t${field.replace('TLSClientConfig.', '')}: ${value},`,
                ]),
                '\t\t},',
                '\t\tTLSHandshakeTimeout: 10 * time.Second,',
            ]),
        ...plain.flatMap(({ field, value, why }) => [`\t\t// ${why[language]}`, `\t\t${field}: ${value},`]),
        `\t\t// ${WORDS.never[language]}`,
        '\t\tResponseHeaderTimeout: 30 * time.Second,',
        '\t}',
        '}',
    ].join('\n')}\n`;
}
const WORDS = {
    measured: { en: 'has the settings that were measured for ', zh: '的设置来自对以下地址的测量：' },
    never: {
        en: 'A peer that takes requests and never answers holds the caller no longer than this.',
        zh: '对端接收请求却从不响应时，调用方最多等待这么久。',
    },
    requests: { en: 'Requests', zh: '请求' },
    length: {
        en: 'Bodies need a length: a bytes.Reader or strings.Reader has one, any other reader needs req.ContentLength.',
        zh: '请求体需要已知长度：bytes.Reader 与 strings.Reader 自带长度，其他 reader 需设置 req.ContentLength。',
    },
};
/** What a transport cannot be told, and the caller has to keep to. */
function callerRules({ limits, bodies }, language) {
    const zh = language === 'zh';
    const sizes = ['field', 'fields', 'target'].flatMap(key => {
        const limit = limits?.[key];
        return limit?.refused === undefined ? [] : [`${go_code_NAMES[key][language]} ≤ ${limit.accepted} ${zh ? '字节' : 'bytes'}`];
    });
    const said = zh ? `：${sizes.join('，')}。` : `: ${sizes.join(', ')}.`;
    return [
        ...(sizes.length > 0 ? [`// ${WORDS.requests[language]}${said}`] : []),
        ...(bodies?.chunked === 'refused' ? [`// ${WORDS.length[language]}`] : []),
    ];
}
const go_code_NAMES = {
    field: { en: 'one header field', zh: '单个首部字段' },
    fields: { en: 'all header fields', zh: '全部首部字段' },
    target: { en: 'path and query', zh: '路径与查询串' },
};
/** A name in an address may hold nothing that ends a comment; a host is ASCII after parsing (WHATWG URL). */
function inComment(host) {
    return host.includes(':') ? `[${host}]` : host;
}

;// CONCATENATED MODULE: ./build/src/peercheck/bisect.js
/**
 * The largest size that is accepted, to within `step`: at most 2 + log2((most − least) / step) questions. Who runs out
 * of time has the bounds that were found until then; undefined when not even the least is accepted.
 */
async function bisect(accepts, { least, most, step, expired }) {
    if (!(await accepts(least)))
        return undefined;
    if (await accepts(most))
        return { accepted: most, refused: undefined };
    let [accepted, refused] = [least, most];
    while (refused - accepted > step && !expired()) {
        const middle = (accepted + refused) >> 1;
        if (await accepts(middle))
            accepted = middle;
        else
            refused = middle;
    }
    return { accepted, refused };
}

;// CONCATENATED MODULE: ./build/src/peercheck/header-limits.js



/** Above Node's 16 KiB, nginx' 32 KiB and Tomcat's 8 KiB; a Go server's 1 MiB is told as "at least". */
const MOST = 128 << 10;
const LEAST = 256;
const STEP = 64;
/** For each of the three. */
const PATIENCE_MS = 20_000;
/** RFC 6585 §5, RFC 9110 §15.5.1, §15.5.14, §15.5.15; 494 is nginx' own. */
const REFUSALS = [400, 413, 414, 431, 494];
/**
 * By bisecting, each size on a connection of its own: who refuses mostly closes.
 * @param plain status of the same request without anything added
 */
async function measureHeaderLimits(examination, plain) {
    const { path } = examination.peer;
    // Who refuses the plain request would be said to refuse every size.
    if (REFUSALS.includes(plain))
        return { field: undefined, fields: undefined, target: undefined };
    const query = `${path}${path.includes('?') ? '&' : '?'}xc=`;
    return {
        field: await limitOf(examination, plain, size => ({ path, headers: { 'x-peercheck': 'a'.repeat(size) } })),
        fields: await limitOf(examination, plain, size => ({ path, headers: manyFields(size) })),
        target: await limitOf(examination, plain, size => ({ path: query + 'a'.repeat(Math.max(1, size - query.length)) })),
    };
}
/** `x-peercheck-0001: ` and the line end. */
const NAME_BYTES = 20;
const LINE_BYTES = 512;
/** Lines of 512 bytes, as names and values of that length are taken everywhere, and one of what is left. */
function manyFields(size) {
    const fields = {};
    for (let left = size, i = 0; left > NAME_BYTES; left -= LINE_BYTES, i++)
        fields[`x-peercheck-${String(i).padStart(4, '0')}`] = 'a'.repeat(Math.min(left, LINE_BYTES) - NAME_BYTES);
    return fields;
}
/** undefined: not even the least is taken, or the peer did not answer the question. */
async function limitOf(examination, plain, sized) {
    const until = performance.now() + PATIENCE_MS;
    try {
        return await bisect(size => accepts(examination, plain, sized(size)), {
            least: LEAST,
            most: MOST,
            step: STEP,
            expired: () => performance.now() > until,
        });
    }
    catch (error) {
        if (error instanceof PeerFailure)
            return undefined;
        throw error;
    }
}
/** @throws PeerFailure when the peer is busy or silent, which says nothing of sizes */
async function accepts(examination, plain, sized) {
    const connection = new Http1Connection(examination);
    try {
        const { status } = await connection.ask({ method: 'GET', ...sized });
        if (status !== plain && (status === 429 || status >= 500))
            throw new PeerFailure('status', `HTTP ${status}`);
        return !REFUSALS.includes(status);
    }
    catch (error) {
        // Who closes with unread bytes resets the connection, and his answer is lost with it (RFC 9112 §9.6).
        if (error instanceof PeerFailure && !['timeout', 'status'].includes(error.code))
            return false;
        throw error;
    }
    finally {
        connection.destroy();
    }
}

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
;// CONCATENATED MODULE: ./build/src/peercheck/keep-alive.js



const REQUESTS = 5;
/** The same request several times, as a client does that reuses what it can. @throws PeerFailure */
async function measureReuse(examination) {
    const connection = new Http1Connection(examination);
    try {
        const answers = [];
        for (let i = 0; i < REQUESTS; i++)
            answers.push(await connection.ask({ method: 'GET', path: examination.peer.path }));
        const [first] = answers;
        return {
            requests: answers.length,
            connections: connection.opened,
            bodyTooLong: answers.some(answer => !answer.whole),
            announced: first?.headers['keep-alive'],
            status: first?.status ?? 0,
            server: first?.headers['server'],
        };
    }
    finally {
        connection.destroy();
    }
}
/**
 * One request, then silence until the peer closes, for `longestMs` at most.
 * @param tell called about once a second with the milliseconds that went by
 * @throws PeerFailure, Interrupted
 */
async function measureIdle(examination, longestMs, tell) {
    const connection = new Http1Connection(examination);
    try {
        await connection.ask({ method: 'GET', path: examination.peer.path });
        const { socket } = connection;
        if (socket === undefined)
            throw new PeerFailure('closed', 'no connection');
        tell(0);
        const began = performance.now();
        const closed = await untilClosed(socket, longestMs, examination.signal, tell);
        const waitedMs = Math.round(performance.now() - began);
        if (closed)
            return { closedAfterMs: waitedMs, waitedMs, answersAfter: undefined };
        return { closedAfterMs: undefined, waitedMs, answersAfter: await stillAnswers(connection) };
    }
    finally {
        connection.destroy();
    }
}
async function stillAnswers(connection) {
    try {
        await connection.ask({ method: 'GET', path: connection.examination.peer.path });
        return connection.opened === 1;
    }
    catch (error) {
        if (error instanceof PeerFailure)
            return false;
        throw error;
    }
}
function untilClosed(socket, longestMs, signal, tell) {
    if (socket.destroyed || socket.readableEnded)
        return Promise.resolve(true);
    const began = performance.now();
    return new Promise((resolve, reject) => {
        const settle = (act) => {
            clearTimeout(timer);
            clearInterval(ticks);
            signal.removeEventListener('abort', stop);
            socket.off('end', closed).off('close', closed);
            act();
        };
        const closed = () => settle(() => resolve(true));
        const stop = () => settle(() => reject(new src_system/* Interrupted */.Cw()));
        const timer = setTimeout(() => settle(() => resolve(false)), longestMs);
        const ticks = setInterval(() => tell(Math.round(performance.now() - began)), 1000);
        socket.once('end', closed).once('close', closed);
        signal.addEventListener('abort', stop, { once: true });
        if (signal.aborted)
            stop();
    });
}

;// CONCATENATED MODULE: ./build/src/peercheck/http2.js





async function measureHttp2(examination, way) {
    const nothing = { maxConcurrentStreams: undefined, maxHeaderListSize: undefined, initialWindowSize: undefined };
    try {
        return await inSession(examination, way, async (session) => {
            const { status } = await exchange(session, examination, { ':method': 'GET', ':path': examination.peer.path });
            const { maxConcurrentStreams, maxHeaderListSize, initialWindowSize } = session.remoteSettings;
            return {
                way,
                works: true,
                status,
                reason: undefined,
                maxConcurrentStreams: finite(maxConcurrentStreams),
                maxHeaderListSize: finite(maxHeaderListSize),
                initialWindowSize: finite(initialWindowSize),
            };
        });
    }
    catch (error) {
        if (!(error instanceof PeerFailure))
            throw error;
        return { way, works: false, status: undefined, reason: error.code, ...nothing };
    }
}
/** 2^32−1 is how a peer says "without limit" (RFC 9113 §6.5.2). */
const finite = (value) => (value === undefined || value >= 2 ** 32 - 1 ? undefined : value);
/**
 * The health check that gRPC servers have, and then a method that none has: a server answers UNIMPLEMENTED (12). Whoever
 * drops trailers on the way leaves an answer without grpc-status. gRPC over HTTP/2, "Responses".
 */
const METHODS = ['/grpc.health.v1.Health/Check', '/xinchuang.peercheck.v1.Nobody/Ask'];
/** Not compressed, empty message. */
const EMPTY_MESSAGE = Buffer.alloc(5);
async function measureGrpc(examination, way) {
    let last = { status: 'failed', grpcStatus: undefined, httpStatus: undefined, path: METHODS[0] };
    for (const path of METHODS) {
        const found = await grpcCall(examination, way, path);
        if (found.status === 'trailers')
            return found;
        if (found.status !== 'failed' && last.status !== 'trailers-only')
            last = found;
    }
    return last;
}
async function grpcCall(examination, way, path) {
    try {
        return await inSession(examination, way, async (session) => {
            const head = { ':method': 'POST', ':path': path, 'content-type': 'application/grpc', te: 'trailers' };
            const answer = await exchange(session, examination, head, EMPTY_MESSAGE);
            const [behind, before] = [answer.trailers['grpc-status'], answer.headers['grpc-status']];
            const grpcStatus = behind ?? before;
            return {
                status: behind !== undefined ? 'trailers' : before !== undefined ? 'trailers-only' : 'none',
                grpcStatus: grpcStatus === undefined ? undefined : (0,language/* oneLine */.TN)(String(grpcStatus), 20),
                httpStatus: answer.status,
                path,
            };
        });
    }
    catch (error) {
        if (!(error instanceof PeerFailure))
            throw error;
        return { status: 'failed', grpcStatus: undefined, httpStatus: undefined, path };
    }
}
/** How long an idle HTTP/2 connection lives. @throws PeerFailure, Interrupted */
async function measureHttp2Idle(examination, way, longestMs, tell) {
    const socket = await dialHttp2(examination, way);
    const session = openSession(examination, way, socket);
    try {
        await exchange(session, examination, { ':method': 'GET', ':path': examination.peer.path });
        tell(0);
        const began = performance.now();
        // GOAWAY ends it for new requests, even where the connection stays open for a while.
        const goneAway = new Promise(resolve => {
            session.once('goaway', () => resolve(true)).once('close', () => resolve(true));
        });
        const closed = await Promise.race([goneAway, untilClosed(socket, longestMs, examination.signal, tell)]);
        const waitedMs = Math.round(performance.now() - began);
        return { closedAfterMs: closed ? waitedMs : undefined, waitedMs };
    }
    finally {
        session.destroy();
    }
}
function dialHttp2(examination, way) {
    return way === 'tls' ? dialTls(examination, { ALPNProtocols: ['h2'] }) : dialTcp(examination);
}
function openSession({ peer }, way, socket) {
    const session = (0,external_node_http2_.connect)(`${way === 'tls' ? 'https' : 'http'}://${peer.authority}`, {
        createConnection: () => socket,
    });
    // What fails is told by the stream that waits for it.
    return session.on('error', () => { });
}
async function inSession(examination, way, body) {
    const session = openSession(examination, way, await dialHttp2(examination, way));
    try {
        return await body(session);
    }
    finally {
        session.destroy();
    }
}
const http2_MAX_BODY = 1 << 20;
function exchange(session, { timeoutMs, signal }, head, body) {
    return new Promise((resolve, reject) => {
        if (session.destroyed || session.closed)
            return reject(new PeerFailure('closed', 'the peer closed the connection'));
        const stream = session.request(head, { endStream: body === undefined });
        let status = 0;
        let headers = {};
        let trailers = {};
        let size = 0;
        const settle = (error) => {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
            if (error === undefined)
                return resolve({ status, headers, trailers });
            stream.on('error', () => { }).destroy();
            reject(error instanceof src_system/* Interrupted */.Cw ? error : peerFailure(error));
        };
        const stop = () => settle(new src_system/* Interrupted */.Cw());
        const timer = setTimeout(() => settle(new PeerFailure('timeout', `no answer within ${timeoutMs} ms`)), timeoutMs);
        signal.addEventListener('abort', stop, { once: true });
        stream.on('response', received => {
            headers = received;
            status = Number(received[':status'] ?? 0);
        });
        stream.on('trailers', received => {
            trailers = received;
        });
        stream.on('data', (chunk) => {
            size += chunk.length;
            // The status has come; the rest of a long body is nothing to us.
            if (size > http2_MAX_BODY) {
                settle();
                stream.close();
            }
        });
        stream.on('end', () => settle());
        stream.on('error', settle);
        stream.on('close', () => settle(status === 0 ? new PeerFailure('closed', 'no answer') : undefined));
        if (body !== undefined)
            stream.end(body);
        if (signal.aborted)
            stop();
    });
}

;// CONCATENATED MODULE: ./build/src/peercheck/judge-connect.js
const NO_ROUTE = {
    en: 'no route leads there from this machine: run it where your service will run',
    zh: '本机没有到达该地址的路由：请在服务将要运行的机器上执行',
};
/** By the code that connect(2) fails with, and `timeout`, which is ours. */
const HINTS = {
    ECONNREFUSED: {
        en: 'nothing listens there: start the peer, or mend host and port in the URL',
        zh: '该处没有服务在监听：请启动对端，或修正 URL 中的主机和端口',
    },
    timeout: {
        en: 'look for a firewall or a wrong address on the way; `--timeout` waits longer, 60 seconds at most',
        zh: '请检查途中的防火墙以及地址是否正确；`--timeout` 可延长等待时间，最长 60 秒',
    },
    EHOSTUNREACH: NO_ROUTE,
    ENETUNREACH: NO_ROUTE,
};
/** Nobody took the connection: of such a peer nothing else can be said. */
function judgeUnreached({ code, message }) {
    const hint = HINTS[code];
    return {
        id: 'tcp/connect',
        status: 'fail',
        found: { en: `no connection: ${code}`, zh: `无法建立连接：${code}` },
        evidence: { code, detail: message },
        ...(hint && { hint }),
    };
}

;// CONCATENATED MODULE: ./build/src/peercheck/check-peer.js











const NOTHING = {
    tls: undefined,
    reuse: undefined,
    idle: undefined,
    http2: undefined,
    http2Idle: undefined,
    limits: undefined,
    bodies: undefined,
};
/** Measures one matter after the other, each told as soon as it is settled. @throws Interrupted */
async function checkPeer(examination, options, listener) {
    const findings = [];
    const tell = (...found) => {
        for (const finding of found) {
            findings.push(finding);
            listener.found(finding);
        }
    };
    const { peer } = examination;
    const unreached = await failureOf(async () => (await dialTcp(examination)).destroy());
    if (unreached instanceof PeerFailure) {
        tell(judgeUnreached(unreached));
        return { findings, facts: NOTHING, settings: [], code: '' };
    }
    const tls = peer.scheme === 'https' ? await measureTls(examination) : undefined;
    if (tls !== undefined)
        tell(...judgeTls(tls));
    const first = await failureOf(() => measureReuse(examination));
    const reuse = first instanceof PeerFailure ? undefined : first;
    const doubtful = first instanceof PeerFailure ? first.code !== 'timeout' : first.status === 400;
    if (peer.scheme === 'http' && doubtful && (await speaksTls(examination))) {
        tell(judgeNeedsTls(first instanceof PeerFailure ? first.code : `HTTP ${first.status}`));
        return { findings, facts: NOTHING, settings: [], code: '' };
    }
    if (reuse !== undefined)
        tell(...judgeReuse(reuse));
    const http2 = await http2Of(examination, tls?.alpn === 'h2' ? 'tls' : options.h2c ? 'clear' : undefined);
    if (first instanceof PeerFailure)
        tell(judgeNoHttp1(first.code, first.message, http2?.works === true));
    if (http2 !== undefined)
        tell(judgeHttp2(http2));
    if (http2?.works)
        tell(judgeGrpc(await measureGrpc(examination, http2.way)));
    else if (reuse !== undefined && (tls !== undefined || options.h2c))
        tell(NO_GRPC);
    const limits = reuse && (await measureHeaderLimits(examination, reuse.status));
    if (limits)
        tell(...judgeHeaderLimits(limits));
    const bodies = reuse && (await measureBodies(examination, options.postPath ?? nobodysPath()));
    if (bodies)
        tell(...judgeBodies(bodies));
    const idle = await idleOf(examination, options, { http1: reuse?.connections === 1, http2 }, listener, tell);
    const facts = { tls, reuse, ...idle, http2, limits, bodies };
    const settings = findings.some(({ status }) => status === 'fail') ? [] : transportSettings(facts);
    const code = settings.length === 0
        ? ''
        : [...callerRules(facts, options.language), transportCode(peer, settings, options.language)].join('\n');
    return { findings, facts, settings, code };
}
/** @throws Interrupted */
async function speaksTls(examination) {
    const answered = await failureOf(async () => (await dialTls(examination)).destroy());
    return !(answered instanceof PeerFailure);
}
/** What is asked, or why the peer did not answer. @throws Interrupted */
async function failureOf(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof PeerFailure)
            return error;
        throw error;
    }
}
async function http2Of(examination, way) {
    return way === undefined ? undefined : measureHttp2(examination, way);
}
/** HTTP/1.1 and HTTP/2 are waited for at the same time. */
async function idleOf(examination, { idleMs }, { http1, http2 }, listener, tell) {
    if (idleMs === 0) {
        tell({ id: 'http1/idle', status: 'skip', found: { en: 'not waited for', zh: '未等待' }, evidence: {} });
        return { idle: undefined, http2Idle: undefined };
    }
    const [first, second] = await Promise.allSettled([
        http1 ? measureIdle(examination, idleMs, waited => listener.waiting('http1/idle', waited, idleMs)) : undefined,
        http2?.works
            ? measureHttp2Idle(examination, http2.way, idleMs, waited => {
                if (!http1)
                    listener.waiting('http2/idle', waited, idleMs);
            })
            : undefined,
    ]);
    for (const ended of [first, second])
        if (ended.status === 'rejected' && !(ended.reason instanceof PeerFailure))
            throw ended.reason;
    const idle = first.status === 'fulfilled' ? first.value : undefined;
    const http2Idle = second.status === 'fulfilled' ? second.value : undefined;
    if (idle !== undefined)
        tell(judgeIdle(idle));
    if (http2Idle !== undefined)
        tell(judgeHttp2Idle(http2Idle));
    return { idle, http2Idle };
}

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(71553);
;// CONCATENATED MODULE: ./build/src/peercheck/peer.js



/** @throws UserError XC-PEER-001 for what is no address of an HTTP server, XC-PEER-002 for a name that stands for none */
async function findPeer(given) {
    const url = parse(given);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const scheme = url.protocol === 'https:' ? 'https' : 'http';
    return {
        url: url.href,
        scheme,
        host,
        port: url.port === '' ? (scheme === 'https' ? 443 : 80) : Number(url.port),
        path: url.pathname + url.search,
        authority: url.host,
        address: await addressOf(host),
    };
}
function parse(given) {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    // A password in the address would be sent to whoever answers there, and stand in the report.
    if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
        throw new language/* UserError */.yo('XC-PEER-001', { url: (0,language/* oneLine */.TN)(given.replace(/^([a-z][a-z0-9+.-]*:\/*)?.*@/is, '$1***@')) });
    return url;
}
async function addressOf(host) {
    try {
        return (await (0,external_node_dns_promises_.lookup)(host)).address;
    }
    catch (error) {
        throw new language/* UserError */.yo('XC-PEER-002', { host: (0,language/* oneLine */.TN)(host), reason: (0,src_system/* errorCode */.CA)(error) || 'ENOTFOUND' });
    }
}

;// CONCATENATED MODULE: ./build/src/peercheck/index.js



// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var report = __webpack_require__(69801);
;// CONCATENATED MODULE: ./build/src/commands/peercheck.js







const peercheck = {
    usage: 'peercheck <url>',
    description: {
        en: "Measure the HTTP server at a URL, and print the settings of Go's http.Transport that fit it",
        zh: '测量某个 URL 上的 HTTP 服务器，并输出与之匹配的 Go http.Transport 设置',
    },
    flags: {
        '--idle <seconds>': {
            en: 'longest wait for the peer to close an idle connection, 0 to 600; 0 leaves it out (default: 95)',
            zh: '等待对端关闭空闲连接的最长时间，0 至 600；0 表示不测（默认：95）',
        },
        '--timeout <seconds>': {
            en: 'longest wait for one answer, 1 to 60 (default: 5)',
            zh: '等待单个响应的最长时间，1 至 60（默认：5）',
        },
        '--h2c': { en: 'try HTTP/2 without TLS too', zh: '同时尝试不加密的 HTTP/2' },
        '--post-path <path>': {
            en: 'where the small bodies are sent (default: a path that nobody has)',
            zh: '小请求体发往的路径（默认：一个不存在的路径）',
        },
        '--ca <file>': {
            en: "PEM file of the peer's authority, instead of Node's list",
            zh: '对端签发机构的 PEM 文件（替代 Node 自带的列表）',
        },
    },
    run: runPeercheck,
};
/** Go keeps idle connections for 90 s: what lasts longer than that needs no setting. */
const IDLE_SECONDS = 95;
async function runPeercheck({ operands: [url = ''], options, job, out }) {
    const { system, host } = job;
    const idle = secondsOf(options, 'idle', IDLE_SECONDS, { least: 0, most: 600 });
    const timeout = secondsOf(options, 'timeout', 5, { least: 1, most: 60 });
    const ca = await authority(options['ca'], system.cwd);
    const peer = await findPeer(url);
    const json = options['json'] === true;
    const quiet = options['quiet'] === true;
    const paint = (0,report.terminalPaint)(host.caps.color);
    const print = (lines) => {
        if (lines.length > 0)
            out.write(`${lines.join('\n')}\n`);
    };
    if (!json && !quiet)
        print(heading(peer, paint));
    const waited = host.progress('idle');
    let waitedSeconds;
    const startedAt = system.now().toISOString();
    const result = await checkPeer({ peer, timeoutMs: timeout * 1000, signal: system.signal, ca }, {
        h2c: options['h2c'] === true,
        idleMs: idle * 1000,
        postPath: pathOf(options['postPath']),
        language: host.language,
    }, {
        found: finding => {
            if (waitedSeconds !== undefined)
                waited.end(`${waitedSeconds} s`);
            waitedSeconds = undefined;
            if (!json && (!quiet || finding.status === 'fail'))
                print(findingLines(finding, host.language, paint));
        },
        waiting: (_, doneMs, ofMs) => {
            // Where no bar moves, the silence has to be explained before it begins.
            if (waitedSeconds === undefined && !host.caps.moving)
                host.log('info', (0,language/* fill */.GS)(peercheck_WORDS.waits[host.language], { seconds: Math.round(ofMs / 1000) }));
            waitedSeconds = Math.round(doneMs / 1000);
            waited.update(waitedSeconds, Math.round(ofMs / 1000), 's');
        },
    });
    if (json)
        out.write(`${inertJson(peer, startedAt, result)}\n`);
    else if (!quiet)
        print(closing(result, host.language, paint));
    return result.findings.some(({ status }) => status === 'fail') ? src_system/* ExitCode */.yU.findings : src_system/* ExitCode */.yU.pass;
}
function secondsOf(options, option, otherwise, { least, most }) {
    const value = options[option];
    if (typeof value !== 'string')
        return otherwise;
    const seconds = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (!(seconds >= least && seconds <= most))
        throw new language/* UserError */.yo('XC-PEER-003', { option, value: (0,language/* oneLine */.TN)(value), allowed: `${least} … ${most}` });
    return seconds;
}
async function authority(given, cwd) {
    if (typeof given !== 'string')
        return undefined;
    let pem;
    try {
        pem = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, given), 'utf8');
    }
    catch (error) {
        throw new language/* UserError */.yo('XC-PEER-004', { path: (0,language/* oneLine */.TN)(given), reason: (0,src_system/* errorReason */.jf)(error) });
    }
    // What is no PEM is passed over in silence, and the usual authorities hold instead: node:tls, createSecureContext.
    if (!hasCertificate(pem))
        throw new language/* UserError */.yo('XC-PEER-005', { path: (0,language/* oneLine */.TN)(given) });
    return pem;
}
function hasCertificate(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem).subject !== undefined;
    }
    catch {
        return false;
    }
}
/** As a server sees it: what a URL cannot hold is escaped, and a host that was put before it is dropped. */
function pathOf(given) {
    if (typeof given !== 'string')
        return undefined;
    const { pathname, search } = new URL(given.startsWith('/') ? `http://peer${given}` : `http://peer/${given}`);
    return pathname + search;
}
function heading(peer, paint) {
    return [`${paint('bold', `peercheck ${(0,report/* inertLine */.Fq)(peer.url)}`)}  ${paint('dim', `${peer.address}:${peer.port}`)}`, ''];
}
const ID_COLUMNS = 18;
function findingLines({ id, status, found, hint }, language, paint) {
    return [
        `  ${paint(status, `${report/* MARK */.M$[status]} ${id.padEnd(ID_COLUMNS)}`)}${(0,report/* inertLine */.Fq)(found[language])}`,
        ...(hint === undefined ? [] : [paint('dim', `    ${' '.repeat(ID_COLUMNS)}${(0,report/* inertLine */.Fq)(hint[language])}`)]),
    ];
}
const peercheck_WORDS = {
    waits: {
        en: 'waiting for the peer to close an idle connection, {seconds} s at most',
        zh: '等待对端关闭空闲连接，最长 {seconds} 秒',
    },
    code: { en: 'What this means for a Go client:', zh: '对 Go 客户端意味着：' },
    none: { en: 'No client settings: the peer was not measured.', zh: '未能测量对端，无法给出客户端设置。' },
};
function closing({ code }, language, paint) {
    if (code === '')
        return ['', paint('fail', peercheck_WORDS.none[language])];
    return ['', paint('bold', peercheck_WORDS.code[language]), '', code.trimEnd()];
}
/** JSON leaves C1 control characters as they are, and a terminal obeys them. */
function inertJson(peer, startedAt, { findings, settings, code }) {
    const { url, address } = peer;
    const text = JSON.stringify({ schema: 'xinchuang-go/peercheck/v1', url, address, startedAt, findings, transport: settings, code }, null, 2);
    return text.replace(/[\u007f-\u009f]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};

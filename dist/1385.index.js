export const id = 1385;
export const ids = [1385];
export const modules = {

/***/ 61385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $3: () => (/* reexport */ CaptureError),
  M8: () => (/* reexport */ PROBE_GROUPS),
  J3: () => (/* reexport */ SUITE),
  Bv: () => (/* reexport */ baselineOf),
  Nt: () => (/* reexport */ contendersOf),
  pG: () => (/* reexport */ endingText),
  gmtlsChecks: () => (/* reexport */ gmtlsChecks),
  V: () => (/* reexport */ gradeOf),
  bX: () => (/* reexport */ isKeyOf),
  ql: () => (/* reexport */ judgeCapture),
  Bw: () => (/* reexport */ judgeScan),
  pL: () => (/* reexport */ knock),
  Wz: () => (/* reexport */ measureRates),
  Zg: () => (/* reexport */ notTimed),
  Kg: () => (/* reexport */ rateMetrics),
  po: () => (/* reexport */ readCapture),
  jZ: () => (/* reexport */ readCertificates),
  Tl: () => (/* reexport */ readCrls),
  $k: () => (/* reexport */ readPrivateKey),
  SQ: () => (/* reexport */ scan),
  jI: () => (/* reexport */ timeServer),
  v$: () => (/* reexport */ traceLines)
});

// UNUSED EXPORTS: MACHINE

;// CONCATENATED MODULE: ./build/src/gmtls/wire/bytes.js
function bytes_concat(...parts) {
    const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
/** Big-endian. */
function bytes_uint(value, size) {
    const bytes = new Uint8Array(size);
    for (let at = size - 1, rest = value; at >= 0; at--, rest = Math.floor(rest / 256))
        bytes[at] = rest % 256;
    return bytes;
}
/** The contents behind their length, which has `size` bytes: `opaque x<0..2^16-1>` has two. */
function bytes_vector(size, ...contents) {
    const body = bytes_concat(...contents);
    if (body.length >= 256 ** size)
        throw new RangeError(`${body.length} bytes do not fit a vector of ${size}`);
    return bytes_concat(bytes_uint(body.length, size), body);
}
function toHex(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
function equal(a, b) {
    return a.length === b.length && Buffer.compare(a, b) === 0;
}
function allEqual(a, b) {
    return a.length === b.length && a.every((bytes, n) => equal(bytes, b[n] ?? new Uint8Array(0)));
}

;// CONCATENATED MODULE: ./build/src/gmtls/wire/names.js
/**
 * Numbers of the protocols with their names. Sources: GB/T 38636-2020 §6.4.5.2.1 table 2 with GM/T 0024-2014 and -2023,
 * RFC 8446 §B, RFC 8998 §2, IANA's registries of TLS.
 */
const VERSION = { TLCP: 0x0101, TLS10: 0x0301, TLS12: 0x0303, TLS13: 0x0304 };
const CONTENT = { change_cipher_spec: 20, alert: 21, handshake: 22, application_data: 23 };
const HANDSHAKE = {
    hello_request: 0,
    client_hello: 1,
    server_hello: 2,
    new_session_ticket: 4,
    encrypted_extensions: 8,
    certificate: 11,
    server_key_exchange: 12,
    certificate_request: 13,
    server_hello_done: 14,
    certificate_verify: 15,
    client_key_exchange: 16,
    finished: 20,
    certificate_status: 22,
    key_update: 24,
    // What a TLS 1.3 transcript has in place of the first ClientHello, RFC 8446 §4.4.1.
    message_hash: 254,
};
const SUITE = {
    ECDHE_SM4_CBC_SM3: 0xe011,
    ECC_SM4_CBC_SM3: 0xe013,
    IBSDH_SM4_CBC_SM3: 0xe015,
    IBC_SM4_CBC_SM3: 0xe017,
    RSA_SM4_CBC_SM3: 0xe019,
    RSA_SM4_CBC_SHA256: 0xe01c,
    ECDHE_SM4_GCM_SM3: 0xe051,
    ECC_SM4_GCM_SM3: 0xe053,
    IBSDH_SM4_GCM_SM3: 0xe055,
    IBC_SM4_GCM_SM3: 0xe057,
    RSA_SM4_GCM_SM3: 0xe059,
    RSA_SM4_GCM_SHA256: 0xe05a,
    // GM/T 0024-2014 alone: SM1 is in no public document, and SHA-1 is broken.
    ECDHE_SM1_SM3: 0xe001,
    ECC_SM1_SM3: 0xe003,
    IBSDH_SM1_SM3: 0xe005,
    IBC_SM1_SM3: 0xe007,
    RSA_SM1_SM3: 0xe009,
    RSA_SM1_SHA1: 0xe00a,
    RSA_SM4_SHA1: 0xe01a,
    TLS_SM4_GCM_SM3: 0x00c6,
    TLS_SM4_CCM_SM3: 0x00c7,
    TLS_AES_128_GCM_SHA256: 0x1301,
    TLS_AES_256_GCM_SHA384: 0x1302,
    TLS_CHACHA20_POLY1305_SHA256: 0x1303,
};
const EXTENSION = {
    server_name: 0,
    trusted_ca_keys: 3,
    status_request: 5,
    supported_groups: 10,
    signature_algorithms: 13,
    application_layer_protocol_negotiation: 16,
    // GM/T 0024-2023 annex A.7, for IBSDH.
    client_id: 66,
    session_ticket: 35,
    pre_shared_key: 41,
    early_data: 42,
    supported_versions: 43,
    cookie: 44,
    psk_key_exchange_modes: 45,
    certificate_authorities: 47,
    signature_algorithms_cert: 50,
    key_share: 51,
    renegotiation_info: 65281,
};
const GROUP = {
    secp256r1: 23,
    secp384r1: 24,
    x25519: 29,
    curveSM2: 41,
    curveSM2MLKEM768: 0x11ee,
    X25519MLKEM768: 0x11ec,
};
const SIGNATURE = {
    // GM/T 0024-2023 annex A.5: hash sm3(7), signature sm2(4).
    sm3_sm2: 0x0704,
    // RFC 8998 §2.
    sm2sig_sm3: 0x0708,
    ecdsa_secp256r1_sha256: 0x0403,
    rsa_pss_rsae_sha256: 0x0804,
};
const ALERT = {
    close_notify: 0,
    unexpected_message: 10,
    bad_record_mac: 20,
    decryption_failed: 21,
    record_overflow: 22,
    decompression_failure: 30,
    handshake_failure: 40,
    bad_certificate: 42,
    unsupported_certificate: 43,
    certificate_revoked: 44,
    certificate_expired: 45,
    certificate_unknown: 46,
    illegal_parameter: 47,
    unknown_ca: 48,
    access_denied: 49,
    decode_error: 50,
    decrypt_error: 51,
    protocol_version: 70,
    insufficient_security: 71,
    internal_error: 80,
    user_canceled: 90,
    no_renegotiation: 100,
    missing_extension: 109,
    unsupported_extension: 110,
    unrecognized_name: 112,
    bad_certificate_status_response: 113,
    certificate_required: 116,
    no_application_protocol: 120,
    // GB/T 38636 §6.4.4, table of alerts.
    unsupported_site2site: 200,
    no_area: 201,
    unsupported_areatype: 202,
    bad_ibcparam: 203,
    unsupported_ibcparam: 204,
    identity_need: 205,
};
const namer = (table, digits) => {
    const names = new Map(Object.entries(table).map(([name, value]) => [value, name]));
    return (value) => {
        const hex = `0x${value.toString(16).padStart(digits, '0')}`;
        const name = names.get(value);
        return name === undefined ? hex : `${name} (${hex})`;
    };
};
const versionName = namer({ TLCP: 0x0101, 'TLS 1.0': 0x0301, 'TLS 1.1': 0x0302, 'TLS 1.2': 0x0303, 'TLS 1.3': 0x0304 }, 4);
const suiteName = namer(SUITE, 4);
const extensionName = namer(EXTENSION, 4);
const groupName = namer(GROUP, 4);
const signatureName = namer(SIGNATURE, 4);
const contentName = namer(CONTENT, 2);
const plainNamer = (table) => {
    const names = new Map(Object.entries(table).map(([name, value]) => [value, name]));
    return (value) => names.get(value) ?? `${value}`;
};
/** `handshake_failure`; a number that has no name stays one. */
const alertName = plainNamer(ALERT);
/** `server_hello`. */
const handshakeName = plainNamer(HANDSHAKE);

;// CONCATENATED MODULE: ./build/src/gmtls/messages/alert.js


/** GB/T 38636 §6.4.4, RFC 8446 §6. A record has one alert, whole. */
function readAlert(reader) {
    const level = reader.uint(1, 'level', value => ({ 1: 'warning', 2: 'fatal' })[value] ?? String(value));
    const description = reader.uint(1, 'description', alertName);
    reader.end();
    return { fatal: level === 2, description };
}
function encodeAlert({ fatal, description }) {
    return bytes_concat(bytes_uint(fatal ? 2 : 1, 1), bytes_uint(description, 1));
}

;// CONCATENATED MODULE: ./build/src/gmtls/wire/error.js
/** Numbers of RFC 8446 §6 and GB/T 38636 §6.4.4, as what we send back. */
const ALERTS = {
    short: 50,
    trailing: 50,
    length: 50,
    value: 47,
    unexpected: 10,
    mac: 20,
    finished: 51,
};
/** Numbers and names of the protocols are the same in both languages. */
function wordsOf(said) {
    return typeof said === 'string' ? { en: said, zh: said } : said;
}
/**
 * The only error that hostile bytes of a peer may cause. `where` names the place as the standard does:
 * `ServerHello.cipher_suite`; `evidence` has values that were on the wire, and never a secret.
 */
class WireError extends Error {
    problem;
    where;
    text;
    evidence;
    name = 'WireError';
    /** AlertDescription that tells the peer. */
    alert;
    constructor(problem, where, text, evidence = {}, alert = ALERTS[problem]) {
        super(`${where}: ${text.en}`);
        this.problem = problem;
        this.where = where;
        this.text = text;
        this.evidence = evidence;
        this.alert = alert;
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/wire/reader.js


/** Longer values are cut in a trace; a certificate is shown elsewhere. */
const SHOWN = 48;
/** More fields than any honest message has; reading goes on without noting them. */
const MAX_FIELDS = 2000;
/**
 * Reads the presentation language of RFC 8446 §3, strictly: each value is named, and each length is bounded by what holds
 * it. All that was read is noted. Throws WireError.
 */
class Reader {
    bytes;
    path;
    fields;
    base;
    #at = 0;
    constructor(bytes, path, fields = [], 
    /** Where the bytes lie in what is parsed as a whole. */
    base = 0) {
        this.bytes = bytes;
        this.path = path;
        this.fields = fields;
        this.base = base;
    }
    get left() {
        return this.bytes.length - this.#at;
    }
    /** `show` gives a number its name. */
    uint(size, name, show = String) {
        const at = this.#at;
        let value = 0;
        for (const byte of this.#take(size, name))
            value = value * 256 + byte;
        this.#note(name, at, size, show(value));
        return value;
    }
    /** A number that only `allowed` may have. */
    exactly(size, name, allowed, show = String) {
        const value = this.uint(size, name, show);
        if (value !== allowed)
            this.refuse(name, `${show(value)}`, `${show(allowed)}`);
    }
    opaque(length, name, show = shown) {
        const at = this.#at;
        const bytes = this.#take(length, name);
        this.#note(name, at, length, show(bytes));
        return bytes;
    }
    /** `opaque name<min..max>` behind a length of `size` bytes. */
    vector(size, name, limits = {}, show = shown) {
        const at = this.#at;
        const bytes = this.#vector(size, name, limits);
        this.#note(name, at, this.#at - at, show(bytes));
        return bytes;
    }
    /** The same where the contents have fields of their own. */
    within(size, name, limits = {}) {
        const bytes = this.#vector(size, name, limits);
        return new Reader(bytes, this.#named(name), this.fields, this.base + this.#at - bytes.length);
    }
    /** A list of numbers of two bytes, noted as one field. */
    uint16s(name, limits = {}, show = String) {
        const at = this.#at;
        const bytes = this.#vector(2, name, limits);
        if (bytes.length % 2 !== 0)
            throw new WireError('length', this.#named(name), {
                en: `a list of two-byte values has ${bytes.length} bytes`,
                zh: `双字节值列表的长度为 ${bytes.length} 字节`,
            }, { length: bytes.length });
        const values = Array.from({ length: bytes.length / 2 }, (_, n) => (bytes[2 * n] ?? 0) * 256 + (bytes[2 * n + 1] ?? 0));
        const more = values.length > SHOWN ? ` … ${values.length}` : '';
        this.#note(name, at, this.#at - at, values.slice(0, SHOWN).map(show).join(' ') + more);
        return values;
    }
    rest(name, show = shown) {
        return this.opaque(this.left, name, show);
    }
    /** A copy that reads the same bytes again, and notes nothing. */
    peek() {
        return new Reader(this.bytes.subarray(this.#at), this.path);
    }
    /** @throws WireError when anything is left */
    end() {
        if (this.left === 0)
            return;
        throw new WireError('trailing', this.path, { en: `${this.left} bytes are left behind the last field`, zh: `最后一个字段之后还剩 ${this.left} 字节` }, { at: this.base + this.#at, left: this.left, first: shown(this.bytes.subarray(this.#at)) });
    }
    refuse(name, value, allowed) {
        const [is, due] = [wordsOf(value), wordsOf(allowed)];
        throw new WireError('value', this.#named(name), { en: `is ${is.en}, and must be ${due.en}`, zh: `值为 ${is.zh}，应为 ${due.zh}` }, { at: this.base + this.#at, value: is.en, allowed: due.en });
    }
    #vector(size, name, { min = 0, max = 256 ** size - 1 }) {
        let length = 0;
        for (const byte of this.#take(size, `${name}.length`))
            length = length * 256 + byte;
        if (length < min || length > max)
            throw new WireError('length', this.#named(name), {
                en: `has ${length} bytes, and may have ${min} to ${max}`,
                zh: `长度为 ${length} 字节，允许 ${min} 到 ${max}`,
            }, { at: this.base + this.#at - size, length, min, max });
        return this.#take(length, name);
    }
    #take(length, name) {
        if (length > this.left)
            throw new WireError('short', this.#named(name), { en: `needs ${length} bytes, and ${this.left} are left`, zh: `需要 ${length} 字节，只剩 ${this.left}` }, { at: this.base + this.#at, length, left: this.left });
        const taken = this.bytes.subarray(this.#at, this.#at + length);
        this.#at += length;
        return taken;
    }
    #note(name, at, length, text) {
        if (this.fields.length < MAX_FIELDS)
            this.fields.push({ path: this.#named(name), at: this.base + at, length, text });
    }
    #named(name) {
        return name.startsWith('[') ? this.path + name : `${this.path}.${name}`;
    }
}
function shown(bytes) {
    return bytes.length <= SHOWN ? toHex(bytes) : `${toHex(bytes.subarray(0, SHOWN))}… (${bytes.length})`;
}

;// CONCATENATED MODULE: ./build/src/gmtls/messages/message.js


/** `name` is that of the standard: `ServerHello`. @throws WireError */
function parseBody(name, body, read) {
    const reader = new Reader(body, name);
    return { value: read(reader), fields: reader.fields };
}
/** A handshake message with its header. */
function encodeMessage(type, body) {
    return bytes_concat(bytes_uint(type, 1), bytes_vector(3, body));
}
/** ServerHelloDone and HelloRequest. */
function readNothing(reader) {
    reader.end();
}
/** The verify_data of a Finished has 12 bytes in TLCP, and those of the hash in TLS 1.3. */
function readFinished(length) {
    return reader => {
        const data = reader.opaque(length, 'verify_data');
        reader.end();
        return data;
    };
}

;// CONCATENATED MODULE: ./build/src/gmtls/record/handshake-joiner.js


const HEADER = 4;
/** A chain of a hundred certificates fits. */
const MAX_MESSAGE = 256 * 1024;
/** Joins the fragments of handshake records, however messages were cut or put together, to messages. */
class HandshakeJoiner {
    #pieces = [];
    #size = 0;
    /** Of the message that has begun; known once four bytes came. */
    #wanted;
    /** Whether a message has begun that is not complete; the keys may not change there (RFC 8446 §5.1). */
    get incomplete() {
        return this.#size > 0;
    }
    push(fragment) {
        this.#pieces.push(fragment);
        this.#size += fragment.length;
    }
    /** @returns undefined when more is needed. @throws WireError for a message longer than 256 KiB */
    next() {
        if (this.#size < (this.#wanted ?? HEADER))
            return undefined;
        const bytes = Buffer.concat(this.#pieces);
        this.#pieces = [bytes];
        const [type = 0, high = 0, middle = 0, low = 0] = bytes;
        const length = high * 65536 + middle * 256 + low;
        if (length > MAX_MESSAGE)
            throw new WireError('length', 'Handshake.length', {
                en: `a ${handshakeName(type)} of ${length} bytes, and ${MAX_MESSAGE} are read`,
                zh: `${handshakeName(type)} 消息长 ${length} 字节，最多读取 ${MAX_MESSAGE}`,
            }, { type, length, max: MAX_MESSAGE });
        this.#wanted = HEADER + length;
        if (bytes.length < this.#wanted)
            return undefined;
        const raw = bytes.subarray(0, this.#wanted);
        const rest = bytes.subarray(this.#wanted);
        this.#pieces = rest.length === 0 ? [] : [rest];
        this.#size = rest.length;
        this.#wanted = undefined;
        return { type, body: raw.subarray(HEADER), raw };
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/record/reader.js



const reader_HEADER = 5;
/** GB/T 38636 §6.3.3.4, RFC 5246 §6.2.3: what protection may add to 2^14. */
const MAX_PAYLOAD = 2 ** 14 + 2048;
const MAX_FRAGMENT = 2 ** 14;
/** Records without contents are allowed for data; a row of them is only there to keep us busy. */
const MAX_EMPTY = 32;
/** Bytes in, records out; nothing is kept but the record that is not complete. */
class RecordReader {
    #waiting = new Uint8Array(0);
    #at = 0;
    #empty = 0;
    #opened = 0;
    /** Undefined while records are in the clear. */
    protection;
    push(bytes) {
        this.#waiting = this.#waiting.length === 0 ? bytes : Buffer.concat([this.#waiting, bytes]);
    }
    /** Bytes of a record that has not come whole. */
    get pending() {
        return this.#waiting.length;
    }
    /** @returns undefined when more bytes are needed. @throws WireError */
    next() {
        const waiting = this.#waiting;
        const [type = 0, major = 0, minor = 0] = waiting;
        if (waiting.length >= 3)
            this.#plausible(type, major, minor);
        if (waiting.length < reader_HEADER)
            return undefined;
        const version = major * 256 + minor;
        const length = (waiting[3] ?? 0) * 256 + (waiting[4] ?? 0);
        if (length > MAX_PAYLOAD)
            throw new WireError('length', 'Record.length', {
                en: `a record of ${length} bytes, and ${MAX_PAYLOAD} are allowed`,
                zh: `记录长 ${length} 字节，上限 ${MAX_PAYLOAD}`,
            }, { at: this.#at, length, max: MAX_PAYLOAD }, 22);
        if (waiting.length < reader_HEADER + length)
            return undefined;
        const payload = waiting.subarray(reader_HEADER, reader_HEADER + length);
        const at = this.#at;
        this.#waiting = waiting.subarray(reader_HEADER + length);
        this.#at += reader_HEADER + length;
        const fragment = this.protection?.open({ type, version }, payload) ?? { type, bytes: payload };
        this.#opened++;
        this.#check(fragment, at);
        return { ...fragment, outerType: type, version, length, at };
    }
    /** Before a whole header is there: an HTTP server's answer need not be waited for. */
    #plausible(type, major, minor) {
        if (type >= CONTENT.change_cipher_spec && type <= CONTENT.application_data && (major === 3 || major === 1))
            return;
        const first = this.#waiting.subarray(0, 32);
        const evidence = { at: this.#at, type, version: versionName(major * 256 + minor), bytes: toHex(first) };
        throw new WireError('value', 'Record', this.#opened === 0
            ? { en: `the answer is no TLS record: ${printable(first)}`, zh: `应答不是 TLS 记录：${printable(first)}` }
            : { en: `no record begins here: ${toHex(first)}`, zh: `此处不是记录的开头：${toHex(first)}` }, evidence, 10);
    }
    #check({ type, bytes }, at) {
        if (bytes.length > MAX_FRAGMENT)
            throw new WireError('length', 'Record.fragment', {
                en: `has ${bytes.length} bytes, and ${MAX_FRAGMENT} are allowed`,
                zh: `长 ${bytes.length} 字节，上限 ${MAX_FRAGMENT}`,
            }, { at, length: bytes.length, max: MAX_FRAGMENT }, 22);
        if (bytes.length > 0)
            this.#empty = 0;
        // RFC 5246 §6.2.1: only application data may be empty.
        else if (type !== CONTENT.application_data || ++this.#empty > MAX_EMPTY)
            throw new WireError('length', 'Record.fragment', { en: `an empty ${contentName(type)} record`, zh: `空的 ${contentName(type)} 记录` }, { at, type }, 10);
    }
}
/** ASCII as it is, the rest as dots. */
function printable(bytes) {
    return JSON.stringify(Buffer.from(bytes)
        .toString('latin1')
        .replace(/[^ -~]/g, '.'));
}

;// CONCATENATED MODULE: ./build/src/gmtls/capture/conversation.js






/** No handshake has so much. */
const MAX_BYTES = 512 * 1024;
class Side {
    messages = [];
    alerts = [];
    changed = false;
    sealed;
    problem;
    records = 0;
    /** Nothing that follows is of interest. */
    over = false;
    #bytes = 0;
    #reader = new RecordReader();
    #joiner = new HandshakeJoiner();
    take(bytes) {
        if (this.over)
            return;
        this.#bytes += bytes.length;
        try {
            this.#reader.push(bytes);
            while (!this.over && this.#record())
                ;
        }
        catch (error) {
            if (!(error instanceof WireError))
                throw error;
            this.problem = error;
            this.over = true;
        }
        this.over ||= this.#bytes > MAX_BYTES;
    }
    #record() {
        const record = this.#reader.next();
        if (record === undefined)
            return false;
        this.records++;
        const { type, bytes } = record;
        if (this.changed || type === CONTENT.application_data) {
            // TLS 1.3 says ChangeCipherSpec for middleboxes alone, and hides all else as data.
            this.sealed = type;
            this.over = true;
        }
        else if (type === CONTENT.change_cipher_spec)
            this.changed = true;
        else if (type === CONTENT.alert) {
            const alert = parseBody('Alert', bytes, readAlert).value;
            this.alerts.push(alert);
            this.over = alert.fatal;
        }
        else {
            this.#joiner.push(bytes);
            for (let message = this.#joiner.next(); message !== undefined; message = this.#joiner.next())
                this.messages.push(message);
        }
        return true;
    }
}
/** The handshake of one connection, put together from what both sides said. */
class Conversation {
    #sides = [new Side(), new Side()];
    /** The side that spoke first of those whose first record is there. */
    #first;
    /** Of either end of the TCP connection. @returns whether it may still be TLS: its first bytes are a record of a handshake */
    take(end, bytes) {
        this.#first ??= end;
        const side = this.#sides[end];
        side.take(bytes);
        const [first] = this.#sides[this.#first].messages;
        const opening = this.#sides[this.#first];
        // Whoever answers a hello with something else has a problem; what begins with something else is another protocol.
        if (first === undefined)
            return opening.problem === undefined && !opening.over && !opening.changed;
        return first.type === HANDSHAKE.client_hello || first.type === HANDSHAKE.server_hello;
    }
    /** Nothing that follows is of interest. */
    get over() {
        const [a, b] = this.#sides;
        return (a.over && b.over) || [a, b].some(({ alerts }) => alerts.some(({ fatal }) => fatal));
    }
    wants(end) {
        return !this.#sides[end].over;
    }
    /** Which end is the client; undefined: no hello came whole. */
    get client() {
        for (const end of [0, 1]) {
            const [first] = this.#sides[end].messages;
            if (first?.type === HANDSHAKE.client_hello)
                return end;
            if (first?.type === HANDSHAKE.server_hello)
                return end === 0 ? 1 : 0;
        }
        return undefined;
    }
    said(end) {
        return this.#sides[end];
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/src/gmtls/capture/ip.js

const TCP = 6;
/** The TCP segment in an IP packet. `fragment`: a piece of one. Fragments are not put together. */
function tcpPayloadOf(packet) {
    const [first = 0] = packet;
    if (first >>> 4 === 4)
        return ipv4(packet, (first & 15) * 4);
    return first >>> 4 === 6 ? ipv6(packet) : 'other';
}
/** RFC 791 §3.1. */
function ipv4(packet, header) {
    if (header < 20 || packet.length < header || packet[9] !== TCP)
        return 'other';
    // More fragments, or an offset.
    if ((packet.readUInt16BE(6) & 0x3fff) !== 0)
        return 'fragment';
    // The network card splits it later, and the kernel leaves the length to it: 0.
    const length = packet.readUInt16BE(2) || packet.length;
    return {
        source: packet.subarray(12, 16),
        destination: packet.subarray(16, 20),
        // An Ethernet frame is padded.
        bytes: packet.subarray(header, Math.max(header, length)),
        cut: packet.length < length,
    };
}
/** Extension headers that may stand before TCP, RFC 8200 §4: hop-by-hop, routing, destination options. */
const EXTENSIONS = new Set([0, 43, 60]);
const FRAGMENT = 44;
const ip_HEADER = 40;
function ipv6(packet) {
    if (packet.length < ip_HEADER)
        return 'other';
    const length = packet.readUInt16BE(4) === 0 ? packet.length : ip_HEADER + packet.readUInt16BE(4);
    let [next = 0, at] = [packet[6], ip_HEADER];
    while (next !== TCP) {
        const [following = 0, size = 0] = packet.subarray(at, at + 2);
        if (at + 8 > packet.length)
            return 'other';
        if (next === FRAGMENT) {
            // One that is alone is whole, RFC 6946.
            if ((packet.readUInt16BE(at + 2) & 0xfff9) !== 0)
                return 'fragment';
            at += 8;
        }
        else if (EXTENSIONS.has(next))
            at += 8 + size * 8;
        else
            return 'other';
        next = following;
    }
    return {
        source: packet.subarray(8, 24),
        destination: packet.subarray(24, 40),
        bytes: packet.subarray(at, Math.max(at, length)),
        cut: packet.length < length,
    };
}
/** As people write it: `192.0.2.1`, `2001:db8::1`. */
function addressText(address) {
    if (address.length === 4)
        return address.join('.');
    const groups = Array.from({ length: 8 }, (_, n) => ((address[2 * n] ?? 0) << 8) | (address[2 * n + 1] ?? 0));
    // RFC 5952.
    return new external_node_net_.SocketAddress({ address: groups.map(group => group.toString(16)).join(':'), family: 'ipv6' }).address;
}

;// CONCATENATED MODULE: ./build/src/gmtls/capture/link-layer.js
const ETHERTYPE = { ipv4: 0x0800, ipv6: 0x86dd };
/** 802.1Q, 802.1ad, and what was there before it. */
const VLAN = new Set([0x8100, 0x88a8, 0x9100]);
/** AF_INET, and AF_INET6 of Linux, the BSDs and Darwin. */
const FAMILIES = new Set([2, 10, 24, 28, 30]);
const raw = frame => frame;
const ethertype = (typeAt, payloadAt) => {
    return frame => {
        let [type, at] = [uint16(frame, typeAt), payloadAt];
        while (type !== undefined && VLAN.has(type))
            [type, at] = [uint16(frame, at + 2), at + 4];
        return type === ETHERTYPE.ipv4 || type === ETHERTYPE.ipv6 ? frame.subarray(at) : undefined;
    };
};
const family = frame => {
    if (frame.length < 4)
        return undefined;
    // In the byte order of the machine that captured, or of the network: the number is small.
    const [little, big] = [frame.readUInt32LE(0), frame.readUInt32BE(0)];
    return FAMILIES.has(little) || FAMILIES.has(big) ? frame.subarray(4) : undefined;
};
const LINK_TYPES = {
    // BSD loopback.
    0: family,
    108: family,
    // Ethernet.
    1: ethertype(12, 14),
    // Raw IP, under the numbers that systems have written for it.
    12: raw,
    14: raw,
    101: raw,
    228: raw,
    229: raw,
    // Linux cooked, v1 and v2: what `-i any` gives.
    113: ethertype(14, 16),
    276: ethertype(0, 20),
};
function isKnownLink(linkType) {
    return linkType in LINK_TYPES;
}
/** The IP packet in a frame; undefined: there is none. */
function ipPacketOf(linkType, frame) {
    return LINK_TYPES[linkType]?.(frame);
}
function uint16(bytes, at) {
    return at + 2 > bytes.length ? undefined : bytes.readUInt16BE(at);
}

;// CONCATENATED MODULE: ./build/src/gmtls/capture/tcp.js
const [FIN, SYN, RST] = [1, 2, 4];
const tcp_HEADER = 20;
/** @returns undefined when it is damaged */
function segmentOf(bytes) {
    const header = ((bytes[12] ?? 0) >>> 4) * 4;
    if (header < tcp_HEADER || bytes.length < header)
        return undefined;
    const flags = bytes[13] ?? 0;
    return {
        sourcePort: bytes.subarray(0, 2),
        destinationPort: bytes.subarray(2, 4),
        sequence: bytes.readUInt32BE(4),
        syn: (flags & SYN) !== 0,
        fin: (flags & FIN) !== 0,
        reset: (flags & RST) !== 0,
        payload: bytes.subarray(header),
    };
}
/** More does not wait for a segment that is missing: the capture has a hole there. */
const MAX_WAITING = 256;
const MAX_WAITING_BYTES = 1 << 18;
/** One direction of a connection, put back into its order. What came first counts where segments overlap. */
class TcpStream {
    #first;
    #next;
    #waiting = [];
    #waitingBytes = 0;
    /** @param sequence of its first byte */
    begin(sequence) {
        this.#first = sequence >>> 0;
        this.#next = this.#first;
    }
    get begun() {
        return this.#next !== undefined;
    }
    /** Whether that is the sequence number of its first byte. */
    starts(sequence) {
        return this.#first === sequence >>> 0;
    }
    /** Something waits for a segment that did not come. */
    get incomplete() {
        return this.#waiting.length > 0;
    }
    /** @returns what is in order now, in copies */
    add(sequence, bytes) {
        if (this.#next === undefined)
            return [];
        const ahead = distance(sequence, this.#next);
        if (ahead + bytes.length <= 0)
            return [];
        if (ahead > 0) {
            this.#wait(sequence, bytes);
            return [];
        }
        const ready = [this.#take(bytes, -ahead)];
        for (let first = this.#waiting[0]; first !== undefined; first = this.#waiting[0]) {
            const late = distance(this.#next, first.sequence);
            if (late < 0)
                break;
            this.#waiting.shift();
            this.#waitingBytes -= first.bytes.length;
            if (late < first.bytes.length)
                ready.push(this.#take(first.bytes, late));
        }
        return ready;
    }
    #take(bytes, from) {
        // A view would hold on to all that was read of the file with it.
        const taken = Uint8Array.from(bytes.subarray(from));
        this.#next = ((this.#next ?? 0) + taken.length) >>> 0;
        return taken;
    }
    #wait(sequence, bytes) {
        if (this.#waiting.length === MAX_WAITING || this.#waitingBytes + bytes.length > MAX_WAITING_BYTES)
            return;
        const behind = this.#waiting.findIndex(other => distance(other.sequence, sequence) > 0);
        const at = behind < 0 ? this.#waiting.length : behind;
        this.#waiting.splice(at, 0, { sequence, bytes: Uint8Array.from(bytes) });
        this.#waitingBytes += bytes.length;
    }
}
/** Sequence numbers go round, RFC 9293 §3.4. */
function distance(a, b) {
    return (a - b) | 0;
}

;// CONCATENATED MODULE: ./build/src/gmtls/capture/connections.js




/** Connections of which nothing but a SYN came; a flood of them may not take memory. */
const MAX_OPENING = 4096;
const MAX_LIVE = 2048;
const MAX_LIVE_BYTES = 64 << 20;
/** What is repeated of a handshake that is over begins no new one. */
const MAX_OVER = 4096;
/** Packets in, in any order that a network makes of them; connections out, each once. Memory is bounded whatever comes. */
class Connections {
    tell;
    counts = {
        ...{ packets: 0, tcp: 0, fragments: 0, damaged: 0, cut: 0, otherConnections: 0, withoutHello: 0 },
        unknownLinks: new Map(),
    };
    #opening = new Map();
    #live = new Map();
    #over = new Map();
    #bytes = 0;
    constructor(tell) {
        this.tell = tell;
    }
    add(packet) {
        const { counts } = this;
        counts.packets++;
        if (packet.cut)
            counts.cut++;
        if (!isKnownLink(packet.linkType)) {
            counts.unknownLinks.set(packet.linkType, (counts.unknownLinks.get(packet.linkType) ?? 0) + 1);
            return;
        }
        const ip = ipPacketOf(packet.linkType, packet.bytes);
        const tcp = ip === undefined ? 'other' : tcpPayloadOf(ip);
        if (tcp === 'other')
            return;
        if (tcp === 'fragment') {
            counts.fragments++;
            return;
        }
        const segment = segmentOf(tcp.bytes);
        if (segment === undefined) {
            counts.damaged++;
            return;
        }
        counts.tcp++;
        const source = endpoint(tcp.source, segment.sourcePort);
        const destination = endpoint(tcp.destination, segment.destinationPort);
        const end = source < destination ? 0 : 1;
        this.#segment(end === 0 ? [source, destination] : [destination, source], end, segment, packet.at, tcp.cut);
    }
    /** No packet follows. */
    finish() {
        for (const [key, live] of this.#live)
            this.#end(key, live);
    }
    #segment(ends, end, segment, at, cut) {
        const key = ends[0] + ends[1];
        let live = this.#live.get(key);
        if (segment.syn) {
            // The same ports once more, not the same SYN.
            if (live?.streams[end].begun && !live.streams[end].starts(segment.sequence + 1)) {
                this.#end(key, live);
                live = undefined;
            }
            if (live === undefined)
                this.#open(key, end, segment.sequence);
            else if (!live.streams[end].begun)
                live.streams[end].begin(segment.sequence + 1);
        }
        if (live === undefined && (segment.payload.length > 0 || segment.reset))
            live = this.#begin(key, ends, end, segment, at);
        if (live === undefined)
            return;
        // TCP Fast Open has data behind the SYN.
        this.#data(key, live, end, segment.sequence + (segment.syn ? 1 : 0), segment.payload, cut);
        if (this.#live.get(key) !== live)
            return;
        if ((segment.fin || segment.reset) && !live.closed.includes(end))
            live.closed.push(end);
        const settled = live.closed.length === 2 && !live.streams.some(({ incomplete }) => incomplete);
        if (segment.reset || settled)
            this.#end(key, live);
    }
    #open(key, end, sequence) {
        const opening = this.#opening.get(key) ?? [undefined, undefined];
        opening[end] = sequence;
        this.#over.delete(key);
        this.#opening.set(key, opening);
        dropOldest(this.#opening, MAX_OPENING);
    }
    /** Where the beginning was not captured, a handshake may still begin with a hello. */
    #begin(key, ends, end, { payload }, at) {
        const opening = this.#opening.get(key);
        this.#opening.delete(key);
        if (payload.length === 0 || this.#over.has(key))
            return undefined;
        if (opening?.[end] === undefined && !looksLikeHello(payload))
            return undefined;
        const live = {
            ...{ ends, at, closed: [], bytes: 0, cut: false },
            streams: [new TcpStream(), new TcpStream()],
            conversation: new Conversation(),
        };
        for (const each of [0, 1]) {
            const initial = opening?.[each];
            if (initial !== undefined)
                live.streams[each].begin(initial + 1);
        }
        this.#live.set(key, live);
        for (const [oldest, other] of this.#live) {
            if (this.#live.size <= MAX_LIVE && this.#bytes <= MAX_LIVE_BYTES)
                break;
            if (other !== live)
                this.#end(oldest, other, true);
        }
        return live;
    }
    #data(key, live, end, sequence, payload, cut) {
        const { conversation, streams } = live;
        if (!conversation.wants(end))
            return;
        live.cut ||= cut;
        if (payload.length === 0)
            return;
        const stream = streams[end];
        if (!stream.begun && looksLikeRecord(payload))
            stream.begin(sequence);
        live.bytes += payload.length;
        this.#bytes += payload.length;
        for (const bytes of stream.add(sequence, payload))
            if (!conversation.take(end, bytes)) {
                this.counts.otherConnections++;
                this.#forget(key, live);
                return;
            }
        if (conversation.over)
            this.#end(key, live);
    }
    #end(key, live, leftOut = false) {
        this.#forget(key, live);
        this.#over.set(key, true);
        dropOldest(this.#over, MAX_OVER);
        const { conversation, ends, closed, streams, at } = live;
        const { client } = conversation;
        if (client === undefined) {
            this.counts.withoutHello++;
            return;
        }
        const server = client === 0 ? 1 : 0;
        const [first] = closed;
        this.tell({
            clientAddress: hostOf(ends[client]),
            serverAddress: `${bracketed(hostOf(ends[server]))}:${portOf(ends[server])}`,
            client: conversation.said(client),
            server: conversation.said(server),
            at,
            closed: first === undefined ? undefined : first === client ? 'client' : 'server',
            hole: live.cut || streams.some(stream => !stream.begun || stream.incomplete),
            leftOut,
        });
    }
    #forget(key, live) {
        if (this.#live.delete(key))
            this.#bytes -= live.bytes;
    }
}
/** Address and port as bytes in a string, which is small and quick as a key. */
function endpoint(address, port) {
    return address.toString('latin1') + port.toString('latin1');
}
function hostOf(end) {
    return addressText(Buffer.from(end.slice(0, -2), 'latin1'));
}
function bracketed(host) {
    return host.includes(':') ? `[${host}]` : host;
}
function portOf(end) {
    return Buffer.from(end.slice(-2), 'latin1').readUInt16BE(0);
}
/** A record of handshake or alert, in the clear. */
function looksLikeRecord(bytes) {
    const [type = 0, major = 0, , high = 0xff] = bytes;
    return (type === 21 || type === 22) && (major === 1 || major === 3) && high <= 0x48;
}
function looksLikeHello(bytes) {
    const message = bytes[5];
    return bytes[0] === 22 && looksLikeRecord(bytes) && (message === 1 || message === 2);
}
function dropOldest(map, max) {
    if (map.size <= max)
        return;
    const { value } = map.keys().next();
    if (value !== undefined)
        map.delete(value);
}

;// CONCATENATED MODULE: ./build/src/gmtls/capture/error.js
/** What is wrong with a capture file: the only error that its bytes may cause. */
class CaptureError extends Error {
    text;
    at;
    name = 'CaptureError';
    constructor(text, 
    /** Offset in the file. */
    at) {
        super(`${text.en} (at ${at})`);
        this.text = text;
        this.at = at;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/gmtls/messages/certificate-status.js

const OCSP = 1;
/**
 * A message of its own in TLCP (RFC 6066 §8, GM/T 0024-2023 annex A.3), an extension of a certificate in TLS 1.3 (RFC 8446
 * §4.4.2.1). @returns the DER of an OCSPResponse, which nobody has looked at
 */
function readCertificateStatus(reader) {
    reader.exactly(1, 'status_type', OCSP);
    const response = reader.vector(3, 'response', { min: 1 });
    reader.end();
    return response;
}
function encodeCertificateStatus(response) {
    return concat(uint(OCSP, 1), vector(3, response));
}

;// CONCATENATED MODULE: ./build/src/gmtls/messages/extensions.js



function extensions_encodeExtensions(list) {
    return bytes_vector(2, ...list.map(({ type, data }) => bytes_concat(bytes_uint(type, 2), bytes_vector(2, data))));
}
/** Reads `Extension extensions<0..2^16-1>`; a type that comes twice is refused (RFC 8446 §4.2). */
function readExtensions(reader, place) {
    const list = reader.within(2, 'extensions');
    const all = [];
    const seen = new Set();
    let known = {};
    while (list.left > 0) {
        const at = `[${all.length}]`;
        const type = list.uint(2, `${at}.extension_type`, extensionName);
        if (seen.has(type))
            list.refuse(`${at}.extension_type`, extensionName(type), { en: 'there once', zh: '只出现一次的扩展' });
        seen.add(type);
        const data = list.within(2, `${at}.${extensionName(type).split(' ')[0]}`);
        all.push({ type, data: data.bytes });
        known = { ...known, ...readKnown(data, type, place) };
    }
    return { all, known };
}
const READERS = {
    [EXTENSION.server_name]: (data, place) => {
        // A server acknowledges with nothing.
        if (place !== 'client_hello')
            return {};
        const names = data.within(2, 'server_name_list', { min: 1 });
        names.exactly(1, 'name_type', 0);
        const name = names.vector(2, 'host_name', { min: 1 }, extensions_text);
        names.end();
        return { serverName: extensions_text(name) };
    },
    [EXTENSION.application_layer_protocol_negotiation]: data => {
        const list = data.within(2, 'protocol_name_list', { min: 2 });
        const protocols = [];
        while (list.left > 0)
            protocols.push(extensions_text(list.vector(1, `[${protocols.length}]`, { min: 1 }, extensions_text)));
        return { protocols };
    },
    [EXTENSION.supported_groups]: data => ({ groups: data.uint16s('named_group_list', { min: 2 }, groupName) }),
    [EXTENSION.signature_algorithms]: data => ({
        signatures: data.uint16s('supported_signature_algorithms', { min: 2 }, signatureName),
    }),
    [EXTENSION.supported_versions]: (data, place) => {
        if (place !== 'client_hello')
            return { versions: [data.uint(2, 'selected_version', versionName)] };
        const list = data.within(1, 'versions', { min: 2, max: 254 });
        const versions = [];
        while (list.left > 0)
            versions.push(list.uint(2, `[${versions.length}]`, versionName));
        return { versions };
    },
    [EXTENSION.key_share]: (data, place) => {
        if (place === 'hello_retry_request')
            return { wantedGroup: data.uint(2, 'selected_group', groupName) };
        if (place === 'server_hello')
            return { shares: [readShare(data, '')] };
        const list = data.within(2, 'client_shares');
        const shares = [];
        while (list.left > 0)
            shares.push(readShare(list, `[${shares.length}].`));
        return { shares };
    },
    [EXTENSION.status_request]: (data, place) => {
        if (place === 'certificate')
            return { ocsp: readCertificateStatus(data) };
        data.rest('extension_data');
        return {};
    },
    [EXTENSION.cookie]: data => ({ cookie: data.vector(2, 'cookie', { min: 1 }) }),
};
function readKnown(data, type, place) {
    const read = READERS[type];
    if (read === undefined || !(IN_PLACE[place]?.has(type) ?? true)) {
        data.rest('extension_data');
        return {};
    }
    const known = read(data, place);
    data.end();
    return known;
}
/** Those that mean the same in EncryptedExtensions and CertificateRequest; beside a certificate others do. */
const OTHER = new Set([
    EXTENSION.server_name,
    EXTENSION.application_layer_protocol_negotiation,
    EXTENSION.supported_groups,
    EXTENSION.signature_algorithms,
]);
const IN_PLACE = {
    other: OTHER,
    certificate: new Set([EXTENSION.status_request]),
};
function readShare(data, prefix) {
    const group = data.uint(2, `${prefix}group`, groupName);
    return { group, key: data.vector(2, `${prefix}key_exchange`, { min: 1 }) };
}
function extensions_text(bytes) {
    return Buffer.from(bytes)
        .toString('latin1')
        .replace(/[^ -~]/g, '.');
}
const ascii = (value) => Buffer.from(value, 'latin1');
const uint16s = (values) => bytes_vector(2, ...values.map(value => bytes_uint(value, 2)));
/** What may be said in a hello; each function gives one extension. */
const extension = {
    serverName: (name) => ({
        type: EXTENSION.server_name,
        data: bytes_vector(2, bytes_uint(0, 1), bytes_vector(2, ascii(name))),
    }),
    protocols: (names) => ({
        type: EXTENSION.application_layer_protocol_negotiation,
        data: bytes_vector(2, ...names.map(name => bytes_vector(1, ascii(name)))),
    }),
    groups: (groups) => ({ type: EXTENSION.supported_groups, data: uint16s(groups) }),
    signatures: (schemes) => ({
        type: EXTENSION.signature_algorithms,
        data: uint16s(schemes),
    }),
    /** OCSP, any responder. RFC 6066 §8, GM/T 0024-2023 annex A.3. */
    statusRequest: () => ({
        type: EXTENSION.status_request,
        data: bytes_concat(bytes_uint(1, 1), bytes_uint(0, 2), bytes_uint(0, 2)),
    }),
    /** DER names of CAs, identifier x509_name(2). RFC 6066 §6, GM/T 0024-2023 annex A.2. */
    trustedCaKeys: (names) => ({
        type: EXTENSION.trusted_ca_keys,
        data: bytes_vector(2, ...names.map(name => bytes_concat(bytes_uint(2, 1), bytes_vector(2, name)))),
    }),
    /** GM/T 0024-2023 annex A.7. */
    clientId: (id) => ({ type: EXTENSION.client_id, data: bytes_vector(2, id) }),
    supportedVersions: (versions) => ({
        type: EXTENSION.supported_versions,
        data: bytes_vector(1, ...versions.map(version => bytes_uint(version, 2))),
    }),
    keyShares: (shares) => ({
        type: EXTENSION.key_share,
        data: bytes_vector(2, ...shares.map(({ group, key }) => bytes_concat(bytes_uint(group, 2), bytes_vector(2, key)))),
    }),
    cookie: (cookie) => ({ type: EXTENSION.cookie, data: bytes_vector(2, cookie) }),
};

;// CONCATENATED MODULE: ./build/src/gmtls/messages/certificates.js



/** Nobody has a chain of so many; each one costs the reader of certificates. */
const MAX_CERTIFICATES = 100;
/** TLCP: DER of each. GB/T 38636 §6.4.5.3: the signing one, then the encryption one, then whatever issued them. */
function readCertificateList(reader) {
    const list = reader.within(3, 'certificate_list');
    const certificates = [];
    while (list.left > 0) {
        bounded(list, certificates.length);
        certificates.push(list.vector(3, `[${certificates.length}]`, { min: 1 }, der));
    }
    reader.end();
    return certificates;
}
function encodeCertificateList(certificates) {
    return bytes_vector(3, ...certificates.map(certificate => bytes_vector(3, certificate)));
}
function readTls13Certificates(reader) {
    const context = reader.vector(1, 'certificate_request_context');
    const list = reader.within(3, 'certificate_list');
    const certificates = [];
    const extensions = [];
    while (list.left > 0) {
        bounded(list, certificates.length);
        certificates.push(list.vector(3, `[${certificates.length}].cert_data`, { min: 1 }, der));
        extensions.push(readExtensions(list, 'certificate'));
    }
    reader.end();
    return { context, certificates, extensions };
}
/** @param extensions of the first certificate */
function encodeTls13Certificates(context, certificates, extensions = []) {
    const entries = certificates.map((each, n) => bytes_concat(bytes_vector(3, each), extensions_encodeExtensions(n === 0 ? extensions : [])));
    return bytes_concat(bytes_vector(1, context), bytes_vector(3, ...entries));
}
function readCertificateRequest(reader) {
    const types = [...reader.vector(1, 'certificate_types', { min: 1 }, bytes => [...bytes].join(' '))];
    const list = reader.within(2, 'certificate_authorities');
    const authorities = [];
    while (list.left > 0)
        authorities.push(list.vector(2, `[${authorities.length}]`, { min: 1 }));
    reader.end();
    return { types, authorities };
}
function encodeCertificateRequest({ types, authorities }) {
    return concat(vector(1, Uint8Array.from(types)), vector(2, ...authorities.map(name => vector(2, name))));
}
function readTls13CertificateRequest(reader) {
    const context = reader.vector(1, 'certificate_request_context');
    const extensions = readExtensions(reader, 'other');
    reader.end();
    return { context, extensions };
}
/** TLCP, GB/T 38636 §6.4.5.9: no algorithm before the signature. */
function readCertificateVerify(reader) {
    const signature = reader.vector(2, 'signature', { min: 1 });
    reader.end();
    return signature;
}
function readTls13CertificateVerify(reader) {
    const scheme = reader.uint(2, 'algorithm', signatureName);
    const signature = reader.vector(2, 'signature', { min: 1 });
    reader.end();
    return { scheme, signature };
}
function encodeTls13CertificateVerify({ scheme, signature }) {
    return bytes_concat(bytes_uint(scheme, 2), bytes_vector(2, signature));
}
function bounded(list, count) {
    if (count >= MAX_CERTIFICATES)
        list.refuse(`[${count}]`, { en: 'there', zh: '存在' }, {
            en: `absent: ${MAX_CERTIFICATES} are read`,
            zh: `不存在：最多读取 ${MAX_CERTIFICATES} 个`,
        });
}
function der(bytes) {
    return `${bytes.length} bytes ${toHex(bytes.subarray(0, 8))}…`;
}

;// CONCATENATED MODULE: ./build/src/gmtls/messages/hellos.js



/** RFC 8446 §4.1.3: the ServerHello with this random is a HelloRetryRequest. SHA-256 of the name, whatever the suite's hash. */
const RETRY_RANDOM = Buffer.from('cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c', 'hex');
const NULL_COMPRESSION = new Uint8Array(1);
function encodeClientHello(hello) {
    return bytes_concat(bytes_uint(hello.version, 2), hello.random, bytes_vector(1, hello.sessionId), bytes_vector(2, ...hello.suites.map(suite => bytes_uint(suite, 2))), bytes_vector(1, hello.compressions ?? NULL_COMPRESSION), hello.extensions === undefined ? new Uint8Array(0) : extensions_encodeExtensions(hello.extensions));
}
function readClientHello(reader) {
    const version = reader.uint(2, 'client_version', versionName);
    const random = reader.opaque(32, 'random');
    const sessionId = reader.vector(1, 'session_id', { max: 32 });
    const suites = reader.uint16s('cipher_suites', { min: 2 }, suiteName);
    const compressions = reader.vector(1, 'compression_methods', { min: 1 });
    const extensions = reader.left === 0 ? undefined : readExtensions(reader, 'client_hello');
    reader.end();
    return { version, random, sessionId, suites, compressions, extensions };
}
function encodeServerHello(hello) {
    return concat(uint(hello.version, 2), hello.random, vector(1, hello.sessionId), uint(hello.suite, 2), uint(0, 1), hello.extensions === undefined ? new Uint8Array(0) : encodeExtensions(hello.extensions));
}
function readServerHello(reader) {
    const version = reader.uint(2, 'server_version', versionName);
    let retry = false;
    const random = reader.opaque(32, 'random', bytes => {
        retry = version === VERSION.TLS12 && equal(bytes, RETRY_RANDOM);
        return retry ? 'HelloRetryRequest' : toHex(bytes);
    });
    const sessionId = reader.vector(1, 'session_id', { max: 32 });
    const suite = reader.uint(2, 'cipher_suite', suiteName);
    const compression = reader.uint(1, 'compression_method');
    const place = retry ? 'hello_retry_request' : 'server_hello';
    const extensions = reader.left === 0 ? undefined : readExtensions(reader, place);
    reader.end();
    return { version, random, sessionId, suite, compression, extensions, retry };
}

;// CONCATENATED MODULE: ./build/src/gmtls/messages/key-exchange.js


const NAMED_CURVE = 3;
const POINT = 65;
function readEccServerKeyExchange(reader) {
    const signature = reader.vector(2, 'signature', { min: 1 });
    reader.end();
    return { signature, ephemeral: undefined };
}
function readEcdheServerKeyExchange(reader) {
    const ephemeral = readParams(reader);
    const signature = reader.vector(2, 'signature', { min: 1 });
    reader.end();
    return { signature, ephemeral };
}
/** The point of a side as TLCP writes it: `03 ‖ 0029 ‖ 41 ‖ 04 ‖ X ‖ Y`. */
function encodeEcdheParams(point) {
    return bytes_concat(bytes_uint(NAMED_CURVE, 1), bytes_uint(GROUP.curveSM2, 2), bytes_vector(1, point));
}
/** The plaintext of the SM2 ciphertext is the premaster secret. */
function encodeEccClientKeyExchange(ciphertext) {
    return bytes_vector(2, ciphertext);
}
/**
 * The standard's text can be read both ways; Tongsuo and gotlcp send the point without an outer length, gotlcp on request
 * with one (`ClientECDHEParamsAsVector`).
 */
function encodeEcdheClientKeyExchange(point, outerLength) {
    const params = encodeEcdheParams(point);
    return outerLength ? bytes_vector(2, params) : params;
}
function readEccClientKeyExchange(reader) {
    const ciphertext = reader.vector(2, 'encrypted_pre_master_secret', { min: 1 });
    reader.end();
    return ciphertext;
}
function readEcdheClientKeyExchange(reader) {
    // 69 bytes without, 71 with: gotlcp's key_agreement.go tells them apart so.
    const outerLength = reader.left === 2 + 4 + POINT;
    const params = outerLength ? reader.within(2, 'params') : reader;
    const { point } = readParams(params);
    params.end();
    return { point, outerLength };
}
function readParams(reader) {
    const start = reader.peek().bytes;
    const before = reader.left;
    reader.exactly(1, 'curve_type', NAMED_CURVE);
    const curve = reader.uint(2, 'named_curve', groupName);
    const point = reader.vector(1, 'public', { min: POINT, max: POINT });
    if (point[0] !== 4)
        reader.refuse('public', { en: `a point of form ${point[0]}`, zh: `形式为 ${point[0]} 的点` }, {
            en: 'an uncompressed point (4)',
            zh: '未压缩的点（4）',
        });
    return { curve, point, params: start.subarray(0, before - reader.left) };
}

;// CONCATENATED MODULE: ./build/src/gmtls/der/error.js
/** The only error that reading hostile DER may throw. `offset` is of the element, in the bytes of its reader. */
class error_DerError extends Error {
    problem;
    text;
    offset;
    name = 'DerError';
    evidence;
    constructor(problem, text, offset, evidence = {}) {
        super(`${problem}: ${text.en}`);
        this.problem = problem;
        this.text = text;
        this.offset = offset;
        this.evidence = { ...evidence, offset };
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm2/error.js
/** What an SM2 operation throws about its input; a signature that does not verify is `false`, not an error. */
class error_Sm2Error extends Error {
    problem;
    text;
    evidence;
    name = 'Sm2Error';
    constructor(problem, text, evidence = {}) {
        super(`${problem}: ${text.en}`);
        this.problem = problem;
        this.text = text;
        this.evidence = evidence;
    }
}

// EXTERNAL MODULE: ./node_modules/@noble/curves/abstract/weierstrass.js + 4 modules
var weierstrass = __webpack_require__(32067);
;// CONCATENATED MODULE: ./build/src/gmtls/sm2/curve.js

/** GB/T 32918.5 §A.1, OID 1.2.156.10197.1.301; y² = x³ + ax + b with a = p - 3 and cofactor 1. */
const parameters = {
    p: 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn,
    n: 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n,
    h: 1n,
    a: 0xfffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffcn,
    b: 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n,
    Gx: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
    Gy: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
};
const Curve = (0,weierstrass/* weierstrass */.x3)(parameters);
/** Modulo the order of the curve. */
const Scalar = Curve.Fn;
/** Bytes of a coordinate, a scalar and an SM3 hash. */
const curve_SIZE = 32;
function numberOf(bytes) {
    return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}
/** Big-endian. */
function curve_bytesOf(value) {
    return Buffer.from(value.toString(16).padStart(2 * curve_SIZE, '0'), 'hex');
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm2/point.js


/** GB/T 32918.1 §4.2.9: the form of a point by its first byte. */
const UNCOMPRESSED = 0x04;
const FORMS = {
    0: 'infinity',
    2: 'compressed',
    3: 'compressed',
    6: 'hybrid',
    7: 'hybrid',
};
/**
 * A peer's point. It must lie on the curve: with any other the peer learns the private key, a few bits each time
 * (invalid curve attack, GB/T 32918.1 §6.2).
 * @param compressed whether 02 and 03 may stand there; TLCP and RFC 8998 have uncompressed points alone
 * @throws Sm2Error
 */
function decodePoint(bytes, { compressed = false } = {}) {
    const form = bytes[0] ?? -1;
    if (compressed && (form === 2 || form === 3))
        return decompressed(bytes);
    if (form !== UNCOMPRESSED)
        throw bad(bytes, `the point is ${FORMS[form] ?? 'of no known form'}: 04, x and y belong there`, `点的编码形式不符（首字节 ${form < 0 ? '缺失' : form.toString(16).padStart(2, '0')}），应为 04 加 x、y`);
    if (bytes.length !== 1 + 2 * curve_SIZE)
        throw bad(bytes, `the point has ${bytes.length} bytes, not 65`, `点有 ${bytes.length} 字节，应为 65 字节`);
    const x = numberOf(bytes.subarray(1, 1 + curve_SIZE));
    const y = numberOf(bytes.subarray(1 + curve_SIZE));
    return point_onCurve(x, y, bytes);
}
/** 65 bytes: 04, x, y. */
function point_encodePoint(point) {
    const { x, y } = point.toAffine();
    return Buffer.concat([Buffer.of(UNCOMPRESSED), curve_bytesOf(x), curve_bytesOf(y)]);
}
/** The point with these coordinates. @throws Sm2Error where there is none */
function point_onCurve(x, y, bytes) {
    if (x < parameters.p && y < parameters.p)
        try {
            const point = Curve.fromAffine({ x, y });
            point.assertValidity();
            return point;
        }
        catch {
            // Said below.
        }
    throw bad(bytes, 'the point does not lie on the curve', '点不在曲线上');
}
/** GB/T 32918.1 §4.2.10. */
function decompressed(bytes) {
    if (bytes.length !== 1 + curve_SIZE)
        throw bad(bytes, `the compressed point has ${bytes.length} bytes, not 33`, `压缩点有 ${bytes.length} 字节，应为 33 字节`);
    try {
        return Curve.fromBytes(Uint8Array.from(bytes));
    }
    catch {
        throw bad(bytes, 'no point of the curve has this x', '曲线上没有横坐标为该值的点');
    }
}
function bad(bytes, en, zh) {
    return new error_Sm2Error('point', { en, zh }, { point: Buffer.from(bytes.subarray(0, 65)).toString('hex'), length: bytes.length });
}

;// CONCATENATED MODULE: ./build/src/gmtls/der/tags.js
/** Identifier octets (X.690 §8.1.2) of the types that certificates and SM2 values are made of. */
const tags_TAG = {
    BOOLEAN: 0x01,
    INTEGER: 0x02,
    BIT_STRING: 0x03,
    OCTET_STRING: 0x04,
    NULL: 0x05,
    OBJECT_IDENTIFIER: 0x06,
    ENUMERATED: 0x0a,
    UTF8_STRING: 0x0c,
    NUMERIC_STRING: 0x12,
    PRINTABLE_STRING: 0x13,
    T61_STRING: 0x14,
    IA5_STRING: 0x16,
    UTC_TIME: 0x17,
    GENERALIZED_TIME: 0x18,
    BMP_STRING: 0x1e,
    SEQUENCE: 0x30,
    SET: 0x31,
};
/** `[n]` around or in place of a primitive. */
function context(n) {
    return 0x80 | n;
}
/** `[n]` around a whole element, or in place of SEQUENCE. */
function contextConstructed(n) {
    return 0xa0 | n;
}
/** `INTEGER`, `[3]`, `0x7f`: for messages. */
function tagName(tag) {
    const known = Object.entries(tags_TAG)
        .find(([, value]) => value === tag)?.[0]
        .replace('_', ' ');
    return known ?? ((tag & 0xc0) === 0x80 ? `[${tag & 0x1f}]` : `0x${tag.toString(16).padStart(2, '0')}`);
}

;// CONCATENATED MODULE: ./build/src/gmtls/der/reader.js


/** Certificates nest about nine deep, OCSP responses with certificates in them fifteen. */
const MAX_DEPTH = 24;
/**
 * Goes through the elements of a constructed value one after the other. Strict: X.690 §10 (DER) has one way to write
 * each value, and what is written another way is refused, for two readers could understand it differently.
 */
class reader_DerReader {
    bytes;
    base;
    depth;
    #at = 0;
    constructor(bytes, base, depth) {
        this.bytes = bytes;
        this.base = base;
        this.depth = depth;
    }
    /**
     * The one element that `bytes` consist of.
     * @param maxBytes larger input is refused unread
     * @throws DerError
     */
    static whole(bytes, tag, what, maxBytes) {
        const reader = reader_DerReader.over(bytes, what, maxBytes);
        const element = reader.take(tag, what);
        reader.end(what);
        return element;
    }
    /** The elements that `bytes` begin with; what follows them is the caller's business. */
    static over(bytes, what, maxBytes) {
        if (bytes.length > maxBytes)
            throw new error_DerError('too-large', {
                en: `${what} has ${bytes.length} bytes, more than ${maxBytes}`,
                zh: `${what} 有 ${bytes.length} 字节，超过 ${maxBytes}`,
            }, 0);
        return new reader_DerReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 0, 0);
    }
    /** The elements within a constructed one. */
    static inside({ content, whole, offset, depth }) {
        const base = offset + whole.length - content.length;
        if (depth >= MAX_DEPTH)
            throw new error_DerError('depth', { en: `nested deeper than ${MAX_DEPTH}`, zh: `嵌套超过 ${MAX_DEPTH} 层` }, base);
        return new reader_DerReader(content, base, depth + 1);
    }
    get done() {
        return this.#at >= this.bytes.length;
    }
    /** How many bytes were read. */
    get read() {
        return this.#at;
    }
    /** Whether the next element has this tag. */
    sees(tag) {
        return this.bytes[this.#at] === tag;
    }
    /** The next element, whatever it is. */
    any(what) {
        const start = this.#at;
        const [tag, first] = [this.#byte(start, what), this.#byte(start + 1, what)];
        if ((tag & 0x1f) === 0x1f)
            throw this.#wrong('tag', start, `${what}: tags of several bytes occur nowhere here`, `${what}：此处不应出现多字节标记`);
        if (tag === 0)
            throw this.#wrong('tag', start, `${what}: tag 0 is not used in DER`, `${what}：DER 中不使用标记 0`);
        const [length, at] = first < 0x80 ? [first, start + 2] : this.#longLength(first, start, what);
        if (length > this.bytes.length - at)
            throw this.#wrong('truncated', start, `${what} is said to have ${length} bytes, ${this.bytes.length - at} are left`, `${what} 声明长度为 ${length} 字节，只剩 ${this.bytes.length - at} 字节`);
        this.#at = at + length;
        return {
            tag,
            content: this.bytes.subarray(at, this.#at),
            whole: this.bytes.subarray(start, this.#at),
            offset: this.base + start,
            depth: this.depth,
        };
    }
    take(tag, what) {
        const start = this.#at;
        const element = this.any(what);
        if (element.tag !== tag)
            throw this.#wrong('tag', start, `${what} is ${tagName(element.tag)} where ${tagName(tag)} belongs`, `${what} 的类型是 ${tagName(element.tag)}，应为 ${tagName(tag)}`);
        return element;
    }
    /** undefined, and nothing read, where the next element has another tag. */
    optional(tag, what) {
        return this.sees(tag) ? this.take(tag, what) : undefined;
    }
    /** The inside of the next element. */
    sequence(what, tag = tags_TAG.SEQUENCE) {
        return reader_DerReader.inside(this.take(tag, what));
    }
    /** @throws DerError when something is left */
    end(what) {
        if (!this.done)
            throw this.#wrong('trailing', this.#at, `${this.bytes.length - this.#at} bytes follow ${what}`, `${what} 之后还有 ${this.bytes.length - this.#at} 字节`);
    }
    /** X.690 §10.1: definite, and in as few bytes as possible. */
    #longLength(first, start, what) {
        const size = first & 0x7f;
        if (size === 0)
            throw this.#wrong('length', start, `${what} has an indefinite length`, `${what} 使用了不定长度`);
        if (size > 4)
            throw this.#wrong('length', start, `${what} has a length of ${size} bytes`, `${what} 的长度字段有 ${size} 字节`);
        let length = 0;
        for (let i = 0; i < size; i++)
            length = length * 256 + this.#byte(start + 2 + i, what);
        if (length < 0x80 || length < 256 ** (size - 1))
            throw this.#wrong('length', start, `the length of ${what} is not minimal`, `${what} 的长度未采用最短编码`);
        return [length, start + 2 + size];
    }
    #byte(at, what) {
        const byte = this.bytes[at];
        if (byte === undefined)
            throw this.#wrong('truncated', at, `${what} is cut off`, `${what} 被截断`);
        return byte;
    }
    #wrong(problem, at, en, zh) {
        return new error_DerError(problem, { en, zh }, this.base + at);
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/der/time.js


const time_FORMS = {
    [tags_TAG.UTC_TIME]: /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
    [tags_TAG.GENERALIZED_TIME]: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
};
/**
 * UTCTime or GeneralizedTime as RFC 5280 §4.1.2.5 has them: in UTC, with seconds and no fraction.
 * @returns milliseconds since 1970
 */
function timeOf({ tag, content, offset }, what) {
    const text = content.toString('latin1', 0, 20);
    const [, first = '', ...rest] = time_FORMS[tag]?.exec(text) ?? [];
    const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = rest.map(Number);
    // §4.1.2.5.1: two digits from 50 on are of the last century.
    const year = Number(first) + (tag === tags_TAG.GENERALIZED_TIME ? 0 : Number(first) < 50 ? 2000 : 1900);
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, second);
    // What overflows into the next unit (30 February) was no time.
    const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCSeconds() === second;
    if (first === '' || !same || date.getUTCHours() !== hour || date.getUTCMinutes() !== minute)
        throw new error_DerError('value', { en: `${what} is no time in UTC`, zh: `${what} 不是有效的 UTC 时间` }, offset, {
            value: text.replace(/[^\x20-\x7e]/g, '?'),
        });
    return date.getTime();
}

;// CONCATENATED MODULE: ./build/src/gmtls/der/values.js

/** BOOLEAN; X.690 §11.1: true is 0xff alone. */
function booleanOf({ content, offset }) {
    if (content.length !== 1 || (content[0] !== 0 && content[0] !== 0xff))
        throw value(offset, 'a BOOLEAN is neither 00 nor ff', 'BOOLEAN 的值既不是 00 也不是 ff');
    return content[0] === 0xff;
}
/**
 * The content of an INTEGER or ENUMERATED, two's complement; X.690 §8.3.2: in as few bytes as possible.
 * @throws DerError where it is empty, not minimal, or longer than `maxBytes` and a sign byte
 */
function integerBytes({ content, offset }, what, maxBytes) {
    const [first, second] = content;
    if (first === undefined)
        throw value(offset, `${what}: an INTEGER without bytes`, `${what}：INTEGER 为空`);
    if (second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80)))
        throw value(offset, `${what}: an INTEGER that is not minimal`, `${what}：INTEGER 未采用最短编码`);
    if (content.length > maxBytes + 1 || (content.length === maxBytes + 1 && first !== 0))
        throw value(offset, `${what}: an INTEGER of ${content.length} bytes, at most ${maxBytes} belong there`, `${what}：INTEGER 有 ${content.length} 字节，最多应为 ${maxBytes} 字节`);
    return content;
}
function values_integerOf(element, what, maxBytes) {
    const bytes = integerBytes(element, what, maxBytes);
    const magnitude = BigInt(`0x${bytes.toString('hex')}`);
    return (bytes[0] ?? 0) < 0x80 ? magnitude : magnitude - (1n << BigInt(8 * bytes.length));
}
/** A whole number that counts something: a version, a path length, a reason. */
function smallIntegerOf(element, what) {
    return Number(values_integerOf(element, what, 4));
}
/** X.690 §11.2.1: unused bits are zero. */
function bitStringOf({ content, offset }, what) {
    const [unusedBits] = content;
    const bytes = content.subarray(1);
    const last = bytes.at(-1);
    if (unusedBits === undefined || unusedBits > 7 || (last === undefined && unusedBits > 0))
        throw value(offset, `${what}: a BIT STRING that says nothing of its bits`, `${what}：BIT STRING 的未用位数无效`);
    if (last !== undefined && (last & ((1 << unusedBits) - 1)) !== 0)
        throw value(offset, `${what}: unused bits that are not zero`, `${what}：BIT STRING 的未用位不为零`);
    return { bytes, unusedBits };
}
/** A BIT STRING of whole bytes: a public key, a signature. */
function bytesOfBitString(element, what) {
    const { bytes, unusedBits } = bitStringOf(element, what);
    if (unusedBits !== 0)
        throw value(element.offset, `${what}: a BIT STRING that ends within a byte`, `${what}：BIT STRING 未在字节边界结束`);
    return bytes;
}
const MAX_OID_BYTES = 64;
/** `1.2.156.10197.1.501` */
function oidOf({ content, offset }, what) {
    if (content.length === 0 || content.length > MAX_OID_BYTES || (content.at(-1) ?? 0x80) >= 0x80)
        throw value(offset, `${what}: an OBJECT IDENTIFIER of bad length`, `${what}：OBJECT IDENTIFIER 长度无效`);
    const arcs = [];
    let arc = 0n;
    let fresh = true;
    for (const byte of content) {
        // X.690 §8.19.2: no leading zeros.
        if (fresh && byte === 0x80)
            throw value(offset, `${what}: an OBJECT IDENTIFIER that is not minimal`, `${what}：OBJECT IDENTIFIER 未采用最短编码`);
        arc = (arc << 7n) | BigInt(byte & 0x7f);
        fresh = byte < 0x80;
        if (!fresh)
            continue;
        arcs.push(arc);
        arc = 0n;
    }
    const [joint = 0n, ...rest] = arcs;
    // X.690 §8.19.4: the first two arcs are one number.
    const first = joint < 40n ? 0n : joint < 80n ? 1n : 2n;
    return [first, joint - 40n * first, ...rest].join('.');
}
function value(offset, en, zh) {
    return new error_DerError('value', { en, zh }, offset);
}

;// CONCATENATED MODULE: ./build/src/gmtls/der/strings.js

const utf8 = new TextDecoder('utf-8');
const utf16 = new TextDecoder('utf-16be');
/** The characters of any of ASN.1's string types; what cannot be read becomes U+FFFD. undefined: it is no string. */
function textOf({ tag, content }) {
    switch (tag) {
        case tags_TAG.UTF8_STRING:
            return utf8.decode(content);
        case tags_TAG.BMP_STRING:
            return utf16.decode(content);
        case tags_TAG.PRINTABLE_STRING:
        case tags_TAG.IA5_STRING:
        case tags_TAG.NUMERIC_STRING:
        case tags_TAG.T61_STRING:
            return content.toString('latin1');
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/x509/oids.js
/** Object identifiers that are looked at, by what they are called here. */
const OID = {
    /** GB/T 33560: SM2 curve, and SM2 signature with SM3. */
    sm2Curve: '1.2.156.10197.1.301',
    sm2WithSm3: '1.2.156.10197.1.501',
    sm3: '1.2.156.10197.1.401',
    sha1: '1.3.14.3.2.26',
    sha256: '2.16.840.1.101.3.4.2.1',
    ecPublicKey: '1.2.840.10045.2.1',
    primeField: '1.2.840.10045.1.1',
    rsaEncryption: '1.2.840.113549.1.1.1',
    commonName: '2.5.4.3',
    subjectKeyIdentifier: '2.5.29.14',
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    crlNumber: '2.5.29.20',
    reasonCode: '2.5.29.21',
    issuingDistributionPoint: '2.5.29.28',
    deltaCrlIndicator: '2.5.29.27',
    nameConstraints: '2.5.29.30',
    certificatePolicies: '2.5.29.32',
    authorityKeyIdentifier: '2.5.29.35',
    extKeyUsage: '2.5.29.37',
    anyExtKeyUsage: '2.5.29.37.0',
    serverAuth: '1.3.6.1.5.5.7.3.1',
    clientAuth: '1.3.6.1.5.5.7.3.2',
    ocspSigning: '1.3.6.1.5.5.7.3.9',
    ocspBasic: '1.3.6.1.5.5.7.48.1.1',
};
/** Signature algorithms by the words that openssl and Go use. */
const SIGNATURE_ALGORITHMS = {
    [OID.sm2WithSm3]: { name: 'SM2-SM3', kind: 'sm2', hash: 'sm3' },
    '1.2.840.113549.1.1.5': { name: 'RSA-SHA1', kind: 'rsa', hash: 'sha1' },
    '1.2.840.113549.1.1.11': { name: 'RSA-SHA256', kind: 'rsa', hash: 'sha256' },
    '1.2.840.113549.1.1.12': { name: 'RSA-SHA384', kind: 'rsa', hash: 'sha384' },
    '1.2.840.113549.1.1.13': { name: 'RSA-SHA512', kind: 'rsa', hash: 'sha512' },
    '1.2.840.10045.4.3.2': { name: 'ECDSA-SHA256', kind: 'ec', hash: 'sha256' },
    '1.2.840.10045.4.3.3': { name: 'ECDSA-SHA384', kind: 'ec', hash: 'sha384' },
    '1.2.840.10045.4.3.4': { name: 'ECDSA-SHA512', kind: 'ec', hash: 'sha512' },
};
function oids_signatureName(oid) {
    return SIGNATURE_ALGORITHMS[oid]?.name ?? oid;
}
/** GM/T 0006: attributes of names beyond those of RFC 4514 are shown by number. */
const ATTRIBUTES = {
    [OID.commonName]: 'CN',
    '2.5.4.4': 'SN',
    '2.5.4.5': 'serialNumber',
    '2.5.4.6': 'C',
    '2.5.4.7': 'L',
    '2.5.4.8': 'ST',
    '2.5.4.9': 'street',
    '2.5.4.10': 'O',
    '2.5.4.11': 'OU',
    '2.5.4.12': 'title',
    '0.9.2342.19200300.100.1.25': 'DC',
    '0.9.2342.19200300.100.1.1': 'UID',
    '1.2.840.113549.1.9.1': 'emailAddress',
};

;// CONCATENATED MODULE: ./build/src/gmtls/x509/name.js





const MAX_TEXT = 1000;
/** @throws DerError */
function nameOf(element) {
    const [shown, keys] = [[], []];
    let commonName;
    const names = reader_DerReader.inside(element);
    while (!names.done) {
        const attributes = [];
        const relative = names.sequence('RelativeDistinguishedName', tags_TAG.SET);
        while (!relative.done) {
            const pair = relative.sequence('AttributeTypeAndValue');
            const type = oidOf(pair.take(tags_TAG.OBJECT_IDENTIFIER, 'attribute type'), 'attribute type');
            const value = pair.any('attribute value');
            pair.end('AttributeTypeAndValue');
            const text = textOf(value);
            shown.push(`${ATTRIBUTES[type] ?? type}=${name_printable(text ?? `#${value.content.toString('hex')}`)}`);
            attributes.push(`${type}=${text === undefined ? value.whole.toString('hex') : folded(text)}`);
            if (type === OID.commonName && text !== undefined)
                commonName = name_printable(text);
        }
        keys.push(attributes.sort().join('+'));
    }
    return { text: shown.join(', ').slice(0, MAX_TEXT), key: keys.join('\n'), commonName, der: element.whole };
}
/** Characters that would change how the text around them is shown are left out, and so is what is too long. */
function name_printable(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�').slice(0, 300);
}
function folded(text) {
    return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/gmtls/x509/extensions.js






/** Bits of KeyUsage, the first one first: RFC 5280 §4.2.1.3. */
const KEY_USAGES = [
    'digitalSignature',
    'nonRepudiation',
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
/** Understood without being looked at. */
const PASSED_OVER = [OID.certificatePolicies];
/** SEQUENCE OF Extension, none of them twice (RFC 5280 §4.2). @throws DerError */
function rawExtensions(list) {
    const found = new Map();
    while (!list.done) {
        const extension = list.sequence('Extension');
        const element = extension.take(tags_TAG.OBJECT_IDENTIFIER, 'extnID');
        const id = oidOf(element, 'extnID');
        const flag = extension.optional(tags_TAG.BOOLEAN, 'critical');
        const inside = reader_DerReader.inside(extension.take(tags_TAG.OCTET_STRING, 'extnValue'));
        extension.end('Extension');
        const value = inside.any('extnValue');
        inside.end('extnValue');
        if (found.has(id))
            throw new error_DerError('value', { en: `the extension ${id} is there twice`, zh: `扩展 ${id} 出现了两次` }, element.offset);
        found.set(id, { critical: flag !== undefined && booleanOf(flag), value });
    }
    return found;
}
/** @throws DerError */
function extensionsOf(raw) {
    const read = (id, tag, parse) => {
        const element = raw.get(id)?.value;
        return element === undefined ? undefined : parse(expected(element, tag, id));
    };
    const known = {
        keyUsage: read(OID.keyUsage, tags_TAG.BIT_STRING, keyUsageOf),
        extKeyUsage: read(OID.extKeyUsage, tags_TAG.SEQUENCE, oidsOf),
        basicConstraints: read(OID.basicConstraints, tags_TAG.SEQUENCE, basicConstraintsOf),
        subjectAltName: read(OID.subjectAltName, tags_TAG.SEQUENCE, altNamesOf),
        subjectKeyId: read(OID.subjectKeyIdentifier, tags_TAG.OCTET_STRING, ({ content }) => keyId(content)),
        authorityKeyId: read(OID.authorityKeyIdentifier, tags_TAG.SEQUENCE, element => {
            const id = reader_DerReader.inside(element).optional(context(0), 'keyIdentifier');
            return id === undefined ? undefined : keyId(id.content);
        }),
    };
    const understood = [
        OID.keyUsage,
        OID.extKeyUsage,
        OID.basicConstraints,
        OID.subjectAltName,
        OID.subjectKeyIdentifier,
        OID.authorityKeyIdentifier,
        ...PASSED_OVER,
    ];
    const unknownCritical = [...raw].flatMap(([id, { critical }]) => (critical && !understood.includes(id) ? [id] : []));
    return { ...known, unknownCritical };
}
function expected(element, tag, id) {
    if (element.tag === tag)
        return element;
    throw new error_DerError('tag', { en: `the extension ${id} has another type`, zh: `扩展 ${id} 的类型不符` }, element.offset);
}
function keyUsageOf(element) {
    const { bytes } = bitStringOf(element, 'KeyUsage');
    return KEY_USAGES.filter((_, bit) => ((bytes[bit >>> 3] ?? 0) & (0x80 >>> (bit & 7))) !== 0);
}
function oidsOf(element) {
    const [list, oids] = [reader_DerReader.inside(element), []];
    while (!list.done)
        oids.push(oidOf(list.take(tags_TAG.OBJECT_IDENTIFIER, 'KeyPurposeId'), 'KeyPurposeId'));
    return oids;
}
function basicConstraintsOf(element) {
    const parts = reader_DerReader.inside(element);
    const flag = parts.optional(tags_TAG.BOOLEAN, 'cA');
    const length = parts.optional(tags_TAG.INTEGER, 'pathLenConstraint');
    parts.end('BasicConstraints');
    if (length !== undefined && values_integerOf(length, 'pathLenConstraint', 4) < 0n)
        throw new error_DerError('value', { en: 'pathLenConstraint is negative', zh: 'pathLenConstraint 为负数' }, length.offset);
    return {
        ca: flag !== undefined && booleanOf(flag),
        pathLength: length === undefined ? undefined : smallIntegerOf(length, 'pathLenConstraint'),
    };
}
function altNamesOf(element) {
    const [dns, ips] = [[], []];
    let others = 0;
    const names = reader_DerReader.inside(element);
    while (!names.done) {
        const { tag, content } = names.any('GeneralName');
        if (tag === context(2))
            dns.push(name_printable(content.toString('latin1')));
        else if (tag === context(7) && (content.length === 4 || content.length === 16))
            ips.push(content.toString('hex'));
        else
            others++;
    }
    return { dns, ips, others };
}
/** A hash; what is longer is of no use to anybody. */
function keyId(content) {
    return content.subarray(0, 64).toString('hex');
}
/** `[n] EXPLICIT SEQUENCE OF Extension` at the end of a list of fields. @throws DerError */
function optionalExtensions(fields, n) {
    const wrapped = fields.optional(contextConstructed(n), 'extensions');
    if (wrapped === undefined)
        return new Map();
    const inside = reader_DerReader.inside(wrapped);
    const found = rawExtensions(inside.sequence('extensions'));
    inside.end('extensions');
    return found;
}

;// CONCATENATED MODULE: ./build/src/gmtls/x509/public-key.js





const CURVES = {
    [OID.sm2Curve]: { kind: 'sm2', name: 'SM2' },
    '1.2.840.10045.3.1.7': { kind: 'ec', name: 'P-256' },
    '1.3.132.0.34': { kind: 'ec', name: 'P-384' },
    '1.3.132.0.35': { kind: 'ec', name: 'P-521' },
};
/** 16384 bits. */
const MAX_MODULUS_BYTES = 2048;
/** SubjectPublicKeyInfo; whether a point lies on its curve is not asked here. @throws DerError */
function publicKeyOf(element) {
    const info = reader_DerReader.inside(element);
    const algorithm = info.sequence('algorithm');
    const type = oidOf(algorithm.take(tags_TAG.OBJECT_IDENTIFIER, 'key algorithm'), 'key algorithm');
    const bits = bytesOfBitString(info.take(tags_TAG.BIT_STRING, 'subjectPublicKey'), 'subjectPublicKey');
    info.end('subjectPublicKeyInfo');
    return { ...kindOf(type, algorithm, bits), bits, spki: element.whole };
}
function kindOf(type, algorithm, bits) {
    if (type === OID.rsaEncryption) {
        const key = reader_DerReader.inside(reader_DerReader.whole(bits, tags_TAG.SEQUENCE, 'RSAPublicKey', 2 * MAX_MODULUS_BYTES + 16));
        const modulus = values_integerOf(key.take(tags_TAG.INTEGER, 'modulus'), 'modulus', MAX_MODULUS_BYTES);
        values_integerOf(key.take(tags_TAG.INTEGER, 'publicExponent'), 'publicExponent', MAX_MODULUS_BYTES);
        key.end('RSAPublicKey');
        return { kind: 'rsa', name: `RSA ${modulus > 0n ? modulus.toString(2).length : 0}`, explicitParameters: false };
    }
    // Some CAs write the curve in place of the algorithm.
    if (type === OID.sm2Curve)
        return { kind: 'sm2', name: 'SM2', explicitParameters: false };
    if (type !== OID.ecPublicKey)
        return { kind: 'other', name: type, explicitParameters: false };
    const curve = algorithm.any('curve');
    algorithm.end('algorithm');
    if (curve.tag === tags_TAG.OBJECT_IDENTIFIER) {
        const oid = oidOf(curve, 'curve');
        return { ...(CURVES[oid] ?? { kind: 'other', name: `${type} ${oid}` }), explicitParameters: false };
    }
    return isSm2Curve(curve)
        ? { kind: 'sm2', name: 'SM2', explicitParameters: true }
        : { kind: 'other', name: `${type}, explicit parameters`, explicitParameters: true };
}
/** ECParameters (SEC 1 §C.2) with the numbers of SM2: the base point of another tells of CVE-2020-0601. */
function isSm2Curve(element) {
    if (element.tag !== tags_TAG.SEQUENCE)
        return false;
    const fields = reader_DerReader.inside(element);
    fields.take(tags_TAG.INTEGER, 'ecpVer');
    const field = fields.sequence('fieldID');
    const prime = oidOf(field.take(tags_TAG.OBJECT_IDENTIFIER, 'fieldType'), 'fieldType') === OID.primeField;
    if (!prime)
        return false;
    const p = values_integerOf(field.take(tags_TAG.INTEGER, 'prime'), 'prime', 72);
    const curve = fields.sequence('curve');
    const [a, b] = [curve.take(tags_TAG.OCTET_STRING, 'a').content, curve.take(tags_TAG.OCTET_STRING, 'b').content];
    const base = fields.take(tags_TAG.OCTET_STRING, 'base').content;
    const n = values_integerOf(fields.take(tags_TAG.INTEGER, 'order'), 'order', 72);
    return (p === parameters.p &&
        numberOf(a) === parameters.a &&
        numberOf(b) === parameters.b &&
        n === parameters.n &&
        base[0] === 4 &&
        numberOf(base.subarray(1, 33)) === parameters.Gx &&
        numberOf(base.subarray(33)) === parameters.Gy);
}

;// CONCATENATED MODULE: ./build/src/gmtls/x509/signed.js



/** `SEQUENCE { what is signed, AlgorithmIdentifier, BIT STRING … }`; more may follow in `rest`. @throws DerError */
function signedOf(element, what) {
    const rest = reader_DerReader.inside(element);
    const body = rest.take(tags_TAG.SEQUENCE, what);
    const signatureAlgorithm = algorithmOf(rest);
    const signature = bytesOfBitString(rest.take(tags_TAG.BIT_STRING, 'signatureValue'), 'signatureValue');
    return { signed: body.whole, signatureAlgorithm, signature, body, rest };
}
/** The object identifier of an AlgorithmIdentifier; its parameters are passed over. @throws DerError */
function algorithmOf(fields) {
    const algorithm = fields.sequence('AlgorithmIdentifier');
    const oid = oidOf(algorithm.take(tags_TAG.OBJECT_IDENTIFIER, 'algorithm'), 'algorithm');
    if (!algorithm.done)
        algorithm.any('parameters');
    algorithm.end('AlgorithmIdentifier');
    return oid;
}

;// CONCATENATED MODULE: ./build/src/gmtls/x509/certificate.js









/** A certificate of a TLS server has 1 to 2 KiB; the record layer lets through no message of more than 256 KiB. */
const MAX_CERTIFICATE_BYTES = 1 << 16;
/** RFC 5280 §4.1.2.2 has 20; more is a finding and no reason not to read on. */
const MAX_SERIAL_BYTES = 64;
/** @throws DerError */
function readCertificate(bytes) {
    const whole = reader_DerReader.whole(bytes, tags_TAG.SEQUENCE, 'Certificate', MAX_CERTIFICATE_BYTES);
    const { body, rest, ...signed } = signedOf(whole, 'tbsCertificate');
    rest.end('Certificate');
    const fields = reader_DerReader.inside(body);
    const version = versionOf(fields);
    const serial = integerBytes(fields.take(tags_TAG.INTEGER, 'serialNumber'), 'serialNumber', MAX_SERIAL_BYTES);
    const innerAlgorithm = algorithmOf(fields);
    const issuer = nameOf(fields.take(tags_TAG.SEQUENCE, 'issuer'));
    const validity = fields.sequence('validity');
    const [notBefore, notAfter] = [
        timeOf(validity.any('notBefore'), 'notBefore'),
        timeOf(validity.any('notAfter'), 'notAfter'),
    ];
    validity.end('validity');
    const subject = nameOf(fields.take(tags_TAG.SEQUENCE, 'subject'));
    const publicKey = publicKeyOf(fields.take(tags_TAG.SEQUENCE, 'subjectPublicKeyInfo'));
    fields.optional(context(1), 'issuerUniqueID');
    fields.optional(context(2), 'subjectUniqueID');
    const extensions = extensionsOf(optionalExtensions(fields, 3));
    fields.end('tbsCertificate');
    return {
        ...signed,
        ...extensions,
        der: whole.whole,
        version,
        serial: serial.toString('hex'),
        innerAlgorithm,
        issuer,
        subject,
        notBefore,
        notAfter,
        publicKey,
    };
}
function isSelfIssued({ issuer, subject }) {
    return issuer.key === subject.key;
}
/** 1, 2 or 3; DER leaves the 1 out. */
function versionOf(fields) {
    const wrapped = fields.optional(contextConstructed(0), 'version');
    if (wrapped === undefined)
        return 1;
    const inside = reader_DerReader.inside(wrapped);
    const version = 1 + smallIntegerOf(inside.take(tags_TAG.INTEGER, 'version'), 'version');
    inside.end('version');
    if (version < 2 || version > 3)
        throw new error_DerError('value', { en: `version ${version} of X.509`, zh: `X.509 版本 ${version} 无效` }, wrapped.offset);
    return version;
}

;// CONCATENATED MODULE: ./build/src/gmtls/client/certified-key.js




const ENCRYPTS = ['keyEncipherment', 'dataEncipherment', 'keyAgreement'];
/** @returns undefined when it cannot be read, or has another kind of key; what is wrong with it, the checks of it say */
function certifiedKey(der) {
    try {
        const { publicKey, keyUsage } = readCertificate(der);
        if (publicKey.kind !== 'sm2')
            return undefined;
        decodePoint(publicKey.bits);
        return { key: publicKey.bits, encrypts: ENCRYPTS.some(usage => keyUsage?.includes(usage)) };
    }
    catch (error) {
        if (error instanceof error_DerError || error instanceof error_Sm2Error)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/tlcp/certificates.js



/** More are CAs. */
const LOOKED_AT = 4;
/**
 * GB/T 38636 §6.4.5.3 has the signing certificate first and the encryption one second. TASSL puts CAs between them (Tongsuo
 * issue 203), so the encryption certificate is the first behind it whose key usage says so, or else the second.
 */
function serverCertificates(all) {
    const keys = keysOf(all);
    const byUsage = keys.findIndex((certificate, index) => index > 0 && certificate?.encrypts === true);
    const encryption = byUsage > 0 ? byUsage : Math.min(1, all.length - 1);
    const encryptionKey = keys[encryption]?.key;
    if (encryptionKey === undefined)
        throw new WireError('value', 'Certificate.certificate_list', {
            en: `has ${all.length} certificates, and none with an SM2 key where the encryption certificate belongs`,
            zh: `共有 ${all.length} 张证书，加密证书的位置上没有 SM2 公钥`,
        }, { certificates: all.length, index: encryption }, ALERT.bad_certificate);
    return {
        all,
        encryptionKey,
        encryptionFirst: [encryption, ...[...keys.keys()].filter(index => index !== encryption)],
        signers: signersAmong(keys),
    };
}
/** Who of a list may have signed, the one that should have first. */
function signersOf(all) {
    return signersAmong(keysOf(all));
}
function keysOf(all) {
    return all.slice(0, LOOKED_AT).map(certifiedKey);
}
function signersAmong(keys) {
    const signers = keys.flatMap((certificate, signer) => certificate === undefined ? [] : [{ signer, key: certificate.key }]);
    return signers.toSorted((a, b) => rank(a.signer, keys) - rank(b.signer, keys));
}
/** The first certificate, then those that may not sign either, CAs last. */
function rank(index, keys) {
    return index === 0 ? 0 : keys[index]?.encrypts === true ? 1 : 2;
}

;// CONCATENATED MODULE: ./build/src/gmtls/record/protection.js


/** What both AAD and MAC begin with: GB/T 38636 §6.3.3.4.2, as RFC 5246 §6.2.3.1 has it. */
function macHeader(sequence, { type, version }, length) {
    return bytes_concat(bytes_uint(sequence, 8), bytes_uint(type, 1), bytes_uint(version, 2), bytes_uint(length, 2));
}
function badRecord(sequence) {
    return new WireError('mac', 'Record', {
        en: `record ${sequence} under these keys does not open: its MAC, padding or tag is wrong`,
        zh: `该密钥下的第 ${sequence} 条记录无法解开：MAC、填充或认证标签错误`,
    }, { sequence });
}

;// CONCATENATED MODULE: ./build/src/gmtls/record/tlcp-cbc.js



const BLOCK = 16;
const MAC = 32;
/**
 * SM4-CBC with HMAC-SM3, MAC first, and an explicit IV in each record: GB/T 38636 §6.3.3.4.3. Padding and MAC are both
 * looked at in full whatever is wrong, so that what is wrong cannot be told by the answer; the time of the hash still
 * depends on the length.
 */
function tlcpCbc(key, macKey, random) {
    let sequence = 0;
    const mac = (header, fragment) => (0,external_node_crypto_.createHmac)('sm3', macKey).update(header).update(fragment).digest();
    return {
        seal(header, fragment) {
            const sum = mac(macHeader(sequence++, header, fragment.length), fragment);
            const padding = BLOCK - ((fragment.length + MAC) % BLOCK);
            const iv = random(BLOCK);
            const cipher = (0,external_node_crypto_.createCipheriv)('sm4-cbc', key, iv).setAutoPadding(false);
            const plain = bytes_concat(fragment, sum, new Uint8Array(padding).fill(padding - 1));
            return { type: header.type, bytes: bytes_concat(iv, cipher.update(plain), cipher.final()) };
        },
        open(header, payload) {
            const number = sequence++;
            if (payload.length % BLOCK !== 0 || payload.length < BLOCK + MAC + BLOCK)
                throw badRecord(number);
            const decipher = (0,external_node_crypto_.createDecipheriv)('sm4-cbc', key, payload.subarray(0, BLOCK)).setAutoPadding(false);
            const plain = bytes_concat(decipher.update(payload.subarray(BLOCK)), decipher.final());
            const stated = plain[plain.length - 1] ?? 0;
            // Too much for the record: go on as if there were none.
            const fits = stated + 1 + MAC <= plain.length;
            const padding = fits ? stated : 0;
            let wrong = fits ? 0 : 1;
            for (let back = 1; back <= Math.min(256, plain.length); back++)
                wrong |= back <= padding + 1 ? (plain[plain.length - back] ?? 0) ^ padding : 0;
            const length = plain.length - padding - 1 - MAC;
            const fragment = plain.subarray(0, length);
            const same = (0,external_node_crypto_.timingSafeEqual)(mac(macHeader(number, header, length), fragment), plain.subarray(length, length + MAC));
            if (!same || wrong !== 0)
                throw badRecord(number);
            return { type: header.type, bytes: fragment };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm4/block.js

const block_BLOCK = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** The key stream from `counter` on, over `text`. The counter never wraps here: records are of 16 KiB. */
function counterMode(key, counter, text) {
    return (0,external_node_crypto_.createCipheriv)('sm4-ctr', key, counter).update(text);
}
function encryptBlock(key, block) {
    return (0,external_node_crypto_.createCipheriv)('sm4-ecb', key, null).update(block);
}
/** The zeros that fill the last block. */
function paddingOf(length) {
    return Buffer.alloc((block_BLOCK - (length % block_BLOCK)) % block_BLOCK);
}
function checkNonce(nonce) {
    if (nonce.length !== NONCE_BYTES)
        throw new RangeError(`a nonce of ${nonce.length} bytes: 12 are allowed`);
}

;// CONCATENATED MODULE: ./build/src/gmtls/record/tlcp-gcm.js



const EXPLICIT = 8;
/** SM4-GCM as GB/T 38636 §6.3.3.4.4 has it, which is RFC 5288: four bytes of nonce from the keys, eight in each record. */
function tlcpGcm(gcm, key, salt) {
    let sequence = 0;
    return {
        seal(header, fragment) {
            const explicit = bytes_uint(sequence, EXPLICIT);
            const aad = macHeader(sequence++, header, fragment.length);
            return { type: header.type, bytes: bytes_concat(explicit, gcm.seal(key, bytes_concat(salt, explicit), aad, fragment)) };
        },
        open(header, payload) {
            const number = sequence++;
            if (payload.length < EXPLICIT + TAG_BYTES)
                throw badRecord(number);
            const aad = macHeader(number, header, payload.length - EXPLICIT - TAG_BYTES);
            const nonce = bytes_concat(salt, payload.subarray(0, EXPLICIT));
            const bytes = gcm.open(key, nonce, aad, payload.subarray(EXPLICIT));
            if (bytes === undefined)
                throw badRecord(number);
            return { type: header.type, bytes };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm3/hmac.js

function hmacSm3(key, ...parts) {
    const hmac = (0,external_node_crypto_.createHmac)('sm3', key);
    for (const part of parts)
        hmac.update(part);
    return hmac.digest();
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm3/prf.js

/**
 * PRF of TLCP: P_SM3 alone, as RFC 5246 §5 has it for one hash (GB/T 38636-2020, gotlcp prf.go), though the version on the
 * wire is below that of TLS 1.2.
 */
function prf(secret, label, seed, length) {
    const labelled = Buffer.concat([Buffer.from(label, 'latin1'), seed]);
    const blocks = [];
    let a = labelled;
    while (blocks.length * 32 < length) {
        a = hmacSm3(secret, a);
        blocks.push(hmacSm3(secret, a, labelled));
    }
    return Buffer.concat(blocks).subarray(0, length);
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm4/ccm.js


/** Bytes of the length and of the counter: what the nonce leaves of 15. */
const LENGTH_BYTES = 15 - NONCE_BYTES;
const MAX_AAD = 0xff00;
/** SM4-CCM over SM4-CTR and SM4-CBC: RFC 3610 §2, with a tag of 16 bytes (RFC 8998 §2.2). */
const ownCcm = {
    seal(key, nonce, aad, plaintext) {
        const { mask, text } = crypt(key, nonce, plaintext);
        return Buffer.concat([text, tagOf(key, nonce, mask, aad, plaintext)]);
    },
    open(key, nonce, aad, sealed) {
        if (sealed.length < TAG_BYTES)
            return undefined;
        const ciphertext = sealed.subarray(0, sealed.length - TAG_BYTES);
        const { mask, text } = crypt(key, nonce, ciphertext);
        return (0,external_node_crypto_.timingSafeEqual)(tagOf(key, nonce, mask, aad, text), sealed.subarray(ciphertext.length)) ? text : undefined;
    },
};
/** The key stream of counter 0 masks the tag; that of 1 and on, the text. */
function crypt(key, nonce, text) {
    checkNonce(nonce);
    const counter = Buffer.concat([Buffer.of(LENGTH_BYTES - 1), nonce, Buffer.alloc(LENGTH_BYTES)]);
    const stream = counterMode(key, counter, Buffer.concat([Buffer.alloc(block_BLOCK), text]));
    return { mask: stream.subarray(0, block_BLOCK), text: stream.subarray(block_BLOCK) };
}
function tagOf(key, nonce, mask, aad, plaintext) {
    if (aad.length >= MAX_AAD)
        throw new RangeError(`${aad.length} bytes of additional data: below ${MAX_AAD} are allowed`);
    const flags = (aad.length > 0 ? 0x40 : 0) | (((TAG_BYTES - 2) / 2) << 3) | (LENGTH_BYTES - 1);
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUIntBE(plaintext.length, 0, LENGTH_BYTES);
    const additional = aad.length === 0 ? [] : [Buffer.of(aad.length >>> 8, aad.length & 0xff), aad, paddingOf(aad.length + 2)];
    const data = Buffer.concat([Buffer.of(flags), nonce, length, ...additional, plaintext, paddingOf(plaintext.length)]);
    const mac = (0,external_node_crypto_.createCipheriv)('sm4-cbc', key, Buffer.alloc(block_BLOCK)).update(data).subarray(-block_BLOCK);
    return Buffer.from(mac.map((byte, i) => byte ^ (mask[i] ?? 0)));
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm4/ghash.js

/**
 * GHASH of NIST SP 800-38D §6.4 over whole blocks, four bits at a time with a table of the sixteen multiples of H
 * (Shoup's method, SP 800-38D §6.5 note). Its time depends on the data: for test connections only.
 */
function ghash(h, data) {
    const table = multiplesOf(h);
    let [z0, z1, z2, z3] = [0, 0, 0, 0];
    const block = new Uint8Array(block_BLOCK);
    const view = Buffer.from(block.buffer);
    for (let at = 0; at < data.length; at += block_BLOCK) {
        view.writeInt32BE(z0, 0);
        view.writeInt32BE(z1, 4);
        view.writeInt32BE(z2, 8);
        view.writeInt32BE(z3, 12);
        for (let i = 0; i < block_BLOCK; i++)
            block[i] = (block[i] ?? 0) ^ (data[at + i] ?? 0);
        z0 = z1 = z2 = z3 = 0;
        // From the highest power of x to the lowest: the last byte first, its low nibble first.
        for (let nibble = 31; nibble >= 0; nibble--) {
            const byte = block[nibble >>> 1] ?? 0;
            const row = (nibble % 2 === 1 ? byte & 0xf : byte >>> 4) * 4;
            const carried = REDUCTION[z3 & 0xf] ?? 0;
            z3 = ((z3 >>> 4) | (z2 << 28)) ^ (table[row + 3] ?? 0);
            z2 = ((z2 >>> 4) | (z1 << 28)) ^ (table[row + 2] ?? 0);
            z1 = ((z1 >>> 4) | (z0 << 28)) ^ (table[row + 1] ?? 0);
            z0 = (z0 >>> 4) ^ (carried << 16) ^ (table[row] ?? 0);
        }
    }
    view.writeInt32BE(z0, 0);
    view.writeInt32BE(z1, 4);
    view.writeInt32BE(z2, 8);
    view.writeInt32BE(z3, 12);
    return view;
}
/** What the four bits that a shift pushes out come back as, modulo x¹²⁸ + x⁷ + x² + x + 1; the upper half of a word. */
const REDUCTION = Int32Array.of(0x0000, 0x1c20, 0x3840, 0x2460, 0x7080, 0x6ca0, 0x48c0, 0x54e0, 0xe100, 0xfd20, 0xd940, 0xc560, 0x9180, 0x8da0, 0xa9c0, 0xb5e0);
/** Sixteen rows of four words: H times each nibble, whose highest bit is x⁰. */
function multiplesOf(h) {
    const table = new Int32Array(16 * 4);
    const words = Buffer.from(h);
    let v = [
        words.readInt32BE(0),
        words.readInt32BE(4),
        words.readInt32BE(8),
        words.readInt32BE(12),
    ];
    for (let bit = 8; bit > 0; bit >>= 1) {
        for (let row = bit; row < 16; row++)
            if ((row & bit) !== 0)
                for (const [i, word] of v.entries())
                    table[row * 4 + i] = (table[row * 4 + i] ?? 0) ^ word;
        const [a, b, c, d] = v;
        const carry = (d & 1) === 0 ? 0 : 0xe1000000;
        v = [(a >>> 1) ^ carry, (b >>> 1) | (a << 31), (c >>> 1) | (b << 31), (d >>> 1) | (c << 31)];
    }
    return table;
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm4/gcm.js



/** SM4-GCM over SM4-CTR: NIST SP 800-38D §7. */
const ownGcm = {
    seal(key, nonce, aad, plaintext) {
        const { mask, text } = gcm_crypt(key, nonce, plaintext);
        return Buffer.concat([text, gcm_tagOf(key, mask, aad, text)]);
    },
    open(key, nonce, aad, sealed) {
        if (sealed.length < TAG_BYTES)
            return undefined;
        const ciphertext = sealed.subarray(0, sealed.length - TAG_BYTES);
        const { mask, text } = gcm_crypt(key, nonce, ciphertext);
        return (0,external_node_crypto_.timingSafeEqual)(gcm_tagOf(key, mask, aad, ciphertext), sealed.subarray(ciphertext.length)) ? text : undefined;
    },
};
/** The key stream of counter 1 masks the tag; that of 2 and on, the text. */
function gcm_crypt(key, nonce, text) {
    checkNonce(nonce);
    const stream = counterMode(key, Buffer.concat([nonce, Buffer.of(0, 0, 0, 1)]), Buffer.concat([Buffer.alloc(block_BLOCK), text]));
    return { mask: stream.subarray(0, block_BLOCK), text: stream.subarray(block_BLOCK) };
}
function gcm_tagOf(key, mask, aad, ciphertext) {
    const bits = Buffer.alloc(block_BLOCK);
    bits.writeBigUInt64BE(8n * BigInt(aad.length), 0);
    bits.writeBigUInt64BE(8n * BigInt(ciphertext.length), 8);
    const data = Buffer.concat([aad, paddingOf(aad.length), ciphertext, paddingOf(ciphertext.length), bits]);
    const hash = ghash(encryptBlock(key, Buffer.alloc(block_BLOCK)), data);
    return Buffer.from(hash.map((byte, i) => byte ^ (mask[i] ?? 0)));
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm4/native.js


/** What Node's own OpenSSL does, where it does. */
function nativeAead(name) {
    // Every authenticated mode takes the options of CCM; types know only the names of AES.
    const [mode, options] = [name, { authTagLength: TAG_BYTES }];
    return {
        seal(key, nonce, aad, plaintext) {
            const cipher = (0,external_node_crypto_.createCipheriv)(mode, key, nonce, options);
            cipher.setAAD(aad, { plaintextLength: plaintext.length });
            return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
        },
        open(key, nonce, aad, sealed) {
            if (sealed.length < TAG_BYTES)
                return undefined;
            const text = sealed.subarray(0, sealed.length - TAG_BYTES);
            const decipher = (0,external_node_crypto_.createDecipheriv)(mode, key, nonce, options);
            decipher.setAuthTag(sealed.subarray(text.length));
            decipher.setAAD(aad, { plaintextLength: text.length });
            try {
                return Buffer.concat([decipher.update(text), decipher.final()]);
            }
            catch {
                return undefined;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm4/aead.js




const ciphers = (0,external_node_crypto_.getCiphers)();
/** OpenSSL has SM4-GCM and CCM; the copy in Node 20 and 24 does not. */
const sm4Gcm = ciphers.includes('sm4-gcm') ? nativeAead('sm4-gcm') : ownGcm;
const sm4Ccm = ciphers.includes('sm4-ccm') ? nativeAead('sm4-ccm') : ownCcm;

;// CONCATENATED MODULE: ./build/src/gmtls/tlcp/keys.js







const TLCP_SUITES = new Map([
    [SUITE.ECC_SM4_CBC_SM3, { exchange: 'ecc', cipher: 'cbc' }],
    [SUITE.ECC_SM4_GCM_SM3, { exchange: 'ecc', cipher: 'gcm' }],
    [SUITE.ECDHE_SM4_CBC_SM3, { exchange: 'ecdhe', cipher: 'cbc' }],
    [SUITE.ECDHE_SM4_GCM_SM3, { exchange: 'ecdhe', cipher: 'gcm' }],
]);
/** GB/T 38636 §6.5.1. */
function masterSecret(premaster, { client, server }) {
    return prf(premaster, 'master secret', bytes_concat(client, server), 48);
}
/** Sizes of the parts of the key block in their order, GB/T 38636 §6.5.2; the IVs of CBC are not used, each record has its own. */
const PARTS = { cbc: { mac: 32, iv: 16 }, gcm: { mac: 0, iv: 4 } };
const KEY = 16;
function protections({ cipher }, master, { client, server }, random) {
    const { mac, iv } = PARTS[cipher];
    const block = prf(master, 'key expansion', bytes_concat(server, client), 2 * (mac + KEY + iv));
    let at = 0;
    const part = (size) => {
        at += size;
        return block.subarray(at - size, at);
    };
    const [clientMac, serverMac] = [part(mac), part(mac)];
    const [clientKey, serverKey] = [part(KEY), part(KEY)];
    const [clientIv, serverIv] = [part(iv), part(iv)];
    const protection = (key, macKey, salt) => cipher === 'gcm' ? tlcpGcm(sm4Gcm, key, salt) : tlcpCbc(key, macKey, random);
    return {
        client: protection(clientKey, clientMac, clientIv),
        server: protection(serverKey, serverMac, serverIv),
    };
}
const FINISHED = 12;
/** GB/T 38636 §6.4.5.10: over the hash of all handshake messages up to it. */
function finished(master, side, transcript) {
    return prf(master, `${side} finished`, sm3(transcript), FINISHED);
}
function sm3(parts) {
    const hash = (0,external_node_crypto_.createHash)('sm3');
    for (const part of parts)
        hash.update(part);
    return hash.digest();
}
function same(a, b) {
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm2/identity.js


/** What a signature is made for, beside the message. Three are met in the wild: */
const IDENTITY = {
    /** GM/T 0009-2012 §10: certificates and everything in TLCP. */
    default: Buffer.from('1234567812345678'),
    /** RFC 8998 §3.2.1: CertificateVerify in TLS 1.3 alone. */
    tls13: Buffer.from('TLSv1.3+GM+Cipher+Suite'),
    /** OpenSSL before 4.0, and so Node: no ID was set. */
    empty: Buffer.alloc(0),
};
const CURVE_BYTES = Buffer.concat([parameters.a, parameters.b, parameters.Gx, parameters.Gy].map(curve_bytesOf));
/** Z: GB/T 32918.2 §5.5. `publicKey` is a valid uncompressed point. */
function identityHash(publicKey, id) {
    const bits = Buffer.alloc(2);
    bits.writeUInt16BE(id.length * 8);
    return (0,external_node_crypto_.createHash)('sm3').update(bits).update(id).update(CURVE_BYTES).update(publicKey.subarray(1)).digest();
}

;// CONCATENATED MODULE: ./build/src/gmtls/der/writer.js

/** One TLV around its parts. */
function writer_element(tag, ...parts) {
    const content = Buffer.concat(parts);
    return Buffer.concat([Buffer.from([tag, ...lengthOctets(content.length)]), content]);
}
function sequence(...parts) {
    return writer_element(tags_TAG.SEQUENCE, ...parts);
}
/** Not negative. */
function integer(value) {
    const hex = value.toString(16);
    const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
    return (bytes[0] ?? 0) < 0x80 ? writer_element(tags_TAG.INTEGER, bytes) : writer_element(tags_TAG.INTEGER, Buffer.of(0), bytes);
}
function octetString(bytes) {
    return writer_element(tags_TAG.OCTET_STRING, bytes);
}
/** X.690 §8.1.3: one byte up to 127, else their number and the bytes. */
function lengthOctets(length) {
    if (length < 0x80)
        return [length];
    const octets = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        octets.unshift(rest % 256);
    return [0x80 | octets.length, ...octets];
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm2/scalar.js



const systemRandom = length => (0,external_node_crypto_.randomBytes)(length);
/** A number from 1 to `order` - 1: by rejection, without the bias of a remainder (FIPS 186-5 §A.2.2). */
function randomScalar(random, order = parameters.n) {
    for (;;) {
        const candidate = numberOf(random(curve_SIZE));
        if (candidate > 0n && candidate < order)
            return candidate;
    }
}
/**
 * 1 to n - 2: with n - 1 the signature would divide by zero (GB/T 32918.1 §6.1).
 * @throws Sm2Error
 */
function scalar_privateScalar(privateKey) {
    const d = numberOf(privateKey);
    if (privateKey.length !== curve_SIZE || d === 0n || d >= parameters.n - 1n)
        throw new error_Sm2Error('private-key', { en: 'the private key is no number from 1 to n - 2 of 32 bytes', zh: '私钥不是 32 字节、取值 1 至 n-2 的整数' }, { length: privateKey.length });
    return d;
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm2/key-pair.js



/**
 * For one connection, and so not in fixed time. Not crypto.generateKeyPairSync('ec', SM2): what that makes signs with ECDSA.
 */
function generateKeyPair(random = systemRandom) {
    let d = randomScalar(random);
    while (d === parameters.n - 1n)
        d = randomScalar(random);
    return { privateKey: curve_bytesOf(d), publicKey: point_encodePoint(Curve.BASE.multiplyUnsafe(d)) };
}
/** @throws Sm2Error */
function key_pair_publicKeyOf(privateKey) {
    return point_encodePoint(Curve.BASE.multiply(scalar_privateScalar(privateKey)));
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm2/public-point.js

/** A key that came so often comes again: then a table of its multiples, which costs as much as ten multiplications, pays. */
const OFTEN = 16;
/** 1408 points: 43 additions for a multiplication in place of 256 doublings. */
const WINDOW = 6;
/** Peers choose what keys we see: more than those of a few servers are not kept. */
const KEPT = 8;
const seen = new Map();
/** The point of somebody's public key, 65 bytes. @throws Sm2Error when it is none of the curve */
function publicPoint(bytes) {
    const name = Buffer.from(bytes).toString('latin1');
    const known = seen.get(name) ?? { point: decodePoint(bytes), uses: 0 };
    if (++known.uses === OFTEN)
        known.point.precompute(WINDOW);
    // The one that was used last goes last.
    seen.delete(name);
    seen.set(name, known);
    const [oldest = name] = seen.keys();
    if (seen.size > KEPT)
        seen.delete(oldest);
    return known.point;
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm2/signature.js











/** SEQUENCE of two INTEGERs of 33 bytes at most. */
const MAX_SIGNATURE_BYTES = 72;
/**
 * SM2 with SM3 over the message itself, which is hashed behind Z (GB/T 32918.2 §6.1).
 * @returns DER SEQUENCE { r, s } (GM/T 0009-2012 §7.3)
 * @throws Sm2Error when the key is none
 */
function sign(privateKey, message, id = IDENTITY.default, random = systemRandom) {
    const d = scalar_privateScalar(privateKey);
    const e = digest(key_pair_publicKeyOf(privateKey), message, id);
    for (;;) {
        const k = randomScalar(random);
        const r = Scalar.create(e + Curve.BASE.multiply(k).x);
        if (r === 0n || Scalar.is0(Scalar.add(r, k)))
            continue;
        const s = Scalar.mul(Scalar.inv(1n + d), Scalar.sub(k, Scalar.mul(r, d)));
        if (s !== 0n)
            return sequence(integer(r), integer(s));
    }
}
/**
 * GB/T 32918.2 §7.1. A signature that is no DER, or has r or s out of range, does not verify.
 * @param publicKey 65 bytes
 * @throws Sm2Error when the key is no point of the curve
 */
function verify(publicKey, message, signature, id = IDENTITY.default) {
    const point = publicPoint(publicKey);
    const pair = readSignature(signature);
    if (pair === undefined || !Scalar.isValidNot0(pair.r) || !Scalar.isValidNot0(pair.s))
        return false;
    const { r, s } = pair;
    const t = Scalar.add(r, s);
    if (Scalar.is0(t))
        return false;
    const sum = Curve.BASE.multiplyUnsafe(s).add(point.multiplyUnsafe(t));
    return !sum.is0() && Scalar.create(digest(publicKey, message, id) + sum.x) === r;
}
/** undefined where it is no strict DER. */
function readSignature(signature) {
    try {
        const pair = reader_DerReader.inside(reader_DerReader.whole(signature, tags_TAG.SEQUENCE, 'signature', MAX_SIGNATURE_BYTES));
        const r = values_integerOf(pair.take(tags_TAG.INTEGER, 'r'), 'r', curve_SIZE);
        const s = values_integerOf(pair.take(tags_TAG.INTEGER, 's'), 's', curve_SIZE);
        pair.end('signature');
        return { r, s };
    }
    catch (error) {
        if (error instanceof error_DerError)
            return undefined;
        throw error;
    }
}
function digest(publicKey, message, id) {
    return numberOf((0,external_node_crypto_.createHash)('sm3').update(identityHash(publicKey, id)).update(message).digest());
}

;// CONCATENATED MODULE: ./build/src/gmtls/client/signature.js


/** Identifiers that signers use, rightly or not. */
const IDS = ['default', 'tls13', 'empty'];
/**
 * Verifies a signature of the handshake, the first candidate being the right one; where it does not verify, all candidates
 * are tried under all identifiers, since which of them it is tells what is wrong with the server.
 */
function judgeSignature(message, expected, signature, candidates) {
    const ids = [expected, ...IDS.filter(id => id !== expected)];
    for (const [nth, { signer, key, signed, over }] of candidates.entries())
        for (const id of ids)
            if (verify(key, signed, signature, IDENTITY[id])) {
                const found = over === undefined ? { id, signer } : { id, signer, over };
                return { message, expected, valid: nth === 0 && id === expected, found };
            }
    return { message, expected, valid: false, found: undefined };
}

;// CONCATENATED MODULE: ./build/src/gmtls/tlcp/signatures.js




/** GB/T 38636 §6.4.5.4: over both randoms and the encryption certificate, or the ephemeral point. */
function judgeServerKeyExchange({ signature, ephemeral }, { all, encryptionFirst, signers }, { client, server }) {
    const ways = ephemeral !== undefined
        ? [{ signed: ephemeral.params }]
        : encryptionFirst.map(over => ({ over, signed: bytes_vector(3, all[over] ?? new Uint8Array(0)) }));
    const candidates = signers.flatMap(signer => ways.map(way => ({ ...signer, ...way, signed: bytes_concat(client, server, way.signed) })));
    return judgeSignature('ServerKeyExchange', 'default', signature, candidates);
}
/**
 * GB/T 38636 §6.4.5.9: the message that is signed is the hash of the transcript, which SM2 hashes once more. gotlcp auth.go.
 * @param transcript all handshake messages before the CertificateVerify
 */
function judgeCertificateVerify(signature, certificates, transcript) {
    const signed = sm3(transcript);
    return judgeSignature('CertificateVerify', 'default', signature, signersOf(certificates).map(signer => ({ ...signer, signed })));
}

;// CONCATENATED MODULE: ./build/src/gmtls/capture/observe.js












const RFC8998 = [SUITE.TLS_SM4_GCM_SM3, SUITE.TLS_SM4_CCM_SM3];
/** Makes out what a connection was. @returns undefined for ordinary TLS */
function observe(recorded) {
    const [client, server] = [new Reading('client', recorded.client), new Reading('server', recorded.server)];
    const offered = client.first(HANDSHAKE.client_hello, 'ClientHello', readClientHello);
    // The ServerHello behind a HelloRetryRequest is the one that counts.
    const chosen = server.last(HANDSHAKE.server_hello, 'ServerHello', readServerHello);
    const protocol = protocolOf(offered, chosen);
    if (protocol === undefined)
        return undefined;
    const { serverAddress, clientAddress, at } = recorded;
    const common = { protocol, serverAddress, clientAddress, at, offered, chosen };
    if (protocol === 'tls13')
        return {
            ...common,
            ...{
                resumed: false,
                certificates: [],
                staple: undefined,
                done: false,
                requested: false,
                clientCertificates: undefined,
            },
            ...{ verifyServer: undefined, verifyClient: undefined },
            ending: endingOf(recorded, client, server, protocol),
        };
    const certificates = server.first(HANDSHAKE.certificate, 'Certificate', readCertificateList) ?? [];
    const requested = server.first(HANDSHAKE.certificate_request, 'CertificateRequest', readCertificateRequest);
    const clientCertificates = client.first(HANDSHAKE.certificate, 'Certificate', readCertificateList);
    const sessionId = offered?.sessionId ?? new Uint8Array(0);
    return {
        ...{ ...common, certificates, clientCertificates },
        resumed: chosen !== undefined && sessionId.length > 0 && equal(sessionId, chosen.sessionId),
        staple: server.first(HANDSHAKE.certificate_status, 'CertificateStatus', readCertificateStatus),
        done: recorded.server.messages.some(({ type }) => type === HANDSHAKE.server_hello_done),
        requested: requested !== undefined,
        verifyServer: serverSignature(server, offered, chosen, certificates),
        verifyClient: recorded.hole ? undefined : clientSignature(recorded, client, clientCertificates ?? []),
        // Last: what could not be read on the way is told by it.
        ending: endingOf(recorded, client, server, protocol),
    };
}
/** Messages of one side, read once they are asked for; the first that breaks the protocol is remembered. */
class Reading {
    peer;
    said;
    problem;
    constructor(peer, said) {
        this.peer = peer;
        this.said = said;
        this.problem = said.problem;
    }
    first(type, name, read) {
        return this.#read(this.said.messages.find(message => message.type === type)?.body, name, read);
    }
    last(type, name, read) {
        return this.#read(this.said.messages.findLast(message => message.type === type)?.body, name, read);
    }
    #read(body, name, read) {
        if (body === undefined)
            return undefined;
        try {
            return parseBody(name, body, read).value;
        }
        catch (error) {
            if (!(error instanceof WireError))
                throw error;
            this.problem ??= error;
            return undefined;
        }
    }
}
function protocolOf(offered, chosen) {
    if (offered?.version === VERSION.TLCP || chosen?.version === VERSION.TLCP)
        return 'tlcp';
    // tjfoc/gmsm 1.4.1 takes suites of TLCP under 0303.
    if (chosen !== undefined && TLCP_SUITES.has(chosen.suite))
        return 'tlcp';
    const national = [...(offered?.suites ?? []), ...(chosen === undefined ? [] : [chosen.suite])];
    return national.some(suite => RFC8998.includes(suite)) ? 'tls13' : undefined;
}
function serverSignature(server, offered, chosen, certificates) {
    const suite = TLCP_SUITES.get(chosen?.suite ?? 0);
    if (offered === undefined || chosen === undefined || suite === undefined || certificates.length === 0)
        return undefined;
    const read = suite.exchange === 'ecc' ? readEccServerKeyExchange : readEcdheServerKeyExchange;
    const exchanged = server.first(HANDSHAKE.server_key_exchange, 'ServerKeyExchange', read);
    if (exchanged === undefined)
        return undefined;
    try {
        const list = serverCertificates(certificates);
        return () => judgeServerKeyExchange(exchanged, list, { client: offered.random, server: chosen.random });
    }
    catch (error) {
        // Without a key to encrypt with; the checks of certificates say so.
        if (error instanceof WireError)
            return undefined;
        throw error;
    }
}
function clientSignature({ server, client: { messages } }, client, certificates) {
    const signature = client.first(HANDSHAKE.certificate_verify, 'CertificateVerify', readCertificateVerify);
    if (signature === undefined || certificates.length === 0)
        return undefined;
    const at = messages.findIndex(({ type }) => type === HANDSHAKE.certificate_verify);
    // The flights do not overlap: the server's lies between the hello and the rest of what the client said.
    const [hello, ...rest] = messages.slice(0, at);
    if (hello === undefined)
        return undefined;
    const transcript = [hello, ...server.messages, ...rest].map(({ raw }) => raw);
    return () => judgeCertificateVerify(signature, certificates, transcript);
}
function endingOf(recorded, client, server, protocol) {
    const sides = [client, server];
    for (const { peer, said } of sides) {
        const fatal = said.alerts.find(alert => alert.fatal);
        if (fatal !== undefined)
            return { how: 'alert', by: peer, code: fatal.description, after: lastOf(sides, peer) };
    }
    // What a hole makes of the bytes behind it is not the peer's fault.
    if (!recorded.hole)
        for (const { peer, problem } of sides)
            if (problem !== undefined)
                return { how: 'broken', by: peer, problem };
    if (protocol === 'tlcp') {
        if (sides.every(({ said }) => said.changed && said.sealed === CONTENT.handshake))
            return { how: 'finished' };
        const alerted = sides.find(({ said }) => said.sealed === CONTENT.alert);
        if (alerted !== undefined)
            return { how: 'sealed-alert', by: alerted.peer };
    }
    else if (server.said.sealed !== undefined)
        return { how: 'hidden' };
    if (recorded.leftOut)
        return { how: 'left-out' };
    if (recorded.hole)
        return { how: 'hole' };
    return recorded.closed === undefined
        ? { how: 'open' }
        : { how: 'closed', by: recorded.closed, after: lastOf(sides, recorded.closed) };
}
/** The last message that the other side had said: what a refusal is about, most often. */
function lastOf(sides, peer) {
    return sides.find(side => side.peer !== peer)?.said.messages.at(-1)?.type;
}
/** What the same client and the same server do time after time has one key. */
function observe_kindOf({ protocol, offered, chosen, resumed, certificates, requested, clientCertificates, ending, }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of [certificates, clientCertificates ?? []])
        for (const der of part)
            hash.update(`${der.length} `).update(der);
    const extensions = (hello) => hello?.extensions?.all.map(({ type }) => type).filter(type => !isReserved(type));
    return JSON.stringify([
        ...[protocol, resumed, requested, clientCertificates?.length, certificates.length, hash.digest('hex')],
        ...[offered?.version, offered?.suites.filter(suite => !isReserved(suite)), extensions(offered)],
        ...[chosen?.version, chosen?.suite, extensions(chosen), chosen?.extensions?.known.shares?.[0]?.group],
        ending.how === 'broken' ? [ending.how, ending.by, ending.problem.where] : ending,
    ]);
}
/** RFC 8701: drawn anew for each hello by some browsers. */
function isReserved(value) {
    return (value & 0x0f0f) === 0x0a0a && value >>> 8 === (value & 0xff);
}

;// CONCATENATED MODULE: ./build/src/gmtls/capture/byte-queue.js
/** Bytes of a file, in at one end in pieces and out at the other in order. */
class ByteQueue {
    #bytes = Buffer.alloc(0);
    #from = 0;
    #taken = 0;
    push(bytes) {
        const rest = this.#bytes.subarray(this.#from);
        this.#bytes = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
        this.#from = 0;
    }
    get left() {
        return this.#bytes.length - this.#from;
    }
    /** Offset in the file of what comes next. */
    get at() {
        return this.#taken;
    }
    /** @returns undefined when there are not so many yet */
    peek(length) {
        return length > this.left ? undefined : this.#bytes.subarray(this.#from, this.#from + length);
    }
    skip(length) {
        this.#from += length;
        this.#taken += length;
    }
}
const LITTLE = {
    uint16: (bytes, at) => bytes.readUInt16LE(at),
    uint32: (bytes, at) => bytes.readUInt32LE(at),
};
const BIG = {
    uint16: (bytes, at) => bytes.readUInt16BE(at),
    uint32: (bytes, at) => bytes.readUInt32BE(at),
};

;// CONCATENATED MODULE: ./build/src/gmtls/capture/pcap.js


/** By the first four bytes, draft-ietf-opsawg-pcap §4: microseconds, and nanoseconds of libpcap 1.5. */
const FLAVOURS = {
    d4c3b2a1: { order: LITTLE, fractions: 1e6 },
    a1b2c3d4: { order: BIG, fractions: 1e6 },
    '4d3cb2a1': { order: LITTLE, fractions: 1e9 },
    a1b23c4d: { order: BIG, fractions: 1e9 },
};
const FILE_HEADER = 24;
const PACKET_HEADER = 16;
/** MAXIMUM_SNAPLEN of libpcap. */
const MAX_PACKET = 262_144;
/** The classic format, draft-ietf-opsawg-pcap. @returns undefined when it is another one */
function pcap(queue, magic) {
    const flavour = FLAVOURS[magic];
    if (flavour === undefined)
        return undefined;
    const { order, fractions } = flavour;
    let linkType;
    return {
        next() {
            if (linkType === undefined) {
                const header = queue.peek(FILE_HEADER);
                if (header === undefined)
                    return undefined;
                // The upper half says how long a frame check sequence is.
                linkType = order.uint32(header, 20) & 0xffff;
                queue.skip(FILE_HEADER);
            }
            const header = queue.peek(PACKET_HEADER);
            if (header === undefined)
                return undefined;
            const kept = order.uint32(header, 8);
            if (kept > MAX_PACKET)
                throw tooLong(kept, queue.at);
            const whole = queue.peek(PACKET_HEADER + kept);
            if (whole === undefined)
                return undefined;
            queue.skip(PACKET_HEADER + kept);
            return {
                linkType,
                at: order.uint32(header, 0) * 1000 + (order.uint32(header, 4) / fractions) * 1000,
                bytes: whole.subarray(PACKET_HEADER),
                cut: order.uint32(header, 12) > kept,
            };
        },
    };
}
function tooLong(length, at) {
    return new CaptureError({
        en: `a packet of ${length} bytes, and ${MAX_PACKET} are allowed`,
        zh: `数据包长 ${length} 字节，上限 ${MAX_PACKET}`,
    }, at);
}

;// CONCATENATED MODULE: ./build/src/gmtls/capture/pcapng.js



/** draft-ietf-opsawg-pcapng §4. Blocks that are not here, such as statistics and secrets, are passed over. */
const pcapng_BLOCK = { section: 0x0a0d0d0a, interface: 1, packet: 2, simplePacket: 3, enhancedPacket: 6 };
const OPTION = { end: 0, tsresol: 9, tsoffset: 14 };
/** Of Wireshark, wiretap/pcapng.c. */
const MAX_BLOCK = 16 << 20;
const MIN_BLOCK = 12;
const MAX_INTERFACES = 1000;
/** @returns undefined when it is another format */
function pcapng(queue, magic) {
    if (magic !== '0a0d0d0a')
        return undefined;
    let order = LITTLE;
    let interfaces = [];
    return {
        next() {
            for (;;) {
                const start = queue.peek(MIN_BLOCK);
                if (start === undefined)
                    return undefined;
                const at = queue.at;
                // The same in both byte orders: a section says which one is its own.
                if (start.readUInt32LE(0) === pcapng_BLOCK.section)
                    order = orderOf(start.readUInt32LE(8), at);
                const [type, length] = [order.uint32(start, 0), order.uint32(start, 4)];
                if (length < MIN_BLOCK || length % 4 !== 0 || length > MAX_BLOCK)
                    throw damaged(`a block of ${length} bytes`, `块长度为 ${length} 字节`, at);
                const block = queue.peek(length);
                if (block === undefined)
                    return undefined;
                queue.skip(length);
                const body = block.subarray(8, length - 4);
                if (type === pcapng_BLOCK.section)
                    interfaces = [];
                else if (type === pcapng_BLOCK.interface) {
                    if (interfaces.length === MAX_INTERFACES)
                        throw damaged(`more than ${MAX_INTERFACES} interfaces`, `接口超过 ${MAX_INTERFACES} 个`, at);
                    interfaces.push(interfaceOf(body, order, at));
                }
                else {
                    const packet = BODIES[type]?.(body, order, at, interfaces[0]?.snapLength ?? 0);
                    if (packet !== undefined)
                        return packetOf(packet, interfaces, at);
                }
            }
        },
    };
}
function orderOf(magic, at) {
    if (magic === 0x1a2b3c4d)
        return LITTLE;
    if (magic === 0x4d3c2b1a)
        return BIG;
    throw damaged('a section without its byte-order magic', '节缺少字节序标记', at);
}
/** IDB, §4.2. */
function interfaceOf(body, order, at) {
    need(body, 8, at);
    let [unitMs, offsetMs] = [1e-3, 0];
    for (const [code, value] of optionsOf(body.subarray(8), order)) {
        const [resolution = 6] = value;
        if (code === OPTION.tsresol && value.length === 1)
            unitMs = 1000 * (resolution < 0x80 ? 10 ** -resolution : 2 ** -(resolution & 0x7f));
        if (code === OPTION.tsoffset && value.length === 8)
            offsetMs = 1000 * Number(order === LITTLE ? value.readBigInt64LE(0) : value.readBigInt64BE(0));
    }
    return { linkType: order.uint16(body, 0), snapLength: order.uint32(body, 4), unitMs, offsetMs };
}
function* optionsOf(bytes, order) {
    for (let at = 0; at + 4 <= bytes.length;) {
        const [code, length] = [order.uint16(bytes, at), order.uint16(bytes, at + 2)];
        if (code === OPTION.end || at + 4 + length > bytes.length)
            return;
        yield [code, bytes.subarray(at + 4, at + 4 + length)];
        at += 4 + Math.ceil(length / 4) * 4;
    }
}
const timed = (interfaceSize) => (body, order, at) => {
    need(body, 20, at);
    const kept = order.uint32(body, 12);
    return {
        of: interfaceSize === 4 ? order.uint32(body, 0) : order.uint16(body, 0),
        high: order.uint32(body, 4),
        low: order.uint32(body, 8),
        ...contents(body.subarray(20), kept, order.uint32(body, 16), at),
    };
};
const BODIES = {
    [pcapng_BLOCK.enhancedPacket]: timed(4),
    // Obsolete, and still in old files.
    [pcapng_BLOCK.packet]: timed(2),
    // No time, and always of the first interface.
    [pcapng_BLOCK.simplePacket]: (body, order, at, snapLength) => {
        need(body, 4, at);
        const length = order.uint32(body, 0);
        const kept = Math.min(length, snapLength === 0 ? length : snapLength, body.length - 4);
        return { of: 0, ...contents(body.subarray(4), kept, length, at) };
    },
};
function contents(bytes, kept, length, at) {
    if (kept > MAX_PACKET)
        throw tooLong(kept, at);
    need(bytes, kept, at);
    return { bytes: bytes.subarray(0, kept), cut: length > kept };
}
function packetOf({ of, high, low, bytes, cut }, interfaces, at) {
    const from = interfaces[of];
    if (from === undefined)
        throw damaged(`a packet of interface ${of}, which is not there`, `数据包所属接口 ${of} 不存在`, at);
    const { linkType, unitMs, offsetMs } = from;
    const ms = high === undefined || low === undefined ? undefined : (high * 2 ** 32 + low) * unitMs + offsetMs;
    return { linkType, at: ms, bytes, cut };
}
function need(body, length, at) {
    if (body.length < length)
        throw damaged(`a block with ${body.length} bytes where ${length} are due`, `块内只有 ${body.length} 字节，应有 ${length}`, at);
}
function damaged(en, zh, at) {
    return new CaptureError({ en, zh }, at);
}

;// CONCATENATED MODULE: ./build/src/gmtls/capture/packet-reader.js




/** What people have instead, told by its first bytes. */
const OTHERS = [
    [/^1f8b/, 'it is compressed: gunzip it first', '文件已压缩：请先用 gunzip 解压'],
    [/^(?:28b52ffd|04224d18)/, 'it is compressed: decompress it first', '文件已压缩：请先解压'],
    [
        /^(?:34cdb2a1|a1b2cd34)/,
        'it is the modified pcap of old Linux kernels: editcap converts it',
        '这是旧 Linux 内核的变体 pcap：可用 editcap 转换',
    ],
    [/^736e6f6f/, 'it is of snoop: editcap converts it', '这是 snoop 格式：可用 editcap 转换'],
];
/** Bytes of a capture file in, packets out, whichever of the two formats it has. */
class PacketReader {
    #queue = new ByteQueue();
    #source;
    push(bytes) {
        this.#queue.push(bytes);
    }
    /** Its first bytes are those of a capture file. */
    get recognised() {
        return this.#source !== undefined;
    }
    /** Bytes of a packet that did not come whole. */
    get pending() {
        return this.#queue.left;
    }
    next() {
        this.#source ??= this.#recognise();
        return this.#source?.next();
    }
    #recognise() {
        const magic = this.#queue.peek(4)?.toString('hex');
        if (magic === undefined)
            return undefined;
        const source = pcap(this.#queue, magic) ?? pcapng(this.#queue, magic);
        if (source !== undefined)
            return source;
        const [, en, zh] = OTHERS.find(([is]) => is.test(magic)) ?? [];
        throw new CaptureError({
            en: en ?? `it begins with ${magic}, which is neither pcap nor pcapng`,
            zh: zh ?? `开头为 ${magic}，既非 pcap 也非 pcapng`,
        }, 0);
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/capture/capture.js




const MAX_SERVERS = 100;
const MAX_KINDS = 50;
const MAX_CLIENTS = 20;
/** Signatures are verified so often for each kind, and in all; one takes 2 ms, one that is wrong up to 100. */
const VERIFIED_OF_KIND = 20;
const WRONG_OF_KIND = 2;
const VERIFIED = 300;
/**
 * Reads a pcap or pcapng file, whatever its size, in bounded memory. A file that is damaged behind its beginning is judged up
 * to there.
 * @throws CaptureError for a file that is no capture
 */
async function readCapture(pieces) {
    const seen = new Seen();
    const connections = new Connections(recorded => {
        const observed = observe(recorded);
        if (observed === undefined)
            seen.ordinary++;
        else
            seen.add(observed);
    });
    const reader = new PacketReader();
    let span;
    let damage;
    for await (const piece of pieces) {
        reader.push(piece);
        try {
            for (let packet = reader.next(); packet !== undefined; packet = reader.next()) {
                connections.add(packet);
                if (packet.at !== undefined)
                    span = [Math.min(span?.[0] ?? packet.at, packet.at), Math.max(span?.[1] ?? packet.at, packet.at)];
            }
        }
        catch (error) {
            if (!(error instanceof CaptureError))
                throw error;
            if (error.at === 0)
                throw error;
            damage = error;
            break;
        }
    }
    if (connections.counts.packets === 0 && damage === undefined && !reader.recognised)
        throw empty();
    connections.finish();
    return {
        ...{ counts: connections.counts, span, damage, ordinary: seen.ordinary, leftOut: seen.leftOut },
        pending: damage === undefined ? reader.pending : 0,
        servers: seen.servers(),
    };
}
function empty() {
    return new CaptureError({ en: 'it is empty', zh: '文件为空' }, 0);
}
class Seen {
    ordinary = 0;
    leftOut = 0;
    #groups = new Map();
    #left = { verifications: VERIFIED };
    add(observed) {
        const { serverAddress: address, offered } = observed;
        const serverName = offered?.extensions?.known.serverName;
        const key = `${address} ${serverName ?? ''}`;
        const group = this.#groups.get(key) ?? { address, serverName, kinds: new Map() };
        const kind = observe_kindOf(observed);
        const tally = group.kinds.get(kind) ?? {
            ...{ example: observed, count: 0, at: observed.at, clients: new Set() },
            server: new Verifier(this.#left),
            client: new Verifier(this.#left),
        };
        const full = this.#groups.size === MAX_SERVERS && !this.#groups.has(key);
        if (full || (tally.count === 0 && group.kinds.size === MAX_KINDS)) {
            this.leftOut++;
            return;
        }
        this.#groups.set(key, group);
        group.kinds.set(kind, tally);
        tally.count++;
        tally.at = observed.at;
        if (tally.clients.size < MAX_CLIENTS)
            tally.clients.add(observed.clientAddress);
        tally.server.take(observed.verifyServer);
        tally.client.take(observed.verifyClient);
    }
    servers() {
        return [...this.#groups.values()].map(({ kinds, ...group }) => ({
            ...group,
            kinds: [...kinds.values()].map(({ clients, ...tally }) => ({ ...tally, clients: [...clients] })),
        }));
    }
}
class Verifier {
    left;
    verdict;
    verified = 0;
    wrong = 0;
    constructor(left) {
        this.left = left;
    }
    take(verify) {
        const enough = this.verified === VERIFIED_OF_KIND || this.wrong === WRONG_OF_KIND;
        if (verify === undefined || enough || this.left.verifications === 0)
            return;
        this.left.verifications--;
        this.verified++;
        const verdict = verify();
        if (!verdict.valid && this.wrong++ === 0)
            this.verdict = verdict;
        this.verdict ??= verdict;
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/finding.js
function finding(status, en, zh, evidence = {}) {
    return { status, title: { en, zh }, evidence };
}
/** `1 handshake`, `4 handshakes`. */
function many(count, one) {
    return `${count} ${one}${count === 1 ? '' : 's'}`;
}
/** @param subject the server, as reports call it */
function checkOf({ id, severity, fix }, { status, title, evidence }, subject) {
    return {
        id,
        status,
        severity,
        subject,
        // What a server says of itself may be in it, at any length.
        title: { en: title.en.slice(0, 2000), zh: title.zh.slice(0, 2000) },
        evidence,
        ...(status !== 'pass' && status !== 'skip' && { hint: fix }),
    };
}

;// CONCATENATED MODULE: ./build/src/gmtls/x509/ocsp.js










/** RFC 6960 §4.2.1: any status but `successful` comes without an answer. */
const STATUS = {
    0: 'successful',
    1: 'malformedRequest',
    2: 'internalError',
    3: 'tryLater',
    5: 'sigRequired',
    6: 'unauthorized',
};
const MAX_OCSP_BYTES = 1 << 16;
const MAX_RESPONSES = 100;
const ocsp_MAX_CERTIFICATES = 8;
/** @throws DerError */
function readOcspResponse(bytes) {
    const fields = reader_DerReader.inside(reader_DerReader.whole(bytes, tags_TAG.SEQUENCE, 'OCSPResponse', MAX_OCSP_BYTES));
    const number = smallIntegerOf(fields.take(tags_TAG.ENUMERATED, 'responseStatus'), 'responseStatus');
    const status = STATUS[number] ?? `${number}`;
    const wrapped = fields.optional(contextConstructed(0), 'responseBytes');
    fields.end('OCSPResponse');
    if (wrapped === undefined)
        return { status, basic: undefined };
    const inside = reader_DerReader.inside(wrapped);
    const typed = inside.sequence('ResponseBytes');
    inside.end('responseBytes');
    const type = oidOf(typed.take(tags_TAG.OBJECT_IDENTIFIER, 'responseType'), 'responseType');
    const response = typed.take(tags_TAG.OCTET_STRING, 'response');
    typed.end('ResponseBytes');
    return { status, basic: type === OID.ocspBasic ? basicOf(reader_DerReader.inside(response)) : undefined };
}
function basicOf(outer) {
    const { body, rest, ...signed } = signedOf(outer.take(tags_TAG.SEQUENCE, 'BasicOCSPResponse'), 'tbsResponseData');
    outer.end('BasicOCSPResponse');
    const certificates = certificatesOf(rest);
    const data = reader_DerReader.inside(body);
    data.optional(contextConstructed(0), 'version');
    data.any('responderID');
    const producedAt = timeOf(data.take(tags_TAG.GENERALIZED_TIME, 'producedAt'), 'producedAt');
    const list = data.sequence('responses');
    const responses = [];
    while (!list.done) {
        if (responses.length === MAX_RESPONSES)
            throw new error_DerError('too-large', { en: `more than ${MAX_RESPONSES} answers`, zh: `应答超过 ${MAX_RESPONSES} 条` }, body.offset);
        responses.push(singleOf(list.sequence('SingleResponse')));
    }
    optionalExtensions(data, 1);
    data.end('tbsResponseData');
    return { ...signed, producedAt, responses, certificates };
}
function certificatesOf(rest) {
    const wrapped = rest.optional(contextConstructed(0), 'certs');
    rest.end('BasicOCSPResponse');
    if (wrapped === undefined)
        return [];
    const list = reader_DerReader.inside(wrapped).sequence('certs');
    const certificates = [];
    while (!list.done && certificates.length < ocsp_MAX_CERTIFICATES)
        certificates.push(readCertificate(list.take(tags_TAG.SEQUENCE, 'Certificate').whole));
    return certificates;
}
function singleOf(single) {
    const id = single.sequence('certID');
    const hash = algorithmOf(id);
    const issuerNameHash = id.take(tags_TAG.OCTET_STRING, 'issuerNameHash').content;
    const issuerKeyHash = id.take(tags_TAG.OCTET_STRING, 'issuerKeyHash').content;
    const serial = integerBytes(id.take(tags_TAG.INTEGER, 'serialNumber'), 'serialNumber', 64).toString('hex');
    id.end('certID');
    const said = single.any('certStatus');
    const status = STATUSES[said.tag];
    if (status === undefined)
        throw new error_DerError('tag', { en: 'certStatus is none of three', zh: 'certStatus 不是三种取值之一' }, said.offset);
    const revokedAt = status === 'revoked'
        ? timeOf(reader_DerReader.inside(said).take(tags_TAG.GENERALIZED_TIME, 'revocationTime'), 'revocationTime')
        : undefined;
    const thisUpdate = timeOf(single.take(tags_TAG.GENERALIZED_TIME, 'thisUpdate'), 'thisUpdate');
    const next = single.optional(contextConstructed(0), 'nextUpdate');
    const nextUpdate = next === undefined
        ? undefined
        : timeOf(reader_DerReader.inside(next).take(tags_TAG.GENERALIZED_TIME, 'nextUpdate'), 'nextUpdate');
    optionalExtensions(single, 1);
    single.end('SingleResponse');
    return { hash, issuerNameHash, issuerKeyHash, serial, status, revokedAt, thisUpdate, nextUpdate };
}
const STATUSES = {
    [context(0)]: 'good',
    [contextConstructed(1)]: 'revoked',
    [context(2)]: 'unknown',
};
const HASHES = { [OID.sha1]: 'sha1', [OID.sha256]: 'sha256', [OID.sm3]: 'sm3' };
/** The answer about this certificate: RFC 6960 §4.1.1, by hashes of its issuer's name and key, and its serial. */
function answerAbout({ responses }, certificate, issuer) {
    return responses.find(({ hash, issuerNameHash, issuerKeyHash, serial }) => {
        const name = HASHES[hash];
        if (name === undefined || serial !== certificate.serial)
            return false;
        const digest = (bytes) => (0,external_node_crypto_.createHash)(name).update(bytes).digest();
        return issuerNameHash.equals(digest(certificate.issuer.der)) && issuerKeyHash.equals(digest(issuer.publicKey.bits));
    });
}

;// CONCATENATED MODULE: ./build/src/gmtls/certificates/examined.js

const ROLE_NAME = {
    sign: { en: 'signature certificate', zh: '签名证书' },
    enc: { en: 'encryption certificate', zh: '加密证书' },
};
/** The certificates that are its own. */
function leavesOf({ sign, enc }) {
    return [sign, enc].filter(leaf => leaf !== undefined);
}
/** Every certificate that a client goes through, each once: the leaves and what leads from them to a root. */
function pathsOf(examined) {
    const all = leavesOf(examined).flatMap(({ chain }) => chain.links.map(({ certificate }) => certificate));
    return all.filter((one, i) => all.findIndex(other => other.der.equals(one.der)) === i);
}
function isRoot({ roots }, certificate) {
    return roots.some(root => root.der.equals(certificate.der));
}
/** A verdict for each certificate of a list in one finding: it fails where one fails. */
function together(examined, certificates, problem, bad, good) {
    if (certificates.length === 0)
        return [none(examined)];
    const found = certificates.flatMap(certificate => {
        const said = problem(certificate);
        return said === undefined ? [] : [{ certificate, said }];
    });
    const evidence = {
        certificates: (found.length > 0 ? found.map(({ certificate }) => certificate) : certificates).map(describe),
    };
    const [first] = found;
    if (first === undefined)
        return [{ status: 'pass', title: good, evidence }];
    const { certificate, said } = first;
    const more = found.length - 1;
    return [
        finding(bad, `${certificate.subject.text}: ${said.en}${more > 0 ? `, and ${more} more` : ''}`, `${certificate.subject.text}：${said.zh}${more > 0 ? `，另有 ${more} 个` : ''}`, evidence),
    ];
}
/** For a check that has nothing to look at: that is told by gmtls/cert-count or gmtls/cert-readable. */
function nothing() {
    return finding('unknown', 'no certificate that can be examined', '没有可检查的证书');
}
/** For a check of what lies between the leaves and the roots: nothing does where the leaves are trusted themselves. */
function none(examined) {
    const leaves = leavesOf(examined);
    return leaves.length > 0 && leaves.every(({ chain }) => chain.anchored)
        ? finding('skip', 'the certificates are trusted as they are', '证书本身即受信任')
        : nothing();
}
/** One line of evidence. */
function describe({ subject, issuer, serial, publicKey, notAfter }) {
    return `${subject.text.slice(0, 500)} | issuer ${issuer.text.slice(0, 500)} | serial ${serial} | ${publicKey.name} | until ${day(notAfter)}`;
}
/** `2027-01-31`, UTC. */
function day(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/src/gmtls/certificates/chain-checks.js






/** The way from the server's certificates to a root that is trusted. */
const chainChecks = [
    {
        id: 'gmtls/chain',
        severity: 'error',
        title: { en: 'Each certificate leads to a trusted root', zh: '每个证书都能追溯到受信任的根证书' },
        why: {
            en: 'A client that does not get from the leaf to one of its roots refuses the connection. Intermediate certificates that the server does not send are not fetched by any gm-TLS client.',
            zh: '客户端若不能由服务器证书追溯到其信任的根证书，就会拒绝连接。国密客户端不会自行获取服务器未发送的中间证书。',
        },
        fix: {
            en: 'Have the server send the intermediate certificates behind its own, and give the root of that CA.',
            zh: '让服务器在自身证书之后发送中间 CA 证书，并提供该 CA 的根证书。',
        },
        source: 'RFC 5280 §6; gotlcp verifyServerCertificate',
        examine: chains,
    },
    {
        id: 'gmtls/signature-algorithm',
        severity: 'error',
        title: { en: 'Every certificate is signed with SM2 and SM3', zh: '每个证书都以 SM2 与 SM3 签名' },
        why: {
            en: 'An RSA or ECDSA signature in the chain makes it no national-standard chain: assessments fail, and clients that know SM2 alone cannot verify it.',
            zh: '证书链中出现 RSA 或 ECDSA 签名即不是国密证书链：密评不予通过，仅支持 SM2 的客户端也无法验证。',
        },
        fix: {
            en: 'Take certificates from a CA whose whole chain is SM2: signature algorithm 1.2.156.10197.1.501.',
            zh: '使用整条证书链均为 SM2 的 CA：签名算法 1.2.156.10197.1.501。',
        },
        source: 'GB/T 33560; GB/T 20518; RFC 5280 §4.1.1.2; RFC 8998 §3.3.3',
        examine: signatureAlgorithms,
    },
    {
        id: 'gmtls/signature-id',
        severity: 'error',
        title: { en: 'Certificates are signed for the ID 1234567812345678', zh: '证书签名使用 ID 1234567812345678' },
        why: {
            en: 'SM2 hashes an ID together with the message. OpenSSL before 4.0 signs with an empty one unless it is told otherwise, and so do programs on top of it: such a certificate verifies there and nowhere else.',
            zh: 'SM2 将 ID 与消息一并杂凑。OpenSSL 4.0 之前默认使用空 ID，基于它的程序也是如此：这样的证书只在该处能通过验证。',
        },
        fix: {
            en: 'Sign again with the ID: openssl x509 -req … -sigopt distid:1234567812345678 (and -vfyopt for the request), or openssl ca -sigopt.',
            zh: '使用该 ID 重新签发：openssl x509 -req … -sigopt distid:1234567812345678（请求用 -vfyopt），或 openssl ca -sigopt。',
        },
        source: 'GM/T 0009-2012 §10; GM/T 0015; EVP_SIGNATURE-SM2(7)',
        examine: signatureIds,
    },
    {
        id: 'gmtls/curve',
        severity: 'error',
        title: { en: 'Every key is a point of the named curve SM2', zh: '每个公钥都是以名称标识的 SM2 曲线上的点' },
        why: {
            en: 'Clients refuse other curves, and since CVE-2020-0601 most refuse a curve that is written out in numbers. A point that is not on the curve cannot be used at all.',
            zh: '客户端会拒绝其他曲线；自 CVE-2020-0601 起，多数实现也拒绝以参数形式写出的曲线。不在曲线上的点完全不可用。',
        },
        fix: {
            en: 'Generate the key on the named curve: openssl ecparam -name SM2 -genkey, with -param_enc named_curve.',
            zh: '以命名曲线生成密钥：openssl ecparam -name SM2 -genkey，并使用 -param_enc named_curve。',
        },
        source: 'GB/T 32918.1 §6.2; RFC 5480 §2.1.1; CVE-2020-0601',
        examine: curves,
    },
    {
        id: 'gmtls/ca-constraints',
        severity: 'error',
        title: {
            en: 'CAs in the chain are CAs, and leaves are none',
            zh: '证书链中的 CA 证书具备 CA 属性，服务器证书不具备',
        },
        why: {
            en: 'Without basicConstraints CA:TRUE and keyCertSign what a certificate signed is not accepted; a leaf that is a CA could issue certificates for any name.',
            zh: '缺少 basicConstraints CA:TRUE 与 keyCertSign 时，其签发的证书不被接受；若服务器证书本身是 CA，则可为任意名称签发证书。',
        },
        fix: {
            en: 'Have the CA certificate issued with basicConstraints = critical, CA:TRUE and keyUsage = keyCertSign, cRLSign; leaves with CA:FALSE.',
            zh: 'CA 证书以 basicConstraints = critical, CA:TRUE 与 keyUsage = keyCertSign, cRLSign 签发；服务器证书为 CA:FALSE。',
        },
        source: 'RFC 5280 §4.2.1.9, §4.2.1.3, §6.1.4',
        examine: constraints,
    },
    {
        id: 'gmtls/critical-extension',
        severity: 'error',
        title: { en: 'No critical extension is unknown', zh: '不含未知的关键扩展' },
        why: {
            en: 'Whoever does not understand a critical extension has to refuse the certificate.',
            zh: '不理解关键扩展的一方必须拒绝该证书。',
        },
        fix: {
            en: 'Have the extension issued as not critical, or left out.',
            zh: '将该扩展改为非关键，或去掉。',
        },
        source: 'RFC 5280 §4.2',
        examine: examined => together(examined, pathsOf(examined), ({ unknownCritical }) => unknownCritical.length === 0
            ? undefined
            : { en: `unknown critical extension ${unknownCritical[0]}`, zh: `未知的关键扩展 ${unknownCritical[0]}` }, 'fail', { en: 'no certificate has a critical extension that is unknown', zh: '证书中没有未知的关键扩展' }),
    },
    {
        id: 'gmtls/serial',
        severity: 'warn',
        title: { en: 'Serial numbers are positive and of 20 bytes at most', zh: '序列号为正数且不超过 20 字节' },
        why: {
            en: 'Go since 1.23 refuses certificates with negative serial numbers; longer ones are cut off in the tables of some CRL and OCSP services.',
            zh: 'Go 自 1.23 起拒绝序列号为负的证书；过长的序列号在部分 CRL 与 OCSP 服务的表中会被截断。',
        },
        fix: { en: 'Have the certificate issued again with another serial number.', zh: '以其他序列号重新签发证书。' },
        source: 'RFC 5280 §4.1.2.2; Go 1.23 release notes (x509negativeserial)',
        examine: examined => together(examined, belowRoots(examined), serialProblem, 'warn', {
            en: 'every serial number is positive and of 20 bytes at most',
            zh: '序列号均为正数且不超过 20 字节',
        }),
    },
];
const WHY_UNSIGNED = {
    valid: { en: 'the signature verifies, the certificate may not issue', zh: '签名有效，但该证书不能签发' },
    invalid: { en: 'the signature does not verify', zh: '签名验证不通过' },
    'other-id': { en: 'the signature is for another ID', zh: '签名使用了其他 ID' },
    mismatch: { en: 'the algorithm is not one of its key', zh: '签名算法与其公钥类型不符' },
    unsupported: { en: 'the algorithm is not known here', zh: '签名算法未知' },
};
function chains(examined) {
    const leaves = leavesOf(examined);
    if (leaves.length === 0)
        return [nothing()];
    const broken = leaves.find(({ chain }) => !chain.anchored);
    const evidence = Object.fromEntries(leaves.map(({ role, chain }) => [role, chain.links.map(({ certificate }) => describe(certificate))]));
    if (broken === undefined)
        return [finding('pass', 'each certificate leads to a trusted root', '证书均可追溯到受信任的根证书', evidence)];
    const name = ROLE_NAME[broken.role];
    const { issuerOf, signature } = broken.chain.missing ?? {};
    if (examined.roots.length === 0 && signature === undefined)
        return [
            finding('unknown', 'without `roots` nobody knows where the chain leads: give the certificate of the root CA', '未设置 `roots`，无法判断证书链：请提供根 CA 的证书', evidence),
        ];
    const issuer = issuerOf?.issuer.text ?? '';
    const wrong = signature !== undefined;
    return [
        finding('fail', wrong
            ? `${name.en}: the certificate of ${issuer} did not sign what names it as issuer: ${WHY_UNSIGNED[signature.verdict].en}`
            : issuerOf !== undefined && isSelfIssued(issuerOf)
                ? `${name.en}: the chain ends at ${issuer}, which is none of the trusted roots`
                : `${name.en}: the certificate of its issuer ${issuer} is missing`, wrong
            ? `${name.zh}：${issuer} 的证书并未签发以其为签发者的证书：${WHY_UNSIGNED[signature.verdict].zh}`
            : issuerOf !== undefined && isSelfIssued(issuerOf)
                ? `${name.zh}：证书链止于 ${issuer}，它不在受信任的根证书之中`
                : `${name.zh}：缺少签发者 ${issuer} 的证书`, { ...evidence, issuer, roots: examined.roots.slice(0, 100).map(({ subject }) => subject.text) }),
    ];
}
/** Nobody verifies the signature or looks up the serial of a root: it is trusted as it is. */
function belowRoots(examined) {
    return pathsOf(examined).filter(certificate => !isRoot(examined, certificate));
}
function signatureAlgorithms(examined) {
    return together(examined, belowRoots(examined), ({ signatureAlgorithm, innerAlgorithm }) => {
        const said = oids_signatureName(signatureAlgorithm);
        if (signatureAlgorithm !== innerAlgorithm)
            return {
                en: `signed with ${said}, ${oids_signatureName(innerAlgorithm)} under the signature`,
                zh: `签名算法为 ${said}，被签名部分却写为 ${oids_signatureName(innerAlgorithm)}`,
            };
        return signatureAlgorithm === OID.sm2WithSm3 ? undefined : { en: `signed with ${said}`, zh: `以 ${said} 签名` };
    }, 'fail', { en: 'every certificate is signed with SM2 and SM3', zh: '证书均以 SM2 与 SM3 签名' });
}
function signatureIds(examined) {
    const links = leavesOf(examined).flatMap(({ chain }) => chain.links);
    const verdict = (wanted) => links.find((link) => {
        return link.signature !== undefined && link.certificate.der.equals(wanted.der);
    })?.signature;
    const verified = pathsOf(examined).filter(certificate => verdict(certificate) !== undefined);
    return together(examined, verified, certificate => {
        const found = verdict(certificate);
        if (found?.verdict !== 'other-id')
            return undefined;
        return found.id === 'empty'
            ? { en: 'signed for an empty ID', zh: '签名使用空 ID' }
            : { en: 'signed for the ID of TLS 1.3 handshakes', zh: '签名使用 TLS 1.3 握手的 ID' };
    }, 'fail', { en: 'every certificate is signed for the ID 1234567812345678', zh: '证书签名均使用 ID 1234567812345678' });
}
function curves(examined) {
    return together(examined, pathsOf(examined), ({ publicKey: { kind, name, explicitParameters, bits } }) => {
        if (kind !== 'sm2')
            return { en: `a key of ${name}`, zh: `密钥类型为 ${name}` };
        if (explicitParameters)
            return { en: 'the curve is written out instead of named', zh: '曲线以参数形式写出，而非名称' };
        try {
            decodePoint(bits);
            return undefined;
        }
        catch (error) {
            if (error instanceof error_Sm2Error)
                return error.text;
            throw error;
        }
    }, 'fail', { en: 'every key is a point of the named curve SM2', zh: '公钥均为命名曲线 SM2 上的点' });
}
function constraints(examined) {
    const leaves = leavesOf(examined);
    const problems = new Map();
    for (const { certificate, chain } of leaves) {
        if (certificate.basicConstraints?.ca === true && !isRoot(examined, certificate))
            problems.set(certificate, { en: 'a server certificate that is a CA', zh: '服务器证书带有 CA 属性' });
        for (const [i, { certificate: ca }] of chain.links.entries()) {
            const problem = i === 0 ? undefined : caProblem(ca, i - 1);
            if (problem !== undefined)
                problems.set(ca, problem);
        }
    }
    return together(examined, pathsOf(examined), certificate => [...problems].find(([one]) => one.der.equals(certificate.der))?.[1], 'fail', {
        en: 'CAs may issue certificates, the leaves may not',
        zh: 'CA 证书可签发证书，末端证书不可',
    });
}
/** `below`: certificates of CAs between it and the leaf. */
function caProblem({ version, basicConstraints, keyUsage }, below) {
    if (version < 3)
        return { en: `a CA with a certificate of version ${version}`, zh: `CA 证书的版本为 ${version}` };
    if (basicConstraints?.ca !== true)
        return {
            en: 'issues certificates without basicConstraints CA:TRUE',
            zh: '签发证书但没有 basicConstraints CA:TRUE',
        };
    if (keyUsage !== undefined && !keyUsage.includes('keyCertSign'))
        return { en: 'issues certificates without keyCertSign', zh: '签发证书但没有 keyCertSign' };
    if (basicConstraints.pathLength !== undefined && basicConstraints.pathLength < below)
        return {
            en: `allows ${basicConstraints.pathLength} CAs below it, there are ${below}`,
            zh: `允许其下有 ${basicConstraints.pathLength} 级 CA，实际有 ${below} 级`,
        };
    return undefined;
}
function serialProblem({ serial }) {
    const bytes = Buffer.from(serial, 'hex');
    const [first = 0] = bytes;
    if (first >= 0x80)
        return { en: 'a negative serial number', zh: '序列号为负数' };
    if (bytes.every(byte => byte === 0))
        return { en: 'the serial number 0', zh: '序列号为 0' };
    const size = first === 0 ? bytes.length - 1 : bytes.length;
    return size > 20 ? { en: `a serial number of ${size} bytes`, zh: `序列号有 ${size} 字节` } : undefined;
}

;// CONCATENATED MODULE: ./build/src/gmtls/x509/verify-signature.js





/** The IDs that signatures were seen under instead: OpenSSL before 4.0 signs with none (EVP_SIGNATURE-SM2(7)). */
const verify_signature_OTHERS = ['empty', 'tls13'];
/** Whether the key made the signature. A key that is no point of its curve made none. */
function verifySignature({ signed, signatureAlgorithm, signature }, key) {
    const algorithm = SIGNATURE_ALGORITHMS[signatureAlgorithm];
    if (algorithm === undefined)
        return { verdict: 'unsupported' };
    if (algorithm.kind !== key.kind)
        return { verdict: 'mismatch' };
    if (algorithm.kind === 'sm2')
        return verifySm2(signed, signature, key.bits);
    try {
        const native = (0,external_node_crypto_.createPublicKey)({ key: key.spki, format: 'der', type: 'spki' });
        return { verdict: (0,external_node_crypto_.verify)(algorithm.hash, signed, native, signature) ? 'valid' : 'invalid' };
    }
    catch {
        // OpenSSL does not take the key.
        return { verdict: 'invalid' };
    }
}
function verifySm2(message, signature, point) {
    try {
        if (verify(point, message, signature))
            return { verdict: 'valid' };
        const id = verify_signature_OTHERS.find(other => verify(point, message, signature, IDENTITY[other]));
        return id === undefined ? { verdict: 'invalid' } : { verdict: 'other-id', id };
    }
    catch (error) {
        if (error instanceof error_Sm2Error)
            return { verdict: 'invalid' };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/x509/chain.js

/** Real chains have up to four; Go and OpenSSL stop at 100 and 101. */
const MAX_LINKS = 10;
/** Of one chain: many certificates of one name would else cost a verification for each path through them. */
const MAX_VERIFICATIONS = 40;
/**
 * Up to a root by names, key identifiers and signatures. Validity, usages and constraints are not asked here. A
 * signature for another SM2 ID still shows who issued the certificate, so the path goes on through it.
 */
function buildChain(leaf, others, roots) {
    let left = MAX_VERIFICATIONS;
    let best;
    const extend = (before, certificate) => {
        const anchored = roots.some(root => root.der.equals(certificate.der));
        const end = [...before, { certificate, signature: undefined }];
        if (anchored)
            return { links: end, anchored, missing: undefined };
        let signature;
        if (end.length < MAX_LINKS)
            for (const issuer of issuersOf(certificate, [...roots, ...others])) {
                if (end.some(link => link.certificate.der.equals(issuer.der)))
                    continue;
                if (left-- <= 0)
                    break;
                signature = verifySignature(certificate, issuer.publicKey);
                if (signature.verdict !== 'valid' && signature.verdict !== 'other-id')
                    continue;
                const found = extend([...before, { certificate, signature }], issuer);
                if (found !== undefined)
                    return found;
            }
        // The longest that leads to no root is what is told.
        if (best === undefined || end.length > best.links.length)
            best = { links: end, anchored: false, missing: { issuerOf: certificate, signature } };
        return undefined;
    };
    const found = extend([], leaf) ?? best;
    if (found === undefined)
        throw new Error('a chain has at least its leaf');
    return found;
}
/** Those whose name is that of the issuer; first those whose key identifier is the one asked for. */
function issuersOf(certificate, candidates) {
    const named = candidates.filter(({ subject }) => subject.key === certificate.issuer.key);
    const distinct = named.filter((one, i) => named.findIndex(other => other.der.equals(one.der)) === i);
    const asked = (one) => Number(one.subjectKeyId !== certificate.authorityKeyId);
    return distinct.sort((a, b) => asked(a) - asked(b));
}

;// CONCATENATED MODULE: ./build/src/gmtls/certificates/roles.js

/** Usages of which an encryption certificate has one at least: Kona TLCPCertificate.java. */
const ENCIPHERMENT = ['keyEncipherment', 'dataEncipherment', 'keyAgreement'];
/**
 * Which certificate of the list is which. By the standard the first one signs and the second one encrypts, but servers
 * are seen that send them the other way round, or the CA between them (Tongsuo issue 203): key usage tells then.
 */
function rolesOf(placed, protocol, roots) {
    const all = placed.map(({ certificate }) => certificate);
    const leaf = (role, found) => found && { role, ...found, chain: buildChain(found.certificate, all, roots) };
    const leaves = placed.filter(({ position, certificate }) => !isIssuer(position, certificate, all));
    const [first = placed[0], ...rest] = leaves;
    if (protocol === 'tls13')
        return { sign: leaf('sign', first), enc: undefined, swapped: false };
    const second = rest.find(({ certificate }) => enciphers(certificate)) ?? rest[0];
    const swapped = first !== undefined &&
        second !== undefined &&
        enciphers(first.certificate) &&
        !signs(first.certificate) &&
        signs(second.certificate) &&
        !enciphers(second.certificate);
    const [sign, enc] = swapped ? [second, first] : [first, second];
    return { sign: leaf('sign', sign), enc: leaf('enc', enc), swapped };
}
function signs({ keyUsage }) {
    return keyUsage?.includes('digitalSignature') === true;
}
function enciphers({ keyUsage }) {
    return keyUsage?.some(usage => ENCIPHERMENT.includes(usage)) === true;
}
/** It issued another one of the list, or is a CA behind the two places where the server's own belong. */
function isIssuer(position, { der, subject, basicConstraints }, all) {
    if (basicConstraints?.ca === true && position > 1)
        return true;
    return all.some(other => other.issuer.key === subject.key && other.subject.key !== subject.key && !other.der.equals(der));
}

;// CONCATENATED MODULE: ./build/src/gmtls/certificates/dual-checks.js




/** The list as such, and what its two leaves have to be and to have in common. */
const dualChecks = [
    {
        id: 'gmtls/cert-readable',
        severity: 'error',
        title: { en: 'Every certificate of the list is X.509 in DER', zh: '列表中的每个证书都是 DER 编码的 X.509 证书' },
        why: {
            en: 'Clients differ in how much damage they bear: one that reads DER strictly (Go, the clients built on it) ends the handshake, another goes on and understands something else.',
            zh: '各客户端对错误编码的容忍程度不同：严格读取 DER 的客户端（Go 及基于它的实现）会中断握手，其他客户端可能继续并作出不同的解释。',
        },
        fix: {
            en: 'Have the certificate issued again; openssl asn1parse -i shows where it is damaged.',
            zh: '重新签发该证书；openssl asn1parse -i 可显示损坏位置。',
        },
        source: 'ITU-T X.690 §10; RFC 5280 §4.1',
        examine: readable,
    },
    {
        id: 'gmtls/cert-count',
        severity: 'error',
        title: {
            en: 'The server has all the certificates that the protocol asks for',
            zh: '服务器提供了协议所要求的全部证书',
        },
        why: {
            en: 'TLCP needs two: the client encrypts the premaster secret for the second one. With one alone there is no handshake.',
            zh: 'TLCP 需要两个证书：客户端用第二个证书加密预主密钥。只有一个证书时无法完成握手。',
        },
        fix: {
            en: 'Configure the signature and the encryption certificate, each with its key: for Tongsuo ssl_sign_certificate and ssl_enc_certificate.',
            zh: '同时配置签名证书与加密证书及各自的私钥：Tongsuo 中为 ssl_sign_certificate 与 ssl_enc_certificate。',
        },
        source: 'GB/T 38636-2020, Certificate; gotlcp handshake_client.go',
        examine: count,
    },
    {
        id: 'gmtls/order',
        severity: 'error',
        title: {
            en: 'Signature certificate, encryption certificate, then those of CAs',
            zh: '顺序为签名证书、加密证书、CA 证书',
        },
        why: {
            en: 'Clients take the first one to verify signatures and the second one to encrypt. Swapped, or with a CA between them, most of them fail with a bad signature or a decryption error.',
            zh: '客户端用第一个证书验证签名，用第二个证书加密。若两者颠倒，或中间夹有 CA 证书，多数客户端会报签名错误或解密失败。',
        },
        fix: {
            en: 'Put the intermediate certificates behind the encryption certificate; do not append them to the file of the signature certificate.',
            zh: '将中间 CA 证书放在加密证书之后，不要附在签名证书文件之后。',
        },
        source: 'GB/T 38636-2020, Certificate; Tongsuo issue 203; gotlcp handshake_client.go',
        examine: order,
    },
    {
        id: 'gmtls/sign-key-usage',
        severity: 'error',
        title: {
            en: 'The signature certificate is for digital signatures, and for these alone',
            zh: '签名证书的密钥用途为且仅为数字签名',
        },
        why: {
            en: 'TencentKonaSMSuite and others refuse a signature certificate without digitalSignature. One that is for encryption too defeats the purpose of having two: the encryption key is kept in escrow by the CA.',
            zh: 'TencentKonaSMSuite 等实现会拒绝没有 digitalSignature 的签名证书。同时用于加密则违背双证书的本意：加密密钥由 CA 托管。',
        },
        fix: {
            en: 'Have it issued with keyUsage = digitalSignature, nonRepudiation.',
            zh: '以 keyUsage = digitalSignature, nonRepudiation 重新签发。',
        },
        source: 'RFC 5280 §4.2.1.3; GB/T 20518; TencentKonaSMSuite TLCPCertificate.java',
        examine: signKeyUsage,
    },
    {
        id: 'gmtls/enc-key-usage',
        severity: 'error',
        title: {
            en: 'The encryption certificate is for encryption, and for this alone',
            zh: '加密证书的密钥用途为且仅为加密',
        },
        why: {
            en: 'Clients find the encryption certificate by keyEncipherment, dataEncipherment or keyAgreement, and refuse one without. One that signs as well lets whoever keeps the escrowed key sign in the server’s name.',
            zh: '客户端依据 keyEncipherment、dataEncipherment 或 keyAgreement 识别加密证书，缺少时会拒绝。若同时可签名，则托管密钥的一方可以服务器名义签名。',
        },
        fix: {
            en: 'Have it issued with keyUsage = keyEncipherment, dataEncipherment, keyAgreement.',
            zh: '以 keyUsage = keyEncipherment, dataEncipherment, keyAgreement 重新签发。',
        },
        source: 'RFC 5280 §4.2.1.3; GB/T 20518; TencentKonaSMSuite TLCPCertificate.java',
        examine: encKeyUsage,
    },
    {
        id: 'gmtls/ext-key-usage',
        severity: 'error',
        title: {
            en: 'Extended key usage, where there is one, allows TLS servers, and of a client TLS clients',
            zh: '扩展密钥用途（如有）允许用于 TLS 服务器，客户端证书则为 TLS 客户端',
        },
        why: {
            en: 'Go’s verification, and with it gotlcp, asks for serverAuth by default and refuses a certificate for other purposes.',
            zh: 'Go 的证书验证（gotlcp 沿用）默认要求 serverAuth，会拒绝用于其他用途的证书。',
        },
        fix: {
            en: 'Have it issued with extendedKeyUsage = serverAuth (of a client clientAuth), or without the extension.',
            zh: '以 extendedKeyUsage = serverAuth（客户端为 clientAuth）重新签发，或不带该扩展。',
        },
        source: 'RFC 5280 §4.2.1.12; Go crypto/x509 VerifyOptions.KeyUsages',
        examine: extKeyUsage,
    },
    {
        id: 'gmtls/same-key',
        severity: 'warn',
        title: { en: 'The two certificates have keys of their own', zh: '两个证书使用不同的密钥' },
        why: {
            en: 'One key for both means that the escrowed encryption key signs too; assessments under GB/T 39786 object to it.',
            zh: '共用密钥意味着被托管的加密密钥也能签名；按 GB/T 39786 进行的密码应用安全性评估会提出异议。',
        },
        fix: {
            en: 'Generate a key pair for the signature certificate on the server; the CA generates that of the encryption certificate.',
            zh: '签名证书的密钥对在服务器上生成；加密证书的密钥对由 CA 的密钥管理中心生成。',
        },
        source: 'GM/T 0034, dual certificates; GB/T 39786-2021',
        examine: sameKey,
    },
    {
        id: 'gmtls/issuer-differs',
        severity: 'warn',
        title: { en: 'Both certificates are from the same CA', zh: '两个证书由同一 CA 签发' },
        why: {
            en: 'A CA issues the two together. From different CAs they may be of different servers, and clients that build one chain for both refuse the second.',
            zh: '双证书由同一 CA 一并签发。签发者不同时，两者可能属于不同服务器；只构建一条证书链的客户端会拒绝第二个证书。',
        },
        fix: { en: 'Have both issued together by one CA.', zh: '由同一 CA 一并签发两个证书。' },
        source: 'GM/T 0034, dual certificates; gotlcp verifyServerCertificate',
        examine: examined => compared(examined, 'issuer'),
    },
    {
        id: 'gmtls/subject-differs',
        severity: 'warn',
        title: { en: 'Both certificates are of the same subject', zh: '两个证书的主体相同' },
        why: {
            en: 'Different names are the usual trace of files that were mixed up between servers or years.',
            zh: '主体不同通常说明不同服务器或不同年份的文件被混用。',
        },
        fix: { en: 'Install the two certificates that the CA issued together.', zh: '安装 CA 一并签发的一对证书。' },
        source: 'GM/T 0034, dual certificates',
        examine: examined => compared(examined, 'subject'),
    },
];
function readable({ presented }) {
    const bad = presented.filter(one => 'problem' in one);
    const evidence = {
        certificates: presented.length,
        unreadable: bad.map(({ position, problem }) => `${position}: ${problem.message} (offset ${problem.offset})`),
    };
    const [first] = bad;
    if (first === undefined)
        return [
            finding('pass', `${many(presented.length, 'certificate')} of the list can be read`, `列表中的证书（${presented.length} 个）均可读取`, evidence),
        ];
    const { position, problem } = first;
    return [
        finding('fail', `certificate ${position} of the list: ${problem.text.en}`, `列表中的证书 ${position}：${problem.text.zh}`, evidence),
    ];
}
function count({ protocol, presented, sign, enc }) {
    const needed = protocol === 'tlcp' ? 2 : 1;
    const evidence = { certificates: presented.length, needed, sign: sign?.position ?? null, enc: enc?.position ?? null };
    if (presented.length < needed)
        return [
            finding('fail', `${many(presented.length, 'certificate')} came, and ${needed} are needed`, `只有 ${presented.length} 个证书，需要 ${needed} 个`, evidence),
        ];
    // Where one cannot be read, it may be the one that is missed.
    if (protocol === 'tlcp' && enc === undefined)
        return presented.some(one => 'problem' in one)
            ? [nothing()]
            : [
                finding('fail', 'there is a signature certificate with those of CAs, and none for encryption', '有签名证书与 CA 证书，没有加密证书', evidence),
            ];
    return [
        finding('pass', `${many(presented.length, 'certificate')} came, at least ${needed} had to`, `收到 ${presented.length} 个证书，至少需要 ${needed} 个`, evidence),
    ];
}
function order({ protocol, sign, enc, swapped }) {
    if (protocol === 'tls13')
        return [finding('skip', 'RFC 8998 has one certificate', 'RFC 8998 只有一个证书')];
    if (sign === undefined || enc === undefined)
        return [nothing()];
    const evidence = { sign: sign.position, enc: enc.position };
    if (swapped)
        return [
            finding('fail', 'the encryption certificate stands before the signature certificate', '加密证书位于签名证书之前', evidence),
        ];
    if (enc.position !== sign.position + 1)
        return [
            finding('warn', `the encryption certificate is number ${enc.position}, behind those of CAs`, `加密证书是第 ${enc.position} 个，位于 CA 证书之后`, evidence),
        ];
    return [
        finding('pass', 'the signature certificate comes first, and the encryption certificate next', '签名证书在前，加密证书紧随其后', evidence),
    ];
}
function signKeyUsage({ sign, protocol }) {
    if (sign === undefined)
        return [nothing()];
    const { certificate } = sign;
    const evidence = { keyUsage: [...(certificate.keyUsage ?? [])], present: certificate.keyUsage !== undefined };
    if (!signs(certificate))
        return [
            finding('fail', 'the signature certificate lacks digitalSignature', '签名证书缺少 digitalSignature', evidence),
        ];
    if (protocol === 'tlcp' && enciphers(certificate))
        return [finding('warn', 'the signature certificate is for encryption too', '签名证书同时可用于加密', evidence)];
    return [
        finding('pass', 'the signature certificate has digitalSignature', '签名证书的密钥用途包含 digitalSignature', evidence),
    ];
}
function encKeyUsage({ enc, protocol }) {
    if (protocol === 'tls13')
        return [finding('skip', 'RFC 8998 has no encryption certificate', 'RFC 8998 没有加密证书')];
    if (enc === undefined)
        return [nothing()];
    const { certificate } = enc;
    const evidence = { keyUsage: [...(certificate.keyUsage ?? [])], present: certificate.keyUsage !== undefined };
    if (!enciphers(certificate))
        return [
            finding('fail', `the encryption certificate has none of ${ENCIPHERMENT.join(', ')}`, `加密证书没有 ${ENCIPHERMENT.join('、')} 中的任何一项`, evidence),
        ];
    if (signs(certificate))
        return [finding('warn', 'the encryption certificate is for signatures too', '加密证书同时可用于签名', evidence)];
    return [
        finding('pass', `the encryption certificate has ${(certificate.keyUsage ?? []).join(', ')}`, `加密证书的密钥用途为 ${(certificate.keyUsage ?? []).join('、')}`, evidence),
    ];
}
const PURPOSE = {
    server: { use: OID.serverAuth, en: 'TLS servers', zh: 'TLS 服务器' },
    client: { use: OID.clientAuth, en: 'TLS clients', zh: 'TLS 客户端' },
};
function extKeyUsage(examined) {
    const leaves = leavesOf(examined);
    if (leaves.length === 0)
        return [nothing()];
    const { use: due, en, zh } = PURPOSE[examined.side];
    const bad = leaves.filter(({ certificate: { extKeyUsage } }) => extKeyUsage?.some(use => use === due || use === OID.anyExtKeyUsage) === false);
    const evidence = {
        sign: (examined.sign?.certificate.extKeyUsage ?? []).slice(0, 50),
        enc: (examined.enc?.certificate.extKeyUsage ?? []).slice(0, 50),
    };
    const [first] = bad;
    if (first === undefined)
        return [finding('pass', `the certificates may be used for ${en}`, `证书可用于 ${zh}`, evidence)];
    const name = ROLE_NAME[first.role];
    return [finding('fail', `the ${name.en} is for other purposes than ${en}`, `${name.zh}不允许用于 ${zh}`, evidence)];
}
function sameKey({ protocol, sign, enc }) {
    if (protocol === 'tls13')
        return [finding('skip', 'RFC 8998 has one certificate', 'RFC 8998 只有一个证书')];
    if (sign === undefined || enc === undefined)
        return [nothing()];
    const evidence = { certificates: [describe(sign.certificate), describe(enc.certificate)] };
    return sign.certificate.publicKey.bits.equals(enc.certificate.publicKey.bits)
        ? [finding('warn', 'the two certificates have one key', '两个证书使用同一密钥', evidence)]
        : [finding('pass', 'the two certificates have different keys', '两个证书使用不同的密钥', evidence)];
}
function compared({ protocol, sign, enc }, field) {
    if (protocol === 'tls13')
        return [finding('skip', 'RFC 8998 has one certificate', 'RFC 8998 只有一个证书')];
    if (sign === undefined || enc === undefined)
        return [nothing()];
    const [a, b] = [sign.certificate[field], enc.certificate[field]];
    const evidence = { sign: a.text, enc: b.text };
    const zh = field === 'issuer' ? '签发者' : '主体';
    return a.key === b.key
        ? [finding('pass', `both certificates have the ${field} ${a.text}`, `两个证书的${zh}相同：${a.text}`, evidence)]
        : [
            finding('warn', `the ${field} of the signature certificate is ${a.text}, that of the encryption certificate ${b.text}`, `签名证书的${zh}为 ${a.text}，加密证书的为 ${b.text}`, evidence),
        ];
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/gmtls/x509/host-name.js


/** Whether one of the names is of this host: RFC 9525 §6. The common name is nobody's business any more (§6.3). */
function namesHost({ dns, ips }, host) {
    if ((0,external_node_net_.isIP)(host) !== 0)
        return ips.includes(addressHex(host));
    const name = normal(host);
    return name !== '' && dns.some(pattern => matchesPattern(pattern, name));
}
/** All names, addresses as people write them: `server.example.cn`, `192.0.2.1`, `2001:db8::1`. */
function writtenNames({ dns, ips }) {
    return [...dns, ...ips.map(writtenAddress)];
}
function writtenAddress(hex) {
    if (hex.length === 8)
        return [...Buffer.from(hex, 'hex')].join('.');
    const groups = hex.match(/.{4}/g)?.join(':') ?? hex;
    return (0,external_node_net_.isIP)(groups) === 6 ? new URL(`http://[${groups}]/`).hostname.slice(1, -1) : hex;
}
/** Whether `pattern` is `name`, or has `*` for the whole of its first label. `name` as `normal` gives it. */
function matchesPattern(pattern, name) {
    const wanted = pattern.toLowerCase().replace(/\.$/, '');
    if (!wanted.startsWith('*.'))
        return wanted === name;
    const parent = wanted.slice(2);
    // Not for a whole top-level domain, and `*` is one label, not none.
    return (parent.includes('.') && !parent.includes('*') && name.slice(name.indexOf('.') + 1) === parent && name.includes('.'));
}
/** Lower case, without the dot at the end, 中文 as xn--. */
function normal(host) {
    return (0,external_node_url_.domainToASCII)(host.replace(/\.$/, '')).toLowerCase();
}
/** The 4 or 16 bytes of an address, as hex. */
function addressHex(address) {
    if ((0,external_node_net_.isIP)(address) === 4)
        return Buffer.from(address.split('.').map(Number)).toString('hex');
    // The URL parser writes ::ffff:1.2.3.4 in groups too.
    const [left = '', right] = new URL(`http://[${address.replace(/%.*$/, '')}]/`).hostname.slice(1, -1).split('::');
    const groups = (text) => (text === '' ? [] : text.split(':'));
    const [head, tail] = [groups(left), groups(right ?? '')];
    const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
    return [...head, ...(right === undefined ? [] : zeros), ...tail].map(group => group.padStart(4, '0')).join('');
}

;// CONCATENATED MODULE: ./build/src/gmtls/certificates/name-checks.js



const EXPIRY_WHY = {
    en: 'An expired certificate ends every handshake. The two certificates often have different dates, and the one that nobody looks at is the one that runs out.',
    zh: '证书过期后所有握手都会失败。两个证书的有效期常常不同，先到期的往往是无人关注的那一个。',
};
const EXPIRY_FIX = {
    en: 'Renew both certificates together; compare the clock of the machine too.',
    zh: '同时更新两个证书，并核对机器时钟。',
};
/** Whose certificates they are, and since and until when. */
const nameChecks = [
    {
        id: 'gmtls/host-name',
        severity: 'error',
        title: { en: 'The certificates name the host', zh: '证书包含所连接的主机名' },
        why: {
            en: 'Clients compare the name they connect to with subjectAltName; those built on Go, gotlcp among them, do not look at the common name any more.',
            zh: '客户端将所连接的名称与 subjectAltName 比较；基于 Go 的客户端（包括 gotlcp）不再查看通用名。',
        },
        fix: {
            en: 'Have both certificates issued with every DNS name and address that clients use in subjectAltName.',
            zh: '签发证书时在 subjectAltName 中列出客户端使用的全部域名与地址。',
        },
        source: 'RFC 9525 §6; RFC 5280 §4.2.1.6; Go 1.15 release notes (common name)',
        examine: hostName,
    },
    {
        id: 'gmtls/validity-sign',
        severity: 'error',
        title: { en: 'The signature certificate is valid now', zh: '签名证书在有效期内' },
        why: EXPIRY_WHY,
        fix: EXPIRY_FIX,
        source: 'RFC 5280 §4.1.2.5',
        examine: examined => leafValidity(examined, examined.sign),
    },
    {
        id: 'gmtls/validity-enc',
        severity: 'error',
        title: { en: 'The encryption certificate is valid now', zh: '加密证书在有效期内' },
        why: EXPIRY_WHY,
        fix: EXPIRY_FIX,
        source: 'RFC 5280 §4.1.2.5',
        examine: examined => examined.protocol === 'tls13'
            ? [finding('skip', 'RFC 8998 has no encryption certificate', 'RFC 8998 没有加密证书')]
            : leafValidity(examined, examined.enc),
    },
    {
        id: 'gmtls/validity-ca',
        severity: 'error',
        title: { en: 'The certificates of the CAs are valid now', zh: 'CA 证书在有效期内' },
        why: {
            en: 'With an expired CA certificate everything below it is invalid, whatever its own dates say.',
            zh: 'CA 证书过期后，其下的所有证书都会失效，无论其自身有效期如何。',
        },
        fix: {
            en: 'Take the renewed certificate of the CA into the list that the server sends, or into the trusted roots.',
            zh: '将更新后的 CA 证书加入服务器发送的列表或受信任的根证书。',
        },
        source: 'RFC 5280 §6.1.3',
        examine: caValidity,
    },
];
function hostName(examined) {
    const { host } = examined;
    const leaves = leavesOf(examined);
    if (host === undefined)
        return [finding('skip', 'no host name to compare with', '没有可比较的主机名')];
    if (leaves.length === 0)
        return [nothing()];
    const evidence = {
        host,
        ...Object.fromEntries(leaves.map(({ role, certificate }) => [
            role,
            certificate.subjectAltName === undefined ? [] : writtenNames(certificate.subjectAltName).slice(0, 100),
        ])),
    };
    const bad = leaves.find(({ certificate: { subjectAltName } }) => subjectAltName === undefined || !namesHost(subjectAltName, host));
    if (bad === undefined)
        return [finding('pass', `the certificates name ${host}`, `证书包含 ${host}`, evidence)];
    const name = ROLE_NAME[bad.role];
    const { commonName } = bad.certificate.subject;
    const byCommonName = bad.certificate.subjectAltName === undefined &&
        commonName !== undefined &&
        namesHost({ dns: [commonName], ips: [], others: 0 }, host);
    return byCommonName
        ? [
            finding('warn', `the ${name.en} names ${host} as its common name only: older clients take that, those built on Go do not`, `${name.zh}仅以通用名写明 ${host}：旧客户端可接受，基于 Go 的客户端不接受`, evidence),
        ]
        : [finding('fail', `the ${name.en} does not name ${host}`, `${name.zh}不包含 ${host}`, evidence)];
}
const DAY = 86_400_000;
function leafValidity({ now, expiryDays }, leaf) {
    if (leaf === undefined)
        return [nothing()];
    const { notBefore, notAfter } = leaf.certificate;
    const { en, zh } = ROLE_NAME[leaf.role];
    const days = Math.floor((notAfter - now) / DAY);
    const evidence = { notBefore: day(notBefore), notAfter: day(notAfter), at: day(now), days };
    if (now < notBefore)
        return [
            finding('fail', `the ${en} is valid from ${day(notBefore)} on`, `${zh}自 ${day(notBefore)} 起才有效`, evidence),
        ];
    if (now > notAfter)
        return [finding('fail', `the ${en} expired on ${day(notAfter)}`, `${zh}已于 ${day(notAfter)} 过期`, evidence)];
    if (days < expiryDays)
        return [
            finding('warn', `the ${en} expires on ${day(notAfter)}, in ${many(days, 'day')}`, `${zh}将于 ${day(notAfter)} 过期，还有 ${days} 天`, evidence),
        ];
    return [finding('pass', `the ${en} is valid until ${day(notAfter)}`, `${zh}有效期至 ${day(notAfter)}`, evidence)];
}
function caValidity(examined) {
    const leaves = leavesOf(examined);
    const cas = pathsOf(examined).filter(one => !leaves.some(({ certificate }) => certificate.der.equals(one.der)));
    if (cas.length === 0)
        return [none(examined)];
    const { now } = examined;
    const bad = cas.find(({ notBefore, notAfter }) => now < notBefore || now > notAfter);
    const evidence = { certificates: cas.map(describe) };
    if (bad === undefined)
        return [
            finding('pass', cas.length === 1 ? 'the certificate of the CA is valid' : `the ${cas.length} certificates of CAs are valid`, `CA 证书（${cas.length} 个）均在有效期内`, evidence),
        ];
    const { subject, notBefore, notAfter } = bad;
    return now > notAfter
        ? [
            finding('fail', `${subject.text} expired on ${day(notAfter)}`, `${subject.text} 已于 ${day(notAfter)} 过期`, evidence),
        ]
        : [
            finding('fail', `${subject.text} is valid from ${day(notBefore)} on`, `${subject.text} 自 ${day(notBefore)} 起有效`, evidence),
        ];
}

;// CONCATENATED MODULE: ./build/src/gmtls/certificates/revocation-checks.js







/** Whether the CA took a certificate back. Nothing is fetched: what the server stapled and what was given is judged. */
const revocationChecks = [
    {
        id: 'gmtls/ocsp',
        severity: 'error',
        title: { en: 'The stapled OCSP answer holds', zh: '装订的 OCSP 应答有效' },
        why: {
            en: 'A client that asked for the answer ends the handshake when it is stale, of another certificate, or signed by nobody it trusts; without one it may wait for the CA’s responder.',
            zh: '请求了该应答的客户端，在应答过期、与证书不符或签名不可信时会中断握手；没有应答时，客户端可能等待 CA 的应答服务器。',
        },
        fix: {
            en: 'Have the server fetch the answer anew well before nextUpdate; a revoked certificate has to be replaced.',
            zh: '让服务器在 nextUpdate 之前及时更新应答；已吊销的证书必须更换。',
        },
        source: 'RFC 6960 §3.2; GM/T 0024-2023, status_request',
        examine: stapled,
    },
    {
        id: 'gmtls/crl',
        severity: 'error',
        title: { en: 'No certificate of the server is on the revocation lists', zh: '服务器证书不在吊销列表中' },
        why: {
            en: 'A revoked certificate is refused by every client that has the list, and means that somebody else may have the key.',
            zh: '持有吊销列表的客户端都会拒绝已吊销的证书；证书被吊销也意味着私钥可能已泄露。',
        },
        fix: {
            en: 'Replace a revoked certificate and its key; take a list that its nextUpdate has not passed.',
            zh: '更换已吊销的证书及其密钥；使用未超过 nextUpdate 的列表。',
        },
        source: 'RFC 5280 §5, §6.3',
        examine: listed,
    },
];
function stapled(examined) {
    const { ocsp, sign, now } = examined;
    if (ocsp === undefined)
        return [finding('skip', 'no answer was stapled', '没有装订的应答')];
    if (ocsp instanceof error_DerError)
        return [
            finding('fail', `the answer cannot be read: ${ocsp.text.en}`, `无法读取应答：${ocsp.text.zh}`, ocsp.evidence),
        ];
    if (sign === undefined)
        return [nothing()];
    const { status, basic } = ocsp;
    if (basic === undefined)
        return [finding('fail', `the responder answered ${status}`, `应答服务器返回 ${status}`, { status })];
    const issuer = issuerOf(examined, sign.certificate);
    if (issuer === undefined)
        return [
            finding('unknown', 'the certificate of the issuer is not there to judge the answer by', '没有签发者证书，无法判断应答', { status }),
        ];
    const answer = answerAbout(basic, sign.certificate, issuer);
    const evidence = {
        status,
        answers: basic.responses.length,
        certStatus: answer?.status ?? null,
        thisUpdate: answer === undefined ? null : time(answer.thisUpdate),
        nextUpdate: answer?.nextUpdate === undefined ? null : time(answer.nextUpdate),
    };
    if (answer === undefined)
        return [finding('fail', 'the answer is about other certificates', '应答针对的是其他证书', evidence)];
    if (!answeredBy(basic, issuer, now))
        return [
            finding('fail', 'the answer is signed neither by the CA nor by a responder it named', '应答既非 CA 签名，也非其授权的应答者签名', evidence),
        ];
    if (answer.status !== 'good')
        return [
            finding('fail', answer.status === 'revoked' ? 'the certificate is revoked' : 'the responder does not know the certificate', answer.status === 'revoked' ? '证书已被吊销' : '应答者不知道该证书的状态', evidence),
        ];
    return [
        freshness(answer, now, ANSWER, evidence, 'fail') ??
            finding('pass', 'the stapled answer says that the certificate is good', '装订的应答表明证书有效', evidence),
    ];
}
/** RFC 6960 §4.2.2.2: the CA itself, or a certificate that it issued for answering. */
function answeredBy(basic, issuer, now) {
    if (isSignedBy(basic, issuer))
        return true;
    return basic.certificates.some(responder => responder.extKeyUsage?.includes(OID.ocspSigning) === true &&
        now >= responder.notBefore &&
        now <= responder.notAfter &&
        isSignedBy(responder, issuer) &&
        isSignedBy(basic, responder));
}
function listed(examined) {
    const { crls, today } = examined;
    if (crls.length === 0)
        return [finding('skip', 'no revocation list was given', '未提供吊销列表')];
    const leaves = leavesOf(examined);
    if (leaves.length === 0)
        return [nothing()];
    return leaves.map(({ role, certificate }) => {
        const { en, zh } = ROLE_NAME[role];
        const issuer = issuerOf(examined, certificate);
        const own = crls.filter(crl => crl.issuer.key === certificate.issuer.key);
        const signed = own.filter(crl => issuer !== undefined && isSignedBy(crl, issuer));
        const evidence = {
            role,
            serial: certificate.serial,
            lists: crls.length,
            ofIssuer: own.length,
            signed: signed.length,
        };
        const entry = signed.map(({ revoked }) => revoked.get(certificate.serial)).find(found => found !== undefined);
        if (entry !== undefined)
            return finding('fail', `the ${en} was revoked on ${time(entry.at)}`, `${zh}已于 ${time(entry.at)} 吊销`, {
                ...evidence,
                reason: entry.reason ?? null,
            });
        const [newest] = signed.filter(({ partial }) => !partial).sort((a, b) => b.thisUpdate - a.thisUpdate);
        // A list of ours that cannot be used says nothing of the server: RFC 5280 §6.3.3 leaves the status undetermined.
        if (newest === undefined)
            return own.length > signed.length
                ? finding('unknown', `the list for the ${en} is not signed by the CA it names`, `${zh}的吊销列表并非由其所称的 CA 签名`, evidence)
                : finding('unknown', `no whole list of the issuer of the ${en} is there`, `没有${zh}签发者的完整吊销列表`, evidence);
        return (freshness(newest, today, LIST, evidence, 'unknown') ??
            finding('pass', `the ${en} is not revoked`, `${zh}未被吊销`, evidence));
    });
}
const ANSWER = { en: 'stapled answer', zh: '装订的应答' };
const LIST = { en: 'revocation list', zh: '吊销列表' };
/** Clocks differ by so much. */
const SKEW = 5 * 60_000;
function freshness({ thisUpdate, nextUpdate }, now, what, evidence, bad) {
    if (thisUpdate > now + SKEW)
        return finding(bad, `the ${what.en} was made on ${time(thisUpdate)}, in the future`, `${what.zh}的生成时间 ${time(thisUpdate)} 在未来`, evidence);
    if (nextUpdate !== undefined && nextUpdate < now - SKEW)
        return finding(bad, `the ${what.en} is stale since ${time(nextUpdate)}`, `${what.zh}已于 ${time(nextUpdate)} 过期`, evidence);
    return undefined;
}
/** The next certificate of the chain, or itself. */
function issuerOf(examined, certificate) {
    const links = leavesOf(examined).find(leaf => leaf.certificate === certificate)?.chain.links ?? [];
    return links[1]?.certificate ?? (isSelfIssued(certificate) ? certificate : undefined);
}
function isSignedBy(signed, { publicKey }) {
    return verifySignature(signed, publicKey).verdict === 'valid';
}
function time(ms) {
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./build/src/gmtls/certificates/check-certificates.js









const checks = [...dualChecks, ...chainChecks, ...nameChecks, ...revocationChecks];
/** Every check id of this folder, for docs/checks.md and `explain`. */
const certificateChecks = checks.map(({ examine: _, ...definition }) => definition);
/** More certificates are not read: 20 verifications of SM2 are 40 ms, and real lists have up to six. */
const check_certificates_MAX_CERTIFICATES = 20;
/** Judges the certificates of a server or client. Whatever the bytes are, there is a verdict; nothing is thrown or fetched. */
function checkCertificates(sent, expected) {
    const examined = examine(sent, expected);
    return checks.flatMap(check => check.examine(examined).map(found => checkOf(check, found, expected.subject)));
}
function examine({ protocol, side = 'server', list, ocsp }, expected) {
    const presented = list.slice(0, check_certificates_MAX_CERTIFICATES).map(readPresented);
    const placed = presented.filter(one => 'certificate' in one);
    const { roots, host, now, today = now, expiryDays, crls } = expected;
    return {
        protocol,
        side,
        presented,
        ...rolesOf(placed, protocol, roots),
        roots,
        host,
        now,
        today,
        expiryDays,
        ocsp: ocsp === undefined ? undefined : orProblem(() => readOcspResponse(ocsp)),
        crls,
    };
}
function readPresented(bytes, position) {
    const read = orProblem(() => readCertificate(bytes));
    return read instanceof error_DerError ? { position, problem: read } : { position, certificate: read };
}
function orProblem(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof error_DerError)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/scan/answer.js
/** A refusal in order is an alert; a server that says less may be gone. */
function isOrderly(answer) {
    return answer.kind === 'hello' || answer.kind === 'alert';
}
function answerOf(failure) {
    switch (failure.kind) {
        case 'alert':
            return { kind: 'alert', code: Number(failure.evidence['alert']) };
        case 'closed':
            return { kind: 'closed' };
        case 'timeout':
            return { kind: 'silent' };
        case 'protocol':
        case 'unable':
            return { kind: 'other', said: failure.text, evidence: failure.evidence };
    }
}
/** As evidence has it: `alert 40`, `ServerHello 0xe013`. */
function shortly(answer) {
    switch (answer.kind) {
        case 'hello':
            return `ServerHello 0x${answer.hello.suite.toString(16).padStart(4, '0')}`;
        case 'alert':
            return `alert ${answer.code}`;
        case 'other':
            return answer.said.en.slice(0, 200);
        case 'closed':
        case 'silent':
            return answer.kind;
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/record/writer.js

const writer_MAX_FRAGMENT = 2 ** 14;
/** Fragments in, the bytes of records out. */
class RecordWriter {
    version;
    protection;
    constructor(version) {
        this.version = version;
    }
    /** A fragment that is too long for one record becomes several; an empty one becomes one. */
    write(type, bytes, version = this.version) {
        const records = [];
        for (let at = 0; at === 0 || at < bytes.length; at += writer_MAX_FRAGMENT) {
            const fragment = bytes.subarray(at, at + writer_MAX_FRAGMENT);
            const sealed = this.protection?.seal({ type, version }, fragment) ?? { type, bytes: fragment };
            records.push(bytes_uint(sealed.type, 1), bytes_uint(version, 2), bytes_vector(2, sealed.bytes));
        }
        return bytes_concat(...records);
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/client/failure.js
/** `awaiting` is the message that was due: `ServerHello`. Never has a secret. */
class HandshakeFailure extends Error {
    kind;
    awaiting;
    text;
    evidence;
    name = 'HandshakeFailure';
    constructor(kind, awaiting, text, evidence = {}, options = {}) {
        super(`${kind} while ${awaiting} was due: ${text.en}`, options);
        this.kind = kind;
        this.awaiting = awaiting;
        this.text = text;
        this.evidence = evidence;
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/client/channel.js









/** More warnings than that are there to keep us busy. */
const MAX_WARNINGS = 5;
/** What both protocols have: records, messages, alerts, the transcript, and what is told to the caller. */
class Channel {
    clock;
    incoming = new RecordReader();
    outgoing;
    joiner = new HandshakeJoiner();
    /** Handshake messages of both sides, in order. */
    transcript = [];
    /** The message that is due, for errors. */
    awaiting = 'TCP connection';
    /** Set when the flow may take no more. */
    over = false;
    #output = [];
    #events = [];
    #warnings = 0;
    #arrived;
    constructor(recordVersion, clock) {
        this.clock = clock;
        this.outgoing = new RecordWriter(recordVersion);
    }
    /** @param at when they came: earlier than the clock, which runs while we compute */
    push(bytes, at) {
        this.#arrived = at;
        this.incoming.push(bytes);
    }
    take() {
        const step = { output: bytes_concat(...this.#output), events: this.#events };
        this.#output = [];
        this.#events = [];
        return step;
    }
    tell(event, at = this.clock()) {
        this.#events.push({ ...event, at });
    }
    compute(step, work) {
        const began = this.clock();
        const result = work();
        this.tell({ type: 'computed', step, ms: this.clock() - began });
        return result;
    }
    sendMessage(name, type, body, read, recordVersion) {
        const raw = encodeMessage(type, body);
        this.transcript.push(raw);
        this.tell({
            type: 'message',
            direction: 'sent',
            name,
            length: raw.length,
            fields: parseBody(name, body, read).fields,
        });
        this.write(CONTENT.handshake, raw, recordVersion);
        return raw;
    }
    write(type, bytes, recordVersion) {
        const records = this.outgoing.write(type, bytes, recordVersion);
        this.tell({
            type: 'record',
            direction: 'sent',
            contentType: type,
            version: (records[1] ?? 0) * 256 + (records[2] ?? 0),
            length: records.length,
        });
        this.#output.push(records);
    }
    sendChangeCipherSpec() {
        this.tell({ type: 'message', direction: 'sent', name: 'ChangeCipherSpec', length: 1, fields: [] });
        this.write(CONTENT.change_cipher_spec, Uint8Array.of(1));
    }
    alert(alert) {
        this.tell({ type: 'alert', direction: 'sent', ...alert });
        this.write(CONTENT.alert, encodeAlert(alert));
    }
    /** The next record that is no alert; a warning is told, and waiting goes on. */
    *record() {
        for (;;) {
            const record = this.incoming.next();
            if (record === undefined) {
                yield;
                continue;
            }
            const { type, bytes, version, length, outerType } = record;
            this.tell({ type: 'record', direction: 'received', contentType: outerType, version, length }, this.#arrived);
            if (type !== CONTENT.alert)
                return { type, bytes };
            this.#heed(parseBody('Alert', bytes, readAlert).value);
            if (this.over)
                return { type, bytes };
        }
    }
    /** The next handshake message, which no other record may interrupt. */
    *message(name) {
        this.awaiting = name;
        for (;;) {
            const message = this.joiner.next();
            if (message !== undefined)
                return message;
            const { type, bytes } = yield* this.record();
            if (this.over)
                throw closedInHandshake(name);
            if (type !== CONTENT.handshake)
                throw unexpected(name, contentName(type));
            this.joiner.push(bytes);
        }
    }
    /** A message that must be of that type; it goes into the transcript when it was read. */
    *expect(name, type, read) {
        const message = yield* this.message(name);
        if (message.type !== type)
            throw unexpected(name, handshakeName(message.type));
        return this.accept(name, message, read);
    }
    accept(name, message, read) {
        const { value, fields } = parseBody(name, message.body, read);
        this.tell({ type: 'message', direction: 'received', name, length: message.raw.length, fields }, this.#arrived);
        this.transcript.push(message.raw);
        return value;
    }
    /** Keys change between messages alone. */
    *changeCipherSpec() {
        this.awaiting = 'ChangeCipherSpec';
        if (this.joiner.incomplete)
            throw unexpected(this.awaiting, 'handshake message');
        const { type, bytes } = yield* this.record();
        if (this.over)
            throw closedInHandshake(this.awaiting);
        if (type !== CONTENT.change_cipher_spec)
            throw unexpected(this.awaiting, contentName(type));
        checkChangeCipherSpec(bytes);
        this.tell({ type: 'message', direction: 'received', name: 'ChangeCipherSpec', length: 1, fields: [] }, this.#arrived);
    }
    data(bytes) {
        this.tell({ type: 'data', bytes }, this.#arrived);
    }
    #heed(alert) {
        this.tell({ type: 'alert', direction: 'received', ...alert }, this.#arrived);
        if (alert.description === ALERT.close_notify) {
            this.over = true;
            return;
        }
        // TLS 1.3 has no warnings but this one, RFC 8446 §6; TLCP's are harmless unless they never end.
        if (!alert.fatal && ++this.#warnings <= MAX_WARNINGS)
            return;
        const said = alertName(alert.description);
        throw new HandshakeFailure('alert', this.awaiting, alert.fatal
            ? { en: `the server sent the alert ${said}`, zh: `服务器发送告警 ${said}` }
            : {
                en: `the server sends warning after warning, at last ${said}`,
                zh: `服务器不断发送警告，最后一个是 ${said}`,
            }, { alert: alert.description, name: said });
    }
}
function unexpected(name, came) {
    return new WireError('unexpected', name, { en: `${came} came where it was due`, zh: `应收到它时收到了 ${came}` }, { expected: name, came });
}
function checkChangeCipherSpec(bytes) {
    if (bytes.length === 1 && bytes[0] === 1)
        return;
    throw new WireError('value', 'ChangeCipherSpec', { en: 'is more, or something else, than one byte 1', zh: '内容不是单个字节 1' }, { length: bytes.length });
}
function closedInHandshake(awaiting) {
    return new HandshakeFailure('closed', awaiting, {
        en: 'the server said close_notify in the middle of the handshake',
        zh: '服务器在握手过程中发送了 close_notify',
    });
}

;// CONCATENATED MODULE: ./build/src/gmtls/client/client.js




/**
 * A client that has no socket: bytes that came go in, bytes to send and events come out. Bad bytes of the peer make it
 * fail, which is an event; nothing is thrown but by our own mistakes.
 */
class Client {
    channel;
    flow;
    #state = 'new';
    #connected = false;
    /** @param flow the handshake, and behind it the reading of what follows; it tells `connected` between them */
    constructor(channel, flow) {
        this.channel = channel;
        this.flow = flow;
    }
    /** Set once the handshake failed, or the connection did after it. */
    failure;
    get over() {
        return this.#state === 'over';
    }
    get connected() {
        return this.#connected;
    }
    /** The first hello. */
    start() {
        if (this.#state !== 'new')
            throw new Error('the client has started');
        this.#state = 'open';
        return this.#resume();
    }
    /** @param at when they came, by the clock that the client was given */
    receive(bytes, at) {
        if (this.#state !== 'open')
            return this.channel.take();
        this.channel.push(bytes, at);
        return this.#resume();
    }
    /** The peer closed, or the connection broke. */
    ended(why, reason) {
        if (this.#state === 'over')
            return this.channel.take();
        const pending = this.channel.incoming.pending;
        if (this.#connected && why === 'closed' && pending === 0)
            this.#finish(false);
        else
            this.#fail(endOf(this.channel.awaiting, why, pending, reason));
        return this.channel.take();
    }
    /** Application data, once connected. */
    send(bytes) {
        if (!this.#connected || this.#state !== 'open')
            throw new Error('the client is not connected');
        this.channel.write(CONTENT.application_data, bytes);
        return this.channel.take();
    }
    /** Says close_notify. */
    close() {
        if (this.#state === 'open') {
            this.channel.alert({ fatal: false, description: ALERT.close_notify });
            this.#finish(true);
        }
        return this.channel.take();
    }
    #resume() {
        try {
            const { done } = this.flow.next();
            if (done === true)
                this.#finish(true);
        }
        catch (error) {
            this.#fail(this.#failureOf(error));
        }
        const step = this.channel.take();
        this.#connected ||= step.events.some(({ type }) => type === 'connected');
        return step;
    }
    #failureOf(error) {
        if (error instanceof HandshakeFailure) {
            if (error.kind === 'unable')
                this.channel.alert({ fatal: true, description: ALERT.handshake_failure });
            return error;
        }
        if (error instanceof error_Sm2Error && error.problem !== 'private-key')
            return this.#failureOf(notOnCurve(error));
        if (!(error instanceof WireError))
            throw error;
        this.channel.alert({ fatal: true, description: error.alert });
        const { where, text, evidence } = error;
        const said = { en: `${where}: ${text.en}`, zh: `${where}：${text.zh}` };
        return new HandshakeFailure('protocol', this.channel.awaiting, said, { ...evidence, where }, { cause: error });
    }
    #fail(failure) {
        this.failure = failure;
        this.#state = 'over';
        this.channel.tell({ type: 'failed', failure });
    }
    #finish(clean) {
        this.#state = 'over';
        this.channel.tell({ type: 'closed', clean });
    }
}
/** The keys of certificates were looked at before, so that it is the peer's ephemeral point. */
function notOnCurve({ text, evidence }) {
    return new WireError('value', 'ServerKeyExchange.public', text, evidence);
}
function endOf(awaiting, why, pending, reason = '') {
    const { en, zh } = wordsOf(reason);
    const more = en === '' ? { en, zh } : { en: ` (${en})`, zh: `（${zh}）` };
    const text = why === 'closed'
        ? { en: `the server closed the connection${more.en}`, zh: `服务器关闭了连接${more.zh}` }
        : { en: `the server did not answer in time${more.en}`, zh: `服务器未及时应答${more.zh}` };
    return new HandshakeFailure(why, awaiting, text, pending === 0 ? {} : { pending });
}

;// CONCATENATED MODULE: ./build/src/gmtls/hold.js
/**
 * Keeps what passes until nothing more did for a while. Coming in: what a client computes over the first piece of a flight
 * would delay the stamps of the others, and a flight of more than one segment comes in as many pieces. Going out: the engine
 * collects its garbage at the first chance after a computation, which is when the server's answer is waited for.
 */
class Hold {
    quietMs;
    give;
    #held = [];
    #timer;
    /** @param quietMs undefined: everything is given at once */
    constructor(quietMs, give) {
        this.quietMs = quietMs;
        this.give = give;
    }
    take(one) {
        this.#held.push(one);
        clearTimeout(this.#timer);
        if (this.quietMs === undefined)
            this.release();
        else
            this.#timer = setTimeout(() => this.release(), this.quietMs);
    }
    release() {
        clearTimeout(this.#timer);
        const held = this.#held;
        this.#held = [];
        if (held.length > 0)
            this.give(held);
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/silence.js
/**
 * Calls when nothing happened on a socket for so long. Timers run before what has arrived is read (libuv, design overview:
 * the event loop), so that behind a long computation of ours a server that has answered would be called silent: what is
 * there is read first.
 */
function onSilence(socket, ms, silent) {
    // Not as an argument of setTimeout, which is called once: what was there may be the last that comes.
    socket.setTimeout(ms).on('timeout', () => {
        const { bytesRead, connecting } = socket;
        setImmediate(() => {
            if (!socket.destroyed && socket.bytesRead === bytesRead && socket.connecting === connecting)
                silent();
        });
    });
}

;// CONCATENATED MODULE: ./build/src/gmtls/connection.js




const CLOSING_MS = 1000;
/**
 * Connects, and resolves when the handshake is over either way: a failure is told by `failure`, it is not thrown. Times
 * are taken where the bytes arrive, so that a client that is computing does not make the server look slow.
 */
async function openConnection(client, { host, port }, limits = {}) {
    const { readMs = 10_000, totalMs = 30_000, maxData = 1 << 20, holdMs } = limits;
    const events = [];
    const passages = [];
    const data = [];
    let received = 0;
    let connectMs;
    let wake = () => undefined;
    const began = performance.now();
    const socket = (0,external_node_net_.connect)({ host, port, noDelay: true });
    const absorb = ({ output, events: told }) => {
        events.push(...told);
        for (const event of told) {
            if (event.type !== 'data')
                continue;
            received += event.bytes.length;
            if (received <= maxData)
                data.push(event.bytes);
        }
        if (output.length > 0)
            outgoing.take(output);
        // What is sent last, an alert, still goes out.
        if (client.over || received > maxData)
            outgoing.release();
        if (client.failure !== undefined || received > maxData)
            socket.destroySoon();
        else if (client.over)
            socket.end();
        wake();
    };
    const outgoing = new Hold(holdMs, pieces => {
        if (!socket.writable)
            return;
        const output = bytes_concat(...pieces);
        passages.push({ direction: 'sent', at: performance.now(), length: output.length });
        socket.write(output);
    });
    const incoming = new Hold(holdMs, pieces => {
        for (const { bytes, at } of pieces)
            absorb(client.receive(bytes, at));
    });
    const give = (why, reason) => {
        incoming.release();
        absorb(client.ended(why, reason));
        socket.destroy();
    };
    const total = setTimeout(() => give('timeout', { en: `${totalMs} ms in all`, zh: `共 ${totalMs} 毫秒` }), totalMs);
    onSilence(socket, readMs, () => give('timeout', { en: `${readMs} ms of silence`, zh: `静默 ${readMs} 毫秒` }));
    socket
        .on('connect', () => {
        connectMs = performance.now() - began;
        absorb(client.start());
    })
        .on('data', bytes => {
        const at = performance.now();
        passages.push({ direction: 'received', at, length: bytes.length });
        incoming.take({ bytes, at });
    })
        .on('error', error => give('closed', 'code' in error ? String(error.code) : error.message))
        .on('end', () => give('closed'));
    const closed = new Promise(resolve => {
        socket.on('close', () => {
            clearTimeout(total);
            incoming.release();
            absorb(client.ended('closed'));
            resolve();
        });
    });
    const until = async (done) => {
        while (!done())
            await new Promise(resolve => (wake = resolve));
    };
    await until(() => client.connected || client.over);
    if (client.failure !== undefined)
        await closed;
    return {
        events,
        passages,
        get connectMs() {
            return connectMs;
        },
        get failure() {
            return client.failure;
        },
        async exchange(bytes, enough) {
            data.length = 0;
            if (!client.over)
                absorb(client.send(bytes));
            await until(() => client.over || received > maxData || enough(Buffer.concat(data)));
            return Buffer.concat(data);
        },
        async close(waitMs = CLOSING_MS) {
            absorb(client.close());
            socket.end();
            // A server that has nothing to say would keep us for as long as it may be silent.
            const enough = setTimeout(() => socket.destroy(), waitMs);
            await closed;
            clearTimeout(enough);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/gmtls/scan/hello.js








/**
 * Says hello and hangs up at the ServerHello: what a server chooses costs it no signature in most protocols.
 * @param until `Certificate`: one message more, which is in the clear up to TLS 1.2
 */
async function sayHello(offer, target, limits, until = 'ServerHello') {
    let hello;
    let certificates = [];
    const channel = new Channel(offer.version, () => performance.now());
    const client = new Client(channel, converse());
    const connection = await openConnection(client, target, limits);
    const { failure, events } = connection;
    if (failure === undefined)
        await connection.close();
    if (hello !== undefined)
        return { answer: { kind: 'hello', hello }, events, certificates };
    return { answer: failure === undefined ? { kind: 'closed' } : answerOf(failure), events, certificates };
    function* converse() {
        const whole = { sessionId: new Uint8Array(0), ...offer, random: systemRandom(32) };
        // RFC 8446 §5.1: what may be TLS 1.3 begins in records of TLS 1.0.
        const recordVersion = offer.version === VERSION.TLS12 ? VERSION.TLS10 : offer.version;
        const encoded = encodeClientHello(whole);
        channel.sendMessage('ClientHello', HANDSHAKE.client_hello, encoded, readClientHello, recordVersion);
        hello = yield* channel.expect('ServerHello', HANDSHAKE.server_hello, readServerHello);
        if (until === 'Certificate')
            certificates = yield* channel.expect('Certificate', HANDSHAKE.certificate, readCertificateList);
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/scan/probe-names.js
/** Suites as the table of servers has them: `E053`, `00C6`. */
function hex(suite) {
    return suite.toString(16).toUpperCase().padStart(4, '0');
}
const probe_names_text = (en, zh = en) => ({ en, zh });
/** What each probe says to a server, as the lines of a scan name it. The English name is in the evidence of reports too. */
const PROBE = {
    connection: probe_names_text('TCP connection', 'TCP 连接'),
    last: probe_names_text('the last probe', '最后一次探测'),
    rfc8998: (suite) => probe_names_text(`RFC 8998 ${hex(suite)}`),
    mixed: (mix) => probe_names_text(`RFC 8998 with another ${mix}`, `RFC 8998 搭配其他${MIXED[mix]}`),
    noShare: probe_names_text('RFC 8998 without a key share', 'RFC 8998 不带密钥份额'),
    ordinary: (version) => probe_names_text(`ordinary TLS ${version}`, `普通 TLS ${version}`),
    ordinaryCertificate: (version) => probe_names_text(`ordinary TLS ${version}, certificate`, `普通 TLS ${version} 的证书`),
    ecc: probe_names_text('TLCP ECC', 'TLCP ECC'),
    eccExtended: probe_names_text('TLCP ECC with extensions', 'TLCP ECC 带扩展'),
    suite: (suite) => probe_names_text(`TLCP ${hex(suite)}`),
    outerLength: (suite) => probe_names_text(`TLCP ${hex(suite)}, point with a length`, `TLCP ${hex(suite)} 公钥点带长度`),
    old: (nth) => probe_names_text(`TLCP old suites ${nth}`, `TLCP 旧套件 ${nth}`),
    resumption: probe_names_text('TLCP resumption', 'TLCP 会话恢复'),
    invented: probe_names_text('TLCP invented session', 'TLCP 虚构的会话'),
    extensions: probe_names_text('TLCP extensions of 2023', 'TLCP 2023 版扩展'),
    unknownExtension: probe_names_text('TLCP unknown extension', 'TLCP 未知扩展'),
    extended: probe_names_text('TLCP handshake with extensions', 'TLCP 带扩展的握手'),
    ticket: probe_names_text('TLCP ticket', 'TLCP 会话票据'),
    version0303: probe_names_text('TLCP suites under 0303', '版本 0303 下的 TLCP 套件'),
    unknownSuite: probe_names_text('TLCP unknown suite', 'TLCP 未知套件'),
    compression: probe_names_text('TLCP compression', 'TLCP 压缩'),
    renegotiation: probe_names_text('TLCP renegotiation', 'TLCP 重协商'),
    closeNotify: probe_names_text('TLCP close_notify'),
    overlong: probe_names_text('over-long record', '过长的记录'),
    plainHttp: probe_names_text('plain HTTP', '明文 HTTP'),
    half: probe_names_text('half a hello', '半个握手请求'),
    order: (nth) => probe_names_text(`TLCP order of suites ${nth}`, `TLCP 套件顺序 ${nth}`),
};
const MIXED = { suite: '套件', group: '群', signature: '签名' };

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
;// CONCATENATED MODULE: ./build/src/gmtls/scan/raw.js





const raw_KEPT = 4096;
/** Sends bytes that no client would send, and tells the first thing that comes back. `signal` ends it as a close would. */
function sayBytes(bytes, { host, port }, waitMs, signal) {
    return new Promise(resolve => {
        const began = performance.now();
        const came = [];
        const events = [];
        const tell = (event) => events.push({ ...event, at: performance.now() });
        const socket = (0,external_node_net_.connect)({ host, port, noDelay: true, ...(signal !== undefined && { signal }) });
        let over = false;
        const done = (ended, last) => {
            if (over)
                return;
            over = true;
            socket.destroy();
            const all = Buffer.concat(came).subarray(0, raw_KEPT);
            const answer = answerIn(all, ended);
            if (all.length > 0)
                tell({ type: 'bytes', direction: 'received', bytes: all });
            if (answer.kind === 'alert')
                tell({ type: 'alert', direction: 'received', fatal: all[5] === FATAL, description: answer.code });
            if (last !== undefined)
                tell(last);
            resolve({ answer, events });
        };
        const silence = () => ({ type: 'silence', ms: performance.now() - began });
        onSilence(socket, waitMs, () => done('silent', silence()));
        socket
            .on('connect', () => {
            socket.write(bytes);
            tell({ type: 'bytes', direction: 'sent', bytes });
        })
            .on('data', data => {
            came.push(data);
            if (came.reduce((sum, { length }) => sum + length, 0) >= 7)
                done('closed');
        })
            .on('error', error => done('closed', signal?.aborted === true ? silence() : { type: 'failed', failure: broken(error) }))
            .on('end', () => done('closed', { type: 'closed', clean: false }));
    });
}
function broken(error) {
    const why = 'code' in error ? String(error.code) : error.message;
    return new HandshakeFailure('closed', 'answer', {
        en: `the server closed the connection (${why})`,
        zh: `服务器关闭了连接（${why}）`,
    });
}
const FATAL = 2;
/** An alert in the clear is seven bytes. */
function answerIn(bytes, ended) {
    if (bytes.length === 0)
        return { kind: ended };
    if (bytes[0] === CONTENT.alert && bytes.length >= 7)
        return { kind: 'alert', code: bytes[6] ?? 0 };
    const said = bytes.toString('latin1').split(/[\r\n]/)[0] ?? '';
    const line = said.replace(/[^ -~]/g, '.').slice(0, 120);
    return {
        kind: 'other',
        said: { en: line, zh: line },
        evidence: { bytes: bytes.subarray(0, 32).toString('hex') },
    };
}
/** Whether anything accepts a connection there. @returns its milliseconds, or the error code of why not */
function reach({ host, port }, waitMs) {
    return new Promise(resolve => {
        const began = performance.now();
        const socket = (0,external_node_net_.connect)({ host, port });
        const done = (result) => {
            socket.destroy();
            resolve(result);
        };
        onSilence(socket, waitMs, () => done('ETIMEDOUT'));
        socket
            .on('connect', () => done(performance.now() - began))
            .on('error', error => done((0,system/* errorCode */.CA)(error) || 'ECONNREFUSED'));
    });
}
/** As above, where nobody asks why not. */
async function knock(target, waitMs) {
    const result = await reach(target, waitMs);
    return typeof result === 'number' ? result : undefined;
}

;// CONCATENATED MODULE: ./build/src/gmtls/scan/prober.js



const needless = { missed: 'needless' };
function got(result) {
    return 'missed' in result ? undefined : result;
}
/** Probes that a user may leave out, each group by what it may do to a server that is not ready for it. */
const PROBE_GROUPS = ['ecdhe', 'legacy', 'malformed', 'renegotiation', 'ordinary', 'rfc8998', 'tlcp'];
/** A restart by a supervisor takes its time. */
const RECOVERY_MS = [300, 1200];
/** Makes one connection at a time, with a pause between them and an end to all of them. */
class Prober {
    options;
    falls = [];
    #gone = false;
    #count = 0;
    #until;
    constructor(options) {
        this.options = options;
        this.#until = performance.now() + options.budgetMs;
    }
    get target() {
        return this.options.target;
    }
    /** Connections so far. */
    get count() {
        return this.#count;
    }
    /** Of one connection. */
    get limits() {
        // A timer counts from the last whole millisecond, and ends up to one too early: what it cuts short would be an answer.
        const left = Math.max(0, Math.ceil(this.#until - performance.now())) + 1;
        const { answerMs } = this.options;
        return { readMs: Math.min(answerMs, left), totalMs: Math.min(2 * answerMs, left) };
    }
    get waitMs() {
        return this.limits.readMs;
    }
    /**
     * @param orderly whether the result is an answer; after one that is not, the server is asked whether it is still there
     * @throws Interrupted
     */
    async probe(name, groups, run, { said, orderly }) {
        const { skip, spacingMs, signal, tell } = this.options;
        if (groups.some(group => skip.has(group)))
            return { missed: 'asked' };
        if (this.#gone)
            return { missed: 'gone' };
        if (performance.now() >= this.#until)
            return { missed: 'budget' };
        if (this.#count++ > 0)
            await pause(spacingMs, signal);
        const began = performance.now();
        const result = await run();
        // Cut short by us, it is no answer.
        if (performance.now() >= this.#until && !orderly(result))
            return { missed: 'budget' };
        tell({ name, ms: performance.now() - began, said: said(result) });
        if (!orderly(result))
            await this.survival(name);
        return result;
    }
    /** Whether it still takes connections. */
    async survival(after) {
        // An answer that is late because the budget is at its end would be taken for none.
        const { target, signal, spacingMs, answerMs } = this.options;
        if (this.#gone)
            return;
        await pause(spacingMs, signal);
        if ((await knock(target, answerMs)) !== undefined)
            return;
        for (const ms of RECOVERY_MS) {
            await pause(ms, signal);
            if ((await knock(target, answerMs)) === undefined)
                continue;
            this.falls.push({ after, recovered: true });
            return;
        }
        this.falls.push({ after, recovered: false });
        this.#gone = true;
    }
}
async function pause(ms, signal) {
    try {
        await (0,promises_.setTimeout)(ms, undefined, { signal });
    }
    catch (error) {
        if (signal.aborted)
            throw new system/* Interrupted */.Cw();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/scan/said.js


const said_same = (said) => ({ en: said, zh: said });
const taken = (text) => ({ text, how: 'taken' });
const refused = (text) => ({ text, how: 'refused' });
const mute = (text) => ({ text, how: 'mute' });
const said_alert = (code) => ({ en: `alert ${alertName(code)}`, zh: `告警 ${alertName(code)}` });
const CLOSED = { en: 'closed', zh: '关闭连接' };
const SILENT = { en: 'no answer', zh: '无应答' };
const NOT_UNDERSTOOD = { en: 'an answer that is not understood', zh: '应答无法理解' };
/** To what is no whole handshake. */
function saidTo(answer) {
    switch (answer.kind) {
        case 'hello':
            return taken(said_same(`ServerHello ${hex(answer.hello.suite)}`));
        case 'alert':
            return refused(said_alert(answer.code));
        case 'closed':
            return mute(CLOSED);
        case 'silent':
            return mute(SILENT);
        case 'other':
            return refused({ en: answer.said.en.slice(0, 200), zh: answer.said.zh.slice(0, 200) });
    }
}
/** In a handshake that was tried to its end. Why it broke off is in the report, and in the trace. */
function saidIn({ connected, failure, negotiated }) {
    const suite = hex(negotiated?.suite ?? 0);
    if (connected)
        return taken({ en: `handshake ${suite}`, zh: `完成握手 ${suite}` });
    const { kind = 'closed', evidence = {}, awaiting = '' } = failure ?? {};
    // Before the ServerHello there is nothing that could be told besides.
    const at = ({ en, zh }) => awaiting === 'ServerHello' ? { en, zh } : { en: `${en} at ${awaiting}`, zh: `等待 ${awaiting} 时${zh}` };
    switch (kind) {
        case 'alert':
            return refused(at(said_alert(Number(evidence['alert']))));
        case 'closed':
            return mute(at(CLOSED));
        case 'timeout':
            return mute(at(SILENT));
        case 'protocol':
            return refused({ en: `wrong ${awaiting}`, zh: `${awaiting} 有误` });
        case 'unable':
            return refused({ en: `ServerHello ${suite}, not finished`, zh: `ServerHello ${suite}，未完成握手` });
    }
}
/** To an ordinary client, by the error codes of Node and OpenSSL, whose names differ between versions. */
function saidToOrdinary({ cipher, refused: code = '' }) {
    if (cipher !== undefined)
        return taken(said_same(cipher));
    const [, name] = /_ALERT_([A-Z_]+)$/.exec(code) ?? [];
    if (name !== undefined)
        return refused({ en: `alert ${name.toLowerCase()}`, zh: `告警 ${name.toLowerCase()}` });
    if (/UNSUPPORTED_PROTOCOL$|WRONG_VERSION_NUMBER$/.test(code))
        return refused({ en: 'an answer in another version', zh: '以其他版本应答' });
    if (code.startsWith('ERR_SSL'))
        return refused(NOT_UNDERSTOOD);
    return mute(code === 'ETIMEDOUT' ? SILENT : CLOSED);
}
/** To a record that was put behind a handshake: the alert, or the end. */
function saidAfter(events) {
    const last = events.findLast(event => event.type === 'alert' && event.direction === 'received');
    if (last?.type === 'alert')
        return refused(said_alert(last.description));
    const end = events.at(-1);
    if (end?.type === 'failed')
        return end.failure.kind === 'protocol' ? refused(NOT_UNDERSTOOD) : mute(CLOSED);
    return mute(end?.type === 'closed' ? CLOSED : SILENT);
}

;// CONCATENATED MODULE: ./build/src/gmtls/scan/suites.js






/** Suites that are gone through to the end, one connection each. */
const SPOKEN = [
    SUITE.ECC_SM4_GCM_SM3,
    SUITE.ECC_SM4_CBC_SM3,
    SUITE.ECDHE_SM4_GCM_SM3,
    SUITE.ECDHE_SM4_CBC_SM3,
];
const ECDHE = new Set([SUITE.ECDHE_SM4_GCM_SM3, SUITE.ECDHE_SM4_CBC_SM3]);
const GCM = new Set([SUITE.ECC_SM4_GCM_SM3, SUITE.ECDHE_SM4_GCM_SM3]);
/** GM/T 0024-2014 alone: a secret cipher, or a broken hash. */
const LEGACY = [
    SUITE.ECDHE_SM1_SM3,
    SUITE.ECC_SM1_SM3,
    SUITE.IBSDH_SM1_SM3,
    SUITE.IBC_SM1_SM3,
    SUITE.RSA_SM1_SM3,
    SUITE.RSA_SM1_SHA1,
    SUITE.RSA_SM4_SHA1,
];
/** In the standard, and hardly anywhere else. */
const RARE = [
    SUITE.RSA_SM4_CBC_SM3,
    SUITE.RSA_SM4_CBC_SHA256,
    SUITE.RSA_SM4_GCM_SM3,
    SUITE.RSA_SM4_GCM_SHA256,
    SUITE.IBSDH_SM4_CBC_SM3,
    SUITE.IBSDH_SM4_GCM_SM3,
    SUITE.IBC_SM4_CBC_SM3,
    SUITE.IBC_SM4_GCM_SM3,
];
/** One hello, and what comes of it. */
function askTlcp(prober, name, suites, extensions) {
    const groups = suites.every(suite => ECDHE.has(suite)) ? ['tlcp', 'ecdhe'] : ['tlcp'];
    const offer = { version: VERSION.TLCP, suites, extensions };
    const run = async () => {
        const { answer, events } = await sayHello(offer, prober.target, prober.limits);
        prober.options.events(name, events);
        return answer;
    };
    return prober.probe(name, groups, run, { said: saidTo, orderly: isOrderly });
}
/**
 * All of the suites that a server takes of some: it chooses one, which is left out of the next hello, until it refuses. A
 * connection more than it takes suites. Suites that the hello did not have end the search: `unoffered` tells them.
 */
async function strikeOut(prober, name, suites, extensions) {
    const taken = [];
    for (let left = suites; left.length > 0;) {
        const result = await askTlcp(prober, name(taken.length + 1), left, extensions);
        const answer = got(result);
        if (answer === undefined)
            return { taken, end: 'missed' in result ? result.missed : 'silent', unoffered: [] };
        if (answer.kind !== 'hello')
            return { taken, end: answer.kind === 'silent' ? 'silent' : 'complete', unoffered: [] };
        const { suite } = answer.hello;
        if (!left.includes(suite))
            return { taken, end: 'complete', unoffered: [suite] };
        taken.push(suite);
        left = left.filter(other => other !== suite);
    }
    return { taken, end: 'complete', unoffered: [] };
}
/**
 * Whose order counts. Two hellos with the same suites in opposite orders: what is chosen both times is best; of two that are
 * chosen the client's order decided, and for each other suite a hello with it in front tells whether it is their equal. Then
 * the same without these.
 */
async function preferenceOf(prober, suites, extensions) {
    if (suites.length < 2)
        return needless;
    let asked = 0;
    const chosen = async (offered) => {
        const answer = await askTlcp(prober, PROBE.order(++asked), offered, extensions);
        if ('missed' in answer)
            return answer;
        return answer.kind === 'hello' && offered.includes(answer.hello.suite) ? answer.hello.suite : undefined;
    };
    const ranks = [];
    for (let left = suites; left.length > 0;) {
        const rank = left.length === 1 ? left : await equalsAt(left, chosen);
        if (rank === undefined)
            return { by: 'unclear', ranks };
        if ('missed' in rank)
            return rank;
        ranks.push(rank);
        left = left.filter(suite => !rank.includes(suite));
    }
    if (ranks.length === 1)
        return { by: 'client', ranks };
    return { by: ranks.length === suites.length ? 'server' : 'mixed', ranks };
}
/** The best of them. @returns undefined when the answers contradict every order */
async function equalsAt(left, chosen) {
    const first = await chosen(left);
    if (typeof first !== 'number')
        return first;
    const second = await chosen(left.toReversed());
    if (typeof second !== 'number')
        return second;
    if (first === second)
        return [first];
    // Of equals the one that stands first is taken.
    if (left.indexOf(first) > left.indexOf(second))
        return undefined;
    const rank = [first, second];
    for (const suite of left.filter(other => !rank.includes(other))) {
        const taken = await chosen([suite, ...left.filter(other => other !== suite)]);
        if (typeof taken !== 'number')
            return taken;
        if (taken === suite)
            rank.push(suite);
    }
    return rank;
}

;// CONCATENATED MODULE: ./build/src/gmtls/capture/definitions.js
const CAPTURE = {
    id: 'gmtls/capture',
    severity: 'error',
    title: { en: 'The capture has handshakes of gm-TLS, and is whole', zh: '抓包中有完整的国密握手' },
    why: {
        en: 'What was not captured cannot be judged: a snap length, dropped packets, one direction alone, or a start in the middle of the connection.',
        zh: '未捕获的内容无法判断：抓包长度受限、丢包、只有一个方向，或从连接中途开始抓包。',
    },
    fix: {
        en: 'Capture whole packets of both directions, from before the connection on: tcpdump -i any -s 0 -w gm.pcap tcp port 443',
        zh: '在建立连接之前开始抓取双向的完整数据包：tcpdump -i any -s 0 -w gm.pcap tcp port 443',
    },
    source: 'pcap-savefile(5); draft-ietf-opsawg-pcapng',
};
const VALIDITY_TODAY = {
    id: 'gmtls/validity-today',
    severity: 'warn',
    title: { en: 'Certificates that were valid at the capture are valid today', zh: '抓包时有效的证书今天仍有效' },
    why: {
        en: 'Certificates of a capture are judged at the time of the capture, since that is when the peer judged them. What has run out since is said here.',
        zh: '抓包中的证书按抓包时间判断，因为对端当时正是如此判断。此后过期的证书在此说明。',
    },
    fix: {
        en: 'Look whether the server has new certificates by now: gmtls host:port',
        zh: '检查服务器是否已更换证书：gmtls host:port',
    },
    source: 'RFC 5280 §4.1.2.5',
};
/** What only a capture can show; the other checks of a capture are those of a scan. */
const captureChecks = [
    CAPTURE,
    VALIDITY_TODAY,
    {
        id: 'gmtls/client-offer',
        severity: 'info',
        title: { en: 'What the clients offered', zh: '客户端提供的内容' },
        why: {
            en: 'A server can only choose from the list: where a strong suite is missing there, the server is not to blame.',
            zh: '服务器只能从列表中选择：列表中没有强套件时，问题不在服务器。',
        },
        fix: {
            en: 'Update the client, or put ECC-SM4-GCM-SM3 into its list and take SM1, SHA-1 and RSA out.',
            zh: '更新客户端，或在其列表中加入 ECC-SM4-GCM-SM3，并去掉 SM1、SHA-1 与 RSA 套件。',
        },
        source: 'GB/T 38636-2020 §6.4.5.2.1; RFC 8998 §2',
    },
    {
        id: 'gmtls/chosen-suite',
        severity: 'warn',
        title: { en: 'The server chose the best of what was offered', zh: '服务器从客户端提供的套件中选择了最好的' },
        why: {
            en: 'CBC with MAC-then-encrypt where GCM was offered, or SM1, SHA-1 and RSA where SM4 with SM2 was: clients that are up to date get what was meant for old ones.',
            zh: '客户端提供了 GCM 却选择先 MAC 后加密的 CBC，或提供了 SM2 与 SM4 却选择 SM1、SHA-1、RSA：较新的客户端得到的是为旧客户端准备的套件。',
        },
        fix: {
            en: 'ssl_prefer_server_ciphers on, with GCM first; take old suites out of ssl_ciphers or CipherSuites.',
            zh: '设置 ssl_prefer_server_ciphers on 并将 GCM 放在首位；从 ssl_ciphers 或 CipherSuites 中去掉旧套件。',
        },
        source: 'GB/T 38636-2020 table 2; GM/T 0024-2014 table 2; RFC 8998 §3.3',
    },
    {
        id: 'gmtls/client-signature',
        severity: 'error',
        title: { en: 'Clients sign the handshake with their signature certificate', zh: '客户端以其签名证书对握手签名' },
        why: {
            en: 'The signature proves that the client owns its certificate. With the encryption key in its place, or with another ID, servers of other makers refuse it.',
            zh: '该签名证明客户端拥有其证书。若误用加密私钥或使用其他 ID，其他厂商的服务器会拒绝。',
        },
        fix: {
            en: 'Give the client its two pairs in the right places, and the ID 1234567812345678; GmSSL 2 signs with the wrong key (PR 855).',
            zh: '将客户端的两对密钥与证书放在正确的位置，并使用 ID 1234567812345678；GmSSL 2 使用了错误的私钥（PR 855）。',
        },
        source: 'GB/T 38636-2020 §6.4.5.9; GM/T 0009-2012 §10',
    },
];

;// CONCATENATED MODULE: ./build/src/gmtls/checks/found.js





const WHY_MISSED = {
    asked: { en: 'left out on request', zh: '按要求略过' },
    budget: { en: 'the time was up before it', zh: '时间用尽，未能进行' },
    gone: { en: 'the server did not answer any more', zh: '服务器已不再应答' },
    needless: { en: 'there was no handshake to try this on', zh: '没有可供此项检查的握手' },
};
/** A probe that was not made proves nothing; one that could not matter is passed over. */
function untold({ missed }) {
    const { en, zh } = WHY_MISSED[missed];
    return {
        status: missed === 'asked' || missed === 'needless' ? 'skip' : 'unknown',
        title: { en, zh },
        evidence: { missed },
    };
}
/** Suites of TLCP that the server chose where each was offered alone. */
function tlcpSuites({ tlcp }) {
    return [...tlcp.suites].filter(([suite, result]) => got(result)?.negotiated?.suite === suite).map(([suite]) => suite);
}
/** Suites of RFC 8998, as above. */
function tls13Suites({ tls13 }) {
    return [tls13.gcm, tls13.ccm].flatMap(result => got(result)?.negotiated?.suite ?? []);
}
/** Handshakes of a server that keeps to what was offered, by what they are called. */
function handshakes({ tlcp, tls13 }) {
    const named = [
        ...[...tlcp.suites].map(([suite, result]) => [suiteName(suite), result]),
        ['TLS_SM4_GCM_SM3', tls13.gcm],
        ['TLS_SM4_CCM_SM3', tls13.ccm],
    ];
    return named.flatMap(([name, result]) => {
        const handshake = got(result);
        if (handshake === undefined)
            return [];
        return handshake.negotiated !== undefined || brokeProtocol(handshake) ? [{ name, handshake }] : [];
    });
}
/** It answered, and not as the protocol has it. */
function brokeProtocol(handshake) {
    const failure = handshake?.failure;
    return failure?.kind === 'protocol' && !isNoTls(failure);
}
/** Not one record came: another protocol is spoken there, HTTP or SSH. */
function isNoTls({ evidence }) {
    return evidence['where'] === 'Record' && evidence['at'] === 0;
}
/** Neither protocol was spoken, as far as they were tried: what concerns handshakes has nothing to look at. */
function nothingSpoken({ tlcp, tls13 }) {
    const untried = [tlcp.base, tls13.gcm].find(result => 'missed' in result);
    if (untried !== undefined && 'missed' in untried)
        return untold(untried);
    return finding('skip', 'no gm-TLS is spoken', '服务器不支持国密协议');
}
const names = (suites) => suites.map(suite => suiteName(suite).split(' ')[0] ?? '');
/** What is said, and the answer that it rests on. */
function came({ en, zh }, answer, status = 'pass') {
    const { text } = saidTo(answer);
    return finding(status, `${en}: ${text.en}`, `${zh}：${text.zh}`, { answer: shortly(answer) });
}

;// CONCATENATED MODULE: ./build/src/gmtls/checks/behaviour-checks.js





/** Whether the server stands, and what it makes of a client that it knows already. */
const behaviourChecks = [
    {
        id: 'gmtls/survival',
        severity: 'error',
        title: { en: 'The server goes on answering after every probe', zh: '每次探测后服务器仍能应答' },
        why: {
            en: 'One connection that stops a server stops it for everybody. tjfoc/gmsm 1.4.1, for one, panics at a hello that offers nothing but ECDHE_SM4_CBC_SM3.',
            zh: '一个连接就能使服务器停止，即对所有人停止服务。例如 tjfoc/gmsm 1.4.1 在只提供 ECDHE_SM4_CBC_SM3 的握手请求下会 panic。',
        },
        fix: {
            en: 'Update the library, or move from tjfoc/gmsm to gotlcp; until then take the ECDHE suites out, and recover() in the goroutine of each connection.',
            zh: '更新密码库，或从 tjfoc/gmsm 迁移到 gotlcp；在此之前去掉 ECDHE 套件，并在每个连接的 goroutine 中 recover()。',
        },
        source: 'tjfoc/gmsm 1.4.1 gmtls/gm_key_agreement.go, ecdheKeyAgreementGM.generateServerKeyExchange',
        examine: ({ falls, rttMs, connections }) => {
            if (rttMs === undefined)
                return finding('unknown', 'the server never answered', '服务器从未应答');
            const [first] = falls;
            const evidence = {
                connections,
                stopped_after: falls.map(({ after }) => after.en),
                recovered: falls.map(({ recovered }) => recovered),
            };
            if (first === undefined)
                return finding('pass', `the server answered after each of ${many(connections, 'connection')}`, `${connections} 个连接之后服务器均能应答`, evidence);
            return first.recovered
                ? finding('fail', `the server stopped answering after the probe “${first.after.en}”, and came back`, `探测“${first.after.zh}”之后服务器停止应答，随后恢复`, evidence)
                : finding('fail', `the server answers no more since the probe “${first.after.en}”`, `探测“${first.after.zh}”之后服务器不再应答`, evidence);
        },
    },
    {
        id: 'gmtls/resumption',
        severity: 'info',
        title: { en: 'Whether sessions are resumed', zh: '是否支持会话恢复' },
        why: {
            en: 'A resumed handshake takes one round trip and no SM2 operation.',
            zh: '会话恢复只需一次往返，且不做 SM2 运算。',
        },
        fix: {
            en: 'ssl_session_cache shared:NTLS:1m, or SessionCache of tlcp.Config.',
            zh: '设置 ssl_session_cache shared:NTLS:1m 或 tlcp.Config 的 SessionCache。',
        },
        source: 'GB/T 38636-2020 §6.4.1',
        examine: scan => {
            const { resumed } = scan.tlcp;
            if ('missed' in resumed)
                return resumed.missed === 'needless' && got(scan.tlcp.base)?.connected === true
                    ? finding('pass', 'the server gives no session identifier', '服务器不提供会话标识', { offered: false })
                    : untold(resumed);
            const evidence = { offered: true, resumed: resumed.negotiated?.resumed ?? false };
            if (resumed.failure !== undefined)
                return finding('fail', `a session that was given is not gone on with: ${resumed.failure.text.en}`, `已提供的会话无法恢复：${resumed.failure.text.zh}`, evidence);
            return evidence.resumed
                ? finding('pass', 'the server resumes sessions', '服务器支持会话恢复', evidence)
                : finding('pass', 'session identifiers are given, and a full handshake is made when they come back', '提供会话标识，但再次使用时进行完整握手', evidence);
        },
    },
    {
        id: 'gmtls/ticket',
        severity: 'info',
        title: { en: 'No session ticket in TLCP', zh: 'TLCP 中不使用会话票据' },
        why: {
            en: 'No standard of TLCP has tickets; Tongsuo’s are its own, and upset GmSSL 3.0.',
            zh: 'TLCP 标准没有会话票据；Tongsuo 的票据是自有扩展，会使 GmSSL 3.0 出错。',
        },
        fix: { en: 'ssl_session_tickets off', zh: '设置 ssl_session_tickets off' },
        source: 'GM/T 0024-2023 annex A; GmSSL issue 1352',
        examine: ({ tlcp: { ticket } }) => {
            if ('missed' in ticket)
                return untold(ticket);
            const sent = ticket.kind === 'hello' &&
                ticket.hello.extensions?.all.some(({ type }) => type === EXTENSION.session_ticket) === true;
            return sent
                ? finding('warn', 'session tickets are promised', '服务器承诺发送会话票据')
                : finding('pass', 'no session ticket is promised', '服务器未承诺发送会话票据', { answer: shortly(ticket) });
        },
    },
    {
        id: 'gmtls/renegotiation',
        severity: 'warn',
        title: { en: 'Handshakes are not begun anew', zh: '不进行重协商' },
        why: {
            en: 'TLCP has no renegotiation_info, so that a handshake within a connection is open to CVE-2009-3555; it is also a cheap way to keep a server busy.',
            zh: 'TLCP 没有 renegotiation_info，连接内的再次握手存在 CVE-2009-3555 风险，也可被低成本地用来消耗服务器。',
        },
        fix: { en: 'SSL_OP_NO_RENEGOTIATION; gotlcp has none.', zh: '设置 SSL_OP_NO_RENEGOTIATION；gotlcp 不支持重协商。' },
        source: 'RFC 5746 §1; CVE-2009-3555; CVE-2011-1473',
        examine: scan => {
            const { renegotiation } = scan.tlcp;
            const asked = [...scan.tlcp.suites.values()].some(result => got(result)?.helloRequest === true);
            if (asked)
                return finding('warn', 'the server asks for a new handshake', '服务器发出 HelloRequest', {
                    hello_request: true,
                });
            if ('missed' in renegotiation)
                return untold(renegotiation);
            const evidence = { hello_request: false, answer: renegotiation.verdict };
            return renegotiation.verdict === 'accepted'
                ? finding('warn', 'a client may begin a new handshake', '客户端可发起重协商', evidence)
                : finding('pass', RENEGOTIATED[renegotiation.verdict].en, RENEGOTIATED[renegotiation.verdict].zh, evidence);
        },
    },
];
/** What came of a second hello within a connection. */
const RENEGOTIATED = {
    declined: { en: 'a second hello in a connection is declined with an alert', zh: '连接内的再次握手请求被告警拒绝' },
    closed: { en: 'at a second hello the connection is closed', zh: '收到再次握手请求后关闭连接' },
    silent: { en: 'a second hello in a connection is not answered', zh: '不应答连接内的再次握手请求' },
};

;// CONCATENATED MODULE: ./build/src/gmtls/checks/ending-checks.js





/** How the server ends what it does not take: with which alert, whether at all, and when. */
const endingChecks = [
    {
        id: 'gmtls/alert-code',
        severity: 'info',
        title: { en: 'Refusals say why in the words of the standard', zh: '拒绝时使用标准规定的告警' },
        why: {
            en: 'Clients decide by the alert whether another suite or version is worth a try.',
            zh: '客户端根据告警判断是否值得尝试其他套件或版本。',
        },
        fix: {
            en: 'Update the library: handshake_failure (40) where no suite is common, protocol_version (70) for a version that is not spoken. GmSSL sends 71.',
            zh: '更新密码库：无共同套件应为 handshake_failure (40)，不支持的版本应为 protocol_version (70)。GmSSL 会发送 71。',
        },
        source: 'GB/T 38636-2020 §6.4.4; RFC 5246 §7.2.2; GmSSL issue 1922',
        examine: alertCode,
    },
    {
        id: 'gmtls/alert-missing',
        severity: 'info',
        title: { en: 'A refusal is told by an alert', zh: '拒绝时发送告警' },
        why: {
            en: 'Who closes without a word looks like a network that is broken; clients wait, and try again.',
            zh: '不发送告警即关闭看起来像网络故障；客户端会等待并重试。',
        },
        fix: {
            en: 'Send the alert before closing; look for a proxy that closes in the server’s place.',
            zh: '关闭前发送告警；检查是否有代理代为关闭连接。',
        },
        source: 'GB/T 38636-2020 §6.4.4; RFC 5246 §7.2.2',
        examine: ({ tlcp }) => {
            const asked = [
                [REFUSED.unknownSuite, tlcp.unknownSuite],
                [REFUSED.version0303, tlcp.hello0303],
                [REFUSED.compression, tlcp.compression],
            ];
            const told = asked.flatMap(([name, result]) => {
                const answer = got(result);
                return answer === undefined ? [] : [{ name, answer }];
            });
            if (told.length === 0)
                return untold(firstMissed(tlcp.unknownSuite));
            const mute = told.filter(({ answer }) => answer.kind === 'closed' || answer.kind === 'silent');
            const evidence = Object.fromEntries(told.map(({ name, answer }) => [name.en, shortly(answer)]));
            return mute.length === 0
                ? finding('pass', 'every refusal was told by an alert', '每次拒绝都有告警', evidence)
                : finding('warn', `no alert came for: ${mute.map(({ name }) => name.en).join(', ')}`, `以下情况没有告警：${mute.map(({ name }) => name.zh).join('、')}`, evidence);
        },
    },
    {
        id: 'gmtls/close-notify',
        severity: 'info',
        title: { en: 'close_notify is answered', zh: '应答 close_notify' },
        why: {
            en: 'Without it a client cannot tell the end of what was sent from a connection that was cut.',
            zh: '缺少它时，客户端无法区分数据结束与连接被截断。',
        },
        fix: {
            en: 'Shut the connection down before closing the socket: SSL_shutdown, tls.Conn.Close.',
            zh: '关闭套接字前先关闭连接：SSL_shutdown、tls.Conn.Close。',
        },
        source: 'GB/T 38636-2020 §6.4.4.1; RFC 5246 §7.2.1',
        examine: ({ tlcp: { closing } }) => {
            if ('missed' in closing)
                return untold(closing);
            const evidence = { answer: closing.verdict };
            if (closing.verdict === 'close_notify')
                return finding('pass', 'close_notify is answered with close_notify', '以 close_notify 应答 close_notify', evidence);
            return closing.verdict === 'closed'
                ? finding('warn', 'the connection is closed without a close_notify', '未发送 close_notify 即关闭连接', evidence)
                : finding('warn', 'the connection stays open after close_notify', '收到 close_notify 后连接仍保持打开', evidence);
        },
    },
    {
        id: 'gmtls/record-overflow',
        severity: 'info',
        title: { en: 'A record that is too long is refused by its header', zh: '凭记录头即拒绝过长的记录' },
        why: {
            en: 'A server that waits for the rest gives memory to whoever asks.',
            zh: '等待其余内容的服务器会任由他人占用内存。',
        },
        fix: {
            en: 'Update the library: record_overflow (22) as soon as the header is there.',
            zh: '更新密码库：收到记录头后立即发送 record_overflow (22)。',
        },
        source: 'GB/T 38636-2020 §6.3.3; RFC 5246 §6.2.3',
        examine: ({ tlcp: { overlong } }) => {
            if ('missed' in overlong)
                return untold(overlong);
            const evidence = { answer: shortly(overlong) };
            return overlong.kind === 'silent'
                ? finding('warn', 'the server waits for the rest of a record that is too long', '服务器等待过长记录的其余内容', evidence)
                : came({ en: 'a record that is too long is refused', zh: '过长的记录被拒绝' }, overlong);
        },
    },
    {
        id: 'gmtls/plain-http',
        severity: 'info',
        title: { en: 'Plain HTTP is answered at once', zh: '对明文 HTTP 立即应答' },
        why: {
            en: 'It is the most usual mistake of a caller; a server that waits for more keeps a connection open for each.',
            zh: '这是调用方最常见的错误；等待更多内容的服务器会为每个此类请求保持一个连接。',
        },
        fix: { en: 'Set a time limit for the handshake.', zh: '为握手设置时限。' },
        source: 'nginx error 497; RFC 5246 §7.2.2',
        examine: ({ tlcp: { plainHttp } }) => {
            if ('missed' in plainHttp)
                return untold(plainHttp);
            const evidence = { answer: shortly(plainHttp) };
            return plainHttp.kind === 'silent'
                ? finding('warn', 'after plain HTTP the server waits for more', '收到明文 HTTP 后服务器继续等待', evidence)
                : came({ en: 'plain HTTP is answered at once', zh: '对明文 HTTP 立即应答' }, plainHttp);
        },
    },
    {
        id: 'gmtls/idle-timeout',
        severity: 'info',
        title: { en: 'A handshake that stands still is ended within a minute', zh: '停滞的握手在一分钟内被终止' },
        why: {
            en: 'A server that waits for the rest of a hello without end can be filled with connections that cost their maker nothing.',
            zh: '无限等待其余握手请求的服务器，可被几乎零成本的连接占满。',
        },
        fix: {
            en: 'client_header_timeout of nginx holds for the handshake too; in Go SetDeadline before Handshake.',
            zh: 'nginx 的 client_header_timeout 对握手同样有效；Go 中在 Handshake 之前调用 SetDeadline。',
        },
        source: 'CWE-400; nginx ngx_http_core_module client_header_timeout, 60 s by default',
        examine: ({ idle }) => {
            if (idle === undefined)
                return finding('skip', '`idle-timeout` was not given', '未设置 `idle-timeout`');
            if ('missed' in idle)
                return untold(idle);
            const seconds = Math.round(idle.waitedMs / 100) / 10;
            const evidence = { seconds, ended: idle.ended };
            if (idle.ended)
                return finding(seconds <= IDLE_SECONDS ? 'pass' : 'warn', `the server ended the connection after ${seconds} s`, `服务器在 ${seconds} 秒后终止连接`, evidence);
            return seconds >= IDLE_SECONDS
                ? finding('warn', `the connection is still open after ${seconds} s`, `${seconds} 秒后连接仍未终止`, evidence)
                : finding('unknown', `the connection is still open after ${seconds} s, and may be for ${IDLE_SECONDS}`, `${seconds} 秒后连接仍未终止，允许的上限为 ${IDLE_SECONDS} 秒`, evidence);
        },
    },
];
const IDLE_SECONDS = 60;
function firstMissed(result) {
    return 'missed' in result ? result : { missed: 'needless' };
}
/** Hellos that a server has to refuse. */
const REFUSED = {
    unknownSuite: { en: 'unknown suite', zh: '未知套件' },
    version0303: { en: 'version 0303', zh: '版本 0303' },
    compression: { en: 'compression', zh: '压缩' },
};
const EXPECTED = [
    { name: REFUSED.unknownSuite, codes: [ALERT.handshake_failure], of: ({ tlcp }) => tlcp.unknownSuite },
    {
        name: REFUSED.version0303,
        codes: [ALERT.protocol_version, ALERT.handshake_failure],
        of: ({ tlcp }) => tlcp.hello0303,
    },
    {
        name: REFUSED.compression,
        codes: [ALERT.handshake_failure, ALERT.illegal_parameter, ALERT.decode_error, ALERT.decompression_failure],
        of: ({ tlcp }) => tlcp.compression,
    },
];
function alertCode(scan) {
    const told = EXPECTED.flatMap(({ name, codes, of }) => {
        const answer = got(of(scan));
        return answer?.kind === 'alert' ? [{ name, code: answer.code, codes }] : [];
    });
    const evidence = Object.fromEntries(told.map(({ name, code }) => [name.en, `${code} ${alertName(code)}`]));
    if (told.length === 0)
        return untold(firstMissed(scan.tlcp.unknownSuite));
    const odd = told.find(({ code, codes }) => !codes.includes(code));
    if (odd === undefined)
        return finding('pass', 'every refusal has the alert of the standard', '每次拒绝都使用标准规定的告警', evidence);
    const due = alertName(odd.codes[0] ?? 0);
    return finding('warn', `${odd.name.en}: ${alertName(odd.code)} (${odd.code}) in place of ${due}`, `${odd.name.zh}：应为 ${due}，实际为 ${alertName(odd.code)} (${odd.code})`, evidence);
}

;// CONCATENATED MODULE: ./build/src/gmtls/checks/handshake-checks.js




/** Whether there is a gm-TLS server, and whether its handshakes hold. */
const handshakeChecks = [
    {
        id: 'gmtls/reachable',
        severity: 'error',
        title: { en: 'The port accepts connections', zh: '端口接受连接' },
        why: {
            en: 'Of a server that cannot be reached nothing is known.',
            zh: '无法连接的服务器，一无所知。',
        },
        fix: {
            en: 'Start the server, open the firewall, and compare host and port with what it listens on: ss -ltn',
            zh: '启动服务器、放行防火墙，并核对其监听的地址与端口：ss -ltn',
        },
        source: 'connect(2)',
        examine: ({ rttMs, unreachable = '', target }) => {
            const evidence = { host: target.host, port: target.port, rtt_ms: rttMs ?? null, error: unreachable };
            const { en, zh } = UNREACHABLE.get(unreachable) ?? { en: 'no connection came about', zh: '无法建立连接' };
            return rttMs === undefined
                ? finding('fail', `${en} (${unreachable})`, `${zh}（${unreachable}）`, evidence)
                : finding('pass', `a connection was accepted in ${rttMs.toFixed(1)} ms`, `${rttMs.toFixed(1)} 毫秒内接受连接`, evidence);
        },
    },
    {
        id: 'gmtls/national',
        severity: 'error',
        title: { en: 'The server speaks TLCP or RFC 8998', zh: '服务器支持 TLCP 或 RFC 8998' },
        why: {
            en: 'Without a suite of SM2, SM3 and SM4 no client that has to use national algorithms can connect, whatever certificates are installed.',
            zh: '没有 SM2、SM3、SM4 密码套件时，无论安装何种证书，必须使用国密算法的客户端都无法连接。',
        },
        fix: {
            en: 'Switch it on: Tongsuo `enable_ntls on` with ssl_sign_certificate and ssl_enc_certificate, OpenSSL 4 `-ciphersuites TLS_SM4_GCM_SM3 -groups curveSM2`, Go with gotlcp.',
            zh: '启用国密：Tongsuo 使用 `enable_ntls on` 及 ssl_sign_certificate、ssl_enc_certificate；OpenSSL 4 使用 `-ciphersuites TLS_SM4_GCM_SM3 -groups curveSM2`；Go 使用 gotlcp。',
        },
        source: 'GB/T 38636-2020 §6.4.5.2.1; RFC 8998 §2',
        examine: national,
    },
    {
        id: 'gmtls/handshake',
        severity: 'error',
        title: { en: 'Handshakes go through to their end', zh: '握手能够完成' },
        why: {
            en: 'A suite that is chosen and then not finished is worse than one that is refused: clients do not try another.',
            zh: '选定后却无法完成的套件比直接拒绝更糟：客户端不会再尝试其他套件。',
        },
        fix: {
            en: 'Look at the message that was due and at the log of the server; --trace shows each message decoded.',
            zh: '查看应收到的消息与服务器日志；--trace 会逐条解码消息。',
        },
        source: 'GB/T 38636-2020 §6.4.1; RFC 8446 §2',
        examine: through,
    },
    {
        id: 'gmtls/finished',
        severity: 'error',
        title: { en: 'The server’s Finished fits the handshake', zh: '服务器的 Finished 与握手内容一致' },
        why: {
            en: 'A wrong verify_data means that both sides saw different messages or derived different keys: an attack, or a key schedule that no other implementation shares.',
            zh: 'verify_data 错误意味着双方看到的消息或导出的密钥不同：可能是攻击，也可能是与其他实现不一致的密钥派生。',
        },
        fix: {
            en: 'Update the library. Older ones hash the wrong messages, or use TLS 1.1’s PRF in place of that of SM3.',
            zh: '更新密码库。旧版本可能杂凑了错误的消息，或使用 TLS 1.1 的 PRF 而非 SM3 的 PRF。',
        },
        source: 'GB/T 38636-2020 §6.4.5.10; RFC 8446 §4.4.4',
        examine: scan => failures(scan, ({ failure }) => failure?.cause instanceof WireError &&
            (failure.cause.problem === 'finished' ||
                (failure.cause.problem === 'mac' && failure.awaiting === 'Finished')), {
            bad: { en: 'the server’s Finished is wrong', zh: '服务器的 Finished 错误' },
            good: { en: 'every Finished fits its handshake', zh: '每次握手的 Finished 均正确' },
        }),
    },
    {
        id: 'gmtls/handshake-signature',
        severity: 'error',
        title: { en: 'The server signs the handshake with its signature certificate', zh: '服务器以签名证书对握手签名' },
        why: {
            en: 'The signature alone proves that the server owns the certificate. Signed with another key, or over another certificate, it proves nothing, and clients break off.',
            zh: '只有该签名能证明服务器拥有证书。以其他密钥签名或对其他证书签名均不能证明，客户端会中断连接。',
        },
        fix: {
            en: 'Give the server both pairs in the right places: the key beside ssl_sign_certificate must be that of the signature certificate. `signer` and `over` say which certificates of the list were used.',
            zh: '将两对密钥与证书放在正确的位置：ssl_sign_certificate 对应的密钥必须属于签名证书。`signer` 与 `over` 指明实际使用的证书序号。',
        },
        source: 'GB/T 38636-2020 §6.4.5.4; RFC 8446 §4.4.3',
        examine: scan => signature(scan, 'other'),
    },
    {
        id: 'gmtls/handshake-id',
        severity: 'error',
        title: { en: 'Handshake signatures use the ID of their protocol', zh: '握手签名使用本协议规定的 ID' },
        why: {
            en: 'SM2 hashes an ID with the message: 1234567812345678 in TLCP, TLSv1.3+GM+Cipher+Suite in RFC 8998. OpenSSL before 4.0 takes an empty one. Such a server talks to itself and to no other implementation.',
            zh: 'SM2 将 ID 与消息一并杂凑：TLCP 为 1234567812345678，RFC 8998 为 TLSv1.3+GM+Cipher+Suite。OpenSSL 4.0 之前默认使用空 ID。这样的服务器只能与自身实现互通。',
        },
        fix: {
            en: 'Set the ID where the server signs: EVP_PKEY_CTX_set1_id, distid of OpenSSL, sm2.NewSM2SignerOption of gmsm.',
            zh: '在服务器签名处设置 ID：EVP_PKEY_CTX_set1_id、OpenSSL 的 distid、gmsm 的 sm2.NewSM2SignerOption。',
        },
        source: 'GM/T 0009-2012 §10; RFC 8998 §3.2.1; EVP_SIGNATURE-SM2(7)',
        examine: scan => signature(scan, 'id'),
    },
    {
        id: 'gmtls/client-certificate',
        severity: 'info',
        title: { en: 'Whether a client certificate is asked for', zh: '是否要求客户端证书' },
        why: {
            en: 'With mutual authentication on, callers without a certificate are refused; with it off, the server knows none of them.',
            zh: '启用双向认证时，没有证书的调用方会被拒绝；未启用时，服务器不识别任何调用方。',
        },
        fix: {
            en: 'Set ssl_verify_client, or ClientAuth of tlcp.Config, to what is meant.',
            zh: '按需设置 ssl_verify_client 或 tlcp.Config 的 ClientAuth。',
        },
        source: 'GB/T 38636-2020 §6.4.5.5; RFC 8446 §4.3.2',
        examine: clientCertificate,
    },
];
const NO_NAME = { en: 'the host name has no address', zh: '主机名无法解析为地址' };
const NO_WAY = { en: 'no way leads to the host', zh: '没有到达该主机的路由' };
/** By error code. connect(2), getaddrinfo(3) */
const UNREACHABLE = new Map([
    ['ECONNREFUSED', { en: 'nothing listens on the port', zh: '该端口没有程序监听' }],
    [
        'ETIMEDOUT',
        {
            en: 'nothing answers on the port: a firewall drops it, or the host is down',
            zh: '该端口没有应答：可能被防火墙丢弃，或主机未运行',
        },
    ],
    ['ENOTFOUND', NO_NAME],
    ['EAI_AGAIN', NO_NAME],
    ['EHOSTUNREACH', NO_WAY],
    ['ENETUNREACH', NO_WAY],
    ['EADDRNOTAVAIL', NO_WAY],
]);
function national(scan, { protocols }) {
    const [tlcp, tls13] = [tlcpSuites(scan), tls13Suites(scan)];
    const evidence = { tlcp: tlcp.map(handshake_checks_hex), rfc8998: tls13.map(handshake_checks_hex) };
    const lacks = protocols.filter(protocol => (protocol === 'tlcp' ? tlcp : tls13).length === 0);
    const word = { tlcp: 'TLCP', rfc8998: 'RFC 8998' };
    if (tlcp.length + tls13.length > 0 && lacks.length === 0) {
        const spoken = [tlcp.length > 0 && word.tlcp, tls13.length > 0 && word.rfc8998].filter(Boolean);
        return finding('pass', `the server speaks ${spoken.join(' and ')}`, `服务器支持 ${spoken.join(' 与 ')}`, evidence);
    }
    // A server that was not looked at may speak it.
    const wanted = protocols.length === 0 ? ['tlcp', 'rfc8998'] : lacks;
    const [unasked] = wanted.flatMap(protocol => {
        const result = protocol === 'tlcp' ? scan.tlcp.base : scan.tls13.gcm;
        return 'missed' in result && result.missed !== 'needless' ? [result.missed] : [];
    });
    if (unasked !== undefined)
        return finding('unknown', 'not every protocol was tried', '并非所有协议都已尝试', { ...evidence, missed: unasked });
    const failed = [scan.tlcp.base, scan.tls13.gcm].flatMap(result => got(result)?.failure ?? []);
    const said = failed.map(({ text }) => text.en);
    const [first] = failed;
    if (first !== undefined && failed.every(isNoTls))
        return finding('fail', first.text.en.replace(/^Record: /, ''), first.text.zh.replace(/^Record：/, ''), {
            ...evidence,
            answers: said,
        });
    return lacks.length > 0
        ? finding('fail', `${lacks.map(one => word[one]).join(', ')} is asked for and not spoken`, `要求 ${lacks.map(one => word[one]).join('、')}，但服务器不支持`, { ...evidence, answers: said })
        : finding('fail', 'neither TLCP nor RFC 8998 is spoken', '既不支持 TLCP 也不支持 RFC 8998', {
            ...evidence,
            answers: said,
        });
}
function through(scan) {
    const all = handshakes(scan);
    if (all.length === 0)
        return nothingSpoken(scan);
    const evidence = {
        handshakes: all.map(({ name, handshake }) => `${name}: ${handshake.failure?.message ?? 'ok'}`.slice(0, 500)),
    };
    const some = all.some(({ handshake }) => handshake.connected);
    const bad = all.find(({ handshake: { failure, requested, answered } }) => {
        if (failure === undefined)
            return false;
        // Without the certificate that is asked for, the end is out of reach; a suite that cannot be gone on with has its own check.
        const excused = (requested && !answered) || (failure.kind === 'unable' && some);
        return failure.kind === 'protocol' || !excused;
    });
    if (bad?.handshake.failure !== undefined) {
        const { text } = bad.handshake.failure;
        return finding('fail', `${bad.name}: ${text.en}`, `${bad.name}：${text.zh}`, evidence);
    }
    const open = all.find(({ handshake }) => handshake.failure !== undefined);
    if (open?.handshake.failure !== undefined) {
        const { text } = open.handshake.failure;
        // Somebody else's check when the suite cannot be gone through with without one.
        if (some)
            return finding('pass', 'every handshake that needs no client certificate went through', '无需客户端证书的握手均已完成', evidence);
        return finding('unknown', `a client certificate is needed to see the end: ${text.en}`, `需要客户端证书才能完成握手：${text.zh}`, evidence);
    }
    return finding('pass', `${many(all.length, 'handshake')} went through`, `${all.length} 次握手均已完成`, evidence);
}
function failures(scan, is, said) {
    const all = [...handshakes(scan), ...resumption(scan)];
    if (all.length === 0)
        return nothingSpoken(scan);
    const bad = all.filter(({ handshake }) => is(handshake));
    const [first] = bad;
    if (first !== undefined)
        return finding('fail', `${first.name}: ${said.bad.en}`, `${first.name}：${said.bad.zh}`, {
            handshakes: bad.map(({ name }) => name),
            ...first.handshake.failure?.evidence,
        });
    if (!all.some(({ handshake }) => handshake.connected))
        return finding('unknown', 'no handshake came so far', '没有握手进行到这一步');
    return finding('pass', said.good.en, said.good.zh);
}
function resumption({ tlcp: { resumed } }) {
    const handshake = got(resumed);
    return handshake === undefined ? [] : [{ name: 'resumption', handshake }];
}
function signature(scan, kind) {
    const all = handshakes(scan).flatMap(({ name, handshake: { signature: verdict } }) => verdict === undefined ? [] : [{ name, verdict }]);
    if (all.length === 0)
        return handshakes(scan).length === 0
            ? nothingSpoken(scan)
            : finding('unknown', 'no signature was seen', '未看到签名');
    return judgeSignatures(all, kind);
}
/** True too where the other one of the two checks has something to say. */
const NOT_WRONG = {
    id: { en: 'no signature was made for the ID of another protocol', zh: '没有签名使用其他协议的 ID' },
    other: { en: 'every signature is made with the key of the signature certificate', zh: '签名均由签名证书的密钥产生' },
};
/** @param all by what each handshake is called; one at least */
function judgeSignatures(all, kind) {
    const bad = all.filter(({ verdict: { valid, found: way, expected } }) => {
        const onlyId = way !== undefined && way.id !== expected && way.signer === 0;
        return !valid && (kind === 'id') === onlyId;
    });
    const evidence = {
        signatures: all.map(({ name, verdict }) => `${name}: ${verdict.valid ? 'valid' : verdict.found === undefined ? 'invalid' : `id ${verdict.found.id}, signer ${verdict.found.signer}, over ${verdict.found.over ?? '-'}`}`),
    };
    const [first] = bad;
    if (first === undefined) {
        const { en, zh } = NOT_WRONG[kind];
        return finding('pass', en, zh, evidence);
    }
    const { found: way, message } = first.verdict;
    if (kind === 'id')
        return finding('fail', `${first.name}: the signature of ${message} verifies under ${way?.id === 'empty' ? 'an empty ID' : `the ID of ${way?.id === 'tls13' ? 'RFC 8998' : 'TLCP'}`}`, `${first.name}：${message} 的签名在${way?.id === 'empty' ? '空 ID' : `${way?.id === 'tls13' ? 'RFC 8998' : 'TLCP'} 的 ID`}下才能通过验证`, evidence);
    return way === undefined
        ? finding('fail', `${first.name}: the signature of ${message} does not verify in any way that was tried`, `${first.name}：${message} 的签名以任何尝试的方式都无法验证`, evidence)
        : finding('fail', `${first.name}: ${message} is signed with the key of certificate ${way.signer}${way.over === undefined ? '' : `, over certificate ${way.over}`}`, `${first.name}：${message} 由证书 ${way.signer} 的密钥签名${way.over === undefined ? '' : `，签名内容为证书 ${way.over}`}`, evidence);
}
function clientCertificate(scan) {
    const all = handshakes(scan).filter(({ handshake }) => handshake.certificates.length > 0);
    if (all.length === 0)
        return nothingSpoken(scan);
    const asked = all.filter(({ handshake }) => handshake.requested);
    const evidence = { asked: asked.map(({ name }) => name) };
    if (asked.length === 0)
        return finding('pass', NOT_ASKED_FOR.en, NOT_ASKED_FOR.zh, evidence);
    // ECDHE takes the keys of both sides: there it is asked for whatever the server wants of others.
    const where = asked.length === all.length ? undefined : asked.map(({ name }) => name.split(' ')[0] ?? '');
    const [en, zh] = [where && ` with ${where.join(', ')} alone`, where && `仅在使用 ${where.join('、')} 时`];
    const through = asked.some(({ handshake }) => handshake.connected);
    const given = asked.some(({ handshake }) => handshake.connected && handshake.answered);
    if (!through)
        return finding('pass', `a client certificate is asked for${en ?? ''}, and no such handshake was finished without one`, `${zh ?? ''}要求客户端证书，未提供时握手无法完成`, evidence);
    return finding('pass', `a client certificate is asked for${en ?? ''}, and the handshake goes through ${given ? 'with ours' : 'without one'}`, `${zh ?? ''}要求客户端证书，${given ? '提供后' : '未提供时'}握手可以完成`, evidence);
}
/** Of a scan as of a capture. */
const NOT_ASKED_FOR = { en: 'no client certificate is asked for', zh: '不要求客户端证书' };
const handshake_checks_hex = (suite) => suite.toString(16).toUpperCase().padStart(4, '0');

;// CONCATENATED MODULE: ./build/src/gmtls/client/server-hello.js



/** A field of the ServerHello that may not be so. @param alert default: that of a wrong value */
function server_hello_refused(field, value, allowed, alert) {
    const [is, due] = [wordsOf(value), wordsOf(allowed)];
    return new WireError('value', `ServerHello.${field}`, { en: `is ${is.en}, and must be ${due.en}`, zh: `值为 ${is.zh}，应为 ${due.zh}` }, { value: is.en, allowed: due.en }, alert);
}
/** What a ServerHello may have. */
const OFFERED = { en: 'one that was offered', zh: '客户端提供的套件之一' };
const ASKED_FOR = { en: 'one that was asked for', zh: '客户端请求的扩展之一' };
/** A suite of those that are offered to see whether a server takes them, and cannot be gone on with. */
function onlyOffered(suite, awaiting) {
    const name = suiteName(suite);
    return new HandshakeFailure('unable', awaiting, { en: `the server chose ${name}, which we can only offer`, zh: `服务器选择了 ${name}，我们只能提供而不能使用它` }, { suite });
}

;// CONCATENATED MODULE: ./build/src/gmtls/client/spared.js
/**
 * What one client has made and the next ones use again. A handshake costs a client of ours some 6 ms and a good server 0.3:
 * who is to keep a server busy cannot verify its signature each time, nor encrypt for it anew. The server cannot tell, and
 * does all of its own work.
 */
class Spared {
    #made = new Map();
    /** @param name of one kind of work, with what it depends on */
    once(name, make) {
        if (!this.#made.has(name))
            this.#made.set(name, make());
        return this.#made.get(name);
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm2/key-derivation.js

/** KDF of GB/T 32918.3 §5.4.3 and 32918.4 §5.4.3: SM3 over the secret and a counter from 1. `length` in bytes. */
function key_derivation_deriveKey(secret, length) {
    const blocks = [];
    const counter = Buffer.alloc(4);
    for (let block = 1; blocks.length * 32 < length; block++) {
        counter.writeUInt32BE(block);
        blocks.push((0,external_node_crypto_.createHash)('sm3').update(secret).update(counter).digest());
    }
    return Buffer.concat(blocks).subarray(0, length);
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm2/encryption.js












/** Far above the 48 bytes of a premaster secret. */
const MAX_CIPHERTEXT_BYTES = (/* unused pure expression or super */ null && (1 << 16));
/**
 * GB/T 32918.4 §6.1.
 * @returns DER SEQUENCE { x1 INTEGER, y1 INTEGER, C3 OCTET STRING (hash), C2 OCTET STRING } (GM/T 0009-2012 §7.2)
 * @throws Sm2Error when the key is no point of the curve, or there is nothing to encrypt
 */
function encrypt(publicKey, plaintext, random = systemRandom) {
    const point = publicPoint(publicKey);
    if (plaintext.length === 0)
        throw new error_Sm2Error('plaintext', { en: 'SM2 cannot encrypt nothing', zh: 'SM2 不能加密空内容' });
    for (;;) {
        // Not in fixed time: what is encrypted here is a secret of this one connection, which tells nothing.
        const k = randomScalar(random);
        const shared = point_encodePoint(point.multiplyUnsafe(k)).subarray(1);
        const key = key_derivation_deriveKey(shared, plaintext.length);
        // §6.1 A5: else the plaintext would stand there as it is.
        if (key.every(byte => byte === 0))
            continue;
        const { x, y } = Curve.BASE.multiplyUnsafe(k).toAffine();
        return sequence(integer(x), integer(y), octetString(hashOf(shared, plaintext)), octetString(xor(key, plaintext)));
    }
}
/**
 * GB/T 32918.4 §7.1.
 * @throws Sm2Error when the ciphertext is no strict DER, has another hash, or a point that is not on the curve
 */
function decrypt(privateKey, ciphertext) {
    const d = privateScalar(privateKey);
    const { x, y, hash, masked } = read(ciphertext);
    const point = onCurve(x, y, Buffer.concat([bytesOf(x), bytesOf(y)]));
    const shared = encodePoint(point.multiply(d)).subarray(1);
    const plaintext = xor(deriveKey(shared, masked.length), masked);
    if (!timingSafeEqual(hashOf(shared, plaintext), hash))
        throw new Sm2Error('ciphertext', {
            en: 'the hash in the ciphertext is another: it was made for another key, or damaged',
            zh: '密文中的校验值不符：密文由其他公钥加密或已损坏',
        });
    return plaintext;
}
function read(bytes) {
    try {
        const parts = DerReader.inside(DerReader.whole(bytes, TAG.SEQUENCE, 'ciphertext', MAX_CIPHERTEXT_BYTES));
        const x = integerOf(parts.take(TAG.INTEGER, 'x1'), 'x1', SIZE);
        const y = integerOf(parts.take(TAG.INTEGER, 'y1'), 'y1', SIZE);
        const hash = parts.take(TAG.OCTET_STRING, 'C3').content;
        const masked = parts.take(TAG.OCTET_STRING, 'C2').content;
        parts.end('ciphertext');
        if (x >= 0n && y >= 0n && hash.length === SIZE && masked.length > 0)
            return { x, y, hash, masked };
    }
    catch (error) {
        if (!(error instanceof DerError))
            throw error;
        throw new Sm2Error('ciphertext', error.text, error.evidence);
    }
    throw new Sm2Error('ciphertext', {
        en: 'the ciphertext has parts of other lengths than x1, y1, 32 bytes of hash and the text',
        zh: '密文各部分的长度不符：应为 x1、y1、32 字节校验值与密文',
    });
}
function hashOf(shared, plaintext) {
    return (0,external_node_crypto_.createHash)('sm3').update(shared.subarray(0, curve_SIZE)).update(plaintext).update(shared.subarray(curve_SIZE)).digest();
}
function xor(key, text) {
    return Buffer.from(text.map((byte, i) => byte ^ (key[i] ?? 0)));
}

;// CONCATENATED MODULE: ./build/src/gmtls/sm2/key-agreement.js







/**
 * SM2 key agreement, GB/T 32918.3 §6.1 without the optional confirmation hashes, which TLCP has no room for.
 * @throws Sm2Error when one of the peer's points is none of the curve, or their sum is infinity
 */
function agree(agreement) {
    const { role, staticPrivate, ephemeralPrivate, ownId = IDENTITY.default } = agreement;
    const { peerStaticPublic, peerEphemeralPublic, peerId = IDENTITY.default, length } = agreement;
    const [d, r] = [scalar_privateScalar(staticPrivate), scalar_privateScalar(ephemeralPrivate)];
    const [peer, peerEphemeral] = [decodePoint(peerStaticPublic), decodePoint(peerEphemeralPublic)];
    const ownStaticPublic = key_pair_publicKeyOf(staticPrivate);
    const t = Scalar.add(d, Scalar.mul(reduced(decodePoint(key_pair_publicKeyOf(ephemeralPrivate)).x), r));
    const sum = peer.add(peerEphemeral.multiplyUnsafe(reduced(peerEphemeral.x)));
    if (sum.is0() || Scalar.is0(t))
        throw new error_Sm2Error('agreement', {
            en: 'the agreed point is infinity: the keys were chosen for that',
            zh: '协商所得的点为无穷远点：密钥系刻意构造',
        });
    const shared = point_encodePoint(sum.multiply(t)).subarray(1);
    const [own, other] = [identityHash(ownStaticPublic, ownId), identityHash(peerStaticPublic, peerId)];
    const identities = role === 'initiator' ? [own, other] : [other, own];
    return key_derivation_deriveKey(Buffer.concat([shared, ...identities]), length);
}
/**
 * The x coordinate of the shared point: curveSM2 in TLS 1.3 (RFC 8998 §3.3.2, RFC 8446 §7.4.2). Both keys are of one connection,
 * so that it need not take a fixed time.
 * @throws Sm2Error when the peer's point is none of the curve
 */
function ecdh(privateKey, peerPublic) {
    return curve_bytesOf(decodePoint(peerPublic).multiplyUnsafe(scalar_privateScalar(privateKey)).x);
}
/** w = ⌈⌈log2 n⌉ / 2⌉ - 1 = 127: GB/T 32918.3 §6.1 A4. */
const HALF = 1n << 127n;
function reduced(x) {
    return HALF + (x & (HALF - 1n));
}

;// CONCATENATED MODULE: ./build/src/gmtls/tlcp/session.js
/** A session that the server may be asked to go on with. The secret does not show when it is printed. */
class TlcpSession {
    id;
    suite;
    #master;
    constructor(id, suite, master) {
        this.id = id;
        this.suite = suite;
        this.#master = master;
    }
    get master() {
        return this.#master;
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/tlcp/client.js






















/** A TLCP client, GB/T 38636-2020. */
function tlcpClient(options) {
    const channel = new Channel(VERSION.TLCP, options.clock ?? (() => performance.now()));
    return new Client(channel, converse(channel, options));
}
function* converse(channel, options) {
    const session = yield* handshake(channel, options);
    channel.tell({ type: 'connected', session });
    yield* connected(channel);
}
/** @returns undefined for a session that has no identifier: it cannot be resumed */
function* handshake(channel, options) {
    const random = options.random ?? systemRandom;
    const clientRandom = random(32);
    const offered = options.session?.id ?? new Uint8Array(0);
    const offer = {
        version: VERSION.TLCP,
        random: clientRandom,
        sessionId: offered,
        suites: options.suites,
        extensions: options.extensions,
    };
    channel.sendMessage('ClientHello', HANDSHAKE.client_hello, encodeClientHello(offer), readClientHello);
    const hello = yield* channel.expect('ServerHello', HANDSHAKE.server_hello, readServerHello);
    const suite = chosenSuite(hello, options);
    const randoms = { client: clientRandom, server: hello.random };
    const resumed = offered.length > 0 && equal(hello.sessionId, offered);
    const [protocol] = hello.extensions?.known.protocols ?? [];
    channel.tell({
        type: 'negotiated',
        version: hello.version,
        suite: hello.suite,
        sessionId: hello.sessionId,
        resumed,
        retried: false,
        ...(protocol === undefined ? {} : { protocol }),
    });
    if (resumed && options.session !== undefined) {
        if (options.session.suite !== hello.suite)
            throw server_hello_refused('cipher_suite', suiteName(hello.suite), suiteName(options.session.suite));
        const { master } = options.session;
        keylog(options, clientRandom, master);
        const keys = protections(suite, master, randoms, random);
        yield* receiveFinished(channel, master, keys.server);
        sendFinished(channel, master, keys.client);
        return options.session;
    }
    // A server that sends a status acknowledges the extension, RFC 6066 §8.
    const stapled = hello.extensions?.all.some(({ type }) => type === EXTENSION.status_request) === true;
    const master = yield* exchange(channel, options, { suite, randoms, stapled }, random);
    keylog(options, clientRandom, master);
    const keys = protections(suite, master, randoms, random);
    sendFinished(channel, master, keys.client);
    yield* receiveFinished(channel, master, keys.server);
    return hello.sessionId.length === 0 ? undefined : new TlcpSession(hello.sessionId, hello.suite, master);
}
function chosenSuite(hello, options) {
    if (hello.version !== VERSION.TLCP)
        throw server_hello_refused('server_version', versionName(hello.version), versionName(VERSION.TLCP), ALERT.protocol_version);
    if (!options.suites.includes(hello.suite))
        throw server_hello_refused('cipher_suite', suiteName(hello.suite), OFFERED);
    if (hello.compression !== 0)
        throw server_hello_refused('compression_method', `${hello.compression}`, '0');
    const asked = new Set((options.extensions ?? []).map(({ type }) => type));
    for (const { type } of hello.extensions?.all ?? [])
        if (!asked.has(type))
            throw server_hello_refused('extensions', extensionName(type), ASKED_FOR, ALERT.unsupported_extension);
    const suite = TLCP_SUITES.get(hello.suite);
    if (suite !== undefined)
        return suite;
    throw onlyOffered(hello.suite, 'Certificate');
}
/** From the server's certificates to our CertificateVerify. @returns the master secret */
function* exchange(channel, options, settled, random) {
    const { suite, randoms } = settled;
    const certificates = yield* channel.expect('Certificate', HANDSHAKE.certificate, readCertificateList);
    channel.tell({ type: 'certificates', certificates });
    const server = serverCertificates(certificates);
    const point = yield* serverKeyExchange(channel, options, settled, server);
    const requested = yield* requestAndDone(channel, options);
    if (suite.exchange === 'ecdhe' && !requested)
        throw new HandshakeFailure('unable', 'CertificateRequest', {
            en: 'the server chose ECDHE and asks for no client certificate, without which there is no key agreement',
            zh: '服务器选择了 ECDHE 却不要求客户端证书，而密钥协商离不开它',
        });
    const { identity } = options;
    if (requested)
        channel.sendMessage('Certificate', HANDSHAKE.certificate, encodeCertificateList(identity?.certificates ?? []), readCertificateList);
    const premaster = point === undefined
        ? eccKeyExchange(channel, server, options, random)
        : ecdheKeyExchange(channel, server, point, options, random);
    const master = masterSecret(premaster, randoms);
    if (requested && identity !== undefined) {
        // The message that is signed is the hash of the transcript, which SM2 hashes once more. gotlcp auth.go.
        const signature = channel.compute('sign CertificateVerify', () => sign(identity.signKey, sm3(channel.transcript), undefined, random));
        channel.sendMessage('CertificateVerify', HANDSHAKE.certificate_verify, bytes_vector(2, signature), readCertificateVerify);
    }
    return master;
}
/** GB/T 38636 §6.4.5.4. @returns the server's point for ECDHE */
function* serverKeyExchange(channel, { spared }, { suite: { exchange }, randoms, stapled }, certificates) {
    const due = 'ServerKeyExchange';
    let message = yield* channel.message(due);
    // It may come or not.
    if (stapled && message.type === HANDSHAKE.certificate_status) {
        channel.tell({ type: 'staple', response: channel.accept('CertificateStatus', message, readCertificateStatus) });
        message = yield* channel.message(due);
    }
    if (message.type !== HANDSHAKE.server_key_exchange)
        throw unexpected(due, handshakeName(message.type));
    const read = exchange === 'ecc' ? readEccServerKeyExchange : readEcdheServerKeyExchange;
    const exchanged = channel.accept(due, message, read);
    if (spared !== undefined)
        return exchanged.ephemeral?.point;
    const verdict = channel.compute('verify ServerKeyExchange', () => judgeServerKeyExchange(exchanged, certificates, randoms));
    channel.tell({ type: 'signature', ...verdict });
    return exchanged.ephemeral?.point;
}
/** @returns whether client certificates were asked for */
function* requestAndDone(channel, options) {
    const message = yield* channel.message('ServerHelloDone');
    const requested = message.type === HANDSHAKE.certificate_request;
    if (requested) {
        const { authorities } = channel.accept('CertificateRequest', message, readCertificateRequest);
        channel.tell({ type: 'certificate-request', authorities, answered: options.identity !== undefined });
        yield* channel.expect('ServerHelloDone', HANDSHAKE.server_hello_done, readNothing);
    }
    else if (message.type === HANDSHAKE.server_hello_done)
        channel.accept('ServerHelloDone', message, readNothing);
    else
        throw unexpected('ServerHelloDone', handshakeName(message.type));
    return requested;
}
/** A premaster secret under the server's encryption key. */
function eccKeyExchange(channel, { encryptionKey }, { spared = new Spared() }, random) {
    const { premaster, ciphertext } = channel.compute('make ClientKeyExchange', () => spared.once(`premaster secret for ${toHex(encryptionKey)}`, () => {
        const premaster = bytes_concat(bytes_uint(VERSION.TLCP, 2), random(46));
        return { premaster, ciphertext: encrypt(encryptionKey, premaster, random) };
    }));
    channel.sendMessage('ClientKeyExchange', HANDSHAKE.client_key_exchange, encodeEccClientKeyExchange(ciphertext), readEccClientKeyExchange);
    return premaster;
}
/** GB/T 32918.3 with the keys of both encryption certificates; we are its responder. GB/T 38636 §6.4.5.8. */
function ecdheKeyExchange(channel, server, point, { identity, ecdheOuterLength = false }, random) {
    if (identity === undefined)
        throw new HandshakeFailure('unable', 'ClientKeyExchange', {
            en: 'ECDHE needs a client certificate for encryption, and none was given',
            zh: 'ECDHE 需要客户端加密证书，但没有提供',
        });
    const ephemeral = channel.compute('make key share', () => generateKeyPair(random));
    const premaster = channel.compute('agree on key', () => agree({
        role: 'responder',
        staticPrivate: identity.encryptionKey,
        ephemeralPrivate: ephemeral.privateKey,
        peerStaticPublic: server.encryptionKey,
        peerEphemeralPublic: point,
        length: 48,
    }));
    channel.sendMessage('ClientKeyExchange', HANDSHAKE.client_key_exchange, encodeEcdheClientKeyExchange(ephemeral.publicKey, ecdheOuterLength), readEcdheClientKeyExchange);
    return premaster;
}
function sendFinished(channel, master, protection) {
    const verifyData = finished(master, 'client', channel.transcript);
    channel.sendChangeCipherSpec();
    channel.outgoing.protection = protection;
    channel.sendMessage('Finished', HANDSHAKE.finished, verifyData, readFinished(FINISHED));
}
function* receiveFinished(channel, master, protection) {
    yield* channel.changeCipherSpec();
    channel.incoming.protection = protection;
    const expected = finished(master, 'server', channel.transcript);
    const verifyData = yield* channel.expect('Finished', HANDSHAKE.finished, readFinished(FINISHED));
    if (!same(verifyData, expected))
        throw new WireError('finished', 'Finished.verify_data', {
            en: 'does not fit the handshake',
            zh: '与握手内容不符',
        });
}
/** What comes when the handshake is over: data, and requests to begin anew, which are declined. */
function* connected(channel) {
    for (;;) {
        channel.awaiting = 'application data';
        const { type, bytes } = yield* channel.record();
        if (channel.over)
            return;
        if (type === CONTENT.application_data)
            channel.data(bytes);
        else if (type === CONTENT.handshake) {
            channel.joiner.push(bytes);
            for (let message = channel.joiner.next(); message !== undefined; message = channel.joiner.next()) {
                if (message.type !== HANDSHAKE.hello_request)
                    throw unexpected('application data', handshakeName(message.type));
                channel.accept('HelloRequest', message, readNothing);
                channel.alert({ fatal: false, description: ALERT.no_renegotiation });
            }
        }
        else
            throw unexpected('application data', contentName(type));
    }
}
/** As NSS writes it, and Wireshark reads it. */
function keylog(options, clientRandom, master) {
    options.keylog?.(`CLIENT_RANDOM ${toHex(clientRandom)} ${toHex(master)}`);
}

;// CONCATENATED MODULE: ./build/src/gmtls/tlcp/retry.js

/**
 * Whether another try with `ecdheOuterLength` may go through: the server broke off, or fell silent, when it had our ECDHE
 * ClientKeyExchange, whose form the standard leaves open (gotlcp `ClientECDHEParamsAsVector`).
 */
function mayWantOuterLength(suite, { kind, awaiting }) {
    const ecdhe = suite === SUITE.ECDHE_SM4_CBC_SM3 || suite === SUITE.ECDHE_SM4_GCM_SM3;
    return ecdhe && awaiting === 'ChangeCipherSpec' && (kind === 'alert' || kind === 'closed' || kind === 'timeout');
}

;// CONCATENATED MODULE: ./build/src/gmtls/scan/handshake.js

/** Goes through a handshake and closes. */
async function shakeHands(client, target, limits) {
    const connection = await openConnection(client, target, limits);
    if (connection.failure === undefined)
        await connection.close();
    return handshakeOf(connection.events, connection.connectMs);
}
function handshakeOf(events, connectMs) {
    const told = (type) => events.find((event) => event.type === type);
    const connected = told('connected');
    return {
        connected: connected !== undefined,
        // What breaks later is no failure of the handshake.
        failure: connected === undefined ? told('failed')?.failure : undefined,
        connectMs,
        negotiated: told('negotiated'),
        certificates: told('certificates')?.certificates ?? [],
        presented: told('certificates') !== undefined,
        staple: told('staple')?.response,
        signature: told('signature'),
        requested: told('certificate-request') !== undefined,
        answered: told('certificate-request')?.answered === true,
        session: connected?.session,
        helloRequest: events.some(event => event.type === 'message' && event.name === 'HelloRequest'),
        events,
    };
}

;// CONCATENATED MODULE: ./build/src/gmtls/scan/injected.js










/** More than any handshake has, and what follows it: a server that never stops is not heard to its end. */
const injected_MAX_BYTES = 1 << 20;
/** A client-initiated renegotiation. */
function renegotiation(suite) {
    const hello = encodeClientHello({
        version: VERSION.TLCP,
        random: systemRandom(32),
        sessionId: new Uint8Array(0),
        suites: [suite],
    });
    return { type: CONTENT.handshake, bytes: encodeMessage(HANDSHAKE.client_hello, hello) };
}
const closeNotify = {
    type: CONTENT.alert,
    bytes: encodeAlert({ fatal: false, description: ALERT.close_notify }),
};
/**
 * Goes through a TLCP handshake, sends one more record under its keys, and waits for what the server makes of it. The client
 * has no socket of its own, so its keys are made once more from what it writes to its key log, which goes nowhere else.
 */
async function inject(options, injection, { host, port }, { readMs, totalMs }) {
    let secrets;
    const client = tlcpClient({
        ...options,
        keylog: line => {
            const [, random = '', master = ''] = line.split(' ');
            secrets = { client: Buffer.from(random, 'hex'), master: Buffer.from(master, 'hex') };
        },
    });
    const events = [];
    let injected = false;
    let received = 0;
    const socket = (0,external_node_net_.connect)({ host, port, noDelay: true });
    const absorb = ({ output, events: told }) => {
        events.push(...told);
        // Behind ours, what the client says has a number that is taken.
        if (output.length > 0 && !injected && socket.writable)
            socket.write(output);
        if (client.connected && !injected && secrets !== undefined) {
            injected = true;
            socket.write(sealed(injection, secrets, events));
        }
        if (client.over)
            socket.destroySoon();
    };
    const total = setTimeout(() => socket.destroy(), totalMs);
    onSilence(socket, readMs, () => socket.destroy());
    await new Promise(resolve => {
        socket
            .on('connect', () => absorb(client.start()))
            .on('data', bytes => {
            received += bytes.length;
            if (received > injected_MAX_BYTES)
                socket.destroy();
            else
                absorb(client.receive(bytes, performance.now()));
        })
            .on('error', () => undefined)
            .on('end', () => absorb(client.ended('closed')))
            .on('close', () => resolve());
    });
    clearTimeout(total);
    return events;
}
function sealed({ type, bytes }, { client, master }, events) {
    const hello = events.find(event => event.type === 'message' && event.name === 'ServerHello');
    const random = hello?.type === 'message' ? hello.fields.find(({ path }) => path === 'ServerHello.random')?.text : '';
    const chosen = events.find(event => event.type === 'negotiated');
    const suite = chosen?.type === 'negotiated' ? TLCP_SUITES.get(chosen.suite) : undefined;
    if (suite === undefined)
        throw new Error('a client that is connected has a suite');
    const randoms = { client, server: Buffer.from(random ?? '', 'hex') };
    const writer = new RecordWriter(VERSION.TLCP);
    writer.protection = protections(suite, master, randoms, systemRandom).client;
    // The Finished was the first record under these keys; an answer to a HelloRequest may be another.
    const changed = events.findIndex(event => event.type === 'message' && event.direction === 'sent' && event.name === 'ChangeCipherSpec');
    const sent = events.slice(changed).filter(event => event.type === 'record' && event.direction === 'sent');
    for (const _ of sent.slice(1))
        writer.write(CONTENT.handshake, new Uint8Array(16));
    return writer.write(type, bytes);
}

;// CONCATENATED MODULE: ./build/src/gmtls/scan/tlcp.js
















const ECC = SPOKEN.filter(suite => !ECDHE.has(suite));
const EPHEMERAL = SPOKEN.filter(suite => ECDHE.has(suite));
/** RFC 8701 keeps such numbers free; nobody implements them. */
const UNKNOWN_SUITE = 0x4a4a;
const UNKNOWN_EXTENSION = 0x4a4a;
/** All of GM/T 0024-2023 that a client may say without knowing the server. */
function extensions2023(serverName) {
    return [
        ...(serverName === undefined ? [] : [extension.serverName(serverName)]),
        extension.groups([GROUP.curveSM2]),
        extension.signatures([SIGNATURE.sm3_sm2]),
        extension.statusRequest(),
        extension.trustedCaKeys([]),
    ];
}
async function scanTlcp(prober, options) {
    const { serverName, identity } = options;
    const shake = (name, own, groups = []) => prober.probe(name, ['tlcp', ...groups], async () => {
        const client = tlcpClient({
            ...(identity !== undefined && { identity }),
            ...(options.keylog !== undefined && { keylog: options.keylog }),
            ...own,
        });
        const handshake = await shakeHands(client, prober.target, prober.limits);
        prober.options.events(name, handshake.events);
        return handshake;
    }, {
        said: saidIn,
        orderly: ({ failure }) => failure === undefined || failure.kind === 'alert' || failure.kind === 'unable',
    });
    const ask = (name, offer, groups = []) => prober.probe(name, ['tlcp', ...groups], async () => {
        const { answer, events } = await sayHello(offer, prober.target, prober.limits);
        prober.options.events(name, events);
        return answer;
    }, { said: saidTo, orderly: isOrderly });
    let hello = 'plain';
    let base = await shake(PROBE.ecc, { suites: ECC });
    if (got(base)?.negotiated === undefined && got(base)?.failure?.kind !== 'alert') {
        // GM/T 0024-2023 makes extensions usual, and a server may insist on them.
        const extended = await shake(PROBE.eccExtended, { suites: ECC, extensions: extensions2023(serverName) });
        if (got(extended)?.negotiated !== undefined)
            [base, hello] = [extended, 'extended'];
    }
    const extensions = hello === 'plain' ? undefined : extensions2023(serverName);
    const suites = new Map();
    const trySuites = async (tried) => {
        for (const suite of tried) {
            const groups = ECDHE.has(suite) ? ['ecdhe'] : [];
            const already = got(base)?.negotiated?.suite === suite;
            let result = already ? base : await shake(PROBE.suite(suite), { suites: [suite], extensions }, groups);
            const { failure } = got(result) ?? {};
            if (failure !== undefined && identity !== undefined && mayWantOuterLength(suite, failure))
                result = await shake(PROBE.outerLength(suite), { suites: [suite], extensions, ecdheOuterLength: true }, groups);
            suites.set(suite, result);
        }
        return tried.filter(suite => got(suites.get(suite) ?? needless)?.negotiated?.suite === suite);
    };
    const ecc = await trySuites(ECC);
    // A hello with nothing but ECDHE has stopped servers (tjfoc/gmsm 1.4.1): where there is something else to look at, it is the last.
    const early = ecc.length > 0 ? ecc : await trySuites(EPHEMERAL);
    const speaks = early.length > 0;
    const unoffered = [];
    const legacy = prober.options.skip.has('legacy')
        ? { missed: 'asked' }
        : await strikeOut(prober, PROBE.old, [...LEGACY, ...RARE], extensions);
    if ('unoffered' in legacy)
        unoffered.push(...legacy.unoffered);
    if (!speaks)
        return {
            ...{ base, hello, suites, legacy, unoffered },
            ...{ preference: needless, resumed: needless, bogusSession: needless, extensions: needless },
            ...{ unknownExtension: needless, extended: needless, ticket: needless, hello0303: needless },
            ...{ unknownSuite: needless, compression: needless, overlong: needless, plainHttp: needless },
            ...{ renegotiation: needless, closing: needless },
        };
    const whole = [...suites.values()].map(got).find(result => result?.connected === true);
    const suite = whole?.negotiated?.suite ?? early[0] ?? ECC[0] ?? 0;
    const session = whole?.session;
    const resumed = session === undefined ? needless : await shake(PROBE.resumption, { suites: [suite], extensions, session });
    const invented = new TlcpSession(systemRandom(32), suite, systemRandom(48));
    const bogusSession = await shake(PROBE.invented, { suites: [suite], extensions, session: invented });
    const offer = { version: VERSION.TLCP, suites: early, extensions };
    const given = extensions ?? [];
    const asked2023 = await ask(PROBE.extensions, { ...offer, extensions: extensions2023(serverName) });
    const unknownExtension = await ask(PROBE.unknownExtension, {
        ...offer,
        extensions: [...given, { type: UNKNOWN_EXTENSION, data: Uint8Array.of(1, 2, 3) }],
    });
    // Where the hello has them anyway, that handshake was made.
    const refused = got(asked2023)?.kind !== 'hello';
    const extended = hello === 'extended'
        ? base
        : refused
            ? needless
            : await shake(PROBE.extended, { suites: [suite], extensions: extensions2023(serverName) });
    const ticket = await ask(PROBE.ticket, {
        ...offer,
        extensions: [...given, { type: EXTENSION.session_ticket, data: new Uint8Array(0) }],
    });
    const hello0303 = await ask(PROBE.version0303, { ...offer, version: VERSION.TLS12 }, ['malformed']);
    const unknownSuite = await askTlcp(prober, PROBE.unknownSuite, [UNKNOWN_SUITE], extensions);
    const answer = got(unknownSuite);
    if (answer?.kind === 'hello')
        unoffered.push(answer.hello.suite);
    const compression = await ask(PROBE.compression, { ...offer, compressions: Uint8Array.of(1) }, ['malformed']);
    const injected = (name, injection, groups = []) => prober.probe(name, ['tlcp', ...groups], async () => {
        const own = { suites: [suite], extensions, ...(identity !== undefined && { identity }) };
        const events = await inject(own, injection, prober.target, prober.limits);
        prober.options.events(name, events);
        return { events };
    }, { said: ({ events }) => saidAfter(events), orderly: () => true });
    const renegotiated = whole === undefined ? needless : await injected(PROBE.renegotiation, renegotiation(suite), ['renegotiation']);
    const closed = whole === undefined ? needless : await injected(PROBE.closeNotify, closeNotify);
    const overlong = await bytes(prober, PROBE.overlong, OVERLONG);
    const plainHttp = await bytes(prober, PROBE.plainHttp, HTTP);
    const taken = ecc.length > 0 ? [...ecc, ...(await trySuites(EPHEMERAL))] : early;
    const preference = await preferenceOf(prober, taken, extensions);
    return {
        ...{ base, hello, suites, legacy, preference, resumed, bogusSession, extensions: asked2023, unknownExtension },
        ...{ extended, ticket, hello0303, unknownSuite, compression, unoffered },
        ...{ overlong, plainHttp },
        renegotiation: 'missed' in renegotiated ? renegotiated : { verdict: renegotiationVerdict(renegotiated.events) },
        closing: 'missed' in closed ? closed : { verdict: closingVerdict(closed.events) },
    };
}
/** One more than GB/T 38636 §6.3.3.4 allows, and the first of it. */
const OVERLONG = bytes_concat(Uint8Array.of(22, 1, 1, 0x48, 0x01), new Uint8Array(64));
const HTTP = Buffer.from('GET / HTTP/1.0\r\nHost: localhost\r\n\r\n');
/** Nobody has to say anything here, so that silence is not waited for as long. */
const SHORT_MS = 500;
function bytes(prober, name, sent) {
    const run = async () => {
        const { answer, events } = await sayBytes(sent, prober.target, Math.min(SHORT_MS, prober.waitMs));
        prober.options.events(name, events);
        return answer;
    };
    return prober.probe(name, ['malformed'], run, { said: saidTo, orderly: isOrderly });
}
function renegotiationVerdict(events) {
    const after = events.slice(events.findIndex(({ type }) => type === 'connected') + 1);
    if (after.some(event => event.type === 'alert' && event.direction === 'received' && event.description !== 0))
        return 'declined';
    // The client takes no handshake message there, and says which one came.
    if (after.some(event => event.type === 'failed' && event.failure.evidence['came'] === 'server_hello'))
        return 'accepted';
    return after.some(({ type }) => type === 'closed' || type === 'failed') ? 'closed' : 'silent';
}
function closingVerdict(events) {
    const closed = events.find(event => event.type === 'closed');
    if (closed?.type === 'closed')
        return closed.clean ? 'close_notify' : 'closed';
    return events.some(({ type }) => type === 'failed') ? 'closed' : 'open';
}

;// CONCATENATED MODULE: ./build/src/gmtls/checks/suite-checks.js





/** What is offered, and in whose order. */
const suiteChecks = [
    {
        id: 'gmtls/required-suites',
        severity: 'error',
        title: { en: 'Every suite that the policy asks for is spoken', zh: '支持策略要求的全部套件' },
        why: {
            en: 'Clients that have one suite only cannot connect where it is missing.',
            zh: '只支持某一套件的客户端，在缺少该套件时无法连接。',
        },
        fix: {
            en: 'Add the suite to ssl_ciphers, or CipherSuites of tlcp.Config.',
            zh: '在 ssl_ciphers 或 tlcp.Config 的 CipherSuites 中加入该套件。',
        },
        source: 'gmtls.require-suites of .xinchuang.yml',
        examine: (scan, { requireSuites }) => {
            if (requireSuites.length === 0)
                return finding('skip', 'the policy asks for none', '策略未要求');
            const spoken = [...tlcpSuites(scan), ...tls13Suites(scan)];
            const lacks = requireSuites.filter(suite => !spoken.includes(suite));
            const evidence = { spoken: names(spoken), required: names(requireSuites) };
            if (lacks.length === 0)
                return finding('pass', `every suite that is asked for is spoken: ${names(requireSuites).join(', ')}`, `要求的套件均支持：${names(requireSuites).join('、')}`, evidence);
            const untried = lacks.filter(suite => 'missed' in
                (scan.tlcp.suites.get(suite) ?? (suite === SUITE.TLS_SM4_GCM_SM3 ? scan.tls13.gcm : scan.tls13.ccm)));
            if (untried.length === lacks.length)
                return finding('unknown', `a suite that is asked for was not tried: ${names(untried).join(', ')}`, `要求的套件未尝试：${names(untried).join('、')}`, evidence);
            return finding('fail', `a suite that is asked for is not spoken: ${names(lacks).join(', ')}`, `不支持要求的套件：${names(lacks).join('、')}`, evidence);
        },
    },
    {
        id: 'gmtls/forbidden-suites',
        severity: 'error',
        title: { en: 'No suite is spoken that the policy forbids', zh: '不支持策略禁止的套件' },
        why: {
            en: 'What is not to be used is best not offered: any client may choose it.',
            zh: '不应使用的套件最好不提供：任何客户端都可能选中它。',
        },
        fix: {
            en: 'Take the suite out of ssl_ciphers, or CipherSuites of tlcp.Config.',
            zh: '从 ssl_ciphers 或 tlcp.Config 的 CipherSuites 中去掉该套件。',
        },
        source: 'gmtls.forbid-suites of .xinchuang.yml',
        examine: (scan, { forbidSuites }) => {
            if (forbidSuites.length === 0)
                return finding('skip', 'the policy forbids none', '策略未禁止任何套件');
            const spoken = [...tlcpSuites(scan), ...tls13Suites(scan), ...(got(scan.tlcp.legacy)?.taken ?? [])];
            const bad = forbidSuites.filter(suite => spoken.includes(suite));
            const evidence = { spoken: names(spoken), forbidden: names(forbidSuites) };
            return bad.length === 0
                ? finding('pass', 'no suite that is forbidden is spoken', '不支持任何被禁止的套件', evidence)
                : finding('fail', `a suite that is forbidden is spoken: ${names(bad).join(', ')}`, `支持被禁止的套件：${names(bad).join('、')}`, evidence);
        },
    },
    {
        id: 'gmtls/gcm',
        severity: 'warn',
        title: { en: 'A GCM suite is spoken', zh: '支持 GCM 套件' },
        why: {
            en: 'CBC with MAC-then-encrypt has a history of padding oracles; it also needs a hash over every byte, which GCM does not.',
            zh: 'CBC 先 MAC 后加密的方式屡次出现填充预言机攻击；且需对每个字节做杂凑，GCM 则不需要。',
        },
        fix: {
            en: 'Put ECC-SM4-GCM-SM3 before ECC-SM4-CBC-SM3; gmsm since v0.16 and Tongsuo have it, tjfoc/gmsm does not.',
            zh: '将 ECC-SM4-GCM-SM3 置于 ECC-SM4-CBC-SM3 之前；gmsm v0.16 起与 Tongsuo 支持，tjfoc/gmsm 不支持。',
        },
        source: 'GB/T 38636-2020 table 2; RFC 7366 §1',
        examine: scan => {
            const suites = tlcpSuites(scan);
            if (suites.length === 0)
                return noTlcp(scan);
            const evidence = { suites: names(suites) };
            const gcm = suites.filter(suite => GCM.has(suite));
            return gcm.length > 0
                ? finding('pass', `GCM is spoken: ${names(gcm).join(', ')}`, `支持 GCM：${names(gcm).join('、')}`, evidence)
                : finding('warn', 'CBC is all that is spoken', '只支持 CBC', evidence);
        },
    },
    {
        id: 'gmtls/forward-secrecy',
        severity: 'info',
        title: { en: 'Whether a suite with forward secrecy is spoken', zh: '是否支持前向保密的套件' },
        why: {
            en: 'With ECC, whoever gets the encryption key reads what was recorded before. ECDHE of TLCP needs client certificates, so that it is no matter of course for a web server; RFC 8998 has it always.',
            zh: '使用 ECC 时，获得加密私钥者可解密以往记录的流量。TLCP 的 ECDHE 需要客户端证书，网站通常不具备条件；RFC 8998 始终具备前向保密。',
        },
        fix: {
            en: 'Offer RFC 8998 beside TLCP, or ECDHE suites where clients have certificates.',
            zh: '在 TLCP 之外提供 RFC 8998，或在客户端有证书时提供 ECDHE 套件。',
        },
        source: 'GB/T 38636-2020 §6.4.5.8; RFC 8998 §1',
        examine: scan => {
            const suites = tlcpSuites(scan);
            const evidence = { tlcp: names(suites), rfc8998: names(tls13Suites(scan)) };
            const forward = [...suites.filter(suite => ECDHE.has(suite)), ...tls13Suites(scan)];
            if (forward.length > 0)
                return finding('pass', `suites with forward secrecy are spoken: ${names(forward).join(', ')}`, `支持前向保密的套件：${names(forward).join('、')}`, evidence);
            return suites.length === 0
                ? noTlcp(scan)
                : finding('warn', 'ECC is all that is spoken, which has no forward secrecy', '只支持 ECC，没有前向保密', evidence);
        },
    },
    {
        id: 'gmtls/ecdhe-request',
        severity: 'error',
        title: { en: 'With ECDHE a client certificate is asked for', zh: '使用 ECDHE 时要求客户端证书' },
        why: {
            en: 'The key agreement of TLCP takes the static keys of both encryption certificates. A server that chooses ECDHE and does not ask for the client’s can finish no handshake.',
            zh: 'TLCP 的密钥交换使用双方加密证书的静态密钥。选择 ECDHE 却不要求客户端证书的服务器无法完成任何握手。',
        },
        fix: {
            en: 'Set ssl_verify_client on (or ClientAuth: tlcp.RequireAndVerifyClientCert), or take the ECDHE suites out.',
            zh: '设置 ssl_verify_client on（或 ClientAuth: tlcp.RequireAndVerifyClientCert），或去掉 ECDHE 套件。',
        },
        source: 'GB/T 38636-2020 §6.4.5.5, §6.4.5.8; GB/T 32918.3',
        examine: ({ tlcp }) => {
            const tried = [...tlcp.suites].filter(([suite]) => ECDHE.has(suite));
            const [, first] = tried[0] ?? [];
            if (first !== undefined && 'missed' in first && tried.every(([, result]) => 'missed' in result))
                return untold(first);
            const chosen = tried.flatMap(([suite, result]) => {
                const handshake = got(result);
                return handshake?.negotiated?.suite === suite ? [{ suite, handshake }] : [];
            });
            if (chosen.length === 0)
                return finding('skip', 'ECDHE is not spoken', '不支持 ECDHE');
            const bad = chosen.filter(({ handshake }) => !handshake.requested && handshake.failure?.awaiting === 'CertificateRequest');
            const evidence = {
                chosen: names(chosen.map(({ suite }) => suite)),
                without_request: names(bad.map(({ suite }) => suite)),
            };
            return bad.length > 0
                ? finding('fail', 'ECDHE is chosen, and no client certificate asked for', '选择了 ECDHE，却不要求客户端证书', evidence)
                : finding('pass', 'with ECDHE a client certificate is asked for', '使用 ECDHE 时要求客户端证书', evidence);
        },
    },
    {
        id: 'gmtls/legacy-suites',
        severity: 'warn',
        title: { en: 'No suite of SM1 or SHA-1 is spoken', zh: '不支持 SM1 或 SHA-1 套件' },
        why: {
            en: 'SM1 is published nowhere, so that nobody can say what a software server does under its number; SHA-1 is broken. GB/T 38636 has dropped both.',
            zh: 'SM1 未公开，软件服务器在其编号下的实现无从判断；SHA-1 已被攻破。GB/T 38636 已删除两者。',
        },
        fix: {
            en: 'Take E001 to E00A and E01A out of the list of suites.',
            zh: '从套件列表中去掉 E001 至 E00A 以及 E01A。',
        },
        source: 'GM/T 0024-2014 table 2; GB/T 38636-2020 table 2',
        examine: scan => old(scan, suite => LEGACY.includes(suite), { en: 'SM1 or SHA-1', zh: 'SM1 或 SHA-1' }),
    },
    {
        id: 'gmtls/rare-suites',
        severity: 'warn',
        title: { en: 'No suite of RSA or IBC is spoken', zh: '不支持 RSA 或 IBC 套件' },
        why: {
            en: 'RSA is no national algorithm, and its suites have no forward secrecy; suites of SM9 need parameters that hardly any client has.',
            zh: 'RSA 不是国密算法，其套件也没有前向保密；SM9 套件所需的参数几乎没有客户端具备。',
        },
        fix: { en: 'Leave only ECC and ECDHE suites in the list.', zh: '列表中只保留 ECC 与 ECDHE 套件。' },
        source: 'GB/T 38636-2020 table 2; GB/T 38635 (SM9)',
        examine: scan => old(scan, suite => !LEGACY.includes(suite), { en: 'RSA or IBC', zh: 'RSA 或 IBC' }),
    },
    {
        id: 'gmtls/preference',
        severity: 'info',
        title: { en: 'Whose order of suites counts', zh: '以谁的套件顺序为准' },
        why: {
            en: 'A server with an order of its own keeps clients with an old list from choosing CBC.',
            zh: '服务器自定顺序可避免旧列表的客户端选中 CBC。',
        },
        fix: {
            en: 'ssl_prefer_server_ciphers on, GCM first.',
            zh: '设置 ssl_prefer_server_ciphers on，并将 GCM 放在首位。',
        },
        source: 'RFC 5246 §7.4.1.3; nginx ngx_http_ssl_module',
        examine: ({ tlcp }) => {
            const { preference } = tlcp;
            if ('missed' in preference)
                return preference.missed === 'needless' && got(tlcp.base)?.negotiated !== undefined
                    ? finding('skip', 'there is one suite alone, and so no order', '只有一个套件，没有顺序可言')
                    : untold(preference);
            const { by } = preference;
            const ranks = preference.ranks.map(rank => names(rank).join(' = '));
            const evidence = { by, order: ranks };
            if (by === 'unclear')
                return finding('unknown', 'what the server chooses follows no order', '服务器的选择不遵循任何顺序', evidence);
            if (by === 'client')
                return finding('pass', 'the order of the client counts', '以客户端的顺序为准', evidence);
            const order = ranks.join(' > ');
            return by === 'server'
                ? finding('pass', `the order of the server counts: ${order}`, `以服务器的顺序为准：${order}`, evidence)
                : finding('pass', `the order of the server counts, and among equals that of the client: ${order}`, `以服务器的顺序为准，同级之间以客户端的顺序为准：${order}`, evidence);
        },
    },
    {
        id: 'gmtls/unoffered-suite',
        severity: 'error',
        title: { en: 'Only suites that were offered are chosen', zh: '只选择客户端提供的套件' },
        why: {
            en: 'A client has to break off. A server that does not look at the list does not negotiate.',
            zh: '客户端必须中断连接。不查看列表的服务器并未进行协商。',
        },
        fix: {
            en: 'Update the library, or take out the middlebox that answers in its place.',
            zh: '更新密码库，或移除代其应答的中间设备。',
        },
        source: 'GB/T 38636-2020 §6.4.5.2.2; RFC 5246 §7.4.1.3',
        examine: ({ tlcp, tls13 }) => {
            const { unknownSuite, unoffered } = tlcp;
            const { gcm, ccm, mixed, retry } = tls13;
            const all = [...tlcp.suites.values(), tlcp.base, gcm, ccm, ...mixed.values(), retry];
            const refused = all.flatMap(result => {
                const evidence = got(result)?.failure?.evidence ?? {};
                return evidence['where'] === 'ServerHello.cipher_suite' ? [String(evidence['value'])] : [];
            });
            const evidence = { chosen: [...new Set([...names(unoffered), ...refused])] };
            if (evidence.chosen.length > 0)
                return finding('fail', `${evidence.chosen[0]} is chosen though it was not offered`, `选择了未提供的 ${evidence.chosen[0]}`, evidence);
            if ('missed' in unknownSuite)
                return untold(unknownSuite);
            return finding('pass', 'every suite that was chosen had been offered, and unknown suites are refused', '选择的套件均由客户端提供，未知套件被拒绝');
        },
    },
];
function old(scan, is, kind) {
    const { legacy } = scan.tlcp;
    if ('missed' in legacy)
        return untold(legacy);
    const bad = legacy.taken.filter(is);
    if (bad.length > 0)
        return finding('warn', `suites of ${kind.en} are spoken: ${names(bad).join(', ')}`, `支持 ${kind.zh} 套件：${names(bad).join('、')}`, { suites: names(bad) });
    if (legacy.end === 'complete')
        return finding('pass', `no suite of ${kind.en} is spoken`, `不支持任何 ${kind.zh} 套件`);
    return legacy.end === 'silent'
        ? finding('unknown', 'the server fell silent', '服务器不再应答')
        : untold({ missed: legacy.end });
}
/** Where TLCP is not spoken at all, that is told by gmtls/national. */
function noTlcp({ tlcp: { base } }) {
    return 'missed' in base ? untold(base) : finding('skip', 'TLCP is not spoken', '服务器不支持 TLCP');
}

;// CONCATENATED MODULE: ./build/src/gmtls/checks/extensions-2023.js








/** With and without: `gmtls/extensions` is about the hello alone, and this about the whole handshake and what is answered. */
const extensions2023Check = {
    id: 'gmtls/extensions-2023',
    severity: 'info',
    title: {
        en: 'A handshake with the extensions of GM/T 0024-2023 goes as one without',
        zh: '带与不带 GM/T 0024-2023 扩展的握手结果一致',
    },
    why: {
        en: 'GB/T 38636-2020 has no extensions and GM/T 0024-2023 has: clients of both kinds are about. `answered` says which the server takes up; it may heed others in silence, and has to go on in any case.',
        zh: 'GB/T 38636-2020 没有扩展，GM/T 0024-2023 有扩展：两类客户端都在使用。`answered` 列出服务器应答的扩展；其余扩展可以不作应答，但握手必须继续。',
    },
    fix: {
        en: 'Update the library. Only what the hello had may be answered, and a CertificateStatus only comes where status_request was answered.',
        zh: '更新密码库。只能应答握手请求中出现的扩展；仅在应答了 status_request 时才能发送 CertificateStatus。',
    },
    source: 'GM/T 0024-2023 annex A; RFC 5246 §7.4.1.4; RFC 6066 §3, §6, §8',
    examine: extensions_2023_examine,
};
function extensions_2023_examine(scan) {
    const { base, extensions, extended, hello } = scan.tlcp;
    if ('missed' in extensions)
        return extensions.missed === 'needless' ? noTlcp(scan) : untold(extensions);
    if (extensions.kind !== 'hello')
        return finding('skip', 'a hello with the extensions is refused, which gmtls/extensions tells', '带扩展的握手请求被拒绝，见 gmtls/extensions');
    if ('missed' in extended)
        return untold(extended);
    const plain = hello === 'plain' ? withoutThem(scan) : undefined;
    const answered = extensions.hello.extensions?.all.map(({ type }) => extensions_2023_nameOf(type)) ?? [];
    const [with0, without] = [saidIn(extended).text, plain && saidIn(plain).text];
    const evidence = {
        offered: extensions2023(scan.serverName).map(({ type }) => extensions_2023_nameOf(type)),
        answered: answered.slice(0, 100),
        with: with0.en,
        without: without?.en ?? (got(base) && 'refused') ?? null,
        same_certificates: plain === undefined ? null : allEqual(plain.certificates, extended.certificates),
    };
    if (plain !== undefined && !cameAsFar(extended, plain))
        return finding('warn', `with the extensions: ${with0.en}; without: ${without?.en}`, `带扩展：${with0.zh}；不带扩展：${without?.zh}`, evidence);
    const [en, zh] = answered.length === 0
        ? ['none of them is answered', '服务器未应答任何扩展']
        : [`answered: ${answered.join(', ')}`, `服务器应答了 ${answered.join('、')}`];
    return plain === undefined
        ? finding('pass', `only a handshake with the extensions goes on; ${en}`, `只有带扩展的握手可以进行；${zh}`, evidence)
        : finding('pass', `with and without the extensions: ${with0.en}; ${en}`, `带与不带扩展均为：${with0.zh}；${zh}`, evidence);
}
/** Of the suite that the handshake with them was made with: the first that went through, else the first that is spoken. */
function withoutThem({ tlcp: { suites, extended } }) {
    const all = [...suites.values()].flatMap(result => got(result) ?? []);
    const suite = got(extended)?.negotiated?.suite;
    return (all.find(({ connected }) => connected) ??
        all.find(({ negotiated }) => negotiated !== undefined && negotiated.suite === suite) ??
        all.find(({ negotiated }) => negotiated !== undefined));
}
/** Where a client certificate is needed, no handshake is finished: then both end at the same message. */
function cameAsFar(extended, plain) {
    return extended.connected || (!plain.connected && extended.failure?.awaiting === plain.failure?.awaiting);
}
function extensions_2023_nameOf(type) {
    return extensionName(type).split(' ')[0] ?? '';
}

;// CONCATENATED MODULE: ./build/src/gmtls/checks/hello-checks.js








/** What the server makes of hellos that no good client sends, and of those that are only unusual. */
const helloChecks = [
    {
        id: 'gmtls/hello-version',
        severity: 'error',
        title: { en: 'Suites of TLCP are refused under another version', zh: '在其他协议版本下拒绝 TLCP 套件' },
        why: {
            en: 'A server that takes E013 in a hello of version 0303 answers with a protocol that is neither TLCP nor TLS, with another PRF perhaps: clients agree on nothing with it.',
            zh: '在版本 0303 的握手请求中接受 E013 的服务器使用的既不是 TLCP 也不是 TLS，PRF 也可能不同，客户端无法与其互通。',
        },
        fix: {
            en: 'Update the library; tjfoc/gmsm 1.4.1 is known to do so.',
            zh: '更新密码库；已知 tjfoc/gmsm 1.4.1 存在此问题。',
        },
        source: 'GB/T 38636-2020 §6.4.5.2.1: version 0101',
        examine: ({ tlcp }) => refusedOrNot(tlcp.hello0303, {
            en: 'a hello of version 0303 with suites of TLCP',
            zh: '版本为 0303 且使用 TLCP 套件的握手请求',
        }),
    },
    {
        id: 'gmtls/compression',
        severity: 'error',
        title: { en: 'Compression is refused', zh: '拒绝压缩' },
        why: {
            en: 'Compression before encryption leaks what is encrypted (CRIME); null is the only method that a server may choose.',
            zh: '先压缩后加密会泄露明文（CRIME）；服务器只能选择 null 方法。',
        },
        fix: {
            en: 'Switch compression off: SSL_OP_NO_COMPRESSION. A hello without the method null is to be refused.',
            zh: '关闭压缩：SSL_OP_NO_COMPRESSION。不含 null 方法的握手请求应予拒绝。',
        },
        source: 'GB/T 38636-2020 §6.4.5.2.1; RFC 7457 §2.6; CVE-2012-4929',
        examine: ({ tlcp }) => refusedOrNot(tlcp.compression, {
            en: 'a hello without the compression method null',
            zh: '不含 null 压缩方法的握手请求',
        }),
    },
    {
        id: 'gmtls/session-id',
        severity: 'error',
        title: { en: 'A session that never was is not resumed', zh: '不恢复不存在的会话' },
        why: {
            en: 'A server that echoes any identifier claims to know a secret that it cannot know; clients then wait for a Finished that never fits.',
            zh: '回显任意标识的服务器声称知道其不可能知道的密钥，客户端随后等不到正确的 Finished。',
        },
        fix: {
            en: 'Update the library, or the session cache that several servers share.',
            zh: '更新密码库，或检查多台服务器共享的会话缓存。',
        },
        source: 'GB/T 38636-2020 §6.4.5.2.2; RFC 5246 §7.4.1.3',
        examine: ({ tlcp: { bogusSession } }) => {
            if ('missed' in bogusSession)
                return untold(bogusSession);
            if (bogusSession.negotiated === undefined)
                return finding('warn', `a hello with a session identifier is not answered: ${bogusSession.failure?.text.en ?? ''}`, `带会话标识的握手请求未得到应答：${bogusSession.failure?.text.zh ?? ''}`);
            return bogusSession.negotiated.resumed
                ? finding('fail', 'an invented session is resumed', '恢复了虚构的会话')
                : finding('pass', 'an invented session gets a full handshake', '对虚构的会话进行完整握手');
        },
    },
    {
        id: 'gmtls/extensions',
        severity: 'warn',
        title: { en: 'The extensions of GM/T 0024-2023 do no harm', zh: 'GM/T 0024-2023 的扩展不影响握手' },
        why: {
            en: 'Clients of today send server_name, supported_groups, signature_algorithms, status_request and trusted_ca_keys. A server that breaks off there is lost to them.',
            zh: '当前的客户端会发送 server_name、supported_groups、signature_algorithms、status_request 与 trusted_ca_keys。遇此中断的服务器无法被其访问。',
        },
        fix: {
            en: 'Update the library: extensions that are not known are to be passed over.',
            zh: '更新密码库：未知扩展应予忽略。',
        },
        source: 'GM/T 0024-2023 annex A; GmSSL issue 1921',
        examine: ({ tlcp }) => tolerated(tlcp.extensions, { en: 'a hello with the extensions of 2023', zh: '带 2023 版扩展的握手请求' }),
    },
    extensions2023Check,
    {
        id: 'gmtls/unknown-extension',
        severity: 'warn',
        title: { en: 'An extension that nobody knows does no harm', zh: '未知扩展不影响握手' },
        why: {
            en: 'What is new always begins as unknown: a server that breaks off keeps clients from ever sending more.',
            zh: '任何新扩展起初都是未知的：遇此中断的服务器使客户端无法扩展。',
        },
        fix: {
            en: 'Update the library: extensions that are not known are to be passed over.',
            zh: '更新密码库：未知扩展应予忽略。',
        },
        source: 'RFC 5246 §7.4.1.4; RFC 8701; GmSSL issue 1921',
        examine: ({ tlcp }) => tolerated(tlcp.unknownExtension, {
            en: 'a hello with an unknown extension',
            zh: '带未知扩展的握手请求',
        }),
    },
    {
        id: 'gmtls/plain-hello',
        severity: 'info',
        title: { en: 'A hello without extensions is answered', zh: '应答不带扩展的握手请求' },
        why: {
            en: 'GB/T 38636-2020 and GM/T 0024-2014 have no extensions; clients of their time send none.',
            zh: 'GB/T 38636-2020 与 GM/T 0024-2014 没有扩展；当时的客户端不发送扩展。',
        },
        fix: {
            en: 'Answer with a default certificate where no server_name came.',
            zh: '未收到 server_name 时以默认证书应答。',
        },
        source: 'GB/T 38636-2020 §6.4.5.2.1',
        examine: scan => {
            const { base, hello } = scan.tlcp;
            if ('missed' in base)
                return untold(base);
            if (base.negotiated === undefined)
                return noTlcp(scan);
            return hello === 'plain'
                ? finding('pass', 'a hello without extensions is answered', '不带扩展的握手请求得到应答')
                : finding('warn', 'only a hello with extensions is answered', '只应答带扩展的握手请求');
        },
    },
    {
        id: 'gmtls/server-name',
        severity: 'warn',
        title: { en: 'The name that a client asks for is heeded', zh: '服务器遵循客户端请求的主机名' },
        why: {
            en: 'Behind one address there may be many hosts; a server that does not look at server_name gives all of them the first certificate.',
            zh: '同一地址可能有多个主机；不查看 server_name 的服务器对所有主机都给出第一个证书。',
        },
        fix: {
            en: 'A server block with its own ssl_sign_certificate and ssl_enc_certificate for each name, or GetCertificate of tlcp.Config.',
            zh: '为每个主机名配置独立的 server 块及其 ssl_sign_certificate、ssl_enc_certificate，或使用 tlcp.Config 的 GetCertificate。',
        },
        source: 'RFC 6066 §3; GM/T 0024-2023 annex A.1',
        examine: serverName,
    },
];
/** @param hello that no server may take */
function refusedOrNot(result, { en, zh }) {
    if ('missed' in result)
        return untold(result);
    return result.kind === 'hello'
        ? came({ en: `${en} is accepted`, zh: `${zh}被接受` }, result, 'fail')
        : came({ en: `${en} is refused`, zh: `${zh}被拒绝` }, result);
}
/** @param hello that every server has to take */
function tolerated(result, { en, zh }) {
    if ('missed' in result)
        return untold(result);
    return result.kind === 'hello'
        ? came({ en: `${en} is answered`, zh: `${zh}得到应答` }, result)
        : came({ en: `${en} is refused`, zh: `${zh}被拒绝` }, result, 'warn');
}
/** It matters where the certificate is another host's. */
function serverName({ tlcp, serverName: asked }) {
    const { extended: result, base } = tlcp;
    if (asked === undefined)
        return finding('skip', 'an address has no name to ask for', '地址没有可请求的主机名');
    if ('missed' in result)
        return untold(result);
    if (result.certificates.length === 0)
        return finding('unknown', 'no certificate came', '未收到证书');
    const acknowledged = result.events.some(event => event.type === 'message' &&
        event.name === 'ServerHello' &&
        event.fields.some(({ path }) => path.endsWith('server_name')));
    const [with0, without] = [result.certificates, got(base)?.certificates ?? []].map(list => list.map(der => Buffer.from(der).toString('base64')).join());
    const evidence = {
        asked,
        acknowledged,
        same_certificates: with0 === without,
        host: namesIt(result.certificates[0], asked) ?? null,
    };
    if (evidence.host === true)
        return finding('pass', `the certificate names ${asked}`, `证书包含 ${asked}`, evidence);
    if (acknowledged)
        return finding('pass', `the server acknowledges the name ${asked}`, `服务器确认了主机名 ${asked}`, evidence);
    if (with0 !== without)
        return finding('pass', `with the name ${asked} another certificate comes than without`, `请求 ${asked} 与不带主机名时返回的证书不同`, evidence);
    if (evidence.host === null)
        return finding('unknown', 'the certificate cannot be read', '证书无法读取', evidence);
    return finding('warn', 'whatever name is asked for, the same certificate of another host comes', '无论请求哪个主机名，都返回其他主机的同一证书', evidence);
}
/** @returns undefined when it cannot be read */
function namesIt(der, host) {
    if (der === undefined)
        return undefined;
    try {
        const { subjectAltName } = readCertificate(der);
        return subjectAltName !== undefined && namesHost(subjectAltName, host);
    }
    catch (error) {
        if (error instanceof error_DerError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/checks/public-key.js


/** @returns undefined when it cannot be read */
function certifiedPublicKey(der) {
    try {
        return readCertificate(der).publicKey;
    }
    catch (error) {
        if (error instanceof error_DerError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/checks/version-checks.js







/** TLS 1.3 with RFC 8998, and what clients without national algorithms get on the same port. */
const versionChecks = [
    {
        id: 'gmtls/mixed-mode',
        severity: 'error',
        title: { en: 'SM suite, SM group and SM signature go together', zh: '国密套件、群与签名配套使用' },
        why: {
            en: 'RFC 8998 §3.3 has the three together. A server that pairs an SM2 certificate with AES, or SM4 with another curve, offers national algorithms in name: an assessment looks at all three.',
            zh: 'RFC 8998 §3.3 要求三者配套。将 SM2 证书与 AES、或 SM4 与其他曲线搭配的服务器只在名义上使用国密：密评对三者都会检查。',
        },
        fix: {
            en: 'Tongsuo: SSL_CTX_enable_sm_tls13_strict, of s_server -enable_sm_tls13_strict. OpenSSL 4: -ciphersuites TLS_SM4_GCM_SM3 -groups curveSM2 for the SM2 certificate, and another server for the rest.',
            zh: 'Tongsuo：SSL_CTX_enable_sm_tls13_strict，s_server 用 -enable_sm_tls13_strict。OpenSSL 4：SM2 证书使用 -ciphersuites TLS_SM4_GCM_SM3 -groups curveSM2，其余算法另设服务器。',
        },
        source: 'RFC 8998 §3.3; Tongsuo issue 491',
        examine: mixedMode,
    },
    {
        id: 'gmtls/rfc8998-suites',
        severity: 'info',
        title: { en: 'TLS_SM4_GCM_SM3 is spoken where RFC 8998 is', zh: '支持 RFC 8998 时支持 TLS_SM4_GCM_SM3' },
        why: {
            en: 'Some clients have no CCM: TencentKona, GmSSL as it is built.',
            zh: '部分客户端不支持 CCM，例如 TencentKona 与默认构建的 GmSSL。',
        },
        fix: { en: 'Put TLS_SM4_GCM_SM3 first in the list of suites.', zh: '将 TLS_SM4_GCM_SM3 放在套件列表首位。' },
        source: 'RFC 8998 §2; GmSSL ENABLE_SM4_CCM',
        examine: scan => {
            const suites = tls13Suites(scan);
            const { gcm } = scan.tls13;
            if (suites.length === 0)
                return 'missed' in gcm ? untold(gcm) : finding('skip', 'RFC 8998 is not spoken', '服务器不支持 RFC 8998');
            const evidence = { suites: suites.map(suiteName) };
            return suites.includes(SUITE.TLS_SM4_GCM_SM3)
                ? finding('pass', 'the server speaks TLS_SM4_GCM_SM3', '服务器支持 TLS_SM4_GCM_SM3', evidence)
                : finding('warn', 'CCM is all that is spoken', '只支持 CCM', evidence);
        },
    },
    {
        id: 'gmtls/hello-retry',
        severity: 'info',
        title: {
            en: 'A key share of curveSM2 is taken, and one asked for where it is missing',
            zh: '接受 curveSM2 密钥份额，缺少时请求',
        },
        why: {
            en: 'A HelloRetryRequest costs every client a round trip; without one, clients that guess another group cannot connect.',
            zh: 'HelloRetryRequest 使每个客户端多一次往返；若不支持，则猜测其他群的客户端无法连接。',
        },
        fix: {
            en: 'Put curveSM2 first in the list of groups: ssl_ecdh_curve, -groups.',
            zh: '将 curveSM2 放在群列表首位：ssl_ecdh_curve、-groups。',
        },
        source: 'RFC 8446 §4.1.4, §4.2.8',
        examine: scan => {
            const { gcm, ccm, retry } = scan.tls13;
            const first = [gcm, ccm].map(got).find(handshake => handshake?.negotiated !== undefined);
            if (first === undefined)
                return 'missed' in gcm ? untold(gcm) : finding('skip', 'RFC 8998 is not spoken', '服务器不支持 RFC 8998');
            const evidence = {
                forced: first.negotiated?.retried ?? false,
                answered: got(retry)?.negotiated?.retried ?? false,
            };
            if (evidence.forced)
                return finding('warn', 'a share of curveSM2 is not taken at once', '不直接接受 curveSM2 密钥份额', evidence);
            if ('missed' in retry)
                return untold(retry);
            return evidence.answered
                ? finding('pass', 'a key share of curveSM2 is taken, and asked for where a hello has none', '接受 curveSM2 密钥份额；握手请求不带密钥份额时会请求', evidence)
                : finding('warn', 'a hello without a share is refused', '拒绝不带密钥份额的握手请求', evidence);
        },
    },
    {
        id: 'gmtls/old-versions',
        severity: 'error',
        title: { en: 'TLS 1.1 and older are closed', zh: '关闭 TLS 1.1 及更早版本' },
        why: {
            en: 'They rest on MD5 and SHA-1, and are deprecated. A port that is gm-TLS for some is as weak as the weakest that it takes.',
            zh: '它们依赖 MD5 与 SHA-1，已被弃用。端口的强度取决于其接受的最弱协议。',
        },
        fix: {
            en: 'ssl_protocols TLSv1.2 TLSv1.3; MinVersion: tls.VersionTLS12.',
            zh: '设置 ssl_protocols TLSv1.2 TLSv1.3；MinVersion: tls.VersionTLS12。',
        },
        source: 'RFC 8996',
        examine: ({ old }) => {
            const evidence = Object.fromEntries([...old].map(([version, answer]) => [
                NAMES[version] ?? '',
                'missed' in answer ? answer.missed : shortly(answer),
            ]));
            const open = [...old].filter(([version, answer]) => {
                const said = got(answer);
                return said?.kind === 'hello' && said.hello.version <= version && said.hello.version >= 0x0300;
            });
            if (open.length > 0) {
                const list = open.map(([version]) => NAMES[version] ?? '');
                return finding('fail', `${list.join(' and ')} ${list.length === 1 ? 'is' : 'are'} open`, `${list.join(' 与 ')} 仍开放`, evidence);
            }
            const missed = [...old.values()].find(answer => 'missed' in answer);
            return missed !== undefined && 'missed' in missed
                ? untold(missed)
                : finding('pass', 'TLS 1.0 and TLS 1.1 are refused', 'TLS 1.0 与 TLS 1.1 均被拒绝', evidence);
        },
    },
    {
        id: 'gmtls/dual-stack',
        severity: 'info',
        title: { en: 'What an ordinary client gets on this port', zh: '普通客户端在该端口得到什么' },
        why: {
            en: 'Browsers without national algorithms are part of most audiences: whether they get in, and with what, is to be a decision.',
            zh: '多数用户群包含不支持国密的浏览器：是否允许其接入、以何种方式接入，应是明确的决定。',
        },
        fix: {
            en: 'Give the server an international certificate beside the two of SM2 (ssl_certificate; gotlcp’s pa listener), or close TLS.',
            zh: '在 SM2 双证书之外配置国际证书（ssl_certificate；gotlcp 的 pa 监听器），或关闭 TLS。',
        },
        source: 'Tongsuo ngx_http_ssl_module enable_ntls; gotlcp pa',
        examine: ({ ordinary }) => {
            const results = ordinary.flatMap(result => got(result) ?? []);
            const [missed] = ordinary;
            if (results.length === 0)
                return missed !== undefined && 'missed' in missed
                    ? untold(missed)
                    : finding('unknown', 'nothing was tried', '未尝试');
            const clients = results.map(({ version, cipher, refused }) => `${version}: ${cipher ?? refused ?? ''}`);
            const said = results.map(({ version, cipher, refused = '' }) => {
                const { en, zh } = cipher === undefined
                    ? whyRefused(refused)
                    : { en: `a handshake with ${cipher}`, zh: `以 ${cipher} 完成握手` };
                const name = version.replace('TLSv', 'TLS ');
                return { en: `${name}: ${en}`, zh: `${name}：${zh}` };
            });
            return finding('pass', said.map(({ en }) => en).join('; '), said.map(({ zh }) => zh).join('；'), { clients });
        },
    },
    {
        id: 'gmtls/dual-key',
        severity: 'warn',
        title: { en: 'Ordinary clients get a certificate with a key of its own', zh: '普通客户端得到使用独立密钥的证书' },
        why: {
            en: 'An ordinary client does not take an SM2 certificate, and a key that serves two protocols is lost in both when it is lost in one.',
            zh: '普通客户端不接受 SM2 证书；一把密钥用于两种协议，一处泄露则两处失守。',
        },
        fix: { en: 'Install an RSA or ECDSA certificate for TLS.', zh: '为 TLS 安装 RSA 或 ECDSA 证书。' },
        source: 'GM/T 0034; RFC 8446 §4.4.2.2',
        examine: scan => {
            const other = scan.ordinary.flatMap(result => got(result)?.certificate ?? [])[0];
            if (other === undefined)
                return finding('skip', 'an ordinary client gets no certificate', '普通客户端未得到证书');
            const own = [...(got(scan.tlcp.base)?.certificates ?? []), ...(got(scan.tls13.gcm)?.certificates ?? [])];
            const key = certifiedPublicKey(other);
            const evidence = { sha256: (0,external_node_crypto_.createHash)('sha256').update(other).digest('hex'), key: key?.name ?? null };
            if (own.length === 0)
                return finding('skip', 'there is no certificate of SM2 to compare with', '没有可比较的 SM2 证书', evidence);
            if (key === undefined)
                return finding('unknown', 'the certificate of an ordinary client cannot be read', '普通客户端得到的证书无法读取', evidence);
            const same = own.some(der => certifiedPublicKey(der)?.bits.equals(key.bits) === true);
            return same || key.kind === 'sm2'
                ? finding('warn', same
                    ? 'an ordinary client gets a certificate with the key of the gm-TLS certificate'
                    : 'an ordinary client gets a certificate of SM2', same ? '普通客户端得到的证书与国密证书使用同一密钥' : '普通客户端得到 SM2 证书', evidence)
                : finding('pass', `an ordinary client gets a certificate with a key of its own: ${key.name}`, `普通客户端得到的证书使用独立密钥：${key.name}`, evidence);
        },
    },
];
/** By codes of Node and OpenSSL, whose names differ between versions. */
const REFUSALS = [
    [
        /ALERT_HANDSHAKE_FAILURE$/,
        'refused with handshake_failure, there is no suite in common or no certificate for it',
        '以 handshake_failure 拒绝，无共同套件或未配置相应证书',
    ],
    [/ALERT_PROTOCOL_VERSION$/, 'refused with protocol_version', '以 protocol_version 拒绝'],
    [
        /UNSUPPORTED_PROTOCOL$|WRONG_VERSION_NUMBER$/,
        'an answer in another version, which the client does not speak',
        '以客户端不支持的其他版本应答',
    ],
    [/ALERT/, 'refused with another alert', '被其他告警拒绝'],
    [/^ERR_SSL/, 'an answer that the client cannot go on with', '有应答，但客户端无法继续'],
    [/^ETIMEDOUT$/, 'no answer', '无应答'],
    [/^/, 'closed without an answer', '未应答即关闭'],
];
function whyRefused(code) {
    const [, en, zh] = REFUSALS.find(([pattern]) => pattern.test(code)) ?? [];
    return { en: en ?? '', zh: zh ?? '' };
}
const NAMES = { 769: 'TLS 1.0', 770: 'TLS 1.1' };
const version_checks_PARTS = {
    suite: { en: 'another suite', zh: '其他套件' },
    group: { en: 'another group', zh: '其他群' },
    signature: { en: 'another signature', zh: '其他签名算法' },
};
function mixedMode({ tls13 }, { strict }) {
    const tried = [...tls13.mixed];
    const [first] = tried;
    if (first === undefined)
        return finding('skip', 'nothing was tried', '未尝试');
    const evidence = Object.fromEntries(tried.map(([mix, result]) => [
        mix,
        'missed' in result
            ? result.missed
            : result.negotiated === undefined
                ? 'refused'
                : suiteName(result.negotiated.suite),
    ]));
    // Without a signature of SM2 there is no national algorithm in it: an ordinary server with AES.
    const taken = tried.filter(([mix, result]) => {
        const handshake = got(result);
        return handshake?.negotiated !== undefined && (mix !== 'suite' || handshake.signature !== undefined);
    });
    if (taken.length > 0) {
        const [en, zh] = [taken.map(([mix]) => version_checks_PARTS[mix].en).join(', '), taken.map(([mix]) => version_checks_PARTS[mix].zh).join('、')];
        return finding(strict ? 'fail' : 'warn', `with SM in the rest, the server takes ${en}`, `其余为国密时，服务器仍接受${zh}`, {
            ...evidence,
            strict,
        });
    }
    const missed = tried.map(([, result]) => result).find(result => 'missed' in result);
    if (missed !== undefined && 'missed' in missed)
        return untold(missed);
    return tls13.gcm !== undefined && [tls13.gcm, tls13.ccm].every(result => got(result)?.negotiated === undefined)
        ? finding('skip', 'RFC 8998 is not spoken', '服务器不支持 RFC 8998', evidence)
        : finding('pass', 'a handshake whose suite, group or signature is not of SM is refused', '套件、群或签名不是国密的握手均被拒绝', evidence);
}

;// CONCATENATED MODULE: ./build/src/gmtls/checks/check-scan.js







const check_scan_checks = [
    ...handshakeChecks,
    ...suiteChecks,
    ...versionChecks,
    ...behaviourChecks,
    ...helloChecks,
    ...endingChecks,
];
/** Every check id of this folder, for docs/checks.md and `explain`. */
const scanChecks = check_scan_checks.map(({ examine: _, ...definition }) => definition);
/** Judges what a scan found, all but the certificates. @param subject that of each check */
function checkScan(scan, policy, subject) {
    return check_scan_checks.map(check => checkOf(check, check.examine(scan, policy), subject));
}

;// CONCATENATED MODULE: ./build/src/gmtls/capture/server-checks.js








/** A check says only what a capture can show: nothing of suites that nobody asked for. */
const EXAMINED = {
    'gmtls/handshake': ({ kinds }) => endings(kinds),
    'gmtls/handshake-signature': server => serverSignatures(server, 'other'),
    'gmtls/handshake-id': server => serverSignatures(server, 'id'),
    'gmtls/chain': ({ kinds }) => kinds.every(isHidden)
        ? finding('unknown', 'TLS 1.3 encrypts the certificates', 'TLS 1.3 加密了证书', {})
        : undefined,
    'gmtls/unoffered-suite': unofferedSuite,
    'gmtls/hello-version': helloVersion,
    'gmtls/ecdhe-request': ecdheRequest,
    'gmtls/forbidden-suites': forbiddenSuites,
    'gmtls/mixed-mode': server_checks_mixedMode,
    'gmtls/client-certificate': server_checks_clientCertificate,
    'gmtls/client-offer': clientOffer,
    'gmtls/chosen-suite': server_checks_chosenSuite,
    'gmtls/client-signature': clientSignatures,
};
const definitions = [...scanChecks, ...certificateChecks, ...captureChecks];
function examineServer(server, policy) {
    return definitions.flatMap(definition => {
        const found = EXAMINED[definition.id]?.(server, policy);
        return found === undefined ? [] : [{ definition, found }];
    });
}
/** `ECC_SM4_GCM_SM3, 12 × 192.0.2.7`. */
function kindName(kind) {
    return kindText(kind).en;
}
function kindText({ example: { chosen, offered }, count, clients }) {
    const tail = `, ${count} × ${clients[0]}${clients.length > 1 ? ' …' : ''}`;
    if (chosen !== undefined)
        return { en: `${names([chosen.suite])}${tail}`, zh: `${names([chosen.suite])}${tail}` };
    const list = names(offered?.suites.slice(0, 3) ?? []).join('/');
    return { en: `${list} offered${tail}`, zh: `提供 ${list}${tail}` };
}
const PEER = { client: { en: 'the client', zh: '客户端' }, server: { en: 'the server', zh: '服务器' } };
function endings(kinds) {
    const told = kinds.map(kind => ({ kind, ...server_checks_endOf(kind.example.ending) }));
    const evidence = { handshakes: told.map(({ kind, text }) => `${kindName(kind)}: ${text.en}`.slice(0, 500)) };
    for (const status of ['fail', 'unknown']) {
        const bad = told.filter(each => each.status === status);
        const [first] = bad;
        if (first === undefined)
            continue;
        const [some, all] = [total(bad.map(({ kind }) => kind)), total(kinds)];
        const { text, kind } = first;
        return finding(status, `${some} of ${many(all, 'handshake')}, ${kindText(kind).en}: ${text.en}`, `${all} 次握手中的 ${some} 次，${kindText(kind).zh}：${text.zh}`, evidence);
    }
    return finding('pass', `${many(total(kinds), 'handshake')} went through`, `${total(kinds)} 次握手均已完成`, evidence);
}
/** How a handshake of a capture ended. */
function endingText(ending) {
    return server_checks_endOf(ending).text;
}
function server_checks_endOf(ending) {
    const after = (type) => type === undefined
        ? { en: '', zh: '' }
        : { en: ` after ${handshakeName(type)}`, zh: `在 ${handshakeName(type)} 之后` };
    switch (ending.how) {
        case 'finished':
            return { status: 'pass', text: { en: 'went through', zh: '已完成' } };
        case 'hidden':
            return {
                status: 'unknown',
                text: { en: 'TLS 1.3 encrypts all behind the ServerHello', zh: 'TLS 1.3 加密了 ServerHello 之后的全部内容' },
            };
        case 'alert': {
            const alert = `${alertName(ending.code)} (${ending.code})`;
            const { en, zh } = after(ending.after);
            return {
                status: 'fail',
                text: {
                    en: `${PEER[ending.by].en} sent the alert ${alert}${en}`,
                    zh: `${PEER[ending.by].zh}${zh}发送告警 ${alert}`,
                },
            };
        }
        case 'sealed-alert':
            return {
                status: 'fail',
                text: {
                    en: `${PEER[ending.by].en} sent an encrypted alert in place of its Finished`,
                    zh: `${PEER[ending.by].zh}发送了加密的告警而非 Finished`,
                },
            };
        case 'closed': {
            const { en, zh } = after(ending.after);
            return {
                status: 'fail',
                text: { en: `${PEER[ending.by].en} closed the connection${en}`, zh: `${PEER[ending.by].zh}${zh}关闭了连接` },
            };
        }
        case 'broken': {
            const { where, text } = ending.problem;
            return {
                status: 'fail',
                text: { en: `${PEER[ending.by].en}: ${where} ${text.en}`, zh: `${PEER[ending.by].zh}：${where} ${text.zh}` },
            };
        }
        case 'hole':
            return {
                status: 'unknown',
                text: { en: 'packets of it are missing in the capture', zh: '抓包中缺少其部分数据包' },
            };
        case 'open':
            return { status: 'unknown', text: { en: 'the capture ends before it does', zh: '抓包在握手结束前终止' } };
        case 'left-out':
            return { status: 'unknown', text: { en: 'too many handshakes at once', zh: '同时进行的握手过多' } };
    }
}
function serverSignatures({ kinds }, fault) {
    const all = signed(kinds, 'server');
    if (all.length > 0)
        return counted(judgeSignatures(all, fault), kinds, 'server');
    // One of the two checks says why there is nothing.
    if (fault === 'id')
        return undefined;
    if (kinds.every(isHidden))
        return finding('unknown', 'TLS 1.3 encrypts the signature', 'TLS 1.3 加密了签名');
    return kinds.every(({ example: { resumed } }) => resumed)
        ? finding('skip', 'sessions are resumed, in which nothing is signed', '均为会话恢复，其中没有签名')
        : finding('unknown', 'no signature was seen', '未看到签名');
}
function clientSignatures({ kinds }) {
    const all = signed(kinds, 'client');
    if (all.length === 0)
        return undefined;
    const onlyId = judgeSignatures(all, 'id');
    return counted(onlyId.status === 'pass' ? judgeSignatures(all, 'other') : onlyId, kinds, 'client');
}
function signed(kinds, peer) {
    return kinds.flatMap(kind => {
        const { verdict } = kind[peer];
        return verdict === undefined ? [] : [{ name: kindName(kind), verdict }];
    });
}
/** How many were verified: not all of many. */
function counted(found, kinds, peer) {
    const verified = kinds.reduce((sum, kind) => sum + kind[peer].verified, 0);
    const wrong = kinds.reduce((sum, kind) => sum + kind[peer].wrong, 0);
    return { ...found, evidence: { ...found.evidence, verified, wrong, handshakes: total(kinds) } };
}
function unofferedSuite({ kinds }) {
    const answered = kinds.flatMap(({ example: { offered, chosen } }) => offered === undefined || chosen === undefined ? [] : [{ offered, chosen }]);
    if (answered.length === 0)
        return undefined;
    const bad = answered.find(({ offered, chosen }) => !offered.suites.includes(chosen.suite));
    return bad === undefined
        ? finding('pass', 'every suite that was chosen had been offered', '选择的套件均由客户端提供')
        : finding('fail', `${suiteName(bad.chosen.suite)} is chosen though it was not offered`, `选择了未提供的 ${suiteName(bad.chosen.suite)}`, { chosen: [suiteName(bad.chosen.suite)], offered: bad.offered.suites.slice(0, 100).map(suiteName) });
}
function helloVersion({ kinds }) {
    const bad = kinds.find(({ example: { protocol, chosen } }) => protocol === 'tlcp' && chosen !== undefined && chosen.version !== VERSION.TLCP);
    const version = versionName(bad?.example.chosen?.version ?? 0);
    return bad === undefined
        ? undefined
        : finding('fail', `a suite of TLCP is chosen under ${version}`, `在 ${version} 下选择了 TLCP 套件`, {
            handshake: kindName(bad),
            version,
        });
}
function ecdheRequest({ kinds }) {
    const full = kinds.filter(({ example: { chosen, done } }) => done && chosen !== undefined && ECDHE.has(chosen.suite));
    if (full.length === 0)
        return undefined;
    const bad = full.find(({ example: { requested } }) => !requested);
    const evidence = { handshakes: full.map(kindName) };
    return bad === undefined
        ? finding('pass', 'with ECDHE a client certificate is asked for', '使用 ECDHE 时要求客户端证书', evidence)
        : finding('fail', 'ECDHE is chosen, and no client certificate asked for', '选择了 ECDHE，却不要求客户端证书', evidence);
}
function forbiddenSuites({ kinds }, { forbidSuites }) {
    const bad = forbidSuites.filter(suite => kinds.some(({ example: { chosen } }) => chosen?.suite === suite));
    return bad.length === 0
        ? undefined
        : finding('fail', `a suite that is forbidden is chosen: ${names(bad).join(', ')}`, `选择了被禁止的套件：${names(bad).join('、')}`, {
            forbidden: names(forbidSuites),
            chosen: names(bad),
        });
}
function server_checks_mixedMode({ kinds }, { strict }) {
    const groups = kinds.flatMap(({ example: { protocol, chosen } }) => {
        if (protocol !== 'tls13' || chosen === undefined || !isRfc8998(chosen.suite))
            return [];
        const { shares, wantedGroup } = chosen.extensions?.known ?? {};
        return shares?.[0]?.group ?? wantedGroup ?? [];
    });
    if (groups.length === 0)
        return undefined;
    const evidence = { groups: [...new Set(groups)].map(groupName) };
    const other = groups.find(group => group !== GROUP.curveSM2);
    return other === undefined
        ? finding('unknown', 'suite and group are of SM; the signature is encrypted', '套件与群均为国密；签名已被加密', evidence)
        : finding(strict ? 'fail' : 'warn', `SM4 with the group ${groupName(other)}`, `SM4 与群 ${groupName(other)} 混用`, {
            ...evidence,
            strict,
        });
}
function server_checks_clientCertificate({ kinds }) {
    const full = kinds.filter(({ example: { certificates } }) => certificates.length > 0);
    if (full.length === 0)
        return undefined;
    const asked = full.filter(({ example: { requested } }) => requested);
    const evidence = {
        asked: asked.map(kind => `${kindName(kind)}: ${kind.example.clientCertificates?.length ?? 'no'} certificates`),
    };
    if (asked.length === 0)
        return finding('pass', NOT_ASKED_FOR.en, NOT_ASKED_FOR.zh, evidence);
    const given = asked.filter(({ example: { clientCertificates } }) => (clientCertificates?.length ?? 0) > 0);
    return finding('pass', `a client certificate is asked for, and given in ${total(given)} of ${many(total(asked), 'handshake')}`, `要求客户端证书，${total(asked)} 次握手中有 ${total(given)} 次提供`, evidence);
}
function clientOffer({ kinds }) {
    const offers = kinds.flatMap(kind => kind.example.offered === undefined ? [] : [{ kind, offered: kind.example.offered }]);
    if (offers.length === 0)
        return undefined;
    const shown = (list) => (list === undefined ? 'none' : list.join(' ') || 'empty');
    const evidence = {
        offers: offers.map(({ kind: { count, clients }, offered }) => {
            const { known, all } = offered.extensions ?? {};
            const versions = known?.versions ?? [offered.version];
            return [
                `${count} × ${clients.slice(0, 3).join(' ')}`,
                `versions ${versions.map(versionName).join(' ')}`,
                `suites ${shown(offered.suites.slice(0, 40).map(shortSuite))}`,
                `groups ${shown(known?.groups?.map(groupName))}`,
                `extensions ${shown(all?.map(({ type }) => extensionName(type).split(' ')[0] ?? ''))}`,
            ]
                .join('; ')
                .slice(0, 2000);
        }),
    };
    const suites = [...new Set(offers.flatMap(({ offered }) => offered.suites))];
    const old = suites.filter(suite => LEGACY.includes(suite) || RARE.includes(suite));
    const weak = offers.filter(({ offered }) => !offered.suites.some(suite => GCM.has(suite) || isRfc8998(suite)));
    if (old.length > 0)
        return finding('warn', `old suites are offered: ${names(old).join(', ')}`, `提供了旧套件：${names(old).join('、')}`, evidence);
    return weak.length > 0
        ? finding('warn', 'a client offers no suite with GCM or CCM', '有客户端未提供 GCM 或 CCM 套件', evidence)
        : finding('pass', `suites of SM are offered: ${names(suites.filter(isNational)).join(', ')}`, `客户端提供国密套件：${names(suites.filter(isNational)).join('、')}`, evidence);
}
function server_checks_chosenSuite({ kinds }) {
    const answered = kinds.flatMap(kind => {
        const { offered, chosen } = kind.example;
        return chosen === undefined ? [] : [{ kind, chosen: chosen.suite, offered: offered?.suites ?? [] }];
    });
    if (answered.length === 0)
        return undefined;
    const evidence = { chosen: answered.map(({ kind }) => kindName(kind)) };
    for (const { kind, chosen, offered } of answered) {
        // One that was not offered is another check's.
        const better = offered.includes(chosen) ? offered.filter(suite => isBetter(suite, chosen)) : [];
        if (better.length > 0)
            return finding('warn', `${kindName(kind)}: ${names([chosen])} is chosen though ${names(better).join(', ')} is offered`, `${kindName(kind)}：客户端提供了 ${names(better).join('、')}，服务器却选择 ${names([chosen])}`, evidence);
    }
    const old = answered.find(({ chosen }) => LEGACY.includes(chosen) || RARE.includes(chosen));
    if (old !== undefined)
        return finding('warn', `an old suite is chosen: ${suiteName(old.chosen)}`, `选择了旧套件：${suiteName(old.chosen)}`, evidence);
    const all = [...new Set(answered.map(({ chosen }) => chosen))];
    return finding('pass', `no better suite was offered than what was chosen: ${names(all).join(', ')}`, `客户端未提供比所选更好的套件：${names(all).join('、')}`, evidence);
}
/** Of the suites that we know to the end; ECDHE asks for client certificates, and so is no rival of ECC. */
function isBetter(suite, chosen) {
    const old = LEGACY.includes(chosen) || RARE.includes(chosen);
    if (old)
        return GCM.has(suite) || suite === SUITE.ECC_SM4_CBC_SM3;
    if (isRfc8998(suite))
        return !isNational(chosen);
    return ((suite === SUITE.ECC_SM4_GCM_SM3 && chosen === SUITE.ECC_SM4_CBC_SM3) ||
        (suite === SUITE.ECDHE_SM4_GCM_SM3 && chosen === SUITE.ECDHE_SM4_CBC_SM3));
}
function isRfc8998(suite) {
    return suite === SUITE.TLS_SM4_GCM_SM3 || suite === SUITE.TLS_SM4_CCM_SM3;
}
function isNational(suite) {
    return suite >>> 8 === 0xe0 || isRfc8998(suite);
}
function shortSuite(suite) {
    return names([suite])[0] ?? '';
}
function isHidden({ example: { protocol } }) {
    return protocol === 'tls13';
}
function total(kinds) {
    return kinds.reduce((sum, { count }) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/src/gmtls/capture/judge-capture.js









/** Of one server: one behind a balancer may have some. */
const MAX_LISTS = 4;
/** Checks of a capture, of each server in it, and of the certificates of both sides. There is no grade: see docs/gmtls.md. */
function judgeCapture(capture, policy, expected) {
    return [
        checkOf(CAPTURE, wholeness(capture, expected.today), expected.file),
        ...capture.servers.flatMap(server => judgeServer(server, policy, expected)),
    ];
}
function judgeServer(server, policy, expected) {
    const { address, serverName, kinds } = server;
    const subject = shortened(`${expected.file} ${address}${serverName === undefined ? '' : ` ${serverName}`}`);
    const checks = examineServer(server, policy).map(({ definition, found }) => checkOf(definition, found, subject));
    for (const [nth, { list, kind }] of lists(kinds, ({ certificates }) => certificates).entries()) {
        const name = nth === 0 ? subject : shortened(`${subject} (${nth + 1})`);
        const host = expected.host ?? serverName;
        checks.push(...certificates(list, kind, { ...expected, host, subject: name }));
    }
    for (const { list, kind } of lists(kinds, ({ clientCertificates }) => clientCertificates ?? [])) {
        const { clients, example } = kind;
        const own = certificates(list, kind, { ...expected, host: undefined, subject: shortened(`${subject} client ${clients[0]}`) }, 'client');
        checks.push(...(ECDHE.has(example.chosen?.suite ?? 0) ? own : withoutEncryption(own)));
    }
    return checks;
}
/** What a client needs for ECDHE alone: for ECC, GmSSL’s sends only the certificate that signs. */
const OF_ENCRYPTION = new Set([
    'gmtls/cert-count',
    'gmtls/order',
    'gmtls/enc-key-usage',
    'gmtls/validity-enc',
    'gmtls/same-key',
    'gmtls/issuer-differs',
    'gmtls/subject-differs',
]);
function withoutEncryption(checks) {
    const alone = checks.some(({ id, status }) => id === 'gmtls/cert-count' && status === 'fail');
    return alone ? checks.filter(({ id }) => !OF_ENCRYPTION.has(id)) : checks;
}
function certificates(list, { at, example }, expected, side = 'server') {
    const { subject, today, roots, crls, expiryDays, host } = expected;
    const then = isBelievable(at, today) ? at : undefined;
    const judged = checkCertificates({
        protocol: 'tlcp',
        list,
        side,
        ...(side === 'server' && example.staple !== undefined && { ocsp: example.staple }),
    }, 
    // Days are counted from today, by gmtls/validity-today.
    {
        subject,
        roots,
        crls,
        today,
        now: then ?? today,
        expiryDays: then === undefined ? expiryDays : 0,
        ...(host !== undefined && { host }),
    });
    return then === undefined
        ? judged
        : [...judged, checkOf(VALIDITY_TODAY, validToday(list, then, today, expiryDays), subject)];
}
const judge_capture_DAY = 86_400_000;
function validToday(list, then, today, expiryDays) {
    const valid = list.flatMap(readOrNot).filter(({ notBefore, notAfter }) => then >= notBefore && then <= notAfter);
    const [captured, now] = [day(then), day(today)];
    const evidence = {
        captured,
        today: now,
        certificates: valid.map(({ subject, notAfter }) => `${subject.text.slice(0, 500)} | until ${day(notAfter)}`),
    };
    const first = valid.toSorted((a, b) => a.notAfter - b.notAfter)[0];
    if (first === undefined)
        return finding('skip', `no certificate was valid on ${captured}`, `在 ${captured} 没有有效的证书`, evidence);
    const { subject, notAfter } = first;
    if (notAfter < today)
        return finding('warn', `${subject.text}: valid at the capture on ${captured}, expired since ${day(notAfter)}`, `${subject.text}：抓包时（${captured}）有效，已于 ${day(notAfter)} 过期`, evidence);
    return notAfter < today + expiryDays * judge_capture_DAY
        ? finding('warn', `${subject.text}: expires on ${day(notAfter)}, counted from today, ${now}`, `${subject.text}：将于 ${day(notAfter)} 过期（今天为 ${now}）`, evidence)
        : finding('pass', `the certificates were valid on ${captured}, and are valid today, on ${now}`, `证书在抓包时（${captured}）与今天（${now}）均有效`, evidence);
}
function readOrNot(der) {
    try {
        return [readCertificate(der)];
    }
    catch (error) {
        if (error instanceof error_DerError)
            return [];
        throw error;
    }
}
/** Different lists, each with the last handshake that had it. */
function lists(kinds, of) {
    const found = [];
    for (const kind of kinds) {
        const list = of(kind.example);
        if (list.length === 0)
            continue;
        const same = found.find(other => allEqual(other.list, list));
        if (same === undefined)
            found.push({ list, kind });
        else if ((kind.at ?? 0) > (same.kind.at ?? 0))
            same.kind = kind;
    }
    return found.slice(0, MAX_LISTS);
}
function wholeness(capture, today) {
    const { counts, servers, ordinary, span, damage, pending, leftOut } = capture;
    const handshakes = servers.flatMap(({ kinds }) => kinds).reduce((sum, { count }) => sum + count, 0);
    const links = [...counts.unknownLinks].map(([type, count]) => `${count} of link type ${type}`);
    const [first, last] = span ?? [];
    const believable = isBelievable(first, today) && isBelievable(last, today);
    const evidence = {
        packets: counts.packets,
        tcp: counts.tcp,
        handshakes,
        servers: servers.length,
        ordinary_tls: ordinary,
        other_connections: counts.otherConnections,
        without_hello: counts.withoutHello,
        fragments: counts.fragments,
        damaged_packets: counts.damaged,
        cut_packets: counts.cut,
        unknown_links: links.slice(0, 100),
        left_out: leftOut,
        cut_off_at_end: pending > 0,
        first: believable ? new Date(first).toISOString() : null,
        last: believable ? new Date(last).toISOString() : null,
        certificates_judged_at: believable ? 'capture' : 'today',
    };
    if (damage !== undefined)
        return finding('unknown', `the file is damaged at byte ${damage.at}, and was read up to there: ${damage.text.en}`, `文件在第 ${damage.at} 字节处损坏，仅读取到此处：${damage.text.zh}`, evidence);
    if (handshakes === 0) {
        const [en, zh] = whyNone(capture);
        return finding('fail', `no handshake of gm-TLS among ${counts.packets} packets${en}`, `${counts.packets} 个数据包中没有国密握手${zh}`, evidence);
    }
    if (leftOut > 0)
        return finding('unknown', `${leftOut} handshakes were left out: too many kinds`, `略过了 ${leftOut} 次握手：种类过多`, evidence);
    if (counts.withoutHello > 0)
        return finding('unknown', `${counts.withoutHello} connections begin as TLS does, and no hello of them is there whole`, `${counts.withoutHello} 个连接以 TLS 开头，但没有完整的 hello`, evidence);
    if (links.length > 0)
        return finding('unknown', `packets that cannot be read: ${links.join(', ')}`, `无法读取的数据包：${links.join('、')}`, evidence);
    return finding('pass', `${many(handshakes, 'handshake')} with ${many(servers.length, 'server')} can be judged${believable ? '' : '; it has no times, so certificates are judged as of today'}`, `可判断 ${servers.length} 台服务器的 ${handshakes} 次握手${believable ? '' : '；抓包没有时间，证书按今天判断'}`, evidence);
}
function whyNone({ counts, ordinary }) {
    const { unknownLinks, fragments, cut, otherConnections, withoutHello } = counts;
    const [link] = unknownLinks.keys();
    if (link !== undefined)
        return [
            `: link type ${link} is not read, only Ethernet, Linux cooked, loopback and raw IP`,
            `：不支持链路类型 ${link}，仅支持 Ethernet、Linux cooked、loopback 与 raw IP`,
        ];
    if (cut > 0)
        return [`: ${cut} of them were cut by a snap length`, `：其中 ${cut} 个因抓包长度限制被截断`];
    if (fragments > 0)
        return [
            `: ${fragments} are IP fragments, which are not put together`,
            `：其中 ${fragments} 个为 IP 分片，不做重组`,
        ];
    if (ordinary > 0)
        return [`: ${ordinary} of ordinary TLS`, `：有 ${ordinary} 次普通 TLS 握手`];
    if (withoutHello > 0)
        return [`: no hello of ${withoutHello} connections is there whole`, `：${withoutHello} 个连接没有完整的 hello`];
    if (otherConnections > 0)
        return [`: ${otherConnections} connections of another protocol`, `：有 ${otherConnections} 个其他协议的连接`];
    return [counts.tcp === 0 ? ', and no TCP' : '', counts.tcp === 0 ? '，也没有 TCP' : ''];
}
/** GM/T 0024 is of 2014: a capture of before has no times, or wrong ones. */
const FIRST = Date.UTC(2014, 0);
function isBelievable(at, today) {
    return at !== undefined && at >= FIRST && at <= today + judge_capture_DAY;
}
function shortened(subject) {
    return subject.slice(0, 500);
}

;// CONCATENATED MODULE: ./build/src/gmtls/client/trace.js

const ARROWS = { sent: '→', received: '←' };
/** Of one connection: a handshake with all of its fields has some 200, and a server may send for as long as we wait. */
const MAX_LINES = 1000;
/** Of one line. */
const MAX_CHARACTERS = 600;
/** Of bytes that are no message. */
const trace_MAX_BYTES = 48;
/**
 * What happened in one connection as `--trace` prints it: a message with each of its fields, where it stands and what it
 * says; times are from the first of them. Certificates and data are left out but for their size; keys and secrets are in no
 * event. Texts of the server have their control characters escaped, and there is an end to them.
 */
function traceLines(events, language) {
    const began = events[0]?.at ?? 0;
    const lines = [];
    for (const [nth, event] of events.entries()) {
        const told = linesOf(event, `${(event.at - began).toFixed(3)} ms`, language);
        if (lines.length + told.length > MAX_LINES) {
            lines.push(`… ${more(events.length - nth)[language]}`);
            break;
        }
        lines.push(...told.map(trace_shown));
    }
    return lines;
}
const more = (events) => ({ en: `${events} more`, zh: `还有 ${events} 项` });
function linesOf(event, time, language) {
    const say = (text) => `${time}   ${text[language]}`;
    switch (event.type) {
        case 'message':
            return [
                `${time} ${ARROWS[event.direction]} ${event.name}, ${trace_bytes(event.length)[language]}`,
                ...event.fields.map(({ path, at, length, text }) => `    ${at}+${length} ${path} = ${text}`),
            ];
        case 'record': {
            const { direction, contentType, version, length } = event;
            const what = `record ${contentName(contentType)} ${versionName(version)}`;
            return [`${time} ${ARROWS[direction]} ${what}, ${trace_bytes(length)[language]}`];
        }
        case 'bytes':
            return [
                `${time} ${ARROWS[event.direction]} ${trace_bytes(event.bytes.length)[language]}${header(event.bytes)}`,
                `    0+${Math.min(event.bytes.length, trace_MAX_BYTES)} ${trace_raw(event.bytes)}`,
            ];
        case 'alert': {
            const level = event.fatal ? 'fatal' : 'warning';
            return [`${time} ${ARROWS[event.direction]} alert ${level} ${alertName(event.description)}`];
        }
        case 'computed':
            return [say(ownWork(event.step, event.ms.toFixed(3)))];
        case 'signature':
            return [say(trace_signature(event))];
        case 'data':
            return [`${time} ← ${data(event.bytes.length)[language]}`];
        case 'node':
            return [say(NODE[event.step]), ...event.fields.map(({ path, text }) => `    ${path} = ${text}`)];
        case 'silence':
            return [say({ en: `nothing for ${event.ms.toFixed(0)} ms`, zh: `${event.ms.toFixed(0)} ms 内没有应答` })];
        case 'failed':
            return [say(failed(event.failure.awaiting, event.failure.text))];
        case 'connected':
            return [say({ en: 'connected', zh: '握手完成' })];
        case 'closed':
            return [say(event.clean ? trace_CLOSED : BROKEN_OFF)];
        // Messages say it already.
        case 'certificates':
        case 'staple':
        case 'certificate-request':
        case 'negotiated':
            return [];
    }
}
const trace_bytes = (length) => ({ en: `${length} bytes`, zh: `${length} 字节` });
const data = (length) => ({ en: `data, ${length} bytes`, zh: `应用数据，${length} 字节` });
const ownWork = (step, ms) => ({
    en: `${step}: ${ms} ms of our own`,
    zh: `${step}：本方计算 ${ms} ms`,
});
const failed = (awaiting, { en, zh }) => ({
    en: `failed while ${awaiting} was due: ${en}`,
    zh: `应收到 ${awaiting} 时失败：${zh}`,
});
const trace_CLOSED = { en: 'closed', zh: '已关闭' };
const BROKEN_OFF = { en: 'closed without close_notify', zh: '已关闭，未发送 close_notify' };
const NODE = {
    started: { en: 'Node’s own TLS says hello', zh: 'Node 自带的 TLS 开始握手' },
    connected: { en: 'Node’s own TLS is connected', zh: 'Node 自带的 TLS 握手完成' },
    failed: { en: 'Node’s own TLS failed', zh: 'Node 自带的 TLS 握手失败' },
};
function trace_signature({ message, expected, valid, found }) {
    if (valid)
        return {
            en: `signature of ${message} verifies under ${expected}`,
            zh: `${message} 的签名以 ${expected} 标识验证通过`,
        };
    if (found === undefined)
        return {
            en: `signature of ${message} is wrong, it verifies under nothing that was tried`,
            zh: `${message} 的签名有误，所试标识与证书均未通过验证`,
        };
    return {
        en: `signature of ${message} is wrong, it verifies under ${found.id} by certificate ${found.signer}`,
        zh: `${message} 的签名有误，以 ${found.id} 标识和证书 ${found.signer} 才能通过验证`,
    };
}
/** GB/T 38636 §6.3.3: type, version, length. What looks like none is none. */
function header(sent) {
    const [type = 0, major = 0, minor = 0, high = 0, low = 0] = sent;
    if (type < 20 || type > 24 || sent.length < 5)
        return '';
    return `, record ${contentName(type)} ${versionName(major * 256 + minor)}, length ${high * 256 + low}`;
}
const PRINTABLE = /^[\t\n\r -~]+$/;
function trace_raw(sent) {
    const first = Buffer.from(sent.subarray(0, trace_MAX_BYTES));
    const text = first.toString('latin1');
    const cut = sent.length > trace_MAX_BYTES ? '…' : '';
    return `${PRINTABLE.test(text) ? JSON.stringify(text) : first.toString('hex')}${cut}`;
}
/** C0, C1, and the lines and directions of Unicode: a terminal obeys them. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function trace_shown(line) {
    const inert = line.slice(0, MAX_CHARACTERS).replace(CONTROL, character => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
    return line.length > MAX_CHARACTERS ? `${inert}…` : inert;
}

;// CONCATENATED MODULE: ./build/src/gmtls/checks/grade.js
/** There is no handshake that a client could trust. */
const UNTRUSTED = new Set([
    'gmtls/reachable',
    'gmtls/national',
    'gmtls/handshake',
    'gmtls/finished',
    'gmtls/handshake-signature',
    'gmtls/handshake-id',
    'gmtls/chain',
    'gmtls/cert-count',
    'gmtls/cert-readable',
    'gmtls/host-name',
    'gmtls/validity-sign',
    'gmtls/validity-enc',
    'gmtls/validity-ca',
    'gmtls/signature-id',
    'gmtls/ocsp',
    'gmtls/crl',
]);
/** The server does what no server may do. */
const BROKEN = new Set([
    'gmtls/survival',
    'gmtls/unoffered-suite',
    'gmtls/compression',
    'gmtls/hello-version',
    'gmtls/session-id',
    'gmtls/ecdhe-request',
]);
/** Warnings that are about strength, and not about order. */
const WEAK = new Set([
    'gmtls/legacy-suites',
    'gmtls/rare-suites',
    'gmtls/gcm',
    'gmtls/renegotiation',
    'gmtls/same-key',
    'gmtls/dual-key',
    'gmtls/mixed-mode',
]);
/** From the worst: the first that any check fits is the grade. What a check of severity `info` says is no part of it. */
const RULES = [
    ['F', check => grade_failed(check) && UNTRUSTED.has(check.id)],
    ['E', check => grade_failed(check) && BROKEN.has(check.id)],
    ['D', check => grade_failed(check) && check.severity === 'error'],
    ['C', check => wrong(check) && WEAK.has(check.id)],
    ['B', check => wrong(check) || (check.status === 'unknown' && check.severity === 'error')],
];
/** docs/gmtls.md has the same in words. */
function grade(checks) {
    const counted = checks.filter(({ severity }) => severity !== 'info');
    for (const [grade, fits] of RULES) {
        const because = [...new Set(counted.filter(fits).map(({ id }) => id))];
        if (because.length > 0)
            return { grade, because };
    }
    return { grade: 'A', because: [] };
}
const grade_failed = ({ status, severity }) => status === 'fail' && severity === 'error';
const wrong = ({ status }) => status === 'fail' || status === 'warn';

;// CONCATENATED MODULE: ./build/src/gmtls/timing/definitions.js
const slowerCheck = {
    id: 'gmtls/slower',
    severity: 'error',
    title: { en: 'The server takes no longer for a handshake than at the baseline', zh: '服务器握手耗时不高于基线' },
    why: {
        en: 'Time until the server answers is what every connection waits for. It is measured at our socket and holds nothing that our client computes. A stage is slower when its median is above that of the baseline by more than 15 %, 3 MAD and 0.3 ms, and is so again in a second series. Only the same machine can be compared, and no emulator.',
        zh: '服务器应答前的时间是每个连接都要等待的。耗时在本端套接字处测量，不含客户端计算。某阶段的中位数比基线高出 15 %、3 倍 MAD 与 0.3 ms 三者，且第二轮测量仍然如此，才判为变慢。只比较同一机器，且不比较仿真环境。',
    },
    fix: {
        en: 'See which stage grew. `flight`: the signature with the SM2 key (an HSM, a library without assembly for this CPU, a lock). `finished`: the decryption with the SM2 key. Profile the server, or keep the new report as baseline if the cost is wanted.',
        zh: '查看增长的阶段。`flight`：SM2 私钥签名（密码机、在该 CPU 上没有汇编优化的库、锁竞争）。`finished`：SM2 私钥解密。请对服务器做性能剖析；若开销符合预期，将新报告保存为基线。',
    },
    source: 'docs/gmtls.md of xinchuang-go, Timing',
};
const ratioCheck = {
    id: 'gmtls/ratio',
    severity: 'error',
    title: {
        en: 'A handshake with SM algorithms takes no more than `gmtls.max-ratio` times an ordinary one',
        zh: '国密握手耗时不超过普通握手的 `gmtls.max-ratio` 倍',
    },
    why: {
        en: 'With assembly for this CPU, SM2 costs what P-256 does; without it some four times as much. The ratio within one run holds where times of two runs cannot be compared. TLCP is held against TLS 1.2 and RFC 8998 against TLS 1.3, which take as many round trips.',
        zh: '在该 CPU 上有汇编优化时，SM2 与 P-256 的开销相当；没有时约为其四倍。同一次运行内的比值在不同运行的耗时无法比较时仍然有效。TLCP 与 TLS 1.2 比较，RFC 8998 与 TLS 1.3 比较，两者往返次数相同。',
    },
    fix: {
        en: 'Use a library with SM2 in assembly: emmansun/gmsm 0.44 has it for amd64, arm64 and loong64, Tongsuo with enable-ec_sm2p_64_gcc_128.',
        zh: '使用 SM2 有汇编优化的库：emmansun/gmsm 0.44 支持 amd64、arm64 与 loong64，Tongsuo 需启用 enable-ec_sm2p_64_gcc_128。',
    },
    source: 'docs/gmtls.md of xinchuang-go, Timing',
};
const timingChecks = [slowerCheck, ratioCheck];

;// CONCATENATED MODULE: ./build/src/gmtls/judge.js








const gradeCheck = {
    id: 'gmtls/grade',
    severity: 'error',
    title: { en: 'The grade is not below the one that is asked for', zh: '等级不低于要求' },
    why: {
        en: 'One letter for a page that nobody reads to its end. It is worked out from the other checks by a rule that docs/gmtls.md has in words.',
        zh: '用一个字母概括整份结果。它由其他检查按 docs/gmtls.md 所述规则得出。',
    },
    fix: {
        en: 'Mend what `because` names; or ask for less with `min-grade`.',
        zh: '修复 `because` 所列各项；或用 `min-grade` 降低要求。',
    },
    source: 'docs/gmtls.md of xinchuang-go, Grades',
};
/** Every check id of gm-TLS, for docs/checks.md and `explain`. */
const gmtlsChecks = [
    ...scanChecks,
    ...certificateChecks,
    ...captureChecks,
    gradeCheck,
    ...timingChecks,
];
/** Checks of a scan and of every set of certificates that was seen in it. */
function judgeScan(scan, policy, expected) {
    const checks = [...checkScan(scan, policy, expected.subject)];
    const { tlcp, tls13 } = scan;
    const overTlcp = [tlcp.base, ...tlcp.suites.values(), tlcp.extended].map(got);
    const overTls13 = [tls13.gcm, tls13.ccm, ...tls13.mixed.values()].map(got);
    const both = listOf(overTlcp) !== undefined && listOf(overTls13) !== undefined;
    checks.push(...checkPresented('tlcp', overTlcp, expected));
    // One certificate for both protocols is judged once for each: the roles differ.
    const subject = both ? `${expected.subject} (RFC 8998)` : expected.subject;
    checks.push(...checkPresented('tls13', overTls13, { ...expected, subject }));
    return checks;
}
function checkPresented(protocol, handshakes, expected) {
    const list = listOf(handshakes);
    if (list === undefined)
        return [];
    const stapled = handshakes.find(handshake => handshake?.staple !== undefined);
    const judged = (sent, ocsp) => checkCertificates({ protocol, list: sent, ...(ocsp !== undefined && { ocsp }) }, expected);
    if (stapled === undefined)
        return judged(list);
    if (allEqual(list, stapled.certificates))
        return judged(list, stapled.staple);
    // Who names the server may get another certificate, and the answer is about that one.
    const isStaple = ({ id }) => id === 'gmtls/ocsp';
    return [
        ...judged(list).filter(check => !isStaple(check)),
        ...judged(stapled.certificates, stapled.staple).filter(isStaple),
    ];
}
/** @returns undefined when no server got as far as its certificates; an empty list is one to be judged */
function listOf(handshakes) {
    const came = handshakes.flatMap(handshake => (handshake?.presented === true ? [handshake.certificates] : []));
    return came.find(list => list.length > 0) ?? came[0];
}
const ORDER = ['A', 'B', 'C', 'D', 'E', 'F'];
/** The grade as a check, of checks that have their severities. */
function gradeOf(checks, wanted, subject) {
    const graded = grade(checks);
    const enough = wanted === undefined || ORDER.indexOf(graded.grade) <= ORDER.indexOf(wanted);
    const why = graded.because.join(', ');
    const tail = { en: why === '' ? '' : `: ${why}`, zh: why === '' ? '' : `：${why}` };
    const said = finding(enough ? 'pass' : 'fail', `the grade is ${graded.grade}${enough ? '' : `, and ${wanted} is asked for`}${tail.en}`, `等级为 ${graded.grade}${enough ? '' : `，要求 ${wanted}`}${tail.zh}`, { grade: graded.grade, wanted: wanted ?? null, because: [...graded.because].slice(0, 200) });
    return { ...graded, check: checkOf(gradeCheck, said, subject) };
}

;// CONCATENATED MODULE: ./build/src/gmtls/scan/idle.js







/**
 * Sends half of a hello, and waits. It has a time of its own, since it would use up any budget.
 * @param version of the protocol that the server speaks
 * @param tell gets what passed
 * @throws Interrupted
 */
async function idleTime(target, version, limitMs, signal, tell = () => undefined) {
    const hello = encodeClientHello({
        version,
        random: systemRandom(32),
        sessionId: new Uint8Array(0),
        suites: version === VERSION.TLCP ? [SUITE.ECC_SM4_CBC_SM3] : [SUITE.TLS_SM4_GCM_SM3],
    });
    const record = new RecordWriter(version).write(CONTENT.handshake, encodeMessage(HANDSHAKE.client_hello, hello));
    const began = performance.now();
    // A byte now and then is no end, and no reason to go on waiting.
    const late = AbortSignal.timeout(limitMs);
    const half = record.subarray(0, record.length / 2);
    const { answer, events } = await sayBytes(half, target, limitMs, AbortSignal.any([signal, late]));
    tell(events);
    if (signal.aborted)
        throw new system/* Interrupted */.Cw();
    return { waitedMs: performance.now() - began, ended: answer.kind !== 'silent' && !late.aborted };
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./build/src/gmtls/scan/node-tls.js
/** What Node is told to offer; its hello has no ALPN. */
function nodeOffer(version, serverName) {
    return [field('ClientHello.version', version), field('ClientHello.server_name', serverName)];
}
/** What Node tells of a handshake that went through. Texts of certificates are as the server has them. */
function nodeNegotiated(socket) {
    const { name, standardName } = socket.getCipher();
    return [
        field('version', socket.getProtocol()),
        field('cipher_suite', standardName === name ? name : `${standardName} (${name})`),
        field('key_exchange', Object.values(socket.getEphemeralKeyInfo() ?? {}).join(' ')),
        field('application_layer_protocol_negotiation', socket.alpnProtocol),
        ...node_tls_certificatesOf(socket.getPeerCertificate(true)),
    ];
}
/** More than any chain in use has; whom Node takes for an issuer is the server's choice. */
const node_tls_MAX_CERTIFICATES = 10;
function node_tls_certificatesOf(first) {
    const fields = [];
    // One that signs itself is its own issuer there.
    for (let at = first, before; at?.raw !== undefined;) {
        if (at === before || fields.length === node_tls_MAX_CERTIFICATES)
            break;
        const { subject, issuer, valid_from, valid_to, raw } = at;
        const text = `${raw.length} bytes, ${node_tls_nameOf(subject)}, issuer ${node_tls_nameOf(issuer)}, ${valid_from} … ${valid_to}`;
        fields.push(field(`Certificate.certificate_list[${fields.length}]`, text));
        [at, before] = [at.issuerCertificate, at];
    }
    return fields;
}
function node_tls_nameOf(name) {
    return Object.entries(name ?? {})
        .map(([type, value]) => `${type}=${value}`)
        .join(' ');
}
/** OpenSSL's words for an alert end with its number: `…:SSL alert number 40`. */
const ALERT_NUMBER = /SSL alert number (\d{1,3})\b/;
function nodeFailed(code, error, at) {
    const alert = ALERT_NUMBER.exec(error.message)?.[1];
    const reason = 'reason' in error ? String(error.reason) : error.message;
    const fields = [field('error', code), field('reason', reason)];
    const failed = { type: 'node', step: 'failed', at, fields };
    if (alert === undefined)
        return [failed];
    return [{ type: 'alert', direction: 'received', fatal: true, description: Number(alert), at }, failed];
}
function field(path, value) {
    return { path, text: value === '' || !value ? '–' : value };
}

;// CONCATENATED MODULE: ./build/src/gmtls/scan/ordinary.js










/** CBC and GCM suites that every server of TLS 1.0 to 1.2 has one of. RFC 5246 §A.5, RFC 8422. */
const SUITES = [0xc02f, 0xc02b, 0xc030, 0xc02c, 0xc013, 0xc009, 0xc014, 0xc00a, 0x009c, 0x002f, 0x0035, 0x000a];
const OLD = [
    [0x0301, '1.0'],
    [0x0302, '1.1'],
];
/** What a client gets that has no national algorithms, in each version of TLS. */
async function scanOrdinary(prober, serverName) {
    const { target } = prober;
    const shake = (version) => {
        const name = PROBE.ordinary(version.slice('TLSv'.length));
        const run = async () => {
            const events = [];
            const result = await ordinaryHandshake(version, target, serverName, prober.waitMs, events);
            prober.options.events(name, events);
            return result;
        };
        return prober.probe(name, ['ordinary'], run, {
            said: saidToOrdinary,
            orderly: ({ refused }) => refused === undefined,
        });
    };
    const say = (name, version, until) => {
        const extensions = [
            ...(serverName === undefined ? [] : [extension.serverName(serverName)]),
            extension.groups([GROUP.secp256r1, GROUP.x25519]),
            ...(version < VERSION.TLS12
                ? []
                : [extension.signatures([SIGNATURE.ecdsa_secp256r1_sha256, SIGNATURE.rsa_pss_rsae_sha256, RSA_SHA256])]),
        ];
        const offer = { version, suites: SUITES, extensions };
        const run = async () => {
            const heard = await sayHello(offer, target, prober.limits, until);
            prober.options.events(name, heard.events);
            return heard;
        };
        return prober.probe(name, ['ordinary'], run, {
            said: ({ answer }) => saidTo(answer),
            orderly: ({ answer }) => isOrderly(answer),
        });
    };
    const tls12 = await shake('TLSv1.2');
    const { refused } = got(tls12) ?? {};
    // It was we who broke off, and a certificate that OpenSSL cannot use is not shown by it.
    const seen = refused !== undefined && /^ERR_SSL_(?!.*ALERT)/.test(refused)
        ? got(await say(PROBE.ordinaryCertificate('1.2'), VERSION.TLS12, 'Certificate'))
        : undefined;
    const [certificate] = seen?.certificates ?? [];
    const ordinary = [
        'missed' in tls12 || certificate === undefined ? tls12 : { ...tls12, certificate },
        await shake('TLSv1.3'),
    ];
    const old = new Map();
    for (const [version, name] of OLD) {
        const heard = await say(PROBE.ordinary(name), version);
        old.set(version, 'missed' in heard ? heard : heard.answer);
    }
    return { ordinary, old };
}
/** rsa_pkcs1_sha256, RFC 8446 §4.2.3. */
const RSA_SHA256 = 0x0401;
/**
 * The certificate is looked at, not trusted: nothing is sent over the connection.
 * @param events gets what Node tells; those who want a handshake alone do not pay for it
 */
function ordinaryHandshake(version, { host, port }, serverName, waitMs, events) {
    return new Promise(resolve => {
        const began = performance.now();
        let connectMs;
        const tell = (event) => events?.push({ ...event, at: performance.now() });
        const socket = (0,external_node_tls_.connect)({
            host,
            port,
            minVersion: version,
            maxVersion: version,
            rejectUnauthorized: false,
            ...(serverName !== undefined && { servername: serverName }),
        });
        const done = (result) => {
            clearTimeout(timer);
            socket.destroy();
            resolve({ version, ...(connectMs !== undefined && { connectMs }), ...result });
        };
        const timer = setTimeout(() => {
            tell({ type: 'silence', ms: performance.now() - began });
            done({ refused: 'ETIMEDOUT' });
        }, waitMs);
        socket
            .on('connect', () => {
            connectMs = performance.now() - began;
            tell({ type: 'node', step: 'started', fields: nodeOffer(version, serverName) });
        })
            .on('secureConnect', () => {
            const handshakeMs = performance.now() - began - (connectMs ?? 0);
            const certificate = socket.getPeerCertificate(true).raw;
            const { name } = socket.getCipher();
            if (events !== undefined)
                tell({ type: 'node', step: 'connected', fields: nodeNegotiated(socket) });
            done({ cipher: name, handshakeMs, ...(certificate !== undefined && { certificate }) });
        })
            .on('error', error => {
            const refused = 'code' in error ? String(error.code) : (0,system/* errorText */.kc)(error);
            events?.push(...nodeFailed(refused, error, performance.now()));
            done({ refused });
        });
    });
}

;// CONCATENATED MODULE: ./build/src/gmtls/messages/after-handshake.js


function readNewSessionTicket(reader) {
    const lifetime = reader.uint(4, 'ticket_lifetime', seconds => `${seconds} s`);
    const ageAdd = reader.uint(4, 'ticket_age_add');
    const nonce = reader.vector(1, 'ticket_nonce');
    const ticket = reader.vector(2, 'ticket', { min: 1 });
    const extensions = readExtensions(reader, 'other');
    reader.end();
    return { lifetime, ageAdd, nonce, ticket, extensions };
}
/** RFC 8446 §4.6.3. @returns whether the peer wants an update back */
function readKeyUpdate(reader) {
    const request = reader.uint(1, 'request_update', value => ['not_requested', 'requested'][value] ?? String(value));
    if (request > 1)
        reader.refuse('request_update', String(request), { en: '0 or 1', zh: '0 或 1' });
    reader.end();
    return request === 1;
}
function encodeKeyUpdate(requested) {
    return bytes_uint(requested ? 1 : 0, 1);
}

;// CONCATENATED MODULE: ./build/src/gmtls/tls13/groups.js






/** SEC 2 §2.4.2. */
const P256_ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
/** RFC 8998 §2, and P-256 for servers that do not have curveSM2 though their certificate is SM2. */
const TLS13_GROUPS = new Map([
    [
        GROUP.curveSM2,
        random => {
            const { privateKey, publicKey } = generateKeyPair(random);
            return { group: GROUP.curveSM2, publicKey, agree: peer => ecdh(privateKey, peer) };
        },
    ],
    [
        GROUP.secp256r1,
        random => {
            const curve = (0,external_node_crypto_.createECDH)('prime256v1');
            curve.setPrivateKey(curve_bytesOf(randomScalar(random, P256_ORDER)));
            return { group: GROUP.secp256r1, publicKey: curve.getPublicKey(), agree: peer => curve.computeSecret(peer) };
        },
    ],
]);

;// CONCATENATED MODULE: ./build/src/gmtls/record/tls13.js





/** RFC 8446 §5.2: the type of the fragment is its last byte that is not zero, and the header says application_data. */
function tls13Protection(aead, key, iv) {
    let sequence = 0;
    const header = (length) => bytes_concat(bytes_uint(CONTENT.application_data, 1), bytes_uint(VERSION.TLS12, 2), bytes_uint(length, 2));
    const nonce = (number) => {
        const counted = bytes_uint(number, iv.length);
        return iv.map((byte, at) => byte ^ (counted[at] ?? 0));
    };
    return {
        seal({ type }, fragment) {
            const inner = bytes_concat(fragment, bytes_uint(type, 1));
            const sealed = aead.seal(key, nonce(sequence++), header(inner.length + TAG_BYTES), inner);
            return { type: CONTENT.application_data, bytes: sealed };
        },
        open({ type }, payload) {
            // Middleboxes are shown a ChangeCipherSpec (§D.4), and a server that has no keys yet alerts in the clear.
            if (type === CONTENT.change_cipher_spec || (type === CONTENT.alert && payload.length === 2))
                return { type, bytes: payload };
            if (type !== CONTENT.application_data)
                throw new WireError('unexpected', 'Record.type', {
                    en: `a ${contentName(type)} record in the clear where all are protected`,
                    zh: `应全部加密时收到明文 ${contentName(type)} 记录`,
                }, { type });
            const number = sequence++;
            const inner = payload.length < TAG_BYTES + 1 ? undefined : aead.open(key, nonce(number), header(payload.length), payload);
            if (inner === undefined)
                throw badRecord(number);
            let end = inner.length - 1;
            while (end >= 0 && inner[end] === 0)
                end--;
            const found = inner[end];
            if (found === undefined)
                throw new WireError('unexpected', 'Record.type', {
                    en: 'a record of nothing but padding',
                    zh: '记录中只有填充',
                });
            return { type: found, bytes: inner.subarray(0, end) };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/gmtls/tls13/hkdf.js


/** RFC 5869 §2.2. */
function hkdfExtract(hash, salt, keyMaterial) {
    return (0,external_node_crypto_.createHmac)(hash, salt).update(keyMaterial).digest();
}
/**
 * HKDF-Expand-Label of RFC 8446 §7.1.
 * @param label without its `tls13 `
 * @param context a transcript hash, or nothing
 */
function hkdfExpandLabel(hash, secret, label, context, length) {
    const info = bytes_concat(bytes_uint(length, 2), bytes_vector(1, Buffer.from(`tls13 ${label}`, 'latin1')), bytes_vector(1, context));
    const blocks = [];
    // RFC 5869 §2.3.
    for (let size = 0, last = new Uint8Array(0); size < length; size += last.length) {
        last = (0,external_node_crypto_.createHmac)(hash, secret)
            .update(bytes_concat(last, info, bytes_uint(blocks.length + 1, 1)))
            .digest();
        blocks.push(last);
    }
    return bytes_concat(...blocks).subarray(0, length);
}

;// CONCATENATED MODULE: ./build/src/gmtls/tls13/key-schedule.js



const IV = 12;
/** The secrets of a connection, RFC 8446 §7.1; none of them leaves it but through the keylog. */
class KeySchedule {
    suite;
    #secret;
    constructor(suite) {
        this.suite = suite;
        const none = new Uint8Array(suite.hashLength);
        // Early secret without a PSK.
        this.#secret = hkdfExtract(suite.hash, none, none);
    }
    /** Goes on from early to handshake, or from handshake to master secret. */
    mix(input = new Uint8Array(this.suite.hashLength)) {
        const salt = hkdfExpandLabel(this.suite.hash, this.#secret, 'derived', this.hash([]), this.suite.hashLength);
        this.#secret = hkdfExtract(this.suite.hash, salt, input);
    }
    derive(label, transcript) {
        const secret = hkdfExpandLabel(this.suite.hash, this.#secret, label, this.hash(transcript), this.suite.hashLength);
        return new TrafficSecret(this.suite, secret);
    }
    hash(parts) {
        const hash = (0,external_node_crypto_.createHash)(this.suite.hash);
        for (const part of parts)
            hash.update(part);
        return hash.digest();
    }
}
/** What the records of one direction are protected with, and its Finished is made of. */
class TrafficSecret {
    suite;
    #secret;
    constructor(suite, secret) {
        this.suite = suite;
        this.#secret = secret;
    }
    protection() {
        const { aead, keyLength } = this.suite;
        return tls13Protection(aead, this.#expand('key', keyLength), this.#expand('iv', IV));
    }
    /** RFC 8446 §4.4.4. */
    finished(transcriptHash) {
        const key = this.#expand('finished', this.suite.hashLength);
        return (0,external_node_crypto_.createHmac)(this.suite.hash, key).update(transcriptHash).digest();
    }
    /** RFC 8446 §7.2. */
    next() {
        return new TrafficSecret(this.suite, this.#expand('traffic upd', this.suite.hashLength));
    }
    /** For the keylog alone. */
    reveal() {
        return this.#secret;
    }
    #expand(label, length) {
        return hkdfExpandLabel(this.suite.hash, this.#secret, label, new Uint8Array(0), length);
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/tls13/suites.js




/**
 * RFC 8998 §2, and two of RFC 8446: servers with an SM2 certificate that have not switched the SM4 suites on choose those,
 * and one must be able to go on to see the certificate.
 */
const TLS13_SUITES = new Map([
    [SUITE.TLS_SM4_GCM_SM3, { hash: 'sm3', hashLength: 32, keyLength: 16, aead: sm4Gcm }],
    [SUITE.TLS_SM4_CCM_SM3, { hash: 'sm3', hashLength: 32, keyLength: 16, aead: sm4Ccm }],
    [SUITE.TLS_AES_128_GCM_SHA256, { hash: 'sha256', hashLength: 32, keyLength: 16, aead: aesGcm('aes-128-gcm') }],
    [SUITE.TLS_AES_256_GCM_SHA384, { hash: 'sha384', hashLength: 48, keyLength: 32, aead: aesGcm('aes-256-gcm') }],
]);
function aesGcm(name) {
    return {
        seal(key, nonce, aad, plaintext) {
            const cipher = (0,external_node_crypto_.createCipheriv)(name, key, nonce).setAAD(aad);
            return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
        },
        open(key, nonce, aad, ciphertext) {
            const end = ciphertext.length - TAG_BYTES;
            if (end < 0)
                return undefined;
            const decipher = (0,external_node_crypto_.createDecipheriv)(name, key, nonce, { authTagLength: TAG_BYTES })
                .setAAD(aad)
                .setAuthTag(ciphertext.subarray(end));
            const plaintext = decipher.update(ciphertext.subarray(0, end));
            try {
                decipher.final();
            }
            catch {
                return undefined;
            }
            return plaintext;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/gmtls/tls13/client.js





















/** A client of TLS 1.3 (RFC 8446) that speaks the suites, group and signatures of RFC 8998. */
function tls13Client(options) {
    const channel = new Channel(VERSION.TLS12, options.clock ?? (() => performance.now()));
    return new Client(channel, new client_Conversation(channel, options).run());
}
class client_Conversation {
    channel;
    options;
    #random;
    #clientRandom;
    /** RFC 8446 §D.4: not empty, and echoed, so that middleboxes take it for a resumption of TLS 1.2. */
    #sessionId;
    #shares = [];
    /** Extensions of our hello that EncryptedExtensions may answer. */
    #asked = new Set();
    constructor(channel, options) {
        this.channel = channel;
        this.options = options;
        this.#random = options.random ?? systemRandom;
        this.#clientRandom = this.#random(32);
        this.#sessionId = this.#random(32);
    }
    *run() {
        const { channel, options } = this;
        this.#shares = (options.shares ?? options.groups.slice(0, 1)).map(group => this.#makeShare(group));
        this.#sendHello(undefined);
        let hello = yield* channel.expect('ServerHello', HANDSHAKE.server_hello, readServerHello);
        let suite = this.#suiteOf(hello);
        const retried = hello.retry;
        if (hello.retry) {
            const first = hello.suite;
            this.#retry(hello, suite);
            hello = yield* this.#expectHidden('ServerHello', HANDSHAKE.server_hello, readServerHello);
            if (hello.retry)
                throw server_hello_refused('random', { en: 'HelloRetryRequest for the second time', zh: '第二次的 HelloRetryRequest' }, { en: 'a ServerHello', zh: 'ServerHello' }, ALERT.unexpected_message);
            if (hello.suite !== first)
                throw server_hello_refused('cipher_suite', suiteName(hello.suite), suiteName(first));
            suite = this.#suiteOf(hello);
        }
        const shared = this.#agree(hello, retried);
        channel.tell({
            type: 'negotiated',
            version: VERSION.TLS13,
            suite: hello.suite,
            sessionId: hello.sessionId,
            resumed: false,
            group: hello.extensions?.known.shares?.[0]?.group ?? 0,
            retried,
        });
        const schedule = new KeySchedule(suite);
        schedule.mix(shared);
        const client = schedule.derive('c hs traffic', channel.transcript);
        const server = schedule.derive('s hs traffic', channel.transcript);
        this.#keylog('CLIENT_HANDSHAKE_TRAFFIC_SECRET', client);
        this.#keylog('SERVER_HANDSHAKE_TRAFFIC_SECRET', server);
        if (channel.joiner.incomplete)
            throw unexpected('EncryptedExtensions', 'a handshake message in the clear');
        channel.incoming.protection = server.protection();
        const extensions = yield* this.#expectHidden('EncryptedExtensions', HANDSHAKE.encrypted_extensions, readEncryptedExtensions);
        onlyAskedFor('EncryptedExtensions', extensions, this.#asked);
        const request = yield* this.#authenticate(schedule);
        const expected = server.finished(schedule.hash(channel.transcript));
        const verifyData = yield* this.#expectHidden('Finished', HANDSHAKE.finished, readFinished(suite.hashLength));
        if (!channel.compute('verify Finished', () => equal(verifyData, expected)))
            throw new WireError('finished', 'Finished.verify_data', {
                en: 'does not fit the handshake',
                zh: '与握手内容不符',
            });
        schedule.mix();
        const clientData = schedule.derive('c ap traffic', channel.transcript);
        const serverData = schedule.derive('s ap traffic', channel.transcript);
        this.#keylog('CLIENT_TRAFFIC_SECRET_0', clientData);
        this.#keylog('SERVER_TRAFFIC_SECRET_0', serverData);
        // Once, before anything that is protected: RFC 8446 §D.4.
        if (!retried)
            channel.sendChangeCipherSpec();
        channel.outgoing.protection = client.protection();
        if (request !== undefined)
            this.#proveOurselves(request, schedule);
        channel.sendMessage('Finished', HANDSHAKE.finished, client.finished(schedule.hash(channel.transcript)), readFinished(suite.hashLength));
        channel.outgoing.protection = clientData.protection();
        channel.incoming.protection = serverData.protection();
        channel.tell({ type: 'connected' });
        yield* this.#connected(clientData, serverData);
    }
    #sendHello(cookie) {
        const { options, channel } = this;
        const { serverName, protocols = [], signatures = [SIGNATURE.sm2sig_sm3] } = options;
        const extensions = [
            ...(serverName === undefined ? [] : [extension.serverName(serverName)]),
            extension.supportedVersions([VERSION.TLS13]),
            extension.groups(options.groups),
            extension.signatures(signatures),
            ...(protocols.length === 0 ? [] : [extension.protocols(protocols)]),
            extension.keyShares(this.#shares.map(({ group, publicKey }) => ({ group, key: publicKey }))),
            ...(options.statusRequest === true ? [extension.statusRequest()] : []),
            ...(cookie === undefined ? [] : [extension.cookie(cookie)]),
        ];
        this.#asked = new Set(extensions.flatMap(({ type }) => (ANSWERED.has(type) ? [type] : [])));
        const offer = {
            version: VERSION.TLS12,
            random: this.#clientRandom,
            sessionId: this.#sessionId,
            suites: options.suites,
            extensions,
        };
        // RFC 8446 §5.1: the first hello may say 0301, for the sake of old servers.
        const recordVersion = cookie === undefined && channel.transcript.length === 0 ? VERSION.TLS10 : VERSION.TLS12;
        channel.sendMessage('ClientHello', HANDSHAKE.client_hello, encodeClientHello(offer), readClientHello, recordVersion);
    }
    #suiteOf(hello) {
        const [version] = hello.extensions?.known.versions ?? [];
        if (version !== VERSION.TLS13) {
            const lower = versionName(version ?? hello.version);
            throw server_hello_refused('supported_versions', lower, versionName(VERSION.TLS13), ALERT.protocol_version);
        }
        if (hello.version !== VERSION.TLS12)
            throw server_hello_refused('legacy_version', versionName(hello.version), versionName(VERSION.TLS12), ALERT.protocol_version);
        if (!equal(hello.sessionId, this.#sessionId))
            throw server_hello_refused('legacy_session_id_echo', toHex(hello.sessionId), { en: 'ours', zh: '客户端的值' });
        if (hello.compression !== 0)
            throw server_hello_refused('compression_method', `${hello.compression}`, '0');
        onlyAskedFor('ServerHello', hello.extensions, hello.retry ? IN_RETRY : IN_HELLO);
        if (!this.options.suites.includes(hello.suite))
            throw server_hello_refused('cipher_suite', suiteName(hello.suite), OFFERED);
        const suite = TLS13_SUITES.get(hello.suite);
        if (suite !== undefined)
            return suite;
        throw onlyOffered(hello.suite, 'EncryptedExtensions');
    }
    /** RFC 8446 §4.1.4, §4.4.1. */
    #retry(hello, suite) {
        const { wantedGroup: group, cookie } = hello.extensions?.known ?? {};
        if (group === undefined && cookie === undefined)
            throw server_hello_refused('extensions', { en: 'a HelloRetryRequest that changes nothing', zh: '不作任何改变的 HelloRetryRequest' }, { en: 'a group or a cookie', zh: '群或 cookie' });
        if (group !== undefined) {
            const sent = this.#shares.some(share => share.group === group);
            if (sent || !this.options.groups.includes(group))
                throw server_hello_refused('key_share', groupName(group), {
                    en: 'a group that was offered without a share',
                    zh: '已提供但未附密钥份额的群',
                });
            this.#shares = [this.#makeShare(group)];
        }
        const [first, retry] = this.channel.transcript;
        const hash = new KeySchedule(suite).hash(first === undefined ? [] : [first]);
        this.channel.transcript = [encodeMessage(HANDSHAKE.message_hash, hash), ...(retry === undefined ? [] : [retry])];
        this.channel.sendChangeCipherSpec();
        this.#sendHello(cookie);
    }
    #agree(hello, retried) {
        const [share] = hello.extensions?.known.shares ?? [];
        const own = this.#shares.find(({ group }) => group === share?.group);
        if (share === undefined || own === undefined)
            throw server_hello_refused('key_share', share === undefined ? { en: 'absent', zh: '缺失' } : groupName(share.group), retried
                ? { en: 'the group of the HelloRetryRequest', zh: 'HelloRetryRequest 所要求的群' }
                : { en: 'a group that a share was sent for', zh: '已附密钥份额的群' }, share === undefined ? ALERT.missing_extension : undefined);
        return this.channel.compute('agree on key', () => {
            try {
                return own.agree(share.key);
            }
            catch (error) {
                throw new WireError('value', 'ServerHello.key_share.key_exchange', { en: `is no point of ${groupName(share.group)}`, zh: `不是 ${groupName(share.group)} 上的点` }, { key: toHex(share.key), reason: error instanceof Error ? error.message : '' });
            }
        });
    }
    /** CertificateRequest, Certificate, CertificateVerify. @returns the request, where there is one */
    *#authenticate(schedule) {
        const { channel } = this;
        let message = yield* this.#hidden('Certificate');
        let request;
        if (message.type === HANDSHAKE.certificate_request) {
            request = channel.accept('CertificateRequest', message, readTls13CertificateRequest);
            const answered = this.options.identity !== undefined;
            channel.tell({ type: 'certificate-request', authorities: [], answered });
            message = yield* this.#hidden('Certificate');
        }
        if (message.type !== HANDSHAKE.certificate)
            throw unexpected('Certificate', handshakeName(message.type));
        const { certificates, context, extensions } = channel.accept('Certificate', message, readTls13Certificates);
        channel.tell({ type: 'certificates', certificates });
        for (const each of extensions)
            onlyAskedFor('Certificate', each, this.options.statusRequest === true ? IN_CERTIFICATE : NOTHING);
        const response = extensions[0]?.known.ocsp;
        if (response !== undefined)
            channel.tell({ type: 'staple', response });
        // RFC 8446 §4.4.2, §4.4.2.4.
        if (context.length > 0)
            throw notEmpty(toHex(context));
        if (certificates.length === 0)
            throw noCertificate();
        const signed = toBeSigned('server', schedule.hash(channel.transcript));
        const verify = yield* this.#expectHidden('CertificateVerify', HANDSHAKE.certificate_verify, readTls13CertificateVerify);
        const allowed = this.options.signatures ?? [SIGNATURE.sm2sig_sm3];
        if (!allowed.includes(verify.scheme))
            throw new WireError('value', 'CertificateVerify.algorithm', { en: 'is one that was not offered', zh: '是未提供的算法' }, { algorithm: verify.scheme });
        if (verify.scheme === SIGNATURE.sm2sig_sm3 && this.options.spared === undefined) {
            const keys = certificates.slice(0, 1).flatMap((certificate, signer) => {
                const key = certifiedKey(certificate)?.key;
                return key === undefined ? [] : [{ signer, key }];
            });
            const verdict = channel.compute('verify CertificateVerify', () => judgeSignature('CertificateVerify', 'tls13', verify.signature, keys.map(signer => ({ ...signer, signed }))));
            channel.tell({ type: 'signature', ...verdict });
        }
        return request;
    }
    #proveOurselves({ context, extensions }, schedule) {
        const { channel, options } = this;
        // A server that does not take SM2 gets no certificate: RFC 8446 §4.4.2.3.
        const fits = extensions.known.signatures?.includes(SIGNATURE.sm2sig_sm3) === true;
        const identity = fits ? options.identity : undefined;
        channel.sendMessage('Certificate', HANDSHAKE.certificate, encodeTls13Certificates(context, identity?.certificates ?? []), readTls13Certificates);
        if (identity === undefined)
            return;
        const signed = toBeSigned('client', schedule.hash(channel.transcript));
        const signature = channel.compute('sign CertificateVerify', () => sign(identity.key, signed, IDENTITY.tls13, this.#random));
        channel.sendMessage('CertificateVerify', HANDSHAKE.certificate_verify, encodeTls13CertificateVerify({ scheme: SIGNATURE.sm2sig_sm3, signature }), readTls13CertificateVerify);
    }
    /** Tickets, new keys, data. */
    *#connected(client, server) {
        const { channel } = this;
        let [ours, theirs] = [client, server];
        for (;;) {
            channel.awaiting = 'application data';
            const { type, bytes } = yield* channel.record();
            if (channel.over)
                return;
            if (type === CONTENT.application_data) {
                if (channel.joiner.incomplete)
                    throw unexpected('handshake message', contentName(type));
                channel.data(bytes);
                continue;
            }
            if (type !== CONTENT.handshake)
                throw unexpected('application data', contentName(type));
            channel.joiner.push(bytes);
            for (let message = channel.joiner.next(); message !== undefined; message = channel.joiner.next()) {
                if (message.type === HANDSHAKE.new_session_ticket)
                    channel.accept('NewSessionTicket', message, readNewSessionTicket);
                else if (message.type === HANDSHAKE.key_update) {
                    const wanted = channel.accept('KeyUpdate', message, readKeyUpdate);
                    if (channel.joiner.incomplete)
                        throw unexpected('KeyUpdate', 'more in its record');
                    theirs = theirs.next();
                    channel.incoming.protection = theirs.protection();
                    if (!wanted)
                        continue;
                    channel.sendMessage('KeyUpdate', HANDSHAKE.key_update, encodeKeyUpdate(false), readKeyUpdate);
                    ours = ours.next();
                    channel.outgoing.protection = ours.protection();
                }
                else
                    throw unexpected('application data', handshakeName(message.type));
                // The transcript ended with the handshake.
                channel.transcript = [];
            }
        }
    }
    *#expectHidden(name, type, read) {
        const message = yield* this.#hidden(name);
        if (message.type !== type)
            throw unexpected(name, handshakeName(message.type));
        return this.channel.accept(name, message, read);
    }
    /** The next message; one ChangeCipherSpec before it is for middleboxes, RFC 8446 §5. */
    *#hidden(name) {
        const { channel } = this;
        channel.awaiting = name;
        for (let seen = 0;;) {
            const message = channel.joiner.next();
            if (message !== undefined)
                return message;
            const { type, bytes } = yield* channel.record();
            if (channel.over)
                throw closedInHandshake(name);
            if (type === CONTENT.change_cipher_spec && seen++ === 0 && !channel.joiner.incomplete)
                checkChangeCipherSpec(bytes);
            else if (type === CONTENT.handshake)
                channel.joiner.push(bytes);
            else
                throw unexpected(name, contentName(type));
        }
    }
    #makeShare(group) {
        const make = TLS13_GROUPS.get(group);
        if (make === undefined)
            throw new HandshakeFailure('unable', 'ServerHello', {
                en: `no share can be made for ${groupName(group)}`,
                zh: `无法为 ${groupName(group)} 生成密钥份额`,
            });
        const { spared = new Spared() } = this.options;
        return this.channel.compute('make key share', () => spared.once(`share of ${group}`, () => make(this.#random)));
    }
    #keylog(label, secret) {
        this.options.keylog?.(`${label} ${toHex(this.#clientRandom)} ${toHex(secret.reveal())}`);
    }
}
/** What a server may answer in them; supported_groups it may say unasked, and we always ask. RFC 8446 §4.2. */
const ANSWERED = new Set([
    EXTENSION.server_name,
    EXTENSION.supported_groups,
    EXTENSION.application_layer_protocol_negotiation,
]);
const IN_HELLO = new Set([EXTENSION.supported_versions, EXTENSION.key_share]);
const IN_CERTIFICATE = new Set([EXTENSION.status_request]);
const NOTHING = new Set();
const IN_RETRY = new Set([...IN_HELLO, EXTENSION.cookie]);
/** RFC 8446 §4.2: an answer to what nobody asked, a pre-shared key among it, ends the handshake. */
function onlyAskedFor(message, extensions, asked) {
    const stranger = extensions?.all.find(({ type }) => !asked.has(type));
    if (stranger === undefined)
        return;
    const name = extensionName(stranger.type);
    throw new WireError('value', `${message}.extensions`, { en: `has ${name}, which was not asked for`, zh: `包含未请求的 ${name}` }, { extension: name }, ALERT.unsupported_extension);
}
function notEmpty(context) {
    return new WireError('value', 'Certificate.certificate_request_context', { en: 'must be empty in a handshake', zh: '在握手中必须为空' }, { context });
}
function noCertificate() {
    return new WireError('length', 'Certificate.certificate_list', { en: 'is empty, and a server must have a certificate', zh: '为空，服务器必须提供证书' }, {}, ALERT.decode_error);
}
function readEncryptedExtensions(reader) {
    const extensions = readExtensions(reader, 'other');
    reader.end();
    return extensions;
}
/** RFC 8446 §4.4.3. */
function toBeSigned(side, transcriptHash) {
    const context = Buffer.from(`TLS 1.3, ${side} CertificateVerify\0`);
    return bytes_concat(new Uint8Array(64).fill(0x20), context, transcriptHash);
}

;// CONCATENATED MODULE: ./build/src/gmtls/scan/tls13.js






/** What RFC 8998 §3.3 has beside its suites. */
const SM = {
    groups: [GROUP.curveSM2],
    signatures: [SIGNATURE.sm2sig_sm3],
};
const MIXES = [
    ['suite', { ...SM, suites: [SUITE.TLS_AES_128_GCM_SHA256, SUITE.TLS_AES_256_GCM_SHA384] }],
    ['group', { ...SM, suites: [SUITE.TLS_SM4_GCM_SM3, SUITE.TLS_SM4_CCM_SM3], groups: [GROUP.secp256r1] }],
    [
        'signature',
        {
            ...SM,
            suites: [SUITE.TLS_SM4_GCM_SM3, SUITE.TLS_SM4_CCM_SM3],
            signatures: [SIGNATURE.ecdsa_secp256r1_sha256, SIGNATURE.rsa_pss_rsae_sha256],
        },
    ],
];
async function scanTls13(prober, options) {
    const { serverName, identity, keylog } = options;
    const shake = (name, own) => prober.probe(name, ['rfc8998'], async () => {
        const client = tls13Client({
            ...own,
            statusRequest: true,
            ...(serverName !== undefined && { serverName }),
            ...(identity !== undefined && { identity }),
            ...(keylog !== undefined && { keylog }),
        });
        const handshake = await shakeHands(client, prober.target, prober.limits);
        prober.options.events(name, handshake.events);
        return handshake;
    }, {
        said: saidIn,
        // A TLCP server that knows nothing of TLS may close without a word: that is its answer.
        orderly: ({ failure }) => failure?.kind !== 'closed' && failure?.kind !== 'timeout',
    });
    const gcm = await shake(PROBE.rfc8998(SUITE.TLS_SM4_GCM_SM3), { ...SM, suites: [SUITE.TLS_SM4_GCM_SM3] });
    const ccm = await shake(PROBE.rfc8998(SUITE.TLS_SM4_CCM_SM3), { ...SM, suites: [SUITE.TLS_SM4_CCM_SM3] });
    const spoken = [gcm, ccm].map(got).find(result => result?.negotiated !== undefined);
    const mixed = new Map();
    for (const [mix, own] of MIXES)
        mixed.set(mix, await shake(PROBE.mixed(mix), own));
    const retry = spoken === undefined
        ? needless
        : await shake(PROBE.noShare, { ...SM, suites: [spoken.negotiated?.suite ?? 0], shares: [] });
    return { gcm, ccm, retry, mixed };
}

;// CONCATENATED MODULE: ./build/src/gmtls/scan/scan.js








/** Looks at one port, one connection at a time, and connects to nothing else. */
async function scan(options) {
    const { target, serverName, keylog, signal, events = () => undefined } = options;
    const began = performance.now();
    const prober = new Prober({
        target,
        spacingMs: options.spacingMs ?? 50,
        budgetMs: options.budgetMs ?? 60_000,
        answerMs: options.answerMs ?? 5000,
        skip: options.skip ?? new Set(),
        tell: options.probe ?? (() => undefined),
        events,
        signal,
    });
    // Whether there is a server is told whatever the budget is.
    const reached = await reach(target, prober.options.answerMs);
    const rttMs = typeof reached === 'number' ? reached : undefined;
    if (rttMs === undefined)
        await prober.survival(PROBE.connection);
    const common = { serverName, ...(keylog !== undefined && { keylog }) };
    const tls13 = await scanTls13(prober, { ...common, identity: options.tls13Identity });
    const { ordinary, old } = await scanOrdinary(prober, serverName);
    // With what may stop a server at its end.
    const tlcp = await scanTlcp(prober, { ...common, identity: options.tlcpIdentity });
    await prober.survival(PROBE.last);
    const { idleMs } = options;
    const gone = rttMs === undefined || prober.falls.some(({ recovered }) => !recovered);
    const version = got(tlcp.base)?.negotiated === undefined ? VERSION.TLS12 : VERSION.TLCP;
    const idle = idleMs === undefined
        ? undefined
        : // One that does not even take the connection is no server that ends it.
            gone || (await knock(target, prober.options.answerMs)) === undefined
                ? { missed: 'gone' }
                : await idleTime(target, version, idleMs, signal, told => events(PROBE.half, told));
    return {
        ...{ target, serverName, rttMs, tlcp, tls13, ordinary, old, idle },
        ...(typeof reached === 'string' && { unreachable: reached }),
        falls: rttMs === undefined ? [] : prober.falls,
        connections: prober.count,
        durationMs: performance.now() - began,
    };
}

;// CONCATENATED MODULE: ./build/src/gmtls/timing/stages.js
/**
 * Each holds one round trip and is measured at our socket, so that no work of ours is part of it.
 * `connect`: of the TCP connection. `first byte`, `flight`: from our ClientHello to the first and the last byte of the
 * server's flight, with its signature. `finished`: from the last byte of our flight to the last of the server's Finished,
 * with its decryption; TLS 1.3 has none, since the server's Finished is in its flight. `data`: from a request to the first
 * byte of the answer. `total`: `flight` and `finished`, the server's part of the handshake.
 */
const SERVER_STAGES = ['connect', 'first byte', 'flight', 'finished', 'data', 'total'];
function turns(passages) {
    const found = [];
    for (const { direction, at } of passages) {
        const before = found.at(-1);
        if (before?.direction === direction)
            found[found.length - 1] = { ...before, last: at };
        else
            found.push({ direction, first: at, last: at });
    }
    return found;
}
/**
 * Stages of a handshake by what passed the socket.
 * @param finishes the server's Finished comes after a flight of ours: TLCP, TLS 1.2
 * @param retried a HelloRetryRequest came first: the second hello is the one that counts
 * @returns undefined when not all of it is there
 */
function serverStages(passages, { finishes, retried }) {
    const [hello, flight, ours, theirs] = turns(passages).slice(retried ? 2 : 0);
    if (hello?.direction !== 'sent' || flight === undefined)
        return undefined;
    const answered = { 'first byte': flight.first - hello.last, flight: flight.last - hello.last };
    if (!finishes)
        return { ...answered, total: answered.flight };
    if (ours === undefined || theirs === undefined)
        return undefined;
    const finished = theirs.last - ours.last;
    return { ...answered, finished, total: answered.flight + finished };
}

;// CONCATENATED MODULE: ./build/src/gmtls/timing/time-gm.js


/** Longer than the pieces of one flight are apart, shorter than anybody minds. */
const HOLD_MS = 2;
/** An answer to a request that no service has to know may not come. */
const DATA_MS = 1000;
/** Nobody waits for the server's close_notify here. */
const time_gm_CLOSING_MS = 20;
/** One handshake of a client of ours. @param request what is asked when it is over; undefined: nothing */
async function timeGm(client, target, { limits, finishes, request }) {
    const connection = await openConnection(client, target, { ...limits, holdMs: HOLD_MS });
    const { failure, events, passages, connectMs } = connection;
    if (failure !== undefined)
        return { failed: failure.text.en };
    // What comes of the request is no part of the handshake.
    const handshake = passages.slice();
    const data = request === undefined ? undefined : await firstByte(connection, request);
    await connection.close(time_gm_CLOSING_MS);
    const negotiated = events.find(event => event.type === 'negotiated');
    const retried = negotiated?.type === 'negotiated' && negotiated.retried;
    const stages = serverStages(handshake, { finishes, retried });
    if (stages === undefined)
        return { failed: 'the handshake was shorter than one has to be' };
    const computed = {};
    for (const event of events)
        if (event.type === 'computed')
            computed[event.step] = (computed[event.step] ?? 0) + event.ms;
    return {
        server: { ...(connectMs !== undefined && { connect: connectMs }), ...stages, ...(data !== undefined && { data }) },
        client: computed,
    };
}
async function firstByte(connection, request) {
    const until = setTimeout(() => void connection.close(0), DATA_MS);
    await connection.exchange(request, received => received.length > 0);
    clearTimeout(until);
    const came = connection.events.find(event => event.type === 'data');
    const asked = connection.passages.findLast(({ direction, at }) => direction === 'sent' && at <= (came?.at ?? 0));
    return came === undefined || asked === undefined ? undefined : came.at - asked.at;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/src/gmtls/timing/time-ordinary.js








/**
 * One handshake of Node's own client, stamped at the same place as ours: between it and the socket. The certificate is looked
 * at, not trusted.
 */
async function timeOrdinary(version, { host, port }, { serverName, waitMs, request }) {
    const began = performance.now();
    const raw = (0,external_node_net_.connect)({ host, port, noDelay: true });
    const late = setTimeout(() => raw.destroy(new Error('ETIMEDOUT')), waitMs);
    try {
        await time_ordinary_connected(raw);
        const connectMs = performance.now() - began;
        const wire = new StampedSocket(raw);
        const socket = (0,external_node_tls_.connect)({
            socket: wire,
            minVersion: version,
            maxVersion: version,
            rejectUnauthorized: false,
            ...(serverName !== undefined && { servername: serverName }),
        });
        await new Promise((resolve, reject) => {
            socket.once('secureConnect', resolve).on('error', reject);
            raw.once('close', () => reject(new Error('ECONNRESET')));
        });
        const stages = serverStages(wire.passages.slice(), { finishes: version === 'TLSv1.2', retried: wire.retried });
        if (stages === undefined)
            return { failed: 'the handshake was shorter than one has to be' };
        const computed = wire.computedMs;
        let data;
        if (request !== undefined)
            data = await firstData(socket, wire, request);
        const server = { connect: connectMs, ...stages, ...(data !== undefined && { data }) };
        return { server, client: { all: computed } };
    }
    catch (error) {
        return { failed: error instanceof Error && 'code' in error ? String(error.code) : (0,system/* errorText */.kc)(error) };
    }
    finally {
        clearTimeout(late);
        raw.destroy();
    }
}
function time_ordinary_connected(raw) {
    return new Promise((resolve, reject) => raw.once('connect', resolve).once('error', reject));
}
/** @returns from the request to the piece that held the first of the answer; undefined: none came in time */
function firstData(socket, wire, request) {
    return new Promise(resolve => {
        const late = setTimeout(() => resolve(undefined), DATA_MS);
        const done = (at) => {
            clearTimeout(late);
            resolve(at);
        };
        const last = (way) => wire.passages.findLast(({ direction }) => direction === way)?.at ?? 0;
        socket.once('data', () => done(last('received') - last('sent')));
        socket.once('close', () => done(undefined));
        socket.write(request);
    });
}
/** Behind the header of the record, that of the message, and the version. */
const RETRY_AT = 5 + 4 + 2;
/** A socket whose bytes are stamped as they pass, and held as those of a client of ours are. */
class StampedSocket extends external_node_stream_.Duplex {
    raw;
    passages = [];
    /** From bytes that were given to the client to those that it says for them. */
    computedMs = 0;
    /** A HelloRetryRequest came, which is in the clear. */
    retried = false;
    #given;
    #incoming = new Hold(HOLD_MS, pieces => {
        this.#given ??= performance.now();
        for (const bytes of pieces) {
            this.retried ||= bytes.indexOf(RETRY_RANDOM) === RETRY_AT;
            this.push(bytes);
        }
    });
    #outgoing = new Hold(HOLD_MS, pieces => {
        if (!this.raw.writable)
            return;
        const bytes = Buffer.concat(pieces);
        this.passages.push({ direction: 'sent', at: performance.now(), length: bytes.length });
        this.raw.write(bytes);
    });
    constructor(raw) {
        super();
        this.raw = raw;
        raw
            .on('data', bytes => {
            this.passages.push({ direction: 'received', at: performance.now(), length: bytes.length });
            this.#incoming.take(bytes);
        })
            .on('end', () => {
            this.#incoming.release();
            this.push(null);
        })
            .on('error', error => this.destroy(error))
            .on('close', () => this.destroy());
    }
    _read() { }
    _write(bytes, _, done) {
        if (this.#given !== undefined)
            this.computedMs += performance.now() - this.#given;
        this.#given = undefined;
        this.#outgoing.take(bytes);
        done();
    }
    _final(done) {
        this.#outgoing.release();
        this.raw.end(done);
    }
    _destroy(error, done) {
        this.#incoming.release();
        this.#outgoing.release();
        this.raw.destroy();
        done(error);
    }
}

;// CONCATENATED MODULE: ./build/src/gmtls/timing/contenders.js











/** Every suite of SM that the server speaks, and ordinary TLS on the same port. */
function contendersOf(scan, options) {
    return [...tlcp(scan, options), ...tls13(scan, options), ...ordinary(scan, options)];
}
function tlcp({ tlcp: { suites, hello }, serverName }, { target, tlcpIdentity: identity, waitMs }) {
    const extensions = hello === 'plain' ? undefined : extensions2023(serverName);
    return [...suites].flatMap(([suite, result]) => {
        const seen = got(result);
        if (seen?.connected !== true)
            return [];
        const ecdheOuterLength = hasOuterLength(seen);
        const client = (spared) => tlcpClient({ suites: [suite], extensions, identity, ecdheOuterLength, spared });
        return [
            {
                ...{ label: labelOf(suite), kind: 'gm', roundTrips: 2 },
                time: request => timeGm(client(), target, { limits: limitsOf(waitMs), finishes: true, request }),
                load: () => loadOf(client, target, waitMs),
            },
        ];
    });
}
/** 69 bytes of an ECDHE point go without a length, 71 with it: what the scan went through with. */
function hasOuterLength({ events }) {
    const sent = events.find(event => event.type === 'message' && event.name === 'ClientKeyExchange');
    return sent?.type === 'message' && sent.length === 4 + 71;
}
function tls13({ tls13: { gcm, ccm }, serverName }, options) {
    const { target, tls13Identity: identity, waitMs } = options;
    return [gcm, ccm].flatMap((result) => {
        const seen = got(result);
        if (seen?.connected !== true || seen.negotiated === undefined)
            return [];
        const { suite, retried } = seen.negotiated;
        const client = (spared) => tls13Client({ ...SM, suites: [suite], serverName, identity, spared });
        return [
            {
                ...{ label: labelOf(suite), kind: 'gm', roundTrips: retried ? 2 : 1 },
                time: request => timeGm(client(), target, { limits: limitsOf(waitMs), finishes: false, request }),
                load: () => loadOf(client, target, waitMs),
            },
        ];
    });
}
function ordinary({ ordinary: seen, serverName }, { target, waitMs }) {
    return seen.flatMap((result) => {
        const { version, cipher } = got(result) ?? {};
        if (version === undefined || cipher === undefined)
            return [];
        return [
            {
                ...{ label: version, kind: 'ordinary', roundTrips: version === 'TLSv1.3' ? 1 : 2, cipher },
                time: request => timeOrdinary(version, target, { serverName, waitMs, request }),
                load: () => async () => (await ordinaryHandshake(version, target, serverName, waitMs)).refused === undefined,
            },
        ];
    });
}
function loadOf(client, target, waitMs) {
    const spared = new Spared();
    return async () => {
        const connection = await openConnection(client(spared), target, limitsOf(waitMs));
        if (connection.failure === undefined)
            await connection.close(time_gm_CLOSING_MS);
        return connection.failure === undefined;
    };
}
function labelOf(suite) {
    return suiteName(suite).split(' ')[0] ?? '';
}
const limitsOf = (waitMs) => ({ readMs: waitMs, totalMs: 2 * waitMs });

;// CONCATENATED MODULE: ./build/src/gmtls/timing/rate.js

const WARM_MS = 500;
const MEASURED_MS = 3000;
/** Above this our own thread was the limit. */
const BUSY = 0.9;
/** A server that refuses all of them is not tried for all of the time. */
const MAX_FAILED = 50;
/** One contender after the other. What there is no time left for is not in the result. @throws Interrupted */
async function measureRates(contenders, options) {
    const rates = [];
    for (const contender of contenders) {
        if (performance.now() + WARM_MS + MEASURED_MS > options.until)
            break;
        await keepBusy(contender, options, WARM_MS);
        rates.push(await keepBusy(contender, options, MEASURED_MS));
    }
    return rates;
}
async function keepBusy({ label, kind, load }, { concurrency, serverSeconds, signal }, durationMs) {
    const handshake = load();
    const [began, used, loop] = [performance.now(), serverSeconds?.(), performance.eventLoopUtilization()];
    let [handshakes, failed] = [0, 0];
    const one = async () => {
        while (performance.now() < began + durationMs && failed < MAX_FAILED) {
            if (signal.aborted)
                throw new system/* Interrupted */.Cw();
            if (await handshake())
                handshakes++;
            else
                failed++;
        }
    };
    await Promise.all(Array.from({ length: concurrency }, one));
    const [ended, after] = [performance.now(), serverSeconds?.()];
    return {
        ...{ label, kind, handshakes, failed },
        seconds: (ended - began) / 1000,
        serverSeconds: used === undefined || after === undefined ? undefined : after - used,
        busy: performance.eventLoopUtilization(loop).utilization,
    };
}
function rateMetrics(rates, { subject, how, concurrency }) {
    return rates.flatMap(({ label, handshakes, seconds, serverSeconds, busy }) => {
        if (handshakes === 0)
            return [];
        const limit = busy > BUSY ? ['limited by the client'] : [];
        const env = [how, `${concurrency} at once`, ...limit].join(' · ');
        return [
            {
                ...{ name: `rate ${label}`, unit: 'handshakes/s', better: 'higher', subject, env },
                samples: [handshakes / seconds],
            },
            ...(serverSeconds === undefined
                ? []
                : [
                    {
                        ...{ name: `server CPU ${label}`, unit: 'ms/handshake', better: 'lower', subject, env },
                        samples: [(1000 * serverSeconds) / handshakes],
                    },
                ]),
        ];
    });
}

// EXTERNAL MODULE: ./build/src/report/index.js + 50 modules
var report = __webpack_require__(69801);
;// CONCATENATED MODULE: ./build/src/gmtls/timing/compare.js

/**
 * A part of the baseline's median. 20 % could not tell an added 20 %, which is what is to be told: half of all series
 * would be below it. A lower limit asks for a second series, so that one of a busy moment is not taken for the server's.
 */
const PART = 0.15;
/** Schedulers of both sides are no more exact. */
const LEAST_MS = 0.3;
const SPREADS = 3;
/** Medians of fewer say nothing. */
const ENOUGH = 30;
/**
 * @param network by how much the round trip grew since the baseline: no server is slower for that
 * @returns undefined where there is too little of either
 */
function compareStage(base, now, network) {
    const [before, after] = [(0,report/* median */.JZ)(base), (0,report/* median */.JZ)(now)];
    if (before === undefined || after === undefined || Math.min(base.length, now.length) < ENOUGH)
        return undefined;
    const least = Math.max(PART * before, LEAST_MS);
    const limit = Math.max(least, SPREADS * Math.max((0,report/* mad */.Fm)(base), (0,report/* mad */.Fm)(now)));
    const grown = after - before - Math.max(0, network);
    const verdict = grown > limit ? 'slower' : grown > least ? 'noisy' : after - before < -limit ? 'faster' : 'same';
    return { base: before, now: after, limit, verdict };
}
/** Of two series, the second made because the first was not well: only what both say is said. */
function confirmed(first, second) {
    if (first.verdict === second.verdict)
        return second;
    const suspicious = ({ verdict }) => verdict === 'slower' || verdict === 'noisy';
    return { ...second, verdict: suspicious(first) && suspicious(second) ? 'noisy' : 'same' };
}

;// CONCATENATED MODULE: ./build/src/gmtls/timing/metrics.js

/** Stages that are compared with a baseline. What our client computes is none: it says nothing of the server. */
const JUDGED = ['flight', 'finished'];
/** `gate.thresholds.handshake` goes by the name of the whole: the other figures are parts of it, or of another thing. */
function metricName(label, stage) {
    return stage === 'total' ? `handshake ${label}` : `server ${label} ${stage}`;
}
const VERDICTS = { slower: 'regression', noisy: 'noisy', same: 'stable', faster: 'improved' };
/** As many as the schema of a report takes. */
const MAX_SAMPLES = 1000;
function metricsOf(all, { subject, how, compared, base }) {
    return all.flatMap(({ label, server, client, roundTrips, cipher }) => {
        const env = [how, `${roundTrips} RTT`, ...(cipher === undefined ? [] : [cipher])].join(' · ');
        const figure = (name, samples) => {
            const before = base(name);
            return {
                ...{ name, unit: 'ms', better: 'lower', subject, env },
                samples: samples.slice(0, MAX_SAMPLES),
                ...(before !== undefined && { baseline: before.slice(0, MAX_SAMPLES) }),
            };
        };
        const ofServer = SERVER_STAGES.flatMap((stage) => {
            const samples = server[stage];
            if (samples === undefined || samples.length === 0)
                return [];
            const judged = JUDGED.find(one => one === stage);
            const found = judged && compared(label, judged);
            return [
                {
                    ...figure(metricName(label, stage), samples),
                    ...(found !== undefined && { verdict: VERDICTS[found.verdict] }),
                },
            ];
        });
        const ofClient = Object.entries(client).map(([step, samples]) => figure(`client ${label} ${step}`, samples));
        return [...ofServer, ...ofClient];
    });
}

;// CONCATENATED MODULE: ./build/src/gmtls/timing/slower.js




/** What the figures depend on, besides the server: two reports that differ in any of them cannot be compared. */
const MACHINE = ['cpu', 'cores', 'arch', 'gmtls.start'];
/** @param reports of an earlier run; undefined: none were asked for */
function baselineOf(reports, subject, machine) {
    if (reports === undefined)
        return { kind: 'none' };
    const own = reports.filter(({ action }) => action === 'gmtls');
    if (own.length === 0)
        return { kind: 'missing' };
    const has = ({ metrics }) => metrics.some(metric => isTime(metric, subject));
    const report = own.find(has);
    if (report === undefined)
        return { kind: 'unmeasured' };
    const differs = MACHINE.filter(key => report.env[key] !== machine[key]).map(key => [
        key,
        `${report.env[key] ?? '—'} → ${machine[key]}`,
    ]);
    if (differs.length > 0)
        return { kind: 'other machine', differs: Object.fromEntries(differs) };
    const samples = report.metrics.filter(metric => isTime(metric, subject)).map(one => [one.name, one.samples]);
    return { kind: 'figures', samples: new Map(samples) };
}
function isTime({ unit, subject }, of) {
    return unit === 'ms' && subject === of;
}
/** Every stage that both have enough of. */
function compareSeries(all, base) {
    return all.flatMap(({ label, kind, server }) => {
        const before = (0,report/* median */.JZ)(base.get(metricName(label, 'connect')) ?? []) ?? 0;
        const network = ((0,report/* median */.JZ)(server.connect ?? []) ?? 0) - before;
        return JUDGED.flatMap((stage) => {
            const compared = compareStage(base.get(metricName(label, stage)) ?? [], server[stage] ?? [], network);
            return compared === undefined ? [] : [{ label, kind, stage, compared }];
        });
    });
}
function isSuspicious(found) {
    return found.some(({ compared: { verdict } }) => verdict === 'slower' || verdict === 'noisy');
}
function slower_confirm(first, second) {
    return second.map(one => {
        const before = first.find(({ label, stage }) => label === one.label && stage === one.stage);
        return before === undefined ? one : { ...one, compared: confirmed(before.compared, one.compared) };
    });
}
const WHY_NONE = {
    none: finding('skip', 'no baseline was given', '未给出基线'),
    missing: finding('unknown', 'the baseline holds no report of gmtls', '基线中没有 gmtls 报告'),
    unmeasured: finding('unknown', 'the baseline has no times of this server: was it made with `timing`, and of the same address?', '基线中没有该服务器的耗时：请确认其生成时使用了 `timing` 且地址相同'),
};
/** @param found of `compareSeries`, confirmed where it was suspicious */
function judgeSlower(baseline, found, all) {
    if (baseline.kind === 'other machine')
        return finding('unknown', 'the baseline is of another machine', '基线来自另一台机器', baseline.differs);
    if (baseline.kind !== 'figures')
        return WHY_NONE[baseline.kind];
    const own = found.filter(({ kind }) => kind === 'gm');
    const due = new Set([...baseline.samples.keys()].flatMap(name => /^handshake (?!TLSv)(\S+)$/.exec(name)?.[1] ?? []));
    for (const { label } of own)
        due.delete(label);
    const evidence = Object.fromEntries(found.map(({ label, stage, compared: { base, now, limit, verdict } }) => [
        `${label} ${stage}`,
        `${ms(base)} → ${ms(now)} ms, ${percent(base, now)}; limit +${ms(limit)} ms: ${verdict}`,
    ]));
    const slower = own.filter(({ compared }) => compared.verdict === 'slower');
    const words = slower
        .map(({ label, stage, compared: { base, now } }) => `${label} ${stage} ${ms(base)} → ${ms(now)} ms`)
        .join(', ');
    // Who slows all of it down may be the machine.
    const control = found.find(({ kind, compared }) => kind === 'ordinary' && compared.verdict === 'slower');
    if (slower.length > 0 && control !== undefined)
        return finding('unknown', `${words}; and ordinary TLS on the port is slower too: the machine, or all of the server`, `${words}；该端口的普通 TLS 也变慢：可能是机器变慢，也可能是整个服务器变慢`, evidence);
    if (slower.length > 0)
        return finding('fail', `slower than at the baseline: ${words}`, `慢于基线：${words}`, evidence);
    if (due.size > 0 || own.length === 0) {
        const few = all.filter(({ kind, server }) => kind === 'gm' && (server.total?.length ?? 0) < ENOUGH);
        const missing = [...new Set([...due, ...few.map(({ label }) => label)])].join(', ');
        return finding('unknown', `too few handshakes to compare: ${missing}`, `握手次数不足以比较：${missing}`, {
            ...evidence,
            ...slower_failures(all),
        });
    }
    const noisy = own.filter(({ compared }) => compared.verdict === 'noisy');
    if (noisy.length > 0) {
        const which = noisy.map(({ label, stage }) => `${label} ${stage}`).join(', ');
        return finding('unknown', `the times vary too much to tell: ${which}`, `耗时波动过大，无法判断：${which}`, evidence);
    }
    return finding('pass', `${own.length === 1 ? 'the stage is not' : `none of ${own.length} stages is`} slower than at the baseline`, `${own.length} 个阶段均不慢于基线`, evidence);
}
function slower_failures(all) {
    return Object.fromEntries(all
        .filter(({ failed }) => failed > 0)
        .map(({ label, failed, reason = '' }) => [`${label} failed`, `${failed}: ${reason}`]));
}
const ms = (value) => value.toFixed(2);
const percent = (base, now) => base > 0 ? `${now >= base ? '+' : ''}${((100 * (now - base)) / base).toFixed(1)} %` : '—';

;// CONCATENATED MODULE: ./build/src/gmtls/timing/ratio.js



/**
 * The server's part of each handshake of SM over that of the ordinary one with as many round trips. Where there is none of
 * as many, a round trip is added to, or taken from, the one that there is: nobody's software can be faster than the network.
 */
function ratios(all) {
    const ordinary = all.filter(({ kind, server }) => kind === 'ordinary' && enough(server.total));
    return all
        .filter(({ kind, server }) => kind === 'gm' && enough(server.total))
        .flatMap(({ label, roundTrips, server }) => {
        const other = ordinary.find(one => one.roundTrips === roundTrips) ?? ordinary[0];
        const [own, theirs, trip] = [server.total, other?.server.total, server.connect].map(one => (0,report/* median */.JZ)(one ?? []));
        if (other === undefined || own === undefined || theirs === undefined)
            return [];
        const fair = theirs + (roundTrips - other.roundTrips) * (trip ?? 0);
        return fair > 0 ? [{ label, ordinary: other.label, ratio: own / fair }] : [];
    });
}
const enough = (samples) => (samples?.length ?? 0) >= ENOUGH;
function isAbove(all, limit) {
    return ratios(all).some(({ ratio }) => ratio > limit);
}
/** @param series one, or two where the first was above: only what is above in both is told */
function judgeRatio(series, limit) {
    const found = series.map(ratios);
    const [first = [], second = first] = found;
    const last = second;
    if (last.length === 0)
        return series[0]?.some(({ kind }) => kind === 'gm') === true
            ? finding('unknown', 'no ordinary TLS on this port to compare with', '该端口上没有可比较的普通 TLS')
            : finding('skip', 'no gm-TLS was timed', '没有测量国密握手');
    const evidence = {
        limit,
        ...Object.fromEntries(last.map(({ label, ordinary, ratio }) => [`${label} / ${ordinary}`, round(ratio)])),
    };
    const above = last.filter(({ label, ratio }) => ratio > limit && first.some(one => one.label === label && one.ratio > limit));
    const words = (list) => list.map(({ label, ordinary, ratio }) => `${label} ${round(ratio)} × ${ordinary}`).join(', ');
    return above.length > 0
        ? finding('fail', `above the limit of ${limit}: ${words(above)}`, `超过允许的 ${limit} 倍：${words(above)}`, evidence)
        : finding('pass', `within the limit of ${limit}: ${words(last)}`, `未超过允许的 ${limit} 倍：${words(last)}`, evidence);
}
const round = (value) => Math.round(value * 100) / 100;

;// CONCATENATED MODULE: ./build/src/gmtls/timing/series.js



/** Between two handshakes: a server that cleans up behind one is not measured at it. */
const SPACING_MS = 2;
/** One after the other that failed: it will not get better. */
const series_MAX_FAILED = 5;
/**
 * Times all contenders interleaved, A B B A A B …, so that what changes on the machine meanwhile changes all of them.
 * @throws Interrupted
 */
async function measureSeries(contenders, options) {
    const { count, warmUp, request, until, signal } = options;
    const all = contenders.map(contender => new Running(contender));
    for (let round = 0; round < warmUp + count; round++) {
        const order = round % 2 === 0 ? all : all.toReversed();
        for (const one of order) {
            if (signal.aborted)
                throw new system/* Interrupted */.Cw();
            if (performance.now() >= until)
                return all.map(each => each.series);
            await one.time(request, round >= warmUp);
            await (0,promises_.setTimeout)(SPACING_MS);
        }
    }
    return all.map(each => each.series);
}
class Running {
    contender;
    #server = new Map();
    #client = new Map();
    #failed = 0;
    #inARow = 0;
    #reason;
    /** A service that says nothing to a request of HTTP is not asked again: each time would cost a second. */
    #answers;
    constructor(contender) {
        this.contender = contender;
    }
    async time(request, counts) {
        if (this.#inARow >= series_MAX_FAILED)
            return;
        const result = await this.contender.time(this.#answers === false ? undefined : request);
        if ('failed' in result) {
            this.#failed++;
            this.#inARow++;
            this.#reason = result.failed;
            return;
        }
        this.#inARow = 0;
        this.#answers ??= result.server.data !== undefined;
        if (!counts)
            return;
        for (const stage of SERVER_STAGES)
            add(this.#server, stage, result.server[stage]);
        for (const [step, ms] of Object.entries(result.client))
            add(this.#client, step, ms);
    }
    get series() {
        const { label, kind, roundTrips, cipher } = this.contender;
        return {
            ...{ label, kind, roundTrips },
            ...(cipher !== undefined && { cipher }),
            server: Object.fromEntries(this.#server),
            client: Object.fromEntries(this.#client),
            failed: this.#failed,
            ...(this.#reason !== undefined && { reason: this.#reason }),
        };
    }
}
function add(to, key, value) {
    if (value === undefined)
        return;
    const there = to.get(key);
    if (there === undefined)
        to.set(key, [value]);
    else
        there.push(value);
}

;// CONCATENATED MODULE: ./build/src/gmtls/timing/timing.js






const WARM_UP = 10;
/** Times a server, and judges it; what is not well is measured once more before it is said. @throws Interrupted */
async function timeServer(contenders, options) {
    const { subject, how, emulated, baseline, maxRatio } = options;
    const measure = () => measureSeries(contenders, { ...options, warmUp: WARM_UP });
    const base = baseline.kind === 'figures' ? baseline.samples : new Map();
    const first = await measure();
    let [series, compared] = [first, emulated ? [] : compareSeries(first, base)];
    const all = [first];
    if (!emulated && (isSuspicious(compared) || (maxRatio !== undefined && isAbove(first, maxRatio)))) {
        const second = await measure();
        all.push(second);
        [series, compared] = [second, slower_confirm(compared, compareSeries(second, base))];
    }
    const judged = [
        ...(baseline.kind === 'none'
            ? []
            : [checkOf(slowerCheck, emulated ? byEmulator(how) : judgeSlower(baseline, compared, series), subject)]),
        ...(maxRatio === undefined
            ? []
            : [checkOf(ratioCheck, emulated ? byEmulator(how) : judgeRatio(all, maxRatio), subject)]),
    ];
    const metrics = metricsOf(series, {
        ...{ subject, how },
        compared: (label, stage) => compared.find(one => one.label === label && one.stage === stage)?.compared,
        base: name => (emulated ? undefined : base.get(name)),
    });
    return { series, metrics, checks: judged };
}
/** Of a server that was not timed: a limit that was set is not passed over in silence. */
function notTimed({ subject, maxRatio }) {
    const said = finding('skip', 'not timed: `timing` was not given', '未测量：未给出 `timing`');
    return maxRatio === undefined ? [] : [checkOf(ratioCheck, said, subject)];
}
function byEmulator(how) {
    return finding('skip', `not judged: the server runs under ${how}, whose time says nothing of the CPU; \`bench\` counts its instructions`, `不作判断：服务器在 ${how} 下运行，其耗时不反映 CPU；请用 \`bench\` 统计指令数`, { how });
}

// EXTERNAL MODULE: ./build/src/language/index.js + 20 modules
var language = __webpack_require__(91555);
;// CONCATENATED MODULE: ./build/src/gmtls/x509/pem.js
const BEGIN = /^-----BEGIN ([A-Z0-9 ]{1,40})-----$/;
/**
 * The blocks of a text, with whatever stands between them left out: `openssl x509 -text` writes prose there.
 * A block that does not end, or is no base64, is left out as well.
 */
function readPem(text) {
    const blocks = [];
    let open;
    for (const line of text.split(/\r?\n/).map(line => line.trim())) {
        const label = BEGIN.exec(line)?.[1];
        if (label !== undefined)
            open = { label, lines: [], encrypted: label.startsWith('ENCRYPTED') };
        else if (open === undefined)
            continue;
        else if (line === `-----END ${open.label}-----`) {
            const data = open.lines.join('');
            const { label, encrypted } = open;
            if (/^[A-Za-z0-9+/]+={0,2}$/.test(data))
                blocks.push({ label, der: Buffer.from(data, 'base64'), encrypted });
            open = undefined;
        }
        else if (line.includes(':'))
            open.encrypted ||= line.startsWith('Proc-Type:') && line.includes('ENCRYPTED');
        else
            open.lines.push(line);
    }
    return blocks;
}

;// CONCATENATED MODULE: ./build/src/gmtls/x509/certificate-file.js




/**
 * The certificates of a PEM text: trusted roots, or what a test client shows.
 * @param file how messages call the text
 * @throws UserError when there is none, or one of them cannot be read
 */
function readCertificates(text, file) {
    const blocks = readPem(text).filter(({ label }) => label === 'CERTIFICATE');
    if (blocks.length === 0)
        throw new language/* UserError */.yo('XC-GMTLS-005', { file });
    return blocks.map(({ der }, i) => {
        try {
            return readCertificate(der);
        }
        catch (error) {
            if (!(error instanceof error_DerError))
                throw error;
            throw new language/* UserError */.yo('XC-GMTLS-006', { file, number: i + 1, problem: error.text });
        }
    });
}

;// CONCATENATED MODULE: ./build/src/gmtls/x509/crl.js








/** About 120,000 entries, which take half a second. */
const MAX_CRL_BYTES = 4 << 20;
/** @throws DerError */
function readCrl(bytes) {
    const whole = reader_DerReader.whole(bytes, tags_TAG.SEQUENCE, 'CertificateList', MAX_CRL_BYTES);
    const { body, rest, ...signed } = signedOf(whole, 'tbsCertList');
    rest.end('CertificateList');
    const fields = reader_DerReader.inside(body);
    fields.optional(tags_TAG.INTEGER, 'version');
    algorithmOf(fields);
    const issuer = nameOf(fields.take(tags_TAG.SEQUENCE, 'issuer'));
    const thisUpdate = timeOf(fields.any('thisUpdate'), 'thisUpdate');
    const timed = fields.sees(tags_TAG.UTC_TIME) || fields.sees(tags_TAG.GENERALIZED_TIME);
    const nextUpdate = timed ? timeOf(fields.any('nextUpdate'), 'nextUpdate') : undefined;
    const list = fields.optional(tags_TAG.SEQUENCE, 'revokedCertificates');
    const { revoked, strange } = list === undefined ? NOBODY : entriesOf(reader_DerReader.inside(list));
    const extensions = fields.sees(contextConstructed(0)) ? optionalExtensions(fields, 0) : new Map();
    fields.end('tbsCertList');
    return { ...signed, issuer, thisUpdate, nextUpdate, revoked, partial: strange || hasCritical(extensions) };
}
const NOBODY = { revoked: new Map(), strange: false };
function entriesOf(list) {
    const revoked = new Map();
    let strange = false;
    while (!list.done) {
        const entry = list.sequence('revokedCertificate');
        const serial = integerBytes(entry.take(tags_TAG.INTEGER, 'userCertificate'), 'userCertificate', 64);
        const at = timeOf(entry.any('revocationDate'), 'revocationDate');
        const extensions = entry.done ? undefined : rawExtensions(entry.sequence('crlEntryExtensions'));
        entry.end('revokedCertificate');
        const reason = extensions?.get(OID.reasonCode)?.value;
        revoked.set(serial.toString('hex'), {
            at,
            reason: reason?.tag === tags_TAG.ENUMERATED ? smallIntegerOf(reason, 'reasonCode') : undefined,
        });
        // An indirect CRL names the issuer of each entry in a critical extension: RFC 5280 §5.3.3.
        strange ||= extensions !== undefined && hasCritical(extensions);
    }
    return { revoked, strange };
}
/** Delta CRLs and those of one distribution point say so in critical extensions: RFC 5280 §5.2.4 and §5.2.5. */
function hasCritical(extensions) {
    return [...extensions.values()].some(({ critical }) => critical);
}

;// CONCATENATED MODULE: ./build/src/gmtls/x509/crl-file.js




const crl_file_BEGIN = Buffer.from('-----BEGIN ');
/**
 * The revocation lists of a file: DER of one, or PEM of any number.
 * @param file how messages call it
 * @throws UserError when there is none, or one of them cannot be read
 */
function readCrls(bytes, file) {
    const ders = bytes.includes(crl_file_BEGIN)
        ? readPem(bytes.toString('latin1')).flatMap(({ label, der }) => (label === 'X509 CRL' ? [der] : []))
        : [bytes];
    if (ders.length === 0)
        throw new language/* UserError */.yo('XC-GMTLS-013', { file, problem: { en: 'it has no X509 CRL', zh: '其中没有 X509 CRL' } });
    return ders.map(der => {
        try {
            return readCrl(der);
        }
        catch (error) {
            if (!(error instanceof error_DerError))
                throw error;
            throw new language/* UserError */.yo('XC-GMTLS-013', { file, problem: error.text }, { cause: error });
        }
    });
}

;// CONCATENATED MODULE: ./build/src/gmtls/x509/private-key.js











const MAX_KEY_BYTES = 1 << 14;
/**
 * The SM2 key of a test client.
 * @param file how messages call the text
 * @returns 32 bytes
 * @throws UserError, in which nothing of the key stands
 */
function readPrivateKey(text, file) {
    const block = readPem(text).find(({ label }) => label.endsWith('PRIVATE KEY'));
    if (block === undefined)
        throw new language/* UserError */.yo('XC-GMTLS-001', { file });
    if (block.encrypted)
        throw new language/* UserError */.yo('XC-GMTLS-002', { file });
    try {
        const fields = reader_DerReader.inside(reader_DerReader.whole(block.der, tags_TAG.SEQUENCE, block.label, MAX_KEY_BYTES));
        if (block.label === 'EC PRIVATE KEY')
            return ofSec1(fields, undefined, file);
        if (block.label === 'PRIVATE KEY')
            return ofPkcs8(fields, file);
    }
    catch (error) {
        if (!(error instanceof error_DerError || error instanceof error_Sm2Error))
            throw error;
        throw new language/* UserError */.yo('XC-GMTLS-004', { file, problem: error.text });
    }
    throw new language/* UserError */.yo('XC-GMTLS-003', { file, kind: block.label.replace(' PRIVATE KEY', '') });
}
/** Whether both are of one pair. */
function isKeyOf(privateKey, { bits }) {
    return key_pair_publicKeyOf(privateKey).equals(bits);
}
/** PrivateKeyInfo: RFC 5208 §5. */
function ofPkcs8(fields, file) {
    fields.take(tags_TAG.INTEGER, 'version');
    const algorithm = fields.sequence('privateKeyAlgorithm');
    const type = oidOf(algorithm.take(tags_TAG.OBJECT_IDENTIFIER, 'algorithm'), 'algorithm');
    const curve = algorithm.optional(tags_TAG.OBJECT_IDENTIFIER, 'curve');
    const inside = reader_DerReader.inside(fields.take(tags_TAG.OCTET_STRING, 'privateKey'));
    const known = type === OID.sm2Curve || type === OID.ecPublicKey;
    if (!known)
        throw new language/* UserError */.yo('XC-GMTLS-003', { file, kind: type });
    return ofSec1(inside.sequence('ECPrivateKey'), curve === undefined ? type : oidOf(curve, 'curve'), file);
}
/** ECPrivateKey: RFC 5915 §3. `curve` is what stands around it. */
function ofSec1(fields, curve, file) {
    fields.take(tags_TAG.INTEGER, 'version');
    const secret = fields.take(tags_TAG.OCTET_STRING, 'privateKey');
    const wrapped = fields.optional(contextConstructed(0), 'parameters');
    const named = wrapped === undefined ? undefined : reader_DerReader.inside(wrapped).optional(tags_TAG.OBJECT_IDENTIFIER, 'curve');
    const kind = curve ?? (named === undefined ? undefined : oidOf(named, 'curve'));
    if (kind !== OID.sm2Curve)
        throw new language/* UserError */.yo('XC-GMTLS-003', { file, kind: kind ?? 'EC' });
    // Some write the number without its leading zeros.
    const key = Buffer.concat([Buffer.alloc(Math.max(0, curve_SIZE - secret.content.length)), secret.content]);
    scalar_privateScalar(key);
    return key;
}

;// CONCATENATED MODULE: ./build/src/gmtls/index.js



















/***/ })

};

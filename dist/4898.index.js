export const id = 4898;
export const ids = [4898];
export const modules = {

/***/ 94898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArchive: () => (/* binding */ openArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/src/system/index.js + 15 modules
var system = __webpack_require__(58165);
// EXTERNAL MODULE: ./build/src/archive/problem.js
var problem = __webpack_require__(71819);
;// CONCATENATED MODULE: ./build/src/archive/bytes.js



const PIECE = 1 << 18;
/** A file from the disk, from its beginning; what it gives counts as packed. An open one stays open. */
async function* filePieces(file, { budget, signal }) {
    for await (const piece of typeof file === 'string'
        ? (0,external_node_fs_.createReadStream)(file, { highWaterMark: PIECE })
        : piecesOf(file)) {
        if (signal?.aborted === true)
            throw new system/* Interrupted */.Cw();
        budget.read(piece.length);
        yield piece;
    }
}
/** Not `createReadStream`: each of its streams leaves a listener with the open file, and a zip needs one for each member. */
async function* piecesOf(file, start = 0, end = Number.POSITIVE_INFINITY) {
    for (let at = start; at < end;) {
        const length = Math.min(PIECE, end - at);
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, at);
        if (bytesRead === 0)
            return;
        at += bytesRead;
        yield buffer.subarray(0, bytesRead);
    }
}
/** Reads pieces by count instead, for formats that give lengths. */
class ByteReader {
    source;
    rest = Buffer.alloc(0);
    /** Bytes handed out so far. */
    offset = 0;
    constructor(pieces) {
        this.source = pieces[Symbol.asyncIterator]();
    }
    /** As many bytes as there are, up to `length`. */
    async upTo(length) {
        const parts = [];
        for (let left = length; left > 0;) {
            const piece = await this.some(left);
            if (piece === undefined)
                break;
            // A copy: the piece may be overwritten.
            parts.push(left === length && piece.length === length ? piece : Buffer.from(piece));
            left -= piece.length;
        }
        const [only] = parts;
        return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
    }
    /** @throws ArchiveProblem when there are fewer */
    async exactly(length) {
        const bytes = await this.upTo(length);
        if (bytes.length < length)
            throw cutOff(this.offset);
        return bytes;
    }
    async *stream(length) {
        for (let left = length; left > 0;) {
            const piece = await this.some(left);
            if (piece === undefined)
                throw cutOff(this.offset);
            left -= piece.length;
            yield piece;
        }
    }
    async skip(length) {
        for await (const _ of this.stream(length))
            ;
    }
    /** Lends the next `length` bytes to `body`, and goes on after them and their padding, whatever it took of them. */
    async lend(length, padding, body) {
        const begin = this.offset;
        const content = this.stream(length);
        const result = await body(content);
        // A decompressor reads ahead: its last read must have ended before bytes are counted.
        await content.return(undefined);
        await this.skip(length + padding - (this.offset - begin));
        return result;
    }
    /** All that is left. */
    async *all() {
        for (;;) {
            const piece = await this.some(Number.MAX_SAFE_INTEGER);
            if (piece === undefined)
                return;
            yield piece;
        }
    }
    async close() {
        await this.source.return?.();
    }
    async some(max) {
        while (this.rest.length === 0) {
            const next = await this.source.next();
            if (next.done === true)
                return undefined;
            this.rest = next.value;
        }
        const piece = this.rest.subarray(0, max);
        this.rest = this.rest.subarray(piece.length);
        this.offset += piece.length;
        return piece;
    }
}
function cutOff(offset) {
    return (0,problem/* damaged */.qM)(`it ends too early, after ${offset} bytes`, `数据提前结束，共 ${offset} 字节`, { offset });
}
/** What a decompressor or parser library threw, as a problem of the archive. */
function damagedBy(error) {
    const reason = (0,system/* errorText */.kc)(error).slice(0, 300);
    return (0,problem/* damaged */.qM)(`it is damaged: ${reason}`, `已损坏：${reason}`, { reason });
}
/** The disk's fault, not the archive's: Node says which system call failed. */
function isDisk(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error;
}

;// CONCATENATED MODULE: ./build/src/archive/blobs.js




/**
 * The files of an image layout, by their path in it. They are laid out in the private folder first: an index may name any
 * of them, and what was compared with its digest is what is read afterwards.
 */
class Blobs {
    spool;
    budget;
    files = new Map();
    links = new Map();
    found = new Set();
    constructor(spool, budget) {
        this.spool = spool;
        this.budget = budget;
    }
    /** For the walk through the layout. */
    take = async ({ path, type, size, link }, content) => {
        const key = external_node_path_.posix.normalize(path);
        this.budget.member();
        this.budget.memberSize(size, key.slice(0, 300));
        if (type === 'file') {
            const before = this.files.get(key);
            this.files.set(key, await this.spool.add(content));
            if (before !== undefined)
                await this.spool.release(before);
        }
        // `docker save` before version 25 wrote a layer that two images share as a link to the other one.
        if (type === 'symlink' && link !== undefined)
            this.links.set(key, external_node_path_.posix.join(external_node_path_.posix.dirname(key), link));
    };
    find(path) {
        const key = external_node_path_.posix.normalize(path);
        const target = this.files.has(key) ? key : (this.links.get(key) ?? key);
        this.found.add(target);
        return this.files.get(target);
    }
    /** Files that nobody asked for: no image is made of them, and who has the layout has them all the same. */
    unasked() {
        return [...this.files].filter(([path]) => !this.found.has(path));
    }
    async release() {
        for (const file of this.files.values())
            await this.spool.release(file);
    }
}
/** Goes through a layout that lies in a folder, as through the tar of one. */
async function readFolder(folder, reading, spool, onMember, below = '') {
    for (const entry of (await (0,promises_.readdir)((0,external_node_path_.join)(folder, below), { withFileTypes: true })).sort(byName)) {
        const path = external_node_path_.posix.join(below, entry.name);
        const there = (0,external_node_path_.join)(folder, path);
        if (entry.isDirectory()) {
            if (!spool.isAt(there))
                await readFolder(folder, reading, spool, onMember, path);
        }
        else if (entry.isSymbolicLink())
            await onMember({ path, type: 'symlink', size: 0, link: await (0,promises_.readlink)(there) }, nothing());
        else if (entry.isFile())
            await readFile(there, path, reading, onMember);
    }
}
const byName = (a, b) => (a.name < b.name ? -1 : 1);
async function readFile(there, path, reading, onMember) {
    const file = await (0,promises_.open)(there, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const { size } = await file.stat();
        await onMember({ path, type: 'file', size }, counted(filePieces(file, reading), reading));
    }
    finally {
        await file.close();
    }
}
/** Copied as what is unpacked: sparse files have any size. */
async function* counted(pieces, { budget }) {
    for await (const piece of pieces) {
        budget.produced(piece.length);
        yield piece;
    }
}
async function* nothing() { }

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/archive/sniff.js
var sniff = __webpack_require__(37020);
;// CONCATENATED MODULE: ./build/src/archive/peek.js

/** The first bytes, and all of them once more; who does not read `all` to its end calls its `return`. */
async function peek(pieces) {
    const source = pieces[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    while (head.length < sniff/* HEAD_BYTES */.Lq) {
        const next = await source.next();
        if (next.done === true)
            break;
        // A copy: the piece may be overwritten.
        head = Buffer.concat([head, next.value]);
    }
    let given = head.length === 0;
    const all = {
        [Symbol.asyncIterator]: () => all,
        async next() {
            if (given)
                return source.next();
            given = true;
            return { done: false, value: head };
        },
        async return() {
            await source.return?.();
            return { done: true, value: undefined };
        },
    };
    return { head: head.subarray(0, sniff/* HEAD_BYTES */.Lq), all };
}

;// CONCATENATED MODULE: ./build/src/archive/xz-container.js

/** What stands before and after one block in a .xz file of its own. @see https://tukaani.org/xz/xz-file-format.txt */
/** §2.1.1 */
function streamHeader(check) {
    const flags = Buffer.from([0, check]);
    return Buffer.concat([Buffer.from('fd377a585a00', 'hex'), flags, u32((0,external_node_zlib_.crc32)(flags))]);
}
/** §4 and §2.1.2: an index of one record, and the footer. */
function oneBlockEnd(unpadded, unpacked, check) {
    const record = Buffer.concat([Buffer.from([0, 1]), vli(unpadded), vli(unpacked)]);
    const padded = Buffer.concat([record, Buffer.alloc(-record.length & 3)]);
    const index = Buffer.concat([padded, u32((0,external_node_zlib_.crc32)(padded))]);
    const footer = Buffer.concat([u32(index.length / 4 - 1), Buffer.from([0, check])]);
    return Buffer.concat([index, u32((0,external_node_zlib_.crc32)(footer)), footer, Buffer.from('YZ')]);
}
/** §1.2 */
function vli(value) {
    const bytes = [];
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80))
        bytes.push((rest % 0x80) | 0x80);
    return Buffer.from([...bytes, rest]);
}
function u32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value >>> 0);
    return bytes;
}

;// CONCATENATED MODULE: ./build/src/archive/xz.js






const STREAM_HEADER = 12;
const MAGIC = Buffer.from('fd377a585a00', 'hex');
/** xz -9 uses 64 MiB. */
const MAX_DICTIONARY = 128 * 2 ** 20;
/** Each costs a decoder of its own; xz -T makes one of 24 MiB at level 6. */
const MAX_BLOCKS = 100_000;
/** .xz file format 1.2.1 §2.1.1.2: bytes of each kind of check. */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const SHA256 = 10;
/**
 * Decompresses .xz: any number of streams and blocks. The container is taken apart here and each block given to the
 * decoder as a file of its own, because that stops at the end of the first stream, does not know the SHA-256 check that
 * rpm writes, and allocates whatever dictionary it is asked for.
 * @see https://tukaani.org/xz/xz-file-format.txt
 */
async function* unxz(pieces) {
    const reader = new ByteReader(pieces);
    try {
        for (let blocks = 0, first = true;; first = false) {
            const header = await nextStream(reader, first);
            if (header === undefined)
                return;
            const check = header[7] ?? 0;
            if (header.readUInt32LE(8) !== (0,external_node_zlib_.crc32)(header.subarray(6, 8)) || header[6] !== 0 || check > 15)
                throw (0,problem/* damaged */.qM)('an invalid xz stream header', 'xz 流头部不合法', at(reader));
            if (![0, 1, 4, SHA256].includes(check))
                throw (0,problem/* unsupported */.qO)(`an xz check of type ${check}`, `xz 校验类型为 ${check}`, { check });
            for (let size = await xz_byte(reader); size !== 0; size = await xz_byte(reader)) {
                if (++blocks > MAX_BLOCKS)
                    throw (0,problem/* damaged */.qM)('too many xz blocks', 'xz 块过多', { max: MAX_BLOCKS });
                yield* block(reader, size, check);
            }
            await skipIndex(reader);
        }
    }
    finally {
        await reader.close();
    }
}
/** Streams may be padded with zeros, and end the file. */
async function nextStream(reader, first) {
    let head = await reader.upTo(4);
    while (!first && head.length === 4 && head.readUInt32LE() === 0)
        head = await reader.upTo(4);
    if (!first && head.length === 0)
        return undefined;
    const header = Buffer.concat([head, await reader.upTo(STREAM_HEADER - head.length)]);
    if (header.length < STREAM_HEADER || !header.subarray(0, 6).equals(MAGIC))
        throw (0,problem/* damaged */.qM)('no xz stream begins there', '此处不是 xz 流的开头', at(reader));
    return header;
}
/** §3: header, LZMA2 data, padding, check. */
async function* block(reader, sizeByte, check) {
    const rest = await reader.exactly(sizeByte * 4 + 3);
    const header = Buffer.concat([Buffer.from([sizeByte]), rest]);
    refuseFilters(header);
    const known = check === SHA256 ? 0 : check;
    let checkBytes = Buffer.alloc(0);
    const file = async function* () {
        yield Buffer.concat([streamHeader(known), header]);
        let [packed, unpacked] = [0, 0];
        for await (const chunk of chunks(reader)) {
            packed += chunk.bytes.length;
            unpacked += chunk.unpacked;
            yield chunk.bytes;
        }
        const padding = await reader.exactly(-packed & 3);
        checkBytes = await reader.exactly(CHECK_BYTES[check] ?? 0);
        const ownCheck = check === SHA256 ? Buffer.alloc(0) : checkBytes;
        const unpadded = header.length + packed + ownCheck.length;
        yield Buffer.concat([padding, ownCheck, oneBlockEnd(unpadded, unpacked, known)]);
    };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const piece of decode(file())) {
        if (check === SHA256)
            hash.update(piece);
        yield piece;
    }
    if (check === SHA256 && !hash.digest().equals(checkBytes))
        throw (0,problem/* damaged */.qM)('the SHA-256 of an xz block is wrong', 'xz 块的 SHA-256 不符', at(reader));
}
/** LZMA2 as liblzma's lzma2_decoder.c reads it: each chunk says how long it is, packed and unpacked. */
async function* chunks(reader) {
    for (;;) {
        const control = await xz_byte(reader);
        const first = Buffer.from([control]);
        if (control === 0) {
            yield { bytes: first, unpacked: 0 };
            return;
        }
        if (control > 2 && control < 0x80)
            throw (0,problem/* damaged */.qM)('an invalid LZMA2 chunk', 'LZMA2 块不合法', at(reader));
        const sizes = await reader.exactly(control < 0x80 ? 2 : control < 0xc0 ? 4 : 5);
        const low = sizes.readUInt16BE(0) + 1;
        const unpacked = control < 0x80 ? low : low + (control & 0x1f) * 0x1_0000;
        const data = await reader.exactly(control < 0x80 ? low : sizes.readUInt16BE(2) + 1);
        yield { bytes: Buffer.concat([first, sizes, data]), unpacked };
    }
}
/** §3.1: flags, perhaps two sizes, then the filters. The decoder checks the rest, and its CRC32. */
function refuseFilters(header) {
    const flags = header[1] ?? 0;
    let at = 2;
    const vli = () => {
        let value = 0;
        for (let shift = 0; shift < 63; shift += 7) {
            const next = header[at++] ?? 0;
            value += (next & 0x7f) * 2 ** shift;
            if (next < 0x80)
                break;
        }
        return value;
    };
    if ((flags & 0x40) !== 0)
        vli();
    if ((flags & 0x80) !== 0)
        vli();
    for (let filter = 0; filter <= (flags & 3) && at < header.length; filter++) {
        const [id, size] = [vli(), vli()];
        // §5.3.2, §5.3.3: BCJ and delta. Packages do not use them, and the decoder has none.
        if (id !== 0x21)
            throw (0,problem/* unsupported */.qO)(`the xz filter 0x${id.toString(16)}`, `xz 过滤器 0x${id.toString(16)}`, { filter: id });
        const bits = header[at] ?? 0;
        // §5.3.1: LZMA2.
        const dictionary = (2 + (bits & 1)) * 2 ** ((bits >>> 1) + 11);
        if (dictionary > MAX_DICTIONARY)
            throw (0,problem/* unsupported */.qO)(`an xz dictionary of ${dictionary} bytes`, `xz 字典长达 ${dictionary} 字节`, {
                dictionary,
                max: MAX_DICTIONARY,
            });
        at += size;
    }
}
/** §4, its first byte being read; and the footer, §2.1.2. */
async function skipIndex(reader) {
    const begin = reader.offset - 1;
    const records = await vliFrom(reader);
    if (records > MAX_BLOCKS)
        throw (0,problem/* damaged */.qM)('an invalid xz index', 'xz 索引不合法', at(reader));
    for (let i = 0; i < 2 * records; i++)
        await vliFrom(reader);
    await reader.skip(-(reader.offset - begin) & 3);
    const end = await reader.exactly(4 + STREAM_HEADER);
    if (end.toString('latin1', 14) !== 'YZ')
        throw (0,problem/* damaged */.qM)('an invalid xz stream footer', 'xz 流尾部不合法', at(reader));
}
async function vliFrom(reader) {
    let value = 0;
    for (let shift = 0; shift < 63; shift += 7) {
        const next = await xz_byte(reader);
        value += (next & 0x7f) * 2 ** shift;
        if (next < 0x80)
            return value;
    }
    throw (0,problem/* damaged */.qM)('an invalid xz number', 'xz 数值不合法', at(reader));
}
async function xz_byte(reader) {
    return (await reader.exactly(1)).readUInt8();
}
function at(reader) {
    return { offset: reader.offset };
}
/** Memories of decoders that came to their end; after a failure one may hold anything. */
const idle = [];
const MAX_IDLE = 2;
let beginning = Promise.resolve();
/** Each stream has a decoder of its own: one may lie within another, which would wait for it for ever. */
async function* decode(file) {
    const xz = await library();
    const begun = beginning.then(() => begin(xz, file));
    beginning = begun.catch(() => undefined);
    const { reader, first, instance } = await begun;
    let whole = false;
    try {
        for (let next = first; !next.done; next = await reader.read())
            if (next.value.length > 0)
                yield Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
        whole = true;
        if (idle.length < MAX_IDLE)
            idle.push(instance);
    }
    finally {
        if (!whole)
            await reader.cancel().catch(() => undefined);
    }
}
/** xz-decompress 0.2.3 keeps one decoder in its class, behind a lock that it holds as long as a stream is open. */
async function begin(xz, file) {
    Object.assign(xz, {
        _contextMutex: { acquire: async () => undefined, release: () => undefined },
        _moduleInstance: idle.pop(),
        _moduleInstancePromise: undefined,
    });
    const reader = new xz(external_node_stream_.Readable.toWeb(external_node_stream_.Readable.from(file))).getReader();
    // From its first output on the stream holds the decoder itself.
    const first = await reader.read();
    return { reader, first, instance: Reflect.get(xz, '_moduleInstance') };
}
/** CommonJS behind a wrapper: Node finds no names in it, a bundler does. */
async function library() {
    const found = await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19));
    return found.XzReadableStream ?? found.default.XzReadableStream;
}

// EXTERNAL MODULE: ./node_modules/fzstd/esm/index.mjs
var esm = __webpack_require__(68339);
// EXTERNAL MODULE: ./node_modules/xxhash-wasm/esm/xxhash-wasm.js
var xxhash_wasm = __webpack_require__(77261);
;// CONCATENATED MODULE: ./build/src/archive/zstd.js




/** zstd's own tool refuses larger windows unless told: `--long`, 2^27. */
const MAX_WINDOW = 128 * 2 ** 20;
/** RFC 8878 §3.1.1.2.4: Block_Maximum_Size. */
const MAX_BLOCK = 128 << 10;
/**
 * Decompresses Zstandard (RFC 8878), with any number of frames and their checksums. The frames are taken apart here, so
 * that fzstd never sees a window that would exhaust memory; it moves its window at each block, which is bounded too.
 */
async function* unzstd(pieces) {
    const reader = new ByteReader(pieces);
    const { create64 } = await (0,xxhash_wasm/* default */.A)();
    try {
        for (let frames = 0;; frames++) {
            const magic = await reader.upTo(4);
            if (magic.length === 0 && frames > 0)
                return;
            if (magic.length < 4)
                throw (0,problem/* damaged */.qM)('it is no Zstandard data', '不是 Zstandard 数据');
            const number = magic.readUInt32LE();
            // Skippable frames: §3.1.2.
            if (number >>> 4 === 0x184d2a5)
                await reader.skip((await reader.exactly(4)).readUInt32LE());
            else if (number === 0xfd2fb528)
                yield* zstd_frame(reader, magic, create64());
            else
                throw (0,problem/* damaged */.qM)('after a frame comes no other', '一个帧之后不是另一个帧', { offset: reader.offset - 4 });
        }
    }
    finally {
        await reader.close();
    }
}
async function* zstd_frame(reader, magic, hash) {
    const { header, window, checksum } = await frameHeader(reader);
    let out = [];
    const decoder = new esm/* Decompress */.YM(bytes => out.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    let pending = Buffer.concat([magic, header]);
    let produced = 0;
    for (let blocks = 1, last = false; !last; blocks++) {
        const head = await reader.exactly(3);
        const word = head.readUIntLE(0, 3);
        last = (word & 1) === 1;
        const [type, size] = [(word >>> 1) & 3, word >>> 3];
        if (type === 3 || size > MAX_BLOCK)
            throw (0,problem/* damaged */.qM)('a block has an impossible header', '块头不合法', { word });
        // Type 1 repeats one byte.
        const body = await reader.exactly(type === 1 ? 1 : size);
        out = [];
        try {
            // The last byte is kept back: fzstd 0.1.1 never lets go of a piece that ends where a block does.
            const data = Buffer.concat([pending, head, body]);
            const cut = last ? data.length : data.length - 1;
            decoder.push(data.subarray(0, cut), last);
            pending = Buffer.from(data.subarray(cut));
        }
        catch (error) {
            throw damagedBy(error);
        }
        for (const bytes of out) {
            produced += bytes.length;
            if (checksum)
                hash.update(bytes);
            if (bytes.length > 0)
                yield bytes;
        }
        if (blocks * window > 2 ** 32 + 4096 * produced)
            throw new problem/* ArchiveProblem */.OQ('too-much', { en: 'tiny blocks in a large window: made to cost time', zh: '大窗口中的极小块：专为消耗时间而构造' }, { blocks, window, produced });
    }
    if (!checksum)
        return;
    const [wanted, got] = [(await reader.exactly(4)).readUInt32LE(), Number(hash.digest() & 0xffffffffn)];
    if (wanted !== got)
        throw (0,problem/* damaged */.qM)('the checksum of a frame is wrong', '帧的校验和不符', { wanted, got });
}
/** RFC 8878 §3.1.1.1. The header is given back without its checksum flag: that checksum is read here. */
async function frameHeader(reader) {
    const descriptor = (await reader.exactly(1)).readUInt8();
    const single = (descriptor & 0x20) !== 0;
    if ((descriptor & 8) !== 0)
        throw (0,problem/* damaged */.qM)('a reserved bit is set', '保留位被置位', { descriptor });
    const windowByte = single ? Buffer.alloc(0) : await reader.exactly(1);
    const dictionary = await reader.exactly([0, 1, 2, 4][descriptor & 3] ?? 0);
    if (dictionary.some(byte => byte !== 0))
        throw (0,problem/* unsupported */.qO)('it needs a Zstandard dictionary', '需要 Zstandard 字典', {
            dictionary: dictionary.toString('hex'),
        });
    const sizeField = await reader.exactly([single ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0);
    const window = single ? contentSize(sizeField) : windowSize(windowByte.readUInt8());
    if (window > MAX_WINDOW)
        throw (0,problem/* unsupported */.qO)(`its window of ${window} bytes is larger than zstd accepts by default`, `窗口为 ${window} 字节，超过 zstd 默认接受的大小`, { window, max: MAX_WINDOW });
    const header = Buffer.concat([Buffer.from([descriptor & ~4]), windowByte, dictionary, sizeField]);
    return { header, window, checksum: (descriptor & 4) !== 0 };
}
function contentSize(field) {
    if (field.length === 2)
        return field.readUInt16LE() + 256;
    return field.length === 8 ? Number(field.readBigUInt64LE()) : field.readUIntLE(0, field.length);
}
function windowSize(byte) {
    const base = 2 ** (10 + (byte >>> 3));
    return base + (base / 8) * (byte & 7);
}

;// CONCATENATED MODULE: ./build/src/archive/decompress.js









/** Decompresses as a stream; what comes out is counted. @throws ArchiveProblem for whatever the bytes are */
async function* decompress(codec, pieces, { budget }) {
    try {
        for await (const piece of CODECS[codec](pieces)) {
            budget.produced(piece.length);
            yield piece;
        }
    }
    catch (error) {
        if (error instanceof problem/* ArchiveProblem */.OQ || error instanceof system/* Interrupted */.Cw || isDisk(error))
            throw error;
        throw damagedBy(error);
    }
}
/** The same bytes, decompressed if their first bytes say that they are compressed. */
async function* decompressed(pieces, reading) {
    const { head, all } = await peek(pieces);
    const format = (0,sniff/* sniff */.ZF)(head);
    const closed = (0,sniff/* closedName */.eT)(head);
    if (format === 'gzip' || format === 'xz' || format === 'zstd')
        yield* decompress(format, all, reading);
    // An rpm may leave its cpio as it is.
    else if (closed === undefined || closed === 'cpio')
        yield* all;
    else
        throw (0,problem/* unsupported */.qO)(`its content is compressed with ${closed}, which is not opened`, `其内容以 ${closed} 压缩，无法打开`, { format: closed });
}
/**
 * Reads to its end what is compressed, and looks at the first bytes of what comes out.
 * @returns whether that is a program or an archive, or cannot be decompressed here, so that nobody knows what it is
 */
async function hidesMore(codec, pieces, reading) {
    let failure;
    // Without `return`: the decompressor ends after a few bytes, and the pieces go on to their own checksum.
    const lent = {
        next: () => pieces.next().catch((error) => {
            failure = error;
            throw error;
        }),
    };
    const hides = await unpackedFormat(codec, { [Symbol.asyncIterator]: () => lent }, reading);
    // It reads ahead: what it failed at may show only here.
    while (failure === undefined && (await pieces.next()).done !== true)
        ;
    if (failure !== undefined)
        throw failure;
    return hides !== undefined;
}
async function unpackedFormat(codec, pieces, reading) {
    try {
        const { head, all } = await peek(decompress(codec, pieces, reading));
        await all.return();
        return (0,sniff/* sniff */.ZF)(head);
    }
    catch (error) {
        if (error instanceof problem/* ArchiveProblem */.OQ && error.fault !== 'too-much')
            return 'closed';
        throw error;
    }
}
const CODECS = {
    gzip: gunzip,
    xz: unxz,
    zstd: unzstd,
};
async function* gunzip(pieces) {
    const unzip = (0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 18 });
    let [given, ended] = [0, false];
    async function* counted() {
        for await (const piece of pieces) {
            given += piece.length;
            yield piece;
        }
        ended = true;
    }
    // Its errors reach the loop below, by way of `unzip`.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(counted(), { objectMode: false }), unzip, () => undefined);
    for await (const piece of unzip)
        yield piece;
    // zlib of Node ends at a zero byte behind a member, and takes what follows for padding; unzip finds an archive there.
    if (!ended || unzip.bytesWritten < given)
        throw (0,problem/* damaged */.qM)('there is more after its end', '结束标记之后还有内容', { offset: unzip.bytesWritten });
}

;// CONCATENATED MODULE: ./build/src/archive/printable.js
/**
 * A name out of a hostile archive, fit for a report: control and direction characters are written as escapes. Of one that
 * is longer than `max` characters the end is kept, which says more.
 */
function printable(path, max = 300) {
    const clean = path
        .slice(-2 * max)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, c => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
    return clean.length > max || path.length > 2 * max ? `…${clean.slice(1 - max)}` : clean;
}

;// CONCATENATED MODULE: ./build/src/archive/contents.js




/** Names that are kept of each kind. */
const SHOWN = 200;
/** What one part of an archive holds: the whole of it, or one image. */
class Contents {
    spool;
    reading;
    label;
    elf = [];
    /** Archives within, which are not opened. */
    notOpened = [];
    /** Programs of other systems. */
    foreign = [];
    /** Static libraries. */
    libraries = [];
    files = 0;
    constructor(spool, reading, label) {
        this.spool = spool;
        this.reading = reading;
        this.label = label;
    }
    /** Looks at a file by its first bytes, and keeps it if it is ELF. */
    async take(path, size, pieces) {
        this.files += 1;
        const { head, all } = await peek(pieces);
        const shown = printable(this.label === undefined ? path : `${this.label}/${path}`, 400);
        const format = (0,sniff/* sniff */.ZF)(head);
        if (format === 'elf') {
            const { budget } = this.reading;
            budget.memberSize(size, shown);
            this.elf.push({ path: shown, file: await this.spool.add(bounded(all, budget, shown)) });
            return;
        }
        // Man pages, change logs and fonts are compressed in every package: what comes out of them tells.
        if (format === 'gzip' || format === 'xz' || format === 'zstd') {
            if (await hidesMore(format, all, this.reading))
                note(this.notOpened, shown);
            return;
        }
        // To its end: only then its checksum, and that of the archive, has been checked.
        for await (const _ of all)
            ;
        switch (format) {
            case 'pe':
            case 'mach-o':
                note(this.foreign, shown);
                return;
            case 'ar':
                note(this.libraries, shown);
                return;
            case undefined:
                return;
            default:
                note(this.notOpened, shown);
        }
    }
}
function note(list, name) {
    if (list.length < SHOWN)
        list.push(name);
}
async function* bounded(pieces, budget, path) {
    let size = 0;
    for await (const piece of pieces) {
        size += piece.length;
        budget.memberSize(size, path);
        yield piece;
    }
}

// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(98697);
;// CONCATENATED MODULE: ./build/src/archive/tar.js



const BLOCK = 512;
/** Of a pax header or a GNU long name; GNU tar and node-tar have the same limit. */
const MAX_META = 1 << 20;
const TYPES = {
    File: 'file',
    OldFile: 'file',
    ContiguousFile: 'file',
    Directory: 'directory',
    SymbolicLink: 'symlink',
    // A hard link has no bytes of its own: those that it means stand under another name.
    Link: 'other',
    CharacterDevice: 'other',
    BlockDevice: 'other',
    FIFO: 'other',
};
/**
 * Goes through a tar archive: v7, ustar, pax, GNU. node-tar decodes the headers; the walk is here, because its parser
 * passes over what it does not know, and what is not looked at must not count as good.
 * @param options.whole a digest proves that nothing is missing at the end: some tools leave out its zeros (umoci 0.4.7)
 * @throws ArchiveProblem
 */
async function readTar(pieces, onMember, { whole = false } = {}) {
    const reader = new ByteReader(pieces);
    const extended = { own: undefined, global: undefined, sparse: false };
    try {
        for (let zeros = 0; zeros < 2;) {
            const block = await reader.upTo(BLOCK);
            if (block.length === 0 && whole)
                return;
            if (block.length === 0)
                throw unfinished(reader.offset);
            if (block.length < BLOCK)
                throw cutOff(reader.offset);
            const header = tar_decode(block, extended);
            if (header.nullBlock)
                zeros += 1;
            else {
                zeros = 0;
                if (!header.cksumValid)
                    throw (0,problem/* damaged */.qM)('a header has a wrong checksum', '头部校验和不符', tar_at(reader));
                if (!(await readMeta(reader, header, extended)))
                    await readMember(reader, header, extended, onMember, whole);
            }
        }
        // To the end: whoever hashes the pieces needs all of them, and `tar -i` and unzip find what stands behind the zeros.
        for await (const piece of reader.all())
            if (piece.some(byte => byte !== 0))
                throw (0,problem/* damaged */.qM)('there is more after its end', '结束标记之后还有内容', tar_at(reader));
    }
    finally {
        await reader.close();
    }
}
/** @returns false for a member */
async function readMeta(reader, header, extended) {
    const { type } = header;
    if (!/Extended|^NextFile|^OldGnuLong/.test(type))
        return false;
    const size = header.size ?? 0;
    if (size > MAX_META)
        throw (0,problem/* damaged */.qM)(`an extended header of ${size} bytes`, `扩展头长达 ${size} 字节`, tar_at(reader));
    const bytes = await reader.exactly(size);
    await reader.skip(paddingOf(size));
    if (type === 'GlobalExtendedHeader')
        extended.global = new index_min.Pax(fields(paxRecords(bytes)), true);
    else if (type.endsWith('ExtendedHeader')) {
        const records = paxRecords(bytes);
        extended.own = new index_min.Pax({ ...extended.own, ...fields(records) });
        extended.sparse = [...records.keys()].some(key => key.startsWith('GNU.sparse.'));
    }
    else {
        const name = bytes.toString('utf8').replace(/\0.*$/s, '');
        extended.own = new index_min.Pax({ ...extended.own, [type === 'NextFileHasLongLinkpath' ? 'linkpath' : 'path']: name });
    }
    return true;
}
/** pax, “pax Extended Header”: `length key=value\\n`; the value may hold anything, newlines too. */
function paxRecords(bytes) {
    const records = new Map();
    for (let at = 0; at < bytes.length && bytes[at] !== 0;) {
        const prefix = /^(\d{1,7}) /.exec(bytes.toString('latin1', at, at + 8));
        const end = at + Number(prefix?.[1] ?? 0);
        const equals = bytes.indexOf('=', at);
        if (prefix === null || end > bytes.length || bytes[end - 1] !== 0x0a || equals < 0 || equals >= end)
            throw (0,problem/* damaged */.qM)('an invalid extended header', '扩展头格式不合法', { at });
        const key = bytes.toString('utf8', at + prefix[0].length, equals);
        records.set(key, bytes.toString('utf8', equals + 1, end - 1));
        at = end;
    }
    return records;
}
/** What changes where a member lies and how long it is. */
function fields(records) {
    const [path, linkpath, size] = [records.get('path'), records.get('linkpath'), records.get('size')];
    if (size !== undefined && !/^\d{1,15}$/.test(size))
        throw (0,problem/* damaged */.qM)('a member of impossible size', '成员大小不合法', { size });
    return {
        ...(path !== undefined && { path }),
        ...(linkpath !== undefined && { linkpath }),
        ...(size !== undefined && { size: Number(size) }),
    };
}
async function readMember(reader, header, extended, onMember, whole) {
    const path = header.path ?? '';
    const size = header.size ?? 0;
    const type = TYPES[header.type];
    if (!Number.isSafeInteger(size) || size < 0)
        throw (0,problem/* damaged */.qM)('a member of impossible size', '成员大小不合法', tar_at(reader));
    if (type === undefined || extended.sparse)
        throw (0,problem/* unsupported */.qO)(`a member of tar type ${extended.sparse ? 'sparse' : header.type}`, `含有 tar 类型为 ${extended.sparse ? 'sparse' : header.type} 的成员`, { ...tar_at(reader), member: path.slice(0, 300) });
    // POSIX lets a link carry bytes and a directory a size without any; tools differ on what follows.
    if (type !== 'file' && size > 0)
        throw (0,problem/* unsupported */.qO)('a link or directory with a size', '链接或目录带有大小', {
            ...tar_at(reader),
            member: path.slice(0, 300),
        });
    extended.own = undefined;
    extended.sparse = false;
    const member = { path, type, size, ...(header.linkpath !== undefined && { link: header.linkpath }) };
    await reader.lend(size, 0, content => onMember(member, content));
    const padding = await reader.upTo(paddingOf(size));
    if (padding.length < paddingOf(size) && !whole)
        throw cutOff(reader.offset);
}
/** Not by bits: sizes go beyond 32 of them. */
function paddingOf(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
function tar_decode(block, { own, global }) {
    try {
        return new index_min.Header(block, 0, own, global);
    }
    catch (error) {
        throw damagedBy(error);
    }
}
function tar_at(reader) {
    return { offset: reader.offset };
}
/** pax, “End of archive”: two blocks of zeros. Without them members may be missing, and nobody can tell. */
function unfinished(offset) {
    return new problem/* ArchiveProblem */.OQ('unfinished', { en: 'it ends without the two zero blocks that end a tar archive', zh: '结尾缺少表示 tar 归档结束的两个零块' }, { offset });
}

;// CONCATENATED MODULE: ./build/src/archive/deb.js




/** ar(5): a header of 60 bytes before each member, which begins at an even offset. */
const HEADER = 60;
/**
 * Goes through what a Debian package installs and what dpkg runs on the way: its scripts may be programs, and run as root.
 * @returns its `Architecture`
 * @throws ArchiveProblem
 * @see deb(5), deb-control(5)
 */
async function readDeb(pieces, reading, onMember) {
    const reader = new ByteReader(pieces);
    try {
        await reader.exactly(8);
        let architecture;
        for (let n = 0, hasData = false;; n++) {
            const header = (await reader.upTo(HEADER)).toString('latin1');
            if (header === '' && hasData)
                return architecture;
            const [name = '', size] = [
                header.slice(0, 16).trim().replace(/\/$/, ''),
                Number(header.slice(48, 58).trim() || 'x'),
            ];
            if (header.length < HEADER || !header.endsWith('`\n') || !Number.isSafeInteger(size) || size < 0)
                throw (0,problem/* damaged */.qM)(hasData || n >= 3 ? 'no valid member header' : 'it ends before data.tar', hasData || n >= 3 ? '成员头部不合法' : '在 data.tar 之前结束', { offset: reader.offset });
            const isData = name.startsWith('data.tar');
            await reader.lend(size, size % 2, async (content) => {
                if (name.startsWith('control.tar'))
                    architecture = await controlField(content, reading, onMember);
                else if (isData)
                    await readTar(decompressed(content, reading), onMember);
                // dpkg ignores what else there is, such as the signatures of debsigs.
                else if (n > 0)
                    await onMember({ path: name, type: 'file', size }, content);
            });
            hasData ||= isData;
        }
    }
    finally {
        await reader.close();
    }
}
async function controlField(pieces, reading, onMember) {
    let architecture;
    await readTar(decompressed(pieces, reading), async (member, content) => {
        const path = member.path.replace(/^(\.?\/)+/, '');
        // As dpkg-deb -R lays it out.
        if (path !== 'control')
            return path === '' ? undefined : onMember({ ...member, path: `DEBIAN/${path}` }, content);
        const text = (await new ByteReader(content).upTo(1 << 20)).toString('utf8');
        architecture = /^Architecture:[ \t]*(\S{1,40})/im.exec(text)?.[1];
    });
    return architecture;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./build/src/archive/limits.js
var archive_limits = __webpack_require__(92254);
;// CONCATENATED MODULE: ./build/src/archive/image-schema.js




const image_schema_name = schemas.string().max(500);
const platform = schemas.object({ os: image_schema_name.optional(), architecture: image_schema_name.optional(), variant: image_schema_name.optional() });
/** OCI image spec, descriptor.md. Other algorithms are allowed there, and used by nobody. */
const descriptor = schemas.object({
    mediaType: image_schema_name.optional(),
    digest: schemas.string().regex(/^sha256:[0-9a-f]{64}$/, 'no SHA-256 digest'),
    platform: platform.optional(),
    annotations: schemas.record(schemas.string(), schemas.string()).optional(),
});
/** An index and a manifest are told apart by what they hold: mediaType is optional in both. */
const indexOrManifest = schemas.union([
    schemas.object({ manifests: schemas.array(descriptor).max(archive_limits/* LIMITS */.b.manifests) }),
    schemas.object({ config: descriptor, layers: schemas.array(descriptor).max(1000) }),
]);
const imageConfig = platform.extend({
    rootfs: schemas.object({ diff_ids: schemas.array(image_schema_name).max(1000) }).optional(),
});
/** moby/moby, image/tarexport: what `docker save` wrote before it wrote an OCI layout. */
const dockerManifest = schemas.array(schemas.object({ Config: image_schema_name, Layers: schemas.array(image_schema_name).max(1000) }))
    .min(1)
    .max(archive_limits/* LIMITS */.b.manifests);
/** manifests[n].platform.…, annotations: nothing of ours is deeper; millions of brackets take JSON.parse seconds. */
const MAX_DEPTH = 64;
/** Brackets within strings count too: there are few. */
function deep(bytes) {
    let depth = 0;
    for (const byte of bytes) {
        // [ and {, ] and }
        if (byte === 0x5b || byte === 0x7b)
            depth += 1;
        else if (byte === 0x5d || byte === 0x7d)
            depth -= 1;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}
function looksLikeDockerManifest(bytes) {
    if (deep(bytes))
        return false;
    try {
        return dockerManifest.safeParse(JSON.parse(bytes.toString('utf8'))).success;
    }
    catch {
        return false;
    }
}
/** @throws ArchiveProblem */
async function readJson(file, schema, what) {
    if (file.size > archive_limits/* LIMITS */.b.jsonBytes)
        throw (0,problem/* damaged */.qM)(`${what} has ${file.size} bytes`, `${what} 长达 ${file.size} 字节`, { max: archive_limits/* LIMITS */.b.jsonBytes });
    let value;
    const bytes = await (0,promises_.readFile)(file.path);
    if (deep(bytes))
        throw (0,problem/* damaged */.qM)(`${what} is nested too deeply`, `${what} 嵌套过深`, { max: MAX_DEPTH });
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch {
        throw (0,problem/* damaged */.qM)(`${what} is no JSON`, `${what} 不是 JSON`);
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const where = issue?.path.map(String).join('.').slice(0, 200) ?? '';
    throw (0,problem/* damaged */.qM)(`${what} is invalid: ${where} ${issue?.message.slice(0, 200)}`, `${what} 不合法：${where} ${issue?.message.slice(0, 200)}`);
}

;// CONCATENATED MODULE: ./build/src/archive/paths.js


/** Tricks that are named one by one; more of them are counted. */
const paths_SHOWN = 50;
/**
 * Keeps book of the paths of one archive. No path is ever used on this machine; but on the machine that installs the
 * archive a path that leaves the folder, or two members of one name, put other files in place than were judged.
 */
class PathLedger {
    pathBytes;
    tricks = [];
    count = 0;
    files = new Set();
    links = new Set();
    constructor(pathBytes) {
        this.pathBytes = pathBytes;
    }
    /** @returns the path without `./`, as the archive means it */
    add(raw, type) {
        const parts = raw.split('/').filter(part => part !== '' && part !== '.');
        const path = parts.join('/');
        const key = keyOf(path);
        if (raw.startsWith('/'))
            this.trick('absolute', raw);
        if (parts.includes('..'))
            this.trick('parent', raw);
        if (Buffer.byteLength(raw) > this.pathBytes)
            this.trick('too-long', raw);
        if (path === '' && type !== 'directory')
            this.trick('empty', raw);
        if (type !== 'directory') {
            if (this.files.has(key))
                this.trick('duplicate', raw);
            this.files.add(key);
        }
        if (this.links.size > 0 && this.throughLink(parts))
            this.trick('through-link', raw);
        if (type === 'symlink')
            this.links.add(key);
        return path;
    }
    merge(other) {
        this.count += other.count;
        this.tricks.push(...other.tricks.slice(0, paths_SHOWN - this.tricks.length));
    }
    throughLink(parts) {
        // Deeper than this no path of PATH_MAX bytes goes; an archive may name longer ones.
        const deep = Math.min(parts.length, 2048);
        let path = '';
        for (let i = 0; i < deep - 1; i++) {
            path = i === 0 ? (parts[0] ?? '') : `${path}/${parts[i]}`;
            if (this.links.has(keyOf(path)))
                return true;
        }
        return false;
    }
    trick(what, path) {
        this.count += 1;
        if (this.tricks.length < paths_SHOWN)
            this.tricks.push(`${what}: ${printable(path, 300)}`);
    }
}
/** Long paths are kept as their digest, so that memory goes with the number of members alone. */
function keyOf(path) {
    return path.length <= 64 ? path : (0,external_node_crypto_.createHash)('sha256').update(path).digest('base64');
}

;// CONCATENATED MODULE: ./build/src/archive/layers.js

/** OCI image spec, layer.md, “Whiteouts”. */
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/**
 * Which files of an image a container sees, from the uppermost layer to the lowest: a file is hidden when an upper layer
 * has something at its path, has deleted it or a folder above it, or has put something else in the place of that folder.
 */
class LayerStack {
    /** Paths that upper layers hold. */
    held = new Set();
    /** Paths below which nothing of a lower layer is seen. */
    closed = new Set();
    mine = { held: [], closed: [] };
    /** A layer's own whiteouts do not concern it, but those below. */
    next() {
        for (const key of this.mine.held)
            this.held.add(key);
        for (const key of this.mine.closed)
            this.closed.add(key);
        this.mine = { held: [], closed: [] };
    }
    /** @returns whether the container sees it */
    place(path, type) {
        const slash = path.lastIndexOf('/');
        const [folder, name] = [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)];
        if (name === OPAQUE) {
            this.mine.closed.push(keyOf(folder));
            return false;
        }
        if (name.startsWith(WHITEOUT)) {
            const gone = keyOf(path.slice(0, slash + 1) + name.slice(WHITEOUT.length));
            this.mine.held.push(gone);
            this.mine.closed.push(gone);
            return false;
        }
        const key = keyOf(path);
        const seen = !this.held.has(key) && !this.isBelowClosed(path);
        this.mine.held.push(key);
        if (type !== 'directory')
            this.mine.closed.push(key);
        return seen;
    }
    isBelowClosed(path) {
        if (this.closed.size === 0)
            return false;
        if (this.closed.has(keyOf('')))
            return true;
        for (let slash = path.indexOf('/'), depth = 0; slash > 0 && depth < 2048; slash = path.indexOf('/', slash + 1), depth++)
            if (this.closed.has(keyOf(path.slice(0, slash))))
                return true;
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/archive/image.js










/**
 * Goes through the images of an OCI layout or of what `docker save` writes. Every blob is compared with its digest before
 * it is read. @throws ArchiveProblem
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md
 */
async function readImages(blobs, spool, reading, into) {
    const walk = { ...reading, ...into, blobs, spool, labels: new Set(), seen: new Set() };
    const index = blobs.find('index.json');
    if (index !== undefined)
        return readIndex(walk, index, 'index.json', 0);
    const manifest = blobs.find('manifest.json');
    if (manifest === undefined)
        throw (0,problem/* damaged */.qM)('there is neither index.json nor manifest.json', '缺少 index.json 和 manifest.json');
    for (const { Config, Layers } of await readJson(manifest, dockerManifest, 'manifest.json')) {
        const config = needed(walk, Config);
        const layers = [];
        for (const layer of Layers)
            layers.push(needed(walk, layer));
        await readImage(walk, config, layers);
    }
}
async function readIndex(walk, file, name, depth) {
    const found = await readJson(file, indexOrManifest, name);
    if ('layers' in found)
        return readManifest(walk, found);
    if (depth >= walk.budget.limits.indexDepth)
        throw (0,problem/* damaged */.qM)('indexes within indexes', '索引嵌套过深', { depth });
    for (const one of found.manifests) {
        if (walk.seen.has(one.digest))
            continue;
        walk.seen.add(one.digest);
        if (walk.seen.size > walk.budget.limits.manifests)
            throw new problem/* ArchiveProblem */.OQ('too-much', { en: `more than ${walk.budget.limits.manifests} images`, zh: `超过 ${walk.budget.limits.manifests} 个镜像` }, {});
        const reason = passedOver(one) ?? (find(walk, one) === undefined ? 'not in this archive' : undefined);
        if (reason === undefined)
            await readIndex(walk, need(walk, one), one.digest.slice(0, 19), depth + 1);
        else
            walk.passedOver.push(`${one.digest.slice(0, 19)} ${printable(writtenPlatform(one.platform ?? {}), 80)}: ${reason}`);
    }
}
/** buildx puts what it attests into the index, under the platform unknown/unknown. */
function passedOver({ annotations, platform, mediaType = '' }) {
    if (annotations?.['vnd.docker.reference.type'] !== undefined)
        return 'an attestation';
    if (platform?.os !== undefined && platform.os !== 'linux' && platform.os !== 'unknown')
        return 'for another system';
    return /image\.(manifest|index)|manifest\.(v2|list)|^$/.test(mediaType) ? undefined : 'no image';
}
async function readManifest(walk, { config, layers }) {
    if (!/image\.(config\.)?v1\+json$|^$/.test(config.mediaType ?? '')) {
        walk.passedOver.push(`${config.digest.slice(0, 19)}: no image`);
        return;
    }
    const files = [];
    for (const layer of layers)
        files.push(need(walk, layer));
    await readImage(walk, need(walk, config), files);
}
async function readImage(walk, configFile, layers) {
    const config = await readJson(configFile, imageConfig, 'the image configuration');
    if (config.os !== undefined && config.os !== 'linux') {
        walk.passedOver.push(`${printable(writtenPlatform(config), 80)}: for another system`);
        return;
    }
    const contents = new Contents(walk.spool, walk, labelOf(config, walk.labels));
    walk.parts.push({ contents, architecture: config.architecture });
    const stack = new LayerStack();
    // From the top: what an upper layer deletes or replaces is never unpacked.
    for (let i = layers.length - 1; i >= 0; i--) {
        const layer = layers[i];
        if (layer === undefined)
            continue;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const ledger = new PathLedger(walk.budget.limits.pathBytes);
        stack.next();
        const onMember = async ({ path: raw, type, size }, content) => {
            walk.budget.member();
            const path = ledger.add(raw, type);
            if (stack.place(path, type) && type === 'file')
                await contents.take(path, size, content);
        };
        const unpacked = hashed(decompressed(filePieces(layer.path, walk), walk), hash);
        await readTar(unpacked, onMember, { whole: config.rootfs?.diff_ids[i] !== undefined });
        walk.tricks.merge(ledger);
        sameDiffId(config.rootfs?.diff_ids[i], hash.digest('hex'), i);
    }
}
/** The digest of a layer's tar, which only the configuration knows in `docker save`. */
function sameDiffId(wanted, got, layer) {
    if (wanted !== undefined && wanted !== `sha256:${got}`)
        throw wrongDigest(`layer ${layer}`, `第 ${layer} 层`, wanted.slice(0, 80), got);
}
async function* hashed(pieces, hash) {
    for await (const piece of pieces) {
        hash.update(piece);
        yield piece;
    }
}
function find({ blobs }, { digest }) {
    return blobs.find(digest.replace(/^sha256:/, 'blobs/sha256/'));
}
function need(walk, one) {
    const file = find(walk, one);
    if (file === undefined)
        throw (0,problem/* damaged */.qM)(`blob ${one.digest} is missing`, `缺少 blob ${one.digest}`, { digest: one.digest });
    if (`sha256:${file.sha256}` !== one.digest)
        throw wrongDigest('a blob', '一个 blob', one.digest, file.sha256);
    return file;
}
function needed({ blobs }, path) {
    const file = blobs.find(path);
    const shown = printable(path);
    if (file === undefined)
        throw (0,problem/* damaged */.qM)(`${shown} is missing`, `缺少 ${shown}`, { path: shown });
    return file;
}
function wrongDigest(en, zh, wanted, got) {
    return new problem/* ArchiveProblem */.OQ('digest', { en: `${en} has another SHA-256 than its digest says`, zh: `${zh}的 SHA-256 与其摘要不符` }, { wanted, got });
}
function writtenPlatform({ os, architecture, variant }) {
    return [os, architecture, variant].filter(part => part !== undefined).join('/');
}
/** `linux-arm64`; two images for one platform are numbered. */
function labelOf(config, taken) {
    const base = [config.os ?? 'linux', config.architecture ?? 'unknown', config.variant]
        .filter(part => part !== undefined)
        .map(part => part.slice(0, 20).replace(/[^a-zA-Z0-9._]/g, '_'))
        .join('-');
    let label = base;
    for (let n = 2; taken.has(label); n++)
        label = `${base}-${n}`;
    taken.add(label);
    return label;
}

// EXTERNAL MODULE: ./build/src/archive/names.js
var names = __webpack_require__(89308);
;// CONCATENATED MODULE: ./build/src/archive/cpio.js


/** cpio(5), “New ASCII Format”: six bytes of magic and thirteen numbers of eight hex digits. */
const cpio_HEADER = 110;
/** Not as keys of an object: Biome 2.5's useSimpleNumberKeys rewrites octal ones to other numbers. */
const cpio_TYPES = new Map([
    [0o100000, 'file'],
    [0o040000, 'directory'],
    [0o120000, 'symlink'],
]);
/** Goes through the payload of an rpm. Of hard links the last one has the bytes. @throws ArchiveProblem */
async function readCpio(pieces, budget, onMember) {
    const reader = new ByteReader(pieces);
    try {
        for (;;) {
            const header = (await reader.exactly(cpio_HEADER)).toString('latin1');
            // rpm's own format for files over 4 GiB (07070X) leaves name and size to the package header.
            if (header.startsWith('07070X'))
                throw (0,problem/* unsupported */.qO)('an rpm with files over 4 GiB', '含有超过 4 GiB 文件的 rpm');
            if (!/^07070[12][0-9a-fA-F]{104}$/.test(header))
                throw (0,problem/* damaged */.qM)('an invalid cpio header', 'cpio 头部不合法', { offset: reader.offset - cpio_HEADER });
            const field = (n) => Number.parseInt(header.slice(6 + n * 8, 14 + n * 8), 16);
            const [mode, size, nameSize] = [field(1), field(6), field(11)];
            if (nameSize === 0 || nameSize > budget.limits.pathBytes + 1)
                throw (0,problem/* damaged */.qM)(`a name of ${nameSize} bytes`, `名称长达 ${nameSize} 字节`, { offset: reader.offset });
            const name = (await reader.exactly(nameSize)).toString('utf8').replace(/\0.*$/s, '');
            await reader.skip(-(cpio_HEADER + nameSize) & 3);
            if (name === 'TRAILER!!!')
                break;
            const said = cpio_TYPES.get(mode & 0o170000) ?? 'other';
            // rpm goes by the mode in the header of the package, and writes whatever bytes stand here if that says a file.
            const type = size > 0 && said !== 'symlink' ? 'file' : said;
            await reader.lend(size, -size & 3, async (content) => {
                if (type === 'symlink')
                    await refuseNoTarget(content, size, budget);
                await onMember({ path: name, type, size }, content);
            });
        }
        // Kernels and some unpackers go on with what stands behind the trailer; GNU cpio pads with zeros.
        for await (const piece of reader.all())
            if (piece.some(byte => byte !== 0))
                throw (0,problem/* damaged */.qM)('there is more after its end', '结束标记之后还有内容', { offset: reader.offset });
    }
    finally {
        await reader.close();
    }
}
/** A link’s bytes are a path, and no program is without a zero. */
async function refuseNoTarget(content, size, budget) {
    const target = size > budget.limits.pathBytes ? undefined : await new ByteReader(content).exactly(size);
    if (target === undefined || target.includes(0))
        throw (0,problem/* damaged */.qM)('a link to what is no path', '链接目标不是路径', { size });
}

;// CONCATENATED MODULE: ./build/src/archive/rpm.js







const LEAD = 96;
const HEADER_MAGIC = '8eade801';
/** rpm, lib/header.c: hdrchkTags. */
const MAX_TAGS = 0xffff;
const TAG = {
    sha256: 273,
    arch: 1022,
    payloadFormat: 1124,
    compressor: 1125,
    payloadDigest: 5092,
    payloadDigestAlgo: 5093,
};
/** RFC 4880 §9.4, as rpm uses it. */
const rpm_SHA256 = 8;
/**
 * Goes through what an rpm (version 3 or 4 format) installs. The digests in its headers are compared with the bytes.
 * @returns its architecture
 * @throws ArchiveProblem
 * @see https://rpm-software-management.github.io/rpm/manual/format_v4.html
 */
async function readRpm(pieces, reading, onMember) {
    const reader = new ByteReader(pieces);
    try {
        await reader.exactly(LEAD);
        const signature = await readHeader(reader, reading);
        await reader.skip(-signature.bytes.length & 7);
        const header = await readHeader(reader, reading);
        sameDigest('the header', '头部', signature.text(TAG.sha256), (0,external_node_crypto_.createHash)('sha256').update(header.bytes).digest('hex'));
        const format = header.text(TAG.payloadFormat) ?? 'cpio';
        if (format !== 'cpio')
            throw (0,problem/* unsupported */.qO)(`its payload is ${format.slice(0, 40)}`, `其内容格式为 ${format.slice(0, 40)}`);
        const payload = (0,external_node_crypto_.createHash)('sha256');
        const { head, all } = await peek(rpm_hashed(reader.all(), payload));
        refuseOtherCodec(header.text(TAG.compressor) ?? 'gzip', head);
        await readCpio(decompressed(all, reading), reading.budget, onMember);
        if ((header.number(TAG.payloadDigestAlgo) ?? rpm_SHA256) === rpm_SHA256)
            sameDigest('the payload', '内容', header.text(TAG.payloadDigest), payload.digest('hex'));
        return header.text(TAG.arch);
    }
    finally {
        await reader.close();
    }
}
/** What rpm, and rpm2cpio, decompresses with goes by the header; rpm's liblzma decoder takes both of its formats. */
const rpm_CODECS = new Map([
    // zlib, gzread: what is no gzip is given out as it is. An rpm without compression names none.
    ['gzip', ['gzip', 'cpio']],
    ['xz', ['xz']],
    ['lzma', ['xz', 'lzma']],
    ['zstd', ['zstd']],
    ['bzip2', ['bzip2']],
]);
/** GNU cpio passes over what is no header, and would find one of its own in bytes that were decompressed in no or another way. */
function refuseOtherCodec(said, head) {
    const format = (0,sniff/* sniff */.ZF)(head);
    const found = format === 'closed' ? (0,sniff/* closedName */.eT)(head) : format;
    if (found === undefined || rpm_CODECS.get(said)?.includes(found) === true)
        return;
    const name = said.slice(0, 40);
    throw (0,problem/* damaged */.qM)(`its payload is ${found}, and its header says ${name}`, `其内容为 ${found}，而头部声明为 ${name}`, {
        compressor: name,
        found,
    });
}
function sameDigest(en, zh, wanted, got) {
    if (wanted !== undefined && wanted.toLowerCase() !== got)
        throw new problem/* ArchiveProblem */.OQ('digest', { en: `${en} has another SHA-256 than the package says`, zh: `${zh}的 SHA-256 与软件包所记录的不符` }, { wanted: wanted.slice(0, 64), got });
}
async function* rpm_hashed(pieces, hash) {
    for await (const piece of pieces) {
        hash.update(piece);
        yield piece;
    }
}
/** A header structure: 16 bytes, an index of 16 bytes an entry, and a store that the entries point into. */
async function readHeader(reader, { budget }) {
    const begin = reader.offset;
    const intro = await reader.exactly(16);
    const [tags, size] = [intro.readUInt32BE(8), intro.readUInt32BE(12)];
    if (intro.toString('hex', 0, 4) !== HEADER_MAGIC || tags > MAX_TAGS || size > budget.limits.headerBytes)
        throw (0,problem/* damaged */.qM)('an invalid package header', '软件包头部不合法', { offset: begin, tags, size });
    const index = await reader.exactly(tags * 16);
    const store = await reader.exactly(size);
    const entry = (tag) => {
        for (let at = 0; at < index.length; at += 16)
            if (index.readUInt32BE(at) === tag)
                return {
                    type: index.readUInt32BE(at + 4),
                    offset: index.readUInt32BE(at + 8),
                    count: index.readUInt32BE(at + 12),
                };
        return undefined;
    };
    return {
        bytes: Buffer.concat([intro, index, store]),
        /** The first string of a STRING, STRING_ARRAY or I18NSTRING. */
        text(tag) {
            const found = entry(tag);
            if (found === undefined || ![6, 8, 9].includes(found.type) || found.offset >= store.length)
                return undefined;
            const end = store.indexOf(0, found.offset);
            return store.toString('utf8', found.offset, end < 0 ? store.length : Math.min(end, found.offset + 200));
        },
        /** The first number of an INT32. */
        number(tag) {
            const found = entry(tag);
            return found === undefined || found.type !== 4 || found.offset + 4 > store.length
                ? undefined
                : store.readUInt32BE(found.offset);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/archive/zip.js





const METHODS = { 9: 'deflate64', 12: 'bzip2', 14: 'lzma', 93: 'zstd', 95: 'xz' };
/**
 * Goes through a zip archive by its central directory. What that says is compared with the local headers, since other
 * programs go by those. @throws ArchiveProblem
 */
async function readZip(file, reading, onMember) {
    const yauzl = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const { size } = await file.stat();
    reading.budget.read(size);
    const occupied = [];
    let directoryAt = 0;
    try {
        // Names are checked by the ledger: yauzl would end at the first bad one.
        const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
        const zip = await yauzl.fromRandomAccessReaderPromise(readerOf(file, yauzl), size, options);
        // Where the central directory begins: yauzl's types do not tell.
        directoryAt = zip.readEntryCursor;
        for await (const entry of zip.eachEntry())
            occupied.push(await readEntry(zip, entry, reading, onMember, yauzl));
    }
    catch (error) {
        if (error instanceof problem/* ArchiveProblem */.OQ || error instanceof system/* Interrupted */.Cw || isDisk(error))
            throw error;
        throw damagedBy(error);
    }
    noOverlap(occupied);
    noGap(occupied, directoryAt);
}
/** yauzl closes what it is given by number, and reads on after an error: the file is ours. */
function readerOf(file, { RandomAccessReader }) {
    return new (class extends RandomAccessReader {
        _readStreamForRange(start, end) {
            return external_node_stream_.Readable.from(piecesOf(file, start, end), { objectMode: false });
        }
    })();
}
async function readEntry(zip, entry, reading, onMember, { getFileNameLowLevel }) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    const evidence = { member: name.slice(0, 300) };
    const local = await zip.readLocalFileHeaderPromise(entry);
    if (!local.fileName.equals(entry.fileNameRaw))
        throw (0,problem/* damaged */.qM)('a file has two names, in its own header and in the directory', '文件自身头部与目录中的名称不同', {
            ...evidence,
            local: local.fileName.toString('utf8').slice(0, 300),
        });
    const size = entry.uncompressedSize;
    const type = typeOf(entry, name);
    if (type === 'file' && entry.isEncrypted())
        throw new problem/* ArchiveProblem */.OQ('encrypted', { en: 'it is encrypted', zh: '已加密' }, evidence);
    const { compressionMethod: method } = entry;
    if (type === 'file' && !entry.canDecodeFileData())
        throw (0,problem/* unsupported */.qO)(`a member compressed with ${METHODS[method] ?? `method ${method}`}`, `成员以 ${METHODS[method] ?? `方法 ${method}`} 压缩`, { ...evidence, method });
    await onMember({ path: name, type, size }, type === 'file' ? content(zip, entry, reading) : zip_nothing());
    const end = local.fileDataStart + entry.compressedSize;
    const described = (entry.generalPurposeBitFlag & 8) !== 0;
    return { name, start: entry.relativeOffsetOfLocalHeader, end, described };
}
async function* zip_nothing() { }
/** The library checks the size; the checksum is checked here, for who reads to the end. */
async function* content(zip, entry, { budget, signal }) {
    let sum = 0;
    for await (const piece of await zip.openReadStreamPromise(entry)) {
        if (signal?.aborted === true)
            throw new system/* Interrupted */.Cw();
        budget.produced(piece.length);
        sum = (0,external_node_zlib_.crc32)(piece, sum);
        yield piece;
    }
    if (sum !== entry.crc32)
        throw (0,problem/* damaged */.qM)('the checksum of a member is wrong', '成员的校验和不符', { wanted: entry.crc32, got: sum });
}
function typeOf(entry, name) {
    if (name.endsWith('/'))
        return 'directory';
    // Made on Unix: the upper half of the attributes is a mode. APPNOTE.TXT §4.4.2, §4.4.15
    const mode = entry.versionMadeBy >>> 8 === 3 ? (entry.externalFileAttributes >>> 16) & 0o170000 : 0;
    if (mode === 0o120000)
        return 'symlink';
    return mode === 0 || mode === 0o100000 ? 'file' : 'other';
}
/** Members that share bytes: how the zip bombs of 2019 were made (https://www.bamsoftware.com/hacks/zipbomb/). */
function noOverlap(occupied) {
    occupied.sort((a, b) => a.start - b.start);
    for (const [i, { name, end }] of occupied.entries()) {
        const next = occupied[i + 1];
        if (next !== undefined && next.start < end)
            throw (0,problem/* damaged */.qM)('members overlap: they share the same bytes', '成员相互重叠，共用相同字节', {
                members: [name.slice(0, 300), next.name.slice(0, 300)],
            });
    }
}
/** With and without its signature, with sizes of 4 and of 8 bytes. APPNOTE.TXT §4.3.9 */
const DESCRIPTORS = new Set([12, 16, 20, 24]);
/** Who unpacks a stream, as funzip and bsdtar do, meets each local header, also one that the directory does not list. */
function noGap(sorted, directoryAt) {
    const starts = [...sorted.map(one => one.start), directoryAt];
    for (const [i, start] of starts.entries()) {
        const before = sorted[i - 1];
        const gap = start - (before?.end ?? 0);
        if (gap !== 0 && !(before?.described === true && DESCRIPTORS.has(gap)))
            throw (0,problem/* damaged */.qM)('there are bytes that its directory does not list', '含有目录中未列出的字节', {
                offset: before?.end ?? 0,
                bytes: gap,
            });
    }
}

;// CONCATENATED MODULE: ./build/src/archive/open.js






















/**
 * Opens a release archive, and lays every ELF file in it into the spool. Only errors of the disk and Ctrl-C are thrown:
 * whatever the archive is, is in the result.
 * @param format what `sniff` said of its first bytes; `folder` for an OCI layout
 */
async function openArchive(path, format, spool, { signal, limits } = {}) {
    const reading = { budget: new archive_limits/* Budget */._(limits), signal };
    const draft = {
        kind: format,
        parts: [],
        passedOver: [],
        tricks: new PathLedger(reading.budget.limits.pathBytes),
    };
    if (format === 'folder')
        return outcome(draft, () => openFolder(path, reading, spool, draft));
    // Once: what is hashed is what is read. O_NONBLOCK: a pipe in its place would otherwise wait for a writer.
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const before = await file.stat({ bigint: true });
        if (!before.isFile())
            return { ...draft, problem: changed() };
        draft.subject = await open_hashed(file, signal);
        const opened = await outcome(draft, async () => {
            if ((await formatOf(file)) !== format)
                throw changed();
            refuseOtherName(path, format);
            await OPENERS[format]({ path, file }, reading, spool, draft);
        });
        const there = await (0,promises_.stat)(path, { bigint: true }).catch(() => undefined);
        const same = (0,system/* isUnchanged */._5)(before, await file.stat({ bigint: true })) && (0,system/* isUnchanged */._5)(before, there);
        return same ? opened : { ...opened, problem: changed() };
    }
    finally {
        await file.close();
    }
}
async function outcome(draft, read) {
    try {
        await read();
        return draft;
    }
    catch (error) {
        if (error instanceof problem/* ArchiveProblem */.OQ)
            return { ...draft, problem: error };
        throw error;
    }
}
async function formatOf(file) {
    const { head, all } = await peek(piecesOf(file, 0, sniff/* HEAD_BYTES */.Lq));
    await all.return();
    return (0,sniff/* sniff */.ZF)(head);
}
async function open_hashed(file, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for await (const piece of piecesOf(file)) {
        if (signal?.aborted === true)
            throw new system/* Interrupted */.Cw();
        hash.update(piece);
        size += piece.length;
    }
    return { sha256: hash.digest('hex'), size };
}
function changed() {
    return (0,problem/* damaged */.qM)('it changed while it was read', '读取过程中文件发生变化');
}
/** A file can begin as one archive and end as another: users unpack the one that its name says. */
function refuseOtherName(path, format) {
    const promised = (0,names/* promisedFormat */.f)(path);
    if (format !== 'closed' && promised !== undefined && promised !== format)
        throw (0,problem/* unsupported */.qO)(`it is called ${(0,external_node_path_.basename)(path)} and begins as ${format}`, `名为 ${(0,external_node_path_.basename)(path)}，开头却是 ${format}`, {
            format,
            name: promised,
        });
}
const OPENERS = {
    tar: ({ file }, reading, spool, draft) => openTar(() => filePieces(file, reading), reading, spool, draft),
    gzip: (...all) => openCompressed('gzip', ...all),
    xz: (...all) => openCompressed('xz', ...all),
    zstd: (...all) => openCompressed('zstd', ...all),
    async zip({ file }, reading, spool, draft) {
        await readZip(file, reading, collector(reading, spool, draft));
    },
    async deb({ file }, reading, spool, draft) {
        const onMember = collector(reading, spool, draft);
        named(draft, await readDeb(filePieces(file, reading), reading, onMember));
    },
    async rpm({ file }, reading, spool, draft) {
        const onMember = collector(reading, spool, draft);
        named(draft, await readRpm(filePieces(file, reading), reading, onMember));
    },
    async closed({ file }, reading, _spool, draft) {
        const { head, all } = await peek(filePieces(file, reading));
        await all.return();
        const name = (0,sniff/* closedName */.eT)(head) ?? '';
        draft.kind = name;
        throw (0,problem/* unsupported */.qO)(`archives of ${name} are not opened`, `无法打开 ${name} 格式的归档`, { format: name });
    },
};
const SHORT = { gzip: 'gz', xz: 'xz', zstd: 'zst' };
/** A compressed tar, or one compressed file: its bytes tell. */
async function openCompressed(codec, { path, file }, reading, spool, draft) {
    draft.kind = SHORT[codec];
    const unpacked = () => decompress(codec, filePieces(file, reading), reading);
    const { head, all } = await peek(unpacked());
    if ((0,sniff/* sniff */.ZF)(head) === 'tar') {
        await all.return();
        draft.kind = `tar.${SHORT[codec]}`;
        return openTar(unpacked, reading, spool, draft);
    }
    const contents = open_begin(reading, spool, draft);
    reading.budget.member();
    await contents.take((0,external_node_path_.basename)(path).replace(/\.(gz|xz|zst)$/i, ''), 0, all);
}
/** @param pieces may be called twice: an image's tar is read once more, now that it is known to be one */
async function openTar(pieces, reading, spool, draft) {
    const onMember = collector(reading, spool, draft);
    const layout = new LayoutSigns(reading.budget.limits.jsonBytes);
    await readTar(pieces(), async (member, content) => onMember(member, await layout.watch(member, content)));
    const kind = layout.kind();
    if (kind === undefined)
        return;
    for (const { contents } of draft.parts)
        for (const { file } of contents.elf)
            await spool.release(file);
    draft.parts = [];
    draft.kind = kind;
    await readLayout(take => readTar(pieces(), take), spool, reading, draft);
}
async function openFolder(path, reading, spool, draft) {
    draft.kind = 'OCI image';
    await readLayout(take => readFolder(path, reading, spool, take), spool, reading, draft);
}
async function readLayout(layOut, spool, { signal, budget: { limits } }, draft) {
    const again = { signal, budget: new archive_limits/* Budget */._(limits) };
    const blobs = new Blobs(spool, again.budget);
    try {
        await layOut(blobs.take);
        const index = blobs.find('index.json');
        if (draft.subject === undefined && index !== undefined)
            draft.subject = index;
        await readImages(blobs, spool, again, draft);
        await takeUnasked(blobs, spool, again, draft);
    }
    finally {
        await blobs.release();
    }
}
/** A blob of an image that is not judged, of another system or an attestation, is no program by itself. */
const BLOB = /^blobs\/sha256\/[0-9a-f]{64}$/;
async function takeUnasked(blobs, spool, reading, draft) {
    const contents = new Contents(spool, reading);
    for (const [path, { path: file, size }] of blobs.unasked()) {
        if (BLOB.test(path)) {
            const { head, all } = await peek(filePieces(file, reading));
            await all.return();
            if ((0,sniff/* sniff */.ZF)(head) !== 'elf')
                continue;
        }
        await contents.take(path, size, filePieces(file, reading));
    }
    if (contents.elf.length + contents.notOpened.length + contents.foreign.length > 0)
        draft.parts.push({ contents, architecture: undefined, beside: true });
}
/** Whether a tar is an image layout: it shows only when all of its names are known. */
class LayoutSigns {
    jsonBytes;
    names = new Set();
    isDocker = false;
    constructor(jsonBytes) {
        this.jsonBytes = jsonBytes;
    }
    async watch({ path, size, type }, content) {
        const name = path.replace(/^\.\//, '');
        if (type === 'file' && (name === 'oci-layout' || name === 'index.json'))
            this.names.add(name);
        if (type !== 'file' || name !== 'manifest.json' || size > this.jsonBytes)
            return content;
        // Many tars have a manifest.json; docker's names layers.
        const bytes = await new ByteReader(content).exactly(size);
        this.isDocker = looksLikeDockerManifest(bytes);
        return external_node_stream_.Readable.from([bytes]);
    }
    kind() {
        if (this.names.size === 2)
            return 'OCI image';
        return this.isDocker ? 'docker image' : undefined;
    }
}
function open_begin(reading, spool, draft) {
    const contents = new Contents(spool, reading);
    draft.parts.push({ contents, architecture: undefined });
    return contents;
}
function collector(reading, spool, draft) {
    const contents = open_begin(reading, spool, draft);
    return async ({ path: raw, type, size }, content) => {
        if (reading.signal?.aborted === true)
            throw new system/* Interrupted */.Cw();
        reading.budget.member();
        const path = draft.tricks.add(raw, type);
        if (type === 'file')
            await contents.take(path, size, content);
    };
}
function named(draft, architecture) {
    draft.parts = draft.parts.map(({ contents }) => ({ contents, architecture }));
}


/***/ })

};

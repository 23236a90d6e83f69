import { connect, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { errorText } from '../../system/index.js';
import type { Passage, Target } from '../connection.js';
import { Hold } from '../hold.js';
import { RETRY_RANDOM } from '../messages/hellos.js';
import type { Ordinary } from '../scan/ordinary.js';
import { serverStages, type Timed } from './stages.js';
import { type Attempt, DATA_MS, HOLD_MS } from './time-gm.js';

/**
 * One handshake of Node's own client, stamped at the same place as ours: between it and the socket. The certificate is looked
 * at, not trusted.
 */
export async function timeOrdinary(
  version: Ordinary['version'],
  { host, port }: Target,
  { serverName, waitMs, request }: { serverName: string | undefined; waitMs: number; request: Uint8Array | undefined },
): Promise<Attempt> {
  const began = performance.now();
  const raw = connect({ host, port, noDelay: true });
  const late = setTimeout(() => raw.destroy(new Error('ETIMEDOUT')), waitMs);
  try {
    await connected(raw);
    const connectMs = performance.now() - began;
    const wire = new StampedSocket(raw);
    const socket = connectTls({
      socket: wire,
      minVersion: version,
      maxVersion: version,
      rejectUnauthorized: false,
      ...(serverName !== undefined && { servername: serverName }),
    });
    await new Promise<void>((resolve, reject) => {
      socket.once('secureConnect', resolve).on('error', reject);
      raw.once('close', () => reject(new Error('ECONNRESET')));
    });
    const stages = serverStages(wire.passages.slice(), { finishes: version === 'TLSv1.2', retried: wire.retried });
    if (stages === undefined) return { failed: 'the handshake was shorter than one has to be' };
    const computed = wire.computedMs;
    let data: number | undefined;
    if (request !== undefined) data = await firstData(socket, wire, request);
    const server: Timed['server'] = { connect: connectMs, ...stages, ...(data !== undefined && { data }) };
    return { server, client: { all: computed } };
  } catch (error) {
    return { failed: error instanceof Error && 'code' in error ? String(error.code) : errorText(error) };
  } finally {
    clearTimeout(late);
    raw.destroy();
  }
}

function connected(raw: Socket): Promise<void> {
  return new Promise((resolve, reject) => raw.once('connect', resolve).once('error', reject));
}

/** @returns from the request to the piece that held the first of the answer; undefined: none came in time */
function firstData(socket: Duplex, wire: StampedSocket, request: Uint8Array): Promise<number | undefined> {
  return new Promise(resolve => {
    const late = setTimeout(() => resolve(undefined), DATA_MS);
    const done = (at: number | undefined) => {
      clearTimeout(late);
      resolve(at);
    };
    const last = (way: Passage['direction']) => wire.passages.findLast(({ direction }) => direction === way)?.at ?? 0;
    socket.once('data', () => done(last('received') - last('sent')));
    socket.once('close', () => done(undefined));
    socket.write(request);
  });
}

/** Behind the header of the record, that of the message, and the version. */
const RETRY_AT = 5 + 4 + 2;

/** A socket whose bytes are stamped as they pass, and held as those of a client of ours are. */
class StampedSocket extends Duplex {
  readonly passages: Passage[] = [];
  /** From bytes that were given to the client to those that it says for them. */
  computedMs = 0;
  /** A HelloRetryRequest came, which is in the clear. */
  retried = false;
  #given: number | undefined;
  readonly #incoming = new Hold<Buffer>(HOLD_MS, pieces => {
    this.#given ??= performance.now();
    for (const bytes of pieces) {
      this.retried ||= bytes.indexOf(RETRY_RANDOM) === RETRY_AT;
      this.push(bytes);
    }
  });
  readonly #outgoing = new Hold<Buffer>(HOLD_MS, pieces => {
    if (!this.raw.writable) return;
    const bytes = Buffer.concat(pieces);
    this.passages.push({ direction: 'sent', at: performance.now(), length: bytes.length });
    this.raw.write(bytes);
  });

  constructor(private readonly raw: Socket) {
    super();
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

  override _read(): void {}

  override _write(bytes: Buffer, _: BufferEncoding, done: () => void): void {
    if (this.#given !== undefined) this.computedMs += performance.now() - this.#given;
    this.#given = undefined;
    this.#outgoing.take(bytes);
    done();
  }

  override _final(done: () => void): void {
    this.#outgoing.release();
    this.raw.end(done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#incoming.release();
    this.#outgoing.release();
    this.raw.destroy();
    done(error);
  }
}

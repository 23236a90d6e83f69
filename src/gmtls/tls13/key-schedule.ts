import { createHash, createHmac } from 'node:crypto';
import type { Protection } from '../record/protection.js';
import { tls13Protection } from '../record/tls13.js';
import { hkdfExpandLabel, hkdfExtract } from './hkdf.js';
import type { Tls13Suite } from './suites.js';

const IV = 12;

/** The secrets of a connection, RFC 8446 §7.1; none of them leaves it but through the keylog. */
export class KeySchedule {
  #secret: Uint8Array;

  constructor(private readonly suite: Tls13Suite) {
    const none = new Uint8Array(suite.hashLength);
    // Early secret without a PSK.
    this.#secret = hkdfExtract(suite.hash, none, none);
  }

  /** Goes on from early to handshake, or from handshake to master secret. */
  mix(input: Uint8Array = new Uint8Array(this.suite.hashLength)): void {
    const salt = hkdfExpandLabel(this.suite.hash, this.#secret, 'derived', this.hash([]), this.suite.hashLength);
    this.#secret = hkdfExtract(this.suite.hash, salt, input);
  }

  derive(label: string, transcript: readonly Uint8Array[]): TrafficSecret {
    const secret = hkdfExpandLabel(this.suite.hash, this.#secret, label, this.hash(transcript), this.suite.hashLength);
    return new TrafficSecret(this.suite, secret);
  }

  hash(parts: readonly Uint8Array[]): Uint8Array {
    const hash = createHash(this.suite.hash);
    for (const part of parts) hash.update(part);
    return hash.digest();
  }
}

/** What the records of one direction are protected with, and its Finished is made of. */
export class TrafficSecret {
  readonly #secret: Uint8Array;

  constructor(
    private readonly suite: Tls13Suite,
    secret: Uint8Array,
  ) {
    this.#secret = secret;
  }

  protection(): Protection {
    const { aead, keyLength } = this.suite;
    return tls13Protection(aead, this.#expand('key', keyLength), this.#expand('iv', IV));
  }

  /** RFC 8446 §4.4.4. */
  finished(transcriptHash: Uint8Array): Uint8Array {
    const key = this.#expand('finished', this.suite.hashLength);
    return createHmac(this.suite.hash, key).update(transcriptHash).digest();
  }

  /** RFC 8446 §7.2. */
  next(): TrafficSecret {
    return new TrafficSecret(this.suite, this.#expand('traffic upd', this.suite.hashLength));
  }

  /** For the keylog alone. */
  reveal(): Uint8Array {
    return this.#secret;
  }

  #expand(label: string, length: number): Uint8Array {
    return hkdfExpandLabel(this.suite.hash, this.#secret, label, new Uint8Array(0), length);
  }
}

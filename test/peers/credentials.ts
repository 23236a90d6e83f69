import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TlcpIdentity } from '../../src/gmtls/tlcp/options.js';
import type { Tls13Identity } from '../../src/gmtls/tls13/options.js';

/**
 * Made once by `gmtls-peers certificates`, so that recorded transcripts stay good: a CA, pairs to sign and to encrypt with
 * for a server and a client, and a P-256 pair.
 */
export const CERTIFICATES = resolve('test/fixtures/gmtls/certificates');

type Name = 'ca' | 'sign' | 'enc' | 'client-sign' | 'client-enc';

export function certificate(name: Name): Buffer {
  return pem(`${name}.crt`);
}

/** The number of an SM2 key, out of its PKCS #8. */
export function privateKey(name: Name): Buffer {
  const der = pem(`${name}.key`);
  // version 1, and an OCTET STRING of 32 bytes: ECPrivateKey, RFC 5915.
  const at = der.indexOf(Buffer.from('0201010420', 'hex'));
  if (at < 0) throw new Error(`${name}.key is not what was expected`);
  return der.subarray(at + 5, at + 37);
}

export function tlcpIdentity(): TlcpIdentity {
  return {
    certificates: [certificate('client-sign'), certificate('client-enc')],
    signKey: privateKey('client-sign'),
    encryptionKey: privateKey('client-enc'),
  };
}

export function tls13Identity(): Tls13Identity {
  return { certificates: [certificate('client-sign')], key: privateKey('client-sign') };
}

function pem(file: string): Buffer {
  const text = readFileSync(join(CERTIFICATES, file), 'utf8');
  return Buffer.from(text.replace(/-----[^-]+-----|\s/g, ''), 'base64');
}

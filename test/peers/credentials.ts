import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TlcpIdentity } from '../../src/gmtls/tlcp/options.js';
import type { Tls13Identity } from '../../src/gmtls/tls13/options.js';
import { readPem } from '../../src/gmtls/x509/pem.js';
import { readPrivateKey } from '../../src/gmtls/x509/private-key.js';

/**
 * Made once by `gmtls-peers certificates`, so that recorded transcripts stay good: a CA, pairs to sign and to encrypt with
 * for a server and a client, and a P-256 pair.
 */
export const CERTIFICATES = resolve('test/fixtures/gmtls/certificates');

type Name = 'ca' | 'sign' | 'enc' | 'client-sign' | 'client-enc';

export function certificate(name: Name): Buffer {
  const [block] = readPem(text(`${name}.crt`));
  if (block === undefined) throw new Error(`no certificate in ${name}.crt`);
  return block.der;
}

export function privateKey(name: Name): Buffer {
  return readPrivateKey(text(`${name}.key`), `${name}.key`);
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

function text(file: string): string {
  return readFileSync(join(CERTIFICATES, file), 'utf8');
}

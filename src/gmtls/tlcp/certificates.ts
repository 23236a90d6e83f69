import { type CertifiedKey, certifiedKey } from '../client/certified-key.js';
import type { SignerKey } from '../client/signature.js';
import { WireError } from '../wire/error.js';
import { ALERT } from '../wire/names.js';

/** What the server's certificate list is for. */
export interface ServerCertificates {
  readonly all: readonly Uint8Array[];
  /** What the premaster secret is encrypted with, or agreed on with. */
  readonly encryptionKey: Uint8Array;
  /** Indexes of what the signature of ECC may be over, the one that it should be over first. */
  readonly encryptionFirst: readonly number[];
  /** Who may have signed, the one that should have first. */
  readonly signers: readonly SignerKey[];
}

/** More are CAs. */
const LOOKED_AT = 4;

/**
 * GB/T 38636 §6.4.5.3 has the signing certificate first and the encryption one second. TASSL puts CAs between them (Tongsuo
 * issue 203), so the encryption certificate is the first behind it whose key usage says so, or else the second.
 */
export function serverCertificates(all: readonly Uint8Array[]): ServerCertificates {
  const keys = keysOf(all);
  const byUsage = keys.findIndex((certificate, index) => index > 0 && certificate?.encrypts === true);
  const encryption = byUsage > 0 ? byUsage : Math.min(1, all.length - 1);
  const encryptionKey = keys[encryption]?.key;
  if (encryptionKey === undefined)
    throw new WireError(
      'value',
      'Certificate.certificate_list',
      {
        en: `has ${all.length} certificates, and none with an SM2 key where the encryption certificate belongs`,
        zh: `共有 ${all.length} 张证书，加密证书的位置上没有 SM2 公钥`,
      },
      { certificates: all.length, index: encryption },
      ALERT.bad_certificate,
    );
  return {
    all,
    encryptionKey,
    encryptionFirst: [encryption, ...[...keys.keys()].filter(index => index !== encryption)],
    signers: signersAmong(keys),
  };
}

/** Who of a list may have signed, the one that should have first. */
export function signersOf(all: readonly Uint8Array[]): SignerKey[] {
  return signersAmong(keysOf(all));
}

type Keys = readonly (CertifiedKey | undefined)[];

function keysOf(all: readonly Uint8Array[]): Keys {
  return all.slice(0, LOOKED_AT).map(certifiedKey);
}

function signersAmong(keys: Keys): SignerKey[] {
  const signers = keys.flatMap((certificate, signer) =>
    certificate === undefined ? [] : [{ signer, key: certificate.key }],
  );
  return signers.toSorted((a, b) => rank(a.signer, keys) - rank(b.signer, keys));
}

/** The first certificate, then those that may not sign either, CAs last. */
function rank(index: number, keys: Keys): number {
  return index === 0 ? 0 : keys[index]?.encrypts === true ? 1 : 2;
}

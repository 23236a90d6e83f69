import { DerError } from '../der/error.js';
import { Sm2Error } from '../sm2/error.js';
import { decodePoint } from '../sm2/point.js';
import { type Certificate, readCertificate } from '../x509/certificate.js';

/** The SM2 key of a certificate. */
export interface CertifiedKey {
  /** 65 bytes, on the curve. */
  readonly key: Uint8Array;
  /** Its key usage says that keys are encrypted with it or agreed on: GB/T 20518, what TLCP's encryption certificate has. */
  readonly encrypts: boolean;
}

const ENCRYPTS = ['keyEncipherment', 'dataEncipherment', 'keyAgreement'] as const;

/** @returns undefined when it cannot be read, or has another kind of key; what is wrong with it, the checks of it say */
export function certifiedKey(der: Uint8Array): CertifiedKey | undefined {
  try {
    const { publicKey, keyUsage }: Certificate = readCertificate(der);
    if (publicKey.kind !== 'sm2') return undefined;
    decodePoint(publicKey.bits);
    return { key: publicKey.bits, encrypts: ENCRYPTS.some(usage => keyUsage?.includes(usage)) };
  } catch (error) {
    if (error instanceof DerError || error instanceof Sm2Error) return undefined;
    throw error;
  }
}

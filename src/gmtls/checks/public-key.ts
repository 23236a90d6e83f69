import { DerError } from '../der/error.js';
import { type Certificate, readCertificate } from '../x509/certificate.js';

/** @returns undefined when it cannot be read */
export function certifiedPublicKey(der: Uint8Array): Certificate['publicKey'] | undefined {
  try {
    return readCertificate(der).publicKey;
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

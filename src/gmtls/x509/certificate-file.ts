import { UserError } from '../../language/index.js';
import { DerError } from '../der/error.js';
import { type Certificate, readCertificate } from './certificate.js';
import { readPem } from './pem.js';

/**
 * The certificates of a PEM text: trusted roots, or what a test client shows.
 * @param file how messages call the text
 * @throws UserError when there is none, or one of them cannot be read
 */
export function readCertificates(text: string, file: string): Certificate[] {
  const blocks = readPem(text).filter(({ label }) => label === 'CERTIFICATE');
  if (blocks.length === 0) throw new UserError('XC-GMTLS-005', { file });
  return blocks.map(({ der }, i) => {
    try {
      return readCertificate(der);
    } catch (error) {
      if (!(error instanceof DerError)) throw error;
      throw new UserError('XC-GMTLS-006', { file, number: i + 1, problem: error.text });
    }
  });
}

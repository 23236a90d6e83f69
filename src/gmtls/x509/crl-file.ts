import { UserError } from '../../language/index.js';
import { DerError } from '../der/error.js';
import { type Crl, readCrl } from './crl.js';
import { readPem } from './pem.js';

const BEGIN = Buffer.from('-----BEGIN ');

/**
 * The revocation lists of a file: DER of one, or PEM of any number.
 * @param file how messages call it
 * @throws UserError when there is none, or one of them cannot be read
 */
export function readCrls(bytes: Buffer, file: string): Crl[] {
  const ders = bytes.includes(BEGIN)
    ? readPem(bytes.toString('latin1')).flatMap(({ label, der }) => (label === 'X509 CRL' ? [der] : []))
    : [bytes];
  if (ders.length === 0)
    throw new UserError('XC-GMTLS-013', { file, problem: { en: 'it has no X509 CRL', zh: '其中没有 X509 CRL' } });
  return ders.map(der => {
    try {
      return readCrl(der);
    } catch (error) {
      if (!(error instanceof DerError)) throw error;
      throw new UserError('XC-GMTLS-013', { file, problem: error.text }, { cause: error });
    }
  });
}

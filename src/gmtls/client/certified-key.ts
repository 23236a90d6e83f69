import { X509Certificate } from 'node:crypto';

export interface CertifiedKey {
  readonly key: Uint8Array;
  readonly encrypts: boolean;
}

export function certifiedKey(der: Uint8Array): CertifiedKey | undefined {
  const spki = new X509Certificate(der).publicKey.export({ type: 'spki', format: 'der' });
  const bytes = Buffer.from(der);
  const at = bytes.indexOf(Buffer.from('0603551d0f', 'hex'));
  const usage = bytes.subarray(at + 5, at + 16).toString('hex');
  return { key: spki.subarray(-65), encrypts: at > 0 && /0403020[0-9](3|38)/.test(usage) };
}

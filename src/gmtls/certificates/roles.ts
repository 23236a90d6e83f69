import type { Certificate } from '../x509/certificate.js';
import { buildChain } from '../x509/chain.js';
import type { KeyUsage } from '../x509/extensions.js';
import type { Examined, Leaf, Role } from './examined.js';

/** Usages of which an encryption certificate has one at least: Kona TLCPCertificate.java. */
export const ENCIPHERMENT: readonly KeyUsage[] = ['keyEncipherment', 'dataEncipherment', 'keyAgreement'];

type Roles = Pick<Examined, 'sign' | 'enc' | 'swapped'>;
type Placed = { readonly position: number; readonly certificate: Certificate };

/**
 * Which certificate of the list is which. By the standard the first one signs and the second one encrypts, but servers
 * are seen that send them the other way round, or the CA between them (Tongsuo issue 203): key usage tells then.
 */
export function rolesOf(
  placed: readonly Placed[],
  protocol: Examined['protocol'],
  roots: readonly Certificate[],
): Roles {
  const all = placed.map(({ certificate }) => certificate);
  const leaf = (role: Role, found: Placed | undefined): Leaf | undefined =>
    found && { role, ...found, chain: buildChain(found.certificate, all, roots) };
  const leaves = placed.filter(({ position, certificate }) => !isIssuer(position, certificate, all));
  const [first = placed[0], ...rest] = leaves;
  if (protocol === 'tls13') return { sign: leaf('sign', first), enc: undefined, swapped: false };
  const second = rest.find(({ certificate }) => enciphers(certificate)) ?? rest[0];
  const swapped =
    first !== undefined &&
    second !== undefined &&
    enciphers(first.certificate) &&
    !signs(first.certificate) &&
    signs(second.certificate) &&
    !enciphers(second.certificate);
  const [sign, enc] = swapped ? [second, first] : [first, second];
  return { sign: leaf('sign', sign), enc: leaf('enc', enc), swapped };
}

export function signs({ keyUsage }: Certificate): boolean {
  return keyUsage?.includes('digitalSignature') === true;
}

export function enciphers({ keyUsage }: Certificate): boolean {
  return keyUsage?.some(usage => ENCIPHERMENT.includes(usage)) === true;
}

/** It issued another one of the list, or is a CA behind the two places where the server's own belong. */
function isIssuer(
  position: number,
  { der, subject, basicConstraints }: Certificate,
  all: readonly Certificate[],
): boolean {
  if (basicConstraints?.ca === true && position > 1) return true;
  return all.some(
    other => other.issuer.key === subject.key && other.subject.key !== subject.key && !other.der.equals(der),
  );
}

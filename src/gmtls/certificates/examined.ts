import type { CheckDefinition, CheckStatus } from '../../report/model.js';
import type { DerError } from '../der/error.js';
import { type Finding, finding } from '../finding.js';
import type { Certificate } from '../x509/certificate.js';
import type { Chain } from '../x509/chain.js';
import type { Crl } from '../x509/crl.js';
import type { OcspResponse } from '../x509/ocsp.js';

/** One certificate of the list that the server sent, or why it cannot be read. */
export type Presented =
  | { readonly position: number; readonly certificate: Certificate }
  | { readonly position: number; readonly problem: DerError };

export type Role = 'sign' | 'enc';

/** The certificate of a role, where it stands in the list, and the way from it to a root. */
export interface Leaf {
  readonly role: Role;
  readonly position: number;
  readonly certificate: Certificate;
  readonly chain: Chain;
}

/** What a server or client sent, and what it is judged against: checks judge this and read nothing. */
export interface Examined {
  /** `tlcp` has a certificate for signatures and one for encryption, `tls13` (RFC 8998) the former alone. */
  readonly protocol: 'tlcp' | 'tls13';
  readonly side: 'server' | 'client';
  readonly presented: readonly Presented[];
  readonly sign: Leaf | undefined;
  readonly enc: Leaf | undefined;
  /** Each stands where the other belongs. */
  readonly swapped: boolean;
  readonly roots: readonly Certificate[];
  /** undefined: whatever name the certificate has will do. */
  readonly host: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** When revocation lists are judged: those that are at hand are newer than a capture. */
  readonly today: number;
  /** Fewer days of validity left are a warning. */
  readonly expiryDays: number;
  /** The stapled answer, or why it cannot be read. */
  readonly ocsp: OcspResponse | DerError | undefined;
  readonly crls: readonly Crl[];
}

export interface CertificateCheck extends CheckDefinition {
  readonly examine: (examined: Examined) => readonly Finding[];
}

export const ROLE_NAME = {
  sign: { en: 'signature certificate', zh: '签名证书' },
  enc: { en: 'encryption certificate', zh: '加密证书' },
} as const satisfies Record<Role, CheckDefinition['title']>;

/** The certificates that are its own. */
export function leavesOf({ sign, enc }: Examined): Leaf[] {
  return [sign, enc].filter(leaf => leaf !== undefined);
}

/** Every certificate that a client goes through, each once: the leaves and what leads from them to a root. */
export function pathsOf(examined: Examined): Certificate[] {
  const all = leavesOf(examined).flatMap(({ chain }) => chain.links.map(({ certificate }) => certificate));
  return all.filter((one, i) => all.findIndex(other => other.der.equals(one.der)) === i);
}

export function isRoot({ roots }: Examined, certificate: Certificate): boolean {
  return roots.some(root => root.der.equals(certificate.der));
}

/** A verdict for each certificate of a list in one finding: it fails where one fails. */
export function together(
  examined: Examined,
  certificates: readonly Certificate[],
  problem: (certificate: Certificate) => { readonly en: string; readonly zh: string } | undefined,
  bad: CheckStatus,
  good: CheckDefinition['title'],
): Finding[] {
  if (certificates.length === 0) return [none(examined)];
  const found = certificates.flatMap(certificate => {
    const said = problem(certificate);
    return said === undefined ? [] : [{ certificate, said }];
  });
  const evidence = {
    certificates: (found.length > 0 ? found.map(({ certificate }) => certificate) : certificates).map(describe),
  };
  const [first] = found;
  if (first === undefined) return [{ status: 'pass', title: good, evidence }];
  const { certificate, said } = first;
  const more = found.length - 1;
  return [
    finding(
      bad,
      `${certificate.subject.text}: ${said.en}${more > 0 ? `, and ${more} more` : ''}`,
      `${certificate.subject.text}：${said.zh}${more > 0 ? `，另有 ${more} 个` : ''}`,
      evidence,
    ),
  ];
}

/** For a check that has nothing to look at: that is told by gmtls/cert-count or gmtls/cert-readable. */
export function nothing(): Finding {
  return finding('unknown', 'no certificate that can be examined', '没有可检查的证书');
}

/** For a check of what lies between the leaves and the roots: nothing does where the leaves are trusted themselves. */
export function none(examined: Examined): Finding {
  const leaves = leavesOf(examined);
  return leaves.length > 0 && leaves.every(({ chain }) => chain.anchored)
    ? finding('skip', 'the certificates are trusted as they are', '证书本身即受信任')
    : nothing();
}

/** One line of evidence. */
export function describe({ subject, issuer, serial, publicKey, notAfter }: Certificate): string {
  return `${subject.text.slice(0, 500)} | issuer ${issuer.text.slice(0, 500)} | serial ${serial} | ${publicKey.name} | until ${day(notAfter)}`;
}

/** `2027-01-31`, UTC. */
export function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

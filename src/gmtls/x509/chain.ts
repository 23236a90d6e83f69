import type { Certificate } from './certificate.js';
import { type SignatureVerdict, verifySignature } from './verify-signature.js';

/** A certificate, and what its signature is under the key of the next one. */
export interface Link {
  readonly certificate: Certificate;
  /** undefined for the last one. */
  readonly signature: SignatureVerdict | undefined;
}

export interface Chain {
  /** From the certificate asked for on, as far as it goes. */
  readonly links: readonly Link[];
  /** The last one is a root that was given. */
  readonly anchored: boolean;
  /** Where it is not: the certificate whose name the missing issuer has, with a verdict where one of that name is there. */
  readonly missing: { readonly issuerOf: Certificate; readonly signature: SignatureVerdict | undefined } | undefined;
}

/** Real chains have up to four; Go and OpenSSL stop at 100 and 101. */
const MAX_LINKS = 10;
/** Of one chain: many certificates of one name would else cost a verification for each path through them. */
const MAX_VERIFICATIONS = 40;

/**
 * Up to a root by names, key identifiers and signatures. Validity, usages and constraints are not asked here. A
 * signature for another SM2 ID still shows who issued the certificate, so the path goes on through it.
 */
export function buildChain(leaf: Certificate, others: readonly Certificate[], roots: readonly Certificate[]): Chain {
  let left = MAX_VERIFICATIONS;
  let best: Chain | undefined;
  const extend = (before: readonly Link[], certificate: Certificate): Chain | undefined => {
    const anchored = roots.some(root => root.der.equals(certificate.der));
    const end: Link[] = [...before, { certificate, signature: undefined }];
    if (anchored) return { links: end, anchored, missing: undefined };
    let signature: SignatureVerdict | undefined;
    if (end.length < MAX_LINKS)
      for (const issuer of issuersOf(certificate, [...roots, ...others])) {
        if (end.some(link => link.certificate.der.equals(issuer.der))) continue;
        if (left-- <= 0) break;
        signature = verifySignature(certificate, issuer.publicKey);
        if (signature.verdict !== 'valid' && signature.verdict !== 'other-id') continue;
        const found = extend([...before, { certificate, signature }], issuer);
        if (found !== undefined) return found;
      }
    // The longest that leads to no root is what is told.
    if (best === undefined || end.length > best.links.length)
      best = { links: end, anchored: false, missing: { issuerOf: certificate, signature } };
    return undefined;
  };
  const found = extend([], leaf) ?? best;
  if (found === undefined) throw new Error('a chain has at least its leaf');
  return found;
}

/** Those whose name is that of the issuer; first those whose key identifier is the one asked for. */
function issuersOf(certificate: Certificate, candidates: readonly Certificate[]): Certificate[] {
  const named = candidates.filter(({ subject }) => subject.key === certificate.issuer.key);
  const distinct = named.filter((one, i) => named.findIndex(other => other.der.equals(one.der)) === i);
  const asked = (one: Certificate) => Number(one.subjectKeyId !== certificate.authorityKeyId);
  return distinct.sort((a, b) => asked(a) - asked(b));
}

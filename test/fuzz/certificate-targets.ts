import { checkCertificates } from '../../src/gmtls/certificates/check-certificates.js';
import { DerError } from '../../src/gmtls/der/error.js';
import { TAG } from '../../src/gmtls/der/tags.js';
import { element, integer, sequence } from '../../src/gmtls/der/writer.js';
import { readCertificate } from '../../src/gmtls/x509/certificate.js';
import { MAX_CRL_BYTES, readCrl } from '../../src/gmtls/x509/crl.js';
import { namesHost } from '../../src/gmtls/x509/host-name.js';
import { readOcspResponse } from '../../src/gmtls/x509/ocsp.js';
import { OID } from '../../src/gmtls/x509/oids.js';
import { readPem } from '../../src/gmtls/x509/pem.js';
import { readPrivateKey } from '../../src/gmtls/x509/private-key.js';
import { UserError } from '../../src/language/index.js';
import { reportSchema } from '../../src/report/model.js';
import { bitString, oid, time } from '../der-writer.js';
import { makeCertificate, makeCrl, makeDual, makeOcsp, NOW, pemOf, sm2Key, sm2KeyPem } from '../gm-certificates.js';
import { mutateDer } from './der-mutate.js';
import type { Fuzzed, Outcome } from './target.js';
import { fuzzText } from './text-targets.js';

export function fuzzCertificates(): Fuzzed {
  const { root, sign } = makeDual({}, 'fuzz');
  const seeds = [
    root,
    sign,
    makeCertificate({ seed: 'v1', version1: true }),
    makeCertificate({ seed: 'explicit', explicitParameters: true }),
    makeCertificate({ seed: 'rsa', spki: RSA }),
    makeCertificate({
      seed: 'p256',
      spki: P256,
      ips: [Buffer.alloc(16, 1)],
      dns: ['*.example.cn'],
      extKeyUsage: ['2.5.29.37.0'],
    }),
  ].map(({ der }) => der);
  return fuzzDer(seeds, bytes => {
    const { subjectAltName } = readCertificate(bytes);
    if (subjectAltName !== undefined) namesHost(subjectAltName, 'gateway.example.cn');
  });
}

/** Keys that nobody has: a run has to make the same bytes as the one before. */
const RSA = sequence(
  sequence(oid(OID.rsaEncryption), element(TAG.NULL)),
  bitString(sequence(integer((1n << 2047n) + 1n), integer(65537n))),
);
const P256 = sequence(sequence(oid(OID.ecPublicKey), oid('1.2.840.10045.3.1.7')), bitString(Buffer.alloc(65, 4)));

export function fuzzOcsp(): Fuzzed {
  const { ca, sign, enc } = makeDual({}, 'fuzz');
  const of = { certificate: sign, issuer: ca };
  const seeds = [
    makeOcsp(of),
    makeOcsp({ ...of, status: 'revoked', responder: enc }),
    makeOcsp({ ...of, responseStatus: 1 }),
  ];
  return fuzzDer(seeds, bytes => readOcspResponse(bytes));
}

/** Now and then a list as long as there may be. */
export function fuzzCrl(): Fuzzed {
  const { ca, sign, enc } = makeDual({}, 'fuzz');
  const seeds = [
    makeCrl({ issuer: ca, revoked: [sign, enc] }),
    makeCrl({ issuer: ca, deltaBase: 1n, nextUpdate: null }),
  ];
  const small = fuzzDer(seeds, bytes => readCrl(bytes));
  const large = longCrl(seeds[0] ?? Buffer.alloc(0));
  return {
    make(n, random) {
      if (n % 2000 !== 0) return small.make(n, random);
      const bytes = Buffer.from(large);
      bytes.writeUInt8(random.below(256), random.below(bytes.length));
      return bytes;
    },
    run: small.run,
  };
}

function longCrl(crl: Buffer): Buffer {
  const { issuer, signed } = readCrl(crl);
  const entry = (n: number) => {
    const serial = Buffer.alloc(5, 1);
    serial.writeUInt32BE(n, 1);
    return sequence(element(TAG.INTEGER, serial), time(NOW));
  };
  const entries = Buffer.concat(Array.from({ length: Math.floor(MAX_CRL_BYTES / 24) - 100 }, (_, n) => entry(n)));
  const algorithm = signed.subarray(signed.indexOf(issuer.der) - 12, signed.indexOf(issuer.der));
  const tbs = sequence(element(TAG.INTEGER, Buffer.of(1)), algorithm, issuer.der, time(NOW), sequence(entries));
  return sequence(tbs, algorithm, element(TAG.BIT_STRING, Buffer.alloc(9)));
}

/** Whatever a server sends: checks that a report has room for. */
export function fuzzCertificateChecks(): Fuzzed {
  const { root, ca, sign, enc } = makeDual({}, 'fuzz');
  const originals = [sign.der, enc.der, ca.der];
  const stapled = makeOcsp({ certificate: sign, issuer: ca });
  const roots = [readCertificate(root.der)];
  let drawn: { list: Buffer[]; ocsp: Buffer } | undefined;
  return {
    make(n, random) {
      // One of the certificates, the answer, or none of them.
      const at = n % 5;
      const list = originals.map((der, i) => (i === at ? mutateDer(der, random) : der));
      if (random.chance(0.2)) list.reverse();
      drawn = { list, ocsp: at === 3 ? mutateDer(stapled, random) : stapled };
      return Buffer.concat([...drawn.list, drawn.ocsp]);
    },
    run() {
      if (drawn === undefined) throw new Error('nothing was made');
      const expected = { subject: 'x', roots, host: 'gateway.example.cn', now: NOW, expiryDays: 30, crls: [] };
      const checks = checkCertificates({ protocol: 'tlcp', ...drawn }, expected);
      reportSchema.shape.checks.parse(checks);
      return checks.some(({ id, status }) => id === 'gmtls/cert-readable' && status === 'fail') ? 'refused' : 'read';
    },
  };
}

/** PEM and the DER within it, damaged by turns. */
export function fuzzPrivateKeys(): Fuzzed {
  const seeds = (['pkcs8', 'sec1'] as const).map(form => sm2KeyPem(sm2Key('fuzz'), form));
  const text = fuzzText(seeds, PEM_WORDS, text => {
    try {
      readPrivateKey(text, 'key.pem');
      return 'read';
    } catch (error) {
      if (error instanceof UserError) return 'refused';
      throw error;
    }
  });
  const blocks = seeds.flatMap(readPem);
  return {
    make(n, random) {
      if (n % 2 === 0) return text.make(n / 2, random);
      const { label, der } = random.pick(blocks);
      return Buffer.from(pemOf(label, mutateDer(der, random)));
    },
    run: text.run,
  };
}

const PEM_WORDS = [
  '-----BEGIN ',
  '-----END ',
  'EC PRIVATE KEY',
  'PRIVATE KEY',
  '-----',
  '\n',
  'MIGH',
  'AAAA',
  '=',
  'Proc-Type: 4,ENCRYPTED\n',
  ':',
  ' ',
  '\r',
];

function fuzzDer(seeds: readonly Buffer[], read: (bytes: Buffer) => unknown): Fuzzed {
  return {
    make: (_, random) => mutateDer(random.pick(seeds), random),
    run(bytes): Outcome {
      try {
        read(bytes);
        return 'read';
      } catch (error) {
        if (error instanceof DerError) return 'refused';
        throw error;
      }
    },
  };
}

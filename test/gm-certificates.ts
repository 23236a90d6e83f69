import { createHash, generateKeyPairSync, type KeyObject, sign as signNatively } from 'node:crypto';
import { TAG } from '../src/gmtls/der/tags.js';
import { element, integer, octetString, sequence } from '../src/gmtls/der/writer.js';
import { bytesOf, parameters } from '../src/gmtls/sm2/curve.js';
import { IDENTITY } from '../src/gmtls/sm2/identity.js';
import { generateKeyPair, type KeyPair } from '../src/gmtls/sm2/key-pair.js';
import type { RandomSource } from '../src/gmtls/sm2/scalar.js';
import { sign } from '../src/gmtls/sm2/signature.js';
import { OID } from '../src/gmtls/x509/oids.js';
import type { Identity } from '../src/gmtls/x509/verify-signature.js';
import { bitString, explicit, extension, generalizedTime, implicit, oid, time, truth, utf8 } from './der-writer.js';

/** When everything made here is valid, if nothing else is said. */
export const NOW = Date.UTC(2026, 10, 26, 12);
export const DAY = 86_400_000;

export type TestKey = ({ readonly kind: 'sm2' } & KeyPair) | NativeKey;

interface NativeKey {
  readonly kind: 'native';
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly signatureAlgorithm: string;
}

/** The same for the same seed; without one a new key. */
export function sm2Key(seed?: string): TestKey {
  return { kind: 'sm2', ...generateKeyPair(seed === undefined ? undefined : derived(seed)) };
}

/** Bytes that follow from a text. */
function derived(...seed: readonly (string | Uint8Array)[]): RandomSource {
  let count = 0;
  return length => {
    const hash = createHash('sm3');
    for (const part of [...seed, `${++count}`]) hash.update(part);
    return hash.digest().subarray(0, length);
  };
}

/** Its number, for code that signs with it. */
export function privateOf(key: TestKey): Uint8Array {
  if (key.kind !== 'sm2') throw new Error('only keys of SM2 have their number at hand');
  return key.privateKey;
}

export function rsaKey(): TestKey {
  return {
    kind: 'native',
    ...generateKeyPairSync('rsa', { modulusLength: 2048 }),
    signatureAlgorithm: '1.2.840.113549.1.1.11',
  };
}

export function p256Key(): TestKey {
  return {
    kind: 'native',
    ...generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    signatureAlgorithm: '1.2.840.10045.4.3.2',
  };
}

const USAGES = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
];

/** What a certificate says. What is left out is as it should be on a leaf; each field can be made wrong. */
export interface CertificateSpec {
  readonly commonName?: string;
  readonly organization?: string;
  /** Who signs; without one it signs itself. */
  readonly issuer?: MadeCertificate;
  /** In place of the issuer's name, as a CA of another name would have it. */
  readonly issuerName?: Buffer;
  readonly key?: TestKey;
  /** Key and serial number follow from it, so that two runs make the same bytes. */
  readonly seed?: string;
  readonly ca?: boolean;
  readonly pathLength?: number;
  /** No basicConstraints at all. */
  readonly bareBasicConstraints?: true;
  /** null: none. */
  readonly keyUsage?: readonly string[] | null;
  readonly extKeyUsage?: readonly string[];
  readonly dns?: readonly string[];
  readonly ips?: readonly Buffer[];
  readonly notBefore?: number;
  readonly notAfter?: number;
  /** The content of the INTEGER. */
  readonly serial?: Buffer;
  readonly signatureId?: Identity;
  /** Both places say that the signature is of this kind. */
  readonly signatureAlgorithm?: string;
  /** Only under the signature. */
  readonly innerAlgorithm?: string;
  readonly explicitParameters?: true;
  /** In place of the key's. */
  readonly point?: Buffer;
  readonly spki?: Buffer;
  readonly criticalExtension?: string;
  /** X.509 v1, which has no extensions. */
  readonly version1?: true;
  readonly damageSignature?: true;
}

export interface MadeCertificate {
  readonly der: Buffer;
  readonly pem: string;
  readonly key: TestKey;
  /** Of the subject. */
  readonly name: Buffer;
  readonly serial: Buffer;
}

let serials = 0;
const nextSerial = () => Buffer.of(0x10, ++serials >>> 8, serials & 0xff);

export function makeCertificate(spec: CertificateSpec): MadeCertificate {
  const { seed, key = sm2Key(seed), issuer } = spec;
  const signer = issuer?.key ?? key;
  const name = nameDer(spec.commonName ?? 'gateway.example.cn', spec.organization ?? '测试');
  const algorithm = algorithmDer(spec.signatureAlgorithm ?? algorithmOf(signer));
  const serial = spec.serial ?? (seed === undefined ? nextSerial() : Buffer.of(0x11, ...derived(seed)(8)));
  const tbs = sequence(
    ...(spec.version1 ? [] : [explicit(0, integer(2n))]),
    element(TAG.INTEGER, serial),
    spec.innerAlgorithm === undefined ? algorithm : algorithmDer(spec.innerAlgorithm),
    spec.issuerName ?? issuer?.name ?? name,
    sequence(time(spec.notBefore ?? NOW - 30 * DAY), time(spec.notAfter ?? NOW + 365 * DAY)),
    name,
    spec.spki ?? spkiDer(key, spec),
    ...(spec.version1 ? [] : [explicit(3, sequence(...extensionsDer(spec, key, signer)))]),
  );
  const signature = signatureBy(signer, tbs, spec.signatureId);
  if (spec.damageSignature) signature.writeUInt8(signature.readUInt8(signature.length - 1) ^ 1, signature.length - 1);
  const der = sequence(tbs, algorithm, bitString(signature));
  return { der, pem: pemOf('CERTIFICATE', der), key, name, serial };
}

export const ROLE = {
  ca: { ca: true, keyUsage: ['keyCertSign', 'cRLSign'], notBefore: NOW - 1000 * DAY, notAfter: NOW + 3000 * DAY },
  sign: { keyUsage: ['digitalSignature', 'nonRepudiation'], dns: ['gateway.example.cn'] },
  enc: { keyUsage: ['keyEncipherment', 'dataEncipherment', 'keyAgreement'], dns: ['gateway.example.cn'] },
} as const satisfies Record<string, CertificateSpec>;

export interface DualCertificates {
  readonly root: MadeCertificate;
  readonly ca: MadeCertificate;
  readonly sign: MadeCertificate;
  readonly enc: MadeCertificate;
}

/** Root, intermediate, signature and encryption certificate without a fault, but for what is said otherwise. */
export function makeDual(
  parts: { readonly [part in keyof DualCertificates]?: CertificateSpec } = {},
  seed?: string,
): DualCertificates {
  const spec = (part: keyof DualCertificates) => ({
    ...ROLE[part === 'root' ? 'ca' : part],
    ...(seed !== undefined && { seed: `${seed} ${part}` }),
  });
  const root = makeCertificate({ ...spec('root'), commonName: 'Test Root', ...parts.root });
  const ca = makeCertificate({ ...spec('ca'), commonName: 'Test CA', issuer: root, pathLength: 0, ...parts.ca });
  return {
    root,
    ca,
    sign: makeCertificate({ ...spec('sign'), issuer: ca, ...parts.sign }),
    enc: makeCertificate({ ...spec('enc'), issuer: ca, ...parts.enc }),
  };
}

export interface CrlSpec {
  readonly issuer: MadeCertificate;
  readonly revoked?: readonly MadeCertificate[];
  readonly thisUpdate?: number;
  /** null: none. */
  readonly nextUpdate?: number | null;
  readonly signer?: TestKey;
  readonly deltaBase?: bigint;
}

export function makeCrl({ issuer, revoked = [], thisUpdate, nextUpdate, signer, deltaBase }: CrlSpec): Buffer {
  const key = signer ?? issuer.key;
  const reason = extension(OID.reasonCode, element(TAG.ENUMERATED, Buffer.of(1)));
  const entries = revoked.map(({ serial }) =>
    sequence(element(TAG.INTEGER, serial), time(NOW - DAY), sequence(reason)),
  );
  const extensions = [
    extension(OID.crlNumber, integer(7n)),
    ...(deltaBase === undefined ? [] : [extension(OID.deltaCrlIndicator, integer(deltaBase), true)]),
  ];
  const tbs = sequence(
    integer(1n),
    algorithmDer(algorithmOf(key)),
    issuer.name,
    time(thisUpdate ?? NOW - DAY),
    ...(nextUpdate === null ? [] : [time(nextUpdate ?? NOW + 7 * DAY)]),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
    explicit(0, sequence(...extensions)),
  );
  return sequence(tbs, algorithmDer(algorithmOf(key)), bitString(signatureBy(key, tbs)));
}

export interface OcspSpec {
  readonly certificate: MadeCertificate;
  readonly issuer: MadeCertificate;
  readonly status?: 'good' | 'revoked' | 'unknown';
  readonly thisUpdate?: number;
  readonly nextUpdate?: number;
  /** Answers in the CA's place. */
  readonly responder?: MadeCertificate;
  /** In place of 0, successful. */
  readonly responseStatus?: number;
  readonly hash?: 'sha1' | 'sha256' | 'sm3';
}

export function makeOcsp(spec: OcspSpec): Buffer {
  const { certificate, issuer, status = 'good', responder, responseStatus = 0, hash = 'sha1' } = spec;
  if (responseStatus !== 0) return sequence(element(TAG.ENUMERATED, Buffer.of(responseStatus)));
  const key = responder?.key ?? issuer.key;
  const digest = (bytes: Uint8Array) => octetString(createHash(hash).update(bytes).digest());
  const certId = sequence(
    algorithmDer(OID[hash]),
    digest(issuer.name),
    digest(publicBits(issuer.key)),
    element(TAG.INTEGER, certificate.serial),
  );
  const said = {
    good: implicit(0, Buffer.alloc(0)),
    revoked: explicit(1, generalizedTime(NOW - DAY)),
    unknown: implicit(2, Buffer.alloc(0)),
  }[status];
  const single = sequence(
    certId,
    said,
    generalizedTime(spec.thisUpdate ?? NOW - DAY),
    explicit(0, generalizedTime(spec.nextUpdate ?? NOW + 3 * DAY)),
  );
  const tbs = sequence(
    explicit(1, (responder ?? issuer).name),
    generalizedTime(spec.thisUpdate ?? NOW - DAY),
    sequence(single),
  );
  const basic = sequence(
    tbs,
    algorithmDer(algorithmOf(key)),
    bitString(signatureBy(key, tbs)),
    ...(responder === undefined ? [] : [explicit(0, sequence(responder.der))]),
  );
  return sequence(element(TAG.ENUMERATED, Buffer.of(0)), explicit(0, sequence(oid(OID.ocspBasic), octetString(basic))));
}

/** PKCS#8 or SEC 1, as `openssl pkey` and `openssl ec` write them. */
export function sm2KeyPem(key: TestKey, form: 'pkcs8' | 'sec1'): string {
  if (key.kind !== 'sm2') throw new Error('no SM2 key');
  const named = oid(OID.sm2Curve);
  const publicKey = explicit(1, bitString(key.publicKey));
  if (form === 'sec1')
    return pemOf('EC PRIVATE KEY', sequence(integer(1n), octetString(key.privateKey), explicit(0, named), publicKey));
  const inner = sequence(integer(1n), octetString(key.privateKey), publicKey);
  return pemOf('PRIVATE KEY', sequence(integer(0n), sequence(oid(OID.ecPublicKey), named), octetString(inner)));
}

export function pemOf(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

export function nameDer(commonName: string, organization: string): Buffer {
  const attribute = (id: string, value: Buffer) => element(TAG.SET, sequence(oid(id), value));
  return sequence(
    attribute('2.5.4.6', element(TAG.PRINTABLE_STRING, Buffer.from('CN'))),
    attribute('2.5.4.10', utf8(organization)),
    attribute(OID.commonName, utf8(commonName)),
  );
}

function algorithmOf(key: TestKey): string {
  return key.kind === 'sm2' ? OID.sm2WithSm3 : key.signatureAlgorithm;
}

function algorithmDer(id: string): Buffer {
  return sequence(oid(id));
}

function signatureBy(key: TestKey, message: Uint8Array, id: Identity = 'default'): Buffer {
  if (key.kind === 'native') return signNatively('sha256', message, key.privateKey);
  return sign(key.privateKey, message, IDENTITY[id], derived(key.privateKey, message));
}

function publicBits(key: TestKey): Buffer {
  if (key.kind === 'sm2') return key.publicKey;
  const spki = key.publicKey.export({ format: 'der', type: 'spki' });
  // The BIT STRING is the last element: of an RSA key with four bytes of length, of a point with one.
  return key.publicKey.asymmetricKeyType === 'rsa' ? spki.subarray(24) : spki.subarray(26);
}

function spkiDer(key: TestKey, { point, explicitParameters }: CertificateSpec): Buffer {
  if (key.kind === 'native') return key.publicKey.export({ format: 'der', type: 'spki' });
  const curve = explicitParameters ? ecParameters() : oid(OID.sm2Curve);
  return sequence(sequence(oid(OID.ecPublicKey), curve), bitString(point ?? key.publicKey));
}

/** ECParameters: SEC 1 §C.2. */
function ecParameters(): Buffer {
  const { p, a, b, n, Gx, Gy } = parameters;
  return sequence(
    integer(1n),
    sequence(oid(OID.primeField), integer(p)),
    sequence(octetString(bytesOf(a)), octetString(bytesOf(b))),
    octetString(Buffer.concat([Buffer.of(4), bytesOf(Gx), bytesOf(Gy)])),
    integer(n),
    integer(1n),
  );
}

function extensionsDer(spec: CertificateSpec, key: TestKey, signer: TestKey): Buffer[] {
  const { ca = false, pathLength, keyUsage, extKeyUsage, dns = [], ips = [] } = spec;
  const list: Buffer[] = [
    extension(OID.subjectKeyIdentifier, octetString(keyId(key))),
    extension(OID.authorityKeyIdentifier, sequence(implicit(0, keyId(signer)))),
  ];
  if (!spec.bareBasicConstraints)
    list.push(
      extension(
        OID.basicConstraints,
        sequence(...(ca ? [truth()] : []), ...(pathLength === undefined ? [] : [integer(BigInt(pathLength))])),
        true,
      ),
    );
  if (keyUsage !== null && keyUsage !== undefined) list.push(extension(OID.keyUsage, keyUsageDer(keyUsage), true));
  if (extKeyUsage !== undefined) list.push(extension(OID.extKeyUsage, sequence(...extKeyUsage.map(oid))));
  const names = [...dns.map(name => implicit(2, Buffer.from(name, 'latin1'))), ...ips.map(ip => implicit(7, ip))];
  if (names.length > 0) list.push(extension(OID.subjectAltName, sequence(...names)));
  if (spec.criticalExtension !== undefined) list.push(extension(spec.criticalExtension, sequence(), true));
  return list;
}

function keyUsageDer(usages: readonly string[]): Buffer {
  const bits = USAGES.reduce((sum, usage, bit) => (usages.includes(usage) ? sum | (0x80 >>> bit) : sum), 0);
  // X.690 §11.2.2: bits behind the last one that is set are left out.
  return bitString(Buffer.of(bits), bits === 0 ? 0 : 31 - Math.clz32(bits & -bits));
}

function keyId(key: TestKey): Buffer {
  return createHash('sha1').update(publicBits(key)).digest();
}

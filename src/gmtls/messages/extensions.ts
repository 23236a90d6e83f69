import { concat, uint, vector } from '../wire/bytes.js';
import { EXTENSION, extensionName, groupName, signatureName, versionName } from '../wire/names.js';
import type { Reader } from '../wire/reader.js';
import { readCertificateStatus } from './certificate-status.js';

export interface Extension {
  readonly type: number;
  readonly data: Uint8Array;
}

/** Extensions of a hello that are known here, by their names. */
export interface KnownExtensions {
  readonly serverName?: string;
  readonly protocols?: readonly string[];
  readonly groups?: readonly number[];
  readonly signatures?: readonly number[];
  readonly versions?: readonly number[];
  readonly shares?: readonly KeyShare[];
  /** Of a HelloRetryRequest. */
  readonly wantedGroup?: number;
  readonly cookie?: Uint8Array;
  /** Of a certificate: DER of an OCSPResponse. */
  readonly ocsp?: Uint8Array;
}

export interface KeyShare {
  readonly group: number;
  readonly key: Uint8Array;
}

export interface Extensions {
  readonly all: readonly Extension[];
  readonly known: KnownExtensions;
}

/** Which message they are in; the same number means another structure in each. RFC 8446 §4.2. */
export type Place = 'client_hello' | 'server_hello' | 'hello_retry_request' | 'certificate' | 'other';

export function encodeExtensions(list: readonly Extension[]): Uint8Array {
  return vector(2, ...list.map(({ type, data }) => concat(uint(type, 2), vector(2, data))));
}

/** Reads `Extension extensions<0..2^16-1>`; a type that comes twice is refused (RFC 8446 §4.2). */
export function readExtensions(reader: Reader, place: Place): Extensions {
  const list = reader.within(2, 'extensions');
  const all: Extension[] = [];
  const seen = new Set<number>();
  let known: KnownExtensions = {};
  while (list.left > 0) {
    const at = `[${all.length}]`;
    const type = list.uint(2, `${at}.extension_type`, extensionName);
    if (seen.has(type))
      list.refuse(`${at}.extension_type`, extensionName(type), { en: 'there once', zh: '只出现一次的扩展' });
    seen.add(type);
    const data = list.within(2, `${at}.${extensionName(type).split(' ')[0]}`);
    all.push({ type, data: data.bytes });
    known = { ...known, ...readKnown(data, type, place) };
  }
  return { all, known };
}

type Known = (data: Reader, place: Place) => KnownExtensions;

const READERS: Readonly<Record<number, Known>> = {
  [EXTENSION.server_name]: (data, place) => {
    // A server acknowledges with nothing.
    if (place !== 'client_hello') return {};
    const names = data.within(2, 'server_name_list', { min: 1 });
    names.exactly(1, 'name_type', 0);
    const name = names.vector(2, 'host_name', { min: 1 }, text);
    names.end();
    return { serverName: text(name) };
  },
  [EXTENSION.application_layer_protocol_negotiation]: data => {
    const list = data.within(2, 'protocol_name_list', { min: 2 });
    const protocols: string[] = [];
    while (list.left > 0) protocols.push(text(list.vector(1, `[${protocols.length}]`, { min: 1 }, text)));
    return { protocols };
  },
  [EXTENSION.supported_groups]: data => ({ groups: data.uint16s('named_group_list', { min: 2 }, groupName) }),
  [EXTENSION.signature_algorithms]: data => ({
    signatures: data.uint16s('supported_signature_algorithms', { min: 2 }, signatureName),
  }),
  [EXTENSION.supported_versions]: (data, place) => {
    if (place !== 'client_hello') return { versions: [data.uint(2, 'selected_version', versionName)] };
    const list = data.within(1, 'versions', { min: 2, max: 254 });
    const versions: number[] = [];
    while (list.left > 0) versions.push(list.uint(2, `[${versions.length}]`, versionName));
    return { versions };
  },
  [EXTENSION.key_share]: (data, place) => {
    if (place === 'hello_retry_request') return { wantedGroup: data.uint(2, 'selected_group', groupName) };
    if (place === 'server_hello') return { shares: [readShare(data, '')] };
    const list = data.within(2, 'client_shares');
    const shares: KeyShare[] = [];
    while (list.left > 0) shares.push(readShare(list, `[${shares.length}].`));
    return { shares };
  },
  [EXTENSION.status_request]: (data, place) => {
    if (place === 'certificate') return { ocsp: readCertificateStatus(data) };
    data.rest('extension_data');
    return {};
  },
  [EXTENSION.cookie]: data => ({ cookie: data.vector(2, 'cookie', { min: 1 }) }),
};

function readKnown(data: Reader, type: number, place: Place): KnownExtensions {
  const read = READERS[type];
  if (read === undefined || !(IN_PLACE[place]?.has(type) ?? true)) {
    data.rest('extension_data');
    return {};
  }
  const known = read(data, place);
  data.end();
  return known;
}

/** Those that mean the same in EncryptedExtensions and CertificateRequest; beside a certificate others do. */
const OTHER: ReadonlySet<number> = new Set<number>([
  EXTENSION.server_name,
  EXTENSION.application_layer_protocol_negotiation,
  EXTENSION.supported_groups,
  EXTENSION.signature_algorithms,
]);

const IN_PLACE: Partial<Readonly<Record<Place, ReadonlySet<number>>>> = {
  other: OTHER,
  certificate: new Set<number>([EXTENSION.status_request]),
};

function readShare(data: Reader, prefix: string): KeyShare {
  const group = data.uint(2, `${prefix}group`, groupName);
  return { group, key: data.vector(2, `${prefix}key_exchange`, { min: 1 }) };
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[^ -~]/g, '.');
}

const ascii = (value: string) => Buffer.from(value, 'latin1');
const uint16s = (values: readonly number[]) => vector(2, ...values.map(value => uint(value, 2)));

/** What may be said in a hello; each function gives one extension. */
export const extension = {
  serverName: (name: string): Extension => ({
    type: EXTENSION.server_name,
    data: vector(2, uint(0, 1), vector(2, ascii(name))),
  }),
  protocols: (names: readonly string[]): Extension => ({
    type: EXTENSION.application_layer_protocol_negotiation,
    data: vector(2, ...names.map(name => vector(1, ascii(name)))),
  }),
  groups: (groups: readonly number[]): Extension => ({ type: EXTENSION.supported_groups, data: uint16s(groups) }),
  signatures: (schemes: readonly number[]): Extension => ({
    type: EXTENSION.signature_algorithms,
    data: uint16s(schemes),
  }),
  /** OCSP, any responder. RFC 6066 §8, GM/T 0024-2023 annex A.3. */
  statusRequest: (): Extension => ({
    type: EXTENSION.status_request,
    data: concat(uint(1, 1), uint(0, 2), uint(0, 2)),
  }),
  /** DER names of CAs, identifier x509_name(2). RFC 6066 §6, GM/T 0024-2023 annex A.2. */
  trustedCaKeys: (names: readonly Uint8Array[]): Extension => ({
    type: EXTENSION.trusted_ca_keys,
    data: vector(2, ...names.map(name => concat(uint(2, 1), vector(2, name)))),
  }),
  /** GM/T 0024-2023 annex A.7. */
  clientId: (id: Uint8Array): Extension => ({ type: EXTENSION.client_id, data: vector(2, id) }),
  supportedVersions: (versions: readonly number[]): Extension => ({
    type: EXTENSION.supported_versions,
    data: vector(1, ...versions.map(version => uint(version, 2))),
  }),
  keyShares: (shares: readonly KeyShare[]): Extension => ({
    type: EXTENSION.key_share,
    data: vector(2, ...shares.map(({ group, key }) => concat(uint(group, 2), vector(2, key)))),
  }),
  cookie: (cookie: Uint8Array): Extension => ({ type: EXTENSION.cookie, data: vector(2, cookie) }),
} as const;

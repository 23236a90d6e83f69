/**
 * Numbers of the protocols with their names. Sources: GB/T 38636-2020 §6.4.5.2.1 table 2 with GM/T 0024-2014 and -2023,
 * RFC 8446 §B, RFC 8998 §2, IANA's registries of TLS.
 */
export const VERSION = { TLCP: 0x0101, TLS10: 0x0301, TLS12: 0x0303, TLS13: 0x0304 } as const;

export const CONTENT = { change_cipher_spec: 20, alert: 21, handshake: 22, application_data: 23 } as const;

export const HANDSHAKE = {
  hello_request: 0,
  client_hello: 1,
  server_hello: 2,
  new_session_ticket: 4,
  encrypted_extensions: 8,
  certificate: 11,
  server_key_exchange: 12,
  certificate_request: 13,
  server_hello_done: 14,
  certificate_verify: 15,
  client_key_exchange: 16,
  finished: 20,
  certificate_status: 22,
  key_update: 24,
  // What a TLS 1.3 transcript has in place of the first ClientHello, RFC 8446 §4.4.1.
  message_hash: 254,
} as const;

export const SUITE = {
  ECDHE_SM4_CBC_SM3: 0xe011,
  ECC_SM4_CBC_SM3: 0xe013,
  IBSDH_SM4_CBC_SM3: 0xe015,
  IBC_SM4_CBC_SM3: 0xe017,
  RSA_SM4_CBC_SM3: 0xe019,
  RSA_SM4_CBC_SHA256: 0xe01c,
  ECDHE_SM4_GCM_SM3: 0xe051,
  ECC_SM4_GCM_SM3: 0xe053,
  IBSDH_SM4_GCM_SM3: 0xe055,
  IBC_SM4_GCM_SM3: 0xe057,
  RSA_SM4_GCM_SM3: 0xe059,
  RSA_SM4_GCM_SHA256: 0xe05a,
  // GM/T 0024-2014 alone: SM1 is in no public document, and SHA-1 is broken.
  ECDHE_SM1_SM3: 0xe001,
  ECC_SM1_SM3: 0xe003,
  IBSDH_SM1_SM3: 0xe005,
  IBC_SM1_SM3: 0xe007,
  RSA_SM1_SM3: 0xe009,
  RSA_SM1_SHA1: 0xe00a,
  RSA_SM4_SHA1: 0xe01a,
  TLS_SM4_GCM_SM3: 0x00c6,
  TLS_SM4_CCM_SM3: 0x00c7,
  TLS_AES_128_GCM_SHA256: 0x1301,
  TLS_AES_256_GCM_SHA384: 0x1302,
  TLS_CHACHA20_POLY1305_SHA256: 0x1303,
} as const;

export const EXTENSION = {
  server_name: 0,
  trusted_ca_keys: 3,
  status_request: 5,
  supported_groups: 10,
  signature_algorithms: 13,
  application_layer_protocol_negotiation: 16,
  // GM/T 0024-2023 annex A.7, for IBSDH.
  client_id: 66,
  session_ticket: 35,
  pre_shared_key: 41,
  early_data: 42,
  supported_versions: 43,
  cookie: 44,
  psk_key_exchange_modes: 45,
  certificate_authorities: 47,
  signature_algorithms_cert: 50,
  key_share: 51,
  renegotiation_info: 65281,
} as const;

export const GROUP = {
  secp256r1: 23,
  secp384r1: 24,
  x25519: 29,
  curveSM2: 41,
  curveSM2MLKEM768: 0x11ee,
  X25519MLKEM768: 0x11ec,
} as const;

export const SIGNATURE = {
  // GM/T 0024-2023 annex A.5: hash sm3(7), signature sm2(4).
  sm3_sm2: 0x0704,
  // RFC 8998 §2.
  sm2sig_sm3: 0x0708,
  ecdsa_secp256r1_sha256: 0x0403,
  rsa_pss_rsae_sha256: 0x0804,
} as const;

export const ALERT = {
  close_notify: 0,
  unexpected_message: 10,
  bad_record_mac: 20,
  decryption_failed: 21,
  record_overflow: 22,
  decompression_failure: 30,
  handshake_failure: 40,
  bad_certificate: 42,
  unsupported_certificate: 43,
  certificate_revoked: 44,
  certificate_expired: 45,
  certificate_unknown: 46,
  illegal_parameter: 47,
  unknown_ca: 48,
  access_denied: 49,
  decode_error: 50,
  decrypt_error: 51,
  protocol_version: 70,
  insufficient_security: 71,
  internal_error: 80,
  user_canceled: 90,
  no_renegotiation: 100,
  missing_extension: 109,
  unsupported_extension: 110,
  unrecognized_name: 112,
  bad_certificate_status_response: 113,
  certificate_required: 116,
  no_application_protocol: 120,
  // GB/T 38636 §6.4.4, table of alerts.
  unsupported_site2site: 200,
  no_area: 201,
  unsupported_areatype: 202,
  bad_ibcparam: 203,
  unsupported_ibcparam: 204,
  identity_need: 205,
} as const;

const namer = (table: Readonly<Record<string, number>>, digits: number) => {
  const names = new Map(Object.entries(table).map(([name, value]) => [value, name]));
  return (value: number): string => {
    const hex = `0x${value.toString(16).padStart(digits, '0')}`;
    const name = names.get(value);
    return name === undefined ? hex : `${name} (${hex})`;
  };
};

export const versionName = namer(
  { TLCP: 0x0101, 'TLS 1.0': 0x0301, 'TLS 1.1': 0x0302, 'TLS 1.2': 0x0303, 'TLS 1.3': 0x0304 },
  4,
);
export const suiteName = namer(SUITE, 4);
export const extensionName = namer(EXTENSION, 4);
export const groupName = namer(GROUP, 4);
export const signatureName = namer(SIGNATURE, 4);
export const contentName = namer(CONTENT, 2);

const plainNamer = (table: Readonly<Record<string, number>>) => {
  const names = new Map(Object.entries(table).map(([name, value]) => [value, name]));
  return (value: number): string => names.get(value) ?? `${value}`;
};

/** `handshake_failure`; a number that has no name stays one. */
export const alertName = plainNamer(ALERT);
/** `server_hello`. */
export const handshakeName = plainNamer(HANDSHAKE);

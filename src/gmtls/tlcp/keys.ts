import { createHash, timingSafeEqual } from 'node:crypto';
import type { Protection } from '../record/protection.js';
import { tlcpCbc } from '../record/tlcp-cbc.js';
import { tlcpGcm } from '../record/tlcp-gcm.js';
import type { RandomSource } from '../sm2/scalar.js';
import { prf } from '../sm3/prf.js';
import { sm4Gcm } from '../sm4/aead.js';
import { concat } from '../wire/bytes.js';
import { SUITE } from '../wire/names.js';

/** What a suite of TLCP means; those that are not here cannot be spoken. */
export interface TlcpSuite {
  readonly exchange: 'ecc' | 'ecdhe';
  readonly cipher: 'cbc' | 'gcm';
}

export const TLCP_SUITES: ReadonlyMap<number, TlcpSuite> = new Map([
  [SUITE.ECC_SM4_CBC_SM3, { exchange: 'ecc', cipher: 'cbc' }],
  [SUITE.ECC_SM4_GCM_SM3, { exchange: 'ecc', cipher: 'gcm' }],
  [SUITE.ECDHE_SM4_CBC_SM3, { exchange: 'ecdhe', cipher: 'cbc' }],
  [SUITE.ECDHE_SM4_GCM_SM3, { exchange: 'ecdhe', cipher: 'gcm' }],
]);

export interface Randoms {
  readonly client: Uint8Array;
  readonly server: Uint8Array;
}

/** GB/T 38636 §6.5.1. */
export function masterSecret(premaster: Uint8Array, { client, server }: Randoms): Uint8Array {
  return prf(premaster, 'master secret', concat(client, server), 48);
}

/** Sizes of the parts of the key block in their order, GB/T 38636 §6.5.2; the IVs of CBC are not used, each record has its own. */
const PARTS = { cbc: { mac: 32, iv: 16 }, gcm: { mac: 0, iv: 4 } } as const;
const KEY = 16;

export function protections(
  { cipher }: TlcpSuite,
  master: Uint8Array,
  { client, server }: Randoms,
  random: RandomSource,
): { readonly client: Protection; readonly server: Protection } {
  const { mac, iv } = PARTS[cipher];
  const block = prf(master, 'key expansion', concat(server, client), 2 * (mac + KEY + iv));
  let at = 0;
  const part = (size: number) => {
    at += size;
    return block.subarray(at - size, at);
  };
  const [clientMac, serverMac] = [part(mac), part(mac)];
  const [clientKey, serverKey] = [part(KEY), part(KEY)];
  const [clientIv, serverIv] = [part(iv), part(iv)];
  const protection = (key: Uint8Array, macKey: Uint8Array, salt: Uint8Array) =>
    cipher === 'gcm' ? tlcpGcm(sm4Gcm, key, salt) : tlcpCbc(key, macKey, random);
  return {
    client: protection(clientKey, clientMac, clientIv),
    server: protection(serverKey, serverMac, serverIv),
  };
}

export const FINISHED = 12;

/** GB/T 38636 §6.4.5.10: over the hash of all handshake messages up to it. */
export function finished(master: Uint8Array, side: 'client' | 'server', transcript: readonly Uint8Array[]): Uint8Array {
  return prf(master, `${side} finished`, sm3(transcript), FINISHED);
}

export function sm3(parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sm3');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

export function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

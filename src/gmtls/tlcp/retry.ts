import type { HandshakeFailure } from '../client/failure.js';
import { SUITE } from '../wire/names.js';

/**
 * Whether another try with `ecdheOuterLength` may go through: the server broke off, or fell silent, when it had our ECDHE
 * ClientKeyExchange, whose form the standard leaves open (gotlcp `ClientECDHEParamsAsVector`).
 */
export function mayWantOuterLength(suite: number | undefined, { kind, awaiting }: HandshakeFailure): boolean {
  const ecdhe = suite === SUITE.ECDHE_SM4_CBC_SM3 || suite === SUITE.ECDHE_SM4_GCM_SM3;
  return ecdhe && awaiting === 'ChangeCipherSpec' && (kind === 'alert' || kind === 'closed' || kind === 'timeout');
}

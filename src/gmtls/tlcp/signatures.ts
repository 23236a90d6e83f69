import type { SignatureVerdict } from '../client/events.js';
import { judgeSignature } from '../client/signature.js';
import type { ServerKeyExchange } from '../messages/key-exchange.js';
import { concat, vector } from '../wire/bytes.js';
import { type ServerCertificates, signersOf } from './certificates.js';
import { type Randoms, sm3 } from './keys.js';

/** GB/T 38636 §6.4.5.4: over both randoms and the encryption certificate, or the ephemeral point. */
export function judgeServerKeyExchange(
  { signature, ephemeral }: ServerKeyExchange,
  { all, encryptionFirst, signers }: ServerCertificates,
  { client, server }: Randoms,
): SignatureVerdict {
  const ways =
    ephemeral !== undefined
      ? [{ signed: ephemeral.params }]
      : encryptionFirst.map(over => ({ over, signed: vector(3, all[over] ?? new Uint8Array(0)) }));
  const candidates = signers.flatMap(signer =>
    ways.map(way => ({ ...signer, ...way, signed: concat(client, server, way.signed) })),
  );
  return judgeSignature('ServerKeyExchange', 'default', signature, candidates);
}

/**
 * GB/T 38636 §6.4.5.9: the message that is signed is the hash of the transcript, which SM2 hashes once more. gotlcp auth.go.
 * @param transcript all handshake messages before the CertificateVerify
 */
export function judgeCertificateVerify(
  signature: Uint8Array,
  certificates: readonly Uint8Array[],
  transcript: readonly Uint8Array[],
): SignatureVerdict {
  const signed = sm3(transcript);
  return judgeSignature(
    'CertificateVerify',
    'default',
    signature,
    signersOf(certificates).map(signer => ({ ...signer, signed })),
  );
}

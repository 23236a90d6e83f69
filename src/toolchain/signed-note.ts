import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';

/** A key of the form `name+hash+base64`, as GOSUMDB writes it. golang.org/x/mod/sumdb/note */
export interface NoteVerifier {
  readonly name: string;
  readonly keyHash: number;
  readonly key: KeyObject;
}

/** The note is not what it says it is: malformed, unsigned, or signed by somebody else. */
export class NoteError extends Error {
  override readonly name = 'NoteError';
}

const ED25519 = 1;
/** RFC 8410 §4: SubjectPublicKeyInfo of an Ed25519 key is these bytes and the key. */
const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');
const MAX_SIGNATURES = 100;

/** @throws NoteError */
export function parseVerifier(text: string): NoteVerifier {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text);
  if (match === null) throw new NoteError('malformed verifier key');
  const [, name = '', hash = '', base64 = ''] = match;
  const data = Buffer.from(base64, 'base64');
  if (data[0] !== ED25519 || data.length !== 33) throw new NoteError('verifier key is not Ed25519');
  const keyHash = Number.parseInt(hash, 16);
  if (hashOf(name, data) !== keyHash) throw new NoteError('verifier key does not have the hash that it names');
  const key = createPublicKey({ key: Buffer.concat([SPKI_ED25519, data.subarray(1)]), format: 'der', type: 'spki' });
  return { name, keyHash, key };
}

function hashOf(name: string, data: Buffer): number {
  return createHash('sha256').update(`${name}\n`).update(data).digest().readUInt32BE(0);
}

/**
 * The text of a note that `verifier` signed. Signatures by others are passed over, a wrong one by `verifier` is fatal.
 * @throws NoteError
 */
export function openNote(note: string, verifier: NoteVerifier): string {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n') || /(?!\n)[\p{Cc}\ufffd]/u.test(note)) throw new NoteError('malformed note');
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) throw new NoteError('too many signatures');
  let signed = false;
  for (const line of lines) {
    const match = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+=*)$/.exec(line);
    const signature = Buffer.from(match?.[2] ?? '', 'base64');
    if (match === null || signature.length < 5) throw new NoteError('malformed signature line');
    if (match[1] !== verifier.name || signature.readUInt32BE(0) !== verifier.keyHash) continue;
    if (!verify(null, Buffer.from(text), verifier.key, signature.subarray(4)))
      throw new NoteError(`invalid signature by ${verifier.name}`);
    signed = true;
  }
  if (!signed) throw new NoteError(`no signature by ${verifier.name}`);
  return text;
}

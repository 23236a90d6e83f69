import { uint } from '../wire/bytes.js';
import type { Reader } from '../wire/reader.js';
import { type Extensions, readExtensions } from './extensions.js';

/** RFC 8446 §4.6.1. */
export interface NewSessionTicket {
  /** Seconds. */
  readonly lifetime: number;
  readonly ageAdd: number;
  readonly nonce: Uint8Array;
  readonly ticket: Uint8Array;
  readonly extensions: Extensions;
}

export function readNewSessionTicket(reader: Reader): NewSessionTicket {
  const lifetime = reader.uint(4, 'ticket_lifetime', seconds => `${seconds} s`);
  const ageAdd = reader.uint(4, 'ticket_age_add');
  const nonce = reader.vector(1, 'ticket_nonce');
  const ticket = reader.vector(2, 'ticket', { min: 1 });
  const extensions = readExtensions(reader, 'other');
  reader.end();
  return { lifetime, ageAdd, nonce, ticket, extensions };
}

/** RFC 8446 §4.6.3. @returns whether the peer wants an update back */
export function readKeyUpdate(reader: Reader): boolean {
  const request = reader.uint(1, 'request_update', value => ['not_requested', 'requested'][value] ?? String(value));
  if (request > 1) reader.refuse('request_update', String(request), { en: '0 or 1', zh: '0 或 1' });
  reader.end();
  return request === 1;
}

export function encodeKeyUpdate(requested: boolean): Uint8Array {
  return uint(requested ? 1 : 0, 1);
}

import type { DetailedPeerCertificate, TLSSocket } from 'node:tls';
import type { ClientEvent, NodeField } from '../client/events.js';

/** What Node is told to offer; its hello has no ALPN. */
export function nodeOffer(version: string, serverName: string | undefined): NodeField[] {
  return [field('ClientHello.version', version), field('ClientHello.server_name', serverName)];
}

/** What Node tells of a handshake that went through. Texts of certificates are as the server has them. */
export function nodeNegotiated(socket: TLSSocket): NodeField[] {
  const { name, standardName } = socket.getCipher();
  return [
    field('version', socket.getProtocol()),
    field('cipher_suite', standardName === name ? name : `${standardName} (${name})`),
    field('key_exchange', Object.values(socket.getEphemeralKeyInfo() ?? {}).join(' ')),
    field('application_layer_protocol_negotiation', socket.alpnProtocol),
    ...certificatesOf(socket.getPeerCertificate(true)),
  ];
}

/** More than any chain in use has; whom Node takes for an issuer is the server's choice. */
const MAX_CERTIFICATES = 10;

function certificatesOf(first: Partial<DetailedPeerCertificate>): NodeField[] {
  const fields: NodeField[] = [];
  // One that signs itself is its own issuer there.
  for (let at: Partial<DetailedPeerCertificate> | undefined = first, before: unknown; at?.raw !== undefined; ) {
    if (at === before || fields.length === MAX_CERTIFICATES) break;
    const { subject, issuer, valid_from, valid_to, raw } = at;
    const text = `${raw.length} bytes, ${nameOf(subject)}, issuer ${nameOf(issuer)}, ${valid_from} … ${valid_to}`;
    fields.push(field(`Certificate.certificate_list[${fields.length}]`, text));
    [at, before] = [at.issuerCertificate, at];
  }
  return fields;
}

function nameOf(name: object | undefined): string {
  return Object.entries(name ?? {})
    .map(([type, value]) => `${type}=${value}`)
    .join(' ');
}

/** OpenSSL's words for an alert end with its number: `…:SSL alert number 40`. */
const ALERT_NUMBER = /SSL alert number (\d{1,3})\b/;

export function nodeFailed(code: string, error: Error, at: number): ClientEvent[] {
  const alert = ALERT_NUMBER.exec(error.message)?.[1];
  const reason = 'reason' in error ? String(error.reason) : error.message;
  const fields = [field('error', code), field('reason', reason)];
  const failed = { type: 'node', step: 'failed', at, fields } as const;
  if (alert === undefined) return [failed];
  return [{ type: 'alert', direction: 'received', fatal: true, description: Number(alert), at }, failed];
}

function field(path: string, value: string | false | null | undefined): NodeField {
  return { path, text: value === '' || !value ? '–' : value };
}

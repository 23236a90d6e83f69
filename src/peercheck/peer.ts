import { lookup } from 'node:dns/promises';
import { oneLine, UserError } from '../language/index.js';
import { errorCode } from '../system/index.js';

/** The one server that is examined. Every connection goes to this address and port. */
export interface Peer {
  /** As the user wrote it, in its canonical form. */
  readonly url: string;
  readonly scheme: 'http' | 'https';
  /** Name or IP address, without brackets. */
  readonly host: string;
  readonly port: number;
  /** Path and query. */
  readonly path: string;
  /** For the `Host` header and `:authority`. */
  readonly authority: string;
  /** What the name stood for when the examination began. */
  readonly address: string;
}

/** @throws UserError XC-PEER-001 for what is no address of an HTTP server, XC-PEER-002 for a name that stands for none */
export async function findPeer(given: string): Promise<Peer> {
  const url = parse(given);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const scheme = url.protocol === 'https:' ? 'https' : 'http';
  return {
    url: url.href,
    scheme,
    host,
    port: url.port === '' ? (scheme === 'https' ? 443 : 80) : Number(url.port),
    path: url.pathname + url.search,
    authority: url.host,
    address: await addressOf(host),
  };
}

function parse(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  // A password in the address would be sent to whoever answers there, and stand in the report.
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw new UserError('XC-PEER-001', { url: oneLine(given.replace(/^([a-z][a-z0-9+.-]*:\/*)?.*@/is, '$1***@')) });
  return url;
}

async function addressOf(host: string): Promise<string> {
  try {
    return (await lookup(host)).address;
  } catch (error) {
    throw new UserError('XC-PEER-002', { host: oneLine(host), reason: errorCode(error) || 'ENOTFOUND' });
  }
}

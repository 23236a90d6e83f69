import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import type { AltNames } from './extensions.js';

/** Whether one of the names is of this host: RFC 9525 §6. The common name is nobody's business any more (§6.3). */
export function namesHost({ dns, ips }: AltNames, host: string): boolean {
  if (isIP(host) !== 0) return ips.includes(addressHex(host));
  const name = normal(host);
  return name !== '' && dns.some(pattern => matchesPattern(pattern, name));
}

/** All names, addresses as people write them: `server.example.cn`, `192.0.2.1`, `2001:db8::1`. */
export function writtenNames({ dns, ips }: AltNames): string[] {
  return [...dns, ...ips.map(writtenAddress)];
}

function writtenAddress(hex: string): string {
  if (hex.length === 8) return [...Buffer.from(hex, 'hex')].join('.');
  const groups = hex.match(/.{4}/g)?.join(':') ?? hex;
  return isIP(groups) === 6 ? new URL(`http://[${groups}]/`).hostname.slice(1, -1) : hex;
}

/** Whether `pattern` is `name`, or has `*` for the whole of its first label. `name` as `normal` gives it. */
function matchesPattern(pattern: string, name: string): boolean {
  const wanted = pattern.toLowerCase().replace(/\.$/, '');
  if (!wanted.startsWith('*.')) return wanted === name;
  const parent = wanted.slice(2);
  // Not for a whole top-level domain, and `*` is one label, not none.
  return (
    parent.includes('.') && !parent.includes('*') && name.slice(name.indexOf('.') + 1) === parent && name.includes('.')
  );
}

/** Lower case, without the dot at the end, 中文 as xn--. */
function normal(host: string): string {
  return domainToASCII(host.replace(/\.$/, '')).toLowerCase();
}

/** The 4 or 16 bytes of an address, as hex. */
function addressHex(address: string): string {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number)).toString('hex');
  // The URL parser writes ::ffff:1.2.3.4 in groups too.
  const [left = '', right] = new URL(`http://[${address.replace(/%.*$/, '')}]/`).hostname.slice(1, -1).split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const [head, tail] = [groups(left), groups(right ?? '')];
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...(right === undefined ? [] : zeros), ...tail].map(group => group.padStart(4, '0')).join('');
}

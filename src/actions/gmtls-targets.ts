import { isIP } from 'node:net';
import { UserError } from '../language/index.js';

export interface Server {
  readonly host: string;
  readonly port: number;
  /** As reports call it: `gm.example.cn:443`. */
  readonly name: string;
}

/** `host:port`; what has no port is not guessed. @throws UserError XC-INPUT-001 */
export function serverOf(text: string): Server {
  const [, bracketed, plain, digits] = /^(?:\[([0-9A-Fa-f:.]{2,45})\]|([^\s:/[\]]{1,253})):(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  const port = Number(digits);
  if (host === undefined || !(port >= 1 && port <= 65535) || (bracketed !== undefined && isIP(bracketed) !== 6))
    throw new UserError('XC-INPUT-001', {
      name: 'connect',
      value: text.slice(0, 200),
      allowed: 'gm.example.cn:443 | 192.0.2.1:443 | [2001:db8::1]:443',
    });
  return { host, port, name: text };
}

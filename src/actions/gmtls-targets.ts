import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { UserError } from '../language/index.js';
import type { InputValues } from './define.js';
import { gmtlsInputs } from './gmtls-inputs.js';

export interface Server {
  readonly host: string;
  readonly port: number;
  /** As reports call it: `gm.example.cn:443`. */
  readonly name: string;
}

const ALLOWED = 'gm.example.cn | gm.example.cn:8443 | https://gm.example.cn/path | 192.0.2.1:443 | [2001:db8::1]:443';

/** https, RFC 9110 §4.2.2. */
const PORT = 443;

/**
 * `host`, `host:port` or the address of a page, as it is copied from a browser. IPv6 stands in brackets: without them the
 * port could be a part of it. @throws UserError XC-INPUT-001
 */
export function serverOf(text: string): Server {
  const [, bracketed, plain = '', digits] =
    /^(?:https:\/\/)?(?:\[([0-9A-Fa-f:.]{2,45})\]|([^\s:/?#@[\]\\]{1,253}))(?::(\d{1,5}))?(?:[/?#]\S*)?$/i.exec(text) ??
    [];
  const host = bracketed ?? domainToASCII(plain);
  const port = digits === undefined ? PORT : Number(digits);
  const known = bracketed === undefined ? NAME.test(host) : isIP(bracketed) === 6;
  // A path belongs to an address of a page: `host/443` is a slip of the finger.
  const page = /^https:/i.test(text) || !/[/?#]/.test(text);
  if (!known || !page || port < 1 || port > 65535)
    throw new UserError('XC-INPUT-001', { name: 'connect', value: text.slice(0, 200), allowed: ALLOWED });
  return { host, port, name: `${bracketed === undefined ? host : `[${host}]`}:${port}` };
}

/**
 * A host name or an address that certificates may have; a name outside ASCII as it stands in them.
 * @param input where it was given
 * @throws UserError XC-INPUT-001
 */
export function hostNameOf(text: string, input: string): string {
  const host = isIP(text) === 0 ? domainToASCII(text) : text;
  if (isIP(host) === 0 && !NAME.test(host))
    throw new UserError('XC-INPUT-001', {
      name: input,
      value: text.slice(0, 200),
      allowed: 'gm.example.cn | 192.0.2.1 | 2001:db8::1',
    });
  return host;
}

/** Labels of a host name or an IPv4 address, RFC 1123 §2.1; `_` is seen in the names of services. */
const NAME = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*\.?$/i;

/** Those of `connect`, or the one that is started; none where there is a capture. @throws UserError XC-INPUT-001, -002, -005 */
export function serversOf({
  connect,
  capture,
  start,
  image,
  port,
}: Pick<InputValues<typeof gmtlsInputs>, 'connect' | 'capture' | 'start' | 'image' | 'port'>): Server[] {
  const given = (connect ?? []).map(serverOf);
  const servers = given.filter(({ name }, at) => given.findIndex(other => other.name === name) === at);
  if (start === undefined) {
    if (image !== undefined)
      throw new UserError('XC-INPUT-002', { name: 'start', description: gmtlsInputs.start.description });
    // Whoever means a server that runs already would be answered by another one.
    if (port !== undefined)
      throw new UserError('XC-INPUT-002', {
        name: 'start',
        description: {
          en: '`port` is that of a server to start; of one that runs it stands in `connect`: host:port',
          zh: '`port` 仅用于要启动的服务器；已在运行的服务器请写在 `connect` 中：host:port',
        },
      });
    if (servers.length === 0 && capture === undefined)
      throw new UserError('XC-INPUT-002', { name: 'connect', description: gmtlsInputs.connect.description });
    return servers;
  }
  if (port !== undefined && servers.length > 0)
    throw new UserError('XC-INPUT-005', {
      first: 'port',
      second: 'connect',
      reason: { en: 'each of them says where the started server listens', zh: '两者都指定了所启动的服务器的监听位置' },
    });
  if (port === undefined && servers.length === 0)
    throw new UserError('XC-INPUT-002', { name: 'port', description: gmtlsInputs.port.description });
  return port === undefined ? servers : [{ host: '127.0.0.1', port, name: `127.0.0.1:${port}` }];
}

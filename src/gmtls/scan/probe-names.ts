import type { Text } from '../../language/index.js';
import type { Mix } from './tls13.js';

/** Suites as the table of servers has them: `E053`, `00C6`. */
export function hex(suite: number): string {
  return suite.toString(16).toUpperCase().padStart(4, '0');
}

const text = (en: string, zh = en): Text => ({ en, zh });

/** What each probe says to a server, as the lines of a scan name it. The English name is in the evidence of reports too. */
export const PROBE = {
  connection: text('TCP connection', 'TCP 连接'),
  last: text('the last probe', '最后一次探测'),
  rfc8998: (suite: number) => text(`RFC 8998 ${hex(suite)}`),
  mixed: (mix: Mix) => text(`RFC 8998 with another ${mix}`, `RFC 8998 搭配其他${MIXED[mix]}`),
  noShare: text('RFC 8998 without a key share', 'RFC 8998 不带密钥份额'),
  ordinary: (version: string) => text(`ordinary TLS ${version}`, `普通 TLS ${version}`),
  ordinaryCertificate: (version: string) => text(`ordinary TLS ${version}, certificate`, `普通 TLS ${version} 的证书`),
  ecc: text('TLCP ECC', 'TLCP ECC'),
  eccExtended: text('TLCP ECC with extensions', 'TLCP ECC 带扩展'),
  suite: (suite: number) => text(`TLCP ${hex(suite)}`),
  outerLength: (suite: number) => text(`TLCP ${hex(suite)}, point with a length`, `TLCP ${hex(suite)} 公钥点带长度`),
  old: (nth: number) => text(`TLCP old suites ${nth}`, `TLCP 旧套件 ${nth}`),
  resumption: text('TLCP resumption', 'TLCP 会话恢复'),
  invented: text('TLCP invented session', 'TLCP 虚构的会话'),
  extensions: text('TLCP extensions of 2023', 'TLCP 2023 版扩展'),
  unknownExtension: text('TLCP unknown extension', 'TLCP 未知扩展'),
  extended: text('TLCP handshake with extensions', 'TLCP 带扩展的握手'),
  ticket: text('TLCP ticket', 'TLCP 会话票据'),
  version0303: text('TLCP suites under 0303', '版本 0303 下的 TLCP 套件'),
  unknownSuite: text('TLCP unknown suite', 'TLCP 未知套件'),
  compression: text('TLCP compression', 'TLCP 压缩'),
  renegotiation: text('TLCP renegotiation', 'TLCP 重协商'),
  closeNotify: text('TLCP close_notify'),
  overlong: text('over-long record', '过长的记录'),
  plainHttp: text('plain HTTP', '明文 HTTP'),
  half: text('half a hello', '半个握手请求'),
  order: (nth: number) => text(`TLCP order of suites ${nth}`, `TLCP 套件顺序 ${nth}`),
} as const;

const MIXED: Readonly<Record<Mix, string>> = { suite: '套件', group: '群', signature: '签名' };

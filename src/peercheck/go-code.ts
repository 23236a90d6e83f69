import type { Language, Text } from '../language/index.js';
import type { PeerFacts, Setting } from './client.js';
import type { Peer } from './peer.js';

/** The settings as a Go function, formatted as gofmt does. Compiles with Go 1.24; without h2c with any since 1.13. */
export function transportCode(
  peer: Pick<Peer, 'scheme' | 'host' | 'port'>,
  settings: readonly Setting[],
  language: Language,
): string {
  const clear = settings.some(({ field }) => field === 'Protocols');
  const inTls = settings.filter(({ field }) => field.startsWith('TLSClientConfig.'));
  const tls = inTls.length > 0 || settings.some(({ value }) => value.includes('*tls.'));
  const roots = settings.some(({ value }) => value === 'roots');
  const imports = [...(tls ? ['crypto/tls'] : []), ...(roots ? ['crypto/x509'] : []), 'net', 'net/http', 'time'];
  const plain = settings.filter(setting => !inTls.includes(setting));
  return `${[
    'package peer',
    '',
    'import (',
    ...imports.map(path => `\t"${path}"`),
    ')',
    '',
    `// NewTransport ${WORDS.measured[language]}${peer.scheme}://${inComment(peer.host)}:${peer.port}${language === 'zh' ? '' : '.'}`,
    `func NewTransport(${roots ? 'roots *x509.CertPool' : ''}) *http.Transport {`,
    ...(clear ? ['\tunencryptedHTTP2 := new(http.Protocols)', '\tunencryptedHTTP2.SetUnencryptedHTTP2(true)'] : []),
    '\treturn &http.Transport{',
    '\t\tProxy: http.ProxyFromEnvironment,',
    '\t\tDialContext: (&net.Dialer{',
    '\t\t\tTimeout:   5 * time.Second,',
    '\t\t\tKeepAlive: 30 * time.Second,',
    '\t\t}).DialContext,',
    ...(inTls.length === 0
      ? []
      : [
          '\t\tTLSClientConfig: &tls.Config{',
          ...inTls.flatMap(({ field, value, why }) => [
            `\t\t\t// ${why[language]}`,
            `\t\t\t${field.replace('TLSClientConfig.', '')}: ${value},`,
          ]),
          '\t\t},',
          '\t\tTLSHandshakeTimeout: 10 * time.Second,',
        ]),
    ...plain.flatMap(({ field, value, why }) => [`\t\t// ${why[language]}`, `\t\t${field}: ${value},`]),
    `\t\t// ${WORDS.never[language]}`,
    '\t\tResponseHeaderTimeout: 30 * time.Second,',
    '\t}',
    '}',
  ].join('\n')}\n`;
}

const WORDS = {
  measured: { en: 'has the settings that were measured for ', zh: '的设置来自对以下地址的测量：' },
  never: {
    en: 'A peer that takes requests and never answers holds the caller no longer than this.',
    zh: '对端接收请求却从不响应时，调用方最多等待这么久。',
  },
  requests: { en: 'Requests', zh: '请求' },
  length: {
    en: 'Bodies need a length: a bytes.Reader or strings.Reader has one, any other reader needs req.ContentLength.',
    zh: '请求体需要已知长度：bytes.Reader 与 strings.Reader 自带长度，其他 reader 需设置 req.ContentLength。',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What a transport cannot be told, and the caller has to keep to. */
export function callerRules({ limits, bodies }: Pick<PeerFacts, 'limits' | 'bodies'>, language: Language): string[] {
  const zh = language === 'zh';
  const sizes = (['field', 'fields', 'target'] as const).flatMap(key => {
    const limit = limits?.[key];
    return limit?.refused === undefined ? [] : [`${NAMES[key][language]} ≤ ${limit.accepted} ${zh ? '字节' : 'bytes'}`];
  });
  const said = zh ? `：${sizes.join('，')}。` : `: ${sizes.join(', ')}.`;
  return [
    ...(sizes.length > 0 ? [`// ${WORDS.requests[language]}${said}`] : []),
    ...(bodies?.chunked === 'refused' ? [`// ${WORDS.length[language]}`] : []),
  ];
}

const NAMES = {
  field: { en: 'one header field', zh: '单个首部字段' },
  fields: { en: 'all header fields', zh: '全部首部字段' },
  target: { en: 'path and query', zh: '路径与查询串' },
} as const satisfies Readonly<Record<string, Text>>;

/** A name in an address may hold nothing that ends a comment; a host is ASCII after parsing (WHATWG URL). */
function inComment(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

import type { PeerFacts, Setting } from './client.js';
import type { Peer } from './peer.js';

/** The settings as a Go function, formatted as gofmt does. Compiles with Go 1.24; without h2c with any since 1.13. */
export function transportCode(peer: Pick<Peer, 'scheme' | 'host' | 'port'>, settings: readonly Setting[]): string {
  const clear = settings.some(({ field }) => field === 'Protocols');
  const inTls = settings.filter(({ field }) => field.startsWith('TLSClientConfig.'));
  const tls = inTls.length > 0 || settings.some(({ value }) => value.includes('*tls.'));
  const imports = [...(tls ? ['crypto/tls'] : []), 'net', 'net/http', 'time'];
  const plain = settings.filter(setting => !inTls.includes(setting));
  return `${[
    'package peer',
    '',
    'import (',
    ...imports.map(path => `\t"${path}"`),
    ')',
    '',
    `// NewTransport has the settings that were measured for ${peer.scheme}://${inComment(peer.host)}:${peer.port}.`,
    'func NewTransport() *http.Transport {',
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
            `\t\t\t// ${why}`,
            `\t\t\t${field.replace('TLSClientConfig.', '')}: ${value},`,
          ]),
          '\t\t},',
          '\t\tTLSHandshakeTimeout: 10 * time.Second,',
        ]),
    ...plain.flatMap(({ field, value, why }) => [`\t\t// ${why}`, `\t\t${field}: ${value},`]),
    '\t\t// A peer that takes requests and never answers holds the caller no longer than this.',
    '\t\tResponseHeaderTimeout: 30 * time.Second,',
    '\t}',
    '}',
  ].join('\n')}\n`;
}

/** What a transport cannot be told, and the caller has to keep to. */
export function callerRules({ limits, bodies }: Pick<PeerFacts, 'limits' | 'bodies'>): string[] {
  const sizes = (['field', 'fields', 'target'] as const).flatMap(key => {
    const limit = limits?.[key];
    return limit?.refused === undefined ? [] : [`${NAMES[key]} ≤ ${limit.accepted} bytes`];
  });
  return [
    ...(sizes.length > 0 ? [`// Requests: ${sizes.join(', ')}.`] : []),
    ...(bodies?.chunked === 'refused'
      ? ['// Bodies need a length: a bytes.Reader or strings.Reader has one, any other reader needs req.ContentLength.']
      : []),
  ];
}

const NAMES = { field: 'one header field', fields: 'all header fields', target: 'path and query' } as const;

/** A name in an address may hold nothing that ends a comment; a host is ASCII after parsing (WHATWG URL). */
function inComment(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

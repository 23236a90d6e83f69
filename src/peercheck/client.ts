import type { Text } from '../language/index.js';
import type { BodyFacts } from './bodies.js';
import type { HeaderLimits } from './header-limits.js';
import type { Http2Facts, Http2IdleFacts } from './http2.js';
import { GONE_MS } from './judge-http.js';
import { isUnknownIssuer, takenVersions } from './judge-tls.js';
import type { IdleFacts, ReuseFacts } from './keep-alive.js';
import type { TlsFacts } from './tls.js';

/** All that was measured of a peer; undefined: not asked for, or not to be measured. */
export interface PeerFacts {
  readonly tls: TlsFacts | undefined;
  readonly reuse: ReuseFacts | undefined;
  readonly idle: IdleFacts | undefined;
  readonly http2: Http2Facts | undefined;
  readonly http2Idle: Http2IdleFacts | undefined;
  readonly limits: HeaderLimits | undefined;
  readonly bodies: BodyFacts | undefined;
}

/** One field of http.Transport, or of its TLSClientConfig, and why it has this value. */
export interface Setting {
  readonly field: string;
  /** A Go expression. */
  readonly value: string;
  readonly why: Text;
}

/** http.DefaultTransport: net/http/transport.go. */
const GO_IDLE_SECONDS = 90;

/** What the measurements mean for Go's http.Transport. */
export function transportSettings(facts: PeerFacts): Setting[] {
  return [...tlsSettings(facts), ...http2Settings(facts), ...poolSettings(facts), ...bodySettings(facts)];
}

const FLOORS = {
  TLSv1: 'tls.VersionTLS10',
  'TLSv1.1': 'tls.VersionTLS11',
  'TLSv1.2': 'tls.VersionTLS12',
  'TLSv1.3': 'tls.VersionTLS13',
} as const;

/** Suites without ECDHE that crypto/tls still knows, by OpenSSL's name. crypto/tls/cipher_suites.go */
const RSA_SUITES: Readonly<Record<string, string>> = {
  'AES128-GCM-SHA256': 'tls.TLS_RSA_WITH_AES_128_GCM_SHA256',
  'AES256-GCM-SHA384': 'tls.TLS_RSA_WITH_AES_256_GCM_SHA384',
  'AES128-SHA256': 'tls.TLS_RSA_WITH_AES_128_CBC_SHA256',
  'AES128-SHA': 'tls.TLS_RSA_WITH_AES_128_CBC_SHA',
  'AES256-SHA': 'tls.TLS_RSA_WITH_AES_256_CBC_SHA',
  'DES-CBC3-SHA': 'tls.TLS_RSA_WITH_3DES_EDE_CBC_SHA',
};

function tlsSettings({ tls }: PeerFacts): Setting[] {
  if (tls === undefined) return [];
  const taken = takenVersions(tls);
  if (taken.length === 0) return [];
  // TLS 1.2 where there is one: another machine behind the same name may lack 1.3.
  const floor = taken.includes('TLSv1.2') ? 'TLSv1.2' : taken.at(-1);
  const settings: Setting[] = [
    {
      field: 'TLSClientConfig.MinVersion',
      value: FLOORS[floor ?? 'TLSv1.2'],
      why:
        floor === 'TLSv1' || floor === 'TLSv1.1'
          ? { en: 'the peer speaks nothing newer: insecure (RFC 8996)', zh: '对端不支持更新的版本：不安全（RFC 8996）' }
          : { en: `the peer speaks ${taken.join(', ')}`, zh: `对端支持 ${taken.join('、')}` },
    },
  ];
  const cipher = tls.versions['TLSv1.2'].cipher ?? '';
  const suite = Object.hasOwn(RSA_SUITES, cipher) ? RSA_SUITES[cipher] : undefined;
  if (tls.goSuites === false && tls.versions['TLSv1.3'].taken !== 'yes' && suite !== undefined)
    settings.push({
      field: 'TLSClientConfig.CipherSuites',
      value: `[]uint16{${suite}}`,
      why: {
        en: 'not among what Go offers since 1.22: no forward secrecy',
        zh: 'Go 1.22 起默认不再提供：没有前向保密',
      },
    });
  if (tls.certificate?.byOwnAuthority || isUnknownIssuer(tls.certificate?.reason))
    settings.push({
      field: 'TLSClientConfig.RootCAs',
      value: 'roots',
      why: {
        en: 'the system does not know who signed it: a pool with the certificate of that authority',
        zh: '系统不认识其签发机构：含有该机构证书的 CertPool',
      },
    });
  return settings;
}

function http2Settings({ tls, http2 }: PeerFacts): Setting[] {
  if (http2?.way === 'clear' && http2.works)
    return [
      {
        field: 'Protocols',
        value: 'unencryptedHTTP2',
        why: { en: 'HTTP/2 without TLS, by prior knowledge (Go 1.24)', zh: '不加密的 HTTP/2（预先约定方式，Go 1.24）' },
      },
    ];
  if (tls === undefined) return [];
  if (tls.alpn === 'h2' && http2?.works)
    return [
      {
        field: 'ForceAttemptHTTP2',
        value: 'true',
        why: {
          en: 'the peer chose h2; with a TLSClientConfig of its own a Transport stays with HTTP/1.1 otherwise',
          zh: '对端选择了 h2；带有自己的 TLSClientConfig 时，Transport 否则只用 HTTP/1.1',
        },
      },
    ];
  // An empty map switches HTTP/2 off: net/http, Transport.TLSNextProto.
  if (tls.alpn === 'h2')
    return [
      {
        field: 'TLSNextProto',
        value: 'map[string]func(string, *tls.Conn) http.RoundTripper{}',
        why: { en: 'the peer chooses h2 and does not speak it', zh: '对端选择 h2 却无法使用它' },
      },
    ];
  return [
    { field: 'ForceAttemptHTTP2', value: 'false', why: { en: 'the peer does not choose h2', zh: '对端没有选择 h2' } },
  ];
}

function poolSettings({ reuse, idle, http2, http2Idle }: PeerFacts): Setting[] {
  const gone = [idle?.closedAfterMs, http2Idle?.closedAfterMs].some(closed => closed !== undefined && closed < GONE_MS);
  // After some answers is not after each: what Go may use once more it finds open, or opens anew.
  const each = reuse !== undefined && !reuse.bodyTooLong && reuse.connections >= reuse.requests && !http2?.works;
  if (gone || each)
    return [
      {
        field: 'DisableKeepAlives',
        value: 'true',
        why: { en: 'the peer closes after its answers', zh: '对端在响应后关闭连接' },
      },
    ];
  if (reuse === undefined && !http2?.works) return [];
  const streams = http2?.works ? http2.maxConcurrentStreams : undefined;
  return [
    { field: 'MaxIdleConns', value: '100', why: { en: 'of all peers together', zh: '所有对端合计' } },
    {
      field: 'MaxIdleConnsPerHost',
      value: '32',
      why:
        streams === undefined
          ? {
              en: 'as many as your requests at once; of more than the default 2 the rest would be closed',
              zh: '等于并发请求数；超出默认值 2 的连接会被关闭',
            }
          : {
              en: `each carries up to ${streams} requests with HTTP/2; with HTTP/1.1 as many as your requests at once`,
              zh: `HTTP/2 每条连接可承载 ${streams} 个请求；HTTP/1.1 则等于并发请求数`,
            },
    },
    idleSetting(idle, http2Idle, announcedMs(reuse)),
  ];
}

/** `Keep-Alive: timeout=5`: Node says 5 s and closes a second later, so as to lose no request. */
function announcedMs(reuse: ReuseFacts | undefined): number {
  const [, timeout] = /\btimeout=(\d{1,5})\b/i.exec(reuse?.announced ?? '') ?? [];
  return timeout === undefined ? Number.POSITIVE_INFINITY : Number(timeout) * 1000;
}

function idleSetting(idle: IdleFacts | undefined, http2: Http2IdleFacts | undefined, announcedMs: number): Setting {
  const field = 'IdleConnTimeout';
  const [shortest] = [idle?.closedAfterMs, http2?.closedAfterMs].filter(ms => ms !== undefined).sort((a, b) => a - b);
  if (shortest !== undefined) {
    // A fifth below: timers of both sides, and a request that is on its way.
    const milliseconds = Math.min(GO_IDLE_SECONDS * 1000, Math.floor(Math.min(shortest, announcedMs) * 0.8));
    return {
      field,
      value:
        milliseconds >= 10_000
          ? `${Math.floor(milliseconds / 1000)} * time.Second`
          : `${Math.floor(milliseconds / 100) * 100} * time.Millisecond`,
      why: {
        en: `below the ${(shortest / 1000).toFixed(1)} s after which the peer closes`,
        zh: `小于对端关闭连接的 ${(shortest / 1000).toFixed(1)} 秒`,
      },
    };
  }
  const value = '30 * time.Second';
  if (idle?.answersAfter === false)
    return { field, value, why: { en: 'idle connections die without a word', zh: '空闲连接会无声失效' } };
  const waitedMs = idle?.waitedMs ?? http2?.waitedMs ?? 0;
  if (waitedMs < GO_IDLE_SECONDS * 1000)
    return { field, value, why: { en: "the peer's limit was not measured", zh: '未测量对端的上限' } };
  return {
    field,
    value: `${GO_IDLE_SECONDS} * time.Second`,
    why: {
      en: `the peer keeps them for more than ${Math.floor(waitedMs / 1000)} s`,
      zh: `对端保持空闲连接超过 ${Math.floor(waitedMs / 1000)} 秒`,
    },
  };
}

function bodySettings({ bodies }: PeerFacts): Setting[] {
  if (bodies?.expect === 'ignored' || bodies?.expect === 'refused')
    return [
      {
        field: 'ExpectContinueTimeout',
        value: '0',
        why: { en: 'the peer never says 100 Continue: do not wait for it', zh: '对端从不发送 100 Continue：不要等待' },
      },
    ];
  return [
    {
      field: 'ExpectContinueTimeout',
      value: '1 * time.Second',
      why: { en: 'for requests with Expect: 100-continue', zh: '用于带 Expect: 100-continue 的请求' },
    },
  ];
}

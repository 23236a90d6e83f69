import type { Text } from '../language/index.js';
import type { Finding } from './finding.js';
import { TLS_VERSIONS, type TlsFacts, type TlsVersion } from './tls.js';

const NAMES: Readonly<Record<TlsVersion, string>> = {
  TLSv1: 'TLS 1.0',
  'TLSv1.1': 'TLS 1.1',
  'TLSv1.2': 'TLS 1.2',
  'TLSv1.3': 'TLS 1.3',
};

export function takenVersions({ versions }: TlsFacts): TlsVersion[] {
  return TLS_VERSIONS.filter(version => versions[version].taken === 'yes');
}

export function judgeTls(facts: TlsFacts): Finding[] {
  return [judgeVersions(facts), judgeSuites(facts), judgeCertificate(facts), judgeAlpn(facts)].filter(
    finding => finding !== undefined,
  );
}

function judgeVersions(facts: TlsFacts): Finding {
  const taken = takenVersions(facts);
  const names = taken.map(version => NAMES[version]).join(', ');
  const evidence = Object.fromEntries(
    TLS_VERSIONS.map(version => {
      const { taken: answer, cipher, reason } = facts.versions[version];
      return [version, answer === 'yes' ? (cipher ?? 'yes') : `${answer}${reason === undefined ? '' : `: ${reason}`}`];
    }),
  );
  const base = { id: 'tls/versions', evidence };
  if (taken.length === 0) {
    const maybe = TLS_VERSIONS.some(version => facts.versions[version].taken === 'unknown');
    return {
      ...base,
      status: maybe ? 'unknown' : 'fail',
      found: { en: 'no version of TLS comes about', zh: '任何 TLS 版本都无法建立连接' },
      hint: {
        en: 'does it speak TLS at this port? Try http:// in the URL; for TLCP there is `xinchuang-go gmtls`',
        zh: '该端口是否使用 TLS？可将 URL 改为 http:// 再试；TLCP 请用 `xinchuang-go gmtls`',
      },
    };
  }
  const modern = taken.includes('TLSv1.2') || taken.includes('TLSv1.3');
  const old = taken.includes('TLSv1') || taken.includes('TLSv1.1');
  // Go's floor as a client: Go 1.18 release notes, crypto/tls.
  if (!modern)
    return {
      ...base,
      status: 'warn',
      found: {
        en: `${names} alone: Go's client starts at TLS 1.2`,
        zh: `仅支持 ${names}：Go 客户端默认从 TLS 1.2 起`,
      },
      hint: { en: 'have TLS 1.2 or 1.3 switched on at the peer', zh: '请在对端启用 TLS 1.2 或 1.3' },
    };
  return {
    ...base,
    status: 'pass',
    found: {
      en: `${names}${old ? '; the peer takes versions that RFC 8996 has retired, Go will not offer them' : ''}`,
      zh: `${names}${old ? '；对端仍接受 RFC 8996 已废止的版本，Go 不会使用它们' : ''}`,
    },
  };
}

function judgeSuites(facts: TlsFacts): Finding | undefined {
  // With TLS 1.3 the suites of older versions do not come into play.
  if (facts.goSuites === undefined || facts.versions['TLSv1.3'].taken === 'yes') return undefined;
  const cipher = facts.versions['TLSv1.2'].cipher ?? '';
  const base = { id: 'tls/go-suites', evidence: { cipher } };
  if (facts.goSuites)
    return {
      ...base,
      status: 'pass',
      found: { en: 'TLS 1.2 with a suite that Go offers by itself', zh: 'TLS 1.2 可使用 Go 默认的密码套件' },
    };
  return {
    ...base,
    status: 'warn',
    found: {
      en: `TLS 1.2 with suites alone that Go ≥ 1.22 no longer offers: ${cipher}`,
      zh: `TLS 1.2 仅支持 Go ≥ 1.22 默认不再提供的密码套件：${cipher}`,
    },
    hint: {
      en: 'switch on ECDHE at the peer; until then name the suite in tls.Config.CipherSuites',
      zh: '请在对端启用 ECDHE；在此之前用 tls.Config.CipherSuites 指定套件',
    },
  };
}

/** OpenSSL's words for an authority that is not among those that are trusted: openssl-verification-options(1). */
export function isUnknownIssuer(reason: string | undefined): boolean {
  return /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:GET_ISSUER_CERT|VERIFY_LEAF))/.test(
    reason ?? '',
  );
}

const UNTRUSTED: Readonly<Record<string, Text>> = {
  ERR_TLS_CERT_ALTNAME_INVALID: {
    en: 'the certificate is for other names: use one of them in the URL, or have this one added to it',
    zh: '证书不含该名称：请在 URL 中使用证书所含的名称，或重新签发',
  },
  CERT_HAS_EXPIRED: {
    en: 'have it renewed; look at the clock of this machine too',
    zh: '请更换证书；也请检查本机时间',
  },
  CERT_NOT_YET_VALID: { en: 'look at the clock of this machine', zh: '请检查本机时间' },
};

const AUTHORITY: Text = {
  en: 'give the authority with --ca, and to Go as RootCAs; never InsecureSkipVerify',
  zh: '用 --ca 指定签发机构，并在 Go 中设为 RootCAs；不要使用 InsecureSkipVerify',
};

function judgeCertificate({ certificate }: TlsFacts): Finding | undefined {
  if (certificate === undefined) return undefined;
  const { trusted, reason = '', subject, validTo } = certificate;
  const base = { id: 'tls/certificate', evidence: { subject, validTo, ...(reason !== '' && { reason }) } };
  if (trusted)
    return {
      ...base,
      status: 'pass',
      found: { en: `trusted, valid to ${validTo}`, zh: `受信任，有效期至 ${validTo}` },
    };
  return {
    ...base,
    status: 'warn',
    found: { en: `not trusted here: ${reason}`, zh: `在此不受信任：${reason}` },
    hint: UNTRUSTED[reason] ?? AUTHORITY,
  };
}

function judgeAlpn(facts: TlsFacts): Finding | undefined {
  const { alpn } = facts;
  // Of a peer with which no handshake came about, tls/versions has said it.
  if (alpn === undefined && takenVersions(facts).length === 0) return undefined;
  return {
    id: 'tls/alpn',
    status: 'pass',
    found:
      alpn === undefined
        ? { en: 'no choice: HTTP/1.1', zh: '未协商：使用 HTTP/1.1' }
        : { en: `chose ${alpn}`, zh: `选择了 ${alpn}` },
    evidence: { alpn: alpn ?? null },
  };
}

import { createHash } from 'node:crypto';
import type { Text } from '../../language/index.js';
import { type Finding, finding } from '../finding.js';
import { shortly } from '../scan/answer.js';
import { got } from '../scan/prober.js';
import type { Scan } from '../scan/scan.js';
import { SUITE, suiteName } from '../wire/names.js';
import { type Policy, type ScanCheck, tls13Suites, untold } from './found.js';
import { certifiedPublicKey } from './public-key.js';

/** TLS 1.3 with RFC 8998, and what clients without national algorithms get on the same port. */
export const versionChecks: readonly ScanCheck[] = [
  {
    id: 'gmtls/mixed-mode',
    severity: 'error',
    title: { en: 'SM suite, SM group and SM signature go together', zh: '国密套件、群与签名配套使用' },
    why: {
      en: 'RFC 8998 §3.3 has the three together. A server that pairs an SM2 certificate with AES, or SM4 with another curve, offers national algorithms in name: an assessment looks at all three.',
      zh: 'RFC 8998 §3.3 要求三者配套。将 SM2 证书与 AES、或 SM4 与其他曲线搭配的服务器只在名义上使用国密：密评对三者都会检查。',
    },
    fix: {
      en: 'Tongsuo: SSL_CTX_enable_sm_tls13_strict, of s_server -enable_sm_tls13_strict. OpenSSL 4: -ciphersuites TLS_SM4_GCM_SM3 -groups curveSM2 for the SM2 certificate, and another server for the rest.',
      zh: 'Tongsuo：SSL_CTX_enable_sm_tls13_strict，s_server 用 -enable_sm_tls13_strict。OpenSSL 4：SM2 证书使用 -ciphersuites TLS_SM4_GCM_SM3 -groups curveSM2，其余算法另设服务器。',
    },
    source: 'RFC 8998 §3.3; Tongsuo issue 491',
    examine: mixedMode,
  },
  {
    id: 'gmtls/rfc8998-suites',
    severity: 'info',
    title: { en: 'TLS_SM4_GCM_SM3 is spoken where RFC 8998 is', zh: '支持 RFC 8998 时支持 TLS_SM4_GCM_SM3' },
    why: {
      en: 'Some clients have no CCM: TencentKona, GmSSL as it is built.',
      zh: '部分客户端不支持 CCM，例如 TencentKona 与默认构建的 GmSSL。',
    },
    fix: { en: 'Put TLS_SM4_GCM_SM3 first in the list of suites.', zh: '将 TLS_SM4_GCM_SM3 放在套件列表首位。' },
    source: 'RFC 8998 §2; GmSSL ENABLE_SM4_CCM',
    examine: scan => {
      const suites = tls13Suites(scan);
      const { gcm } = scan.tls13;
      if (suites.length === 0)
        return 'missed' in gcm ? untold(gcm) : finding('skip', 'RFC 8998 is not spoken', '服务器不支持 RFC 8998');
      const evidence = { suites: suites.map(suiteName) };
      return suites.includes(SUITE.TLS_SM4_GCM_SM3)
        ? finding('pass', 'the server speaks TLS_SM4_GCM_SM3', '服务器支持 TLS_SM4_GCM_SM3', evidence)
        : finding('warn', 'CCM is all that is spoken', '只支持 CCM', evidence);
    },
  },
  {
    id: 'gmtls/hello-retry',
    severity: 'info',
    title: {
      en: 'A key share of curveSM2 is taken, and one asked for where it is missing',
      zh: '接受 curveSM2 密钥份额，缺少时请求',
    },
    why: {
      en: 'A HelloRetryRequest costs every client a round trip; without one, clients that guess another group cannot connect.',
      zh: 'HelloRetryRequest 使每个客户端多一次往返；若不支持，则猜测其他群的客户端无法连接。',
    },
    fix: {
      en: 'Put curveSM2 first in the list of groups: ssl_ecdh_curve, -groups.',
      zh: '将 curveSM2 放在群列表首位：ssl_ecdh_curve、-groups。',
    },
    source: 'RFC 8446 §4.1.4, §4.2.8',
    examine: scan => {
      const { gcm, ccm, retry } = scan.tls13;
      const first = [gcm, ccm].map(got).find(handshake => handshake?.negotiated !== undefined);
      if (first === undefined)
        return 'missed' in gcm ? untold(gcm) : finding('skip', 'RFC 8998 is not spoken', '服务器不支持 RFC 8998');
      const evidence = {
        forced: first.negotiated?.retried ?? false,
        answered: got(retry)?.negotiated?.retried ?? false,
      };
      if (evidence.forced)
        return finding('warn', 'a share of curveSM2 is not taken at once', '不直接接受 curveSM2 密钥份额', evidence);
      if ('missed' in retry) return untold(retry);
      return evidence.answered
        ? finding(
            'pass',
            'a key share of curveSM2 is taken, and asked for where a hello has none',
            '接受 curveSM2 密钥份额；握手请求不带密钥份额时会请求',
            evidence,
          )
        : finding('warn', 'a hello without a share is refused', '拒绝不带密钥份额的握手请求', evidence);
    },
  },
  {
    id: 'gmtls/old-versions',
    severity: 'error',
    title: { en: 'TLS 1.1 and older are closed', zh: '关闭 TLS 1.1 及更早版本' },
    why: {
      en: 'They rest on MD5 and SHA-1, and are deprecated. A port that is gm-TLS for some is as weak as the weakest that it takes.',
      zh: '它们依赖 MD5 与 SHA-1，已被弃用。端口的强度取决于其接受的最弱协议。',
    },
    fix: {
      en: 'ssl_protocols TLSv1.2 TLSv1.3; MinVersion: tls.VersionTLS12.',
      zh: '设置 ssl_protocols TLSv1.2 TLSv1.3；MinVersion: tls.VersionTLS12。',
    },
    source: 'RFC 8996',
    examine: ({ old }) => {
      const evidence = Object.fromEntries(
        [...old].map(([version, answer]) => [
          NAMES[version] ?? '',
          'missed' in answer ? answer.missed : shortly(answer),
        ]),
      );
      const open = [...old].filter(([version, answer]) => {
        const said = got(answer);
        return said?.kind === 'hello' && said.hello.version <= version && said.hello.version >= 0x0300;
      });
      if (open.length > 0) {
        const list = open.map(([version]) => NAMES[version] ?? '');
        return finding(
          'fail',
          `${list.join(' and ')} ${list.length === 1 ? 'is' : 'are'} open`,
          `${list.join(' 与 ')} 仍开放`,
          evidence,
        );
      }
      const missed = [...old.values()].find(answer => 'missed' in answer);
      return missed !== undefined && 'missed' in missed
        ? untold(missed)
        : finding('pass', 'TLS 1.0 and TLS 1.1 are refused', 'TLS 1.0 与 TLS 1.1 均被拒绝', evidence);
    },
  },
  {
    id: 'gmtls/dual-stack',
    severity: 'info',
    title: { en: 'What an ordinary client gets on this port', zh: '普通客户端在该端口得到什么' },
    why: {
      en: 'Browsers without national algorithms are part of most audiences: whether they get in, and with what, is to be a decision.',
      zh: '多数用户群包含不支持国密的浏览器：是否允许其接入、以何种方式接入，应是明确的决定。',
    },
    fix: {
      en: 'Give the server an international certificate beside the two of SM2 (ssl_certificate; gotlcp’s pa listener), or close TLS.',
      zh: '在 SM2 双证书之外配置国际证书（ssl_certificate；gotlcp 的 pa 监听器），或关闭 TLS。',
    },
    source: 'Tongsuo ngx_http_ssl_module enable_ntls; gotlcp pa',
    examine: ({ ordinary }) => {
      const results = ordinary.flatMap(result => got(result) ?? []);
      const [missed] = ordinary;
      if (results.length === 0)
        return missed !== undefined && 'missed' in missed
          ? untold(missed)
          : finding('unknown', 'nothing was tried', '未尝试');
      const clients = results.map(({ version, cipher, refused }) => `${version}: ${cipher ?? refused ?? ''}`);
      const said = results.map(({ version, cipher, refused = '' }) => {
        const { en, zh } =
          cipher === undefined
            ? whyRefused(refused)
            : { en: `a handshake with ${cipher}`, zh: `以 ${cipher} 完成握手` };
        const name = version.replace('TLSv', 'TLS ');
        return { en: `${name}: ${en}`, zh: `${name}：${zh}` };
      });
      return finding('pass', said.map(({ en }) => en).join('; '), said.map(({ zh }) => zh).join('；'), { clients });
    },
  },
  {
    id: 'gmtls/dual-key',
    severity: 'warn',
    title: { en: 'Ordinary clients get a certificate with a key of its own', zh: '普通客户端得到使用独立密钥的证书' },
    why: {
      en: 'An ordinary client does not take an SM2 certificate, and a key that serves two protocols is lost in both when it is lost in one.',
      zh: '普通客户端不接受 SM2 证书；一把密钥用于两种协议，一处泄露则两处失守。',
    },
    fix: { en: 'Install an RSA or ECDSA certificate for TLS.', zh: '为 TLS 安装 RSA 或 ECDSA 证书。' },
    source: 'GM/T 0034; RFC 8446 §4.4.2.2',
    examine: scan => {
      const other = scan.ordinary.flatMap(result => got(result)?.certificate ?? [])[0];
      if (other === undefined) return finding('skip', 'an ordinary client gets no certificate', '普通客户端未得到证书');
      const own = [...(got(scan.tlcp.base)?.certificates ?? []), ...(got(scan.tls13.gcm)?.certificates ?? [])];
      const key = certifiedPublicKey(other);
      const evidence = { sha256: createHash('sha256').update(other).digest('hex'), key: key?.name ?? null };
      if (own.length === 0)
        return finding('skip', 'there is no certificate of SM2 to compare with', '没有可比较的 SM2 证书', evidence);
      if (key === undefined)
        return finding(
          'unknown',
          'the certificate of an ordinary client cannot be read',
          '普通客户端得到的证书无法读取',
          evidence,
        );
      const same = own.some(der => certifiedPublicKey(der)?.bits.equals(key.bits) === true);
      return same || key.kind === 'sm2'
        ? finding(
            'warn',
            same
              ? 'an ordinary client gets a certificate with the key of the gm-TLS certificate'
              : 'an ordinary client gets a certificate of SM2',
            same ? '普通客户端得到的证书与国密证书使用同一密钥' : '普通客户端得到 SM2 证书',
            evidence,
          )
        : finding(
            'pass',
            `an ordinary client gets a certificate with a key of its own: ${key.name}`,
            `普通客户端得到的证书使用独立密钥：${key.name}`,
            evidence,
          );
    },
  },
];

/** By codes of Node and OpenSSL, whose names differ between versions. */
const REFUSALS: readonly (readonly [code: RegExp, en: string, zh: string])[] = [
  [
    /ALERT_HANDSHAKE_FAILURE$/,
    'refused with handshake_failure, there is no suite in common or no certificate for it',
    '以 handshake_failure 拒绝，无共同套件或未配置相应证书',
  ],
  [/ALERT_PROTOCOL_VERSION$/, 'refused with protocol_version', '以 protocol_version 拒绝'],
  [
    /UNSUPPORTED_PROTOCOL$|WRONG_VERSION_NUMBER$/,
    'an answer in another version, which the client does not speak',
    '以客户端不支持的其他版本应答',
  ],
  [/ALERT/, 'refused with another alert', '被其他告警拒绝'],
  [/^ERR_SSL/, 'an answer that the client cannot go on with', '有应答，但客户端无法继续'],
  [/^ETIMEDOUT$/, 'no answer', '无应答'],
  [/^/, 'closed without an answer', '未应答即关闭'],
];

function whyRefused(code: string): Text {
  const [, en, zh] = REFUSALS.find(([pattern]) => pattern.test(code)) ?? [];
  return { en: en ?? '', zh: zh ?? '' };
}

const NAMES: Readonly<Record<number, string>> = { 769: 'TLS 1.0', 770: 'TLS 1.1' };

const PARTS = {
  suite: { en: 'another suite', zh: '其他套件' },
  group: { en: 'another group', zh: '其他群' },
  signature: { en: 'another signature', zh: '其他签名算法' },
} as const;

function mixedMode({ tls13 }: Scan, { strict }: Policy): Finding {
  const tried = [...tls13.mixed];
  const [first] = tried;
  if (first === undefined) return finding('skip', 'nothing was tried', '未尝试');
  const evidence = Object.fromEntries(
    tried.map(([mix, result]) => [
      mix,
      'missed' in result
        ? result.missed
        : result.negotiated === undefined
          ? 'refused'
          : suiteName(result.negotiated.suite),
    ]),
  );
  // Without a signature of SM2 there is no national algorithm in it: an ordinary server with AES.
  const taken = tried.filter(([mix, result]) => {
    const handshake = got(result);
    return handshake?.negotiated !== undefined && (mix !== 'suite' || handshake.signature !== undefined);
  });
  if (taken.length > 0) {
    const [en, zh] = [taken.map(([mix]) => PARTS[mix].en).join(', '), taken.map(([mix]) => PARTS[mix].zh).join('、')];
    return finding(
      strict ? 'fail' : 'warn',
      `with SM in the rest, the server takes ${en}`,
      `其余为国密时，服务器仍接受${zh}`,
      {
        ...evidence,
        strict,
      },
    );
  }
  const missed = tried.map(([, result]) => result).find(result => 'missed' in result);
  if (missed !== undefined && 'missed' in missed) return untold(missed);
  return tls13.gcm !== undefined && [tls13.gcm, tls13.ccm].every(result => got(result)?.negotiated === undefined)
    ? finding('skip', 'RFC 8998 is not spoken', '服务器不支持 RFC 8998', evidence)
    : finding(
        'pass',
        'a handshake whose suite, group or signature is not of SM is refused',
        '套件、群或签名不是国密的握手均被拒绝',
        evidence,
      );
}

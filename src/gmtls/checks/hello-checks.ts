import type { Text } from '../../language/index.js';
import { DerError } from '../der/error.js';
import { type Finding, finding } from '../finding.js';
import type { Answer } from '../scan/answer.js';
import { got, type Maybe } from '../scan/prober.js';
import type { Scan } from '../scan/scan.js';
import { readCertificate } from '../x509/certificate.js';
import { namesHost } from '../x509/host-name.js';
import { extensions2023Check } from './extensions-2023.js';
import { came, type ScanCheck, untold } from './found.js';
import { noTlcp } from './suite-checks.js';

/** What the server makes of hellos that no good client sends, and of those that are only unusual. */
export const helloChecks: readonly ScanCheck[] = [
  {
    id: 'gmtls/hello-version',
    severity: 'error',
    title: { en: 'Suites of TLCP are refused under another version', zh: '在其他协议版本下拒绝 TLCP 套件' },
    why: {
      en: 'A server that takes E013 in a hello of version 0303 answers with a protocol that is neither TLCP nor TLS, with another PRF perhaps: clients agree on nothing with it.',
      zh: '在版本 0303 的握手请求中接受 E013 的服务器使用的既不是 TLCP 也不是 TLS，PRF 也可能不同，客户端无法与其互通。',
    },
    fix: {
      en: 'Update the library; tjfoc/gmsm 1.4.1 is known to do so.',
      zh: '更新密码库；已知 tjfoc/gmsm 1.4.1 存在此问题。',
    },
    source: 'GB/T 38636-2020 §6.4.5.2.1: version 0101',
    examine: ({ tlcp }) =>
      refusedOrNot(tlcp.hello0303, {
        en: 'a hello of version 0303 with suites of TLCP',
        zh: '版本为 0303 且使用 TLCP 套件的握手请求',
      }),
  },
  {
    id: 'gmtls/compression',
    severity: 'error',
    title: { en: 'Compression is refused', zh: '拒绝压缩' },
    why: {
      en: 'Compression before encryption leaks what is encrypted (CRIME); null is the only method that a server may choose.',
      zh: '先压缩后加密会泄露明文（CRIME）；服务器只能选择 null 方法。',
    },
    fix: {
      en: 'Switch compression off: SSL_OP_NO_COMPRESSION. A hello without the method null is to be refused.',
      zh: '关闭压缩：SSL_OP_NO_COMPRESSION。不含 null 方法的握手请求应予拒绝。',
    },
    source: 'GB/T 38636-2020 §6.4.5.2.1; RFC 7457 §2.6; CVE-2012-4929',
    examine: ({ tlcp }) =>
      refusedOrNot(tlcp.compression, {
        en: 'a hello without the compression method null',
        zh: '不含 null 压缩方法的握手请求',
      }),
  },
  {
    id: 'gmtls/session-id',
    severity: 'error',
    title: { en: 'A session that never was is not resumed', zh: '不恢复不存在的会话' },
    why: {
      en: 'A server that echoes any identifier claims to know a secret that it cannot know; clients then wait for a Finished that never fits.',
      zh: '回显任意标识的服务器声称知道其不可能知道的密钥，客户端随后等不到正确的 Finished。',
    },
    fix: {
      en: 'Update the library, or the session cache that several servers share.',
      zh: '更新密码库，或检查多台服务器共享的会话缓存。',
    },
    source: 'GB/T 38636-2020 §6.4.5.2.2; RFC 5246 §7.4.1.3',
    examine: ({ tlcp: { bogusSession } }) => {
      if ('missed' in bogusSession) return untold(bogusSession);
      if (bogusSession.negotiated === undefined)
        return finding(
          'warn',
          `a hello with a session identifier is not answered: ${bogusSession.failure?.text.en ?? ''}`,
          `带会话标识的握手请求未得到应答：${bogusSession.failure?.text.zh ?? ''}`,
        );
      return bogusSession.negotiated.resumed
        ? finding('fail', 'an invented session is resumed', '恢复了虚构的会话')
        : finding('pass', 'an invented session gets a full handshake', '对虚构的会话进行完整握手');
    },
  },
  {
    id: 'gmtls/extensions',
    severity: 'warn',
    title: { en: 'The extensions of GM/T 0024-2023 do no harm', zh: 'GM/T 0024-2023 的扩展不影响握手' },
    why: {
      en: 'Clients of today send server_name, supported_groups, signature_algorithms, status_request and trusted_ca_keys. A server that breaks off there is lost to them.',
      zh: '当前的客户端会发送 server_name、supported_groups、signature_algorithms、status_request 与 trusted_ca_keys。遇此中断的服务器无法被其访问。',
    },
    fix: {
      en: 'Update the library: extensions that are not known are to be passed over.',
      zh: '更新密码库：未知扩展应予忽略。',
    },
    source: 'GM/T 0024-2023 annex A; GmSSL issue 1921',
    examine: ({ tlcp }) =>
      tolerated(tlcp.extensions, { en: 'a hello with the extensions of 2023', zh: '带 2023 版扩展的握手请求' }),
  },
  extensions2023Check,
  {
    id: 'gmtls/unknown-extension',
    severity: 'warn',
    title: { en: 'An extension that nobody knows does no harm', zh: '未知扩展不影响握手' },
    why: {
      en: 'What is new always begins as unknown: a server that breaks off keeps clients from ever sending more.',
      zh: '任何新扩展起初都是未知的：遇此中断的服务器使客户端无法扩展。',
    },
    fix: {
      en: 'Update the library: extensions that are not known are to be passed over.',
      zh: '更新密码库：未知扩展应予忽略。',
    },
    source: 'RFC 5246 §7.4.1.4; RFC 8701; GmSSL issue 1921',
    examine: ({ tlcp }) =>
      tolerated(tlcp.unknownExtension, {
        en: 'a hello with an unknown extension',
        zh: '带未知扩展的握手请求',
      }),
  },
  {
    id: 'gmtls/plain-hello',
    severity: 'info',
    title: { en: 'A hello without extensions is answered', zh: '应答不带扩展的握手请求' },
    why: {
      en: 'GB/T 38636-2020 and GM/T 0024-2014 have no extensions; clients of their time send none.',
      zh: 'GB/T 38636-2020 与 GM/T 0024-2014 没有扩展；当时的客户端不发送扩展。',
    },
    fix: {
      en: 'Answer with a default certificate where no server_name came.',
      zh: '未收到 server_name 时以默认证书应答。',
    },
    source: 'GB/T 38636-2020 §6.4.5.2.1',
    examine: scan => {
      const { base, hello } = scan.tlcp;
      if ('missed' in base) return untold(base);
      if (base.negotiated === undefined) return noTlcp(scan);
      return hello === 'plain'
        ? finding('pass', 'a hello without extensions is answered', '不带扩展的握手请求得到应答')
        : finding('warn', 'only a hello with extensions is answered', '只应答带扩展的握手请求');
    },
  },
  {
    id: 'gmtls/server-name',
    severity: 'warn',
    title: { en: 'The name that a client asks for is heeded', zh: '服务器遵循客户端请求的主机名' },
    why: {
      en: 'Behind one address there may be many hosts; a server that does not look at server_name gives all of them the first certificate.',
      zh: '同一地址可能有多个主机；不查看 server_name 的服务器对所有主机都给出第一个证书。',
    },
    fix: {
      en: 'A server block with its own ssl_sign_certificate and ssl_enc_certificate for each name, or GetCertificate of tlcp.Config.',
      zh: '为每个主机名配置独立的 server 块及其 ssl_sign_certificate、ssl_enc_certificate，或使用 tlcp.Config 的 GetCertificate。',
    },
    source: 'RFC 6066 §3; GM/T 0024-2023 annex A.1',
    examine: serverName,
  },
];

/** @param hello that no server may take */
function refusedOrNot(result: Maybe<Answer>, { en, zh }: Text): Finding {
  if ('missed' in result) return untold(result);
  return result.kind === 'hello'
    ? came({ en: `${en} is accepted`, zh: `${zh}被接受` }, result, 'fail')
    : came({ en: `${en} is refused`, zh: `${zh}被拒绝` }, result);
}

/** @param hello that every server has to take */
function tolerated(result: Maybe<Answer>, { en, zh }: Text): Finding {
  if ('missed' in result) return untold(result);
  return result.kind === 'hello'
    ? came({ en: `${en} is answered`, zh: `${zh}得到应答` }, result)
    : came({ en: `${en} is refused`, zh: `${zh}被拒绝` }, result, 'warn');
}

/** It matters where the certificate is another host's. */
function serverName({ tlcp, serverName: asked }: Scan): Finding {
  const { extended: result, base } = tlcp;
  if (asked === undefined) return finding('skip', 'an address has no name to ask for', '地址没有可请求的主机名');
  if ('missed' in result) return untold(result);
  if (result.certificates.length === 0) return finding('unknown', 'no certificate came', '未收到证书');
  const acknowledged = result.events.some(
    event =>
      event.type === 'message' &&
      event.name === 'ServerHello' &&
      event.fields.some(({ path }) => path.endsWith('server_name')),
  );
  const [with0, without] = [result.certificates, got(base)?.certificates ?? []].map(list =>
    list.map(der => Buffer.from(der).toString('base64')).join(),
  );
  const evidence = {
    asked,
    acknowledged,
    same_certificates: with0 === without,
    host: namesIt(result.certificates[0], asked) ?? null,
  };
  if (evidence.host === true) return finding('pass', `the certificate names ${asked}`, `证书包含 ${asked}`, evidence);
  if (acknowledged)
    return finding('pass', `the server acknowledges the name ${asked}`, `服务器确认了主机名 ${asked}`, evidence);
  if (with0 !== without)
    return finding(
      'pass',
      `with the name ${asked} another certificate comes than without`,
      `请求 ${asked} 与不带主机名时返回的证书不同`,
      evidence,
    );
  if (evidence.host === null) return finding('unknown', 'the certificate cannot be read', '证书无法读取', evidence);
  return finding(
    'warn',
    'whatever name is asked for, the same certificate of another host comes',
    '无论请求哪个主机名，都返回其他主机的同一证书',
    evidence,
  );
}

/** @returns undefined when it cannot be read */
function namesIt(der: Uint8Array | undefined, host: string): boolean | undefined {
  if (der === undefined) return undefined;
  try {
    const { subjectAltName } = readCertificate(der);
    return subjectAltName !== undefined && namesHost(subjectAltName, host);
  } catch (error) {
    if (error instanceof DerError) return undefined;
    throw error;
  }
}

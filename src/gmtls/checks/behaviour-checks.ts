import type { Text } from '../../language/index.js';
import type { CheckStatus } from '../../report/model.js';
import { DerError } from '../der/error.js';
import { type Finding, finding, many } from '../finding.js';
import { type Answer, shortly } from '../scan/answer.js';
import { got, type Maybe } from '../scan/prober.js';
import { saidTo } from '../scan/said.js';
import type { Scan } from '../scan/scan.js';
import { ALERT, alertName, EXTENSION } from '../wire/names.js';
import { readCertificate } from '../x509/certificate.js';
import { namesHost } from '../x509/host-name.js';
import { extensions2023Check } from './extensions-2023.js';
import { type ScanCheck, untold } from './found.js';
import { noTlcp } from './suite-checks.js';

/** What the server makes of hellos and records that no good client sends, and of those that are only unusual. */
export const behaviourChecks: readonly ScanCheck[] = [
  {
    id: 'gmtls/survival',
    severity: 'error',
    title: { en: 'The server goes on answering after every probe', zh: '每次探测后服务器仍能应答' },
    why: {
      en: 'One connection that stops a server stops it for everybody. tjfoc/gmsm 1.4.1, for one, panics at a hello that offers nothing but ECDHE_SM4_CBC_SM3.',
      zh: '一个连接就能使服务器停止，即对所有人停止服务。例如 tjfoc/gmsm 1.4.1 在只提供 ECDHE_SM4_CBC_SM3 的握手请求下会 panic。',
    },
    fix: {
      en: 'Update the library, or move from tjfoc/gmsm to gotlcp; until then take the ECDHE suites out, and recover() in the goroutine of each connection.',
      zh: '更新密码库，或从 tjfoc/gmsm 迁移到 gotlcp；在此之前去掉 ECDHE 套件，并在每个连接的 goroutine 中 recover()。',
    },
    source: 'tjfoc/gmsm 1.4.1 gmtls/gm_key_agreement.go, ecdheKeyAgreementGM.generateServerKeyExchange',
    examine: ({ falls, rttMs, connections }) => {
      if (rttMs === undefined) return finding('unknown', 'the server never answered', '服务器从未应答');
      const [first] = falls;
      const evidence = {
        connections,
        stopped_after: falls.map(({ after }) => after.en),
        recovered: falls.map(({ recovered }) => recovered),
      };
      if (first === undefined)
        return finding(
          'pass',
          `the server answered after each of ${many(connections, 'connection')}`,
          `${connections} 个连接之后服务器均能应答`,
          evidence,
        );
      return first.recovered
        ? finding(
            'fail',
            `the server stopped answering after the probe “${first.after.en}”, and came back`,
            `探测“${first.after.zh}”之后服务器停止应答，随后恢复`,
            evidence,
          )
        : finding(
            'fail',
            `the server answers no more since the probe “${first.after.en}”`,
            `探测“${first.after.zh}”之后服务器不再应答`,
            evidence,
          );
    },
  },
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
    id: 'gmtls/resumption',
    severity: 'info',
    title: { en: 'Whether sessions are resumed', zh: '是否支持会话恢复' },
    why: {
      en: 'A resumed handshake takes one round trip and no SM2 operation.',
      zh: '会话恢复只需一次往返，且不做 SM2 运算。',
    },
    fix: {
      en: 'ssl_session_cache shared:NTLS:1m, or SessionCache of tlcp.Config.',
      zh: '设置 ssl_session_cache shared:NTLS:1m 或 tlcp.Config 的 SessionCache。',
    },
    source: 'GB/T 38636-2020 §6.4.1',
    examine: scan => {
      const { resumed } = scan.tlcp;
      if ('missed' in resumed)
        return resumed.missed === 'needless' && got(scan.tlcp.base)?.connected === true
          ? finding('pass', 'the server gives no session identifier', '服务器不提供会话标识', { offered: false })
          : untold(resumed);
      const evidence = { offered: true, resumed: resumed.negotiated?.resumed ?? false };
      if (resumed.failure !== undefined)
        return finding(
          'fail',
          `a session that was given is not gone on with: ${resumed.failure.text.en}`,
          `已提供的会话无法恢复：${resumed.failure.text.zh}`,
          evidence,
        );
      return evidence.resumed
        ? finding('pass', 'the server resumes sessions', '服务器支持会话恢复', evidence)
        : finding(
            'pass',
            'session identifiers are given, and a full handshake is made when they come back',
            '提供会话标识，但再次使用时进行完整握手',
            evidence,
          );
    },
  },
  {
    id: 'gmtls/ticket',
    severity: 'info',
    title: { en: 'No session ticket in TLCP', zh: 'TLCP 中不使用会话票据' },
    why: {
      en: 'No standard of TLCP has tickets; Tongsuo’s are its own, and upset GmSSL 3.0.',
      zh: 'TLCP 标准没有会话票据；Tongsuo 的票据是自有扩展，会使 GmSSL 3.0 出错。',
    },
    fix: { en: 'ssl_session_tickets off', zh: '设置 ssl_session_tickets off' },
    source: 'GM/T 0024-2023 annex A; GmSSL issue 1352',
    examine: ({ tlcp: { ticket } }) => {
      if ('missed' in ticket) return untold(ticket);
      const sent =
        ticket.kind === 'hello' &&
        ticket.hello.extensions?.all.some(({ type }) => type === EXTENSION.session_ticket) === true;
      return sent
        ? finding('warn', 'session tickets are promised', '服务器承诺发送会话票据')
        : finding('pass', 'no session ticket is promised', '服务器未承诺发送会话票据', { answer: shortly(ticket) });
    },
  },
  {
    id: 'gmtls/renegotiation',
    severity: 'warn',
    title: { en: 'Handshakes are not begun anew', zh: '不进行重协商' },
    why: {
      en: 'TLCP has no renegotiation_info, so that a handshake within a connection is open to CVE-2009-3555; it is also a cheap way to keep a server busy.',
      zh: 'TLCP 没有 renegotiation_info，连接内的再次握手存在 CVE-2009-3555 风险，也可被低成本地用来消耗服务器。',
    },
    fix: { en: 'SSL_OP_NO_RENEGOTIATION; gotlcp has none.', zh: '设置 SSL_OP_NO_RENEGOTIATION；gotlcp 不支持重协商。' },
    source: 'RFC 5746 §1; CVE-2009-3555; CVE-2011-1473',
    examine: scan => {
      const { renegotiation } = scan.tlcp;
      const asked = [...scan.tlcp.suites.values()].some(result => got(result)?.helloRequest === true);
      if (asked)
        return finding('warn', 'the server asks for a new handshake', '服务器发出 HelloRequest', {
          hello_request: true,
        });
      if ('missed' in renegotiation) return untold(renegotiation);
      const evidence = { hello_request: false, answer: renegotiation.verdict };
      return renegotiation.verdict === 'accepted'
        ? finding('warn', 'a client may begin a new handshake', '客户端可发起重协商', evidence)
        : finding('pass', RENEGOTIATED[renegotiation.verdict].en, RENEGOTIATED[renegotiation.verdict].zh, evidence);
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
  {
    id: 'gmtls/alert-code',
    severity: 'info',
    title: { en: 'Refusals say why in the words of the standard', zh: '拒绝时使用标准规定的告警' },
    why: {
      en: 'Clients decide by the alert whether another suite or version is worth a try.',
      zh: '客户端根据告警判断是否值得尝试其他套件或版本。',
    },
    fix: {
      en: 'Update the library: handshake_failure (40) where no suite is common, protocol_version (70) for a version that is not spoken. GmSSL sends 71.',
      zh: '更新密码库：无共同套件应为 handshake_failure (40)，不支持的版本应为 protocol_version (70)。GmSSL 会发送 71。',
    },
    source: 'GB/T 38636-2020 §6.4.4; RFC 5246 §7.2.2; GmSSL issue 1922',
    examine: alertCode,
  },
  {
    id: 'gmtls/alert-missing',
    severity: 'info',
    title: { en: 'A refusal is told by an alert', zh: '拒绝时发送告警' },
    why: {
      en: 'Who closes without a word looks like a network that is broken; clients wait, and try again.',
      zh: '不发送告警即关闭看起来像网络故障；客户端会等待并重试。',
    },
    fix: {
      en: 'Send the alert before closing; look for a proxy that closes in the server’s place.',
      zh: '关闭前发送告警；检查是否有代理代为关闭连接。',
    },
    source: 'GB/T 38636-2020 §6.4.4; RFC 5246 §7.2.2',
    examine: ({ tlcp }) => {
      const asked = [
        [REFUSED.unknownSuite, tlcp.unknownSuite],
        [REFUSED.version0303, tlcp.hello0303],
        [REFUSED.compression, tlcp.compression],
      ] as const;
      const told = asked.flatMap(([name, result]) => {
        const answer = got(result);
        return answer === undefined ? [] : [{ name, answer }];
      });
      if (told.length === 0) return untold(firstMissed(tlcp.unknownSuite));
      const mute = told.filter(({ answer }) => answer.kind === 'closed' || answer.kind === 'silent');
      const evidence = Object.fromEntries(told.map(({ name, answer }) => [name.en, shortly(answer)]));
      return mute.length === 0
        ? finding('pass', 'every refusal was told by an alert', '每次拒绝都有告警', evidence)
        : finding(
            'warn',
            `no alert came for: ${mute.map(({ name }) => name.en).join(', ')}`,
            `以下情况没有告警：${mute.map(({ name }) => name.zh).join('、')}`,
            evidence,
          );
    },
  },
  {
    id: 'gmtls/close-notify',
    severity: 'info',
    title: { en: 'close_notify is answered', zh: '应答 close_notify' },
    why: {
      en: 'Without it a client cannot tell the end of what was sent from a connection that was cut.',
      zh: '缺少它时，客户端无法区分数据结束与连接被截断。',
    },
    fix: {
      en: 'Shut the connection down before closing the socket: SSL_shutdown, tls.Conn.Close.',
      zh: '关闭套接字前先关闭连接：SSL_shutdown、tls.Conn.Close。',
    },
    source: 'GB/T 38636-2020 §6.4.4.1; RFC 5246 §7.2.1',
    examine: ({ tlcp: { closing } }) => {
      if ('missed' in closing) return untold(closing);
      const evidence = { answer: closing.verdict };
      if (closing.verdict === 'close_notify')
        return finding(
          'pass',
          'close_notify is answered with close_notify',
          '以 close_notify 应答 close_notify',
          evidence,
        );
      return closing.verdict === 'closed'
        ? finding('warn', 'the connection is closed without a close_notify', '未发送 close_notify 即关闭连接', evidence)
        : finding(
            'warn',
            'the connection stays open after close_notify',
            '收到 close_notify 后连接仍保持打开',
            evidence,
          );
    },
  },
  {
    id: 'gmtls/record-overflow',
    severity: 'info',
    title: { en: 'A record that is too long is refused by its header', zh: '凭记录头即拒绝过长的记录' },
    why: {
      en: 'A server that waits for the rest gives memory to whoever asks.',
      zh: '等待其余内容的服务器会任由他人占用内存。',
    },
    fix: {
      en: 'Update the library: record_overflow (22) as soon as the header is there.',
      zh: '更新密码库：收到记录头后立即发送 record_overflow (22)。',
    },
    source: 'GB/T 38636-2020 §6.3.3; RFC 5246 §6.2.3',
    examine: ({ tlcp: { overlong } }) => {
      if ('missed' in overlong) return untold(overlong);
      const evidence = { answer: shortly(overlong) };
      return overlong.kind === 'silent'
        ? finding(
            'warn',
            'the server waits for the rest of a record that is too long',
            '服务器等待过长记录的其余内容',
            evidence,
          )
        : came({ en: 'a record that is too long is refused', zh: '过长的记录被拒绝' }, overlong);
    },
  },
  {
    id: 'gmtls/plain-http',
    severity: 'info',
    title: { en: 'Plain HTTP is answered at once', zh: '对明文 HTTP 立即应答' },
    why: {
      en: 'It is the most usual mistake of a caller; a server that waits for more keeps a connection open for each.',
      zh: '这是调用方最常见的错误；等待更多内容的服务器会为每个此类请求保持一个连接。',
    },
    fix: { en: 'Set a time limit for the handshake.', zh: '为握手设置时限。' },
    source: 'nginx error 497; RFC 5246 §7.2.2',
    examine: ({ tlcp: { plainHttp } }) => {
      if ('missed' in plainHttp) return untold(plainHttp);
      const evidence = { answer: shortly(plainHttp) };
      return plainHttp.kind === 'silent'
        ? finding('warn', 'after plain HTTP the server waits for more', '收到明文 HTTP 后服务器继续等待', evidence)
        : came({ en: 'plain HTTP is answered at once', zh: '对明文 HTTP 立即应答' }, plainHttp);
    },
  },
  {
    id: 'gmtls/idle-timeout',
    severity: 'info',
    title: { en: 'A handshake that stands still is ended within a minute', zh: '停滞的握手在一分钟内被终止' },
    why: {
      en: 'A server that waits for the rest of a hello without end can be filled with connections that cost their maker nothing.',
      zh: '无限等待其余握手请求的服务器，可被几乎零成本的连接占满。',
    },
    fix: {
      en: 'client_header_timeout of nginx holds for the handshake too; in Go SetDeadline before Handshake.',
      zh: 'nginx 的 client_header_timeout 对握手同样有效；Go 中在 Handshake 之前调用 SetDeadline。',
    },
    source: 'CWE-400; nginx ngx_http_core_module client_header_timeout, 60 s by default',
    examine: ({ idle }) => {
      if (idle === undefined) return finding('skip', '`idle-timeout` was not given', '未设置 `idle-timeout`');
      if ('missed' in idle) return untold(idle);
      const seconds = Math.round(idle.waitedMs / 100) / 10;
      const evidence = { seconds, ended: idle.ended };
      if (idle.ended)
        return finding(
          seconds <= IDLE_SECONDS ? 'pass' : 'warn',
          `the server ended the connection after ${seconds} s`,
          `服务器在 ${seconds} 秒后终止连接`,
          evidence,
        );
      return seconds >= IDLE_SECONDS
        ? finding('warn', `the connection is still open after ${seconds} s`, `${seconds} 秒后连接仍未终止`, evidence)
        : finding(
            'unknown',
            `the connection is still open after ${seconds} s, and may be for ${IDLE_SECONDS}`,
            `${seconds} 秒后连接仍未终止，允许的上限为 ${IDLE_SECONDS} 秒`,
            evidence,
          );
    },
  },
];

const IDLE_SECONDS = 60;

function firstMissed(result: Maybe<Answer>) {
  return 'missed' in result ? result : { missed: 'needless' as const };
}

/** What is said, and the answer that it rests on. */
function came({ en, zh }: Text, answer: Answer, status: CheckStatus = 'pass'): Finding {
  const { text } = saidTo(answer);
  return finding(status, `${en}: ${text.en}`, `${zh}：${text.zh}`, { answer: shortly(answer) });
}

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

/** Hellos that a server has to refuse. */
const REFUSED = {
  unknownSuite: { en: 'unknown suite', zh: '未知套件' },
  version0303: { en: 'version 0303', zh: '版本 0303' },
  compression: { en: 'compression', zh: '压缩' },
} as const;

/** What came of a second hello within a connection. */
const RENEGOTIATED = {
  declined: { en: 'a second hello in a connection is declined with an alert', zh: '连接内的再次握手请求被告警拒绝' },
  closed: { en: 'at a second hello the connection is closed', zh: '收到再次握手请求后关闭连接' },
  silent: { en: 'a second hello in a connection is not answered', zh: '不应答连接内的再次握手请求' },
} as const;

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

const EXPECTED: readonly {
  readonly name: Text;
  readonly codes: readonly number[];
  readonly of: (scan: Scan) => Maybe<Answer>;
}[] = [
  { name: REFUSED.unknownSuite, codes: [ALERT.handshake_failure], of: ({ tlcp }) => tlcp.unknownSuite },
  {
    name: REFUSED.version0303,
    codes: [ALERT.protocol_version, ALERT.handshake_failure],
    of: ({ tlcp }) => tlcp.hello0303,
  },
  {
    name: REFUSED.compression,
    codes: [ALERT.handshake_failure, ALERT.illegal_parameter, ALERT.decode_error, ALERT.decompression_failure],
    of: ({ tlcp }) => tlcp.compression,
  },
];

function alertCode(scan: Scan): Finding {
  const told = EXPECTED.flatMap(({ name, codes, of }) => {
    const answer = got(of(scan));
    return answer?.kind === 'alert' ? [{ name, code: answer.code, codes }] : [];
  });
  const evidence = Object.fromEntries(told.map(({ name, code }) => [name.en, `${code} ${alertName(code)}`]));
  if (told.length === 0) return untold(firstMissed(scan.tlcp.unknownSuite));
  const odd = told.find(({ code, codes }) => !codes.includes(code));
  if (odd === undefined)
    return finding('pass', 'every refusal has the alert of the standard', '每次拒绝都使用标准规定的告警', evidence);
  const due = alertName(odd.codes[0] ?? 0);
  return finding(
    'warn',
    `${odd.name.en}: ${alertName(odd.code)} (${odd.code}) in place of ${due}`,
    `${odd.name.zh}：应为 ${due}，实际为 ${alertName(odd.code)} (${odd.code})`,
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

import type { Text } from '../../language/index.js';
import { type Finding, finding } from '../finding.js';
import { type Answer, shortly } from '../scan/answer.js';
import { got, type Maybe } from '../scan/prober.js';
import type { Scan } from '../scan/scan.js';
import { ALERT, alertName } from '../wire/names.js';
import { came, type ScanCheck, untold } from './found.js';

/** How the server ends what it does not take: with which alert, whether at all, and when. */
export const endingChecks: readonly ScanCheck[] = [
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

/** Hellos that a server has to refuse. */
const REFUSED = {
  unknownSuite: { en: 'unknown suite', zh: '未知套件' },
  version0303: { en: 'version 0303', zh: '版本 0303' },
  compression: { en: 'compression', zh: '压缩' },
} as const;

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

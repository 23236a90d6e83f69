import { finding, many } from '../finding.js';
import { shortly } from '../scan/answer.js';
import { got } from '../scan/prober.js';
import { EXTENSION } from '../wire/names.js';
import { type ScanCheck, untold } from './found.js';

/** Whether the server stands, and what it makes of a client that it knows already. */
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
];

/** What came of a second hello within a connection. */
const RENEGOTIATED = {
  declined: { en: 'a second hello in a connection is declined with an alert', zh: '连接内的再次握手请求被告警拒绝' },
  closed: { en: 'at a second hello the connection is closed', zh: '收到再次握手请求后关闭连接' },
  silent: { en: 'a second hello in a connection is not answered', zh: '不应答连接内的再次握手请求' },
} as const;

import type { SignatureVerdict } from '../client/events.js';
import { type Finding, finding, many } from '../finding.js';
import type { Handshake } from '../scan/handshake.js';
import { got } from '../scan/prober.js';
import type { Scan } from '../scan/scan.js';
import { WireError } from '../wire/error.js';
import { handshakes, isNoTls, nothingSpoken, type Policy, type ScanCheck, tlcpSuites, tls13Suites } from './found.js';

/** Whether there is a gm-TLS server, and whether its handshakes hold. */
export const handshakeChecks: readonly ScanCheck[] = [
  {
    id: 'gmtls/reachable',
    severity: 'error',
    title: { en: 'The port accepts connections', zh: '端口接受连接' },
    why: {
      en: 'Of a server that cannot be reached nothing is known.',
      zh: '无法连接的服务器，一无所知。',
    },
    fix: {
      en: 'Start the server, open the firewall, and compare host and port with what it listens on: ss -ltn',
      zh: '启动服务器、放行防火墙，并核对其监听的地址与端口：ss -ltn',
    },
    source: 'connect(2)',
    examine: ({ rttMs, unreachable = '', target }) => {
      const evidence = { host: target.host, port: target.port, rtt_ms: rttMs ?? null, error: unreachable };
      const { en, zh } = UNREACHABLE.get(unreachable) ?? { en: 'no connection came about', zh: '无法建立连接' };
      return rttMs === undefined
        ? finding('fail', `${en} (${unreachable})`, `${zh}（${unreachable}）`, evidence)
        : finding(
            'pass',
            `a connection was accepted in ${rttMs.toFixed(1)} ms`,
            `${rttMs.toFixed(1)} 毫秒内接受连接`,
            evidence,
          );
    },
  },
  {
    id: 'gmtls/national',
    severity: 'error',
    title: { en: 'The server speaks TLCP or RFC 8998', zh: '服务器支持 TLCP 或 RFC 8998' },
    why: {
      en: 'Without a suite of SM2, SM3 and SM4 no client that has to use national algorithms can connect, whatever certificates are installed.',
      zh: '没有 SM2、SM3、SM4 密码套件时，无论安装何种证书，必须使用国密算法的客户端都无法连接。',
    },
    fix: {
      en: 'Switch it on: Tongsuo `enable_ntls on` with ssl_sign_certificate and ssl_enc_certificate, OpenSSL 4 `-ciphersuites TLS_SM4_GCM_SM3 -groups curveSM2`, Go with gotlcp.',
      zh: '启用国密：Tongsuo 使用 `enable_ntls on` 及 ssl_sign_certificate、ssl_enc_certificate；OpenSSL 4 使用 `-ciphersuites TLS_SM4_GCM_SM3 -groups curveSM2`；Go 使用 gotlcp。',
    },
    source: 'GB/T 38636-2020 §6.4.5.2.1; RFC 8998 §2',
    examine: national,
  },
  {
    id: 'gmtls/handshake',
    severity: 'error',
    title: { en: 'Handshakes go through to their end', zh: '握手能够完成' },
    why: {
      en: 'A suite that is chosen and then not finished is worse than one that is refused: clients do not try another.',
      zh: '选定后却无法完成的套件比直接拒绝更糟：客户端不会再尝试其他套件。',
    },
    fix: {
      en: 'Look at the message that was due and at the log of the server; --trace shows each message decoded.',
      zh: '查看应收到的消息与服务器日志；--trace 会逐条解码消息。',
    },
    source: 'GB/T 38636-2020 §6.4.1; RFC 8446 §2',
    examine: through,
  },
  {
    id: 'gmtls/finished',
    severity: 'error',
    title: { en: 'The server’s Finished fits the handshake', zh: '服务器的 Finished 与握手内容一致' },
    why: {
      en: 'A wrong verify_data means that both sides saw different messages or derived different keys: an attack, or a key schedule that no other implementation shares.',
      zh: 'verify_data 错误意味着双方看到的消息或导出的密钥不同：可能是攻击，也可能是与其他实现不一致的密钥派生。',
    },
    fix: {
      en: 'Update the library. Older ones hash the wrong messages, or use TLS 1.1’s PRF in place of that of SM3.',
      zh: '更新密码库。旧版本可能杂凑了错误的消息，或使用 TLS 1.1 的 PRF 而非 SM3 的 PRF。',
    },
    source: 'GB/T 38636-2020 §6.4.5.10; RFC 8446 §4.4.4',
    examine: scan =>
      failures(
        scan,
        ({ failure }) =>
          failure?.cause instanceof WireError &&
          (failure.cause.problem === 'finished' ||
            (failure.cause.problem === 'mac' && failure.awaiting === 'Finished')),
        {
          bad: { en: 'the server’s Finished is wrong', zh: '服务器的 Finished 错误' },
          good: { en: 'every Finished fits its handshake', zh: '每次握手的 Finished 均正确' },
        },
      ),
  },
  {
    id: 'gmtls/handshake-signature',
    severity: 'error',
    title: { en: 'The server signs the handshake with its signature certificate', zh: '服务器以签名证书对握手签名' },
    why: {
      en: 'The signature alone proves that the server owns the certificate. Signed with another key, or over another certificate, it proves nothing, and clients break off.',
      zh: '只有该签名能证明服务器拥有证书。以其他密钥签名或对其他证书签名均不能证明，客户端会中断连接。',
    },
    fix: {
      en: 'Give the server both pairs in the right places: the key beside ssl_sign_certificate must be that of the signature certificate. `signer` and `over` say which certificates of the list were used.',
      zh: '将两对密钥与证书放在正确的位置：ssl_sign_certificate 对应的密钥必须属于签名证书。`signer` 与 `over` 指明实际使用的证书序号。',
    },
    source: 'GB/T 38636-2020 §6.4.5.4; RFC 8446 §4.4.3',
    examine: scan => signature(scan, 'other'),
  },
  {
    id: 'gmtls/handshake-id',
    severity: 'error',
    title: { en: 'Handshake signatures use the ID of their protocol', zh: '握手签名使用本协议规定的 ID' },
    why: {
      en: 'SM2 hashes an ID with the message: 1234567812345678 in TLCP, TLSv1.3+GM+Cipher+Suite in RFC 8998. OpenSSL before 4.0 takes an empty one. Such a server talks to itself and to no other implementation.',
      zh: 'SM2 将 ID 与消息一并杂凑：TLCP 为 1234567812345678，RFC 8998 为 TLSv1.3+GM+Cipher+Suite。OpenSSL 4.0 之前默认使用空 ID。这样的服务器只能与自身实现互通。',
    },
    fix: {
      en: 'Set the ID where the server signs: EVP_PKEY_CTX_set1_id, distid of OpenSSL, sm2.NewSM2SignerOption of gmsm.',
      zh: '在服务器签名处设置 ID：EVP_PKEY_CTX_set1_id、OpenSSL 的 distid、gmsm 的 sm2.NewSM2SignerOption。',
    },
    source: 'GM/T 0009-2012 §10; RFC 8998 §3.2.1; EVP_SIGNATURE-SM2(7)',
    examine: scan => signature(scan, 'id'),
  },
  {
    id: 'gmtls/client-certificate',
    severity: 'info',
    title: { en: 'Whether a client certificate is asked for', zh: '是否要求客户端证书' },
    why: {
      en: 'With mutual authentication on, callers without a certificate are refused; with it off, the server knows none of them.',
      zh: '启用双向认证时，没有证书的调用方会被拒绝；未启用时，服务器不识别任何调用方。',
    },
    fix: {
      en: 'Set ssl_verify_client, or ClientAuth of tlcp.Config, to what is meant.',
      zh: '按需设置 ssl_verify_client 或 tlcp.Config 的 ClientAuth。',
    },
    source: 'GB/T 38636-2020 §6.4.5.5; RFC 8446 §4.3.2',
    examine: clientCertificate,
  },
];

const NO_NAME = { en: 'the host name has no address', zh: '主机名无法解析为地址' };
const NO_WAY = { en: 'no way leads to the host', zh: '没有到达该主机的路由' };

/** By error code. connect(2), getaddrinfo(3) */
const UNREACHABLE: ReadonlyMap<string, Finding['title']> = new Map([
  ['ECONNREFUSED', { en: 'nothing listens on the port', zh: '该端口没有程序监听' }],
  [
    'ETIMEDOUT',
    {
      en: 'nothing answers on the port: a firewall drops it, or the host is down',
      zh: '该端口没有应答：可能被防火墙丢弃，或主机未运行',
    },
  ],
  ['ENOTFOUND', NO_NAME],
  ['EAI_AGAIN', NO_NAME],
  ['EHOSTUNREACH', NO_WAY],
  ['ENETUNREACH', NO_WAY],
  ['EADDRNOTAVAIL', NO_WAY],
]);

function national(scan: Scan, { protocols }: Policy): Finding {
  const [tlcp, tls13] = [tlcpSuites(scan), tls13Suites(scan)];
  const evidence = { tlcp: tlcp.map(hex), rfc8998: tls13.map(hex) };
  const lacks = protocols.filter(protocol => (protocol === 'tlcp' ? tlcp : tls13).length === 0);
  const word = { tlcp: 'TLCP', rfc8998: 'RFC 8998' } as const;
  if (tlcp.length + tls13.length > 0 && lacks.length === 0) {
    const spoken = [tlcp.length > 0 && word.tlcp, tls13.length > 0 && word.rfc8998].filter(Boolean);
    return finding('pass', `the server speaks ${spoken.join(' and ')}`, `服务器支持 ${spoken.join(' 与 ')}`, evidence);
  }
  // A server that was not looked at may speak it.
  const wanted = protocols.length === 0 ? (['tlcp', 'rfc8998'] as const) : lacks;
  const [unasked] = wanted.flatMap(protocol => {
    const result = protocol === 'tlcp' ? scan.tlcp.base : scan.tls13.gcm;
    return 'missed' in result && result.missed !== 'needless' ? [result.missed] : [];
  });
  if (unasked !== undefined)
    return finding('unknown', 'not every protocol was tried', '并非所有协议都已尝试', { ...evidence, missed: unasked });
  const failed = [scan.tlcp.base, scan.tls13.gcm].flatMap(result => got(result)?.failure ?? []);
  const said = failed.map(({ text }) => text.en);
  const [first] = failed;
  if (first !== undefined && failed.every(isNoTls))
    return finding('fail', first.text.en.replace(/^Record: /, ''), first.text.zh.replace(/^Record：/, ''), {
      ...evidence,
      answers: said,
    });
  return lacks.length > 0
    ? finding(
        'fail',
        `${lacks.map(one => word[one]).join(', ')} is asked for and not spoken`,
        `要求 ${lacks.map(one => word[one]).join('、')}，但服务器不支持`,
        { ...evidence, answers: said },
      )
    : finding('fail', 'neither TLCP nor RFC 8998 is spoken', '既不支持 TLCP 也不支持 RFC 8998', {
        ...evidence,
        answers: said,
      });
}

function through(scan: Scan): Finding {
  const all = handshakes(scan);
  if (all.length === 0) return nothingSpoken(scan);
  const evidence = {
    handshakes: all.map(({ name, handshake }) => `${name}: ${handshake.failure?.message ?? 'ok'}`.slice(0, 500)),
  };
  const some = all.some(({ handshake }) => handshake.connected);
  const bad = all.find(({ handshake: { failure, requested, answered } }) => {
    if (failure === undefined) return false;
    // Without the certificate that is asked for, the end is out of reach; a suite that cannot be gone on with has its own check.
    const excused = (requested && !answered) || (failure.kind === 'unable' && some);
    return failure.kind === 'protocol' || !excused;
  });
  if (bad?.handshake.failure !== undefined) {
    const { text } = bad.handshake.failure;
    return finding('fail', `${bad.name}: ${text.en}`, `${bad.name}：${text.zh}`, evidence);
  }
  const open = all.find(({ handshake }) => handshake.failure !== undefined);
  if (open?.handshake.failure !== undefined) {
    const { text } = open.handshake.failure;
    // Somebody else's check when the suite cannot be gone through with without one.
    if (some)
      return finding(
        'pass',
        'every handshake that needs no client certificate went through',
        '无需客户端证书的握手均已完成',
        evidence,
      );
    return finding(
      'unknown',
      `a client certificate is needed to see the end: ${text.en}`,
      `需要客户端证书才能完成握手：${text.zh}`,
      evidence,
    );
  }
  return finding('pass', `${many(all.length, 'handshake')} went through`, `${all.length} 次握手均已完成`, evidence);
}

function failures(
  scan: Scan,
  is: (handshake: Handshake) => boolean,
  said: Readonly<Record<'bad' | 'good', { en: string; zh: string }>>,
): Finding {
  const all = [...handshakes(scan), ...resumption(scan)];
  if (all.length === 0) return nothingSpoken(scan);
  const bad = all.filter(({ handshake }) => is(handshake));
  const [first] = bad;
  if (first !== undefined)
    return finding('fail', `${first.name}: ${said.bad.en}`, `${first.name}：${said.bad.zh}`, {
      handshakes: bad.map(({ name }) => name),
      ...first.handshake.failure?.evidence,
    });
  if (!all.some(({ handshake }) => handshake.connected))
    return finding('unknown', 'no handshake came so far', '没有握手进行到这一步');
  return finding('pass', said.good.en, said.good.zh);
}

function resumption({ tlcp: { resumed } }: Scan): { name: string; handshake: Handshake }[] {
  const handshake = got(resumed);
  return handshake === undefined ? [] : [{ name: 'resumption', handshake }];
}

function signature(scan: Scan, kind: SignatureFault): Finding {
  const all = handshakes(scan).flatMap(({ name, handshake: { signature: verdict } }) =>
    verdict === undefined ? [] : [{ name, verdict }],
  );
  if (all.length === 0)
    return handshakes(scan).length === 0
      ? nothingSpoken(scan)
      : finding('unknown', 'no signature was seen', '未看到签名');
  return judgeSignatures(all, kind);
}

/** `id`: another identifier is all that is wrong. `other`: the key, or what was signed. */
export type SignatureFault = 'id' | 'other';

/** True too where the other one of the two checks has something to say. */
const NOT_WRONG = {
  id: { en: 'no signature was made for the ID of another protocol', zh: '没有签名使用其他协议的 ID' },
  other: { en: 'every signature is made with the key of the signature certificate', zh: '签名均由签名证书的密钥产生' },
} as const;

/** @param all by what each handshake is called; one at least */
export function judgeSignatures(
  all: readonly { readonly name: string; readonly verdict: SignatureVerdict }[],
  kind: SignatureFault,
): Finding {
  const bad = all.filter(({ verdict: { valid, found: way, expected } }) => {
    const onlyId = way !== undefined && way.id !== expected && way.signer === 0;
    return !valid && (kind === 'id') === onlyId;
  });
  const evidence = {
    signatures: all.map(
      ({ name, verdict }) =>
        `${name}: ${verdict.valid ? 'valid' : verdict.found === undefined ? 'invalid' : `id ${verdict.found.id}, signer ${verdict.found.signer}, over ${verdict.found.over ?? '-'}`}`,
    ),
  };
  const [first] = bad;
  if (first === undefined) {
    const { en, zh } = NOT_WRONG[kind];
    return finding('pass', en, zh, evidence);
  }
  const { found: way, message } = first.verdict;
  if (kind === 'id')
    return finding(
      'fail',
      `${first.name}: the signature of ${message} verifies under ${way?.id === 'empty' ? 'an empty ID' : `the ID of ${way?.id === 'tls13' ? 'RFC 8998' : 'TLCP'}`}`,
      `${first.name}：${message} 的签名在${way?.id === 'empty' ? '空 ID' : `${way?.id === 'tls13' ? 'RFC 8998' : 'TLCP'} 的 ID`}下才能通过验证`,
      evidence,
    );
  return way === undefined
    ? finding(
        'fail',
        `${first.name}: the signature of ${message} does not verify in any way that was tried`,
        `${first.name}：${message} 的签名以任何尝试的方式都无法验证`,
        evidence,
      )
    : finding(
        'fail',
        `${first.name}: ${message} is signed with the key of certificate ${way.signer}${way.over === undefined ? '' : `, over certificate ${way.over}`}`,
        `${first.name}：${message} 由证书 ${way.signer} 的密钥签名${way.over === undefined ? '' : `，签名内容为证书 ${way.over}`}`,
        evidence,
      );
}

function clientCertificate(scan: Scan): Finding {
  const all = handshakes(scan).filter(({ handshake }) => handshake.certificates.length > 0);
  if (all.length === 0) return nothingSpoken(scan);
  const asked = all.filter(({ handshake }) => handshake.requested);
  const evidence = { asked: asked.map(({ name }) => name) };
  if (asked.length === 0) return finding('pass', NOT_ASKED_FOR.en, NOT_ASKED_FOR.zh, evidence);
  // ECDHE takes the keys of both sides: there it is asked for whatever the server wants of others.
  const where = asked.length === all.length ? undefined : asked.map(({ name }) => name.split(' ')[0] ?? '');
  const [en, zh] = [where && ` with ${where.join(', ')} alone`, where && `仅在使用 ${where.join('、')} 时`];
  const through = asked.some(({ handshake }) => handshake.connected);
  const given = asked.some(({ handshake }) => handshake.connected && handshake.answered);
  if (!through)
    return finding(
      'pass',
      `a client certificate is asked for${en ?? ''}, and no such handshake was finished without one`,
      `${zh ?? ''}要求客户端证书，未提供时握手无法完成`,
      evidence,
    );
  return finding(
    'pass',
    `a client certificate is asked for${en ?? ''}, and the handshake goes through ${given ? 'with ours' : 'without one'}`,
    `${zh ?? ''}要求客户端证书，${given ? '提供后' : '未提供时'}握手可以完成`,
    evidence,
  );
}

/** Of a scan as of a capture. */
export const NOT_ASKED_FOR = { en: 'no client certificate is asked for', zh: '不要求客户端证书' } as const;

const hex = (suite: number) => suite.toString(16).toUpperCase().padStart(4, '0');

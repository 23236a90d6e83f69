import { type Finding, finding, many } from '../finding.js';
import { OID } from '../x509/oids.js';
import { type CertificateCheck, describe, type Examined, leavesOf, nothing, ROLE_NAME } from './examined.js';
import { ENCIPHERMENT, enciphers, signs } from './roles.js';

/** The list as such, and what its two leaves have to be and to have in common. */
export const dualChecks: readonly CertificateCheck[] = [
  {
    id: 'gmtls/cert-readable',
    severity: 'error',
    title: { en: 'Every certificate of the list is X.509 in DER', zh: '列表中的每个证书都是 DER 编码的 X.509 证书' },
    why: {
      en: 'Clients differ in how much damage they bear: one that reads DER strictly (Go, the clients built on it) ends the handshake, another goes on and understands something else.',
      zh: '各客户端对错误编码的容忍程度不同：严格读取 DER 的客户端（Go 及基于它的实现）会中断握手，其他客户端可能继续并作出不同的解释。',
    },
    fix: {
      en: 'Have the certificate issued again; openssl asn1parse -i shows where it is damaged.',
      zh: '重新签发该证书；openssl asn1parse -i 可显示损坏位置。',
    },
    source: 'ITU-T X.690 §10; RFC 5280 §4.1',
    examine: readable,
  },
  {
    id: 'gmtls/cert-count',
    severity: 'error',
    title: {
      en: 'The server has all the certificates that the protocol asks for',
      zh: '服务器提供了协议所要求的全部证书',
    },
    why: {
      en: 'TLCP needs two: the client encrypts the premaster secret for the second one. With one alone there is no handshake.',
      zh: 'TLCP 需要两个证书：客户端用第二个证书加密预主密钥。只有一个证书时无法完成握手。',
    },
    fix: {
      en: 'Configure the signature and the encryption certificate, each with its key: for Tongsuo ssl_sign_certificate and ssl_enc_certificate.',
      zh: '同时配置签名证书与加密证书及各自的私钥：Tongsuo 中为 ssl_sign_certificate 与 ssl_enc_certificate。',
    },
    source: 'GB/T 38636-2020, Certificate; gotlcp handshake_client.go',
    examine: count,
  },
  {
    id: 'gmtls/order',
    severity: 'error',
    title: {
      en: 'Signature certificate, encryption certificate, then those of CAs',
      zh: '顺序为签名证书、加密证书、CA 证书',
    },
    why: {
      en: 'Clients take the first one to verify signatures and the second one to encrypt. Swapped, or with a CA between them, most of them fail with a bad signature or a decryption error.',
      zh: '客户端用第一个证书验证签名，用第二个证书加密。若两者颠倒，或中间夹有 CA 证书，多数客户端会报签名错误或解密失败。',
    },
    fix: {
      en: 'Put the intermediate certificates behind the encryption certificate; do not append them to the file of the signature certificate.',
      zh: '将中间 CA 证书放在加密证书之后，不要附在签名证书文件之后。',
    },
    source: 'GB/T 38636-2020, Certificate; Tongsuo issue 203; gotlcp handshake_client.go',
    examine: order,
  },
  {
    id: 'gmtls/sign-key-usage',
    severity: 'error',
    title: {
      en: 'The signature certificate is for digital signatures, and for these alone',
      zh: '签名证书的密钥用途为且仅为数字签名',
    },
    why: {
      en: 'TencentKonaSMSuite and others refuse a signature certificate without digitalSignature. One that is for encryption too defeats the purpose of having two: the encryption key is kept in escrow by the CA.',
      zh: 'TencentKonaSMSuite 等实现会拒绝没有 digitalSignature 的签名证书。同时用于加密则违背双证书的本意：加密密钥由 CA 托管。',
    },
    fix: {
      en: 'Have it issued with keyUsage = digitalSignature, nonRepudiation.',
      zh: '以 keyUsage = digitalSignature, nonRepudiation 重新签发。',
    },
    source: 'RFC 5280 §4.2.1.3; GB/T 20518; TencentKonaSMSuite TLCPCertificate.java',
    examine: signKeyUsage,
  },
  {
    id: 'gmtls/enc-key-usage',
    severity: 'error',
    title: {
      en: 'The encryption certificate is for encryption, and for this alone',
      zh: '加密证书的密钥用途为且仅为加密',
    },
    why: {
      en: 'Clients find the encryption certificate by keyEncipherment, dataEncipherment or keyAgreement, and refuse one without. One that signs as well lets whoever keeps the escrowed key sign in the server’s name.',
      zh: '客户端依据 keyEncipherment、dataEncipherment 或 keyAgreement 识别加密证书，缺少时会拒绝。若同时可签名，则托管密钥的一方可以服务器名义签名。',
    },
    fix: {
      en: 'Have it issued with keyUsage = keyEncipherment, dataEncipherment, keyAgreement.',
      zh: '以 keyUsage = keyEncipherment, dataEncipherment, keyAgreement 重新签发。',
    },
    source: 'RFC 5280 §4.2.1.3; GB/T 20518; TencentKonaSMSuite TLCPCertificate.java',
    examine: encKeyUsage,
  },
  {
    id: 'gmtls/ext-key-usage',
    severity: 'error',
    title: {
      en: 'Extended key usage, where there is one, allows TLS servers, and of a client TLS clients',
      zh: '扩展密钥用途（如有）允许用于 TLS 服务器，客户端证书则为 TLS 客户端',
    },
    why: {
      en: 'Go’s verification, and with it gotlcp, asks for serverAuth by default and refuses a certificate for other purposes.',
      zh: 'Go 的证书验证（gotlcp 沿用）默认要求 serverAuth，会拒绝用于其他用途的证书。',
    },
    fix: {
      en: 'Have it issued with extendedKeyUsage = serverAuth (of a client clientAuth), or without the extension.',
      zh: '以 extendedKeyUsage = serverAuth（客户端为 clientAuth）重新签发，或不带该扩展。',
    },
    source: 'RFC 5280 §4.2.1.12; Go crypto/x509 VerifyOptions.KeyUsages',
    examine: extKeyUsage,
  },
  {
    id: 'gmtls/same-key',
    severity: 'warn',
    title: { en: 'The two certificates have keys of their own', zh: '两个证书使用不同的密钥' },
    why: {
      en: 'One key for both means that the escrowed encryption key signs too; assessments under GB/T 39786 object to it.',
      zh: '共用密钥意味着被托管的加密密钥也能签名；按 GB/T 39786 进行的密码应用安全性评估会提出异议。',
    },
    fix: {
      en: 'Generate a key pair for the signature certificate on the server; the CA generates that of the encryption certificate.',
      zh: '签名证书的密钥对在服务器上生成；加密证书的密钥对由 CA 的密钥管理中心生成。',
    },
    source: 'GM/T 0034, dual certificates; GB/T 39786-2021',
    examine: sameKey,
  },
  {
    id: 'gmtls/issuer-differs',
    severity: 'warn',
    title: { en: 'Both certificates are from the same CA', zh: '两个证书由同一 CA 签发' },
    why: {
      en: 'A CA issues the two together. From different CAs they may be of different servers, and clients that build one chain for both refuse the second.',
      zh: '双证书由同一 CA 一并签发。签发者不同时，两者可能属于不同服务器；只构建一条证书链的客户端会拒绝第二个证书。',
    },
    fix: { en: 'Have both issued together by one CA.', zh: '由同一 CA 一并签发两个证书。' },
    source: 'GM/T 0034, dual certificates; gotlcp verifyServerCertificate',
    examine: examined => compared(examined, 'issuer'),
  },
  {
    id: 'gmtls/subject-differs',
    severity: 'warn',
    title: { en: 'Both certificates are of the same subject', zh: '两个证书的主体相同' },
    why: {
      en: 'Different names are the usual trace of files that were mixed up between servers or years.',
      zh: '主体不同通常说明不同服务器或不同年份的文件被混用。',
    },
    fix: { en: 'Install the two certificates that the CA issued together.', zh: '安装 CA 一并签发的一对证书。' },
    source: 'GM/T 0034, dual certificates',
    examine: examined => compared(examined, 'subject'),
  },
];

function readable({ presented }: Examined): Finding[] {
  const bad = presented.filter(one => 'problem' in one);
  const evidence = {
    certificates: presented.length,
    unreadable: bad.map(({ position, problem }) => `${position}: ${problem.message} (offset ${problem.offset})`),
  };
  const [first] = bad;
  if (first === undefined)
    return [
      finding(
        'pass',
        `${many(presented.length, 'certificate')} of the list can be read`,
        `列表中的证书（${presented.length} 个）均可读取`,
        evidence,
      ),
    ];
  const { position, problem } = first;
  return [
    finding(
      'fail',
      `certificate ${position} of the list: ${problem.text.en}`,
      `列表中的证书 ${position}：${problem.text.zh}`,
      evidence,
    ),
  ];
}

function count({ protocol, presented, sign, enc }: Examined): Finding[] {
  const needed = protocol === 'tlcp' ? 2 : 1;
  const evidence = { certificates: presented.length, needed, sign: sign?.position ?? null, enc: enc?.position ?? null };
  if (presented.length < needed)
    return [
      finding(
        'fail',
        `${many(presented.length, 'certificate')} came, and ${needed} are needed`,
        `只有 ${presented.length} 个证书，需要 ${needed} 个`,
        evidence,
      ),
    ];
  // Where one cannot be read, it may be the one that is missed.
  if (protocol === 'tlcp' && enc === undefined)
    return presented.some(one => 'problem' in one)
      ? [nothing()]
      : [
          finding(
            'fail',
            'there is a signature certificate with those of CAs, and none for encryption',
            '有签名证书与 CA 证书，没有加密证书',
            evidence,
          ),
        ];
  return [
    finding(
      'pass',
      `${many(presented.length, 'certificate')} came, at least ${needed} had to`,
      `收到 ${presented.length} 个证书，至少需要 ${needed} 个`,
      evidence,
    ),
  ];
}

function order({ protocol, sign, enc, swapped }: Examined): Finding[] {
  if (protocol === 'tls13') return [finding('skip', 'RFC 8998 has one certificate', 'RFC 8998 只有一个证书')];
  if (sign === undefined || enc === undefined) return [nothing()];
  const evidence = { sign: sign.position, enc: enc.position };
  if (swapped)
    return [
      finding(
        'fail',
        'the encryption certificate stands before the signature certificate',
        '加密证书位于签名证书之前',
        evidence,
      ),
    ];
  if (enc.position !== sign.position + 1)
    return [
      finding(
        'warn',
        `the encryption certificate is number ${enc.position}, behind those of CAs`,
        `加密证书是第 ${enc.position} 个，位于 CA 证书之后`,
        evidence,
      ),
    ];
  return [
    finding(
      'pass',
      'the signature certificate comes first, and the encryption certificate next',
      '签名证书在前，加密证书紧随其后',
      evidence,
    ),
  ];
}

function signKeyUsage({ sign, protocol }: Examined): Finding[] {
  if (sign === undefined) return [nothing()];
  const { certificate } = sign;
  const evidence = { keyUsage: [...(certificate.keyUsage ?? [])], present: certificate.keyUsage !== undefined };
  if (!signs(certificate))
    return [
      finding('fail', 'the signature certificate lacks digitalSignature', '签名证书缺少 digitalSignature', evidence),
    ];
  if (protocol === 'tlcp' && enciphers(certificate))
    return [finding('warn', 'the signature certificate is for encryption too', '签名证书同时可用于加密', evidence)];
  return [
    finding(
      'pass',
      'the signature certificate has digitalSignature',
      '签名证书的密钥用途包含 digitalSignature',
      evidence,
    ),
  ];
}

function encKeyUsage({ enc, protocol }: Examined): Finding[] {
  if (protocol === 'tls13') return [finding('skip', 'RFC 8998 has no encryption certificate', 'RFC 8998 没有加密证书')];
  if (enc === undefined) return [nothing()];
  const { certificate } = enc;
  const evidence = { keyUsage: [...(certificate.keyUsage ?? [])], present: certificate.keyUsage !== undefined };
  if (!enciphers(certificate))
    return [
      finding(
        'fail',
        `the encryption certificate has none of ${ENCIPHERMENT.join(', ')}`,
        `加密证书没有 ${ENCIPHERMENT.join('、')} 中的任何一项`,
        evidence,
      ),
    ];
  if (signs(certificate))
    return [finding('warn', 'the encryption certificate is for signatures too', '加密证书同时可用于签名', evidence)];
  return [
    finding(
      'pass',
      `the encryption certificate has ${(certificate.keyUsage ?? []).join(', ')}`,
      `加密证书的密钥用途为 ${(certificate.keyUsage ?? []).join('、')}`,
      evidence,
    ),
  ];
}

const PURPOSE = {
  server: { use: OID.serverAuth, en: 'TLS servers', zh: 'TLS 服务器' },
  client: { use: OID.clientAuth, en: 'TLS clients', zh: 'TLS 客户端' },
} as const;

function extKeyUsage(examined: Examined): Finding[] {
  const leaves = leavesOf(examined);
  if (leaves.length === 0) return [nothing()];
  const { use: due, en, zh } = PURPOSE[examined.side];
  const bad = leaves.filter(
    ({ certificate: { extKeyUsage } }) => extKeyUsage?.some(use => use === due || use === OID.anyExtKeyUsage) === false,
  );
  const evidence = {
    sign: (examined.sign?.certificate.extKeyUsage ?? []).slice(0, 50),
    enc: (examined.enc?.certificate.extKeyUsage ?? []).slice(0, 50),
  };
  const [first] = bad;
  if (first === undefined)
    return [finding('pass', `the certificates may be used for ${en}`, `证书可用于 ${zh}`, evidence)];
  const name = ROLE_NAME[first.role];
  return [finding('fail', `the ${name.en} is for other purposes than ${en}`, `${name.zh}不允许用于 ${zh}`, evidence)];
}

function sameKey({ protocol, sign, enc }: Examined): Finding[] {
  if (protocol === 'tls13') return [finding('skip', 'RFC 8998 has one certificate', 'RFC 8998 只有一个证书')];
  if (sign === undefined || enc === undefined) return [nothing()];
  const evidence = { certificates: [describe(sign.certificate), describe(enc.certificate)] };
  return sign.certificate.publicKey.bits.equals(enc.certificate.publicKey.bits)
    ? [finding('warn', 'the two certificates have one key', '两个证书使用同一密钥', evidence)]
    : [finding('pass', 'the two certificates have different keys', '两个证书使用不同的密钥', evidence)];
}

function compared({ protocol, sign, enc }: Examined, field: 'issuer' | 'subject'): Finding[] {
  if (protocol === 'tls13') return [finding('skip', 'RFC 8998 has one certificate', 'RFC 8998 只有一个证书')];
  if (sign === undefined || enc === undefined) return [nothing()];
  const [a, b] = [sign.certificate[field], enc.certificate[field]];
  const evidence = { sign: a.text, enc: b.text };
  const zh = field === 'issuer' ? '签发者' : '主体';
  return a.key === b.key
    ? [finding('pass', `both certificates have the ${field} ${a.text}`, `两个证书的${zh}相同：${a.text}`, evidence)]
    : [
        finding(
          'warn',
          `the ${field} of the signature certificate is ${a.text}, that of the encryption certificate ${b.text}`,
          `签名证书的${zh}为 ${a.text}，加密证书的为 ${b.text}`,
          evidence,
        ),
      ];
}

import type { Text } from '../../language/index.js';
import { type Finding, finding } from '../finding.js';
import { Sm2Error } from '../sm2/error.js';
import { decodePoint } from '../sm2/point.js';
import { type Certificate, isSelfIssued } from '../x509/certificate.js';
import type { Link } from '../x509/chain.js';
import { OID, signatureName } from '../x509/oids.js';
import type { SignatureVerdict } from '../x509/verify-signature.js';
import {
  type CertificateCheck,
  describe,
  type Examined,
  isRoot,
  leavesOf,
  nothing,
  pathsOf,
  ROLE_NAME,
  together,
} from './examined.js';

/** The way from the server's certificates to a root that is trusted. */
export const chainChecks: readonly CertificateCheck[] = [
  {
    id: 'gmtls/chain',
    severity: 'error',
    title: { en: 'Each certificate leads to a trusted root', zh: '每个证书都能追溯到受信任的根证书' },
    why: {
      en: 'A client that does not get from the leaf to one of its roots refuses the connection. Intermediate certificates that the server does not send are not fetched by any gm-TLS client.',
      zh: '客户端若不能由服务器证书追溯到其信任的根证书，就会拒绝连接。国密客户端不会自行获取服务器未发送的中间证书。',
    },
    fix: {
      en: 'Have the server send the intermediate certificates behind its own, and give the root of that CA.',
      zh: '让服务器在自身证书之后发送中间 CA 证书，并提供该 CA 的根证书。',
    },
    source: 'RFC 5280 §6; gotlcp verifyServerCertificate',
    examine: chains,
  },
  {
    id: 'gmtls/signature-algorithm',
    severity: 'error',
    title: { en: 'Every certificate is signed with SM2 and SM3', zh: '每个证书都以 SM2 与 SM3 签名' },
    why: {
      en: 'An RSA or ECDSA signature in the chain makes it no national-standard chain: assessments fail, and clients that know SM2 alone cannot verify it.',
      zh: '证书链中出现 RSA 或 ECDSA 签名即不是国密证书链：密评不予通过，仅支持 SM2 的客户端也无法验证。',
    },
    fix: {
      en: 'Take certificates from a CA whose whole chain is SM2: signature algorithm 1.2.156.10197.1.501.',
      zh: '使用整条证书链均为 SM2 的 CA：签名算法 1.2.156.10197.1.501。',
    },
    source: 'GB/T 33560; GB/T 20518; RFC 5280 §4.1.1.2; RFC 8998 §3.3.3',
    examine: signatureAlgorithms,
  },
  {
    id: 'gmtls/signature-id',
    severity: 'error',
    title: { en: 'Certificates are signed for the ID 1234567812345678', zh: '证书签名使用 ID 1234567812345678' },
    why: {
      en: 'SM2 hashes an ID together with the message. OpenSSL before 4.0 signs with an empty one unless it is told otherwise, and so do programs on top of it: such a certificate verifies there and nowhere else.',
      zh: 'SM2 将 ID 与消息一并杂凑。OpenSSL 4.0 之前默认使用空 ID，基于它的程序也是如此：这样的证书只在该处能通过验证。',
    },
    fix: {
      en: 'Sign again with the ID: openssl x509 -req … -sigopt distid:1234567812345678 (and -vfyopt for the request), or openssl ca -sigopt.',
      zh: '使用该 ID 重新签发：openssl x509 -req … -sigopt distid:1234567812345678（请求用 -vfyopt），或 openssl ca -sigopt。',
    },
    source: 'GM/T 0009-2012 §10; GM/T 0015; EVP_SIGNATURE-SM2(7)',
    examine: signatureIds,
  },
  {
    id: 'gmtls/curve',
    severity: 'error',
    title: { en: 'Every key is a point of the named curve SM2', zh: '每个公钥都是以名称标识的 SM2 曲线上的点' },
    why: {
      en: 'Clients refuse other curves, and since CVE-2020-0601 most refuse a curve that is written out in numbers. A point that is not on the curve cannot be used at all.',
      zh: '客户端会拒绝其他曲线；自 CVE-2020-0601 起，多数实现也拒绝以参数形式写出的曲线。不在曲线上的点完全不可用。',
    },
    fix: {
      en: 'Generate the key on the named curve: openssl ecparam -name SM2 -genkey, with -param_enc named_curve.',
      zh: '以命名曲线生成密钥：openssl ecparam -name SM2 -genkey，并使用 -param_enc named_curve。',
    },
    source: 'GB/T 32918.1 §6.2; RFC 5480 §2.1.1; CVE-2020-0601',
    examine: curves,
  },
  {
    id: 'gmtls/ca-constraints',
    severity: 'error',
    title: {
      en: 'CAs in the chain are CAs, and leaves are none',
      zh: '证书链中的 CA 证书具备 CA 属性，服务器证书不具备',
    },
    why: {
      en: 'Without basicConstraints CA:TRUE and keyCertSign what a certificate signed is not accepted; a leaf that is a CA could issue certificates for any name.',
      zh: '缺少 basicConstraints CA:TRUE 与 keyCertSign 时，其签发的证书不被接受；若服务器证书本身是 CA，则可为任意名称签发证书。',
    },
    fix: {
      en: 'Have the CA certificate issued with basicConstraints = critical, CA:TRUE and keyUsage = keyCertSign, cRLSign; leaves with CA:FALSE.',
      zh: 'CA 证书以 basicConstraints = critical, CA:TRUE 与 keyUsage = keyCertSign, cRLSign 签发；服务器证书为 CA:FALSE。',
    },
    source: 'RFC 5280 §4.2.1.9, §4.2.1.3, §6.1.4',
    examine: constraints,
  },
  {
    id: 'gmtls/critical-extension',
    severity: 'error',
    title: { en: 'No critical extension is unknown', zh: '不含未知的关键扩展' },
    why: {
      en: 'Whoever does not understand a critical extension has to refuse the certificate.',
      zh: '不理解关键扩展的一方必须拒绝该证书。',
    },
    fix: {
      en: 'Have the extension issued as not critical, or left out.',
      zh: '将该扩展改为非关键，或去掉。',
    },
    source: 'RFC 5280 §4.2',
    examine: examined =>
      together(
        examined,
        pathsOf(examined),
        ({ unknownCritical }) =>
          unknownCritical.length === 0
            ? undefined
            : { en: `unknown critical extension ${unknownCritical[0]}`, zh: `未知的关键扩展 ${unknownCritical[0]}` },
        'fail',
        { en: 'no certificate has a critical extension that is unknown', zh: '证书中没有未知的关键扩展' },
      ),
  },
  {
    id: 'gmtls/serial',
    severity: 'warn',
    title: { en: 'Serial numbers are positive and of 20 bytes at most', zh: '序列号为正数且不超过 20 字节' },
    why: {
      en: 'Go since 1.23 refuses certificates with negative serial numbers; longer ones are cut off in the tables of some CRL and OCSP services.',
      zh: 'Go 自 1.23 起拒绝序列号为负的证书；过长的序列号在部分 CRL 与 OCSP 服务的表中会被截断。',
    },
    fix: { en: 'Have the certificate issued again with another serial number.', zh: '以其他序列号重新签发证书。' },
    source: 'RFC 5280 §4.1.2.2; Go 1.23 release notes (x509negativeserial)',
    examine: examined =>
      together(examined, belowRoots(examined), serialProblem, 'warn', {
        en: 'every serial number is positive and of 20 bytes at most',
        zh: '序列号均为正数且不超过 20 字节',
      }),
  },
];

const WHY_UNSIGNED: Readonly<Record<SignatureVerdict['verdict'], Text>> = {
  valid: { en: 'the signature verifies, the certificate may not issue', zh: '签名有效，但该证书不能签发' },
  invalid: { en: 'the signature does not verify', zh: '签名验证不通过' },
  'other-id': { en: 'the signature is for another ID', zh: '签名使用了其他 ID' },
  mismatch: { en: 'the algorithm is not one of its key', zh: '签名算法与其公钥类型不符' },
  unsupported: { en: 'the algorithm is not known here', zh: '签名算法未知' },
};

function chains(examined: Examined): Finding[] {
  const leaves = leavesOf(examined);
  if (leaves.length === 0) return [nothing()];
  const broken = leaves.find(({ chain }) => !chain.anchored);
  const evidence = Object.fromEntries(
    leaves.map(({ role, chain }) => [role, chain.links.map(({ certificate }) => describe(certificate))]),
  );
  if (broken === undefined)
    return [finding('pass', 'each certificate leads to a trusted root', '证书均可追溯到受信任的根证书', evidence)];
  const name = ROLE_NAME[broken.role];
  const { issuerOf, signature } = broken.chain.missing ?? {};
  if (examined.roots.length === 0 && signature === undefined)
    return [
      finding(
        'unknown',
        'without `roots` nobody knows where the chain leads: give the certificate of the root CA',
        '未设置 `roots`，无法判断证书链：请提供根 CA 的证书',
        evidence,
      ),
    ];
  const issuer = issuerOf?.issuer.text ?? '';
  const wrong = signature !== undefined;
  return [
    finding(
      'fail',
      wrong
        ? `${name.en}: the certificate of ${issuer} did not sign what names it as issuer: ${WHY_UNSIGNED[signature.verdict].en}`
        : issuerOf !== undefined && isSelfIssued(issuerOf)
          ? `${name.en}: the chain ends at ${issuer}, which is none of the trusted roots`
          : `${name.en}: the certificate of its issuer ${issuer} is missing`,
      wrong
        ? `${name.zh}：${issuer} 的证书并未签发以其为签发者的证书：${WHY_UNSIGNED[signature.verdict].zh}`
        : issuerOf !== undefined && isSelfIssued(issuerOf)
          ? `${name.zh}：证书链止于 ${issuer}，它不在受信任的根证书之中`
          : `${name.zh}：缺少签发者 ${issuer} 的证书`,
      { ...evidence, issuer, roots: examined.roots.slice(0, 100).map(({ subject }) => subject.text) },
    ),
  ];
}

/** Nobody verifies the signature or looks up the serial of a root: it is trusted as it is. */
function belowRoots(examined: Examined): Certificate[] {
  return pathsOf(examined).filter(certificate => !isRoot(examined, certificate));
}

function signatureAlgorithms(examined: Examined): Finding[] {
  return together(
    examined,
    belowRoots(examined),
    ({ signatureAlgorithm, innerAlgorithm }) => {
      const said = signatureName(signatureAlgorithm);
      if (signatureAlgorithm !== innerAlgorithm)
        return {
          en: `signed with ${said}, ${signatureName(innerAlgorithm)} under the signature`,
          zh: `签名算法为 ${said}，被签名部分却写为 ${signatureName(innerAlgorithm)}`,
        };
      return signatureAlgorithm === OID.sm2WithSm3 ? undefined : { en: `signed with ${said}`, zh: `以 ${said} 签名` };
    },
    'fail',
    { en: 'every certificate is signed with SM2 and SM3', zh: '证书均以 SM2 与 SM3 签名' },
  );
}

function signatureIds(examined: Examined): Finding[] {
  const links = leavesOf(examined).flatMap(({ chain }) => chain.links);
  const verdict = (wanted: Certificate) =>
    links.find((link): link is Link & { signature: NonNullable<Link['signature']> } => {
      return link.signature !== undefined && link.certificate.der.equals(wanted.der);
    })?.signature;
  const verified = pathsOf(examined).filter(certificate => verdict(certificate) !== undefined);
  return together(
    examined,
    verified,
    certificate => {
      const found = verdict(certificate);
      if (found?.verdict !== 'other-id') return undefined;
      return found.id === 'empty'
        ? { en: 'signed for an empty ID', zh: '签名使用空 ID' }
        : { en: 'signed for the ID of TLS 1.3 handshakes', zh: '签名使用 TLS 1.3 握手的 ID' };
    },
    'fail',
    { en: 'every certificate is signed for the ID 1234567812345678', zh: '证书签名均使用 ID 1234567812345678' },
  );
}

function curves(examined: Examined): Finding[] {
  return together(
    examined,
    pathsOf(examined),
    ({ publicKey: { kind, name, explicitParameters, bits } }) => {
      if (kind !== 'sm2') return { en: `a key of ${name}`, zh: `密钥类型为 ${name}` };
      if (explicitParameters)
        return { en: 'the curve is written out instead of named', zh: '曲线以参数形式写出，而非名称' };
      try {
        decodePoint(bits);
        return undefined;
      } catch (error) {
        if (error instanceof Sm2Error) return error.text;
        throw error;
      }
    },
    'fail',
    { en: 'every key is a point of the named curve SM2', zh: '公钥均为命名曲线 SM2 上的点' },
  );
}

function constraints(examined: Examined): Finding[] {
  const leaves = leavesOf(examined);
  const problems = new Map<Certificate, { en: string; zh: string }>();
  for (const { certificate, chain } of leaves) {
    if (certificate.basicConstraints?.ca === true && !isRoot(examined, certificate))
      problems.set(certificate, { en: 'a server certificate that is a CA', zh: '服务器证书带有 CA 属性' });
    for (const [i, { certificate: ca }] of chain.links.entries()) {
      const problem = i === 0 ? undefined : caProblem(ca, i - 1);
      if (problem !== undefined) problems.set(ca, problem);
    }
  }
  return together(
    examined,
    pathsOf(examined),
    certificate => [...problems].find(([one]) => one.der.equals(certificate.der))?.[1],
    'fail',
    {
      en: 'CAs may issue certificates, the leaves may not',
      zh: 'CA 证书可签发证书，末端证书不可',
    },
  );
}

/** `below`: certificates of CAs between it and the leaf. */
function caProblem(
  { version, basicConstraints, keyUsage }: Certificate,
  below: number,
): { en: string; zh: string } | undefined {
  if (version < 3) return { en: `a CA with a certificate of version ${version}`, zh: `CA 证书的版本为 ${version}` };
  if (basicConstraints?.ca !== true)
    return {
      en: 'issues certificates without basicConstraints CA:TRUE',
      zh: '签发证书但没有 basicConstraints CA:TRUE',
    };
  if (keyUsage !== undefined && !keyUsage.includes('keyCertSign'))
    return { en: 'issues certificates without keyCertSign', zh: '签发证书但没有 keyCertSign' };
  if (basicConstraints.pathLength !== undefined && basicConstraints.pathLength < below)
    return {
      en: `allows ${basicConstraints.pathLength} CAs below it, there are ${below}`,
      zh: `允许其下有 ${basicConstraints.pathLength} 级 CA，实际有 ${below} 级`,
    };
  return undefined;
}

function serialProblem({ serial }: Certificate): { en: string; zh: string } | undefined {
  const bytes = Buffer.from(serial, 'hex');
  const [first = 0] = bytes;
  if (first >= 0x80) return { en: 'a negative serial number', zh: '序列号为负数' };
  if (bytes.every(byte => byte === 0)) return { en: 'the serial number 0', zh: '序列号为 0' };
  const size = first === 0 ? bytes.length - 1 : bytes.length;
  return size > 20 ? { en: `a serial number of ${size} bytes`, zh: `序列号有 ${size} 字节` } : undefined;
}

import { type Finding, finding, many } from '../finding.js';
import { namesHost, writtenNames } from '../x509/host-name.js';
import {
  type CertificateCheck,
  day,
  describe,
  type Examined,
  type Leaf,
  leavesOf,
  none,
  nothing,
  pathsOf,
  ROLE_NAME,
} from './examined.js';

const EXPIRY_WHY = {
  en: 'An expired certificate ends every handshake. The two certificates often have different dates, and the one that nobody looks at is the one that runs out.',
  zh: '证书过期后所有握手都会失败。两个证书的有效期常常不同，先到期的往往是无人关注的那一个。',
};
const EXPIRY_FIX = {
  en: 'Renew both certificates together; compare the clock of the machine too.',
  zh: '同时更新两个证书，并核对机器时钟。',
};

/** Whose certificates they are, and since and until when. */
export const nameChecks: readonly CertificateCheck[] = [
  {
    id: 'gmtls/host-name',
    severity: 'error',
    title: { en: 'The certificates name the host', zh: '证书包含所连接的主机名' },
    why: {
      en: 'Clients compare the name they connect to with subjectAltName; those built on Go, gotlcp among them, do not look at the common name any more.',
      zh: '客户端将所连接的名称与 subjectAltName 比较；基于 Go 的客户端（包括 gotlcp）不再查看通用名。',
    },
    fix: {
      en: 'Have both certificates issued with every DNS name and address that clients use in subjectAltName.',
      zh: '签发证书时在 subjectAltName 中列出客户端使用的全部域名与地址。',
    },
    source: 'RFC 9525 §6; RFC 5280 §4.2.1.6; Go 1.15 release notes (common name)',
    examine: hostName,
  },
  {
    id: 'gmtls/validity-sign',
    severity: 'error',
    title: { en: 'The signature certificate is valid now', zh: '签名证书在有效期内' },
    why: EXPIRY_WHY,
    fix: EXPIRY_FIX,
    source: 'RFC 5280 §4.1.2.5',
    examine: examined => leafValidity(examined, examined.sign),
  },
  {
    id: 'gmtls/validity-enc',
    severity: 'error',
    title: { en: 'The encryption certificate is valid now', zh: '加密证书在有效期内' },
    why: EXPIRY_WHY,
    fix: EXPIRY_FIX,
    source: 'RFC 5280 §4.1.2.5',
    examine: examined =>
      examined.protocol === 'tls13'
        ? [finding('skip', 'RFC 8998 has no encryption certificate', 'RFC 8998 没有加密证书')]
        : leafValidity(examined, examined.enc),
  },
  {
    id: 'gmtls/validity-ca',
    severity: 'error',
    title: { en: 'The certificates of the CAs are valid now', zh: 'CA 证书在有效期内' },
    why: {
      en: 'With an expired CA certificate everything below it is invalid, whatever its own dates say.',
      zh: 'CA 证书过期后，其下的所有证书都会失效，无论其自身有效期如何。',
    },
    fix: {
      en: 'Take the renewed certificate of the CA into the list that the server sends, or into the trusted roots.',
      zh: '将更新后的 CA 证书加入服务器发送的列表或受信任的根证书。',
    },
    source: 'RFC 5280 §6.1.3',
    examine: caValidity,
  },
];

function hostName(examined: Examined): Finding[] {
  const { host } = examined;
  const leaves = leavesOf(examined);
  if (host === undefined) return [finding('skip', 'no host name to compare with', '没有可比较的主机名')];
  if (leaves.length === 0) return [nothing()];
  const evidence = {
    host,
    ...Object.fromEntries(
      leaves.map(({ role, certificate }) => [
        role,
        certificate.subjectAltName === undefined ? [] : writtenNames(certificate.subjectAltName).slice(0, 100),
      ]),
    ),
  };
  const bad = leaves.find(
    ({ certificate: { subjectAltName } }) => subjectAltName === undefined || !namesHost(subjectAltName, host),
  );
  if (bad === undefined) return [finding('pass', `the certificates name ${host}`, `证书包含 ${host}`, evidence)];
  const name = ROLE_NAME[bad.role];
  const { commonName } = bad.certificate.subject;
  const byCommonName =
    bad.certificate.subjectAltName === undefined &&
    commonName !== undefined &&
    namesHost({ dns: [commonName], ips: [], others: 0 }, host);
  return byCommonName
    ? [
        finding(
          'warn',
          `the ${name.en} names ${host} as its common name only: older clients take that, those built on Go do not`,
          `${name.zh}仅以通用名写明 ${host}：旧客户端可接受，基于 Go 的客户端不接受`,
          evidence,
        ),
      ]
    : [finding('fail', `the ${name.en} does not name ${host}`, `${name.zh}不包含 ${host}`, evidence)];
}

const DAY = 86_400_000;

function leafValidity({ now, expiryDays }: Examined, leaf: Leaf | undefined): Finding[] {
  if (leaf === undefined) return [nothing()];
  const { notBefore, notAfter } = leaf.certificate;
  const { en, zh } = ROLE_NAME[leaf.role];
  const days = Math.floor((notAfter - now) / DAY);
  const evidence = { notBefore: day(notBefore), notAfter: day(notAfter), at: day(now), days };
  if (now < notBefore)
    return [
      finding('fail', `the ${en} is valid from ${day(notBefore)} on`, `${zh}自 ${day(notBefore)} 起才有效`, evidence),
    ];
  if (now > notAfter)
    return [finding('fail', `the ${en} expired on ${day(notAfter)}`, `${zh}已于 ${day(notAfter)} 过期`, evidence)];
  if (days < expiryDays)
    return [
      finding(
        'warn',
        `the ${en} expires on ${day(notAfter)}, in ${many(days, 'day')}`,
        `${zh}将于 ${day(notAfter)} 过期，还有 ${days} 天`,
        evidence,
      ),
    ];
  return [finding('pass', `the ${en} is valid until ${day(notAfter)}`, `${zh}有效期至 ${day(notAfter)}`, evidence)];
}

function caValidity(examined: Examined): Finding[] {
  const leaves = leavesOf(examined);
  const cas = pathsOf(examined).filter(one => !leaves.some(({ certificate }) => certificate.der.equals(one.der)));
  if (cas.length === 0) return [none(examined)];
  const { now } = examined;
  const bad = cas.find(({ notBefore, notAfter }) => now < notBefore || now > notAfter);
  const evidence = { certificates: cas.map(describe) };
  if (bad === undefined)
    return [
      finding(
        'pass',
        cas.length === 1 ? 'the certificate of the CA is valid' : `the ${cas.length} certificates of CAs are valid`,
        `CA 证书（${cas.length} 个）均在有效期内`,
        evidence,
      ),
    ];
  const { subject, notBefore, notAfter } = bad;
  return now > notAfter
    ? [
        finding(
          'fail',
          `${subject.text} expired on ${day(notAfter)}`,
          `${subject.text} 已于 ${day(notAfter)} 过期`,
          evidence,
        ),
      ]
    : [
        finding(
          'fail',
          `${subject.text} is valid from ${day(notBefore)} on`,
          `${subject.text} 自 ${day(notBefore)} 起有效`,
          evidence,
        ),
      ];
}

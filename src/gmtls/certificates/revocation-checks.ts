import type { Text } from '../../language/index.js';
import { DerError } from '../der/error.js';
import { type Finding, finding } from '../finding.js';
import { type Certificate, isSelfIssued } from '../x509/certificate.js';
import { answerAbout, type BasicResponse } from '../x509/ocsp.js';
import { OID } from '../x509/oids.js';
import type { Signed } from '../x509/signed.js';
import { verifySignature } from '../x509/verify-signature.js';
import { type CertificateCheck, type Examined, leavesOf, nothing, ROLE_NAME } from './examined.js';

/** Whether the CA took a certificate back. Nothing is fetched: what the server stapled and what was given is judged. */
export const revocationChecks: readonly CertificateCheck[] = [
  {
    id: 'gmtls/ocsp',
    severity: 'error',
    title: { en: 'The stapled OCSP answer holds', zh: '装订的 OCSP 应答有效' },
    why: {
      en: 'A client that asked for the answer ends the handshake when it is stale, of another certificate, or signed by nobody it trusts; without one it may wait for the CA’s responder.',
      zh: '请求了该应答的客户端，在应答过期、与证书不符或签名不可信时会中断握手；没有应答时，客户端可能等待 CA 的应答服务器。',
    },
    fix: {
      en: 'Have the server fetch the answer anew well before nextUpdate; a revoked certificate has to be replaced.',
      zh: '让服务器在 nextUpdate 之前及时更新应答；已吊销的证书必须更换。',
    },
    source: 'RFC 6960 §3.2; GM/T 0024-2023, status_request',
    examine: stapled,
  },
  {
    id: 'gmtls/crl',
    severity: 'error',
    title: { en: 'No certificate of the server is on the revocation lists', zh: '服务器证书不在吊销列表中' },
    why: {
      en: 'A revoked certificate is refused by every client that has the list, and means that somebody else may have the key.',
      zh: '持有吊销列表的客户端都会拒绝已吊销的证书；证书被吊销也意味着私钥可能已泄露。',
    },
    fix: {
      en: 'Replace a revoked certificate and its key; take a list that its nextUpdate has not passed.',
      zh: '更换已吊销的证书及其密钥；使用未超过 nextUpdate 的列表。',
    },
    source: 'RFC 5280 §5, §6.3',
    examine: listed,
  },
];

function stapled(examined: Examined): Finding[] {
  const { ocsp, sign, now } = examined;
  if (ocsp === undefined) return [finding('skip', 'no answer was stapled', '没有装订的应答')];
  if (ocsp instanceof DerError)
    return [
      finding('fail', `the answer cannot be read: ${ocsp.text.en}`, `无法读取应答：${ocsp.text.zh}`, ocsp.evidence),
    ];
  if (sign === undefined) return [nothing()];
  const { status, basic } = ocsp;
  if (basic === undefined)
    return [finding('fail', `the responder answered ${status}`, `应答服务器返回 ${status}`, { status })];
  const issuer = issuerOf(examined, sign.certificate);
  if (issuer === undefined)
    return [
      finding(
        'unknown',
        'the certificate of the issuer is not there to judge the answer by',
        '没有签发者证书，无法判断应答',
        { status },
      ),
    ];
  const answer = answerAbout(basic, sign.certificate, issuer);
  const evidence = {
    status,
    answers: basic.responses.length,
    certStatus: answer?.status ?? null,
    thisUpdate: answer === undefined ? null : time(answer.thisUpdate),
    nextUpdate: answer?.nextUpdate === undefined ? null : time(answer.nextUpdate),
  };
  if (answer === undefined)
    return [finding('fail', 'the answer is about other certificates', '应答针对的是其他证书', evidence)];
  if (!answeredBy(basic, issuer, now))
    return [
      finding(
        'fail',
        'the answer is signed neither by the CA nor by a responder it named',
        '应答既非 CA 签名，也非其授权的应答者签名',
        evidence,
      ),
    ];
  if (answer.status !== 'good')
    return [
      finding(
        'fail',
        answer.status === 'revoked' ? 'the certificate is revoked' : 'the responder does not know the certificate',
        answer.status === 'revoked' ? '证书已被吊销' : '应答者不知道该证书的状态',
        evidence,
      ),
    ];
  return [
    freshness(answer, now, ANSWER, evidence, 'fail') ??
      finding('pass', 'the stapled answer says that the certificate is good', '装订的应答表明证书有效', evidence),
  ];
}

/** RFC 6960 §4.2.2.2: the CA itself, or a certificate that it issued for answering. */
function answeredBy(basic: BasicResponse, issuer: Certificate, now: number): boolean {
  if (isSignedBy(basic, issuer)) return true;
  return basic.certificates.some(
    responder =>
      responder.extKeyUsage?.includes(OID.ocspSigning) === true &&
      now >= responder.notBefore &&
      now <= responder.notAfter &&
      isSignedBy(responder, issuer) &&
      isSignedBy(basic, responder),
  );
}

function listed(examined: Examined): Finding[] {
  const { crls, today } = examined;
  if (crls.length === 0) return [finding('skip', 'no revocation list was given', '未提供吊销列表')];
  const leaves = leavesOf(examined);
  if (leaves.length === 0) return [nothing()];
  return leaves.map(({ role, certificate }) => {
    const { en, zh } = ROLE_NAME[role];
    const issuer = issuerOf(examined, certificate);
    const own = crls.filter(crl => crl.issuer.key === certificate.issuer.key);
    const signed = own.filter(crl => issuer !== undefined && isSignedBy(crl, issuer));
    const evidence = {
      role,
      serial: certificate.serial,
      lists: crls.length,
      ofIssuer: own.length,
      signed: signed.length,
    };
    const entry = signed.map(({ revoked }) => revoked.get(certificate.serial)).find(found => found !== undefined);
    if (entry !== undefined)
      return finding('fail', `the ${en} was revoked on ${time(entry.at)}`, `${zh}已于 ${time(entry.at)} 吊销`, {
        ...evidence,
        reason: entry.reason ?? null,
      });
    const [newest] = signed.filter(({ partial }) => !partial).sort((a, b) => b.thisUpdate - a.thisUpdate);
    // A list of ours that cannot be used says nothing of the server: RFC 5280 §6.3.3 leaves the status undetermined.
    if (newest === undefined)
      return own.length > signed.length
        ? finding(
            'unknown',
            `the list for the ${en} is not signed by the CA it names`,
            `${zh}的吊销列表并非由其所称的 CA 签名`,
            evidence,
          )
        : finding(
            'unknown',
            `no whole list of the issuer of the ${en} is there`,
            `没有${zh}签发者的完整吊销列表`,
            evidence,
          );
    return (
      freshness(newest, today, LIST, evidence, 'unknown') ??
      finding('pass', `the ${en} is not revoked`, `${zh}未被吊销`, evidence)
    );
  });
}

const ANSWER: Text = { en: 'stapled answer', zh: '装订的应答' };
const LIST: Text = { en: 'revocation list', zh: '吊销列表' };

/** Clocks differ by so much. */
const SKEW = 5 * 60_000;

function freshness(
  { thisUpdate, nextUpdate }: { readonly thisUpdate: number; readonly nextUpdate: number | undefined },
  now: number,
  what: Text,
  evidence: Finding['evidence'],
  bad: Finding['status'],
): Finding | undefined {
  if (thisUpdate > now + SKEW)
    return finding(
      bad,
      `the ${what.en} was made on ${time(thisUpdate)}, in the future`,
      `${what.zh}的生成时间 ${time(thisUpdate)} 在未来`,
      evidence,
    );
  if (nextUpdate !== undefined && nextUpdate < now - SKEW)
    return finding(
      bad,
      `the ${what.en} is stale since ${time(nextUpdate)}`,
      `${what.zh}已于 ${time(nextUpdate)} 过期`,
      evidence,
    );
  return undefined;
}

/** The next certificate of the chain, or itself. */
function issuerOf(examined: Examined, certificate: Certificate): Certificate | undefined {
  const links = leavesOf(examined).find(leaf => leaf.certificate === certificate)?.chain.links ?? [];
  return links[1]?.certificate ?? (isSelfIssued(certificate) ? certificate : undefined);
}

function isSignedBy(signed: Signed, { publicKey }: Certificate): boolean {
  return verifySignature(signed, publicKey).verdict === 'valid';
}

function time(ms: number): string {
  return new Date(ms).toISOString();
}

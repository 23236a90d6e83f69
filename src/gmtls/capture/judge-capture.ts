import type { Check } from '../../report/model.js';
import { type CertificateExpectation, checkCertificates } from '../certificates/check-certificates.js';
import { day } from '../certificates/examined.js';
import type { Policy } from '../checks/found.js';
import { DerError } from '../der/error.js';
import { checkOf, type Finding, finding, many } from '../finding.js';
import { ECDHE } from '../scan/suites.js';
import { allEqual } from '../wire/bytes.js';
import { type Certificate, readCertificate } from '../x509/certificate.js';
import type { Capture, Kind, SeenServer } from './capture.js';
import { CAPTURE, VALIDITY_TODAY } from './definitions.js';
import { examineServer } from './server-checks.js';

/** What the certificates of a capture are judged against, at the time of the capture. */
export interface CaptureExpectation extends Pick<CertificateExpectation, 'roots' | 'crls' | 'expiryDays'> {
  /** The `subject` of checks begins with it. */
  readonly file: string;
  /** In place of the name that clients asked for. */
  readonly host: string | undefined;
  /** Milliseconds since 1970. */
  readonly today: number;
}

/** Of one server: one behind a balancer may have some. */
const MAX_LISTS = 4;

/** Checks of a capture, of each server in it, and of the certificates of both sides. There is no grade: see docs/gmtls.md. */
export function judgeCapture(capture: Capture, policy: Policy, expected: CaptureExpectation): Check[] {
  return [
    checkOf(CAPTURE, wholeness(capture, expected.today), expected.file),
    ...capture.servers.flatMap(server => judgeServer(server, policy, expected)),
  ];
}

function judgeServer(server: SeenServer, policy: Policy, expected: CaptureExpectation): Check[] {
  const { address, serverName, kinds } = server;
  const subject = shortened(`${expected.file} ${address}${serverName === undefined ? '' : ` ${serverName}`}`);
  const checks = examineServer(server, policy).map(({ definition, found }) => checkOf(definition, found, subject));
  for (const [nth, { list, kind }] of lists(kinds, ({ certificates }) => certificates).entries()) {
    const name = nth === 0 ? subject : shortened(`${subject} (${nth + 1})`);
    const host = expected.host ?? serverName;
    checks.push(...certificates(list, kind, { ...expected, host, subject: name }));
  }
  for (const { list, kind } of lists(kinds, ({ clientCertificates }) => clientCertificates ?? [])) {
    const { clients, example } = kind;
    const own = certificates(
      list,
      kind,
      { ...expected, host: undefined, subject: shortened(`${subject} client ${clients[0]}`) },
      'client',
    );
    checks.push(...(ECDHE.has(example.chosen?.suite ?? 0) ? own : withoutEncryption(own)));
  }
  return checks;
}

/** What a client needs for ECDHE alone: for ECC, GmSSL’s sends only the certificate that signs. */
const OF_ENCRYPTION: ReadonlySet<string> = new Set([
  'gmtls/cert-count',
  'gmtls/order',
  'gmtls/enc-key-usage',
  'gmtls/validity-enc',
  'gmtls/same-key',
  'gmtls/issuer-differs',
  'gmtls/subject-differs',
]);

function withoutEncryption(checks: readonly Check[]): readonly Check[] {
  const alone = checks.some(({ id, status }) => id === 'gmtls/cert-count' && status === 'fail');
  return alone ? checks.filter(({ id }) => !OF_ENCRYPTION.has(id)) : checks;
}

function certificates(
  list: readonly Uint8Array[],
  { at, example }: Kind,
  expected: CaptureExpectation & { readonly subject: string },
  side: 'server' | 'client' = 'server',
): Check[] {
  const { subject, today, roots, crls, expiryDays, host } = expected;
  const then = isBelievable(at, today) ? at : undefined;
  const judged = checkCertificates(
    {
      protocol: 'tlcp',
      list,
      side,
      ...(side === 'server' && example.staple !== undefined && { ocsp: example.staple }),
    },
    // Days are counted from today, by gmtls/validity-today.
    {
      subject,
      roots,
      crls,
      today,
      now: then ?? today,
      expiryDays: then === undefined ? expiryDays : 0,
      ...(host !== undefined && { host }),
    },
  );
  return then === undefined
    ? judged
    : [...judged, checkOf(VALIDITY_TODAY, validToday(list, then, today, expiryDays), subject)];
}

const DAY = 86_400_000;

function validToday(list: readonly Uint8Array[], then: number, today: number, expiryDays: number): Finding {
  const valid = list.flatMap(readOrNot).filter(({ notBefore, notAfter }) => then >= notBefore && then <= notAfter);
  const [captured, now] = [day(then), day(today)];
  const evidence = {
    captured,
    today: now,
    certificates: valid.map(({ subject, notAfter }) => `${subject.text.slice(0, 500)} | until ${day(notAfter)}`),
  };
  const first = valid.toSorted((a, b) => a.notAfter - b.notAfter)[0];
  if (first === undefined)
    return finding('skip', `no certificate was valid on ${captured}`, `在 ${captured} 没有有效的证书`, evidence);
  const { subject, notAfter } = first;
  if (notAfter < today)
    return finding(
      'warn',
      `${subject.text}: valid at the capture on ${captured}, expired since ${day(notAfter)}`,
      `${subject.text}：抓包时（${captured}）有效，已于 ${day(notAfter)} 过期`,
      evidence,
    );
  return notAfter < today + expiryDays * DAY
    ? finding(
        'warn',
        `${subject.text}: expires on ${day(notAfter)}, counted from today, ${now}`,
        `${subject.text}：将于 ${day(notAfter)} 过期（今天为 ${now}）`,
        evidence,
      )
    : finding(
        'pass',
        `the certificates were valid on ${captured}, and are valid today, on ${now}`,
        `证书在抓包时（${captured}）与今天（${now}）均有效`,
        evidence,
      );
}

function readOrNot(der: Uint8Array): Certificate[] {
  try {
    return [readCertificate(der)];
  } catch (error) {
    if (error instanceof DerError) return [];
    throw error;
  }
}

/** Different lists, each with the last handshake that had it. */
function lists(
  kinds: readonly Kind[],
  of: (example: Kind['example']) => readonly Uint8Array[],
): { readonly list: readonly Uint8Array[]; readonly kind: Kind }[] {
  const found: { list: readonly Uint8Array[]; kind: Kind }[] = [];
  for (const kind of kinds) {
    const list = of(kind.example);
    if (list.length === 0) continue;
    const same = found.find(other => allEqual(other.list, list));
    if (same === undefined) found.push({ list, kind });
    else if ((kind.at ?? 0) > (same.kind.at ?? 0)) same.kind = kind;
  }
  return found.slice(0, MAX_LISTS);
}

function wholeness(capture: Capture, today: number): Finding {
  const { counts, servers, ordinary, span, damage, pending, leftOut } = capture;
  const handshakes = servers.flatMap(({ kinds }) => kinds).reduce((sum, { count }) => sum + count, 0);
  const links = [...counts.unknownLinks].map(([type, count]) => `${count} of link type ${type}`);
  const [first, last] = span ?? [];
  const believable = isBelievable(first, today) && isBelievable(last, today);
  const evidence = {
    packets: counts.packets,
    tcp: counts.tcp,
    handshakes,
    servers: servers.length,
    ordinary_tls: ordinary,
    other_connections: counts.otherConnections,
    without_hello: counts.withoutHello,
    fragments: counts.fragments,
    damaged_packets: counts.damaged,
    cut_packets: counts.cut,
    unknown_links: links.slice(0, 100),
    left_out: leftOut,
    cut_off_at_end: pending > 0,
    first: believable ? new Date(first).toISOString() : null,
    last: believable ? new Date(last).toISOString() : null,
    certificates_judged_at: believable ? 'capture' : 'today',
  };
  if (damage !== undefined)
    return finding(
      'unknown',
      `the file is damaged at byte ${damage.at}, and was read up to there: ${damage.text.en}`,
      `文件在第 ${damage.at} 字节处损坏，仅读取到此处：${damage.text.zh}`,
      evidence,
    );
  if (handshakes === 0) {
    const [en, zh] = whyNone(capture);
    return finding(
      'fail',
      `no handshake of gm-TLS among ${counts.packets} packets${en}`,
      `${counts.packets} 个数据包中没有国密握手${zh}`,
      evidence,
    );
  }
  if (leftOut > 0)
    return finding(
      'unknown',
      `${leftOut} handshakes were left out: too many kinds`,
      `略过了 ${leftOut} 次握手：种类过多`,
      evidence,
    );
  if (counts.withoutHello > 0)
    return finding(
      'unknown',
      `${counts.withoutHello} connections begin as TLS does, and no hello of them is there whole`,
      `${counts.withoutHello} 个连接以 TLS 开头，但没有完整的 hello`,
      evidence,
    );
  if (links.length > 0)
    return finding(
      'unknown',
      `packets that cannot be read: ${links.join(', ')}`,
      `无法读取的数据包：${links.join('、')}`,
      evidence,
    );
  return finding(
    'pass',
    `${many(handshakes, 'handshake')} with ${many(servers.length, 'server')} can be judged${believable ? '' : '; it has no times, so certificates are judged as of today'}`,
    `可判断 ${servers.length} 台服务器的 ${handshakes} 次握手${believable ? '' : '；抓包没有时间，证书按今天判断'}`,
    evidence,
  );
}

function whyNone({ counts, ordinary }: Capture): [en: string, zh: string] {
  const { unknownLinks, fragments, cut, otherConnections, withoutHello } = counts;
  const [link] = unknownLinks.keys();
  if (link !== undefined)
    return [
      `: link type ${link} is not read, only Ethernet, Linux cooked, loopback and raw IP`,
      `：不支持链路类型 ${link}，仅支持 Ethernet、Linux cooked、loopback 与 raw IP`,
    ];
  if (cut > 0) return [`: ${cut} of them were cut by a snap length`, `：其中 ${cut} 个因抓包长度限制被截断`];
  if (fragments > 0)
    return [
      `: ${fragments} are IP fragments, which are not put together`,
      `：其中 ${fragments} 个为 IP 分片，不做重组`,
    ];
  if (ordinary > 0) return [`: ${ordinary} of ordinary TLS`, `：有 ${ordinary} 次普通 TLS 握手`];
  if (withoutHello > 0)
    return [`: no hello of ${withoutHello} connections is there whole`, `：${withoutHello} 个连接没有完整的 hello`];
  if (otherConnections > 0)
    return [`: ${otherConnections} connections of another protocol`, `：有 ${otherConnections} 个其他协议的连接`];
  return [counts.tcp === 0 ? ', and no TCP' : '', counts.tcp === 0 ? '，也没有 TCP' : ''];
}

/** GM/T 0024 is of 2014: a capture of before has no times, or wrong ones. */
const FIRST = Date.UTC(2014, 0);

function isBelievable(at: number | undefined, today: number): at is number {
  return at !== undefined && at >= FIRST && at <= today + DAY;
}

function shortened(subject: string): string {
  return subject.slice(0, 500);
}

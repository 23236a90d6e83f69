import type { Text } from '../../language/index.js';
import type { CheckDefinition } from '../../report/model.js';
import { certificateChecks } from '../certificates/check-certificates.js';
import { scanChecks } from '../checks/check-scan.js';
import { names, type Policy } from '../checks/found.js';
import { judgeSignatures, NOT_ASKED_FOR, type SignatureFault } from '../checks/handshake-checks.js';
import { type Finding, finding, many } from '../finding.js';
import { ECDHE, GCM, LEGACY, RARE } from '../scan/suites.js';
import {
  alertName,
  extensionName,
  GROUP,
  groupName,
  handshakeName,
  SUITE,
  suiteName,
  VERSION,
  versionName,
} from '../wire/names.js';
import type { Kind, SeenServer } from './capture.js';
import { captureChecks } from './definitions.js';
import type { Ending, Peer } from './observe.js';

/** Judges one server of a capture; undefined: there was nothing that it is about. */
type Examine = (server: SeenServer, policy: Policy) => Finding | undefined;

/** A check says only what a capture can show: nothing of suites that nobody asked for. */
const EXAMINED: Readonly<Record<string, Examine>> = {
  'gmtls/handshake': ({ kinds }) => endings(kinds),
  'gmtls/handshake-signature': server => serverSignatures(server, 'other'),
  'gmtls/handshake-id': server => serverSignatures(server, 'id'),
  'gmtls/chain': ({ kinds }) =>
    kinds.every(isHidden)
      ? finding('unknown', 'TLS 1.3 encrypts the certificates', 'TLS 1.3 加密了证书', {})
      : undefined,
  'gmtls/unoffered-suite': unofferedSuite,
  'gmtls/hello-version': helloVersion,
  'gmtls/ecdhe-request': ecdheRequest,
  'gmtls/forbidden-suites': forbiddenSuites,
  'gmtls/mixed-mode': mixedMode,
  'gmtls/client-certificate': clientCertificate,
  'gmtls/client-offer': clientOffer,
  'gmtls/chosen-suite': chosenSuite,
  'gmtls/client-signature': clientSignatures,
};

const definitions = [...scanChecks, ...certificateChecks, ...captureChecks];

export function examineServer(
  server: SeenServer,
  policy: Policy,
): { readonly definition: CheckDefinition; readonly found: Finding }[] {
  return definitions.flatMap(definition => {
    const found = EXAMINED[definition.id]?.(server, policy);
    return found === undefined ? [] : [{ definition, found }];
  });
}

/** `ECC_SM4_GCM_SM3, 12 × 192.0.2.7`. */
function kindName(kind: Kind): string {
  return kindText(kind).en;
}

function kindText({ example: { chosen, offered }, count, clients }: Kind): Text {
  const tail = `, ${count} × ${clients[0]}${clients.length > 1 ? ' …' : ''}`;
  if (chosen !== undefined) return { en: `${names([chosen.suite])}${tail}`, zh: `${names([chosen.suite])}${tail}` };
  const list = names(offered?.suites.slice(0, 3) ?? []).join('/');
  return { en: `${list} offered${tail}`, zh: `提供 ${list}${tail}` };
}

const PEER = { client: { en: 'the client', zh: '客户端' }, server: { en: 'the server', zh: '服务器' } } as const;

function endings(kinds: readonly Kind[]): Finding {
  const told = kinds.map(kind => ({ kind, ...endOf(kind.example.ending) }));
  const evidence = { handshakes: told.map(({ kind, text }) => `${kindName(kind)}: ${text.en}`.slice(0, 500)) };
  for (const status of ['fail', 'unknown'] as const) {
    const bad = told.filter(each => each.status === status);
    const [first] = bad;
    if (first === undefined) continue;
    const [some, all] = [total(bad.map(({ kind }) => kind)), total(kinds)];
    const { text, kind } = first;
    return finding(
      status,
      `${some} of ${many(all, 'handshake')}, ${kindText(kind).en}: ${text.en}`,
      `${all} 次握手中的 ${some} 次，${kindText(kind).zh}：${text.zh}`,
      evidence,
    );
  }
  return finding('pass', `${many(total(kinds), 'handshake')} went through`, `${total(kinds)} 次握手均已完成`, evidence);
}

/** How a handshake of a capture ended. */
export function endingText(ending: Ending): Text {
  return endOf(ending).text;
}

function endOf(ending: Ending): { readonly status: 'pass' | 'fail' | 'unknown'; readonly text: Text } {
  const after = (type: number | undefined): Text =>
    type === undefined
      ? { en: '', zh: '' }
      : { en: ` after ${handshakeName(type)}`, zh: `在 ${handshakeName(type)} 之后` };
  switch (ending.how) {
    case 'finished':
      return { status: 'pass', text: { en: 'went through', zh: '已完成' } };
    case 'hidden':
      return {
        status: 'unknown',
        text: { en: 'TLS 1.3 encrypts all behind the ServerHello', zh: 'TLS 1.3 加密了 ServerHello 之后的全部内容' },
      };
    case 'alert': {
      const alert = `${alertName(ending.code)} (${ending.code})`;
      const { en, zh } = after(ending.after);
      return {
        status: 'fail',
        text: {
          en: `${PEER[ending.by].en} sent the alert ${alert}${en}`,
          zh: `${PEER[ending.by].zh}${zh}发送告警 ${alert}`,
        },
      };
    }
    case 'sealed-alert':
      return {
        status: 'fail',
        text: {
          en: `${PEER[ending.by].en} sent an encrypted alert in place of its Finished`,
          zh: `${PEER[ending.by].zh}发送了加密的告警而非 Finished`,
        },
      };
    case 'closed': {
      const { en, zh } = after(ending.after);
      return {
        status: 'fail',
        text: { en: `${PEER[ending.by].en} closed the connection${en}`, zh: `${PEER[ending.by].zh}${zh}关闭了连接` },
      };
    }
    case 'broken': {
      const { where, text } = ending.problem;
      return {
        status: 'fail',
        text: { en: `${PEER[ending.by].en}: ${where} ${text.en}`, zh: `${PEER[ending.by].zh}：${where} ${text.zh}` },
      };
    }
    case 'hole':
      return {
        status: 'unknown',
        text: { en: 'packets of it are missing in the capture', zh: '抓包中缺少其部分数据包' },
      };
    case 'open':
      return { status: 'unknown', text: { en: 'the capture ends before it does', zh: '抓包在握手结束前终止' } };
    case 'left-out':
      return { status: 'unknown', text: { en: 'too many handshakes at once', zh: '同时进行的握手过多' } };
  }
}

function serverSignatures({ kinds }: SeenServer, fault: SignatureFault): Finding | undefined {
  const all = signed(kinds, 'server');
  if (all.length > 0) return counted(judgeSignatures(all, fault), kinds, 'server');
  // One of the two checks says why there is nothing.
  if (fault === 'id') return undefined;
  if (kinds.every(isHidden)) return finding('unknown', 'TLS 1.3 encrypts the signature', 'TLS 1.3 加密了签名');
  return kinds.every(({ example: { resumed } }) => resumed)
    ? finding('skip', 'sessions are resumed, in which nothing is signed', '均为会话恢复，其中没有签名')
    : finding('unknown', 'no signature was seen', '未看到签名');
}

function clientSignatures({ kinds }: SeenServer): Finding | undefined {
  const all = signed(kinds, 'client');
  if (all.length === 0) return undefined;
  const onlyId = judgeSignatures(all, 'id');
  return counted(onlyId.status === 'pass' ? judgeSignatures(all, 'other') : onlyId, kinds, 'client');
}

function signed(kinds: readonly Kind[], peer: Peer) {
  return kinds.flatMap(kind => {
    const { verdict } = kind[peer];
    return verdict === undefined ? [] : [{ name: kindName(kind), verdict }];
  });
}

/** How many were verified: not all of many. */
function counted(found: Finding, kinds: readonly Kind[], peer: Peer): Finding {
  const verified = kinds.reduce((sum, kind) => sum + kind[peer].verified, 0);
  const wrong = kinds.reduce((sum, kind) => sum + kind[peer].wrong, 0);
  return { ...found, evidence: { ...found.evidence, verified, wrong, handshakes: total(kinds) } };
}

function unofferedSuite({ kinds }: SeenServer): Finding | undefined {
  const answered = kinds.flatMap(({ example: { offered, chosen } }) =>
    offered === undefined || chosen === undefined ? [] : [{ offered, chosen }],
  );
  if (answered.length === 0) return undefined;
  const bad = answered.find(({ offered, chosen }) => !offered.suites.includes(chosen.suite));
  return bad === undefined
    ? finding('pass', 'every suite that was chosen had been offered', '选择的套件均由客户端提供')
    : finding(
        'fail',
        `${suiteName(bad.chosen.suite)} is chosen though it was not offered`,
        `选择了未提供的 ${suiteName(bad.chosen.suite)}`,
        { chosen: [suiteName(bad.chosen.suite)], offered: bad.offered.suites.slice(0, 100).map(suiteName) },
      );
}

function helloVersion({ kinds }: SeenServer): Finding | undefined {
  const bad = kinds.find(
    ({ example: { protocol, chosen } }) =>
      protocol === 'tlcp' && chosen !== undefined && chosen.version !== VERSION.TLCP,
  );
  const version = versionName(bad?.example.chosen?.version ?? 0);
  return bad === undefined
    ? undefined
    : finding('fail', `a suite of TLCP is chosen under ${version}`, `在 ${version} 下选择了 TLCP 套件`, {
        handshake: kindName(bad),
        version,
      });
}

function ecdheRequest({ kinds }: SeenServer): Finding | undefined {
  const full = kinds.filter(({ example: { chosen, done } }) => done && chosen !== undefined && ECDHE.has(chosen.suite));
  if (full.length === 0) return undefined;
  const bad = full.find(({ example: { requested } }) => !requested);
  const evidence = { handshakes: full.map(kindName) };
  return bad === undefined
    ? finding('pass', 'with ECDHE a client certificate is asked for', '使用 ECDHE 时要求客户端证书', evidence)
    : finding(
        'fail',
        'ECDHE is chosen, and no client certificate asked for',
        '选择了 ECDHE，却不要求客户端证书',
        evidence,
      );
}

function forbiddenSuites({ kinds }: SeenServer, { forbidSuites }: Policy): Finding | undefined {
  const bad = forbidSuites.filter(suite => kinds.some(({ example: { chosen } }) => chosen?.suite === suite));
  return bad.length === 0
    ? undefined
    : finding(
        'fail',
        `a suite that is forbidden is chosen: ${names(bad).join(', ')}`,
        `选择了被禁止的套件：${names(bad).join('、')}`,
        {
          forbidden: names(forbidSuites),
          chosen: names(bad),
        },
      );
}

function mixedMode({ kinds }: SeenServer, { strict }: Policy): Finding | undefined {
  const groups = kinds.flatMap(({ example: { protocol, chosen } }) => {
    if (protocol !== 'tls13' || chosen === undefined || !isRfc8998(chosen.suite)) return [];
    const { shares, wantedGroup } = chosen.extensions?.known ?? {};
    return shares?.[0]?.group ?? wantedGroup ?? [];
  });
  if (groups.length === 0) return undefined;
  const evidence = { groups: [...new Set(groups)].map(groupName) };
  const other = groups.find(group => group !== GROUP.curveSM2);
  return other === undefined
    ? finding(
        'unknown',
        'suite and group are of SM; the signature is encrypted',
        '套件与群均为国密；签名已被加密',
        evidence,
      )
    : finding(strict ? 'fail' : 'warn', `SM4 with the group ${groupName(other)}`, `SM4 与群 ${groupName(other)} 混用`, {
        ...evidence,
        strict,
      });
}

function clientCertificate({ kinds }: SeenServer): Finding | undefined {
  const full = kinds.filter(({ example: { certificates } }) => certificates.length > 0);
  if (full.length === 0) return undefined;
  const asked = full.filter(({ example: { requested } }) => requested);
  const evidence = {
    asked: asked.map(kind => `${kindName(kind)}: ${kind.example.clientCertificates?.length ?? 'no'} certificates`),
  };
  if (asked.length === 0) return finding('pass', NOT_ASKED_FOR.en, NOT_ASKED_FOR.zh, evidence);
  const given = asked.filter(({ example: { clientCertificates } }) => (clientCertificates?.length ?? 0) > 0);
  return finding(
    'pass',
    `a client certificate is asked for, and given in ${total(given)} of ${many(total(asked), 'handshake')}`,
    `要求客户端证书，${total(asked)} 次握手中有 ${total(given)} 次提供`,
    evidence,
  );
}

function clientOffer({ kinds }: SeenServer): Finding | undefined {
  const offers = kinds.flatMap(kind =>
    kind.example.offered === undefined ? [] : [{ kind, offered: kind.example.offered }],
  );
  if (offers.length === 0) return undefined;
  const shown = (list: readonly string[] | undefined) => (list === undefined ? 'none' : list.join(' ') || 'empty');
  const evidence = {
    offers: offers.map(({ kind: { count, clients }, offered }) => {
      const { known, all } = offered.extensions ?? {};
      const versions = known?.versions ?? [offered.version];
      return [
        `${count} × ${clients.slice(0, 3).join(' ')}`,
        `versions ${versions.map(versionName).join(' ')}`,
        `suites ${shown(offered.suites.slice(0, 40).map(shortSuite))}`,
        `groups ${shown(known?.groups?.map(groupName))}`,
        `extensions ${shown(all?.map(({ type }) => extensionName(type).split(' ')[0] ?? ''))}`,
      ]
        .join('; ')
        .slice(0, 2000);
    }),
  };
  const suites = [...new Set(offers.flatMap(({ offered }) => offered.suites))];
  const old = suites.filter(suite => LEGACY.includes(suite) || RARE.includes(suite));
  const weak = offers.filter(({ offered }) => !offered.suites.some(suite => GCM.has(suite) || isRfc8998(suite)));
  if (old.length > 0)
    return finding(
      'warn',
      `old suites are offered: ${names(old).join(', ')}`,
      `提供了旧套件：${names(old).join('、')}`,
      evidence,
    );
  return weak.length > 0
    ? finding('warn', 'a client offers no suite with GCM or CCM', '有客户端未提供 GCM 或 CCM 套件', evidence)
    : finding(
        'pass',
        `suites of SM are offered: ${names(suites.filter(isNational)).join(', ')}`,
        `客户端提供国密套件：${names(suites.filter(isNational)).join('、')}`,
        evidence,
      );
}

function chosenSuite({ kinds }: SeenServer): Finding | undefined {
  const answered = kinds.flatMap(kind => {
    const { offered, chosen } = kind.example;
    return chosen === undefined ? [] : [{ kind, chosen: chosen.suite, offered: offered?.suites ?? [] }];
  });
  if (answered.length === 0) return undefined;
  const evidence = { chosen: answered.map(({ kind }) => kindName(kind)) };
  for (const { kind, chosen, offered } of answered) {
    // One that was not offered is another check's.
    const better = offered.includes(chosen) ? offered.filter(suite => isBetter(suite, chosen)) : [];
    if (better.length > 0)
      return finding(
        'warn',
        `${kindName(kind)}: ${names([chosen])} is chosen though ${names(better).join(', ')} is offered`,
        `${kindName(kind)}：客户端提供了 ${names(better).join('、')}，服务器却选择 ${names([chosen])}`,
        evidence,
      );
  }
  const old = answered.find(({ chosen }) => LEGACY.includes(chosen) || RARE.includes(chosen));
  if (old !== undefined)
    return finding(
      'warn',
      `an old suite is chosen: ${suiteName(old.chosen)}`,
      `选择了旧套件：${suiteName(old.chosen)}`,
      evidence,
    );
  const all = [...new Set(answered.map(({ chosen }) => chosen))];
  return finding(
    'pass',
    `no better suite was offered than what was chosen: ${names(all).join(', ')}`,
    `客户端未提供比所选更好的套件：${names(all).join('、')}`,
    evidence,
  );
}

/** Of the suites that we know to the end; ECDHE asks for client certificates, and so is no rival of ECC. */
function isBetter(suite: number, chosen: number): boolean {
  const old = LEGACY.includes(chosen) || RARE.includes(chosen);
  if (old) return GCM.has(suite) || suite === SUITE.ECC_SM4_CBC_SM3;
  if (isRfc8998(suite)) return !isNational(chosen);
  return (
    (suite === SUITE.ECC_SM4_GCM_SM3 && chosen === SUITE.ECC_SM4_CBC_SM3) ||
    (suite === SUITE.ECDHE_SM4_GCM_SM3 && chosen === SUITE.ECDHE_SM4_CBC_SM3)
  );
}

function isRfc8998(suite: number): boolean {
  return suite === SUITE.TLS_SM4_GCM_SM3 || suite === SUITE.TLS_SM4_CCM_SM3;
}

function isNational(suite: number): boolean {
  return suite >>> 8 === 0xe0 || isRfc8998(suite);
}

function shortSuite(suite: number): string {
  return names([suite])[0] ?? '';
}

function isHidden({ example: { protocol } }: Kind): boolean {
  return protocol === 'tls13';
}

function total(kinds: readonly Kind[]): number {
  return kinds.reduce((sum, { count }) => sum + count, 0);
}

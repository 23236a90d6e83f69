import type { Text } from '../../language/index.js';
import { type Finding, finding } from '../finding.js';
import { got } from '../scan/prober.js';
import type { Scan } from '../scan/scan.js';
import { ECDHE, GCM, LEGACY } from '../scan/suites.js';
import { SUITE } from '../wire/names.js';
import { names, type ScanCheck, tlcpSuites, tls13Suites, untold } from './found.js';

/** What is offered, and in whose order. */
export const suiteChecks: readonly ScanCheck[] = [
  {
    id: 'gmtls/required-suites',
    severity: 'error',
    title: { en: 'Every suite that the policy asks for is spoken', zh: '支持策略要求的全部套件' },
    why: {
      en: 'Clients that have one suite only cannot connect where it is missing.',
      zh: '只支持某一套件的客户端，在缺少该套件时无法连接。',
    },
    fix: {
      en: 'Add the suite to ssl_ciphers, or CipherSuites of tlcp.Config.',
      zh: '在 ssl_ciphers 或 tlcp.Config 的 CipherSuites 中加入该套件。',
    },
    source: 'gmtls.require-suites of .xinchuang.yml',
    examine: (scan, { requireSuites }) => {
      if (requireSuites.length === 0) return finding('skip', 'the policy asks for none', '策略未要求');
      const spoken = [...tlcpSuites(scan), ...tls13Suites(scan)];
      const lacks = requireSuites.filter(suite => !spoken.includes(suite));
      const evidence = { spoken: names(spoken), required: names(requireSuites) };
      if (lacks.length === 0)
        return finding(
          'pass',
          `every suite that is asked for is spoken: ${names(requireSuites).join(', ')}`,
          `要求的套件均支持：${names(requireSuites).join('、')}`,
          evidence,
        );
      const untried = lacks.filter(
        suite =>
          'missed' in
          (scan.tlcp.suites.get(suite) ?? (suite === SUITE.TLS_SM4_GCM_SM3 ? scan.tls13.gcm : scan.tls13.ccm)),
      );
      if (untried.length === lacks.length)
        return finding(
          'unknown',
          `a suite that is asked for was not tried: ${names(untried).join(', ')}`,
          `要求的套件未尝试：${names(untried).join('、')}`,
          evidence,
        );
      return finding(
        'fail',
        `a suite that is asked for is not spoken: ${names(lacks).join(', ')}`,
        `不支持要求的套件：${names(lacks).join('、')}`,
        evidence,
      );
    },
  },
  {
    id: 'gmtls/forbidden-suites',
    severity: 'error',
    title: { en: 'No suite is spoken that the policy forbids', zh: '不支持策略禁止的套件' },
    why: {
      en: 'What is not to be used is best not offered: any client may choose it.',
      zh: '不应使用的套件最好不提供：任何客户端都可能选中它。',
    },
    fix: {
      en: 'Take the suite out of ssl_ciphers, or CipherSuites of tlcp.Config.',
      zh: '从 ssl_ciphers 或 tlcp.Config 的 CipherSuites 中去掉该套件。',
    },
    source: 'gmtls.forbid-suites of .xinchuang.yml',
    examine: (scan, { forbidSuites }) => {
      if (forbidSuites.length === 0) return finding('skip', 'the policy forbids none', '策略未禁止任何套件');
      const spoken = [...tlcpSuites(scan), ...tls13Suites(scan), ...(got(scan.tlcp.legacy)?.taken ?? [])];
      const bad = forbidSuites.filter(suite => spoken.includes(suite));
      const evidence = { spoken: names(spoken), forbidden: names(forbidSuites) };
      return bad.length === 0
        ? finding('pass', 'no suite that is forbidden is spoken', '不支持任何被禁止的套件', evidence)
        : finding(
            'fail',
            `a suite that is forbidden is spoken: ${names(bad).join(', ')}`,
            `支持被禁止的套件：${names(bad).join('、')}`,
            evidence,
          );
    },
  },
  {
    id: 'gmtls/gcm',
    severity: 'warn',
    title: { en: 'A GCM suite is spoken', zh: '支持 GCM 套件' },
    why: {
      en: 'CBC with MAC-then-encrypt has a history of padding oracles; it also needs a hash over every byte, which GCM does not.',
      zh: 'CBC 先 MAC 后加密的方式屡次出现填充预言机攻击；且需对每个字节做杂凑，GCM 则不需要。',
    },
    fix: {
      en: 'Put ECC-SM4-GCM-SM3 before ECC-SM4-CBC-SM3; gmsm since v0.16 and Tongsuo have it, tjfoc/gmsm does not.',
      zh: '将 ECC-SM4-GCM-SM3 置于 ECC-SM4-CBC-SM3 之前；gmsm v0.16 起与 Tongsuo 支持，tjfoc/gmsm 不支持。',
    },
    source: 'GB/T 38636-2020 table 2; RFC 7366 §1',
    examine: scan => {
      const suites = tlcpSuites(scan);
      if (suites.length === 0) return noTlcp(scan);
      const evidence = { suites: names(suites) };
      const gcm = suites.filter(suite => GCM.has(suite));
      return gcm.length > 0
        ? finding('pass', `GCM is spoken: ${names(gcm).join(', ')}`, `支持 GCM：${names(gcm).join('、')}`, evidence)
        : finding('warn', 'CBC is all that is spoken', '只支持 CBC', evidence);
    },
  },
  {
    id: 'gmtls/forward-secrecy',
    severity: 'info',
    title: { en: 'Whether a suite with forward secrecy is spoken', zh: '是否支持前向保密的套件' },
    why: {
      en: 'With ECC, whoever gets the encryption key reads what was recorded before. ECDHE of TLCP needs client certificates, so that it is no matter of course for a web server; RFC 8998 has it always.',
      zh: '使用 ECC 时，获得加密私钥者可解密以往记录的流量。TLCP 的 ECDHE 需要客户端证书，网站通常不具备条件；RFC 8998 始终具备前向保密。',
    },
    fix: {
      en: 'Offer RFC 8998 beside TLCP, or ECDHE suites where clients have certificates.',
      zh: '在 TLCP 之外提供 RFC 8998，或在客户端有证书时提供 ECDHE 套件。',
    },
    source: 'GB/T 38636-2020 §6.4.5.8; RFC 8998 §1',
    examine: scan => {
      const suites = tlcpSuites(scan);
      const evidence = { tlcp: names(suites), rfc8998: names(tls13Suites(scan)) };
      const forward = [...suites.filter(suite => ECDHE.has(suite)), ...tls13Suites(scan)];
      if (forward.length > 0)
        return finding(
          'pass',
          `suites with forward secrecy are spoken: ${names(forward).join(', ')}`,
          `支持前向保密的套件：${names(forward).join('、')}`,
          evidence,
        );
      return suites.length === 0
        ? noTlcp(scan)
        : finding(
            'warn',
            'ECC is all that is spoken, which has no forward secrecy',
            '只支持 ECC，没有前向保密',
            evidence,
          );
    },
  },
  {
    id: 'gmtls/ecdhe-request',
    severity: 'error',
    title: { en: 'With ECDHE a client certificate is asked for', zh: '使用 ECDHE 时要求客户端证书' },
    why: {
      en: 'The key agreement of TLCP takes the static keys of both encryption certificates. A server that chooses ECDHE and does not ask for the client’s can finish no handshake.',
      zh: 'TLCP 的密钥交换使用双方加密证书的静态密钥。选择 ECDHE 却不要求客户端证书的服务器无法完成任何握手。',
    },
    fix: {
      en: 'Set ssl_verify_client on (or ClientAuth: tlcp.RequireAndVerifyClientCert), or take the ECDHE suites out.',
      zh: '设置 ssl_verify_client on（或 ClientAuth: tlcp.RequireAndVerifyClientCert），或去掉 ECDHE 套件。',
    },
    source: 'GB/T 38636-2020 §6.4.5.5, §6.4.5.8; GB/T 32918.3',
    examine: ({ tlcp }) => {
      const tried = [...tlcp.suites].filter(([suite]) => ECDHE.has(suite));
      const [, first] = tried[0] ?? [];
      if (first !== undefined && 'missed' in first && tried.every(([, result]) => 'missed' in result))
        return untold(first);
      const chosen = tried.flatMap(([suite, result]) => {
        const handshake = got(result);
        return handshake?.negotiated?.suite === suite ? [{ suite, handshake }] : [];
      });
      if (chosen.length === 0) return finding('skip', 'ECDHE is not spoken', '不支持 ECDHE');
      const bad = chosen.filter(
        ({ handshake }) => !handshake.requested && handshake.failure?.awaiting === 'CertificateRequest',
      );
      const evidence = {
        chosen: names(chosen.map(({ suite }) => suite)),
        without_request: names(bad.map(({ suite }) => suite)),
      };
      return bad.length > 0
        ? finding(
            'fail',
            'ECDHE is chosen, and no client certificate asked for',
            '选择了 ECDHE，却不要求客户端证书',
            evidence,
          )
        : finding('pass', 'with ECDHE a client certificate is asked for', '使用 ECDHE 时要求客户端证书', evidence);
    },
  },
  {
    id: 'gmtls/legacy-suites',
    severity: 'warn',
    title: { en: 'No suite of SM1 or SHA-1 is spoken', zh: '不支持 SM1 或 SHA-1 套件' },
    why: {
      en: 'SM1 is published nowhere, so that nobody can say what a software server does under its number; SHA-1 is broken. GB/T 38636 has dropped both.',
      zh: 'SM1 未公开，软件服务器在其编号下的实现无从判断；SHA-1 已被攻破。GB/T 38636 已删除两者。',
    },
    fix: {
      en: 'Take E001 to E00A and E01A out of the list of suites.',
      zh: '从套件列表中去掉 E001 至 E00A 以及 E01A。',
    },
    source: 'GM/T 0024-2014 table 2; GB/T 38636-2020 table 2',
    examine: scan => old(scan, suite => LEGACY.includes(suite), { en: 'SM1 or SHA-1', zh: 'SM1 或 SHA-1' }),
  },
  {
    id: 'gmtls/rare-suites',
    severity: 'warn',
    title: { en: 'No suite of RSA or IBC is spoken', zh: '不支持 RSA 或 IBC 套件' },
    why: {
      en: 'RSA is no national algorithm, and its suites have no forward secrecy; suites of SM9 need parameters that hardly any client has.',
      zh: 'RSA 不是国密算法，其套件也没有前向保密；SM9 套件所需的参数几乎没有客户端具备。',
    },
    fix: { en: 'Leave only ECC and ECDHE suites in the list.', zh: '列表中只保留 ECC 与 ECDHE 套件。' },
    source: 'GB/T 38636-2020 table 2; GB/T 38635 (SM9)',
    examine: scan => old(scan, suite => !LEGACY.includes(suite), { en: 'RSA or IBC', zh: 'RSA 或 IBC' }),
  },
  {
    id: 'gmtls/preference',
    severity: 'info',
    title: { en: 'Whose order of suites counts', zh: '以谁的套件顺序为准' },
    why: {
      en: 'A server with an order of its own keeps clients with an old list from choosing CBC.',
      zh: '服务器自定顺序可避免旧列表的客户端选中 CBC。',
    },
    fix: {
      en: 'ssl_prefer_server_ciphers on, GCM first.',
      zh: '设置 ssl_prefer_server_ciphers on，并将 GCM 放在首位。',
    },
    source: 'RFC 5246 §7.4.1.3; nginx ngx_http_ssl_module',
    examine: ({ tlcp }) => {
      const { preference } = tlcp;
      if ('missed' in preference)
        return preference.missed === 'needless' && got(tlcp.base)?.negotiated !== undefined
          ? finding('skip', 'there is one suite alone, and so no order', '只有一个套件，没有顺序可言')
          : untold(preference);
      const { by } = preference;
      const ranks = preference.ranks.map(rank => names(rank).join(' = '));
      const evidence = { by, order: ranks };
      if (by === 'unclear')
        return finding('unknown', 'what the server chooses follows no order', '服务器的选择不遵循任何顺序', evidence);
      if (by === 'client') return finding('pass', 'the order of the client counts', '以客户端的顺序为准', evidence);
      const order = ranks.join(' > ');
      return by === 'server'
        ? finding('pass', `the order of the server counts: ${order}`, `以服务器的顺序为准：${order}`, evidence)
        : finding(
            'pass',
            `the order of the server counts, and among equals that of the client: ${order}`,
            `以服务器的顺序为准，同级之间以客户端的顺序为准：${order}`,
            evidence,
          );
    },
  },
  {
    id: 'gmtls/unoffered-suite',
    severity: 'error',
    title: { en: 'Only suites that were offered are chosen', zh: '只选择客户端提供的套件' },
    why: {
      en: 'A client has to break off. A server that does not look at the list does not negotiate.',
      zh: '客户端必须中断连接。不查看列表的服务器并未进行协商。',
    },
    fix: {
      en: 'Update the library, or take out the middlebox that answers in its place.',
      zh: '更新密码库，或移除代其应答的中间设备。',
    },
    source: 'GB/T 38636-2020 §6.4.5.2.2; RFC 5246 §7.4.1.3',
    examine: ({ tlcp, tls13 }) => {
      const { unknownSuite, unoffered } = tlcp;
      const { gcm, ccm, mixed, retry } = tls13;
      const all = [...tlcp.suites.values(), tlcp.base, gcm, ccm, ...mixed.values(), retry];
      const refused = all.flatMap(result => {
        const evidence = got(result)?.failure?.evidence ?? {};
        return evidence['where'] === 'ServerHello.cipher_suite' ? [String(evidence['value'])] : [];
      });
      const evidence = { chosen: [...new Set([...names(unoffered), ...refused])] };
      if (evidence.chosen.length > 0)
        return finding(
          'fail',
          `${evidence.chosen[0]} is chosen though it was not offered`,
          `选择了未提供的 ${evidence.chosen[0]}`,
          evidence,
        );
      if ('missed' in unknownSuite) return untold(unknownSuite);
      return finding(
        'pass',
        'every suite that was chosen had been offered, and unknown suites are refused',
        '选择的套件均由客户端提供，未知套件被拒绝',
      );
    },
  },
];

function old(scan: Scan, is: (suite: number) => boolean, kind: Text): Finding {
  const { legacy } = scan.tlcp;
  if ('missed' in legacy) return untold(legacy);
  const bad = legacy.taken.filter(is);
  if (bad.length > 0)
    return finding(
      'warn',
      `suites of ${kind.en} are spoken: ${names(bad).join(', ')}`,
      `支持 ${kind.zh} 套件：${names(bad).join('、')}`,
      { suites: names(bad) },
    );
  if (legacy.end === 'complete')
    return finding('pass', `no suite of ${kind.en} is spoken`, `不支持任何 ${kind.zh} 套件`);
  return legacy.end === 'silent'
    ? finding('unknown', 'the server fell silent', '服务器不再应答')
    : untold({ missed: legacy.end });
}

/** Where TLCP is not spoken at all, that is told by gmtls/national. */
export function noTlcp({ tlcp: { base } }: Scan): Finding {
  return 'missed' in base ? untold(base) : finding('skip', 'TLCP is not spoken', '服务器不支持 TLCP');
}

import { type Finding, finding } from '../finding.js';
import type { Handshake } from '../scan/handshake.js';
import { got } from '../scan/prober.js';
import { saidIn } from '../scan/said.js';
import type { Scan } from '../scan/scan.js';
import { extensions2023 } from '../scan/tlcp.js';
import { allEqual } from '../wire/bytes.js';
import { extensionName } from '../wire/names.js';
import { type ScanCheck, untold } from './found.js';
import { noTlcp } from './suite-checks.js';

/** With and without: `gmtls/extensions` is about the hello alone, and this about the whole handshake and what is answered. */
export const extensions2023Check: ScanCheck = {
  id: 'gmtls/extensions-2023',
  severity: 'info',
  title: {
    en: 'A handshake with the extensions of GM/T 0024-2023 goes as one without',
    zh: '带与不带 GM/T 0024-2023 扩展的握手结果一致',
  },
  why: {
    en: 'GB/T 38636-2020 has no extensions and GM/T 0024-2023 has: clients of both kinds are about. `answered` says which the server takes up; it may heed others in silence, and has to go on in any case.',
    zh: 'GB/T 38636-2020 没有扩展，GM/T 0024-2023 有扩展：两类客户端都在使用。`answered` 列出服务器应答的扩展；其余扩展可以不作应答，但握手必须继续。',
  },
  fix: {
    en: 'Update the library. Only what the hello had may be answered, and a CertificateStatus only comes where status_request was answered.',
    zh: '更新密码库。只能应答握手请求中出现的扩展；仅在应答了 status_request 时才能发送 CertificateStatus。',
  },
  source: 'GM/T 0024-2023 annex A; RFC 5246 §7.4.1.4; RFC 6066 §3, §6, §8',
  examine,
};

function examine(scan: Scan): Finding {
  const { base, extensions, extended, hello } = scan.tlcp;
  if ('missed' in extensions) return extensions.missed === 'needless' ? noTlcp(scan) : untold(extensions);
  if (extensions.kind !== 'hello')
    return finding(
      'skip',
      'a hello with the extensions is refused, which gmtls/extensions tells',
      '带扩展的握手请求被拒绝，见 gmtls/extensions',
    );
  if ('missed' in extended) return untold(extended);
  const plain = hello === 'plain' ? withoutThem(scan) : undefined;
  const answered = extensions.hello.extensions?.all.map(({ type }) => nameOf(type)) ?? [];
  const [with0, without] = [saidIn(extended).text, plain && saidIn(plain).text];
  const evidence = {
    offered: extensions2023(scan.serverName).map(({ type }) => nameOf(type)),
    answered: answered.slice(0, 100),
    with: with0.en,
    without: without?.en ?? (got(base) && 'refused') ?? null,
    same_certificates: plain === undefined ? null : allEqual(plain.certificates, extended.certificates),
  };
  if (plain !== undefined && !cameAsFar(extended, plain))
    return finding(
      'warn',
      `with the extensions: ${with0.en}; without: ${without?.en}`,
      `带扩展：${with0.zh}；不带扩展：${without?.zh}`,
      evidence,
    );
  const [en, zh] =
    answered.length === 0
      ? ['none of them is answered', '服务器未应答任何扩展']
      : [`answered: ${answered.join(', ')}`, `服务器应答了 ${answered.join('、')}`];
  return plain === undefined
    ? finding(
        'pass',
        `only a handshake with the extensions goes on; ${en}`,
        `只有带扩展的握手可以进行；${zh}`,
        evidence,
      )
    : finding(
        'pass',
        `with and without the extensions: ${with0.en}; ${en}`,
        `带与不带扩展均为：${with0.zh}；${zh}`,
        evidence,
      );
}

/** Of the suite that the handshake with them was made with: the first that went through, else the first that is spoken. */
function withoutThem({ tlcp: { suites, extended } }: Scan): Handshake | undefined {
  const all = [...suites.values()].flatMap(result => got(result) ?? []);
  const suite = got(extended)?.negotiated?.suite;
  return (
    all.find(({ connected }) => connected) ??
    all.find(({ negotiated }) => negotiated !== undefined && negotiated.suite === suite) ??
    all.find(({ negotiated }) => negotiated !== undefined)
  );
}

/** Where a client certificate is needed, no handshake is finished: then both end at the same message. */
function cameAsFar(extended: Handshake, plain: Handshake): boolean {
  return extended.connected || (!plain.connected && extended.failure?.awaiting === plain.failure?.awaiting);
}

function nameOf(type: number): string {
  return extensionName(type).split(' ')[0] ?? '';
}

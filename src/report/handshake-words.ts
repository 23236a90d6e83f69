import type { Text } from '../language/index.js';
import type { HandshakeFigure, Handshakes } from './handshakes.js';

export const HANDSHAKE_WORDS = {
  handshakes: { en: 'gm-TLS handshakes', zh: '国密 TLS 握手' },
  roundTrips: { en: 'RTT', zh: '往返' },
  hello: { en: 'hello', zh: 'hello' },
  finished: { en: 'finished', zh: 'finished' },
  server: { en: 'server', zh: '服务器' },
  data: { en: 'first data', zh: '首个数据' },
  verify: { en: 'our verify', zh: '本端验签' },
  exchange: { en: 'our exchange', zh: '本端密钥交换' },
  load: { en: 'under load', zh: '负载下' },
  base: { en: 'base', zh: '基线' },
  stages: {
    en: 'hello: from our ClientHello to the end of the server’s flight. finished: from our flight to its Finished. Each holds one round trip: TLCP and TLS 1.2 take two, TLS 1.3 and RFC 8998 one. What our client computes is in none of them and is not judged.',
    zh: 'hello：从 ClientHello 到服务器一轮消息结束；finished：从本端一轮消息到服务器的 Finished。两者各含一次往返：TLCP 与 TLS 1.2 为两次，TLS 1.3 与 RFC 8998 为一次。本端计算不计入其中，也不作判断。',
  },
  emulated: {
    en: 'Under an emulator: these are its times, and say nothing of the CPU. Count instructions with `bench`.',
    zh: '在仿真环境下：这是仿真器的耗时，不反映 CPU。请用 `bench` 统计指令数。',
  },
  solid: {
    en: 'Solid, and the figure behind: the server. Hatched: our client.',
    zh: '实色与末尾数字：服务器；条纹：本端。',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** `0.33 ± 0.04`, milliseconds. */
export function spreadText(figure: HandshakeFigure | undefined): string {
  return figure === undefined ? '–' : `${figure.median.toFixed(2)} ± ${figure.mad.toFixed(2)}`;
}

export function plainText(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '–' : milliseconds.toFixed(2);
}

/** `238/s, 0.58 ms of the server’s CPU each`; undefined where nobody measured it. */
export function loadText({ rate, cpu, limited }: Handshakes): Text | undefined {
  if (rate === undefined) return undefined;
  const [en, zh] = [[`${rate.toFixed(0)}/s`], [`每秒 ${rate.toFixed(0)} 次`]];
  if (cpu !== undefined) {
    en.push(`${cpu.toFixed(2)} ms of the server’s CPU each`);
    zh.push(`每次占用服务器 CPU ${cpu.toFixed(2)} ms`);
  }
  if (limited) {
    en.push('the client was the limit');
    zh.push('受限于本端');
  }
  return { en: en.join(', '), zh: zh.join('，') };
}

/** `30 handshakes of each, interleaved, medians ± MAD in ms; TCP connection 0.42, about one round trip`. */
export function measuredText(rows: readonly Handshakes[]): Text | undefined {
  const counts = [...new Set(rows.flatMap(({ server }) => server?.count ?? []))].join('/');
  if (counts === '') return undefined;
  const connects = rows.flatMap(({ connect }) => connect?.median ?? []).sort((a, b) => a - b);
  const trip = plainText(connects[connects.length >> 1]);
  return {
    en: `${counts} handshakes of each, interleaved, medians ± MAD in ms; TCP connection ${trip}, about one round trip`,
    zh: `各 ${counts} 次握手，交错进行，中位数 ± MAD，单位 ms；TCP 连接 ${trip}，约为一次往返`,
  };
}

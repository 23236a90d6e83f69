import { BUSY, type Rate, type Timing } from '../gmtls/index.js';
import type { Text } from '../language/index.js';
import { inertLine, mad, median } from '../report/index.js';
import type { ServerTimed } from './gmtls-timing.js';

/** Of our client, what belongs to which row of a handshake. */
const CERTIFICATE = ['verify ServerKeyExchange', 'verify CertificateVerify'];
const EXCHANGE = ['make key share', 'make ClientKeyExchange', 'agree on key'];

const HEAD: readonly Text[] = [
  { en: '', zh: '' },
  { en: 'RTT', zh: '往返' },
  { en: 'hello', zh: 'hello' },
  { en: 'finished', zh: 'finished' },
  { en: 'server', zh: '服务器合计' },
  { en: 'first data', zh: '首个数据' },
  { en: 'our verify', zh: '本端验签' },
  { en: 'our exchange', zh: '本端密钥交换' },
];
const WIDTHS = [18, 4, 15, 15, 15, 15, 11, 12];

/** What was timed, as lines for a terminal: medians ± MAD in milliseconds; then handshakes a second. */
export function timingLines({ timing, rates }: ServerTimed, server: string, language: keyof Text): string[] {
  const lines = [...(timing === undefined ? [] : stageLines(timing, server, language)), ...rateLines(rates, language)];
  return lines.map(line => `  ${line}`);
}

function stageLines({ series }: Timing, server: string, language: keyof Text): string[] {
  const timed = series.filter(({ server: stages }) => stages.total !== undefined);
  const connects = timed.flatMap(({ server: stages }) => stages.connect ?? []);
  const counts = [...new Set(timed.map(({ server: stages }) => stages.total?.length ?? 0))].join('/');
  const rows = timed.map(({ label, roundTrips, server: stages, client }) => {
    const own = (steps: readonly string[]) => {
      const medians = steps.flatMap(step => median(client[step] ?? []) ?? []);
      return medians.length === 0 ? '–' : medians.reduce((sum, one) => sum + one, 0).toFixed(2);
    };
    const figures = [stages.flight, stages.finished, stages.total, stages.data].map(figure);
    return [label, String(roundTrips), ...figures, own(CERTIFICATE), own(EXCHANGE)];
  });
  return [
    {
      en: `${server}: ${counts} handshakes of each, interleaved, medians ± MAD in ms; TCP connection ${figure(connects)}, about one round trip`,
      zh: `${server}：各 ${counts} 次握手，交错进行，中位数 ± MAD，单位 ms；TCP 连接 ${figure(connects)}，约为一次往返`,
    }[language],
    row(HEAD.map(text => text[language])),
    ...rows.map(row),
    ...WORDS.map(text => text[language]),
    ...series.filter(one => one.failed > 0).map(one => cameToNothing(one, language)),
  ];
}

function cameToNothing({ label, failed, reason = '' }: Timing['series'][number], language: keyof Text): string {
  const said = inertLine(reason);
  return {
    en: `${label}: ${failed} handshakes came to nothing, the last: ${said}`,
    zh: `${label}：${failed} 次握手失败，最后一次：${said}`,
  }[language];
}

function rateLines(rates: readonly Rate[], language: keyof Text): string[] {
  return rates.map(({ label, handshakes, seconds, serverSeconds, busy, failed }) => {
    const said: Text[] = [
      {
        en: `${(handshakes / seconds).toFixed(0)} handshakes/s`,
        zh: `每秒 ${(handshakes / seconds).toFixed(0)} 次握手`,
      },
    ];
    if (serverSeconds !== undefined && handshakes > 0) {
      const cpu = ((1000 * serverSeconds) / handshakes).toFixed(2);
      said.push({ en: `${cpu} ms of the server’s CPU each`, zh: `每次占用服务器 CPU ${cpu} ms` });
    }
    if (busy > BUSY) said.push({ en: 'the client was the limit', zh: '受限于本端' });
    if (failed > 0) said.push({ en: `${failed} came to nothing`, zh: `${failed} 次失败` });
    return `${label.padEnd(WIDTHS[0] ?? 0)} ${said.map(text => text[language]).join(language === 'en' ? ', ' : '，')}`;
  });
}

const WORDS: readonly Text[] = [
  {
    en: 'hello: from our ClientHello to the end of the server’s flight. finished: from our flight to its Finished. Each holds one round trip:',
    zh: 'hello：从 ClientHello 到服务器一轮消息结束；finished：从本端一轮消息到服务器的 Finished。两者各含一次往返：',
  },
  {
    en: 'TLCP and TLS 1.2 take two, TLS 1.3 and RFC 8998 one. What our client computes is in none of them and is not judged.',
    zh: 'TLCP 与 TLS 1.2 为两次，TLS 1.3 与 RFC 8998 为一次。本端计算不计入其中，也不作判断。',
  },
];

function figure(samples: readonly number[] | undefined): string {
  const middle = median(samples ?? []);
  return samples === undefined || middle === undefined ? '–' : `${middle.toFixed(2)} ± ${mad(samples).toFixed(2)}`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[i] ?? 0))).join(' ');
}

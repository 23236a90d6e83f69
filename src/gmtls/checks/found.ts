import type { Text } from '../../language/index.js';
import type { CheckDefinition, CheckStatus } from '../../report/model.js';
import type { HandshakeFailure } from '../client/failure.js';
import { type Finding, finding } from '../finding.js';
import { type Answer, shortly } from '../scan/answer.js';
import type { Handshake } from '../scan/handshake.js';
import { got, type Maybe, type Missed } from '../scan/prober.js';
import { saidTo } from '../scan/said.js';
import type { Scan } from '../scan/scan.js';
import { suiteName } from '../wire/names.js';

/** What a server is to be like, beyond what the standards say. */
export interface Policy {
  /** Each of them must be spoken; none: one of the two. */
  readonly protocols: readonly Protocol[];
  /** RFC 8998 §3.3: suite, group and signature of SM go together, and with nothing else. */
  readonly strict: boolean;
  /** SUITE of wire/names. */
  readonly requireSuites: readonly number[];
  readonly forbidSuites: readonly number[];
}

export type Protocol = 'tlcp' | 'rfc8998';

/** A check of a whole scan. It judges, and asks the server nothing. */
export interface ScanCheck extends CheckDefinition {
  readonly examine: (scan: Scan, policy: Policy) => Finding;
}

const WHY_MISSED = {
  asked: { en: 'left out on request', zh: '按要求略过' },
  budget: { en: 'the time was up before it', zh: '时间用尽，未能进行' },
  gone: { en: 'the server did not answer any more', zh: '服务器已不再应答' },
  needless: { en: 'there was no handshake to try this on', zh: '没有可供此项检查的握手' },
} as const;

/** A probe that was not made proves nothing; one that could not matter is passed over. */
export function untold({ missed }: Missed): Finding {
  const { en, zh } = WHY_MISSED[missed];
  return {
    status: missed === 'asked' || missed === 'needless' ? 'skip' : 'unknown',
    title: { en, zh },
    evidence: { missed },
  };
}

/** Suites of TLCP that the server chose where each was offered alone. */
export function tlcpSuites({ tlcp }: Scan): number[] {
  return [...tlcp.suites].filter(([suite, result]) => got(result)?.negotiated?.suite === suite).map(([suite]) => suite);
}

/** Suites of RFC 8998, as above. */
export function tls13Suites({ tls13 }: Scan): number[] {
  return [tls13.gcm, tls13.ccm].flatMap(result => got(result)?.negotiated?.suite ?? []);
}

/** Handshakes of a server that keeps to what was offered, by what they are called. */
export function handshakes({ tlcp, tls13 }: Scan): { readonly name: string; readonly handshake: Handshake }[] {
  const named: (readonly [string, Maybe<Handshake>])[] = [
    ...[...tlcp.suites].map(([suite, result]) => [suiteName(suite), result] as const),
    ['TLS_SM4_GCM_SM3', tls13.gcm],
    ['TLS_SM4_CCM_SM3', tls13.ccm],
  ];
  return named.flatMap(([name, result]) => {
    const handshake = got(result);
    if (handshake === undefined) return [];
    return handshake.negotiated !== undefined || brokeProtocol(handshake) ? [{ name, handshake }] : [];
  });
}

/** It answered, and not as the protocol has it. */
export function brokeProtocol(handshake: Handshake | undefined): boolean {
  const failure = handshake?.failure;
  return failure?.kind === 'protocol' && !isNoTls(failure);
}

/** Not one record came: another protocol is spoken there, HTTP or SSH. */
export function isNoTls({ evidence }: HandshakeFailure): boolean {
  return evidence['where'] === 'Record' && evidence['at'] === 0;
}

/** Neither protocol was spoken, as far as they were tried: what concerns handshakes has nothing to look at. */
export function nothingSpoken({ tlcp, tls13 }: Scan): Finding {
  const untried = [tlcp.base, tls13.gcm].find(result => 'missed' in result);
  if (untried !== undefined && 'missed' in untried) return untold(untried);
  return finding('skip', 'no gm-TLS is spoken', '服务器不支持国密协议');
}

export const names = (suites: readonly number[]) => suites.map(suite => suiteName(suite).split(' ')[0] ?? '');

/** What is said, and the answer that it rests on. */
export function came({ en, zh }: Text, answer: Answer, status: CheckStatus = 'pass'): Finding {
  const { text } = saidTo(answer);
  return finding(status, `${en}: ${text.en}`, `${zh}：${text.zh}`, { answer: shortly(answer) });
}

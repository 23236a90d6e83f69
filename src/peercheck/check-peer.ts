import type { Language } from '../language/index.js';
import { measureBodies, nobodysPath } from './bodies.js';
import { type PeerFacts, transportSettings } from './client.js';
import { dialTcp, dialTls, type Examination, PeerFailure } from './dial.js';
import type { Finding } from './finding.js';
import { callerRules, transportCode } from './go-code.js';
import { measureHeaderLimits } from './header-limits.js';
import { type Http2Facts, type Http2Way, measureGrpc, measureHttp2, measureHttp2Idle } from './http2.js';
import { judgeUnreached } from './judge-connect.js';
import {
  judgeBodies,
  judgeGrpc,
  judgeHeaderLimits,
  judgeHttp2,
  judgeHttp2Idle,
  judgeIdle,
  judgeNeedsTls,
  judgeNoHttp1,
  judgeReuse,
  NO_GRPC,
} from './judge-http.js';
import { judgeTls } from './judge-tls.js';
import { measureIdle, measureReuse } from './keep-alive.js';
import { measureTls } from './tls.js';

export interface PeerOptions {
  /** Try HTTP/2 without TLS. */
  readonly h2c: boolean;
  /** Longest wait for an idle connection to be closed; 0 leaves it out. */
  readonly idleMs: number;
  /** Where bodies are sent; a path that nobody has when it is not given. */
  readonly postPath: string | undefined;
  /** Of the comments in the code. */
  readonly language: Language;
}

export interface Listener {
  /** A matter is settled. */
  found(finding: Finding): void;
  /** Something takes longer: what, and how far it is. */
  waiting(id: string, doneMs: number, ofMs: number): void;
}

export interface PeerResult {
  readonly findings: readonly Finding[];
  readonly facts: PeerFacts;
  readonly settings: ReturnType<typeof transportSettings>;
  /** Go source, and what a transport cannot be told as comments before it. */
  readonly code: string;
}

const NOTHING: PeerFacts = {
  tls: undefined,
  reuse: undefined,
  idle: undefined,
  http2: undefined,
  http2Idle: undefined,
  limits: undefined,
  bodies: undefined,
};

/** Measures one matter after the other, each told as soon as it is settled. @throws Interrupted */
export async function checkPeer(
  examination: Examination,
  options: PeerOptions,
  listener: Listener,
): Promise<PeerResult> {
  const findings: Finding[] = [];
  const tell = (...found: readonly Finding[]) => {
    for (const finding of found) {
      findings.push(finding);
      listener.found(finding);
    }
  };
  const { peer } = examination;
  const unreached = await failureOf(async () => (await dialTcp(examination)).destroy());
  if (unreached instanceof PeerFailure) {
    tell(judgeUnreached(unreached));
    return { findings, facts: NOTHING, settings: [], code: '' };
  }

  const tls = peer.scheme === 'https' ? await measureTls(examination) : undefined;
  if (tls !== undefined) tell(...judgeTls(tls));

  const first = await failureOf(() => measureReuse(examination));
  const reuse = first instanceof PeerFailure ? undefined : first;
  const doubtful = first instanceof PeerFailure ? first.code !== 'timeout' : first.status === 400;
  if (peer.scheme === 'http' && doubtful && (await speaksTls(examination))) {
    tell(judgeNeedsTls(first instanceof PeerFailure ? first.code : `HTTP ${first.status}`));
    return { findings, facts: NOTHING, settings: [], code: '' };
  }
  if (reuse !== undefined) tell(...judgeReuse(reuse));
  const http2 = await http2Of(examination, tls?.alpn === 'h2' ? 'tls' : options.h2c ? 'clear' : undefined);
  if (first instanceof PeerFailure) tell(judgeNoHttp1(first.code, first.message, http2?.works === true));
  if (http2 !== undefined) tell(judgeHttp2(http2));
  if (http2?.works) tell(judgeGrpc(await measureGrpc(examination, http2.way)));
  else if (reuse !== undefined && (tls !== undefined || options.h2c)) tell(NO_GRPC);

  const limits = reuse && (await measureHeaderLimits(examination, reuse.status));
  if (limits) tell(...judgeHeaderLimits(limits));
  const bodies = reuse && (await measureBodies(examination, options.postPath ?? nobodysPath()));
  if (bodies) tell(...judgeBodies(bodies));
  const idle = await idleOf(examination, options, { http1: reuse?.connections === 1, http2 }, listener, tell);

  const facts: PeerFacts = { tls, reuse, ...idle, http2, limits, bodies };
  const settings = findings.some(({ status }) => status === 'fail') ? [] : transportSettings(facts);
  const code =
    settings.length === 0
      ? ''
      : [...callerRules(facts, options.language), transportCode(peer, settings, options.language)].join('\n');
  return { findings, facts, settings, code };
}

/** @throws Interrupted */
async function speaksTls(examination: Examination): Promise<boolean> {
  const answered = await failureOf(async () => (await dialTls(examination)).destroy());
  return !(answered instanceof PeerFailure);
}

/** What is asked, or why the peer did not answer. @throws Interrupted */
async function failureOf<T>(ask: () => Promise<T>): Promise<T | PeerFailure> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof PeerFailure) return error;
    throw error;
  }
}

async function http2Of(examination: Examination, way: Http2Way | undefined): Promise<Http2Facts | undefined> {
  return way === undefined ? undefined : measureHttp2(examination, way);
}

/** HTTP/1.1 and HTTP/2 are waited for at the same time. */
async function idleOf(
  examination: Examination,
  { idleMs }: PeerOptions,
  { http1, http2 }: { readonly http1: boolean; readonly http2: Http2Facts | undefined },
  listener: Listener,
  tell: (...found: readonly Finding[]) => void,
): Promise<Pick<PeerFacts, 'idle' | 'http2Idle'>> {
  if (idleMs === 0) {
    tell({ id: 'http1/idle', status: 'skip', found: { en: 'not waited for', zh: '未等待' }, evidence: {} });
    return { idle: undefined, http2Idle: undefined };
  }
  const [first, second] = await Promise.allSettled([
    http1 ? measureIdle(examination, idleMs, waited => listener.waiting('http1/idle', waited, idleMs)) : undefined,
    http2?.works
      ? measureHttp2Idle(examination, http2.way, idleMs, waited => {
          if (!http1) listener.waiting('http2/idle', waited, idleMs);
        })
      : undefined,
  ]);
  for (const ended of [first, second])
    if (ended.status === 'rejected' && !(ended.reason instanceof PeerFailure)) throw ended.reason;
  const idle = first.status === 'fulfilled' ? first.value : undefined;
  const http2Idle = second.status === 'fulfilled' ? second.value : undefined;
  if (idle !== undefined) tell(judgeIdle(idle));
  if (http2Idle !== undefined) tell(judgeHttp2Idle(http2Idle));
  return { idle, http2Idle };
}

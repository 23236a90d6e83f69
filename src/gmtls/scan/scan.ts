import type { Text } from '../../language/index.js';
import type { ClientEvent } from '../client/events.js';
import type { Target } from '../connection.js';
import type { TlcpIdentity } from '../tlcp/options.js';
import type { Tls13Identity } from '../tls13/options.js';
import { VERSION } from '../wire/names.js';
import type { Answer } from './answer.js';
import { type Idle, idleTime } from './idle.js';
import { type Ordinary, scanOrdinary } from './ordinary.js';
import { PROBE } from './probe-names.js';
import { type Fall, got, type Maybe, type ProbeGroup, Prober, type ProbeTold } from './prober.js';
import { knock, reach } from './raw.js';
import { scanTlcp, type TlcpScan } from './tlcp.js';
import { scanTls13, type Tls13Scan } from './tls13.js';

/** Everything that one port showed. */
export interface Scan {
  readonly target: Target;
  readonly serverName: string | undefined;
  /** undefined: nothing accepts connections there. */
  readonly rttMs: number | undefined;
  /** Why not: an error code, `ECONNREFUSED`. */
  readonly unreachable?: string;
  readonly tlcp: TlcpScan;
  readonly tls13: Tls13Scan;
  readonly ordinary: readonly Maybe<Ordinary>[];
  /** By version: 0301, 0302. */
  readonly old: ReadonlyMap<number, Maybe<Answer>>;
  /** undefined: it was not asked for. */
  readonly idle: Maybe<Idle> | undefined;
  readonly falls: readonly Fall[];
  readonly connections: number;
  readonly durationMs: number;
}

export interface ScanOptions {
  readonly target: Target;
  /** SNI, and what an ordinary client asks for; none for an address. */
  readonly serverName?: string | undefined;
  readonly tlcpIdentity?: TlcpIdentity | undefined;
  readonly tls13Identity?: Tls13Identity | undefined;
  readonly skip?: ReadonlySet<ProbeGroup>;
  /** Milliseconds. Default: 50, 60,000 and 5,000. */
  readonly spacingMs?: number;
  readonly budgetMs?: number;
  readonly answerMs?: number;
  /** How long to wait for a server that waits for the rest of a hello, behind all probes and beside their budget. Default: not. */
  readonly idleMs?: number | undefined;
  readonly keylog?: (line: string) => void;
  readonly signal: AbortSignal;
  /** As each probe ends. */
  readonly probe?: (probe: ProbeTold) => void;
  /** What passed in the connection of each probe. */
  readonly events?: (probe: Text, events: readonly ClientEvent[]) => void;
}

/** Looks at one port, one connection at a time, and connects to nothing else. */
export async function scan(options: ScanOptions): Promise<Scan> {
  const { target, serverName, keylog, signal, events = () => undefined } = options;
  const began = performance.now();
  const prober = new Prober({
    target,
    spacingMs: options.spacingMs ?? 50,
    budgetMs: options.budgetMs ?? 60_000,
    answerMs: options.answerMs ?? 5000,
    skip: options.skip ?? new Set(),
    tell: options.probe ?? (() => undefined),
    events,
    signal,
  });
  // Whether there is a server is told whatever the budget is.
  const reached = await reach(target, prober.options.answerMs);
  const rttMs = typeof reached === 'number' ? reached : undefined;
  if (rttMs === undefined) await prober.survival(PROBE.connection);
  const common = { serverName, ...(keylog !== undefined && { keylog }) };
  const tls13 = await scanTls13(prober, { ...common, identity: options.tls13Identity });
  const { ordinary, old } = await scanOrdinary(prober, serverName);
  // With what may stop a server at its end.
  const tlcp = await scanTlcp(prober, { ...common, identity: options.tlcpIdentity });
  await prober.survival(PROBE.last);
  const { idleMs } = options;
  const gone = rttMs === undefined || prober.falls.some(({ recovered }) => !recovered);
  const version = got(tlcp.base)?.negotiated === undefined ? VERSION.TLS12 : VERSION.TLCP;
  const idle =
    idleMs === undefined
      ? undefined
      : // One that does not even take the connection is no server that ends it.
        gone || (await knock(target, prober.options.answerMs)) === undefined
        ? { missed: 'gone' as const }
        : await idleTime(target, version, idleMs, signal, told => events(PROBE.half, told));
  return {
    ...{ target, serverName, rttMs, tlcp, tls13, ordinary, old, idle },
    ...(typeof reached === 'string' && { unreachable: reached }),
    falls: rttMs === undefined ? [] : prober.falls,
    connections: prober.count,
    durationMs: performance.now() - began,
  };
}

import type { ClientEvent } from '../client/events.js';
import type { Target } from '../connection.js';
import { extension } from '../messages/extensions.js';
import type { TlcpIdentity } from '../tlcp/options.js';
import type { Tls13Identity } from '../tls13/options.js';
import { GROUP } from '../wire/names.js';
import { type Answer, isOrderly, shortly } from './answer.js';
import { sayHello } from './hello.js';
import { type Ordinary, ordinaryHandshake } from './ordinary.js';
import { type Fall, type Maybe, type ProbeGroup, Prober, type ProbeTold } from './prober.js';
import { knock } from './raw.js';
import { scanTlcp, type TlcpScan } from './tlcp.js';
import { scanTls13, type Tls13Scan } from './tls13.js';

/** Everything that one port showed. */
export interface Scan {
  readonly target: Target;
  readonly serverName: string | undefined;
  /** undefined: nothing accepts connections there. */
  readonly rttMs: number | undefined;
  readonly tlcp: TlcpScan;
  readonly tls13: Tls13Scan;
  readonly ordinary: readonly Maybe<Ordinary>[];
  /** By version: 0301, 0302. */
  readonly old: ReadonlyMap<number, Maybe<Answer>>;
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
  readonly keylog?: (line: string) => void;
  readonly signal: AbortSignal;
  /** As each probe ends. */
  readonly probe?: (probe: ProbeTold) => void;
  /** What the clients of a probe told. */
  readonly events?: (probe: string, events: readonly ClientEvent[]) => void;
}

/** CBC and GCM suites that every server of TLS 1.0 to 1.2 has one of. RFC 5246 §A.5, RFC 8422. */
const ORDINARY_SUITES = [
  0xc02f, 0xc02b, 0xc030, 0xc02c, 0xc013, 0xc009, 0xc014, 0xc00a, 0x009c, 0x002f, 0x0035, 0x000a,
];

const OLD = [0x0301, 0x0302];

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
    signal,
  });
  // Whether there is a server is told whatever the budget is.
  const rttMs = await knock(target, prober.options.answerMs);
  if (rttMs === undefined) await prober.survival('TCP connection');
  const common = { serverName, events, ...(keylog !== undefined && { keylog }) };
  const tls13 = await scanTls13(prober, { ...common, identity: options.tls13Identity });
  const ordinary: Maybe<Ordinary>[] = [];
  for (const version of ['TLSv1.2', 'TLSv1.3'] as const)
    ordinary.push(
      await prober.probe(
        `ordinary ${version}`,
        ['ordinary'],
        () => ordinaryHandshake(version, target, serverName, prober.waitMs),
        { said: ({ cipher, refused }) => cipher ?? refused ?? '', orderly: ({ refused }) => refused === undefined },
      ),
    );
  const old = new Map<number, Maybe<Answer>>();
  for (const version of OLD)
    old.set(
      version,
      await prober.probe(
        `ordinary ${version === 0x0301 ? 'TLSv1.0' : 'TLSv1.1'}`,
        ['ordinary'],
        async () => {
          const extensions = [
            ...(serverName === undefined ? [] : [extension.serverName(serverName)]),
            extension.groups([GROUP.secp256r1, GROUP.x25519]),
          ];
          return (await sayHello({ version, suites: ORDINARY_SUITES, extensions }, target, prober.limits)).answer;
        },
        { said: shortly, orderly: isOrderly },
      ),
    );
  // With what may stop a server at its end.
  const tlcp = await scanTlcp(prober, { ...common, identity: options.tlcpIdentity });
  await prober.survival('the last probe');
  return {
    ...{ target, serverName, rttMs, tlcp, tls13, ordinary, old },
    falls: rttMs === undefined ? [] : prober.falls,
    connections: prober.count,
    durationMs: performance.now() - began,
  };
}

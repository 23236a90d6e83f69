import type { Text } from '../../language/index.js';
import type { ClientEvent } from '../client/events.js';
import { type Extension, extension } from '../messages/extensions.js';
import { systemRandom } from '../sm2/scalar.js';
import { tlcpClient } from '../tlcp/client.js';
import type { TlcpIdentity, TlcpOptions } from '../tlcp/options.js';
import { mayWantOuterLength } from '../tlcp/retry.js';
import { TlcpSession } from '../tlcp/session.js';
import { concat } from '../wire/bytes.js';
import { EXTENSION, GROUP, SIGNATURE, VERSION } from '../wire/names.js';
import { type Answer, isOrderly } from './answer.js';
import { type Handshake, shakeHands } from './handshake.js';
import { type Offer, sayHello } from './hello.js';
import { closeNotify, type Injection, inject, renegotiation } from './injected.js';
import { PROBE } from './probe-names.js';
import { got, type Maybe, needless, type ProbeGroup, type Prober } from './prober.js';
import { sayBytes } from './raw.js';
import { saidAfter, saidIn, saidTo } from './said.js';
import {
  askTlcp,
  ECDHE,
  LEGACY,
  type Preference,
  preferenceOf,
  RARE,
  SPOKEN,
  type Struck,
  strikeOut,
} from './suites.js';

/** What a TLCP client finds. */
export interface TlcpScan {
  /** With the ECC suites: what every client tries first. */
  readonly base: Maybe<Handshake>;
  /** The hello that `base` went through with. `plain`: without extensions, as GB/T 38636 has it. */
  readonly hello: 'plain' | 'extended';
  /** By suite, of those that we can go through with. */
  readonly suites: ReadonlyMap<number, Maybe<Handshake>>;
  /** Suites that were chosen of those that are old or rare. */
  readonly legacy: Maybe<Struck>;
  readonly preference: Maybe<Preference>;
  readonly resumed: Maybe<Handshake>;
  /** A session identifier that the server cannot know. */
  readonly bogusSession: Maybe<Handshake>;
  readonly extensions: Maybe<Answer>;
  readonly unknownExtension: Maybe<Answer>;
  /** A handshake with the extensions of 2023, the server's name and status_request among them. */
  readonly extended: Maybe<Handshake>;
  readonly ticket: Maybe<Answer>;
  readonly hello0303: Maybe<Answer>;
  /** No suite that anybody has. */
  readonly unknownSuite: Maybe<Answer>;
  readonly compression: Maybe<Answer>;
  readonly overlong: Maybe<Answer>;
  readonly plainHttp: Maybe<Answer>;
  readonly renegotiation: Maybe<{ readonly verdict: 'declined' | 'accepted' | 'closed' | 'silent' }>;
  readonly closing: Maybe<{ readonly verdict: 'close_notify' | 'closed' | 'open' }>;
  /** Suites of ServerHellos that were in no hello. */
  readonly unoffered: readonly number[];
}

export interface TlcpScanOptions {
  readonly serverName: string | undefined;
  readonly identity: TlcpIdentity | undefined;
  readonly keylog?: (line: string) => void;
}

const ECC = SPOKEN.filter(suite => !ECDHE.has(suite));
const EPHEMERAL = SPOKEN.filter(suite => ECDHE.has(suite));

/** RFC 8701 keeps such numbers free; nobody implements them. */
const UNKNOWN_SUITE = 0x4a4a;
const UNKNOWN_EXTENSION = 0x4a4a;

/** All of GM/T 0024-2023 that a client may say without knowing the server. */
export function extensions2023(serverName: string | undefined): Extension[] {
  return [
    ...(serverName === undefined ? [] : [extension.serverName(serverName)]),
    extension.groups([GROUP.curveSM2]),
    extension.signatures([SIGNATURE.sm3_sm2]),
    extension.statusRequest(),
    extension.trustedCaKeys([]),
  ];
}

export async function scanTlcp(prober: Prober, options: TlcpScanOptions): Promise<TlcpScan> {
  const { serverName, identity } = options;
  const shake = (name: Text, own: TlcpOptions, groups: readonly ProbeGroup[] = []) =>
    prober.probe(
      name,
      ['tlcp', ...groups],
      async () => {
        const client = tlcpClient({
          ...(identity !== undefined && { identity }),
          ...(options.keylog !== undefined && { keylog: options.keylog }),
          ...own,
        });
        const handshake = await shakeHands(client, prober.target, prober.limits);
        prober.options.events(name, handshake.events);
        return handshake;
      },
      {
        said: saidIn,
        orderly: ({ failure }) => failure === undefined || failure.kind === 'alert' || failure.kind === 'unable',
      },
    );
  const ask = (name: Text, offer: Offer, groups: readonly ProbeGroup[] = []) =>
    prober.probe(
      name,
      ['tlcp', ...groups],
      async () => {
        const { answer, events } = await sayHello(offer, prober.target, prober.limits);
        prober.options.events(name, events);
        return answer;
      },
      { said: saidTo, orderly: isOrderly },
    );

  let hello: TlcpScan['hello'] = 'plain';
  let base = await shake(PROBE.ecc, { suites: ECC });
  if (got(base)?.negotiated === undefined && got(base)?.failure?.kind !== 'alert') {
    // GM/T 0024-2023 makes extensions usual, and a server may insist on them.
    const extended = await shake(PROBE.eccExtended, { suites: ECC, extensions: extensions2023(serverName) });
    if (got(extended)?.negotiated !== undefined) [base, hello] = [extended, 'extended'];
  }
  const extensions = hello === 'plain' ? undefined : extensions2023(serverName);

  const suites = new Map<number, Maybe<Handshake>>();
  const trySuites = async (tried: readonly number[]) => {
    for (const suite of tried) {
      const groups: ProbeGroup[] = ECDHE.has(suite) ? ['ecdhe'] : [];
      const already = got(base)?.negotiated?.suite === suite;
      let result = already ? base : await shake(PROBE.suite(suite), { suites: [suite], extensions }, groups);
      const { failure } = got(result) ?? {};
      if (failure !== undefined && identity !== undefined && mayWantOuterLength(suite, failure))
        result = await shake(PROBE.outerLength(suite), { suites: [suite], extensions, ecdheOuterLength: true }, groups);
      suites.set(suite, result);
    }
    return tried.filter(suite => got(suites.get(suite) ?? needless)?.negotiated?.suite === suite);
  };
  const ecc = await trySuites(ECC);
  // A hello with nothing but ECDHE has stopped servers (tjfoc/gmsm 1.4.1): where there is something else to look at, it is the last.
  const early = ecc.length > 0 ? ecc : await trySuites(EPHEMERAL);
  const speaks = early.length > 0;

  const unoffered: number[] = [];
  const legacy = prober.options.skip.has('legacy')
    ? { missed: 'asked' as const }
    : await strikeOut(prober, PROBE.old, [...LEGACY, ...RARE], extensions);
  if ('unoffered' in legacy) unoffered.push(...legacy.unoffered);
  if (!speaks)
    return {
      ...{ base, hello, suites, legacy, unoffered },
      ...{ preference: needless, resumed: needless, bogusSession: needless, extensions: needless },
      ...{ unknownExtension: needless, extended: needless, ticket: needless, hello0303: needless },
      ...{ unknownSuite: needless, compression: needless, overlong: needless, plainHttp: needless },
      ...{ renegotiation: needless, closing: needless },
    };

  const whole = [...suites.values()].map(got).find(result => result?.connected === true);
  const suite = whole?.negotiated?.suite ?? early[0] ?? ECC[0] ?? 0;
  const session = whole?.session;
  const resumed =
    session === undefined ? needless : await shake(PROBE.resumption, { suites: [suite], extensions, session });
  const invented = new TlcpSession(systemRandom(32), suite, systemRandom(48));
  const bogusSession = await shake(PROBE.invented, { suites: [suite], extensions, session: invented });

  const offer = { version: VERSION.TLCP, suites: early, extensions };
  const given = extensions ?? [];
  const asked2023 = await ask(PROBE.extensions, { ...offer, extensions: extensions2023(serverName) });
  const unknownExtension = await ask(PROBE.unknownExtension, {
    ...offer,
    extensions: [...given, { type: UNKNOWN_EXTENSION, data: Uint8Array.of(1, 2, 3) }],
  });
  // Where the hello has them anyway, that handshake was made.
  const refused = got(asked2023)?.kind !== 'hello';
  const extended =
    hello === 'extended'
      ? base
      : refused
        ? needless
        : await shake(PROBE.extended, { suites: [suite], extensions: extensions2023(serverName) });
  const ticket = await ask(PROBE.ticket, {
    ...offer,
    extensions: [...given, { type: EXTENSION.session_ticket, data: new Uint8Array(0) }],
  });
  const hello0303 = await ask(PROBE.version0303, { ...offer, version: VERSION.TLS12 }, ['malformed']);
  const unknownSuite = await askTlcp(prober, PROBE.unknownSuite, [UNKNOWN_SUITE], extensions);
  const answer = got(unknownSuite);
  if (answer?.kind === 'hello') unoffered.push(answer.hello.suite);
  const compression = await ask(PROBE.compression, { ...offer, compressions: Uint8Array.of(1) }, ['malformed']);

  const injected = (name: Text, injection: Injection, groups: readonly ProbeGroup[] = []) =>
    prober.probe(
      name,
      ['tlcp', ...groups],
      async () => {
        const own = { suites: [suite], extensions, ...(identity !== undefined && { identity }) };
        const events = await inject(own, injection, prober.target, prober.limits);
        prober.options.events(name, events);
        return { events };
      },
      { said: ({ events }) => saidAfter(events), orderly: () => true },
    );
  const renegotiated =
    whole === undefined ? needless : await injected(PROBE.renegotiation, renegotiation(suite), ['renegotiation']);
  const closed = whole === undefined ? needless : await injected(PROBE.closeNotify, closeNotify);
  const overlong = await bytes(prober, PROBE.overlong, OVERLONG);
  const plainHttp = await bytes(prober, PROBE.plainHttp, HTTP);
  const taken = ecc.length > 0 ? [...ecc, ...(await trySuites(EPHEMERAL))] : early;
  const preference = await preferenceOf(prober, taken, extensions);
  return {
    ...{ base, hello, suites, legacy, preference, resumed, bogusSession, extensions: asked2023, unknownExtension },
    ...{ extended, ticket, hello0303, unknownSuite, compression, unoffered },
    ...{ overlong, plainHttp },
    renegotiation: 'missed' in renegotiated ? renegotiated : { verdict: renegotiationVerdict(renegotiated.events) },
    closing: 'missed' in closed ? closed : { verdict: closingVerdict(closed.events) },
  };
}

/** One more than GB/T 38636 §6.3.3.4 allows, and the first of it. */
const OVERLONG = concat(Uint8Array.of(22, 1, 1, 0x48, 0x01), new Uint8Array(64));
const HTTP = Buffer.from('GET / HTTP/1.0\r\nHost: localhost\r\n\r\n');

/** Nobody has to say anything here, so that silence is not waited for as long. */
const SHORT_MS = 500;

function bytes(prober: Prober, name: Text, sent: Uint8Array): Promise<Maybe<Answer>> {
  const run = async () => {
    const { answer, events } = await sayBytes(sent, prober.target, Math.min(SHORT_MS, prober.waitMs));
    prober.options.events(name, events);
    return answer;
  };
  return prober.probe(name, ['malformed'], run, { said: saidTo, orderly: isOrderly });
}

function renegotiationVerdict(events: readonly ClientEvent[]): 'declined' | 'accepted' | 'closed' | 'silent' {
  const after = events.slice(events.findIndex(({ type }) => type === 'connected') + 1);
  if (after.some(event => event.type === 'alert' && event.direction === 'received' && event.description !== 0))
    return 'declined';
  // The client takes no handshake message there, and says which one came.
  if (after.some(event => event.type === 'failed' && event.failure.evidence['came'] === 'server_hello'))
    return 'accepted';
  return after.some(({ type }) => type === 'closed' || type === 'failed') ? 'closed' : 'silent';
}

function closingVerdict(events: readonly ClientEvent[]): 'close_notify' | 'closed' | 'open' {
  const closed = events.find(event => event.type === 'closed');
  if (closed?.type === 'closed') return closed.clean ? 'close_notify' : 'closed';
  return events.some(({ type }) => type === 'failed') ? 'closed' : 'open';
}

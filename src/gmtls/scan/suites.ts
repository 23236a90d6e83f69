import type { Extension } from '../messages/extensions.js';
import { SUITE, VERSION } from '../wire/names.js';
import { type Answer, isOrderly, shortly } from './answer.js';
import { sayHello } from './hello.js';
import { got, type Maybe, type Missed, type Prober } from './prober.js';

/** Suites that are gone through to the end, one connection each. */
export const SPOKEN = [
  SUITE.ECC_SM4_GCM_SM3,
  SUITE.ECC_SM4_CBC_SM3,
  SUITE.ECDHE_SM4_GCM_SM3,
  SUITE.ECDHE_SM4_CBC_SM3,
] as const;

export const ECDHE: ReadonlySet<number> = new Set([SUITE.ECDHE_SM4_GCM_SM3, SUITE.ECDHE_SM4_CBC_SM3]);
export const GCM: ReadonlySet<number> = new Set([SUITE.ECC_SM4_GCM_SM3, SUITE.ECDHE_SM4_GCM_SM3]);

/** GM/T 0024-2014 alone: a secret cipher, or a broken hash. */
export const LEGACY: readonly number[] = [
  SUITE.ECDHE_SM1_SM3,
  SUITE.ECC_SM1_SM3,
  SUITE.IBSDH_SM1_SM3,
  SUITE.IBC_SM1_SM3,
  SUITE.RSA_SM1_SM3,
  SUITE.RSA_SM1_SHA1,
  SUITE.RSA_SM4_SHA1,
];

/** In the standard, and hardly anywhere else. */
export const RARE: readonly number[] = [
  SUITE.RSA_SM4_CBC_SM3,
  SUITE.RSA_SM4_CBC_SHA256,
  SUITE.RSA_SM4_GCM_SM3,
  SUITE.RSA_SM4_GCM_SHA256,
  SUITE.IBSDH_SM4_CBC_SM3,
  SUITE.IBSDH_SM4_GCM_SM3,
  SUITE.IBC_SM4_CBC_SM3,
  SUITE.IBC_SM4_GCM_SM3,
];

/** One hello, and what comes of it. */
export function askTlcp(
  prober: Prober,
  name: string,
  suites: readonly number[],
  extensions: readonly Extension[] | undefined,
): Promise<Maybe<Answer>> {
  const groups = suites.every(suite => ECDHE.has(suite)) ? (['tlcp', 'ecdhe'] as const) : (['tlcp'] as const);
  const offer = { version: VERSION.TLCP, suites, extensions };
  return prober.probe(name, groups, async () => (await sayHello(offer, prober.target, prober.limits)).answer, {
    said: shortly,
    orderly: isOrderly,
  });
}

export interface Struck {
  readonly taken: readonly number[];
  /** Whether there may be more, and why. */
  readonly end: 'complete' | 'silent' | Missed['missed'];
  readonly unoffered: readonly number[];
}

/**
 * All of the suites that a server takes of some: it chooses one, which is left out of the next hello, until it refuses. A
 * connection more than it takes suites. Suites that the hello did not have end the search: `unoffered` tells them.
 */
export async function strikeOut(
  prober: Prober,
  name: string,
  suites: readonly number[],
  extensions: readonly Extension[] | undefined,
): Promise<Struck> {
  const taken: number[] = [];
  for (let left = suites; left.length > 0; ) {
    const result = await askTlcp(prober, `${name} ${taken.length + 1}`, left, extensions);
    const answer = got(result);
    if (answer === undefined) return { taken, end: 'missed' in result ? result.missed : 'silent', unoffered: [] };
    if (answer.kind !== 'hello') return { taken, end: answer.kind === 'silent' ? 'silent' : 'complete', unoffered: [] };
    const { suite } = answer.hello;
    if (!left.includes(suite)) return { taken, end: 'complete', unoffered: [suite] };
    taken.push(suite);
    left = left.filter(other => other !== suite);
  }
  return { taken, end: 'complete', unoffered: [] };
}

export interface Preference {
  /** `server`: it chooses the same whatever the client's order is. */
  readonly by: 'server' | 'client';
  /** The server's order, where it has one. */
  readonly order: readonly number[];
}

/**
 * Whose order counts, told by two hellos with the same suites in opposite orders; then the server's own order, pair by pair:
 * each hello leaves out what was chosen before it.
 */
export async function preferenceOf(
  prober: Prober,
  suites: readonly number[],
  extensions: readonly Extension[] | undefined,
): Promise<Maybe<Preference>> {
  if (suites.length < 2) return { missed: 'needless' };
  const chosen = async (name: string, offered: readonly number[]) => {
    const answer = await askTlcp(prober, name, offered, extensions);
    if ('missed' in answer) return answer;
    return answer.kind === 'hello' ? answer.hello.suite : undefined;
  };
  const first = await chosen('order 1', suites);
  const second = await chosen('order 2', suites.toReversed());
  if (typeof first === 'object') return first;
  if (typeof second === 'object') return second;
  if (first === undefined || second === undefined) return { missed: 'needless' };
  if (first !== second) return { by: 'client', order: [] };
  const order = [first];
  for (let left = suites.filter(suite => suite !== first); left.length > 0; ) {
    const [only = 0] = left;
    const next = left.length === 1 ? only : await chosen(`order ${order.length + 2}`, left);
    if (typeof next !== 'number' || !left.includes(next)) break;
    order.push(next);
    left = left.filter(suite => suite !== next);
  }
  return { by: 'server', order };
}

import type { Text } from '../../language/index.js';
import type { Extension } from '../messages/extensions.js';
import { SUITE, VERSION } from '../wire/names.js';
import { type Answer, isOrderly } from './answer.js';
import { sayHello } from './hello.js';
import { PROBE } from './probe-names.js';
import { got, type Maybe, type Missed, needless, type Prober } from './prober.js';
import { saidTo } from './said.js';

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
  name: Text,
  suites: readonly number[],
  extensions: readonly Extension[] | undefined,
): Promise<Maybe<Answer>> {
  const groups = suites.every(suite => ECDHE.has(suite)) ? (['tlcp', 'ecdhe'] as const) : (['tlcp'] as const);
  const offer = { version: VERSION.TLCP, suites, extensions };
  const run = async () => {
    const { answer, events } = await sayHello(offer, prober.target, prober.limits);
    prober.options.events(name, events);
    return answer;
  };
  return prober.probe(name, groups, run, { said: saidTo, orderly: isOrderly });
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
  name: (nth: number) => Text,
  suites: readonly number[],
  extensions: readonly Extension[] | undefined,
): Promise<Struck> {
  const taken: number[] = [];
  for (let left = suites; left.length > 0; ) {
    const result = await askTlcp(prober, name(taken.length + 1), left, extensions);
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
  /**
   * `server`: it has an order of its own for all. `client`: the client's order counts. `mixed`: the server ranks some before
   * others, and among equals the client's order counts. `unclear`: what it chose fits none of these.
   */
  readonly by: 'server' | 'client' | 'mixed' | 'unclear';
  /** From the best: suites between which the client's order decides stand together. */
  readonly ranks: readonly (readonly number[])[];
}

/**
 * Whose order counts. Two hellos with the same suites in opposite orders: what is chosen both times is best; of two that are
 * chosen the client's order decided, and for each other suite a hello with it in front tells whether it is their equal. Then
 * the same without these.
 */
export async function preferenceOf(
  prober: Prober,
  suites: readonly number[],
  extensions: readonly Extension[] | undefined,
): Promise<Maybe<Preference>> {
  if (suites.length < 2) return needless;
  let asked = 0;
  const chosen = async (offered: readonly number[]) => {
    const answer = await askTlcp(prober, PROBE.order(++asked), offered, extensions);
    if ('missed' in answer) return answer;
    return answer.kind === 'hello' && offered.includes(answer.hello.suite) ? answer.hello.suite : undefined;
  };
  const ranks: (readonly number[])[] = [];
  for (let left = suites; left.length > 0; ) {
    const rank = left.length === 1 ? left : await equalsAt(left, chosen);
    if (rank === undefined) return { by: 'unclear', ranks };
    if ('missed' in rank) return rank;
    ranks.push(rank);
    left = left.filter(suite => !rank.includes(suite));
  }
  if (ranks.length === 1) return { by: 'client', ranks };
  return { by: ranks.length === suites.length ? 'server' : 'mixed', ranks };
}

/** The best of them. @returns undefined when the answers contradict every order */
async function equalsAt(
  left: readonly number[],
  chosen: (offered: readonly number[]) => Promise<number | undefined | Missed>,
): Promise<readonly number[] | undefined | Missed> {
  const first = await chosen(left);
  if (typeof first !== 'number') return first;
  const second = await chosen(left.toReversed());
  if (typeof second !== 'number') return second;
  if (first === second) return [first];
  // Of equals the one that stands first is taken.
  if (left.indexOf(first) > left.indexOf(second)) return undefined;
  const rank = [first, second];
  for (const suite of left.filter(other => !rank.includes(other))) {
    const taken = await chosen([suite, ...left.filter(other => other !== suite)]);
    if (typeof taken !== 'number') return taken;
    if (taken === suite) rank.push(suite);
  }
  return rank;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { Interrupted } from '../../system/index.js';
import type { Contender } from './contenders.js';
import { SERVER_STAGES, type ServerStage } from './stages.js';

/** Handshakes of one contender, in the order in which they were made; milliseconds. */
export interface Series extends Pick<Contender, 'label' | 'kind' | 'roundTrips' | 'cipher'> {
  readonly server: Readonly<Partial<Record<ServerStage, readonly number[]>>>;
  readonly client: Readonly<Record<string, readonly number[]>>;
  /** Handshakes that came to nothing, with the last reason. */
  readonly failed: number;
  readonly reason?: string;
}

export interface SeriesOptions {
  /** Handshakes of each contender that count. */
  readonly count: number;
  /** Before them, and not counted: the server's caches and clock, and our compiler, get warm. */
  readonly warmUp: number;
  readonly request: Uint8Array;
  /** By performance.now(): what is not done by then is left. */
  readonly until: number;
  readonly signal: AbortSignal;
}

/** Between two handshakes: a server that cleans up behind one is not measured at it. */
const SPACING_MS = 2;
/** One after the other that failed: it will not get better. */
const MAX_FAILED = 5;

/**
 * Times all contenders interleaved, A B B A A B …, so that what changes on the machine meanwhile changes all of them.
 * @throws Interrupted
 */
export async function measureSeries(contenders: readonly Contender[], options: SeriesOptions): Promise<Series[]> {
  const { count, warmUp, request, until, signal } = options;
  const all = contenders.map(contender => new Running(contender));
  for (let round = 0; round < warmUp + count; round++) {
    const order = round % 2 === 0 ? all : all.toReversed();
    for (const one of order) {
      if (signal.aborted) throw new Interrupted();
      if (performance.now() >= until) return all.map(each => each.series);
      await one.time(request, round >= warmUp);
      await sleep(SPACING_MS);
    }
  }
  return all.map(each => each.series);
}

class Running {
  readonly #server = new Map<ServerStage, number[]>();
  readonly #client = new Map<string, number[]>();
  #failed = 0;
  #inARow = 0;
  #reason: string | undefined;
  /** A service that says nothing to a request of HTTP is not asked again: each time would cost a second. */
  #answers: boolean | undefined;

  constructor(private readonly contender: Contender) {}

  async time(request: Uint8Array, counts: boolean): Promise<void> {
    if (this.#inARow >= MAX_FAILED) return;
    const result = await this.contender.time(this.#answers === false ? undefined : request);
    if ('failed' in result) {
      this.#failed++;
      this.#inARow++;
      this.#reason = result.failed;
      return;
    }
    this.#inARow = 0;
    this.#answers ??= result.server.data !== undefined;
    if (!counts) return;
    for (const stage of SERVER_STAGES) add(this.#server, stage, result.server[stage]);
    for (const [step, ms] of Object.entries(result.client)) add(this.#client, step, ms);
  }

  get series(): Series {
    const { label, kind, roundTrips, cipher } = this.contender;
    return {
      ...{ label, kind, roundTrips },
      ...(cipher !== undefined && { cipher }),
      server: Object.fromEntries(this.#server),
      client: Object.fromEntries(this.#client),
      failed: this.#failed,
      ...(this.#reason !== undefined && { reason: this.#reason }),
    };
  }
}

function add<K>(to: Map<K, number[]>, key: K, value: number | undefined): void {
  if (value === undefined) return;
  const there = to.get(key);
  if (there === undefined) to.set(key, [value]);
  else there.push(value);
}

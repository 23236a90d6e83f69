import type { Metric } from '../../report/model.js';
import { Interrupted } from '../../system/index.js';
import type { Contender } from './contenders.js';

/** Handshakes of one contender, several at once, for as long as it was measured. */
export interface Rate extends Pick<Contender, 'label' | 'kind'> {
  readonly handshakes: number;
  readonly failed: number;
  readonly seconds: number;
  /** Seconds of CPU that the server used meanwhile; undefined: it is not ours, or nobody knows. */
  readonly serverSeconds: number | undefined;
  /** How much of the time our own thread was computing: near 1 the figure is the client's limit, and not the server's. */
  readonly busy: number;
}

export interface RateOptions {
  readonly concurrency: number;
  /** Seconds of CPU that the server has used so far. */
  readonly serverSeconds: (() => number | undefined) | undefined;
  /** By performance.now(). */
  readonly until: number;
  readonly signal: AbortSignal;
}

const WARM_MS = 500;
const MEASURED_MS = 3000;
/** Above this our own thread was the limit. */
const BUSY = 0.9;
/** A server that refuses all of them is not tried for all of the time. */
const MAX_FAILED = 50;

/** One contender after the other. What there is no time left for is not in the result. @throws Interrupted */
export async function measureRates(contenders: readonly Contender[], options: RateOptions): Promise<Rate[]> {
  const rates: Rate[] = [];
  for (const contender of contenders) {
    if (performance.now() + WARM_MS + MEASURED_MS > options.until) break;
    await keepBusy(contender, options, WARM_MS);
    rates.push(await keepBusy(contender, options, MEASURED_MS));
  }
  return rates;
}

async function keepBusy(
  { label, kind, load }: Contender,
  { concurrency, serverSeconds, signal }: RateOptions,
  durationMs: number,
): Promise<Rate> {
  const handshake = load();
  const [began, used, loop] = [performance.now(), serverSeconds?.(), performance.eventLoopUtilization()];
  let [handshakes, failed] = [0, 0];
  const one = async () => {
    while (performance.now() < began + durationMs && failed < MAX_FAILED) {
      if (signal.aborted) throw new Interrupted();
      if (await handshake()) handshakes++;
      else failed++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, one));
  const [ended, after] = [performance.now(), serverSeconds?.()];
  return {
    ...{ label, kind, handshakes, failed },
    seconds: (ended - began) / 1000,
    serverSeconds: used === undefined || after === undefined ? undefined : after - used,
    busy: performance.eventLoopUtilization(loop).utilization,
  };
}

export interface RateMetricsOf {
  readonly subject: string;
  readonly how: string;
  readonly concurrency: number;
}

export function rateMetrics(rates: readonly Rate[], { subject, how, concurrency }: RateMetricsOf): Metric[] {
  return rates.flatMap(({ label, handshakes, seconds, serverSeconds, busy }): Metric[] => {
    if (handshakes === 0) return [];
    const limit = busy > BUSY ? ['limited by the client'] : [];
    const env = [how, `${concurrency} at once`, ...limit].join(' · ');
    return [
      {
        ...{ name: `rate ${label}`, unit: 'handshakes/s', better: 'higher', subject, env },
        samples: [handshakes / seconds],
      },
      ...(serverSeconds === undefined
        ? []
        : [
            {
              ...{ name: `server CPU ${label}`, unit: 'ms/handshake', better: 'lower' as const, subject, env },
              samples: [(1000 * serverSeconds) / handshakes],
            },
          ]),
    ];
  });
}

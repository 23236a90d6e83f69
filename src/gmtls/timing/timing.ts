import type { Check, Metric } from '../../report/model.js';
import { checkOf, finding } from '../finding.js';
import type { Contender } from './contenders.js';
import { ratioCheck, slowerCheck } from './definitions.js';
import { metricsOf } from './metrics.js';
import { isAbove, judgeRatio } from './ratio.js';
import { measureSeries, type Series } from './series.js';
import { type Baseline, compareSeries, confirm, isSuspicious, judgeSlower } from './slower.js';

export interface TimingOptions {
  /** As reports call the server. */
  readonly subject: string;
  /** Handshakes of each suite that count. */
  readonly count: number;
  /** Where the server runs: `native`, `connected`, or an emulator, whose time is never judged. */
  readonly how: string;
  readonly emulated: boolean;
  readonly baseline: Baseline;
  /** undefined: not judged. */
  readonly maxRatio: number | undefined;
  /** What is asked over each connection. */
  readonly request: Uint8Array;
  /** By performance.now(). */
  readonly until: number;
  readonly signal: AbortSignal;
}

export interface Timing {
  /** The series that was judged last. */
  readonly series: readonly Series[];
  readonly metrics: readonly Metric[];
  readonly checks: readonly Check[];
}

const WARM_UP = 10;

/** Times a server, and judges it; what is not well is measured once more before it is said. @throws Interrupted */
export async function timeServer(contenders: readonly Contender[], options: TimingOptions): Promise<Timing> {
  const { subject, how, emulated, baseline, maxRatio } = options;
  const measure = () => measureSeries(contenders, { ...options, warmUp: WARM_UP });
  const base = baseline.kind === 'figures' ? baseline.samples : new Map<string, readonly number[]>();
  const first = await measure();
  let [series, compared] = [first, emulated ? [] : compareSeries(first, base)];
  const all = [first];
  if (!emulated && (isSuspicious(compared) || (maxRatio !== undefined && isAbove(first, maxRatio)))) {
    const second = await measure();
    all.push(second);
    [series, compared] = [second, confirm(compared, compareSeries(second, base))];
  }
  const judged = [
    ...(baseline.kind === 'none'
      ? []
      : [checkOf(slowerCheck, emulated ? byEmulator(how) : judgeSlower(baseline, compared, series), subject)]),
    ...(maxRatio === undefined
      ? []
      : [checkOf(ratioCheck, emulated ? byEmulator(how) : judgeRatio(all, maxRatio), subject)]),
  ];
  const metrics = metricsOf(series, {
    ...{ subject, how },
    compared: (label, stage) => compared.find(one => one.label === label && one.stage === stage)?.compared,
    base: name => (emulated ? undefined : base.get(name)),
  });
  return { series, metrics, checks: judged };
}

/** Of a server that was not timed: a limit that was set is not passed over in silence. */
export function notTimed({ subject, maxRatio }: Pick<TimingOptions, 'subject' | 'maxRatio'>): Check[] {
  const said = finding('skip', 'not timed: `timing` was not given', '未测量：未给出 `timing`');
  return maxRatio === undefined ? [] : [checkOf(ratioCheck, said, subject)];
}

function byEmulator(how: string) {
  return finding(
    'skip',
    `not judged: the server runs under ${how}, whose time says nothing of the CPU; \`bench\` counts its instructions`,
    `不作判断：服务器在 ${how} 下运行，其耗时不反映 CPU；请用 \`bench\` 统计指令数`,
    { how },
  );
}

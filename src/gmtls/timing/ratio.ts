import { median } from '../../report/index.js';
import { type Finding, finding } from '../finding.js';
import { ENOUGH } from './compare.js';
import type { Series } from './series.js';

/** A suite of SM beside ordinary TLS of the same run. */
interface Beside {
  readonly label: string;
  readonly ordinary: string;
  readonly ratio: number;
}

/**
 * The server's part of each handshake of SM over that of the ordinary one with as many round trips. Where there is none of
 * as many, a round trip is added to, or taken from, the one that there is: nobody's software can be faster than the network.
 */
export function ratios(all: readonly Series[]): Beside[] {
  const ordinary = all.filter(({ kind, server }) => kind === 'ordinary' && enough(server.total));
  return all
    .filter(({ kind, server }) => kind === 'gm' && enough(server.total))
    .flatMap(({ label, roundTrips, server }): Beside[] => {
      const other = ordinary.find(one => one.roundTrips === roundTrips) ?? ordinary[0];
      const [own, theirs, trip] = [server.total, other?.server.total, server.connect].map(one => median(one ?? []));
      if (other === undefined || own === undefined || theirs === undefined) return [];
      const fair = theirs + (roundTrips - other.roundTrips) * (trip ?? 0);
      return fair > 0 ? [{ label, ordinary: other.label, ratio: own / fair }] : [];
    });
}

const enough = (samples: readonly number[] | undefined) => (samples?.length ?? 0) >= ENOUGH;

export function isAbove(all: readonly Series[], limit: number): boolean {
  return ratios(all).some(({ ratio }) => ratio > limit);
}

/** @param series one, or two where the first was above: only what is above in both is told */
export function judgeRatio(series: readonly (readonly Series[])[], limit: number): Finding {
  const found = series.map(ratios);
  const [first = [], second = first] = found;
  const last = second;
  if (last.length === 0)
    return series[0]?.some(({ kind }) => kind === 'gm') === true
      ? finding('unknown', 'no ordinary TLS on this port to compare with', '该端口上没有可比较的普通 TLS')
      : finding('skip', 'no gm-TLS was timed', '没有测量国密握手');
  const evidence = {
    limit,
    ...Object.fromEntries(last.map(({ label, ordinary, ratio }) => [`${label} / ${ordinary}`, round(ratio)])),
  };
  const above = last.filter(
    ({ label, ratio }) => ratio > limit && first.some(one => one.label === label && one.ratio > limit),
  );
  const words = (list: readonly Beside[]) =>
    list.map(({ label, ordinary, ratio }) => `${label} ${round(ratio)} × ${ordinary}`).join(', ');
  return above.length > 0
    ? finding(
        'fail',
        `above the limit of ${limit}: ${words(above)}`,
        `超过允许的 ${limit} 倍：${words(above)}`,
        evidence,
      )
    : finding(
        'pass',
        `within the limit of ${limit}: ${words(last)}`,
        `未超过允许的 ${limit} 倍：${words(last)}`,
        evidence,
      );
}

const round = (value: number) => Math.round(value * 100) / 100;

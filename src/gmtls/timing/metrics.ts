import type { Metric } from '../../report/model.js';
import type { Compared } from './compare.js';
import type { Series } from './series.js';
import { SERVER_STAGES, type ServerStage } from './stages.js';

/** Stages that are compared with a baseline. What our client computes is none: it says nothing of the server. */
export const JUDGED = ['flight', 'finished'] as const satisfies readonly ServerStage[];
export type JudgedStage = (typeof JUDGED)[number];

/** `gate.thresholds.handshake` goes by the name of the whole: the other figures are parts of it, or of another thing. */
export function metricName(label: string, stage: ServerStage): string {
  return stage === 'total' ? `handshake ${label}` : `server ${label} ${stage}`;
}

const VERDICTS = { slower: 'regression', noisy: 'noisy', same: 'stable', faster: 'improved' } as const;

export interface MetricsOf {
  /** As reports call the server. */
  readonly subject: string;
  /** Where the server runs; an emulator's name keeps its times from being taken for those of a machine. */
  readonly how: string;
  readonly compared: (label: string, stage: JudgedStage) => Compared | undefined;
  /** Samples of the baseline, by the name of the figure. */
  readonly base: (name: string) => readonly number[] | undefined;
}

/** As many as the schema of a report takes. */
const MAX_SAMPLES = 1000;

export function metricsOf(all: readonly Series[], { subject, how, compared, base }: MetricsOf): Metric[] {
  return all.flatMap(({ label, server, client, roundTrips, cipher }): Metric[] => {
    const env = [how, `${roundTrips} RTT`, ...(cipher === undefined ? [] : [cipher])].join(' · ');
    const figure = (name: string, samples: readonly number[]): Metric => {
      const before = base(name);
      return {
        ...{ name, unit: 'ms', better: 'lower', subject, env },
        samples: samples.slice(0, MAX_SAMPLES),
        ...(before !== undefined && { baseline: before.slice(0, MAX_SAMPLES) }),
      };
    };
    const ofServer = SERVER_STAGES.flatMap((stage): Metric[] => {
      const samples = server[stage];
      if (samples === undefined || samples.length === 0) return [];
      const judged = JUDGED.find(one => one === stage);
      const found = judged && compared(label, judged);
      return [
        {
          ...figure(metricName(label, stage), samples),
          ...(found !== undefined && { verdict: VERDICTS[found.verdict] }),
        },
      ];
    });
    const ofClient = Object.entries(client).map(([step, samples]) => figure(`client ${label} ${step}`, samples));
    return [...ofServer, ...ofClient];
  });
}

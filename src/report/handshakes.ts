import { isEmulatedTime, mad, median } from './figures.js';
import type { Metric, Report } from './model.js';

/** Medians, milliseconds. */
export interface HandshakeFigure {
  readonly median: number;
  /** Median absolute deviation. */
  readonly mad: number;
  readonly count: number;
  readonly base?: number;
  readonly verdict?: Metric['verdict'];
}

/** Handshakes of one suite, or of ordinary TLS: what the server took, and apart from it our client. */
export interface Handshakes {
  /** `ECC_SM4_GCM_SM3`, `TLSv1.3` */
  readonly label: string;
  /** Of a full handshake, behind that of the TCP connection. */
  readonly roundTrips?: number;
  readonly hello?: HandshakeFigure;
  readonly finished?: HandshakeFigure;
  /** Both together. */
  readonly server?: HandshakeFigure;
  readonly data?: HandshakeFigure;
  readonly connect?: HandshakeFigure;
  /** Of our client: the signature of the handshake, the key exchange; `all` of one that does not tell its steps. */
  readonly verify?: number;
  readonly exchange?: number;
  readonly all?: number;
  /** Handshakes a second. */
  readonly rate?: number;
  /** The figure is the client's limit, and not the server's. */
  readonly limited: boolean;
  /** Milliseconds of the server's CPU for each. */
  readonly cpu?: number;
}

export interface HandshakeTable {
  /** `gm.example.cn:443` */
  readonly server: string;
  /** Times under an emulator say nothing of the CPU. */
  readonly emulated: boolean;
  readonly rows: readonly Handshakes[];
}

/** Of a report what times are in. */
export type Measured = Pick<Report, 'action' | 'metrics' | 'env'>;

/** Figures of the rows by the names that gmtls gives its metrics, behind the label. */
const STAGES = { connect: 'connect', flight: 'hello', finished: 'finished', data: 'data' } as const;
const CLIENT = {
  'verify ServerKeyExchange': 'verify',
  'verify CertificateVerify': 'verify',
  'make key share': 'exchange',
  'make ClientKeyExchange': 'exchange',
  'agree on key': 'exchange',
  all: 'all',
} as const;
const NAME = /^(handshake|server CPU|server|client|rate) ([\w.-]{1,60})(?: ([\w ]{1,60}))?$/;

/** A table for each server that was timed, in the order of the reports. */
export function handshakeTables(reports: readonly Measured[]): HandshakeTable[] {
  const tables = new Map<string, { rows: Map<string, Draft>; emulated: boolean }>();
  for (const { action, metrics, env } of reports)
    for (const metric of action === 'gmtls' ? metrics : []) {
      const { name, subject = '' } = metric;
      const [, kind, label, of] = NAME.exec(name) ?? [];
      const figure = figureOf(metric);
      if (kind === undefined || label === undefined || figure === undefined) continue;
      const table = tables.get(subject) ?? { rows: new Map<string, Draft>(), emulated: false };
      tables.set(subject, table);
      table.emulated ||= isEmulatedTime(metric, Object.keys(env));
      const row: Draft = table.rows.get(label) ?? { label, limited: false };
      table.rows.set(label, row);
      put(row, { kind, of, metric, figure });
    }
  return [...tables].map(([server, { rows, emulated }]) => ({ server, emulated, rows: [...rows.values()] }));
}

type Draft = { -readonly [K in keyof Handshakes]: Handshakes[K] };

function put(
  row: Draft,
  { kind, of = '', metric, figure }: { kind: string; of: string | undefined; metric: Metric; figure: HandshakeFigure },
): void {
  const trips = Number(/(?:^|\s)([1-9]) RTT\b/.exec(metric.env ?? '')?.[1]);
  if (Number.isFinite(trips)) row.roundTrips = trips;
  if (kind === 'handshake' && of === '') row.server = figure;
  else if (kind === 'server' && Object.hasOwn(STAGES, of)) row[STAGES[of as keyof typeof STAGES]] = figure;
  else if (kind === 'client' && Object.hasOwn(CLIENT, of)) {
    const part = CLIENT[of as keyof typeof CLIENT];
    row[part] = (row[part] ?? 0) + figure.median;
  } else if (kind === 'rate') {
    row.rate = figure.median;
    row.limited = /limited by the client/.test(metric.env ?? '');
  } else if (kind === 'server CPU') row.cpu = figure.median;
}

/** undefined of what no clock can have shown. */
function figureOf({ samples, baseline = [], verdict }: Metric): HandshakeFigure | undefined {
  const [now, base] = [median(samples), median(baseline)];
  if (!isTime(now)) return undefined;
  return {
    ...{ median: now, mad: mad(samples), count: samples.length },
    ...(isTime(base) && { base }),
    ...(verdict !== undefined && { verdict }),
  };
}

/** A day, in milliseconds; and more in a second than anything does. */
const MOST = 86_400_000;

function isTime(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value <= MOST;
}

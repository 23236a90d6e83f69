import { lookup } from 'node:dns/promises';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  baselineOf,
  contendersOf,
  type MACHINE,
  measureRates,
  rateMetrics,
  type Scan,
  timeServer,
} from '../gmtls/index.js';
import { type Text, UserError } from '../language/index.js';
import { handshakeLines, readReports } from '../report/index.js';
import type { Check, Metric, Report } from '../report/model.js';
import { cpuHere, emulatedBy } from './bench-native.js';
import type { Job } from './define.js';
import type { GmtlsFiles } from './gmtls-files.js';
import type { Started } from './gmtls-subject.js';
import type { Server } from './gmtls-targets.js';

export interface TimingAsked extends Pick<GmtlsFiles, 'tlcpIdentity' | 'tls13Identity'> {
  /** Handshakes of each suite; undefined: none is timed. */
  readonly count: number | undefined;
  /** Handshakes at once; undefined: it is not measured how many there are in a second. */
  readonly concurrency: number | undefined;
  /** undefined: nothing is compared. */
  readonly baseline: readonly Report[] | undefined;
  readonly maxRatio: number | undefined;
  /** For one server, milliseconds; for the stages and for the load each. */
  readonly budgetMs: number;
  readonly program: Started | undefined;
}

export interface ServerTimed {
  /** For a terminal. */
  readonly lines: readonly string[];
  readonly metrics: readonly Metric[];
  readonly checks: readonly Check[];
}

/** For one handshake: more than any server takes that is worth timing. */
const WAIT_MS = 5000;

/** What times depend on besides the server, as reports keep it. */
export async function machineOf(
  program: Started | undefined,
): Promise<Readonly<Record<(typeof MACHINE)[number], string>>> {
  return { ...cpuHere(), arch: process.arch, 'gmtls.start': (await emulatedBy()) ?? program?.how ?? 'connected' };
}

/** Handshakes of all suites that the scan saw go through, and of ordinary TLS on the port. @throws Interrupted */
export async function timeAsAsked(
  scan: Scan,
  server: Server,
  asked: TimingAsked,
  { system: { signal }, host: { language } }: Job,
): Promise<ServerTimed> {
  const { count, concurrency, maxRatio, budgetMs, program } = asked;
  const machine = await machineOf(program);
  const how = machine['gmtls.start'];
  const subject = server.name;
  const { address } = await lookup(server.host).catch(() => ({ address: server.host }));
  const contenders = contendersOf(scan, { ...asked, target: { ...server, host: address }, waitMs: WAIT_MS });
  const timing =
    count === undefined
      ? undefined
      : await timeServer(contenders, {
          ...{ subject, count, how, maxRatio, signal },
          emulated: program?.emulated === true || (await emulatedBy()) !== undefined,
          baseline: baselineOf(asked.baseline, subject, machine),
          request: Buffer.from(
            `HEAD / HTTP/1.1\r\nHost: ${scan.serverName ?? server.host}\r\nConnection: close\r\n\r\n`,
          ),
          until: performance.now() + budgetMs,
        });
  const rates =
    concurrency === undefined
      ? []
      : await measureRates(contenders, {
          ...{ concurrency, serverSeconds: program?.cpuSeconds, signal },
          until: performance.now() + budgetMs,
        });
  const metrics = [...(timing?.metrics ?? []), ...rateMetrics(rates, { subject, how, concurrency: concurrency ?? 0 })];
  const broken = [...(timing?.series ?? []), ...rates].filter(({ failed }) => failed > 0);
  return {
    lines: [
      ...handshakeLines({ action: 'gmtls', metrics, env: machine }, language),
      ...broken.map(({ label, failed }) => `  ${cameToNothing(label, failed)[language]}`),
    ],
    metrics,
    checks: timing?.checks ?? [],
  };
}

const cameToNothing = (label: string, failed: number): Text => ({
  en: `${label}: ${failed} handshakes came to nothing`,
  zh: `${label}：${failed} 次握手失败`,
});

/**
 * Reports to compare with: of a file or of a folder as `report` keeps it. What is not there yet is no mistake: the first run
 * of a branch has nothing to compare with, which the check says.
 * @throws UserError of what is there and is no report
 */
export async function readTimingBaseline(
  path: string | undefined,
  { workspace }: Job,
): Promise<readonly Report[] | undefined> {
  if (path === undefined) return undefined;
  const at = resolve(workspace, path);
  const found = await stat(at).catch(() => undefined);
  if (found === undefined) return [];
  const { reports, rejected } = await readReports(found.isDirectory() ? at : [at]);
  const [first] = rejected;
  if (reports.length === 0 && first !== undefined)
    throw new UserError('XC-GMTLS-011', { file: path, reason: first.why });
  return reports;
}

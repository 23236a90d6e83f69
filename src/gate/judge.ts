import type { Text } from '../language/index.js';
import { atMost, compatibility, type Manifest, type Matrix, type ReportSet } from '../report/index.js';
import type { Check, JudgedPlatform, Report } from '../report/model.js';
import { bytesRows, judgedRows, releaseRows } from './byte-rows.js';
import { type GateCheckId, gateChecks } from './definitions.js';
import type { FileOnDisk } from './files.js';
import { findingRows } from './finding-rows.js';
import { growthRows } from './growth-rows.js';
import type { Expected, GatePolicy } from './policy.js';
import { proofsIn } from './proofs.js';
import { commitRows, expectedRows, reportsRows } from './report-rows.js';
import { asWeAsk, unaskedRows } from './standards.js';
import type { Sums } from './sums.js';
import { Waivers } from './waive.js';

export interface GateInput extends ReportSet {
  /** What was built. undefined: a release of files that another tool built, which `release` then names. */
  readonly manifest: Manifest | undefined;
  /** Why the manifests that were given do not belong to one release; `manifest` is then that of none. */
  readonly contradiction?: Text | undefined;
  /** The configuration that the policy comes from, by its path, where it is not as the commit has it. */
  readonly changedConfig?: string | undefined;
  /** From `hashFiles`, by the path in the manifest. */
  readonly files: ReadonlyMap<string, FileOnDisk>;
  readonly release?: Release | undefined;
  readonly expected: readonly Expected[];
  readonly policy: GatePolicy;
  /** Reports of the base, which thresholds are judged against. */
  readonly base?: readonly Report[] | undefined;
  /** The commit that is to be released; undefined where nobody knows it, which is then an `unknown`. */
  readonly headSha: string | undefined;
  /** The merge of it that a host checks out for a pull request: binaries are built from that. */
  readonly mergeSha?: string | undefined;
  /** Day on which waivers are asked whether they hold, UTC: `2026-11-25`. */
  readonly today: string;
}

/** The files that are about to be published, by their paths from the workspace. */
export interface Release {
  /** From `hashReleaseFiles`. */
  readonly files: ReadonlyMap<string, FileOnDisk>;
  /** Patterns that found none. */
  readonly empty: readonly string[];
  /** Those among them that are files of checksums. */
  readonly sums?: ReadonlyMap<string, Sums>;
}

export interface GateVerdict {
  readonly verdict: 'pass' | 'refused';
  /** What decided: every failure, and every unknown that the policy does not accept. Empty on a pass. */
  readonly rows: readonly Check[];
  /** All of it: one passed check for each question without a row, and what the policy accepted as a warning. */
  readonly checks: readonly Check[];
  /** What the reports warn of on required platforms: no reason against the release, but not to be overlooked. */
  readonly warnings: readonly Pick<Check, 'id' | 'title'>[];
}

const MAX_ROWS_OF_A_KIND = 200;

/** May this be released? Everything that is missing, differs, fails or is unknown is a reason not to. */
export function judge(input: GateInput): GateVerdict {
  // An earlier verdict of the gate is no evidence for this one.
  const judged = { ...input, reports: withPolicy(input.reports, input.policy) };
  const { reports, manifest, policy } = judged;
  const matrix = compatibility(reports, manifest);
  const proofs = proofsIn(reports, {
    built: manifest?.files.map(({ path }) => path) ?? [],
    released: [...(judged.release?.files.keys() ?? [])],
  });
  const waivers = new Waivers(policy.waivers ?? [], input.today);
  const found = [
    ...reportsRows(judged),
    ...expectedRows(judged),
    ...commitRows(judged),
    ...findingRows(matrix, policy, waivers),
    ...unaskedRows(matrix, policy),
    ...growthRows(reports, matrix, judged.base, policy, judged.headSha),
    ...bytesRows(judged, proofs),
    ...releaseRows(judged, proofs),
    ...judgedRows(judged, matrix, proofs),
    // After the findings, which ask for them.
    ...waivers.rows(),
  ];
  const rows = found.filter(({ status }) => status === 'fail' || status === 'unknown');
  const accepted = found.filter(({ status }) => status === 'warn');
  const open = new Set(found.map(({ id }) => id));
  const passed = gateChecks
    .filter(({ id }) => !open.has(id) && wasAsked(id, judged))
    .map(({ id, title }): Check => ({ id, status: 'pass', severity: 'error', title, evidence: answered(id, judged) }));
  const shown = gateChecks.flatMap(({ id }) =>
    atMost(
      MAX_ROWS_OF_A_KIND,
      rows.filter(row => row.id === id),
    ),
  );
  return {
    verdict: rows.length === 0 ? 'pass' : 'refused',
    rows: shown,
    checks: [...shown, ...atMost(MAX_ROWS_OF_A_KIND, accepted), ...passed],
    warnings: warnings(matrix),
  };
}

/** Warnings stop nothing, but who releases should have read them: an uncommitted change, for instance. */
function warnings({ checks }: Matrix): Pick<Check, 'id' | 'title'>[] {
  const found = new Map<string, Pick<Check, 'id' | 'title'>>();
  for (const { check, counts, required } of checks)
    if (required && counts === 'warn') found.set(JSON.stringify([check.id, check.title.en]), check);
  return [...found.values()].slice(0, MAX_ROWS_OF_A_KIND);
}

function withPolicy(reports: readonly Report[], policy: GatePolicy): Report[] {
  const { platforms, configured = [] } = policy;
  const evidence = reports.filter(({ action }) => action !== 'gate');
  const named = new Set(platforms ?? configured);
  const required = (platform: JudgedPlatform) =>
    named.has(platform.id) || (platforms === undefined && platform.required);
  return evidence.map(report => ({
    ...asWeAsk(report, policy),
    ...(report.platforms && {
      platforms: report.platforms.map(platform => ({ ...platform, required: required(platform) })),
    }),
  }));
}

/** A question that nobody put is not answered with a pass. */
function wasAsked(id: GateCheckId, { manifest, release, policy }: GateInput): boolean {
  if (id === 'gate/bytes') return manifest !== undefined;
  if (id === 'gate/release') return release !== undefined;
  if (id === 'gate/growth') return Object.keys(policy.thresholds ?? {}).length > 0;
  return id !== 'gate/waivers' || (policy.waivers?.length ?? 0) > 0;
}

function answered(
  id: GateCheckId,
  { reports, manifest, expected, headSha, policy, release }: GateInput,
): Check['evidence'] {
  switch (id) {
    case 'gate/reports':
      return { reports: reports.length };
    case 'gate/expected':
      return { expected: expected.length };
    case 'gate/commit':
      return { commit: headSha ?? null };
    case 'gate/findings':
    case 'gate/proved':
      return { checks: reports.reduce((sum, { checks }) => sum + checks.length, 0) };
    case 'gate/unknown':
      return { allowed: [...policy.allowUnknown].slice(0, 200) };
    case 'gate/bytes':
      return { files: manifest?.files.length ?? 0 };
    case 'gate/release':
      return { files: release?.files.size ?? 0 };
    case 'gate/growth':
      return { thresholds: Object.entries(policy.thresholds ?? {}).map(([key, limit]) => `${key} ${limit}%`) };
    case 'gate/waivers':
      return { waivers: policy.waivers?.length ?? 0 };
  }
}

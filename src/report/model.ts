import { z } from 'zod';

/**
 * What every action leaves behind: one file for each (action, target, shard). Reports come from other jobs and are
 * hostile input; this schema bounds every string and list.
 */
export const REPORT_SCHEMA = 'xinchuang-go/report/v1';

/** Larger files are refused before they are parsed. */
export const MAX_REPORT_BYTES = 8 << 20;

const line = z.string().max(2000);
const name = z.string().min(1).max(500);
const text = z.strictObject({ en: line, zh: line });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const commit = z.string().regex(/^[0-9a-f]{7,64}$/);
const count = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);

const actionName = z.enum(['setup', 'audit', 'build', 'verify', 'bench', 'gmtls', 'gate']);

const target = z.strictObject({
  goos: z.string().regex(/^[a-z0-9]{1,20}$/),
  goarch: z.string().regex(/^[a-z0-9]{1,20}$/),
  /** GOARM64 or GOAMD64: `v8.0`, `v8.1,crypto`, `v2`. Absent on loong64, which has no such setting. */
  variant: z
    .string()
    .regex(/^[a-z0-9.,]{1,40}$/)
    .optional(),
});

const subject = z.strictObject({ path: name, sha256, size: count, target: target.optional() });

const scalar = z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]);
/** zod has no word for this of JSON Schema; without it one check could hold half a million values. */
const few = <T extends z.ZodRecord>(record: T, maxProperties: number) =>
  record
    .refine(value => Object.keys(value).length <= maxProperties, `at most ${maxProperties} keys`)
    .meta({ maxProperties });
/** Raw values, never prose only: offsets, flags, symbol@version. */
const evidence = few(z.record(z.string().max(80), z.union([scalar, z.array(scalar).max(200)])), 200);

const check = z.strictObject({
  /** Stable and documented in docs/checks.md: `elf/load-align`. */
  id: z.string().regex(/^[a-z0-9]{1,20}\/[a-z0-9-]{1,40}$/),
  status: z.enum(['pass', 'fail', 'warn', 'unknown', 'skip']),
  severity: z.enum(['error', 'warn', 'info']),
  /** `path` of the subject it speaks of; absent when it speaks of the whole set. */
  subject: name.optional(),
  /** Platform id; absent when it holds on every platform. */
  platform: name.optional(),
  /** What was found, in one sentence. */
  title: text,
  evidence,
  /** How to mend it. */
  hint: text.optional(),
  location: z.strictObject({ path: name, line: count.optional(), column: count.optional() }).optional(),
});

const metric = z.strictObject({
  name,
  unit: z.string().max(40),
  better: z.enum(['lower', 'higher']),
  subject: name.optional(),
  samples: z.array(z.number()).min(1).max(1000),
  baseline: z.array(z.number()).max(1000).optional(),
  verdict: z.enum(['regression', 'notice', 'stable', 'improved', 'noisy', 'new', 'gone', 'error']).optional(),
  env: z.string().max(500).optional(),
});

const platform = z.strictObject({
  id: name,
  name: text,
  goarch: z.string().max(20),
  /** false: shown, but a failure there does not fail the run. */
  required: z.boolean(),
});

export const reportSchema = z.strictObject({
  schema: z.literal(REPORT_SCHEMA),
  tool: z.strictObject({ name: z.literal('xinchuang-go'), version: z.string().max(40) }),
  action: actionName,
  target: target.optional(),
  shard: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,60}$/)
    .optional(),
  run: z.strictObject({
    host: z.string().max(40),
    repo: name.optional(),
    headSha: commit.optional(),
    baseSha: commit.optional(),
    url: z.string().max(500).optional(),
    startedAt: z.string().max(40),
    durationMs: count,
    /** Keys of all the reports that this run left, where it left several: who finds one of them misses the others. */
    parts: z.array(z.string().min(1).max(200)).max(500).optional(),
  }),
  subjects: z.array(subject).max(5000),
  /** The platforms that were judged, in the order the user gave. */
  platforms: z.array(platform).max(500).optional(),
  checks: z.array(check).max(50_000),
  metrics: z.array(metric).max(20_000),
  /** What the result depends on: Go version, emulator, readelf version. */
  env: few(z.record(z.string().max(80), z.string().max(500)), 200),
});

export type Report = z.infer<typeof reportSchema>;
export type Check = Report['checks'][number];
export type CheckStatus = Check['status'];
export type Severity = Check['severity'];
export type Metric = Report['metrics'][number];
export type Subject = Report['subjects'][number];
export type Target = NonNullable<Report['target']>;
export type JudgedPlatform = NonNullable<Report['platforms']>[number];
export type ActionName = Report['action'];
export type Evidence = Check['evidence'];

/** One row of docs/checks.md and of `xinchuang-go explain`: what a check id means, whoever raises it. */
export interface CheckDefinition {
  readonly id: Check['id'];
  readonly severity: Severity;
  /** What is examined. */
  readonly title: Check['title'];
  /** Why it matters, and on which platform. */
  readonly why: Check['title'];
  readonly fix: Check['title'];
  /** psABI section, Go release note, issue: where the rule comes from. */
  readonly source: string;
}

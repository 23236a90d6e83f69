import { z } from 'zod';
import { GOARCHES } from '../platform/index.js';
import { isPinnedImage } from '../system/index.js';
import { CHANGE, PERCENT, SIZE } from './amounts.js';
import { type FieldPath, fields } from './fields.js';

/** The shape of .xinchuang.yml as it is written. Defaults are not here: a file says only what it changes. */

const field = <T extends z.ZodType>(path: FieldPath, type: T): T => type.describe(fields[path].en);

const flag = z.boolean();
/** As GB/T 38636 and RFC 8998 have it: ECC_SM4_GCM_SM3. */
const SUITE_NAME = /^[A-Z][A-Z0-9_]{3,40}$/;
export const CHECK_ID = /^[a-z0-9]{1,20}\/[a-z0-9-]{1,40}$/;
const checkId = z.string().regex(CHECK_ID);

const platformChoice = z.strictObject({
  platform: field('platforms[].platform', z.string().min(1).max(200)),
  required: field('platforms[].required', flag).optional(),
  reason: field('platforms[].reason', z.string().trim().min(1).max(500)).optional(),
});

/** One item of `define`. */
export const definition = z.strictObject({
  id: field(
    'define[].id',
    z
      .string()
      .max(100)
      .regex(/^[a-z0-9][a-z0-9.-]*\/[a-z0-9][a-z0-9.-]*$/),
  ),
  name: field('define[].name', z.string().trim().min(1).max(100)),
  like: field('define[].like', z.string().min(1).max(200)).optional(),
  aliases: field(
    'define[].aliases',
    z
      .array(
        field(
          'define[].aliases[]',
          z
            .string()
            .max(100)
            .regex(/^[^\p{Cc}]{2,}$/u),
        ),
      )
      .max(20),
  ).optional(),
  /** Only `like` can stand in for it. */
  goarch: field('define[].goarch', z.enum(GOARCHES)).optional(),
  kernel: field(
    'define[].kernel',
    z
      .string()
      .max(100)
      .regex(/^\d+\.\d+(?:[.-][A-Za-z0-9_.+-]*)?$/),
  ).optional(),
  libc: field('define[].libc', z.enum(['glibc', 'musl'])).optional(),
  glibc: field('define[].glibc', z.string().regex(/^2\.\d{1,3}$/)).optional(),
  page: field('define[].page', z.literal([4096, 16384, 65536])).optional(),
  world: field('define[].world', z.enum(['old', 'new'])).optional(),
  interp: field(
    'define[].interp',
    z
      .string()
      .max(200)
      .regex(/^(?:\/[A-Za-z0-9_+-][A-Za-z0-9._+-]*)+$/),
  ).optional(),
  'qemu-cpu': field('define[].qemu-cpu', z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$/)).optional(),
  'go-level': field(
    'define[].go-level',
    z.string().regex(/^(?:v[1-4]|v(?:8\.[0-9]|9\.[0-5])(?:,lse)?(?:,crypto)?)$/),
  ).optional(),
});

/** One item of `verify.checks` or `gmtls.checks`. */
const overrideOf = (part: 'verify' | 'gmtls') =>
  z.strictObject({
    severity: field(`${part}.checks.*.severity`, z.enum(['off', 'info', 'warn', 'error'])),
    reason: field(`${part}.checks.*.reason`, z.string().trim().min(1).max(500)),
    until: field(`${part}.checks.*.until`, z.iso.date()),
  });

const checksOf = (part: 'verify' | 'gmtls') =>
  field(`${part}.checks`, z.record(checkId, field(`${part}.checks.*`, overrideOf(part))));

export const override = overrideOf('verify');

/** Ten letters, or five characters where some are Chinese, are the least that can say why. */
const SENTENCE = /^(?:[\s\S]{10,}|(?=[\s\S]*\p{Script=Han})[\s\S]{5,})$/u;

/** One item of `gate.waivers`. What the gate asks of the reports and files themselves cannot be waived. */
export const waiver = z.strictObject({
  check: field('gate.waivers[].check', checkId.regex(/^(?!gate\/|report\/)/)),
  platform: field('gate.waivers[].platform', z.string().min(1).max(200)).optional(),
  program: field('gate.waivers[].program', z.string().min(1).max(500)).optional(),
  reason: field('gate.waivers[].reason', z.string().trim().regex(SENTENCE).max(500)),
  until: field('gate.waivers[].until', z.iso.date()),
});

const pattern = z
  .string()
  .max(300)
  .regex(/^[^-\s]\S*$/);
const name = z
  .string()
  .max(500)
  .regex(/^[^\p{Cc}]+$/u);
const argument = z.string().max(500);
const pinnedImage = z.string().refine(isPinnedImage);

/** GOGC, and GOMEMLIMIT behind a slash; bench refuses a limit that is too small for Go. */
const gcSetting = z.union([
  z.int().min(1).max(99_999),
  z.string().regex(/^(?:off|[1-9]\d{0,4})(?:\/(?:off|\d{1,10}(?:B|KiB|MiB|GiB)))?$/),
]);

const bench = z.strictObject({
  packages: field('bench.packages', z.array(field('bench.packages[]', pattern)).min(1).max(200)).optional(),
  benchmarks: field('bench.benchmarks', name).optional(),
  'fail-above': field('bench.fail-above', z.string().regex(CHANGE)).optional(),
  'notice-above': field('bench.notice-above', z.string().regex(CHANGE)).optional(),
  'slower-above': field('bench.slower-above', z.string().regex(CHANGE)).optional(),
  budget: field('bench.budget', z.int().min(1).max(600)).optional(),
  timeout: field('bench.timeout', z.int().min(1).max(3600)).optional(),
  image: field('bench.image', pinnedImage).optional(),
  'test-image': field('bench.test-image', pinnedImage).optional(),
  tests: field('bench.tests', flag).optional(),
  programs: field(
    'bench.programs',
    z.union([z.literal(false), z.array(field('bench.programs[]', pattern)).min(1).max(200)]),
  ).optional(),
  start: field('bench.start', z.array(field('bench.start[]', argument)).min(1).max(50)).optional(),
  'region-begin': field('bench.region-begin', name).optional(),
  'region-end': field('bench.region-end', name).optional(),
  'region-command': field(
    'bench.region-command',
    z.array(field('bench.region-command[]', argument)).max(50),
  ).optional(),
  'gc-sweep': field(
    'bench.gc-sweep',
    z.union([flag, z.array(field('bench.gc-sweep[]', gcSetting)).min(1).max(20)]),
  ).optional(),
  'gc-benchmarks': field('bench.gc-benchmarks', name).optional(),
  history: field('bench.history', flag).optional(),
  'history-branch': field('bench.history-branch', z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/)).optional(),
});

export const fileSchema = z.strictObject({
  version: field('version', z.literal(1)),
  lang: field('lang', z.enum(['auto', 'en', 'zh-CN'])).optional(),
  platforms: field(
    'platforms',
    z
      .array(field('platforms[]', z.union([z.string().min(1).max(200), platformChoice])))
      .min(1)
      .max(200),
  ).optional(),
  define: field('define', z.array(field('define[]', definition)).max(100)).optional(),
  'go-version': field('go-version', z.string().trim().min(1).max(60)).optional(),
  china: field('china', flag).optional(),
  packages: field('packages', z.array(field('packages[]', pattern)).min(1).max(200)).optional(),
  build: field(
    'build',
    z.strictObject({
      output: field(
        'build.output',
        z
          .string()
          .max(300)
          .regex(/^[^\p{Cc}]+$/u),
      ).optional(),
      ldflags: field(
        'build.ldflags',
        z.array(field('build.ldflags[]', z.string().min(1).max(2000))).max(100),
      ).optional(),
      tags: field(
        'build.tags',
        z
          .array(
            field(
              'build.tags[]',
              z
                .string()
                .max(100)
                .regex(/^[A-Za-z0-9_.]+$/),
            ),
          )
          .max(100),
      ).optional(),
      trimpath: field('build.trimpath', flag).optional(),
      cgo: field('build.cgo', z.enum(['off', 'static', 'dynamic'])).optional(),
      cc: field('build.cc', z.enum(['none', 'gnu', 'musl', 'zig'])).optional(),
      'rebuild-check': field('build.rebuild-check', flag).optional(),
      version: field(
        'build.version',
        z
          .string()
          .max(200)
          .regex(/^[^\p{Cc}]+$/u),
      ).optional(),
    }),
  ).optional(),
  verify: field(
    'verify',
    z.strictObject({
      static: field('verify.static', z.enum(['required', 'allowed'])).optional(),
      run: field(
        'verify.run',
        z.union([z.literal(false), z.array(field('verify.run[]', argument)).max(50)]),
      ).optional(),
      'allowed-libraries': field(
        'verify.allowed-libraries',
        z.array(field('verify.allowed-libraries[]', z.string().regex(/^[A-Za-z0-9_+][A-Za-z0-9._+-]{0,99}$/))).max(100),
      ).optional(),
      'allowed-rpath': field(
        'verify.allowed-rpath',
        z
          .array(
            field(
              'verify.allowed-rpath[]',
              z
                .string()
                .max(300)
                .regex(/^(?:\/|\$ORIGIN\b|\$\{ORIGIN\})[^:\p{Cc}]*$/u),
            ),
          )
          .max(100),
      ).optional(),
      'tools-image': field('verify.tools-image', pinnedImage).optional(),
      'run-timeout': field('verify.run-timeout', z.int().min(1).max(3600)).optional(),
      'debug-info': field('verify.debug-info', z.enum(['any', 'stripped', 'present'])).optional(),
      'max-size': field('verify.max-size', z.string().regex(SIZE)).optional(),
      'max-growth': field('verify.max-growth', z.string().regex(PERCENT)).optional(),
      checks: checksOf('verify').optional(),
    }),
  ).optional(),
  bench: field('bench', bench).optional(),
  gmtls: field(
    'gmtls',
    z.strictObject({
      protocols: field(
        'gmtls.protocols',
        z.array(field('gmtls.protocols[]', z.enum(['tlcp', 'rfc8998']))).max(2),
      ).optional(),
      strict: field('gmtls.strict', flag).optional(),
      'require-suites': field(
        'gmtls.require-suites',
        z.array(field('gmtls.require-suites[]', z.string().regex(SUITE_NAME))).max(50),
      ).optional(),
      'forbid-suites': field(
        'gmtls.forbid-suites',
        z.array(field('gmtls.forbid-suites[]', z.string().regex(SUITE_NAME))).max(50),
      ).optional(),
      'expiry-days': field('gmtls.expiry-days', z.int().min(0).max(1000)).optional(),
      host: field(
        'gmtls.host',
        z
          .string()
          .max(253)
          .regex(/^[^\s\p{Cc}/]+$/u),
      ).optional(),
      'min-grade': field('gmtls.min-grade', z.enum(['A', 'B', 'C', 'D', 'E'])).optional(),
      'max-ratio': field('gmtls.max-ratio', z.number().min(0.1).max(1000)).optional(),
      checks: checksOf('gmtls').optional(),
    }),
  ).optional(),
  report: field('report', z.strictObject({ html: field('report.html', flag).optional() })).optional(),
  gate: field(
    'gate',
    z.strictObject({
      require: field(
        'gate.require',
        z.array(field('gate.require[]', z.enum(['setup', 'audit', 'build', 'verify', 'bench', 'gmtls']))).max(20),
      ).optional(),
      'allow-unknown': field('gate.allow-unknown', z.array(field('gate.allow-unknown[]', checkId)).max(200)).optional(),
      platforms: field(
        'gate.platforms',
        z
          .array(field('gate.platforms[]', z.string().min(1).max(200)))
          .min(1)
          .max(200),
      ).optional(),
      thresholds: field(
        'gate.thresholds',
        z.strictObject({
          size: field('gate.thresholds.size', z.string().regex(PERCENT)).optional(),
          'insn-op': field('gate.thresholds.insn-op', z.string().regex(PERCENT)).optional(),
          handshake: field('gate.thresholds.handshake', z.string().regex(PERCENT)).optional(),
        }),
      ).optional(),
      waivers: field('gate.waivers', z.array(field('gate.waivers[]', waiver)).max(200)).optional(),
    }),
  ).optional(),
});

export type ConfigFile = z.infer<typeof fileSchema>;
export type Definition = z.infer<typeof definition>;

/** JSON Schema 2020-12 of .xinchuang.yml, for editors. */
export function jsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(fileSchema, { io: 'input' });
  return {
    $schema,
    title: '.xinchuang.yml',
    description: 'What xinchuang-go builds, verifies and gates in this repository. All keys but version are optional.',
    ...rest,
  };
}

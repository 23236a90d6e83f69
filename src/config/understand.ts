import { oneLine, UserError } from '../language/index.js';
import { allPlatforms, type ChosenPlatform, type Platform, resolvePlatform } from '../platform/index.js';
import { bytesOf, CHANGE, percentOf } from './amounts.js';
import { benchFrom } from './bench.js';
import { type CheckOverride, type Config, defaultConfig } from './config.js';
import { definedPlatform, misfit } from './define.js';
import { fieldAt } from './fields.js';
import { fieldName, nearest, problemsOf } from './problems.js';
import { CHECK_ID, type ConfigFile, definition, fileSchema, override } from './schema.js';
import { type Path, parseSource, type Source } from './source.js';

export interface Understood {
  /** Means something only when there are no problems. */
  readonly config: Config;
  readonly problems: readonly UserError[];
  readonly warnings: readonly UserError[];
}

/** Ids of checks: those whose severity the file may change in each of its parts, and all. */
export interface KnownChecks {
  readonly verify: readonly string[];
  readonly gmtls: readonly string[];
  readonly all: readonly string[];
}

/** Parts of the file that give severities to their checks. */
const OVERRIDABLE = ['verify', 'gmtls'] as const;
type Overridable = (typeof OVERRIDABLE)[number];

/**
 * A configuration file's text, understood as far as it goes: a part that is wrong does not hide what is wrong with the
 * others.
 * @param file the name that errors show
 * @param knownChecks asked only when the file names a check
 * @throws UserError XC-CONFIG-002 when it is not YAML
 */
export async function understand(
  text: string,
  file: string,
  now: Date,
  knownChecks?: () => Promise<KnownChecks>,
): Promise<Understood> {
  const source = parseSource(text, file);
  const parsed = fileSchema.safeParse(source.data);
  const problems = parsed.success ? [] : problemsOf(parsed.error.issues, source);
  const warnings: UserError[] = [];
  const raw = asRecord(source.data);
  const defined = definitions(asArray(raw['define']), source, file, problems);
  const platforms = choices(asArray(raw['platforms']), defined, asArray(raw['define']), source, problems);
  const given = (part: Overridable) => asRecord(asRecord(raw[part])['checks']);
  const gate = asRecord(raw['gate']);
  const waivers = asArray(gate['waivers']).map(asRecord);
  const severities = (part: Overridable) =>
    Object.keys(given(part)).map((id): [Path, string] => [[part, 'checks', id], id]);
  const judged: [Path, string][] = [
    ...asArray(gate['allow-unknown']).map((id, i): [Path, string] => [['gate', 'allow-unknown', i], String(id)]),
    ...waivers.map(({ check }, i): [Path, string] => [['gate', 'waivers', i, 'check'], String(check)]),
  ];
  if (knownChecks !== undefined && OVERRIDABLE.flatMap(severities).length + judged.length > 0) {
    const known = await knownChecks();
    for (const part of OVERRIDABLE) problems.push(...unknownChecks(severities(part), known[part], source));
    problems.push(...unknownChecks(judged, known.all, source));
  }
  const required = gatePlatforms(asArray(gate['platforms']), waivers, defined, source, problems);
  problems.push(...unfitBench(asRecord(raw['bench']), source));
  const checks = (part: Overridable) => overrides(given(part), part, source, now, warnings);
  problems.sort((a, b) => lineOf(a) - lineOf(b));
  const severity = { verify: checks('verify'), gmtls: checks('gmtls') };
  const config = withDefaults(parsed.data ?? { version: 1 }, platforms, defined, severity, required);
  return { config, problems, warnings };
}

/** What no key of `bench` alone shows. */
function unfitBench(bench: Readonly<Record<string, unknown>>, source: Source): UserError[] {
  const problems: UserError[] = [];
  const [fail, floor] = [bench['fail-above'], bench['notice-above']].map(text =>
    typeof text === 'string' && CHANGE.test(text) ? percentOf(text) : undefined,
  );
  if (fail !== undefined && floor !== undefined && floor > fail)
    problems.push(wrongValue(['bench', 'notice-above'], String(bench['notice-above']), source));
  for (const [one, other] of [
    ['region-begin', 'region-end'],
    ['region-end', 'region-begin'],
  ] as const)
    if (bench[one] !== undefined && bench[other] === undefined) problems.push(missing(['bench', other], source));
  return problems;
}

/** The platforms of the gate and of its waivers by their ids, however they were written. */
function gatePlatforms(
  names: readonly unknown[],
  waivers: readonly Readonly<Record<string, unknown>>[],
  defined: readonly Platform[],
  source: Source,
  problems: UserError[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const all: [Path, unknown][] = [
    ...names.map((name, i): [Path, unknown] => [['gate', 'platforms', i], name]),
    ...waivers.map(({ platform }, i): [Path, unknown] => [['gate', 'waivers', i, 'platform'], platform]),
  ];
  for (const [at, name] of all) {
    if (typeof name !== 'string' || name === '') continue;
    const platform = alike(name, at, defined, source, problems);
    if (platform !== undefined) ids.set(name, platform.id);
  }
  return ids;
}

function lineOf(problem: UserError): number {
  return Number(/:(\d+)$/.exec(String(problem.values['place']))?.[1] ?? 0);
}

function definitions(items: readonly unknown[], source: Source, file: string, problems: UserError[]): Platform[] {
  const defined: Platform[] = [];
  items.forEach((item, i) => {
    // What is wrong with its shape has been said already.
    const { data } = definition.safeParse(item);
    if (data === undefined) return;
    const at: Path = ['define', i];
    const like = data.like === undefined ? undefined : alike(data.like, [...at, 'like'], defined, source, problems);
    const goarch = data.goarch ?? like?.goarch;
    if (goarch === undefined) {
      // What it is like has been refused already.
      if (data.like === undefined) problems.push(missing([...at, 'goarch'], source));
      return;
    }
    const settled = { ...data, goarch };
    const key = misfit(settled, like);
    if (key !== undefined) problems.push(wrongValue([...at, key], String(data[key]), source));
    const before = problems.length;
    const taken = (name: string) =>
      [...allPlatforms(), ...defined].some(p => p.id === name || p.aliases?.includes(name));
    if (taken(data.id)) problems.push(twice([...at, 'id'], data.id, source));
    data.aliases?.forEach((name, n) => {
      if (taken(name)) problems.push(twice([...at, 'aliases', n], name, source));
    });
    if (problems.length === before && key !== 'goarch') defined.push(definedPlatform(settled, file, like));
  });
  return defined;
}

function alike(
  text: string,
  at: Path,
  defined: readonly Platform[],
  source: Source,
  problems: UserError[],
): Platform | undefined {
  try {
    return resolvePlatform(text, defined);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(notAPlatform(error, at, source));
    return undefined;
  }
}

function choices(
  items: readonly unknown[],
  defined: readonly Platform[],
  definitions: readonly unknown[],
  source: Source,
  problems: UserError[],
): ChosenPlatform[] {
  const chosen: ChosenPlatform[] = [];
  items.forEach((item, i) => {
    const at: Path = ['platforms', i];
    const { platform: text, required = true, reason } = typeof item === 'string' ? { platform: item } : asRecord(item);
    if (typeof text !== 'string' || text === '' || typeof required !== 'boolean') return;
    if (!required && reason === undefined) problems.push(missing([...at, 'reason'], source));
    // A definition that is itself wrong is not reported a second time as unknown.
    if (!defined.some(p => p.id === text) && definitions.some(d => asRecord(d)['id'] === text)) return;
    try {
      const platform = resolvePlatform(text, defined);
      if (chosen.some(c => c.platform.id === platform.id)) problems.push(twice(at, platform.id, source));
      else chosen.push({ platform, required, ...(typeof reason === 'string' && { reason }) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(notAPlatform(error, at, source));
    }
  });
  return chosen;
}

function unknownChecks(named: readonly [Path, string][], known: readonly string[], source: Source): UserError[] {
  return named
    .filter(([, id]) => CHECK_ID.test(id) && !known.includes(id))
    .map(
      ([at, id]) =>
        new UserError('XC-CONFIG-012', {
          place: source.place(at),
          field: fieldName(at),
          id: oneLine(id),
          near: nearest(id, known) ?? '—',
        }),
    );
}

function overrides(
  checks: Readonly<Record<string, unknown>>,
  part: Overridable,
  source: Source,
  now: Date,
  warnings: UserError[],
): Record<string, CheckOverride> {
  const holding: Record<string, CheckOverride> = {};
  for (const [id, value] of Object.entries(checks)) {
    const { data } = override.safeParse(value);
    if (data === undefined) continue;
    const place = source.place([part, 'checks', id]);
    if (data.until < now.toISOString().slice(0, 10))
      warnings.push(new UserError('XC-CONFIG-009', { place, id: oneLine(id), until: data.until, reason: data.reason }));
    else holding[id] = data;
  }
  return holding;
}

function withDefaults(
  file: ConfigFile,
  platforms: readonly ChosenPlatform[],
  defined: readonly Platform[],
  checks: Readonly<Record<Overridable, Readonly<Record<string, CheckOverride>>>>,
  platformIds: ReadonlyMap<string, string>,
): Config {
  const base = defaultConfig();
  const { build = {}, verify = {}, gmtls = {}, gate = {} } = file;
  const { size, 'insn-op': insnOp, handshake } = gate.thresholds ?? {};
  const idOf = (name: string) => platformIds.get(name) ?? name;
  return {
    lang: file.lang ?? base.lang,
    platforms: file.platforms === undefined ? base.platforms : platforms,
    platformsNamed: file.platforms !== undefined,
    defined,
    ...(file['go-version'] !== undefined && { goVersion: file['go-version'] }),
    china: file.china ?? base.china,
    packages: file.packages ?? base.packages,
    build: {
      ...(build.output !== undefined && { output: build.output }),
      ldflags: build.ldflags ?? base.build.ldflags,
      tags: build.tags ?? base.build.tags,
      trimpath: build.trimpath ?? base.build.trimpath,
      cgo: build.cgo ?? base.build.cgo,
      cc: build.cc ?? base.build.cc,
      rebuildCheck: build['rebuild-check'] ?? base.build.rebuildCheck,
      ...(build.version !== undefined && { version: build.version }),
    },
    verify: {
      static: verify.static ?? base.verify.static,
      allowedLibraries: verify['allowed-libraries'] ?? base.verify.allowedLibraries,
      allowedRpath: verify['allowed-rpath'] ?? base.verify.allowedRpath,
      run: verify.run ?? base.verify.run,
      runTimeoutSeconds: verify['run-timeout'] ?? base.verify.runTimeoutSeconds,
      debugInfo: verify['debug-info'] ?? base.verify.debugInfo,
      ...(verify['max-size'] !== undefined && { maxSize: bytesOf(verify['max-size']) }),
      maxGrowthPercent:
        verify['max-growth'] === undefined ? base.verify.maxGrowthPercent : percentOf(verify['max-growth']),
      ...(verify['tools-image'] !== undefined && { toolsImage: verify['tools-image'] }),
      checks: checks.verify,
    },
    gmtls: {
      protocols: gmtls.protocols ?? base.gmtls.protocols,
      strict: gmtls.strict ?? base.gmtls.strict,
      requireSuites: gmtls['require-suites'] ?? base.gmtls.requireSuites,
      forbidSuites: gmtls['forbid-suites'] ?? base.gmtls.forbidSuites,
      expiryDays: gmtls['expiry-days'] ?? base.gmtls.expiryDays,
      ...(gmtls.host !== undefined && { host: gmtls.host }),
      ...(gmtls['min-grade'] !== undefined && { minGrade: gmtls['min-grade'] }),
      ...(gmtls['max-ratio'] !== undefined && { maxRatio: gmtls['max-ratio'] }),
      checks: checks.gmtls,
    },
    bench: benchFrom(file.bench, base.bench),
    report: { html: file.report?.html ?? base.report.html },
    gate: {
      require: gate.require ?? base.gate.require,
      allowUnknown: gate['allow-unknown'] ?? base.gate.allowUnknown,
      ...(gate.platforms !== undefined && { platforms: gate.platforms.map(idOf) }),
      thresholds: {
        ...(size !== undefined && { size: percentOf(size) }),
        ...(insnOp !== undefined && { insnOp: percentOf(insnOp) }),
        ...(handshake !== undefined && { handshake: percentOf(handshake) }),
      },
      waivers: (gate.waivers ?? []).map(({ check, reason, until, platform, program }) => ({
        check,
        reason,
        until,
        ...(platform !== undefined && { platform: idOf(platform) }),
        ...(program !== undefined && { program }),
      })),
    },
  };
}

function notAPlatform(error: UserError, at: Path, source: Source): UserError {
  const where = { place: source.place(at), field: fieldName(at) };
  const { text = '', near = '' } = error.values;
  if (error.code === 'XC-PLATFORM-001') return new UserError('XC-CONFIG-007', { ...where, text, near });
  const [en, zh] = [error.lines('en'), error.lines('zh')];
  return new UserError('XC-CONFIG-011', {
    ...where,
    problem: { en: en[0] ?? '', zh: zh[0] ?? '' },
    mend: { en: en[1] ?? '', zh: zh[1] ?? '' },
  });
}

function wrongValue(at: Path, value: string, source: Source): UserError {
  return new UserError('XC-CONFIG-004', {
    place: source.place(at),
    field: fieldName(at),
    value,
    allowed: fieldAt(at) ?? '',
  });
}

function missing(at: Path, source: Source): UserError {
  return new UserError('XC-CONFIG-005', {
    place: source.place(at),
    field: fieldName(at),
    allowed: fieldAt(at) ?? '',
  });
}

function twice(at: Path, id: string, source: Source): UserError {
  return new UserError('XC-CONFIG-008', { place: source.place(at), field: fieldName(at), id });
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

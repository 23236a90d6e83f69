import { mkdir, rename } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import pLimit, { type LimitFunction } from 'p-limit';
import { UserError } from '../language/index.js';
import type { Target } from '../report/model.js';
import { targetName } from '../report/target.js';
import { makeStateFolder, type System, sha256File, withTempFolder } from '../system/index.js';
import { type BuildFlags, buildTarget } from './build.js';
import type { Diagnostic } from './diagnostics.js';
import { earlierBuildAt } from './earlier-build.js';
import type { Go } from './go.js';
import { fillLdflags } from './ldflags.js';
import { type ListQuery, listMains, type MainPackage } from './mains.js';
import { buildsAtOnce } from './parallel.js';
import { fillTemplate } from './template.js';
import type { Vcs } from './vcs.js';

/** What to build, after inputs and configuration are merged. */
export interface ReleasePlan {
  readonly workspace: string;
  readonly go: Go;
  readonly packages: readonly string[];
  readonly targets: readonly Target[];
  /** Path template of a file, below the workspace: `{{name}} {{goos}} {{goarch}} {{variant}} {{version}}`. */
  readonly output: string;
  /** Template: `{{version}} {{commit}} {{date}}`. */
  readonly ldflags: string;
  readonly tags: readonly string[];
  readonly trimpath: boolean;
  readonly cgo: BuildFlags['cgo'];
  /** C compiler by GOARCH, for cgo. */
  readonly cc: Readonly<Record<string, string>>;
  /** Build a second time with an empty build cache and compare the bytes. */
  readonly rebuildCheck: boolean;
  readonly version: string | undefined;
  readonly vcs: Vcs;
}

export interface BuiltFile {
  /** Path below the workspace, with forward slashes. */
  readonly path: string;
  readonly main: MainPackage;
  readonly sha256: string;
  readonly size: number;
  /** SHA-256 of the second build, where one was asked for. */
  readonly rebuilt?: string;
}

export type TargetResult =
  | { readonly target: Target; readonly ok: true; readonly files: readonly BuiltFile[]; readonly ms: number }
  | {
      readonly target: Target;
      readonly ok: false;
      readonly diagnostics: readonly Diagnostic[];
      readonly output: string;
      readonly ms: number;
    };

export interface ReleaseEvents {
  readonly onPackage?: (target: Target, importPath: string) => void;
  readonly onTarget?: (result: TargetResult) => void;
}

/**
 * Builds every main package for every target, targets side by side. A file appears at its final path whole or not at
 * all; a target that does not compile does not stop the others, so that one run shows all that is wrong.
 */
export async function buildRelease(
  system: System,
  plan: ReleasePlan,
  events: ReleaseEvents = {},
): Promise<TargetResult[]> {
  const stamp = readStamp(system, plan);
  const flags: BuildFlags = {
    ldflags: fillLdflags(plan.ldflags, stamp),
    tags: plan.tags,
    trimpath: plan.trimpath,
    buildvcs: plan.vcs.state === 'commit',
    cgo: plan.cgo,
  };
  const names = new Map<string, string>();
  const atOnce = buildsAtOnce(plan.targets.length);
  const [listing, building] = [pLimit(atOnce), pLimit(atOnce)];
  // Staged beside the output, since a rename is atomic only within one file system.
  return withTempFolder(
    stage =>
      Promise.all(
        plan.targets.map(async (target, index) => {
          // Turns of their own: a target that waits to be built is listed beside the builds of the others.
          const mains = await listing(() => listMains(system, plan.go, queryOf(plan, target)));
          const one = { target, mains, flags, stamp, names, turn: building };
          const result = await buildOne(system, plan, one, join(stage, String(index)), events);
          events.onTarget?.(result);
          return result;
        }),
      ),
    { parent: await makeStateFolder(plan.workspace), prefix: 'stage-' },
  );
}

interface OneTarget {
  readonly target: Target;
  readonly mains: readonly MainPackage[];
  readonly flags: BuildFlags;
  readonly stamp: Readonly<Record<string, string>>;
  /** Output paths that are taken, with who has them. */
  readonly names: Map<string, string>;
  /** Waits until another `go build` may run: hashing what one has built must not hold up the next. */
  readonly turn: LimitFunction;
}

function queryOf({ workspace, packages, cgo, tags }: ReleasePlan, target: Target): ListQuery {
  return { workspace, patterns: packages, target, cgo, tags };
}

async function buildOne(
  system: System,
  plan: ReleasePlan,
  { target, mains, flags, stamp, names, turn }: OneTarget,
  stage: string,
  events: ReleaseEvents,
): Promise<TargetResult> {
  const started = performance.now();
  const { workspace, go } = plan;
  const cc = plan.cc[target.goarch];
  const paths = mains.map(main => outputPath(plan, target, main, stamp, names));
  for (const path of paths) await earlierBuildAt(join(workspace, path), 'binary');
  const request = {
    workspace,
    target,
    mains,
    flags,
    ...(cc !== undefined && { cc }),
    onPackage: (p: string) => events.onPackage?.(target, p),
  };
  const built = await turn(() => buildTarget(system, go, request, join(stage, 'first')));
  const ms = () => Math.round(performance.now() - started);
  if (!built.ok) return { ...built, target, ms: ms() };
  const rebuilt = plan.rebuildCheck
    ? await turn(() => buildTarget(system, go, { ...request, goCache: join(stage, 'gocache') }, join(stage, 'second')))
    : undefined;
  if (rebuilt?.ok === false) return { ...rebuilt, target, ms: ms() };
  const files = await Promise.all(
    mains.map(async (main, index): Promise<BuiltFile> => {
      const path = paths[index] as string;
      const staged = built.files.get(main) as string;
      const second = rebuilt?.files.get(main);
      const [{ sha256, size }, again] = await Promise.all([sha256File(staged), second && sha256File(second)]);
      await mkdir(dirname(join(workspace, path)), { recursive: true });
      await rename(staged, join(workspace, path));
      return { path, main, sha256, size, ...(again && { rebuilt: again.sha256 }) };
    }),
  );
  return { target, ok: true, files, ms: ms() };
}

/** @throws UserError when the path leaves the workspace or two files would get one name */
function outputPath(
  plan: ReleasePlan,
  target: Target,
  main: MainPackage,
  stamp: Readonly<Record<string, string>>,
  taken: Map<string, string>,
): string {
  const path = fillTemplate('output', plan.output, {
    name: main.name,
    package: main.importPath.replaceAll('/', '-'),
    goos: target.goos,
    goarch: target.goarch,
    variant: (target.variant ?? '').replaceAll(',', '-'),
    version: stamp['version'] ?? 'unknown',
  });
  const below = relative(plan.workspace, join(plan.workspace, path)).replaceAll('\\', '/');
  if (isAbsolute(path) || below === '' || below === '..' || below.startsWith('../') || path.endsWith('/'))
    throw new UserError('XC-BUILD-010', {
      value: plan.output,
      folder: plan.workspace,
      braces: '{{name}}-{{goos}}-{{goarch}}',
    });
  const who = `${main.importPath} ${targetName(target)}`;
  const other = taken.get(below);
  if (other !== undefined)
    throw new UserError('XC-BUILD-008', {
      value: plan.output,
      first: other,
      second: who,
      braces: '{{package}} {{goarch}} {{variant}}',
    });
  taken.set(below, who);
  return below;
}

/** Values for ldflags. The time is that of the commit, never "now": https://reproducible-builds.org/specs/source-date-epoch/ */
function readStamp(system: System, plan: ReleasePlan): Record<string, string> {
  const { vcs } = plan;
  const epoch = system.env['SOURCE_DATE_EPOCH'];
  const seconds =
    epoch !== undefined && /^\d{1,12}$/.test(epoch) ? Number(epoch) : vcs.state === 'commit' ? vcs.time : undefined;
  if (seconds === undefined && /\{\{\s*date\s*\}\}/.test(plan.ldflags))
    throw new UserError('XC-BUILD-013', { where: 'ldflags', placeholder: '{{date}}' });
  return {
    version: plan.version ?? (vcs.state === 'commit' ? vcs.version : 'unknown'),
    commit: vcs.state === 'commit' ? vcs.commit : 'unknown',
    date: seconds === undefined ? 'unknown' : new Date(seconds * 1000).toISOString().replace('.000Z', 'Z'),
  };
}

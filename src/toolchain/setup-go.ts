import { basename, join } from 'node:path';
import { message, told, UserError } from '../language/index.js';
import { HttpError, type System } from '../system/index.js';
import type { SetupEffects } from './effects.js';
import { fetchGo } from './fetch-go.js';
import type { FetchedGo, FetchSource } from './fetch-request.js';
import { refuseOlderThanModule, refuseOldForLoong64 } from './go-enough.js';
import { exportedGoEnv, type GoSettings, goSettings } from './go-env.js';
import { askGo, type GoHere, goOnPath, hostGoarch, hostGoos } from './go-here.js';
import { OFFICIAL_SITES, officialReleases, type ReleaseTable, releasesFor, shippedReleases } from './go-releases.js';
import { parseGoProxy } from './goproxy.js';
import { resolveVersion, satisfies } from './resolve-version.js';
import { cacheArch, cachedGo, cachedGoVersions, goFolder, installOnce, toolCacheRoot } from './tool-cache.js';
import { parseWanted, type WantedGo, wantedGo } from './wanted-version.js';

/** Where a Go may come from, in the order in which it is looked for. */
export const GO_SOURCES = ['tool-cache', 'path', 'archive', 'mirrors', 'goproxy'] as const;
export type GoSource = (typeof GO_SOURCES)[number];

export interface SetupGoOptions {
  /** Absolute path of the folder whose go.mod or go.work counts; the current folder when absent. */
  readonly workspace?: string;
  readonly goVersion?: string | undefined;
  readonly goVersionFile?: string | undefined;
  readonly checkLatest?: boolean;
  /** GOARCH that the go command itself runs on; this machine's when absent. */
  readonly goarch?: string | undefined;
  readonly sources?: readonly GoSource[] | undefined;
  readonly goArchive?: string | undefined;
  /** SHA-256 of the .tar.gz, for a version that the table does not have. */
  readonly goArchiveSha256?: string | undefined;
  /** `h1:…` of the toolchain module, likewise. */
  readonly goModuleH1?: string | undefined;
  readonly mirrors?: readonly string[] | undefined;
  readonly china?: boolean;
  /** GOARCHes that will be built for. */
  readonly targets?: readonly string[];
  /** The shipped one unless a test says otherwise. */
  readonly table?: ReleaseTable;
}

/** A Go that was found or installed, and that runs. */
export interface GoToolchain {
  /** `1.25.3` */
  readonly version: string;
  readonly goos: string;
  readonly goarch: string;
  /** GOROOT. */
  readonly root: string;
  /** Absolute path of the go command. */
  readonly goBinary: string;
  /** What every go command of this job must see, to be laid over the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the version was asked for: `go-version`, `go.mod`, `default`. */
  readonly origin: string;
  readonly from: GoSource | 'toolchain-url';
  /** Address or folder it came from, without user and password. */
  readonly source: string;
  /** `SHA-256 (shipped table)`; undefined when it was here already. */
  readonly checked: string | undefined;
}

const MIRRORS = {
  elsewhere: ['https://go.dev/dl', 'https://golang.google.cn/dl', 'https://mirrors.aliyun.com/golang'],
  china: ['https://golang.google.cn/dl', 'https://mirrors.aliyun.com/golang', 'https://go.dev/dl'],
} as const;

/**
 * Finds or installs the Go that the user, or go.mod, asks for.
 * @throws UserError, Interrupted
 */
export async function setupGo(options: SetupGoOptions, { system, host }: SetupEffects): Promise<GoToolchain> {
  const workspace = options.workspace ?? system.cwd;
  const goos = hostGoos();
  const goarch = options.goarch ?? hostGoarch();
  const settings = await goSettings(system, options.china ?? false);
  const wanted = versionOfArchive(options, goos, goarch) ?? (await wantedGo({ ...options, workspace }));
  const here = await lookAround(options, system, goarch);

  const ready = options.checkLatest ? undefined : here.find(go => satisfies(go.version, wanted));
  const table = options.checkLatest ? await latestTable(options, { system, host }) : tableOf(options);
  const version =
    ready?.version ?? resolveVersion(wanted, releasesFor(table, `${goos}-${goarch}`), `${goos}/${goarch}`);
  refuseOldForLoong64(version, wanted.origin, [...(options.targets ?? []), goarch]);
  await refuseOlderThanModule(version, wanted.origin, settings.GOTOOLCHAIN ?? 'local', workspace);

  const placed =
    ready ??
    here.find(go => go.version === version) ??
    (await install({ version, goos, goarch, settings, table, options }, { system, host }));
  const goBinary = join(placed.root, 'bin', 'go');
  const printed = await askGo(system, goBinary);
  if (printed.version !== version)
    throw new UserError('XC-SETUP-024', { from: placed.root, version, found: printed.version });
  const env = exportedGoEnv(settings, placed.root, system.env);
  return { ...placed, goos, goarch, goBinary, env, origin: wanted.origin };
}

type Placed = Pick<GoToolchain, 'version' | 'root' | 'from' | 'source' | 'checked'>;

/** `go1.25.3.linux-amd64.tar.gz` says itself which version it holds, where nobody asked for another. */
function versionOfArchive(options: SetupGoOptions, goos: string, goarch: string): WantedGo | undefined {
  const { goArchive, goVersion, goVersionFile } = options;
  if (goArchive === undefined || goVersion !== undefined || goVersionFile !== undefined) return undefined;
  const [, version, os, arch] = /^go(\d[\w.]*?)\.([a-z0-9]+)-([a-z0-9]+)\.tar\.gz$/.exec(basename(goArchive)) ?? [];
  if (version === undefined) return undefined;
  if (os !== goos || arch !== goarch)
    throw new UserError('XC-SETUP-013', { path: goArchive, reason: `${os}/${arch} != ${goos}/${goarch}` });
  // go1.20.linux-amd64.tar.gz is the release 1.20, not the line 1.20.x.
  return { ...parseWanted(version, 'go-archive'), kind: 'exact' };
}

/** The Go versions on this machine, in the order of the sources; the newest of the tool cache first. */
async function lookAround(options: SetupGoOptions, system: System, goarch: string): Promise<Placed[]> {
  const looks: Partial<Record<GoSource, () => Promise<readonly Pick<GoHere, 'version' | 'root'>[]>>> = {
    'tool-cache': () => cachedGoVersions(toolCacheRoot(system.env), goarch),
    path: async () => [await goOnPath(system, goarch)].filter(go => go !== undefined),
  };
  const found: Placed[] = [];
  for (const from of options.sources ?? GO_SOURCES)
    for (const { version, root } of (await looks[from]?.()) ?? [])
      found.push({ version, root, from, source: root, checked: undefined });
  return found;
}

function tableOf(options: SetupGoOptions): ReleaseTable {
  return options.table ?? shippedReleases;
}

/** The shipped table with what the official site has beyond it; what both have is believed of the shipped one. */
async function latestTable(options: SetupGoOptions, { system, host }: SetupEffects): Promise<ReleaseTable> {
  const shipped = tableOf(options);
  try {
    const official = await officialReleases(system, officialSites(options));
    const archives: Record<string, Record<string, string>> = {};
    for (const version of new Set([...Object.keys(official.archives), ...Object.keys(shipped.archives)]))
      archives[version] = { ...official.archives[version], ...shipped.archives[version] };
    return { ...shipped, source: `${shipped.source}; ${official.source}`, archives };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    host.log('warning', told('XC-SETUP-027', { reason: error.message }, host.language));
    return shipped;
  }
}

function officialSites({ china }: SetupGoOptions): string[] {
  return china ? [...OFFICIAL_SITES].reverse() : [...OFFICIAL_SITES];
}

interface Missing {
  readonly version: string;
  readonly goos: string;
  readonly goarch: string;
  readonly settings: GoSettings;
  readonly table: ReleaseTable;
  readonly options: SetupGoOptions;
}

async function install(
  { version, goos, goarch, settings, table, options }: Missing,
  effects: SetupEffects,
): Promise<Placed> {
  const { system, host } = effects;
  const cache = toolCacheRoot(system.env);
  const sources = (options.sources ?? GO_SOURCES).filter((s): s is FetchSource => s !== 'tool-cache' && s !== 'path');
  const request = {
    version,
    goos,
    goarch,
    sources,
    mirrors: options.mirrors ?? (options.china ? MIRRORS.china : MIRRORS.elsewhere),
    archive: options.goArchive,
    archiveSha256: options.goArchiveSha256,
    moduleH1: options.goModuleH1,
    proxies: sources.includes('goproxy') ? parseGoProxy(settings.GOPROXY) : [],
    goSumDb: settings.GOSUMDB,
    table,
    officialSites: officialSites(options),
  };
  let fetched: FetchedGo | undefined;
  await installOnce(
    system,
    goFolder(cache, version),
    cacheArch(goarch),
    async staging => {
      fetched = await fetchGo(request, effects, staging);
      return fetched.root;
    },
    () => host.log('info', message('XC-SETUP-028', { what: `Go ${version}` })[host.language].join('\n')),
  );
  const placed = await cachedGo(cache, version, goarch);
  if (placed === undefined) throw new UserError('XC-SETUP-024', { from: cache, version, found: '-' });
  return {
    ...placed,
    from: fetched?.source ?? 'tool-cache',
    source: fetched?.from ?? placed.root,
    checked: fetched?.checked,
  };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { System } from '../system/index.js';

/** The settings of the go command that decide where modules and toolchains come from. */
export interface GoSettings {
  readonly GOPROXY: string;
  readonly GOSUMDB: string;
  /** undefined when nobody set it: then we export `local`. */
  readonly GOTOOLCHAIN: string | undefined;
  /** The names above that the user chose, in the environment or by `go env -w`; these win over ours. */
  readonly chosen: ReadonlySet<string>;
}

/** Bars, not commas: any failure goes on to the next, not only "no such module". */
const CHINA: Readonly<Record<string, string>> = {
  GOPROXY: 'https://goproxy.cn|https://mirrors.aliyun.com/goproxy/|direct',
  // The go command knows this alias: the key of sum.golang.org, reached inside mainland China.
  GOSUMDB: 'sum.golang.google.cn',
};

/** cmd/go/internal/cfg: the defaults of an official release. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  GOPROXY: 'https://proxy.golang.org,direct',
  GOSUMDB: 'sum.golang.org',
};

/**
 * What the job's go commands must see. GOTOOLCHAIN=local unless the user chose: the Go that was set up and verified is
 * the one that builds. A GOROOT of another Go would override ours.
 */
export function exportedGoEnv(settings: GoSettings, root: string, env: System['env']): Record<string, string> {
  const ours: Record<string, string> = { GOTOOLCHAIN: settings.GOTOOLCHAIN ?? 'local' };
  for (const name of ['GOPROXY', 'GOSUMDB'] as const)
    if (!settings.chosen.has(name) && settings[name] !== ELSEWHERE[name]) ours[name] = settings[name];
  if (env['GOROOT'] && env['GOROOT'] !== root) ours['GOROOT'] = root;
  return ours;
}

/** Environment first, then the file that `go env -w` writes, then our default for the place. */
export async function goSettings(system: System, china: boolean): Promise<GoSettings> {
  const file = await goEnvFile(system);
  const chosen = new Set<string>();
  const pick = (name: string): string | undefined => {
    const value = system.env[name] || file.get(name);
    if (value) chosen.add(name);
    return value || undefined;
  };
  const defaults = china ? CHINA : ELSEWHERE;
  return {
    GOPROXY: pick('GOPROXY') ?? defaults['GOPROXY'] ?? '',
    GOSUMDB: pick('GOSUMDB') ?? defaults['GOSUMDB'] ?? '',
    GOTOOLCHAIN: pick('GOTOOLCHAIN'),
    chosen,
  };
}

/** cmd/go/internal/cfg.EnvFile: GOENV, or go/env in the user's configuration folder; `off` means none. */
async function goEnvFile({ env }: System): Promise<Map<string, string>> {
  const configFolder =
    process.platform === 'darwin'
      ? env['HOME'] && join(env['HOME'], 'Library/Application Support')
      : env['XDG_CONFIG_HOME'] || (env['HOME'] && join(env['HOME'], '.config'));
  const path = env['GOENV'] || (configFolder ? join(configFolder, 'go/env') : 'off');
  if (path === 'off') return new Map();
  const text = await readFile(path, 'utf8').catch(() => '');
  const pairs = text.split('\n').map(line => /^([A-Z][A-Z0-9_]*)=(.*?)\r?$/.exec(line));
  return new Map(pairs.flatMap(pair => (pair?.[1] === undefined ? [] : [[pair[1], pair[2] ?? '']])));
}

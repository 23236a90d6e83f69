import { type ChosenPlatform, resolvePlatform } from '../platform/index.js';
import type { Config } from './config.js';

type Given<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Inputs of an action, by the names they have in the configuration; undefined is "not given". */
export interface ConfigInputs {
  readonly lang?: Config['lang'] | undefined;
  /** Ids or names, as resolvePlatform takes them. */
  readonly platforms?: readonly string[] | undefined;
  readonly goVersion?: string | undefined;
  readonly china?: boolean | undefined;
  readonly packages?: readonly string[] | undefined;
  readonly build?: Given<Config['build']>;
  readonly verify?: Given<Config['verify']>;
  readonly bench?: Given<Config['bench']>;
  readonly gmtls?: Given<Config['gmtls']>;
  readonly report?: Given<Config['report']>;
  readonly gate?: Given<Config['gate']>;
}

/**
 * Lays an action's inputs over the configuration: what is given wins. A platform that the file holds as not required
 * stays so when an input names it: a matrix job picks one platform, it does not judge it anew.
 * @throws UserError XC-PLATFORM-*
 */
export function mergeConfig(config: Config, inputs: ConfigInputs): Config {
  const { platforms, build = {}, verify = {}, bench = {}, gmtls = {}, report = {}, gate = {}, ...rest } = inputs;
  return {
    ...config,
    ...present<Config>(rest),
    ...(platforms !== undefined && { platforms: chosen(platforms, config), platformsNamed: true }),
    build: { ...config.build, ...present(build) },
    verify: { ...config.verify, ...present(verify) },
    bench: { ...config.bench, ...present(bench) },
    gmtls: { ...config.gmtls, ...present(gmtls) },
    report: { ...config.report, ...present(report) },
    gate: { ...config.gate, ...present(gate) },
  };
}

function chosen(texts: readonly string[], config: Config): ChosenPlatform[] {
  const platforms = texts.map(text => resolvePlatform(text, config.defined));
  const once = platforms.filter((p, i) => platforms.findIndex(q => q.id === p.id) === i);
  return once.map(
    platform => config.platforms.find(c => c.platform.id === platform.id) ?? { platform, required: true },
  );
}

function present<T>(given: Given<T>): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}

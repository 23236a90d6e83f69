import type { Text } from '../language/index.js';
import type { Fact, Goarch, Libc, Platform, World } from './model.js';
import { GOARCHES } from './model.js';
import data from './registry.json' with { type: 'json' };
import type { Registry } from './schema.js';

/** Held to its schema by a test, so that no start of an action pays for it. */
export const registry = data as unknown as Registry;

type Os = Registry['os'][number];
type Cpu = Registry['cpu'][number];

/** Every operating system on every CPU of its architectures, in the order of the registry. */
export function allPlatforms(): readonly Platform[] {
  platforms ??= GOARCHES.flatMap(goarch =>
    registry.os
      .filter(os => os.on[goarch] !== undefined)
      .flatMap(os => registry.cpu.filter(cpu => cpu.goarch === goarch).map(cpu => combine(os, cpu))),
  );
  return platforms;
}
let platforms: readonly Platform[] | undefined;

/**
 * What is judged when the user chooses nothing: at most a dozen, one for each common pair of system and CPU, all of
 * them reachable by upstream Go.
 */
export function defaultPlatforms(): readonly Platform[] {
  return registry.defaults.map(id => {
    const platform = allPlatforms().find(p => p.id === id);
    if (platform === undefined) throw new Error(`registry.json: default ${id} is not a platform`);
    return platform;
  });
}

function combine(os: Os, cpu: Cpu): Platform {
  const common = {
    id: `${os.id}/${cpu.id}`,
    name: { en: `${os.name.en} · ${cpu.name.en}`, zh: `${os.name.zh} · ${cpu.name.zh}` } satisfies Text,
    goarch: cpu.goarch,
    os: { id: os.id, name: os.name },
    cpu: {
      id: cpu.id,
      name: cpu.name,
      features: Object.fromEntries(Object.entries(cpu.features).map(([name, fact]) => [name, cited(fact)])),
    },
    ...(cpu.qemuCpu.value !== null && { qemuCpu: cpu.qemuCpu.value }),
    ...(cpu.qemuLacks !== undefined && { qemuLacks: cpu.qemuLacks }),
  };
  if (cpu.goarch === 'loong64') {
    const on = present(os.on.loong64, os);
    // A distribution seldom says its page size; then the CPU's kernels do, which are those of the new world.
    const page = on.page.value === null && on.world.value === 'new' ? cpu.page : on.page;
    return {
      ...common,
      kernel: cited(on.kernel),
      glibc: cited(on.glibc),
      page: cited(page),
      world: cited(on.world),
      interp: on.interp === undefined ? loaderOf('loong64', 'glibc', on.world.value) : cited(on.interp),
    };
  }
  const goLevel = cited(cpu.goLevel);
  if (cpu.goarch === 'arm64') {
    const on = present(os.on.arm64, os);
    return {
      ...common,
      kernel: cited(on.kernel),
      glibc: cited(on.glibc),
      page: cited(on.page),
      interp: loaderOf('arm64'),
      goLevel,
    };
  }
  const on = present(os.on.amd64, os);
  return {
    ...common,
    kernel: cited(on.kernel),
    glibc: cited(on.glibc),
    page: pageOfAmd64(),
    interp: loaderOf('amd64'),
    goLevel,
  };
}

/** A loader by its path. On loong64 glibc has one path in each world; musl is of the new one. */
export interface Loader {
  readonly path: string;
  readonly libc: Libc;
  readonly world?: World;
  /** A name that older tools write and no system has. */
  readonly misnamed?: true;
}

/** Every loader path that files of an architecture are known to ask for. */
export function loadersOf(goarch: Goarch): readonly Loader[] {
  const { loaders, misnamed } = { misnamed: [], ...registry.architectures[goarch] };
  return [
    ...loaders.map(one => plainLoader(one)),
    ...misnamed.map(one => ({ ...plainLoader(one), misnamed: true as const })),
  ];
}

/** Where the loader of a libc is, which the psABI and the libc itself fix for an architecture and, on loong64, its world. */
export function loaderOf(goarch: Goarch, libc: Libc = 'glibc', world: World | null = null): Fact<string> {
  const { loaders } = registry.architectures[goarch];
  const here = loaders.filter(
    one => one.libc === libc && (world === null || one.world === undefined || one.world === world),
  );
  const [only] = here;
  if (only !== undefined && here.length === 1) return cited(only.path);
  return only === undefined
    ? unknown({ en: `no ${libc} of this world is known`, zh: `没有该世界的 ${libc} 的资料` })
    : unknown({ en: 'depends on the world, which is not known', zh: '取决于新旧世界，而其未知' });
}

/** Whether a system with this libc has a library by its soname. */
export function hasLibrary(goarch: Goarch, libc: Libc, soname: string): boolean {
  const loaders = loadersOf(goarch).filter(one => one.libc === libc);
  if (loaders.some(({ path }) => path.slice(path.lastIndexOf('/') + 1) === soname)) return true;
  const names = registry.libraries[libc].value ?? [];
  return names.some(name =>
    name.endsWith('*') ? soname.startsWith(name.slice(0, -1)) && !soname.includes('/') : soname === name,
  );
}

type LoaderRow = Registry['architectures']['loong64']['loaders'][number];

function plainLoader({ libc, world, path }: LoaderRow): Loader {
  return { libc, path: path.value ?? '', ...(world !== undefined && { world }) };
}

export function pageOfAmd64(): Fact<number> {
  return cited(registry.architectures.amd64.page) as Fact<number>;
}

export function unknown(note?: Text): Fact<never> {
  const { reference } = sourceOf('none');
  return { value: null, confidence: 'unknown', source: reference, ...(note !== undefined && { note }) };
}

interface Uncited<T> {
  readonly value: T | null;
  readonly confidence: Fact<T>['confidence'];
  readonly source: string | readonly string[];
  readonly note?: Text | undefined;
}

/** Source keys become what a reader can look up. */
function cited<T>(fact: Uncited<T>): Fact<T> {
  const keys = typeof fact.source === 'string' ? [fact.source] : fact.source;
  const source = keys.map(key => sourceOf(key).reference).join(' · ');
  return { ...fact, source } as Fact<T>;
}

function sourceOf(key: string): { readonly reference: string; readonly says: string } {
  const found = registry.sources[key];
  if (found === undefined) throw new Error(`registry.json: no source "${key}"`);
  return found;
}

function present<T>(on: T | undefined, os: Os): T {
  if (on === undefined) throw new Error(`registry.json: ${os.id} is not on this architecture`);
  return on;
}

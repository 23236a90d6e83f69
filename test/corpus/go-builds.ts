import { join } from 'node:path';
import { oldWorldOverlay } from '../old-world-go.js';
import { type GoVersion, NEWEST } from './go-toolchains.js';
import type { Made } from './row.js';

export interface GoBuild {
  readonly goarch: 'loong64' | 'arm64' | 'amd64';
  readonly go?: GoVersion;
  readonly args?: readonly string[];
  readonly ldflags?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly package?: 'hello' | 'marker' | 'users' | 'native' | 'atomic' | 'textrel';
  /** A C compiler: cgo is then on. `cross` is the one for the architecture. */
  readonly cc?: 'gcc' | 'cross' | 'musl-gcc';
  /** With 128 signals, as in LoongArch’s old world. */
  readonly oldWorld?: true;
}

/** A Go program, built with -trimpath. */
export function go(build: GoBuild): Made {
  return goWithPaths({ ...build, args: ['-trimpath', ...(build.args ?? [])] });
}

/** Likewise without -trimpath, where Go records -ldflags and CGO_CFLAGS too. */
export function goWithPaths(build: GoBuild): Made {
  const { goarch, go: version = NEWEST, args = [], ldflags, package: name = 'hello', cc } = build;
  const setting = Object.entries(build.env ?? {}).map(([key, value]) => `${key}=${value}`);
  const flags = ldflags === undefined ? args : [...args, `-ldflags=${ldflags}`];
  return {
    how: [`go${version} ${goarch}`, cc ?? 'CGO_ENABLED=0', ...setting, ...flags, name].join(' '),
    make: async (lab, path) => {
      const { tool, env } = await lab.go(version);
      const overlay =
        build.oldWorld === undefined
          ? []
          : ['-overlay', await oldWorldOverlay(lab.system, join(lab.folder, `old-world-${version}`), tool)];
      const compilers = {
        gcc: async () => 'gcc',
        'musl-gcc': async () => 'musl-gcc',
        cross: async () => (goarch === 'arm64' ? 'aarch64-linux-gnu-gcc' : (await lab.debian13()).gcc),
      };
      await lab.system.exec(tool, ['build', ...flags, ...overlay, '-o', path, `./${name}`], {
        cwd: lab.source,
        env: {
          ...env,
          GOOS: 'linux',
          GOARCH: goarch,
          ...(cc === undefined ? { CGO_ENABLED: '0' } : { CGO_ENABLED: '1', CC: await compilers[cc]() }),
          ...build.env,
        },
      });
    },
  };
}

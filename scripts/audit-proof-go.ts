import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Goarch } from '../src/platform/index.js';

/** What `go build` says of each package by itself. */
export interface Built {
  readonly packages: readonly string[];
  /** Those that it refuses, in order. */
  readonly refused: readonly string[];
  readonly seconds: number;
}

/**
 * The truth that audit is held to, which shares none of its code: one `go build` for each package, and its exit code. Packages
 * are those that the patterns name for the target or for linux/amd64: `./...` alone keeps silent about one whose files are all
 * left out. A folder of tests alone is no package to build.
 * @param folder of go.mod
 * @param scratch where binaries may lie
 */
export function goBuildEach(folder: string, patterns: readonly string[], goarch: Goarch, scratch: string): Built {
  const started = performance.now();
  const packages = [...new Set([...named(folder, patterns, goarch), ...named(folder, patterns, 'amd64')])].sort();
  const ended = packages.map(path => {
    // -trimpath as `build` has it by default: what is compiled for one is there for the other.
    const argv = ['build', '-trimpath', '-o', join(scratch, 'built'), path];
    const { status, stderr } = go(argv, folder, goarch);
    return { path, builds: status === 0, empty: NO_PACKAGE.test(stderr) };
  });
  const real = ended.filter(({ empty }) => !empty);
  return {
    packages: real.map(({ path }) => path),
    refused: real.filter(({ builds }) => !builds).map(({ path }) => path),
    seconds: tenths(performance.now() - started),
  };
}

/** The whole of what go says, where that is all there is in the folder. */
const NO_PACKAGE = /^(?:package )?(?:\S+: )?no non-test Go files in \S+\n$/;

function named(folder: string, patterns: readonly string[], goarch: Goarch): string[] {
  const { status, stdout, stderr } = go(['list', '-e', '-find', ...patterns], folder, goarch);
  if (status !== 0) throw new Error(`go list: ${stderr}`);
  return stdout.split('\n').filter(line => line !== '');
}

/** Without cgo, as Go files alone can be built for any target. */
export function go(argv: readonly string[], cwd: string, goarch: Goarch) {
  return spawnSync('go', [...argv], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, GOOS: 'linux', GOARCH: goarch, CGO_ENABLED: '0', GOWORK: 'off', GOTOOLCHAIN: 'local' },
    maxBuffer: 64 << 20,
  });
}

/** Seconds with one digit behind the point. */
export const tenths = (milliseconds: number): number => Math.round(milliseconds / 100) / 10;

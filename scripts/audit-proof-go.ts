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
 * left out. A folder that has tests alone for both is no package to build.
 * @param folder of go.mod
 * @param scratch where binaries may lie
 */
export function goBuildEach(folder: string, patterns: readonly string[], goarch: Goarch, scratch: string): Built {
  const started = performance.now();
  // With cgo, too: `./...` keeps silent about a package of C as it does about one for other architectures.
  const all = [
    named(folder, patterns, goarch),
    named(folder, patterns, 'amd64'),
    named(folder, patterns, 'amd64', '1'),
  ];
  const packages = [...new Set(all.flat())].sort();
  const ended = packages.map(path => {
    // -trimpath as `build` has it by default: what is compiled for one is there for the other.
    const argv = ['build', '-trimpath', '-o', join(scratch, 'built'), path];
    return { path, builds: go(argv, folder, goarch).status === 0 };
  });
  return {
    packages,
    refused: ended.filter(({ builds }) => !builds).map(({ path }) => path),
    seconds: tenths(performance.now() - started),
  };
}

function named(folder: string, patterns: readonly string[], goarch: Goarch, cgo: '0' | '1' = '0'): string[] {
  const argv = ['list', '-e', '-find', '-f', '{{if or .GoFiles .CgoFiles}}{{.ImportPath}}{{end}}', ...patterns];
  const { status, stdout, stderr } = go(argv, folder, goarch, cgo);
  if (status !== 0) throw new Error(`go list: ${stderr}`);
  return stdout.split('\n').filter(line => line !== '');
}

/** Without cgo, as Go files alone can be built for any target; to list takes no C compiler. */
export function go(argv: readonly string[], cwd: string, goarch: Goarch, cgo: '0' | '1' = '0') {
  return spawnSync('go', [...argv], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, GOOS: 'linux', GOARCH: goarch, CGO_ENABLED: cgo, GOWORK: 'off', GOTOOLCHAIN: 'local' },
    maxBuffer: 64 << 20,
  });
}

/** Seconds with one digit behind the point. */
export const tenths = (milliseconds: number): number => Math.round(milliseconds / 100) / 10;

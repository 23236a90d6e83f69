import semver from 'semver';
import { type Go, runGo } from '../../golang/index.js';
import type { System } from '../../system/index.js';

/** Released versions above one, rising: `go list -m -versions`, which leaves out what is retracted. */
export async function versionsAbove(
  system: System,
  go: Go,
  workspace: string,
  module: string,
  current: string,
): Promise<string[]> {
  const argv = ['list', '-m', '-versions', '-f', '{{range .Versions}}{{.}} {{end}}', '--', module];
  const { stdout, code } = await runGo(system, go, argv, workspace, {}, { allowFailure: true, maxOutput: 1 << 20 });
  if (code !== 0) return [];
  return stdout
    .split(/\s+/)
    .filter(version => semver.valid(version) !== null && semver.prerelease(version) === null)
    .filter(version => semver.gt(version, current))
    .sort(semver.compare);
}

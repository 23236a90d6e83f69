import semver from 'semver';
import type { System } from '../../system/index.js';
import { goUntil } from '../go-command.js';
import type { AuditPlan } from '../plan.js';

/**
 * Released versions above one, rising: `go list -m -versions`, which leaves out what is retracted.
 * @returns why nobody knows, where the proxy does not say
 */
export async function versionsAbove(
  system: System,
  { go, workspace, until }: Pick<AuditPlan, 'go' | 'workspace' | 'until'>,
  module: string,
  current: string,
): Promise<string[] | { readonly why: string }> {
  const argv = ['list', '-m', '-versions', '-f', '{{range .Versions}}{{.}} {{end}}', '--', module];
  const { stdout, stderr, code, cut } = await goUntil(system, go, until, argv, workspace, {}, { maxOutput: 1 << 20 });
  if (cut !== undefined || code !== 0) return { why: cut ?? (stderr.trim() || `go list: ${code}`) };
  return stdout
    .split(/\s+/)
    .filter(version => semver.valid(version) !== null && semver.prerelease(version) === null)
    .filter(version => semver.gt(version, current))
    .sort(semver.compare);
}

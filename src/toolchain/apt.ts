import { type System, ToolError } from '../system/index.js';

/** apt-get with the rights to use it. */
export interface Apt {
  /** `[]` as root, `['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive']` otherwise. */
  readonly prefix: readonly string[];
}

/** undefined where there is no apt-get, or where installing would ask for a password. */
export async function findApt(system: System): Promise<Apt | undefined> {
  if (!(await works(system, 'apt-get', ['--version']))) return undefined;
  const { stdout } = await system.exec('id', ['-u'], { timeoutMs: 10_000 });
  if (stdout.trim() === '0') return { prefix: [] };
  return (await works(system, 'sudo', ['-n', 'true']))
    ? { prefix: ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'] }
    : undefined;
}

/**
 * The first set of packages that this release of the distribution has. Which release has which name is asked of apt and
 * not of a table: Debian 12 has no LoongArch packages, 13 has; Ubuntu 24.04 has gcc-14-loongarch64-linux-gnu alone.
 */
export async function firstAvailable(
  system: System,
  apt: Apt,
  sets: readonly (readonly string[])[],
): Promise<readonly string[] | undefined> {
  const { found, listed } = await available(system, sets);
  // A fresh container has no package lists at all. Where there are some, a release without the package would be asked
  // for it again in every job.
  if (found !== undefined || listed) return found;
  await runApt(system, apt, ['update', '-qq']);
  return (await available(system, sets)).found;
}

/** @throws ToolError with the end of what apt said */
export async function aptInstall(system: System, apt: Apt, packages: readonly string[]): Promise<void> {
  await runApt(system, apt, ['install', '-y', '-qq', '--no-install-recommends', '--', ...packages]);
}

async function runApt(system: System, { prefix }: Apt, argv: readonly string[]): Promise<void> {
  const [tool = 'apt-get', ...rest] = [...prefix, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...argv];
  await system.exec(tool, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 15 * 60_000 });
}

async function available(system: System, sets: readonly (readonly string[])[]) {
  // Every release has binutils: where it has no source, there are no lists.
  const names = [...new Set([...sets.flat(), 'binutils'])];
  const policy = await system.exec('apt-cache', ['policy', '--', ...names], {
    env: { LC_ALL: 'C' },
    timeoutMs: 60_000,
  });
  const candidates = candidatesIn(policy.stdout);
  return {
    found: sets.find(set => set.every(name => candidates.has(name))),
    listed: /^ +-?\d+ [a-z+-]+:/m.test(policy.stdout),
  };
}

/** Names that have a version to install, in the output of `apt-cache policy`. */
export function candidatesIn(policy: string): Set<string> {
  const names = new Set<string>();
  let name = '';
  for (const line of policy.split('\n')) {
    name = /^(\S+):$/.exec(line)?.[1] ?? name;
    if (/^ {2}Candidate: (?!\(none\))/.test(line)) names.add(name);
  }
  return names;
}

async function works(system: System, tool: string, argv: readonly string[]): Promise<boolean> {
  try {
    return (await system.exec(tool, argv, { timeoutMs: 30_000, allowFailure: true })).code === 0;
  } catch (error) {
    if (error instanceof ToolError) return false;
    throw error;
  }
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AuditPlan, audit, proposeFix, type TargetAudit } from '../src/audit/index.js';
import type { Goarch } from '../src/platform/index.js';
import type { System } from '../src/system/index.js';
import type { Compared, Fault, Fixed, Row } from './audit-proof-file.js';
import { go, goBuildEach, tenths } from './audit-proof-go.js';
import type { Subject } from './audit-proof-modules.js';
import { moduleCopy } from './module-copy.js';

/**
 * What a module comes to for one target.
 * @param version of Go
 * @param scratch the module is laid into a folder below it
 * @throws Error where the module cannot be had
 */
export async function measure(
  system: System,
  version: string,
  subject: Subject,
  goarch: Goarch,
  scratch: string,
): Promise<Row> {
  const { module, uses } = subject;
  const workspace = uses === undefined ? moduleCopy(nameOf(subject), scratch) : userOf(subject, uses, scratch);
  const patterns = [...(subject.patterns ?? ['./...']), ...(uses ?? []).map(pathOf)];
  return {
    module,
    version: subject.version,
    ...(uses && { uses }),
    ...(subject.patterns && { patterns: subject.patterns }),
    goarch,
    go: version,
    date: system.now().toISOString().slice(0, 10),
    ...(await compared(system, planOf(version, workspace, patterns), goarch, scratch)),
  };
}

export const planOf = (version: string, workspace: string, patterns: readonly string[]): AuditPlan => ({
  workspace,
  go: { binary: 'go', version, env: { GOTOOLCHAIN: 'local', GOWORK: 'off' } },
  patterns,
  named: false,
  tags: [],
  trimpath: true,
  cgo: false,
  cc: {},
  tests: false,
  until: Date.now() + HOUR,
});

/** Nothing of these takes as long, and what does is not measured. */
const HOUR = 3_600_000;

/**
 * Audits a folder, builds each of its packages, lets `--fix` look for upgrades where something is blocked, applies its patch, and
 * builds each package again.
 */
export async function compared(system: System, plan: AuditPlan, goarch: Goarch, scratch: string): Promise<Compared> {
  const { workspace, patterns } = plan;
  const clock = stopwatch();
  const [looked] = await audit(system, plan, [{ goos: 'linux', goarch }]);
  if (looked === undefined) throw new Error('audit said nothing');
  const auditSeconds = clock();
  const truth = goBuildEach(workspace, patterns, goarch, scratch);
  const named = new Set(truth.packages);
  const blocked = failing(looked).filter(path => named.has(path));
  clock();
  const fix = blocked.length > 0 ? await fixed(system, plan, goarch, looked, scratch) : undefined;
  return {
    graph: looked.coverage.listed,
    packages: truth.packages.length,
    refused: truth.refused,
    blocked,
    dropped: looked.dropped.filter(path => named.has(path)).sort(),
    verdict: looked.verdict,
    atFault: faultsOf(looked),
    known: looked.known
      .filter(one => one.severity === 'error')
      .map(one => `${one.module.path}@${one.module.version} ${one.row.class}`),
    unknown: looked.unknown.map(({ importPath, said }) => `${importPath ?? ''} ${said}`.slice(0, 500)),
    ...(fix && { fix }),
    seconds: { audit: auditSeconds, goBuild: truth.seconds, ...(fix && { fix: clock() }) },
  };
}

export const nameOf = ({ module, version }: Subject): string => `${module}@${version}`;

/** All that audit says cannot be built: what fails itself, and what imports that. */
function failing({ failures, consequences }: TargetAudit): string[] {
  const own = failures.map(({ importPath }) => importPath);
  return [...new Set([...own, ...own.flatMap(path => [...(consequences.get(path) ?? [])])])].sort();
}

function faultsOf({ findings }: TargetAudit): Fault[] {
  return findings.map(({ module, packages, kind, everywhere }) => ({
    what: module.main || module.version === undefined ? packages.join(' ') : `${module.path}@${module.version}`,
    kind,
    everywhere,
  }));
}

/** What `--fix` proposes, applied, and what `go build` says of each package then. */
async function fixed(
  system: System,
  plan: AuditPlan,
  goarch: Goarch,
  looked: TargetAudit,
  scratch: string,
): Promise<Fixed> {
  const { upgrades, unmended, patch } = await proposeFix(system, plan, [looked.target], [looked]);
  if (patch !== '') {
    const { status, stderr } = spawnSync('git', ['apply', '-'], {
      cwd: plan.workspace,
      input: patch,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git apply: ${stderr}`);
  }
  const { refused } = goBuildEach(plan.workspace, plan.patterns, goarch, scratch);
  return {
    upgrades: upgrades.map(({ module, to }) => `${module} ${to}`),
    refused,
    unmended: unmended.map(({ what, why }) => `${what}: ${withoutProxy(why.en)}`),
  };
}

/** Whose proxy it was says nothing of the module. */
function withoutProxy(words: string): string {
  return go(['env', 'GOPROXY'], '.', 'amd64')
    .stdout.trim()
    .split(/[,|]/)
    .filter(url => url.includes('://'))
    .reduce((left, url) => left.replaceAll(url.replace(/\/$/, ''), '$GOPROXY'), words);
}

/** A program that imports packages of a library, with the versions that `go get` chooses for it. */
function userOf(subject: Subject, uses: readonly string[], scratch: string): string {
  const folder = join(mkdtempSync(join(scratch, 'user-')), 'user');
  mkdirSync(folder);
  writeFileSync(join(folder, 'go.mod'), 'module example.com/user\n\ngo 1.21\n');
  const { status, stderr } = go(['get', ...uses.map(use => `${pathOf(use)}@${subject.version}`)], folder, 'amd64');
  if (status !== 0) throw new Error(`${nameOf(subject)}: ${stderr}`);
  const imports = uses.map((use, at) => `import ${use.includes('#') ? `p${at}` : '_'} "${pathOf(use)}"`);
  const names = uses.flatMap((use, at) => (use.includes('#') ? [`var _ = p${at}.${use.split('#')[1]}`] : []));
  writeFileSync(join(folder, 'main.go'), ['package main', ...imports, ...names, 'func main() {}', ''].join('\n'));
  return folder;
}

const pathOf = (use: string): string => use.replace(/#.*$/, '');

/** Seconds since it was asked last, of the first since it was made. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const since = performance.now() - last;
    last = performance.now();
    return tenths(since);
  };
}

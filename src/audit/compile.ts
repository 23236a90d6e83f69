import { dirname } from 'node:path';
import { type Diagnostic, type Go, parseDiagnostics } from '../golang/index.js';
import type { System } from '../system/index.js';
import { exportPackages } from './export.js';
import { goBuild } from './go-build.js';
import { dependentsOf, type Packages, topOf } from './graph.js';
import { linkMemory } from './linked.js';
import type { CompileQuery } from './plan.js';

/** What the compiler says against one package. */
export interface Complaint {
  readonly diagnostics: readonly Diagnostic[];
  /** The lines as they came, without the header. */
  readonly lines: readonly string[];
}

export interface Compiled {
  /** Packages that failed themselves; what imports them was not tried by go. */
  readonly failed: ReadonlyMap<string, Complaint>;
  /** go ended badly and blamed no package: a full disk, a signal, a compiler that broke. */
  readonly problem?: string;
}

/**
 * Compiles packages of a graph and all that they import, and links the programs among them, with all errors of all packages.
 * First without the linker, which go's cache remembers; then `go build` says what is wrong with those that did not compile, and
 * links the programs that did, but for those that are known to link: go would do it each time again. A package with more
 * errors than the compiler's ten is compiled once more without that limit.
 */
export async function compile(
  system: System,
  go: Go,
  query: CompileQuery,
  packages: Packages,
  paths: ReadonlySet<string>,
): Promise<Compiled> {
  const problems: string[] = [];
  const [compiled, not] = [new Map<string, string>(), new Set<string>()];
  for (const batch of batches(topOf(packages, paths))) {
    const one = await exportPackages(system, go, query, batch);
    for (const [path, id] of one.compiled) compiled.set(path, id);
    for (const path of one.not) not.add(path);
    if (one.problem !== undefined) problems.push(one.problem);
  }
  if (problems.length > 0) return { failed: new Map(), problem: joined(problems) };

  // What go did not print has not compiled either.
  for (const path of paths) if (!compiled.has(path)) not.add(path);
  const suspects = [...not].filter(path => !packages.get(path)?.imports.some(one => not.has(one)));
  const programs = [...paths].filter(path => compiled.has(path) && packages.get(path)?.name === 'main');
  const memory = await linkMemory(system, go, query, packages, compiled);
  const unlinked = await memory.unknown(programs);
  const failed = new Map<string, Complaint>();
  for (const batch of batches([...suspects, ...unlinked])) {
    const { said: words, problem } = await goBuild(system, go, query, batch);
    const said = new Map([...words].map(([path, lines]) => [ownerOf(path, programs, packages), lines]));
    for (const [path, lines] of said) failed.set(path, complaint(lines));
    const silent = suspects.filter(path => batch.includes(path) && !said.has(path));
    if (problem !== undefined) problems.push(problem);
    else if (silent.length > 0)
      problems.push(`go list -export left nothing of ${silent[0]}, and go build says nothing of it`);
    else if ([...said.keys()].every(path => packages.has(path))) {
      const after = dependentsOf(packages, said.keys());
      await memory.add(batch.filter(path => !said.has(path) && !after.has(path)));
    }
  }
  const cut = [...failed].filter(([, { lines }]) => lines.some(line => /: too many errors$/.test(line)));
  for (const batch of batches(cut.map(([path]) => path))) {
    // -gcflags holds for the packages that are named, so that nothing else is compiled again.
    const all = await goBuild(system, go, query, batch, ['-gcflags=-e']);
    for (const [path, lines] of all.said) if (failed.has(path)) failed.set(path, complaint(lines));
  }
  return { failed, ...(problems.length > 0 && { problem: joined(problems) }) };
}

/** Of a profile that go cannot read the program that it lies beside. */
function ownerOf(path: string, programs: readonly string[], packages: Packages): string {
  if (!path.endsWith('/default.pgo')) return path;
  return programs.find(program => packages.get(program)?.folder === dirname(path)) ?? path;
}

const joined = (problems: readonly string[]): string => problems.join('\n').slice(0, 4000);

/** Linux takes 128 kB for one argument and 2 MB for all of them, environment included: MAX_ARG_STRLEN, execve(2). */
const MAX_ARGV = 1 << 20;

function* batches(paths: readonly string[]): Generator<readonly string[]> {
  let [batch, size]: [string[], number] = [[], 0];
  for (const path of paths) {
    if (size + path.length > MAX_ARGV) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push(path);
    size += path.length + 1;
  }
  if (batch.length > 0) yield batch;
}

function complaint(lines: readonly string[]): Complaint {
  const diagnostics = parseDiagnostics(lines.join('\n')).filter(({ message }) => message !== 'too many errors');
  return { diagnostics, lines };
}

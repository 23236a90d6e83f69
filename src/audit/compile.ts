import { type CgoMode, type Diagnostic, type Go, parseDiagnostics, tagFlag, targetEnv } from '../golang/index.js';
import { UserError } from '../language/index.js';
import type { Target } from '../report/model.js';
import type { System } from '../system/index.js';
import { goUntil } from './go-command.js';

export interface CompileQuery {
  readonly workspace: string;
  readonly target: Target;
  readonly cgo: CgoMode;
  readonly tags: readonly string[];
  readonly trimpath: boolean;
  readonly cc?: string;
  /** When the time of the audit is up, by the system's clock in ms. */
  readonly until: number;
  readonly onPackage?: (importPath: string) => void;
}

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
 * Compiles packages and all that they import, and links the programs among them, with all errors of all packages. It is
 * compiled with the flags of `build`, whose work is done then; a package with more errors than the compiler's ten is compiled
 * once more without that limit.
 */
export async function compile(
  system: System,
  go: Go,
  query: CompileQuery,
  paths: readonly string[],
): Promise<Compiled> {
  const failed = new Map<string, Complaint>();
  const problems: string[] = [];
  for (const batch of batches(paths)) {
    const one = await goBuild(system, go, query, batch, []);
    for (const [importPath, lines] of one.said) failed.set(importPath, complaint(lines));
    if (one.problem !== undefined) problems.push(one.problem);
  }
  const cut = [...failed].filter(([, { lines }]) => lines.some(line => /: too many errors$/.test(line)));
  for (const batch of batches(cut.map(([importPath]) => importPath))) {
    // -gcflags holds for the packages that are named, so that nothing else is compiled again.
    const all = await goBuild(system, go, query, batch, ['-gcflags=-e']);
    for (const [importPath, lines] of all.said) if (failed.has(importPath)) failed.set(importPath, complaint(lines));
  }
  return { failed, ...(problems.length > 0 && { problem: problems.join('\n').slice(0, 4000) }) };
}

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

/** `go build -json` came with this. https://go.dev/doc/go1.24#go-command */
const JSON_SINCE = 24;

async function goBuild(
  system: System,
  go: Go,
  { workspace, target, cgo, tags, trimpath, cc, until, onPackage }: CompileQuery,
  paths: readonly string[],
  flags: readonly string[],
): Promise<{ readonly said: ReadonlyMap<string, readonly string[]>; readonly problem?: string }> {
  const json = Number(/^1\.(\d+)/.exec(go.version)?.[1] ?? 0) >= JSON_SINCE;
  const argv = [
    'build',
    '-v',
    ...(json ? ['-json'] : []),
    `-trimpath=${trimpath}`,
    '-buildvcs=false',
    // Linked to know whether it links; what nobody runs needs no symbols.
    '-ldflags=-s -w',
    ...flags,
    ...tagFlag(tags),
    // Written nowhere, also where there is one program alone: cmd/go/internal/work/build.go, "special case -o /dev/null".
    '-o',
    '/dev/null',
    '--',
    ...paths,
  ];
  const collector = json ? fromJson(onPackage) : fromHeaders(onPackage);
  const result = await goUntil(system, go, until, argv, workspace, targetEnv(target, cgo, cc), {
    maxOutput: 1 << 18,
    onLine: collector.take,
  });
  if (result.code === 0) return { said: new Map() };
  if (/no space left on device|disk quota exceeded/.test(result.stderr))
    throw new UserError('XC-SYSTEM-001', { path: /\S*\/\S*(?=: .*no space)/.exec(result.stderr)?.[0] ?? workspace });
  const said = collector.said();
  if (result.cut !== undefined) return { said, problem: result.cut };
  const rest = result.stderr.split('\n').filter(line => line !== '' && !/^go: (?:downloading|finding) /.test(line));
  if (said.size === 0) return { said, problem: rest.slice(-20).join('\n') || `go build: ${result.code}` };
  // Beside the packages it blames, and of none of them: go did not get as far as the others.
  const own = rest.filter(line => line.startsWith('go: ') && !line.startsWith('go: warning: '));
  return { said, ...(own.length > 0 && { problem: own.slice(-20).join('\n') }) };
}

/** More than people read, and a compiler cannot fill the memory. */
const MAX_LINES = 2000;
const MAX_LINE = 2000;

interface Collector {
  take(line: string, stream: 'stdout' | 'stderr'): void;
  /** Of packages that failed. */
  said(): Map<string, readonly string[]>;
}

function fromJson(onPackage: ((importPath: string) => void) | undefined): Collector {
  const output = new Map<string, string[]>();
  const failed = new Set<string>();
  return {
    take(line, stream) {
      if (stream === 'stderr') return void (isImportPath(line) && onPackage?.(line));
      const event = readEvent(line);
      if (event?.ImportPath === undefined) return;
      if (event.Action === 'build-fail') failed.add(event.ImportPath);
      if (event.Action === 'build-output') add(output, event.ImportPath, event.Output ?? '');
    },
    said: () => new Map([...failed].map(importPath => [withoutVariant(importPath), output.get(importPath) ?? []])),
  };
}

interface BuildEvent {
  readonly ImportPath?: string;
  readonly Action?: string;
  readonly Output?: string;
}

function readEvent(line: string): BuildEvent | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as BuildEvent;
  } catch {
    // A compiler that broke in the middle of a line.
    return undefined;
  }
}

/** Before Go 1.24: `# importpath`, then its lines, until the next header. A package that only warns has a header too. */
function fromHeaders(onPackage: ((importPath: string) => void) | undefined): Collector {
  const output = new Map<string, string[]>();
  let current: string | undefined;
  return {
    take(line, stream) {
      if (stream !== 'stderr') return;
      const header = /^# (\S+)/.exec(line)?.[1];
      if (header !== undefined) current = header;
      else if (isImportPath(line)) onPackage?.(line);
      else if (current !== undefined && !/^go: downloading /.test(line)) add(output, current, line);
    },
    said: () =>
      new Map([...output].filter(([, lines]) => lines.some(line => line !== '' && !/warning:|^\s|: note:/.test(line)))),
  };
}

/** What `-v` prints of each package. */
function isImportPath(line: string): boolean {
  return /^[\w.~-]+(?:\/[\w.~+@-]+)*$/.test(line);
}

function add(output: Map<string, string[]>, importPath: string, text: string): void {
  const lines = output.get(importPath) ?? [];
  output.set(importPath, lines);
  for (const line of text.replace(/\n$/, '').split('\n'))
    if (!line.startsWith('# ') && lines.length < MAX_LINES) lines.push(line.slice(0, MAX_LINE));
}

/** `example.com/p [example.com/p.test]` */
function withoutVariant(importPath: string): string {
  return importPath.replace(/ \[.*$/, '');
}

function complaint(lines: readonly string[]): Complaint {
  const diagnostics = parseDiagnostics(lines.join('\n')).filter(({ message }) => message !== 'too many errors');
  return { diagnostics, lines };
}

import { type Go, tagFlag, targetEnv } from '../golang/index.js';
import { UserError } from '../language/index.js';
import type { System } from '../system/index.js';
import { goUntil, minorOf } from './go-command.js';
import type { CompileQuery } from './plan.js';
import { ENDED_FROM_OUTSIDE } from './reasons.js';

/** `go build -json` came with this. https://go.dev/doc/go1.24#go-command */
const JSON_SINCE = 24;

export interface Built {
  /**
   * What was said against packages that failed themselves, to compile or to link; what imports them was not tried. Against a
   * profile by the path of its file, `/src/cmd/app/default.pgo`.
   */
  readonly said: ReadonlyMap<string, readonly string[]>;
  /** go ended badly and blamed no package: a full disk, a signal, a compiler that broke. */
  readonly problem?: string;
}

/**
 * Compiles packages, and links the programs among them: `go build`, with the flags of `build`, whose work is done then.
 * @throws UserError XC-SYSTEM-001 where the disk is full
 */
export async function goBuild(
  system: System,
  go: Go,
  { workspace, target, cgo, tags, trimpath, cc, until, onPackage }: CompileQuery,
  paths: readonly string[],
  flags: readonly string[] = [],
): Promise<Built> {
  const json = minorOf(go) >= JSON_SINCE;
  const argv = [
    'build',
    '-v',
    ...(json ? ['-json'] : []),
    ...compilerFlags(trimpath),
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
  const said = collector.said();
  for (const text of [result.stderr, ...[...said.values()].flat()]) throwIfFull(text, workspace);
  // What is said of compilers that ended with go is no news of their packages.
  if (result.cut !== undefined)
    return {
      said: new Map([...said].filter(([, lines]) => !ENDED_FROM_OUTSIDE.test(lines.join('\n')))),
      problem: result.cut,
    };
  const rest = wordsOf(result.stderr);
  if (said.size === 0) return { said, problem: rest.slice(-20).join('\n') || `go build: ${result.code}` };
  // Beside the packages it blames, and of none of them: go did not get as far as the others.
  const own = rest.filter(line => line.startsWith('go: ') && !line.startsWith('go: warning: '));
  return { said, ...(own.length > 0 && { problem: own.slice(-20).join('\n') }) };
}

/** Those that decide under which key go keeps what it compiled, the same for each command. */
export function compilerFlags(trimpath: boolean): readonly string[] {
  // Linked to know whether it links; what nobody runs needs no symbols.
  return [`-trimpath=${trimpath}`, '-buildvcs=false', '-ldflags=-s -w'];
}

/** @throws UserError XC-SYSTEM-001 where that is what go says */
export function throwIfFull(said: string, workspace: string): void {
  if (/no space left on device|disk quota exceeded/.test(said))
    throw new UserError('XC-SYSTEM-001', { path: /\S*\/\S*(?=: .*no space)/.exec(said)?.[0] ?? workspace });
}

/** What go says beside its progress. */
export function wordsOf(stderr: string): string[] {
  return stderr.split('\n').filter(line => line !== '' && !isImportPath(line) && !isProgress(line));
}

export function isProgress(line: string): boolean {
  return /^go: (?:downloading|finding) /.test(line);
}

/** Of one package. More than people read, and a compiler cannot fill the memory. */
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
  let file = '';
  return {
    take(line, stream) {
      if (stream === 'stderr') return void (isImportPath(line) && onPackage?.(line));
      const event = readEvent(line);
      if (event?.ImportPath === undefined) return;
      // What is made for no package, a profile say, is told of by its header alone.
      if (event.ImportPath === '') file = /^# (.+)/.exec(event.Output ?? '')?.[1] ?? file;
      const about = event.ImportPath || file;
      // By -v each package that is compiled says its own path, as output.
      if (event.Output?.trim() === withoutVariant(event.ImportPath)) return;
      if (event.Action === 'build-fail') failed.add(about);
      if (event.Action === 'build-output') addLines(output, about, event.Output ?? '');
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
      else if (current !== undefined && !isProgress(line)) addLines(output, current, line);
    },
    said: () =>
      new Map([...output].filter(([, lines]) => lines.some(line => line !== '' && !/warning:|^\s|: note:/.test(line)))),
  };
}

/** What `-v` prints of each package. */
export function isImportPath(line: string): boolean {
  return /^[\w.~-]+(?:\/[\w.~+@-]+)*$/.test(line);
}

export function addLines(output: Map<string, string[]>, importPath: string, text: string): void {
  const lines = output.get(importPath) ?? [];
  output.set(importPath, lines);
  for (const line of text.replace(/\n$/, '').split('\n'))
    if (!line.startsWith('# ') && lines.length < MAX_LINES) lines.push(line.slice(0, MAX_LINE));
}

/** `example.com/p [example.com/p.test]` */
function withoutVariant(importPath: string): string {
  return importPath.replace(/ \[.*$/, '');
}

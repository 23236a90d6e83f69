import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lanes, Program, ProgramBinary, ProgramSize, Runner, Settings } from '../bench/index.js';
import {
  buildTarget,
  type Go,
  linesForCounter,
  listMains,
  type MainPackage,
  repeatable,
  symbolsOf,
} from '../golang/index.js';
import { UserError } from '../language/index.js';
import type { Check, Metric, Target } from '../report/model.js';
import { type System, sha256File } from '../system/index.js';
import type { More } from './bench-more-inputs.js';

export interface ProgramsAsked {
  readonly go: Go;
  readonly target: Target;
  readonly tags: readonly string[];
  readonly more: More;
  /** Where programs are looked for when none is named. */
  readonly among: readonly string[];
  readonly workspace: string;
  readonly baseWorkspace?: string | undefined;
  /** Files other than Go's that differ between both: a program may read any of them. */
  readonly dataDiffers: boolean;
  /** Ours. */
  readonly folder: string;
  readonly lanes: Lanes;
}

export interface BuiltProgram extends Program {
  readonly base?: BuiltBinary;
  readonly head?: BuiltBinary;
}

interface BuiltBinary extends ProgramBinary {
  readonly size: ProgramSize;
  readonly functions: readonly string[];
}

export interface BuiltPrograms {
  readonly programs: readonly BuiltProgram[];
  readonly notBuilt: readonly {
    readonly importPath: string;
    readonly side: 'base' | 'head';
    readonly output: string;
  }[];
}

type Bench = typeof import('../bench/index.js');

/**
 * Builds the main packages at both ends with the same flags: no cgo, no commit in it, no DWARF, and symbols, which the counter
 * needs. One that does not compile takes no other with it.
 * @throws UserError when what was named is no program, and XC-BENCH-031, -033 for marks that it does not have
 */
export async function buildPrograms(system: System, asked: ProgramsAsked, bench: Bench): Promise<BuiltPrograms> {
  const { more, workspace, baseWorkspace, lanes } = asked;
  const wanted = more.measures.has('size') || more.start !== undefined || more.region !== undefined;
  if (!wanted || more.programs?.length === 0) return withRegion({ programs: [], notBuilt: [] }, more, bench);
  const head = await listed(system, asked, workspace);
  const base = baseWorkspace === undefined ? [] : await listed(system, asked, baseWorkspace, true);
  const names = [...new Set([...head, ...base].map(({ importPath }) => importPath))].sort();
  const notBuilt: BuiltPrograms['notBuilt'][number][] = [];
  const build = async (side: 'base' | 'head', importPath: string, nth: number) => {
    const main = (side === 'head' ? head : base).find(one => one.importPath === importPath);
    const at = side === 'head' ? workspace : baseWorkspace;
    if (main === undefined || at === undefined) return undefined;
    // Paths of one length: the program is told its own.
    const out = join(asked.folder, `${side}-program-${nth}`);
    await mkdir(out, { recursive: true });
    const { target, tags } = asked;
    const go = { ...asked.go, env: { ...asked.go.env, ...repeatable(system, asked.go) } };
    const flags = { ldflags: '-w', tags, trimpath: true, buildvcs: false, cgo: 'off' } as const;
    const built = await buildTarget(system, go, { workspace: at, target, mains: [main], flags }, out);
    const file = built.ok ? built.files.get(main) : undefined;
    if (file !== undefined) return binaryOf(system, asked, bench, file, at);
    notBuilt.push({ importPath, side, output: built.ok ? '' : built.output.trim().slice(0, 2000) });
    return undefined;
  };
  const programs = await lanes(
    names.map((importPath, nth) => async (): Promise<BuiltProgram> => {
      const [now, before] = [await build('head', importPath, nth), await build('base', importPath, nth)];
      const same = now !== undefined && now.sha256 === before?.sha256 && !asked.dataDiffers;
      return { importPath, same, ...(now && { head: now }), ...(before && { base: before }) };
    }),
  );
  return withRegion({ programs, notBuilt }, more, bench);
}

/** Whose region it is has to be clear, and its marks be there, before anything runs. */
async function withRegion(built: BuiltPrograms, { region }: More, bench: Bench): Promise<BuiltPrograms> {
  if (region === undefined) return built;
  const there = built.programs.filter(({ head }) => head !== undefined);
  const [one] = there;
  if (there.length !== 1 || !one?.head) {
    const found = there.map(({ importPath }) => importPath).slice(0, 10);
    throw new UserError('XC-BENCH-033', { count: there.length, found: found.join(' ') || '-' });
  }
  await bench.checkMarks(region, one.importPath, one.head.functions);
  return built;
}

async function listed(
  system: System,
  { go, target, tags, more, among }: ProgramsAsked,
  workspace: string,
  isBase = false,
): Promise<readonly MainPackage[]> {
  const patterns = more.programs ?? among;
  try {
    return await listMains(system, go, { workspace, patterns, target, cgo: 'off', tags });
  } catch (error) {
    // A library has none, and what is new has none at the base.
    if (error instanceof UserError && (isBase || (more.programs === undefined && error.code === 'XC-BUILD-002')))
      return [];
    throw error;
  }
}

async function binaryOf(
  system: System,
  { go }: ProgramsAsked,
  bench: Bench,
  file: string,
  folder: string,
): Promise<BuiltBinary & { readonly sha256: string }> {
  const { fileSections } = await import('../elf/index.js');
  const table = await symbolsOf(system, go, file);
  const symbols = `${file}.symbols`;
  await writeFile(symbols, linesForCounter(table));
  const { size, sections } = await fileSections(file);
  return {
    file,
    folder,
    symbols,
    sha256: (await sha256File(file)).sha256,
    size: bench.shareOut(size, sections, table),
    functions: table.filter(({ code }) => code).map(({ name }) => name),
  };
}

/** Sizes, starts and the region of the programs. */
export async function programFindings(
  { programs, notBuilt }: BuiltPrograms,
  {
    more,
    ...asked
  }: {
    readonly more: More;
    readonly runner: Runner;
    readonly lanes: Lanes;
    readonly settings: Settings;
    readonly timeoutMs: number;
    readonly env: string;
    readonly plain: boolean;
  },
  bench: Bench,
): Promise<{ checks: Check[]; metrics: Metric[] }> {
  const parts: { checks: Check[]; metrics: Metric[] }[] = [];
  if (more.measures.has('size')) {
    const sized = programs.map(({ importPath, base, head }) => ({
      importPath,
      ...(base && { base: base.size }),
      ...(head && { head: head.size }),
    }));
    parts.push(bench.sizeFindings(sized, asked));
  }
  const [one] = programs.filter(({ head }) => head !== undefined);
  if (more.start !== undefined && asked.runner.counts)
    parts.push(await bench.startups(programs, { ...asked, argv: more.start }));
  if (more.region !== undefined && one !== undefined && asked.runner.counts)
    parts.push(await bench.regions(one, more.region, { ...asked, argv: more.region.argv }));
  const broken = notBuilt.map(({ importPath, side, output }) => {
    const at = side === 'head' ? { en: '', zh: '' } : { en: ' at the base', zh: '（基线）' };
    return bench.check(
      'bench/compile',
      // What nobody named may be for another target, or need cgo.
      side === 'head' && more.programs !== undefined ? 'fail' : 'warn',
      { en: `${importPath} does not compile${at.en}`, zh: `${importPath} 无法编译${at.zh}` },
      { package: importPath, side, said: output.split('\n').slice(0, 20) },
    );
  });
  return {
    checks: [...broken, ...parts.flatMap(({ checks }) => checks)],
    metrics: parts.flatMap(({ metrics }) => metrics),
  };
}

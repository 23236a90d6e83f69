import type { Check, Metric } from '../report/model.js';
import { endedBadly, quietEnv } from './benchmark.js';
import { parseWhole } from './counts.js';
import type { Lanes } from './pool.js';
import { processFindings } from './process-findings.js';
import { judgeProcesses, type Said, type Started } from './processes.js';
import type { Runner } from './runner.js';
import type { Settings } from './settings.js';

/** A program of one side, and what is needed to start it. */
export interface ProgramBinary {
  readonly file: string;
  /** Where it is started. */
  readonly folder: string;
  /** For the counter. */
  readonly symbols: string;
}

/** A main package at base and head. */
export interface Program {
  readonly importPath: string;
  readonly base?: ProgramBinary;
  readonly head?: ProgramBinary;
  /** Both are the same to the byte, and so is what they can read. */
  readonly same: boolean;
}

/** How programs are run and judged. */
export interface ProgramRuns {
  readonly argv: readonly string[];
  readonly runner: Runner;
  readonly lanes: Lanes;
  readonly settings: Settings;
  readonly timeoutMs: number;
  readonly env: string;
  /** There is no base. */
  readonly plain: boolean;
}

/** Up to `main.main`: the runtime's own start, and what each package initialises. And to the end of the process. */
export const START_UNITS = ['insn/init', 'insn/start'] as const;

/** Starts each program with the same arguments, with which it has to end by itself, and judges what that executes. */
export async function startups(
  programs: readonly Program[],
  asked: ProgramRuns,
): Promise<{ checks: Check[]; metrics: Metric[] }> {
  const things = programs.map(
    ({ importPath, base, head, same }): Started<(typeof START_UNITS)[number]> => ({
      name: importPath,
      same,
      ...(base && { base: () => start(base, asked) }),
      ...(head && { head: () => start(head, asked) }),
    }),
  );
  return processFindings(await judgeProcesses(START_UNITS, things, asked), {
    id: 'bench/startup',
    pass: { en: 'No program executes clearly more to start', zh: '没有程序启动时执行明显更多的指令' },
    subject: name => name,
    env: asked.env,
    plain: asked.plain,
    evidence: () => ({ arguments: asked.argv.join(' ') }),
  });
}

async function start(
  program: ProgramBinary,
  { runner, argv, timeoutMs }: ProgramRuns,
): Promise<Said<(typeof START_UNITS)[number]>> {
  const { file, folder, symbols } = program;
  const counter = { mode: 'whole' };
  const ended = await runner.run({ file, folder, argv, env: quietEnv(), timeoutMs, symbols, counter });
  const bad = endedBadly(ended);
  if (bad !== undefined) return bad;
  const whole = ended.counts === undefined ? { problem: 'the counter wrote nothing' } : parseWhole(ended.counts);
  if ('problem' in whole) return whole.problem;
  const { before, after } = whole;
  const functions = new Map(before.functions);
  for (const [name, insn] of after.functions) functions.set(name, (functions.get(name) ?? 0) + insn);
  return {
    'insn/init': { insn: before.instructions, functions: before.functions },
    'insn/start': { insn: before.instructions + after.instructions, functions },
  };
}

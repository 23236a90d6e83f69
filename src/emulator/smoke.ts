import type { Text } from '../language/index.js';
import type { Platform } from '../platform/index.js';
import type { Check, Evidence } from '../report/model.js';
import type { System } from '../system/index.js';
import type { Machine } from './find.js';
import { judge, type Verdict } from './judge.js';
import { excerpt } from './output.js';
import { type PlannedRun, planRuns } from './plan.js';
import { type RunResult, runBinary } from './run.js';
import { cannotRun, noProgram, otherWorldOf } from './unable.js';

export interface Smoke {
  readonly file: string;
  /** What reports call the file. */
  readonly subject: string;
  readonly machine: Machine;
  /** Checks by whose failure the kernel takes it for no program of this architecture. */
  readonly unfit: readonly string[];
  /** Those of the file's architecture. */
  readonly platforms: readonly Platform[];
  readonly argv: readonly string[];
  readonly timeoutMs: number;
}

/**
 * Runs a binary for the platforms of its architecture, one start after another: natively where this machine is of that
 * architecture, and under QEMU once for each of their CPU models and kernel releases. A check without platform holds on
 * all of them. Without an emulator, or where a run did not end in time, the answer is `unknown`: that says nothing about
 * the binary.
 */
export async function smokeRun(system: System, smoke: Smoke): Promise<Check[]> {
  const { machine, platforms } = smoke;
  const said = (platform: Platform | undefined, verdict: Verdict, evidence: Evidence): Check => ({
    id: 'run/starts',
    severity: 'error',
    subject: smoke.subject,
    ...(platform !== undefined && { platform: platform.id }),
    status: verdict.status,
    title: verdict.title,
    evidence,
    ...(verdict.hint !== undefined && { hint: verdict.hint }),
  });
  if (smoke.unfit.length > 0) return [said(undefined, ...noProgram(smoke.unfit))];
  const { runs, otherWorld } = planRuns(machine, platforms);
  const concerned = platforms.filter(platform => !otherWorld.includes(platform));
  const checks = otherWorld.map(platform => said(platform, ...otherWorldOf(platform, machine)));
  if (runs.length === 0 && (concerned.length > 0 || platforms.length === 0)) {
    const whom = otherWorld.length > 0 ? concerned : [undefined];
    return [...checks, ...whom.map(platform => said(platform, ...cannotRun(machine)))];
  }
  const emulated = new Set(runs.flatMap(({ on, platforms: of }) => (on === 'native' ? [] : of)));
  const settled = concerned.length > 0 && concerned.every(platform => emulated.has(platform));
  let overTime: Ran | undefined;
  let runsNatively = false;
  for (const planned of runs) {
    // Another run would take as long, and be as little an answer.
    const ran: Ran = overTime ?? (await start(system, smoke, planned));
    if (ran.result.timedOut) overTime = ran;
    for (const platform of whomOf(planned)) {
      const own = ran.judged(platform);
      if (planned.on === 'native' && own.status === 'pass') runsNatively = true;
      const verdict = runsNatively ? doubted(own) : own;
      const evidence = evidenceOf(ran, verdict, smoke, planned === ran.planned ? {} : { not_tried: nameOf(planned) });
      checks.push(said(platform, planned.on === 'native' && settled ? leftToModels(verdict) : verdict, evidence));
    }
  }
  return checks;
}

const whomOf = ({ platforms }: PlannedRun) => (platforms.length === 0 ? [undefined] : platforms);

interface Ran {
  readonly planned: PlannedRun;
  /** As it came to be: without a CPU model that this QEMU does not know. */
  readonly run: PlannedRun;
  readonly result: RunResult;
  readonly judged: (platform: Platform | undefined) => Verdict;
}

async function start(system: System, smoke: Smoke, planned: PlannedRun): Promise<Ran> {
  const { goarch } = smoke.machine;
  const once = (run: PlannedRun) => runBinary(system, run, smoke.file, smoke.argv, smoke.timeoutMs);
  let run = planned;
  let result = await once(run);
  if (run.cpu !== undefined && result.lines.some(line => line.includes('unable to find CPU model'))) {
    // QEMU's own default tells less, and no CPU is judged by it, but the rest is seen.
    const { cpu: _, ...withoutModel } = run;
    run = withoutModel;
    result = await once(run);
  }
  const first = (platform: Platform | undefined) => judge(result, run, goarch, platform);
  if (run.on === 'native' || whomOf(run).every(platform => first(platform).status !== 'fail'))
    return { planned, run, result, judged: first };
  // QEMU and a guest with threads can fail by chance: what is to count against a binary has to happen twice.
  const second = await once(run);
  const judged = (platform: Platform | undefined): Verdict => {
    const [a, b] = [first(platform), judge(second, run, goarch, platform)];
    return a.status !== 'fail' || (b.status === 'fail' && a.seen?.sign.id === b.seen?.sign.id) ? a : byChance(a);
  };
  return { planned, run, result, judged };
}

const text = (en: string, zh: string): Text => ({ en, zh });

function byChance(verdict: Verdict): Verdict {
  const { en, zh } = verdict.title;
  return {
    ...verdict,
    status: 'unknown',
    title: text(`${en}; not so the second time`, `${zh}；第二次运行时并非如此`),
    hint: text(
      'Under emulation some crashes are QEMU’s: try another version, or run it on the target.',
      '模拟环境下有些崩溃源于 QEMU：请换一个版本，或在目标机器上运行。',
    ),
  };
}

/** QEMU 8.2’s qemu-x86_64, for one, crashes by itself in programs that run: lance-format/lance#7902. */
function doubted(verdict: Verdict): Verdict {
  if (verdict.status !== 'fail' || verdict.seen?.sign.blame !== 'file') return verdict;
  const { en, zh } = verdict.title;
  return {
    ...verdict,
    status: 'unknown',
    title: text(`${en}, under QEMU; this machine itself runs it`, `${zh}（在 QEMU 下）；而本机直接运行正常`),
  };
}

/** The CPU of this machine stopped it; the runs on models of the platforms’ CPUs decide. */
function leftToModels(verdict: Verdict): Verdict {
  const blame = verdict.seen?.sign.blame;
  return verdict.status === 'unknown' && (blame === 'cpu' || blame === 'level')
    ? { ...verdict, status: 'skip' }
    : verdict;
}

const nameOf = ({ on, cpu, kernel }: PlannedRun): string =>
  [on === 'native' ? 'native' : on.tool, cpu, kernel].filter(part => part !== undefined).join(' ');

function evidenceOf(
  { run, planned, result }: Ran,
  verdict: Verdict,
  { argv, machine }: Smoke,
  more: Evidence,
): Evidence {
  const { emulator } = machine;
  return {
    how: run.on === 'native' ? 'native' : `${run.on.tool} ${run.on.version}`,
    ...(run.on === 'native'
      ? { ...(emulator.state === 'missing' && { cpu_models: `not emulated: no ${emulator.wanted.join(', ')}` }) }
      : { cpu: run.cpu ?? null, kernel: run.kernel ?? null }),
    ...(run.cpu !== planned.cpu && { cpu_not_known_to_qemu: planned.cpu ?? null }),
    ...(result.sysroot !== undefined && { QEMU_LD_PREFIX: result.sysroot.slice(0, 500) }),
    argv: argv.map(a => a.slice(0, 200)).slice(0, 50),
    exit: result.exit,
    signal: result.signal,
    ms: result.durationMs,
    ...(result.refused !== undefined && { refused: result.refused }),
    ...(result.timedOut && { cpu_seconds: result.cpuSeconds ?? null }),
    ...(verdict.seen !== undefined && { sign: verdict.seen.sign.id }),
    output: excerpt(result.lines, verdict.seen?.line),
    ...more,
  };
}

import type { Text } from '../language/index.js';
import type { Goarch, Platform } from '../platform/index.js';
import type { Check, CheckStatus } from '../report/model.js';
import type { PlannedRun } from './plan.js';
import { recognise, type Seen } from './recognise.js';
import type { RunResult } from './run.js';
import { lacking } from './tcg.js';

export interface Verdict extends Pick<Check, 'status' | 'title'> {
  readonly hint?: Text;
  readonly seen?: Seen;
}

/**
 * What a run says of a platform; of all of the architecture where none is given. It fails only by what it would do on
 * the platform too: everything that the emulator, the model or the machine at hand may be to blame for is unknown.
 */
export function judge(result: RunResult, run: PlannedRun, goarch: Goarch, platform: Platform | undefined): Verdict {
  if (result.timedOut) return overTime(result);
  const seen = recognise(result, run.on === 'native' ? 'native' : 'qemu', goarch);
  if (seen !== undefined) return blamed(seen, run, goarch, platform);
  const where = run.cpu === undefined ? text('', '') : text(` on QEMU’s ${run.cpu}`, `（QEMU 的 ${run.cpu}）`);
  if (result.exit === 0)
    return {
      status: 'pass',
      title: text(`it starts and ends with exit code 0${where.en}`, `能启动，并以 0 退出${where.zh}`),
    };
  if (PARSER_ANSWERED.test(result.lines.join('\n')))
    return {
      status: 'pass',
      title: text(
        `it starts: its own flag parser answered, with exit code ${result.exit}${where.en}`,
        `能启动：由程序自身的参数解析器作答，退出码 ${result.exit}${where.zh}`,
      ),
    };
  return {
    status: 'unknown',
    title: text(
      `it ran and ended with exit code ${result.exit}, which may be its answer to arguments it does not know`,
      `已运行，以退出码 ${result.exit} 结束，可能是它不认识这些参数`,
    ),
    hint: text(
      'Set verify.run to arguments with which it ends with 0, or to false.',
      '把 verify.run 设为能以 0 退出的参数，或设为 false。',
    ),
  };
}

const text = (en: string, zh: string): Text => ({ en, zh });

/**
 * Words that Go's flag, pflag (cobra), kingpin and urfave/cli say of an argument they do not know: main has been reached,
 * and with it the loader, the runtime and every package initialiser.
 */
const PARSER_ANSWERED =
  /^(flag provided but not defined: |(.*: )?(error: )?unknown (long |short )?flag|Incorrect Usage: )/im;

/** Seconds. One that waits has used what its start takes, 0.2 s under QEMU; on a loaded machine a busy one gets little more. */
const busyFrom = (durationMs: number) => Math.max(0.3, (0.05 * durationMs) / 1000);

function overTime({ lines, cpuSeconds, durationMs }: RunResult): Verdict {
  const busy = cpuSeconds !== undefined && cpuSeconds > busyFrom(durationMs);
  const [en, zh] =
    lines.length > 0
      ? ['it had printed something, so it was running', '它已有输出，说明在运行']
      : cpuSeconds === undefined
        ? ['it had printed nothing', '没有任何输出']
        : busy
          ? ['it had printed nothing and was computing', '没有任何输出，一直在占用 CPU']
          : ['it had printed nothing and was waiting', '没有任何输出，一直在等待'];
  return {
    status: 'unknown',
    title: text(`it had not ended when its time was up: ${en}`, `到时限仍未结束：${zh}`),
    hint: text(
      'A service that ignores these arguments and keeps running looks the same as an emulator that hangs. Set verify.run to arguments with which it ends, or raise verify.run-timeout.',
      '忽略这些参数而持续运行的服务，与卡住的模拟器看起来一样。请把 verify.run 设为能让它结束的参数，或增大 verify.run-timeout。',
    ),
  };
}

function blamed(seen: Seen, run: PlannedRun, goarch: Goarch, platform: Platform | undefined): Verdict {
  const { sign, what } = seen;
  const doubt = DOUBTS[sign.blame](run, goarch, platform, what);
  const title = sign.title(what);
  const ids = [...(sign.see?.[goarch] ?? []), ...(sign.see?.all ?? [])];
  const see = ids.length === 0 ? text('', '') : text(` See ${ids.join(', ')}.`, `参见 ${ids.join('、')}。`);
  const status: CheckStatus = doubt === undefined ? 'fail' : 'unknown';
  return {
    status,
    seen,
    title: doubt === undefined || doubt === SAID ? title : text(`${title.en}; ${doubt.en}`, `${title.zh}；${doubt.zh}`),
    hint: text(`${sign.hint.en}${see.en}`, `${sign.hint.zh}${see.zh}`),
  };
}

type Doubt = (run: PlannedRun, goarch: Goarch, platform: Platform | undefined, what: string) => Text | undefined;

/** The title says already why nothing follows. */
const SAID = text('', '');

/** Why an ending of each kind says nothing certain of the platform; undefined where it does. */
const DOUBTS: Readonly<Record<Seen['sign']['blame'], Doubt>> = {
  file: () => undefined,
  emulator: () => SAID,
  here: () => SAID,
  kernel: ({ kernel }) =>
    kernel === undefined ? text('it is not the kernel of the platform', '但这不是平台的内核') : undefined,
  world: (_run, _goarch, platform) =>
    platform === undefined
      ? text('QEMU knows only the new world', '但 QEMU 只支持新世界')
      : platform.world?.value === 'new'
        ? undefined
        : text('the world of this platform is not known', '但该平台属于哪个世界未知'),
  // Go asks CPUID for the level it names: whether the platform has that level does not depend on the model.
  level: (run, _goarch, platform, needs) => {
    const has = platform?.goLevel?.value ?? undefined;
    if (has === undefined) return ofCpu(run, platform) ?? levelUnknown;
    return needs > has ? undefined : text(`this platform has ${has}`, `而该平台达到 ${has}`);
  },
  cpu: (run, goarch, platform) => {
    const doubt = ofCpu(run, platform);
    if (doubt !== undefined) return doubt;
    const lacks = run.on === 'native' ? undefined : lacking(goarch, run.on);
    if (lacks !== undefined) return text(lacks.en, `但 ${lacks.zh}`);
    if (goarch !== 'loong64' && (platform?.goLevel?.value ?? null) === null) return levelUnknown;
    const beyond = platform?.qemuLacks ?? [];
    return beyond.length === 0
      ? undefined
      : text(
          `the model lacks what this CPU has or may have: ${beyond.join(', ')}`,
          `但该型号缺少此 CPU 具有或可能具有的特性：${beyond.join('、')}`,
        );
  },
};

const levelUnknown = text('how far this CPU goes is not known', '但此 CPU 支持到什么级别未知');

/** It did not run on a model of the platform's CPU at all. */
function ofCpu(run: PlannedRun, platform: Platform | undefined): Text | undefined {
  if (run.on === 'native') return text('the CPU is that of this machine', '但这是本机的 CPU');
  return run.cpu === undefined || platform === undefined
    ? text('the CPU is QEMU’s default, not that of the platform', '但这是 QEMU 的默认 CPU，不是平台的 CPU')
    : undefined;
}

import type { Config } from '../config/index.js';
import type { Language } from '../language/index.js';
import { UserError } from '../language/index.js';
import { type Paint, terminalPaint } from '../report/index.js';
import { ExitCode } from '../system/index.js';
import { columns } from './columns.js';
import type { Call, TerminalCommand } from './command.js';
import { distribution } from './distribution.js';

import { probeAll, type Row } from './probes.js';

export const doctor: TerminalCommand = {
  usage: 'doctor',
  description: {
    en: 'What this machine can do, and how to get what is missing',
    zh: '检查本机具备的条件，并说明如何补齐缺少的部分',
  },
  flags: {},
  run: runDoctor,
};

async function runDoctor({ options, job, out }: Call): Promise<ExitCode> {
  const rows = await probeAll({
    system: job.system,
    host: job.host,
    workspace: job.workspace,
    distribution: await distribution(),
    config: configOf(job),
    node: process.version,
    machine: { platform: process.platform, arch: process.arch },
  });
  if (options['json']) out.write(`${JSON.stringify(rows, null, 2)}\n`);
  else out.write(`${renderDoctor(rows, job.host.language, terminalPaint(job.host.caps.color)).join('\n')}\n`);
  return doctorExit(rows);
}

/** 0 unless the main job lacks something that it cannot get by itself. */
export function doctorExit(rows: readonly Row[]): ExitCode {
  return rows.some(row => row.state === 'missing') ? ExitCode.toolMissing : ExitCode.pass;
}

/** A machine can be examined whatever the configuration says. */
function configOf(job: Call['job']): Config | undefined {
  try {
    return job.config().config;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const MARK = { ok: '✔', limited: '⚠', missing: '✖' } as const;
const STYLE = { ok: 'pass', limited: 'warn', missing: 'fail' } as const;

export function renderDoctor(rows: readonly Row[], language: Language, color: Paint): string[] {
  const lines = columns(rows.map(row => [`  ${MARK[row.state]} ${row.id}`, row.found[language]]));
  const missing = rows.filter(row => row.state === 'missing').length;
  const limited = rows.filter(row => row.state === 'limited').length;
  const verdict = {
    en:
      missing > 0
        ? `✖ ${missing} missing: the main job cannot run here`
        : `✔ the main job runs here${limited > 0 ? `, with ${limited} limits` : ''}`,
    zh:
      missing > 0
        ? `✖ 缺少 ${missing} 项：主要流程无法在此运行`
        : `✔ 主要流程可以在此运行${limited > 0 ? `，有 ${limited} 项受限` : ''}`,
  };
  return [
    ...rows.flatMap((row, i) => [
      color(STYLE[row.state], lines[i] ?? ''),
      ...(row.how === undefined ? [] : [color('dim', `      ${row.how[language]}`)]),
    ]),
    '',
    color(missing > 0 ? 'fail' : 'pass', verdict[language]),
  ];
}

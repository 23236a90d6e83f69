import { type Language, UserError } from '../language/index.js';
import { diskError, ExitCode, Interrupted, ToolError } from '../system/index.js';

interface Explained {
  readonly lines: readonly string[];
  readonly exit: ExitCode;
}

/** What a person should read when something was thrown. A stack trace appears only for a bug of ours. */
export function explainError(error: unknown, language: Language): Explained {
  if (error instanceof Interrupted)
    return { lines: new UserError('XC-SYSTEM-005', {}).told(language), exit: ExitCode.interrupted };
  if (error instanceof UserError)
    return { lines: [error, ...error.others].flatMap(e => e.told(language)), exit: error.exit };
  if (error instanceof ToolError) {
    const told = new UserError('XC-SYSTEM-004', {
      argv: error.argv.join(' ').slice(0, 300),
      reason: error.exitCode === null ? error.reason : `exit ${error.exitCode}`,
      said: error.stderrTail.split('\n').slice(-5).join(' ⏎ ') || '-',
    });
    return { lines: told.told(language), exit: ExitCode.findings };
  }
  const disk = diskError(error);
  if (disk !== undefined) return { lines: disk.told(language), exit: ExitCode.usage };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { lines: [`XC-BUG ${OUR_BUG[language]}`, ...stack.split('\n')], exit: ExitCode.usage };
}

const OUR_BUG = {
  en: 'This is a bug in xinchuang-go. Please report it with the lines below (look them over for secrets first).',
  zh: '这是 xinchuang-go 自身的缺陷。请附上以下内容报告（请先检查其中是否含有机密信息）。',
};

import { allChecks } from '../actions/checks.js';
import { oneLine, UserError } from '../language/index.js';
import { terminalPaint } from '../report/index.js';
import { ExitCode } from '../system/index.js';
import type { Call, TerminalCommand } from './command.js';

export const explain: TerminalCommand = {
  usage: 'explain <check>',
  description: {
    en: 'What a check means, why it matters on which platform, and how to mend it: explain elf/world',
    zh: '说明某项检查的含义、为何重要、如何修复，例如：explain elf/world',
  },
  flags: {},
  run: explainCheck,
};

async function explainCheck({ operands: [id = ''], job: { host }, out }: Call): Promise<ExitCode> {
  const all = await allChecks();
  const found = all.find(check => check.id === id);
  if (found === undefined) {
    const { closest, distance } = await import('fastest-levenshtein');
    const ids = all.map(check => check.id);
    const near = closest(id.slice(0, 80), ids);
    // Beyond half its letters it is not the one that was meant.
    const meant = distance(id.slice(0, 80), near) <= near.length / 2 ? near : '—';
    throw new UserError('XC-VERIFY-010', { id: oneLine(id), near: meant, all: ids.join(' ') });
  }
  const zh = host.language === 'zh';
  const color = terminalPaint(host.caps.color);
  const rows = [
    [zh ? '检查' : 'checks', found.title],
    [zh ? '原因' : 'why', found.why],
    [zh ? '修复' : 'fix', found.fix],
  ] as const;
  const lines = rows.map(([label, text]) => `  ${color('dim', label.padEnd(zh ? 6 : 8))}${text[host.language]}`);
  const source = `  ${color('dim', (zh ? '出处' : 'source').padEnd(zh ? 6 : 8))}${found.source}`;
  out.write(`${color('bold', found.id)}  ${found.severity}\n${[...lines, source].join('\n')}\n`);
  return ExitCode.pass;
}

import { plural } from '../language/index.js';
import { renderTerminal, summarize, terminalPaint } from '../report/index.js';
import type { Check, Report } from '../report/model.js';
import type { Audited } from './audit-all.js';
import type { Job } from './define.js';

/** The findings in the log, and beside the lines that they are about. */
export function tellAudit(audits: readonly Audited[], reports: readonly Report[], { host }: Job): void {
  const { language, caps } = host;
  const summary = summarize({ reports, rejected: [] }, { platforms: [] });
  host.log('info', renderTerminal(summary, { language, paint: terminalPaint(caps.color), quiet: false }));
  for (const { name, verdict, coverage } of audits) {
    const { listed, compiled, failed, blocked, unknown } = coverage;
    const said = {
      en: `${name}: ${verdict} · ${plural(listed, 'package')} listed, ${compiled} compiled, ${failed} failed, ${blocked} blocked, ${unknown} unknown`,
      zh: `${name}：${VERDICTS[verdict]} · 列出 ${listed} 个包，编译 ${compiled}，失败 ${failed}，受阻 ${blocked}，未知 ${unknown}`,
    };
    host.log('info', said[language]);
  }
  const seen = new Map<string, { check: Check; targets: string[] }>();
  for (const { checks, target } of reports)
    for (const check of checks) {
      if (check.location === undefined || (check.status !== 'fail' && check.status !== 'warn')) continue;
      const key = JSON.stringify([check.id, check.location, check.evidence['module'] ?? '']);
      const entry = seen.get(key) ?? { check, targets: [] };
      entry.targets.push(target?.goarch ?? '');
      seen.set(key, entry);
    }
  host.annotate(
    [...seen.values()].map(({ check: { id, title, hint, severity, location }, targets }) => ({
      level: severity === 'error' ? 'error' : severity === 'warn' ? 'warning' : 'notice',
      title: `${id} · ${targets.join(', ')}`,
      message: [title[language], hint?.[language]].filter(Boolean).join('\n'),
      path: location?.path ?? 'go.mod',
      ...(location?.line !== undefined && { line: location.line }),
      ...(location?.column !== undefined && { column: location.column }),
    })),
  );
}

const VERDICTS: Readonly<Record<Audited['verdict'], string>> = {
  clean: '无问题',
  warnings: '有警告',
  blocked: '受阻',
  unknown: '未知',
};

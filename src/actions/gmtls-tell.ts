import { resolve } from 'node:path';
import type { Check, Report } from '../report/model.js';
import { writeFileAtomic } from '../system/index.js';
import type { Job } from './define.js';
import type { Started } from './gmtls-subject.js';

/** The findings, and the page where one is wanted. @returns the verdict */
export async function tell(reports: readonly Report[], html: string | undefined, { host, workspace }: Job) {
  const { renderHtml, renderTerminal, summarize, terminalPaint } = await import('../report/index.js');
  const { allChecks } = await import('./checks.js');
  const summary = summarize({ reports, rejected: [] }, { definitions: await allChecks() });
  const { language, caps } = host;
  host.log('info', renderTerminal(summary, { language, paint: terminalPaint(caps.color), quiet: false }));
  if (html !== undefined) await writeFileAtomic(resolve(workspace, html), renderHtml(summary, language));
  return summary.overall.verdict;
}

/** What the server of ours printed belongs to a check that says it stopped. */
export function withOutput(check: Check, program: Started | undefined): Check {
  if (program === undefined || check.id !== 'gmtls/survival') return check;
  const ended = program.ended();
  return {
    ...check,
    evidence: { ...check.evidence, ...(ended !== undefined && { ended }), output: [...program.output()] },
  };
}

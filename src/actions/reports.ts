import type { Report } from '../report/model.js';
import { version } from '../version.js';
import type { Job } from './define.js';

/** Where report and gate look for what the other actions left. */
export const reportsInput = {
  type: 'text',
  default: '.xinchuang/reports',
  description: { en: 'Folder of the JSON reports.', zh: 'JSON 报告所在的文件夹。' },
} as const;

type Part = Pick<Report, 'action'> &
  Partial<Pick<Report, 'target' | 'shard' | 'subjects' | 'platforms' | 'checks' | 'metrics' | 'env'>>;

/** Fills in what every report says of its run. `started` is when the work for this report began. */
export async function makeReports(job: Job, started: Date, parts: readonly Part[]): Promise<Report[]> {
  const { repo, headSha, baseSha, url } = await job.host.change();
  const run = {
    host: job.host.kind,
    ...(repo !== undefined && { repo }),
    ...(headSha !== undefined && { headSha }),
    ...(baseSha !== undefined && { baseSha }),
    ...(url !== undefined && { url }),
    startedAt: started.toISOString(),
    durationMs: Math.max(0, job.system.now().getTime() - started.getTime()),
  };
  return parts.map(part => ({
    schema: 'xinchuang-go/report/v1',
    tool: { name: 'xinchuang-go', version },
    run,
    subjects: [],
    checks: [],
    metrics: [],
    env: {},
    ...part,
  }));
}

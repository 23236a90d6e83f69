import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../language/index.js';
import { reportKey } from '../report/index.js';
import type { Report } from '../report/model.js';
import { version } from '../version.js';
import type { Job } from './define.js';

/** Where report and gate look for what the other actions left. */
export const reportsInput = {
  type: 'text',
  default: '.xinchuang/reports',
  description: { en: 'Folder of the JSON reports.', zh: 'JSON 报告所在的文件夹。' },
} as const;

/**
 * A folder of reports as messages name it, also in comments that the world reads: from where we run, when it lies below that.
 * The path that leads to the checkout is the machine's own business.
 */
export function fromHere(workspace: string, folder: string): string {
  const path = relative(process.cwd(), resolve(workspace, folder));
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? resolve(workspace, folder) : path || '.';
}

/** For the forge's API. Never a flag of the command line. */
export const tokenInput = {
  type: 'text',
  secret: true,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language.
  inAction: '${{ github.token }}',
  description: { en: 'Token for the API of the forge.', zh: '代码托管平台 API 的令牌。' },
  otherwise: {
    en: 'outside of actions the variable XC_TOKEN, or XC_GITLAB_TOKEN, GITEA_TOKEN, GITEE_TOKEN, GITCODE_TOKEN, GITHUB_TOKEN',
    zh: '不作为 action 运行时取变量 XC_TOKEN，或 XC_GITLAB_TOKEN、GITEA_TOKEN、GITEE_TOKEN、GITCODE_TOKEN、GITHUB_TOKEN',
  },
} as const;

/** Reports of the commit that this one is compared with. */
export const baselineInput = {
  type: 'text',
  description: {
    en: 'Folder with the reports of the base, as `report` keeps it: what `gate.thresholds` are judged against.',
    zh: '`report` 所维护的基线报告文件夹；`gate.thresholds` 以此为准。',
  },
  otherwise: { en: 'nothing is compared', zh: '不比较' },
  example: '.xinchuang/base',
} as const;

/** As many as the schema of a report takes. */
const MAX_PARTS = 500;

type Part = Pick<Report, 'action'> &
  Partial<Pick<Report, 'target' | 'shard' | 'subjects' | 'platforms' | 'checks' | 'metrics' | 'env'>>;

/** Which leg of a matrix this is: it goes into the names of what the leg leaves. */
export const shardInput = {
  type: 'text',
  example: 's2',
  description: {
    en: 'Name of this leg of a matrix, where several jobs do this action for one target: letters, digits, ".", "_", "-". `plan` gives one to each leg.',
    zh: '矩阵中本项的名称，用于多个作业对同一目标执行本 action 的情形：字母、数字、"."、"_"、"-"；`plan` 会为每项给出。',
  },
  otherwise: { en: 'the action is done once for a target', zh: '每个目标只执行一次' },
} as const;

/** Without two hyphens in a row: `s2--set` is what verify calls a second report of `s2`. @throws UserError XC-INPUT-008 */
export function checkedShard(shard: string | undefined): string | undefined {
  if (shard !== undefined && !(shard.length <= 40 && /^[A-Za-z0-9._]+(?:-[A-Za-z0-9._]+)*$/.test(shard)))
    throw new UserError('XC-INPUT-008', { value: shard });
  return shard;
}

/** Fills in what every report says of its run. `started` is when the work for this report began. */
export async function makeReports(
  job: Job,
  started: Date,
  parts: readonly Part[],
  shard?: string | undefined,
): Promise<Report[]> {
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
  const made = parts.map(
    (part): Report => ({
      schema: 'xinchuang-go/report/v1',
      tool: { name: 'xinchuang-go', version },
      run,
      subjects: [],
      checks: [],
      metrics: [],
      env: {},
      ...part,
      // A leg of a matrix may itself need several files.
      ...(shard !== undefined && { shard: [shard, ...(part.shard === undefined ? [] : [part.shard])].join('--') }),
    }),
  );
  if (made.length < 2) return made;
  const whole = { ...run, parts: made.map(reportKey).slice(0, MAX_PARTS) };
  return made.map(report => ({ ...report, run: whole }));
}

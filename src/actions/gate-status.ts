import { openForge, postStatus } from '../forge/index.js';
import { type GateVerdict, MAY_GO_OUT } from '../gate/index.js';
import { inertLine } from '../report/index.js';
import type { Job } from './define.js';

/** Names the status among those of other systems; branch protection asks for it by this name. */
const CONTEXT = 'xinchuang-go/gate';

/** Puts the verdict beside the commit. What the forge refuses is told, and the verdict stays what it is. */
export async function setGateStatus(
  { verdict, rows }: GateVerdict,
  token: string | undefined,
  job: Job,
): Promise<void> {
  const { host, system } = job;
  const { headSha, repo, url } = await host.change();
  if (headSha === undefined) return;
  const opened = await openForge({ kind: host.kind, repo }, token, system, { what: 'status' });
  if ('reason' in opened) {
    host.log('warning', opened.reason.told(host.language).join('\n'));
    return;
  }
  host.mask(opened.secret);
  const [first] = rows;
  const more = rows.length > 1 ? ` (+${rows.length - 1})` : '';
  const description = first
    ? inertLine(`${first.id}${more}: ${first.title[host.language]}`)
    : MAY_GO_OUT[host.language];
  const posted = await postStatus(opened.forge, headSha, {
    state: verdict === 'pass' ? 'success' : 'failure',
    context: CONTEXT,
    description,
    ...(url !== undefined && { url }),
  });
  if (posted.outcome === 'skipped') host.log('warning', posted.reason.told(host.language).join('\n'));
}

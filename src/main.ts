import type { Job } from './actions/define.js';
import { explainError } from './actions/explain-error.js';
import { actions } from './actions/index.js';
import { openJob } from './actions/job.js';
import { perform } from './actions/perform.js';
import { loadGithubHost } from './host/index.js';
import { chooseLanguage } from './language/index.js';
import { interruptSignal, realSystem } from './system/index.js';

/** Front door for GitHub Actions and what speaks its protocol: one action, inputs from INPUT_* variables. */
export async function runAction(name: keyof typeof actions): Promise<void> {
  await inJob(async job => {
    const action = await actions[name]();
    const { exit, answer } = await perform(action, job);
    if (answer !== undefined) job.host.log('info', answer);
    if (exit !== 0) process.exitCode = exit;
  });
}

/** The action's post step: it can warn, never fail the job. */
export async function runPost(name: keyof typeof actions): Promise<void> {
  await inJob(async job => (await actions[name]()).post?.(job), 'warning');
}

async function inJob(body: (job: Job) => Promise<void>, failure: 'error' | 'warning' = 'error'): Promise<void> {
  const system = realSystem(interruptSignal());
  const { env } = system;
  const makeHost = await loadGithubHost();
  // Until the job is open, messages can only follow the locale.
  let host = makeHost(system, chooseLanguage('auto', env));
  try {
    const job = await openJob({
      system,
      base: env['GITHUB_WORKSPACE'] || system.cwd,
      workingDirectory: host.input('working-directory'),
      config: host.input('config'),
      lang: host.input('lang'),
      host: makeHost,
    });
    host = job.host;
    await body(job);
  } catch (error) {
    const { lines, exit } = explainError(error, host.language);
    host.log(failure, lines.join('\n'));
    if (failure === 'error') process.exitCode = exit;
  }
}

import { resolve } from 'node:path';
import type { Job } from './actions/define.js';
import { actions } from './actions/index.js';
import { explain, interruptSignal, perform } from './actions/perform.js';
import { loadGithubHost } from './host/index.js';
import { chooseLanguage } from './language/index.js';
import { realSystem } from './system/index.js';

/** Front door for GitHub Actions and what speaks its protocol: one action, inputs from INPUT_* variables. */
export async function runAction(name: keyof typeof actions): Promise<void> {
  await inJob(async job => {
    const action = await actions[name]();
    const { exit } = await perform(action, job);
    if (exit !== 0) process.exitCode = exit;
  });
}

/** The action's post step: it can warn, never fail the job. */
export async function runPost(name: keyof typeof actions): Promise<void> {
  await inJob(async job => (await actions[name]()).post?.(job));
}

async function inJob(body: (job: Job) => Promise<void>): Promise<void> {
  const system = realSystem(interruptSignal());
  const lang = system.env['INPUT_LANG'];
  const language = chooseLanguage(lang === 'zh-CN' || lang === 'en' ? lang : 'auto', system.env);
  const host = (await loadGithubHost())(system, language);
  try {
    const workspace = resolve(system.env['GITHUB_WORKSPACE'] || system.cwd, host.input('working-directory') ?? '.');
    await body({ host, system, workspace });
  } catch (error) {
    const { lines, exit } = explain(error, language);
    host.log('error', lines.join('\n'));
    process.exitCode = exit;
  }
}

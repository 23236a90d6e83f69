import { LineCounter, parseDocument } from 'yaml';

/**
 * What actionlint does not look at in a workflow, and a security linter would: injection, pinning, permissions, what a
 * `workflow_run` job may touch. Each rule is known by a name, so that a test can show that it finds what it is for.
 */
export type Rule =
  | 'yaml'
  | 'injection'
  | 'pinned'
  | 'permissions'
  | 'trigger'
  | 'credentials'
  | 'untrusted-checkout'
  | 'untrusted-artifact';

export interface Problem {
  readonly rule: Rule;
  /** `jobs.report.steps.2`, and what is wrong there. */
  readonly said: string;
}

/** Actions of this project: users follow their moving tag, as the documentation tells them to. */
const OURS = /^(?:https:\/\/[^/]+\/)?(?:org|mirrors)\/xinchuang-go(?:\/[a-z]+)?@v1$/;

/** What a job may write, and nothing else. `contents` is for a release, and then only on a tag. */
const WRITES = [
  'pull-requests',
  'issues',
  'statuses',
  'checks',
  'security-events',
  'id-token',
  'attestations',
  'contents',
];

export function workflowProblems(text: string): Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) return document.errors.map(({ message }) => ({ rule: 'yaml', said: message }));
  const workflow = record(document.toJS());
  const triggers = triggersOf(workflow['on']);
  const jobs = Object.entries(record(workflow['jobs'])).map(([id, job]) => ({ at: `jobs.${id}`, job: record(job) }));
  return [
    ...triggers.filter(name => name === 'pull_request_target').map(name => problem('trigger', `on.${name}`)),
    ...pinning(text),
    ...topPermissions(workflow['permissions']),
    ...jobs.flatMap(({ at, job }) => [
      ...jobPermissions(at, job['permissions'], workflow['on']),
      ...stepsOf(job).flatMap((step, n) => stepProblems(`${at}.steps.${n}`, step)),
      ...(triggers.includes('workflow_run') ? workflowRun(at, job) : []),
    ]),
  ];
}

/** The same of an action.yml: only a composite one has steps. */
export function actionProblems(text: string): Problem[] {
  const action = record(parseDocument(text).toJS());
  const steps = stepsOf(record(action['runs']));
  return [...pinning(text), ...steps.flatMap((step, n) => stepProblems(`runs.steps.${n}`, step))];
}

function stepProblems(at: string, step: Record<string, unknown>): Problem[] {
  const inputs = record(step['with']);
  const uses = text(step['uses']);
  const scripts = {
    run: step['run'],
    shell: step['shell'],
    ...(/\bgithub-script@/.test(uses) && { script: inputs['script'] }),
  };
  return [
    ...Object.entries(scripts)
      .filter(([, script]) => text(script).includes('${{'))
      .map(([name]) =>
        problem('injection', `${at}.${name}: an expression becomes a part of the program; hand it over by env`),
      ),
    ...(/(?:^|\/)actions\/checkout@/.test(uses) && inputs['persist-credentials'] !== false
      ? [problem('credentials', `${at}: persist-credentials: false, or the token stays in .git/config`)]
      : []),
  ];
}

/** Looks at the text, because the version is a comment. */
function pinning(workflow: string): Problem[] {
  return workflow.split('\n').flatMap((line, n) => {
    const found = /^\s*(?:-\s+)?['"]?uses['"]?\s*:\s*['"]?([^\s'"#]+)['"]?\s*(#.*)?$/.exec(line);
    const [, uses = '', comment = ''] = found ?? [];
    if (!found || uses.startsWith('./') || OURS.test(uses)) return [];
    const pinned = uses.startsWith('docker://')
      ? /@sha256:[0-9a-f]{64}$/.test(uses)
      : /@[0-9a-f]{40}$/.test(uses) && /^#\s*v?\d+(?:\.\d+)*\b/.test(comment);
    return pinned
      ? []
      : [problem('pinned', `line ${n + 1}: ${uses} needs a commit of 40 digits and its version as a comment`)];
  });
}

function topPermissions(permissions: unknown): Problem[] {
  if (permissions === undefined || permissions === null || typeof permissions !== 'object')
    return [problem('permissions', `permissions: ${String(permissions)}; say them one by one at the top, {} for none`)];
  return Object.entries(permissions)
    .filter(([, level]) => level !== 'read' && level !== 'none')
    .map(([name, level]) =>
      problem('permissions', `permissions.${name}: ${level} belongs to the one job that needs it`),
    );
}

function jobPermissions(at: string, permissions: unknown, on: unknown): Problem[] {
  if (permissions === undefined) return [];
  if (permissions === null || typeof permissions !== 'object')
    return [problem('permissions', `${at}.permissions: ${String(permissions)}`)];
  const written = Object.entries(permissions).filter(([, level]) => level !== 'read' && level !== 'none');
  return written
    .filter(([name, level]) => level !== 'write' || !WRITES.includes(name) || (name === 'contents' && !onlyOnTags(on)))
    .map(([name, level]) => problem('permissions', `${at}.permissions.${name}: ${level}`));
}

function onlyOnTags(on: unknown): boolean {
  const push = record(record(on)['push']);
  return (
    triggersOf(on).every(name => name === 'push' || name === 'workflow_dispatch') &&
    'tags' in push &&
    !('branches' in push)
  );
}

/**
 * A `workflow_run` job has secrets, and what a fork's run left is data of strangers: it checks nothing of the fork out,
 * runs no shell beside what it has fetched, and takes no value from it into an expression.
 */
function workflowRun(at: string, job: Record<string, unknown>): Problem[] {
  const steps = stepsOf(job);
  const fetches = steps.some(
    step => /download-artifact@/.test(text(step['uses'])) || /\bgh run download\b/.test(text(step['run'])),
  );
  return steps.flatMap((step, n) => {
    const [where, inputs] = [`${at}.steps.${n}`, record(step['with'])];
    const found: Problem[] = [];
    if (/(?:^|\/)actions\/checkout@/.test(text(step['uses'])) && ('ref' in inputs || 'repository' in inputs))
      found.push(problem('untrusted-checkout', `${where}: only the default branch may be checked out here`));
    if (/\bgit (?:fetch|checkout|clone|pull)\b|\bgh pr checkout\b/.test(text(step['run'])))
      found.push(problem('untrusted-checkout', `${where}: only the default branch may be checked out here`));
    if (fetches && step['run'] !== undefined)
      found.push(problem('untrusted-artifact', `${where}: no shell in a job that fetches an artifact of others`));
    const taken = JSON.stringify([step['env'], step['with'], job['env']]);
    if (/\$\{\{[^}]*\b(?:fromJSON|hashFiles|env\.|steps\.[\w-]+\.outputs|needs\.[\w-]+\.outputs)/.test(taken))
      found.push(problem('untrusted-artifact', `${where}: a value may come from the artifact`));
    return found;
  });
}

function triggersOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(record(on));
}

function stepsOf(job: Record<string, unknown>): Record<string, unknown>[] {
  return Array.isArray(job['steps']) ? job['steps'].map(record) : [];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function problem(rule: Rule, said: string): Problem {
  return { rule, said };
}

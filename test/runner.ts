import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Ended, runNode } from './process.js';

export interface StepResult extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
}

/**
 * One job of a GitHub-like runner as far as a JavaScript action sees it: the action folder's action.yml says which file
 * to start, defaults fill in what the step does not give, and the command files carry its answers to the next step.
 */
export function runnerJob(workspace: string, context: Readonly<Record<string, string>> = {}) {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'xinchuang-runner-')));
  const temp = join(home, 'temp');
  mkdirSync(temp);
  let env: Record<string, string> = {};
  let path: string[] = [];
  let steps = 0;
  const states = new Map<string, Record<string, string>>();

  const start = async (
    actionFolder: string,
    which: 'main' | 'post',
    inputs: Readonly<Record<string, string>>,
  ): Promise<StepResult> => {
    const action = parse(readFileSync(join(actionFolder, 'action.yml'), 'utf8')) as ActionYaml;
    const file = action.runs[which];
    if (file === undefined) throw new Error(`${actionFolder}/action.yml has no runs.${which}`);
    const given = Object.entries(action.inputs ?? {}).map(([name, { default: value = '' }]) => [
      name,
      inputs[name] ?? value,
    ]);
    for (const name of Object.keys(inputs))
      if (!action.inputs?.[name]) throw new Error(`action.yml has no input ${name}`);
    steps += 1;
    const files = Object.fromEntries(
      ['OUTPUT', 'ENV', 'PATH', 'STEP_SUMMARY', 'STATE'].map(name => {
        const command = join(temp, `${name.toLowerCase()}-${steps}`);
        writeFileSync(command, '');
        return [`GITHUB_${name}`, command];
      }),
    );
    const state = Object.entries(states.get(actionFolder) ?? {}).map(([name, value]) => [`STATE_${name}`, value]);
    const ended = await runNode(join(actionFolder, file), [], {
      cwd: workspace,
      env: {
        GITHUB_ACTIONS: 'true',
        CI: 'true',
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temp,
        RUNNER_TOOL_CACHE: join(home, 'tools'),
        ...context,
        ...env,
        ...files,
        ...Object.fromEntries(state),
        ...Object.fromEntries(
          given.map(([name = '', value = '']) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
        ),
        PATH: [...path, process.env['PATH']].join(':'),
      },
    });
    const read = (name: string) => readFileSync(files[`GITHUB_${name}`] as string, 'utf8');
    const exported = keyValues(read('ENV'));
    env = { ...env, ...exported };
    const added = read('PATH').split('\n').filter(Boolean);
    path = [...added.reverse(), ...path];
    states.set(actionFolder, { ...states.get(actionFolder), ...keyValues(read('STATE')) });
    return { ...ended, outputs: keyValues(read('OUTPUT')), summary: read('STEP_SUMMARY'), env: exported, path: added };
  };

  return {
    home,
    uses: (actionFolder: string, inputs: Readonly<Record<string, string>> = {}) => start(actionFolder, 'main', inputs),
    post: (actionFolder: string, inputs: Readonly<Record<string, string>> = {}) => start(actionFolder, 'post', inputs),
  };
}

interface ActionYaml {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

/** `name=value` and `name<<delimiter … delimiter`, as the runner reads command files. */
function keyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[i] ?? '') ?? [];
    if (name !== undefined) {
      const body: string[] = [];
      for (i++; i < lines.length && lines[i] !== delimiter; i++) body.push(lines[i] ?? '');
      values[name] = body.join('\n');
      continue;
    }
    const [, key, value] = /^([^=]+)=(.*)$/.exec(lines[i] ?? '') ?? [];
    if (key !== undefined) values[key] = value ?? '';
  }
  return values;
}

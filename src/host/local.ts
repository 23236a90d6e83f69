import { join } from 'node:path';
import pc from 'picocolors';
import type { Language } from '../language/index.js';
import type { System } from '../system/index.js';
import { pullNumber } from './commit.js';
import { gitChange } from './git.js';
import { giteeChange } from './gitee.js';
import { clearDotenv, gitlabChange, section, writeDotenv } from './gitlab.js';
import type { Change, Host, Progress } from './host.js';
import { recognise } from './recognise.js';

export interface LocalOptions {
  readonly language: Language;
  /** Only errors and what the command itself prints. */
  readonly quiet?: boolean;
  /** Raw inputs: command-line flags. */
  readonly inputs?: Readonly<Record<string, string | undefined>>;
  readonly out?: NodeJS.WriteStream;
  /** The action that runs: outputs are told by its name. */
  readonly action?: string;
}

/** Outputs for the jobs after this one, as GitLab takes them: `artifacts: reports: dotenv`. */
const OUTPUTS_FILE = join('.xinchuang', 'outputs.env');

function variableOf(action: string, output: string): string {
  return `XC_${action}_${output}`.replaceAll('-', '_').toUpperCase();
}

/** A terminal, or any CI without an interface of its own: lines on standard error, files for the rest. */
export function localHost(system: System, options: LocalOptions): Host {
  const out = options.out ?? process.stderr;
  const moving = out.isTTY === true && !system.env['CI'] && system.env['TERM'] !== 'dumb';
  const color = pc.createColors(useColor(system.env, out.isTTY === true));
  const print = (line: string) => {
    out.write(`${shown(line)}\n`);
  };
  const kind = recognise(system.env);
  if (kind === 'gitlab' && options.action !== undefined)
    clearDotenv(join(system.cwd, OUTPUTS_FILE), variableOf(options.action, ''));
  const secrets = new Set<string>();
  const shown = (text: string) => [...secrets].reduce((kept, secret) => kept.replaceAll(secret, '***'), text);
  let change: Promise<Change> | undefined;
  return {
    kind,
    caps: { summary: false, annotations: false, color: color.isColorSupported, moving: moving && !options.quiet },
    language: options.language,
    // XC_GO_VERSION for go-version: GitLab variables and `export` cannot hold a hyphen.
    input: name => options.inputs?.[name] || system.env[`XC_${name.replaceAll('-', '_').toUpperCase()}`] || undefined,
    setOutput(name, value) {
      if (kind !== 'gitlab' || options.action === undefined) return;
      writeDotenv(join(system.cwd, OUTPUTS_FILE), variableOf(options.action, name), value);
    },
    exportEnv: () => {},
    addPath: () => {},
    mask(secret) {
      if (secret !== '') secrets.add(secret);
    },
    log(level, text) {
      if (level === 'debug' && !system.env['XC_DEBUG']) return;
      if (options.quiet && level !== 'error') return;
      const mark = { debug: color.dim('·'), info: ' ', warning: color.yellow('⚠'), error: color.red('✖') }[level];
      for (const [index, line] of text.split('\n').entries()) print(`${index === 0 ? mark : ' '} ${line}`.trimEnd());
    },
    group: (title, body) =>
      kind === 'gitlab' && !options.quiet ? section(text => out.write(shown(text)), title, body) : body(),
    progress: label => (options.quiet ? silent : moving ? bar(label, out, color) : plain(label, print)),
    annotate: () => {},
    summary: async () => {},
    cache: undefined,
    // Every report asks, and the commit stays what it was when the run began.
    change: () => {
      change ??= changeOf(kind, system);
      return change;
    },
    saveState: () => {},
    state: () => undefined,
  };
}

/** What the CI around us says; XC_PULL_REQUEST says it for one that we do not know. */
async function changeOf(kind: Host['kind'], system: System): Promise<Change> {
  const { env } = system;
  const given = pullNumber(env['XC_PULL_REQUEST']);
  const change = await told(kind, system);
  return given === undefined ? change : { ...change, kind: 'pr', pullRequest: given };
}

async function told(kind: Host['kind'], system: System): Promise<Change> {
  const { env } = system;
  if ((kind === 'github' || kind === 'gitea') && env['GITHUB_ACTIONS'])
    return (await import('./github-change.js')).githubChange(env);
  if (kind === 'gitlab' && env['CI_COMMIT_SHA']) return gitlabChange(env);
  const checkout = await gitChange(system);
  return kind === 'gitee' ? giteeChange(env, checkout) : checkout;
}

/** https://no-color.org and https://force-color.org; otherwise colour only in a terminal. */
function useColor(env: System['env'], tty: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return tty && env['TERM'] !== 'dumb' && !env['CI'];
}

const silent: Progress = { update: () => {}, end: () => {} };

function plain(label: string, print: (line: string) => void): Progress {
  return { update: () => {}, end: (summary, ok = true) => print(`  ${label.padEnd(9)}${ok ? '' : '✖ '}${summary}`) };
}

const BAR = 20;
const FRAME_MS = 80;

function bar(label: string, out: NodeJS.WriteStream, color: ReturnType<typeof pc.createColors>): Progress {
  let last = 0;
  const draw = (text: string) => {
    out.write(`\r\x1b[2K${text.slice(0, 4 * (out.columns ?? 80))}`);
  };
  return {
    update(done, total, detail = '') {
      const now = performance.now();
      if (now - last < FRAME_MS && done < total) return;
      last = now;
      const full = total > 0 ? Math.min(BAR, Math.round((BAR * done) / total)) : 0;
      const room = Math.max(0, (out.columns ?? 80) - BAR - 26);
      const count = total > 1 ? ` ${done}/${total}` : '';
      draw(
        `  ${label.padEnd(9)}${color.cyan('█'.repeat(full))}${color.dim('░'.repeat(BAR - full))}${count}  ${color.dim(detail.slice(0, room))}`,
      );
    },
    end(summary, ok = true) {
      draw(`  ${color.bold(label.padEnd(9))}${ok ? '' : color.red('✖ ')}${summary}\n`);
    },
  };
}

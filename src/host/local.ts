import pc from 'picocolors';
import type { Language } from '../language/index.js';
import type { System } from '../system/index.js';
import { gitChange } from './git.js';
import type { Change, Host, Progress } from './host.js';

export interface LocalOptions {
  readonly language: Language;
  /** Only errors and what the command itself prints. */
  readonly quiet?: boolean;
  /** Raw inputs: command-line flags. */
  readonly inputs?: Readonly<Record<string, string | undefined>>;
  readonly out?: NodeJS.WriteStream;
}

/** A terminal, or any CI without an interface of its own: lines on standard error, files for the rest. */
export function localHost(system: System, options: LocalOptions): Host {
  const out = options.out ?? process.stderr;
  const moving = out.isTTY === true && !system.env['CI'] && system.env['TERM'] !== 'dumb';
  const color = pc.createColors(useColor(system.env, out.isTTY === true));
  const print = (line: string) => {
    out.write(`${line}\n`);
  };
  let change: Promise<Change> | undefined;
  return {
    kind: 'local',
    caps: { summary: false, annotations: false, color: color.isColorSupported, moving: moving && !options.quiet },
    language: options.language,
    // XC_GO_VERSION for go-version: GitLab variables and `export` cannot hold a hyphen.
    input: name => options.inputs?.[name] || system.env[`XC_${name.replaceAll('-', '_').toUpperCase()}`] || undefined,
    setOutput: () => {},
    exportEnv: () => {},
    addPath: () => {},
    mask: () => {},
    log(level, text) {
      if (level === 'debug' && !system.env['XC_DEBUG']) return;
      if (options.quiet && level !== 'error') return;
      const mark = { debug: color.dim('·'), info: ' ', warning: color.yellow('⚠'), error: color.red('✖') }[level];
      for (const [index, line] of text.split('\n').entries()) print(`${index === 0 ? mark : ' '} ${line}`.trimEnd());
    },
    group: (_title, body) => body(),
    progress: label => (options.quiet ? silent : moving ? bar(label, out, color) : plain(label, print)),
    annotate: () => {},
    summary: async () => {},
    cache: undefined,
    // Every report asks, and the commit stays what it was when the run began.
    change: () => {
      change ??= gitChange(system);
      return change;
    },
    saveState: () => {},
    state: () => undefined,
  };
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

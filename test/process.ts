import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Start {
  readonly cwd: string;
  /** The whole environment but PATH and HOME, which are passed on. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called with all that was printed so far; used to interrupt at a certain point. */
  readonly onOutput?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
  readonly timeoutMs?: number;
}

const PASSED_ON = [
  'PATH',
  'HOME',
  'GOPROXY',
  'GOSUMDB',
  'GOFLAGS',
  'GOCACHE',
  'GOMODCACHE',
  'GONOSUMDB',
  'GOTOOLCHAIN',
];

/** Runs `node script argv…` as a runner would: a process of its own, an environment of its own. */
export function runNode(script: string, argv: readonly string[], start: Start): Promise<Ended> {
  const env = Object.fromEntries(PASSED_ON.flatMap(name => (process.env[name] ? [[name, process.env[name]]] : [])));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...argv], { cwd: start.cwd, env: { ...env, ...start.env } });
    let stdout = '';
    let stderr = '';
    const kill = (signal: NodeJS.Signals) => child.kill(signal);
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text;
      start.onOutput?.(stdout + stderr, kill);
    });
    child.stderr.setEncoding('utf8').on('data', text => {
      stderr += text;
      start.onOutput?.(stdout + stderr, kill);
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), start.timeoutMs ?? 300_000);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, stdout, stderr });
    });
  });
}

/** Command lines of all that runs on this Linux machine; what has ended and was not yet waited for has none. */
function runningCommands(): string[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(pid => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
      } catch {
        // It ended meanwhile.
        return '';
      }
    });
}

/** Whether no program runs by that command line, or soon none does: what was killed is seen a moment longer. */
export async function isGone(command: string): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    if (!runningCommands().includes(command)) return true;
    await new Promise(next => setTimeout(next, 100));
  }
  return false;
}

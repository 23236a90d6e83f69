import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A server of somebody else's on 127.0.0.1. */
export interface Peer {
  readonly port: number;
  /** What it printed since it listened. */
  readonly lines: readonly string[];
  /** The next line that it prints, or has printed since the last call, that matches. */
  next(matching?: RegExp): Promise<string>;
  readonly exited: boolean;
  /** To its standard input. */
  write(text: string): void;
  /** Ends it, by its own number. */
  stop(): Promise<void>;
}

/** A test that hangs may not leave it running. */
const LIFETIME_MS = 300_000;
/** For a line that is due. */
const LINE_MS = 15_000;

/** Starts a program, and waits for the line that says where it listens. */
export async function startPeer(
  program: string,
  argv: readonly string[],
  portOf: (line: string) => number | undefined,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Peer> {
  const child = spawn(program, [...argv], { stdio: ['pipe', 'pipe', 'pipe'], env });
  const timer = setTimeout(() => child.kill('SIGKILL'), LIFETIME_MS);
  let exited = false;
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', text => (errors = (errors + text).slice(-4000)));
  // It may be gone when its input is closed.
  child.stdin.on('error', () => undefined);
  child.on('exit', () => {
    exited = true;
    clearTimeout(timer);
  });
  const lines: string[] = [];
  let taken = 0;
  let wake = () => {};
  let port: number | undefined;
  createInterface({ input: child.stdout }).on('line', line => {
    if (port === undefined) port = portOf(line);
    else lines.push(line);
    wake();
  });
  child.on('close', () => wake());
  const until = async (done: () => boolean) => {
    const late = setTimeout(() => wake(), LINE_MS);
    const end = Date.now() + LINE_MS;
    while (!done()) {
      if (exited) throw new Error(`${program} ${argv.join(' ')} ended: ${errors}`);
      if (Date.now() >= end)
        throw new Error(`${program} ${argv.join(' ')} does not say what it should: ${lines.at(-1)}`);
      await new Promise<void>(resolve => (wake = resolve));
    }
    clearTimeout(late);
  };
  await until(() => port !== undefined);
  return {
    port: port ?? 0,
    lines,
    async next(matching = /(?:)/) {
      for (;;) {
        await until(() => lines.length > taken);
        const line = lines[taken++] ?? '';
        if (matching.test(line)) return line;
      }
    },
    get exited() {
      return exited;
    },
    write(text) {
      child.stdin.write(text);
    },
    async stop() {
      await ended(child);
    },
  };
}

async function ended(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { oneLine, type Text, UserError } from '../language/index.js';
import type { CheckStatus, Evidence } from '../report/model.js';
import { type System, withTempFolder } from '../system/index.js';
import type { DatabaseDriver } from './databases.js';
import { DSN_VARIABLE, goMod, program } from './program.js';
import { ENV, type Resolved, resolveDriver, unbuilt, type Withheld } from './resolve.js';
import { redact, secretsOf } from './secrets.js';
import { unconnectedHint } from './unconnected.js';

/** One line of the program; it comes from a driver and a server, and is bounded before anybody sees it. */
const said = z.object({
  id: z.string().regex(/^[a-z-]{1,40}$/),
  status: z.enum(['pass', 'fail', 'warn', 'unknown', 'skip']),
  evidence: z.record(z.string().max(40), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  error: z.string().optional(),
});

export interface DatabaseCheck {
  readonly id: string;
  readonly status: CheckStatus;
  readonly evidence: Evidence;
  /** Of the driver or the server, without secrets. */
  readonly error?: string;
  /** What to do where no connection came about. */
  readonly hint?: Text;
}

export interface DatabaseOptions {
  readonly driver: DatabaseDriver;
  /** Never printed, never an argument, never in a file. */
  readonly dsn: string;
  /** The variable that the user has it in, of which no other program is told. */
  readonly variable: string | undefined;
  readonly workspace: string;
  /** An import path of the user's own that registers the driver. */
  readonly importPath: string | undefined;
  /** The program is left there. */
  readonly keepIn: string | undefined;
  readonly built: (resolved: Resolved) => void;
  readonly found: (check: DatabaseCheck) => void;
}

export interface DatabaseResult {
  readonly resolved: Resolved;
  readonly checks: readonly DatabaseCheck[];
}

const BUILD_MS = 600_000;
const RUN_MS = 180_000;

/** Writes the program, builds it with the driver, and runs it against the user's server. */
export async function checkDatabase(system: System, options: DatabaseOptions): Promise<DatabaseResult> {
  const { driver, workspace, keepIn } = options;
  const { variable = DSN_VARIABLE } = options;
  // A go command has no use for it, nor what it starts.
  const withheld = { [variable]: undefined, [DSN_VARIABLE]: undefined };
  const resolved = await resolveDriver(system, workspace, driver, options.importPath, withheld);
  const inFolder = (folder: string) => buildAndRun(system, folder, resolved, withheld, options);
  if (keepIn === undefined) return inTemp(inFolder);
  await mkdir(keepIn, { recursive: true });
  return inFolder(keepIn);
}

const inTemp = <T>(body: (folder: string) => Promise<T>) => withTempFolder(body, { prefix: 'xinchuang-dbcheck-' });

async function buildAndRun(
  system: System,
  folder: string,
  resolved: Resolved,
  withheld: Withheld,
  { driver, dsn, built, found }: DatabaseOptions,
): Promise<DatabaseResult> {
  const secrets = secretsOf(dsn);
  const redacted = (text: string) => redact(text, secrets);
  await writeFile(join(folder, 'go.mod'), goMod(resolved.module));
  await writeFile(join(folder, 'main.go'), program(driver, resolved.importPath));
  const binary = join(folder, 'dbcheck');
  const env = { ...ENV, CGO_ENABLED: '0', GOOS: undefined, GOARCH: undefined, ...withheld };
  try {
    // The sums of what the program alone needs are added, checked as always against the checksum database.
    await system.exec('go', ['mod', 'tidy'], { cwd: folder, env, timeoutMs: BUILD_MS });
    await system.exec('go', ['build', '-trimpath', '-buildvcs=false', '-o', binary, '.'], {
      cwd: folder,
      env,
      timeoutMs: BUILD_MS,
    });
  } catch (error) {
    throw unbuilt(error, driver, redacted);
  }
  built(resolved);
  const checks: DatabaseCheck[] = [];
  const { code, stderr, timedOut } = await system.exec(binary, [], {
    cwd: folder,
    env: { ...withheld, [DSN_VARIABLE]: dsn },
    timeoutMs: RUN_MS,
    allowFailure: true,
    maxOutput: 1 << 20,
    onLine: (line, stream) => {
      const check = stream === 'stdout' ? readLine(line, driver, redacted) : undefined;
      if (check === undefined || checks.length >= MAX_CHECKS) return;
      checks.push(check);
      found(check);
    },
  });
  // It sits beside its source where that is kept; nobody wants a binary there.
  await rm(binary, { force: true });
  if (timedOut || checks.length === 0)
    throw new UserError('XC-DB-005', {
      code: timedOut ? `${RUN_MS / 1000} s` : String(code),
      said: oneLine(redacted(stderr.trim().split('\n').at(-1) ?? ''), 300),
    });
  return { resolved, checks };
}

const MAX_CHECKS = 50;

function readLine(line: string, driver: DatabaseDriver, hidden: (text: string) => string): DatabaseCheck | undefined {
  const read = said.safeParse(parsed(line));
  if (!read.success) return undefined;
  const { id, status, evidence, error } = read.data;
  const shown = Object.entries(evidence)
    .slice(0, 20)
    .map(([key, value]) => [oneLine(hidden(key)), typeof value === 'string' ? oneLine(hidden(value), 200) : value]);
  return {
    id,
    status,
    evidence: Object.fromEntries(shown),
    ...(error !== undefined && { error: oneLine(hidden(error), 300) }),
    ...(id === 'connect' && error !== undefined && { hint: unconnectedHint(error, driver) }),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

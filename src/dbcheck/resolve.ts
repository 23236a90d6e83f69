import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { oneLine, UserError } from '../language/index.js';
import { isThere, type System, ToolError } from '../system/index.js';
import type { DatabaseDriver } from './databases.js';
import { type ModuleOf, quoted } from './program.js';

/** Of `go list -m -json`: https://go.dev/ref/mod#go-list-m */
const listed = z.object({
  Path: z.string(),
  Version: z.string().optional(),
  Dir: z.string().optional(),
  Main: z.boolean().optional(),
  Replace: z.object({ Path: z.string(), Version: z.string().optional(), Dir: z.string().optional() }).optional(),
});

/** Where the program gets its driver from: the user's module first, as that is what the user ships. */
export interface Resolved {
  readonly module: ModuleOf;
  readonly importPath: string;
  readonly from: 'module' | 'table';
}

/**
 * @param given an import path of the user's own: a vendored or copied driver
 * @param withheld of the environment, from every go command
 * @throws UserError XC-DB-002 where the driver cannot be fetched, and the user's module does not say where it is
 */
export async function resolveDriver(
  system: System,
  workspace: string,
  driver: DatabaseDriver,
  given: string | undefined,
  withheld: Withheld,
): Promise<Resolved> {
  const inModule = await isThere(join(workspace, 'go.mod'));
  if (given !== undefined) return own(system, workspace, inModule, given, withheld);
  const found = inModule ? await listModule(system, workspace, driver.module, withheld) : undefined;
  if (found !== undefined) return { module: asModule(found, workspace), importPath: driver.importPath, from: 'module' };
  if (driver.version === undefined)
    throw new UserError('XC-DB-002', { driver: driver.id, module: driver.module, source: driver.source });
  const module = { path: driver.module, version: driver.version, replacedBy: undefined };
  return { module, importPath: driver.importPath, from: 'table' };
}

/** The module of the user that has the package: its own, or one that it requires. */
async function own(
  system: System,
  workspace: string,
  inModule: boolean,
  importPath: string,
  withheld: Withheld,
): Promise<Resolved> {
  const none = () => new UserError('XC-DB-003', { path: oneLine(importPath) });
  if (!inModule || !/^[\w.~-]+(?:\/[\w.~-]+)*$/.test(importPath)) throw none();
  const { code, stdout } = await system.exec('go', ['list', '-json=Module', '--', importPath], {
    cwd: workspace,
    env: { ...ENV, ...withheld },
    timeoutMs: LIST_MS,
    allowFailure: true,
  });
  const read = z.object({ Module: listed.optional() }).safeParse(parsed(stdout));
  if (code !== 0 || !read.success || read.data.Module === undefined) throw none();
  return { module: asModule(read.data.Module, workspace), importPath, from: 'module' };
}

/** What `go env -w` has stored of flags and workspaces is the user's, and none of this program's. */
/** Variables that hold the data source name. */
export type Withheld = Readonly<Record<string, undefined>>;

export const ENV = { GOFLAGS: '-mod=mod', GOWORK: 'off' };
const LIST_MS = 120_000;

async function listModule(
  system: System,
  workspace: string,
  path: string,
  withheld: Withheld,
): Promise<z.infer<typeof listed> | undefined> {
  const { code, stdout } = await system.exec('go', ['list', '-m', '-json', path], {
    cwd: workspace,
    env: { ...ENV, ...withheld, GOFLAGS: '-mod=readonly' },
    timeoutMs: LIST_MS,
    allowFailure: true,
  });
  if (code !== 0) return undefined;
  const read = listed.safeParse(parsed(stdout));
  return read.success ? read.data : undefined;
}

function asModule(found: z.infer<typeof listed>, workspace: string): ModuleOf {
  const { Path: path, Version: version = 'v0.0.0', Replace: replaced, Main: main, Dir: dir } = found;
  if (main === true) return { path, version: 'v0.0.0', replacedBy: quoted(dir ?? workspace) };
  if (replaced === undefined) return { path, version, replacedBy: undefined };
  if (replaced.Version !== undefined)
    return { path, version, replacedBy: `${quoted(replaced.Path)} ${replaced.Version}` };
  const folder = isAbsolute(replaced.Path) ? replaced.Path : join(workspace, replaced.Path);
  return { path, version, replacedBy: quoted(folder) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A failed `go build` as the user's error: mostly a proxy that does not have the module. */
export function unbuilt(error: unknown, driver: DatabaseDriver, redacted: (text: string) => string): unknown {
  if (!(error instanceof ToolError) || error.reason === 'not-found') return error;
  const said = oneLine(redacted(error.stderrTail.trim().split('\n').slice(-3).join(' · ')), 400);
  return new UserError('XC-DB-004', { driver: driver.id, said }, { cause: undefined });
}

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one version of a module does on one target. */
export interface Trial {
  readonly ok: boolean;
  /** Of packages of the module itself; what its dependencies do is their own row. */
  readonly said: string;
  /** It could not be had, or something else than the module stands in the way. */
  readonly unknown?: string;
  readonly assembly: boolean;
  /** Path and text of the files that are compiled. */
  readonly files: readonly string[];
  readonly cgoFiles: readonly string[];
}

interface Listed {
  readonly ImportPath?: string;
  readonly Dir?: string;
  readonly Standard?: boolean;
  readonly GoFiles?: readonly string[];
  readonly CgoFiles?: readonly string[];
  readonly SFiles?: readonly string[];
  readonly Module?: { readonly Path?: string };
  readonly Error?: { readonly Err?: string };
}

/** `listed`: which files are compiled is enough to know. */
export type Scratch = (target: string, cgo: boolean, listed?: boolean) => Promise<Trial>;

/**
 * A module of our own that imports one package of one version, and how that compiles. Old versions ask for an x/sys that
 * is itself broken; a newer one is laid under them, so that what fails is the module's own fault.
 */
export async function withScratch<T>(
  module: string,
  version: string,
  importPath: string,
  use: (trial: Scratch) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'xinchuang-module-'));
  try {
    await writeFile(join(folder, 'go.mod'), 'module scratch\n\ngo 1.21\n');
    const wanted = `${module}@${version}`;
    const beside = module === 'golang.org/x/sys' ? [] : [`golang.org/x/sys@${XSYS}`];
    const first = await go(['get', wanted, ...beside], folder, {});
    // One that asks for a newer x/sys has what it needs.
    const got = first.code === 0 ? first : await go(['get', wanted], folder, {});
    await writeFile(join(folder, 'use.go'), `package scratch\n\nimport _ "${importPath}"\n`);
    const had = got.code === 0 ? undefined : lastLine(got.stderr);
    return await use((target, cgo, only = false) => tryOne(folder, { module, importPath, had, only }, target, cgo));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** New enough for every target, old enough to raise nobody's go line. */
const XSYS = 'v0.20.0';

interface Wanted {
  readonly module: string;
  readonly importPath: string;
  readonly had: string | undefined;
  readonly only: boolean;
}

async function tryOne(
  folder: string,
  { module, importPath, had, only }: Wanted,
  target: string,
  cgo: boolean,
): Promise<Trial> {
  const none = { ok: false, said: '', assembly: false, files: [], cgoFiles: [] };
  if (had !== undefined) return { ...none, unknown: had };
  const [GOOS, GOARCH] = target.split('/');
  const env = { GOOS, GOARCH, CGO_ENABLED: cgo ? '1' : '0' };
  const fields = 'ImportPath,Dir,Standard,GoFiles,CgoFiles,SFiles,Module,Error';
  const listed = await go(
    ['list', '-e', ...(only ? ['-find'] : ['-deps']), `-json=${fields}`, importPath],
    folder,
    env,
  );
  const packages = listed.stdout
    .split(/(?<=^\})$/m)
    .map(part => part.trim())
    .filter(Boolean)
    .map(part => JSON.parse(part) as Listed);
  if (packages.length === 0) return { ...none, unknown: lastLine(listed.stderr) };
  const it = packages.find(one => one.ImportPath === importPath);
  const assembly = (it?.SFiles?.length ?? 0) > 0;
  const files = (it?.GoFiles ?? []).map(name => join(it?.Dir ?? '', name));
  const cgoFiles = (it?.CgoFiles ?? []).map(name => join(it?.Dir ?? '', name));
  const wrong = packages.filter(one => one.Error?.Err);
  const own = wrong.filter(one => one.ImportPath?.startsWith(module));
  if (own.length > 0)
    return {
      ok: false,
      said: own.map(one => `# ${one.ImportPath}\n${one.Error?.Err}`).join('\n'),
      assembly,
      files,
      cgoFiles,
    };
  if (wrong.length > 0) return { ...none, unknown: `${wrong[0]?.ImportPath}: ${wrong[0]?.Error?.Err}` };
  if (only) return { ok: true, said: '', assembly, files, cgoFiles };
  const built = await go(['build', '-o', '/dev/null', importPath], folder, env);
  if (built.code === 0) return { ok: true, said: '', assembly, files, cgoFiles };
  const parts = built.stderr.split(/^(?=# )/m).filter(part => part.startsWith('# '));
  const ours = parts.filter(part => part.slice(2).startsWith(module));
  // Of a package that is named itself go list keeps silent about this.
  if (built.stderr.includes(`${importPath}: build constraints exclude`))
    return { ok: false, said: built.stderr, assembly, files, cgoFiles };
  if (ours.length === 0) return { ...none, unknown: built.stderr.trim().slice(0, 300) };
  return { ok: false, said: ours.join('\n'), assembly, files, cgoFiles };
}

export async function textOf(files: readonly string[]): Promise<{ name: string; text: string }[]> {
  return Promise.all(files.map(async path => ({ name: path, text: await readFile(path, 'utf8').catch(() => '') })));
}

/** Every version that the proxy lists, in order. */
export async function versionsOf(module: string): Promise<string[]> {
  const { stdout } = await go(['list', '-m', '-versions', module], tmpdir(), { GOFLAGS: '-mod=mod' });
  return stdout.trim().split(' ').slice(1);
}

export async function latestOf(module: string): Promise<string | undefined> {
  const { stdout, code } = await go(['list', '-m', '-f', '{{.Version}}', `${module}@latest`], tmpdir(), {});
  return code === 0 ? stdout.trim() : undefined;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function go(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('go', [...argv], {
      cwd,
      env: { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off', GOTOOLCHAIN: 'local', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 600_000,
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', chunk => {
      stdout += chunk;
    });
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', code => resolve({ code, stdout, stderr }));
  });
}

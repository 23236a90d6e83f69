import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { zip } from './archive-builder.js';
import { type Served, serve } from './loopback.js';

export type Files = Readonly<Record<string, string>>;

/** Modules by `path@version`: what a Go module proxy hands out. */
export type Modules = Readonly<Record<string, Files>>;

export interface ModuleProxy extends Served {
  /** From now on zips are refused: it went down half-way. */
  breakDown(): void;
}

/**
 * A module proxy on a port of our own: https://go.dev/ref/mod#goproxy-protocol
 * @param untold modules of which it refuses to list the versions
 */
export async function moduleProxy(modules: Modules, untold: readonly string[] = []): Promise<ModuleProxy> {
  let down = false;
  const served = await serve((request, response) => {
    const path = decodeURIComponent(request.url ?? '').replace(/!([a-z])/g, (_, c: string) => c.toUpperCase());
    const [, module = '', rest = ''] = /^\/(.+)\/@(v\/.+|latest)$/.exec(path) ?? [];
    const versions = Object.keys(modules).flatMap(key =>
      key.startsWith(`${module}@`) ? [key.slice(module.length + 1)] : [],
    );
    const version = rest === 'latest' ? versions.at(-1) : /^v\/(v.+)\.(?:info|mod|zip)$/.exec(rest)?.[1];
    const files = version === undefined ? undefined : modules[`${module}@${version}`];
    if (rest === 'v/list' && untold.includes(module)) return void response.writeHead(403).end('not for you');
    if (rest === 'v/list') return void response.end(versions.join('\n'));
    if (files === undefined) return void response.writeHead(404).end('not found');
    if (rest.endsWith('.mod')) return void response.end(files['go.mod'] ?? `module ${module}\n`);
    if (!rest.endsWith('.zip'))
      return void response.end(JSON.stringify({ Version: version, Time: '2024-01-01T00:00:00Z' }));
    if (down) return void request.socket.destroy();
    const members = Object.entries(files).map(([name, text]) => ({
      path: `${module}@${version}/${name}`,
      data: Buffer.from(text),
    }));
    response.end(zip(members));
  });
  return {
    ...served,
    breakDown: () => {
      down = true;
    },
  };
}

/** Environment of a go command that knows this proxy alone, with a module cache of its own. */
export function proxyEnv(proxy: Pick<Served, 'url'>, cache = mkdtempSync(join(tmpdir(), 'xinchuang-modcache-'))) {
  return {
    GOPROXY: proxy.url,
    GOMODCACHE: cache,
    GOSUMDB: 'off',
    GOFLAGS: '-modcacherw',
    GOTOOLCHAIN: 'local',
    LANG: 'C',
  };
}

/** A folder with these files. */
export function checkoutOf(files: Files, folder = mkdtempSync(join(tmpdir(), 'xinchuang-audit-'))): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const run = promisify(execFile);

/** A go command that has to work. Not in step with us: it may ask a server of this process. */
export async function goIn(
  folder: string,
  env: Readonly<Record<string, string>>,
  ...argv: readonly string[]
): Promise<string> {
  const all = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env };
  return (await run('go', [...argv], { cwd: folder, env: all })).stdout;
}

import { open, readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { noModule, parseJsonStream } from '../golang/index.js';
import { remoteAddress } from '../host/index.js';
import { errorCode, type System, ToolError } from '../system/index.js';

export const FORGES = ['github', 'gitea', 'forgejo', 'gitlab', 'gitee'] as const;
export type Forge = (typeof FORGES)[number];

/** What a look at a checkout says about how it is built. Paths have `/`, and are relative to the workspace. */
export interface Repository {
  /** `./cmd/gateway`, sorted. */
  readonly mains: readonly string[];
  /** How the mains were found: by the go command, or by reading files where it is missing or cannot load the module. */
  readonly foundBy: 'go list' | 'files';
  /** The path that go.mod gives the module. */
  readonly module: string | undefined;
  /** The `go` and `toolchain` lines of go.mod. */
  readonly go: string | undefined;
  readonly toolchain: string | undefined;
  /** Files of the module itself that use C. */
  readonly cgoFiles: readonly string[];
  /** Absolute path of git's top folder; undefined outside a repository. */
  readonly root: string | undefined;
  /** Host of `origin`, without user or password. */
  readonly remoteHost: string | undefined;
  readonly forge: Forge | undefined;
  readonly branch: string | undefined;
}

/** @throws UserError XC-BUILD-001 where there is no go.mod */
export async function lookAtRepository(workspace: string, system: System): Promise<Repository> {
  const module = await findModule(workspace);
  if (module === undefined) throw await noModule(workspace);
  const git = await lookAtGit(workspace, system);
  const sources = (await byGoList(workspace, system)) ?? (await byFiles(workspace));
  return {
    ...sources,
    module: /^module\s+["`]?([^\s"`]+)/m.exec(module)?.[1],
    go: /^go\s+(\S+)/m.exec(module)?.[1],
    toolchain: /^toolchain\s+(\S+)/m.exec(module)?.[1],
    ...git,
  };
}

type Sources = Pick<Repository, 'mains' | 'foundBy' | 'cgoFiles'>;

interface Listed {
  readonly Name?: string;
  readonly Dir?: string;
  readonly CgoFiles?: readonly string[];
}

/** undefined when there is no go command, or it cannot list this module without fetching something. */
async function byGoList(workspace: string, system: System): Promise<Sources | undefined> {
  const argv = ['list', '-e', '-json=Name,Dir,CgoFiles', './...'];
  // A look must not download anything: neither modules nor a toolchain. CGO_ENABLED=1 shows the files that use C.
  const env = {
    GOOS: 'linux',
    GOARCH: 'amd64',
    CGO_ENABLED: '1',
    GOTOOLCHAIN: 'local',
    GOPROXY: 'off',
    GOFLAGS: undefined,
  };
  try {
    const options = { cwd: workspace, env, allowFailure: true, timeoutMs: 60_000 };
    const { code, stdout, truncated } = await system.exec('go', argv, options);
    if (code !== 0 || truncated) return undefined;
    const packages = parseJsonStream<Listed>(stdout).filter(p => p.Dir !== undefined && p.Name !== undefined);
    if (packages.length === 0) return undefined;
    const here = (path: string) => relative(workspace, path).split(sep).join('/');
    return {
      foundBy: 'go list',
      mains: packages
        .filter(p => p.Name === 'main')
        .map(p => pattern(here(p.Dir ?? '')))
        .sort(),
      cgoFiles: packages.flatMap(p => (p.CgoFiles ?? []).map(file => here(join(p.Dir ?? '', file)))).sort(),
    };
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}

const MAX_GO_FILES = 20_000;
/** A package clause stands near the top; import "C" right after it. */
const HEAD_BYTES = 64 << 10;

async function byFiles(workspace: string): Promise<Sources> {
  const mains = new Set<string>();
  const cgoFiles: string[] = [];
  let left = MAX_GO_FILES;
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined && left > 0; folder = folders.pop()) {
    const entries = await readdir(join(workspace, folder), { withFileTypes: true });
    // A go.mod below starts another module, which `./...` leaves out.
    if (folder !== '' && entries.some(entry => entry.name === 'go.mod')) continue;
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      // The rest of what it leaves out: go help packages.
      if (entry.isDirectory() && !/^[._]|^(?:testdata|vendor|node_modules)$/.test(entry.name)) folders.push(path);
      if (!entry.isFile() || !/^[^._].*(?<!_test)\.go$/.test(entry.name)) continue;
      left -= 1;
      const head = withoutComments(await readHead(join(workspace, path)));
      if (head.ignored) continue;
      if (/^\s*package\s+main\b/.test(head.code)) mains.add(pattern(folder));
      if (/^\s*import\s+"C"/m.test(head.code) || /^\s*import\s*\([^)]*"C"/m.test(head.code)) cgoFiles.push(path);
    }
  }
  return { foundBy: 'files', mains: [...mains].sort(), cgoFiles: cgoFiles.sort() };
}

function pattern(folder: string): string {
  return folder === '' ? '.' : `./${folder}`;
}

async function readHead(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

function withoutComments(text: string): { readonly code: string; readonly ignored: boolean } {
  const ignored = /^\/\/(?:go:build|\s*\+build)\s.*\bignore\b/m.test(text);
  return { ignored, code: text.replace(/^\uFEFF/, '').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ') };
}

async function findModule(workspace: string): Promise<string | undefined> {
  for (let folder = workspace; ; folder = dirname(folder)) {
    try {
      return await readFile(join(folder, 'go.mod'), 'utf8');
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
      if (folder === dirname(folder)) return undefined;
    }
  }
}

async function lookAtGit(
  workspace: string,
  system: System,
): Promise<Pick<Repository, 'root' | 'remoteHost' | 'forge' | 'branch'>> {
  const git = async (...argv: string[]) => {
    try {
      const { code, stdout } = await system.exec('git', argv, {
        cwd: workspace,
        allowFailure: true,
        timeoutMs: 30_000,
      });
      return code === 0 ? stdout.trim() || undefined : undefined;
    } catch (error) {
      if (error instanceof ToolError) return undefined;
      throw error;
    }
  };
  const root = await git('rev-parse', '--show-toplevel');
  const remoteHost = remoteAddress((await git('remote', 'get-url', 'origin')) ?? '')?.host;
  const head = await git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
  const branch = head?.replace(/^origin\//, '') ?? (await git('symbolic-ref', '--short', 'HEAD'));
  return { root, remoteHost, forge: forgeOf(remoteHost), branch };
}

/** By the host's name; a self-hosted forge is usually named after what it runs. */
const HOSTS: readonly (readonly [RegExp, Forge])[] = [
  [/(?:^|\.)github(?:\.|$)/, 'github'],
  [/(?:^|\.)(?:codeberg\.org$|forgejo\.)/, 'forgejo'],
  [/(?:^|\.)gitea(?:\.|$)/, 'gitea'],
  [/(?:^|\.)(?:gitlab|jihulab)(?:\.|$)/, 'gitlab'],
  [/(?:^|\.)gitee(?:\.|$)/, 'gitee'],
];

export function forgeOf(host: string | undefined): Forge | undefined {
  return host === undefined ? undefined : HOSTS.find(([name]) => name.test(host))?.[1];
}

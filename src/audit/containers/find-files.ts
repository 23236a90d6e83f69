import { lstat, open } from 'node:fs/promises';
import { relative } from 'node:path';
import { type ContainerText, isDockerfileName } from './check-containers.js';
import { MAX_FILE_BYTES } from './container-file.js';
import { readManifest } from './manifest.js';

export interface FoundFile extends ContainerText {
  readonly absolute: string;
  readonly dockerfile: boolean;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Patterns of the user that name nothing. */
  readonly missing: readonly string[];
}

/** What may be a container file, by its name; of YAML its content decides. */
const LOOKED_FOR = ['**/{Dockerfile,Containerfile}*', '**/*.{Dockerfile,Containerfile}', '**/*.{yml,yaml}'];
/** Folders of others, of tests that are meant to be wrong, and of machines. */
const PASSED_OVER = ['.git', '.xinchuang', 'node_modules', 'vendor', 'testdata', 'third_party'];
const MAX_LOOKED_AT = 2000;
const MAX_FOUND = 200;

/**
 * Dockerfiles, Compose files and Kubernetes manifests below a folder.
 * @param patterns names or globs; undefined: what is there, but for templates, which are nothing before they are rendered
 */
export async function findContainerFiles(
  workspace: string,
  patterns: readonly string[] | undefined,
): Promise<FoundFiles> {
  if (patterns === undefined) {
    const found = await below(workspace, LOOKED_FOR);
    return { files: found.filter(saysSomething).slice(0, MAX_FOUND), missing: [] };
  }
  const named = await Promise.all(patterns.map(pattern => below(workspace, [pattern])));
  const files = new Map(named.flat().map(file => [file.absolute, file]));
  return {
    files: [...files.values()].slice(0, MAX_FOUND),
    missing: patterns.filter((_, i) => named[i]?.length === 0),
  };
}

async function below(workspace: string, patterns: readonly string[]): Promise<FoundFile[]> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(patterns, {
    cwd: workspace,
    absolute: true,
    onlyFiles: true,
    dot: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: PASSED_OVER.map(folder => `**/${folder}/**`),
  });
  const files: FoundFile[] = [];
  for (const absolute of paths.sort().slice(0, MAX_LOOKED_AT)) {
    const text = await textOf(absolute);
    if (text === undefined) continue;
    files.push({ absolute, path: relative(workspace, absolute), text, dockerfile: isDockerfileName(absolute) });
  }
  return files;
}

function saysSomething({ path, text, dockerfile }: FoundFile): boolean {
  if (dockerfile) return true;
  // Named like one, and is none: Dockerfile~, Dockerfile.md
  if (!/\.ya?ml$/i.test(path)) return false;
  if (!/^(?:apiVersion|services)\s*:/m.test(text)) return false;
  const { images, containers, problems } = readManifest(path, text);
  return problems.length === 0 && images.length + containers.length > 0;
}

/** One byte more than is read, so that what is too long is seen to be. A link leads elsewhere, and a pipe nowhere. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    if (!(await lstat(path)).isFile()) return undefined;
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_FILE_BYTES + 1), 0, MAX_FILE_BYTES + 1, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

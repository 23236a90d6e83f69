import { lstat, open } from 'node:fs/promises';
import { relative } from 'node:path';
import { errorCode } from '../../system/index.js';
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
  /** They are there, and could not be read: path and error code. */
  readonly unread: readonly { readonly path: string; readonly why: string }[];
  /** How many more there are than are looked at. */
  readonly beyond: number;
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
  const unread: { path: string; why: string }[] = [];
  if (patterns === undefined) {
    const { files, beyond } = await below(workspace, LOOKED_FOR, unread);
    const found = files.filter(saysSomething);
    return { ...atMost(found), missing: [], unread, beyond: beyond + Math.max(0, found.length - MAX_FOUND) };
  }
  const named = await Promise.all(patterns.map(pattern => below(workspace, [pattern], unread)));
  const files = [...new Map(named.flatMap(one => one.files).map(file => [file.absolute, file])).values()];
  const beyond = named.reduce((sum, one) => sum + one.beyond, 0) + Math.max(0, files.length - MAX_FOUND);
  return { ...atMost(files), missing: patterns.filter((_, i) => named[i]?.matched === 0), unread, beyond };
}

const atMost = (files: readonly FoundFile[]) => ({ files: files.slice(0, MAX_FOUND) });

interface Below {
  readonly files: readonly FoundFile[];
  readonly matched: number;
  readonly beyond: number;
}

async function below(
  workspace: string,
  patterns: readonly string[],
  unread: { path: string; why: string }[],
): Promise<Below> {
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
  let links = 0;
  for (const absolute of paths.sort().slice(0, MAX_LOOKED_AT)) {
    const path = relative(workspace, absolute);
    try {
      const text = await textOf(absolute);
      if (text === undefined) links++;
      else files.push({ absolute, path, text, dockerfile: isDockerfileName(absolute) });
    } catch (error) {
      unread.push({ path, why: errorCode(error) });
    }
  }
  return { files, matched: paths.length - links, beyond: Math.max(0, paths.length - MAX_LOOKED_AT) };
}

function saysSomething({ path, text, dockerfile }: FoundFile): boolean {
  if (dockerfile) return true;
  // Named like one, and is none: Dockerfile~, Dockerfile.md
  if (!/\.ya?ml$/i.test(path)) return false;
  if (!/^(?:apiVersion|services)\s*:/m.test(text)) return false;
  const { images, containers, problems } = readManifest(path, text);
  if (images.length + containers.length > 0) return true;
  // One that is too long, or no YAML, is told where it names an image. Before it is rendered a template is not meant to be YAML.
  return problems.length > 0 && !/\{\{|\{%|<%/.test(text) && /^[ \t-]*image:[ \t]*[\w"']/m.test(text);
}

/**
 * One byte more than is read, so that what is too long is seen to be. undefined: a link, which leads elsewhere, or a pipe,
 * which leads nowhere.
 */
async function textOf(path: string): Promise<string | undefined> {
  if (!(await lstat(path)).isFile()) return undefined;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_FILE_BYTES + 1), 0, MAX_FILE_BYTES + 1, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

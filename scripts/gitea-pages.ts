import { access, cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheRoot, type System } from '../src/system/index.js';
import { GITEA, gitea } from '../test/forge-tools.js';
import { node24 } from '../test/node-24.js';

/** Of its package.json: packageManager. */
const PNPM = 'pnpm@10.33.0';

/**
 * Gitea's pages with scripts and styles, which are not in its Go module: built from the sources that are, with the
 * packages of its lock file, once for each machine. Resolves to a folder for STATIC_ROOT_PATH.
 */
export async function giteaPages(system: System): Promise<string> {
  const parent = join(cacheRoot(system.env), 'test');
  const made = join(parent, `gitea-pages-${GITEA.version}`);
  if (await isThere(made)) return made;
  const { folder } = await gitea(system);
  const draft = await mkdtemp(join(parent, '.draft-'));
  try {
    const source = join(draft, 'source');
    await copyModule(system, source);
    const env = {
      PATH: [dirname((await node24()).node), system.env['PATH']].join(':'),
      // npm has fetched the right one already.
      npm_config_manage_package_manager_versions: 'false',
    };
    const npx = (...argv: string[]) =>
      system.exec('npx', ['--yes', PNPM, ...argv], { cwd: source, env, timeoutMs: 600_000 });
    await npx('install', '--frozen-lockfile', '--ignore-scripts');
    await npx('exec', 'vite', 'build');
    const pages = join(draft, 'pages');
    for (const kept of ['options', 'templates']) await cp(join(folder, kept), join(pages, kept), { recursive: true });
    await cp(join(source, 'public'), join(pages, 'public'), { recursive: true });
    await rename(pages, made);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return made;
}

async function copyModule(system: System, to: string): Promise<void> {
  const argv = ['mod', 'download', '-json', `${GITEA.module}@${GITEA.version}`];
  const { stdout } = await system.exec('go', argv, { cwd: dirname(to), timeoutMs: 300_000 });
  await cp((JSON.parse(stdout) as { Dir: string }).Dir, to, { recursive: true });
  // The module cache is read-only, and so are copies of it.
  await system.exec('chmod', ['-R', 'u+w', to]);
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cacheRoot, realSystem } from '../src/system/index.js';

/** Exact version of test/node-24/package.json; the lock file there has its hash. */
const VERSION = '24.21.0';

/**
 * Path of a Node 24 or later, for what does not run on the oldest Node that we support: actions (`using: node24`), emulate,
 * gitlab-ci-local. The running one where it is new enough; else fetched once by npm, with the lock file's integrity.
 * @throws ToolError when npm cannot fetch it
 */
export async function node24(): Promise<string> {
  if (Number(process.versions.node.split('.', 1)[0]) >= 24) return process.execPath;
  const system = realSystem(new AbortController().signal);
  const parent = join(cacheRoot(system.env), 'test');
  const made = join(parent, `node-${VERSION}`);
  const node = join(made, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  if (existsSync(node)) return node;
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, '.draft-'));
  try {
    await cp(resolve('test/node-24'), draft, { recursive: true });
    await system.exec('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: draft });
    // Two test files may fetch it at once: who comes second finds it made.
    await rename(draft, made).catch(async error => {
      if (!existsSync(node)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return node;
}

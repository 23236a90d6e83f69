import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cacheRoot, realSystem } from '../src/system/index.js';

/** What does not run on the oldest Node that we support, and the Node that runs it. */
export interface Node24 {
  /** 24 or later: for actions (`using: node24`), and for the programs beside it. */
  readonly node: string;
  readonly gitlabCiLocal: string;
  /** Serves GitHub's API until its standard input ends. */
  readonly emulateGithub: string;
}

/**
 * The packages of test/node-24, fetched once by npm with the integrity of the lock file there. They are none of the project's
 * own, so that `npm ci` on an older Node has nothing to warn of.
 * @throws ToolError when npm cannot fetch them
 */
export async function node24(): Promise<Node24> {
  const source = resolve('test/node-24');
  const hash = createHash('sha256');
  for (const name of (await readdir(source)).sort())
    hash.update(`${name}\0`).update(await readFile(join(source, name)));
  const system = realSystem(new AbortController().signal);
  const parent = join(cacheRoot(system.env), 'test');
  const made = join(parent, `node-24-${hash.digest('hex').slice(0, 16)}`);
  if (!existsSync(made)) await make(made, parent, source);
  const recent = Number(process.versions.node.split('.', 1)[0]) >= 24;
  return {
    node: recent ? process.execPath : join(made, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node'),
    gitlabCiLocal: join(made, 'node_modules/gitlab-ci-local/dist/index.js'),
    emulateGithub: join(made, 'emulate-github.mjs'),
  };
}

async function make(made: string, parent: string, source: string): Promise<void> {
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, '.draft-'));
  try {
    await cp(source, draft, { recursive: true });
    const system = realSystem(new AbortController().signal);
    await system.exec('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: draft });
    // Two test files may fetch it at once: who comes second finds it made.
    await rename(draft, made).catch(error => {
      if (!existsSync(made)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The Go of this machine as go.dev would give it away: go1.26.8.linux-amd64.tar.gz with a folder `go`, without its tests. */
export async function goArchive(folder: string): Promise<{ path: string; version: string; sha256: string }> {
  const env = JSON.parse(run('go', 'env', '-json', 'GOROOT', 'GOVERSION', 'GOHOSTOS', 'GOHOSTARCH')) as Record<
    string,
    string
  >;
  const { GOROOT = '', GOVERSION = '', GOHOSTOS, GOHOSTARCH } = env;
  const path = join(folder, `${GOVERSION}.${GOHOSTOS}-${GOHOSTARCH}.tar.gz`);
  const without = ['test', 'doc', 'api', 'misc'].map(name => `--exclude=./${name}`);
  run(
    'tar',
    '-I',
    'gzip -1',
    '-cf',
    path,
    ...without,
    '--exclude=testdata',
    '--transform=s,^\\.,go,',
    '-C',
    GOROOT,
    '.',
  );
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  return { path, version: GOVERSION.replace(/^go/, ''), sha256 };
}

/** PATH without the folders that have a go command. */
export function pathWithoutGo(): string {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(folder => {
      try {
        accessSync(join(folder, 'go'), constants.X_OK);
        return false;
      } catch {
        return true;
      }
    })
    .join(delimiter);
}

function run(program: string, ...argv: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, argv, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${argv[0]}: ${error ?? stderr}`);
  return stdout;
}

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A library in use by many, with benchmarks and without dependencies, pinned by its version and Go's checksum database. */
export const MAPSTRUCTURE = 'github.com/mitchellh/mapstructure@v1.5.0';

/** A change of the sources: `from` has to be there once. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A checkout of a module of the Go module proxy, as one commit, with a second one of these edits on top. */
export function moduleCheckout(module: string, edits: readonly Edit[]): string {
  const listed = spawnSync('go', ['mod', 'download', '-json', module], { encoding: 'utf8', cwd: tmpdir() });
  const { Dir } = JSON.parse(listed.stdout) as { Dir?: string };
  if (Dir === undefined) throw new Error(`${module}: ${listed.stdout}${listed.stderr}`);
  const folder = join(mkdtempSync(join(tmpdir(), 'xcg-bench-module-')), 'module');
  cpSync(Dir, folder, { recursive: true });
  writable(folder);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, 'base');
  for (const { file, from, to } of edits) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (text.split(from).length !== 2) throw new Error(`${file}: ${JSON.stringify(from)} is not there once`);
    writeFileSync(
      join(folder, file),
      text.replace(from, () => to),
    );
  }
  commit(folder, 'head');
  return folder;
}

export function commit(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
}

export function git(folder: string, ...argv: string[]): string {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.cn'];
  const { status, stdout, stderr } = spawnSync('git', [...who, ...argv], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${argv.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** The module cache is read-only. */
function writable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}

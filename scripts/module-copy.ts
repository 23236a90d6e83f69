import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A module of the Go module proxy as a folder that can be written to; the module cache is read-only.
 * @param module `github.com/google/uuid@v1.6.0`
 * @param scratch folder that the copy is laid into
 * @returns path of the copy, the same one when asked again
 * @throws Error what go says where it cannot be had
 */
export function moduleCopy(module: string, scratch: string): string {
  const copy = join(scratch, module.replace(/\W/g, '-'));
  if (existsSync(copy)) return copy;
  const { stdout } = spawnSync('go', ['mod', 'download', '-json', module], { encoding: 'utf8', cwd: scratch });
  const { Dir, Error: said } = JSON.parse(stdout) as { Dir?: string; Error?: string };
  if (Dir === undefined) throw new Error(`${module}: ${said}`);
  const { status, stderr } = spawnSync('cp', ['-r', '--no-preserve=mode', Dir, copy], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${module}: ${stderr}`);
  // A zip has no vendored packages, and of the folder its modules.txt alone: golang.org/x/mod/zip, isVendoredPackage.
  rmSync(join(copy, 'vendor'), { recursive: true, force: true });
  return copy;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../language/index.js';
import { goDirectives } from './go-mod.js';
import { compareGoVersions, satisfiesGoLine } from './go-version.js';

/** The port came with 1.19. https://go.dev/doc/go1.19#loong64 */
const FIRST_LOONG64 = '1.19';

/** @throws UserError when upstream Go of this version cannot build what was asked for */
export function refuseOldForLoong64(version: string, origin: string, goarches: readonly string[]): void {
  if (goarches.includes('loong64') && compareGoVersions(version, `${FIRST_LOONG64}beta1`) < 0)
    throw new UserError('XC-SETUP-007', { version, origin });
}

/**
 * Says before anything is built that go.mod wants a newer Go, where the go command would stop with
 * "go.mod requires go >= …; GOTOOLCHAIN=local" in the middle of a job.
 * @param goToolchain value that GOTOOLCHAIN will have
 * @throws UserError
 */
export async function refuseOlderThanModule(
  version: string,
  origin: string,
  goToolchain: string,
  workspace: string,
): Promise<void> {
  // With auto, path or a name the go command chooses for itself. https://go.dev/doc/toolchain#select
  if (goToolchain !== 'local') return;
  for (const file of ['go.work', 'go.mod']) {
    const text = await readFile(join(workspace, file), 'utf8').catch(() => undefined);
    const needed = text === undefined ? undefined : goDirectives(text).go;
    if (needed !== undefined && /^\d+\.\d+/.test(needed) && !satisfiesGoLine(version, needed))
      throw new UserError('XC-SETUP-010', { file, needed, version, origin, toolchain: goToolchain });
  }
}

import { localHost } from '../../src/host/index.js';
import type { System } from '../../src/system/index.js';
import { setupGo } from '../../src/toolchain/index.js';

/**
 * The Go releases that the corpus is built with, each by the h1 hash of golang.org/toolchain@v0.0.1-go<VERSION>.linux-amd64,
 * as sum.golang.org has it. 1.19 is the first with loong64, 1.21 the first that upstream shipped for it, 1.23 the first
 * that has and records GOARM64, 1.24 the first that writes a GNU build id; 1.27.4 was the newest when this was written.
 */
const GO = {
  '1.19.13': 'h1:+OmeJh7XWeMq4xTkHYEhIziJY/ifiVi4gcm2BWaUnyk=',
  '1.21.13': 'h1:THKeCuuOK6mnQhbTbvvH9CKU3D4lwUERQax+yRXCVJk=',
  '1.23.12': 'h1:CQZ55qhuGAYcgv4npnr3DsfZP3i8URMjkpv7TYHRIH4=',
  '1.24.13': 'h1:5sgfUhn9QCgVl4UYj32GrIYFHI3bi2UX55tNfupXwxc=',
  '1.27.4': 'h1:8Tl0rBb7KdISSdPkZBjlpZxsUBb+004GI/SM2XbmSqI=',
} as const;

export type GoVersion = keyof typeof GO;
export const OLDEST: GoVersion = '1.19.13';
export const NEWEST: GoVersion = '1.27.4';

export interface GoCommand {
  readonly tool: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Any of these Go commands, fetched once by our own setup and kept in its tool cache. */
export function goToolchains(system: System): (version: GoVersion) => Promise<GoCommand> {
  const ready = new Map<GoVersion, Promise<GoCommand>>();
  const host = localHost(system, { language: 'en', quiet: true });
  return version => {
    const go = ready.get(version) ?? install(version);
    ready.set(version, go);
    return go;
  };
  async function install(goVersion: GoVersion): Promise<GoCommand> {
    const { goBinary, env } = await setupGo(
      // No go.mod here: nothing but the version that is asked for counts.
      { workspace: '/', goVersion, goModuleH1: GO[goVersion], sources: ['tool-cache', 'goproxy'] },
      { system, host },
    );
    return { tool: goBinary, env: { ...env, GOTOOLCHAIN: 'local', GOFLAGS: '', GOWORK: 'off' } };
  }
}

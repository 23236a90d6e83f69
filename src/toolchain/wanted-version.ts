import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import semver from 'semver';
import { UserError } from '../language/index.js';
import { errorCode } from '../system/index.js';
import { goDirectives } from './go-mod.js';
import { isGoVersion, satisfiesGoLine } from './go-version.js';

/** What the user asked for, and where. */
export interface WantedGo {
  readonly kind: /** this version and no other */
    | 'exact'
    /** the newest release in a semver range */
    | 'range'
    /** the newest release of the newest line, or of the line before */
    | 'stable'
    | 'oldstable'
    /** nobody chose a version, and go.mod says what it needs at least: a Go that is here already will do */
    | 'minimum';
  /** The version, the range, or what go.mod needs. */
  readonly version: string;
  /** `go-version`, `go.mod`, `.tool-versions`: named in messages. */
  readonly origin: string;
}

/**
 * `go-version` before `go-version-file`, as actions/setup-go has it; then go.work or go.mod of the workspace; then the
 * newest stable release.
 * @throws UserError
 */
export async function wantedGo(given: {
  readonly goVersion?: string | undefined;
  readonly goVersionFile?: string | undefined;
  readonly workspace: string;
}): Promise<WantedGo> {
  if (given.goVersion !== undefined) return parseWanted(given.goVersion, 'go-version');
  if (given.goVersionFile !== undefined) {
    const path = resolve(given.workspace, given.goVersionFile);
    return readVersionFile(path, given.goVersionFile);
  }
  for (const name of ['go.work', 'go.mod']) {
    const text = await readIfThere(join(given.workspace, name));
    const needed = text === undefined ? undefined : neededVersion(text);
    if (needed !== undefined) return { ...parseWanted(needed, name), kind: 'minimum', version: needed };
  }
  return { kind: 'stable', version: 'stable', origin: 'default' };
}

/** One version as people write it. @throws UserError */
export function parseWanted(text: string, origin: string): WantedGo {
  const spec = text.trim().replace(/^go(?=\d)/, '');
  const name = spec.toLowerCase();
  if (name === 'stable' || name === 'latest') return { kind: 'stable', version: 'stable', origin };
  if (name === 'oldstable') return { kind: 'oldstable', version: 'oldstable', origin };
  // 1.25 and 1.20 are lines of releases, as actions/setup-go reads them; 1.25.0, 1.26rc1 and 1.26.0-rc.1 are releases.
  if (isGoVersion(spec) && !/^\d+\.\d+$/.test(spec)) return { kind: 'exact', version: spec, origin };
  if (semver.valid(spec) !== null) return { kind: 'exact', version: spec, origin };
  if (spec !== '' && semver.validRange(spec) !== null) return { kind: 'range', version: spec, origin };
  throw new UserError('XC-SETUP-002', { origin, value: text.slice(0, 100) });
}

async function readVersionFile(path: string, shown: string): Promise<WantedGo> {
  const text = await readIfThere(path);
  if (text === undefined) throw new UserError('XC-SETUP-005', { path: shown });
  const version = versionIn(basename(path), text);
  if (version === undefined) throw new UserError('XC-SETUP-006', { path: shown });
  return parseWanted(version, shown);
}

function versionIn(name: string, text: string): string | undefined {
  if (/^go\.(mod|work)$/.test(name) || name.endsWith('.mod')) return neededVersion(text);
  // asdf calls it golang, mise calls it go. The first of several versions is the one in use.
  if (name === '.tool-versions') return /^[ \t]*(?:golang|go)[ \t]+([^\s#]+)/m.exec(text)?.[1];
  return text.trim().split('\n', 1)[0]?.trim() || undefined;
}

/** The toolchain line when it is the newer of the two, as the go command chooses. */
function neededVersion(text: string): string | undefined {
  const { go, toolchain } = goDirectives(text);
  if (toolchain === undefined) return go;
  return go === undefined || satisfiesGoLine(toolchain, go) ? toolchain : go;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error))) return undefined;
    throw error;
  }
}

import semver from 'semver';
import { UserError } from '../language/index.js';
import { compareGoVersions, fromSemver, satisfiesGoLine, toSemver } from './go-version.js';
import type { WantedGo } from './wanted-version.js';

/**
 * The release that `wanted` means.
 * @param known versions that exist for the platform, in any order
 * @param platform `linux-loong64`, for the message
 * @throws UserError when none matches. An exact version need not be in `known`: it may be newer than our table.
 */
export function resolveVersion(wanted: WantedGo, known: readonly string[], platform: string): string {
  const newestFirst = [...known].sort((a, b) => compareGoVersions(b, a));
  const found = choose(wanted, newestFirst);
  if (found === undefined)
    throw new UserError('XC-SETUP-001', {
      wanted: wanted.version,
      origin: wanted.origin,
      platform,
      newest: newestFirst.slice(0, 5).join(' '),
    });
  return found;
}

function choose(wanted: WantedGo, newestFirst: readonly string[]): string | undefined {
  switch (wanted.kind) {
    case 'exact':
      return goSpelling(wanted.version);
    case 'minimum':
      return /^\d+\.\d+$/.test(wanted.version)
        ? newestFirst.find(version => inRange(version, wanted.version))
        : goSpelling(wanted.version);
    case 'range':
      return newestFirst.find(version => inRange(version, wanted.version));
    case 'stable':
      return newestFirst.find(isRelease);
    case 'oldstable': {
      const stable = newestFirst.find(isRelease);
      return newestFirst.find(version => isRelease(version) && stable !== undefined && !sameLine(version, stable));
    }
  }
}

/** Whether a Go that is already here will do, so that nothing need be resolved. */
export function satisfies(version: string, wanted: WantedGo): boolean {
  switch (wanted.kind) {
    case 'exact':
      return toSemver(version) === (toSemver(wanted.version) ?? wanted.version);
    case 'range':
      return inRange(version, wanted.version);
    case 'minimum':
      return isRelease(version) && satisfiesGoLine(version, wanted.version);
    case 'stable':
    case 'oldstable':
      return false;
  }
}

function inRange(version: string, range: string): boolean {
  const comparable = toSemver(version);
  return comparable !== undefined && semver.satisfies(comparable, range);
}

function goSpelling(version: string): string | undefined {
  const comparable = toSemver(version) ?? semver.valid(version) ?? undefined;
  return comparable === undefined ? undefined : fromSemver(comparable);
}

function isRelease(version: string): boolean {
  return !/[a-z]/.test(version);
}

function sameLine(a: string, b: string): boolean {
  return lineOf(a) === lineOf(b);
}

function lineOf(version: string): string {
  return version.split('.', 2).join('.');
}

import semver from 'semver';
import type { ModuleOf } from './list.js';
import behaviour from './modules/behaviour.json' with { type: 'json' };
import cgo from './modules/cgo.json' with { type: 'json' };
import compile from './modules/compile.json' with { type: 'json' };
import slow from './modules/slow.json' with { type: 'json' };
import { doesNotCompile, type ModuleRow, tableSchema } from './table-schema.js';

/** Every row, by module. Read when a graph is there to be looked up. @throws ZodError when the data is not as it says */
export function knownModules(): ReadonlyMap<string, readonly ModuleRow[]> {
  known ??= byModule([compile, cgo, behaviour, slow].flatMap(file => tableSchema.parse(file).rows));
  return known;
}
let known: ReadonlyMap<string, readonly ModuleRow[]> | undefined;

function byModule(rows: readonly ModuleRow[]): Map<string, ModuleRow[]> {
  const found = new Map<string, ModuleRow[]>();
  for (const row of rows) {
    const same = found.get(row.module);
    if (same) same.push(row);
    else found.set(row.module, [row]);
  }
  return found;
}

export interface Situation {
  /** `linux/loong64` */
  readonly target: string;
  readonly cgo: boolean;
}

/**
 * The rows of a module at the version that was selected. A fork that stands in for it, or a folder, inherits none: what was seen of
 * one says nothing of the other.
 */
export function rowsOf(module: ModuleOf, { target, cgo: on }: Situation): ModuleRow[] {
  const { version } = module;
  if (module.main || version === undefined) return [];
  return (knownModules().get(module.path) ?? []).filter(
    row =>
      row.targets.some(one => one === target) &&
      (row.cgo === 'any' || (row.cgo === 'on') === on) &&
      row.ranges.some(range => isIn(version, range)),
  );
}

/** The row that explains what the compiler said. */
export function rowFor(module: ModuleOf, situation: Situation, said: readonly string[]): ModuleRow | undefined {
  return rowsOf(module, situation).find(
    ({ class: kind, symptom }) =>
      doesNotCompile(kind) && symptom !== undefined && said.some(line => new RegExp(symptom).test(line)),
  );
}

/** OSV: from `introduced` on, until before `fixed`, or to `lastAffected` itself. Go's pseudo-versions sort as they should. */
export function isIn(version: string, { introduced, fixed, lastAffected }: ModuleRow['ranges'][number]): boolean {
  const at = semver.parse(version);
  if (at === null) return false;
  if (introduced !== '0' && semver.lt(at, introduced)) return false;
  if (fixed !== undefined) return semver.lt(at, fixed);
  return lastAffected === undefined || semver.lte(at, lastAffected);
}

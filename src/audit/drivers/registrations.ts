import { join } from 'node:path';
import type { DriverGraph, GraphPackage } from './graph.js';
import { driverRow } from './table.js';

/** A package that gives a name to a driver. */
export interface Registration {
  readonly name: string;
  readonly importPath: string;
  readonly module: string | undefined;
  /** `source`: read in its files. `table`: they were not to be read. */
  readonly from: 'source' | 'table';
}

/** A call with a literal name, outside of comments; a name from elsewhere is not followed. */
const CALL = /\bsql\s*\.\s*Register\s*\(\s*(?:"([^"\\\n]{1,80})"|`([^`\n]{1,80})`)/g;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** Who registers what, of the packages that are compiled in and import database/sql. */
export async function registrationsIn({ packages, reader }: DriverGraph): Promise<Registration[]> {
  const found: Registration[] = [];
  for (const one of packages) {
    if (!one.imports.includes('database/sql')) continue;
    const read = one.folder === undefined ? undefined : await namesIn(one.folder, reader);
    const names = read ?? tableNames(one);
    const from = read === undefined ? 'table' : 'source';
    for (const name of names) found.push({ name, importPath: one.importPath, module: one.module, from });
  }
  return found;
}

/** undefined: nothing of it could be read. */
async function namesIn(folder: string, reader: DriverGraph['reader']): Promise<string[] | undefined> {
  const names = new Set<string>();
  let read = false;
  for (const file of await reader.list(folder)) {
    if (!file.endsWith('.go') || file.endsWith('_test.go')) continue;
    const text = await reader.text(join(folder, file));
    if (text === undefined) continue;
    read = true;
    if (!text.includes('Register')) continue;
    for (const [, quoted, raw] of text.replace(COMMENT, ' ').matchAll(CALL)) names.add(quoted ?? raw ?? '');
  }
  return read ? [...names] : undefined;
}

/** Only the package that bears the module's name registers; `pgx/v5/stdlib` is the exception. */
function tableNames({ importPath, module }: GraphPackage): readonly string[] {
  const row = module === undefined ? undefined : driverRow(module);
  return row !== undefined && (importPath === module || importPath === `${module}/stdlib`) ? row.registers : [];
}

import { readdirSync, readFileSync } from 'node:fs';
import { type ModuleRow, tableSchema } from '../src/audit/table-schema.js';
import { writeFileAtomic } from '../src/system/index.js';
import { go, latestOf, type Trial, textOf, withScratch } from './module-trial.js';

/**
 * Verifies the table of known modules through the module proxy of this machine: `npm run audit-modules`, or with ids, or names of
 * files, to look at these alone. Each row is tried at its last bad version, its first good one and the latest, on its targets and on
 * linux/amd64, and is dated. What was not seen so becomes, or stays, `read`.
 */
const FOLDER = 'src/audit/modules';
const only = new Set(process.argv.slice(2));
const { stdout: said } = await go(['env', 'GOVERSION'], '.', {});
const goVersion = said.trim();
const today = new Date().toISOString().slice(0, 10);

for (const name of readdirSync(FOLDER).sort()) {
  const path = `${FOLDER}/${name}`;
  const table = tableSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const [index, row] of table.rows.entries()) {
    // What was seen today is not looked at again: the script goes on where it was interrupted.
    if (row.seen !== undefined && row.date === today && !only.has(row.id)) continue;
    if (only.size > 0 ? !only.has(row.id) && !only.has(name) : row.edges === undefined) continue;
    const verified = await verify(row);
    table.rows[index] = verified;
    console.log(`${verified.id} ${verified.module} ${verified.evidence} ${JSON.stringify(verified.seen)}`);
    // After each: it takes an hour, and may be interrupted.
    await writeFileAtomic(path, `${JSON.stringify(table, null, 1)}\n`);
  }
}

async function verify(row: ModuleRow): Promise<ModuleRow> {
  const { edges } = row;
  if (edges === undefined) return row;
  const latest = await latestOf(row.module);
  const versions = [...new Set([edges.bad, edges.good, latest].filter(version => version !== undefined))];
  const seen: NonNullable<ModuleRow['seen']> = {};
  for (const version of versions)
    await withScratch(row.module, version, row.package, async trial => {
      const listed = row.proof !== undefined;
      const reference = await trial('linux/amd64', row.cgo === 'on', listed);
      if (!row.targets.includes('linux/amd64')) seen[`${version} linux/amd64`] = outcome(reference);
      for (const target of row.targets) {
        const one = target === 'linux/amd64' ? reference : await trial(target, row.cgo === 'on', listed);
        const withC = row.proof?.kind === 'cgo' ? await trial(target, true, true) : one;
        const shown = await shows(row, one, reference, withC);
        seen[`${version} ${target}`] =
          shown === undefined || !one.ok ? outcome(one, row.symptom) : shown ? 'shown' : 'not-shown';
        if (one.unknown !== undefined) console.log(`  ${row.module}@${version} ${target}: ${one.unknown}`);
      }
    });
  const bad = row.targets.map(target => seen[`${edges.bad} ${target}`]);
  const good = edges.good === undefined ? [] : row.targets.map(target => seen[`${edges.good} ${target}`]);
  const [wrong, right] = row.proof === undefined ? ['fail', 'ok'] : ['shown', 'not-shown'];
  const reference = seen[`${edges.bad} linux/amd64`];
  // What fails on amd64 as well is no matter of the target.
  const portable = row.targets.includes('linux/amd64') || reference === 'ok';
  const confirmed = portable && bad.every(one => one === wrong) && good.every(one => one === right);
  return { ...row, seen, evidence: confirmed ? 'confirmed' : 'read', go: goVersion, date: today };
}

function outcome({ ok, said: words, unknown }: Trial, symptom?: string): 'ok' | 'fail' | 'unknown' {
  if (unknown !== undefined) return 'unknown';
  if (ok) return 'ok';
  return symptom === undefined || new RegExp(symptom).test(words) ? 'fail' : 'unknown';
}

/** Whether what the row says of a package that compiles is there to be seen in what is compiled. */
async function shows({ proof }: ModuleRow, one: Trial, reference: Trial, withC: Trial): Promise<boolean | undefined> {
  if (proof === undefined) return undefined;
  if (proof.kind === 'assembly') return reference.assembly && !one.assembly;
  const files = await textOf(one.files);
  if (proof.kind === 'source')
    return files.some(({ name, text }) => new RegExp(proof.file).test(name) && new RegExp(proof.text).test(text));
  const there = new Set(files.flatMap(({ text }) => exported(text)));
  return (await textOf(withC.cgoFiles)).flatMap(({ text }) => exported(text)).some(name => !there.has(name));
}

function exported(text: string): string[] {
  return [...text.matchAll(/^func (?:\([^)]*\) )?([A-Z]\w*)/gm)].map(([, name = '']) => name);
}

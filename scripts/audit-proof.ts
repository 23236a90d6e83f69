import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realSystem } from '../src/system/index.js';
import { addRow, agrees, isBlocked, isMended, isOf, readProof } from './audit-proof-file.js';
import { SUBJECTS } from './audit-proof-modules.js';
import { pagesOf } from './audit-proof-page.js';
import { measure, nameOf } from './audit-proof-row.js';

/**
 * `npm run audit:proof -- [--again] [WORD …]`: what docs/audit-proof.md claims of `audit`, measured. A word chooses the modules
 * whose name and version have it in them; `--again` measures those that are measured already too. What a module came to is
 * written at once, so that a run that is cut off goes on where it was.
 */
const words = process.argv.slice(2);
const again = words.includes('--again');
const chosen = words.filter(word => word !== '--again');

const system = realSystem(new AbortController().signal);
const version = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).stdout.trim().replace(/^go/, '');
for (const subject of SUBJECTS) {
  const name = nameOf(subject);
  if (chosen.length > 0 && !chosen.some(word => name.includes(word))) continue;
  for (const goarch of ['loong64', 'arm64'] as const) {
    if (!again && readProof().rows.some(row => isOf(row, { ...subject, goarch }))) continue;
    const scratch = mkdtempSync(join(tmpdir(), 'xinchuang-audit-proof-'));
    try {
      const row = await measure(system, version, subject, goarch, scratch);
      addRow(row);
      const fix = isBlocked(row) ? (isMended(row) ? 'mended' : 'not mended') : '';
      console.log(
        `${agrees(row) ? 'same' : 'DIFFERS'} ${name} ${goarch} ${row.verdict} ${fix} ${JSON.stringify(row.seconds)}`,
      );
    } catch (error) {
      console.log(`${name} ${goarch}: ${error instanceof Error ? error.message : error}`);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
}
for (const [path, text] of pagesOf(readProof())) writeFileSync(path, text);

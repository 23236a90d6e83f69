import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from './generated.js';

/** Writes every file that is made from the source. `--check` writes nothing and fails when one is stale. */
const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, content] of await generatedFiles(path => readFileSync(path, 'utf8'))) {
  let present = '';
  try {
    present = readFileSync(path, 'utf8');
  } catch {
    // Not there yet: stale.
  }
  if (present === content) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
if (check && stale.length > 0) {
  console.error(`stale, run npm run generate and commit: ${stale.join(', ')}`);
  process.exit(1);
}
console.log(check ? 'generated files are fresh' : `${stale.length} generated files written`);

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actions } from '../src/actions/index.js';

/**
 * Makes dist/: one bundle with lazy chunks, and a stub of two lines for each front door. `--check` rebuilds into
 * another folder and fails when a byte differs: what runs is dist, so dist must be what the source says.
 */
const check = process.argv.includes('--check');
const out = check ? mkdtempSync(join(tmpdir(), 'xinchuang-dist-')) : 'dist';

rmSync(out, { recursive: true, force: true });
const ncc = spawnSync(
  process.execPath,
  ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'build/src/entry.js', '--out', out, '--quiet', '--no-cache'],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);
if (ncc.status !== 0) process.exit(ncc.status ?? 1);

const stub = (call: string) => `import * as bundle from './index.js';\nawait bundle.${call};\n`;
for (const [name, load] of Object.entries(actions)) {
  writeFileSync(join(out, `${name}.js`), stub(`action('${name}')`));
  const action = await load();
  if (action.post) writeFileSync(join(out, `${name}-post.js`), stub(`post('${name}')`));
}
writeFileSync(join(out, 'cli.js'), `#!/usr/bin/env node\n${stub('cli()')}`);
chmodSync(join(out, 'cli.js'), 0o755);

if (check) {
  const stale = differences('dist', out);
  rmSync(out, { recursive: true, force: true });
  if (stale.length > 0) {
    console.error(`dist is stale; run npm run build and commit it. Different: ${stale.join(', ')}`);
    process.exit(1);
  }
} else cpSync('LICENSE', join(out, 'LICENSE'));

function differences(committed: string, rebuilt: string): string[] {
  const names = new Set([...readdirSync(committed), ...readdirSync(rebuilt)]);
  names.delete('LICENSE');
  return [...names].filter(name => {
    try {
      return !readFileSync(join(committed, name)).equals(readFileSync(join(rebuilt, name)));
    } catch {
      return true;
    }
  });
}

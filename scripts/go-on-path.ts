import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { localHost } from '../src/host/index.js';
import { realSystem } from '../src/system/index.js';
import { setupGo } from '../src/toolchain/index.js';

/** PATH with a Go in it: what needs real Go programs builds them. A machine without Go gets one by our own setup. */
export async function pathWithGo(): Promise<string> {
  const present = process.env['PATH'] ?? '';
  if (spawnSync('go', ['version']).status === 0) return present;
  const system = realSystem(new AbortController().signal);
  const go = await setupGo(
    { workspace: system.cwd, goVersion: 'stable' },
    { system, host: localHost(system, { language: 'en' }) },
  );
  return `${dirname(go.goBinary)}${delimiter}${present}`;
}

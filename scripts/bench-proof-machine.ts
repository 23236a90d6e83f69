import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hostRunner, type Lanes, lanes, type Runner } from '../src/bench/index.js';
import { countingEmulator } from '../src/emulator/index.js';
import type { Go } from '../src/golang/index.js';
import type { Goarch } from '../src/platform/index.js';
import { realSystem, type System } from '../src/system/index.js';
import { addToProof } from './bench-proof-file.js';

/** What a part of the proof is measured with. */
export interface Machine {
  readonly system: System;
  readonly go: Go;
  readonly on: Lanes;
  /** Ours, and gone afterwards. */
  readonly scratch: string;
  /** That counts, with the model of CPU that the action takes for the first platforms of the registry. */
  runner(goarch: Goarch): Promise<Runner>;
}

const CPU: Readonly<Record<Goarch, string>> = { loong64: 'la464', arm64: 'cortex-a72', amd64: 'Dhyana' };

/** @param emulators folder of the tools image */
export async function withMachine(emulators: string, part: (machine: Machine) => Promise<void>): Promise<void> {
  const system = realSystem(new AbortController().signal);
  const scratch = mkdtempSync(join(tmpdir(), 'xinchuang-proof-'));
  const version = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).stdout.trim().replace(/^go/, '');
  const runner = async (goarch: Goarch) =>
    hostRunner(
      system,
      await countingEmulator(system, goarch, { folder: resolve(emulators), cpu: CPU[goarch] }),
      mkdtempSync(join(scratch, 'counts-')),
    );
  try {
    const { qemu = '' } = (await runner('loong64')).env;
    addToProof(proof => ({ ...proof, machine: { cores: availableParallelism(), go: version, qemu } }));
    await part({
      system,
      go: { binary: 'go', version, env: { GOTOOLCHAIN: 'local' } },
      on: lanes(availableParallelism()),
      scratch,
      runner,
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

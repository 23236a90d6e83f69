import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hostRunner, type Lanes, lanes, type Runner } from '../src/bench/index.js';
import { countingEmulator } from '../src/emulator/index.js';
import type { Go } from '../src/golang/index.js';
import type { Goarch } from '../src/platform/index.js';
import { realSystem, type System } from '../src/system/index.js';
import { type Metered, metered } from './bench-cpu-time.js';

/** What a part of the proof is measured with. */
export interface Machine {
  readonly system: System;
  readonly go: Go;
  readonly on: Lanes;
  /** Ours, and gone afterwards. */
  readonly scratch: string;
  /** Folder of the tools image. */
  readonly emulators: string;
  /** That counts, with the model of CPU that the action takes for the first platforms of the registry. */
  runner(goarch: Goarch): Promise<Runner>;
  /** Of the same QEMU: one that counts and one that does not, and the CPU time that each takes. */
  meteredRunners(goarch: Goarch): Promise<Readonly<Record<'counting' | 'plain', MeteredRunner>>>;
}

export interface MeteredRunner {
  readonly runner: Runner;
  readonly meter: Metered;
}

const CPU: Readonly<Record<Goarch, string>> = { loong64: 'la464', arm64: 'cortex-a72', amd64: 'Dhyana' };

/** @param folder of the tools image */
export async function withMachine<T>(folder: string, part: (machine: Machine) => Promise<T>): Promise<T> {
  const emulators = resolve(folder);
  const system = realSystem(new AbortController().signal);
  const scratch = mkdtempSync(join(tmpdir(), 'xinchuang-proof-'));
  const version = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).stdout.trim().replace(/^go/, '');
  const emulatorOf = (goarch: Goarch) => countingEmulator(system, goarch, { folder: emulators, cpu: CPU[goarch] });
  const counts = () => mkdtempSync(join(scratch, 'counts-'));
  const runner = async (goarch: Goarch) => hostRunner(system, await emulatorOf(goarch), counts());
  const meteredRunners = async (goarch: Goarch) => {
    const emulator = await emulatorOf(goarch);
    const of = (name: string, plugin: string | undefined): MeteredRunner => {
      const meter = metered(emulator.qemu, `${goarch}-${name}`, scratch);
      return { meter, runner: hostRunner(system, { ...emulator, qemu: meter.command, plugin }, counts()) };
    };
    return { counting: of('counting', emulator.plugin), plain: of('plain', undefined) };
  };
  try {
    const go: Go = { binary: 'go', version, env: { GOTOOLCHAIN: 'local' } };
    return await part({ system, go, on: lanes(availableParallelism()), scratch, emulators, runner, meteredRunners });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

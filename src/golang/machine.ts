import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Target } from '../report/model.js';
import type { System } from '../system/index.js';
import { type Go, runGo, targetEnv } from './go.js';

/** What a Go program sees of the machine that it runs on: under an emulator, of what that presents to it. */
export const MACHINE_PROGRAM = `// Prints what a program sees of the CPU and kernel that it runs on, one JSON object: under QEMU, what of them QEMU
// presents to it. No package but these, so that every Go since 1.19 builds it for every target.
package main

import (
	"encoding/binary"
	"fmt"
	"os"
	"runtime"
)

// Keys of the auxiliary vector: getauxval(3), include/uapi/linux/auxvec.h
const (
	atPageSize = 6
	atHwcap    = 16
	atHwcap2   = 26
)

func main() {
	auxv, err := os.ReadFile("/proc/self/auxv")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	values := map[uint64]uint64{}
	for ; len(auxv) >= 16; auxv = auxv[16:] {
		values[binary.LittleEndian.Uint64(auxv)] = binary.LittleEndian.Uint64(auxv[8:])
	}
	fmt.Printf("{\\"goarch\\":%q,\\"go\\":%q,\\"pageSize\\":%d,\\"hwcap\\":\\"0x%x\\",\\"hwcap2\\":\\"0x%x\\",\\"cpus\\":%d}\\n",
		runtime.GOARCH, runtime.Version(), values[atPageSize], values[atHwcap], values[atHwcap2], runtime.NumCPU())
}
`;

export interface SeenMachine {
  /** Bytes. */
  readonly pageSize: number;
  /** AT_HWCAP and AT_HWCAP2, in hex: of LoongArch 0x10 is LSX, 0x20 LASX. */
  readonly hwcap: string;
  readonly hwcap2: string;
}

/** Builds that program for a target, in a folder of our own. */
export async function buildMachineProgram(system: System, go: Go, target: Target, folder: string): Promise<string> {
  const source = join(folder, 'machine');
  await mkdir(source, { recursive: true });
  await writeFile(join(source, 'main.go'), MACHINE_PROGRAM);
  const file = join(folder, 'machine.exe');
  // The flags of the user's modules mean nothing here.
  const env = { ...targetEnv(target, 'off'), GOFLAGS: '', GOWORK: 'off', GO111MODULE: 'off' };
  await runGo(system, go, ['build', '-o', file, join(source, 'main.go')], source, env);
  return file;
}

/** undefined of anything else: the program that says it runs where others ran before. */
export function readSeenMachine(said: string): SeenMachine | undefined {
  const [, pageSize, hwcap, hwcap2] =
    /"pageSize":(\d{1,9}),"hwcap":"(0x[0-9a-f]{1,16})","hwcap2":"(0x[0-9a-f]{1,16})"/.exec(said) ?? [];
  return pageSize && hwcap && hwcap2 ? { pageSize: Number(pageSize), hwcap, hwcap2 } : undefined;
}

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { System } from '../../src/system/index.js';
import { type Debian13, debian13 } from '../debian/debian-13.js';
import { goToolchains } from './go-toolchains.js';
import type { Lab, Row } from './row.js';

export async function openLab(system: System, table: Readonly<Record<string, Row>>): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'xcg-corpus-'));
  const source = join(folder, 'source');
  for (const [name, text] of Object.entries(SOURCE)) {
    await mkdir(dirname(join(source, name)), { recursive: true });
    await writeFile(join(source, name), text);
  }
  const files = new Map<string, Promise<string>>();
  let count = 0;
  const notes: string[] = [];
  let tools: Promise<Debian13> | undefined;
  const lab: Lab = {
    system,
    folder,
    source,
    go: goToolchains(system),
    debian13: () => {
      tools ??= debian13(system);
      return tools;
    },
    file(name) {
      const file = files.get(name) ?? make(name, join(folder, `file-${count++}`));
      files.set(name, file);
      return file;
    },
    note: text => {
      notes.push(text);
    },
    notes,
    close: () => rm(folder, { recursive: true, force: true }),
  };
  const make = async (name: string, path: string) => {
    const row = table[name];
    if (row === undefined) throw new Error(`the table has no row "${name}"`);
    await row.made.make(lab, path);
    return path;
  };
  return lab;
}

/** A row whose bytes are those of another one, changed. */
export async function changedCopy(lab: Lab, of: string, path: string, change: (file: Buffer) => Buffer | undefined) {
  const file = await readFile(await lab.file(of));
  await writeFile(path, change(file) ?? file, { mode: 0o755 });
}

/** A copy of a row's file, for a tool that changes files in place. */
export async function copyOf(lab: Lab, of: string, path: string): Promise<void> {
  await cp(await lab.file(of), path);
}

/** Programs that print `hello` and end with 0. */
const SOURCE = {
  'go.mod': 'module example.com/corpus\n\ngo 1.19\n',
  'hello/main.go': 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("hello") }\n',
  // Names a packer, as a program about packers would.
  'marker/main.go': `package main

import "fmt"

var marker = "$Info: This file is packed with the UPX executable packer http://upx.sf.net $ UPX!"

func main() { fmt.Println("hello", len(marker)) }
`,
  // The standard library's own cgo: os/user calls getpwuid_r, net calls getaddrinfo.
  'users/main.go': `package main

import (
	"fmt"
	"net"
	"os/user"
)

func main() {
	_, err := user.Current()
	fmt.Println("hello", err, net.ParseIP("127.0.0.1"))
	if len(fmt.Sprint(err)) > 1000 {
		net.LookupHost("localhost")
	}
}
`,
  'native/main.go': `package main

// #include <stdlib.h>
import "C"
import "fmt"

func main() { fmt.Println("hello", int(C.abs(-3))) }
`,
  'atomic/main.go': `package main

// static long counter;
// __attribute__((noinline)) static long next(void) { return __atomic_fetch_add(&counter, 1, __ATOMIC_SEQ_CST); }
import "C"
import "fmt"

func main() { fmt.Println("hello", int(C.next())) }
`,
  'textrel/main.go': `package main

// extern long address;
// __asm__(".text\\n.globl address\\naddress: .quad address\\n.previous\\n");
// static long first(void) { return address != 0; }
import "C"
import "fmt"

func main() { fmt.Println("hello", int(C.first())) }
`,
} as const;

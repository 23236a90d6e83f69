import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { System } from '../src/system/index.js';

/**
 * Makes a Go (the command `go`) build for loong64 as one of the old world would: 128 signals, hence a signal set of 16
 * bytes in every rt_sig* call. Loongson’s own ABI1.0 Go cannot be fetched from a public registry; this is its one trait
 * that the world scan rests on. Returns the file for `go build -overlay`; GOROOT stays as it is.
 */
export async function oldWorldOverlay(system: Pick<System, 'exec'>, folder: string, go = 'go'): Promise<string> {
  const runtime = join((await system.exec(go, ['env', 'GOROOT'])).stdout.trim(), 'src', 'runtime');
  await mkdir(folder, { recursive: true });
  const replace: Record<string, string> = {};
  const put = async (name: string, text: string) => {
    const copy = join(folder, name);
    await writeFile(copy, text);
    replace[join(runtime, name)] = copy;
  };
  const original = (name: string) => readFile(join(runtime, name), 'utf8');

  const generic = await original('os_linux_generic.go');
  const signals = await original('sigtab_linux_generic.go');
  const excluded = (text: string) => changed(text, /^\/\/go:build (.*)$/m, '//go:build !loong64 && $1');
  await put('os_linux_generic.go', excluded(generic));
  await put('sigtab_linux_generic.go', excluded(signals));
  await put(
    'defs_linux_loong64.go',
    changed(await original('defs_linux_loong64.go'), /sa_mask +uint64/, 'sa_mask [2]uint64'),
  );
  await put(
    'os_linux_oldworld_loong64.go',
    `package runtime

const (
	_SS_DISABLE  = 2
	_NSIG        = 129
${/_SI_USER/.test(generic) ? '\t_SI_USER     = 0\n' : ''}	_SIG_BLOCK   = 0
	_SIG_UNBLOCK = 1
	_SIG_SETMASK = 2
)

type sigset [2]uint64

var sigset_all = sigset{^uint64(0), ^uint64(0)}

//go:nosplit
//go:nowritebarrierrec
func sigaddset(mask *sigset, i int) {
	(*mask)[(i-1)/64] |= 1 << ((uint32(i) - 1) & 63)
}

func sigdelset(mask *sigset, i int) {
	(*mask)[(i-1)/64] &^= 1 << ((uint32(i) - 1) & 63)
}

//go:nosplit
func sigfillset(mask *[2]uint64) {
	(*mask)[0], (*mask)[1] = ^uint64(0), ^uint64(0)
}
`,
  );
  const table = /var sigtable = [\s\S]*?\n\}\n/.exec(signals)?.[0];
  if (table === undefined) throw new Error('sigtab_linux_generic.go has no sigtable');
  const more = Array.from({ length: 64 }, (_, i) => `\t{_SigNotify, "signal ${65 + i}"},\n`).join('');
  await put('sigtab_linux_oldworld_loong64.go', `package runtime\n\n${table.slice(0, -2)}${more}}\n`);

  const overlay = join(folder, 'overlay.json');
  await writeFile(overlay, JSON.stringify({ Replace: replace }));
  return overlay;
}

function changed(text: string, what: RegExp, by: string): string {
  const result = text.replace(what, by);
  if (result === text) throw new Error(`${what} is not in this version of Go's runtime`);
  return result;
}

import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { localHost } from '../../src/host/index.js';
import { makeExec, type System } from '../../src/system/index.js';
import { candidatesIn } from '../../src/toolchain/apt.js';
import { hostGoarch } from '../../src/toolchain/go-here.js';
import { type CrossOptions, ensureQemu, findCrossTools } from '../../src/toolchain/index.js';

/** An architecture that this machine is not. */
const FOREIGN = hostGoarch() === 'loong64' ? 'arm64' : 'loong64';
const ARCH = FOREIGN === 'loong64' ? 'loongarch64' : 'aarch64';

let folder: string;
let bin: string;
const said: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cross-'));
  bin = join(folder, 'bin');
  await mkdir(bin);
  said.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A real program on a PATH of its own. */
async function program(name: string, script: string): Promise<void> {
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, name), 0o755);
}

const prints = (line: string) => `echo '${line}'`;
/** Makes the file after -o, and says its version. */
const compiler = (fails = 'false') =>
  `case "$*" in *--version*) echo 'gcc 99'; exit 0;; esac; if ${fails}; then exit 1; fi; while [ $# -gt 0 ]; do [ "$1" = -o ] && : > "$2"; shift; done`;

/** apt as a machine has it: packages that exist, and what installing one puts on PATH. */
async function apt(packages: Readonly<Record<string, string>>, uid = '0'): Promise<void> {
  await program('id', prints(uid));
  const policy = Object.keys(packages).map(name => `${name}:\\n  Installed: (none)\\n  Candidate: 1.0\\n`);
  await program('apt-cache', `printf '${policy.join('')}absent:\\n  Candidate: (none)\\n'`);
  const install = Object.entries(packages).map(
    ([name, made]) =>
      `case " $* " in *" ${name} "*) printf '#!/bin/sh\\n${made}\\n' > ${bin}/${made.split('#')[1]}; /bin/chmod +x ${bin}/${made.split('#')[1]};; esac`,
  );
  await program('apt-get', `echo "$*" >> ${folder}/apt.log\n${install.join('\n')}`);
}

function find(options: Omit<CrossOptions, 'targets'>, env: Record<string, string> = {}, target = FOREIGN as string) {
  const all = { PATH: bin, ...env };
  const { signal } = new AbortController();
  const system = {
    env: all,
    cwd: folder,
    exec: makeExec(all, folder, signal),
    now: () => new Date(),
    signal,
  } as unknown as System;
  const out = { write: (text: string) => said.push(text) > 0, isTTY: false } as unknown as NodeJS.WriteStream;
  return findCrossTools(
    { targets: [target], ...options },
    { system, host: localHost(system, { language: 'en', out }) },
  );
}

describe('binutils', () => {
  test('the cross readelf before the common one', async () => {
    await program('readelf', prints('GNU readelf (GNU Binutils for Debian) 2.40'));
    await program(`${ARCH}-linux-gnu-readelf`, prints('GNU readelf (GNU Binutils) 2.44'));
    await program('loongarch64-linux-gnu-objdump', prints('GNU objdump (GNU Binutils) 2.44'));
    const found = (await find({ binutils: 'required' }))[FOREIGN];
    expect(found?.readelf).toEqual({
      path: join(bin, `${ARCH}-linux-gnu-readelf`),
      version: 'GNU readelf (GNU Binutils) 2.44',
    });
    // Only LoongArch code has two worlds to tell apart.
    expect(found?.objdump?.path).toBe(FOREIGN === 'loong64' ? join(bin, 'loongarch64-linux-gnu-objdump') : undefined);
  });

  test.each([
    ['GNU readelf (GNU Binutils for Debian) 2.40', true],
    ['GNU readelf (GNU Binutils) 2.38', true],
    ['GNU readelf (GNU Binutils for Ubuntu) 2.37', false],
    ['GNU readelf (GNU Binutils) 2.100.1', true],
    ['something else', false],
  ])('a common readelf counts when it knows LoongArch: %s, %s', async (version, enough) => {
    await program('readelf', prints(version));
    expect((await find({ binutils: 'auto' }))[FOREIGN]?.readelf !== undefined).toBe(enough);
  });
});

describe('what is missing', () => {
  test('auto: a warning that says how to get it, and the rest goes on', async () => {
    expect(await find({ qemu: 'auto' })).toEqual({ [FOREIGN]: {} });
    expect(said.join('')).toMatch(
      /XC-SETUP-030 +QEMU for .* is not on this machine\n.*looked for +qemu-.*\n.*apt-get install/,
    );
  });

  test('required: one error for all of it, exit code 4', async () => {
    const failed = find({ qemu: 'required', binutils: 'required' });
    await expect(failed).rejects.toMatchObject({
      code: 'XC-SETUP-030',
      exit: 4,
      others: { length: FOREIGN === 'loong64' ? 2 : 1 },
    });
  });

  test('off: not looked for', async () => {
    await find({});
    expect(said).toEqual([]);
  });

  test('a relative PATH entry is the user’s checkout, not a place for tools', async () => {
    await program(`qemu-${ARCH}`, prints('qemu version 10.0'));
    expect(await find({ qemu: 'auto' }, { PATH: 'bin::.' })).toEqual({ [FOREIGN]: {} });
  });
});

describe('a C compiler', () => {
  test('counts when it makes a program', async () => {
    await program(`${ARCH}-linux-gnu-gcc`, compiler());
    expect((await find({ cc: 'gnu' }))[FOREIGN]?.compiler).toEqual({
      path: join(bin, `${ARCH}-linux-gnu-gcc`),
      cc: join(bin, `${ARCH}-linux-gnu-gcc`),
      version: 'gcc 99',
      kind: 'gnu',
      static: true,
    });
  });

  test('without a static C library it says so', async () => {
    await program(`${ARCH}-linux-gnu-gcc`, compiler('[ "$1" = -static ]'));
    expect((await find({ cc: 'gnu' }))[FOREIGN]?.compiler?.static).toBe(false);
  });

  test('one that makes nothing is passed over for one with a version in its name, as Ubuntu 24.04 has it', async () => {
    await program(`${ARCH}-linux-gnu-gcc`, compiler('true'));
    await program(`${ARCH}-linux-gnu-gcc-14`, compiler());
    expect((await find({ cc: 'gnu' }))[FOREIGN]?.compiler?.path).toBe(join(bin, `${ARCH}-linux-gnu-gcc-14`));
  });

  test('zig is one program for all targets', async () => {
    await program('zig', compiler());
    expect((await find({ cc: 'zig' }))[FOREIGN]?.compiler?.cc).toBe(`${bin}/zig cc -target ${ARCH}-linux-musl`);
  });

  test("the user's own, with arguments, comes first", async () => {
    await program(`${ARCH}-linux-gnu-gcc`, compiler());
    await program('mine', compiler());
    const found = await find({ cc: 'gnu' }, { [`CC_FOR_linux_${FOREIGN}`]: 'mine -O1' });
    expect(found[FOREIGN]?.compiler?.cc).toBe(`${bin}/mine -O1`);
  });

  test('none that works: exit code 4, though nobody said required', () =>
    expect(find({ cc: 'musl' })).rejects.toMatchObject({ code: 'XC-SETUP-030', exit: 4 }));
});

describe('apt', () => {
  test('installs the first set of packages that there is, and looks again', async () => {
    await apt({ 'qemu-user-static': `echo qemu version 7.2 #qemu-${ARCH}-static` });
    expect((await find({ qemu: 'required' }))[FOREIGN]?.qemu).toEqual({
      path: join(bin, `qemu-${ARCH}-static`),
      version: 'qemu version 7.2',
    });
    expect(said.join('')).toContain('installing by apt: qemu-user-static');
  });

  test('asks for no new lists where there are some, and the release has no such package', async () => {
    await apt({});
    const listed =
      'binutils:\\n  Candidate: 2.40\\n  Version table:\\n     2.40 500\\n        500 http://deb.example.org bookworm/main\\n';
    await program('apt-cache', `printf '${listed}'`);
    await find({ qemu: 'auto' });
    await expect(readFile(join(folder, 'apt.log'), 'utf8')).resolves.not.toContain('update');
    await program('apt-cache', `printf 'binutils:\\n  Candidate: (none)\\n'`);
    await find({ qemu: 'auto' });
    await expect(readFile(join(folder, 'apt.log'), 'utf8')).resolves.toContain('update');
  });

  test('without root, and sudo that asks for a password: nothing is tried', async () => {
    await apt({ 'qemu-user-static': `echo qemu #qemu-${ARCH}-static` }, '1000');
    await program('sudo', 'exit 1');
    await expect(find({ qemu: 'required' })).rejects.toMatchObject({ code: 'XC-SETUP-030' });
  });

  test('a package that comes without the emulator, as on Ubuntu 22.04: missing', async () => {
    await apt({ 'qemu-user-static': 'echo other #qemu-other-static' });
    await expect(find({ qemu: 'required' })).rejects.toMatchObject({ code: 'XC-SETUP-030' });
  });

  test('that fails is a warning with its last words', async () => {
    await apt({ 'qemu-user': '' });
    await program('apt-get', 'case "$*" in *install*) echo "E: broken" >&2; exit 100;; esac');
    expect(await find({ qemu: 'auto' })).toEqual({ [FOREIGN]: {} });
    expect(said.join('')).toContain('apt-get failed: E: broken');
  });

  test('what apt-cache policy says', () => {
    const policy =
      'a:\n  Installed: (none)\n  Candidate: 1:7.2\n  Version table:\nb:\n  Installed: (none)\n  Candidate: (none)\n';
    expect([...candidatesIn(policy)]).toEqual(['a']);
  });
});

describe('qemu: counting, for bench', () => {
  const plugins = `case "$1" in -h) echo "-plugin [file=]<file>";; *) echo qemu version 7.2.22;; esac`;
  const counting = () => find({ qemu: 'counting' });

  test('takes what is there: a QEMU that loads plugins, and a C compiler', async () => {
    await program('cc', compiler());
    await program(`qemu-${ARCH}`, plugins);
    expect((await counting())[FOREIGN]?.qemu).toEqual({
      path: join(bin, `qemu-${ARCH}`),
      version: 'qemu version 7.2.22',
    });
    expect(said).toEqual([]);
  });

  test('installs both by apt', async () => {
    await apt({ 'qemu-user': '', gcc: '', 'libc6-dev': '' });
    // Programs of more than the one line that the other apt makes.
    await program(
      'apt-get',
      `echo "$*" >> ${folder}/apt.log
case " $* " in
  *" gcc "*) cp ${folder}/cc ${bin}/cc;;
  *" qemu-user "*) cp ${folder}/qemu ${bin}/qemu-${ARCH};;
esac`,
    );
    const asFile = async (name: string, script: string) => {
      await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
      await chmod(join(folder, name), 0o755);
    };
    await asFile('cc', compiler());
    await asFile('qemu', plugins);
    await program('cp', '/bin/cp "$@"');
    expect((await counting())[FOREIGN]?.qemu).toMatchObject({ version: 'qemu version 7.2.22' });
    expect(said.join('')).toContain('installing by apt: gcc libc6-dev');
    expect(said.join('')).toContain('installing by apt: qemu-user');
  });

  test('a static one, as Debian 13 has it, is none: exit code 4, and the tools image is named', async () => {
    await program('cc', compiler());
    await program(`qemu-${ARCH}`, prints('qemu version 10.0.13'));
    const failed = counting();
    await expect(failed).rejects.toMatchObject({ code: 'XC-SETUP-030', exit: 4, others: [] });
    await expect(failed.catch(error => error.lines('en').join('\n'))).resolves.toMatch(
      /^QEMU with plugins for .* is not on this machine\nlooked for +qemu-\S+\nhow to get it .*`image` of bench.*tools-image\/README\.md/,
    );
  });

  test('without both: both are named', () => expect(counting()).rejects.toMatchObject({ others: { length: 1 } }));

  test('this machine needs one for itself too: a native program is not counted', async () => {
    await program('cc', compiler());
    const native = hostGoarch();
    await expect(find({ qemu: 'counting' }, {}, native)).rejects.toMatchObject({ code: 'XC-SETUP-030' });
  });
});

test('this machine needs no emulator for itself', async () => {
  const env = { PATH: bin };
  const { signal } = new AbortController();
  const system = { env, cwd: folder, exec: makeExec(env, folder, signal), signal } as unknown as System;
  const host = localHost(system, { language: 'en', quiet: true });
  const native = hostGoarch();
  expect(await ensureQemu({ goarches: [native], mode: 'required' }, { system, host })).toEqual({
    [native]: { qemu: 'native' },
  });
});

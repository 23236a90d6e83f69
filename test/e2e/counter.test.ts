import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MACHINE_PROGRAM } from '../../src/golang/machine.js';
import type { Goarch } from '../../src/platform/index.js';
import { realSystem } from '../../src/system/index.js';
import { type GoVersion, goToolchains, NEWEST, OLDEST } from '../corpus/go-toolchains.js';
import {
  type BenchRecord,
  type Counted,
  type CountingQemu,
  counted,
  QEMU_ARCH,
  STEADY,
  type Sums,
  symbolsOf,
} from '../counted.js';
import { counterForApi1, qemu7 } from '../debian/qemu-7.js';
import { dockerEngine } from '../docker-engine.js';
import { buildElf } from '../elf-builder.js';
import { toolsImage } from '../tools-image.js';

/**
 * The QEMU plugin of counter/, under the oldest QEMU that it is for and under our own: programs whose instructions we can
 * count by hand, and Go's benchmarks of the oldest and the newest release.
 */
const system = realSystem(new AbortController().signal);
const toolchain = goToolchains(system);
const ARCHES: readonly Goarch[] = ['loong64', 'arm64', 'amd64'];
const QEMUS = ['7.2', 'ours'] as const;

let folder = '';
let qemus: Record<(typeof QEMUS)[number], CountingQemu>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xcg-counter-'));
  const ours = await toolsImage(system);
  const cpu = { loong64: 'la464', arm64: 'cortex-a72', amd64: 'qemu64' };
  qemus = {
    7.2: {
      name: '7.2',
      qemu: await qemu7(system),
      counter: await counterForApi1(system, folder),
      cpu: { ...cpu, loong64: 'la464-loongarch-cpu' },
    },
    ours: { name: 'ours', qemu: ours.qemu, counter: ours.counter, cpu },
  };
}, 3_600_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const each = QEMUS.flatMap(qemu => ARCHES.map(goarch => [qemu, goarch] as const));

describe('programs whose instructions are known', () => {
  const OUTER = 4001;
  const INNER = 3999;
  const INSIDE = 1 + 2 * INNER;

  test.each(each)('QEMU %s, %s: to the instruction', async (qemu, goarch) => {
    const { program, symbols } = await loops(goarch, OUTER, INNER);
    const run = async (settings: Record<string, string>) => {
      const { document, ran } = await counted(system, qemus[qemu], goarch, folder, { symbols, ...settings }, [program]);
      expect(ran.stderr).toBe('');
      expect(ran.code).toBe(0);
      expect(document).toMatchObject({ ended: 'exit', vcpus: 1, truncated: false, aside: 0 });
      return document as Counted;
    };
    const total = 1 + OUTER * (INSIDE + 2) + 3;
    const region = await run({ mode: 'region', begin: 'begin', end: 'end' });
    expect([region.total, region.target]).toEqual([total, QEMU_ARCH[goarch]]);
    expect(region.region).toEqual({
      intervals: OUTER,
      open: false,
      instructions: OUTER * INSIDE,
      functions: [{ name: 'body', instructions: OUTER * INSIDE }],
    });
    // `middle` lies within a block, behind an instruction that jumps nowhere.
    const middle = await run({ mode: 'region', begin: 'middle', end: 'end' });
    expect(middle.region).toMatchObject({ intervals: OUTER, instructions: OUTER * (INSIDE - 1) });
    const whole = await run({ mode: 'whole', main: 'end' });
    expect(whole).toMatchObject({ total, entered: true });
    expect([whole.before.instructions, whole.after.instructions]).toEqual([1 + INSIDE, total - 1 - INSIDE]);
    expect(whole.after.functions).toEqual([
      { name: 'body', instructions: (OUTER - 1) * INSIDE },
      { name: 'tail', instructions: OUTER * 2 + 3 },
    ]);
    const totals = await run({ mode: 'region', begin: 'begin', end: 'end', functions: 'off' });
    expect(totals.region).toMatchObject({ instructions: OUTER * INSIDE, functions: [] });
    // Never entered, never left.
    const never = await run({ mode: 'whole', main: 'never' });
    expect(never).toMatchObject({ entered: false, before: { instructions: total }, after: { instructions: 0 } });
    const open = await run({ mode: 'region', begin: 'end', end: 'never' });
    expect(open.region).toMatchObject({ intervals: 0, open: true, instructions: 0 });
  });
});

describe('benchmarks', () => {
  const N = 500;

  test.each(each)('QEMU %s, %s: what is timed is counted, and nothing else', async (qemu, goarch) => {
    for (const version of [OLDEST, NEWEST]) {
      const bench = await benchmarks(version, goarch);
      const light = (await bench.last(qemu, 'Plain', 1)).named('counterbench.Light');
      const exactly = async (name: string, intervals: number, n = N) => {
        const { record, named, document } = await bench.last(qemu, name, n);
        expect([name, record.intervals, record.open, record.children]).toEqual([name, intervals, false, false]);
        expect([name, named('counterbench.Light')]).toEqual([name, n * light]);
        expect([name, named('counterbench.Heavy')]).toEqual([name, 0]);
        expect(document.truncated).toBe(false);
        // The loop, and the few instructions of testing's own that lie inside the interval.
        const around = (record.instructions ?? 0) - n * light;
        expect([name, around > 0 && around < n * 60 + 100]).toEqual([name, true]);
        return document;
      };
      const plain = await exactly('Plain', 1);
      // The root, N=1, N.
      expect(plain.records.map(({ parent, children }) => [parent, children])).toEqual([
        [null, true],
        [1, false],
        [1, false],
      ]);
      expect(await exactly('Plain', 1, 1)).toMatchObject({ entered: 2 });
      await exactly('Reset', 1);
      await exactly('Stops', N + 1);
      const parent = await exactly('Parent', 1);
      expect(parent.records.map(({ parent, children, open }) => [parent, children, open])).toEqual([
        [null, true, false],
        [1, true, false],
        [2, false, true],
        [2, false, false],
        [2, false, false],
      ]);
      if (version === NEWEST) {
        expect(await exactly('Loop', 1)).toMatchObject({ entered: 2 });
        await exactly('LoopStops', N + 1);
      }
      // ReadMemStats itself is in this one, as it is in Go's own time: that of the benchmark, not that of the timer.
      const started = await bench.last(qemu, 'Started', N);
      expect([started.record.intervals, started.named('counterbench.Light')]).toEqual([1, N * light]);
      const deep = await bench.last(qemu, 'Deep', N);
      expect([deep.record.intervals, deep.named('counterbench.Light')]).toEqual([1, N * light]);
      expect(deep.named('runtime.copystack')).toBeGreaterThan(0);
      const skipped = await bench.last(qemu, 'Skipped', N);
      expect(skipped.record).toMatchObject({ index: 2, open: true, intervals: 0, instructions: 0 });
    }
  });

  test.each(each)('QEMU %s, %s: five runs differ by less than half a per cent', async (qemu, goarch) => {
    const bench = await benchmarks(NEWEST, goarch);
    const spread: Record<string, string> = {};
    for (const [name, n] of Object.entries({
      Plain: 200,
      Stops: 200,
      Allocates: 300,
      JSON: 2000,
      Sort: 300,
      Loop: 200,
    })) {
      const runs: number[] = [];
      for (let run = 0; run < 5; run++) runs.push((await bench.last(qemu, name, n)).record.instructions ?? 0);
      const cv = variation(runs);
      spread[name] = `${(100 * cv).toFixed(4)} %`;
      expect([name, runs, cv < 0.005]).toEqual([name, runs, true]);
      // Mostly the runs of these are equal; a scheduler that got its turn is some 2,500 instructions.
      if (['Plain', 'Stops', 'Loop'].includes(name)) expect([name, runs, cv < 0.001]).toEqual([name, runs, true]);
    }
    console.info(`coefficient of variation, QEMU ${qemu}, ${goarch}: ${JSON.stringify(spread)}`);
  });

  test.each(ARCHES)('%s: both QEMUs count the same, and name the function that got heavier', async goarch => {
    const base = await benchmarks(NEWEST, goarch);
    const head = await benchmarks(NEWEST, goarch, 'heavier');
    const [a, b] = [await base.last('7.2', 'Changed', N), await base.last('ours', 'Changed', N)];
    expect(a.named('counterbench.Light')).toBe(b.named('counterbench.Light'));
    // Every 10 ms Go's monitor sends a goroutine to the scheduler by way of the stack check, which is then run again: in
    // Changed, that has one, not in Light, that calls nothing.
    const preempted = [a, b].some(run => run.named('runtime.newstack') > 0);
    expect(preempted || a.named('counterbench.Changed') === b.named('counterbench.Changed')).toBe(true);
    expect((a.record.instructions ?? 0) / (b.record.instructions ?? 1)).toBeCloseTo(1, 3);
    const c = await head.last('ours', 'Changed', N);
    const names = [...new Set([...b.names, ...c.names])];
    const heavier = names.map(name => ({ name, more: c.named(name) - b.named(name) })).sort((x, y) => y.more - x.more);
    expect(heavier[0]?.name).toBe('counterbench.Heavy');
    expect(heavier[1]?.name).toBe('counterbench.extra');
    expect((heavier[1]?.more ?? 0) / (heavier[0]?.more ?? 1)).toBeLessThan(0.05);
  });

  test.each(QEMUS)('QEMU %s: counting costs at most four times the plain run', async qemu => {
    const bench = await benchmarks(NEWEST, 'loong64');
    const { qemu: tool, counter, cpu } = qemus[qemu];
    const argv = bench.argv('Sort', 10_000);
    const plain = [tool('loongarch64'), '-cpu', cpu.loong64, ...argv];
    const plugin = `${counter},out=${join(folder, 'cost.json')},symbols=${bench.symbols}`;
    const withIt = [tool('loongarch64'), '-cpu', cpu.loong64, '-plugin', plugin, ...argv];
    const [a, b] = [await leastSeconds(plain), await leastSeconds(withIt)];
    console.info(`cost of counting, QEMU ${qemu}, loong64, Sort: ${a} s → ${b} s, ${(b / a).toFixed(2)} times`);
    expect(b / a).toBeLessThan(4);
  });

  test('the last 64 runs are kept, and that some were not is said', async () => {
    const bench = await benchmarks(NEWEST, 'arm64');
    const { document } = await bench.last('ours', 'Plain', 2, ['-test.count=50']);
    expect(document).toMatchObject({ truncated: true, entered: 101 });
    expect(document.records).toHaveLength(64);
    expect(document.records.at(-1)).toMatchObject({ index: 101, parent: 1, intervals: 1 });
  });
});

describe('ends', () => {
  const ENDS: readonly (readonly [string, number | null, 'exit' | 'signal'])[] = [
    ['none', 0, 'exit'],
    ['exit', 3, 'exit'],
    ['panic', 2, 'exit'],
    ['nil', 2, 'exit'],
    ['chdir', 0, 'exit'],
    ['child', 0, 'exit'],
    ['caught', 0, 'exit'],
    ['term', null, 'signal'],
  ];

  test.each(QEMUS)('QEMU %s: however a program ends itself', async qemu => {
    const { program, symbols } = await ends();
    for (const [how, code, ended] of ENDS) {
      const settings = { symbols, mode: 'region', begin: 'main.begin', end: 'main.end' };
      const { document, ran } = await counted(system, qemus[qemu], 'loong64', folder, settings, [program, how]);
      expect([how, ran.code, ran.stderr.includes('counter:')]).toEqual([how, code, false]);
      // QEMU 7.2 tells plugins nothing of a death by signal; later ones do, after the guest has sent it.
      const told = ended === 'signal' && qemu === 'ours' ? ['exit', 'signal'] : [ended];
      expect([how, told.includes(document?.ended ?? 'no document')]).toEqual([how, true]);
      expect(document?.region.intervals).toBe(1);
      expect(document?.region.instructions).toBeLessThan(20);
    }
  });

  test.each(QEMUS)('QEMU %s: two hundred threads', async qemu => {
    const { program, symbols } = await ends();
    const settings = { symbols, mode: 'whole' };
    const argv = [program, 'threads'] as const;
    const { document } = await counted(system, qemus[qemu], 'loong64', folder, settings, argv);
    expect(document?.vcpus).toBeGreaterThan(100);
    expect(document).toMatchObject({ ended: 'exit', truncated: false, entered: true });
    expect(document?.after.instructions).toBeGreaterThan(10_000);
  });

  test.each(QEMUS)('QEMU %s: one that is killed leaves nothing, not even of an earlier run', async qemu => {
    const { program, symbols } = await ends();
    const out = join(folder, 'killed.json');
    await writeFile(out, '{"of": "an earlier run"}');
    const plugin = `${qemus[qemu].counter},out=${out},symbols=${symbols},mode=whole`;
    const argv = ['-plugin', plugin, program, 'spin'];
    const killer = '"$@" & sleep 2; kill -KILL $!; wait $!';
    await system.exec('sh', ['-c', killer, 'sh', qemus[qemu].qemu('loongarch64'), ...argv], { allowFailure: true });
    await expect(system.exec('cat', [out])).rejects.toThrow('No such file');
  });
});

describe('the tools image', () => {
  test('counts in a container that may write one folder, as it does without', async () => {
    const { root } = await toolsImage(system);
    const bench = await benchmarks(NEWEST, 'loong64');
    const { record } = await bench.last('ours', 'Plain', 300);
    const docker = await dockerEngine();
    try {
      const image = docker.imageOf(root);
      const plugin = '/usr/lib/xinchuang-go/counter.so,out=/w/in-container.json,symbols=/b.symbols';
      const [program, ...argv] = bench.argv('Plain', 300);
      await system.exec(
        'docker',
        [
          ...['run', '--rm', '--network=none', '--read-only', '--cap-drop=ALL', '--security-opt=no-new-privileges'],
          ...Object.entries(STEADY).map(([name, value]) => `--env=${name}=${value}`),
          ...[`--volume=${folder}:/w`, `--volume=${program}:/b:ro`, `--volume=${bench.symbols}:/b.symbols:ro`],
          ...['--entrypoint=/usr/bin/qemu-loongarch64', image, '-cpu', 'la464', '-plugin', plugin, '/b', ...argv],
        ],
        { env: docker.env, timeoutMs: 120_000 },
      );
      const document = JSON.parse(await readFile(join(folder, 'in-container.json'), 'utf8')) as Counted;
      expect((document.records.at(-1)?.instructions ?? 0) / (record.instructions ?? 1)).toBeCloseTo(1, 3);
    } finally {
      await docker.stop();
    }
  });

  test('shows a guest LSX and LASX, which QEMU 7.2 has not', async () => {
    const { version } = await toolsImage(system);
    expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(10);
    const { tool, env } = await toolchain(OLDEST);
    const probe = join(folder, 'probe');
    const source = join(folder, 'machine.go');
    await writeFile(source, MACHINE_PROGRAM);
    await system.exec(tool, ['build', '-o', probe, source], { env: { ...env, GOARCH: 'loong64', CGO_ENABLED: '0' } });
    const seen = async (qemu: CountingQemu) => {
      const { stdout } = await system.exec(qemu.qemu('loongarch64'), ['-cpu', qemu.cpu.loong64, probe]);
      const { goarch, pageSize, hwcap } = JSON.parse(stdout) as { goarch: string; pageSize: number; hwcap: string };
      return { goarch, pageSize, lsx: (Number(hwcap) & 0x10) !== 0, lasx: (Number(hwcap) & 0x20) !== 0 };
    };
    expect(await seen(qemus.ours)).toEqual({ goarch: 'loong64', pageSize: 4096, lsx: true, lasx: true });
    expect(await seen(qemus['7.2'])).toEqual({ goarch: 'loong64', pageSize: 16384, lsx: false, lasx: false });
  });
});

describe('symbol files and arguments that are not as they must be', () => {
  const GOOD = '400000 64 main.main\n400040 64 runtime.x\n';
  const BAD: Readonly<Record<string, readonly [string | Buffer, string]>> = {
    'is empty': ['', 'names no function'],
    'is binary': [Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), 'line 1 has a NUL'],
    'has no address': [`${GOOD}main.other 12 x\n`, 'line 3 does not start with an address in hex'],
    'has an address that is too large': ['ffffffffffffffff1 1 x', 'line 1 does not start with an address'],
    'has a negative size': ['400000 -1 main.main', 'line 1 has no decimal size'],
    'ends beyond the address space': ['ffffffffffffffff 2 main.main', 'goes beyond the end'],
    'has no name': ['400000 12 ', 'line 1 has no name'],
    'has a long name': [`400000 12 ${'x'.repeat(70_000)}`, 'more than 64 KiB'],
    'lacks the mark': ['400000 12 main.other', 'no symbol main.main'],
    'has sizes of 0 alone': ['400000 0 main.main\n', 'names no function'],
  };

  test.each(QEMUS)('QEMU %s: it says why, and does not start the program', async qemu => {
    const { program } = await ends();
    const symbols = join(folder, 'bad.symbols');
    const run = (settings: Record<string, string>) =>
      counted(system, qemus[qemu], 'loong64', folder, { mode: 'whole', ...settings }, [program, 'exit']);
    for (const [what, [content, why]] of Object.entries(BAD)) {
      await writeFile(symbols, content);
      const { document, ran } = await run({ symbols });
      expect([what, ran.code]).toEqual([what, 1]);
      expect(ran.stderr).toContain(why);
      expect(document?.error).toContain(why);
    }
    await symlink('/dev/zero', join(folder, 'endless'));
    await system.exec('mkfifo', [join(folder, 'pipe')]);
    await mkdir(join(folder, 'directory'));
    for (const file of ['endless', 'pipe', 'directory', 'missing']) {
      const { document, ran } = await run({ symbols: join(folder, file) });
      expect([file, ran.code]).toEqual([file, 1]);
      expect(document?.error).toMatch(/is no file|cannot read/);
      await rm(join(folder, file), { recursive: true, force: true });
    }
    await writeFile(symbols, GOOD);
    for (const [settings, why] of [
      [{ symbols, mode: 'all' }, 'mode is one of bench, whole, region'],
      [{ symbols, colour: 'red' }, 'known arguments: out, symbols'],
      [{ symbols, mode: 'region', begin: 'main.main' }, 'mode=region needs end='],
      [{ symbols, mode: 'region', begin: 'main.main', end: 'main.main' }, 'at the address of another mark'],
      [{ symbols, mode: 'bench' }, 'no symbol testing.(*B).runN'],
      [{ mode: 'whole' }, 'needs out=FILE and symbols=FILE'],
    ] as const) {
      const { document, ran } = await run(settings);
      expect(ran.code).toBe(1);
      expect(document?.error).toContain(why);
    }
    const { document, ran } = await run({ symbols, out: '/nonexistent/folder/out.json' });
    expect([document, ran.code]).toEqual([undefined, 3]);
    expect(ran.stderr).toContain('cannot write /nonexistent/folder/out.json');
    await system.exec('sh', ['-c', '! ls -A "$1" | grep -q "\\.new$"', 'sh', folder]);
    await rm(symbols);
  });

  test.each(QEMUS)('QEMU %s: overlapping, unsorted, doubled and strange names are names', async qemu => {
    const { program, symbols } = await loops('arm64', 10, 10);
    const { entry } = await loops('arm64', 10, 10);
    const at = (offset: number) => (entry + offset).toString(16);
    await writeFile(
      symbols,
      Buffer.concat([
        Buffer.from(`${at(16)} 0 end\n\n  ${at(4)} 12 a "quoted\\" name\t[go.shape.struct { F int }]\n`),
        Buffer.from(`${at(0)}\t400 outer\n${at(0)} 4 first\n${at(4)} 0 begin\n${at(16)} 20 \u4fe1\u521b`),
        Buffer.from([0xff, 0xc0, 0x80, 0x1b, 0x0a]),
      ]),
    );
    const settings = { symbols, mode: 'whole', main: 'end' };
    const { document } = await counted(system, qemus[qemu], 'arm64', folder, settings, [program]);
    expect(document?.before.functions.map(({ name }) => name)).toEqual([
      'a "quoted\\" name\t[go.shape.struct { F int }]',
      'outer',
    ]);
    expect(document?.after.functions[1]?.name).toBe('\u4fe1\u521b\ufffd\ufffd\ufffd\u001b');
  });
});

const variation = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1)) / mean;
};

/** User CPU time, the least of three runs: other work on the machine can only add to it. */
async function leastSeconds(argv: readonly string[]): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < 3; run++) {
    const script = '"$@" > /dev/null && times';
    const { stdout } = await system.exec('sh', ['-c', script, 'sh', ...argv], { env: STEADY });
    const [, minutes = '', rest = ''] = /^(\d+)m([\d.]+)s /.exec(stdout.trim().split('\n')[1] ?? '') ?? [];
    seconds.push(60 * Number(minutes) + Number(rest));
  }
  return Math.min(...seconds);
}

/** One instruction; `outer` times: one, then `inner` times two, then two; three to end. */
async function loops(goarch: Goarch, outer: number, inner: number) {
  const code = Buffer.from(CODE[goarch](outer, inner));
  const words = Array.from({ length: Math.ceil(code.length / 4) }, (_, i) =>
    Buffer.concat([code, Buffer.alloc(3)]).readUInt32LE(4 * i),
  );
  const elf = buildElf({ machine: goarch, code: words });
  const program = join(folder, `loops-${goarch}-${outer}`);
  await writeFile(program, elf, { mode: 0o755 });
  const entry = Number(elf.readBigUInt64LE(24));
  const [begin, middle, end, last] = goarch === 'amd64' ? [5, 10, 14, 27] : [4, 8, 16, 36];
  const symbol = (name: string, from: number, to: number) => `${(entry + from).toString(16)} ${to - from} ${name}\n`;
  const symbols = `${program}.symbols`;
  await writeFile(
    symbols,
    [
      symbol('tail', end, last),
      symbol('head', 0, begin),
      symbol('body', begin, end),
      symbol('begin', begin, begin),
      symbol('middle', middle, middle),
      symbol('end', end, end),
      symbol('never', last + 64, last + 64),
    ].join(''),
  );
  return { program, symbols, entry };
}

const words = (...code: readonly number[]) =>
  code.flatMap(word => [0, 8, 16, 24].map(shift => (word >>> shift) & 0xff));
const immediate = (value: number) => words(value);

const CODE: Readonly<Record<Goarch, (outer: number, inner: number) => readonly number[]>> = {
  // ori $a1,$zero,outer; begin: ori $a0,$zero,inner; addi.d $a0,$a0,-1; bnez $a0,-4; end: addi.d $a1,$a1,-1;
  // bnez $a1,begin; ori $a7,$zero,94; ori $a0,$zero,0; syscall 0
  loong64: (outer, inner) =>
    words(
      0x03800000 | (outer << 10) | 5,
      0x03800000 | (inner << 10) | 4,
      0x02fffc84,
      0x47fffc9f,
      0x02fffca5,
      0x47fff0bf,
      0x0381780b,
      0x03800004,
      0x002b0000,
    ),
  // mov x1,outer; begin: mov x0,inner; subs x0,x0,#1; cbnz x0,-4; end: subs x1,x1,#1; cbnz x1,begin; mov x8,#94;
  // mov x0,#0; svc #0
  arm64: (outer, inner) =>
    words(
      0xd2800000 | (outer << 5) | 1,
      0xd2800000 | (inner << 5),
      0xf1000400,
      0xb5ffffe0,
      0xf1000421,
      0xb5ffff81,
      0xd2800bc8,
      0xd2800000,
      0xd4000001,
    ),
  // mov esi,outer; begin: mov eax,inner; dec eax; jnz -4; end: dec esi; jnz begin; mov eax,231; xor edi,edi; syscall
  amd64: (outer, inner) => [
    ...[0xbe, ...immediate(outer), 0xb8, ...immediate(inner), 0xff, 0xc8, 0x75, 0xfc, 0xff, 0xce, 0x75, 0xf3],
    ...[0xb8, 231, 0, 0, 0, 0x31, 0xff, 0x0f, 0x05],
  ],
};

const built = new Map<string, Promise<string>>();

function build(source: string, version: GoVersion, goarch: Goarch, argv: readonly string[]): Promise<string> {
  const name = [source, version, goarch, ...argv].join('-').replaceAll('/', '_');
  const make = async () => {
    const { tool, env } = await toolchain(version);
    const path = join(folder, name);
    // Since 1.26 the heap lies elsewhere in each run, and to find room in it takes more or fewer steps.
    const experiment = version === NEWEST ? { GOEXPERIMENT: 'norandomizedheapbase64' } : {};
    const target = { ...env, ...experiment, GOOS: 'linux', GOARCH: goarch, CGO_ENABLED: '0', GOAMD64: 'v1' };
    const cwd = resolve('test', source);
    await system.exec(tool, [...argv, '-o', path, '.'], { cwd, env: target, timeoutMs: 300_000 });
    await symbolsOf(system, { tool, env }, path);
    return path;
  };
  const file = built.get(name) ?? make();
  built.set(name, file);
  return file;
}

async function ends() {
  const program = await build('counter-ends', NEWEST, 'loong64', ['build']);
  return { program, symbols: `${program}.symbols` };
}

async function benchmarks(version: GoVersion, goarch: Goarch, ...tags: readonly string[]) {
  const program = await build('counter-bench', version, goarch, ['test', '-c', `-tags=${tags.join(',')}`]);
  const symbols = `${program}.symbols`;
  const argv = (name: string, n: number) =>
    [program, '-test.run=^$', `-test.bench=^Benchmark${name}$`, `-test.benchtime=${n}x`] as const;
  return {
    symbols,
    argv,
    /** The record of the last runN of one benchmark, and of its sub-benchmarks. */
    async last(qemu: (typeof QEMUS)[number], name: string, n: number, more: readonly string[] = []) {
      const [file, ...rest] = argv(name, n);
      const { document, ran } = await counted(system, qemus[qemu], goarch, folder, { symbols }, [
        file,
        ...rest,
        ...more,
      ]);
      expect([name, ran.code, ran.stderr]).toEqual([name, 0, '']);
      const record = document?.records.at(-1);
      if (document === undefined || record === undefined) throw new Error(`nothing was counted of ${name}`);
      const functions = (record as BenchRecord & Sums).functions;
      return {
        document,
        record,
        names: functions.map(({ name }) => name),
        named: (name: string | null) =>
          functions.filter(f => f.name === name).reduce((sum, { instructions }) => sum + instructions, 0),
      };
    },
  };
}

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inputOf, type SliceResult, type Tally } from '../test/fuzz/slice.js';
import { pathWithGo } from './go-on-path.js';

/**
 * `npm run fuzz`: a million damaged inputs for every reader of bytes that others wrote, in slices of their own
 * processes, one for each core. Each must give a verdict or the reader's own error, within 1 s and 512 MB. What broke a
 * rule is written to a file, and can be repeated: `npm run fuzz -- --seed S --input N`.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '20261124' },
    input: { type: 'string' },
    slice: { type: 'string', default: '25000' },
  },
});
const [seed, size] = [whole('seed', values.seed) % 2 ** 32, whole('slice', values.slice)];
const [first, count] =
  values.input === undefined ? [0, whole('count', values.count)] : [whole('input', values.input), 1];

/** A slice that is stuck in one input for so long is killed; what takes 1 s to 30 s the slice itself reports. */
const STUCK_MS = 30_000;

interface Fault {
  readonly input: number;
  readonly target: string;
  readonly what: string;
  readonly file: string;
}

// In memory where there is such a place: each input is noted, and every fiftieth is a file for a reader of files.
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'xinchuang-fuzz-'));
const binaries = goBinaries(join(folder, 'binaries'), await pathWithGo());
const queue: { first: number; count: number }[] = [];
for (let at = first; at < first + count; at += size)
  queue.push({ first: at, count: Math.min(size, first + count - at) });
const results: SliceResult[] = [];
const faults: Fault[] = [];
let done = 0;
const began = performance.now();
const workers = Math.min(queue.length, availableParallelism());
await Promise.all(
  Array.from({ length: workers }, async (_, worker) => {
    for (let slice = queue.shift(); slice !== undefined; slice = queue.shift()) {
      const outcome = await run(slice, join(folder, `${worker}`));
      if ('what' in outcome) faults.push(outcome);
      else results.push(outcome);
      done += slice.count;
      console.log(`${done} of ${count} inputs, ${((performance.now() - began) / 1000).toFixed(0)} s`);
    }
  }),
);
rmSync(folder, { recursive: true, force: true });

for (const { target, read, refused, slowest, slowestInput } of totals())
  console.log(
    `${target.padEnd(11)} ${String(read).padStart(8)} read ${String(refused).padStart(8)} refused   slowest ${slowest.toFixed(0)} ms (input ${slowestInput})`,
  );
console.log(`peak memory ${Math.round(Math.max(0, ...results.map(({ maxRss }) => maxRss)) / 1024)} MB, seed ${seed}`);
for (const { input, target, what, file } of faults)
  console.error(
    `FAULT in ${target}: ${what}\n  the input: ${file}\n  again: npm run fuzz -- --seed ${seed} --input ${input}`,
  );
if (faults.length > 0) process.exitCode = 1;

async function run(slice: { first: number; count: number }, scratch: string): Promise<SliceResult | Fault> {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch);
  const argv = [
    '--max-old-space-size=256',
    resolve('build/test/fuzz/slice.child.js'),
    ...[seed, slice.first, slice.count].map(String),
    scratch,
    binaries,
  ];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', text => (stdout += text));
  child.stderr.on('data', text => (stderr = (stderr + text).slice(-4000)));
  let stuck = false;
  let last = { input: -1, since: performance.now() };
  const watch = setInterval(() => {
    const input = current(scratch) ?? -1;
    const now = performance.now();
    if (input !== last.input) last = { input, since: now };
    else if (now - last.since > STUCK_MS) {
      stuck = true;
      child.kill('SIGKILL');
    }
  }, 500);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (...how) => resolve(how));
  });
  clearInterval(watch);
  const said: SliceResult | { fault: Omit<Fault, 'file'> } | undefined =
    code === 0 && stdout !== '' ? JSON.parse(stdout) : undefined;
  if (said !== undefined && !('fault' in said)) return said;
  if (said !== undefined) return { ...said.fault, file: keep(said.fault.input, readFileSync(join(scratch, 'input'))) };
  // It died, or hung, without a word: the input that it was at is made once more.
  const input = current(scratch);
  if (input === undefined) throw new Error(`a slice ended before its first input (${signal ?? code}): ${stderr}`);
  const { target, bytes } = await inputOf(seed, input, { scratch, binaries });
  const what = stuck ? `no answer in ${STUCK_MS / 1000} s` : `the process ended with ${signal ?? code}: ${stderr}`;
  return { input, target, what, file: keep(input, bytes) };
}

function current(scratch: string): number | undefined {
  const path = join(scratch, 'progress');
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  return bytes.length < 8 ? undefined : bytes.readDoubleLE(0);
}

function keep(input: number, bytes: Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'xinchuang-fault-')), `seed-${seed}-input-${input}`);
  writeFileSync(file, bytes);
  return file;
}

function totals(): Tally[] {
  const sum = new Map<string, Tally>();
  for (const tally of results.flatMap(({ tallies }) => tallies)) {
    const before = sum.get(tally.target);
    const slower = before !== undefined && before.slowest > tally.slowest ? before : tally;
    sum.set(tally.target, {
      ...slower,
      read: tally.read + (before?.read ?? 0),
      refused: tally.refused + (before?.refused ?? 0),
    });
  }
  return [...sum.values()];
}

/** Small programs as cmd/link writes them: of 1 MB, static and position independent, for our three architectures. */
function goBinaries(out: string, path: string): string {
  const source = join(folder, 'source');
  mkdirSync(source);
  mkdirSync(out);
  writeFileSync(join(source, 'go.mod'), 'module example.cn/hello\n\ngo 1.21\n');
  writeFileSync(join(source, 'main.go'), 'package main\n\nfunc main() { println("hello") }\n');
  for (const [goarch, mode] of [
    ['amd64', 'exe'],
    ['amd64', 'pie'],
    ['arm64', 'exe'],
    ['loong64', 'exe'],
  ] as const) {
    const argv = [
      'build',
      '-trimpath',
      '-ldflags=-s -w',
      `-buildmode=${mode}`,
      '-o',
      join(out, `${goarch}-${mode}`),
      '.',
    ];
    const env = {
      ...process.env,
      PATH: path,
      GOOS: 'linux',
      GOARCH: goarch,
      CGO_ENABLED: '0',
      GOFLAGS: '',
      GOTOOLCHAIN: 'local',
    };
    const built = spawnSync('go', argv, { cwd: source, env, encoding: 'utf8' });
    if (built.error) throw built.error;
    if (built.status !== 0) throw new Error(`go build for ${goarch} failed: ${built.stderr}`);
  }
  return out;
}

function whole(name: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new Error(`--${name} must be a whole number, not ${text}`);
  return Number(text);
}

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A row of the README's table: a ratio within one run, since on another machine only ratios hold. */
export interface Row {
  readonly what: string;
  readonly what_zh: string;
  readonly ratio: number;
  readonly limit: number;
  readonly against: string;
}

/** Pairs alternate (A B, B A, …), so that a machine whose speed drifts slows both; the median of their ratios counts. */
export async function medianRatio(a: () => Promise<number>, b: () => Promise<number>, pairs: number): Promise<number> {
  const ratios: number[] = [];
  for (let i = 0; i < pairs; i++) {
    if (i % 2 === 0) {
      const first = await a();
      ratios.push(first / (await b()));
    } else {
      const first = await b();
      ratios.push((await a()) / first);
    }
  }
  return ratios.sort((x, y) => x - y)[Math.floor(pairs / 2)] ?? Number.NaN;
}

export interface Where {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Milliseconds from start to end. @throws Error when it fails: a failed run is no measurement */
export function timed(tool: string, argv: readonly string[], { cwd, env }: Where): Promise<number> {
  return new Promise((done, reject) => {
    const began = performance.now();
    const child = spawn(tool, argv, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', text => (said += text));
    child.on('error', reject);
    child.on('close', code =>
      code === 0 ? done(performance.now() - began) : reject(new Error(`${tool} ${argv.join(' ')}: ${said}`)),
    );
  });
}

/** Kilobytes that a program takes at its peak, the median of three runs. */
export async function peakMemory(argv: readonly string[], cwd: string): Promise<number> {
  return (await spent(argv, cwd)).memory;
}

/**
 * What a program takes, all its threads together and from its start: milliseconds of CPU, and kilobytes at its peak, as
 * the kernel counts them for the whole life of the program. Not getrusage's ru_maxrss: that begins with what
 * the process that started it had (Linux, fs/exec.c, exec_mmap). Each is the median of the runs.
 */
export async function spent(argv: readonly string[], cwd: string, runs = 3): Promise<{ cpu: number; memory: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'xinchuang-spent-'));
  const told = join(folder, 'spent');
  const hook = `data:text/javascript,import{readFileSync,writeFileSync}from'node:fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();writeFileSync(${JSON.stringify(told)},JSON.stringify([(user+system)/1000,Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status','utf8'))[1])]))})`;
  const samples: [number, number][] = [];
  try {
    for (let i = 0; i < runs; i++) {
      await timed(process.execPath, ['--import', hook, ...argv], { cwd });
      samples.push(JSON.parse(readFileSync(told, 'utf8')) as [number, number]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const middle = (at: 0 | 1) => samples.map(sample => sample[at]).sort((x, y) => x - y)[runs >> 1] ?? Number.NaN;
  return { cpu: middle(0), memory: middle(1) };
}

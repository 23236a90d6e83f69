import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { Interrupted, makeExec, ToolError } from '../../src/system/index.js';

const never = new AbortController().signal;
const exec = makeExec(process.env, process.cwd(), never);

/** Whether the process is gone, or about to be, within a second. A zombie is gone: nobody here reaps it. */
async function ended(pid: number): Promise<boolean> {
  for (let i = 0; i < 50; i++) {
    const state = await readFile(`/proc/${pid}/stat`, 'utf8').then(
      stat => stat.split(') ')[1]?.[0],
      () => undefined,
    );
    if (state === undefined || state === 'Z') return true;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  return false;
}

describe('exec', () => {
  test('passes arguments as they are, without a shell', async () => {
    const result = await exec('printf', ['%s|', '$HOME', '; echo no', '"']);
    expect(result.stdout).toBe('$HOME|; echo no|"|');
  });

  test('a non-zero exit throws with the end of standard error', async () => {
    const failed = exec('node', ['-e', 'console.error("why it failed"); process.exit(7)']);
    await expect(failed).rejects.toMatchObject({ reason: 'exit', exitCode: 7, stderrTail: 'why it failed' });
  });

  test('a missing program is told from a failing one', async () => {
    await expect(exec('no-such-program-here', [])).rejects.toMatchObject({ name: 'ToolError', reason: 'not-found' });
  });

  test('gives whole lines as they come', async () => {
    const lines: string[] = [];
    await exec('printf', ['one\ntwo\r\nthree'], { onLine: line => lines.push(line) });
    expect(lines).toEqual(['one', 'two', 'three']);
  });

  test('a time limit ends the program and its children', async () => {
    const started = Date.now();
    const slow = exec('sh', ['-c', 'sleep 60 & wait'], { timeoutMs: 200 });
    await expect(slow).rejects.toBeInstanceOf(ToolError);
    await expect(slow).rejects.toMatchObject({ reason: 'timeout' });
    expect(Date.now() - started).toBeLessThan(5000);
  });

  test('what a program leaves running in its group ends with it', async () => {
    const { stdout } = await exec('sh', ['-c', 'sleep 60 >/dev/null 2>&1 & echo $!']);
    await expect(ended(Number(stdout))).resolves.toBe(true);
  });

  test('a daemon that holds the pipes does not keep us', async () => {
    const started = Date.now();
    // Its own session: neither its parent's end nor its group's reaches it. It ends by itself.
    const result = await exec('sh', ['-c', 'setsid sleep 9 & echo here'], { timeoutMs: 8000, allowFailure: true });
    expect(result).toMatchObject({ code: 0, stdout: 'here\n', timedOut: false });
    expect(Date.now() - started).toBeLessThan(5000);
  });

  test('a child that ignores SIGTERM does not outlive a time limit', async () => {
    const lines: string[] = [];
    const script = "(trap '' TERM; exec sleep 60) & echo $!; wait";
    await expect(
      exec('sh', ['-c', script], { timeoutMs: 300, onLine: line => lines.push(line) }),
    ).rejects.toMatchObject({ reason: 'timeout' });
    await expect(ended(Number(lines[0]))).resolves.toBe(true);
  });

  test('an abort rejects as Interrupted', async () => {
    const abort = new AbortController();
    const running = makeExec(process.env, process.cwd(), abort.signal)('sleep', ['60']);
    setTimeout(() => abort.abort(), 100);
    await expect(running).rejects.toBeInstanceOf(Interrupted);
  });

  test('keeps no more output than allowed', async () => {
    const result = await exec('node', ['-e', 'process.stdout.write("x".repeat(1e6))'], { maxOutput: 1000 });
    expect(result.truncated).toBe(true);
    expect(result.stdout.length).toBeLessThan(200_000);
  });
});

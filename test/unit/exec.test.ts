import { describe, expect, test } from '@jest/globals';
import { Interrupted, makeExec, ToolError } from '../../src/system/index.js';

const never = new AbortController().signal;
const exec = makeExec(process.env, process.cwd(), never);

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

import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runners, smokeRun } from '../../src/emulator/index.js';
import { realSystem, withTempFolder } from '../../src/system/index.js';

const NATIVE = { x64: 'amd64', arm64: 'arm64', loong64: 'loong64' }[process.arch as 'x64'];
const system = realSystem(new AbortController().signal);
const subject = { path: 'gateway', sha256: '0'.repeat(64), size: 1 };

const run = (script: string, { argv = ['--version'], timeoutMs = 10_000, mode = 0o755 } = {}) =>
  withTempFolder(async folder => {
    const file = join(folder, 'gateway');
    writeFileSync(file, script);
    chmodSync(file, mode);
    return smokeRun(system, file, subject, await runners(system)(NATIVE), { argv, timeoutMs });
  });

describe('smoke run', () => {
  test('exit code 0 passes, with what it printed as evidence', async () => {
    const check = await run('#!/bin/sh\necho "gateway $1"\n');
    expect(check).toMatchObject({
      id: 'run/starts',
      status: 'pass',
      evidence: { how: 'native', exit: 0, output: ['gateway --version'] },
    });
  });

  test('another exit code is unknown: it may be the answer to arguments it does not know', async () => {
    expect(await run('#!/bin/sh\necho "flag provided but not defined" >&2; exit 2\n')).toMatchObject({
      status: 'unknown',
      evidence: { exit: 2 },
    });
  });

  test.each(['SEGV', 'ILL', 'BUS', 'ABRT'])('SIG%s is a crash', async name => {
    expect(await run(`#!/bin/sh\nkill -${name} $$\n`)).toMatchObject({
      status: 'fail',
      evidence: { signal: `SIG${name}` },
    });
  });

  test.each([
    ['a Go panic', 'panic: runtime error: invalid memory address'],
    ['a signal that the Go runtime caught', 'SIGILL: illegal instruction'],
    [
      'a CPU level that is missing',
      'This program can only be run on AMD64 processors with v3 microarchitecture support.',
    ],
    ['a fatal error', 'fatal error: unexpected signal during runtime execution'],
  ])('%s is a crash, whatever the exit code', async (_what, text) => {
    expect(await run(`#!/bin/sh\necho "${text}" >&2; exit 2\n`)).toMatchObject({ status: 'fail' });
  });

  test('QEMU’s 128 + signal is a crash', async () => {
    const check = await run('#!/bin/sh\nexit 139\n');
    expect(check).toMatchObject({ status: 'fail' });
    expect(check.title.en).toContain('SIGSEGV');
  });

  test('what does not end in time is unknown, and is ended', async () => {
    const began = Date.now();
    expect(await run('#!/bin/sh\nsleep 60\n', { timeoutMs: 300 })).toMatchObject({ status: 'unknown' });
    expect(Date.now() - began).toBeLessThan(6000);
  });

  test.each([
    ['not executable', '#!/bin/sh\n', 0o644],
    ['a loader that is not there', '#!/lib64/ld-linux-loongarch-lp64d.so.9\n', 0o755],
  ])('%s: cannot be executed', async (_what, content, mode) => {
    const check = await run(content, { mode });
    expect(check.status).toBe('fail');
    expect(JSON.stringify(check.evidence)).toContain('cannot execute');
  });

  test('the environment is not handed on', async () => {
    const secret = { ...system, env: { ...system.env, GITHUB_TOKEN: 'secret-value' } };
    const check = await withTempFolder(async folder => {
      const file = join(folder, 'gateway');
      writeFileSync(file, '#!/bin/sh\nenv\n', { mode: 0o755 });
      return smokeRun(secret, file, subject, await runners(secret)(NATIVE), { argv: [], timeoutMs: 10_000 });
    });
    expect(check.status).toBe('pass');
    expect(JSON.stringify(check)).not.toContain('secret-value');
  });

  test('no emulator is unknown, and says how to get one', async () => {
    const nothing = { ...system, exec: realSystem(new AbortController().signal, { PATH: '/nonexistent' }).exec };
    const foreign = NATIVE === 'loong64' ? 'amd64' : 'loong64';
    const runner = await runners(nothing)(foreign);
    const check = await smokeRun(nothing, '/bin/true', subject, runner, { argv: [], timeoutMs: 1000 });
    expect(check).toMatchObject({ status: 'unknown' });
    expect(check.hint?.en).toContain('qemu-user');
  });

  test('an emulator is asked for its version once, however many files it runs', async () => {
    const asked: string[] = [];
    const exec: typeof system.exec = async (tool, argv) => {
      asked.push([tool, ...argv].join(' '));
      return { code: 0, signal: null, stdout: 'qemu version 7.2.0', stderr: '', timedOut: false, truncated: false };
    };
    const runnerFor = runners({ ...system, exec });
    const foreign = NATIVE === 'loong64' ? 'amd64' : 'loong64';
    const both = await Promise.all([runnerFor(foreign), runnerFor(foreign)]);
    expect(both[0]).toMatchObject({ how: 'qemu', version: '7.2.0' });
    expect(both[1]).toBe(both[0]);
    expect(asked).toHaveLength(1);
  });

  test('control characters of a hostile program do not reach the report', async () => {
    const check = await run('#!/bin/sh\nprintf "\\033[2Jowned\\007\\n"\n');
    expect(JSON.stringify(check.evidence)).not.toMatch(/\\u001b|\\u0007/);
  });
});

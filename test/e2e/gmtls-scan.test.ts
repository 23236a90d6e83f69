import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/model.js';
import { realSystem } from '../../src/system/index.js';
import { qemu10 } from '../debian/debian-13.js';
import { openssl4 } from '../debian/openssl-4.js';
import { freePort } from '../loopback.js';
import { CERTIFICATES } from '../peers/credentials.js';
import { type GoServer, goPeers, startGoServer } from '../peers/go-peers.js';
import { ocspAnswer } from '../peers/openssl-ocsp.js';
import { startOpenssl } from '../peers/openssl-server.js';
import type { Peer } from '../peers/peer.js';
import { runNode } from '../process.js';

const system = realSystem(new AbortController().signal);
const CLI = resolve('build/test/cli.child.js');
const file = (name: string) => join(CERTIFICATES, name);
let peers = '';
let folder = '';
const servers: Peer[] = [];

beforeAll(async () => {
  peers = await goPeers(system);
  folder = await mkdtemp(join(tmpdir(), 'xinchuang-gmtls-'));
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function start(command: 'tlcp-server' | 'tjfoc-server', ...argv: string[]): Promise<GoServer> {
  const server = await startGoServer(peers, command, ['-certificates', CERTIFICATES, ...argv]);
  servers.push(server);
  return server;
}

async function gmtls(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const ended = await runNode(CLI, ['gmtls', '--json', '--roots', file('ca.crt'), ...argv], {
    cwd: folder,
    env: { LANG: 'C', ...env },
  });
  const [report] = (ended.stdout.startsWith('[') ? JSON.parse(ended.stdout) : []) as Report[];
  const checks = report?.checks ?? [];
  return {
    ...ended,
    report,
    wrong: checks.filter(({ status }) => status === 'fail' || status === 'warn').map(({ id }) => id),
    of: (id: string) => checks.find(check => check.id === id),
  };
}

const address = ({ port }: { readonly port: number }) => `127.0.0.1:${port}`;

test('a server on the primitives of emmansun/gmsm: nothing wrong, grade A', async () => {
  const server = await start('tlcp-server', '-sessions');
  const { code, wrong, of, report } = await gmtls([address(server)]);
  expect({ code, wrong }).toEqual({ code: 0, wrong: ['gmtls/plain-http'] });
  expect(of('gmtls/grade')).toMatchObject({ status: 'pass', evidence: { grade: 'A' } });
  // bench:self holds the three seconds, on a machine that does nothing else; here other tests run beside it.
  expect(report?.run.durationMs).toBeLessThan(12_000);
  expect(server.exited).toBe(false);
});

test('with client certificates all four suites are gone through, and no secret is anywhere', async () => {
  const server = await start('tlcp-server', '-require');
  const client = ['sign', 'enc'].flatMap(role => [
    [`--client-${role}-cert`, file(`client-${role}.crt`)],
    [`--client-${role}-key`, file(`client-${role}.key`)],
  ]);
  const { of, stdout, stderr } = await gmtls([address(server), ...client.flat(), '--trace', '--keylog', 'keys.txt']);
  expect(of('gmtls/handshake')).toMatchObject({ status: 'pass', title: { en: '4 handshakes went through' } });
  const masters = [...(await readFile(join(folder, 'keys.txt'), 'utf8')).matchAll(/^CLIENT_RANDOM \w+ (\w+)$/gm)];
  expect(masters.length).toBeGreaterThan(4);
  for (const [, master = ''] of masters) expect(stdout + stderr).not.toContain(master);
});

describe('TLS beside TLCP on one port', () => {
  /** What clients of others get: the TLCP client in Go, and openssl for each version of TLS. */
  const clients = (at: string) => {
    const tlcp = spawnSync(peers, ['tlcp-client', '-connect', at, '-suites', 'E013,E053'], { encoding: 'utf8' });
    const tls = ['-tls1_1', '-tls1_2', '-tls1_3'].map(version => {
      const argv = ['s_client', '-connect', at, version, '-cipher', 'DEFAULT@SECLEVEL=0', '-CAfile', file('p256.crt')];
      const { status, stdout, stderr } = spawnSync('openssl', argv, {
        encoding: 'utf8',
        input: 'Q\n',
        timeout: 10_000,
      });
      const cipher = /^New, [\w.]+, Cipher is ([\w-]+)$/m.exec(stdout)?.[1];
      // Of no certificate at all it says too that the verification is OK.
      return status === 0
        ? { cipher, verified: stdout.includes('Verification: OK') }
        : /alert [a-z ]+|wrong version number/.exec(stderr)?.[0];
    });
    return { tlcp: tlcp.status === 0 ? JSON.parse(tlcp.stdout).suite : tlcp.stderr, tls };
  };

  test('each client gets its own protocol, and ours says so', async () => {
    const server = await start('tlcp-server', '-sessions', '-dual');
    const at = address(server);
    const { code, of, report } = await gmtls([at, '--server-name', 'localhost']);
    expect(code).toBe(0);
    expect(clients(at)).toEqual({
      tlcp: 'E053',
      tls: [
        'alert protocol version',
        { cipher: expect.stringMatching(/^ECDHE-ECDSA-AES/), verified: true },
        { cipher: expect.stringMatching(/^TLS_AES/), verified: true },
      ],
    });
    expect(of('gmtls/dual-stack')?.title.en).toMatch(
      /^TLS 1\.2: a handshake with ECDHE-ECDSA-AES[\w-]+; TLS 1\.3: a handshake with TLS_AES_\w+$/,
    );
    expect(of('gmtls/national')).toMatchObject({ evidence: { tlcp: ['E053', 'E013', 'E051', 'E011'], rfc8998: [] } });
    expect(of('gmtls/old-versions')).toMatchObject({ status: 'pass' });
    const p256 = new X509Certificate(await readFile(file('p256.crt')));
    const sha256 = p256.fingerprint256.replaceAll(':', '').toLowerCase();
    expect(of('gmtls/dual-key')).toMatchObject({ status: 'pass', evidence: { sha256, key: 'P-256' } });
    // An ordinary server that is asked for SM alone refuses, and mixes nothing.
    expect(of('gmtls/mixed-mode')).toMatchObject({ status: 'skip' });
    expect(of('gmtls/hello-version')).toMatchObject({ status: 'pass' });
    expect(of('gmtls/grade')).toMatchObject({ evidence: { grade: 'A' } });
    expect(report?.checks.filter(({ status }) => status === 'fail' || status === 'unknown')).toEqual([]);
  });

  test('without it, ordinary clients get nothing', async () => {
    const at = address(await start('tlcp-server', '-sessions'));
    const { of } = await gmtls([at, '--skip', 'malformed,ecdhe,legacy,renegotiation']);
    // The alert is in a record of version 0101, which no TLS client reads.
    expect(clients(at)).toEqual({ tlcp: 'E053', tls: Array(3).fill('wrong version number') });
    expect(of('gmtls/dual-stack')?.title.en).not.toContain('a handshake with');
    expect(of('gmtls/dual-key')).toMatchObject({ status: 'skip' });
  });
});

test('tjfoc/gmsm stops at ECDHE alone, which is found; left out, it lives', async () => {
  const server = await start('tjfoc-server');
  const { code, wrong, of } = await gmtls([address(server)]);
  expect(code).toBe(1);
  expect(wrong).toEqual(expect.arrayContaining(['gmtls/survival', 'gmtls/hello-version', 'gmtls/gcm']));
  expect(of('gmtls/survival')).toMatchObject({ evidence: { stopped_after: ['TLCP E011'], recovered: [false] } });
  expect(of('gmtls/grade')).toMatchObject({ evidence: { grade: 'E' } });
  const second = await start('tjfoc-server');
  const spared = await gmtls([address(second), '--skip', 'ecdhe']);
  expect(spared.of('gmtls/survival')).toMatchObject({ status: 'pass' });
  expect(second.exited).toBe(false);
});

test.each([
  ['good', 'pass', 'the stapled answer says that the certificate is good'],
  ['revoked', 'fail', 'the certificate is revoked'],
] as const)('tjfoc/gmsm staples an answer over TLCP: %s', async (answer, status, said) => {
  const staple = await ocspAnswer(system, { program: await openssl4(system), folder }, answer);
  const server = await start('tjfoc-server', '-staple', staple);
  const { of } = await gmtls([address(server), '--skip', 'ecdhe,rfc8998,ordinary,malformed']);
  expect(of('gmtls/ocsp')).toMatchObject({ status, title: { en: said } });
});

describe('OpenSSL 4', () => {
  test('SM4 and curveSM2 alone: strict', async () => {
    const program = await openssl4(system);
    const suites = 'TLS_SM4_GCM_SM3:TLS_SM4_CCM_SM3';
    const server = await startOpenssl({ program, suites, groups: 'curveSM2' });
    servers.push(server);
    const { of } = await gmtls([address(server), '--strict', '--protocols', 'rfc8998']);
    for (const id of [
      'gmtls/national',
      'gmtls/mixed-mode',
      'gmtls/hello-retry',
      'gmtls/handshake-id',
      'gmtls/survival',
    ])
      expect(of(id)).toMatchObject({ status: 'pass' });
  });

  test.each([
    ['good', 'pass', 'the stapled answer says that the certificate is good'],
    ['revoked', 'fail', 'the certificate is revoked'],
  ] as const)('an answer of its own that it staples: %s', async (answer, status, said) => {
    const program = await openssl4(system);
    const staple = await ocspAnswer(system, { program, folder }, answer);
    const server = await startOpenssl({ program, suites: 'TLS_SM4_GCM_SM3', groups: 'curveSM2', staple });
    servers.push(server);
    const { of } = await gmtls([address(server), '--skip', 'tlcp,ordinary,malformed']);
    expect(of('gmtls/ocsp')).toMatchObject({ status, title: { en: said } });
  });

  test('with P-256 beside it a mixture is taken', async () => {
    const program = await openssl4(system);
    const server = await startOpenssl({
      program,
      suites: 'TLS_SM4_GCM_SM3:TLS_AES_128_GCM_SHA256',
      groups: 'curveSM2:P-256',
    });
    servers.push(server);
    expect((await gmtls([address(server)])).of('gmtls/mixed-mode')).toMatchObject({ status: 'warn' });
    expect((await gmtls([address(server), '--strict'])).of('gmtls/mixed-mode')).toMatchObject({ status: 'fail' });
  });
});

describe('a program that is started', () => {
  test('is found by its port, looked at and stopped', async () => {
    const port = await freePort();
    const script = join(folder, 'server.mjs');
    const lines = [
      '#!/usr/bin/env node',
      `import { scriptedServer } from ${JSON.stringify(resolve('build/test/gmtls-server.js'))};`,
      "console.log('listens with', process.argv[2]);",
      `await scriptedServer({}, ${port});`,
    ];
    await writeFile(script, lines.join('\n'), { mode: 0o755 });
    const { report, of, stderr } = await gmtls(['--start', `${script}\n--flag, with a comma`, '--port', String(port)]);
    expect(stderr).toBe('');
    expect(report?.subjects).toMatchObject([{ path: script }]);
    expect(report?.env['gmtls.start']).toBe('native');
    expect(of('gmtls/survival')).toMatchObject({
      status: 'pass',
      evidence: { output: ['listens with --flag, with a comma'] },
    });
    // It is gone.
    expect((await gmtls([`127.0.0.1:${port}`])).of('gmtls/reachable')).toMatchObject({ status: 'fail' });
  });

  test('of loong64 runs under QEMU: a whole TLCP server, graded', async () => {
    const [program, emulators] = [await goPeers(system, 'loong64'), await qemu10(system)];
    const port = String(await freePort());
    const argv = [program, 'tlcp-server', '-certificates', CERTIFICATES, '-sessions', '-port', port];
    const { report, of, stderr } = await gmtls(
      ['--start', argv.join('\n'), '--port', port, '--server-name', 'localhost'],
      { PATH: `${emulators}${delimiter}${process.env['PATH'] ?? ''}` },
    );
    expect(stderr).toBe('');
    expect(report?.env['gmtls.start']).toBe('qemu-loongarch64');
    expect(report?.subjects).toMatchObject([{ path: program }]);
    for (const id of ['national', 'handshake', 'finished', 'handshake-signature', 'resumption', 'chain', 'survival'])
      expect(of(`gmtls/${id}`)).toMatchObject({ status: 'pass' });
    expect(of('gmtls/grade')).toMatchObject({ evidence: { grade: 'A' } });
  });

  test('that never listens, or is none, is told by its name', async () => {
    const script = join(folder, 'sleeps.sh');
    await writeFile(script, '#!/bin/sh\necho not today\nsleep 60\n', { mode: 0o755 });
    const port = String(await freePort());
    const late = await gmtls(['--start', script, '--port', port, '--ready-timeout', '1']);
    expect([late.code, late.stderr]).toEqual([2, expect.stringMatching(/XC-GMTLS-010[\s\S]*not today/)]);
    const none = await gmtls(['--start', join(folder, 'nothing'), '--port', port]);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('XC-GMTLS-008')]);
    const [text, orphan] = [join(folder, 'text'), join(folder, 'orphan')];
    await writeFile(text, 'no program', { mode: 0o644 });
    await writeFile(orphan, '#!/no/such/interpreter\n', { mode: 0o755 });
    for (const program of [text, orphan]) {
      const refused = await gmtls(['--start', program, '--port', port]);
      expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/XC-GMTLS-009[\s\S]*chmod \+x/)]);
    }
  });
});

test('page and key log are new files, whatever had their names; what cannot be written is told', async () => {
  const server = await start('tlcp-server');
  const [victim, keys, page] = ['victim', 'old-keys.txt', 'link.html'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(victim, 'untouched');
  await writeFile(keys, 'old', { mode: 0o644 });
  await symlink(victim, page);
  const argv = [address(server), '--skip', 'rfc8998,ordinary,legacy,malformed,ecdhe'];
  expect((await gmtls([...argv, '--keylog', keys, '--html', page])).code).toBe(0);
  expect((await stat(keys)).mode & 0o777).toBe(0o600);
  expect(await readFile(keys, 'utf8')).toMatch(/^CLIENT_RANDOM /);
  expect(await readFile(victim, 'utf8')).toBe('untouched');
  expect(await readFile(page, 'utf8')).toMatch(/^<!doctype html>/i);
  await gmtls([...argv, '--keylog', 'new/keys.txt']);
  expect((await stat(join(folder, 'new/keys.txt'))).mode & 0o777).toBe(0o600);
  for (const [option, path] of [
    ['--keylog', '.'],
    ['--html', 'victim/page.html'],
  ] as const) {
    const { code, stderr } = await gmtls([...argv, option, path]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('XC-SYSTEM-002')]);
  }
});

test.each([
  [['127.0.0.1:1', '--port', '8443'], 'XC-INPUT-002'],
  [['127.0.0.1:1', '--server-name', 'a b'], 'XC-INPUT-001'],
  [['http://gm.example.cn'], 'XC-INPUT-001'],
  [['127.0.0.1:1', '--skip', 'everything'], 'XC-INPUT-001'],
  [[], 'XC-INPUT-002'],
])('%j is refused', async (argv, code) => {
  const ended = await gmtls(argv);
  expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining(code)]);
});

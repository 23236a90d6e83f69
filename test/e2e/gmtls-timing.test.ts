import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Check, Report } from '../../src/report/model.js';
import { realSystem } from '../../src/system/index.js';
import { qemu10 } from '../debian/debian-13.js';
import { openssl4 } from '../debian/openssl-4.js';
import { freePort } from '../loopback.js';
import { CERTIFICATES } from '../peers/credentials.js';
import { type GoServer, goPeers, startGoServer } from '../peers/go-peers.js';
import { startOpenssl } from '../peers/openssl-server.js';
import type { Peer } from '../peers/peer.js';
import { runNode } from '../process.js';

const system = realSystem(new AbortController().signal);
const CLI = resolve('build/test/cli.child.js');
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

async function start(...argv: string[]): Promise<GoServer> {
  const server = await startGoServer(peers, 'tlcp-server', ['-certificates', CERTIFICATES, ...argv]);
  servers.push(server);
  return server;
}

/** What is not timed is left out. */
const SKIP = 'malformed,legacy,renegotiation,rfc8998,ecdhe';

async function timed(port: number, ...argv: string[]) {
  const ended = await runNode(
    CLI,
    ['gmtls', '--json', '--skip', SKIP, '--timing', '30', `127.0.0.1:${port}`, ...argv],
    { cwd: folder, env: { LANG: 'C' } },
  );
  const [report] = JSON.parse(ended.stdout) as [Report];
  const check = (id: Check['id']) => report.checks.find(check => check.id === id);
  return { ...ended, report, slower: check('gmtls/slower'), ratio: check('gmtls/ratio') };
}

async function keep(name: string, report: Report): Promise<string> {
  await writeFile(join(folder, name), JSON.stringify(report));
  return name;
}

test('a signature that takes 12 ms and not 10 is told of both suites, and ten times without it nothing is', async () => {
  const port = await freePort();
  const at = ['-port', String(port), '-suites', 'E053,E013'];
  const before = await start(...at, '-sign-delay', '10ms');
  const first = await timed(port);
  expect(first.slower).toBeUndefined();
  const base = await keep('base.json', first.report);
  const said: unknown[] = [];
  for (let repeat = 0; repeat < 10; repeat++) said.push((await timed(port, '--baseline', base)).slower?.status);
  expect(said).toEqual(Array(10).fill('pass'));
  await before.stop();

  await start(...at, '-sign-delay', '12ms');
  const { slower, report } = await timed(port, '--baseline', base);
  expect(slower).toMatchObject({ status: 'fail', severity: 'error' });
  for (const suite of ['ECC_SM4_GCM_SM3', 'ECC_SM4_CBC_SM3']) {
    expect(slower?.title.en).toContain(`${suite} flight`);
    const flight = report.metrics.find(({ name }) => name === `server ${suite} flight`);
    expect(flight).toMatchObject({ unit: 'ms', verdict: 'regression', subject: `127.0.0.1:${port}` });
    expect([flight?.samples.length, flight?.baseline?.length]).toEqual([30, 30]);
    // What is not slower is not called so.
    expect(report.metrics.find(({ name }) => name === `server ${suite} finished`)?.verdict).not.toBe('regression');
  }
}, 400_000);

describe('what cannot be compared is not', () => {
  test.each([
    ['of another CPU', { cpu: 'Loongson-3A6000' }],
    ['of a server under QEMU', { 'gmtls.start': 'qemu-loongarch64' }],
  ])('a baseline %s', async (_, env) => {
    const port = await freePort();
    await start('-port', String(port), '-suites', 'E013');
    const { report } = await timed(port);
    const other = await keep('other.json', { ...report, env: { ...report.env, ...env } });
    expect((await timed(port, '--baseline', other)).slower).toMatchObject({ status: 'unknown' });
  });

  test('a baseline that is not there yet, and one that is no report', async () => {
    const { port } = await start('-suites', 'E013');
    expect((await timed(port, '--baseline', 'nothing.json')).slower).toMatchObject({ status: 'unknown' });
    await writeFile(join(folder, 'text.json'), 'no report');
    const argv = ['gmtls', '--timing', '30', '--baseline', 'text.json', `127.0.0.1:${port}`];
    const refused = await runNode(CLI, argv, { cwd: folder, env: { LANG: 'C' } });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('XC-GMTLS-011')]);
    const alone = ['gmtls', '--baseline', 'text.json', `127.0.0.1:${port}`];
    const without = await runNode(CLI, alone, { cwd: folder, env: { LANG: 'C' } });
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('XC-INPUT-002')]);
  });
});

test('the ratio to ordinary TLS on the port is judged where a limit is set', async () => {
  const { port } = await start('-suites', 'E013', '-dual', '-sign-delay', '5ms');
  const config = (limit: string) =>
    writeFile(join(folder, '.xinchuang.yml'), `version: 1\ngmtls:\n  max-ratio: ${limit}\n`);
  try {
    await config('1.5');
    const above = await timed(port);
    expect(above.ratio).toMatchObject({ status: 'fail', evidence: { limit: 1.5 } });
    // Like with like: both make two round trips.
    expect(Number(above.ratio?.evidence['ECC_SM4_CBC_SM3 / TLSv1.2'])).toBeGreaterThan(1.5);
    await config('500');
    expect((await timed(port)).ratio).toMatchObject({ status: 'pass' });
    const labels = new Set(above.report.metrics.flatMap(({ name }) => /^handshake (\S+)$/.exec(name)?.[1] ?? []));
    expect([...labels]).toEqual(['ECC_SM4_CBC_SM3', 'TLSv1.2', 'TLSv1.3']);
  } finally {
    await rm(join(folder, '.xinchuang.yml'));
  }
});

test('under QEMU times are shown and never judged, however much they grew', async () => {
  const [program, emulators] = [await goPeers(system, 'loong64'), await qemu10(system)];
  const port = String(await freePort());
  const run = async (delay: string, ...more: string[]) => {
    const server = [program, 'tlcp-server', '-certificates', CERTIFICATES, '-suites', 'E013', '-dual'];
    const argv = [...server, '-port', port, '-sign-delay', delay];
    const asked = ['--json', '--skip', SKIP, '--timing', '30', '--start', argv.join('\n'), '--port', port, ...more];
    const env = { LANG: 'C', PATH: `${emulators}${delimiter}${process.env['PATH'] ?? ''}` };
    const ended = await runNode(CLI, ['gmtls', ...asked], { cwd: folder, env });
    return (JSON.parse(ended.stdout) as [Report])[0];
  };
  await writeFile(join(folder, '.xinchuang.yml'), 'version: 1\ngmtls:\n  max-ratio: 1\n');
  try {
    const base = await keep('emulated.json', await run('0s'));
    const report = await run('60ms', '--baseline', base);
    for (const id of ['gmtls/slower', 'gmtls/ratio']) {
      const check = report.checks.find(one => one.id === id);
      expect(check).toMatchObject({ status: 'skip', evidence: { how: 'qemu-loongarch64' } });
      expect(check?.title.en).toContain('`bench`');
    }
    expect(report.metrics.some(({ name }) => name === 'server ECC_SM4_CBC_SM3 flight')).toBe(true);
    expect(report.metrics.filter(({ verdict }) => verdict !== undefined)).toEqual([]);
  } finally {
    await rm(join(folder, '.xinchuang.yml'));
  }
}, 400_000);

test('handshakes a second of a server that was started, with its CPU time for each', async () => {
  const port = String(await freePort());
  const argv = [peers, 'tlcp-server', '-certificates', CERTIFICATES, '-port', port, '-suites', 'E013'];
  const asked = ['--json', '--skip', SKIP, '--concurrency', '4', '--start', argv.join('\n'), '--port', port];
  const ended = await runNode(CLI, ['gmtls', ...asked], { cwd: folder, env: { LANG: 'C' } });
  const [report] = JSON.parse(ended.stdout) as [Report];
  expect(report.env).toMatchObject({ 'gmtls.start': 'native', cores: expect.any(String) });
  const figure = (name: string) => report.metrics.find(one => one.name === `${name} ECC_SM4_CBC_SM3`);
  expect(figure('rate')).toMatchObject({ unit: 'handshakes/s', better: 'higher' });
  expect(figure('rate')?.samples[0]).toBeGreaterThan(10);
  // A signature and a decryption with SM2 in assembly: 0.1 ms; the connection itself costs as much.
  const cpu = figure('server CPU')?.samples[0] ?? 0;
  expect([cpu > 0.05, cpu < 10]).toEqual([true, true]);
  expect(report.metrics.every(({ name }) => !name.startsWith('handshake'))).toBe(true);
});

test('what the server itself logs is what is reported of it', async () => {
  const server = await start('-suites', 'E013', '-sign-delay', '5ms');
  const { report } = await timed(server.port);
  const logged = server.lines.map(line => JSON.parse(line) as { flightMs?: number }).slice(-30);
  const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const ours = middle(report.metrics.find(({ name }) => name === 'server ECC_SM4_CBC_SM3 flight')?.samples ?? []);
  const theirs = middle(logged.map(({ flightMs = 0 }) => flightMs));
  expect(ours).toBeGreaterThan(theirs);
  expect(ours / theirs).toBeLessThan(1.2);
});

describe('RFC 8998, by OpenSSL 4 with a P-256 certificate beside that of SM2', () => {
  const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

  test('stages, medians, and ordinary TLS 1.3 of the same server in turn with it', async () => {
    const secrets = join(folder, 'openssl.keys');
    const suites = 'TLS_SM4_GCM_SM3:TLS_AES_256_GCM_SHA384';
    const program = await openssl4(system);
    const server = await startOpenssl({ program, suites, groups: 'curveSM2:P-256', beside: true, keylog: secrets });
    servers.push(server);
    const argv = ['gmtls', '--json', '--skip', 'tlcp,malformed', '--timing', '30', `127.0.0.1:${server.port}`];
    const ended = await runNode(CLI, argv, { cwd: folder, env: { LANG: 'C' } });
    const [report] = JSON.parse(ended.stdout) as [Report];
    const samples = (name: string) => report.metrics.find(one => one.name === name)?.samples ?? [];

    for (const label of ['TLS_SM4_GCM_SM3', 'TLSv1.3']) {
      for (const stage of ['connect', 'first byte', 'flight', 'data'])
        expect([label, stage, samples(`server ${label} ${stage}`).length]).toEqual([label, stage, 30]);
      // The server's Finished is in its flight, which is all that it does: RFC 8446 §2.
      expect(samples(`server ${label} finished`)).toEqual([]);
      expect(samples(`handshake ${label}`)).toEqual(samples(`server ${label} flight`));
      expect(report.metrics.find(({ name }) => name === `handshake ${label}`)?.env).toContain('1 RTT');
    }
    expect(report.metrics.find(({ name }) => name === 'handshake TLSv1.3')?.env).toContain('TLS_AES_256_GCM_SHA384');
    // A key of SM2, an agreement and a signature in C take OpenSSL 0.7 ms and more; nothing of it needs 50.
    const [national, standard] = [middle(samples('handshake TLS_SM4_GCM_SM3')), middle(samples('handshake TLSv1.3'))];
    expect([national > 0.5, national < 50, national > standard]).toEqual([true, true, true]);
    // What our client computes stands apart from the server's time, and is not in it.
    for (const step of ['verify CertificateVerify', 'agree on key'])
      expect(middle(samples(`client TLS_SM4_GCM_SM3 ${step}`))).toBeGreaterThan(0.2);

    // Its own key log has them in order, SM3 with 32 bytes and SHA-384 with 48: ten that warm up, and thirty.
    const log = await readFile(secrets, 'latin1');
    const order = [...log.matchAll(/^SERVER_TRAFFIC_SECRET_0 \w+ (\w+)$/gm)].map(
      ([, secret = '']) => secret.length / 2,
    );
    const turn = [32, 48, 48, 32];
    expect(order.slice(-80)).toEqual(Array.from({ length: 80 }, (_, nth) => turn[nth % 4]));
  });
});

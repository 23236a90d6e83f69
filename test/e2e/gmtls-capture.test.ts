import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/model.js';
import { realSystem } from '../../src/system/index.js';
import { openssl4 } from '../debian/openssl-4.js';
import { CERTIFICATES } from '../peers/credentials.js';
import { startDumpcap } from '../peers/dumpcap.js';
import { goPeers, startGoServer } from '../peers/go-peers.js';
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
  folder = await mkdtemp(join(tmpdir(), 'xinchuang-captured-'));
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function gmtls(...argv: string[]) {
  const ended = await runNode(CLI, ['gmtls', ...argv], { cwd: folder, env: { LANG: 'C' } });
  const [report] = (ended.stdout.startsWith('[') ? JSON.parse(ended.stdout) : []) as Report[];
  const checks = report?.checks ?? [];
  return {
    ...ended,
    report,
    wrong: checks
      .filter(({ status }) => status !== 'pass' && status !== 'skip')
      .map(({ id, status }) => `${status} ${id}`),
    of: (id: string) => checks.find(check => check.id === id),
  };
}

/** What Wireshark makes of the same packets. */
async function tshark(capture: string, port: number, field: string, filter: string): Promise<string[]> {
  const argv = ['-r', capture, '-d', `tcp.port==${port},tls`, '-Y', filter, '-T', 'fields', '-e', field];
  const { stdout } = await system.exec('tshark', argv);
  return stdout.split('\n').filter(line => line !== '');
}

test.each(['pcap', 'pcapng'] as const)('mutual handshakes of two Go programs, captured as %s', async format => {
  const server = await startGoServer(peers, 'tlcp-server', ['-certificates', CERTIFICATES, '-require']);
  servers.push(server);
  const capture = join(folder, `mutual.${format}`);
  const dumpcap = await startDumpcap(server.port, capture, format);
  for (const suites of ['E053', 'E051,E011'])
    await system.exec(peers, [
      ...['tlcp-client', '-connect', `127.0.0.1:${server.port}`, '-certificates', CERTIFICATES],
      ...['-suites', suites, '-times', '3'],
    ]);
  await dumpcap.stop();
  const { code, wrong, of, report } = await gmtls('--json', '--capture', capture, '--roots', file('ca.crt'));
  expect({ code, wrong }).toEqual({ code: 0, wrong: [] });
  expect(report?.subjects).toMatchObject([{ path: capture }]);
  expect(of('gmtls/capture')?.evidence).toMatchObject({ handshakes: 6, servers: 1 });
  expect(of('gmtls/handshake')).toMatchObject({ status: 'pass', title: { en: '6 handshakes went through' } });
  for (const id of ['gmtls/handshake-signature', 'gmtls/client-signature'])
    expect(of(id)).toMatchObject({ status: 'pass', evidence: { verified: 6, wrong: 0 } });
  expect(of('gmtls/grade')).toBeUndefined();
  // Wireshark sees the same hellos and suites.
  const chosen = await tshark(capture, server.port, 'tls.handshake.ciphersuite', 'tls.handshake.type == 2');
  expect(chosen.map(Number)).toEqual([0xe053, 0xe053, 0xe053, 0xe051, 0xe051, 0xe051]);
  expect(of('gmtls/chosen-suite')).toMatchObject({
    status: 'pass',
    title: { en: 'no better suite was offered than what was chosen: ECC_SM4_GCM_SM3, ECDHE_SM4_GCM_SM3' },
  });
});

test('a server that signs for an empty ID is found by a client that does not look', async () => {
  const server = await startGoServer(peers, 'tlcp-server', ['-certificates', CERTIFICATES, '-sign-id', 'empty']);
  servers.push(server);
  const capture = join(folder, 'id.pcapng');
  const dumpcap = await startDumpcap(server.port, capture, 'pcapng');
  await system.exec(peers, ['tlcp-client', '-connect', `127.0.0.1:${server.port}`], { allowFailure: true });
  await dumpcap.stop();
  const { code, of } = await gmtls('--json', '--capture', capture, '--roots', file('ca.crt'));
  expect(code).toBe(1);
  expect(of('gmtls/handshake-id')).toMatchObject({
    status: 'fail',
    title: { en: expect.stringContaining('under an empty ID') },
  });
});

test('of TLS 1.3 the hellos are judged, and the rest is said to be encrypted', async () => {
  const program = await openssl4(system);
  const server = await startOpenssl({ program, suites: 'TLS_SM4_GCM_SM3', groups: 'curveSM2' });
  servers.push(server);
  const capture = join(folder, 'tls13.pcapng');
  const dumpcap = await startDumpcap(server.port, capture, 'pcapng');
  await gmtls('--json', `127.0.0.1:${server.port}`, '--skip', 'tlcp,ordinary,malformed');
  await dumpcap.stop();
  const { of } = await gmtls('--json', '--capture', capture);
  expect(of('gmtls/chosen-suite')?.evidence['chosen']).toEqual(
    expect.arrayContaining([expect.stringContaining('TLS_SM4_GCM_SM3')]),
  );
  expect(of('gmtls/chain')).toMatchObject({ status: 'unknown', title: { en: 'TLS 1.3 encrypts the certificates' } });
});

test('a file that is no capture, one that is not there, and none in the terminal', async () => {
  await writeFile(join(folder, 'text.pcap'), 'this is no capture');
  const none = await gmtls('--capture', 'text.pcap');
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('XC-GMTLS-012')]);
  const missing = await gmtls('--capture', 'missing.pcap');
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('XC-GMTLS-008')]);
});

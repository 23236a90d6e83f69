import { mkdirSync, writeFileSync } from 'node:fs';
import { openConnection } from '../src/gmtls/connection.js';
import { realSystem } from '../src/system/index.js';
import { openssl4 } from '../test/debian/openssl-4.js';
import { CERTIFICATES } from '../test/peers/credentials.js';
import { goPeers, startGoServer } from '../test/peers/go-peers.js';
import { startOpenssl } from '../test/peers/openssl-server.js';
import type { Peer } from '../test/peers/peer.js';
import { clientOf, recorded, type Transcript, type TranscriptClient } from '../test/peers/transcript.js';

/**
 * `npm run gmtls-transcripts`: records handshakes with real servers into test/fixtures/gmtls, for the unit tests to replay.
 * To be run again when what our clients send has changed on purpose.
 */
const FOLDER = 'test/fixtures/gmtls';
const system = realSystem(new AbortController().signal);
const program = await goPeers(system);
const openssl = await openssl4(system);
const version = (await system.exec(openssl, ['version'])).stdout.split(' ').slice(0, 2).join(' ');
mkdirSync(FOLDER, { recursive: true });

const own = 'gmtls-peers tlcp-server, emmansun/gmsm v0.44.0';
const tlcp = await startGoServer(program, 'tlcp-server', ['-certificates', CERTIFICATES, '-sessions']);
for (const [name, suite] of [
  ['tlcp-e013', 0xe013],
  ['tlcp-e053', 0xe053],
  ['tlcp-e011', 0xe011],
  ['tlcp-e051', 0xe051],
] as const) {
  const ecdhe = suite === 0xe011 || suite === 0xe051;
  await record(name, own, tlcp, { protocol: 'tlcp', seed: name, suites: [suite], identity: ecdhe });
}
const first = await record(undefined, own, tlcp, { protocol: 'tlcp', seed: 'first', suites: [0xe053] });
if (first === undefined) throw new Error('no session to resume');
await record('tlcp-resumed', own, tlcp, { protocol: 'tlcp', seed: 'resumed', suites: [0xe053], session: first });
await tlcp.stop();

const mutual = await startGoServer(program, 'tlcp-server', ['-certificates', CERTIFICATES, '-require', '-ca-first']);
await record('tlcp-mutual', `${own}, CA between the certificates`, mutual, {
  protocol: 'tlcp',
  seed: 'mutual',
  suites: [0xe013],
  identity: true,
});
await mutual.stop();

const tjfoc = await startGoServer(program, 'tjfoc-server', ['-certificates', CERTIFICATES]);
await record('tlcp-tjfoc', 'tjfoc/gmsm v1.4.1', tjfoc, { protocol: 'tlcp', seed: 'tjfoc', suites: [0xe013] });
await tjfoc.stop();

const both = { program: openssl, suites: 'TLS_SM4_GCM_SM3:TLS_SM4_CCM_SM3', groups: 'curveSM2' };
const gm = await startOpenssl(both);
const rfc8998 = { protocol: 'tls13', groups: [41] } as const;
await record('tls13-00c6', version, gm, { ...rfc8998, seed: '00c6', suites: [0x00c6] });
await record('tls13-00c7', version, gm, { ...rfc8998, seed: '00c7', suites: [0x00c7] });
await record('tls13-retry', version, gm, { ...rfc8998, seed: 'retry', suites: [0x00c6], groups: [23, 41] });
await gm.stop();
const verifying = await startOpenssl({ ...both, verify: true });
await record('tls13-mutual', version, verifying, { ...rfc8998, seed: 'mutual', suites: [0x00c6], identity: true });
await verifying.stop();
const mixed = await startOpenssl({ program: openssl });
await record('tls13-mixed', `${version} as it is configured`, mixed, {
  protocol: 'tls13',
  seed: 'mixed',
  suites: [0x1301, 0x00c6],
  groups: [23, 41],
});
await mixed.stop();

/** @returns the session of TLCP, where there is one */
async function record(name: string | undefined, peer: string, { port }: Peer, of: TranscriptClient) {
  const keylog: string[] = [];
  const { client, steps } = recorded(clientOf(of, line => keylog.push(line)));
  const connection = await openConnection(client, { host: '127.0.0.1', port });
  if (connection.failure !== undefined) throw connection.failure;
  await connection.exchange(Buffer.from('a text that comes back\n'), back => back.length >= 23);
  await connection.close();
  const transcript: Transcript = { peer, client: of, steps, keylog };
  if (name !== undefined) writeFileSync(`${FOLDER}/${name}.json`, `${JSON.stringify(transcript, null, 1)}\n`);
  for (const event of connection.events)
    if (event.type === 'connected' && event.session !== undefined) {
      const { id, suite, master } = event.session;
      return { id: Buffer.from(id).toString('hex'), suite, master: Buffer.from(master).toString('hex') };
    }
  return undefined;
}

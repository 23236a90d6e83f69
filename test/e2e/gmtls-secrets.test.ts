import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { realSystem } from '../../src/system/index.js';
import { openssl4 } from '../debian/openssl-4.js';
import { CERTIFICATES, privateKey } from '../peers/credentials.js';
import { goPeers, startGoServer } from '../peers/go-peers.js';
import { startOpenssl } from '../peers/openssl-server.js';
import type { Peer } from '../peers/peer.js';
import { type Ended, runNode } from '../process.js';
import { runnerJob } from '../runner.js';

const system = realSystem(new AbortController().signal);
const CLI = resolve('build/test/cli.child.js');
const file = (name: string) => join(CERTIFICATES, name);
/** Of a client that proves itself, by its inputs. */
const CLIENT: Readonly<Record<string, string>> = Object.fromEntries(
  ['sign', 'enc'].flatMap(role => [
    [`client-${role}-cert`, file(`client-${role}.crt`)],
    [`client-${role}-key`, file(`client-${role}.key`)],
  ]),
);

let program = '';
let openssl = '';
/** Where the checks run, and where the far side writes what it knows: nobody looks for secrets there. */
let workspace = '';
let elsewhere = '';
let server: Peer | undefined;

beforeAll(async () => {
  program = await goPeers(system);
  openssl = await openssl4(system);
});
beforeEach(() => {
  [workspace, elsewhere] = ['work', 'far'].map(name =>
    realpathSync(mkdtempSync(join(tmpdir(), `xinchuang-secrets-${name}-`))),
  ) as [string, string];
});
afterEach(async () => {
  await server?.stop();
  for (const folder of [workspace, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

/** The far side with client certificates required, which writes the secrets of each connection to a file of its own. */
const PEERS = {
  'TLCP, and TLS on the same port': () =>
    startGoServer(program, 'tlcp-server', [
      ...['-certificates', CERTIFICATES, '-require', '-dual', '-secrets', join(elsewhere, 'secrets')],
    ]),
  'RFC 8998': () =>
    startOpenssl({
      ...{ program: openssl, suites: 'TLS_SM4_GCM_SM3:TLS_SM4_CCM_SM3', groups: 'curveSM2', verify: true },
      keylog: join(elsewhere, 'secrets'),
    }),
} as const;
type PeerName = keyof typeof PEERS;

interface Left {
  readonly ended: readonly Ended[];
  /** All that there is to read afterwards: both streams, and each file by its name. */
  readonly texts: ReadonlyMap<string, Buffer>;
}

/** Looks at the server with everything printed, and makes every kind of page of what was found. */
const WAYS = {
  async cli(inputs: Readonly<Record<string, string>>): Promise<Left> {
    const argv = (of: Readonly<Record<string, string>>) =>
      Object.entries(of).flatMap(([name, value]) => (value === 'true' ? [`--${name}`] : [`--${name}`, value]));
    const start = { cwd: workspace, env: { LANG: 'C' } };
    const looked = await runNode(CLI, ['gmtls', ...argv(inputs)], start);
    const told = await runNode(CLI, ['report', ...argv(PAGES)], start);
    return left([looked, told], [workspace]);
  },
  async action(inputs: Readonly<Record<string, string>>): Promise<Left> {
    const job = runnerJob(workspace, { GITHUB_REPOSITORY: 'acme/gateway' });
    try {
      const looked = await job.uses(resolve('actions/gmtls'), inputs);
      const told = await job.uses(resolve('actions/report'), PAGES);
      return left([looked, told], [workspace, job.home]);
    } finally {
      rmSync(job.home, { recursive: true, force: true });
    }
  },
};
const PAGES = { sarif: 'all.sarif', junit: 'all.xml', html: 'all.html', markdown: 'all.md' };

function left(ended: readonly Ended[], folders: readonly string[]): Left {
  const texts = new Map<string, Buffer>();
  for (const [nth, { stdout, stderr }] of ended.entries()) {
    texts.set(`stdout ${nth}`, Buffer.from(stdout));
    texts.set(`stderr ${nth}`, Buffer.from(stderr));
  }
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) {
        const path = join(entry.parentPath, entry.name);
        texts.set(path.replace(folder, ''), readFileSync(path));
      }
  return { ended, texts };
}

interface Secret {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A name first, the secret last: ours are parted by a tab, those of the NSS key log format by spaces. */
function secretsIn(text: string): Secret[] {
  return text.split('\n').flatMap(line => {
    const [name = '', ...rest] = line.split(line.includes('\t') ? '\t' : ' ');
    const hex = rest.at(-1) ?? '';
    return /^[0-9a-f]{64,}$/.test(hex) ? [{ name, bytes: Buffer.from(hex, 'hex') }] : [];
  });
}

/** Twelve bytes are enough to be sure, and show a secret that was cut short. Of keys that were made of one block, each. */
function partsOf({ name, bytes }: Secret): Buffer[] {
  if (name !== 'key block') return [bytes.subarray(0, 12), bytes.subarray(-12)];
  return Array.from({ length: bytes.length / 16 }, (_, nth) => bytes.subarray(16 * nth, 16 * nth + 16));
}

/** The ways in which bytes are written down. */
function formsOf(part: Buffer): Map<string, Buffer> {
  const hex = part.toString('hex');
  const pairs = hex.match(/../g) ?? [];
  const forms: [string, string | Buffer][] = [
    ['hex', hex],
    ['HEX', hex.toUpperCase()],
    ['hex with colons', pairs.join(':')],
    ['hex with spaces', pairs.join(' ')],
    ['numbers', [...part].join(',')],
    ['spaced numbers', [...part].join(', ')],
    ['bytes', part],
  ];
  // Wherever it stands in what was encoded as a whole: the characters that it alone decides.
  for (const before of [0, 1, 2])
    for (const encoding of ['base64', 'base64url'] as const) {
      const whole = Buffer.concat([Buffer.alloc(before), part])
        .toString(encoding)
        .replace(/=+$/, '');
      const from = Math.ceil((before * 8) / 6);
      forms.push([`${encoding} behind ${before}`, whole.slice(from, Math.floor(((before + part.length) * 8) / 6))]);
    }
  return new Map(forms.map(([name, form]) => [name, Buffer.from(form)]));
}

function found(secrets: readonly Secret[], texts: ReadonlyMap<string, Buffer>): string[] {
  const places: string[] = [];
  const seen = new Set<string>();
  for (const secret of secrets)
    for (const part of partsOf(secret)) {
      if (seen.has(part.toString('hex'))) continue;
      seen.add(part.toString('hex'));
      for (const [form, bytes] of formsOf(part))
        for (const [place, text] of texts)
          if (text.includes(bytes)) places.push(`${secret.name} as ${form} in ${place}`);
    }
  return places;
}

/** What the client was given, and may tell nobody. */
const OWN: readonly Secret[] = (['client-sign', 'client-enc'] as const).flatMap(name => [
  { name: `${name} d`, bytes: Buffer.from(privateKey(name)) },
  { name: `${name} PEM`, bytes: Buffer.from(readFileSync(file(`${name}.key`), 'latin1').split('\n')[1] ?? '') },
]);

const theirs = () => secretsIn(readFileSync(join(elsewhere, 'secrets'), 'latin1'));
const inputsFor = ({ port }: Peer) => ({
  ...{ connect: `127.0.0.1:${port}`, ...CLIENT, roots: file('ca.crt'), trace: 'true', html: 'gmtls.html' },
  'idle-timeout': '1',
});

/** Each protocol has its own. */
const LEAST: Readonly<Record<PeerName, readonly string[]>> = {
  'TLCP, and TLS on the same port': ['premaster', 'master', 'key block', 'CLIENT_RANDOM', 'SERVER_TRAFFIC_SECRET_0'],
  'RFC 8998': ['CLIENT_HANDSHAKE_TRAFFIC_SECRET', 'SERVER_HANDSHAKE_TRAFFIC_SECRET', 'SERVER_TRAFFIC_SECRET_0'],
};

/** That there was something to tell of, and it was told. */
function expectWhole({ ended: [looked], texts }: Left, secrets: readonly Secret[], peer: PeerName): void {
  expect(looked?.code).toBeLessThan(2);
  const names = new Set(secrets.map(({ name }) => name));
  expect([...names]).toEqual(expect.arrayContaining([...LEAST[peer]]));
  const trace = `${texts.get('stdout 0')}${texts.get('stderr 0')}`;
  for (const message of ['→ ClientHello', '← ServerHello', '→ CertificateVerify', '← Finished', 'Finished.verify_data'])
    expect(trace).toContain(message);
  const files = [...texts.keys()].join('\n');
  for (const page of ['/gmtls.html', '/all.sarif', '/all.xml', '/all.html', '/all.md', '/.xinchuang/reports/'])
    expect(files).toContain(page);
}

const rows = (Object.keys(PEERS) as PeerName[]).flatMap(peer =>
  (['cli', 'action'] as const).map(way => ({ peer, way })),
);

describe('without a key log no secret is anywhere', () => {
  test.each(rows)('$peer, $way', async ({ peer, way }) => {
    server = await PEERS[peer]();
    const all = await WAYS[way](inputsFor(server));
    const secrets = [...theirs(), ...OWN];
    expectWhole(all, secrets, peer);
    expect(found(secrets, all.texts)).toEqual([]);
  });
});

describe('with one they are in it, and nowhere else', () => {
  test.each(rows)('$peer, $way', async ({ peer, way }) => {
    server = await PEERS[peer]();
    // One that is there already, and that others may read.
    writeFileSync(join(workspace, 'keys.txt'), 'of an earlier run', { mode: 0o644 });
    const all = await WAYS[way]({ ...inputsFor(server), keylog: 'keys.txt' });
    const secrets = [...theirs(), ...OWN];
    expectWhole(all, secrets, peer);
    const { mode } = statSync(join(workspace, 'keys.txt'));
    expect((mode & 0o777).toString(8)).toBe('600');
    const texts = new Map(all.texts);
    const keylog = texts.get('/keys.txt')?.toString('latin1') ?? '';
    texts.delete('/keys.txt');
    expect(found(secrets, texts)).toEqual([]);
    const known = new Set(secrets.map(({ bytes }) => bytes.toString('hex')));
    const logged = secretsIn(keylog);
    expect(logged.length).toBeGreaterThan(3);
    // What a client of ours agreed on, the other side has, unless the handshake came to nothing before.
    expect(logged.filter(({ bytes }) => known.has(bytes.toString('hex'))).length).toBeGreaterThan(3);
    expect(keylog).not.toContain('of an earlier run');
    expect(found(OWN, new Map([['keys.txt', Buffer.from(keylog)]]))).toEqual([]);
  });
});

test('what is looked for is found in each form in which it may stand somewhere', () => {
  const bytes = Buffer.from(Array.from({ length: 48 }, (_, nth) => (nth * 37 + 11) % 256));
  const inside = Buffer.concat([Buffer.from('ab'), bytes, Buffer.from('c')]);
  const written = {
    hex: bytes.toString('hex'),
    HEX: bytes.toString('hex').toUpperCase(),
    cut: `${bytes.toString('hex').slice(0, 30)}…`,
    colons: bytes.toString('hex').match(/../g)?.join(':') ?? '',
    json: JSON.stringify(bytes),
    array: `[ ${[...bytes].join(', ')} ]`,
    base64: bytes.toString('base64'),
    base64url: inside.toString('base64url'),
    nested: Buffer.concat([Buffer.alloc(1), inside]).toString('base64'),
    bytes: inside,
  };
  for (const [form, text] of Object.entries(written))
    expect({
      form,
      found: found([{ name: 'master', bytes }], new Map([[form, Buffer.from(text)]])).length > 0,
    }).toEqual({
      form,
      found: true,
    });
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openConnection } from '../../src/gmtls/connection.js';
import {
  type Capture,
  CaptureError,
  judgeCapture,
  type Policy,
  readCapture,
  readCertificates,
} from '../../src/gmtls/index.js';
import { encodeCertificateList } from '../../src/gmtls/messages/certificates.js';
import { extension } from '../../src/gmtls/messages/extensions.js';
import { tlcpClient } from '../../src/gmtls/tlcp/client.js';
import type { TlcpOptions } from '../../src/gmtls/tlcp/options.js';
import { GROUP, SUITE, VERSION } from '../../src/gmtls/wire/names.js';
import { readCertificate } from '../../src/gmtls/x509/certificate.js';
import { readCrl } from '../../src/gmtls/x509/crl.js';
import type { Check } from '../../src/report/model.js';
import { type CaptureForm, captureFile, closing, RST, type Side, segmentsOf, type Tcp } from '../capture-file.js';
import { randomOf } from '../fuzz/random.js';
import { DAY, makeCertificate, makeCrl, makeDual, NOW, p256Key, privateOf, ROLE } from '../gm-certificates.js';
import { type Fault, scriptedCertificates, scriptedServer } from '../gmtls-server.js';
import { CERTIFICATES } from '../peers/credentials.js';
import { recorded, saidIn } from '../peers/transcript.js';
import { transcripts } from '../peers/transcripts.js';
import { runNode } from '../process.js';

const NONE: Policy = { protocols: [], strict: false, requireSuites: [], forbidSuites: [] };
const TODAY = Date.UTC(2026, 10, 27);
const roots = readCertificates(readFileSync(join(CERTIFICATES, 'ca.crt'), 'latin1'), 'ca.crt');
type Expected = Partial<Parameters<typeof judgeCapture>[2]>;

async function* pieces(bytes: Buffer, size = bytes.length): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const judged = (capture: Capture, expected: Expected = {}, policy = NONE) =>
  judgeCapture(capture, policy, {
    ...{ file: 'x.pcap', host: undefined, roots, crls: [], expiryDays: 30, today: TODAY },
    ...expected,
  });

const judge = async (segments: readonly Tcp[], expected?: Expected, form?: CaptureForm, policy?: Policy) =>
  judged(await readCapture(pieces(captureFile(segments, form))), expected, policy);

const said = (name: string) => saidIn(transcripts.find(([each]) => each === name)?.[1].steps ?? []);
const of = (checks: readonly Check[], id: string) => checks.find(check => check.id === id);
const wrong = (checks: readonly Check[]) =>
  checks.flatMap(({ id, status }) => (status === 'pass' || status === 'skip' ? [] : [`${status} ${id}`])).sort();

const HIDDEN = ['unknown gmtls/chain', 'unknown gmtls/handshake', 'unknown gmtls/handshake-signature'];
const CBC = ['warn gmtls/client-offer'];

/** What is found in a capture of each recorded handshake beside what passes. */
const RECORDED: Readonly<Record<string, readonly string[]>> = {
  'tlcp-e011': CBC,
  'tlcp-e013': CBC,
  'tlcp-e051': [],
  'tlcp-e053': [],
  'tlcp-mutual': [...CBC, 'warn gmtls/order'],
  'tlcp-resumed': [],
  'tlcp-tjfoc': CBC,
  'tls13-00c6': [...HIDDEN, 'unknown gmtls/mixed-mode'],
  'tls13-00c7': [...HIDDEN, 'unknown gmtls/mixed-mode'],
  'tls13-mixed': [...HIDDEN, 'warn gmtls/chosen-suite'],
  'tls13-mutual': [...HIDDEN, 'unknown gmtls/mixed-mode'],
  'tls13-retry': [...HIDDEN, 'unknown gmtls/mixed-mode'],
};

test.each(transcripts)('a capture of %s', async (name, { steps }) => {
  const checks = await judge(segmentsOf(saidIn(steps)));
  expect(wrong(checks)).toEqual([...(RECORDED[name] ?? ['not expected'])].sort());
  expect(of(checks, 'gmtls/capture')).toMatchObject({ status: 'pass', subject: 'x.pcap', evidence: { handshakes: 1 } });
});

test('both sides of a mutual handshake: the certificates of each, and both signatures verified', async () => {
  const checks = await judge(segmentsOf(said('tlcp-e051')));
  for (const id of ['gmtls/handshake-signature', 'gmtls/client-signature'])
    expect(of(checks, id)).toMatchObject({ status: 'pass', evidence: { verified: 1, handshakes: 1 } });
  const chains = checks.filter(({ id }) => id === 'gmtls/chain');
  expect(chains.map(({ subject, status }) => [subject, status])).toEqual([
    ['x.pcap 192.0.2.1:443', 'pass'],
    ['x.pcap 192.0.2.1:443 client 192.0.2.7', 'pass'],
  ]);
  expect(of(checks, 'gmtls/client-certificate')).toMatchObject({
    title: { en: 'a client certificate is asked for, and given in 1 of 1 handshake' },
  });
});

describe('however it lies in the file', () => {
  const segments = segmentsOf(said('tlcp-e051'));
  const forms: CaptureForm[] = [
    ...(['pcap', 'pcap-big', 'pcap-ns', 'pcap-ns-big', 'pcapng', 'pcapng-big'] as const).map(file => ({ file })),
    ...(['ethernet', 'vlan', 'sll', 'sll2', 'null', 'loop'] as const).flatMap(link => [
      { link },
      { link, ip: 6 as const },
    ]),
  ];
  test.each(forms.map(form => [form]))('%j', async form => {
    const bytes = captureFile(segments, form);
    const checks = judged(await readCapture(pieces(bytes, 11)));
    expect(wrong(checks)).toEqual([]);
    expect(of(checks, 'gmtls/handshake')).toMatchObject({
      status: 'pass',
      subject: form.ip === 6 ? 'x.pcap [2001:db8::1]:443' : 'x.pcap 192.0.2.1:443',
    });
    expect(of(checks, 'gmtls/capture')?.evidence).toMatchObject({
      packets: segments.length,
      first: '2026-11-20T00:00:00.000Z',
      certificates_judged_at: 'capture',
    });
  });

  test('packets without a time: certificates are judged as of today, which is said', async () => {
    const checks = await judge(segments, {}, { at: 0 });
    expect(of(checks, 'gmtls/capture')).toMatchObject({
      title: { en: expect.stringContaining('judged as of today') },
      evidence: { certificates_judged_at: 'today', first: null },
    });
    expect(of(checks, 'gmtls/validity-sign')?.evidence).toMatchObject({ at: '2026-11-27' });
    expect(of(checks, 'gmtls/validity-today')).toBeUndefined();
  });
});

describe('however TCP brought it', () => {
  const random = randomOf(7);
  const shuffled = (segments: readonly Tcp[]) =>
    segments
      .map(segment => ({ segment, at: random.below(1000) }))
      .sort((a, b) => a.at - b.at)
      .map(({ segment }) => segment);
  const [syn, synAck, ...rest] = segmentsOf(said('tlcp-e051'), 40000, 100);
  const opening = [syn, synAck].filter(segment => segment !== undefined);
  const cases: readonly (readonly [string, readonly Tcp[]])[] = [
    ['byte by byte', segmentsOf(said('tlcp-e051'), 40000, 1)],
    ['out of order', [...opening, ...shuffled(rest)]],
    ['each segment twice', [...opening, ...rest.flatMap(segment => [segment, segment])]],
    ['segments that overlap', [...opening, ...rest.flatMap((segment, n) => [...whole(rest, n), segment])]],
    ['without its SYNs', segmentsOf(said('tlcp-e051')).slice(2)],
    ['closed by both sides', [...opening, ...rest, ...closing(rest)]],
    ['with the hello once more behind its end', [...opening, ...rest, ...rest.slice(0, 4)]],
  ];
  test.each(cases)('%s', async (_, segments) => {
    const checks = await judge(segments);
    expect(wrong(checks)).toEqual([]);
    expect(of(checks, 'gmtls/capture')?.evidence).toMatchObject({ handshakes: 1 });
    expect(of(checks, 'gmtls/client-signature')).toMatchObject({ status: 'pass' });
  });

  test('the same ports once more are another connection', async () => {
    const again = segmentsOf(said('tlcp-e053')).map(segment => ({
      ...segment,
      sequence: (segment.sequence + 77_777) >>> 0,
    }));
    const checks = await judge([...segmentsOf(said('tlcp-e053')), ...again]);
    expect(of(checks, 'gmtls/handshake')).toMatchObject({ status: 'pass', title: { en: '2 handshakes went through' } });
  });

  test('many at once of one kind are counted, and some of them verified', async () => {
    const all = Array.from({ length: 200 }, (_, n) => segmentsOf(said('tlcp-e053'), 1024 + n));
    const turns = all[0]?.flatMap((_, n) => all.flatMap(segments => segments[n] ?? [])) ?? [];
    const checks = await judge(turns);
    expect(of(checks, 'gmtls/handshake')).toMatchObject({ title: { en: '200 handshakes went through' } });
    expect(of(checks, 'gmtls/handshake-signature')?.evidence).toMatchObject({ verified: 20, handshakes: 200 });
  });
});

/** The segment once more, with some bytes of the one before it in front. */
function whole(rest: readonly Tcp[], n: number): Tcp[] {
  const [before, segment] = [rest[n - 1], rest[n]];
  if (before === undefined || segment === undefined || before.from !== segment.from) return [];
  const overlap = before.data.subarray(-10);
  return [
    {
      ...segment,
      sequence: (segment.sequence - overlap.length) >>> 0,
      data: Buffer.concat([overlap, segment.data.subarray(0, 30)]),
    },
  ];
}

describe('what is not there is unknown', () => {
  const segments = segmentsOf(said('tlcp-e053'), 40000, 200);
  const some = (is: (segment: Tcp, n: number) => boolean) => segments.filter((segment, n) => !is(segment, n));
  const server = segments.flatMap(({ from, data }, n) => (from === 'server' && data.length > 0 ? [n] : []));

  test.each([
    ['a segment of the certificates', some((_, n) => n === server[1])],
    ['the first segment of the server', some((_, n) => n === server[0])],
    ['the server', some(({ from }) => from === 'server')],
    ['the client', some(({ from }) => from === 'client')],
    ['the end', segments.slice(0, server[2])],
  ])('%s is missing', async (_, captured) => {
    const checks = await judge(captured);
    expect(of(checks, 'gmtls/handshake')).toMatchObject({ status: 'unknown' });
    expect(checks.filter(({ status }) => status === 'fail')).toEqual([]);
  });

  test('a snap length', async () => {
    const checks = await judge(segmentsOf(said('tlcp-e053')).map(segment => ({ ...segment, kept: 160 })));
    expect(of(checks, 'gmtls/handshake')).toMatchObject({
      status: 'unknown',
      title: { en: expect.stringContaining('packets of it are missing') },
    });
    expect(of(checks, 'gmtls/capture')?.evidence).toMatchObject({ cut_packets: expect.any(Number) });
    const short = await judge(segmentsOf(said('tlcp-e053')).map(segment => ({ ...segment, kept: 44 })));
    expect(of(short, 'gmtls/capture')).toMatchObject({
      status: 'fail',
      title: { en: expect.stringContaining('snap length') },
    });
  });

  test('a file that ends in a packet, and one that is damaged behind a handshake', async () => {
    const bytes = captureFile(segments);
    const cut = judged(await readCapture(pieces(bytes.subarray(0, bytes.length - 5))));
    expect(of(cut, 'gmtls/capture')?.evidence).toMatchObject({ cut_off_at_end: true });
    const damaged = Buffer.concat([captureFile(segments, { file: 'pcapng' }), Buffer.alloc(40, 1)]);
    const checks = judged(await readCapture(pieces(damaged)));
    expect(of(checks, 'gmtls/capture')).toMatchObject({
      status: 'unknown',
      title: { en: expect.stringContaining('is damaged at byte') },
    });
    expect(of(checks, 'gmtls/handshake')).toMatchObject({ status: 'pass' });
  });

  test('a link layer that is not known, fragments, and ordinary connections', async () => {
    const unknown = captureFile(segments);
    unknown.writeUInt32LE(105, 20);
    expect(of(judged(await readCapture(pieces(unknown))), 'gmtls/capture')).toMatchObject({
      status: 'fail',
      title: { en: expect.stringContaining('link type 105') },
    });
    const fragments = captureFile(segments);
    for (let at = 24; at < fragments.length; at += 16 + fragments.readUInt32LE(at + 8))
      fragments.writeUInt16BE(0x2000, at + 22);
    expect(of(judged(await readCapture(pieces(fragments))), 'gmtls/capture')).toMatchObject({
      status: 'fail',
      title: { en: expect.stringContaining('fragments') },
      evidence: { fragments: segments.length },
    });
    const http: [Side, Buffer][] = [
      ['client', Buffer.from('GET / HTTP/1.0\r\n\r\n')],
      ['server', Buffer.from('HTTP/1.0 200 OK\r\n\r\n')],
    ];
    expect(of(await judge(segmentsOf(http)), 'gmtls/capture')).toMatchObject({
      status: 'fail',
      evidence: { other_connections: 1, handshakes: 0 },
    });
  });

  test.each([
    ['', 'it is empty'],
    ['1f8b0800', 'gunzip'],
    ['736e6f6f70000000', 'snoop'],
    ['504b0304', 'neither pcap nor pcapng'],
  ])('a file that begins with %s is none', async (hex, why) => {
    const read = readCapture(pieces(Buffer.from(hex, 'hex')));
    await expect(read).rejects.toBeInstanceOf(CaptureError);
    await expect(read).rejects.toThrow(why);
  });
});

describe('when certificates are judged', () => {
  const segments = segmentsOf(said('tlcp-e053'));

  test('valid at the capture and expired since: both are said', async () => {
    const checks = await judge(segments, { today: Date.UTC(2050, 0, 1) });
    expect(of(checks, 'gmtls/validity-sign')).toMatchObject({ status: 'pass', evidence: { at: '2026-11-20' } });
    expect(of(checks, 'gmtls/validity-today')).toMatchObject({
      status: 'warn',
      title: { en: expect.stringMatching(/valid at the capture on 2026-11-20, expired since 2046/) },
    });
  });

  test('not valid at the capture, whatever is today', async () => {
    const checks = await judge(segments, {}, { at: Date.UTC(2020, 0, 1) });
    expect(of(checks, 'gmtls/validity-sign')).toMatchObject({ status: 'fail', evidence: { at: '2020-01-01' } });
    expect(of(checks, 'gmtls/validity-today')).toMatchObject({ status: 'skip' });
  });

  test('days that are left are counted from today', async () => {
    const [leaf] = readCertificates(readFileSync(join(CERTIFICATES, 'sign.crt'), 'latin1'), 'sign.crt');
    const checks = await judge(segments, { today: (leaf?.notAfter ?? 0) - 5 * DAY });
    expect(of(checks, 'gmtls/validity-sign')).toMatchObject({ status: 'pass' });
    expect(of(checks, 'gmtls/validity-today')).toMatchObject({
      status: 'warn',
      title: { en: expect.stringContaining('counted from today') },
    });
  });
});

/** Connections of a client of ours with a server in this process, as they went over the wire. */
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function captured(fault: Fault, options: Partial<TlcpOptions> = {}, port = 40000): Promise<Tcp[]> {
  const server = await scriptedServer(fault);
  stops.push(server.stop);
  const { client, steps } = recorded(tlcpClient({ suites: [SUITE.ECC_SM4_GCM_SM3], ...options }));
  const connection = await openConnection(client, { host: '127.0.0.1', port: server.port }, { readMs: 300 });
  if (connection.failure === undefined) await connection.close();
  return segmentsOf(saidIn(steps), port);
}

const scripted: Expected = { roots: [readCertificate(scriptedCertificates.root.der)], today: NOW };
const at = { at: NOW - DAY };
const extended = { extensions: [extension.serverName('gateway.example.cn'), extension.groups([GROUP.curveSM2])] };

describe('each fault is found in a capture, and nothing else', () => {
  const ECDHE = { suites: [SUITE.ECDHE_SM4_GCM_SM3] };
  const cases: readonly (readonly [string, Fault, Partial<TlcpOptions>, readonly string[]])[] = [
    ['none', {}, {}, []],
    ['the ID empty', { signatureId: 'empty' }, {}, ['fail gmtls/handshake-id']],
    ['signed with the encryption key', { signWith: 'enc' }, {}, ['fail gmtls/handshake-signature']],
    ['signed over the wrong certificate', { signOver: 'sign' }, {}, ['fail gmtls/handshake-signature']],
    ['a signature of nothing', { breakSignature: true }, {}, ['fail gmtls/handshake-signature']],
    [
      'ECDHE without CertificateRequest',
      { noRequest: true },
      ECDHE,
      ['fail gmtls/ecdhe-request', 'fail gmtls/handshake'],
    ],
    ['alert 40', { hello: () => ({ alert: 40 }) }, {}, ['fail gmtls/handshake', 'unknown gmtls/handshake-signature']],
    [
      'a suite that was not offered',
      { serverHello: () => ({ suite: SUITE.ECC_SM4_CBC_SM3 }) },
      {},
      ['fail gmtls/handshake', 'fail gmtls/unoffered-suite'],
    ],
    [
      'another version',
      { serverHello: () => ({ version: VERSION.TLS12 }) },
      {},
      ['fail gmtls/handshake', 'fail gmtls/hello-version'],
    ],
    [
      'CBC though GCM is offered',
      { suites: [SUITE.ECC_SM4_CBC_SM3, SUITE.ECC_SM4_GCM_SM3] },
      { suites: [SUITE.ECC_SM4_GCM_SM3, SUITE.ECC_SM4_CBC_SM3] },
      ['warn gmtls/chosen-suite'],
    ],
    [
      'SHA-1',
      { suites: [SUITE.RSA_SM4_SHA1] },
      { suites: [SUITE.ECC_SM4_GCM_SM3, SUITE.RSA_SM4_SHA1] },
      [
        'fail gmtls/handshake',
        'unknown gmtls/handshake-signature',
        'warn gmtls/chosen-suite',
        'warn gmtls/client-offer',
      ],
    ],
    [
      'silence',
      { breaks: { at: 'Certificate', how: 'stall' } },
      {},
      ['unknown gmtls/handshake', 'unknown gmtls/handshake-signature'],
    ],
  ];
  test.each(cases)('%s', async (_, fault, options, ids) => {
    const checks = await judge(await captured(fault, options), scripted, at);
    const others = wrong(checks).filter(
      each => ids.includes(each) || !each.startsWith('unknown gmtls/handshake-signature'),
    );
    expect(others).toEqual([...ids].sort());
  });

  test('a server that closes, and a client that resets: who it was, and after what', async () => {
    const segments = await captured({ breaks: { at: 'ServerHelloDone', how: 'stall' } });
    const closed = await judge([...segments, ...closing(segments, 'server')], scripted, at);
    expect(of(closed, 'gmtls/handshake')).toMatchObject({
      status: 'fail',
      title: { en: expect.stringContaining('the server closed the connection after client_hello') },
    });
    const reset = await judge([...segments, ...closing(segments, 'client', RST)], scripted, at);
    expect(of(reset, 'gmtls/handshake')).toMatchObject({
      title: { en: expect.stringMatching(/the client closed the connection after (server_key_exchange|certificate)$/) },
    });
  });

  test('a client that refuses the certificate says so', async () => {
    const [, ...segments] = await captured({ breaks: { at: 'ServerHelloDone', how: 'stall' } });
    const last = segments.findLast(({ from }) => from === 'client');
    const alert: Tcp = {
      ...{ from: 'client', flags: 24, port: 40000, data: Buffer.of(21, 1, 1, 0, 2, 2, 48) },
      sequence: ((last?.sequence ?? 0) + (last?.data.length ?? 0)) >>> 0,
    };
    const checks = await judge([...segments, alert], scripted, at);
    expect(of(checks, 'gmtls/handshake')).toMatchObject({
      status: 'fail',
      title: { en: expect.stringContaining('the client sent the alert unknown_ca (48) after ') },
    });
  });

  test('certificates without a key of SM2: nothing can be verified, and the checks of certificates say why', async () => {
    const p256 = makeCertificate({ ...ROLE.sign, issuer: scriptedCertificates.ca, key: p256Key() });
    const bodies = { Certificate: () => encodeCertificateList([p256.der, p256.der]) };
    const checks = await judge(await captured({ bodies }), scripted, at);
    expect(of(checks, 'gmtls/handshake-signature')).toMatchObject({ status: 'unknown' });
    expect(of(checks, 'gmtls/curve')).toMatchObject({ status: 'fail' });
  });

  test('a suite that the policy forbids', async () => {
    const policy = { ...NONE, forbidSuites: [SUITE.ECC_SM4_GCM_SM3] };
    expect(wrong(await judge(await captured({}), scripted, at, policy))).toEqual(['fail gmtls/forbidden-suites']);
  });
});

test('the name that clients asked for is the one that certificates must have; another name is another server', async () => {
  const other = { extensions: [extension.serverName('other.example.cn')] };
  const segments = [...(await captured({}, extended)), ...(await captured({}, other, 40001))];
  const checks = await judge(segments, scripted, at);
  expect(checks.flatMap(({ id, subject, status }) => (id === 'gmtls/host-name' ? [[subject, status]] : []))).toEqual([
    ['x.pcap 192.0.2.1:443 gateway.example.cn', 'pass'],
    ['x.pcap 192.0.2.1:443 other.example.cn', 'fail'],
  ]);
  const named = await judge(segments, { ...scripted, host: 'gateway.example.cn' }, at);
  expect(wrong(named)).toEqual([]);
});

test('a revocation list is judged as of today: it is newer than the capture', async () => {
  const { ca, sign } = scriptedCertificates;
  const crl = makeCrl({ issuer: ca, thisUpdate: NOW - 1000 });
  expect(wrong(await judge(await captured({}), { ...scripted, crls: [readCrl(crl)] }, at))).toEqual([]);
  const revoked = makeCrl({ issuer: ca, revoked: [sign] });
  expect(wrong(await judge(await captured({}), { ...scripted, crls: [readCrl(revoked)] }, at))).toEqual([
    'fail gmtls/crl',
  ]);
});

describe('client certificates', () => {
  const clientAuth = { extKeyUsage: ['1.3.6.1.5.5.7.3.2'] };
  const dual = makeDual({ sign: clientAuth, enc: clientAuth });
  const identity = { signKey: privateOf(dual.sign.key), encryptionKey: privateOf(dual.enc.key) };
  const expected = { ...scripted, roots: [...(scripted.roots ?? []), readCertificate(dual.root.der)] };
  const ofClient = (checks: readonly Check[]) => checks.filter(({ subject }) => subject?.endsWith('client 192.0.2.7'));

  test('are judged as those of clients', async () => {
    const certificates = [dual.sign.der, dual.enc.der, dual.ca.der] as const;
    const checks = await judge(
      await captured({ request: 'optional' }, { identity: { ...identity, certificates } }),
      expected,
      at,
    );
    expect(wrong(checks)).toEqual([]);
    expect(of(ofClient(checks), 'gmtls/ext-key-usage')).toMatchObject({
      status: 'pass',
      title: { en: expect.stringContaining('TLS clients') },
    });
    expect(of(ofClient(checks), 'gmtls/cert-count')).toMatchObject({ status: 'pass' });
    expect(of(ofClient(checks), 'gmtls/host-name')).toMatchObject({ status: 'skip' });
  });

  test('for ECC the one that signs is enough, as GmSSL sends it', async () => {
    const certificates = [dual.sign.der, dual.ca.der] as const;
    const checks = await judge(
      await captured({ request: 'optional' }, { identity: { ...identity, certificates } }),
      expected,
      at,
    );
    expect(wrong(checks)).toEqual([]);
    expect(of(ofClient(checks), 'gmtls/sign-key-usage')).toMatchObject({ status: 'pass' });
    expect(of(ofClient(checks), 'gmtls/cert-count')).toBeUndefined();
  });

  test('signed for another key than that of the certificate', async () => {
    const certificates = [dual.sign.der, dual.enc.der, dual.ca.der] as const;
    const swapped = { certificates, signKey: privateOf(dual.enc.key), encryptionKey: privateOf(dual.enc.key) };
    const checks = await judge(await captured({ request: 'optional' }, { identity: swapped }), expected, at);
    expect(of(checks, 'gmtls/client-signature')).toMatchObject({
      status: 'fail',
      title: { en: expect.stringContaining('signed with the key of certificate 1') },
    });
  });
});

test('a flood of SYNs takes no memory, and hides no handshake', async () => {
  const ended = await runNode(resolve('build/test/capture-flood.child.js'), ['200000'], {
    cwd: resolve('.'),
    env: { NODE_OPTIONS: '--max-old-space-size=32 --expose-gc' },
  });
  expect([ended.code, ended.stderr]).toEqual([0, '']);
  const { packets, handshakes, growthMb } = JSON.parse(ended.stdout);
  expect({ packets, handshakes }).toEqual({ packets: 200_000 + segmentsOf(said('tlcp-e053')).length, handshakes: 1 });
  expect(growthMb).toBeLessThan(8);
}, 60_000);

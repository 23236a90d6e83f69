import { afterEach, describe, expect, test } from '@jest/globals';
import { probeLine } from '../../src/actions/gmtls-table.js';
import { integer, sequence } from '../../src/gmtls/der/writer.js';
import { gradeOf, judgeScan, type Policy, type ScanOptions, scan } from '../../src/gmtls/index.js';
import { encodeCertificateList } from '../../src/gmtls/messages/certificates.js';
import { got } from '../../src/gmtls/scan/prober.js';
import { Scalar } from '../../src/gmtls/sm2/curve.js';
import { concat, vector } from '../../src/gmtls/wire/bytes.js';
import { SUITE } from '../../src/gmtls/wire/names.js';
import { columns } from '../../src/report/terminal.js';
import { Interrupted } from '../../src/system/index.js';
import { NOW } from '../gm-certificates.js';
import { type DualStack, dualStackServer, ordinary } from '../gmtls-dual-stack.js';
import { listenScripted } from '../gmtls-listener.js';
import { lookAt, NONE, of, wrong } from '../gmtls-looked.js';
import { type Fault, scriptedCertificates, scriptedServer } from '../gmtls-server.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function look(fault: Fault, options: Partial<ScanOptions> = {}, policy: Policy = NONE) {
  const server = await scriptedServer(fault);
  stops.push(server.stop);
  return lookAt(
    server.port,
    [scriptedCertificates.root],
    { skip: new Set(['rfc8998', 'ordinary']), ...options },
    policy,
  );
}

test('nothing is found on a server that has no fault, and it is graded A', async () => {
  const { checks, result } = await look({}, { skip: new Set() });
  expect(wrong(checks)).toEqual([]);
  expect(checks.filter(({ status }) => status === 'unknown')).toEqual([]);
  expect(gradeOf(checks, undefined, 'server')).toMatchObject({ grade: 'A', because: [] });
  expect(result.tlcp.preference).toEqual({
    by: 'server',
    ranks: [[SUITE.ECC_SM4_GCM_SM3], [SUITE.ECC_SM4_CBC_SM3], [SUITE.ECDHE_SM4_GCM_SM3], [SUITE.ECDHE_SM4_CBC_SM3]],
  });
  expect(result.tlcp.resumed).toMatchObject({ connected: true, negotiated: { resumed: true } });
});

const E013 = SUITE.ECC_SM4_CBC_SM3;
const one = [E013];

/** Eight bytes where the nonce and the tag alone take twenty-four. */
const short = (record: Uint8Array) => concat(record.subarray(0, 3), vector(2, record.subarray(5, 13)));
const lastBit = (body: Uint8Array) => body.map((byte, at) => (at === body.length - 1 ? byte ^ 1 : byte));
const { sign, enc, ca } = scriptedCertificates;
const sending = (...list: readonly Uint8Array[]): Fault => ({
  bodies: { Certificate: () => encodeCertificateList(list) },
});
const signing = (signature: Uint8Array): Fault => ({ bodies: { ServerKeyExchange: () => vector(2, signature) } });
const requesting = (body: Uint8Array): Fault => ({ request: 'optional', bodies: { CertificateRequest: () => body } });
const LIST = 'Certificate.certificate_list';
const INDEFINITE = Buffer.from('3080020101', 'hex');
const ALONE = ['gmtls/handshake', 'gmtls/handshake-signature', 'gmtls/cert-count', 'gmtls/chain'];

/** Messages that are not as they should be, by a server of one suite, and all that has to be found. */
/** `where` of a handshake that the client has to break off, and the ids of what else is found. */
const MESSAGES: readonly (readonly [
  name: string,
  fault: Fault,
  where: string | undefined,
  ...ids: readonly string[],
])[] = [
  ['no certificate', sending(), LIST, 'gmtls/cert-count'],
  ['one certificate', sending(sign.der), undefined, ...ALONE],
  ['a hundred certificates', sending(sign.der, enc.der, ...Array<Uint8Array>(98).fill(ca.der)), undefined],
  ['a hundred and one', sending(sign.der, enc.der, ...Array<Uint8Array>(99).fill(ca.der)), `${LIST}[100]`],
  [
    'certificates that are cut',
    sending(sign.der.subarray(0, 100), enc.der.subarray(0, 100)),
    LIST,
    'gmtls/cert-readable',
  ],
  ['certificates of an indefinite length', sending(INDEFINITE, INDEFINITE), LIST, 'gmtls/cert-readable'],
  [
    'swapped certificates',
    sending(enc.der, sign.der, ca.der),
    undefined,
    'gmtls/handshake',
    'gmtls/handshake-signature',
    'gmtls/order',
  ],
  ['a list that is cut', { bodies: { Certificate: body => body.subarray(0, 50) } }, LIST],
  ['a signature that is broken', { bodies: { ServerKeyExchange: lastBit } }, undefined, 'gmtls/handshake-signature'],
  ['r = 0', signing(sequence(integer(0n), integer(1n))), undefined, 'gmtls/handshake-signature'],
  ['s = n', signing(sequence(integer(1n), integer(Scalar.ORDER))), undefined, 'gmtls/handshake-signature'],
  ['a signature that is no DER', signing(new Uint8Array(1)), undefined, 'gmtls/handshake-signature'],
  [
    'bytes behind the signature',
    { bodies: { ServerKeyExchange: body => concat(body, new Uint8Array(1)) } },
    'ServerKeyExchange',
  ],
  ['an empty CertificateRequest', requesting(new Uint8Array(0)), 'CertificateRequest.certificate_types.length'],
  ['a CertificateRequest without types', requesting(new Uint8Array(3)), 'CertificateRequest.certificate_types'],
  ['a ServerHelloDone with a body', { bodies: { ServerHelloDone: () => new Uint8Array(1) } }, 'ServerHelloDone'],
  ['a Finished that is wrong by a bit', { bodies: { Finished: lastBit } }, 'Finished.verify_data', 'gmtls/finished'],
  ['a tag that is wrong', { finishedRecord: lastBit }, 'Record', 'gmtls/finished'],
  [
    'a MAC or a padding that is wrong',
    { suites: one, finishedRecord: lastBit },
    'Record',
    'gmtls/finished',
    'gmtls/gcm',
  ],
  ['a record in place of the Finished that is cut', { finishedRecord: short }, 'Record', 'gmtls/finished'],
  ['a Finished of 32 bytes', { bodies: { Finished: () => new Uint8Array(32) } }, 'Finished'],
];

describe('a message that is not as it should be is found, and nothing else', () => {
  test.each(MESSAGES)('%s', async (...[, fault, where, ...ids]) => {
    const { checks, result } = await look({ suites: [SUITE.ECC_SM4_GCM_SM3], ...fault });
    // Of a server of one suite without client certificates.
    const found = wrong(checks).filter(id => id !== 'gmtls/forward-secrecy');
    expect({
      found: found.sort(),
      where: got(result.tlcp.base)?.failure?.evidence['where'],
      falls: result.falls,
    }).toEqual({
      found: [...(where === undefined ? [] : ['gmtls/handshake']), ...ids].sort(),
      where,
      falls: [],
    });
    // Words of English beside each other.
    expect(got(result.tlcp.base)?.failure?.text.zh ?? '').not.toMatch(/[a-z]+ [a-z]+ /);
    const { grade } = gradeOf(checks, undefined, 'server');
    expect(grade).toBe(found.length === 0 ? 'A' : 'F');
  });
});

describe('a server that breaks off in each state', () => {
  const QUIET = new Set(['ordinary', 'rfc8998', 'malformed', 'legacy', 'ecdhe'] as const);
  const STATES = [
    'ServerHello',
    'Certificate',
    'ServerKeyExchange',
    'CertificateRequest',
    'ServerHelloDone',
    'Finished',
  ];
  const WAYS = [
    ['stall', 'timeout'],
    ['close', 'closed'],
    ['reset', 'closed'],
    [{ alert: 80 }, 'alert'],
  ] as const;
  const rows = (STATES as readonly NonNullable<Fault['breaks']>['at'][]).flatMap(at =>
    WAYS.map(([how, kind]) => ({ at, how, kind })),
  );
  test.each(rows)('$at: $how', async ({ at, how, kind }) => {
    const answerMs = how === 'stall' ? 400 : 3000;
    const fault: Fault = {
      suites: one,
      breaks: { at, how },
      ...(at === 'CertificateRequest' && { request: 'optional' }),
    };
    const { checks, result } = await look(fault, { answerMs, skip: QUIET }, { ...NONE, protocols: ['tlcp'] });
    expect({ failed: wrong(checks), of: got(result.tlcp.base)?.failure, falls: result.falls }).toMatchObject({
      failed: expect.arrayContaining([at === 'ServerHello' ? 'gmtls/national' : 'gmtls/handshake']),
      of: { kind, awaiting: at === 'CertificateRequest' ? 'ServerHelloDone' : at },
      falls: [],
    });
    expect(gradeOf(checks, undefined, 'server').grade).toBe('F');
    expect(result.durationMs).toBeLessThan(result.connections * 2 * answerMs);
  });
});

test('a client certificate that is needed leaves the end of the handshake unknown', async () => {
  const { checks } = await look({ request: 'required' });
  expect(of(checks, 'gmtls/client-certificate')).toMatchObject({
    status: 'pass',
    title: { en: 'a client certificate is asked for, and no such handshake was finished without one' },
  });
  expect(of(checks, 'gmtls/handshake')).toMatchObject({ status: 'unknown' });
  const optional = await look({ request: 'optional' });
  expect(of(optional.checks, 'gmtls/client-certificate')).toMatchObject({
    title: { en: 'a client certificate is asked for, and the handshake goes through without one' },
  });
});

describe('what a server makes of the extensions of 2023', () => {
  const NONE_ANSWERED = 'none of them is answered';
  test.each<[string, Fault, string, string, object]>([
    [
      'nothing',
      {},
      `with and without the extensions: handshake E053; ${NONE_ANSWERED}`,
      '带与不带扩展均为：完成握手 E053；服务器未应答任何扩展',
      { answered: [], same_certificates: true, with: 'handshake E053', without: 'handshake E053' },
    ],
    [
      'a stapled answer',
      { staple: Uint8Array.of(0x30, 0) },
      'with and without the extensions: handshake E053; answered: status_request',
      '带与不带扩展均为：完成握手 E053；服务器应答了 status_request',
      { answered: ['status_request'] },
    ],
    [
      'as much as of a hello without, where a client certificate is needed',
      { request: 'required' },
      `with and without the extensions: alert bad_certificate at ChangeCipherSpec; ${NONE_ANSWERED}`,
      '带与不带扩展均为：等待 ChangeCipherSpec 时告警 bad_certificate；服务器未应答任何扩展',
      { same_certificates: true },
    ],
    [
      'a condition',
      { hello: ({ extensions }) => (extensions === undefined ? 'close' : undefined) },
      `only a handshake with the extensions goes on; ${NONE_ANSWERED}`,
      '只有带扩展的握手可以进行；服务器未应答任何扩展',
      { without: 'refused', same_certificates: null },
    ],
  ])('%s', async (...[, fault, en, zh, evidence]) => {
    const { checks } = await look(fault);
    const offered = ['server_name', 'supported_groups', 'signature_algorithms', 'status_request', 'trusted_ca_keys'];
    expect(of(checks, 'gmtls/extensions-2023')).toMatchObject({
      ...{ status: 'pass', severity: 'info', title: { en, zh } },
      evidence: { offered, ...evidence },
    });
  });
});

describe('whose order of suites counts', () => {
  const ALL = [0xe053, 0xe013, 0xe051, 0xe011];
  const best =
    (...ranks: readonly (readonly number[])[]) =>
    (common: readonly number[]) =>
      ranks.flatMap(rank => common.find(suite => rank.includes(suite)) ?? [])[0];
  test.each<[string, Fault, string, readonly (readonly number[])[]]>([
    ['two, the server’s', { suites: [0xe013, 0xe053] }, 'server', [[0xe013], [0xe053]]],
    ['two, the client’s', { suites: [0xe053, 0xe013], choose: best(ALL) }, 'client', [[0xe053, 0xe013]]],
    [
      'three, the client’s',
      { suites: [0xe053, 0xe013, 0xe051], choose: best(ALL) },
      'client',
      [[0xe053, 0xe051, 0xe013]],
    ],
    [
      'four, the server’s',
      { choose: best([0xe011], [0xe053], [0xe013], [0xe051]) },
      'server',
      [[0xe011], [0xe053], [0xe013], [0xe051]],
    ],
    ['four, the client’s', { choose: best(ALL) }, 'client', [[0xe053, 0xe011, 0xe013, 0xe051]]],
    [
      'GCM before CBC, else the client’s',
      { choose: best([0xe053, 0xe051], [0xe013, 0xe011]) },
      'mixed',
      [
        [0xe053, 0xe051],
        [0xe013, 0xe011],
      ],
    ],
    [
      'one before all others',
      { choose: best([0xe051], [0xe053, 0xe013, 0xe011]) },
      'mixed',
      [[0xe051], [0xe053, 0xe011, 0xe013]],
    ],
    [
      'one behind all others',
      { choose: best([0xe053, 0xe051, 0xe011], [0xe013]) },
      'mixed',
      [[0xe053, 0xe011, 0xe051], [0xe013]],
    ],
    ['always the client’s last', { choose: common => common.at(-1) }, 'unclear', []],
  ])('%s', async (...[, fault, by, ranks]) => {
    const { result, checks } = await look({ ...fault });
    expect(result.tlcp.preference).toEqual({ by, ranks });
    expect(of(checks, 'gmtls/preference')).toMatchObject({ status: by === 'unclear' ? 'unknown' : 'pass' });
  });
});

test.each(['flood', 'drip'] as const)('a server whose data never ends keeps nobody: %s', async renegotiation => {
  let heard = 0;
  const { result } = await look(
    { renegotiation, suites: one },
    {
      answerMs: 500,
      events: (_, events) => {
        for (const event of events) if (event.type === 'data') heard += event.bytes.length;
      },
    },
  );
  expect(result.tlcp.renegotiation).toEqual({ verdict: 'silent' });
  expect(heard).toBeGreaterThan(0);
  expect(heard).toBeLessThanOrEqual(1 << 20);
});

test('nobody there', async () => {
  const server = await scriptedServer();
  await server.stop();
  const result = await scan({
    target: { host: '127.0.0.1', port: server.port },
    spacingMs: 0,
    answerMs: 200,
    signal: new AbortController().signal,
  });
  expect(result.connections).toBe(0);
  const checks = judgeScan(result, NONE, { subject: 's', roots: [], now: NOW, expiryDays: 30, crls: [] });
  expect(wrong(checks)).toEqual(['gmtls/reachable']);
  expect(of(checks, 'gmtls/reachable')).toMatchObject({
    title: { en: 'nothing listens on the port (ECONNREFUSED)', zh: '该端口没有程序监听（ECONNREFUSED）' },
    evidence: { error: 'ECONNREFUSED' },
  });
  expect(of(checks, 'gmtls/national')).toMatchObject({ status: 'unknown' });
});

test('another protocol on the port is one finding, which says what answers', async () => {
  const server = await listenScripted(socket => socket.end('SSH-2.0-\x1b[31mserver\r\n'));
  stops.push(server.stop);
  const { checks } = await lookAt(server.port, [], {}, NONE);
  expect(wrong(checks)).toEqual(['gmtls/national']);
  expect(of(checks, 'gmtls/national')).toMatchObject({
    title: {
      en: 'the answer is no TLS record: "SSH-2.0-.[31mserver.."',
      zh: '应答不是 TLS 记录："SSH-2.0-.[31mserver.."',
    },
  });
});

test('what is skipped is skipped, and what the budget does not reach is unknown', async () => {
  const names: string[] = [];
  const skip = new Set(['ecdhe', 'malformed', 'renegotiation', 'legacy', 'ordinary', 'rfc8998'] as const);
  const { checks } = await look({}, { skip, probe: ({ name }) => names.push(name.en) });
  expect(names.filter(name => /E011|E051|0303|compression|over-long|HTTP|renegotiation|old suites/.test(name))).toEqual(
    [],
  );
  expect(wrong(checks)).toEqual(['gmtls/forward-secrecy']);
  for (const id of [
    'gmtls/legacy-suites',
    'gmtls/compression',
    'gmtls/renegotiation',
    'gmtls/ecdhe-request',
    'gmtls/old-versions',
  ])
    expect(of(checks, id)).toMatchObject({ status: 'skip' });
  // Where the end of the budget falls among the milliseconds of a timer is chance.
  for (let time = 0; time < 100; time++) {
    const late = await look({}, { budgetMs: 1 });
    expect(wrong(late.checks)).toEqual([]);
    expect(of(late.checks, 'gmtls/national')).toMatchObject({ status: 'unknown', evidence: { missed: 'budget' } });
  }
});

test('the policy: suites and protocols that have to be there, and those that may not', async () => {
  const policy: Policy = {
    protocols: ['tlcp', 'rfc8998'],
    strict: true,
    requireSuites: [SUITE.ECC_SM4_GCM_SM3, E013],
    forbidSuites: [E013],
  };
  const { checks } = await look({ suites: [E013] }, { skip: new Set(['ordinary']) }, policy);
  expect(of(checks, 'gmtls/required-suites')).toMatchObject({
    status: 'fail',
    title: { en: 'a suite that is asked for is not spoken: ECC_SM4_GCM_SM3' },
  });
  expect(of(checks, 'gmtls/forbidden-suites')).toMatchObject({
    status: 'fail',
    title: { en: 'a suite that is forbidden is spoken: ECC_SM4_CBC_SM3' },
  });
  expect(of(checks, 'gmtls/national')).toMatchObject({
    status: 'fail',
    title: { en: 'RFC 8998 is asked for and not spoken' },
  });
});

describe('the lines that are printed while a server is looked at', () => {
  /** Names of the protocols, their messages and suites, which are the same in every language. */
  const TERMS =
    /TLCP|RFC|TLS|ECC|HTTP|close_notify|ServerHello|\b[A-Z]\w*(?=_)\w+|[a-z]+_[a-z_]+|(?<=等待 )[A-Za-z]+|[A-Za-z]+(?= 有误)/g;

  test.each<[string, DualStack]>([
    ['as it should be', { tlcp: {}, rfc8998: {}, tls: ordinary('TLSv1.2') }],
    ['that asks for a certificate and speaks no TLS 1.3', { tlcp: { request: 'required' } }],
    ['that breaks off', { tlcp: { breaks: { at: 'Certificate', how: 'close' } }, rfc8998: {} }],
    ['whose Finished is wrong', { tlcp: { wrongFinished: true } }],
    ['of TLS alone', { tls: ordinary('TLSv1.2', 'TLSv1.2') }],
  ])('are short and in both languages: a server %s', async (_, stack) => {
    const server = await dualStackServer(stack);
    stops.push(server.stop);
    const told: Parameters<NonNullable<ScanOptions['probe']>>[0][] = [];
    await lookAt(server.port, [scriptedCertificates.root], { answerMs: 500, probe: probe => told.push(probe) });
    expect(told.length).toBeGreaterThan(8);
    for (const { name, said } of told)
      for (const { en, zh } of [name, said.text]) {
        expect(Math.max(columns(en), columns(zh))).toBeLessThanOrEqual(44);
        expect(zh.replace(TERMS, '')).not.toMatch(/[a-z]{3}/);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
  });

  test('name what was offered and what came: a suite, an alert, or nothing', async () => {
    const server = await dualStackServer({ tlcp: { suites: [E013], closeNotify: 'close' }, tls: ordinary('TLSv1.3') });
    stops.push(server.stop);
    const lines = new Map<string, string>();
    await lookAt(server.port, [scriptedCertificates.root], {
      probe: probe => {
        const [offered, came] = probeLine(probe, 'zh', false).split(' → ');
        lines.set(offered?.trim() ?? '', came?.replace(/ +\d+ ms$/, '').trim() ?? '');
      },
    });
    expect(Object.fromEntries(lines)).toMatchObject({
      'RFC 8998 00C6': '告警 handshake_failure',
      '普通 TLS 1.2': '告警 protocol_version',
      '普通 TLS 1.3': 'TLS_AES_256_GCM_SHA384',
      'TLCP ECC': '完成握手 E013',
      'TLCP E053': '告警 handshake_failure',
      'TLCP 未知扩展': 'ServerHello E013',
      'TLCP close_notify': '关闭连接',
    });
  });
});

test('an interruption ends it as one', async () => {
  const abort = new AbortController();
  const ended = look({}, { spacingMs: 20, signal: abort.signal, probe: () => abort.abort() });
  await expect(ended).rejects.toBeInstanceOf(Interrupted);
});

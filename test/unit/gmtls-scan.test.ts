import { afterEach, describe, expect, test } from '@jest/globals';
import { gradeOf, judgeScan, type Policy, type ScanOptions, scan } from '../../src/gmtls/index.js';
import { EXTENSION, SUITE, VERSION } from '../../src/gmtls/wire/names.js';
import { Interrupted } from '../../src/system/index.js';
import { NOW } from '../gm-certificates.js';
import { lookAt, NONE, of, wrong } from '../gmtls-looked.js';
import { type Fault, scriptedCertificates, scriptedServer } from '../gmtls-server.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function look(fault: Fault, options: Partial<ScanOptions> = {}, policy: Policy = NONE) {
  const server = await scriptedServer(fault);
  stops.push(server.stop);
  return lookAt(server.port, scriptedCertificates, { skip: new Set(['rfc8998', 'ordinary']), ...options }, policy);
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

/** A fault, and all that has to be found: nothing else may be. */
const FAULTS: readonly (readonly [name: string, fault: Fault, ids: readonly string[]])[] = [
  ['CBC alone', { suites: [E013, SUITE.ECDHE_SM4_CBC_SM3] }, ['gmtls/gcm']],
  ['ECC alone', { suites: [SUITE.ECC_SM4_GCM_SM3] }, ['gmtls/forward-secrecy']],
  [
    'SM1 and SHA-1',
    { suites: [SUITE.ECC_SM4_GCM_SM3, SUITE.ECDHE_SM4_GCM_SM3, SUITE.ECC_SM1_SM3, SUITE.RSA_SM4_SHA1] },
    ['gmtls/legacy-suites'],
  ],
  [
    'RSA',
    { suites: [SUITE.ECC_SM4_GCM_SM3, SUITE.ECDHE_SM4_GCM_SM3, SUITE.RSA_SM4_CBC_SHA256] },
    ['gmtls/rare-suites'],
  ],
  ['ECDHE without CertificateRequest', { noRequest: true }, ['gmtls/ecdhe-request']],
  ['the ID empty', { signatureId: 'empty' }, ['gmtls/handshake-id']],
  ['the ID of RFC 8998', { signatureId: 'tls13' }, ['gmtls/handshake-id']],
  ['signed with the encryption key', { signWith: 'enc' }, ['gmtls/handshake-signature']],
  ['signed over the wrong certificate', { signOver: 'sign' }, ['gmtls/handshake-signature']],
  ['a signature that verifies under nothing', { breakSignature: true }, ['gmtls/handshake-signature']],
  ['a wrong Finished', { wrongFinished: true }, ['gmtls/handshake', 'gmtls/finished']],
  ['a wrong Finished when it resumes', { resumedFinished: 'wrong' }, ['gmtls/finished', 'gmtls/resumption']],
  ['a session that never was', { sessions: 'echo' }, ['gmtls/session-id']],
  [
    'a suite that was not offered',
    {
      serverHello: ({ suite }, { version, compressions }) =>
        version === VERSION.TLCP && compressions.includes(0) ? { suite: suite === 0 ? E013 : suite } : { suite: 0 },
    },
    ['gmtls/unoffered-suite'],
  ],
  [
    'a hello of version 0303',
    { hello: () => undefined, serverHello: (due, { compressions }) => (compressions.includes(0) ? due : { suite: 0 }) },
    ['gmtls/hello-version'],
  ],
  [
    'no null compression',
    { serverHello: (due, { version }) => (version === VERSION.TLCP ? due : { suite: 0 }) },
    ['gmtls/compression'],
  ],
  ['renegotiation by the client', { renegotiation: 'accept' }, ['gmtls/renegotiation']],
  ['renegotiation by the server', { renegotiation: 'ask' }, ['gmtls/renegotiation']],
  [
    'an unknown extension',
    { hello: ({ extensions }) => refuseIf(extensions?.all.some(({ type }) => type === 0x4a4a)) },
    ['gmtls/unknown-extension'],
  ],
  [
    'the extensions of 2023',
    { hello: ({ extensions }) => refuseIf(extensions?.all.some(({ type }) => type === EXTENSION.trusted_ca_keys)) },
    ['gmtls/extensions'],
  ],
  [
    'extensions needed',
    { hello: ({ extensions }) => (extensions === undefined ? 'close' : undefined) },
    ['gmtls/plain-hello'],
  ],
  [
    'a ticket',
    {
      serverHello: ({ extensions: _, ...due }, hello) => ({
        ...withTicket(hello.extensions?.all ?? []),
        ...(hello.version !== VERSION.TLCP || !hello.compressions.includes(0) ? { suite: 0 } : due),
      }),
    },
    ['gmtls/ticket'],
  ],
  [
    'alert 71 in place of 40',
    { hello: ({ suites }) => (suites.includes(0x4a4a) ? { alert: 71 } : undefined) },
    ['gmtls/alert-code'],
  ],
  ['no alert', { hello: ({ suites }) => (suites.includes(0x4a4a) ? 'close' : undefined) }, ['gmtls/alert-missing']],
  ['no close_notify', { closeNotify: 'close' }, ['gmtls/close-notify']],
  ['close_notify not heeded', { closeNotify: 'ignore' }, ['gmtls/close-notify']],
  ['an over-long record', { overlong: 'wait' }, ['gmtls/record-overflow']],
  ['plain HTTP', { http: 'wait' }, ['gmtls/plain-http']],
  [
    'it stops after ECDHE alone',
    {
      suites: [SUITE.ECC_SM4_GCM_SM3, SUITE.ECDHE_SM4_GCM_SM3],
      hello: ({ suites }) => (suites.length === 1 && suites[0] === SUITE.ECDHE_SM4_CBC_SM3 ? 'crash' : undefined),
    },
    ['gmtls/survival'],
  ],
];

function refuseIf(known: boolean | undefined): { readonly alert: number } | undefined {
  return known === true ? { alert: 47 } : undefined;
}

function withTicket(extensions: readonly { readonly type: number }[]) {
  return {
    extensions: extensions.some(({ type }) => type === EXTENSION.session_ticket)
      ? [{ type: EXTENSION.session_ticket, data: new Uint8Array(0) }]
      : undefined,
  };
}

describe('each fault is found, and nothing else', () => {
  test.each(FAULTS)('%s', async (_, fault, ids) => {
    const { checks } = await look(fault);
    expect(wrong(checks).sort()).toEqual([...ids].sort());
  });
});

describe('a server that falls silent, or closes, where a message is due', () => {
  test.each(['ServerHello', 'Certificate', 'ServerHelloDone', 'Finished'] as const)('%s', async at => {
    for (const how of ['stall', 'close'] as const) {
      const { checks, result } = await look(
        { suites: one, breaks: { at, how } },
        { answerMs: 100, skip: new Set(['ordinary']) },
      );
      const expected = at === 'ServerHello' ? 'gmtls/national' : 'gmtls/handshake';
      expect(of(checks, expected)).toMatchObject({ status: 'fail' });
      expect(result.falls).toEqual([]);
      expect(gradeOf(checks, undefined, 'server').grade).toBe('F');
    }
  });
});

test('a client certificate that is needed leaves the end of the handshake unknown', async () => {
  const { checks } = await look({ request: 'required' });
  expect(of(checks, 'gmtls/client-certificate')).toMatchObject({
    status: 'pass',
    title: { en: 'it is asked for, and needed' },
  });
  expect(of(checks, 'gmtls/handshake')).toMatchObject({ status: 'unknown' });
  const optional = await look({ request: 'optional' });
  expect(of(optional.checks, 'gmtls/client-certificate')).toMatchObject({
    title: { en: 'it is asked for, and the handshake goes through' },
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
  expect(of(checks, 'gmtls/national')).toMatchObject({ status: 'unknown' });
});

test('what is skipped is skipped, and what the budget does not reach is unknown', async () => {
  const names: string[] = [];
  const skip = new Set(['ecdhe', 'malformed', 'renegotiation', 'legacy', 'ordinary', 'rfc8998'] as const);
  const { checks } = await look({}, { skip, probe: ({ name }) => names.push(name) });
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
  const late = await look({}, { budgetMs: 1 });
  expect(wrong(late.checks)).toEqual([]);
  expect(of(late.checks, 'gmtls/national')).toMatchObject({ status: 'unknown', evidence: { missed: 'budget' } });
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
    title: { en: 'missing: ECC_SM4_GCM_SM3' },
  });
  expect(of(checks, 'gmtls/forbidden-suites')).toMatchObject({ status: 'fail', title: { en: 'ECC_SM4_CBC_SM3' } });
  expect(of(checks, 'gmtls/national')).toMatchObject({
    status: 'fail',
    title: { en: 'RFC 8998 is asked for and not spoken' },
  });
});

test('an interruption ends it as one', async () => {
  const abort = new AbortController();
  const ended = look({}, { spacingMs: 20, signal: abort.signal, probe: () => abort.abort() });
  await expect(ended).rejects.toBeInstanceOf(Interrupted);
});

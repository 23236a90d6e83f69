import { afterEach, describe, expect, test } from '@jest/globals';
import { gradeOf } from '../../src/gmtls/index.js';
import { encodeKeyUpdate } from '../../src/gmtls/messages/after-handshake.js';
import { type Extension, encodeExtensions, extension } from '../../src/gmtls/messages/extensions.js';
import { RETRY_RANDOM } from '../../src/gmtls/messages/hellos.js';
import { got } from '../../src/gmtls/scan/prober.js';
import { concat, uint, vector } from '../../src/gmtls/wire/bytes.js';
import { EXTENSION, GROUP, HANDSHAKE, SIGNATURE, SUITE, VERSION } from '../../src/gmtls/wire/names.js';
import { lookAt, NONE, of, wrong } from '../gmtls-looked.js';
import { scriptedTls13Server, type Tls13Fault, tls13Certificates } from '../gmtls13-server.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function look(fault: Tls13Fault, { strict = false, answerMs = 1500 } = {}) {
  const server = await scriptedTls13Server(fault);
  stops.push(server.stop);
  const options = { skip: new Set(['tlcp', 'ordinary'] as const), answerMs };
  const { checks, result } = await lookAt(server.port, [tls13Certificates.root], options, {
    ...NONE,
    protocols: ['rfc8998'],
    strict,
  });
  return { checks, result, gcm: got(result.tls13.gcm), wrong: wrong(checks).sort() };
}

test('a server of RFC 8998 that has no fault: nothing is found, grade A', async () => {
  const { checks, result, ...seen } = await look({}, { strict: true });
  expect(seen.wrong).toEqual([]);
  expect(checks.filter(({ status }) => status === 'unknown')).toEqual([]);
  expect(gradeOf(checks, undefined, 'server').grade).toBe('A');
  expect(result.falls).toEqual([]);
  for (const id of ['national', 'handshake', 'finished', 'handshake-signature', 'mixed-mode', 'hello-retry'])
    expect(of(checks, `gmtls/${id}`)).toMatchObject({ status: 'pass' });
});

const { TLS_SM4_GCM_SM3: GCM, TLS_SM4_CCM_SM3: CCM, TLS_AES_128_GCM_SHA256: AES } = SUITE;
const EACH_SUITE = ['TLS_SM4_GCM_SM3', 'TLS_SM4_CCM_SM3'];
const SENTINEL = concat(new Uint8Array(24), Buffer.from('DOWNGRD\x01', 'latin1'));
const PSK: Extension = { type: EXTENSION.pre_shared_key, data: uint(0, 2) };
const lastBit = (body: Uint8Array) => body.map((byte, at) => (at === body.length - 1 ? byte ^ 1 : byte));

describe('a fault that a handshake goes through with', () => {
  const FAULTS: readonly (readonly [name: string, fault: Tls13Fault, ids: readonly string[]])[] = [
    ['CCM alone', { suites: [CCM] }, ['gmtls/rfc8998-suites']],
    ['AES beside SM4', { suites: [GCM, CCM, AES] }, ['gmtls/mixed-mode']],
    ['P-256 beside curveSM2', { groups: [GROUP.curveSM2, GROUP.secp256r1] }, ['gmtls/mixed-mode']],
    ['the ID of TLCP', { signatureId: 'default' }, ['gmtls/handshake-id']],
    ['an empty ID', { signatureId: 'empty' }, ['gmtls/handshake-id']],
    ['another key', { signWith: 'enc' }, ['gmtls/handshake-signature']],
    ['a broken signature', { bodies: { CertificateVerify: lastBit } }, ['gmtls/handshake-signature']],
    [
      'two HelloRetryRequests where one is due',
      { retries: shared => (shared ? [] : [GROUP.curveSM2, GROUP.curveSM2]) },
      ['gmtls/hello-retry'],
    ],
    // RFC 8446 §4.1.3 has it mean something under TLS 1.2 alone.
    [
      'the sentinel of a downgrade that is none',
      { serverHello: due => (due.random === RETRY_RANDOM ? {} : { random: SENTINEL }) },
      [],
    ],
  ];
  test.each(FAULTS)('%s', async (...[, fault, ids]) => {
    const seen = await look(fault);
    expect({ wrong: seen.wrong, connected: seen.gcm?.connected ?? false, falls: seen.result.falls }).toEqual({
      wrong: ids,
      connected: (fault.suites ?? [GCM]).includes(GCM),
      falls: [],
    });
  });

  test('a mixture fails where it is strict', async () => {
    const { checks } = await look({ suites: [GCM, AES] }, { strict: true });
    expect(of(checks, 'gmtls/mixed-mode')).toMatchObject({ status: 'fail', evidence: { group: 'refused' } });
  });

  test.each(['optional', 'required'] as const)('a client certificate that is %s', async request => {
    const { checks, ...seen } = await look({ request });
    expect(seen.wrong).toEqual([]);
    expect(of(checks, 'gmtls/client-certificate')).toMatchObject({ status: 'pass', evidence: { asked: EACH_SUITE } });
  });
});

describe('a ServerHello that a client has to break off at', () => {
  const retry = (...groups: readonly number[]): Tls13Fault => ({ retries: () => groups });
  const says = (change: ReturnType<NonNullable<Tls13Fault['serverHello']>>): Tls13Fault => ({
    serverHello: () => change,
  });
  test.each([
    ['TLS 1.2', says({ extensions: [] }), 'supported_versions'],
    ['a downgrade to TLS 1.2', says({ extensions: [], random: SENTINEL }), 'supported_versions'],
    ['a legacy_version of TLS 1.3', says({ version: VERSION.TLS13 }), 'legacy_version'],
    ['another session identifier', says({ sessionId: new Uint8Array(32) }), 'legacy_session_id_echo'],
    [
      'a pre-shared key that nobody offered',
      { serverHello: ({ extensions }) => ({ extensions: [...extensions, PSK] }) },
      'extensions',
    ],
    ['a share of another group', says({ extensions: shareOf(GROUP.secp256r1) }), 'key_share'],
    ['no point', says({ extensions: shareOf(GROUP.curveSM2) }), 'key_share.key_exchange'],
    ['a HelloRetryRequest for the group that had a share', retry(GROUP.curveSM2), 'key_share'],
    ['a HelloRetryRequest for a group that was not offered', retry(GROUP.x25519), 'key_share'],
    [
      'a suite that was not offered',
      says({ suite: SUITE.TLS_CHACHA20_POLY1305_SHA256 }),
      'cipher_suite',
      'gmtls/unoffered-suite',
    ],
  ] satisfies readonly (readonly [string, Tls13Fault, string, ...string[]])[])('%s', async (...row) => {
    const [, fault, where, ...more] = row as readonly [string, Tls13Fault, string, ...string[]];
    const seen = await look(fault);
    expect({ wrong: seen.wrong, where: seen.gcm?.failure?.evidence['where'], falls: seen.result.falls }).toEqual({
      wrong: ['gmtls/handshake', 'gmtls/national', ...more],
      where: `ServerHello.${where}`,
      falls: [],
    });
    // Words of English beside each other.
    expect(seen.gcm?.failure?.text.zh).not.toMatch(/[a-z]+ [a-z]+ /);
  });
});

describe('a flight that a client has to break off at', () => {
  const FAULTS: readonly (readonly [name: string, fault: Tls13Fault, where: string, ...ids: readonly string[]])[] = [
    ['EncryptedExtensions in the clear', { clear: true }, 'Record.type'],
    ['another message', { types: { EncryptedExtensions: HANDSHAKE.certificate } }, 'EncryptedExtensions'],
    [
      'an answer to what was not asked',
      { bodies: { EncryptedExtensions: () => encodeExtensions([extension.protocols(['h2'])]) } },
      'EncryptedExtensions.extensions',
    ],
    ['a tag of 8 bytes', { suiteFor: withShortTag }, 'Record'],
    ['a row of ChangeCipherSpecs', { changes: 50 }, 'EncryptedExtensions'],
    // RFC 8879.
    ['a compressed certificate', { types: { Certificate: 25 } }, 'Certificate'],
    [
      'no certificate',
      { bodies: { Certificate: () => uint(0, 4) } },
      'Certificate.certificate_list',
      'gmtls/cert-count',
    ],
    [
      'a certificate in answer to a request',
      { bodies: { Certificate: body => concat(vector(1, Uint8Array.of(7)), body.subarray(1)) } },
      'Certificate.certificate_request_context',
    ],
    ['a list that is cut', { bodies: { Certificate: body => body.subarray(0, 40) } }, 'Certificate.certificate_list'],
    [
      'ecdsa_secp256r1_sha256 with a certificate of SM2',
      { scheme: SIGNATURE.ecdsa_secp256r1_sha256 },
      'CertificateVerify.algorithm',
      // Where it is offered, it is taken.
      'gmtls/mixed-mode',
    ],
    ['a wrong Finished', { bodies: { Finished: lastBit } }, 'Finished.verify_data', 'gmtls/finished'],
    ['a Finished of 12 bytes', { bodies: { Finished: body => body.subarray(0, 12) } }, 'Finished.verify_data'],
  ];
  test.each(FAULTS)('%s', async (...[, fault, where, ...more]) => {
    const seen = await look(fault);
    expect({ wrong: seen.wrong, where: seen.gcm?.failure?.evidence['where'], falls: seen.result.falls }).toEqual({
      wrong: ['gmtls/handshake', ...more].sort(),
      where,
      falls: [],
    });
  });
});

describe('a server that breaks off in each state', () => {
  const STATES = ['ServerHello', 'EncryptedExtensions', 'Certificate', 'CertificateVerify', 'Finished'] as const;
  const WAYS = [
    ['stall', 'timeout'],
    ['close', 'closed'],
    ['reset', 'closed'],
    [{ alert: 80 }, 'alert'],
  ] as const;
  test.each(STATES.flatMap(at => WAYS.map(([how, kind]) => ({ at, how, kind }))))('$at: $how', async row => {
    const { at, how, kind } = row;
    const answerMs = how === 'stall' ? 400 : 3000;
    const seen = await look({ breaks: { at, how } }, { answerMs });
    // What breaks off before it chose anything is taken for a server without RFC 8998.
    const chosen = at !== 'ServerHello';
    expect({ wrong: seen.wrong, failure: seen.gcm?.failure, falls: seen.result.falls }).toMatchObject({
      wrong: [chosen ? 'gmtls/handshake' : 'gmtls/national'],
      failure: { kind, awaiting: at },
      falls: [],
    });
    // Six connections, each within twice what one answer may take.
    expect(seen.result.durationMs).toBeLessThan(6 * 2 * answerMs);
  });

  test('behind both Finisheds it is no failure of the handshake', async () => {
    for (const [how] of WAYS) expect((await look({ breaks: { at: 'data', how } })).wrong).toEqual([]);
  });
});

test.each<[string, number, Uint8Array]>([
  ['tickets', HANDSHAKE.new_session_ticket, concat(uint(60, 4), uint(0, 4), uint(0, 1), uint(1, 2), uint(0, 3))],
  ['requests for new keys', HANDSHAKE.key_update, encodeKeyUpdate(true)],
  ['a request for a certificate, behind the handshake', HANDSHAKE.certificate_request, uint(0, 3)],
])('a flood of %s keeps nobody', async (...[, type, body]) => {
  const seen = await look({ after: Array.from({ length: 500 }, () => [type, body] as const) });
  expect(seen.wrong).toEqual([]);
  expect(seen.result.durationMs).toBeLessThan(6 * 1500);
});

function shareOf(group: number): Extension[] {
  const selected = { type: EXTENSION.supported_versions, data: uint(VERSION.TLS13, 2) };
  return [selected, { type: EXTENSION.key_share, data: concat(uint(group, 2), vector(2, new Uint8Array(65).fill(4))) }];
}

/** As AEAD_..._8 has it; RFC 8998 §2 wants 16. */
function withShortTag(suite: Parameters<NonNullable<Tls13Fault['suiteFor']>>[0]) {
  const { aead } = suite;
  return {
    ...suite,
    aead: { ...aead, seal: (...all: Parameters<typeof aead.seal>) => aead.seal(...all).slice(0, -8) },
  };
}

import { type Extension, extension } from '../src/gmtls/messages/extensions.js';
import { EXTENSION, SUITE, VERSION } from '../src/gmtls/wire/names.js';
import type { Fault } from './gmtls-server.js';

const E013 = SUITE.ECC_SM4_CBC_SM3;

/** A fault, and all that has to be found: nothing else may be. */
export const tlcpFaults: readonly (readonly [name: string, fault: Fault, ids: readonly string[]])[] = [
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
  ['the extensions of 2023, later on', brokenBy(EXTENSION.trusted_ca_keys), ['gmtls/extensions-2023']],
  [
    'an extension that was not asked for',
    {
      serverHello: ({ extensions: _, ...due }, { version, compressions, extensions }) => ({
        ...(extensions?.all.some(({ type }) => type === EXTENSION.trusted_ca_keys) && { extensions: [ALPN] }),
        ...(version !== VERSION.TLCP || !compressions.includes(0) ? { suite: 0 } : due),
      }),
    },
    ['gmtls/extensions-2023'],
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

const ALPN: Extension = extension.protocols(['http/1.1']);

/** A server that chooses, and then sends a message that is none to clients that have the extension. */
function brokenBy(type: number): Fault {
  let asked = false;
  return {
    hello: ({ extensions }) => {
      asked = extensions?.all.some(one => one.type === type) === true;
      return undefined;
    },
    bodies: { ServerHelloDone: due => (asked ? Uint8Array.of(1) : due) },
  };
}

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

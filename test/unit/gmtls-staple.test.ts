import { afterEach, describe, expect, test } from '@jest/globals';
import { openConnection } from '../../src/gmtls/connection.js';
import { judgeCapture, readCapture } from '../../src/gmtls/index.js';
import { encodeCertificateStatus } from '../../src/gmtls/messages/certificate-status.js';
import { encodeTls13Certificates } from '../../src/gmtls/messages/certificates.js';
import { extension } from '../../src/gmtls/messages/extensions.js';
import { tlcpClient } from '../../src/gmtls/tlcp/client.js';
import { EXTENSION, SUITE } from '../../src/gmtls/wire/names.js';
import { readCertificate } from '../../src/gmtls/x509/certificate.js';
import { captureFile, segmentsOf } from '../capture-file.js';
import { DAY, type DualCertificates, makeDual, makeOcsp, NOW, type OcspSpec } from '../gm-certificates.js';
import { lookAt, NONE, of, wrong } from '../gmtls-looked.js';
import { scriptedCertificates, scriptedServer } from '../gmtls-server.js';
import { scriptedTls13Server, tls13Certificates } from '../gmtls13-server.js';
import { recorded, saidIn } from '../peers/transcript.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const strangers = makeDual();

type Made = (dual: DualCertificates) => Buffer;
const ocsp =
  (spec: Partial<OcspSpec> = {}): Made =>
  ({ sign, ca }) =>
    makeOcsp({ certificate: sign, issuer: ca, ...spec });

/** What a server staples, and what is said of it. */
const STAPLES: readonly (readonly [string, Made, status: string, said: string])[] = [
  ['good', ocsp(), 'pass', 'good'],
  ['good, with SM3 in place of SHA-1', ocsp({ hash: 'sm3' }), 'pass', 'good'],
  ['revoked', ocsp({ status: 'revoked' }), 'fail', 'the certificate is revoked'],
  ['unknown to the responder', ocsp({ status: 'unknown' }), 'fail', 'the responder does not know the certificate'],
  ['stale', ocsp({ thisUpdate: NOW - 9 * DAY, nextUpdate: NOW - DAY }), 'fail', 'stale since'],
  ['signed by somebody else', ocsp({ responder: strangers.ca }), 'fail', 'signed neither by the CA'],
  [
    'about another certificate',
    ({ enc, ca }) => makeOcsp({ certificate: enc, issuer: ca }),
    'fail',
    'about other certificates',
  ],
  ['tryLater', ocsp({ responseStatus: 3 }), 'fail', 'tryLater'],
  ['no DER', () => Buffer.from('no answer'), 'fail', 'cannot be read'],
];

describe.each(STAPLES)('an answer that is %s', (_, make, status, said) => {
  const expected = { status, title: { en: expect.stringContaining(said) } };

  test('over TLCP', async () => {
    const server = await scriptedServer({ staple: make(scriptedCertificates) });
    stops.push(server.stop);
    const { checks } = await lookAt(server.port, [scriptedCertificates.root], {
      skip: new Set(['rfc8998', 'ordinary']),
    });
    expect(of(checks, 'gmtls/ocsp')).toMatchObject(expected);
    expect(wrong(checks)).toEqual(status === 'pass' ? [] : ['gmtls/ocsp']);
  });

  test('over TLS 1.3', async () => {
    const server = await scriptedTls13Server({ staple: make(tls13Certificates) });
    stops.push(server.stop);
    const { checks } = await lookAt(server.port, [tls13Certificates.root], { skip: new Set(['tlcp', 'ordinary']) });
    expect(of(checks, 'gmtls/ocsp')).toMatchObject(expected);
  });

  test('in a capture', async () => {
    const server = await scriptedServer({ staple: make(scriptedCertificates) });
    stops.push(server.stop);
    const asking = { suites: [SUITE.ECC_SM4_GCM_SM3], extensions: [extension.statusRequest()] };
    const { client, steps } = recorded(tlcpClient(asking));
    const connection = await openConnection(client, { host: '127.0.0.1', port: server.port });
    await connection.close();
    const pieces = async function* () {
      yield captureFile(segmentsOf(saidIn(steps)), { at: NOW - 1000 });
    };
    const roots = [readCertificate(scriptedCertificates.root.der)];
    const checks = judgeCapture(await readCapture(pieces()), NONE, {
      ...{ file: 'x', host: undefined, roots, crls: [], expiryDays: 30, today: NOW },
    });
    expect(of(checks, 'gmtls/ocsp')).toMatchObject(expected);
  });
});

test('where nothing is stapled, nothing is judged', async () => {
  const server = await scriptedServer();
  stops.push(server.stop);
  const { checks } = await lookAt(server.port, [scriptedCertificates.root], { skip: new Set(['rfc8998', 'ordinary']) });
  expect(of(checks, 'gmtls/ocsp')).toMatchObject({ status: 'skip', title: { en: 'no answer was stapled' } });
});

describe('an answer that nobody asked for ends the handshake', () => {
  test('TLCP: a CertificateStatus where the extension was not acknowledged', async () => {
    const staple = makeOcsp({ certificate: scriptedCertificates.sign, issuer: scriptedCertificates.ca });
    const server = await scriptedServer({ staple, serverHello: () => ({ extensions: undefined }) });
    stops.push(server.stop);
    const asking = { suites: [SUITE.ECC_SM4_GCM_SM3], extensions: [extension.statusRequest()] };
    const connection = await openConnection(tlcpClient(asking), { host: '127.0.0.1', port: server.port });
    expect(connection.failure).toMatchObject({ kind: 'protocol', evidence: { came: 'certificate_status' } });
  });

  test('TLS 1.3: another extension beside a certificate', async () => {
    const { sign, ca } = tls13Certificates;
    const data = encodeCertificateStatus(makeOcsp({ certificate: sign, issuer: ca }));
    const Certificate = () =>
      encodeTls13Certificates(new Uint8Array(0), [sign.der], [{ type: EXTENSION.session_ticket, data }]);
    const server = await scriptedTls13Server({ bodies: { Certificate } });
    stops.push(server.stop);
    const { checks } = await lookAt(server.port, [tls13Certificates.root], { skip: new Set(['tlcp', 'ordinary']) });
    expect(of(checks, 'gmtls/handshake')).toMatchObject({ status: 'fail' });
  });
});

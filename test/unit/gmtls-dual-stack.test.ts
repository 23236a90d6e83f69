import { afterEach, expect, test } from '@jest/globals';
import { type DualStack, dualStackServer, ordinary } from '../gmtls-dual-stack.js';
import { lookAt, of, wrong } from '../gmtls-looked.js';
import { scriptedCertificates } from '../gmtls-server.js';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const AES = {
  'TLSv1.2': 'a handshake with ECDHE-ECDSA-AES256-GCM-SHA384',
  'TLSv1.3': 'a handshake with TLS_AES_256_GCM_SHA384',
};
const CLOSED = 'refused with protocol_version';
const NOTHING = 'refused with handshake_failure, there is no suite in common or no certificate for it';
const own = { status: 'pass', title: { en: 'an ordinary client gets a certificate with a key of its own: P-256' } };
const none = { status: 'skip' };
const closed = { status: 'pass' };
const sm2Certificate = scriptedCertificates.sign.der;

/** What stands beside TLCP on the port; what clients of TLS 1.2 and 1.3 get; the key of their certificate; TLS 1.0 and 1.1; what is wrong. */
test.each<[string, DualStack, string, string, object, object, ...string[]]>([
  ['TLS 1.2 and 1.3', { tls: ordinary('TLSv1.2') }, AES['TLSv1.2'], AES['TLSv1.3'], own, closed],
  ['TLS 1.2 alone', { tls: ordinary('TLSv1.2', 'TLSv1.2') }, AES['TLSv1.2'], CLOSED, own, closed],
  ['TLS 1.3 alone', { tls: ordinary('TLSv1.3') }, CLOSED, AES['TLSv1.3'], own, closed],
  [
    'from TLS 1.0 on',
    { tls: ordinary('TLSv1') },
    AES['TLSv1.2'],
    AES['TLSv1.3'],
    own,
    { status: 'fail', title: { en: 'TLS 1.0 and TLS 1.1 are open' } },
    'gmtls/old-versions',
  ],
  [
    'TLS 1.1 alone',
    { tls: ordinary('TLSv1.1', 'TLSv1.1') },
    'an answer in another version, which the client does not speak',
    CLOSED,
    // What could be seen of it is P-256's.
    own,
    { status: 'fail', title: { en: 'TLS 1.1 is open' } },
    'gmtls/old-versions',
  ],
  ['TLS without a certificate', { tls: {} }, NOTHING, NOTHING, none, closed],
  [
    'TLS with the certificate of SM2',
    { tls: { sm2Certificate } },
    'an answer that the client cannot go on with',
    NOTHING,
    { status: 'warn', title: { en: 'an ordinary client gets a certificate with the key of the gm-TLS certificate' } },
    closed,
    'gmtls/dual-key',
  ],
  ['nothing', {}, CLOSED, CLOSED, none, closed],
])('TLCP and %s', async (...[, stack, tls12, tls13, key, old, ...ids]) => {
  const server = await dualStackServer({ tlcp: {}, ...stack });
  stops.push(server.stop);
  const { checks, result } = await lookAt(server.port, [scriptedCertificates.root]);
  expect(of(checks, 'gmtls/dual-stack')?.title.en).toBe(`TLS 1.2: ${tls12}; TLS 1.3: ${tls13}`);
  expect(of(checks, 'gmtls/dual-key')).toMatchObject(key);
  expect(of(checks, 'gmtls/old-versions')).toMatchObject(old);
  expect({ wrong: wrong(checks), falls: result.falls }).toEqual({ wrong: ids, falls: [] });
});

test('TLCP, RFC 8998 and TLS on one port are told apart', async () => {
  const server = await dualStackServer({ tlcp: {}, rfc8998: {}, tls: ordinary('TLSv1.2') });
  stops.push(server.stop);
  const { checks } = await lookAt(server.port, [scriptedCertificates.root]);
  // RFC 8998 has a certificate of another root.
  expect(wrong(checks)).toEqual(['gmtls/chain']);
  expect(of(checks, 'gmtls/national')).toMatchObject({
    status: 'pass',
    title: { en: 'the server speaks TLCP and RFC 8998' },
  });
  expect(of(checks, 'gmtls/forward-secrecy')).toMatchObject({ status: 'pass' });
  expect(of(checks, 'gmtls/mixed-mode')).toMatchObject({ status: 'pass' });
});

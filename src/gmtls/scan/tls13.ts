import type { Text } from '../../language/index.js';
import { tls13Client } from '../tls13/client.js';
import type { Tls13Identity, Tls13Options } from '../tls13/options.js';
import { GROUP, SIGNATURE, SUITE } from '../wire/names.js';
import { type Handshake, shakeHands } from './handshake.js';
import { PROBE } from './probe-names.js';
import { got, type Maybe, needless, type Prober } from './prober.js';
import { saidIn } from './said.js';

/** What a TLS 1.3 client of RFC 8998 finds. */
export interface Tls13Scan {
  /** TLS_SM4_GCM_SM3 with curveSM2 and sm2sig_sm3, and nothing else. */
  readonly gcm: Maybe<Handshake>;
  readonly ccm: Maybe<Handshake>;
  /** Without a key share: the server has to ask for one. */
  readonly retry: Maybe<Handshake>;
  /** Each has one part that is not SM. RFC 8998 §3.3. */
  readonly mixed: ReadonlyMap<Mix, Maybe<Handshake>>;
}

/** Which part is the stranger. */
export type Mix = 'suite' | 'group' | 'signature';

/** What RFC 8998 §3.3 has beside its suites. */
export const SM = {
  groups: [GROUP.curveSM2],
  signatures: [SIGNATURE.sm2sig_sm3],
} as const;

const MIXES: readonly (readonly [Mix, Tls13Options])[] = [
  ['suite', { ...SM, suites: [SUITE.TLS_AES_128_GCM_SHA256, SUITE.TLS_AES_256_GCM_SHA384] }],
  ['group', { ...SM, suites: [SUITE.TLS_SM4_GCM_SM3, SUITE.TLS_SM4_CCM_SM3], groups: [GROUP.secp256r1] }],
  [
    'signature',
    {
      ...SM,
      suites: [SUITE.TLS_SM4_GCM_SM3, SUITE.TLS_SM4_CCM_SM3],
      signatures: [SIGNATURE.ecdsa_secp256r1_sha256, SIGNATURE.rsa_pss_rsae_sha256],
    },
  ],
];

export interface Tls13ScanOptions {
  readonly serverName: string | undefined;
  readonly identity: Tls13Identity | undefined;
  readonly keylog?: (line: string) => void;
}

export async function scanTls13(prober: Prober, options: Tls13ScanOptions): Promise<Tls13Scan> {
  const { serverName, identity, keylog } = options;
  const shake = (name: Text, own: Tls13Options) =>
    prober.probe(
      name,
      ['rfc8998'],
      async () => {
        const client = tls13Client({
          ...own,
          statusRequest: true,
          ...(serverName !== undefined && { serverName }),
          ...(identity !== undefined && { identity }),
          ...(keylog !== undefined && { keylog }),
        });
        const handshake = await shakeHands(client, prober.target, prober.limits);
        prober.options.events(name, handshake.events);
        return handshake;
      },
      {
        said: saidIn,
        // A TLCP server that knows nothing of TLS may close without a word: that is its answer.
        orderly: ({ failure }) => failure?.kind !== 'closed' && failure?.kind !== 'timeout',
      },
    );
  const gcm = await shake(PROBE.rfc8998(SUITE.TLS_SM4_GCM_SM3), { ...SM, suites: [SUITE.TLS_SM4_GCM_SM3] });
  const ccm = await shake(PROBE.rfc8998(SUITE.TLS_SM4_CCM_SM3), { ...SM, suites: [SUITE.TLS_SM4_CCM_SM3] });
  const spoken = [gcm, ccm].map(got).find(result => result?.negotiated !== undefined);
  const mixed = new Map<Mix, Maybe<Handshake>>();
  for (const [mix, own] of MIXES) mixed.set(mix, await shake(PROBE.mixed(mix), own));
  const retry =
    spoken === undefined
      ? needless
      : await shake(PROBE.noShare, { ...SM, suites: [spoken.negotiated?.suite ?? 0], shares: [] });
  return { gcm, ccm, retry, mixed };
}

import { Interrupted } from '../../system/index.js';
import type { ClientEvent } from '../client/events.js';
import type { Target } from '../connection.js';
import { encodeClientHello } from '../messages/hellos.js';
import { encodeMessage } from '../messages/message.js';
import { RecordWriter } from '../record/writer.js';
import { systemRandom } from '../sm2/scalar.js';
import { CONTENT, HANDSHAKE, SUITE, VERSION } from '../wire/names.js';
import { sayBytes } from './raw.js';

/** How long a server waits for the rest of a hello. */
export interface Idle {
  readonly waitedMs: number;
  /** It ended the connection, with an alert or without; false: we did, after as long as we were told to wait. */
  readonly ended: boolean;
}

/**
 * Sends half of a hello, and waits. It has a time of its own, since it would use up any budget.
 * @param version of the protocol that the server speaks
 * @param tell gets what passed
 * @throws Interrupted
 */
export async function idleTime(
  target: Target,
  version: number,
  limitMs: number,
  signal: AbortSignal,
  tell: (events: readonly ClientEvent[]) => void = () => undefined,
): Promise<Idle> {
  const hello = encodeClientHello({
    version,
    random: systemRandom(32),
    sessionId: new Uint8Array(0),
    suites: version === VERSION.TLCP ? [SUITE.ECC_SM4_CBC_SM3] : [SUITE.TLS_SM4_GCM_SM3],
  });
  const record = new RecordWriter(version).write(CONTENT.handshake, encodeMessage(HANDSHAKE.client_hello, hello));
  const began = performance.now();
  // A byte now and then is no end, and no reason to go on waiting.
  const late = AbortSignal.timeout(limitMs);
  const half = record.subarray(0, record.length / 2);
  const { answer, events } = await sayBytes(half, target, limitMs, AbortSignal.any([signal, late]));
  tell(events);
  if (signal.aborted) throw new Interrupted();
  return { waitedMs: performance.now() - began, ended: answer.kind !== 'silent' && !late.aborted };
}

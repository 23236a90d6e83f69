import { describe, expect, test } from '@jest/globals';
import { HandshakeFailure } from '../../src/gmtls/client/failure.js';
import { traceLines } from '../../src/gmtls/client/trace.js';
import { replay, type Transcript } from '../peers/transcript.js';
import { transcripts } from '../peers/transcripts.js';

/** Handshakes with real servers, gone through once more without a network. */
describe.each(transcripts)('%s', (_, transcript) => {
  const replayed = replay(transcript);

  test('ours says the same, byte for byte', () => {
    const { outputs, keylog, events, client } = replayed;
    expect(outputs).toEqual(transcript.steps.map(({ output }) => output));
    expect(keylog).toEqual(transcript.keylog);
    expect(client.failure).toBeUndefined();
    expect(events.filter(({ type }) => type === 'connected')).toHaveLength(1);
    expect(events.flatMap(event => (event.type === 'signature' ? [event.valid] : []))).not.toContain(false);
  });

  test('however the bytes come', () => {
    const { outputs, client } = replay(transcript, bytes => [...bytes].map(byte => Uint8Array.of(byte)));
    expect(outputs).toEqual(transcript.steps.map(({ output }) => output));
    expect(client.failure).toBeUndefined();
  });

  test('nothing that is told has a secret in it', () => {
    const { events, keylog } = replayed;
    const told = JSON.stringify(events, (_key, value) =>
      value?.type === 'Buffer' || value instanceof Uint8Array
        ? Buffer.from(value.data ?? value).toString('hex')
        : value,
    );
    expect(keylog.length).toBeGreaterThan(0);
    for (const line of keylog) expect(told).not.toContain(line.split(' ')[2]);
  });

  test('a trace has every message and field', () => {
    const lines = traceLines(replayed.events, 'en');
    expect(lines.filter(line => line.includes(' bytes')).length).toBeGreaterThan(10);
    expect(lines.join('\n')).toMatch(/^ {4}\d+\+2 ServerHello\.cipher_suite = \w+ \(0x[0-9a-f]{4}\)$/m);
    expect(lines.join('\n')).toContain('Finished.verify_data');
  });

  test('a byte that is wrong makes it fail, or shows in a signature; nothing is thrown', () => {
    let undetected = 0;
    const flips = [...Array(6).keys()];
    for (const flip of flips) {
      const { events, client } = replay(damaged(transcript, flip / flips.length));
      const invalid = events.some(event => event.type === 'signature' && !event.valid);
      if (client.failure === undefined && !invalid) undetected++;
      else if (client.failure !== undefined) expect(client.failure).toBeInstanceOf(HandshakeFailure);
    }
    // The version of a record in the clear is in no MAC and no transcript.
    expect(undetected).toBeLessThan(2);
  });

  test('wherever it ends, what was due is told', () => {
    const received = transcript.steps.findIndex(({ do: what }) => what === 'receive');
    const { client } = replay({ ...transcript, steps: transcript.steps.slice(0, received) });
    const { events } = client.ended('closed');
    expect(events).toMatchObject([{ type: 'failed', failure: { kind: 'closed', awaiting: 'ServerHello' } }]);
  });
});

/** One bit of what came during the handshake, at that part of it. */
function damaged({ steps, ...rest }: Transcript, part: number): Transcript {
  const last = steps.findIndex(({ do: what }) => what === 'send');
  const sizes = steps.map(({ do: what, bytes = '' }, n) => (what === 'receive' && n < last ? bytes.length / 2 : 0));
  let at = Math.floor(part * sizes.reduce((sum, size) => sum + size, 0));
  return {
    ...rest,
    // What we would have sent afterwards needs a connection.
    steps: steps.slice(0, last).map((step, n) => {
      const size = sizes[n] ?? 0;
      const here = at >= 0 && at < size;
      const offset = at;
      at -= size;
      if (!here) return step;
      const bytes = Buffer.from(step.bytes ?? '', 'hex');
      bytes.writeUInt8(bytes.readUInt8(offset) ^ (1 << (offset % 8)), offset);
      return { ...step, bytes: bytes.toString('hex') };
    }),
  };
}

import type { Client } from '../client/client.js';
import { type Limits, openConnection, type Target } from '../connection.js';
import { serverStages, type Timed } from './stages.js';

/** Longer than the pieces of one flight are apart, shorter than anybody minds. */
export const HOLD_MS = 2;
/** An answer to a request that no service has to know may not come. */
export const DATA_MS = 1000;
/** Nobody waits for the server's close_notify here. */
export const CLOSING_MS = 20;

export type Attempt = Timed | { readonly failed: string };

/** One handshake of a client of ours. @param request what is asked when it is over; undefined: nothing */
export async function timeGm(
  client: Client,
  target: Target,
  { limits, finishes, request }: { limits: Limits; finishes: boolean; request: Uint8Array | undefined },
): Promise<Attempt> {
  const connection = await openConnection(client, target, { ...limits, holdMs: HOLD_MS });
  const { failure, events, passages, connectMs } = connection;
  if (failure !== undefined) return { failed: failure.text.en };
  // What comes of the request is no part of the handshake.
  const handshake = passages.slice();
  const data = request === undefined ? undefined : await firstByte(connection, request);
  await connection.close(CLOSING_MS);
  const negotiated = events.find(event => event.type === 'negotiated');
  const retried = negotiated?.type === 'negotiated' && negotiated.retried;
  const stages = serverStages(handshake, { finishes, retried });
  if (stages === undefined) return { failed: 'the handshake was shorter than one has to be' };
  const computed: Record<string, number> = {};
  for (const event of events)
    if (event.type === 'computed') computed[event.step] = (computed[event.step] ?? 0) + event.ms;
  return {
    server: { ...(connectMs !== undefined && { connect: connectMs }), ...stages, ...(data !== undefined && { data }) },
    client: computed,
  };
}

async function firstByte(
  connection: Awaited<ReturnType<typeof openConnection>>,
  request: Uint8Array,
): Promise<number | undefined> {
  const until = setTimeout(() => void connection.close(0), DATA_MS);
  await connection.exchange(request, received => received.length > 0);
  clearTimeout(until);
  const came = connection.events.find(event => event.type === 'data');
  const asked = connection.passages.findLast(({ direction, at }) => direction === 'sent' && at <= (came?.at ?? 0));
  return came === undefined || asked === undefined ? undefined : came.at - asked.at;
}

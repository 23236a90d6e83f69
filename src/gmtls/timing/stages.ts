import type { Passage } from '../connection.js';

/** Of one handshake, milliseconds. What the server and the network take stands apart from what a client computes. */
export interface Timed {
  readonly server: Readonly<Partial<Record<ServerStage, number>>>;
  /** By step: ClientStep, or `all` where a client does not tell its steps. */
  readonly client: Readonly<Record<string, number>>;
}

/**
 * Each holds one round trip and is measured at our socket, so that no work of ours is part of it.
 * `connect`: of the TCP connection. `first byte`, `flight`: from our ClientHello to the first and the last byte of the
 * server's flight, with its signature. `finished`: from the last byte of our flight to the last of the server's Finished,
 * with its decryption; TLS 1.3 has none, since the server's Finished is in its flight. `data`: from a request to the first
 * byte of the answer. `total`: `flight` and `finished`, the server's part of the handshake.
 */
export const SERVER_STAGES = ['connect', 'first byte', 'flight', 'finished', 'data', 'total'] as const;
export type ServerStage = (typeof SERVER_STAGES)[number];

/** Bytes that went one way before any came the other way. */
interface Turn {
  readonly direction: Passage['direction'];
  readonly first: number;
  readonly last: number;
}

export function turns(passages: readonly Passage[]): Turn[] {
  const found: Turn[] = [];
  for (const { direction, at } of passages) {
    const before = found.at(-1);
    if (before?.direction === direction) found[found.length - 1] = { ...before, last: at };
    else found.push({ direction, first: at, last: at });
  }
  return found;
}

/**
 * Stages of a handshake by what passed the socket.
 * @param finishes the server's Finished comes after a flight of ours: TLCP, TLS 1.2
 * @param retried a HelloRetryRequest came first: the second hello is the one that counts
 * @returns undefined when not all of it is there
 */
export function serverStages(
  passages: readonly Passage[],
  { finishes, retried }: { readonly finishes: boolean; readonly retried: boolean },
): Pick<Timed['server'], 'first byte' | 'flight' | 'finished' | 'total'> | undefined {
  const [hello, flight, ours, theirs] = turns(passages).slice(retried ? 2 : 0);
  if (hello?.direction !== 'sent' || flight === undefined) return undefined;
  const answered = { 'first byte': flight.first - hello.last, flight: flight.last - hello.last };
  if (!finishes) return { ...answered, total: answered.flight };
  if (ours === undefined || theirs === undefined) return undefined;
  const finished = theirs.last - ours.last;
  return { ...answered, finished, total: answered.flight + finished };
}

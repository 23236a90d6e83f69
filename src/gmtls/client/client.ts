import type { Text } from '../../language/index.js';
import { Sm2Error } from '../sm2/error.js';
import { WireError, wordsOf } from '../wire/error.js';
import { ALERT, CONTENT } from '../wire/names.js';
import type { Channel, Flow } from './channel.js';
import type { Step } from './events.js';
import { HandshakeFailure } from './failure.js';

/**
 * A client that has no socket: bytes that came go in, bytes to send and events come out. Bad bytes of the peer make it
 * fail, which is an event; nothing is thrown but by our own mistakes.
 */
export class Client {
  #state: 'new' | 'open' | 'over' = 'new';
  #connected = false;

  /** @param flow the handshake, and behind it the reading of what follows; it tells `connected` between them */
  constructor(
    private readonly channel: Channel,
    private readonly flow: Flow<void>,
  ) {}

  /** Set once the handshake failed, or the connection did after it. */
  failure: HandshakeFailure | undefined;

  get over(): boolean {
    return this.#state === 'over';
  }

  get connected(): boolean {
    return this.#connected;
  }

  /** The first hello. */
  start(): Step {
    if (this.#state !== 'new') throw new Error('the client has started');
    this.#state = 'open';
    return this.#resume();
  }

  /** @param at when they came, by the clock that the client was given */
  receive(bytes: Uint8Array, at: number): Step {
    if (this.#state !== 'open') return this.channel.take();
    this.channel.push(bytes, at);
    return this.#resume();
  }

  /** The peer closed, or the connection broke. */
  ended(why: 'closed' | 'timeout', reason?: string | Text): Step {
    if (this.#state === 'over') return this.channel.take();
    const pending = this.channel.incoming.pending;
    if (this.#connected && why === 'closed' && pending === 0) this.#finish(false);
    else this.#fail(endOf(this.channel.awaiting, why, pending, reason));
    return this.channel.take();
  }

  /** Application data, once connected. */
  send(bytes: Uint8Array): Step {
    if (!this.#connected || this.#state !== 'open') throw new Error('the client is not connected');
    this.channel.write(CONTENT.application_data, bytes);
    return this.channel.take();
  }

  /** Says close_notify. */
  close(): Step {
    if (this.#state === 'open') {
      this.channel.alert({ fatal: false, description: ALERT.close_notify });
      this.#finish(true);
    }
    return this.channel.take();
  }

  #resume(): Step {
    try {
      const { done } = this.flow.next();
      if (done === true) this.#finish(true);
    } catch (error) {
      this.#fail(this.#failureOf(error));
    }
    const step = this.channel.take();
    this.#connected ||= step.events.some(({ type }) => type === 'connected');
    return step;
  }

  #failureOf(error: unknown): HandshakeFailure {
    if (error instanceof HandshakeFailure) {
      if (error.kind === 'unable') this.channel.alert({ fatal: true, description: ALERT.handshake_failure });
      return error;
    }
    if (error instanceof Sm2Error && error.problem !== 'private-key') return this.#failureOf(notOnCurve(error));
    if (!(error instanceof WireError)) throw error;
    this.channel.alert({ fatal: true, description: error.alert });
    const { where, text, evidence } = error;
    const said = { en: `${where}: ${text.en}`, zh: `${where}：${text.zh}` };
    return new HandshakeFailure('protocol', this.channel.awaiting, said, { ...evidence, where }, { cause: error });
  }

  #fail(failure: HandshakeFailure): void {
    this.failure = failure;
    this.#state = 'over';
    this.channel.tell({ type: 'failed', failure });
  }

  #finish(clean: boolean): void {
    this.#state = 'over';
    this.channel.tell({ type: 'closed', clean });
  }
}

/** The keys of certificates were looked at before, so that it is the peer's ephemeral point. */
function notOnCurve({ text, evidence }: Sm2Error): WireError {
  return new WireError('value', 'ServerKeyExchange.public', text, evidence);
}

function endOf(
  awaiting: string,
  why: 'closed' | 'timeout',
  pending: number,
  reason: string | Text = '',
): HandshakeFailure {
  const { en, zh } = wordsOf(reason);
  const more = en === '' ? { en, zh } : { en: ` (${en})`, zh: `（${zh}）` };
  const text =
    why === 'closed'
      ? { en: `the server closed the connection${more.en}`, zh: `服务器关闭了连接${more.zh}` }
      : { en: `the server did not answer in time${more.en}`, zh: `服务器未及时应答${more.zh}` };
  return new HandshakeFailure(why, awaiting, text, pending === 0 ? {} : { pending });
}

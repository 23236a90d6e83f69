import type { Text } from '../../language/index.js';
import type { ClientEvent } from '../client/events.js';
import { alertName } from '../wire/names.js';
import type { Answer } from './answer.js';
import type { Handshake } from './handshake.js';
import type { Ordinary } from './ordinary.js';
import { hex } from './probe-names.js';

/** What came back, short enough for a line of progress: a suite, the name of an alert, or that nothing came. */
export interface Said {
  readonly text: Text;
  readonly how: 'taken' | 'refused' | 'mute';
}

const same = (said: string): Text => ({ en: said, zh: said });
const taken = (text: Text): Said => ({ text, how: 'taken' });
const refused = (text: Text): Said => ({ text, how: 'refused' });
const mute = (text: Text): Said => ({ text, how: 'mute' });

const alert = (code: number): Text => ({ en: `alert ${alertName(code)}`, zh: `告警 ${alertName(code)}` });
const CLOSED: Text = { en: 'closed', zh: '关闭连接' };
const SILENT: Text = { en: 'no answer', zh: '无应答' };
const NOT_UNDERSTOOD: Text = { en: 'an answer that is not understood', zh: '应答无法理解' };

/** To what is no whole handshake. */
export function saidTo(answer: Answer): Said {
  switch (answer.kind) {
    case 'hello':
      return taken(same(`ServerHello ${hex(answer.hello.suite)}`));
    case 'alert':
      return refused(alert(answer.code));
    case 'closed':
      return mute(CLOSED);
    case 'silent':
      return mute(SILENT);
    case 'other':
      return refused({ en: answer.said.en.slice(0, 200), zh: answer.said.zh.slice(0, 200) });
  }
}

/** In a handshake that was tried to its end. Why it broke off is in the report, and in the trace. */
export function saidIn({ connected, failure, negotiated }: Handshake): Said {
  const suite = hex(negotiated?.suite ?? 0);
  if (connected) return taken({ en: `handshake ${suite}`, zh: `完成握手 ${suite}` });
  const { kind = 'closed', evidence = {}, awaiting = '' } = failure ?? {};
  // Before the ServerHello there is nothing that could be told besides.
  const at = ({ en, zh }: Text): Text =>
    awaiting === 'ServerHello' ? { en, zh } : { en: `${en} at ${awaiting}`, zh: `等待 ${awaiting} 时${zh}` };
  switch (kind) {
    case 'alert':
      return refused(at(alert(Number(evidence['alert']))));
    case 'closed':
      return mute(at(CLOSED));
    case 'timeout':
      return mute(at(SILENT));
    case 'protocol':
      return refused({ en: `wrong ${awaiting}`, zh: `${awaiting} 有误` });
    case 'unable':
      return refused({ en: `ServerHello ${suite}, not finished`, zh: `ServerHello ${suite}，未完成握手` });
  }
}

/** To an ordinary client, by the error codes of Node and OpenSSL, whose names differ between versions. */
export function saidToOrdinary({ cipher, refused: code = '' }: Ordinary): Said {
  if (cipher !== undefined) return taken(same(cipher));
  const [, name] = /_ALERT_([A-Z_]+)$/.exec(code) ?? [];
  if (name !== undefined) return refused({ en: `alert ${name.toLowerCase()}`, zh: `告警 ${name.toLowerCase()}` });
  if (/UNSUPPORTED_PROTOCOL$|WRONG_VERSION_NUMBER$/.test(code))
    return refused({ en: 'an answer in another version', zh: '以其他版本应答' });
  if (code.startsWith('ERR_SSL')) return refused(NOT_UNDERSTOOD);
  return mute(code === 'ETIMEDOUT' ? SILENT : CLOSED);
}

/** To a record that was put behind a handshake: the alert, or the end. */
export function saidAfter(events: readonly ClientEvent[]): Said {
  const last = events.findLast(event => event.type === 'alert' && event.direction === 'received');
  if (last?.type === 'alert') return refused(alert(last.description));
  const end = events.at(-1);
  if (end?.type === 'failed') return end.failure.kind === 'protocol' ? refused(NOT_UNDERSTOOD) : mute(CLOSED);
  return mute(end?.type === 'closed' ? CLOSED : SILENT);
}

import type { Language, Text } from '../../language/index.js';
import { alertName, contentName, versionName } from '../wire/names.js';
import type { ClientEvent, NodeStep } from './events.js';

const ARROWS = { sent: '→', received: '←' } as const;

/** Of one connection: a handshake with all of its fields has some 200, and a server may send for as long as we wait. */
const MAX_LINES = 1000;
/** Of one line. */
const MAX_CHARACTERS = 600;
/** Of bytes that are no message. */
const MAX_BYTES = 48;

/**
 * What happened in one connection as `--trace` prints it: a message with each of its fields, where it stands and what it
 * says; times are from the first of them. Certificates and data are left out but for their size; keys and secrets are in no
 * event. Texts of the server have their control characters escaped, and there is an end to them.
 */
export function traceLines(events: readonly ClientEvent[], language: Language): readonly string[] {
  const began = events[0]?.at ?? 0;
  const lines: string[] = [];
  for (const [nth, event] of events.entries()) {
    const told = linesOf(event, `${(event.at - began).toFixed(3)} ms`, language);
    if (lines.length + told.length > MAX_LINES) {
      lines.push(`… ${more(events.length - nth)[language]}`);
      break;
    }
    lines.push(...told.map(shown));
  }
  return lines;
}

const more = (events: number): Text => ({ en: `${events} more`, zh: `还有 ${events} 项` });

function linesOf(event: ClientEvent, time: string, language: Language): readonly string[] {
  const say = (text: Text) => `${time}   ${text[language]}`;
  switch (event.type) {
    case 'message':
      return [
        `${time} ${ARROWS[event.direction]} ${event.name}, ${bytes(event.length)[language]}`,
        ...event.fields.map(({ path, at, length, text }) => `    ${at}+${length} ${path} = ${text}`),
      ];
    case 'record': {
      const { direction, contentType, version, length } = event;
      const what = `record ${contentName(contentType)} ${versionName(version)}`;
      return [`${time} ${ARROWS[direction]} ${what}, ${bytes(length)[language]}`];
    }
    case 'bytes':
      return [
        `${time} ${ARROWS[event.direction]} ${bytes(event.bytes.length)[language]}${header(event.bytes)}`,
        `    0+${Math.min(event.bytes.length, MAX_BYTES)} ${raw(event.bytes)}`,
      ];
    case 'alert': {
      const level = event.fatal ? 'fatal' : 'warning';
      return [`${time} ${ARROWS[event.direction]} alert ${level} ${alertName(event.description)}`];
    }
    case 'computed':
      return [say(ownWork(event.step, event.ms.toFixed(3)))];
    case 'signature':
      return [say(signature(event))];
    case 'data':
      return [`${time} ← ${data(event.bytes.length)[language]}`];
    case 'node':
      return [say(NODE[event.step]), ...event.fields.map(({ path, text }) => `    ${path} = ${text}`)];
    case 'silence':
      return [say({ en: `nothing for ${event.ms.toFixed(0)} ms`, zh: `${event.ms.toFixed(0)} ms 内没有应答` })];
    case 'failed':
      return [say(failed(event.failure.awaiting, event.failure.text))];
    case 'connected':
      return [say({ en: 'connected', zh: '握手完成' })];
    case 'closed':
      return [say(event.clean ? CLOSED : BROKEN_OFF)];
    // Messages say it already.
    case 'certificates':
    case 'staple':
    case 'certificate-request':
    case 'negotiated':
      return [];
  }
}

const bytes = (length: number): Text => ({ en: `${length} bytes`, zh: `${length} 字节` });
const data = (length: number): Text => ({ en: `data, ${length} bytes`, zh: `应用数据，${length} 字节` });
const ownWork = (step: string, ms: string): Text => ({
  en: `${step}: ${ms} ms of our own`,
  zh: `${step}：本方计算 ${ms} ms`,
});
const failed = (awaiting: string, { en, zh }: Text): Text => ({
  en: `failed while ${awaiting} was due: ${en}`,
  zh: `应收到 ${awaiting} 时失败：${zh}`,
});
const CLOSED: Text = { en: 'closed', zh: '已关闭' };
const BROKEN_OFF: Text = { en: 'closed without close_notify', zh: '已关闭，未发送 close_notify' };
const NODE: Readonly<Record<NodeStep, Text>> = {
  started: { en: 'Node’s own TLS says hello', zh: 'Node 自带的 TLS 开始握手' },
  connected: { en: 'Node’s own TLS is connected', zh: 'Node 自带的 TLS 握手完成' },
  failed: { en: 'Node’s own TLS failed', zh: 'Node 自带的 TLS 握手失败' },
};

function signature({ message, expected, valid, found }: Extract<ClientEvent, { type: 'signature' }>): Text {
  if (valid)
    return {
      en: `signature of ${message} verifies under ${expected}`,
      zh: `${message} 的签名以 ${expected} 标识验证通过`,
    };
  if (found === undefined)
    return {
      en: `signature of ${message} is wrong, it verifies under nothing that was tried`,
      zh: `${message} 的签名有误，所试标识与证书均未通过验证`,
    };
  return {
    en: `signature of ${message} is wrong, it verifies under ${found.id} by certificate ${found.signer}`,
    zh: `${message} 的签名有误，以 ${found.id} 标识和证书 ${found.signer} 才能通过验证`,
  };
}

/** GB/T 38636 §6.3.3: type, version, length. What looks like none is none. */
function header(sent: Uint8Array): string {
  const [type = 0, major = 0, minor = 0, high = 0, low = 0] = sent;
  if (type < 20 || type > 24 || sent.length < 5) return '';
  return `, record ${contentName(type)} ${versionName(major * 256 + minor)}, length ${high * 256 + low}`;
}

const PRINTABLE = /^[\t\n\r -~]+$/;

function raw(sent: Uint8Array): string {
  const first = Buffer.from(sent.subarray(0, MAX_BYTES));
  const text = first.toString('latin1');
  const cut = sent.length > MAX_BYTES ? '…' : '';
  return `${PRINTABLE.test(text) ? JSON.stringify(text) : first.toString('hex')}${cut}`;
}

/** C0, C1, and the lines and directions of Unicode: a terminal obeys them. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function shown(line: string): string {
  const inert = line.slice(0, MAX_CHARACTERS).replace(CONTROL, character => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
  return line.length > MAX_CHARACTERS ? `${inert}…` : inert;
}

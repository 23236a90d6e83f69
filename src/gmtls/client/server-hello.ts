import type { Text } from '../../language/index.js';
import { WireError, wordsOf } from '../wire/error.js';
import { suiteName } from '../wire/names.js';
import { HandshakeFailure } from './failure.js';

/** A field of the ServerHello that may not be so. @param alert default: that of a wrong value */
export function refused(field: string, value: string | Text, allowed: string | Text, alert?: number): WireError {
  const [is, due] = [wordsOf(value), wordsOf(allowed)];
  return new WireError(
    'value',
    `ServerHello.${field}`,
    { en: `is ${is.en}, and must be ${due.en}`, zh: `值为 ${is.zh}，应为 ${due.zh}` },
    { value: is.en, allowed: due.en },
    alert,
  );
}

/** What a ServerHello may have. */
export const OFFERED: Text = { en: 'one that was offered', zh: '客户端提供的套件之一' };
export const ASKED_FOR: Text = { en: 'one that was asked for', zh: '客户端请求的扩展之一' };

/** A suite of those that are offered to see whether a server takes them, and cannot be gone on with. */
export function onlyOffered(suite: number, awaiting: string): HandshakeFailure {
  const name = suiteName(suite);
  return new HandshakeFailure(
    'unable',
    awaiting,
    { en: `the server chose ${name}, which we can only offer`, zh: `服务器选择了 ${name}，我们只能提供而不能使用它` },
    { suite },
  );
}

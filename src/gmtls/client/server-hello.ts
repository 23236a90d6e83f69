import { WireError } from '../wire/error.js';
import { suiteName } from '../wire/names.js';
import { HandshakeFailure } from './failure.js';

/** A field of the ServerHello that may not be so. @param alert default: that of a wrong value */
export function refused(field: string, value: string, allowed: string, alert?: number): WireError {
  return new WireError(
    'value',
    `ServerHello.${field}`,
    { en: `is ${value}, and must be ${allowed}`, zh: `值为 ${value}，应为 ${allowed}` },
    { value, allowed },
    alert,
  );
}

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

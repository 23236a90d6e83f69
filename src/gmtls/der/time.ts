import { DerError } from './error.js';
import type { DerElement } from './reader.js';
import { TAG } from './tags.js';

const FORMS: Readonly<Record<number, RegExp>> = {
  [TAG.UTC_TIME]: /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
  [TAG.GENERALIZED_TIME]: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
};

/**
 * UTCTime or GeneralizedTime as RFC 5280 §4.1.2.5 has them: in UTC, with seconds and no fraction.
 * @returns milliseconds since 1970
 */
export function timeOf({ tag, content, offset }: DerElement, what: string): number {
  const text = content.toString('latin1', 0, 20);
  const [, first = '', ...rest] = FORMS[tag]?.exec(text) ?? [];
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = rest.map(Number);
  // §4.1.2.5.1: two digits from 50 on are of the last century.
  const year = Number(first) + (tag === TAG.GENERALIZED_TIME ? 0 : Number(first) < 50 ? 2000 : 1900);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  // What overflows into the next unit (30 February) was no time.
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCSeconds() === second;
  if (first === '' || !same || date.getUTCHours() !== hour || date.getUTCMinutes() !== minute)
    throw new DerError('value', { en: `${what} is no time in UTC`, zh: `${what} 不是有效的 UTC 时间` }, offset, {
      value: text.replace(/[^\x20-\x7e]/g, '?'),
    });
  return date.getTime();
}

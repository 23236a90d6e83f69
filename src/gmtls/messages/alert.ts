import { concat, uint } from '../wire/bytes.js';
import { alertName } from '../wire/names.js';
import type { Reader } from '../wire/reader.js';

export interface Alert {
  readonly fatal: boolean;
  readonly description: number;
}

/** GB/T 38636 §6.4.4, RFC 8446 §6. A record has one alert, whole. */
export function readAlert(reader: Reader): Alert {
  const level = reader.uint(1, 'level', value => ({ 1: 'warning', 2: 'fatal' })[value] ?? String(value));
  const description = reader.uint(1, 'description', alertName);
  reader.end();
  return { fatal: level === 2, description };
}

export function encodeAlert({ fatal, description }: Alert): Uint8Array {
  return concat(uint(fatal ? 2 : 1, 1), uint(description, 1));
}

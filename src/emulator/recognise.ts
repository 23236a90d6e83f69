import type { Goarch } from '../platform/index.js';
import type { RunResult } from './run.js';
import { SIGNS, type Sign } from './signs.js';

export interface Seen {
  readonly sign: Sign;
  readonly what: string;
  /** Index of the line that says so. */
  readonly line: number;
}

/** What ended a run, by the first row of the table that fits; undefined where none does. */
export function recognise(
  result: Pick<RunResult, 'exit' | 'signal' | 'refused' | 'lines'>,
  on: 'native' | 'qemu',
  goarch: Goarch,
): Seen | undefined {
  if (result.exit === 0) return undefined;
  const output = result.lines.join('\n');
  const silent = result.lines.every(line => GUEST_SIGNAL.test(line));
  // QEMU ends itself by the guest's signal, and says so; a wrapper around it, like a shell, gives 128 + signal.
  const signal = result.signal ?? (result.exit === null ? undefined : NUMBERS[result.exit - 128]);
  const signalOfGuest = on === 'native' || GUEST_SIGNAL.test(output) ? signal : undefined;
  for (const sign of SIGNS) {
    if (sign.only !== undefined && sign.only !== goarch) continue;
    if (sign.on !== undefined && sign.on !== on) continue;
    if (sign.silent === true && !silent) continue;
    if (sign.exit !== undefined && (result.exit === null || !sign.exit.includes(result.exit))) continue;
    const seen = [
      [sign.text, output],
      [sign.signal, sign.blame === 'emulator' || sign.blame === 'here' ? signal : signalOfGuest],
      [sign.refused, result.refused],
    ] as const;
    const asked = seen.filter(([pattern]) => pattern !== undefined);
    const matches = asked.map(([pattern, of]) => (pattern === undefined ? null : (of?.match(pattern) ?? null)));
    if (matches.includes(null)) continue;
    const match = matches[0];
    const what = (match?.slice(1).find(group => group !== undefined) ?? match?.[0] ?? '').trim().slice(0, 200);
    const line = sign.text === undefined ? 0 : output.slice(0, match?.index ?? 0).split('\n').length - 1;
    return { sign, what, line };
  }
  return undefined;
}

const GUEST_SIGNAL = /^qemu: uncaught target signal (\d+)/m;
const NUMBERS: Readonly<Record<number, string>> = {
  4: 'SIGILL',
  5: 'SIGTRAP',
  6: 'SIGABRT',
  7: 'SIGBUS',
  8: 'SIGFPE',
  11: 'SIGSEGV',
  31: 'SIGSYS',
};

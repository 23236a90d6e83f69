import type { ScanOptions } from '../gmtls/index.js';
import { inertLine, pad, terminalPaint } from '../report/index.js';

type Probe = Parameters<NonNullable<ScanOptions['probe']>>[0];

const NAME = 34;
const SAID = 36;

/** One row of the table that grows while a server is looked at. */
export function probeLine({ name, ms, said }: Probe, color: boolean): string {
  const paint = terminalPaint(color);
  const answer = inertLine(said);
  const style = /^(?:handshake|ServerHello|TLS_|ECDHE-|AES)/.test(answer)
    ? 'pass'
    : /^(?:closed|silent)/.test(answer)
      ? 'warn'
      : 'dim';
  const shown = pad(inertLine(name), NAME);
  return `  ${shown} ${paint(style, pad(answer, SAID))} ${paint('dim', `${ms.toFixed(0)} ms`)}`;
}

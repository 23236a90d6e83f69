import { type ScanOptions, traceLines } from '../gmtls/index.js';
import type { Language, Text } from '../language/index.js';
import { inertLine, pad, terminalPaint } from '../report/index.js';

type Probe = Parameters<NonNullable<ScanOptions['probe']>>[0];
type Events = Parameters<NonNullable<ScanOptions['events']>>[1];

const NAME = 32;
const SAID = 40;

const STYLE = { taken: 'pass', refused: 'dim', mute: 'warn' } as const;

/** One row of the table that grows while a server is looked at: what was said to it, and what came back. */
export function probeLine({ name, ms, said: { text, how } }: Probe, language: Language, color: boolean): string {
  const paint = terminalPaint(color);
  const shown = pad(inertLine(name[language]), NAME);
  const answer = paint(STYLE[how], pad(inertLine(text[language]), SAID));
  return `  ${shown} → ${answer} ${paint('dim', `${ms.toFixed(0)} ms`)}`;
}

/** What passed in the connection of a probe, whose own line follows. */
export function traceText(probe: Text, events: Events, language: Language): string {
  return [`  ${probe[language]}`, ...traceLines(events, language).map(line => `    ${line}`)].map(inertLine).join('\n');
}

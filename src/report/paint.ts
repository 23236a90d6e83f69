import pc from 'picocolors';
import type { Paint } from './terminal.js';

/** Colours for a terminal that wants them; the marks say the same without. */
export function terminalPaint(color: boolean): Paint {
  const c = pc.createColors(color);
  const styles: Readonly<Record<Parameters<Paint>[0], (text: string) => string>> = {
    pass: c.green,
    fail: c.red,
    warn: c.yellow,
    unknown: c.magenta,
    skip: c.dim,
    dim: c.dim,
    bold: c.bold,
  };
  return (style, text) => styles[style](text);
}

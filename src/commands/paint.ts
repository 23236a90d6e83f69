import pc from 'picocolors';
import type { Paint } from '../report/index.js';

/** Colours of a status, where the output takes colour. */
export function paint(color: boolean): Paint {
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

import type { Point } from './curve.js';
import { decodePoint } from './point.js';

/** A key that came so often comes again: then a table of its multiples, which costs as much as ten multiplications, pays. */
const OFTEN = 16;
/** 1408 points: 43 additions for a multiplication in place of 256 doublings. */
const WINDOW = 6;
/** Peers choose what keys we see: more than those of a few servers are not kept. */
const KEPT = 8;

const seen = new Map<string, { readonly point: Point; uses: number }>();

/** The point of somebody's public key, 65 bytes. @throws Sm2Error when it is none of the curve */
export function publicPoint(bytes: Uint8Array): Point {
  const name = Buffer.from(bytes).toString('latin1');
  const known = seen.get(name) ?? { point: decodePoint(bytes), uses: 0 };
  if (++known.uses === OFTEN) known.point.precompute(WINDOW);
  // The one that was used last goes last.
  seen.delete(name);
  seen.set(name, known);
  const [oldest = name] = seen.keys();
  if (seen.size > KEPT) seen.delete(oldest);
  return known.point;
}

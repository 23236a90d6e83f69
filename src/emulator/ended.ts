import type { Text } from '../language/index.js';
import type { Goarch } from '../platform/index.js';
import type { Qemu } from './find.js';
import { recognise } from './recognise.js';
import type { RunResult } from './run.js';
import { lacking } from './tcg.js';

/** A program that ended by itself although it should have gone on. */
export type Ended = Pick<RunResult, 'exit' | 'signal' | 'lines'>;

/** Why, as far as its words and the emulator tell; undefined where neither does. */
export function whyItEnded(ended: Ended, on: 'native' | Qemu, goarch: Goarch): Text | undefined {
  const seen = recognise(ended, on === 'native' ? on : 'qemu', goarch);
  if (seen === undefined) return undefined;
  const title = seen.sign.title(seen.what);
  const lacks = on === 'native' || seen.sign.blame !== 'cpu' ? undefined : lacking(goarch, on);
  return lacks === undefined ? title : { en: `${title.en}; ${lacks.en}`, zh: `${title.zh}；${lacks.zh}` };
}

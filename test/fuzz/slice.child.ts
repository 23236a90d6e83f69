import { openSync, writeFileSync, writeSync } from 'node:fs';
import { Fault, runSlice } from './slice.js';

/** One slice in a process of its own: `slice.child.js <seed> <first> <count> <scratch> [<binaries>]`. */
const MAX_RSS = 512 << 10;
const [seed, first, count, scratch = '', binaries] = process.argv.slice(2);
const progress = openSync(`${scratch}/progress`, 'w');
const number = Buffer.alloc(8);

try {
  const result = await runSlice(
    { seed: Number(seed), first: Number(first), count: Number(count), maxRss: MAX_RSS },
    { scratch, binaries },
    input => {
      number.writeDoubleLE(input);
      writeSync(progress, number, 0, 8, 0);
    },
  );
  console.log(JSON.stringify(result));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  writeFileSync(`${scratch}/input`, error.bytes);
  console.log(JSON.stringify({ fault: { input: error.input, target: error.target, what: error.what } }));
}

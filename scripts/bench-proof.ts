import { availableParallelism } from 'node:os';
import { detection } from './bench-proof-detection.js';
import { addToProof } from './bench-proof-file.js';
import { type Machine, withMachine } from './bench-proof-machine.js';
import { writePages } from './bench-proof-page.js';
import { sameCode } from './bench-proof-same.js';

/**
 * `npm run bench:proof -- EMULATORS PART [MINUTES]`: what docs/bench-proof.md claims of `bench`, measured. EMULATORS is the
 * folder of the tools image. A part adds to docs/bench-proof.json what that has not yet, and writes the pages anew.
 * What it costs is measured by `npm run bench:self -- bench --write`.
 */
const PARTS: Readonly<Record<string, (machine: Machine, end: number) => Promise<void>>> = {
  shared: (machine, end) => sameCode('shared', machine, end),
  idle: (machine, end) => sameCode('idle', machine, end),
  busy: (machine, end) => sameCode('busy', machine, end),
  detection,
  page: async () => {},
};

const [emulators = '', name = '', minutes = '60'] = process.argv.slice(2);
const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
if (part === undefined) throw new Error(`"${name}" is none of ${Object.keys(PARTS).join(', ')}`);
await withMachine(emulators, async machine => {
  const { qemu = '' } = (await machine.runner('loong64')).env;
  addToProof(proof => ({ ...proof, machine: { cores: availableParallelism(), go: machine.go.version, qemu } }));
  await part(machine, Date.now() + Number(minutes) * 60_000);
});
writePages();

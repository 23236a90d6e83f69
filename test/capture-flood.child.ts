/**
 * `node --expose-gc capture-flood.child.js COUNT`: so many SYNs of as many connections, and one handshake in the midst of
 * them, as a pcap file that is made as it is read. Prints what was found, and how many megabytes more than before were held at
 * most. What is held is measured after a collection: how far a process grows between two of them is the collector's choice, and
 * other work on the machine moves it.
 */
import { readCapture } from '../src/gmtls/index.js';
import { captureFile, segmentsOf } from './capture-file.js';
import { saidIn } from './peers/transcript.js';
import { transcripts } from './peers/transcripts.js';

const count = Number(process.argv[2]);
const FILE_HEADER = 24;
const steps = transcripts.find(([name]) => name === 'tlcp-e053')?.[1].steps ?? [];
const handshake = captureFile(segmentsOf(saidIn(steps)));
const [syn] = segmentsOf([]);
if (syn === undefined) throw new Error('a connection begins with a SYN');
const packet = captureFile([syn]).subarray(FILE_HEADER);
/** Of the source address in the packet: behind its own header, in that of IPv4. */
const SOURCE = 16 + 12;
const EACH = 10_000;

const held = (): number => {
  if (gc === undefined) throw new Error('run with --expose-gc');
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};

let most = 0;
async function* flood(): AsyncGenerator<Buffer> {
  const halfway = Math.floor(count / 2 / EACH) * EACH;
  yield handshake.subarray(0, FILE_HEADER);
  for (let at = 0; at < count; at += EACH) {
    if (at === halfway) yield handshake.subarray(FILE_HEADER);
    const many = Buffer.concat(Array.from({ length: Math.min(EACH, count - at) }, () => packet));
    for (let n = 0; n * packet.length < many.length; n++) many.writeUInt32BE(at + n, n * packet.length + SOURCE);
    yield many;
    most = Math.max(most, held());
  }
}

const before = held();
const { counts, servers } = await readCapture(flood());
console.log(
  JSON.stringify({
    packets: counts.packets,
    handshakes: servers.flatMap(({ kinds }) => kinds).reduce((sum, kind) => sum + kind.count, 0),
    growthMb: most - before,
  }),
);

/**
 * `node capture-flood.child.js COUNT`: so many SYNs of as many connections, and one handshake in the midst of them, as a pcap
 * file that is made as it is read. Prints what was found, and by how many megabytes the process grew over what it had.
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

async function* flood(): AsyncGenerator<Buffer> {
  const halfway = Math.floor(count / 2 / EACH) * EACH;
  yield handshake.subarray(0, FILE_HEADER);
  for (let at = 0; at < count; at += EACH) {
    if (at === halfway) yield handshake.subarray(FILE_HEADER);
    const many = Buffer.concat(Array.from({ length: Math.min(EACH, count - at) }, () => packet));
    for (let n = 0; n * packet.length < many.length; n++) many.writeUInt32BE(at + n, n * packet.length + SOURCE);
    yield many;
  }
}

const before = process.memoryUsage().rss;
const { counts, servers } = await readCapture(flood());
const { maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    packets: counts.packets,
    handshakes: servers.flatMap(({ kinds }) => kinds).reduce((sum, kind) => sum + kind.count, 0),
    growthMb: maxRSS / 1024 - before / 2 ** 20,
  }),
);

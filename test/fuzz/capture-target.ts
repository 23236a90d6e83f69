import { CaptureError, judgeCapture, readCapture } from '../../src/gmtls/index.js';
import { reportSchema } from '../../src/report/model.js';
import { type CaptureForm, captureFile, closing, segmentsOf } from '../capture-file.js';
import { NOW } from '../gm-certificates.js';
import { saidIn } from '../peers/transcript.js';
import { transcripts } from '../peers/transcripts.js';
import { Draft } from './draft.js';
import type { Fuzzed } from './target.js';

const FORMS: readonly CaptureForm[] = [
  {},
  { file: 'pcap-ns-big', link: 'sll2' },
  { file: 'pcapng', link: 'vlan', ip: 6 },
  { file: 'pcapng-big', link: 'null' },
];

/** Captures of recorded handshakes, damaged in their headers most of all, and read in pieces of any size. */
export function fuzzCaptures(): Fuzzed {
  const drafts = transcripts.flatMap(([, { steps }]) => {
    const segments = segmentsOf(saidIn(steps), 40000, 500);
    return FORMS.map(form => new Draft(captureFile([...segments, ...closing(segments)], form)));
  });
  let drawn: Draft | undefined;
  return {
    make(_, random) {
      drawn?.reset();
      drawn = random.pick(drafts);
      // The headers of the file and the packets of the opening, those of the hellos.
      drawn.hit(random, [0, 64, 128, 192, 256, 320]);
      if (random.chance(0.2)) drawn.cut(random.below(drawn.seed.length));
      return drawn.bytes();
    },
    async run(input, n) {
      const size = n % 3 === 0 ? 13 : input.length;
      const pieces = async function* () {
        for (let at = 0; at < input.length; at += size) yield input.subarray(at, at + size);
      };
      try {
        const policy = { protocols: [], strict: n % 2 === 0, requireSuites: [], forbidSuites: [] };
        const expected = { file: 'x', host: undefined, roots: [], crls: [], expiryDays: 30, today: NOW };
        const checks = judgeCapture(await readCapture(pieces()), policy, expected);
        reportSchema.shape.checks.parse(checks);
        return checks.some(({ id, status }) => id === 'gmtls/capture' && status === 'pass') ? 'read' : 'refused';
      } catch (error) {
        if (error instanceof CaptureError) return 'refused';
        throw error;
      }
    },
  };
}

import { fuzzArchives } from './archive-target.js';
import { fuzzBenchmarkText, fuzzHistory } from './bench-targets.js';
import { fuzzCaptures } from './capture-target.js';
import { fuzzCertificateChecks, fuzzCertificates, fuzzCrl, fuzzOcsp, fuzzPrivateKeys } from './certificate-targets.js';
import { fuzzLargeElf } from './elf-large.js';
import { realSeeds, syntheticSeeds } from './elf-seeds.js';
import { fuzzElf } from './elf-target.js';
import { fuzzHandshakes, fuzzMessages, fuzzRecords } from './gmtls-targets.js';
import { fuzzManifest, fuzzReport } from './report-target.js';
import type { FuzzTarget } from './target.js';
import { fuzzGoVersion, fuzzModinfo, fuzzReadelf } from './text-targets.js';

/**
 * Every reader of bytes that somebody else wrote. A new one gets a line here: shares are out of 1000 and must add up to
 * that, so that an input's number alone says which target it is for.
 */
export const targets: readonly FuzzTarget[] = [
  { name: 'elf', share: 677, load: async () => fuzzElf(syntheticSeeds()) },
  { name: 'gm-record', share: 10, load: async () => fuzzRecords() },
  { name: 'gm-message', share: 10, load: async () => fuzzMessages() },
  { name: 'gm-hand', share: 1, load: async () => fuzzHandshakes() },
  { name: 'capture', share: 2, load: async () => fuzzCaptures() },
  { name: 'benchmark', share: 15, load: async () => fuzzBenchmarkText() },
  { name: 'history', share: 5, load: async () => fuzzHistory() },
  {
    name: 'elf-real',
    share: 10,
    load: async ({ binaries }) => fuzzElf(binaries === undefined ? syntheticSeeds() : realSeeds(binaries)),
  },
  { name: 'elf-large', share: 1, load: async () => fuzzLargeElf() },
  { name: 'archive', share: 20, load: fuzzArchives },
  { name: 'modinfo', share: 50, load: async () => fuzzModinfo() },
  { name: 'readelf', share: 49, load: async () => fuzzReadelf() },
  { name: 'go-version', share: 20, load: async () => fuzzGoVersion() },
  { name: 'report', share: 20, load: async given => fuzzReport(given) },
  { name: 'manifest', share: 10, load: async given => fuzzManifest(given) },
  { name: 'certificate', share: 60, load: async () => fuzzCertificates() },
  { name: 'ocsp', share: 15, load: async () => fuzzOcsp() },
  { name: 'crl', share: 15, load: async () => fuzzCrl() },
  { name: 'private-key', share: 9, load: async () => fuzzPrivateKeys() },
  // Each verifies signatures, which takes milliseconds.
  { name: 'gm-checks', share: 1, load: async () => fuzzCertificateChecks() },
];

import type { OtherBuild } from '../../src/elf/index.js';
import { goodBuildInfo } from '../elf-builder.js';
import { built, type Case, sha256 } from './case.js';

const other = (values: Partial<OtherBuild>): OtherBuild => ({
  package: goodBuildInfo.path ?? '',
  target: { goos: 'linux', goarch: 'amd64' },
  sha256: 'f'.repeat(64),
  size: 1,
  ...values,
});

export const releaseCases: readonly Case[] = [
  { of: 'elf/repro', status: 'skip', because: 'no second build' },
  { of: 'elf/repro', status: 'pass', because: 'the same bytes', policy: { rebuilt: [other({ sha256 })] } },
  { of: 'elf/repro', status: 'warn', because: 'other bytes', policy: { rebuilt: [other({})] } },
  {
    of: 'elf/repro',
    status: 'unknown',
    because: 'another program alone',
    policy: { rebuilt: [other({ package: 'x' })] },
  },
  {
    of: 'elf/repro',
    status: 'unknown',
    because: 'the same program for another level alone',
    spec: built({ GOAMD64: 'v1' }),
    policy: { rebuilt: [other({ sha256, target: { goos: 'linux', goarch: 'amd64', variant: 'v3' } })] },
  },

  { of: 'elf/size-budget', status: 'skip', because: 'no budget' },
  { of: 'elf/size-budget', status: 'pass', because: 'below the maximum', policy: { maxSize: 10 << 20 } },
  { of: 'elf/size-budget', status: 'warn', because: 'above the maximum', policy: { maxSize: 100 } },
  {
    of: 'elf/size-budget',
    status: 'warn',
    because: 'grown by more than 5 %',
    policy: { baseline: [other({ size: 1000 })] },
    evidence: '"maxGrowthPercent":5',
  },
  {
    of: 'elf/size-budget',
    status: 'pass',
    because: 'smaller than before',
    policy: { baseline: [other({ size: 1 << 20 })] },
  },
  {
    of: 'elf/size-budget',
    status: 'pass',
    because: 'grown by what is agreed',
    policy: { baseline: [other({ size: 1000 })], maxGrowthPercent: 100_000 },
  },
  {
    of: 'elf/size-budget',
    status: 'skip',
    because: 'no base to grow from',
    policy: { baseline: [other({ size: 0 })] },
  },

  { of: 'elf/fips-note', status: 'skip', because: 'no crypto in it' },
  {
    of: 'elf/fips-note',
    status: 'pass',
    because: 'the section of the module',
    spec: { extra: { '.go.fipsinfo': { bytes: Buffer.alloc(112) } } },
    evidence: '".go.fipsinfo":112',
  },
  {
    of: 'elf/fips-note',
    status: 'pass',
    because: 'a certified module was chosen',
    spec: built({ GOFIPS140: 'v1.0.0', DefaultGODEBUG: 'fips140=on,x=1' }),
    evidence: '"DefaultGODEBUG":"fips140=on"',
  },
];

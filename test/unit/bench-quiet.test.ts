import { describe, expect, test } from '@jest/globals';
import { quietEnv } from '../../src/bench/benchmark.js';

describe('the environment of a counted run', () => {
  const { GODEBUG = '', GOMEMLIMIT, ...others } = quietEnv();

  // Of strings.BenchmarkSplitAndSplitSeq on arm64 runs of one binary were 933 to 963 insn/op without madvdontneed=0,
  // 963.5 to 966.1 with it: whether the scavenger had given memory back decided whether it was cleared.
  test.each(['asyncpreemptoff=1', 'memprofilerate=0', 'madvdontneed=0'])('has %s', setting => {
    expect(GODEBUG.split(',')).toContain(setting);
  });

  test('has one processor and no collections, and no limit but one that is asked for', () => {
    expect([others['GOMAXPROCS'], others['GOGC'], GOMEMLIMIT]).toEqual(['1', 'off', '']);
    expect(quietEnv(1 << 30)['GOMEMLIMIT']).toBe('1073741824');
  });
});

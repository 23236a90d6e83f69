import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Leg, legsOf } from '../../src/actions/plan-legs.js';
import { checkedShard } from '../../src/actions/reports.js';
import { parseExpected } from '../../src/gate/index.js';

const mains = (count: number) => Array.from({ length: count }, (_, i) => `example.cn/acme/cmd/p${1000 + i}`);
const target = (goarch: string, variant?: string) => ({ goos: 'linux', goarch, ...(variant && { variant }) });
const packagesOf = (legs: readonly Leg[]) => legs.flatMap(({ packages }) => packages.split(', '));

describe('the legs of a matrix', () => {
  test('300 programs on three targets, ten to a job', () => {
    const programs = ['loong64', 'arm64', 'amd64'].map(goarch => ({ target: target(goarch), mains: mains(300) }));
    const legs = legsOf(programs, 10, 256);
    expect(legs).toHaveLength(90);
    expect(legs[0]).toEqual({
      name: 'loong64-1',
      shard: 'loong64-1',
      targets: 'linux/loong64',
      packages: mains(10).join(', '),
    });
  });

  test('fewer and larger ones where the host allows no more', () => {
    const programs = ['loong64', 'arm64', 'amd64'].map(goarch => ({ target: target(goarch), mains: mains(300) }));
    const legs = legsOf(programs, 1, 60);
    expect(legs).toHaveLength(60);
    expect(new Set(legs.map(({ packages }) => packages.split(', ').length))).toEqual(new Set([15]));
  });

  test('two variants of one architecture have names of their own', () => {
    const programs = ['v8.0', 'v8.1'].map(variant => ({ target: target('arm64', variant), mains: mains(1) }));
    expect(legsOf(programs, 10, 60).map(({ shard, targets }) => [shard, targets])).toEqual([
      ['arm64-v8.0-1', 'linux/arm64/v8.0'],
      ['arm64-v8.1-1', 'linux/arm64/v8.1'],
    ]);
  });

  test('a variant that follows from the platforms is not named: a list input would come apart at its comma', () => {
    const programs = [{ target: target('arm64', 'v8.1,crypto'), mains: mains(1) }];
    expect(legsOf(programs, 10, 60)).toMatchObject([{ shard: 'arm64-1', targets: 'linux/arm64' }]);
  });

  test('every program once on each target, evenly, within the limit, under names that are taken once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 3, max: 256 }),
        (counts, perLeg, most) => {
          const goarchs = ['loong64', 'arm64', 'amd64'];
          const programs = counts.map((count, i) => ({ target: target(goarchs[i] ?? ''), mains: mains(count) }));
          const legs = legsOf(programs, perLeg, most);
          expect(legs.length).toBeLessThanOrEqual(most);
          expect(new Set(legs.map(({ shard }) => shard)).size).toBe(legs.length);
          for (const one of programs) {
            const own = legs.filter(({ targets }) => targets === `linux/${one.target.goarch}`);
            expect(packagesOf(own)).toEqual(one.mains);
            const sizes = own.map(({ packages }) => packages.split(', ').length);
            expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          }
          for (const { targets, shard } of legs) {
            expect(checkedShard(shard)).toBe(shard);
            expect(parseExpected(`verify:${targets}#${shard}`).shard).toBe(shard);
          }
        },
      ),
    );
  });

  test('one program more changes a leg by one at each of its ends at most, unless a further leg is needed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 30 }),
        fc.nat(),
        (count, perLeg, where) => {
          const before = mains(count);
          const [sorted, added] = [[...before].sort(), `example.cn/acme/cmd/p${1000 + (where % count)}x`];
          const legs = (all: readonly string[]) => legsOf([{ target: target('arm64'), mains: all }], perLeg, 256);
          const [old, now] = [legs(sorted), legs([...sorted, added])];
          if (old.length !== now.length) return;
          for (const [i, { packages }] of now.entries()) {
            const was = new Set(old[i]?.packages.split(', '));
            const is = new Set(packages.split(', '));
            expect([...is].filter(one => !was.has(one)).length).toBeLessThanOrEqual(2);
            expect([...was].filter(one => !is.has(one)).length).toBeLessThanOrEqual(2);
          }
        },
      ),
    );
  });

  test('the order in which programs are listed is nothing to the legs', () => {
    const all = mains(77);
    const legs = (listed: readonly string[]) => legsOf([{ target: target('amd64'), mains: listed }], 10, 60);
    expect(legs([...all].reverse())).toEqual(legs(all));
  });

  test('a variant with a comma is left to the platforms, since a list input would part it', () => {
    const [leg] = legsOf([{ target: target('arm64', 'v8.1,crypto'), mains: mains(1) }], 10, 60);
    expect(leg).toMatchObject({ targets: 'linux/arm64', shard: 'arm64-1' });
    expect(parseExpected(`verify:${leg?.targets}#${leg?.shard}`)).toMatchObject({ shard: 'arm64-1' });
  });

  test.each(['a--b', '-a', 'a-', 'a b', '../x', '', 'x'.repeat(41)])('%j is no name for a leg', shard => {
    expect(() => checkedShard(shard)).toThrow('XC-INPUT-008');
  });
});

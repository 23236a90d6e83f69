import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { accepts } from '../../src/report/accepts.js';
import { reportSchema } from '../../src/report/model.js';
import { anyReport } from '../sample/hostile.js';
import { sampleReports } from '../sample/reports.js';

const keys = (n: number, value: string | number = 1) =>
  Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, value]));
const isReport = accepts(reportSchema);
const agree = (value: unknown) => {
  // zod leaves a key __proto__ out; the reader refuses it before either is asked.
  if (JSON.stringify(value)?.includes('"__proto__"')) return;
  expect(isReport(value)).toBe(reportSchema.safeParse(value).success);
};

describe('what accepts a report says the same as the schema', () => {
  test('of reports as actions write them, and of what they hold', () => {
    for (const report of sampleReports()) {
      expect(isReport(report)).toBe(true);
      agree(report);
    }
  });

  test('of any report that the schema lets through', () => {
    fc.assert(
      fc.property(anyReport, report => {
        agree(JSON.parse(JSON.stringify(report)));
      }),
      { numRuns: 100 },
    );
  });

  test('of one with any value of it replaced, added or taken away', () => {
    const [accepted, refused] = [new Set<string>(), new Set<string>()];
    fc.assert(
      fc.property(anyReport, fc.array(change, { minLength: 1, maxLength: 2 }), (report, changes) => {
        const value: unknown = JSON.parse(JSON.stringify(report));
        // A copy: the value that a change puts in is of the generator, and a later change may reach into it.
        for (const { way, key, to } of changes)
          put(value, way, key, to === undefined ? to : JSON.parse(JSON.stringify(to)));
        agree(value);
        (isReport(value) ? accepted : refused).add(JSON.stringify(value));
      }),
      { numRuns: 1500 },
    );
    // Both answers must have been asked for often.
    expect(Math.min(accepted.size, refused.size)).toBeGreaterThan(100);
  });

  test('of anything at all', () => {
    fc.assert(fc.property(fc.jsonValue(), agree));
  });

  // Each limit of the schema, exactly: one that fits and one that does not.
  const [report] = sampleReports() as [ReturnType<typeof sampleReports>[number]];
  const emoji = (characters: number) => '😀'.repeat(characters);
  test.each<[string, (size: number) => unknown, number]>([
    ['title', n => ({ ...report, checks: [{ ...report.checks[0], title: { en: emoji(n), zh: '' } }] }), 2000],
    ['evidence', n => ({ ...report, checks: [{ ...report.checks[0], evidence: { a: 'x'.repeat(n) } }] }), 2000],
    ['evidence list', n => ({ ...report, checks: [{ ...report.checks[0], evidence: { a: Array(n).fill(1) } }] }), 200],
    ['evidence keys', n => ({ ...report, checks: [{ ...report.checks[0], evidence: keys(n) }] }), 200],
    ['env keys', n => ({ ...report, env: keys(n, 'x') }), 200],
    ['evidence key', n => ({ ...report, checks: [{ ...report.checks[0], evidence: { ['k'.repeat(n)]: 1 } }] }), 80],
    [
      'samples',
      n => ({ ...report, metrics: [{ name: 'n', unit: 'B', better: 'lower', samples: Array(n).fill(1) }] }),
      1000,
    ],
    ['env', n => ({ ...report, env: { ['k'.repeat(80)]: emoji(n) } }), 500],
    ['shard', n => ({ ...report, shard: 'a'.repeat(n) }), 60],
    ['subjects', n => ({ ...report, subjects: Array(n).fill(report.subjects[0]) }), 5000],
  ])('of a %s at its limit and beyond', (_, make, limit) => {
    for (const [size, fits] of [
      [limit, true],
      [limit + 1, false],
    ] as const) {
      expect(isReport(make(size))).toBe(fits);
      agree(make(size));
    }
  });

  test.each([
    ['size', Number.MAX_SAFE_INTEGER, true],
    ['size', Number.MAX_SAFE_INTEGER + 1, false],
    ['size', -0, true],
    ['size', -1, false],
    ['size', 0.5, false],
    ['size', Number.POSITIVE_INFINITY, false],
    ['size', '1', false],
    ['sha256', 'A'.repeat(64), false],
    ['sha256', `${'a'.repeat(64)}\n`, false],
    ['constructor', 'x', false],
  ] as const)('of a subject with %s = %j', (key, value, fits) => {
    const odd = { ...report, subjects: [{ ...report.subjects[0], [key]: value }] };
    expect(isReport(odd)).toBe(fits);
    agree(odd);
  });
});

describe('a schema that it does not know is an error, never let through', () => {
  test.each<[string, z.ZodType]>([
    ['refine', z.string().refine(text => text !== 'a')],
    ['refine of an object', z.strictObject({}).refine(() => false)],
    ['a transform', z.string().transform(text => text.length)],
    ['trim', z.string().trim()],
    ['a date', z.date()],
    ['a default', z.strictObject({ a: z.string().default('x') })],
    ['nullable', z.string().nullable()],
    ['an object that lets through', z.object({})],
    ['a loose object', z.looseObject({})],
    ['e-mail', z.email()],
    ['a format of a string', z.string().endsWith('x')],
    ['a multiple', z.number().multipleOf(2)],
    ['coercion', z.coerce.number()],
    ['a flag that remembers', z.string().regex(/a/g)],
  ])('%s', (_, schema) => {
    expect(() => accepts(schema)).toThrow(/is not known|are not known/);
  });
});

const odd = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  0.5,
  2 ** 53,
  1e308,
  '',
  'a',
  'v8.0',
  'x'.repeat(501),
  'x'.repeat(2001),
  '😀'.repeat(1000),
  '\ud800',
  [],
  {},
  [1, 'a', null, true],
  [[1]],
  { en: 'x', zh: 'x' },
  'pass',
  'regression',
  'xinchuang-go/report/v2',
);
const change = fc.record({
  way: fc.array(fc.nat(20), { maxLength: 4 }),
  key: fc.constantFrom('x', 'subject', 'target', 'constructor', 'toString', 'line', 'baseline', ''),
  to: fc.oneof(odd, fc.constant(undefined)),
});

/** Walks into the value by the numbers, and sets or takes away what is there. */
function put(value: unknown, way: readonly number[], key: string, to: unknown): void {
  let at = value;
  for (const [depth, step] of way.entries()) {
    if (typeof at !== 'object' || at === null) return;
    const keys = [...Object.keys(at), key];
    const name = keys[step % keys.length] ?? key;
    const inner: unknown = Reflect.get(at, name);
    if (depth < way.length - 1 && typeof inner === 'object' && inner !== null) {
      at = inner;
      continue;
    }
    if (to === undefined) Reflect.deleteProperty(at, name);
    else Reflect.set(at, name, to);
    return;
  }
}

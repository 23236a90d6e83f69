import { expect, test } from '@jest/globals';
import { evidenceLists, evidencePairs } from '../../src/report/evidence.js';

test('items of a list are whole, and those that are left out are counted', () => {
  const errors = ['a.go:1: undefined: x', 'b.go:2: undefined: y', 'c.go:3: undefined: z'];
  const limits = { characters: 45, items: 12 };
  expect(evidencePairs({ errors, page: '0x1000', none: [] }, limits)).toEqual([
    { key: 'errors', value: 'a.go:1: undefined: x, b.go:2: undefined: y … +1' },
    { key: 'page', value: '0x1000' },
    { key: 'none', value: '' },
  ]);
  expect(evidenceLists({ errors }, { characters: 1000, items: 2 })).toEqual([
    { key: 'errors', items: errors.slice(0, 2), more: 1 },
  ]);
});

test('what is longer than there is room for is cut, and is the only one', () => {
  expect(evidencePairs({ lines: ['x'.repeat(50), 'y'] }, { characters: 10, items: 12 })).toEqual([
    { key: 'lines', value: `${'x'.repeat(9)}… … +1` },
  ]);
});

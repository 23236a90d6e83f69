import { expect, test } from '@jest/globals';
import { readSeenMachine } from '../../src/golang/index.js';

test.each([
  [
    '{"goarch":"loong64","go":"go1.27.4","pageSize":16384,"hwcap":"0x4e","hwcap2":"0x0","cpus":2}\n',
    { pageSize: 16384, hwcap: '0x4e', hwcap2: '0x0' },
  ],
  ['', undefined],
  ['qemu: could not open', undefined],
  ['"pageSize":99999999999,"hwcap":"0x4e","hwcap2":"0x0"', undefined],
])('what a program saw of its machine: %j', (said, seen) => {
  expect(readSeenMachine(said)).toEqual(seen);
});

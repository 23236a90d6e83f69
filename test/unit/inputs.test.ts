import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/actions/inputs.js';
import { UserError } from '../../src/language/index.js';

const text = { en: 'what', zh: '内容' };
const spec = {
  name: { type: 'text', description: text, required: true },
  tags: { type: 'list', description: text },
  flags: { type: 'lines', description: text, default: ['-s'] },
  cache: { type: 'flag', description: text, default: true },
  mode: { type: 'choice', description: text, choices: ['off', 'static'] },
  jobs: { type: 'integer', description: text, min: 1, max: 8, default: 2 },
} as const;

const given = (values: Record<string, string>) => (name: string) => values[name];

describe('inputs', () => {
  test('an empty string is not given', () => {
    const values = readInputs(spec, given({ name: 'x', tags: ' ', mode: '' }));
    expect(values).toEqual({ name: 'x', tags: undefined, flags: ['-s'], cache: true, mode: undefined, jobs: 2 });
    expect(Object.isFrozen(values)).toBe(true);
  });

  test('lists take commas and lines; lines take lines only', () => {
    const values = readInputs(spec, given({ name: 'x', tags: 'a, b\nc,', flags: '-X a=1,2\n\n-w' }));
    expect(values.tags).toEqual(['a', 'b', 'c']);
    expect(values.flags).toEqual(['-X a=1,2', '-w']);
  });

  test('all that is wrong is said at once', () => {
    let thrown: unknown;
    try {
      readInputs(spec, given({ cache: 'yes', mode: 'on', jobs: '9' }));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UserError);
    const error = thrown as UserError;
    expect([error, ...error.others].map(e => e.code)).toEqual([
      'XC-INPUT-002',
      'XC-INPUT-004',
      'XC-INPUT-001',
      'XC-INPUT-003',
    ]);
    expect(error.others[1]?.lines('en').join('\n')).toContain('off | static');
  });

  test.each(['1.5', '-1', '0x2', '1e0', ' ', '99999999999999999999'])(
    'integer refuses %j or treats it as absent',
    raw => {
      const read = () => readInputs(spec, given({ name: 'x', jobs: raw }));
      if (raw.trim() === '') expect(read().jobs).toBe(2);
      else expect(read).toThrow(expect.objectContaining({ code: 'XC-INPUT-003' }));
    },
  );
});

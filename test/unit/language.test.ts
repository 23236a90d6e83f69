import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Code, catalogue, chooseLanguage, message, UserError } from '../../src/language/index.js';

const entries = Object.entries(catalogue) as [Code, { en: readonly string[]; zh: readonly string[] }][];

describe('every message', () => {
  test.each(entries)('%s says the same in both languages', (_, { en, zh }) => {
    const names = (lines: readonly string[]) => [...new Set(lines.join(' ').match(/\{[a-zA-Z]+\}/g) ?? [])].sort();
    expect(names(zh)).toEqual(names(en));
    expect(zh.length).toBe(en.length);
    expect(zh.join('')).toMatch(/\p{Script=Han}/u);
  });
});

test('every message is said somewhere', () => {
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.startsWith(join('language', 'messages')))
    .map(path => readFileSync(join('src', path), 'utf8'))
    .join('\n');
  expect(entries.map(([code]) => code).filter(code => !source.includes(`'${code}'`))).toEqual([]);
});

test('a message is filled in', () => {
  expect(message('XC-INPUT-004', { name: 'cache', value: 'yes' }).en).toEqual([
    'cache: "yes" is neither true nor false',
    'allowed       true | false',
  ]);
});

test('values are put in as they are, not read as placeholders again', () => {
  expect(new UserError('XC-INPUT-004', { name: 'n', value: '{name}$&' }).lines('en')[0]).toBe(
    'n: "{name}$&" is neither true nor false',
  );
});

test.each([
  ['auto', { LANG: 'zh_CN.UTF-8' }, 'zh'],
  ['auto', { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  ['auto', { LC_ALL: '', LANG: 'zh_CN' }, 'zh'],
  ['auto', {}, 'en'],
  ['zh-CN', { LANG: 'C' }, 'zh'],
  ['en', { LANG: 'zh_CN' }, 'en'],
] as const)('%s with %j is %s', (wanted, env, expected) => {
  expect(chooseLanguage(wanted, env)).toBe(expected);
});

import { describe, expect, test } from '@jest/globals';
import { roundsOfDistinctNames } from '../../src/golang/build.js';
import { parseDiagnostics } from '../../src/golang/diagnostics.js';
import { parseJsonStream } from '../../src/golang/json.js';
import { executableName } from '../../src/golang/mains.js';
import { buildsAtOnce } from '../../src/golang/parallel.js';
import { fillTemplate } from '../../src/golang/template.js';

test.each([
  ['github.com/acme/gateway', 'gateway'],
  ['github.com/acme/gateway/cmd/gwctl', 'gwctl'],
  ['github.com/acme/gateway/v2', 'gateway'],
  ['github.com/acme/gateway/v10', 'gateway'],
  ['github.com/acme/gateway/v1', 'v1'],
  ['gateway', 'gateway'],
  ['v2', 'v2'],
])('executable of %s is %s, as the go command names it', (path, name) => {
  expect(executableName(path)).toBe(name);
});

test('go list prints one object after another', () => {
  expect(parseJsonStream('{\n\t"A": "}"\n}\n{\n\t"B": {\n\t\t"C": 1\n\t}\n}\n')).toEqual([{ A: '}' }, { B: { C: 1 } }]);
  expect(parseJsonStream('')).toEqual([]);
});

test('compiler lines become places in the user’s files', () => {
  const output = [
    '# github.com/acme/gateway/router',
    './router/match.go:12:5: undefined: missing',
    'router/asm_amd64.s:3: unrecognized instruction "FOO"',
    'go: some note',
    '\tcontinued',
    '# github.com/acme/gateway/cmd',
    'cmd/main.go:7:2: "os" imported and not used',
  ].join('\n');
  expect(parseDiagnostics(output)).toEqual([
    {
      package: 'github.com/acme/gateway/router',
      path: 'router/match.go',
      line: 12,
      column: 5,
      message: 'undefined: missing',
    },
    {
      package: 'github.com/acme/gateway/router',
      path: 'router/asm_amd64.s',
      line: 3,
      message: 'unrecognized instruction "FOO"',
    },
    {
      package: 'github.com/acme/gateway/cmd',
      path: 'cmd/main.go',
      line: 7,
      column: 2,
      message: '"os" imported and not used',
    },
  ]);
});

test('mains of one name are built in calls of their own', () => {
  const main = (importPath: string, name: string) => ({ importPath, name });
  const rounds = roundsOfDistinctNames([main('a/x', 'x'), main('a/y', 'y'), main('b/x', 'x')]);
  expect(rounds.map(round => round.map(m => m.importPath))).toEqual([['a/x', 'a/y'], ['b/x']]);
});

describe('templates', () => {
  test('fills every placeholder', () => {
    expect(fillTemplate('output', 'dist/{{name}}-{{ goos }}', { name: 'gw', goos: 'linux' })).toBe('dist/gw-linux');
  });
  test('an unknown placeholder is named with those that exist', () => {
    expect(() => fillTemplate('ldflags', '-X main.v={{versoin}}', { version: '1' })).toThrow(
      expect.objectContaining({
        code: 'XC-BUILD-009',
        values: { where: 'ldflags', value: '{{versoin}}', allowed: '{{version}}' },
      }),
    );
  });
  test('inherited names are not placeholders', () => {
    expect(() => fillTemplate('output', '{{constructor}}', {})).toThrow(
      expect.objectContaining({ code: 'XC-BUILD-009' }),
    );
  });
});

test.each([
  [3, 2, 24, 2],
  [3, 16, 64, 3],
  [3, 16, 4, 1],
  [1, 1, 1, 1],
])('%i targets on %i cores with %i GiB: %i at once', (targets, cores, gib, expected) => {
  expect(buildsAtOnce(targets, cores, gib * 2 ** 30)).toBe(expected);
});

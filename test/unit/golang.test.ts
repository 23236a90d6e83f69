import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { roundsOfDistinctNames } from '../../src/golang/build.js';
import { parseDiagnostics } from '../../src/golang/diagnostics.js';
import { earlierBuildAt } from '../../src/golang/earlier-build.js';
import { parseJsonStream } from '../../src/golang/json.js';
import { fillLdflags } from '../../src/golang/ldflags.js';
import { executableName } from '../../src/golang/mains.js';
import { buildsAtOnce } from '../../src/golang/parallel.js';
import { fillTemplate } from '../../src/golang/template.js';
import { withTempFolder } from '../../src/system/index.js';

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
  const main = (importPath: string, name: string) => ({ importPath, name, module: importPath });
  const rounds = roundsOfDistinctNames([main('a/x', 'x'), main('a/y', 'y'), main('b/x', 'x')]);
  expect(rounds.map(round => round.map(m => m.importPath))).toEqual([['a/x', 'a/y'], ['b/x']]);
});

describe('what a build may replace', () => {
  const at = (content: string | undefined, kind: 'binary' | 'manifest') =>
    withTempFolder(async folder => {
      const path = join(folder, 'file');
      if (content !== undefined) writeFileSync(path, content);
      return earlierBuildAt(path, kind);
    });

  test('is what an earlier build left, or nothing', async () => {
    expect(await at('\x7fELF\x02\x01', 'binary')).toBe(true);
    const manifest = { schema: 'xinchuang-go/manifest/v1', module: 'm' };
    expect(await at(JSON.stringify(manifest, null, 2), 'manifest')).toBe(true);
    expect(await at(undefined, 'binary')).toBe(false);
  });

  test.each([
    ['a source file', 'package main\n', 'binary'],
    ['an empty file', '', 'binary'],
    ['the manifest.json of a web app', '{\n  "name": "my app",\n  "icons": [], "start_url": "/"\n}', 'manifest'],
  ] as const)('is not %s', async (_what, content, kind) => {
    await expect(at(content, kind)).rejects.toMatchObject({ code: 'XC-BUILD-015' });
  });

  test('is no folder', () =>
    withTempFolder(async folder => {
      await expect(earlierBuildAt(folder, 'binary')).rejects.toMatchObject({ code: 'XC-BUILD-015' });
    }));
});

describe('ldflags', () => {
  // Go's own reader of the flag, cmd/internal/quoted.Split.
  const goSplit = (text: string) => {
    const fields: string[] = [];
    for (let rest = text.trimStart(); rest !== ''; rest = rest.trimStart()) {
      const quote = /^['"]/.exec(rest)?.[0];
      const end = quote === undefined ? rest.search(/\s|$/) : rest.indexOf(quote, 1);
      if (end < 0) throw new Error('unterminated');
      fields.push(quote === undefined ? rest.slice(0, end) : rest.slice(1, end));
      rest = rest.slice(quote === undefined ? end : end + 1);
    }
    return fields;
  };

  test.each([
    ['-s -w -X main.v={{version}}', ['-s', '-w', '-X', 'main.v=*']],
    ["-s -X 'main.v={{ version }}'", ['-s', '-X', 'main.v=*']],
    ['-X "main.v={{version}} of {{commit}}" -w', ['-X', 'main.v=* of abc', '-w']],
    ["-X 'main.v={{version}}' -X main.w={{version}}", ['-X', 'main.v=*', '-X', 'main.w=*']],
  ])('no value adds a flag to %s', (template, fields) => {
    for (const version of [
      'v1.4.0',
      '1.4.0 (build 5)',
      "v1'-extld=./x",
      "v1' -extld=./x -linkmode=external '",
      'v1 -extld=./x',
      'v1"-extld=./x',
      'v1\n-extld=./x',
    ])
      expect(goSplit(fillLdflags(template, { version, commit: 'abc' }))).toEqual(
        fields.map(field => field.replace('*', version)),
      );
  });

  test.each([
    ['both kinds of quotes', '-X main.v={{version}}', `a'b"c`],
    ['a list that the linker splits again', "-extldflags '-static {{version}}'", 'a b'],
    ['a quote that nothing closes', "-X 'main.v={{version}}", "'-extld=./x"],
  ])('%s cannot be handed on', (_what, template, version) => {
    expect(() => fillLdflags(template, { version })).toThrow(expect.objectContaining({ code: 'XC-BUILD-014' }));
  });

  test('what needs no care stays as it was written', () => {
    for (const template of ['all=-s  -w', "-X 'main.v=a b' -X main.w={{version}}", "-X 'open"])
      expect(fillLdflags(template, { version: 'v1', other: 'a b' })).toBe(template.replace('{{version}}', 'v1'));
    expect(fillLdflags("all=-X 'main.v={{version}}'", { version: 'a b' })).toBe("all=-X 'main.v=a b'");
  });
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

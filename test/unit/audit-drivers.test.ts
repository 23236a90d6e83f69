import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDrivers } from '../../src/audit/drivers/check-drivers.js';
import { untimedNames } from '../../src/audit/drivers/data-source-names.js';
import { driverChecks } from '../../src/audit/drivers/definitions.js';
import { folderReader } from '../../src/audit/drivers/folder-reader.js';
import { goFloor, isOlderGo, saysFipsOnly } from '../../src/audit/drivers/gm.js';
import { goStrings } from '../../src/audit/drivers/go-strings.js';
import type { DriverGraph, GraphModule, GraphPackage } from '../../src/audit/drivers/graph.js';
import { driversOf } from '../../src/audit/drivers/look-at-drivers.js';
import { DRIVER_ROWS, PRODUCT_OF_NAME, XINCHUANG_PRODUCTS } from '../../src/audit/drivers/table.js';

/** A graph in which every module has one package of its name, and the files that are given are there. */
function graph(
  modules: readonly GraphModule[],
  over: {
    packages?: readonly GraphPackage[];
    files?: Record<string, string>;
    goVersion?: string;
    goarches?: readonly string[];
  } = {},
): DriverGraph {
  const files = over.files ?? {};
  const packages = modules.map(({ path, folder }) => ({
    importPath: path,
    module: path,
    imports: ['database/sql'],
    folder,
  }));
  return {
    modules,
    packages: [...packages, ...(over.packages ?? [])],
    goVersion: over.goVersion,
    goarches: over.goarches ?? ['loong64'],
    reader: {
      list: async folder => Object.keys(files).flatMap(path => (dirname(path) === folder ? [basename(path)] : [])),
      text: async path => files[path],
    },
  };
}

const app: GraphModule = { path: 'example.com/app', main: true, folder: '/app' };
const ids = async (given: DriverGraph) => (await checkDrivers(given)).map(({ id, status }) => `${id} ${status}`);
const only = async (given: DriverGraph, id: string) => (await checkDrivers(given)).filter(check => check.id === id);

describe('drivers that are present', () => {
  test.each<[string, GraphModule, string]>([
    ['a mirror of DM8', { path: 'gitee.com/chunanyong/dm', version: 'v1.8.20' }, 'warn'],
    ['one that embeds DM8', { path: 'github.com/godoes/gorm-dameng', version: 'v0.6.0' }, 'warn'],
    ['the zip of DM8 in a folder', { path: 'dm', version: 'v0.0.0', replace: { path: './third_party/dm' } }, 'pass'],
    ['KingbaseES without replace', { path: 'kingbase.com/gokb', version: 'v0.0.0' }, 'fail'],
    [
      'KingbaseES from a folder',
      { path: 'kingbase.com/gokb', version: 'v0.0.0', replace: { path: '../gokb' } },
      'pass',
    ],
    ['a copy of KingbaseES', { path: 'github.com/gphper/gokb', version: 'v0.1.0' }, 'warn'],
    ['神舟通用, which needs C', { path: 'go-aci', version: 'v0.0.0', replace: { path: './aci' } }, 'fail'],
    ['openGauss', { path: 'gitee.com/opengauss/openGauss-connector-go-pq', version: 'v1.0.7' }, 'pass'],
  ])('%s', async (_, module, status) => {
    const [found] = await only(graph([app, module]), 'audit/database-driver');
    expect(found?.status).toBe(status);
    expect(found?.evidence).toMatchObject({ module: module.path, how: module.replace ? 'folder' : 'module' });
  });

  test.each(['github.com/lib/pq', 'github.com/go-sql-driver/mysql', 'github.com/jackc/pgx/v5', 'example.com/dm'])(
    '%s is none of them',
    async path => {
      expect(await ids(graph([app, { path, version: 'v1.0.0' }]))).toEqual([]);
    },
  );

  test('what is required and not compiled in is not told of', async () => {
    const given = graph([app]);
    const module = { path: 'gitee.com/chunanyong/dm', version: 'v1.8.20' };
    expect(await ids({ ...given, modules: [...given.modules, module] })).toEqual([]);
  });

  test('plugin, the licence and the lack of one are seen', async () => {
    const dm: GraphModule = { path: 'dm', replace: { path: './dm' }, folder: '/dm' };
    const security = { importPath: 'dm/security', module: 'dm', imports: ['plugin'], folder: '/dm/security' };
    const files = { '/dm/p.go': 'package dm', '/dm/LICENSE.txt': '' };
    const [with_] = await only(graph([app, dm], { packages: [security], files }), 'audit/database-driver');
    expect(with_).toMatchObject({ status: 'warn', evidence: { plugin: true, licence: 'LICENSE.txt' } });
    expect(with_?.hint?.en).toContain('plugin');
    const [without] = await only(graph([app, dm], { files: { '/dm/p.go': '' } }), 'audit/database-driver');
    expect(without).toMatchObject({ status: 'warn', evidence: { plugin: false, licence: null } });
  });

  test('a vendored copy is known by the name that it registers', async () => {
    const copy = {
      importPath: 'example.com/app/third_party/kb',
      module: 'example.com/app',
      imports: ['database/sql'],
      folder: '/app/third_party/kb',
    };
    const files = { '/app/third_party/kb/conn.go': 'func init() { sql.Register("kingbase", &Driver{}) }' };
    const [found] = await only(graph([app], { packages: [copy], files }), 'audit/database-driver');
    expect(found).toMatchObject({ status: 'warn', evidence: { product: 'KingbaseES', how: 'vendored' } });
    const other = { '/app/third_party/kb/conn.go': '// sql.Register("kingbase", nil)\nvar x = 1' };
    expect(await ids(graph([app], { packages: [copy], files: other }))).toEqual([]);
  });
});

describe('names that are registered', () => {
  const pq = { path: 'github.com/lib/pq', version: 'v1.10.9', folder: '/pq' };
  const og = { path: 'gitee.com/opengauss/openGauss-connector-go-pq', version: 'v1.0.4', folder: '/og' };

  test('by two, as their files say', async () => {
    const files = {
      '/pq/conn.go': 'func init() {\n\tsql.Register("postgres", &Driver{})\n}',
      '/og/driver.go': 'func init() {\n\tsql.Register("opengauss", d)\n\tsql.Register(`postgres`, d)\n}',
    };
    const [found] = await only(graph([app, pq, og], { files }), 'audit/driver-name');
    expect(found).toMatchObject({ status: 'fail', evidence: { name: 'postgres', from: ['source'] } });
  });

  test('by one alone, in the versions that are there', async () => {
    const files = {
      '/pq/conn.go': 'sql.Register("postgres", &Driver{})',
      '/pq/conn_test.go': 'sql.Register("opengauss", nil)',
      '/og/driver.go': 'sql.Register("opengauss", d) // not sql.Register("postgres", d)',
    };
    expect(await only(graph([app, pq, og], { files }), 'audit/driver-name')).toEqual([]);
  });

  test('by two, as the table says where nothing could be read', async () => {
    const [found] = await only(graph([app, pq, og]), 'audit/driver-name');
    expect(found?.evidence['from']).toEqual(['table']);
    expect(await only(graph([app, pq]), 'audit/driver-name')).toEqual([]);
  });
});

describe('data source names', () => {
  test.each([
    ['"root:secret@tcp(db:3306)/app?charset=utf8mb4"', ['timeout', 'readTimeout', 'writeTimeout']],
    ['"%s:%s@tcp(%s)/%s?timeout=5s"', ['readTimeout', 'writeTimeout']],
    ['"postgres://u:p@h/d?sslmode=disable"', ['connect_timeout']],
    ['`host=h port=54321 user=system password=x dbname=test`', ['connect_timeout']],
    ['"opengauss://u:p@h/d"', ['connect_timeout']],
    ['"dm://SYSDBA:x@h:5236?schema=y&connectTimeout=3000"', ['socketTimeout']],
  ])('%s', (literal, missing) => {
    const [found] = untimedNames(`package a\n\n// a comment\nvar dsn = ${literal}\n`);
    expect(found).toMatchObject({ missing, line: 4 });
    expect(JSON.stringify(found)).not.toMatch(/secret|SYSDBA/);
  });

  test.each([
    '"root:x@tcp(db:3306)/app?timeout=5s&readTimeout=30s&writeTimeout=30s"',
    '"postgres://u:p@h/d?connect_timeout=5"',
    '"host=h user=u connect_timeout=5"',
    '"dm://u:p@h?connectTimeout=1000&socketTimeout=1000"',
    '"https://u:p@h/x"',
    '"a host and a user = nobody"',
    '"mail@example.com"',
  ])('%s is well, or none', literal => {
    expect(untimedNames(`package a\nvar x = ${literal}`)).toEqual([]);
  });

  test('what stands in a comment or a rune is no string', () => {
    expect(goStrings('// "a"\n/* "b"\n*/ var r = \'"\'; var s = "c\\"\\u4e2d" + `d\n"e"`; var t = "f"')).toEqual([
      { value: 'c"中', line: 3 },
      { value: 'd\n"e"', line: 3 },
      { value: 'f', line: 4 },
    ]);
  });

  test('any text is read in time', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 2000, unit: fc.constantFrom('"', '`', '/', '*', '\\', '\n', "'", 'a', '@', '=') }),
        text => {
          untimedNames(text);
        },
      ),
    );
    const began = performance.now();
    untimedNames(`"${'host = user = '.repeat(50_000)}"`);
    untimedNames('"a@tcp('.repeat(50_000));
    untimedNames('/*'.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('only those of the own module, with their place and without their words', async () => {
    const files = {
      '/app/db.go': 'package app\nvar dsn = "root:geheim@tcp(h)/d"',
      '/app/db_test.go': 'var dsn = "root:geheim@tcp(h)/d"',
      '/dep/db.go': 'var dsn = "root:geheim@tcp(h)/d"',
    };
    const dep = { path: 'example.com/dep', version: 'v1.0.0', folder: '/dep' };
    const found = await only(graph([app, dep], { files }), 'audit/dsn-timeout');
    expect(found.map(({ location }) => location)).toEqual([{ path: 'db.go', line: 2 }]);
    expect(JSON.stringify(found)).not.toContain('geheim');
  });
});

describe('SM algorithms', () => {
  const emmansun = (version: string) => ({ path: 'github.com/emmansun/gmsm', version });
  const tjfoc = { path: 'github.com/tjfoc/gmsm', version: 'v1.4.1' };

  test('tjfoc is told of, emmansun is not', async () => {
    expect(await ids(graph([app, tjfoc]))).toEqual(['audit/gm-module warn']);
    const both = await only(graph([app, tjfoc, emmansun('v0.44.0')]), 'audit/gm-module');
    expect(both[0]?.evidence['both']).toBe(true);
    expect(await ids(graph([app, emmansun('v0.44.0')], { goVersion: '1.25.1' }))).toEqual([]);
  });

  test.each([
    ['v0.44.0', '1.24.9', true],
    ['v0.44.0', '1.25.0', false],
    ['v0.41.1', '1.23.4', true],
    ['v0.30.0', '1.23.0', false],
    ['v0.29.3', '1.18.10', false],
    ['v0.29.3', '1.17.1', true],
    ['v0.28.0', '1.12.1', false],
  ])('%s with Go %s', async (version, goVersion, tooOld) => {
    const found = await only(graph([app, emmansun(version)], { goVersion, goarches: [] }), 'audit/gm-go');
    expect(found.length).toBe(tooOld ? 1 : 0);
  });

  test('no assembly for loong64 before v0.40.0', async () => {
    expect(await ids(graph([app, emmansun('v0.29.6')]))).toEqual(['audit/gm-module warn']);
    expect(await ids(graph([app, emmansun('v0.29.6')], { goarches: ['arm64'] }))).toEqual([]);
  });

  test('versions that nobody reads', () => {
    expect(goFloor('github.com/emmansun/gmsm', 'master')).toBeUndefined();
    expect(goFloor('github.com/emmansun/gmsm', undefined)).toBeUndefined();
    expect(goFloor('example.com/other', 'v1.0.0')).toBeUndefined();
    expect(isOlderGo('devel +abc', '1.25')).toBe(false);
    expect(isOlderGo('go1.9', '1.10')).toBe(true);
  });

  test.each<[string, 'go.mod' | 'go', boolean]>([
    ['module a\ngodebug fips140=only\n', 'go.mod', true],
    ['module a\ngodebug (\n\tdefault=go1.24\n\tfips140=only // why\n)\n', 'go.mod', true],
    ['module a\ngodebug (\n\tpanicnil=1\n)\n// fips140=only\n', 'go.mod', false],
    ['module a\ngodebug fips140=on\n', 'go.mod', false],
    ['//go:debug fips140=only\npackage main\n', 'go', true],
    ['// go:debug fips140=only\npackage main\n', 'go', false],
  ])('%j says fips140=only: %s %s', (text, kind, says) => {
    expect(saysFipsOnly(text, kind)).toBe(says);
  });

  test('FIPS-only and SM at once', async () => {
    const files = { '/app/go.mod': 'module example.com/app\ngodebug fips140=only\n' };
    expect(await ids(graph([app, emmansun('v0.44.0')], { files }))).toEqual(['audit/gm-fips warn']);
    expect(await ids(graph([app], { files }))).toEqual([]);
  });
});

test('each row of the table has a source, and each product is reached by one', () => {
  for (const row of DRIVER_ROWS) expect(row.source).not.toBe('');
  for (const product of [...XINCHUANG_PRODUCTS, ...Object.values(PRODUCT_OF_NAME)])
    expect(DRIVER_ROWS.some(row => row.product === product)).toBe(true);
  for (const { id, source } of driverChecks) expect([id, source]).not.toContain('');
});

test('from disk, within bounds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xc-drivers-'));
  try {
    mkdirSync(join(folder, 'sub.go'));
    writeFileSync(join(folder, 'a.go'), 'x'.repeat(3 << 20));
    const reader = folderReader();
    expect(await reader.list(folder)).toEqual(['a.go']);
    expect((await reader.text(join(folder, 'a.go')))?.length).toBe(1 << 20);
    expect(await reader.text(join(folder, 'none.go'))).toBeUndefined();
    expect(await reader.list(join(folder, 'none'))).toEqual([]);
    expect(reader.exhausted()).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('that not every file was read is told', async () => {
  const told = async (exhausted: boolean) =>
    (await driversOf(new Map(), 'loong64', '1.26.8', { ...folderReader(), exhausted: () => exhausted })).map(
      ({ id, status }) => [id, status],
    );
  expect([await told(false), await told(true)]).toEqual([[], [['audit/dsn-timeout', 'skip']]]);
});

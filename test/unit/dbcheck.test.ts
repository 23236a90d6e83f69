import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDatabase } from '../../src/dbcheck/check-database.js';
import { DRIVERS } from '../../src/dbcheck/databases.js';
import { goMod, program, quoted } from '../../src/dbcheck/program.js';
import { redact, secretsOf } from '../../src/dbcheck/secrets.js';
import { unconnectedHint } from '../../src/dbcheck/unconnected.js';
import { OUTCOMES, outcomeWords } from '../../src/dbcheck/words.js';
import type { Exec, System } from '../../src/system/index.js';

describe('secrets', () => {
  test.each([
    ['postgres://u:s3cret%40x@h:5432/d', ['s3cret%40x', 's3cret@x']],
    ['postgres://u:pa@ss/w:rd@h/d', ['pa@ss/w:rd']],
    ['u:pa@ss:word@tcp(h:3306)/d?timeout=5s', ['pa@ss:word']],
    ["host=h user=u password='it\\'s one' dbname=d", ["it\\'s one", "it's one"]],
    ['host=h PASSWORD = plain123 dbname=d', ['plain123']],
    ['dm://SYSDBA:SYSDBA001@h:5236?schema=x', ['SYSDBA001']],
    ['postgres://h/d?user=u&password=in%20query&sslmode=disable', ['in%20query', 'in query']],
  ])('%s', (dsn, passwords) => {
    const secrets = secretsOf(dsn);
    for (const password of passwords) {
      expect(secrets).toContain(password);
      expect(redact(`pq: cannot use ${password} here`, secrets)).toBe('pq: cannot use *** here');
    }
    expect(redact(`cannot parse ${dsn}: bad`, secrets)).toBe('cannot parse ***: bad');
  });

  test('no password, nothing to hide but the whole', () => {
    expect(secretsOf('postgres://h/d')).toEqual(['postgres://h/d']);
    expect(secretsOf('')).toEqual([]);
  });

  test('a password too short to be told from words takes the whole text with it', () => {
    expect(redact('a table is missing', secretsOf('u:a@tcp(h)/d'))).not.toContain('table');
  });

  test('whatever the password, it does not get through', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), password => {
        for (const dsn of [`u:${password}@tcp(h)/d`, `postgres://u:${encodeURIComponent(password)}@h/d`]) {
          const shown = redact(`open "${dsn}": no route; ${password}`, secretsOf(dsn));
          expect(shown.replaceAll('***', '').includes(password) && password.length >= 4).toBe(false);
        }
      }),
    );
  });
});

test('the variable that has the data source name is withheld from go, and from the program but for its own', async () => {
  const seen: [string, Readonly<Record<string, unknown>>][] = [];
  const exec: Exec = (tool, argv, { env = {}, onLine } = {}) => {
    seen.push([argv[0] ?? tool.split('/').at(-1) ?? '', env]);
    onLine?.('{"id":"connect","status":"pass","evidence":{}}', 'stdout');
    return Promise.resolve({ code: 0, signal: null, stdout: '', stderr: '', timedOut: false, truncated: false });
  };
  await checkDatabase({ exec } as unknown as System, {
    driver: DRIVERS[0] as (typeof DRIVERS)[number],
    dsn: 'u:s3cret@tcp(h)/d',
    variable: 'DATABASE_URL',
    workspace: tmpdir(),
    importPath: undefined,
    keepIn: undefined,
    built: () => {},
    found: () => {},
  });
  expect(seen.map(([name]) => name)).toEqual(['mod', 'build', 'dbcheck']);
  for (const [, env] of seen) expect(Object.entries(env)).toContainEqual(['DATABASE_URL', undefined]);
  expect(seen.map(([, env]) => env['XC_DBCHECK_DSN'])).toEqual([undefined, undefined, 'u:s3cret@tcp(h)/d']);
});

test('each driver has a program that imports it and says its name', () => {
  for (const driver of DRIVERS) {
    const text = program(driver, driver.importPath);
    expect(text).toContain(`_ "${driver.importPath}"`);
    expect(text).toContain(`driverName  = "${driver.registered}"`);
    expect(text).not.toMatch(/@[A-Z]+@|\$\{/);
  }
});

test('go.mod has the path of a folder in quotes where it needs them', () => {
  expect(quoted('/a/b-c_d.e')).toBe('/a/b-c_d.e');
  expect(goMod({ path: 'kingbase.com/gokb', version: 'v0.0.0', replacedBy: quoted('/a b') })).toContain(
    'replace kingbase.com/gokb => "/a b"',
  );
});

test('every check of the program has words for what it can say', () => {
  const text = program(DRIVERS[0] as never, 'x');
  const ids = [...text.matchAll(/(?:tell|inSession)\((?:db, )?"([a-z-]+)"/g)].map(([, id = '']) => id);
  expect(new Set(ids)).toEqual(new Set(Object.keys(OUTCOMES)));
  expect(outcomeWords('of-another-program', 'pass')).toEqual({ en: 'of-another-program', zh: 'of-another-program' });
});

test.each([
  ["Error 1045 (28000): Access denied for user 'xc'@'127.0.0.1' (using password: YES)", /user or password/],
  ['failed SASL auth: FATAL: password authentication failed for user "xc" (SQLSTATE 28P01)', /user or password/],
  ['dial tcp 127.0.0.1:1: connect: connection refused', /nothing listens/],
  ['pq: database "nodb" does not exist', /name of the database/],
  ['context deadline exceeded', /another kind/],
  ['tls error: server refused TLS connection', /TLS/],
  ["default addr for network '127.0.0.1:39349' unknown", /user:password@tcp\(host:3306\)/],
])('%s: what to do', (error, words) => {
  const [mysql] = DRIVERS;
  expect(mysql && unconnectedHint(error, mysql).en).toMatch(words);
});

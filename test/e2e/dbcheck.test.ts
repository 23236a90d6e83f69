import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DATABASE, type DatabaseServer, mariadbServer, PASSWORD, postgresServer, USER } from '../database-server.js';
import { type Ended, runNode } from '../process.js';

/** dbcheck as a process, against PostgreSQL and MariaDB of Debian's packages on loopback. */
const cli = join(process.cwd(), 'build/test/cli.child.js');
let folder = '';
let postgres: DatabaseServer;
let mariadb: DatabaseServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xcg-dbcheck-'));
  postgres = await postgresServer();
  mariadb = await mariadbServer();
});
afterAll(async () => {
  await postgres?.stop();
  await mariadb?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const url = () =>
  `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${postgres.port}/${DATABASE}?connect_timeout=5`;
const pairs = () =>
  `host=127.0.0.1 port=${postgres.port} user=${USER} dbname=${DATABASE} password='${PASSWORD.replaceAll("'", "\\'")}' sslmode=disable`;
const mysql = (more = '') => `${USER}:${PASSWORD}@tcp(127.0.0.1:${mariadb.port})/${DATABASE}?timeout=5s${more}`;

interface Checked {
  readonly ended: Ended;
  readonly of: (
    id: string,
  ) => { status: string; evidence: Record<string, unknown>; error?: string; hint?: { en: string } } | undefined;
  readonly module: { path: string; version: string; replacedBy: string | null };
}

async function check(driver: string, dsn: string, { cwd = folder, flags = [] as string[] } = {}): Promise<Checked> {
  const argv = ['dbcheck', '--driver', driver, '--json', ...flags];
  const ended = await runNode(cli, argv, { cwd, env: { XC_DBCHECK_DSN: dsn } });
  expect(ended.stdout + ended.stderr).not.toContain(PASSWORD);
  expect(ended.stdout + ended.stderr).not.toContain(encodeURIComponent(PASSWORD));
  if (ended.stdout === '') throw new Error(ended.stderr);
  const { checks, module } = JSON.parse(ended.stdout);
  return { ended, module, of: id => checks.find((found: { id: string }) => found.id === id) };
}

const IDS = ['connect', 'tls', 'prepared', 'large-text', 'identity', 'time-zone', 'cancel', 'idle-reconnect'];

describe('PostgreSQL', () => {
  test.each(['pq', 'pgx'])('with %s: every check has an answer', async driver => {
    const result = await check(driver, url());
    const status = Object.fromEntries(IDS.map(id => [id, result.of(id)?.status]));
    expect(status).toMatchObject({
      connect: 'pass',
      tls: 'pass',
      prepared: 'pass',
      'large-text': 'pass',
      cancel: 'pass',
      'idle-reconnect': 'pass',
    });
    expect(result.ended.code).toBe(0);
    expect(result.of('connect')?.evidence['server']).toContain('PostgreSQL');
    expect(result.of('tls')?.evidence['tls']).toBe('TLSv1.3');
    expect(result.of('identity')?.evidence).toMatchObject({ type: 'int64', lastInsertId: false });
    // A column without time zone forgets the zone of what was written.
    expect(result.of('time-zone')).toMatchObject({ status: 'warn', evidence: { zoned: 0, plain: 8 * 3600 } });
    expect(result.of('cancel')?.evidence['stillRunning']).toBe(0);
  });

  test('key=value, and a session in clear', async () => {
    const result = await check('pq', pairs());
    expect(result.of('tls')?.status).toBe('warn');
  });

  test('a wrong password is a finding that does not repeat it', async () => {
    const wrong = `postgres://${USER}:wrong-9f1c-secret@127.0.0.1:${postgres.port}/${DATABASE}`;
    const result = await check('pq', wrong);
    expect(result.ended.code).toBe(1);
    expect(result.of('connect')?.status).toBe('fail');
    expect(result.ended.stdout + result.ended.stderr).not.toContain('wrong-9f1c-secret');
  });

  test('a broken data source name is not repeated by the driver', async () => {
    const result = await check('pq', 'postgres://u:hidden-secret@[::bad/x');
    expect(result.of('connect')?.status).toBe('fail');
    expect(result.ended.stdout + result.ended.stderr).not.toContain('hidden-secret');
  });
});

describe('MariaDB', () => {
  test('with go-sql-driver/mysql and what its DSN needs', async () => {
    const result = await check('mysql', mysql('&parseTime=true&loc=Asia%2FShanghai&tls=skip-verify'));
    const status = Object.fromEntries(IDS.map(id => [id, result.of(id)?.status]));
    expect(status).toMatchObject({
      connect: 'pass',
      tls: 'pass',
      prepared: 'pass',
      'large-text': 'pass',
      identity: 'pass',
      'time-zone': 'pass',
      'idle-reconnect': 'pass',
    });
    expect(result.of('identity')?.evidence).toMatchObject({ type: 'int64', lastInsertId: true });
    expect(['pass', 'warn']).toContain(status['cancel']);
  });

  test('a wrong password: the words of the server stay, and what to do follows', async () => {
    const result = await check('mysql', mysql('').replace(PASSWORD, 'wrong-9f1c-secret'));
    expect(result.of('connect')?.status).toBe('fail');
    expect(result.of('connect')?.error).toContain(`Access denied for user '${USER}'@`);
    expect(result.of('connect')?.hint?.en).toContain('user or password');
    expect(result.ended.stdout + result.ended.stderr).not.toContain('wrong-9f1c-secret');
  });

  test('without parseTime and TLS', async () => {
    const result = await check('mysql', mysql());
    expect(result.of('tls')?.status).toBe('warn');
    expect(result.of('time-zone')).toMatchObject({ status: 'warn', evidence: { plain: '[]uint8' } });
  });
});

test("the driver's version is that of the user's module, also where it is replaced by a folder", async () => {
  const app = join(folder, 'app');
  const copy = join(app, 'third party/gokb');
  mkdirSync(copy, { recursive: true });
  // What a vendor's zip is like: source that no proxy has, registered by its own name.
  writeFileSync(join(copy, 'go.mod'), 'module kingbase.com/gokb\n\ngo 1.21\n\nrequire github.com/lib/pq v1.10.9\n');
  writeFileSync(
    join(copy, 'gokb.go'),
    'package gokb\n\nimport (\n\t"database/sql"\n\n\t"github.com/lib/pq"\n)\n\nfunc init() { sql.Register("kingbase", &pq.Driver{}) }\n',
  );
  writeFileSync(
    join(app, 'go.mod'),
    'module example.com/app\n\ngo 1.21\n\nrequire kingbase.com/gokb v0.0.0\n\nrequire github.com/lib/pq v1.10.9 // indirect\n\nreplace kingbase.com/gokb => "./third party/gokb"\n',
  );
  const result = await check('kingbase', url(), { cwd: app, flags: ['--keep'] });
  expect(result.module).toMatchObject({ path: 'kingbase.com/gokb', version: 'v0.0.0' });
  expect(result.of('connect')?.status).toBe('pass');
  const kept = join(app, '.xinchuang/dbcheck-kingbase');
  expect(readdirSync(kept).sort()).toEqual(['go.mod', 'go.sum', 'main.go']);
  for (const file of readdirSync(kept)) expect(readFileSync(join(kept, file), 'utf8')).not.toContain(PASSWORD);
  const formatted = spawnSync('gofmt', ['-l', kept], { encoding: 'utf8' });
  expect(formatted.stdout + formatted.stderr).toBe('');
});

test('a vendored copy inside the own module, by its import path', async () => {
  const app = join(folder, 'own');
  mkdirSync(join(app, 'third_party/kb'), { recursive: true });
  writeFileSync(join(app, 'go.mod'), 'module example.com/own\n\ngo 1.21\n\nrequire github.com/lib/pq v1.10.9\n');
  writeFileSync(
    join(app, 'third_party/kb/kb.go'),
    'package kb\n\nimport (\n\t"database/sql"\n\n\t"github.com/lib/pq"\n)\n\nfunc init() { sql.Register("kingbase", &pq.Driver{}) }\n',
  );
  const result = await check('kingbase', url(), { cwd: app, flags: ['--import', 'example.com/own/third_party/kb'] });
  expect(result.of('connect')?.status).toBe('pass');
});

test('a driver that nobody can fetch, and other wrong questions', async () => {
  const ask = (argv: string[], env: Record<string, string> = {}) =>
    runNode(cli, ['dbcheck', ...argv], { cwd: folder, env });
  const dsn = { XC_DBCHECK_DSN: url() };
  expect((await ask(['--driver', 'kingbase'], dsn)).stderr).toContain('XC-DB-002');
  expect((await ask(['--driver', 'oracle'], dsn)).stderr).toContain('XC-DB-001');
  expect((await ask([], dsn)).stderr).toMatch(/XC-INPUT-002.*--driver: is required[\s\S]*\| kingbase/);
  expect((await ask(['--driver', 'pq'])).stderr).toContain('XC-DB-006');
  expect((await ask(['--driver', 'pq', '--import', 'no/such'], dsn)).stderr).toContain('XC-DB-003');
  expect(existsSync(join(folder, '.xinchuang'))).toBe(false);
});

test('by standard input, told in Chinese; by the command line with a warning', async () => {
  const child = spawn(process.execPath, [cli, 'dbcheck', '--driver', 'pq', '--dsn', '-', '--lang', 'zh'], {
    cwd: folder,
  });
  child.stdin.end(`${url()}\n`);
  let text = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) text += chunk;
  expect(text).toContain('✔ large-text      长中文文本读写一致');
  expect(text).not.toContain(encodeURIComponent(PASSWORD));
  const told = await runNode(cli, ['dbcheck', '--driver', 'pq', '--dsn', url()], { cwd: folder });
  expect(told.stderr).toContain('XC-DB-007');
  expect(told.stdout + told.stderr).not.toContain(encodeURIComponent(PASSWORD));
});

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './loopback.js';

export interface DatabaseServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

export const USER = 'xc';
/** Nothing else that is printed looks like it. */
export const PASSWORD = "pa'ss word%@:/9f1c";
export const DATABASE = 'xcdb';

/** PostgreSQL of Debian's package: a folder and a port of its own, passwords, TLS. */
export async function postgresServer(): Promise<DatabaseServer> {
  const folder = mkdtempSync(join(tmpdir(), 'xcg-postgres-'));
  const owner = ownerNamed('postgres');
  own(folder, owner);
  const versions = readdirSync('/usr/lib/postgresql').sort();
  const bin = join('/usr/lib/postgresql', versions.at(-1) ?? '', 'bin');
  const data = join(folder, 'data');
  const secret = join(folder, 'password');
  writeFileSync(secret, PASSWORD);
  own(secret, owner);
  const init = [
    '-D',
    data,
    '-U',
    USER,
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
    '-E',
    'UTF8',
    '--no-locale',
    '-N',
  ];
  must(spawnSync(join(bin, 'initdb'), init, { ...owner, cwd: folder }));
  const { cert, key } = certificate(folder, owner);
  const port = await freePort();
  const argv = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
  const settings = ['fsync=off', 'ssl=on', `ssl_cert_file=${cert}`, `ssl_key_file=${key}`, 'timezone=UTC'];
  const child = spawn(join(bin, 'postgres'), [...argv, ...settings.flatMap(setting => ['-c', setting])], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilItAnswers(child, port);
  const env = { ...process.env, PGPASSWORD: PASSWORD };
  const create = ['-h', '127.0.0.1', '-p', String(port), '-U', USER, DATABASE];
  must(spawnSync(join(bin, 'createdb'), create, { env }));
  return { port, stop: () => stop(child, 'SIGINT', folder) };
}

/** MariaDB of Debian's package, likewise. */
export async function mariadbServer(): Promise<DatabaseServer> {
  const folder = mkdtempSync(join(tmpdir(), 'xcg-mariadb-'));
  const owner = ownerNamed('mysql');
  own(folder, owner);
  const data = join(folder, 'data');
  const start = join(folder, 'start.sql');
  const quoted = PASSWORD.replaceAll("'", "''");
  writeFileSync(
    start,
    [
      `CREATE DATABASE ${DATABASE} CHARACTER SET utf8mb4;`,
      `CREATE USER '${USER}'@'127.0.0.1' IDENTIFIED BY '${quoted}';`,
      `GRANT ALL ON ${DATABASE}.* TO '${USER}'@'127.0.0.1';`,
      // A user of one database may end its own sessions, and sees them: nothing more is needed.
      '',
    ].join('\n'),
  );
  own(start, owner);
  must(
    spawnSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--skip-test-db'], {
      ...owner,
      cwd: folder,
    }),
  );
  const { cert, key } = certificate(folder, owner);
  const port = await freePort();
  const PATH = [process.env['PATH'] ?? '', '/usr/sbin'].join(delimiter);
  const argv = [
    '--no-defaults',
    `--datadir=${data}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--socket=${join(folder, 's')}`,
    `--pid-file=${join(folder, 'pid')}`,
    `--init-file=${start}`,
    `--ssl-cert=${cert}`,
    `--ssl-key=${key}`,
    '--default-time-zone=+08:00',
    '--skip-name-resolve',
  ];
  const child = spawn('mariadbd', argv, {
    ...owner,
    cwd: folder,
    env: { ...process.env, PATH },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilItAnswers(child, port);
  return { port, stop: () => stop(child, 'SIGTERM', folder) };
}

interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/** Database servers refuse to run as root; their packages bring a user. */
function ownerNamed(name: string): Owner {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(entry => entry.startsWith(`${name}:`));
  const [, , uid, gid] = (line ?? '').split(':').map(Number);
  if (!uid || !gid) throw new Error(`no user ${name}`);
  return { uid, gid };
}

function own(path: string, { uid, gid }: Owner): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

function certificate(folder: string, owner: Owner): { readonly cert: string; readonly key: string } {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const how = ['-newkey', 'rsa:2048', '-noenc', '-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', cert];
  must(spawnSync('openssl', ['req', '-x509', ...how]));
  for (const path of [cert, key]) own(path, owner);
  chmodSync(key, 0o600);
  return { cert, key };
}

function must({ status, stderr, error }: ReturnType<typeof spawnSync>): void {
  if (status !== 0) throw new Error(error?.message ?? String(stderr));
}

async function untilItAnswers(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.on('data', chunk => {
    said = (said + chunk).slice(-4000);
  });
  process.once('exit', () => child.kill('SIGKILL'));
  for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
    await wait(200);
    const answers = await new Promise<boolean>(resolve => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (answers) return;
  }
  throw new Error(`the server does not answer:\n${said}`);
}

async function stop(child: ChildProcess, signal: NodeJS.Signals, folder: string): Promise<void> {
  if (child.exitCode === null) {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}

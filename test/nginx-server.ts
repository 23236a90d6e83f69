import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** nginx of Debian's package with a configuration and a folder of its own. */
export async function nginxServer(server: string): Promise<{ readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'xcg-nginx-'));
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name));
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = [
    'daemon off; worker_processes 1; error_log stderr warn;',
    `pid ${folder}/pid;`,
    'events { worker_connections 64; }',
    'http { access_log off;',
    ...temp.map(name => `${name}_temp_path ${folder}/${name.replace('client_', '')};`),
    server,
    '}',
  ].join('\n');
  writeFileSync(join(folder, 'nginx.conf'), config);
  const PATH = [process.env['PATH'] ?? '', '/usr/sbin'].join(delimiter);
  const child: ChildProcess = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    env: { ...process.env, PATH },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', chunk => {
    said += chunk;
  });
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  await wait(500);
  if (child.exitCode !== null) throw new Error(`nginx: ${said}`);
  return {
    stop: async () => {
      process.off('exit', kill);
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

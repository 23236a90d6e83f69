import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { parseImage } from '../../src/audit/containers/image-reference.js';
import { imagePlatforms } from '../../src/audit/containers/registry.js';
import { realSystem } from '../../src/system/index.js';
import { freePort } from '../loopback.js';

/** The distribution registry of Debian's docker-registry, filled by skopeo. */
test('an index, an image alone, and what is not there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xcg-registry-'));
  const port = await freePort();
  const config = join(folder, 'config.yml');
  const data = join(folder, 'data');
  writeFileSync(
    config,
    `version: 0.1\nlog: {level: error}\nstorage: {filesystem: {rootdirectory: ${data}}}\nhttp: {addr: '127.0.0.1:${port}'}\n`,
  );
  const server = spawn('docker-registry', ['serve', config], { stdio: 'ignore' });
  process.once('exit', () => server.kill('SIGKILL'));
  const { http } = realSystem(new AbortController().signal);
  const registry = `127.0.0.1:${port}`;
  const ask = (name: string) => {
    const image = parseImage(`${registry}/${name}`);
    if (image === undefined) throw new Error(name);
    return imagePlatforms(http, image);
  };
  try {
    for (let tries = 0; tries < 50 && 'unknown' in (await ask('none')) && !(await answers(registry)); tries++)
      await wait(200);
    push(layout(join(folder, 'many'), ['loong64', 'arm64', 'amd64']), `${registry}/team/many:1`, ['--all']);
    push(layout(join(folder, 'one'), ['loong64']), `${registry}/one:1`, []);
    expect(await ask('team/many:1')).toEqual({ goarches: ['amd64', 'arm64', 'loong64'] });
    expect(await ask('one:1')).toEqual({ goarches: ['loong64'] });
    expect(await ask('one:2')).toEqual({ unknown: 'HTTP 404' });
  } finally {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
});

async function answers(registry: string): Promise<boolean> {
  return fetch(`http://${registry}/v2/`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function push(folder: string, to: string, flags: readonly string[]): void {
  const argv = ['copy', '--insecure-policy', '--dest-tls-verify=false', ...flags, `oci:${folder}`, `docker://${to}`];
  const { status, stderr } = spawnSync('skopeo', argv, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** An OCI layout of images without layers: one manifest, or an index of several. */
function layout(folder: string, goarches: readonly string[]): string {
  mkdirSync(join(folder, 'blobs/sha256'), { recursive: true });
  const blob = (mediaType: string, value: unknown) => {
    const text = JSON.stringify(value);
    const hex = createHash('sha256').update(text).digest('hex');
    writeFileSync(join(folder, 'blobs/sha256', hex), text);
    return { mediaType, digest: `sha256:${hex}`, size: text.length };
  };
  const type = (name: string) => `application/vnd.oci.image.${name}.v1+json`;
  const manifests = goarches.map(architecture => {
    const config = blob(type('config'), { architecture, os: 'linux', rootfs: { type: 'layers', diff_ids: [] } });
    const manifest = blob(type('manifest'), { schemaVersion: 2, mediaType: type('manifest'), config, layers: [] });
    return { ...manifest, platform: { architecture, os: 'linux' } };
  });
  const top =
    manifests.length === 1
      ? manifests
      : [blob(type('index'), { schemaVersion: 2, mediaType: type('index'), manifests })];
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: top }));
  return folder;
}

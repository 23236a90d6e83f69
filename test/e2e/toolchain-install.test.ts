import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { create as createTar } from 'tar';
import { localHost } from '../../src/host/index.js';
import { type HttpLimits, makeExec, makeHttp, type System } from '../../src/system/index.js';
import { hash1 } from '../../src/toolchain/dirhash.js';
import { hostGoarch } from '../../src/toolchain/go-here.js';
import { type ReleaseTable, type SetupGoOptions, setupGo, setupVendorGo } from '../../src/toolchain/index.js';
import { unpackModuleZip, unpackTarGz } from '../../src/toolchain/unpack.js';
import { storedZip } from './archives.js';

/** A Go that answers the one question that setup asks. Archives of it are served by a real server on loopback. */
const goScript = (version: string) =>
  `#!/bin/sh\nprintf 'go${version}\\n%s\\n${hostGoarch()}\\n' "$(cd "$(dirname "$0")/.." && pwd)"\n`;

const VERSION = '1.99.0';
const PLATFORM = `linux-${hostGoarch()}`;
const ARCHIVE = `go${VERSION}.${PLATFORM}.tar.gz`;
const MODULE = `golang.org/toolchain@v0.0.1-go${VERSION}.${PLATFORM}`;
const MODULE_PATH = `/golang.org/toolchain/@v/v0.0.1-go${VERSION}.${PLATFORM}.zip`;
const ARCH = hostGoarch() === 'amd64' ? 'x64' : hostGoarch();

let good: Buffer;
let goodSha256: string;
let zip: Buffer;
let zipH1: string;
beforeAll(async () => {
  good = await goArchive(VERSION);
  goodSha256 = sha256(good);
  const files = {
    [`${MODULE}/VERSION`]: `go${VERSION}\ntime x\n`,
    [`${MODULE}/bin/go`]: goScript(VERSION),
    [`${MODULE}/src/_go.mod`]: 'module std\n',
    [`${MODULE}/pkg/tool/compile`]: 'x',
  };
  zip = storedZip(Object.entries(files).map(([name, data]) => ({ name, data })));
  zipH1 = hash1(new Map(Object.entries(files).map(([name, data]) => [name, sha256(Buffer.from(data))])));
});

const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

async function goArchive(version: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'go-archive-'));
  try {
    await mkdir(join(folder, 'go/bin'), { recursive: true });
    await writeFile(join(folder, 'go/VERSION'), `go${version}\ntime x\n`);
    await writeFile(join(folder, 'go/bin/go'), goScript(version));
    await chmod(join(folder, 'go/bin/go'), 0o755);
    // Bytes that do not compress, so that an answer can be cut in the middle.
    await writeFile(join(folder, 'go/noise'), randomBytes(200_000));
    const chunks: Buffer[] = [];
    for await (const chunk of createTar({ gzip: true, cwd: folder, portable: true }, ['go']))
      chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let server: Server;
let base: string;
let asked: string[];
/** What each path answers; the rest is 404. */
let answers: Record<string, Answer>;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end('not found');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setup-go-'));
  asked = [];
  answers = {};
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const send =
  (data: Uint8Array | string): Answer =>
  (_request, response) =>
    response.end(data);

const QUICK: HttpLimits = { connectMs: 1000, idleMs: 400, retries: 1, retryDelayMs: 10 };
const said: string[] = [];
const sink = { write: (text: string) => said.push(text) > 0, isTTY: false } as unknown as NodeJS.WriteStream;

function effects(env: Record<string, string> = {}, abort = new AbortController()) {
  said.length = 0;
  const all = {
    PATH: '/usr/bin:/bin',
    HOME: folder,
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    GOPROXY: 'off',
    GOSUMDB: 'off',
    ...env,
  };
  const system: System = {
    env: all,
    cwd: folder,
    exec: makeExec(all, folder, abort.signal),
    http: makeHttp(all, abort.signal, QUICK),
    now: () => new Date(),
    signal: abort.signal,
  };
  return { system, host: localHost(system, { language: 'en', out: sink }) };
}

const table = (over: Partial<ReleaseTable> = {}): ReleaseTable => ({
  source: 'test',
  archives: { [VERSION]: { [PLATFORM]: goodSha256 } },
  modules: {},
  ...over,
});

const options = (over: Partial<SetupGoOptions> = {}): SetupGoOptions => ({
  goVersion: VERSION,
  table: table(),
  sources: ['tool-cache', 'archive', 'mirrors', 'goproxy'],
  mirrors: [base],
  workspace: folder,
  ...over,
});

/** Nothing half-written and nothing empty is left, wherever it might be. */
const leftovers = async () =>
  (await readdir(join(folder, 'tools'), { recursive: true }).catch(() => [])).filter(Boolean);

describe('setting Go up from a mirror', () => {
  test('installs in the layout of actions/setup-go, and the second time takes it from there', async () => {
    answers[`/${ARCHIVE}`] = send(good);
    const go = await setupGo(options(), effects());
    expect(go).toMatchObject({
      version: VERSION,
      from: 'mirrors',
      checked: 'SHA-256 (shipped table)',
      env: { GOTOOLCHAIN: 'local' },
    });
    expect(go.root).toBe(join(folder, 'tools/go', VERSION, ARCH));
    expect((await readdir(join(folder, 'tools/go', VERSION))).sort()).toEqual([ARCH, `${ARCH}.complete`]);
    const again = await setupGo(options(), effects());
    expect(again).toMatchObject({ from: 'tool-cache', root: go.root });
    expect(asked).toHaveLength(1);
  });

  test('a range is met by the tool cache without resolving anything newer', async () => {
    answers[`/${ARCHIVE}`] = send(good);
    await setupGo(options(), effects());
    const newer = table({ archives: { [VERSION]: { [PLATFORM]: goodSha256 }, '1.99.1': { [PLATFORM]: goodSha256 } } });
    expect((await setupGo(options({ goVersion: '1.99.x', table: newer }), effects())).version).toBe(VERSION);
  });

  test('a redirect is followed', async () => {
    answers[`/${ARCHIVE}`] = (_request, response) => response.writeHead(302, { location: '/elsewhere' }).end();
    answers['/elsewhere'] = send(good);
    expect((await setupGo(options(), effects())).from).toBe('mirrors');
  });

  test('a slow answer that goes on is waited for', async () => {
    answers[`/${ARCHIVE}`] = (_request, response) => {
      const parts = [0, 1, 2, 3].map(i => good.subarray((i * good.length) / 4, ((i + 1) * good.length) / 4));
      response.writeHead(200, { 'content-length': good.length });
      for (const [i, part] of parts.entries()) setTimeout(() => response.write(part), i * 200);
      setTimeout(() => response.end(), 800);
    };
    expect((await setupGo(options(), effects())).from).toBe('mirrors');
  });

  test('a trickle that never ends is given up: it counts as too slow, though it is never silent', async () => {
    answers['/trickle'] = (_request, response) => {
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    };
    const slowest = { bytesPerSecond: 10_000, overMs: 200 };
    const { http } = effects().system;
    const failed = http.download(`${base}/trickle`, join(folder, 'file'), { maxBytes: 1e6, slowest });
    await expect(failed).rejects.toMatchObject({ reason: 'timeout', detail: expect.stringContaining('too slow') });
  });

  test('user and password of a mirror are sent, and never shown', async () => {
    const authorized: Answer = (request, response) =>
      request.headers.authorization === `Basic ${Buffer.from('me:s3cret').toString('base64')}`
        ? response.end(good)
        : response.writeHead(401).end();
    answers[`/${ARCHIVE}`] = authorized;
    const go = await setupGo(options({ mirrors: [base.replace('//', '//me:s3cret@')] }), effects());
    expect(JSON.stringify(go) + said.join('')).not.toContain('s3cret');
  });

  type Failure = [name: string, answer: Answer, code: string, text: RegExp];
  const failures: Failure[] = [
    ['a wrong hash', send('not Go'), 'XC-SETUP-003', /has SHA-256 .* expected .* \(shipped table\)/],
    ['a web page', send('\n<!DOCTYPE html><title>Login</title>'), 'XC-SETUP-023', /web page/],
    ['404', (_q, r) => r.writeHead(404).end(), 'XC-SETUP-025', /HTTP 404/],
    ['503', (_q, r) => r.writeHead(503).end(), 'XC-SETUP-025', /HTTP 503/],
    ['silence', () => {}, 'XC-SETUP-025', /no answer in time/],
    [
      'silence in the middle',
      (_q, r) => r.writeHead(200, { 'content-length': 999_999 }).write('x'),
      'XC-SETUP-025',
      /no answer in time|terminated/i,
    ],
    [
      'an answer cut short',
      (_q, r) => {
        r.writeHead(200, { 'content-length': 999_999 });
        r.write(Buffer.alloc(5000));
        setTimeout(() => r.destroy(), 50);
      },
      'XC-SETUP-025',
      /did not give it/,
    ],
  ];

  test.each(failures)('%s: one clear error, nothing left', async (_name, answer, code, text) => {
    answers[`/${ARCHIVE}`] = answer;
    const failed = setupGo(options(), effects());
    await expect(failed).rejects.toMatchObject({ code, message: expect.stringMatching(text) });
    expect(await leftovers()).toEqual([]);
  });

  test.each(failures)('%s: the next mirror is tried, and that is said', async (_name, answer, code) => {
    answers[`/bad/${ARCHIVE}`] = answer;
    answers[`/good/${ARCHIVE}`] = send(good);
    const go = await setupGo(options({ mirrors: [`${base}/bad/`, `${base}/good`] }), effects());
    expect(go.source).toBe(`${base}/good`);
    expect(said.join('')).toMatch(new RegExp(`${code}[^]*next +${base}/good \\(2 of 2\\)`));
  });

  test('nobody answers: every source is named', async () => {
    const failed = setupGo(options({ mirrors: [`${base}/a`, 'http://127.0.0.1:1'] }), effects());
    await expect(failed).rejects.toMatchObject({ code: 'XC-SETUP-004', values: { count: 2 }, others: { length: 2 } });
  });

  test('the right hash over a damaged archive is still refused', async () => {
    const damaged = good.subarray(0, good.length - 1000);
    answers[`/${ARCHIVE}`] = send(damaged);
    const archives = { [VERSION]: { [PLATFORM]: sha256(damaged) } };
    await expect(setupGo(options({ table: table({ archives }) }), effects())).rejects.toMatchObject({
      code: 'XC-SETUP-009',
    });
    expect(await leftovers()).toEqual([]);
  });

  test('an archive that holds another version is refused', async () => {
    const other = await goArchive('1.98.0');
    answers[`/${ARCHIVE}`] = send(other);
    const archives = { [VERSION]: { [PLATFORM]: sha256(other) } };
    await expect(setupGo(options({ table: table({ archives }) }), effects())).rejects.toMatchObject({
      code: 'XC-SETUP-024',
    });
    expect(await leftovers()).toEqual([]);
  });

  test('a version that is in no table: the mirror is not asked about its own file', async () => {
    answers[`/${ARCHIVE}`] = send(good);
    answers['/?mode=json&include=all'] = send('[]');
    const failed = setupGo(options({ table: table({ archives: {} }) }), { ...effects(), ...officialSiteDown() });
    await expect(failed).rejects.toMatchObject({ code: 'XC-SETUP-011' });
    expect(asked).toEqual([]);
  });

  test('what was not asked, for want of a hash, is not called tried', async () => {
    const gone = options({ table: table({ archives: {} }), mirrors: [`${base}/a`, `${base}/b`] });
    const sources = ['mirrors', 'goproxy'] as const;
    const failed = setupGo({ ...gone, sources, goModuleH1: zipH1 }, officialSiteDown({ GOPROXY: base }));
    const values = { count: 2, sources: `${base}/a · ${base}/` };
    await expect(failed).rejects.toMatchObject({ code: 'XC-SETUP-004', values });
  });

  test('a version that is in no table: the hash of the official site, by HTTPS', async () => {
    answers[`/${ARCHIVE}`] = send(good);
    const urls: string[] = [];
    const files = [
      {
        filename: ARCHIVE,
        os: 'linux',
        arch: hostGoarch(),
        version: `go${VERSION}`,
        sha256: goodSha256,
        size: 1,
        kind: 'archive',
      },
    ];
    const list = JSON.stringify([{ version: `go${VERSION}`, stable: true, files }]);
    const base = effects();
    const http = { ...base.system.http, text: async (url: string) => list.slice(0, urls.push(url) * list.length) };
    const go = await setupGo(options({ table: table({ archives: {} }) }), {
      ...base,
      system: { ...base.system, http },
    });
    expect(go.checked).toBe('SHA-256 (https://go.dev/dl)');
    expect(urls).toEqual(['https://go.dev/dl/?mode=json&include=all']);
  });

  test("a version that is in no table: the user's hash", async () => {
    answers[`/${ARCHIVE}`] = send(good);
    const go = await setupGo(options({ table: table({ archives: {} }), goArchiveSha256: goodSha256 }), effects());
    expect(go.checked).toBe('SHA-256 (go-archive-sha256)');
  });
});

/** go.dev cannot be had on loopback; what counts is that nothing else is believed. */
function officialSiteDown(env: Record<string, string> = {}) {
  const { system, host } = effects(env);
  const bytes = system.http.bytes;
  const text = (url: string, o: { maxBytes: number }) =>
    system.http.text(url.replace(/^https:\/\/(go\.dev|golang\.google\.cn)/, 'http://127.0.0.1:1'), o);
  return { host, system: { ...system, http: { ...system.http, bytes, text } } };
}

describe('an archive on this machine', () => {
  test('is checked and installed without a network; its name says the version', async () => {
    await writeFile(join(folder, ARCHIVE), good);
    const go = await setupGo(options({ goVersion: undefined, goArchive: ARCHIVE, mirrors: [] }), effects());
    expect(go).toMatchObject({
      version: VERSION,
      from: 'archive',
      origin: 'go-archive',
      checked: 'SHA-256 (shipped table)',
    });
  });

  test.each([
    ['a wrong hash', 'no archive', 'XC-SETUP-003'],
    ['a truncated file', undefined, 'XC-SETUP-003'],
  ])('%s: refused, and the network is not asked instead', async (_name, content, code) => {
    await writeFile(join(folder, ARCHIVE), content ?? good.subarray(0, 5000));
    answers[`/${ARCHIVE}`] = send(good);
    await expect(setupGo(options({ goArchive: ARCHIVE }), effects())).rejects.toMatchObject({ code });
    expect(asked).toEqual([]);
    expect(await readFile(join(folder, ARCHIVE))).toHaveLength(content?.length ?? 5000);
  });

  test.each([['absent.tar.gz'], ['.']])('%s is no file', async goArchive =>
    expect(setupGo(options({ goArchive }), effects())).rejects.toMatchObject({ code: 'XC-SETUP-022' }),
  );

  test('an archive for another machine is refused by its name', () =>
    expect(
      setupGo(options({ goVersion: undefined, goArchive: `go${VERSION}.plan9-mips.tar.gz` }), effects()),
    ).rejects.toMatchObject({ code: 'XC-SETUP-013' }));
});

describe('the toolchain module of a module proxy', () => {
  const fromProxy = (over: Partial<SetupGoOptions> = {}) =>
    options({
      sources: ['tool-cache', 'goproxy'],
      table: table({ modules: { [VERSION]: { [PLATFORM]: zipH1 } } }),
      ...over,
    });

  test('is checked against h1 and made ready to run: execute bits, go.mod files', async () => {
    answers[MODULE_PATH] = send(zip);
    const go = await setupGo(fromProxy(), effects({ GOPROXY: `${base},direct` }));
    expect(go).toMatchObject({ from: 'goproxy', checked: 'h1 (shipped table)' });
    expect(await readFile(join(go.root, 'src/go.mod'), 'utf8')).toBe('module std\n');
  });

  test('from a folder, as intranets have it', async () => {
    await mkdir(join(folder, 'proxy/golang.org/toolchain/@v'), { recursive: true });
    await writeFile(join(folder, `proxy${MODULE_PATH}`), zip);
    const go = await setupGo(fromProxy(), effects({ GOPROXY: `file://${folder}/proxy` }));
    expect(go.from).toBe('goproxy');
  });

  test('a wrong h1 is refused', async () => {
    answers[MODULE_PATH] = send(zip);
    const wrong = `h1:${'A'.repeat(43)}=`;
    const failed = setupGo(fromProxy({ goModuleH1: wrong }), effects({ GOPROXY: base }));
    await expect(failed).rejects.toMatchObject({ code: 'XC-SETUP-012', message: expect.stringContaining(zipH1) });
    expect(await leftovers()).toEqual([]);
  });

  test.each([
    ['a comma goes on after 404', (r: ServerResponse) => r.writeHead(404).end(), ',', true],
    ['a comma goes on after 410', (r: ServerResponse) => r.writeHead(410).end(), ',', true],
    ['a comma stops at 500', (r: ServerResponse) => r.writeHead(403).end(), ',', false],
    ['a bar goes on after 403', (r: ServerResponse) => r.writeHead(403).end(), '|', true],
    ['a comma stops at a web page', (r: ServerResponse) => r.end('<html>login'), ',', false],
    ['a bar goes on after a web page', (r: ServerResponse) => r.end('<html>login'), '|', true],
  ])('%s', async (_name, answer, separator, goesOn) => {
    answers[`/a${MODULE_PATH}`] = (_request, response) => answer(response);
    answers[`/b${MODULE_PATH}`] = send(zip);
    const done = setupGo(fromProxy(), effects({ GOPROXY: `${base}/a${separator}${base}/b` }));
    if (goesOn) expect((await done).source).toBe(`${base}/b`);
    else await expect(done).rejects.toMatchObject({ name: 'UserError' });
    expect(asked.includes(`GET /b${MODULE_PATH}`)).toBe(goesOn);
  });

  test('GOPROXY=off asks nobody', async () => {
    await expect(setupGo(fromProxy(), effects())).rejects.toMatchObject({ code: 'XC-SETUP-004' });
    expect(asked).toEqual([]);
  });

  test("GOSUMDB=off is only for who gives the hash: the module's own word is not enough", async () => {
    answers[MODULE_PATH] = send(zip);
    const unknown = fromProxy({ table: table() });
    await expect(setupGo(unknown, effects({ GOPROXY: base }))).rejects.toMatchObject({ code: 'XC-SETUP-014' });
    expect(asked).toEqual([]);
    const go = await setupGo({ ...unknown, goModuleH1: zipH1 }, effects({ GOPROXY: base }));
    expect(go.checked).toBe('h1 (go-module-h1)');
  });

  test('a proxy that makes up the checksum database is found out', async () => {
    answers['/sumdb/sum.golang.org/supported'] = send('');
    answers[`/sumdb/sum.golang.org/lookup/${MODULE}`] = send(
      `1\n${MODULE.replace('@', ' ')} ${zipH1}\n\ngo.sum database tree\n2\n${'A'.repeat(43)}=\n\n— sum.golang.org Az3grn4GNnbtrfETJem3Jr7ZbFYo1Azb5JCrPTzzbWdjm6kXry0pPHrWYdXd/NjK6NcWPMPjjUlE84sNCiwm4c98uwo=\n`,
    );
    answers[MODULE_PATH] = send(zip);
    const failed = setupGo(fromProxy({ table: table() }), effects({ GOPROXY: base, GOSUMDB: 'sum.golang.org' }));
    await expect(failed).rejects.toMatchObject({
      code: 'XC-SETUP-018',
      message: expect.stringContaining('invalid signature'),
    });
    expect(asked).not.toContain(`GET ${MODULE_PATH}`);
  });
});

describe('hostile archives', () => {
  const installTar = async (entries: readonly TarEntry[]) => {
    const data = rawTarGz(entries);
    answers[`/${ARCHIVE}`] = send(data);
    return setupGo(options({ table: table({ archives: { [VERSION]: { [PLATFORM]: sha256(data) } } }) }), effects());
  };
  const ok: TarEntry[] = [{ name: 'go/VERSION', data: `go${VERSION}\n` }];

  test.each<[string, TarEntry[], RegExp]>([
    ['leaves the folder', [...ok, { name: 'go/../../../escaped', data: 'x' }], /escaped/],
    ['an absolute path', [...ok, { name: '/tmp/escaped-absolute', data: 'x' }], /escaped-absolute/],
    ['a symbolic link outward', [...ok, { name: 'go/bin', link: '/etc', type: '2' }], /SymbolicLink/],
    ['a symbolic link upward', [...ok, { name: 'go/bin', link: '../../..', type: '2' }], /SymbolicLink/],
    ['a hard link outward', [...ok, { name: 'go/bin', link: '/etc/passwd', type: '1' }], /Link/],
    ['a device', [...ok, { name: 'go/null', type: '3' }], /CharacterDevice/],
    ['a size beyond all bounds', [...ok, { name: 'go/huge', size: 2 ** 33 - 1, data: '' }], /bytes/],
  ])('%s is refused', async (_name, entries, text) => {
    const failed = installTar(entries);
    await expect(failed).rejects.toMatchObject({ code: 'XC-SETUP-009', message: expect.stringMatching(text) });
    expect(await leftovers()).toEqual([]);
    expect((await readdir(folder)).filter(name => name.includes('escaped'))).toEqual([]);
  });

  test('a link that stays inside is fine', async () => {
    const go = await installTar([
      ...ok,
      { name: 'go/bin/real', data: goScript(VERSION), mode: 0o755 },
      { name: 'go/bin/go', link: 'real', type: '2' },
    ]);
    expect(go.version).toBe(VERSION);
  });

  test.each([
    ['files', { maxFiles: 10, maxBytes: 1e9 }, /more than 10 files/],
    ['bytes', { maxFiles: 100, maxBytes: 10 }, /more than 10 bytes/],
  ])('a bound on %s holds, tar and zip', async (_name, limits, text) => {
    const many = Array.from({ length: 11 }, (_, i) => ({ name: `${MODULE}/f${i}`, data: 'xx' }));
    await writeFile(join(folder, 'a.tar.gz'), rawTarGz(many));
    await writeFile(join(folder, 'a.zip'), storedZip(many));
    await mkdir(join(folder, 'out'));
    const { signal } = new AbortController();
    const [tar, zipped, out] = ['a.tar.gz', 'a.zip', 'out'].map(name => join(folder, name)) as [string, string, string];
    await expect(unpackTarGz(tar, out, signal, limits)).rejects.toMatchObject({
      name: 'BadArchive',
      message: expect.stringMatching(text),
    });
    await rm(out, { recursive: true, maxRetries: 10 });
    await expect(unpackModuleZip(zipped, out, `${MODULE}/`, signal, limits)).rejects.toThrow(text);
  });

  const installZip = (entries: Parameters<typeof storedZip>[0]) => {
    answers[MODULE_PATH] = send(storedZip(entries));
    const sources = ['goproxy'] as const;
    return setupGo(options({ sources, goModuleH1: zipH1 }), effects({ GOPROXY: base }));
  };

  test.each<[string, Parameters<typeof storedZip>[0]]>([
    ['a name outside the module', [{ name: 'golang.org/other@v1/x', data: 'x' }]],
    ['a name that climbs', [{ name: `${MODULE}/../../../escaped`, data: 'x' }]],
    ['an absolute name', [{ name: '/escaped', data: 'x' }]],
    ['a back slash', [{ name: `${MODULE}/..\\..\\escaped`, data: 'x' }]],
    ['a symbolic link', [{ name: `${MODULE}/bin`, data: '/etc', mode: 0o120777 }]],
    [
      'the same name twice',
      [
        { name: `${MODULE}/a`, data: 'x' },
        { name: `${MODULE}/a`, data: 'y' },
      ],
    ],
    ['a size that is a lie', [{ name: `${MODULE}/a`, data: 'x'.repeat(100_000), claimedSize: 10 }]],
    ['more bytes than any Go has', [{ name: `${MODULE}/a`, data: 'x', claimedSize: 0xffff_fffe }]],
    ['nothing', []],
  ])('zip: %s is refused', async (_name, entries) => {
    await expect(installZip(entries)).rejects.toMatchObject({ code: 'XC-SETUP-009' });
    expect(await leftovers()).toEqual([]);
  });
});

describe('the place where it goes', () => {
  test('two processes install the same version at once: one downloads, both have it', async () => {
    answers[`/${ARCHIVE}`] = (_request, response) => setTimeout(() => response.end(good), 500);
    const results = await Promise.all([1, 2, 3].map(() => job()));
    expect(results).toEqual(Array(3).fill({ code: 0, printed: join(folder, 'tools/go', VERSION, ARCH) }));
    expect(asked).toEqual([`GET /${ARCHIVE}`]);
    expect((await readdir(join(folder, 'tools/go', VERSION))).sort()).toEqual([ARCH, `${ARCH}.complete`]);
  }, 30_000);

  /** Runs a command with a mount of its own over the tool cache: as root, or as root of a user namespace. */
  const withMount = (options: string) => {
    const rights = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
    const script = `mkdir -p "$0"; mount -t tmpfs -o ${options} tmpfs "$0"; "$@" || code=$?; find "$0" -mindepth 1; exit $code`;
    return ['unshare', ...rights, '--mount', 'sh', '-c', script, join(folder, 'tools')];
  };

  test('a full disk, a real one: one clear error, nothing left', async () => {
    answers[`/${ARCHIVE}`] = send(good);
    const { code, printed } = await job(withMount('size=300k'));
    expect(printed).toMatch(
      /^XC-SYSTEM-001 no space left on the device while writing \S+\/tools\/go\/1\.99\.0\/[a-z0-9]+\n[^/]*$/,
    );
    expect(code).toBe(2);
  });

  test('a tool cache that cannot be written: one clear error', async () => {
    answers[`/${ARCHIVE}`] = send(good);
    const { code, printed } = await job(withMount('ro'));
    expect(printed).toMatch(/^XC-SYSTEM-002 cannot write \S+\/tools\/go\/\S+: EROFS: read-only file system\n/);
    expect(code).toBe(2);
    expect(asked).toEqual([]);
  });

  test('what a dead run left is cleaned away', async () => {
    const place = join(folder, 'tools/go', VERSION);
    await mkdir(join(place, `.${ARCH}-dead01/go`), { recursive: true });
    await mkdir(join(place, ARCH, 'half'), { recursive: true });
    answers[`/${ARCHIVE}`] = send(good);
    const go = await setupGo(options(), effects());
    expect((await readdir(place)).sort()).toEqual([ARCH, `${ARCH}.complete`]);
    expect(await readdir(go.root)).not.toContain('half');
  });

  test('the lock of a run that died is taken over', async () => {
    answers[`/${ARCHIVE}`] = send(good);
    const lock = join(folder, 'tools/go', VERSION, `.${ARCH}.lock`);
    await mkdir(lock, { recursive: true });
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(lock, longAgo, longAgo);
    expect((await setupGo(options(), effects())).from).toBe('mirrors');
  });

  test('an abort in mid-download leaves nothing', async () => {
    const abort = new AbortController();
    answers[`/${ARCHIVE}`] = (_request, response) => {
      response.writeHead(200, { 'content-length': good.length });
      response.write(good.subarray(0, 5000));
      setTimeout(() => abort.abort(), 100);
    };
    const failed = setupGo(options({ mirrors: [base, `${base}/other`] }), effects({}, abort));
    await expect(failed).rejects.toMatchObject({ name: 'Interrupted' });
    expect(await leftovers()).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['tar', { goArchive: 'many.tar.gz' }],
    ['zip', { sources: ['goproxy'] as const, goModuleH1: `h1:${'A'.repeat(43)}=` }],
  ])('an abort in mid-unpacking leaves nothing: %s', async (_name, over) => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({ name: `${MODULE}/${i}`, data: 'x' }));
    const data = rawTarGz(many);
    await writeFile(join(folder, 'many.tar.gz'), data);
    answers[MODULE_PATH] = send(storedZip(many));
    const abort = new AbortController();
    const watch = setInterval(async () => {
      const files = await readdir(join(folder, 'tools'), { recursive: true }).catch(() => []);
      if (files.length > 50) abort.abort();
    }, 5);
    const archives = { [VERSION]: { [PLATFORM]: sha256(data) } };
    const failed = setupGo(options({ ...over, table: table({ archives }) }), effects({ GOPROXY: base }, abort));
    await expect(failed).rejects.toMatchObject({ name: 'Interrupted' });
    clearInterval(watch);
    expect(abort.signal.aborted).toBe(true);
    expect(await leftovers()).toEqual([]);
  });

  test('an abort while another job holds the lock', async () => {
    const abort = new AbortController();
    await mkdir(join(folder, 'tools/go', VERSION, `.${ARCH}.lock`), { recursive: true });
    setTimeout(() => abort.abort(), 300);
    await expect(setupGo(options(), effects({}, abort))).rejects.toMatchObject({ name: 'Interrupted' });
    expect(said.join('')).toContain('another job is installing Go 1.99.0');
  });
});

describe('what is refused before anything is fetched', () => {
  const withModule = async (text: string, over: Partial<SetupGoOptions>, env: Record<string, string> = {}) => {
    await writeFile(join(folder, 'go.mod'), text);
    answers[`/${ARCHIVE}`] = send(good);
    return setupGo(options(over), effects(env));
  };

  test('go.mod wants a newer Go', async () => {
    const failed = withModule('module a\ngo 1.99.3\n', {});
    await expect(failed).rejects.toMatchObject({
      code: 'XC-SETUP-010',
      values: { needed: '1.99.3', version: VERSION },
    });
    expect(asked).toEqual([]);
  });

  test('GOTOOLCHAIN=auto is honoured: the go command fetches it by itself', async () => {
    const go = await withModule('module a\ngo 1.99.3\n', {}, { GOTOOLCHAIN: 'auto' });
    expect(go.env['GOTOOLCHAIN']).toBe('auto');
  });

  test('GOTOOLCHAIN of `go env -w` is honoured too', async () => {
    await mkdir(join(folder, '.config/go'), { recursive: true });
    await writeFile(join(folder, '.config/go/env'), 'GOTOOLCHAIN=auto\nGOFLAGS=-mod=mod\n');
    expect((await withModule('module a\ngo 1.99.3\n', {})).env['GOTOOLCHAIN']).toBe('auto');
  });

  test.each([
    ['1.18.10', true],
    ['1.19', false],
  ])('loong64 with Go %s', async (goVersion, refused) => {
    const archives = { '1.18.10': { [PLATFORM]: goodSha256 }, '1.19': { [PLATFORM]: goodSha256 } };
    const failed = setupGo(
      options({
        goVersion: goVersion === '1.19' ? '1.19.0' : goVersion,
        targets: ['loong64'],
        table: table({ archives }),
      }),
      effects(),
    );
    await expect(failed).rejects.toMatchObject({ code: refused ? 'XC-SETUP-007' : 'XC-SETUP-025' });
  });
});

describe('china: true', () => {
  test('exports a GOPROXY with bars and the reachable name of the checksum database', async () => {
    answers[`/${ARCHIVE}`] = send(good);
    const go = await setupGo(options({ china: true, sources: ['mirrors'] }), effects({ GOPROXY: '', GOSUMDB: '' }));
    expect(go.env).toEqual({
      GOTOOLCHAIN: 'local',
      GOPROXY: 'https://goproxy.cn|https://mirrors.aliyun.com/goproxy/|direct',
      GOSUMDB: 'sum.golang.google.cn',
    });
  });

  test('what the environment says stands', async () => {
    answers[`/${ARCHIVE}`] = send(good);
    const go = await setupGo(
      options({ china: true, sources: ['mirrors'] }),
      effects({ GOPROXY: 'https://intranet', GOSUMDB: 'off' }),
    );
    expect(go.env).toEqual({ GOTOOLCHAIN: 'local' });
  });
});

describe("a vendor's Go", () => {
  test('has a place of its own and GOTOOLCHAIN=local, whatever the user chose', async () => {
    answers['/vendor.tar.gz'] = send(good);
    const url = `${base}/vendor.tar.gz`;
    const go = await setupVendorGo({ url, sha256: goodSha256 }, effects({ GOTOOLCHAIN: 'auto' }));
    expect(go).toMatchObject({ version: VERSION, from: 'toolchain-url', env: { GOTOOLCHAIN: 'local' } });
    expect(go.root).toContain('xinchuang-go-vendor');
    await expect(setupGo(options({ mirrors: [] }), effects())).rejects.toMatchObject({ code: 'XC-SETUP-004' });
    expect((await setupVendorGo({ url, sha256: goodSha256 }, effects())).checked).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['a wrong hash', () => send('x'), 'XC-SETUP-003'],
    ['a web page', () => send('<html>'), 'XC-SETUP-023'],
    ['404', () => undefined, 'XC-SETUP-025'],
  ])('%s', async (_name, answer, code) => {
    const found = answer();
    if (found) answers['/vendor.tar.gz'] = found;
    const failed = setupVendorGo({ url: `${base}/vendor.tar.gz`, sha256: goodSha256 }, effects());
    await expect(failed).rejects.toMatchObject({ code });
    expect(await leftovers()).not.toContain(expect.stringContaining(ARCH));
  });

  test('an old one, whose `go env` knows no GOVERSION yet', async () => {
    const script = `#!/bin/sh\nif [ $1 = version ]; then echo 'go version go1.15.6 linux/loong64'; else printf '\\n/usr/lib/go\\nloong64\\n'; fi\n`;
    const old = rawTarGz([{ name: 'go/bin/go', data: script, mode: 0o755 }]);
    answers['/vendor.tar.gz'] = send(old);
    const go = await setupVendorGo({ url: `${base}/vendor.tar.gz`, sha256: sha256(old) }, effects());
    expect(go.version).toBe('1.15.6');
  });

  test('one that does not run here is not left in the cache', async () => {
    const foreign = rawTarGz([{ name: 'go/bin/go', data: '\x7fELF nonsense', mode: 0o755 }]);
    answers['/vendor.tar.gz'] = send(foreign);
    const failed = setupVendorGo({ url: `${base}/vendor.tar.gz`, sha256: sha256(foreign) }, effects());
    await expect(failed).rejects.toMatchObject({ code: 'XC-SETUP-013' });
    expect((await leftovers()).filter(name => name.includes(ARCH))).toEqual([]);
  });
});

interface TarEntry {
  readonly name: string;
  readonly data?: string;
  readonly link?: string;
  readonly type?: string;
  readonly mode?: number;
  readonly size?: number;
}

/** Tar by hand: libraries do not write what an attacker would. POSIX.1-1988 ustar. */
function rawTarGz(entries: readonly TarEntry[]): Buffer {
  const blocks: Buffer[] = [];
  for (const { name, data = '', link = '', type = '0', mode = 0o644, size = Buffer.byteLength(data) } of entries) {
    const header = Buffer.alloc(512);
    header.write(name, 0, 100);
    header.write(mode.toString(8).padStart(7, '0'), 100);
    header.write(size.toString(8).padStart(11, '0'), 124);
    header.write('00000000000', 136);
    header.write('        ', 148);
    header.write(type, 156);
    header.write(link, 157, 100);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    const body = Buffer.from(data);
    blocks.push(header, body, Buffer.alloc((512 - (body.length % 512)) % 512));
  }
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

/** setupGo in a process of its own, which `wrapper` may start. */
async function job(wrapper: readonly string[] = []): Promise<{ code: number | null; printed: string }> {
  const script = join(process.cwd(), 'build/test/e2e/install-once.child.js');
  const argv = [...wrapper, process.execPath, '--no-warnings', script, VERSION, goodSha256, base, folder];
  const started = spawn(argv[0] ?? '', argv.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  started.stdout.on('data', chunk => {
    printed += chunk;
  });
  return new Promise(resolve => started.on('close', code => resolve({ code, printed: printed.trim() })));
}

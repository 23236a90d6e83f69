import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { reportSchema } from '../../src/report/model.js';

/** Every test is a job of its own: a process with INPUT_* variables and a runner's command files. */
let folder: string;
let workspace: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setup-action-'));
  workspace = join(folder, 'ws');
  await mkdir(workspace);
  await writeFile(join(workspace, 'go.mod'), 'module a\n\ngo 1.21\n');
  for (const name of ['output', 'env', 'path', 'state', 'summary']) await writeFile(join(folder, name), '');
});
afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));

/** A mirror that sends the beginning and then nothing. */
let mirror: Server;
let base: string;
let onRequest: () => void = () => {};
beforeAll(async () => {
  mirror = createServer((_request, response) => {
    response.writeHead(200, { 'content-length': 80_000_000 });
    response.write(Buffer.alloc(100_000));
    onRequest();
  });
  await new Promise<void>(resolve => mirror.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}`;
});
afterAll(() => {
  mirror.closeAllConnections();
  mirror.close();
});

function job(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const main = join(process.cwd(), 'build/src/main.js');
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const started = spawn(
    process.execPath,
    ['--no-warnings', '-e', `import(${JSON.stringify(main)}).then(m => m.runAction('setup'))`],
    {
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        LANG: 'C',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_ENV: join(folder, 'env'),
        GITHUB_PATH: join(folder, 'path'),
        GITHUB_STATE: join(folder, 'state'),
        RUNNER_TOOL_CACHE: join(folder, 'tools'),
        GOPROXY: 'off',
        ...Object.fromEntries(given),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', chunk => {
      printed += chunk;
    });
  const done = new Promise<{ code: number | null; printed: string }>(resolve =>
    started.on('close', code => resolve({ code, printed: printed.replaceAll('%0A', '\n') })),
  );
  return { started, done };
}

/** A command file of the runner: `name<<delimiter\nvalue\ndelimiter`. */
async function commandFile(name: string): Promise<Record<string, string>> {
  const text = await readFile(join(folder, name), 'utf8');
  return Object.fromEntries([...text.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(match => [match[1], match[3]]));
}

describe('the setup action', () => {
  test('the Go on PATH that go.mod is content with: outputs, environment, PATH, report', async () => {
    const { code, printed } = await job({ targets: 'amd64,loong64', cache: 'false', binutils: 'off' }).done;
    expect([code, printed]).toEqual([0, expect.stringMatching(/^✔ setup +go1\.\S+ \(go\.mod\) · path/)]);
    const outputs = await commandFile('output');
    expect(outputs['go-version']).toMatch(/^1\.\d+/);
    expect(outputs).toMatchObject({ 'cache-hit': 'false', 'go-path': `${outputs['go-root']}/bin/go`, cc: '{}' });
    expect(await commandFile('env')).toEqual({ GOTOOLCHAIN: 'local' });
    expect(await readFile(join(folder, 'path'), 'utf8')).toContain(`${outputs['go-root']}/bin\n`);
    const reports = join(workspace, '.xinchuang/reports');
    const [file = ''] = await readdir(reports);
    const report = reportSchema.parse(JSON.parse(await readFile(join(reports, file), 'utf8')));
    expect(report).toMatchObject({ action: 'setup', env: { go: `go${outputs['go-version']}`, 'go.from': 'path' } });
  });

  test('china: true says what of the environment stands, and only that', async () => {
    const { code, printed } = await job({ china: 'true', sources: 'path', cache: 'false', binutils: 'off' }).done;
    expect(code).toBe(0);
    expect(printed).toContain('XC-SETUP-035  GOPROXY set before this job');
    expect(await commandFile('env')).toEqual({ GOTOOLCHAIN: 'local', GOSUMDB: 'sum.golang.google.cn' });
  });

  test('everything that is wrong with the inputs is said at once', async () => {
    const { code, printed } = await job({
      'toolchain-url': 'https://vendor.example.cn/go.tar.gz',
      'go-archive-sha256': 'abc',
      'go-module-h1': 'h1:x',
      sources: 'mirrors,floppy',
      architecture: 'vax',
    }).done;
    expect(code).toBe(2);
    for (const text of ['XC-SETUP-036', 'go-archive-sha256: "abc"', 'go-module-h1: "h1:x"', '"floppy"', '"vax"'])
      expect(printed).toContain(text);
    expect(printed).not.toMatch(/XC-BUG|^ +at /m);
  });

  test('go.mod wants a newer Go: explained, in Chinese where that is asked for', async () => {
    await writeFile(join(workspace, 'go.mod'), 'module a\n\ngo 1.99.0\n');
    const { code, printed } = await job({ sources: 'path', 'go-version': '1.x', lang: 'zh-CN' }).done;
    expect(code).toBe(2);
    expect(printed).toMatch(/XC-SETUP-010 +go\.mod 需要 Go 1\.99\.0，而当前设置的是 Go 1\.\S+（go-version）/);
    expect(await commandFile('env')).toEqual({});
  });

  test('Ctrl-C in mid-download: exit 130, nothing left, no stack trace', async () => {
    const { started, done } = job({ 'go-version': '1.25.0', sources: 'mirrors', mirrors: base });
    onRequest = () => setTimeout(() => started.kill('SIGINT'), 200);
    const { code, printed } = await done;
    expect(printed).toContain('XC-SYSTEM-005');
    expect(printed).not.toMatch(/XC-BUG|^ +at /m);
    expect(code).toBe(130);
    expect(await readdir(join(folder, 'tools'))).toEqual([]);
  });
});

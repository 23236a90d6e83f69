import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cutAtBlock } from '../../src/host/github.js';
import { loadGithubHost, localHost, remoteAddress } from '../../src/host/index.js';
import { realSystem } from '../../src/system/index.js';

const never = new AbortController().signal;

describe('github host', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xinchuang-host-'));
  const before = process.env;
  const write = process.stdout.write;
  let printed = '';
  beforeEach(() => {
    printed = '';
    process.stdout.write = ((text: string) => {
      printed += text;
      return true;
    }) as typeof process.stdout.write;
  });
  afterEach(() => {
    process.env = before;
    process.stdout.write = write;
  });
  const host = async (env: Record<string, string>, cwd = folder) => {
    process.env = { ...before, ...env };
    return (await loadGithubHost())(realSystem(never, process.env, cwd), 'en');
  };

  test('at most ten annotations of a level; the tenth counts the rest', async () => {
    const found = Array.from({ length: 25 }, (_, i) => ({
      level: 'error' as const,
      title: 't',
      message: `m${i}`,
      path: 'a.go',
      line: i + 1,
    }));
    (await host({})).annotate(found);
    const lines = printed.trim().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('::error title=t,file=a.go,line=1::m0');
    expect(lines[9]).toContain('16 more');
  });

  test('exactly ten are all shown', async () => {
    (await host({})).annotate(
      Array.from({ length: 10 }, (_, i) => ({ level: 'warning' as const, title: 't', message: `m${i}` })),
    );
    expect(printed.trim().split('\n')).toHaveLength(10);
    expect(printed).not.toContain('more');
  });

  test('paths are relative to the checkout, not to the module’s folder', async () => {
    const inModule = await host({ GITHUB_WORKSPACE: folder }, join(folder, 'services', 'gateway'));
    inModule.annotate([{ level: 'error', title: 't', message: 'm', path: 'main.go', line: 1 }]);
    expect(printed).toContain('file=services/gateway/main.go');
  });

  test('a pull request is known by its head and base; the server’s slash does not matter', async () => {
    const [head, base] = ['a'.repeat(40), 'b'.repeat(40)];
    const event = join(folder, 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { head: { sha: head }, base: { sha: base } } }));
    const env = {
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_SERVER_URL: 'https://git.example.cn/',
      GITHUB_REPOSITORY: 'a/b',
      GITHUB_RUN_ID: '7',
    };
    expect(await (await host(env)).change()).toEqual({
      kind: 'pr',
      repo: 'git.example.cn/a/b',
      headSha: head,
      baseSha: base,
      mergeSha: 'c'.repeat(40),
      url: 'https://git.example.cn/a/b/actions/runs/7',
    });
  });

  test('a broken event falls back to GITHUB_SHA, and a commit that is none is not believed', async () => {
    const event = join(folder, 'broken.json');
    writeFileSync(event, '{');
    expect(await (await host({ GITHUB_EVENT_PATH: event, GITHUB_SHA: 'd'.repeat(40) })).change()).toMatchObject({
      kind: 'push',
      headSha: 'd'.repeat(40),
    });
    expect(await (await host({ GITHUB_SHA: '$(id)' })).change()).not.toHaveProperty('headSha');
  });

  test('the summary is written where there is one, and nothing happens elsewhere', async () => {
    const file = join(folder, 'summary.md');
    writeFileSync(file, '');
    await (await host({ GITHUB_STEP_SUMMARY: file })).summary('# hello');
    expect(readFileSync(file, 'utf8')).toContain('# hello');
    await (await host({ GITHUB_STEP_SUMMARY: '' })).summary('# hello');
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('cutAtBlock', () => {
  const block = '| 平台 | ✔ |\n|---|---|\n| 麒麟 | ✔ |\n\n';
  test('what fits is not touched', () => {
    expect(cutAtBlock(block, Buffer.byteLength(block))).toBe(block);
  });
  test.each([200, 201, 202, 203, 500])('at %i bytes it stays within, and no block is torn', limit => {
    const cut = cutAtBlock(block.repeat(50), limit);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
    const kept = cut.split('\n\n… cut')[0] ?? '';
    expect(kept === '' || block.repeat(50).startsWith(`${kept}\n\n`)).toBe(true);
  });
});

test.each([
  ['https://github.com/acme/gateway.git', 'github.com/acme/gateway'],
  ['https://user:secret@git.example.cn:8443/acme/gateway', 'git.example.cn/acme/gateway'],
  ['git@gitee.com:acme/gateway.git', 'gitee.com/acme/gateway'],
  ['ssh://git@git.example.cn:2222/acme/gateway.git', 'git.example.cn/acme/gateway'],
  ['file:///srv/git/gateway.git', undefined],
  ['../gateway.git', undefined],
  ['https://ci:p@ss:w@rd@git.example.cn/acme/gateway.git', 'git.example.cn/acme/gateway'],
  ['', undefined],
])('repository of %j is %s', (remote, expected) => {
  const address = remoteAddress(remote);
  expect(address && `${address.host}/${address.path}`).toBe(expected);
});

describe('local host', () => {
  const open = (env: Record<string, string>, options: { tty?: boolean; quiet?: boolean } = {}) => {
    const out = new PassThrough() as PassThrough & { isTTY?: boolean; columns?: number };
    out.isTTY = options.tty ?? false;
    out.columns = 100;
    const chunks: string[] = [];
    out.on('data', chunk => chunks.push(String(chunk)));
    const host = localHost(realSystem(never, { ...env }), {
      language: 'en',
      quiet: options.quiet ?? false,
      inputs: { 'go-version': '1.26.8' },
      out: out as unknown as NodeJS.WriteStream,
    });
    return { host, printed: () => chunks.join('') };
  };

  test('a flag wins over XC_*, which wins over nothing; empty is not given', () => {
    const { host } = open({ XC_GO_VERSION: '1.25.0', XC_MIN_GO_VERSION: '1.24', XC_TAGS: '' });
    expect([host.input('go-version'), host.input('min-go-version'), host.input('tags')]).toEqual([
      '1.26.8',
      '1.24',
      undefined,
    ]);
  });

  test('piped: one line, no colour, no cursor tricks', () => {
    const { host, printed } = open({});
    const progress = host.progress('build');
    progress.update(1, 3, 'net/http');
    progress.end('3 files');
    expect(printed()).toBe('  build    3 files\n');
  });

  test('in a terminal a bar moves, in CI it does not', () => {
    for (const [env, moves] of [
      [{ TERM: 'xterm' }, true],
      [{ TERM: 'xterm', CI: 'true' }, false],
      [{ TERM: 'dumb' }, false],
    ] as const) {
      const { host, printed } = open({ ...env }, { tty: true });
      host.progress('build').update(1, 3, 'net/http');
      expect(printed().includes('\r')).toBe(moves);
    }
  });

  test('NO_COLOR is honoured', () => {
    expect(open({ TERM: 'xterm', NO_COLOR: '1' }, { tty: true }).host.caps.color).toBe(false);
    expect(open({ TERM: 'xterm' }, { tty: true }).host.caps.color).toBe(true);
  });

  test('a text of several lines is one thing, with one mark', () => {
    const { host, printed } = open({});
    host.log('error', 'it failed\nfix  mend it\n');
    expect(printed()).toBe('✖ it failed\n  fix  mend it\n\n');
  });

  test('quiet prints errors only', () => {
    const { host, printed } = open({}, { quiet: true });
    host.log('info', 'no');
    host.log('warning', 'no');
    host.progress('build').end('no');
    host.log('error', 'yes');
    expect(printed()).toBe('✖ yes\n');
  });
});

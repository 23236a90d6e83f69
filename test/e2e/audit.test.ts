import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { audit as auditGraph } from '../../src/audit/index.js';
import { renderComment, renderHtml, renderMarkdown, renderTerminal, summarize } from '../../src/report/index.js';
import type { Check } from '../../src/report/model.js';
import { realSystem } from '../../src/system/index.js';
import { type Audited, auditIn, open } from '../audited.js';
import { checkoutOf, type Files, goIn, type ModuleProxy, moduleProxy, proxyEnv } from '../module-proxy.js';
import { ALL_TOGETHER, CLEAN, DEPENDENCIES, PLANTED, TOGETHER } from '../planted-modules.js';

let proxy: ModuleProxy;
let env: Record<string, string>;
const folders: string[] = [];
beforeAll(async () => {
  proxy = await moduleProxy(DEPENDENCIES);
  env = { ...proxyEnv(proxy), GOCACHE: (await goIn('.', {}, 'env', 'GOCACHE')).trim() };
  folders.push(env['GOMODCACHE'] ?? '');
});
afterAll(async () => {
  await proxy.close();
  for (const folder of folders) if (folder !== '') rmSync(folder, { recursive: true, force: true });
});

async function checkout(files: Files, { tidy = true } = {}): Promise<string> {
  const folder = checkoutOf(files);
  folders.push(folder);
  if (tidy) await goIn(folder, env, 'mod', 'tidy');
  return folder;
}

const audit = (folder: string, argv: readonly string[] = [], more: Record<string, string> = {}): Promise<Audited> =>
  auditIn(folder, argv, { ...env, ...more });

test('a link where the reports go is refused before anything is compiled', async () => {
  const folder = await checkout(CLEAN);
  symlinkSync('nowhere', join(folder, '.xinchuang'));
  const log = join(folder, 'go.log');
  writeFileSync(log, '');
  const wrapped = { GOFLAGS: `-toolexec=${join(folder, 'tell.sh')}` };
  writeFileSync(join(folder, 'tell.sh'), `#!/bin/sh\necho tool >> ${log}\nexec "$@"\n`);
  chmodSync(join(folder, 'tell.sh'), 0o755);
  const { code, stderr } = await audit(folder, [], wrapped);
  expect({ code, stderr: stderr.includes('XC-SYSTEM-006') }).toEqual({ code: 2, stderr: true });
  expect(stderr).toContain(`git rm --cached ${join(folder, '.xinchuang')}`);
  expect(readFileSync(log, 'utf8')).toBe('');
});

test('interrupted, it leaves nothing in the temporary folder', async () => {
  const folder = await checkout(CLEAN);
  const [temporary, cache] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'xinchuang-interrupted-'))) as [
    string,
    string,
  ];
  folders.push(temporary, cache);
  // An empty build cache: the standard library takes long enough to be interrupted.
  const cli = join(process.cwd(), 'build/test/cli.child.js');
  const child = spawn(process.execPath, [cli, 'audit', '--targets', 'linux/loong64'], {
    cwd: folder,
    env: { ...process.env, ...env, GOCACHE: cache, TMPDIR: temporary },
    stdio: 'ignore',
  });
  const compiling = () => readdirSync(temporary, { recursive: true }).some(name => /go-build\d+$/.test(String(name)));
  for (let tries = 0; tries < 300 && !compiling(); tries++) await new Promise(next => setTimeout(next, 100));
  expect(compiling()).toBe(true);
  child.kill('SIGTERM');
  expect(await new Promise(ended => child.on('exit', ended))).toBe(130);
  expect(readdirSync(temporary)).toEqual([]);
});

describe('twelve shapes of breakage, each with the module at fault', () => {
  test.each(PLANTED)('$shape', async ({ files, vendor, tests, finds }) => {
    const folder = await checkout(files);
    if (vendor) await goIn(folder, env, 'mod', 'vendor');
    const { checks, code, stderr } = await audit(folder, tests ? ['--tests'] : []);
    const found = open(checks);
    expect({ ids: found.map(({ id }) => id), stderr }).toEqual({ ids: [finds.id], stderr: expect.anything() });
    const [check] = found as [Check];
    expect([check.evidence['module'] ?? check.evidence['modules']].flat()).toEqual([finds.module]);
    expect(check.evidence['packages']).toEqual([finds.package]);
    const { words = /./ } = finds;
    expect(JSON.stringify([check.evidence, check.hint])).toMatch(words);
    expect(code).toBe(finds.id === 'audit/plugin' ? 0 : 1);
  });

  test('all of them in one module, each found once', async () => {
    const folder = await checkout(ALL_TOGETHER);
    const { checks } = await audit(folder, ['--tests']);
    const key = ({ id, evidence }: Check) => `${id} ${[evidence['module'] ?? evidence['modules']].flat().join(' ')}`;
    const expected = new Set(
      TOGETHER.map(({ finds, shape }) =>
        shape === 'test-only' ? `${finds.id} example.com/app` : `${finds.id} ${finds.module}`,
      ),
    );
    expect(new Set(open(checks).map(key))).toEqual(expected);
    const coverage = checks.find(({ id }) => id === 'audit/coverage');
    expect(coverage?.title.en).toMatch(/; tests: \d+ compiled, 1 failed$/);
    expect(coverage?.evidence).toMatchObject({ testsFailed: 1 });
  });

  test('a package that is there without C, but not what it is used for', async () => {
    const folder = await checkout({
      'go.mod': 'module example.com/app\n\ngo 1.21\n\nrequire example.org/mostlyc v1.1.0\n',
      'main.go':
        'package main\n\nimport "example.org/mostlyc"\n\nfunc main() { println(mostlyc.One(), mostlyc.Failed) }\n',
    });
    const { checks } = await audit(folder);
    expect(open(checks)).toMatchObject([
      { id: 'audit/cgo', evidence: { module: 'example.org/mostlyc@v1.1.0', packages: ['example.com/app'] } },
    ]);
  });

  test.each([[[]], [['--tests']]])('none on a clean tree %j', async argv => {
    const { checks, code, verdicts } = await audit(await checkout(CLEAN), [
      ...argv,
      '--targets',
      'linux/loong64,linux/arm64',
    ]);
    expect(open(checks)).toEqual([]);
    expect(verdicts).toEqual(['clean', 'clean']);
    expect(code).toBe(0);
  });
});

describe('packages of C that ./... is silent about where cgo is off', () => {
  const OF_C = {
    'go.mod': 'module example.com/c\n\ngo 1.21\n',
    'wrapped/c.go': 'package wrapped\n\nimport "C"\n\nfunc F() {}\n',
    'cmd/tool/main.go': 'package main\n\nimport "C"\nimport "example.com/c/wrapped"\n\nfunc main() { wrapped.F() }\n',
  };

  test('beside others: a warning that names them', async () => {
    const folder = await checkout({ ...OF_C, 'pure/p.go': 'package pure\n' });
    const { checks, verdicts, code } = await audit(folder);
    const [dropped, ...more] = open(checks);
    expect([verdicts, code, more]).toEqual([['warnings'], 0, []]);
    expect(dropped?.evidence['packages']).toEqual(['example.com/c/cmd/tool', 'example.com/c/wrapped']);
    expect([dropped?.id, dropped?.title.en, dropped?.hint?.en]).toEqual([
      'audit/dropped',
      expect.stringContaining('cgo is off'),
      expect.stringContaining('cgo: dynamic'),
    ]);
  });

  test('and nothing else: unknown, and why', async () => {
    const { checks, verdicts, code } = await audit(await checkout(OF_C));
    expect([verdicts, code]).toEqual([['unknown'], 1]);
    expect(open(checks).map(({ id }) => id)).toEqual(['audit/dropped']);
    expect(checks.find(({ id }) => id === 'audit/coverage')?.evidence['reason']).toBe('no-packages');
  });
});

test('build tags hold for what is compared with linux/amd64, too', async () => {
  const folder = await checkout({
    'go.mod': 'module example.com/app\n\ngo 1.21\n',
    'main.go': 'package main\n\nfunc main() {}\n',
    'plain/p.go': '//go:build !extra\n\npackage plain\n',
    'extra/e_amd64.go': '//go:build extra\n\npackage extra\n',
  });
  const without = await audit(folder);
  expect([without.verdicts, open(without.checks)]).toEqual([['clean'], []]);
  const { checks, verdicts } = await audit(folder, ['--tags', 'extra']);
  expect([verdicts, open(checks).map(({ id, evidence }) => [id, evidence['packages']])]).toEqual([
    ['warnings'],
    [['audit/dropped', ['example.com/app/extra']]],
  ]);
});

test('packages of tests alone: without --tests nothing was looked at, with it all is clean', async () => {
  const folder = await checkout({
    'go.mod': 'module example.com/tests\n\ngo 1.21\n',
    'e2e/e2e_test.go': 'package e2e\n\nimport "testing"\n\nfunc TestIt(t *testing.T) {}\n',
  });
  expect((await audit(folder)).verdicts).toEqual(['unknown']);
  const { checks, verdicts } = await audit(folder, ['--tests']);
  expect([verdicts, checks.map(({ id, status }) => [id, status])]).toEqual([['clean'], [['audit/coverage', 'pass']]]);
});

test('packages that are there without cgo alone are all there is', async () => {
  const folder = await checkout({
    'go.mod': 'module example.com/pure\n\ngo 1.21\n',
    'p/p.go': '//go:build !cgo\n\npackage p\n',
  });
  expect((await audit(folder)).verdicts).toEqual(['clean']);
});

describe('a program with a profile, default.pgo', () => {
  const FILES = {
    'go.mod': 'module example.com/app\n\ngo 1.21\n',
    'cmd/app/main.go': 'package main\n\nimport "example.com/app/lib"\n\nfunc main() { println(lib.F()) }\n',
    'lib/lib.go': 'package lib\n\nfunc F() int { return X }\n',
    'lib/lib_test.go': 'package lib\n\nimport "testing"\n\nfunc TestF(t *testing.T) { F() }\n',
    'lib/x_amd64.go': 'package lib\n\nconst X = 1\n',
  };
  const TARGET = { 'lib/x_loong64.go': 'package lib\n\nconst X = 1\n' };
  const RECORDER = `package main

import (
	"os"
	"runtime/pprof"
	"time"
)

func main() {
	pprof.StartCPUProfile(os.Stdout)
	defer pprof.StopCPUProfile()
	for begin := time.Now(); time.Since(begin) < 200*time.Millisecond; {
	}
}
`;
  const withProfile = async (files: Files) => {
    const folder = await checkout(files);
    const recorder = await checkout({ 'go.mod': 'module example.com/recorder\n\ngo 1.21\n', 'main.go': RECORDER });
    await goIn(recorder, env, 'build', '-o', 'recorder', '.');
    const profile = execFileSync(join(recorder, 'recorder'));
    writeFileSync(join(folder, 'cmd/app/default.pgo'), profile);
    return folder;
  };

  test('is clean where go build is, its tests too', async () => {
    const { verdicts, checks } = await audit(await withProfile({ ...FILES, ...TARGET }), ['--tests']);
    expect([verdicts, open(checks)]).toEqual([['clean'], []]);
    expect(checks.find(({ id }) => id === 'audit/coverage')?.evidence).toMatchObject({
      listed: 2,
      compiled: 2,
      tests: 1,
    });
  });

  test('what does not compile is told of the package, by its own name', async () => {
    const { checks } = await audit(await withProfile(FILES));
    expect(open(checks).map(({ id, evidence }) => [id, evidence['packages'], evidence['blocked']])).toEqual([
      ['audit/compile', ['example.com/app/lib'], ['example.com/app/cmd/app']],
    ]);
  });

  test('a profile that go cannot read blocks the program, also where the program was known to link', async () => {
    const folder = await withProfile({ ...FILES, ...TARGET });
    expect((await audit(folder)).verdicts).toEqual(['clean']);
    writeFileSync(join(folder, 'cmd/app/default.pgo'), 'no profile');
    for (let run = 0; run < 2; run++) {
      const { verdicts, checks } = await audit(folder);
      expect([verdicts, open(checks).map(({ evidence }) => evidence['packages'])]).toEqual([
        ['blocked'],
        [['example.com/app/cmd/app']],
      ]);
      expect(JSON.stringify(checks)).toContain('error parsing profile');
    }
  });
});

test('what is the same for several targets is one entry that names them; each report keeps it', async () => {
  const folder = await checkout({
    'go.mod': 'module example.com/app\n\ngo 1.21\n\nrequire example.org/cgoonly v1.2.0\n',
    'main.go': 'package main\n\nfunc main() { println(size) }\n',
    'size_amd64.go': 'package main\n\nconst size = 8\n',
    'c/c.go': 'package c\n\nimport _ "example.org/cgoonly"\n',
    'only/only_amd64.go': 'package only\n',
    Dockerfile: 'FROM --platform=linux/amd64 debian:13\nUSER 1\n',
  });
  const targets = ['linux/loong64', 'linux/arm64'];
  const { reports, stderr } = await audit(folder, ['--targets', targets.join()]);
  const found = reports.map(({ checks }) => open(checks).map(({ id, title }) => `${id} ${title.en}`));
  expect(reports.map(({ target }) => target?.goarch).sort()).toEqual(['arm64', 'loong64']);
  expect(found[0]).toEqual(found[1]);
  const titles = open(reports[0]?.checks ?? []).map(({ title }) => title);
  expect(titles.map(({ en }) => en)).toEqual([
    'example.org/cgoonly@v1.2.0: example.org/cgoonly is written in C, and cgo is off',
    'example.com/app does not compile: undefined: size',
    '1 package of yours is there for linux/amd64 and has no file for the target: example.com/app/only',
    'debian:13 is fixed to linux/amd64: no image for any other target',
  ]);

  expect(stderr).toContain('main.go:3 (linux/loong64, linux/arm64/v8.0)');
  const summary = summarize({ reports, rejected: [] }, { platforms: [] });
  for (const language of ['en', 'zh'] as const) {
    const terminal = renderTerminal(summary, { language, paint: (_, text) => text, width: 400 });
    const shown = {
      terminal: terminal.split('\n\n'),
      comment: foldings(await marked.parse(renderComment(summary, { language, key: 'k', limit: 65_536 }))),
      summary: foldings(await marked.parse(renderMarkdown(summary, language))),
      page: foldings(renderHtml(summary, language)),
    };
    for (const [where, entries] of Object.entries(shown))
      for (const { [language]: title } of titles) {
        const about = entries.filter(text => text.includes(title));
        expect([where, about.length]).toEqual([where, 1]);
        // In a single item of it, since what is known of them is the same.
        expect(about[0]?.split('\n').some(line => targets.every(target => line.includes(target)))).toBe(true);
      }
  }
});

type Node = DefaultTreeAdapterTypes.Node;

/** The text of each `<details>`, without what keeps forges from reading orders in it. */
function foldings(page: string): string[] {
  const found: string[] = [];
  const textOf = (node: Node): string => {
    if ('value' in node) return node.value;
    const text = 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
    if (node.nodeName === 'details') found.push(text.replaceAll('\u200b', ''));
    return text;
  };
  textOf(parse(page));
  return found;
}

describe('what cannot be looked at is unknown, never clean', () => {
  /**
   * @param kind of reason
   * @param says the value that is at fault, as a reader sees it
   * @param todo what mends it: the same command or name in both languages
   */
  const unknown = ({ checks, verdicts, code, stderr }: Audited, kind: string, says: RegExp, todo: string) => {
    expect(new Set(verdicts)).toEqual(new Set(['unknown']));
    const reasons = checks.filter(({ id, status }) => id === 'audit/coverage' && status === 'unknown');
    const found = reasons.find(({ evidence }) => evidence['reason'] === kind);
    expect([kind, reasons.map(({ evidence }) => evidence['reason'])]).toEqual([kind, expect.arrayContaining([kind])]);
    expect([found?.title.en, found?.title.zh]).toEqual([expect.stringMatching(says), expect.stringMatching(says)]);
    expect([found?.hint?.en, found?.hint?.zh]).toEqual([expect.stringContaining(todo), expect.stringContaining(todo)]);
    // Lines of the terminal are broken at its width.
    const shown = stderr.replace(/\s+/g, ' ');
    expect(shown).toMatch(says);
    expect(shown).toContain(todo);
    expect(code).toBe(1);
  };

  test('no go.mod', async () => {
    unknown(
      await audit(await checkout({ 'main.go': 'package main\n' }, { tidy: false })),
      'no-module',
      /does not contain main module/,
      '`go mod init`',
    );
  });

  test('a broken go.mod', async () => {
    unknown(
      await audit(await checkout({ ...CLEAN, 'go.mod': 'module example.com/app\n\nrequire (\n' }, { tidy: false })),
      'go-mod',
      /go\.mod:3.*unexpected end|go\.mod:\d+: /,
      'go.mod',
    );
  });

  test('a go.sum that does not match', async () => {
    const folder = await checkout(CLEAN);
    const sum = readFileSync(join(folder, 'go.sum'), 'utf8');
    writeFileSync(join(folder, 'go.sum'), sum.replace(/h1:...../g, 'h1:AAAAA'));
    unknown(
      await audit(folder, [], { GOMODCACHE: proxyEnv(proxy).GOMODCACHE }),
      'checksum',
      /example\.org\/\w+@v1\.\d\.0.*checksum mismatch/,
      '`go mod verify`',
    );
  });

  test('a private module that nobody gave credentials for', async () => {
    const files = {
      'go.mod': 'module example.com/app\n\ngo 1.21\n\nrequire example.org/private v1.0.0\n',
      'main.go': 'package main\n\nimport _ "example.org/private"\n\nfunc main() {}\n',
      'go.sum':
        'example.org/private v1.0.0 h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nexample.org/private v1.0.0/go.mod h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n',
    };
    unknown(
      await audit(await checkout(files, { tidy: false })),
      'credentials',
      /example\.org\/private@v1\.0\.0/,
      'GOPRIVATE',
    );
  });

  test('a proxy that goes down half-way', async () => {
    const own = await moduleProxy(DEPENDENCIES);
    try {
      const folder = await checkout({ ...CLEAN, 'more.go': 'package main\n\nimport _ "example.org/outer"\n' });
      own.breakDown();
      unknown(await audit(folder, [], proxyEnv(own)), 'network', /example\.org\/\w+@v1\.0\.0/, 'GOPROXY');
    } finally {
      await own.close();
    }
  });

  test('a vendor folder that is out of date', async () => {
    const folder = await checkout(CLEAN);
    await goIn(folder, env, 'mod', 'vendor');
    const text = readFileSync(join(folder, 'go.mod'), 'utf8');
    writeFileSync(join(folder, 'go.mod'), `${text}\nrequire example.org/outer v1.0.0\n`);
    unknown(await audit(folder), 'vendor', /inconsistent vendoring/, '`go mod vendor`');
  });

  test('a Go that is older than the go line', async () => {
    const folder = await checkout({ ...CLEAN, 'go.mod': 'module example.com/app\n\ngo 1.99\n' }, { tidy: false });
    unknown(
      await audit(folder, [], { PATH: process.env['PATH'] ?? '', GOPROXY: 'off' }),
      'go-version',
      /1\.99/,
      'go-version',
    );
  });

  test('cgo without a compiler: what is Go is compiled all the same', async () => {
    const { 'main.go': main = '', ...rest } = CLEAN;
    const folder = await checkout({ ...rest, 'main.go': main.replace('"net/http"', '"example.org/cgoonly"') });
    const audited = await audit(folder, ['--cgo', 'dynamic', '--cc', 'zig']);
    unknown(audited, 'c-compiler', /C compiler for linux\/loong64 not found/, '`cc: gnu`');
    expect(audited.stderr).toContain('zig');
    expect(audited.checks.map(check => check.evidence['compiled'])).toContain(1);
  });

  test('a compiler that still runs when the time is up: it is ended, with all that it started', async () => {
    const folder = await checkout(CLEAN);
    const cache = join(folder, 'cold-cache');
    const go = { binary: 'go', version: '1.26.8', env: { ...env, GOCACHE: cache } };
    const began = Date.now();
    const plan = {
      workspace: folder,
      go,
      patterns: ['./...'],
      named: false,
      tags: [],
      trimpath: true,
      cgo: false,
      cc: {},
      tests: false,
      // Listing takes less, and net/http with all it needs far more.
      until: began + 2500,
    };
    const loong64 = { goos: 'linux', goarch: 'loong64' };
    const [one] = await auditGraph(realSystem(new AbortController().signal), plan, [loong64]);
    expect(Date.now() - began).toBeLessThan(8000);
    expect(one).toMatchObject({
      verdict: 'unknown',
      coverage: { compiled: 0 },
      unknown: [{ reason: { kind: 'time' } }],
    });
    const environs = readdirSync('/proc').flatMap(id => {
      try {
        return /^\d+$/.test(id) ? readFileSync(`/proc/${id}/environ`, 'utf8') : [];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
    expect(environs.filter(text => text.includes(cache))).toEqual([]);
  });

  test('a workspace of ten modules: each of them is listed', async () => {
    const names = Array.from({ length: 10 }, (_, i) => `m${i}`);
    const files = Object.fromEntries(
      names.flatMap(name => [
        [`${name}/go.mod`, `module example.com/${name}\n\ngo 1.21\n`],
        [`${name}/main.go`, 'package main\n\nfunc main() {}\n'],
      ]),
    );
    const work = `go 1.21\n\nuse (\n${names.map(name => `\t./${name}\n`).join('')})\n`;
    const whole = await checkout({ ...files, 'go.work': work }, { tidy: false });
    const { checks, verdicts } = await audit(whole);
    expect(verdicts).toEqual(['clean']);
    expect(checks.find(({ id }) => id === 'audit/coverage')?.evidence).toMatchObject({ listed: 10, compiled: 10 });

    writeFileSync(join(whole, 'm7/go.mod'), 'module example.com/m7\n\ngo 1.21\n\nrequire example.org/absent v1.0.0\n');
    writeFileSync(join(whole, 'm7/main.go'), 'package main\n\nimport _ "example.org/absent"\n\nfunc main() {}\n');
    unknown(await audit(whole), 'credentials', /example\.org\/absent/, 'GOPRIVATE');
  });
});

test('a program that is known to link is linked no more, until anything in it is another', async () => {
  const folder = await checkout({
    'go.mod': 'module example.com/app\n\ngo 1.21\n',
    'main.go': 'package main\n\nfunc main() {}\n',
    'fast/fast.go': 'package fast\n\nfunc Sum() int\n',
    'fast/fast_loong64.s': 'TEXT ·Sum(SB),4,$0-8\n\tMOVV $1, R4\n\tMOVV R4, ret+0(FP)\n\tRET\n',
    'cmd/sum/main.go': 'package main\n\nimport "example.com/app/fast"\n\nfunc main() { println(fast.Sum()) }\n',
  });
  // Tells of each link, and does what it is to do. Its flag is one of go itself.
  const tool = join(folder, 'tell.sh');
  const log = join(folder, 'links');
  writeFileSync(
    tool,
    `#!/bin/sh\ncase "$1 $2" in */link\\ -V=full) ;; */link\\ *) echo link >> ${log} ;; esac\nexec "$@"\n`,
  );
  chmodSync(tool, 0o755);
  const more = { GOFLAGS: `-modcacherw -toolexec=${tool}` };
  const linked = () => {
    const count = existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0;
    rmSync(log, { force: true });
    return count;
  };
  expect([(await audit(folder, [], more)).verdicts, linked()]).toEqual([['clean'], 2]);
  expect([(await audit(folder, [], more)).verdicts, linked()]).toEqual([['clean'], 0]);

  // It compiles as before, and the function is no longer there: the linker alone can know.
  writeFileSync(join(folder, 'fast/fast_loong64.s'), 'TEXT ·Other(SB),4,$0\n\tRET\n');
  const broken = await audit(folder, [], more);
  expect(open(broken.checks).map(({ id, evidence }) => [id, evidence['packages']])).toEqual([
    ['audit/link', ['example.com/app/cmd/sum']],
  ]);
  expect((await audit(folder, [], more)).code).toBe(1);
});

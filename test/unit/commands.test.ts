import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Inputs } from '../../src/actions/define.js';
import { actions } from '../../src/actions/index.js';
import { commonInputs } from '../../src/actions/job.js';
import { columns } from '../../src/commands/columns.js';
import { containerFiles } from '../../src/commands/container-files.js';
import { type Distribution, howToGet, parseOsRelease } from '../../src/commands/distribution.js';
import { doctorExit, renderDoctor } from '../../src/commands/doctor.js';
import { initialize, renderInit } from '../../src/commands/init.js';
import { configText, workflow } from '../../src/commands/init-files.js';
import { renderPlatform, renderPlatformList } from '../../src/commands/platforms.js';
import { type Examined, probeAll } from '../../src/commands/probes.js';
import { forgeOf, type Repository } from '../../src/commands/repository.js';
import { defaultConfig, loadConfig } from '../../src/config/index.js';
import { remoteAddress } from '../../src/host/index.js';
import { allPlatforms, defaultPlatforms, matchPlatforms, resolvePlatform } from '../../src/platform/index.js';
import { terminalPaint } from '../../src/report/index.js';
import { type Exec, realSystem, type System, ToolError } from '../../src/system/index.js';
import { version } from '../../src/version.js';

const plain = terminalPaint(false);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xc-commands-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('columns stand below each other, Han characters being two wide', () => {
  expect(
    columns([
      ['a', 'b', ''],
      ['麒麟', 'c'],
      ['abc', 'd'],
    ]),
  ).toEqual(['a     b', '麒麟  c', 'abc   d']);
});

describe('platforms', () => {
  test('the list has every system, CPU and default, in both languages', () => {
    for (const language of ['en', 'zh'] as const) {
      const text = renderPlatformList(allPlatforms(), language, plain).join('\n');
      for (const p of allPlatforms()) {
        expect(text).toContain(`${p.os.id} `);
        expect(text).toContain(`${p.cpu.id} `);
      }
      for (const p of defaultPlatforms()) expect(text).toContain(p.id);
      expect(text).toContain(language === 'zh' ? '鲲鹏 920' : 'Kunpeng 920');
    }
  });

  test('the list tells reported values from documented ones, and what is unknown', () => {
    const lines = renderPlatformList(allPlatforms(), 'en', plain);
    expect(
      lines.find(line => /^ {2}kylin-v10-sp3 .*Kylin V10 SP3 server +4\.19\.90\S+\? +2\.28\? +65536\?$/.test(line)),
    ).toBeDefined();
    expect(
      lines.find(line => /^ {2}openeuler-24\.03 +openEuler 24\.03 LTS +6\.6\? +2\.38\? +4096$/.test(line)),
    ).toBeDefined();
    expect(lines.find(line => /^ {2}kylin-v11 .*unknown +unknown +16384\? +new$/.test(line))).toBeDefined();
    expect(lines.some(line => line.includes('"?" behind it: reported'))).toBe(true);
  });

  test('a part of the list has only what was asked for', () => {
    const text = renderPlatformList(matchPlatforms('麒麟'), 'zh', plain, true).join('\n');
    expect(text).toContain('  kylin-v10-sp1 ');
    expect(text).toContain('  kylin-v11 ');
    expect(text).not.toContain('uos');
    expect(text).not.toContain('未选择时的默认平台');
  });

  test('one platform: every value, how well it is known, and from where', () => {
    const lines = renderPlatform(resolvePlatform('kylin-v10-sp1/kunpeng-920'), 'zh', plain);
    const page = lines.findIndex(line => /页大小 +65536 +有报告/.test(line));
    expect(page).toBeGreaterThan(0);
    expect(lines[page + 1]?.trim()).toBe('https://github.com/rustfs/rustfs/issues/3276');
    expect(lines.some(line => /glibc +未知$/.test(line))).toBe(true);
  });

  test('an old-world platform says that upstream Go does not run there', () => {
    const text = (id: string) => renderPlatform(resolvePlatform(id), 'en', plain).join('\n');
    expect(text('uos-20/loongson-3a5000')).toContain('Old-world LoongArch');
    expect(text('uos-25/loongson-3a5000')).not.toContain('Old-world LoongArch');
  });
});

describe('the command line', () => {
  const ENTRY = JSON.stringify(new URL('../../src/entry.js', import.meta.url).href);
  const cli = (...argv: string[]) => {
    const code = `import(${ENTRY}).then(door => door.cli())`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code, '--', 'xinchuang-go', ...argv], {
      cwd: tmpdir(),
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    return { status, stdout: stdout.trim(), stderr };
  };

  test('build --version is an input of build: it does not print ours and end well', () => {
    expect(cli('--version')).toMatchObject({ status: 0, stdout: version });
    const built = cli('build', '--version', '1.4.0', '--platforms', 'no-such/platform');
    expect(built).toMatchObject({ status: 2, stdout: '' });
    expect(built.stderr).toContain('XC-PLATFORM-');
  });

  test('verify takes what stands after its flags as files, build takes nothing', () => {
    expect(cli('verify', '--help').stdout).toContain('[files...]');
    const folder = mkdtempSync(join(tmpdir(), 'xc-operands-'));
    const names = ['--working-directory', folder, '--run', 'false', 'a,b', 'c*'];
    writeFileSync(join(folder, 'a,b'), 'no ELF');
    const { status, stdout } = cli('verify', '--json', ...names);
    const reports = JSON.parse(stdout) as { subjects: { path: string }[] }[];
    rmSync(folder, { recursive: true });
    expect([status, reports.flatMap(report => report.subjects.map(({ path }) => path))]).toEqual([1, ['a,b']]);
    const twice = cli('verify', '--files', 'a', 'b');
    expect(twice).toMatchObject({ status: 2, stderr: expect.stringContaining('XC-INPUT-005') });
    expect(cli('build', 'dist').status).toBe(2);
    expect(cli('audit', '--help').stdout).toContain('[packages...]');
  });

  test('build refuses a version that the manifest has no room for', () => {
    const { status, stderr } = cli('build', '--version', 'v'.repeat(201));
    expect(status).toBe(2);
    expect(stderr).toContain('XC-INPUT-001');
  });
});

describe('container files copy what build made', () => {
  test.each([
    [['./cmd/Gate_Way'], 'example.com/x', 'Gate_Way', 'gate-way'],
    [['.'], 'example.com/shop/v2', 'shop', 'shop'],
    [['.', './cmd/b'], 'example.com/Shop', 'Shop', 'shop'],
    [[], 'example.com/lib', 'lib', 'lib'],
    [['./cmd/v2'], undefined, 'cmd', 'cmd'],
  ])('%j of %s', (mains, module, executable, name) => {
    const files = containerFiles({ mains, module }, undefined, 'en');
    const [scratch, openEuler] = files.map(({ text }) => text);
    expect(scratch).toContain(`COPY .xinchuang/bin/${executable}-linux-\${TARGETARCH} /${name}\n`);
    expect(openEuler).toContain(`COPY .xinchuang/bin/${executable}-linux-\${TARGETARCH} /usr/local/bin/${name}\n`);
  });
});

describe('which forge', () => {
  test.each([
    ['git@github.com:acme/gateway.git', 'github.com', 'github'],
    ['https://user:secret@gitlab.acme.cn:8443/a/b.git', 'gitlab.acme.cn', 'gitlab'],
    ['ssh://git@gitea.intranet:2222/a/b', 'gitea.intranet', 'gitea'],
    ['https://codeberg.org/a/b', 'codeberg.org', 'forgejo'],
    ['git@gitee.com:a/b.git', 'gitee.com', 'gitee'],
    ['https://jihulab.com/a/b', 'jihulab.com', 'gitlab'],
    ['https://git.acme.cn/a/b', 'git.acme.cn', undefined],
    ['https://notgithub.cn/a/b', 'notgithub.cn', undefined],
    ['/srv/git/a.git', undefined, undefined],
    ['../a.git', undefined, undefined],
    ['', undefined, undefined],
  ])('%s', (remote, host, forge) => {
    expect(remoteAddress(remote)?.host).toBe(host);
    expect(forgeOf(remoteAddress(remote)?.host)).toBe(forge);
  });
});

const repository: Repository = {
  mains: ['./cmd/gateway', './cmd/odd#~1:', './cmd/true'],
  module: 'github.com/acme/gateway',
  foundBy: 'go list',
  go: '1.24.0',
  toolchain: 'go1.26.1',
  cgoFiles: [],
  root: '/src/repo',
  remoteHost: 'github.com',
  forge: 'github',
  branch: 'main',
};

describe('files that init writes', () => {
  test.each([
    ['without C', repository, 'off', 'none'],
    ['with C', { ...repository, cgoFiles: ['a/b.go', 'x\ny.go'] }, 'static', 'gnu'],
    ['without mains', { ...repository, mains: [], go: undefined, toolchain: undefined }, 'off', 'none'],
    ['with too many mains', { ...repository, mains: Array.from({ length: 99 }, (_, i) => `./c${i}`) }, 'off', 'none'],
  ])('.xinchuang.yml %s is understood by us, in both languages', async (_, given, cgo, cc) => {
    for (const language of ['en', 'zh'] as const) {
      await writeFile(join(folder, '.xinchuang.yml'), configText(given, language));
      const { config, warnings } = await loadConfig(folder, { now: () => new Date() });
      expect(warnings).toEqual([]);
      expect(config.platforms).toEqual(defaultConfig().platforms);
      expect(config.packages).toEqual(given.mains.length === 3 ? given.mains : ['./...']);
      expect([config.build.cgo, config.build.cc]).toEqual([cgo, cc]);
    }
  });

  test('programs that look like examples are listed, and left out, unless there are no others', () => {
    const packages = (mains: string[]) => parse(configText({ ...repository, mains }, 'en')).packages;
    const text = configText({ ...repository, mains: ['./cmd/a', './cmd/examples-api', './examples/b'] }, 'zh');
    expect(text).toContain('\n  # - ./examples/b\n');
    expect(parse(text).packages).toEqual(['./cmd/a', './cmd/examples-api']);
    expect(packages(['.', './x/hack/gen'])).toEqual(['.']);
    expect(packages(['./examples/b'])).toEqual(['./examples/b']);
  });

  test('every line of the file that is commented out is understood when it is not', async () => {
    const text = configText(repository, 'en').replace(
      /^( *)# (?=(?:- |go-version|china|ldflags|rebuild-check|checks| {2}elf))/gm,
      '$1',
    );
    expect(text).toContain('\nchina: true');
    expect(text).toContain('\n  checks:\n    elf/vcs: {');
    await writeFile(join(folder, '.xinchuang.yml'), text);
    const { config } = await loadConfig(folder, { now: () => new Date('2026-11-23') });
    expect(config).toMatchObject({ china: true, goVersion: '1.26.x', build: { rebuildCheck: true } });
    expect(Object.keys(config.verify.checks)).toEqual(['elf/vcs']);
  });

  test('a GitHub workflow, for a module below the top folder', () => {
    const { path, text } = workflow('github', { ...repository, branch: 'on' }, '/src/repo/services/api', 'en');
    expect(path).toBe('.github/workflows/xinchuang.yml');
    const { jobs, permissions, on } = parse(text);
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.xinchuang.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
    expect(on.push.branches).toEqual(['on']);
    const steps = jobs.xinchuang.steps as { uses: string; with?: Record<string, unknown>; if?: string }[];
    expect(steps.map(step => step.uses)).toEqual([
      'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8',
      ...['setup', 'build', 'verify', 'report', 'gate'].map(name => `org/xinchuang-go/${name}@v1`),
    ]);
    for (const step of steps.slice(1)) expect(step.with).toMatchObject({ 'working-directory': 'services/api' });
    expect(steps[4]?.if).toBe('!cancelled()');
  });

  test('the workflow gives every action only inputs that it has', async () => {
    const { jobs } = parse(workflow('github', repository, '/src/repo/api', 'en').text);
    for (const step of jobs.xinchuang.steps.slice(1) as { uses: string; with: Record<string, string> }[]) {
      const name = /\/(\w+)@/.exec(step.uses)?.[1] as keyof typeof actions;
      const { inputs } = await actions[name]();
      for (const [key, value] of Object.entries(step.with)) {
        const input = ({ ...commonInputs, ...inputs } as Inputs)[key];
        expect(`${name} ${key}: ${input?.type}`).not.toContain('undefined');
        if (input?.type === 'choice') expect(input.choices).toContain(value);
      }
    }
  });

  test.each([
    ['gitea', '.gitea/workflows/xinchuang.yml', 'https://github.com/org/xinchuang-go/setup@v1'],
    ['forgejo', '.forgejo/workflows/xinchuang.yml', 'https://github.com/org/xinchuang-go/setup@v1'],
    ['gitlab', undefined, 'npx --yes xinchuang-go@0.1.0 run --working-directory api'],
    ['gitee', undefined, 'npx --yes xinchuang-go@0.1.0 run --working-directory api'],
  ] as const)('%s', (forge, path, says) => {
    const placed = workflow(forge, repository, '/src/repo/api', 'zh');
    expect(placed.path).toBe(path);
    expect(placed.text).toContain(says);
    if (forge !== 'gitee') expect(parse(placed.text)).toBeInstanceOf(Object);
  });
});

/** Programs by name; any other is not on this machine. */
function systemWith(programs: Readonly<Record<string, string>>, env: System['env'] = {}): System {
  const exec: Exec = async (tool, argv) => {
    const stdout = programs[[tool, ...argv].join(' ')];
    if (stdout === undefined) throw new ToolError([tool, ...argv], 'not-found', null, '');
    return { code: 0, signal: null, stdout, stderr: '', timedOut: false, truncated: false };
  };
  return { ...realSystem(new AbortController().signal, {}, folder), exec, env };
}

describe('init without go and git', () => {
  test('reads files, leaves out what ./... leaves out, and overwrites nothing', async () => {
    const files: Record<string, string> = {
      'go.mod': 'module example.com/m\n\ngo 1.24\ntoolchain go1.26.1\n',
      'main.go': '// Package main\n/* package other */\npackage main\n',
      'lib/lib.go': 'package lib\n\n/*\n#include <a.h>\n*/\nimport "C"\n',
      'lib/lib_test.go': 'package main\n',
      'cmd/a/a.go': '//go:build linux\n\npackage main\n\nimport (\n\t"fmt"\n\t"C"\n)\n',
      'tools/gen.go': '//go:build ignore\n\npackage main\n',
      'vendor/x/x.go': 'package main\n',
      'testdata/x.go': 'package main\n',
      '_old/x.go': 'package main\n',
      'other/go.mod': 'module other\n',
      'other/x.go': 'package main\n',
      '.xinchuang.yaml': 'version: 1\n',
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const result = await initialize(folder, systemWith({}), { dryRun: false, forge: 'github' }, 'en');
    expect(result.repository).toMatchObject({
      mains: ['.', './cmd/a'],
      foundBy: 'files',
      cgoFiles: ['cmd/a/a.go', 'lib/lib.go'],
      go: '1.24',
      toolchain: 'go1.26.1',
      root: undefined,
      forge: undefined,
    });
    expect(result.files.map(f => [f.path, f.state])).toEqual([
      [join(folder, '.xinchuang.yaml'), 'kept'],
      [join(folder, '.github/workflows/xinchuang.yml'), 'written'],
    ]);
    expect(await readFile(join(folder, '.xinchuang.yaml'), 'utf8')).toBe('version: 1\n');
    expect(renderInit(result, folder, 'zh', plain).join('\n')).toContain('已存在，未改动  .xinchuang.yaml');
  });

  test('a dry run writes nothing, and a link that leads nowhere is left alone', async () => {
    await writeFile(join(folder, 'go.mod'), 'module m\n');
    await symlink('/nowhere', join(folder, '.xinchuang.yml'));
    const kept = await initialize(folder, systemWith({}), { dryRun: false }, 'en');
    expect(kept.files.map(f => f.state)).toEqual(['kept']);
    await rm(join(folder, '.xinchuang.yml'));
    const planned = await initialize(folder, systemWith({}), { dryRun: true, forge: 'gitlab' }, 'en');
    expect(planned.files.map(f => f.state)).toEqual(['planned']);
    expect(planned.paste?.text).toContain('.gitlab-ci.yml');
    await expect(readFile(join(folder, '.xinchuang.yml'))).rejects.toThrow('ENOENT');
  });

  test('a folder that is no Go module is refused, and the modules below it are named', async () => {
    const refused = () => initialize(folder, systemWith({}), { dryRun: true }, 'en');
    await expect(refused()).rejects.toMatchObject({ code: 'XC-BUILD-001', values: { below: '—' } });
    for (const path of ['y', 'services/api', 'node_modules/a', 'a/b/c/too-deep']) {
      await mkdir(join(folder, path), { recursive: true });
      await writeFile(join(folder, path, 'go.mod'), 'module m\n');
    }
    await expect(refused()).rejects.toMatchObject({ values: { below: 'services/api · y' } });
  });
});

const DEBIAN_12 = parseOsRelease('ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n');

describe('how to get a tool', () => {
  test.each([
    ['ID=debian\nVERSION_ID="13"', 'apt', true],
    ['ID=debian\nVERSION_ID="12"', 'apt', false],
    ['ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"', 'apt', true],
    ['ID=ubuntu\nVERSION_ID="22.04"', 'apt', false],
    ['ID="openEuler"\nVERSION_ID="24.03"', 'dnf', false],
    ['ID=uos\nID_LIKE=debian', 'apt', false],
    ["ID='alpine'", 'apk', false],
    ['ID=something\nID_LIKE="rhel fedora"', 'dnf', false],
    ['', undefined, false],
  ])('%j', (text, manager, loongarchCross) => {
    expect(parseOsRelease(text)).toMatchObject({ manager, loongarchCross });
  });

  const on = (text: string): Distribution => parseOsRelease(text);
  test.each([
    ['qemu-loong64', DEBIAN_12, 'apt-get install qemu-user-static'],
    ['gcc-loong64', DEBIAN_12, 'no package in Debian GNU/Linux 12'],
    [
      'gcc-loong64',
      on('ID=debian\nVERSION_ID=13'),
      'apt-get install gcc-14-loongarch64-linux-gnu libc6-dev-loong64-cross',
    ],
    ['git', on('ID=openEuler'), 'dnf install git'],
    ['readelf-loong64', on('ID=openEuler'), 'not known'],
    ['git', on(''), 'not known'],
  ] as const)('%s on %j', (tool, distribution, says) => {
    expect(howToGet(tool, distribution).en).toContain(says);
  });
});

describe('doctor', () => {
  const examined = (over: Partial<Examined> = {}): Examined => ({
    system: systemWith({}, { RUNNER_TOOL_CACHE: folder }),
    host: { kind: 'local' },
    workspace: folder,
    distribution: DEBIAN_12,
    config: defaultConfig(),
    node: 'v20.19.0',
    machine: { platform: 'linux', arch: 'x64' },
    ...over,
  });
  const row = async (id: string, over?: Partial<Examined>) => (await probeAll(examined(over))).find(r => r.id === id);

  test('on a bare machine everything is limited and nothing is missing', async () => {
    const rows = await probeAll(examined());
    expect(rows.filter(r => r.state === 'missing')).toEqual([]);
    expect(doctorExit(rows)).toBe(0);
    for (const r of rows) if (r.state !== 'ok') expect(r.how?.zh).toMatch(/\p{Script=Han}/u);
    expect(new Set(rows.map(r => r.id)).size).toBe(rows.length);
    const text = renderDoctor(rows, 'en', plain).join('\n');
    expect(text).toMatch(/⚠ qemu\/loong64 +not found\n +no smoke run for loong64; apt-get install qemu-user-static/);
    expect(text).toMatch(/✔ the main job runs here, with \d+ limits$/);
  });

  test.each([
    [{}, 'limited', 'no token for GitLab'],
    [{ CI_JOB_TOKEN: 'x' }, 'limited', 'CI_JOB_TOKEN cannot write notes'],
    [{ CI_JOB_TOKEN: 'x', XC_GITLAB_TOKEN: 'glpat-secret' }, 'ok', undefined],
  ])('in a job of GitLab with %j: which API, and whether a comment can be written', async (env, state, how) => {
    const gitlab = { CI_API_V4_URL: 'https://gitlab.cn/api/v4', CI_PROJECT_ID: '9', ...env };
    const found = await row('host', { host: { kind: 'gitlab' }, system: systemWith({}, gitlab) });
    expect(found?.state).toBe(state);
    if (how !== undefined) expect(found?.how?.en).toContain(how);
    expect(JSON.stringify(found)).not.toContain('glpat-secret');
  });

  test('what is there is shown with its version', async () => {
    const system = systemWith(
      {
        'go version': 'go version go1.26.8 linux/amd64\n',
        'go env GOPROXY': 'https://u:secret@proxy.acme.cn/go|direct\n',
        'go env GOSUMDB': 'off\n',
        'qemu-loongarch64-static --version': 'qemu-loongarch64 version 7.2.22 (Debian)\nCopyright\n',
        'loongarch64-linux-gnu-gcc-14 --version': 'loongarch64-linux-gnu-gcc-14 14.2.0\n',
        'docker --version': 'Docker version 28\n',
      },
      { RUNNER_TOOL_CACHE: folder },
    );
    const rows = Object.fromEntries(
      (await probeAll(examined({ system }))).map(r => [r.id, `${r.state}: ${r.found.en}`]),
    );
    expect(rows).toMatchObject({
      go: 'ok: go1.26.8 linux/amd64',
      GOPROXY: 'ok: https://proxy.acme.cn/go|direct',
      GOSUMDB: 'limited: off',
      GOTOOLCHAIN: 'ok: auto',
      'qemu/loong64': 'ok: qemu-loongarch64-static 7.2.22',
      'qemu/amd64': 'ok: not needed: this machine runs it',
      'cc/loong64': 'ok: loongarch64-linux-gnu-gcc-14: loongarch64-linux-gnu-gcc-14 14.2.0',
      docker: 'limited: Docker version 28, and no engine answers',
    });
  });

  test.each([
    ['an old Node.js', 'node', { node: 'v18.20.1' }],
    ['Windows', 'machine', { machine: { platform: 'win32', arch: 'x64' } }],
  ])('%s stops the main job', async (_, id, over) => {
    const rows = await probeAll(examined(over));
    expect(rows.find(r => r.id === id)?.state).toBe('missing');
    expect(doctorExit(rows)).toBe(4);
    expect(renderDoctor(rows, 'zh', plain).at(-1)).toBe('✖ 缺少 1 项：主要流程无法在此运行');
  });

  test('a tool cache that cannot be written matters only without a Go', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const env = { RUNNER_TOOL_CACHE: join(file, 'tools') };
    expect(await row('tool-cache', { system: systemWith({}, env) })).toMatchObject({ state: 'missing' });
    const withGo = systemWith({ 'go version': 'go version go1.26.8 linux/amd64' }, env);
    expect(await row('tool-cache', { system: withGo })).toMatchObject({ state: 'limited' });
  });

  test('a compiler that cgo asks for is said to be needed', async () => {
    const config = { ...defaultConfig(), build: { ...defaultConfig().build, cgo: 'static' as const } };
    expect((await row('cc/arm64', { config }))?.how?.en).toContain('.xinchuang.yml asks for cgo');
    expect((await row('cc/arm64', { config: undefined }))?.how?.en).toContain('only needed with cgo');
  });
});

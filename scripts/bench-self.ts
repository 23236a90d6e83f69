import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildsAtOnce } from '../src/golang/parallel.js';
import { cacheRoot } from '../src/system/index.js';
import { auditTimes } from './bench-audit.js';
import { benchCost, costRows } from './bench-cost.js';
import { gmtlsRows } from './bench-gmtls.js';
import { flatMemory, goProgram, manyBinaries, verifyArguments } from './bench-many.js';
import { medianRatio, peakMemory, type Row, timed } from './bench-measure.js';
import { addToProof } from './bench-proof-file.js';
import { writePages } from './bench-proof-page.js';
import { mergedReports } from './bench-reports.js';

/**
 * `npm run bench:self`: our own speed, as ratios within one run against what a user would do by hand. With --write
 * the README's tables are renewed; `warm`, `verify` … measures, and renews, one group alone.
 */
const AGAINST_ZH: Readonly<Record<string, string>> = {
  'the same `go build` commands, as many at once': '同样的 `go build` 命令，并行数相同',
  '3 × `sha256sum` of it plus the start of Node': '对它执行 3 次 `sha256sum`，再加 Node 启动',
  'the start of Node': 'Node 启动',
  "a bare `import('@actions/core')`": "单独的 `import('@actions/core')`",
  '`sha256sum` of the same files, two at once': '对相同文件执行 `sha256sum`，两个并行',
  'that of a 20 MB one': '20 MB 文件时的内存峰值',
  'the bare `go build ./...` for the same target': '对同一目标直接执行 `go build ./...`',
  '3 s plus `go list -e -deps`': '3 s 加 `go list -e -deps`',
  'the bare `go build ./...`, which links its 13 programs again': '直接执行 `go build ./...`（会重新链接其 13 个程序）',
  '2 s': '2 s',
  'Node that only reads and parses them': '仅读取并解析这些文件的 Node',
  '300 MB': '300 MB',
  'for each of 200': '200 份时的每份',
  'the same run under the same QEMU, not counted': '同一 QEMU 下不计数的同一次运行',
  '10 minutes of two cores': '两核 10 分钟',
  'a client in Go on the same server': '同一服务器上的 Go 客户端',
  '10 % of it, or 0.1 ms': '其 10 % 或 0.1 ms',
  '3 s': '3 s',
  '0.4 s': '0.4 s',
};

const CLI = resolve('dist/cli.js');
const scratch = mkdtempSync(join(tmpdir(), 'xinchuang-bench-'));
const service = join(cacheRoot(process.env), 'demo', 'node_exporter-v1.12.1');

const rows: Row[] = [];
try {
  const groups = {
    cold: () => builds('cold', 3),
    warm: () => builds('warm', 7),
    audit: async () => rows.push(...(await auditTimes(CLI, scratch))),
    verify: verification,
    many: async () => rows.push(await manyBinaries(CLI, scratch)),
    memory: async () => rows.push(await flatMemory(CLI, scratch)),
    start,
    reports: async () => rows.push(...(await mergedReports(CLI, scratch))),
    gmtls: async () => rows.push(...(await gmtlsRows(CLI, scratch))),
    bench: async () => {
      const cost = await benchCost();
      rows.push(...costRows(cost));
      if (!process.argv.includes('--write')) return;
      addToProof(proof => ({ ...proof, cost }));
      writePages();
    },
  };
  const only = process.argv.slice(2).filter(word => Object.hasOwn(groups, word));
  for (const [name, measure] of Object.entries(groups)) if (only.length === 0 || only.includes(name)) await measure();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const row of rows)
  console.log(`${row.ratio <= row.limit ? 'ok  ' : 'OVER'} ${row.ratio.toFixed(2)} (limit ${row.limit})  ${row.what}`);
if (process.argv.includes('--write')) {
  writeTable('README.md', 'en');
  writeTable('README.zh-CN.md', 'zh');
}
if (rows.some(row => row.ratio > row.limit)) process.exitCode = 1;

/** Three targets of node_exporter, no output there before, as on a CI runner. Cold: an empty build cache too. */
async function builds(kind: 'cold' | 'warm', pairs: number): Promise<void> {
  if (!existsSync(service)) throw new Error('run npm run demo first: the builds are timed on its service');
  const platforms = 'openeuler-24.03/loongson-3a6000,kylin-v10-sp3/phytium-ft2000plus,openeuler-22.03/zhaoxin-kx-6000';
  const targets = [{ GOARCH: 'loong64' }, { GOARCH: 'arm64', GOARM64: 'v8.0' }, { GOARCH: 'amd64', GOAMD64: 'v2' }];
  const cache = () => (kind === 'cold' ? { GOCACHE: mkdtempSync(join(scratch, 'gocache-')) } : {});
  const clear = (env: { GOCACHE?: string }) => env.GOCACHE && rmSync(env.GOCACHE, { recursive: true, force: true });
  const ours = async () => {
    rmSync(join(service, '.xinchuang', 'bin'), { recursive: true, force: true });
    const env = cache();
    const time = await timed(
      process.execPath,
      [CLI, 'build', '--platforms', platforms, '--ldflags', '-s -w', '--quiet'],
      { cwd: service, env },
    );
    clear(env);
    return time;
  };
  const byHand = async () => {
    const out = mkdtempSync(join(scratch, 'hand-'));
    const env = cache();
    const queue = [...targets];
    const began = performance.now();
    const worker = async () => {
      for (let target = queue.shift(); target !== undefined; target = queue.shift())
        await timed(
          'go',
          ['build', '-trimpath', '-buildvcs=false', '-ldflags=-s -w', '-o', join(out, target.GOARCH), '.'],
          {
            cwd: service,
            env: { ...env, ...target, GOOS: 'linux', CGO_ENABLED: '0', GOTOOLCHAIN: 'local' },
          },
        );
    };
    await Promise.all(Array.from({ length: buildsAtOnce(targets.length) }, worker));
    const time = performance.now() - began;
    clear(env);
    rmSync(out, { recursive: true, force: true });
    return time;
  };
  if (kind === 'warm') await ours();
  rows.push({
    what: `build of three targets, ${kind} build cache`,
    what_zh: `构建三个目标（${kind === 'cold' ? '冷' : '热'}构建缓存）`,
    ratio: await medianRatio(ours, byHand, pairs),
    limit: 1.05,
    against: 'the same `go build` commands, as many at once',
  });
}

/** A Go program of 100 MB for loong64: SHA-256, all checks and the world scan. */
async function verification(): Promise<void> {
  const folder = join(scratch, 'large');
  const { file } = await goProgram(folder, 'loong64', 92 << 20);
  const argv = [CLI, ...verifyArguments(file, 'openeuler-24.03/loongson-3a6000')];
  const verify = () => timed(process.execPath, argv, { cwd: folder });
  const sum = () => timed('sha256sum', [file], { cwd: folder });
  const node = () => timed(process.execPath, ['-e', '0'], { cwd: folder });
  const allowed = async () => 3 * (await sum()) + (await node());
  rows.push({
    what: 'verify of a 100 MB Go binary, SHA-256 and world scan included',
    what_zh: '验证 100 MB 的 Go 二进制（含 SHA-256 与新旧世界扫描）',
    ratio: await medianRatio(verify, allowed, 9),
    limit: 1,
    against: '3 × `sha256sum` of it plus the start of Node',
  });
  rows.push({
    what: 'peak memory of that verify',
    what_zh: '上述验证的内存峰值',
    ratio: (await peakMemory(argv, folder)) / (await peakMemory(['-e', '0'], folder)),
    limit: 3,
    against: 'the start of Node',
  });
}

/** From the start of the process to the first line that the action prints. */
async function start(): Promise<void> {
  const core = pathToFileURL(resolve('node_modules/@actions/core/lib/core.js')).href;
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: scratch, INPUT_PLATFORMS: 'nowhere/none' };
  for (const name of ['build', 'verify', 'gate'])
    rows.push({
      what: `start of ${name} to its first line`,
      what_zh: `${name} 启动到输出第一行`,
      ratio: await medianRatio(
        () => untilFirstLine([resolve('dist', `${name}.js`)], env),
        () =>
          untilFirstLine(
            ['--input-type=module', '-e', `const core = await import(${JSON.stringify(core)}); core.info('')`],
            env,
          ),
        15,
      ),
      limit: 1.5,
      against: "a bare `import('@actions/core')`",
    });
}

function untilFirstLine(argv: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((done, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, argv, {
      cwd: scratch,
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let first: number | undefined;
    child.stdout.once('data', () => {
      first = performance.now() - began;
    });
    child.on('error', reject);
    child.on('close', () =>
      first === undefined ? reject(new Error(`${argv.join(' ')} printed nothing`)) : done(first),
    );
  });
}

function writeTable(path: string, language: 'en' | 'zh'): void {
  const head = { en: '| what | against | ratio | limit |', zh: '| 项目 | 对照 | 比值 | 上限 |' }[language];
  const lines = rows.map(row => {
    const [what, against] = language === 'en' ? [row.what, row.against] : [row.what_zh, AGAINST_ZH[row.against]];
    return `| ${what} | ${against} | ${row.ratio.toFixed(2)} | ${row.limit} |`;
  });
  const note = {
    en: `\`npm run bench:self\` on ${availableParallelism()} cores, Node ${process.versions.node}, ${goVersion()}: ratios within one run.`,
    zh: `\`npm run bench:self\`，${availableParallelism()} 核，Node ${process.versions.node}，${goVersion()}：同一次运行内的比值。`,
  }[language];
  const text = readFileSync(path, 'utf8');
  // Rows of groups that were not measured this time stay.
  const before = /<!-- bench:begin -->\n([\s\S]*?)\n<!-- bench:end -->/.exec(text)?.[1]?.split('\n') ?? [];
  const cell = (line: string) => line.split('|')[1]?.trim();
  const fresh = new Map(lines.map(line => [cell(line), line]));
  const kept = before.filter(line => /^\| .* [\d.]+ \|$/.test(line)).map(line => fresh.get(cell(line)) ?? line);
  const added = lines.filter(line => !kept.includes(line));
  const table = [note, '', head, '|---|---|--:|--:|', ...kept, ...added].join('\n');
  const replaced = text.replace(/(<!-- bench:begin -->\n)[\s\S]*?(\n<!-- bench:end -->)/, `$1${table}$2`);
  if (replaced === text) throw new Error(`${path} has no place for the figures`);
  writeFileSync(path, replaced);
}

function goVersion(): string {
  return spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).stdout.trim();
}

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRoot } from '../src/system/index.js';
import { medianRatio, type Row, timed } from './bench-measure.js';
import { makeWritable } from './writable.js';

/** 804 packages outside the standard library for linux/loong64, 13 programs; all of it compiles. */
const GRAPH = {
  module: 'github.com/containerd/containerd/v2',
  version: 'v2.1.0',
  /** As the checksum database has it; `go mod download` checks it there, and this pins it here. */
  sum: 'h1:lS6iJ/CwZrxYxKd6zWBz5LR7xOlMVQC78z68YtizUAM=',
};

const TARGET = { GOOS: 'linux', GOARCH: 'loong64', CGO_ENABLED: '0', GOTOOLCHAIN: 'local' };
/** What audit may take beside the list, when nothing has changed. */
const WARM_MS = 3000;

/** Audit of a large graph: with nothing compiled before, against the bare compile of it; and once more, with nothing changed. */
export async function auditTimes(cli: string, scratch: string): Promise<Row[]> {
  const cwd = await checkedOut();
  const audit = (env: Record<string, string> = {}) =>
    timed(process.execPath, [cli, 'audit', '--targets', 'linux/loong64', '--containers', 'off', '--quiet'], {
      cwd,
      env,
    });
  const build = (env: Record<string, string> = {}) =>
    timed('go', ['build', '-trimpath', '-buildvcs=false', '-ldflags=-s -w', '-o', '/dev/null', './...'], {
      cwd,
      env: { ...env, ...TARGET },
    });
  const list = () => timed('go', ['list', '-e', '-deps', '-json', './...'], { cwd, env: TARGET });
  const cold = (run: (env: Record<string, string>) => Promise<number>) => async () => {
    const GOCACHE = mkdtempSync(join(scratch, 'gocache-'));
    const time = await run({ GOCACHE });
    rmSync(GOCACHE, { recursive: true, force: true });
    return time;
  };
  const rows: Row[] = [];
  // Each of the two takes minutes.
  rows.push({
    what: 'audit of 804 packages, cold build cache',
    what_zh: '审计 804 个包（冷构建缓存）',
    ratio: await medianRatio(cold(audit), cold(build), 1),
    limit: 1.2,
    against: 'the bare `go build ./...` for the same target',
  });
  await audit();
  rows.push({
    what: 'audit of them once more, nothing changed',
    what_zh: '再次审计（没有改动）',
    ratio: await medianRatio(audit, async () => WARM_MS + (await list()), 7),
    limit: 1,
    against: '3 s plus `go list -e -deps`',
  });
  await build();
  rows.push({
    what: 'audit of them once more, beside a build',
    what_zh: '再次审计，与构建相比',
    ratio: await medianRatio(audit, build, 3),
    limit: 1,
    against: 'the bare `go build ./...`, which links its 13 programs again',
  });
  return rows;
}

/** A copy of the module, without the vendor folder of which the proxy has a rest. */
async function checkedOut(): Promise<string> {
  const folder = join(cacheRoot(process.env), 'bench', `containerd-${GRAPH.version}`);
  if (existsSync(folder)) return folder;
  const argv = ['mod', 'download', '-json', `${GRAPH.module}@${GRAPH.version}`];
  const { Dir, Sum } = JSON.parse(execFileSync('go', argv, { cwd: '/', encoding: 'utf8' })) as Record<
    'Dir' | 'Sum',
    string
  >;
  if (Sum !== GRAPH.sum) throw new Error(`${GRAPH.module}@${GRAPH.version} has ${Sum}, not ${GRAPH.sum}`);
  const staging = `${folder}.new-${process.pid}`;
  cpSync(Dir, staging, { recursive: true });
  await makeWritable(staging);
  rmSync(join(staging, 'vendor'), { recursive: true, force: true });
  renameSync(staging, folder);
  return folder;
}

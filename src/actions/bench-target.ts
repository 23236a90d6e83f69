import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { BaseTree, Compared, Kept, Package, Point, Runner, Settings } from '../bench/index.js';
import type { Config } from '../config/index.js';
import type { CountingEmulator } from '../emulator/index.js';
import { buildMachineProgram, type Go, readSeenMachine, type SeenMachine } from '../golang/index.js';
import { message, seconds, type Text } from '../language/index.js';
import type { Goarch } from '../platform/index.js';
import { inertLine, MARK } from '../report/index.js';
import type { Check, Report, Target } from '../report/model.js';
import { targetName } from '../report/target.js';
import { cacheRoot } from '../system/index.js';
import { version } from '../version.js';
import { TEXT_FOLDER, writeTexts } from './bench-files.js';
import type { Share } from './bench-inputs.js';
import { moreFindings } from './bench-more.js';
import type { More } from './bench-more-inputs.js';
import { openSilicon } from './bench-native.js';
import { buildPackages, type NotBuilt } from './bench-packages.js';
import { buildPrograms, programFindings } from './bench-programs.js';
import { openRunner } from './bench-runner.js';
import type { Job } from './define.js';
import type { Chosen } from './targets.js';

export interface BenchAsked {
  readonly target: Target;
  readonly chosen: Chosen;
  /** What is of this machine and this job. */
  readonly inputs: {
    readonly runner: 'qemu' | 'native';
    readonly resume: boolean;
    readonly emulators?: string | undefined;
    readonly cpu?: string | undefined;
  };
  /** What is of the project. */
  readonly config: Pick<Config, 'bench' | 'build' | 'packages'>;
  readonly more: More;
  readonly settings: Settings;
  readonly go: Go;
  readonly base: BaseTree | undefined;
  readonly folder: string;
  readonly share: Share;
}

/** Of the report; `results` is the path of what github-action-benchmark reads; `points` are for the history. */
export interface BenchPart {
  readonly report: Pick<Report, 'action' | 'checks' | 'metrics' | 'env'> & { readonly target: Target };
  readonly results: string;
  readonly points: readonly Point[];
}

/** Builds, runs and compares the benchmarks of one target, and tells as it goes. */
export async function benchTarget(asked: BenchAsked, job: Job): Promise<BenchPart> {
  const { target, settings, go, base, inputs, chosen, more } = asked;
  const { benchmarks, tests, budgetMinutes, timeoutSeconds, image, testImage } = asked.config.bench;
  const timeoutMs = timeoutSeconds * 1000;
  const { host, system, workspace } = job;
  const bench = await import('../bench/index.js');
  const folder = join(asked.folder, `${target.goos}-${target.goarch}`);
  await mkdir(folder, { recursive: true });
  const started = system.now().getTime();
  const { headSha: head = '' } = await host.change();
  const native = inputs.runner === 'native' ? await openSilicon(target, job) : undefined;
  // What else runs on the machine takes time away, and no instructions.
  const lanes = bench.lanes(native ? 1 : availableParallelism());
  const name = targetName(target);

  // First: what keeps them from running is known before minutes go into building them.
  const platforms = chosen.platforms.filter(({ platform }) => platform.goarch === target.goarch);
  const cpu = inputs.cpu ?? platforms.find(({ platform }) => platform.qemuCpu !== undefined)?.platform.qemuCpu;
  const readable = [workspace, ...(base === undefined ? [] : [base.top, base.tree])];
  const asRunner = {
    image,
    testImage,
    emulators: inputs.emulators,
    goarch: target.goarch as Goarch,
    cpu,
    folder,
    readable,
    hidden: [join(base?.top ?? workspace, '.git')],
  };
  const { emulator, runner } = native ? { ...native, emulator: undefined } : await openRunner(asRunner, job);
  const end = started + budgetMinutes * 60_000;
  const isOver = () => system.now().getTime() > end;
  // Time is never somebody else's.
  const kept = inputs.resume && emulator ? await keptRuns(asked, emulator, job) : undefined;
  const ours = {
    go,
    target,
    tags: asked.config.build.tags,
    workspace,
    baseWorkspace: base?.workspace,
    dataDiffers: base?.changed.some(path => !SOURCE.test(path)) ?? true,
    folder,
    lanes,
  };
  const built = async () => {
    if (!more.measures.has('benchmarks') && !tests) return { packages: [], notBuilt: [] };
    const build = host.progress('bench');
    const patterns = asked.config.bench.packages;
    const { packages, notBuilt } = await buildPackages(system, { ...ours, patterns, tests });
    const allOfHead = notBuilt.every(({ side }) => side === 'base');
    build.end(`${name} · go test -c · ${counted(packages.length, 'package')[host.language]}`, allOfHead);
    return { packages: inTouchedOrder(packages, base), notBuilt };
  };
  const run = async (packages: readonly Package[]): Promise<Compared> => {
    if (!more.measures.has('benchmarks'))
      return { table: { rows: [], tested: 0 }, rows: new Map(), leftOut: [], unlisted: [] };
    const progress = host.progress('bench');
    // What is found and not measured says nothing: half of the time that building left is for each.
    const half = (system.now().getTime() + end) / 2;
    const compared = await bench.compare({
      packages,
      pattern: benchmarks,
      runner,
      lanes,
      settings,
      timeoutMs,
      isLate: () => system.now().getTime() > half,
      isOver,
      share: asked.share.part,
      kept,
      onProgress: (done, total, at) => progress.update(done, total, inertLine(at)),
    });
    progress.end(
      `${name} · ${counted(compared.table.rows.length, 'benchmark')[host.language]} · ${seconds(system.now().getTime() - started)}`,
    );
    const hits = kept?.hits() ?? 0;
    if (hits > 0) host.log('info', message('XC-BENCH-030', { count: hits })[host.language].join('\n'));
    return compared;
  };
  const test = async (packages: readonly Package[]) => {
    if (!tests) return [];
    const progress = host.progress('bench');
    const found = await bench.testChecks({
      packages,
      runner,
      lanes,
      timeoutMs: timeoutMs * 10,
      hasBase: base !== undefined,
      isOver,
      onProgress: (done, total, at) => progress.update(done, total, inertLine(at)),
    });
    const wellTested = found.every(({ status }) => status !== 'fail');
    progress.end(`${name} · go test · ${seconds(system.now().getTime() - started)}`, wellTested);
    return found;
  };
  const all = async () => {
    // Of several jobs that share the benchmarks the first has the programs.
    const isFirst = (asked.share.part?.i ?? 1) === 1;
    const mine = isFirst ? more : { ...more, programs: [], start: undefined, region: undefined };
    const programs = await buildPrograms(system, { ...ours, more: mine, among: asked.config.packages }, bench);
    const { packages, notBuilt } = await built();
    const seen = await machineSeen(asked, runner, folder, job);
    const env = { ...environment(emulator, go, target, seen), ...native?.env };
    const line = Object.entries(env)
      .map(([key, value]) => `${key}=${value}`)
      .join(' ')
      .slice(0, 500);
    const common = { runner, lanes, settings, timeoutMs, isOver, env: line };
    const plain = base === undefined;
    const ofPrograms = await programFindings(programs, { ...common, more: mine, plain }, bench);
    const compared = await run(packages);
    const besides = await moreFindings(
      { ...common, compared, packages, more, native: native !== undefined },
      name,
      job,
    );
    const told = bench.findings(compared, target, line, plain);
    return { notBuilt, seen, env, compared, told, parts: [ofPrograms, besides], tested: await test(packages) };
  };
  const { notBuilt, seen, env, compared, told, parts, tested } = await all().finally(() => runner.close());

  const checks = [
    ...notBuilt.map(one => didNotCompile(one, bench.check)),
    // Where there is nothing to count there was none.
    ...(emulator && emulator.plugin === undefined && (compared.table.rows.length > 0 || more.start || more.region)
      ? [notCounted(emulator, bench.check)]
      : []),
    ...(more.measures.has('benchmarks') && compared.table.rows.length === 0
      ? noneFound(asked, compared, bench.check)
      : []),
    ...told.checks,
    ...parts.flatMap(part => part.checks),
    ...tested,
  ];
  const results = await writeTexts(workspace, target, asked.share.name, compared, told.metrics, env);
  tell(checks, job);
  const changed = compared.table.rows.filter(({ verdict }) => verdict !== 'stable').length;
  const telling = {
    target: name,
    benchmarks: compared.table.rows.length,
    seconds: seconds(system.now().getTime() - started),
    stable: compared.table.rows.length - changed,
    folder: `${TEXT_FOLDER}/`,
  };
  host.log('info', message('XC-BENCH-047', telling)[host.language].join('\n'));
  return {
    report: {
      action: 'bench',
      target,
      checks,
      // A report takes 20,000.
      metrics: [...told.metrics, ...parts.flatMap(part => part.metrics)].slice(0, 20_000),
      // The verdicts depend on these too; the counts do not.
      env: { ...env, 'notice-above': percent(settings.floor), 'fail-above': percent(settings.fail) },
    },
    results,
    // What silicon says depends on the machine, which the key of a series does not name.
    points: emulator
      ? bench.historyPoints(compared, {
          target,
          environment: {
            go: go.version,
            qemu: emulator.version,
            cpu: emulator.cpu ?? 'default',
            ...(seen && { hwcap: `${seen.hwcap} ${seen.hwcap2}` }),
          },
          commit: head,
          at: new Date(started),
        })
      : [],
  };
}

/** Runs of the same trees alone: a benchmark may read files that are not in its binary. */
async function keptRuns(
  { go, base }: Pick<BenchAsked, 'go' | 'base'>,
  { qemu, plugin }: CountingEmulator,
  { system, workspace }: Job,
): Promise<Kept | undefined> {
  const { cleanTree, keptIn } = await import('../bench/index.js');
  const tree = await cleanTree(system, workspace);
  if (tree === undefined) return undefined;
  const scope = [version, go.version, qemu, plugin, tree, base?.commit].join(' ');
  return keptIn(join(cacheRoot(system.env), 'bench'), scope);
}

const NOUNS = { package: '个包', benchmark: '个基准测试' } as const;

/** `1 package`, `4 benchmarks` */
function counted(count: number, noun: keyof typeof NOUNS): Text {
  return { en: `${count} ${noun}${count === 1 ? '' : 's'}`, zh: `${count} ${NOUNS[noun]}` };
}

/** Who names benchmarks of which there are none has compared nothing; a project may have none at all. */
function noneFound(
  { config, share }: Pick<BenchAsked, 'config' | 'share'>,
  compared: Compared,
  make: MakeCheck,
): Check[] {
  // What breaks, and what was left out, is told; another part may have what this one has not.
  if (compared.leftOut.length > 0 || compared.unlisted.length > 0 || (share.part?.n ?? 1) > 1) return [];
  const { benchmarks, packages } = config.bench;
  const title = {
    en: `no benchmark matches ${benchmarks} in ${packages.join(' ')}: nothing was compared`,
    zh: `${packages.join(' ')} 中没有匹配 ${benchmarks} 的基准测试：没有比较任何内容`,
  };
  return [
    make('bench/complete', benchmarks === '.' ? 'warn' : 'unknown', title, { benchmarks, packages: [...packages] }),
  ];
}

/** `0.5 %` of 0.005. */
function percent(part: number): string {
  return `${Number((part * 100).toFixed(3))} %`;
}

/** Go's own files, and those that no test reads: whether they differ shows in the binary. */
const SOURCE = /(?:\.go|\.md|(?:^|\/)go\.(?:mod|sum|work)|(?:^|\/)LICENSE|^\..*)$/;

/** Packages that the change touches come first: they are the ones it may have made slower. */
function inTouchedOrder(packages: readonly Package[], base: BaseTree | undefined): Package[] {
  const touched = new Set(base?.changed.map(path => join(base.top, dirname(path))));
  const isTouched = ({ head, base: before }: Package) => [head, before].some(side => side && touched.has(side.folder));
  return [...packages].sort((a, b) => Number(isTouched(b)) - Number(isTouched(a)) || Number(a.same) - Number(b.same));
}

function environment(
  emulator: CountingEmulator | undefined,
  go: Go,
  target: Target,
  seen: SeenMachine | undefined,
): Record<string, string> {
  return {
    go: go.version,
    ...(target.variant !== undefined && { [target.goarch === 'arm64' ? 'GOARM64' : 'GOAMD64']: target.variant }),
    ...(emulator && { qemu: emulator.version, 'qemu-cpu': emulator.cpu ?? 'default' }),
    ...(seen && { hwcap: `${seen.hwcap} ${seen.hwcap2}`, 'page-size': String(seen.pageSize) }),
  };
}

/** What programs see of the CPU decides which code they take: QEMU 7.2 gives loong64 no LSX, QEMU 10 does. */
async function machineSeen(
  { target, go }: Pick<BenchAsked, 'target' | 'go'>,
  runner: Runner,
  folder: string,
  { system }: Job,
): Promise<SeenMachine | undefined> {
  const file = await buildMachineProgram(system, go, target, folder);
  const { stdout } = await runner.run({ file, argv: [], folder, env: {}, timeoutMs: 60_000 });
  return readSeenMachine(stdout);
}

type MakeCheck = typeof import('../bench/index.js').check;

function didNotCompile({ importPath, side, said }: NotBuilt, make: MakeCheck): Check {
  const at = side === 'head' ? { en: '', zh: '' } : { en: ' at the base', zh: '（基线）' };
  return make(
    'bench/compile',
    side === 'head' ? 'fail' : 'warn',
    { en: `the tests of ${importPath} do not compile${at.en}`, zh: `${importPath} 的测试无法编译${at.zh}` },
    { package: importPath, side, said: [...said] },
  );
}

const WHY = {
  'no-plugins': { en: 'it loads no plugins: a static build', zh: '它不支持插件，是静态构建' },
  'no-compiler': {
    en: 'the counter needs a C compiler, cc, and libc6-dev',
    zh: '编译计数插件需要 C 编译器 cc 和 libc6-dev',
  },
  'no-sources': { en: 'the sources of the counter are not beside the program', zh: '程序旁没有计数插件的源码' },
};

function notCounted({ qemu, version, why = 'no-plugins' }: CountingEmulator, make: MakeCheck): Check {
  const because = WHY[why];
  const title = {
    en: `${qemu} ${version} counts nothing (${because.en}): allocations alone are judged`,
    zh: `${qemu} ${version} 不能计数（${because.zh}）：仅判断内存分配`,
  };
  return make('bench/counted', 'unknown', title, { qemu, version, why });
}

function tell(checks: readonly Check[], { host }: Job): void {
  const { language } = host;
  for (const { id, status, severity, title, evidence } of checks) {
    if (status === 'skip') continue;
    const level = status === 'pass' ? 'info' : severity === 'info' || status !== 'fail' ? 'warning' : 'error';
    // The host has a mark for what is wrong already.
    const mark = level === 'info' ? `${MARK[status]} ` : status === 'unknown' ? '? ' : '';
    host.log(level, `  ${mark}${inertLine(`${id}  ${title[language]}`)}`);
    // What a compiler says cannot be put in one line.
    if (Array.isArray(evidence['said']))
      for (const line of evidence['said']) host.log(level, `      ${inertLine(String(line))}`);
  }
  host.annotate(
    checks
      .filter(({ status, severity }) => status !== 'pass' && status !== 'skip' && severity !== 'info')
      .map(({ id, status, title, hint }) => ({
        level: status === 'fail' ? ('error' as const) : ('warning' as const),
        title: id,
        message: [title[language], hint?.[language] ?? ''].filter(Boolean).map(inertLine).join('\n'),
      })),
  );
}

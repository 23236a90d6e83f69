import type { Check, CheckStatus } from '../report/model.js';
import { reasons, type TestBinary } from './benchmark.js';
import type { Package } from './compare.js';
import { check } from './findings.js';
import type { Lanes } from './pool.js';
import type { Ended, Runner } from './runner.js';

export interface TestsAsked {
  readonly packages: readonly Package[];
  readonly runner: Runner;
  readonly lanes: Lanes;
  /** Time for all tests of one package. */
  readonly timeoutMs: number;
  /** Without a base, whatever fails is new. */
  readonly hasBase: boolean;
  readonly isOver: () => boolean;
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

type Outcome =
  | { readonly end: 'passed' }
  | { readonly end: 'failed' | 'timed-out'; readonly said: string[] }
  /** Twice, and Go's own clock did not ring: it did not come to run. */
  | { readonly end: 'hung' };

/** Runs the tests of each package at head, and of those that fail at the base too: one verdict for each package. */
export async function testChecks(asked: TestsAsked): Promise<Check[]> {
  const { packages, lanes, isOver } = asked;
  const heads = packages.flatMap(one => (one.head === undefined ? [] : [{ one, head: one.head }]));
  const leftOut: string[] = [];
  let done = 0;
  const found = await lanes(
    heads.map(({ one, head }) => async (): Promise<Check[]> => {
      if (isOver()) {
        leftOut.push(one.importPath);
        return [];
      }
      const checks = await judged(one, head, asked);
      asked.onProgress?.(++done, heads.length, one.importPath);
      return checks;
    }),
  );
  const checks = found.flat();
  const passed = heads.length - leftOut.length - checks.length;
  return [...checks, ...(leftOut.length > 0 ? [tooLate(leftOut)] : []), ...(passed > 0 ? [allPassed(passed)] : [])];
}

async function judged(one: Package, head: TestBinary, asked: TestsAsked): Promise<Check[]> {
  const { importPath, base, same } = one;
  const now = await outcome(head, asked);
  if (now.end === 'passed') return [];
  if (now.end === 'hung') {
    const title = {
      en: `${importPath}: the emulator hung twice, which says nothing of the tests`,
      zh: `${importPath}：模拟器两次挂起，无法判断测试结果`,
    };
    return [check('bench/tests', 'unknown', title, { package: importPath, end: 'emulator hang' })];
  }
  const before = same ? now : base && (await outcome(base, asked));
  const [status, en, zh] = VERDICT[before === undefined ? (asked.hasBase ? 'new' : 'alone') : before.end];
  const how = HOW[now.end];
  return [
    check(
      'bench/tests',
      status,
      { en: `${importPath}: its tests ${how.en}${en}`, zh: `${importPath}：测试${how.zh}${zh}` },
      {
        package: importPath,
        end: now.end,
        base: before?.end ?? 'none',
        said: now.said,
      },
    ),
  ];
}

const HOW = {
  failed: { en: 'fail', zh: '失败' },
  'timed-out': { en: 'do not end in time', zh: '超时未结束' },
} as const;

const VERDICT: Readonly<Record<Outcome['end'] | 'new' | 'alone', readonly [CheckStatus, string, string]>> = {
  passed: ['fail', ', and do not at the base', '，而在基线上通过'],
  failed: ['warn', ', at the base too', '，在基线上同样如此'],
  'timed-out': ['warn', ', at the base too', '，在基线上同样如此'],
  hung: ['unknown', '; at the base the emulator hung', '；在基线上模拟器挂起'],
  new: ['fail', '; the base has none', '；基线上没有该包的测试'],
  alone: ['fail', '', ''],
};

/**
 * Go 1.23 and later hang under some QEMUs (golang/go#70329): who runs over the limit is run once more, and only when Go's
 * own clock never rang is it the emulator.
 */
async function outcome(binary: TestBinary, asked: TestsAsked): Promise<Outcome> {
  const first = await start(binary, asked);
  if (!isLate(first)) return settled(first);
  return settled(await start(binary, asked));
}

function settled(ended: Ended): Outcome {
  if (ended.code === 0 && !ended.timedOut) return { end: 'passed' };
  if (ended.timedOut) return { end: 'hung' };
  return { end: isLate(ended) ? 'timed-out' : 'failed', said: reasons(ended, 20) };
}

function isLate(ended: Ended): boolean {
  return ended.timedOut || /^panic: test timed out after /m.test(ended.stdout + ended.stderr);
}

function start({ file, folder }: TestBinary, { runner, timeoutMs }: TestsAsked): Promise<Ended> {
  // As `go test` starts them.
  const argv = [`-test.timeout=${Math.max(1, Math.floor(timeoutMs / 1000))}s`, '-test.paniconexit0', '-test.count=1'];
  return runner.run({ file, folder, argv, env: { GOTRACEBACK: 'single' }, timeoutMs: timeoutMs + 15_000 });
}

function tooLate(leftOut: readonly string[]): Check {
  const title = {
    en: `there was no time for the tests of ${leftOut.length} packages`,
    zh: `没有时间运行 ${leftOut.length} 个包的测试`,
  };
  return check('bench/tests', 'unknown', title, { 'left out': leftOut.slice(0, 200), count: leftOut.length });
}

function allPassed(packages: number): Check {
  const title = {
    en: `the tests of ${packages} packages pass`,
    zh: `${packages} 个包的测试通过`,
  };
  return check('bench/tests', 'pass', title, { packages });
}

import { shorten, type Text } from '../language/index.js';
import type { Benchmark, BenchmarkTable, BenchVerdict, Pair } from './benchmarks.js';
import { VERDICTS } from './benchmarks.js';

export const BENCH_WORDS = {
  benchmarks: { en: 'Benchmarks', zh: '基准测试' },
  benchmark: { en: 'Benchmark', zh: '基准测试' },
  head: { en: 'head', zh: '当前' },
  outside: { en: 'outside the runtime', zh: '运行时之外' },
  allocs: { en: 'allocs/op', zh: 'allocs/op' },
  bytes: { en: 'B/op', zh: 'B/op' },
  verdict: { en: 'verdict', zh: '结论' },
  grew: { en: 'grew in', zh: '增长于' },
  functions: { en: 'Functions that grew most', zh: '增长最多的函数' },
  judgedOutside: { en: 'judged outside the runtime', zh: '按运行时之外的指令判断' },
  allOfThem: { en: 'All benchmarks', zh: '全部基准测试' },
  changes: { en: 'Change of executed instructions', zh: '执行指令数的变化' },
  changesNote: {
    en: 'Bars: head against base. Light band: what noise alone could make of it. Lines: `notice-above` and `fail-above`.',
    zh: '条形：当前与基线之比。浅色带：仅由噪声即可造成的变化。竖线：`notice-above` 与 `fail-above`。',
  },
  history: { en: 'History', zh: '历史' },
  historyNote: {
    en: 'Medians of pushes to the default branch, each line around its own middle. A new line begins where the environment changed: counts on both sides of it are not compared.',
    zh: '推送到默认分支时的中位数，每条线以各自的中位值为中心。环境变化处另起一条线：其两侧的计数不作比较。',
  },
  newSeries: { en: 'new environment', zh: '环境变化' },
  pushes: { en: 'pushes, newest', zh: '次推送，最新' },
  programs: { en: 'Programs', zh: '程序' },
  program: { en: 'Program', zh: '程序' },
  parts: { en: 'What the size is made of', zh: '大小的构成' },
  partsNote: {
    en: 'Area: size. Colour and sign: change against the base.',
    zh: '面积表示大小，颜色与符号表示相对基线的变化。',
  },
  sweep: { en: 'Garbage collector settings', zh: '垃圾回收设置' },
  sweepNote: {
    en: 'Rows: GOGC. Columns: GOMEMLIMIT. Darker is more. Counts under QEMU, and no pause times: those need the silicon.',
    zh: '行为 GOGC，列为 GOMEMLIMIT。颜色越深数值越大。这是 QEMU 下的计数，不含停顿时间：停顿时间须在真实芯片上测量。',
  },
  others: { en: 'others', zh: '其余' },
} as const satisfies Readonly<Record<string, Text>>;

/** Shapes that are text in every font; beside them stands the word. */
export const VERDICT_MARK: Readonly<Record<BenchVerdict, string>> = {
  regression: '✖',
  error: '✖',
  notice: '⚠',
  noisy: '?',
  gone: '−',
  new: '+',
  improved: '✔',
  stable: '·',
};

export const VERDICT_WORDS: Readonly<Record<BenchVerdict, Text>> = {
  regression: { en: 'regression', zh: '变慢' },
  error: { en: 'error', zh: '出错' },
  notice: { en: 'notice', zh: '略有增长' },
  noisy: { en: 'noisy', zh: '波动过大' },
  gone: { en: 'gone', zh: '已移除' },
  new: { en: 'new', zh: '新增' },
  improved: { en: 'improved', zh: '改进' },
  stable: { en: 'stable', zh: '稳定' },
};

/** A machine that the counts could be taken for the time of. */
const SILICON: Readonly<Record<string, Text>> = {
  loong64: { en: 'a 3A5000', zh: ' 3A5000' },
  arm64: { en: 'a Kunpeng 920', zh: '鲲鹏 920' },
  amd64: { en: 'a Hygon C86', zh: '海光 C86' },
};

/** The one line that nobody may read the figures without. undefined of runs on silicon. */
export function caveat({ qemu, cpu, goarch }: BenchmarkTable): Text | undefined {
  if (qemu.length === 0) return undefined;
  const few = (all: readonly string[]) => shorten(all.slice(0, 3).join(', '), 120);
  const [version, model] = [few(qemu), few(cpu)];
  const silicon = (Object.hasOwn(SILICON, goarch) && SILICON[goarch]) || { en: 'the silicon', zh: '真实芯片' };
  return {
    en: `Executed guest instructions under QEMU ${version}${model && `, -cpu ${model}`}. Base/head change of one architecture is reliable to about ±0.5\u00a0%; it is not time on ${silicon.en}.`,
    zh: `QEMU ${version}${model && `（-cpu ${model}）`}下执行的客户机指令数。同一架构上基线与当前版本之间的变化可靠到约 ±0.5\u00a0%；它不等于${silicon.zh} 上的耗时。`,
  };
}

/** `2 regressions · 12 stable · geomean +0.41 %` */
export function tableLine({ rows, geomean }: BenchmarkTable): Text {
  const counts = VERDICTS.flatMap(verdict => {
    const count = rows.filter(row => row.verdict === verdict).length;
    const { en, zh } = VERDICT_WORDS[verdict];
    const number = count.toLocaleString('en');
    const many = COUNTED.has(verdict) && count > 1 ? 's' : '';
    return count === 0 ? [] : [{ en: `${number} ${en}${many}`, zh: `${zh} ${number}` }];
  });
  const unjudged = rows.filter(({ verdict }) => verdict === undefined).length.toLocaleString('en');
  const all = [
    ...counts,
    ...(unjudged === '0' ? [] : [{ en: `${unjudged} not compared`, zh: `未比较 ${unjudged}` }]),
    ...(geomean === undefined
      ? []
      : [{ en: `geomean ${signedPercent(geomean)}`, zh: `几何平均 ${signedPercent(geomean)}` }]),
  ];
  return { en: all.map(({ en }) => en).join(' · '), zh: all.map(({ zh }) => zh).join(' · ') };
}

/** Nouns; the others are how they are. */
const COUNTED: ReadonlySet<BenchVerdict> = new Set(['regression', 'error', 'notice']);

/** What decides a row, or why it has no figures. */
export function isChanged({ verdict }: Benchmark): boolean {
  return verdict !== undefined && verdict !== 'stable';
}

/** `+4.64 %`, on one line; `+∞` from nothing to something. */
export function signedPercent(change: number | undefined): string {
  if (change === undefined) return '';
  if (!Number.isFinite(change)) return change > 0 ? '+∞' : '−∞';
  const percents = change * 100;
  if (Math.abs(percents) >= MOST) return `${change > 0 ? '≥ +' : '≤ −'}${MOST.toLocaleString('en')}\u00a0%`;
  const text = Math.abs(percents).toFixed(2);
  return `${Number(text) === 0 ? '±' : percents < 0 ? '−' : '+'}${text}\u00a0%`;
}

/** More says nothing more. */
const MOST = 1_000_000;

/** `±0.50 %` */
export function bandText(band: number | undefined): string {
  return band === undefined ? '' : `±${(Math.min(band * 100, MOST)).toFixed(2)}\u00a0%`;
}

/** `43,118`: behind a thousand, parts of one say nothing. */
export function figure(value: number | undefined): string {
  if (value === undefined) return '–';
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : 2 });
}

/** `+3 (9 → 12)`, `9` where it is the same, or where there is nothing to compare with. */
export function exact(pair: Pair | undefined): string {
  if (pair === undefined) return '';
  const { base, now } = pair;
  if (base === undefined || now === undefined || base === now) return figure(now ?? base);
  const by = now - base;
  return `${by < 0 ? '−' : '+'}${figure(Math.abs(by))} (${figure(base)} → ${figure(now)})`.replaceAll(' ', '\u00a0');
}

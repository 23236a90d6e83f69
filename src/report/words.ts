import { type Language, megabytes, plural, type Text } from '../language/index.js';
import type { Worse } from './compare.js';
import type { Kind } from './groups.js';
import type { CheckStatus } from './model.js';
import type { GradedServer } from './servers.js';
import type { Summary } from './summary.js';
import type { Waiver } from './waivers.js';

/** Marks that are text in every font and never an emoji, and say the status without colour. */
export const MARK: Readonly<Record<Shown, string>> = {
  pass: '✔',
  fail: '✖',
  warn: '⚠',
  unknown: '?',
  skip: '–',
  info: 'i',
};

/** A status as it is shown; `info` is a check that decides nothing. */
export type Shown = CheckStatus | 'info';

export const STATUS: Readonly<Record<Shown, Text>> = {
  pass: { en: 'pass', zh: '通过' },
  fail: { en: 'fail', zh: '失败' },
  warn: { en: 'warning', zh: '警告' },
  unknown: { en: 'unknown', zh: '未知' },
  skip: { en: 'skipped', zh: '跳过' },
  info: { en: 'information', zh: '信息' },
};

/** The words around the data, in all renderings. */
export const WORDS = {
  platform: { en: 'Platform', zh: '平台' },
  program: { en: 'Program', zh: '程序' },
  target: { en: 'Target', zh: '目标' },
  size: { en: 'Size', zh: '大小' },
  status: { en: 'Status', zh: '状态' },
  evidence: { en: 'evidence', zh: '依据' },
  fix: { en: 'fix', zh: '修复' },
  more: { en: 'more', zh: '详情' },
  why: { en: 'why', zh: '原因' },
  source: { en: 'source', zh: '出处' },
  where: { en: 'where', zh: '位置' },
  waived: { en: 'Waived', zh: '豁免' },
  runs: { en: 'runs', zh: '可运行' },
  against: { en: 'against', zh: '对比' },
  fullReport: { en: 'Full report', zh: '完整报告' },
  notJudged: {
    en: 'Times under emulation: measured, not judged',
    zh: '仿真下的耗时：仅记录，不作评判',
  },
  willItRun: { en: 'Will it run?', zh: '能否运行？' },
  worse: { en: 'What got worse', zh: '变差的项目' },
  findings: { en: 'What to look at', zh: '需要关注' },
  sizes: { en: 'Sizes', zh: '大小' },
  environment: { en: 'What the result depends on', zh: '结果所依赖的环境' },
  optional: { en: 'not required', zh: '非必需' },
  notBuilt: { en: 'not built for this architecture', zh: '未为该架构构建' },
  unprovenLong: {
    en: 'A ? without a check: no report of verify judged that program on that platform, so nothing proves that it runs.',
    zh: '没有检查项的 ?：没有任何 verify 报告评判过该程序在该平台上的情况，因此无从证明它能运行。',
  },
  log: { en: 'log of this run', zh: '本次运行的日志' },
  others: { en: 'Everything else that was checked', zh: '其余检查项' },
  showAll: { en: 'Show all', zh: '显示全部' },
  metric: { en: 'Measurement', zh: '指标' },
  change: { en: 'change', zh: '变化' },
  reports: { en: 'Reports', zh: '报告' },
  raw: { en: 'Raw data', zh: '原始数据' },
  rawNote: { en: 'All reports as JSON', zh: '全部报告（JSON）' },
  rawTooLarge: {
    en: 'The reports are too large for this page: they are in .xinchuang/reports/',
    zh: '报告过大，未放入本页：请查看 .xinchuang/reports/',
  },
  servers: { en: 'gm-TLS servers', zh: '国密服务器' },
  server: { en: 'Server', zh: '服务器' },
  grade: { en: 'Grade', zh: '等级' },
  noPlatforms: { en: 'No platform was judged.', zh: '没有评判任何平台。' },
  noReports: { en: 'There is no report.', zh: '没有任何报告。' },
  base: { en: 'base', zh: '基线' },
  now: { en: 'now', zh: '当前' },
  commit: { en: 'commit', zh: '提交' },
  wholeSet: { en: 'the whole set', zh: '全部文件' },
} as const satisfies Readonly<Record<string, Text>>;

/** What is told of a server beside its grade. */
export const SERVER_COLUMNS: readonly {
  readonly title: Text;
  readonly of: (server: GradedServer) => readonly string[];
}[] = [
  { title: { en: 'TLCP', zh: 'TLCP' }, of: ({ tlcp }) => tlcp },
  { title: { en: 'RFC 8998', zh: 'RFC 8998' }, of: ({ rfc8998 }) => rfc8998 },
  { title: { en: 'TLS', zh: 'TLS' }, of: ({ tls }) => tls },
  { title: { en: 'Certificates until', zh: '证书有效期至' }, of: ({ until }) => (until === undefined ? [] : [until]) },
  { title: { en: 'Because of', zh: '依据' }, of: ({ because }) => because },
];

/** The one line that a reader needs. */
export function verdictLine({ overall, matrix, waivers }: Summary): Text {
  const { platforms, counts, rejected } = overall;
  if (overall.reports === 0 && rejected === 0) return WORDS.noReports;
  const { total, blocked, unproven } = platforms;
  if (blocked > 0)
    return {
      en: `${blocked} of ${plural(total, 'platform')} blocked`,
      zh: `${total} 个平台中有 ${blocked} 个受阻`,
    };
  if (rejected > 0)
    return {
      en: `${plural(rejected, 'file')} among the reports cannot be trusted`,
      zh: `报告中有 ${rejected} 个文件不可信`,
    };
  if (counts.fail > 0) return { en: `${plural(counts.fail, 'check')} failed`, zh: `${counts.fail} 项检查失败` };
  if (unproven > 0)
    return {
      en: `nothing fails, but ${unproven} of ${plural(total, 'platform')} ${unproven === 1 ? 'is' : 'are'} not proved`,
      zh: `没有失败项，但 ${total} 个平台中有 ${unproven} 个未获证明`,
    };
  if (overall.verdict === 'unknown')
    return { en: 'nothing fails, but not all is proved', zh: '没有失败项，但并非全部得到证明' };
  // One of an architecture that no platform here has runs on none of them.
  const programs = matrix.programs.filter((_, i) =>
    matrix.rows.some(({ platform, cells }) => platform.required && cells[i] !== undefined),
  ).length;
  const left = matrix.programs.length - programs;
  const more =
    left === 0 ? { en: '', zh: '' } : { en: `; ${left} judged on none`, zh: `；${left} 个未在任何平台上评判` };
  if (waivers.length > 0)
    return {
      en: `nothing fails but for ${plural(waivers.length, 'waived check')}, which proves nothing`,
      zh: `没有失败项，但有 ${waivers.length} 项检查被豁免，未获证明`,
    };
  if (total === 0) return { en: 'all checks passed', zh: '全部检查通过' };
  if (total === 1)
    return {
      en: `${plural(programs, 'program')} will run on the platform${more.en}`,
      zh: `${programs} 个程序可在该平台上运行${more.zh}`,
    };
  return {
    en: `${plural(programs, 'program')} will run on all ${total} platforms${more.en}`,
    zh: `${programs} 个程序可在全部 ${total} 个平台上运行${more.zh}`,
  };
}

/** What stands in the heading behind the verdict. */
export function worseWords(count: number): Text {
  const n = count.toLocaleString('en');
  return { en: `, ${n} got worse`, zh: `，${n} 项变差` };
}

export function mendedWords(count: number): Text {
  const n = count.toLocaleString('en');
  return {
    en: `${n} that failed at base no ${count === 1 ? 'longer fails' : 'longer fail'}.`,
    zh: `基线上失败的 ${n} 项已修复。`,
  };
}

export function morePrograms(count: number): Text {
  const n = count.toLocaleString('en');
  return {
    en: `+${n} ${count === 1 ? 'program' : 'programs'}, none of them worse than those above`,
    zh: `+${n} 个程序，均不差于以上各程序`,
  };
}

export function inReports(count: number): Text {
  const n = count.toLocaleString('en');
  return { en: `… ${n} more in .xinchuang/reports/`, zh: `……另有 ${n} 项见 .xinchuang/reports/` };
}

export function moreCells(count: number): Text {
  const n = count.toLocaleString('en');
  return {
    en: `${n} more cells, none of them worse, are left out: see .xinchuang/reports/`,
    zh: `另有 ${n} 个不差于以上的单元格未显示：见 .xinchuang/reports/`,
  };
}

export function omittedWords(count: number): Text {
  const n = count.toLocaleString('en');
  return {
    en: `… ${n} more ${count === 1 ? 'row' : 'rows'} did not fit and ${count === 1 ? 'is' : 'are'} left out here`,
    zh: `……另有 ${n} 项放不下，此处省略`,
  };
}

/** What a reader must know of the base before the comparison: nothing when it is what it should be. */
export function baseWords({ base, count }: Pick<Worse, 'base' | 'count'>): Text[] {
  if (base.kind === 'none') return [];
  if (base.kind === 'missing')
    return [
      {
        en: `There is no base to compare with: \`${base.folder}\` holds no report.`,
        zh: `没有可对比的基线：\`${base.folder}\` 中没有报告。`,
      },
    ];
  if (base.kind === 'unreadable')
    return [{ en: `There is no base to compare with: ${base.why.en}`, zh: `没有可对比的基线：${base.why.zh}` }];
  const { commits, expected, rejected } = base;
  const named = commits
    .slice(0, 3)
    .map(sha => `\`${sha.slice(0, 7)}\``)
    .join(', ');
  const said: Text[] = [];
  if (commits.length === 0)
    said.push({
      en: 'The reports of the base do not say of which commit they are.',
      zh: '基线报告未说明来自哪个提交。',
    });
  else if (expected !== undefined)
    said.push({
      en: `The base is ${named}, not the merge base \`${expected.slice(0, 7)}\`: what others changed in between counts too.`,
      zh: `基线是 ${named}，而不是合并基点 \`${expected.slice(0, 7)}\`：其间他人的改动也计算在内。`,
    });
  if (rejected > 0)
    said.push({
      en: `${plural(rejected, 'file')} of the base cannot be read.`,
      zh: `基线中有 ${rejected} 个文件无法读取。`,
    });
  if (count === 0 && said.length === 0)
    said.push({ en: `Nothing got worse against ${named}.`, zh: `与 ${named} 相比，没有变差的项目。` });
  return said;
}

export const KIND_WORDS: Readonly<Record<Kind, Text>> = {
  setup: { en: 'tools', zh: '工具' },
  audit: { en: 'modules', zh: '模块' },
  build: { en: 'build', zh: '构建' },
  verify: { en: 'verify', zh: '验证' },
  elf: { en: 'ELF', zh: 'ELF' },
  run: { en: 'smoke run', zh: '试运行' },
  bench: { en: 'benchmarks', zh: '基准测试' },
  gmtls: { en: 'GM TLS', zh: '国密 TLS' },
  archive: { en: 'archive', zh: '发布包' },
  report: { en: 'report', zh: '报告' },
  gate: { en: 'gate', zh: '门禁' },
  other: { en: 'other', zh: '其他' },
};

/** `until 2030-01-01, 3 findings: the words of whoever waived it` */
export function waiverWords({ until, count, reason }: Waiver): Text {
  return { en: `until ${until}, ${plural(count, 'finding')}: ${reason}`, zh: `至 ${until}，${count} 项：${reason}` };
}

/** `1 ✖ · 1 ⚠ · 1 ?` with words, what is zero left out. */
export function countsLine({ overall: { counts, tolerated } }: Summary): Text {
  const parts = (language: Language) =>
    (['fail', 'unknown', 'warn', 'pass', 'skip'] as const)
      .filter(status => counts[status] > 0)
      .map(status => `${counts[status].toLocaleString('en')} ${COUNTED[status][language]}`);
  const [en, zh] = [parts('en'), parts('zh')];
  if (tolerated > 0) {
    en.push(`${tolerated.toLocaleString('en')} failed where not required`);
    zh.push(`${tolerated.toLocaleString('en')} 项在非必需平台上失败`);
  }
  return { en: en.join(' · '), zh: zh.join(' · ') };
}

const COUNTED: Readonly<Record<CheckStatus, Text>> = {
  fail: { en: 'failed', zh: '项失败' },
  unknown: { en: 'unknown', zh: '项未知' },
  warn: { en: 'with a warning', zh: '项警告' },
  pass: { en: 'passed', zh: '项通过' },
  skip: { en: 'skipped', zh: '项跳过' },
};

/** A measured value: bytes as people read them, other units behind the number. */
export function amount(value: number | undefined, unit: string): string {
  if (value === undefined) return '–';
  if (unit === 'bytes') return megabytes(value);
  // Counts divided by a number of operations: behind a thousand, parts of one say nothing.
  const digits = Math.abs(value) >= 1000 ? 0 : 3;
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`;
}

/** `+4.6 %` of 0.046. */
export function percent(change: number): string {
  const percents = change * 100;
  if (Math.abs(percents) >= MOST) return `${change > 0 ? '≥ +' : '≤ -'}${MOST.toLocaleString('en')} %`;
  return `${change > 0 ? '+' : ''}${percents.toFixed(1)} %`;
}

/** More says nothing more. */
const MOST = 1_000_000;

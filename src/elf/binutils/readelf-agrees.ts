import type { Check, CheckDefinition } from '../../report/model.js';
import { type FileTool, ToolError } from '../../system/index.js';
import { text } from '../examined.js';
import type { ElfStructure } from '../format/file.js';
import { compareFields } from './fields.js';
import { ourFields, symbolsAreFew } from './our-fields.js';
import { readelfReader } from './readelf-text.js';
import { type SecondOpinion, secondOpinion } from './second-opinion.js';

export const readelfDefinition: CheckDefinition = {
  id: 'elf/readelf-agrees',
  severity: 'error',
  title: text('GNU readelf reads the same out of the file', 'GNU readelf 读出的内容一致'),
  why: text(
    'Every verdict rests on our own ELF reader. A second reader, of other people, must see the same fields: header, segments, sections, dynamic entries, version needs, notes, numbers of symbols.',
    '所有结论都基于我们自己的 ELF 读取器。由他人实现的第二个读取器必须看到相同的字段：文件头、段、节、动态条目、版本需求、注释和符号数量。',
  ),
  fix: text(
    'A difference is an error in one of the two readers or a file made to deceive: do not release it; report it with the evidence.',
    '若有差异，要么其中一个读取器有错，要么文件是蓄意伪造的：请勿发布，并附上证据报告。',
  ),
  source: 'GNU binutils 2.38 to 2.47, readelf -hlSdnVsW',
};

/** Shown of what differs. */
const MAX_SHOWN = 50;

/**
 * Runs readelf once on the file and compares field by field what both readers know. `skip` when there is no readelf,
 * `unknown` when it failed or its output cannot be understood.
 * @throws Interrupted
 */
export async function crossCheckReadelf(
  { tool, lookedFor, subject }: SecondOpinion,
  path: string,
  elf: ElfStructure,
): Promise<Check> {
  const check = secondOpinion(readelfDefinition, subject);
  if (tool === undefined)
    return check('skip', text('no readelf on this machine', '本机没有 readelf'), { lookedFor: [...lookedFor] });
  const { name, version } = tool;
  const reader = readelfReader();
  try {
    await tool.run([symbolsAreFew(elf) ? '-hlSdnVsW' : '-hlSdnVW'], path, readelfOptions(reader.line));
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const evidence = { tool: name, version, reason: error.reason, stderr: error.stderrTail.slice(-2000) };
    return check('unknown', text(`${name} failed on the file`, `${name} 处理该文件失败`), evidence);
  }
  const theirs = reader.fields();
  if (theirs === undefined)
    return check('unknown', text(`the output of ${version} was not understood`, `无法理解 ${version} 的输出`), {
      tool: name,
      version,
    });
  const { compared, differing } = compareFields(ourFields(elf), theirs);
  const evidence = { tool: name, version, fields: compared };
  if (differing.length === 0)
    return check('pass', text(`${compared} fields agree`, `${compared} 个字段一致`), evidence);
  const shown = { ...evidence, differing: differing.slice(0, MAX_SHOWN).map(difference => difference.slice(0, 2000)) };
  if (isOlder(version))
    return check(
      'unknown',
      text(
        `${differing.length} fields differ, but ${version} is older than those whose words are known here`,
        `有 ${differing.length} 个字段不一致，但 ${version} 早于此处已知其输出格式的版本`,
      ),
      shown,
    );
  return check('fail', text(`${differing.length} fields differ`, `有 ${differing.length} 个字段不一致`), shown);
}

/** Kylin V10 and openEuler 20.03 have 2.34: what differs there may be only its words. */
function isOlder(version: string): boolean {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) * 1000 + Number(minor) < OLDEST_KNOWN;
}

/** binutils 2.38. */
const OLDEST_KNOWN = 2038;

function readelfOptions(line: (text: string) => void): Parameters<FileTool['run']>[2] {
  return {
    timeoutMs: 60_000,
    maxOutput: 1 << 12,
    onLine: (text, stream) => {
      if (stream === 'stdout') line(text);
    },
  };
}

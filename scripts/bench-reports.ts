import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFileName } from '../src/report/index.js';
import { manyReports } from '../test/sample/many-reports.js';
import { type Row, spent } from './bench-measure.js';

/** What merging may take: two seconds of CPU in milliseconds, 300 MB in kilobytes. */
const [CPU, MEMORY] = [2000, 300 * 1024];
const MANY = 2000;

/** A monorepo's 2,000 reports, 20 MB as they lie on disk, merged and rendered: page, Markdown, log. */
export async function mergedReports(cli: string, scratch: string): Promise<Row[]> {
  const folder = (count: number) => join(scratch, `reports-${count}`);
  const report = (count: number) => spent([cli, 'report', '--quiet'], folder(count));
  try {
    const bytes = [2, MANY / 10, MANY].map(count => leave(folder(count), count))[2] ?? 0;
    const [start, few, many] = [await report(2), await report(MANY / 10), await report(MANY)];
    const bare = await spent(['--input-type=module', '-e', PARSE], folder(MANY));
    console.log(
      `report of ${MANY} reports, ${Math.round(bytes / 1e6)} MB: ${Math.round(many.cpu)} ms of CPU, ${Math.round(many.memory / 1024)} MB; of ${MANY / 10}: ${Math.round(few.cpu)} ms; of 2: ${Math.round(start.cpu)} ms; bare JSON.parse: ${Math.round(bare.cpu)} ms`,
    );
    // What one report costs beside the start of it all.
    const each = (of: { cpu: number }, count: number) => (of.cpu - start.cpu) / (count - 2);
    return [
      {
        what: 'CPU of report over 2,000 reports, 20 MB',
        what_zh: 'report 合并 2,000 份报告（20 MB）的 CPU 时间',
        ratio: many.cpu / CPU,
        limit: 1,
        against: '2 s',
      },
      {
        what: 'CPU of that report beside parsing',
        what_zh: '上述 CPU 时间与仅解析相比',
        ratio: many.cpu / bare.cpu,
        limit: 7,
        against: 'Node that only reads and parses them',
      },
      {
        what: 'peak memory of it',
        what_zh: '其内存峰值',
        ratio: many.memory / MEMORY,
        limit: 1,
        against: '300 MB',
      },
      {
        what: 'CPU for each of 2,000 reports',
        what_zh: '2,000 份报告时每份的 CPU 时间',
        ratio: each(many, MANY) / each(few, MANY / 10),
        limit: 1.3,
        against: 'for each of 200',
      },
    ];
  } finally {
    for (const count of [2, MANY / 10, MANY]) rmSync(folder(count), { recursive: true, force: true });
  }
}

const PARSE = `import { readdirSync, readFileSync } from 'node:fs';
const folder = '.xinchuang/reports/';
const all = readdirSync(folder).map(name => JSON.parse(readFileSync(folder + name, 'utf8')));
if (all.length === 0) process.exitCode = 1;`;

/** @returns bytes */
function leave(folder: string, count: number): number {
  const reports = join(folder, '.xinchuang', 'reports');
  mkdirSync(reports, { recursive: true });
  let bytes = 0;
  for (const report of manyReports(count)) {
    const text = `${JSON.stringify(report, null, 1)}\n`;
    bytes += Buffer.byteLength(text);
    writeFileSync(join(reports, reportFileName(report)), text);
  }
  return bytes;
}

export { type Cell, compatibility, type Matrix, type Placed, type Row } from './compatibility.js';
export { reportChecks } from './definitions.js';
export { renderHtml } from './html/page.js';
export {
  type Manifest,
  type ManifestFile,
  manifestJsonSchema,
  readManifest,
  sha256sums,
  writeManifest,
} from './manifest.js';
export { renderMarkdown } from './markdown.js';
export { type Overall, overall } from './overall.js';
export { writePages } from './pages.js';
export { terminalPaint } from './paint.js';
export { inertLine } from './plain.js';
export { type Binary, programs } from './programs.js';
export { type Rejected, type ReportSet, readReports } from './read.js';
export { type CheckGroup, type Summary, type SummaryOptions, summarize } from './summary.js';
export { type Paint, renderTerminal, type TerminalOptions } from './terminal.js';
export { countsLine, MARK, verdictLine } from './words.js';
export { reportFileName, reportKey, writeReport } from './write.js';

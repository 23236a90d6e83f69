import type { Language } from '../language/index.js';
import { allBenchmarksBlock, benchmarkBlocks, programFiguresBlock } from './bench-blocks.js';
import {
  type Block,
  factsBlock,
  findingsBlock,
  groupBlock,
  heading,
  notJudgedBlock,
  programBlock,
  serversBlock,
  sizesBlock,
  waiverBlock,
  worseBlock,
  worseNotes,
} from './blocks.js';
import { handshakesBlock } from './handshake-blocks.js';
import type { Summary } from './summary.js';
import { countsLine } from './words.js';

/** Rows and foldings of one block; the page has all of them. */
const MAX_PIECES = 60;
/** More programs than these are no columns of a table that anybody reads. */
const MAX_COLUMNS = 12;

/**
 * For a job summary or a file: the verdict, what got worse, the matrix, then folded details. Blocks stand between empty lines,
 * so that a host with a size limit can cut after any of them.
 */
export function renderMarkdown(summary: Summary, language: Language): string {
  const { matrix } = summary;
  const table = matrix.programs.length <= MAX_COLUMNS ? programBlock : groupBlock;
  const blocks = [
    limited(worseBlock(summary, language)),
    ...benchmarkBlocks(summary, language).map(limited),
    limited(programFiguresBlock(summary, language)),
    limited(serversBlock(summary, language)),
    table(summary, language),
    limited(waiverBlock(summary, language)),
    limited(findingsBlock(summary, language)),
    allBenchmarksBlock(summary, language),
    limited(handshakesBlock(summary, language)),
    notJudgedBlock(summary, language),
    sizesBlock(summary, language),
    factsBlock(summary, language),
  ];
  const parts = [heading(summary, language), countsLine(summary)[language], ...worseNotes(summary, language)];
  return `${[...parts, ...blocks.map(written)].filter(part => part !== '').join('\n\n')}\n`;
}

function written({ head, pieces, between }: Block): string {
  return pieces.length === 0 ? '' : head + pieces.map(piece => piece()).join(between);
}

function limited(block: Block): Block {
  const rest = block.pieces.length - MAX_PIECES;
  if (rest <= 0) return block;
  const pieces = block.pieces.slice(0, MAX_PIECES);
  // After the last row of a table, and the last item of a list, an empty line ends it.
  const [last] = pieces.splice(-1, 1);
  return { ...block, pieces: [...pieces, () => `${last?.() ?? ''}\n\n… +${rest}`] };
}

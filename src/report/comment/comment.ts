import type { Language } from '../../language/index.js';
import { benchmarkBlocks, programFiguresBlock } from '../bench-blocks.js';
import {
  factsBlock,
  findingsBlock,
  groupBlock,
  heading,
  notJudgedBlock,
  serversBlock,
  sizesBlock,
  waiverBlock,
  worseBlock,
  worseNotes,
} from '../blocks.js';
import { handshakesBlock } from '../handshake-blocks.js';
import type { Summary } from '../summary.js';
import { countsLine, MARK, omittedWords, WORDS } from '../words.js';
import { fitInto } from './fit.js';
import { webLink } from './link.js';

export interface CommentOptions {
  readonly language: Language;
  /** Which of several comments this is: `[A-Za-z0-9._-]{1,60}`. */
  readonly key: string;
  /**
   * UTF-16 units that the comment may have. GitHub's 65,536 and GitLab's 1,000,000 are code points, of which there are never
   * more; the 262,144 bytes that GitHub's column holds are reached by neither, since a unit takes three at most.
   */
  readonly limit: number;
  /** Address of the full page. What is no web address is left out. */
  readonly link?: string | undefined;
}

/** The first line of a comment, by which it is found again. @throws Error when the key could end the HTML comment */
export function commentMarker(key: string): string {
  if (!/^[A-Za-z0-9._-]{1,60}$/.test(key)) throw new Error(`"${key}" is no key of a comment`);
  return `<!-- xinchuang-go:report:${key} -->`;
}

/**
 * A change's comment: the verdict, what got worse, platforms × kinds of check, and folded what there is to know. Never longer
 * than the limit; no row, folding or character of it is cut in two, and what is left out is counted.
 */
export function renderComment(summary: Summary, { language, key, limit, link }: CommentOptions): string {
  const marker = commentMarker(key);
  const title = heading(summary, language);
  const under = [countsLine(summary)[language], ...worseNotes(summary, language)].filter(line => line !== '');
  const benchmarks = [...benchmarkBlocks(summary, language), programFiguresBlock(summary, language)];
  return fitInto(
    {
      openings: [
        [`${marker}\n${title}`, ...under].join('\n\n'),
        `${marker}\n${title}`,
        `${marker}\n${heading(summary, language, { commits: false })}`,
        `${marker}\n### ${MARK[summary.overall.verdict]} xinchuang`,
        marker,
      ],
      blocks: [
        worseBlock(summary, language),
        ...benchmarks,
        ...[
          serversBlock,
          groupBlock,
          waiverBlock,
          findingsBlock,
          handshakesBlock,
          notJudgedBlock,
          sizesBlock,
          factsBlock,
        ].map(block => block(summary, language)),
      ],
      fair: benchmarks.length + 3,
      closing: link === undefined ? undefined : webLink(WORDS.fullReport[language], link),
      omitted: count => omittedWords(count)[language],
    },
    limit,
  );
}

import type { Block } from '../blocks.js';

export interface Frame {
  /** Tried in this order until one fits; the last must. */
  readonly openings: readonly string[];
  readonly blocks: readonly Block[];
  /** Dropped when it does not fit. */
  readonly closing: string | undefined;
  /** The line that says how many pieces are not there. */
  readonly omitted: (count: number) => string;
  /** Blocks at the beginning of the list that share the room fairly: none of them takes more than its half. */
  readonly fair: number;
}

const GAP = '\n\n';

/**
 * Everything, if it is no longer than `limit` UTF-16 units; otherwise as many whole pieces as fit, block after block, and a
 * line that counts the others. A piece that is left out is not replaced by a smaller one behind it, which matters less.
 * Linear in the limit, not in the number of pieces.
 * @throws RangeError when not even the last opening fits: nobody allows that little
 */
export function fitInto(frame: Frame, limit: number): string {
  const { openings, blocks, closing } = frame;
  const made = blocks.map(block => make(block, limit));
  const whole = openings[0] ?? '';
  const all = [whole, ...made.map(written), closing].filter(part => part !== undefined && part !== '');
  const total = blocks.reduce((sum, { pieces }) => sum + pieces.length, 0);
  const complete = made.every(({ pieces }, i) => pieces.length === blocks[i]?.pieces.length);
  if (complete && lengthOf(all) <= limit) return all.join(GAP);

  const note = GAP.length + frame.omitted(total).length;
  const opening = openings.find(text => text.length + note <= limit) ?? openings.find(text => text.length <= limit);
  if (opening === undefined) throw new RangeError(`a comment of ${limit} characters holds nothing`);
  let room = limit - opening.length;
  const noted = note <= room;
  if (noted) room -= note;
  const closed = closing !== undefined && noted && closing.length + GAP.length <= room;
  if (closed) room -= closing.length + GAP.length;
  const kept = made.map((block, i) => {
    const later = i < frame.fair ? made.slice(i + 1, frame.fair).reduce((sum, one) => sum + needed(one), 0) : 0;
    const share = Math.max(room - later, Math.floor(room / 2));
    const taken = take(block, Math.min(room, later > 0 ? share : room));
    room -= needed(taken);
    return taken;
  });
  const left = total - kept.reduce((sum, { pieces }) => sum + pieces.length, 0);
  const parts = [opening, ...kept.map(written), noted && left > 0 ? frame.omitted(left) : '', closed ? closing : ''];
  return parts.filter(part => part !== '').join(GAP);
}

interface Made {
  readonly head: string;
  readonly pieces: readonly string[];
  readonly between: string;
}

/** No more of them than could ever fit. */
function make({ head, pieces, between }: Block, limit: number): Made {
  const done: string[] = [];
  let length = head.length;
  for (const piece of pieces) {
    if (length > limit) break;
    const text = piece();
    done.push(text);
    length += text.length + between.length;
  }
  return { head, pieces: done, between };
}

function take({ head, pieces, between }: Made, room: number): Made {
  let length = GAP.length + head.length - between.length;
  let count = 0;
  for (const piece of pieces) {
    length += piece.length + between.length;
    if (length > room) break;
    count++;
  }
  return { head, pieces: pieces.slice(0, count), between };
}

function written({ head, pieces, between }: Made): string {
  return pieces.length === 0 ? '' : head + pieces.join(between);
}

/** With the gap before it. */
function needed({ head, pieces, between }: Made): number {
  if (pieces.length === 0) return 0;
  const text = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return GAP.length + head.length + text + (pieces.length - 1) * between.length;
}

function lengthOf(parts: readonly (string | undefined)[]): number {
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0) + Math.max(0, parts.length - 1) * GAP.length;
}

import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { UserError } from '../language/index.js';

export type Path = readonly PropertyKey[];

/** A YAML file that remembers where each of its values stands. */
export interface Source {
  /** Plain data: what JSON could hold. */
  readonly data: unknown;
  /** `.xinchuang.yml:12`, for the value at `path` or the nearest thing around it that is there. */
  place(path: Path): string;
}

/** The library's own limit against "billion laughs", stated here because it matters. */
const MAX_ALIASES = 100;

/**
 * @param file the name that errors show
 * @throws UserError XC-CONFIG-002
 */
export function parseSource(text: string, file: string): Source {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
      version: '1.2',
    });
    const [first] = [...document.errors, ...document.warnings];
    if (first !== undefined)
      throw new UserError('XC-CONFIG-002', {
        place: `${file}:${lines.linePos(first.pos[0]).line}`,
        problem: first.message.split('\n')[0] ?? '',
      });
    visit(document, {
      Pair(_, { key }) {
        if (isScalar(key) && String(key.value) !== '__proto__') return;
        const start = isNode(key) ? startOf(key) : undefined;
        throw new UserError('XC-CONFIG-002', {
          place: start === undefined ? file : `${file}:${lines.linePos(start).line}`,
          problem: 'a key has to be a plain name',
        });
      },
    });
    const data: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return {
      // An empty file says nothing, as an empty map does.
      data: data ?? {},
      place(path) {
        const start = rangeOf(document.contents, path);
        return start === undefined ? file : `${file}:${lines.linePos(start).line}`;
      },
    };
  } catch (error) {
    if (error instanceof UserError) throw error;
    // The parser recurses, and refuses too many aliases with a ReferenceError.
    if (error instanceof RangeError)
      throw new UserError('XC-CONFIG-002', { place: file, problem: 'nested too deeply' });
    if (error instanceof ReferenceError)
      throw new UserError('XC-CONFIG-002', { place: file, problem: error.message.split('\n')[0] ?? '' });
    throw error;
  }
}

/** Offset of the key, where the last step is one, otherwise of the value. */
function rangeOf(root: unknown, path: Path): number | undefined {
  let node: unknown = root;
  let start = isNode(root) ? startOf(root) : undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === String(part));
      if (pair === undefined) break;
      start = isNode(pair.key) ? startOf(pair.key) : start;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      if (!isNode(node)) break;
      start = startOf(node) ?? start;
    } else break;
  }
  return start;
}

function startOf(node: Node): number | undefined {
  return node.range?.[0];
}

import { element } from '../../src/gmtls/der/writer.js';
import type { Random } from './random.js';

/** A value of DER that can be taken apart and put together again, whatever was done to its parts. */
interface Node {
  tag: number;
  /** What stands before the children: the count of unused bits of a BIT STRING. */
  prefix: Buffer;
  /** undefined: a primitive. */
  children: Node[] | undefined;
  content: Buffer;
}

/**
 * Most changes keep the lengths around them right, for else nearly every one ends at the outermost; the others are blind.
 * The input is not touched.
 */
export function mutateDer(der: Buffer, random: Random): Buffer {
  if (random.chance(0.3)) return blind(der, random);
  const root = parse(der, 0);
  if (root === undefined) return blind(der, random);
  for (let n = 1 + random.below(3); n > 0; n--) change(root, random);
  const bytes = encode(root);
  return random.chance(0.1) ? blind(bytes, random) : bytes;
}

const TAGS = [
  0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0a, 0x0c, 0x13, 0x17, 0x18, 0x1e, 0x30, 0x31, 0x80, 0x82, 0xa0, 0xa3, 0x1f,
  0x00,
];
const CONTENTS = [
  '',
  '00',
  'ff',
  '80',
  '0080',
  '00ff',
  'ffff',
  '7f'.repeat(40),
  '00'.repeat(300),
  '3080',
  '0484ffffffff',
].map(hex => Buffer.from(hex, 'hex'));

function change(root: Node, random: Random): void {
  const nodes = flat(root);
  const node = random.pick(nodes);
  const siblings = nodes.find(({ children }) => children?.includes(node))?.children;
  switch (random.below(8)) {
    case 0:
      node.tag = random.pick(TAGS);
      break;
    case 1:
      Object.assign(node, { children: undefined, content: random.pick(CONTENTS) });
      break;
    case 2:
      Object.assign(node, { children: undefined, content: bytesOf(random, random.below(80)) });
      break;
    case 3:
      siblings?.splice(siblings.indexOf(node), 1);
      break;
    case 4:
      siblings?.push(structuredCopy(node));
      break;
    case 5:
      Object.assign(node, structuredCopy(random.pick(nodes)));
      break;
    case 6:
      for (let depth = random.below(60); depth > 0; depth--)
        Object.assign(node, { tag: 0x30, prefix: Buffer.alloc(0), children: [{ ...node }] });
      break;
    default:
      if (node.content.length > 0) node.content = blind(node.content, random);
  }
}

function blind(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  if (copy.length === 0) return copy;
  for (let n = 1 + random.below(3); n > 0; n--) {
    const at = random.below(copy.length);
    copy.writeUInt8(
      random.pick([0, 0xff, 0x80, 0x7f, random.below(256), copy.readUInt8(at) ^ (1 << random.below(8))]),
      at,
    );
  }
  return random.chance(0.15) ? copy.subarray(0, random.below(copy.length)) : copy;
}

function bytesOf(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.below(256)));
}

function structuredCopy({ tag, prefix, children, content }: Node): Node {
  return { tag, prefix, children: children?.map(structuredCopy), content };
}

function flat(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

function encode({ tag, prefix, children, content }: Node): Buffer {
  return children === undefined ? element(tag, content) : element(tag, prefix, ...children.map(encode));
}

/** Of good DER: undefined where it is none, as in a string that only looks like it. */
function parse(bytes: Buffer, depth: number): Node | undefined {
  const nodes = parseAll(bytes, depth);
  return nodes?.length === 1 ? nodes[0] : undefined;
}

function parseAll(bytes: Buffer, depth: number): Node[] | undefined {
  const nodes: Node[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [tag = 0, first] = [bytes[at], bytes[at + 1]];
    if (first === undefined || (first >= 0x80 && (first === 0x80 || first > 0x83))) return undefined;
    const size = first < 0x80 ? 0 : first & 0x7f;
    if (at + 2 + size > bytes.length) return undefined;
    const length = size === 0 ? first : bytes.readUIntBE(at + 2, size);
    const start = at + 2 + size;
    at = start + length;
    if (at > bytes.length) return undefined;
    nodes.push(nodeOf(tag, bytes.subarray(start, at), depth));
  }
  return nodes;
}

/** OCTET STRINGs and BIT STRINGs hold DER of their own in extensions and keys. */
function nodeOf(tag: number, content: Buffer, depth: number): Node {
  const prefix = content.subarray(0, tag === 0x03 ? 1 : 0);
  const nested = (tag & 0x20) !== 0 || tag === 0x03 || tag === 0x04;
  const children =
    nested && depth < 20 && content.length > 2 ? parseAll(content.subarray(prefix.length), depth + 1) : undefined;
  return { tag, prefix, children, content };
}

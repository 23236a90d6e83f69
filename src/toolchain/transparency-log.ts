import { createHash } from 'node:crypto';

/** A signed tree head: how many records, and the hash over all of them. */
export interface Tree {
  readonly size: number;
  readonly hash: Buffer;
}

/**
 * `width` hashes of level `8·level`, starting at hash number `256·number`. Height is always 8, as the go command has it.
 * https://research.swtch.com/tlog#tiling_a_log
 */
export interface Tile {
  readonly level: number;
  readonly number: number;
  readonly width: number;
}

export class ProofError extends Error {
  override readonly name = 'ProofError';
}

export const TILE_WIDTH = 256;
const HASH_SIZE = 32;

/** RFC 6962 §2.1: leaves and nodes are told apart by their first byte. */
export function recordHash(record: string): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(record).digest();
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}

/** `tile/8/0/x163/x904.p/12`: three digits to a folder. */
export function tilePath({ level, number, width }: Tile): string {
  let path = String(number % 1000).padStart(3, '0');
  for (let n = Math.floor(number / 1000); n > 0; n = Math.floor(n / 1000))
    path = `x${String(n % 1000).padStart(3, '0')}/${path}`;
  return `tile/8/${level}/${path}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** @throws ProofError */
export function parseTree(text: string): Tree {
  const [title, size = '', base64 = ''] = text.split('\n');
  const hash = Buffer.from(base64, 'base64');
  const n = Number(size);
  if (
    title !== 'go.sum database tree' ||
    !/^[1-9]\d{0,15}$/.test(size) ||
    !Number.isSafeInteger(n) ||
    hash.length !== HASH_SIZE
  )
    throw new ProofError('malformed tree head');
  return { size: n, hash };
}

/**
 * The hash of record `id`, proved to be in `tree`: every tile on the way is checked against the one above it, and the
 * topmost ones against the signed hash of the tree. Nothing of what `readTile` gives is trusted.
 * @throws ProofError, and whatever `readTile` throws
 */
export async function provenRecordHash(
  tree: Tree,
  id: number,
  readTile: (tile: Tile) => Promise<Buffer>,
): Promise<Buffer> {
  if (!Number.isSafeInteger(id) || id < 0 || id >= tree.size)
    throw new ProofError(`record ${id} is not in a tree of size ${tree.size}`);
  const tiles = new Map<string, Promise<Buffer>>();
  const read = (tile: Tile): Promise<Buffer> => {
    const path = tilePath(tile);
    const known = tiles.get(path);
    if (known !== undefined) return known;
    const fetched = readTile(tile).then(data => {
      if (data.length !== tile.width * HASH_SIZE) throw new ProofError(`tile ${path} has ${data.length} bytes`);
      return data;
    });
    tiles.set(path, fetched);
    return fetched;
  };

  const peaks = peaksOf(tree.size);
  const peakHashes = await Promise.all(
    peaks.map(async peak => subtree(await read(tileAt(tree, Math.floor(peak.height / 8), peak.start)), tree, peak)),
  );
  const root = peakHashes.reduceRight((right, left) => nodeHash(left, right));
  if (!root.equals(tree.hash)) throw new ProofError('the tiles do not add up to the signed tree');

  // The tiles that hold the peaks are proved. Go up from the record until one of them, then down again, checking.
  const trusted = new Set(peaks.map(peak => tilePath(tileAt(tree, Math.floor(peak.height / 8), peak.start))));
  const chain: Tile[] = [];
  let tile = tileAt(tree, 0, id);
  while (!trusted.has(tilePath(tile))) {
    chain.push(tile);
    const above = tile.level + 1;
    tile = tileAt(tree, above, tile.number * 256 ** above);
  }
  let parent = await read(tile);
  for (const child of chain.reverse()) {
    const data = await read(child);
    const place = (child.number % TILE_WIDTH) * HASH_SIZE;
    if (!merge(data).equals(parent.subarray(place, place + HASH_SIZE)))
      throw new ProofError(`tile ${tilePath(child)} does not match the tile above it`);
    parent = data;
  }
  const place = (id % TILE_WIDTH) * HASH_SIZE;
  return parent.subarray(place, place + HASH_SIZE);
}

/** A perfect subtree: records `start` to `start + 2^height`. */
interface Peak {
  readonly height: number;
  readonly start: number;
}

/** A tree of n records is a row of perfect ones, one for each bit of n, the largest first. */
function peaksOf(size: number): Peak[] {
  const peaks: Peak[] = [];
  let start = 0;
  for (let height = 52; height >= 0; height--)
    if (Math.floor(size / 2 ** height) % 2 === 1) {
      peaks.push({ height, start });
      start += 2 ** height;
    }
  return peaks;
}

/** The tile of `level` over record `record`, as wide as it is in this tree. */
function tileAt(tree: Tree, level: number, record: number): Tile {
  const number = Math.floor(record / 256 ** (level + 1));
  const hashesOnLevel = Math.floor(tree.size / 256 ** level);
  return { level, number, width: Math.min(TILE_WIDTH, hashesOnLevel - number * TILE_WIDTH) };
}

function subtree(tile: Buffer, tree: Tree, peak: Peak): Buffer {
  const level = Math.floor(peak.height / 8);
  const { number } = tileAt(tree, level, peak.start);
  const first = (peak.start / 256 ** level - number * TILE_WIDTH) * HASH_SIZE;
  return merge(tile.subarray(first, first + 2 ** (peak.height % 8) * HASH_SIZE));
}

/** The hash over a power of two of hashes. */
function merge(hashes: Buffer): Buffer {
  if (hashes.length === HASH_SIZE) return hashes;
  const half = hashes.length / 2;
  return nodeHash(merge(hashes.subarray(0, half)), merge(hashes.subarray(half)));
}

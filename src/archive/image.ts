import { createHash } from 'node:crypto';
import type { Blobs } from './blobs.js';
import { filePieces, type Pieces, type Reading } from './bytes.js';
import { Contents } from './contents.js';
import { decompressed } from './decompress.js';
import { type Descriptor, dockerManifest, imageConfig, indexOrManifest, readJson } from './image-schema.js';
import { LayerStack } from './layers.js';
import type { OnMember } from './member.js';
import { PathLedger } from './paths.js';
import { printable } from './printable.js';
import { ArchiveProblem, damaged } from './problem.js';
import type { Spool, Spooled } from './spool.js';
import { readTar } from './tar.js';

/** One image of a layout: what a container of it sees. */
export interface ImagePart {
  readonly contents: Contents;
  /** As its configuration says: `arm64`. */
  readonly architecture: string | undefined;
  /** Files that lie beside the images in their tar: no base system is among them. */
  readonly beside?: true;
}

export interface Images {
  readonly parts: ImagePart[];
  /** What an index names and is not judged: images that are not here, other systems, signatures. */
  readonly passedOver: string[];
  readonly tricks: PathLedger;
}

interface Walk extends Reading, Images {
  readonly blobs: Blobs;
  readonly spool: Spool;
  readonly labels: Set<string>;
  readonly seen: Set<string>;
}

/**
 * Goes through the images of an OCI layout or of what `docker save` writes. Every blob is compared with its digest before
 * it is read. @throws ArchiveProblem
 * @see https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md
 */
export async function readImages(blobs: Blobs, spool: Spool, reading: Reading, into: Images): Promise<void> {
  const walk: Walk = { ...reading, ...into, blobs, spool, labels: new Set(), seen: new Set() };
  const index = blobs.find('index.json');
  if (index !== undefined) return readIndex(walk, index, 'index.json', 0);
  const manifest = blobs.find('manifest.json');
  if (manifest === undefined)
    throw damaged('there is neither index.json nor manifest.json', '缺少 index.json 和 manifest.json');
  for (const { Config, Layers } of await readJson(manifest, dockerManifest, 'manifest.json')) {
    const config = needed(walk, Config);
    const layers: Spooled[] = [];
    for (const layer of Layers) layers.push(needed(walk, layer));
    await readImage(walk, config, layers);
  }
}

async function readIndex(walk: Walk, file: Spooled, name: string, depth: number): Promise<void> {
  const found = await readJson(file, indexOrManifest, name);
  if ('layers' in found) return readManifest(walk, found);
  if (depth >= walk.budget.limits.indexDepth) throw damaged('indexes within indexes', '索引嵌套过深', { depth });
  for (const one of found.manifests) {
    if (walk.seen.has(one.digest)) continue;
    walk.seen.add(one.digest);
    if (walk.seen.size > walk.budget.limits.manifests)
      throw new ArchiveProblem(
        'too-much',
        { en: `more than ${walk.budget.limits.manifests} images`, zh: `超过 ${walk.budget.limits.manifests} 个镜像` },
        {},
      );
    const reason = passedOver(one) ?? (find(walk, one) === undefined ? 'not in this archive' : undefined);
    if (reason === undefined) await readIndex(walk, need(walk, one), one.digest.slice(0, 19), depth + 1);
    else
      walk.passedOver.push(
        `${one.digest.slice(0, 19)} ${printable(writtenPlatform(one.platform ?? {}), 80)}: ${reason}`,
      );
  }
}

/** buildx puts what it attests into the index, under the platform unknown/unknown. */
function passedOver({ annotations, platform, mediaType = '' }: Descriptor): string | undefined {
  if (annotations?.['vnd.docker.reference.type'] !== undefined) return 'an attestation';
  if (platform?.os !== undefined && platform.os !== 'linux' && platform.os !== 'unknown') return 'for another system';
  return /image\.(manifest|index)|manifest\.(v2|list)|^$/.test(mediaType) ? undefined : 'no image';
}

async function readManifest(
  walk: Walk,
  { config, layers }: { readonly config: Descriptor; readonly layers: readonly Descriptor[] },
): Promise<void> {
  if (!/image\.(config\.)?v1\+json$|^$/.test(config.mediaType ?? '')) {
    walk.passedOver.push(`${config.digest.slice(0, 19)}: no image`);
    return;
  }
  const files: Spooled[] = [];
  for (const layer of layers) files.push(need(walk, layer));
  await readImage(walk, need(walk, config), files);
}

async function readImage(walk: Walk, configFile: Spooled, layers: readonly Spooled[]): Promise<void> {
  const config = await readJson(configFile, imageConfig, 'the image configuration');
  if (config.os !== undefined && config.os !== 'linux') {
    walk.passedOver.push(`${printable(writtenPlatform(config), 80)}: for another system`);
    return;
  }
  const contents = new Contents(walk.spool, walk, labelOf(config, walk.labels));
  walk.parts.push({ contents, architecture: config.architecture });
  const stack = new LayerStack();
  // From the top: what an upper layer deletes or replaces is never unpacked.
  for (let i = layers.length - 1; i >= 0; i--) {
    const layer = layers[i];
    if (layer === undefined) continue;
    const hash = createHash('sha256');
    const ledger = new PathLedger(walk.budget.limits.pathBytes);
    stack.next();
    const onMember: OnMember = async ({ path: raw, type, size }, content) => {
      walk.budget.member();
      const path = ledger.add(raw, type);
      if (stack.place(path, type) && type === 'file') await contents.take(path, size, content);
    };
    const unpacked = hashed(decompressed(filePieces(layer.path, walk), walk), hash);
    await readTar(unpacked, onMember, { whole: config.rootfs?.diff_ids[i] !== undefined });
    walk.tricks.merge(ledger);
    sameDiffId(config.rootfs?.diff_ids[i], hash.digest('hex'), i);
  }
}

/** The digest of a layer's tar, which only the configuration knows in `docker save`. */
function sameDiffId(wanted: string | undefined, got: string, layer: number): void {
  if (wanted !== undefined && wanted !== `sha256:${got}`)
    throw wrongDigest(`layer ${layer}`, `第 ${layer} 层`, wanted.slice(0, 80), got);
}

async function* hashed(pieces: Pieces, hash: { update(bytes: Buffer): unknown }): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

function find({ blobs }: Walk, { digest }: Descriptor): Spooled | undefined {
  return blobs.find(digest.replace(/^sha256:/, 'blobs/sha256/'));
}

function need(walk: Walk, one: Descriptor): Spooled {
  const file = find(walk, one);
  if (file === undefined)
    throw damaged(`blob ${one.digest} is missing`, `缺少 blob ${one.digest}`, { digest: one.digest });
  if (`sha256:${file.sha256}` !== one.digest) throw wrongDigest('a blob', '一个 blob', one.digest, file.sha256);
  return file;
}

function needed({ blobs }: Walk, path: string): Spooled {
  const file = blobs.find(path);
  const shown = printable(path);
  if (file === undefined) throw damaged(`${shown} is missing`, `缺少 ${shown}`, { path: shown });
  return file;
}

function wrongDigest(en: string, zh: string, wanted: string, got: string): ArchiveProblem {
  return new ArchiveProblem(
    'digest',
    { en: `${en} has another SHA-256 than its digest says`, zh: `${zh}的 SHA-256 与其摘要不符` },
    { wanted, got },
  );
}

interface Platform {
  readonly os?: string | undefined;
  readonly architecture?: string | undefined;
  readonly variant?: string | undefined;
}

function writtenPlatform({ os, architecture, variant }: Platform): string {
  return [os, architecture, variant].filter(part => part !== undefined).join('/');
}

/** `linux-arm64`; two images for one platform are numbered. */
function labelOf(config: Platform, taken: Set<string>): string {
  const base = [config.os ?? 'linux', config.architecture ?? 'unknown', config.variant]
    .filter(part => part !== undefined)
    .map(part => part.slice(0, 20).replace(/[^a-zA-Z0-9._]/g, '_'))
    .join('-');
  let label = base;
  for (let n = 2; taken.has(label); n++) label = `${base}-${n}`;
  taken.add(label);
  return label;
}

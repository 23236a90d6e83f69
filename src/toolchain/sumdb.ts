import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { UserError } from '../language/index.js';
import { errorText, HttpError, type System } from '../system/index.js';
import { escapeModule, isNotFound, type ProxyEntry } from './goproxy.js';
import { NoteError, type NoteVerifier, openNote, parseVerifier } from './signed-note.js';
import { ProofError, parseTree, provenRecordHash, recordHash, TILE_WIDTH, tilePath } from './transparency-log.js';

/** cmd/go/internal/modfetch/key.go */
const KNOWN_KEYS: Readonly<Record<string, string>> = {
  'sum.golang.org': 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8',
};

/** The same database, reached inside mainland China. cmd/go/internal/modfetch/sumdb.go, dbDial */
const ALIASES: Readonly<Record<string, string>> = {
  'sum.golang.google.cn': 'sum.golang.org https://sum.golang.google.cn',
};

export interface SumDatabase {
  readonly verifier: NoteVerifier;
  /** Given in GOSUMDB: proxies are then not asked. */
  readonly url: string | undefined;
}

/** @returns undefined for `off`. @throws UserError */
export function parseGoSumDb(text: string): SumDatabase | undefined {
  if (text === 'off') return undefined;
  const [name = '', url, ...rest] = (ALIASES[text] ?? text).trim().split(/\s+/);
  try {
    if (rest.length > 0) throw new NoteError('too many fields');
    if (url !== undefined && !/^(https?|file):$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
      throw new NoteError('the second field is not a URL');
    const verifier = parseVerifier(KNOWN_KEYS[name] ?? name);
    // "No funny business in the database name": it becomes part of a URL.
    if (!/^[A-Za-z0-9.-]+(:\d+)?(\/[A-Za-z0-9._-]+)*$/.test(verifier.name)) throw new NoteError('bad database name');
    return { verifier, url: url?.replace(/\/+$/, '') };
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    throw new UserError('XC-SETUP-017', { value: text.slice(0, 200), reason: error.message });
  }
}

/** A record is a few lines, a tile 8 KiB. */
const MAX_ANSWER_BYTES = 1 << 20;

/**
 * The `h1:` hash of a module from the checksum database: the tree head's signature and the record's place in the
 * tree are checked, so neither a proxy nor a mirror of the database can make one up.
 * @throws UserError
 */
export async function lookupH1(
  system: System,
  database: SumDatabase,
  proxies: readonly ProxyEntry[],
  module: string,
  version: string,
): Promise<string> {
  const { name } = database.verifier;
  let base = '';
  try {
    base = database.url ?? (await reach(system, name, proxies));
    const answer = await fetchBytes(system, `${base}/lookup/${escapeModule(module)}@${escapeModule(version)}`);
    return await verifyLookup(answer.toString('utf8'), database.verifier, module, version, async tile => {
      try {
        return await fetchBytes(system, `${base}/${tilePath(tile)}`);
      } catch (error) {
        // A partial tile goes away when the whole one is there.
        if (tile.width === TILE_WIDTH || !isNotFound(error)) throw error;
        const whole = await fetchBytes(system, `${base}/${tilePath({ ...tile, width: TILE_WIDTH })}`);
        return whole.subarray(0, tile.width * 32);
      }
    });
  } catch (error) {
    if (error instanceof NoteError || error instanceof ProofError)
      throw new UserError('XC-SETUP-018', { name, module: `${module}@${version}`, reason: error.message });
    if (error instanceof HttpError || isNotFound(error))
      throw new UserError('XC-SETUP-019', { name, module: `${module}@${version}`, reason: errorText(error) });
    throw error;
  }
}

/**
 * @param answer what `/lookup/` said: record number, go.sum lines, empty line, signed tree head
 * @throws NoteError, ProofError, and what `readTile` throws
 */
export async function verifyLookup(
  answer: string,
  verifier: NoteVerifier,
  module: string,
  version: string,
  readTile: Parameters<typeof provenRecordHash>[2],
): Promise<string> {
  const match = /^(0|[1-9]\d{0,15})\n((?:[^\n]+\n)+)\n([\s\S]*)$/.exec(answer);
  if (match === null) throw new ProofError('malformed record');
  const [, id, record = '', head = ''] = match;
  const tree = parseTree(openNote(head, verifier));
  const proven = await provenRecordHash(tree, Number(id), readTile);
  if (!proven.equals(recordHash(record))) throw new ProofError(`record ${id} is not what the signed tree holds`);
  for (const line of record.split('\n')) {
    const [path, v, h1] = line.split(' ');
    if (path === module && v === version && h1 !== undefined && /^h1:[A-Za-z0-9+/]{43}=$/.test(h1)) return h1;
  }
  throw new ProofError(`record ${id} is about another module`);
}

/**
 * A proxy that says it carries the database is the only way to it; otherwise the database itself.
 * https://go.dev/design/25530-sumdb#proxying-a-checksum-database
 */
async function reach(system: System, name: string, proxies: readonly ProxyEntry[]): Promise<string> {
  for (const proxy of proxies) {
    if (proxy.kind !== 'url') break;
    try {
      await fetchBytes(system, `${proxy.url}/sumdb/${name}/supported`);
      return `${proxy.url}/sumdb/${name}`;
    } catch (error) {
      const canGoOn = isNotFound(error) || (proxy.fallback === 'any-error' && error instanceof HttpError);
      if (!canGoOn) throw error;
    }
  }
  return `https://${name}`;
}

async function fetchBytes(system: System, url: string): Promise<Buffer> {
  if (url.startsWith('file:')) return readFile(fileURLToPath(url));
  return system.http.bytes(url, { maxBytes: MAX_ANSWER_BYTES });
}

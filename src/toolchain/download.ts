import { copyFile, open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Host } from '../host/index.js';
import { megabytes } from '../language/index.js';
import { type System, sha256File, withoutSecrets } from '../system/index.js';

/** Go 1.27 is 80 MB; vendor toolchains are larger. */
const MAX_ARCHIVE_BYTES = 1 << 30;

/** A source that gives less than this for a whole minute is as good as one that hangs. */
const SLOWEST = { bytesPerSecond: 10_000, overMs: 60_000 };

/**
 * Gets `url` (https:, http: or file:) into the new file `path`, with progress.
 * @throws HttpError, Interrupted, errors of the disk
 */
export async function download(
  url: string,
  path: string,
  { system, host }: { readonly system: System; readonly host: Host },
): Promise<{ sha256: string }> {
  if (url.startsWith('file:')) {
    await copyFile(fileURLToPath(url), path);
    return sha256File(path);
  }
  const progress = host.progress('go');
  const where = withoutSecrets(url);
  try {
    const done = await system.http.download(url, path, {
      maxBytes: MAX_ARCHIVE_BYTES,
      slowest: SLOWEST,
      onProgress: (received, total) =>
        progress.update(received, total ?? received, `${megabytes(received)} · ${where}`),
    });
    progress.end(`${megabytes(done.size)} · ${where}`);
    return done;
  } catch (error) {
    progress.end(where, false);
    throw error;
  }
}

/** Captive portals and some mirrors' error pages come with status 200. */
export async function isWebPage(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    const start = buffer.toString('latin1', 0, bytesRead).replace(/^\xef\xbb\xbf/, '');
    return /^\s*(<!doctype html|<html|<\?xml|<!--)/i.test(start);
  } finally {
    await file.close();
  }
}

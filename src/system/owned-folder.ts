import { lstat, mkdtemp, open, readdir, readlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorCode } from './errors.js';

const OWNER = 'owner';

/** A folder of this process in TMPDIR that the next one may clear away should this one be killed: `foldersLeft`. */
export async function ownedFolder(prefix: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await writeFile(join(folder, OWNER), `${await pidNamespace()} ${process.pid}\n`);
  return folder;
}

/**
 * Folders of the same prefix and user whose process is no longer there. A process id says something in its own namespace
 * alone: jobs in containers may share TMPDIR.
 */
export async function foldersLeft(prefix: string): Promise<string[]> {
  const here = await pidNamespace();
  const left: string[] = [];
  if (here === '') return left;
  for (const name of (await readdir(tmpdir())).filter(one => one.startsWith(prefix)).slice(0, MOST)) {
    const folder = join(tmpdir(), name);
    const found = await lstat(folder).catch(() => undefined);
    if (!found?.isDirectory() || found.uid !== process.getuid?.()) continue;
    const [, namespace, pid] = /^(\S+) (\d{1,10})\n$/.exec(await ownerOf(folder)) ?? [];
    if (namespace === here && !isRunning(Number(pid))) left.push(folder);
  }
  return left;
}

const MOST = 1000;

async function ownerOf(folder: string): Promise<string> {
  try {
    const file = await open(join(folder, OWNER));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0);
      return buffer.toString('latin1', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}

/** `pid:[4026531836]`; empty where there is no /proc. */
function pidNamespace(): Promise<string> {
  return readlink('/proc/self/ns/pid').catch(() => '');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's is one too.
    return errorCode(error) !== 'ESRCH';
  }
}

import { constants } from 'node:fs';
import { open, rm } from 'node:fs/promises';

/** A counter's document holds 65,536 functions at most. */
const MAX_COUNTS = 64 << 20;

/**
 * What the counter wrote, and away with it. The program could have put anything in that place: a link out of the folder, a
 * pipe on which one waits for ever, a file without end.
 * @returns undefined: it was not written, which the reader of the counts says
 */
export async function takeCounts(path: string): Promise<string | undefined> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const status = await file.stat();
      return status.isFile() && status.size <= MAX_COUNTS ? await file.readFile('utf8') : undefined;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

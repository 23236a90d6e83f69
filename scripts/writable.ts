import { chmod, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Go's module cache is read-only, and so are copies of what is in it. */
export async function makeWritable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await makeWritable(path);
    else if (entry.isFile()) await chmod(path, (await lstat(path)).mode | 0o200);
  }
}

import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { UserError } from '../language/index.js';
import { errorCode } from '../system/index.js';

/** How what a build leaves begins. */
const BEGINS = {
  binary: Buffer.from('\x7fELF'),
  manifest: Buffer.from('{\n  "schema": "xinchuang-go/manifest/'),
} as const;

/**
 * Whether what an earlier build left is at `path`, so that this one may replace it: other tools have a manifest.json too,
 * and an output template may name a source file.
 * @throws UserError XC-BUILD-015 where what is there is somebody else's, or a folder
 */
export async function earlierBuildAt(path: string, kind: keyof typeof BEGINS): Promise<boolean> {
  const begin = BEGINS[kind];
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(begin.length), 0, begin.length, 0);
      if (bytesRead === begin.length && buffer.equals(begin)) return true;
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return false;
    if (code === '') throw error;
    throw new UserError('XC-BUILD-015', { path, braces: '{{name}}' }, { cause: error });
  }
  throw new UserError('XC-BUILD-015', { path, braces: '{{name}}' });
}

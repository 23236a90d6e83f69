import { changedCopy, copyOf } from './lab.js';
import type { Made } from './row.js';

/** A row's file with bytes changed. */
export function patched(of: string, how: string, change: (file: Buffer) => Buffer | undefined): Made {
  return { how: `${of}: ${how}`, make: (lab, path) => changedCopy(lab, of, path, change) };
}

/** A row's file after `objcopy …`. */
export function objcopied(of: string, argv: readonly string[]): Made {
  return {
    how: `${of}: objcopy ${argv.join(' ')}`,
    make: async (lab, path) => {
      await lab.system.exec('objcopy', [...argv, await lab.file(of), path]);
    },
  };
}

/** A row's file after UPX. */
export function packed(of: string): Made {
  return {
    how: `${of}: upx-ucl`,
    make: async (lab, path) => {
      await copyOf(lab, of, path);
      await lab.system.exec((await lab.debian13()).upx, ['-qq', '-1', path]);
    },
  };
}

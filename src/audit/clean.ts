import { isAbsolute, relative, resolve } from 'node:path';
import { oneLine } from '../language/index.js';
import type { Folders } from './go-folders.js';

/** Untrusted words of a compiler, fit for a report: one line, of limited length, without the folders of this machine. */
export function cleaner(workspace: string, { moduleCache, goRoot }: Folders) {
  const folders = [
    [moduleCache, ''],
    [goRoot, '$GOROOT/'],
    [workspace, ''],
  ] as const;
  const text = (words: string, max = 400): string => {
    let said = words;
    for (const [folder, instead] of folders) if (folder.length > 1) said = said.replaceAll(`${folder}/`, instead);
    return oneLine(said, max);
  };
  return {
    text,
    /** `db.go` of the user's own, `go.etcd.io/bbolt@v1.3.6/db.go` of the module cache. */
    path: (path: string): string => {
      const whole = resolve(workspace, path);
      // Of another module of the same workspace: `../lib/lib.go`.
      const beside = relative(workspace, whole);
      return text(/^(?:\.\.\/){1,3}[^./]/.test(beside) && text(whole) === whole ? beside : whole, 300);
    },
    /** `m7`: a folder below the workspace that a shell takes as it stands; undefined for any other, and for the workspace. */
    folderBelow: (folder: string): string | undefined => {
      const below = relative(workspace, folder);
      return /^\w[\w./-]*$/.test(below) ? below : undefined;
    },
    /** The file is below the workspace, where an annotation can point at it. */
    isOwn: (path: string): boolean => {
      const below = relative(workspace, resolve(workspace, path));
      return !below.startsWith('..') && !isAbsolute(below);
    },
  };
}

export type Cleaner = ReturnType<typeof cleaner>;

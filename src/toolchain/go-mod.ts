/** The two lines of a go.mod or go.work that choose a Go version. */
export interface GoDirectives {
  /** `1.25.0`, `1.21`, `1.26rc1`; undefined when there is no go line. */
  readonly go: string | undefined;
  /** `1.25.3` of `toolchain go1.25.3`; undefined when absent or `toolchain default`. */
  readonly toolchain: string | undefined;
}

/** Reads go.mod and go.work alike. https://go.dev/ref/mod#go-mod-file-grammar */
export function goDirectives(text: string): GoDirectives {
  let go: string | undefined;
  let toolchain: string | undefined;
  let block = false;
  for (const raw of text.split('\n')) {
    const words = raw
      .replace(/\/\/.*/, '')
      .trim()
      .split(/[ \t\r]+/);
    if (block) {
      if (words[0] === ')') block = false;
      continue;
    }
    if (words.at(-1) === '(') block = true;
    else if (words.length === 2 && words[0] === 'go') go ??= words[1];
    // A name may carry a suffix of a private build: go1.21.3-bigcorp. https://go.dev/doc/toolchain#name
    else if (words.length === 2 && words[0] === 'toolchain') toolchain ??= /^go(\d[^-]*)/.exec(words[1] ?? '')?.[1];
  }
  return { go, toolchain };
}

/** Folders that a go.work names in `use`, as written. */
export function workspaceFolders(text: string): string[] {
  const folders: string[] = [];
  let block: string | undefined;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\/\/.*/, '').trim();
    const opening = /^(\w+)\s*\($/.exec(line);
    if (opening) block = opening[1];
    else if (line === ')') block = undefined;
    else {
      const folder = block === 'use' ? line : /^use\s+(.+)$/.exec(line)?.[1];
      if (folder !== undefined && folder !== '' && (block === undefined || block === 'use'))
        folders.push(folder.replace(/^["`](.*)["`]$/, '$1'));
    }
  }
  return folders;
}

import { createHash } from 'node:crypto';

/**
 * The `h1:` hash of a module: SHA-256 over the sorted lines `<sha256 of file>  <name>\n`, in base64.
 * golang.org/x/mod/sumdb/dirhash, Hash1
 * @param files SHA-256 in hex by full name (`golang.org/toolchain@v0.0.1-go1.25.0.linux-amd64/bin/go`)
 */
export function hash1(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  // Go compares strings by their bytes; JavaScript's order by UTF-16 units differs beyond U+D800.
  const names = [...files.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  for (const name of names) hash.update(`${files.get(name)}  ${name}\n`);
  return `h1:${hash.digest('base64')}`;
}

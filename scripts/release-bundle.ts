import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** All that runs; dist needs nothing else installed. package.json makes its files ES modules. */
const BUNDLED = ['counter', 'dist', 'package.json', 'LICENSE'];

/**
 * xinchuang-go.tgz, which the GitLab components fetch and check: dist as a commit has it. The same commit gives the same
 * bytes, with the same git and zlib: times are those of the commit, gzip's header has none, and git's own settings for
 * rights and line ends are set aside.
 *
 *   npm run release-bundle -- [REV]
 *
 * writes it here and prints its SHA-256.
 * @throws Error when the commit is none or has no dist
 */
export function releaseBundle(repository: string, rev: string): { readonly bundle: Buffer; readonly sha256: string } {
  const plain = ['-c', 'tar.umask=0022', '-c', 'core.autocrlf=false', '-c', 'core.eol=lf'];
  const argv = [...plain, 'archive', '--format=tar', `${rev}^{commit}`, '--', ...BUNDLED];
  const ended = spawnSync('git', argv, { cwd: repository, maxBuffer: 256 << 20 });
  if (ended.status !== 0) throw new Error(`git archive ${rev}: ${ended.stderr?.toString().trim()}`);
  const bundle = gzipSync(ended.stdout, { level: 9 });
  return { bundle, sha256: createHash('sha256').update(bundle).digest('hex') };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { bundle, sha256 } = releaseBundle('.', process.argv[2] ?? 'HEAD');
  writeFileSync('xinchuang-go.tgz', bundle);
  console.log(`${sha256}  xinchuang-go.tgz`);
}

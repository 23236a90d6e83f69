import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheRoot, type System, sha256File, ToolError } from '../../src/system/index.js';

/** A package file, checked against the list that Debian signed. */
export interface Deb {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
}

/** Lists that are older than this are fetched again; sid moves every day, and a test need not move with it. */
const LISTS_DAYS = 7;

/**
 * Packages of any Debian release and architecture. apt verifies the lists with Debian's key ring and the files with the
 * lists, in folders of its own: the machine's apt is neither asked nor changed, but for its mirror's address.
 */
export async function debianPackages(
  system: System,
  suite: string,
  arch: string,
  names: readonly string[],
): Promise<readonly Deb[]> {
  try {
    return await download(system, await lists(system, suite, arch, false), names);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    // The list is older than the archive: its file is gone.
    return download(system, await lists(system, suite, arch, true), names);
  }
}

/** Names of all that an empty system needs to have these packages, themselves included, without what is only recommended. */
export async function debianClosure(
  system: System,
  suite: string,
  arch: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const { options } = await lists(system, suite, arch, false);
  const install = ['--simulate', '--no-install-recommends', 'install', ...names];
  const { stdout } = await system.exec('apt-get', [...options, '-qq', ...install]);
  return [...stdout.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name).sort();
}

/** The files of a source package, checked as those of a package are: the list is signed, and says their SHA-256. */
export async function debianSource(
  system: System,
  suite: string,
  name: string,
): Promise<readonly { readonly path: string; readonly file: string; readonly sha256: string }[]> {
  const { options } = await lists(system, suite, 'source', false);
  const folder = join(corpusCache(system), 'sources');
  await mkdir(folder, { recursive: true });
  const { stdout } = await system.exec('apt-get', [...options, '-qq', '--print-uris', 'source', name]);
  const files = [...stdout.matchAll(/^'[^']+' (\S+) \d+ SHA256:([0-9a-f]{64})/gm)].map(
    ([, file = '', sha256 = '']) => ({
      file,
      sha256,
      path: join(folder, sha256),
    }),
  );
  if (files.length === 0) throw new Error(`no source of ${name} in ${suite}`);
  if ((await Promise.all(files.map(({ path, sha256 }) => isThere(path, sha256)))).every(there => there)) return files;
  const staging = await mkdtemp(join(folder, '.new-'));
  try {
    const fetch = ['-qq', '--download-only', 'source', name];
    await system.exec('apt-get', [...options, ...fetch], { cwd: staging, timeoutMs: 500_000 });
    for (const { file, sha256, path } of files) {
      if ((await sha256File(join(staging, file))).sha256 !== sha256)
        throw new Error(`${file} is not what the signed list says`);
      await rename(join(staging, file), path);
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return files;
}

/** Unpacks all of a package, or only the named members (`./usr/bin/qemu-aarch64`), below a folder; `options` are tar's. */
export async function unpackDeb(
  deb: string,
  into: string,
  members: readonly string[] = [],
  options: readonly string[] = [],
): Promise<void> {
  await mkdir(into, { recursive: true });
  const from = spawn('dpkg-deb', ['--fsys-tarfile', deb], { stdio: ['ignore', 'pipe', 'inherit'] });
  const to = spawn('tar', ['-x', ...options, '-C', into, ...members], { stdio: ['pipe', 'inherit', 'inherit'] });
  from.stdout.pipe(to.stdin);
  const ended = await Promise.all([once(from, 'close'), once(to, 'close')]);
  if (ended.some(([code]) => code !== 0)) throw new Error(`cannot unpack ${deb}`);
}

/** Unpacks whole packages as a root file system whose programs find their libraries: merged /usr, as base-files has it. */
export async function unpackRoot(debs: readonly { readonly path: string }[], root: string): Promise<void> {
  for (const name of ['bin', 'lib', 'lib64']) {
    await mkdir(join(root, 'usr', name), { recursive: true });
    await symlink(`usr/${name}`, join(root, name));
  }
  // Without the option tar keeps a link only to what is there.
  for (const { path } of debs) await unpackDeb(path, root, [], ['--keep-directory-symlink']);
}

export const corpusCache = ({ env }: Pick<System, 'env'>) => join(cacheRoot(env), 'corpus');

interface Lists {
  readonly options: readonly string[];
}

const ready = new Map<string, Promise<Lists>>();

/** `source` for an architecture: those of source packages. */
function lists(system: System, suite: string, arch: string, anew: boolean): Promise<Lists> {
  const key = `${suite}-${arch}`;
  const known = ready.get(key);
  if (known !== undefined && !anew) return known;
  const made = makeLists(system, suite, arch, anew);
  ready.set(key, made);
  return made;
}

async function makeLists(system: System, suite: string, arch: string, anew: boolean): Promise<Lists> {
  const parent = join(corpusCache(system), 'apt');
  const folder = join(parent, `${suite}-${arch}`);
  const fetched = await stat(join(folder, 'status')).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const of = arch === 'source' ? 'amd64' : arch;
  if (!anew && Date.now() - fetched < LISTS_DAYS * 86_400_000) return { options: optionsFor(folder, of) };
  await mkdir(parent, { recursive: true });
  const staging = await mkdtemp(join(parent, '.new-'));
  for (const path of ['sources', 'cache/archives/partial', 'lists/partial'])
    await mkdir(join(staging, path), { recursive: true });
  const { uris, signedBy } = await debianMirror();
  const types = arch === 'source' ? 'deb-src' : 'deb';
  const stanza = { Types: types, URIs: uris, Suites: suite, Components: 'main', 'Signed-By': signedBy };
  const text = Object.entries(stanza).map(([key, value]) => `${key}: ${value}\n`);
  await writeFile(join(staging, 'sources', 'debian.sources'), text.join(''));
  await writeFile(join(staging, 'status'), '');
  await system.exec('apt-get', [...optionsFor(staging, of), '-qq', 'update'], { timeoutMs: 300_000 });
  await rm(folder, { recursive: true, force: true });
  await rename(staging, folder);
  return { options: optionsFor(folder, of) };
}

function optionsFor(folder: string, arch: string): string[] {
  const settings = {
    'Dir::State': folder,
    'Dir::State::status': join(folder, 'status'),
    'Dir::Cache': join(folder, 'cache'),
    'Dir::Etc::sourcelist': '/dev/null',
    'Dir::Etc::sourceparts': join(folder, 'sources'),
    'APT::Architecture': arch,
    // A list: it replaces what dpkg says of this machine.
    'APT::Architectures': arch,
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
    'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled': 'false',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

/** Where this machine gets Debian from, and the key ring it trusts: a deb822 file, as Debian 12 and later have. */
async function debianMirror(): Promise<{ uris: string; signedBy: string }> {
  const folder = '/etc/apt/sources.list.d';
  for (const file of (await readdir(folder)).filter(name => name.endsWith('.sources')).sort())
    for (const stanza of (await readFile(join(folder, file), 'utf8')).split(/\n\s*\n/)) {
      const field = (name: string) => new RegExp(`^${name}: *(.+)$`, 'm').exec(stanza)?.[1];
      const [uris, signedBy] = [field('URIs'), field('Signed-By')];
      if (uris === undefined || signedBy === undefined || !/\/debian\/?$/.test(uris)) continue;
      return { uris, signedBy };
    }
  throw new Error(`no Debian mirror in ${folder}: the corpus is made on Debian`);
}

async function download(system: System, { options }: Lists, names: readonly string[]): Promise<readonly Deb[]> {
  const folder = join(corpusCache(system), 'debs');
  await mkdir(folder, { recursive: true });
  const { stdout } = await system.exec('apt-cache', [...options, 'show', '--no-all-versions', ...names]);
  const debs = stdout
    .split(/\n\n+/)
    .filter(paragraph => paragraph.trim() !== '')
    .map(paragraph => {
      const field = (key: string) => new RegExp(`^${key}: (.+)$`, 'm').exec(paragraph)?.[1] ?? '';
      const sha256 = field('SHA256');
      return { name: field('Package'), version: field('Version'), sha256, path: join(folder, `${sha256}.deb`) };
    });
  if (debs.length !== names.length) throw new Error(`apt-cache knows ${debs.length} of ${names.join(' ')}`);
  const missing = [];
  for (const deb of debs) if (!(await isThere(deb.path, deb.sha256))) missing.push(deb);
  if (missing.length === 0) return debs;
  const staging = await mkdtemp(join(folder, '.new-'));
  try {
    const wanted = missing.map(({ name, version }) => `${name}=${version}`);
    await system.exec('apt-get', [...options, '-qq', 'download', ...wanted], { cwd: staging, timeoutMs: 500_000 });
    for (const file of await readdir(staging)) {
      const { sha256 } = await sha256File(join(staging, file));
      if (!missing.some(deb => deb.sha256 === sha256)) throw new Error(`${file} is not in the signed list`);
      await rename(join(staging, file), join(folder, `${sha256}.deb`));
    }
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  for (const { name, path, sha256 } of missing)
    if (!(await isThere(path, sha256))) throw new Error(`${name} did not come`);
  return debs;
}

async function isThere(path: string, sha256: string): Promise<boolean> {
  const there = await access(path).then(
    () => true,
    () => false,
  );
  return there && (await sha256File(path)).sha256 === sha256;
}

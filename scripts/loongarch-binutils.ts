import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheRoot } from '../src/system/index.js';

/**
 * LoongArch binutils for the tests, on releases that have no package of them (Debian 12) too: Debian's own packages in a
 * private folder with their own C library and ld.so; nothing of the machine is changed. apt fetches them under a
 * configuration of its own and checks signatures and hashes as ever; mirror, proxy and keys are the machine's.
 */
const PACKAGE = 'binutils-loongarch64-linux-gnu';
/** The oldest release of Debian that has it. */
const RELEASE = 'trixie';
const PROGRAMS = ['readelf', 'objdump'] as const;
const TRIPLE = 'loongarch64-linux-gnu';

/** The private folder: a root file system with `usr/bin/loongarch64-linux-gnu-readelf`, fit for a container image. */
export function binutilsRoot(): string {
  return join(folder(), 'root');
}

/** Folders to put before PATH, none where the machine has the programs. @throws when they cannot be had */
export function loongarchBinutils(): string[] {
  makeRoot();
  return PROGRAMS.every(program => onPath(`${TRIPLE}-${program}`)) ? [] : [join(folder(), 'bin')];
}

function folder(): string {
  return join(cacheRoot(process.env), 'test', `${PACKAGE}-${RELEASE}`);
}

function makeRoot(): void {
  if (existsSync(folder())) return;
  console.log(`fetching ${PACKAGE} into ${folder()} …`);
  mkdirSync(join(folder(), '..'), { recursive: true });
  const draft = mkdtempSync(join(folder(), '..', '.draft-'));
  try {
    const root = join(draft, 'root');
    // As base-files has it; the packages below /usr know nothing of it.
    mkdirSync(root);
    for (const name of ['bin', 'lib', 'lib64']) symlinkSync(`usr/${name}`, join(root, name));
    const debs = download(draft);
    for (const deb of debs) run('dpkg-deb', ['--extract', deb, root]);
    mkdirSync(join(draft, 'bin'));
    for (const program of PROGRAMS) wrap(draft, program);
    rmSync(join(draft, 'apt'), { recursive: true });
    renameSync(draft, folder());
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Paths of the package's .deb and of all that it depends on. */
function download(draft: string): string[] {
  const at = join(draft, 'apt');
  for (const name of ['lists/partial', 'archives/partial', 'debs']) mkdirSync(join(at, name), { recursive: true });
  writeFileSync(join(at, 'status'), '');
  writeFileSync(join(at, 'sources.list'), `deb ${mirror()} ${RELEASE} main\n`);
  const config = join(at, 'apt.conf');
  const settings = {
    'Dir::State': at,
    'Dir::State::lists': join(at, 'lists'),
    'Dir::State::status': join(at, 'status'),
    'Dir::Cache': at,
    'Dir::Cache::archives': join(at, 'archives'),
    'Dir::Etc::sourcelist': join(at, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '3',
    // The cache is the user's own, where apt's own user may not read.
    'APT::Sandbox::User': 'root',
  };
  writeFileSync(
    config,
    Object.entries(settings)
      .map(([name, value]) => `${name} "${value}";\n`)
      .join(''),
  );
  const env = { ...process.env, APT_CONFIG: config, LC_ALL: 'C' };
  run('apt-get', ['update', '-qq'], { env });
  const strict = ['recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances'].map(kind => `--no-${kind}`);
  const depends = run('apt-cache', ['depends', '--recurse', ...strict, PACKAGE], { env });
  const packages = depends.split('\n').filter(line => /^[a-z0-9]/.test(line));
  const debs = join(at, 'debs');
  run('apt-get', ['download', '-qq', ...packages], { env, cwd: debs });
  return readdirSync(debs).map(name => join(debs, name));
}

/** Of the machine's own sources, the one that has Debian's main archive. */
function mirror(): string {
  const ask = () =>
    run('apt-get', ['indextargets', '--format', '$(ORIGIN) $(LABEL) $(COMPONENT) $(REPO_URI)', 'Created-By: Packages'])
      .split('\n')
      .find(line => line.startsWith('Debian Debian main '))
      ?.split(' ')[3];
  const known = ask();
  if (known !== undefined) return known;
  // A fresh container has no lists, and so no names of origins.
  run('apt-get', ['update', '-qq']);
  const found = ask();
  if (found === undefined) throw new Error(`no source of apt here is Debian's main archive: install ${PACKAGE}`);
  return found;
}

function wrap(draft: string, program: (typeof PROGRAMS)[number]): void {
  const script = join(draft, 'bin', `${TRIPLE}-${program}`);
  const loader = readdirSync(join(draft, 'root', 'usr', 'lib'), { recursive: true, encoding: 'utf8' }).find(path =>
    /\/ld-linux-[^/]*\.so\.\d$/.test(path),
  );
  if (loader === undefined) throw new Error(`no ld.so among the packages of ${PACKAGE}`);
  const root = '"$here/../root"';
  const libraries = `${root}/usr/lib/${loader.split('/')[0]}`;
  writeFileSync(
    script,
    `#!/bin/sh
here=$(dirname "$0")
exec ${root}/usr/lib/${loader} --library-path ${libraries} ${root}/usr/bin/${TRIPLE}-${program} "$@"
`,
  );
  chmodSync(script, 0o755);
  run(script, ['--version']);
}

function onPath(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some(place => {
    try {
      accessSync(join(place, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function run(
  tool: string,
  argv: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(tool, argv, { ...options, encoding: 'utf8', maxBuffer: 1 << 24 });
  if (status !== 0) throw new Error(`${tool} ${argv.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

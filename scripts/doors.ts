import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/**
 * Holds the shape of src/: a folder is entered by its index.ts alone, arrows point one way, from the front doors to the
 * outside world, and a door lets out only what somebody takes.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['main', 'cli', 'entry'],
  ['commands'],
  ['actions'],
  [
    'config',
    'host',
    'forge',
    'toolchain',
    'golang',
    'elf',
    'archive',
    'emulator',
    'bench',
    'gmtls',
    'audit',
    'report',
    'gate',
    'peercheck',
    'dbcheck',
  ],
  ['platform'],
  ['language', 'system'],
];
/** What everybody may know: the report model, how a target is written, our version, where the bundle is. */
const SHARED = ['report/model', 'report/target', 'version', 'entry-url'];
/** Neighbours on one layer that know each other, each for a reason. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  // A front door starts another; nothing else can.
  entry: ['main', 'cli'],
  // One median, whatever is measured; one way to cut a long list.
  bench: ['report'],
  gmtls: ['report'],
  // The same go command, with the flags of a build.
  audit: ['golang', 'report'],
  // The verdict of a gate is about reports; a file is called an archive by the same names there and where it is opened.
  gate: ['report', 'archive'],
  // Progress of a download, the host's cache.
  toolchain: ['host'],
  // A full disk is said in the user's words.
  system: ['language'],
};
/** Each file of these is one action or command, and a door of its own. */
const OPEN = ['actions', 'commands'];

interface Import {
  readonly file: string;
  /** Without its ending, relative to src: `elf/index`. */
  readonly target: string;
  readonly text: string;
}

const imports = ['src', 'scripts', 'test'].flatMap(sources).flatMap(importsOf);
const problems = [...imports.filter(({ file }) => file.startsWith('src/')).flatMap(misdirected), ...untaken()];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

function misdirected({ file, target }: Import): string[] {
  const [from, to] = [partOf(relative('src', file)), partOf(target)];
  if (target.startsWith('..') || from === to || SHARED.includes(target)) return [];
  const found: string[] = [];
  if (rank(to) < rank(from)) found.push(`${file}: ${target} lies above ${from}`);
  if (rank(to) === rank(from) && !BESIDE[from]?.includes(to))
    found.push(`${file}: ${from} and ${to} are neighbours that do not know each other`);
  if (target.includes('/') && !target.endsWith('/index') && !OPEN.includes(to))
    found.push(`${file}: ${target} is not the door of ${to}`);
  return found;
}

/** Names that a door exports and nobody outside its folder imports from it. */
function untaken(): string[] {
  return sources('src')
    .filter(file => /^src\/\w+\/index\.ts$/.test(file))
    .flatMap(door => {
      const takers = imports.filter(
        ({ file, target }) => `src/${target}.ts` === door && dirname(file) !== dirname(door),
      );
      return [...readFileSync(door, 'utf8').matchAll(/^export (?:type )?\{([^}]*)\}/gm)]
        .flatMap(([, list = '']) => list.match(/\w+(?=\s*(?:,|$))/g) ?? [])
        .filter(name => !takers.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text)))
        .map(name => `${door}: nobody takes ${name}`);
    });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) => {
    const target = relative('src', normalize(join(dirname(file), path))).replace(/\.js$/, '');
    return { file, target, text };
  });
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => join(folder, path));
}

/** `elf/checks/world` → `elf`; `cli.ts` → `cli`. */
function partOf(path: string): string {
  return path.split('/', 1)[0]?.replace(/\.ts$/, '') ?? '';
}

function rank(part: string): number {
  const found = LAYERS.findIndex(layer => layer.includes(part));
  if (found < 0) throw new Error(`src/${part} has no place in scripts/doors.ts`);
  return found;
}

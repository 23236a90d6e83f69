import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/**
 * Holds the shape of src/: a folder is entered by its index.ts alone, and arrows point one way, from the front doors to
 * the outside world. The report model, and how a target is written, are what everybody may know.
 */
const LAYERS = [
  ['main', 'cli', 'entry', 'version'],
  ['commands'],
  ['actions'],
  ['config', 'host', 'toolchain', 'golang', 'elf', 'emulator', 'report', 'gate'],
  ['platform'],
  ['language', 'system'],
] as const;

const SHARED = ['report/model', 'report/target', 'version'];
/** Neighbours on one layer that know each other, each for a reason. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  // The verdict of a gate is about reports; the toolchain reports progress and uses the host's cache.
  gate: ['report'],
  toolchain: ['host'],
};
/** Folders below the actions keep no door of their own among themselves: each file there is one action. */
const OPEN = ['actions', 'commands'];

const problems: string[] = [];
for (const file of sources('src')) {
  const from = partOf(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
    const to = normalize(join(dirname(file), target)).replace(/\.js$/, '');
    const path = relative('src', to);
    if (path.startsWith('..')) continue;
    const part = partOf(to);
    if (part === from || SHARED.includes(path)) continue;
    if (rank(part) < rank(from)) problems.push(`${file}: ${path} lies above ${from}`);
    else if (
      rank(part) === rank(from) &&
      !BESIDE[from]?.includes(part) &&
      rank(part) !== 0 &&
      rank(part) !== LAYERS.length - 1
    )
      problems.push(`${file}: ${from} and ${part} are neighbours that do not know each other`);
    if (!path.endsWith('/index') && path.includes('/') && !OPEN.includes(part))
      problems.push(`${file}: ${path} is not the door of ${part}`);
  }
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

/** `src/elf/checks/world` → `elf`; `src/cli` → `cli`. */
function partOf(path: string): string {
  return (relative('src', path).split('/')[0] ?? '').replace(/\.ts$/, '');
}

function rank(part: string): number {
  const found = LAYERS.findIndex(layer => (layer as readonly string[]).includes(part));
  if (found < 0) throw new Error(`src/${part} has no place in scripts/doors.ts`);
  return found;
}

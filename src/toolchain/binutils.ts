import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Host } from '../host/index.js';
import { message, UserError } from '../language/index.js';
import type { Goarch } from '../platform/index.js';
import {
  type ContainerEngine,
  containerFileTool,
  type FileTool,
  findContainerEngine,
  hasImage,
  isPinnedImage,
  localFileTool,
  pullImage,
  type System,
  ToolError,
  versionInImage,
} from '../system/index.js';
import { type BinutilsProgram, binutilsNames } from './cross-table.js';
import { firstOnPath, toolAt } from './on-path.js';

export interface BinutilsChoice {
  /** A name on PATH, a path, or a folder that has it; undefined: looked for. */
  readonly readelf?: string | undefined;
  readonly objdump?: string | undefined;
  /** `NAME@sha256:DIGEST` or `sha256:ID`. */
  readonly toolsImage?: string | undefined;
}

export interface Looked {
  readonly tool: FileTool | undefined;
  readonly lookedFor: readonly string[];
}

export interface Binutils {
  /** One that knows the architecture. */
  readonly readelf: (goarch: Goarch) => Promise<Looked>;
  /** One that disassembles LoongArch. */
  readonly objdump: () => Promise<Looked>;
}

/** A tag can be moved. @throws UserError XC-VERIFY-020 */
export function refuseUnpinned(image: string | undefined): void {
  if (image === undefined || isPinnedImage(image)) return;
  throw new UserError('XC-VERIFY-020', {
    image: image.slice(0, 200),
    name: image.split('@', 1)[0]?.slice(0, 200) ?? '',
  });
}

/**
 * Binutils for second opinions. In this order: what the user names; the LoongArch programs on PATH; those of the tools
 * image; the machine's common readelf or objdump where it knows LoongArch. Each is looked for once, however many files
 * there are.
 */
export function findBinutils(
  effects: { readonly system: System; readonly host: Pick<Host, 'log' | 'language'> },
  choice: BinutilsChoice,
): Binutils {
  const { system } = effects;
  const image = once(() => openImage(effects, choice.toolsImage));
  const inImage = async (program: BinutilsProgram): Promise<FileTool | undefined> => {
    const open = await image();
    if (open === undefined) return undefined;
    for (const name of [...binutilsNames(program, 'loong64'), program]) {
      const version = await versionInImage(system, open.engine, open.name, name);
      if (version !== undefined)
        return containerFileTool(system, open.engine, { image: open.name, program: name, version });
    }
    return undefined;
  };
  const look = async (
    given: string | undefined,
    program: BinutilsProgram,
    places: readonly Place[],
  ): Promise<Looked> => {
    if (given !== undefined) return lookWhereTold(system, given, program);
    const lookedFor: string[] = [];
    for (const place of places) {
      if (place === 'image') {
        if (choice.toolsImage === undefined) continue;
        lookedFor.push(choice.toolsImage);
        const tool = await inImage(program);
        if (tool !== undefined) return { tool, lookedFor };
        continue;
      }
      lookedFor.push(place.name);
      const found = await firstOnPath(system, [place.name]);
      if (found !== undefined && (await place.fits(found)))
        return { tool: localFileTool(system, found.path, found.version), lookedFor };
    }
    return { tool: undefined, lookedFor };
  };
  const cross = (program: BinutilsProgram, goarch: Goarch) =>
    binutilsNames(program, goarch).map(name => ({ name, fits: async () => true }));
  const common = (program: BinutilsProgram, fits: (found: Found) => Promise<boolean>) => ({ name: program, fits });
  const readelf = {
    loong64: once(() =>
      look(choice.readelf, 'readelf', [
        ...cross('readelf', 'loong64'),
        'image',
        common('readelf', async ({ version }) => readsLoongArch(version)),
      ]),
    ),
    // Every GNU readelf decodes the older architectures; those of LLVM and elfutils write otherwise.
    others: once(() =>
      look(choice.readelf, 'readelf', [
        common('readelf', async ({ version }) => /\bGNU\b/.test(version)),
        ...(['amd64', 'arm64', 'loong64'] as const).flatMap(goarch => cross('readelf', goarch)),
        'image',
      ]),
    ),
  };
  const objdump = once(() =>
    look(choice.objdump, 'objdump', [
      ...cross('objdump', 'loong64'),
      'image',
      common('objdump', ({ path }) => disassemblesLoongArch(system, path)),
    ]),
  );
  return { readelf: goarch => (goarch === 'loong64' ? readelf.loong64() : readelf.others()), objdump };
}

type Found = { readonly path: string; readonly version: string };
type Place = 'image' | { readonly name: string; readonly fits: (found: Found) => Promise<boolean> };

/** readelf reads every architecture that its release knows, native or not; LoongArch since binutils 2.38. */
export function readsLoongArch(version: string): boolean {
  const [, major, minor] = /(\d+)\.(\d+)(?!.*\d\.\d)/.exec(version) ?? [];
  return Number(major) * 1000 + Number(minor) >= 2038;
}

/** objdump disassembles what it was built for, and says so. */
export async function disassemblesLoongArch(system: System, path: string): Promise<boolean> {
  try {
    return (await system.exec(path, ['-i'], { timeoutMs: 30_000, maxOutput: 1 << 20 })).stdout.includes(
      'elf64-loongarch',
    );
  } catch (error) {
    if (error instanceof ToolError) return false;
    throw error;
  }
}

async function lookWhereTold(system: System, given: string, program: BinutilsProgram): Promise<Looked> {
  if (!given.includes('/')) {
    const found = await firstOnPath(system, [given]);
    return { tool: found && localFileTool(system, found.path, found.version), lookedFor: [given] };
  }
  const path = resolve(system.cwd, given);
  const isFolder = await stat(path).then(
    status => status.isDirectory(),
    () => false,
  );
  const paths = isFolder ? [...binutilsNames(program, 'loong64'), program].map(name => join(path, name)) : [path];
  for (const one of paths) {
    const found = await toolAt(system, one);
    if (found !== undefined) return { tool: localFileTool(system, found.path, found.version), lookedFor: paths };
  }
  return { tool: undefined, lookedFor: paths };
}

/** The image, here and ready. What stands in the way is said once, and the check that wanted it is then a skip. */
async function openImage(
  { system, host }: { readonly system: System; readonly host: Pick<Host, 'log' | 'language'> },
  name: string | undefined,
): Promise<{ readonly engine: ContainerEngine; readonly name: string } | undefined> {
  if (name === undefined) return undefined;
  const warn = (error: UserError) => {
    host.log('warning', error.told(host.language).join('\n'));
    return undefined;
  };
  const engine = await findContainerEngine(system);
  if (engine === undefined) return warn(new UserError('XC-VERIFY-021', { image: name }));
  if (await hasImage(system, engine, name)) return { engine, name };
  if (name.startsWith('sha256:')) return warn(new UserError('XC-VERIFY-022', { image: name, reason: 'not here' }));
  host.log('info', message('XC-VERIFY-023', { image: name, engine: engine.version })[host.language].join('\n'));
  try {
    await pullImage(system, engine, name);
    return { engine, name };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    const reason = (error.stderrTail || error.reason).slice(-500);
    return warn(new UserError('XC-VERIFY-022', { image: name, reason }));
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

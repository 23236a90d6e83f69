import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { elfKind } from '../elf/index.js';
import {
  type Ended,
  insideTools,
  machines,
  openImage,
  type Qemu,
  whyItEnded,
  whyNotEmulated,
} from '../emulator/index.js';
import { message, type Text, UserError } from '../language/index.js';
import { type Goarch, goarchOfNode } from '../platform/index.js';
import {
  imageArchitecture,
  isThere,
  type StandingContainer,
  sleeperProgram,
  startContainer,
  ToolError,
} from '../system/index.js';
import type { Job } from './define.js';

/** Where a server is started. */
export interface Place {
  /** As reports keep it: `native`, `container` or the QEMU. */
  readonly how: string;
  /** Its times are those of the emulator. */
  readonly emulated: boolean;
  /** What we start is the server itself, and no client of an engine. */
  readonly isOurs: boolean;
  readonly tool: string;
  /** Before the arguments of the server. */
  readonly args: readonly string[];
  readonly why: (ended: Ended) => Text | undefined;
  /** What still runs there ends. */
  readonly close: () => Promise<void>;
}

interface Asked {
  /** Path here, and as the user wrote it. */
  readonly file: string;
  readonly program: string;
  readonly image: string | undefined;
}

/** This machine, its QEMU, or a container. @throws UserError where it cannot run there */
export async function placeFor({ file, program, image }: Asked, job: Job): Promise<Place> {
  const { goarch } = await elfKind(file);
  if (image !== undefined) return containerPlace({ file, program, image, goarch }, job);
  const machine = goarch === undefined ? 'native' : await machineFor(goarch, program, job);
  const native = machine === 'native';
  return {
    how: native ? 'native' : machine.tool,
    emulated: !native,
    isOurs: true,
    tool: native ? file : machine.tool,
    args: native ? [] : [file],
    // A script has none.
    why: ended => (goarch === undefined ? undefined : whyItEnded(ended, machine, goarch)),
    close: async () => {},
  };
}

async function machineFor(goarch: Goarch, program: string, { system }: Job): Promise<'native' | Qemu> {
  const { native, emulator } = await machines(system)(goarch);
  if (native) return 'native';
  if (emulator.state === 'ready') return emulator;
  throw new UserError('XC-GMTLS-009', { program, reason: whyNotEmulated(emulator, goarch) });
}

/** It ends by itself when nobody could end it. */
const LIFE_SECONDS = 2 * 60 * 60;
const MEMORY = '4g';
/** Threads count too. */
const PIDS = 512;

async function containerPlace(
  { file, program, image, goarch }: Asked & { readonly image: string; readonly goarch: Goarch | undefined },
  { system, host, workspace }: Job,
): Promise<Place> {
  const opened = await openImage(system, { input: 'image', image }, (name, engine) =>
    host.log('info', message('XC-BENCH-020', { image: name, engine })[host.language].join('\n')),
  );
  const hostArch = goarchOfNode() ?? 'amd64';
  const foreign = goarch !== undefined && goarch !== hostArch;
  const qemu = foreign ? insideTools(goarch).qemu : [];
  const folder = await mkdtemp(join(tmpdir(), 'xinchuang-go-gmtls-'));
  const waits = join(folder, 'wait');
  const git = join(workspace, '.git');
  let container: StandingContainer | undefined;
  const close = async () => {
    await container?.remove();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await writeFile(waits, sleeperProgram(hostArch, LIFE_SECONDS), { mode: 0o755 });
    container = await startContainer(system, opened.engine, {
      image,
      waits,
      readable: [workspace, file],
      // Where actions/checkout leaves the job's token.
      hidden: (await isThere(git)) ? [{ path: git, isFolder: true }] : [],
      writable: [],
      memory: MEMORY,
      pids: PIDS,
      network: 'host',
    }).catch(error => {
      if (!(error instanceof ToolError)) throw error;
      const reason = (error.stderrTail || error.reason).trim().slice(-500);
      throw new UserError('XC-GMTLS-009', { program, reason: `${opened.engine.version}: ${reason}` }, { cause: error });
    });
    if (foreign) await provedIn(container, qemu, image);
    const { tool, args } = container.command([...qemu, file], { cwd: workspace });
    // The interpreter of a script is the image's, and the kernel may run that of another architecture by QEMU.
    const of = goarch ?? (await imageArchitecture(system, opened.engine, image));
    const emulated = of !== hostArch;
    return {
      how: foreign ? `${basename(qemu.at(-1) ?? '')} in a container` : `container${emulated ? ` of ${of}` : ''}`,
      emulated,
      isOurs: false,
      tool,
      args,
      why: () => undefined,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @throws UserError XC-BENCH-017 of an image without QEMU */
async function provedIn(container: StandingContainer, qemu: readonly string[], image: string): Promise<void> {
  const { code, stdout, stderr } = await container.run([...qemu, '--version'], {
    timeoutMs: 60_000,
    maxOutput: 1 << 16,
  });
  if (code === 0) return;
  const reason = `${stderr}\n${stdout}`.trim().slice(0, 500) || `exit ${code}`;
  throw new UserError('XC-BENCH-017', { image, tool: qemu.at(-1) ?? '', reason });
}

import { mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../language/index.js';
import {
  type ContainerEngine,
  type ExecResult,
  engineProblem,
  errorCode,
  findContainerEngine,
  type StandingContainer,
  type System,
  sleeperProgram,
  startContainer,
  ToolError,
} from '../system/index.js';
import { takeCounts } from './counts-file.js';
import { emulatorFlags, MAX_OUTPUT } from './host-runner.js';
import type { Ended, Runner, Start } from './runner.js';

/** QEMU in a container. */
export interface ContainerEmulator {
  readonly engine: ContainerEngine;
  readonly image: string;
  /** How QEMU is started in there. */
  readonly qemu: readonly string[];
  readonly goarch: 'amd64' | 'arm64' | 'loong64';
  /** Of the engine's machine: its own. */
  readonly hostArch: 'amd64' | 'arm64' | 'loong64';
  /** `-cpu` */
  readonly cpu?: string | undefined;
  /** Path of the counter in there. */
  readonly plugin?: string | undefined;
  /** Checkouts of ours, which are seen in there at the same paths. */
  readonly readable: readonly string[];
  /** Below these, and not for the programs: what git has of the checkout, where actions/checkout leaves the job's token. */
  readonly hidden?: readonly string[];
  /** A handler of the kernel's starts programs of the architecture in there; called when it does not. */
  readonly onNoChildren?: (reason: string) => void;
  /** Further flags of `docker run`. */
  readonly more?: readonly string[];
}

/** With a heap of 1 GiB at most (calibrate.ts), QEMU's own and what is written to /tmp. */
const MEMORY = '4g';
/** Threads count too: a Go program has some ten. */
const PIDS = 512;
/** A container is not used longer than this, and ends by itself when nobody could end it. */
const RENEW_AFTER_MS = 30 * 60_000;
const LIFE_SECONDS = 2 * 60 * 60;

/** What the counter asks of every program: a benchmark has them, the probe never comes to their places. */
const MARKS = [
  'testing.(*B).runN',
  'testing.(*B).ResetTimer',
  'testing.(*B).StartTimer',
  'testing.(*B).StopTimer',
  'testing.(*common).runCleanup',
  'runtime.ReadMemStats',
] as const;

interface Lane {
  readonly container: StandingContainer;
  readonly counts: string;
  readonly since: number;
  /** The binary that it ran last; undefined: nothing has run in it yet. */
  ran?: string;
}

/**
 * QEMU out of an image, confined. Each program that runs at one time has a container of its own; the next takes it over when
 * the one before ended well. After any other end it is thrown away with all that was left in it, and what broke in one
 * where others had been is run again in a fresh one: no verdict depends on what ran before.
 * @param folder of ours with the binaries and symbols; counts are written below it
 * @throws UserError XC-BENCH-012 to -018 when the engine, the image or the folder does not do
 */
export async function containerRunner(
  system: System,
  emulator: ContainerEmulator,
  folder: string,
): Promise<Runner & { readonly version: string }> {
  const waits = join(folder, 'wait');
  const probe = join(folder, 'probe');
  const marks = join(folder, 'marks');
  await writeFile(waits, sleeperProgram(emulator.hostArch, LIFE_SECONDS), { mode: 0o755 });
  await writeFile(probe, sleeperProgram(emulator.goarch, 0), { mode: 0o755 });
  await writeFile(marks, MARKS.map((name, at) => `${(at + 1) * 10} 16 ${name}\n`).join(''));
  const readable = [folder, ...emulator.readable];
  for (const path of [...readable]) readable.push(await realpath(path));
  const hidden = await toHide(emulator.hidden ?? []);

  const free: Lane[] = [];
  const all = new Set<Lane>();
  let started = 0;
  let closed = false;

  const fresh = async (): Promise<Lane> => {
    const counts = join(folder, `counts-${++started}`);
    await mkdir(counts);
    const asked = {
      ...emulator,
      waits,
      readable: [...new Set(readable)],
      hidden,
      writable: [counts],
      memory: MEMORY,
      pids: PIDS,
    };
    const container = await startContainer(system, emulator.engine, asked).catch(error => {
      throw told(error, emulator, folder);
    });
    const lane = { container, counts, since: system.now().getTime() };
    all.add(lane);
    // Somebody gave up while it started.
    if (closed) await drop(lane);
    return lane;
  };
  const drop = async (lane: Lane) => {
    all.delete(lane);
    await lane.container.remove();
  };
  const take = async (file: string): Promise<Lane> => {
    const at = free.findIndex(({ ran }) => ran === file);
    const [lane] = free.splice(at < 0 ? 0 : at, 1);
    if (lane === undefined) return fresh();
    if (system.now().getTime() - lane.since < RENEW_AFTER_MS) return lane;
    await drop(lane);
    return fresh();
  };

  const once = async (lane: Lane, start: Start): Promise<Ended> => {
    const ended = await inLane(lane, start);
    if (ended.code === 0 && !ended.timedOut) free.push(lane);
    else await drop(lane);
    return ended;
  };
  const run = async (start: Start): Promise<Ended> => {
    const lane = await take(start.file);
    const used = lane.ran !== undefined;
    const ended = await once(lane, start);
    // A time limit is the program's own: others in the container take some of its time, never all of it.
    const isItsOwn = ended.code === 0 || ended.timedOut || !used;
    return engineAnswers(isItsOwn ? ended : await once(await fresh(), start));
  };
  /** What looks like a program that broke may be an engine that is gone; asked only where its words are there. */
  const engineAnswers = async (ended: Ended): Promise<Ended> => {
    if (ended.code === 0 || !ENGINE_SPEAKS.test(ended.stderr)) return ended;
    if ((await findContainerEngine(system)) === undefined)
      throw new UserError('XC-BENCH-012', { reason: ended.stderr.trim().slice(-300) });
    return ended;
  };
  const inLane = async (lane: Lane, start: Start): Promise<Ended> => {
    lane.ran = start.file;
    const out = join(lane.counts, 'counts.json');
    const { cpu, plugin, qemu } = emulator;
    const argv = [...qemu, ...emulatorFlags({ cpu, plugin, start, out }), start.file, ...start.argv];
    const ended = await lane.container.run(argv, {
      cwd: start.folder,
      env: start.env,
      timeoutMs: start.timeoutMs,
      maxOutput: MAX_OUTPUT,
    });
    const counts = plugin === undefined || start.symbols === undefined ? undefined : await takeCounts(out);
    const known = asEnded(ended);
    // Go says it itself where it notices; the kernel's end is silent.
    if (known.signal === 'SIGKILL' && !known.timedOut && (await lane.container.ranOutOfMemory()))
      return { ...known, stderr: `${known.stderr}\nfatal error: it took more than the ${MEMORY} of its container\n` };
    return { ...known, ...(counts !== undefined && { counts }) };
  };

  const close = async () => {
    closed = true;
    await Promise.all([...all].map(drop));
  };
  try {
    const first = await fresh();
    const version = await proved(first, emulator, { probe, marks, folder });
    free.push(first);
    return {
      kind: 'qemu',
      counts: emulator.plugin !== undefined,
      env: { qemu: version, ...(emulator.cpu !== undefined && { 'qemu-cpu': emulator.cpu }) },
      version,
      run,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const ENGINE_SPEAKS = /daemon|OCI runtime|No such container|no container with|error during connect/i;

/** A program of the architecture runs there and is counted, before anything is said about the user's. */
async function proved(
  { container, counts }: Lane,
  { qemu, cpu, plugin, image, onNoChildren }: ContainerEmulator,
  { probe, marks, folder }: { readonly probe: string; readonly marks: string; readonly folder: string },
): Promise<string> {
  const ran = async (argv: readonly string[]) => {
    const ended = await container.run([...qemu, ...argv], { cwd: folder, timeoutMs: 60_000, maxOutput: 1 << 16 });
    if (ended.code === 0) return ended.stdout;
    const said = `${ended.stderr}\n${ended.stdout}`.trim().slice(0, 500);
    throw new UserError('XC-BENCH-017', { image, tool: qemu.at(-1) ?? '', reason: said || `exit ${ended.code}` });
  };
  const version = /version (\d[\w.]{0,30})/.exec(await ran(['--version']))?.[1] ?? 'unknown';
  const out = join(counts, 'counts.json');
  await ran([...emulatorFlags({ cpu, plugin, start: { symbols: marks }, out }), probe]);
  if (plugin !== undefined && (await takeCounts(out)) === undefined)
    throw new UserError('XC-BENCH-016', { path: counts });
  if (onNoChildren !== undefined) {
    const { code, stdout, stderr } = await container.run([probe], { cwd: folder, timeoutMs: 60_000 });
    if (code !== 0) onNoChildren(`${stderr}\n${stdout}`.trim().slice(0, 300));
  }
  return version;
}

/** Signals come through the engine as exit codes. */
function asEnded({ code, signal, stdout, stderr, timedOut, truncated }: ExecResult): Ended {
  const by =
    code !== null && code > 128 && Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0];
  const named = signal ?? by;
  return { code: by ? null : code, ...(named && { signal: named }), timedOut, stdout, stderr, truncated };
}

/** Why a container does not start, in words that say what to do. */
function told(error: unknown, { image, engine }: ContainerEmulator, folder: string): unknown {
  if (!(error instanceof ToolError)) return error;
  const reason = (error.stderrTail || error.reason).trim().slice(-500);
  const problem = engineProblem(reason);
  const cause = { cause: error };
  if (problem === 'unseen' || reason.includes(`${join(folder, 'wait')}`))
    return new UserError('XC-BENCH-016', { path: /path does not exist: (\S+)/.exec(reason)?.[1] ?? folder }, cause);
  if (problem === 'full') return new UserError('XC-BENCH-015', { reason }, cause);
  if (problem === 'down') return new UserError('XC-BENCH-012', { reason }, cause);
  if (problem === 'forbidden') return new UserError('XC-BENCH-013', { reason }, cause);
  if (problem === 'no-image') return new UserError('XC-BENCH-014', { image, reason }, cause);
  return new UserError('XC-BENCH-018', { engine: engine.version, image, reason }, cause);
}

async function toHide(paths: readonly string[]): Promise<{ path: string; isFolder: boolean }[]> {
  const found = new Map<string, boolean>();
  for (const path of paths)
    try {
      const isFolder = (await stat(path)).isDirectory();
      for (const one of [path, await realpath(path)]) found.set(one, isFolder);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  return [...found].map(([path, isFolder]) => ({ path, isFolder }));
}

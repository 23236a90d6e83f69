import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { writeFileAtomic } from '../system/index.js';
import type { Run } from './sample.js';

/** Results of single processes, which a job that was killed leaves to the next one. */
export interface Kept {
  get(key: RunKey): Promise<Run | undefined>;
  put(key: RunKey, run: Run): Promise<void>;
  /** How many were there. */
  readonly hits: () => number;
}

/** All that one process depends on, and which of its kind it is: no run is used twice in one comparison. */
export interface RunKey {
  /** SHA-256 of the binary. */
  readonly binary: string;
  readonly benchmark: string;
  readonly iterations: number;
  readonly heapLimit?: number | undefined;
  /** Emulator, model of CPU, plugin, release of Go. */
  readonly env: string;
  readonly side: 'base' | 'head';
  /** Runs that chose what is confirmed are not those that confirm it. */
  readonly phase: 'screen' | 'confirm';
  readonly nth: number;
}

const MAX_BYTES = 256 << 20;
const MAX_FILE = 4 << 20;
const MAX_TEXT = 64 << 20;

/**
 * Keeps runs in files of a folder, 256 MiB at most; the oldest go first. A file that is none of ours, or is damaged, is no
 * result: the run is made again.
 * @param scope what the runs depend on besides their keys: our release, the image, the plugin
 */
export async function keptIn(folder: string, scope: string): Promise<Kept> {
  const keyOf = (key: RunKey) => `${scope} ${textOf(key)}`;
  await mkdir(folder, { recursive: true });
  await forgetOldest(folder);
  let hits = 0;
  const pathOf = (key: RunKey) => join(folder, `${createHash('sha256').update(keyOf(key)).digest('hex')}.json.gz`);
  return {
    hits: () => hits,
    async get(key) {
      const run = await readRun(pathOf(key), keyOf(key));
      if (run !== undefined) hits++;
      return run;
    },
    async put(key, run) {
      const { functions, ...figures } = run;
      const text = JSON.stringify({ key: keyOf(key), ...figures, ...(functions && { functions: [...functions] }) });
      // A full disk costs time in the next run, and nothing in this one.
      await writeFileAtomic(pathOf(key), gzipSync(text, { level: 1 })).catch(() => {});
    },
  };
}

/** In one order, whatever the order of the object. */
function textOf({ binary, benchmark, iterations, heapLimit, env, side, phase, nth }: RunKey): string {
  return JSON.stringify([binary, benchmark, iterations, heapLimit ?? null, env, side, phase, nth]);
}

async function readRun(path: string, key: string): Promise<Run | undefined> {
  try {
    if ((await stat(path)).size > MAX_FILE) return undefined;
    const text = gunzipSync(await readFile(path), { maxOutputLength: MAX_TEXT }).toString('utf8');
    const value = JSON.parse(text) as Record<string, unknown>;
    if (value['key'] !== key) return undefined;
    const figures = Object.fromEntries(
      (['insn', 'allocs', 'bytes'] as const).flatMap(name => {
        const figure = value[name];
        return typeof figure === 'number' && Number.isFinite(figure) && figure >= 0 ? [[name, figure]] : [];
      }),
    ) as Pick<Run, 'insn' | 'allocs' | 'bytes'>;
    const functions = functionsOf(value['functions']);
    return { ...figures, ...(functions && { functions }) };
  } catch {
    return undefined;
  }
}

function functionsOf(value: unknown): Map<string, number> | undefined {
  if (!Array.isArray(value)) return undefined;
  const pairs = value.filter(
    (pair): pair is [string, number] =>
      Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'number' && Number.isFinite(pair[1]),
  );
  return new Map(pairs);
}

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.json.gz'));
  const files = await Promise.all(
    names.map(async name => {
      const found = await stat(join(folder, name)).catch(() => undefined);
      return { name, size: found?.size ?? 0, time: found?.mtimeMs ?? 0 };
    }),
  );
  let room = MAX_BYTES;
  for (const { name, size } of files.sort((a, b) => b.time - a.time)) {
    room -= size;
    if (room < 0) await rm(join(folder, name), { force: true });
  }
}

import { createHash } from 'node:crypto';
import { oneLine, UserError } from '../language/index.js';
import type { Goarch } from '../platform/index.js';
import type { Check, Subject } from '../report/model.js';
import { Interrupted } from '../system/index.js';
import { checkElf, type Expectation, foreignMachine, invalidElf } from './check-elf.js';
import { sameProgram } from './checks/release.js';
import { scanLse } from './code/lse-scan.js';
import { scanWorld } from './code/world-scan.js';
import type { ElfFacts } from './examined.js';
import { ElfError } from './format/error.js';
import { machineOf } from './format/fields.js';
import { readElf } from './format/file.js';
import { type FileWindow, openWindow } from './format/window.js';
import { readBuildInfo } from './go/build-info.js';
import { findGoVersionStrings } from './go/go-traces.js';
import { parseGoVersion } from './go/go-version.js';
import { readSourcePaths } from './go/pclntab.js';
import { readDebugInfo } from './traces/debug-info.js';
import { findPacking } from './traces/packer.js';
import { findRefusedLevels } from './traces/refused-levels.js';
import { findStaticLibc } from './traces/static-libc.js';

export interface VerifyRequest extends Omit<Expectation, 'target' | 'subject' | 'sha256'> {
  /** What reports call the file. */
  readonly subject: string;
  /** undefined: whatever of our architectures the file says it is for. */
  readonly target?: Expectation['target'];
  readonly signal?: AbortSignal;
}

export interface Verified {
  readonly subject: Subject;
  readonly checks: readonly Check[];
  /** undefined when the file is not an ELF that can be read. */
  readonly facts: ElfFacts | undefined;
  /** The same program in the build that this one is compared with, bytes. */
  readonly baselineSize?: number;
}

/**
 * Opens a file once, hashes it, reads it and judges it. Memory does not grow with the file. A file that is no ELF is a
 * finding (elf/valid), one that cannot be opened or read throws UserError XC-VERIFY-001.
 */
export async function verifyFile(path: string, request: VerifyRequest): Promise<Verified> {
  const file = await openWindow(path);
  try {
    return await judge(file, request);
  } catch (error) {
    // The disk's fault, or of whoever wrote to the file meanwhile: no verdict on the file.
    if (error instanceof ElfError)
      throw new UserError('XC-VERIFY-001', { path: oneLine(path), reason: error.text.en }, { cause: error });
    throw error;
  } finally {
    await file.close();
  }
}

async function judge(file: FileWindow, request: VerifyRequest): Promise<Verified> {
  const { signal } = request;
  const sha256 = await hash(file, signal);
  const subject = { path: request.subject, sha256, size: file.size };
  let facts: ElfFacts;
  try {
    facts = await readFacts(file, signal);
  } catch (error) {
    if (!(error instanceof ElfError) || error.problem === 'read') throw error;
    const target = request.target;
    return {
      subject: { ...subject, ...(target !== undefined && { target }) },
      checks: [invalidElf(error, request.subject)],
      facts: undefined,
    };
  }
  const target = request.target ?? targetOf(facts);
  if (target === undefined) return { subject, checks: [foreignMachine(facts.elf, request.subject)], facts };
  const baselineSize = sameProgram(request.policy.baseline, { buildInfo: facts.buildInfo, target })?.size;
  return {
    ...(baselineSize !== undefined && { baselineSize }),
    subject: { ...subject, target: withVariant(target, facts) },
    checks: checkElf(facts, { ...request, target, sha256 }),
    facts,
  };
}

/** Everything that checks judge; throws ElfError for what is no ELF of ours. */
export async function readFacts(file: FileWindow, signal?: AbortSignal): Promise<ElfFacts> {
  const elf = await readElf(interruptible(file, signal));
  const { file: _, ...structure } = elf;
  const buildInfo = await readBuildInfo(elf);
  const sourcePaths = await readSourcePaths(elf);
  const settings = buildInfo?.settings;
  return {
    elf: structure,
    buildInfo,
    goVersion: buildInfo === undefined ? undefined : parseGoVersion(buildInfo.goVersion),
    sourcePaths,
    worldScan: await scanWorld(elf),
    lseScan: await scanLse(elf),
    refusedLevels: await findRefusedLevels(elf),
    staticLibc: await findStaticLibc(elf, settings?.get('CGO_ENABLED') === '0'),
    packing: await findPacking(elf, sourcePaths !== undefined),
    debugInfo: await readDebugInfo(elf),
    goVersionStrings: buildInfo === undefined ? await findGoVersionStrings(elf) : [],
  };
}

async function hash(file: FileWindow, signal: AbortSignal | undefined): Promise<string> {
  const sha256 = createHash('sha256');
  for await (const { bytes } of interruptible(file, signal).stream(0, file.size)) sha256.update(bytes);
  return sha256.digest('hex');
}

/** The same window, that Ctrl-C reaches between two reads. */
function interruptible(file: FileWindow, signal: AbortSignal | undefined): FileWindow {
  if (signal === undefined) return file;
  const check = () => {
    if (signal.aborted) throw new Interrupted();
  };
  return {
    size: file.size,
    read(offset, length) {
      check();
      return file.read(offset, length);
    },
    async *stream(offset, length) {
      for await (const piece of file.stream(offset, length)) {
        check();
        yield piece;
      }
    },
  };
}

function targetOf({ elf }: ElfFacts): Expectation['target'] | undefined {
  const goarch = (Object.keys(machineOf) as Goarch[]).find(name => machineOf[name] === elf.header.machine);
  return goarch === undefined ? undefined : { goos: 'linux', goarch };
}

/** The level that the file records, where the caller did not name one. */
function withVariant(target: Expectation['target'], { buildInfo }: ElfFacts): Expectation['target'] {
  if (target.variant !== undefined) return target;
  const variant = buildInfo?.settings.get('GOARM64') ?? buildInfo?.settings.get('GOAMD64');
  return variant === undefined || !/^[a-z0-9.,]{1,40}$/.test(variant) ? target : { ...target, variant };
}

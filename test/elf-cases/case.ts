import type { ElfPolicy } from '../../src/elf/index.js';
import type { ChosenPlatform, Goarch } from '../../src/platform/index.js';
import { type ElfSpec, goodBuildInfo, programHeaderAt, sigprocmaskCode } from '../elf-builder.js';
import { platform } from '../platforms-for-elf.js';

type Status = 'pass' | 'fail' | 'warn' | 'unknown' | 'skip';

export interface Case {
  readonly of: string;
  readonly status: Status;
  readonly because: string;
  readonly goarch?: Goarch;
  readonly spec?: ElfSpec;
  readonly patch?: (file: Buffer) => void;
  readonly platform?: ChosenPlatform;
  readonly policy?: Partial<ElfPolicy>;
  /** Substring of the evidence, as JSON. */
  readonly evidence?: string;
  /** Substring of the English title. */
  readonly says?: string;
}

export const alpine = {
  amd64: platform('amd64', { libc: 'musl', glibc: null, interp: '/lib/ld-musl-x86_64.so.1' }, 'alpine/x'),
  loong64: platform('loong64', { libc: 'musl', glibc: null, interp: '/lib/ld-musl-loongarch64.so.1' }, 'alpine/y'),
};
export const cgo = { ...goodBuildInfo, settings: { ...goodBuildInfo.settings, CGO_ENABLED: '1' } };
export const built = (settings: Record<string, string>, version = goodBuildInfo.version) => ({
  buildInfo: { ...goodBuildInfo, version, settings: { ...goodBuildInfo.settings, ...settings } },
});
export const dynamic = (versions: readonly string[] = ['GLIBC_2.17', 'GLIBC_2.28']) => ({
  needed: ['libc.so.6'],
  symbols: [{ name: 'fcntl64', version: versions.at(-1) ?? '' }],
  versions: { 'libc.so.6': versions },
});
export const loader = { amd64: '/lib64/ld-linux-x86-64.so.2', loong64: '/lib64/ld-linux-loongarch-lp64d.so.1' };
export const eight = sigprocmaskCode([8, 8, 8, 8]);
export const sixteen = sigprocmaskCode([16, 16, 16, 16]);
export const write64 = (file: Buffer, at: number, value: number) => file.writeBigUInt64LE(BigInt(value), at);
export const abiTag = (...version: number[]) => ({
  notes: [{ name: 'GNU', type: 1, desc: Buffer.from([0, ...version].flatMap(n => [n, 0, 0, 0])) }],
});
export const isaNeeded = (bits: number) => ({
  notes: [{ name: 'GNU', type: 5, desc: Buffer.from([2, 0x80, 0, 0xc0, 4, 0, 0, 0, bits, 0, 0, 0, 0, 0, 0, 0]) }],
});

export function eachLoad(file: Buffer, act: (at: number) => void): void {
  for (let i = 0; i < file.readUInt16LE(56); i++) if (file.readUInt32LE(64 + i * 56) === 1) act(64 + i * 56);
}

export function shiftAddress(file: Buffer, nth: number, by: number): void {
  const at = programHeaderAt(file, 1, nth) + 16;
  write64(file, at, Number(file.readBigUInt64LE(at)) + by);
}

export function sectionOffset(file: Buffer, type: number): number {
  const shoff = Number(file.readBigUInt64LE(40));
  for (let i = 0; i < file.readUInt16LE(60); i++)
    if (file.readUInt32LE(shoff + i * 64 + 4) === type) return Number(file.readBigUInt64LE(shoff + i * 64 + 24));
  throw new Error(`no section of type ${type}`);
}

/** Of every file in the table, whatever its bytes are. */
export const sha256 = 'c0ffee00'.repeat(8);

/** The same noise in every run. */
export function randomBytes(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

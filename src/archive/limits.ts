import { megabytes } from '../language/index.js';
import { ArchiveProblem } from './problem.js';

/** What one archive may cost, whatever it says of itself. */
export interface ArchiveLimits {
  readonly members: number;
  /** Bytes of one member that is kept, an ELF file or a blob of an image. */
  readonly memberBytes: number;
  /** Bytes that come out of all decompressors. */
  readonly unpackedBytes: number;
  /** Unpacked over packed, once `ratioFrom` bytes have been unpacked: deflate cannot do better than 1032. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Linux, limits.h: PATH_MAX. */
  readonly pathBytes: number;
  /** OCI indexes within indexes. */
  readonly indexDepth: number;
  readonly manifests: number;
  /** OCI image spec, manifest.md: registries should take 4 MiB. */
  readonly jsonBytes: number;
  /** Package headers that are held in memory; rpm's own limit is 256 MiB, and the kernel's package has 4. */
  readonly headerBytes: number;
}

export const LIMITS: ArchiveLimits = {
  members: 200_000,
  memberBytes: 2 * 2 ** 30,
  unpackedBytes: 16 * 2 ** 30,
  ratio: 200,
  ratioFrom: 100 * 2 ** 20,
  pathBytes: 4096,
  indexDepth: 4,
  manifests: 200,
  jsonBytes: 4 * 2 ** 20,
  headerBytes: 32 * 2 ** 20,
};

/** Counts what an archive costs, and refuses to go on. */
export class Budget {
  private packed = 0;
  private unpacked = 0;
  private members = 0;

  constructor(readonly limits: ArchiveLimits = LIMITS) {}

  read(bytes: number): void {
    this.packed += bytes;
  }

  produced(bytes: number): void {
    this.unpacked += bytes;
    const { unpackedBytes, ratio, ratioFrom } = this.limits;
    if (this.unpacked > unpackedBytes) throw tooMuch('bytes', this.unpacked, unpackedBytes, megabytes);
    if (this.unpacked > ratioFrom && this.unpacked > ratio * this.packed)
      throw new ArchiveProblem(
        'too-much',
        {
          en: `it unpacks to more than ${ratio} times its size: a decompression bomb`,
          zh: `解压后超过其自身大小的 ${ratio} 倍：解压炸弹`,
        },
        { packed: this.packed, unpacked: this.unpacked, max_ratio: ratio },
      );
  }

  member(): void {
    this.members += 1;
    if (this.members > this.limits.members) throw tooMuch('members', this.members, this.limits.members);
  }

  memberSize(bytes: number, path: string): void {
    if (bytes > this.limits.memberBytes)
      throw tooMuch('bytes of one member', bytes, this.limits.memberBytes, megabytes, path);
  }
}

const WHAT: Readonly<Record<string, string>> = {
  bytes: '字节',
  members: '个成员',
  'bytes of one member': '字节的单个成员',
};

function tooMuch(
  what: 'bytes' | 'members' | 'bytes of one member',
  got: number,
  max: number,
  write: (n: number) => string = String,
  member?: string,
): ArchiveProblem {
  return new ArchiveProblem(
    'too-much',
    { en: `more than ${write(max)}: ${what}`, zh: `超过 ${write(max)}：${WHAT[what]}` },
    { got, max, ...(member !== undefined && { member }) },
  );
}

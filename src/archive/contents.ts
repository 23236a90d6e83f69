import type { Pieces, Reading } from './bytes.js';
import { hidesMore } from './decompress.js';
import type { Budget } from './limits.js';
import { peek } from './peek.js';
import { printable } from './printable.js';
import { sniff } from './sniff.js';
import type { Spool, Spooled } from './spool.js';

/** A member that begins as an ELF file does. */
export interface ElfMember {
  /** Fit for a report; for an image, below its platform: `linux-arm64/usr/bin/gateway`. */
  readonly path: string;
  readonly file: Spooled;
}

/** Names that are kept of each kind. */
const SHOWN = 200;

/** What one part of an archive holds: the whole of it, or one image. */
export class Contents {
  readonly elf: ElfMember[] = [];
  /** Archives within, which are not opened. */
  readonly notOpened: string[] = [];
  /** Programs of other systems. */
  readonly foreign: string[] = [];
  /** Static libraries. */
  readonly libraries: string[] = [];
  files = 0;

  constructor(
    private readonly spool: Spool,
    private readonly reading: Reading,
    private readonly label?: string,
  ) {}

  /** Looks at a file by its first bytes, and keeps it if it is ELF. */
  async take(path: string, size: number, pieces: Pieces): Promise<void> {
    this.files += 1;
    const { head, all } = await peek(pieces);
    const shown = printable(this.label === undefined ? path : `${this.label}/${path}`, 400);
    const format = sniff(head);
    if (format === 'elf') {
      const { budget } = this.reading;
      budget.memberSize(size, shown);
      this.elf.push({ path: shown, file: await this.spool.add(bounded(all, budget, shown)) });
      return;
    }
    // Man pages, change logs and fonts are compressed in every package: what comes out of them tells.
    if (format === 'gzip' || format === 'xz' || format === 'zstd') {
      if (await hidesMore(format, all, this.reading)) note(this.notOpened, shown);
      return;
    }
    // To its end: only then its checksum, and that of the archive, has been checked.
    for await (const _ of all);
    switch (format) {
      case 'pe':
      case 'mach-o':
        note(this.foreign, shown);
        return;
      case 'ar':
        note(this.libraries, shown);
        return;
      case undefined:
        return;
      default:
        note(this.notOpened, shown);
    }
  }
}

function note(list: string[], name: string): void {
  if (list.length < SHOWN) list.push(name);
}

async function* bounded(pieces: Pieces, budget: Budget, path: string): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    budget.memberSize(size, path);
    yield piece;
  }
}

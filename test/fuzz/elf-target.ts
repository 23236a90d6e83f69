import { bytesWindow, checkElf, ElfError, readFacts } from '../../src/elf/index.js';
import { reportSchema } from '../../src/report/model.js';
import { platform } from '../platforms-for-elf.js';
import { Draft } from './draft.js';
import { type Field, fieldsOf, setField, VALUES } from './elf-fields.js';
import type { Random } from './random.js';
import type { Fuzzed, Outcome } from './target.js';

interface Seed {
  readonly draft: Draft;
  readonly fields: readonly Field[];
  /** Lengths at which a file is cut. */
  readonly cuts: readonly number[];
}

/**
 * Half of the inputs go through every field × every bad value and through every length, in an order that spreads; the
 * other half are random: bits, numbers, copied ranges, two seeds spliced.
 */
export async function fuzzElf(files: readonly Buffer[]): Promise<Fuzzed> {
  const seeds = await Promise.all(files.map(seedOf));
  const ways = seeds.map(({ fields, cuts }) => fields.length * VALUES + cuts.length);
  const total = ways.reduce((a, b) => a + b, 0);
  const stride = strideThrough(total);
  let drawn: Draft | undefined;
  return {
    make(n, random) {
      drawn?.reset();
      if (n % 2 === 0) {
        let way = ((n / 2) * stride) % total;
        const index = ways.findIndex(count => {
          if (way < count) return true;
          way -= count;
          return false;
        });
        drawn = deliberate(seeds[index] ?? random.pick(seeds), way);
        return drawn.bytes();
      }
      const seed = random.pick(seeds);
      drawn = seed.draft;
      return blind(seed, seeds, random);
    },
    run: judge,
  };
}

function deliberate({ draft, fields, cuts }: Seed, way: number): Draft {
  const cut = cuts[way];
  if (cut !== undefined) draft.cut(cut);
  else setField(draft, fields, Math.floor((way - cuts.length) / VALUES), (way - cuts.length) % VALUES);
  return draft;
}

function blind({ draft, fields, cuts }: Seed, seeds: readonly Seed[], random: Random): Buffer {
  const small = draft.seed.length < 1 << 16;
  if (small && random.chance(0.1)) {
    const other = random.pick(seeds).draft.seed.subarray(0, 1 << 16);
    return Buffer.concat([
      draft.seed.subarray(0, random.below(draft.seed.length)),
      other.subarray(random.below(other.length)),
    ]);
  }
  for (let n = random.below(4); n > 0; n--) setField(draft, fields, random.below(fields.length), random.below(VALUES));
  draft.hit(
    random,
    fields.map(({ at }) => at),
  );
  if (random.chance(0.1)) draft.cut(random.chance(0.5) ? random.pick(cuts) : random.below(draft.seed.length));
  return draft.bytes();
}

async function seedOf(file: Buffer): Promise<Seed> {
  const fields = await fieldsOf(file);
  const near = fields.flatMap(({ at, size }) => [at - 1, at, at + 1, at + size, Number(file.readBigUInt64LE(40)) + 1]);
  const everywhere = Array.from({ length: Math.min(file.length, 1 << 14) }, (_, n) => n);
  const cuts = file.length < 1 << 14 ? everywhere : [...new Set(near)].filter(n => n >= 0 && n < file.length);
  return { draft: new Draft(file), fields, cuts };
}

/** Coprime with the total, so that every way is taken once before any is taken twice. */
function strideThrough(total: number): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  let stride = Math.floor(total * 0.618) | 1;
  while (gcd(stride, total) !== 1) stride += 2;
  return stride;
}

const platforms = [platform('amd64'), platform('arm64', { page: null }), platform('loong64', { world: 'old' })];
const goarches = ['amd64', 'arm64', 'loong64'] as const;

/** Whatever the bytes are: a verdict that a report has room for, or an ElfError. */
export async function judge(file: Buffer, n: number): Promise<Outcome> {
  const facts = await readFacts(bytesWindow(file)).catch((error: unknown) => {
    if (error instanceof ElfError) return undefined;
    throw error;
  });
  if (facts === undefined) return 'refused';
  // What the file is for, and now and then what it is not for.
  const own = { 62: 'amd64', 183: 'arm64', 258: 'loong64' } as const;
  const goarch = n % 4 === 0 ? undefined : own[facts.elf.header.machine as keyof typeof own];
  const checks = checkElf(facts, {
    subject: 'x',
    sha256: '0'.repeat(64),
    target: { goos: 'linux', goarch: goarch ?? goarches[n % 3] ?? 'amd64' },
    platforms,
    policy: { static: n % 2 === 0 ? 'required' : 'allowed', cgo: 'off' },
  });
  if (checks.length === 0) throw new Error('no check was made');
  if (n % 50 === 0) {
    reportSchema.shape.checks.parse(checks);
    // Facts go between threads.
    structuredClone(facts);
  }
  return 'read';
}

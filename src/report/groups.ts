import { type Matrix, type Placed, type Row, worse } from './compatibility.js';
import type { CheckStatus } from './model.js';
import type { Binary } from './programs.js';

/**
 * What all checks of one kind say of one platform: of `elf/world` and `elf/load-align` the kind is `elf`.
 *
 * With two programs a table of platforms × programs is read at a glance; with three hundred it is no table any more.
 * Platforms × kinds of check has the same few columns for both, and says in each cell how many programs are meant and which
 * check decided; it is what a change is judged by, and which program it is stands in the findings below.
 */
export interface GroupCell {
  readonly status: CheckStatus;
  /** The first check that is as bad as the status. */
  readonly decidedBy: Placed;
  /** Programs of which this status holds, in all of the platform's. 0 where the check speaks of none. */
  readonly programs: readonly string[];
  readonly of: number;
  /** Other checks that are as bad. */
  readonly more: number;
}

export interface GroupRow {
  readonly row: Row;
  /** One for each kind, in order; undefined where no check of that kind speaks of the platform. Worked out when asked. */
  cells(): readonly (GroupCell | undefined)[];
}

export interface GroupMatrix {
  /** Those that occur, in the order in which a program meets them. */
  readonly kinds: readonly Kind[];
  readonly rows: readonly GroupRow[];
}

/** The kinds of check, by the first part of their ids. What a report calls otherwise is one column, however much it is. */
export const KINDS = [
  'setup',
  'audit',
  'build',
  'verify',
  'elf',
  'run',
  'bench',
  'gmtls',
  'archive',
  'report',
  'gate',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

function kindOf(id: string): Kind {
  const first = id.slice(0, id.indexOf('/'));
  return KINDS.find(kind => kind === first) ?? 'other';
}

/** Linear in checks, plus platforms × binaries × kinds. */
export function groupMatrix({ checks, rows, binaries }: Matrix): GroupMatrix {
  const found = new Map<string, Map<Kind, Tally>>();
  const occur = new Set<Kind>();
  for (const placed of checks) {
    const { binary, target, check, counts } = placed;
    const goarch = (binary?.target ?? target)?.goarch;
    // What speaks of the set as a whole stands in no row.
    if (counts === undefined || goarch === undefined) continue;
    const kind = kindOf(check.id);
    occur.add(kind);
    // A platform id is never empty.
    const place = `${goarch} ${check.platform ?? ''}`;
    const tallies = found.get(place) ?? new Map<Kind, Tally>();
    const tally = tallies.get(kind) ?? { ofBinary: new Map(), ofNone: undefined, ids: new Map() };
    found.set(place, tallies.set(kind, tally));
    count(tally, placed, binary, counts);
  }
  const kinds = KINDS.filter(kind => occur.has(kind));
  const onArch = new Map<string, Binary[]>();
  for (const binary of binaries) {
    if (binary.target.goos !== 'linux') continue;
    const same = onArch.get(binary.target.goarch);
    if (same) same.push(binary);
    else onArch.set(binary.target.goarch, [binary]);
  }
  return {
    kinds,
    rows: rows.map(row => {
      const { id, goarch } = row.platform;
      const tallies = [found.get(`${goarch} ${id}`), found.get(`${goarch} `)];
      const here = onArch.get(goarch) ?? [];
      return {
        row,
        cells: () =>
          kinds.map(kind =>
            cell(
              tallies.flatMap(one => one?.get(kind) ?? []),
              here,
            ),
          ),
      };
    }),
  };
}

interface Tally {
  readonly ofBinary: Map<Binary, { status: CheckStatus; placed: Placed }>;
  ofNone: { status: CheckStatus; placed: Placed } | undefined;
  /** How often each check is as bad as it gets, by status and id. */
  readonly ids: Map<CheckStatus, Set<string>>;
}

function count(tally: Tally, placed: Placed, binary: Binary | undefined, status: CheckStatus): void {
  const before = binary ? tally.ofBinary.get(binary) : tally.ofNone;
  if (!before || worse(status, before.status)) {
    if (binary) tally.ofBinary.set(binary, { status, placed });
    else tally.ofNone = { status, placed };
  }
  if (!worse(status, 'pass')) return;
  const ids = tally.ids.get(status);
  if (ids) ids.add(placed.check.id);
  else tally.ids.set(status, new Set([placed.check.id]));
}

function cell(tallies: readonly Tally[], here: readonly Binary[]): GroupCell | undefined {
  let worst: { status: CheckStatus; placed: Placed } | undefined;
  const take = (one: typeof worst) => {
    if (one && (!worst || worse(one.status, worst.status))) worst = one;
  };
  const each = here.map(binary => {
    const of = tallies.flatMap(tally => tally.ofBinary.get(binary) ?? []);
    return { binary, of: of.length === 0 ? undefined : of.reduce((a, b) => (worse(b.status, a.status) ? b : a)) };
  });
  for (const { of } of each) take(of);
  for (const tally of tallies) take(tally.ofNone);
  if (!worst) return undefined;
  const { status, placed } = worst;
  const ids = new Set(tallies.flatMap(tally => [...(tally.ids.get(status) ?? [])]));
  return {
    status,
    decidedBy: placed,
    programs: [...new Set(each.flatMap(({ binary, of }) => (of?.status === status ? [binary.program] : [])))],
    of: new Set(here.map(({ program }) => program)).size,
    more: Math.max(0, ids.size - 1),
  };
}

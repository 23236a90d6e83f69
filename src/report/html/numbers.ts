import type { Placed } from '../compatibility.js';
import { type CheckGroup, isFinding, type Occurrence, type Summary } from '../summary.js';

/** Anchors: a cell jumps to the occurrence of the check that decided it. */
export interface Numbers {
  /** undefined: the group is one too many, and is not in the page. */
  anchor(group: CheckGroup): string | undefined;
  occurrence(occurrence: Occurrence): string;
  /** Those of a group that are written out, from the first. */
  shown(group: CheckGroup): readonly Occurrence[];
  deciding(placed: Placed): string | undefined;
}

/** What a browser opens in a moment. Of what passed some is enough to see what was looked at; the reports have all of it. */
const MAX_FINDINGS = 5000;
const MAX_OTHERS = 3000;
const FEW = 40;

export function numberOccurrences({ groups, groupOf }: Summary): Numbers {
  const shown = new Map(choose(groups).filter(([, occurrences]) => occurrences.length > 0));
  const ofGroup = new Map([...shown.keys()].map((group, i) => [group, `g${i}`]));
  const ofOccurrence = new Map([...shown.values()].flat().map((one, i) => [one, `c${i}`]));
  return {
    anchor: group => ofGroup.get(group),
    occurrence: one => ofOccurrence.get(one) ?? '',
    shown: group => shown.get(group) ?? [],
    deciding: placed => {
      const found = groupOf.get(placed);
      return found && (ofOccurrence.get(found.occurrence) ?? ofGroup.get(found.group));
    },
  };
}

function choose(groups: readonly CheckGroup[]): (readonly [CheckGroup, readonly Occurrence[]])[] {
  const others = groups.filter(group => !isFinding(group));
  const many = others.reduce((sum, { occurrences }) => sum + occurrences.length, 0) > MAX_OTHERS;
  let room = MAX_FINDINGS;
  return groups.map(group => {
    const max = isFinding(group) ? room : many ? FEW : group.occurrences.length;
    const shown = group.occurrences.slice(0, max);
    if (isFinding(group)) room -= shown.length;
    return [group, shown];
  });
}

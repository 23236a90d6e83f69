import type { Placed } from '../compatibility.js';
import type { CheckGroup, Occurrence, Summary } from '../summary.js';

/** Anchors: a cell jumps to the occurrence of the check that decided it. */
export interface Numbers {
  anchor(group: CheckGroup): string;
  occurrence(occurrence: Occurrence): string;
  deciding(placed: Placed): string | undefined;
}

export function numberOccurrences({ groups, groupOf }: Summary): Numbers {
  const ofGroup = new Map(groups.map((group, i) => [group, `g${i}`]));
  const ofOccurrence = new Map(groups.flatMap(group => group.occurrences).map((one, i) => [one, `c${i}`]));
  return {
    anchor: group => ofGroup.get(group) ?? '',
    occurrence: one => ofOccurrence.get(one) ?? '',
    deciding: placed => {
      const found = groupOf.get(placed);
      return found && ofOccurrence.get(found.occurrence);
    },
  };
}

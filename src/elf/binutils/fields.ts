/**
 * What two readers say of one file, by names such as `segment 3 align`. Numbers are hexadecimal, names as readelf prints
 * them.
 */
export type Fields = ReadonlyMap<string, string>;

/** In place of a value that one reader has no words for, or that a number of JavaScript cannot hold. */
export const UNTOLD = '?';

export interface Comparison {
  /** Fields that both told, alike or not. */
  readonly compared: number;
  /** `segment 3 align: we 0x1000, readelf 0x10000`, in the order of our fields. */
  readonly differing: readonly string[];
}

/**
 * A field that only one of the two has differs; one that either could not tell is not compared, and `note *` that we
 * could not tell stands for all whose first word is `note`.
 */
export function compareFields(ours: Fields, theirs: Fields): Comparison {
  let compared = 0;
  const differing: string[] = [];
  for (const field of new Set([...ours.keys(), ...theirs.keys()])) {
    const [we, they] = [ours.get(field), theirs.get(field)];
    if (we === UNTOLD || they === UNTOLD || ours.has(`${field.split(' ', 1)[0]} *`)) continue;
    compared++;
    if (we !== they) differing.push(`${field}: we ${we ?? '-'}, readelf ${they ?? '-'}`);
  }
  return { compared, differing };
}

export function number(value: number): string {
  return Number.isSafeInteger(value) ? `0x${value.toString(16)}` : UNTOLD;
}

/** Names out of a file: each reader escapes in its own way what is no printable ASCII, and cuts what is long. */
export function name(text: string): string {
  return /^[!-~]{0,150}$/.test(text) ? text : UNTOLD;
}

/** Annobin keeps values of its own encoding in owners' names. */
export function noteOwner(owner: string): string {
  return owner === '' || owner === '(NONE)' || /^GA[$*+!]/.test(owner) ? UNTOLD : name(owner);
}

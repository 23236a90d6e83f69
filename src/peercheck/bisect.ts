/** `refused` is the smallest size that was refused; undefined: the largest that was tried went through. */
export interface Limit {
  readonly accepted: number;
  readonly refused: number | undefined;
}

/**
 * The largest size that is accepted, to within `step`: at most 2 + log2((most − least) / step) questions. Who runs out
 * of time has the bounds that were found until then; undefined when not even the least is accepted.
 */
export async function bisect(
  accepts: (size: number) => Promise<boolean>,
  { least, most, step, expired }: { least: number; most: number; step: number; expired: () => boolean },
): Promise<Limit | undefined> {
  if (!(await accepts(least))) return undefined;
  if (await accepts(most)) return { accepted: most, refused: undefined };
  let [accepted, refused] = [least, most];
  while (refused - accepted > step && !expired()) {
    const middle = (accepted + refused) >> 1;
    if (await accepts(middle)) accepted = middle;
    else refused = middle;
  }
  return { accepted, refused };
}

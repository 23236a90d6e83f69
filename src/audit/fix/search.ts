/** What one try came to: undefined when it compiles, else why not. */
export type Try = (version: string) => Promise<string | undefined>;

export interface Searched {
  readonly works?: string;
  /** Of the last version that was tried and does not. */
  readonly why?: string;
  readonly tried: readonly string[];
}

/**
 * The lowest version that works, of versions in rising order, all of them above the one that does not. Steps double from the
 * next one up, since the smallest step is the least risk, then halve back: 2·log₂ n tries.
 * @param first tried before the others: what the table of known modules names
 */
export async function lowestThatWorks(
  versions: readonly string[],
  first: string | undefined,
  attempt: Try,
): Promise<Searched> {
  const tried: string[] = [];
  let why: string | undefined;
  const works = async (version: string): Promise<boolean> => {
    tried.push(version);
    const said = await attempt(version);
    if (said !== undefined) why = said;
    return said === undefined;
  };
  const ended = (version?: string): Searched => ({
    tried,
    ...(version !== undefined && { works: version }),
    ...(why !== undefined && { why }),
  });
  if (first !== undefined && (await works(first))) return ended(first);
  let [bad, step] = [-1, 1];
  for (;;) {
    const at = Math.min(bad + step, versions.length - 1);
    if (at <= bad) return ended();
    if (versions[at] !== first && (await works(versions[at] as string))) {
      let good = at;
      while (good - bad > 1) {
        const middle = (good + bad) >> 1;
        if (await works(versions[middle] as string)) good = middle;
        else bad = middle;
      }
      return ended(versions[good]);
    }
    bad = at;
    step *= 2;
  }
}

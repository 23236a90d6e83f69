/**
 * What one client has made and the next ones use again. A handshake costs a client of ours some 6 ms and a good server 0.3:
 * who is to keep a server busy cannot verify its signature each time, nor encrypt for it anew. The server cannot tell, and
 * does all of its own work.
 */
export class Spared {
  readonly #made = new Map<string, unknown>();

  /** @param name of one kind of work, with what it depends on */
  once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }
}

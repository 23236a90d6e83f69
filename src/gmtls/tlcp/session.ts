/** A session that the server may be asked to go on with. The secret does not show when it is printed. */
export class TlcpSession {
  readonly #master: Uint8Array;

  constructor(
    readonly id: Uint8Array,
    readonly suite: number,
    master: Uint8Array,
  ) {
    this.#master = master;
  }

  get master(): Uint8Array {
    return this.#master;
  }
}

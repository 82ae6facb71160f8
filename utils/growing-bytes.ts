const PIECE_BYTES = 256 << 10;

/** Bytes one behind the other in few large pieces: thousands of small arrays cost many times as much. */
export class GrowingBytes implements Iterable<Uint8Array<ArrayBuffer>> {
  readonly #full: Uint8Array<ArrayBuffer>[] = [];
  #room = new Uint8Array(PIECE_BYTES);
  #filled = 0;

  length = 0;

  append(bytes: Uint8Array): void {
    for (let rest = bytes; rest.length > 0; ) {
      if (this.#filled === this.#room.length) {
        this.#full.push(this.#room);
        this.#room = new Uint8Array(PIECE_BYTES);
        this.#filled = 0;
      }
      const part = rest.subarray(0, this.#room.length - this.#filled);
      this.#room.set(part, this.#filled);
      this.#filled += part.length;
      this.length += part.length;
      rest = rest.subarray(part.length);
    }
  }

  *[Symbol.iterator](): Generator<Uint8Array<ArrayBuffer>> {
    yield* this.#full;
    yield this.#room.subarray(0, this.#filled);
  }
}

const FIRST_BYTES = 64 << 10;

/** Bytes one behind the other in one buffer: thousands of small arrays cost many times as much. */
export class GrowingBytes {
  #room = new Uint8Array(FIRST_BYTES);
  #length = 0;

  append(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (length > this.#room.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.#room.length));
      larger.set(this.bytes);
      this.#room = larger;
    }
    this.#room.set(bytes, this.#length);
    this.#length = length;
  }

  /** All of them; a view that stands until the next are appended. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#room.subarray(0, this.#length);
  }
}

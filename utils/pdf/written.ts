/** What is written, as bytes in room that grows. */
export class Written {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** Latin-1: a byte for each character. */
  text(text: string): void {
    this.#makeRoom(text.length);
    for (let at = 0; at < text.length; at++) {
      this.#bytes[this.#length + at] = text.charCodeAt(at);
    }
    this.#length += text.length;
  }

  bytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Everything so far; what is written next begins anew. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const roomier = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    roomier.set(this.#bytes);
    this.#bytes = roomier;
  }
}

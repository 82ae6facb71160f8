import { crc32 } from './crc32';
import type { RandomAccess } from './random-access';

/** One read of a file costs as much as a megabyte of it: read large, serve small. */
const WINDOW_BYTES = 4 << 20;

/**
 * Reads of a file that mostly go forward, served from large pieces. The bytes given are views: keep
 * them only while they are needed. `crc` sums them up; the host may have a faster one than ours.
 */
export class FileWindow {
  #start = 0;
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly file: RandomAccess,
    readonly crc: typeof crc32 = crc32,
  ) {}

  /** Bytes from `start` to `end`, fewer where the file ends before. Reads are served in order. */
  read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const reading = this.#turn.then(() => this.#read(start, end));
    // The next read does not fail for this one; its caller hears of it.
    this.#turn = reading.catch(() => undefined);
    return reading;
  }

  async #read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    if (start < this.#start || end > this.#start + this.#bytes.length) {
      const until = Math.max(end, start + WINDOW_BYTES);
      this.#bytes = new Uint8Array(await this.file.slice(start, until).arrayBuffer());
      this.#start = start;
    }
    return this.#bytes.subarray(start - this.#start, end - this.#start);
  }
}

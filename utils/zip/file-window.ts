import { Turns } from '@/utils/turns';
import { crc32 } from './crc32';
import type { RandomAccess } from './random-access';

/** One read of a file costs as much as a megabyte of it: read large, serve small. */
const WINDOW_BYTES = 4 << 20;

/**
 * Reads of a file that mostly go forward, served from large pieces. The bytes given are views, and
 * the next read may write over them. `crc` sums them up; the host may have a faster one than ours.
 */
export class FileWindow {
  #start = 0;
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array();
  /** Filled again and again: what is let go of, engines take back only hundreds of megabytes later. */
  #buffer: Uint8Array<ArrayBuffer> | null = null;
  readonly #turns = new Turns();

  constructor(
    readonly file: RandomAccess,
    readonly crc: typeof crc32 = crc32,
  ) {}

  /** Bytes from `start` to `end`, fewer where the file ends before. */
  async read(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    if (start < this.#start || end > this.#start + this.#bytes.length) {
      this.#bytes = await this.#load(start, Math.max(end, start + WINDOW_BYTES));
      this.#start = start;
    }
    return this.#bytes.subarray(start - this.#start, end - this.#start);
  }

  /** Does a work, in the order of the calls, whose bytes no other one's reads write over. */
  alone<R>(work: () => Promise<R>): Promise<R> {
    return this.#turns.take(work);
  }

  async #load(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const { file } = this;
    if (!file.readInto) return new Uint8Array(await file.slice(start, end).arrayBuffer());
    const size = Math.max(0, Math.min(end, file.size) - start);
    this.#buffer ??= new Uint8Array(Math.min(WINDOW_BYTES, file.size));
    const into = size > this.#buffer.length ? new Uint8Array(size) : this.#buffer;
    return into.subarray(0, file.readInto(start, into.subarray(0, size)));
  }
}

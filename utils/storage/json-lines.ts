import type { Sequence } from '@/utils/sequence';
import { writeAt } from './private-file';

/** Where a line stands in the file, in bytes. */
export type Place = { at: number; bytes: number };
/** Lines one behind the other, `length` of them; where they start and end, in bytes. */
export type Stretch = { start: number; end: number; length: number };

/** Firefox takes as long to read or write one line as so much. */
const PIECE_BYTES = 64 << 10;
/** In UTF-8, of a unit of UTF-16. */
const MOST_BYTES = 3;

/**
 * A file of the origin-private file system with a JSON value in each line, for what would take too
 * much memory. Every call but `values` may throw the `QuotaExceededError` of a full disk.
 */
export class JsonLines {
  #room = new Uint8Array(PIECE_BYTES);
  #filled = 0;
  #written = 0;

  constructor(private readonly access: Pick<FileSystemSyncAccessHandle, 'read' | 'write'>) {}

  get end(): number {
    return this.#written + this.#filled;
  }

  append(value: unknown): Place {
    const line = `${JSON.stringify(value)}\n`;
    const room = this.#roomFor(line.length * MOST_BYTES);
    const { written: bytes } = new TextEncoder().encodeInto(line, room);
    const at = this.end;
    this.#filled += bytes;
    return { at, bytes };
  }

  /** Appends lines that stand there once more, in this order. */
  repeat(lines: readonly Place[]): Stretch {
    this.flush();
    const start = this.end;
    for (const { at, bytes } of lines) {
      const room = this.#roomFor(bytes).subarray(0, bytes);
      if (this.access.read(room, { at }) < bytes) throw cut(at);
      this.#filled += bytes;
    }
    return { start, end: this.end, length: lines.length };
  }

  /** Writes what was not yet written. */
  flush(): void {
    writeAt(this.access, this.#room.subarray(0, this.#filled), this.#written);
    this.#written += this.#filled;
    this.#filled = 0;
  }

  /** The values of written lines, read anew by whoever reads. Reading throws where the file was cut. */
  values<T>({ start, end, length }: Stretch): Sequence<T> {
    const lines = () => this.#lines(start, end);
    return {
      length,
      *[Symbol.iterator]() {
        for (const line of lines()) yield JSON.parse(line) as T;
      },
    };
  }

  *#lines(start: number, end: number): Generator<string> {
    const room = new Uint8Array(PIECE_BYTES);
    const decoder = new TextDecoder();
    let begun = '';
    for (let at = start; at < end; ) {
      const piece = room.subarray(0, end - at);
      const read = this.access.read(piece, { at });
      if (read === 0) throw cut(at);
      at += read;
      const lines = (begun + decoder.decode(piece.subarray(0, read), { stream: true })).split('\n');
      begun = lines.pop() ?? '';
      yield* lines;
    }
  }

  /** Room for so many bytes behind those that wait to be written. */
  #roomFor(bytes: number): Uint8Array<ArrayBuffer> {
    if (this.#room.length - this.#filled < bytes) this.flush();
    if (this.#room.length < bytes) this.#room = new Uint8Array(bytes);
    return this.#room.subarray(this.#filled);
  }
}

const cut = (at: number) => new Error(`cut at ${at}`);

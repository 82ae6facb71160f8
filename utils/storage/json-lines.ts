import type { Sequence } from '@/utils/sequence';
import { writeAt } from './private-file';

/** Lines one behind the other, `length` of them; where they start and end, in bytes. */
export type Stretch = { start: number; end: number; length: number };

/** Firefox takes as long to read or write one line as so much. */
const PIECE_BYTES = 64 << 10;
/** Lines are made bytes together: Chrome holds something of each call until it collects all. */
const ENCODED_CHARS = 16 << 10;
const LF = 10;

/**
 * A file of the origin-private file system with a JSON value in each line, for what would take too
 * much memory. Every call but `values` may throw the `QuotaExceededError` of a full disk.
 */
export class JsonLines {
  readonly #encoder = new TextEncoder();
  readonly #room = new Uint8Array(PIECE_BYTES);
  #waiting = '';
  #end: number;

  /** Appends behind the first `end` bytes of the file. */
  constructor(
    private readonly access: Pick<FileSystemSyncAccessHandle, 'read' | 'write'>,
    end = 0,
  ) {
    this.#end = end;
  }

  append(value: unknown): void {
    this.#waiting += `${JSON.stringify(value)}\n`;
    if (this.#waiting.length >= ENCODED_CHARS) this.flush();
  }

  /** Writes what was appended, and gives where it ends, in bytes. */
  flush(): number {
    for (let rest = this.#waiting; rest !== ''; ) {
      const { read, written } = this.#encoder.encodeInto(rest, this.#room);
      this.#write(this.#room.subarray(0, written));
      rest = rest.slice(read);
    }
    this.#waiting = '';
    return this.#end;
  }

  /** Writes written lines once more, by a key of theirs; those of one key stay in their order. */
  writeSorted<T>(written: Stretch, keyOf: (value: T) => string): Stretch {
    const start = this.flush();
    const lines = this.#places(written, keyOf);
    lines.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
    let room = new Uint8Array(PIECE_BYTES);
    let filled = 0;
    for (const { at, bytes } of lines) {
      if (filled + bytes > room.length) {
        this.#write(room.subarray(0, filled));
        filled = 0;
      }
      if (bytes > room.length) room = new Uint8Array(bytes);
      if (this.access.read(room.subarray(filled, filled + bytes), { at }) < bytes) throw cut(at);
      filled += bytes;
    }
    this.#write(room.subarray(0, filled));
    return { start, end: this.#end, length: lines.length };
  }

  /** The values of written lines, read anew by whoever reads. Reading throws where the file was cut. */
  values<T>({ start, end, length }: Stretch): Sequence<T> {
    const lines = () => this.#lines(start, end);
    return {
      length,
      *[Symbol.iterator]() {
        for (const line of lines()) yield parsed<T>(line);
      },
    };
  }

  #places<T>({ start, end }: Stretch, keyOf: (value: T) => string) {
    const places: { key: string; at: number; bytes: number }[] = [];
    let at = start;
    for (const line of this.#lines(start, end)) {
      const bytes = line.length + 1;
      places.push({ key: keyOf(parsed<T>(line)), at, bytes });
      at += bytes;
    }
    return places;
  }

  /** Lines without their ends; each stands until the next is taken. */
  *#lines(start: number, end: number): Generator<Uint8Array> {
    let room = new Uint8Array(PIECE_BYTES);
    let begun = 0;
    for (let at = start; at < end; ) {
      if (begun === room.length) room = enlarged(room);
      const read = this.access.read(room.subarray(begun, begun + end - at), { at });
      if (read === 0) throw cut(at);
      at += read;
      const piece = room.subarray(0, begun + read);
      let from = 0;
      for (let to = piece.indexOf(LF); to >= 0; to = piece.indexOf(LF, from)) {
        yield piece.subarray(from, to);
        from = to + 1;
      }
      piece.copyWithin(0, from);
      begun = piece.length - from;
    }
  }

  #write(bytes: Uint8Array<ArrayBuffer>): void {
    writeAt(this.access, bytes, this.#end);
    this.#end += bytes.length;
  }
}

const decoder = new TextDecoder();
const parsed = <T>(line: Uint8Array) => JSON.parse(decoder.decode(line)) as T;

function enlarged(room: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * room.length);
  larger.set(room);
  return larger;
}

const cut = (at: number) => new Error(`cut at ${at}`);

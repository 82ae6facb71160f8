import type { RandomAccess } from './random-access';

/** Reads bytes of a file from `at` on; gives how many, 0 at its end. */
export type ReadAt = (into: Uint8Array<ArrayBuffer>, at: number) => number;

const STREAM_BYTES = 1 << 20;

/** A file on disk, or a stretch of it. Reads block: use it where nothing else waits. */
export class BlockingFile implements RandomAccess {
  constructor(
    private readonly readAt: ReadAt,
    private readonly end: number,
    private readonly start = 0,
  ) {}

  get size(): number {
    return this.end - this.start;
  }

  slice(start: number, end: number): BlockingFile {
    const clamp = (at: number) => Math.min(this.end, this.start + Math.max(0, at));
    return new BlockingFile(this.readAt, Math.max(clamp(start), clamp(end)), clamp(start));
  }

  /** Fewer bytes where the file was cut meanwhile. */
  readInto(start: number, into: Uint8Array<ArrayBuffer>): number {
    const room = into.subarray(0, Math.max(0, this.size - start));
    let filled = 0;
    while (filled < room.length) {
      const read = this.readAt(room.subarray(filled), this.start + start + filled);
      if (read === 0) break;
      filled += read;
    }
    return filled;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(this.size);
    const read = this.readInto(0, bytes);
    return read < bytes.length ? bytes.buffer.slice(0, read) : bytes.buffer;
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let at = 0;
    return new ReadableStream({
      pull: async (controller) => {
        if (at >= this.size) return controller.close();
        const piece = await this.slice(at, at + STREAM_BYTES).arrayBuffer();
        at += STREAM_BYTES;
        controller.enqueue(new Uint8Array(piece));
      },
    });
  }
}

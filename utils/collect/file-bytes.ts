import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { RandomAccess } from '@/utils/zip/random-access';

const STREAM_BYTES = 1 << 20;

/** A file on disk, or a stretch of it. Reads block: use it where nothing else waits. */
export class FileBytes implements RandomAccess {
  private constructor(
    private readonly descriptor: number,
    private readonly start: number,
    private readonly end: number,
  ) {}

  /** Opens a file for as long as `use` takes. */
  static async with<T>(path: string, use: (file: FileBytes) => Promise<T>): Promise<T> {
    const descriptor = openSync(path, 'r');
    try {
      return await use(new FileBytes(descriptor, 0, fstatSync(descriptor).size));
    } finally {
      closeSync(descriptor);
    }
  }

  get size(): number {
    return this.end - this.start;
  }

  slice(start: number, end: number): FileBytes {
    const clamp = (at: number) => Math.min(this.end, this.start + Math.max(0, at));
    return new FileBytes(this.descriptor, clamp(start), Math.max(clamp(start), clamp(end)));
  }

  /** Fewer bytes where the file was cut meanwhile. */
  async arrayBuffer(): Promise<ArrayBuffer> {
    // Not zeroed: every byte given is one that was read.
    const bytes = Buffer.allocUnsafeSlow(this.size);
    let filled = 0;
    while (filled < bytes.length) {
      const read = readSync(
        this.descriptor,
        bytes,
        filled,
        bytes.length - filled,
        this.start + filled,
      );
      if (read === 0) return bytes.buffer.slice(0, filled);
      filled += read;
    }
    return bytes.buffer;
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

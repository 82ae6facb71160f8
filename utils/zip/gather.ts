/** Disks and the origin-private file system take few large writes ten times as fast as many small. */
const CHUNK_BYTES = 1 << 20;

/** The same bytes in chunks of `size`, the last one shorter. */
export function gather(size = CHUNK_BYTES): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  let chunk = new Uint8Array(size);
  let filled = 0;
  return new TransformStream({
    transform(bytes, controller) {
      for (let taken = 0; taken < bytes.length; ) {
        const part = bytes.subarray(taken, taken + size - filled);
        chunk.set(part, filled);
        filled += part.length;
        taken += part.length;
        if (filled < size) continue;
        controller.enqueue(chunk);
        chunk = new Uint8Array(size);
        filled = 0;
      }
    },
    flush(controller) {
      if (filled > 0) controller.enqueue(chunk.subarray(0, filled));
    },
  });
}

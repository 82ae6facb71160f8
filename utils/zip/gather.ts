/** Disks and the origin-private file system take few large writes ten times as fast as many small. */
export const CHUNK_BYTES = 1 << 20;

/**
 * The same bytes in chunks of 1 MiB, the last one shorter. Who brings his own buffer
 * (`ReadableStreamBYOBReader`) has it filled, and needs no other.
 */
export function gathered(
  parts: AsyncGenerator<Uint8Array, void>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let rest: Uint8Array = new Uint8Array();
  async function fill(room: Uint8Array): Promise<number> {
    let filled = 0;
    while (filled < room.length) {
      if (rest.length === 0) {
        const { done, value } = await parts.next();
        if (done) break;
        rest = value;
      }
      const part = rest.subarray(0, room.length - filled);
      room.set(part, filled);
      filled += part.length;
      rest = rest.subarray(part.length);
    }
    return filled;
  }
  return new ReadableStream({
    type: 'bytes',
    autoAllocateChunkSize: CHUNK_BYTES,
    async pull(controller) {
      const { view } = controller.byobRequest ?? {};
      if (!view) return;
      const filled = await fill(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
      if (filled === 0) controller.close();
      controller.byobRequest?.respond(filled);
    },
    async cancel() {
      await parts.return();
    },
  });
}

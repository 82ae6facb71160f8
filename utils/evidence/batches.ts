/**
 * One transaction keeps this much: many small messages at once, for each transaction waits for the
 * disk; large ones by themselves, for they are held in memory until then.
 */
const LIMITS = { items: 100, bytes: 16 * 1024 * 1024 };

/** The same items in their order, in batches; `bytesOf` tells what holding one costs. */
export async function* inBatches<T>(
  items: AsyncIterable<T> | Iterable<T>,
  bytesOf: (item: T) => number,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for await (const item of items) {
    batch.push(item);
    bytes += bytesOf(item);
    if (batch.length < LIMITS.items && bytes < LIMITS.bytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/**
 * One transaction keeps this much: many small messages at once, for each transaction waits for the
 * disk; large ones by themselves, for they are held in memory until then.
 */
const LIMITS = { items: 400, bytes: 16 * 1024 * 1024 };

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

/**
 * Works on one item after the other, each begun while the work on the one before still goes on:
 * the disk writes one batch while the next is read. Results come in order, and whoever stops early
 * waits for what was begun.
 */
export async function* oneAhead<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  let last: Promise<R> | null = null;
  let next: Promise<R> | null = null;
  try {
    for await (const item of items) {
      next = work(item);
      // Of a failure he hears who waits for it, in its turn.
      next.catch(() => undefined);
      if (last) yield await last;
      last = next;
    }
    if (last) yield await last;
  } finally {
    await Promise.allSettled([next]);
  }
}

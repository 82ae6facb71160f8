/** What may be under way at once; an item heavier than `bytes` is loaded alone. */
export type AheadLimit = { items: number; bytes: number };

/**
 * Loads items ahead of the reader and gives them in order, so that the disk reads while the zip is
 * written and memory stays flat. Where `load` rejects, so does the reading, in that item's turn.
 */
export async function* readAhead<Item, Loaded>(
  items: Iterable<Item>,
  bytesOf: (item: Item) => number,
  load: (item: Item) => Promise<Loaded>,
  limit: AheadLimit,
): AsyncGenerator<Loaded> {
  const pending: { bytes: number; loaded: Promise<Loaded> }[] = [];
  let pendingBytes = 0;

  async function* first() {
    const head = pending.shift();
    if (head === undefined) return;
    yield await head.loaded;
    pendingBytes -= head.bytes;
  }

  for (const item of items) {
    const bytes = bytesOf(item);
    const full = () => pending.length >= limit.items || pendingBytes + bytes > limit.bytes;
    while (pending.length > 0 && full()) yield* first();
    const loaded = load(item);
    // Whoever reads hears of it in its turn, if he comes so far.
    loaded.catch(() => undefined);
    pending.push({ bytes, loaded });
    pendingBytes += bytes;
  }
  while (pending.length > 0) yield* first();
}

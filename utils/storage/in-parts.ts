type Source<R> = { getAll(range: IDBKeyRange, count: number): Promise<R[]> };

/**
 * Records in the order of their keys, at most `count` held at once. As long as a transaction is the
 * source, who reads waits for nothing else between two parts: it would be over.
 */
export async function* inParts<R>(
  source: Source<R>,
  range: IDBKeyRange,
  keyOf: (record: R) => IDBValidKey,
  count: number,
): AsyncGenerator<R[]> {
  let rest = range;
  for (;;) {
    const part = await source.getAll(rest, count);
    const last = part.at(-1);
    if (last === undefined) return;
    yield part;
    rest = IDBKeyRange.bound(keyOf(last), range.upper, true);
  }
}

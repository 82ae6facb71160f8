/**
 * Items in their order, which whoever reads reads from the first one on. An array is such; what is
 * not need not hold what it gives.
 */
export type Sequence<T> = Iterable<T> & { readonly length: number };

/** What is made of each item, made again for each who reads. */
export function mapped<T, R>(
  items: Sequence<T>,
  toOther: (item: T, index: number) => R,
): Sequence<R> {
  return {
    length: items.length,
    *[Symbol.iterator]() {
      let index = 0;
      for (const item of items) yield toOther(item, index++);
    },
  };
}

/** The first items of a kind, at most `most`. */
export function firstOf<T>(
  items: Iterable<T>,
  most: number,
  isWanted: (item: T) => boolean = () => true,
): T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length === most) break;
    if (isWanted(item)) found.push(item);
  }
  return found;
}

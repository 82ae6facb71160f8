import type { CustodyAction, CustodyEntry } from './custody';

/** How often something was done, and when for the first and the last time; RFC 3339 in UTC. */
export type ActionSummary = { count: number; first: string; last: string };

/** What a custody log comes to; `head` is the hash of its last entry, null for an empty one. */
export type CustodySummary = {
  entries: number;
  head: string | null;
  actions: ReadonlyMap<CustodyAction, ActionSummary>;
};

/** Sums a log up entry by entry, as it is read: there may be very much of it. */
export class CustodySum implements CustodySummary {
  entries = 0;
  head: string | null = null;
  readonly actions = new Map<CustodyAction, ActionSummary>();

  add({ action, at, hash }: CustodyEntry): void {
    this.entries += 1;
    this.head = hash;
    const { count, first } = this.actions.get(action) ?? { count: 0, first: at };
    this.actions.set(action, { count: count + 1, first, last: at });
  }
}

export function summaryOf(entries: Iterable<CustodyEntry>): CustodySummary {
  const sum = new CustodySum();
  for (const entry of entries) sum.add(entry);
  return sum;
}

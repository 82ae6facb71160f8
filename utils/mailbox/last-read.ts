import type { Mailbox } from './schema';

/** The box read last is the one that the user works on; null where none was ever seen. */
export function lastRead(mailboxes: readonly Mailbox[]): Mailbox | null {
  const [first] = mailboxes.toSorted((one, other) =>
    (one.readAt ?? '') < (other.readAt ?? '') ? 1 : -1,
  );
  return first ?? null;
}

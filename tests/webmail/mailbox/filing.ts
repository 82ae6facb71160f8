import { personal } from './cast';
import type { Draft } from './draft';
import type { FolderIds } from './folders';
import { FLAG } from './message';
import type { Profile } from './profiles';
import type { Random } from './random';

const DAY_MS = 86_400_000;

/** Where the owner's filters and habits put a message. */
export function folderFor(draft: Draft, ids: FolderIds, random: Random): string {
  if (draft.kind === 'sent') return ids.sent;
  if (draft.kind === 'spam') return ids.spam;
  if (random.chance(0.05)) return ids.trash;
  const topic = personal.find(({ address }) => address === draft.from.address)?.topic;
  if (topic === 'services' && random.chance(0.3)) return ids.invoices;
  if (topic === 'work' && random.chance(0.25)) return ids.work;
  if (topic === 'family' && random.chance(0.2)) return ids.family;
  return ids.inbox;
}

/** What the owner did with it: read it, answered it, starred it. */
export function drawFlags(draft: Draft, profile: Pick<Profile, 'to'>, random: Random): number {
  if (draft.kind === 'sent') return FLAG.seen;
  const unread = random.chance(draft.receivedMs > profile.to - 4 * DAY_MS ? 0.6 : 0.08);
  return (
    (unread ? 0 : FLAG.seen) |
    (!unread && random.chance(0.1) ? FLAG.answered : 0) |
    (random.chance(0.03) ? FLAG.flagged : 0) |
    (draft.kind === 'spam' ? FLAG.spam : 0)
  );
}

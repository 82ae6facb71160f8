import * as z from 'zod/mini';
import type { Database } from '@/utils/storage/database';
import { everyOf } from '@/utils/storage/key-range';
import type { WebmailFailure } from '@/utils/webmail/webmail';
import { canonicalJson } from './canonical-json';
import type { CustodyEntry } from './custody';
import { entriesOf } from './custody-records';
import { type EvidenceSurroundings, write } from './writing';

/** Failures that asking again later does not mend, unlike an expired session or a lost connection. */
const LASTING = ['gone', 'malformed', 'truncated', 'refused'] as const satisfies WebmailFailure[];
const lastingSchema = z.enum(LASTING);

/** What the custody log's `detail` holds of a refusal, as canonical JSON. */
const detailSchema = z.strictObject({
  outage: z.string(),
  subject: z.string(),
  reason: lastingSchema,
});

/** A message that the user marked and the webmail did not give: it could not become evidence. */
export const refusalSchema = z.object({
  ...detailSchema.shape,
  mailbox: z.string(),
  host: z.string(),
  folder: z.string(),
  serverId: z.string(),
});
export type Refusal = z.infer<typeof refusalSchema>;

/** One of the log; `at` is RFC 3339 in UTC. */
export type LoggedRefusal = z.infer<typeof detailSchema> &
  Pick<CustodyEntry, 'at' | 'folder' | 'serverId'>;

export function isLasting(failure: WebmailFailure): failure is Refusal['reason'] {
  return lastingSchema.safeParse(failure).success;
}

/** Writes a refusal into the custody log, unless it stands there or the message is evidence by now. */
export async function noteRefusal(
  db: Database,
  surroundings: EvidenceSurroundings,
  { mailbox, host, folder, serverId, ...told }: Refusal,
): Promise<void> {
  const detail = canonicalJson(told);
  await write(db, surroundings, async (writing) => {
    const { transaction } = writing;
    const messages = transaction.objectStore('evidence').index('message');
    const there = await messages.getAll([mailbox, folder, serverId]);
    if (there.some(({ removedAt }) => removedAt === null)) return;
    const records = await transaction.objectStore('custody').getAll(everyOf(mailbox));
    const last = entriesOf(records).findLast(isAbout({ folder, serverId }));
    if (last?.action === 'refused' && last.detail === detail) return;
    await writing.log(mailbox, { action: 'refused', host, folder, serverId, detail });
  });
}

/** The refusals of a log that still stand: marking a message again with success ends its own. */
export function refusalsOf(log: Iterable<CustodyEntry>, outage: string): LoggedRefusal[] {
  const standing = new StandingRefusals();
  for (const entry of log) standing.hear(entry);
  return standing.of(outage);
}

/** The same, of a log that is heard entry by entry. */
export class StandingRefusals {
  readonly #standing = new Map<string, LoggedRefusal>();

  hear({ action, at, folder, serverId, detail }: CustodyEntry): void {
    const message = JSON.stringify([folder, serverId]);
    if (action === 'refused') {
      const told = toldIn(detail);
      if (told) this.#standing.set(message, { ...told, at, folder, serverId });
    } else if (action === 'acquired' || action === 'restored') {
      this.#standing.delete(message);
    }
  }

  of(outage: string): LoggedRefusal[] {
    return [...this.#standing.values()].filter((refusal) => refusal.outage === outage);
  }
}

/** Null for words of another hand (a backup may bring any log): these the log alone tells, as they are. */
function toldIn(detail: string): z.infer<typeof detailSchema> | null {
  try {
    return detailSchema.parse(JSON.parse(detail));
  } catch {
    return null;
  }
}

const isAbout =
  (message: Pick<CustodyEntry, 'folder' | 'serverId'>) =>
  ({ folder, serverId }: CustodyEntry) =>
    folder === message.folder && serverId === message.serverId;

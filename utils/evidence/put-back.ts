import type { Database } from '@/utils/storage/database';
import { usersOf } from './content';
import type { CustodyFact } from './custody';
import { noteWhole } from './integrity-report';
import { type EvidenceSurroundings, write } from './writing';

/**
 * Puts whole bytes in the place of those that were lost or altered; the log says of each item that
 * they belong to where they came from.
 */
export async function putBack(
  db: Database,
  surroundings: EvidenceSurroundings,
  content: { sha256: string; blob: Blob },
  originOf: (mailbox: string) => Partial<CustodyFact>,
): Promise<void> {
  const { sha256 } = content;
  await write(db, surroundings, async (writing) => {
    const { transaction } = writing;
    await transaction.objectStore('content').put(content);
    for (const [mailbox, item] of await usersOf(transaction, sha256)) {
      await writing.log(mailbox, { action: 'restored', item, sha256, ...originOf(mailbox) });
    }
    await noteWhole(transaction, [sha256]);
  });
}

import type { Database } from '@/utils/storage/database';
import type { Acquisition } from './acquisition';
import { assemble, forgetParts } from './incoming';
import { isAltered } from './integrity-report';
import { type Kept, keep } from './keep';
import { putBack } from './put-back';
import type { StoredEvidence } from './schema';
import type { EvidenceSurroundings } from './writing';

/**
 * Keeps a message as evidence. Marking what is marked changes nothing, unless its bytes were lost or
 * altered: these are put back. Marking what was removed a moment ago brings it back.
 * @throws EvidenceError when the bytes are not all there, or not those that were hashed.
 */
export async function acquire(
  db: Database,
  surroundings: EvidenceSurroundings,
  acquisition: Acquisition,
): Promise<StoredEvidence> {
  const { mailbox, outage, kind, sha256, transfer } = acquisition;
  const known = await knownOf(db, acquisition);
  if (known?.removedAt === null) {
    if (await isAltered(db, sha256)) await repair(db, surroundings, acquisition);
    // The answer to an earlier call was lost, and with that call the parts went.
    await forgetParts(db, transfer);
    return known;
  }
  const bytes = await assemble(db, acquisition);
  const place = { ...acquisition, server: acquisition.server ?? null };
  const message = { mailbox, outage, kind, sha256, bytes, place, file: '' };
  const [kept] = await keep(db, [message], { ...surroundings, transfers: [transfer] });
  return (kept as Kept).evidence;
}

async function knownOf(db: Database, { mailbox, folder, serverId, sha256 }: Acquisition) {
  const there = await db.getAllFromIndex('evidence', 'message', [mailbox, folder, serverId]);
  return there.find((item) => item.sha256 === sha256);
}

async function repair(
  db: Database,
  surroundings: EvidenceSurroundings,
  acquisition: Acquisition,
): Promise<void> {
  const { sha256, host, folder, serverId } = acquisition;
  const blob = new Blob([await assemble(db, acquisition)], { type: 'message/rfc822' });
  const place = { host, folder, serverId };
  await putBack(db, surroundings, { sha256, blob }, () => place);
}

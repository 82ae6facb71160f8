import type { Database } from '@/utils/storage/database';
import { everyOf } from '@/utils/storage/key-range';
import { describe, type FoundMessage } from './found';
import { noteWhole } from './integrity-report';
import type { Evidence, StoredEvidence } from './schema';
import { type EvidenceSurroundings, type Writing, write } from './writing';

/** What became of a message: `known` it was evidence already, `restored` it had been taken off. */
export type Kept = { evidence: StoredEvidence; outcome: 'added' | 'restored' | 'known' };

export type KeepOptions = EvidenceSurroundings & {
  /** Parts that arrived for these messages, and are theirs now. */
  transfers?: readonly string[];
};

/**
 * Keeps messages as evidence, each with its bytes and its line in the custody log, all of them in
 * one transaction. What is kept already, perhaps by another tab a moment ago, is not kept twice.
 */
export function keep(
  db: Database,
  messages: readonly FoundMessage[],
  { transfers = [], ...surroundings }: KeepOptions,
): Promise<Kept[]> {
  const described = messages.map((found) => ({
    found,
    evidence: describe(found, {
      id: surroundings.uuid(),
      markedAt: surroundings.now().toISOString(),
    }),
    blob: new Blob([found.bytes], { type: 'message/rfc822' }),
  }));
  return write(db, surroundings, async (writing) => {
    const { transaction } = writing;
    // First what depends on nothing: it is on its way before an earlier transaction is over. Also the
    // bytes of twins: their own may have been lost or altered, these were hashed a moment ago.
    for (const { found, blob } of described) {
      writing.queue(transaction.objectStore('content').put({ sha256: found.sha256, blob }));
    }
    const hashes = messages.map(({ sha256 }) => sha256);
    writing.queue(noteWhole(transaction, hashes));
    const twins = await Promise.all(messages.map((found) => twinOf(writing, found)));
    const here = new Map<string, StoredEvidence>();
    const kept: Kept[] = [];
    for (const [index, { found, evidence }] of described.entries()) {
      const twin = here.get(identityOf(found)) ?? twins[index];
      const one = twin ? await keepTwin(writing, twin) : await keepNew(writing, found, evidence);
      here.set(identityOf(found), one.evidence);
      kept.push(one);
    }
    for (const transfer of transfers) {
      writing.queue(transaction.objectStore('incoming').delete(everyOf(transfer)));
    }
    return kept;
  });
}

/**
 * The record of the same message: the same bytes at the same place of the webmail (a server that
 * numbers its messages anew gives other bytes an old number), for a file the same bytes anywhere in
 * the mailbox's evidence.
 */
async function twinOf(writing: Writing, found: FoundMessage): Promise<StoredEvidence | null> {
  const evidence = writing.transaction.objectStore('evidence');
  const { mailbox, sha256, place } = found;
  const same = place
    ? await evidence.index('message').getAll([mailbox, place.folder, place.serverId])
    : await evidence.index('content').getAll(sha256);
  const twins = same.filter((item) => item.mailbox === mailbox && item.sha256 === sha256);
  return twins.find(({ removedAt }) => removedAt === null) ?? twins[0] ?? null;
}

/** What `twinOf` goes by, for messages that come together. */
function identityOf({ mailbox, sha256, place }: FoundMessage): string {
  return JSON.stringify([mailbox, sha256, place && [place.folder, place.serverId]]);
}

async function keepNew(writing: Writing, found: FoundMessage, item: Evidence): Promise<Kept> {
  const evidence = { ...item, removedAt: null };
  writing.queue(writing.transaction.objectStore('evidence').add(evidence));
  const fact = found.place
    ? ({ action: 'acquired', host: found.place.host } as const)
    : ({ action: 'imported', detail: found.file } as const);
  await writing.logItem(evidence, fact);
  return { evidence, outcome: 'added' };
}

async function keepTwin(writing: Writing, twin: StoredEvidence): Promise<Kept> {
  if (twin.removedAt === null) return { evidence: twin, outcome: 'known' };
  const restored = { ...twin, removedAt: null };
  writing.queue(writing.transaction.objectStore('evidence').put(restored));
  await writing.logItem(restored, { action: 'restored' });
  return { evidence: restored, outcome: 'restored' };
}

import { describe, expect, it } from 'vitest';
import { emptyCase } from '@/utils/claim/empty';
import { CaseStore } from '@/utils/claim/store';
import { DocumentStore } from '@/utils/evidence/documents';
import { MailboxStore } from '@/utils/mailbox/store';
import { eraseAll, eraseMailbox } from '@/utils/storage/erase';
import { bytesOf, MAILBOX, mail, mark, OUTAGE, openStage, storedBytes } from '../evidence/stage';

const OTHER = 'bea@virgilio.it';

/** Two mailboxes that share a message, each with one of its own, a document and a case. */
async function twoMailboxes() {
  const stage = await openStage();
  const { db, store, surroundings } = stage;
  const documents = new DocumentStore(db, surroundings);
  const mailboxes = new MailboxStore(db);
  for (const [at, mailbox] of [MAILBOX, OTHER].entries()) {
    await mailboxes.open('mail1.libero.it', mailbox);
    await mailboxes.folder(mailbox, { id: 'default0/INBOX', title: 'a', role: 'inbox', total: 1 });
    await mark(store, mail(1), { mailbox });
    await mark(store, mail(10 + at), { mailbox, serverId: '8' });
    await documents.add(mailbox, OUTAGE, new File([bytesOf(`ricevuta ${at}`)], 'ricevuta.pdf'));
    await new CaseStore(db).update(mailbox, OUTAGE, emptyCase(mailbox, OUTAGE));
    await store.part(mailbox, 0, mail(3));
  }
  return stage;
}

describe('erasing', () => {
  it('everything leaves nothing', async () => {
    const { db } = await twoMailboxes();
    await eraseAll(db);
    for (const store of db.objectStoreNames) expect(await db.count(store)).toBe(0);
  });

  it('one mailbox leaves the other as it was', async () => {
    const { db, store } = await twoMailboxes();
    const others = await store.list(OTHER);
    const log = await store.custody(OTHER);
    await eraseMailbox(db, MAILBOX);

    expect(await store.list(MAILBOX)).toEqual([]);
    expect(await store.custody(MAILBOX)).toEqual([]);
    expect(await store.list(OTHER)).toEqual(others);
    expect(await store.custody(OTHER)).toEqual(log);
    expect(await storedBytes(store, others[0]?.sha256 ?? null)).toEqual(mail(1));
    for (const left of ['mailboxes', 'folders', 'cases', 'documents'] as const) {
      expect(await db.count(left), left).toBe(1);
    }
    expect(await db.count('content')).toBe(3);
  });
});

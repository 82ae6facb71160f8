import { describe, expect, it } from 'vitest';
import { verifyChain } from '@/utils/evidence/custody';
import { DocumentStore } from '@/utils/evidence/documents';
import type { Database } from '@/utils/storage/database';
import { dieEverywhere } from './dying';
import {
  bytesOf,
  hash,
  MAILBOX,
  mail,
  mark,
  OUTAGE,
  openStage,
  stageOver,
  storedBytes,
} from './stage';

const receipt = bytesOf('%PDF-1.7 \xe8\0 ricevuta');
const file = () => new File([receipt], 'ricevuta n. 1.pdf', { type: 'application/pdf' });
const documentsOf = (db: Database) => new DocumentStore(db, stageOver(db).surroundings);

describe('documents', () => {
  it('are kept in their original bytes, under their hash, with their own name', async () => {
    const { db, store } = await openStage();
    const documents = documentsOf(db);
    const added = await documents.add(MAILBOX, OUTAGE, file());
    expect(added).toMatchObject({
      sha256: hash(receipt),
      name: 'ricevuta n. 1.pdf',
      type: 'application/pdf',
      bytes: receipt.length,
    });
    expect(await storedBytes(store, added.sha256)).toEqual(receipt);
    expect(await documents.add(MAILBOX, OUTAGE, file())).toEqual(added);
    expect(await documents.list(MAILBOX, OUTAGE)).toEqual([added]);
    expect(await documents.list(MAILBOX, 'jun2023')).toEqual([]);
    expect(await store.custody(MAILBOX)).toMatchObject([
      { action: 'imported', item: added.sha256, detail: 'ricevuta n. 1.pdf' },
    ]);
  });

  it('leave a trace when they are removed, and no bytes', async () => {
    const { db, store } = await openStage();
    const documents = documentsOf(db);
    const { sha256 } = await documents.add(MAILBOX, OUTAGE, file());
    await documents.remove(MAILBOX, OUTAGE, sha256);
    await documents.remove(MAILBOX, OUTAGE, sha256);
    expect(await documents.list(MAILBOX, OUTAGE)).toEqual([]);
    expect(await store.bytes(sha256)).toBeNull();
    const actions = (await store.custody(MAILBOX)).map(({ action }) => action);
    expect(actions).toEqual(['imported', 'removed']);
  });

  it('spare bytes that are evidence too, and evidence spares theirs', async () => {
    const { db, store, clock } = await openStage();
    const documents = documentsOf(db);
    const item = await mark(store, mail(1));
    const { sha256 } = await documents.add(MAILBOX, OUTAGE, new File([mail(1)], 'mail.eml'));
    await store.remove(item.id);
    clock.now += 60 * 60 * 1000;
    await store.tidy();
    expect(await storedBytes(store, sha256)).toEqual(mail(1));
    await documents.remove(MAILBOX, OUTAGE, sha256);
    expect(await store.bytes(sha256)).toBeNull();
  });

  it('survive a death at any step', async () => {
    await dieEverywhere({
      open: async () => (await openStage()).db,
      work: (db) => documentsOf(db).add(MAILBOX, OUTAGE, file()),
      async check(db) {
        const { store } = stageOver(db);
        expect(await storedBytes(store, hash(receipt))).toEqual(receipt);
        const log = await store.custody(MAILBOX);
        expect(log).toHaveLength(1);
        expect(verifyChain(log)).toBeNull();
      },
    });
  });
});

import { expect, it } from 'vitest';
import { eraseAll, eraseMailbox } from '@/utils/storage/erase';
import { isLost, noteErased, noteKept } from '@/utils/storage/kept';
import { mail, mark, openStage } from '../evidence/stage';

const OTHER = 'bea@virgilio.it';

/** Two stores: one with evidence of two mailboxes, and the one that a browser makes of a damaged one. */
async function browserWithEvidence() {
  const { db, store } = await openStage();
  await mark(store, mail(1));
  await mark(store, mail(1), { mailbox: OTHER });
  await noteKept(db);
  return { db, empty: (await openStage()).db };
}

it('evidence is lost where there was some and the store is empty', async () => {
  const { db, empty } = await browserWithEvidence();
  expect(await isLost(db)).toBe(false);
  expect(await isLost(empty)).toBe(true);
  await noteKept(empty);
  expect(await isLost(empty)).toBe(true);
});

it('evidence is not lost where the user erased all of it', async () => {
  const { db } = await browserWithEvidence();
  await eraseMailbox(db, OTHER);
  await noteErased(db);
  expect(await isLost((await openStage()).db)).toBe(true);
  await eraseAll(db);
  await noteErased(db);
  expect(await isLost(db)).toBe(false);
});

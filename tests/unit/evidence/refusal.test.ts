import { describe, expect, it } from 'vitest';
import { type CustodyEntry, chain, verifyChain } from '@/utils/evidence/custody';
import { type Refusal, refusalsOf } from '@/utils/evidence/refusal';
import { MAILBOX, mail, mark, OUTAGE, openStage } from './stage';

const refusal: Refusal = {
  mailbox: MAILBOX,
  outage: OUTAGE,
  host: 'mail1.libero.it',
  folder: 'default0/INBOX',
  serverId: '7',
  subject: 'Convocazione',
  reason: 'truncated',
};

async function standing(store: Awaited<ReturnType<typeof openStage>>['store'], outage = OUTAGE) {
  const log = await store.custody(MAILBOX);
  expect(verifyChain(log)).toBeNull();
  return refusalsOf(log, outage);
}

describe('a message that the webmail refuses', () => {
  it('stands in the custody log, once, for the outage that it was marked for', async () => {
    const { store } = await openStage();
    await store.refuse(refusal);
    await store.refuse(refusal);
    expect(await store.custody(MAILBOX)).toHaveLength(1);
    const { outage, folder, serverId, subject, reason } = refusal;
    const at = '2026-11-21T10:00:00.000Z';
    expect(await standing(store)).toEqual([{ outage, folder, serverId, subject, reason, at }]);
    expect(await standing(store, 'jun2023')).toEqual([]);
  });

  it('is no longer told of once the message is evidence', async () => {
    const { store } = await openStage();
    await store.refuse(refusal);
    await store.refuse({ ...refusal, serverId: '8' });
    const { id } = await mark(store, mail(1));
    expect(await standing(store)).toMatchObject([{ serverId: '8' }]);

    await store.refuse(refusal);
    expect(await standing(store)).toMatchObject([{ serverId: '8' }]);

    await store.remove(id);
    await store.refuse({ ...refusal, reason: 'gone' });
    expect(await standing(store)).toMatchObject([
      { serverId: '8' },
      { serverId: '7', reason: 'gone' },
    ]);
    await store.restore(id);
    expect(await standing(store)).toMatchObject([{ serverId: '8' }]);
  });

  it.each(['not JSON', '{"reason":"truncated"}', ''])(
    'is left to the log where that tells of it in other words: %j',
    async (detail) => {
      const { store } = await openStage();
      await store.refuse(refusal);
      const log = await store.custody(MAILBOX);
      const [{ seq: _, previous: __, hash: ___, ...fact }] = log as [CustodyEntry];
      const longer = [...log, chain({ ...fact, serverId: '9', detail }, log[0] ?? null)];
      expect(verifyChain(longer)).toBeNull();
      expect(refusalsOf(longer, OUTAGE)).toMatchObject([{ serverId: '7' }]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { verifyChain } from '@/utils/evidence/custody';
import { hash, MAILBOX, mail, mark, openStage, storedBytes } from './stage';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('a clock that is set back', () => {
  it('breaks neither the log nor the evidence', async () => {
    const { store, clock } = await openStage();
    const first = await mark(store, mail(1));
    clock.now -= 400 * DAY_MS;
    const second = await mark(store, mail(2), { serverId: '8' });
    await store.remove(first.id);
    await store.restore(first.id);
    await store.tidy();

    const log = await store.custody(MAILBOX);
    expect(verifyChain(log)).toBeNull();
    // The log keeps the order in which things happened, whatever the clock said.
    expect(log.map(({ action, item }) => [action, item])).toEqual([
      ['acquired', first.id],
      ['acquired', second.id],
      ['removed', first.id],
      ['restored', first.id],
    ]);
    for (const { sha256 } of await store.list(MAILBOX)) {
      const bytes = await storedBytes(store, sha256);
      expect(bytes && hash(bytes)).toBe(sha256);
    }
    expect(await store.list(MAILBOX)).toHaveLength(2);
  });
});

import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inTurn } from '@/utils/storage/changes';

describe('a work that many changes ask for', () => {
  it('is done once more for all that asked while it was under way', async () => {
    let stored = 1;
    const shown: number[] = [];
    const show = inTurn(async () => {
      const read = stored;
      await turn();
      shown.push(read);
    });
    const first = show();
    await Promise.resolve();
    await Promise.resolve();
    const rest = Array.from({ length: 1000 }, () => {
      stored += 1;
      return show();
    });
    await first;
    expect(shown).toEqual([1]);
    await Promise.all(rest);
    expect(shown).toEqual([1, 1001]);
  });

  it('goes on after a failure, of which those hear who had asked', async () => {
    let rounds = 0;
    const show = inTurn(async () => {
      rounds += 1;
      await turn();
      if (rounds === 1) throw new Error('no answer');
    });
    const failed = expect(show()).rejects.toThrow('no answer');
    await turn();
    await show();
    await failed;
    expect(rounds).toBe(2);
  });
});

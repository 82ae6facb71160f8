import { describe, expect, it } from 'vitest';
import { inTurn } from '@/utils/panel/in-turn';

/** Readings that end when they are told to, in any order. */
function readings() {
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  let stored = 0;
  const shown: number[] = [];
  const show = inTurn(async () => {
    const read = stored;
    await new Promise<void>((resolve, reject) => ends.push({ resolve, reject }));
    shown.push(read);
  });
  return {
    show,
    shown,
    ends,
    store: (value: number) => {
      stored = value;
    },
  };
}

const aWhile = () => new Promise((resolve) => setTimeout(resolve));

describe('readings in turn', () => {
  it('show last what was stored last', async () => {
    const { show, shown, ends, store } = readings();
    store(1);
    const first = show();
    await aWhile();
    store(2);
    const second = show();
    await aWhile();
    expect(ends).toHaveLength(1);
    ends[0]?.resolve();
    await first;
    await aWhile();
    ends[1]?.resolve();
    await second;
    expect(shown).toEqual([1, 2]);
  });

  it('are shared by all who ask while one waits', async () => {
    const { show, shown, ends, store } = readings();
    const first = show();
    await aWhile();
    const waiting = [show(), show(), show()];
    store(3);
    ends[0]?.resolve();
    await first;
    await aWhile();
    expect(ends).toHaveLength(2);
    ends[1]?.resolve();
    await Promise.all(waiting);
    expect(shown).toEqual([0, 3]);
  });

  it('tell a failure to who asked, and go on', async () => {
    const { show, shown, ends } = readings();
    const first = show();
    await aWhile();
    const second = show();
    ends[0]?.reject(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await aWhile();
    ends[1]?.resolve();
    await second;
    expect(shown).toEqual([0]);
  });
});

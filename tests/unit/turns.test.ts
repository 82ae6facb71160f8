import { expect, it } from 'vitest';
import { Turns } from '@/utils/turns';

it('starts each work when the one before has ended, and tells a failure only to its caller', async () => {
  const turns = new Turns();
  const seen: string[] = [];
  const work = (name: string, fails: boolean) => async () => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const told = await Promise.allSettled([
    turns.take(work('first', true)),
    turns.take(work('second', false)),
  ]);
  expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  expect(told).toMatchObject([
    { status: 'rejected', reason: { message: 'first' } },
    { status: 'fulfilled', value: 'second' },
  ]);
});

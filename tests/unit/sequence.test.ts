import { expect, it } from 'vitest';
import { firstOf, mapped } from '@/utils/sequence';

it('makes an item anew for each who reads, and none before', () => {
  const made: number[] = [];
  const doubled = mapped([1, 2, 3], (item, index) => {
    made.push(index);
    return item * 2;
  });
  expect([doubled.length, ...made]).toEqual([3]);
  expect([...doubled, ...doubled]).toEqual([2, 4, 6, 2, 4, 6]);
  expect(made).toEqual([0, 1, 2, 0, 1, 2]);
});

it('takes the first ones of a kind', () => {
  expect(firstOf([1, 2, 3, 4, 5, 6], 2, (item) => item % 2 === 0)).toEqual([2, 4]);
  expect(firstOf([1, 2], 3)).toEqual([1, 2]);
});

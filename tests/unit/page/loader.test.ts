import { expect, it } from 'vitest';
import { handOver, type LoaderHandover, takeHandover } from '@/utils/page/loader';

it('hands over once, however often the interface comes', () => {
  expect(takeHandover()).toBeUndefined();
  const older = {} as LoaderHandover;
  const newer = {} as LoaderHandover;
  handOver(older);
  handOver(newer);
  expect(takeHandover()).toBe(newer);
  expect(takeHandover()).toBeUndefined();
});

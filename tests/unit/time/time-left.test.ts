import { describe, expect, it } from 'vitest';
import { timeLeft } from '@/utils/time/time-left';

describe('the time that a work still takes', () => {
  it('follows the pace so far', () => {
    expect(timeLeft(10_000, 25, 75)).toBe(30_000);
    expect(timeLeft(10_000, 100, 0)).toBe(0);
  });

  it('is not known at the beginning', () => {
    expect(timeLeft(1999, 25, 75)).toBeNull();
    expect(timeLeft(60_000, 0, 75)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, romeDayText } from '@/utils/time/calendar-day';

describe('calendar days of Rome', () => {
  it('takes the day from Rome, not from the host', () => {
    expect(romeDayText('2023-01-22T22:59:59Z')).toBe('2023-01-22');
    expect(romeDayText('2023-01-22T23:00:00Z')).toBe('2023-01-23');
    expect(romeDayText('2023-06-13T22:00:00Z')).toBe('2023-06-14');
  });

  it('keeps the day of the month where there is one', () => {
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addYears('2024-02-29', 5)).toBe('2029-02-28');
    expect(addMonths('2023-01-31', 3)).toBe('2023-04-30');
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
  });

  it('counts days over a change of clocks', () => {
    expect(addDays('2023-03-25', 2)).toBe('2023-03-27');
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
  });
});

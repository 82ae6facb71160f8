import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatDateRange,
  formatDateTime,
  formatDay,
  formatDuration,
  formatEuro,
  formatLongDuration,
  formatNumber,
  formatTime,
  plural,
} from '@/utils/i18n/format';

const HOUR = 3_600_000;
/** Intl puts spaces that do not break; which ones depends on its version. */
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe('numbers', () => {
  it('follow the language', () => {
    expect(formatNumber(12345.67, 'it')).toBe('12.345,7');
    expect(formatNumber(12345.67, 'en')).toBe('12,345.7');
    expect(plain(formatEuro(123450, 'it'))).toBe('1.234,50 €');
    expect(formatEuro(123450, 'en')).toBe('€1,234.50');
    expect(formatBytes(1_234_567, 'it')).toBe('1,2 MB');
  });
});

describe('times', () => {
  it('are those of Rome, in summer and in winter', () => {
    expect(formatTime('2023-01-22T21:00:00Z', 'it')).toBe('22:00');
    expect(formatTime('2023-06-13T22:30:00Z', 'en')).toBe('00:30');
    expect(formatDate('2023-06-13T22:30:00Z', 'it')).toBe('14 giugno 2023');
    expect(formatDateTime('2023-01-22T20:47:00Z', 'it')).toContain('22 gennaio 2023');
    expect(formatDateTime('2023-01-22T20:47:00Z', 'it')).toContain('21:47');
    expect(formatDay('2023-01-22', 'it')).toBe('dom 22 gen');
  });

  it('of a range end before its end', () => {
    const range = (to: string) => plain(formatDateRange('2023-01-22T21:00:00Z', to, 'it'));
    expect(range('2023-01-28T23:00:00Z')).toBe('22–28 gennaio 2023');
    expect(range('2023-01-22T22:00:00Z')).toBe('22 gennaio 2023');
  });
});

describe('durations', () => {
  it.each([
    [86 * HOUR, '3 g 14 h', '3 giorni e 14 ore'],
    [24 * HOUR, '1 g', '1 giorno'],
    [HOUR + 60_000, '1 h 1 min', '1 ora e 1 minuto'],
    [20 * HOUR, '20 h', '20 ore'],
    [90_000, '1 min', '1 minuto'],
    [30_000, '30 s', '0 minuti'],
  ])('%i ms are "%s", "%s"', (ms, short, long) => {
    expect(formatDuration(ms, 'it')).toBe(short);
    expect(formatLongDuration(ms, 'it')).toBe(long);
  });

  it('are told in English too', () => {
    expect(formatDuration(86 * HOUR, 'en')).toBe('3 d 14 h');
    expect(formatLongDuration(25 * HOUR, 'en')).toBe('1 day and 1 hour');
  });
});

it('plurals follow the language', () => {
  const forms = { one: 'messaggio', other: 'messaggi' };
  expect([0, 1, 2].map((n) => plural('it', n, forms))).toEqual([
    'messaggi',
    'messaggio',
    'messaggi',
  ]);
});

import { describe, expect, it } from 'vitest';
import { localTime, printer } from '@/utils/dossier/pdf/print';
import { pdfTexts } from '@/utils/i18n/pdf';

const it_ = printer(pdfTexts.it);
const en = printer(pdfTexts.en);

describe('printing', () => {
  it('prints instants in Rome, on both sides of the change of clocks', () => {
    expect(it_.instant('2023-01-23T15:00:05Z')).toBe('23 gen 2023, 16:00:05 (UTC+1)');
    expect(it_.instant('2023-06-13T21:00:00Z')).toBe('13 giu 2023, 23:00 (UTC+2)');
    expect(it_.instant('2023-10-29T00:30:00Z')).toBe('29 ott 2023, 02:30 (UTC+2)');
    expect(it_.instant('2023-10-29T01:30:00Z')).toBe('29 ott 2023, 02:30 (UTC+1)');
  });

  it('prints instants of clocks that were far off in UTC', () => {
    expect(localTime('1901-01-01T00:00:00Z')).toEqual({
      civil: '1901-01-01T00:00:00',
      zone: 'UTC',
    });
  });

  it('prints numbers and money by the language', () => {
    expect(it_.count(1_234_567)).toBe('1.234.567');
    expect(en.count(1_234_567)).toBe('1,234,567');
    expect(it_.decimal(1234.56)).toBe('1.234,6');
    expect(it_.decimal(-0.04)).toBe('0');
    expect(it_.euro({ cents: 712_405, currency: 'EUR' })).toBe('7.124,05 €');
    expect(en.euro({ cents: 5, currency: 'EUR' })).toBe('€0.05');
    expect(it_.bytes(18_345)).toBe('18,3 kB');
    expect(it_.bytes(0)).toBe('0 byte');
  });

  it('prints durations by their two largest units', () => {
    expect(it_.duration(0)).toBe('0 s');
    expect(it_.duration(-2_000)).toBe('−2 s');
    expect(it_.duration(86_400_000 + 61_000)).toBe('1 giorno');
    expect(it_.duration(4 * 86_400_000 + 3_600_000)).toBe('4 giorni 1 h');
  });

  it('prints civil times of the sources', () => {
    expect(it_.civil('2023-01-28')).toBe('28 gen 2023');
    expect(it_.civil('2023-01-23T16:00')).toBe('23 gen 2023, 16:00 circa');
  });
});

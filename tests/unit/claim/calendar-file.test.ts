import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '@/utils/claim/calendar-file';
import { deadlineEvents } from '@/utils/claim/deadline-events';
import { deadlines } from '@/utils/claim/deadlines';
import { claimTexts } from '@/utils/i18n/claim';

const STAMP = Date.UTC(2026, 10, 20, 9, 30);
const event = (summary: string) => ({
  uid: 'a@postapersa.it',
  day: '2028-01-22',
  summary,
  description: '',
  remindDaysBefore: [30],
});

/** RFC 5545 section 3.1, the reader's side. */
const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const property = (file: string, name: string) =>
  unfold(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

describe('calendarFile', () => {
  it('writes an all-day event with its stamp and its reminder', () => {
    const lines = unfold(calendarFile([event('Prescrizione')], STAMP));
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//PostaPersa//Scadenze//IT',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:a@postapersa.it',
      'DTSTAMP:20261120T093000Z',
      'DTSTART;VALUE=DATE:20280122',
      'SUMMARY:Prescrizione',
      'DESCRIPTION:',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Prescrizione',
      'TRIGGER:-P30D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('lets no text begin a line of its own', () => {
    const file = calendarFile([event('a\rATTACH:b\nATTACH:c\r\nATTACH:d')], STAMP);
    expect(property(file, 'SUMMARY')).toBe('a\\nATTACH:b\\nATTACH:c\\nATTACH:d');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('gives back any text, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const summary = text.replace(/\p{Cc}/gu, ' ');
        const file = calendarFile([event(summary)], STAMP);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        }
        expect(property(file, 'SUMMARY')?.replace(/\\([\\;,])/g, '$1')).toBe(summary);
      }),
    );
  });

  it('ends every line with CRLF, and gives each event one UID and one DTSTAMP in UTC', () => {
    const result = deadlines('2023-01-22T21:00:00Z', [], null, '2026-11-20');
    const file = calendarFile(deadlineEvents(result, 'jan2023', claimTexts.it.calendar), STAMP);
    expect(file).not.toMatch(/[^\r]\n|\r[^\n]/);
    const lines = unfold(file);
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(2);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(uids.length);
    expect(lines.filter((line) => /^DTSTAMP:\d{8}T\d{6}Z$/.test(line))).toHaveLength(uids.length);
  });

  it('holds the deadlines ahead, in either language', () => {
    const result = deadlines('2023-01-22T21:00:00Z', [], null, '2030-01-01');
    for (const { calendar } of Object.values(claimTexts)) {
      const events = deadlineEvents(result, 'jan2023', calendar);
      expect(events.map(({ day }) => day)).toEqual(['2033-01-22']);
    }
  });
});

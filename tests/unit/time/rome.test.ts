import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToMs, DAY_MS, dayText, HOUR_MS, parseCivilMs, parseDay } from '@/utils/time/civil';
import {
  FIRST_INSTANT,
  LAST_INSTANT,
  romeCivil,
  romeDay,
  romeDayHours,
  romeInstant,
  romeInstants,
  romeOffset,
  startOfRomeDay,
} from '@/utils/time/rome';

const intl = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Rome',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const byIntl = (instant: number) => intl.format(instant).replace(' ', 'T');
const byTable = (instant: number) =>
  new Date(civilToMs(romeCivil(instant))).toISOString().slice(0, 19);

describe('the table of offsets', () => {
  it('agrees with Intl around noon and midnight of every day from 1970 to 2106', () => {
    const wrong: string[] = [];
    for (let instant = FIRST_INSTANT; instant <= LAST_INSTANT; instant += DAY_MS / 2) {
      if (byTable(instant) !== byIntl(instant)) wrong.push(new Date(instant).toISOString());
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with Intl at any instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_INSTANT, max: LAST_INSTANT }), (instant) => {
        expect(byTable(instant)).toBe(byIntl(instant));
      }),
    );
  });

  it('changes at the very ms the clocks do', () => {
    const change = Date.UTC(2023, 2, 26, 1);
    expect(romeOffset(change - 1)).toBe(HOUR_MS);
    expect(romeOffset(change)).toBe(2 * HOUR_MS);
  });

  it('refuses instants that no mail can have', () => {
    for (const instant of [Number.NaN, Infinity, FIRST_INSTANT - 1, LAST_INSTANT + 1]) {
      expect(() => romeOffset(instant)).toThrow(RangeError);
    }
  });
});

describe('civil times', () => {
  const at = (text: string) => romeInstants(parseCivilMs(text)).map((ms) => new Date(ms).toJSON());

  it('are one instant on ordinary days', () => {
    expect(at('2023-01-22T22:00')).toEqual(['2023-01-22T21:00:00.000Z']);
    expect(at('2023-06-13T23:00')).toEqual(['2023-06-13T21:00:00.000Z']);
  });

  it('are two instants in the hour that autumn repeats', () => {
    expect(at('2023-10-29T02:30')).toEqual([
      '2023-10-29T00:30:00.000Z',
      '2023-10-29T01:30:00.000Z',
    ]);
    expect(romeInstant(parseCivilMs('2023-10-29T02:30'))).toBe(Date.UTC(2023, 9, 29, 0, 30));
  });

  it('are none in the hour that spring skips, and then move forward', () => {
    expect(at('2023-03-26T02:30')).toEqual([]);
    expect(romeInstant(parseCivilMs('2023-03-26T02:30'))).toBe(Date.UTC(2023, 2, 26, 1, 30));
  });

  it('come back from any instant outside the repeated hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_INSTANT, max: LAST_INSTANT }), (instant) => {
        const second = Math.floor(instant / 1000) * 1000;
        expect(romeInstants(civilToMs(romeCivil(second)))).toContain(second);
      }),
    );
  });

  it.each(['2023-02-30T10:00', '2023-01-01', '2023-01-01T24:00', 'ieri'])('refuse %s', (text) => {
    expect(() => parseCivilMs(text)).toThrow(RangeError);
  });
});

describe('days', () => {
  it.each([
    ['2023-01-22', 24],
    ['2023-03-26', 23],
    ['2023-10-29', 25],
    ['1975-06-01', 23],
    ['1975-09-28', 25],
  ])('%s has %i hours', (text, hours) => {
    expect(romeDayHours(parseDay(text))).toBe(hours);
  });

  it('begin at their first instant, even where clocks changed at midnight', () => {
    for (let day = 0; day < parseDay('2106-12-31'); day++) {
      const start = startOfRomeDay(day);
      if (romeDay(start) !== day || (day > 0 && romeDay(start - 1) !== day - 1)) {
        expect.fail(dayText(day));
      }
    }
  });
});

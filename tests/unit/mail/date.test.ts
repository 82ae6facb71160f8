import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerTimestamp, parseDate } from '@/utils/mail/date';

const iso = (text: string) => {
  const date = parseDate(text);
  return date && [new Date(date.ms).toISOString(), date.offsetMinutes, ...date.notes];
};

describe('dates of RFC 5322', () => {
  it.each([
    ['Fri, 21 Nov 1997 09:55:06 -0600', '1997-11-21T15:55:06.000Z', -360],
    ['Tue, 1 Jul 2003 10:52:37 +0200', '2003-07-01T08:52:37.000Z', 120],
    ['Thu, 13 Feb 1969 23:32 -0330 (Newfoundland Time)', '1969-02-14T03:02:00.000Z', -210],
    ['Thu,\t13\tFeb\t1969\t23:32\t-0330', '1969-02-14T03:02:00.000Z', -210],
    ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06.000Z', 0, 'two-digit-year'],
    ['Fri, 21 Nov 1997 09(comment):   55  :  06 -0600', '1997-11-21T15:55:06.000Z', -360],
    ['Mon, 23 Jan 2023 16:00:00 +0100 (CET)', '2023-01-23T15:00:00.000Z', 60],
    ['Mon, 23 Jan 2023 16:00:00 -0000', '2023-01-23T16:00:00.000Z', 0],
  ])('%s', (text, ...expected) => {
    expect(iso(text)).toEqual(expected);
  });
});

describe('dates of real life', () => {
  it.each([
    ['Wed, 9 Jan 2002 19:47:50 MST', '2002-01-10T02:47:50.000Z', -420],
    ['Tue, 22 Jan 2002 14:35:28 UT', '2002-01-22T14:35:28.000Z', 0],
    ['Mon, 23 Jan 2023 16:00:00 CET', '2023-01-23T15:00:00.000Z', 60],
    ['Mon, 20 Sep 2021 21:32:59 +0200 (GMT+02:00)', '2021-09-20T19:32:59.000Z', 120],
    ['Tue, 029 Apr 2019 23:34:45 -0800 (PST)', '2019-04-30T07:34:45.000Z', -480, 'wrong-weekday'],
    ['Thu,29 Apr 2010 23:34:45 +0900', '2010-04-29T14:34:45.000Z', 540],
    ['Sat, 11 Dec 2010 02:07:06 +0900 id 0F1BC0E0', '2010-12-10T17:07:06.000Z', 540],
    ['Thu Apr 29 23:34:45 2010', '2010-04-29T23:34:45.000Z', null, 'missing-zone'],
    ['Sat Jan  1 00:00:00 +0100 2022', '2021-12-31T23:00:00.000Z', 60],
    ['1 Jan 2023 10:00:00', '2023-01-01T10:00:00.000Z', null, 'missing-zone'],
    ['1 Jan 2023 10:00:00 XYZ', '2023-01-01T10:00:00.000Z', null, 'unknown-zone'],
    ['1 Jan 2023 10:00:00 +9999', '2023-01-01T10:00:00.000Z', null, 'unknown-zone'],
    ['31 Dec 2016 23:59:60 +0000', '2017-01-01T00:00:00.000Z', 0],
  ])('%s', (text, ...expected) => {
    expect(iso(text)).toEqual(expected);
  });

  it.each([
    '',
    '<HR>',
    'Wed, 15 Dec 2010    59:10 -0500',
    'Pn, 29 paX 2007 21:13:00 +0100',
    '29-04-2017 23:34',
    'Thursday, April 09, 2003 9:00 AM',
    '9 Apr 2003 9:00 PM',
    '31 Feb 2023 10:00:00 +0100',
    '29 Feb 2023 10:00:00 +0100',
    '1 Jan 2023 24:00:00 +0100',
    '1 Jan 0099 10:00:00 +0100',
    '31 Dec 9999 23:59:59 -0001',
    '1 Jan 12345 10:00:00 +0100',
  ])('no date: %s', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

it('keeps text, instant, offset and source', () => {
  expect(headerTimestamp('Sun, 22 Jan 2023 22:15:00 +0100', 'date-header')).toEqual({
    text: 'Sun, 22 Jan 2023 22:15:00 +0100',
    instant: '2023-01-22T21:15:00.000Z',
    offsetMinutes: 60,
    source: 'date-header',
  });
});

describe('properties', () => {
  it('reads back every instant written in the standard form', () => {
    const instant = fc.date({
      min: new Date('1900-01-02'),
      max: new Date('9999-12-30'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, fc.integer({ min: -14 * 60, max: 14 * 60 }), (when, offset) => {
        const seconds = Math.floor(when.getTime() / 1000) * 1000;
        const local = new Date(seconds + offset * 60_000).toUTCString().replace(' GMT', '');
        const size = Math.abs(offset);
        const digits =
          `${Math.floor(size / 60)}`.padStart(2, '0') + `${size % 60}`.padStart(2, '0');
        expect(parseDate(`${local} ${offset < 0 ? '-' : '+'}${digits}`)).toEqual({
          ms: seconds,
          offsetMinutes: offset,
          notes: [],
        });
      }),
    );
  });

  it('never throws, and a date it finds can be written as RFC 3339', () => {
    const noise = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          'Mon, ',
          '31 ',
          'Feb ',
          '2023 ',
          '10:00',
          ':60',
          ' +0100',
          '(',
          ')',
          '\\',
          'GMT',
        ),
      ),
    );
    fc.assert(
      fc.property(noise, (parts) => {
        const timestamp = headerTimestamp(parts.join(''), 'date-header');
        if (timestamp)
          expect(timestamp.instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeHeaderText, displayText } from '@/utils/mail/display-text';

it.each([
  // RFC 2047 section 8.
  ['=?ISO-8859-1?Q?a?=', 'a'],
  ['=?ISO-8859-1?Q?a?= b', 'a b'],
  ['=?ISO-8859-1?Q?a?=  \r\n =?ISO-8859-1?Q?b?=', 'ab'],
  ['=?ISO-8859-1?Q?a_b?=', 'a b'],
  ['=?utf-8*it?Q?Citt=C3=A0?=', 'Città'],
  ['=?utf-8?B?UGVyY2jDqQ==?=', 'Perché'],
  // A character split over two words, as some programs do.
  ['=?utf-8?Q?perch=C3?= =?utf-8?Q?=A9?=', 'perché'],
  ['=?utf-8?Q?open', '=?utf-8?Q?open'],
  ['=?no-such?Q?a?=', 'a'],
])('decodes %s', (text, expected) => {
  expect(decodeHeaderText(text)).toBe(expected);
});

it('isolates its text and shows controls', () => {
  expect(displayText('a\0b\x1b[31m\x7f\x9f')).toBe('\u2068a\u2400b\u241b[31m\u2421\ufffd\u2069');
  expect(displayText('a\r\n\tb\u2028c')).toBe('\u2068a b c\u2069');
});

it('takes the power from a right-to-left override', () => {
  expect(displayText('fattura\u202efdp.exe\u2069')).toBe('\u2068fattura\ufffdfdp.exe\ufffd\u2069');
});

it('leaves no control inside its isolate, whatever comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const inside = displayText(decodeHeaderText(text)).slice(1, -1);
      expect(inside).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

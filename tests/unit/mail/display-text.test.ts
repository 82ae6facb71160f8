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

it('shows controls, in one line', () => {
  expect(displayText('a\0b\x1b[31m\x7f\x9f')).toBe('a\u2400b\u241b[31m\u2421\ufffd');
  expect(displayText('a\r\n\tb\u2028c')).toBe('a b c');
});

it('takes the power from a right-to-left override', () => {
  expect(displayText('fattura\u202efdp.exe\u2069')).toBe('fattura\ufffdfdp.exe\ufffd');
});

it('isolates what is read from right to left, and leaves other text as it is', () => {
  expect(displayText('Perché no? 1+1')).toBe('Perché no? 1+1');
  for (const text of ['שלום', 'a مرحبا 1', 'a\u200f!']) {
    expect(displayText(text)).toBe(`\u2068${text}\u2069`);
  }
});

it('leaves no control but its own isolate, whatever comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = displayText(decodeHeaderText(text));
      const inside = shown.startsWith('\u2068') ? shown.slice(1, -1) : shown;
      expect(inside).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

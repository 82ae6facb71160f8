import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '@/utils/dossier/csv';

const INERT = /^[^\s\p{Cc}\p{Cf}'"`=+\-@＝＋－＠﹦﹢﹣﹫−]/u;
const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠');
const hostile = fc.oneof(
  fc
    .tuple(fc.stringMatching(/^[\s'"\u200b\u202e\ufeff\0]{0,3}$/), sign, fc.string())
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('\t', '\r', '\n'), fc.string()).map((parts) => parts.join('')),
);
const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), hostile);

function firstRow(text: string): string[] {
  const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' });
  return data[1] ?? [];
}

describe('csv', () => {
  it('has a BOM, semicolons and CRLF, also with no row', () => {
    expect(csv(['a', 'b'], [])).toBe('\uFEFFa;b\r\n');
    expect(csv(['a', 'b'], [['1', 2]])).toBe('\uFEFFa;b\r\n1;2\r\n');
  });

  it('quotes separators, quotes and line breaks', () => {
    expect(csv(['a'], [['x;y'], ['say "hi"'], ['two\r\nlines'], [null]])).toBe(
      '\uFEFFa\r\n"x;y"\r\n"say ""hi"""\r\n"two\r\nlines"\r\n\r\n',
    );
  });

  it('gives back every cell, behind an apostrophe at most', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (row) => {
        const written = firstRow(csv(['h'], [row]));
        expect(written).toHaveLength(row.length);
        for (const [index, text] of written.entries()) {
          expect([row[index], `'${row[index]}`]).toContain(text);
        }
      }),
    );
  });

  it('writes no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 2, maxLength: 6 }), (row) => {
        const written = firstRow(csv(['h'], [row]));
        expect(written).toEqual(row.map((text) => `'${text}`));
      }),
    );
  });

  it('leaves ordinary cells and numbers alone', () => {
    expect(csv(['a'], [['perché no?'], [-5], ["l'ora"]])).toBe(
      "\uFEFFa\r\nperché no?\r\n-5\r\nl'ora\r\n",
    );
    fc.assert(
      fc.property(
        fc.string().filter((text) => INERT.test(text)),
        (text) => {
          expect(firstRow(csv(['h'], [[text, 'x']]))[0]).toBe(text);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMalformed, readRow, rowSchema } from '@/utils/webmail/appsuite/rows';

const goodRow: unknown[] = [
  '1234',
  'default0/INBOX',
  [['Mario', 'm@ex.it']],
  [[null, 'me@libero.it']],
  'Oggetto',
  5321,
  1674464400000,
  1674464405000,
  32,
  '<x@y>',
];

describe('readRow', () => {
  it('reads a row of the listing', () => {
    expect(readRow(goodRow, 'default0/INBOX')).toEqual({
      folder: 'default0/INBOX',
      id: '1234',
      messageId: '<x@y>',
      from: [{ name: 'Mario', address: 'm@ex.it' }],
      to: [{ name: null, address: 'me@libero.it' }],
      subject: 'Oggetto',
      size: 5321,
      sentMs: 1674464400000,
      receivedMs: 1674464405000,
      flags: 32,
    });
  });

  it.each([
    ['null', null],
    ['an object', {}],
    ['too few columns', goodRow.slice(0, 6)],
    ['no id', [null, ...goodRow.slice(1)]],
    ['a date that is text', goodRow.with(7, '2023-01-23')],
  ])('sets %s aside with a reason', (_, row) => {
    const read = readRow(row, 'default0/INBOX');
    expect(isMalformed(read) && read.reason).toBeTruthy();
  });

  it('reads a row whose dates the server does not know', () => {
    const read = readRow(goodRow.with(6, null).with(7, null), 'f');
    expect(read).toMatchObject({ sentMs: null, receivedMs: null });
  });

  it('accepts exactly what the schema accepts', () => {
    const text = fc.oneof(fc.constant(null), fc.string());
    const number = fc.oneof(fc.constant(null), fc.integer());
    const addresses = fc.oneof(fc.constant(null), fc.array(fc.tuple(text, text)));
    const sound = fc.tuple(
      fc.string(),
      text,
      addresses,
      addresses,
      text,
      number,
      number,
      number,
      number,
      text,
    );
    const anyRow = fc
      .tuple(sound, fc.array(fc.tuple(fc.nat(9), fc.anything()), { maxLength: 2 }), fc.nat(10))
      .map(([row, damage, length]) => {
        const damaged: unknown[] = [...row];
        for (const [column, value] of damage) damaged[column] = value;
        return length < 3 ? damaged.slice(0, length * 4) : damaged;
      });
    fc.assert(
      fc.property(anyRow, (row) => {
        expect(isMalformed(readRow(row, 'f'))).toBe(!rowSchema.safeParse(row).success);
      }),
      { numRuns: 2000 },
    );
  });
});

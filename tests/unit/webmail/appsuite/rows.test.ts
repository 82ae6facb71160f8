import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows, rowSchema } from '@/utils/webmail/appsuite/rows';

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

describe('readRows', () => {
  it('reads rows of the listing into columns', () => {
    const bare = goodRow
      .with(0, '1235')
      .with(2, [[null, 'a@ex.it']])
      .slice(0, 9);
    expect(readRows([goodRow, bare], 'default0/INBOX')).toEqual({
      listing: {
        ids: ['1234', '1235'],
        messageIds: ['<x@y>', ''],
        senderNames: ['Mario', ''],
        senderAddresses: ['m@ex.it', 'a@ex.it'],
        subjects: ['Oggetto', 'Oggetto'],
        sizes: Float64Array.of(5321, 5321),
        sent: Float64Array.of(1674464400000, 1674464400000),
        received: Float64Array.of(1674464405000, 1674464405000),
        flags: Float64Array.of(32, 32),
      },
      malformed: [],
    });
  });

  it.each([
    ['null', null],
    ['an object', {}],
    ['too few columns', goodRow.slice(0, 6)],
    ['no id', [null, ...goodRow.slice(1)]],
    ['a date that is text', goodRow.with(7, '2023-01-23')],
  ])('sets %s aside with a reason, and reads on', (_, row) => {
    const { listing, malformed } = readRows([row, goodRow], 'f');
    expect(malformed.map(({ reason }) => Boolean(reason))).toEqual([true]);
    expect(listing.ids).toEqual(['1234']);
    expect(listing.received).toEqual(Float64Array.of(1674464405000));
  });

  it.each([
    ['does not know', null, null],
    ['puts where RFC 3339 has no text for them', 1e15, -1e15],
    ['puts beyond all time', 1e16, -1e300],
  ])('reads a row whose dates the server %s', (_, sent, received) => {
    const { listing } = readRows([goodRow.with(6, sent).with(7, received)], 'f');
    expect([listing.sent[0], listing.received[0]]).toEqual([Number.NaN, Number.NaN]);
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
        const isSound = readRows([row], 'f').listing.ids.length === 1;
        expect(isSound).toBe(rowSchema.safeParse(row).success);
      }),
      { numRuns: 2000 },
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Written } from '@/utils/pdf/written';

const latin1 = fc.string({ unit: fc.integer({ min: 0, max: 0xff }).map(String.fromCharCode) });

describe('what is written', () => {
  it('comes out whole and in its order, a byte for each character', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(latin1, fc.uint8Array())), (parts) => {
        const written = new Written();
        const expected: Buffer[] = [];
        for (const part of parts) {
          if (typeof part === 'string') {
            written.text(part);
            expected.push(Buffer.from(part, 'latin1'));
          } else {
            written.bytes(part);
            expected.push(Buffer.from(part));
          }
        }
        expect(Buffer.from(written.take()).equals(Buffer.concat(expected))).toBe(true);
      }),
    );
  });

  it('finds room for more than it began with', () => {
    const written = new Written();
    written.text('a'.repeat(200_000));
    written.bytes(new Uint8Array(300_000).fill(0x62));
    expect(Buffer.from(written.take()).toString()).toBe('a'.repeat(200_000) + 'b'.repeat(300_000));
  });

  it('begins anew once it was taken, and leaves what was taken alone', () => {
    const written = new Written();
    written.text('one');
    const taken = written.take();
    written.text('two');
    expect(Buffer.from(taken).toString()).toBe('one');
    expect(Buffer.from(written.take()).toString()).toBe('two');
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Bytes } from '@/utils/utf8';

it('gives a text as every encoder does, however long it is', () => {
  const text = fc
    .tuple(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 9000 }))
    .map(([end, length]) => 'è'.repeat(length) + end);
  fc.assert(
    fc.property(text, (whole) => {
      const bytes = utf8Bytes(whole);
      utf8Bytes('another');
      expect(Buffer.compare(bytes, new TextEncoder().encode(whole))).toBe(0);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GrowingBytes } from '@/utils/growing-bytes';

it('holds all that was appended, in its order', () => {
  // Around the size of its pieces.
  const large = fc
    .integer({ min: 260_000, max: 265_000 })
    .map((size) => new Uint8Array(size).fill(7));
  const parts = fc.array(fc.oneof(fc.uint8Array(), large), { maxLength: 9 });
  fc.assert(
    fc.property(parts, (appended) => {
      const growing = new GrowingBytes();
      for (const part of appended) growing.append(part);
      const all = Buffer.concat(appended);
      expect(growing).toHaveLength(all.length);
      expect(Buffer.compare(Buffer.concat([...growing]), all)).toBe(0);
    }),
  );
});
